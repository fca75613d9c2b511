import {
  lineStarts,
  positionAt
} from "./template-lines.mjs";

function lineTables(report) {
  const tables = /* @__PURE__ */ new Map();
  return (file) => {
    const known = tables.get(file);
    if (known) return known;
    const text = report.sources.get(file)?.text ?? "";
    const lines = { text, starts: lineStarts(text) };
    tables.set(file, lines);
    return lines;
  };
}
function rangeOf({ start, end }, { starts }) {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
function lineText({ text, starts }, line) {
  return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

export {
  lineTables,
  rangeOf,
  lineText
};

import {
  frame,
  gutterFor,
  gutterText
} from "./report-frame.mjs";
import {
  painter
} from "./report-paint.mjs";
import {
  summaryLine
} from "./report-summary.mjs";
import {
  uncheckedLines,
  wrap
} from "./report-unchecked.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  helpOf
} from "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";

function suppressedLines({ suppressed }, { width, where: where2 }) {
  if (suppressed.length === 0) return [];
  const items = suppressed.map(({ finding, reason, by, at }) => `${where2(finding.at)}: ${finding.rule}: ${reason} (${by}${at ? ` at ${where2(at)}` : ""})`);
  return ["suppressed:", ...items.flatMap((item) => wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line))];
}

var NEAR = 10;
var RELATED_SHOWN = 5;
function textReport(report, { width, colour, verbose, quiet }) {
  const screen = { width, paint: painter(colour), linesOf: lineTables(report) };
  const blocks = [...report.findings.map((finding) => findingBlock(finding, [])), ...report.errors.map(errorBlock)].map((block) => printBlock(block, screen));
  const unchecked = () => uncheckedLines(report, { width, verbose, where: (span) => where(span, screen) });
  const suppressed = () => verbose ? suppressedLines(report, { width, where: (span) => where(span, screen) }) : [];
  const rest = quiet ? [] : [warningLines(report, screen), suppressed(), unchecked(), [screen.paint("strong", summaryLine(report))]];
  const parts = [...blocks, ...rest];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function findingLines(finding, facts, screen) {
  return printBlock(findingBlock(finding, facts), screen);
}
function findingBlock(finding, beside) {
  const { rule, severity, message, at, label, related, when, construct, notes, remedy, routes } = finding;
  const listsRoutes = routes.length > 1 && routes.some((route) => !message.includes(`\`${route}\``));
  const facts = [];
  if (when !== null) facts.push(["when", when]);
  if (listsRoutes) facts.push(["routes", routes.map((route) => `\`${route}\``).join(", ")]);
  for (const note of notes) facts.push(["note", note]);
  if (construct) facts.push(["construct", constructText(construct)]);
  const more = related.length - RELATED_SHOWN;
  if (more > 0) facts.push(["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this (\`--format json\` lists them)`]);
  if (remedy !== void 0) facts.push(["help", remedy]);
  if (at.generatedBy !== void 0) facts.push(["generated", at.generatedBy]);
  const docs = helpOf(finding);
  const shown = related.slice(0, RELATED_SHOWN);
  return { severity, rule, message, file: at.file, at, label, related: shown, facts: [...facts, ...beside, ...docs === void 0 ? [] : [["docs", docs]]] };
}
function constructText({ path, source }) {
  return source ? `\`${path}\`, ${source.file}:${source.line}` : `\`${path}\``;
}
function errorBlock({ file, at, message }) {
  return { severity: "error", rule: void 0, message, file, at, label: void 0, related: [], facts: [] };
}
function printBlock(block, screen) {
  const sections = block.at ? sectionsOf(block, block.at, screen) : [];
  const gutter = Math.max(1, ...sections.map(({ at, marks }) => gutterFor(marks, screen.linesOf(at.file))));
  const options = { gutter, width: screen.width, paint: screen.paint };
  const rule = gutterText(void 0, options);
  return [
    ...headline(block, screen),
    ...block.at ? [] : [heading("-->", printable(block.file), options)],
    ...sections.flatMap(({ at, marks }, index) => [
      ...index === 0 ? [] : [rule],
      heading(index === 0 ? "-->" : ":::", where(at, screen), options),
      ...frame(screen.linesOf(at.file), marks, options)
    ]),
    ...block.facts.length === 0 ? [] : [rule],
    ...block.facts.flatMap(([name, text]) => factLines(name, text, options))
  ];
}
function headline({ severity, rule, message }, { width, paint }) {
  const head = rule === void 0 ? severity : `${severity}[${rule}]`;
  const indent = "  ";
  const [first = "", ...others] = wrap(printable(message), width - head.length - 2, width - indent.length);
  return [`${paint(severity, head)}${paint("strong", `: ${first}`)}`, ...others.map((line) => indent + paint("strong", line))];
}
function heading(arrow, text, { gutter, paint }) {
  return `${" ".repeat(gutter)}${paint("frame", arrow)} ${text}`;
}
function factLines(name, text, { gutter, width, paint }) {
  const before = gutter + 3 + name.length + 2;
  return wrap(printable(text), width - before).map(
    (line, index) => index === 0 ? `${" ".repeat(gutter)} ${paint("frame", "=")} ${paint("strong", `${name}:`)} ${line}` : " ".repeat(before) + line
  );
}
function sectionsOf({ severity, label, related }, at, { linesOf }) {
  const lines = linesOf(at.file);
  const own = rangeOf(at, lines);
  const isNear = (span) => {
    if (span.file !== at.file) return false;
    const { line } = rangeOf(span, lines).start;
    return line >= own.start.line - NEAR && line <= own.end.line + NEAR;
  };
  const main = { start: at.start, end: at.end, severity, label };
  const near = related.filter((note) => isNear(note.at)).map(besideMark);
  const far = related.filter((note) => !isNear(note.at)).map((note) => ({ at: note.at, marks: [besideMark(note)] }));
  return [{ at, marks: [main, ...near] }, ...far];
}
function besideMark({ at: { start, end }, message }) {
  return { start, end, severity: void 0, label: message };
}
function warningLines({ warnings }, screen) {
  const together = /* @__PURE__ */ new Map();
  for (const warning of warnings) {
    const key = JSON.stringify([warning.at.file, warning.message]);
    const known = together.get(key);
    if (known) known.count++;
    else together.set(key, { first: warning, count: 1 });
  }
  return [...together.values()].flatMap(({ first: { at, message }, count }) => wrap(printable(`note: ${where(at, screen)}: ${message}${count === 1 ? "" : ` (and ${count - 1} more)`}`), screen.width));
}
function where(span, { linesOf }) {
  const { line, column } = rangeOf(span, linesOf(span.file)).start;
  return printable(`${span.file}:${line}:${column}`);
}

export {
  textReport,
  findingLines
};

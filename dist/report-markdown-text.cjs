(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  FOLD_END: () => FOLD_END,
  cell: () => cell,
  code: () => code,
  codeCell: () => codeCell,
  fenced: () => fenced,
  foldStart: () => foldStart,
  linkTo: () => linkTo,
  prose: () => prose,
  tableHead: () => tableHead,
  tableRow: () => tableRow
});
module.exports = __toCommonJS(stdin_exports);
var import_core_report_printable = require("./core.cjs").part("report_printable");
function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
function tableHead(names) {
  return [tableRow(names), tableRow(names.map(() => "---"))];
}
function code(text) {
  const line = (0, import_core_report_printable.printable)(text);
  if (line.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(line) + 1);
  const room = /^[ `]|[ `]$/.test(line) ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}
function codeCell(text) {
  return barred(code(text));
}
function prose(text) {
  const line = marked(text, (part) => part);
  return line.replace(/^[-+=]/, String.raw`\$&`).replace(/^\d+(?=[.)])/, "$&\\");
}
function cell(text) {
  return marked(text, barred);
}
function fenced(lines) {
  const shown = lines.map(import_core_report_printable.printable);
  const fence = "`".repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...shown, fence];
}
function linkTo(url, markup) {
  return `[${markup}](${url.replaceAll(new RegExp('[\\s<>()|\\\\`"]|\\p{Cc}', "gu"), (mark) => PARENTHESES[mark] ?? encodeURIComponent(mark))})`;
}
var PARENTHESES = { "(": "%28", ")": "%29" };
function foldStart(summary) {
  return ["<details>", `<summary>${summary}</summary>`, ""];
}
var FOLD_END = "</details>";
function longestRun(text) {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
function barred(markup) {
  return markup.replaceAll("|", String.raw`\|`);
}
function marked(text, codeOf) {
  const line = (0, import_core_report_printable.printable)(text).trim();
  const parts = line.match(line.includes("``") ? /[^`]+|`/g : /`[^`]*`|[^`]+|`/g) ?? [];
  const dollar = line.indexOf("$") === line.lastIndexOf("$") ? "$" : "<span>$</span>";
  return parts.map((part) => part.length > 1 && part.startsWith("`") ? codeOf(part) : escaped(part, dollar)).join("");
}
var TRIGGER = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+\\-]+(?::|$))|www(?=\.)/gi;
var NOTHING_SEEN = "\u200B";
function escaped(text, dollar) {
  return text.replaceAll(/[\\|<>*_[\]#~`&]/g, String.raw`\$&`).replaceAll(TRIGGER, `$&${NOTHING_SEEN}`).replaceAll("$", () => dollar);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FOLD_END,
  cell,
  code,
  codeCell,
  fenced,
  foldStart,
  linkTo,
  prose,
  tableHead,
  tableRow
});
});

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
  errorLines: () => errorLines,
  markdownReport: () => markdownReport,
  partOf: () => partOf,
  roomAfter: () => roomAfter,
  roomOf: () => roomOf,
  uncheckedLines: () => uncheckedLines
});
module.exports = __toCommonJS(stdin_exports);
var import_report_source_line = require("./report-source-line.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_report_frame = require("./core.cjs").part("report_frame");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_report_paint = require("./core.cjs").part("report_paint");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_report_summary = require("./core.cjs").part("report_summary");
var import_core_report_unchecked = require("./core.cjs").part("report_unchecked");
var FRAME_WIDTH = 100;
var ROUTES_IN_ROW = 2;
var ROUTES_IN_DETAILS = 20;
var RELATED_SHOWN = 5;
var FINDINGS_HEAD = ["route", "API and resource", "problem", "where"];
function findingCells(finding, view) {
  const { severity, message, when, api, logicalId, routes } = finding;
  const names = [.../* @__PURE__ */ new Set([api, logicalId])].flatMap((name) => name === null ? [] : [(0, import_report_markdown_text.codeCell)(name)]);
  const condition = when === null ? "" : ` (when ${(0, import_report_markdown_text.codeCell)(when)})`;
  return [
    namesOf(routes, ROUTES_IN_ROW, import_report_markdown_text.codeCell),
    names.join(", "),
    `${bold(severity)}: ${(0, import_report_markdown_text.cell)(message)}${condition}`,
    mainPlace(finding, view, import_report_markdown_text.codeCell)
  ];
}
function findingDetails(finding, view) {
  const facts = factsOf(finding, view).map(([name, markup]) => `- ${name}: ${markup}`);
  return [`${mainPlace(finding, view, import_report_markdown_text.code)} ${bold(finding.severity)}: ${(0, import_report_markdown_text.prose)(finding.message)}`, "", ...sourceFrame(finding, view), ...facts];
}
function placeMarkdown(span, view, codeOf = import_report_markdown_text.code) {
  const { line, column } = (0, import_core_report_range.rangeOf)(span, view.linesOf(span.file)).start;
  return linked({ file: (0, import_report_repository_path.repositoryPath)(span.file, view.prefix), line }, `:${column}`, view, codeOf);
}
function mainPlace(finding, view, codeOf) {
  const source = (0, import_report_source_line.sourceLine)(finding, view.prefix);
  return source ? linked(source, "", view, codeOf) : placeMarkdown(finding.at, view, codeOf);
}
function linked({ file, line }, column, { link }, codeOf) {
  const markup = codeOf(`${file}:${line}${column}`);
  const url = link?.(file, line);
  return url === void 0 ? markup : (0, import_report_markdown_text.linkTo)(url, markup);
}
function sourceFrame({ at, severity, label }, { linesOf }) {
  const lines = linesOf(at.file);
  if (lines.text === "") return [];
  const marks = [{ start: at.start, end: at.end, severity, label }];
  const [, ...rows] = (0, import_core_report_frame.frame)(lines, marks, { gutter: (0, import_core_report_frame.gutterFor)(marks, lines), width: FRAME_WIDTH, paint: (0, import_core_report_paint.painter)(false) });
  return [...(0, import_report_markdown_text.fenced)(rows), ""];
}
function factsOf(finding, view) {
  const { rule, at, when, routes, related, notes, construct, remedy } = finding;
  const docs = (0, import_core_report_help_url.helpOf)(finding);
  const beside = related.slice(0, RELATED_SHOWN).map((note) => ["see also", `${placeMarkdown(note.at, view)}: ${(0, import_report_markdown_text.prose)(note.message)}`]);
  const more = related.length - beside.length;
  return [
    ...remedy === void 0 ? [] : [["help", (0, import_report_markdown_text.prose)(remedy)]],
    ...when === null ? [] : [["when", (0, import_report_markdown_text.code)(when)]],
    ...routes.length < 2 ? [] : [["routes", namesOf(routes, ROUTES_IN_DETAILS, import_report_markdown_text.code)]],
    ...beside,
    ...more > 0 ? [["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this`]] : [],
    ...notes.map((note) => ["note", (0, import_report_markdown_text.prose)(note)]),
    ...construct ? [["construct", constructMarkdown(construct)]] : [],
    ...(0, import_report_source_line.sourceLine)(finding, view.prefix) ? [["template", placeMarkdown(at, view)]] : [],
    ...at.generatedBy === void 0 ? [] : [["generated", (0, import_report_markdown_text.prose)(at.generatedBy)]],
    ...docs === void 0 ? [] : [["docs", (0, import_report_markdown_text.linkTo)(docs, (0, import_report_markdown_text.code)(rule))]]
  ];
}
function constructMarkdown({ path, source }) {
  return source ? `${(0, import_report_markdown_text.code)(path)}, ${(0, import_report_markdown_text.code)(`${source.file}:${source.line}`)}` : (0, import_report_markdown_text.code)(path);
}
function namesOf(names, most, codeOf) {
  const more = names.length - most;
  const shown = names.slice(0, most).map(codeOf).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
function bold(severity) {
  return `**${severity}**`;
}
function roomOf(limit) {
  if (limit === void 0) return { left: Infinity, sizeOf: (text) => text.length };
  return "bytes" in limit ? { left: limit.bytes, sizeOf: utf8Length } : { left: limit.characters, sizeOf: (text) => text.length };
}
function roomAfter({ left, sizeOf }, lines) {
  return { left: left - linesSize(lines, sizeOf), sizeOf };
}
function partOf({ left, sizeOf }, share) {
  return { left: Math.floor(left * share), sizeOf };
}
function fitting(items, piece, more, room) {
  let left = room.left - linesSize(more(items.length), room.sizeOf);
  if (left < 0) return [];
  const lines = [];
  for (const [index, item] of items.entries()) {
    const own = piece(item);
    left -= linesSize(own, room.sizeOf);
    if (left < 0) return [...lines, ...more(items.length - index)];
    lines.push(...own);
  }
  return lines;
}
function linesSize(lines, sizeOf) {
  return lines.reduce((sum, line) => sum + sizeOf(line) + 1, 0);
}
function utf8Length(text) {
  let length = 0;
  for (const character of text) {
    const code2 = character.codePointAt(0) ?? 0;
    length += code2 < 128 ? 1 : code2 < 2048 ? 2 : code2 < 65536 ? 3 : 4;
  }
  return length;
}
function markdownReport(report, { prefix, link, limit }) {
  const view = { linesOf: (0, import_core_report_range2.linesByFile)(report), prefix, link };
  const findings = report.findings.toSorted((a, b) => import_core_lint_finding.SEVERITIES.indexOf(b.severity) - import_core_lint_finding.SEVERITIES.indexOf(a.severity));
  const head = [`## ${(0, import_core_report_summary.summaryLine)(report)}`, ""];
  const room = roomAfter(roomOf(limit), head);
  const errors = errorLines(report, view, partOf(room, 1 / 4));
  const table = tableLines(findings, view, partOf(roomAfter(room, errors), 1 / 2));
  const left = roomAfter(room, [...errors, ...table]);
  const rest = [...uncheckedLines(report, view, partOf(left, 1 / 4)), ...warningLines(report, view, partOf(left, 1 / 8))];
  const details = detailLines(findings, view, roomAfter(left, rest));
  return `${[...head, ...errors, ...table, ...details, ...rest].join("\n").trimEnd()}
`;
}
function errorLines({ errors }, view, room) {
  const frame2 = { before: ["### Errors", ""], after: [""], more: (count) => [`- and ${plural(count, "more error")}`] };
  return section(errors, ({ file, at, message }) => {
    const place = at ? placeMarkdown(at, view) : (0, import_report_markdown_text.code)((0, import_report_repository_path.repositoryPath)(file, view.prefix));
    return [`- ${place}: ${(0, import_report_markdown_text.prose)(message)}`];
  }, frame2, room);
}
function tableLines(findings, view, room) {
  const frame2 = { before: (0, import_report_markdown_text.tableHead)(FINDINGS_HEAD), after: [""], more: (count) => ["", `and ${plural(count, "more finding")}`] };
  return section(findings, (finding) => [(0, import_report_markdown_text.tableRow)(findingCells(finding, view))], frame2, room);
}
function detailLines(findings, view, room) {
  const frame2 = { before: (0, import_report_markdown_text.foldStart)("details"), after: [import_report_markdown_text.FOLD_END, ""], more: (count) => [`and details of ${plural(count, "more finding")}`, ""] };
  return section(byRule(findings), ({ finding, isFirst }) => [
    ...isFirst ? [`### ${(0, import_report_markdown_text.code)(finding.rule)}`, ""] : [],
    ...findingDetails(finding, view),
    ""
  ], frame2, room);
}
function byRule(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const own = rules.get(finding.rule);
    if (own) own.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return [...rules.values()].flatMap((own) => own.map((finding, index) => ({ finding, isFirst: index === 0 })));
}
function uncheckedLines({ notChecked }, view, room) {
  const frame2 = foldedFrame(`${notChecked.length} not checked`, (count) => [`- and ${count} more`]);
  return section(notChecked, (item) => [`- ${placeMarkdown(item.at, view)}: ${(0, import_report_markdown_text.prose)(item.what)}: ${(0, import_report_markdown_text.prose)((0, import_core_report_unchecked.reasonOf)(item))}`], frame2, room);
}
function warningLines({ warnings }, view, room) {
  const frame2 = foldedFrame(plural(warnings.length, "note"), (count) => [`- and ${plural(count, "more note")}`]);
  return section(warnings, ({ at, message }) => [`- ${placeMarkdown(at, view)}: ${(0, import_report_markdown_text.prose)(message)}`], frame2, room);
}
function foldedFrame(summary, more) {
  return { before: (0, import_report_markdown_text.foldStart)(summary), after: ["", import_report_markdown_text.FOLD_END, ""], more };
}
function section(items, piece, { before, after, more }, room) {
  if (items.length === 0) return [];
  const lines = fitting(items, piece, more, roomAfter(room, [...before, ...after]));
  return lines.length === 0 ? [] : [...before, ...lines, ...after];
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  errorLines,
  markdownReport,
  partOf,
  roomAfter,
  roomOf,
  uncheckedLines
});
});

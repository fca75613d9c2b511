import {
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
} from "./report-markdown-text.mjs";
import {
  sourceLine
} from "./report-source-line.mjs";
import {
  repositoryPath
} from "./report-path-in-repository.mjs";
import {
  frame,
  gutterFor
} from "./report-frame.mjs";
import {
  painter
} from "./report-paint.mjs";
import {
  summaryLine
} from "./report-summary.mjs";
import {
  reasonOf
} from "./report-unchecked.mjs";
import {
  helpOf
} from "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import {
  SEVERITIES
} from "./lint-finding.mjs";

var FRAME_WIDTH = 100;
var ROUTES_IN_ROW = 2;
var ROUTES_IN_DETAILS = 20;
var RELATED_SHOWN = 5;
var FINDINGS_HEAD = ["route", "API and resource", "problem", "where"];
function findingCells(finding, view) {
  const { severity, message, when, api, logicalId, routes } = finding;
  const names = [.../* @__PURE__ */ new Set([api, logicalId])].flatMap((name) => name === null ? [] : [codeCell(name)]);
  const condition = when === null ? "" : ` (when ${codeCell(when)})`;
  return [
    namesOf(routes, ROUTES_IN_ROW, codeCell),
    names.join(", "),
    `${bold(severity)}: ${cell(message)}${condition}`,
    mainPlace(finding, view, codeCell)
  ];
}
function findingDetails(finding, view) {
  const facts = factsOf(finding, view).map(([name, markup]) => `- ${name}: ${markup}`);
  return [`${mainPlace(finding, view, code)} ${bold(finding.severity)}: ${prose(finding.message)}`, "", ...sourceFrame(finding, view), ...facts];
}
function placeMarkdown(span, view, codeOf = code) {
  const { line, column } = rangeOf(span, view.linesOf(span.file)).start;
  return linked({ file: repositoryPath(span.file, view.prefix), line }, `:${column}`, view, codeOf);
}
function mainPlace(finding, view, codeOf) {
  const source = sourceLine(finding, view.prefix);
  return source ? linked(source, "", view, codeOf) : placeMarkdown(finding.at, view, codeOf);
}
function linked({ file, line }, column, { link }, codeOf) {
  const markup = codeOf(`${file}:${line}${column}`);
  const url = link?.(file, line);
  return url === void 0 ? markup : linkTo(url, markup);
}
function sourceFrame({ at, severity, label }, { linesOf }) {
  const lines = linesOf(at.file);
  if (lines.text === "") return [];
  const marks = [{ start: at.start, end: at.end, severity, label }];
  const [, ...rows] = frame(lines, marks, { gutter: gutterFor(marks, lines), width: FRAME_WIDTH, paint: painter(false) });
  return [...fenced(rows), ""];
}
function factsOf(finding, view) {
  const { rule, at, when, routes, related, notes, construct, remedy } = finding;
  const docs = helpOf(finding);
  const beside = related.slice(0, RELATED_SHOWN).map((note) => ["see also", `${placeMarkdown(note.at, view)}: ${prose(note.message)}`]);
  const more = related.length - beside.length;
  return [
    ...remedy === void 0 ? [] : [["help", prose(remedy)]],
    ...when === null ? [] : [["when", code(when)]],
    ...routes.length < 2 ? [] : [["routes", namesOf(routes, ROUTES_IN_DETAILS, code)]],
    ...beside,
    ...more > 0 ? [["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this`]] : [],
    ...notes.map((note) => ["note", prose(note)]),
    ...construct ? [["construct", constructMarkdown(construct)]] : [],
    ...sourceLine(finding, view.prefix) ? [["template", placeMarkdown(at, view)]] : [],
    ...at.generatedBy === void 0 ? [] : [["generated", prose(at.generatedBy)]],
    ...docs === void 0 ? [] : [["docs", linkTo(docs, code(rule))]]
  ];
}
function constructMarkdown({ path, source }) {
  return source ? `${code(path)}, ${code(`${source.file}:${source.line}`)}` : code(path);
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
  const view = { linesOf: lineTables(report), prefix, link };
  const findings = report.findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const head = [`## ${summaryLine(report)}`, ""];
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
    const place = at ? placeMarkdown(at, view) : code(repositoryPath(file, view.prefix));
    return [`- ${place}: ${prose(message)}`];
  }, frame2, room);
}
function tableLines(findings, view, room) {
  const frame2 = { before: tableHead(FINDINGS_HEAD), after: [""], more: (count) => ["", `and ${plural(count, "more finding")}`] };
  return section(findings, (finding) => [tableRow(findingCells(finding, view))], frame2, room);
}
function detailLines(findings, view, room) {
  const frame2 = { before: foldStart("details"), after: [FOLD_END, ""], more: (count) => [`and details of ${plural(count, "more finding")}`, ""] };
  return section(byRule(findings), ({ finding, isFirst }) => [
    ...isFirst ? [`### ${code(finding.rule)}`, ""] : [],
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
  return section(notChecked, (item) => [`- ${placeMarkdown(item.at, view)}: ${prose(item.what)}: ${prose(reasonOf(item))}`], frame2, room);
}
function warningLines({ warnings }, view, room) {
  const frame2 = foldedFrame(plural(warnings.length, "note"), (count) => [`- and ${plural(count, "more note")}`]);
  return section(warnings, ({ at, message }) => [`- ${placeMarkdown(at, view)}: ${prose(message)}`], frame2, room);
}
function foldedFrame(summary, more) {
  return { before: foldStart(summary), after: ["", FOLD_END, ""], more };
}
function section(items, piece, { before, after, more }, room) {
  if (items.length === 0) return [];
  const lines = fitting(items, piece, more, roomAfter(room, [...before, ...after]));
  return lines.length === 0 ? [] : [...before, ...lines, ...after];
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export {
  roomOf,
  roomAfter,
  partOf,
  markdownReport,
  errorLines,
  uncheckedLines
};

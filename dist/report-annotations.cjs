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
  COMMENT_LIMIT: () => COMMENT_LIMIT,
  SUMMARY_LIMIT: () => SUMMARY_LIMIT,
  annotationsOf: () => annotationsOf,
  githubReport: () => githubReport,
  logLine: () => logLine,
  workflowCommand: () => workflowCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_report_source_line = require("./report-source-line.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_compact = require("./core.cjs").part("report_compact");
var import_core_report_printable2 = require("./core.cjs").part("report_printable");
var import_core_report_printable3 = require("./core.cjs").part("report_printable");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_report_summary = require("./core.cjs").part("report_summary");
var LONGEST_PLACE = 2e3;
function causesOf(findings, linesOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = causeKey(finding, linesOf);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => {
    const [lead, ...others] = group;
    return { lead, others, routes: [...new Set(group.flatMap(({ routes }) => routes))] };
  });
}
function causeKey({ rule, severity, message, at, routes, when, construct }, linesOf) {
  const source = construct?.source;
  if (source) return JSON.stringify([rule, severity, when, source.file, source.line]);
  const text = linesOf(at.file).text.slice(at.start, Math.min(at.end, at.start + LONGEST_PLACE));
  const own = new Set(routes);
  const names = [...message.matchAll(/`([^`]+)`/g)].flatMap(([, name = ""]) => !own.has(name) && text.includes(name) ? [name] : []);
  const shape = message.replaceAll(/`([^`]+)`/g, (quoted, name) => own.has(name) ? "``" : quoted);
  return JSON.stringify([rule, severity, when, at.file, names.length > 0 ? names : shape]);
}
var ANNOTATIONS_PER_LEVEL = 10;
var ANNOTATION_LIMIT = 4096;
var COMMENT_LIMIT = 6e4;
var SUMMARY_LIMIT = 900 * 1024;
var LEVEL = { error: "error", warning: "warning", info: "notice" };
var LEVELS = ["error", "warning", "notice"];
var ROUTES_NAMED = 3;
function annotationsOf(findings, errors, options) {
  const causes = causesOf(findings, options.linesOf).toSorted((a, b) => b.routes.length - a.routes.length);
  const candidates = [
    ...errors.map((error) => ({ subject: { kind: "error", error }, level: "error" })),
    ...causes.map((cause) => ({ subject: { kind: "cause", cause }, level: LEVEL[cause.lead.severity] }))
  ];
  const levels = LEVELS.map((level) => candidates.filter((candidate) => candidate.level === level));
  const shown = levels.flatMap((all) => all.slice(0, ANNOTATIONS_PER_LEVEL));
  const leads = new Set(shown.map(({ subject }) => subject.kind === "error" ? subject.error : subject.cause.lead));
  return {
    shown: levels.flatMap((all) => annotationsOfLevel(all, options)),
    rest: { findings: findings.filter((finding) => !leads.has(finding)), errors: errors.filter((error) => !leads.has(error)) }
  };
}
function annotationsOfLevel(all, options) {
  const left = all.slice(ANNOTATIONS_PER_LEVEL).reduce((sum, candidate) => sum + sizeOf(candidate), 0);
  const shown = all.slice(0, ANNOTATIONS_PER_LEVEL);
  return shown.map((candidate, index) => {
    const { level } = candidate;
    const after = index === shown.length - 1 && left > 0 ? [`${plural(left, "more", level)} ${left === 1 ? "is" : "are"} ${options.whereRest}`] : [];
    return annotation(candidate, after, options);
  });
}
function sizeOf({ subject }) {
  return subject.kind === "error" ? 1 : 1 + subject.cause.others.length;
}
function annotation({ subject, level }, after, options) {
  if (subject.kind === "error") {
    const { file, at, message } = subject.error;
    const place = at ? spanPlace(at, options) : { file: (0, import_report_repository_path.repositoryPath)(file, options.prefix) };
    return { level, title: "cfn-latency-lint", message: messageOf([message], after), ...place };
  }
  const { lead } = subject.cause;
  return { level, title: lead.rule, message: messageOf(linesAbout(lead, options), [...moreLines(subject.cause), ...after]), ...findingPlace(lead, options) };
}
function messageOf(about, rest) {
  const end = rest.map((line) => `
${(0, import_core_report_printable.printable)(line)}`).join("");
  return cutTo(about.map(import_core_report_printable.printable).join("\n"), ANNOTATION_LIMIT - end.length) + end;
}
function cutTo(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function linesAbout(finding, { shownAt, prefix, linesOf }) {
  const { construct, remedy } = finding;
  const docs = (0, import_core_report_help_url.helpOf)(finding);
  return [
    (0, import_report_headline.headline)(finding),
    ...shownAt?.(finding) ? [`found at ${(0, import_report_repository_path.repositoryPath)(finding.at.file, prefix)}:${(0, import_core_report_range.rangeOf)(finding.at, linesOf(finding.at.file)).start.line}`] : [],
    ...remedy === void 0 ? [] : [`help: ${remedy}`],
    ...construct ? [`construct: ${construct.path}${construct.source ? `, ${construct.source.file}:${construct.source.line}` : ""}`] : [],
    ...docs === void 0 ? [] : [`docs: ${docs}`]
  ];
}
function moreLines({ lead, others, routes }) {
  if (others.length === 0) return [];
  const names = routes.filter((route) => !lead.routes.includes(route));
  const count = `${plural(others.length, "more", "finding")} ${others.length === 1 ? "has" : "have"} the same cause`;
  if (names.length === 0) return [count];
  const more = names.length - ROUTES_NAMED;
  const first = names.slice(0, ROUTES_NAMED).map((route) => `\`${cutTo(route, LONGEST_ROUTE)}\``).join(", ");
  return [`${count}: ${first}${more > 0 ? ` and ${plural(more, "more", "route")}` : ""}`];
}
var LONGEST_ROUTE = 200;
function plural(count, which, noun) {
  return `${count} ${which} ${noun}${count === 1 ? "" : "s"}`;
}
function findingPlace(finding, options) {
  const source = (0, import_report_source_line.sourceLine)(finding, options.prefix);
  return source ? { file: source.file, line: source.line, endLine: source.line } : spanPlace(options.shownAt?.(finding) ?? finding.at, options);
}
function spanPlace({ file, start, end }, { prefix, linesOf }) {
  const lines = linesOf(file);
  const written = lines.text.slice(start, end).trimEnd().length;
  const range = (0, import_core_report_range.rangeOf)({ start, end: start + written }, lines);
  const columns = range.start.line === range.end.line ? { column: range.start.column, endColumn: range.end.column } : {};
  return { file: (0, import_report_repository_path.repositoryPath)(file, prefix), line: range.start.line, endLine: range.end.line, ...columns };
}
var OLD_COMMAND = new RegExp("#\\p{Default_Ignorable_Code_Point}*#\\p{Default_Ignorable_Code_Point}*\\[", "gu");
function logLine(text) {
  return `- ${(0, import_core_report_printable2.printable)(text).replaceAll(OLD_COMMAND, "## [")}`;
}
function githubReport(report, { prefix }) {
  const options = { prefix, linesOf: (0, import_core_report_range2.linesByFile)(report), whereRest: "in the log of this step" };
  const { shown, rest } = annotationsOf(report.findings, report.errors, options);
  const lines = (0, import_core_report_compact.compactReport)({ ...report, ...rest }, { quiet: true }).split("\n").filter((line) => line !== "");
  const plain = lines.length === 0 ? [] : ["without an annotation of their own:", ...lines.map(logLine)];
  return [...shown.map(workflowCommand), ...plain, (0, import_core_report_summary.summaryLine)(report)].map((line) => `${line}
`).join("");
}
function workflowCommand({ level, title, message, file, line, endLine, column, endColumn }) {
  const properties = Object.entries({ file, line, endLine, col: column, endColumn, title }).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${property(String(value))}`]);
  return `::${level} ${properties.join(",")}::${data(message)}`;
}
var ESCAPES = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };
function data(text) {
  return (0, import_core_report_printable3.printable)(text.replaceAll(/[%\r\n]/g, (character) => ESCAPES[character] ?? character));
}
function property(text) {
  return (0, import_core_report_printable3.printable)(text.replaceAll(/[%\r\n:,]/g, (character) => ESCAPES[character] ?? character));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  annotationsOf,
  githubReport,
  logLine,
  workflowCommand
});
});

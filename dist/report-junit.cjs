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
  junitReport: () => junitReport
});
module.exports = __toCommonJS(stdin_exports);
var import_report_distinct = require("./report-distinct.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_template_place = require("./core.cjs").part("template_place");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_unchecked = require("./core.cjs").part("report_unchecked");
var FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
var ESCAPED = /[&<>"\t\n\r]/g;
var ESCAPED_IN_TEXT = /[&<>\r]/g;
function xmlDocument(root) {
  return `<?xml version="1.0" encoding="UTF-8"?>
${print(root, "")}`;
}
function xmlText(text) {
  return text.replace(FORBIDDEN, "");
}
function print({ name, attributes = {}, children = [] }, indent) {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value), ESCAPED)}"`)].join(" ");
  if (children.length === 0) return `${indent}<${start}/>
`;
  if (typeof children === "string") return `${indent}<${start}>${escaped(children, ESCAPED_IN_TEXT)}</${name}>
`;
  return `${indent}<${start}>
${children.map((child) => print(child, `${indent}  `)).join("")}${indent}</${name}>
`;
}
function escaped(text, what) {
  return xmlText(text).replace(what, (character) => REFERENCES[character] ?? `&#${character.charCodeAt(0)};`);
}
var REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function junitReport(report, { prefix }) {
  const words = wordsOf(report, prefix);
  const suites = [...suitesOf(report, words)].map(([file, suite]) => ({ name: words.file(file), suite: withCase(suite) }));
  const elements = suites.toSorted((one, other) => Number(one.name > other.name) - Number(one.name < other.name)).map(({ name, suite }) => suiteElement(name, suite));
  return xmlDocument({
    name: "testsuites",
    attributes: { name: "cfn-latency-lint", ...countsOf(suites.flatMap(({ suite }) => suite.cases)) },
    children: elements
  });
}
function wordsOf(report, prefix) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const file = (name) => (0, import_report_path_in_repository.fileInRepository)(name, prefix);
  const where = (span) => {
    const { line, column } = (0, import_core_report_range.rangeOf)(span, linesOf(span.file)).start;
    return `${file(span.file)}:${line}:${column}`;
  };
  return { file, where };
}
function suitesOf(report, words) {
  const { where } = words;
  const suites = new Map([...report.sources.keys()].map((file) => [file, { cases: [], lines: [] }]));
  const suiteOf = (file) => {
    const suite = suites.get(file) ?? { cases: [], lines: [] };
    suites.set(file, suite);
    return suite;
  };
  for (const error of report.errors) suiteOf(error.file).cases.push(errorCase(error, words));
  for (const finding of report.findings) suiteOf(finding.at.file).cases.push(findingCase(finding, words));
  for (const { finding, reason } of report.suppressed) suiteOf(finding.at.file).cases.push(suppressedCase(finding, reason));
  for (const { at, message } of report.warnings) suiteOf(at.file).lines.push(`${where(at)}: ${message}`);
  for (const item of report.notChecked) suiteOf(item.at.file).lines.push(`${where(item.at)}: not checked: ${item.what}: ${(0, import_core_report_unchecked.reasonOf)(item)}`);
  return suites;
}
function withCase({ cases, lines: lines2 }) {
  return cases.length > 0 ? { cases, lines: lines2 } : { cases: [{ name: "no findings", outcome: "passed", children: [] }], lines: lines2 };
}
function errorCase({ at, message }, { where }) {
  const text = lines(at ? [message, where(at)] : [message]);
  return { name: "error", outcome: "error", children: [{ name: "error", attributes: { type: "error", message: (0, import_core_report_printable.printable)(message) }, children: text }] };
}
function findingCase(finding, words) {
  const { severity } = finding;
  const text = lines(factsOf(finding, words));
  if (severity === "info") return { name: nameOf(finding), outcome: "passed", children: [{ name: "system-out", children: text }] };
  return { name: nameOf(finding), outcome: "failure", children: [{ name: "failure", attributes: { type: severity, message: (0, import_report_headline.headline)(finding) }, children: text }] };
}
function suppressedCase(finding, reason) {
  return { name: nameOf(finding), outcome: "skipped", children: [{ name: "skipped", children: (0, import_core_report_printable.printable)(reason) }] };
}
function nameOf({ rule, at }) {
  const path = (0, import_core_template_place.pathKeys)(at.path).join("/");
  return xmlText((0, import_core_report_printable.printable)(path === "" ? rule : `${rule}: ${path}`));
}
function factsOf(finding, { file, where }) {
  const { severity, at, routes, notes, construct, related, remedy } = finding;
  const source = construct?.source ? `, ${file(construct.source.file)}:${construct.source.line}` : "";
  return [
    `${severity}: ${(0, import_report_headline.headline)(finding)}`,
    where(at),
    ...routes.length === 0 ? [] : [`routes: ${routes.map((route) => `\`${route}\``).join(", ")}`],
    ...notes.map((note) => `note: ${note}`),
    ...construct ? [`construct: \`${construct.path}\`${source}`] : [],
    ...related.map((note) => `see: ${where(note.at)}: ${note.message}`),
    ...remedy === void 0 ? [] : [`help: ${remedy}`],
    ...at.generatedBy === void 0 ? [] : [`generated: ${at.generatedBy}`],
    ...docsOf(finding)
  ];
}
function docsOf(finding) {
  const url = (0, import_core_report_help_url.helpOf)(finding);
  return url === void 0 ? [] : [`docs: ${url}`];
}
function lines(texts) {
  return texts.map(import_core_report_printable.printable).join("\n");
}
function suiteElement(name, { cases, lines: told }) {
  const names = (0, import_report_distinct.distinct)(cases.map((each) => each.name));
  const shown = (0, import_core_report_printable.printable)(name);
  return {
    name: "testsuite",
    attributes: { name: shown, ...countsOf(cases), skipped: countOf(cases, "skipped") },
    children: [
      ...cases.map(({ children }, index) => ({ name: "testcase", attributes: { name: names[index] ?? "", classname: shown }, children })),
      ...told.length === 0 ? [] : [{ name: "system-out", children: lines(told) }]
    ]
  };
}
function countsOf(cases) {
  return { tests: cases.length, failures: countOf(cases, "failure"), errors: countOf(cases, "error") };
}
function countOf(cases, outcome) {
  return cases.filter((each) => each.outcome === outcome).length;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  junitReport
});
});

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
  gitlabReport: () => gitlabReport
});
module.exports = __toCommonJS(stdin_exports);
var import_report_distinct = require("./report-distinct.cjs");
var import_report_source_line = require("./report-source-line.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range = require("./core.cjs").part("report_range");
var SEVERITIES = { error: "critical", warning: "minor", info: "info" };
function gitlabReport(report, { prefix }) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const issues = [
    ...report.errors.map((error) => errorIssue(error, linesOf, prefix)),
    ...report.findings.map((finding) => findingIssue(finding, linesOf, prefix))
  ];
  const fingerprints = (0, import_report_distinct.distinct)(issues.map(({ fingerprint }) => fingerprint));
  return `${JSON.stringify(issues.map((issue, index) => ({ ...issue, fingerprint: fingerprints[index] })), null, 2)}
`;
}
function findingIssue(finding, linesOf, prefix) {
  const { rule, at, severity, fingerprint } = finding;
  const source = (0, import_report_source_line.sourceLine)(finding, prefix);
  return {
    description: (0, import_report_headline.headline)(finding),
    check_name: rule,
    // Ours tells findings of one file apart, and stays as it is when the line moves.
    fingerprint: `${(0, import_report_path_in_repository.fileInRepository)(at.file, prefix)}:${fingerprint}`,
    severity: SEVERITIES[severity],
    location: source ? { path: source.file, lines: { begin: source.line, end: source.line } } : { path: (0, import_report_path_in_repository.fileInRepository)(at.file, prefix), lines: linesAt(at, linesOf) }
  };
}
function errorIssue({ file, at, message }, linesOf, prefix) {
  const path = (0, import_report_path_in_repository.fileInRepository)(file, prefix);
  return {
    description: (0, import_core_report_printable.printable)(message),
    check_name: "error",
    fingerprint: `${path}:error:${(0, import_core_report_printable.printable)(message)}`,
    severity: "blocker",
    location: { path, lines: at ? linesAt(at, linesOf) : { begin: 1, end: 1 } }
  };
}
function linesAt(at, linesOf) {
  const { start, end } = (0, import_core_report_range.rangeOf)(at, linesOf(at.file));
  return { begin: start.line, end: end.line };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  gitlabReport
});
});

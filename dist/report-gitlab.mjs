import {
  distinct
} from "./report-distinct.mjs";
import {
  sourceLine
} from "./report-source-line.mjs";
import {
  headline
} from "./report-headline.mjs";
import {
  fileInRepository
} from "./report-path-in-repository.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import "./template-lines.mjs";
import "./runtime.mjs";

var SEVERITIES = { error: "critical", warning: "minor", info: "info" };
function gitlabReport(report, { prefix }) {
  const linesOf = lineTables(report);
  const issues = [
    ...report.errors.map((error) => errorIssue(error, linesOf, prefix)),
    ...report.findings.map((finding) => findingIssue(finding, linesOf, prefix))
  ];
  const fingerprints = distinct(issues.map(({ fingerprint }) => fingerprint));
  return `${JSON.stringify(issues.map((issue, index) => ({ ...issue, fingerprint: fingerprints[index] })), null, 2)}
`;
}
function findingIssue(finding, linesOf, prefix) {
  const { rule, at, severity, fingerprint } = finding;
  const source = sourceLine(finding, prefix);
  return {
    description: headline(finding),
    check_name: rule,
    // Ours tells findings of one file apart, and stays as it is when the line moves.
    fingerprint: `${fileInRepository(at.file, prefix)}:${fingerprint}`,
    severity: SEVERITIES[severity],
    location: source ? { path: source.file, lines: { begin: source.line, end: source.line } } : { path: fileInRepository(at.file, prefix), lines: linesAt(at, linesOf) }
  };
}
function errorIssue({ file, at, message }, linesOf, prefix) {
  const path = fileInRepository(file, prefix);
  return {
    description: printable(message),
    check_name: "error",
    fingerprint: `${path}:error:${printable(message)}`,
    severity: "blocker",
    location: { path, lines: at ? linesAt(at, linesOf) : { begin: 1, end: 1 } }
  };
}
function linesAt(at, linesOf) {
  const { start, end } = rangeOf(at, linesOf(at.file));
  return { begin: start.line, end: end.line };
}
export {
  gitlabReport
};

import {
  helpOf
} from "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import {
  pathKeys
} from "./template-place.mjs";

// package.json
var package_default = { version: "0.1.0" };

function jsonReport(report, options) {
  return `${JSON.stringify(reportValue(report, options), null, 2)}
`;
}
function reportValue(report, { version }) {
  const linesOf = lineTables(report);
  const range = (span) => rangeOf(span, linesOf(span.file));
  const { files, routes, error, warning, info, suppressed } = report.summary;
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version },
    findings: report.findings.map((finding) => findingValue(finding, range)),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({ rule: finding.rule, file: finding.at.file, range: range(finding.at), reason, by, fingerprint: finding.fingerprint })),
    notChecked: report.notChecked.map(({ at, what, why, remedy }) => ({ file: at.file, range: range(at), what, why, remedy: remedy ?? null })),
    errors: report.errors.map(({ file, at, message }) => ({ file, range: at ? range(at) : null, message })),
    warnings: report.warnings.map(({ at, message }) => ({ file: at.file, range: range(at), message })),
    summary: { files, routes, error, warning, info, suppressed }
  };
}
function findingValue(finding, range) {
  const { rule, severity, message, at, logicalId, api, routes, when, construct, related, notes, remedy, fix, fingerprint } = finding;
  return {
    rule,
    severity,
    message,
    file: at.file,
    range: range(at),
    logicalId,
    path: pathKeys(at.path),
    api,
    routes,
    when,
    generatedBy: at.generatedBy ?? null,
    constructPath: construct?.path ?? null,
    source: construct?.source ?? null,
    related: related.map((note) => noteValue(note, range)),
    notes,
    remedy: remedy ?? null,
    fix: fix ? fixValue(fix, range) : null,
    fingerprint,
    help: helpOf(finding) ?? null
  };
}
function fixValue({ title, safety, edits }, range) {
  return { title, safety, edits: edits.map((edit) => ({ file: edit.file, range: range(edit), newText: edit.newText })) };
}
function noteValue({ at, message }, range) {
  return { message, file: at.file, range: range(at) };
}

export {
  package_default,
  jsonReport,
  reportValue,
  findingValue
};

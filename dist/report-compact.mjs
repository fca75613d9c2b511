import {
  reasonOf
} from "./report-unchecked.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";

function compactReport(report, { quiet }) {
  const linesOf = lineTables(report);
  const where = (span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule, severity, message, at, when }) => {
    const condition = when === null ? "" : ` (when ${when})`;
    return `${where(at)}: ${severity}[${rule}] ${message}${condition}`;
  });
  const unchecked = quiet ? [] : report.notChecked.map((item) => `${where(item.at)}: note: not checked: ${item.what}: ${reasonOf(item)}`);
  return [...errors, ...findings, ...unchecked].map((line) => `${printable(line)}
`).join("");
}

export {
  compactReport
};

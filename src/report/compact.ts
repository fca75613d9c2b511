import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import { lineTables, rangeOf } from "./range.ts";
import type { Report } from "../lint/report.ts";

/** One line for each error and each finding: `file:line:column: severity[rule] message (when ...)`. */
export function compactReport(report: Report): string {
  const linesOf = lineTables(report);
  const where = (span: Span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule, severity, message, at, when }) => {
    const condition = when === null ? "" : ` (when ${when})`;
    return `${where(at)}: ${severity}[${rule}] ${message}${condition}`;
  });
  return [...errors, ...findings].map((line) => `${printable(line)}\n`).join("");
}

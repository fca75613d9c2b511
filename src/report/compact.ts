import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import type { Report } from "../lint/report.ts";
import { reasonOf } from "./unchecked.ts";

export interface CompactOptions {
  /** Findings and errors alone. */
  readonly quiet: boolean;
}

/**
 * One line for each error, each finding (`file:line:column: severity[rule] message (when ...)`), and each thing that was not
 * checked, as a note.
 */
export function compactReport(report: Report, { quiet }: CompactOptions): string {
  const linesOf = linesByFile(report);
  const where = (span: Span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule, severity, message, at, when }) => {
    const condition = when === null ? "" : ` (when ${when})`;
    return `${where(at)}: ${severity}[${rule}] ${message}${condition}`;
  });
  const unchecked = quiet ? [] : report.notChecked.map((item) => `${where(item.at)}: note: not checked: ${item.what}: ${reasonOf(item)}`);
  return [...errors, ...findings, ...unchecked].map((line) => `${printable(line)}\n`).join("");
}

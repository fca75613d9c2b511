import type { Comparison } from "../diff/comparison.ts";
import { countsOf } from "../lint/finding.ts";
import type { RoutesReport } from "../lint/routes-report.ts";

/** Head's report with those of its findings alone that the base does not have. */
export function onlyFresh({ head, fresh }: Comparison): RoutesReport {
  const findings = fresh.map(({ finding }) => finding);
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...head,
    findings,
    rows: head.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => known.has(fingerprint)) })),
    summary: { ...head.summary, ...countsOf(findings) },
  };
}

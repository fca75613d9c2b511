import type { Comparison } from "../diff/comparison.ts";
import { SEVERITIES, type Severity } from "../lint/finding.ts";
import type { RoutesReport } from "../lint/routes-report.ts";

/** Head's report with those of its findings alone that the base does not have. */
export function onlyFresh({ head, fresh }: Comparison): RoutesReport {
  const findings = fresh.map(({ finding }) => finding);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  const [info, warning, error] = SEVERITIES.map(count);
  return {
    ...head,
    findings,
    rows: head.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => known.has(fingerprint)) })),
    summary: { ...head.summary, info: info ?? 0, warning: warning ?? 0, error: error ?? 0 },
  };
}

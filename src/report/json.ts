import type { Finding, Note } from "../lint/finding.ts";
import type { Fix } from "../lint/fix.ts";
import { pathKeys, type Span } from "../template/place.ts";
import { helpOf } from "./help-url.ts";
import { linesByFile, rangeOf, type Range } from "./range.ts";
import type { Report } from "../lint/report.ts";
import type { JsonFinding, JsonReport, JsonShard } from "./report-value.ts";

export interface JsonOptions {
  /** Of the tool. */
  readonly version: string;
  /** Which part of a run it is; nothing where it is all of it. */
  readonly shard?: JsonShard | undefined;
}

export type RangeOf = (span: Span) => Range;

/** The report as `report.schema.json` describes it. */
export function jsonReport(report: Report, options: JsonOptions): string {
  return `${JSON.stringify(reportValue(report, options), null, 2)}\n`;
}

/** The report as plain values. */
export function reportValue(report: Report, { version, shard }: JsonOptions): JsonReport {
  const linesOf = linesByFile(report);
  const range: RangeOf = (span) => rangeOf(span, linesOf(span.file));
  const { files, routes, error, warning, info, suppressed } = report.summary;
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version },
    ...(shard && { shard }),
    findings: report.findings.map((finding) => findingValue(finding, range)),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({ rule: finding.rule, file: finding.at.file, range: range(finding.at), reason, by, fingerprint: finding.fingerprint })),
    notChecked: report.notChecked.map(({ at, what, why, remedy }) => ({ file: at.file, range: range(at), what, why, remedy: remedy ?? null })),
    errors: report.errors.map(({ file, at, message }) => ({ file, range: at ? range(at) : null, message })),
    warnings: report.warnings.map(({ at, message }) => ({ file: at.file, range: range(at), message })),
    summary: { files, routes, error, warning, info, suppressed },
  };
}

/** One finding as plain values. */
export function findingValue(finding: Finding, range: RangeOf): JsonFinding {
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
    help: helpOf(finding) ?? null,
  };
}

function fixValue({ title, safety, edits }: Fix, range: RangeOf) {
  return { title, safety, edits: edits.map((edit) => ({ file: edit.file, range: range(edit), newText: edit.newText })) };
}

function noteValue({ at, message }: Note, range: RangeOf) {
  return { message, file: at.file, range: range(at) };
}

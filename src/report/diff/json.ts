import type { Cause, Comparison, Fresh, RouteChange } from "../../diff/comparison.ts";
import { SEVERITIES } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import type { Hop } from "../../lint/route-row.ts";
import { findingValue, type JsonOptions, type RangeOf } from "../json.ts";
import { linesByFile, rangeOf } from "../range.ts";

export interface DiffJsonOptions extends JsonOptions {
  /** The commits that are compared, where they are known. */
  readonly baseRevision?: string | undefined;
  readonly headRevision?: string | undefined;
}

/** The comparison as `diff.schema.json` describes it. */
export function diffJson(comparison: Comparison, options: DiffJsonOptions): string {
  return `${JSON.stringify(diffValue(comparison, options), null, 2)}\n`;
}

/** The comparison as plain values. */
export function diffValue(comparison: Comparison, { version, baseRevision, headRevision }: DiffJsonOptions): Readonly<Record<string, unknown>> {
  const { base, head, fresh, existing, moved, fixed, routes, notes } = comparison;
  const [was, is] = [rangesIn(base), rangesIn(head)];
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version },
    base: { revision: baseRevision ?? null },
    head: { revision: headRevision ?? null },
    findings: {
      new: fresh.map((one) => freshValue(one, is)),
      existing: existing.map((finding) => findingValue(finding, is)),
      moved: moved.map(({ from, to }) => ({ from: findingValue(from, was), to: findingValue(to, is) })),
      fixed: fixed.map((finding) => findingValue(finding, was)),
    },
    routes: routes.map((change) => routeValue(change, change.kind === "removed" ? was : is)),
    errors: head.errors.map(({ file, at, message }) => ({ file, range: at ? is(at) : null, message })),
    notes,
    summary: summaryOf(comparison),
  };
}

function rangesIn(report: Report): RangeOf {
  const linesOf = linesByFile(report);
  return (span) => rangeOf(span, linesOf(span.file));
}

function freshValue({ finding, causes, before }: Fresh, range: RangeOf) {
  return {
    ...findingValue(finding, range),
    causes: causes.map((cause) => causeValue(cause, range)),
    before: before ? { severity: before.severity, routes: before.routes } : null,
  };
}

function causeValue({ what, at, impact }: Cause, range: RangeOf) {
  return { what, file: at?.file ?? null, range: at ? range(at) : null, impact: impact ?? null };
}

function routeValue({ kind, api, at, stage, route, when, before, after, hops }: RouteChange, range: RangeOf) {
  return {
    kind, api: api.name, logicalId: api.logicalId, stage, route, when,
    file: at.file,
    range: range(at),
    before,
    after,
    hops: hops.map((hop) => hopValue(hop, range)),
  };
}

function hopValue({ kind, of, what, often, avoidable, at }: Hop, range: RangeOf) {
  return { kind, of, what, often, avoidable, file: at.file, range: range(at) };
}

/** The severities are those of what is new. */
function summaryOf({ fresh, existing, moved, fixed, routes }: Comparison) {
  const counts = SEVERITIES.toReversed().map((severity) => [severity, fresh.filter(({ finding }) => finding.severity === severity).length]);
  return { new: fresh.length, existing: existing.length, moved: moved.length, fixed: fixed.length, routes: routes.length, ...Object.fromEntries(counts) as object };
}

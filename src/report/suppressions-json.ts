import type { DatedSuppression, SuppressionsReport } from "../lint/listed-suppression.ts";
import { type JsonOptions, type RangeOf, reportValue } from "./json.ts";
import { linesByFile, rangeOf } from "./range.ts";

/** The report as `report.schema.json` describes it, with its `suppressions`. */
export function suppressionsJson(report: SuppressionsReport<DatedSuppression>, options: JsonOptions): string {
  const linesOf = linesByFile(report);
  const range: RangeOf = (span) => rangeOf(span, linesOf(span.file));
  const suppressions = report.listed.map((one) => suppressionValue(one, range));
  const { version, tool, ...rest } = reportValue(report, options);
  return `${JSON.stringify({ version, tool, suppressions, ...rest }, null, 2)}\n`;
}

function suppressionValue({ rule, by, reason, until, at, about, state, since, owners }: DatedSuppression, range: RangeOf) {
  return {
    rule, by,
    reason: reason ?? null,
    until: until ?? null,
    file: at.file,
    range: range(at),
    about,
    state: state.kind,
    why: state.kind === "void" ? state.why : null,
    since: since.kind === "committed" ? since.on : null,
    days: since.kind === "committed" ? since.days : null,
    committed: since.kind === "unknown" ? null : since.kind === "committed",
    owners: owners ?? null,
  };
}

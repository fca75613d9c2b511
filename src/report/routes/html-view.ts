import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import type { RouteRow } from "../../lint/route-row.ts";
import type { Lines } from "../../template/lines.ts";
import type { Span } from "../../template/place.ts";
import { linesByFile, rangeOf } from "../range.ts";
import { html, type Html } from "./html-markup.ts";

/** What the parts of a page need to point at each other and into the files. */
export interface View {
  readonly linesOf: (file: string) => Lines;
  /** "template.yaml:12". */
  readonly place: (span: Span) => Html;
  /** The `id` of a row's or a finding's entry in the page. */
  readonly idOf: (entry: RouteRow | Finding) => string;
  readonly findingsOf: (row: RouteRow) => readonly Finding[];
  readonly rowsOf: (finding: Finding) => readonly RouteRow[];
}

export function viewOf(report: Report, rows: readonly RouteRow[]): View {
  const linesOf = linesByFile(report);
  const findings = multimap(report.findings.map((finding) => [finding.fingerprint, finding]));
  const touched = multimap(rows.flatMap((row) => row.findings.map((fingerprint) => [fingerprint, row] as const)));
  const ids = idsOf(report.findings, rows);
  return {
    linesOf,
    place: (span) => html`<span class="place">${span.file}:${rangeOf(span, linesOf(span.file)).start.line}</span>`,
    idOf: (entry) => ids.get(entry) ?? "",
    findingsOf: (row) => row.findings.flatMap((fingerprint) => findings.get(fingerprint) ?? []),
    rowsOf: ({ fingerprint }) => touched.get(fingerprint) ?? [],
  };
}

/** A finding keeps its `id` as long as its fingerprint; where two share one, the second is numbered. */
function idsOf(findings: readonly Finding[], rows: readonly RouteRow[]): ReadonlyMap<RouteRow | Finding, string> {
  const seen = new Map<string, number>();
  const entries = findings.map((finding): [Finding, string] => {
    const { fingerprint } = finding;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return [finding, count === 1 ? `finding-${fingerprint}` : `finding-${fingerprint}-${count}`];
  });
  return new Map<RouteRow | Finding, string>([...entries, ...rows.map((row, index): [RouteRow, string] => [row, `route-${index + 1}`])]);
}

function multimap<V>(entries: readonly (readonly [string, V])[]): ReadonlyMap<string, readonly V[]> {
  const map = new Map<string, V[]>();
  for (const [key, value] of entries) {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
  return map;
}

import type { Hop, RouteRow, RowCall, RowProof } from "../../lint/route-row.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import type { Span } from "../../template/place.ts";
import { type JsonOptions, reportValue } from "../json.ts";
import { linesByFile, rangeOf, type Range } from "../range.ts";
import { countHops } from "./hop-counts.ts";

type PlaceOf = (span: Span) => { readonly file: string; readonly range: Range };

/** The request paths, and the report beside them, as `report.schema.json` describes them. */
export function routesJson(report: RoutesReport, options: JsonOptions): string {
  const linesOf = linesByFile(report);
  const place: PlaceOf = (span) => ({ file: span.file, range: rangeOf(span, linesOf(span.file)) });
  const { version, tool, ...rest } = reportValue(report, options);
  return `${JSON.stringify({ version, tool, routes: report.rows.map((row) => rowValue(row, place)), ...rest }, null, 2)}\n`;
}

/** A row as JSON has it. */
export function rowValue(row: RouteRow, place: PlaceOf): Readonly<Record<string, unknown>> {
  const { api, stage, route, when, authorization, authorizer, cache, integration, hops, findings } = row;
  return {
    api: api.name,
    apiKind: api.kind,
    logicalId: api.logicalId,
    stage,
    route,
    ...place(row.at),
    when,
    authorization,
    authorizer: authorizer && { name: authorizer.name, cacheSeconds: authorizer.cacheSeconds, ...callValue(authorizer, place) },
    cache,
    integration: integration && callValue(integration, place),
    hops: countHops(hops),
    path: hops.map((hop) => hopValue(hop, place)),
    findings,
  };
}

function callValue(call: RowCall, place: PlaceOf) {
  const { kind, target, qualifier, by, role, region, asynchronous, warmth, proof } = call;
  return {
    kind, target, function: call.function, qualifier, by, role, region, asynchronous,
    ...place(call.at),
    warmth: warmth && { kind: warmth.kind, what: warmth.what, at: warmth.at && place(warmth.at) },
    proof: proof && proofValue(proof, place),
  };
}

function proofValue({ kind, answers }: RowProof, place: PlaceOf) {
  return {
    kind,
    answers: answers.map(({ verbs, kind: answer, statement, why }) => ({
      verbs, kind: answer, statement: statement && { logicalId: statement.logicalId, ...place(statement.at) }, why,
    })),
  };
}

function hopValue({ kind, of, what, often, avoidable, at }: Hop, place: PlaceOf) {
  return { kind, of, what, often, avoidable, ...place(at) };
}

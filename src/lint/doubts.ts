import type { Authorizer, Integration, RequestPath, Warmth } from "../model/model.ts";
import type { HopKind } from "./route-row.ts";

/** Hops that a path may have or not: what they would be, and why only the deployment knows. */
export interface Doubt {
  readonly about: readonly (HopKind | "avoidable-call")[];
  readonly why: string;
  readonly remedy?: string;
}

export interface Known {
  readonly warmthOf: (call: Authorizer | Integration) => Warmth | undefined;
  readonly isRegionKnown: boolean;
}

const CALL: readonly HopKind[] = ["sts-call", "region-crossing", "cold-start"];

/** What is not known of the hops of a path. */
export function doubtsOf({ route, authorizer, integration }: RequestPath, known: Known): Doubt[] {
  const isUnseen = authorizer === undefined && (route.authorization === "lambda" || route.authorization === "unknown");
  return [
    ...(isUnseen ? [{ about: ["authorizer-call" as const, ...CALL], why: "what authorizes its requests is not known" }] : []),
    ...(authorizer ? [...keptDoubts(authorizer), ...callDoubts(authorizer, known)] : []),
    ...(integration ? callDoubts(integration, known) : [{ about: CALL, why: "where it leads is not in what was read" }]),
  ];
}

/** Asking for a verdict on each request is what a path could do without. */
function keptDoubts({ api, name, cache }: Authorizer): Doubt[] {
  if (api.kind === "websocket" || cache.seconds !== undefined) return [];
  return [{ about: ["avoidable-call"], why: `whether what authorizer \`${name}\` says is kept is not known` }];
}

function callDoubts(call: Authorizer | Integration, { warmthOf, isRegionKnown }: Known): Doubt[] {
  const { target, literalRegion, crossings } = call;
  if (target.kind === "unknown") {
    return [{ about: CALL, why: target.why, ...(target.remedy !== undefined && { remedy: target.remedy }) }];
  }
  const isFar = literalRegion !== undefined && crossings.length === 0 && !isRegionKnown;
  return [
    ...(isFar ? [{ about: ["region-crossing" as const], why: `whether its API is in \`${literalRegion.region}\` is not known`, remedy: "pass `--region`" }] : []),
    ...(target.kind === "lambda" && !target.asynchronous ? warmthDoubts(target.name, warmthOf(call)) : []),
  ];
}

function warmthDoubts(name: string, warmth: Warmth | undefined): Doubt[] {
  if (warmth !== undefined && warmth.kind !== "unknown") return [];
  return [{ about: ["cold-start"], why: `whether \`${name}\` is kept warm is not known${warmth ? `: ${warmth.why}` : ""}` }];
}

import type { RequestPath } from "../model/model.ts";
import type { Limit, Measure } from "./budget.ts";
import { type Doubt, doubtsOf, type Known } from "./doubts.ts";
import { hopsOf } from "./hops.ts";
import type { Hop, HopKind } from "./route-row.ts";
import type { Breach } from "./rule.ts";

/** A path, its hops, and what is not known of them. */
export interface Told extends Known {
  readonly path: RequestPath;
  readonly hops: readonly Hop[];
  readonly doubts: readonly Doubt[];
}

export function toldOf(path: RequestPath, known: Known): Told {
  return { path, ...known, hops: hopsOf(path, known.warmthOf), doubts: doubtsOf(path, known) };
}

const KINDS = {
  stsCalls: "sts-call", regionHops: "region-crossing", authorizerCalls: "authorizer-call", coldStarts: "cold-start",
} as const satisfies Partial<Record<Measure, HopKind>>;

/** What a limit makes of a path. */
export interface Measured {
  readonly breach: Breach | undefined;
  /** What could make it one, where it is none. */
  readonly doubts: readonly Pick<Doubt, "why" | "remedy">[];
}

/** Counts what a limit is about. What may be there is not counted: it makes a doubt. */
export function measure(limit: Limit, told: Told): Measured {
  if (limit.measure === "uncached") return measureCache(limit, told.path);
  const { measure: what, most } = limit;
  const hops = told.hops.filter((hop) => (what === "avoidable" ? hop.avoidable : hop.kind === KINDS[what]));
  if (hops.length > most) return { breach: { limit, count: hops.length, hops }, doubts: [] };
  const possible = told.doubts.map((doubt) => ({ doubt, count: countOf(doubt, what) })).filter(({ count }) => count > 0);
  const mayBe = hops.length + possible.reduce((sum, { count }) => sum + count, 0);
  return { breach: undefined, doubts: mayBe > most ? possible.map(({ doubt }) => doubt) : [] };
}

/** How many hops a doubt may stand for; that an authorizer is asked at all is none that could be avoided. */
function countOf({ about }: Doubt, what: Exclude<Measure, "uncached">): number {
  return about.filter((kind) => (what === "avoidable" ? kind !== "authorizer-call" : kind === KINDS[what])).length;
}

function measureCache(limit: Limit, { api, stage, cache }: RequestPath): Measured {
  const breach = { limit, count: 1, hops: [] };
  if (cache) return { breach: undefined, doubts: [] };
  if (api.kind !== "rest") return { breach, doubts: [] };
  if (stage === undefined) return { breach: undefined, doubts: [{ why: "no stage of its API is here" }] };
  return stage.isCachingOpen ? { breach: undefined, doubts: [{ why: `what stage \`${stage.name}\` caches is not known before deployment` }] } : { breach, doubts: [] };
}

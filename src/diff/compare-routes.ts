import type { Hop, HopKind, RouteRow } from "../lint/route-row.ts";
import type { RouteChange, RouteCost } from "./comparison.ts";
import type { FilePairs } from "./file-pairs.ts";
import { type MatchedApis, matchApis } from "./match-apis.ts";
import { type Pair, paired } from "./paired.ts";

export interface ComparedRoutes {
  readonly changes: readonly RouteChange[];
  readonly apis: MatchedApis;
}

/** The request paths that cost another number of hops than they did, or are there on one side alone: head's in its order, then those that are gone. */
export function compareRoutes(base: readonly RouteRow[], head: readonly RouteRow[], files: FilePairs): ComparedRoutes {
  const apis = matchApis(base, head, files);
  const key = (api: string, { stage, route, when }: RouteRow): string => JSON.stringify([api, stage, route, when]);
  const { pairs, rest } = paired({ base, head }, { base: (row) => key(apis.base(row), row), head: (row) => key(apis.head(row), row) });
  const before = new Map(pairs.map((pair) => [pair.head, pair.base]));
  const changes = head.flatMap((row) => changeOf({ base: before.get(row), head: row }));
  return { changes: [...changes, ...rest.base.map((row): RouteChange => ({ ...namesOf(row), kind: "removed", before: costOf(row), after: null, hops: [] }))], apis };
}

function changeOf({ base, head }: Pair<RouteRow | undefined>): RouteChange[] {
  if (!head) return [];
  const after = costOf(head);
  if (!base) return [{ ...namesOf(head), kind: "added", before: null, after, hops: head.hops }];
  const before = costOf(base);
  // What is not known on one side is no change.
  const isOpen = before.coldStarts === null || after.coldStarts === null;
  const known = ({ coldStarts, ...cost }: RouteCost): string => JSON.stringify(isOpen ? cost : { coldStarts, ...cost });
  return known(before) === known(after) ? [] : [{ ...namesOf(head), kind: "changed", before, after, hops: addedHops(base.hops, head.hops) }];
}

function namesOf({ api: { name, logicalId }, at: { file, start, end }, stage, route, when }: RouteRow): Pick<RouteChange, "api" | "at" | "stage" | "route" | "when"> {
  return { api: { name, logicalId }, at: { file, start, end }, stage, route, when };
}

function costOf({ hops, cache, authorizer, integration }: RouteRow): RouteCost {
  const count = (kind: HopKind): number => hops.filter((hop) => hop.kind === kind).length;
  const isOpen = [authorizer, integration].some((call) => call?.warmth?.kind === "unknown");
  return {
    stsCalls: count("sts-call"), authorizerCalls: count("authorizer-call"), regionHops: count("region-crossing"), coldStarts: isOpen ? null : count("cold-start"),
    cached: cache !== null,
  };
}

/** Of hops that are alike, as many as there are more; where all that is new is a name, none of a kind that has no more than it had. */
function addedHops(base: readonly Hop[], head: readonly Hop[]): Hop[] {
  const { rest } = paired({ base, head }, { base: hopKey, head: hopKey });
  return paired(rest, { base: ({ kind }) => kind, head: ({ kind }) => kind }).rest.head.slice();
}

function hopKey({ kind, of, what }: Hop): string {
  return JSON.stringify([kind, of, what]);
}

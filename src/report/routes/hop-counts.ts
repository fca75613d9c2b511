import type { Hop, HopKind } from "../../lint/route-row.ts";

/** How many hops of each kind a request can meet, at most. */
export interface HopCounts {
  readonly stsCalls: number;
  readonly authorizerCalls: number;
  readonly regionHops: number;
  readonly coldStart: boolean;
}

export function countHops(hops: readonly Hop[]): HopCounts {
  const count = (kind: HopKind): number => hops.filter((hop) => hop.kind === kind).length;
  return {
    stsCalls: count("sts-call"),
    authorizerCalls: count("authorizer-call"),
    regionHops: count("region-crossing"),
    coldStart: count("cold-start") > 0,
  };
}

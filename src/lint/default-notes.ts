import type { RequestPath, Warmth } from "../model/model.ts";
import type { Known } from "./doubts.ts";
import type { Hop } from "./route-row.ts";
import { roleNotes } from "./rule.ts";

/** The defaults that a hop hangs on; another deployment may give other values. */
export function defaultNotes({ kind, of }: Hop, path: RequestPath, warmthOf: Known["warmthOf"]): string[] {
  const call = path[of];
  if (call === undefined) return [];
  switch (kind) {
    case "sts-call":
      return call.auth.kind === "role" ? roleNotes(call.auth.role) : [];
    case "region-crossing":
      return call.crossings.flatMap(({ parameter }) => defaultNote("the region", parameter));
    case "cold-start":
      return capacityNotes(warmthOf(call));
    case "authorizer-call":
      return "cache" in call && call.cache.seconds === 0 ? defaultNote("for how long verdicts are kept", call.cache.parameter) : [];
  }
}

function capacityNotes(warmth: Warmth | undefined): string[] {
  if (warmth?.kind !== "bypassed") return [];
  return warmth.capacities.flatMap(({ defaults }) => defaults.flatMap((parameter) => defaultNote("warm capacity", parameter)));
}

function defaultNote(what: string, parameter: string | undefined): string[] {
  return parameter === undefined ? [] : [`${what} is the default of parameter \`${parameter}\``];
}

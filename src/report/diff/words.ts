import type { Cause, Comparison, RouteChange, RouteCost } from "../../diff/comparison.ts";
import type { Span } from "../../template/place.ts";

/** What a comparison says, in the same words on every screen. */

/** "2 new, 1 fixed, 12 existing, 1 moved"; of what there is none, only the new is told. */
export function countWords({ fresh, fixed, existing, moved }: Comparison): string {
  const others = [[fixed.length, "fixed"], [existing.length, "existing"], [moved.length, "moved"]] as const;
  return [`${fresh.length} new`, ...others.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))].join(", ");
}

/** "`Name` of `Api` changed, so that the resource is replaced (template.yaml:4:3)". */
export function causeWords({ what, at, impact }: Cause, where: (span: Span) => string): string {
  const outcome = impact === undefined ? "" : `, so that the resource ${impact === "replaced" ? "is replaced" : impact}`;
  return `${what}${outcome}${at ? ` (${where(at)})` : ""}`;
}

/** "`GET /orders`: STS calls 0 → 2, cold starts 0 → 1". */
export function routeWords(change: RouteChange, isNamedInFull: boolean): string {
  const { kind } = change;
  const name = routeName(change, isNamedInFull);
  if (kind === "removed") return `${name} was removed`;
  const costs = costWords(change);
  if (kind === "changed") return `${name}: ${costs}`;
  return costs === "" ? `${name} is new` : `${name} is new: ${costs}`;
}

/** "`GET /orders` of `OrdersApi`, stage `prod` when IsProd". */
export function routeName({ route, api, stage, when }: RouteChange, isNamedInFull: boolean): string {
  const whose = isNamedInFull ? ` of \`${api.name}\`${stage === null ? "" : `, stage \`${stage}\``}` : "";
  return `\`${route}\`${whose}${when === null ? "" : ` when ${when}`}`;
}

/** Whether a route's name alone does not tell which one is meant. */
export function areNamedInFull({ base, head }: Comparison): boolean {
  return [base, head].some(({ rows }) => new Set(rows.map(({ api, stage, at }) => JSON.stringify([at.file, api.name, stage]))).size > 1);
}

const COUNTED = [
  ["stsCalls", "STS call"], ["authorizerCalls", "authorizer call"], ["regionHops", "region crossing"], ["coldStarts", "cold start"],
] as const satisfies readonly (readonly [keyof RouteCost, string])[];

/** "STS calls 0 → 2, no longer cached"; of a new route "2 STS calls". */
export function costWords({ before, after }: Pick<RouteChange, "before" | "after">): string {
  const costs = COUNTED.flatMap(([key, noun]) => {
    const isOpen = [before, after].some((cost) => cost?.[key] === null);
    const [was, is] = [before?.[key] ?? 0, after?.[key] ?? 0];
    if (isOpen || was === is) return [];
    return [before && after ? `${noun}s ${was} → ${is}` : `${was + is} ${noun}${was + is === 1 ? "" : "s"}`];
  });
  return [...costs, ...cacheWords(before, after)].join(", ");
}

function cacheWords(before: RouteCost | null, after: RouteCost | null): string[] {
  if (before?.cached === true && after) return after.cached ? [] : ["no longer cached"];
  return after?.cached === true ? ["cached"] : [];
}

import { groupsByKey } from "../../resolve/groups.ts";
import type { Span } from "../../template/place.ts";
import type { Finding } from "../finding.ts";
import type { Suppression } from "./suppression.ts";

/** What covers each finding, the narrowest first; findings that nothing covers are left out. */
export function coveringOf(findings: readonly Finding[], suppressions: readonly Suppression[]): ReadonlyMap<Finding, readonly Suppression[]> {
  const byRule = groupsByKey(suppressions, ({ rule, scope }) => `${rule} ${scope.file}`);
  const found = groupsByKey(findings, ({ rule, at }) => `${rule} ${at.file}`);
  return new Map([...found].flatMap(([key, group]) => coveringInFile(group, byRule.get(key) ?? [])));
}

/** Goes through a file once, with the suppressions that have begun and are not yet over. */
function coveringInFile(findings: readonly Finding[], suppressions: readonly Suppression[]): [Finding, Suppression[]][] {
  const ofResource = groupsByKey(suppressions, ({ scope }) => scope.logicalId ?? null);
  const due = suppressions.toSorted((a, b) => b.scope.start - a.scope.start);
  let open: Suppression[] = [];
  return findings.toSorted((a, b) => a.at.start - b.at.start).flatMap((finding) => {
    const { at, logicalId } = finding;
    for (let next = due.at(-1); next && next.scope.start <= at.start; next = due.at(-1)) open.push(...due.splice(-1));
    open = open.filter(({ scope }) => at.start <= scope.end);
    const about = logicalId === null ? [] : ofResource.get(logicalId) ?? [];
    const all = new Set([...open.filter(({ scope }) => isWithin(at, scope)), ...about.filter(({ scope }) => isWithin(at, scope.document))]);
    return all.size === 0 ? [] : [[finding, [...all].toSorted((a, b) => widthOf(a) - widthOf(b))]];
  });
}

type Stretch = Pick<Span, "start" | "end">;

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function widthOf({ scope }: Suppression): number {
  return scope.end - scope.start;
}

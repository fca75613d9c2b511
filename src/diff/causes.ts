import type { Finding } from "../lint/finding.ts";
import type { Cause } from "./comparison.ts";
import type { Authored } from "./declarations.ts";
import { declarationChanges } from "./declaration-changes.ts";
import type { FilePairs } from "./file-pairs.ts";
import { type Near, neighbourhoods } from "./neighbourhood.ts";
import { isSame } from "./same-value.ts";

/** More would hide the one that counts. */
const MAX_CAUSES = 3;

interface Ranked {
  readonly cause: Cause;
  readonly rank: number;
}

/** Makes the function that tells what changed near a finding of head, the nearest first. */
export function causesBetween(before: Authored, after: Authored, pairs: FilePairs): (finding: Finding, known: readonly string[]) => Cause[] {
  const neighbourhoodOf = neighbourhoods(before, after, pairs);
  return (finding, known) => {
    const { declarations, files } = neighbourhoodOf(finding);
    const home = after.home(finding.at, finding.logicalId);
    const told = known.map((what): Cause => ({ what, at: undefined, impact: undefined }));
    const homeAtBase = pairs.toBase(home) ?? "";
    // Beside a text that could not be read, everything would look new.
    if (before.isBroken(homeAtBase) || !after.has(home)) return told;
    if (!before.has(homeAtBase)) return [...told, { what: `\`${home}\` is new`, at: topOf(home), impact: undefined }];
    const ranked = [
      ...declarations.flatMap(rankedChanges),
      ...[...files].flatMap(([file, distance]) => fileChange(file, before, after, pairs).map((cause) => ({ cause, rank: 2 * distance + 1 }))),
    ];
    return distinct([...told, ...ranked.toSorted((a, b) => a.rank - b.rank).map(({ cause }) => cause)]).slice(0, MAX_CAUSES);
  };
}

/** What leads to the finding's own place comes before what else changed as near. */
function rankedChanges({ base, head, distance, path }: Near): Ranked[] {
  return declarationChanges(base, head, path).map(({ isOnPath, what, at, impact }) => ({ cause: { what, at, impact }, rank: 2 * distance + (isOnPath ? 0 : 1) }));
}

function fileChange(file: string, base: Authored, head: Authored, { toBase }: FilePairs): Cause[] {
  const before = toBase(file) ?? "";
  if (!head.has(file)) return [{ what: `\`${file}\` was removed`, at: undefined, impact: undefined }];
  if (!base.has(before)) return [{ what: `\`${file}\` is new`, at: topOf(file), impact: undefined }];
  const [was, is] = [base.values(before), head.values(file)];
  if (!was || !is) return [];
  const isEqual = was.length === is.length && was.every((root, index) => isSame(root, is[index]));
  return isEqual ? [] : [{ what: `\`${file}\` changed`, at: topOf(file), impact: undefined }];
}

function topOf(file: string): Cause["at"] {
  return { file, start: 0, end: 0 };
}

function distinct(causes: readonly Cause[]): Cause[] {
  const seen = new Set<string>();
  return causes.filter(({ what }) => seen.size < seen.add(what).size);
}

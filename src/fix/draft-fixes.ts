import type { Change, Removal, Step } from "../lint/change.ts";
import type { Edit, Fix } from "../lint/fix.ts";
import type { Source } from "../template/read.ts";
import { withoutOverlaps } from "./apply-edits.ts";
import { type Edited, refused, type Refused } from "./edited.ts";
import { insert } from "./insert.ts";
import { placeOf } from "./plan.ts";
import { remove } from "./remove.ts";
import { replace } from "./replace.ts";
import { spanKey, type Spot, spotsAt } from "./spot.ts";
import { type Style, styleOf } from "./style.ts";
import { apart, type Files, filesIn, MAX_TRIALS, textsWith } from "./trial.ts";
import { commentsBetween, lineEnd, lineStart, opensLine, type Written } from "./written.ts";

/** What becomes of a change: edits of the author's text, or the reason why there are none. */
export type Drafted = Draft | Refused;

interface Draft {
  readonly kind: "drafted";
  readonly fix: Fix;
}

/** A file, what of it is to be changed, and how its author writes. */
interface Draftable {
  readonly written: Written;
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  readonly style: () => Style;
}

/** Writes changes as the authors of the files would, each by itself. What would do more than it should is refused. */
export function draftFixes(sources: ReadonlyMap<string, Source>, changes: readonly Change[]): readonly Drafted[] {
  const files = filesIn(sources);
  const draftables = draftablesOf(changes, files);
  const drafts = changes.map((change) => draftOf(change, draftables));
  const fixes = drafts.flatMap((draft) => (draft.kind === "drafted" ? [draft.fix] : []));
  const sound: ReadonlySet<Fix> = new Set(apart(fixes).flatMap((group) => [...soundEach(group, files)]));
  return drafts.map((draft) => {
    if (draft.kind === "refused" || sound.has(draft.fix)) return draft;
    return refused(takesAnchor(draft.fix, files) ? "an alias repeats it elsewhere" : "it would change more than it should");
  });
}

function draftablesOf(changes: readonly Change[], files: Files): ReadonlyMap<string, Draftable> {
  const places = changes.flatMap(({ steps }) => steps.map(placeOf));
  const names = [...new Set(places.map(({ file }) => file))];
  return new Map(names.flatMap((file): [string, Draftable][] => {
    const written = files(file);
    if (!written) return [];
    let style: Style | undefined;
    const spots = spotsAt(places.filter((place) => place.file === file), written);
    return [[file, { written, spots, style: () => style ??= styleOf(written) }]];
  }));
}

function draftOf({ title, safety, steps }: Change, files: ReadonlyMap<string, Draftable>): Drafted {
  const edits: Edit[] = [];
  let leavesComment = false;
  for (const step of steps) {
    const { file } = placeOf(step);
    const result = stepped(step, files.get(file));
    leavesComment ||= step.kind === "remove" && hasComment(step, files.get(file));
    if (result.kind === "refused") return result;
    edits.push(...result.pieces.map((piece) => ({ file, ...piece })));
  }
  const together = inOrder(edits);
  // What it says may be about what is gone.
  const own = leavesComment ? "review" : safety;
  return together ? { kind: "drafted", fix: { title, safety: own, edits: together, steps } } : refused("its parts are in each other's way");
}

/** Whether a comment stands behind a value or on the line above it. */
function hasComment({ at }: Removal, draftable: Draftable | undefined): boolean {
  const [spot] = draftable?.spots.get(spanKey(at)) ?? [];
  if (!draftable || !spot) return false;
  const { written } = draftable;
  const own = lineStart(written, spot.within?.kind === "entry" ? spot.within.entry.at.start : at.start);
  const above = own === 0 ? own : lineStart(written, own - 1);
  return commentsBetween(written, own, lineEnd(written, at.end)).length > 0
    || commentsBetween(written, above, own).some(({ start }) => opensLine(written, start));
}

function stepped(step: Step, draftable: Draftable | undefined): Edited {
  if (!draftable) return refused("the file cannot be read without an error");
  const { written, spots, style } = draftable;
  const [spot, ...others] = spots.get(spanKey(placeOf(step))) ?? [];
  if (!spot) return refused("it is not written there as a value of its own");
  if (others.length > 0) return refused("an alias or a merge key repeats it elsewhere");
  switch (step.kind) {
    case "remove":
      return remove(spot, written);
    case "replace":
      return replace(spot, step.value, written, style());
    case "insert":
      return insert(step, spot, written, style());
  }
}

/** The edits of one change in the order of the text, by file; what is put in at the same place as one. Nothing where some overlap. */
function inOrder(edits: readonly Edit[]): readonly Edit[] | undefined {
  const each = edits.map((edit) => ({ edits: [edit] }));
  const { chosen, left } = withoutOverlaps(each);
  if (left.length > 0) return undefined;
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.flatMap((file) => joined(chosen.flatMap((one) => one.edits).filter((edit) => edit.file === file).toSorted((a, b) => a.start - b.start || a.end - b.end)));
}

function joined(edits: readonly Edit[]): Edit[] {
  const together: Edit[] = [];
  for (const edit of edits) {
    const last = together.at(-1);
    if (last?.start === edit.start && last.end === edit.start) together.splice(-1, 1, { ...edit, newText: last.newText + edit.newText });
    else together.push(edit);
  }
  return together;
}

function takesAnchor({ edits }: Fix, files: Files): boolean {
  return edits.some(({ file, start, end }) => files(file)?.source.text.slice(start, end).includes("&") === true);
}

/**
 * Those after which, made alone, all else is as it was. They are tried together, and in halves where something is wrong; but for those
 * that take an anchor away, which may do no harm only because others take its aliases away.
 */
function soundEach(fixes: readonly Fix[], files: Files): ReadonlySet<Fix> {
  const sound = new Set<Fix>();
  const anchored = fixes.filter((fix) => takesAnchor(fix, files));
  const queue: (readonly Fix[])[] = [fixes.filter((fix) => !anchored.includes(fix)), ...anchored.map((fix) => [fix])];
  for (let trials = 0; trials < MAX_TRIALS && queue.length > 0; trials += 1) {
    const { chosen, left } = withoutOverlaps(queue.shift() ?? []);
    if (left.length > 0) queue.push(left);
    const half = chosen.length >> 1;
    if (textsWith(chosen, files)) for (const fix of chosen) sound.add(fix);
    else if (half > 0) queue.push(chosen.slice(0, half), chosen.slice(half));
  }
  return sound;
}

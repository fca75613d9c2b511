import type { Fix } from "../lint/fix.ts";
import type { Source } from "../template/read.ts";
import { applyEdits, editsIn } from "./apply-edits.ts";
import { isAsPlanned } from "./plan.ts";
import { readWritten, type Written } from "./written.ts";

/** The files that fixes are made in, each read once; nothing where one is not there or cannot be read without an error. */
export type Files = (file: string) => Written | undefined;

export function filesIn(sources: ReadonlyMap<string, Source>): Files {
  const known = new Map<string, Written | undefined>();
  return (file) => {
    const source = sources.get(file);
    if (!known.has(file)) known.set(file, source && readWritten(source));
    return known.get(file);
  };
}

/**
 * The texts of all files that some fixes change together, by file. Nothing where one of them could not be read any more, would lose
 * a comment, or holds anything else that is not as it was.
 */
export function textsWith(fixes: readonly Fix[], files: Files): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  for (const file of filesOf(fixes)) {
    const before = files(file);
    const text = before && applyEdits(before.source.text, editsIn(file, fixes));
    if (before === undefined || text === undefined || !isSound(before, { file, text }, fixes)) return undefined;
    texts.set(file, text);
  }
  return texts;
}

/** The files that fixes change, in the order in which they ask for them. */
export function filesOf(fixes: readonly Fix[]): readonly string[] {
  return [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
}

function isSound(before: Written, source: Source, fixes: readonly Fix[]): boolean {
  const after = readWritten(source);
  if (!after || after.oddities > before.oddities || !keepsComments(before, after)) return false;
  // Where a fix does not say what it does, that cannot be looked at.
  const steps = fixes.map((fix) => fix.steps ?? []);
  return steps.some(({ length }) => length === 0) || isAsPlanned(before, after, steps.flat());
}

/** Whether every comment is still there, in the order in which it was. */
function keepsComments(before: Written, after: Written): boolean {
  return JSON.stringify(commentsOf(before)) === JSON.stringify(commentsOf(after));
}

function commentsOf({ comments, source: { text } }: Written): string[] {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** How often files are read to find the fixes that go wrong: mostly once, for none does. */
export const MAX_TRIALS = 64;

/** Of fixes that leave each other room those that can be made together. They are tried at once, and in halves where something is wrong. */
export function soundTogether<F extends Fix>(fixes: readonly F[], files: Files): readonly F[] {
  let sound: readonly F[] = [];
  const queue: (readonly F[])[] = fixes.length === 0 ? [] : [fixes];
  for (let trials = 0; trials < MAX_TRIALS && queue.length > 0; trials += 1) {
    const batch = queue.shift() ?? [];
    const half = batch.length >> 1;
    if (textsWith([...sound, ...batch], files)) sound = [...sound, ...batch];
    else if (half > 0) queue.unshift(batch.slice(0, half), batch.slice(half));
  }
  return sound;
}

/** Fixes in groups that have no file in common. */
export function apart<F extends Fix>(fixes: readonly F[]): F[][] {
  const groups: { readonly files: Set<string>; readonly fixes: F[] }[] = [];
  for (const fix of fixes) {
    const files = filesOf([fix]);
    const own = groups.filter((group) => files.some((file) => group.files.has(file)));
    const [first, ...others] = own;
    if (!first) {
      groups.push({ files: new Set(files), fixes: [fix] });
      continue;
    }
    for (const file of files) first.files.add(file);
    first.fixes.push(fix);
    for (const other of others) {
      for (const file of other.files) first.files.add(file);
      first.fixes.push(...other.fixes);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.fixes);
}

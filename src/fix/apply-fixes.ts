import type { Edit, Fix } from "../lint/fix.ts";
import type { Source } from "../template/read.ts";
import { applyEdits, editsOf, withoutOverlaps } from "./apply-edits.ts";
import { readWritten, type Written } from "./written.ts";

/** What becomes of some files. */
export interface Applied {
  /** The new texts, by file; none of a file in which nothing changes. */
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly Fix[];
}

/**
 * Makes fixes, each whole or not at all. One for which others leave no room is left for another time; so are those of a file that
 * could not be read any more or would lose a comment.
 */
export function applyFixes(fixes: readonly Fix[], sources: ReadonlyMap<string, Source>): Applied {
  const left = new Set<Fix>();
  const files = [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
  for (const file of files) {
    for (const { fix } of withoutOverlaps(inFile(fixes, file)).left) left.add(fix);
  }
  const made = fixes.filter((fix) => !left.has(fix));
  const texts = files.flatMap((file): [string, string | undefined][] => [[file, textOf(sources.get(file), inFile(made, file))]]);
  const broken = new Set(texts.flatMap(([file, text]) => (text === undefined ? [file] : [])));
  if (broken.size > 0) return applyFixes(made.filter(({ edits }) => !edits.some(({ file }) => broken.has(file))), sources);
  return { texts: new Map(texts.flatMap(([file, text]) => (text === undefined || text === sources.get(file)?.text ? [] : [[file, text]]))), made };
}

/** What fixes do to one of their files. */
function inFile(fixes: readonly Fix[], file: string): { readonly fix: Fix; readonly edits: readonly Edit[] }[] {
  return fixes.flatMap((fix) => {
    const edits = fix.edits.filter((edit) => edit.file === file);
    return edits.length === 0 ? [] : [{ fix, edits }];
  });
}

/** Nothing where the file would be worse for it. */
function textOf(source: Source | undefined, editing: readonly { readonly edits: readonly Edit[] }[]): string | undefined {
  const before = source && readWritten(source);
  if (!before) return undefined;
  const text = applyEdits(before.source.text, editsOf(editing));
  const after = readWritten({ file: before.source.file, text });
  return after && keepsComments(before, after) ? text : undefined;
}

/** Whether every comment is still there, in the order in which it was. */
export function keepsComments(before: Written, after: Written): boolean {
  return JSON.stringify(commentsOf(before)) === JSON.stringify(commentsOf(after));
}

function commentsOf({ comments, source: { text } }: Written): string[] {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd());
}

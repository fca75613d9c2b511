import { applyEdits } from "../../fix/apply-edits.ts";
import type { Edit, Fix } from "../../lint/fix.ts";
import type { LineRange } from "../../project/git/changed-lines.ts";
import { lineIndexAt, type Lines, startOfLine } from "../../template/lines.ts";

/** Whole lines of a file, each with its line break, and what is to stand in their place. */
export interface Suggestion extends LineRange {
  readonly kind: "suggestion";
  /** From the root of the repository. */
  readonly path: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Why a fix is not offered where the pull request shows its lines, in a sentence; what is outside of the change the summary tells. */
export const OBSTACLES = {
  "outside": "they touch lines outside of the change",
  "files": "they are in more than one file",
  "differs": "what was linted is not what the branch has, as where the base has changed the same file",
  "unshown": "GitHub does not show what has changed in the file",
  "line-ends": "the file does not end its lines as a suggestion does",
  "too-long": "a comment has no room for them",
  "harmful": "they would lead to other findings",
} as const;

export interface Unsuited {
  readonly kind: "unsuited";
  readonly obstacle: keyof typeof OBSTACLES;
}

export function unsuited(obstacle: Unsuited["obstacle"]): Unsuited {
  return { kind: "unsuited", obstacle };
}

/** A file that the pull request shows as it was linted. */
export interface ShownFile {
  readonly kind: "shown";
  /** From the root of the repository. */
  readonly path: string;
  readonly lines: Lines;
  readonly hunks: readonly LineRange[];
}

/** What stands where some lines stood. */
interface Rewriting {
  /** How many lines stand before. */
  readonly index: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines that a fix changes and what it makes of them; all edits are in this file. */
export function suggestionOf({ edits }: Fix, { path, lines, hunks }: ShownFile): Suggestion | Unsuited {
  const rewritings = replacing(rewritingOf(edits, lines), lines);
  const shown = rewritings.find((each) => isShown(rangeOf(each), hunks));
  if (!shown) return unsuited("outside");
  const { before, after } = shown;
  // Whether GitHub ends a last line that had no end is written nowhere.
  if (![...before, ...after].every((line) => line.endsWith("\n"))) return unsuited("line-ends");
  return { kind: "suggestion", path, ...rangeOf(shown), before, after };
}

/** The lines from the first edit to the last. */
export function editedLines({ edits }: Fix, lines: Lines): LineRange {
  const [first, last] = [edits[0], edits.at(-1)];
  const end = last && last.end > last.start ? last.end - 1 : last?.end;
  return { start: lineIndexAt(lines, first?.start ?? 0) + 1, end: lineIndexAt(lines, end ?? 0) + 1 };
}

/** Whether lines that are edited can be in one hunk: an edit may begin with the line break above, or stand where a line is put in. */
export function mayBeShown({ start, end }: LineRange, hunks: readonly LineRange[]): boolean {
  return isShown({ start: start + 1, end: end - 1 }, hunks);
}

function isShown({ start, end }: LineRange, hunks: readonly LineRange[]): boolean {
  return hunks.some((hunk) => hunk.start <= start && end <= hunk.end);
}

function rangeOf({ index, before }: Rewriting): LineRange {
  return { start: index + 1, end: index + before.length };
}

function rewritingOf(edits: readonly Edit[], lines: Lines): Rewriting {
  const [first, last] = [lineIndexAt(lines, edits[0]?.start ?? 0), lineIndexAt(lines, edits.at(-1)?.end ?? 0)];
  const from = startOfLine(lines, first) ?? 0;
  const old = lines.text.slice(from, startOfLine(lines, last + 1));
  const pieces = edits.map(({ start, end, newText }) => ({ start: start - from, end: end - from, newText }));
  const [before, after] = [linesIn(old), linesIn(applyEdits(old, pieces))];
  const head = alike(before, after);
  const tail = alike(before.slice(head).toReversed(), after.slice(head).toReversed());
  return { index: first + head, before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}

function linesIn(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** How many lines are the same on both sides. */
function alike(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((line, at) => line !== b[at]);
  return index === -1 ? a.length : index;
}

/** A suggestion takes the place of lines: what is only put in comes with the line above it, or with the one below. */
function replacing(rewriting: Rewriting, lines: Lines): readonly Rewriting[] {
  const { index, before, after } = rewriting;
  if (before.length > 0) return [rewriting];
  const lineAt = (at: number): readonly string[] => linesIn(lines.text.slice(startOfLine(lines, at) ?? lines.text.length, startOfLine(lines, at + 1)));
  const [above, below] = [index === 0 ? [] : lineAt(index - 1), lineAt(index)];
  return [
    ...above.map((line) => ({ index: index - 1, before: [line], after: [line, ...after] })),
    ...below.map((line) => ({ index, before: [line], after: [...after, line] })),
  ];
}

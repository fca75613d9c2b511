import type { Edit } from "../lint/fix.ts";

type Piece = Pick<Edit, "start" | "end" | "newText">;

/** The text with all edits made. They are in the order of the text, and none overlaps another. */
export function applyEdits(text: string, edits: readonly Piece[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    pieces.push(text.slice(at, start), newText);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}

/** What has edits. */
interface Editing {
  readonly edits: readonly Edit[];
}

/**
 * Those that can be made together, in the order of the text, and those for which others leave no room. An edit that several ask
 * for is made once; what is put in at the same place is put in one after the other.
 */
export function withoutOverlaps<T extends Editing>(all: readonly T[]): { readonly chosen: readonly T[]; readonly left: readonly T[] } {
  const [chosen, left]: [T[], T[]] = [[], []];
  const taken = new Map<string, Edit[]>();
  for (const each of all.toSorted((a, b) => startOf(a) - startOf(b))) {
    const hasRoom = each.edits.every((edit) => isFree(edit, taken.get(edit.file) ?? []));
    (hasRoom ? chosen : left).push(each);
    if (hasRoom) for (const edit of each.edits) take(edit, taken);
  }
  return { chosen, left };
}

function startOf({ edits: [first] }: Editing): number {
  return first?.start ?? 0;
}

/** Puts an edit where it belongs in the order of its file's. */
function take(edit: Edit, taken: Map<string, Edit[]>): void {
  const edits = taken.get(edit.file) ?? [];
  edits.splice(indexAfter(edits, edit), 0, edit);
  taken.set(edit.file, edits);
}

/** Whether none of the edits overlaps another; they are in order and do not overlap each other, so that few are near it. */
function isFree(edit: Edit, taken: readonly Edit[]): boolean {
  const index = indexAfter(taken, edit);
  for (let at = index; at < taken.length && (taken[at]?.start ?? 0) < edit.end; at += 1) if (isInTheWay(taken[at], edit)) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isInTheWay(taken[at], edit)) return false;
    // What takes no text away may stand before one that does.
    if ((taken[at]?.end ?? 0) <= edit.start && (taken[at]?.start ?? 0) < edit.start) return true;
  }
  return true;
}

function isInTheWay(other: Edit | undefined, edit: Edit): boolean {
  if (!other || isSameEdit(other, edit)) return false;
  const isInside = (a: Edit, b: Edit): boolean => a.start === a.end && b.start < a.start && a.start < b.end;
  return Math.max(other.start, edit.start) < Math.min(other.end, edit.end) || isInside(other, edit) || isInside(edit, other);
}

function isSameEdit(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** How many of the edits come before another: of those that begin together the shorter come first. */
function indexAfter(edits: readonly Edit[], edit: Edit): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = edits[middle];
    if (other && byPosition(other, edit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPosition(a: Piece, b: Piece): number {
  return a.start - b.start || a.end - b.end;
}

/** The edits of one file of those that can be made together, in the order of the text. */
export function editsIn(file: string, chosen: readonly Editing[]): Edit[] {
  const edits = chosen.flatMap((each) => each.edits.filter((edit) => edit.file === file));
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.start, edit.end, edit.newText]), edit])).values()].toSorted(byPosition);
}

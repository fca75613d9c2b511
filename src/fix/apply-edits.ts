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

/** What has edits, in the order of the text. */
interface Editing {
  readonly edits: readonly Piece[];
}

/**
 * Those that can be made together, in the order of the text, and those for which others leave no room. Between the edits of one
 * nothing else is edited. Those that ask for the same edits can be made together: the edits are made once.
 */
export function withoutOverlaps<T extends Editing>(all: readonly T[]): { readonly chosen: readonly T[]; readonly left: readonly T[] } {
  const [chosen, left]: [T[], T[]] = [[], []];
  const known = new Set<string>();
  let reach = 0;
  for (const each of all.toSorted((a, b) => startOf(a) - startOf(b))) {
    const key = keyOf(each);
    if (!known.has(key) && startOf(each) < reach) {
      left.push(each);
      continue;
    }
    chosen.push(each);
    known.add(key);
    reach = Math.max(reach, each.edits.at(-1)?.end ?? 0);
  }
  return { chosen, left };
}

/** The edits of those that can be made together, in the order of the text. */
export function editsOf<E extends Piece>(chosen: readonly { readonly edits: readonly E[] }[]): E[] {
  return [...new Map(chosen.map((each) => [keyOf(each), each.edits])).values()].flat().toSorted((a, b) => a.start - b.start);
}

function startOf({ edits: [first] }: Editing): number {
  return first?.start ?? 0;
}

function keyOf({ edits }: Editing): string {
  return JSON.stringify(edits.map(({ start, end, newText }) => [start, end, newText]));
}

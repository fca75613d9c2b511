import { lineIndexAt, type Lines, lineStartAt, readLines, startOfLine } from "../../template/lines.ts";
import { entriesOf, itemsOf, type Node } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { Source } from "../../template/read.ts";

/** What can begin on a line: an entry with its key, or an item of a list. Its path is that of its value. */
export interface Member extends Place {
  readonly value: Node;
  /** The member that it stands in; none for those of the document itself. */
  readonly around: Member | undefined;
  readonly root: Node;
  /** In which column, from 0, its key or the dashes of its list begin. */
  readonly column: number;
}

/** A text by what stands where in it. */
export interface Outline {
  readonly source: Source;
  readonly roots: readonly Node[];
  /** In the order of the text, the outer before the inner. */
  readonly members: readonly Member[];
  readonly lines: Lines;
}

export function outlineOf(source: Source, roots: readonly Node[]): Outline {
  const lines = readLines(source.text);
  const members: Member[] = [];
  for (const root of roots) addMembers(members, root, undefined, { root, lines });
  return { source, roots, lines, members: members.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

type Within = Pick<Member, "root"> & Pick<Outline, "lines">;

function addMembers(members: Member[], node: Node, around: Member | undefined, within: Within): void {
  const { root, lines } = within;
  const columnOf = (offset: number): number => offset - lineStartAt(lines, offset);
  const add = (value: Node, start: number, column: number): void => {
    const end = Math.max(start, value.end);
    // What an alias or a merge key repeats stands where it was written first.
    if (start < node.start || end > node.end) return;
    const member = { file: node.file, start, end, path: value.path, value, around, root, column };
    members.push(member);
    addMembers(members, value, member, within);
  };
  for (const item of itemsOf(node)) add(item, item.start, columnOf(node.start));
  for (const { at, value } of entriesOf(node)) add(value, at.start, columnOf(at.start));
}

/** The last member that begins before an offset, and with it all that it stands in, the innermost first. */
export function lastBefore({ members }: Outline, offset: number): Member[] {
  const last = members[firstFrom(members, offset) - 1];
  const chain: Member[] = [];
  for (let member = last; member; member = member.around) chain.push(member);
  return chain;
}

/** The first member that begins at an offset or after it. */
export function nextFrom({ members }: Outline, offset: number): Member | undefined {
  return members[firstFrom(members, offset)];
}

/** The members that begin on the line of an offset, and in no other that does. */
export function beginningOnLineOf({ members, lines }: Outline, offset: number): Member[] {
  const line = lineIndexAt(lines, offset);
  const end = startOfLine(lines, line + 1) ?? lines.text.length + 1;
  const found: Member[] = [];
  for (let index = firstFrom(members, startOfLine(lines, line) ?? 0); (members[index]?.start ?? end) < end; index++) {
    const member = members[index];
    if (member && member.start >= (found.at(-1)?.end ?? 0)) found.push(member);
  }
  return found;
}

function firstFrom(members: readonly Member[], offset: number): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

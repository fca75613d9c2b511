import { BYTE_ORDER_MARK } from "./characters.ts";
import { lastUpTo } from "./last-up-to.ts";

/** Line and column as people count them: from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text by its lines. A line ends with LF, CR LF or a lone CR; a byte order mark belongs to no line. */
export interface Lines {
  readonly text: string;
  /** Where every 64th line begins. Few of the lines of a large text are asked for, and to note each takes longer than all else. */
  readonly marks: readonly number[];
  /** A memory: where the lines from a mark to the next begin, once one of them was asked for. */
  readonly marked: (readonly number[] | undefined)[];
}

const SHIFT = 6;
const MARKED = 1 << SHIFT;
// CR LF is one end of a line: it must not be taken apart where the expression goes back to find one more.
const MARKED_LINES = new RegExp(String.raw`(?:[^\r\n]*(?:\n|\r\n|\r(?!\n))){${MARKED}}`, "y");
const LINE_END = /\r\n?|\n/g;

export function readLines(text: string): Lines {
  const first = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const marks = [first];
  MARKED_LINES.lastIndex = first;
  while (MARKED_LINES.test(text)) marks.push(MARKED_LINES.lastIndex);
  return { text, marks, marked: [] };
}

/** The offset at which a line begins, by its index from 0; nothing after the last line. */
export function startOfLine(lines: Lines, index: number): number | undefined {
  return startsFrom(lines, index >> SHIFT)[index % MARKED];
}

/** The index of the line that an offset stands in, from 0. */
export function lineIndexAt(lines: Lines, offset: number): number {
  const mark = lastUpTo(lines.marks, offset);
  return (mark << SHIFT) + lastUpTo(startsFrom(lines, mark), offset);
}

/** The offset at which the line of an offset begins. */
export function lineStartAt(lines: Lines, offset: number): number {
  return startOfLine(lines, lineIndexAt(lines, offset)) ?? 0;
}

/** Where an offset stands. */
export function positionAt(lines: Lines, offset: number): Position {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: Math.max(0, offset - (startOfLine(lines, index) ?? 0)) + 1 };
}

function startsFrom({ text, marks, marked }: Lines, mark: number): readonly number[] {
  return (marked[mark] ??= startsBetween(text, marks[mark] ?? Infinity, marks[mark + 1] ?? Infinity));
}

function startsBetween(text: string, first: number, end: number): number[] {
  const starts: number[] = [];
  LINE_END.lastIndex = first;
  for (let at = first; at < end; at = LINE_END.test(text) ? LINE_END.lastIndex : Infinity) starts.push(at);
  return starts;
}

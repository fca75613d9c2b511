import { cellsOf, type Cell } from "./width.ts";
import { printable } from "./printable.ts";

/** What a frame shows of a line that may be too long for it. */
export interface LineView {
  readonly text: string;
  /** The columns under which a stretch of the line stands; `undefined` where nothing of it is shown. */
  columnsOf(stretch: Stretch): { readonly from: number; readonly length: number } | undefined;
}

/** UTF-16 offsets into a line, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Window {
  readonly cells: readonly Cell[];
  /** Whether something of the line is left out on that side. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

const CUT = "…";
// A megabyte of JSON on one line is not taken apart for the eighty columns of it that are shown.
const LONGEST = 20;

/** The line, or as much of it around `focus` as fits into so many columns. */
export function viewLine(line: string, focus: Stretch, room: number): LineView {
  const view = windowOf(line, focus, room);
  const text = view.cells.map((cell) => cell.text).join("");
  return {
    text: `${view.isCutBefore ? CUT : ""}${text}${view.isCutAfter ? CUT : ""}`.trimEnd(),
    columnsOf: (stretch) => columnsOf(stretch, view),
  };
}

function windowOf(line: string, focus: Stretch, room: number): Window {
  const from = Math.max(0, focus.start - LONGEST * room);
  const piece = line.slice(from, focus.start + LONGEST * room);
  const cells = cellsOf(piece.replace(/[^\t]+/g, printable)).map((cell) => ({ ...cell, offset: cell.offset + from }));
  const isWhole = piece.length === line.length;
  if (isWhole && widthOf(cells) <= room) return { cells, isCutBefore: false, isCutAfter: false };

  const centred = firstCell(cells, focus, room - 2);
  const reachesEnd = from + piece.length === line.length;
  const last = reachesEnd ? lastFitting(cells, room - 1) : cells.length;
  const first = Math.min(centred, last);
  const isCutBefore = first > 0 || from > 0;
  const rest = cells.slice(first);
  const isCutAfter = !reachesEnd || first < last;
  const free = room - Number(isCutBefore) - Number(isCutAfter);
  return { cells: rest.slice(0, countFitting(rest, free)), isCutBefore, isCutAfter };
}

/** The cell to begin with: the line's first if the focus is seen then, else such that the focus stands in the middle. */
function firstCell(cells: readonly Cell[], focus: Stretch, room: number): number {
  const before = cells.filter((cell) => cell.offset < focus.start);
  const inside = widthOf(cells.filter((cell) => cell.offset >= focus.start && cell.offset < focus.end));
  if (widthOf(before) + inside <= room) return 0;
  return lastFitting(before, Math.floor((room - inside) / 2));
}

/** The first cell of as much of the end as fits. */
function lastFitting(cells: readonly Cell[], room: number): number {
  return cells.length - countFitting(cells.toReversed(), room);
}

function countFitting(cells: readonly Cell[], room: number): number {
  let free = room;
  const tooMuch = cells.findIndex(({ width }) => (free -= width) < 0);
  return tooMuch < 0 ? cells.length : tooMuch;
}

function columnsOf({ start, end }: Stretch, { cells, isCutBefore, isCutAfter }: Window): { from: number; length: number } | undefined {
  let column = isCutBefore ? 1 : 0;
  let from: number | undefined;
  let to = column;
  for (const cell of cells) {
    if (cell.offset + cell.length > start && cell.offset < Math.max(end, start + 1)) {
      from ??= column;
      to = column + cell.width;
    }
    column += cell.width;
  }
  const lastCell = cells.at(-1);
  const shownEnd = lastCell ? lastCell.offset + lastCell.length : 0;
  // A place at the very end of a line: something is missing there.
  if (from === undefined) return start >= shownEnd && !isCutAfter ? { from: column, length: 1 } : undefined;
  return { from, length: Math.max(1, (isCutAfter && end > shownEnd ? to + 1 : to) - from) };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

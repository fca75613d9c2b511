import type { Severity } from "../lint/finding.ts";
import type { Lines } from "../template/lines.ts";
import { viewLine, type LineView, type Stretch } from "./line-view.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { lineText, rangeOf, type Range } from "./range.ts";
import { displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

/** A stretch of a file that a frame points at: offsets into its text, the end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** `undefined` is a place beside the matter, which has no severity of its own. */
  readonly severity: Severity | undefined;
  readonly label: string | undefined;
}

export interface FrameOptions {
  /** Columns for a line number. */
  readonly gutter: number;
  /** Columns in all. */
  readonly width: number;
  readonly paint: Paint;
}

interface PlacedMark extends Mark {
  readonly range: Range;
}

interface Canvas {
  readonly lines: Lines;
  /** The mark that goes over several lines; only a mark with a severity does. */
  readonly block: PlacedMark | undefined;
  /** Columns for the text of a line. */
  readonly room: number;
  readonly options: FrameOptions;
}

const LEAST_ROOM = 20;
const LEAST_LABEL = 32;
/** Of a mark over more lines than this, the middle is left out. */
const LONGEST_BLOCK = 5;

/** Columns that the numbers of the marked lines need. */
export function gutterFor(marks: readonly Mark[], lines: Lines): number {
  return Math.max(1, ...marks.map((mark) => String(place(mark, lines).range.end.line).length));
}

/** What stands left of a row: the line's number or nothing, and the rule. */
export function gutterText(line: number | undefined, { gutter, paint }: FrameOptions): string {
  return paint("frame", `${String(line ?? "").padStart(gutter)} |`);
}

/** Lines of a file with what the marks point at underlined, from the first line marked to the last. */
export function frame(lines: Lines, marks: readonly Mark[], options: FrameOptions): string[] {
  const placed = marks.map((mark) => place(mark, lines));
  const block = placed.find(({ range }) => range.end.line > range.start.line);
  const room = Math.max(LEAST_ROOM, options.width - options.gutter - 3 - (block ? 2 : 0));
  const canvas = { lines, block, room, options };
  const shown = [...new Set(placed.flatMap(linesOf))].sort((a, b) => a - b);
  return [
    gutterText(undefined, options),
    ...shown.flatMap((line, index) => {
      const own = placed.filter((mark) => mark !== block && mark.range.start.line === line);
      return [...gapRows(shown[index - 1], line, canvas), ...lineRows(line, own, canvas), ...blockRows(line, canvas)];
    }),
  ];
}

/** A mark without the blank that may end it; one beside the matter without all but its first line. */
function place(mark: Mark, lines: Lines): PlacedMark {
  const written = lines.text.slice(mark.start, mark.end).trimEnd().length;
  const range = rangeOf({ start: mark.start, end: mark.start + written }, lines);
  const { start, end } = range;
  if (mark.severity !== undefined || end.line === start.line) return { ...mark, range };
  return { ...mark, range: { start, end: { line: start.line, column: lineText(lines, start.line).length + 1 } } };
}

function linesOf({ range: { start, end } }: PlacedMark): number[] {
  const all = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  return all.length > LONGEST_BLOCK ? [...all.slice(0, LONGEST_BLOCK - 2), ...all.slice(-1)] : all;
}

/** What stands for the lines that are left out between two: the line itself where it is one. */
function gapRows(before: number | undefined, line: number, canvas: Canvas): string[] {
  if (before === undefined || line - before < 2) return [];
  if (line - before === 2) return lineRows(line - 1, [], canvas);
  const { block, options } = canvas;
  const isInside = block && before >= block.range.start.line && line <= block.range.end.line;
  const bar = isInside ? " ".repeat(options.gutter) + paintBlock("|", block, options) : "";
  return [options.paint("frame", "...") + bar];
}

/** A line and what is said beneath it. A mark that this view of the line does not reach gets a view of its own. */
function lineRows(line: number, marks: readonly PlacedMark[], canvas: Canvas): string[] {
  const focus = marks.find((mark) => mark.severity !== undefined) ?? marks[0];
  const view = viewLine(lineText(canvas.lines, line), focus ? stretchOf(focus) : blockStretch(line, canvas.block), canvas.room);
  const unseen = marks.filter((mark) => !view.columnsOf(stretchOf(mark)));
  const seen = marks.filter((mark) => !unseen.includes(mark)).toSorted((a, b) => a.start - b.start);
  const bar = barAt(line, canvas);
  return [
    `${gutterText(line, canvas.options)} ${bar}${view.text}`.trimEnd(),
    ...seen.flatMap((mark) => markRows(mark, view, canvas)).map((row) => `${gutterText(undefined, canvas.options)} ${bar}${row}`),
    ...(unseen.length > 0 && seen.length > 0 ? lineRows(line, unseen, canvas) : []),
  ];
}

/** UTF-16 offsets into the line. */
function stretchOf({ range: { start, end } }: PlacedMark): Stretch {
  return { start: start.column - 1, end: end.column - 1 };
}

/** The end of the block that is on this line, or the line's beginning. */
function blockStretch(line: number, block: PlacedMark | undefined): Stretch {
  if (line === block?.range.start.line) return { start: block.range.start.column - 1, end: block.range.start.column };
  if (line === block?.range.end.line) return { start: block.range.end.column - 2, end: block.range.end.column - 1 };
  return { start: 0, end: 0 };
}

function markRows(mark: PlacedMark, view: LineView, { room, options }: Canvas): string[] {
  const { from, length } = view.columnsOf(stretchOf(mark)) ?? { from: 0, length: 1 };
  return labelled(from, (mark.severity === undefined ? "-" : "^").repeat(length), mark, room, options.paint);
}

/** A label behind what it speaks of if there is room, else beneath it. */
function labelled(indent: number, underline: string, { severity, label }: Mark, room: number, paint: Paint): string[] {
  const style = severity ?? "frame";
  const row = " ".repeat(indent) + paint(style, underline);
  if (label === undefined) return [row];
  const text = printable(label);
  const width = displayWidth(text);
  if (indent + underline.length + 1 + width <= room) return [`${row} ${paint(style, text)}`];
  const column = Math.min(indent, Math.max(0, room - Math.min(width, LEAST_LABEL)));
  return [row, ...wrap(text, room - column).map((line) => " ".repeat(column) + paint(style, line))];
}

/** The two columns between the rule and the text: the block's bar, where the line is within it. */
function barAt(line: number, { block, options }: Canvas): string {
  if (!block) return "";
  const isInside = line > block.range.start.line && line <= block.range.end.line;
  return isInside ? `${paintBlock("|", block, options)} ` : "  ";
}

/** The row that leads into the block beneath its first line, and the one that ends it beneath its last. */
function blockRows(line: number, { lines, block, room, options }: Canvas): string[] {
  if (!block || (line !== block.range.start.line && line !== block.range.end.line)) return [];
  const stretch = blockStretch(line, block);
  const column = viewLine(lineText(lines, line), stretch, room).columnsOf(stretch)?.from ?? 0;
  const underline = `${"_".repeat(column + 1)}^`;
  const isFirst = line === block.range.start.line;
  const rows = isFirst ? [` ${paintBlock(underline, block, options)}`] : labelled(0, `|${underline}`, block, room, options.paint);
  return rows.map((row) => `${gutterText(undefined, options)} ${row}`);
}

function paintBlock(text: string, { severity }: PlacedMark, { paint }: FrameOptions): string {
  return paint(severity ?? "frame", text);
}

import {
  cellsOf,
  displayWidth,
  wrap
} from "./report-unchecked.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  lineText,
  rangeOf
} from "./report-range.mjs";

var CUT = "…";
var LONGEST = 20;
function viewLine(line, focus, room) {
  const view = windowOf(line, focus, room);
  const text = view.cells.map((cell) => cell.text).join("");
  return {
    text: `${view.isCutBefore ? CUT : ""}${text}${view.isCutAfter ? CUT : ""}`.trimEnd(),
    columnsOf: (stretch) => columnsOf(stretch, view)
  };
}
function windowOf(line, focus, room) {
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
function firstCell(cells, focus, room) {
  const before = cells.filter((cell) => cell.offset < focus.start);
  const inside = widthOf(cells.filter((cell) => cell.offset >= focus.start && cell.offset < focus.end));
  if (widthOf(before) + inside <= room) return 0;
  return lastFitting(before, Math.floor((room - inside) / 2));
}
function lastFitting(cells, room) {
  return cells.length - countFitting(cells.toReversed(), room);
}
function countFitting(cells, room) {
  let free = room;
  const tooMuch = cells.findIndex(({ width }) => (free -= width) < 0);
  return tooMuch < 0 ? cells.length : tooMuch;
}
function columnsOf({ start, end }, { cells, isCutBefore, isCutAfter }) {
  let column = isCutBefore ? 1 : 0;
  let from;
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
  if (from === void 0) return start >= shownEnd && !isCutAfter ? { from: column, length: 1 } : void 0;
  return { from, length: Math.max(1, (isCutAfter && end > shownEnd ? to + 1 : to) - from) };
}
function widthOf(cells) {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

var LEAST_ROOM = 20;
var LEAST_LABEL = 32;
var LONGEST_BLOCK = 5;
function gutterFor(marks, lines) {
  return Math.max(1, ...marks.map((mark) => String(place(mark, lines).range.end.line).length));
}
function gutterText(line, { gutter, paint }) {
  return paint("frame", `${String(line ?? "").padStart(gutter)} |`);
}
function frame(lines, marks, options) {
  const placed = marks.map((mark) => place(mark, lines));
  const block = placed.find(({ range }) => range.end.line > range.start.line);
  const room = Math.max(LEAST_ROOM, options.width - options.gutter - 3 - (block ? 2 : 0));
  const canvas = { lines, block, room, options };
  const shown = [...new Set(placed.flatMap(linesOf))].sort((a, b) => a - b);
  return [
    gutterText(void 0, options),
    ...shown.flatMap((line, index) => {
      const own = placed.filter((mark) => mark !== block && mark.range.start.line === line);
      return [...gapRows(shown[index - 1], line, canvas), ...lineRows(line, own, canvas), ...blockRows(line, canvas)];
    })
  ];
}
function place(mark, lines) {
  const written = lines.text.slice(mark.start, mark.end).trimEnd().length;
  const range = rangeOf({ start: mark.start, end: mark.start + written }, lines);
  const { start, end } = range;
  if (mark.severity !== void 0 || end.line === start.line) return { ...mark, range };
  return { ...mark, range: { start, end: { line: start.line, column: lineText(lines, start.line).length + 1 } } };
}
function linesOf({ range: { start, end } }) {
  const all = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  return all.length > LONGEST_BLOCK ? [...all.slice(0, LONGEST_BLOCK - 2), ...all.slice(-1)] : all;
}
function gapRows(before, line, canvas) {
  if (before === void 0 || line - before < 2) return [];
  if (line - before === 2) return lineRows(line - 1, [], canvas);
  const { block, options } = canvas;
  const isInside = block && before >= block.range.start.line && line <= block.range.end.line;
  const bar = isInside ? " ".repeat(options.gutter) + paintBlock("|", block, options) : "";
  return [options.paint("frame", "...") + bar];
}
function lineRows(line, marks, canvas) {
  const focus = marks.find((mark) => mark.severity !== void 0) ?? marks[0];
  const view = viewLine(lineText(canvas.lines, line), focus ? stretchOf(focus) : blockStretch(line, canvas.block), canvas.room);
  const unseen = marks.filter((mark) => !view.columnsOf(stretchOf(mark)));
  const seen = marks.filter((mark) => !unseen.includes(mark)).toSorted((a, b) => a.start - b.start);
  const bar = barAt(line, canvas);
  return [
    `${gutterText(line, canvas.options)} ${bar}${view.text}`.trimEnd(),
    ...seen.flatMap((mark) => markRows(mark, view, canvas)).map((row) => `${gutterText(void 0, canvas.options)} ${bar}${row}`),
    ...unseen.length > 0 && seen.length > 0 ? lineRows(line, unseen, canvas) : []
  ];
}
function stretchOf({ range: { start, end } }) {
  return { start: start.column - 1, end: end.column - 1 };
}
function blockStretch(line, block) {
  if (line === block?.range.start.line) return { start: block.range.start.column - 1, end: block.range.start.column };
  if (line === block?.range.end.line) return { start: block.range.end.column - 2, end: block.range.end.column - 1 };
  return { start: 0, end: 0 };
}
function markRows(mark, view, { room, options }) {
  const { from, length } = view.columnsOf(stretchOf(mark)) ?? { from: 0, length: 1 };
  return labelled(from, (mark.severity === void 0 ? "-" : "^").repeat(length), mark, room, options.paint);
}
function labelled(indent, underline, { severity, label }, room, paint) {
  const style = severity ?? "frame";
  const row = " ".repeat(indent) + paint(style, underline);
  if (label === void 0) return [row];
  const text = printable(label);
  const width = displayWidth(text);
  if (indent + underline.length + 1 + width <= room) return [`${row} ${paint(style, text)}`];
  const column = Math.min(indent, Math.max(0, room - Math.min(width, LEAST_LABEL)));
  return [row, ...wrap(text, room - column).map((line) => " ".repeat(column) + paint(style, line))];
}
function barAt(line, { block, options }) {
  if (!block) return "";
  const isInside = line > block.range.start.line && line <= block.range.end.line;
  return isInside ? `${paintBlock("|", block, options)} ` : "  ";
}
function blockRows(line, { lines, block, room, options }) {
  if (!block || line !== block.range.start.line && line !== block.range.end.line) return [];
  const stretch = blockStretch(line, block);
  const column = viewLine(lineText(lines, line), stretch, room).columnsOf(stretch)?.from ?? 0;
  const underline = `${"_".repeat(column + 1)}^`;
  const isFirst = line === block.range.start.line;
  const rows = isFirst ? [` ${paintBlock(underline, block, options)}`] : labelled(0, `|${underline}`, block, room, options.paint);
  return rows.map((row) => `${gutterText(void 0, options)} ${row}`);
}
function paintBlock(text, { severity }, { paint }) {
  return paint(severity ?? "frame", text);
}

export {
  gutterFor,
  gutterText,
  frame
};

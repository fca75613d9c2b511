import { cellsOf, displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

const GAP = 2;
/** A column narrower than this holds no name that a person would recognise. */
const LEAST = 10;

/**
 * Rows in columns, kept within a width where that can be: the widest columns give way first, and what does not fit in its
 * cell goes on in the line below.
 */
export function tableLines(rows: readonly (readonly string[])[], width: number, least = LEAST): string[] {
  const natural = (rows[0] ?? []).map((_, column) => widest(rows.flatMap((row) => (row[column] ?? "").split("\n"))));
  const widths = fitted(natural, width - GAP * (natural.length - 1), least);
  return rows.flatMap((row) => {
    const cells = widths.map((columns, column) => cellLines(row[column] ?? "", columns));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}

function widest(lines: readonly string[]): number {
  return lines.reduce((columns, line) => Math.max(columns, displayWidth(line)), 0);
}

function cellLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrap(line, width).flatMap((part) => broken(part, width)));
}

/** A name longer than its column is broken behind a slash, a colon or a dot if there is one, else where it must. */
function broken(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let [start, columns] = [0, 0];
  for (const cell of cellsOf(text)) {
    // A cell that is wider than a line has one to itself.
    while (columns + cell.width > width && cell.offset > start) {
      const line = upToMark(text.slice(start, cell.offset), width);
      lines.push(line);
      start += line.length;
      columns = displayWidth(text.slice(start, cell.offset));
    }
    columns += cell.width;
  }
  return [...lines, text.slice(start)];
}

function upToMark(head: string, width: number): string {
  const cut = Math.max(...["/", ":", ".", "-", ","].map((mark) => head.lastIndexOf(mark))) + 1;
  return cut > width / 2 ? head.slice(0, cut) : head;
}

function fitted(natural: readonly number[], width: number, least: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess--) {
    const most = Math.max(...widths);
    if (most <= least) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

import { cellsOf, displayWidth } from "./width.ts";
import { wrap } from "./wrap.ts";

const GAP = 2;
/** A column narrower than this holds no name that a person would recognise. */
const LEAST = 10;

/**
 * Rows in columns, kept within a width where that can be: the widest columns give way first, and what does not fit in its
 * cell goes on in the line below.
 */
export function tableLines(rows: readonly (readonly string[])[], width: number): string[] {
  const natural = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  const widths = fitted(natural, width - GAP * (natural.length - 1));
  return rows.flatMap((row) => {
    const cells = widths.map((columns, column) => cellLines(row[column] ?? "", columns));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}

function cellLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrap(line, width).flatMap((part) => broken(part, width)));
}

/** A name longer than its column is broken behind a slash, a colon or a dot if there is one, else where it must. */
function broken(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text];
  const head = beginning(text, width);
  const cut = Math.max(...["/", ":", ".", "-", ","].map((mark) => head.lastIndexOf(mark))) + 1;
  const at = cut > width / 2 ? cut : head.length;
  return [text.slice(0, at), ...broken(text.slice(at), width)];
}

/** As much of a text as fits, at least one cell. */
function beginning(text: string, width: number): string {
  let [shown, columns] = ["", 0];
  for (const cell of cellsOf(text)) {
    columns += cell.width;
    if (shown !== "" && columns > width) break;
    shown += text.slice(cell.offset, cell.offset + cell.length);
  }
  return shown;
}

function fitted(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

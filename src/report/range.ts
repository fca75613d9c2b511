import { type Lines, type Position, positionAt, readLines, startOfLine } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import type { Report } from "../lint/report.ts";

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The lines of each file of a report; each file's are found once, when it is first asked for. */
export function lineTables(report: Report): (file: string) => Lines {
  const tables = new Map<string, Lines>();
  return (file) => {
    const known = tables.get(file);
    if (known) return known;
    const lines = readLines(report.sources.get(file)?.text ?? "");
    tables.set(file, lines);
    return lines;
  };
}

export function rangeOf({ start, end }: Pick<Span, "start" | "end">, lines: Lines): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** One line's text, counted from 1, without its line break. */
export function lineText(lines: Lines, line: number): string {
  return lines.text.slice(startOfLine(lines, line - 1), startOfLine(lines, line)).replace(/[\r\n]+$/, "");
}

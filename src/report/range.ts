import { lineStarts, positionAt, type Position } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import type { Report } from "../lint/report.ts";

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A file's text and where each of its lines starts. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The lines of each file of a report; each file's table is made once, when it is first asked for. */
export function lineTables(report: Report): (file: string) => Lines {
  const tables = new Map<string, Lines>();
  return (file) => {
    const known = tables.get(file);
    if (known) return known;
    const text = report.sources.get(file)?.text ?? "";
    const lines = { text, starts: lineStarts(text) };
    tables.set(file, lines);
    return lines;
  };
}

export function rangeOf({ start, end }: Pick<Span, "start" | "end">, { starts }: Lines): Range {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}

/** One line's text, counted from 1, without its line break. */
export function lineText({ text, starts }: Lines, line: number): string {
  return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

import { type Lines, type Position, positionAt, readLines, startOfLine } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import type { Report } from "../lint/report.ts";

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The lines of each file of a report; each file's are found once, when it is first asked for. */
export function linesByFile({ sources }: Pick<Report, "sources">): (file: string) => Lines {
  const known = new Map<string, Lines>();
  return (file) => {
    const lines = known.get(file) ?? readLines(sources.get(file)?.text ?? "");
    known.set(file, lines);
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

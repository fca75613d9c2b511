import type { LineRange } from "../../project/git/changed-lines.ts";

/** Lines of files that are spoken for. */
export interface TakenLines {
  readonly isFree: (path: string, range: LineRange) => boolean;
  /** The lines must be free. */
  readonly take: (path: string, range: LineRange) => void;
}

/** A record of lines in which nothing is taken yet. */
export function takenLines(): TakenLines {
  // By path; none of them overlaps another, and they are in order.
  const taken = new Map<string, LineRange[]>();
  return {
    isFree: (path, { start, end }) => {
      const ranges = taken.get(path) ?? [];
      return (ranges[firstFrom(ranges, start)]?.start ?? Infinity) > end;
    },
    take: (path, range) => {
      const ranges = taken.get(path) ?? [];
      ranges.splice(firstFrom(ranges, range.start), 0, range);
      taken.set(path, ranges);
    },
  };
}

/** The index of the first range that reaches to a line or beyond it. */
function firstFrom(ranges: readonly LineRange[], line: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

// What a value is; from `MAP` on it holds others.
export const PLAIN = 0;
export const PLAIN_LINES = 1;
export const QUOTED = 2;
export const BLOCK = 3;
export const EMPTY = 4;
export const MAP = 5;
export const LIST = 6;

// What the numbers of a record are; it begins with the form of the value, one of the above. There is a record for each value of a text,
// in its order; to a map or a list belong those up to its next one. Numbers in one array cost a tenth of what as many objects would.
export const KEY_START = 1;
export const KEY_END = 2;
export const TAG_START = 3;
export const TAG_END = 4;
export const START = 5;
export const END = 6;
export const NEXT = 7;
export const RECORD = 8;

/** Where in a text its reader stands, and what it has seen. */
export interface Scan {
  readonly text: string;
  readonly records: number[];
  /** The records of the maps and lists that the innermost one stands in, and the column in which the lines of each begin. */
  readonly outer: number[];
  readonly outerColumns: number[];
  inner: number;
  innerColumn: number;
  /** Of each depth, in which map a key was last seen. */
  readonly seen: Map<string, number>[];
  readonly tags: Set<string>;
  /** The lines that begin within brackets or quotes, and whether one is further left than YAML allows. */
  readonly continuedLines: number[];
  hasShortLine: boolean;
  at: number;
  /** Of the line that begins at `at`. */
  column: number;
  /** Where the last value ended. */
  end: number;
  /** Whether the last record has only a key or a dash so far: its value may follow on the next lines. */
  isPending: boolean;
}

/** The most maps and lists in each other: even with a tag each, which counts too, they are less than `MAX_DEPTH`. */
const MAX_OPEN = 100;

/** Further right than any line: what is in brackets has no column. */
export const NO_COLUMN = 2 ** 30;

// What may stand between a value and the next line that says something: a comment needs a blank before it.
const NEXT_LINE = /(?: +(?:#[^\r\n]*)?)?(?:(?:\r?\n *(?:#[^\r\n]*)?)+|$)/y;

/** Goes from the end of a value to where the next line with something on it begins; `false` where more stands on this one. */
export function goToNextLine(scan: Scan, end: number): boolean {
  const { text } = scan;
  NEXT_LINE.lastIndex = end;
  if (!NEXT_LINE.test(text)) return false;
  const at = NEXT_LINE.lastIndex;
  scan.end = end;
  scan.at = at;
  scan.column = at - text.lastIndexOf("\n", at - 1) - 1;
  return true;
}

/** Makes a map or list of the record whose value begins at `start`. */
export function openRecord(scan: Scan, record: number, form: number, start: number, column: number): boolean {
  const { records, outer, seen } = scan;
  records[record] = form;
  records[record + START] = start;
  scan.outerColumns.push(scan.innerColumn);
  scan.innerColumn = column;
  const depth = outer.push(scan.inner);
  scan.inner = record;
  if (depth > seen.length) seen.push(new Map());
  return depth < MAX_OPEN;
}

export function closeRecord(scan: Scan): void {
  const { records, inner } = scan;
  records[inner + END] = scan.end;
  records[inner + NEXT] = records.length;
  scan.inner = scan.outer.pop() ?? 0;
  scan.innerColumn = scan.outerColumns.pop() ?? 0;
}

/** Whether the innermost map has the key for the first time, and the key is no order to merge something. */
export function isNewKey({ inner, outer, seen }: Scan, key: string): boolean {
  const keys = seen[outer.length - 1];
  if (keys === undefined || key === "<<" || keys.get(key) === inner) return false;
  keys.set(key, inner);
  return true;
}

/** The end of what a sticky expression matches at an offset; -1 where it does not. */
export function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

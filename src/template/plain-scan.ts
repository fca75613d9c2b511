/** What a value is. The last three are maps, lists, and what may yet become either when the next line is seen. */
export const FORM = { PLAIN: 0, PLAIN_LINES: 1, QUOTED: 2, BLOCK: 3, EMPTY: 4, MAP: 5, LIST: 6 } as const;

/**
 * What a record consists of, as offsets from its first number. A record is made for each value of the text, in its order; of a map or a
 * list those of its values follow. Numbers in one array cost a tenth of what as many objects would.
 */
export const FIELD = { FORM: 0, KEY_START: 1, KEY_END: 2, TAG_START: 3, TAG_END: 4, START: 5, END: 6, NEXT: 7 } as const;
export const RECORD = 8;

/** Where in a text its reader stands, and what it has seen. */
export interface Scan {
  readonly text: string;
  readonly records: number[];
  /** The records of the maps and lists around, and the column in which the lines of each begin; first one that holds the root. */
  readonly open: number[];
  readonly columns: number[];
  /** Of each depth, in which map a key was last seen. */
  readonly seen: Map<string, number>[];
  readonly tags: Set<string>;
  at: number;
  /** Of the line that begins at `at`. */
  column: number;
  /** Where the last value ended. */
  end: number;
  /** Whether the last record has only a key or a dash so far: its value may follow on the next lines. */
  isPending: boolean;
}

/** The most maps and lists in each other; half of them may be arguments of tags, which count too for others. */
const MAX_OPEN = 100;

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
  const { records, open, columns, seen } = scan;
  records[record + FIELD.FORM] = form;
  records[record + FIELD.START] = start;
  if (columns.push(column) > MAX_OPEN) return false;
  if (open.push(record) > seen.length) seen.push(new Map());
  return true;
}

export function closeRecord({ records, open, columns, end }: Scan): void {
  const record = open.pop() ?? 0;
  columns.pop();
  records[record + FIELD.END] = end;
  records[record + FIELD.NEXT] = records.length;
}

/** Whether the innermost map has the key for the first time, and the key is no order to merge something. */
export function isNewKey({ open, seen }: Scan, key: string): boolean {
  const map = open.at(-1) ?? 0;
  const keys = seen[open.length - 1];
  if (keys === undefined || key === "<<" || keys.get(key) === map) return false;
  keys.set(key, map);
  return true;
}

import { CR, DASH, DOUBLE_QUOTE, LF, SINGLE_QUOTE, SPACE } from "./characters.ts";
import { closeRecord, EMPTY, isNewKey, LIST, MAP, match, openRecord, RECORD, type Scan } from "./plain-scan.ts";
import { keyAt } from "./plain-text.ts";
import { QUOTED_TEXT, takeBlockValue, takeUnusualValue } from "./plain-values.ts";
import { continuedLines } from "./short-lines.ts";

/** How long a text may be: in a longer one, blank lines or words alone could be too many for the stack of a regular expression. */
const MAX_SCANNED = 2 * 1024 * 1024;

// Not among them: byte order marks, what is not printable, and what some take for a line break.
const OTHER_CHARACTERS = /[^\t\r\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|\r(?!\n)/u;
const HEAD = /(?: *(?:#[^\r\n]*)?\r?\n)*(?:---(?: +(?:#[^\r\n]*)?)?\r?\n(?: *(?:#[^\r\n]*)?\r?\n)*)?/y;
const PLAIN_KEY = /[^ \t\r\n?:,[\]{}#&*!|<>'"%@`.-][^ \t\r\n:#]*(?:(?: +|:+)[^ \t\r\n:#]+)* *:(?=[ \r\n]|$)/y;
const KEY_COLON = / *:(?=[ \r\n]|$)/y;

/** The records of a text that is one map or list in the YAML most templates are written in; nothing where it is not surely so. */
export function scanPlainYaml(text: string): Scan | undefined {
  if (text.length > MAX_SCANNED || OTHER_CHARACTERS.test(text)) return undefined;
  HEAD.lastIndex = 0;
  HEAD.test(text);
  const scan: Scan = {
    text, records: [EMPTY, -1, -1, -1, -1, 0, 0, 0], outer: [], outerColumns: [], inner: 0, innerColumn: -1, seen: [], tags: new Set(), continuedLines: [], hasShortLine: false,
    at: HEAD.lastIndex, column: 0, end: 0, isPending: true,
  };
  if (scan.at === text.length) return undefined;
  while (scan.at < text.length) if (!takeLine(scan)) return undefined;
  while (scan.outer.length > 0) closeRecord(scan);
  return !scan.hasShortLine || areMoved(scan) ? scan : undefined;
}

/** Whether the lines that are too far left are no hindrance to a parser either: all that continue others would be moved for it. */
function areMoved({ text, continuedLines: lines }: Scan): boolean {
  const moved = continuedLines(text);
  return lines.length === moved.length && lines.every((line, index) => line === moved[index]);
}

/** Takes the line at hand, and those that its last value runs on to. */
function takeLine(scan: Scan): boolean {
  const { text, at, column } = scan;
  const isItem = isDash(text, at);
  if (scan.isPending) {
    scan.isPending = false;
    if (beginsValue(scan, isItem)) return takeValue(scan, at, column, isItem);
  }
  return goOutTo(scan, column, isItem) && (isItem ? takeItem(scan, at, column) : takeEntry(scan, at, endOfKey(text, at)));
}

/** Whether the line belongs to the key or dash above it: a list may stand as far left as its key. */
function beginsValue({ records, inner, innerColumn, column }: Scan, isItem: boolean): boolean {
  return column > innerColumn || (column === innerColumn && isItem && records[inner] === MAP);
}

/** Takes the first line of a value that has lines of its own, into the last record. */
function takeValue(scan: Scan, at: number, column: number, isItem: boolean): boolean {
  const record = scan.records.length - RECORD;
  if (isItem) return openRecord(scan, record, LIST, at, column) && takeItem(scan, at, column);
  const from = endOfKey(scan.text, at);
  if (from >= 0) return openRecord(scan, record, MAP, at, column) && takeEntry(scan, at, from);
  const isRoot = record === 0;
  return !isRoot && takeUnusualValue(scan, at, at);
}

/** Ends what the line is not in; `false` where it fits nowhere. */
function goOutTo(scan: Scan, column: number, isItem: boolean): boolean {
  const { records } = scan;
  while (scan.innerColumn > column) closeRecord(scan);
  if (!isItem && scan.innerColumn === column && records[scan.inner] === LIST) closeRecord(scan);
  return scan.innerColumn === column && records[scan.inner] === (isItem ? LIST : MAP);
}

/** Takes a key that begins at `at` and has its colon before `from`, and what follows. */
function takeEntry(scan: Scan, at: number, from: number): boolean {
  if (from < 0) return false;
  const { text } = scan;
  let end = from - 1;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  return isNewKey(scan, keyAt(text, at, end)) && takeBlockValue(scan, at, end, from);
}

/** Takes what stands behind a dash: a value, or the first entry or item of one that goes on below, in the column where it begins. */
function takeItem(scan: Scan, dash: number, column: number): boolean {
  const { text, records } = scan;
  let at = dash + 1;
  while (text.charCodeAt(at) === SPACE) at++;
  const isItem = isDash(text, at);
  const from = isItem ? -1 : endOfKey(text, at);
  if (!isItem && from < 0) return takeBlockValue(scan, -1, -1, dash + 1);
  const record = records.push(EMPTY, -1, -1, -1, -1, at, at, 0) - RECORD;
  const inner = column + at - dash;
  if (isItem) return openRecord(scan, record, LIST, at, inner) && takeItem(scan, at, inner);
  return openRecord(scan, record, MAP, at, inner) && takeEntry(scan, at, from);
}

function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === LF || next === CR || at + 1 === text.length;
}

/** The offset after the colon of a key; -1 where there is none. */
function endOfKey(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return match(PLAIN_KEY, text, at);
  const end = match(QUOTED_TEXT, text, at);
  return end < 0 ? -1 : match(KEY_COLON, text, end);
}

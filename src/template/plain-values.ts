import {
  CLOSE_BRACE, CLOSE_BRACKET, COMMA, CR, DOUBLE_QUOTE, EXCLAMATION, GREATER_THAN, LF, VERTICAL_BAR, NUMBER_SIGN, OPEN_BRACE, OPEN_BRACKET, SINGLE_QUOTE, SPACE,
} from "./characters.ts";
import {
  BLOCK, closeRecord, EMPTY, END, goToNextLine, isNewKey, LIST, MAP, match, NEXT, NO_COLUMN, openRecord, PLAIN, PLAIN_LINES, QUOTED, RECORD, type Scan, START,
  TAG_END, TAG_START,
} from "./plain-scan.ts";
import { keyAt } from "./plain-text.ts";
import { endOfBlock } from "./yaml.ts";

// Each takes fewer texts than YAML does, and none that YAML reads otherwise.
const BLANKS = / */y;
const TAG = /![A-Za-z0-9]+(?:::[A-Za-z0-9]+)*(?=[ \r\n]|$)/y;
const PLAIN_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|[-:](?=[^ \t\r\n]))(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))*/y;
const FURTHER_TEXT = /(?!#)(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))+/y;
export const QUOTED_TEXT = /"[^"\\\r\n]*(?:\\(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\r\n]*)*"|'[^'\r\n]*(?:''[^'\r\n]*)*'(?!')/y;
const QUOTED_LINES = /"[^"\\\t]*(?:\\(?:[0abtnvfre "/\\N_LP]|\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\t]*)*"|'[^'\t]*(?:''[^'\t]*)*'(?!')/y;
const BLOCK_HEADER = /[|>][+-]?(?: +(?:#[^\r\n]*)?)?\r?\n/y;
const BLANK_LINES = /(?: *\r?\n)*/y;
const FLOW_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|-(?=[^ \t\r\n,[\]{}]))(?:[^ \t\r\n:,[\]{}]+|:(?=[^ \t\r\n,[\]{}])| +(?=[^ \t\r\n#:,[\]{}]))*/y;
const FLOW_COLON = / *:(?=[ \r\n,[\]{}])/y;
const COLON = / *:/y;
const FLOW_GAP = /(?: +(?:#[^\r\n]*)?)?(?:\r?\n *(?:#[^\r\n]*)?)*/y;

/** Takes what follows a `:` or a dash that ends at `from`; where that is nothing, the lines below may be the value. */
export function takeBlockValue(scan: Scan, keyStart: number, keyEnd: number, from: number): boolean {
  const { text, records } = scan;
  const start = from + 1;
  PLAIN_TEXT.lastIndex = start;
  if (PLAIN_TEXT.test(text) && text.charCodeAt(from) === SPACE) {
    const end = PLAIN_TEXT.lastIndex;
    records.push(PLAIN, keyStart, keyEnd, -1, -1, start, end, 0);
    return endPlain(scan, end);
  }
  records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0);
  return takeUnusualValue(scan, from, from);
}

/** Takes a value that begins at `from` or behind it, into the last record; `emptyAt` is where it stands if there is none. */
export function takeUnusualValue(scan: Scan, from: number, emptyAt: number): boolean {
  const { text, records } = scan;
  const record = records.length - RECORD;
  const at = takeTag(scan, match(BLANKS, text, from));
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  if (code === LF || code === CR || code === NUMBER_SIGN || at === text.length) {
    const end = records[record + TAG_START] === -1 ? emptyAt : records[record + TAG_END] ?? 0;
    records[record + START] = records[record + END] = end;
    scan.isPending = true;
    return goToNextLine(scan, end);
  }
  const indent = scan.innerColumn + 1;
  if (code === VERTICAL_BAR || code === GREATER_THAN) return takeBlock(scan, record, at, indent);
  if (!takeInline(scan, record, at, indent, PLAIN_TEXT)) return false;
  addLinesWithin(scan, at);
  return records[record] === PLAIN ? endPlain(scan, scan.end) : goToNextLine(scan, scan.end);
}

/** Notes the tag that may stand before a value in the last record. Gives where the value begins, -1 where there is a second tag. */
function takeTag({ text, records, tags }: Scan, at: number): number {
  if (text.charCodeAt(at) !== EXCLAMATION) return at;
  const record = records.length - RECORD;
  const end = match(TAG, text, at);
  if (end < 0 || records[record + TAG_START] !== -1) return -1;
  records[record + TAG_START] = at;
  records[record + TAG_END] = end;
  tags.add(text.slice(at, end));
  return match(BLANKS, text, end);
}

/** Takes a scalar in quotes or without, or what brackets hold, into a record; it ends at `scan.end`. */
function takeInline(scan: Scan, record: number, at: number, indent: number, plain: RegExp): boolean {
  const { text, records } = scan;
  const code = text.charCodeAt(at);
  if (code === OPEN_BRACKET) return takeBrackets(scan, record, at, indent, LIST);
  if (code === OPEN_BRACE) return takeBrackets(scan, record, at, indent, MAP);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  const end = isQuoted ? endOfQuotes(scan, at, indent) : match(plain, text, at);
  records[record] = isQuoted ? QUOTED : PLAIN;
  records[record + START] = at;
  records[record + END] = scan.end = end;
  return end >= 0;
}

/** Ends a plain scalar, which goes on where the next line is further right than what it stands in. */
function endPlain(scan: Scan, end: number): boolean {
  const { text, records } = scan;
  if (!goToNextLine(scan, end)) return false;
  const record = records.length - RECORD;
  while (scan.column > scan.innerColumn && scan.at < text.length) {
    // After a comment no text goes on.
    if (text.slice(scan.end, scan.at).includes("#")) return false;
    const lineEnd = match(FURTHER_TEXT, text, scan.at);
    if (lineEnd < 0 || !goToNextLine(scan, lineEnd)) return false;
    records[record] = PLAIN_LINES;
    records[record + END] = lineEnd;
  }
  return true;
}

function endOfQuotes(scan: Scan, at: number, indent: number): number {
  const { text } = scan;
  const end = match(QUOTED_TEXT, text, at);
  if (end >= 0) return end;
  const linesEnd = match(QUOTED_LINES, text, at);
  if (linesEnd < 0) return -1;
  const [, ...lines] = text.slice(at, linesEnd).split("\n");
  scan.hasShortLine ||= lines.some((line) => /[^ \r]/.test(line) && line.search(/[^ ]/) < indent);
  return linesEnd;
}

/** Notes the lines that begin between `start` and the end of the last value. */
function addLinesWithin({ text, end, continuedLines }: Scan, start: number): void {
  for (let at = text.indexOf("\n", start); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) continuedLines.push(at + 1);
}

/** Takes a block of text: all lines that are as far right as its first one, and blank ones. */
function takeBlock(scan: Scan, record: number, start: number, indent: number): boolean {
  const { text, records } = scan;
  const linesStart = match(BLOCK_HEADER, text, start);
  if (linesStart < 0) return false;
  const firstLine = match(BLANK_LINES, text, linesStart);
  const column = match(BLANKS, text, firstLine) - firstLine;
  if (column < indent || column > MAX_BLOCK_COLUMN || firstLine + column >= text.length) return false;
  // Blank lines may not be further right than the first one with text.
  if (text.slice(linesStart, firstLine).includes(" ".repeat(column + 1))) return false;
  const linesEnd = endOfLines(text, firstLine, column);
  // Whether blanks at the end of the text are a line depends on how many they are.
  if (linesEnd === text.length && text.endsWith(" ")) return false;
  const end = endOfBlock(text, start, linesEnd);
  records[record] = BLOCK;
  records[record + START] = start;
  records[record + END] = end;
  records[record + NEXT] = linesEnd;
  return goToNextLine(scan, end);
}

/** How far right a block of text may stand: for each column, an expression is kept. */
const MAX_BLOCK_COLUMN = 200;
const LESS_INDENTED = new Map<number, RegExp>();

/** The offset of the first line that is less indented and not blank. */
function endOfLines(text: string, from: number, column: number): number {
  const known = LESS_INDENTED.get(column);
  const expression = known ?? new RegExp(`\\n(?! {${column}}| *\\r?(?:\\n|$))`, "g");
  if (known === undefined) LESS_INDENTED.set(column, expression);
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : text.length;
}

/** Takes what stands in brackets; its lines must be as far right as `indent`. */
function takeBrackets(scan: Scan, record: number, start: number, indent: number, form: number): boolean {
  const { text } = scan;
  if (!openRecord(scan, record, form, start, NO_COLUMN)) return false;
  const closing = form === MAP ? CLOSE_BRACE : CLOSE_BRACKET;
  for (let at = skipGap(scan, start + 1, indent); ; at = skipGap(scan, at + 1, indent)) {
    if (text.charCodeAt(at) !== closing) {
      if (!(form === MAP ? takePair(scan, at, indent) : takeFlowItem(scan, at, indent))) return false;
      at = skipGap(scan, scan.end, indent);
    }
    const code = text.charCodeAt(at);
    if (code === closing) {
      scan.end = at + 1;
      closeRecord(scan);
      return true;
    }
    if (code !== COMMA) return false;
  }
}

/** Takes an entry of a map; within a list, too, one may stand without braces. */
function takePair(scan: Scan, at: number, indent: number): boolean {
  const { text } = scan;
  const quotes = match(QUOTED_TEXT, text, at);
  const end = quotes < 0 ? match(FLOW_TEXT, text, at) : quotes;
  if (end < 0) return false;
  const from = match(quotes < 0 ? FLOW_COLON : COLON, text, end);
  if (from < 0 || !isNewKey(scan, keyAt(text, at, end))) return false;
  return takeFlowValue(scan, at, end, skipGap(scan, from, indent), indent);
}

function takeFlowItem(scan: Scan, at: number, indent: number): boolean {
  const { text, records } = scan;
  const record = records.length;
  if (!takeFlowValue(scan, -1, -1, at, indent)) return false;
  if (text.charAt(scan.end) !== ":" || records[record + TAG_START] !== -1) return true;
  records.length = record + RECORD;
  if (!openRecord(scan, record, MAP, at, NO_COLUMN) || !takePair(scan, at, indent)) return false;
  closeRecord(scan);
  return true;
}

function takeFlowValue(scan: Scan, keyStart: number, keyEnd: number, from: number, indent: number): boolean {
  const { records } = scan;
  const record = records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0) - RECORD;
  const at = takeTag(scan, from);
  return at >= 0 && takeInline(scan, record, at, indent, FLOW_TEXT);
}

/** Where the next thing within brackets stands. */
function skipGap(scan: Scan, from: number, indent: number): number {
  const { text } = scan;
  const code = text.charCodeAt(from);
  if (code !== SPACE && code !== LF && code !== CR) return from;
  const at = match(FLOW_GAP, text, from);
  const line = text.lastIndexOf("\n", at - 1);
  scan.hasShortLine ||= line >= from && at - line - 1 < indent;
  return at;
}

import { lastUpTo } from "./last-up-to.ts";

/** A text with spaces put in, and the way back from its offsets to those of the text as written. */
export interface Moved {
  readonly text: string;
  readonly original: (offset: number) => number;
}

/**
 * Moves the lines that continue brackets or quotes to the right, which changes no value. YAML wants them further right than
 * their key; PyYAML, and so what deploys templates, does not look at their indentation: a `]` below its key, or a JSON policy
 * pasted in at column 1, is fine. Nothing where no line is to be moved.
 *
 * What is text and what is a bracket is found out by a rough reading. Where that errs, no harm is done: a line of a block
 * that is moved to the right is an error to every parser.
 */
export function moveShortLines(text: string): Moved | undefined {
  const offsets = continuedLines(text);
  if (offsets.length === 0) return undefined;
  const width = widestIndentation(text) + 1;
  const pieces = offsets.map((offset, index) => text.slice(index === 0 ? 0 : offsets[index - 1], offset));
  const insertions = offsets.map((offset, index) => offset + index * width);
  const original = (offset: number): number => {
    if (offset < (insertions[0] ?? Infinity)) return offset;
    const index = lastUpTo(insertions, offset);
    return Math.max(offset - (index + 1) * width, offsets[index] ?? 0);
  };
  return { text: [...pieces, text.slice(offsets.at(-1) ?? 0)].join(" ".repeat(width)), original };
}

const BLANKS = /[ \t]*/y;
const INDENTATION = /\ufeff? */y;
const MARKERS = /(?:(?:---|\.\.\.|[-?:])(?=\s|$)[ \t]*)*/y;
const PROPERTIES = /(?:[!&]\S*[ \t]*)*/y;
const COLON = /[ \t]*:(?=\s|$)/y;
const PLAIN_KEY = /[^\n\r#]*?:(?=\s|$)/y;
const LINE_BREAK = /\r\n?|\n/g;
const COMMENT = /#[^\n\r]*/y;
const FLOW_PROPERTY = /[!&][^\s,[\]{}]*/y;

/** No map or list begins further right than this. The bound is for texts that are no templates. */
function widestIndentation(text: string): number {
  let widest = 0;
  for (const [indentation] of text.matchAll(/^[ ?-]+/gm)) widest = Math.max(widest, indentation.length);
  return Math.min(widest, 1000);
}

/** The offsets of the lines that begin within brackets or quotes; none where some are not closed, which is a real error. */
export function continuedLines(text: string): readonly number[] {
  const lines: number[] = [];
  // Lines further right than this column continue plain text or a block of text.
  let textColumn = Infinity;
  for (let at = 0; at < text.length; ) {
    const start = match(INDENTATION, text, at);
    if (start - at > textColumn || isLineEnd(text, start) || text[start] === "%") {
      at = nextLine(text, start);
    } else {
      const line = readLine(text, at, start);
      if (line === undefined) return [];
      for (const [opened, closed] of line.groups) addLinesWithin(lines, text, opened, closed);
      textColumn = line.textColumn;
      at = nextLine(text, line.end);
    }
  }
  return lines;
}

interface Line {
  readonly end: number;
  /** Infinity where the line does not end in text. */
  readonly textColumn: number;
  /** From the opening bracket or quote to where the matching one ends. */
  readonly groups: readonly (readonly [number, number])[];
}

/** Reads a line of a block, and the lines that its brackets and quotes run on to. Nothing where they do not end. */
function readLine(text: string, lineStart: number, from: number): Line | undefined {
  const groups: [number, number][] = [];
  // Of the innermost key or marker; text that stands alone goes on where it began.
  let column = from - lineStart - 1;
  for (let at = from; ; ) {
    const markersEnd = match(MARKERS, text, at);
    if (markersEnd > at) column = at - lineStart + text.slice(at, markersEnd).trimEnd().length - 1;
    const start = match(PROPERTIES, text, markersEnd);
    const isGroup = /["'[{]/.test(text.charAt(start));
    const end = isGroup ? endOfGroup(text, start) : start;
    if (end < 0) return undefined;
    if (isGroup) groups.push([start, end]);
    const keyEnd = match(isGroup ? COLON : PLAIN_KEY, text, end);
    if (keyEnd < 0) return { end, textColumn: isGroup || isLineEnd(text, start) ? Infinity : column, groups };
    column = start - lineStart;
    at = match(BLANKS, text, keyEnd);
  }
}

function endOfGroup(text: string, start: number): number {
  return text[start] === "[" || text[start] === "{" ? endOfBrackets(text, start) : endOfQuotes(text, start);
}

/** The offset after the closing quote; -1 where there is none. */
function endOfQuotes(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote && (quote === '"' || text[at + 1] !== "'")) return at + 1;
    else if (text[at] === quote) at++;
  }
  return -1;
}

/** The offset after the bracket that closes the one at `start`; -1 where there is none. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  // A quote is one only where a value begins: `[it's]`.
  let isFresh = true;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if (/["']/.test(character) && isFresh) {
      at = endOfQuotes(text, at) - 1;
      if (at < 0) return -1;
      isFresh = false;
    } else if (/[!&]/.test(character) && isFresh) {
      at = match(FLOW_PROPERTY, text, at) - 1;
    } else if (character === "#" && /\s/.test(text[at - 1] ?? "")) {
      at = match(COMMENT, text, at) - 1;
    } else if (/[\]}]/.test(character)) {
      depth--;
      if (depth === 0) return at + 1;
    } else {
      if (/[[{]/.test(character)) depth++;
      isFresh = /[[{,:]/.test(character) || (isFresh && /\s/.test(character));
    }
  }
  return -1;
}

function addLinesWithin(lines: number[], text: string, start: number, end: number): void {
  // Not by `nextLine`, which would look beyond `end`: many brackets on one long line would take for ever.
  for (let at = start; at < end; at++) {
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) lines.push(at + 1);
  }
}

/** The offset of the next line, or of the end of the text. */
function nextLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || /[\n\r#]/.test(text.charAt(at));
}

/** The end of what a sticky expression matches at an offset; -1 where it does not. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

import {
  BACKSLASH, BYTE_ORDER_MARK, CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, CR, DOUBLE_QUOTE, LF, NUMBER_SIGN, OPEN_BRACE, OPEN_BRACKET, SLASH, SPACE, TAB,
} from "./characters.ts";
import { addEntry, nothing, quote } from "./entry.ts";
import { MAX_DEPTH, MAX_ERRORS, TOO_DEEP } from "./limits.ts";
import type { Entry, MapNode, Node, ScalarNode } from "./node.ts";
import type { Path } from "./place.ts";
import type { Reading, Source, SyntaxProblem } from "./read.ts";

export const NO_COMMENTS = "JSON has no comments";

const COMMENT = /\/\*[^]*?(?:\*\/|$)|(?:\/\/|#)[^\n\r]*/y;
const WORD = /[^\s,:{}[\]"]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const NUMBER_LIKE = /^[-+]?\.?\d/;
const FOUR_DIGITS = /^[0-9a-fA-F]{4}$/;
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }),
);
const LITERALS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

interface Scanner {
  readonly file: string;
  readonly text: string;
  readonly problems: SyntaxProblem[];
  at: number;
  /** Where the last token ended: what is missing is missing there. */
  end: number;
  errors: number;
  hasComments: boolean;
  /** Set by an error after which no sense can be made of the rest; whatever is open is then closed. */
  stopped: boolean;
}

/**
 * Reads JSON text. A comment, a comma too many or too few, or a word that is no JSON is an error that costs nothing of the
 * tree; after any other error the tree holds what stands before it.
 */
export function readJson(source: Source): Reading {
  const { file, text } = source;
  const scanner: Scanner = { file, text, problems: [], at: 0, end: 0, errors: 0, hasComments: false, stopped: false };
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) scanner.at = 1;
  skipBlanks(scanner);
  if (scanner.at === text.length) return { source, documents: [], problems: scanner.problems };
  const root = readValue(scanner, undefined, 0);
  skipBlanks(scanner);
  if (!scanner.stopped && scanner.at < text.length) stop(scanner, "expected nothing after the end of the value");
  return { source, documents: [root], problems: scanner.problems };
}

function readValue(scanner: Scanner, path: Path | undefined, depth: number): Node {
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === DOUBLE_QUOTE) {
    const start = scanner.at;
    const text = readString(scanner);
    return { kind: "scalar", file: scanner.file, start, end: scanner.end, path, text, value: text };
  }
  if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return readWord(scanner, path);
  if (depth === MAX_DEPTH) {
    stop(scanner, TOO_DEEP);
    return nothing({ file: scanner.file, start: scanner.at, end: scanner.at }, path);
  }
  return code === OPEN_BRACE ? readMap(scanner, path, depth) : readList(scanner, path, depth);
}

function readMap(scanner: Scanner, path: Path | undefined, depth: number): MapNode {
  const start = scanner.at;
  const entries = new Map<string, Entry>();
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACE, entries.size === 0)) {
    const keyStart = scanner.at;
    if (scanner.text.charCodeAt(keyStart) !== DOUBLE_QUOTE) {
      stop(scanner, "expected a key in double quotes");
      break;
    }
    const key = readString(scanner);
    const at = { file: scanner.file, start: keyStart, end: scanner.end };
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== COLON) {
      stop(scanner, `expected \`:\` after the key ${quote(key)}`);
      break;
    }
    passToken(scanner);
    addEntry(entries, { key, at, value: readValue(scanner, { parent: path, key }, depth + 1) }, scanner.problems);
  }
  return { kind: "map", file: scanner.file, start, end: scanner.end, path, entries };
}

function readList(scanner: Scanner, path: Path | undefined, depth: number): Node {
  const start = scanner.at;
  const items: Node[] = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start, end: scanner.end, path, items };
}

/** Whether the map or list ends here; if not, the next entry begins at `scanner.at`. Passes the comma or the bracket. */
function isClosed(scanner: Scanner, closer: number, isFirst: boolean): boolean {
  if (scanner.stopped) return true;
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === closer) return passToken(scanner);
  if (isFirst) return endsTooEarly(scanner, closer);
  const bracket = String.fromCharCode(closer);
  if (code === COMMA) {
    const comma = scanner.at;
    passToken(scanner);
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== closer) return endsTooEarly(scanner, closer);
    complain(scanner, `a comma may not stand before \`${bracket}\``, comma, comma + 1);
    return passToken(scanner);
  }
  if (endsTooEarly(scanner, closer)) return true;
  // With the comma put in, the rest can be read.
  if (code === DOUBLE_QUOTE || (closer === CLOSE_BRACKET && (code === OPEN_BRACE || code === OPEN_BRACKET))) {
    complain(scanner, `expected \`,\` or \`${bracket}\``, scanner.end, scanner.end + 1);
    return false;
  }
  return stop(scanner, `expected \`,\` or \`${bracket}\``);
}

function endsTooEarly(scanner: Scanner, closer: number): boolean {
  if (scanner.at < scanner.text.length) return false;
  return stop(scanner, `expected \`${String.fromCharCode(closer)}\`, but the text ends here`);
}

/** Reads a string from its quote on. */
function readString(scanner: Scanner): string {
  const { text } = scanner;
  const start = scanner.at + 1;
  scanner.at = endOfPlainText(text, start);
  const plain = text.slice(start, scanner.at);
  if (text.charCodeAt(scanner.at) === DOUBLE_QUOTE) {
    passToken(scanner);
    return plain;
  }
  return plain + readStringRest(scanner, start - 1);
}

/** The offset of the next quote, backslash or control character, or of the end of the text. */
function endOfPlainText(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= SPACE && code !== DOUBLE_QUOTE && code !== BACKSLASH; code = text.charCodeAt(at)) at++;
  return at;
}

/** The rest of a string, from the first character on that needs a closer look. */
function readStringRest(scanner: Scanner, start: number): string {
  const { text } = scanner;
  let result = "";
  for (;;) {
    const code = text.charCodeAt(scanner.at);
    if (code === DOUBLE_QUOTE) break;
    if (scanner.at >= text.length) {
      stop(scanner, "the string that begins here does not end", start);
      break;
    }
    if (code === BACKSLASH) {
      result += readEscape(scanner);
    } else {
      // A tab in a string is not JSON either, but every reader in use takes it.
      if (code !== TAB) complain(scanner, "a string may not hold control characters or line breaks", scanner.at, scanner.at + 1);
      result += text.charAt(scanner.at++);
    }
    const end = endOfPlainText(text, scanner.at);
    result += text.slice(scanner.at, end);
    scanner.at = end;
  }
  passToken(scanner);
  return result;
}

function readEscape(scanner: Scanner): string {
  const { text, at } = scanner;
  const letter = text.charAt(at + 1);
  const digits = letter === "u" ? text.slice(at + 2, at + 6) : "";
  if (FOUR_DIGITS.test(digits)) {
    scanner.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const meaning = ESCAPES.get(letter);
  scanner.at = Math.min(at + 2, text.length);
  if (meaning !== undefined) return meaning;
  complain(scanner, `${quote(`\\${letter}${digits}`)} is no escape that JSON knows`, at, scanner.at);
  return letter;
}

/** A number, `true`, `false`, `null`; or a word that is none of them, kept as it is. */
function readWord(scanner: Scanner, path: Path | undefined): ScalarNode {
  const { file, text } = scanner;
  const start = scanner.at;
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) {
    stop(scanner, start < text.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start, end: scanner.at, path, text: word, value: wordValue(scanner, word, start) };
}

function wordValue(scanner: Scanner, word: string, start: number): ScalarNode["value"] {
  if (NUMBER.test(word)) return Number(word);
  const literal = LITERALS.get(word);
  if (literal !== undefined) return literal;
  complain(scanner, `${quote(word)} is no JSON value`, start, scanner.at);
  const number = NUMBER_LIKE.test(word) ? Number(word) : NaN;
  return Number.isNaN(number) ? word : number;
}

/** Passes over blanks and comments; the first comment is an error, the others are taken as said. */
function skipBlanks(scanner: Scanner): void {
  const { text } = scanner;
  for (;;) {
    const code = text.charCodeAt(scanner.at);
    if (code === SPACE || code === LF || code === CR || code === TAB) {
      scanner.at++;
    } else if (code === SLASH || code === NUMBER_SIGN) {
      if (!skipComment(scanner)) return;
    } else {
      return;
    }
  }
}

function skipComment(scanner: Scanner): boolean {
  COMMENT.lastIndex = scanner.at;
  if (!COMMENT.test(scanner.text)) return false;
  if (!scanner.hasComments) complain(scanner, NO_COMMENTS, scanner.at, COMMENT.lastIndex);
  scanner.hasComments = true;
  scanner.at = COMMENT.lastIndex;
  return true;
}

function passToken(scanner: Scanner, length = 1): true {
  scanner.at = Math.min(scanner.at + length, scanner.text.length);
  scanner.end = scanner.at;
  return true;
}

function complain(scanner: Scanner, message: string, start: number, end: number): void {
  const { file, problems, text } = scanner;
  if (scanner.stopped || scanner.errors === MAX_ERRORS) return;
  scanner.errors++;
  problems.push({ severity: "error", message, at: { file, start, end: Math.min(end, text.length) } });
}

/** Reports an error at `start` and gives up on the rest. */
function stop(scanner: Scanner, message: string, start = scanner.at): true {
  complain(scanner, message, start, start + 1);
  scanner.stopped = true;
  return true;
}

import {
  lineIndexAt
} from "./template-lines.mjs";
import {
  EVENT_ID,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_LENGTH,
  MAX_RECOVERY_LENGTH,
  TOO_DEEP,
  YAMLException,
  addEntry,
  documentsFrom,
  nothing,
  parseEvents,
  quote
} from "./js-yaml.mjs";

var PLUGIN_FAULT = "; this is a fault of the plugin";

function get(node, key) {
  return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function getIn(node, ...keys) {
  let at = node;
  for (const key of keys) at = get(at, key);
  return at;
}
function entriesOf(node) {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function textOf(node) {
  return node?.kind === "scalar" && node.value !== null ? node.text : void 0;
}
function callOf(node) {
  if (node.kind !== "map" || node.entries.size !== 1) return void 0;
  for (const { key, value } of node.entries.values()) {
    return key === "Ref" || key.startsWith("Fn::") ? { name: key, argument: value } : void 0;
  }
  return void 0;
}

var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH = 35;
var COMMA = 44;
var SLASH = 47;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var BYTE_ORDER_MARK = 65279;
var NO_COMMENTS = "JSON has no comments";
var COMMENT = /\/\*[^]*?(?:\*\/|$)|(?:\/\/|#)[^\n\r]*/y;
var WORD = /[^\s,:{}[\]"]+/y;
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
var NUMBER_LIKE = /^[-+]?\.?\d/;
var FOUR_DIGITS = /^[0-9a-fA-F]{4}$/;
var ESCAPES = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" })
);
var LITERALS = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function readJson(source) {
  const { file, text } = source;
  const scanner = { file, text, problems: [], at: 0, end: 0, errors: 0, hasComments: false, stopped: false };
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) scanner.at = 1;
  skipBlanks(scanner);
  if (scanner.at === text.length) return { source, documents: [], problems: scanner.problems };
  const root = readValue(scanner, void 0, 0);
  skipBlanks(scanner);
  if (!scanner.stopped && scanner.at < text.length) stop(scanner, "expected nothing after the end of the value");
  return { source, documents: [root], problems: scanner.problems };
}
function readValue(scanner, path, depth) {
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === QUOTE) {
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
function readMap(scanner, path, depth) {
  const start = scanner.at;
  const entries = /* @__PURE__ */ new Map();
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACE, entries.size === 0)) {
    const keyStart = scanner.at;
    if (scanner.text.charCodeAt(keyStart) !== QUOTE) {
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
function readList(scanner, path, depth) {
  const start = scanner.at;
  const items = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start, end: scanner.end, path, items };
}
function isClosed(scanner, closer, isFirst) {
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
  if (code === QUOTE || closer === CLOSE_BRACKET && (code === OPEN_BRACE || code === OPEN_BRACKET)) {
    complain(scanner, `expected \`,\` or \`${bracket}\``, scanner.end, scanner.end + 1);
    return false;
  }
  return stop(scanner, `expected \`,\` or \`${bracket}\``);
}
function endsTooEarly(scanner, closer) {
  if (scanner.at < scanner.text.length) return false;
  return stop(scanner, `expected \`${String.fromCharCode(closer)}\`, but the text ends here`);
}
function readString(scanner) {
  const { text } = scanner;
  const start = scanner.at + 1;
  scanner.at = endOfPlainText(text, start);
  const plain = text.slice(start, scanner.at);
  if (text.charCodeAt(scanner.at) === QUOTE) {
    passToken(scanner);
    return plain;
  }
  return plain + readStringRest(scanner, start - 1);
}
function endOfPlainText(text, from) {
  let at = from;
  for (let code = text.charCodeAt(at); code >= SPACE && code !== QUOTE && code !== BACKSLASH; code = text.charCodeAt(at)) at++;
  return at;
}
function readStringRest(scanner, start) {
  const { text } = scanner;
  let result = "";
  for (; ; ) {
    const code = text.charCodeAt(scanner.at);
    if (code === QUOTE) break;
    if (scanner.at >= text.length) {
      stop(scanner, "the string that begins here does not end", start);
      break;
    }
    if (code === BACKSLASH) {
      result += readEscape(scanner);
    } else {
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
function readEscape(scanner) {
  const { text, at } = scanner;
  const letter = text.charAt(at + 1);
  const digits = letter === "u" ? text.slice(at + 2, at + 6) : "";
  if (FOUR_DIGITS.test(digits)) {
    scanner.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const meaning = ESCAPES.get(letter);
  scanner.at = Math.min(at + 2, text.length);
  if (meaning !== void 0) return meaning;
  complain(scanner, `${quote(`\\${letter}${digits}`)} is no escape that JSON knows`, at, scanner.at);
  return letter;
}
function readWord(scanner, path) {
  const { file, text } = scanner;
  const start = scanner.at;
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === void 0) {
    stop(scanner, start < text.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start, end: scanner.at, path, text: word, value: wordValue(scanner, word, start) };
}
function wordValue(scanner, word, start) {
  if (NUMBER.test(word)) return Number(word);
  const literal = LITERALS.get(word);
  if (literal !== void 0) return literal;
  complain(scanner, `${quote(word)} is no JSON value`, start, scanner.at);
  const number = NUMBER_LIKE.test(word) ? Number(word) : NaN;
  return Number.isNaN(number) ? word : number;
}
function skipBlanks(scanner) {
  const { text } = scanner;
  for (; ; ) {
    const code = text.charCodeAt(scanner.at);
    if (code === SPACE || code === LF || code === CR || code === TAB) {
      scanner.at++;
    } else if (code === SLASH || code === HASH) {
      if (!skipComment(scanner)) return;
    } else {
      return;
    }
  }
}
function skipComment(scanner) {
  COMMENT.lastIndex = scanner.at;
  if (!COMMENT.test(scanner.text)) return false;
  if (!scanner.hasComments) complain(scanner, NO_COMMENTS, scanner.at, COMMENT.lastIndex);
  scanner.hasComments = true;
  scanner.at = COMMENT.lastIndex;
  return true;
}
function passToken(scanner, length = 1) {
  scanner.at = Math.min(scanner.at + length, scanner.text.length);
  scanner.end = scanner.at;
  return true;
}
function complain(scanner, message, start, end) {
  const { file, problems, text } = scanner;
  if (scanner.stopped || scanner.errors === MAX_ERRORS) return;
  scanner.errors++;
  problems.push({ severity: "error", message, at: { file, start, end: Math.min(end, text.length) } });
}
function stop(scanner, message, start = scanner.at) {
  complain(scanner, message, start, start + 1);
  scanner.stopped = true;
  return true;
}

function moveShortLines(text) {
  const offsets = continuedLines(text);
  if (offsets.length === 0) return void 0;
  const width = widestIndentation(text) + 1;
  const pieces = offsets.map((offset, index) => text.slice(index === 0 ? 0 : offsets[index - 1], offset));
  const insertions = offsets.map((offset, index) => offset + index * width);
  const original = (offset) => {
    if (offset < (insertions[0] ?? Infinity)) return offset;
    const index = lineIndexAt(insertions, offset);
    return Math.max(offset - (index + 1) * width, offsets[index] ?? 0);
  };
  return { text: [...pieces, text.slice(offsets.at(-1) ?? 0)].join(" ".repeat(width)), original };
}
var BLANKS = /[ \t]*/y;
var INDENTATION = /\ufeff? */y;
var MARKERS = /(?:(?:---|\.\.\.|[-?:])(?=\s|$)[ \t]*)*/y;
var PROPERTIES = /(?:[!&]\S*[ \t]*)*/y;
var COLON2 = /[ \t]*:(?=\s|$)/y;
var PLAIN_KEY = /[^\n\r#]*?:(?=\s|$)/y;
var LINE_BREAK = /\r\n?|\n/g;
var COMMENT2 = /#[^\n\r]*/y;
var FLOW_PROPERTY = /[!&][^\s,[\]{}]*/y;
function widestIndentation(text) {
  let widest = 0;
  for (const [indentation] of text.matchAll(/^[ ?-]+/gm)) widest = Math.max(widest, indentation.length);
  return Math.min(widest, 1e3);
}
function continuedLines(text) {
  const lines = [];
  let textColumn = Infinity;
  for (let at = 0; at < text.length; ) {
    const start = match(INDENTATION, text, at);
    if (start - at > textColumn || isLineEnd(text, start) || text[start] === "%") {
      at = nextLine(text, start);
    } else {
      const line = readLine(text, at, start);
      if (line === void 0) return [];
      for (const [opened, closed] of line.groups) addLinesWithin(lines, text, opened, closed);
      textColumn = line.textColumn;
      at = nextLine(text, line.end);
    }
  }
  return lines;
}
function readLine(text, lineStart, from) {
  const groups = [];
  let column = from - lineStart - 1;
  for (let at = from; ; ) {
    const markersEnd = match(MARKERS, text, at);
    if (markersEnd > at) column = at - lineStart + text.slice(at, markersEnd).trimEnd().length - 1;
    const start = match(PROPERTIES, text, markersEnd);
    const isGroup = /["'[{]/.test(text.charAt(start));
    const end = isGroup ? endOfGroup(text, start) : start;
    if (end < 0) return void 0;
    if (isGroup) groups.push([start, end]);
    const keyEnd = match(isGroup ? COLON2 : PLAIN_KEY, text, end);
    if (keyEnd < 0) return { end, textColumn: isGroup || isLineEnd(text, start) ? Infinity : column, groups };
    column = start - lineStart;
    at = match(BLANKS, text, keyEnd);
  }
}
function endOfGroup(text, start) {
  return text[start] === "[" || text[start] === "{" ? endOfBrackets(text, start) : endOfQuotes(text, start);
}
function endOfQuotes(text, start) {
  const quote2 = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote2 === '"') at++;
    else if (text[at] === quote2 && (quote2 === '"' || text[at + 1] !== "'")) return at + 1;
    else if (text[at] === quote2) at++;
  }
  return -1;
}
function endOfBrackets(text, start) {
  let depth = 0;
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
      at = match(COMMENT2, text, at) - 1;
    } else if (/[\]}]/.test(character)) {
      depth--;
      if (depth === 0) return at + 1;
    } else {
      if (/[[{]/.test(character)) depth++;
      isFresh = /[[{,:]/.test(character) || isFresh && /\s/.test(character);
    }
  }
  return -1;
}
function addLinesWithin(lines, text, start, end) {
  for (let at = start; at < end; at++) {
    if (text[at] === "\n" || text[at] === "\r" && text[at + 1] !== "\n") lines.push(at + 1);
  }
}
function nextLine(text, from) {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}
function isLineEnd(text, at) {
  return at >= text.length || /[\n\r#]/.test(text.charAt(at));
}
function match(expression, text, at) {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

function parseYaml(text) {
  const parsed = parse(text);
  if (parsed.kind === "accepted" || parsed.reason !== "deficient indentation") return parsed;
  const moved = moveShortLines(text);
  if (moved === void 0) return parsed;
  const again = parse(moved.text);
  if (again.kind === "refused") return { ...again, offset: moved.original(again.offset) };
  return { kind: "accepted", events: again.events.map((event) => movedBack(event, moved.original)) };
}
function parse(text) {
  try {
    return { kind: "accepted", events: parseEvents(text, { maxDepth: MAX_DEPTH + 2 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { kind: "refused", reason: String(error), offset: 0 };
    return { kind: "refused", reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}
function movedBack(event, original) {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const moved = { ...event, anchorStart: original(event.anchorStart), anchorEnd: original(event.anchorEnd) };
  if (moved.type === EVENT_ID.ALIAS) return moved;
  const tagged = { ...moved, tagStart: original(moved.tagStart), tagEnd: original(moved.tagEnd) };
  if (tagged.type !== EVENT_ID.SCALAR) return { ...tagged, start: original(tagged.start) };
  return { ...tagged, valueStart: original(tagged.valueStart), valueEnd: original(tagged.valueEnd) };
}

function readQuickly(source) {
  const { isFinished, reading } = read(source);
  return isFinished ? reading : void 0;
}
async function readSource(source) {
  const { isFinished, reading } = read(source);
  if (isFinished) return reading;
  const { recover } = await import("./template-yaml-recovery.mjs");
  return recover(source) ?? reading;
}
function read(source) {
  const { file, text } = source;
  if (text.length > MAX_LENGTH) return finished(source, `the file is longer than ${MAX_LENGTH / 1024 / 1024} MB`, 0);
  const nul = text.indexOf("\0");
  if (nul >= 0) return finished(source, "this is no text: it holds a NUL character", nul);
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/^\ufeff?\s*[{[]/.test(text)) return readYaml(source);
  const json = readJson(source);
  return isJson || firstError(json) === void 0 ? { isFinished: true, reading: json } : better(json, readYaml(source));
}
function better(json, yaml) {
  const jsonReach = Math.max(...json.documents.map(({ end }) => end), json.problems.at(-1)?.at.start ?? 0);
  const yamlReach = firstError(yaml.reading) ?? Infinity;
  return yamlReach > jsonReach && !hasSlashComment(json) ? yaml : { isFinished: true, reading: json };
}
function hasSlashComment({ source, problems }) {
  return problems.some(({ message, at }) => message === NO_COMMENTS && source.text[at.start] === "/");
}
function firstError({ problems }) {
  return problems.find(({ severity }) => severity === "error")?.at.start;
}
function readYaml(source) {
  const parsed = parseYaml(source.text);
  if (parsed.kind === "accepted") {
    const problems = [];
    const documents = documentsFrom(source, parsed.events, problems);
    return { isFinished: true, reading: { source, documents, problems } };
  }
  if (parsed.reason.startsWith("nesting exceeded")) return finished(source, TOO_DEEP, parsed.offset);
  return { ...finished(source, parsed.reason, parsed.offset), isFinished: source.text.length > MAX_RECOVERY_LENGTH };
}
function finished(source, message, offset) {
  const { file, text } = source;
  const at = { file, start: offset, end: Math.min(offset + 1, text.length) };
  return { isFinished: true, reading: { source, documents: [], problems: [{ severity: "error", message, at }] } };
}

function didYouMean(word, candidates) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [nearest] = candidates.map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 1 : editDistance(word, candidate) })).filter(({ distance, candidate }) => distance <= limit && distance < candidate.length).sort((a, b) => a.distance - b.distance);
  return nearest ? `; did you mean \`${nearest.candidate}\`?` : "";
}
function editDistance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + Number(from[i] !== to[j]);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

export {
  PLUGIN_FAULT,
  get,
  getIn,
  entriesOf,
  itemsOf,
  textOf,
  callOf,
  parseYaml,
  readQuickly,
  readSource,
  didYouMean,
  editDistance
};

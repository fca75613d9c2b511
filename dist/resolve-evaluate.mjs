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
import {
  helpUrl,
  lineIndexAt,
  lineStarts,
  lineTables,
  positionAt,
  rangeOf
} from "./report-unchecked.mjs";

var UsageError = class extends Error {
};
var INTERNAL = "internal error: ";
function internalError(error) {
  const [message] = messageOf(error).split("\n");
  return `${INTERNAL}${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}
function isInternalError(message) {
  return message.startsWith(INTERNAL);
}
var REASONS = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "no space is left",
  EPERM: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_STRING_TOO_LONG: "it is too large"
};
function systemReason(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? messageOf(error);
}
function messageOf(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

import path9 from "node:path";

import path from "node:path";
function shownPath(file, cwd) {
  return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/") || ".";
}

import path4 from "node:path";

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

var HASH = /[0-9a-f]{64}/g;
function assetsOf(manifest) {
  return entriesOf(get(manifest, "files")).flatMap(({ key: hash, value }) => {
    const file = textOf(getIn(value, "source", "path"));
    if (file === void 0 || textOf(getIn(value, "source", "packaging")) === "zip") return [];
    const keys = entriesOf(get(value, "destinations")).flatMap((destination) => textOf(get(destination.value, "objectKey")) ?? []);
    return [{ names: [hash, ...keys], file }];
  });
}
function namesIn(location) {
  return [location, ...location.match(HASH) ?? []];
}

import { realpathSync } from "node:fs";
import path3 from "node:path";

import { stat } from "node:fs/promises";
import path2 from "node:path";
async function boundaryOf(file, named2) {
  const own2 = path2.dirname(file);
  const repository = await nearest(own2, (folder) => exists(path2.join(folder, ".git")));
  if (repository !== void 0) return { folder: repository, name: "the repository" };
  const [widest] = named2.filter((folder) => isBelow(folder, file)).toSorted((a, b) => a.length - b.length);
  return widest === void 0 ? { folder: own2, name: "the template's folder" } : { folder: widest, name: "the folder that is linted" };
}
async function assemblyOf(file) {
  let folder = path2.dirname(file);
  while (await isAssembly(path2.dirname(folder))) folder = path2.dirname(folder);
  return { folder, name: "the CDK app's output folder" };
}
function isBelow(folder, file) {
  const relative = path2.relative(folder, file);
  return relative !== "" && relative.split(path2.sep)[0] !== ".." && !path2.isAbsolute(relative);
}
async function nearest(folder, isIt) {
  for (let at = folder; ; at = path2.dirname(at)) {
    if (await isIt(at)) return at;
    if (path2.dirname(at) === at) return void 0;
  }
}
function exists(file) {
  return stat(file).then(() => true, () => false);
}
function isAssembly(folder) {
  return stat(path2.join(folder, "cdk.out")).then((entry) => entry.isFile(), () => false);
}

function inside(root, folder, named2) {
  const file = path3.resolve(folder, named2);
  try {
    return isBelow(realpathSync(root), realpathSync(file)) ? file : void 0;
  } catch {
    return void 0;
  }
}

var REGION_CODE = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
function isRegionCode(text) {
  return REGION_CODE.test(text);
}

function manifestOf(root) {
  const artifacts = get(root, "artifacts");
  if (artifacts?.kind !== "map" || textOf(get(root, "version")) === void 0) return void 0;
  const all = entriesOf(artifacts).map(({ key, value }) => ({ id: key, artifact: value, type: textOf(get(value, "type")) }));
  const named2 = (type, property) => all.flatMap((each) => each.type === type ? textOf(getIn(each.artifact, "properties", property)) ?? [] : []);
  return {
    stacks: all.flatMap(({ id, artifact, type }) => type === "aws:cloudformation:stack" ? stackOf(id, artifact) : []),
    stages: named2("cdk:cloud-assembly", "directoryName"),
    assetManifests: named2("cdk:asset-manifest", "file")
  };
}
function stackOf(id, artifact) {
  const properties = get(artifact, "properties");
  const templateFile = textOf(get(properties, "templateFile"));
  if (templateFile === void 0 || templateFile === "") return [];
  return [{
    templateFile,
    stackName: textOf(get(properties, "stackName")) ?? id,
    displayName: textOf(get(artifact, "displayName")),
    ...environmentOf(textOf(get(artifact, "environment")) ?? ""),
    parameters: new Map(entriesOf(get(properties, "parameters")).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === void 0 ? [] : [[key, text]];
    })),
    metadata: get(artifact, "metadata"),
    metadataFile: textOf(get(artifact, "additionalMetadataFile"))
  }];
}
function environmentOf(environment) {
  const [, account, region] = /^aws:\/\/([^/]*)\/([^/]*)$/.exec(environment) ?? [];
  return {
    account: account !== void 0 && /^\d{12}$/.test(account) ? account : void 0,
    region: region !== void 0 && isRegionCode(region) ? region : void 0
  };
}

function recordsOf(metadata) {
  return entriesOf(metadata).map(({ key, value }) => {
    const entries2 = itemsOf(value);
    const logicalId = ofType(entries2, "aws:cdk:logicalId");
    const trace = get(ofType(entries2, "aws:cdk:creationStack"), "data") ?? get(logicalId, "trace");
    return {
      path: key.replace(/^\//, ""),
      logicalId: textOf(get(logicalId, "data")),
      templateFile: textOf(get(ofType(entries2, "aws:cdk:templateFile"), "data")),
      frames: itemsOf(trace).flatMap((frame) => textOf(frame) ?? [])
    };
  });
}
function legacyAssets(metadata) {
  const entries2 = entriesOf(metadata).flatMap(({ value }) => itemsOf(value));
  return entries2.filter((entry) => textOf(get(entry, "type")) === "aws:cdk:asset").flatMap((entry) => {
    const data = get(entry, "data");
    const file = textOf(get(data, "path"));
    const names = [textOf(get(data, "sourceHash")), textOf(get(data, "id"))].filter((name) => name !== void 0);
    return file === void 0 || textOf(get(data, "packaging")) !== "file" ? [] : [{ names, file }];
  });
}
function ofType(entries2, type) {
  return entries2.find((entry) => textOf(get(entry, "type")) === type);
}

import { readFileSync, statSync } from "node:fs";

var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH2 = 35;
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
function readValue(scanner, path23, depth) {
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === QUOTE) {
    const start = scanner.at;
    const text = readString(scanner);
    return { kind: "scalar", file: scanner.file, start, end: scanner.end, path: path23, text, value: text };
  }
  if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return readWord(scanner, path23);
  if (depth === MAX_DEPTH) {
    stop(scanner, TOO_DEEP);
    return nothing({ file: scanner.file, start: scanner.at, end: scanner.at }, path23);
  }
  return code === OPEN_BRACE ? readMap(scanner, path23, depth) : readList(scanner, path23, depth);
}
function readMap(scanner, path23, depth) {
  const start = scanner.at;
  const entries2 = /* @__PURE__ */ new Map();
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACE, entries2.size === 0)) {
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
    addEntry(entries2, { key, at, value: readValue(scanner, { parent: path23, key }, depth + 1) }, scanner.problems);
  }
  return { kind: "map", file: scanner.file, start, end: scanner.end, path: path23, entries: entries2 };
}
function readList(scanner, path23, depth) {
  const start = scanner.at;
  const items = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path23, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start, end: scanner.end, path: path23, items };
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
function readWord(scanner, path23) {
  const { file, text } = scanner;
  const start = scanner.at;
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === void 0) {
    stop(scanner, start < text.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path23);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start, end: scanner.at, path: path23, text: word, value: wordValue(scanner, word, start) };
}
function wordValue(scanner, word, start) {
  if (NUMBER.test(word)) return Number(word);
  const literal3 = LITERALS.get(word);
  if (literal3 !== void 0) return literal3;
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
    } else if (code === SLASH || code === HASH2) {
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
function passToken(scanner, length2 = 1) {
  scanner.at = Math.min(scanner.at + length2, scanner.text.length);
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
  const moved2 = moveShortLines(text);
  if (moved2 === void 0) return parsed;
  const again2 = parse(moved2.text);
  if (again2.kind === "refused") return { ...again2, offset: moved2.original(again2.offset) };
  return { kind: "accepted", events: again2.events.map((event) => movedBack(event, moved2.original)) };
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
  const moved2 = { ...event, anchorStart: original(event.anchorStart), anchorEnd: original(event.anchorEnd) };
  if (moved2.type === EVENT_ID.ALIAS) return moved2;
  const tagged = { ...moved2, tagStart: original(moved2.tagStart), tagEnd: original(moved2.tagEnd) };
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

function readJson2(file) {
  let text;
  try {
    if (!statSync(file).isFile()) return { kind: "absent" };
    text = readFileSync(file, "utf8");
  } catch {
    return { kind: "absent" };
  }
  const reading = readQuickly({ file, text });
  const root = reading?.documents[0];
  const isWhole = reading?.problems.every(({ severity }) => severity === "warning") ?? false;
  return root && isWhole ? { kind: "read", root } : { kind: "broken", text };
}
function jsonOf(file) {
  const json = readJson2(file);
  return json.kind === "read" ? json.root : void 0;
}

var MAX_FOLDERS = 1e3;
function readAssembly(folder) {
  const read2 = readManifest(folder);
  if (read2.kind !== "manifest") return read2;
  const manifests = manifestsFrom(folder, read2.manifest);
  const stacks = manifests.flatMap(({ folder: home, manifest }) => manifest.stacks.map((artifact) => ({ ...artifact, folder: home })));
  const found2 = stacks.map((stack) => ({ ...stack, template: inside(folder, stack.folder, stack.templateFile) }));
  return {
    kind: "assembly",
    assembly: {
      folder,
      folders: new Set(manifests.map((each) => each.folder)),
      stacks: new Map(found2.flatMap(({ template, ...stack }) => template === void 0 ? [] : [[template, { ...stack, template }]])),
      assets: new Map(manifests.flatMap((each) => assetsIn(folder, each)).flatMap((asset) => asset.names.map((name) => [name, asset]))),
      missing: found2.flatMap((stack) => stack.template === void 0 ? [path4.relative(folder, path4.join(stack.folder, stack.templateFile))] : [])
    }
  };
}
function readManifest(folder) {
  const json = readJson2(path4.join(folder, "manifest.json"));
  if (json.kind === "absent") return { kind: "none" };
  if (json.kind === "broken") return { kind: /"artifacts"\s*:/.test(json.text) ? "torn" : "none" };
  const manifest = manifestOf(json.root);
  return manifest ? { kind: "manifest", manifest } : { kind: "none" };
}
function assetFile({ folder, assets }, location) {
  const asset = namesIn(location).map((name) => assets.get(name)).find((each) => each !== void 0);
  return asset && inside(folder, asset.folder, asset.file);
}
function manifestsFrom(root, manifest) {
  const homes2 = [{ folder: root, manifest }];
  const seen = /* @__PURE__ */ new Set([root]);
  for (const home of homes2) {
    for (const name of home.manifest.stages) {
      const folder = inside(root, home.folder, name);
      if (folder === void 0 || seen.has(folder) || seen.size >= MAX_FOLDERS) continue;
      seen.add(folder);
      const read2 = readManifest(folder);
      if (read2.kind === "manifest") homes2.push({ folder, manifest: read2.manifest });
    }
  }
  return homes2;
}
function assetsIn(root, { folder, manifest }) {
  const files = manifest.assetManifests.flatMap((name) => inside(root, folder, name) ?? []);
  const assets = [
    ...files.flatMap((file) => assetsOf(jsonOf(file))),
    ...manifest.stacks.flatMap(({ metadata }) => legacyAssets(metadata))
  ];
  return assets.map((asset) => ({ ...asset, folder }));
}

import path7 from "node:path";

var MARKER = "/CDKMetadata/Default";
function constructsIn(root) {
  return new Map(entriesOf(get(root, "Resources")).flatMap(({ key, value }) => {
    const path23 = constructPath(value);
    return path23 === void 0 ? [] : [[key, { path: path23, source: void 0 }]];
  }));
}
function constructPath(resource) {
  return textOf(getIn(resource, "Metadata", "aws:cdk:path"));
}
function printedBy(root, file) {
  const constructs = constructsIn(root);
  const paths = [...constructs.values()].map(({ path: path23 }) => path23);
  const stack = paths.find((path23) => path23.endsWith(MARKER))?.slice(0, -MARKER.length) ?? paths[0]?.split("/")[0];
  return stack === void 0 ? void 0 : { assembly: file, path: stack, constructs: /* @__PURE__ */ new Map([[file, constructs]]) };
}

import { realpathSync as realpathSync2 } from "node:fs";
import path5 from "node:path";
import { fileURLToPath } from "node:url";
var LIBRARY = /[\\/](node_modules|site-packages|\.yarn)[\\/]|^(node:|internal[\\/])|[\\/]jsii-(kernel|runtime)|[\\/]lib[\\/]program\.js$/;
var LINE = /^(.+?):(\d+)(?::\d+)?$/;
var EXTENSION = /\.\w+$/;
function sourceLines(cwd) {
  const bases = [.../* @__PURE__ */ new Set([cwd, realOf(cwd)])];
  return (frames) => {
    for (const frame of frames) {
      const [, spelled, line] = LINE.exec(locationOf(frame)) ?? [];
      const file = spelled === void 0 ? void 0 : fileOf(spelled);
      if (file !== void 0 && EXTENSION.test(file) && !LIBRARY.test(file)) return { file: shownSource(file, bases), line: Number(line) };
    }
    return void 0;
  };
}
function locationOf(frame) {
  const bare = frame.replace(/ \(:\)$/, "").replace(/^async /, "");
  const bracket = bare.indexOf(" (");
  return bare.endsWith(")") && bracket >= 0 ? bare.slice(bracket + 2, -1) : bare;
}
function fileOf(spelled) {
  if (!spelled.startsWith("file:")) return spelled;
  try {
    return fileURLToPath(spelled);
  } catch {
    return void 0;
  }
}
function shownSource(file, bases) {
  const base = path5.isAbsolute(file) ? bases.find((folder) => isBelow(folder, file)) : void 0;
  return base === void 0 ? file : shownPath(file, base);
}
function realOf(folder) {
  try {
    return realpathSync2(folder);
  } catch {
    return folder;
  }
}

import path6 from "node:path";
var MAX_TEMPLATES = 500;
var NESTED = /\.NestedStack\/[^/]+$/;
function templatesOf(stack, stackPath, records, assembly) {
  const own2 = { path: stackPath, file: stack.template };
  const named2 = records.flatMap((record) => {
    const file = record.templateFile === void 0 ? void 0 : inside(assembly.folder, stack.folder, record.templateFile);
    return file === void 0 ? [] : [{ path: record.path, file }];
  });
  if (named2.length > 0) return [own2, ...named2.filter(({ file }) => file !== own2.file)];
  const mayNest = records.length === 0 || records.some((record) => NESTED.test(record.path));
  return mayNest ? nestedFrom(own2, records, assembly) : [own2];
}
function nestedFrom(own2, records, assembly) {
  const templates = [own2];
  const nested = records.filter((record) => NESTED.test(record.path));
  for (const parent of templates) {
    for (const { key, value } of entriesOf(get(jsonOf(parent.file), "Resources"))) {
      if (textOf(get(value, "Type")) !== "AWS::CloudFormation::Stack" || templates.length >= MAX_TEMPLATES) continue;
      const made = constructPath(value) ?? pathOf(key, parent, nested);
      const file = fileOf2(value, parent, assembly);
      if (made !== void 0 && file !== void 0) templates.push({ path: made.replace(NESTED, ""), file });
    }
  }
  return templates;
}
function pathOf(logicalId, parent, nested) {
  const paths = nested.filter((record) => record.logicalId === logicalId && record.path.startsWith(`${parent.path}/`)).map(({ path: path23 }) => path23);
  return paths.toSorted((a, b) => a.length - b.length)[0];
}
function fileOf2(resource, parent, assembly) {
  const named2 = textOf(getIn(resource, "Metadata", "aws:asset:path"));
  if (named2 !== void 0) return inside(assembly.folder, path6.dirname(parent.file), named2);
  return textsIn(getIn(resource, "Properties", "TemplateURL")).map((text) => assetFile(assembly, text)).find((file) => file !== void 0);
}
function textsIn(node) {
  if (node?.kind === "map") return entriesOf(node).flatMap(({ value }) => textsIn(value));
  return node?.kind === "list" ? itemsOf(node).flatMap(textsIn) : [textOf(node) ?? []].flat();
}

function deploymentsOf(stack, assembly, cwd) {
  const { stackName, account, region, parameters } = stack;
  const records = [stack.metadata, metadataFrom(stack, assembly)].flatMap(recordsOf);
  const stackPath = stack.displayName ?? commonPath(records) ?? stackName;
  const templates = templatesOf(stack, stackPath, records, assembly);
  const cdk = {
    assembly: shownPath(assembly.folder, cwd),
    path: stackPath,
    constructs: constructsOf(templates, records, cwd)
  };
  return templates.map(({ file }) => [file, file === stack.template ? { account, region, stackName, parameters, cdk } : { account, region, cdk }]);
}
function metadataFrom({ metadataFile, folder }, assembly) {
  const file = metadataFile === void 0 ? void 0 : inside(assembly.folder, folder, metadataFile);
  return file === void 0 ? void 0 : jsonOf(file);
}
function commonPath(records) {
  const paths = records.filter(({ logicalId }) => logicalId !== void 0).map((record) => record.path.split("/"));
  const [first] = paths;
  if (!first) return void 0;
  const end = first.findIndex((segment, index) => paths.some((each) => each[index] !== segment));
  return end === 0 ? void 0 : first.slice(0, end < 0 ? -1 : end).join("/");
}
function constructsOf(templates, records, cwd) {
  const byPath2 = new Map(templates.map((template) => [template.path, template.file]));
  const sourceOf = sourceLines(cwd);
  const byFile = new Map(templates.map(({ file }) => [file, /* @__PURE__ */ new Map()]));
  for (const { path: made, logicalId, frames } of records) {
    const file = logicalId === void 0 ? void 0 : ownerOf(made, byPath2);
    if (logicalId !== void 0 && file !== void 0) byFile.get(file)?.set(logicalId, { path: made, source: sourceOf(frames) });
  }
  return new Map([...byFile].map(([file, constructs]) => [shownPath(file, cwd), constructs.size > 0 ? constructs : constructsIn(jsonOf(file))]));
}
function ownerOf(made, byPath2) {
  for (let at = path7.posix.dirname(made); at !== "."; at = path7.posix.dirname(at)) {
    const file = byPath2.get(at);
    if (file !== void 0) return file;
  }
  return void 0;
}

import path8 from "node:path";
var ASSET_FOLDER = /^asset\.[0-9a-f]{64}$/;
function homes() {
  const known2 = /* @__PURE__ */ new Map();
  const homeOfFolder = (folder) => {
    const home = known2.get(folder) ?? look(folder, homeOfFolder);
    known2.set(folder, home);
    return home;
  };
  return (file) => {
    const folder = assetFolder(file) ?? file;
    return homeOfFolder(path8.dirname(folder));
  };
}
function assetFolder(file) {
  const segments = path8.dirname(file).split(path8.sep);
  const at = segments.findIndex((segment) => ASSET_FOLDER.test(segment));
  return at < 0 ? void 0 : segments.slice(0, at + 1).join(path8.sep);
}
function look(folder, homeOf) {
  const read2 = readAssembly(folder);
  if (read2.kind === "torn") return { kind: "torn", folder };
  if (read2.kind === "none") return read2;
  const parent = isStage(folder) ? homeOf(path8.dirname(folder)) : void 0;
  if (parent?.kind === "left-over") return parent;
  if (parent?.kind !== "assembly") return read2;
  return parent.assembly.folders.has(folder) ? parent : { kind: "left-over", assembly: parent.assembly };
}
function isStage(folder) {
  return path8.basename(folder).startsWith("assembly-");
}

var NOWHERE = { kind: "none" };
var WRITTEN_BY_CDK = /\.(template|assets|metadata)\.json$|^asset\.|^(manifest|tree|validation-report)\.json$/;
var STACK_TEMPLATE = /(?<!\.nested)\.template\.json$/;
function readAssemblies(found2, cwd) {
  const homeOf = homes();
  const placed3 = found2.map((file) => ({ file, home: file.path === "-" ? NOWHERE : homeOf(file.path) }));
  const apart = placed3.filter((each) => !each.file.isNamed && isPart(each));
  const setApart = new Set(apart.map(({ file }) => file));
  const kept = placed3.filter(({ file }) => !setApart.has(file));
  return {
    files: kept.map(({ file }) => file),
    deployments: new Map(assembliesOf(kept).flatMap((assembly) => deploymentsIn(assembly, kept, cwd))),
    assetPath(location, from) {
      const home = homeOf(path9.resolve(cwd, from));
      return home.kind === "assembly" ? assetFile(home.assembly, location) : void 0;
    },
    notes: [...apart.flatMap(leftOverNote(cwd)), ...homeNotes(placed3, cwd)]
  };
}
function isPart({ file, home }) {
  if (home.kind === "none" || home.kind === "torn") return false;
  if (assetFolder(file.path) !== void 0) return true;
  return !isStackTemplate(file.path, home) && WRITTEN_BY_CDK.test(path9.basename(file.path));
}
function isStackTemplate(file, home) {
  return home.kind === "assembly" && home.assembly.stacks.has(file);
}
function assembliesOf(placed3) {
  return [...new Set(placed3.flatMap(({ home }) => home.kind === "assembly" ? [home.assembly] : []))];
}
function deploymentsIn(assembly, placed3, cwd) {
  const wanted = new Set(placed3.flatMap(({ file, home }) => home.kind === "assembly" && home.assembly === assembly ? [file.path] : []));
  const stacks = [...assembly.stacks.values()];
  const linted = stacks.filter(({ template }) => wanted.delete(template));
  return (wanted.size > 0 ? stacks : linted).flatMap((stack) => deploymentsOf(stack, assembly, cwd));
}
function leftOverNote(cwd) {
  return ({ file, home }) => {
    if (!("assembly" in home) || assetFolder(file.path) !== void 0 || !STACK_TEMPLATE.test(file.path)) return [];
    return [`${file.file} is left over from an earlier run: ${manifestIn(home.assembly.folder, cwd)} does not name it`];
  };
}
function homeNotes(placed3, cwd) {
  const torn = new Set(placed3.flatMap(({ home }) => home.kind === "torn" ? [home.folder] : []));
  return [
    ...[...torn].map((folder) => `${manifestIn(folder, cwd)} cannot be understood: the templates beside it are linted without it`),
    ...assembliesOf(placed3).flatMap(({ folder, missing: missing2 }) => missing2.map((file) => `${manifestIn(folder, cwd)} names ${file}, which is not in its folder`))
  ];
}
function manifestIn(folder, cwd) {
  return shownPath(path9.join(folder, "manifest.json"), cwd);
}

import { readdir, readFile as readFile2 } from "node:fs/promises";
import path11 from "node:path";

import { lstat, realpath, stat as stat2 } from "node:fs/promises";
import path10 from "node:path";
var REASONS2 = {
  EACCES: "may not be read",
  ELOOP: "is a symbolic link that leads in a circle",
  ENAMETOOLONG: "is too long a path",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EPERM: "may not be read"
};
var GITS = "belongs to git itself";
async function admit(file, boundary) {
  try {
    const folder = await realpath(boundary.folder);
    const within = [boundary.folder, folder].find((each) => isBelow(each, file));
    if (within === void 0) return refused(path10.relative(boundary.folder, file) === "" ? "is a folder" : `is outside ${boundary.name}`);
    if (isGits(within, file)) return refused(GITS);
    const real = await realpath(file);
    if (!isBelow(folder, real)) return refused(`${await linkOf(file)} that leads out of ${boundary.name}`);
    if (isGits(folder, real)) return refused(GITS);
    return await admitPlain(real);
  } catch (error) {
    return refused(reasonOf(error));
  }
}
async function admitPlain(real) {
  const entry = await stat2(real);
  if (entry.isDirectory()) return refused("is a folder");
  if (!entry.isFile()) return refused("is a pipe or a device, no file");
  if (entry.size > MAX_LENGTH) return refused(`is longer than ${MAX_LENGTH / 1024 / 1024} MB`);
  return { kind: "admitted", real, size: entry.size };
}
async function linkOf(file) {
  return (await lstat(file)).isSymbolicLink() ? "is a symbolic link" : "is in a folder behind a symbolic link";
}
function isGits(folder, file) {
  return path10.relative(folder, file).toLowerCase().split(path10.sep).includes(".git");
}
function refused(reason) {
  return { kind: "refused", reason };
}
function reasonOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS2[code] ?? "cannot be read";
}

function decode(bytes) {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}
function isUtf16(bytes) {
  return encodingOf(bytes) !== "utf-8";
}
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

import { readFile } from "node:fs/promises";
async function readBeside(file, cwd, from = file) {
  const admission = await admit(file, await boundaryOf(from, [cwd]));
  if (admission.kind === "refused") return admission;
  const bytes = await readFile(admission.real).catch(() => void 0);
  return bytes ? { kind: "read", source: { file: shownPath(file, cwd), text: decode(bytes) } } : { kind: "refused", reason: "cannot be read" };
}

function pathKeys(path23) {
  const keys = [];
  for (let at = path23; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
function isAuthored({ generatedBy }) {
  return generatedBy === void 0 || generatedBy.startsWith("Fn::") && !generatedBy.includes("; SAM: ");
}
function placeOf({ file, start, end, path: path23, generatedBy }) {
  return generatedBy === void 0 ? { file, start, end, path: path23 } : { file, start, end, path: path23, generatedBy };
}

function didYouMean(word, candidates) {
  const limit2 = Math.max(2, Math.floor(word.length / 3));
  const [nearest2] = candidates.map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 1 : editDistance(word, candidate) })).filter(({ distance, candidate }) => distance <= limit2 && distance < candidate.length).sort((a, b) => a.distance - b.distance);
  return nearest2 ? `; did you mean \`${nearest2.candidate}\`?` : "";
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

function sound(value) {
  return { value, faults: [] };
}
function faulty(at, message) {
  return { value: void 0, faults: [{ at, message }] };
}
function textCheck(form = "a text", isForm = () => true, hint = () => "") {
  return (node, name) => {
    if (node.kind !== "scalar" || typeof node.value !== "string" || node.value === "") return faulty(node, `\`${name}\` is ${form}`);
    return isForm(node.value) ? sound(node.value) : faulty(node, `\`${name}\` is ${form}, not ${quote(node.value)}${hint(node.value)}`);
  };
}
function oneOf(choices) {
  return (node, name) => {
    const given2 = node.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
    const choice = choices.find((each) => each === given2);
    if (choice !== void 0) return sound(choice);
    const alike = choices.find((each) => each.toLowerCase() === given2?.toLowerCase());
    const wrong = given2 === void 0 ? "" : `, not ${quote(given2)}${didYouMean(alike ?? given2, choices)}`;
    return faulty(node, `\`${name}\` is one of ${choices.join(", ")}${wrong}`);
  };
}
function only(value, why) {
  return (node, name) => node.kind === "scalar" && node.value === value ? sound(value) : faulty(node, `\`${name}\` can only be \`${String(value)}\`: ${why}`);
}
var wholeNumber = (node, name) => {
  const value = node.kind === "scalar" && typeof node.value === "number" ? node.value : -1;
  return Number.isInteger(value) && value >= 0 ? sound(value) : faulty(node, `\`${name}\` is a whole number, 0 or more`);
};
function listOf(check, what, isEmptyWrong = false) {
  return (node, name) => {
    if (node.kind !== "list" || isEmptyWrong && node.items.length === 0) return faulty(node, `\`${name}\` is ${what}`);
    const items = node.items.map((item) => check(item, name));
    return { value: items.flatMap(({ value }) => value === void 0 ? [] : [value]), faults: items.flatMap(({ faults: faults2 }) => faults2) };
  };
}
function oneOrMore(check, what) {
  const list3 = listOf(check, what, true);
  return (node, name) => {
    if (node.kind === "list") return list3(node, name);
    const { value, faults: faults2 } = check(node, name);
    return { value: value === void 0 ? void 0 : [value], faults: faults2 };
  };
}
function mapOf(checks, what) {
  const known2 = new Map(Object.entries(checks));
  return (node, name) => {
    if (node.kind !== "map") return faulty(node, `${name === "" ? "a configuration" : `\`${name}\``} is ${what}`);
    const settings = {};
    const faults2 = [];
    for (const { key, at, value: written2 } of entriesOf(node)) {
      const check = known2.get(key);
      if (check === void 0) {
        faults2.push({ at, message: `there is no key ${quote(key)} here${didYouMean(key, [...known2.keys()])}` });
        continue;
      }
      const checked = check(written2, key);
      faults2.push(...checked.faults);
      if (checked.value !== void 0) settings[key] = { value: checked.value, at: settingPlace(at, written2) };
    }
    return { value: settings, faults: faults2 };
  };
}
function settingPlace(key, value) {
  return { ...placeOf(value), start: key.start, end: value.start >= key.end ? value.end : key.end };
}

var VERBS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "ANY"];
var ROUTE = new RegExp(`^(?:(${VERBS.join("|")}|\\*) (/.*)|((?!(?:${VERBS.join("|")})$)[^\\s/]+))$`);
var LIMITS = {
  stsCalls: wholeNumber,
  regionHops: wholeNumber,
  authorizerCalls: wholeNumber,
  avoidable: wholeNumber,
  coldStart: only(false, "no request may wait for one"),
  cached: only(true, "the stage's cache must keep the route's responses")
};
var KEYS = {
  name: textCheck(),
  api: textCheck(),
  stage: textCheck(),
  verb: oneOrMore(oneOf(VERBS), "a verb or a list of verbs"),
  path: textCheck("a path that begins with `/`, with `**` for whole segments alone", isPathPattern),
  route: textCheck("a verb or `*` and a path, or the name of a route without a path such as `$connect`", (text) => routeOf(text) !== void 0, routeHint),
  ...LIMITS
};
var settingsCheck = mapOf(KEYS, "a list of budgets, each a map of what it is about and what it allows");
var budgetCheck = (node, name) => {
  const { value: settings, faults: faults2 } = settingsCheck(node, name);
  if (settings === void 0 || faults2.length > 0) return { value: void 0, faults: faults2 };
  const { route, verb, path: path23 } = settings;
  if (route && (verb ?? path23)) return faulty(route.at, "`route` says verb and path at once: give it, or `verb` and `path`");
  const [first, ...others] = limitsOf(settings);
  if (first === void 0) {
    const at = entriesOf(node)[0]?.at ?? node;
    return faulty(at, `a budget without a limit allows everything; the limits are ${Object.keys(LIMITS).map((key) => `\`${key}\``).join(", ")}`);
  }
  return { value: { name: settings.name?.value, selection: selectionOf(settings), limits: [first, ...others] }, faults: faults2 };
};
function limitsOf({ stsCalls, regionHops, authorizerCalls, avoidable, coldStart, cached }) {
  return [
    ...limit("stsCalls", stsCalls),
    ...limit("regionHops", regionHops),
    ...limit("authorizerCalls", authorizerCalls),
    ...limit("coldStarts", coldStart && { ...coldStart, value: 0 }),
    ...limit("avoidable", avoidable),
    ...limit("uncached", cached && { ...cached, value: 0 })
  ];
}
function limit(measure, setting2) {
  return setting2 ? [{ measure, most: setting2.value, at: setting2.at }] : [];
}
function selectionOf({ api, stage, verb, path: path23, route }) {
  const named2 = route ? routeOf(route.value) : void 0;
  return { api: api?.value, stage: stage?.value, verbs: verb?.value ?? named2?.verbs, path: path23?.value ?? named2?.path, route: named2?.route };
}
function routeOf(text) {
  const [isRoute, verb, path23, route] = ROUTE.exec(text) ?? [];
  if (isRoute === void 0 || path23 !== void 0 && !isPathPattern(path23)) return void 0;
  return { verbs: verb === void 0 || verb === "*" ? void 0 : [verb], path: path23, route };
}
function isPathPattern(text) {
  return text.startsWith("/") && text.split("/").every((segment) => segment === "**" || !segment.includes("**"));
}
function routeHint(text) {
  const meant = [text.replace(/^\w+/, (verb) => verb.toUpperCase()), `* ${text}`].find((each) => routeOf(each)?.path !== void 0);
  return meant === void 0 ? "" : `; did you mean \`${meant}\`?`;
}

var configCheck = mapOf({
  $schema: textCheck(),
  budgets: listOf(budgetCheck, "a list of budgets")
}, "a map of settings");
async function readConfig(source) {
  const { documents: [root, second], problems } = await readSource(source);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const checked = root === void 0 || errors.length > 0 || isNothing(root) ? void 0 : configCheck(root, "");
  const more = second ? [{ at: second, message: "a configuration is one document; this one is not read" }] : [];
  const faults2 = [...errors, ...checked?.faults ?? [], ...more];
  return {
    config: { source, budgets: checked?.value?.budgets?.value ?? [] },
    errors: faults2.map(({ at: { file, start, end }, message }) => ({ file, at: { file, start, end }, message })),
    warnings: warnings.map(({ at, message }) => ({ at, message }))
  };
}
function isNothing(root) {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}

var NAMES = [".cfn-latency-lint.yaml", ".cfn-latency-lint.yml", ".cfn-latency-lint.json"];
var CODE = ["cfn-latency-lint.config.js", "cfn-latency-lint.config.mjs"];
var NOT_RUN = "configuration that is code is not read";
async function findConfigs(files, choice, places) {
  switch (choice.kind) {
    case "none":
      return { configs: /* @__PURE__ */ new Map(), errors: [], warnings: [], sources: [], notes: [] };
    case "file":
      return configsOf([await readNamed(choice.file, places.cwd)], files.map((file) => [file, shownPath(choice.file, places.cwd)]), []);
    case "nearest":
      return findNearest(files, places);
  }
}
function configsOf(readings, users, notes) {
  const read2 = readings.filter((reading) => reading.kind === "read");
  const byFile = new Map(read2.map(({ config }) => [config.source.file, config]));
  return {
    configs: new Map(users.flatMap(([file, name]) => {
      const config = byFile.get(name);
      return config ? [[file, config]] : [];
    })),
    errors: readings.flatMap((reading) => reading.kind === "read" ? reading.errors : [reading.error]),
    warnings: read2.flatMap(({ warnings }) => warnings),
    sources: [...byFile.values()].map(({ source }) => source),
    notes
  };
}
async function readNamed(named2, cwd) {
  const file = shownPath(named2, cwd);
  if (/\.[cm]?[jt]s$/.test(named2)) return { kind: "unread", error: { file, message: NOT_RUN } };
  try {
    const text = decode(await readFile2(path11.resolve(cwd, named2)));
    return { kind: "read", ...await readConfig({ file, text }) };
  } catch (error) {
    return { kind: "unread", error: { file, message: `the file ${reasonOf(error)}` } };
  }
}
async function findNearest(files, places) {
  const { cwd } = places;
  const folders = /* @__PURE__ */ new Map();
  const listings = /* @__PURE__ */ new Map();
  const list3 = async (folder) => {
    const names = listings.get(folder) ?? await readdir(folder).catch(() => []);
    listings.set(folder, names);
    return names;
  };
  const users = [];
  for (const file of files) {
    const at = path11.resolve(cwd, file);
    const found2 = folders.get(path11.dirname(at)) ?? await findAbove(at, places, list3);
    folders.set(path11.dirname(at), found2);
    if (found2.config !== void 0) users.push([file, shownPath(found2.config, cwd)]);
  }
  const all = [...folders.values()];
  const configs = new Set(all.flatMap(({ config }) => config ?? []));
  const readings = await Promise.all([...configs].map((config) => readFound(config, cwd)));
  return configsOf(readings, users, [...new Set(all.flatMap(({ notes }) => notes))]);
}
async function findAbove(file, { cwd, paths }, list3) {
  const { folder: last } = await boundaryOf(file, [cwd, ...paths.map((named2) => path11.resolve(cwd, named2))]);
  const notes = [];
  for (let folder = path11.dirname(file); ; folder = path11.dirname(folder)) {
    const names = await list3(folder);
    const shown = (name2) => shownPath(path11.join(folder, name2), cwd);
    const [name, ...others] = NAMES.filter((each) => names.includes(each));
    notes.push(
      ...CODE.filter((each) => names.includes(each)).map((each) => `${shown(each)}: ${NOT_RUN}`),
      ...others.map((each) => `${shown(each)} is not read: \`${name ?? ""}\` stands beside it`)
    );
    if (name !== void 0) return { config: path11.join(folder, name), notes };
    if (!isBelow(last, folder)) return { config: void 0, notes };
  }
}
async function readFound(config, cwd) {
  const beside2 = await readBeside(config, cwd);
  if (beside2.kind === "refused") return { kind: "unread", error: { file: shownPath(config, cwd), message: `the file ${beside2.reason}` } };
  return { kind: "read", ...await readConfig(beside2.source) };
}

import { readdir as list } from "node:fs";
import { readdir as readdir3, stat as stat6 } from "node:fs/promises";
import path15 from "node:path";

import { readdir as readdir2, stat as stat3 } from "node:fs/promises";
import path13 from "node:path";

import path12 from "node:path";

var START = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
var NEXT = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=|file:\/\/)/;
function isOverride(text) {
  return START.test(text);
}
function parseOverrides(text) {
  return splitOverrides(text.trim()).map((part) => {
    const match2 = START.exec(part);
    if (!match2) return { kind: "other", text: part };
    const [start, awsName, name = ""] = match2;
    const value = unquote(part.slice(start.length));
    return awsName === void 0 ? { kind: "value", name, value } : { kind: "value", name: awsName, value: value.replaceAll("\\,", ",") };
  });
}
function splitOverrides(text) {
  const parts = [];
  for (const piece of text.split(NEXT)) {
    const last = parts.at(-1);
    if (last !== void 0 && isOpen(last)) parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}
function isOpen(part) {
  const value = part.replace(START, "");
  const quote2 = value.charAt(0);
  return (quote2 === '"' || quote2 === "'") && (value.length === 1 || !value.endsWith(quote2));
}
function unquote(value) {
  return /^(["'])([^]*)\1$/.exec(value)?.[2] ?? value;
}

function parameterValuesIn(root) {
  const isDeployment = deployedTemplate(root) !== void 0;
  const values = get(root, "Parameters") ?? (isDeployment ? get(root, "parameters") : root);
  if (values === void 0 && isDeployment) return { kind: "read", values: /* @__PURE__ */ new Map() };
  if (values?.kind === "map") return readingOf(entriesOf(values).flatMap(({ key, value }) => namedItem(key, value)));
  if (values?.kind === "list") return readingOf(values.items.flatMap(listedItems));
  return { kind: "refused", why: "holds no parameters: it is neither a list nor a map" };
}
function deployedTemplate(root) {
  return textOf(get(root, "template-file-path"));
}
function readingOf(items) {
  const values = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.kind === "refused") return item;
    values.set(item.name, item.value);
  }
  return { kind: "read", values };
}
function listedItems(item) {
  const text = textOf(item);
  if (text !== void 0 && isOverride(text)) return parseOverrides(text).flatMap((part) => part.kind === "value" ? [part] : []);
  const name = textOf(get(item, "ParameterKey"));
  if (name === void 0) return [{ kind: "refused", why: "has an item without `ParameterKey`" }];
  if (textOf(get(item, "UsePreviousValue"))?.toLowerCase() === "true") return [{ kind: "value", name, value: void 0 }];
  const value = get(item, "ParameterValue");
  return value ? namedItem(name, value) : [];
}
function namedItem(name, node) {
  if (node.kind === "map") return [{ kind: "refused", why: `has no plain value for \`${name}\`` }];
  const value = node.kind === "list" ? itemsOf(node).map((item) => textOf(item) ?? "").join(",") : textOf(node);
  return value === void 0 ? [] : [{ kind: "value", name, value }];
}

var MAX_DEPTH2 = 50;
async function readToml({ file, text }) {
  const { parse: parse2, TomlError } = await import("./smol-toml.mjs");
  try {
    const table = parse2(text.replace(/^\ufeff/, ""), { integersAsBigInt: true, maxDepth: MAX_DEPTH2 });
    return { kind: "read", root: nodeOf(table, { file, start: 0, end: text.length }, 0) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: "broken", message: "this is no TOML", line: 1, column: 1 };
    return { kind: "broken", message: reasonOf2(error.message), line: error.line, column: error.column };
  }
}
function reasonOf2(message) {
  const [first = ""] = message.split("\n");
  return first.replace(/^Invalid TOML document: /, "");
}
function nodeOf(value, file, depth) {
  const place = { ...file, path: void 0 };
  if (depth > MAX_DEPTH2) return { ...place, kind: "scalar", text: "", value: null };
  if (Array.isArray(value)) return { ...place, kind: "list", items: value.map((item) => nodeOf(item, file, depth + 1)) };
  if (typeof value === "object" && !isTable(value)) return { ...place, kind: "scalar", text: value.toString(), value: value.toString() };
  if (typeof value === "object") {
    const entries2 = Object.entries(value).map(([key, inner]) => [key, { key, at: file, value: nodeOf(inner, file, depth + 1) }]);
    return { ...place, kind: "map", entries: new Map(entries2) };
  }
  return { ...place, kind: "scalar", text: String(value), value: typeof value === "bigint" ? Number(value) : value };
}
function isTable(value) {
  return !(Symbol.toStringTag in value) && !(value instanceof Date);
}

var DEFAULT_TEMPLATES = ["template.yaml", "template.yml", "template.json"];
var NAMES2 = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];
var FILE_PREFIX = "file://";
async function readSamconfig(folder, names, cwd) {
  const name = NAMES2.find((each) => names.includes(each));
  if (name === void 0) return { kind: "none" };
  const reading = await readBeside(path12.join(folder, name), cwd);
  const file = shownPath(path12.join(folder, name), cwd);
  if (reading.kind === "refused") return { kind: "broken", error: { file, message: `the file ${reading.reason}` }, source: void 0 };
  const root = await rootOf(reading.source);
  return root.kind === "broken" ? root : { kind: "read", samconfig: await samconfigFrom(root.root, folder, file, cwd) };
}
async function rootOf(source) {
  const { file, text } = source;
  if (file.endsWith(".toml")) {
    const toml = await readToml(source);
    if (toml.kind === "read") return { kind: "root", root: toml.root };
    const start = (lineStarts(text)[toml.line - 1] ?? 0) + toml.column - 1;
    return { kind: "broken", error: { file, message: toml.message, at: { file, start, end: Math.min(start + 1, text.length) } }, source };
  }
  const { documents: [root], problems } = await readSource(source);
  const problem = problems.find(({ severity }) => severity === "error");
  return problem ? { kind: "broken", error: { file, message: problem.message, at: problem.at }, source } : { kind: "root", root };
}
function setting(root, command, key) {
  return getIn(root, "default", command, "parameters", key) ?? getIn(root, "default", "global", "parameters", key);
}
async function samconfigFrom(root, folder, file, cwd) {
  const region = textOf(setting(root, "deploy", "region"));
  const { values, notes } = await overridesIn(setting(root, "deploy", "parameter_overrides"), folder, cwd);
  return {
    file,
    folder,
    templates: templatesIn(root, folder),
    deployment: {
      // A region such as `$AWS_REGION` is not known.
      region: region !== void 0 && isRegionCode(region) ? region : void 0,
      stackName: textOf(setting(root, "deploy", "stack_name")),
      parameters: values
    },
    notes: notes.map((note) => `${file}: ${note}`)
  };
}
function templatesIn(root, folder) {
  const named2 = ["deploy", "build"].flatMap((command) => textOf(setting(root, command, "template_file") ?? setting(root, command, "template")) ?? []);
  const authored = named2.filter((template) => !template.split(/[\\/]/).includes(".aws-sam"));
  return [...new Set(authored.map((template) => path12.resolve(folder, template)))];
}
async function overridesIn(node, folder, cwd) {
  if (node === void 0) return { values: void 0, notes: [] };
  if (node.kind === "map") return { values: tableValues(node), notes: [] };
  const parts = (node.kind === "list" ? itemsOf(node) : [node]).flatMap((item) => parseOverrides(textOf(item) ?? ""));
  const values = /* @__PURE__ */ new Map();
  const notes = [];
  for (const part of parts) {
    if (part.kind === "value") values.set(part.name, part.value);
    else if (part.text.startsWith(FILE_PREFIX)) {
      const named2 = await valuesOfFile(part.text, folder, cwd);
      if (typeof named2 === "string") notes.push(named2);
      else for (const [name, value] of named2) values.set(name, value);
    }
  }
  return { values, notes };
}
async function valuesOfFile(location, folder, cwd) {
  const reading = await readBeside(path12.resolve(folder, location.slice(FILE_PREFIX.length)), cwd, path12.join(folder, "samconfig"));
  if (reading.kind === "refused") return `\`${location}\` ${reading.reason}`;
  const { documents: [root], problems } = await readSource(reading.source);
  if (problems.some(({ severity }) => severity === "error")) return `\`${location}\` cannot be understood`;
  const values = root?.kind === "map" ? { kind: "read", values: tableValues(root) } : parameterValuesIn(root);
  return values.kind === "read" ? values.values : `\`${location}\` ${values.why}`;
}
function tableValues(table) {
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(table)) {
    const isTruth = value.kind === "scalar" && typeof value.value === "boolean";
    const items = value.kind === "list" ? itemsOf(value).map((item) => textOf(item) ?? "") : void 0;
    values.set(key, isTruth ? void 0 : items?.join(",") ?? textOf(value));
  }
  return values;
}

async function findDefaultTemplate(cwd) {
  const reading = await readSamconfig(cwd, await readdir2(cwd).catch(() => []), cwd);
  const { found: found2, notes } = reading.kind === "read" ? await firstNamed(reading.samconfig, cwd) : { found: void 0, notes: [] };
  return {
    path: found2 ?? await firstDefault(cwd),
    notes,
    broken: reading.kind === "broken" ? [reading] : []
  };
}
async function firstNamed({ file, folder, templates }, cwd) {
  const boundary = await boundaryOf(path13.join(folder, file), [cwd]);
  const notes = [];
  for (const template of templates) {
    const admission = await admit(template, boundary);
    if (admission.kind === "admitted") return { found: template, notes };
    notes.push(`${file} names \`${shownPath(template, cwd)}\`, which ${admission.reason}`);
  }
  return { found: void 0, notes };
}
async function firstDefault(cwd) {
  for (const name of DEFAULT_TEMPLATES) {
    const entry = await stat3(path13.join(cwd, name)).catch(() => void 0);
    if (entry?.isFile()) return path13.join(cwd, name);
  }
  return void 0;
}

import { lstat as lstat2, stat as stat4 } from "node:fs/promises";
async function searched(files, folder) {
  const all = await Promise.all(files.map(async (file) => ({ file, reason: await whyNot(file, folder) })));
  return {
    files: all.flatMap(({ file, reason }) => reason === void 0 ? [file] : []),
    refused: all.flatMap(({ file, reason }) => reason === void 0 || reason === "" ? [] : [{ file, reason }])
  };
}
async function whyNot(file, folder) {
  const entry = await lstat2(file).catch(() => void 0);
  if (entry === void 0 || entry.isFile()) return void 0;
  const target = await stat4(file).catch(() => void 0);
  if (target === void 0) return void 0;
  if (target.isDirectory()) return "";
  const admission = await admit(file, await boundaryOf(file, [folder]));
  return admission.kind === "refused" ? admission.reason : void 0;
}

import { stat as stat5 } from "node:fs/promises";
import path14 from "node:path";
var SERVICE = /^serverless\.(ya?ml|json|[cm]?[jt]s)$/i;
var FOLDER = ".serverless";
var TEMPLATE = "cloudformation-template-update-stack.json";
async function packagedTemplates(folder, files) {
  const services = files.filter((file) => SERVICE.test(path14.basename(file)) && !file.split(/[\\/]/).includes("node_modules"));
  const templates = services.map((file) => path14.join(path14.dirname(file), FOLDER, TEMPLATE));
  const isThere = await Promise.all(templates.map((file) => stat5(path14.join(folder, file)).then((entry) => entry.isFile(), () => false)));
  return templates.filter((_, index) => isThere[index]);
}
function isPackageRest(file) {
  const parts = file.split(/[\\/]/);
  return parts.at(-2) === FOLDER && parts.at(-1) !== TEMPLATE;
}

var DEFAULT_FOLDER = "cdk.out";
var LEFT_OUT = /* @__PURE__ */ new Set(["node_modules", ".git", ".aws-sam"]);
var MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
var NOTHING = { files: [], missing: [], notes: [], broken: [] };
var GLOB = /[*?[{]/;
var GIT_OUTPUT_LIMIT = 1 << 28;
var GIT_OPTIONS = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"];
async function findFiles(paths, cwd) {
  const found2 = await Promise.all(paths.length === 0 ? [findDefault(cwd)] : paths.map((given2) => findPath(given2, cwd)));
  const files = /* @__PURE__ */ new Map();
  for (const file of found2.flatMap((search) => search.files)) {
    if (file.isNamed || !files.has(file.path)) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => a.file < b.file ? -1 : 1),
    missing: found2.flatMap((search) => search.missing),
    notes: found2.flatMap((search) => search.notes),
    broken: found2.flatMap((search) => search.broken)
  };
}
async function findDefault(cwd) {
  const { path: template, notes, broken } = await findDefaultTemplate(cwd);
  if (template !== void 0) return { ...found([template], cwd, true), notes, broken };
  const app = await stat6(path15.join(cwd, DEFAULT_FOLDER)).catch(() => void 0);
  return { ...app?.isDirectory() ? await findPath(DEFAULT_FOLDER, cwd) : NOTHING, notes, broken };
}
async function findPath(given2, cwd) {
  if (given2 === "-") return { ...NOTHING, files: [{ path: "-", file: "-", isNamed: true }] };
  if (given2 === "") return missing("", cwd, "a path is empty");
  const absolute = path15.resolve(cwd, given2);
  const entry = await stat6(absolute).catch(() => void 0);
  if (entry?.isDirectory()) {
    const files = await searchFolder(absolute).catch(() => void 0);
    return files ? foundIn(absolute, files, cwd) : missing(given2, cwd, "the folder cannot be read");
  }
  if (entry) return found([absolute], cwd, true);
  return GLOB.test(given2) ? findPattern(given2, cwd) : missing(given2, cwd, "there is no such file or folder");
}
async function findPattern(pattern, cwd) {
  const { glob } = await import("./tinyglobby.mjs");
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    ignore,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: listLinks }
  }).catch(() => []);
  return files.length > 0 ? foundIn(cwd, files.map((file) => path15.normalize(file)), cwd) : missing(pattern, cwd, "no file matches the pattern");
}
function listLinks(folder, options, done) {
  list(folder, options, (error, entries2) => {
    done(error, error ? [] : entries2.map((entry) => entry.isSymbolicLink() ? asFile(entry) : entry));
  });
}
function asFile(entry) {
  return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false });
}
function missing(given2, cwd, message) {
  return { ...NOTHING, missing: [{ file: shownPath(given2, cwd), message }] };
}
function found(paths, cwd, isNamed) {
  return { ...NOTHING, files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })) };
}
async function foundIn(folder, paths, cwd) {
  const { files, refused: refused2 } = await searched(paths, folder);
  const notes = refused2.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}
async function searchFolder(folder) {
  const relative = await listWithGit(folder) ?? await walk(folder);
  const candidates = [...relative.filter(isCandidate), ...await packagedTemplates(folder, relative)];
  return [...new Set(candidates.map((file) => path15.join(folder, file)))];
}
function isCandidate(relative) {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}
async function listWithGit(folder) {
  const [{ execFile }, { promisify }] = await Promise.all([import("node:child_process"), import("node:util")]);
  const git = (...args) => promisify(execFile)("git", [...GIT_OPTIONS, ...args], { cwd: folder, maxBuffer: GIT_OUTPUT_LIMIT });
  try {
    const { stdout } = await git("ls-files", "--cached", "--others", "--exclude-standard", "-z");
    if (stdout !== "") return [...new Set(stdout.split("\0"))].filter((file) => file !== "");
    const isIgnored = await git("check-ignore", "-q", folder).then(() => true, () => false);
    return isIgnored ? void 0 : [];
  } catch {
    return void 0;
  }
}
async function walk(folder, below = "") {
  const entries2 = await readdir3(path15.join(folder, below), { withFileTypes: true });
  const kept = entries2.filter(({ name }) => !LEFT_OUT.has(name));
  const files = kept.filter((entry) => !entry.isDirectory()).map(({ name }) => path15.join(below, name));
  const folders = kept.filter((entry) => entry.isDirectory()).map(({ name }) => path15.join(below, name));
  const deeper = await Promise.all(folders.map((inner) => walk(folder, inner).catch(() => [])));
  return [...files, ...deeper.flat()];
}

import { readFileSync as readFileSync2 } from "node:fs";
import path18 from "node:path";

function fromApp(document2, { path: path23 }, { deployments }) {
  const deployment = document2.kind === "cloudformation" ? deployments.get(path23) : void 0;
  return deployment ? { ...document2, deployment } : document2;
}
function withPrintedConstructs(file) {
  return { ...file, documents: file.documents.map((document2) => {
    const cdk = document2.kind === "cloudformation" && !document2.deployment?.cdk ? printedBy(document2.root, file.source.file) : void 0;
    return cdk ? { ...document2, deployment: { ...document2.deployment, cdk } } : document2;
  }) };
}

import { readdir as readdir4 } from "node:fs/promises";
import path17 from "node:path";

import path16 from "node:path";
var DATA = /\.(json|ya?ml)$/i;
var PARAMETERS = /(^|[.-])parameters([.-][\w-]+)?$/i;
var MAYBE_TEMPLATE2 = /\.(ya?ml|json|template|cfn)$/i;
var OTHER = /^(\..*|package(-lock)?\.json|tsconfig.*\.json|cdk(\.context)?\.json|samconfig\.\w+|buildspec\.ya?ml|serverless\.\w+)$/i;
function parameterFileFor(template, names) {
  const files = names.filter((name) => DATA.test(name) && PARAMETERS.test(name.replace(DATA, "")) && name !== template);
  const others = names.filter((name) => MAYBE_TEMPLATE2.test(name) && !files.includes(name) && !OTHER.test(name) && name !== template);
  const free = files.filter((name) => others.every((other) => likeness(other, name) <= likeness(template, name)));
  const own2 = free.filter((name) => likeness(template, name) > 0);
  if (own2.length > 0) return decided(own2, (name) => stemsOf(template).some((stem) => [`${stem}.parameters`, `${stem}-parameters`].includes(name.replace(DATA, ""))));
  return decided(free, (name) => others.length === 0 && name.replace(DATA, "") === "parameters");
}
function likeness(template, name) {
  const lengths = stemsOf(template).map((stem) => name.startsWith(stem) && /^[._-]/.test(name.slice(stem.length)) ? stem.length : 0);
  return Math.max(...lengths);
}
function decided(names, isPlain2) {
  const [name, ...others] = names;
  if (name === void 0) return { kind: "none" };
  return others.length === 0 && isPlain2(name) ? { kind: "one", name } : { kind: "undecided", names };
}
function stemsOf(template) {
  const stem = path16.parse(template).name;
  const short = stem.replace(/\.(template|cfn)$/i, "");
  return short === stem ? [stem] : [stem, short];
}

async function withDeployments(placed3, found2, cwd) {
  const names = remembered((folder) => readdir4(folder).catch(() => []));
  const readings = /* @__PURE__ */ new Map();
  const samconfig = remembered(async (folder) => {
    const reading = await readSamconfig(folder, await names(folder), cwd);
    readings.set(folder, reading);
    return reading;
  });
  const around = { cwd, names, samconfig, deploymentFiles: await byTemplate(found2, cwd) };
  const results = [];
  for (const each of placed3) results.push(await deployed(each, around));
  const read2 = [...readings.values()];
  return {
    files: results.map(({ file }) => file),
    origins: results.flatMap(({ origins }) => origins),
    notes: read2.flatMap((reading) => reading.kind === "read" ? reading.samconfig.notes : []),
    broken: read2.filter((reading) => reading.kind === "broken")
  };
}
function remembered(make) {
  const made = /* @__PURE__ */ new Map();
  return (folder) => {
    const value = made.get(folder) ?? make(folder);
    made.set(folder, value);
    return value;
  };
}
async function byTemplate(files, cwd) {
  const named2 = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { folder } = await boundaryOf(file.path, [cwd]);
    const template = path17.resolve(folder, deployedTemplate(file.root) ?? "");
    named2.set(template, [...named2.get(template) ?? [], file]);
  }
  return named2;
}
async function deployed({ path: template, lintFile }, around) {
  const isOpen2 = lintFile.documents.some(({ kind, deployment: deployment2 }) => kind === "cloudformation" && deployment2 === void 0);
  if (template === void 0 || !isOpen2) return { file: lintFile, origins: [] };
  const { deployment, origins } = await deploymentOf(template, lintFile, around);
  const documents = lintFile.documents.map((document2) => document2.kind === "cloudformation" && document2.deployment === void 0 ? { ...document2, deployment } : document2);
  return { file: deployment ? { ...lintFile, documents } : lintFile, origins: origins.map((origin) => `${lintFile.source.file}: ${origin}`) };
}
async function deploymentOf(template, lintFile, around) {
  const samconfig = await samconfigOf(template, around);
  const said = samconfig ? whatSays(samconfig) : [];
  const origins = said.length > 0 ? [`${said.join(", ")} from ${samconfig?.file ?? ""}`] : [];
  if (samconfig?.deployment.parameters) return { deployment: samconfig.deployment, origins };
  const { values, origin } = await parametersOf(template, lintFile, around);
  const isKnown = samconfig !== void 0 || values !== void 0;
  return {
    deployment: isKnown ? { ...samconfig?.deployment, parameters: values } : void 0,
    origins: origin === void 0 ? origins : [...origins, origin]
  };
}
function whatSays({ deployment: { region, stackName, parameters } }) {
  const said = { region, "stack name": stackName, parameters };
  return Object.entries(said).flatMap(([name, value]) => value === void 0 ? [] : [name]);
}
async function samconfigOf(template, around) {
  for (let folder = path17.dirname(template); ; folder = path17.dirname(folder)) {
    const reading = await around.samconfig(folder);
    if (reading.kind === "read" && await isAbout(reading.samconfig, template, around)) return reading.samconfig;
    if (!isBelow(around.cwd, folder)) return void 0;
  }
}
async function isAbout({ folder, templates }, template, { names }) {
  if (templates.length > 0) return templates.includes(template);
  const there = await names(folder);
  return path17.join(folder, DEFAULT_TEMPLATES.find((name) => there.includes(name)) ?? "") === template;
}
async function parametersOf(template, lintFile, around) {
  const [file, ...others] = around.deploymentFiles.get(template) ?? [];
  if (file && others.length > 0) return { origin: `several stack deployment files name it, and none is used: ${list2([file, ...others].map((each) => each.file))}` };
  if (file) return fromDeploymentFile(file);
  const beside2 = parameterFileFor(path17.basename(template), await around.names(path17.dirname(template)));
  if (beside2.kind === "none") return {};
  const folder = path17.dirname(template);
  const shown = (name2) => shownPath(path17.join(folder, name2), around.cwd);
  if (beside2.kind === "one") return fromParameterFile(path17.join(folder, beside2.name), lintFile, around.cwd);
  const [name = "", ...more] = beside2.names;
  if (more.length > 0) return { origin: `there are several parameter files, and none is used: ${list2(beside2.names.map(shown))}` };
  return { origin: `\`${shown(name)}\` is not used: its name does not tell that it is for this template` };
}
function fromDeploymentFile({ file, root }) {
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return { origin: `\`${file}\` is not used: it ${reading.why}` };
  return { values: reading.values, origin: `parameters from ${file}` };
}
async function fromParameterFile(file, { documents }, cwd) {
  const name = shownPath(file, cwd);
  const unused = (why) => ({ origin: `\`${name}\` is not used: it ${why}` });
  const beside2 = await readBeside(file, cwd);
  if (beside2.kind === "refused") return unused(beside2.reason);
  const { documents: [root], problems } = await readSource(beside2.source);
  if (problems.some(({ severity }) => severity === "error")) return unused("cannot be understood");
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return unused(reading.why);
  const declared = new Set(documents.flatMap(({ root: each }) => entriesOf(get(each, "Parameters")).map(({ key }) => key)));
  const foreign = [...reading.values.keys()].find((key) => !declared.has(key));
  return foreign === void 0 ? { values: reading.values, origin: `parameters from ${name}` } : unused(`names \`${foreign}\`, which is no parameter of the template`);
}
function list2(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

var EXTENSION2 = "x-amazon-apigateway-";
var STATEMENT = /\{%|<%|\{\{(?!resolve:)/;
var RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;
var NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION2, "template-file-path"];
function kindOf(root) {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi2 = textOf(get(root, "openapi") ?? get(root, "swagger")) !== void 0;
  return isOpenApi2 && hasExtension(root) ? "openapi" : void 0;
}
function documentsOf(roots) {
  return roots.flatMap((root) => {
    const kind = kindOf(root);
    return kind ? [{ kind, root }] : [];
  });
}
function isTemplateOfTemplates({ source: { text }, problems }) {
  const fault = problems.find(({ severity }) => severity === "error");
  if (!fault) return false;
  const start = text.lastIndexOf("\n", fault.at.start - 1) + 1;
  const end = text.indexOf("\n", fault.at.start);
  return STATEMENT.test(text.slice(start, end === -1 ? void 0 : end));
}
function isCloudFormation(root) {
  if (get(root, "AWSTemplateFormatVersion") || transformsByAws(get(root, "Transform"))) return true;
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return false;
  return get(root, "Transform") !== void 0 || // A loop or a preprocessor's directive has no type, but it makes things that have one.
  entriesOf(resources).some(({ key, value }) => key.startsWith("Fn::") || RESOURCE_TYPE.test(textOf(get(value, "Type")) ?? ""));
}
function transformsByAws(transform) {
  const names = transform?.kind === "list" ? itemsOf(transform) : [transform];
  return names.some((name) => textOf(name?.kind === "map" ? get(name, "Name") : name)?.startsWith("AWS::"));
}
function hasExtension(root) {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "list") for (const item of node.items) open.push(item);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      if (key.startsWith(EXTENSION2)) return true;
      open.push(value);
    }
  }
  return false;
}

var STDIN = "<stdin>";
async function readInputs(found2, reading) {
  const inputs = [];
  for (const file of found2) {
    inputs.push(await readInput(file, reading));
    reading.progress.step();
  }
  reading.progress.end();
  const { files, origins, notes, broken } = await withDeployments(
    found2.flatMap((file, index) => placed(file, inputs[index], reading.cwd)),
    found2.flatMap((file, index) => deploymentFile(file, inputs[index])),
    reading.cwd
  );
  return {
    files: files.map(withPrintedConstructs),
    notes,
    broken,
    errors: inputs.flatMap((input) => input.kind === "unreadable" ? [{ file: input.file, message: input.message }] : []),
    foreign: inputs.flatMap((input) => input.kind === "foreign" ? [input.file] : []),
    trail: [...found2.flatMap(({ file }, index) => trailOf(file, inputs[index])), ...origins]
  };
}
function placed({ path: at, file }, input, cwd) {
  if (input?.kind !== "template") return [];
  const where = at === "-" ? file === STDIN ? void 0 : path18.resolve(cwd, file) : at;
  return [{ path: where, lintFile: input.file }];
}
function deploymentFile({ path: at }, input) {
  return input?.kind === "deployment" ? [{ path: at, file: input.file, root: input.root }] : [];
}
function trailOf(file, input) {
  switch (input?.kind) {
    case "template":
      return [`${file}: ${input.file.problems.some(({ severity }) => severity === "error") ? "linted as far as it can be read" : "linted"}`];
    case "deployment":
      return [`${file}: no template, but it tells how one is deployed`];
    case "passed-over":
      return [`${file}: passed over: ${input.why}`];
    // These are told of in any case.
    case "foreign":
    case "unreadable":
    case void 0:
      return [];
  }
}
async function readInput(found2, { stdin, apps }) {
  const { file, isNamed } = found2;
  let bytes;
  try {
    bytes = found2.path === "-" ? await readAll(stdin) : readFileSync2(found2.path);
  } catch (error) {
    const message = `the file cannot be read: ${systemReason(error)}`;
    return isNamed ? { kind: "unreadable", file, message } : { kind: "passed-over", why: message };
  }
  if (!isNamed && !mayBeTemplate(bytes)) return { kind: "passed-over", why: "it mentions neither `AWS::` nor API Gateway's extensions" };
  try {
    return await readTemplate(decode(bytes), found2, apps);
  } catch (error) {
    return { kind: "unreadable", file, message: internalError(error) };
  }
}
async function readTemplate(text, found2, apps) {
  const { file, isNamed } = found2;
  const reading = await readSource({ file, text });
  const { source, documents, problems } = reading;
  if (!isNamed && isTemplateOfTemplates(reading)) return { kind: "passed-over", why: "it is written in another template language" };
  const ours = documentsOf(documents).map((document2) => fromApp(document2, found2, apps));
  const isBroken = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || isNamed && isBroken) return { kind: "template", file: { source, documents: ours, problems } };
  const deployment = documents.find((root) => deployedTemplate(root) !== void 0);
  if (deployment) return { kind: "deployment", file, root: deployment };
  return isNamed ? { kind: "foreign", file } : { kind: "passed-over", why: "it is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions" };
}
function mayBeTemplate(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) || NEEDLES.some((needle) => buffer.includes(needle));
}
async function readAll(stdin) {
  const chunks = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

import { existsSync } from "node:fs";
import path19 from "node:path";

var COMMANDS = ["lint", "routes", "diff", "rules"];

function notesOf({ quiet, verbose }, search, inputs, parameters, found2) {
  if (quiet) return [];
  const { files, foreign } = inputs;
  const roots = files.flatMap(({ documents }) => documents.map(({ root }) => root));
  const declared = roots.flatMap((root) => entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const unknown = files.length === 0 ? [] : [...parameters.keys()].filter((name) => !declared.includes(name));
  return [
    ...search.notes,
    ...inputs.notes,
    ...asideOf(inputs.broken, search.broken).map(brokenNote),
    ...foreign.map((file) => `${file} is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions`),
    ...unknown.map((name) => `no template has a parameter \`${name}\`${didYouMean(name, declared)}`),
    ...verbose ? [...inputs.trail, `linted ${files.length} of ${found2.length} ${found2.length === 1 ? "file" : "files"}`] : []
  ];
}
function asideOf(broken, reported2) {
  return broken.filter(({ error }) => !reported2.some((other) => other.error.file === error.file));
}
function brokenNote({ error: { file, at, message }, source }) {
  const position = at && source ? positionAt(lineStarts(source.text), at.start) : void 0;
  return `${position ? `${file}:${position.line}:${position.column}` : file}: ${message}; nothing of the file is used`;
}
function nothingFound({ paths }, cwd) {
  if (paths.length === 0) {
    return "nothing to lint: no path was given, and there is no template.yaml, template.yml, template.json or cdk.out here, nor a samconfig that names a template; `cfn-latency-lint .` searches the folder";
  }
  const app = paths.map((given2) => path19.join(given2, "cdk.out")).find((folder) => existsSync(path19.resolve(cwd, folder, "manifest.json")));
  return app === void 0 ? "nothing to lint was found" : `nothing to lint was found; \`${app}\` is ignored by git, and is linted where it is named`;
}
function commandHint([word, ...others]) {
  return word !== void 0 && others.length === 0 && /^[a-z]+$/.test(word) ? didYouMean(word, COMMANDS) : "";
}

import { readFileSync as readFileSync3 } from "node:fs";
import path20 from "node:path";
async function readParameterFile(file, cwd) {
  const { documents, problems } = await readSource({ file, text: readText(file, cwd) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const reading = parameterValuesIn(documents[0]);
  if (reading.kind === "refused") throw new UsageError(`\`--parameters ${file}\` ${reading.why}`);
  return reading.values;
}
function readText(file, cwd) {
  try {
    return decode(readFileSync3(path20.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}

function causedBy(cause, reason) {
  return { ...placeOf(cause), generatedBy: afterLoops(cause, reason) };
}
function afterLoops({ generatedBy = "" }, reason) {
  const loops = /^Fn::ForEach::.*?(?=; SAM: |$)/s.exec(generatedBy)?.[0];
  return loops === void 0 || reason.startsWith(loops) ? reason : `${loops}; ${reason}`;
}
function placeOfKey({ at, value }) {
  return { ...placeOf(value), ...at };
}
function mapNode(at, entries2) {
  const pairs = Symbol.iterator in entries2 ? entries2 : Object.entries(entries2);
  const span = spanOf(at);
  const made = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) if (value !== void 0) made.set(key, { key, at: span, value });
  return { kind: "map", ...placeOf(at), entries: made };
}
function spanOf({ file, start, end }) {
  return { file, start, end };
}
function listNode(at, items) {
  return { kind: "list", ...placeOf(at), items };
}
function scalarNode(at, value) {
  return { kind: "scalar", ...placeOf(at), text: String(value), value };
}
function callNode(at, name, argument) {
  return mapNode(at, [[name, argument]]);
}
function refNode(at, logicalId) {
  return callNode(at, "Ref", scalarNode(at, logicalId));
}
function attributeNode(at, logicalId, attribute) {
  return callNode(at, "Fn::GetAtt", listNode(at, [scalarNode(at, logicalId), scalarNode(at, attribute)]));
}
function servesAs(node, reason) {
  return { ...node, generatedBy: afterLoops(node, reason) };
}
function withEntries(map, changes) {
  const entries2 = new Map(map.entries);
  for (const [key, value] of Object.entries(changes)) {
    const old = entries2.get(key);
    if (value === void 0) entries2.delete(key);
    else entries2.set(key, old ? { ...old, value } : { key, at: spanOf(value), value });
  }
  return { ...map, entries: entries2 };
}

var PREFIX_END = "›";
function stackOfName(name, { stacks }) {
  if (stacks === void 0) return "";
  const prefix = name.slice(0, name.indexOf(PREFIX_END) + 1);
  return stacks.has(prefix) ? prefix : "";
}
function withoutPrefix(name) {
  return name.slice(name.lastIndexOf(PREFIX_END) + 1);
}

var NAMES3 = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix"
]);
var WHERE = /* @__PURE__ */ new Map([
  ["AWS::Region", "region"],
  ["AWS::AccountId", "account"],
  ["AWS::Partition", "partition"],
  ["AWS::URLSuffix", "urlSuffix"]
]);
function pseudoParameter(name, settings) {
  const bare = withoutPrefix(name);
  if (!NAMES3.has(bare)) return void 0;
  const prefix = name.slice(0, name.length - bare.length);
  const own2 = prefix === "" ? settings : settings.stacks?.get(prefix);
  const field = bare === "AWS::StackName" ? "stackName" : WHERE.get(bare);
  const known2 = field && own2?.[field];
  if (known2 === void 0) return [{ kind: "unknown", source: "pseudo-parameter", id: name }];
  return [{ kind: "literal", text: known2, filledIn: bare }];
}
function pseudoParameterName(name, stack, settings) {
  const own2 = settings.stacks?.get(stack);
  const field = WHERE.get(name);
  if (own2 === void 0 || field !== void 0 && own2[field] === settings[field]) return name;
  return `${stack}${name}`;
}

function givenParameters(written2, child) {
  if (written2 && (callOf(written2) || entriesOf(written2).some(({ key }) => key.startsWith("Fn::")))) return void 0;
  return new Map(entriesOf(get(child, "Parameters")).flatMap(({ key, value }) => {
    const [node, otherwise] = [get(written2, key), defaultOf(value)];
    const given2 = (node && givenOf(node, otherwise)) ?? otherwise;
    return given2 ? [[key, given2]] : [];
  }));
}
function defaultOf(parameter) {
  const given2 = textGiven(textOf(get(parameter, "Default")), parameter);
  return given2.kind === "text" ? given2 : void 0;
}
function givenOf(node, otherwise) {
  if (isNoValue(node)) return void 0;
  if (node.kind === "scalar") return textGiven(textOf(node), node);
  if (node.kind === "map") return { kind: "value", node, default: mayBeAbsent(node) ? otherwise?.text : void 0 };
  const texts = node.items.map(textOf);
  const joined4 = texts.every((text) => text !== void 0) ? texts.join(",") : void 0;
  return textGiven(joined4, callNode(node, "Fn::Join", listNode(node, [scalarNode(node, ","), node])));
}
function textGiven(text, node) {
  return text === void 0 || text.includes("{{resolve:") ? { kind: "value", node, default: void 0 } : { kind: "text", text };
}
function mayBeAbsent(node) {
  const call = callOf(node);
  return isNoValue(node) || call?.name === "Fn::If" && itemsOf(call.argument).slice(1).some(mayBeAbsent);
}
function whereAbsent(node, other) {
  const call = callOf(node);
  if (isNoValue(node)) return other;
  if (call?.name !== "Fn::If" || call.argument.kind !== "list" || !mayBeAbsent(node)) return node;
  const [name, ...branches] = call.argument.items;
  const items = [...name ? [name] : [], ...branches.map((branch) => whereAbsent(branch, other))];
  return callNode(node, "Fn::If", { ...call.argument, items });
}
function isNoValue(node) {
  const call = callOf(node);
  return node.kind === "scalar" && node.value === null || call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}

var VARIABLE = /\$\{(!?)\s*([^{}]*?)\s*\}/g;
function substitutions(template) {
  const pieces = [];
  let from = 0;
  const text = (to) => {
    if (to > from) pieces.push({ kind: "literal", text: template.slice(from, to) });
  };
  for (const match2 of template.matchAll(VARIABLE)) {
    text(match2.index);
    const [whole, escaped, name = ""] = match2;
    if (escaped) pieces.push({ kind: "literal", text: `\${${whole.slice(3)}` });
    else if (name === "") pieces.push({ kind: "literal", text: whole });
    else pieces.push({ kind: "variable", name });
    from = match2.index + whole.length;
  }
  text(template.length);
  return pieces;
}
function withVariables(template, rename) {
  return template.replaceAll(VARIABLE, (whole, escaped, name) => {
    const renamed2 = escaped || name === "" ? name : rename(name);
    return renamed2 === name ? whole : `\${${renamed2}}`;
  });
}

function rewritten(node, names) {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") return rewrittenList(node, names);
  const call = callOf(node);
  if (call) return rewrittenCall(node, call.name, call.argument, names);
  const name = names.amongConditions && node.entries.size === 1 ? get(node, "Condition") : void 0;
  return name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewrittenMap(node, names);
}
function rewrittenList(list3, names) {
  let items;
  for (const [index, item] of list3.items.entries()) {
    const value = rewritten(item, names);
    if (value !== item) (items ??= [...list3.items])[index] = value;
  }
  return items ? { ...list3, items } : list3;
}
function rewrittenMap(map, names) {
  let entries2;
  for (const entry of map.entries.values()) {
    const value = rewritten(entry.value, names);
    if (value !== entry.value) (entries2 ??= new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map, entries: entries2 } : map;
}
function rewrittenCall(call, name, argument, names) {
  switch (name) {
    case "Ref":
      return rewrittenRef(call, argument, names);
    case "Fn::GetAtt":
      return rewrittenAttribute(call, argument, names);
    case "Fn::Sub":
      return withArgument(call, name, rewrittenSub(argument, names));
    case "Fn::If":
      return withArgument(call, name, withFirst(argument, names, (first) => conditionName(first, names)));
    case "Fn::FindInMap":
      return withArgument(call, name, withFirst(argument, names, (first) => first.kind === "scalar" ? renamed(first, names.mapping(first.text)) : prefixed(first, names)));
    case "Fn::ImportValue":
    case "Fn::GetStackOutput":
      return answered(call, names) ?? rewrittenMap(call, names);
    default:
      return rewrittenMap(call, names);
  }
}
function answered(call, names) {
  const node = names.answer(call);
  return node && valueAt(call, { kind: "value", node, isList: false });
}
function withArgument(call, name, argument) {
  return argument === get(call, name) ? call : withEntries(call, { [name]: argument });
}
function rewrittenRef(call, argument, names) {
  if (argument.kind !== "scalar") return withArgument(call, "Ref", prefixed(argument, names));
  const meaning = names.ref(argument.text);
  return meaning.kind === "value" ? valueAt(call, meaning) : withArgument(call, "Ref", renamed(argument, meaning.name));
}
function prefixed(name, names) {
  const written2 = rewritten(name, names);
  if (names.prefix === "") return written2;
  return callNode(name, "Fn::Join", listNode(name, [scalarNode(name, ""), listNode(name, [scalarNode(name, names.prefix), written2])]));
}
function rewrittenAttribute(call, argument, names) {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first] = items;
  if (first?.kind !== "scalar") {
    return withArgument(call, "Fn::GetAtt", withFirst(argument, names, (computed) => prefixed(computed, names)));
  }
  const texts = items.map(textOf);
  const [logicalId = "", ...attribute] = (texts.includes(void 0) ? first.text : texts.join(".")).split(".");
  const meaning = names.attribute(logicalId, attribute.join("."));
  if (meaning.kind === "value") return valueAt(call, meaning);
  const head = renamed(first, `${meaning.name}${first.text.slice(logicalId.length)}`);
  return withArgument(call, "Fn::GetAtt", argument.kind === "list" ? withFirst(argument, names, () => head) : head);
}
function withFirst(argument, names, change) {
  const [first, ...others] = itemsOf(argument);
  if (argument.kind !== "list" || first === void 0) return rewritten(argument, names);
  const items = [change(first), ...others.map((item) => rewritten(item, names))];
  return items.every((item, index) => item === argument.items[index]) ? argument : { ...argument, items };
}
function conditionName(node, names) {
  if (node.kind === "scalar") return renamed(node, names.condition(node.text));
  const name = get(node, "Condition");
  return node.kind === "map" && name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewritten(node, names);
}
function rewrittenSub(argument, names) {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  if (template?.kind !== "scalar") return rewritten(argument, names);
  const values = /* @__PURE__ */ new Map();
  const text = withVariables(template.text, (name) => {
    if (get(variables, name)) return name;
    const [logicalId = "", ...attribute] = name.split(".");
    const meaning = attribute.length === 0 ? names.ref(name) : names.attribute(logicalId, attribute.join("."));
    if (meaning.kind === "name") return `${meaning.name}${name.slice(logicalId.length)}`;
    values.set(name, valueAt(template, { ...meaning, isList: false }));
    return name;
  });
  const own2 = variables && rewritten(variables, names);
  if (text === template.text && values.size === 0 && own2 === variables) return argument;
  const put = renamed(template, text);
  if (values.size === 0 && own2 === void 0) return put;
  const all = new Map([...own2?.kind === "map" ? own2.entries.values() : []].map(({ key, value }) => [key, value]));
  return listNode(argument, [put, mapNode(own2 ?? template, [...all, ...values])]);
}
function renamed(scalar, text) {
  return text === scalar.text ? scalar : { ...scalar, text, value: text };
}
function valueAt(at, { node, isList }) {
  const place = placeOf(at);
  if (isList) return callNode(place, "Fn::Split", listNode(place, [scalarNode(place, ","), node]));
  if (node.kind === "scalar") return callNode(place, "Fn::Join", listNode(place, [scalarNode(place, ""), listNode(place, [node])]));
  return node.kind === "list" ? { kind: "list", ...place, items: node.items } : { kind: "map", ...place, entries: node.entries };
}

var MAX_CHAIN = 30;
var MAX_VALUE_DEPTH = 40;
function createNaming(plan) {
  const values = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const depths = /* @__PURE__ */ new Map();
  function valueOf(key, authored, deployed2) {
    if (values.has(key)) return values.get(key);
    if (open.has(key) || open.size >= MAX_CHAIN || depthOf(authored, depths) > MAX_VALUE_DEPTH) return void 0;
    open.add(key);
    const value = rewritten(authored, namesOf(deployed2));
    open.delete(key);
    const settled4 = depthOf(value, depths) > MAX_VALUE_DEPTH ? void 0 : value;
    values.set(key, settled4);
    return settled4;
  }
  function outputOf2({ of, name }) {
    const value = getIn(of.stack.root, "Outputs", name, "Value");
    return value && valueOf(`output ${plan.prefixOf(of)}${name}`, value, of);
  }
  function givenTo(name, deployed2) {
    const prefix = plan.prefixOf(deployed2);
    const given2 = deployed2.given.get(name);
    if (given2?.kind !== "value" || deployed2.parent === void 0 || isLookedUp(name, deployed2)) return void 0;
    const value = valueOf(`parameter ${prefix}${name}`, given2.node, deployed2.parent);
    if (value === void 0) return void 0;
    const node = mayBeAbsent(value) ? whereAbsent(value, refNode(value, `${prefix}${name}`)) : value;
    return { kind: "value", node, isList: isListType(typeOf(name, deployed2)) };
  }
  function namesOf(deployed2) {
    const prefix = plan.prefixOf(deployed2);
    const prefixedName = (name) => `${prefix}${name}`;
    return {
      prefix,
      amongConditions: false,
      condition: prefixedName,
      mapping: prefixedName,
      ref(name) {
        if (name.startsWith("AWS::")) return { kind: "name", name: pseudoName(name, deployed2) };
        return givenTo(name, deployed2) ?? { kind: "name", name: prefixedName(name) };
      },
      attribute(logicalId, attribute) {
        const child = deployed2.children.get(logicalId);
        const node = child && attribute.startsWith("Outputs.") ? outputOf2({ of: child, name: attribute.slice("Outputs.".length) }) : void 0;
        return node ? { kind: "value", node, isList: false } : { kind: "name", name: prefixedName(logicalId) };
      },
      answer(call) {
        const output = plan.imported(call, deployed2);
        return output && outputOf2(output);
      }
    };
  }
  function pseudoName(name, deployed2) {
    if (name === "AWS::NoValue") return name;
    const isOwn = deployed2.parent !== void 0 && OF_EACH_STACK.has(name);
    return isOwn ? `${plan.prefixOf(deployed2)}${name}` : pseudoParameterName(name, plan.stackOf(deployed2), plan.settings);
  }
  return namesOf;
}
var OF_EACH_STACK = /* @__PURE__ */ new Set(["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"]);
function isKept(name, deployed2) {
  const given2 = deployed2.given.get(name);
  return given2?.kind !== "value" || isLookedUp(name, deployed2) || mayBeAbsent(given2.node);
}
function isLookedUp(name, deployed2) {
  return typeOf(name, deployed2).startsWith("AWS::SSM::Parameter::Value<");
}
function isListType(type) {
  return type === "CommaDelimitedList" || type.includes("List<");
}
function typeOf(name, { stack }) {
  return textOf(get(getIn(stack.root, "Parameters", name), "Type")) ?? "String";
}
function depthOf(node, known2) {
  if (node.kind === "scalar") return 0;
  const depth = known2.get(node);
  if (depth !== void 0) return depth;
  let deepest = 0;
  for (const part of node.kind === "list" ? node.items : node.entries.values()) {
    deepest = Math.max(deepest, depthOf("value" in part && "key" in part ? part.value : part, known2));
  }
  known2.set(node, deepest + 1);
  return deepest + 1;
}

function mergedTemplate(stacks, first) {
  const section = (entriesIn) => {
    const entries2 = stacks.flatMap(entriesIn);
    return entries2.length === 0 ? void 0 : { ...mapNode(first, []), entries: new Map(entries2.map((entry) => [entry.key, entry])) };
  };
  return withEntries(first, {
    Parameters: section(parametersOf2),
    Mappings: section(({ deployed: deployed2, names }) => entriesOf(get(deployed2.stack.root, "Mappings")).map((entry) => prefixed2(entry, names))),
    Conditions: section(({ deployed: deployed2, names }) => entriesOf(get(deployed2.stack.root, "Conditions")).map((entry) => prefixed2(entry, names, definition(entry.value, names)))),
    Rules: section(rulesOf),
    Resources: section(resourcesOf)
  });
}
function prefixed2(entry, { prefix }, value = entry.value) {
  return { ...entry, key: `${prefix}${entry.key}`, value };
}
function definition(node, names) {
  return rewritten(node, { ...names, amongConditions: true });
}
function parametersOf2({ deployed: deployed2, names }) {
  return entriesOf(get(deployed2.stack.root, "Parameters")).filter(({ key }) => isKept(key, deployed2)).map((entry) => prefixed2(entry, names));
}
function rulesOf(stack) {
  const { deployed: deployed2, names } = stack;
  const own2 = entriesOf(get(deployed2.stack.root, "Rules")).map((entry) => prefixed2(entry, names, ruleOf(entry.value, stack)));
  const allowed = entriesOf(get(deployed2.stack.root, "Parameters")).flatMap((entry) => {
    const values = get(entry.value, "AllowedValues");
    const isOne = !isKept(entry.key, deployed2) && !isListType(textOf(get(entry.value, "Type")) ?? "");
    if (!isOne || values?.kind !== "list" || values.items.length === 0) return [];
    const value = rewritten(callNode(values, "Ref", scalarNode(values, entry.key)), names);
    const assertion = mapNode(values, { Assert: callNode(values, "Fn::Contains", listNode(values, [values, value])) });
    const rule2 = mapNode(values, { Assertions: listNode(values, [assertion]) });
    return [{ ...entry, key: `${names.prefix}AllowedValues of ${entry.key}`, value: whereDeployed(rule2, stack) }];
  });
  return [...own2, ...allowed];
}
function ruleOf(rule2, stack) {
  const written2 = definition(rule2, stack.names);
  return written2.kind === "map" ? whereDeployed(written2, stack) : written2;
}
function whereDeployed(rule2, { conditions }) {
  if (conditions.length === 0) return rule2;
  const own2 = get(rule2, "RuleCondition");
  const named2 = conditions.map((name) => mapNode(rule2, { Condition: scalarNode(rule2, name) }));
  return withEntries(rule2, { RuleCondition: callNode(rule2, "Fn::And", listNode(rule2, [...named2, ...own2 ? [own2] : []])) });
}
function resourcesOf(stack) {
  const { deployed: deployed2, names } = stack;
  return entriesOf(get(deployed2.stack.root, "Resources")).filter(({ key }) => !deployed2.children.has(key)).map((entry) => prefixed2(entry, names, resourceOf(entry.value, stack)));
}
function resourceOf(resource, { names, conditions }) {
  if (resource.kind !== "map") return resource;
  const properties = get(resource, "Properties");
  const own2 = namesIn2(get(resource, "Condition"), names);
  return withEntries(resource, {
    ...properties && { Properties: rewritten(properties, names) },
    ...names.prefix === "" ? {} : { Condition: conditionOf([...conditions, ...own2], resource) }
  });
}
function namesIn2(condition2, names) {
  return (condition2?.kind === "list" ? itemsOf(condition2) : [condition2]).flatMap((name) => {
    const text = textOf(name);
    return text === void 0 ? [] : [names.condition(text)];
  });
}
function conditionOf(names, at) {
  return names.length === 0 ? void 0 : listNode(at, names.map((name) => scalarNode(at, name)));
}

function stackPrefixes([first, ...others]) {
  const taken = /* @__PURE__ */ new Set([...first?.top.children.keys() ?? []]);
  const prefixes = new Map(first ? [[first, ""]] : []);
  for (const tree of others) {
    const name = nameOf(tree.top.stack);
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}${String(count)}`;
    taken.add(unique);
    prefixes.set(tree, `${unique}${PREFIX_END}`);
  }
  return prefixes;
}
var COMMON = /* @__PURE__ */ new Set(["template", "main", "index", "stack", "cloudformation", "sam", "serverless"]);
function nameOf({ file, settings }) {
  const [folder = "", base = ""] = ["", ...file.split("/")].slice(-2);
  const stem = base.replace(/(?:\.template)?\.\w+$/, "");
  const name = settings.stackName ?? (COMMON.has(stem) && folder !== "" ? folder : stem);
  return name.replaceAll(/[^\w-]+/g, "-") || "stack";
}

function applicationOf(group, imports) {
  const trees = group.length === 1 ? group : group.toSorted((a, b) => compare(a.top.stack.file, b.top.stack.file));
  const [first = group[0]] = trees;
  const notes = trees.flatMap((tree) => tree.notes);
  const { root } = first.top.stack;
  if (root.kind !== "map" || trees.length === 1 && first.all.length === 1) {
    return { root, settings: imports.settingsOf(first), parts: [{ stack: first.top.stack, prefix: "", caller: first.top.caller }], notes };
  }
  const places = placesOf(trees);
  const settings = settingsOf(places, imports);
  return {
    root: merged(places, root, settings, imports),
    settings,
    parts: places.map(({ deployed: deployed2, prefix }) => ({ stack: deployed2.stack, prefix, caller: deployed2.caller })),
    notes
  };
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function placesOf(trees) {
  const prefixes = stackPrefixes(trees);
  return trees.flatMap((tree) => {
    const stack = prefixes.get(tree) ?? "";
    return tree.all.map((deployed2) => ({ deployed: deployed2, tree, stack, prefix: `${stack}${deployed2.within}` }));
  });
}
function settingsOf(places, imports) {
  const parameters = new Map(places.flatMap(({ deployed: deployed2, prefix }) => givenTexts(deployed2).map(([name, text]) => [`${prefix}${name}`, text])));
  const open = places.flatMap(({ deployed: deployed2, prefix }) => [...deployed2.stack.settings.openParameters ?? []].map((name) => `${prefix}${name}`));
  const tops = places.filter(({ deployed: deployed2 }) => deployed2.parent === void 0);
  const [first, ...others] = tops.map(({ tree, stack }) => ({ stack, settings: imports.settingsOf(tree) }));
  return {
    region: void 0,
    account: void 0,
    partition: void 0,
    urlSuffix: void 0,
    ...first?.settings,
    parameters,
    ...open.length > 0 && { openParameters: new Set(open) },
    ...others.length > 0 && { stacks: new Map(others.map(({ stack, settings }) => [stack, settings])) }
  };
}
function givenTexts({ parent, given: given2, stack }) {
  if (parent === void 0) return [...stack.settings.parameters];
  return [...given2].flatMap(([name, value]) => {
    const text = value.kind === "text" ? value.text : value.default;
    return text === void 0 ? [] : [[name, text]];
  });
}
function merged(places, root, settings, imports) {
  const placeOf2 = new Map(places.map((place) => [place.deployed, place]));
  const outputs2 = /* @__PURE__ */ new Map();
  for (const { by, call, output } of imports.found) {
    if (!placeOf2.has(by) || !placeOf2.has(output.of)) continue;
    outputs2.set(by, (outputs2.get(by) ?? /* @__PURE__ */ new Map()).set(call, output));
  }
  const namesOf = createNaming({
    settings,
    prefixOf: (deployed2) => placeOf2.get(deployed2)?.prefix ?? "",
    stackOf: (deployed2) => placeOf2.get(deployed2)?.stack ?? "",
    imported: (call, by) => outputs2.get(by)?.get(call)
  });
  return mergedTemplate(places.map(({ deployed: deployed2, stack }) => ({ deployed: deployed2, names: namesOf(deployed2), conditions: deployed2.conditions.map((name) => `${stack}${name}`) })), root);
}

function append(lists, key, value) {
  const list3 = lists.get(key);
  if (list3) list3.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf(thing), thing);
  return groups;
}

function connected(things, pairs) {
  const leaders = /* @__PURE__ */ new Map();
  const leaderOf = (thing) => {
    let leader = thing;
    for (let next = leaders.get(leader); next !== void 0; next = leaders.get(leader)) leader = next;
    for (let at = thing; at !== leader; ) {
      const next = leaders.get(at) ?? leader;
      leaders.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    if (first !== second) leaders.set(second, first);
  }
  return [...groupsByKey(things, leaderOf).values()];
}

function condition(name) {
  return { kind: "condition", name };
}
function not(formula) {
  if (typeof formula === "boolean") return !formula;
  return formula.kind === "not" ? formula.of : { kind: "not", of: formula };
}
function and(...formulas) {
  return join("and", formulas);
}
function or(...formulas) {
  return join("or", formulas);
}
function join(kind, formulas) {
  const neutral = kind === "and";
  const parts = /* @__PURE__ */ new Map();
  for (const formula of formulas.flatMap((part) => typeof part === "object" && part.kind === kind ? part.of : [part])) {
    if (formula === neutral) continue;
    if (formula === !neutral || parts.has(formulaKey(not(formula)))) return !neutral;
    parts.set(formulaKey(formula), formula);
  }
  const [first, ...others] = parts.values();
  if (first === void 0) return neutral;
  return others.length === 0 ? first : { kind, of: [first, ...others] };
}
function formulaKey(formula) {
  if (typeof formula === "boolean") return String(formula);
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `!${formulaKey(formula.of)}`;
  return `(${formula.of.map(formulaKey).join(formula.kind === "and" ? "&" : "|")})`;
}
function conditionsIn(formula, into = /* @__PURE__ */ new Set()) {
  if (typeof formula === "boolean") return into;
  if (formula.kind === "condition") return into.add(formula.name);
  if (formula.kind === "not") return conditionsIn(formula.of, into);
  for (const part of formula.of) conditionsIn(part, into);
  return into;
}

var MAX_ALTERNATIVES = 48;
var MAX_NAMES = 48 * 48;
function always(value) {
  return [{ when: true, value }];
}
function given(when, alternatives) {
  if (when === true) return alternatives;
  return alternatives.flatMap((alternative) => {
    const narrowed = and(when, alternative.when);
    return narrowed === false ? [] : [{ when: narrowed, value: alternative.value }];
  });
}
function flatMapAlternatives(alternatives, next) {
  const [only2] = alternatives;
  if (alternatives.length === 1 && only2?.when === true) return next(only2.value);
  const results = [];
  for (const { when, value } of alternatives) {
    const followers = next(value);
    if (followers === void 0) return void 0;
    results.push(...given(when, followers));
    if (results.length > MAX_ALTERNATIVES) return void 0;
  }
  return results;
}
function combine(lists) {
  if (lists.every(([first, ...others]) => first?.when === true && others.length === 0)) {
    return always(lists.flatMap(([only2]) => only2 ? [only2.value] : []));
  }
  let results = always([]);
  for (const list3 of lists) {
    results = flatMapAlternatives(results, (values) => list3.map(({ when, value }) => ({ when, value: [...values, value] })));
    if (results === void 0) return void 0;
  }
  return results;
}
function mergeAlternatives(alternatives, keyOf) {
  if (alternatives === void 0 || alternatives.length < 2) return alternatives;
  const merged3 = /* @__PURE__ */ new Map();
  for (const alternative of alternatives) {
    const key = keyOf(alternative.value);
    const other = merged3.get(key);
    merged3.set(key, other ? { when: or(other.when, alternative.when), value: other.value } : alternative);
  }
  const results = [...merged3.values()];
  return results.every(({ when }) => namesIn3(when) <= MAX_NAMES) ? results : void 0;
}
function namesIn3(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return namesIn3(formula.of);
  return formula.of.reduce((names, part) => names + namesIn3(part), 0);
}

function literal(text) {
  return text === "" ? [] : [{ kind: "literal", text }];
}
function concat(...texts) {
  const tokens = [];
  for (const token of texts.flat()) {
    const last = tokens.at(-1);
    if (token.kind === "literal" && last?.kind === "literal" && isPlain(token) && isPlain(last)) {
      tokens[tokens.length - 1] = { kind: "literal", text: last.text + token.text };
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}
function isPlain({ parameter, filledIn }) {
  return parameter === void 0 && filledIn === void 0;
}
function knownText(text) {
  let known2 = "";
  for (const token of text) {
    if (token.kind !== "literal") return void 0;
    known2 += token.text;
  }
  return known2;
}
function printText(text) {
  return text.map((token) => token.kind === "literal" ? token.text : `\${${tokenId(token)}}`).join("");
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text) {
  return [...new Set(text.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text, separator) {
  const parts = [[]];
  for (const token of text) {
    if (token.kind !== "literal" || separator === "") {
      parts.at(-1)?.push(token);
      continue;
    }
    token.text.split(separator).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece !== "") parts.at(-1)?.push({ ...token, text: piece });
    });
  }
  return parts;
}

function jsonText(node, evaluate) {
  if (node.kind === "scalar") return written(JSON.stringify(node.value), evaluate);
  if (node.kind === "list") return enclosed("[", node.items.map((item) => jsonText(item, evaluate)), "]");
  const call = callOf(node);
  return call ? callJson(call.name, call.argument, node, evaluate) : objectJson(node, evaluate);
}
function objectJson(node, evaluate) {
  return enclosed("{", [...node.entries.values()].map(({ key, value }) => {
    const name = written(`${JSON.stringify(key)}:`, evaluate)?.[0]?.value;
    return name && jsonText(value, evaluate)?.map((each) => ({ when: each.when, value: each.value && [...name, ...each.value] }));
  }), "}");
}
function callJson(name, argument, call, evaluate) {
  if (name === "Fn::If") {
    const branches = evaluate.branches(argument);
    return branches && flatMapAlternatives(branches, (branch) => jsonText(branch, evaluate));
  }
  const list3 = evaluate.list(call);
  if (list3) return flatMapAlternatives(list3, (texts) => enclosed("[", texts?.map((text) => quoted(text, evaluate)) ?? [], "]"));
  return flatMapAlternatives(evaluate.text(call), (text) => {
    if (text === void 0) return always(void 0);
    return name === "Fn::Length" && knownText(text) !== void 0 ? always(text) : quoted(text, evaluate);
  });
}
function written(json, evaluate) {
  evaluate.left -= json.length;
  return evaluate.left < 0 ? void 0 : always(literal(json));
}
function quoted(text, evaluate) {
  for (const token of text) evaluate.left -= token.kind === "literal" ? token.text.length : 1;
  if (evaluate.left < 0) return void 0;
  const inside2 = text.map((token) => token.kind === "literal" ? { ...token, text: JSON.stringify(token.text).slice(1, -1) } : token);
  return always([...literal('"'), ...inside2, ...literal('"')]);
}
function enclosed(open, parts, close) {
  const present2 = parts.filter((part) => part !== void 0);
  if (present2.length < parts.length) return void 0;
  return combine(present2)?.map(({ when, value }) => {
    const texts = value.filter((text) => text !== void 0).flatMap((text, index) => index === 0 ? [text] : [literal(","), text]);
    return { when, value: concat(literal(open), ...texts, literal(close)) };
  });
}

function readParameters(root, open = /* @__PURE__ */ new Set()) {
  const parameters = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const type = textOf(get(value, "Type")) ?? "String";
    const allowed = itemsOf(get(value, "AllowedValues")).flatMap((item) => textOf(item) ?? []);
    const isList = type === "CommaDelimitedList" || type.includes("List<");
    parameters.set(key, {
      name: key,
      isList,
      isLookedUp: type.startsWith("AWS::SSM::Parameter::Value<"),
      default: open.has(key) ? void 0 : textOf(get(value, "Default")),
      // What is allowed of a list is each of its items, not the whole.
      allowed: allowed.length > 0 && !isList ? allowed : void 0
    });
  }
  return parameters;
}
function parameterText(parameter, given2, useDefaults) {
  if (!parameter.isLookedUp) {
    if (given2 !== void 0) return given2 === "" ? [] : [{ kind: "literal", text: given2, filledIn: parameter.name }];
    if (parameter.allowed?.length === 1) return literal(parameter.allowed[0] ?? "");
    if (useDefaults && parameter.default !== void 0) {
      return [{ kind: "literal", text: parameter.default, parameter: parameter.name }];
    }
  }
  return [{ kind: "unknown", source: "parameter", id: parameter.name }];
}

function evaluateText(node, around) {
  if (node === void 0) return always(void 0);
  if (node.kind === "scalar") return always(node.value === null ? void 0 : literalText(node.text));
  const call = callOf(node);
  if (call === void 0) return always(opaque(node, "function", around));
  const known2 = around.evaluated.get(node);
  if (known2) return known2;
  const alternatives = callText(call.name, call.argument, around);
  const result = mergeAlternatives(alternatives, (text) => text === void 0 ? "" : `=${printText(text)}`) ?? always(opaque(node, "limit", around));
  around.evaluated.set(node, result);
  return result;
}
function callText(name, argument, around) {
  switch (name) {
    case "Ref":
      return flatMapAlternatives(evaluateText(argument, around), (id) => always(id && refText(id, around)));
    case "Fn::GetAtt":
      return attributeText(argument, around);
    case "Fn::Sub":
      return substitutedText(argument, around);
    case "Fn::Join":
      return joinedText(argument, around);
    case "Fn::Select":
      return selectedText(argument, around);
    case "Fn::If":
      return conditionalText(argument, around);
    case "Fn::FindInMap":
      return mappedText(argument, around);
    case "Fn::Base64":
      return flatMapAlternatives(evaluateText(argument, around), (text) => always(text && encodedText(text)));
    case "Fn::Length":
      return lengthText(argument, around);
    case "Fn::ToJsonString":
      return jsonStringText(argument, around);
    case "Fn::ImportValue":
      return namedUnknown("import", name, [argument], around);
    case "Fn::GetStackOutput":
      return stackOutput(argument, around);
    default:
      return namedUnknown("function", name, argument.kind === "list" ? argument.items : [argument], around);
  }
}
function namedUnknown(source, name, parts, around) {
  const combinations = combine(parts.map((part) => evaluateText(part, around)));
  return combinations?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source, id: `${name}(${value.map((text) => text ? printText(text) : "").join(", ")})` }]
  }));
}
function stackOutput(argument, around) {
  const entries2 = entriesOf(argument).toSorted((a, b) => a.key < b.key ? -1 : 1);
  const parts = combine(entries2.map(({ key, value }) => evaluateText(value, around).map((part) => ({ when: part.when, value: `${key}=${printText(part.value ?? [])}` }))));
  return parts?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source: "stack-output", id: `Fn::GetStackOutput(${value.join(", ")})` }]
  }));
}
function opaque(node, source, around) {
  const name = `${callOf(node)?.name ?? "value"}@${pathKeys(node.path).join("/")}`;
  const alike = around.opaque.get(name) ?? /* @__PURE__ */ new Map();
  around.opaque.set(name, alike);
  const content = node.kind === "map" ? node.entries : node;
  const index = alike.get(content) ?? alike.size;
  alike.set(content, index);
  return [{ kind: "unknown", source, id: index === 0 ? name : `${name}#${String(index + 1)}` }];
}
function literalText(text) {
  return withDynamicReferences(literal(text));
}
function withDynamicReferences(text) {
  if (!text.some((token) => token.kind === "literal" && token.text.includes("{{resolve:"))) return text;
  const before = [];
  let inside2 = [];
  for (const token of text.flatMap(cutAtBraces)) {
    const written2 = token.kind === "literal" ? token.text : "";
    if (written2 === "{{resolve:") {
      for (const other of inside2) before.push(other);
      inside2 = [token];
    } else if (inside2.length === 0) {
      before.push(token);
    } else if (written2 === "}}") {
      before.push({ kind: "unknown", source: "dynamic-reference", id: printText([...inside2, token]) });
      inside2 = [];
    } else {
      inside2.push(token);
    }
  }
  return concat([...before, ...inside2]);
}
function cutAtBraces(token) {
  if (token.kind !== "literal") return [token];
  return token.text.split(/(\{\{resolve:|\}\})/).flatMap((text) => text === "" ? [] : [{ ...token, text }]);
}
function refText(id, around) {
  const name = knownText(id);
  if (name === void 0) return [{ kind: "unknown", source: "function", id: `Ref(${printText(id)})` }];
  if (name === "AWS::NoValue") return void 0;
  const pseudo = pseudoParameter(name, around.settings);
  if (pseudo) return pseudo;
  const parameter = around.parameters.get(name);
  if (parameter) return parameterText(parameter, around.settings.parameters.get(name), around.useDefaults);
  return around.isResource(name) ? [{ kind: "reference", logicalId: name }] : [{ kind: "unknown", source: "function", id: name }];
}
function attributeText(argument, around) {
  const [resource, ...attribute] = argument.kind === "list" ? argument.items : [argument];
  const parts = combine([resource, ...attribute].map((part) => evaluateText(part, around)));
  return parts?.map(({ when, value }) => ({ when, value: attributeOf(value.map((part) => part ?? []), around) }));
}
function attributeOf(parts, around) {
  const written2 = parts.map(knownText).join(".");
  const dot = written2.indexOf(".");
  if (parts.some((part) => knownText(part) === void 0) || dot < 0) {
    return [{ kind: "unknown", source: "function", id: `Fn::GetAtt(${parts.map(printText).join(", ")})` }];
  }
  const logicalId = written2.slice(0, dot);
  const attribute = written2.slice(dot + 1);
  return around.isResource(logicalId) ? [{ kind: "reference", logicalId, attribute }] : [{ kind: "unknown", source: "function", id: written2 }];
}
function substitutedText(argument, around) {
  const [pattern, variables] = argument.kind === "list" ? argument.items : [argument];
  const template = textOf(pattern);
  if (template === void 0) return void 0;
  const pieces = substitutions(template).map((piece) => {
    if (piece.kind === "literal") return always(literal(piece.text));
    const variable = get(variables, piece.name);
    if (variable) return evaluateText(variable, around);
    return always(piece.name.includes(".") ? attributeOf([literal(piece.name)], around) : refText(literal(piece.name), around));
  });
  return concatenated(combine(pieces), []);
}
function concatenated(combinations, separator) {
  const joined4 = combinations?.map(({ when, value }) => {
    const present2 = value.filter((text) => text !== void 0);
    return { when, value: present2.flatMap((text, index) => index === 0 ? [text] : [separator, text]) };
  });
  if (joined4?.some(({ value }) => lengthOf(value) > MAX_LENGTH2)) return void 0;
  return joined4?.map(({ when, value }) => ({ when, value: withDynamicReferences(concat(...value)) }));
}
var MAX_LENGTH2 = 1e5;
function lengthOf(texts) {
  return texts.flat().reduce((length2, token) => length2 + (token.kind === "literal" ? token.text : tokenId(token)).length, 0);
}
function joinedText(argument, around) {
  const [separator, list3] = itemsOf(argument);
  return flatMapAlternatives(evaluateText(separator, around), (by) => {
    const lists = evaluateList(list3, around);
    return lists && flatMapAlternatives(lists, (texts) => texts ? concatenated(always(texts), by ?? []) : void 0);
  });
}
function selectedText(argument, around) {
  const [index, list3] = itemsOf(argument);
  const unknown = () => namedUnknown("function", "Fn::Select", itemsOf(argument), around);
  const lists = evaluateList(list3, around);
  if (lists === void 0) return unknown();
  return flatMapAlternatives(evaluateText(index, around), (indexText) => {
    const position = indexText && knownText(indexText);
    if (position === void 0 || !/^\d+$/.test(position)) return unknown();
    return flatMapAlternatives(lists, (texts) => {
      const selected2 = texts?.[Number(position)];
      return selected2 ? always(selected2) : unknown();
    });
  });
}
function conditionalText(argument, around) {
  const branches = conditionalBranches(argument, around);
  return branches && flatMapAlternatives(branches, (branch) => evaluateText(branch, around));
}
function conditionalBranches(argument, around) {
  const [name, whenTrue, whenFalse] = itemsOf(argument);
  const conditionName2 = textOf(name) ?? textOf(get(name, "Condition"));
  if (conditionName2 === void 0 || !whenTrue || !whenFalse) return void 0;
  const holds = around.conditionHolds(conditionName2);
  return [...given(holds, always(whenTrue)), ...given(not(holds), always(whenFalse))].filter(({ when }) => when !== false);
}
function mappedText(argument, around) {
  const unknown = () => namedUnknown("mapping", "Fn::FindInMap", itemsOf(argument).slice(0, 3), around);
  const found2 = findInMap(argument, around);
  return found2 && flatMapAlternatives(found2, ({ value, ...chosen }) => {
    if (value === void 0) return unknown();
    return evaluateText(value, around).map((text) => ({ when: text.when, value: text.value && chosenBy(text.value, chosen) }));
  });
}
function findInMap(argument, around) {
  const [map, first, second, options] = itemsOf(argument);
  const keys = combine([map, first, second].map((key) => evaluateText(key, around)));
  return keys?.map(({ when, value: texts }) => {
    const [name, top, inner] = texts.map((key) => key && knownText(key));
    const parameter = texts.flatMap((key) => defaultsIn(key ?? []))[0];
    const filledIn = texts.flatMap((key) => (key ?? []).flatMap((token) => token.kind === "literal" ? token.filledIn ?? [] : []))[0];
    const isKnown = name !== void 0 && top !== void 0 && inner !== void 0;
    const value = isKnown ? get(get(get(around.mappings, name), top), inner) ?? get(options, "DefaultValue") : void 0;
    return { when, value: { value, parameter, filledIn } };
  });
}
function chosenBy(text, { parameter, filledIn }) {
  const marked = fromParameter(text, parameter);
  return filledIn === void 0 ? marked : marked.map((token) => token.kind === "literal" ? { filledIn, ...token } : token);
}
function fromParameter(text, parameter) {
  return parameter === void 0 ? text : text.map((token) => token.kind === "literal" ? { parameter, ...token } : token);
}
function encodedText(text) {
  const known2 = knownText(text);
  if (known2 !== void 0) return fromParameter(literal(Buffer.from(known2).toString("base64")), defaultsIn(text)[0]);
  return [{ kind: "unknown", source: "function", id: `Fn::Base64(${printText(text)})` }];
}
function lengthText(argument, around) {
  const unknown = () => namedUnknown("function", "Fn::Length", [argument], around);
  const lists = evaluateList(argument, around);
  if (lists === void 0) return unknown();
  return flatMapAlternatives(lists, (texts) => {
    if (texts === void 0) return unknown();
    if (argument.kind === "list") return always(literal(String(texts.length)));
    const isBlank = texts.length === 1 && texts[0]?.length === 0;
    return isBlank ? unknown() : always(fromParameter(literal(String(texts.length)), defaultsIn(texts.flat())[0]));
  });
}
function jsonStringText(argument, around) {
  const json = jsonText(argument, {
    text: (call) => evaluateText(call, around),
    list: (call) => evaluateList(call, around),
    branches: (sides) => conditionalBranches(sides, around),
    left: MAX_LENGTH2
  });
  return json && flatMapAlternatives(json, (text) => always(text && withDynamicReferences(text)));
}
function evaluateList(node, around) {
  if (node === void 0 || node.kind === "scalar") return void 0;
  if (node.kind === "list") {
    return combine(node.items.map((item) => evaluateText(item, around)))?.map(({ when, value }) => ({
      when,
      value: value.filter((text) => text !== void 0)
    }));
  }
  const call = callOf(node);
  if (call === void 0) return void 0;
  if (call.name === "Fn::Split") return splitList(call.argument, around);
  if (call.name === "Fn::If") {
    const branches = conditionalBranches(call.argument, around);
    return branches && flatMapAlternatives(branches, (branch) => evaluateList(branch, around));
  }
  if (call.name === "Fn::FindInMap") {
    const found2 = findInMap(call.argument, around);
    return found2 && flatMapAlternatives(found2, ({ value, parameter }) => evaluateList(value, around)?.map((list3) => ({ when: list3.when, value: list3.value?.map((text) => fromParameter(text, parameter)) })));
  }
  if (call.name !== "Ref") return void 0;
  const [name, ...others] = evaluateText(call.argument, around);
  const isList = others.length === 0 && around.parameters.get(knownText(name?.value ?? []) ?? "")?.isList === true;
  return isList ? flatMapAlternatives(evaluateText(node, around), (text) => listOf2(text && trimmed(text), ",")) : void 0;
}
function trimmed(text) {
  return text.map((token) => token.kind === "literal" ? { ...token, text: token.text.trim().replaceAll(/\s*,\s*/g, ",") } : token);
}
function splitList(argument, around) {
  const [separator, source] = itemsOf(argument);
  const by = textOf(separator);
  if (by === void 0) return void 0;
  return flatMapAlternatives(evaluateText(source, around), (text) => {
    const pieces = text?.map((token) => token.kind === "reference" ? around.shapeOf(token) : mayHold(token) ? void 0 : [token]);
    return pieces?.every((piece) => piece !== void 0) ? listOf2(pieces.flat(), by) : void 0;
  });
}
function listOf2(text, separator) {
  return text?.some(mayHold) === false ? always(splitText(text, separator).map((part) => concat(part))) : void 0;
}
function mayHold(token) {
  return token.kind === "unknown" && (token.source !== "pseudo-parameter" || token.id === "AWS::StackId");
}

function findImports(trees) {
  const where = /* @__PURE__ */ new Map();
  const settingsOf3 = (tree) => where.get(tree) ?? tree.top.stack.settings;
  const nameOf2 = createNames();
  const exports = exportsOf(trees, nameOf2);
  const byName = stacksByName(trees);
  if (exports.size === 0 && byName.size === 0) return { found: [], settingsOf: settingsOf3 };
  const found2 = [];
  function oneOf2(candidates = [], importer, place) {
    const fitting = candidates.filter(({ from }) => from !== importer && isAt(settingsOf3(from), place));
    const [only2, ...others] = fitting;
    return others.length === 0 ? only2 : void 0;
  }
  function follow(call, by, tree) {
    const asked = askedOf(call, by, settingsOf3(tree), nameOf2);
    if (asked === void 0) return;
    const candidates = asked.kind === "export" ? exports.get(asked.name) : byName.get(asked.stack)?.flatMap((from) => get(get(from.top.stack.root, "Outputs"), asked.output) ? [{ from, output: { of: from.top, name: asked.output } }] : []);
    const exported = oneOf2(candidates, tree, asked.place);
    if (exported === void 0) return;
    found2.push({ by, from: tree, to: exported.from, call, output: exported.output });
    where.set(exported.from, settledAt(settingsOf3(exported.from), asked.place));
    if (asked.isHere) where.set(tree, settledAt(settingsOf3(tree), settingsOf3(exported.from)));
  }
  for (const tree of trees) {
    for (const by of tree.all) for (const call of importCalls(by.stack.root)) follow(call, by, tree);
  }
  return { found: found2, settingsOf: settingsOf3 };
}
function isAt(settings, place) {
  const isSame = (own2, other) => own2 === void 0 || other === void 0 || own2 === other;
  return isSame(settings.region, place.region) && isSame(settings.account, place.account);
}
function settledAt(settings, place) {
  return {
    ...settings,
    region: settings.region ?? place.region,
    account: settings.account ?? place.account,
    partition: settings.partition ?? place.partition,
    urlSuffix: settings.urlSuffix ?? place.urlSuffix
  };
}
function askedOf(call, by, here, nameOf2) {
  const exported = get(call, "Fn::ImportValue");
  const argument = get(call, "Fn::GetStackOutput");
  if (exported) {
    const name = nameOf2(exported, by);
    return name === void 0 ? void 0 : { kind: "export", name, place: here, isHere: true };
  }
  const [stack, output] = [nameOf2(get(argument, "StackName"), by), nameOf2(get(argument, "OutputName"), by)];
  const [written2, region] = [get(argument, "Region"), nameOf2(get(argument, "Region"), by)];
  if (stack === void 0 || output === void 0 || get(argument, "RoleArn") || written2 && region === void 0) return void 0;
  const isHere = region === void 0 || region === here.region;
  return { kind: "output", stack, output, isHere, place: isHere ? here : { region, account: here.account } };
}
function exportsOf(trees, nameOf2) {
  const exports = /* @__PURE__ */ new Map();
  for (const from of trees) {
    for (const of of from.all) {
      for (const { key, value } of entriesOf(get(of.stack.root, "Outputs"))) {
        const written2 = get(get(value, "Export"), "Name");
        const name = written2 && nameOf2(written2, of);
        if (name !== void 0) append(exports, name, { from, output: { of, name: key } });
      }
    }
  }
  return exports;
}
function stacksByName(trees) {
  const stacks = /* @__PURE__ */ new Map();
  for (const tree of trees) {
    const { stackName } = tree.top.stack.settings;
    if (stackName !== void 0) append(stacks, stackName, tree);
  }
  return stacks;
}
function importCalls(root) {
  const calls = [];
  const visit = (node) => {
    if (node.kind === "scalar") return;
    const name = callOf(node)?.name;
    if (node.kind === "map" && (name === "Fn::ImportValue" || name === "Fn::GetStackOutput")) calls.push(node);
    if (node.kind === "list") node.items.forEach(visit);
    else for (const { value } of node.entries.values()) visit(value);
  };
  for (const section of [get(root, "Resources"), get(root, "Outputs")]) if (section) visit(section);
  return calls;
}
function createNames() {
  const surroundings = /* @__PURE__ */ new Map();
  const around = (deployed2) => {
    const known2 = surroundings.get(deployed2) ?? surroundingsOf(deployed2, givenTexts2(deployed2, nameOf2));
    surroundings.set(deployed2, known2);
    return known2;
  };
  const nameOf2 = (node, deployed2) => {
    const [only2, ...others] = evaluateText(node, around(deployed2));
    return only2?.value && others.length === 0 ? knownText(only2.value) : void 0;
  };
  return nameOf2;
}
function givenTexts2({ parent, given: given2, stack }, nameOf2) {
  if (parent === void 0) return stack.settings.parameters;
  return new Map([...given2].flatMap(([name, value]) => {
    const text = value.kind === "text" ? value.text : nameOf2(value.node, parent);
    return text === void 0 ? [] : [[name, text]];
  }));
}
function surroundingsOf({ stack }, parameters) {
  return {
    settings: { ...stack.settings, parameters },
    parameters: readParameters(stack.root, stack.settings.openParameters),
    mappings: get(stack.root, "Mappings"),
    isResource: () => false,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => void 0,
    evaluated: /* @__PURE__ */ new Map(),
    opaque: /* @__PURE__ */ new Map()
  };
}

function locationOf2(node) {
  if (node.kind === "scalar") return textOf(node);
  const call = callOf(node);
  if (call?.name === "Ref") return pseudoParameter2(textOf(call.argument) ?? "");
  if (call?.name === "Fn::Sub") return substituted(textOf(call.argument));
  if (call?.name === "Fn::Join") return joined(call.argument);
  const key = get(node, "Key");
  const path23 = key && locationOf2(key);
  return path23 === void 0 ? void 0 : `s3://${bucketOf(get(node, "Bucket"))}/${path23}`;
}
function bucketOf(node) {
  return (node && locationOf2(node)) ?? "*";
}
function pseudoParameter2(name) {
  return name.startsWith("AWS::") ? `\${${name}}` : void 0;
}
function substituted(text) {
  const names = text?.match(/\$\{[^!}][^}]*\}/g) ?? [];
  return names.every((name) => name.startsWith("${AWS::")) ? text?.replaceAll("${!", "${") : void 0;
}
function joined(argument) {
  const [delimiter, list3] = itemsOf(argument);
  const between2 = textOf(delimiter);
  if (between2 === void 0 || list3?.kind !== "list") return void 0;
  const parts = list3.items.map(locationOf2);
  return parts.includes(void 0) ? void 0 : parts.join(between2);
}

var MAX_LEVELS = 10;
var MAX_STACKS = 200;
var MAX_TEXT = 32 * 1024 * 1024;
var MAX_RESOURCES = 2e4;
function openStacks(top, open, caller) {
  const all = [];
  const notes = [];
  const limits = { stacks: MAX_STACKS, text: MAX_TEXT, resources: MAX_RESOURCES };
  function deploy(place, files) {
    const children = /* @__PURE__ */ new Map();
    const deployed2 = { ...place, children };
    all.push(deployed2);
    limits.stacks -= 1;
    limits.text -= place.stack.root.end - place.stack.root.start;
    const resources = entriesOf(get(place.stack.root, "Resources"));
    limits.resources -= resources.length;
    for (const entry of resources) {
      if (textOf(get(entry.value, "Type")) !== "AWS::CloudFormation::Stack") continue;
      const at = { ...entry.at, path: entry.value.path };
      const found2 = findTemplate(entry, place.stack, files);
      if (found2.kind === "unread") notes.push({ at, what: `nested stack \`${entry.key}\``, why: found2.why });
      else children.set(entry.key, deploy(placeIn(deployed2, entry, at, found2), [...files, found2.stack.file]));
    }
    return deployed2;
  }
  function findTemplate({ value }, from, files) {
    if (limits.resources <= 0) return unread("there are more nested stacks than we follow");
    const written2 = get(get(value, "Properties"), "Parameters");
    const found2 = openTemplate(value, from, (template, by) => open(template, by, written2));
    if (found2.kind === "unread") return found2;
    const { file, root } = found2.stack;
    const given2 = givenParameters(written2, root);
    if (given2 === void 0) return unread("its parameters are not known before deployment");
    if (files.includes(file)) return unread(`\`${file}\` nests itself`);
    if (files.length > MAX_LEVELS) return unread(`stacks are nested deeper than ${String(MAX_LEVELS)} levels`);
    const isTooMuch = limits.stacks <= 0 || limits.text < root.end - root.start;
    return isTooMuch ? unread("there are more nested stacks than we follow") : { ...found2, given: given2 };
  }
  const tree = deploy({ stack: top, within: "", parent: void 0, caller, conditions: [], given: /* @__PURE__ */ new Map() }, [top.file]);
  return { top: tree, all, notes };
}
function placeIn(parent, { key, value }, at, { stack, given: given2 }) {
  const condition2 = textOf(get(value, "Condition"));
  return {
    stack,
    within: `${parent.within}${key}${PREFIX_END}`,
    parent,
    caller: { logicalId: key, at },
    conditions: [...parent.conditions, ...condition2 === void 0 ? [] : [`${parent.within}${condition2}`]],
    given: given2
  };
}
function openTemplate(resource, from, open) {
  const url = get(get(resource, "Properties"), "TemplateURL");
  const found2 = firstOpened(locationsOf(resource), (location) => open(location, from)) ?? unread(whyNowhere(url));
  if (found2.kind === "unread" || get(found2.stack.root, "Resources") !== void 0) return found2;
  return unread(`\`${found2.stack.file}\` is not a template`);
}
function locationsOf(resource) {
  const metadata = get(resource, "Metadata");
  const asset = textOf(get(metadata, "aws:asset:property")) === "TemplateURL" ? textOf(get(metadata, "aws:asset:path")) : void 0;
  const url = get(get(resource, "Properties"), "TemplateURL");
  return [asset, url && locationOf2(url)].filter((location) => location !== void 0);
}
function firstOpened(locations, open) {
  let last;
  for (const location of locations) {
    last = open(location);
    if (last.kind === "opened") return last;
  }
  return last;
}
function whyNowhere(url) {
  if (url === void 0) return "it has no `TemplateURL`";
  return get(url, "ApplicationId") ? "it is in the Serverless Application Repository" : "its location is not known before deployment";
}
function unread(why) {
  return { kind: "unread", why };
}

var ON_REQUEST_PATH = /^AWS::(?:Lambda|ApiGateway|ApiGatewayV2)::/;
function isOnRequestPath({ of, name }) {
  const value = getIn(of.stack.root, "Outputs", name, "Value");
  const names = /* @__PURE__ */ new Set();
  const note = (mentioned) => {
    names.add(mentioned);
    return { kind: "name", name: mentioned };
  };
  const imports = [];
  const listener = {
    prefix: "",
    amongConditions: false,
    ref: note,
    attribute: note,
    condition: (condition2) => condition2,
    mapping: (mapping) => mapping,
    answer(call) {
      imports.push(call);
      return void 0;
    }
  };
  if (value) rewritten(value, listener);
  const isMet = (mentioned) => of.children.has(mentioned) || of.given.has(mentioned) || ON_REQUEST_PATH.test(textOf(get(getIn(of.stack.root, "Resources", mentioned), "Type")) ?? "");
  return imports.length > 0 || [...names].some(isMet);
}

function targetsOf(properties) {
  const groups = itemsOf(get(properties, "StackInstancesGroup"));
  const account = accountOf(groups);
  const common = present([get(properties, "Parameters")]);
  if (groups.length === 0) return [{ region: void 0, account, given: common }];
  const targets = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const overrides2 = get(group, "ParameterOverrides");
    for (const region of regionsOf(group)) {
      const key = `${region ?? ""} ${overrides2 ? `${overrides2.file} ${String(overrides2.start)}` : ""}`;
      targets.set(key, { region, account, given: [...common, ...present([overrides2])] });
    }
  }
  return [...targets.values()];
}
function present(nodes) {
  return nodes.filter((node) => node !== void 0);
}
function regionsOf(group) {
  const regions = itemsOf(get(group, "Regions")).flatMap((region) => literalOf(region) ?? []);
  return regions.length === 0 ? [void 0] : regions;
}
function accountOf(groups) {
  const accounts = new Set(groups.flatMap((group) => {
    const targets = get(group, "DeploymentTargets");
    const named2 = get(targets, "OrganizationalUnitIds") || get(targets, "AccountsUrl") ? [] : itemsOf(get(targets, "Accounts"));
    return named2.length === 0 ? [void 0] : named2.map(literalOf);
  }));
  const [only2] = accounts;
  return accounts.size === 1 ? only2 : void 0;
}
function givenBy(lists, declared) {
  const given2 = /* @__PURE__ */ new Map();
  for (const item of lists.flatMap((list3) => list3.kind === "list" ? list3.items : [list3])) {
    const name = textOf(get(item, "ParameterKey"));
    for (const key of name === void 0 ? declared : [name]) given2.set(key, name === void 0 ? void 0 : literalOf(get(item, "ParameterValue")));
  }
  return given2;
}
function literalOf(node) {
  const text = textOf(node);
  return text?.includes("{{resolve:") ? void 0 : text;
}

var MAX_INSTANCES = 40;
var MAX_ALL = 400;
var MAX_TEXT2 = 32 * 1024 * 1024;
function openStackSets(top, open) {
  const notes = [];
  const files = [];
  const seen = /* @__PURE__ */ new Set();
  const reached = [{ tree: top, above: [] }];
  let text = MAX_TEXT2;
  function deploy(set) {
    for (const [index, target] of set.targets.entries()) {
      const found2 = instanceOf(set, target, open);
      if (found2.kind === "unread") return found2.why;
      if (index >= MAX_INSTANCES || reached.length > MAX_ALL || text <= 0) return `only ${index} of its ${set.targets.length} stacks are followed`;
      const tree = openStacks(found2.stack, open, set.caller);
      text -= tree.all.reduce((sum, { stack: { root } }) => sum + root.end - root.start, 0);
      if (set.body === void 0) files.push(found2.stack.file);
      reached.push({ tree, above: [...set.above, found2.stack.file] });
    }
    return void 0;
  }
  for (const { tree, above } of reached) {
    for (const set of tree.all.flatMap((deployed2) => stackSetsIn(deployed2, above))) {
      if (seen.has(set.key)) continue;
      seen.add(set.key);
      const why = deploy(set);
      if (why !== void 0) notes.push({ at: set.caller.at, what: `stack set \`${set.caller.logicalId}\``, why });
    }
  }
  return { tree: { ...top, notes: [...top.notes, ...notes] }, instances: reached.slice(1).map(({ tree }) => tree), files };
}
function stackSetsIn(deployed2, above) {
  const { stack } = deployed2;
  return entriesOf(get(stack.root, "Resources")).flatMap(({ key, at: span, value }) => {
    if (textOf(get(value, "Type")) !== "AWS::CloudFormation::StackSet") return [];
    const properties = get(value, "Properties");
    const targets = targetsOf(properties);
    const at = { ...span, path: value.path };
    const regions = [...new Set(targets.flatMap(({ region }) => region ?? []))];
    return [{
      key: `${span.file} ${String(span.start)} ${key}`,
      resource: value,
      by: stack,
      targets,
      caller: { logicalId: key, at, regions },
      body: get(properties, "TemplateBody"),
      above: [...above, ...filesTo(deployed2)]
    }];
  });
}
function filesTo(deployed2) {
  return deployed2.parent ? [...filesTo(deployed2.parent), deployed2.stack.file] : [deployed2.stack.file];
}
function instanceOf({ resource, body, by, above }, { region, account, given: given2 }, open) {
  const from = { ...by, settings: { ...by.settings, region, account } };
  const found2 = body === void 0 ? openTemplate(resource, from, open) : openBody(body, from, open);
  if (found2.kind === "unread") return found2;
  const { stack } = found2;
  if (body === void 0 && above.includes(stack.file)) return { kind: "unread", why: `\`${stack.file}\` deploys itself` };
  const values = [...givenBy(given2, entriesOf(get(stack.root, "Parameters")).map(({ key }) => key))];
  const settings = {
    ...stack.settings,
    parameters: new Map(values.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])),
    openParameters: new Set(values.flatMap(([name, value]) => value === void 0 ? [name] : []))
  };
  return { kind: "opened", stack: { ...stack, settings } };
}
function openBody(body, from, open) {
  if (body.kind !== "scalar") return { kind: "unread", why: "its `TemplateBody` is not known before deployment" };
  const found2 = open(body, from);
  const isTemplate = found2.kind === "unread" || get(found2.stack.root, "Resources") !== void 0;
  return isTemplate ? found2 : { kind: "unread", why: "its `TemplateBody` is not a template" };
}

function linkStacks(stacks, open) {
  const roots = withoutDeployed(stacks.map((stack) => openStackSets(openStacks(stack, open), open)));
  const trees = roots.map(({ tree }) => tree);
  const imports = findImports(trees);
  const none = findImports([]);
  const pairs = imports.found.filter(({ output }) => isOnRequestPath(output)).map(({ from, to }) => [from, to]);
  return [
    ...connected(trees, pairs).map((group) => applicationOf(group, imports)),
    ...roots.flatMap(({ instances }) => instances).map((tree) => applicationOf([tree], none))
  ];
}
function withoutDeployed(roots) {
  if (roots.every(({ tree, instances }) => tree.all.length === 1 && instances.length === 0)) return roots;
  const deployedBy = ({ tree, instances, files }) => [...files, ...[tree, ...instances].flatMap(({ all }) => all.flatMap(({ parent, stack }) => parent ? [stack.file] : []))];
  const deployed2 = new Set(roots.flatMap(deployedBy));
  const firsts = new Map(roots.toReversed().map((root) => [root.tree.top.stack.file, root]));
  const kept = new Set(roots.filter((root) => !deployed2.has(root.tree.top.stack.file) || firsts.get(root.tree.top.stack.file) !== root));
  const reached = new Set([...kept].flatMap(deployedBy));
  for (const root of roots) {
    if (kept.has(root) || reached.has(root.tree.top.stack.file)) continue;
    kept.add(root);
    for (const file of deployedBy(root)) reached.add(file);
  }
  return roots.filter((root) => kept.has(root));
}

function branchesOf(node) {
  if (node === void 0 || isNoValue2(node)) return [];
  return conditional(node)?.items.slice(1).flatMap(branchesOf) ?? [node];
}
function inBranches(node, change) {
  if (isNoValue2(node)) return node;
  const choice = conditional(node);
  if (choice === void 0) return change(node);
  const items = choice.items.map((item, index) => index === 0 ? item : inBranches(item, change));
  return callNode(placeOf(node), "Fn::If", { ...choice, items });
}
function isNoValue2(node) {
  const call = callOf(node);
  return call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}
function conditional(node) {
  const call = callOf(node);
  return call?.name === "Fn::If" && call.argument.kind === "list" ? call.argument : void 0;
}

function transplanted(node, path23) {
  if (node.kind === "scalar") return { ...node, path: path23 };
  if (node.kind === "list") {
    return { ...node, path: path23, items: node.items.map((item, index) => transplanted(item, { parent: path23, key: String(index) })) };
  }
  const entries2 = [...node.entries].map(([key, entry]) => [key, { ...entry, value: transplanted(entry.value, { parent: path23, key }) }]);
  return { ...node, path: path23, entries: new Map(entries2) };
}

var MAX_INCLUDED_VALUES = 2e5;
function createDocuments(library) {
  const sizes = /* @__PURE__ */ new Map();
  let left2 = MAX_INCLUDED_VALUES;
  return (location, from, path23) => {
    const found2 = library.document(location, from);
    if (found2.kind === "unread") return found2;
    const size = sizes.get(found2.value) ?? sizeOf(found2.value);
    sizes.set(found2.value, size);
    if (size.values > left2) return unread2(`the files that the template takes in have more than ${MAX_INCLUDED_VALUES} values`);
    if (pathKeys(path23).length + size.depth > MAX_DEPTH) return unread2(`with it ${TOO_DEEP}`);
    left2 -= size.values;
    return { ...found2, value: transplanted(found2.value, path23) };
  };
}
function unread2(why) {
  return { kind: "unread", why };
}
function sizeOf(root) {
  let [values, depth] = [0, 0];
  for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) {
    values += level.length;
    depth += 1;
  }
  return { values, depth };
}
function childrenOf(node) {
  if (node.kind === "list") return node.items;
  return node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : [];
}

var APIS = /* @__PURE__ */ new Set(["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]);
function withBodies(root, library) {
  const documents = createDocuments(library);
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return { root, notes: [] };
  const apis = entriesOf(resources).flatMap((entry) => withBody(entry, documents) ?? []);
  if (apis.length === 0) return { root, notes: [] };
  const changed = withEntries(resources, Object.fromEntries(apis.map(({ logicalId, node }) => [logicalId, node])));
  return { root: withEntries(root, { Resources: changed }), notes: apis.flatMap(({ notes }) => notes) };
}
function withBody({ key: logicalId, value: node }, documents) {
  const properties = get(node, "Properties");
  const location = get(properties, "BodyS3Location");
  if (node.kind !== "map" || properties?.kind !== "map" || !location || !APIS.has(textOf(get(node, "Type")) ?? "")) return void 0;
  const what = `body of \`${logicalId}\``;
  if (unless(get(properties, "Body"), location) === void 0) {
    return { logicalId, node, notes: [{ at: placeOf(location), what, why: "there is a `Body` and a `BodyS3Location`" }] };
  }
  const asset = assetOf(node);
  const files = branchesOf(location).map((branch) => ({ branch, found: bodyAt(branch, asset ?? locationOf2(branch), documents) }));
  const bodies = new Map(files.flatMap(({ branch, found: found2 }) => found2.kind === "found" ? [[branch, found2.value]] : []));
  return {
    logicalId,
    node: withEntries(node, { Properties: withFiles(properties, location, bodies) }),
    notes: files.flatMap(({ branch, found: found2 }) => notesOf2(branch, found2, what))
  };
}
function withFiles(properties, location, bodies) {
  if (bodies.size === 0) return properties;
  const none = refNode(placeOf(location), "AWS::NoValue");
  const isLeft2 = branchesOf(location).some((branch) => !bodies.has(branch));
  return withEntries(properties, {
    Body: unless(get(properties, "Body"), inBranches(location, (branch) => bodies.get(branch) ?? none)),
    BodyS3Location: isLeft2 ? inBranches(location, (branch) => bodies.has(branch) ? none : branch) : void 0
  });
}
function unless(one, other) {
  if (one === void 0 || isNoValue2(one)) return other;
  if (isNoValue2(other)) return one;
  const [condition2, ...values] = itemsOf(get(one, "Fn::If"));
  const [same, ...others] = itemsOf(get(other, "Fn::If"));
  const name = textOf(condition2);
  if (condition2 === void 0 || name === void 0 || name !== textOf(same) || values.length !== others.length) return void 0;
  const chosen = values.flatMap((value, index) => unless(value, others[index] ?? value) ?? []);
  return chosen.length < values.length ? void 0 : callNode(placeOf(one), "Fn::If", listNode(placeOf(one), [condition2, ...chosen]));
}
function assetOf(resource) {
  const metadata = get(resource, "Metadata");
  return textOf(get(metadata, "aws:asset:property")) === "BodyS3Location" ? textOf(get(metadata, "aws:asset:path")) : void 0;
}
function bodyAt(node, location, documents) {
  const why = get(node, "Key") ? "it is in S3" : "its location is not known before deployment";
  if (location === void 0) return { kind: "unread", why };
  const found2 = documents(location, node.file, node.path);
  if (found2.kind === "unread" || isOpenApi(found2.value)) return found2;
  return { kind: "unread", why: `\`${found2.file}\` is not an OpenAPI document` };
}
function isOpenApi(document2) {
  return textOf(get(document2, "openapi") ?? get(document2, "swagger")) !== void 0;
}
function notesOf2(branch, found2, what) {
  if (found2.kind === "unread") return [{ at: placeOf(branch), what, why: found2.why }];
  const call = firstCall(found2.value);
  if (call === void 0) return [];
  return [{ at: placeOf(call.at), what, why: `API Gateway reads \`${found2.file}\` as it is, and does not know \`${call.name}\`` }];
}
function firstCall(root) {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const call = callOf(node);
    if (call?.name.startsWith("Fn::")) return { name: call.name, at: node };
    const children = node.kind === "list" ? node.items : entriesOf(node).map(({ value }) => value);
    for (const child of children.toReversed()) open.push(child);
  }
  return void 0;
}

function isInclude(transform) {
  if (transform.kind === "list") return transform.items.length > 0 && transform.items.every(isInclude);
  return textOf(get(transform, "Name")) === "AWS::Include";
}

function mergedBeside(map, included3) {
  const added = [];
  for (const [key, entry] of included3.entries) {
    const own2 = map.entries.get(key);
    if (own2 && !isSameText(own2.value, entry.value)) return { kind: "clash", keys: [key] };
    if (!own2) added.push([key, entry]);
  }
  return { kind: "merged", node: added.length === 0 ? map : { ...map, entries: new Map([...map.entries, ...added]) } };
}
var OWN_SECTIONS = /* @__PURE__ */ new Set(["AWSTemplateFormatVersion", "Description"]);
function mergedSections(template, included3) {
  const entries2 = new Map(template.entries);
  for (const entry of included3.entries.values()) {
    const own2 = entries2.get(entry.key);
    if (!own2) entries2.set(entry.key, entry);
    if (!own2 || OWN_SECTIONS.has(entry.key)) continue;
    const section = mergedSection(own2.value, entry.value);
    if (section.kind === "clash") return { kind: "clash", keys: [entry.key, ...section.keys] };
    entries2.set(entry.key, { ...own2, value: section.node });
  }
  return { kind: "merged", node: { ...template, entries: entries2 } };
}
function mergedSection(own2, included3) {
  return own2.kind === "map" && included3.kind === "map" ? mergedBeside(own2, included3) : { kind: "clash", keys: [] };
}
function isSameText(one, other) {
  return one.kind === "scalar" && other.kind === "scalar" && one.value === other.value;
}

var MAX_INCLUDE_DEPTH = 10;
function expandIncludes(root, library) {
  const notes = [];
  const walk2 = { documents: createDocuments(library), files: [root.file], note: (note) => notes.push(note) };
  const inner = expandMap(root, walk2);
  const whole = inner.kind === "map" ? withIncluded({ map: inner, key: "Transform", merge: mergedSections }, walk2) : inner;
  return { root: whole, notes };
}
function expandNode(node, walk2) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? expandList(node, walk2) : expandMap(node, walk2);
}
function expandList(list3, walk2) {
  const items = list3.items.map((item) => expandNode(item, walk2));
  return items.some((item, index) => item !== list3.items[index]) ? { ...list3, items } : list3;
}
function expandMap(map, walk2) {
  let changed;
  for (const entry of map.entries.values()) {
    const value = expandNode(entry.value, walk2);
    if (value !== entry.value) changed = (changed ?? new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return withIncluded({ map: changed ? { ...map, entries: changed } : map, key: "Fn::Transform", merge: mergedBeside }, walk2);
}
function withIncluded(including, walk2) {
  const { map, key } = including;
  const transform = map.entries.get(key);
  const calls = transform?.value.kind === "list" ? transform.value.items : transform ? [transform.value] : [];
  if (!transform || !calls.some(isInclude)) return map;
  let whole = withEntries(map, { [key]: void 0 });
  const left2 = [];
  for (const call of calls) {
    const more = isInclude(call) ? included(call, whole, including, walk2) : void 0;
    if (more) whole = more;
    else left2.push(call);
  }
  if (left2.length === 0) return whole;
  if (left2.length === calls.length || whole.kind !== "map") return map;
  const value = transform.value.kind === "list" ? { ...transform.value, items: left2 } : transform.value;
  return { ...whole, entries: new Map(whole.entries).set(key, { ...transform, value }) };
}
function included(call, whole, { map, key, merge: merge2 }, walk2) {
  const isAlone = key === "Fn::Transform" && whole.kind === "map" && whole.entries.size === 0;
  const found2 = documentOf(call, map.path, walk2);
  const result = found2.kind === "unread" ? found2 : joined2(whole, followed(found2, walk2), { isAlone, merge: merge2 });
  if (result.kind === "found") return result.value;
  const at = placeOf(getIn(call, "Parameters", "Location") ?? call);
  walk2.note({ at, what: titleOf(map.path, isAlone), why: result.why });
  return void 0;
}
function followed({ file, value }, walk2) {
  return { kind: "found", file, value: expandNode(value, { ...walk2, files: [...walk2.files, file] }) };
}
function joined2(whole, { file, value }, { isAlone, merge: merge2 }) {
  if (isAlone && value.kind !== "scalar") return { kind: "found", file, value };
  if (value.kind !== "map" || whole.kind !== "map") return { kind: "unread", why: `\`${file}\` holds no map` };
  const merged3 = merge2(whole, value);
  if (merged3.kind === "merged") return { kind: "found", file, value: merged3.node };
  return { kind: "unread", why: `\`${merged3.keys.join("/")}\` is in \`${file}\` too, and AWS does not say which of the two holds` };
}
function documentOf(call, path23, { documents, files }) {
  const written2 = getIn(call, "Parameters", "Location");
  const unread6 = (why) => ({ kind: "unread", why });
  if (written2 === void 0) return unread6("it names no location");
  const location = locationOf2(written2);
  if (location === void 0) return unread6("its location is not known before deployment");
  if (files.length > MAX_INCLUDE_DEPTH) return unread6(`includes within includes are followed ${MAX_INCLUDE_DEPTH} files deep`);
  const found2 = documents(location, written2.file, path23);
  return found2.kind === "found" && files.includes(found2.file) ? unread6(`\`${found2.file}\` includes itself`) : found2;
}
function titleOf(path23, isAlone) {
  const [section, id, part, property, ...deeper] = pathKeys(path23);
  if (section !== "Resources" || id === void 0) return `\`AWS::Include\` in \`${section ?? "Transform"}\``;
  const isProperty = isAlone && part === "Properties" && property !== void 0 && deeper.length === 0;
  if (!isProperty) return `\`AWS::Include\` in \`${id}\``;
  return property === "Body" || property === "DefinitionBody" ? `body of \`${id}\`` : `\`${property}\` of \`${id}\``;
}

var NAMES4 = [
  "Fn::Map",
  "Fn::Length",
  "Fn::Include",
  "Fn::Flatten",
  "Fn::Merge",
  "Fn::DeepMerge",
  "Fn::Stringify",
  "Fn::UpperCamelCase",
  "Fn::LowerCamelCase",
  "Fn::GetEnv",
  "Fn::Outputs",
  "Fn::Sequence",
  // Not of the original, but of its forks.
  "Fn::Eval"
];
var KNOWN = new Set(NAMES4);
function directiveIn(node) {
  if (node.kind !== "map") return void 0;
  if (!hasKnownKey(node)) return void 0;
  for (const name of NAMES4) {
    const entry = node.entries.get(name);
    if (entry && isGiven(entry.value)) return { name, entry };
  }
  return void 0;
}
function isLeft(node) {
  const directive = directiveIn(node);
  return directive !== void 0 && directive.name !== "Fn::Length";
}
function survey(root) {
  let [values, hasDirective] = [0, false];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    values += 1;
    if (node.kind === "scalar") continue;
    if (node.kind === "list") {
      for (const item of node.items) open.push(item);
      continue;
    }
    hasDirective ||= hasKnownKey(node);
    for (const { value } of entriesOf(node)) open.push(value);
  }
  return { values, hasDirective };
}
function hasKnownKey({ entries: entries2 }) {
  for (const key of entries2.keys()) if (key.startsWith("Fn::") && KNOWN.has(key)) return true;
  return false;
}
function isGiven(argument) {
  return argument.kind !== "scalar" || argument.value !== null && argument.value !== false && argument.value !== 0 && argument.value !== "";
}

var MAX_VALUES = 2e5;
var MAX_CHARACTERS = 1e7;
function startWork(library) {
  return { library, notes: /* @__PURE__ */ new Map(), settled: /* @__PURE__ */ new WeakSet(), values: MAX_VALUES, characters: MAX_CHARACTERS, stopped: void 0 };
}
function spendValues(work, count, at) {
  work.values -= count;
  return work.values >= 0 || stop2(work, at, `they make more than ${MAX_VALUES.toLocaleString("en")} values`);
}
function spendCharacters(work, count, at) {
  work.characters -= count;
  return work.characters >= 0 || stop2(work, at, `they make more than ${MAX_CHARACTERS.toLocaleString("en")} characters`);
}
function stop2(work, { file, start, end, path: path23 }, why) {
  work.stopped ??= { at: { file, start, end, path: path23 }, what: "cfn-include's directives", why };
  return false;
}
function leave(directive, work, expand, why, of) {
  const { name, map, entry: { at, value } } = directive;
  const note = {
    at: { ...at, end: value.file === at.file ? Math.max(at.end, value.end) : at.end, path: map.path },
    what: of === void 0 ? quote(name) : `${quote(name)} of ${of}`,
    why
  };
  work.notes.set(JSON.stringify([at.file, at.start, note.what, why]), note);
  return leaveSilently(directive, work, expand);
}
function leaveSilently({ name, map, around, depth }, work, expand) {
  const entries2 = new Map([...map.entries].map(([key, entry]) => [key, key === name ? entry : { ...entry, value: expand(entry.value, around, depth + 1) }]));
  const left2 = { ...map, entries: entries2 };
  work.settled.add(left2);
  return left2;
}

var merged2 = (directive, work, expand) => {
  const { name, map, argument, around, depth } = directive;
  const list3 = expand(argument, around, depth + 1);
  if (isLeft(list3)) return leaveSilently(directive, work, expand);
  if (list3.kind !== "list") return leave(directive, work, expand, "it takes a list of maps");
  const maps = list3.items.filter((item) => item.kind === "map");
  const others = list3.items.filter((item) => item.kind !== "map" && !(name === "Fn::Merge" && item.kind === "scalar" && item.value === null));
  if (others.length > 0) return leave(directive, work, expand, "it merges what is not a map");
  const all = mergedMaps(maps, name === "Fn::Merge" ? "by item" : "behind");
  const result = { ...map, entries: beside(map, name, all) };
  if (isLeft(result) && maps.some(isLeft)) work.settled.add(result);
  return result;
};
function beside(map, directive, made) {
  const own2 = [...map.entries].filter(([key]) => key !== directive);
  const entries2 = new Map(own2);
  for (const [key, entry] of made) if (!entries2.has(key)) entries2.set(key, entry);
  return entries2;
}
function mergedMaps(maps, lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const { entries: entries2 } of maps) {
    for (const [key, entry] of entries2) {
      const group = groups.get(key);
      if (group) {
        group.values.push(entry.value);
        group.last = entry;
      } else {
        groups.set(key, { values: [entry.value], last: entry });
      }
    }
  }
  return new Map([...groups].map(([key, { values, last }]) => [key, { ...last, value: mergedValues(values, last.value, lists) }]));
}
function mergedValues(values, last, lists) {
  const run2 = runOf(values, lists);
  const [first] = run2;
  if (first === void 0 || run2.length === 1) return first ?? last;
  if (first.kind === "map") return { ...first, entries: mergedMaps(run2.filter((node) => node.kind === "map"), lists) };
  return first.kind === "list" ? mergedLists(first, run2.filter((node) => node.kind === "list"), lists) : first;
}
function runOf(values, lists) {
  let run2 = [];
  for (const value of values) {
    const [first] = run2;
    if (first && first.kind !== "scalar" && first.kind === value.kind) run2.push(value);
    else if (!(lists === "by item" && first?.kind === "list" && value.kind === "map")) run2 = [value];
  }
  return run2;
}
function mergedLists(first, all, lists) {
  if (lists === "behind") return { ...first, items: all.flatMap(({ items }) => items) };
  const groups = [];
  for (const { items } of all) items.forEach((item, index) => (groups[index] ??= []).push(item));
  return { ...first, items: groups.flatMap((group) => {
    const last = group.at(-1);
    return last ? [mergedValues(group, last, lists)] : [];
  }) };
}

var NAME = String.raw`[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|\*`;
var STEP = new RegExp(String.raw`(?<dot>\.)?(?<name>${NAME})|\[(?<bracket>-?\d{1,9}|\*|)\]`, "y");
function queryOf(text) {
  const steps = [];
  STEP.lastIndex = 0;
  const written2 = text.trim();
  while (STEP.lastIndex < written2.length) {
    const { dot, name, bracket } = STEP.exec(written2)?.groups ?? {};
    if (name === void 0 && bracket === void 0 || name !== void 0 && dot === void 0 !== (steps.length === 0)) return void 0;
    const step = name === void 0 ? bracketStep(bracket ?? "") : nameStep(name);
    if (!step) return void 0;
    steps.push(step);
  }
  return steps.length === 0 ? void 0 : steps;
}
function nameStep(name) {
  if (name === "*") return { kind: "values" };
  if (!name.startsWith('"')) return { kind: "field", name };
  try {
    return { kind: "field", name: String(JSON.parse(name)) };
  } catch {
    return void 0;
  }
}
function bracketStep(text) {
  if (text === "") return { kind: "flatten" };
  return text === "*" ? { kind: "items" } : { kind: "index", index: Number(text) };
}
function queried(root, steps) {
  const at = steps.findLastIndex(({ kind }) => kind === "flatten");
  if (at < 0) return walked(root, steps);
  const found2 = queried(root, steps.slice(0, at));
  if (found2?.kind !== "list") return void 0;
  return projected(found2, found2.items.flatMap((item) => item.kind === "list" ? item.items : [item]), steps.slice(at + 1));
}
function walked(node, steps) {
  const [step, ...others] = steps;
  if (!step) return node.kind === "scalar" && node.value === null ? void 0 : node;
  if (step.kind === "items") return node.kind === "list" ? projected(node, node.items, others) : void 0;
  if (step.kind === "values") return node.kind === "map" ? projected(node, entriesOf(node).map(({ value }) => value), others) : void 0;
  const next = step.kind === "field" ? get(node, step.name) : node.kind === "list" && step.kind === "index" ? node.items.at(step.index) : void 0;
  return next && walked(next, others);
}
function projected(at, items, steps) {
  return listNode(at, items.flatMap((item) => walked(item, steps) ?? []));
}

var stringified = (directive, work, expand) => {
  const value = expand(directive.argument, directive.around, directive.depth + 1);
  if (work.stopped || holdsLeft(value)) return leaveSilently(directive, work, expand);
  const text = JSON.stringify(plainOf(value));
  spendCharacters(work, text.length, directive.map);
  return scalarNode(causedBy(directive.map, "Fn::Stringify"), text);
};
var cased = (directive, work, expand) => {
  const { argument, name, map } = directive;
  const value = argument.kind === "scalar" ? spokenValue(argument) : void 0;
  if (typeof value !== "string") return leave(directive, work, expand, "it takes a text");
  spendCharacters(work, value.length, map);
  const upper = value.split(/[._\-\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return scalarNode(map, name === "Fn::UpperCamelCase" ? upper : upper.charAt(0).toLowerCase() + upper.slice(1));
};
function spokenValue({ text, value }) {
  return typeof value === "boolean" && !/^(true|false)$/i.test(text) ? text : value;
}
function spokenText(node) {
  if (node.kind === "map") return "[object Object]";
  if (node.kind === "scalar") return String(spokenValue(node));
  return node.items.map((item) => item.kind === "scalar" && item.value === null ? "" : spokenText(item)).join(",");
}
function plainOf(node) {
  if (node.kind === "scalar") return spokenValue(node);
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
}
function holdsLeft(node) {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLeft);
  return isLeft(node) || [...node.entries.values()].some(({ value }) => holdsLeft(value));
}

var DEFAULT_PLACEHOLDER = "_";
function substituted2(work, node, around, depth) {
  if (work.stopped || around.values.size === 0 || work.settled.has(node) && isLeft(node)) return node;
  if (depth > MAX_DEPTH) stop2(work, node, TOO_DEEP);
  if (!spendValues(work, 1, node)) return node;
  if (node.kind === "scalar") return substitutedScalar(work, node, around, depth);
  if (node.kind === "list") {
    const items = node.items.map((item) => substituted2(work, item, around, depth + 1));
    const known2 = items.filter((item) => item !== void 0);
    return known2.length === items.length ? { ...node, ...copyOf(node, around), items: known2 } : void 0;
  }
  const entries2 = /* @__PURE__ */ new Map();
  for (const entry of node.entries.values()) {
    const key = substitutedKey(work, entry.key, around, node);
    const value = key === "Fn::Map" ? entry.value : substituted2(work, entry.value, around, depth + 1);
    if (key === void 0 || value === void 0) return void 0;
    entries2.set(key, { ...entry, key, value });
  }
  return { ...node, ...copyOf(node, around), entries: entries2 };
}
function copyOf({ generatedBy }, { reason }) {
  const by = reason ?? generatedBy;
  return by === void 0 ? {} : { generatedBy: by };
}
function substitutedScalar(work, node, around, depth) {
  const { file, start, end, path: path23 } = node;
  const at = { file, start, end, path: path23, ...copyOf(node, around) };
  const whole = wholeValue(node, around);
  if (whole.kind !== "scalar") return isLeft(whole) ? whole : substituted2(work, whole, around, depth + 1);
  const text = spokenValue(whole);
  if (typeof text !== "string") return { ...whole, ...at };
  const inserted = insertKnown(work, text, around, node);
  const unknown = unknownIn(inserted, around);
  return unknown.length === 0 ? { ...whole, ...at, text: inserted, value: inserted } : joined3(inserted, unknown, at);
}
function wholeValue(node, { values }) {
  let value = node;
  for (const [name, replacement] of values) {
    if (value.kind === "scalar" && spokenValue(value) === name) value = replacement;
  }
  return value;
}
function substitutedKey(work, key, around, at) {
  let text = key;
  for (const [name, value] of around.values) {
    if (text !== name) continue;
    if (isLeft(value)) return void 0;
    text = spokenText(value);
  }
  const inserted = insertKnown(work, text, around, at);
  return unknownIn(inserted, around).length > 0 ? void 0 : inserted;
}
function insertKnown(work, written2, { values }, at) {
  if (!written2.includes("${")) return written2;
  let text = written2;
  for (const [name, value] of values) {
    if (!spendCharacters(work, text.length, at)) return text;
    if (isLeft(value) || !isIn(name, text)) continue;
    const replacement = spokenText(value);
    if (!spendCharacters(work, longest(text, spot(name), replacement), at)) return text;
    text = text.replaceAll(spot(name), replacement);
  }
  return text;
}
function unknownIn(text, { values }) {
  return [...values].filter(([name, value]) => isLeft(value) && isIn(name, text));
}
function isIn(name, text) {
  return name !== DEFAULT_PLACEHOLDER && !name.includes("$") && text.includes(spot(name));
}
function spot(name) {
  return `\${${name}}`;
}
function longest(text, pattern, replacement) {
  const [found2, brought] = [text.split(pattern).length - 1, replacement.split("$").length - 1];
  return text.length + found2 * (replacement.length + brought * text.length);
}
function joined3(text, unknown, at) {
  const values = new Map(unknown.map(([name, value]) => [spot(name), value]));
  const pieces = unknown.reduce((parts, [name]) => parts.flatMap((part) => part.split(spot(name)).flatMap((piece, index) => index === 0 ? [piece] : [spot(name), piece])), [text]);
  const items = pieces.filter((piece) => piece !== "").map((piece) => values.get(piece) ?? scalarNode(at, piece));
  return callNode(at, "Fn::Join", listNode(at, [scalarNode(at, ""), listNode(at, items)]));
}

var MAX_INCLUDES = 20;
var KEYS2 = /* @__PURE__ */ new Set(["location", "type", "context", "query"]);
var included2 = (directive, work, expand) => {
  const { name, map, argument, around, depth } = directive;
  const { location, type } = askedFor(argument);
  if (type === "api") return leave(directive, work, expand, "it asks AWS while the template is built", "type `api`");
  const brought = broughtBy(directive, location, type, work, expand);
  if (brought.kind === "left") return leave(directive, work, expand, brought.why, location === void 0 ? void 0 : quote(location));
  const { value } = brought;
  if (value.kind !== "map") return again(value, directive, work, expand);
  const others = map.entries.size > 1;
  const result = others ? { ...map, entries: beside(map, name, value.entries) } : value;
  if (!isLeft(value)) return again(result, directive, work, expand);
  const left2 = others ? { ...result, entries: siblingsExpanded(result, value, (node) => expand(node, around, depth + 1)) } : value;
  work.settled.add(left2);
  return left2;
};
function siblingsExpanded(result, value, expand) {
  return new Map([...result.entries].map(([key, entry]) => [key, value.entries.get(key) === entry ? entry : { ...entry, value: expand(entry.value) }]));
}
function again(value, directive, work, expand) {
  const { around, depth } = directive;
  const replaced = substituted2(work, value, around, depth);
  return replaced ? expand(replaced, around, depth) : leave(directive, work, expand, "a key in it is not known");
}
function askedFor(argument) {
  if (argument.kind !== "map") return { location: textOf(argument), type: "json" };
  const type = get(argument, "type");
  return { location: textOf(get(argument, "location")), type: type ? textOf(type) : "json" };
}
function broughtBy(directive, location, type, work, expand) {
  const { argument, map, entry: { at: { file: from } } } = directive;
  if (location === void 0) return left("its location is not a text");
  const strange = entriesOf(argument).find(({ key }) => !KEYS2.has(key));
  if (strange) return left(`${quote(strange.key)} is not known to cfn-include 1.5`);
  const asked = fileLocation(location);
  if (asked === void 0) return left("it is relative to the folder in which the template is built");
  if (type === "json") return document(asked, from, directive, work, expand);
  if (type !== "string" && type !== "literal") return left(`its type ${type === void 0 ? "is not a text" : `${quote(type)} is not known`}`);
  const found2 = work.library.text(asked, from);
  if (found2.kind === "unread") return left(found2.why);
  const text = wholeText(found2.value, map);
  return { kind: "brought", value: type === "string" ? text : literal2(text, get(argument, "context"), map, work) };
}
function left(why) {
  return { kind: "left", why };
}
function fileLocation(location) {
  if (/^(?:file:)?\/\/(?!\/)/.test(location)) return void 0;
  return location.startsWith("//") ? void 0 : location.replace(/^\//, "");
}
function document(location, from, directive, work, expand) {
  const { argument, around, depth, map } = directive;
  const found2 = work.library.document(location, from);
  if (found2.kind === "unread") return left(found2.why);
  const asked = queryIn(argument);
  if (asked.kind === "left") return asked;
  const selected2 = asked.text === void 0 ? found2.value : selection(found2.value, asked.text, map, work);
  if (!selected2) return left(`its query ${quote(asked.text ?? "")} is more than is followed here`);
  const here = `${found2.file} ${asked.text ?? ""}`;
  if (around.including.includes(here)) return left("it includes itself");
  if (around.including.length >= MAX_INCLUDES) return left(`files include each other more than ${MAX_INCLUDES} deep`);
  if (!spendValues(work, survey(selected2).values, map)) return left("it is too large");
  const inside2 = { ...around, including: [...around.including, here] };
  return { kind: "brought", value: expand(selected2, inside2, depth) };
}
function queryIn(argument) {
  const query = get(argument, "query");
  if (query === void 0) return { kind: "query", text: void 0 };
  if (query.kind !== "scalar") return { kind: "left", why: "its query is not a text" };
  return { kind: "query", text: query.value === null || query.text === "" ? void 0 : query.text };
}
function selection(root, query, at, work) {
  const steps = queryOf(query);
  if (!steps || !spendCharacters(work, survey(root).values * steps.length, at)) return void 0;
  return queried(root, steps) ?? { ...scalarNode(at, ""), value: null };
}
function wholeText({ file, text }, { path: path23 }) {
  return { kind: "scalar", file, start: 0, end: text.length, path: path23, text, value: text };
}
function literal2(text, context, map, work) {
  const lines = text.text.split(/(?<=\n)/);
  if (lines.at(-1)?.endsWith("\n") !== false) lines.push("");
  spendValues(work, lines.length, map);
  const parts = context?.kind === "map" ? lines.flatMap((line) => lineParts(line, context, text, work)) : lines.map((line) => scalarNode(text, line));
  return callNode(map, "Fn::Join", listNode(map, [scalarNode(map, ""), listNode(text, parts)]));
}
function lineParts(line, context, at, work) {
  const parts = [""];
  for (const piece of line.split(/(\{\{\w+?\}\})/)) {
    const value = /^\{\{\w+\}\}$/.test(piece) ? get(context, piece.slice(2, -2)) : scalarNode(at, piece);
    const last = parts.at(-1);
    if (value === void 0) continue;
    const said = value.kind === "map" ? value : spokenText(value);
    if (typeof said !== "string") parts.push(said);
    else if (typeof last === "string") parts[parts.length - 1] = last + said;
    else parts.push(said);
    if (!spendCharacters(work, piece.length + (typeof said === "string" ? said.length : 0), at) || !spendValues(work, 1, at)) break;
  }
  return parts.flatMap((part) => part === "" ? [] : [typeof part === "string" ? scalarNode(at, part) : part]);
}

var flattened = (directive, work, expand) => {
  const list3 = expand(directive.argument, directive.around, directive.depth + 1);
  if (isLeft(list3) || itemsOf(list3).some(isLeft)) return leaveSilently(directive, work, expand);
  if (list3.kind !== "list") return leave(directive, work, expand, "it takes a list");
  return listNode(directive.map, list3.items.flatMap((item) => item.kind === "list" ? item.items : [item]));
};
var length = (directive, work, expand) => {
  const { name, entry, argument, map, around, depth } = directive;
  const list3 = argument.kind === "list" ? argument : expand(argument, around, depth + 1);
  if (list3.kind === "list") return scalarNode(map, list3.items.length);
  const left2 = list3 === argument ? map : { ...map, entries: new Map(map.entries).set(name, { ...entry, value: list3 }) };
  work.settled.add(left2);
  return left2;
};
var sequence = (directive, work, expand) => {
  const { map, argument, around, depth } = directive;
  const list3 = expand(argument, around, depth + 1);
  if (isLeft(list3) || itemsOf(list3).some(isLeft)) return leaveSilently(directive, work, expand);
  const range = rangeOf2(itemsOf(list3));
  if (!range) return leave(directive, work, expand, "it takes two numbers or letters, and a step");
  const { start, step, areLetters } = range;
  const count = Math.max(0, Math.floor((range.stop - start) / step) + 1);
  if (count > work.values) return leave(directive, work, expand, `it makes ${count === Infinity ? "endlessly many" : count.toLocaleString("en")} values`);
  spendValues(work, count, map);
  return listNode(map, Array.from({ length: count }, (_, index) => {
    const value = start + index * step;
    return scalarNode(map, areLetters ? String.fromCharCode(value) : value);
  }));
};
function rangeOf2([first, last, by, ...others]) {
  const [start, stop3] = [first, last].map((node) => node?.kind === "scalar" ? spokenValue(node) : void 0);
  const step = by === void 0 ? 1 : by.kind === "scalar" ? Number(spokenValue(by)) : NaN;
  if (Number.isNaN(step) || others.length > 0) return void 0;
  if (typeof start === "string" && typeof stop3 === "string" && start !== "" && stop3 !== "") {
    return finite({ start: start.charCodeAt(0), stop: stop3.charCodeAt(0), step, areLetters: true });
  }
  return typeof start === "number" && typeof stop3 === "number" ? finite({ start, stop: stop3, step, areLetters: false }) : void 0;
}
function finite(range) {
  return Number.isFinite(range.start) && Number.isFinite(range.stop) && !Number.isNaN((range.stop - range.start) / range.step) ? range : void 0;
}

var mapped = (directive, work, expand) => {
  const { argument, around, depth } = directive;
  const loop = loopOf(itemsOf(argument));
  if (!loop) return leave(directive, work, expand, "it takes a list, its placeholders and a body");
  const pattern = [loop.placeholder, loop.index, loop.size].find((name) => name !== void 0 && isPattern(name));
  if (pattern !== void 0) return leave(directive, work, expand, `its placeholder ${quote(pattern)} is a pattern to cfn-include`);
  const list3 = expand(loop.list, around, depth + 1);
  if (isLeft(list3)) return leaveSilently(directive, work, expand);
  if (list3.kind !== "list") return leave(directive, work, expand, "what it goes through is not a list");
  return copies(loop, list3, directive, work, expand) ?? leave(directive, work, expand, "a key of what it makes is not known");
};
function loopOf([list3, second, ...others]) {
  if (!list3 || !second) return void 0;
  const names = (second.kind === "list" ? second.items : [second]).map((name) => name.kind === "scalar" ? spokenText(name) : void 0);
  const [written2, index, size] = second.kind === "list" || others.length > 0 ? names : [];
  const placeholder = others.length === 0 ? DEFAULT_PLACEHOLDER : written2;
  return placeholder === void 0 ? void 0 : { list: list3, body: others.at(-1) ?? second, placeholder, index, size };
}
function isPattern(name) {
  return /[\\^.|?*+()[\]{}]/.test(name);
}
function copies(loop, list3, directive, work, expand) {
  const { map, around, depth } = directive;
  let last = around;
  const made = list3.items.map((item, index) => {
    if (work.stopped) return item;
    last = aroundCopy(loop, item, index, directive);
    const body = substituted2(work, loop.body, last, depth + 1);
    return body && expand(body, last, depth + 1);
  });
  const known2 = made.filter((copy) => copy !== void 0);
  if (known2.length < made.length) return void 0;
  const result = listNode(map, known2);
  const sized = loop.size === void 0 ? result : substituted2(work, result, sizeOnly(loop.size, known2.length, directive), depth);
  return sized && expand(sized, last, depth);
}
function aroundCopy({ placeholder, index: indexName }, item, index, { map, around }) {
  const values = new Map(around.values).set(placeholder, item);
  if (indexName !== void 0) values.set(indexName, scalarNode(map, index));
  const reason = `Fn::Map: item ${index + 1}`;
  return { ...around, values, reason: around.reason === void 0 ? reason : `${around.reason}; ${reason}` };
}
function sizeOnly(name, size, { map, around }) {
  return { values: /* @__PURE__ */ new Map([[name, scalarNode(map, size)]]), reason: void 0, including: around.including };
}

var VALUES_MADE = 6;
var outputs = (directive, work, expand) => {
  const { map, argument, around, depth } = directive;
  const values = expand(argument, around, depth + 1);
  if (isLeft(values)) return leaveSilently(directive, work, expand);
  if (values.kind !== "map") return leave(directive, work, expand, "it takes a map");
  spendValues(work, values.entries.size * VALUES_MADE, map);
  const made = [...values.entries].map(([key, entry]) => [key, { ...entry, value: outputOf(key, entry.value) }]);
  return { ...map, entries: new Map(made) };
};
function outputOf(name, written2) {
  const at = causedBy(written2, `Fn::Outputs: ${name}`);
  const isLong = written2.kind === "map" && !isLeft(written2);
  const value = isLong ? get(written2, "Value") : written2;
  return mapNode(written2, {
    Value: value && callNode(at, "Fn::Sub", value),
    Condition: isLong ? get(written2, "Condition") : void 0,
    Export: mapNode(at, { Name: callNode(at, "Fn::Sub", scalarNode(at, `\${AWS::StackName}:${name}`)) })
  });
}

var FOLLOW = {
  "Fn::Map": mapped,
  "Fn::Length": length,
  "Fn::Include": included2,
  "Fn::Flatten": flattened,
  "Fn::Merge": merged2,
  "Fn::DeepMerge": merged2,
  "Fn::Stringify": stringified,
  "Fn::UpperCamelCase": cased,
  "Fn::LowerCamelCase": cased,
  "Fn::GetEnv": fromEnvironment,
  "Fn::Outputs": outputs,
  "Fn::Sequence": sequence,
  "Fn::Eval": (directive, work, expand) => leave(directive, work, expand, "it is code, which is not run")
};
function fromEnvironment(directive, work, expand) {
  const { argument } = directive;
  const variable = textOf(argument.kind === "list" ? argument.items[0] : argument);
  const why = "it reads the environment in which the template is built";
  return leave(directive, work, expand, why, variable === void 0 ? void 0 : quote(variable));
}
function expandValue(work, node, around, depth) {
  if (work.stopped || node.kind === "scalar" || work.settled.has(node)) return node;
  if (depth > MAX_DEPTH) stop2(work, node, TOO_DEEP);
  const expand = (value, within, at) => expandValue(work, value, within, at);
  const directive = node.kind === "map" ? directiveIn(node) : void 0;
  if (node.kind === "map" && directive) {
    const argument = directive.entry.value;
    return settled(work, FOLLOW[directive.name]({ ...directive, map: node, argument, around, depth }, work, expand));
  }
  const expandChild = (child) => expand(child, around, depth + 1);
  return settled(work, node.kind === "list" ? withItems(node, expandChild) : withValues(node, expandChild));
}
function withItems(list3, change) {
  const items = list3.items.map(change);
  return items.every((item, index) => item === list3.items[index]) ? list3 : { ...list3, items };
}
function withValues(map, change) {
  const entries2 = [...map.entries].map(([key, entry]) => {
    const value = change(entry.value);
    return [key, value === entry.value ? entry : { ...entry, value }];
  });
  return entries2.every(([key, entry]) => entry === map.entries.get(key)) ? map : { ...map, entries: new Map(entries2) };
}
function settled(work, node) {
  if (node.kind === "scalar" || work.settled.has(node) || directiveIn(node)) return node;
  const children = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  if (children.every((child) => child.kind === "scalar" || work.settled.has(child))) work.settled.add(node);
  return node;
}

var ESSENTIAL = ["Type", "Condition", "Properties"];
function settle(root) {
  return placed2(root, void 0, 0);
}
function placed2(node, path23, depth) {
  if (depth > MAX_DEPTH) return void 0;
  if (node.kind === "scalar") return node.path === path23 ? node : { ...node, path: path23 };
  if (node.kind === "list") {
    const items = node.items.map((item, index) => placed2(item, stepTo(item, path23, String(index)), depth + 1));
    const all = items.filter((item) => item !== void 0);
    if (all.length < items.length) return void 0;
    return node.path === path23 && all.every((item, index) => item === node.items[index]) ? node : { ...node, path: path23, items: all };
  }
  const map = known(node, path23, depth);
  const entries2 = /* @__PURE__ */ new Map();
  let isSame = map === node && map.path === path23;
  for (const [key, entry] of map.entries) {
    const value = placed2(entry.value, stepTo(entry.value, path23, key), depth + 1);
    if (!value) return void 0;
    isSame &&= value === entry.value;
    entries2.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isSame ? node : { ...map, path: path23, entries: entries2 };
}
function stepTo({ path: path23 }, parent, key) {
  return path23?.parent === parent && path23?.key === key ? path23 : { parent, key };
}
function known(map, path23, depth) {
  if (depth === 2 && path23?.parent?.key === "Resources") {
    const part = [map, ...ESSENTIAL.map((key) => get(map, key))].find((value) => value?.kind === "map" && isLeft(value));
    return part?.kind === "map" ? alone(part) : map;
  }
  const isOpen2 = depth === 0 || depth === 1 && path23?.key !== "Globals";
  return isOpen2 || !isLeft(map) ? map : alone(map);
}
function alone(map) {
  const directive = directiveIn(map);
  if (!directive || map.entries.size === 1) return map;
  return { ...map, entries: /* @__PURE__ */ new Map([[directive.name, directive.entry]]) };
}

var OUTSIDE = { values: /* @__PURE__ */ new Map(), reason: void 0, including: [] };
function expandDirectives(root, library) {
  if (!survey(root).hasDirective) return { root, notes: [] };
  const work = startWork(library);
  const expanded2 = expandValue(work, expandValue(work, root, OUTSIDE, 0), OUTSIDE, 0);
  const settled4 = work.stopped ? void 0 : settle(expanded2);
  if (!settled4) stop2(work, root, TOO_DEEP);
  if (!settled4) return { root: settle(root) ?? root, notes: work.stopped ? [work.stopped] : [] };
  if (settled4.kind !== "map") return { root: settle(root) ?? root, notes: [...work.notes.values(), notAMap(root, "the template")] };
  const resources = get(settled4, "Resources");
  const notes = [...work.notes.values(), ...resources?.kind === "list" ? [notAMap(resources, "`Resources`")] : []];
  return { root: settled4, notes };
}
function notAMap(node, what) {
  return { at: placeOf(node), what, why: "its directives make no map of it" };
}

var DOCUMENTS = /* @__PURE__ */ new Map([
  ["AWS::ApiGateway::RestApi", "Body"],
  ["AWS::ApiGatewayV2::Api", "Body"]
]);
function withBodiesAsObjects(root) {
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return root;
  const changed = entriesOf(resources).flatMap(({ key, value }) => {
    const object = withObject(value);
    return object === value ? [] : [[key, object]];
  });
  return changed.length === 0 ? root : withEntries(root, { Resources: withEntries(resources, Object.fromEntries(changed)) });
}
function withObject(resource) {
  const property = DOCUMENTS.get(textOf(get(resource, "Type")) ?? "");
  const properties = get(resource, "Properties");
  const body = property === void 0 ? void 0 : get(properties, property);
  if (property === void 0 || body === void 0 || resource.kind !== "map" || properties?.kind !== "map") return resource;
  const object = objectOf(body);
  return object === body ? resource : withEntries(resource, { Properties: withEntries(properties, { [property]: object }) });
}
function objectOf(node) {
  const call = callOf(node);
  if (call?.name === "Fn::ToJsonString") return call.argument.kind === "map" ? call.argument : node;
  if (call?.name !== "Fn::If" || node.kind !== "map") return node;
  const sides = call.argument;
  if (sides.kind !== "list") return node;
  const items = sides.items.map((item) => objectOf(item));
  return items.every((item, index) => item === sides.items[index]) ? node : withEntries(node, { "Fn::If": { ...sides, items } });
}

var MAX_ITEM = 1e3;
function itemsOfCollection(node, names) {
  if (node.kind !== "list") return { kind: "open", why: callOf(node) ? whyOpen(node, names) : "it is no list" };
  const items = [];
  for (const item of node.items.flatMap((each) => each.kind === "list" ? each.items : [each])) {
    if (isAbsent(item)) continue;
    const text = textOf(item);
    if (text === void 0 || text.length > MAX_ITEM) return { kind: "open", why: whyOpen(item, names) };
    items.push(text);
  }
  return { kind: "known", items };
}
function isAbsent(node) {
  const call = callOf(node);
  return call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}
function whyOpen(node, names) {
  const call = callOf(node);
  if (call) return openReference(node, names) ?? `the template does not settle \`${call.name}\``;
  return node.kind === "scalar" ? "it holds what is no name" : "it holds what is no text";
}
function openReference(node, names) {
  const call = callOf(node);
  const value = call?.name === "Ref" ? names(textOf(call.argument) ?? "") : void 0;
  if (value?.kind === "open") return value.why;
  const inner = node.kind === "list" ? node.items : entriesOf(node).map((entry) => entry.value);
  for (const each of inner) {
    const why = openReference(each, names);
    if (why !== void 0) return why;
  }
  return void 0;
}

function isLoopKey(key) {
  return key.startsWith("Fn::ForEach");
}
function readLoop({ key, value }) {
  if (!/^Fn::ForEach::./.test(key)) return "it has no name";
  const [first, collection, fragment, ...others] = itemsOf(value);
  const identifier = textOf(first);
  if (!collection || !fragment || others.length > 0) return "it is no list of an identifier, a collection and a map";
  if (!identifier) return "its identifier is no text";
  return fragment.kind === "map" ? { key, identifier, collection, fragment } : "what it repeats is no map";
}

function withItems2(text, bindings) {
  if (!text.includes("{")) return text;
  return text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, form, name) => {
    const item = bindings.get(name.trim());
    if (item === void 0) return whole;
    return form === "&" ? item.replaceAll(/[^A-Za-z0-9]/g, "") : item;
  });
}

var MAX_TEXT3 = 1e4;
function settled2(node, known2) {
  const call = callOf(node);
  switch (call?.name ?? "") {
    case "Ref":
      return named(node, textOf(call?.argument), known2);
    case "Fn::Sub":
      return asText(node, substitutedPieces(call?.argument, known2), "");
    case "Fn::Join":
      return asText(node, textsOf(itemsOf(call?.argument)[1]), textOf(itemsOf(call?.argument)[0]));
    case "Fn::Split":
      return split(node, itemsOf(call?.argument));
    case "Fn::Select":
      return selected(node, itemsOf(call?.argument));
    case "Fn::Length": {
      const texts = textsOf(call?.argument);
      return texts ? scalarNode(node, texts.length) : node;
    }
    case "Fn::FindInMap":
      return mapped2(node, itemsOf(call?.argument), known2);
    default:
      return node;
  }
}
function named(call, name, { valueOf }) {
  const value = name === void 0 ? void 0 : valueOf(name);
  if (value?.kind === "text") return scalarNode(call, value.text);
  return value?.kind === "list" ? listOf3(call, value.items) : call;
}
function listOf3(at, texts) {
  return listNode(at, texts.map((text, index) => scalarNode({ ...at, path: { parent: at.path, key: String(index) } }, text)));
}
function textsOf(node) {
  if (node?.kind !== "list") return void 0;
  const texts = node.items.flatMap((item) => textOf(item) ?? []);
  return texts.length === node.items.length ? texts : void 0;
}
function asText(call, pieces, separator) {
  if (pieces === void 0 || separator === void 0) return call;
  const length2 = pieces.reduce((sum, piece) => sum + piece.length + separator.length, 0);
  return length2 > MAX_TEXT3 ? call : scalarNode(call, pieces.join(separator));
}
function substitutedPieces(argument, { valueOf }) {
  const [pattern, variables] = argument?.kind === "list" ? argument.items : [argument];
  const pieces = textOf(pattern)?.split(/(\$\{[^{}]*\})/).map((piece) => {
    const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1]?.trim();
    if (name === void 0 || name === "") return piece;
    if (name.startsWith("!")) return `\${${piece.trim().slice(3)}`;
    const variable = get(variables, name);
    if (variable) return textOf(variable);
    const value = valueOf(name);
    return value.kind === "text" ? value.text : void 0;
  });
  return pieces?.every((piece) => piece !== void 0) ? pieces : void 0;
}
function split(call, [by, source]) {
  const [separator, text] = [textOf(by), textOf(source)];
  if (!separator || text === void 0 || text.length > MAX_TEXT3) return call;
  return listOf3(call, text.split(separator));
}
function selected(call, [index, list3]) {
  const position = textOf(index) ?? "";
  const text = /^\d+$/.test(position) ? textsOf(list3)?.[Number(position)] : void 0;
  return text === void 0 ? call : scalarNode(call, text);
}
function mapped2(call, [map, first, second, options], { mappings }) {
  const [name, top, inner] = [textOf(map), textOf(first), textOf(second)];
  if (name === void 0 || top === void 0 || inner === void 0) return call;
  const found2 = getIn(mappings, name, top, inner);
  if (found2 === void 0) return get(options, "DefaultValue") ?? call;
  if (found2.kind === "scalar") return textOf(found2) === void 0 ? call : { ...scalarNode(call, found2.text), value: found2.value };
  const texts = textsOf(found2);
  return texts ? listOf3(call, texts) : call;
}

var MAX_VALUES2 = 1e5;
function startWork2(mappings, names) {
  return { mappings, names, notes: /* @__PURE__ */ new Map(), left: MAX_VALUES2 };
}
function spend(work, values, text = "") {
  work.left -= values + text.length / 100;
}
function addNote({ notes }, note) {
  notes.set(`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, note);
}

var OPEN = { kind: "open", why: "it is settled at deployment" };
function holdsLoop(node) {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLoop);
  for (const { key, value } of node.entries.values()) if (isLoopKey(key) || holdsLoop(value)) return true;
  return false;
}
function expanded(node, work) {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") {
    const items = node.items.map((item) => expanded(item, work));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  const outside = { work, bindings: /* @__PURE__ */ new Map(), madeBy: void 0, valueOf: () => OPEN };
  const entries2 = assembled(node, work, (entry) => isLoopKey(entry.key) ? copiesOf(entry, node.path, outside) : [withValue(entry, expanded(entry.value, work))]);
  const isSame = entries2.size === node.entries.size && [...entries2].every(([key, entry]) => entry === node.entries.get(key));
  return isSame ? node : { ...node, entries: entries2 };
}
function withValue(entry, value) {
  return value === entry.value ? entry : { ...entry, value };
}
function assembled(map, work, madeOf) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const entry of map.entries.values()) {
    for (const made of madeOf(entry)) {
      if (!entries2.has(made.key)) entries2.set(made.key, made);
      else if (!isLoopKey(made.key)) addNote(work, { at: keyPlace(entry), what: `the second \`${made.key}\``, why: "a name can be taken once" });
    }
  }
  return entries2;
}
function keyPlace({ at, value }) {
  return { ...at, path: value.path };
}
function copiesOf(entry, path23, outer) {
  const { work } = outer;
  const left2 = (what2, why) => {
    addNote(work, { at: keyPlace(entry), what: what2, why });
    return [entry];
  };
  const loop = readLoop(entry);
  if (typeof loop === "string") return left2(`\`${entry.key}\``, loop);
  const collection = collectionOf(loop, outer);
  const what = `copies that \`${entry.key}\` makes`;
  if (collection.kind === "open") return left2(what, `its collection is not known: ${collection.why}`);
  const made = collection.items.flatMap((item) => copyOf2(loop, item, path23, outer));
  return work.left < 0 && outer.madeBy === void 0 ? left2(what, "loops make more than is looked at") : made;
}
function collectionOf({ collection }, outer) {
  const { work, bindings } = outer;
  const names = (name) => bound(bindings, name) ?? work.names(name);
  return itemsOfCollection(copied(collection, collection.path, { ...outer, valueOf: names }), names);
}
function bound(bindings, name) {
  const text = bindings.get(name);
  return text === void 0 ? void 0 : { kind: "text", text };
}
function copyOf2(loop, item, path23, outer) {
  const { work, madeBy } = outer;
  spend(work, 1);
  if (work.left < 0) return [];
  const bindings = new Map([...outer.bindings, [loop.identifier, item]]);
  const own2 = `${loop.key}: ${loop.identifier} is ${item}`;
  const inner = {
    work,
    bindings,
    madeBy: madeBy === void 0 ? own2 : `${madeBy}; ${own2}`,
    valueOf: (name) => bound(bindings, name) ?? OPEN
  };
  return [...loop.fragment.entries.values()].flatMap((entry) => copiedEntry(entry, path23, inner));
}
function copiedEntry(entry, path23, copying) {
  if (isLoopKey(entry.key)) return copiesOf(entry, path23, copying);
  const key = withItems2(entry.key, copying.bindings);
  return [{ ...entry, key, value: copied(entry.value, { parent: path23, key }, copying) }];
}
function copied(node, path23, copying) {
  if (copying.work.left < 0) return node;
  spend(copying.work, 1);
  if (node.kind === "scalar") return copiedScalar(node, path23, copying);
  if (node.kind === "list") return copiedList(node, path23, copying);
  const entries2 = assembled(node, copying.work, (entry) => copiedEntry(entry, path23, copying));
  const copy = { ...node, ...madeAt(node, path23, copying), entries: entries2 };
  if (!callOf(copy)) return copy;
  const value = settled2(copy, { mappings: copying.work.mappings, valueOf: copying.valueOf });
  spend(copying.work, value.kind === "list" ? value.items.length : 0);
  return value;
}
function copiedScalar(scalar, path23, copying) {
  const text = withItems2(scalar.text, copying.bindings);
  spend(copying.work, 0, text);
  const at = madeAt(scalar, path23, copying);
  return text === scalar.text ? { ...scalar, ...at } : { ...scalar, ...at, text, value: text };
}
function copiedList(list3, path23, copying) {
  const items = list3.items.map((item, index) => copied(item, { parent: path23, key: String(index) }, copying));
  return { ...list3, ...madeAt(list3, path23, copying), items };
}
function madeAt({ generatedBy }, path23, { madeBy }) {
  const reasons = [madeBy, generatedBy].filter((reason) => reason !== void 0);
  return reasons.length === 0 ? { path: path23 } : { path: path23, generatedBy: reasons.join("; ") };
}

function knownNames(root, settings) {
  const pseudo = /* @__PURE__ */ new Map([
    ["AWS::Region", settings.region],
    ["AWS::AccountId", settings.account],
    ["AWS::Partition", settings.partition]
  ]);
  const parameters = get(root, "Parameters");
  return (name) => {
    if (name === "AWS::NoValue") return { kind: "absent" };
    const parameter = get(parameters, name);
    if (parameter) return parameterValue(name, parameter, settings);
    const text = pseudo.get(name);
    return text === void 0 ? { kind: "open", why: `\`${name}\` is known at deployment` } : { kind: "text", text };
  };
}
function parameterValue(name, parameter, { parameters, openParameters }) {
  const type = textOf(get(parameter, "Type")) ?? "String";
  if (type.startsWith("AWS::SSM::Parameter::Value<")) return { kind: "open", why: `parameter \`${name}\` is looked up at deployment` };
  const given2 = parameters?.get(name);
  const text = given2 ?? (openParameters?.has(name) ? void 0 : textOf(get(parameter, "Default")));
  if (text === void 0) return { kind: "open", why: `parameter \`${name}\` has no value` };
  if (type !== "CommaDelimitedList" && !type.includes("List<")) return { kind: "text", text };
  if (text.trim() !== "") return { kind: "list", items: text.split(",").map((item) => item.trim()) };
  return given2 === void 0 ? { kind: "open", why: `parameter \`${name}\` is empty by default` } : { kind: "list", items: [] };
}

var SECTIONS = ["Conditions", "Resources", "Outputs"];
function expandLanguage(root, settings) {
  const written2 = SECTIONS.flatMap((name) => {
    const section = get(root, name);
    return section && holdsLoop(section) ? [[name, section]] : [];
  });
  if (written2.length === 0) return { root: withBodiesAsObjects(root), notes: [] };
  const work = startWork2(get(root, "Mappings"), knownNames(root, settings));
  const sections = Object.fromEntries(written2.map(([name, section]) => [name, expanded(section, work)]));
  return { root: withBodiesAsObjects(withEntries(root, sections)), notes: [...work.notes.values()] };
}

var NO_LIBRARY = {
  document: unread3,
  text: unread3,
  sources: /* @__PURE__ */ new Map()
};
function unread3(location) {
  return { kind: "unread", why: remoteReason(location) ?? `it is in \`${location}\`, a file that is not read` };
}
function remoteReason(location) {
  if (/^s3:/i.test(location) || /^https?:\/\/[^/]*\bs3[.-][^/]*(?:amazonaws\.|\$\{AWS::URLSuffix\})/i.test(location)) return IN_S3;
  return /^[a-z][a-z0-9+.-]+:/i.test(location) && !/^file:/i.test(location) ? FETCHED : void 0;
}
var IN_S3 = "it is in S3";
var FETCHED = "it is fetched over the network";
var REMEDIES = /* @__PURE__ */ new Map([
  [IN_S3, "lint the template as it is before it is packaged"],
  [FETCHED, "keep a copy beside the template and name that"]
]);
function remedyFor(why) {
  return REMEDIES.get(why);
}

function plainResource(resource, type, properties) {
  const { logicalId, node, at, condition: condition2 } = resource;
  const changes = {
    Type: scalarNode(at, type),
    // An API that events imply has its condition from them, not from a text of its own.
    Condition: node.entries.get("Condition")?.value ?? conditionNode(condition2, at),
    Properties: properties,
    Connectors: void 0,
    IgnoreGlobals: void 0
  };
  return { logicalId, node: withEntries(node, changes) };
}
function addedResource(addition3, type, properties) {
  const { logicalId, at, condition: condition2 } = addition3;
  return {
    logicalId,
    node: mapNode(at, { Type: scalarNode(at, type), Condition: conditionNode(condition2, at), Properties: mapNode(at, properties) })
  };
}
function conditionNode(condition2, at) {
  return condition2 === void 0 ? void 0 : scalarNode(at, condition2);
}
function entryPlace(map, key) {
  const entry = map?.kind === "map" ? map.entries.get(key) : void 0;
  return entry && placeOfKey(entry);
}

function expandApplication(resource) {
  const { properties } = resource;
  const stack = withEntries(properties, { TemplateURL: properties.entries.get("Location")?.value, Location: void 0 });
  return { resources: [plainResource(resource, "AWS::CloudFormation::Stack", stack)], notes: [] };
}

function isGiven2(node) {
  if (node === void 0) return false;
  if (node.kind === "map") return node.entries.size > 0;
  if (node.kind === "list") return node.items.length > 0;
  return Boolean(node.value);
}

function own(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}

var KINDS = {
  "AWS::Serverless::Api": "api",
  "AWS::Serverless::HttpApi": "api",
  "AWS::ApiGateway::RestApi": "api",
  "AWS::ApiGatewayV2::Api": "api",
  "AWS::Serverless::Function": "function",
  "AWS::Lambda::Function": "function"
};
function connectorEnd(node, at, template) {
  const id = get(node, "Id");
  if (id === void 0) return writtenEnd(node);
  const others = entriesOf(node).filter(({ key }) => key !== "Id" && key !== "Qualifier");
  if (others.length > 0) return { kind: "rejected", why: "beside `Id` only `Qualifier` may stand" };
  const logicalId = textOf(id);
  if (logicalId === void 0) return { kind: "rejected", why: "`Id` must be a text" };
  const type = template.resources.get(logicalId)?.type;
  if (type === void 0) return { kind: "unknown", name: logicalId };
  const kind = type === "AWS::Serverless::WebSocketApi" ? "api" : own(KINDS, type);
  if (kind === "function") return { kind, arn: attributeNode(at, logicalId, "Arn") };
  return kind === "api" ? { kind, id: refNode(at, logicalId), requests: get(node, "Qualifier") ?? scalarNode(at, "*") } : { kind: "other" };
}
function writtenEnd(node) {
  const [type, arn2, id, requests] = ["Type", "Arn", "ResourceId", "Qualifier"].map((key) => get(node, key));
  const kind = own(KINDS, textOf(type) ?? "");
  if (kind === "function") return isGiven2(arn2) ? { kind, arn: arn2 } : { kind: "rejected", why: "a function needs an `Arn` or an `Id`" };
  if (kind !== "api") return { kind: "other" };
  if (!isGiven2(id) || !isGiven2(requests)) return { kind: "rejected", why: "an API needs `ResourceId` and `Qualifier`, or an `Id`" };
  return { kind, id, requests };
}

function invokePermission(addition3, functionName, sourceArn) {
  const { at } = addition3;
  return addedResource(addition3, "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: functionName,
    Principal: scalarNode(at, "apigateway.amazonaws.com"),
    SourceArn: sourceArn
  });
}
function requestArn(at, requests, variables = {}) {
  return substitution(at, `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${requests}`, variables);
}
function invocationUri(at, name, variables, partition = "${AWS::Partition}") {
  return substitution(at, `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/${name}/invocations`, variables);
}
function substitution(at, text, variables = {}) {
  const place = placeOf(at);
  const template = scalarNode(place, text);
  const isShort = Object.keys(variables).length === 0;
  return callNode(place, "Fn::Sub", isShort ? template : listNode(place, [template, mapNode(place, variables)]));
}

function rejection(at, what, why) {
  return { at: placeOf(at), what, why: `SAM rejects it: ${why}` };
}

function expandConnectors(template) {
  const connectors = [...template.resources.values()].flatMap(connectorsOf);
  return together(connectors.map((connector) => expandConnector(connector, template)));
}
function together(parts) {
  return { resources: parts.flatMap(({ resources }) => resources), notes: parts.flatMap(({ notes }) => notes) };
}
function connectorsOf(resource) {
  const { logicalId, type, node, properties, at, condition: condition2 } = resource;
  if (type === "AWS::Serverless::Connector") {
    return [{
      logicalId,
      title: `connector \`${logicalId}\``,
      at: causedBy(at, `SAM: connector ${logicalId}`),
      condition: condition2,
      source: get(properties, "Source"),
      destination: get(properties, "Destination"),
      permissions: get(properties, "Permissions")
    }];
  }
  return entriesOf(get(node, "Connectors")).map((entry) => {
    const { key, value } = entry;
    const own2 = get(value, "Properties");
    const place = causedBy(placeOfKey(entry), `SAM: connector ${key} of ${logicalId}`);
    return {
      logicalId: `${logicalId}${key}`,
      title: `connector \`${key}\` of \`${logicalId}\``,
      at: place,
      condition: textOf(get(value, "Condition")),
      source: ownSource(get(own2, "SourceReference"), logicalId, place),
      destination: get(own2, "Destination"),
      permissions: get(own2, "Permissions")
    };
  });
}
function ownSource(reference, logicalId, at) {
  const map = reference?.kind === "map" ? reference : mapNode(at, {});
  return map.entries.has("Id") ? void 0 : withEntries(map, { Id: scalarNode(at, logicalId) });
}
var NOTHING2 = { resources: [], notes: [] };
function expandConnector(connector, template) {
  const { source, destination, title, at } = connector;
  if (source === void 0 || destination === void 0) {
    return { resources: [], notes: [rejection(at, title, "it needs a `Source` and a `Destination`")] };
  }
  const from = connectorEnd(source, at, template);
  if (destination.kind !== "list") return between(connector, from, connectorEnd(destination, at, template), "");
  return together(destination.items.map((item, index) => between(connector, from, connectorEnd(item, at, template), `Destination${String(index)}`)));
}
function between(connector, from, to, suffix) {
  const { logicalId, title, at, condition: condition2, permissions } = connector;
  const ends = [from, to];
  if (ends.some(({ kind }) => kind === "other")) return NOTHING2;
  const faults2 = ends.flatMap((end) => endFault(end, title, at));
  if (faults2.length > 0) return { resources: [], notes: faults2 };
  if (from.kind !== "api" || to.kind !== "function") return NOTHING2;
  const why = permissionsFault(permissions);
  if (why !== void 0) return { resources: [], notes: [rejection(permissions ?? at, title, why)] };
  const addition3 = { logicalId: `${logicalId}WriteLambdaPermission${suffix}`, at, condition: condition2 };
  const source = requestArn(at, "${SourceResourceId}/${SourceQualifier}", { SourceResourceId: from.id, SourceQualifier: from.requests });
  return { resources: [invokePermission(addition3, to.arn, source)], notes: [] };
}
function endFault(end, title, at) {
  if (end.kind === "unknown") return [{ at: placeOf(at), what: title, why: `\`${end.name}\` is not a resource of this template as written` }];
  return end.kind === "rejected" ? [rejection(at, title, end.why)] : [];
}
function permissionsFault(permissions) {
  const names = itemsOf(permissions).map(textOf);
  if (names.length === 0) return "`Permissions` must list `Write`";
  return names.every((name) => name === "Write") ? void 0 : "an API has no other permission for a function than `Write`";
}

function defaultRoutes(events, { resources }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { kind, apiId, path: path23, method, invoked } of events) {
    if (kind !== "HttpApi" || apiId === void 0) continue;
    const api = resources.get(apiId);
    const body = get(api?.properties, "DefinitionBody");
    if (!owners.has(apiId) && hasIntegration(body)) owners.set(apiId, ownerIn(body));
    const isDefault2 = path23 === void 0 && method === "any";
    if (isDefault2 && !owners.has(apiId) && hasDocument(api)) owners.set(apiId, functionIn(invoked?.uriVariable));
  }
  return new Set([...owners].flatMap(([apiId, owner]) => owner === void 0 ? [] : [`${apiId} ${owner}`]));
}
function hasDefaultRoute({ apiId, invoked }, routes) {
  return routes.has(`${apiId ?? ""} ${functionIn(invoked?.uriVariable) ?? ""}`);
}
function hasDocument(api) {
  return api?.type === "AWS::Serverless::HttpApi" && get(api.properties, "DefinitionUri") === void 0;
}
function functionIn(uriVariable) {
  return uriVariable?.endsWith(".Arn") ? uriVariable.slice(0, -".Arn".length) : void 0;
}
function integrationsIn(body) {
  const methods = branchesOf(getIn(body, "paths", "$default")).flatMap((item) => branchesOf(get(item, "x-amazon-apigateway-any-method")));
  return methods.flatMap((method) => get(method, "x-amazon-apigateway-integration") ?? []);
}
function hasIntegration(body) {
  return integrationsIn(body).length > 0;
}
function ownerIn(body) {
  const uris = integrationsIn(body).flatMap((integration) => branchesOf(get(integration, "uri")));
  const names = new Set(uris.map((uri) => /([A-Za-z0-9]+)\.Arn/.exec(textOf(get(uri, "Fn::Sub")) ?? "")?.[1]));
  return names.size === 1 ? [...names][0] : void 0;
}

function knownParameters(root, given2 = /* @__PURE__ */ new Map(), open = /* @__PURE__ */ new Set()) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const text = given2.get(key) ?? (open.has(key) ? void 0 : textOf(get(value, "Default")));
    if (text !== void 0 && !textOf(get(value, "Type"))?.startsWith("AWS::SSM::Parameter::")) known2.set(key, text);
  }
  return known2;
}
function referredTo(node) {
  const call = node && callOf(node);
  return call?.name === "Ref" ? textOf(call.argument) : void 0;
}

function publishedAlias(resource, template) {
  const name = get(resource.properties, "AutoPublishAlias");
  if (!isGiven2(name)) return void 0;
  const suffix = aliasSuffix(name, template);
  const what = `\`AutoPublishAlias\` of \`${resource.logicalId}\``;
  if (suffix === void 0) return rejection(name, what, "it must be a text, or a `Ref` of a parameter");
  return { logicalId: `${resource.logicalId}Alias${suffix}`, name };
}
function aliasSuffix(name, { root, parameters }) {
  const text = textOf(name);
  if (text !== void 0) return text;
  const parameter = referredTo(name);
  if (parameter === void 0 || getIn(root, "Parameters", parameter) === void 0) return void 0;
  return parameters?.get(parameter) ?? "";
}
function isAlias(alias) {
  return alias !== void 0 && "logicalId" in alias;
}
function invokedFunction(resource, template) {
  const alias = publishedAlias(resource, template);
  const { logicalId } = resource;
  return isAlias(alias) ? { resource, permissionTarget: (at) => refNode(at, alias.logicalId), uriVariable: alias.logicalId } : { resource, permissionTarget: (at) => refNode(at, logicalId), uriVariable: `${logicalId}.Arn` };
}

var IMPLICIT_APIS = { Api: "ServerlessRestApi", HttpApi: "ServerlessHttpApi" };
function collectApiEvents(template) {
  const owners = [...template.resources.values()];
  const ofType2 = (type) => owners.filter((owner) => owner.type === type);
  const parts = [
    ...ofType2("AWS::Serverless::Function").map((owner) => ownEvents(owner, invokedFunction(owner, template), template)),
    ...ofType2("AWS::Serverless::StateMachine").map((owner) => ownEvents(owner, void 0, template))
  ];
  return { events: parts.flatMap(({ events }) => events), notes: parts.flatMap(({ notes }) => notes) };
}
function ownEvents(owner, invoked, template) {
  const written2 = get(owner.properties, "Events");
  if (!isGiven2(written2)) return { events: [], notes: [] };
  if (written2.kind !== "map") return { events: [], notes: [rejection(written2, `\`Events\` of \`${owner.logicalId}\``, "it must be a map")] };
  const read2 = entriesOf(written2).flatMap((entry) => readEvent(entry, { owner, invoked, template }) ?? []);
  const events = read2.filter((each) => "eventId" in each);
  return {
    // SAM takes a function's events by their paths: `$default` is then before all others.
    events: invoked ? events.toSorted(byPath) : events,
    notes: read2.filter((each) => "why" in each)
  };
}
function byPath({ path: a = "$default" }, { path: b = "$default" }) {
  return a < b ? -1 : Number(a > b);
}
function readEvent(entry, around) {
  const { key, value } = entry;
  const { owner } = around;
  const at = placeOfKey(entry);
  const what = `event \`${key}\` of \`${owner.logicalId}\``;
  if (key === "Fn::Transform" && isInclude(value)) return void 0;
  if (key.startsWith("Fn::")) return { at, what: `\`Events\` of \`${owner.logicalId}\``, why: `it is made by \`${key}\` at deployment` };
  if (value.kind !== "map") return rejection(at, what, "it must be a map");
  const type = get(value, "Type");
  if (!isGiven2(type)) return rejection(at, what, value.entries.has("Fn::If") ? "it does not look into `Fn::If` there" : "it has no `Type`");
  if (!isText(type)) return rejection(type, what, "its `Type` must be a text");
  const kind = textOf(type);
  if (kind !== "Api" && kind !== "HttpApi") return void 0;
  if (kind === "HttpApi" && !around.invoked) return rejection(at, what, "a state machine takes no `HttpApi` events");
  const written2 = get(value, "Properties");
  if (isGiven2(written2) && written2.kind !== "map") return rejection(written2, what, "its `Properties` must be a map");
  const properties = written2?.kind === "map" ? written2 : mapNode(at, {});
  return apiEvent({ at, what, kind, eventId: key, properties }, around);
}
function apiEvent(draft, { owner, invoked, template }) {
  const { at, kind, eventId, properties, what } = draft;
  const fault = propertyFault(properties, kind);
  if (fault) return rejection(fault.at ?? at, what, fault.why);
  const reason = `SAM: event ${eventId} of ${owner.logicalId}`;
  const target = targetOf(draft, reason, template);
  if ("why" in target) return target;
  const written2 = textOf(get(properties, "Method"))?.toLowerCase() ?? "";
  const method = ["", "x-amazon-apigateway-any-method"].includes(written2) ? "any" : written2;
  const path23 = textOf(get(properties, "Path")) ?? "";
  const isDefault2 = path23 === "" || kind === "HttpApi" && path23 === "$default" && method === "any";
  return { owner, invoked, kind, eventId, at, properties, ...target, path: isDefault2 ? void 0 : path23, method, reason };
}
function propertyFault(properties, kind) {
  const [path23, method] = [get(properties, "Path"), get(properties, "Method")];
  if (kind === "HttpApi" && !isGiven2(path23) && !isGiven2(method)) return routeSettingsFault(properties);
  if (!isGiven2(path23)) return { why: "it has no `Path`" };
  if (!isGiven2(method)) return { why: "it has no `Method`" };
  if (!isText(path23)) return { at: path23, why: "`Path` must be a text" };
  if (!isText(method)) return { at: method, why: "`Method` must be a text" };
  return routeSettingsFault(properties);
}
function routeSettingsFault(properties) {
  const settings = get(properties, "RouteSettings");
  return settings && settings.kind !== "map" ? { at: settings, why: "`RouteSettings` must be a map" } : void 0;
}
function isText(node) {
  return node.kind === "scalar" && typeof node.value === "string";
}
function targetOf({ at, kind, properties, what }, reason, { resources }) {
  const key = kind === "Api" ? "RestApiId" : "ApiId";
  const written2 = get(properties, key);
  if (written2 === void 0) return { apiId: IMPLICIT_APIS[kind], apiReference: refNode(causedBy(at, reason), IMPLICIT_APIS[kind]) };
  const name = get(written2, "Ref") ?? written2;
  const apiId = isText(name) ? textOf(name) : void 0;
  if (apiId === void 0) return rejection(written2, what, `\`${key}\` must be a text or a \`Ref\``);
  if (apiId === IMPLICIT_APIS[kind]) return { apiId, apiReference: written2 };
  const type = resources.get(apiId)?.type;
  if (type === void 0 || type === wrongApi(kind)) return rejection(written2, what, `\`${key}\` must name ${API_WORDS[kind]} of this template`);
  return { apiId, apiReference: written2 };
}
var API_WORDS = { Api: "a REST API", HttpApi: "an HTTP API" };
function wrongApi(kind) {
  return kind === "Api" ? "AWS::Serverless::HttpApi" : "AWS::Serverless::Api";
}

function apiPermissions(events, routes, template) {
  return events.flatMap((event) => {
    if (!event.invoked || event.kind === "HttpApi" && !isDefault(event) && hasDefaultRoute(event, routes)) return [];
    return [apiPermission(event, event.invoked, template)];
  });
}
function apiPermission(event, invoked, template) {
  const { owner, eventId, kind, apiReference, reason } = event;
  const at = causedBy(event.at, reason);
  const suffix = kind === "Api" ? stageSuffix(event, template) : "";
  const logicalId = `${owner.logicalId}${eventId}Permission${suffix}`;
  const partition = kind === "Api" ? template.partition : "${AWS::Partition}";
  const arn2 = `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${requestOf(event)}`;
  const source = substitution(at, arn2, { __ApiId__: apiReference, __Stage__: scalarNode(at, "*") });
  return invokePermission({ logicalId, at, condition: owner.condition }, invoked.permissionTarget(at), source);
}
function requestOf(event) {
  const { path: path23 = "", method } = event;
  const verb = method === "any" ? "*" : method.toUpperCase();
  if (isDefault(event)) return verb;
  if (event.kind === "HttpApi" && method === "any" && path23 === "/$default") return "$default";
  return `${verb}${path23.replace(/(.)\/$/, "$1").replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, "*")}`;
}
function isDefault({ kind, path: path23 }) {
  return kind === "HttpApi" && (path23 === void 0 || path23 === "$default");
}
function stageSuffix({ apiId }, { resources }) {
  const stage = get(resources.get(apiId ?? "")?.properties, "StageName");
  const isText2 = stage?.kind === "scalar" && typeof stage.value === "string" && stage.value !== "";
  return isText2 ? stage.text.replaceAll(/[^\p{L}\p{N}]/gu, "") : "Stage";
}

function eventResources(invoked, { partition }) {
  const { logicalId, properties } = invoked.resource;
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const make = own(EVENTS, textOf(get(entry.value, "Type")) ?? "");
    const at = causedBy(placeOfKey(entry), `SAM: event ${entry.key} of ${logicalId}`);
    return make?.({ id: `${logicalId}${entry.key}`, at, properties: get(entry.value, "Properties"), invoked, partition }) ?? [];
  });
}
var EVENTS = {
  Schedule: (source) => rule(source, { ScheduleExpression: get(source.properties, "Schedule") }),
  ScheduleV2: scheduled,
  CloudWatchEvent: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  EventBridgeRule: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  S3: (source) => [permission(source, "s3", { SourceAccount: refNode(source.at, "AWS::AccountId") })],
  SNS: (source) => isGiven2(get(source.properties, "SqsSubscription")) ? [] : [permission(source, "sns", { SourceArn: get(source.properties, "Topic") })],
  IoTRule: (source) => [permission(source, "iot", {
    SourceAccount: substitution(source.at, "${AWS::AccountId}"),
    SourceArn: arn(source, "iot", "rule/${RuleName}", { RuleName: refNode(source.at, source.id) })
  })],
  AlexaSkill: (source) => [permission(source, "alexa-appkit", { EventSourceToken: get(source.properties, "SkillId") })],
  Cognito: (source) => [{
    ...permission(source, "cognito-idp", { SourceArn: poolArn(source) }),
    logicalId: `${source.invoked.resource.logicalId}CognitoPermission`
  }],
  CloudWatchLogs: (source) => [permission(source, "logs", {
    SourceArn: arn(source, "logs", "log-group:${__LogGroupName__}:*", { __LogGroupName__: get(source.properties, "LogGroupName") ?? scalarNode(source.at, "*") })
  })]
};
function rule(source, trigger) {
  const { at, id, properties } = source;
  const target = mapNode(at, { Arn: functionArn(source), Id: scalarNode(at, `${id}LambdaTarget`), Input: get(properties, "Input") });
  const made = addedResource(addition(source, id), "AWS::Events::Rule", { ...trigger, State: stateOf(source), Targets: listNode(at, [target]) });
  return [made, permission(source, "events", { SourceArn: attributeNode(at, id, "Arn") })];
}
function stateOf({ properties }) {
  const [state, enabled] = [get(properties, "State"), get(properties, "Enabled")];
  if (isGiven2(state) || enabled === void 0) return state;
  return scalarNode(enabled, isGiven2(enabled) && textOf(enabled) !== "false" ? "ENABLED" : "DISABLED");
}
function scheduled(source) {
  const { at, id, properties } = source;
  const roleArn = get(properties, "RoleArn");
  const target = mapNode(at, { Arn: functionArn(source), RoleArn: roleArn ?? attributeNode(at, `${id}Role`, "Arn"), Input: get(properties, "Input") });
  const schedule = { ScheduleExpression: get(properties, "ScheduleExpression"), State: get(properties, "State"), Target: target };
  const made = addedResource(addition(source, id), "AWS::Scheduler::Schedule", schedule);
  return roleArn ? [made] : [made, addedResource(addition(source, `${id}Role`), "AWS::IAM::Role", {})];
}
function permission(source, service, conditions) {
  const { at, id, invoked } = source;
  return addedResource(addition(source, `${id}Permission`), "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: invoked.permissionTarget(at),
    Principal: scalarNode(at, service === "alexa-appkit" ? "alexa-appkit.amazon.com" : `${service}.amazonaws.com`),
    ...conditions
  });
}
function addition({ at, invoked }, logicalId) {
  return { logicalId, at, condition: invoked.resource.condition };
}
function functionArn({ at, invoked: { resource, uriVariable, permissionTarget } }) {
  return uriVariable.endsWith(".Arn") ? attributeNode(at, resource.logicalId, "Arn") : permissionTarget(at);
}
function arn({ at, partition }, service, resource, variables) {
  return substitution(at, `arn:${partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables);
}
function poolArn({ at, properties }) {
  const pool = textOf(get(get(properties, "UserPool"), "Ref"));
  return pool === void 0 ? void 0 : attributeNode(at, pool, "Arn");
}

function wrongTypes(properties, types, owner) {
  return [...properties.entries.values()].flatMap(({ key, value }) => {
    const wanted = types[key];
    if (wanted === void 0 || isNull(value) || isIntrinsic(value) || wanted.includes(typeOf2(value))) return [];
    return [rejection(value, `\`${key}\` of ${owner}`, `it must be a ${wanted.join(" or a ")}`)];
  });
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
function isIntrinsic(node) {
  return node.kind === "map" && node.entries.size === 1;
}
function typeOf2(node) {
  if (node.kind !== "scalar") return node.kind;
  return typeof node.value === "number" ? "number" : typeof node.value === "boolean" ? "boolean" : "text";
}

var SAM_ONLY = Object.fromEntries([
  "Events",
  "Policies",
  "CodeUri",
  "InlineCode",
  "ImageUri",
  "AutoPublishAlias",
  "AutoPublishAliasAllProperties",
  "AutoPublishCodeSha256",
  "DeploymentPreference",
  "ProvisionedConcurrencyConfig",
  "EventInvokeConfig",
  "FunctionUrlConfig",
  "RolePath",
  "PermissionsBoundary",
  "AssumeRolePolicyDocument",
  "DeadLetterQueue",
  "Tracing",
  "Tags",
  "PropagateTags",
  "VersionDescription",
  "VersionDeletionPolicy"
].map((key) => [key, void 0]));
function expandFunction(resource, events, routes, template) {
  const published = publishedAlias(resource, template);
  const alias = isAlias(published) ? published : void 0;
  const invoked = invokedFunction(resource, template);
  return {
    resources: [
      plainResource(resource, "AWS::Lambda::Function", functionProperties(resource)),
      ...role(resource),
      ...alias ? publication(resource, alias) : [],
      ...functionUrl(resource, invoked.permissionTarget),
      ...apiPermissions(events, routes, template),
      ...eventResources(invoked, template)
    ],
    notes: [...published && !isAlias(published) ? [published] : [], ...faults(resource)]
  };
}
var TYPES = {
  FunctionName: ["text", "map"],
  Role: ["text"],
  Environment: ["map"],
  Layers: ["list"],
  Tags: ["map"],
  AutoPublishAlias: ["text"],
  AutoPublishAliasAllProperties: ["boolean"],
  SnapStart: ["map"],
  DeploymentPreference: ["map"],
  EventInvokeConfig: ["map"],
  FunctionUrlConfig: ["map"]
};
function faults({ logicalId, properties }) {
  const owner = `\`${logicalId}\``;
  const provisioned = get(properties, "ProvisionedConcurrencyConfig");
  const isLoose = isGiven2(provisioned) && !isGiven2(get(properties, "AutoPublishAlias"));
  return [
    ...wrongTypes(properties, TYPES, owner),
    ...isLoose ? [rejection(provisioned, `\`ProvisionedConcurrencyConfig\` of ${owner}`, "without `AutoPublishAlias` there is nothing to keep ready")] : []
  ];
}
function functionProperties(resource) {
  const { logicalId, properties, at } = resource;
  return withEntries(properties, {
    ...SAM_ONLY,
    Role: ownRole(resource) ?? attributeNode(causedBy(at, `SAM: role of ${logicalId}`), `${logicalId}Role`, "Arn"),
    CapacityProviderConfig: capacityProvider(get(properties, "CapacityProviderConfig"))
  });
}
function ownRole({ properties }) {
  const written2 = get(properties, "Role");
  return written2?.kind === "scalar" && written2.value === null ? void 0 : written2;
}
function role(resource) {
  if (ownRole(resource)) return [];
  return [addedResource(addition2(resource, "Role", causedBy(resource.at, `SAM: role of ${resource.logicalId}`)), "AWS::IAM::Role", {})];
}
function capacityProvider(config) {
  const arn2 = get(config, "Arn");
  if (config?.kind !== "map" || arn2 === void 0) return config;
  const inner = withEntries(config, { Arn: void 0, CapacityProviderArn: arn2 });
  return mapNode(config, { LambdaManagedInstancesCapacityProviderConfig: inner });
}
function publication(resource, { logicalId, name }) {
  const at = causedBy(entryPlace(resource.properties, "AutoPublishAlias") ?? resource.at, `SAM: AutoPublishAlias of ${resource.logicalId}`);
  const own2 = refNode(at, resource.logicalId);
  const version2 = addition2(resource, "Version", at);
  return [
    addedResource(version2, "AWS::Lambda::Version", { FunctionName: own2 }),
    addedResource({ ...version2, logicalId }, "AWS::Lambda::Alias", {
      FunctionName: own2,
      FunctionVersion: attributeNode(at, version2.logicalId, "Version"),
      Name: name,
      ProvisionedConcurrencyConfig: get(resource.properties, "ProvisionedConcurrencyConfig")
    })
  ];
}
function functionUrl(resource, target) {
  const { properties, logicalId } = resource;
  const config = get(properties, "FunctionUrlConfig");
  if (!isGiven2(config)) return [];
  const at = causedBy(entryPlace(properties, "FunctionUrlConfig") ?? resource.at, `SAM: FunctionUrlConfig of ${logicalId}`);
  const authType = get(config, "AuthType");
  const url = addedResource(addition2(resource, "Url", at), "AWS::Lambda::Url", { TargetFunctionArn: target(at), AuthType: authType });
  if (textOf(authType) !== "NONE") return [url];
  const permission2 = (suffix, action, condition2) => addedResource(addition2(resource, suffix, at), "AWS::Lambda::Permission", {
    Action: scalarNode(at, action),
    FunctionName: target(at),
    Principal: scalarNode(at, "*"),
    ...condition2
  });
  return [
    url,
    permission2("UrlPublicPermissions", "lambda:InvokeFunctionUrl", { FunctionUrlAuthType: authType }),
    permission2("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", { InvokedViaFunctionUrl: scalarNode(at, true) })
  ];
}
function addition2({ logicalId, condition: condition2 }, suffix, at) {
  return { logicalId: `${logicalId}${suffix}`, at, condition: condition2 };
}

var SECTIONS2 = {
  Function: [
    "Handler",
    "Runtime",
    "CodeUri",
    "DeadLetterQueue",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Environment",
    "Tags",
    "PropagateTags",
    "Tracing",
    "KmsKeyArn",
    "AutoPublishAlias",
    "AutoPublishAliasAllProperties",
    "Layers",
    "DeploymentPreference",
    "RolePath",
    "PermissionsBoundary",
    "ReservedConcurrentExecutions",
    "ProvisionedConcurrencyConfig",
    "AssumeRolePolicyDocument",
    "EventInvokeConfig",
    "FileSystemConfigs",
    "CodeSigningConfigArn",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "FunctionUrlConfig",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "RecursiveLoop",
    "SourceKMSKeyArn",
    "TenancyConfig",
    "DurableConfig",
    "CapacityProviderConfig",
    "FunctionScalingConfig",
    "PublishToLatestPublished",
    "VersionDeletionPolicy"
  ],
  Api: [
    "Auth",
    "Name",
    "DefinitionUri",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "MergeDefinitions",
    "Variables",
    "EndpointConfiguration",
    "MethodSettings",
    "BinaryMediaTypes",
    "MinimumCompressionSize",
    "Cors",
    "GatewayResponses",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
    "OpenApiVersion",
    "Domain",
    "AlwaysDeploy",
    "PropagateTags",
    "SecurityPolicy",
    "EndpointAccessMode"
  ],
  HttpApi: [
    "Auth",
    "AccessLogSettings",
    "StageVariables",
    "Tags",
    "CorsConfiguration",
    "DefaultRouteSettings",
    "Domain",
    "RouteSettings",
    "FailOnWarnings",
    "PropagateTags"
  ],
  WebSocketApi: [
    "AccessLogSettings",
    "ApiKeySelectionExpression",
    "DefaultRouteSettings",
    "DisableExecuteApiEndpoint",
    "DisableSchemaValidation",
    "Domain",
    "FailOnWarnings",
    "IpAddressType",
    "PropagateTags",
    "RouteSelectionExpression",
    "RouteSettings",
    "StageVariables",
    "Tags"
  ],
  StateMachine: ["PropagateTags"]
};
var OTHER_SECTIONS = /* @__PURE__ */ new Set(["SimpleTable", "LayerVersion", "CapacityProvider", "MicrovmImage", "NetworkConnector", "WebFunction"]);
function readGlobals(root) {
  const globals = get(root, "Globals");
  if (globals === void 0) return { byType: /* @__PURE__ */ new Map(), notes: [] };
  if (globals.kind !== "map") return { byType: /* @__PURE__ */ new Map(), notes: [rejection(globals, "`Globals`", "it must be a map")] };
  const byType = /* @__PURE__ */ new Map();
  const notes = [];
  for (const { key, at, value } of entriesOf(globals)) {
    const section = readSection(key, { ...placeOf(value), ...at }, value);
    notes.push(...section.notes);
    if (section.properties) byType.set(`AWS::Serverless::${key}`, section.properties);
  }
  return { byType, notes };
}
function readSection(name, at, value) {
  const what = `\`${name}\` of \`Globals\``;
  if (name === "Fn::Transform" && isInclude(value)) return { notes: [] };
  if (name.startsWith("Fn::")) return { notes: [{ at, what: "`Globals`", why: `a part of it is made by \`${name}\` at deployment` }] };
  const allowed = own(SECTIONS2, name);
  if (!allowed && !OTHER_SECTIONS.has(name)) return { notes: [rejection(at, what, "there is no such section")] };
  if (value.kind !== "map") return { notes: [rejection(at, what, "it must be a map")] };
  const refused2 = allowed ? entriesOf(value).filter(({ key }) => !allowed.includes(key)) : [];
  return {
    properties: withEntries(value, Object.fromEntries(refused2.map(({ key }) => [key, void 0]))),
    notes: refused2.map(({ key, at: keyAt, value: refusedValue }) => rejection({ ...placeOf(refusedValue), ...keyAt }, `\`${key}\` of ${what}`, "it is not a property that may be set for all"))
  };
}
function withGlobals(resource, own2, globals) {
  const section = globals.byType.get(resource.type);
  if (section === void 0) return { properties: own2, notes: [] };
  const ignored = get(resource.node, "IgnoreGlobals");
  if (ignored === void 0 || isEmpty(ignored)) return { properties: mergeMaps(section, own2), notes: [] };
  if (textOf(ignored) === "*") return { properties: own2, notes: [] };
  const names = itemsOf(ignored).map((item) => textOf(item));
  const unknown = ignored.kind !== "list" || names.some((name) => name === void 0 || !section.entries.has(name));
  const notes = unknown ? [rejection(ignored, `\`IgnoreGlobals\` of \`${resource.logicalId}\``, "it must be `*`, or list properties that `Globals` sets")] : [];
  const remaining2 = withEntries(section, Object.fromEntries(names.flatMap((name) => name === void 0 ? [] : [[name, void 0]])));
  return { properties: mergeMaps(remaining2, own2), notes };
}
function isEmpty(node) {
  return node.kind === "scalar" ? node.value === null || node.text === "" : node.kind === "list" && node.items.length === 0;
}
var REPLACED = /* @__PURE__ */ new Set(["Architectures"]);
function mergeMaps(global, local) {
  const entries2 = new Map(global.entries);
  for (const [key, entry] of local.entries) {
    const shared = global.entries.get(key);
    entries2.set(key, shared && !REPLACED.has(key) ? { ...entry, value: merge(shared.value, entry.value) } : entry);
  }
  return { ...local, entries: entries2 };
}
function merge(global, local) {
  if (global.kind === "list" && local.kind === "list") return { ...local, items: [...global.items, ...local.items] };
  if (global.kind !== "map" || local.kind !== "map" || isCall(global) || isCall(local)) return local;
  return mergeMaps(global, local);
}
function isCall(node) {
  return callOf(node) !== void 0 || node.entries.size === 1 && node.entries.has("Condition");
}

var TRUSTSTORE = /* @__PURE__ */ new Set(["TruststoreUri", "TruststoreVersion"]);
function domainFaults(domain, owner) {
  if (!isGiven2(domain) || domain.kind !== "map" || callOf(domain)) return [];
  const what = `\`Domain\` of ${owner}`;
  const missing2 = ["DomainName", "CertificateArn"].filter((key) => get(domain, key) === void 0);
  return [
    ...missing2.map((key) => rejection(domain, what, `it needs \`${key}\``)),
    ...basePathFaults(get(domain, "BasePath"), what),
    ...mutualTlsFaults(get(domain, "MutualTlsAuthentication"), what)
  ];
}
function basePathFaults(basePath, what) {
  const paths = basePath?.kind === "scalar" && typeof basePath.value === "string" ? [basePath] : itemsOf(basePath);
  return paths.flatMap((path23) => {
    if (path23.kind !== "scalar" || typeof path23.value !== "string") return [rejection(path23, what, "a `BasePath` must be a text")];
    return /^[0-9a-zA-Z/_-]*$/.test(path23.text) ? [] : [rejection(path23, what, "a `BasePath` is letters, digits, `/`, `-` and `_`")];
  });
}
function mutualTlsFaults(tls, what) {
  if (!isGiven2(tls)) return [];
  if (tls.kind !== "map") return [rejection(tls, what, "`MutualTlsAuthentication` must be a map")];
  const unknown = entriesOf(tls).filter(({ key }) => !TRUSTSTORE.has(key));
  return unknown.map(({ key, value }) => rejection(value, what, `\`MutualTlsAuthentication\` does not know \`${key}\``));
}

function openApiOf(body) {
  const paths = get(body, "paths");
  const isThree = /^3\.\d(\.\d)?$/.test(textOf(get(body, "openapi")) ?? "");
  return isThree && body.kind === "map" && paths?.kind === "map" ? { root: body, paths } : void 0;
}
function emptyDocument(at) {
  const paths = mapNode(at, {});
  return { root: mapNode(at, { openapi: scalarNode(at, "3.0.1"), paths }), paths };
}
function documentWith({ root }, paths, schemes, at) {
  const changed = withEntries(root, { paths });
  if (schemes.size === 0) return changed;
  const components = mapOr(get(root, "components"), at);
  const securitySchemes2 = withEntries(mapOr(get(components, "securitySchemes"), at), Object.fromEntries(schemes));
  return withEntries(changed, { components: withEntries(components, { securitySchemes: securitySchemes2 }) });
}
function mapOr(node, at) {
  return node?.kind === "map" ? node : mapNode(at, {});
}

var ROUTE_TYPES = { StageName: ["text", "map"], DefinitionBody: ["map"], DefinitionUri: ["text", "map"], Auth: ["map"] };
var OTHER_TYPES = {
  Tags: ["map"],
  StageVariables: ["map"],
  CorsConfiguration: ["boolean", "map"],
  AccessLogSettings: ["map"],
  DefaultRouteSettings: ["map"],
  RouteSettings: ["map"],
  Domain: ["map"],
  FailOnWarnings: ["boolean"],
  Description: ["text"],
  DisableExecuteApiEndpoint: ["boolean"]
};
function httpApiFaults(api, events) {
  const { logicalId, properties } = api;
  const [uri, body] = [get(properties, "DefinitionUri"), get(properties, "DefinitionBody")];
  const isDouble = isGiven2(uri) && isGiven2(body);
  return [
    ...wrongTypes(properties, ROUTE_TYPES, `\`${logicalId}\``),
    ...isDouble ? [rejection(uri, `\`DefinitionUri\` of \`${logicalId}\``, "there is a `DefinitionBody` too")] : [],
    ...additionFaults(api, ["Auth"]),
    ...events.length > 0 && isGiven2(body) && isStrange(body) ? [rejection(body, `body of \`${logicalId}\``, "events cannot be added to what is not OpenAPI 3")] : []
  ];
}
function sideFaults(api) {
  const { logicalId, properties } = api;
  const owner = `\`${logicalId}\``;
  return [
    ...wrongTypes(properties, OTHER_TYPES, owner),
    ...additionFaults(api, ["CorsConfiguration", "Tags", "DisableExecuteApiEndpoint", "Name", "Description"]),
    ...domainFaults(get(properties, "Domain"), owner),
    ...corsFaults(get(properties, "CorsConfiguration"), owner)
  ];
}
function additionFaults({ logicalId, properties }, keys) {
  const body = get(properties, "DefinitionBody");
  const isFile = !isGiven2(body) && isGiven2(get(properties, "DefinitionUri"));
  if (!isFile && !(isGiven2(body) && isStrange(body))) return [];
  const why = isFile ? "it cannot be added to a `DefinitionUri`" : "it cannot be added to a body that is not OpenAPI 3";
  return keys.flatMap((key) => {
    const node = get(properties, key);
    const isSet = key === "DisableExecuteApiEndpoint" ? node && !isNull(node) : isGiven2(node);
    return node && isSet ? [rejection(node, `\`${key}\` of \`${logicalId}\``, why)] : [];
  });
}
var CORS = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigins", "MaxAge", "ExposeHeaders", "AllowCredentials"]);
function corsFaults(cors, owner) {
  if (cors === void 0 || callOf(cors)) return [];
  const what = `\`CorsConfiguration\` of ${owner}`;
  const unknown = entriesOf(cors).filter(({ key }) => !CORS.has(key));
  const credentials = get(cors, "AllowCredentials");
  const isForAll = itemsOf(get(cors, "AllowOrigins")).map(textOf).join(" ") === "*";
  const hasCredentials = credentials?.kind === "scalar" && credentials.value === true;
  return [
    ...unknown.map(({ key, value }) => rejection(value, what, `an HTTP API does not know \`${key}\``)),
    ...isForAll && hasCredentials ? [rejection(credentials, what, "`AllowCredentials` does not go with every origin")] : []
  ];
}
function isStrange(body) {
  return openApiOf(body) === void 0 && get(body, "Fn::Transform") === void 0;
}

function httpAuthorizer(name, owner, at, properties) {
  const kind = isGiven2(get(properties, "JwtConfiguration")) ? "jwt" : "lambda";
  return { name, title: `\`${name}\` of ${owner}`, kind, at, properties };
}
var OWN_KEYS = {
  jwt: /* @__PURE__ */ new Set(["AuthorizationScopes", "JwtConfiguration", "IdentitySource"]),
  lambda: /* @__PURE__ */ new Set([
    "FunctionArn",
    "FunctionInvokeRole",
    "Identity",
    "AuthorizerPayloadFormatVersion",
    "EnableSimpleResponses",
    "EnableFunctionDefaultPermissions"
  ])
};
var NEEDED = {
  jwt: ["IdentitySource"],
  lambda: ["FunctionArn", "AuthorizerPayloadFormatVersion"]
};
function authorizerFaults(authorizer) {
  const { kind, at, properties, title } = authorizer;
  const fault = (place, why) => rejection(place, `authorizer ${title}`, why);
  const others = OWN_KEYS[kind === "jwt" ? "lambda" : "jwt"];
  const foreign = entriesOf(properties).filter(({ key, value }) => key === "OpenIdConnectUrl" || others.has(key) && !isNull(value));
  const jwt = get(properties, "JwtConfiguration");
  const flag = get(properties, "EnableFunctionDefaultPermissions");
  return [
    ...foreign.map(({ key, value }) => fault(value, `a ${kind === "jwt" ? "JWT" : "Lambda"} authorizer cannot have \`${key}\``)),
    ...NEEDED[kind].filter((key) => !isGiven2(get(properties, key))).map((key) => fault(at, `it needs \`${key}\``)),
    ...isGiven2(jwt) && jwt.kind !== "map" ? [fault(jwt, "`JwtConfiguration` must be a map")] : [],
    ...kind === "lambda" && flag && !isFlag(flag) ? [fault(flag, "`EnableFunctionDefaultPermissions` must be a boolean")] : [],
    ...identityFaults(get(properties, "Identity"), fault)
  ];
}
function isFlag(node) {
  return isNull(node) || node.kind === "scalar" && typeof node.value === "boolean";
}
var SOURCES = [
  ["Headers", "$request.header."],
  ["QueryStrings", "$request.querystring."],
  ["StageVariables", "$stageVariables."],
  ["Context", "$context."]
];
function identityFaults(identity, fault) {
  if (!isGiven2(identity)) return [];
  if (identity.kind !== "map") return [fault(identity, "`Identity` must be a map")];
  return SOURCES.flatMap(([key]) => {
    const names = get(identity, key);
    if (!isGiven2(names)) return [];
    if (names.kind !== "list") return [fault(names, `\`${key}\` must be a list`)];
    const others = names.items.filter((name) => name.kind !== "scalar" || typeof name.value !== "string");
    return others.map((name) => fault(name, `\`${key}\` must hold texts`));
  });
}
function schemeOf(authorizer, partition) {
  const at = causedBy(authorizer.at, `SAM: authorizer ${authorizer.title.replaceAll("`", "")}`);
  const text = (value) => scalarNode(at, value);
  if (authorizer.kind === "jwt") {
    return mapNode(at, { "type": text("oauth2"), "x-amazon-apigateway-authorizer": mapNode(at, jwtEntries(authorizer, at)) });
  }
  return mapNode(at, {
    "type": text("apiKey"),
    "name": text("Unused"),
    "in": text("header"),
    "x-amazon-apigateway-authorizer": mapNode(at, lambdaEntries(authorizer, at, partition))
  });
}
function jwtEntries({ properties }, at) {
  const configuration = entriesOf(get(properties, "JwtConfiguration")).map(({ key, value }) => [key.toLowerCase(), value]);
  return { type: scalarNode(at, "jwt"), jwtConfiguration: mapNode(at, configuration), identitySource: get(properties, "IdentitySource") };
}
function lambdaEntries({ properties }, at, partition) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const functionName = "${__FunctionArn__}";
  const functionArn2 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const simple = get(properties, "EnableSimpleResponses");
  return {
    type: scalarNode(at, "request"),
    authorizerUri: functionArn2 && invocationUri(placeOf(functionArn2), functionName, { __FunctionArn__: functionArn2 }, partition),
    authorizerCredentials: isGiven2(role2) && textOf(role2) !== "NONE" ? moved2(role2) : void 0,
    authorizerResultTtlInSeconds: moved2(ttlOf(identity)),
    identitySource: isGiven2(identity) ? listNode(at, identitySources(identity, at)) : void 0,
    authorizerPayloadFormatVersion: get(properties, "AuthorizerPayloadFormatVersion"),
    enableSimpleResponses: isGiven2(simple) ? simple : void 0
  };
}
function ttlOf(identity) {
  const seconds = get(identity, "ReauthorizeEvery");
  return seconds && !isNull(seconds) ? seconds : void 0;
}
function identitySources(identity, at) {
  return SOURCES.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => scalarNode(at, `${prefix}${textOf(name) ?? ""}`)));
}

var KEYS3 = /* @__PURE__ */ new Set(["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"]);
var IAM_AUTHORIZER = "AWS_IAM";
function readHttpAuth({ logicalId, properties }) {
  const auth = get(properties, "Auth");
  const owner = `\`${logicalId}\``;
  const written2 = get(auth, "Authorizers");
  const authorizers = new Map(entriesOf(written2).flatMap(({ key, value }) => {
    const at = entryPlace(written2, key);
    return at && value.kind === "map" ? [[key, httpAuthorizer(key, owner, at, value)]] : [];
  }));
  const enabled = get(auth, "EnableIamAuthorizer");
  const iam = enabled?.kind === "scalar" && enabled.value === true ? enabled : void 0;
  const given2 = get(auth, "DefaultAuthorizer");
  const standard = isGiven2(given2) ? given2 : void 0;
  const names = /* @__PURE__ */ new Set([...authorizers.keys(), ...iam ? [IAM_AUTHORIZER] : []]);
  return {
    authorizers,
    iam,
    standard,
    faults: [
      ...shapeFaults(auth, written2, owner),
      ...[...authorizers.values()].flatMap(authorizerFaults),
      ...standardFaults(standard, names, owner)
    ]
  };
}
function shapeFaults(auth, authorizers, owner) {
  const unknown = entriesOf(auth).filter(({ key }) => !KEYS3.has(key));
  const shapeless = entriesOf(authorizers).filter(({ value }) => value.kind !== "map");
  const isMap = !isGiven2(authorizers) || authorizers.kind === "map";
  return [
    ...unknown.map(({ key, value }) => rejection(value, `\`${key}\` in \`Auth\` of ${owner}`, "an HTTP API does not know it")),
    ...isMap ? [] : [rejection(authorizers, `\`Authorizers\` of ${owner}`, "it must be a map")],
    ...shapeless.map(({ key, value }) => rejection(value, `authorizer \`${key}\` of ${owner}`, "it must be a map"))
  ];
}
function standardFaults(standard, names, owner) {
  if (standard === void 0 || isNoValue2(standard)) return [];
  const what = `\`DefaultAuthorizer\` of ${owner}`;
  const name = textOf(standard);
  if (name === void 0) return [rejection(standard, what, "it must be a text")];
  return names.has(name) ? [] : [rejection(standard, what, `\`${name}\` is not among the \`Authorizers\``)];
}
function securitySchemes({ authorizers, iam }, api, partition) {
  const schemes = /* @__PURE__ */ new Map();
  if (iam) schemes.set(IAM_AUTHORIZER, iamScheme(iam, api));
  for (const [name, authorizer] of authorizers) schemes.set(name, schemeOf(authorizer, partition));
  return schemes;
}
function iamScheme(iam, { logicalId }) {
  const at = causedBy(iam, `SAM: EnableIamAuthorizer of ${logicalId}`);
  const entries2 = { type: "apiKey", name: "Authorization", in: "header", "x-amazon-apigateway-authtype": "awsSigv4" };
  return mapNode(at, Object.entries(entries2).map(([key, value]) => [key, scalarNode(at, value)]));
}
function authorizerPermissions({ authorizers }, api) {
  return [...authorizers.values()].flatMap(({ name, title, properties }) => {
    const enabled = get(properties, "EnableFunctionDefaultPermissions");
    const functionArn2 = get(properties, "FunctionArn");
    if (!isGiven2(enabled) || functionArn2 === void 0) return [];
    const at = causedBy(enabled, `SAM: authorizer ${title.replaceAll("`", "")}`);
    const addition3 = { logicalId: `${api.logicalId}${name}AuthorizerPermission`, at, condition: api.condition };
    const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, api.logicalId) });
    return [invokePermission(addition3, functionArn2, source)];
  });
}

var INTEGRATION = "x-amazon-apigateway-integration";
function securityOf(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven2(own2)) return { kind: "none" };
  const written2 = get(own2, "Authorizer");
  const authorizer = isGiven2(written2) ? written2 : auth.standard;
  if (authorizer === void 0) {
    return { kind: "rejected", at: placeOf(own2), why: "it needs an `Authorizer`, since its API has no `DefaultAuthorizer`" };
  }
  const scopes = get(own2, "AuthorizationScopes");
  const name = textOf(authorizer);
  const why = name === void 0 ? "`Authorizer` must be a text" : faultOf(name, auth) ?? scopesFault(scopes);
  if (name === void 0 || why !== void 0) return { kind: "rejected", at: placeOf(authorizer), why: why ?? "" };
  const reason = authorizer === auth.standard ? `${event.reason}; DefaultAuthorizer is ${name}` : event.reason;
  return { kind: "required", requirement: requirementOf(name, causedBy(authorizer, reason), auth, scopes) };
}
function faultOf(name, { authorizers, iam, standard }) {
  if (name === "NONE") return standard ? void 0 : "`NONE` needs a `DefaultAuthorizer` on the API";
  if (name === IAM_AUTHORIZER && iam) return void 0;
  return authorizers.has(name) ? void 0 : `\`${name}\` is not among the API's \`Authorizers\``;
}
function scopesFault(scopes) {
  return isGiven2(scopes) && scopes.kind !== "list" ? "`AuthorizationScopes` must be a list" : void 0;
}
function requirementOf(name, at, { authorizers }, scopes) {
  const standing = get(authorizers.get(name)?.properties, "AuthorizationScopes");
  const hasScopes = name !== "NONE" && name !== IAM_AUTHORIZER;
  return mapNode(at, { [name]: listNode(at, hasScopes ? itemsOf(isGiven2(scopes) ? scopes : standing) : []) });
}
function secured(operation, requirement2) {
  if (operation.kind !== "map" || !isGiven2(get(operation, INTEGRATION))) return operation;
  return withEntries(operation, { security: listNode(placeOf(requirement2), [...itemsOf(get(operation, "security")), requirement2]) });
}
function withDefaultSecurity(paths, auth, api) {
  const name = textOf(auth.standard);
  if (auth.standard === void 0 || name === void 0) return { paths, faults: [] };
  const at = causedBy(auth.standard, `SAM: DefaultAuthorizer of ${api.logicalId} is ${name}`);
  const requirement2 = requirementOf(name, at, auth);
  const written2 = entriesOf(paths).filter(({ key }) => !isIncluded(key));
  const items = written2.map(({ key, value }) => [key, inBranches(value, (item) => securedItem(item, requirement2))]);
  return { paths: withEntries(paths, Object.fromEntries(items)), faults: written2.flatMap(({ key, value }) => shapeFaults2(key, value, api)) };
}
function isIncluded(key) {
  return key === "Fn::Transform";
}
var OPEN2 = /* @__PURE__ */ new Set(["options", "parameters"]);
function guardable(item) {
  return entriesOf(item).filter(({ key }) => !OPEN2.has(key.toLowerCase()) && !isIncluded(key));
}
function securedItem(item, requirement2) {
  if (item.kind !== "map") return item;
  const guard = (operation) => isGiven2(get(operation, "security")) ? operation : secured(operation, requirement2);
  return withEntries(item, Object.fromEntries(guardable(item).map(({ key, value }) => [key, inBranches(value, guard)])));
}
function shapeFaults2(path23, value, { logicalId }) {
  const what = `path \`${path23}\` of \`${logicalId}\``;
  return branchesOf(value).flatMap((item) => {
    if (item.kind !== "map") return [rejection(item, what, "it must be a map")];
    return guardable(item).flatMap(({ key, value: operation }) => branchesOf(operation).filter(({ kind }) => kind !== "map").map((node) => rejection(node, what, `\`${key}\` must be a map`)));
  });
}

function settled3(node, { root, parameters }) {
  const name = referredTo(node);
  const known2 = name === void 0 ? void 0 : parameters?.get(name);
  if (node === void 0 || name === void 0 || known2 === void 0) return node;
  const standard = getIn(root, "Parameters", name, "Default");
  const isStandard = standard?.kind === "scalar" && textOf(standard) === known2;
  return isStandard ? { ...standard, ...placeOf(node) } : scalarNode(placeOf(node), known2);
}

var IAM = "AWS_IAM";
function readRestAuth({ properties }, template) {
  const node = get(properties, "Auth");
  const value = (key) => settled3(get(node, key), template);
  const written2 = get(node, "Authorizers");
  const authorizers = written2?.kind === "map" && written2.entries.size > 0 ? written2 : void 0;
  const standard = value("DefaultAuthorizer");
  const name = isGiven2(standard) ? textOf(standard) : void 0;
  const apiKey = value("ApiKeyRequired");
  return {
    node,
    authorizers,
    standard: isGiven2(standard) ? standard : void 0,
    standardName: authorizers !== void 0 || name === IAM ? name : void 0,
    guardsPreflight: isOn(value("AddDefaultAuthorizerToCorsPreflight")),
    apiKey: isGiven2(apiKey) ? apiKey : void 0,
    asksKeyOnPreflight: isOn(value("AddApiKeyRequiredToCorsPreflight"))
  };
}
function isOn(node) {
  return node === void 0 || isGiven2(node);
}

var NONE = { node: void 0, role: void 0 };
function credentialsOf({ properties, reason }, auth, partition) {
  const own2 = get(properties, "Auth");
  const guard = iamGuard(own2, auth.node);
  if (guard === void 0) return NONE;
  const role2 = get(own2, "InvokeRole") ?? get(auth.node, "InvokeRole");
  if (role2 === void 0) return { node: scalarNode(causedBy(guard.at, `${reason}; ${guard.why}`), callerArn(partition)), role: role2 };
  if (!isGiven2(role2) || textOf(role2) === "NONE") return { node: void 0, role: role2 };
  if (textOf(role2) === "CALLER_CREDENTIALS") return { node: scalarNode(placeOf(role2), callerArn(partition)), role: role2 };
  return { node: isCallerArn(role2) ? role2 : servesAs(role2, reason), role: role2 };
}
function iamGuard(own2, api) {
  const authorizer = get(own2, "Authorizer");
  if (authorizer && textOf(authorizer) === IAM) return { at: authorizer, why: `Authorizer is ${IAM}` };
  const standard = get(api, "DefaultAuthorizer");
  return standard && textOf(standard) === IAM && !isGiven2(own2) ? { at: standard, why: `DefaultAuthorizer is ${IAM}` } : void 0;
}
function callerArn(partition) {
  return `arn:${partition}:iam::*:user/*`;
}
function isCallerArn(role2) {
  const call = callOf(role2);
  const text = textOf(call?.name === "Fn::Sub" ? call.argument : role2);
  return text !== void 0 && /^arn:[^:]+(::Partition\})?:iam::\*:user\/\*$/.test(text);
}
function asksForRole(role2) {
  return isGiven2(role2) && textOf(role2) !== "NONE";
}

var INTEGRATION2 = "x-amazon-apigateway-integration";
var ANY_METHOD = "x-amazon-apigateway-any-method";
var NO_METHODS = /* @__PURE__ */ new Set(["summary", "description", "parameters"]);
function methodKey(method) {
  const key = method.toLowerCase();
  return key === "any" ? ANY_METHOD : key;
}
function operationsOf(document2) {
  return entries(get(document2, "paths")).flatMap(([path23, item]) => branchesOf(item).flatMap(methodsOf).flatMap(([key, method]) => branchesOf(method).filter(isOperation).map((node) => ({ path: path23, method: methodKey(key), node }))));
}
function mapOperations(document2, change) {
  return mapPathItems(document2, (path23, item) => mapEntries(item, (key, method) => NO_METHODS.has(key) ? method : inBranches(method, (node) => isOperation(node) ? change({ path: path23, method: methodKey(key), node }) : node)));
}
function mapPathItems(document2, change) {
  const paths = get(document2, "paths");
  if (paths?.kind !== "map") return document2;
  return withEntries(document2, {
    paths: mapEntries(paths, (path23, item) => inBranches(item, (branch) => branch.kind === "map" ? change(path23, branch) : branch))
  });
}
function mapEntries(map, change) {
  return { ...map, entries: new Map([...map.entries].map(([key, entry]) => [key, { ...entry, value: change(key, entry.value) }])) };
}
function methodsOf(item) {
  return entries(item).filter(([key]) => !NO_METHODS.has(key));
}
function entries(node) {
  return node?.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [key, value]) : [];
}
function isOperation(node) {
  return node.kind === "map" && isGiven2(get(node, INTEGRATION2));
}

var NO_KEY = "api_key_false";
var KEY = "api_key";
function eventSecurity({ properties, reason }, auth) {
  const own2 = get(properties, "Auth");
  const [authorizer, apiKey] = [get(own2, "Authorizer"), get(own2, "ApiKeyRequired")];
  const guard = isGiven2(authorizer) ? [requirement(causedBy(authorizer, reason), textOf(authorizer) ?? "", eventScopes(own2, authorizer, auth))] : [];
  if (apiKey === void 0 || isNull(apiKey)) return { entries: guard, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, reason);
  const asks = isGiven2(apiKey);
  return { entries: [...guard, requirement(at, asks ? KEY : NO_KEY)], asks: new Map(asks ? [[KEY, at]] : []) };
}
function eventScopes(own2, authorizer, { authorizers }) {
  const configured = get(authorizers, textOf(authorizer) ?? "");
  if (configured === void 0) return void 0;
  return get(own2, "AuthorizationScopes") ?? get(configured, "AuthorizationScopes");
}
function requirement(at, scheme, scopes) {
  const place = placeOf(at);
  return mapNode(place, { [scheme]: scopes ?? listNode(place, []) });
}
function withSecurity(operation, added) {
  const written2 = get(operation, "security");
  const security = [...itemsOf(written2), ...added];
  const [first] = security;
  if (first === void 0 || added.length === 0) return { operation, asksForIam: false };
  const list3 = listNode(placeOf(written2 ?? first), security);
  return { operation: withEntries(operation, { security: list3 }), asksForIam: get(first, IAM) !== void 0 };
}
function withDefaultAuthorizer(document2, auth, api) {
  const { standard, standardName, authorizers, guardsPreflight } = auth;
  if (standard === void 0 || standardName === void 0) return { document: document2, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(standard, `SAM: DefaultAuthorizer of ${api.logicalId}`);
  const names = /* @__PURE__ */ new Set([IAM, ...entriesOf(authorizers).map(({ key }) => key)]);
  const standing = requirement(at, standardName, get(get(authorizers, standardName), "AuthorizationScopes"));
  const asks = new Map(standardName === IAM ? [[IAM, at]] : []);
  const secured2 = mapOperations(document2, ({ method, node }) => {
    if (method === "options" && !guardsPreflight) return node;
    const written2 = get(node, "security");
    const [first, ...others] = guarded(itemsOf(written2), names, standing);
    if (first === void 0) return node;
    if (get(first, IAM) !== void 0) asks.set(IAM, at);
    return withEntries(node, { security: listNode(placeOf(written2 ?? at), [first, ...others]) });
  });
  return { document: secured2, asks };
}
function guarded(security, names, standing) {
  const isAuthorizer = (item) => entriesOf(item).some(({ key }) => names.has(key));
  const [own2, others] = [security.filter(isAuthorizer), security.filter((item) => !isAuthorizer(item))];
  const none = others.findIndex((item) => get(item, "NONE") !== void 0);
  if (none >= 0) return others.toSpliced(none, 1);
  return [...others, ...own2.length > 0 ? own2 : [standing]];
}
function withApiKeys(document2, auth, api) {
  const { apiKey, asksKeyOnPreflight } = auth;
  if (apiKey === void 0) return { document: document2, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, `SAM: ApiKeyRequired of ${api.logicalId}`);
  const secured2 = mapOperations(document2, ({ method, node }) => {
    const written2 = get(node, "security");
    const security = itemsOf(written2);
    const others = security.filter((item) => get(item, KEY) === void 0 && get(item, NO_KEY) === void 0);
    const isDeclined = security.some((item) => get(item, NO_KEY) !== void 0) || method === "options" && !asksKeyOnPreflight;
    const wanted = isDeclined ? others : [...others, requirement(at, KEY)];
    if (written2 === void 0 && wanted.length === 0) return node;
    return withEntries(node, { security: listNode(placeOf(written2 ?? at), wanted) });
  });
  return { document: secured2, asks: /* @__PURE__ */ new Map([[KEY, at]]) };
}
var OWN_SCHEMES = {
  [IAM]: { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" },
  [KEY]: { type: "apiKey", name: "x-api-key", in: "header" }
};
function withSchemes(document2, authorizers, asks) {
  const written2 = get(document2, "securityDefinitions");
  const schemes = new Map(authorizers);
  for (const [name, at] of asks) if (get(written2, name) === void 0 && !schemes.has(name)) schemes.set(name, ownScheme(name, at));
  const [first] = schemes.values();
  if (first === void 0) return document2;
  const known2 = written2?.kind === "map" ? written2 : mapNode(placeOf(first), {});
  return withEntries(document2, { securityDefinitions: withEntries(known2, Object.fromEntries(schemes)) });
}
function ownScheme(name, at) {
  return mapNode(at, Object.entries(own(OWN_SCHEMES, name) ?? {}).map(([key, value]) => [key, scalarNode(at, value)]));
}

function eventMethod(event, auth, partition) {
  const { owner: { condition: condition2 }, path: path23 = "/", method, invoked } = event;
  const at = causedBy(event.at, event.reason);
  const credentials = invoked ? credentialsOf(event, auth, partition) : void 0;
  const entries2 = invoked ? lambdaEntries2(event, { invoked, credentials: credentials?.node, partition }, at) : stateMachineEntries(event, at);
  const bare = mapNode(at, { [INTEGRATION2]: mapNode(at, { ...entries2, uri: underCondition(entries2.uri, condition2) }) });
  const { entries: added, asks } = eventSecurity(event, auth);
  const { operation, asksForIam } = withSecurity(bare, added);
  const role2 = credentials?.role;
  return { event, path: path23, key: methodKey(method), operation, condition: condition2, asks: withIam(asks, asksForIam, at), role: role2 };
}
function underCondition(node, condition2, other) {
  if (condition2 === void 0) return node;
  const at = placeOf(node);
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition2), node, other ?? refNode(at, "AWS::NoValue")]));
}
function withIam(asks, asksForIam, at) {
  return asksForIam ? new Map([...asks, [IAM, placeOf(at)]]) : asks;
}
function lambdaEntries2(event, { invoked, credentials, partition }, at) {
  const mode = get(event.properties, "ResponseTransferMode");
  const isStreamed = mode !== void 0 && textOf(mode) === "RESPONSE_STREAM";
  const call = isStreamed ? ["2021-11-15", "response-streaming-invocations"] : ["2015-03-31", "invocations"];
  const uri = `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call[0]}/functions/\${${invoked.uriVariable}}/${call[1]}`;
  return {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, uri),
    credentials,
    responseTransferMode: isStreamed ? scalarNode(causedBy(mode, event.reason), "STREAM") : void 0
  };
}
function stateMachineEntries({ owner, eventId }, at) {
  return {
    type: scalarNode(at, "aws"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
    credentials: attributeNode(at, `${owner.logicalId}${eventId}Role`, "Arn")
  };
}
function overrides({ invoked, properties }) {
  return invoked !== void 0 && isGiven2(get(get(properties, "Auth"), "OverrideApiAuth"));
}
function eventTitle({ eventId, owner }) {
  return `event \`${eventId}\` of \`${owner.logicalId}\``;
}
function* eventNotes(event, hasMethod) {
  const own2 = get(event.properties, "Auth");
  const call = own2 && callOf(own2);
  const role2 = get(own2, "InvokeRole");
  const why = asksForRole(role2) ? whyIgnored(event, own2, hasMethod) : void 0;
  const of = eventTitle(event);
  if (own2 && call) yield { at: placeOf(own2), what: `\`Auth\` of ${of}`, why: `SAM does not look into \`${call.name}\` there` };
  if (role2 && why !== void 0) yield { at: placeOf(role2), what: `\`InvokeRole\` of ${of}`, why: `SAM ignores it: ${why}` };
}
function whyIgnored({ invoked }, own2, hasMethod) {
  if (!hasMethod) return "the integrations are those of the API's own definition";
  if (invoked === void 0) return "a state machine is started by a role that SAM makes";
  return textOf(get(own2, "Authorizer")) === IAM ? void 0 : `it has an effect only beside \`Authorizer: ${IAM}\``;
}

var ANY_METHOD2 = "x-amazon-apigateway-any-method";
var DEFAULT_PATH = "$default";
var EVENT_TYPES = { Auth: ["map"], TimeoutInMillis: ["number"], PayloadFormatVersion: ["text"] };
function withEventRoutes(paths, events, design) {
  const changed = /* @__PURE__ */ new Map();
  const notes = [];
  for (const event of events) {
    if (event.invoked === void 0) continue;
    const path23 = event.path ?? DEFAULT_PATH;
    const item = changed.get(path23) ?? get(paths, path23);
    const security = securityOf(event, design.auth);
    const isTaken = item !== void 0 && hasIntegration2(item, methodKey2(event));
    const faults2 = eventFaults(event, security, isTaken && !design.isWritten);
    notes.push(...faults2, ...ignoredRole(event));
    if (faults2.length === 0) changed.set(path23, itemWith(event, event.invoked, security, isTaken, item));
  }
  return { paths: withEntries(paths, Object.fromEntries(changed)), notes };
}
function eventFaults(event, security, isRepeated) {
  const { properties, at } = event;
  const what = eventTitle(event);
  return [
    ...wrongTypes(properties, EVENT_TYPES, what),
    ...security.kind === "rejected" ? [rejection(security.at, what, security.why)] : [],
    ...isRepeated ? [rejection(at, what, `\`${routeName(event)}\` is another event's already`)] : []
  ];
}
function ignoredRole(event) {
  const role2 = get(get(event.properties, "Auth"), "InvokeRole");
  if (!asksForRole(role2)) return [];
  const why = "SAM ignores it: an HTTP API invokes functions by their permissions";
  return [{ at: placeOf(role2), what: `\`InvokeRole\` of ${eventTitle(event)}`, why }];
}
function routeName({ path: path23, method }) {
  return path23 === void 0 ? DEFAULT_PATH : `${method.toUpperCase()} ${path23}`;
}
function methodKey2({ method }) {
  return method === "any" ? ANY_METHOD2 : method;
}
function hasIntegration2(item, method) {
  return branchesOf(item).every((branch) => branchesOf(get(branch, method)).some((operation) => isGiven2(get(operation, INTEGRATION))));
}
function itemWith(event, invoked, security, isTaken, before) {
  const at = causedBy(event.at, event.reason);
  const method = methodKey2(event);
  return inBranches(before ?? mapNode(at, {}), (item) => {
    if (item.kind !== "map") return item;
    const written2 = get(item, method);
    const operation = isTaken && written2 ? written2 : operationOf(event, invoked, at, written2);
    const behind = security.kind === "required" ? inBranches(operation, (branch) => secured(branch, security.requirement)) : operation;
    return withEntries(item, { [method]: behind });
  });
}
function operationOf(event, invoked, at, written2) {
  const isDefault2 = (event.path ?? DEFAULT_PATH) === DEFAULT_PATH && event.method === "any";
  const operation = withEntries(written2?.kind === "map" ? written2 : mapNode(at, {}), {
    [INTEGRATION]: integrationOf(event, invoked, at),
    ...isDefault2 && { isDefaultRoute: scalarNode(at, true) },
    responses: get(written2, "responses") ?? mapNode(at, {})
  });
  const { condition: condition2 } = event.owner;
  if (condition2 === void 0) return operation;
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition2), operation, refNode(at, "AWS::NoValue")]));
}
function integrationOf({ properties, reason }, { uriVariable }, at) {
  const version2 = get(properties, "PayloadFormatVersion");
  return mapNode(at, {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    payloadFormatVersion: isGiven2(version2) ? servesAs(version2, reason) : scalarNode(at, "2.0"),
    uri: invocationUri(at, `\${${uriVariable}}`)
  });
}

function expandHttpApi(api, events, template) {
  const auth = readHttpAuth(api);
  const faults2 = [...httpApiFaults(api, events), ...auth.faults];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...sideFaults(api)] };
  const { properties, faults: bodyFaults2, notes } = bodyOf(api, events, auth, template);
  if (bodyFaults2.length > 0) return { resources: [], notes: [...bodyFaults2, ...notes] };
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(causedBy(api.at, reasonOf3(api)), properties)),
    ...authorizerPermissions(auth, api),
    stageOf(api)
  ];
  return { resources, notes: [...sideFaults(api), ...notes] };
}
function reasonOf3({ logicalId }) {
  return `SAM: AWS::Serverless::HttpApi ${logicalId}`;
}
function bodyOf(api, events, auth, { partition }) {
  const at = causedBy(api.at, reasonOf3(api));
  const uri = get(api.properties, "DefinitionUri");
  if (isGiven2(uri)) return { properties: { BodyS3Location: servesAs(uri, reasonOf3(api)) }, faults: [], notes: [] };
  const written2 = get(api.properties, "DefinitionBody");
  const isWritten = isGiven2(written2);
  const document2 = isWritten ? openApiOf(written2) : emptyDocument(at);
  if (document2 === void 0) return { properties: { Body: written2 }, faults: [], notes: [] };
  const routes = withEventRoutes(document2.paths, events, { auth, isWritten });
  const { paths, faults: faults2 } = withDefaultSecurity(routes.paths, auth, api);
  const body = documentWith(document2, paths, securitySchemes(auth, api, partition), at);
  return { properties: { Body: body }, faults: faults2, notes: routes.notes };
}
var DEFAULT_STAGE = "$default";
function stageOf(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = get(properties, "StageName");
  const cause = isGiven2(name) ? name : api.at;
  const at = causedBy(cause, `SAM: stage of ${logicalId}`);
  const stageName2 = isGiven2(name) ? name : scalarNode(at, DEFAULT_STAGE);
  return addedResource({ logicalId: stageId(logicalId, stageName2), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: stageName2,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId(api, name) {
  const text = textOf(name) ?? "";
  if (text === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`;
  return /^[\p{L}\p{N}]+$/u.test(text) ? `${api}${text}Stage` : `${api}Stage${text.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
}

function implicitApis(events, globals) {
  const kinds = ["Api", "HttpApi"];
  const parts = kinds.flatMap((kind) => {
    const own2 = events.filter((event) => event.kind === kind && event.apiId === IMPLICIT_APIS[kind]);
    return own2[0] ? [implicitApi(kind, own2[0], conditionsOf(own2), globals)] : [];
  });
  return {
    resources: parts.map(({ resource }) => resource),
    conditions: new Map(parts.flatMap(({ condition: condition2 }) => condition2 ? [condition2] : [])),
    notes: parts.flatMap(({ notes }) => notes)
  };
}
function implicitApi(kind, first, owners, globals) {
  const logicalId = IMPLICIT_APIS[kind];
  const at = causedBy(first.at, `${first.reason}, which implies an API`);
  const [only2, ...others] = owners;
  const condition2 = others.length > 0 ? `${logicalId}Condition` : only2;
  const type = kind === "Api" ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi";
  const own2 = mapNode(at, { StageName: kind === "Api" ? scalarNode(at, "Prod") : void 0 });
  const node = mapNode(at, { Type: scalarNode(at, type), Condition: condition2 === void 0 ? void 0 : scalarNode(at, condition2), Properties: own2 });
  const { properties, notes } = withGlobals({ logicalId, type, node }, own2, globals);
  const anyOf = callNode(at, "Fn::Or", listNode(at, owners.map((name) => callNode(at, "Condition", scalarNode(at, name)))));
  return {
    resource: { logicalId, type, node, properties, at, condition: condition2 },
    condition: others.length > 0 && condition2 !== void 0 ? [condition2, anyOf] : void 0,
    notes
  };
}
function conditionsOf(events) {
  const conditions = new Set(events.map(({ owner }) => owner.condition));
  return [...conditions].flatMap((name) => name === void 0 || conditions.has(void 0) ? [] : [name]).toSorted();
}

var REFERABLE = {
  "AWS::Serverless::Function": {
    Alias: "AWS::Lambda::Alias",
    Version: "AWS::Lambda::Version",
    DestinationTopic: "AWS::SNS::Topic",
    DestinationQueue: "AWS::SQS::Queue"
  },
  "AWS::Serverless::Api": { Stage: "AWS::ApiGateway::Stage", Deployment: "AWS::ApiGateway::Deployment" },
  "AWS::Serverless::HttpApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::WebSocketApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::StateMachine": { Alias: "AWS::StepFunctions::StateMachineAlias", Version: "AWS::StepFunctions::StateMachineVersion" }
};
function referable({ logicalId, type }, made) {
  return Object.entries(own(REFERABLE, type) ?? {}).flatMap(([name, plainType]) => {
    const found2 = made.find(({ node }) => textOf(node.entries.get("Type")?.value) === plainType);
    return found2 ? [[`${logicalId}.${name}`, found2.logicalId]] : [];
  });
}
function resolveReferences(node, ids) {
  return ids.size === 0 ? node : resolved(node, ids);
}
function resolved(node, ids) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? resolvedList(node, ids) : resolvedMap(node, ids);
}
function resolvedList(list3, ids) {
  let items;
  for (const [index, item] of list3.items.entries()) {
    const value = resolved(item, ids);
    if (value !== item) (items ??= [...list3.items])[index] = value;
  }
  return items ? { ...list3, items } : list3;
}
function resolvedMap(map, ids) {
  let entries2;
  for (const entry of map.entries.values()) {
    const argument = map.entries.size === 1 ? resolvedArgument(entry.key, entry.value, ids) : void 0;
    const value = resolved(argument ?? entry.value, ids);
    if (value !== entry.value) (entries2 ??= new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map, entries: entries2 } : map;
}
function resolvedArgument(name, argument, ids) {
  if (name === "Ref" && argument.kind === "scalar") {
    const id = ids.get(argument.text);
    return id === void 0 ? void 0 : withText(argument, id);
  }
  if (name === "Fn::GetAtt") return resolvedAttribute(argument, ids);
  if (name !== "Fn::Sub") return void 0;
  if (argument.kind === "scalar") return resolvedTemplate(argument, ids);
  const [template, ...variables] = argument.kind === "list" ? argument.items : [];
  if (argument.kind !== "list" || template?.kind !== "scalar") return void 0;
  const put = resolvedTemplate(template, ids);
  return put === template ? void 0 : { ...argument, items: [put, ...variables] };
}
function resolvedAttribute(argument, ids) {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first, last] = [items[0], items.at(-1)];
  if (first?.kind !== "scalar" || last?.kind !== "scalar" || items.some((item) => item.kind !== "scalar")) return void 0;
  const [logicalId = "", name = "", ...attribute] = items.flatMap((item) => textOf(item)?.split(".") ?? []);
  const id = ids.get(`${logicalId}.${name}`);
  if (id === void 0 || attribute.length === 0) return void 0;
  const { file, start, end, path: path23 } = argument;
  return { kind: "list", file, start, end, path: path23, items: [withText(first, id), withText(last, attribute.join("."))] };
}
function resolvedTemplate(template, ids) {
  const text = template.text.replaceAll(/\$\{([A-Za-z0-9]+\.[A-Za-z0-9]+)(?=[.}])/g, (whole, reference) => {
    const id = ids.get(reference);
    return id === void 0 ? whole : `\${${id}`;
  });
  return text === template.text ? template : withText(template, text);
}
function withText(scalar, text) {
  return { ...scalar, text, value: text };
}

var KEYS4 = /* @__PURE__ */ new Set([
  "Authorizers",
  "DefaultAuthorizer",
  "InvokeRole",
  "AddDefaultAuthorizerToCorsPreflight",
  "AddApiKeyRequiredToCorsPreflight",
  "ApiKeyRequired",
  "ResourcePolicy",
  "UsagePlan"
]);
function* restAuthFaults(auth, { logicalId }, definition2, template) {
  const { node } = auth;
  if (!isGiven2(node)) return;
  const fault = (at, what, why2) => rejection(at, `${what} of \`${logicalId}\``, why2);
  for (const { key, value } of entriesOf(node)) {
    if (!KEYS4.has(key)) yield fault(value, `\`${key}\` in \`Auth\``, "a REST API does not know it");
  }
  for (const key of ["Authorizers", "ResourcePolicy"]) {
    const value = settled3(get(node, key), template);
    if (isGiven2(value) && value.kind !== "map") yield fault(value, `\`${key}\``, "it must be a map");
  }
  for (const { key, value } of entriesOf(get(node, "Authorizers"))) {
    if (value.kind !== "map") yield fault(value, `authorizer \`${key}\``, "it must be a map");
  }
  const why = standardFault(auth, template);
  if (auth.standard && why !== void 0) yield fault(auth.standard, "`DefaultAuthorizer`", why);
  if (definition2.kind === "inline") yield* securityFaults(auth, definition2.body, `\`DefinitionBody\` of \`${logicalId}\``);
}
function standardFault({ standard, standardName, authorizers }, { root }) {
  if (standard === void 0 || authorizers === void 0 || standardName === IAM || isLeftOpen(standard, root)) return void 0;
  if (standard.kind !== "scalar" || typeof standard.value !== "string") return "it must be a text";
  return isGiven2(get(authorizers, standard.text)) ? void 0 : `\`${standard.text}\` is not among the \`Authorizers\``;
}
function isLeftOpen(node, root) {
  const name = referredTo(node);
  return name !== void 0 && getIn(root, "Parameters", name) !== void 0;
}
function* securityFaults(auth, body, what) {
  if (auth.standardName === void 0 && auth.apiKey === void 0) return;
  const schemes = get(body, "securityDefinitions");
  if (isGiven2(schemes) && schemes.kind !== "map") yield rejection(schemes, what, "`securityDefinitions` must be a map");
  for (const { node } of operationsOf(body)) {
    const security = get(node, "security");
    if (security && security.kind !== "list") yield rejection(security, what, "`security` must be a list");
    const items = security?.kind === "list" ? security.items : [];
    for (const item of items) if (item.kind !== "map") yield rejection(item, what, "`security` must be a list of maps");
  }
}

function restAuthorizers({ authorizers }, template) {
  return entriesOf(authorizers).flatMap(({ key, value }) => {
    const at = entryPlace(authorizers, key);
    return at && value.kind === "map" ? [{ name: key, kind: kindOf2(value, template), at, properties: value }] : [];
  });
}
function kindOf2(properties, template) {
  if (isGiven2(get(properties, "UserPoolArn"))) return "cognito";
  return textOf(settled3(get(properties, "FunctionPayloadType"), template)) === "REQUEST" ? "request" : "token";
}
var SOURCES2 = [
  ["Headers", "method.request.header."],
  ["QueryStrings", "method.request.querystring."],
  ["StageVariables", "stageVariables."],
  ["Context", "context."]
];
function* authorizerFaults2(authorizer, api, template) {
  const { name, at, properties } = authorizer;
  const what = `authorizer \`${name}\` of \`${api.logicalId}\``;
  const fault = (place, why) => rejection(place, what, why);
  const value = (key) => settled3(get(properties, key), template);
  const type = value("FunctionPayloadType");
  const isKnown = type === void 0 || isNull(type) || /^(TOKEN|REQUEST)$/.test(textOf(type) ?? "");
  if (!isKnown) yield fault(type, "`FunctionPayloadType` must be TOKEN or REQUEST");
  const scopes = value("AuthorizationScopes");
  if (scopes && !isNull(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  const flag = value("DisableFunctionDefaultPermissions");
  if (flag && !isFlag2(flag)) yield fault(flag, "`DisableFunctionDefaultPermissions` must be a boolean");
  const isPermitted = isGiven2(value("FunctionArn")) && !isGiven2(flag);
  if (isPermitted && !/^[A-Za-z0-9]+$/.test(name)) yield fault(at, "its permission's logical id would not be alphanumeric");
  const identity = value("Identity");
  if (isGiven2(identity) && identity.kind !== "map") yield fault(identity, "`Identity` must be a map");
  else if (textOf(type) === "REQUEST") yield* sourceFaults(identity, at, fault);
}
function isFlag2(node) {
  return isNull(node) || node.kind === "scalar" && typeof node.value === "boolean";
}
var NEEDS_SOURCE = "a REQUEST authorizer with a cache needs an `Identity` with `Headers`, `QueryStrings`, `StageVariables` or `Context`";
function* sourceFaults(identity, at, fault) {
  const isNamed = SOURCES2.some(([key]) => isGiven2(get(identity, key)));
  if (!isNamed && !isUncached(get(identity, "ReauthorizeEvery"))) yield fault(identity ?? at, NEEDS_SOURCE);
  for (const [key] of SOURCES2) {
    const names = get(identity, key);
    if (isGiven2(names) && names.kind !== "list") yield fault(names, `\`${key}\` must be a list`);
    const others = itemsOf(names).filter((item) => item.kind !== "scalar" || typeof item.value !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must hold texts`);
  }
}
function isUncached(seconds) {
  return /^(0+|-\d+)$/.test(textOf(seconds) ?? "");
}
function authorizerSchemes(authorizers, api, template) {
  return new Map(authorizers.map((authorizer) => [authorizer.name, schemeOf2(authorizer, api, template)]));
}
function schemeOf2(authorizer, api, template) {
  const { kind, properties } = authorizer;
  const at = causedBy(authorizer.at, titleOf2(authorizer, api));
  const header = get(get(properties, "Identity"), "Header");
  const entries2 = kind === "cognito" ? cognitoEntries(properties, at) : lambdaEntries3(authorizer, at, template);
  return mapNode(at, {
    "type": scalarNode(at, "apiKey"),
    "name": kind === "request" ? scalarNode(at, "Unused") : isGiven2(header) ? header : scalarNode(at, "Authorization"),
    "in": scalarNode(at, "header"),
    "x-amazon-apigateway-authtype": scalarNode(at, kind === "cognito" ? "cognito_user_pools" : "custom"),
    "x-amazon-apigateway-authorizer": mapNode(at, entries2)
  });
}
function titleOf2({ name }, { logicalId }) {
  return `SAM: authorizer ${name} of ${logicalId}`;
}
function cognitoEntries(properties, at) {
  const pools = get(properties, "UserPoolArn");
  const list3 = pools && pools.kind !== "list" ? listNode(at, [pools]) : pools;
  return { type: scalarNode(at, "cognito_user_pools"), providerARNs: list3 };
}
function lambdaEntries3({ kind, properties }, at, template) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const uri = `arn:${template.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`;
  const functionArn2 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const seconds = get(identity, "ReauthorizeEvery");
  return {
    type: scalarNode(at, kind),
    authorizerUri: functionArn2 && substitution(functionArn2, uri, { __FunctionArn__: functionArn2 }),
    authorizerCredentials: isGiven2(role2) && textOf(settled3(role2, template)) !== "NONE" ? moved2(role2) : void 0,
    authorizerResultTtlInSeconds: seconds && !isNull(seconds) ? moved2(seconds) : void 0,
    identitySource: kind === "request" ? identitySource(identity, at) : void 0
  };
}
function identitySource(identity, at) {
  const names = SOURCES2.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => `${prefix}${textOf(name) ?? ""}`));
  return names.length > 0 ? scalarNode(at, names.join(", ")) : void 0;
}
function authorizerPermissions2(authorizers, api, template) {
  return authorizers.flatMap((authorizer) => {
    const functionArn2 = get(authorizer.properties, "FunctionArn");
    const isDeclined = isGiven2(settled3(get(authorizer.properties, "DisableFunctionDefaultPermissions"), template));
    if (!isGiven2(functionArn2) || isDeclined) return [];
    const at = causedBy(authorizer.at, titleOf2(authorizer, api));
    const addition3 = { logicalId: `${api.logicalId}${authorizer.name}AuthorizerPermission`, at, condition: api.condition };
    const requests = `arn:${template.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
    return [invokePermission(addition3, functionArn2, substitution(at, requests, { __ApiId__: refNode(at, api.logicalId) }))];
  });
}

var KEYS5 = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]);
function* corsFaults2(cors, { logicalId }) {
  if (cors.kind !== "map" || callOf(cors)) return;
  const what = `\`Cors\` of \`${logicalId}\``;
  for (const { key, value } of entriesOf(cors)) {
    if (!KEYS5.has(key)) yield rejection(value, `\`${key}\` in ${what}`, "it does not know it");
  }
  const [origin, credentials] = [get(cors, "AllowOrigin"), get(cors, "AllowCredentials")];
  const isAnyOrigin = origin === void 0 || textOf(origin) === "'*'";
  const sendsCredentials = credentials?.kind === "scalar" && credentials.value === true;
  if (sendsCredentials && isAnyOrigin) yield rejection(credentials, what, "credentials need an `AllowOrigin` that is not `'*'`");
  if (origin && !isGiven2(origin)) yield rejection(origin, what, "`AllowOrigin` is empty");
}
function withCors(document2, cors, api, conditions) {
  const at = causedBy(cors, `SAM: Cors of ${api.logicalId}`);
  const preflight = mapNode(at, { [INTEGRATION2]: mapNode(at, { type: scalarNode(at, "mock") }) });
  const paths = entriesOf(get(document2, "paths")).map(({ key }) => key);
  const firsts = new Set(new Map(paths.toReversed().map((path23) => [withoutSlash(path23), path23])).values());
  return mapPathItems(document2, (path23, item) => {
    if (!firsts.has(path23) || item.entries.has("options")) return item;
    const names = conditions.get(path23) ?? [];
    const options = names.reduceRight((rest, name) => underCondition(preflight, name, rest), void 0);
    return withEntries(item, { options: options ?? preflight });
  });
}
function withoutSlash(path23) {
  return path23 === "/" ? path23 : path23.replace(/\/+$/, "");
}

function definitionOf({ node, properties }) {
  if (isManaged(node)) return { kind: "managed" };
  const body = get(properties, "DefinitionBody");
  const isInclude2 = body?.kind === "map" && get(body, "Fn::Transform") !== void 0 && !isDocument(body);
  if (isInclude2) return { kind: "elsewhere", location: body, isInclude: isInclude2 };
  if (isGiven2(body) && body.kind === "map") return { kind: "inline", body, merges: isGiven2(get(properties, "MergeDefinitions")) };
  return { kind: "elsewhere", location: get(properties, "DefinitionUri") ?? properties, isInclude: false };
}
function isManaged(node) {
  const own2 = get(node, "Properties");
  return !isGiven2(get(own2, "DefinitionBody")) && !isGiven2(get(own2, "DefinitionUri"));
}
function isDocument(body) {
  return get(body, "paths")?.kind === "map" && (isGiven2(get(body, "swagger")) || isVersion3(get(body, "openapi")));
}
function isVersion3(version2) {
  return /^3(\.\d)(\.\d)?$/.test(textOf(version2) ?? "");
}

var TYPES2 = {
  Auth: ["map"],
  RequestModel: ["map"],
  RequestParameters: ["list"],
  TimeoutInMillis: ["number"],
  ResponseTransferMode: ["text"],
  UnescapeMappingTemplate: ["boolean"]
};
function* eventFaults2(event) {
  yield* wrongTypes(event.properties, TYPES2, eventTitle(event));
  const literal3 = get(event.properties, "UnescapeMappingTemplate");
  const isCall2 = event.invoked === void 0 && literal3?.kind === "map";
  if (isCall2) yield rejection(literal3, eventTitle(event), "`UnescapeMappingTemplate` must be a boolean that is written out");
}
function* requestModelFaults(event, api) {
  const request = get(event.properties, "RequestModel");
  const model = get(request, "Model");
  if (event.invoked === void 0 || !isGiven2(model)) return;
  const isKnown = isGiven2(get(get(api.properties, "Models"), textOf(model) ?? ""));
  if (!isKnown) yield rejection(model, eventTitle(event), "its API has no such model");
  for (const flag of ["ValidateBody", "ValidateParameters"].flatMap((key) => get(request, key) ?? [])) {
    const isBoolean = isNull(flag) || flag.kind === "scalar" && typeof flag.value === "boolean";
    if (!isBoolean) yield rejection(flag, eventTitle(event), "a model is validated or not: a boolean that is written out");
  }
}
function* eventAuthFaults(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven2(own2)) return;
  const fault = (at, why2) => rejection(at, eventTitle(event), why2);
  const [authorizer, scopes, apiKey] = [get(own2, "Authorizer"), get(own2, "AuthorizationScopes"), get(own2, "ApiKeyRequired")];
  const why = isGiven2(authorizer) ? authorizerFault(authorizer, auth) : void 0;
  if (authorizer && why !== void 0) yield fault(authorizer, why);
  if (isGiven2(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  if (isGiven2(scopes) && !isGiven2(authorizer)) yield fault(scopes, "`AuthorizationScopes` needs an `Authorizer` beside it");
  const isIdle = overrides(event) && ![authorizer, apiKey, get(own2, "ResourcePolicy")].some(isGiven2);
  if (isIdle) yield fault(event.at, "`OverrideApiAuth` needs an `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`");
  const declinesKey = apiKey !== void 0 && !isNull(apiKey) && !isGiven2(apiKey);
  if (declinesKey && auth.apiKey === void 0) yield fault(apiKey, "it declines an API key that its API does not ask for");
}
function authorizerFault(authorizer, { authorizers, standard }) {
  const name = textOf(authorizer);
  if (name === IAM) return void 0;
  if (name === "NONE") return standard ? void 0 : "`Authorizer: NONE` needs a `DefaultAuthorizer` of its API";
  if (name === void 0) return "`Authorizer` must be a text";
  return isGiven2(get(authorizers, name)) ? void 0 : `its API has no authorizer \`${name}\``;
}

function mergedBody(body, methods) {
  const paths = get(body, "paths");
  if (!isGiven2(paths) || paths.kind !== "map") {
    return { document: body, asks: /* @__PURE__ */ new Map(), methods: [], conditions: /* @__PURE__ */ new Map(), notes: methods.map(notMerged) };
  }
  const groups = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const group = groups.get(method.path);
    if (group) group.push(method);
    else groups.set(method.path, [method]);
  }
  const items = [...groups].map(([path23, group]) => [path23, mergedItem(get(paths, path23), group)]);
  const document2 = withEntries(body, { paths: withEntries(paths, Object.fromEntries(items)) });
  const asks = new Map(methods.flatMap((method) => [...mergedAsks(method)]));
  return { document: document2, asks, methods, conditions: /* @__PURE__ */ new Map(), notes: [] };
}
function mergedAsks({ event, asks }) {
  return overrides(event) ? asks : /* @__PURE__ */ new Map();
}
function notMerged({ event }) {
  const why = "SAM drops it: the `DefinitionBody` that it is to be merged into has no paths";
  return { at: placeOf(event.at), what: eventTitle(event), why };
}
function mergedItem(item, methods) {
  const [first] = methods;
  const known2 = item?.kind === "map" ? item : first && mapNode(placeOf(first.operation), {});
  const merged3 = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const key = writtenKey(method.event);
    const operation = mergedOperation(merged3.get(key) ?? get(item, key), method.operation);
    merged3.set(key, underCondition(operation, method.condition));
  }
  return known2 && withEntries(known2, Object.fromEntries(merged3));
}
function writtenKey({ properties, method }) {
  return textOf(get(properties, "Method"))?.toLowerCase() ?? method;
}
function mergedOperation(written2, operation) {
  if (written2?.kind !== "map" || callOf(written2) !== void 0) return operation;
  return withEntries(written2, Object.fromEntries(entriesOf(operation).map(({ key, value }) => [key, value])));
}
function* mergeFaults(body, events, what) {
  for (const event of events) {
    const item = get(get(body, "paths"), event.path ?? "/");
    for (const node of [item, get(item, writtenKey(event))]) {
      if (isGiven2(node) && node.kind !== "map") yield rejection(node, what, "it must be a map");
    }
  }
}

function managedBody(methods, api, { version: version2, merges }) {
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  const paths = /* @__PURE__ */ new Map();
  const notes = [];
  for (const method of methods) {
    const item = paths.get(method.path) ?? /* @__PURE__ */ new Map();
    paths.set(method.path, item);
    const isMerged = merges && method.event.invoked !== void 0;
    const key = isMerged ? writtenKey(method.event) : method.key;
    const before = item.get(key);
    const operation = isMerged ? mergedOperation(before?.operation, method.operation) : method.operation;
    if (isMerged) item.set(key, { ...method, key, operation, asks: mergedAsks(method) });
    else if (before) notes.push(twice(method));
    else item.set(key, method);
  }
  const items = [...paths].map(([path23, item]) => [path23, [...item.values()]]);
  const taken = items.flatMap(([, item]) => item);
  return {
    document: mapNode(at, {
      [version2 === void 0 ? "swagger" : "openapi"]: scalarNode(at, version2 ?? "2.0"),
      paths: mapNode(at, items.map(([path23, item]) => [path23, pathItem(item)]))
    }),
    asks: new Map(taken.flatMap(({ asks }) => [...asks])),
    methods: taken,
    conditions: new Map(items.map(([path23, item]) => [path23, conditionsOf2(item)])),
    notes
  };
}
function twice({ event, path: path23 }) {
  return rejection(event.at, eventTitle(event), `\`${event.method.toUpperCase()} ${path23}\` has an event already`);
}
function pathItem(methods) {
  const [first] = methods;
  const entries2 = methods.map(({ key, operation, condition: condition2 }) => [key, underCondition(operation, condition2)]);
  return first && mapNode(placeOf(first.operation), entries2);
}
function conditionsOf2(methods) {
  const names = methods.flatMap(({ condition: condition2 }) => condition2 ?? []);
  return names.length === methods.length ? [...new Set(names)] : [];
}

function overriddenBody(body, events, auth) {
  if (events.length === 0) return { document: body, asks: /* @__PURE__ */ new Map() };
  const byOperation = /* @__PURE__ */ new Map();
  for (const event of events) {
    const key = operationKey(event.path ?? "/", methodKey(event.method));
    byOperation.set(key, [...byOperation.get(key) ?? [], event]);
  }
  const asks = /* @__PURE__ */ new Map();
  const document2 = mapOperations(body, ({ path: path23, method, node }) => {
    let operation = node;
    for (const event of byOperation.get(operationKey(path23, method)) ?? []) {
      const security = eventSecurity(event, auth);
      const secured2 = withSecurity(operation, security.entries);
      operation = secured2.operation;
      for (const [scheme, at] of withIam(security.asks, secured2.asksForIam, event.at)) asks.set(scheme, at);
    }
    return operation;
  });
  return { document: document2, asks };
}
function operationKey(path23, method) {
  return `${method} ${path23}`;
}
function overrideFaults(event, body) {
  const items = branchesOf(get(get(body, "paths"), event.path ?? "/"));
  const isThere = items.length > 0 && items.every((item) => get(item, methodKey(event.method)) !== void 0);
  return isThere ? [] : [rejection(event.at, eventTitle(event), "the `DefinitionBody` has no such method")];
}

function restBody(parts) {
  const { api, definition: definition2, events } = parts;
  if (definition2.kind === "elsewhere") {
    const { location, isInclude: isInclude2 } = definition2;
    const file = servesAs(location, `SAM: DefinitionUri of ${api.logicalId}`);
    const idle = events.flatMap((event) => [...eventNotes(event, false)]);
    return { properties: isInclude2 ? { Body: location } : { BodyS3Location: file }, roles: /* @__PURE__ */ new Set(), notes: idle };
  }
  const edited = editedBody(parts);
  return {
    properties: { Body: finishedBody(edited, parts) },
    roles: new Set(edited.methods.flatMap(({ role: role2 }) => role2 ?? [])),
    notes: edited.notes
  };
}
function editedBody(parts) {
  const { definition: definition2 } = parts;
  if (definition2.kind !== "inline") return managedByEvents(parts);
  return definition2.merges ? bodyWithEvents(parts, definition2.body) : guardedBody(parts, definition2.body);
}
function managedByEvents({ api, auth, events, template }) {
  const { sound: sound2, notes } = withoutFaulty(events, (event) => methodFaults(event, auth, api));
  const version2 = get(api.properties, "OpenApiVersion");
  const edited = managedBody(sound2.map((event) => eventMethod(event, auth, template.partition)), api, {
    version: isVersion3(version2) ? textOf(version2) : void 0,
    merges: isGiven2(get(api.properties, "MergeDefinitions"))
  });
  return { ...edited, notes: [...notes, ...edited.notes, ...sound2.flatMap((event) => [...eventNotes(event, true)])] };
}
function methodFaults(event, auth, api) {
  return [...eventAuthFaults(event, auth), ...requestModelFaults(event, api)];
}
function bodyWithEvents({ api, auth, events, template }, body) {
  const isMerged = ({ invoked }) => invoked !== void 0;
  const faultsOf2 = (event) => isMerged(event) ? methodFaults(event, auth, api) : [];
  const { sound: sound2, notes } = withoutFaulty(events, faultsOf2);
  const edited = mergedBody(body, sound2.filter(isMerged).map((event) => eventMethod(event, auth, template.partition)));
  return { ...edited, notes: [...notes, ...edited.notes, ...sound2.flatMap((event) => [...eventNotes(event, isMerged(event))])] };
}
function guardedBody({ auth, events }, body) {
  const { sound: sound2, notes } = withoutFaulty(events, (event) => overrides(event) ? [...overrideFaults(event, body), ...eventAuthFaults(event, auth)] : []);
  const guarded2 = overriddenBody(body, sound2.filter(overrides), auth);
  const idle = sound2.flatMap((event) => [...eventNotes(event, false)]);
  return { ...guarded2, methods: [], conditions: /* @__PURE__ */ new Map(), notes: [...notes, ...idle] };
}
function withoutFaulty(events, faultsOf2) {
  const checked = events.map((event) => ({ event, faults: [...eventFaults2(event), ...faultsOf2(event)] }));
  return {
    sound: checked.flatMap(({ event, faults: faults2 }) => faults2.length === 0 ? [event] : []),
    notes: checked.flatMap(({ faults: faults2 }) => faults2)
  };
}
function finishedBody({ document: document2, asks, conditions }, { api, auth, authorizers, template }) {
  const version2 = get(api.properties, "OpenApiVersion");
  if (!isDocument(document2)) return asOpenApi3(document2, version2);
  const cors = get(api.properties, "Cors");
  const answering = isGiven2(cors) ? withCors(document2, cors, api, conditions) : document2;
  const guarded2 = withDefaultAuthorizer(answering, auth, api);
  const keyed = withApiKeys(guarded2.document, auth, api);
  const schemes = authorizerSchemes(authorizers, api, template);
  return asOpenApi3(withSchemes(keyed.document, schemes, new Map([...asks, ...guarded2.asks, ...keyed.asks])), version2);
}
function asOpenApi3(document2, wanted) {
  const schemes = get(document2, "securityDefinitions");
  const version2 = get(document2, "openapi") ?? wanted;
  if (get(document2, "swagger") !== void 0 || !isVersion3(version2) || !isGiven2(schemes)) return document2;
  const components = get(document2, "components");
  const known2 = components?.kind === "map" ? components : mapNode(placeOf(schemes), {});
  return withEntries(document2, { securityDefinitions: void 0, components: withEntries(known2, { securitySchemes: schemes }) });
}

function* sideFaults2({ logicalId, properties, at }, template) {
  const faultOf2 = (key) => (place, why) => rejection(place, `\`${key}\` of \`${logicalId}\``, why);
  const domain = settled3(get(properties, "Domain"), template);
  yield* responseFaults(get(properties, "GatewayResponses"), faultOf2("GatewayResponses"));
  if (domain && !isNull(domain)) yield* domainFaults2(domain, at, template, faultOf2("Domain"));
  yield* endpointFaults(get(properties, "EndpointConfiguration"), faultOf2("EndpointConfiguration"));
  yield* networkFaults(getIn(properties, "Auth", "ResourcePolicy"), template, faultOf2("ResourcePolicy"));
}
var RESPONSE_KEYS = /* @__PURE__ */ new Set(["ResponseParameters", "ResponseTemplates", "StatusCode"]);
var PARAMETER_KEYS = /* @__PURE__ */ new Set(["Headers", "Paths", "QueryStrings"]);
function* responseFaults(responses, fault) {
  for (const { value: response } of entriesOf(responses)) {
    if (response.kind !== "map" || callOf(response)) {
      yield fault(response, "each response must be a map that is written out");
      continue;
    }
    const [parameters, status] = [get(response, "ResponseParameters"), get(response, "StatusCode")];
    yield* unknownKeys(response, RESPONSE_KEYS, fault);
    yield* unknownKeys(parameters, PARAMETER_KEYS, fault);
    if (isGiven2(parameters) && parameters.kind !== "map") yield fault(parameters, "`ResponseParameters` must be a map");
    for (const { key, value } of entriesOf(parameters)) if (value.kind !== "map") yield fault(value, `\`${key}\` must be a map`);
    if (isGiven2(status) && !/^\d{1,3}$/.test(textOf(status) ?? "")) yield fault(status, "`StatusCode` must be numeric");
  }
}
function* unknownKeys(map, known2, fault) {
  for (const { key, value } of entriesOf(map)) if (!known2.has(key)) yield fault(value, `it does not know \`${key}\``);
}
var ENDPOINTS = /* @__PURE__ */ new Set(["EDGE", "REGIONAL", "PRIVATE"]);
var TLS_KEYS = /* @__PURE__ */ new Set(["TruststoreUri", "TruststoreVersion"]);
function* domainFaults2(domain, at, template, fault) {
  if (domain.kind !== "map") {
    yield fault(domain, "it must be a map");
    return;
  }
  for (const key of ["DomainName", "CertificateArn"]) if (isAbsent2(get(domain, key))) yield fault(at, `it needs a \`${key}\``);
  const value = (key) => settled3(get(domain, key), template);
  const [endpoint, tls, zone] = [value("EndpointConfiguration"), value("MutualTlsAuthentication"), value("Route53")];
  const isKnown = isAbsent2(endpoint) || ENDPOINTS.has(textOf(endpoint) ?? "");
  if (endpoint && !isKnown) yield fault(endpoint, "`EndpointConfiguration` must be EDGE, REGIONAL or PRIVATE");
  if (isGiven2(tls) && tls.kind !== "map") yield fault(tls, "`MutualTlsAuthentication` must be a map");
  yield* unknownKeys(tls, TLS_KEYS, fault);
  if (zone && !isNull(zone)) yield* zoneFaults(zone, fault);
}
function isAbsent2(node) {
  return node === void 0 || isNull(node);
}
function* zoneFaults(zone, fault) {
  if (zone.kind !== "map") {
    yield fault(zone, "`Route53` must be a map");
    return;
  }
  const isNamed = ["HostedZoneId", "HostedZoneName"].some((key) => !isAbsent2(get(zone, key)));
  if (!isNamed) yield fault(zone, "`Route53` needs a `HostedZoneId` or a `HostedZoneName`");
  const separate = get(zone, "SeparateRecordSetGroup");
  if (isGiven2(separate) && literalOf2(separate) !== true) yield fault(separate, "`SeparateRecordSetGroup` must be a boolean");
}
function* endpointFaults(endpoint, fault) {
  const [one, other] = ["VPCEndpointIds", "VpcEndpointIds"].map((key) => get(endpoint, key));
  if (one && other) yield fault(other, "`VPCEndpointIds` and `VpcEndpointIds` cannot both be there");
}
function* networkFaults(policy, template, fault) {
  for (const key of ["SourceVpcWhitelist", "SourceVpcBlacklist"]) {
    const others = itemsOf(get(policy, key)).filter((item) => typeof literalOf2(settled3(item, template)) !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must be a list of texts`);
  }
}
function literalOf2(node) {
  return node?.kind === "scalar" ? node.value : void 0;
}
function* preflightFaults(body, what) {
  for (const item of entriesOf(get(body, "paths")).flatMap(({ value }) => branchesOf(value))) {
    const responses = getIn(item, "options", "responses");
    const parts = [responses, get(responses, "200"), getIn(responses, "200", "headers")];
    const shapeless = parts.find((node) => isGiven2(node) && node.kind !== "map");
    if (shapeless) yield rejection(shapeless, what, "the responses of an OPTIONS method must be maps, and their headers too");
  }
}

var TYPES3 = {
  Name: ["text", "map"],
  StageName: ["text", "map"],
  Tags: ["map"],
  PropagateTags: ["boolean"],
  DefinitionBody: ["map"],
  DefinitionUri: ["text", "map"],
  MergeDefinitions: ["boolean"],
  CacheClusterEnabled: ["boolean"],
  CacheClusterSize: ["text"],
  Variables: ["map"],
  EndpointConfiguration: ["text", "map"],
  MethodSettings: ["list"],
  BinaryMediaTypes: ["list"],
  MinimumCompressionSize: ["number"],
  Cors: ["text", "map"],
  Auth: ["map"],
  GatewayResponses: ["map"],
  AccessLogSetting: ["map"],
  CanarySetting: ["map"],
  TracingEnabled: ["boolean"],
  Models: ["map"],
  Domain: ["map"],
  FailOnWarnings: ["boolean"],
  Description: ["text"],
  Mode: ["text"],
  DisableExecuteApiEndpoint: ["boolean"],
  ApiKeySourceType: ["text"],
  AlwaysDeploy: ["boolean"],
  Policy: ["text", "map"],
  SecurityPolicy: ["text"],
  EndpointAccessMode: ["text"]
};
var LITERALS2 = ["MergeDefinitions", "AlwaysDeploy"];
var NEEDS_BODY = ["Cors", "Auth", "GatewayResponses", "Models", "DisableExecuteApiEndpoint"];
var NEEDS_DOCUMENT = ["Cors", "Auth", "GatewayResponses", "Models", "BinaryMediaTypes"];
function* restFaults(api, definition2, events) {
  const { properties, at } = api;
  const owner = `\`${api.logicalId}\``;
  const subject = { properties, definition: definition2, owner };
  yield* wrongTypes(properties, TYPES3, owner);
  if (!isGiven2(get(properties, "StageName"))) yield rejection(at, owner, "it needs a `StageName`");
  yield* valueFaults(subject);
  yield* definition2.kind === "elsewhere" && !definition2.isInclude ? fileFaults(subject) : bodyFaults(subject);
  if (definition2.kind === "inline" && definition2.merges) yield* mergeFaults(definition2.body, events, `\`DefinitionBody\` of ${owner}`);
}
function* restSideFaults(api, template) {
  const cors = get(api.properties, "Cors");
  if (isGiven2(cors)) yield* corsFaults2(cors, api);
  yield* sideFaults2(api, template);
}
function* valueFaults({ properties, definition: definition2, owner }) {
  for (const key of LITERALS2) {
    const value = get(properties, key);
    if (value?.kind === "map") yield rejection(value, `\`${key}\` of ${owner}`, "it must be a boolean that is written out");
  }
  const version2 = get(properties, "OpenApiVersion");
  const isWrong = isGiven2(version2) && !isVersion(version2, definition2);
  if (isWrong) yield rejection(version2, `\`OpenApiVersion\` of ${owner}`, "it must be a text like `3.0.1`");
}
function isVersion(version2, { kind }) {
  const text = textOf(version2) ?? "";
  const isText2 = version2.kind === "scalar" && (typeof version2.value === "string" || kind === "managed" && text.startsWith("3."));
  return isText2 && /^[23](\.\d)(\.\d)?$/.test(text);
}
function* fileFaults({ properties, owner }) {
  const [uri, merges] = [get(properties, "DefinitionUri"), get(properties, "MergeDefinitions")];
  if (isGiven2(merges)) yield rejection(merges, `\`MergeDefinitions\` of ${owner}`, "there is no `DefinitionBody` to merge into");
  const isWhole = ["Bucket", "Key"].every((key) => isGiven2(get(uri, key)));
  if (uri?.kind === "map" && !isWhole) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, "it needs a `Bucket` and a `Key`");
  for (const key of NEEDS_BODY) {
    const value = get(properties, key);
    const counts = key === "DisableExecuteApiEndpoint" && value !== void 0 && !isNull(value) || isGiven2(value);
    if (counts) yield rejection(value, `\`${key}\` of ${owner}`, "it has an effect only where the body is here, in `DefinitionBody`");
  }
}
function* bodyFaults({ properties, definition: definition2, owner }) {
  const uri = get(properties, "DefinitionUri");
  const twice2 = "there is a `DefinitionBody` too, its own or one that SAM writes";
  if (isGiven2(uri)) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, twice2);
  if (definition2.kind !== "inline") return;
  const { body } = definition2;
  const what = `\`DefinitionBody\` of ${owner}`;
  const needs = NEEDS_DOCUMENT.find((key) => isGiven2(get(properties, key)));
  const isOpenApi3 = get(body, "swagger") === void 0;
  if (isDocument(body)) {
    if (needs !== void 0 || isOpenApi3) yield* pathFaults(body, what);
    if (isOpenApi3) yield* preflightFaults(body, what);
  } else if (needs !== void 0) {
    const why = "the `DefinitionBody` is no OpenAPI document that SAM could write it into";
    yield rejection(get(properties, needs) ?? body, `\`${needs}\` of ${owner}`, why);
  }
}
function* pathFaults(body, what) {
  for (const { value } of entriesOf(get(body, "paths"))) {
    const choice = get(value, "Fn::If");
    if (choice && choice.kind !== "list") yield rejection(choice, what, "`Fn::If` must be a list");
    else for (const item of branchesOf(value)) if (item.kind !== "map") yield rejection(item, what, "a path must be a map");
  }
}

function restStage(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = get(properties, "StageName");
  const at = causedBy(isGiven2(name) ? name : api.at, `SAM: stage of ${logicalId}`);
  const deployment = { logicalId: `${logicalId}Deployment`, at: causedBy(api.at, `SAM: deployment of ${logicalId}`), condition: condition2 };
  const artefact = isGiven2(get(properties, "OpenApiVersion")) ? void 0 : scalarNode(deployment.at, "Stage");
  return [
    addedResource(deployment, "AWS::ApiGateway::Deployment", { RestApiId: refNode(deployment.at, logicalId), StageName: artefact }),
    addedResource({ logicalId: `${logicalId}${stageSuffix2(name)}`, at, condition: condition2 }, "AWS::ApiGateway::Stage", {
      RestApiId: refNode(at, logicalId),
      DeploymentId: refNode(at, deployment.logicalId),
      StageName: name,
      CacheClusterEnabled: get(properties, "CacheClusterEnabled"),
      CacheClusterSize: get(properties, "CacheClusterSize"),
      Variables: get(properties, "Variables"),
      MethodSettings: get(properties, "MethodSettings"),
      CanarySetting: get(properties, "CanarySetting"),
      TracingEnabled: get(properties, "TracingEnabled"),
      AccessLogSetting: get(properties, "AccessLogSetting")
    })
  ];
}
function stageSuffix2(name) {
  const text = textOf(name) ?? "";
  return /^[\p{L}\p{N}]+$/u.test(text) ? `${text}Stage` : `Stage${text.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
}

function expandRestApi(api, events, template) {
  const definition2 = definitionOf(api);
  const auth = readRestAuth(api, template);
  const authorizers = restAuthorizers(auth, template);
  const faults2 = [
    ...restFaults(api, definition2, events),
    ...restAuthFaults(auth, api, definition2, template),
    ...authorizers.flatMap((authorizer) => [...authorizerFaults2(authorizer, api, template)])
  ];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...restSideFaults(api, template)] };
  const parts = { api, definition: definition2, auth, authorizers, events, template };
  const { properties, roles, notes } = restBody(parts);
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  return {
    resources: [
      plainResource(api, "AWS::ApiGateway::RestApi", mapNode(at, { ...properties, Name: get(api.properties, "Name") })),
      ...restStage(api),
      ...authorizerPermissions2(authorizers, api, template)
    ],
    notes: [...restSideFaults(api, template), ...notes, ...roleNotes(parts, roles), ...openNotes(parts)]
  };
}
function roleNotes({ api, definition: definition2, auth }, roles) {
  const role2 = get(auth.node, "InvokeRole");
  if (!asksForRole(role2) || roles.has(role2)) return [];
  const why = definition2.kind === "managed" || definition2.kind === "inline" && definition2.merges ? "no event's method is guarded by `AWS_IAM` and without an `InvokeRole` of its own" : "the integrations are those of the API's own definition";
  return [{ at: placeOf(role2), what: `\`InvokeRole\` of \`${api.logicalId}\``, why: `SAM ignores it: ${why}` }];
}
function openNotes({ api, auth: { standard }, template }) {
  if (standard === void 0 || !isLeftOpen(standard, template.root)) return [];
  const what = `\`DefaultAuthorizer\` of \`${api.logicalId}\``;
  return [{ at: placeOf(standard), what, why: "only the deployment says which it is" }];
}

function readSamResources(root, globals) {
  const resources = /* @__PURE__ */ new Map();
  const notes = [];
  for (const entry of entriesOf(get(root, "Resources"))) {
    const { key, value } = entry;
    const type = textOf(get(value, "Type"));
    if (type === void 0 || value.kind !== "map") continue;
    const at = placeOfKey(entry);
    const own2 = ownProperties(value, at);
    if (own2 === void 0) {
      notes.push(...type.startsWith("AWS::Serverless::") ? [rejection(at, `\`${key}\``, "its `Properties` must be a map")] : []);
      continue;
    }
    if (isEmptyProperties(value, type)) notes.push(rejection(at, `\`${key}\``, "its `Properties` must be a map"));
    const merged3 = withGlobals({ logicalId: key, type, node: value }, own2, globals);
    notes.push(...merged3.notes);
    resources.set(key, { logicalId: key, type, node: value, properties: merged3.properties, at, condition: textOf(get(value, "Condition")) });
  }
  return { resources, notes };
}
function isEmptyProperties(node, type) {
  const written2 = get(node, "Properties");
  return type.startsWith("AWS::Serverless::") && written2?.kind === "scalar" && written2.value === null;
}
function ownProperties(node, at) {
  const written2 = get(node, "Properties");
  if (written2 === void 0 || written2.kind === "scalar" && written2.value === null) return mapNode(at, {});
  return written2.kind === "map" ? written2 : void 0;
}

function expandStateMachine(resource, template) {
  const { logicalId, properties, condition: condition2 } = resource;
  const at = causedBy(resource.at, `SAM: AWS::Serverless::StateMachine ${logicalId}`);
  const written2 = get(properties, "Role");
  const role2 = isGiven2(written2) ? void 0 : addedResource({ logicalId: `${logicalId}Role`, at, condition: condition2 }, "AWS::IAM::Role", {});
  const machine = plainResource(resource, "AWS::StepFunctions::StateMachine", mapNode(at, {
    RoleArn: role2 ? attributeNode(at, role2.logicalId, "Arn") : written2,
    StateMachineName: get(properties, "Name"),
    StateMachineType: get(properties, "Type")
  }));
  return { resources: [machine, ...role2 ? [role2] : [], ...publishedAlias2(resource, template), ...eventRoles(resource)], notes: [] };
}
function publishedAlias2({ logicalId, properties, condition: condition2 }, { parameters }) {
  const alias = get(properties, "AutoPublishAlias");
  if (!isGiven2(alias)) return [];
  const at = causedBy(alias, `SAM: AutoPublishAlias of ${logicalId}`);
  const name = textOf(alias) ?? parameters?.get(referredTo(alias) ?? "") ?? "";
  const version2 = { logicalId: `${logicalId}Version`, at, condition: condition2 };
  return [
    addedResource(version2, "AWS::StepFunctions::StateMachineVersion", { StateMachineArn: refNode(at, logicalId) }),
    addedResource({ ...version2, logicalId: `${logicalId}Alias${name}` }, "AWS::StepFunctions::StateMachineAlias", {
      Name: alias,
      DeploymentPreference: mapNode(at, { StateMachineVersionArn: refNode(at, version2.logicalId), Type: scalarNode(at, "ALL_AT_ONCE") })
    })
  ];
}
var BY_ROLE = /* @__PURE__ */ new Set(["Api", "CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"]);
function eventRoles({ logicalId, properties, condition: condition2 }) {
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const { key, value } = entry;
    if (!BY_ROLE.has(textOf(get(value, "Type")) ?? "") || hasRole(value)) return [];
    const at = causedBy(placeOfKey(entry), `SAM: event ${key} of ${logicalId}`);
    return [addedResource({ logicalId: `${logicalId}${key}Role`, at, condition: condition2 }, "AWS::IAM::Role", {})];
  });
}
function hasRole(event) {
  return isGiven2(get(get(event, "Properties"), "RoleArn"));
}

var SAM = "AWS::Serverless-2016-10-31";
var PREFIX = "AWS::Serverless::";
function usesSam(root) {
  if (transformsOf(get(root, "Transform")).some(isSam)) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type"))?.startsWith(PREFIX));
}
function withoutSam(root) {
  return withEntries(root, { Globals: void 0, Transform: remaining(get(root, "Transform")) });
}
function remaining(transform) {
  if (transform?.kind !== "list") return transform && !isSam(transform) ? transform : void 0;
  const items = transform.items.filter((item) => !isSam(item));
  return items.length > 0 ? { ...transform, items } : void 0;
}
function transformsOf(transform) {
  if (transform?.kind === "list") return itemsOf(transform);
  return transform ? [transform] : [];
}
function isSam(transform) {
  return textOf(transform.kind === "map" ? get(transform, "Name") : transform) === SAM;
}

function unseenEvents(resources) {
  for (const { logicalId, type, properties } of resources) {
    if (type !== "AWS::Serverless::Function") continue;
    const maker = [properties, get(properties, "Events")].map(makerIn).find((name) => name !== void 0);
    if (maker !== void 0) return `\`${maker}\` writes events of \`${logicalId}\` that are not looked at`;
  }
  return void 0;
}
function makerIn(node) {
  return entriesOf(node).find(({ key }) => key.startsWith("Fn::") && key !== "Fn::If")?.key;
}

var TYPES4 = /* @__PURE__ */ new Set(["NONE", "AWS_IAM", "CUSTOM"]);
function readConnectAuth({ logicalId, properties }, { parameters }) {
  const auth = get(properties, "Auth");
  if (!isGiven2(auth)) return { written: void 0, type: void 0, faults: [] };
  const what = `\`Auth\` of \`${logicalId}\``;
  const refused2 = (at, why) => ({ written: void 0, type: void 0, faults: [rejection(at, what, why)] });
  if (get(get(properties, "Routes"), "$connect") === void 0) return refused2(auth, "there is no `$connect` route for it to guard");
  const written2 = get(auth, "AuthType");
  if (!isGiven2(written2)) return refused2(auth, "it needs an `AuthType`");
  const parameter = referredTo(written2);
  const name = textOf(written2) ?? (parameter === void 0 ? void 0 : parameters?.get(parameter));
  if (name === void 0 && parameter === void 0) return refused2(written2, "`AuthType` must be a text");
  if (name === void 0) return { written: written2, type: void 0, faults: [] };
  if (!TYPES4.has(name.toUpperCase())) return refused2(written2, "`AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`");
  const isCustom = name.toUpperCase() === "CUSTOM";
  if (isCustom && !isGiven2(get(auth, "AuthArn"))) return refused2(auth, "`CUSTOM` needs an `AuthArn`");
  if (!isCustom && entriesOf(auth).length > 1) return refused2(auth, `\`${name}\` goes with nothing else`);
  return { written: written2, type: typeOf3(name), faults: [] };
}
function typeOf3(name) {
  return name === "CUSTOM" || name === "AWS_IAM" ? name : "NONE";
}
function authorizationOf({ logicalId }, { written: written2, type }) {
  if (written2 === void 0) return {};
  const at = causedBy(written2, `SAM: Auth of ${logicalId}`);
  return {
    AuthorizationType: type === void 0 ? written2 : scalarNode(at, type),
    ...mayBeCustom(type) && { AuthorizerId: refNode(at, authorizerId(logicalId)) }
  };
}
function mayBeCustom(type) {
  return type === "CUSTOM" || type === void 0;
}
function authorizerId(api) {
  return `${api}ConnectAuthorizer`;
}
function authorizerResources(api, { written: written2, type }) {
  const { logicalId, properties, condition: condition2 } = api;
  const auth = get(properties, "Auth");
  const functionArn2 = get(auth, "AuthArn");
  if (written2 === void 0 || !mayBeCustom(type) || !isGiven2(functionArn2)) return [];
  const reason = `SAM: Auth of ${logicalId}`;
  const at = causedBy(entryPlace(properties, "Auth") ?? functionArn2, reason);
  const role2 = get(auth, "InvokeRole");
  const moved2 = servesAs(functionArn2, reason);
  const authorizer = addedResource({ logicalId: authorizerId(logicalId), at, condition: condition2 }, "AWS::ApiGatewayV2::Authorizer", {
    ApiId: refNode(at, logicalId),
    AuthorizerType: scalarNode(at, "REQUEST"),
    AuthorizerUri: invocationUri(placeOf(moved2), "${__FunctionArn__}", { __FunctionArn__: moved2 }),
    AuthorizerCredentialsArn: role2 && !isNull(role2) ? servesAs(role2, reason) : void 0,
    IdentitySource: get(auth, "IdentitySource"),
    Name: get(auth, "Name")
  });
  if (isGiven2(role2)) return [authorizer];
  const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, logicalId) });
  return [authorizer, invokePermission({ logicalId: `${logicalId}AuthorizerPermission`, at, condition: condition2 }, moved2, source)];
}

var ROUTE_TYPES2 = { Auth: ["map"], Routes: ["map"], RouteSelectionExpression: ["text"], StageName: ["text", "map"] };
var OTHER_TYPES2 = {
  ApiKeySelectionExpression: ["text"],
  AccessLogSettings: ["map"],
  DefaultRouteSettings: ["map"],
  Description: ["text"],
  DisableExecuteApiEndpoint: ["boolean"],
  Domain: ["map"],
  DisableSchemaValidation: ["boolean"],
  FailOnWarnings: ["boolean"],
  IpAddressType: ["text"],
  Name: ["text"],
  PropagateTags: ["boolean"],
  RouteSettings: ["map"],
  StageVariables: ["map"],
  Tags: ["map"]
};
var SPECIAL_ROUTES = /* @__PURE__ */ new Set(["$connect", "$disconnect", "$default"]);
function websocketFaults({ logicalId, properties, at }) {
  const owner = `\`${logicalId}\``;
  const routes = get(properties, "Routes");
  const routesAt = entryPlace(properties, "Routes") ?? at;
  return [
    ...wrongTypes(properties, ROUTE_TYPES2, owner),
    ...isGiven2(get(properties, "RouteSelectionExpression")) ? [] : [rejection(at, owner, "it needs a `RouteSelectionExpression`")],
    ...isGiven2(routes) ? routeFaults(routes, owner) : [rejection(routesAt, owner, "it needs at least one route")],
    ...stageFaults(get(properties, "StageName"), owner)
  ];
}
function websocketSideFaults({ logicalId, properties }) {
  const owner = `\`${logicalId}\``;
  return [...wrongTypes(properties, OTHER_TYPES2, owner), ...domainFaults(get(properties, "Domain"), owner)];
}
function routeFaults(routes, owner) {
  return entriesOf(routes).flatMap(({ key, at: keyAt, value }) => {
    const at = { ...keyAt, path: value.path };
    const what = `route \`${key}\` of ${owner}`;
    return [
      ...isRouteKey(key) ? [] : [rejection(at, what, "a route is `$connect`, `$disconnect`, `$default`, or letters and digits")],
      ...isGiven2(get(value, "FunctionArn")) ? [] : [rejection(at, what, "it needs a `FunctionArn`")]
    ];
  });
}
function isRouteKey(key) {
  return SPECIAL_ROUTES.has(key) || isAlphanumeric(key);
}
function stageFaults(stage, owner) {
  const name = textOf(stage);
  if (stage === void 0 || name === void 0 || isAlphanumeric(name)) return [];
  return [rejection(stage, `stage of ${owner}`, "a WebSocket API's `StageName` must be letters and digits")];
}
function isAlphanumeric(text) {
  return /^[A-Za-z0-9]+$/.test(text);
}

function routeResources(api, entry, auth) {
  const { key, value: route } = entry;
  const { logicalId, condition: condition2 } = api;
  const reason = `SAM: route ${key} of ${logicalId}`;
  const at = causedBy(placeOfKey(entry), reason);
  const functionArn2 = get(route, "FunctionArn");
  if (functionArn2 === void 0) return [];
  const named2 = (suffix) => ({ logicalId: `${logicalId}${routeSuffix(key)}${suffix}`, at, condition: condition2 });
  const integration = named2("Integration");
  const moved2 = servesAs(functionArn2, reason);
  return [
    addedResource(named2("Route"), "AWS::ApiGatewayV2::Route", {
      ApiId: refNode(at, logicalId),
      RouteKey: scalarNode(at, key),
      ...key === "$connect" && authorizationOf(api, auth),
      Target: callNode(at, "Fn::Join", listNode(at, [
        scalarNode(at, "/"),
        listNode(at, [scalarNode(at, "integrations"), refNode(at, integration.logicalId)])
      ]))
    }),
    addedResource(integration, "AWS::ApiGatewayV2::Integration", {
      ApiId: refNode(at, logicalId),
      IntegrationType: scalarNode(at, "AWS_PROXY"),
      IntegrationUri: invocationUri(at, "${__FunctionArn__}", { __FunctionArn__: moved2 }),
      TimeoutInMillis: get(route, "IntegrationTimeout")
    }),
    invokePermission(named2("Permission"), moved2, routeArn(api, key, at))
  ];
}
function routeSuffix(key) {
  const name = key.replace("$", "");
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}
function routeArn(api, key, at) {
  const stage = stageName(api);
  const name = textOf(stage);
  const requests = `\${${api.logicalId}.ApiId}/${name ?? "${__StageName__}"}/${key}`;
  return requestArn(at, requests, name === void 0 ? { __StageName__: stage } : {});
}
function stageName({ properties, at, logicalId }) {
  const written2 = get(properties, "StageName");
  return written2 && !isNull(written2) ? written2 : scalarNode(causedBy(at, `SAM: stage of ${logicalId}`), "default");
}

function expandWebSocketApi(resource, template) {
  const { api, notes: asides } = unconditional(resource);
  const auth = readConnectAuth(api, template);
  const faults2 = [...websocketFaults(api), ...auth.faults];
  const notes = [...asides, ...websocketSideFaults(api)];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...notes] };
  const { logicalId, properties } = api;
  const at = causedBy(api.at, `SAM: AWS::Serverless::WebSocketApi ${logicalId}`);
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(at, {
      Name: get(properties, "Name") ?? scalarNode(at, logicalId),
      ProtocolType: scalarNode(at, "WEBSOCKET"),
      RouteSelectionExpression: get(properties, "RouteSelectionExpression")
    })),
    ...entriesOf(get(properties, "Routes")).flatMap((route) => routeResources(api, route, auth)),
    stageOf2(api),
    ...authorizerResources(api, auth)
  ];
  return { resources, notes };
}
function unconditional(resource) {
  const { node, logicalId } = resource;
  const condition2 = get(node, "Condition");
  if (condition2 === void 0) return { api: resource, notes: [] };
  const why = "SAM ignores it: a WebSocket API is made all the same";
  return {
    api: { ...resource, condition: void 0, node: withEntries(node, { Condition: void 0 }) },
    notes: [{ at: placeOf(condition2), what: `\`Condition\` of \`${logicalId}\``, why }]
  };
}
function stageOf2(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = stageName(api);
  const at = causedBy(get(properties, "StageName") ?? api.at, `SAM: stage of ${logicalId}`);
  return addedResource({ logicalId: stageId2(logicalId, name), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: name,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId2(api, name) {
  const text = textOf(name);
  return text === "default" ? `${api}DefaultStage` : `${api}${text ?? ""}Stage`;
}

function expandSam(root, settings) {
  if (!usesSam(root)) return { root, notes: [] };
  const globals = readGlobals(root);
  const authored = readSamResources(root, globals);
  const base = {
    root,
    resources: authored.resources,
    partition: settings.partition ?? "aws",
    region: settings.region,
    parameters: knownParameters(root, settings.parameters, settings.openParameters)
  };
  const { events, notes } = collectApiEvents(base);
  const implicit = implicitApis(events, globals);
  const template = { ...base, resources: new Map([...base.resources, ...implicit.resources.map((api) => [api.logicalId, api])]) };
  const parts = expandResources(template, events);
  const connectors = expandConnectors(template);
  const { resources, notes: clashes } = assembled2(template, parts, connectors.resources);
  const references = new Map([...parts].flatMap(([resource, part]) => referable(resource, part.resources)));
  const plain = withEntries(withoutSam(root), { Resources: resources, Conditions: withConditions(root, implicit.conditions) });
  return {
    root: resolveReferences(plain, references),
    unseen: unseenEvents(authored.resources.values()),
    notes: [
      ...globals.notes,
      ...authored.notes,
      ...notes,
      ...implicit.notes,
      ...[...parts.values()].flatMap((part) => part.notes),
      ...connectors.notes,
      ...clashes
    ]
  };
}
function expandResources(template, events) {
  const routes = defaultRoutes(events, template);
  const byApi = groupBy(events, ({ apiId }) => apiId);
  const byOwner = groupBy(events, ({ owner }) => owner.logicalId);
  const parts = /* @__PURE__ */ new Map();
  for (const resource of template.resources.values()) {
    const made = expandResource(resource, { template, routes, ofApi: byApi.get(resource.logicalId) ?? [], own: byOwner.get(resource.logicalId) ?? [] });
    if (made) parts.set(resource, made);
  }
  return parts;
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
function expandResource(resource, { template, routes, ofApi, own: own2 }) {
  switch (resource.type) {
    case "AWS::Serverless::Function":
      return expandFunction(resource, own2, routes, template);
    case "AWS::Serverless::Api":
      return expandRestApi(resource, ofApi, template);
    case "AWS::Serverless::HttpApi":
      return expandHttpApi(resource, ofApi, template);
    case "AWS::Serverless::WebSocketApi":
      return expandWebSocketApi(resource, template);
    case "AWS::Serverless::StateMachine":
      return expandStateMachine(resource, template);
    case "AWS::Serverless::Application":
      return expandApplication(resource);
    case "AWS::Serverless::Connector":
      return { resources: [], notes: [] };
    default:
      return void 0;
  }
}
function assembled2({ root, resources }, parts, more) {
  const written2 = get(root, "Resources");
  const entries2 = /* @__PURE__ */ new Map();
  const notes = [];
  const add = ({ logicalId, node }, owner) => {
    const authored = written2?.kind === "map" ? written2.entries.get(logicalId) : void 0;
    const { file, start, end } = node;
    if (!authored) entries2.set(logicalId, { key: logicalId, at: { file, start, end }, value: node });
    else if (logicalId === owner) entries2.set(logicalId, { ...authored, value: node });
    else notes.push(rejection(node, `\`${logicalId}\``, "the template has a resource of this name already"));
  };
  const done = /* @__PURE__ */ new Set();
  for (const entry of entriesOf(written2)) {
    const resource = resources.get(entry.key);
    const part = resource && parts.get(resource);
    done.add(entry.key);
    if (part) for (const made of part.resources) add(made, entry.key);
    else entries2.set(entry.key, entry);
  }
  for (const [{ logicalId }, part] of parts) {
    if (!done.has(logicalId)) for (const made of part.resources) add(made);
  }
  for (const made of more) add(made);
  return { resources: { ...written2?.kind === "map" ? written2 : mapNode(root, {}), entries: entries2 }, notes };
}
function withConditions(root, added) {
  const written2 = get(root, "Conditions");
  if (added.size === 0) return written2;
  return written2?.kind === "map" ? withEntries(written2, Object.fromEntries(added)) : mapNode(root, added);
}

var STEPS = [
  (root, _, library) => expandDirectives(root, library),
  (root, _, library) => expandIncludes(root, library),
  (root, settings) => expandLanguage(root, settings),
  (root, settings) => expandSam(root, settings),
  (root, _, library) => withBodies(root, library)
];
function expandTemplate(root, settings, library = NO_LIBRARY) {
  return STEPS.reduce((done, step) => {
    if (done.root.kind !== "map") return done;
    const { root: next, notes, unseen } = step(done.root, settings, library);
    return { root: next, notes: notes.length === 0 ? done.notes : [...done.notes, ...notes], unseen: done.unseen ?? unseen };
  }, { root, notes: [], unseen: void 0 });
}
function expandOpenApi(root, library = NO_LIBRARY) {
  return root.kind === "map" ? expandIncludes(root, library) : { root, notes: [] };
}

var HARMLESS = /* @__PURE__ */ new Set(["AWS::LanguageExtensions", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16"]);
var BY_TYPE = {
  "AWS::Serverless-2016-10-31": "AWS::Serverless::",
  "AWS::CodeDeployBlueGreen": "AWS::CodeDeploy"
};
function unseenResources(root) {
  const resources = get(root, "Resources");
  const directive = entriesOf(root).find(({ key }) => key.startsWith("Fn::"));
  if (directive) return unseenOf(directive.key);
  for (const { key, value } of entriesOf(resources)) {
    if (key === "Fn::Transform") return "a transform under `Resources` makes resources at deployment";
    if (key.startsWith("Fn::")) return unseenOf(key);
    const call = callOf(value);
    if (call && call.name !== "Fn::Transform" && call.name !== "Ref") return unseenOf(call.name);
    if (isUnseen(value)) return `a transform writes \`${key}\` at deployment`;
    const loop = loopOf2(value);
    if (loop !== void 0) return `\`${loop}\` writes a part of \`${key}\` that is not looked at`;
  }
  const macro = transformsOf2(root).find((name) => !HARMLESS.has(name) && addsResources(name, resources));
  return macro === void 0 ? void 0 : unseenOf(macro);
}
function unseenOf(maker) {
  return `\`${maker}\` makes resources that are not looked at`;
}
function isUnseen(resource) {
  if (get(resource, "Fn::Transform")) return true;
  return textOf(get(resource, "Type")) === "AWS::Lambda::Permission" && getIn(resource, "Properties", "Fn::Transform") !== void 0;
}
function loopOf2(resource) {
  if (textOf(get(resource, "Type")) !== "AWS::Lambda::Permission") return void 0;
  return entriesOf(get(resource, "Properties")).find(({ key }) => key.startsWith("Fn::ForEach"))?.key;
}
function addsResources(macro, resources) {
  const prefix = own(BY_TYPE, macro);
  return prefix === void 0 || entriesOf(resources).some(({ value }) => textOf(get(value, "Type"))?.startsWith(prefix));
}
function transformsOf2(root) {
  const transform = get(root, "Transform");
  const list3 = transform?.kind === "list" ? itemsOf(transform) : transform ? [transform] : [];
  return list3.map((item) => textOf(item.kind === "map" ? get(item, "Name") : item) ?? "a macro");
}

function readEmbedded(scalar, written2) {
  const reading = readQuickly({ file: "", text: scalar.text });
  const root = reading?.documents[0];
  if (!root || reading.problems.some(({ severity }) => severity === "error")) return void 0;
  if (scalar.generatedBy?.startsWith("Fn::")) return moved(root, scalar, () => ({ start: scalar.start, end: scalar.end }));
  const { starts, ends } = writtenOffsets(scalar.text, written2);
  return moved(root, scalar, ({ start, end }) => {
    const moved2 = scalar.start + (starts[start] ?? 0);
    return { start: moved2, end: end > start ? scalar.start + (ends[end - 1] ?? 0) : moved2 };
  });
}
function moved(node, { file, path: path23 }, place) {
  const at = { file, ...place(node), path: path23 };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path23, key: String(index) } }, place)) };
  const entries2 = [...node.entries.values()].map((entry) => [entry.key, {
    key: entry.key,
    at: { file, ...place(entry.at) },
    value: moved(entry.value, { file, path: { parent: path23, key: entry.key } }, place)
  }]);
  return { ...node, ...at, entries: new Map(entries2) };
}
function writtenOffsets(text, written2) {
  const [starts, ends] = [[], []];
  const isDouble = written2.startsWith('"');
  const isSingle = written2.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written2)) at = written2.indexOf("\n") + 1;
  const isEscape = () => isDouble && written2[at] === "\\" && !/[\r\n]/.test(written2[at + 1] ?? "");
  for (const character of text) {
    while (at < written2.length && !isEscape() && !written2.startsWith(character, at) && !(/\s/.test(character) && /[\r\n]/.test(written2[at] ?? ""))) at += 1;
    const length2 = isEscape() ? escapeLength(written2.slice(at), character) : isSingle && character === "'" ? 2 : character.length;
    const units = Array.from({ length: character.length });
    starts.push(...units.map(() => at));
    ends.push(...units.map(() => at + length2));
    at += length2;
  }
  starts.push(at);
  ends.push(at);
  return { starts, ends };
}
var ESCAPE_LENGTHS = { u: 6, x: 4, U: 10 };
function escapeLength(escape, character) {
  const length2 = ESCAPE_LENGTHS[escape[1] ?? ""] ?? 2;
  return escape[1] === "u" ? length2 * character.length : length2;
}

var PARTITIONS = [
  {
    id: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf2("us|eu|ap|sa|ca|me|af|il|mx"),
    regions: [
      "af-south-1",
      "ap-east-1",
      "ap-east-2",
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-3",
      "ap-southeast-4",
      "ap-southeast-5",
      "ap-southeast-6",
      "ap-southeast-7",
      "ca-central-1",
      "ca-west-1",
      "eu-central-1",
      "eu-central-2",
      "eu-north-1",
      "eu-south-1",
      "eu-south-2",
      "eu-west-1",
      "eu-west-2",
      "eu-west-3",
      "il-central-1",
      "me-central-1",
      "me-south-1",
      "mx-central-1",
      "sa-east-1",
      "us-east-1",
      "us-east-2",
      "us-west-1",
      "us-west-2"
    ]
  },
  {
    id: "aws-cn",
    dnsSuffix: "amazonaws.com.cn",
    dualStackSuffix: "api.amazonwebservices.com.cn",
    regionPattern: regionsOf2("cn"),
    regions: ["cn-north-1", "cn-northwest-1"]
  },
  {
    id: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf2("us-gov"),
    regions: ["us-gov-east-1", "us-gov-west-1"]
  },
  {
    id: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackSuffix: "api.amazonwebservices.eu",
    regionPattern: regionsOf2("eusc-de"),
    regions: ["eusc-de-east-1"]
  },
  {
    id: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackSuffix: "api.aws.ic.gov",
    regionPattern: regionsOf2("us-iso"),
    regions: ["us-iso-east-1", "us-iso-west-1"]
  },
  {
    id: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackSuffix: "api.aws.scloud",
    regionPattern: regionsOf2("us-isob"),
    regions: ["us-isob-east-1", "us-isob-west-1"]
  },
  {
    id: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackSuffix: "api.cloud-aws.adc-e.uk",
    regionPattern: regionsOf2("eu-isoe"),
    regions: ["eu-isoe-west-1"]
  },
  {
    id: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackSuffix: "api.aws.hci.ic.gov",
    regionPattern: regionsOf2("us-isof"),
    regions: ["us-isof-east-1", "us-isof-south-1"]
  }
];
function regionsOf2(prefix) {
  return new RegExp(`^(?:${prefix})-(?:central|east|west|(?:north|south)(?:east|west)?)-\\d+$`);
}
function partitionOf(region) {
  return PARTITIONS.find(({ regions, regionPattern }) => regions.includes(region) || regionPattern.test(region));
}
function isRegion(text) {
  return partitionOf(text) !== void 0;
}

function settingsOf2(options, deployment = {}) {
  const region = options.region ?? deployment.region;
  const partition = region === void 0 ? void 0 : partitionOf(region);
  return {
    region,
    account: options.account ?? deployment.account,
    partition: partition?.id,
    urlSuffix: partition?.dnsSuffix,
    stackName: deployment.stackName,
    ...splitParameters(new Map([...deployment.parameters ?? [], ...options.parameters]))
  };
}
function splitParameters(given2) {
  const parameters = /* @__PURE__ */ new Map();
  const openParameters = /* @__PURE__ */ new Set();
  for (const [name, value] of given2) {
    if (value === void 0) openParameters.add(name);
    else parameters.set(name, value);
  }
  return openParameters.size === 0 ? { parameters } : { parameters, openParameters };
}

function stacksOf({ source, documents }, options) {
  return documents.flatMap(({ kind, root, deployment }) => kind === "cloudformation" ? [stackOf2(source.file, root, deployment, options)] : []);
}
function stackOf2(file, authored, deployment, options) {
  const settings = settingsOf2(options, deployment);
  const { root, notes, unseen } = expandTemplate(authored, settings, options.library);
  return { file, root, settings, deployment, notes, unseen: unseen ?? unseenResources(root) };
}
function nestedStacks(options, sources = /* @__PURE__ */ new Map()) {
  const library = options.library ?? NO_LIBRARY;
  const opened = /* @__PURE__ */ new Map();
  const own2 = { ...options, region: void 0, account: void 0, parameters: /* @__PURE__ */ new Map() };
  return (template, from, given2) => {
    const { region, account } = from.settings;
    if (typeof template !== "string") {
      const root = readEmbedded(template, sources.get(template.file)?.text.slice(template.start, template.end) ?? "");
      if (root === void 0) return { kind: "unread", why: "its template cannot be read" };
      return { kind: "opened", stack: stackOf2(template.file, root, { region, account }, own2) };
    }
    const found2 = library.document(template, from.file);
    if (found2.kind === "unread") return found2;
    const parameters = valuesGiven(given2, found2.value);
    const key = JSON.stringify([found2.file, region, account, [...parameters].map(([name, text]) => [name, text ?? null])]);
    const stack = opened.get(key) ?? stackOf2(found2.file, found2.value, { region, account, parameters, cdk: from.deployment?.cdk }, own2);
    opened.set(key, stack);
    return { kind: "opened", stack };
  };
}
function valuesGiven(given2, child) {
  const parameters = given2 && givenParameters(given2, child);
  return new Map([...parameters ?? []].map(([name, value]) => [name, value.kind === "text" ? value.text : void 0]));
}

var NEEDLES2 = ["Location", "Include", "TemplateURL", "DefinitionUri", "aws:asset:path"];
var MAX_ROUNDS = 100;
async function gather(files, library, ask) {
  for (const file of files.filter(mayNameFiles)) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const isAsked = attempt(() => {
        ask(file);
      });
      if (!await library.load() || !isAsked) break;
    }
  }
}
function mayNameFiles({ source }) {
  return NEEDLES2.some((needle) => source.text.includes(needle));
}
function attempt(work) {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

import path22 from "node:path";

import { readFile as readFile3 } from "node:fs/promises";
function createBookshelf() {
  const sources = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const problems = [];
  async function open(real, file) {
    return sources.get(file) ?? { file, text: decode(await readFile3(real)) };
  }
  async function parse2(real, file) {
    const source = await open(real, file);
    const reading = await readSource(source);
    sources.set(file, source);
    problems.push(...reading.problems);
    if (reading.problems.some(({ severity }) => severity === "error")) return refused("cannot be understood");
    const [value] = reading.documents;
    return value ? { kind: "found", file, value } : refused("is empty");
  }
  return {
    sources,
    problems,
    async text(real, file) {
      try {
        const source = await open(real, file);
        if (source.text.includes("\0")) return refused("is no text: it holds a NUL character");
        sources.set(file, source);
        return { kind: "found", file, value: source };
      } catch (error) {
        return refused(reasonOf(error));
      }
    },
    async document(real, file) {
      const answer = documents.get(file) ?? await parse2(real, file).catch((error) => refused(reasonOf(error)));
      documents.set(file, answer);
      return answer;
    }
  };
}

import path21 from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
function destinationOf(location, folder) {
  const remote = remoteReason(location);
  if (remote !== void 0) return unread4(remote);
  if (location === "") return unread4("its location is empty");
  if (location.includes("${")) return unread4(`${quote(location)} is not known before deployment`);
  const file = /^file:/i.test(location) ? pathOfUrl(location) : location;
  if (file === void 0) return unread4(`${quote(location)} leads to no file here`);
  if (file.includes("\0")) return unread4(`${quote(location)} holds a NUL character`);
  return { kind: "file", path: path21.resolve(folder, file) };
}
function pathOfUrl(location) {
  try {
    return fileURLToPath2(location);
  } catch {
    return void 0;
  }
}
function unread4(why) {
  return { kind: "unread", why };
}

var MAX_FILES = 1e3;
var MAX_MEGABYTES = 128;
function createFileLibrary({ cwd, files, paths, assetPath }) {
  const named2 = paths.map((given2) => path22.resolve(cwd, given2));
  const readers = readersOf(files);
  const shelf = createBookshelf();
  const documents = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const orders = [];
  function ask(location, from, answers, read2) {
    const asset = assetPath?.(location, from);
    const destination = asset === void 0 ? destinationOf(location, path22.resolve(cwd, path22.dirname(from))) : { kind: "file", path: asset };
    if (destination.kind === "unread") return destination;
    const reader = readers.get(from);
    if (!reader) return unread5(`${quote(location)} is named by a text that has no folder`);
    const key = `${reader.path}\0${destination.path}\0${asset === void 0 ? "" : "asset"}`;
    const answer = answers.get(key);
    if (answer) return answer.kind === "found" ? answer : unread5(`${quote(location)} ${answer.reason}`);
    if (!mayAsk(reader, key)) return unread5(`more than ${MAX_FILES} files are named`);
    const order = { reader, path: destination.path, isAsset: asset !== void 0, from };
    orders.push(async () => {
      if (!answers.has(key)) answers.set(key, await fill(order, read2));
    });
    return unread5(`${quote(location)} has not been read yet`);
  }
  async function fill(order, read2) {
    const { reader } = order;
    reader.boundary ??= await boundaryOf(reader.path, named2);
    const boundary = order.isAsset ? await assemblyOf(path22.resolve(cwd, order.from)) : reader.boundary;
    const admission = withinMemory(await admit(order.path, boundary), reader);
    if (admission.kind === "refused") return admission;
    const file = shownPath(order.path, cwd);
    if (!readers.has(file)) readers.set(file, reader);
    return read2(admission.real, file);
  }
  return {
    document: (location, from) => ask(location, from, documents, shelf.document),
    text: (location, from) => ask(location, from, texts, shelf.text),
    sources: shelf.sources,
    problems: shelf.problems,
    async load() {
      const due = orders.splice(0);
      for (const order of due) await order();
      return due.length > 0;
    }
  };
}
function readersOf(files) {
  const bare = new Set(files.flatMap((each) => each.path === "-" ? [each.file] : []));
  const onDisk = files.filter(({ file }) => !bare.has(file));
  return new Map(onDisk.map((each) => [each.file, { path: each.path, asked: /* @__PURE__ */ new Set(), bytes: 0 }]));
}
function mayAsk({ asked }, key) {
  if (asked.size < MAX_FILES) asked.add(key);
  return asked.has(key);
}
function withinMemory(admission, reader) {
  if (admission.kind === "refused") return admission;
  if (reader.bytes + admission.size > MAX_MEGABYTES * 1024 * 1024) return refused(`is too much: the files before it have ${MAX_MEGABYTES} MB`);
  reader.bytes += admission.size;
  return admission;
}
function unread5(why) {
  return { kind: "unread", why };
}

async function pullIn(files, options, where) {
  const library = createFileLibrary(where);
  const asking = { ...options, library };
  await gather(files, library, (file) => {
    try {
      linkStacks(stacksOf(file, asking), nestedStacks(asking));
    } catch {
    }
  });
  return library;
}
function faultsOf({ problems }, files) {
  const linted = new Set(files.map(({ source }) => source.file));
  const others = problems.filter(({ at }) => !linted.has(at.file));
  return {
    errors: others.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
    warnings: others.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : [])
  };
}
function askedFor2(found2, { sources }) {
  return found2.map((file) => sources.has(file.file) ? { ...file, isNamed: true } : file);
}

async function prepare(settings, surroundings, rules) {
  checkRuleIds(settings, rules.map(({ id }) => id));
  const { cwd, stdin } = surroundings;
  const parameters = await parametersOf3(settings, cwd);
  const search = await findFiles(settings.paths, cwd);
  const apps = readAssemblies(search.files, cwd);
  const found2 = apps.files.map((file) => file.path === "-" ? { ...file, file: settings.stdinFilename ?? STDIN } : file);
  const inputs = await readInputs(found2, { cwd, stdin, apps, progress: surroundings.progressOver(found2.length) });
  const { region, preset, severities } = settings;
  const options = { region, parameters, severities, preset };
  const library = await pullIn(inputs.files, options, { cwd, files: found2, paths: settings.paths, assetPath: apps.assetPath });
  const pulledIn = faultsOf(library, inputs.files);
  const read2 = /* @__PURE__ */ new Set([...inputs.files.map(({ source }) => source.file), ...library.sources.keys()]);
  const configs = await findConfigs([...read2], settings.config, { cwd, paths: settings.paths });
  const configFiles = new Set(configs.errors.map(({ file }) => file));
  return {
    files: inputs.files,
    options: { ...options, library, configs: configs.configs },
    faults: {
      // Without paths a samconfig says what to lint: where it is broken, that was not found out.
      errors: [...missingOf(search, settings), ...inputs.errors, ...pulledIn.errors, ...search.broken.map(({ error }) => error), ...configs.errors],
      warnings: [...pulledIn.warnings, ...configs.warnings],
      sources: [...search.broken.flatMap(({ source }) => source ?? []), ...configs.sources]
    },
    notes: [...settings.quiet ? [] : [...apps.notes, ...configs.notes], ...notesOf(settings, search, inputs, parameters, found2), ...configTrail(settings, inputs, configs)],
    // A search may turn up the configuration, too.
    asked: askedFor2(found2, library).filter(({ file }) => !configFiles.has(file))
  };
}
function configTrail({ verbose, quiet }, { files }, { configs }) {
  if (!verbose || quiet) return [];
  return files.flatMap(({ source: { file } }) => {
    const config = configs.get(file);
    return config ? [`${file}: configuration from ${config.source.file}`] : [];
  });
}
function checkRuleIds({ severities }, ids) {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id));
  if (unknown !== void 0) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}
async function parametersOf3({ parameterFiles, parameterOverrides }, cwd) {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, cwd)));
  return new Map([...fromFiles.flatMap((values) => [...values]), ...parameterOverrides]);
}
function missingOf({ missing: missing2 }, { paths }) {
  return missing2.map(({ file, message }) => ({ file, message: message + commandHint(paths) }));
}
function reported({ files, faults: faults2, notes }, run2, { settings, cwd }) {
  const done = runSoundly(files, run2);
  const sources = new Map([...done.sources, ...faults2.sources.map((source) => [source.file, source])]);
  const report = withErrors({ ...done, warnings: [...done.warnings, ...faults2.warnings], sources }, faults2.errors);
  const isWorthPrinting = files.length > 0 || report.errors.length > 0;
  return { report, isWorthPrinting, notes: [...notes, ...isWorthPrinting ? [] : [nothingFound(settings, cwd)]] };
}
function runSoundly(files, run2) {
  const whole = attempt2(() => run2(files));
  if (whole.kind === "done") return whole.report;
  const alone2 = files.map((file) => ({ file, result: attempt2(() => run2([file])) }));
  const sound2 = alone2.flatMap(({ file, result }) => result.kind === "done" ? [file] : []);
  const rest = attempt2(() => run2(sound2));
  const faults2 = alone2.flatMap(({ file, result }) => {
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : void 0;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run2([]), faults2);
}
function attempt2(work) {
  try {
    return { kind: "done", report: work() };
  } catch (error) {
    return { kind: "failed", error };
  }
}
function withErrors(report, errors) {
  if (errors.length === 0) return report;
  return { ...report, errors: [...report.errors, ...errors].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file)) };
}
function hasFailed({ errors }, { asked }) {
  const searched2 = new Set(asked.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  return errors.some(({ file, message }) => !searched2.has(file) || isInternalError(message));
}

var UNSEEN = { step: () => void 0, end: () => void 0 };

var PATIENCE = 1e3;
var INTERVAL = 100;
var CLEAR = "\r\x1B[K";
function progressOver(total, { stderr, env, now }, isQuiet) {
  const isSeen = stderr.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  if (now === void 0 || isQuiet || !isSeen) return UNSEEN;
  let done = 0;
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    step: () => {
      done++;
      if (now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      stderr.write(`${CLEAR}cfn-latency-lint: ${grouped(done)} of ${grouped(total)} files`);
    },
    end: () => {
      if (isShown) stderr.write(CLEAR);
    }
  };
}
function grouped(count) {
  return count.toLocaleString("en-US");
}

async function run(settings, io, rules, engine) {
  const { cwd, stdin } = io;
  const prepared = await prepare(settings, { cwd, stdin, progressOver: (total) => progressOver(total, io, settings.quiet) }, rules);
  const outcome = reported(prepared, (files) => engine(files, rules, prepared.options), { settings, cwd });
  for (const note of outcome.notes) io.stderr.write(`cfn-latency-lint: ${note}
`);
  return { ...outcome, prepared };
}

var USUAL_WIDTH = 80;
var LEAST_WIDTH = 40;
function screenOf({ env, stdout }, noColor) {
  return {
    width: Math.max(LEAST_WIDTH, stdout.columns ?? USUAL_WIDTH),
    colour: !noColor && wantsColour(env, stdout.isTTY ?? false)
  };
}
function wantsColour({ FORCE_COLOR: force, NO_COLOR: never, TERM: terminal }, isTerminal) {
  if (force !== void 0) return force !== "0" && force !== "false";
  if (never !== void 0 && never !== "") return false;
  return isTerminal && terminal !== "dumb";
}

// package.json
var package_default = { version: "0.1.0" };

var version = package_default.version;

function jsonReport(report, options) {
  return `${JSON.stringify(reportValue(report, options), null, 2)}
`;
}
function reportValue(report, { version: version2 }) {
  const linesOf = lineTables(report);
  const range = (span) => rangeOf(span, linesOf(span.file));
  const { files, routes, error, warning, info, suppressed } = report.summary;
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version: version2 },
    findings: report.findings.map((finding) => findingValue(finding, range)),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({ rule: finding.rule, file: finding.at.file, range: range(finding.at), reason, by, fingerprint: finding.fingerprint })),
    notChecked: report.notChecked.map(({ at, what, why, remedy }) => ({ file: at.file, range: range(at), what, why, remedy: remedy ?? null })),
    errors: report.errors.map(({ file, at, message }) => ({ file, range: at ? range(at) : null, message })),
    warnings: report.warnings.map(({ at, message }) => ({ file: at.file, range: range(at), message })),
    summary: { files, routes, error, warning, info, suppressed }
  };
}
function findingValue(finding, range) {
  const { rule: rule2, severity, message, at, logicalId, api, routes, when, construct, related, notes, remedy, fix, fingerprint } = finding;
  return {
    rule: rule2,
    severity,
    message,
    file: at.file,
    range: range(at),
    logicalId,
    path: pathKeys(at.path),
    api,
    routes,
    when,
    generatedBy: at.generatedBy ?? null,
    constructPath: construct?.path ?? null,
    source: construct?.source ?? null,
    related: related.map((note) => noteValue(note, range)),
    notes,
    remedy: remedy ?? null,
    fix: fix ? fixValue(fix, range) : null,
    fingerprint,
    help: helpUrl(rule2)
  };
}
function fixValue({ title, safety, edits }, range) {
  return { title, safety, edits: edits.map((edit) => ({ file: edit.file, range: range(edit), newText: edit.newText })) };
}
function noteValue({ at, message }, range) {
  return { message, file: at.file, range: range(at) };
}

export {
  UsageError,
  internalError,
  systemReason,
  condition,
  not,
  and,
  or,
  formulaKey,
  conditionsIn,
  append,
  groupsByKey,
  literal,
  concat,
  knownText,
  printText,
  tokenId,
  defaultsIn,
  splitText,
  pathKeys,
  isAuthored,
  placeOf,
  get,
  getIn,
  entriesOf,
  itemsOf,
  textOf,
  callOf,
  isInclude,
  NO_LIBRARY,
  remedyFor,
  expandOpenApi,
  PREFIX_END,
  stackOfName,
  withoutPrefix,
  pseudoParameter,
  pseudoParameterName,
  nameOf,
  always,
  given,
  flatMapAlternatives,
  combine,
  readParameters,
  evaluateText,
  conditionalBranches,
  linkStacks,
  readEmbedded,
  PARTITIONS,
  isRegion,
  settingsOf2 as settingsOf,
  stacksOf,
  nestedStacks,
  didYouMean,
  isOverride,
  parseOverrides,
  isRegionCode,
  jsonReport,
  reportValue,
  hasFailed,
  run,
  screenOf,
  version
};

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

function addEntry(entries, entry, problems) {
  if (entries.delete(entry.key)) {
    problems.push({ severity: "warning", message: `${quote(entry.key)} is written twice; the last one counts`, at: entry.at });
  }
  entries.set(entry.key, entry);
}
function nothing({ file, start: start2, end }, path5) {
  return { kind: "scalar", file, start: start2, end, path: path5, text: "", value: null };
}
function quote(text2) {
  return text2.length > 60 ? `\`${text2.slice(0, 57)}…\`` : `\`${text2}\``;
}
var init_entry = __esm({
  "src/template/entry.ts"() {
    "use strict";
  }
});

var MAX_DEPTH, TOO_DEEP, MAX_ALIAS_VALUES, MAX_LENGTH, MAX_RECOVERY_LENGTH, MAX_ERRORS;
var init_limits = __esm({
  "src/template/limits.ts"() {
    "use strict";
    MAX_DEPTH = 250;
    TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels`;
    MAX_ALIAS_VALUES = 1e5;
    MAX_LENGTH = 32 * 1024 * 1024;
    MAX_RECOVERY_LENGTH = 512 * 1024;
    MAX_ERRORS = 10;
  }
});

function rememberFunctions(root, functions) {
  known.set(root, functions);
}
var known;
var init_functions_in = __esm({
  "src/template/functions-in.ts"() {
    "use strict";
    known = /* @__PURE__ */ new WeakMap();
  }
});

function plainValue(text2) {
  const first = text2.charCodeAt(0);
  if (first >= 43 && first <= 57) return number(text2) ?? text2;
  if (text2.length > LONGEST_WORD) return text2;
  return WORDS2.get(text2) ?? (WORDS2.has(text2) ? null : text2);
}
function taggedValue(text2, tag) {
  switch (tag) {
    case "null":
      return null;
    case "bool":
      return WORDS2.get(text2.toLowerCase()) ?? text2;
    case "int":
    case "float":
      return number(text2) ?? looseNumber(text2) ?? text2;
    default:
      return text2;
  }
}
function number(text2) {
  if (INTEGER.test(text2)) return integer(text2);
  return FLOAT.test(text2) ? float(text2) : void 0;
}
function looseNumber(text2) {
  const value = Number(text2.replaceAll("_", ""));
  return text2.trim() === "" || Number.isNaN(value) ? void 0 : value;
}
function integer(text2) {
  const { sign, digits } = signed(text2);
  if (digits.startsWith("0b")) return based(sign, digits.slice(2), 2);
  if (digits.startsWith("0x")) return based(sign, digits.slice(2), 16);
  if (digits.startsWith("0")) return based(sign, digits, 8);
  return sign * sexagesimal(digits);
}
function based(sign, digits, base) {
  const value = Number.parseInt(digits, base);
  return Number.isNaN(value) ? void 0 : withSign(sign, value);
}
function float(text2) {
  const { sign, digits } = signed(text2.toLowerCase());
  if (digits === ".inf") return sign * Infinity;
  return digits === ".nan" ? NaN : sign * sexagesimal(digits);
}
function signed(text2) {
  const digits = text2.replaceAll("_", "");
  if (digits.startsWith("-")) return { sign: -1, digits: digits.slice(1) };
  return { sign: 1, digits: digits.startsWith("+") ? digits.slice(1) : digits };
}
function withSign(sign, value) {
  return value === 0 ? 0 : sign * value;
}
function sexagesimal(digits) {
  return digits.split(":").reduce((value, part) => value * 60 + Number(part), 0);
}
var WORDS2, INTEGER, FLOAT, LONGEST_WORD;
var init_scalar = __esm({
  "src/template/scalar.ts"() {
    "use strict";
    WORDS2 = new Map([
      ...["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
      ...["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
      ...["", "~", "null", "Null", "NULL"].map((word) => [word, null])
    ]);
    INTEGER = /^[-+]?(?:0b[0-1_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
    FLOAT = /^(?:(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
    LONGEST_WORD = 5;
  }
});

function startComposition(file, problems) {
  return { file, problems, stack: [], anchors: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Set(), root: void 0, aliasValues: MAX_ALIAS_VALUES, isTooDeep: false };
}
function takeRoot(composition) {
  const { root, functions } = composition;
  if (root) rememberFunctions(root, functions);
  composition.root = void 0;
  composition.functions = /* @__PURE__ */ new Set();
  composition.anchors.clear();
  return root;
}
function nextRole({ stack }) {
  const top = stack.at(-1);
  if (top === void 0) return "root";
  if (top.kind === "list") return "item";
  return top.key === void 0 ? "key" : "value";
}
function openCollection(composition, kind, start2, properties) {
  const { anchors, stack } = composition;
  const outerPath = nextPath(composition);
  const call2 = callKey(properties.tag);
  const path5 = call2 === void 0 ? outerPath : { parent: outerPath, key: call2 };
  const depth = nextDepth(composition) + (call2 === void 0 ? 0 : 1);
  if (properties.anchor !== void 0) anchors.set(properties.anchor, void 0);
  if (kind === "map") {
    stack.push({ kind, start: start2, path: path5, outerPath, depth, properties, entries: /* @__PURE__ */ new Map(), merged: [], key: void 0 });
  } else {
    stack.push({ kind, start: start2, path: path5, outerPath, depth, properties, items: [], merges: isMerging(composition) });
  }
}
function closeCollection(composition, end) {
  const { file } = composition;
  const frame = composition.stack.pop();
  if (frame === void 0) return;
  const { start: start2, path: path5 } = frame;
  if (frame.depth > MAX_DEPTH) {
    finish(composition, tooDeep(composition, { file, start: start2, end }, path5), frame);
  } else if (frame.kind === "map") {
    finish(composition, { kind: "map", file, start: start2, end, path: path5, entries: entriesWithMerged(composition, frame) }, frame);
  } else {
    finish(composition, { kind: "list", file, start: start2, end, path: path5, items: frame.items }, frame);
  }
}
function addScalar(composition, start2, end, text2, isPlain2, properties) {
  const { file } = composition;
  if (properties !== NO_PROPERTIES) {
    addMarkedScalar(composition, start2, end, text2, isPlain2, properties);
  } else if (nextRole(composition) === "key") {
    setKey(composition, { role: isPlain2 && text2 === "<<" ? "merge" : "name", text: text2, at: { file, start: start2, end } });
  } else {
    const value = isPlain2 ? plainValue(text2) : text2;
    add(composition, { kind: "scalar", file, start: start2, end, path: nextPath(composition), text: text2, value });
  }
}
function addMarkedScalar(composition, start2, end, text2, isPlain2, properties) {
  const { file } = composition;
  const { tag } = properties;
  const outerPath = nextPath(composition);
  const call2 = callKey(tag);
  const path5 = call2 === void 0 ? outerPath : { parent: outerPath, key: call2 };
  const ofPlain = isPlain2 && tag === void 0 ? plainValue(text2) : text2;
  const value = tag === void 0 || call2 !== void 0 ? ofPlain : taggedValue(text2, ownTag(tag));
  finish(composition, { kind: "scalar", file, start: start2, end, path: path5, text: text2, value }, { outerPath, properties });
}
function addAlias(composition, name, start2, end) {
  const { anchors, file, problems } = composition;
  const use = { file, start: start2, end };
  const anchored = anchors.get(name);
  if (anchored === void 0) {
    const inItself = `${quote(`*${name}`)} stands inside the value that it repeats`;
    const message = anchors.has(name) ? inItself : `nothing above is marked ${quote(`&${name}`)}`;
    problems.push({ severity: "error", message, at: use });
    const path5 = nextPath(composition);
    add(composition, isMerging(composition) ? { kind: "map", ...use, path: path5, entries: /* @__PURE__ */ new Map() } : nothing(use, path5));
  } else if (isMerging(composition)) {
    add(composition, { ...anchored, start: start2, end });
  } else {
    const copied = copy(composition, anchored, nextPath(composition), nextDepth(composition) - 1, use);
    add(composition, { ...copied, start: start2, end });
  }
}
function finish(composition, inner, around) {
  const { outerPath, properties } = around;
  if (properties === NO_PROPERTIES) {
    add(composition, inner);
    return;
  }
  const { anchor, tag, tagStart } = properties;
  const call2 = callKey(tag);
  const node = call2 === void 0 ? inner : callNode(call2, inner, outerPath, tagStart, tagStart + (tag?.length ?? 0));
  if (call2?.startsWith("Fn::")) composition.functions.add(call2);
  if (anchor !== void 0) composition.anchors.set(anchor, node);
  add(composition, node);
}
function callNode(key, value, path5, start2, tagEnd) {
  const { file, end } = value;
  return { kind: "map", file, start: start2, end, path: path5, entries: /* @__PURE__ */ new Map([[key, { key, at: { file, start: start2, end: tagEnd }, value }]]) };
}
function setKey({ stack }, key) {
  const top = stack.at(-1);
  if (top?.kind === "map") top.key = key;
}
function add(composition, node) {
  const top = composition.stack.at(-1);
  if (top === void 0) {
    composition.root = node;
  } else if (top.kind === "list") {
    top.items.push(node);
  } else if (top.key === void 0) {
    top.key = keyFrom(composition, node);
  } else {
    addToMap(composition, top, top.key, node);
    top.key = void 0;
  }
}
function keyFrom({ problems }, node) {
  const { file, start: start2, end } = node;
  if (node.kind === "scalar") return { role: "name", text: node.text, at: { file, start: start2, end } };
  problems.push({ severity: "warning", message: "a key that is not text is passed over", at: { file, start: start2, end } });
  return { role: "ignored", text: "", at: { file, start: start2, end } };
}
function addToMap({ file, problems, functions }, frame, key, value) {
  const { role, text: text2, at } = key;
  if (role === "name") {
    if (text2.startsWith("Fn::")) functions.add(text2);
    addEntry(frame.entries, { key: text2, at, value }, problems);
  } else if (role === "merge") {
    for (const source of value.kind === "list" ? value.items.toReversed() : [value]) {
      if (source.kind === "map") {
        frame.merged.push(source);
      } else {
        const { start: start2, end } = source;
        problems.push({ severity: "error", message: "`<<` takes a map or a list of maps", at: { file, start: start2, end } });
      }
    }
  }
}
function entriesWithMerged(composition, { entries, merged, path: path5, depth }) {
  if (merged.length === 0) return entries;
  const sources = /* @__PURE__ */ new Map();
  for (const map2 of merged) {
    for (const [key, entry] of map2.entries) {
      if (!spendAliasValue(composition, map2)) break;
      if (!entries.has(key)) sources.set(key, entry);
    }
  }
  const all = /* @__PURE__ */ new Map();
  for (const { key, at, value } of sources.values()) {
    all.set(key, { key, at, value: copy(composition, value, { parent: path5, key }, depth, at) });
  }
  for (const [key, entry] of entries) all.set(key, entry);
  return all;
}
function copy(composition, node, path5, depth, use) {
  if (!spendAliasValue(composition, use)) return nothing(node, path5);
  const { file, start: start2, end } = node;
  if (node.kind === "scalar") return { kind: "scalar", file, start: start2, end, path: path5, text: node.text, value: node.value };
  if (depth >= MAX_DEPTH) return tooDeep(composition, use, path5);
  if (node.kind === "list") {
    const items = [];
    for (const item of node.items) {
      if (composition.aliasValues < 0) break;
      items.push(copy(composition, item, { parent: path5, key: String(items.length) }, depth + 1, use));
    }
    return { kind: "list", file, start: start2, end, path: path5, items };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const { key, at, value } of node.entries.values()) {
    if (composition.aliasValues < 0) break;
    entries.set(key, { key, at, value: copy(composition, value, { parent: path5, key }, depth + 1, use) });
  }
  return { kind: "map", file, start: start2, end, path: path5, entries };
}
function spendAliasValue(composition, { file, start: start2, end }) {
  if (composition.aliasValues > 0) {
    composition.aliasValues--;
    return true;
  }
  if (composition.aliasValues === 0) {
    composition.aliasValues = -1;
    const message = `aliases and merge keys make more than ${MAX_ALIAS_VALUES.toLocaleString("en")} values of this file`;
    composition.problems.push({ severity: "error", message, at: { file, start: start2, end } });
  }
  return false;
}
function tooDeep(composition, at, path5) {
  if (!composition.isTooDeep) {
    composition.isTooDeep = true;
    composition.problems.push({ severity: "error", message: TOO_DEEP, at: { ...at, end: Math.min(at.end, at.start + 1) } });
  }
  return nothing(at, path5);
}
function nextPath({ stack }) {
  const top = stack.at(-1);
  if (top === void 0) return void 0;
  return { parent: top.path, key: top.kind === "list" ? String(top.items.length) : top.key?.text ?? "" };
}
function nextDepth({ stack }) {
  return (stack.at(-1)?.depth ?? 0) + 1;
}
function isMerging({ stack }) {
  const top = stack.at(-1);
  return top?.kind === "map" ? top.key?.role === "merge" : top?.merges === true;
}
function callKey(tag) {
  if (tag === void 0) return void 0;
  const name = tag.startsWith("!<!") ? tag.slice(3, -1) : tag.slice(1);
  if (name === "" || name.startsWith("<") || name.includes("!")) return void 0;
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}
function ownTag(tag) {
  return tag.replace(/^!(?:!|<tag:yaml\.org,2002:)/, "").replace(/>$/, "");
}
var NO_PROPERTIES;
var init_compose = __esm({
  "src/template/compose.ts"() {
    "use strict";
    init_entry();
    init_functions_in();
    init_limits();
    init_scalar();
    NO_PROPERTIES = { anchor: void 0, tag: void 0, tagStart: -1 };
  }
});

function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match3;
  let foundLineNo = -1;
  while (match3 = re.exec(mark.buffer)) {
    lineEnds.push(match3.index);
    lineStarts.push(match3.index + match3[0].length);
    if (mark.position <= match3.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "";
    case 95:
      return " ";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start2, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start2, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start2, end) {
  const match3 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start2, end));
  if (match3 !== null) {
    state.position = start2 + match3.index + match3[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start2 = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start2;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start2;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start2, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start2 = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start2) return false;
  checkPrintable(state, start2, end);
  addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start2 = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start2 = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start2, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match3 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match3 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match3[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
var init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    DEFAULT_SNIPPET_OPTIONS = /* @__PURE__ */ (() => ({
      maxLength: 79,
      indent: 1,
      linesBefore: 3,
      linesAfter: 2
    }))();
    YAMLException = class YAMLException2 extends Error {
      reason;
      mark;
      /**
      * Optional `mark` contains source snippet data. Usually, use
      * {@link YAMLException.throwAt} instead of passing it directly.
      */
      constructor(reason, mark) {
        super();
        this.name = "YAMLException";
        this.reason = reason;
        this.mark = mark;
        this.message = formatError(this, false);
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
      }
      /**
      * Returns the formatted error, omitting the source snippet in compact mode.
      */
      toString(compact) {
        return `${this.name}: ${formatError(this, compact)}`;
      }
      /**
      * Builds a YAMLException with a source snippet and throws it. `source` is
      * the raw input text; `position` is an offset into it.
      */
      static throwAt(source, position, message, filename = "") {
        let line = 0;
        let lineStart = 0;
        for (let index = 0; index < position; index++) {
          const ch = source.charCodeAt(index);
          if (ch === 10) {
            line++;
            lineStart = index + 1;
          } else if (ch === 13) {
            line++;
            if (source.charCodeAt(index + 1) === 10) index++;
            lineStart = index + 1;
          }
        }
        const mark = {
          name: filename,
          buffer: source,
          position,
          line,
          column: position - lineStart
        };
        mark.snippet = makeSnippet(mark);
        throw new YAMLException2(message, mark);
      }
    };
    EVENT_ID = {
      DOCUMENT: 1,
      SEQUENCE: 2,
      MAPPING: 3,
      SCALAR: 4,
      ALIAS: 5,
      POP: 6
    };
    SCALAR_STYLE = {
      PLAIN: 1,
      SINGLE_QUOTED: 2,
      DOUBLE_QUOTED: 3,
      LITERAL_BLOCK: 4,
      FOLDED_BLOCK: 5
    };
    COLLECTION_STYLE = {
      BLOCK: 1,
      FLOW: 2
    };
    CHOMPING_MODE = {
      CLIP: 1,
      STRIP: 2,
      KEEP: 3
    };
    NO_RANGE$3 = -1;
    simpleEscapeCheck = new Array(256);
    simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
      "!": "!",
      "!!": "tag:yaml.org,2002:"
    });
    TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
    TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
    NO_RANGE$1 = -1;
    HAS_OWN = Object.prototype.hasOwnProperty;
    CONTEXT_FLOW_IN = 1;
    CONTEXT_FLOW_OUT = 2;
    CONTEXT_BLOCK_IN = 3;
    CONTEXT_BLOCK_OUT = 4;
    PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    NS_URI_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`)();
    NS_TAG_CHAR = /* @__PURE__ */ (() => String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`)();
    PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
    PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
    PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
    DEFAULT_PARSER_OPTIONS = /* @__PURE__ */ (() => ({
      filename: "",
      maxDepth: 100
    }))();
    EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
    EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
    EVENT_MAPPING = EVENT_ID.MAPPING;
    EVENT_SCALAR = EVENT_ID.SCALAR;
    EVENT_ALIAS = EVENT_ID.ALIAS;
    EVENT_POP = EVENT_ID.POP;
    SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
    SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
    SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
    SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
    SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
    COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
    COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
    CHOMPING_CLIP = CHOMPING_MODE.CLIP;
    CHOMPING_STRIP = CHOMPING_MODE.STRIP;
    CHOMPING_KEEP = CHOMPING_MODE.KEEP;
  }
});

function documentsFrom({ file, text: text2 }, events, problems) {
  const walk = { text: text2, composition: startComposition(file, problems), bracketed: [], end: 0 };
  const documents = [];
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.SCALAR) {
      takeScalar(walk, event);
    } else if (event.type === EVENT_ID.POP && walk.bracketed.length === 0) {
      const root = takeRoot(walk.composition);
      if (root !== void 0 && !isNothing(root)) documents.push(root);
    } else {
      takeEvent(walk, event, events[index + 1]);
    }
  });
  return documents;
}
function isNothing(root) {
  return root.kind === "scalar" && root.start === root.end;
}
function takeEvent(walk, event, next) {
  const { composition, text: text2 } = walk;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      if (event.explicitStart) walk.end = endAfterMarker(text2, walk.end);
      break;
    case EVENT_ID.MAPPING:
      takeCollection(walk, "map", event, next);
      break;
    case EVENT_ID.SEQUENCE:
      takeCollection(walk, "list", event, next);
      break;
    case EVENT_ID.ALIAS:
      addAlias(composition, text2.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, event.anchorEnd);
      walk.end = event.anchorEnd;
      break;
    case EVENT_ID.POP:
      if (walk.bracketed.pop() === true) walk.end = endAfterBracket(text2, walk.end);
      closeCollection(composition, walk.end);
      break;
  }
}
function takeCollection(walk, kind, event, next) {
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && !isLonePair(walk.text, event.start, next);
  openCollection(walk.composition, kind, event.start, propertiesOf(walk, event));
  walk.bracketed.push(isBracketed);
  walk.end = isBracketed ? event.start + 1 : event.start;
}
function isLonePair(text2, start2, first) {
  if (text2[start2] !== "{" && text2[start2] !== "[") return true;
  return (first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE) && first.start === start2;
}
function takeScalar(walk, event) {
  const { composition, text: text2 } = walk;
  const isPlain2 = event.style === SCALAR_STYLE.PLAIN;
  const properties = propertiesOf(walk, event);
  const start2 = startOf(walk, event);
  walk.end = endOf2(walk, event, start2);
  addScalar(composition, start2, walk.end, getScalarValue(text2, event), isPlain2, properties);
}
function propertiesOf({ text: text2 }, event) {
  const { anchorStart, tagStart } = event;
  if (anchorStart < 0 && tagStart < 0) return NO_PROPERTIES;
  return {
    anchor: anchorStart < 0 ? void 0 : text2.slice(anchorStart, event.anchorEnd),
    tag: tagStart < 0 ? void 0 : text2.slice(tagStart, event.tagEnd),
    tagStart
  };
}
function startOf(walk, event) {
  if (event.valueStart < 0) {
    const afterProperties = Math.max(event.tagEnd, event.anchorEnd);
    return afterProperties < 0 ? afterIndicator(walk, walk.end) : afterProperties;
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return skip(walk.text, Math.max(walk.end, event.tagEnd, event.anchorEnd), ":-?");
  }
}
function endOf2({ text: text2 }, { style, valueStart, valueEnd }, start2) {
  if (valueStart < 0) return start2;
  if (style === SCALAR_STYLE.PLAIN) return valueEnd;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueEnd + 1 : endOfBlock(text2, start2, valueEnd);
}
function afterIndicator({ composition, text: text2 }, end) {
  const role = nextRole(composition);
  const at = skip(text2, end, "");
  return role === "value" && text2[at] === ":" || role === "item" && text2[at] === "-" ? at + 1 : end;
}
function endAfterMarker(text2, end) {
  const marker = /^\ufeff?---/gm;
  marker.lastIndex = end;
  return marker.test(text2) ? marker.lastIndex : end;
}
function endOfBlock(text2, start2, end) {
  let last = end;
  while (last > start2 && isBlank(text2[last - 1])) last--;
  const header = /([|>][-+0-9]*)[^\n\r]*/y;
  header.lastIndex = start2;
  const [line = "", indicator = ""] = header.exec(text2) ?? [];
  if (last <= start2 + line.length) return start2 + indicator.length;
  while (last < end && text2[last] !== "\n" && text2[last] !== "\r") last++;
  return last;
}
function endAfterBracket(text2, end) {
  const at = skip(text2, end, ",");
  return text2[at] === "]" || text2[at] === "}" ? at + 1 : end;
}
function skip(text2, from, indicators) {
  for (let at = from; at < text2.length; at++) {
    const character = text2[at] ?? "";
    if (character === "#") {
      const end = /[\n\r]/g;
      end.lastIndex = at;
      at = end.test(text2) ? end.lastIndex - 1 : text2.length;
    } else if (!isBlank(character) && !indicators.includes(character)) {
      return at;
    }
  }
  return text2.length;
}
function isBlank(character) {
  return character === " " || character === "\n" || character === "\r" || character === "	" || character === "\uFEFF";
}
var init_yaml = __esm({
  "src/template/yaml.ts"() {
    "use strict";
    init_js_yaml();
    init_compose();
  }
});

var require_Func = __commonJS({
  "node_modules/prelude-ls/lib/Func.js"(exports, module) {
    var apply;
    var curry;
    var flip;
    var fix;
    var over;
    var memoize;
    var toString$ = {}.toString;
    apply = curry$(function(f, list) {
      return f.apply(null, list);
    });
    curry = function(f) {
      return curry$(f);
    };
    flip = curry$(function(f, x, y) {
      return f(y, x);
    });
    fix = function(f) {
      return /* @__PURE__ */ (function(g) {
        return function() {
          return f(g(g)).apply(null, arguments);
        };
      })(function(g) {
        return function() {
          return f(g(g)).apply(null, arguments);
        };
      });
    };
    over = curry$(function(f, g, x, y) {
      return f(g(x), g(y));
    });
    memoize = function(f) {
      var memo;
      memo = {};
      return function() {
        var args, res$, i$, to$, key, arg;
        res$ = [];
        for (i$ = 0, to$ = arguments.length; i$ < to$; ++i$) {
          res$.push(arguments[i$]);
        }
        args = res$;
        key = (function() {
          var i$2, ref$, len$, results$ = [];
          for (i$2 = 0, len$ = (ref$ = args).length; i$2 < len$; ++i$2) {
            arg = ref$[i$2];
            results$.push(arg + toString$.call(arg).slice(8, -1));
          }
          return results$;
        })().join("");
        return memo[key] = key in memo ? memo[key] : f.apply(null, args);
      };
    };
    module.exports = {
      curry,
      flip,
      fix,
      apply,
      over,
      memoize
    };
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
  }
});

var require_List = __commonJS({
  "node_modules/prelude-ls/lib/List.js"(exports, module) {
    var each;
    var map2;
    var compact;
    var filter;
    var reject;
    var remove;
    var partition;
    var find;
    var head;
    var first;
    var tail;
    var last;
    var initial;
    var empty;
    var reverse;
    var unique;
    var uniqueBy;
    var fold;
    var foldl;
    var fold1;
    var foldl1;
    var foldr;
    var foldr1;
    var unfoldr;
    var concat2;
    var concatMap;
    var flatten;
    var difference;
    var intersection;
    var union;
    var countBy;
    var groupBy2;
    var andList;
    var orList;
    var any;
    var all;
    var sort;
    var sortWith;
    var sortBy;
    var sum;
    var product;
    var mean;
    var average;
    var maximum;
    var minimum;
    var maximumBy;
    var minimumBy;
    var scan;
    var scanl;
    var scan1;
    var scanl1;
    var scanr;
    var scanr1;
    var slice;
    var take;
    var drop;
    var splitAt;
    var takeWhile;
    var dropWhile;
    var span;
    var breakList;
    var zip;
    var zipWith;
    var zipAll;
    var zipAllWith;
    var at;
    var elemIndex;
    var elemIndices;
    var findIndex;
    var findIndices;
    var toString$ = {}.toString;
    each = curry$(function(f, xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        f(x);
      }
      return xs;
    });
    map2 = curry$(function(f, xs) {
      var i$, len$, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        results$.push(f(x));
      }
      return results$;
    });
    compact = function(xs) {
      var i$, len$, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (x) {
          results$.push(x);
        }
      }
      return results$;
    };
    filter = curry$(function(f, xs) {
      var i$, len$, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (f(x)) {
          results$.push(x);
        }
      }
      return results$;
    });
    reject = curry$(function(f, xs) {
      var i$, len$, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (!f(x)) {
          results$.push(x);
        }
      }
      return results$;
    });
    remove = curry$(function(el, xs) {
      var i, x$;
      i = elemIndex(el, xs);
      x$ = xs.slice();
      if (i != null) {
        x$.splice(i, 1);
      }
      return x$;
    });
    partition = curry$(function(f, xs) {
      var passed, failed2, i$, len$, x;
      passed = [];
      failed2 = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        (f(x) ? passed : failed2).push(x);
      }
      return [passed, failed2];
    });
    find = curry$(function(f, xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (f(x)) {
          return x;
        }
      }
    });
    head = first = function(xs) {
      return xs[0];
    };
    tail = function(xs) {
      if (!xs.length) {
        return;
      }
      return xs.slice(1);
    };
    last = function(xs) {
      return xs[xs.length - 1];
    };
    initial = function(xs) {
      if (!xs.length) {
        return;
      }
      return xs.slice(0, -1);
    };
    empty = function(xs) {
      return !xs.length;
    };
    reverse = function(xs) {
      return xs.concat().reverse();
    };
    unique = function(xs) {
      var result, i$, len$, x;
      result = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (!in$(x, result)) {
          result.push(x);
        }
      }
      return result;
    };
    uniqueBy = curry$(function(f, xs) {
      var seen, i$, len$, x, val, results$ = [];
      seen = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        val = f(x);
        if (in$(val, seen)) {
          continue;
        }
        seen.push(val);
        results$.push(x);
      }
      return results$;
    });
    fold = foldl = curry$(function(f, memo, xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        memo = f(memo, x);
      }
      return memo;
    });
    fold1 = foldl1 = curry$(function(f, xs) {
      return fold(f, xs[0], xs.slice(1));
    });
    foldr = curry$(function(f, memo, xs) {
      var i$, x;
      for (i$ = xs.length - 1; i$ >= 0; --i$) {
        x = xs[i$];
        memo = f(x, memo);
      }
      return memo;
    });
    foldr1 = curry$(function(f, xs) {
      return foldr(f, xs[xs.length - 1], xs.slice(0, -1));
    });
    unfoldr = curry$(function(f, b) {
      var result, x, that;
      result = [];
      x = b;
      while ((that = f(x)) != null) {
        result.push(that[0]);
        x = that[1];
      }
      return result;
    });
    concat2 = function(xss) {
      return [].concat.apply([], xss);
    };
    concatMap = curry$(function(f, xs) {
      var x;
      return [].concat.apply([], (function() {
        var i$, ref$, len$, results$ = [];
        for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
          x = ref$[i$];
          results$.push(f(x));
        }
        return results$;
      })());
    });
    flatten = function(xs) {
      var x;
      return [].concat.apply([], (function() {
        var i$, ref$, len$, results$ = [];
        for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
          x = ref$[i$];
          if (toString$.call(x).slice(8, -1) === "Array") {
            results$.push(flatten(x));
          } else {
            results$.push(x);
          }
        }
        return results$;
      })());
    };
    difference = function(xs) {
      var yss, res$, i$, to$, results, len$, x, j$, len1$, ys;
      res$ = [];
      for (i$ = 1, to$ = arguments.length; i$ < to$; ++i$) {
        res$.push(arguments[i$]);
      }
      yss = res$;
      results = [];
      outer: for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        for (j$ = 0, len1$ = yss.length; j$ < len1$; ++j$) {
          ys = yss[j$];
          if (in$(x, ys)) {
            continue outer;
          }
        }
        results.push(x);
      }
      return results;
    };
    intersection = function(xs) {
      var yss, res$, i$, to$, results, len$, x, j$, len1$, ys;
      res$ = [];
      for (i$ = 1, to$ = arguments.length; i$ < to$; ++i$) {
        res$.push(arguments[i$]);
      }
      yss = res$;
      results = [];
      outer: for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        for (j$ = 0, len1$ = yss.length; j$ < len1$; ++j$) {
          ys = yss[j$];
          if (!in$(x, ys)) {
            continue outer;
          }
        }
        results.push(x);
      }
      return results;
    };
    union = function() {
      var xss, res$, i$, to$, results, len$, xs, j$, len1$, x;
      res$ = [];
      for (i$ = 0, to$ = arguments.length; i$ < to$; ++i$) {
        res$.push(arguments[i$]);
      }
      xss = res$;
      results = [];
      for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
        xs = xss[i$];
        for (j$ = 0, len1$ = xs.length; j$ < len1$; ++j$) {
          x = xs[j$];
          if (!in$(x, results)) {
            results.push(x);
          }
        }
      }
      return results;
    };
    countBy = curry$(function(f, xs) {
      var results, i$, len$, x, key;
      results = {};
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        key = f(x);
        if (key in results) {
          results[key] += 1;
        } else {
          results[key] = 1;
        }
      }
      return results;
    });
    groupBy2 = curry$(function(f, xs) {
      var results, i$, len$, x, key;
      results = {};
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        key = f(x);
        if (key in results) {
          results[key].push(x);
        } else {
          results[key] = [x];
        }
      }
      return results;
    });
    andList = function(xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (!x) {
          return false;
        }
      }
      return true;
    };
    orList = function(xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (x) {
          return true;
        }
      }
      return false;
    };
    any = curry$(function(f, xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (f(x)) {
          return true;
        }
      }
      return false;
    });
    all = curry$(function(f, xs) {
      var i$, len$, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        if (!f(x)) {
          return false;
        }
      }
      return true;
    });
    sort = function(xs) {
      return xs.concat().sort(function(x, y) {
        if (x > y) {
          return 1;
        } else if (x < y) {
          return -1;
        } else {
          return 0;
        }
      });
    };
    sortWith = curry$(function(f, xs) {
      return xs.concat().sort(f);
    });
    sortBy = curry$(function(f, xs) {
      return xs.concat().sort(function(x, y) {
        if (f(x) > f(y)) {
          return 1;
        } else if (f(x) < f(y)) {
          return -1;
        } else {
          return 0;
        }
      });
    });
    sum = function(xs) {
      var result, i$, len$, x;
      result = 0;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        result += x;
      }
      return result;
    };
    product = function(xs) {
      var result, i$, len$, x;
      result = 1;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        result *= x;
      }
      return result;
    };
    mean = average = function(xs) {
      var sum2, i$, len$, x;
      sum2 = 0;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        x = xs[i$];
        sum2 += x;
      }
      return sum2 / xs.length;
    };
    maximum = function(xs) {
      var max, i$, ref$, len$, x;
      max = xs[0];
      for (i$ = 0, len$ = (ref$ = xs.slice(1)).length; i$ < len$; ++i$) {
        x = ref$[i$];
        if (x > max) {
          max = x;
        }
      }
      return max;
    };
    minimum = function(xs) {
      var min, i$, ref$, len$, x;
      min = xs[0];
      for (i$ = 0, len$ = (ref$ = xs.slice(1)).length; i$ < len$; ++i$) {
        x = ref$[i$];
        if (x < min) {
          min = x;
        }
      }
      return min;
    };
    maximumBy = curry$(function(f, xs) {
      var max, i$, ref$, len$, x;
      max = xs[0];
      for (i$ = 0, len$ = (ref$ = xs.slice(1)).length; i$ < len$; ++i$) {
        x = ref$[i$];
        if (f(x) > f(max)) {
          max = x;
        }
      }
      return max;
    });
    minimumBy = curry$(function(f, xs) {
      var min, i$, ref$, len$, x;
      min = xs[0];
      for (i$ = 0, len$ = (ref$ = xs.slice(1)).length; i$ < len$; ++i$) {
        x = ref$[i$];
        if (f(x) < f(min)) {
          min = x;
        }
      }
      return min;
    });
    scan = scanl = curry$(function(f, memo, xs) {
      var last2, x;
      last2 = memo;
      return [memo].concat((function() {
        var i$, ref$, len$, results$ = [];
        for (i$ = 0, len$ = (ref$ = xs).length; i$ < len$; ++i$) {
          x = ref$[i$];
          results$.push(last2 = f(last2, x));
        }
        return results$;
      })());
    });
    scan1 = scanl1 = curry$(function(f, xs) {
      if (!xs.length) {
        return;
      }
      return scan(f, xs[0], xs.slice(1));
    });
    scanr = curry$(function(f, memo, xs) {
      xs = xs.concat().reverse();
      return scan(f, memo, xs).reverse();
    });
    scanr1 = curry$(function(f, xs) {
      if (!xs.length) {
        return;
      }
      xs = xs.concat().reverse();
      return scan(f, xs[0], xs.slice(1)).reverse();
    });
    slice = curry$(function(x, y, xs) {
      return xs.slice(x, y);
    });
    take = curry$(function(n, xs) {
      if (n <= 0) {
        return xs.slice(0, 0);
      } else {
        return xs.slice(0, n);
      }
    });
    drop = curry$(function(n, xs) {
      if (n <= 0) {
        return xs;
      } else {
        return xs.slice(n);
      }
    });
    splitAt = curry$(function(n, xs) {
      return [take(n, xs), drop(n, xs)];
    });
    takeWhile = curry$(function(p, xs) {
      var len, i;
      len = xs.length;
      if (!len) {
        return xs;
      }
      i = 0;
      while (i < len && p(xs[i])) {
        i += 1;
      }
      return xs.slice(0, i);
    });
    dropWhile = curry$(function(p, xs) {
      var len, i;
      len = xs.length;
      if (!len) {
        return xs;
      }
      i = 0;
      while (i < len && p(xs[i])) {
        i += 1;
      }
      return xs.slice(i);
    });
    span = curry$(function(p, xs) {
      return [takeWhile(p, xs), dropWhile(p, xs)];
    });
    breakList = curry$(function(p, xs) {
      return span(compose$(p, not$), xs);
    });
    zip = curry$(function(xs, ys) {
      var result, len, i$, len$, i, x;
      result = [];
      len = ys.length;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (i === len) {
          break;
        }
        result.push([x, ys[i]]);
      }
      return result;
    });
    zipWith = curry$(function(f, xs, ys) {
      var result, len, i$, len$, i, x;
      result = [];
      len = ys.length;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (i === len) {
          break;
        }
        result.push(f(x, ys[i]));
      }
      return result;
    });
    zipAll = function() {
      var xss, res$, i$, to$, minLength, len$, xs, ref$, i, lresult$, j$, results$ = [];
      res$ = [];
      for (i$ = 0, to$ = arguments.length; i$ < to$; ++i$) {
        res$.push(arguments[i$]);
      }
      xss = res$;
      minLength = void 0;
      for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
        xs = xss[i$];
        minLength <= (ref$ = xs.length) || (minLength = ref$);
      }
      for (i$ = 0; i$ < minLength; ++i$) {
        i = i$;
        lresult$ = [];
        for (j$ = 0, len$ = xss.length; j$ < len$; ++j$) {
          xs = xss[j$];
          lresult$.push(xs[i]);
        }
        results$.push(lresult$);
      }
      return results$;
    };
    zipAllWith = function(f) {
      var xss, res$, i$, to$, minLength, len$, xs, ref$, i, results$ = [];
      res$ = [];
      for (i$ = 1, to$ = arguments.length; i$ < to$; ++i$) {
        res$.push(arguments[i$]);
      }
      xss = res$;
      minLength = void 0;
      for (i$ = 0, len$ = xss.length; i$ < len$; ++i$) {
        xs = xss[i$];
        minLength <= (ref$ = xs.length) || (minLength = ref$);
      }
      for (i$ = 0; i$ < minLength; ++i$) {
        i = i$;
        results$.push(f.apply(null, fn$()));
      }
      return results$;
      function fn$() {
        var i$2, ref$2, len$2, results$2 = [];
        for (i$2 = 0, len$2 = (ref$2 = xss).length; i$2 < len$2; ++i$2) {
          xs = ref$2[i$2];
          results$2.push(xs[i]);
        }
        return results$2;
      }
    };
    at = curry$(function(n, xs) {
      if (n < 0) {
        return xs[xs.length + n];
      } else {
        return xs[n];
      }
    });
    elemIndex = curry$(function(el, xs) {
      var i$, len$, i, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (x === el) {
          return i;
        }
      }
    });
    elemIndices = curry$(function(el, xs) {
      var i$, len$, i, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (x === el) {
          results$.push(i);
        }
      }
      return results$;
    });
    findIndex = curry$(function(f, xs) {
      var i$, len$, i, x;
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (f(x)) {
          return i;
        }
      }
    });
    findIndices = curry$(function(f, xs) {
      var i$, len$, i, x, results$ = [];
      for (i$ = 0, len$ = xs.length; i$ < len$; ++i$) {
        i = i$;
        x = xs[i$];
        if (f(x)) {
          results$.push(i);
        }
      }
      return results$;
    });
    module.exports = {
      each,
      map: map2,
      filter,
      compact,
      reject,
      remove,
      partition,
      find,
      head,
      first,
      tail,
      last,
      initial,
      empty,
      reverse,
      difference,
      intersection,
      union,
      countBy,
      groupBy: groupBy2,
      fold,
      fold1,
      foldl,
      foldl1,
      foldr,
      foldr1,
      unfoldr,
      andList,
      orList,
      any,
      all,
      unique,
      uniqueBy,
      sort,
      sortWith,
      sortBy,
      sum,
      product,
      mean,
      average,
      concat: concat2,
      concatMap,
      flatten,
      maximum,
      minimum,
      maximumBy,
      minimumBy,
      scan,
      scan1,
      scanl,
      scanl1,
      scanr,
      scanr1,
      slice,
      take,
      drop,
      splitAt,
      takeWhile,
      dropWhile,
      span,
      breakList,
      zip,
      zipWith,
      zipAll,
      zipAllWith,
      at,
      elemIndex,
      elemIndices,
      findIndex,
      findIndices
    };
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
    function in$(x, xs) {
      var i = -1, l = xs.length >>> 0;
      while (++i < l) if (x === xs[i]) return true;
      return false;
    }
    function compose$() {
      var functions = arguments;
      return function() {
        var i, result;
        result = functions[0].apply(this, arguments);
        for (i = 1; i < functions.length; ++i) {
          result = functions[i](result);
        }
        return result;
      };
    }
    function not$(x) {
      return !x;
    }
  }
});

var require_Obj = __commonJS({
  "node_modules/prelude-ls/lib/Obj.js"(exports, module) {
    var values;
    var keys;
    var pairsToObj;
    var objToPairs;
    var listsToObj;
    var objToLists;
    var empty;
    var each;
    var map2;
    var compact;
    var filter;
    var reject;
    var partition;
    var find;
    values = function(object) {
      var i$, x, results$ = [];
      for (i$ in object) {
        x = object[i$];
        results$.push(x);
      }
      return results$;
    };
    keys = function(object) {
      var x, results$ = [];
      for (x in object) {
        results$.push(x);
      }
      return results$;
    };
    pairsToObj = function(object) {
      var i$, len$, x, resultObj$ = {};
      for (i$ = 0, len$ = object.length; i$ < len$; ++i$) {
        x = object[i$];
        resultObj$[x[0]] = x[1];
      }
      return resultObj$;
    };
    objToPairs = function(object) {
      var key, value, results$ = [];
      for (key in object) {
        value = object[key];
        results$.push([key, value]);
      }
      return results$;
    };
    listsToObj = curry$(function(keys2, values2) {
      var i$, len$, i, key, resultObj$ = {};
      for (i$ = 0, len$ = keys2.length; i$ < len$; ++i$) {
        i = i$;
        key = keys2[i$];
        resultObj$[key] = values2[i];
      }
      return resultObj$;
    });
    objToLists = function(object) {
      var keys2, values2, key, value;
      keys2 = [];
      values2 = [];
      for (key in object) {
        value = object[key];
        keys2.push(key);
        values2.push(value);
      }
      return [keys2, values2];
    };
    empty = function(object) {
      var x;
      for (x in object) {
        return false;
      }
      return true;
    };
    each = curry$(function(f, object) {
      var i$, x;
      for (i$ in object) {
        x = object[i$];
        f(x);
      }
      return object;
    });
    map2 = curry$(function(f, object) {
      var k, x, resultObj$ = {};
      for (k in object) {
        x = object[k];
        resultObj$[k] = f(x);
      }
      return resultObj$;
    });
    compact = function(object) {
      var k, x, resultObj$ = {};
      for (k in object) {
        x = object[k];
        if (x) {
          resultObj$[k] = x;
        }
      }
      return resultObj$;
    };
    filter = curry$(function(f, object) {
      var k, x, resultObj$ = {};
      for (k in object) {
        x = object[k];
        if (f(x)) {
          resultObj$[k] = x;
        }
      }
      return resultObj$;
    });
    reject = curry$(function(f, object) {
      var k, x, resultObj$ = {};
      for (k in object) {
        x = object[k];
        if (!f(x)) {
          resultObj$[k] = x;
        }
      }
      return resultObj$;
    });
    partition = curry$(function(f, object) {
      var passed, failed2, k, x;
      passed = {};
      failed2 = {};
      for (k in object) {
        x = object[k];
        (f(x) ? passed : failed2)[k] = x;
      }
      return [passed, failed2];
    });
    find = curry$(function(f, object) {
      var i$, x;
      for (i$ in object) {
        x = object[i$];
        if (f(x)) {
          return x;
        }
      }
    });
    module.exports = {
      values,
      keys,
      pairsToObj,
      objToPairs,
      listsToObj,
      objToLists,
      empty,
      each,
      map: map2,
      filter,
      compact,
      reject,
      partition,
      find
    };
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
  }
});

var require_Str = __commonJS({
  "node_modules/prelude-ls/lib/Str.js"(exports, module) {
    var split;
    var join2;
    var lines;
    var unlines;
    var words;
    var unwords;
    var chars;
    var unchars;
    var reverse;
    var repeat;
    var capitalize;
    var camelize;
    var dasherize;
    split = curry$(function(sep, str) {
      return str.split(sep);
    });
    join2 = curry$(function(sep, xs) {
      return xs.join(sep);
    });
    lines = function(str) {
      if (!str.length) {
        return [];
      }
      return str.split("\n");
    };
    unlines = function(it) {
      return it.join("\n");
    };
    words = function(str) {
      if (!str.length) {
        return [];
      }
      return str.split(/[ ]+/);
    };
    unwords = function(it) {
      return it.join(" ");
    };
    chars = function(it) {
      return it.split("");
    };
    unchars = function(it) {
      return it.join("");
    };
    reverse = function(str) {
      return str.split("").reverse().join("");
    };
    repeat = curry$(function(n, str) {
      var result, i$;
      result = "";
      for (i$ = 0; i$ < n; ++i$) {
        result += str;
      }
      return result;
    });
    capitalize = function(str) {
      return str.charAt(0).toUpperCase() + str.slice(1);
    };
    camelize = function(it) {
      return it.replace(/[-_]+(.)?/g, function(arg$, c) {
        return (c != null ? c : "").toUpperCase();
      });
    };
    dasherize = function(str) {
      return str.replace(/([^-A-Z])([A-Z]+)/g, function(arg$, lower, upper) {
        return lower + "-" + (upper.length > 1 ? upper : upper.toLowerCase());
      }).replace(/^([A-Z]+)/, function(arg$, upper) {
        if (upper.length > 1) {
          return upper + "-";
        } else {
          return upper.toLowerCase();
        }
      });
    };
    module.exports = {
      split,
      join: join2,
      lines,
      unlines,
      words,
      unwords,
      chars,
      unchars,
      reverse,
      repeat,
      capitalize,
      camelize,
      dasherize
    };
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
  }
});

var require_Num = __commonJS({
  "node_modules/prelude-ls/lib/Num.js"(exports, module) {
    var max;
    var min;
    var negate;
    var abs;
    var signum;
    var quot;
    var rem;
    var div;
    var mod;
    var recip;
    var pi;
    var tau;
    var exp;
    var sqrt;
    var ln;
    var pow;
    var sin;
    var tan;
    var cos;
    var asin;
    var acos;
    var atan;
    var atan2;
    var truncate;
    var round;
    var ceiling;
    var floor;
    var isItNaN;
    var even;
    var odd;
    var gcd;
    var lcm;
    max = curry$(function(x$, y$) {
      return x$ > y$ ? x$ : y$;
    });
    min = curry$(function(x$, y$) {
      return x$ < y$ ? x$ : y$;
    });
    negate = function(x) {
      return -x;
    };
    abs = Math.abs;
    signum = function(x) {
      if (x < 0) {
        return -1;
      } else if (x > 0) {
        return 1;
      } else {
        return 0;
      }
    };
    quot = curry$(function(x, y) {
      return ~~(x / y);
    });
    rem = curry$(function(x$, y$) {
      return x$ % y$;
    });
    div = curry$(function(x, y) {
      return Math.floor(x / y);
    });
    mod = curry$(function(x$, y$) {
      var ref$;
      return (x$ % (ref$ = y$) + ref$) % ref$;
    });
    recip = (function(it) {
      return 1 / it;
    });
    pi = Math.PI;
    tau = pi * 2;
    exp = Math.exp;
    sqrt = Math.sqrt;
    ln = Math.log;
    pow = curry$(function(x$, y$) {
      return Math.pow(x$, y$);
    });
    sin = Math.sin;
    tan = Math.tan;
    cos = Math.cos;
    asin = Math.asin;
    acos = Math.acos;
    atan = Math.atan;
    atan2 = curry$(function(x, y) {
      return Math.atan2(x, y);
    });
    truncate = function(x) {
      return ~~x;
    };
    round = Math.round;
    ceiling = Math.ceil;
    floor = Math.floor;
    isItNaN = function(x) {
      return x !== x;
    };
    even = function(x) {
      return x % 2 === 0;
    };
    odd = function(x) {
      return x % 2 !== 0;
    };
    gcd = curry$(function(x, y) {
      var z;
      x = Math.abs(x);
      y = Math.abs(y);
      while (y !== 0) {
        z = x % y;
        x = y;
        y = z;
      }
      return x;
    });
    lcm = curry$(function(x, y) {
      return Math.abs(Math.floor(x / gcd(x, y) * y));
    });
    module.exports = {
      max,
      min,
      negate,
      abs,
      signum,
      quot,
      rem,
      div,
      mod,
      recip,
      pi,
      tau,
      exp,
      sqrt,
      ln,
      pow,
      sin,
      tan,
      cos,
      acos,
      asin,
      atan,
      atan2,
      truncate,
      round,
      ceiling,
      floor,
      isItNaN,
      even,
      odd,
      gcd,
      lcm
    };
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
  }
});

var require_lib = __commonJS({
  "node_modules/prelude-ls/lib/index.js"(exports, module) {
    var Func;
    var List;
    var Obj;
    var Str;
    var Num;
    var id;
    var isType;
    var replicate;
    var prelude;
    var toString$ = {}.toString;
    Func = require_Func();
    List = require_List();
    Obj = require_Obj();
    Str = require_Str();
    Num = require_Num();
    id = function(x) {
      return x;
    };
    isType = curry$(function(type, x) {
      return toString$.call(x).slice(8, -1) === type;
    });
    replicate = curry$(function(n, x) {
      var i$, results$ = [];
      for (i$ = 0; i$ < n; ++i$) {
        results$.push(x);
      }
      return results$;
    });
    Str.empty = List.empty;
    Str.slice = List.slice;
    Str.take = List.take;
    Str.drop = List.drop;
    Str.splitAt = List.splitAt;
    Str.takeWhile = List.takeWhile;
    Str.dropWhile = List.dropWhile;
    Str.span = List.span;
    Str.breakStr = List.breakList;
    prelude = {
      Func,
      List,
      Obj,
      Str,
      Num,
      id,
      isType,
      replicate
    };
    prelude.each = List.each;
    prelude.map = List.map;
    prelude.filter = List.filter;
    prelude.compact = List.compact;
    prelude.reject = List.reject;
    prelude.partition = List.partition;
    prelude.find = List.find;
    prelude.head = List.head;
    prelude.first = List.first;
    prelude.tail = List.tail;
    prelude.last = List.last;
    prelude.initial = List.initial;
    prelude.empty = List.empty;
    prelude.reverse = List.reverse;
    prelude.difference = List.difference;
    prelude.intersection = List.intersection;
    prelude.union = List.union;
    prelude.countBy = List.countBy;
    prelude.groupBy = List.groupBy;
    prelude.fold = List.fold;
    prelude.foldl = List.foldl;
    prelude.fold1 = List.fold1;
    prelude.foldl1 = List.foldl1;
    prelude.foldr = List.foldr;
    prelude.foldr1 = List.foldr1;
    prelude.unfoldr = List.unfoldr;
    prelude.andList = List.andList;
    prelude.orList = List.orList;
    prelude.any = List.any;
    prelude.all = List.all;
    prelude.unique = List.unique;
    prelude.uniqueBy = List.uniqueBy;
    prelude.sort = List.sort;
    prelude.sortWith = List.sortWith;
    prelude.sortBy = List.sortBy;
    prelude.sum = List.sum;
    prelude.product = List.product;
    prelude.mean = List.mean;
    prelude.average = List.average;
    prelude.concat = List.concat;
    prelude.concatMap = List.concatMap;
    prelude.flatten = List.flatten;
    prelude.maximum = List.maximum;
    prelude.minimum = List.minimum;
    prelude.maximumBy = List.maximumBy;
    prelude.minimumBy = List.minimumBy;
    prelude.scan = List.scan;
    prelude.scanl = List.scanl;
    prelude.scan1 = List.scan1;
    prelude.scanl1 = List.scanl1;
    prelude.scanr = List.scanr;
    prelude.scanr1 = List.scanr1;
    prelude.slice = List.slice;
    prelude.take = List.take;
    prelude.drop = List.drop;
    prelude.splitAt = List.splitAt;
    prelude.takeWhile = List.takeWhile;
    prelude.dropWhile = List.dropWhile;
    prelude.span = List.span;
    prelude.breakList = List.breakList;
    prelude.zip = List.zip;
    prelude.zipWith = List.zipWith;
    prelude.zipAll = List.zipAll;
    prelude.zipAllWith = List.zipAllWith;
    prelude.at = List.at;
    prelude.elemIndex = List.elemIndex;
    prelude.elemIndices = List.elemIndices;
    prelude.findIndex = List.findIndex;
    prelude.findIndices = List.findIndices;
    prelude.apply = Func.apply;
    prelude.curry = Func.curry;
    prelude.flip = Func.flip;
    prelude.fix = Func.fix;
    prelude.over = Func.over;
    prelude.split = Str.split;
    prelude.join = Str.join;
    prelude.lines = Str.lines;
    prelude.unlines = Str.unlines;
    prelude.words = Str.words;
    prelude.unwords = Str.unwords;
    prelude.chars = Str.chars;
    prelude.unchars = Str.unchars;
    prelude.repeat = Str.repeat;
    prelude.capitalize = Str.capitalize;
    prelude.camelize = Str.camelize;
    prelude.dasherize = Str.dasherize;
    prelude.values = Obj.values;
    prelude.keys = Obj.keys;
    prelude.pairsToObj = Obj.pairsToObj;
    prelude.objToPairs = Obj.objToPairs;
    prelude.listsToObj = Obj.listsToObj;
    prelude.objToLists = Obj.objToLists;
    prelude.max = Num.max;
    prelude.min = Num.min;
    prelude.negate = Num.negate;
    prelude.abs = Num.abs;
    prelude.signum = Num.signum;
    prelude.quot = Num.quot;
    prelude.rem = Num.rem;
    prelude.div = Num.div;
    prelude.mod = Num.mod;
    prelude.recip = Num.recip;
    prelude.pi = Num.pi;
    prelude.tau = Num.tau;
    prelude.exp = Num.exp;
    prelude.sqrt = Num.sqrt;
    prelude.ln = Num.ln;
    prelude.pow = Num.pow;
    prelude.sin = Num.sin;
    prelude.tan = Num.tan;
    prelude.cos = Num.cos;
    prelude.acos = Num.acos;
    prelude.asin = Num.asin;
    prelude.atan = Num.atan;
    prelude.atan2 = Num.atan2;
    prelude.truncate = Num.truncate;
    prelude.round = Num.round;
    prelude.ceiling = Num.ceiling;
    prelude.floor = Num.floor;
    prelude.isItNaN = Num.isItNaN;
    prelude.even = Num.even;
    prelude.odd = Num.odd;
    prelude.gcd = Num.gcd;
    prelude.lcm = Num.lcm;
    prelude.VERSION = "1.2.1";
    module.exports = prelude;
    function curry$(f, bound) {
      var context, _curry = function(args) {
        return f.length > 1 ? function() {
          var params = args ? args.concat() : [];
          context = bound ? context || this : this;
          return params.push.apply(params, arguments) < f.length && arguments.length ? _curry.call(context, params) : f.apply(context, params);
        } : f;
      };
      return _curry();
    }
  }
});

var require_parse_string = __commonJS({
  "node_modules/levn/lib/parse-string.js"(exports, module) {
    (function() {
      var reject, special, tokenRegex;
      reject = require_lib().reject;
      function consumeOp(tokens, op) {
        if (tokens[0] === op) {
          return tokens.shift();
        } else {
          throw new Error("Expected '" + op + "', but got '" + tokens[0] + "' instead in " + JSON.stringify(tokens) + ".");
        }
      }
      function maybeConsumeOp(tokens, op) {
        if (tokens[0] === op) {
          return tokens.shift();
        }
      }
      function consumeList(tokens, arg$, hasDelimiters) {
        var open, close, result, untilTest;
        open = arg$[0], close = arg$[1];
        if (hasDelimiters) {
          consumeOp(tokens, open);
        }
        result = [];
        untilTest = "," + (hasDelimiters ? close : "");
        while (tokens.length && (hasDelimiters && tokens[0] !== close)) {
          result.push(consumeElement(tokens, untilTest));
          maybeConsumeOp(tokens, ",");
        }
        if (hasDelimiters) {
          consumeOp(tokens, close);
        }
        return result;
      }
      function consumeArray(tokens, hasDelimiters) {
        return consumeList(tokens, ["[", "]"], hasDelimiters);
      }
      function consumeTuple(tokens, hasDelimiters) {
        return consumeList(tokens, ["(", ")"], hasDelimiters);
      }
      function consumeFields(tokens, hasDelimiters) {
        var result, untilTest, key;
        if (hasDelimiters) {
          consumeOp(tokens, "{");
        }
        result = {};
        untilTest = "," + (hasDelimiters ? "}" : "");
        while (tokens.length && (!hasDelimiters || tokens[0] !== "}")) {
          key = consumeValue(tokens, ":");
          consumeOp(tokens, ":");
          result[key] = consumeElement(tokens, untilTest);
          maybeConsumeOp(tokens, ",");
        }
        if (hasDelimiters) {
          consumeOp(tokens, "}");
        }
        return result;
      }
      function consumeValue(tokens, untilTest) {
        var out;
        untilTest == null && (untilTest = "");
        out = "";
        while (tokens.length && -1 === untilTest.indexOf(tokens[0])) {
          out += tokens.shift();
        }
        return out;
      }
      function consumeElement(tokens, untilTest) {
        switch (tokens[0]) {
          case "[":
            return consumeArray(tokens, true);
          case "(":
            return consumeTuple(tokens, true);
          case "{":
            return consumeFields(tokens, true);
          default:
            return consumeValue(tokens, untilTest);
        }
      }
      function consumeTopLevel(tokens, types, options) {
        var ref$, type, structure, origTokens, result, finalResult, x$, y$;
        ref$ = types[0], type = ref$.type, structure = ref$.structure;
        origTokens = tokens.concat();
        if (!options.explicit && types.length === 1 && (!type && structure || (type === "Array" || type === "Object"))) {
          result = structure === "array" || type === "Array" ? consumeArray(tokens, tokens[0] === "[") : structure === "tuple" ? consumeTuple(tokens, tokens[0] === "(") : consumeFields(tokens, tokens[0] === "{");
          finalResult = tokens.length ? consumeElement(structure === "array" || type === "Array" ? (x$ = origTokens, x$.unshift("["), x$.push("]"), x$) : (y$ = origTokens, y$.unshift("("), y$.push(")"), y$)) : result;
        } else {
          finalResult = consumeElement(tokens);
        }
        return finalResult;
      }
      special = /\[\]\(\)}{:,/.source;
      tokenRegex = RegExp(`("(?:\\\\"|[^"])*")|('(?:\\\\'|[^'])*')|(/(?:\\\\/|[^/])*/[a-zA-Z]*)|(#.*#)|([` + special + "])|([^\\s" + special + "](?:\\s*[^\\s" + special + "]+)*)|\\s*");
      module.exports = function(types, string, options) {
        var tokens, node;
        options == null && (options = {});
        if (!options.explicit && types.length === 1 && types[0].type === "String") {
          return string;
        }
        tokens = reject(not$, string.split(tokenRegex));
        node = consumeTopLevel(tokens, types, options);
        if (!node) {
          throw new Error("Error parsing '" + string + "'.");
        }
        return node;
      };
      function not$(x) {
        return !x;
      }
    }).call(exports);
  }
});

var require_parse_type = __commonJS({
  "node_modules/type-check/lib/parse-type.js"(exports, module) {
    (function() {
      var identifierRegex, tokenRegex;
      identifierRegex = /[\$\w]+/;
      function peek(tokens) {
        var token;
        token = tokens[0];
        if (token == null) {
          throw new Error("Unexpected end of input.");
        }
        return token;
      }
      function consumeIdent(tokens) {
        var token;
        token = peek(tokens);
        if (!identifierRegex.test(token)) {
          throw new Error("Expected text, got '" + token + "' instead.");
        }
        return tokens.shift();
      }
      function consumeOp(tokens, op) {
        var token;
        token = peek(tokens);
        if (token !== op) {
          throw new Error("Expected '" + op + "', got '" + token + "' instead.");
        }
        return tokens.shift();
      }
      function maybeConsumeOp(tokens, op) {
        var token;
        token = tokens[0];
        if (token === op) {
          return tokens.shift();
        } else {
          return null;
        }
      }
      function consumeArray(tokens) {
        var types;
        consumeOp(tokens, "[");
        if (peek(tokens) === "]") {
          throw new Error("Must specify type of Array - eg. [Type], got [] instead.");
        }
        types = consumeTypes(tokens);
        consumeOp(tokens, "]");
        return {
          structure: "array",
          of: types
        };
      }
      function consumeTuple(tokens) {
        var components;
        components = [];
        consumeOp(tokens, "(");
        if (peek(tokens) === ")") {
          throw new Error("Tuple must be of at least length 1 - eg. (Type), got () instead.");
        }
        for (; ; ) {
          components.push(consumeTypes(tokens));
          maybeConsumeOp(tokens, ",");
          if (")" === peek(tokens)) {
            break;
          }
        }
        consumeOp(tokens, ")");
        return {
          structure: "tuple",
          of: components
        };
      }
      function consumeFields(tokens) {
        var fields, subset, ref$, key, types;
        fields = {};
        consumeOp(tokens, "{");
        subset = false;
        for (; ; ) {
          if (maybeConsumeOp(tokens, "...")) {
            subset = true;
            break;
          }
          ref$ = consumeField(tokens), key = ref$[0], types = ref$[1];
          fields[key] = types;
          maybeConsumeOp(tokens, ",");
          if ("}" === peek(tokens)) {
            break;
          }
        }
        consumeOp(tokens, "}");
        return {
          structure: "fields",
          of: fields,
          subset
        };
      }
      function consumeField(tokens) {
        var key, types;
        key = consumeIdent(tokens);
        consumeOp(tokens, ":");
        types = consumeTypes(tokens);
        return [key, types];
      }
      function maybeConsumeStructure(tokens) {
        switch (tokens[0]) {
          case "[":
            return consumeArray(tokens);
          case "(":
            return consumeTuple(tokens);
          case "{":
            return consumeFields(tokens);
        }
      }
      function consumeType(tokens) {
        var token, wildcard, type, structure;
        token = peek(tokens);
        wildcard = token === "*";
        if (wildcard || identifierRegex.test(token)) {
          type = wildcard ? consumeOp(tokens, "*") : consumeIdent(tokens);
          structure = maybeConsumeStructure(tokens);
          if (structure) {
            return structure.type = type, structure;
          } else {
            return {
              type
            };
          }
        } else {
          structure = maybeConsumeStructure(tokens);
          if (!structure) {
            throw new Error("Unexpected character: " + token);
          }
          return structure;
        }
      }
      function consumeTypes(tokens) {
        var lookahead, types, typesSoFar, typeObj, type, structure;
        if ("::" === peek(tokens)) {
          throw new Error("No comment before comment separator '::' found.");
        }
        lookahead = tokens[1];
        if (lookahead != null && lookahead === "::") {
          tokens.shift();
          tokens.shift();
        }
        types = [];
        typesSoFar = {};
        if ("Maybe" === peek(tokens)) {
          tokens.shift();
          types = [
            {
              type: "Undefined"
            },
            {
              type: "Null"
            }
          ];
          typesSoFar = {
            Undefined: true,
            Null: true
          };
        }
        for (; ; ) {
          typeObj = consumeType(tokens), type = typeObj.type, structure = typeObj.structure;
          if (!typesSoFar[type]) {
            types.push(typeObj);
          }
          if (structure == null) {
            typesSoFar[type] = true;
          }
          if (!maybeConsumeOp(tokens, "|")) {
            break;
          }
        }
        return types;
      }
      tokenRegex = RegExp("\\.\\.\\.|::|->|" + identifierRegex.source + "|\\S", "g");
      module.exports = function(input) {
        var tokens, e;
        if (!input.length) {
          throw new Error("No type specified.");
        }
        tokens = input.match(tokenRegex) || [];
        if (in$("->", tokens)) {
          throw new Error("Function types are not supported. To validate that something is a function, you may use 'Function'.");
        }
        try {
          return consumeTypes(tokens);
        } catch (e$) {
          e = e$;
          throw new Error(e.message + " - Remaining tokens: " + JSON.stringify(tokens) + " - Initial input: '" + input + "'");
        }
      };
      function in$(x, xs) {
        var i = -1, l = xs.length >>> 0;
        while (++i < l) if (x === xs[i]) return true;
        return false;
      }
    }).call(exports);
  }
});

var require_check = __commonJS({
  "node_modules/type-check/lib/check.js"(exports, module) {
    (function() {
      var ref$, any, all, isItNaN, types, defaultType, toString$ = {}.toString;
      ref$ = require_lib(), any = ref$.any, all = ref$.all, isItNaN = ref$.isItNaN;
      types = {
        Number: {
          typeOf: "Number",
          validate: function(it) {
            return !isItNaN(it);
          }
        },
        NaN: {
          typeOf: "Number",
          validate: isItNaN
        },
        Int: {
          typeOf: "Number",
          validate: function(it) {
            return !isItNaN(it) && it % 1 === 0;
          }
        },
        Float: {
          typeOf: "Number",
          validate: function(it) {
            return !isItNaN(it);
          }
        },
        Date: {
          typeOf: "Date",
          validate: function(it) {
            return !isItNaN(it.getTime());
          }
        }
      };
      defaultType = {
        array: "Array",
        tuple: "Array"
      };
      function checkArray(input, type, options) {
        return all(function(it) {
          return checkMultiple(it, type.of, options);
        }, input);
      }
      function checkTuple(input, type, options) {
        var i, i$, ref$2, len$, types2;
        i = 0;
        for (i$ = 0, len$ = (ref$2 = type.of).length; i$ < len$; ++i$) {
          types2 = ref$2[i$];
          if (!checkMultiple(input[i], types2, options)) {
            return false;
          }
          i++;
        }
        return input.length <= i;
      }
      function checkFields(input, type, options) {
        var inputKeys, numInputKeys, k, numOfKeys, key, ref$2, types2;
        inputKeys = {};
        numInputKeys = 0;
        for (k in input) {
          inputKeys[k] = true;
          numInputKeys++;
        }
        numOfKeys = 0;
        for (key in ref$2 = type.of) {
          types2 = ref$2[key];
          if (!checkMultiple(input[key], types2, options)) {
            return false;
          }
          if (inputKeys[key]) {
            numOfKeys++;
          }
        }
        return type.subset || numInputKeys === numOfKeys;
      }
      function checkStructure(input, type, options) {
        if (!(input instanceof Object)) {
          return false;
        }
        switch (type.structure) {
          case "fields":
            return checkFields(input, type, options);
          case "array":
            return checkArray(input, type, options);
          case "tuple":
            return checkTuple(input, type, options);
        }
      }
      function check(input, typeObj, options) {
        var type, structure, setting, that;
        type = typeObj.type, structure = typeObj.structure;
        if (type) {
          if (type === "*") {
            return true;
          }
          setting = options.customTypes[type] || types[type];
          if (setting) {
            return (setting.typeOf === void 0 || setting.typeOf === toString$.call(input).slice(8, -1)) && setting.validate(input);
          } else {
            return type === toString$.call(input).slice(8, -1) && (!structure || checkStructure(input, typeObj, options));
          }
        } else if (structure) {
          if (that = defaultType[structure]) {
            if (that !== toString$.call(input).slice(8, -1)) {
              return false;
            }
          }
          return checkStructure(input, typeObj, options);
        } else {
          throw new Error("No type defined. Input: " + input + ".");
        }
      }
      function checkMultiple(input, types2, options) {
        if (toString$.call(types2).slice(8, -1) !== "Array") {
          throw new Error("Types must be in an array. Input: " + input + ".");
        }
        return any(function(it) {
          return check(input, it, options);
        }, types2);
      }
      module.exports = function(parsedType, input, options) {
        options == null && (options = {});
        if (options.customTypes == null) {
          options.customTypes = {};
        }
        return checkMultiple(input, parsedType, options);
      };
    }).call(exports);
  }
});

var require_lib2 = __commonJS({
  "node_modules/type-check/lib/index.js"(exports, module) {
    (function() {
      var VERSION, parseType, parsedTypeCheck, typeCheck;
      VERSION = "0.4.0";
      parseType = require_parse_type();
      parsedTypeCheck = require_check();
      typeCheck = function(type, input, options) {
        return parsedTypeCheck(parseType(type), input, options);
      };
      module.exports = {
        VERSION,
        typeCheck,
        parsedTypeCheck,
        parseType
      };
    }).call(exports);
  }
});

var require_cast = __commonJS({
  "node_modules/levn/lib/cast.js"(exports, module) {
    (function() {
      var parsedTypeCheck, types, toString$ = {}.toString;
      parsedTypeCheck = require_lib2().parsedTypeCheck;
      types = {
        "*": function(value, options) {
          switch (toString$.call(value).slice(8, -1)) {
            case "Array":
              return typeCast(value, {
                type: "Array"
              }, options);
            case "Object":
              return typeCast(value, {
                type: "Object"
              }, options);
            default:
              return {
                type: "Just",
                value: typesCast(value, [
                  {
                    type: "Undefined"
                  },
                  {
                    type: "Null"
                  },
                  {
                    type: "NaN"
                  },
                  {
                    type: "Boolean"
                  },
                  {
                    type: "Number"
                  },
                  {
                    type: "Date"
                  },
                  {
                    type: "RegExp"
                  },
                  {
                    type: "Array"
                  },
                  {
                    type: "Object"
                  },
                  {
                    type: "String"
                  }
                ], (options.explicit = true, options))
              };
          }
        },
        Undefined: function(it) {
          if (it === "undefined" || it === void 0) {
            return {
              type: "Just",
              value: void 0
            };
          } else {
            return {
              type: "Nothing"
            };
          }
        },
        Null: function(it) {
          if (it === "null") {
            return {
              type: "Just",
              value: null
            };
          } else {
            return {
              type: "Nothing"
            };
          }
        },
        NaN: function(it) {
          if (it === "NaN") {
            return {
              type: "Just",
              value: NaN
            };
          } else {
            return {
              type: "Nothing"
            };
          }
        },
        Boolean: function(it) {
          if (it === "true") {
            return {
              type: "Just",
              value: true
            };
          } else if (it === "false") {
            return {
              type: "Just",
              value: false
            };
          } else {
            return {
              type: "Nothing"
            };
          }
        },
        Number: function(it) {
          return {
            type: "Just",
            value: +it
          };
        },
        Int: function(it) {
          return {
            type: "Just",
            value: +it
          };
        },
        Float: function(it) {
          return {
            type: "Just",
            value: +it
          };
        },
        Date: function(value, options) {
          var that;
          if (that = /^\#([\s\S]*)\#$/.exec(value)) {
            return {
              type: "Just",
              value: new Date(+that[1] || that[1])
            };
          } else if (options.explicit) {
            return {
              type: "Nothing"
            };
          } else {
            return {
              type: "Just",
              value: new Date(+value || value)
            };
          }
        },
        RegExp: function(value, options) {
          var that;
          if (that = /^\/([\s\S]*)\/([gimy]*)$/.exec(value)) {
            return {
              type: "Just",
              value: new RegExp(that[1], that[2])
            };
          } else if (options.explicit) {
            return {
              type: "Nothing"
            };
          } else {
            return {
              type: "Just",
              value: new RegExp(value)
            };
          }
        },
        Array: function(value, options) {
          return castArray(value, {
            of: [{
              type: "*"
            }]
          }, options);
        },
        Object: function(value, options) {
          return castFields(value, {
            of: {}
          }, options);
        },
        String: function(it) {
          var replace, that;
          if (toString$.call(it).slice(8, -1) !== "String") {
            return {
              type: "Nothing"
            };
          }
          replace = function(value, quote2) {
            return value.replace(/\\([^u]|u[0-9a-fA-F]{4})/g, function(all, escaped) {
              switch (escaped[0]) {
                case quote2:
                  return quote2;
                case "\\":
                  return "\\";
                case "b":
                  return "\b";
                case "f":
                  return "\f";
                case "n":
                  return "\n";
                case "r":
                  return "\r";
                case "t":
                  return "	";
                case "u":
                  return JSON.parse('"' + all + '"');
                default:
                  return escaped;
              }
            });
          };
          if (that = it.match(/^'([\s\S]*)'$/)) {
            return {
              type: "Just",
              value: replace(that[1], "'")
            };
          } else if (that = it.match(/^"([\s\S]*)"$/)) {
            return {
              type: "Just",
              value: replace(that[1], '"')
            };
          } else {
            return {
              type: "Just",
              value: it
            };
          }
        }
      };
      function castArray(node, type, options) {
        var typeOf, element;
        if (toString$.call(node).slice(8, -1) !== "Array") {
          return {
            type: "Nothing"
          };
        }
        typeOf = type.of;
        return {
          type: "Just",
          value: (function() {
            var i$, ref$, len$, results$ = [];
            for (i$ = 0, len$ = (ref$ = node).length; i$ < len$; ++i$) {
              element = ref$[i$];
              results$.push(typesCast(element, typeOf, options));
            }
            return results$;
          })()
        };
      }
      function castTuple(node, type, options) {
        var result, i, i$, ref$, len$, types2, cast;
        if (toString$.call(node).slice(8, -1) !== "Array") {
          return {
            type: "Nothing"
          };
        }
        result = [];
        i = 0;
        for (i$ = 0, len$ = (ref$ = type.of).length; i$ < len$; ++i$) {
          types2 = ref$[i$];
          cast = typesCast(node[i], types2, options);
          if (toString$.call(cast).slice(8, -1) !== "Undefined") {
            result.push(cast);
          }
          i++;
        }
        if (node.length <= i) {
          return {
            type: "Just",
            value: result
          };
        } else {
          return {
            type: "Nothing"
          };
        }
      }
      function castFields(node, type, options) {
        var typeOf, key, value;
        if (toString$.call(node).slice(8, -1) !== "Object") {
          return {
            type: "Nothing"
          };
        }
        typeOf = type.of;
        return {
          type: "Just",
          value: (function() {
            var ref$, resultObj$ = {};
            for (key in ref$ = node) {
              value = ref$[key];
              resultObj$[typesCast(key, [{
                type: "String"
              }], options)] = typesCast(value, typeOf[key] || [{
                type: "*"
              }], options);
            }
            return resultObj$;
          })()
        };
      }
      function typeCast(node, typeObj, options) {
        var type, structure, castFunc, ref$;
        type = typeObj.type, structure = typeObj.structure;
        if (type) {
          castFunc = ((ref$ = options.customTypes[type]) != null ? ref$.cast : void 0) || types[type];
          if (!castFunc) {
            throw new Error("Type not defined: " + type + ".");
          }
          return castFunc(node, options, typesCast);
        } else {
          switch (structure) {
            case "array":
              return castArray(node, typeObj, options);
            case "tuple":
              return castTuple(node, typeObj, options);
            case "fields":
              return castFields(node, typeObj, options);
          }
        }
      }
      function typesCast(node, types2, options) {
        var i$, len$, type, ref$, valueType, value;
        for (i$ = 0, len$ = types2.length; i$ < len$; ++i$) {
          type = types2[i$];
          ref$ = typeCast(node, type, options), valueType = ref$.type, value = ref$.value;
          if (valueType === "Nothing") {
            continue;
          }
          if (parsedTypeCheck([type], value, {
            customTypes: options.customTypes
          })) {
            return value;
          }
        }
        throw new Error("Value " + JSON.stringify(node) + " does not type check against " + JSON.stringify(types2) + ".");
      }
      module.exports = function(node, types2, options) {
        if (!options.explicit && types2.length === 1 && types2[0].type === "String") {
          return node;
        }
        return typesCast(node, types2, options);
      };
    }).call(exports);
  }
});

var require_lib3 = __commonJS({
  "node_modules/levn/lib/index.js"(exports, module) {
    (function() {
      var parseString, cast, parseType, VERSION, parsedTypeParse, parse3;
      parseString = require_parse_string();
      cast = require_cast();
      parseType = require_lib2().parseType;
      VERSION = "0.4.1";
      parsedTypeParse = function(parsedType, string, options) {
        options == null && (options = {});
        options.explicit == null && (options.explicit = false);
        options.customTypes == null && (options.customTypes = {});
        return cast(parseString(parsedType, string, options), parsedType, options);
      };
      parse3 = function(type, string, options) {
        return parsedTypeParse(parseType(type), string, options);
      };
      module.exports = {
        VERSION,
        parse: parse3,
        parsedTypeParse
      };
    }).call(exports);
  }
});

import path4 from "node:path";

function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf2(thing), thing);
  return groups;
}

var PREFIX_END = "›";
function withoutPrefix(name) {
  return name.slice(name.lastIndexOf(PREFIX_END) + 1);
}

function literal(text2) {
  return text2 === "" ? [] : [{ kind: "literal", text: text2 }];
}
function concat(...texts) {
  const tokens = [];
  let last;
  for (let index = 0, text2 = texts[0]; text2 !== void 0; text2 = texts[++index]) {
    for (let place = 0, token = text2[0]; token !== void 0; token = text2[++place]) {
      if (token.kind === "literal" && last?.kind === "literal" && isPlain(token) && isPlain(last)) {
        last = { kind: "literal", text: last.text + token.text };
        tokens[tokens.length - 1] = last;
      } else {
        last = token;
        tokens.push(token);
      }
    }
  }
  return tokens;
}
function isPlain({ parameter, filledIn }) {
  return parameter === void 0 && filledIn === void 0;
}
function knownText(text2) {
  let known2 = "";
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) {
    if (token.kind !== "literal") return void 0;
    known2 += token.text;
  }
  return known2;
}
function printText(text2) {
  let printed = "";
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) printed += token.kind === "literal" ? token.text : `\${${tokenId(token)}}`;
  return printed;
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text2) {
  return [...new Set(text2.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text2, separator, limit = Infinity) {
  let part = [];
  const parts = [part];
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) {
    if (token.kind !== "literal" || separator === "") {
      part.push(token);
      continue;
    }
    let from = 0;
    for (let end = token.text.indexOf(separator); end >= 0 && parts.length < limit; end = token.text.indexOf(separator, from)) {
      if (end > from) part.push({ ...token, text: token.text.slice(from, end) });
      parts.push(part = []);
      from = end + separator.length;
    }
    if (from === 0) part.push(token);
    else if (from < token.text.length) part.push({ ...token, text: token.text.slice(from) });
  }
  return parts;
}

function substitutionOf(text2, stack) {
  const pieces2 = text2.map((token) => pieceOf(token, stack));
  return pieces2.includes(void 0) ? void 0 : pieces2.join("");
}
function pieceOf(token, stack) {
  if (token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter") return void 0;
  if (token.kind !== "literal") return variable(tokenId(token), stack);
  const given = token.filledIn ?? token.parameter;
  return given === void 0 ? token.text.replaceAll("${", "${!") : variable(given, stack);
}
function variable(id, stack) {
  const own = ownName(id, stack);
  return own === void 0 ? void 0 : `\${${own}}`;
}
function ownName(id, stack) {
  if (id.startsWith("AWS::")) return id;
  const own = id.startsWith(stack) ? id.slice(stack.length) : void 0;
  return own?.includes(PREFIX_END) === true ? void 0 : own;
}
function stackOf(logicalId) {
  return logicalId.slice(0, logicalId.lastIndexOf(PREFIX_END) + 1);
}

function isSurelyAdmitted(call2, { admission, asked }) {
  if (admission.kind !== "admitted" || call2.literalRegion !== void 0) return false;
  if ("isHandedOut" in call2 && call2.isHandedOut) return false;
  const { target: { region, account }, api: { arn } } = asked;
  const own = splitText(arn, ":");
  if (![region, account].every((text2, index) => isOwnOrAny(text2, own[REGION + index]))) return false;
  return admission.by.every((statement) => isSure(statement, call2, own));
}
var [PARTITION, REGION, ACCOUNT, RESOURCE] = [1, 3, 4, 5];
function isSure({ isTrusting, sources = [], logicalId, at }, { api, at: place }, own) {
  const isHere = api.logicalId === null ? at.file === place.file : stackOf(api.logicalId) === stackOf(logicalId);
  if (isTrusting || !isHere) return false;
  return sources.every((source) => {
    const parts = splitText(source, ":");
    const isOwn = isUsual(parts[PARTITION], own[PARTITION]) && [REGION, ACCOUNT].every((index) => isOwnOrAny(parts[index], own[index]));
    const resource = parts[RESOURCE] ?? [];
    return isOwn && !printText(resource).replaceAll("${", "").includes("{") && (!api.isHandedOut || isForEveryStage(resource));
  });
}
function isOwnOrAny(text2, own) {
  const printed = printText(text2 ?? []);
  return ["", "*", printText(own ?? [])].includes(printed);
}
function isUsual(text2, own) {
  return isOwnOrAny(text2, own) || printText(text2 ?? []) === "aws";
}
function isForEveryStage(resource) {
  const [, stage = []] = splitText(resource, "/");
  return printText(stage).startsWith("*");
}

var ARN_PARTS = 6;
var MATCH_LIMIT = 1e7;
var ANY_RUN = "*";
var ANY_CHARACTER = "?";
function matchText(pattern, subject) {
  const plain = matchPlain(pattern, subject) ?? matchStrings(pattern, subject);
  if (plain !== void 0) return plain;
  const [wanted, given] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given)) ? "maybe" : "no";
}
function matchPlain([pattern, ...others], subject) {
  if (pattern?.kind !== "literal" || others.length > 0) return void 0;
  if (pattern.text === ANY_RUN) return "yes";
  const [given] = subject;
  if (subject.length !== 1 || given?.kind !== "literal" || WILDCARD.test(pattern.text)) return void 0;
  return pattern.text === given.text ? "yes" : "no";
}
var WILDCARD = /[*?]/;
function matchStrings(pattern, subject) {
  let shared = 0;
  while (isSameToken(pattern[shared], subject[shared])) shared += 1;
  const [wanted, given] = [literalFrom(pattern, shared), literalFrom(subject, shared)];
  if (wanted === void 0 || given === void 0 || wanted.includes(ANY_CHARACTER) || wanted.length * given.length > MATCH_LIMIT) return void 0;
  return matchesString(wanted.split(ANY_RUN), given) ? "yes" : "no";
}
function isSameToken(one, other) {
  if (one === void 0 || other === void 0 || one.kind === "literal" || other.kind === "literal") return false;
  return one === other || one.kind === other.kind && tokenId(one) === tokenId(other);
}
function literalFrom(text2, start2) {
  let literal2 = "";
  for (let at = start2; at < text2.length; at += 1) {
    const token = text2[at];
    if (token?.kind !== "literal") return void 0;
    literal2 += token.text;
  }
  return literal2;
}
function matchesString(parts, given) {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return given === first;
  if (!given.startsWith(first)) return false;
  let end = first.length;
  for (const part of parts.slice(1, -1)) {
    const start2 = given.indexOf(part, end);
    if (start2 === -1) return false;
    end = start2 + part.length;
  }
  return given.length - last.length >= end && given.endsWith(last);
}
function arnParts(text2) {
  const known2 = partsOf.get(text2);
  if (known2) return known2;
  const parts = cutIntoParts(text2);
  if (parts) partsOf.set(text2, parts);
  return parts;
}
var partsOf = /* @__PURE__ */ new WeakMap();
var atoms = /* @__PURE__ */ new WeakMap();
function cutIntoParts(text2) {
  const parts = splitText(text2, ":", ARN_PARTS);
  return parts.length < ARN_PARTS ? void 0 : parts;
}
function joinTexts(texts, separator) {
  return concat(...texts.flatMap((text2, index) => index === 0 ? [text2] : [literal(separator), text2]));
}
function atomsOf(text2) {
  const known2 = atoms.get(text2) ?? cutIntoAtoms(text2);
  atoms.set(text2, known2);
  return known2;
}
function cutIntoAtoms(text2) {
  return text2.flatMap((token) => token.kind === "literal" ? token.text.split("") : [`${token.kind} ${tokenId(token)}`]);
}
function isOpen(atom) {
  return atom.length > 1;
}
function matchesSurely(pattern, subject) {
  let [at, star, taken] = [0, -1, 0];
  for (let position = 0; position < subject.length; ) {
    const wanted = pattern[at];
    if (wanted === ANY_RUN) {
      star = at;
      taken = position;
      at += 1;
    } else if (wanted !== void 0 && covers(wanted, subject[position] ?? "")) {
      at += 1;
      position += 1;
    } else if (star !== -1) {
      taken += 1;
      at = star + 1;
      position = taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((wanted) => wanted === ANY_RUN);
}
function withoutSharedEnds(pattern, subject) {
  const shorter = Math.min(pattern.length, subject.length);
  let [start2, end] = [0, 0];
  while (start2 < shorter && isShared(pattern[start2], subject[start2])) start2 += 1;
  while (end < shorter - start2 && isShared(pattern.at(-1 - end), subject.at(-1 - end))) end += 1;
  return [pattern.slice(start2, pattern.length - end), subject.slice(start2, subject.length - end)];
}
function isShared(wanted = "", given = "") {
  return wanted !== ANY_RUN && covers(wanted, given);
}
function covers(wanted, given) {
  return wanted === given || wanted === ANY_CHARACTER && !isOpen(given);
}
function matchesPossibly(pattern, subject) {
  let reached = [true];
  for (const given of subject) reached.push(reached.at(-1) === true && isOpen(given));
  for (const wanted of pattern) {
    const isRun = wanted === ANY_RUN || isOpen(wanted);
    const next = [isRun && reached[0] === true];
    subject.forEach((given, index) => {
      const [before, above, left] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push((isRun || isOpen(given)) && (above || left) || before && covers(wanted, given));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
}

function requestResource({ stage, verb, tail }) {
  return concat(
    stage ? concat(literal("/"), stage.name) : [],
    verb === void 0 ? literal("/") : literal(`/${verb}`),
    tail
  );
}
function withoutEndSlash(text2) {
  const last = text2.at(-1);
  if (last?.kind !== "literal" || !last.text.endsWith("/")) return void 0;
  return [...text2.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

function get(node, key) {
  return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
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

function pathKeys(path5) {
  const keys = [];
  for (let at = path5; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
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
  let only = neutral;
  let count = 0;
  for (let index = 0, formula = formulas[0]; formula !== void 0; formula = formulas[++index]) {
    if (formula === neutral) continue;
    only = formula;
    count += 1;
  }
  if (count < 2) return only;
  const telling = formulas.filter((formula) => formula !== neutral);
  const parts = /* @__PURE__ */ new Map();
  for (const formula of telling.flatMap((part) => typeof part === "object" && part.kind === kind ? part.of : [part])) {
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

var YES = { kind: "yes" };

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 };
var maybe = (why, open) => ({ kind: "maybe", why, ...open && { open } });
var no = (fault, rank, doubtful = false) => ({ kind: "no", fault, rank, doubtful });
function judge(statement, { target, api }, request) {
  if (statement.effect === "deny") return no("it denies calls", RANK.effect);
  const qualifier = judgeQualifier(statement, target);
  if (qualifier.kind === "no") return qualifier;
  const source = judgeSource(statement, api, request);
  return source.kind === "yes" ? qualifier : source;
}
function judgeQualifier(statement, target) {
  if (statement.anyQualifier) return YES;
  const [mine, asked] = [statement.function.qualifier, target.qualifier].map((text2) => text2 && printText(text2));
  if (mine === asked) return YES;
  if (mine === void 0 && asked === "$LATEST") return maybe("whether the function's policy covers `$LATEST` is not documented");
  const qualifiers = [...statement.function.qualifier ?? [], ...target.qualifier ?? []];
  const isUnknown = qualifiers.some((token) => token.kind === "unknown");
  if (isUnknown && mine !== void 0 && asked !== void 0) return maybe("the qualifier is not known before deployment", qualifiers);
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked)}`, RANK.qualifier);
}
function qualifierName(qualifier) {
  return qualifier === void 0 ? "the unqualified function" : `\`:${qualifier}\``;
}
function judgeSource({ admitsApiGateway, sources, comparison }, api, request) {
  if (admitsApiGateway.kind === "no") return no(admitsApiGateway.fault, RANK.statement);
  if (admitsApiGateway.kind === "maybe" || sources === void 0) return admitsApiGateway;
  const [only] = sources;
  if (only && sources.length === 1 && request.stage?.reference === void 0 && request.otherTail === void 0) {
    return judgePattern(only, comparison, api, request);
  }
  const others = otherSpellings(request);
  const judgements = sources.map((source) => {
    const judgeSpelled = (spelled) => judgePattern(source, comparison, api, spelled);
    return others.map(judgeSpelled).find(({ kind }) => kind === "yes") ?? judgeSpelled(request);
  });
  return judgements.find(({ kind }) => kind === "yes") ?? judgements.find(({ kind }) => kind === "maybe") ?? nearest(judgements.filter((judgement) => judgement.kind === "no")) ?? no("its list of sources is empty", RANK.arn);
}
function otherSpellings(request) {
  const { stage, otherTail } = request;
  const stages = stage?.reference ? [stage, { ...stage, name: stage.reference }] : [stage];
  const tails = otherTail ? [request.tail, otherTail] : [request.tail];
  return stages.flatMap((each) => tails.map((tail) => ({ ...request, stage: each, tail }))).slice(1);
}
function nearest(refusals) {
  return refusals.toSorted((a, b) => b.rank - a.rank)[0];
}
function judgePattern(source, comparison, api, request) {
  if (knownText(source) === "*") return maybe("its source is `*`");
  if (comparison === "StringLike" && matchText(source, concat(api.arn, api.id, requestResource(request))) === "yes") return YES;
  const parts = arnParts(source);
  if (parts === void 0) {
    return source.some((token) => token.kind === "unknown") ? maybe("its source ARN is not known before deployment", source) : no(`its source \`${printText(source)}\` is not the ARN of an API`, RANK.arn);
  }
  const resource = parts[5] ?? [];
  return judgeArn(parts, api) ?? (comparison === "StringEquals" ? judgeExact(resource, api, request) : judgeResource(resource, api, request));
}
var PLACES = [[1, "partition"], [3, "region"], [4, "account"]];
function judgeArn(parts, api) {
  const service = knownText(parts[2] ?? []);
  if (service !== void 0 && service !== "execute-api" && !service.includes("*")) {
    return no(`its source is an ARN of \`${service}\`, not of \`execute-api\``, RANK.arn);
  }
  const own = arnParts(api.arn) ?? [];
  const wrong = PLACES.find(([index]) => differs(parts[index], own[index]));
  return wrong && no(`its source is in ${wrong[1]} \`${printText(parts[wrong[0]] ?? [])}\``, RANK.arn);
}
function differs(pattern, own) {
  if (pattern === void 0 || own === void 0) return false;
  return knownText(pattern) !== void 0 && knownText(own) !== void 0 && matchText(pattern, own) === "no";
}
function judgeExact(resource, api, request) {
  const wanted = concat(api.id, requestResource(request));
  if (printText(wanted) === printText(resource)) return YES;
  return isOpen2(resource) || isOpen2(wanted) ? maybe("its source ARN is not known before deployment", resource) : no(`it admits exactly \`${printText(resource)}\``, RANK.path);
}
function isOpen2(text2) {
  return text2.some((token) => token.kind !== "literal");
}
function judgeResource(resource, api, request) {
  const { apiPart, isAlone } = apiPartOf(resource);
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (isAlone) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = wantedOf(api, request);
  switch (matchResource(resource, wanted, request)) {
    case "yes":
      return YES;
    case "maybe":
      return maybe("its source ARN is not known before deployment", resource);
    case "no":
      return explain(resource, wanted.text, request);
  }
}
function apiPartOf(resource) {
  const index = resource.findIndex((token2) => token2.kind === "literal" && token2.text.includes("/"));
  const token = resource[index];
  if (token?.kind !== "literal") return { apiPart: resource, isAlone: true };
  const text2 = token.text.slice(0, token.text.indexOf("/"));
  return { apiPart: [...resource.slice(0, index), ...text2 === "" ? [] : [{ ...token, text: text2 }]], isAlone: false };
}
var wantedBy = /* @__PURE__ */ new WeakMap();
function wantedOf(api, request) {
  const before = wantedBy.get(request);
  if (before?.api === api) return before.wanted;
  const text2 = concat(api.id, requestResource(request));
  const sealed = openIds(request.stage ? request.stage.name : request.tail);
  const wanted = { text: text2, ids: openIds(text2), sealed, known: seal(text2, sealed) };
  wantedBy.set(request, { api, wanted });
  return wanted;
}
var SEAL = "";
var OTHER_SEAL = "";
var STAGE_NAME = /^(?:[\w-]+|\$default)$/;
var AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;
function matchResource(resource, { ids, sealed, known: known2 }, { stage }) {
  const isOther = (token) => token.kind === "reference" && token.attribute === void 0 && !ids.has(tokenId(token));
  const own = seal(resource, sealed);
  const pattern = own.some(isOther) ? own.map((token) => isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token) : own;
  const verdict = matchText(pattern, known2);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || name !== void 0 && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name)) return "no";
  return matchText(joinTexts(segments.with(position, literal(SEAL)), "/"), known2) === "no" ? "no" : "maybe";
}
function openIds(text2) {
  return new Set(text2.flatMap((token) => token.kind === "literal" ? [] : [tokenId(token)]));
}
function seal(text2, sealed) {
  return sealed.size === 0 ? text2 : text2.map((token) => token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token);
}
var GIVEN_ID = /^[a-z0-9]{8,12}$/;
function judgeApi(apiPart, api) {
  if (printText(apiPart) === printText(api.id)) return void 0;
  const known2 = knownText(apiPart);
  const [only] = apiPart;
  const bothReferences = apiPart.length === 1 && only?.kind === "reference" && api.isResource;
  const neverAnId = known2 !== void 0 && api.isResource && !GIVEN_ID.test(known2);
  const bothKnown = known2 !== void 0 && knownText(api.id) !== void 0;
  if (bothReferences && only.attribute === void 0) return no(`it admits API \`${only.logicalId}\``, RANK.api);
  if (neverAnId || bothKnown) return no(`its source names the API \`${known2}\`, which is not the id of this API`, RANK.api);
  return maybe("its source names an API that is not known before deployment", apiPart);
}
function explain(resource, wanted, request) {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  const [stage, verb] = rest;
  const admits2 = `it admits ${admittedWords(rest, request)}`;
  if (hasParameter(resource) && matchText(withoutParameterNames(resource), withoutParameterNames(wanted)) === "yes") {
    return no(`${admits2}, with other names for the path parameters`, RANK.path, true);
  }
  if (request.verb === void 0) return no(`${admits2}; ${shapeOfRequest(request)}`, RANK.path);
  const isAny = verb !== void 0 && knownText(verb) === "ANY";
  if (isAny && matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits2}; this stage is \`${request.stage.label}\``, isAlone ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits2;
    return no(fault, isAlone ? RANK.verbAlone : RANK.verb);
  }
  const bare = withoutEndSlash(resource);
  if (bare && matchText(bare, wanted) === "yes") return no(`${admits2}; API Gateway drops the slash at a path's end`, RANK.path);
  return no(admits2, RANK.path);
}
function shapeOfRequest({ stage, tail, route }) {
  if (stage === void 0) return "an authorizer is called for `authorizers/` and its id";
  return `a request to \`${route ?? printText(tail)}\` is \`${stage.label}/${printText(tail)}\`, without a verb`;
}
function admittedWords(rest, request) {
  const [stage, verb, ...path5] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path5.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path5, "/"))}\``;
  return printText(stage) === "*" ? words : `${words} on stage \`${printText(stage)}\``;
}
function hasWildcard(text2) {
  return text2.some((token) => token.kind === "literal" && /[*?]/.test(token.text));
}
function hasParameter(text2) {
  return text2.some((token) => token.kind === "literal" && token.text.includes("{"));
}
function withoutParameterNames(text2) {
  return text2.map((token) => token.kind === "literal" ? { kind: "literal", text: token.text.replace(/\{[^{}/+]*(\+?)\}/g, "{$1}") } : token);
}

var PRINCIPAL = "apigateway.amazonaws.com";
var ACTION = "lambda:InvokeFunction";
var SOURCE = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
var PERMISSION_TYPE = "AWS::Lambda::Permission";
function narrowGrants({ api, requests }, isForEveryStage2 = false) {
  const routes = [...new Set(requests.map(({ route }) => route))];
  return routes.map((route) => {
    const own = requests.filter((request) => request.route === route);
    return { route, resource: concat(api.id, literal("/"), ...resourceOf(own, isForEveryStage2)) };
  });
}
function withoutCovered(grants, call2) {
  return grants.reduce((kept, grant) => {
    const others = kept.filter((other) => other !== grant);
    const own = { ...call2, requests: call2.requests.filter(({ route }) => route === grant.route) };
    return others.length > 0 && admitsAll(others, own) ? others : kept;
  }, grants);
}
function wideGrant({ api }) {
  return { route: void 0, resource: concat(api.id, literal("/*")) };
}
function resourceOf(requests, isForEveryStage2) {
  const [first] = requests;
  if (first === void 0) return [literal("*")];
  if (first.stage === void 0) return [isNameless(first.tail) ? literal("authorizers/*") : first.tail];
  const verbs = new Set(requests.map(({ verb: verb2 }) => verb2));
  const isOpenVerb = first.verb !== void 0 && !/^[A-Z]+$/.test(first.verb);
  const verb = verbs.size > 1 || isOpenVerb ? "*" : first.verb;
  return [isForEveryStage2 ? literal("*") : stageOf(requests), literal(verb === void 0 ? "/" : `/${verb}`), verb === void 0 ? first.tail : pathOf(first.tail)];
}
function stageOf(requests) {
  const [only, ...others] = new Map(requests.flatMap(({ stage }) => stage ? [[printText(stage.name), stage]] : [])).values();
  const isOne = only !== void 0 && others.length === 0 && only.reference === void 0 && !isNameless(only.name);
  return isOne ? only.name : literal("*");
}
function isNameless(text2) {
  return text2.some((token) => token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter");
}
function pathOf(tail) {
  const [first] = tail;
  if (first?.kind !== "literal" || !first.text.startsWith("/")) return [{ kind: "unknown", source: "function", id: "path" }];
  return tail.map((token) => token.kind === "literal" ? { ...token, text: token.text.replace(/\{[^{}/]+\}/g, "*") } : token);
}
function admitsAll(grants, call2) {
  const statements = grants.map(({ resource }) => statementOf(concat(call2.api.arn, resource), call2));
  return call2.requests.every((request) => statements.some((statement) => judge(statement, call2, request).kind === "yes"));
}
function admits(statement, call2) {
  return call2.requests.every((request) => judge(statement, call2, request).kind === "yes");
}
function statementOf(source, { target }) {
  const nowhere = { file: "", start: 0, end: 0, path: void 0 };
  return {
    at: nowhere,
    when: true,
    logicalId: "",
    effect: "allow",
    function: target,
    anyQualifier: false,
    admitsApiGateway: YES,
    isTrusting: false,
    sources: [source],
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 }
  };
}

function refused(why) {
  return { kind: "refused", why };
}
function isRefused(remedy) {
  return remedy !== void 0 && "kind" in remedy;
}
function text(value) {
  return { kind: "text", text: value };
}
function map(entries) {
  return { kind: "map", entries: Object.entries(entries).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]) };
}
function call(name, argument) {
  return { kind: "call", name, argument: text(argument) };
}

var USUAL_BYTES = 420;
var LIMIT = 20480;
var NEARLY_FULL = 0.8;
function permissionsFor(request, model) {
  const { call: call2, target, routes = 0 } = request;
  const asked = withoutAdmitted(request);
  const fn = asked.target.logicalId === void 0 ? void 0 : indexOf(model).functions.get(asked.target.logicalId);
  const why = fn ? obstacle(fn, call2, target) : "the function is not in this template";
  if (fn === void 0 || why !== void 0) return refused(why ?? "");
  const stack = stackOf(fn.logicalId);
  const [functionName, condition] = [functionNameOf(asked, fn, stack), conditionOf(call2, stack)];
  if (functionName === void 0) return refused("its qualifier is no resource of this template");
  if (condition === void 0) return refused("the call hangs on more than one condition");
  const wanted = Math.max(routes, wantedRoutes(asked, model));
  const grants = grantsFor(asked, fn, wanted, request.isTurned === true && call2.api.isHandedOut);
  if (grants === void 0) return refused("its policy has no room for a statement more");
  if (call2.api.kind === "http" && asked.requests.some(hasOpenKey)) return refused("a route's key is not known before deployment");
  const isOnly = wanted <= 1 && grants.length === 1;
  const steps = grants.flatMap((grant) => {
    const source = sourceOf(grant, stack);
    if (source === void 0) return [];
    const value = permission({ functionName, source, condition });
    const named = nameOf(isOnly ? { ...grant, route: void 0 } : grant, call2, baseOf(asked, fn, stack));
    return [{ kind: "add", beside: fn.at, after: fn.logicalId.slice(stack.length), ...distinct(named, value, stack, model), value }];
  });
  const [first, ...others] = steps;
  if (first === void 0 || steps.length < grants.length) return refused("the API or a path has no name in this template");
  if (!admitsAll(grants, asked)) return refused("no one statement is sure to admit it");
  return { kind: "permissions", steps: [first, ...others], words: others.length === 0 ? "a permission" : `${steps.length} permissions` };
}
function hasOpenKey({ stage, verb, tail }) {
  return stage !== void 0 && verb === void 0 && tail.some(({ kind }) => kind !== "literal");
}
function withoutAdmitted({ target: { admission, asked: own, proofs }, asked }) {
  if (admission.kind !== "missing" || asked !== own) return asked;
  const missed = new Set(proofs.filter(({ outcome }) => outcome.kind !== "admitted").flatMap(({ route, stage, verbs }) => (verbs.length === 0 ? [void 0] : verbs).map((verb) => requestKey({ route, stage, verb }))));
  const requests = asked.requests.filter(({ route, stage, verb }) => missed.has(requestKey({ route, stage: stage?.label, verb })));
  return requests.length === 0 ? asked : { ...asked, requests };
}
function requestKey({ route, stage, verb }) {
  return JSON.stringify([route, stage, verb]);
}
function obstacle(fn, { api }, { elsewhere, admission }) {
  if (elsewhere !== void 0) return `the function is in another ${elsewhere}`;
  if (fn.at.generatedBy !== void 0) return "the function is made by a loop or a tool";
  if (fn.permissions.some(({ writtenAs }) => writtenAs === "document")) return "an `AWS::Lambda::ResourcePolicy` manages the function's policy";
  if (api.logicalId !== null && stackOf(api.logicalId) !== stackOf(fn.logicalId)) return "the API is in another stack than the function";
  return admission.kind === "undecided" ? admission.why : void 0;
}
function grantsFor(asked, fn, wanted, isForEveryStage2) {
  const narrow = narrowGrants(asked, isForEveryStage2);
  const policy = fn.policies.find(({ qualifier }) => qualifier === (asked.target.qualifier && printText(asked.target.qualifier)));
  if (policy !== void 0 && policy.load !== "light" && policy.fits < 1) return void 0;
  const { bytes, limit } = policy ?? { bytes: 0, limit: LIMIT };
  const isNear = bytes + Math.max(wanted, narrow.length) * USUAL_BYTES > limit * NEARLY_FULL;
  return isNear ? [wideGrant(asked)] : withoutCovered(narrow, asked);
}
function wantedRoutes(asked, model) {
  return indexOf(model).waiting.get(policyKey(asked))?.size ?? 0;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(model) {
  const index = indexes.get(model) ?? { functions: new Map(model.function.map((fn) => [fn.logicalId, fn])), waiting: waitingRoutes(model) };
  indexes.set(model, index);
  return index;
}
function waitingRoutes({ integration, authorizer }) {
  const waiting = /* @__PURE__ */ new Map();
  for (const { target, auth } of [...integration, ...authorizer]) {
    if (target.kind !== "lambda" || target.admission.kind !== "missing" || auth.kind === "caller") continue;
    const { asked } = target;
    const key = policyKey(asked);
    const routes = waiting.get(key) ?? /* @__PURE__ */ new Set();
    waiting.set(key, routes);
    for (const { route } of asked.requests) routes.add(route ?? printText(asked.requests[0]?.tail ?? []));
  }
  return waiting;
}
function policyKey({ api, target: { key, qualifier } }) {
  return JSON.stringify([printText(api.id), key, qualifier && printText(qualifier)]);
}
function functionNameOf({ target: { via, qualifier } }, { logicalId }, stack) {
  if (qualifier !== void 0 && via === void 0) return void 0;
  const name = ownName(via ?? logicalId, stack);
  return name === void 0 ? void 0 : call("Ref", name);
}
function conditionOf({ when }, stack) {
  if (when === true) return "";
  return typeof when === "object" && when.kind === "condition" ? ownName(when.name, stack) : void 0;
}
function sourceOf({ resource }, stack) {
  const written = substitutionOf(resource, stack);
  return written === void 0 ? void 0 : `${SOURCE}${written}`;
}
function permission({ functionName, source, condition }) {
  return map({
    Type: text(PERMISSION_TYPE),
    Condition: condition === "" ? void 0 : text(condition),
    Properties: map({
      Action: text(ACTION),
      FunctionName: functionName,
      Principal: text(PRINCIPAL),
      SourceArn: call("Fn::Sub", source)
    })
  });
}
function baseOf({ target: { via, qualifier } }, { logicalId }, stack) {
  const [fn, own] = [ownName(logicalId, stack) ?? "", ownName(via ?? logicalId, stack) ?? ""];
  const name = knownText(qualifier ?? []) ?? "";
  return name !== "" && own === `${fn}Alias${name.replaceAll(/[^A-Za-z0-9]/g, "")}` ? `${fn}${pascalCase(name)}` : own;
}
function nameOf({ route, resource }, { api, ...call2 }, base) {
  const isAuthorizers = printText(resource).includes("/authorizers/");
  const authorizer = "name" in call2 && isAuthorizers ? call2.name : void 0;
  const words = route ?? authorizer ?? api.logicalId ?? "Api";
  return `${base}${pascalCase(withoutPrefix(words))}`.slice(0, MAX_NAME) + "Permission";
}
var MAX_NAME = 200;
var namedIn = /* @__PURE__ */ new WeakMap();
function distinct(name, value, stack, model) {
  const named = namedIn.get(model) ?? /* @__PURE__ */ new Map();
  namedIn.set(model, named);
  const written = JSON.stringify(value);
  const known2 = (key2) => named.get(`${stack}${key2}`);
  let key = name;
  for (let number2 = 2; ![void 0, written].includes(known2(key)?.written); number2 += 1) key = `${name}${number2}`;
  const { place } = known2(key) ?? { place: named.size + 1 };
  named.set(`${stack}${key}`, { written, place });
  return { key, place };
}
function pascalCase(words) {
  return (words.match(/[A-Za-z0-9]+/g) ?? []).map((word) => {
    const rest = word.slice(1);
    return `${word.slice(0, 1).toUpperCase()}${word === word.toUpperCase() ? rest.toLowerCase() : rest}`;
  }).join("");
}

function isUpToDate(api, { stage }) {
  const own = stage.filter((each) => each.api === api);
  return own.length > 0 && own.every((each) => each.isUpToDate);
}
function isDeployedApart(api, { stage }) {
  const own = stage.filter((each) => each.api === api && !(api.kind === "rest" && each.at.generatedBy !== void 0));
  return own.some((each) => !each.isUpToDate);
}

function withoutRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy) ? remedy : { ...remedy, frees: freedBy(call2, model) };
}
var placesByRole = /* @__PURE__ */ new WeakMap();
function freedBy({ auth }, model) {
  const [token, ...others] = auth.kind === "role" ? auth.role.text : [];
  if (token?.kind !== "reference" || others.length > 0) return void 0;
  const known2 = placesByRole.get(model) ?? droppedRoles(model);
  placesByRole.set(model, known2);
  return { role: withoutPrefix(token.logicalId), ...known2.get(printText([token])) ?? { places: [], isLater: false } };
}
function droppedRoles(model) {
  const dropped = [...model.integration, ...model.authorizer].flatMap((call2) => call2.auth.kind === "role" && !needsRole(call2, model) ? [{ role: call2.auth.role, isLater: isDeployedApart(call2.api, model) }] : []);
  return new Map([...groupsByKey(dropped, ({ role }) => printText(role.text))].map(([key, group]) => [key, { places: group.map(({ role }) => role.at), isLater: group.some(({ isLater }) => isLater) }]));
}
function remedyOf(call2, model) {
  const { target, auth } = call2;
  if (auth.kind !== "role" || target.kind !== "lambda") return void 0;
  if (target.elsewhere !== void 0) return refused(`the function is in another ${target.elsewhere}`);
  const { role } = auth;
  if (role.at.generatedBy !== void 0) return samRole(call2, target, role, model);
  const key = role.at.path?.key ?? "";
  if (target.admission.kind === "missing") return withPermission(call2, target, role, model);
  return isAdmitted(target, model) ? { title: `remove \`${key}\``, safety: safetyOf(call2, target, role), steps: [{ kind: "remove", at: role.at }] } : refused(doubtOf(target, model));
}
function doubtOf({ admission, logicalId }, model) {
  if (admission.kind === "undecided") return `whether the function's policy admits API Gateway is not known: ${admission.why}`;
  if (logicalId !== void 0 && contestedFunctions(model).has(logicalId)) return "two kinds of resource write the function's policy";
  return "nothing is asked of the function yet, so that nothing shows that its policy admits API Gateway";
}
function needsRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy);
}
function withPermission(call2, target, { at }, model) {
  const permissions = permissionsFor({ call: call2, target, asked: target.asked, isTurned: true }, model);
  if (permissions.kind === "refused") return permissions;
  const title = `remove \`${at.path?.key ?? ""}\`, and add ${permissions.words} for \`${target.name}\``;
  return { title, safety: "review", steps: [{ kind: "remove", at }, ...permissions.steps] };
}
function safetyOf(call2, target, role) {
  return isSurelyRole(role) && isSurelyAdmitted(call2, target) ? "safe" : "review";
}
function isSurelyRole({ text: role }) {
  if (role.length === 0) return false;
  return role.every(({ kind }) => kind !== "unknown") || role.some((token) => token.kind === "literal" && token.text.includes(":role/"));
}
function isAdmitted({ admission, logicalId }, model) {
  if (admission.kind !== "admitted" || admission.by.length === 0) return false;
  return logicalId === void 0 || !contestedFunctions(model).has(logicalId);
}
function samRole(call2, target, role, model) {
  const { at } = role;
  const isOfSam = at.generatedBy?.startsWith("SAM: ") === true;
  if (!isOfSam) return refused("a tool made it of other words");
  if ("guards" in call2) {
    if (!isAdmitted(target, model)) return refused(doubtOf(target, model));
    return { title: "let `InvokeRole` be `NONE`", safety: safetyOf(call2, target, role), steps: [{ kind: "replace", at, value: text("NONE") }] };
  }
  return call2.api.kind === "http" ? httpAuthorizer(call2, target, role, model) : otherAuthorizer(call2, target, role, model);
}
function httpAuthorizer(call2, target, role, model) {
  const { at } = role;
  if (isAdmitted(target, model)) return { title: "remove `FunctionInvokeRole`", safety: safetyOf(call2, target, role), steps: [{ kind: "remove", at }] };
  if (target.admission.kind !== "missing") return refused(doubtOf(target, model));
  return {
    title: "remove `FunctionInvokeRole`, and set `EnableFunctionDefaultPermissions`",
    safety: "review",
    steps: [
      { kind: "remove", at },
      { kind: "add", beside: target.at, after: "FunctionArn", key: "EnableFunctionDefaultPermissions", value: { kind: "boolean", value: true } }
    ]
  };
}
function otherAuthorizer(call2, target, role, model) {
  const isWebSocket = call2.api.kind === "websocket";
  if (!isWebSocket && !isAdmitted(target, model)) return refused(doubtOf(target, model));
  if (isWebSocket && target.logicalId === void 0) return refused("the function is not in this template");
  const key = isWebSocket ? "InvokeRole" : "FunctionInvokeRole";
  return { title: `remove \`${key}\``, safety: isWebSocket ? "review" : safetyOf(call2, target, role), steps: [{ kind: "remove", at: role.at }] };
}
var contestedIn = /* @__PURE__ */ new WeakMap();
function contestedFunctions(model) {
  const known2 = contestedIn.get(model);
  if (known2) return known2;
  const contested = new Set(model.function.filter(({ conflicts }) => conflicts.length > 0).map(({ logicalId }) => logicalId));
  contestedIn.set(model, contested);
  return contested;
}

function defineRule(rule) {
  return rule;
}
function nameRoutes(routes) {
  const [first = "", second, ...others] = routes;
  if (second === void 0) return `\`${first}\``;
  return others.length === 0 ? `\`${first}\` and \`${second}\`` : `\`${first}\` and ${others.length + 1} more routes`;
}
function callerDoes(call2, verb) {
  if ("guards" in call2) {
    if (call2.routes.length === 0) return `an integration of \`${call2.api.name}\` without a route ${verb}s`;
    return `${nameRoutes(call2.routes)} ${call2.routes.length === 1 ? `${verb}s` : verb}`;
  }
  return `authorizer \`${call2.name}\` ${verb}s`;
}
function whenAsked({ api, cache: { seconds } }) {
  if (api.kind === "websocket") return "on `$connect`";
  if (seconds === void 0) return "whenever no verdict is cached";
  return seconds === 0 ? "on every request" : "on a cache miss";
}
function warmthOf({ target, when }, kind) {
  return target.warmth.flatMap(({ when: isSo, value }) => isKind(value, kind) ? [{ when: and(when, isSo), value }] : []);
}
function isKind(warmth, kind) {
  return warmth.kind === kind;
}
function roleNotes({ name, text: text2 }) {
  const defaults = defaultsIn(text2).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open = text2.length > 0 && text2.every((token) => token.kind === "unknown");
  return open ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
}
function admittedBy({ admission }) {
  if (admission.kind !== "admitted") return [];
  const [first, ...others] = admission.by;
  if (first === void 0) return [];
  const subject = others.length === 0 ? "this permission already admits" : `this permission and ${others.length} more already admit`;
  return [{ at: first.at, message: `${subject} API Gateway` }];
}
function dropRole({ name, elsewhere, admission, isCrowded }) {
  if (elsewhere === "account") return `once the account of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (elsewhere === "region") return `once a stack in the region of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (admission.kind === "admitted" && admission.by.length > 0) return "remove the credentials";
  if (admission.kind !== "missing") return `make sure that the policy of \`${name}\` admits API Gateway, then remove the credentials`;
  if (isCrowded) return `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`, and then remove the credentials`;
  return `add an \`AWS::Lambda::Permission\` for \`${name}\` and then remove the credentials; without it every request would be a 500`;
}
function roleKey({ text: text2 }) {
  return printText(text2);
}
var functionsByRole = /* @__PURE__ */ new WeakMap();
function functionsOf(role, model) {
  const known2 = functionsByRole.get(model) ?? invokedByRole(model);
  functionsByRole.set(model, known2);
  return known2.get(roleKey(role))?.size ?? 0;
}
function invokedByRole(model) {
  const calls = [...model.integration, ...model.authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && auth.kind === "role" ? [{ role: roleKey(auth.role), name: target.name }] : []);
  return new Map([...groupsByKey(calls, ({ role }) => role)].map(([role, all]) => [role, new Set(all.map(({ name }) => name))]));
}
function groupBy(things, keyOf2) {
  return [...groupsByKey(things, keyOf2).values()];
}
function placeKey({ at }) {
  return `${at.file}:${at.start}-${at.end}`;
}
function whenKey({ when }) {
  return formulaKey(when);
}
function whenAll(things) {
  return and(...things.map(({ when }) => when));
}
function whenAny(things) {
  return or(...things.map(({ when }) => when));
}
function firstByPath(things, placeOf) {
  const key = (thing) => pathKeys(placeOf(thing).path).join("/");
  return things.reduce((first, thing) => key(thing) < key(first) ? thing : first);
}

var rule_default = defineRule({
  id: "authorizer-role-credentials",
  on: ["authorizer"],
  severity: "warning",
  summary: "Let the authorizer function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the authorizer, API Gateway must hold temporary credentials of that role before it can ask the function: a call to AWS STS whenever it has none, and before the request has reached its integration. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",
  *check(authorizer, model) {
    const { target, auth, routes } = authorizer;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const isUsed = routes.length > 0;
    yield {
      message: `${callerDoes(authorizer, "assume")} \`${auth.role.name}\` to invoke \`${target.name}\``,
      at: auth.role.at,
      label: "API Gateway must assume this role first",
      // Only the other account's owner can do without the role; an authorizer that no route uses costs nothing yet.
      ...target.elsewhere === "account" || !isUsed ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [isUsed ? `the authorizer is asked ${whenAsked(authorizer)}` : "no route uses the authorizer", ...roleNotes(auth.role)],
      remedy: dropRole(target),
      inCode: "in the construct's code, leave `assumeRole` out of the authorizer; the CDK then writes the permission by itself",
      fix: withoutRole(authorizer, model)
    };
  }
});

function hasOpenCalls(api, fn, { integration, authorizer, notChecked }) {
  if (api.isHandedOut || !api.isWhole) return true;
  const isOpen3 = (call2) => call2.api === api && isOpenCall(call2, fn);
  return integration.some(isOpen3) || authorizer.some(isOpen3) || notChecked.some(({ at }) => at.file === api.at.file && isIn(pathKeys(at.path), pathKeys(api.at.path)));
}
function isOpenCall({ target, auth }, fn) {
  if (target.kind === "unknown") return true;
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.elsewhere !== void 0) return false;
  return target.logicalId === void 0 || target.logicalId === fn && target.admission.kind === "undecided";
}
function isIn(keys, around) {
  return around.length > 0 && around.every((key, index) => keys[index] === key);
}

function throughWarmAlias(bypasses, model) {
  const together = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together, model));
  const refusal = parts.find((part) => part.kind === "refused");
  if (refusal) return refusal;
  const all = parts.flatMap((part) => part.kind === "steps" ? part.steps : []);
  const [first, ...others] = new Map(all.map((step) => [JSON.stringify(step), step])).values();
  const [name = ""] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === void 0) return refused("nothing is known to change");
  return { title: `invoke \`${name}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}
function partOf(bypass, together, model) {
  const { call: call2, target, capacities: [capacity] } = bypass;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  const alias = capacity && aliasOf(capacity);
  const stack = stackOf(fn?.logicalId ?? "");
  const own = alias && ownName(alias, stack);
  const why = obstacle2(bypass, fn);
  if (why !== void 0) return refused(why);
  if (fn === void 0 || alias === void 0 || own === void 0) return refused("what is kept ready is no alias or version that somebody wrote in this template");
  const reworded = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own}}` };
  const permissions = permissionSteps({ call: call2, target, alias, fn, together }, model);
  return permissions.kind === "refused" ? permissions : { kind: "steps", steps: [reworded, ...permissions.steps] };
}
function obstacle2({ call: call2, target, capacities }, fn) {
  if (capacities.length > 1) return "more than one alias or version is kept ready";
  if (capacities.some(({ kind }) => kind === "snap-start")) return "SnapStart is for whatever is published: which version or alias to invoke is for its author to say";
  if (fn === void 0) return "the function is not in this template";
  if (target.qualifier !== void 0) return "another alias or version is asked for by name";
  if (target.at.generatedBy !== void 0) return "a tool makes the URI";
  if (call2.auth.kind !== "resource-policy") return "the call is made by a role or the caller, whose own policies say what may be invoked";
  return fn.permissions.some(({ writtenAs }) => writtenAs === "document") ? "an `AWS::Lambda::ResourcePolicy` manages the function's policy" : void 0;
}
function aliasOf({ kind, name, at }) {
  const [section, logicalId] = pathKeys(at.path);
  return kind === "provisioned-concurrency" && section === "Resources" && logicalId === name && at.generatedBy === void 0 ? logicalId : void 0;
}
function permissionSteps(turning, model) {
  const { call: call2, target, alias, fn, together } = turning;
  const asked = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked))) return { kind: "steps", steps: [] };
  const value = call("Ref", ownName(alias, stackOf(fn.logicalId)) ?? "");
  const moved = movable(turning, model);
  if (moved) return { kind: "steps", steps: moved.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value })) };
  const routes = new Set([...together].flatMap((each) => each.asked.requests.map(({ route }) => route))).size;
  const added2 = permissionsFor({ call: call2, target, asked, routes, isTurned: true }, model);
  return added2.kind === "refused" ? added2 : { kind: "steps", steps: added2.steps };
}
function askedOf(asked, alias, fn) {
  const known2 = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked, target: known2 ?? { ...asked.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}
function movable({ call: { api }, target: { admission, asked }, together, fn }, model) {
  if (!isUpToDate(api, model) || hasOpenCalls(api, fn.logicalId, model) || admission.kind !== "admitted" || admission.by.length === 0) return void 0;
  const own = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...model.integration, ...model.authorizer].flatMap(({ target }) => target.kind === "lambda" && !together.has(target) ? target.proofs : []);
  const isShared2 = others.some(({ outcome }) => outcome.kind === "admitted" && outcome.by.some((statement) => own.some((mine) => mine === statement)));
  const isAuthored = own.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === void 0 && writtenAs === "permission" && when === true);
  const isPinned = own.every(({ sources }) => sources?.every((source) => printText(source).includes(`:${printText(asked.api.id)}/`)) === true);
  return isShared2 || !isAuthored || !isPinned || own.length < admission.by.length ? void 0 : own;
}

var rule_default2 = defineRule({
  id: "bypassed-warm-capacity",
  on: ["api"],
  severity: "warning",
  summary: "Invoke the alias or version that is kept ready.",
  why: "Provisioned concurrency belongs to one alias or version, and SnapStart to published versions. A route that invokes the function unqualified gets `$LATEST`, which has neither: the capacity is set up, some of it paid for, and requests wait for cold starts all the same.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(api, model) {
    const callers = [...new Set(model.function.flatMap((called) => called.callers))];
    const used = new Set(callers.flatMap((caller) => warmthOf(caller, "warm").map(({ value }) => value.by)));
    const bypasses = callers.filter(({ call: call2 }) => call2.api === api).flatMap((caller) => bypassesOf(caller, used));
    for (const group of groupBy(bypasses, keyOf)) yield { ...problemOf(group), fix: throughWarmAlias(group, model) };
  }
});
function bypassesOf(caller, used) {
  return warmthOf(caller, "bypassed").flatMap(({ when, value: { capacities } }) => {
    const isMeant = caller.target.qualifier !== void 0 && capacities.some((capacity) => used.has(capacity));
    return isMeant ? [] : [{ ...caller, capacities, when }];
  });
}
function keyOf({ call: call2, target, capacities, when }) {
  const caller = "guards" in call2 ? "routes" : call2.name;
  return [caller, target.name, whenKey({ when }), ...capacities.map(({ kind, name }) => `${kind} ${name}`)].join(" ");
}
function problemOf(group) {
  const { call: call2, target, capacities, when } = firstByPath(group, (bypass) => bypass.target.at);
  const [capacity] = capacities;
  const routes = [...new Set(group.flatMap((bypass) => bypass.routes))];
  const invoked = target.qualifier === void 0 ? `\`${target.name}\` unqualified` : `\`${target.name}\``;
  const defaults = [...new Set(capacities.flatMap((each) => each.defaults))];
  return {
    message: `${capacityWords(capacity)}, but ${callerDoes({ ...call2, routes }, "invoke")} ${invoked}`,
    at: target.at,
    when,
    routes,
    related: capacities.map(({ kind, at }) => ({ at, message: kind === "snap-start" ? "only what is published has this" : "this is kept ready" })),
    notes: defaults.map((parameter) => `the capacity hangs on the default of parameter \`${parameter}\``),
    remedy: remedyOf2(capacity),
    inCode: "in the construct's code, give the integration the alias or version instead of the function; the CDK then writes its permission too"
  };
}
function capacityWords({ kind, name }) {
  return kind === "snap-start" ? `SnapStart of \`${name}\` is for published versions` : `provisioned concurrency is on \`${name}\``;
}
function remedyOf2({ kind, name }) {
  const means = kind === "snap-start" ? "publish a version and invoke it, or an alias that leads to it (in SAM, `AutoPublishAlias` does both)" : `invoke \`${name}\` there`;
  return `${means}; API Gateway needs a permission for just that qualifier`;
}

function withoutCaller(calls) {
  const [first] = calls;
  if (first?.auth.kind !== "caller") return refused("nobody's credentials are passed on");
  const isAdmitted2 = calls.every(({ target }) => target.kind === "lambda" && target.admission.kind === "admitted" && target.admission.by.length > 0);
  const [, after] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted2) return refused("nothing shows that the policy of each function admits API Gateway");
  if (after === void 0) return refused("it is not said at one place");
  return {
    title: "let `InvokeRole` be `NONE`",
    safety: "review",
    steps: [{ kind: "add", beside: first.auth.at, after, key: "InvokeRole", value: text("NONE") }]
  };
}

var rule_default3 = defineRule({
  id: "caller-credentials",
  on: ["api"],
  severity: "info",
  summary: "Ask for the caller's credentials where you mean them, and only there.",
  why: "A tool that passes the caller's credentials on without being asked makes every caller need the right to invoke the function, besides the right to call the API. Whoever does not mean that pays for it in policies, and in a call whose rights are checked twice.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(api, model) {
    const handed = model.integration.flatMap((integration) => handedOn(integration, api) ?? []);
    for (const group of groupBy(handed, placeKey)) {
      const routes = [...new Set(group.flatMap((one) => one.routes))];
      const functions = new Set(group.map((one) => one.target));
      yield {
        message: `${nameRoutes(routes)} ${routes.length === 1 ? "hands" : "hand"} the caller's credentials on to invoke ${nameFunctions(functions)}, which nobody asked for`,
        at: group[0].at,
        label: "this alone makes every caller need `lambda:InvokeFunction`",
        when: whenAny(group),
        routes,
        notes: ["whether API Gateway fetches credentials for that first is not documented"],
        remedy: "write `InvokeRole: NONE` where the function's policy is to admit API Gateway, or `InvokeRole: CALLER_CREDENTIALS` where this is meant",
        fix: withoutCaller(group.map(({ integration }) => integration))
      };
    }
  }
});
function handedOn(integration, of) {
  const { api, target, auth, routes, when } = integration;
  if (api !== of || target.kind !== "lambda" || auth.kind !== "caller" || auth.isAsked) return void 0;
  return { at: auth.at, integration, target: target.name, routes, when };
}
function nameFunctions(names) {
  const [first, ...others] = names;
  return others.length === 0 ? `\`${String(first)}\`` : `${names.size} functions`;
}

var SHOWN = 4;
var REMEDY = {
  "snap-start": "where the delay matters, switch SnapStart on and invoke a published version, or provision concurrency on an alias and invoke that",
  "provisioned-concurrency": "where the delay matters, provision concurrency on an alias and invoke that",
  nothing: "where the delay matters, do less before the handler runs: with an environment for each tenant there is neither SnapStart nor provisioned concurrency"
};
var rule_default4 = defineRule({
  id: "cold-start",
  on: ["function"],
  severity: "info",
  summary: "Know which functions a request may have to wait for from cold.",
  why: "Where no idle environment of a function is left, Lambda makes a new one: it fetches the code, starts the runtime and runs what stands outside the handler, while the request waits. Provisioned concurrency, SnapStart and managed instances do that work, or most of it, beforehand; a schedule that invokes the function keeps about one environment.",
  presets: [],
  // There is no fix of its own: capacity costs money, and a warmer is a decision.
  *check(called) {
    const cold = called.callers.flatMap((caller) => warmthOf(caller, "cold").map(({ when }) => ({ ...caller, when })));
    for (const group of groupBy(cold, whenKey)) yield problemOf2(called, group);
  }
});
function problemOf2({ logicalId, at, offers }, callers) {
  const [{ when }] = callers;
  const authorizers = [...new Set(callers.map(({ call: call2 }) => call2).filter(isAuthorizer))];
  return {
    message: `nothing in this template keeps \`${logicalId}\` warm, and ${whoWaits(callers)} for it`,
    at,
    when,
    routes: [...new Set(callers.flatMap(({ routes }) => routes))],
    related: callers.slice(0, SHOWN).map(waitsHere),
    notes: authorizers.map((authorizer) => `authorizer \`${authorizer.name}\` is asked ${whenAsked(authorizer)}`),
    remedy: REMEDY[offers]
  };
}
function isAuthorizer(call2) {
  return !("guards" in call2);
}
function whoWaits(callers) {
  const routes = [...new Set(callers.flatMap((caller) => isAuthorizer(caller.call) ? [] : caller.routes))];
  const authorizers = [...new Set(callers.map(({ call: call2 }) => call2).filter(isAuthorizer).map(({ name }) => `authorizer \`${name}\``))];
  const [first, ...others] = authorizers;
  const names = [
    ...routes.length > 0 ? [nameRoutes(routes)] : [],
    ...first === void 0 ? [] : [others.length === 0 ? first : `${authorizers.length} authorizers`]
  ];
  return `${names.join(" and ")} ${routes.length + authorizers.length === 1 ? "waits" : "wait"}`;
}
function waitsHere({ call: call2, target, routes }) {
  return { at: target.at, message: `${callerDoes({ ...call2, routes }, "invoke")} it here` };
}

var SHOWN2 = 3;
var rule_default5 = defineRule({
  id: "conflicting-policies",
  on: ["function"],
  severity: "warning",
  summary: "Write a function's policy with one kind of resource.",
  why: "An `AWS::Lambda::ResourcePolicy` replaces the whole policy, with all that `AWS::Lambda::Permission` resources have added to it. Which of them a deployment writes last is not for the template to say: a later change can take API Gateway's permission away without a word, and the client gets a 500.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: which of the two is meant to stand is its author's to say.
  *check({ at, conflicts }) {
    for (const conflict of conflicts) {
      const { name, permissions, documents, when } = conflict;
      yield {
        message: `${writers(conflict)} write one policy, that of \`${name}\`, and one overwrites the other`,
        at,
        when,
        related: [...documents.slice(0, SHOWN2).map(replaces), ...permissions.slice(0, SHOWN2).map(adds)],
        remedy: `move what ${nameAll(permissions)} ${permissions.length === 1 ? "grants" : "grant"} into ${nameAll(documents)}, or the other way round`
      };
    }
  }
});
function writers({ permissions, documents }) {
  return `${nameAll(documents)} and ${nameAll(permissions)}`;
}
function nameAll([first, ...others]) {
  if (others.length === 0) return `\`${first.logicalId}\``;
  return `\`${first.logicalId}\` (and ${others.length} more of its kind)`;
}
function replaces({ at }) {
  return { at, message: "this replaces the whole policy" };
}
function adds({ at }) {
  return { at, message: "this adds a statement to it" };
}

var SEVERITY = {
  mismatch: "error",
  lambda: "warning",
  http: "warning",
  service: "info"
};
var rule_default6 = defineRule({
  id: "cross-region-uri",
  on: ["integration", "authorizer"],
  severity: "warning",
  summary: "Call what is in the API's own region.",
  why: "A call that leaves the API's region travels between regions and back on every request, and fails when either of two regions does. Where the regions within one function URI differ, it cannot succeed at all.",
  presets: ["recommended", "security-first"],
  varies: true,
  // There is no fix of its own: whether the API or what it calls is to move is a decision.
  *check(call2) {
    for (const crossing of call2.crossings) {
      const { kind, from, to, parameter, at } = crossing;
      yield {
        message: kind === "mismatch" ? `${callerDoes(call2, "call")} a function through a URI of two regions, \`${from}\` and \`${to}\`, which cannot work` : `${callerDoes(call2, "call")} ${nameTarget(call2.target)} in \`${to}\` from \`${from}\``,
        at,
        severity: parameter === void 0 ? SEVERITY[kind] : "info",
        when: whenAll([call2, crossing]),
        notes: parameter === void 0 ? [] : [`the region is the default of parameter \`${parameter}\`; another deployment may give another`],
        remedy: kind === "mismatch" ? "name the function's region in both places" : "call what is in the API's own region, or move the API"
      };
    }
  }
});
function nameTarget(target) {
  if (target.kind === "lambda") return `\`${target.name}\``;
  if (target.kind === "service") return `\`${target.service}\``;
  return "a host";
}

var rule_default7 = defineRule({
  id: "encrypted-cache",
  on: ["stage"],
  severity: "info",
  summary: "Know what an encrypted API cache trades for what.",
  why: "Encryption may make a cached response larger, and a response beyond the cache's limit is not kept. How much time encryption itself takes, AWS does not say. Security controls ask for it, and sensitive responses want it: it is a choice to make, not a mistake to mend.",
  presets: ["recommended"],
  // There is no fix of its own: what is slower here is what keeps data safe; nobody's encryption is switched off.
  *check(stage) {
    const encryption = stage.cache?.encryption;
    if (encryption === void 0) return;
    const { at, covers: covers2, parameter } = encryption;
    yield {
      message: `stage \`${stage.name}\` of \`${stage.api.name}\` encrypts its cache for ${covers2}`,
      at,
      when: whenAll([stage, encryption]),
      notes: [
        ...parameter === void 0 ? [] : [`the setting is the default of parameter \`${parameter}\``],
        "encryption protects what is cached; it may make what is cached larger",
        "asked for by Security Hub APIGateway.5, AWS Config api-gw-cache-enabled-and-encrypted, cdk-nag APIGWCacheEnabledAndEncrypted (HIPAA, NIST, PCI), cfn_nag W87, Trivy AWS-0002 and AWS-0110, KICS"
      ],
      remedy: "measure both before you choose; where one of those controls binds you or a response is sensitive, keep the encryption and turn this rule off"
    };
  }
});

function withoutRegion(call2) {
  const { target, literalRegion } = call2;
  const why = obstacle3(call2);
  if (why !== void 0 || !("at" in target) || literalRegion === void 0) return refused(why ?? "nothing is called");
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at: target.at, from: `:${literalRegion.region}:`, to: ":${AWS::Region}:" }]
  };
}
function obstacle3({ api, target, literalRegion }) {
  if (literalRegion?.parameter !== void 0) return `the region is the default of parameter \`${literalRegion.parameter}\``;
  if (target.kind !== "lambda") return "what is called may be in that region alone";
  if (target.logicalId === void 0) return "the function is not in this template, and may be in that region alone";
  if (target.at.generatedBy !== void 0) return "a tool makes the URI";
  return api.logicalId === null || target.at.file !== api.at.file ? "the URI stands in a file in which nobody fills in `AWS::Region`" : void 0;
}

var rule_default8 = defineRule({
  id: "hard-coded-region",
  on: ["integration", "authorizer"],
  severity: "info",
  summary: "Take the region in a URI from the deployment.",
  why: "A region that is written into the URI stays when the template is deployed elsewhere: the call then leaves the API's region on every request, or fails.",
  presets: ["recommended", "security-first"],
  varies: true,
  fixes: "review",
  *check(call2) {
    const { literalRegion, crossings } = call2;
    if (literalRegion === void 0 || crossings.length > 0) return;
    yield {
      message: `${callerDoes(call2, "use")} a URI with \`${literalRegion.region}\` written into it`,
      at: literalRegion.at,
      when: whenAll([call2, literalRegion]),
      notes: literalRegion.parameter === void 0 ? [] : [`the region is the default of parameter \`${literalRegion.parameter}\``],
      remedy: "take the region from the deployment: `${AWS::Region}` in a template",
      fix: withoutRegion(call2)
    };
  }
});

function respellings(source, asked) {
  const parts = arnParts(source);
  return parts ? [...withOtherHeads(parts, asked), ...withOtherTails(parts, asked)] : [];
}
var HEADS = [1, 3, 4];
function withOtherHeads(parts, { api }) {
  const own = splitText(api.arn, ":");
  return HEADS.flatMap((index) => {
    const [written = [], wanted = []] = [parts[index], own[index]];
    if (printText(written) === printText(wanted)) return [];
    const around = (text2) => concat(index === 4 ? [] : parts[index - 1] ?? [], literal(":"), text2, literal(":"));
    return [{ from: around(written), to: around(wanted), mended: joinTexts(parts.with(index, wanted), ":") }];
  });
}
function withOtherTails(parts, asked) {
  const [narrow] = narrowGrants(asked);
  const [api = [], ...written] = splitText(parts[5] ?? [], "/");
  const wanted = splitText(narrow?.resource ?? [], "/").slice(1);
  const mended = (tail) => joinTexts([...parts.slice(0, 5), concat(api, tailOf(tail))], ":");
  if (written.length === 0) return [{ from: concat(literal(":"), api), to: concat(literal(":"), api, tailOf(wanted)), mended: mended(wanted) }];
  if (isForAuthorizers(written) !== isForAuthorizers(wanted)) return [];
  return pieces(asked).filter(({ start: start2 }) => start2 < written.length).flatMap(({ start: start2, end }) => {
    const tail = [...written.slice(0, start2), ...wanted.slice(start2, end), ...end === void 0 ? [] : written.slice(end)];
    return printText(tailOf(tail)) === printText(tailOf(written)) ? [] : [{ from: tailOf(written), to: tailOf(tail), mended: mended(tail) }];
  });
}
function isForAuthorizers([first = []]) {
  return printText(first) === "authorizers";
}
function tailOf(segments) {
  return concat(...segments.map((segment) => concat(literal("/"), segment)));
}
function pieces({ requests: [request] }) {
  if (request?.stage === void 0) return [{ start: 0 }];
  return request.verb === void 0 ? [{ start: 0, end: 1 }, { start: 1 }] : [{ start: 0, end: 1 }, { start: 1, end: 2 }, { start: 2 }];
}

function withPermission2(call2, gaps, model) {
  const { target } = call2;
  if (target.kind !== "lambda" || target.admission.kind !== "missing") return void 0;
  if (target.admission.gaps.some(({ when }) => formulaKey(when) !== formulaKey(call2.when)) || gaps.length < target.admission.gaps.length) {
    return refused("statements are there under other conditions");
  }
  return permittedBySam(call2, target) ?? corrected(call2, target, model) ?? added(call2, target, model);
}
function added(call2, target, model) {
  const permissions = permissionsFor({ call: call2, target, asked: target.asked }, model);
  if (permissions.kind === "refused") return permissions;
  return { title: `add ${permissions.words} for \`${target.name}\``, safety: "review", steps: permissions.steps };
}
function permittedBySam({ api, at, ...call2 }, target) {
  if ("guards" in call2 || api.kind !== "http" || at.generatedBy?.startsWith("SAM: authorizer ") !== true) return void 0;
  const key = "EnableFunctionDefaultPermissions";
  return { title: `set \`${key}\``, safety: "review", steps: [{ kind: "add", beside: target.at, after: "FunctionArn", key, value: { kind: "boolean", value: true } }] };
}
function corrected(call2, target, model) {
  const fn = model.function.find(({ logicalId: logicalId2 }) => logicalId2 === target.logicalId);
  if (fn === void 0 || target.elsewhere !== void 0) return void 0;
  const { asked } = target;
  const used = usedStatements(model);
  const isOpen3 = ({ at, writtenAs, when, logicalId: logicalId2 }) => at.generatedBy === void 0 && writtenAs === "permission" && formulaKey(when) === formulaKey(call2.when) && !used.has(logicalId2);
  const found = fn.permissions.filter(isOpen3).flatMap((statement) => correctionsOf(statement, asked, fn));
  const [only, ...others] = found;
  if (only === void 0 || others.length > 0) return void 0;
  const { statement: { logicalId }, step } = only;
  if (["SourceArn", "FunctionName"].includes(step.property) && hasOpenCalls(call2.api, target.logicalId, model)) return void 0;
  if (step.property === "SourceArn" && isWantedByOthers(target, model)) return void 0;
  return { title: `correct \`${step.property}\` of \`${withoutPrefix(logicalId)}\``, safety: "review", steps: [step], instead: added(call2, target, model) };
}
var waitingIn = /* @__PURE__ */ new WeakMap();
function isWantedByOthers({ logicalId }, model) {
  const waiting = waitingIn.get(model) ?? waitingCalls(model);
  waitingIn.set(model, waiting);
  return (waiting.get(logicalId) ?? 0) > 1;
}
function waitingCalls({ integration, authorizer }) {
  const waiting = [...integration, ...authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && target.admission.kind === "missing" && auth.kind === "resource-policy" ? [target] : []);
  return new Map([...groupsByKey(waiting, ({ logicalId }) => logicalId)].map(([logicalId, group]) => [logicalId, group.length]));
}
var usedIn = /* @__PURE__ */ new WeakMap();
function usedStatements(model) {
  const used = usedIn.get(model) ?? statementsUsed(model);
  usedIn.set(model, used);
  return used;
}
function statementsUsed({ integration, authorizer }) {
  return new Set([...integration, ...authorizer].flatMap(({ target }) => target.kind === "lambda" ? target.proofs.flatMap(({ outcome }) => outcome.kind === "admitted" ? outcome.by.map(({ logicalId }) => logicalId) : []) : []));
}
function correctionsOf(statement, asked, fn) {
  const { sources: [source] = [], admitsApiGateway, at: resource } = statement;
  const [narrow, ...others] = narrowGrants(asked);
  if (source === void 0 || narrow === void 0 || others.length > 0 || !isOf(asked.api, source)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const setting = (property, value) => value && { kind: "set", resource, property, value };
  const corrections = [
    [{ ...statement, function: asked.target }, setting("FunctionName", functionNameOf(asked, fn, stack))],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, setting(...fieldOf(admitsApiGateway))]
  ];
  const fields = corrections.flatMap(([as, step]) => step && admits(as, asked) ? [{ statement, step }] : []);
  return [...fields, ...sourceCorrections(statement, source, asked, stack)];
}
function isOf({ id }, source) {
  return `${printText(source)}/`.includes(`:${printText(id)}/`);
}
function sourceCorrections(statement, source, asked, stack) {
  const [only, ...others] = respellings(source, asked).filter(({ mended }) => admits({ ...statement, sources: [mended] }, asked));
  const [from, to] = [only?.from, only?.to].map((text2) => text2 && substitutionOf(text2, stack));
  if (from === void 0 || to === void 0 || others.length > 0) return [];
  return [{ statement, step: { kind: "respell", resource: statement.at, property: "SourceArn", from, to } }];
}
function fieldOf(verdict) {
  if (verdict.kind !== "no") return ["", void 0];
  if (verdict.fault.startsWith("its principal ")) return ["Principal", text(PRINCIPAL)];
  if (verdict.fault.toLowerCase().includes("lambda:invokefunctionurl")) return ["", void 0];
  return verdict.fault.startsWith("its action ") ? ["Action", text(ACTION)] : ["", void 0];
}

var TOLD = 4;
var rule_default9 = defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(call2, model) {
    const { target, auth } = call2;
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== void 0 || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) {
      yield { ...problemOf3(target, gaps, auth.parameter), fix: withPermission2(call2, gaps, model) };
    }
  }
});
function problemOf3(target, gaps, noRole) {
  const [{ nearest: nearest3, when }, ...others] = gaps;
  const { at, name } = target;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${gapWords(gaps[0])}`,
    at,
    ...gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {},
    when,
    // An authorizer's requests come by no route of their own.
    ...routes.length > 0 ? { routes, stages: [...new Set(gaps.flatMap((gap) => gap.stages))] } : {},
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD).map(({ permission: permission2, fault }) => ({ at: permission2.at, message: fault })),
    notes: [
      ...firstFew(others.map((gap) => `nor for ${gapWords(gap)}`), (more) => `nor for ${more} more`),
      ...firstFew(admittedParts(target, gaps), (more) => `admitted: ${more} more`),
      ...noRole === void 0 ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``],
      ...defaultNotes(gaps)
    ],
    remedy: remedyOf3(target, nearest3),
    inCode: "in the construct's code, call `addPermission` on the function, with the principal `apigateway.amazonaws.com` and the API's `arnForExecuteApi` as `sourceArn`"
  };
}
function remedyOf3({ name, isCrowded }, nearest3) {
  const correctable = nearest3?.permission.at.generatedBy === void 0 ? nearest3?.permission : void 0;
  const added2 = isCrowded ? `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`` : `add an \`AWS::Lambda::Permission\` ${correctable ? "for" : "that lets API Gateway invoke"} \`${name}\``;
  return correctable ? `correct \`${correctable.logicalId}\`, or ${added2}` : added2;
}
function firstFew(notes, rest) {
  const more = notes.length - TOLD;
  return more > 0 ? [...notes.slice(0, TOLD), rest(more)] : [...notes];
}
function defaultNotes(gaps) {
  const names = [...new Set(gaps.flatMap(({ defaults = [] }) => defaults))];
  return names.map((name) => `parameter \`${name}\` is taken for its default; another deployment may give another`);
}
function gapWords({ request, routes, nearest: nearest3 }) {
  const requests = routes.length > TOLD ? nameRoutes(routes) : request;
  return nearest3 ? `${requests}; ${nearestWords(nearest3)}` : requests;
}
function nearestWords({ permission: permission2, fault }) {
  return `\`${permission2.logicalId}\` comes nearest, but ${fault}`;
}
function admittedParts({ proofs }, gaps) {
  const partial = new Set(gaps.flatMap(({ partial: isPart, routes }) => isPart ? routes : []));
  const own = proofs.filter(({ route }) => route !== void 0 && partial.has(route));
  const missed = new Set(own.flatMap((proof) => proof.outcome.kind === "missing" ? requestKeys(proof) : []));
  const parts = own.flatMap((proof) => {
    const { outcome } = proof;
    if (outcome.kind !== "admitted" || requestKeys(proof).some((key) => missed.has(key))) return [];
    return [{ proof, by: namesOf(outcome.by) }];
  });
  const alike = groupBy(parts, ({ proof: { route = "", verbs }, by }) => [route, by, ...verbs].join(" "));
  return alike.map(([first, ...others]) => `admitted: ${partWords([first.proof, ...others.map(({ proof }) => proof)], own)}, by ${first.by}`);
}
function namesOf(statements) {
  const names = [...new Set(statements.map(({ logicalId }) => `\`${logicalId}\``))];
  return firstFew(names, (more) => `${more} more`).join(" and ");
}
function requestKeys({ route, stage, verbs }) {
  return (verbs.length === 0 ? [""] : verbs).map((verb) => `${route ?? ""} ${stage ?? ""} ${verb}`);
}
function partWords(parts, all) {
  const [{ route = "", verbs }] = parts;
  const others = all.filter((proof) => proof.route === route);
  const isOneVerb = new Set(others.flatMap((proof) => proof.verbs)).size <= 1;
  const stages = [...new Set(parts.map(({ stage = "" }) => `\`${stage}\``))];
  const isEveryStage = stages.length === new Set(others.map((proof) => proof.stage)).size;
  return `${isOneVerb ? "" : `${verbs.join(", ")} of `}\`${route}\`${isEveryStage ? "" : ` on stage ${stages.join(" and ")}`}`;
}

var SHOWN3 = 3;
var rule_default10 = defineRule({
  id: "policy-size",
  on: ["function"],
  severity: "warning",
  summary: "Let one statement admit many routes before a function's policy is full.",
  why: "The policy of a function, of a version or of an alias may have 20,480 bytes, and nobody can have that raised. A statement for each route takes about 400, so that some fifty fill it; with the next one the deployment fails.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: which statements may go together is for whoever wrote them to say.
  *check({ at, policies }) {
    for (const policy of policies) {
      if (policy.load === "light") continue;
      const { statements, load, when } = policy;
      yield {
        message: `${sizeWords(policy)}, with ${statements.length === 1 ? "1 statement" : `${statements.length} statements`}`,
        at,
        ...load === "over" ? { severity: "error" } : {},
        when,
        related: groupBy(statements, placeKey).slice(0, SHOWN3).map(([first]) => ({ at: first.at, message: shownWords(policy) })),
        notes: [
          ...policy.bytes > policy.limit ? [] : [`${roomWords(policy)} of about that length`],
          "the lengths of names and ids that only the deployment knows are taken for usual ones"
        ],
        remedy: "write one statement for each API instead, whose `SourceArn` ends in `/*/*/*`, or in `/*/*` where it has `$default`, WebSocket routes or an authorizer; in the CDK `scopePermissionToMethod: false` does that and `allowTestInvoke: false` leaves every second one out",
        inCode: "in the constructs' code, set `scopePermissionToMethod: false` on the integrations (`scopePermissionToRoute: false` for an HTTP API), so that one statement for each API is written, and `allowTestInvoke: false`, which leaves every second one out"
      };
    }
  }
});
function sizeWords({ name, bytes, limit, load }) {
  const size = `about ${withCommas(bytes)}`;
  const allowed = `the ${withCommas(limit)} bytes that Lambda allows`;
  if (load === "over") return `the policy of \`${name}\` passes ${allowed}: it takes ${size}`;
  return `the policy of \`${name}\` ${bytes > limit ? `may pass ${allowed}: it takes ${size}` : `takes ${size} of ${allowed}`}`;
}
function roomWords({ fits }) {
  return fits === 0 ? "there is no room for another statement" : `there is room for ${fits} more ${fits === 1 ? "statement" : "statements"}`;
}
function shownWords({ statements }) {
  return statements.length === 1 ? "this is it" : `one of the ${statements.length} statements`;
}
function withCommas(count) {
  const text2 = String(Math.round(count / 10) * 10);
  return text2.length > 3 ? `${text2.slice(0, -3)},${text2.slice(-3)}` : text2;
}

var IN_CODE = "in the construct's code, leave `credentialsRole` out of the integration; where the CDK writes no permission by itself (`SpecRestApi`, `CfnMethod`), call `addPermission` on the function too";
var rule_default11 = defineRule({
  id: "role-credentials",
  on: ["integration"],
  severity: "warning",
  summary: "Let the function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the integration, API Gateway must hold temporary credentials of that role before it can invoke the function: a call to AWS STS whenever it has none. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",
  options: {
    schema: {
      maxFunctionsPerRole: {
        type: "integer",
        minimum: 0,
        description: "A role that API Gateway invokes more functions by than this is taken for a choice: its findings are infos, and nothing is fixed. Without it no role is.",
        errorMessage: "a whole number, 0 or more"
      }
    },
    defaults: { maxFunctionsPerRole: Infinity }
  },
  *check(integration, model, { maxFunctionsPerRole }) {
    const { target, auth } = integration;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const { role } = auth;
    const shared = functionsOf(role, model);
    const isChosen = shared > maxFunctionsPerRole;
    const choice = `API Gateway invokes ${shared} functions by \`${role.name}\`, more than the ${maxFunctionsPerRole} of \`maxFunctionsPerRole\`: it is taken for a choice`;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${role.name}\` to invoke \`${target.name}\``,
      at: role.at,
      label: "API Gateway must assume this role first",
      isChosen,
      // Only the other account's owner can do without the role.
      ...isChosen || target.elsewhere === "account" ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [...roleNotes(role), ...isChosen ? [choice] : [], ...target.asynchronous ? [asynchronous] : []],
      ...isChosen ? { fix: refused("it is taken for a choice") } : { remedy: dropRole(target), inCode: IN_CODE, fix: withoutRole(integration, model) }
    };
  }
});

var rule_default12 = defineRule({
  id: "route-budget",
  on: ["overrun"],
  severity: "error",
  summary: "Keep routes within the budgets that you gave them.",
  why: "A budget in the configuration file says what a route may cost its requests at most: STS calls, calls to other regions, calls of authorizers, cold starts. A change that costs more is found in review, and not by those who wait.",
  presets: ["recommended", "security-first"],
  varies: true,
  // There is no fix of its own: what a route may cost is what somebody decided.
  *check(overrun) {
    const { at, breaches, notes } = overrun;
    yield {
      message: messageOf(overrun),
      at,
      ...overrun.stage === void 0 ? {} : { stages: [overrun.stage] },
      label: `over ${budgetOf(overrun)}`,
      related: [...hopsOf(breaches).map(({ at: hop, what }) => ({ at: hop, message: what })), ...breaches.map(({ limit }) => ({ at: limit.at, message: budgetOf(overrun) }))],
      notes,
      remedy: remedyOf4(overrun)
    };
  }
});
var WORDS = {
  stsCalls: ["makes", "STS call", "STS calls"],
  regionHops: ["makes", "call to another region", "calls to another region"],
  authorizerCalls: ["makes", "authorizer call", "authorizer calls"],
  coldStarts: ["may wait for", "cold start", "cold starts"],
  avoidable: ["has", "avoidable hop", "avoidable hops"]
};
function budgetOf({ budget }) {
  return budget === void 0 ? "its budget" : `budget \`${budget}\``;
}
function messageOf(overrun) {
  const { breaches: [first, ...others], routes: [route], stage } = overrun;
  const who = stage === void 0 ? `\`${route}\`` : `\`${route}\` on stage \`${stage}\``;
  if (others.length > 0) return `${who} is over ${budgetOf(overrun)}: ${[first, ...others].map(breachTerm).join(", ")}`;
  const { limit: { measure, most } } = first;
  if (measure === "uncached") return `${who} is not answered from a cache; ${budgetOf(overrun)} wants it to be`;
  return `${who} ${WORDS[measure][0]} ${countOf(first, measure)}; ${budgetOf(overrun)} allows ${mostOf(most)}`;
}
function breachTerm(breach) {
  const { limit: { measure, most } } = breach;
  return measure === "uncached" ? "no cached responses" : `${countOf(breach, measure)} (${mostOf(most)} allowed)`;
}
function countOf({ count }, measure) {
  const [, one, many] = WORDS[measure];
  return `${count} ${count === 1 ? one : many}`;
}
function mostOf(most) {
  return most === 0 ? "none" : `${most}`;
}
function hopsOf(breaches) {
  return [...new Set(breaches.flatMap(({ hops }) => hops))];
}
function remedyOf4({ api, breaches }) {
  const hops = hopsOf(breaches);
  const can = hops.filter(({ avoidable }) => avoidable).map(({ what }) => what).join(", ");
  const cannot = hops.filter(({ avoidable }) => !avoidable).map(({ what }) => what).join(", ");
  const isUncached = breaches.some(({ limit: { measure } }) => measure === "uncached");
  return [
    ...can === "" ? [] : [`take out what can go: ${can}`],
    ...cannot === "" ? [] : [`what cannot go as the path is: ${cannot}; change the path, or allow it`],
    ...isUncached ? [api.kind === "rest" ? "let the stage's cache keep the responses of this route" : "only REST APIs have a cache: ask for none here"] : []
  ].join("; ");
}

var rule_default13 = defineRule({
  id: "suppression",
  // It is about comments and metadata, which are no part of the model: what it finds comes to light where they are applied.
  on: [],
  severity: "warning",
  summary: "Give every suppression a reason, and take it out when it is over.",
  why: "A suppression that is misspelt, over or without a reason does nothing, though its author relies on it; one that is for nothing hides what comes later. Both are told of, so that what is suppressed is what somebody decided.",
  presets: ["recommended", "security-first"],
  check: () => []
});

var rule_default14 = defineRule({
  id: "twin-role-authorizer",
  on: ["api"],
  severity: "warning",
  summary: "Do not make one request wait for two roles.",
  why: "Where the authorizer and the integration each use a role of their own, API Gateway must hold two sets of temporary credentials before the request reaches its function: up to two calls to AWS STS, one after the other.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: those of the two roles' own findings mend it.
  *check(api, model) {
    const twins = model.integration.filter((integration) => integration.api === api).flatMap(twinsOf);
    for (const pair of groupBy(twins, ({ own, other }) => `${roleKey(own)} ${roleKey(other)}`)) {
      const { own, other } = firstByPath(pair, (twin) => twin.own.at);
      const routes = [...new Set(pair.flatMap((twin) => twin.routes))];
      const asked = [...new Set(pair.map(({ authorizer }) => whenAsked(authorizer)))].join(" or ");
      const authorizers = oneOrMore(pair.map(({ authorizer }) => `authorizer \`${authorizer.name}\``), "authorizers");
      const functions = oneOrMore(pair.map(({ target }) => `\`${target.name}\``), "functions");
      yield {
        message: `${nameRoutes(routes)} may need two roles for one request: ${asked} \`${other.name}\` to ask ${authorizers}, then \`${own.name}\` to invoke ${functions}`,
        at: own.at,
        when: whenAny(pair),
        routes,
        related: [{ at: other.at, message: `the role to ask ${authorizers}` }],
        remedy: "remove the credentials of both; their own findings say how"
      };
    }
  }
});
function twinsOf(integration) {
  const { target, auth, guards } = integration;
  if (target.kind !== "lambda" || auth.kind !== "role") return [];
  return guards.flatMap((guard) => {
    const { authorizer, routes } = guard;
    if (authorizer.target.kind !== "lambda" || authorizer.auth.kind !== "role") return [];
    const [own, other] = [auth.role, authorizer.auth.role];
    if (roleKey(own) === roleKey(other)) return [];
    return [{ own, other, authorizer, target, routes, when: whenAll([integration, guard]) }];
  });
}
function oneOrMore(names, noun) {
  const [first, ...others] = new Set(names);
  return first === void 0 || others.length > 0 ? `${others.length + 1} ${noun}` : first;
}

var REMEDIES = {
  nothing: "give it an identity source and let that be kept for some seconds; what it answers is then used for every route that it guards",
  "identity-and-route": "let that be kept for some seconds",
  identity: "let that be kept for some seconds; what it answers is then used for every route that it guards"
};
var rule_default15 = defineRule({
  id: "uncached-authorizer",
  on: ["authorizer"],
  severity: "info",
  summary: "Know which authorizers every request has to wait for.",
  why: "API Gateway can keep what an authorizer said of a caller, for up to an hour. With a time of 0 it asks the function anew on every request, which waits for that call and for the authorizer's own work before anything else begins. Whoever must be able to lock a caller out at once wants it so: it is a choice to make, not a mistake to mend.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: how long a verdict may be kept is a decision.
  *check({ api, name, routes, cache, target, at }) {
    const [first] = routes;
    if (api.kind === "websocket" || cache.seconds !== 0 || first === void 0) return;
    const who = target.kind === "lambda" ? `\`${target.name}\`` : "its function";
    yield {
      message: `authorizer \`${name}\` asks ${who} on every request to ${nameRoutes(routes)}: nothing that it says is kept`,
      at: cache.at ?? at,
      notes: [
        ...cache.parameter === void 0 ? [] : [`the time is the default of parameter \`${cache.parameter}\``],
        ...keyNotes(cache)
      ],
      remedy: `where what it says of a caller stays true for a while, ${REMEDIES[cache.keyedBy]}`
    };
  }
});
function keyNotes({ keyedBy }) {
  switch (keyedBy) {
    case "nothing":
      return ["it has no identity source, and without one nothing can be kept"];
    case "identity-and-route":
      return ["one of its identity sources is the route: what it says would be kept for each route by itself"];
    case "identity":
      return [];
  }
}

var rules = [
  rule_default11,
  rule_default,
  rule_default14,
  rule_default9,
  rule_default6,
  rule_default8,
  rule_default7,
  rule_default4,
  rule_default2,
  rule_default15,
  rule_default3,
  rule_default10,
  rule_default5,
  rule_default12,
  rule_default13
];

// package.json
var package_default = { version: "0.1.0" };

import { pathToFileURL } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

var INTERNAL = "internal error: ";
function internalError(error) {
  const [message] = messageOf2(error).split("\n");
  return `${INTERNAL}${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}
function messageOf2(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

var STATE = { waiting: 0, answered: 1, dead: 2 };

function askIn(file, seconds) {
  let open;
  const hangUp = () => {
    void open?.worker.terminate();
    open = void 0;
  };
  return (request) => {
    try {
      if (open && Atomics.load(open.signal, 0) === STATE.dead) hangUp();
      open ??= start(file);
      const answer = exchange(open, request, seconds);
      if (typeof answer !== "string") return answer;
      hangUp();
      return failed(answer);
    } catch (error) {
      hangUp();
      return failed(error);
    }
  };
}
function failed(error) {
  return { kind: "failed", message: internalError(error) };
}
var BEGINNING = `
const { workerData: { module, signal } } = require("node:worker_threads");
process.on("exit", () => {
  Atomics.store(signal, 0, ${STATE.dead});
  Atomics.notify(signal, 0);
});
import(module);
`;
function start(file) {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(BEGINNING, {
    eval: true,
    workerData: { module: pathToFileURL(file).href, port: port2, signal },
    transferList: [port2],
    // What the host's own process preloads (ts-node, an inspector, a loader) is not for this thread.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" }
  });
  for (const event of ["error", "exit"]) worker.on(event, () => Atomics.store(signal, 0, STATE.dead));
  worker.unref();
  return { worker, port: port1, signal };
}
function exchange({ port, signal }, request, seconds) {
  Atomics.compareExchange(signal, 0, STATE.answered, STATE.waiting);
  port.postMessage(request);
  if (Atomics.wait(signal, 0, STATE.waiting, seconds * 1e3) === "timed-out") return `there was no answer within ${seconds} seconds`;
  const received = receiveMessageOnPort(port);
  return received ? received.message : "the thread that lints ended without an answer";
}

import path3 from "node:path";

import path from "node:path";
function shownPath(file, cwd) {
  return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/") || ".";
}

var EXTENSION = "x-amazon-apigateway-";
var RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;
var NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION, "template-file-path"];
function kindOf(root) {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi = textOf(get(root, "openapi") ?? get(root, "swagger")) !== void 0;
  return isOpenApi && hasExtension(root) ? "openapi" : void 0;
}
function documentsOf(roots) {
  return roots.flatMap((root) => {
    const kind = kindOf(root);
    return kind ? [{ kind, root }] : [];
  });
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
      if (key.startsWith(EXTENSION)) return true;
      open.push(value);
    }
  }
  return false;
}

var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var EXCLAMATION = 33;
var DOUBLE_QUOTE = 34;
var NUMBER_SIGN = 35;
var SINGLE_QUOTE = 39;
var COMMA = 44;
var DASH = 45;
var SLASH = 47;
var COLON = 58;
var GREATER_THAN = 62;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var VERTICAL_BAR = 124;
var CLOSE_BRACE = 125;
var BYTE_ORDER_MARK = 65279;

function lastUpTo(offsets, offset) {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

var SHIFT = 6;
var MARKED = 1 << SHIFT;
var MARKED_LINES = new RegExp(String.raw`(?:[^\r\n]*(?:\n|\r\n|\r(?!\n))){${MARKED}}`, "y");
var LINE_END = /\r\n?|\n/g;
function readLines(text2) {
  const first = text2.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const marks = [first];
  MARKED_LINES.lastIndex = first;
  while (MARKED_LINES.test(text2)) marks.push(MARKED_LINES.lastIndex);
  return { text: text2, marks, marked: [] };
}
function startOfLine(lines, index) {
  return startsFrom(lines, index >> SHIFT)[index % MARKED];
}
function lineIndexAt(lines, offset) {
  const mark = lastUpTo(lines.marks, offset);
  return (mark << SHIFT) + lastUpTo(startsFrom(lines, mark), offset);
}
function positionAt(lines, offset) {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: Math.max(0, offset - (startOfLine(lines, index) ?? 0)) + 1 };
}
function startsFrom({ text: text2, marks, marked }, mark) {
  return marked[mark] ??= startsBetween(text2, marks[mark] ?? Infinity, marks[mark + 1] ?? Infinity);
}
function startsBetween(text2, first, end) {
  const starts = [];
  LINE_END.lastIndex = first;
  for (let at = first; at < end; at = LINE_END.test(text2) ? LINE_END.lastIndex : Infinity) starts.push(at);
  return starts;
}

import path2 from "node:path";

function didYouMean(word, candidates) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [nearest3] = candidates.map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 1 : editDistance(word, candidate) })).filter(({ distance, candidate }) => distance <= limit && distance < candidate.length).sort((a, b) => a.distance - b.distance);
  return nearest3 ? `; did you mean \`${nearest3.candidate}\`?` : "";
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

var REGION_CODE = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
function isRegionCode(text2) {
  return REGION_CODE.test(text2);
}

var KEYS = ["region", "parameters", "config"];
function checkLanguageOptions(options) {
  const fault = faultIn(options);
  if (fault !== void 0) throw new TypeError(fault);
}
function faultIn(options) {
  const { region, parameters, config } = options;
  if (region !== void 0 && !(typeof region === "string" && isRegionCode(region))) return '`region` is a region code such as "eu-central-1"';
  if (parameters !== void 0 && !areParameters(parameters)) return "`parameters` is a map of parameter names to their values";
  if (config !== void 0 && config !== false && typeof config !== "string") return "`config` is the path of a configuration file, or false";
  const misspelled = Object.keys(options).find((key) => !isKey(key) && didYouMean(key, KEYS) !== "");
  return misspelled === void 0 ? void 0 : `there is no language option \`${misspelled}\`${didYouMean(misspelled, KEYS)}`;
}
function askedBy({ region, parameters = {}, config }, cwd) {
  return {
    region,
    parameterOverrides: new Map(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
    config: configChoice(config, cwd)
  };
}
function configChoice(config, cwd) {
  if (config === void 0) return { kind: "nearest" };
  return config === false ? { kind: "none" } : { kind: "file", file: path2.resolve(cwd, config) };
}
function isKey(key) {
  return KEYS.some((each) => each === key);
}
function areParameters(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((each) => ["string", "number", "boolean"].includes(typeof each));
}

init_entry();
init_limits();
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
  const { file, text: text2 } = source;
  const scanner = { file, text: text2, problems: [], at: 0, end: 0, errors: 0, hasComments: false, stopped: false };
  if (text2.charCodeAt(0) === BYTE_ORDER_MARK) scanner.at = 1;
  skipBlanks(scanner);
  if (scanner.at === text2.length) return { source, documents: [], problems: scanner.problems };
  const root = readValue(scanner, void 0, 0);
  skipBlanks(scanner);
  if (!scanner.stopped && scanner.at < text2.length) stop(scanner, "expected nothing after the end of the value");
  return { source, documents: [root], problems: scanner.problems };
}
function readValue(scanner, path5, depth) {
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === DOUBLE_QUOTE) {
    const start2 = scanner.at;
    const text2 = readString(scanner);
    return { kind: "scalar", file: scanner.file, start: start2, end: scanner.end, path: path5, text: text2, value: text2 };
  }
  if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return readWord(scanner, path5);
  if (depth === MAX_DEPTH) {
    stop(scanner, TOO_DEEP);
    return nothing({ file: scanner.file, start: scanner.at, end: scanner.at }, path5);
  }
  return code === OPEN_BRACE ? readMap(scanner, path5, depth) : readList(scanner, path5, depth);
}
function readMap(scanner, path5, depth) {
  const start2 = scanner.at;
  const entries = /* @__PURE__ */ new Map();
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
    addEntry(entries, { key, at, value: readValue(scanner, { parent: path5, key }, depth + 1) }, scanner.problems);
  }
  return { kind: "map", file: scanner.file, start: start2, end: scanner.end, path: path5, entries };
}
function readList(scanner, path5, depth) {
  const start2 = scanner.at;
  const items = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path5, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start: start2, end: scanner.end, path: path5, items };
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
  if (code === DOUBLE_QUOTE || closer === CLOSE_BRACKET && (code === OPEN_BRACE || code === OPEN_BRACKET)) {
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
  const { text: text2 } = scanner;
  const start2 = scanner.at + 1;
  scanner.at = endOfPlainText(text2, start2);
  const plain = text2.slice(start2, scanner.at);
  if (text2.charCodeAt(scanner.at) === DOUBLE_QUOTE) {
    passToken(scanner);
    return plain;
  }
  return plain + readStringRest(scanner, start2 - 1);
}
function endOfPlainText(text2, from) {
  let at = from;
  for (let code = text2.charCodeAt(at); code >= SPACE && code !== DOUBLE_QUOTE && code !== BACKSLASH; code = text2.charCodeAt(at)) at++;
  return at;
}
function readStringRest(scanner, start2) {
  const { text: text2 } = scanner;
  let result = "";
  for (; ; ) {
    const code = text2.charCodeAt(scanner.at);
    if (code === DOUBLE_QUOTE) break;
    if (scanner.at >= text2.length) {
      stop(scanner, "the string that begins here does not end", start2);
      break;
    }
    if (code === BACKSLASH) {
      result += readEscape(scanner);
    } else {
      if (code !== TAB) complain(scanner, "a string may not hold control characters or line breaks", scanner.at, scanner.at + 1);
      result += text2.charAt(scanner.at++);
    }
    const end = endOfPlainText(text2, scanner.at);
    result += text2.slice(scanner.at, end);
    scanner.at = end;
  }
  passToken(scanner);
  return result;
}
function readEscape(scanner) {
  const { text: text2, at } = scanner;
  const letter = text2.charAt(at + 1);
  const digits = letter === "u" ? text2.slice(at + 2, at + 6) : "";
  if (FOUR_DIGITS.test(digits)) {
    scanner.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const meaning = ESCAPES.get(letter);
  scanner.at = Math.min(at + 2, text2.length);
  if (meaning !== void 0) return meaning;
  complain(scanner, `${quote(`\\${letter}${digits}`)} is no escape that JSON knows`, at, scanner.at);
  return letter;
}
function readWord(scanner, path5) {
  const { file, text: text2 } = scanner;
  const start2 = scanner.at;
  WORD.lastIndex = start2;
  const word = WORD.exec(text2)?.[0];
  if (word === void 0) {
    stop(scanner, start2 < text2.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path5);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start: start2, end: scanner.at, path: path5, text: word, value: wordValue(scanner, word, start2) };
}
function wordValue(scanner, word, start2) {
  if (NUMBER.test(word)) return Number(word);
  const literal2 = LITERALS.get(word);
  if (literal2 !== void 0) return literal2;
  complain(scanner, `${quote(word)} is no JSON value`, start2, scanner.at);
  const number2 = NUMBER_LIKE.test(word) ? Number(word) : NaN;
  return Number.isNaN(number2) ? word : number2;
}
function skipBlanks(scanner) {
  const { text: text2 } = scanner;
  for (; ; ) {
    const code = text2.charCodeAt(scanner.at);
    if (code === SPACE || code === LF || code === CR || code === TAB) {
      scanner.at++;
    } else if (code === SLASH || code === NUMBER_SIGN) {
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
function complain(scanner, message, start2, end) {
  const { file, problems, text: text2 } = scanner;
  if (scanner.stopped || scanner.errors === MAX_ERRORS) return;
  scanner.errors++;
  problems.push({ severity: "error", message, at: { file, start: start2, end: Math.min(end, text2.length) } });
}
function stop(scanner, message, start2 = scanner.at) {
  complain(scanner, message, start2, start2 + 1);
  scanner.stopped = true;
  return true;
}

var NO_ENTRIES = /* @__PURE__ */ new Map();
var EntriesOnDemand = class {
  #make;
  #made = NO_ENTRIES;
  constructor(make) {
    this.#make = make;
  }
  get #all() {
    if (this.#make) {
      this.#made = this.#make();
      this.#make = void 0;
    }
    return this.#made;
  }
  get size() {
    return this.#all.size;
  }
  get(key) {
    return this.#all.get(key);
  }
  has(key) {
    return this.#all.has(key);
  }
  keys() {
    return this.#all.keys();
  }
  values() {
    return this.#all.values();
  }
  entries() {
    return this.#all.entries();
  }
  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]();
  }
  forEach(callback) {
    this.#all.forEach((value, key) => {
      callback(value, key, this);
    });
  }
};

init_functions_in();
init_limits();
function readPrintedJson({ file, text: text2 }) {
  const indent = /^\{\n([ \t]{1,10})"/.exec(text2)?.[1];
  if (indent === void 0 || text2.includes(`
${indent.repeat(MAX_DEPTH)}`)) return void 0;
  const value = parsed(text2);
  if (value === void 0 || !isPrinted(value, indent, text2)) return void 0;
  const root = nodeOf(value, 0, 0, void 0, { file, text: text2, indent, hasEscapes: text2.includes("\\"), lastLines: { "}": [], "]": [] } });
  rememberFunctions(root, functionsOf2(text2));
  return { source: { file, text: text2 }, documents: [root], problems: [] };
}
var COMMON = ["Fn::GetAtt", "Fn::Join", "Fn::Sub"];
var OTHERS = /"(Fn::(?!GetAtt"|Join"|Sub")[^"\\]*)":/g;
function functionsOf2(text2) {
  const functions = new Set(COMMON.filter((name) => text2.includes(`"${name}":`)));
  for (const [, name = ""] of text2.matchAll(OTHERS)) functions.add(name);
  return functions;
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isPrinted(value, indent, text2) {
  return text2.trimEnd() === JSON.stringify(value, void 0, indent);
}
function nodeOf(value, start2, level, path5, printed) {
  const { file } = printed;
  if (typeof value === "string") {
    return { kind: "scalar", file, start: start2, end: start2 + lengthOf(value, printed), path: path5, text: value, value };
  }
  if (Array.isArray(value)) return listOf(value, start2, level, path5, printed);
  if (typeof value === "object" && value !== null) {
    const map2 = value;
    return { kind: "map", file, start: start2, end: endOf("}", start2, level, printed), path: path5, entries: new EntriesOnDemand(() => entriesOf2(map2, start2, level, path5, printed)) };
  }
  const text2 = String(value);
  return { kind: "scalar", file, start: start2, end: start2 + text2.length, path: path5, text: text2, value };
}
function lengthOf(value, { hasEscapes }) {
  return hasEscapes ? JSON.stringify(value).length : value.length + 2;
}
function listOf(list, start2, level, path5, printed) {
  const { file } = printed;
  let items;
  return {
    kind: "list",
    file,
    start: start2,
    end: endOf("]", start2, level, printed),
    path: path5,
    get items() {
      return items ??= itemsOf2(list, start2, level, path5, printed);
    }
  };
}
function endOf(bracket, start2, level, { text: text2, indent, lastLines }) {
  if (text2[start2 + 1] === bracket) return start2 + 2;
  const last = lastLines[bracket][level] ??= `
${indent.repeat(level)}${bracket}`;
  return text2.indexOf(last, start2) + last.length;
}
function entriesOf2(map2, start2, level, path5, printed) {
  const { file, indent } = printed;
  const entries = /* @__PURE__ */ new Map();
  const margin = "\n".length + indent.length * (level + 1);
  let at = start2 + "{".length;
  const keys = Object.keys(map2);
  for (let index = 0, key = keys[0]; key !== void 0; key = keys[++index]) {
    const keyStart = at + margin;
    const end = keyStart + lengthOf(key, printed);
    const value = nodeOf(map2[key] ?? null, end + ": ".length, level + 1, { parent: path5, key }, printed);
    entries.set(key, { key, at: { file, start: keyStart, end }, value });
    at = value.end + ",".length;
  }
  return entries;
}
function itemsOf2(list, start2, level, path5, printed) {
  const margin = "\n".length + printed.indent.length * (level + 1);
  const items = [];
  let at = start2 + "[".length;
  for (let index = 0, count = list.length; index < count; index++) {
    const node = nodeOf(list[index] ?? null, at + margin, level + 1, { parent: path5, key: String(items.length) }, printed);
    items.push(node);
    at = node.end + ",".length;
  }
  return items;
}

init_limits();

init_compose();
init_functions_in();

var PLAIN = 0;
var PLAIN_LINES = 1;
var QUOTED = 2;
var BLOCK = 3;
var EMPTY = 4;
var MAP = 5;
var LIST = 6;
var KEY_START = 1;
var KEY_END = 2;
var TAG_START = 3;
var TAG_END = 4;
var START = 5;
var END = 6;
var NEXT = 7;
var RECORD = 8;
var MAX_OPEN = 100;
var NO_COLUMN = 2 ** 30;
var NEXT_LINE = /(?: +(?:#[^\r\n]*)?)?(?:(?:\r?\n *(?:#[^\r\n]*)?)+|$)/y;
function goToNextLine(scan, end) {
  const { text: text2 } = scan;
  NEXT_LINE.lastIndex = end;
  if (!NEXT_LINE.test(text2)) return false;
  const at = NEXT_LINE.lastIndex;
  scan.end = end;
  scan.at = at;
  scan.column = at - text2.lastIndexOf("\n", at - 1) - 1;
  return true;
}
function openRecord(scan, record, form, start2, column) {
  const { records, outer, seen } = scan;
  records[record] = form;
  records[record + START] = start2;
  scan.outerColumns.push(scan.innerColumn);
  scan.innerColumn = column;
  const depth = outer.push(scan.inner);
  scan.inner = record;
  if (depth > seen.length) seen.push(/* @__PURE__ */ new Map());
  return depth < MAX_OPEN;
}
function closeRecord(scan) {
  const { records, inner } = scan;
  records[inner + END] = scan.end;
  records[inner + NEXT] = records.length;
  scan.inner = scan.outer.pop() ?? 0;
  scan.innerColumn = scan.outerColumns.pop() ?? 0;
}
function isNewKey({ inner, outer, seen }, key) {
  const keys = seen[outer.length - 1];
  if (keys === void 0 || key === "<<" || keys.get(key) === inner) return false;
  keys.set(key, inner);
  return true;
}
function match(expression, text2, at) {
  expression.lastIndex = at;
  return expression.test(text2) ? expression.lastIndex : -1;
}

init_js_yaml();
function keyAt(text2, start2, end) {
  const code = text2.charCodeAt(start2);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? textOfQuotes(text2, start2, end) : text2.slice(start2, end);
}
function textAt(text2, form, start2, end, linesEnd) {
  if (form === QUOTED) return textOfQuotes(text2, start2, end);
  if (form === BLOCK) return textOfBlock(text2, start2, linesEnd);
  return form === PLAIN_LINES ? decoded(text2, { style: SCALAR_STYLE.PLAIN, valueStart: start2, valueEnd: end }) : text2.slice(start2, end);
}
function textOfQuotes(text2, start2, end) {
  const between = text2.slice(start2 + 1, end - 1);
  const isDouble = text2.charCodeAt(start2) === DOUBLE_QUOTE;
  if (!between.includes("\n") && !between.includes(isDouble ? "\\" : "'")) return between;
  const style = isDouble ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  return decoded(text2, { style, valueStart: start2 + 1, valueEnd: end - 1 });
}
var CHOMPINGS = { "-": CHOMPING_MODE.STRIP, "+": CHOMPING_MODE.KEEP };
var FIRST_LINE = /(?: *\r?\n)* */y;
function textOfBlock(text2, start2, valueEnd) {
  const valueStart = text2.indexOf("\n", start2) + 1;
  FIRST_LINE.lastIndex = valueStart;
  FIRST_LINE.test(text2);
  const indent = FIRST_LINE.lastIndex - text2.lastIndexOf("\n", FIRST_LINE.lastIndex - 1) - 1;
  const style = text2.startsWith("|", start2) ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  const chomping = CHOMPINGS[text2.charAt(start2 + 1)] ?? CHOMPING_MODE.CLIP;
  return decoded(text2, { style, valueStart, valueEnd, chomping, indent });
}
function decoded(text2, scalar) {
  const absent = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return getScalarValue(text2, { type: EVENT_ID.SCALAR, ...absent, chomping: CHOMPING_MODE.CLIP, indent: -1, fast: false, ...scalar });
}

init_yaml();
var BLANKS = / */y;
var TAG = /![A-Za-z0-9]+(?:::[A-Za-z0-9]+)*(?=[ \r\n]|$)/y;
var PLAIN_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|[-:](?=[^ \t\r\n]))(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))*/y;
var FURTHER_TEXT = /(?!#)(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))+/y;
var QUOTED_TEXT = /"[^"\\\r\n]*(?:\\(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\r\n]*)*"|'[^'\r\n]*(?:''[^'\r\n]*)*'(?!')/y;
var QUOTED_LINES = /"[^"\\\t]*(?:\\(?:[0abtnvfre "/\\N_LP]|\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\t]*)*"|'[^'\t]*(?:''[^'\t]*)*'(?!')/y;
var BLOCK_HEADER = /[|>][+-]?(?: +(?:#[^\r\n]*)?)?\r?\n/y;
var BLANK_LINES = /(?: *\r?\n)*/y;
var FLOW_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|-(?=[^ \t\r\n,[\]{}]))(?:[^ \t\r\n:,[\]{}]+|:(?=[^ \t\r\n,[\]{}])| +(?=[^ \t\r\n#:,[\]{}]))*/y;
var FLOW_COLON = / *:(?=[ \r\n,[\]{}])/y;
var COLON2 = / *:/y;
var FLOW_GAP = /(?: +(?:#[^\r\n]*)?)?(?:\r?\n *(?:#[^\r\n]*)?)*/y;
function takeBlockValue(scan, keyStart, keyEnd, from) {
  const { text: text2, records } = scan;
  const start2 = from + 1;
  PLAIN_TEXT.lastIndex = start2;
  if (PLAIN_TEXT.test(text2) && text2.charCodeAt(from) === SPACE) {
    const end = PLAIN_TEXT.lastIndex;
    records.push(PLAIN, keyStart, keyEnd, -1, -1, start2, end, 0);
    return endPlain(scan, end);
  }
  records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0);
  return takeUnusualValue(scan, from, from);
}
function takeUnusualValue(scan, from, emptyAt) {
  const { text: text2, records } = scan;
  const record = records.length - RECORD;
  const at = takeTag(scan, match(BLANKS, text2, from));
  if (at < 0) return false;
  const code = text2.charCodeAt(at);
  if (code === LF || code === CR || code === NUMBER_SIGN || at === text2.length) {
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
function takeTag({ text: text2, records, tags }, at) {
  if (text2.charCodeAt(at) !== EXCLAMATION) return at;
  const record = records.length - RECORD;
  const end = match(TAG, text2, at);
  if (end < 0 || records[record + TAG_START] !== -1) return -1;
  records[record + TAG_START] = at;
  records[record + TAG_END] = end;
  tags.add(text2.slice(at, end));
  return match(BLANKS, text2, end);
}
function takeInline(scan, record, at, indent, plain) {
  const { text: text2, records } = scan;
  const code = text2.charCodeAt(at);
  if (code === OPEN_BRACKET) return takeBrackets(scan, record, at, indent, LIST);
  if (code === OPEN_BRACE) return takeBrackets(scan, record, at, indent, MAP);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  const end = isQuoted ? endOfQuotes(scan, at, indent) : match(plain, text2, at);
  records[record] = isQuoted ? QUOTED : PLAIN;
  records[record + START] = at;
  records[record + END] = scan.end = end;
  return end >= 0;
}
function endPlain(scan, end) {
  const { text: text2, records } = scan;
  if (!goToNextLine(scan, end)) return false;
  const record = records.length - RECORD;
  while (scan.column > scan.innerColumn && scan.at < text2.length) {
    if (text2.slice(scan.end, scan.at).includes("#")) return false;
    const lineEnd = match(FURTHER_TEXT, text2, scan.at);
    if (lineEnd < 0 || !goToNextLine(scan, lineEnd)) return false;
    records[record] = PLAIN_LINES;
    records[record + END] = lineEnd;
  }
  return true;
}
function endOfQuotes(scan, at, indent) {
  const { text: text2 } = scan;
  const end = match(QUOTED_TEXT, text2, at);
  if (end >= 0) return end;
  const linesEnd = match(QUOTED_LINES, text2, at);
  if (linesEnd < 0) return -1;
  const [, ...lines] = text2.slice(at, linesEnd).split("\n");
  scan.hasShortLine ||= lines.some((line) => /[^ \r]/.test(line) && line.search(/[^ ]/) < indent);
  return linesEnd;
}
function addLinesWithin({ text: text2, end, continuedLines: continuedLines2 }, start2) {
  for (let at = text2.indexOf("\n", start2); at !== -1 && at < end; at = text2.indexOf("\n", at + 1)) continuedLines2.push(at + 1);
}
function takeBlock(scan, record, start2, indent) {
  const { text: text2, records } = scan;
  const linesStart = match(BLOCK_HEADER, text2, start2);
  if (linesStart < 0) return false;
  const firstLine = match(BLANK_LINES, text2, linesStart);
  const column = match(BLANKS, text2, firstLine) - firstLine;
  if (column < indent || column > MAX_BLOCK_COLUMN || firstLine + column >= text2.length) return false;
  if (text2.slice(linesStart, firstLine).includes(" ".repeat(column + 1))) return false;
  const linesEnd = endOfLines(text2, firstLine, column);
  if (linesEnd === text2.length && text2.endsWith(" ")) return false;
  const end = endOfBlock(text2, start2, linesEnd);
  records[record] = BLOCK;
  records[record + START] = start2;
  records[record + END] = end;
  records[record + NEXT] = linesEnd;
  return goToNextLine(scan, end);
}
var MAX_BLOCK_COLUMN = 200;
var LESS_INDENTED = /* @__PURE__ */ new Map();
function endOfLines(text2, from, column) {
  const known2 = LESS_INDENTED.get(column);
  const expression = known2 ?? new RegExp(`\\n(?! {${column}}| *\\r?(?:\\n|$))`, "g");
  if (known2 === void 0) LESS_INDENTED.set(column, expression);
  expression.lastIndex = from;
  return expression.test(text2) ? expression.lastIndex : text2.length;
}
function takeBrackets(scan, record, start2, indent, form) {
  const { text: text2 } = scan;
  if (!openRecord(scan, record, form, start2, NO_COLUMN)) return false;
  const closing = form === MAP ? CLOSE_BRACE : CLOSE_BRACKET;
  for (let at = skipGap(scan, start2 + 1, indent); ; at = skipGap(scan, at + 1, indent)) {
    if (text2.charCodeAt(at) !== closing) {
      if (!(form === MAP ? takePair(scan, at, indent) : takeFlowItem(scan, at, indent))) return false;
      at = skipGap(scan, scan.end, indent);
    }
    const code = text2.charCodeAt(at);
    if (code === closing) {
      scan.end = at + 1;
      closeRecord(scan);
      return true;
    }
    if (code !== COMMA) return false;
  }
}
function takePair(scan, at, indent) {
  const { text: text2 } = scan;
  const quotes = match(QUOTED_TEXT, text2, at);
  const end = quotes < 0 ? match(FLOW_TEXT, text2, at) : quotes;
  if (end < 0) return false;
  const from = match(quotes < 0 ? FLOW_COLON : COLON2, text2, end);
  if (from < 0 || !isNewKey(scan, keyAt(text2, at, end))) return false;
  return takeFlowValue(scan, at, end, skipGap(scan, from, indent), indent);
}
function takeFlowItem(scan, at, indent) {
  const { text: text2, records } = scan;
  const record = records.length;
  if (!takeFlowValue(scan, -1, -1, at, indent)) return false;
  if (text2.charAt(scan.end) !== ":" || records[record + TAG_START] !== -1) return true;
  records.length = record + RECORD;
  if (!openRecord(scan, record, MAP, at, NO_COLUMN) || !takePair(scan, at, indent)) return false;
  closeRecord(scan);
  return true;
}
function takeFlowValue(scan, keyStart, keyEnd, from, indent) {
  const { records } = scan;
  const record = records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0) - RECORD;
  const at = takeTag(scan, from);
  return at >= 0 && takeInline(scan, record, at, indent, FLOW_TEXT);
}
function skipGap(scan, from, indent) {
  const { text: text2 } = scan;
  const code = text2.charCodeAt(from);
  if (code !== SPACE && code !== LF && code !== CR) return from;
  const at = match(FLOW_GAP, text2, from);
  const line = text2.lastIndexOf("\n", at - 1);
  scan.hasShortLine ||= line >= from && at - line - 1 < indent;
  return at;
}

function moveShortLines(text2) {
  const offsets = continuedLines(text2);
  if (offsets.length === 0) return void 0;
  const width = widestIndentation(text2) + 1;
  const pieces2 = offsets.map((offset, index) => text2.slice(index === 0 ? 0 : offsets[index - 1], offset));
  const insertions = offsets.map((offset, index) => offset + index * width);
  const original = (offset) => {
    if (offset < (insertions[0] ?? Infinity)) return offset;
    const index = lastUpTo(insertions, offset);
    return Math.max(offset - (index + 1) * width, offsets[index] ?? 0);
  };
  return { text: [...pieces2, text2.slice(offsets.at(-1) ?? 0)].join(" ".repeat(width)), original };
}
var BLANKS2 = /[ \t]*/y;
var INDENTATION = /\ufeff? */y;
var MARKERS = /(?:(?:---|\.\.\.|[-?:])(?=\s|$)[ \t]*)*/y;
var PROPERTIES = /(?:[!&]\S*[ \t]*)*/y;
var COLON3 = /[ \t]*:(?=\s|$)/y;
var PLAIN_KEY = /[^\n\r#]*?:(?=\s|$)/y;
var LINE_BREAK = /\r\n?|\n/g;
var COMMENT2 = /#[^\n\r]*/y;
var FLOW_PROPERTY = /[!&][^\s,[\]{}]*/y;
function widestIndentation(text2) {
  let widest = 0;
  for (const [indentation] of text2.matchAll(/^[ ?-]+/gm)) widest = Math.max(widest, indentation.length);
  return Math.min(widest, 1e3);
}
function continuedLines(text2) {
  const lines = [];
  let textColumn = Infinity;
  for (let at = 0; at < text2.length; ) {
    const start2 = match2(INDENTATION, text2, at);
    if (start2 - at > textColumn || isLineEnd(text2, start2) || text2[start2] === "%") {
      at = nextLine(text2, start2);
    } else {
      const line = readLine(text2, at, start2);
      if (line === void 0) return [];
      for (const [opened, closed] of line.groups) addLinesWithin2(lines, text2, opened, closed);
      textColumn = line.textColumn;
      at = nextLine(text2, line.end);
    }
  }
  return lines;
}
function readLine(text2, lineStart, from) {
  const groups = [];
  let column = from - lineStart - 1;
  for (let at = from; ; ) {
    const markersEnd = match2(MARKERS, text2, at);
    if (markersEnd > at) column = at - lineStart + text2.slice(at, markersEnd).trimEnd().length - 1;
    const start2 = match2(PROPERTIES, text2, markersEnd);
    const isGroup = /["'[{]/.test(text2.charAt(start2));
    const end = isGroup ? endOfGroup(text2, start2) : start2;
    if (end < 0) return void 0;
    if (isGroup) groups.push([start2, end]);
    const keyEnd = match2(isGroup ? COLON3 : PLAIN_KEY, text2, end);
    if (keyEnd < 0) return { end, textColumn: isGroup || isLineEnd(text2, start2) ? Infinity : column, groups };
    column = start2 - lineStart;
    at = match2(BLANKS2, text2, keyEnd);
  }
}
function endOfGroup(text2, start2) {
  return text2[start2] === "[" || text2[start2] === "{" ? endOfBrackets(text2, start2) : endOfQuotes2(text2, start2);
}
function endOfQuotes2(text2, start2) {
  const quote2 = text2[start2];
  for (let at = start2 + 1; at < text2.length; at++) {
    if (text2[at] === "\\" && quote2 === '"') at++;
    else if (text2[at] === quote2 && (quote2 === '"' || text2[at + 1] !== "'")) return at + 1;
    else if (text2[at] === quote2) at++;
  }
  return -1;
}
function endOfBrackets(text2, start2) {
  let depth = 0;
  let isFresh = true;
  for (let at = start2; at < text2.length; at++) {
    const character = text2[at] ?? "";
    if (/["']/.test(character) && isFresh) {
      at = endOfQuotes2(text2, at) - 1;
      if (at < 0) return -1;
      isFresh = false;
    } else if (/[!&]/.test(character) && isFresh) {
      at = match2(FLOW_PROPERTY, text2, at) - 1;
    } else if (character === "#" && /\s/.test(text2[at - 1] ?? "")) {
      at = match2(COMMENT2, text2, at) - 1;
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
function addLinesWithin2(lines, text2, start2, end) {
  for (let at = start2; at < end; at++) {
    if (text2[at] === "\n" || text2[at] === "\r" && text2[at + 1] !== "\n") lines.push(at + 1);
  }
}
function nextLine(text2, from) {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text2) ? LINE_BREAK.lastIndex : text2.length;
}
function isLineEnd(text2, at) {
  return at >= text2.length || /[\n\r#]/.test(text2.charAt(at));
}
function match2(expression, text2, at) {
  expression.lastIndex = at;
  return expression.test(text2) ? expression.lastIndex : -1;
}

var MAX_SCANNED = 2 * 1024 * 1024;
var OTHER_CHARACTERS = /[^\t\r\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|\r(?!\n)/u;
var HEAD = /(?: *(?:#[^\r\n]*)?\r?\n)*(?:---(?: +(?:#[^\r\n]*)?)?\r?\n(?: *(?:#[^\r\n]*)?\r?\n)*)?/y;
var PLAIN_KEY2 = /[^ \t\r\n?:,[\]{}#&*!|<>'"%@`.-][^ \t\r\n:#]*(?:(?: +|:+)[^ \t\r\n:#]+)* *:(?=[ \r\n]|$)/y;
var KEY_COLON = / *:(?=[ \r\n]|$)/y;
function scanPlainYaml(text2) {
  if (text2.length > MAX_SCANNED || OTHER_CHARACTERS.test(text2)) return void 0;
  HEAD.lastIndex = 0;
  HEAD.test(text2);
  const scan = {
    text: text2,
    records: [EMPTY, -1, -1, -1, -1, 0, 0, 0],
    outer: [],
    outerColumns: [],
    inner: 0,
    innerColumn: -1,
    seen: [],
    tags: /* @__PURE__ */ new Set(),
    continuedLines: [],
    hasShortLine: false,
    at: HEAD.lastIndex,
    column: 0,
    end: 0,
    isPending: true
  };
  if (scan.at === text2.length) return void 0;
  while (scan.at < text2.length) if (!takeLine(scan)) return void 0;
  while (scan.outer.length > 0) closeRecord(scan);
  return !scan.hasShortLine || areMoved(scan) ? scan : void 0;
}
function areMoved({ text: text2, continuedLines: lines }) {
  const moved = continuedLines(text2);
  return lines.length === moved.length && lines.every((line, index) => line === moved[index]);
}
function takeLine(scan) {
  const { text: text2, at, column } = scan;
  const isItem = isDash(text2, at);
  if (scan.isPending) {
    scan.isPending = false;
    if (beginsValue(scan, isItem)) return takeValue(scan, at, column, isItem);
  }
  return goOutTo(scan, column, isItem) && (isItem ? takeItem(scan, at, column) : takeEntry(scan, at, endOfKey(text2, at)));
}
function beginsValue({ records, inner, innerColumn, column }, isItem) {
  return column > innerColumn || column === innerColumn && isItem && records[inner] === MAP;
}
function takeValue(scan, at, column, isItem) {
  const record = scan.records.length - RECORD;
  if (isItem) return openRecord(scan, record, LIST, at, column) && takeItem(scan, at, column);
  const from = endOfKey(scan.text, at);
  if (from >= 0) return openRecord(scan, record, MAP, at, column) && takeEntry(scan, at, from);
  const isRoot = record === 0;
  return !isRoot && takeUnusualValue(scan, at, at);
}
function goOutTo(scan, column, isItem) {
  const { records } = scan;
  while (scan.innerColumn > column) closeRecord(scan);
  if (!isItem && scan.innerColumn === column && records[scan.inner] === LIST) closeRecord(scan);
  return scan.innerColumn === column && records[scan.inner] === (isItem ? LIST : MAP);
}
function takeEntry(scan, at, from) {
  if (from < 0) return false;
  const { text: text2 } = scan;
  let end = from - 1;
  while (text2.charCodeAt(end - 1) === SPACE) end--;
  return isNewKey(scan, keyAt(text2, at, end)) && takeBlockValue(scan, at, end, from);
}
function takeItem(scan, dash, column) {
  const { text: text2, records } = scan;
  let at = dash + 1;
  while (text2.charCodeAt(at) === SPACE) at++;
  const isItem = isDash(text2, at);
  const from = isItem ? -1 : endOfKey(text2, at);
  if (!isItem && from < 0) return takeBlockValue(scan, -1, -1, dash + 1);
  const record = records.push(EMPTY, -1, -1, -1, -1, at, at, 0) - RECORD;
  const inner = column + at - dash;
  if (isItem) return openRecord(scan, record, LIST, at, inner) && takeItem(scan, at, inner);
  return openRecord(scan, record, MAP, at, inner) && takeEntry(scan, at, from);
}
function isDash(text2, at) {
  if (text2.charCodeAt(at) !== DASH) return false;
  const next = text2.charCodeAt(at + 1);
  return next === SPACE || next === LF || next === CR || at + 1 === text2.length;
}
function endOfKey(text2, at) {
  const code = text2.charCodeAt(at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return match(PLAIN_KEY2, text2, at);
  const end = match(QUOTED_TEXT, text2, at);
  return end < 0 ? -1 : match(KEY_COLON, text2, end);
}

init_scalar();
var MAX_WHOLE = 32 * RECORD;
function readPlainYaml({ file, text: text2 }) {
  const scan = scanPlainYaml(text2);
  if (scan === void 0) return void 0;
  const root = nodeAt(0, void 0, { file, text: text2, records: new Int32Array(scan.records) });
  const names = [...scan.seen.flatMap((keys) => [...keys.keys()]), ...[...scan.tags].map((tag) => callKey(tag) ?? "")];
  rememberFunctions(root, new Set(names.filter((name) => name.startsWith("Fn::"))));
  return { source: { file, text: text2 }, documents: [root], problems: [] };
}
function nodeAt(record, path5, plain) {
  const { text: text2, records } = plain;
  const tagStart = records[record + TAG_START] ?? 0;
  if (tagStart < 0) return valueAt(record, path5, plain, false);
  const tagEnd = records[record + TAG_END] ?? 0;
  const key = callKey(text2.slice(tagStart, tagEnd)) ?? "";
  return callNode(key, valueAt(record, { parent: path5, key }, plain, true), path5, tagStart, tagEnd);
}
function valueAt(record, path5, plain, isTagged) {
  const { file, records } = plain;
  const form = records[record] ?? 0;
  if (form === MAP) return mapAt(record, path5, plain);
  if (form === LIST) return listAt(record, path5, plain);
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  const text2 = textAt(plain.text, form, start2, end, records[record + NEXT] ?? 0);
  const value = isTagged || form === QUOTED || form === BLOCK ? text2 : plainValue(text2);
  return { kind: "scalar", file, start: start2, end, path: path5, text: text2, value };
}
function mapAt(record, path5, plain) {
  const { file, records } = plain;
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  const entries = () => entriesAt(record, path5, plain);
  return { kind: "map", file, start: start2, end, path: path5, entries: isSmall(records, record) ? entries() : new EntriesOnDemand(entries) };
}
function listAt(record, path5, plain) {
  const { file, records } = plain;
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  if (isSmall(records, record)) return { kind: "list", file, start: start2, end, path: path5, items: itemsAt(record, path5, plain) };
  let items;
  return { kind: "list", file, start: start2, end, path: path5, get items() {
    return items ??= itemsAt(record, path5, plain);
  } };
}
function isSmall(records, record) {
  return (records[record + NEXT] ?? 0) - record <= MAX_WHOLE;
}
function entriesAt(map2, path5, plain) {
  const { file, text: text2, records } = plain;
  const entries = /* @__PURE__ */ new Map();
  const end = records[map2 + NEXT] ?? 0;
  for (let record = map2 + RECORD; record < end; record = nextOf(records, record)) {
    const at = { file, start: records[record + KEY_START] ?? 0, end: records[record + KEY_END] ?? 0 };
    const key = keyAt(text2, at.start, at.end);
    entries.set(key, { key, at, value: nodeAt(record, { parent: path5, key }, plain) });
  }
  return entries;
}
function itemsAt(list, path5, plain) {
  const { records } = plain;
  const items = [];
  const end = records[list + NEXT] ?? 0;
  for (let record = list + RECORD; record < end; record = nextOf(records, record)) {
    items.push(nodeAt(record, { parent: path5, key: String(items.length) }, plain));
  }
  return items;
}
function nextOf(records, record) {
  return (records[record] ?? 0) >= MAP ? records[record + NEXT] ?? 0 : record + RECORD;
}

init_js_yaml();
init_limits();
function parseYaml(text2) {
  const parsed2 = parse(text2);
  if (parsed2.kind === "accepted" || parsed2.reason !== "deficient indentation") return parsed2;
  const moved = moveShortLines(text2);
  if (moved === void 0) return parsed2;
  const again = parse(moved.text);
  if (again.kind === "refused") return { ...again, offset: moved.original(again.offset) };
  return { kind: "accepted", events: again.events.map((event) => movedBack(event, moved.original)) };
}
function parse(text2) {
  try {
    return { kind: "accepted", events: parseEvents(text2, { maxDepth: MAX_DEPTH + 2 }) };
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

init_yaml();
function readQuickly(source) {
  const { isFinished, reading } = read(source);
  return isFinished ? reading : void 0;
}
function read(source) {
  const { file, text: text2 } = source;
  if (text2.length > MAX_LENGTH) return finished(source, `the file is longer than ${MAX_LENGTH / 1024 / 1024} MB`, 0);
  const nul = text2.indexOf("\0");
  if (nul >= 0) return finished(source, "this is no text: it holds a NUL character", nul);
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/^\ufeff?\s*[{[]/.test(text2)) return readYaml(source);
  const json = readPrintedJson(source) ?? readJson(source);
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
  const plain = readPlainYaml(source);
  if (plain !== void 0) return { isFinished: true, reading: plain };
  const parsed2 = parseYaml(source.text);
  if (parsed2.kind === "accepted") {
    const problems = [];
    const documents = documentsFrom(source, parsed2.events, problems);
    return { isFinished: true, reading: { source, documents, problems } };
  }
  if (parsed2.reason.startsWith("nesting exceeded")) return finished(source, TOO_DEEP, parsed2.offset);
  return { ...finished(source, parsed2.reason, parsed2.offset), isFinished: source.text.length > MAX_RECOVERY_LENGTH };
}
function finished(source, message, offset) {
  const { file, text: text2 } = source;
  const at = { file, start: offset, end: Math.min(offset + 1, text2.length) };
  return { isFinished: true, reading: { source, documents: [], problems: [{ severity: "error", message, at }] } };
}

function sitesIn(file, { sources }) {
  const known2 = /* @__PURE__ */ new Map();
  const read2 = (name) => {
    const reading = known2.get(name) ?? readingOf(sources.get(name));
    known2.set(name, reading);
    return reading;
  };
  return ({ at }) => {
    if (at.file === file) return at;
    const other = read2(at.file);
    if (other.kind !== "fragment") return void 0;
    const site = read2(file).roots.map((root) => nearest2(root, pathKeys(at.path))).find((node) => node !== void 0);
    return site && { file, start: site.start, end: site.end, within: `${at.file}:${positionAt(other.lines, at.start).line}` };
  };
}
function readingOf(source) {
  if (!source) return { kind: "absent", roots: [], lines: readLines("") };
  const roots = readQuickly(source)?.documents ?? [];
  return { kind: documentsOf(roots).length > 0 ? "template" : "fragment", roots, lines: readLines(source.text) };
}
function nearest2(root, keys) {
  let node = root;
  for (const key of keys) {
    const next = node.kind === "list" ? itemsOf(node)[Number(key)] : get(node, key);
    if (!next) break;
    node = next;
  }
  return node === root ? void 0 : node;
}

var import_levn = __toESM(require_lib3(), 1);
var directivesPattern = /^([a-z]+(?:-[a-z]+)*)(?:\s|$)/u;
var validSeverities = /* @__PURE__ */ new Set([0, 1, 2, "off", "warn", "error"]);
function isSeverityValid(ruleConfig) {
  const severity = Array.isArray(ruleConfig) ? ruleConfig[0] : ruleConfig;
  return validSeverities.has(severity);
}
function isEverySeverityValid(rulesConfig) {
  return Object.values(rulesConfig).every(isSeverityValid);
}
var DirectiveComment = class {
  /**
   * The label of the directive, such as "eslint", "eslint-disable", etc.
   * @type {string}
   */
  label = "";
  /**
   * The value of the directive (the string after the label).
   * @type {string}
   */
  value = "";
  /**
   * The justification of the directive (the string after the --).
   * @type {string}
   */
  justification = "";
  /**
   * Creates a new directive comment.
   * @param {string} label The label of the directive.
   * @param {string} value The value of the directive.
   * @param {string} justification The justification of the directive.
   */
  constructor(label, value, justification) {
    this.label = label;
    this.value = value;
    this.justification = justification;
  }
};
var ConfigCommentParser = class {
  /**
   * Parses a list of "name:string_value" or/and "name" options divided by comma or
   * whitespace. Used for "global" comments.
   * @param {string} string The string to parse.
   * @returns {StringConfig} Result map object of names and string values, or null values if no value was provided.
   */
  parseStringConfig(string) {
    const items = (
      /** @type {StringConfig} */
      /* @__PURE__ */ Object.create(null)
    );
    const trimmedString = string.trim().replace(/(?<!\s)\s*([:,])\s*/gu, "$1");
    trimmedString.split(/\s|,+/u).forEach((name) => {
      if (!name) {
        return;
      }
      const [key, value = null] = name.split(":");
      items[key] = value;
    });
    return items;
  }
  /**
   * Parses a JSON-like config.
   * @param {string} string The string to parse.
   * @returns {({ok: true, config: RulesConfig}|{ok: false, error: {message: string}})} Result map object
   */
  parseJSONLikeConfig(string) {
    try {
      const items = (
        /** @type {RulesConfig} */
        import_levn.default.parse("Object", string) || {}
      );
      if (isEverySeverityValid(items)) {
        return {
          ok: true,
          config: items
        };
      }
    } catch {
    }
    const normalizedString = string.replace(/(?<![-a-zA-Z0-9/])([-a-zA-Z0-9/]+):/gu, '"$1":').replace(/([\]0-9])\s+(?=")/u, "$1,");
    try {
      const items = JSON.parse(`{${normalizedString}}`);
      return {
        ok: true,
        config: items
      };
    } catch (ex) {
      const errorMessage = ex instanceof Error ? ex.message : String(ex);
      return {
        ok: false,
        error: {
          message: `Failed to parse JSON from '${normalizedString}': ${errorMessage}`
        }
      };
    }
  }
  /**
   * Parses a config of values separated by comma.
   * @param {string} string The string to parse.
   * @returns {BooleanConfig} Result map of values and true values
   */
  parseListConfig(string) {
    const items = (
      /** @type {BooleanConfig} */
      /* @__PURE__ */ Object.create(null)
    );
    string.split(",").forEach((name) => {
      const trimmedName = name.trim().replace(
        /^(?<quote>['"]?)(?<ruleId>.*)\k<quote>$/su,
        "$<ruleId>"
      );
      if (trimmedName) {
        items[trimmedName] = true;
      }
    });
    return items;
  }
  /**
   * Extract the directive and the justification from a given directive comment and trim them.
   * @param {string} value The comment text to extract.
   * @returns {{directivePart: string, justificationPart: string}} The extracted directive and justification.
   */
  #extractDirectiveComment(value) {
    const match3 = /\s-{2,}\s/u.exec(value);
    if (!match3) {
      return { directivePart: value.trim(), justificationPart: "" };
    }
    const directive = value.slice(0, match3.index).trim();
    const justification = value.slice(match3.index + match3[0].length).trim();
    return { directivePart: directive, justificationPart: justification };
  }
  /**
   * Parses a directive comment into directive text and value.
   * @param {string} string The string with the directive to be parsed.
   * @returns {DirectiveComment|undefined} The parsed directive or `undefined` if the directive is invalid.
   */
  parseDirective(string) {
    const { directivePart, justificationPart } = this.#extractDirectiveComment(string);
    const match3 = directivesPattern.exec(directivePart);
    if (!match3) {
      return void 0;
    }
    const directiveText = match3[1];
    const directiveValue = directivePart.slice(
      match3.index + directiveText.length
    );
    return new DirectiveComment(
      directiveText,
      directiveValue.trim(),
      justificationPart
    );
  }
};
function hasESTreeStyleLoc(node) {
  return "loc" in node;
}
function hasPosStyleLoc(node) {
  return "position" in node;
}
function hasESTreeStyleRange(node) {
  return "range" in node;
}
function hasPosStyleRange(node) {
  return "position" in node;
}
function findLineNumberBinarySearch(lineStartIndices, targetIndex) {
  let low = 0;
  let high = lineStartIndices.length - 1;
  while (low < high) {
    const mid = (low + high) / 2 | 0;
    if (targetIndex < lineStartIndices[mid]) {
      high = mid;
    } else {
      low = mid + 1;
    }
  }
  return low;
}
var VisitNodeStep = class {
  /**
   * The type of the step.
   * @type {"visit"}
   * @readonly
   */
  type = "visit";
  /**
   * The kind of the step. Represents the same data as the `type` property
   * but it's a number for performance.
   * @type {1}
   * @readonly
   */
  kind = 1;
  /**
   * The target of the step.
   * @type {object}
   */
  target;
  /**
   * The phase of the step.
   * @type {1|2}
   */
  phase;
  /**
   * The arguments of the step.
   * @type {Array<any>}
   */
  args;
  /**
   * Creates a new instance.
   * @param {Object} options The options for the step.
   * @param {object} options.target The target of the step.
   * @param {1|2} options.phase The phase of the step.
   * @param {Array<any>} options.args The arguments of the step.
   */
  constructor({ target, phase, args }) {
    this.target = target;
    this.phase = phase;
    this.args = args;
  }
};
var Directive = class {
  /**
   * The type of directive.
   * @type {DirectiveType}
   * @readonly
   */
  type;
  /**
   * The node representing the directive.
   * @type {unknown}
   * @readonly
   */
  node;
  /**
   * Everything after the "eslint-disable" portion of the directive,
   * but before the "--" that indicates the justification.
   * @type {string}
   * @readonly
   */
  value;
  /**
   * The justification for the directive.
   * @type {string}
   * @readonly
   */
  justification;
  /**
   * Creates a new instance.
   * @param {Object} options The options for the directive.
   * @param {"disable"|"enable"|"disable-next-line"|"disable-line"} options.type The type of directive.
   * @param {unknown} options.node The node representing the directive.
   * @param {string} options.value The value of the directive.
   * @param {string} options.justification The justification for the directive.
   */
  constructor({ type, node, value, justification }) {
    this.type = type;
    this.node = node;
    this.value = value;
    this.justification = justification;
  }
};
var TextSourceCodeBase = class {
  /**
   * The lines of text in the source code.
   * @type {Array<string>}
   */
  #lines = [];
  /**
   * The indices of the start of each line in the source code.
   * @type {Array<number>}
   */
  #lineStartIndices = [0];
  /**
   * The pattern to match lineEndings in the source code.
   * @type {RegExp}
   */
  #lineEndingPattern;
  /**
   * The AST of the source code.
   * @type {Options['RootNode']}
   */
  ast;
  /**
   * The text of the source code.
   * @type {string}
   */
  text;
  /**
   * Creates a new instance.
   * @param {Object} options The options for the instance.
   * @param {string} options.text The source code text.
   * @param {Options['RootNode']} options.ast The root AST node.
   * @param {RegExp} [options.lineEndingPattern] The pattern to match lineEndings in the source code. Defaults to `/\r?\n/u`.
   */
  constructor({ text: text2, ast, lineEndingPattern = /\r?\n/u }) {
    this.ast = ast;
    this.text = text2;
    this.#lineEndingPattern = new RegExp(
      lineEndingPattern.source,
      lineEndingPattern.flags.replace(/[gy]/gu, "")
    );
  }
  /**
   * Finds the next line in the source text and updates `#lines` and `#lineStartIndices`.
   * @param {string} text The text to search for the next line.
   * @returns {boolean} `true` if a next line was found, `false` otherwise.
   */
  #findNextLine(text2) {
    const match3 = this.#lineEndingPattern.exec(text2);
    if (!match3) {
      return false;
    }
    this.#lines.push(text2.slice(0, match3.index));
    this.#lineStartIndices.push(
      (this.#lineStartIndices.at(-1) ?? 0) + match3.index + match3[0].length
    );
    return true;
  }
  /**
   * Ensures `#lines` is lazily calculated from the source text.
   * @returns {void}
   */
  #ensureLines() {
    if (this.#lines.length === this.#lineStartIndices.length) {
      return;
    }
    while (this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1)))) {
    }
    this.#lines.push(this.text.slice(this.#lineStartIndices.at(-1)));
    Object.freeze(this.#lines);
  }
  /**
   * Ensures `#lineStartIndices` is lazily calculated up to the specified index.
   * @param {number} index The index of a character in a file.
   * @returns {void}
   */
  #ensureLineStartIndicesFromIndex(index) {
    if (index <= (this.#lineStartIndices.at(-1) ?? 0)) {
      return;
    }
    while (index > (this.#lineStartIndices.at(-1) ?? 0) && this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1)))) {
    }
  }
  /**
   * Ensures `#lineStartIndices` is lazily calculated up to the specified loc.
   * @param {Object} loc A line/column location.
   * @param {number} loc.line The line number of the location. (0 or 1-indexed based on language.)
   * @param {number} lineStart The line number at which the parser starts counting.
   * @returns {void}
   */
  #ensureLineStartIndicesFromLoc(loc, lineStart) {
    const nextLocLineIndex = loc.line - lineStart + 1;
    const lastCalculatedLineIndex = this.#lineStartIndices.length - 1;
    let additionalLinesNeeded = nextLocLineIndex - lastCalculatedLineIndex;
    if (additionalLinesNeeded <= 0) {
      return;
    }
    while (additionalLinesNeeded > 0 && this.#findNextLine(this.text.slice(this.#lineStartIndices.at(-1)))) {
      additionalLinesNeeded -= 1;
    }
  }
  /**
   * Returns the loc information for the given node or token.
   * @param {Options['SyntaxElementWithLoc']} nodeOrToken The node or token to get the loc information for.
   * @returns {SourceLocation} The loc information for the node or token.
   * @throws {Error} If the node or token does not have loc information.
   */
  getLoc(nodeOrToken) {
    if (hasESTreeStyleLoc(nodeOrToken)) {
      return nodeOrToken.loc;
    }
    if (hasPosStyleLoc(nodeOrToken)) {
      return nodeOrToken.position;
    }
    throw new Error(
      "Custom getLoc() method must be implemented in the subclass."
    );
  }
  /**
   * Converts a source text index into a `{ line: number, column: number }` pair.
   * @param {number} index The index of a character in a file.
   * @throws {TypeError|RangeError} If non-numeric index or index out of range.
   * @returns {{line: number, column: number}} A `{ line: number, column: number }` location object with 0 or 1-indexed line and 0 or 1-indexed column based on language.
   * @public
   */
  getLocFromIndex(index) {
    if (typeof index !== "number") {
      throw new TypeError("Expected `index` to be a number.");
    }
    if (index < 0 || index > this.text.length) {
      throw new RangeError(
        `Index out of range (requested index ${index}, but source text has length ${this.text.length}).`
      );
    }
    const {
      start: { line: lineStart, column: columnStart },
      end: { line: lineEnd, column: columnEnd }
    } = this.getLoc(this.ast);
    if (index === 0) {
      return {
        line: lineStart,
        column: columnStart
      };
    }
    if (index === this.text.length) {
      return {
        line: lineEnd,
        column: columnEnd
      };
    }
    this.#ensureLineStartIndicesFromIndex(index);
    const lineNumber = (index >= (this.#lineStartIndices.at(-1) ?? 0) ? this.#lineStartIndices.length : findLineNumberBinarySearch(this.#lineStartIndices, index)) - 1 + lineStart;
    return {
      line: lineNumber,
      column: index - this.#lineStartIndices[lineNumber - lineStart] + columnStart
    };
  }
  /**
   * Converts a `{ line: number, column: number }` pair into a source text index.
   * @param {Object} loc A line/column location.
   * @param {number} loc.line The line number of the location. (0 or 1-indexed based on language.)
   * @param {number} loc.column The column number of the location. (0 or 1-indexed based on language.)
   * @throws {TypeError|RangeError} If `loc` is not an object with a numeric
   * `line` and `column`, if the `line` is less than or equal to zero or
   * the `line` or `column` is out of the expected range.
   * @returns {number} The index of the line/column location in a file.
   * @public
   */
  getIndexFromLoc(loc) {
    if (loc === null || typeof loc !== "object" || typeof loc.line !== "number" || typeof loc.column !== "number") {
      throw new TypeError(
        "Expected `loc` to be an object with numeric `line` and `column` properties."
      );
    }
    const {
      start: { line: lineStart, column: columnStart },
      end: { line: lineEnd, column: columnEnd }
    } = this.getLoc(this.ast);
    if (loc.line < lineStart || lineEnd < loc.line) {
      throw new RangeError(
        `Line number out of range (line ${loc.line} requested). Valid range: ${lineStart}-${lineEnd}`
      );
    }
    if (loc.line === lineStart && loc.column === columnStart) {
      return 0;
    }
    if (loc.line === lineEnd && loc.column === columnEnd) {
      return this.text.length;
    }
    this.#ensureLineStartIndicesFromLoc(loc, lineStart);
    const isLastLine = loc.line === lineEnd;
    const lineStartIndex = this.#lineStartIndices[loc.line - lineStart];
    const lineEndIndex = isLastLine ? this.text.length : this.#lineStartIndices[loc.line - lineStart + 1];
    const positionIndex = lineStartIndex + loc.column - columnStart;
    if (loc.column < columnStart || isLastLine && positionIndex > lineEndIndex || !isLastLine && positionIndex >= lineEndIndex) {
      throw new RangeError(
        `Column number out of range (column ${loc.column} requested). Valid range for line ${loc.line}: ${columnStart}-${lineEndIndex - lineStartIndex + columnStart + (isLastLine ? 0 : -1)}`
      );
    }
    return positionIndex;
  }
  /**
   * Returns the range information for the given node or token.
   * @param {Options['SyntaxElementWithLoc']} nodeOrToken The node or token to get the range information for.
   * @returns {SourceRange} The range information for the node or token.
   * @throws {Error} If the node or token does not have range information.
   */
  getRange(nodeOrToken) {
    if (hasESTreeStyleRange(nodeOrToken)) {
      return nodeOrToken.range;
    }
    if (hasPosStyleRange(nodeOrToken)) {
      return [
        nodeOrToken.position.start.offset,
        nodeOrToken.position.end.offset
      ];
    }
    throw new Error(
      "Custom getRange() method must be implemented in the subclass."
    );
  }
  /* eslint-disable no-unused-vars -- Required to complete interface. */
  /**
   * Returns the parent of the given node.
   * @abstract
   * @param {Options['SyntaxElementWithLoc']} node The node to get the parent of.
   * @returns {Options['SyntaxElementWithLoc']|undefined} The parent of the node.
   * @throws {Error} If the method is not implemented in the subclass.
   */
  getParent(node) {
    throw new Error("Not implemented.");
  }
  /* eslint-enable no-unused-vars -- Required to complete interface. */
  /**
   * Gets all the ancestors of a given node
   * @param {Options['SyntaxElementWithLoc']} node The node
   * @returns {Array<Options['SyntaxElementWithLoc']>} All the ancestor nodes in the AST, not including the provided node, starting
   * from the root node at index 0 and going inwards to the parent node.
   * @throws {TypeError} When `node` is missing.
   */
  getAncestors(node) {
    if (!node) {
      throw new TypeError("Missing required argument: node.");
    }
    const ancestorsStartingAtParent = [];
    for (let ancestor = this.getParent(node); ancestor; ancestor = this.getParent(ancestor)) {
      ancestorsStartingAtParent.push(ancestor);
    }
    return ancestorsStartingAtParent.reverse();
  }
  /**
   * Gets the source code for the given node.
   * @param {Options['SyntaxElementWithLoc']} [node] The AST node to get the text for.
   * If `node` is omitted or falsy (such as `undefined`, `null`, or an empty string),
   * the entire source text is returned.
   * @param {number} [beforeCount] The number of characters before the node to retrieve.
   * @param {number} [afterCount] The number of characters after the node to retrieve.
   * @returns {string} The text representing the AST node.
   * @public
   */
  getText(node, beforeCount, afterCount) {
    if (node) {
      const range = this.getRange(node);
      return this.text.slice(
        Math.max(range[0] - (beforeCount || 0), 0),
        range[1] + (afterCount || 0)
      );
    }
    return this.text;
  }
  /**
   * Gets the entire source text split into an array of lines.
   * @returns {Array<string>} The source text as an array of lines.
   * @public
   */
  get lines() {
    this.#ensureLines();
    return this.#lines;
  }
  /**
   * Traverse the source code and return the steps that were taken.
   * @abstract
   * @returns {Iterable<TraversalStep>} The steps that were taken while traversing the source code.
   */
  traverse() {
    throw new Error("Not implemented.");
  }
};

init_js_yaml();
function commentsIn({ file, text: text2 }, documents = []) {
  if (/\.json$/i.test(file) || !text2.includes("#")) return [];
  return commentsBetween(scalarsOf(text2) ?? documents.flatMap(scalarsIn).toSorted((a, b) => a.start - b.start), { file, text: text2 });
}
function commentsBetween(scalars, { file, text: text2 }) {
  const comments = [];
  const candidate = /(?<![^ \t\n\r\ufeff])#[^\n\r]*/g;
  let next = 0;
  for (let match3 = candidate.exec(text2); match3; match3 = candidate.exec(text2)) {
    const { index: start2 } = match3;
    while ((scalars[next]?.end ?? Infinity) <= start2) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start2) candidate.lastIndex = scalar.end;
    else comments.push({ file, start: start2, end: candidate.lastIndex });
  }
  return comments;
}
function scalarsOf(text2) {
  const parsed2 = parseYaml(text2);
  if (parsed2.kind === "refused") return void 0;
  return parsed2.events.flatMap((event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? [{ start: event.valueStart, end: event.valueEnd }] : []);
}
function scalarsIn(root) {
  const found = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "scalar") found.push(node);
    for (const item of itemsOf(node)) open.push(item);
    for (const { at, value } of entriesOf(node)) {
      found.push(at);
      open.push(value);
    }
  }
  return found;
}

var LABEL = /^eslint-(disable-next-line|disable-line|disable|enable)$/;
function directivesIn(source) {
  const parser = new ConfigCommentParser();
  const directives = commentsToEslint(source).flatMap((node) => {
    const { label, value = "", justification = "" } = parser.parseDirective(node.value) ?? {};
    const type = LABEL.exec(label ?? "")?.[1];
    return type === void 0 ? [] : [new Directive({ type, node, value, justification })];
  });
  return { directives, problems: [] };
}
function commentsToEslint(source) {
  const { text: text2 } = source;
  if (!text2.includes("eslint-")) return [];
  const lines = readLines(text2);
  return commentsIn(source).map(({ start: start2, end }) => ({
    type: "Comment",
    value: text2.slice(start2 + 1, end),
    range: [start2, end],
    loc: { start: positionAt(lines, start2), end: positionAt(lines, end) }
  }));
}

var TemplateSourceCode = class extends TextSourceCodeBase {
  linted;
  constructor(text2, linted) {
    super({ text: text2, ast: linted.ast, lineEndingPattern: /\r\n|[\r\n]/u });
    this.linted = linted;
  }
  getParent() {
    return void 0;
  }
  traverse() {
    const target = this.linted.ast;
    return [1, 2].map((phase) => new VisitNodeStep({ target, phase, args: [target] }));
  }
  getDisableDirectives() {
    return directivesIn({ file: this.linted.file, text: this.text });
  }
};

var START2 = { line: 1, column: 1 };
function templateLanguage(ask) {
  return {
    fileType: "text",
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: "type",
    visitorKeys: { Template: [] },
    validateLanguageOptions: checkLanguageOptions,
    parse: (file, { languageOptions }) => parse2(file, languageOptions, ask),
    createSourceCode: ({ body }, parsed2) => new TemplateSourceCode(textOf2(body), parsed2)
  };
}
function parse2({ path: named, body }, options, ask) {
  const text2 = textOf2(body);
  if (/\.[cm]?[jt]sx?$/.test(named)) return refused2("this language is for templates: the configuration that brings it needs `files`, such as `**/*.yaml`");
  const cwd = process.cwd();
  const file = shownPath(named, cwd);
  const root = templateOf(text2);
  if (!NEEDLES.some((needle) => text2.includes(needle))) return { ok: true, ast: root, file, report: void 0, siteOf: () => void 0 };
  const absolute = path3.resolve(cwd, named);
  const answer = ask({
    ...askedBy(options, cwd),
    cwd,
    paths: [absolute],
    texts: /* @__PURE__ */ new Map([[absolute, text2]]),
    // ESLint decides what is said of what is found.
    severities: /* @__PURE__ */ new Map(),
    preset: "all",
    onlyTemplates: true,
    withFixes: true
  });
  return parsedBy(answer, root, file);
}
function parsedBy(answer, ast, file) {
  if (answer.kind === "failed") return refused2(answer.message);
  const { report } = answer;
  if (report.errors.length > 0) return { ok: false, errors: report.errors.map((error) => errorIn(file, error, report)) };
  return { ok: true, ast, file, report, siteOf: sitesIn(file, report) };
}
function errorIn(file, error, { sources }) {
  const position = error.at && positionAt(readLines(sources.get(error.at.file)?.text ?? ""), error.at.start);
  if (error.file === file) return { ...position ?? START2, message: error.message };
  return { ...START2, message: `${error.file}${position ? `:${position.line}:${position.column}` : ""}: ${error.message}` };
}
function refused2(message) {
  return { ok: false, errors: [{ ...START2, message }] };
}
function templateOf(text2) {
  return { type: "Template", range: [0, text2.length], loc: { start: START2, end: positionAt(readLines(text2), text2.length) } };
}
function textOf2(body) {
  return typeof body === "string" ? body : Buffer.from(body).toString();
}

var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule) {
  return `${PAGES}/${rule}/README.md`;
}

var ASCII = /^[\x20-\x7e]*$/;
function printable(text2) {
  if (ASCII.test(text2)) return text2;
  return text2.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    return code === 127 ? "␡" : "�";
  });
}

function violationsOf(rule, sourceCode) {
  const { file, report, siteOf } = sourceCode.linted;
  return (report?.findings ?? []).filter((finding) => finding.rule === rule).flatMap((finding) => {
    const site = siteOf(finding);
    return site ? [{ loc: locOf(site, sourceCode), message: messageOf3(finding, site), ...mending(finding.fix, file) }] : [];
  });
}
function locOf({ start: start2, end }, sourceCode) {
  return { start: sourceCode.getLocFromIndex(start2), end: sourceCode.getLocFromIndex(end) };
}
function messageOf3({ message, when, remedy }, { within }) {
  const where = within === void 0 ? "" : ` (in ${within})`;
  const condition = when === null ? "" : ` (when ${when})`;
  return printable(`${message}${where}${condition}${remedy === void 0 ? "" : `; ${remedy}`}`);
}
function mending(fix, file) {
  if (!fix?.edits.every((edit) => edit.file === file)) return {};
  const make = (fixer) => fix.edits.map(({ start: start2, end, newText }) => fixer.replaceTextRange([start2, end], newText));
  return fix.safety === "safe" ? { fix: make } : { suggest: [{ desc: fix.title, fix: make }] };
}

var PLUGIN = "cfn-latency-lint";
function templateRule({ id, severity, summary, presets }) {
  return {
    meta: {
      type: severity === "error" ? "problem" : "suggestion",
      docs: { description: summary, url: helpUrl(id), recommended: presets.includes("recommended") },
      fixable: "code",
      hasSuggestions: true,
      languages: [`${PLUGIN}/cloudformation`],
      schema: []
    },
    create: (context) => ({
      Template: () => {
        const { sourceCode } = context;
        if (!(sourceCode instanceof TemplateSourceCode)) return;
        for (const violation of violationsOf(id, sourceCode)) context.report(violation);
      }
    })
  };
}

var LEVEL = { error: "error", warning: "warn", info: "warn" };
function createPlugin(rules2, ask, version) {
  const bare = {
    meta: { name: PLUGIN, version, namespace: PLUGIN },
    languages: { cloudformation: templateLanguage(ask) },
    rules: Object.fromEntries(rules2.map((rule) => [rule.id, templateRule(rule)]))
  };
  const config = (name, chosen) => ({
    name: `${PLUGIN}/${name}`,
    plugins: { [PLUGIN]: bare },
    language: `${PLUGIN}/cloudformation`,
    rules: Object.fromEntries(chosen.map(({ id, severity }) => [`${PLUGIN}/${id}`, LEVEL[severity]]))
  });
  return Object.assign(bare, {
    configs: { recommended: config("recommended", rules2.filter(({ presets }) => presets.includes("recommended"))), all: config("all", rules2) }
  });
}

var PATIENCE = 60;
var eslint_default = createPlugin(rules, askIn(path4.join(import.meta.dirname, "worker.cjs"), PATIENCE), package_default.version);
export {
  eslint_default as default
};

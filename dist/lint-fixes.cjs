(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  withFirmChanges: () => withFirmChanges,
  withFixes: () => withFixes,
  withOpenParameters: () => withOpenParameters,
  withOpenPlace: () => withOpenPlace
});
module.exports = __toCommonJS(stdin_exports);
var import_fix_plan = require("./fix-plan.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_template_node = require("./core.cjs").part("template_node");
var import_core_template_scalar = require("./core.cjs").part("template_scalar");
var import_core_template_node2 = require("./core.cjs").part("template_node");
var import_core_template_node3 = require("./core.cjs").part("template_node");
var import_core_template_node4 = require("./core.cjs").part("template_node");
var import_core_resolve_groups = require("./core.cjs").part("resolve_groups");
var import_core_template_node5 = require("./core.cjs").part("template_node");
var import_core_lint_remedies_drop_role = require("./core.cjs").part("lint_remedies_drop_role");
var import_core_lint_rule = require("./core.cjs").part("lint_rule");
var import_core_lint_whole_changes = require("./core.cjs").part("lint_whole_changes");
function edited(...pieces) {
  return { kind: "edited", pieces };
}
function refused(why) {
  return { kind: "refused", why };
}
var ODD_SPELLING = "it is spelled in a way that is not edited";
var COMMENTS_WITHIN = "comments stand within it";
var INDICATOR = /^(?:[-?:,[\]{}#&*!|>'"%@`=<~.\s]|$)/;
var NOT_PLAIN = /:(?=\s|$)|\s#|[\n\r\t]|\s$/;
var NOT_TEXT = /^(?:[yYnN]|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/;
function isPlainSafe(text, around) {
  if (INDICATOR.test(text) || NOT_PLAIN.test(text) || NOT_TEXT.test(text)) return false;
  if (/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text)) return false;
  return (0, import_core_template_scalar.plainValue)(text) === text && (around === "block" || !/[,[\]{}]/.test(text));
}
function inQuotes(text, quote) {
  const isSimple = !/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text);
  return quote === "'" && isSimple ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
function printText(text, key, around, style) {
  if (style.isJson) return JSON.stringify(text);
  return isPlainSafe(text, around) && !style.isQuoted(key) ? text : inQuotes(text, style.quote);
}
function printKey(key, around, style) {
  if (style.isJson) return JSON.stringify(key);
  const isSafe = isPlainSafe(key, around) && !(around === "brackets" && key.includes(":"));
  const isQuoted = key.startsWith("Fn::") ? style.hasQuotedCalls : style.hasQuotedKeys;
  return isSafe && !isQuoted ? key : inQuotes(key, style.quote);
}
function printInBlock(value, key, indentation2, style) {
  switch (value.kind) {
    case "text":
      return ` ${printText(value.text, key, "block", style)}`;
    case "boolean":
      return ` ${String(value.value)}`;
    case "list":
      return value.items.length === 0 ? " []" : printItems(value.items, key, indentation2 + style.dashIndent, style);
    case "map": {
      const deeper = indentation2 + style.indent;
      return value.entries.length === 0 ? " {}" : `${style.lineBreak}${deeper}${printEntries(value.entries, deeper, style)}`;
    }
    case "call":
      return printCall(value, key, indentation2, style);
  }
}
function printEntries(entries, indentation2, style) {
  return entries.map(([key, value]) => `${printKey(key, "block", style)}:${printInBlock(value, key, indentation2, style)}`).join(style.lineBreak + indentation2);
}
function printItems(items, key, indentation2, style) {
  return items.map((item) => `${style.lineBreak}${indentation2}-${printItem(item, key, indentation2, style)}`).join("");
}
function printItem(item, key, indentation2, style) {
  if (item.kind === "map" && item.entries.length > 0) return ` ${printEntries(item.entries, `${indentation2}  `, style)}`;
  if (item.kind === "call" && style.tags === "long" && !style.callsInBrackets) return ` ${printEntries([[item.name, item.argument]], `${indentation2}  `, style)}`;
  return printInBlock(item, key, indentation2, { ...style, dashIndent: style.dashIndent === "" ? "  " : style.dashIndent });
}
function printCall(call, key, indentation2, style) {
  const { name, argument } = call;
  const tagged2 = style.tags === "short" ? shortCall(call) : void 0;
  if (!tagged2) {
    if (style.callsInBrackets) return ` ${printInBrackets(call, key, style)}`;
    const deeper = indentation2 + style.indent;
    const long = isListOfTexts(argument) && style.argumentsInBrackets ? ` ${printInBrackets(argument, name, style)}` : printInBlock(argument, name, deeper, style);
    return `${style.lineBreak}${deeper}${printKey(name, "block", style)}:${long}`;
  }
  const isInBrackets2 = isListOfTexts(tagged2.argument) && style.argumentsInBrackets;
  return ` ${tagged2.tag}${isInBrackets2 ? ` ${printInBrackets(tagged2.argument, name, style)}` : printInBlock(tagged2.argument, name, indentation2, style)}`;
}
function isListOfTexts(value) {
  return value.kind === "list" && value.items.every(({ kind }) => kind === "text");
}
function shortCall({ name, argument }) {
  if (argument.kind === "call" || name === "Fn::Transform" || name !== "Ref" && name !== "Condition" && !name.startsWith("Fn::")) return void 0;
  const tag = `!${name.replace(/^Fn::/, "")}`;
  return { tag, argument: name === "Fn::GetAtt" ? (0, import_fix_plan.attributeText)(argument) ?? argument : argument };
}
function printInBrackets(value, key, style, indentation2) {
  const { brackets: { indent, colon, padding, callsInLines, listsInLines } } = style;
  const deeper = indentation2 === void 0 ? void 0 : indentation2 + indent;
  switch (value.kind) {
    case "text":
      return printText(value.text, key, "brackets", style);
    case "boolean":
      return String(value.value);
    case "list": {
      const own = listsInLines || !isListOfTexts(value) ? deeper : void 0;
      return within(["[", "]"], value.items.map((item) => printInBrackets(item, key, style, own)), "", style, own === void 0 ? void 0 : indentation2);
    }
    case "map": {
      const parts = value.entries.map(([name, item]) => `${printKey(name, "brackets", style)}${colon}${printInBrackets(item, name, style, deeper)}`);
      return within(["{", "}"], parts, padding, style, indentation2);
    }
    case "call": {
      const tagged2 = style.tags === "short" ? shortCall(value) : void 0;
      if (tagged2) return `${tagged2.tag} ${printInBrackets(tagged2.argument, value.name, style)}`;
      const isInLines = callsInLines || !(value.argument.kind === "text" || isListOfTexts(value.argument));
      const own = isInLines ? deeper : void 0;
      const part = `${printKey(value.name, "brackets", style)}${colon}${printInBrackets(value.argument, value.name, style, own)}`;
      return within(["{", "}"], [part], padding, style, own === void 0 ? void 0 : indentation2);
    }
  }
}
function within([open, close], parts, padding, style, indentation2) {
  if (parts.length === 0) return open + close;
  if (indentation2 === void 0) return `${open}${padding}${parts.join(style.brackets.comma)}${padding}${close}`;
  const deeper = `${style.lineBreak}${indentation2}${style.brackets.indent}`;
  return `${open}${deeper}${parts.join(`,${deeper}`)}${style.lineBreak}${indentation2}${close}`;
}
function remembered(ask) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (map, context) => {
    const known = answers.get(map) ?? { answer: ask(map, context) };
    answers.set(map, known);
    return known.answer;
  };
}
function styleOf(written) {
  const { source: { file, text }, documents } = written;
  const votes = /* @__PURE__ */ new Map();
  for (const root of documents) count(root, void 0, written, votes);
  const isJson = /\.json$/i.test(file) || isJsonLike(documents[0], written) && winner(votes, "key", "plain") === "quoted";
  const colon = isJson ? winner(votes, "colon", ": ") : ": ";
  const indent = " ".repeat(Number(winner(votes, "indent", "2")));
  return {
    isJson,
    lineBreak: /\r\n|\r|\n/.exec(text)?.[0] ?? "\n",
    indent,
    dashIndent: " ".repeat(Number(winner(votes, "dash", String(indent.length)))),
    quote: winner(votes, "quote", '"') === "'" ? "'" : '"',
    isQuoted: (key) => winner(votes, `value ${key}`, defaultQuoting(key, votes)) === "quoted",
    hasQuotedKeys: winner(votes, "key", "plain") === "quoted",
    hasQuotedCalls: winner(votes, "key of a call", winner(votes, "key", "plain")) === "quoted",
    tags: isJson || winner(votes, "tag", "short") === "long" ? "long" : "short",
    callsInBrackets: winner(votes, "call", "block") === "brackets",
    argumentsInBrackets: winner(votes, "arguments", "brackets") === "brackets",
    brackets: {
      indent: winner(votes, "indent in brackets", indent),
      padding: winner(votes, "padding", isJson ? "" : " "),
      colon,
      comma: winner(votes, "comma", colon === ":" ? "," : ", "),
      callsInLines: winner(votes, "call in brackets", "line") === "lines",
      listsInLines: winner(votes, "list in brackets", "line") === "lines"
    }
  };
}
function isJsonLike(root, written) {
  return root !== void 0 && (0, import_fix_plan.isInBrackets)(root, written);
}
function winner(votes, question, otherwise) {
  const [best] = [...votes.get(question) ?? []].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? otherwise;
}
function vote(votes, question, answer) {
  const answers = votes.get(question) ?? /* @__PURE__ */ new Map();
  votes.set(question, answers.set(answer, (answers.get(answer) ?? 0) + 1));
}
function count(node, key, written, votes) {
  if (node.kind === "scalar") countScalar(node.text, node.start, key, written, votes);
  if (node.kind === "map") countMap(node, key, written, votes);
  if (node.kind === "list") countList(node, key, written, votes);
}
function countScalar(value, start, key, { source: { text } }, votes) {
  const first = text.charAt(start);
  const isQuoted = first === "'" || first === '"';
  if (isQuoted) vote(votes, "quote", first);
  if (!isPlainSafe(value, "block")) return;
  const answer = isQuoted ? "quoted" : "plain";
  if (key) vote(votes, `value ${key.key}`, answer);
  if (!key || !isCallKey(key.key)) vote(votes, "value", answer);
}
function isCallKey(key) {
  return key === "Ref" || key.startsWith("Fn::");
}
function defaultQuoting(key, votes) {
  if (key === "Fn::Sub") return "quoted";
  return isCallKey(key) ? "plain" : winner(votes, "value", "plain");
}
function countMap(node, key, written, votes) {
  const { text } = written.source;
  const isBracketed = (0, import_fix_plan.isInBrackets)(node, written);
  const call = (0, import_core_template_node2.callOf)(node);
  const isShort = call !== void 0 && text[(0, import_core_template_node2.entriesOf)(node)[0]?.at.start ?? 0] === "!";
  if (call && call.name !== "Fn::Transform") countCall(node, call.argument, { isBracketed, isShort }, written, votes);
  if (isBracketed) countBrackets(node, (0, import_core_template_node2.entriesOf)(node).map(({ at, value }) => ({ start: at.start, end: value.end })), call ? void 0 : "map", written, votes);
  else if (!isShort && key?.value === node && column(written, node.start) > column(written, key.at.start) && isOnNewLine(key, node, written)) {
    vote(votes, "indent", String(column(written, node.start) - column(written, key.at.start)));
  }
  for (const entry of (0, import_core_template_node2.entriesOf)(node)) {
    if (text[entry.at.start] !== "!") {
      vote(votes, entry.key.startsWith("Fn::") ? "key of a call" : "key", /["']/.test(text.charAt(entry.at.start)) ? "quoted" : "plain");
      if (isBracketed) vote(votes, "colon", text.slice(entry.at.end, entry.value.start).replaceAll(/[\n\r]\s*/g, " "));
    }
    count(entry.value, entry, written, votes);
  }
}
function countCall(node, argument, { isBracketed, isShort }, written, votes) {
  vote(votes, "tag", isShort ? "short" : "long");
  const { text } = written.source;
  if (!isShort) vote(votes, "call", isBracketed ? "brackets" : "block");
  if (isBracketed && argument.kind === "scalar") vote(votes, "call in brackets", /[\n\r]/.test(text.slice(node.start, node.end)) ? "lines" : "line");
  if (argument.kind === "list") vote(votes, "arguments", (0, import_fix_plan.isInBrackets)(argument, written) ? "brackets" : "block");
}
function countList(node, key, written, votes) {
  if ((0, import_fix_plan.isInBrackets)(node, written)) countBrackets(node, node.items, "list", written, votes);
  else if (key?.value === node && isOnNewLine(key, node, written)) vote(votes, "dash", String(Math.max(0, column(written, node.start) - column(written, key.at.start))));
  for (const item of node.items) count(item, key, written, votes);
}
function countBrackets(node, parts, kind, written, votes) {
  const { text } = written.source;
  const [first, second] = parts;
  if (!first) return;
  const isInLines = /[\n\r]/.test(text.slice(node.start, node.end));
  if (kind === "list" && parts.every((part) => !/[\n\r[{]/.test(text.slice(part.start, part.end)))) vote(votes, "list in brackets", isInLines ? "lines" : "line");
  const deeper = isInLines ? indentation(first.start, written).slice(indentation(node.start, written).length) : "";
  if (deeper !== "") vote(votes, "indent in brackets", deeper);
  if (isInLines) return;
  if (node.kind === "map") vote(votes, "padding", text.slice(node.start + 1, first.start));
  if (second) vote(votes, "comma", text.slice(first.end, second.start));
}
function isOnNewLine(key, node, written) {
  return (0, import_fix_plan.lineStart)(written, node.start) > key.at.start;
}
function indentation(at, written) {
  return /^[ \t]*/.exec(written.source.text.slice((0, import_fix_plan.lineStart)(written, at), at))?.[0] ?? "";
}
function column(written, at) {
  return at - (0, import_fix_plan.lineStart)(written, at);
}
function insertIntoBlock({ key, value }, sibling, map, written, style) {
  const { text } = written.source;
  const start = sibling.at.start;
  const head = text.slice((0, import_fix_plan.lineStart)(written, start), start);
  if (!/^(?: *(?:- +)*)$/.test(head) || !(0, import_fix_plan.closesLine)(written, sibling.value.end)) return refused(ODD_SPELLING);
  const indentation2 = " ".repeat(head.length);
  const own = withOwnIndent(style, sibling, written);
  const name = `${indentation2}${printKey(key, "block", own)}:`;
  const line = `${name} ${printInBrackets(value, key, own)}`;
  const isLine = isOneLine(map, written) && (line.length <= LINE || (0, import_fix_plan.isInBrackets)(sibling.value, written));
  const entry = isLine ? line : name + printInBlock(value, key, indentation2, own);
  const blank = isSpaced(map, written) ? style.lineBreak : "";
  const at = endOf(sibling, map, written);
  const gap = (0, import_fix_plan.nextWord)(written, at) < map.end && !isBlankLine(at, written) ? blank : "";
  const isBelowBreak = at > 0 && (0, import_fix_plan.lineStart)(written, at) === at && /[\n\r]/.test(text.charAt(at - 1));
  return edited({ start: at, end: at, newText: isBelowBreak ? `${blank}${entry}${style.lineBreak}${gap}` : `${style.lineBreak}${blank}${entry}` });
}
function withOwnIndent(style, { at, value }, written) {
  const deeper = value.kind === "map" && !(0, import_fix_plan.isInBrackets)(value, written) && (0, import_fix_plan.lineStart)(written, value.start) > at.start ? column(written, value.start) - column(written, at.start) : 0;
  return deeper > 0 && deeper <= 8 ? { ...style, indent: " ".repeat(deeper) } : style;
}
var LINE = 120;
var isOneLine = remembered(({ entries }, written) => {
  const { text } = written.source;
  const maps = [...entries.values()].flatMap(({ value }) => value.kind === "map" && value.entries.size > 1 ? [value] : []);
  const inBrackets = maps.filter((each) => (0, import_fix_plan.isInBrackets)(each, written) && !/[\n\r]/.test(text.slice(each.start, each.end)));
  return inBrackets.length * 2 > maps.length;
});
var isSpaced = remembered((map, written) => {
  const own = [...map.entries.values()].filter(({ at }) => map.start <= at.start && at.start < map.end).toSorted((a, b) => a.at.start - b.at.start);
  const spaced = own.filter(({ at }, index) => {
    const before = own[index - 1];
    return before !== void 0 && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(written.source.text.slice(before.value.end, at.start));
  });
  return own.length > 1 && spaced.length * 2 > own.length - 1;
});
function endOf(sibling, map, written) {
  const from = (0, import_fix_plan.nextLine)(written, sibling.value.end);
  const next = (0, import_fix_plan.nextWord)(written, sibling.value.end);
  const isLast = next >= map.end;
  const width = column(written, sibling.at.start);
  const below = (0, import_fix_plan.commentsBetween)(written, from, next);
  const about = below.findIndex(({ start, end }) => written.source.text.slice(start, end).includes("cfn-latency-lint-ignore-next"));
  const comments = about < 0 ? below : below.slice(0, about);
  const deeper = comments.findLast(({ start }) => column(written, start) > width);
  const reach = deeper ? (0, import_fix_plan.nextLine)(written, deeper.end) : from;
  return afterComments(reach, comments.filter(({ start }) => start >= reach), { width, isLast }, written);
}
function afterComments(from, comments, { width, isLast }, written) {
  let at = from;
  for (const { start, end } of comments) {
    if ((0, import_fix_plan.lineStart)(written, start) !== at || column(written, start) !== width) break;
    at = (0, import_fix_plan.nextLine)(written, end);
  }
  if (at === from || isLast) return at;
  return at < written.source.text.length && isBlankLine(at, written) ? at : from;
}
function isBlankLine(at, written) {
  return written.source.text.slice(at, (0, import_fix_plan.lineEnd)(written, at)).trim() === "";
}
function insertIntoBrackets({ key, value }, sibling, map, written, style) {
  const { text } = written.source;
  const { end } = sibling.value;
  const own = withOwnQuotes(style, sibling, text);
  const isInLines = (0, import_fix_plan.opensLine)(written, sibling.at.start);
  const lines = indentation(sibling.at.start, written);
  const printed = printInBrackets(value, key, own, isInLines && hasValuesInLines(map, text) ? lines : void 0);
  const entry = `${printKey(key, "brackets", own)}${style.brackets.colon}${printed}`;
  const comma = (0, import_fix_plan.nextWord)(written, end);
  const hasComma = text[comma] === ",";
  if (!hasComma && comma !== map.end - 1) return refused(ODD_SPELLING);
  if (hasComma && (0, import_fix_plan.opensLine)(written, comma)) return refused(ODD_SPELLING);
  if (!isInLines || hasComma && !(0, import_fix_plan.closesLine)(written, comma + 1)) return edited({ start: end, end, newText: `${style.brackets.comma}${entry}` });
  const below = (0, import_fix_plan.nextLine)(written, hasComma ? comma : end);
  const isCommented = (0, import_fix_plan.commentsBetween)(written, end, below).length > 0;
  if (!isCommented) return edited({ start: end, end, newText: `,${style.lineBreak}${lines}${entry}` });
  const line = { start: below, end: below, newText: `${lines}${entry}${hasComma ? "," : ""}${style.lineBreak}` };
  return hasComma ? edited(line) : edited({ start: end, end, newText: "," }, line);
}
function withOwnQuotes(style, { at }, text) {
  return text[at.start] === '"' ? { ...style, hasQuotedKeys: true, hasQuotedCalls: true, isQuoted: () => true, quote: '"' } : style;
}
var hasValuesInLines = remembered(({ entries }, text) => {
  const maps = [...entries.values()].filter(({ value }) => value.kind !== "scalar");
  return maps.length === 0 || maps.some(({ value }) => /[\n\r]/.test(text.slice(value.start, value.end)));
});
function insert(step, spot, written, style) {
  const { node } = spot;
  const { key, after } = step;
  if (node.kind !== "map") return refused("it would have to be put into what is no map");
  const call = (0, import_core_template_node.callOf)(node);
  if (call) return refused(`it would have to be put into a call of \`${call.name}\``);
  if (node.entries.has(key)) return refused(`there is a \`${key}\` already`);
  if (node.entries.size === 0) return insertIntoNothing(step, spot, written, style);
  const sibling = after === void 0 ? lastOf(node) : node.entries.get(after);
  if (!sibling) return refused(`there is no \`${after ?? ""}\` to put it after`);
  if (!isOwn(sibling, node)) return refused("what it would be put after is merged from elsewhere");
  return (0, import_fix_plan.isInBrackets)(node, written) ? insertIntoBrackets(step, sibling, node, written, style) : insertIntoBlock(step, sibling, node, written, style);
}
function lastOf({ entries }) {
  return [...entries.values()].toSorted((a, b) => a.at.start - b.at.start).at(-1);
}
function isOwn({ at, value }, map) {
  return map.start <= at.start && value.end <= map.end;
}
function insertIntoNothing({ key, value }, spot, written, style) {
  const { node, within: within3 } = spot;
  if (!(0, import_fix_plan.isInBrackets)(node, written)) return refused(ODD_SPELLING);
  if ((0, import_fix_plan.commentsBetween)(written, node.start, node.end).length > 0) return refused(COMMENTS_WITHIN);
  const map = { kind: "map", entries: [[key, value]] };
  const colon = (0, import_fix_plan.lastWord)(written, node.start);
  const isInLines = within3?.kind === "entry" && (0, import_fix_plan.opensLine)(written, within3.entry.at.start);
  const isAlone = (0, import_fix_plan.commentsBetween)(written, colon, (0, import_fix_plan.nextLine)(written, node.end)).length === 0 && (0, import_fix_plan.closesLine)(written, node.end);
  if (isInLines && isAlone && !(0, import_fix_plan.isWithinBrackets)(spot, written) && written.source.text[colon] === ":") {
    return edited({ start: colon + 1, end: node.end, newText: printInBlock(map, key, indentation(within3.entry.at.start, written), style) });
  }
  const lines = within3 === void 0 || isInLines && (0, import_fix_plan.isWithinBrackets)(spot, written) ? indentation(node.start, written) : void 0;
  return edited({ start: node.start, end: node.end, newText: printInBrackets(map, key, style, lines) });
}
function withLines(start, end, written) {
  if (!(0, import_fix_plan.opensLine)(written, start) || !(0, import_fix_plan.closesLine)(written, end)) return { start, end, newText: "" };
  const { source: { text } } = written;
  const [from, to] = [(0, import_fix_plan.lineStart)(written, start), (0, import_fix_plan.lineEnd)(written, end)];
  const comments = (0, import_fix_plan.commentsBetween)(written, start, to).map((comment) => text.slice(comment.start, comment.end));
  if (comments.length > 0) return { start, end: to, newText: comments.join(lineBreak(written, start) + text.slice(from, start)) };
  const next = (0, import_fix_plan.nextLine)(written, end);
  return next === to && from > 0 ? { start: endOfLineAbove(from, text), end: to, newText: "" } : { start: from, end: next, newText: "" };
}
function lineBreak(written, at) {
  const { source: { text } } = written;
  const own = text.slice((0, import_fix_plan.lineEnd)(written, at), (0, import_fix_plan.nextLine)(written, at));
  return own === "" ? /\r\n|\r|\n/.exec(text)?.[0] ?? "\n" : own;
}
function endOfLineAbove(from, text) {
  if (text[from - 1] === "\n" && text[from - 2] === "\r") return from - 2;
  return text[from - 1] === "\uFEFF" ? from : from - 1;
}
function removeFromBlock(part, written) {
  const { text } = written.source;
  const { kind, end } = part;
  const dash = (0, import_fix_plan.lastWord)(written, part.start);
  const start = kind === "entry" ? part.start : dash;
  if (kind === "item" && text[dash] !== "-") return refused(ODD_SPELLING);
  if (!(0, import_fix_plan.closesLine)(written, end)) return refused(ODD_SPELLING);
  if ((0, import_fix_plan.opensLine)(written, start)) return edited(withLines(start, end, written));
  const isFirstOfItem = kind === "entry" && /^[ \t]*(?:-[ \t]+)+$/.test(text.slice((0, import_fix_plan.lineStart)(written, start), start));
  return isFirstOfItem ? removeFirstOfItem(part, written) : refused(ODD_SPELLING);
}
function removeFirstOfItem({ start, end, around }, written) {
  const next = (0, import_fix_plan.nextWord)(written, end);
  const column2 = (at) => at - (0, import_fix_plan.lineStart)(written, at);
  if (next >= around.end || column2(next) !== column2(start) || !(0, import_fix_plan.opensLine)(written, next)) return refused(ODD_SPELLING);
  if ((0, import_fix_plan.commentsBetween)(written, start, end).length > 0) return refused(COMMENTS_WITHIN);
  const [comment] = (0, import_fix_plan.commentsBetween)(written, end, next);
  return edited({ start, end: comment?.start ?? next, newText: "" });
}
function removeFromFlow(part, written) {
  const { start, end, around } = part;
  const { text } = written.source;
  const [before, after] = [(0, import_fix_plan.lastWord)(written, start), (0, import_fix_plan.nextWord)(written, end)];
  const [isFirst, hasComma] = [before === around.start, text[after] === ","];
  const next = hasComma ? (0, import_fix_plan.nextWord)(written, after + 1) : after;
  const isLast = next === around.end - 1;
  if (!isFirst && text[before] !== "," || !hasComma && !isLast) return refused(ODD_SPELLING);
  if (isFirst && isLast) return refused("it is all that its brackets hold");
  const isAlone = (0, import_fix_plan.opensLine)(written, start) && (0, import_fix_plan.closesLine)(written, hasComma ? after + 1 : end);
  if (!isAlone && (0, import_fix_plan.commentsBetween)(written, start, end).length > 0) return refused(COMMENTS_WITHIN);
  if (hasComma && isAlone) return edited(withLines(start, after + 1, written));
  if (hasComma && (isFirst || (0, import_fix_plan.opensLine)(written, start))) return edited(upTo(next, start, after, written));
  if ((0, import_fix_plan.commentsBetween)(written, before, end).length === 0) return edited(withLines(before, end, written));
  return edited({ start: before, end: before + 1, newText: "" }, withLines(start, end, written));
}
function upTo(next, start, comma, written) {
  const [comment] = (0, import_fix_plan.commentsBetween)(written, comma, next);
  return { start, end: comment?.start ?? next, newText: "" };
}
function remove(spot, written) {
  const { node, within: within3 } = spot;
  if (within3 === void 0) return refused("it is the whole document");
  const { outer } = within3;
  const call = (0, import_core_template_node3.callOf)(outer.node) ?? (outer.within?.kind === "entry" ? (0, import_core_template_node3.callOf)(outer.within.outer.node) : void 0);
  if (call) return refused(`it is an argument of \`${call.name}\``);
  const around = within3.kind === "entry" ? within3.map : within3.list;
  if ((around.kind === "map" ? around.entries.size : around.items.length) < 2) return refused(`it is all that its ${around.kind} holds`);
  if (isBesideDirective(spot, written)) return refused("a comment that suppresses stands beside it, and would be about more than it is now");
  const part = { kind: within3.kind, start: within3.kind === "entry" ? within3.entry.at.start : node.start, end: node.end, around };
  return (0, import_fix_plan.isInBrackets)(around, written) ? removeFromFlow(part, written) : removeFromBlock(part, written);
}
function isBesideDirective({ node, within: within3 }, written) {
  const text = ({ start: start2, end }) => written.source.text.slice(start2, end);
  const start = (0, import_fix_plan.lineStart)(written, within3?.kind === "entry" ? within3.entry.at.start : node.start);
  const beside = (0, import_fix_plan.commentsBetween)(written, start, (0, import_fix_plan.lineEnd)(written, node.end));
  const above = (0, import_fix_plan.commentsBetween)(written, (0, import_fix_plan.lastWord)(written, start) + 1, start);
  return beside.some((comment) => text(comment).includes("cfn-latency-lint")) || above.some((comment) => text(comment).includes("cfn-latency-lint-ignore-next"));
}
function replaceText(node, text, key, around, written, style) {
  const { start, end } = node;
  const raw = written.source.text.slice(start, end);
  if (/[\n\r]/.test(raw) || /^[|>]/.test(raw)) return replaceInLines(node, raw, text);
  return edited({ start, end, newText: likeBefore(raw, text, key, around, style) });
}
function likeBefore(raw, text, key, around, style) {
  const quote = raw[0];
  if (style.isJson) return JSON.stringify(text);
  if (quote === "'" || quote === '"') return inQuotes(text, quote);
  return isPlainSafe(text, around) ? text : printText(text, key, around, { ...style, isQuoted: () => true });
}
function replaceInLines(node, raw, text) {
  const pieces = stretch(node, raw, text) ?? words(node, raw, text);
  return pieces ? edited(...pieces) : refused("it is a text over several lines");
}
function stretch({ start, text: before }, raw, text) {
  const [from, tail] = commonEnds(before, text);
  const first = before.slice(0, from).search(/[\w-]*$/);
  const last = before.length - tail + (/^[\w-]*/.exec(before.slice(before.length - tail))?.[0].length ?? 0);
  const word = before.slice(first, last);
  if (word === "" || /\s/.test(word)) return void 0;
  const inText = placesOf(word, before);
  const inRaw = placesOf(word, raw);
  const at = inRaw[inText.indexOf(first)];
  if (inText.length !== inRaw.length || at === void 0) return void 0;
  return [{ start: start + at, end: start + at + word.length, newText: text.slice(first, last + text.length - before.length) }];
}
function words({ start, text: before }, raw, text) {
  const [from] = commonEnds(before, text);
  const first = before.slice(0, from).search(/[\w-]*$/);
  const word = /^[\w-]+/.exec(before.slice(first))?.[0] ?? "";
  const rest = before.slice(first + word.length);
  if (word === "" || rest === "") return void 0;
  for (let end = text.indexOf(rest.charAt(0), first); end > 0; end = text.indexOf(rest.charAt(0), end + 1)) {
    const replacement = text.slice(first, end);
    if (before.replaceAll(word, () => replacement) === text) {
      return placesOf(word, raw).map((at) => ({ start: start + at, end: start + at + word.length, newText: replacement }));
    }
    if (replacement.length > MAX_WORD) return void 0;
  }
  return void 0;
}
var MAX_WORD = 100;
function commonEnds(a, b) {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < most - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [from, tail];
}
function placesOf(word, text) {
  const places = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
function replace(spot, value, written, style) {
  const { node } = spot;
  if ((0, import_fix_plan.isWrittenAs)(node, value)) return refused("it is so already");
  if (value.kind === "text" && node.kind === "scalar" && node.value !== null) return replaceText(node, value.text, keyOf(spot), aroundOf(spot, written), written, style);
  return within2(spot, value, written, style) ?? whole(spot, value, written, style);
}
function keyOf({ within: inside }) {
  if (inside?.kind === "entry") return inside.entry.key;
  return inside === void 0 ? "" : keyOf(inside.outer);
}
function aroundOf(spot, written) {
  return (0, import_fix_plan.isWithinBrackets)(spot, written) ? "brackets" : "block";
}
function within2(spot, value, written, style) {
  const parts = partsOf(spot, value);
  if (!parts) return void 0;
  const pieces = [];
  for (const { part, asked } of parts) {
    if ((0, import_fix_plan.isWrittenAs)(part.node, asked)) continue;
    const result = replace(part, asked, written, style);
    if (result.kind === "refused") return result;
    pieces.push(...result.pieces);
  }
  return edited(...pieces);
}
function partsOf(spot, value) {
  const { node } = spot;
  if (node.kind === "scalar" || value.kind === "text" || value.kind === "boolean") return void 0;
  if (value.kind === "list") {
    if (node.kind !== "list" || node.items.length !== value.items.length) return void 0;
    return node.items.flatMap((item, index) => pair((0, import_fix_plan.inList)(item, node, spot), value.items[index]));
  }
  if (node.kind !== "map") return void 0;
  const entries = value.kind === "map" ? value.entries : [[value.name, argumentOf(node, value)]];
  const own = (0, import_core_template_node4.entriesOf)(node);
  if (own.length !== entries.length || own.some(({ key }, index) => key !== entries[index]?.[0])) return void 0;
  return own.flatMap((entry, index) => pair((0, import_fix_plan.inEntry)(entry, node, spot), entries[index]?.[1]));
}
function argumentOf(node, value) {
  const call = (0, import_core_template_node4.callOf)(node);
  return call ? (0, import_fix_plan.argumentLike)(call.argument, value) : value.argument;
}
function pair(part, asked) {
  return asked === void 0 ? [] : [{ part, asked }];
}
function whole(spot, value, written, given) {
  const { node } = spot;
  if ((0, import_fix_plan.commentsBetween)(written, node.start, node.end).length > 0) return refused(COMMENTS_WITHIN);
  const isBehindTag = spot.within?.kind === "entry" && (0, import_fix_plan.hasShortTag)(spot.within.map, written);
  const style = isBehindTag ? { ...given, tags: "long" } : likeCall(given, node, written);
  if (style.tags === "short" && node.kind === "scalar" && node.value !== null && isOfText(value)) return tagged(spot, node, value, written, style);
  const isBracketed = (0, import_fix_plan.isInBrackets)(node, written) && value.kind !== "text";
  if (isBehindTag || isBracketed || (0, import_fix_plan.isWithinBrackets)(spot, written)) {
    const isInLines = /[\n\r]/.test(written.source.text.slice(node.start, node.end));
    return edited({ start: node.start, end: node.end, newText: printInBrackets(value, keyOf(spot), style, isInLines ? indentation(node.start, written) : void 0) });
  }
  return afterIndicator(spot, value, written, style);
}
function likeCall(style, node, written) {
  if (!(0, import_core_template_node4.callOf)(node) || style.isJson) return style;
  return (0, import_fix_plan.hasShortTag)(node, written) ? { ...style, tags: "short" } : { ...style, tags: "long", callsInBrackets: (0, import_fix_plan.isInBrackets)(node, written) };
}
function isOfText(value) {
  return value.kind === "call" && value.argument.kind === "text" && /^(?:Ref|Condition|Fn::(?!Transform$)\w+)$/.test(value.name);
}
function tagged(spot, node, { name, argument: { text } }, written, style) {
  const tag = `!${name.replace(/^Fn::/, "")} `;
  const result = node.text === text ? edited() : replaceText(node, text, keyOf(spot), aroundOf(spot, written), written, style);
  if (result.kind === "refused") return result;
  const [first, ...others] = result.pieces;
  if (first?.start === node.start) return edited({ ...first, newText: tag + first.newText }, ...others);
  return edited({ start: node.start, end: node.start, newText: tag }, ...result.pieces);
}
function afterIndicator(spot, value, written, style) {
  const { node, within: inside } = spot;
  const at = (0, import_fix_plan.lastWord)(written, node.start);
  const isEntry = inside?.kind === "entry";
  if (!inside || written.source.text[at] !== (isEntry ? ":" : "-")) return refused(ODD_SPELLING);
  if ((0, import_fix_plan.commentsBetween)(written, at, node.end).length > 0) return refused(COMMENTS_WITHIN);
  const head = written.source.text.slice((0, import_fix_plan.lineStart)(written, isEntry ? inside.entry.at.start : at), isEntry ? inside.entry.at.start : at);
  if (!/^ *(?:- +)*$/.test(head) || isEntry && !(0, import_fix_plan.opensLine)(written, inside.entry.at.start) && head.trim() === "") return refused(ODD_SPELLING);
  const blanks = " ".repeat(head.length);
  const newText = isEntry ? printInBlock(value, keyOf(spot), blanks, style) : printItem(value, keyOf(spot), blanks, style);
  return edited({ start: at + 1, end: node.end, newText });
}
function draftFixes(sources, changes) {
  const files = (0, import_fix_plan.filesIn)(sources);
  const draftables = draftablesOf(changes, files);
  const drafts = changes.map((change) => draftOf(change, draftables));
  const fixes = drafts.flatMap((draft) => draft.kind === "drafted" ? [draft.fix] : []);
  const sound = new Set((0, import_fix_plan.apart)(fixes).flatMap((group) => [...soundEach(group, files)]));
  return drafts.map((draft) => {
    if (draft.kind === "refused" || sound.has(draft.fix)) return draft;
    return refused(takesAnchor(draft.fix, files) ? "an alias repeats it elsewhere" : "it would change more than it should");
  });
}
function draftablesOf(changes, files) {
  const places = changes.flatMap(({ steps }) => steps.map(import_fix_plan.placeOf));
  const names = [...new Set(places.map(({ file }) => file))];
  return new Map(names.flatMap((file) => {
    const written = files(file);
    if (!written) return [];
    let style;
    const spots = (0, import_fix_plan.spotsAt)(places.filter((place) => place.file === file), written);
    return [[file, { written, spots, style: () => style ??= styleOf(written) }]];
  }));
}
function draftOf({ title, safety, steps }, files) {
  const edits = [];
  let leavesComment = false;
  for (const step of steps) {
    const { file } = (0, import_fix_plan.placeOf)(step);
    const result = stepped(step, files.get(file));
    leavesComment ||= step.kind === "remove" && hasComment(step, files.get(file));
    if (result.kind === "refused") return result;
    edits.push(...result.pieces.map((piece) => ({ file, ...piece })));
  }
  const together = inOrder(edits);
  const own = leavesComment ? "review" : safety;
  return together ? { kind: "drafted", fix: { title, safety: own, edits: together, steps } } : refused("its parts are in each other's way");
}
function hasComment({ at }, draftable) {
  const [spot] = draftable?.spots.get((0, import_fix_plan.spanKey)(at)) ?? [];
  if (!draftable || !spot) return false;
  const { written } = draftable;
  const own = (0, import_fix_plan.lineStart)(written, spot.within?.kind === "entry" ? spot.within.entry.at.start : at.start);
  const above = own === 0 ? own : (0, import_fix_plan.lineStart)(written, own - 1);
  return (0, import_fix_plan.commentsBetween)(written, own, (0, import_fix_plan.lineEnd)(written, at.end)).length > 0 || (0, import_fix_plan.commentsBetween)(written, above, own).some(({ start }) => (0, import_fix_plan.opensLine)(written, start));
}
function stepped(step, draftable) {
  if (!draftable) return refused("the file cannot be read without an error");
  const { written, spots, style } = draftable;
  const [spot, ...others] = spots.get((0, import_fix_plan.spanKey)((0, import_fix_plan.placeOf)(step))) ?? [];
  if (!spot) return refused("it is not written there as a value of its own");
  if (others.length > 0) return refused("an alias or a merge key repeats it elsewhere");
  switch (step.kind) {
    case "remove":
      return remove(spot, written);
    case "replace":
      return replace(spot, step.value, written, style());
    case "insert":
      return insert(step, spot, written, style());
  }
}
function inOrder(edits) {
  const each = edits.map((edit) => ({ edits: [edit] }));
  const { chosen, left } = (0, import_fix_plan.withoutOverlaps)(each);
  if (left.length > 0) return void 0;
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.flatMap((file) => joined(chosen.flatMap((one) => one.edits).filter((edit) => edit.file === file).toSorted((a, b) => a.start - b.start || a.end - b.end)));
}
function joined(edits) {
  const together = [];
  for (const edit of edits) {
    const last = together.at(-1);
    if (last?.start === edit.start && last.end === edit.start) together.splice(-1, 1, { ...edit, newText: last.newText + edit.newText });
    else together.push(edit);
  }
  return together;
}
function takesAnchor({ edits }, files) {
  return edits.some(({ file, start, end }) => files(file)?.source.text.slice(start, end).includes("&") === true);
}
function soundEach(fixes, files) {
  const sound = /* @__PURE__ */ new Set();
  const anchored = fixes.filter((fix) => takesAnchor(fix, files));
  const queue = [fixes.filter((fix) => !anchored.includes(fix)), ...anchored.map((fix) => [fix])];
  for (let trials = 0; trials < import_fix_plan.MAX_TRIALS && queue.length > 0; trials += 1) {
    const { chosen, left } = (0, import_fix_plan.withoutOverlaps)(queue.shift() ?? []);
    if (left.length > 0) queue.push(left);
    const half = chosen.length >> 1;
    if ((0, import_fix_plan.textsWith)(chosen, files)) for (const fix of chosen) sound.add(fix);
    else if (half > 0) queue.push(chosen.slice(0, half), chosen.slice(half));
  }
  return sound;
}
function withFirmChanges({ model, findings }, open, anywhere) {
  const held = heldCredentials(model);
  if (findings.every(({ change }) => change === void 0)) return { findings, held };
  const others = open();
  const groups = (0, import_core_resolve_groups.groupsByKey)(others.findings, keyOf2);
  const without = others.model === model && others.findings.length === 0 ? MADE : OPEN;
  const firm = findings.map((finding) => {
    if (!finding.change) return finding;
    const own = groups.get(keyOf2(finding)) ?? [];
    const change = firmChange(finding, own);
    return change ? { ...finding, change } : { ...finding, change, unfixed: own.find(({ unfixed }) => unfixed !== void 0)?.unfixed ?? without };
  });
  const safe = firm.some(({ change }) => change?.safety === "safe") ? safeAnywhere(anywhere()) : void 0;
  const sure = safe ? firm.map((finding) => safe.has(keyOf2(finding)) ? finding : { ...finding, change: finding.change && { ...finding.change, safety: "review" } }) : firm;
  const dropped = firm.flatMap(({ change }, index) => change === void 0 ? findings[index]?.change ?? [] : []);
  return { findings: sure, held: [...held, ...heldCredentials(others.model), ...dropped.flatMap(import_core_lint_whole_changes.touched)] };
}
function safeAnywhere(checked) {
  if (!checked) return void 0;
  const all = [...(0, import_core_resolve_groups.groupsByKey)(checked.findings, keyOf2)];
  return new Set(all.flatMap(([key, group]) => group.every(({ change }) => change?.safety === "safe") ? [key] : []));
}
var MADE = "a tool writes it";
var OPEN = "what would be right hangs on the template's parameters";
function firmChange({ change }, others) {
  const [first, ...changes] = others.map((other) => other.change);
  if (change === void 0 || first === void 0) return void 0;
  if (changes.some((other) => other === void 0 || (0, import_core_lint_whole_changes.stepsKey)(other) !== (0, import_core_lint_whole_changes.stepsKey)(first))) return void 0;
  return [change, first, ...changes].every((other) => other?.safety === "safe") ? first : { ...first, safety: "review" };
}
function keyOf2(finding) {
  return `${finding.rule} ${finding.api ?? ""} ${(0, import_core_lint_rule.placeKey)(finding)}`;
}
function withOpenParameters(settings, root) {
  const openParameters = new Set((0, import_core_template_node5.entriesOf)((0, import_core_template_node5.get)(root, "Parameters")).map(({ key }) => key));
  const stacks = settings.stacks && new Map([...settings.stacks].map(([prefix, each]) => [prefix, withOpenParameters(each, root)]));
  return { ...settings, parameters: /* @__PURE__ */ new Map(), openParameters, stacks };
}
function withOpenPlace(settings, root) {
  const stacks = [...settings.stacks?.values() ?? []];
  if ([settings, ...stacks].every(({ region, account, stackName }) => region === void 0 && account === void 0 && stackName === void 0)) return void 0;
  const open = withOpenParameters(settings, root);
  return { ...open, ...NOWHERE, stacks: open.stacks && new Map([...open.stacks].map(([prefix, each]) => [prefix, { ...each, ...NOWHERE }])) };
}
var NOWHERE = { region: void 0, account: void 0, partition: void 0, urlSuffix: void 0, stackName: void 0 };
function heldCredentials(model) {
  return [...model.integration, ...model.authorizer].flatMap((call) => {
    if (call.auth.kind === "caller") return [(0, import_core_lint_rule.placeKey)(call.auth)];
    return call.auth.kind === "role" && (0, import_core_lint_remedies_drop_role.needsRole)(call, model) ? [(0, import_core_lint_rule.placeKey)(call.auth.role)] : [];
  });
}
function withFixes(findings, held, sources) {
  const wholes = (0, import_core_lint_whole_changes.wholeChanges)(findings.flatMap((finding) => finding.change && !isMade(finding) ? [finding.change] : []));
  const changes = [...new Set(wholes.values())].filter((change) => !isHeld(change, held));
  const drafts = new Map(draftFixes(sources, changes).map((draft, index) => [changes[index], draft]));
  return findings.map((finding) => {
    const { change, ...rest } = finding;
    if (isMade(finding) && (change ?? rest.unfixed) !== void 0) return { ...rest, unfixed: MADE };
    if (!change) return rest;
    const draft = drafts.get(wholes.get(change));
    if (!draft) return { ...rest, unfixed: "something else needs it as it is" };
    return draft.kind === "drafted" ? { ...rest, fix: draft.fix } : { ...rest, unfixed: draft.why };
  });
}
function isMade({ cdk, construct }) {
  return cdk !== void 0 || construct !== void 0;
}
function isHeld(change, held) {
  return (0, import_core_lint_whole_changes.touched)(change).some((place) => held.has(place));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  withFirmChanges,
  withFixes,
  withOpenParameters,
  withOpenPlace
});
});

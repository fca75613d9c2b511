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
  MAX_TRIALS: () => MAX_TRIALS,
  apart: () => apart,
  applyEdits: () => applyEdits,
  argumentLike: () => argumentLike,
  attributeText: () => attributeText,
  closesLine: () => closesLine,
  commentsBetween: () => commentsBetween,
  filesIn: () => filesIn,
  hasShortTag: () => hasShortTag,
  inEntry: () => inEntry,
  inList: () => inList,
  isInBrackets: () => isInBrackets,
  isWithinBrackets: () => isWithinBrackets,
  isWrittenAs: () => isWrittenAs,
  lastWord: () => lastWord,
  lineEnd: () => lineEnd,
  lineStart: () => lineStart,
  nextLine: () => nextLine,
  nextWord: () => nextWord,
  opensLine: () => opensLine,
  placeOf: () => placeOf,
  soundTogether: () => soundTogether,
  spanKey: () => spanKey,
  spotsAt: () => spotsAt,
  textsWith: () => textsWith,
  withoutOverlaps: () => withoutOverlaps
});
module.exports = __toCommonJS(stdin_exports);
var import_core_template_comments = require("./core.cjs").part("template_comments");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_core_template_read_template = require("./core.cjs").part("template_read_template");
var import_core_template_node = require("./core.cjs").part("template_node");
var import_core_template_node2 = require("./core.cjs").part("template_node");
function applyEdits(text, edits) {
  const pieces = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    pieces.push(text.slice(at, start), newText);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}
function withoutOverlaps(all) {
  const [chosen, left] = [[], []];
  const taken = /* @__PURE__ */ new Map();
  for (const each of all.toSorted((a, b) => startOf(a) - startOf(b))) {
    const hasRoom = each.edits.every((edit) => isFree(edit, taken.get(edit.file) ?? []));
    (hasRoom ? chosen : left).push(each);
    if (hasRoom) for (const edit of each.edits) take(edit, taken);
  }
  return { chosen, left };
}
function startOf({ edits: [first] }) {
  return first?.start ?? 0;
}
function take(edit, taken) {
  const edits = taken.get(edit.file) ?? [];
  edits.splice(indexAfter(edits, edit), 0, edit);
  taken.set(edit.file, edits);
}
function isFree(edit, taken) {
  const index = indexAfter(taken, edit);
  for (let at = index; at < taken.length && (taken[at]?.start ?? 0) < edit.end; at += 1) if (isInTheWay(taken[at], edit)) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isInTheWay(taken[at], edit)) return false;
    if ((taken[at]?.end ?? 0) <= edit.start && (taken[at]?.start ?? 0) < edit.start) return true;
  }
  return true;
}
function isInTheWay(other, edit) {
  if (!other || isSameEdit(other, edit)) return false;
  const isInside = (a, b) => a.start === a.end && b.start < a.start && a.start < b.end;
  return Math.max(other.start, edit.start) < Math.min(other.end, edit.end) || isInside(other, edit) || isInside(edit, other);
}
function isSameEdit(a, b) {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}
function indexAfter(edits, edit) {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = low + high >> 1;
    const other = edits[middle];
    if (other && byPosition(other, edit) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
function byPosition(a, b) {
  return a.start - b.start || a.end - b.end;
}
function editsIn(file, chosen) {
  const edits = chosen.flatMap((each) => each.edits.filter((edit) => edit.file === file));
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.start, edit.end, edit.newText]), edit])).values()].toSorted(byPosition);
}
function readWritten(source) {
  const reading = (0, import_core_template_read_template.readQuickly)(source);
  if (!reading || reading.problems.some(({ severity }) => severity === "error")) return void 0;
  const { documents, problems } = reading;
  const comments = (0, import_core_template_comments.commentsIn)(source, documents);
  return {
    source,
    documents,
    comments,
    oddities: problems.length,
    lines: (0, import_core_template_lines.readLines)(source.text),
    opening: new Map(comments.map((comment) => [comment.start, comment])),
    closing: new Map(comments.map((comment) => [comment.end, comment]))
  };
}
function lineStart({ lines }, at) {
  return (0, import_core_template_lines.lineStartAt)(lines, at);
}
function nextLine({ lines, source }, at) {
  return (0, import_core_template_lines.startOfLine)(lines, (0, import_core_template_lines.lineIndexAt)(lines, at) + 1) ?? source.text.length;
}
function lineEnd(written, at) {
  const { text } = written.source;
  let end = nextLine(written, at);
  while (end > at && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}
function nextWord({ source: { text }, opening }, from) {
  let at = from;
  while (at < text.length) {
    const comment = opening.get(at);
    if (comment) at = comment.end;
    else if (isBlank(text.charAt(at))) at += 1;
    else return at;
  }
  return text.length;
}
function lastWord({ source: { text }, closing }, before) {
  let at = before;
  while (at > 0) {
    const comment = closing.get(at);
    if (comment) at = comment.start;
    else if (isBlank(text.charAt(at - 1))) at -= 1;
    else return at - 1;
  }
  return -1;
}
function commentsBetween({ comments }, start, end) {
  return comments.slice(indexFrom(comments, start), indexFrom(comments, end));
}
function indexFrom(comments, offset) {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function opensLine(written, at) {
  return written.source.text.slice(lineStart(written, at), at).trim() === "";
}
function closesLine(written, at) {
  return nextWord(written, at) >= lineEnd(written, at);
}
function isBlank(character) {
  return /\s|\ufeff/.test(character);
}
function inEntry(entry, map, outer) {
  return { node: entry.value, within: { kind: "entry", map, entry, outer } };
}
function inList(node, list, outer) {
  return { node, within: { kind: "item", list, outer } };
}
function spanKey({ start, end }) {
  return `${start}-${end}`;
}
function spotsAt(places, { documents }) {
  const wanted = new Set(places.map(spanKey));
  const found = /* @__PURE__ */ new Map();
  const visit = (spot) => {
    const { node } = spot;
    const key = spanKey(node);
    if (wanted.has(key)) found.set(key, [...found.get(key) ?? [], spot]);
    if (node.kind === "map") for (const entry of (0, import_core_template_node.entriesOf)(node)) visit(inEntry(entry, node, spot));
    if (node.kind === "list") for (const item of node.items) visit(inList(item, node, spot));
  };
  for (const node of documents) visit({ node, within: void 0 });
  return found;
}
function isInBrackets(node, { source: { text } }) {
  if (node.kind === "scalar") return false;
  const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
  const first = node.kind === "map" ? [...node.entries.values()][0]?.at : node.items[0];
  return text[node.start] === open && text[node.end - 1] === close && first?.start !== node.start;
}
function isWithinBrackets({ within }, written) {
  for (let at = within; at; at = at.outer.within) {
    if (isInBrackets(at.kind === "entry" ? at.map : at.list, written)) return true;
  }
  return false;
}
function hasShortTag(node, { source: { text } }) {
  return (0, import_core_template_node.callOf)(node) !== void 0 && (0, import_core_template_node.entriesOf)(node)[0]?.at.start === node.start && text[node.start] === "!";
}
function isWrittenAs(node, value) {
  switch (value.kind) {
    case "text":
      return node.kind === "scalar" && node.value === value.text && node.text === value.text;
    case "boolean":
      return node.kind === "scalar" && node.value === value.value && node.text === String(value.value);
    case "list":
      return node.kind === "list" && node.items.length === value.items.length && node.items.every((item, index) => value.items[index] !== void 0 && isWrittenAs(item, value.items[index]));
    case "map": {
      if (node.kind !== "map" || node.entries.size !== value.entries.length) return false;
      return [...node.entries.values()].every((entry, index) => {
        const [key, asked] = value.entries[index] ?? [];
        return entry.key === key && asked !== void 0 && isWrittenAs(entry.value, asked);
      });
    }
    case "call": {
      const call = (0, import_core_template_node2.callOf)(node);
      return call?.name === value.name && isWrittenAs(call.argument, argumentLike(call.argument, value));
    }
  }
}
function argumentLike(node, { name, argument }) {
  if (name !== "Fn::GetAtt") return argument;
  if (node.kind === "scalar") return attributeText(argument) ?? argument;
  return (node.kind === "list" && argument.kind === "text" ? attributeList(argument.text) : void 0) ?? argument;
}
function attributeText(argument) {
  if (argument.kind === "text") return argument;
  if (argument.kind !== "list") return void 0;
  const parts = argument.items.flatMap((item) => item.kind === "text" ? [item.text] : []);
  return parts.length === argument.items.length ? { kind: "text", text: parts.join(".") } : void 0;
}
function attributeList(text) {
  const dot = text.indexOf(".");
  if (dot < 0) return void 0;
  return { kind: "list", items: [{ kind: "text", text: text.slice(0, dot) }, { kind: "text", text: text.slice(dot + 1) }] };
}
function valueKey(value) {
  return JSON.stringify(value);
}
function isAsPlanned(before, after, steps) {
  const plan = planOf(before, steps.filter((step) => placeOf(step).file === before.source.file));
  if (!plan || before.documents.length !== after.documents.length) return false;
  return before.documents.every((root, index) => {
    const other = after.documents[index];
    return other !== void 0 && isSame(root, other, plan);
  });
}
function placeOf(step) {
  return step.kind === "insert" ? step.into : step.at;
}
function planOf(before, steps) {
  const spots = spotsAt(steps.map(placeOf), before);
  const gone = /* @__PURE__ */ new Set();
  const replaced = /* @__PURE__ */ new Map();
  const inserted = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const [spot, ...others] = spots.get(spanKey(placeOf(step))) ?? [];
    if (!spot || others.length > 0) return void 0;
    const { node } = spot;
    if (step.kind === "remove") gone.add(node);
    else if (step.kind === "insert") inserted.set(node, withInsertion(inserted.get(node) ?? [], step));
    else if (isAtOdds(replaced.get(node), step.value)) return void 0;
    else replaced.set(node, step.value);
  }
  return { gone, replaced, inserted };
}
function isAtOdds(known, value) {
  return known !== void 0 && valueKey(known) !== valueKey(value);
}
function withInsertion(known, step) {
  const isKnown = known.some(({ key, value, after }) => key === step.key && after === step.after && valueKey(value) === valueKey(step.value));
  return isKnown ? known : [...known, step];
}
function isSame(before, after, plan) {
  const replacement = plan.replaced.get(before);
  if (replacement) return isWrittenAs(after, replacement);
  if (before.kind === "scalar") return after.kind === "scalar" && before.text === after.text && Object.is(before.value, after.value);
  if (before.kind === "list") {
    const items = before.items.filter((item) => !plan.gone.has(item));
    return after.kind === "list" && items.length === after.items.length && items.every((item, index) => after.items[index] !== void 0 && isSame(item, after.items[index], plan));
  }
  if (after.kind !== "map") return false;
  const [expected, found] = [entriesAfter(before, plan), [...after.entries.values()]];
  return expected.length === found.length && expected.every((entry, index) => isSameEntry(entry, found[index], plan));
}
function isSameEntry(expected, found, plan) {
  if (!found) return false;
  if (expected.kind === "known") return expected.entry.key === found.key && isSame(expected.entry.value, found.value, plan);
  return expected.step.key === found.key && isWrittenAs(found.value, expected.step.value);
}
function entriesAfter(map, { gone, inserted }) {
  const behind = /* @__PURE__ */ new Map();
  for (const step of inserted.get(map) ?? []) {
    const known2 = behind.get(step.after);
    if (known2) known2.push({ kind: "new", step });
    else behind.set(step.after, [{ kind: "new", step }]);
  }
  const following = (key) => behind.get(key) ?? [];
  const known = [...map.entries.values()].flatMap((entry) => {
    const own = gone.has(entry.value) ? [] : [{ kind: "known", entry }];
    return [...own, ...following(entry.key)];
  });
  return [...known, ...following(void 0)];
}
function filesIn(sources) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const source = sources.get(file);
    if (!known.has(file)) known.set(file, source && readWritten(source));
    return known.get(file);
  };
}
function textsWith(fixes, files) {
  const texts = /* @__PURE__ */ new Map();
  for (const file of filesOf(fixes)) {
    const before = files(file);
    const text = before && applyEdits(before.source.text, editsIn(file, fixes));
    if (before === void 0 || text === void 0 || !isSound(before, { file, text }, fixes)) return void 0;
    texts.set(file, text);
  }
  return texts;
}
function filesOf(fixes) {
  return [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
}
function isSound(before, source, fixes) {
  const after = readWritten(source);
  if (!after || after.oddities > before.oddities || !keepsComments(before, after)) return false;
  const steps = fixes.map((fix) => fix.steps ?? []);
  return steps.some(({ length }) => length === 0) || isAsPlanned(before, after, steps.flat());
}
function keepsComments(before, after) {
  return JSON.stringify(commentsOf2(before)) === JSON.stringify(commentsOf2(after));
}
function commentsOf2({ comments, source: { text } }) {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd());
}
var MAX_TRIALS = 64;
function soundTogether(fixes, files) {
  let sound = [];
  const queue = fixes.length === 0 ? [] : [fixes];
  for (let trials = 0; trials < MAX_TRIALS && queue.length > 0; trials += 1) {
    const batch = queue.shift() ?? [];
    const half = batch.length >> 1;
    if (textsWith([...sound, ...batch], files)) sound = [...sound, ...batch];
    else if (half > 0) queue.unshift(batch.slice(0, half), batch.slice(half));
  }
  return sound;
}
function apart(fixes) {
  const groups = [];
  for (const fix of fixes) {
    const files = filesOf([fix]);
    const own = groups.filter((group) => files.some((file) => group.files.has(file)));
    const [first, ...others] = own;
    if (!first) {
      groups.push({ files: new Set(files), fixes: [fix] });
      continue;
    }
    for (const file of files) first.files.add(file);
    first.fixes.push(fix);
    for (const other of others) {
      for (const file of other.files) first.files.add(file);
      first.fixes.push(...other.fixes);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.fixes);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_TRIALS,
  apart,
  applyEdits,
  argumentLike,
  attributeText,
  closesLine,
  commentsBetween,
  filesIn,
  hasShortTag,
  inEntry,
  inList,
  isInBrackets,
  isWithinBrackets,
  isWrittenAs,
  lastWord,
  lineEnd,
  lineStart,
  nextLine,
  nextWord,
  opensLine,
  placeOf,
  soundTogether,
  spanKey,
  spotsAt,
  textsWith,
  withoutOverlaps
});
});

(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  applyFixes: () => applyFixes,
  fixAll: () => fixAll,
  fixablesIn: () => fixablesIn,
  withFixed: () => withFixed,
  worseForIt: () => worseForIt
});
module.exports = __toCommonJS(stdin_exports);
var import_fix_plan = require("./fix-plan.cjs");
var import_node_path = __toESM(require("node:path"));
var import_core_model_arn_like = require("./core.cjs").part("model_arn_like");
var import_core_model_grant = require("./core.cjs").part("model_grant");
var import_core_resolve_groups = require("./core.cjs").part("resolve_groups");
var import_core_resolve_text = require("./core.cjs").part("resolve_text");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_node_path2 = __toESM(require("node:path"));
var import_core_project_admit = require("./core.cjs").part("project_admit");
var import_core_project_boundary = require("./core.cjs").part("project_boundary");
var import_core_project_decode = require("./core.cjs").part("project_decode");
var import_core_template_place = require("./core.cjs").part("template_place");
function applyFixes(fixes, sources) {
  const files = (0, import_fix_plan.filesIn)(sources);
  const groups = (0, import_fix_plan.apart)((0, import_fix_plan.withoutOverlaps)([...new Set(fixes)]).chosen).map((group) => (0, import_fix_plan.soundTogether)(group, files));
  const made = new Set(groups.flat());
  const texts = groups.flatMap((group) => [...(0, import_fix_plan.textsWith)(group, files) ?? []]);
  return {
    texts: new Map(texts.filter(([file, text]) => text !== sources.get(file)?.text)),
    made: fixes.filter((fix) => made.has(fix))
  };
}
function withoutWaiting(fixables) {
  const changed = startsOfChanges(fixables);
  const statements = (0, import_core_resolve_groups.groupsByKey)(fixables.flatMap(statementsOf), ({ owner }) => owner);
  return fixables.filter((fixable) => !isForChanged(fixable, changed) && !isCovered(fixable, statements));
}
function startsOfChanges(fixables) {
  const places = fixables.flatMap(({ fix: { steps = [] } }) => steps.flatMap((step) => step.kind === "replace" ? [step.at] : []));
  return new Map([...(0, import_core_resolve_groups.groupsByKey)(places, ({ file }) => file)].map(([file, group]) => [file, group.map(({ start }) => start).toSorted((a, b) => a - b)]));
}
function isForChanged({ finding: { at }, fix: { steps = [] } }, changed) {
  const starts = changed.get(at.file) ?? [];
  return steps.length > 0 && steps.every(({ kind }) => kind === "insert") && (firstFrom(at.start, starts) ?? Infinity) < at.end;
}
function firstFrom(start, sorted) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
function statementsOf({ fix: { steps = [] } }) {
  return steps.flatMap((step) => step.kind === "insert" ? statementOf(step) : []);
}
function statementOf({ into, value }) {
  const properties = fieldOf(value, "Properties");
  const source = fieldOf(properties, "SourceArn");
  if (textOf(fieldOf(value, "Type")) !== import_core_model_grant.PERMISSION_TYPE || source?.kind !== "call" || source.argument.kind !== "text") return [];
  const owner = JSON.stringify([into.file, into.start, fieldOf(properties, "FunctionName")]);
  return [{ owner, source: source.argument.text, condition: textOf(fieldOf(value, "Condition")) }];
}
function fieldOf(value, name) {
  return value?.kind === "map" ? value.entries.find(([key]) => key === name)?.[1] : void 0;
}
function textOf(value) {
  return value?.kind === "text" ? value.text : void 0;
}
function isCovered(fixable, statements) {
  const own = statementsOf(fixable);
  return own.length > 0 && own.every((added) => (statements.get(added.owner) ?? []).some((other) => covers(other, added)));
}
function covers(wide, narrow) {
  const isThere = wide.condition === void 0 || wide.condition === narrow.condition;
  return isThere && wide.source !== narrow.source && (0, import_core_model_arn_like.matchText)((0, import_core_resolve_text.literal)(wide.source), (0, import_core_resolve_text.literal)(narrow.source)) === "yes";
}
function fixPlaceOf(file, linted, { cwd, disk, paths, obstacle }) {
  const given = import_node_path2.default.resolve(cwd, file);
  if (MADE.test(given)) return { kind: "foreign", why: `\`${file}\` is left as it is: a tool makes it` };
  if (!linted.has(file)) return { kind: "foreign", why: `\`${file}\` is left as it is: it is only referred to; name it to have it fixed` };
  const admission = (0, import_core_project_admit.admit)(given, (0, import_core_project_boundary.boundaryOf)(given, paths.map((each) => import_node_path2.default.resolve(cwd, each)), disk), disk);
  if (admission.kind === "refused") return { kind: "obstructed", why: `\`${file}\` cannot be fixed: it ${admission.reason}` };
  const before = disk.read(admission.real);
  const why = isUtf8(before) ? obstacle(admission.real) : "it is not UTF-8";
  return why === void 0 ? { kind: "ours", path: admission.real, before } : { kind: "obstructed", why: `\`${file}\` cannot be fixed: ${why}` };
}
var MADE = /[\\/](?:cdk\.out|\.aws-sam|\.serverless|node_modules)[\\/]/;
function isUtf8(bytes) {
  return Buffer.from((0, import_core_project_decode.decode)(bytes)).equals(bytes);
}
function worseForIt(before, after, fixed) {
  const [had, has] = [counted(before.findings), counted(after.findings)];
  const error = after.errors[before.errors.length];
  if (error) return `then ${error.message}`;
  const other = after.findings.find((finding) => isMore(keyOf(finding), has, had));
  if (other) return `then ${other.message} (\`${other.rule}\`)`;
  const isLeft = [...counted(fixed)].some(([key, count]) => (has.get(key) ?? 0) > (had.get(key) ?? 0) - count);
  return isLeft ? "it would be found all the same" : void 0;
}
function isMore(key, has, had) {
  return (has.get(key) ?? 0) > (had.get(key) ?? 0);
}
function counted(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
function keyOf({ rule, at }) {
  return JSON.stringify([rule, at.file, (0, import_core_template_place.pathKeys)(at.path).map((key) => /^\d+$/.test(key) ? "#" : key)]);
}
var MAX_RUNS = 240;
function runsFor(fixables) {
  return Math.min(MAX_RUNS, 20 + 2 * fixables);
}
async function fixAll(lintOn, settings) {
  const places = /* @__PURE__ */ new Map();
  const first = await lintOn(settings.disk);
  const round = { lintOn, places, settings, limit: runsFor(fixablesIn(first, places, settings).length) };
  let state = { linted: first, files: /* @__PURE__ */ new Map(), made: [], withdrawn: /* @__PURE__ */ new Map(), runs: 0 };
  for (let runs = -1; runs < state.runs; ) {
    ({ runs } = state);
    state = await advanced(state, round);
  }
  const { linted: last, made, withdrawn } = state;
  const reasons = (kind) => [...places.values()].flatMap((place) => place.kind === kind ? [place.why] : []);
  return {
    first,
    last,
    count: Math.max(made.length, toldIn(first, places) - toldIn(last, places)),
    files: setsOf(state),
    faults: reasons("obstructed"),
    notes: [...reasons("foreign"), ...unfinished(state, round)],
    withdrawn: [...withdrawn.values()]
  };
}
function toldIn({ report }, places) {
  const told = report.findings.map(({ rule, message, at }) => {
    const place = places.get(at.file);
    return JSON.stringify([rule, message, place?.kind === "ours" ? place.path : at.file, at.start]);
  });
  return new Set(told).size;
}
function unfinished(state, round) {
  const left = state.runs < round.limit ? 0 : openIn(state, round).length;
  return left === 0 ? [] : [`${left === 1 ? "1 more fix was" : `${left} more fixes were`} not tried after ${state.runs} runs: fix again, or file by file`];
}
function openIn({ linted, withdrawn }, { places, settings }) {
  return fixablesIn(linted, places, settings).filter(({ finding }) => !withdrawn.has(keyOf2(finding)));
}
async function advanced(from, round) {
  let state = from;
  const queue = [keysOf(openIn(state, round))];
  while (queue.length > 0 && state.runs < round.limit) {
    const asked = queue.shift();
    const attempt = attempted(withoutWaiting(openIn(state, round)).filter(({ finding }) => asked?.has(keyOf2(finding))), state, round.places);
    if (!attempt) continue;
    const { files, made } = attempt;
    const linted = await round.lintOn(withFixed(round.settings, [...files.values()]));
    const runs = state.runs + 1;
    const why = worseForIt(state.linted.report, linted.report, made.map(({ finding }) => finding));
    if (why === void 0) {
      state = { ...state, linted, files, made: [...state.made, ...made], runs };
      continue;
    }
    const half = made.length >> 1;
    if (half > 0) queue.unshift(keysOf(made.slice(0, half)), keysOf(made.slice(half)));
    const alone = half === 0 ? made.map(({ finding }) => [keyOf2(finding), { finding, why }]) : [];
    state = { ...state, withdrawn: new Map([...state.withdrawn, ...alone]), runs };
  }
  return state;
}
function keysOf(fixables) {
  return new Set(fixables.map(({ finding }) => keyOf2(finding)));
}
function attempted(fixables, { linted, files }, places) {
  const { texts, made } = applyFixes(fixables.map(({ fix }) => fix), linted.report.sources);
  if (texts.size === 0) return void 0;
  const fixed = new Set(made);
  const changed = [...texts].flatMap(([file, text]) => {
    const place = places.get(file);
    return place?.kind === "ours" ? [[file, { file, path: place.path, others: othersOf(file, place.path, places), before: place.before, text }]] : [];
  });
  return { files: new Map([...files, ...changed]), made: fixables.filter(({ fix }) => fixed.has(fix)) };
}
function othersOf(own, path3, places) {
  return [...places].flatMap(([file, place]) => place.kind === "ours" && place.path === path3 && file !== own ? [file] : []);
}
function fixablesIn({ report, prepared }, places, settings) {
  const spared = new Set(report.suppressed.map(({ finding: { at } }) => spanKey(at)));
  const asked = report.findings.flatMap((finding) => finding.fix && isAsked(finding.fix, settings) ? [{ finding, fix: finding.fix }] : []);
  const fixables = asked.filter(({ finding, fix }) => ![spanKey(finding.at), ...takenBy(fix)].some((key) => spared.has(key)));
  const linted = new Set(prepared.files.map(({ source }) => source.file));
  for (const file of new Set(fixables.flatMap(({ fix }) => fix.edits.map((edit) => edit.file)))) {
    if (!places.has(file)) places.set(file, fixPlaceOf(file, linted, settings));
  }
  const names = new Set(namesByPath(places, settings).values());
  return fixables.filter(({ fix }) => fix.edits.every(({ file }) => names.has(file)));
}
function isAsked({ safety }, { level }) {
  return safety === "safe" || level === "all";
}
function takenBy({ steps = [] }) {
  return steps.flatMap((step) => step.kind === "insert" ? [] : [spanKey(step.at)]);
}
function namesByPath(places, { cwd }) {
  const names = /* @__PURE__ */ new Map();
  for (const [file, place] of places) {
    if (place.kind === "ours" && (!names.has(place.path) || import_node_path.default.resolve(cwd, file) === place.path)) names.set(place.path, file);
  }
  return names;
}
function spanKey({ file, start, end }) {
  return `${file}:${start}-${end}`;
}
function setsOf({ files, made }) {
  const shared = made.map(({ fix }) => fix).filter(({ edits }) => new Set(edits.map(({ file }) => file)).size > 1);
  const stepsIn = shared.flatMap(({ steps = [] }) => steps.flatMap((step) => step.kind === "insert" ? [] : [step.at.file]));
  const takes = new Set(stepsIn);
  const sets = [...files.keys()].map((file) => /* @__PURE__ */ new Set([file]));
  for (const { edits } of shared) {
    const own = sets.filter((set) => edits.some(({ file }) => set.has(file)));
    const [first, ...others] = own;
    for (const other of others) {
      for (const file of other) first?.add(file);
      sets.splice(sets.indexOf(other), 1);
    }
  }
  return sets.map((set) => [...set].toSorted((a, b) => Number(takes.has(a)) - Number(takes.has(b))).flatMap((file) => files.get(file) ?? []));
}
function withFixed({ disk, cwd }, files) {
  return (0, import_core_project_disk.overlaid)(disk, new Map(files.flatMap(({ file, others = [], path: real, text }) => [real, ...[file, ...others].map((name) => import_node_path.default.resolve(cwd, name))].map((each) => [each, text]))));
}
function keyOf2({ rule, at, fingerprint }) {
  return `${rule} ${at.file} ${fingerprint}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  applyFixes,
  fixAll,
  fixablesIn,
  withFixed,
  worseForIt
});
});

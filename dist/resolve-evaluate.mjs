import {
  PLUGIN_FAULT,
  callOf,
  didYouMean,
  editDistance,
  entriesOf,
  get,
  getIn,
  itemsOf,
  parseYaml,
  readQuickly,
  textOf
} from "./template-json.mjs";
import {
  SEVERITIES,
  countsOf
} from "./lint-finding.mjs";
import {
  isAuthored,
  pathKeys,
  placeOf
} from "./template-place.mjs";
import {
  lineIndexAt,
  lineStarts
} from "./template-lines.mjs";
import {
  EVENT_ID,
  MAX_DEPTH,
  TOO_DEEP,
  plainValue,
  quote
} from "./js-yaml.mjs";

var NOUNS = ["api", "stage", "route", "authorizer", "integration", "function", "path"];
var SEVERITIES2 = ["error", "warning", "info"];
var PRESETS = ["recommended", "security-first"];
var KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
function isKebab(text2) {
  return typeof text2 === "string" && KEBAB.test(text2);
}
function readPlugin(given2, nameless) {
  try {
    return read(given2, nameless);
  } catch (error) {
    return { name: nameless, rules: [], faults: [`it cannot be read: ${reasonOf(error)}`] };
  }
}
function read(given2, nameless) {
  if (!isRecord(given2)) return { name: nameless, rules: [], faults: ["it exports no plugin: `export default { name, rules: [...] }`"] };
  const { name = nameless, rules } = given2;
  if (!isKebab(name)) return { name: nameless, rules: [], faults: [`its name is to be in kebab-case, not ${shown(name)}`] };
  if (!Array.isArray(rules)) return { name, rules: [], faults: ["its `rules` are to be a list"] };
  const readings = rules.map((rule2, index) => readRule(rule2, name, index));
  const sound = readings.flatMap((reading) => typeof reading === "string" ? [] : [reading]);
  const twice2 = sound.filter(({ id }, index) => sound.findIndex((other) => other.id === id) < index);
  return {
    name,
    rules: sound.filter((rule2) => !twice2.includes(rule2)),
    faults: [...readings.filter((reading) => typeof reading === "string"), ...twice2.map(({ id }) => `it has two rules \`${id}\``)]
  };
}
function readRule(given2, plugin, index) {
  if (!isRecord(given2)) return `\`rules[${index}]\` is no rule`;
  const fault = faultOf(given2);
  if (fault !== void 0) return `${isKebab(given2["id"]) ? `rule \`${given2["id"]}\`` : `\`rules[${index}]\``}: ${fault}`;
  const rule2 = given2;
  const { id, on, severity, summary, why = summary, help = null, presets = PRESETS, options = {} } = rule2;
  return {
    id: `${plugin}/${id}`,
    on: typeof on === "string" ? [on] : [...on],
    severity,
    summary,
    why,
    help,
    presets,
    plugin,
    // What it finds may hang on anything.
    varies: true,
    options: { schema: Object.fromEntries(Object.keys(options).map((name) => [name, {}])), defaults: options },
    check: (subject, model, given3) => rule2.check(subject, model, given3)
  };
}
function faultOf({ id, on, severity, summary, why, help, presets, options, check: check2 }) {
  if (!isKebab(id)) return `its id is to be in kebab-case, not ${shown(id)}`;
  const nouns = Array.isArray(on) ? on : [on];
  const wrong = nouns.find((noun) => !isOneOf(NOUNS, noun));
  if (nouns.length === 0 || wrong !== void 0 || on === void 0) return `it is to be \`on\` one or some of ${NOUNS.join(", ")}${wrong === void 0 ? "" : `, not ${shown(wrong)}`}`;
  if (!isOneOf(SEVERITIES2, severity)) return `its severity is one of ${SEVERITIES2.join(", ")}, not ${shown(severity)}`;
  if (!isText(summary)) return "it has no `summary`";
  if ([why, help].some((text2) => text2 !== void 0 && !isText(text2))) return "its `why` and `help` are to be texts";
  if (isText(help) && !/^https?:\/\//.test(help)) return "its `help` is to be a URL";
  if (presets !== void 0 && !(Array.isArray(presets) && presets.every((preset) => isOneOf(PRESETS, preset)))) return `its presets are some of ${PRESETS.join(", ")}`;
  if (options !== void 0 && !isRecord(options)) return "its `options` are to be a map of names to what they are if nobody sets them";
  return typeof check2 === "function" ? void 0 : "it has no `check`";
}
function isOneOf(choices, value) {
  return typeof value === "string" && choices.includes(value);
}
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  return typeof value === "string" ? `\`${value}\`` : value === void 0 ? "nothing" : typeof value;
}
function reasonOf(error) {
  try {
    const text2 = isRecord(error) && "message" in error ? String(error["message"]) : String(error);
    return text2.split("\n", 1)[0]?.trim() ?? "";
  } catch {
    return "it says nothing";
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
function withEntries(map2, changes) {
  const entries2 = new Map(map2.entries);
  for (const [key, value] of Object.entries(changes)) {
    const old = entries2.get(key);
    if (value === void 0) entries2.delete(key);
    else entries2.set(key, old ? { ...old, value } : { key, at: spanOf(value), value });
  }
  return { ...map2, entries: entries2 };
}

function branchesOf(node) {
  if (node === void 0 || isNoValue(node)) return [];
  return conditional(node)?.items.slice(1).flatMap(branchesOf) ?? [node];
}
function inBranches(node, change) {
  if (isNoValue(node)) return node;
  const choice = conditional(node);
  if (choice === void 0) return change(node);
  const items = choice.items.map((item, index) => index === 0 ? item : inBranches(item, change));
  return callNode(placeOf(node), "Fn::If", { ...choice, items });
}
function isNoValue(node) {
  const call2 = callOf(node);
  return call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}
function conditional(node) {
  const call2 = callOf(node);
  return call2?.name === "Fn::If" && call2.argument.kind === "list" ? call2.argument : void 0;
}

function transplanted(node, path) {
  if (node.kind === "scalar") return { ...node, path };
  if (node.kind === "list") {
    return { ...node, path, items: node.items.map((item, index) => transplanted(item, { parent: path, key: String(index) })) };
  }
  const entries2 = [...node.entries].map(([key, entry]) => [key, { ...entry, value: transplanted(entry.value, { parent: path, key }) }]);
  return { ...node, path, entries: new Map(entries2) };
}

var MAX_INCLUDED_VALUES = 2e5;
function createDocuments(library) {
  const sizes = /* @__PURE__ */ new Map();
  let left2 = MAX_INCLUDED_VALUES;
  return (location, from, path) => {
    const found = library.document(location, from);
    if (found.kind === "unread") return found;
    const size = sizes.get(found.value) ?? sizeOf(found.value);
    sizes.set(found.value, size);
    if (size.values > left2) return unread(`the files that the template takes in have more than ${MAX_INCLUDED_VALUES} values`);
    if (pathKeys(path).length + size.depth > MAX_DEPTH) return unread(`with it ${TOO_DEEP}`);
    left2 -= size.values;
    return { ...found, value: transplanted(found.value, path) };
  };
}
function unread(why) {
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

function locationOf(node) {
  if (node.kind === "scalar") return textOf(node);
  const call2 = callOf(node);
  if (call2?.name === "Ref") return pseudoParameter(textOf(call2.argument) ?? "");
  if (call2?.name === "Fn::Sub") return substituted(textOf(call2.argument));
  if (call2?.name === "Fn::Join") return joined(call2.argument);
  const key = get(node, "Key");
  const path = key && locationOf(key);
  return path === void 0 ? void 0 : `s3://${bucketOf(get(node, "Bucket"))}/${path}`;
}
function bucketOf(node) {
  return (node && locationOf(node)) ?? "*";
}
function pseudoParameter(name) {
  return name.startsWith("AWS::") ? `\${${name}}` : void 0;
}
function substituted(text2) {
  const names = text2?.match(/\$\{[^!}][^}]*\}/g) ?? [];
  return names.every((name) => name.startsWith("${AWS::")) ? text2?.replaceAll("${!", "${") : void 0;
}
function joined(argument) {
  const [delimiter, list] = itemsOf(argument);
  const between2 = textOf(delimiter);
  if (between2 === void 0 || list?.kind !== "list") return void 0;
  const parts = list.items.map(locationOf);
  return parts.includes(void 0) ? void 0 : parts.join(between2);
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
  const files = branchesOf(location).map((branch) => ({ branch, found: bodyAt(branch, asset ?? locationOf(branch), documents) }));
  const bodies = new Map(files.flatMap(({ branch, found }) => found.kind === "found" ? [[branch, found.value]] : []));
  return {
    logicalId,
    node: withEntries(node, { Properties: withFiles(properties, location, bodies) }),
    notes: files.flatMap(({ branch, found }) => notesOf(branch, found, what))
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
  if (one === void 0 || isNoValue(one)) return other;
  if (isNoValue(other)) return one;
  const [condition2, ...values] = itemsOf(get(one, "Fn::If"));
  const [same2, ...others] = itemsOf(get(other, "Fn::If"));
  const name = textOf(condition2);
  if (condition2 === void 0 || name === void 0 || name !== textOf(same2) || values.length !== others.length) return void 0;
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
  const found = documents(location, node.file, node.path);
  if (found.kind === "unread" || isOpenApi(found.value)) return found;
  return { kind: "unread", why: `\`${found.file}\` is not an OpenAPI document` };
}
function isOpenApi(document2) {
  return textOf(get(document2, "openapi") ?? get(document2, "swagger")) !== void 0;
}
function notesOf(branch, found, what) {
  if (found.kind === "unread") return [{ at: placeOf(branch), what, why: found.why }];
  const call2 = firstCall(found.value);
  if (call2 === void 0) return [];
  return [{ at: placeOf(call2.at), what, why: `API Gateway reads \`${found.file}\` as it is, and does not know \`${call2.name}\`` }];
}
function firstCall(root) {
  const open2 = [root];
  for (let node = open2.pop(); node; node = open2.pop()) {
    const call2 = callOf(node);
    if (call2?.name.startsWith("Fn::")) return { name: call2.name, at: node };
    const children2 = node.kind === "list" ? node.items : entriesOf(node).map(({ value }) => value);
    for (const child of children2.toReversed()) open2.push(child);
  }
  return void 0;
}

function isInclude(transform) {
  if (transform.kind === "list") return transform.items.length > 0 && transform.items.every(isInclude);
  return textOf(get(transform, "Name")) === "AWS::Include";
}

function mergedBeside(map2, included3) {
  const added = [];
  for (const [key, entry] of included3.entries) {
    const own2 = map2.entries.get(key);
    if (own2 && !isSameText(own2.value, entry.value)) return { kind: "clash", keys: [key] };
    if (!own2) added.push([key, entry]);
  }
  return { kind: "merged", node: added.length === 0 ? map2 : { ...map2, entries: new Map([...map2.entries, ...added]) } };
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
  const walk = { documents: createDocuments(library), files: [root.file], note: (note) => notes.push(note) };
  const inner = expandMap(root, walk);
  const whole2 = inner.kind === "map" ? withIncluded({ map: inner, key: "Transform", merge: mergedSections }, walk) : inner;
  return { root: whole2, notes };
}
function expandNode(node, walk) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? expandList(node, walk) : expandMap(node, walk);
}
function expandList(list, walk) {
  const items = list.items.map((item) => expandNode(item, walk));
  return items.some((item, index) => item !== list.items[index]) ? { ...list, items } : list;
}
function expandMap(map2, walk) {
  let changed;
  for (const entry of map2.entries.values()) {
    const value = expandNode(entry.value, walk);
    if (value !== entry.value) changed = (changed ?? new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return withIncluded({ map: changed ? { ...map2, entries: changed } : map2, key: "Fn::Transform", merge: mergedBeside }, walk);
}
function withIncluded(including, walk) {
  const { map: map2, key } = including;
  const transform = map2.entries.get(key);
  const calls = transform?.value.kind === "list" ? transform.value.items : transform ? [transform.value] : [];
  if (!transform || !calls.some(isInclude)) return map2;
  let whole2 = withEntries(map2, { [key]: void 0 });
  const left2 = [];
  for (const call2 of calls) {
    const more = isInclude(call2) ? included(call2, whole2, including, walk) : void 0;
    if (more) whole2 = more;
    else left2.push(call2);
  }
  if (left2.length === 0) return whole2;
  if (left2.length === calls.length || whole2.kind !== "map") return map2;
  const value = transform.value.kind === "list" ? { ...transform.value, items: left2 } : transform.value;
  return { ...whole2, entries: new Map(whole2.entries).set(key, { ...transform, value }) };
}
function included(call2, whole2, { map: map2, key, merge: merge2 }, walk) {
  const isAlone2 = key === "Fn::Transform" && whole2.kind === "map" && whole2.entries.size === 0;
  const found = documentOf(call2, map2.path, walk);
  const result = found.kind === "unread" ? found : joined2(whole2, followed(found, walk), { isAlone: isAlone2, merge: merge2 });
  if (result.kind === "found") return result.value;
  const at = placeOf(getIn(call2, "Parameters", "Location") ?? call2);
  walk.note({ at, what: titleOf(map2.path, isAlone2), why: result.why });
  return void 0;
}
function followed({ file, value }, walk) {
  return { kind: "found", file, value: expandNode(value, { ...walk, files: [...walk.files, file] }) };
}
function joined2(whole2, { file, value }, { isAlone: isAlone2, merge: merge2 }) {
  if (isAlone2 && value.kind !== "scalar") return { kind: "found", file, value };
  if (value.kind !== "map" || whole2.kind !== "map") return { kind: "unread", why: `\`${file}\` holds no map` };
  const merged4 = merge2(whole2, value);
  if (merged4.kind === "merged") return { kind: "found", file, value: merged4.node };
  return { kind: "unread", why: `\`${merged4.keys.join("/")}\` is in \`${file}\` too, and AWS does not say which of the two holds` };
}
function documentOf(call2, path, { documents, files }) {
  const written2 = getIn(call2, "Parameters", "Location");
  const unread4 = (why) => ({ kind: "unread", why });
  if (written2 === void 0) return unread4("it names no location");
  const location = locationOf(written2);
  if (location === void 0) return unread4("its location is not known before deployment");
  if (files.length > MAX_INCLUDE_DEPTH) return unread4(`includes within includes are followed ${MAX_INCLUDE_DEPTH} files deep`);
  const found = documents(location, written2.file, path);
  return found.kind === "found" && files.includes(found.file) ? unread4(`\`${found.file}\` includes itself`) : found;
}
function titleOf(path, isAlone2) {
  const [section, id, part, property, ...deeper] = pathKeys(path);
  if (section !== "Resources" || id === void 0) return `\`AWS::Include\` in \`${section ?? "Transform"}\``;
  const isProperty = isAlone2 && part === "Properties" && property !== void 0 && deeper.length === 0;
  if (!isProperty) return `\`AWS::Include\` in \`${id}\``;
  return property === "Body" || property === "DefinitionBody" ? `body of \`${id}\`` : `\`${property}\` of \`${id}\``;
}

var NAMES = [
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
var KNOWN = new Set(NAMES);
function directiveIn(node) {
  if (node.kind !== "map") return void 0;
  if (!hasKnownKey(node)) return void 0;
  for (const name of NAMES) {
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
  const open2 = [root];
  for (let node = open2.pop(); node; node = open2.pop()) {
    values += 1;
    if (node.kind === "scalar") continue;
    if (node.kind === "list") {
      for (const item of node.items) open2.push(item);
      continue;
    }
    hasDirective ||= hasKnownKey(node);
    for (const { value } of entriesOf(node)) open2.push(value);
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
function spendValues(work, count2, at) {
  work.values -= count2;
  return work.values >= 0 || stop(work, at, `they make more than ${MAX_VALUES.toLocaleString("en")} values`);
}
function spendCharacters(work, count2, at) {
  work.characters -= count2;
  return work.characters >= 0 || stop(work, at, `they make more than ${MAX_CHARACTERS.toLocaleString("en")} characters`);
}
function stop(work, { file, start, end, path }, why) {
  work.stopped ??= { at: { file, start, end, path }, what: "cfn-include's directives", why };
  return false;
}
function leave(directive, work, expand, why, of) {
  const { name, map: map2, entry: { at, value } } = directive;
  const note = {
    at: { ...at, end: value.file === at.file ? Math.max(at.end, value.end) : at.end, path: map2.path },
    what: of === void 0 ? quote(name) : `${quote(name)} of ${of}`,
    why
  };
  work.notes.set(JSON.stringify([at.file, at.start, note.what, why]), note);
  return leaveSilently(directive, work, expand);
}
function leaveSilently({ name, map: map2, around, depth }, work, expand) {
  const entries2 = new Map([...map2.entries].map(([key, entry]) => [key, key === name ? entry : { ...entry, value: expand(entry.value, around, depth + 1) }]));
  const left2 = { ...map2, entries: entries2 };
  work.settled.add(left2);
  return left2;
}

var merged = (directive, work, expand) => {
  const { name, map: map2, argument, around, depth } = directive;
  const list = expand(argument, around, depth + 1);
  if (isLeft(list)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "it takes a list of maps");
  const maps = list.items.filter((item) => item.kind === "map");
  const others = list.items.filter((item) => item.kind !== "map" && !(name === "Fn::Merge" && item.kind === "scalar" && item.value === null));
  if (others.length > 0) return leave(directive, work, expand, "it merges what is not a map");
  const all2 = mergedMaps(maps, name === "Fn::Merge" ? "by item" : "behind");
  const result = { ...map2, entries: beside(map2, name, all2) };
  if (isLeft(result) && maps.some(isLeft)) work.settled.add(result);
  return result;
};
function beside(map2, directive, made) {
  const own2 = [...map2.entries].filter(([key]) => key !== directive);
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
  return new Map([...groups].map(([key, { values, last: last2 }]) => [key, { ...last2, value: mergedValues(values, last2.value, lists) }]));
}
function mergedValues(values, last2, lists) {
  const run = runOf(values, lists);
  const [first] = run;
  if (first === void 0 || run.length === 1) return first ?? last2;
  if (first.kind === "map") return { ...first, entries: mergedMaps(run.filter((node) => node.kind === "map"), lists) };
  return first.kind === "list" ? mergedLists(first, run.filter((node) => node.kind === "list"), lists) : first;
}
function runOf(values, lists) {
  let run = [];
  for (const value of values) {
    const [first] = run;
    if (first && first.kind !== "scalar" && first.kind === value.kind) run.push(value);
    else if (!(lists === "by item" && first?.kind === "list" && value.kind === "map")) run = [value];
  }
  return run;
}
function mergedLists(first, all2, lists) {
  if (lists === "behind") return { ...first, items: all2.flatMap(({ items }) => items) };
  const groups = [];
  for (const { items } of all2) items.forEach((item, index) => (groups[index] ??= []).push(item));
  return { ...first, items: groups.flatMap((group) => {
    const last2 = group.at(-1);
    return last2 ? [mergedValues(group, last2, lists)] : [];
  }) };
}

var NAME = String.raw`[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|\*`;
var STEP = new RegExp(String.raw`(?<dot>\.)?(?<name>${NAME})|\[(?<bracket>-?\d{1,9}|\*|)\]`, "y");
function queryOf(text2) {
  const steps = [];
  STEP.lastIndex = 0;
  const written2 = text2.trim();
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
function bracketStep(text2) {
  if (text2 === "") return { kind: "flatten" };
  return text2 === "*" ? { kind: "items" } : { kind: "index", index: Number(text2) };
}
function queried(root, steps) {
  const at = steps.findLastIndex(({ kind }) => kind === "flatten");
  if (at < 0) return walked(root, steps);
  const found = queried(root, steps.slice(0, at));
  if (found?.kind !== "list") return void 0;
  return projected(found, found.items.flatMap((item) => item.kind === "list" ? item.items : [item]), steps.slice(at + 1));
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
  const text2 = JSON.stringify(plainOf(value));
  spendCharacters(work, text2.length, directive.map);
  return scalarNode(causedBy(directive.map, "Fn::Stringify"), text2);
};
var cased = (directive, work, expand) => {
  const { argument, name, map: map2 } = directive;
  const value = argument.kind === "scalar" ? spokenValue(argument) : void 0;
  if (typeof value !== "string") return leave(directive, work, expand, "it takes a text");
  spendCharacters(work, value.length, map2);
  const upper = value.split(/[._\-\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return scalarNode(map2, name === "Fn::UpperCamelCase" ? upper : upper.charAt(0).toLowerCase() + upper.slice(1));
};
function spokenValue({ text: text2, value }) {
  return typeof value === "boolean" && !/^(true|false)$/i.test(text2) ? text2 : value;
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
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
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
  const { file, start, end, path } = node;
  const at = { file, start, end, path, ...copyOf(node, around) };
  const whole2 = wholeValue(node, around);
  if (whole2.kind !== "scalar") return isLeft(whole2) ? whole2 : substituted2(work, whole2, around, depth + 1);
  const text2 = spokenValue(whole2);
  if (typeof text2 !== "string") return { ...whole2, ...at };
  const inserted = insertKnown(work, text2, around, node);
  const unknown2 = unknownIn(inserted, around);
  return unknown2.length === 0 ? { ...whole2, ...at, text: inserted, value: inserted } : joined3(inserted, unknown2, at);
}
function wholeValue(node, { values }) {
  let value = node;
  for (const [name, replacement] of values) {
    if (value.kind === "scalar" && spokenValue(value) === name) value = replacement;
  }
  return value;
}
function substitutedKey(work, key, around, at) {
  let text2 = key;
  for (const [name, value] of around.values) {
    if (text2 !== name) continue;
    if (isLeft(value)) return void 0;
    text2 = spokenText(value);
  }
  const inserted = insertKnown(work, text2, around, at);
  return unknownIn(inserted, around).length > 0 ? void 0 : inserted;
}
function insertKnown(work, written2, { values }, at) {
  if (!written2.includes("${")) return written2;
  let text2 = written2;
  for (const [name, value] of values) {
    if (!spendCharacters(work, text2.length, at)) return text2;
    if (isLeft(value) || !isIn(name, text2)) continue;
    const replacement = spokenText(value);
    if (!spendCharacters(work, longest(text2, spot(name), replacement), at)) return text2;
    text2 = text2.replaceAll(spot(name), replacement);
  }
  return text2;
}
function unknownIn(text2, { values }) {
  return [...values].filter(([name, value]) => isLeft(value) && isIn(name, text2));
}
function isIn(name, text2) {
  return name !== DEFAULT_PLACEHOLDER && !name.includes("$") && text2.includes(spot(name));
}
function spot(name) {
  return `\${${name}}`;
}
function longest(text2, pattern, replacement) {
  const [found, brought] = [text2.split(pattern).length - 1, replacement.split("$").length - 1];
  return text2.length + found * (replacement.length + brought * text2.length);
}
function joined3(text2, unknown2, at) {
  const values = new Map(unknown2.map(([name, value]) => [spot(name), value]));
  const pieces = unknown2.reduce((parts, [name]) => parts.flatMap((part) => part.split(spot(name)).flatMap((piece, index) => index === 0 ? [piece] : [spot(name), piece])), [text2]);
  const items = pieces.filter((piece) => piece !== "").map((piece) => values.get(piece) ?? scalarNode(at, piece));
  return callNode(at, "Fn::Join", listNode(at, [scalarNode(at, ""), listNode(at, items)]));
}

var MAX_INCLUDES = 20;
var KEYS = /* @__PURE__ */ new Set(["location", "type", "context", "query"]);
var included2 = (directive, work, expand) => {
  const { name, map: map2, argument, around, depth } = directive;
  const { location, type } = askedFor(argument);
  if (type === "api") return leave(directive, work, expand, "it asks AWS while the template is built", "type `api`");
  const brought = broughtBy(directive, location, type, work, expand);
  if (brought.kind === "left") return leave(directive, work, expand, brought.why, location === void 0 ? void 0 : quote(location));
  const { value } = brought;
  if (value.kind !== "map") return again(value, directive, work, expand);
  const others = map2.entries.size > 1;
  const result = others ? { ...map2, entries: beside(map2, name, value.entries) } : value;
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
  const replaced2 = substituted2(work, value, around, depth);
  return replaced2 ? expand(replaced2, around, depth) : leave(directive, work, expand, "a key in it is not known");
}
function askedFor(argument) {
  if (argument.kind !== "map") return { location: textOf(argument), type: "json" };
  const type = get(argument, "type");
  return { location: textOf(get(argument, "location")), type: type ? textOf(type) : "json" };
}
function broughtBy(directive, location, type, work, expand) {
  const { argument, map: map2, entry: { at: { file: from } } } = directive;
  if (location === void 0) return left("its location is not a text");
  const strange = entriesOf(argument).find(({ key }) => !KEYS.has(key));
  if (strange) return left(`${quote(strange.key)} is not known to cfn-include 1.5`);
  const asked = fileLocation(location);
  if (asked === void 0) return left("it is relative to the folder in which the template is built");
  if (type === "json") return document(asked, from, directive, work, expand);
  if (type !== "string" && type !== "literal") return left(`its type ${type === void 0 ? "is not a text" : `${quote(type)} is not known`}`);
  const found = work.library.text(asked, from);
  if (found.kind === "unread") return left(found.why);
  const text2 = wholeText(found.value, map2);
  return { kind: "brought", value: type === "string" ? text2 : literal(text2, get(argument, "context"), map2, work) };
}
function left(why) {
  return { kind: "left", why };
}
function fileLocation(location) {
  if (/^(?:file:)?\/\/(?!\/)/.test(location)) return void 0;
  return location.startsWith("//") ? void 0 : location.replace(/^\//, "");
}
function document(location, from, directive, work, expand) {
  const { argument, around, depth, map: map2 } = directive;
  const found = work.library.document(location, from);
  if (found.kind === "unread") return left(found.why);
  const asked = queryIn(argument);
  if (asked.kind === "left") return asked;
  const selected2 = asked.text === void 0 ? found.value : selection(found.value, asked.text, map2, work);
  if (!selected2) return left(`its query ${quote(asked.text ?? "")} is more than is followed here`);
  const here = `${found.file} ${asked.text ?? ""}`;
  if (around.including.includes(here)) return left("it includes itself");
  if (around.including.length >= MAX_INCLUDES) return left(`files include each other more than ${MAX_INCLUDES} deep`);
  if (!spendValues(work, survey(selected2).values, map2)) return left("it is too large");
  const inside = { ...around, including: [...around.including, here] };
  return { kind: "brought", value: expand(selected2, inside, depth) };
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
function wholeText({ file, text: text2 }, { path }) {
  return { kind: "scalar", file, start: 0, end: text2.length, path, text: text2, value: text2 };
}
function literal(text2, context, map2, work) {
  const lines = text2.text.split(/(?<=\n)/);
  if (lines.at(-1)?.endsWith("\n") !== false) lines.push("");
  spendValues(work, lines.length, map2);
  const parts = context?.kind === "map" ? lines.flatMap((line) => lineParts(line, context, text2, work)) : lines.map((line) => scalarNode(text2, line));
  return callNode(map2, "Fn::Join", listNode(map2, [scalarNode(map2, ""), listNode(text2, parts)]));
}
function lineParts(line, context, at, work) {
  const parts = [""];
  for (const piece of line.split(/(\{\{\w+?\}\})/)) {
    const value = /^\{\{\w+\}\}$/.test(piece) ? get(context, piece.slice(2, -2)) : scalarNode(at, piece);
    const last2 = parts.at(-1);
    if (value === void 0) continue;
    const said3 = value.kind === "map" ? value : spokenText(value);
    if (typeof said3 !== "string") parts.push(said3);
    else if (typeof last2 === "string") parts[parts.length - 1] = last2 + said3;
    else parts.push(said3);
    if (!spendCharacters(work, piece.length + (typeof said3 === "string" ? said3.length : 0), at) || !spendValues(work, 1, at)) break;
  }
  return parts.flatMap((part) => part === "" ? [] : [typeof part === "string" ? scalarNode(at, part) : part]);
}

var flattened = (directive, work, expand) => {
  const list = expand(directive.argument, directive.around, directive.depth + 1);
  if (isLeft(list) || itemsOf(list).some(isLeft)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "it takes a list");
  return listNode(directive.map, list.items.flatMap((item) => item.kind === "list" ? item.items : [item]));
};
var length = (directive, work, expand) => {
  const { name, entry, argument, map: map2, around, depth } = directive;
  const list = argument.kind === "list" ? argument : expand(argument, around, depth + 1);
  if (list.kind === "list") return scalarNode(map2, list.items.length);
  const left2 = list === argument ? map2 : { ...map2, entries: new Map(map2.entries).set(name, { ...entry, value: list }) };
  work.settled.add(left2);
  return left2;
};
var sequence = (directive, work, expand) => {
  const { map: map2, argument, around, depth } = directive;
  const list = expand(argument, around, depth + 1);
  if (isLeft(list) || itemsOf(list).some(isLeft)) return leaveSilently(directive, work, expand);
  const range = rangeOf(itemsOf(list));
  if (!range) return leave(directive, work, expand, "it takes two numbers or letters, and a step");
  const { start, step, areLetters } = range;
  const count2 = Math.max(0, Math.floor((range.stop - start) / step) + 1);
  if (count2 > work.values) return leave(directive, work, expand, `it makes ${count2 === Infinity ? "endlessly many" : count2.toLocaleString("en")} values`);
  spendValues(work, count2, map2);
  return listNode(map2, Array.from({ length: count2 }, (_, index) => {
    const value = start + index * step;
    return scalarNode(map2, areLetters ? String.fromCharCode(value) : value);
  }));
};
function rangeOf([first, last2, by, ...others]) {
  const [start, stop2] = [first, last2].map((node) => node?.kind === "scalar" ? spokenValue(node) : void 0);
  const step = by === void 0 ? 1 : by.kind === "scalar" ? Number(spokenValue(by)) : NaN;
  if (Number.isNaN(step) || others.length > 0) return void 0;
  if (typeof start === "string" && typeof stop2 === "string" && start !== "" && stop2 !== "") {
    return finite({ start: start.charCodeAt(0), stop: stop2.charCodeAt(0), step, areLetters: true });
  }
  return typeof start === "number" && typeof stop2 === "number" ? finite({ start, stop: stop2, step, areLetters: false }) : void 0;
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
  const list = expand(loop.list, around, depth + 1);
  if (isLeft(list)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "what it goes through is not a list");
  return copies(loop, list, directive, work, expand) ?? leave(directive, work, expand, "a key of what it makes is not known");
};
function loopOf([list, second, ...others]) {
  if (!list || !second) return void 0;
  const names = (second.kind === "list" ? second.items : [second]).map((name) => name.kind === "scalar" ? spokenText(name) : void 0);
  const [written2, index, size] = second.kind === "list" || others.length > 0 ? names : [];
  const placeholder = others.length === 0 ? DEFAULT_PLACEHOLDER : written2;
  return placeholder === void 0 ? void 0 : { list, body: others.at(-1) ?? second, placeholder, index, size };
}
function isPattern(name) {
  return /[\\^.|?*+()[\]{}]/.test(name);
}
function copies(loop, list, directive, work, expand) {
  const { map: map2, around, depth } = directive;
  let last2 = around;
  const made = list.items.map((item, index) => {
    if (work.stopped) return item;
    last2 = aroundCopy(loop, item, index, directive);
    const body = substituted2(work, loop.body, last2, depth + 1);
    return body && expand(body, last2, depth + 1);
  });
  const known2 = made.filter((copy) => copy !== void 0);
  if (known2.length < made.length) return void 0;
  const result = listNode(map2, known2);
  const sized = loop.size === void 0 ? result : substituted2(work, result, sizeOnly(loop.size, known2.length, directive), depth);
  return sized && expand(sized, last2, depth);
}
function aroundCopy({ placeholder, index: indexName }, item, index, { map: map2, around }) {
  const values = new Map(around.values).set(placeholder, item);
  if (indexName !== void 0) values.set(indexName, scalarNode(map2, index));
  const reason = `Fn::Map: item ${index + 1}`;
  return { ...around, values, reason: around.reason === void 0 ? reason : `${around.reason}; ${reason}` };
}
function sizeOnly(name, size, { map: map2, around }) {
  return { values: /* @__PURE__ */ new Map([[name, scalarNode(map2, size)]]), reason: void 0, including: around.including };
}

var VALUES_MADE = 6;
var outputs = (directive, work, expand) => {
  const { map: map2, argument, around, depth } = directive;
  const values = expand(argument, around, depth + 1);
  if (isLeft(values)) return leaveSilently(directive, work, expand);
  if (values.kind !== "map") return leave(directive, work, expand, "it takes a map");
  spendValues(work, values.entries.size * VALUES_MADE, map2);
  const made = [...values.entries].map(([key, entry]) => [key, { ...entry, value: outputOf(key, entry.value) }]);
  return { ...map2, entries: new Map(made) };
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
  "Fn::Merge": merged,
  "Fn::DeepMerge": merged,
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
  const variable2 = textOf(argument.kind === "list" ? argument.items[0] : argument);
  const why = "it reads the environment in which the template is built";
  return leave(directive, work, expand, why, variable2 === void 0 ? void 0 : quote(variable2));
}
function expandValue(work, node, around, depth) {
  if (work.stopped || node.kind === "scalar" || work.settled.has(node)) return node;
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
  const expand = (value, within4, at) => expandValue(work, value, within4, at);
  const directive = node.kind === "map" ? directiveIn(node) : void 0;
  if (node.kind === "map" && directive) {
    const argument = directive.entry.value;
    return settled(work, FOLLOW[directive.name]({ ...directive, map: node, argument, around, depth }, work, expand));
  }
  const expandChild = (child) => expand(child, around, depth + 1);
  return settled(work, node.kind === "list" ? withItems(node, expandChild) : withValues(node, expandChild));
}
function withItems(list, change) {
  const items = list.items.map(change);
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
}
function withValues(map2, change) {
  const entries2 = [...map2.entries].map(([key, entry]) => {
    const value = change(entry.value);
    return [key, value === entry.value ? entry : { ...entry, value }];
  });
  return entries2.every(([key, entry]) => entry === map2.entries.get(key)) ? map2 : { ...map2, entries: new Map(entries2) };
}
function settled(work, node) {
  if (node.kind === "scalar" || work.settled.has(node) || directiveIn(node)) return node;
  const children2 = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  if (children2.every((child) => child.kind === "scalar" || work.settled.has(child))) work.settled.add(node);
  return node;
}

var ESSENTIAL = ["Type", "Condition", "Properties"];
function settle(root) {
  return placed(root, void 0, 0);
}
function placed(node, path, depth) {
  if (depth > MAX_DEPTH) return void 0;
  if (node.kind === "scalar") return node.path === path ? node : { ...node, path };
  if (node.kind === "list") {
    const items = node.items.map((item, index) => placed(item, stepTo(item, path, String(index)), depth + 1));
    const all2 = items.filter((item) => item !== void 0);
    if (all2.length < items.length) return void 0;
    return node.path === path && all2.every((item, index) => item === node.items[index]) ? node : { ...node, path, items: all2 };
  }
  const map2 = known(node, path, depth);
  const entries2 = /* @__PURE__ */ new Map();
  let isSame2 = map2 === node && map2.path === path;
  for (const [key, entry] of map2.entries) {
    const value = placed(entry.value, stepTo(entry.value, path, key), depth + 1);
    if (!value) return void 0;
    isSame2 &&= value === entry.value;
    entries2.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isSame2 ? node : { ...map2, path, entries: entries2 };
}
function stepTo({ path }, parent, key) {
  return path?.parent === parent && path?.key === key ? path : { parent, key };
}
function known(map2, path, depth) {
  if (depth === 2 && path?.parent?.key === "Resources") {
    const part = [map2, ...ESSENTIAL.map((key) => get(map2, key))].find((value) => value?.kind === "map" && isLeft(value));
    return part?.kind === "map" ? alone(part) : map2;
  }
  const isOpen6 = depth === 0 || depth === 1 && path?.key !== "Globals";
  return isOpen6 || !isLeft(map2) ? map2 : alone(map2);
}
function alone(map2) {
  const directive = directiveIn(map2);
  if (!directive || map2.entries.size === 1) return map2;
  return { ...map2, entries: /* @__PURE__ */ new Map([[directive.name, directive.entry]]) };
}

var OUTSIDE = { values: /* @__PURE__ */ new Map(), reason: void 0, including: [] };
function expandDirectives(root, library) {
  if (!survey(root).hasDirective) return { root, notes: [] };
  const work = startWork(library);
  const expanded2 = expandValue(work, expandValue(work, root, OUTSIDE, 0), OUTSIDE, 0);
  const settled6 = work.stopped ? void 0 : settle(expanded2);
  if (!settled6) stop(work, root, TOO_DEEP);
  if (!settled6) return { root: settle(root) ?? root, notes: work.stopped ? [work.stopped] : [] };
  if (settled6.kind !== "map") return { root: settle(root) ?? root, notes: [...work.notes.values(), notAMap(root, "the template")] };
  const resources = get(settled6, "Resources");
  const notes = [...work.notes.values(), ...resources?.kind === "list" ? [notAMap(resources, "`Resources`")] : []];
  return { root: settled6, notes };
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
  const call2 = callOf(node);
  if (call2?.name === "Fn::ToJsonString") return call2.argument.kind === "map" ? call2.argument : node;
  if (call2?.name !== "Fn::If" || node.kind !== "map") return node;
  const sides = call2.argument;
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
    const text2 = textOf(item);
    if (text2 === void 0 || text2.length > MAX_ITEM) return { kind: "open", why: whyOpen(item, names) };
    items.push(text2);
  }
  return { kind: "known", items };
}
function isAbsent(node) {
  const call2 = callOf(node);
  return call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}
function whyOpen(node, names) {
  const call2 = callOf(node);
  if (call2) return openReference(node, names) ?? `the template does not settle \`${call2.name}\``;
  return node.kind === "scalar" ? "it holds what is no name" : "it holds what is no text";
}
function openReference(node, names) {
  const call2 = callOf(node);
  const value = call2?.name === "Ref" ? names(textOf(call2.argument) ?? "") : void 0;
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

function withItems2(text2, bindings) {
  if (!text2.includes("{")) return text2;
  return text2.replaceAll(/([$&])\{([^{}]*)\}/g, (whole2, form, name) => {
    const item = bindings.get(name.trim());
    if (item === void 0) return whole2;
    return form === "&" ? item.replaceAll(/[^A-Za-z0-9]/g, "") : item;
  });
}

var MAX_TEXT = 1e4;
function settled2(node, known2) {
  const call2 = callOf(node);
  switch (call2?.name ?? "") {
    case "Ref":
      return named(node, textOf(call2?.argument), known2);
    case "Fn::Sub":
      return asText(node, substitutedPieces(call2?.argument, known2), "");
    case "Fn::Join":
      return asText(node, textsOf(itemsOf(call2?.argument)[1]), textOf(itemsOf(call2?.argument)[0]));
    case "Fn::Split":
      return split(node, itemsOf(call2?.argument));
    case "Fn::Select":
      return selected(node, itemsOf(call2?.argument));
    case "Fn::Length": {
      const texts = textsOf(call2?.argument);
      return texts ? scalarNode(node, texts.length) : node;
    }
    case "Fn::FindInMap":
      return mapped2(node, itemsOf(call2?.argument), known2);
    default:
      return node;
  }
}
function named(call2, name, { valueOf }) {
  const value = name === void 0 ? void 0 : valueOf(name);
  if (value?.kind === "text") return scalarNode(call2, value.text);
  return value?.kind === "list" ? listOf(call2, value.items) : call2;
}
function listOf(at, texts) {
  return listNode(at, texts.map((text2, index) => scalarNode({ ...at, path: { parent: at.path, key: String(index) } }, text2)));
}
function textsOf(node) {
  if (node?.kind !== "list") return void 0;
  const texts = node.items.flatMap((item) => textOf(item) ?? []);
  return texts.length === node.items.length ? texts : void 0;
}
function asText(call2, pieces, separator) {
  if (pieces === void 0 || separator === void 0) return call2;
  const length2 = pieces.reduce((sum, piece) => sum + piece.length + separator.length, 0);
  return length2 > MAX_TEXT ? call2 : scalarNode(call2, pieces.join(separator));
}
function substitutedPieces(argument, { valueOf }) {
  const [pattern, variables] = argument?.kind === "list" ? argument.items : [argument];
  const pieces = textOf(pattern)?.split(/(\$\{[^{}]*\})/).map((piece) => {
    const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1]?.trim();
    if (name === void 0 || name === "") return piece;
    if (name.startsWith("!")) return `\${${piece.trim().slice(3)}`;
    const variable2 = get(variables, name);
    if (variable2) return textOf(variable2);
    const value = valueOf(name);
    return value.kind === "text" ? value.text : void 0;
  });
  return pieces?.every((piece) => piece !== void 0) ? pieces : void 0;
}
function split(call2, [by, source]) {
  const [separator, text2] = [textOf(by), textOf(source)];
  if (!separator || text2 === void 0 || text2.length > MAX_TEXT) return call2;
  return listOf(call2, text2.split(separator));
}
function selected(call2, [index, list]) {
  const position = textOf(index) ?? "";
  const text2 = /^\d+$/.test(position) ? textsOf(list)?.[Number(position)] : void 0;
  return text2 === void 0 ? call2 : scalarNode(call2, text2);
}
function mapped2(call2, [map2, first, second, options], { mappings }) {
  const [name, top, inner] = [textOf(map2), textOf(first), textOf(second)];
  if (name === void 0 || top === void 0 || inner === void 0) return call2;
  const found = getIn(mappings, name, top, inner);
  if (found === void 0) return get(options, "DefaultValue") ?? call2;
  if (found.kind === "scalar") return textOf(found) === void 0 ? call2 : { ...scalarNode(call2, found.text), value: found.value };
  const texts = textsOf(found);
  return texts ? listOf(call2, texts) : call2;
}

var MAX_VALUES2 = 1e5;
function startWork2(mappings, names) {
  return { mappings, names, notes: /* @__PURE__ */ new Map(), left: MAX_VALUES2 };
}
function spend(work, values, text2 = "") {
  work.left -= values + text2.length / 100;
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
  const isSame2 = entries2.size === node.entries.size && [...entries2].every(([key, entry]) => entry === node.entries.get(key));
  return isSame2 ? node : { ...node, entries: entries2 };
}
function withValue(entry, value) {
  return value === entry.value ? entry : { ...entry, value };
}
function assembled(map2, work, madeOf) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const entry of map2.entries.values()) {
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
function copiesOf(entry, path, outer) {
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
  const made = collection.items.flatMap((item) => copyOf2(loop, item, path, outer));
  return work.left < 0 && outer.madeBy === void 0 ? left2(what, "loops make more than is looked at") : made;
}
function collectionOf({ collection }, outer) {
  const { work, bindings } = outer;
  const names = (name) => bound(bindings, name) ?? work.names(name);
  return itemsOfCollection(copied(collection, collection.path, { ...outer, valueOf: names }), names);
}
function bound(bindings, name) {
  const text2 = bindings.get(name);
  return text2 === void 0 ? void 0 : { kind: "text", text: text2 };
}
function copyOf2(loop, item, path, outer) {
  const { work, madeBy: madeBy2 } = outer;
  spend(work, 1);
  if (work.left < 0) return [];
  const bindings = new Map([...outer.bindings, [loop.identifier, item]]);
  const own2 = `${loop.key}: ${loop.identifier} is ${item}`;
  const inner = {
    work,
    bindings,
    madeBy: madeBy2 === void 0 ? own2 : `${madeBy2}; ${own2}`,
    valueOf: (name) => bound(bindings, name) ?? OPEN
  };
  return [...loop.fragment.entries.values()].flatMap((entry) => copiedEntry(entry, path, inner));
}
function copiedEntry(entry, path, copying) {
  if (isLoopKey(entry.key)) return copiesOf(entry, path, copying);
  const key = withItems2(entry.key, copying.bindings);
  return [{ ...entry, key, value: copied(entry.value, { parent: path, key }, copying) }];
}
function copied(node, path, copying) {
  if (copying.work.left < 0) return node;
  spend(copying.work, 1);
  if (node.kind === "scalar") return copiedScalar(node, path, copying);
  if (node.kind === "list") return copiedList(node, path, copying);
  const entries2 = assembled(node, copying.work, (entry) => copiedEntry(entry, path, copying));
  const copy = { ...node, ...madeAt(node, path, copying), entries: entries2 };
  if (!callOf(copy)) return copy;
  const value = settled2(copy, { mappings: copying.work.mappings, valueOf: copying.valueOf });
  spend(copying.work, value.kind === "list" ? value.items.length : 0);
  return value;
}
function copiedScalar(scalar, path, copying) {
  const text2 = withItems2(scalar.text, copying.bindings);
  spend(copying.work, 0, text2);
  const at = madeAt(scalar, path, copying);
  return text2 === scalar.text ? { ...scalar, ...at } : { ...scalar, ...at, text: text2, value: text2 };
}
function copiedList(list, path, copying) {
  const items = list.items.map((item, index) => copied(item, { parent: path, key: String(index) }, copying));
  return { ...list, ...madeAt(list, path, copying), items };
}
function madeAt({ generatedBy }, path, { madeBy: madeBy2 }) {
  const reasons = [madeBy2, generatedBy].filter((reason) => reason !== void 0);
  return reasons.length === 0 ? { path } : { path, generatedBy: reasons.join("; ") };
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
    const text2 = pseudo.get(name);
    return text2 === void 0 ? { kind: "open", why: `\`${name}\` is known at deployment` } : { kind: "text", text: text2 };
  };
}
function parameterValue(name, parameter, { parameters, openParameters }) {
  const type = textOf(get(parameter, "Type")) ?? "String";
  if (type.startsWith("AWS::SSM::Parameter::Value<")) return { kind: "open", why: `parameter \`${name}\` is looked up at deployment` };
  const given2 = parameters?.get(name);
  const text2 = given2 ?? (openParameters?.has(name) ? void 0 : textOf(get(parameter, "Default")));
  if (text2 === void 0) return { kind: "open", why: `parameter \`${name}\` has no value` };
  if (type !== "CommaDelimitedList" && !type.includes("List<")) return { kind: "text", text: text2 };
  if (text2.trim() !== "") return { kind: "list", items: text2.split(",").map((item) => item.trim()) };
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
  document: unread2,
  text: unread2,
  sources: /* @__PURE__ */ new Map()
};
function unread2(location) {
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
function entryPlace(map2, key) {
  const entry = map2?.kind === "map" ? map2.entries.get(key) : void 0;
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

function invokePermission(addition3, functionName3, sourceArn) {
  const { at } = addition3;
  return addedResource(addition3, "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: functionName3,
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
function substitution(at, text2, variables = {}) {
  const place = placeOf(at);
  const template = scalarNode(place, text2);
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
  const map2 = reference?.kind === "map" ? reference : mapNode(at, {});
  return map2.entries.has("Id") ? void 0 : withEntries(map2, { Id: scalarNode(at, logicalId) });
}
var NOTHING = { resources: [], notes: [] };
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
  if (ends.some(({ kind }) => kind === "other")) return NOTHING;
  const faults2 = ends.flatMap((end) => endFault(end, title, at));
  if (faults2.length > 0) return { resources: [], notes: faults2 };
  if (from.kind !== "api" || to.kind !== "function") return NOTHING;
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
  for (const { kind, apiId, path, method, invoked } of events) {
    if (kind !== "HttpApi" || apiId === void 0) continue;
    const api = resources.get(apiId);
    const body = get(api?.properties, "DefinitionBody");
    if (!owners.has(apiId) && hasIntegration(body)) owners.set(apiId, ownerIn(body));
    const isDefault2 = path === void 0 && method === "any";
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

function knownParameters(root, given2 = /* @__PURE__ */ new Map(), open2 = /* @__PURE__ */ new Set()) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const text2 = given2.get(key) ?? (open2.has(key) ? void 0 : textOf(get(value, "Default")));
    if (text2 !== void 0 && !textOf(get(value, "Type"))?.startsWith("AWS::SSM::Parameter::")) known2.set(key, text2);
  }
  return known2;
}
function referredTo(node) {
  const call2 = node && callOf(node);
  return call2?.name === "Ref" ? textOf(call2.argument) : void 0;
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
  const text2 = textOf(name);
  if (text2 !== void 0) return text2;
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
  const ofType = (type) => owners.filter((owner) => owner.type === type);
  const parts = [
    ...ofType("AWS::Serverless::Function").map((owner) => ownEvents(owner, invokedFunction(owner, template), template)),
    ...ofType("AWS::Serverless::StateMachine").map((owner) => ownEvents(owner, void 0, template))
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
  if (!isText2(type)) return rejection(type, what, "its `Type` must be a text");
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
  const path = textOf(get(properties, "Path")) ?? "";
  const isDefault2 = path === "" || kind === "HttpApi" && path === "$default" && method === "any";
  return { owner, invoked, kind, eventId, at, properties, ...target, path: isDefault2 ? void 0 : path, method, reason };
}
function propertyFault(properties, kind) {
  const [path, method] = [get(properties, "Path"), get(properties, "Method")];
  if (kind === "HttpApi" && !isGiven2(path) && !isGiven2(method)) return routeSettingsFault(properties);
  if (!isGiven2(path)) return { why: "it has no `Path`" };
  if (!isGiven2(method)) return { why: "it has no `Method`" };
  if (!isText2(path)) return { at: path, why: "`Path` must be a text" };
  if (!isText2(method)) return { at: method, why: "`Method` must be a text" };
  return routeSettingsFault(properties);
}
function routeSettingsFault(properties) {
  const settings = get(properties, "RouteSettings");
  return settings && settings.kind !== "map" ? { at: settings, why: "`RouteSettings` must be a map" } : void 0;
}
function isText2(node) {
  return node.kind === "scalar" && typeof node.value === "string";
}
function targetOf({ at, kind, properties, what }, reason, { resources }) {
  const key = kind === "Api" ? "RestApiId" : "ApiId";
  const written2 = get(properties, key);
  if (written2 === void 0) return { apiId: IMPLICIT_APIS[kind], apiReference: refNode(causedBy(at, reason), IMPLICIT_APIS[kind]) };
  const name = get(written2, "Ref") ?? written2;
  const apiId = isText2(name) ? textOf(name) : void 0;
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
  const { path = "", method } = event;
  const verb = method === "any" ? "*" : method.toUpperCase();
  if (isDefault(event)) return verb;
  if (event.kind === "HttpApi" && method === "any" && path === "/$default") return "$default";
  return `${verb}${path.replace(/(.)\/$/, "$1").replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, "*")}`;
}
function isDefault({ kind, path }) {
  return kind === "HttpApi" && (path === void 0 || path === "$default");
}
function stageSuffix({ apiId }, { resources }) {
  const stage = get(resources.get(apiId ?? "")?.properties, "StageName");
  const isText3 = stage?.kind === "scalar" && typeof stage.value === "string" && stage.value !== "";
  return isText3 ? stage.text.replaceAll(/[^\p{L}\p{N}]/gu, "") : "Stage";
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
    if (wanted === void 0 || isNull(value) || isIntrinsic(value) || wanted.includes(typeOf(value))) return [];
    return [rejection(value, `\`${key}\` of ${owner}`, `it must be a ${wanted.join(" or a ")}`)];
  });
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
function isIntrinsic(node) {
  return node.kind === "map" && node.entries.size === 1;
}
function typeOf(node) {
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
  const version = addition2(resource, "Version", at);
  return [
    addedResource(version, "AWS::Lambda::Version", { FunctionName: own2 }),
    addedResource({ ...version, logicalId }, "AWS::Lambda::Alias", {
      FunctionName: own2,
      FunctionVersion: attributeNode(at, version.logicalId, "Version"),
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
  const permission3 = (suffix, action, condition2) => addedResource(addition2(resource, suffix, at), "AWS::Lambda::Permission", {
    Action: scalarNode(at, action),
    FunctionName: target(at),
    Principal: scalarNode(at, "*"),
    ...condition2
  });
  return [
    url,
    permission3("UrlPublicPermissions", "lambda:InvokeFunctionUrl", { FunctionUrlAuthType: authType }),
    permission3("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", { InvokedViaFunctionUrl: scalarNode(at, true) })
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
  const refused3 = allowed ? entriesOf(value).filter(({ key }) => !allowed.includes(key)) : [];
  return {
    properties: withEntries(value, Object.fromEntries(refused3.map(({ key }) => [key, void 0]))),
    notes: refused3.map(({ key, at: keyAt, value: refusedValue }) => rejection({ ...placeOf(refusedValue), ...keyAt }, `\`${key}\` of ${what}`, "it is not a property that may be set for all"))
  };
}
function withGlobals(resource, own2, globals) {
  const section = globals.byType.get(resource.type);
  if (section === void 0) return { properties: own2, notes: [] };
  const ignored = get(resource.node, "IgnoreGlobals");
  if (ignored === void 0 || isEmpty(ignored)) return { properties: mergeMaps(section, own2), notes: [] };
  if (textOf(ignored) === "*") return { properties: own2, notes: [] };
  const names = itemsOf(ignored).map((item) => textOf(item));
  const unknown2 = ignored.kind !== "list" || names.some((name) => name === void 0 || !section.entries.has(name));
  const notes = unknown2 ? [rejection(ignored, `\`IgnoreGlobals\` of \`${resource.logicalId}\``, "it must be `*`, or list properties that `Globals` sets")] : [];
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
  const missing = ["DomainName", "CertificateArn"].filter((key) => get(domain, key) === void 0);
  return [
    ...missing.map((key) => rejection(domain, what, `it needs \`${key}\``)),
    ...basePathFaults(get(domain, "BasePath"), what),
    ...mutualTlsFaults(get(domain, "MutualTlsAuthentication"), what)
  ];
}
function basePathFaults(basePath, what) {
  const paths = basePath?.kind === "scalar" && typeof basePath.value === "string" ? [basePath] : itemsOf(basePath);
  return paths.flatMap((path) => {
    if (path.kind !== "scalar" || typeof path.value !== "string") return [rejection(path, what, "a `BasePath` must be a text")];
    return /^[0-9a-zA-Z/_-]*$/.test(path.text) ? [] : [rejection(path, what, "a `BasePath` is letters, digits, `/`, `-` and `_`")];
  });
}
function mutualTlsFaults(tls, what) {
  if (!isGiven2(tls)) return [];
  if (tls.kind !== "map") return [rejection(tls, what, "`MutualTlsAuthentication` must be a map")];
  const unknown2 = entriesOf(tls).filter(({ key }) => !TRUSTSTORE.has(key));
  return unknown2.map(({ key, value }) => rejection(value, what, `\`MutualTlsAuthentication\` does not know \`${key}\``));
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
  const unknown2 = entriesOf(cors).filter(({ key }) => !CORS.has(key));
  const credentials = get(cors, "AllowCredentials");
  const isForAll = itemsOf(get(cors, "AllowOrigins")).map(textOf).join(" ") === "*";
  const hasCredentials = credentials?.kind === "scalar" && credentials.value === true;
  return [
    ...unknown2.map(({ key, value }) => rejection(value, what, `an HTTP API does not know \`${key}\``)),
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
  const text2 = (value) => scalarNode(at, value);
  if (authorizer.kind === "jwt") {
    return mapNode(at, { "type": text2("oauth2"), "x-amazon-apigateway-authorizer": mapNode(at, jwtEntries(authorizer, at)) });
  }
  return mapNode(at, {
    "type": text2("apiKey"),
    "name": text2("Unused"),
    "in": text2("header"),
    "x-amazon-apigateway-authorizer": mapNode(at, lambdaEntries(authorizer, at, partition))
  });
}
function jwtEntries({ properties }, at) {
  const configuration = entriesOf(get(properties, "JwtConfiguration")).map(({ key, value }) => [key.toLowerCase(), value]);
  return { type: scalarNode(at, "jwt"), jwtConfiguration: mapNode(at, configuration), identitySource: get(properties, "IdentitySource") };
}
function lambdaEntries({ properties }, at, partition) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const functionName3 = "${__FunctionArn__}";
  const functionArn5 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const simple = get(properties, "EnableSimpleResponses");
  return {
    type: scalarNode(at, "request"),
    authorizerUri: functionArn5 && invocationUri(placeOf(functionArn5), functionName3, { __FunctionArn__: functionArn5 }, partition),
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

var KEYS2 = /* @__PURE__ */ new Set(["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"]);
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
  const unknown2 = entriesOf(auth).filter(({ key }) => !KEYS2.has(key));
  const shapeless = entriesOf(authorizers).filter(({ value }) => value.kind !== "map");
  const isMap = !isGiven2(authorizers) || authorizers.kind === "map";
  return [
    ...unknown2.map(({ key, value }) => rejection(value, `\`${key}\` in \`Auth\` of ${owner}`, "an HTTP API does not know it")),
    ...isMap ? [] : [rejection(authorizers, `\`Authorizers\` of ${owner}`, "it must be a map")],
    ...shapeless.map(({ key, value }) => rejection(value, `authorizer \`${key}\` of ${owner}`, "it must be a map"))
  ];
}
function standardFaults(standard, names, owner) {
  if (standard === void 0 || isNoValue(standard)) return [];
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
    const functionArn5 = get(properties, "FunctionArn");
    if (!isGiven2(enabled) || functionArn5 === void 0) return [];
    const at = causedBy(enabled, `SAM: authorizer ${title.replaceAll("`", "")}`);
    const addition3 = { logicalId: `${api.logicalId}${name}AuthorizerPermission`, at, condition: api.condition };
    const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, api.logicalId) });
    return [invokePermission(addition3, functionArn5, source)];
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
  const why = name === void 0 ? "`Authorizer` must be a text" : faultOf2(name, auth) ?? scopesFault(scopes);
  if (name === void 0 || why !== void 0) return { kind: "rejected", at: placeOf(authorizer), why: why ?? "" };
  const reason = authorizer === auth.standard ? `${event.reason}; DefaultAuthorizer is ${name}` : event.reason;
  return { kind: "required", requirement: requirementOf(name, causedBy(authorizer, reason), auth, scopes) };
}
function faultOf2(name, { authorizers, iam, standard }) {
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
function shapeFaults2(path, value, { logicalId }) {
  const what = `path \`${path}\` of \`${logicalId}\``;
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
  const call2 = callOf(role2);
  const text2 = textOf(call2?.name === "Fn::Sub" ? call2.argument : role2);
  return text2 !== void 0 && /^arn:[^:]+(::Partition\})?:iam::\*:user\/\*$/.test(text2);
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
  return entries(get(document2, "paths")).flatMap(([path, item]) => branchesOf(item).flatMap(methodsOf).flatMap(([key, method]) => branchesOf(method).filter(isOperation).map((node) => ({ path, method: methodKey(key), node }))));
}
function mapOperations(document2, change) {
  return mapPathItems(document2, (path, item) => mapEntries(item, (key, method) => NO_METHODS.has(key) ? method : inBranches(method, (node) => isOperation(node) ? change({ path, method: methodKey(key), node }) : node)));
}
function mapPathItems(document2, change) {
  const paths = get(document2, "paths");
  if (paths?.kind !== "map") return document2;
  return withEntries(document2, {
    paths: mapEntries(paths, (path, item) => inBranches(item, (branch) => branch.kind === "map" ? change(path, branch) : branch))
  });
}
function mapEntries(map2, change) {
  return { ...map2, entries: new Map([...map2.entries].map(([key, entry]) => [key, { ...entry, value: change(key, entry.value) }])) };
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
  const list = listNode(placeOf(written2 ?? first), security);
  return { operation: withEntries(operation, { security: list }), asksForIam: get(first, IAM) !== void 0 };
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
  const { owner: { condition: condition2 }, path = "/", method, invoked } = event;
  const at = causedBy(event.at, event.reason);
  const credentials = invoked ? credentialsOf(event, auth, partition) : void 0;
  const entries2 = invoked ? lambdaEntries2(event, { invoked, credentials: credentials?.node, partition }, at) : stateMachineEntries(event, at);
  const bare = mapNode(at, { [INTEGRATION2]: mapNode(at, { ...entries2, uri: underCondition(entries2.uri, condition2) }) });
  const { entries: added, asks } = eventSecurity(event, auth);
  const { operation, asksForIam } = withSecurity(bare, added);
  const role2 = credentials?.role;
  return { event, path, key: methodKey(method), operation, condition: condition2, asks: withIam(asks, asksForIam, at), role: role2 };
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
  const isStreamed3 = mode !== void 0 && textOf(mode) === "RESPONSE_STREAM";
  const call2 = isStreamed3 ? ["2021-11-15", "response-streaming-invocations"] : ["2015-03-31", "invocations"];
  const uri = `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call2[0]}/functions/\${${invoked.uriVariable}}/${call2[1]}`;
  return {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, uri),
    credentials,
    responseTransferMode: isStreamed3 ? scalarNode(causedBy(mode, event.reason), "STREAM") : void 0
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
  const call2 = own2 && callOf(own2);
  const role2 = get(own2, "InvokeRole");
  const why = asksForRole(role2) ? whyIgnored(event, own2, hasMethod) : void 0;
  const of = eventTitle(event);
  if (own2 && call2) yield { at: placeOf(own2), what: `\`Auth\` of ${of}`, why: `SAM does not look into \`${call2.name}\` there` };
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
    const path = event.path ?? DEFAULT_PATH;
    const item = changed.get(path) ?? get(paths, path);
    const security = securityOf(event, design.auth);
    const isTaken = item !== void 0 && hasIntegration2(item, methodKey2(event));
    const faults2 = eventFaults(event, security, isTaken && !design.isWritten);
    notes.push(...faults2, ...ignoredRole(event));
    if (faults2.length === 0) changed.set(path, itemWith(event, event.invoked, security, isTaken, item));
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
function routeName({ path, method }) {
  return path === void 0 ? DEFAULT_PATH : `${method.toUpperCase()} ${path}`;
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
  const version = get(properties, "PayloadFormatVersion");
  return mapNode(at, {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    payloadFormatVersion: isGiven2(version) ? servesAs(version, reason) : scalarNode(at, "2.0"),
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
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(causedBy(api.at, reasonOf2(api)), properties)),
    ...authorizerPermissions(auth, api),
    stageOf(api)
  ];
  return { resources, notes: [...sideFaults(api), ...notes] };
}
function reasonOf2({ logicalId }) {
  return `SAM: AWS::Serverless::HttpApi ${logicalId}`;
}
function bodyOf(api, events, auth, { partition }) {
  const at = causedBy(api.at, reasonOf2(api));
  const uri = get(api.properties, "DefinitionUri");
  if (isGiven2(uri)) return { properties: { BodyS3Location: servesAs(uri, reasonOf2(api)) }, faults: [], notes: [] };
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
  const stageName4 = isGiven2(name) ? name : scalarNode(at, DEFAULT_STAGE);
  return addedResource({ logicalId: stageId(logicalId, stageName4), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: stageName4,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId(api, name) {
  const text2 = textOf(name) ?? "";
  if (text2 === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`;
  return /^[\p{L}\p{N}]+$/u.test(text2) ? `${api}${text2}Stage` : `${api}Stage${text2.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
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
  const [only, ...others] = owners;
  const condition2 = others.length > 0 ? `${logicalId}Condition` : only;
  const type = kind === "Api" ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi";
  const own2 = mapNode(at, { StageName: kind === "Api" ? scalarNode(at, "Prod") : void 0 });
  const node = mapNode(at, { Type: scalarNode(at, type), Condition: condition2 === void 0 ? void 0 : scalarNode(at, condition2), Properties: own2 });
  const { properties, notes } = withGlobals({ logicalId, type, node }, own2, globals);
  const anyOf2 = callNode(at, "Fn::Or", listNode(at, owners.map((name) => callNode(at, "Condition", scalarNode(at, name)))));
  return {
    resource: { logicalId, type, node, properties, at, condition: condition2 },
    condition: others.length > 0 && condition2 !== void 0 ? [condition2, anyOf2] : void 0,
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
    const found = made.find(({ node }) => textOf(node.entries.get("Type")?.value) === plainType);
    return found ? [[`${logicalId}.${name}`, found.logicalId]] : [];
  });
}
function resolveReferences(node, ids) {
  return ids.size === 0 ? node : resolved(node, ids);
}
function resolved(node, ids) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? resolvedList(node, ids) : resolvedMap(node, ids);
}
function resolvedList(list, ids) {
  let items;
  for (const [index, item] of list.items.entries()) {
    const value = resolved(item, ids);
    if (value !== item) (items ??= [...list.items])[index] = value;
  }
  return items ? { ...list, items } : list;
}
function resolvedMap(map2, ids) {
  let entries2;
  for (const entry of map2.entries.values()) {
    const argument = map2.entries.size === 1 ? resolvedArgument(entry.key, entry.value, ids) : void 0;
    const value = resolved(argument ?? entry.value, ids);
    if (value !== entry.value) (entries2 ??= new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map2, entries: entries2 } : map2;
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
  const [first, last2] = [items[0], items.at(-1)];
  if (first?.kind !== "scalar" || last2?.kind !== "scalar" || items.some((item) => item.kind !== "scalar")) return void 0;
  const [logicalId = "", name = "", ...attribute] = items.flatMap((item) => textOf(item)?.split(".") ?? []);
  const id = ids.get(`${logicalId}.${name}`);
  if (id === void 0 || attribute.length === 0) return void 0;
  const { file, start, end, path } = argument;
  return { kind: "list", file, start, end, path, items: [withText(first, id), withText(last2, attribute.join("."))] };
}
function resolvedTemplate(template, ids) {
  const text2 = template.text.replaceAll(/\$\{([A-Za-z0-9]+\.[A-Za-z0-9]+)(?=[.}])/g, (whole2, reference) => {
    const id = ids.get(reference);
    return id === void 0 ? whole2 : `\${${id}`;
  });
  return text2 === template.text ? template : withText(template, text2);
}
function withText(scalar, text2) {
  return { ...scalar, text: text2, value: text2 };
}

var KEYS3 = /* @__PURE__ */ new Set([
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
    if (!KEYS3.has(key)) yield fault(value, `\`${key}\` in \`Auth\``, "a REST API does not know it");
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
    return at && value.kind === "map" ? [{ name: key, kind: kindOf(value, template), at, properties: value }] : [];
  });
}
function kindOf(properties, template) {
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
  const list = pools && pools.kind !== "list" ? listNode(at, [pools]) : pools;
  return { type: scalarNode(at, "cognito_user_pools"), providerARNs: list };
}
function lambdaEntries3({ kind, properties }, at, template) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const uri = `arn:${template.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`;
  const functionArn5 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const seconds = get(identity, "ReauthorizeEvery");
  return {
    type: scalarNode(at, kind),
    authorizerUri: functionArn5 && substitution(functionArn5, uri, { __FunctionArn__: functionArn5 }),
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
    const functionArn5 = get(authorizer.properties, "FunctionArn");
    const isDeclined = isGiven2(settled3(get(authorizer.properties, "DisableFunctionDefaultPermissions"), template));
    if (!isGiven2(functionArn5) || isDeclined) return [];
    const at = causedBy(authorizer.at, titleOf2(authorizer, api));
    const addition3 = { logicalId: `${api.logicalId}${authorizer.name}AuthorizerPermission`, at, condition: api.condition };
    const requests = `arn:${template.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
    return [invokePermission(addition3, functionArn5, substitution(at, requests, { __ApiId__: refNode(at, api.logicalId) }))];
  });
}

var KEYS4 = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]);
function* corsFaults2(cors, { logicalId }) {
  if (cors.kind !== "map" || callOf(cors)) return;
  const what = `\`Cors\` of \`${logicalId}\``;
  for (const { key, value } of entriesOf(cors)) {
    if (!KEYS4.has(key)) yield rejection(value, `\`${key}\` in ${what}`, "it does not know it");
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
  const firsts = new Set(new Map(paths.toReversed().map((path) => [withoutSlash(path), path])).values());
  return mapPathItems(document2, (path, item) => {
    if (!firsts.has(path) || item.entries.has("options")) return item;
    const names = conditions.get(path) ?? [];
    const options = names.reduceRight((rest, name) => underCondition(preflight, name, rest), void 0);
    return withEntries(item, { options: options ?? preflight });
  });
}
function withoutSlash(path) {
  return path === "/" ? path : path.replace(/\/+$/, "");
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
function isVersion3(version) {
  return /^3(\.\d)(\.\d)?$/.test(textOf(version) ?? "");
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
  const items = [...groups].map(([path, group]) => [path, mergedItem(get(paths, path), group)]);
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
  const merged4 = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const key = writtenKey(method.event);
    const operation = mergedOperation(merged4.get(key) ?? get(item, key), method.operation);
    merged4.set(key, underCondition(operation, method.condition));
  }
  return known2 && withEntries(known2, Object.fromEntries(merged4));
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

function managedBody(methods, api, { version, merges }) {
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
  const items = [...paths].map(([path, item]) => [path, [...item.values()]]);
  const taken = items.flatMap(([, item]) => item);
  return {
    document: mapNode(at, {
      [version === void 0 ? "swagger" : "openapi"]: scalarNode(at, version ?? "2.0"),
      paths: mapNode(at, items.map(([path, item]) => [path, pathItem(item)]))
    }),
    asks: new Map(taken.flatMap(({ asks }) => [...asks])),
    methods: taken,
    conditions: new Map(items.map(([path, item]) => [path, conditionsOf2(item)])),
    notes
  };
}
function twice({ event, path }) {
  return rejection(event.at, eventTitle(event), `\`${event.method.toUpperCase()} ${path}\` has an event already`);
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
  const document2 = mapOperations(body, ({ path, method, node }) => {
    let operation = node;
    for (const event of byOperation.get(operationKey(path, method)) ?? []) {
      const security = eventSecurity(event, auth);
      const secured2 = withSecurity(operation, security.entries);
      operation = secured2.operation;
      for (const [scheme, at] of withIam(security.asks, secured2.asksForIam, event.at)) asks.set(scheme, at);
    }
    return operation;
  });
  return { document: document2, asks };
}
function operationKey(path, method) {
  return `${method} ${path}`;
}
function overrideFaults(event, body) {
  const items = branchesOf(get(get(body, "paths"), event.path ?? "/"));
  const isThere2 = items.length > 0 && items.every((item) => get(item, methodKey(event.method)) !== void 0);
  return isThere2 ? [] : [rejection(event.at, eventTitle(event), "the `DefinitionBody` has no such method")];
}

function restBody(parts) {
  const { api, definition: definition2, events } = parts;
  if (definition2.kind === "elsewhere") {
    const { location, isInclude: isInclude2 } = definition2;
    const file = servesAs(location, `SAM: DefinitionUri of ${api.logicalId}`);
    const idle = events.flatMap((event) => [...eventNotes(event, false)]);
    return { properties: isInclude2 ? { Body: location } : { BodyS3Location: file }, roles: /* @__PURE__ */ new Set(), notes: idle };
  }
  const edited2 = editedBody(parts);
  return {
    properties: { Body: finishedBody(edited2, parts) },
    roles: new Set(edited2.methods.flatMap(({ role: role2 }) => role2 ?? [])),
    notes: edited2.notes
  };
}
function editedBody(parts) {
  const { definition: definition2 } = parts;
  if (definition2.kind !== "inline") return managedByEvents(parts);
  return definition2.merges ? bodyWithEvents(parts, definition2.body) : guardedBody(parts, definition2.body);
}
function managedByEvents({ api, auth, events, template }) {
  const { sound, notes } = withoutFaulty(events, (event) => methodFaults(event, auth, api));
  const version = get(api.properties, "OpenApiVersion");
  const edited2 = managedBody(sound.map((event) => eventMethod(event, auth, template.partition)), api, {
    version: isVersion3(version) ? textOf(version) : void 0,
    merges: isGiven2(get(api.properties, "MergeDefinitions"))
  });
  return { ...edited2, notes: [...notes, ...edited2.notes, ...sound.flatMap((event) => [...eventNotes(event, true)])] };
}
function methodFaults(event, auth, api) {
  return [...eventAuthFaults(event, auth), ...requestModelFaults(event, api)];
}
function bodyWithEvents({ api, auth, events, template }, body) {
  const isMerged = ({ invoked }) => invoked !== void 0;
  const faultsOf = (event) => isMerged(event) ? methodFaults(event, auth, api) : [];
  const { sound, notes } = withoutFaulty(events, faultsOf);
  const edited2 = mergedBody(body, sound.filter(isMerged).map((event) => eventMethod(event, auth, template.partition)));
  return { ...edited2, notes: [...notes, ...edited2.notes, ...sound.flatMap((event) => [...eventNotes(event, isMerged(event))])] };
}
function guardedBody({ auth, events }, body) {
  const { sound, notes } = withoutFaulty(events, (event) => overrides(event) ? [...overrideFaults(event, body), ...eventAuthFaults(event, auth)] : []);
  const guarded2 = overriddenBody(body, sound.filter(overrides), auth);
  const idle = sound.flatMap((event) => [...eventNotes(event, false)]);
  return { ...guarded2, methods: [], conditions: /* @__PURE__ */ new Map(), notes: [...notes, ...idle] };
}
function withoutFaulty(events, faultsOf) {
  const checked = events.map((event) => ({ event, faults: [...eventFaults2(event), ...faultsOf(event)] }));
  return {
    sound: checked.flatMap(({ event, faults: faults2 }) => faults2.length === 0 ? [event] : []),
    notes: checked.flatMap(({ faults: faults2 }) => faults2)
  };
}
function finishedBody({ document: document2, asks, conditions }, { api, auth, authorizers, template }) {
  const version = get(api.properties, "OpenApiVersion");
  if (!isDocument(document2)) return asOpenApi3(document2, version);
  const cors = get(api.properties, "Cors");
  const answering = isGiven2(cors) ? withCors(document2, cors, api, conditions) : document2;
  const guarded2 = withDefaultAuthorizer(answering, auth, api);
  const keyed = withApiKeys(guarded2.document, auth, api);
  const schemes = authorizerSchemes(authorizers, api, template);
  return asOpenApi3(withSchemes(keyed.document, schemes, new Map([...asks, ...guarded2.asks, ...keyed.asks])), version);
}
function asOpenApi3(document2, wanted) {
  const schemes = get(document2, "securityDefinitions");
  const version = get(document2, "openapi") ?? wanted;
  if (get(document2, "swagger") !== void 0 || !isVersion3(version) || !isGiven2(schemes)) return document2;
  const components = get(document2, "components");
  const known2 = components?.kind === "map" ? components : mapNode(placeOf(schemes), {});
  return withEntries(document2, { securityDefinitions: void 0, components: withEntries(known2, { securitySchemes: schemes }) });
}

function* sideFaults2({ logicalId, properties, at }, template) {
  const faultOf4 = (key) => (place, why) => rejection(place, `\`${key}\` of \`${logicalId}\``, why);
  const domain = settled3(get(properties, "Domain"), template);
  yield* responseFaults(get(properties, "GatewayResponses"), faultOf4("GatewayResponses"));
  if (domain && !isNull(domain)) yield* domainFaults2(domain, at, template, faultOf4("Domain"));
  yield* endpointFaults(get(properties, "EndpointConfiguration"), faultOf4("EndpointConfiguration"));
  yield* networkFaults(getIn(properties, "Auth", "ResourcePolicy"), template, faultOf4("ResourcePolicy"));
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
function* unknownKeys(map2, known2, fault) {
  for (const { key, value } of entriesOf(map2)) if (!known2.has(key)) yield fault(value, `it does not know \`${key}\``);
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
  if (isGiven2(separate) && literalOf(separate) !== true) yield fault(separate, "`SeparateRecordSetGroup` must be a boolean");
}
function* endpointFaults(endpoint, fault) {
  const [one, other] = ["VPCEndpointIds", "VpcEndpointIds"].map((key) => get(endpoint, key));
  if (one && other) yield fault(other, "`VPCEndpointIds` and `VpcEndpointIds` cannot both be there");
}
function* networkFaults(policy, template, fault) {
  for (const key of ["SourceVpcWhitelist", "SourceVpcBlacklist"]) {
    const others = itemsOf(get(policy, key)).filter((item) => typeof literalOf(settled3(item, template)) !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must be a list of texts`);
  }
}
function literalOf(node) {
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
var LITERALS = ["MergeDefinitions", "AlwaysDeploy"];
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
  for (const key of LITERALS) {
    const value = get(properties, key);
    if (value?.kind === "map") yield rejection(value, `\`${key}\` of ${owner}`, "it must be a boolean that is written out");
  }
  const version = get(properties, "OpenApiVersion");
  const isWrong = isGiven2(version) && !isVersion(version, definition2);
  if (isWrong) yield rejection(version, `\`OpenApiVersion\` of ${owner}`, "it must be a text like `3.0.1`");
}
function isVersion(version, { kind }) {
  const text2 = textOf(version) ?? "";
  const isText3 = version.kind === "scalar" && (typeof version.value === "string" || kind === "managed" && text2.startsWith("3."));
  return isText3 && /^[23](\.\d)(\.\d)?$/.test(text2);
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
  const text2 = textOf(name) ?? "";
  return /^[\p{L}\p{N}]+$/u.test(text2) ? `${text2}Stage` : `Stage${text2.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
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
    const merged4 = withGlobals({ logicalId: key, type, node: value }, own2, globals);
    notes.push(...merged4.notes);
    resources.set(key, { logicalId: key, type, node: value, properties: merged4.properties, at, condition: textOf(get(value, "Condition")) });
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
  const version = { logicalId: `${logicalId}Version`, at, condition: condition2 };
  return [
    addedResource(version, "AWS::StepFunctions::StateMachineVersion", { StateMachineArn: refNode(at, logicalId) }),
    addedResource({ ...version, logicalId: `${logicalId}Alias${name}` }, "AWS::StepFunctions::StateMachineAlias", {
      Name: alias,
      DeploymentPreference: mapNode(at, { StateMachineVersionArn: refNode(at, version.logicalId), Type: scalarNode(at, "ALL_AT_ONCE") })
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
  const refused3 = (at, why) => ({ written: void 0, type: void 0, faults: [rejection(at, what, why)] });
  if (get(get(properties, "Routes"), "$connect") === void 0) return refused3(auth, "there is no `$connect` route for it to guard");
  const written2 = get(auth, "AuthType");
  if (!isGiven2(written2)) return refused3(auth, "it needs an `AuthType`");
  const parameter = referredTo(written2);
  const name = textOf(written2) ?? (parameter === void 0 ? void 0 : parameters?.get(parameter));
  if (name === void 0 && parameter === void 0) return refused3(written2, "`AuthType` must be a text");
  if (name === void 0) return { written: written2, type: void 0, faults: [] };
  if (!TYPES4.has(name.toUpperCase())) return refused3(written2, "`AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`");
  const isCustom = name.toUpperCase() === "CUSTOM";
  if (isCustom && !isGiven2(get(auth, "AuthArn"))) return refused3(auth, "`CUSTOM` needs an `AuthArn`");
  if (!isCustom && entriesOf(auth).length > 1) return refused3(auth, `\`${name}\` goes with nothing else`);
  return { written: written2, type: typeOf2(name), faults: [] };
}
function typeOf2(name) {
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
  const functionArn5 = get(auth, "AuthArn");
  if (written2 === void 0 || !mayBeCustom(type) || !isGiven2(functionArn5)) return [];
  const reason = `SAM: Auth of ${logicalId}`;
  const at = causedBy(entryPlace(properties, "Auth") ?? functionArn5, reason);
  const role2 = get(auth, "InvokeRole");
  const moved2 = servesAs(functionArn5, reason);
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
function isAlphanumeric(text2) {
  return /^[A-Za-z0-9]+$/.test(text2);
}

function routeResources(api, entry, auth) {
  const { key, value: route } = entry;
  const { logicalId, condition: condition2 } = api;
  const reason = `SAM: route ${key} of ${logicalId}`;
  const at = causedBy(placeOfKey(entry), reason);
  const functionArn5 = get(route, "FunctionArn");
  if (functionArn5 === void 0) return [];
  const named2 = (suffix) => ({ logicalId: `${logicalId}${routeSuffix(key)}${suffix}`, at, condition: condition2 });
  const integration = named2("Integration");
  const moved2 = servesAs(functionArn5, reason);
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
  const text2 = textOf(name);
  return text2 === "default" ? `${api}DefaultStage` : `${api}${text2 ?? ""}Stage`;
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
function groupBy(items, keyOf6) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf6(item));
    if (group) group.push(item);
    else groups.set(keyOf6(item), [item]);
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

function isToolOutput(root) {
  const parameters = get(root, "Parameters");
  if (get(parameters, "BootstrapVersion") !== void 0) return true;
  if (entriesOf(parameters).some(({ key }) => /^AssetParameters[0-9a-f]{64}/.test(key))) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type")) === "AWS::CDK::Metadata" || getIn(value, "Metadata", "aws:cdk:path") !== void 0);
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

var NAMES2 = /* @__PURE__ */ new Set([
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
function pseudoParameter2(name, settings) {
  const bare = withoutPrefix(name);
  if (!NAMES2.has(bare)) return void 0;
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
  if (isNoValue2(node)) return void 0;
  if (node.kind === "scalar") return textGiven(textOf(node), node);
  if (node.kind === "map") return { kind: "value", node, default: mayBeAbsent(node) ? otherwise?.text : void 0 };
  const texts = node.items.map(textOf);
  const joined6 = texts.every((text2) => text2 !== void 0) ? texts.join(",") : void 0;
  return textGiven(joined6, callNode(node, "Fn::Join", listNode(node, [scalarNode(node, ","), node])));
}
function textGiven(text2, node) {
  return text2 === void 0 || text2.includes("{{resolve:") ? { kind: "value", node, default: void 0 } : { kind: "text", text: text2 };
}
function mayBeAbsent(node) {
  const call2 = callOf(node);
  return isNoValue2(node) || call2?.name === "Fn::If" && itemsOf(call2.argument).slice(1).some(mayBeAbsent);
}
function whereAbsent(node, other) {
  const call2 = callOf(node);
  if (isNoValue2(node)) return other;
  if (call2?.name !== "Fn::If" || call2.argument.kind !== "list" || !mayBeAbsent(node)) return node;
  const [name, ...branches] = call2.argument.items;
  const items = [...name ? [name] : [], ...branches.map((branch) => whereAbsent(branch, other))];
  return callNode(node, "Fn::If", { ...call2.argument, items });
}
function isNoValue2(node) {
  const call2 = callOf(node);
  return node.kind === "scalar" && node.value === null || call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}

var VARIABLE = /\$\{(!?)\s*([^{}]*?)\s*\}/g;
function substitutions(template) {
  const pieces = [];
  let from = 0;
  const text2 = (to) => {
    if (to > from) pieces.push({ kind: "literal", text: template.slice(from, to) });
  };
  for (const match of template.matchAll(VARIABLE)) {
    text2(match.index);
    const [whole2, escaped, name = ""] = match;
    if (escaped) pieces.push({ kind: "literal", text: `\${${whole2.slice(3)}` });
    else if (name === "") pieces.push({ kind: "literal", text: whole2 });
    else pieces.push({ kind: "variable", name });
    from = match.index + whole2.length;
  }
  text2(template.length);
  return pieces;
}
function withVariables(template, rename) {
  return template.replaceAll(VARIABLE, (whole2, escaped, name) => {
    const renamed2 = escaped || name === "" ? name : rename(name);
    return renamed2 === name ? whole2 : `\${${renamed2}}`;
  });
}

function rewritten(node, names) {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") return rewrittenList(node, names);
  const call2 = callOf(node);
  if (call2) return rewrittenCall(node, call2.name, call2.argument, names);
  const name = names.amongConditions && node.entries.size === 1 ? get(node, "Condition") : void 0;
  return name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewrittenMap(node, names);
}
function rewrittenList(list, names) {
  let items;
  for (const [index, item] of list.items.entries()) {
    const value = rewritten(item, names);
    if (value !== item) (items ??= [...list.items])[index] = value;
  }
  return items ? { ...list, items } : list;
}
function rewrittenMap(map2, names) {
  let entries2;
  for (const entry of map2.entries.values()) {
    const value = rewritten(entry.value, names);
    if (value !== entry.value) (entries2 ??= new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map2, entries: entries2 } : map2;
}
function rewrittenCall(call2, name, argument, names) {
  switch (name) {
    case "Ref":
      return rewrittenRef(call2, argument, names);
    case "Fn::GetAtt":
      return rewrittenAttribute(call2, argument, names);
    case "Fn::Sub":
      return withArgument(call2, name, rewrittenSub(argument, names));
    case "Fn::If":
      return withArgument(call2, name, withFirst(argument, names, (first) => conditionName(first, names)));
    case "Fn::FindInMap":
      return withArgument(call2, name, withFirst(argument, names, (first) => first.kind === "scalar" ? renamed(first, names.mapping(first.text)) : prefixed(first, names)));
    case "Fn::ImportValue":
    case "Fn::GetStackOutput":
      return answered(call2, names) ?? rewrittenMap(call2, names);
    default:
      return rewrittenMap(call2, names);
  }
}
function answered(call2, names) {
  const node = names.answer(call2);
  return node && valueAt(call2, { kind: "value", node, isList: false });
}
function withArgument(call2, name, argument) {
  return argument === get(call2, name) ? call2 : withEntries(call2, { [name]: argument });
}
function rewrittenRef(call2, argument, names) {
  if (argument.kind !== "scalar") return withArgument(call2, "Ref", prefixed(argument, names));
  const meaning = names.ref(argument.text);
  return meaning.kind === "value" ? valueAt(call2, meaning) : withArgument(call2, "Ref", renamed(argument, meaning.name));
}
function prefixed(name, names) {
  const written2 = rewritten(name, names);
  if (names.prefix === "") return written2;
  return callNode(name, "Fn::Join", listNode(name, [scalarNode(name, ""), listNode(name, [scalarNode(name, names.prefix), written2])]));
}
function rewrittenAttribute(call2, argument, names) {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first] = items;
  if (first?.kind !== "scalar") {
    return withArgument(call2, "Fn::GetAtt", withFirst(argument, names, (computed) => prefixed(computed, names)));
  }
  const texts = items.map(textOf);
  const [logicalId = "", ...attribute] = (texts.includes(void 0) ? first.text : texts.join(".")).split(".");
  const meaning = names.attribute(logicalId, attribute.join("."));
  if (meaning.kind === "value") return valueAt(call2, meaning);
  const head = renamed(first, `${meaning.name}${first.text.slice(logicalId.length)}`);
  return withArgument(call2, "Fn::GetAtt", argument.kind === "list" ? withFirst(argument, names, () => head) : head);
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
  const text2 = withVariables(template.text, (name) => {
    if (get(variables, name)) return name;
    const [logicalId = "", ...attribute] = name.split(".");
    const meaning = attribute.length === 0 ? names.ref(name) : names.attribute(logicalId, attribute.join("."));
    if (meaning.kind === "name") return `${meaning.name}${name.slice(logicalId.length)}`;
    values.set(name, valueAt(template, { ...meaning, isList: false }));
    return name;
  });
  const own2 = variables && rewritten(variables, names);
  if (text2 === template.text && values.size === 0 && own2 === variables) return argument;
  const put = renamed(template, text2);
  if (values.size === 0 && own2 === void 0) return put;
  const all2 = new Map([...own2?.kind === "map" ? own2.entries.values() : []].map(({ key, value }) => [key, value]));
  return listNode(argument, [put, mapNode(own2 ?? template, [...all2, ...values])]);
}
function renamed(scalar, text2) {
  return text2 === scalar.text ? scalar : { ...scalar, text: text2, value: text2 };
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
  const open2 = /* @__PURE__ */ new Set();
  const depths = /* @__PURE__ */ new Map();
  function valueOf(key, authored, deployed) {
    if (values.has(key)) return values.get(key);
    if (open2.has(key) || open2.size >= MAX_CHAIN || depthOf(authored, depths) > MAX_VALUE_DEPTH) return void 0;
    open2.add(key);
    const value = rewritten(authored, namesOf2(deployed));
    open2.delete(key);
    const settled6 = depthOf(value, depths) > MAX_VALUE_DEPTH ? void 0 : value;
    values.set(key, settled6);
    return settled6;
  }
  function outputOf2({ of, name }) {
    const value = getIn(of.stack.root, "Outputs", name, "Value");
    return value && valueOf(`output ${plan.prefixOf(of)}${name}`, value, of);
  }
  function givenTo(name, deployed) {
    const prefix = plan.prefixOf(deployed);
    const given2 = deployed.given.get(name);
    if (given2?.kind !== "value" || deployed.parent === void 0 || isLookedUp(name, deployed)) return void 0;
    const value = valueOf(`parameter ${prefix}${name}`, given2.node, deployed.parent);
    if (value === void 0) return void 0;
    const node = mayBeAbsent(value) ? whereAbsent(value, refNode(value, `${prefix}${name}`)) : value;
    return { kind: "value", node, isList: isListType(typeOf3(name, deployed)) };
  }
  function namesOf2(deployed) {
    const prefix = plan.prefixOf(deployed);
    const prefixedName = (name) => `${prefix}${name}`;
    return {
      prefix,
      amongConditions: false,
      condition: prefixedName,
      mapping: prefixedName,
      ref(name) {
        if (name.startsWith("AWS::")) return { kind: "name", name: pseudoName(name, deployed) };
        return givenTo(name, deployed) ?? { kind: "name", name: prefixedName(name) };
      },
      attribute(logicalId, attribute) {
        const child = deployed.children.get(logicalId);
        const node = child && attribute.startsWith("Outputs.") ? outputOf2({ of: child, name: attribute.slice("Outputs.".length) }) : void 0;
        return node ? { kind: "value", node, isList: false } : { kind: "name", name: prefixedName(logicalId) };
      },
      answer(call2) {
        const output = plan.imported(call2, deployed);
        return output && outputOf2(output);
      }
    };
  }
  function pseudoName(name, deployed) {
    if (name === "AWS::NoValue") return name;
    const isOwn2 = deployed.parent !== void 0 && OF_EACH_STACK.has(name);
    return isOwn2 ? `${plan.prefixOf(deployed)}${name}` : pseudoParameterName(name, plan.stackOf(deployed), plan.settings);
  }
  return namesOf2;
}
var OF_EACH_STACK = /* @__PURE__ */ new Set(["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"]);
function isKept(name, deployed) {
  const given2 = deployed.given.get(name);
  return given2?.kind !== "value" || isLookedUp(name, deployed) || mayBeAbsent(given2.node);
}
function isLookedUp(name, deployed) {
  return typeOf3(name, deployed).startsWith("AWS::SSM::Parameter::Value<");
}
function isListType(type) {
  return type === "CommaDelimitedList" || type.includes("List<");
}
function typeOf3(name, { stack }) {
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
    Parameters: section(parametersOf),
    Mappings: section(({ deployed, names }) => entriesOf(get(deployed.stack.root, "Mappings")).map((entry) => prefixed2(entry, names))),
    Conditions: section(({ deployed, names }) => entriesOf(get(deployed.stack.root, "Conditions")).map((entry) => prefixed2(entry, names, definition(entry.value, names)))),
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
function parametersOf({ deployed, names }) {
  return entriesOf(get(deployed.stack.root, "Parameters")).filter(({ key }) => isKept(key, deployed)).map((entry) => prefixed2(entry, names));
}
function rulesOf(stack) {
  const { deployed, names } = stack;
  const own2 = entriesOf(get(deployed.stack.root, "Rules")).map((entry) => prefixed2(entry, names, ruleOf(entry.value, stack)));
  const allowed = entriesOf(get(deployed.stack.root, "Parameters")).flatMap((entry) => {
    const values = get(entry.value, "AllowedValues");
    const isOne = !isKept(entry.key, deployed) && !isListType(textOf(get(entry.value, "Type")) ?? "");
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
  const { deployed, names } = stack;
  return entriesOf(get(deployed.stack.root, "Resources")).filter(({ key }) => !deployed.children.has(key)).map((entry) => prefixed2(entry, names, resourceOf(entry.value, stack)));
}
function resourceOf(resource, { names, conditions }) {
  if (resource.kind !== "map") return resource;
  const properties = get(resource, "Properties");
  const own2 = namesIn(get(resource, "Condition"), names);
  return withEntries(resource, {
    ...properties && { Properties: rewritten(properties, names) },
    ...names.prefix === "" ? {} : { Condition: conditionOf([...conditions, ...own2], resource) }
  });
}
function namesIn(condition2, names) {
  return (condition2?.kind === "list" ? itemsOf(condition2) : [condition2]).flatMap((name) => {
    const text2 = textOf(name);
    return text2 === void 0 ? [] : [names.condition(text2)];
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
    for (let count2 = 2; taken.has(unique); count2 += 1) unique = `${name}${String(count2)}`;
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
    root: merged2(places, root, settings, imports),
    settings,
    parts: places.map(({ deployed, prefix }) => ({ stack: deployed.stack, prefix, caller: deployed.caller })),
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
    return tree.all.map((deployed) => ({ deployed, tree, stack, prefix: `${stack}${deployed.within}` }));
  });
}
function settingsOf(places, imports) {
  const parameters = new Map(places.flatMap(({ deployed, prefix }) => givenTexts(deployed).map(([name, text2]) => [`${prefix}${name}`, text2])));
  const open2 = places.flatMap(({ deployed, prefix }) => [...deployed.stack.settings.openParameters ?? []].map((name) => `${prefix}${name}`));
  const tops = places.filter(({ deployed }) => deployed.parent === void 0);
  const [first, ...others] = tops.map(({ tree, stack }) => ({ stack, settings: imports.settingsOf(tree) }));
  return {
    region: void 0,
    account: void 0,
    partition: void 0,
    urlSuffix: void 0,
    ...first?.settings,
    parameters,
    ...open2.length > 0 && { openParameters: new Set(open2) },
    ...others.length > 0 && { stacks: new Map(others.map(({ stack, settings }) => [stack, settings])) }
  };
}
function givenTexts({ parent, given: given2, stack }) {
  if (parent === void 0) return [...stack.settings.parameters];
  return [...given2].flatMap(([name, value]) => {
    const text2 = value.kind === "text" ? value.text : value.default;
    return text2 === void 0 ? [] : [[name, text2]];
  });
}
function merged2(places, root, settings, imports) {
  const placeOf3 = new Map(places.map((place) => [place.deployed, place]));
  const outputs2 = /* @__PURE__ */ new Map();
  for (const { by, call: call2, output } of imports.found) {
    if (!placeOf3.has(by) || !placeOf3.has(output.of)) continue;
    outputs2.set(by, (outputs2.get(by) ?? /* @__PURE__ */ new Map()).set(call2, output));
  }
  const namesOf2 = createNaming({
    settings,
    prefixOf: (deployed) => placeOf3.get(deployed)?.prefix ?? "",
    stackOf: (deployed) => placeOf3.get(deployed)?.stack ?? "",
    imported: (call2, by) => outputs2.get(by)?.get(call2)
  });
  return mergedTemplate(places.map(({ deployed, stack }) => ({ deployed, names: namesOf2(deployed), conditions: deployed.conditions.map((name) => `${stack}${name}`) })), root);
}

function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf6) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf6(thing), thing);
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
  const [only] = alternatives;
  if (alternatives.length === 1 && only?.when === true) return next(only.value);
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
    return always(lists.flatMap(([only]) => only ? [only.value] : []));
  }
  let results = always([]);
  for (const list of lists) {
    results = flatMapAlternatives(results, (values) => list.map(({ when, value }) => ({ when, value: [...values, value] })));
    if (results === void 0) return void 0;
  }
  return results;
}
function mergeAlternatives(alternatives, keyOf6) {
  if (alternatives === void 0 || alternatives.length < 2) return alternatives;
  const merged4 = /* @__PURE__ */ new Map();
  for (const alternative of alternatives) {
    const key = keyOf6(alternative.value);
    const other = merged4.get(key);
    merged4.set(key, other ? { when: or(other.when, alternative.when), value: other.value } : alternative);
  }
  const results = [...merged4.values()];
  return results.every(({ when }) => namesIn2(when) <= MAX_NAMES) ? results : void 0;
}
function namesIn2(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return namesIn2(formula.of);
  return formula.of.reduce((names, part) => names + namesIn2(part), 0);
}

function literal2(text2) {
  return text2 === "" ? [] : [{ kind: "literal", text: text2 }];
}
function concat(...texts) {
  const tokens = [];
  for (const token of texts.flat()) {
    const last2 = tokens.at(-1);
    if (token.kind === "literal" && last2?.kind === "literal" && isPlain(token) && isPlain(last2)) {
      tokens[tokens.length - 1] = { kind: "literal", text: last2.text + token.text };
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}
function isPlain({ parameter, filledIn }) {
  return parameter === void 0 && filledIn === void 0;
}
function knownText(text2) {
  let known2 = "";
  for (const token of text2) {
    if (token.kind !== "literal") return void 0;
    known2 += token.text;
  }
  return known2;
}
function printText(text2) {
  return text2.map((token) => token.kind === "literal" ? token.text : `\${${tokenId(token)}}`).join("");
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text2) {
  return [...new Set(text2.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text2, separator) {
  const parts = [[]];
  for (const token of text2) {
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

function jsonText(node, evaluate2) {
  if (node.kind === "scalar") return written(JSON.stringify(node.value), evaluate2);
  if (node.kind === "list") return enclosed("[", node.items.map((item) => jsonText(item, evaluate2)), "]");
  const call2 = callOf(node);
  return call2 ? callJson(call2.name, call2.argument, node, evaluate2) : objectJson(node, evaluate2);
}
function objectJson(node, evaluate2) {
  return enclosed("{", [...node.entries.values()].map(({ key, value }) => {
    const name = written(`${JSON.stringify(key)}:`, evaluate2)?.[0]?.value;
    return name && jsonText(value, evaluate2)?.map((each) => ({ when: each.when, value: each.value && [...name, ...each.value] }));
  }), "}");
}
function callJson(name, argument, call2, evaluate2) {
  if (name === "Fn::If") {
    const branches = evaluate2.branches(argument);
    return branches && flatMapAlternatives(branches, (branch) => jsonText(branch, evaluate2));
  }
  const list = evaluate2.list(call2);
  if (list) return flatMapAlternatives(list, (texts) => enclosed("[", texts?.map((text2) => quoted(text2, evaluate2)) ?? [], "]"));
  return flatMapAlternatives(evaluate2.text(call2), (text2) => {
    if (text2 === void 0) return always(void 0);
    return name === "Fn::Length" && knownText(text2) !== void 0 ? always(text2) : quoted(text2, evaluate2);
  });
}
function written(json, evaluate2) {
  evaluate2.left -= json.length;
  return evaluate2.left < 0 ? void 0 : always(literal2(json));
}
function quoted(text2, evaluate2) {
  for (const token of text2) evaluate2.left -= token.kind === "literal" ? token.text.length : 1;
  if (evaluate2.left < 0) return void 0;
  const inside = text2.map((token) => token.kind === "literal" ? { ...token, text: JSON.stringify(token.text).slice(1, -1) } : token);
  return always([...literal2('"'), ...inside, ...literal2('"')]);
}
function enclosed(open2, parts, close) {
  const present3 = parts.filter((part) => part !== void 0);
  if (present3.length < parts.length) return void 0;
  return combine(present3)?.map(({ when, value }) => {
    const texts = value.filter((text2) => text2 !== void 0).flatMap((text2, index) => index === 0 ? [text2] : [literal2(","), text2]);
    return { when, value: concat(literal2(open2), ...texts, literal2(close)) };
  });
}

function readParameters(root, open2 = /* @__PURE__ */ new Set()) {
  const parameters = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const type = textOf(get(value, "Type")) ?? "String";
    const allowed = itemsOf(get(value, "AllowedValues")).flatMap((item) => textOf(item) ?? []);
    const isList = type === "CommaDelimitedList" || type.includes("List<");
    parameters.set(key, {
      name: key,
      isList,
      isLookedUp: type.startsWith("AWS::SSM::Parameter::Value<"),
      default: open2.has(key) ? void 0 : textOf(get(value, "Default")),
      // What is allowed of a list is each of its items, not the whole.
      allowed: allowed.length > 0 && !isList ? allowed : void 0
    });
  }
  return parameters;
}
function parameterText(parameter, given2, useDefaults) {
  if (!parameter.isLookedUp) {
    if (given2 !== void 0) return given2 === "" ? [] : [{ kind: "literal", text: given2, filledIn: parameter.name }];
    if (parameter.allowed?.length === 1) return literal2(parameter.allowed[0] ?? "");
    if (useDefaults && parameter.default !== void 0) {
      return [{ kind: "literal", text: parameter.default, parameter: parameter.name }];
    }
  }
  return [{ kind: "unknown", source: "parameter", id: parameter.name }];
}

function evaluateText(node, around) {
  if (node === void 0) return always(void 0);
  if (node.kind === "scalar") return always(node.value === null ? void 0 : literalText(node.text));
  const call2 = callOf(node);
  if (call2 === void 0) return always(opaque(node, "function", around));
  const known2 = around.evaluated.get(node);
  if (known2) return known2;
  const alternatives = callText(call2.name, call2.argument, around);
  const result = mergeAlternatives(alternatives, (text2) => text2 === void 0 ? "" : `=${printText(text2)}`) ?? always(opaque(node, "limit", around));
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
      return flatMapAlternatives(evaluateText(argument, around), (text2) => always(text2 && encodedText(text2)));
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
    value: [{ kind: "unknown", source, id: `${name}(${value.map((text2) => text2 ? printText(text2) : "").join(", ")})` }]
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
function literalText(text2) {
  return withDynamicReferences(literal2(text2));
}
function withDynamicReferences(text2) {
  if (!text2.some((token) => token.kind === "literal" && token.text.includes("{{resolve:"))) return text2;
  const before = [];
  let inside = [];
  for (const token of text2.flatMap(cutAtBraces)) {
    const written2 = token.kind === "literal" ? token.text : "";
    if (written2 === "{{resolve:") {
      for (const other of inside) before.push(other);
      inside = [token];
    } else if (inside.length === 0) {
      before.push(token);
    } else if (written2 === "}}") {
      before.push({ kind: "unknown", source: "dynamic-reference", id: printText([...inside, token]) });
      inside = [];
    } else {
      inside.push(token);
    }
  }
  return concat([...before, ...inside]);
}
function cutAtBraces(token) {
  if (token.kind !== "literal") return [token];
  return token.text.split(/(\{\{resolve:|\}\})/).flatMap((text2) => text2 === "" ? [] : [{ ...token, text: text2 }]);
}
function refText(id, around) {
  const name = knownText(id);
  if (name === void 0) return [{ kind: "unknown", source: "function", id: `Ref(${printText(id)})` }];
  if (name === "AWS::NoValue") return void 0;
  const pseudo = pseudoParameter2(name, around.settings);
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
    if (piece.kind === "literal") return always(literal2(piece.text));
    const variable2 = get(variables, piece.name);
    if (variable2) return evaluateText(variable2, around);
    return always(piece.name.includes(".") ? attributeOf([literal2(piece.name)], around) : refText(literal2(piece.name), around));
  });
  return concatenated(combine(pieces), []);
}
function concatenated(combinations, separator) {
  const joined6 = combinations?.map(({ when, value }) => {
    const present3 = value.filter((text2) => text2 !== void 0);
    return { when, value: present3.flatMap((text2, index) => index === 0 ? [text2] : [separator, text2]) };
  });
  if (joined6?.some(({ value }) => lengthOf(value) > MAX_LENGTH)) return void 0;
  return joined6?.map(({ when, value }) => ({ when, value: withDynamicReferences(concat(...value)) }));
}
var MAX_LENGTH = 1e5;
function lengthOf(texts) {
  return texts.flat().reduce((length2, token) => length2 + (token.kind === "literal" ? token.text : tokenId(token)).length, 0);
}
function joinedText(argument, around) {
  const [separator, list] = itemsOf(argument);
  return flatMapAlternatives(evaluateText(separator, around), (by) => {
    const lists = evaluateList(list, around);
    return lists && flatMapAlternatives(lists, (texts) => texts ? concatenated(always(texts), by ?? []) : void 0);
  });
}
function selectedText(argument, around) {
  const [index, list] = itemsOf(argument);
  const unknown2 = () => namedUnknown("function", "Fn::Select", itemsOf(argument), around);
  const lists = evaluateList(list, around);
  if (lists === void 0) return unknown2();
  return flatMapAlternatives(evaluateText(index, around), (indexText) => {
    const position = indexText && knownText(indexText);
    if (position === void 0 || !/^\d+$/.test(position)) return unknown2();
    return flatMapAlternatives(lists, (texts) => {
      const selected2 = texts?.[Number(position)];
      return selected2 ? always(selected2) : unknown2();
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
  const unknown2 = () => namedUnknown("mapping", "Fn::FindInMap", itemsOf(argument).slice(0, 3), around);
  const found = findInMap(argument, around);
  return found && flatMapAlternatives(found, ({ value, ...chosen }) => {
    if (value === void 0) return unknown2();
    return evaluateText(value, around).map((text2) => ({ when: text2.when, value: text2.value && chosenBy(text2.value, chosen) }));
  });
}
function findInMap(argument, around) {
  const [map2, first, second, options] = itemsOf(argument);
  const keys = combine([map2, first, second].map((key) => evaluateText(key, around)));
  return keys?.map(({ when, value: texts }) => {
    const [name, top, inner] = texts.map((key) => key && knownText(key));
    const parameter = texts.flatMap((key) => defaultsIn(key ?? []))[0];
    const filledIn = texts.flatMap((key) => (key ?? []).flatMap((token) => token.kind === "literal" ? token.filledIn ?? [] : []))[0];
    const isKnown = name !== void 0 && top !== void 0 && inner !== void 0;
    const value = isKnown ? get(get(get(around.mappings, name), top), inner) ?? get(options, "DefaultValue") : void 0;
    return { when, value: { value, parameter, filledIn } };
  });
}
function chosenBy(text2, { parameter, filledIn }) {
  const marked = fromParameter(text2, parameter);
  return filledIn === void 0 ? marked : marked.map((token) => token.kind === "literal" ? { filledIn, ...token } : token);
}
function fromParameter(text2, parameter) {
  return parameter === void 0 ? text2 : text2.map((token) => token.kind === "literal" ? { parameter, ...token } : token);
}
function encodedText(text2) {
  const known2 = knownText(text2);
  if (known2 !== void 0) return fromParameter(literal2(Buffer.from(known2).toString("base64")), defaultsIn(text2)[0]);
  return [{ kind: "unknown", source: "function", id: `Fn::Base64(${printText(text2)})` }];
}
function lengthText(argument, around) {
  const unknown2 = () => namedUnknown("function", "Fn::Length", [argument], around);
  const lists = evaluateList(argument, around);
  if (lists === void 0) return unknown2();
  return flatMapAlternatives(lists, (texts) => {
    if (texts === void 0) return unknown2();
    if (argument.kind === "list") return always(literal2(String(texts.length)));
    const isBlank2 = texts.length === 1 && texts[0]?.length === 0;
    return isBlank2 ? unknown2() : always(fromParameter(literal2(String(texts.length)), defaultsIn(texts.flat())[0]));
  });
}
function jsonStringText(argument, around) {
  const json = jsonText(argument, {
    text: (call2) => evaluateText(call2, around),
    list: (call2) => evaluateList(call2, around),
    branches: (sides) => conditionalBranches(sides, around),
    left: MAX_LENGTH
  });
  return json && flatMapAlternatives(json, (text2) => always(text2 && withDynamicReferences(text2)));
}
function evaluateList(node, around) {
  if (node === void 0 || node.kind === "scalar") return void 0;
  if (node.kind === "list") {
    return combine(node.items.map((item) => evaluateText(item, around)))?.map(({ when, value }) => ({
      when,
      value: value.filter((text2) => text2 !== void 0)
    }));
  }
  const call2 = callOf(node);
  if (call2 === void 0) return void 0;
  if (call2.name === "Fn::Split") return splitList(call2.argument, around);
  if (call2.name === "Fn::If") {
    const branches = conditionalBranches(call2.argument, around);
    return branches && flatMapAlternatives(branches, (branch) => evaluateList(branch, around));
  }
  if (call2.name === "Fn::FindInMap") {
    const found = findInMap(call2.argument, around);
    return found && flatMapAlternatives(found, ({ value, parameter }) => evaluateList(value, around)?.map((list) => ({ when: list.when, value: list.value?.map((text2) => fromParameter(text2, parameter)) })));
  }
  if (call2.name !== "Ref") return void 0;
  const [name, ...others] = evaluateText(call2.argument, around);
  const isList = others.length === 0 && around.parameters.get(knownText(name?.value ?? []) ?? "")?.isList === true;
  return isList ? flatMapAlternatives(evaluateText(node, around), (text2) => listOf2(text2 && trimmed(text2), ",")) : void 0;
}
function trimmed(text2) {
  return text2.map((token) => token.kind === "literal" ? { ...token, text: token.text.trim().replaceAll(/\s*,\s*/g, ",") } : token);
}
function splitList(argument, around) {
  const [separator, source] = itemsOf(argument);
  const by = textOf(separator);
  if (by === void 0) return void 0;
  return flatMapAlternatives(evaluateText(source, around), (text2) => {
    const pieces = text2?.map((token) => token.kind === "reference" ? around.shapeOf(token) : mayHold(token) ? void 0 : [token]);
    return pieces?.every((piece) => piece !== void 0) ? listOf2(pieces.flat(), by) : void 0;
  });
}
function listOf2(text2, separator) {
  return text2?.some(mayHold) === false ? always(splitText(text2, separator).map((part) => concat(part))) : void 0;
}
function mayHold(token) {
  return token.kind === "unknown" && (token.source !== "pseudo-parameter" || token.id === "AWS::StackId");
}

function findImports(trees) {
  const where = /* @__PURE__ */ new Map();
  const settingsOf5 = (tree) => where.get(tree) ?? tree.top.stack.settings;
  const nameOf5 = createNames();
  const exports = exportsOf(trees, nameOf5);
  const byName = stacksByName(trees);
  if (exports.size === 0 && byName.size === 0) return { found: [], settingsOf: settingsOf5 };
  const found = [];
  function oneOf(candidates = [], importer, place) {
    const fitting = candidates.filter(({ from }) => from !== importer && isAt(settingsOf5(from), place));
    const [only, ...others] = fitting;
    return others.length === 0 ? only : void 0;
  }
  function follow(call2, by, tree) {
    const asked = askedOf(call2, by, settingsOf5(tree), nameOf5);
    if (asked === void 0) return;
    const candidates = asked.kind === "export" ? exports.get(asked.name) : byName.get(asked.stack)?.flatMap((from) => get(get(from.top.stack.root, "Outputs"), asked.output) ? [{ from, output: { of: from.top, name: asked.output } }] : []);
    const exported = oneOf(candidates, tree, asked.place);
    if (exported === void 0) return;
    found.push({ by, from: tree, to: exported.from, call: call2, output: exported.output });
    where.set(exported.from, settledAt(settingsOf5(exported.from), asked.place));
    if (asked.isHere) where.set(tree, settledAt(settingsOf5(tree), settingsOf5(exported.from)));
  }
  for (const tree of trees) {
    for (const by of tree.all) for (const call2 of importCalls(by.stack.root)) follow(call2, by, tree);
  }
  return { found, settingsOf: settingsOf5 };
}
function isAt(settings, place) {
  const isSame2 = (own2, other) => own2 === void 0 || other === void 0 || own2 === other;
  return isSame2(settings.region, place.region) && isSame2(settings.account, place.account);
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
function askedOf(call2, by, here, nameOf5) {
  const exported = get(call2, "Fn::ImportValue");
  const argument = get(call2, "Fn::GetStackOutput");
  if (exported) {
    const name = nameOf5(exported, by);
    return name === void 0 ? void 0 : { kind: "export", name, place: here, isHere: true };
  }
  const [stack, output] = [nameOf5(get(argument, "StackName"), by), nameOf5(get(argument, "OutputName"), by)];
  const [written2, region] = [get(argument, "Region"), nameOf5(get(argument, "Region"), by)];
  if (stack === void 0 || output === void 0 || get(argument, "RoleArn") || written2 && region === void 0) return void 0;
  const isHere = region === void 0 || region === here.region;
  return { kind: "output", stack, output, isHere, place: isHere ? here : { region, account: here.account } };
}
function exportsOf(trees, nameOf5) {
  const exports = /* @__PURE__ */ new Map();
  for (const from of trees) {
    for (const of of from.all) {
      for (const { key, value } of entriesOf(get(of.stack.root, "Outputs"))) {
        const written2 = get(get(value, "Export"), "Name");
        const name = written2 && nameOf5(written2, of);
        if (name !== void 0) append(exports, name, { from, output: { of, name: key } });
      }
    }
  }
  return exports;
}
function stacksByName(trees) {
  const stacks = /* @__PURE__ */ new Map();
  for (const tree of trees) {
    const { stackName: stackName2 } = tree.top.stack.settings;
    if (stackName2 !== void 0) append(stacks, stackName2, tree);
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
  const around = (deployed) => {
    const known2 = surroundings.get(deployed) ?? surroundingsOf(deployed, givenTexts2(deployed, nameOf5));
    surroundings.set(deployed, known2);
    return known2;
  };
  const nameOf5 = (node, deployed) => {
    const [only, ...others] = evaluateText(node, around(deployed));
    return only?.value && others.length === 0 ? knownText(only.value) : void 0;
  };
  return nameOf5;
}
function givenTexts2({ parent, given: given2, stack }, nameOf5) {
  if (parent === void 0) return stack.settings.parameters;
  return new Map([...given2].flatMap(([name, value]) => {
    const text2 = value.kind === "text" ? value.text : nameOf5(value.node, parent);
    return text2 === void 0 ? [] : [[name, text2]];
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

var MAX_LEVELS = 10;
var MAX_STACKS = 200;
var MAX_TEXT2 = 32 * 1024 * 1024;
var MAX_RESOURCES = 2e4;
function openStacks(top, open2, caller) {
  const all2 = [];
  const notes = [];
  const limits = { stacks: MAX_STACKS, text: MAX_TEXT2, resources: MAX_RESOURCES };
  function deploy(place, files) {
    const children2 = /* @__PURE__ */ new Map();
    const deployed = { ...place, children: children2 };
    all2.push(deployed);
    limits.stacks -= 1;
    limits.text -= place.stack.root.end - place.stack.root.start;
    const resources = entriesOf(get(place.stack.root, "Resources"));
    limits.resources -= resources.length;
    for (const entry of resources) {
      if (textOf(get(entry.value, "Type")) !== "AWS::CloudFormation::Stack") continue;
      const at = { ...entry.at, path: entry.value.path };
      const found = findTemplate(entry, place.stack, files);
      if (found.kind === "unread") notes.push({ at, what: `nested stack \`${entry.key}\``, why: found.why });
      else children2.set(entry.key, deploy(placeIn(deployed, entry, at, found), [...files, found.stack.file]));
    }
    return deployed;
  }
  function findTemplate({ value }, from, files) {
    if (limits.resources <= 0) return unread3("there are more nested stacks than we follow");
    const written2 = get(get(value, "Properties"), "Parameters");
    const found = openTemplate(value, from, (template, by) => open2(template, by, written2));
    if (found.kind === "unread") return found;
    const { file, root } = found.stack;
    const given2 = givenParameters(written2, root);
    if (given2 === void 0) return unread3("its parameters are not known before deployment");
    if (files.includes(file)) return unread3(`\`${file}\` nests itself`);
    if (files.length > MAX_LEVELS) return unread3(`stacks are nested deeper than ${String(MAX_LEVELS)} levels`);
    const isTooMuch = limits.stacks <= 0 || limits.text < root.end - root.start;
    return isTooMuch ? unread3("there are more nested stacks than we follow") : { ...found, given: given2 };
  }
  const tree = deploy({ stack: top, within: "", parent: void 0, caller, conditions: [], given: /* @__PURE__ */ new Map() }, [top.file]);
  return { top: tree, all: all2, notes };
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
function openTemplate(resource, from, open2) {
  const url = get(get(resource, "Properties"), "TemplateURL");
  const found = firstOpened(locationsOf(resource), (location) => open2(location, from)) ?? unread3(whyNowhere(url));
  if (found.kind === "unread" || get(found.stack.root, "Resources") !== void 0) return found;
  return unread3(`\`${found.stack.file}\` is not a template`);
}
function locationsOf(resource) {
  const metadata = get(resource, "Metadata");
  const asset = textOf(get(metadata, "aws:asset:property")) === "TemplateURL" ? textOf(get(metadata, "aws:asset:path")) : void 0;
  const url = get(get(resource, "Properties"), "TemplateURL");
  return [asset, url && locationOf(url)].filter((location) => location !== void 0);
}
function firstOpened(locations, open2) {
  let last2;
  for (const location of locations) {
    last2 = open2(location);
    if (last2.kind === "opened") return last2;
  }
  return last2;
}
function whyNowhere(url) {
  if (url === void 0) return "it has no `TemplateURL`";
  return get(url, "ApplicationId") ? "it is in the Serverless Application Repository" : "its location is not known before deployment";
}
function unread3(why) {
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
    answer(call2) {
      imports.push(call2);
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
  const regions = itemsOf(get(group, "Regions")).flatMap((region) => literalOf2(region) ?? []);
  return regions.length === 0 ? [void 0] : regions;
}
function accountOf(groups) {
  const accounts = new Set(groups.flatMap((group) => {
    const targets = get(group, "DeploymentTargets");
    const named2 = get(targets, "OrganizationalUnitIds") || get(targets, "AccountsUrl") ? [] : itemsOf(get(targets, "Accounts"));
    return named2.length === 0 ? [void 0] : named2.map(literalOf2);
  }));
  const [only] = accounts;
  return accounts.size === 1 ? only : void 0;
}
function givenBy(lists, declared) {
  const given2 = /* @__PURE__ */ new Map();
  for (const item of lists.flatMap((list) => list.kind === "list" ? list.items : [list])) {
    const name = textOf(get(item, "ParameterKey"));
    for (const key of name === void 0 ? declared : [name]) given2.set(key, name === void 0 ? void 0 : literalOf2(get(item, "ParameterValue")));
  }
  return given2;
}
function literalOf2(node) {
  const text2 = textOf(node);
  return text2?.includes("{{resolve:") ? void 0 : text2;
}

var MAX_INSTANCES = 40;
var MAX_ALL = 400;
var MAX_TEXT3 = 32 * 1024 * 1024;
function openStackSets(top, open2) {
  const notes = [];
  const files = [];
  const seen = /* @__PURE__ */ new Set();
  const reached = [{ tree: top, above: [] }];
  let text2 = MAX_TEXT3;
  function deploy(set) {
    for (const [index, target] of set.targets.entries()) {
      const found = instanceOf(set, target, open2);
      if (found.kind === "unread") return found.why;
      if (index >= MAX_INSTANCES || reached.length > MAX_ALL || text2 <= 0) return `only ${index} of its ${set.targets.length} stacks are followed`;
      const tree = openStacks(found.stack, open2, set.caller);
      text2 -= tree.all.reduce((sum, { stack: { root } }) => sum + root.end - root.start, 0);
      if (set.body === void 0) files.push(found.stack.file);
      reached.push({ tree, above: [...set.above, found.stack.file] });
    }
    return void 0;
  }
  for (const { tree, above } of reached) {
    for (const set of tree.all.flatMap((deployed) => stackSetsIn(deployed, above))) {
      if (seen.has(set.key)) continue;
      seen.add(set.key);
      const why = deploy(set);
      if (why !== void 0) notes.push({ at: set.caller.at, what: `stack set \`${set.caller.logicalId}\``, why });
    }
  }
  return { tree: { ...top, notes: [...top.notes, ...notes] }, instances: reached.slice(1).map(({ tree }) => tree), files };
}
function stackSetsIn(deployed, above) {
  const { stack } = deployed;
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
      above: [...above, ...filesTo(deployed)]
    }];
  });
}
function filesTo(deployed) {
  return deployed.parent ? [...filesTo(deployed.parent), deployed.stack.file] : [deployed.stack.file];
}
function instanceOf({ resource, body, by, above }, { region, account, given: given2 }, open2) {
  const from = { ...by, settings: { ...by.settings, region, account } };
  const found = body === void 0 ? openTemplate(resource, from, open2) : openBody(body, from, open2);
  if (found.kind === "unread") return found;
  const { stack } = found;
  if (body === void 0 && above.includes(stack.file)) return { kind: "unread", why: `\`${stack.file}\` deploys itself` };
  const values = [...givenBy(given2, entriesOf(get(stack.root, "Parameters")).map(({ key }) => key))];
  const settings = {
    ...stack.settings,
    parameters: new Map(values.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])),
    openParameters: new Set(values.flatMap(([name, value]) => value === void 0 ? [name] : []))
  };
  return { kind: "opened", stack: { ...stack, settings } };
}
function openBody(body, from, open2) {
  if (body.kind !== "scalar") return { kind: "unread", why: "its `TemplateBody` is not known before deployment" };
  const found = open2(body, from);
  const isTemplate = found.kind === "unread" || get(found.stack.root, "Resources") !== void 0;
  return isTemplate ? found : { kind: "unread", why: "its `TemplateBody` is not a template" };
}

function linkStacks(stacks, open2) {
  const roots = withoutDeployed(stacks.map((stack) => openStackSets(openStacks(stack, open2), open2)));
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
  const deployedBy = ({ tree, instances, files }) => [...files, ...[tree, ...instances].flatMap(({ all: all2 }) => all2.flatMap(({ parent, stack }) => parent ? [stack.file] : []))];
  const deployed = new Set(roots.flatMap(deployedBy));
  const firsts = new Map(roots.toReversed().map((root) => [root.tree.top.stack.file, root]));
  const kept = new Set(roots.filter((root) => !deployed.has(root.tree.top.stack.file) || firsts.get(root.tree.top.stack.file) !== root));
  const reached = new Set([...kept].flatMap(deployedBy));
  for (const root of roots) {
    if (kept.has(root) || reached.has(root.tree.top.stack.file)) continue;
    kept.add(root);
    for (const file of deployedBy(root)) reached.add(file);
  }
  return roots.filter((root) => kept.has(root));
}

function readResources(root, whenOf) {
  const resources = /* @__PURE__ */ new Map();
  for (const { key, at, value } of entriesOf(get(root, "Resources"))) {
    const type = textOf(get(value, "Type"));
    if (type === void 0) continue;
    resources.set(key, {
      logicalId: key,
      type,
      key: at,
      at: placeOf(value),
      when: and(...conditionNames(get(value, "Condition")).map(whenOf)),
      properties: get(value, "Properties")
    });
  }
  return resources;
}
function conditionNames(node) {
  return (node?.kind === "list" ? itemsOf(node) : [node]).flatMap((name) => textOf(name) ?? []);
}
function keyPlace2(resource) {
  return { ...resource.at, ...resource.key };
}

function defaultsHold(names, parameters) {
  return {
    kind: "and",
    of: names.map((name) => ({ kind: "equals", term: name, value: parameters.get(name)?.default ?? "" }))
  };
}
function withoutDefaults(text2, names = defaultsIn(text2)) {
  return names.length === 0 ? text2 : text2.map((token) => token.kind === "literal" && token.parameter !== void 0 && names.includes(token.parameter) ? { kind: "unknown", source: "parameter", id: token.parameter } : token);
}
function textWhere(when, text2, parameters, logic) {
  const defaults = when === true ? [] : defaultsIn(text2);
  return withoutDefaults(text2, defaults.filter((name) => logic.satisfiable(when, defaultsHold([name], parameters)) === false));
}

var VERBS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
function requestResource({ stage, verb, tail }) {
  return concat(
    stage ? concat(literal2("/"), stage.name) : [],
    verb === void 0 ? literal2("/") : literal2(`/${verb}`),
    tail
  );
}
function withoutEndSlash(text2) {
  const last2 = text2.at(-1);
  if (last2?.kind !== "literal" || !last2.text.endsWith("/")) return void 0;
  return [...text2.slice(0, -1), { ...last2, text: last2.text.slice(0, -1) }];
}

function gapsOf(misses, call2, logic) {
  const groups = groupsByKey(misses, ({ when, nearest: nearest3 }) => `${logic.describe(when) ?? ""} ${nearest3?.statement.logicalId ?? ""} ${nearest3?.fault ?? ""}`);
  const missed = new Set(misses.map(({ request }) => request));
  return [...groups.values()].map((group) => gapOf(group, call2, missed));
}
function gapOf(group, call2, missed) {
  const [{ nearest: nearest3 }] = group;
  const routes = [...new Set(group.flatMap(({ request }) => request.route ?? []))];
  const isOfThese = ({ route }) => route !== void 0 && routes.includes(route);
  return {
    when: or(...new Set(group.map(({ when }) => when))),
    request: routes.length === 0 ? call2.caller ?? "the API" : routes.map((route) => requestWords(route, group, call2)).join(", "),
    routes,
    stages: [...new Set(group.flatMap(({ request }) => request.stage?.label ?? []))],
    partial: group.some(({ partly }) => partly) || call2.requests.some((request) => isOfThese(request) && !missed.has(request)),
    doubtful: nearest3?.doubtful === true,
    nearest: nearest3 && { permission: nearest3.statement, fault: nearest3.fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))]
  };
}
function requestWords(route, group, call2) {
  const mine = group.flatMap(({ request }) => request.route === route ? [request] : []);
  const all2 = call2.requests.filter((request) => request.route === route);
  const byStage = [...groupsByKey(mine, ({ stage }) => stage?.label).values()];
  const alike = groupsByKey(byStage, (requests) => [...new Set(requests.map(({ verb }) => verb))].join());
  return [...alike.values()].map((parts) => partWords(route, parts.flat(), all2)).join(", ");
}
function partWords(route, mine, all2) {
  const verbs = wordsFor(mine.map(({ verb }) => verb), all2.map(({ verb }) => verb), (names) => verbWords(names, all2));
  const stages = wordsFor(mine.map(({ stage }) => stage?.label), all2.map(({ stage }) => stage?.label), (names) => ` on stage ${names.map((name) => `\`${name}\``).join(" and ")}`);
  return `\`${route}\`${verbs}${stages}`;
}
function wordsFor(mine, all2, words2) {
  const names = new Set(mine.filter((name) => name !== void 0));
  return names.size === new Set(all2.filter((name) => name !== void 0)).size ? "" : words2([...names]);
}
function verbWords(names, all2) {
  const others = VERBS.filter((verb) => all2.some((request) => request.verb === verb) && !names.includes(verb));
  return others.length < names.length ? ` (all but ${others.join(", ")})` : ` (${names.join(", ")})`;
}

var ARN_PARTS = 6;
var MATCH_LIMIT = 1e7;
var ANY_RUN = "*";
var ANY_CHARACTER = "?";
function matchText(pattern, subject) {
  const [wanted, given2] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given2.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given2)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given2)) ? "maybe" : "no";
}
function arnParts(text2) {
  const pieces = splitText(text2, ":");
  if (pieces.length < ARN_PARTS) return void 0;
  return [...pieces.slice(0, ARN_PARTS - 1), joinTexts(pieces.slice(ARN_PARTS - 1), ":")];
}
function joinTexts(texts, separator) {
  return concat(...texts.flatMap((text2, index) => index === 0 ? [text2] : [literal2(separator), text2]));
}
function atomsOf(text2) {
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
  let [start, end] = [0, 0];
  while (start < shorter && isShared(pattern[start], subject[start])) start += 1;
  while (end < shorter - start && isShared(pattern.at(-1 - end), subject.at(-1 - end))) end += 1;
  return [pattern.slice(start, pattern.length - end), subject.slice(start, subject.length - end)];
}
function isShared(wanted = "", given2 = "") {
  return wanted !== ANY_RUN && covers(wanted, given2);
}
function covers(wanted, given2) {
  return wanted === given2 || wanted === ANY_CHARACTER && !isOpen(given2);
}
function matchesPossibly(pattern, subject) {
  let reached = [true];
  for (const given2 of subject) reached.push(reached.at(-1) === true && isOpen(given2));
  for (const wanted of pattern) {
    const isRun = wanted === ANY_RUN || isOpen(wanted);
    const next = [isRun && reached[0] === true];
    subject.forEach((given2, index) => {
      const [before, above, left2] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push((isRun || isOpen(given2)) && (above || left2) || before && covers(wanted, given2));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
}

function onlyText(node, scope) {
  const [first, ...others] = scope.text(node);
  return others.length === 0 ? first?.value : void 0;
}
function firstText(node, scope) {
  return scope.text(node)[0]?.value;
}

var SAME_AS_REF = new Map(Object.entries({
  "AWS::ApiGateway::RestApi": ["RestApiId"],
  "AWS::ApiGateway::Resource": ["ResourceId"],
  "AWS::ApiGateway::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Api": ["ApiId"],
  "AWS::ApiGatewayV2::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Integration": ["IntegrationId"],
  "AWS::ApiGatewayV2::Route": ["RouteId"]
}));
var shapeOf = ({ logicalId, attribute }, resources, settings) => {
  const resource = resources.get(logicalId);
  if (resource?.type === "AWS::Lambda::Function" && attribute === "Arn") return functionArn2(logicalId, settings);
  if (resource?.type !== "AWS::Lambda::Alias" || attribute !== void 0) return void 0;
  const owner = referenceIn(get(resource.properties, "FunctionName"));
  if (owner === void 0 || resources.get(owner)?.type !== "AWS::Lambda::Function") return void 0;
  return concat(functionArn2(owner, settings), literal2(":"), [{ kind: "reference", logicalId, attribute: "Name" }]);
};
function functionArn2(logicalId, settings) {
  return concat(arnOf("lambda", settings, stackOfName(logicalId, settings)), literal2("function:"), [{ kind: "reference", logicalId }]);
}
function referenceIn(node) {
  const call2 = node && callOf(node);
  return call2?.name === "Ref" ? textOf(call2.argument) : void 0;
}
function arnOf(service, settings, stack) {
  const [partition, region, account] = ["AWS::Partition", "AWS::Region", "AWS::AccountId"].map((name) => pseudoText(name, settings, stack));
  return concat(literal2("arn:"), partition ?? [], literal2(`:${service}:`), region ?? [], literal2(":"), account ?? [], literal2(":"));
}
function stackRegion(settings, stack) {
  return pseudoText("AWS::Region", settings, stack);
}
function stackAccount(settings, stack) {
  return pseudoText("AWS::AccountId", settings, stack);
}
function pseudoText(name, settings, stack) {
  return pseudoParameter2(pseudoParameterName(name, stack, settings), settings) ?? [];
}
function createCanonical(scope) {
  const stageNames = /* @__PURE__ */ new Map();
  const stageName4 = (logicalId, resource) => {
    if (!stageNames.has(logicalId)) stageNames.set(logicalId, onlyText(get(resource.properties, "StageName"), scope));
    return stageNames.get(logicalId);
  };
  const rewritten2 = (token) => {
    if (token.kind !== "reference") return [token];
    const resource = scope.resources.get(token.logicalId);
    if (resource === void 0) return [token];
    if (token.attribute === void 0) {
      return isStage(resource) ? stageName4(token.logicalId, resource) ?? [token] : [token];
    }
    const bare = [{ kind: "reference", logicalId: token.logicalId }];
    if (SAME_AS_REF.get(resource.type)?.includes(token.attribute)) return bare;
    if (resource.type === "AWS::ApiGatewayV2::Api" && token.attribute === "ExecuteApiArn") {
      return concat(arnOf("execute-api", scope.settings, stackOfName(token.logicalId, scope.settings)), bare);
    }
    return [token];
  };
  return (text2) => text2.some((token) => token.kind === "reference") ? concat(...text2.map(rewritten2)) : text2;
}
function isStage(resource) {
  return resource.type === "AWS::ApiGateway::Stage" || resource.type === "AWS::ApiGatewayV2::Stage";
}
function nameOf2(text2) {
  const [only, ...others] = text2;
  if (only === void 0) return "";
  if (others.length > 0) return printText(text2);
  if (only.kind === "literal") return only.parameter ?? only.text;
  if (only.kind === "unknown") return only.id;
  return only.attribute?.includes(".") === true ? tokenId(only) : only.logicalId;
}

var YES = { kind: "yes" };
function permissionOf(resource, when) {
  return { at: keyPlace2(resource), when, logicalId: resource.logicalId };
}
function firstDoubt(verdicts) {
  return verdicts.find(({ kind }) => kind === "no") ?? verdicts.find(({ kind }) => kind === "maybe") ?? YES;
}
function principalVerdict(principal) {
  if (principal === void 0) return { kind: "no", fault: "it has no principal" };
  const printed = printText(principal);
  if (["apigateway.amazonaws.com", "*", "apigateway.${AWS::URLSuffix}"].includes(printed)) return YES;
  const [first, ...others] = principal;
  const isRole = others.length === 0 && first?.kind === "reference" && first.attribute === "Arn";
  const isAccount2 = others.length === 0 && first?.kind === "unknown" && withoutPrefix(first.id) === "AWS::AccountId";
  const isArn = first?.kind === "literal" && first.text.startsWith("arn:");
  if (isRole || isAccount2 || isArn || knownText(principal) !== void 0) {
    return { kind: "no", fault: `its principal is \`${nameOf2(principal)}\`` };
  }
  return { kind: "maybe", why: "its principal is not known before deployment", open: principal };
}
function actionVerdict(action) {
  if (action === void 0) return { kind: "no", fault: "it has no action" };
  const known2 = knownText(action);
  if (known2 === void 0) return { kind: "maybe", why: "its action is not known before deployment", open: action };
  const admits2 = matchText(literal2(known2.toLowerCase()), literal2("lambda:invokefunction")) === "yes";
  return admits2 ? YES : { kind: "no", fault: `its action is \`${known2}\`` };
}
function accountVerdict(account, { settings }) {
  const known2 = account && knownText(account);
  if (known2 === void 0 || settings.account === void 0 || known2 === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known2}\`` };
}

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 };
var maybe = (why, open2) => ({ kind: "maybe", why, ...open2 && { open: open2 } });
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
  const own2 = splitText(api.arn, ":");
  const wrong = PLACES.find(([index]) => differs(parts[index], own2[index]));
  return wrong && no(`its source is in ${wrong[1]} \`${printText(parts[wrong[0]] ?? [])}\``, RANK.arn);
}
function differs(pattern, own2) {
  if (pattern === void 0 || own2 === void 0) return false;
  return knownText(pattern) !== void 0 && knownText(own2) !== void 0 && matchText(pattern, own2) === "no";
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
  const [apiPart = [], ...rest] = splitText(resource, "/");
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (rest.length === 0) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = concat(api.id, requestResource(request));
  switch (matchResource(resource, wanted, request)) {
    case "yes":
      return YES;
    case "maybe":
      return maybe("its source ARN is not known before deployment", resource);
    case "no":
      return explain(resource, wanted, request);
  }
}
var SEAL = "";
var OTHER_SEAL = "";
var STAGE_NAME = /^(?:[\w-]+|\$default)$/;
var AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;
function matchResource(resource, wanted, request) {
  const { stage, tail } = request;
  const sealed = openIds(stage ? stage.name : tail);
  const wantedIds = openIds(wanted);
  const isOther = (token) => token.kind === "reference" && token.attribute === void 0 && !wantedIds.has(tokenId(token));
  const pattern = seal(resource, sealed).map((token) => isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token);
  const known2 = seal(wanted, sealed);
  const verdict = matchText(pattern, known2);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || name !== void 0 && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name)) return "no";
  return matchText(joinTexts(segments.with(position, literal2(SEAL)), "/"), known2) === "no" ? "no" : "maybe";
}
function openIds(text2) {
  return new Set(text2.flatMap((token) => token.kind === "literal" ? [] : [tokenId(token)]));
}
function seal(text2, sealed) {
  return text2.map((token) => token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token);
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
  if (isAny && matchText(joinTexts([apiPart, ...rest.with(1, literal2("*"))], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    const isAlone2 = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits2}; this stage is \`${request.stage.label}\``, isAlone2 ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal2(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone2 = matchText(joinTexts([apiPart, ...rest.with(1, literal2("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits2;
    return no(fault, isAlone2 ? RANK.verbAlone : RANK.verb);
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
  const [stage, verb, ...path] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words2 = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path, "/"))}\``;
  return printText(stage) === "*" ? words2 : `${words2} on stage \`${printText(stage)}\``;
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

function proofsOf(decided, outside) {
  const answers = decided.flatMap((each) => [...admittedPart(each), ...restOf(each, outside)]);
  return [...groupsByKey(answers, answerKey).values()].map((group) => {
    const [{ request: { route, stage }, outcome, when }] = group;
    return { route, stage: stage?.label, verbs: [...new Set(group.flatMap(({ request }) => request.verb ?? []))], outcome, when };
  });
}
function admittedPart({ request, by, admitted }) {
  return admitted === false ? [] : [{ request, outcome: { kind: "admitted", by }, when: admitted }];
}
function restOf({ request, rest }, outside) {
  if (rest === void 0) return [];
  if (rest.kind === "undecided") return [{ request, outcome: { kind: "undecided", ...rest.doubt }, when: rest.when }];
  const { when, nearest: nearest3 } = rest.miss;
  if (outside) return [{ request, outcome: { kind: "undecided", ...outside }, when }];
  return [{ request, outcome: { kind: "missing", nearest: nearest3 && { permission: nearest3.statement, fault: nearest3.fault } }, when }];
}
function answerKey({ request: { route, stage }, outcome, when }) {
  return JSON.stringify([route, stage?.label, formulaKey(when), ...outcomeKey(outcome)]);
}
function outcomeKey(outcome) {
  switch (outcome.kind) {
    case "admitted":
      return [outcome.kind, ...outcome.by.map(permissionKey)];
    case "undecided":
      return [outcome.kind, outcome.why];
    case "missing":
      return [outcome.kind, outcome.nearest && permissionKey(outcome.nearest.permission), outcome.nearest?.fault];
  }
}
function permissionKey({ logicalId, when }) {
  return `${logicalId} ${formulaKey(when)}`;
}

function settledBy(text2, parameters) {
  const ways = text2.flatMap((token) => token.kind === "unknown" ? wayOf(token, parameters) : []);
  return inWords(ways);
}
function givenBy2(names, parameters) {
  return inWords(names.map((name) => parameterWay(name, parameters)));
}
function wayOf({ source, id }, parameters) {
  switch (source) {
    case "parameter":
      return parameterWay(id, parameters);
    case "pseudo-parameter":
      return pseudoWay(id);
    case "import":
      return templateWay(`that exports \`${id.slice(id.indexOf("(") + 1, -1)}\``, id);
    case "stack-output": {
      const stack = /StackName=([^,)]+)/.exec(id)?.[1];
      return stack === void 0 ? void 0 : templateWay(`of \`${stack}\``, id);
    }
    case "mapping":
      return mappingWays(id, parameters);
    case "function":
      return functionWay(id);
    case "dynamic-reference":
    case "limit":
      return void 0;
  }
}
function parameterWay(name, parameters) {
  const isGivable = parameters.get(name)?.isLookedUp === false && !name.includes(PREFIX_END);
  return isGivable ? { kind: "parameter", name } : void 0;
}
function pseudoWay(id) {
  return ["AWS::Region", "AWS::Partition", "AWS::URLSuffix"].includes(id) ? { kind: "region" } : void 0;
}
function templateWay(words2, id) {
  return id.includes("${") ? void 0 : { kind: "template", name: words2 };
}
function functionWay(id) {
  const holder = /^(\w+)\.Arn$/.exec(id)?.[1];
  return holder === void 0 ? void 0 : templateWay(`that holds \`${holder}\``, id);
}
function mappingWays(id, parameters) {
  const keys = [...id.matchAll(/\$\{([^}]+)\}/g)].map(([, key = ""]) => key);
  return keys.length === 0 ? [void 0] : keys.map((key) => parameters.has(key) ? parameterWay(key, parameters) : pseudoWay(key));
}
function inWords(ways) {
  const known2 = ways.filter((way) => way !== void 0);
  if (known2.length === 0 || known2.length < ways.length) return void 0;
  const named2 = (kind) => [...new Set(known2.flatMap((way) => way.kind === kind ? [way.name] : []))];
  const [overrides2, templates] = [named2("parameter"), named2("template")];
  return [
    ...known2.some(({ kind }) => kind === "region") ? ["pass `--region`"] : [],
    ...overrides2.length > 0 ? [`pass \`--parameter-overrides ${overrides2.map((name) => `${name}=…`).join(" ")}\``] : [],
    ...templates.length > 0 ? [`name the template ${templates.join(" and the one ")} too`] : []
  ].join(" and ");
}

function indexStatements(all2) {
  const anyRequest = [];
  const byStretch = /* @__PURE__ */ new Map();
  const behindStage = /* @__PURE__ */ new Map();
  for (const [index, statement] of all2.entries()) {
    const stretches = stretchesOf(statement);
    if (stretches === void 0) anyRequest.push(index);
    for (const stretch2 of stretches ?? []) {
      append(byStretch, stretch2, index);
      append(behindStage, stretch2.replace(/^\/[^/]*/, ""), index);
    }
  }
  return {
    all: all2,
    candidates(request) {
      const endings = endingsOf(request);
      if (endings === void 0) return all2;
      const stage = request.stage && knownText(request.stage.name);
      const found = new Set(anyRequest);
      const find = (map2, stretch2) => {
        for (const index of map2.get(stretch2) ?? []) found.add(index);
      };
      for (const ending of endings) {
        for (const stretch2 of segmentStretches(`/${stage ?? ""}${ending}`)) find(byStretch, stretch2);
        if (request.stage && stage === void 0) for (const stretch2 of beginnings(ending)) find(behindStage, stretch2);
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => all2[index] ?? []);
    }
  };
}
function stretchesOf({ sources, comparison }) {
  if (sources === void 0 || comparison !== "ArnLike") return void 0;
  const stretches = sources.map(stretchOf);
  return stretches.every((stretch2) => stretch2 !== void 0) ? stretches : void 0;
}
function stretchOf(source) {
  const last2 = source.at(-1);
  if (last2?.kind !== "literal") return void 0;
  const chunks = last2.text.split(/[*?]/);
  const whole2 = chunks.filter((chunk, index) => chunk.length > 1 && chunk.startsWith("/") && (chunk.endsWith("/") || index === chunks.length - 1));
  return whole2.toSorted((a, b) => b.length - a.length)[0];
}
function endingsOf({ verb, tail, otherTail }) {
  const tails = [tail, ...otherTail ? [otherTail] : []].map(knownText);
  return tails.every((known2) => known2 !== void 0) ? tails.map((known2) => `/${verb ?? ""}${known2}`) : void 0;
}
function segmentStretches(text2) {
  const slashes = [...text2.matchAll(/\//g)].map(({ index }) => index);
  return slashes.flatMap((start) => [...slashes.filter((end) => end > start).map((end) => text2.slice(start, end + 1)), text2.slice(start)]);
}
function beginnings(text2) {
  return [...segmentStretches(text2).filter((stretch2) => text2.startsWith(stretch2)), "/", ""];
}

function decideAdmission(call2, evidence) {
  const statements = evidence.statements.get(call2.target.key) ?? NO_STATEMENTS;
  const isDenied = statements.all.some(mayDeny);
  const decided = call2.requests.map((request) => isDenied ? undecidedRequest(request, DENIED) : decideRequest(request, call2, statements, evidence));
  const misses = decided.flatMap(({ rest }) => rest?.kind === "missed" ? [rest.miss] : []);
  const outside = misses.length === 0 ? void 0 : outsideReason(call2, evidence);
  return { admission: admissionOf(decided, misses, outside, call2, evidence.logic), proofs: proofsOf(decided, outside) };
}
var NO_STATEMENTS = indexStatements([]);
var DENIED = { why: "its resource policy denies some calls" };
function admissionOf(decided, misses, outside, call2, logic) {
  if (outside) return { kind: "undecided", ...outside };
  if (misses.length > 0) return { kind: "missing", gaps: gapsOf(misses, call2, logic) };
  const doubt = decided.map(({ rest }) => rest).find((rest) => rest?.kind === "undecided");
  if (doubt) return { kind: "undecided", ...doubt.doubt };
  return { kind: "admitted", by: [...new Set(decided.flatMap(({ by }) => by))] };
}
function outsideReason({ target }, { unseen, handedOver, parameters }) {
  if (target.logicalId === void 0) return notHere(target, parameters);
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { why: "its qualifier is a stage variable" };
  }
  if (unseen !== void 0) return { why: unseen };
  const holder = handedOver.get(target.key);
  return holder === void 0 ? void 0 : { why: `\`${holder}\` is given the function and may admit it` };
}
function notHere({ identity }, parameters) {
  if (identity.kind === "stage-variable") return { why: "the function is a stage variable" };
  const isElsewhere2 = identity.kind === "opaque" && identity.text.every((token) => token.kind === "unknown" && token.source !== "parameter");
  return doubtAbout("the function is not in this template", isElsewhere2 ? identity.text : void 0, parameters);
}
function doubtAbout(why, open2, parameters) {
  const remedy = open2 && settledBy(open2, parameters);
  return { why, ...remedy !== void 0 && { remedy } };
}
function mayDeny({ effect, admitsApiGateway }) {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}
function undecidedRequest(request, doubt) {
  return { request, by: [], admitted: false, rest: { kind: "undecided", doubt, when: request.when } };
}
function decideRequest(request, call2, statements, evidence) {
  const { logic, parameters } = evidence;
  const answers = ask(request, call2, statements);
  const { by, refusing } = answers;
  const open2 = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open2);
  if (stays === false) return { request, by, admitted: request.when, rest: void 0 };
  const partly = and(request.when, answers.admitted);
  const admitted = by.length > 0 && logic.satisfiable(partly) !== false && partly;
  const undecided2 = (doubt) => ({ request, by, admitted, rest: { kind: "undecided", doubt, when: open2 } });
  const missed = logic.simplify(and(open2, not(answers.perhaps)));
  if (stays === void 0 || logic.satisfiable(missed) !== true) {
    const { doubt } = answers;
    return undecided2(doubt ? doubtAbout(doubt.why, doubt.open, parameters) : { why: "its conditions are too many to decide" });
  }
  if (stacksIn(missed, evidence.settings) > 1) return undecided2({ why: "it hangs on conditions of several stacks" });
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call2, request)))];
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    const remedy = givenBy2(defaults, parameters);
    return undecided2({ why: `it hangs on parameter \`${defaults.join("`, `")}\``, ...remedy !== void 0 && { remedy } });
  }
  const miss = { request, when: missed, nearest: nearestOf(answers, call2, request, logic), partly: by.length > 0, defaults };
  return { request, by, admitted, rest: { kind: "missed", miss } };
}
function stacksIn(formula, settings) {
  if (settings.stacks === void 0) return 0;
  return new Set([...conditionsIn(formula)].map((name) => stackOfName(name, settings))).size;
}
function ask(request, call2, statements) {
  const by = [];
  const unsure = /* @__PURE__ */ new Set();
  let [admitted, perhaps] = [false, false];
  let doubt;
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call2, request);
    if (judgement.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { by, refusing: [], admitted, perhaps, doubt };
    } else if (judgement.kind === "maybe") {
      doubt ??= { why: `\`${statement.logicalId}\` may admit it: ${judgement.why}`, open: judgement.open };
      perhaps = or(perhaps, statement.when);
      unsure.add(statement);
    }
  }
  const refusing = statements.all.filter((statement) => !unsure.has(statement) && !by.includes(statement));
  return { by, refusing, admitted, perhaps, doubt };
}
function defaultsAgainst(statement, call2, request) {
  const { target } = call2;
  const texts = [request.stage?.name, request.tail, target.qualifier, statement.function.qualifier, ...statement.sources ?? []];
  const names = [...new Set(texts.flatMap((text2) => text2 ? defaultsIn(text2) : []))];
  if (names.length === 0) return [];
  const open2 = (named2) => ({ ...named2, qualifier: named2.qualifier && withoutDefaults(named2.qualifier) });
  const { stage } = request;
  const verdict = judge(
    { ...statement, function: open2(statement.function), sources: statement.sources?.map((source) => withoutDefaults(source)) },
    { ...call2, target: open2(target) },
    { ...request, tail: withoutDefaults(request.tail), stage: stage && { ...stage, name: withoutDefaults(stage.name) } }
  );
  return verdict.kind === "no" ? [] : names;
}
var EXPLAINED = 80;
function nearestOf({ by, refusing }, call2, request, logic) {
  const [matching] = by.filter(({ when }) => logic.satisfiable(when) !== false).toSorted((a, b) => a.logicalId < b.logicalId ? -1 : 1);
  if (matching) {
    const fault = `it is there only when \`${logic.describe(matching.when) ?? "always"}\``;
    return { statement: matching, fault, doubtful: false };
  }
  const refusals = refusing.slice(0, EXPLAINED).flatMap((statement) => {
    const judgement = judge(statement, call2, request);
    return judgement.kind === "no" ? [{ statement, ...judgement }] : [];
  });
  return refusals.find(({ doubtful }) => doubtful) ?? nearest(refusals);
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
function moved(node, { file, path }, place) {
  const at = { file, ...place(node), path };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path, key: String(index) } }, place)) };
  const entries2 = [...node.entries.values()].map((entry) => [entry.key, {
    key: entry.key,
    at: { file, ...place(entry.at) },
    value: moved(entry.value, { file, path: { parent: path, key: entry.key } }, place)
  }]);
  return { ...node, ...at, entries: new Map(entries2) };
}
function writtenOffsets(text2, written2) {
  const [starts, ends] = [[], []];
  const isDouble = written2.startsWith('"');
  const isSingle = written2.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written2)) at = written2.indexOf("\n") + 1;
  const isEscape = () => isDouble && written2[at] === "\\" && !/[\r\n]/.test(written2[at + 1] ?? "");
  for (const character of text2) {
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

function createApis(scope, canonical) {
  const plans = /* @__PURE__ */ new Map();
  const add = (id, api, isResource, owner) => {
    const stack = stackOfName(owner, scope.settings);
    const plan = { key: printText(id), api, identity: { id, isResource, arn: arnOf("execute-api", scope.settings, stack), stack } };
    plans.set(plan.key, plan);
    return plan;
  };
  for (const resource of scope.resources.values()) {
    const kind = apiKind(resource, scope);
    if (kind === void 0) continue;
    const { logicalId, when } = resource;
    add([{ kind: "reference", logicalId }], { kind, logicalId, name: logicalId, at: keyPlace2(resource), when }, true, logicalId);
  }
  return {
    named(text2, kind, at, mentionedBy) {
      const id = canonical(text2);
      return plans.get(printText(id)) ?? add(id, { kind, logicalId: null, name: nameOf2(id), at: placeOf(at), when: true }, false, mentionedBy);
    },
    all: () => [...plans.values()]
  };
}
function apiKind(resource, scope) {
  if (resource.type === "AWS::ApiGateway::RestApi") return "rest";
  if (resource.type !== "AWS::ApiGatewayV2::Api") return void 0;
  const protocol = onlyText(get(resource.properties, "ProtocolType"), scope);
  return protocol && knownText(protocol)?.toUpperCase() === "WEBSOCKET" ? "websocket" : "http";
}

function partsOfApi(resource, kind, keys, { scope, apis }) {
  return scope.fields(resource.properties, keys).flatMap((alternative) => scope.branches(get(alternative.value.node, kind === "rest" ? "RestApiId" : "ApiId")).flatMap((branch) => {
    const when = and(resource.when, alternative.when, branch.when);
    const apiId = firstText(branch.value, scope);
    if (when === false || !branch.value || !apiId) return [];
    return [{ api: apis.named(apiId, kind, branch.value, resource.logicalId), when, fields: alternative.value }];
  }));
}
function authorizationOf2(node, kinds, { scope, canonical }) {
  const alternatives = scope.fields(node, ["AuthorizationType", "AuthorizerId"]).map(({ when, value: fields }) => {
    const type = firstText(fields.AuthorizationType, scope);
    const authorization2 = type ? kinds[knownText(type)?.toUpperCase() ?? ""] ?? "unknown" : "none";
    const ids = authorization2 === "lambda" ? scope.text(fields.AuthorizerId) : [];
    const guards = ids.flatMap((id) => id.value ? [{ key: printText(canonical(id.value)), when: and(when, id.when) }] : []);
    return { authorization: authorization2, guards };
  });
  const [authorization, ...others] = new Set(alternatives.map((alternative) => alternative.authorization));
  return {
    authorization: authorization === void 0 || others.length > 0 ? "unknown" : authorization,
    guards: alternatives.flatMap(({ guards }) => guards)
  };
}
function plainCall(uri, credentials) {
  return { type: void 0, uri, credentials, subtype: void 0, connectionType: void 0, parameters: void 0 };
}
function secondsOf(node, scope) {
  const text2 = onlyText(node, scope);
  const known2 = text2 && knownText(text2);
  return known2 !== void 0 && /^\d+$/.test(known2) ? Number(known2) : void 0;
}
function stageName2(node, resource, scope) {
  const reference = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = onlyText(node, scope) ?? reference;
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && !onlyText(get(resource.properties, "StageName"), scope);
  return { name, label: knownText(name) ?? nameOf2(name), ...isChosen && { reference } };
}
function variablesOf(node, scope) {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text2 = onlyText(value, scope);
    const known2 = text2 && knownText(text2);
    return known2 === void 0 ? [] : [[key, known2]];
  }));
}

var REST_DEFAULT = 300;
function authorizerCache(kind, seconds, identity, scope) {
  const keyedBy = keyOf(identity, scope);
  if (seconds === void 0) return { seconds: kind === "rest" ? REST_DEFAULT : void 0, at: void 0, parameter: void 0, keyedBy };
  const [parameter] = defaultsIn(onlyText(seconds, scope) ?? []);
  return { seconds: secondsOf(seconds, scope), at: placeOf(seconds), parameter, keyedBy };
}
function keyOf(identity, scope) {
  const texts = identity?.kind === "list" ? identity.items.map((item) => onlyText(item, scope)) : [onlyText(identity, scope)];
  const known2 = texts.flatMap((text2) => text2 ? [text2] : []);
  if (identity === void 0 || known2.every((text2) => knownText(text2) === "")) return "nothing";
  return known2.some((text2) => printText(text2).includes("$context.routeKey")) ? "identity-and-route" : "identity";
}

function pathPrefix(document2, properties, scope) {
  const modes = scope.text(getIn(properties, "Parameters", "basepath") ?? get(properties, "BasePath")).map(({ value }) => value);
  const [mode, ...others] = new Set(modes.map((value) => value === void 0 ? "ignore" : knownText(value)?.toLowerCase()));
  const segments = basePathOf(document2).split("/").filter((segment) => segment !== "");
  if (mode === "ignore" || segments.length === 0) return [];
  if (mode === void 0 || others.length > 0) return [{ kind: "unknown", source: "function", id: "base path" }];
  const kept = mode === "split" ? segments.slice(1) : segments;
  return literal2(kept.map((segment) => `/${segment}`).join(""));
}
function basePathOf(document2) {
  const servers = itemsOf(get(document2, "servers"));
  const variables = servers.flatMap((server) => textOf(getIn(server, "variables", "basePath", "default")) ?? []);
  const written2 = textOf(get(document2, "basePath")) ?? variables[0] ?? textOf(get(servers[0], "url")) ?? "";
  return written2.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "");
}

var ANY_METHOD3 = "x-amazon-apigateway-any-method";
var OPERATIONS = /* @__PURE__ */ new Set([ANY_METHOD3, ...VERBS.map((verb) => verb.toLowerCase())]);
function readOpenApi(body, api, when, scope, properties) {
  const parts = scope.branches(body).flatMap((branch) => {
    const exists = and(when, branch.when);
    if (exists === false || branch.value === void 0) return [];
    const prefix = pathPrefix(branch.value, properties, scope);
    return [readDocument({ api, scope, document: branch.value, prefix }, exists)];
  });
  return joined4(parts);
}
function joined4(parts) {
  return {
    routes: parts.flatMap(({ routes }) => routes),
    integrations: parts.flatMap(({ integrations }) => integrations),
    authorizers: parts.flatMap(({ authorizers }) => authorizers),
    notChecked: parts.flatMap(({ notChecked }) => notChecked)
  };
}
function readDocument(reader, when) {
  const { api, document: document2 } = reader;
  const schemes = readSchemes(reader, when);
  const operations = children(get(document2, "paths"), when, reader).flatMap((path) => children(path.value, path.when, reader).filter(({ key }) => OPERATIONS.has(key.toLowerCase())).map((operation) => readOperation(path.key, operation, schemes, reader)));
  return {
    routes: operations.map(({ route }) => route),
    integrations: integrationsOf(operations, reader),
    authorizers: [...schemes.values()].flatMap(({ authorizers }) => authorizers),
    notChecked: transformsIn(document2, get(document2, "paths"), ...entriesOf(get(document2, "paths")).map(({ value }) => value)).map((node) => ({ at: placeOf(node), what: `body of \`${api.api.name}\``, why: "a part of it is made by a macro at deployment" }))
  };
}
function transformsIn(...nodes) {
  return nodes.flatMap((node) => get(node, "Fn::Transform") ?? []).filter((transform) => !isInclude(transform));
}
function children(node, when, { scope }) {
  return scope.branches(node).flatMap((map2) => entriesOf(map2.value).flatMap(({ key, value }) => scope.branches(value).flatMap((branch) => {
    const exists = and(when, map2.when, branch.when);
    return exists === false || branch.value === void 0 ? [] : [{ key, when: exists, value: branch.value }];
  })));
}
function readOperation(path, { key, when, value }, schemes, reader) {
  const { api, scope } = reader;
  const verb = key.toLowerCase() === ANY_METHOD3 ? "ANY" : key.toUpperCase();
  const isRoot = path === "/" && reader.prefix.length > 0;
  const tail = concat(reader.prefix, literal2(isRoot ? "" : path));
  const isDefault2 = path === "$default" || path === "/$default" || textOf(get(value, "isDefaultRoute")) === "true";
  const integrations = scope.branches(get(value, "x-amazon-apigateway-integration")).flatMap((branch) => branch.value === void 0 ? [] : [{ when: branch.when, value: dereferenced(branch.value, reader) }]);
  const route = {
    api,
    ...isDefault2 ? { name: "$default", verb: void 0, tail: literal2("$default") } : { name: `${verb} ${knownText(tail) ?? path}`, verb, tail },
    at: placeOf(value),
    when,
    ...authorizationOf3(value, schemes, reader),
    streams: integrations.length > 0 && integrations.every((integration) => isStreamed(integration.value))
  };
  return { route, integrations };
}
function isStreamed(integration) {
  return textOf(get(integration, "responseTransferMode"))?.toUpperCase() === "STREAM";
}
function dereferenced(node, { document: document2 }) {
  const reference = textOf(get(node, "$ref"));
  if (!reference?.startsWith("#/")) return node;
  const keys = reference.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return getIn(document2, ...keys) ?? node;
}
function integrationsOf(operations, { api, scope }) {
  const uses = operations.flatMap(({ route, integrations }) => integrations.map(({ when, value }) => ({ node: value, route, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ node }) => node)].flatMap(([node, group]) => integrationAlternatives(node, group, api, scope));
}
function integrationAlternatives(node, uses, api, scope) {
  const keys = ["type", "uri", "credentials", "integrationSubtype", "connectionType", "requestParameters"];
  const used = or(...uses.map((use) => use.when));
  return scope.fields(node, keys).flatMap(({ when, value }) => {
    const exists = and(used, when);
    if (exists === false || value.node === void 0) return [];
    const call2 = {
      type: value.type,
      uri: value.uri,
      credentials: value.credentials,
      subtype: value.integrationSubtype,
      connectionType: value.connectionType,
      parameters: value.requestParameters
    };
    const routes = uses.map((use) => ({ ...use.route, when: and(use.when, exists) }));
    return [{ ...call2, api, at: placeOf(value.node), when: exists, routes }];
  });
}
function readSchemes(reader, when) {
  const { document: document2 } = reader;
  const written2 = [getIn(document2, "components", "securitySchemes"), get(document2, "securityDefinitions")];
  const schemes = /* @__PURE__ */ new Map();
  for (const child of written2.flatMap((node) => children(node, when, reader))) {
    const authorizers = schemeAuthorizers(child, reader);
    const known2 = schemes.get(child.key);
    schemes.set(child.key, {
      authorization: schemeAuthorization(child.value, reader),
      authorizers: [...known2?.authorizers ?? [], ...authorizers]
    });
  }
  return schemes;
}
var AUTHORIZER_TYPES = /* @__PURE__ */ new Map([
  ["token", "lambda"],
  ["request", "lambda"],
  ["jwt", "jwt"],
  ["cognito_user_pools", "cognito"]
]);
function schemeAuthorization(scheme, { scope }) {
  if (textOf(get(scheme, "x-amazon-apigateway-authtype"))?.toLowerCase() === "awssigv4") return "iam";
  const authorizer = scope.branches(get(scheme, "x-amazon-apigateway-authorizer"))[0]?.value;
  if (authorizer === void 0) return "none";
  const type = firstText(get(authorizer, "type"), scope);
  const known2 = type && knownText(type);
  if (known2 === void 0) return get(authorizer, "authorizerUri") ? "lambda" : "unknown";
  return AUTHORIZER_TYPES.get(known2.toLowerCase()) ?? "unknown";
}
function schemeAuthorizers({ key, when, value }, reader) {
  const { api, scope } = reader;
  if (schemeAuthorization(value, reader) !== "lambda") return [];
  const keys = ["authorizerUri", "authorizerCredentials", "authorizerResultTtlInSeconds", "identitySource"];
  return scope.fields(get(value, "x-amazon-apigateway-authorizer"), keys).flatMap((fields) => {
    const exists = and(when, fields.when);
    const { node, authorizerUri, authorizerCredentials, authorizerResultTtlInSeconds: ttl, identitySource: identitySource2 } = fields.value;
    if (exists === false || node === void 0 || authorizerUri === void 0) return [];
    return [{
      api,
      key: schemeKey(api, key),
      name: key,
      // API Gateway makes the id on import; nobody can write it down beforehand.
      id: [{ kind: "unknown", source: "function", id: `id of authorizer ${key} of ${api.key}` }],
      // A token is what the scheme's own header holds.
      cache: authorizerCache(api.api.kind, ttl, identitySource2 ?? (isToken(node, scope) ? get(value, "name") : void 0), scope),
      at: placeOf(value),
      when: exists,
      ...plainCall(authorizerUri, authorizerCredentials)
    }];
  });
}
function isToken(authorizer, scope) {
  const type = firstText(get(authorizer, "type"), scope);
  return type !== void 0 && knownText(type)?.toLowerCase() === "token";
}
function schemeKey(api, scheme) {
  return `scheme ${scheme} of ${api.key}`;
}
function authorizationOf3(operation, schemes, { api, scope, document: document2 }) {
  const security = get(operation, "security") ?? get(document2, "security");
  const required = flatMapAlternatives(scope.branches(security), (list) => [{ when: true, value: schemeNames(list, scope) }]) ?? [];
  const found = required.flatMap(({ when, value }) => value.flatMap((name) => {
    const scheme = schemes.get(name);
    return scheme ? [{ when, name, scheme }] : [];
  }));
  const guards = found.flatMap(({ when, name, scheme }) => scheme.authorization === "lambda" ? [{ key: schemeKey(api, name), when }] : []);
  const kinds = found.map(({ scheme }) => scheme.authorization).filter((kind) => kind !== "none");
  const auth = firstText(getIn(operation, "x-amazon-apigateway-auth", "type"), scope);
  const isIam = auth && knownText(auth)?.toUpperCase() === "AWS_IAM";
  return { authorization: kinds[0] ?? (isIam ? "iam" : "none"), guards };
}
function schemeNames(list, scope) {
  return itemsOf(list).flatMap((item) => scope.branches(item).flatMap(({ value }) => value && callOf(value) ? [] : entriesOf(value).map(({ key }) => key)));
}
function titleOf3(document2) {
  return textOf(getIn(document2, "info", "title")) ?? "API";
}
function isHttpApi(document2) {
  const operations = entriesOf(get(document2, "paths")).flatMap(({ value }) => entriesOf(value));
  return get(document2, "x-amazon-apigateway-cors") !== void 0 || getIn(document2, "components", "x-amazon-apigateway-integrations") !== void 0 || operations.some(({ value }) => getIn(value, "x-amazon-apigateway-integration", "payloadFormatVersion") !== void 0);
}

function restMethods(resource, context, pathOf2) {
  const { scope } = context;
  return partsOfApi(resource, "rest", ["ResourceId", "HttpMethod"], context).map(({ api, when, fields }) => {
    const path = pathOf2(firstText(fields.ResourceId, scope));
    const verb = firstText(fields.HttpMethod, scope);
    const verbName = verb ? knownText(verb)?.toUpperCase() ?? printText(verb) : "ANY";
    const route = {
      api,
      name: `${verbName} ${printText(path)}`,
      verb: verbName,
      tail: path,
      at: keyPlace2(resource),
      when,
      ...authorizationOf2(fields.node, REST_AUTHORIZATION, context),
      streams: isStreamed2(get(fields.node, "Integration"), scope)
    };
    return { route, integrations: methodIntegrations(route, get(fields.node, "Integration"), scope) };
  });
}
function methodIntegrations(route, node, scope) {
  const keys = ["Type", "Uri", "Credentials", "ConnectionType", "RequestParameters"];
  return scope.fields(node, keys).flatMap(({ when, value: fields }) => {
    const exists = and(route.when, when);
    if (exists === false || fields.node === void 0) return [];
    return [{
      ...plainCall(fields.Uri, fields.Credentials),
      type: fields.Type,
      connectionType: fields.ConnectionType,
      parameters: fields.RequestParameters,
      api: route.api,
      routes: [route],
      at: placeOf(fields.node),
      when: exists
    }];
  });
}
function isStreamed2(integration, scope) {
  const modes = scope.text(get(integration, "ResponseTransferMode"));
  return modes.every(({ value }) => value && knownText(value)?.toUpperCase() === "STREAM");
}
var REST_AUTHORIZATION = {
  NONE: "none",
  AWS_IAM: "iam",
  CUSTOM: "lambda",
  COGNITO_USER_POOLS: "cognito"
};
function createPaths({ scope, canonical }) {
  const paths = /* @__PURE__ */ new Map();
  const ofResource = (resource, below) => {
    const [only, ...others] = scope.fields(resource.properties, ["ParentId", "PathPart"]);
    const [parents = [], parts = []] = [only?.value.ParentId, only?.value.PathPart].map((node) => scope.text(node));
    const [parent, part] = [parents[0]?.value, parts[0]?.value];
    const isChosen = others.length > 0 || parents.length > 1 || parts.length > 1;
    if (isChosen || part === void 0) return open(resource.logicalId);
    const above = pathOf2(parent, new Set(below).add(resource.logicalId));
    return concat(knownText(above) === "/" ? [] : above, literal2("/"), part);
  };
  const pathOf2 = (id, below) => {
    const [token, ...others] = id ? canonical(id) : [];
    if (token?.kind === "literal") return open(printText(id ?? []));
    if (token?.kind !== "reference" || others.length > 0) return id ?? open("ResourceId");
    if (token.attribute === "RootResourceId") return literal2("/");
    const resource = scope.resources.get(token.logicalId);
    if (resource?.type !== "AWS::ApiGateway::Resource" || below.has(token.logicalId)) return open(token.logicalId);
    const known2 = paths.get(token.logicalId) ?? ofResource(resource, below);
    paths.set(token.logicalId, known2);
    return known2;
  };
  return (id) => pathOf2(id, /* @__PURE__ */ new Set());
}
function open(id) {
  return [{ kind: "unknown", source: "function", id }];
}
function restAuthorizers2(resource, context) {
  const { scope } = context;
  const keys = ["Type", "AuthorizerUri", "AuthorizerCredentials", "AuthorizerResultTtlInSeconds", "IdentitySource"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.Type, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "COGNITO_USER_POOLS") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache("rest", fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace2(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentials)
    }];
  });
}
function restStages(resource, context) {
  const { scope } = context;
  const isStage2 = resource.type === "AWS::ApiGateway::Stage";
  const keys = ["StageName", "StageDescription"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    if (!isStage2 && fields.StageName === void 0) return [];
    const settings = isStage2 ? fields.node : fields.StageDescription;
    return [{
      api,
      ...stageName2(fields.StageName, resource, scope),
      at: keyPlace2(resource),
      when,
      variables: variablesOf(get(settings, "Variables"), scope),
      caching: {
        cluster: get(settings, "CacheClusterEnabled"),
        methods: get(settings, "MethodSettings"),
        everyMethod: isStage2 ? void 0 : settings
      }
    }];
  });
}

function v2Integrations(resource, context) {
  const keys = [
    "IntegrationType",
    "IntegrationUri",
    "IntegrationSubtype",
    "CredentialsArn",
    "ConnectionType",
    "RequestParameters"
  ];
  return partsOfApi(resource, "http", keys, context).map(({ api, when, fields }) => ({
    api,
    key: `integration ${resource.logicalId}`,
    at: keyPlace2(resource),
    when,
    type: fields.IntegrationType,
    uri: fields.IntegrationUri,
    credentials: fields.CredentialsArn,
    subtype: fields.IntegrationSubtype,
    connectionType: fields.ConnectionType,
    parameters: fields.RequestParameters
  }));
}
function v2Routes(resource, context) {
  const { scope } = context;
  return partsOfApi(resource, "http", ["RouteKey", "Target"], context).flatMap(({ api, when, fields }) => {
    const routeKey2 = firstText(fields.RouteKey, scope);
    if (routeKey2 === void 0) return [];
    const route = {
      api,
      ...routeOf(routeKey2, api),
      at: keyPlace2(resource),
      when,
      ...authorizationOf2(fields.node, V2_AUTHORIZATION, context),
      streams: false
    };
    return [{ route, targets: targetsOf2(fields.Target, scope) }];
  });
}
function routeOf(key, api) {
  const [verb, path, ...others] = splitText(key, " ");
  const verbName = knownText(verb ?? [])?.toUpperCase();
  if (api.api.kind === "websocket" || path === void 0 || others.length > 0 || verbName === void 0) {
    return { name: printText(key), verb: void 0, tail: key };
  }
  return { name: `${verbName} ${printText(path)}`, verb: verbName, tail: path };
}
function targetsOf2(node, scope) {
  return scope.text(node).flatMap(({ when, value }) => {
    const last2 = value?.at(-1);
    return last2?.kind === "reference" ? [{ when, value: `integration ${last2.logicalId}` }] : [];
  });
}
var V2_AUTHORIZATION = {
  NONE: "none",
  AWS_IAM: "iam",
  CUSTOM: "lambda",
  JWT: "jwt"
};
function v2Authorizers(resource, context) {
  const { scope } = context;
  const keys = ["AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerResultTtlInSeconds", "IdentitySource"];
  return partsOfApi(resource, "http", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.AuthorizerType, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "JWT") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache(api.api.kind, fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace2(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentialsArn)
    }];
  });
}
function v2Stages(resource, context) {
  const { scope } = context;
  return partsOfApi(resource, "http", ["StageName"], context).map(({ api, when, fields }) => ({
    api,
    ...stageName2(fields.StageName, resource, scope),
    at: keyPlace2(resource),
    when,
    variables: variablesOf(get(fields.node, "StageVariables"), scope),
    caching: void 0
  }));
}
function quickCreate(resource, context) {
  const { scope, apis } = context;
  const quick = scope.fields(resource.properties, ["Target", "CredentialsArn", "RouteKey"]).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    if (exists === false || fields.Target === void 0) return [];
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target, resource.logicalId);
    return [{ fields, exists, api, target: fields.Target }];
  });
  const key = `quick create ${resource.logicalId}`;
  return {
    integrations: quick.map(({ fields, exists, api, target }) => ({
      api,
      key,
      when: exists,
      at: placeOf(target),
      ...plainCall(target, fields.CredentialsArn)
    })),
    routes: quick.map(({ fields, exists, api, target }) => {
      const overrides2 = managedOverrides(api, context);
      const routeKey2 = firstText(fields.RouteKey, scope) ?? literal2("$default");
      const route = {
        api,
        ...routeOf(routeKey2, api),
        at: placeOf(target),
        when: exists,
        streams: false,
        ...authorizationOf2(overrides2, V2_AUTHORIZATION, context)
      };
      const elsewhere = targetsOf2(get(overrides2, "Target"), scope);
      return { route, targets: elsewhere.length > 0 ? elsewhere : [{ when: true, value: key }] };
    }),
    stages: quick.map(({ exists, api, target }) => ({
      api,
      name: literal2("$default"),
      label: "$default",
      at: placeOf(target),
      when: exists,
      variables: /* @__PURE__ */ new Map(),
      caching: void 0
    }))
  };
}
function managedOverrides(api, { scope, canonical }) {
  for (const resource of scope.resources.values()) {
    if (resource.type !== "AWS::ApiGatewayV2::ApiGatewayManagedOverrides") continue;
    const apiId = firstText(get(resource.properties, "ApiId"), scope);
    if (apiId && printText(canonical(apiId)) === api.key) return get(resource.properties, "Route");
  }
  return void 0;
}

function planTemplate(scope, canonical) {
  const context = { scope, apis: createApis(scope, canonical), canonical };
  const pathOf2 = createPaths(context);
  const parts = [...scope.resources.values()].map((resource) => partOf(resource, context, pathOf2));
  const looseRoutes = parts.flatMap((part) => part.looseRoutes ?? []);
  return {
    apis: context.apis.all(),
    stages: parts.flatMap((part) => part.stages ?? []),
    routes: [...parts.flatMap((part) => part.routes ?? []), ...looseRoutes.map(({ route }) => route)],
    integrations: [
      ...parts.flatMap((part) => part.integrations ?? []),
      ...ledTo(parts.flatMap((part) => part.looseIntegrations ?? []), looseRoutes)
    ],
    authorizers: parts.flatMap((part) => part.authorizers ?? []),
    notChecked: parts.flatMap((part) => part.notChecked ?? [])
  };
}
function partOf(resource, context, pathOf2) {
  switch (resource.type) {
    case "AWS::ApiGateway::RestApi":
      return readBody(resource, context);
    case "AWS::ApiGateway::Method": {
      const methods = restMethods(resource, context, pathOf2);
      if (get(resource.properties, "HttpMethod") === void 0) return { notChecked: [{ at: keyPlace2(resource), what: `method \`${resource.logicalId}\``, why: "it has no `HttpMethod`" }] };
      return { routes: methods.map(({ route }) => route), integrations: methods.flatMap(({ integrations }) => integrations) };
    }
    case "AWS::ApiGateway::Authorizer":
      return { authorizers: restAuthorizers2(resource, context) };
    case "AWS::ApiGateway::Stage":
    case "AWS::ApiGateway::Deployment":
      return { stages: restStages(resource, context) };
    case "AWS::ApiGatewayV2::Api": {
      const { stages, routes, integrations } = quickCreate(resource, context);
      return { ...readBody(resource, context), stages, looseRoutes: routes, looseIntegrations: integrations };
    }
    case "AWS::ApiGatewayV2::Route":
      return { looseRoutes: v2Routes(resource, context) };
    case "AWS::ApiGatewayV2::Integration":
      return { looseIntegrations: v2Integrations(resource, context) };
    case "AWS::ApiGatewayV2::Authorizer":
      return { authorizers: v2Authorizers(resource, context) };
    case "AWS::ApiGatewayV2::Stage":
      return { stages: v2Stages(resource, context) };
    default:
      return {};
  }
}
function ledTo(integrations, routes) {
  const byTarget = new Map(integrations.map(({ key }) => [key, []]));
  for (const { route, targets } of routes) {
    for (const target of targets) {
      const when = and(route.when, target.when);
      if (when !== false) byTarget.get(target.value)?.push({ ...route, when });
    }
  }
  return integrations.map((integration) => ({ ...integration, routes: byTarget.get(integration.key) ?? [] }));
}
var NO_BODY = { routes: [], integrations: [], authorizers: [], notChecked: [] };
function readBody(resource, { scope, apis }) {
  const { logicalId, properties } = resource;
  const kind = resource.type === "AWS::ApiGateway::RestApi" ? "rest" : "http";
  const parts = scope.fields(properties, ["Body", "BodyS3Location", "CloneFrom"]).map(({ when, value }) => {
    const exists = and(resource.when, when);
    const unread4 = (node, why) => ({ ...NO_BODY, notChecked: [{ at: placeOf(node), what: `body of \`${logicalId}\``, why }] });
    if (exists === false) return NO_BODY;
    if (value.BodyS3Location) return NO_BODY;
    if (value.CloneFrom) return unread4(value.CloneFrom, "it is cloned from an API that is not in this template");
    if (value.Body === void 0) return NO_BODY;
    const call2 = callOf(value.Body);
    if (call2?.name === "Fn::Transform" && isInclude(call2.argument)) return NO_BODY;
    if (call2) return unread4(value.Body, `it is made by \`${call2.name}\` at deployment`);
    const body = value.Body.kind === "scalar" ? readEmbedded(value.Body, scope.written(value.Body)) : value.Body;
    if (body?.kind !== "map") return unread4(value.Body, "it is not an OpenAPI document");
    return readOpenApi(body, apis.named([{ kind: "reference", logicalId }], kind, value.Body, logicalId), exists, scope, properties);
  });
  return joined4(parts);
}
function planOpenApi(document2, scope) {
  const name = titleOf3(document2);
  const api = {
    key: name,
    api: { kind: isHttpApi(document2) ? "http" : "rest", logicalId: null, name, at: placeOf(document2), when: true },
    identity: { id: [{ kind: "unknown", source: "function", id: name }], isResource: false, arn: [], stack: "" }
  };
  return { apis: [api], stages: [], ...readOpenApi(document2, api, true, scope) };
}

function stageCaches(caching, routes, scope) {
  const cluster = scope.text(caching.cluster).filter(({ value }) => isTrue(value));
  const settings = cluster.length === 0 ? void 0 : settingsOf2(caching, scope);
  if (settings === void 0) return [];
  return cluster.flatMap(({ when }) => settings.flatMap((alternative) => {
    const set = and(when, alternative.when);
    const methods = cachedMethods(alternative.value, routes);
    const exists = and(set, or(...methods.map((method) => method.when)));
    return exists === false ? [] : [{ when: exists, value: { encryption: encryptionOf(methods, set), routes: routeCaches(alternative.value, routes) } }];
  }));
}
function isCachingOpen({ cluster, methods, everyMethod: everyMethod2 }, scope) {
  if (cluster === void 0 || scope.text(cluster).every(({ value }) => value !== void 0 && knownText(value) !== void 0 && !isTrue(value))) return false;
  const lists = scope.branches(methods).flatMap(({ value }) => value ?? []);
  const entries2 = [everyMethod2, ...lists.flatMap(itemsOf)].flatMap((entry) => scope.branches(entry).flatMap(({ value }) => value ?? []));
  const isUnread = lists.some(({ kind }) => kind !== "list") || entries2.some((entry) => callOf(entry) !== void 0);
  return isUnread || isOpen3(cluster, scope) || entries2.some((entry) => SETTINGS.some((key) => isOpen3(get(entry, key), scope)));
}
var SETTINGS = ["ResourcePath", "HttpMethod", "CachingEnabled"];
function isOpen3(node, scope) {
  return node !== void 0 && scope.text(node).some(({ value }) => value !== void 0 && knownText(value) === void 0);
}
function settingsOf2({ methods, everyMethod: everyMethod2 }, scope) {
  const stageWide = everyMethod2 ? [settingAlternatives(everyMethod2, void 0, scope)] : [];
  const lists = scope.branches(methods).flatMap(({ when, value }) => {
    const entries2 = itemsOf(value).map((entry) => scope.branches(entry).flatMap((branch) => given(branch.when, entryAlternatives(branch.value, scope))));
    const combinations = combine([...stageWide, ...entries2]) ?? [];
    return combinations.map((combination) => ({ when: and(when, combination.when), value: combination.value.flat() }));
  });
  return lists.length === 0 ? void 0 : lists;
}
function entryAlternatives(entry, scope) {
  const subject = entry && subjectOf(entry, scope);
  return entry && subject ? settingAlternatives(entry, subject.method, scope) : always([]);
}
function settingAlternatives(node, method, scope) {
  return scope.fields(node, ["CachingEnabled", "CacheDataEncrypted", "CacheTtlInSeconds"]).map(({ when, value: fields }) => {
    const encrypting = fields.CacheDataEncrypted;
    const text2 = firstText(encrypting, scope);
    return {
      when,
      value: [{
        method,
        caching: booleanOf(firstText(fields.CachingEnabled, scope)),
        encrypted: encrypting && text2 && { value: isTrue(text2), node: encrypting, text: text2 },
        seconds: fields.CacheTtlInSeconds && (secondsOf(fields.CacheTtlInSeconds, scope) ?? "open")
      }]
    };
  });
}
function subjectOf(entry, scope) {
  const [path, verb] = [get(entry, "ResourcePath"), get(entry, "HttpMethod")].map((node) => firstText(node, scope));
  if (!path || !verb) return void 0;
  const [pathText, verbText] = [printText(path), printText(verb).toUpperCase()];
  if (pathText === "/*" && verbText === "*") return { method: void 0 };
  return verbText === "*" || pathText.includes("*") ? void 0 : { method: `${verbText} ${decodedPath(pathText)}` };
}
function decodedPath(path) {
  return path.includes("~1") ? path.replace(/^\//, "").replaceAll("~1", "/") : path;
}
function routeCaches(settings, routes) {
  const wide = everyMethod(settings);
  const exact = new Map(settings.map((setting2) => [setting2.method, setting2]));
  return new Map(routes.flatMap(({ name, verb, streams }) => {
    const own2 = exact.get(name);
    const isOnByDefault = verb === "GET" || verb === "ANY";
    const caching = own2?.caching ?? wide.caching;
    const seconds = own2?.seconds ?? wide.seconds ?? DEFAULT_SECONDS;
    if (streams || caching !== true || seconds === 0 || !own2 && !isOnByDefault) return [];
    const encrypted = (own2?.encrypted ?? wide.encrypted)?.value === true;
    return [[name, { seconds: seconds === "open" ? void 0 : seconds, encrypted }]];
  }));
}
var DEFAULT_SECONDS = 300;
function everyMethod(settings) {
  const every = settings.filter(({ method }) => method === void 0);
  return {
    method: void 0,
    caching: last(every, ({ caching }) => caching),
    encrypted: last(every, ({ encrypted }) => encrypted),
    seconds: last(every, ({ seconds }) => seconds)
  };
}
function cachedMethods(settings, routes) {
  const wide = everyMethod(settings);
  const exact = settings.filter(({ method }) => method !== void 0);
  const own2 = exact.flatMap((setting2) => {
    const caching = setting2.caching ?? wide.caching;
    const seconds = setting2.seconds ?? wide.seconds;
    if (caching !== true || seconds === 0) return [];
    return [{ name: setting2.method, encrypted: setting2.encrypted ?? wide.encrypted, when: cacheable(setting2.method, routes) }];
  });
  const overridden2 = new Set(exact.map(({ method }) => method));
  const isShared2 = wide.caching === true && wide.seconds !== 0;
  const shared = isShared2 ? [{ name: void 0, encrypted: wide.encrypted, when: otherGets(routes, overridden2) }] : [];
  return [...shared, ...own2].filter(({ when }) => when !== false);
}
function last(settings, pick) {
  return settings.map(pick).findLast((value) => value !== void 0);
}
function otherGets(routes, overridden2) {
  if (routes.length === 0) return true;
  return whenAny(routes.filter(({ name, verb, streams }) => (verb === "GET" || verb === "ANY") && !streams && !overridden2.has(name)));
}
function cacheable(method, routes) {
  if (routes.length === 0) return true;
  const [verb, path] = method?.split(" ") ?? [];
  return whenAny(routes.filter(({ name, streams }) => !streams && (name === method || name === `ANY ${path ?? ""}` || verb === "ANY" && name.endsWith(` ${path ?? ""}`))));
}
function whenAny(routes) {
  return or(...routes.map(({ when }) => when));
}
function encryptionOf(methods, set) {
  const encrypting = methods.flatMap(({ name, encrypted, when }) => encrypted?.value ? [{ name, when, ...encrypted }] : []);
  const first = encrypting.toSorted((a, b) => a.node.start - b.node.start)[0];
  if (first === void 0) return void 0;
  const names = encrypting.flatMap(({ name }) => name === void 0 ? [] : [`\`${name}\``]);
  const every = encrypting.some(({ name }) => name === void 0);
  return {
    at: placeOf(first.node),
    when: and(set, or(...encrypting.map(({ when }) => when))),
    covers: every ? methods.length > encrypting.length ? "every other cached method" : "every cached method" : names.join(", "),
    parameter: defaultsIn(first.text)[0]
  };
}
function booleanOf(text2) {
  const known2 = text2 && knownText(text2);
  return known2 === void 0 ? void 0 : isTrue(text2);
}
function isTrue(text2) {
  return text2 !== void 0 && /^(?:true|yes|on)$/i.test(knownText(text2) ?? "");
}

function callersOf(call2, routes) {
  const { target } = call2;
  if (target.kind !== "lambda" || target.asynchronous || target.logicalId === void 0) return [];
  const waiting = routes.filter(isWaitedFor).flatMap(({ name, when: comes }) => {
    const when = and(call2.when, comes);
    return when === false ? [] : [{ name, when }];
  });
  return [...groupsByKey(waiting, ({ when }) => formulaKey(when)).values()].map((group) => ({ call: call2, target, routes: [...new Set(group.map(({ name }) => name))], when: group[0].when }));
}
function isWaitedFor({ name }) {
  return name !== "$disconnect" && !name.startsWith("OPTIONS ");
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
function isRegion(text2) {
  return partitionOf(text2) !== void 0;
}

var SUFFIXES = [...new Set(PARTITIONS.flatMap(({ dnsSuffix, dualStackSuffix }) => [dnsSuffix, dualStackSuffix]))].map((suffix) => suffix.split("."));
function compareRegions(a, b) {
  if (printText(a) === printText(b)) return "same";
  return [a, b].every((region) => /^[^\s${}<>]+$/.test(knownText(region) ?? "")) ? "different" : "unknown";
}
function isRegionText(text2) {
  const known2 = knownText(text2);
  return known2 === void 0 ? isPseudoParameter(text2, "AWS::Region") : isRegion(known2);
}
function isPseudoParameter(text2, name) {
  const [token, ...others] = text2;
  return others.length === 0 && token?.kind === "unknown" && withoutPrefix(token.id) === name;
}
function hostOf(url) {
  const [scheme = [], ...rest] = splitText(concat(url), ":");
  const [, ...others] = scheme;
  const isScheme = /^https?$/i.test(knownText(scheme) ?? (others.length === 0 ? "https" : ""));
  const [start = [], none = [], authority] = splitText(rest[0] ?? [], "/");
  if (!isScheme || start.length > 0 || none.length > 0 || authority === void 0) return void 0;
  return ["?", "#"].reduce((host, end) => splitText(host, end)[0] ?? [], authority);
}
function regionOfHost(host) {
  const labels = splitText(concat(host), ".");
  const name = withoutSuffix(labels);
  if (name) return regionOfAwsName(name);
  const owner = labels.slice(-2).map(knownText).join(".");
  const [parent = [], region = []] = labels.slice(0, -2).slice(-2);
  const isOwn2 = owner === "awsapprunner.com" || owner === "on.aws" && knownText(parent) === "lambda-url";
  return isOwn2 && isRegionText(region) ? region : void 0;
}
function regionOfQueueUrl(url) {
  const host = hostOf(url);
  if (host === void 0) return void 0;
  if (knownText(host) === "queue.amazonaws.com") return literal2("us-east-1");
  const [region = [], service = [], ...others] = withoutSuffix(splitText(concat(host), ".")) ?? [];
  const isOlder = others.length === 0 && knownText(service) === "queue" && isRegionText(region);
  return isOlder ? region : regionOfHost(host);
}
function withoutSuffix(labels) {
  if (isPseudoParameter(labels.at(-1) ?? [], "AWS::URLSuffix")) return labels.slice(0, -1);
  const suffix = SUFFIXES.find((parts) => {
    const end = labels.slice(-parts.length);
    return parts.every((part, index) => knownText(end[index] ?? []) === part);
  });
  return suffix && labels.slice(0, -suffix.length);
}
function regionOfAwsName(name) {
  const last2 = name.at(-1) ?? [];
  const isWrapped = ["elb", "vpce"].includes(knownText(last2) ?? "");
  const rest = isWrapped ? name.slice(0, -1) : name;
  const label = rest.at(-1) ?? [];
  if (isRegionText(label)) return rest.length > 1 ? label : void 0;
  return isWrapped ? void 0 : regionAfterS3(label);
}
function regionAfterS3([first, ...rest]) {
  if (first?.kind !== "literal") return void 0;
  const bare = first.text.replace(/^s3-(?:website-)?/, "");
  const region = bare === "" ? rest : [{ ...first, text: bare }, ...rest];
  return isRegionText(region) ? region : void 0;
}

var INVOCATIONS = ["invocations", "response-streaming-invocations"];
function classifyUri(uri, isFunction = () => false) {
  const normal = concat(uri);
  const host = hostOf(normal);
  if (host) return { kind: "http", host };
  return classifyArn(normal) ?? classifyReference(normal, isFunction) ?? { kind: "unknown", text: printText(normal) };
}
function classifyReference(uri, isFunction) {
  const [reference = [], ...qualifiers] = splitText(uri, ":");
  const [token, ...others] = reference;
  if (token?.kind !== "reference" || others.length > 0 || qualifiers.length > 1) return void 0;
  return isFunction(token.logicalId) ? functionArn3(uri) : void 0;
}
function classifyArn(arn2) {
  const [scheme, partition = [], service = [], region = [], next = [], rest] = splitFirst(arn2, ":", 6);
  if (!says(scheme, "arn") || rest === void 0) return void 0;
  switch (knownText(service) ?? "") {
    case "apigateway":
      return classifyCall(partition, region, next, rest);
    case "lambda":
      return says(splitText(rest, ":")[0], "function") ? functionArn3(arn2) : void 0;
    case "elasticloadbalancing":
    case "servicediscovery":
      return { kind: "listener" };
    default:
      return void 0;
  }
}
function functionArn3(arn2) {
  return { kind: "lambda", spelled: "arn", function: arn2, uriRegion: void 0, uriPartition: void 0, streaming: false };
}
function classifyCall(uriPartition, uriRegion, called, action) {
  const labels = splitText(called, ".");
  const service = knownText(labels.at(-1) ?? []) ?? "";
  if (!/^[\w-]+$/.test(service)) return void 0;
  const subdomain = labels.length > 1 ? labels.slice(0, -1).map(printText).join(".") : void 0;
  const invocation = service === "lambda" && subdomain === void 0 ? lambdaInvocation(action) : "other";
  if (invocation === "unknown") return void 0;
  if (invocation === "other") return { kind: "service", service, subdomain, region: uriRegion, action };
  return { kind: "lambda", spelled: "path", uriRegion, uriPartition, ...invocation };
}
function lambdaInvocation(action) {
  const [kind = [], ...path] = splitText(action, "/");
  const [version = [], functions = [], name, operation = []] = path[0]?.length === 0 ? path.slice(1) : path;
  if (knownText(kind) !== void 0 && !says(kind, "path")) return "other";
  if ([kind, version, functions].some((part) => knownText(part) === void 0)) return "unknown";
  const written2 = knownText(operation);
  if (!says(functions, "functions") || written2 && !INVOCATIONS.includes(written2)) return "other";
  if (name === void 0 || name.length === 0) return operation.length === 0 ? "other" : "unknown";
  return { function: name, streaming: written2 === "response-streaming-invocations" };
}
function functionOf(text2, lookup) {
  const normal = concat(text2);
  const fields = splitText(normal, ":");
  const spelled = says(fields[0], "arn") ? arnFields(fields) : nameFields(fields);
  if (spelled === void 0) {
    const nowhere = { qualifier: void 0, region: void 0, account: void 0, partition: void 0, via: void 0 };
    return { identity: { kind: "opaque", text: normal }, ...nowhere };
  }
  const { name, qualifier, isName, ...where } = spelled;
  if (qualifier === void 0) {
    const through = throughResource(name, lookup);
    if (through) return through;
  }
  return { ...where, ...qualifierOf(qualifier, lookup), identity: identityOf(name, isName, lookup) };
}
function arnFields(fields) {
  const [, partition, service, region, account, kind, name, qualifier, ...others] = fields;
  if (!says(service, "lambda") || !says(kind, "function") || name === void 0 || others.length > 0) return void 0;
  return { name, qualifier, isName: true, region, account, partition };
}
function nameFields(fields) {
  const [region, afterRegion] = leading(fields, isRegionText);
  const [account, afterAccount] = leading(afterRegion, isAccount);
  const [word, afterWord] = leading(afterAccount, (field) => says(field, "function"));
  const [name, qualifier, ...others] = afterWord;
  if (name === void 0 || others.length > 0) return void 0;
  return { name, qualifier, isName: word !== void 0, region, account, partition: void 0 };
}
function leading(fields, isIt) {
  const [first, ...rest] = fields;
  return first && rest.length > 0 && isIt(first) ? [first, rest] : [void 0, fields];
}
function isAccount(text2) {
  return isPseudoParameter(text2, "AWS::AccountId") || /^\d{12}$/.test(knownText(text2) ?? "");
}
function throughResource(name, lookup) {
  const [token, ...others] = name;
  if (token?.kind !== "reference" || others.length > 0) return void 0;
  if (![void 0, "AliasArn", "FunctionArn"].includes(token.attribute)) return void 0;
  const qualified2 = lookup.qualified(token.logicalId);
  if (qualified2 === void 0) return void 0;
  const owner = functionOf(qualified2.function, { function: (logicalId) => lookup.function(logicalId), qualified: () => void 0 });
  return { ...owner, qualifier: qualified2.qualifier, via: token.logicalId };
}
function qualifierOf(qualifier, lookup) {
  const [token, ...others] = qualifier ?? [];
  const named2 = token?.kind === "reference" && others.length === 0 ? token.logicalId : void 0;
  const qualified2 = named2 === void 0 ? void 0 : lookup.qualified(named2);
  return qualified2 ? { qualifier: qualified2.qualifier, via: named2 } : { qualifier, via: void 0 };
}
function identityOf(name, isName, lookup) {
  const variable2 = stageVariableIn(name);
  if (variable2 !== void 0) return { kind: "stage-variable", name: variable2 };
  const [token, ...others] = name;
  const opaque2 = { kind: "opaque", text: name };
  if (token === void 0) return opaque2;
  if (others.length > 0 || token.kind === "literal") return isFunctionName(name) ? { kind: "name", name } : opaque2;
  if (token.kind === "reference" && lookup.function(token.logicalId)) {
    return [void 0, "Arn"].includes(token.attribute) ? { kind: "resource", logicalId: token.logicalId } : opaque2;
  }
  return isName || token.kind === "unknown" && token.source === "pseudo-parameter" ? { kind: "name", name } : opaque2;
}
function isFunctionName(name) {
  return name.every((token) => token.kind !== "literal" || /^[\w.-]*$/.test(token.text));
}
function stageVariableIn(text2) {
  const written2 = text2.map((token) => token.kind === "literal" ? token.text : " ").join("");
  return /\$\{stageVariables\.(\w+)\}/.exec(written2)?.[1];
}
function says(text2, word) {
  return text2 !== void 0 && knownText(text2) === word;
}
function splitFirst(text2, separator, limit) {
  const parts = [];
  let rest = text2;
  for (let cut = cutAt(rest, separator); cut && parts.length < limit - 1; cut = cutAt(rest, separator)) {
    parts.push(cut[0]);
    rest = cut[1];
  }
  return [...parts, rest];
}
function cutAt(text2, separator) {
  for (const [index, token] of text2.entries()) {
    if (token.kind !== "literal" || !token.text.includes(separator)) continue;
    const at = token.text.indexOf(separator);
    const part = (piece) => piece === "" ? [] : [{ ...token, text: piece }];
    return [
      [...text2.slice(0, index), ...part(token.text.slice(0, at))],
      [...part(token.text.slice(at + separator.length)), ...text2.slice(index + 1)]
    ];
  }
  return void 0;
}

function draftCalls(plan, variables, context) {
  const { scope } = context;
  const nodes = [plan.type, plan.uri, plan.credentials, plan.subtype, plan.connectionType];
  const alternatives = combine(nodes.map((node) => scope.text(node)));
  if (alternatives === void 0) {
    const drafted = unknownTarget("it has more alternatives than we follow", plan.at);
    return [{ when: plan.when, auth: { kind: "resource-policy" }, ...drafted }];
  }
  return alternatives.flatMap((alternative) => {
    const when = and(plan.when, alternative.when);
    if (when === false) return [];
    const texts = alternative.value.map((text2) => text2 && textWhere(when, text2, scope.parameters, scope.logic));
    const [type, uri, credentials, subtype, connectionType] = texts;
    const written2 = {
      type: upperCase(type),
      uri: uri && withVariables2(uri, variables),
      subtype,
      viaLink: upperCase(connectionType) === "VPC_LINK",
      parameters: plan.parameters,
      at: plan.uri ? placeOf(plan.uri) : plan.at
    };
    return [{ when, auth: authOf(credentials, plan.credentials, scope), ...draftTarget(written2, context) }];
  });
}
function upperCase(text2) {
  return text2 && knownText(text2)?.toUpperCase();
}
function withVariables2(uri, variables) {
  if (variables.size === 0) return uri;
  return uri.map((token) => token.kind === "literal" ? {
    ...token,
    text: token.text.replace(/\$\{stageVariables\.(\w+)\}/g, (whole2, name) => variables.get(name) ?? whole2)
  } : token);
}
function draftTarget(call2, context) {
  const { type, uri, subtype, at } = call2;
  const { lookup } = context.functions;
  if (type === "MOCK") return { target: { kind: "mock" }, crossings: [], literalRegion: void 0 };
  if (subtype) {
    const named2 = parameterRegion(call2.parameters, context.scope);
    return draftService(nameOf2(subtype).split("-")[0] ?? "", named2?.region, named2?.at ?? at, context);
  }
  if (uri === void 0) return unknownTarget("it has no URI", at);
  const called = classifyUri(uri, (logicalId) => lookup.function(logicalId) || lookup.qualified(logicalId) !== void 0);
  if (called.kind === "service") {
    const { service, region } = called;
    return { ...draftService(service, region, at, context), literalRegion: literalRegion(region, at, context) };
  }
  if (called.kind === "http" && !call2.viaLink) return draftHttp(called.host, at, context);
  const isHttp = called.kind === "http" || called.kind === "listener" || type === "HTTP" || type === "HTTP_PROXY";
  if (isHttp) return draftHttp([], at, context);
  if (called.kind === "lambda") return draftLambda(called, call2, context);
  const isOpen6 = uri.length === 1 && uri[0]?.kind !== "literal";
  const why = isOpen6 ? `\`${nameOf2(uri)}\` is not known before deployment` : `\`${called.text}\` is no URI that we know`;
  return unknownTarget(why, at, settledBy(uri, context.scope.parameters));
}
function unknownTarget(why, at, remedy) {
  return { target: { kind: "unknown", why, ...remedy !== void 0 && { remedy }, at }, crossings: [], literalRegion: void 0 };
}
function draftLambda(called, { at, parameters }, context) {
  const named2 = context.functions.read(called.function, context.stack);
  return {
    target: { kind: "lambda", function: named2, at, asynchronous: isAsynchronous(parameters, context.scope) },
    crossings: lambdaCrossings(called, named2, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named2.region ?? [], at, context)
  };
}
function lambdaCrossings(called, named2, at, context) {
  const { settings } = context.scope;
  const own2 = named2.identity.kind === "resource" ? stackRegion(settings, stackOfName(named2.identity.logicalId, settings)) : void 0;
  const functionRegion = named2.region ?? own2;
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  return crossingsTo(functionRegion ?? called.uriRegion, "lambda", at, context);
}
function crossingsTo(region, kind, at, { scope, stack }) {
  const own2 = stackRegion(scope.settings, stack);
  return region && compareRegions(own2, region) === "different" ? [crossing(kind, own2, region, at)] : [];
}
function crossing(kind, from, to, at) {
  const [parameter] = [...defaultsIn(to), ...defaultsIn(from)];
  return { kind, from: printText(from), to: printText(to), parameter, at, when: true };
}
function draftService(service, region, at, context) {
  return { target: { kind: "service", service, at }, crossings: crossingsTo(region, "service", at, context), literalRegion: void 0 };
}
function draftHttp(host, at, context) {
  return { target: { kind: "http", at }, crossings: crossingsTo(regionOfHost(host), "http", at, context), literalRegion: void 0 };
}
function parameterRegion(parameters, scope) {
  for (const { key, value } of entriesOf(parameters)) {
    const text2 = onlyText(value, scope);
    const region = text2 && key === "QueueUrl" ? regionOfQueueUrl(text2) : text2;
    if (region && (key === "Region" || key === "QueueUrl")) return { region, at: placeOf(value) };
  }
  return void 0;
}
function literalRegion(region, at, { isForKnownRegions: isForKnownRegions2, scope }) {
  const known2 = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.filledIn === void 0);
  if (isForKnownRegions2 || known2 === void 0 || !isWritten || !isRegion(known2)) return void 0;
  return { region: known2, parameter: defaultsIn(region)[0], at: within(at, known2, scope), when: true };
}
function within(at, word, scope) {
  const offset = scope.written(at).indexOf(word);
  return offset < 0 ? at : { ...at, start: at.start + offset, end: at.start + offset + word.length };
}
function isAsynchronous(parameters, scope) {
  return entriesOf(parameters).some(({ key, value }) => key.toLowerCase() === "integration.request.header.x-amz-invocation-type" && scope.text(value).every((text2) => text2.value && knownText(text2.value)?.toLowerCase() === "'event'"));
}
function authOf(credentials, node, scope) {
  const text2 = credentials && allowedOnly(credentials, scope.parameters);
  if (text2 === void 0 || node === void 0) return { kind: "resource-policy" };
  const [parameter] = defaultsIn(text2);
  if (knownText(text2) === "") return { kind: "resource-policy", ...parameter !== void 0 && { parameter } };
  const at = placeOf(node);
  if (isCaller(text2)) return { kind: "caller", at, isAsked: isAuthored(at) };
  return { kind: "role", role: { at, name: roleName(text2), text: text2 } };
}
function roleName(text2) {
  const resource = splitText(text2, ":").slice(5);
  const path = resource.length === 1 ? splitText(resource[0] ?? [], "/") : [];
  return path.length > 1 && knownText(path[0] ?? []) === "role" ? printText(path.at(-1) ?? []) : nameOf2(text2);
}
function allowedOnly(text2, parameters) {
  const [token, ...others] = text2;
  const allowed = token?.kind === "unknown" && others.length === 0 ? parameters.get(token.id)?.allowed : void 0;
  if (allowed === void 0) return text2;
  const values = allowed.map(literal2);
  return values.every((value) => knownText(value) === "" || isCaller(value)) ? concat(values.find(isCaller) ?? []) : text2;
}
function isCaller(text2) {
  const [, , service, , account, user, ...others] = splitText(text2, ":").map(printText);
  return service === "iam" && account === "*" && user === "user/*" && others.length === 0;
}

function ask2(text2, isSo) {
  if (text2 === void 0) return "no";
  const known2 = knownText(text2);
  if (known2 === void 0) return "open";
  if (isSo(known2)) return "yes";
  return defaultsIn(text2).length > 0 ? "open" : "no";
}
function allOf(answers) {
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}
function isWholeAndPositive(known2) {
  return /^\d{1,9}$/.test(known2) && Number(known2) > 0;
}

var SETTINGS2 = ["SnapStart", "Runtime", "PackageType", "FileSystemConfigs", "EphemeralStorage", "TenancyConfig", "CapacityProviderConfig"];
var WITHOUT_SNAP_START = /* @__PURE__ */ new Set(["ap-southeast-6", "ap-east-2"]);
function functionCapacities(resource, key, scope) {
  return settingsOf3(resource, scope).flatMap((settings) => [...snapStart(resource, settings, scope), ...managedInstances(resource, settings)].map((capacity) => ({ ...capacity, function: key })));
}
function offersOf(resource, scope) {
  const settings = settingsOf3(resource, scope).map(({ value }) => value);
  const region = regionOf(resource, scope);
  if (settings.some((value) => isPerTenant(value, scope) !== "no")) return "nothing";
  return settings.length > 0 && settings.every((value) => takesSnapStart(value, region, scope) === "yes") ? "snap-start" : "provisioned-concurrency";
}
function settingsOf3({ properties, when }, scope) {
  return scope.fields(properties, SETTINGS2).flatMap((alternative) => {
    const exists = and(when, alternative.when);
    return exists === false ? [] : [{ when: exists, value: alternative.value }];
  });
}
function snapStart(resource, { when, value: settings }, scope) {
  const { logicalId } = resource;
  const applyOn = get(settings.SnapStart, "ApplyOn");
  const isOffered = takesSnapStart(settings, regionOf(resource, scope), scope);
  return scope.text(applyOn).flatMap((text2) => {
    const exists = and(when, text2.when);
    const isOn2 = allOf([ask2(text2.value, (known2) => known2 === "PublishedVersions"), isOffered]);
    if (applyOn === void 0 || exists === false || isOn2 === "no") return [];
    return [{
      kind: "snap-start",
      name: logicalId,
      at: placeOf(applyOn),
      when: exists,
      defaults: [text2.value, firstText(settings.Runtime, scope)].flatMap((each) => defaultsIn(each ?? [])),
      serves: { kind: "published" },
      doubt: isOn2 === "open" ? `whether SnapStart of \`${logicalId}\` takes effect is not known before deployment` : void 0
    }];
  });
}
function regionOf({ logicalId }, { settings }) {
  return knownText(stackRegion(settings, stackOfName(logicalId, settings)));
}
function takesSnapStart(settings, region, scope) {
  const { Runtime: runtime, PackageType: packageType, FileSystemConfigs: fileSystems, EphemeralStorage: storage } = settings;
  const size = get(storage, "Size");
  const isZip = packageType ? askNode(packageType, scope, (known2) => known2 === "Zip") : "yes";
  return allOf([
    // Of container images the guide says no, and tools of 2026 yes.
    isZip === "yes" ? askNode(runtime, scope, isSnapStartRuntime) : "open",
    fileSystems === void 0 || fileSystems.kind === "list" && itemsOf(fileSystems).length === 0 ? "yes" : "no",
    size ? askNode(size, scope, (known2) => Number(known2) <= 512) : "yes",
    inverse(isPerTenant(settings, scope)),
    WITHOUT_SNAP_START.has(region ?? "") ? "no" : "yes"
  ]);
}
function isSnapStartRuntime(runtime) {
  const [, language = "", version = ""] = /^(java|python3\.|dotnet)(\d{1,3})$/.exec(runtime) ?? [];
  const from = (/* @__PURE__ */ new Map([["java", 11], ["python3.", 12], ["dotnet", 8]])).get(language);
  return from !== void 0 && Number(version) >= from;
}
function isPerTenant({ TenancyConfig: config }, scope) {
  return askNode(get(config, "TenantIsolationMode"), scope, (known2) => known2 === "PER_TENANT");
}
function inverse(answer) {
  return answer === "open" ? "open" : answer === "yes" ? "no" : "yes";
}
function managedInstances(resource, { when, value }) {
  if (value.CapacityProviderConfig === void 0) return [];
  const at = keyPlace2(resource);
  return [{ kind: "managed-instances", name: resource.logicalId, at, when, defaults: [], serves: { kind: "all" }, doubt: void 0 }];
}
function askNode(node, scope, isSo) {
  const answers = new Set(scope.text(node).map(({ value }) => ask2(value, isSo)));
  const [only, ...others] = answers;
  return only === void 0 || others.length > 0 ? "open" : only;
}

function createFunctions(scope) {
  const lookup = {
    function: (logicalId) => scope.resources.get(logicalId)?.type === "AWS::Lambda::Function",
    qualified: (logicalId) => qualified(logicalId, scope)
  };
  const names = functionNames(scope);
  const byName = firstsByName(names, scope.settings);
  const keyOfResource = (logicalId) => {
    const stack = stackOfName(logicalId, scope.settings);
    const first = byName.get(names.get(logicalId) ?? "")?.find((other) => isSamePlace(stack, other.stack, scope.settings));
    return `resource ${first?.logicalId ?? logicalId}`;
  };
  return {
    lookup,
    read(text2, stack = "") {
      const reference = functionOf(text2, lookup);
      const { identity } = reference;
      const named2 = byName.get(printText(namedBy(identity)))?.find((other) => isThere(reference, stack, other.stack, scope.settings));
      if (named2 === void 0 && isElsewhere(reference, stack, scope.settings)) {
        return { ...reference, logicalId: void 0, key: `elsewhere ${printText(text2)}` };
      }
      const logicalId = identity.kind === "resource" ? identity.logicalId : named2?.logicalId;
      return { ...reference, logicalId, key: logicalId === void 0 ? keyOfOther(reference) : keyOfResource(logicalId) };
    },
    keyOfResource
  };
}
function isElsewhere({ identity, region, account }, stack, settings) {
  const differs2 = (text2, own2) => {
    const [known2, home] = [text2 && knownText(text2), knownText(own2)];
    return known2 !== void 0 && home !== void 0 && known2 !== home;
  };
  return identity.kind === "name" && (differs2(region, stackRegion(settings, stack)) || differs2(account, stackAccount(settings, stack)));
}
function isThere(reference, from, to, settings) {
  if (from === to) return !isElsewhere(reference, to, settings);
  const { region = stackRegion(settings, from), account = stackAccount(settings, from) } = reference;
  const isAccount2 = account.length === 0 || printText(account) === printText(stackAccount(settings, to));
  return isAccount2 && printText(region) === printText(stackRegion(settings, to));
}
function isSamePlace(a, b, settings) {
  return a === b || [stackRegion, stackAccount].every((of) => printText(of(settings, a)) === printText(of(settings, b)));
}
function firstsByName(names, settings) {
  const owned = [...names].map(([logicalId, name]) => ({ logicalId, name, stack: stackOfName(logicalId, settings) }));
  return new Map([...groupsByKey(owned, ({ name }) => name)].map(([name, group]) => [name, [...groupsByKey(group, ({ stack }) => stack).values()].map(([first]) => first)]));
}
function keyOfOther({ identity }) {
  return `${identity.kind === "stage-variable" ? "stage variable" : "named"} ${printText(namedBy(identity))}`;
}
function functionNames(scope) {
  return new Map([...scope.resources].flatMap(([logicalId, { type, properties }]) => {
    const name = type === "AWS::Lambda::Function" ? onlyText(get(properties, "FunctionName"), scope) : void 0;
    return name ? [[logicalId, printText(name)]] : [];
  }));
}
function qualified(logicalId, scope) {
  const resource = scope.resources.get(logicalId);
  if (resource === void 0) return void 0;
  const qualifier = qualifierOf2(resource, scope);
  const owner = qualifier && onlyText(get(resource.properties, "FunctionName"), scope);
  return owner && { function: owner, qualifier };
}
function qualifierOf2(resource, scope) {
  const { type, logicalId, properties } = resource;
  if (type === "AWS::Lambda::Version") return [{ kind: "reference", logicalId, attribute: "Version" }];
  if (type !== "AWS::Lambda::Alias") return void 0;
  return onlyText(get(properties, "Name"), scope) ?? [{ kind: "unknown", source: "function", id: `${logicalId}.Name` }];
}
function functionName({ identity, logicalId, qualifier }) {
  const name = logicalId ?? nameOf2(namedBy(identity));
  return qualifier === void 0 ? name : `${name}:${printText(qualifier)}`;
}
function namedBy(identity) {
  switch (identity.kind) {
    case "resource":
      return literal2(identity.logicalId);
    case "name":
      return identity.name;
    case "opaque":
      return identity.text;
    case "stage-variable":
      return literal2(`\${stageVariables.${identity.name}}`);
  }
}

var DEPLOYS_OTHERS = /^AWS::CloudFormation::Stack(?:Set)?$|::MODULE$/;
function functionsHandedOver(scope, functions) {
  const given2 = /* @__PURE__ */ new Map();
  for (const { type, logicalId, properties } of scope.resources.values()) {
    if (!DEPLOYS_OTHERS.test(type)) continue;
    for (const leaf of leavesOf(properties)) {
      for (const { value } of scope.text(leaf)) {
        const named2 = value ? [value, ...value.map((token) => [token])] : [];
        for (const text2 of named2) given2.set(functions.read(text2, stackOfName(logicalId, scope.settings)).key, logicalId);
      }
    }
  }
  return given2;
}
function leavesOf(node) {
  if (node === void 0) return [];
  if (node.kind === "scalar" || callOf(node)) return [node];
  const parts = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return parts.flatMap(leavesOf);
}

var LIMIT = 20480;
var NEAR = LIMIT * 0.8;
var WRAPPER = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
var TRIED = 40;
function functionPolicies(statements, fn, logic) {
  return [...groupsByKey(statements, policyKey).values()].flatMap((group) => {
    if (group.every(({ admitsApiGateway }) => admitsApiGateway.kind === "no")) return [];
    const qualifier = qualifierOf3(group[0]);
    return [{ name: policyName(fn.logicalId, qualifier), qualifier, limit: LIMIT, ...largestOf(group, fn.when, logic) }];
  });
}
function createCrowded(statements, logic) {
  const crowded = new Set([...statements].flatMap(([key, group]) => functionPolicies(group, { logicalId: key, when: true }, logic).flatMap(({ load, qualifier }) => load === "light" ? [] : [keyOf2(key, qualifier)])));
  return ({ key, qualifier }) => crowded.has(keyOf2(key, qualifier && printText(qualifier)));
}
function keyOf2(key, qualifier) {
  return JSON.stringify([key, qualifier]);
}
function policyName(logicalId, qualifier) {
  return qualifier === void 0 ? logicalId : `${logicalId}:${qualifier}`;
}
function qualifierOf3({ function: { qualifier } }) {
  return qualifier && printText(qualifier);
}
function policyKey(statement) {
  return JSON.stringify([qualifierOf3(statement), statement.writtenAs === "document" && statement.logicalId]);
}
function largestOf(statements, exists, logic) {
  const groups = [...groupsByKey(statements, ({ when: when2 }) => formulaKey(when2)).values()];
  const isLasting = ([{ when: when2 }]) => when2 === true || logic.implies(exists, when2) === true;
  const lasting = groups.filter(isLasting).flat();
  const always2 = filled(lasting, exists);
  const others = groups.filter((group) => !isLasting(group)).toSorted((a, b) => usualOf(b) - usualOf(a)).slice(0, TRIED);
  let [together5, when] = [lasting, exists];
  for (const group of others) {
    const both = and(when, group[0].when);
    if (logic.satisfiable(both) === true) [together5, when] = [[...together5, ...group], both];
  }
  const largest = filled(together5, when);
  return largest.load === always2.load && always2.load !== "light" ? always2 : largest;
}
function filled(statements, when) {
  const [least, usual] = [sizeOf2(statements, "least"), sizeOf2(statements, "usual")];
  const each = (usual - WRAPPER) / Math.max(statements.length, 1);
  return {
    statements,
    bytes: usual,
    fits: each > 0 ? Math.max(0, Math.floor((LIMIT - usual) / (each + 1))) : 0,
    load: least > LIMIT ? "over" : usual >= NEAR ? "near" : "light",
    when
  };
}
function sizeOf2(statements, kind) {
  return statements.reduce((sum, { bytes }) => sum + bytes[kind], WRAPPER + Math.max(0, statements.length - 1));
}
function usualOf(statements) {
  return sizeOf2(statements, "usual");
}

function policyConflicts(statements, fn, logic) {
  if (!statements.some(({ writtenAs }) => writtenAs === "document")) return [];
  return [...groupsByKey(statements, qualifierOf3)].flatMap(([qualifier, group]) => {
    const [permissions, documents] = [writersOf(group, "permission"), writersOf(group, "document")];
    if (!isNonEmpty(permissions) || !isNonEmpty(documents) || group.every(isForOthers)) return [];
    const when = and(fn.when, whenAny2(permissions), whenAny2(documents));
    return logic.satisfiable(when) === true ? [{ name: policyName(fn.logicalId, qualifier), permissions, documents, when }] : [];
  });
}
function writersOf(statements, writtenAs) {
  const written2 = statements.filter((statement) => statement.writtenAs === writtenAs);
  return [...groupsByKey(written2, ({ logicalId }) => logicalId).values()].map((group) => ({ ...group[0], when: whenAny2(group) }));
}
function isForOthers({ admitsApiGateway }) {
  return admitsApiGateway.kind === "no";
}
function whenAny2(things) {
  return or(...things.map(({ when }) => when));
}
function isNonEmpty(items) {
  return items.length > 0;
}

function requestPaths(parts) {
  const leads = groupsByKey(
    parts.integrations.flatMap(({ plan, noun }) => plan.routes.map((route) => ({ key: routeKey(route), value: noun, when: and(route.when, noun.when) }))),
    ({ key }) => key
  );
  return parts.routes.flatMap(({ plan, noun }) => {
    const integrations = withRest(leads.get(routeKey(plan)) ?? []);
    const authorizers = withRest(plan.guards.flatMap(({ key, when }) => (parts.authorizers.get(key) ?? []).map((authorizer) => ({ value: authorizer, when: and(when, authorizer.when) }))));
    const stages = withRest((parts.stages.get(plan.api.key) ?? []).map((stage) => ({ value: stage, when: stage.when })), true);
    return stages.flatMap((stage) => authorizers.flatMap((authorizer) => integrations.flatMap((integration) => {
      const when = and(noun.when, stage.when, authorizer.when, integration.when);
      if (when === false || parts.logic.satisfiable(when) === false) return [];
      return [{
        api: noun.api,
        stage: stage.value,
        route: noun,
        authorizer: authorizer.value,
        integration: integration.value,
        cache: stage.value?.cache?.routes.get(noun.name),
        at: noun.at,
        when
      }];
    })));
  });
}
function routeKey({ api, name, at }) {
  return JSON.stringify([api.key, name, at.file, at.start]);
}
function withRest(alternatives, onlyIfNone = false) {
  const rest = not(or(...alternatives.map(({ when }) => when)));
  if (rest === false || onlyIfNone && alternatives.length > 0) return alternatives;
  return [...alternatives, { when: rest, value: void 0 }];
}

function createRequests(routes, stages) {
  const stagesOf = groupsByKey(stages, ({ api }) => api.key);
  const explicit = groupsByKey(routes.filter(({ verb }) => verb !== void 0 && verb !== "ANY"), pathKey);
  return {
    ofRoute(route) {
      const served = route.verb === "ANY" ? otherVerbs(explicit.get(pathKey(route))) : [{ verb: route.verb, when: true }];
      const tails = requestTails(route);
      return requestStages(route.api, stagesOf.get(route.api.key)).flatMap((stage) => served.flatMap(({ verb, when: isServed }) => {
        const comes = and(route.when, stage.when, isServed);
        return comes === false ? [] : [{ when: comes, route: route.name, stage, verb, ...tails }];
      }));
    },
    ofAuthorizer(authorizer, guarded2) {
      const comes = and(authorizer.when, or(...guarded2.map(({ when }) => when)));
      const tail = concat(literal2("authorizers/"), authorizer.id);
      return comes === false ? [] : [{ when: comes, route: void 0, stage: void 0, verb: void 0, tail }];
    }
  };
}
function pathKey({ api, tail }) {
  return `${api.key} ${printText(tail)}`;
}
function otherVerbs(explicit = []) {
  return VERBS.flatMap((verb) => {
    const when = not(or(...explicit.flatMap((route) => route.verb === verb ? [route.when] : [])));
    return when === false ? [] : [{ verb, when }];
  });
}
function requestTails({ api, tail, verb }) {
  const dropped = verb === void 0 || knownText(tail) === "/" ? void 0 : withoutEndSlash(tail);
  if (dropped === void 0) return { tail };
  return api.api.kind === "rest" ? { tail: dropped } : { tail, otherTail: dropped };
}
function requestStages({ key }, stages = []) {
  if (stages.length > 0) return stages;
  const name = [{ kind: "unknown", source: "function", id: `stage of ${key}` }];
  return [{ name, label: "*", when: true }];
}

var REGION = same("us-east-1".length);
var ACCOUNT = same(12);
var PARTITION = same("aws".length);
var API_ID = same(10);
var RANDOM = 12;
var STACK_NAME = { least: 1, usual: 12 };
var UNKNOWN = { least: 1, usual: 10 };
var ARN_HEAD = { least: 20, usual: 36 };
var LONGEST_SID = 100;
var LONGEST_NAME = 64;
var CUT_PART = 24;
function permissionBytes(granted, scope) {
  const { logicalId, function: named2 } = granted;
  const pieces = [
    '{"Sid":"',
    statementId(logicalId, scope),
    '","Effect":"Allow","Principal":',
    ...principalPieces(granted.Principal),
    ',"Action":"',
    granted.Action ?? [],
    '","Resource":"',
    ...functionArn4(named2, scope),
    '"',
    ...conditionPieces(granted),
    "}"
  ];
  return total(pieces.map((piece) => pieceBytes(piece, scope)));
}
function principalPieces(principal) {
  const [first] = principal ?? [];
  const written2 = first?.kind === "literal" ? first.text : "";
  if (principal === void 0 || written2 === "*") return ['"*"'];
  if (/^\d{12}$/.test(written2)) return [`{"AWS":"arn:aws:iam::${written2}:root"}`];
  return [written2.startsWith("arn:") ? '{"AWS":"' : '{"Service":"', principal, '"}'];
}
function functionArn4({ identity, logicalId, qualifier }, scope) {
  const name = logicalId === void 0 ? identity.kind === "name" ? identity.name : UNKNOWN : functionName2(logicalId, scope);
  return ["arn:", PARTITION, ":lambda:", regionBytes(scope), ":", ACCOUNT, ":function:", name, ...qualifier ? [":", qualifier] : []];
}
function regionBytes({ settings }) {
  return settings.region === void 0 ? REGION : same(settings.region.length);
}
function functionName2(logicalId, scope) {
  const given2 = onlyText(get(scope.resources.get(logicalId)?.properties, "FunctionName"), scope);
  if (given2) return textBytes(given2, scope);
  const { least, usual } = generatedName(logicalId, scope, CUT_PART);
  return { least: Math.min(least, LONGEST_NAME), usual: Math.min(usual, LONGEST_NAME) };
}
function statementId(logicalId, scope) {
  const { least, usual } = generatedName(logicalId, scope, LONGEST_SID);
  return { least: Math.min(least, LONGEST_SID), usual: Math.min(usual, LONGEST_SID) };
}
function generatedName(logicalId, scope, cut) {
  const [id = "", ...around] = ownNames(logicalId, scope).toReversed();
  const stack = total([stackName(logicalId, scope), ...around.map((name) => same(name.length + RANDOM + 2))]);
  return { least: stack.least + Math.min(id.length, cut) + RANDOM + 2, usual: stack.usual + id.length + RANDOM + 2 };
}
function ownNames(logicalId, { settings }) {
  return logicalId.slice(stackOfName(logicalId, settings).length).split(PREFIX_END);
}
function stackName(logicalId, { settings }) {
  const stack = stackOfName(logicalId, settings);
  const known2 = stack === "" ? settings.stackName : settings.stacks?.get(stack)?.stackName;
  return known2 === void 0 ? STACK_NAME : same(known2.length);
}
var OPERATORS = [
  ["StringEquals", [
    ["AWS:SourceAccount", "SourceAccount"],
    ["aws:PrincipalOrgID", "PrincipalOrgID"],
    ["lambda:EventSourceToken", "EventSourceToken"],
    ["lambda:FunctionUrlAuthType", "FunctionUrlAuthType"]
  ]],
  ["Bool", [["lambda:InvokedViaFunctionUrl", "InvokedViaFunctionUrl"]]],
  ["ArnLike", [["AWS:SourceArn", "SourceArn"]]]
];
function conditionPieces(granted) {
  const operators = OPERATORS.flatMap(([operator, keys]) => {
    const tests = keys.flatMap(([key, property]) => granted[property] ? [[`"${key}":"`, granted[property], '"']] : []);
    return tests.length === 0 ? [] : [[`"${operator}":{`, ...listed(tests), "}"]];
  });
  return operators.length === 0 ? [] : [',"Condition":{', ...listed(operators), "}"];
}
function listed(parts) {
  return parts.flatMap((part, index) => index === 0 ? part : [",", ...part]);
}
function pieceBytes(piece, scope) {
  if (typeof piece === "string") return same(piece.length);
  return "least" in piece ? piece : textBytes(piece, scope);
}
function textBytes(text2, scope) {
  return total(text2.map((token) => tokenBytes(token, scope)));
}
function tokenBytes(token, scope) {
  if (token.kind === "literal") return same(quotedLength(token.text) - 2);
  if (token.kind === "unknown") return token.source === "pseudo-parameter" ? pseudoBytes(token.id) : UNKNOWN;
  const { logicalId, attribute } = token;
  const type = scope.resources.get(logicalId)?.type ?? "";
  if (type === "AWS::Lambda::Function" && attribute === void 0) return functionName2(logicalId, scope);
  if (type === "AWS::ApiGateway::Stage" || type === "AWS::ApiGatewayV2::Stage") return stageName3(logicalId, scope);
  if (type.startsWith("AWS::ApiGateway")) return API_ID;
  return attribute?.endsWith("Arn") === true ? ARN_HEAD : UNKNOWN;
}
function stageName3(logicalId, scope) {
  const name = onlyText(get(scope.resources.get(logicalId)?.properties, "StageName"), scope);
  return name?.every(({ kind }) => kind === "literal") === true ? textBytes(name, scope) : UNKNOWN;
}
function pseudoBytes(id) {
  if (id.endsWith("AWS::Region")) return REGION;
  if (id.endsWith("AWS::AccountId")) return ACCOUNT;
  if (id.endsWith("AWS::Partition")) return PARTITION;
  return id.endsWith("AWS::StackName") ? STACK_NAME : UNKNOWN;
}
function jsonBytes(node, scope) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::If") return callBytes(node, scope);
  if (call2) return shortest(scope.text(node).flatMap(({ value }) => value ? [total([same(2), textBytes(value, scope)])] : []));
  if (node.kind === "scalar") return same(typeof node.value === "string" ? quotedLength(node.value) : String(node.value).length);
  const parts = node.kind === "list" ? node.items.map((item) => jsonBytes(item, scope)) : entriesOf(node).map(({ key, value }) => total([same(quotedLength(key) + 1), jsonBytes(value, scope)]));
  return total([same(2 + Math.max(0, parts.length - 1)), ...parts]);
}
function callBytes(node, scope) {
  return shortest(scope.branches(node).map(({ value }) => value === void 0 || value === node ? same(0) : jsonBytes(value, scope)));
}
function shortest(sizes) {
  const [first = same(0), ...others] = sizes;
  return others.reduce((a, b) => ({ least: Math.min(a.least, b.least), usual: Math.min(a.usual, b.usual) }), first);
}
function quotedLength(text2) {
  return Buffer.byteLength(JSON.stringify(text2));
}
function same(length2) {
  return { least: length2, usual: length2 };
}
function total(sizes) {
  return sizes.reduce((sum, { least, usual }) => ({ least: sum.least + least, usual: sum.usual + usual }), same(0));
}

var PERMISSION_KEYS = [
  "FunctionName",
  "Principal",
  "Action",
  "SourceArn",
  "SourceAccount",
  "PrincipalOrgID",
  "EventSourceToken",
  "FunctionUrlAuthType",
  "InvokedViaFunctionUrl"
];
function permissionStatements(resource, scope, functions) {
  const alternatives = flatMapAlternatives(scope.fields(resource.properties, PERMISSION_KEYS), (fields) => combine(PERMISSION_KEYS.map((key) => scope.text(fields[key]))));
  if (alternatives === void 0) return [unreadable(resource, scope, functions)];
  return alternatives.flatMap(({ when, value }) => {
    const exists = and(resource.when, when);
    const here = value.map((text2) => text2 && textWhere(exists, text2, scope.parameters, scope.logic));
    const texts = Object.fromEntries(PERMISSION_KEYS.map((key, index) => [key, here[index]]));
    if (texts.FunctionName === void 0 || exists === false) return [];
    const named2 = functions.read(texts.FunctionName, stackOfName(resource.logicalId, scope.settings));
    return [{
      ...permissionOf(resource, exists),
      effect: "allow",
      function: named2,
      anyQualifier: false,
      admitsApiGateway: firstDoubt([
        principalVerdict(texts.Principal),
        actionVerdict(texts.Action),
        urlVerdict(texts),
        accountVerdict(texts.SourceAccount, scope),
        texts.PrincipalOrgID ? { kind: "maybe", why: "its `PrincipalOrgID` may not hold for a service" } : YES,
        texts.EventSourceToken ? { kind: "maybe", why: "it asks for an event source token" } : YES
      ]),
      sources: texts.SourceArn && [texts.SourceArn],
      comparison: "ArnLike",
      writtenAs: "permission",
      bytes: permissionBytes({ ...texts, logicalId: resource.logicalId, function: named2 }, scope)
    }];
  });
}
function unreadable(resource, scope, functions) {
  return {
    ...permissionOf(resource, resource.when),
    effect: "allow",
    function: functions.read(firstText(get(resource.properties, "FunctionName"), scope) ?? literal2(resource.logicalId), stackOfName(resource.logicalId, scope.settings)),
    anyQualifier: false,
    admitsApiGateway: { kind: "maybe", why: "it has more alternatives than we follow" },
    sources: void 0,
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 }
  };
}
function urlVerdict(texts) {
  if (texts.FunctionUrlAuthType) return { kind: "no", fault: "it is for the function's URL" };
  const viaUrl = texts.InvokedViaFunctionUrl && knownText(texts.InvokedViaFunctionUrl);
  return viaUrl === "true" ? { kind: "no", fault: "it is for the function's URL" } : YES;
}

function policyStatements(resource, scope, functions) {
  return scope.fields(resource.properties, ["ResourceArn", "PolicyDocument"]).flatMap(({ when, value }) => {
    const exists = and(resource.when, when);
    return scope.text(value.ResourceArn).flatMap((owner) => {
      const holds = and(exists, owner.when);
      if (owner.value === void 0 || holds === false) return [];
      const document2 = documentOf2(value.PolicyDocument, scope);
      const base = { ...permissionOf(resource, holds), function: functions.read(owner.value, stackOfName(resource.logicalId, scope.settings)) };
      const made = document2 && callOf(document2);
      if (made) return [madeBy(made.name, base)];
      return statementNodes(get(document2, "Statement"), holds, scope).map(({ when: chosen, value: node }) => {
        const call2 = callOf(node);
        return call2 ? madeBy(call2.name, { ...base, when: chosen }) : statementOf(node, { ...base, when: chosen }, scope);
      });
    });
  });
}
function statementNodes(node, when, scope) {
  return scope.branches(node).flatMap(({ when: chosen, value }) => {
    const items = value?.kind === "list" ? value.items : value ? [value] : [];
    return items.flatMap((item) => scope.branches(item)).flatMap((branch) => {
      const exists = and(when, chosen, branch.when);
      return branch.value === void 0 || exists === false ? [] : [{ when: exists, value: branch.value }];
    });
  });
}
function madeBy(name, base) {
  const admitsApiGateway = { kind: "maybe", why: `it is made by \`${name}\`` };
  const bytes = { least: 0, usual: 0 };
  return { ...base, effect: "allow", anyQualifier: true, admitsApiGateway, sources: void 0, comparison: "ArnLike", writtenAs: "document", bytes };
}
function documentOf2(node, scope) {
  return node?.kind === "scalar" ? readEmbedded(node, scope.written(node)) : node;
}
function statementOf(node, base, scope) {
  const resources = textsOf2(get(node, "Resource"), scope);
  const { verdict, sources, comparison } = conditionsOf3(get(node, "Condition"), scope);
  return {
    ...base,
    effect: isDeny(node, scope) ? "deny" : "allow",
    anyQualifier: resources?.some((text2) => printText(text2).endsWith("*")) ?? true,
    admitsApiGateway: firstDoubt([
      principalsVerdict(get(node, "Principal"), scope),
      anyOf(textsOf2(get(node, "Action"), scope), actionVerdict, "its action is not known before deployment"),
      verdict
    ]),
    sources,
    comparison,
    writtenAs: "document",
    bytes: jsonBytes(node, scope)
  };
}
function isDeny(node, scope) {
  return scope.text(get(node, "Effect")).some(({ value }) => value && knownText(value)?.toLowerCase() !== "allow");
}
function principalsVerdict(principal, scope) {
  if (principal?.kind === "map" && !callOf(principal)) {
    const service = get(principal, "Service") ?? get(principal, "AWS");
    return anyOf(textsOf2(service, scope), principalVerdict, "its principal is not known before deployment");
  }
  return anyOf(textsOf2(principal, scope), principalVerdict, "its principal is not known before deployment");
}
function anyOf(texts, verdictOf, why) {
  if (texts === void 0) return { kind: "maybe", why };
  const verdicts = (texts.length === 0 ? [void 0] : texts).map(verdictOf);
  return verdicts.find(({ kind }) => kind === "yes") ?? verdicts.find(({ kind }) => kind === "maybe") ?? verdicts[0] ?? YES;
}
function textsOf2(node, scope) {
  const texts = [];
  for (const item of node?.kind === "list" ? node.items : node ? [node] : []) {
    const [only, ...others] = scope.text(item);
    if (only === void 0 || others.length > 0) return void 0;
    if (only.value) texts.push(only.value);
  }
  return texts;
}
var COMPARISONS = /* @__PURE__ */ new Map([
  ["ArnLike", "ArnLike"],
  ["ArnEquals", "ArnLike"],
  ["StringLike", "StringLike"],
  ["StringEquals", "StringEquals"]
]);
function conditionsOf3(node, scope) {
  let sources;
  let comparison = "ArnLike";
  const verdicts = [];
  const unsure = (what) => ({ kind: "maybe", why: `its condition \`${what}\` cannot be decided here` });
  if (node && node.kind !== "map") verdicts.push(unsure("Condition"));
  for (const operator of entriesOf(node)) {
    for (const { key, value } of entriesOf(operator.value)) {
      const texts = textsOf2(value, scope);
      const compared = COMPARISONS.get(operator.key);
      if (compared && texts && key.toLowerCase() === "aws:sourcearn" && sources === void 0) {
        [sources, comparison] = [texts, compared];
      } else if (compared && texts && key.toLowerCase() === "aws:sourceaccount") {
        verdicts.push(anyOf(texts, (account) => accountVerdict(account, scope), ""));
      } else {
        verdicts.push(unsure(`${operator.key} ${key}`));
      }
    }
    if (entriesOf(operator.value).length === 0) verdicts.push(unsure(operator.key));
  }
  return { verdict: firstDoubt(verdicts), sources, comparison };
}

function readStatements(scope, functions, canonical) {
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type === "AWS::Lambda::Permission") return permissionStatements(resource, scope, functions);
    if (resource.type === "AWS::Lambda::ResourcePolicy") return policyStatements(resource, scope, functions);
    return [];
  }).map((statement) => ({ ...statement, sources: statement.sources?.map(canonical) }));
}

function servesOne({ qualifier }) {
  return { kind: "one", qualifier };
}

function provisionedConcurrency(resource, scope, functions) {
  const { logicalId, properties } = resource;
  const config = get(properties, "ProvisionedConcurrencyConfig");
  if (config === void 0) return [];
  const named2 = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
  const name = resource.at.generatedBy === void 0 ? logicalId : functionName(named2);
  return scope.fields(config, ["ProvisionedConcurrentExecutions"]).flatMap((alternative) => {
    const count2 = alternative.value.ProvisionedConcurrentExecutions;
    const when = and(resource.when, alternative.when);
    return capacitiesOf({ resource, named: named2, name, count: count2, when }, scope);
  });
}
function scaledConcurrency(resource, scope, functions) {
  const { properties } = resource;
  const named2 = scaledFunction(resource, scope, functions);
  if (named2 === void 0) return [];
  return scope.fields(properties, ["MinCapacity", "ScheduledActions"]).flatMap((alternative) => {
    const { MinCapacity: minimum, ScheduledActions: actions } = alternative.value;
    const when = and(resource.when, alternative.when);
    const counts = [minimum, ...(actions?.kind === "list" ? actions.items : []).map((action) => get(get(action, "ScalableTargetAction"), "MinCapacity"))];
    const [best] = counts.flatMap((count2) => capacitiesOf({ resource, named: named2, name: functionName(named2), count: count2, when }, scope)).toSorted((a, b) => Number(a.doubt !== void 0) - Number(b.doubt !== void 0));
    return best ? [best] : [];
  });
}
function scalingDoubt(resource, scope, functions) {
  const named2 = scaledFunction(resource, scope, functions);
  if (named2 === void 0 || named2.logicalId !== void 0) return [];
  const isNamed = named2.identity.kind === "name" && knownText(named2.identity.name) !== void 0;
  return isNamed ? [] : [{ when: resource.when, why: `\`${resource.logicalId}\` provisions concurrency for a function that is not known before deployment` }];
}
function scaledFunction({ logicalId, properties }, scope, functions) {
  const dimension = firstText(get(properties, "ScalableDimension"), scope);
  if (!dimension || knownText(dimension) !== "lambda:function:ProvisionedConcurrency") return void 0;
  const resourceId = firstText(get(properties, "ResourceId"), scope);
  return resourceId && functions.read(resourceId, stackOfName(logicalId, scope.settings));
}
function capacitiesOf({ resource, named: named2, name, count: count2, when }, scope) {
  return scope.text(count2).flatMap((text2) => {
    const exists = and(when, text2.when);
    const isThere2 = isProvided(text2.value);
    if (exists === false || isThere2 === "no") return [];
    return [{
      kind: "provisioned-concurrency",
      name,
      at: count2 ? placeOf(count2) : keyPlace2(resource),
      when: exists,
      defaults: defaultsIn(text2.value ?? []),
      function: named2.key,
      serves: servesOne(named2),
      doubt: isThere2 === "open" ? `how much is provisioned on \`${name}\` is not known before deployment` : void 0
    }];
  });
}
function isProvided(count2) {
  return ask2(count2, isWholeAndPositive);
}

function readQualifiers(scope, functions) {
  const byKey = groupsByKey(readQualified(scope, functions), ({ key }) => key);
  const versions = (key, qualifier) => (byKey.get(key) ?? []).flatMap((each) => each.qualifier === qualifier ? [each.version] : []);
  return {
    compare(key, a, b) {
      const [one, other] = [unqualified(a), unqualified(b)];
      if (one === void 0 || other === void 0) {
        const named2 = one ?? other;
        return named2 === void 0 ? "same" : isOpen4(named2) ? "maybe" : "different";
      }
      const [first, second] = [printText(one), printText(other)];
      if (first === second) return "same";
      if (isOpen4(one) || isOpen4(other)) return "maybe";
      const theirs = leadsTo(versions(key, second), second);
      return leadsTo(versions(key, first), first).some((version) => theirs.some((another) => mayBeOne(version, another))) ? "maybe" : "different";
    },
    isOwn({ key, qualifier }) {
      const named2 = unqualified(qualifier);
      return named2 === void 0 || versions(key, printText(named2)).length > 0;
    }
  };
}
function readQualified(scope, functions) {
  return [...scope.resources.values()].flatMap(({ type, logicalId, properties }) => {
    if (type !== "AWS::Lambda::Alias" && type !== "AWS::Lambda::Version") return [];
    const { key, qualifier } = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
    if (qualifier === void 0) return [];
    const own2 = printText(qualifier);
    if (type === "AWS::Lambda::Version") return [{ key, qualifier: own2, version: own2 }];
    const version = onlyText(get(properties, "FunctionVersion"), scope);
    return [{ key, qualifier: own2, version: version === void 0 || isOpen4(version) ? void 0 : printText(version) }];
  });
}
function leadsTo(versions, qualifier) {
  return versions.length > 0 ? versions : [isNumber(qualifier) ? qualifier : void 0];
}
function mayBeOne(version, another) {
  if (version === void 0 || another === void 0 || version === another) return true;
  return isNumber(version) !== isNumber(another);
}
function isNumber(version) {
  return /^\d+$/.test(version);
}
function unqualified(qualifier) {
  return qualifier && knownText(qualifier) === "$LATEST" ? void 0 : qualifier;
}
function isOpen4(text2) {
  return stageVariableIn(text2) !== void 0 || text2.some((token) => token.kind === "unknown" || token.kind === "literal" && token.parameter !== void 0);
}

var LONGEST_PAUSE = 15;
var MINUTES_IN = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1440, days: 1440 };
function frequencyOf(expression) {
  const [, kind = "", argument = ""] = /^\s*(rate|cron|at)\s*\((.*)\)\s*$/.exec(expression) ?? [];
  if (kind === "at") return "rare";
  if (kind === "rate") return rateFrequency(argument);
  return kind === "cron" ? cronFrequency(argument) : "at-times";
}
function rateFrequency(rate) {
  const [, count2 = "", unit = ""] = /^\s*(\d{1,9})\s+(minutes?|hours?|days?)\s*$/.exec(rate) ?? [];
  const minutes = Number(count2) * (MINUTES_IN[unit] ?? NaN);
  if (Number.isNaN(minutes)) return "at-times";
  return minutes <= LONGEST_PAUSE ? "steady" : "rare";
}
function cronFrequency(cron) {
  const [minutes = "", hours = "", ...days] = cron.trim().split(/\s+/);
  const pause = longestPause(minutes);
  if (pause === void 0) return "at-times";
  if (pause > LONGEST_PAUSE) return "rare";
  const isAlways = /^(?:\*|[*0]\/1|0-23)$/.test(hours) && days.every((field) => field === "*" || field === "?");
  return isAlways ? "steady" : "at-times";
}
function longestPause(field) {
  const parts = field.split(",", 60).map(minutesOf);
  if (parts.some((part) => part === void 0)) return void 0;
  const minutes = [...new Set(parts.flatMap((part) => part ?? []))].toSorted((a, b) => a - b);
  const [first = 0] = minutes;
  return Math.max(...minutes.map((minute, index) => (minutes[index + 1] ?? first + 60) - minute));
}
function minutesOf(part) {
  const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
  const first = from === "*" ? 0 : Number(from);
  const last2 = to === void 0 ? from === "*" || step !== void 0 ? 59 : first : Number(to);
  const by = Number(step ?? 1);
  if (from === void 0 || by === 0 || first > 59 || last2 > 59 || last2 < first) return void 0;
  return Array.from({ length: Math.floor((last2 - first) / by) + 1 }, (_, index) => first + index * by);
}

var WARMER = /warm/i;
var WARMING_INPUT = /warm|ping|keep-?alive/i;
function readWarmers(scope, functions) {
  const calls = [...scope.resources.values()].flatMap((resource) => scheduledCalls(resource, scope, functions));
  return { capacities: calls.flatMap(warmerOf), doubts: calls.flatMap(doubtOf) };
}
function scheduledCalls(resource, scope, functions) {
  const isRule = resource.type === "AWS::Events::Rule";
  if (!isRule && resource.type !== "AWS::Scheduler::Schedule") return [];
  const list = isRule ? "Targets" : "Target";
  const stack = stackOfName(resource.logicalId, scope.settings);
  return scope.fields(resource.properties, ["ScheduleExpression", "State", list]).flatMap(({ when: isChosen, value }) => {
    const { ScheduleExpression: expression, State: state } = value;
    const when = and(resource.when, isChosen);
    if (expression === void 0 || isDisabled(state, scope) === "yes") return [];
    const written2 = onlyText(expression, scope);
    const isSure = isDisabled(state, scope) === "no";
    const frequency = frequencyOfText(written2, isSure);
    const targets = isRule ? itemsOf(value[list]) : [value[list]];
    return targets.flatMap((target) => targetsOf3(target, when, { scope, functions, stack }).map((call2) => ({ ...call2, resource, frequency })));
  });
}
function isDisabled(state, scope) {
  const texts = scope.text(state);
  return texts.length > 1 ? "open" : ask2(texts[0]?.value, (known2) => known2 === "DISABLED");
}
function frequencyOfText(expression, isSure) {
  if (expression === void 0 || ask2(expression, () => true) === "open") return "at-times";
  const frequency = frequencyOf(knownText(expression) ?? "");
  const isFixed = isSure && ask2(expression, () => false) === "no";
  return isFixed ? frequency : "at-times";
}
function targetsOf3(target, when, { scope, functions, stack }) {
  return scope.fields(target, ["Arn", "Input"]).flatMap(({ when: isChosen, value }) => scope.text(value.Arn).flatMap((arn2) => {
    const exists = and(when, isChosen, arn2.when);
    if (exists === false || arn2.value === void 0) return [];
    return [{ when: exists, named: functions.read(arn2.value, stack), input: firstText(value.Input, scope) }];
  }));
}
function warmerOf({ resource, when, named: named2, frequency, input }) {
  const isNamed = WARMER.test(withoutPrefix(resource.logicalId)) || WARMING_INPUT.test(knownText(input ?? []) ?? "");
  if (frequency === "rare" && !isNamed) return [];
  const { logicalId } = resource;
  return [{
    kind: "warmer",
    name: logicalId,
    at: keyPlace2(resource),
    when,
    defaults: [],
    function: named2.key,
    serves: servesOne(named2),
    doubt: frequency === "steady" ? void 0 : `\`${logicalId}\` invokes it on a schedule`
  }];
}
function doubtOf({ resource, when, named: named2 }) {
  const name = named2.logicalId ?? nameOf2(namedText(named2));
  const isWarmer = WARMER.test(withoutPrefix(name)) || named2.logicalId === void 0 && WARMER.test(withoutPrefix(resource.logicalId));
  return isWarmer ? [{ when, why: `\`${name}\` may keep it warm` }] : [];
}
function namedText({ identity }) {
  if (identity.kind === "name") return identity.name;
  return identity.kind === "opaque" ? identity.text : [];
}

var SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
function readWarmth(scope, functions, outOfSight2) {
  const resources = [...scope.resources.values()];
  const warmers = readWarmers(scope, functions);
  const capacities = [...resources.flatMap((resource) => lastingCapacities(resource, scope, functions)), ...warmers.capacities];
  const scaled = resources.filter(({ type }) => type === SCALABLE_TARGET);
  const doubts = [...warmers.doubts, ...scaled.flatMap((resource) => scalingDoubt(resource, scope, functions))];
  const facts = {
    ...outOfSight2,
    capacities: groupsByKey(capacities, (capacity) => capacity.function),
    doubt: together2(doubts),
    qualifiers: readQualifiers(scope, functions)
  };
  const known2 = /* @__PURE__ */ new Map();
  return {
    of(named2, when) {
      const invoked = `${named2.key} ${named2.qualifier ? printText(named2.qualifier) : "unqualified"}`;
      const values = known2.get(invoked) ?? warmthOf(named2, facts);
      known2.set(invoked, values);
      return firstOf(values, when, scope);
    }
  };
}
function lastingCapacities(resource, scope, functions) {
  switch (resource.type) {
    case "AWS::Lambda::Function":
      return functionCapacities(resource, functions.keyOfResource(resource.logicalId), scope);
    case "AWS::Lambda::Alias":
    case "AWS::Lambda::Version":
      return provisionedConcurrency(resource, scope, functions);
    case SCALABLE_TARGET:
      return scaledConcurrency(resource, scope, functions);
    default:
      return [];
  }
}
function together2([first, ...others]) {
  return first && { why: first.why, when: or(first.when, ...others.map(({ when }) => when)) };
}
function warmthOf(named2, facts) {
  if (named2.logicalId === void 0) return [{ when: true, value: unknown("the function is not in this template") }];
  const fitting = (facts.capacities.get(named2.key) ?? []).map((capacity) => ({ capacity, fit: fitOf(capacity, named2, facts.qualifiers) }));
  const lasting = fitting.filter(({ capacity }) => capacity.kind !== "warmer");
  const warmers = fitting.filter(({ capacity }) => capacity.kind === "warmer");
  const why = outOfSight(named2, facts);
  return [
    ...lasting.flatMap(isWarm),
    ...lasting.flatMap(isDoubtful),
    ...isBypassed(lasting),
    ...warmers.flatMap(isWarm),
    ...warmers.flatMap(isDoubtful),
    ...facts.doubt ? [{ when: facts.doubt.when, value: unknown(facts.doubt.why) }] : [],
    { when: true, value: why === void 0 ? { kind: "cold" } : unknown(why) }
  ];
}
function fitOf({ serves }, { key, qualifier }, qualifiers) {
  if (serves.kind === "all") return "same";
  if (serves.kind === "one") return qualifiers.compare(key, qualifier, serves.qualifier);
  const isUnpublished = qualifiers.compare(key, qualifier, void 0);
  return isUnpublished === "same" ? "different" : isUnpublished === "different" ? "same" : "maybe";
}
function isWarm({ capacity, fit }) {
  return fit === "same" && capacity.doubt === void 0 ? [{ when: capacity.when, value: { kind: "warm", by: capacity } }] : [];
}
function isDoubtful({ capacity, fit }) {
  if (fit === "different" || fit === "same" && capacity.doubt === void 0) return [];
  return [{ when: capacity.when, value: unknown(capacity.doubt ?? `\`${capacity.name}\` may be what it invokes`) }];
}
function isBypassed(lasting) {
  const [first, ...others] = lasting.flatMap(({ capacity, fit }) => fit === "different" && capacity.doubt === void 0 ? [capacity] : []);
  if (first === void 0) return [];
  return [{ when: or(first.when, ...others.map(({ when }) => when)), value: { kind: "bypassed", capacities: [first, ...others] } }];
}
function unknown(why) {
  return { kind: "unknown", why };
}
function outOfSight(named2, { unseen, handedOver, qualifiers }) {
  const stack = handedOver.get(named2.key);
  if (stack !== void 0) return `\`${stack}\` is given the function`;
  return unseen ?? (qualifiers.isOwn(named2) ? void 0 : "what it invokes is published elsewhere");
}
function firstOf(values, given2, { logic }) {
  const alternatives = [];
  let rest = true;
  for (const { when, value } of values) {
    const holds = and(rest, when);
    const mayBe = holds === true || holds !== false && logic.satisfiable(and(given2, holds)) !== false;
    if (mayBe) alternatives.push({ when: holds, value });
    rest = and(rest, not(when));
    if (rest === false) break;
  }
  return alternatives;
}

function buildModel(document2, scope, origin) {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const plan = origin.kind === "openapi" ? planOpenApi(document2, scope) : planTemplate(scope, canonical);
  const { logic, parameters, settings } = scope;
  const statements = groupsByKey(readStatements(scope, functions, canonical), (statement) => statement.function.key);
  const handedOver = functionsHandedOver(scope, functions);
  const building = {
    context: { scope, functions, isForKnownRegions: origin.isForKnownRegions },
    evidence: { logic, statements: new Map([...statements].map(([key, group]) => [key, indexStatements(group)])), unseen: origin.unseen, parameters, settings, handedOver },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages),
    warmth: readWarmth(scope, functions, { unseen: origin.unseen, handedOver }),
    isCrowded: createCrowded(statements, logic)
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, building).map((noun) => ({ plan: integration, noun })));
  const stages = plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope).map((noun) => ({ key: stage.api.key, noun })));
  const routes = plan.routes.map((route) => ({ plan: route, noun: routeOf2(route) }));
  let paths;
  const callers = [
    ...authorizers.flatMap(({ key, noun }) => callersOf(noun, building.guarded.get(key) ?? [])),
    ...integrations.flatMap(({ plan: { routes: own2 }, noun }) => callersOf(noun, own2))
  ];
  return {
    api: plan.apis.map(({ api }) => api),
    stage: stages.map(({ noun }) => noun),
    route: routes.map(({ noun }) => noun),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations.map(({ noun }) => noun),
    // Most rules ask for no paths, and there are more of them than of anything else.
    get path() {
      return paths ??= requestPaths({ routes, integrations, stages: nounsByKey(stages), authorizers: nounsByKey(authorizers), logic });
    },
    function: buildFunctions({ scope, functions, statements, callers }),
    notChecked: [
      ...cycles(scope),
      ...plan.notChecked,
      ...authorizers.flatMap(({ noun }) => undecided(noun, `authorizer \`${noun.name}\``)),
      ...integrations.flatMap(({ noun }) => undecided(noun, routeWords(noun)))
    ]
  };
}
function nounsByKey(built) {
  return new Map([...groupsByKey(built, ({ key }) => key)].map(([key, group]) => [key, group.map(({ noun }) => noun)]));
}
function groupGuarded(routes) {
  const uses = routes.flatMap((route) => route.guards.map(({ key, when }) => ({ key, route: { ...route, when: and(route.when, when) } })));
  return new Map([...groupsByKey(uses, ({ key }) => key)].map(([key, group]) => [key, group.map(({ route }) => route)]));
}
function knownVariables(stages) {
  return new Map([...groupsByKey(stages, ({ api }) => api.key)].flatMap(([key, [only, ...others]]) => others.length === 0 ? [[key, only.variables]] : []));
}
function buildAuthorizers(plan, building) {
  const guarded2 = building.guarded.get(plan.key) ?? [];
  return callsOf(plan, building).flatMap((draft) => {
    if (draft.target.kind === "mock") return [];
    const requests = building.requests.ofAuthorizer({ ...plan, when: draft.when }, guarded2);
    const call2 = withAdmission(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, building);
    const noun = {
      ...call2,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded2.map(({ name }) => name))],
      cache: plan.cache,
      at: plan.at,
      when: draft.when
    };
    return [{ key: plan.key, noun }];
  });
}
function buildIntegrations(plan, authorizers, building) {
  return callsOf(plan, building).map((draft) => {
    const requests = plan.routes.flatMap((route) => building.requests.ofRoute(route).flatMap((request) => {
      const when = and(draft.when, request.when);
      return when === false ? [] : [{ ...request, when }];
    }));
    return {
      ...withAdmission(draft, { api: plan.api.identity, requests, caller: void 0 }, building),
      api: plan.api.api,
      routes: [...new Set(plan.routes.map(({ name }) => name))],
      guards: guardsOf(plan.routes, authorizers),
      at: plan.at,
      when: draft.when
    };
  });
}
function callsOf(plan, { context, variables }) {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? /* @__PURE__ */ new Map(), { ...context, stack: plan.api.identity.stack });
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}
function withAdmission(draft, requested, { evidence, context, warmth, isCrowded }) {
  const { target, auth, crossings, literalRegion: literalRegion2 } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion: literalRegion2 };
  const named2 = target.function;
  const asked = { ...requested, target: named2 };
  const elsewhere = elsewhereOf(crossings, named2, asked.api.stack, context.scope);
  const lambda = {
    kind: "lambda",
    at: target.at,
    name: functionName(named2),
    logicalId: named2.logicalId,
    qualifier: named2.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    ...decideAdmission(asked, evidence),
    asked,
    isCrowded: isCrowded(named2),
    warmth: warmth.of(named2, draft.when)
  };
  return { target: lambda, auth, crossings, literalRegion: literalRegion2 };
}
function elsewhereOf(crossings, { account, identity }, stack, { settings }) {
  const own2 = identity.kind === "resource" ? stackAccount(settings, stackOfName(identity.logicalId, settings)) : void 0;
  const [known2, home] = [account ?? own2, stackAccount(settings, stack)].map((text2) => text2 && knownText(text2));
  if (known2 && home !== void 0 && known2 !== home) return "account";
  return crossings.length > 0 ? "region" : void 0;
}
function guardsOf(routes, authorizers) {
  const uses = routes.flatMap((route) => route.guards.map(({ key, when }) => ({ key, name: route.name, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ key }) => key)].flatMap(([key, group]) => (authorizers.get(key) ?? []).flatMap(({ noun }) => group.flatMap((use) => {
    const when = and(use.when, noun.when);
    return when === false ? [] : [{ authorizer: noun, when, routes: [use.name] }];
  })));
}
function buildStages(plan, routes, scope) {
  const own2 = routes.filter(({ api }) => api.key === plan.api.key);
  const caches = plan.caching ? stageCaches(plan.caching, own2, scope) : [];
  const isOpen6 = plan.caching !== void 0 && isCachingOpen(plan.caching, scope);
  const isNameOpen = knownText(plan.name) === void 0;
  const rest = { when: not(or(...caches.map(({ when }) => when))), value: void 0 };
  return [...caches, rest].flatMap((cache) => {
    const when = and(plan.when, cache.when);
    if (when === false || scope.logic.satisfiable(when) === false) return [];
    return [{ api: plan.api.api, name: plan.label, isNameOpen, cache: cache.value, isCachingOpen: isOpen6, at: plan.at, when }];
  });
}
function routeOf2({ api, name, authorization, at, when }) {
  return { api: api.api, name, authorization, at, when };
}
function buildFunctions({ scope, functions, statements, callers }) {
  const byKey = groupsByKey(callers, ({ target }) => functions.keyOfResource(target.logicalId ?? ""));
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type !== "AWS::Lambda::Function") return [];
    const { logicalId, when } = resource;
    const key = functions.keyOfResource(logicalId);
    const own2 = statements.get(key) ?? [];
    return [{
      logicalId,
      at: keyPlace2(resource),
      when,
      permissions: own2,
      policies: functionPolicies(own2, { logicalId, when }, scope.logic),
      conflicts: policyConflicts(own2, { logicalId, when }, scope.logic),
      callers: byKey.get(key) ?? [],
      offers: offersOf(resource, scope)
    }];
  });
}
function cycles(scope) {
  return scope.cycles.map(({ name, at }) => ({ at, what: `condition \`${name}\``, why: "it refers to itself" }));
}
function routeWords({ routes, at }) {
  const [first, ...others] = routes;
  if (first === void 0) return `integration \`${at.path?.key ?? ""}\``;
  return others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${String(others.length)} more`;
}
function undecided({ target, auth }, name) {
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, ...doubtOf2(target) }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, ...doubtOf2(target.admission) }] : [];
}
function doubtOf2({ why, remedy }) {
  return { why, ...remedy !== void 0 && { remedy } };
}

function inOrderOfNeed(definitions) {
  const needs = needsOf(definitions);
  for (const name of onCycles(needs)) needs.delete(name);
  for (const [name, needed] of needs) needs.set(name, new Set([...needed].filter((other) => needs.has(other))));
  return orderOfNeed(needs).map((name) => [name, definitions.get(name) ?? false]);
}
function conditionsOnCycles(definitions) {
  return onCycles(needsOf(definitions));
}
function needsOf(definitions) {
  return new Map([...definitions].map(([name, definition2]) => {
    const needed = namesIn3(definition2).filter((other) => definitions.has(other));
    return [name, new Set(needed)];
  }));
}
function onCycles(needs) {
  const reached = new Set(orderOfNeed(needs));
  return [...needs.keys()].filter((name) => !reached.has(name) && leadsTo2(name, name, needs));
}
function namesIn3(definition2) {
  if (typeof definition2 === "boolean" || definition2.kind === "opaque" || definition2.kind === "equals") return [];
  if (definition2.kind === "condition") return [definition2.name];
  return definition2.kind === "not" ? namesIn3(definition2.of) : definition2.of.flatMap(namesIn3);
}
function orderOfNeed(needs) {
  const neededBy = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Map();
  for (const [name, needed] of needs) {
    missing.set(name, needed.size);
    for (const other of needed) append(neededBy, other, name);
  }
  const order = [...needs.keys()].filter((name) => missing.get(name) === 0);
  for (const name of order) {
    for (const user of neededBy.get(name) ?? []) {
      const left2 = (missing.get(user) ?? 0) - 1;
      missing.set(user, left2);
      if (left2 === 0) order.push(user);
    }
  }
  return order;
}
function leadsTo2(from, target, needs) {
  const seen = new Set(needs.get(from));
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

function readConditions(root, around) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Conditions"))) definitions.set(key, definitionOf2(value, readerOf(`condition ${key}`, around)));
  return {
    definitions,
    domains: domainsOf(around.parameters, around.settings.parameters),
    constraints: constraintsOf(get(root, "Rules"), around)
  };
}
function domainsOf(parameters, given2) {
  const domains = /* @__PURE__ */ new Map();
  for (const { name, allowed, isLookedUp: isLookedUp2 } of parameters.values()) {
    if (allowed && !isLookedUp2 && !given2.has(name)) domains.set(name, allowed);
  }
  return domains;
}
function readerOf(owner, around) {
  let count2 = 0;
  return { around, opaque: () => ({ kind: "opaque", id: `${owner}#${String(count2 += 1)}` }) };
}
function definitionOf2(node, reader) {
  if (node === void 0) return reader.opaque();
  const [only] = entriesOf(node);
  if (node.kind === "map" && node.entries.size === 1 && only?.key === "Condition") {
    return { kind: "condition", name: textOf(only.value) ?? "" };
  }
  const call2 = callOf(node);
  const parts = itemsOf(call2?.argument);
  switch (call2?.name ?? "") {
    case "Fn::And":
      return parts.length === 0 ? reader.opaque() : { kind: "and", of: parts.map((part) => definitionOf2(part, reader)) };
    case "Fn::Or":
      return parts.length === 0 ? reader.opaque() : { kind: "or", of: parts.map((part) => definitionOf2(part, reader)) };
    case "Fn::Not":
      return { kind: "not", of: definitionOf2(parts[0], reader) };
    case "Fn::Equals":
      return equalsOf(parts[0], parts[1], reader);
    case "Fn::Contains":
      if (parts[0]?.kind !== "list") return reader.opaque();
      return { kind: "or", of: parts[0].items.map((item) => equalsOf(item, parts[1], reader)) };
    default:
      return reader.opaque();
  }
}
function equalsOf(left2, right, reader) {
  const pairs = combine([evaluateText(left2, reader.around), evaluateText(right, reader.around)]);
  const tests = pairs?.map(({ when, value: [a, b] }) => {
    const test = a && b ? textsEqual(a, b) : reader.opaque();
    return when === true ? test : { kind: "and", of: [when, test] };
  });
  const [first = reader.opaque(), ...others] = tests ?? [];
  return others.length === 0 ? first : { kind: "or", of: [first, ...others] };
}
function textsEqual(a, b) {
  const [knownA, knownB] = [knownText(a), knownText(b)];
  if (knownA !== void 0 && knownB !== void 0) return knownA === knownB;
  const [printedA, printedB] = [printText(a), printText(b)];
  if (printedA === printedB) return true;
  const [open2, value] = knownA === void 0 ? [a, knownB] : [b, knownA];
  const [token] = open2;
  if (value !== void 0 && open2.length === 1 && token && token.kind !== "literal") {
    return { kind: "equals", term: tokenId(token), value };
  }
  return { kind: "opaque", id: [printedA, printedB].toSorted().join(" = ") };
}
function constraintsOf(rules, around) {
  return entriesOf(rules).flatMap(({ key, value }) => {
    const reader = readerOf(`rule ${key}`, around);
    const condition2 = get(value, "RuleCondition");
    return itemsOf(get(value, "Assertions")).map((assertion) => {
      const assert = definitionOf2(get(assertion, "Assert"), reader);
      return condition2 ? { kind: "or", of: [{ kind: "not", of: definitionOf2(condition2, reader) }, assert] } : assert;
    });
  });
}
function conditionCycles(root, { definitions }) {
  const onCycles2 = new Set(conditionsOnCycles(definitions));
  return entriesOf(get(root, "Conditions")).flatMap(({ key, at, value }) => onCycles2.has(key) ? [{ name: key, at: { ...at, path: value.path } }] : []);
}

var FALSE = -2;
var TRUE = -1;
function createCircuit({ definitions, domains }) {
  const gates = [];
  const gateIds = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  const sizes = [];
  const names = /* @__PURE__ */ new Map();
  function add(key, gate) {
    const id = intern(gateIds, key, gates.length);
    gates[id] ??= gate;
    return id;
  }
  function atom(name, value, size) {
    const variable2 = intern(variables, name, variables.size);
    sizes[variable2] = size;
    const valueId = intern(values, value, values.size);
    return add(`${variable2}=${valueId}`, { kind: "atom", variable: variable2, value: valueId });
  }
  function equals(term, value) {
    const domain = new Set(domains.get(term));
    if (domain.size > 0 && !domain.has(value)) return FALSE;
    return atom(`term ${term}`, value, domain.size === 0 ? Infinity : domain.size);
  }
  function inverse2(of) {
    if (of < 0) return of === TRUE ? FALSE : TRUE;
    const gate = gates[of];
    return gate?.kind === "not" ? gate.of : add(`!${of}`, { kind: "not", of });
  }
  function group(kind, parts) {
    const [neutral, absorbing] = kind === "and" ? [TRUE, FALSE] : [FALSE, TRUE];
    if (parts.includes(absorbing)) return absorbing;
    const of = [...new Set(parts)].filter((part) => part !== neutral);
    const [first = neutral, ...others] = of;
    return others.length === 0 ? first : add(`${kind} ${of.join(" ")}`, { kind, of });
  }
  function gateOf(definition2) {
    if (typeof definition2 === "boolean") return definition2 ? TRUE : FALSE;
    switch (definition2.kind) {
      case "condition":
        return names.get(definition2.name) ?? atom(`condition ${definition2.name}`, "", 2);
      case "opaque":
        return atom(`opaque ${definition2.id}`, "", 2);
      case "equals":
        return equals(definition2.term, definition2.value);
      case "not":
        return inverse2(gateOf(definition2.of));
      case "and":
      case "or":
        return group(definition2.kind, definition2.of.map(gateOf));
    }
  }
  for (const [name, definition2] of inOrderOfNeed(definitions)) names.set(name, gateOf(definition2));
  return { gates, sizes, gateOf };
}
function intern(ids, key, next) {
  const id = ids.get(key) ?? next;
  ids.set(key, id);
  return id;
}
function variablesUnder(circuit, root) {
  const variables = gatesUnder(circuit, [root]).flatMap((id) => {
    const gate = circuit.gates[id];
    return gate?.kind === "atom" ? [gate.variable] : [];
  });
  return [...new Set(variables)];
}
function gatesUnder({ gates }, roots) {
  const opened = /* @__PURE__ */ new Set();
  const closed = /* @__PURE__ */ new Set();
  const stack = roots.toReversed();
  for (let id = stack.at(-1); id !== void 0; id = stack.at(-1)) {
    if (opened.has(id)) {
      stack.pop();
      closed.add(id);
    } else {
      opened.add(id);
      stack.push(...partsOf(gates[id]).toReversed());
    }
  }
  return [...closed];
}
function partsOf(gate) {
  if (gate === void 0 || gate.kind === "atom") return [];
  return gate.kind === "not" ? [gate.of] : gate.of;
}

var SEARCH_LIMIT = 2e6;
var NO = 0;
var OPEN3 = 1;
var YES2 = 2;
var UNASSIGNED = -2;
var OTHER = -1;
function search(circuit, wholeRoots) {
  const { gates, roots } = excerpt(circuit, wholeRoots);
  const candidates = candidatesOf(circuit, gates);
  const assigned = new Int32Array(circuit.sizes.length).fill(UNASSIGNED);
  const truth = new Uint8Array(gates.length);
  const stepCost = gates.reduce((cost2, gate) => cost2 + 1 + partsOf(gate).length, 0);
  let cost = 0;
  function visit() {
    cost += stepCost;
    if (cost > SEARCH_LIMIT) return void 0;
    gates.forEach((gate, index) => truth[index] = evaluate(gate, truth, assigned));
    if (roots.some((root) => truth[root] === NO)) return false;
    const open2 = roots.find((root) => truth[root] === OPEN3);
    if (open2 === void 0) return true;
    const { variable: variable2, value, wanted } = openAtom(gates, open2, truth);
    const others = (candidates.get(variable2) ?? []).filter((other) => other !== value);
    for (const candidate of wanted ? [value, ...others] : [...others, value]) {
      assigned[variable2] = candidate;
      const answer = visit();
      if (answer !== false) return answer;
    }
    assigned[variable2] = UNASSIGNED;
    return false;
  }
  return visit();
}
function excerpt(circuit, roots) {
  const ids = gatesUnder(circuit, roots);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const indexOf2 = (id) => indices.get(id) ?? 0;
  const gates = ids.flatMap((id) => {
    const gate = circuit.gates[id];
    if (gate === void 0) return [];
    if (gate.kind === "atom") return [gate];
    return [gate.kind === "not" ? { kind: "not", of: indexOf2(gate.of) } : { kind: gate.kind, of: gate.of.map(indexOf2) }];
  });
  return { gates, roots: roots.map(indexOf2) };
}
function candidatesOf({ sizes }, gates) {
  const candidates = /* @__PURE__ */ new Map();
  for (const gate of gates) if (gate.kind === "atom") append(candidates, gate.variable, gate.value);
  for (const [variable2, values] of candidates) if (values.length < (sizes[variable2] ?? 0)) values.push(OTHER);
  return candidates;
}
function evaluate(gate, truth, assigned) {
  if (gate.kind === "atom") {
    const value = assigned[gate.variable];
    if (value === UNASSIGNED) return OPEN3;
    return value === gate.value ? YES2 : NO;
  }
  if (gate.kind === "not") return YES2 - (truth[gate.of] ?? OPEN3);
  const [strong, weak] = gate.kind === "and" ? [NO, YES2] : [YES2, NO];
  let outcome = weak;
  for (const part of gate.of) {
    if (truth[part] === strong) return strong;
    if (truth[part] === OPEN3) outcome = OPEN3;
  }
  return outcome;
}
function openAtom(gates, from, truth) {
  let wanted = true;
  for (let gate = gates[from]; gate !== void 0; ) {
    if (gate.kind === "atom") return { ...gate, wanted };
    if (gate.kind === "not") wanted = !wanted;
    gate = gates[partsOf(gate).find((part) => truth[part] === OPEN3) ?? -1];
  }
  throw new Error("A gate is open without an open part.");
}

var NO_CONSTRAINTS = { groupOf: /* @__PURE__ */ new Map(), consistent: true };
function readConstraints(circuit, definitions) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const definition2 of definitions) {
    const gate = circuit.gateOf(definition2);
    if (gate === FALSE) return NO_CONSTRAINTS;
    const variables = variablesUnder(circuit, gate);
    const touched2 = [...new Set(variables.flatMap((variable2) => groupOf.get(variable2) ?? []))];
    const group = {
      gates: [...touched2.flatMap(({ gates }) => gates), gate],
      variables: [.../* @__PURE__ */ new Set([...touched2.flatMap((other) => other.variables), ...variables])]
    };
    for (const variable2 of group.variables) groupOf.set(variable2, group);
  }
  const verdicts = [...new Set(groupOf.values())].map(({ gates }) => search(circuit, gates));
  if (verdicts.includes(false)) return NO_CONSTRAINTS;
  return { groupOf, consistent: verdicts.includes(void 0) ? void 0 : true };
}
function decide(circuit, gate, { groupOf, consistent }) {
  const groups = new Set(variablesUnder(circuit, gate).flatMap((variable2) => groupOf.get(variable2) ?? []));
  const answer = search(circuit, [gate, ...[...groups].flatMap(({ gates }) => gates)]);
  if (answer !== false || consistent) return answer;
  return search(circuit, [gate]) === false ? false : void 0;
}

function describe(formula, ranks) {
  if (typeof formula === "boolean") return formula ? null : "never";
  return print(formula, ranks);
}
function print(formula, ranks) {
  if (typeof formula === "boolean") return formula ? "always" : "never";
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `not ${printPart(formula.of, ranks)}`;
  return formula.of.toSorted((a, b) => compareInTemplate(a, b, ranks)).map((part) => printPart(part, ranks)).join(` ${formula.kind} `);
}
function printPart(formula, ranks) {
  const isGroup = typeof formula === "object" && (formula.kind === "and" || formula.kind === "or");
  return isGroup ? `(${print(formula, ranks)})` : print(formula, ranks);
}
function compareInTemplate(a, b, ranks) {
  const [namesOfA, namesOfB] = [namesInOrder(a, ranks), namesInOrder(b, ranks)];
  const index = namesOfA.findIndex((name, at) => name !== namesOfB[at]);
  const [nameOfA, nameOfB] = [namesOfA[index], namesOfB[index]];
  if (nameOfA !== void 0 && nameOfB !== void 0) return compareNames(nameOfA, nameOfB, ranks);
  return namesOfA.length - namesOfB.length || wordsIn(a) - wordsIn(b) || compareTexts(print(a, ranks), print(b, ranks));
}
function namesInOrder(formula, ranks) {
  return [...conditionsIn(formula)].sort((a, b) => compareNames(a, b, ranks));
}
function compareNames(a, b, ranks) {
  return (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size) || compareTexts(a, b);
}
function compareTexts(a, b) {
  return Number(a > b) - Number(a < b);
}
function wordsIn(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return 1 + wordsIn(formula.of);
  return formula.of.reduce((words2, part) => words2 + wordsIn(part), formula.of.length - 1);
}

var WORD_LIMIT = 200;
function shorten(formula, implies, ranks) {
  const [never, always2] = [implies(formula, false), implies(true, formula)];
  if (never === true) return false;
  if (always2 === true) return true;
  if (never === void 0 || always2 === void 0 || wordsIn(formula) > WORD_LIMIT) return formula;
  const shorter = shortenWithin(true, formula, implies, ranks);
  return wordsIn(shorter) < wordsIn(formula) ? shorten(shorter, implies, ranks) : formula;
}
function shortenWithin(context, formula, implies, ranks) {
  if (implies(context, formula) === true) return true;
  if (implies(context, not(formula)) === true) return false;
  if (typeof formula === "boolean" || formula.kind === "condition") return formula;
  if (formula.kind === "not") return negation(shortenWithin(context, formula.of, implies, ranks));
  const { kind } = formula;
  const parts = [...formula.of];
  const order = [...parts.keys()].sort((a, b) => compareParts(parts[b] ?? true, parts[a] ?? true, ranks));
  for (const index of order) {
    const others = parts.filter((_, other) => other !== index).map((other) => kind === "and" ? other : not(other));
    parts[index] = shortenWithin(and(context, ...others), parts[index] ?? true, implies, ranks);
  }
  return kind === "and" ? and(...parts) : or(...parts);
}
function compareParts(a, b, ranks) {
  return wordsIn(a) - wordsIn(b) || compareInTemplate(a, b, ranks);
}
function negation(formula) {
  const outside = not(formula);
  if (typeof formula === "boolean" || formula.kind === "condition" || formula.kind === "not") return outside;
  const parts = formula.of.map(not);
  const inside = formula.kind === "and" ? or(...parts) : and(...parts);
  return wordsIn(inside) < wordsIn(outside) ? inside : outside;
}

function createLogic(system) {
  const ranks = new Map([...system.definitions.keys()].map((name, index) => [name, index]));
  const circuit = createCircuit(system);
  const answers = /* @__PURE__ */ new Map();
  const simplified = /* @__PURE__ */ new Map();
  let constraints;
  function satisfiable(formula, given2 = true) {
    const gate = circuit.gateOf(given2 === true ? formula : { kind: "and", of: [formula, given2] });
    if (gate < 0) return gate === TRUE;
    constraints ??= readConstraints(circuit, system.constraints);
    if (!answers.has(gate)) answers.set(gate, decide(circuit, gate, constraints));
    return answers.get(gate);
  }
  function implies(premise, conclusion) {
    const counterexample = satisfiable(and(premise, not(conclusion)));
    return counterexample === void 0 ? void 0 : !counterexample;
  }
  function simplify(formula) {
    const key = formulaKey(formula);
    const shorter = simplified.get(key) ?? shorten(formula, implies, ranks);
    simplified.set(key, shorter);
    return shorter;
  }
  return { satisfiable, implies, simplify, describe: (formula) => describe(simplify(formula), ranks) };
}

function createScope(sources, root, settings, shapeOf3) {
  const parameters = readParameters(root, settings.openParameters);
  const written2 = get(root, "Resources");
  const inConditions = {
    settings,
    parameters,
    mappings: get(root, "Mappings"),
    isResource: (logicalId) => get(written2, logicalId) !== void 0,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => void 0,
    evaluated: /* @__PURE__ */ new Map(),
    opaque: /* @__PURE__ */ new Map()
  };
  const system = readConditions(root, inConditions);
  const logic = createLogic(system);
  const conditionHolds = settledConditions(logic, [...system.definitions.keys()]);
  const resources = readResources(root, conditionHolds);
  const around = {
    ...inConditions,
    conditionHolds,
    useDefaults: true,
    shapeOf: (reference) => shapeOf3(reference, resources, settings),
    evaluated: /* @__PURE__ */ new Map()
  };
  const branches = (node) => branchesOf2(node, around);
  return {
    root,
    settings,
    logic,
    resources,
    parameters,
    branches,
    cycles: conditionCycles(root, system),
    written: ({ file, start, end }) => sources.get(file)?.text.slice(start, end) ?? "",
    text: (node) => evaluateText(node, around),
    fields: (node, keys) => flatMapAlternatives(branches(node), (map2) => fieldsOf(map2, keys, branches)) ?? always(fieldsFrom(node, keys, (key) => get(node, key)))
  };
}
function settledConditions(logic, names) {
  const settled6 = /* @__PURE__ */ new Map();
  const namesakes = groupsByKey(names, withoutPrefix);
  return (name) => {
    const known2 = settled6.get(name);
    if (known2 !== void 0) return known2;
    const simplified = logic.simplify(condition(name));
    const formula = typeof simplified === "boolean" ? simplified : condition(sameCondition(name, namesakes.get(withoutPrefix(name)) ?? [], logic));
    settled6.set(name, formula);
    return formula;
  };
}
var COMPARED = 8;
function sameCondition(name, namesakes, logic) {
  if (namesakes.length < 2) return name;
  const own2 = condition(name);
  const isSame2 = (other) => logic.implies(own2, condition(other)) === true && logic.implies(condition(other), own2) === true;
  return namesakes.slice(0, COMPARED).find(isSame2) ?? name;
}
function branchesOf2(node, around) {
  if (node === void 0 || node.kind === "scalar" && node.value === null) return always(void 0);
  const call2 = callOf(node);
  if (call2?.name === "Ref" && call2.argument.kind === "scalar" && call2.argument.text === "AWS::NoValue") return always(void 0);
  if (call2?.name !== "Fn::If") return always(node);
  const branches = conditionalBranches(call2.argument, around);
  return (branches && flatMapAlternatives(branches, (branch) => branchesOf2(branch, around))) ?? always(node);
}
function fieldsOf(node, keys, branches) {
  const present3 = keys.filter((key) => get(node, key) !== void 0);
  return combine(present3.map((key) => branches(get(node, key))))?.map(({ when, value }) => ({ when, value: fieldsFrom(node, keys, (key) => value[present3.indexOf(key)]) }));
}
function fieldsFrom(node, keys, valueOf) {
  const values = Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
  return { ...values, node };
}

var CONFLICTS = [
  encryption("hipaa", "cdk-nag HIPAA.Security-APIGWCacheEnabledAndEncrypted"),
  encryption("nist", "cdk-nag NIST.800.53.R4-APIGWCacheEnabledAndEncrypted", "cdk-nag NIST.800.53.R5-APIGWCacheEnabledAndEncrypted"),
  encryption("pci", "cdk-nag PCI.DSS.321-APIGWCacheEnabledAndEncrypted"),
  encryption("security-hub", "Security Hub APIGateway.5")
];
function conflictOf(rule2, standard) {
  return CONFLICTS.find((conflict) => conflict.rule === rule2 && conflict.standard === standard);
}
function encryption(standard, ...controls) {
  return { rule: "encrypted-cache", standard, controls, asksFor: "what is cached to be encrypted" };
}

function activeRules(rules, options, files) {
  const configs = [...new Set(files.map((file) => options.configs?.get(file)))];
  return rules.filter((rule2) => configs.some((config) => mayTell(rule2, config, options))).map((rule2) => activeRule(rule2, options));
}
function activeRule(rule2, options) {
  const standing = perConfig(options, (config) => standingOf(rule2, config, options));
  return { rule: rule2, standingIn: standing, optionsIn: perConfig(options, (config) => optionsOf(rule2, config)) };
}
function perConfig({ configs }, make) {
  const made = /* @__PURE__ */ new Map();
  return (file) => {
    const config = configs?.get(file);
    const known2 = made.get(config) ?? { value: make(config) };
    made.set(config, known2);
    return known2.value;
  };
}
function standingOf(rule2, config, { severities, preset }) {
  const wanted = severities.get(rule2.id);
  if (wanted !== void 0) return wanted === "off" ? UNASKED : { kind: "set", severity: wanted, by: "command line" };
  const own2 = config?.rules.get(rule2.id)?.severity?.value;
  if (own2 !== void 0) return own2 === "off" ? UNASKED : { kind: "set", severity: own2, by: "config" };
  const start = preset ?? config?.preset?.value ?? "recommended";
  if (start !== "all" && !rule2.presets.includes(start)) return UNASKED;
  for (const { value: standard, at } of config?.compliance ?? []) {
    const conflict = conflictOf(rule2.id, standard);
    if (conflict) return { kind: "off", at, reason: `\`${standard}\` asks for ${conflict.asksFor}: ${conflict.controls.join(", ")}` };
  }
  return { kind: "usual" };
}
var UNASKED = { kind: "unasked" };
function mayTell(rule2, config, options) {
  if (standingOf(rule2, config, options).kind !== "unasked") return true;
  if (options.severities.has(rule2.id)) return false;
  return (config?.overrides ?? []).some(({ severities }) => (severities.get(rule2.id)?.value ?? "off") !== "off");
}
function optionsOf({ id, options }, config) {
  if (options === void 0) return {};
  const given2 = [...config?.rules.get(id)?.options ?? []].filter(([name]) => Object.hasOwn(options.schema, name));
  return { ...options.defaults, ...Object.fromEntries(given2.map(([name, { value }]) => [name, value])) };
}

function defineRule(rule2) {
  return rule2;
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
function warmthOf2({ target, when }, kind) {
  return target.warmth.flatMap(({ when: isSo, value }) => isKind(value, kind) ? [{ when: and(when, isSo), value }] : []);
}
function isKind(warmth, kind) {
  return warmth.kind === kind;
}
function roleNotes2({ name, text: text2 }) {
  const defaults = defaultsIn(text2).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open2 = text2.length > 0 && text2.every((token) => token.kind === "unknown");
  return open2 ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
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
function functionsOf(role2, model) {
  const known2 = functionsByRole.get(model) ?? invokedByRole(model);
  functionsByRole.set(model, known2);
  return known2.get(roleKey(role2))?.size ?? 0;
}
function invokedByRole(model) {
  const calls = [...model.integration, ...model.authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && auth.kind === "role" ? [{ role: roleKey(auth.role), name: target.name }] : []);
  return new Map([...groupsByKey(calls, ({ role: role2 }) => role2)].map(([role2, all2]) => [role2, new Set(all2.map(({ name }) => name))]));
}
function groupBy2(things, keyOf6) {
  return [...groupsByKey(things, keyOf6).values()];
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
function whenAny3(things) {
  return or(...things.map(({ when }) => when));
}
function firstByPath(things, placeOf3) {
  const key = (thing) => pathKeys(placeOf3(thing).path).join("/");
  return things.reduce((first, thing) => key(thing) < key(first) ? thing : first);
}

function defaultNotes({ kind, of }, path, warmthOf4) {
  const call2 = path[of];
  if (call2 === void 0) return [];
  switch (kind) {
    case "sts-call":
      return call2.auth.kind === "role" ? roleNotes2(call2.auth.role) : [];
    case "region-crossing":
      return call2.crossings.flatMap(({ parameter }) => defaultNote("the region", parameter));
    case "cold-start":
      return capacityNotes(warmthOf4(call2));
    case "authorizer-call":
      return "cache" in call2 && call2.cache.seconds === 0 ? defaultNote("for how long verdicts are kept", call2.cache.parameter) : [];
  }
}
function capacityNotes(warmth) {
  if (warmth?.kind !== "bypassed") return [];
  return warmth.capacities.flatMap(({ defaults }) => defaults.flatMap((parameter) => defaultNote("warm capacity", parameter)));
}
function defaultNote(what, parameter) {
  return parameter === void 0 ? [] : [`${what} is the default of parameter \`${parameter}\``];
}

var CALL = ["sts-call", "region-crossing", "cold-start"];
function doubtsOf({ route, authorizer, integration }, known2) {
  const isUnseen2 = authorizer === void 0 && (route.authorization === "lambda" || route.authorization === "unknown");
  return [
    ...isUnseen2 ? [{ about: ["authorizer-call", ...CALL], why: "what authorizes its requests is not known" }] : [],
    ...authorizer ? [...keptDoubts(authorizer), ...callDoubts(authorizer, known2)] : [],
    ...integration ? callDoubts(integration, known2) : [{ about: CALL, why: "where it leads is not in what was read" }]
  ];
}
function keptDoubts({ api, name, cache }) {
  if (api.kind === "websocket" || cache.seconds !== void 0) return [];
  return [{ about: ["avoidable-call"], why: `whether what authorizer \`${name}\` says is kept is not known` }];
}
function callDoubts(call2, { warmthOf: warmthOf4, isRegionKnown }) {
  const { target, literalRegion: literalRegion2, crossings } = call2;
  if (target.kind === "unknown") {
    return [{ about: CALL, why: target.why, ...target.remedy !== void 0 && { remedy: target.remedy } }];
  }
  const isFar = literalRegion2 !== void 0 && crossings.length === 0 && !isRegionKnown;
  return [
    ...isFar ? [{ about: ["region-crossing"], why: `whether its API is in \`${literalRegion2.region}\` is not known`, remedy: "pass `--region`" }] : [],
    ...target.kind === "lambda" && !target.asynchronous ? warmthDoubts(target.name, warmthOf4(call2)) : []
  ];
}
function warmthDoubts(name, warmth) {
  if (warmth !== void 0 && warmth.kind !== "unknown") return [];
  return [{ about: ["cold-start"], why: `whether \`${name}\` is kept warm is not known${warmth ? `: ${warmth.why}` : ""}` }];
}

function hopsOf({ authorizer, integration, cache }, warmthOf4) {
  const asked = authorizer ? authorizerHops(authorizer, warmthOf4(authorizer)) : [];
  if (!integration) return asked;
  const often = cache === void 0 ? "on every request" : "when the response is not cached";
  return [...asked, ...callHops(integration, "integration", often, warmthOf4(integration))];
}
function authorizerHops(authorizer, warmth) {
  const often = whenAsked(authorizer);
  const avoidable = authorizer.api.kind !== "websocket" && authorizer.cache.seconds === 0;
  return [
    { kind: "authorizer-call", of: "authorizer", what: `ask authorizer \`${authorizer.name}\``, often, avoidable, at: authorizer.at },
    ...callHops(authorizer, "authorizer", often, warmth)
  ];
}
function callHops({ target, auth, crossings }, of, often, warmth) {
  const name = target.kind === "lambda" ? `\`${target.name}\`` : target.kind === "service" ? `\`${target.service}\`` : "the target";
  const hops = [];
  if (auth.kind === "role" && (target.kind === "lambda" || target.kind === "service")) {
    hops.push({ kind: "sts-call", of, what: `assume \`${auth.role.name}\` to call ${name}`, often, avoidable: target.kind === "lambda", at: auth.role.at });
  }
  hops.push(...crossings.map((crossing2) => crossingHop(crossing2, of, often)));
  if (target.kind === "lambda" && !target.asynchronous && (warmth?.kind === "cold" || warmth?.kind === "bypassed")) {
    hops.push({ kind: "cold-start", of, what: `start ${name} from cold`, often: "when no environment is ready", avoidable: true, at: target.at });
  }
  return hops;
}
function crossingHop({ from, to, at }, of, often) {
  return { kind: "region-crossing", of, what: `leave \`${from}\` for \`${to}\``, often, avoidable: true, at };
}

function toldOf(path, known2) {
  return { path, ...known2, hops: hopsOf(path, known2.warmthOf), doubts: doubtsOf(path, known2) };
}
var KINDS2 = {
  stsCalls: "sts-call",
  regionHops: "region-crossing",
  authorizerCalls: "authorizer-call",
  coldStarts: "cold-start"
};
function measure(limit, told) {
  if (limit.measure === "uncached") return measureCache(limit, told.path);
  const { measure: what, most } = limit;
  const hops = told.hops.filter((hop) => what === "avoidable" ? hop.avoidable : hop.kind === KINDS2[what]);
  if (hops.length > most) return { breach: { limit, count: hops.length, hops }, doubts: [] };
  const possible = told.doubts.map((doubt) => ({ doubt, count: countOf(doubt, what) })).filter(({ count: count2 }) => count2 > 0);
  const mayBe = hops.length + possible.reduce((sum, { count: count2 }) => sum + count2, 0);
  return { breach: void 0, doubts: mayBe > most ? possible.map(({ doubt }) => doubt) : [] };
}
function countOf({ about }, what) {
  return about.filter((kind) => what === "avoidable" ? kind !== "authorizer-call" : kind === KINDS2[what]).length;
}
function measureCache(limit, { api, stage, cache }) {
  const breach = { limit, count: 1, hops: [] };
  if (cache) return { breach: void 0, doubts: [] };
  if (api.kind !== "rest") return { breach, doubts: [] };
  if (stage === void 0) return { breach: void 0, doubts: [{ why: "no stage of its API is here" }] };
  return stage.isCachingOpen ? { breach: void 0, doubts: [{ why: `what stage \`${stage.name}\` caches is not known before deployment` }] } : { breach, doubts: [] };
}

function routeRows(model, logic) {
  const proofsOf2 = createProofs();
  return model.path.map((path) => {
    const { api, stage, route, authorizer, cache, integration } = path;
    const told = toldOf2(path, proofsOf2, logic);
    return {
      at: path.at,
      api: { name: api.name, logicalId: api.logicalId, kind: api.kind },
      stage: stage?.name ?? null,
      route: route.name,
      when: logic.describe(path.when),
      guard: path.when,
      authorization: route.authorization,
      authorizer: authorizer ? { name: authorizer.name, cacheSeconds: authorizer.cache.seconds ?? null, ...told(authorizer, void 0) } : null,
      cache: cache ? { seconds: cache.seconds ?? null, encrypted: cache.encrypted } : null,
      integration: integration ? told(integration, route.name) : null,
      hops: hopsOf(path, (call2) => warmthOf3(call2.target, path.when, logic)),
      findings: []
    };
  });
}
function toldOf2({ stage, when }, proofsOf2, logic) {
  return ({ target, auth, crossings, at }, route) => {
    const lambda = target.kind === "lambda" ? target : void 0;
    const warmth = warmthOf3(target, when, logic);
    return {
      at,
      kind: target.kind,
      target: targetName(target),
      function: lambda?.logicalId ?? null,
      qualifier: lambda?.qualifier ? printText(lambda.qualifier) : null,
      by: auth.kind === "resource-policy" && !lambda ? null : auth.kind,
      role: auth.kind === "role" ? auth.role.name : null,
      region: crossings[0]?.to ?? null,
      asynchronous: lambda?.asynchronous === true,
      warmth: warmth ? warmthRow(warmth) : null,
      proof: lambda ? proofRow(proofsOf2(lambda, route, stage?.name).filter((proof) => together3(when, proof.when, logic)), when, logic) : null
    };
  };
}
function targetName(target) {
  switch (target.kind) {
    case "lambda":
      return target.name;
    case "service":
      return target.service;
    case "http":
      return "HTTP";
    case "mock":
      return "mock";
    case "unknown":
      return "not known";
  }
}
function warmthOf3(target, when, logic) {
  if (target.kind !== "lambda") return void 0;
  const possible = target.warmth.filter((warmth) => together3(when, warmth.when, logic)).map(({ value }) => value);
  const [first, ...others] = possible;
  if (first === void 0 || others.every(({ kind }) => kind === first.kind)) return first;
  if (possible.every(({ kind }) => kind === "cold" || kind === "bypassed")) return possible.find(({ kind }) => kind === "bypassed");
  return { kind: "unknown", why: "it hangs on conditions" };
}
var CAPACITIES = {
  "provisioned-concurrency": "provisioned concurrency",
  "snap-start": "SnapStart",
  "managed-instances": "managed instances",
  warmer: "a warmer"
};
function warmthRow(warmth) {
  if (warmth.kind === "unknown") return { kind: "unknown", what: warmth.why, at: null };
  if (warmth.kind === "cold") return { kind: "cold", what: "", at: null };
  const capacity = warmth.kind === "warm" ? warmth.by : warmth.capacities[0];
  return { kind: warmth.kind, what: `${CAPACITIES[capacity.kind]} on \`${capacity.name}\``, at: capacity.at };
}
function admitting(by, when, logic) {
  const alone2 = by.find((permission3) => logic.implies(when, permission3.when) === true);
  return alone2 ? [alone2] : by.filter((permission3) => together3(when, permission3.when, logic));
}
function createProofs() {
  const sorted = /* @__PURE__ */ new Map();
  const keyOf6 = (route, stage) => JSON.stringify([route ?? null, stage ?? null]);
  return (target, route, stage) => {
    const known2 = sorted.get(target) ?? groupsByKey(target.proofs, (proof) => keyOf6(proof.route, proof.stage));
    sorted.set(target, known2);
    return known2.get(keyOf6(route, route === void 0 ? void 0 : stage ?? "*")) ?? [];
  };
}
function together3(a, b, logic) {
  const both = and(a, b);
  return both !== false && logic.satisfiable(both) !== false;
}
function proofRow(proofs, when, logic) {
  const answers = proofs.map((proof) => answerRow(proof, and(when, proof.when), logic));
  if (answers.length === 0) return null;
  const worst = ["missing", "undecided"].find((kind) => answers.some((answer) => answer.kind === kind));
  return { kind: worst ?? "admitted", answers };
}
function answerRow({ verbs, outcome }, when, logic) {
  switch (outcome.kind) {
    case "admitted": {
      const [statement, ...others] = admitting(outcome.by, when, logic);
      const why = others.length === 0 ? null : `together with ${others.map(({ logicalId }) => `\`${logicalId}\``).join(", ")}`;
      return { verbs, kind: "admitted", statement: statement ?? null, why };
    }
    case "undecided":
      return { verbs, kind: "undecided", statement: null, why: outcome.why };
    case "missing":
      return { verbs, kind: "missing", statement: outcome.nearest?.permission ?? null, why: outcome.nearest?.fault ?? null };
  }
}
function withFindings(row, findings, logic) {
  const isAboutRow = ({ api, logicalId, stages, guard = true }) => (stages === void 0 || stages.includes(row.stage ?? "*")) && (api === null ? logicalId === row.integration?.function : api === row.api.logicalId) && together3(row.guard ?? true, guard, logic);
  return { ...row, findings: findings.filter(isAboutRow).map(({ fingerprint }) => fingerprint) };
}

function matchesText(pattern, text2) {
  return matches(Array.from(pattern), Array.from(text2), "*", (one, other) => one === other);
}
function matchesPath(pattern, path, unknown2 = () => false) {
  return matches(segmentsOf(pattern), segmentsOf(path), "**", (wanted, segment) => unknown2(segment) || matchesText(wanted, segment));
}
function segmentsOf(path) {
  const [, ...segments] = path.split("/");
  return path === "/" ? [] : segments;
}
function matches(pattern, items, wildcard, isOne) {
  let [at, last2, taken] = [0, -1, 0];
  for (let index = 0; index < items.length; ) {
    const wanted = pattern[at];
    if (wanted === wildcard) {
      [last2, taken] = [at, index];
      at++;
    } else if (wanted !== void 0 && isOne(wanted, items[index] ?? "")) {
      at++;
      index++;
    } else if (last2 < 0) {
      return false;
    } else {
      taken++;
      [at, index] = [last2 + 1, taken];
    }
  }
  return pattern.slice(at).every((rest) => rest === wildcard);
}

function selects(selection2, path, verbsOf) {
  if (!isApi(selection2, path)) return NO2;
  const [stage, route] = [stageOf3(selection2, path), routeOf3(selection2, path.route, verbsOf)];
  return [stage, route].find(({ kind }) => kind === "no") ?? [stage, route].find(({ kind }) => kind === "open") ?? YES3;
}
var YES3 = { kind: "yes" };
var NO2 = { kind: "no" };
function isApi({ api: pattern }, { api: { name, logicalId } }) {
  return pattern === void 0 || [name, logicalId ?? name].some((each) => matchesText(pattern, withoutPrefix(each)));
}
function stageOf3({ stage: pattern }, { stage }) {
  if (pattern === void 0 || pattern === "*") return YES3;
  if (stage === void 0) return { kind: "open", why: "no stage of its API is here" };
  if (stage.isNameOpen) return { kind: "open", why: `whether stage \`${stage.name}\` is \`${pattern}\` is not known before deployment` };
  return matchesText(pattern, stage.name) ? YES3 : NO2;
}
function routeOf3({ verbs, path: pattern, route: name }, route, verbsOf) {
  if (name !== void 0) return matchesText(name, route.name) ? YES3 : NO2;
  if (verbs === void 0 && pattern === void 0) return YES3;
  const parts = partsOf2(route.name);
  if (parts === void 0 || verbs && !isVerb(verbs, parts.verb, () => verbsOf(route))) return NO2;
  if (pattern === void 0 || matchesPath(pattern, parts.path)) return YES3;
  const mayMatch = matchesPath(pattern, parts.path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO2;
}
function isVerb(wanted, verb, others) {
  return wanted.includes(verb) || verb === "ANY" && wanted.some((each) => !others().has(each));
}
function partsOf2(name) {
  const [, verb, path] = /^([A-Z]+) (\/[^]*)$/.exec(name) ?? [];
  return verb === void 0 || path === void 0 ? void 0 : { verb, path };
}

function holdToBudgets(model, { logic, settings }, budgetsOf) {
  const verbsOf = verbsByPath(model.route, logic);
  const accounts = model.path.flatMap((path) => {
    const selected2 = budgetsOf(path.at.file).flatMap((budget) => {
      const selection2 = selects(budget.selection, path, verbsOf);
      return selection2.kind === "no" ? [] : [{ budget, selection: selection2 }];
    });
    if (selected2.length === 0) return [];
    const told = toldOf(path, {
      warmthOf: (call2) => warmthOf3(call2.target, path.when, logic),
      isRegionKnown: settings.region !== void 0
    });
    return selected2.map(({ budget, selection: selection2 }) => accountOf2(told, budget, selection2));
  });
  return { overruns: merged3(accounts.flatMap(({ overruns }) => overruns)), notChecked: accounts.flatMap(({ notChecked }) => notChecked) };
}
function accountOf2(told, { name, limits }, selection2) {
  const measured = limits.map((limit) => measure(limit, told));
  const [first, ...others] = measured.flatMap(({ breach }) => breach ?? []);
  const isOver = first !== void 0 && selection2.kind === "yes";
  const doubts = measured.flatMap(({ breach, doubts: own2 }) => breach ? [] : own2);
  const open2 = selection2.kind === "open" && (first !== void 0 || doubts.length > 0) ? [{ why: selection2.why }] : isOver ? [] : doubts;
  return {
    overruns: isOver ? [overrunOf(told, name, [first, ...others])] : [],
    notChecked: open2.map((doubt) => uncheckedOf(told.path, doubt))
  };
}
function overrunOf({ path, warmthOf: warmth }, budget, breaches) {
  const counted = new Set(breaches.flatMap(({ hops }) => hops));
  return {
    api: path.api,
    stage: path.stage?.name,
    routes: [path.route.name],
    budget,
    breaches,
    notes: [...new Set([...counted].flatMap((hop) => defaultNotes(hop, path, warmth)))],
    at: path.at,
    when: path.when
  };
}
function merged3(overruns) {
  return [...groupsByKey(overruns, keyOf3).values()].map(([first, ...others]) => ({ ...first, when: or(first.when, ...others.map(({ when }) => when)) }));
}
function keyOf3({ at, api, stage, routes, breaches }) {
  const told = breaches.map(({ limit, count: count2, hops }) => [limit.at.file, limit.at.start, count2, ...hops.map((hop) => [hop.what, hop.at.file, hop.at.start])]);
  return JSON.stringify([at.file, at.start, api.name, stage, routes, told]);
}
function uncheckedOf({ at, route, stage }, { why, remedy }) {
  const where = stage === void 0 ? "" : ` on stage \`${stage.name}\``;
  return { at, what: `budget of \`${route.name}\`${where}`, why, ...remedy !== void 0 && { remedy } };
}
function verbsByPath(routes, logic) {
  const key = (route) => `${route.api.name} ${partsOf2(route.name)?.path ?? ""}`;
  const byPath2 = groupsByKey(routes, key);
  return (route) => new Set((byPath2.get(key(route)) ?? []).flatMap((other) => logic.implies(route.when, other.when) === true ? partsOf2(other.name)?.verb ?? [] : []));
}

var MAX_DEPTH2 = 250;
function readChange(given2, readPlace2) {
  if (!isRecord(given2)) return void 0;
  const { title, safety, steps } = given2;
  if (typeof title !== "string" || safety !== "safe" && safety !== "review" || !Array.isArray(steps)) return void 0;
  const [first, ...others] = steps.map((step) => readStep(step, readPlace2));
  const rest = others.flatMap((step) => step ?? []);
  return first && rest.length === others.length ? { title, safety, steps: [first, ...rest] } : void 0;
}
function readStep(given2, readPlace2) {
  if (!isRecord(given2)) return void 0;
  const { kind, after, key } = given2;
  if (kind === "insert") {
    const [into, value2] = [readPlace2(given2["into"]), readValue(given2["value"])];
    const isSound2 = typeof key === "string" && (after === void 0 || typeof after === "string");
    return into && value2 && isSound2 ? { kind, into, after, key, value: value2 } : void 0;
  }
  const at = readPlace2(given2["at"]);
  if (!at) return void 0;
  if (kind === "remove") return { kind, at };
  const value = kind === "replace" ? readValue(given2["value"]) : void 0;
  return value && { kind: "replace", at, value };
}
function readValue(given2, depth = 0) {
  if (!isRecord(given2) || depth > MAX_DEPTH2) return void 0;
  const { kind, text: text2, items, entries: entries2, name } = given2;
  switch (kind) {
    case "text":
      return typeof text2 === "string" ? { kind, text: text2 } : void 0;
    case "boolean":
      return typeof given2["value"] === "boolean" ? { kind, value: given2["value"] } : void 0;
    case "list": {
      const values = Array.isArray(items) ? all(items.map((item) => readValue(item, depth + 1))) : void 0;
      return values && { kind, items: values };
    }
    case "map": {
      const pairs = Array.isArray(entries2) ? all(entries2.map((entry) => readEntry(entry, depth + 1))) : void 0;
      return pairs && { kind, entries: pairs };
    }
    case "call": {
      const argument = readValue(given2["argument"], depth + 1);
      return argument && typeof name === "string" ? { kind, name, argument } : void 0;
    }
    default:
      return void 0;
  }
}
function readEntry(given2, depth) {
  if (!Array.isArray(given2) || given2.length !== 2) return void 0;
  const [key, value] = [given2[0], readValue(given2[1], depth)];
  return typeof key === "string" && value ? [key, value] : void 0;
}
function all(values) {
  const known2 = values.flatMap((value) => value === void 0 ? [] : [value]);
  return known2.length === values.length ? known2 : void 0;
}

var MAX_PROBLEMS = 1e3;
var MAX_DEPTH3 = 500;
function collect(yields, sources) {
  const problems = [];
  try {
    const all2 = yields();
    if (!isIterable(all2)) return { problems, fault: "what its `check` gives is no list" };
    for (const given2 of all2) {
      if (problems.length === MAX_PROBLEMS) return { problems, fault: `it finds more than ${MAX_PROBLEMS} things wrong with it` };
      const problem = readProblem(given2, sources);
      if (typeof problem === "string") return { problems, fault: problem };
      problems.push(problem);
    }
    return { problems, fault: void 0 };
  } catch (error) {
    return { problems, fault: reasonOf(error) };
  }
}
function isIterable(given2) {
  return typeof given2 === "object" && given2 !== null && Symbol.iterator in given2;
}
function readProblem(given2, sources) {
  if (!isRecord(given2)) return "what it yields is no problem";
  const { message, at, label, severity, when, routes, stages, related, notes, remedy, inCode, isChosen, fix } = given2;
  if (typeof message !== "string" || message.trim() === "") return "it yields a problem without a `message`";
  const place = readPlace(at, sources);
  if (!place) return "it yields a problem whose `at` is no place in what was read";
  const known2 = SEVERITIES.find((each) => each === severity);
  if (severity !== void 0 && known2 === void 0) return `it yields a problem whose \`severity\` is none of ${SEVERITIES.join(", ")}`;
  if (when !== void 0 && !isFormula(when)) return "it yields a problem whose `when` is no formula";
  const texts = Object.entries({ label, remedy, inCode }).find(([, text2]) => text2 !== void 0 && typeof text2 !== "string");
  const lists = Object.entries({ routes, stages, notes }).find(([, list]) => list !== void 0 && !isTexts(list));
  if (texts ?? lists) return `it yields a problem whose \`${(texts ?? lists)?.[0] ?? ""}\` is no ${texts ? "text" : "list of texts"}`;
  const beside3 = readRelated(related, sources);
  if (!beside3) return "it yields a problem whose `related` is no list of places with messages";
  const change = fix === void 0 ? void 0 : readChange(fix, (place2) => readPlace(place2, sources));
  if (fix !== void 0 && !change) return "it yields a problem whose `fix` is no change";
  return {
    message,
    at: place,
    related: beside3,
    ...typeof label === "string" && { label },
    ...known2 && { severity: known2 },
    ...isFormula(when) && { when },
    ...isTexts(routes) && { routes: [...routes] },
    ...isTexts(stages) && { stages: [...stages] },
    ...isTexts(notes) && { notes: [...notes] },
    ...typeof remedy === "string" && { remedy },
    ...typeof inCode === "string" && { inCode },
    ...isChosen === true && { isChosen },
    ...change && { fix: change }
  };
}
function readPlace(given2, sources) {
  if (!isRecord(given2)) return void 0;
  const { file, start, end, path, generatedBy } = given2;
  const length2 = typeof file === "string" ? sources.get(file)?.text.length ?? -1 : -1;
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end) && Number(end) <= length2;
  const isSound2 = isSpan && isPath(path) && (generatedBy === void 0 || typeof generatedBy === "string");
  return isSound2 ? placeOf(given2) : void 0;
}
function isPath(given2) {
  let at = given2;
  for (let depth = 0; depth < MAX_DEPTH3; depth++) {
    if (at === void 0) return true;
    if (!isRecord(at) || typeof at["key"] !== "string") return false;
    at = at["parent"];
  }
  return false;
}
function isTexts(given2) {
  return Array.isArray(given2) && given2.every((text2) => typeof text2 === "string");
}
function isFormula(given2, depth = 0) {
  if (typeof given2 === "boolean") return true;
  if (!isRecord(given2) || depth > MAX_DEPTH3) return false;
  const { kind, name, of } = given2;
  if (kind === "condition") return typeof name === "string";
  if (kind === "not") return isFormula(of, depth + 1);
  return (kind === "and" || kind === "or") && Array.isArray(of) && of.every((part) => isFormula(part, depth + 1));
}
function readRelated(given2, sources) {
  if (given2 === void 0) return [];
  if (!Array.isArray(given2)) return void 0;
  const notes = given2.flatMap((note) => {
    const at = isRecord(note) ? readPlace(note["at"], sources) : void 0;
    return at && isRecord(note) && typeof note["message"] === "string" ? [{ at, message: note["message"] }] : [];
  });
  return notes.length === given2.length ? notes : void 0;
}

var said = /* @__PURE__ */ new WeakMap();
function freedNotes(freed, trees) {
  const notes = freed && (said.get(freed.places) ?? notesOf2(freed, trees));
  if (freed && notes) said.set(freed.places, notes);
  return notes ?? [];
}
function notesOf2(freed, trees) {
  const [first, ...others] = freed.places;
  const roots = trees.get(first?.file ?? "") ?? [];
  const root = roots.find((each) => textOf(getIn(each, "Resources", freed.role, "Type")) === "AWS::IAM::Role");
  if (first === void 0 || root === void 0) return [];
  const places = [first, ...others];
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const isUsed = (mentionsIn(root).get(freed.role) ?? []).some((mention) => !isWithin(mention, sorted));
  if (isUsed) return [];
  const distinct = new Set(places.map(({ start }) => start)).size;
  return [distinct === 1 ? `nothing else in this template uses \`${freed.role}\`: without the credentials it can go` : `nothing in this template uses \`${freed.role}\` but credentials that can go, in ${distinct} places`];
}
function isWithin({ start, end }, places) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last2 = places[low - 1];
  return last2 !== void 0 && last2.start <= start && end <= last2.end;
}
var mentions = /* @__PURE__ */ new WeakMap();
function mentionsIn(root) {
  const known2 = mentions.get(root);
  if (known2) return known2;
  const found = /* @__PURE__ */ new Map();
  const visit = (node) => {
    const text2 = textOf(node);
    for (const name of text2 === void 0 ? [] : namesIn4(text2)) {
      const spans = found.get(name);
      if (spans) spans.push(node);
      else found.set(name, [node]);
    }
    for (const child of node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value)) visit(child);
  };
  visit(root);
  mentions.set(root, found);
  return found;
}
function namesIn4(text2) {
  const variables = [...text2.matchAll(/\$\{\s*([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
  return /* @__PURE__ */ new Set([text2, text2.split(".")[0] ?? "", ...variables]);
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
function map(entries2) {
  return { kind: "map", entries: Object.entries(entries2).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]) };
}
function call(name, argument) {
  return { kind: "call", name, argument: text(argument) };
}

function reworded(node, from, to) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::Sub") return inSubstitution(call2.argument, from, to);
  if (call2 && spellingOf(call2.name, call2.argument) === from) return [replaced(node, referenceOf(to))];
  const text2 = textOf(node);
  if (text2 !== void 0) return inText(node, text2, from, to);
  const children2 = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return children2.flatMap((child) => reworded(child, from, to));
}
function inSubstitution(argument, from, to) {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  const text2 = textOf(template);
  const inTemplate = template && text2?.includes(from) === true ? [replaced(template, { kind: "text", text: text2.replaceAll(from, to) })] : [];
  return [...inTemplate, ...variables ? reworded(variables, from, to) : []];
}
function inText(node, text2, from, to) {
  if (from.includes("${") || !text2.includes(from)) return [];
  const parts = text2.replaceAll("${", "${!").split(from);
  return [replaced(node, { kind: "call", name: "Fn::Sub", argument: { kind: "text", text: parts.join(to) } })];
}
function replaced(node, value) {
  return { kind: "replace", at: placeOf(node), value };
}
function spellingOf(name, argument) {
  const parts = argument.kind === "list" ? argument.items.map(textOf) : [textOf(argument)];
  if (parts.includes(void 0)) return void 0;
  return name === "Ref" || name === "Fn::GetAtt" ? `\${${parts.join(".")}}` : void 0;
}
function referenceOf(spelling) {
  const id = spelling.slice(2, -1);
  return { kind: "call", name: id.includes(".") ? "Fn::GetAtt" : "Ref", argument: { kind: "text", text: id } };
}

function grounded(remedy, trees) {
  if (remedy === void 0) return {};
  if (isRefused(remedy)) return { unfixed: remedy.why };
  const change = changeOf(remedy, trees);
  return change ? { change } : { unfixed: "what it would change is not written in this file in so many words" };
}
function changeOf(remedy, trees) {
  const steps = [];
  const taken = /* @__PURE__ */ new Set();
  for (const step of remedy.steps) {
    const found = stepsOf(step, trees, taken);
    if (found.length === 0) return void 0;
    steps.push(...found);
  }
  const [first, ...others] = steps;
  return first && { title: remedy.title, safety: remedy.safety, steps: [first, ...others] };
}
function stepsOf(step, trees, taken) {
  switch (step.kind) {
    case "add":
      return present2(insertion(step, trees, taken));
    case "reword":
      return rewordings(step, trees);
    case "set":
      return present2(setting(step, trees));
    case "insert":
    case "remove":
    case "replace":
      return [step];
  }
}
function present2(step) {
  return step ? [step] : [];
}
function insertion({ beside: beside3, after, key, value }, trees, taken) {
  const map2 = mapIn(trees, beside3, after);
  if (map2 === void 0) return void 0;
  const isResources = pathKeys(map2.path).join() === "Resources";
  const isTaken = (name) => map2.entries.has(name) || taken.has(name);
  if (isTaken(key) && !isResources) return void 0;
  const free = freeName(key, isTaken);
  taken.add(free);
  return { kind: "insert", into: placeOf(map2), after, key: free, value: isResources ? withReferences(value, map2, after) : value };
}
function setting({ resource, property, value }, trees) {
  const key = resource.path?.key ?? "";
  const resources = mapIn(trees, resource, key);
  const written2 = getIn(resources, key, "Properties", property);
  if (resources === void 0 || written2 === void 0 || callOf(written2)?.name === "Fn::If") return void 0;
  return { kind: "replace", at: placeOf(written2), value };
}
function mapIn(trees, span, key) {
  return trees.get(span.file)?.map((root) => mapAround(root, span, key)).find((found) => found !== void 0);
}
function freeName(name, isTaken) {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}${number}`;
  return free;
}
function mapAround(root, span, key) {
  let found;
  let at = root;
  while (at !== void 0) {
    const own2 = at;
    if (own2.kind === "map" && covers2(own2.entries.get(key), span)) found = own2;
    at = childrenOf2(own2).find((child) => covers2(child, span))?.value;
  }
  return found;
}
function childrenOf2(node) {
  return node.kind === "list" ? node.items.map((value) => ({ at: value, value })) : entriesOf(node);
}
function covers2(child, { start, end }) {
  return child !== void 0 && child.at.start <= start && end <= child.value.end;
}
function withReferences(value, resources, fn) {
  if (value.kind === "map") return { ...value, entries: value.entries.map(([key, each]) => [key, withReferences(each, resources, fn)]) };
  if (value.kind !== "call" || value.name !== "Ref" || value.argument.kind !== "text") return value;
  const { text: text2 } = value.argument;
  if (get(resources, text2) !== void 0) return value;
  const attribute = ["Alias", "Version"].find((each) => text2.startsWith(`${fn}${each}`));
  return attribute === void 0 ? value : { ...value, argument: { kind: "text", text: `${fn}.${attribute}` } };
}
function rewordings({ at, from, to }, trees) {
  const node = (trees.get(at.file) ?? []).map((root) => nodeAt(root, at)).find((found) => found !== void 0);
  return node ? reworded(node, from, to) : [];
}
function nodeAt(root, span) {
  let at = root;
  while (at !== void 0 && (at.start !== span.start || at.end !== span.end)) {
    at = childrenOf2(at).find(({ value }) => value.start <= span.start && span.end <= value.end)?.value;
  }
  return at;
}

function check(rules, checkable) {
  const { model, overruns } = checkable;
  const said3 = rules.flatMap((active) => active.rule.on.flatMap((noun) => {
    const subjects = noun === "overrun" ? overruns : model[noun];
    return subjects.map((subject) => sayOf(subject, active, checkable));
  }));
  return {
    findings: said3.flatMap(({ findings }) => findings),
    notChecked: said3.flatMap(({ notChecked }) => notChecked),
    faults: said3.flatMap(({ faults: faults2 }) => faults2)
  };
}
function sayOf(subject, active, checkable) {
  const { model, sources } = checkable;
  const { rule: rule2 } = active;
  const options = active.optionsIn(subject.at.file);
  if (rule2.plugin !== void 0) return foreignSay(subject, active, collect(() => rule2.check(subject, model, options), sources), checkable);
  return {
    findings: [...rule2.check(subject, model, options)].flatMap((problem) => findingOf(problem, subject, active, checkable)),
    notChecked: active.standingIn(subject.at.file).kind === "unasked" ? [] : [...rule2.unchecked?.(subject, model) ?? []],
    faults: []
  };
}
function foreignSay(subject, active, { problems, fault }, checkable) {
  try {
    const findings = problems.flatMap((problem) => findingOf(problem, subject, active, checkable));
    return { findings, notChecked: [], faults: fault === void 0 ? [] : [faultOf3(subject, active.rule, fault)] };
  } catch (error) {
    return { findings: [], notChecked: [], faults: [faultOf3(subject, active.rule, reasonOf(error))] };
  }
}
function faultOf3(subject, { id, plugin = "" }, why) {
  const message = `plugin \`${plugin}\`: rule \`${id}\` failed on ${nameOf3(subject)}: ${why}${PLUGIN_FAULT}`;
  return { rule: id, file: subject.at.file, at: subject.at, message };
}
function nameOf3(subject) {
  const routes = routesOf(subject);
  if (routes.length > 0) return nameRoutes(routes);
  if ("name" in subject) return `\`${subject.name}\``;
  return "offers" in subject ? `\`${subject.logicalId}\`` : "an integration without a route";
}
function findingOf(problem, subject, { rule: rule2, standingIn }, { logic, trees }) {
  const standing = standingIn(problem.at.file);
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  const mended = grounded(problem.fix, trees);
  const freed = mended.change && problem.fix && "steps" in problem.fix ? freedNotes(problem.fix.frees, trees) : [];
  return [{
    rule: rule2.id,
    severity: severityOf(problem, standing, rule2),
    message: problem.message,
    at: problem.at,
    label: problem.label,
    logicalId: keys[0] === "Resources" ? keys[1] ?? null : null,
    api: apiOf(subject)?.logicalId ?? null,
    routes: problem.routes ?? routesOf(subject),
    stages: problem.stages,
    when: logic.describe(when),
    guard: when,
    construct: void 0,
    related: problem.related ?? [],
    notes: problem.notes ?? [],
    freed,
    remedy: problem.remedy,
    inCode: problem.inCode,
    ...mended,
    fingerprint: "",
    ...rule2.help !== void 0 && { help: rule2.help },
    ...offBy(standing)
  }];
}
function severityOf({ severity, isChosen = false }, standing, rule2) {
  if (standing.kind !== "set") return severity ?? rule2.severity;
  return isChosen && standing.by === "config" ? severity ?? standing.severity : standing.severity;
}
function offBy(standing) {
  if (standing.kind === "off") return { off: { kind: "config", reason: standing.reason, at: standing.at } };
  return standing.kind === "unasked" ? { off: standing } : {};
}
function apiOf(subject) {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : void 0;
}
function routesOf(subject) {
  if ("routes" in subject) return subject.routes;
  if ("route" in subject) return [subject.route.name];
  return "authorization" in subject ? [subject.name] : [];
}

function withConstructs(findings, parts) {
  const apps = parts.flatMap(({ stack }) => stack.deployment?.cdk ? [{ file: stack.file, cdk: stack.deployment.cdk }] : []);
  return findings.map(({ inCode, freed = [], ...finding }) => {
    if (apps.length === 0) return { ...finding, notes: [...finding.notes, ...freed] };
    const { at, logicalId } = finding;
    const app = apps.find(({ file }) => file === at.file) ?? apps.find((each) => constructOf(each, logicalId)) ?? apps[0];
    return { ...finding, remedy: app && inCode !== void 0 ? inCode : finding.remedy, construct: app && constructOf(app, logicalId), cdk: app?.cdk };
  });
}
function constructOf({ cdk, file }, logicalId) {
  return logicalId === null ? void 0 : cdk.constructs.get(file)?.get(logicalId);
}

import { createHash } from "node:crypto";
function withFingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const when = finding.when?.replaceAll(/[\w-]+\//g, "") ?? null;
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    const fingerprint = createHash("sha256").update(`${what}#${String(repeated)}`).digest("hex").slice(0, 16);
    return { ...finding, fingerprint };
  });
}

function applyEdits(text2, edits) {
  const pieces = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    pieces.push(text2.slice(at, start), newText);
    at = end;
  }
  return [...pieces, text2.slice(at)].join("");
}
function withoutOverlaps(all2) {
  const [chosen, left2] = [[], []];
  const taken = /* @__PURE__ */ new Map();
  for (const each of all2.toSorted((a, b) => startOf(a) - startOf(b))) {
    const hasRoom = each.edits.every((edit) => isFree(edit, taken.get(edit.file) ?? []));
    (hasRoom ? chosen : left2).push(each);
    if (hasRoom) for (const edit of each.edits) take(edit, taken);
  }
  return { chosen, left: left2 };
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

function edited(...pieces) {
  return { kind: "edited", pieces };
}
function refused2(why) {
  return { kind: "refused", why };
}
var ODD_SPELLING = "it is spelled in a way that is not edited";
var COMMENTS_WITHIN = "comments stand within it";

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
      const call2 = callOf(node);
      return call2?.name === value.name && isWrittenAs(call2.argument, argumentLike(call2.argument, value));
    }
  }
}
function argumentLike(node, { name, argument }) {
  if (name !== "Fn::GetAtt") return argument;
  if (node.kind === "scalar") return attributeText2(argument) ?? argument;
  return (node.kind === "list" && argument.kind === "text" ? attributeList(argument.text) : void 0) ?? argument;
}
function attributeText2(argument) {
  if (argument.kind === "text") return argument;
  if (argument.kind !== "list") return void 0;
  const parts = argument.items.flatMap((item) => item.kind === "text" ? [item.text] : []);
  return parts.length === argument.items.length ? { kind: "text", text: parts.join(".") } : void 0;
}
function attributeList(text2) {
  const dot = text2.indexOf(".");
  if (dot < 0) return void 0;
  return { kind: "list", items: [{ kind: "text", text: text2.slice(0, dot) }, { kind: "text", text: text2.slice(dot + 1) }] };
}
function valueKey(value) {
  return JSON.stringify(value);
}

var INDICATOR = /^(?:[-?:,[\]{}#&*!|>'"%@`=<~.\s]|$)/;
var NOT_PLAIN = /:(?=\s|$)|\s#|[\n\r\t]|\s$/;
var NOT_TEXT = /^(?:[yYnN]|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/;
function isPlainSafe(text2, around) {
  if (INDICATOR.test(text2) || NOT_PLAIN.test(text2) || NOT_TEXT.test(text2)) return false;
  if (/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text2)) return false;
  return plainValue(text2) === text2 && (around === "block" || !/[,[\]{}]/.test(text2));
}
function inQuotes(text2, quote2) {
  const isSimple = !/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text2);
  return quote2 === "'" && isSimple ? `'${text2.replaceAll("'", "''")}'` : JSON.stringify(text2);
}

function printText2(text2, key, around, style) {
  if (style.isJson) return JSON.stringify(text2);
  return isPlainSafe(text2, around) && !style.isQuoted(key) ? text2 : inQuotes(text2, style.quote);
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
      return ` ${printText2(value.text, key, "block", style)}`;
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
function printEntries(entries2, indentation2, style) {
  return entries2.map(([key, value]) => `${printKey(key, "block", style)}:${printInBlock(value, key, indentation2, style)}`).join(style.lineBreak + indentation2);
}
function printItems(items, key, indentation2, style) {
  return items.map((item) => `${style.lineBreak}${indentation2}-${printItem(item, key, indentation2, style)}`).join("");
}
function printItem(item, key, indentation2, style) {
  if (item.kind === "map" && item.entries.length > 0) return ` ${printEntries(item.entries, `${indentation2}  `, style)}`;
  if (item.kind === "call" && style.tags === "long" && !style.callsInBrackets) return ` ${printEntries([[item.name, item.argument]], `${indentation2}  `, style)}`;
  return printInBlock(item, key, indentation2, { ...style, dashIndent: style.dashIndent === "" ? "  " : style.dashIndent });
}
function printCall(call2, key, indentation2, style) {
  const { name, argument } = call2;
  const tagged2 = style.tags === "short" ? shortCall(call2) : void 0;
  if (!tagged2) {
    if (style.callsInBrackets) return ` ${printInBrackets(call2, key, style)}`;
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
  return { tag, argument: name === "Fn::GetAtt" ? attributeText2(argument) ?? argument : argument };
}
function printInBrackets(value, key, style, indentation2) {
  const { brackets: { indent, colon, padding, callsInLines, listsInLines } } = style;
  const deeper = indentation2 === void 0 ? void 0 : indentation2 + indent;
  switch (value.kind) {
    case "text":
      return printText2(value.text, key, "brackets", style);
    case "boolean":
      return String(value.value);
    case "list": {
      const own2 = listsInLines || !isListOfTexts(value) ? deeper : void 0;
      return within2(["[", "]"], value.items.map((item) => printInBrackets(item, key, style, own2)), "", style, own2 === void 0 ? void 0 : indentation2);
    }
    case "map": {
      const parts = value.entries.map(([name, item]) => `${printKey(name, "brackets", style)}${colon}${printInBrackets(item, name, style, deeper)}`);
      return within2(["{", "}"], parts, padding, style, indentation2);
    }
    case "call": {
      const tagged2 = style.tags === "short" ? shortCall(value) : void 0;
      if (tagged2) return `${tagged2.tag} ${printInBrackets(tagged2.argument, value.name, style)}`;
      const isInLines = callsInLines || !(value.argument.kind === "text" || isListOfTexts(value.argument));
      const own2 = isInLines ? deeper : void 0;
      const part = `${printKey(value.name, "brackets", style)}${colon}${printInBrackets(value.argument, value.name, style, own2)}`;
      return within2(["{", "}"], [part], padding, style, own2 === void 0 ? void 0 : indentation2);
    }
  }
}
function within2([open2, close], parts, padding, style, indentation2) {
  if (parts.length === 0) return open2 + close;
  if (indentation2 === void 0) return `${open2}${padding}${parts.join(style.brackets.comma)}${padding}${close}`;
  const deeper = `${style.lineBreak}${indentation2}${style.brackets.indent}`;
  return `${open2}${deeper}${parts.join(`,${deeper}`)}${style.lineBreak}${indentation2}${close}`;
}

function remembered(ask3) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (map2, context) => {
    const known2 = answers.get(map2) ?? { answer: ask3(map2, context) };
    answers.set(map2, known2);
    return known2.answer;
  };
}

function commentsIn({ file, text: text2 }, documents = []) {
  if (/\.json$/i.test(file) || !text2.includes("#")) return [];
  return commentsBetween(scalarsOf(text2) ?? documents.flatMap(scalarsIn).toSorted((a, b) => a.start - b.start), { file, text: text2 });
}
function commentsBetween(scalars, { file, text: text2 }) {
  const comments = [];
  const candidate = /(?<![^ \t\n\r\ufeff])#[^\n\r]*/g;
  let next = 0;
  for (let match = candidate.exec(text2); match; match = candidate.exec(text2)) {
    const { index: start } = match;
    while ((scalars[next]?.end ?? Infinity) <= start) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start) candidate.lastIndex = scalar.end;
    else comments.push({ file, start, end: candidate.lastIndex });
  }
  return comments;
}
function scalarsOf(text2) {
  const parsed = parseYaml(text2);
  if (parsed.kind === "refused") return void 0;
  return parsed.events.flatMap((event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? [{ start: event.valueStart, end: event.valueEnd }] : []);
}
function scalarsIn(root) {
  const found = [];
  const open2 = [root];
  for (let node = open2.pop(); node; node = open2.pop()) {
    if (node.kind === "scalar") found.push(node);
    for (const item of itemsOf(node)) open2.push(item);
    for (const { at, value } of entriesOf(node)) {
      found.push(at);
      open2.push(value);
    }
  }
  return found;
}

function readWritten(source) {
  const reading = readQuickly(source);
  if (!reading || reading.problems.some(({ severity }) => severity === "error")) return void 0;
  const { documents, problems } = reading;
  const comments = commentsIn(source, documents);
  return {
    source,
    documents,
    comments,
    oddities: problems.length,
    lines: lineStarts(source.text),
    opening: new Map(comments.map((comment) => [comment.start, comment])),
    closing: new Map(comments.map((comment) => [comment.end, comment]))
  };
}
function lineStart({ lines }, at) {
  return lines[lineIndexAt(lines, at)] ?? 0;
}
function nextLine({ lines, source }, at) {
  return lines[lineIndexAt(lines, at) + 1] ?? source.text.length;
}
function lineEnd(written2, at) {
  const { text: text2 } = written2.source;
  let end = nextLine(written2, at);
  while (end > at && (text2[end - 1] === "\n" || text2[end - 1] === "\r")) end -= 1;
  return end;
}
function nextWord({ source: { text: text2 }, opening }, from) {
  let at = from;
  while (at < text2.length) {
    const comment = opening.get(at);
    if (comment) at = comment.end;
    else if (isBlank(text2.charAt(at))) at += 1;
    else return at;
  }
  return text2.length;
}
function lastWord({ source: { text: text2 }, closing }, before) {
  let at = before;
  while (at > 0) {
    const comment = closing.get(at);
    if (comment) at = comment.start;
    else if (isBlank(text2.charAt(at - 1))) at -= 1;
    else return at - 1;
  }
  return -1;
}
function commentsBetween2({ comments }, start, end) {
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
function opensLine(written2, at) {
  return written2.source.text.slice(lineStart(written2, at), at).trim() === "";
}
function closesLine(written2, at) {
  return nextWord(written2, at) >= lineEnd(written2, at);
}
function isBlank(character) {
  return /\s|\ufeff/.test(character);
}

function inEntry(entry, map2, outer) {
  return { node: entry.value, within: { kind: "entry", map: map2, entry, outer } };
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
  const visit = (spot2) => {
    const { node } = spot2;
    const key = spanKey(node);
    if (wanted.has(key)) found.set(key, [...found.get(key) ?? [], spot2]);
    if (node.kind === "map") for (const entry of entriesOf(node)) visit(inEntry(entry, node, spot2));
    if (node.kind === "list") for (const item of node.items) visit(inList(item, node, spot2));
  };
  for (const node of documents) visit({ node, within: void 0 });
  return found;
}
function isInBrackets(node, { source: { text: text2 } }) {
  if (node.kind === "scalar") return false;
  const [open2, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
  const first = node.kind === "map" ? [...node.entries.values()][0]?.at : node.items[0];
  return text2[node.start] === open2 && text2[node.end - 1] === close && first?.start !== node.start;
}
function isWithinBrackets({ within: within4 }, written2) {
  for (let at = within4; at; at = at.outer.within) {
    if (isInBrackets(at.kind === "entry" ? at.map : at.list, written2)) return true;
  }
  return false;
}
function hasShortTag(node, { source: { text: text2 } }) {
  return callOf(node) !== void 0 && entriesOf(node)[0]?.at.start === node.start && text2[node.start] === "!";
}

function styleOf(written2) {
  const { source: { file, text: text2 }, documents } = written2;
  const votes = /* @__PURE__ */ new Map();
  for (const root of documents) count(root, void 0, written2, votes);
  const isJson = /\.json$/i.test(file) || isJsonLike(documents[0], written2) && winner(votes, "key", "plain") === "quoted";
  const colon = isJson ? winner(votes, "colon", ": ") : ": ";
  const indent = " ".repeat(Number(winner(votes, "indent", "2")));
  return {
    isJson,
    lineBreak: /\r\n|\r|\n/.exec(text2)?.[0] ?? "\n",
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
function isJsonLike(root, written2) {
  return root !== void 0 && isInBrackets(root, written2);
}
function winner(votes, question, otherwise) {
  const [best] = [...votes.get(question) ?? []].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? otherwise;
}
function vote(votes, question, answer) {
  const answers = votes.get(question) ?? /* @__PURE__ */ new Map();
  votes.set(question, answers.set(answer, (answers.get(answer) ?? 0) + 1));
}
function count(node, key, written2, votes) {
  if (node.kind === "scalar") countScalar(node.text, node.start, key, written2, votes);
  if (node.kind === "map") countMap(node, key, written2, votes);
  if (node.kind === "list") countList(node, key, written2, votes);
}
function countScalar(value, start, key, { source: { text: text2 } }, votes) {
  const first = text2.charAt(start);
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
function countMap(node, key, written2, votes) {
  const { text: text2 } = written2.source;
  const isBracketed = isInBrackets(node, written2);
  const call2 = callOf(node);
  const isShort = call2 !== void 0 && text2[entriesOf(node)[0]?.at.start ?? 0] === "!";
  if (call2) countCall(node, call2.argument, { isBracketed, isShort }, written2, votes);
  if (isBracketed) countBrackets(node, entriesOf(node).map(({ at, value }) => ({ start: at.start, end: value.end })), call2 ? void 0 : "map", written2, votes);
  else if (!isShort && key?.value === node && column(written2, node.start) > column(written2, key.at.start) && isOnNewLine(key, node, written2)) {
    vote(votes, "indent", String(column(written2, node.start) - column(written2, key.at.start)));
  }
  for (const entry of entriesOf(node)) {
    if (text2[entry.at.start] !== "!") {
      vote(votes, entry.key.startsWith("Fn::") ? "key of a call" : "key", /["']/.test(text2.charAt(entry.at.start)) ? "quoted" : "plain");
      if (isBracketed) vote(votes, "colon", text2.slice(entry.at.end, entry.value.start).replaceAll(/[\n\r]\s*/g, " "));
    }
    count(entry.value, entry, written2, votes);
  }
}
function countCall(node, argument, { isBracketed, isShort }, written2, votes) {
  vote(votes, "tag", isShort ? "short" : "long");
  const { text: text2 } = written2.source;
  if (!isShort) vote(votes, "call", isBracketed ? "brackets" : "block");
  if (isBracketed && argument.kind === "scalar") vote(votes, "call in brackets", /[\n\r]/.test(text2.slice(node.start, node.end)) ? "lines" : "line");
  if (argument.kind === "list") vote(votes, "arguments", isInBrackets(argument, written2) ? "brackets" : "block");
}
function countList(node, key, written2, votes) {
  if (isInBrackets(node, written2)) countBrackets(node, node.items, "list", written2, votes);
  else if (key?.value === node && isOnNewLine(key, node, written2)) vote(votes, "dash", String(Math.max(0, column(written2, node.start) - column(written2, key.at.start))));
  for (const item of node.items) count(item, key, written2, votes);
}
function countBrackets(node, parts, kind, written2, votes) {
  const { text: text2 } = written2.source;
  const [first, second] = parts;
  if (!first) return;
  const isInLines = /[\n\r]/.test(text2.slice(node.start, node.end));
  if (kind === "list" && parts.every((part) => !/[\n\r[{]/.test(text2.slice(part.start, part.end)))) vote(votes, "list in brackets", isInLines ? "lines" : "line");
  const deeper = isInLines ? indentation(first.start, written2).slice(indentation(node.start, written2).length) : "";
  if (deeper !== "") vote(votes, "indent in brackets", deeper);
  if (isInLines) return;
  if (node.kind === "map") vote(votes, "padding", text2.slice(node.start + 1, first.start));
  if (second) vote(votes, "comma", text2.slice(first.end, second.start));
}
function isOnNewLine(key, node, written2) {
  return lineStart(written2, node.start) > key.at.start;
}
function indentation(at, written2) {
  return /^[ \t]*/.exec(written2.source.text.slice(lineStart(written2, at), at))?.[0] ?? "";
}
function column(written2, at) {
  return at - lineStart(written2, at);
}

function insertIntoBlock({ key, value }, sibling, map2, written2, style) {
  const { text: text2 } = written2.source;
  const start = sibling.at.start;
  const head = text2.slice(lineStart(written2, start), start);
  if (!/^(?: *(?:- +)*)$/.test(head) || !closesLine(written2, sibling.value.end)) return refused2(ODD_SPELLING);
  const indentation2 = " ".repeat(head.length);
  const own2 = withOwnIndent(style, sibling, written2);
  const printed = isOneLine(map2, written2) ? ` ${printInBrackets(value, key, own2)}` : printInBlock(value, key, indentation2, own2);
  const entry = `${indentation2}${printKey(key, "block", own2)}:${printed}`;
  const blank = isSpaced(map2, written2) ? style.lineBreak : "";
  const at = endOf(sibling, map2, written2);
  const gap = nextWord(written2, at) < map2.end && lineEnd(written2, at) > at ? blank : "";
  const isBelowBreak = at > 0 && lineStart(written2, at) === at && /[\n\r]/.test(text2.charAt(at - 1));
  return edited({ start: at, end: at, newText: isBelowBreak ? `${blank}${entry}${style.lineBreak}${gap}` : `${style.lineBreak}${blank}${entry}` });
}
function withOwnIndent(style, { at, value }, written2) {
  const deeper = value.kind === "map" && !isInBrackets(value, written2) && lineStart(written2, value.start) > at.start ? column(written2, value.start) - column(written2, at.start) : 0;
  return deeper > 0 && deeper <= 8 ? { ...style, indent: " ".repeat(deeper) } : style;
}
var isOneLine = remembered(({ entries: entries2 }, written2) => {
  const { text: text2 } = written2.source;
  const maps = [...entries2.values()].flatMap(({ value }) => value.kind === "map" && value.entries.size > 1 ? [value] : []);
  const inBrackets = maps.filter((each) => isInBrackets(each, written2) && !/[\n\r]/.test(text2.slice(each.start, each.end)));
  return inBrackets.length * 2 > maps.length;
});
var isSpaced = remembered((map2, written2) => {
  const own2 = [...map2.entries.values()].filter(({ at }) => map2.start <= at.start && at.start < map2.end).toSorted((a, b) => a.at.start - b.at.start);
  const spaced = own2.filter(({ at }, index) => {
    const before = own2[index - 1];
    return before !== void 0 && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(written2.source.text.slice(before.value.end, at.start));
  });
  return own2.length > 1 && spaced.length * 2 > own2.length - 1;
});
function endOf(sibling, map2, written2) {
  const from = nextLine(written2, sibling.value.end);
  const next = nextWord(written2, sibling.value.end);
  const isLast = next >= map2.end;
  const width = column(written2, sibling.at.start);
  const below = commentsBetween2(written2, from, next);
  const about = below.findIndex(({ start, end }) => written2.source.text.slice(start, end).includes("cfn-latency-lint-ignore-next"));
  const comments = about < 0 ? below : below.slice(0, about);
  const deeper = comments.findLast(({ start }) => column(written2, start) > width);
  const reach = deeper ? nextLine(written2, deeper.end) : from;
  return afterComments(reach, comments.filter(({ start }) => start >= reach), { width, isLast }, written2);
}
function afterComments(from, comments, { width, isLast }, written2) {
  let at = from;
  for (const { start, end } of comments) {
    if (lineStart(written2, start) !== at || column(written2, start) !== width) break;
    at = nextLine(written2, end);
  }
  if (at === from || isLast) return at;
  const isBlankBelow = at < written2.source.text.length && lineEnd(written2, at) === at;
  return isBlankBelow ? at : from;
}

function insertIntoBrackets({ key, value }, sibling, map2, written2, style) {
  const { text: text2 } = written2.source;
  const { end } = sibling.value;
  const own2 = withOwnQuotes(style, sibling, text2);
  const isInLines = opensLine(written2, sibling.at.start);
  const lines = indentation(sibling.at.start, written2);
  const printed = printInBrackets(value, key, own2, isInLines && hasValuesInLines(map2, text2) ? lines : void 0);
  const entry = `${printKey(key, "brackets", own2)}${style.brackets.colon}${printed}`;
  const comma = nextWord(written2, end);
  const hasComma = text2[comma] === ",";
  if (!hasComma && comma !== map2.end - 1) return refused2(ODD_SPELLING);
  if (hasComma && opensLine(written2, comma)) return refused2(ODD_SPELLING);
  if (!isInLines || hasComma && !closesLine(written2, comma + 1)) return edited({ start: end, end, newText: `${style.brackets.comma}${entry}` });
  const below = nextLine(written2, hasComma ? comma : end);
  const isCommented = commentsBetween2(written2, end, below).length > 0;
  if (!isCommented) return edited({ start: end, end, newText: `,${style.lineBreak}${lines}${entry}` });
  const line = { start: below, end: below, newText: `${lines}${entry}${hasComma ? "," : ""}${style.lineBreak}` };
  return hasComma ? edited(line) : edited({ start: end, end, newText: "," }, line);
}
function withOwnQuotes(style, { at }, text2) {
  return text2[at.start] === '"' ? { ...style, hasQuotedKeys: true, hasQuotedCalls: true, isQuoted: () => true, quote: '"' } : style;
}
var hasValuesInLines = remembered(({ entries: entries2 }, text2) => {
  const maps = [...entries2.values()].filter(({ value }) => value.kind !== "scalar");
  return maps.length === 0 || maps.some(({ value }) => /[\n\r]/.test(text2.slice(value.start, value.end)));
});

function insert(step, spot2, written2, style) {
  const { node } = spot2;
  const { key, after } = step;
  if (node.kind !== "map") return refused2("it would have to be put into what is no map");
  const call2 = callOf(node);
  if (call2) return refused2(`it would have to be put into a call of \`${call2.name}\``);
  if (node.entries.has(key)) return refused2(`there is a \`${key}\` already`);
  if (node.entries.size === 0) return insertIntoNothing(step, spot2, written2, style);
  const sibling = after === void 0 ? lastOf(node) : node.entries.get(after);
  if (!sibling) return refused2(`there is no \`${after ?? ""}\` to put it after`);
  if (!isOwn(sibling, node)) return refused2("what it would be put after is merged from elsewhere");
  return isInBrackets(node, written2) ? insertIntoBrackets(step, sibling, node, written2, style) : insertIntoBlock(step, sibling, node, written2, style);
}
function lastOf({ entries: entries2 }) {
  return [...entries2.values()].toSorted((a, b) => a.at.start - b.at.start).at(-1);
}
function isOwn({ at, value }, map2) {
  return map2.start <= at.start && value.end <= map2.end;
}
function insertIntoNothing({ key, value }, spot2, written2, style) {
  const { node, within: within4 } = spot2;
  if (!isInBrackets(node, written2)) return refused2(ODD_SPELLING);
  if (commentsBetween2(written2, node.start, node.end).length > 0) return refused2(COMMENTS_WITHIN);
  const map2 = { kind: "map", entries: [[key, value]] };
  const colon = lastWord(written2, node.start);
  const isInLines = within4?.kind === "entry" && opensLine(written2, within4.entry.at.start);
  const isAlone2 = commentsBetween2(written2, colon, nextLine(written2, node.end)).length === 0 && closesLine(written2, node.end);
  if (isInLines && isAlone2 && !isWithinBrackets(spot2, written2) && written2.source.text[colon] === ":") {
    return edited({ start: colon + 1, end: node.end, newText: printInBlock(map2, key, indentation(within4.entry.at.start, written2), style) });
  }
  const lines = within4 === void 0 || isInLines && isWithinBrackets(spot2, written2) ? indentation(node.start, written2) : void 0;
  return edited({ start: node.start, end: node.end, newText: printInBrackets(map2, key, style, lines) });
}

function isAsPlanned(before, after, steps) {
  const plan = planOf(before, steps.filter((step) => placeOf2(step).file === before.source.file));
  if (!plan || before.documents.length !== after.documents.length) return false;
  return before.documents.every((root, index) => {
    const other = after.documents[index];
    return other !== void 0 && isSame(root, other, plan);
  });
}
function placeOf2(step) {
  return step.kind === "insert" ? step.into : step.at;
}
function planOf(before, steps) {
  const spots = spotsAt(steps.map(placeOf2), before);
  const gone = /* @__PURE__ */ new Set();
  const replaced2 = /* @__PURE__ */ new Map();
  const inserted = /* @__PURE__ */ new Map();
  for (const step of steps) {
    const [spot2, ...others] = spots.get(spanKey(placeOf2(step))) ?? [];
    if (!spot2 || others.length > 0) return void 0;
    const { node } = spot2;
    if (step.kind === "remove") gone.add(node);
    else if (step.kind === "insert") inserted.set(node, withInsertion(inserted.get(node) ?? [], step));
    else if (isAtOdds(replaced2.get(node), step.value)) return void 0;
    else replaced2.set(node, step.value);
  }
  return { gone, replaced: replaced2, inserted };
}
function isAtOdds(known2, value) {
  return known2 !== void 0 && valueKey(known2) !== valueKey(value);
}
function withInsertion(known2, step) {
  const isKnown = known2.some(({ key, value, after }) => key === step.key && after === step.after && valueKey(value) === valueKey(step.value));
  return isKnown ? known2 : [...known2, step];
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
function entriesAfter(map2, { gone, inserted }) {
  const behind = /* @__PURE__ */ new Map();
  for (const step of inserted.get(map2) ?? []) {
    const known3 = behind.get(step.after);
    if (known3) known3.push({ kind: "new", step });
    else behind.set(step.after, [{ kind: "new", step }]);
  }
  const following2 = (key) => behind.get(key) ?? [];
  const known2 = [...map2.entries.values()].flatMap((entry) => {
    const own2 = gone.has(entry.value) ? [] : [{ kind: "known", entry }];
    return [...own2, ...following2(entry.key)];
  });
  return [...known2, ...following2(void 0)];
}

function withLines(start, end, written2) {
  if (!opensLine(written2, start) || !closesLine(written2, end)) return { start, end, newText: "" };
  const { source: { text: text2 } } = written2;
  const [from, to] = [lineStart(written2, start), lineEnd(written2, end)];
  const comments = commentsBetween2(written2, start, to).map((comment) => text2.slice(comment.start, comment.end));
  if (comments.length > 0) return { start, end: to, newText: comments.join(lineBreak(written2, start) + text2.slice(from, start)) };
  const next = nextLine(written2, end);
  return next === to && from > 0 ? { start: endOfLineAbove(from, text2), end: to, newText: "" } : { start: from, end: next, newText: "" };
}
function lineBreak(written2, at) {
  const { source: { text: text2 } } = written2;
  const own2 = text2.slice(lineEnd(written2, at), nextLine(written2, at));
  return own2 === "" ? /\r\n|\r|\n/.exec(text2)?.[0] ?? "\n" : own2;
}
function endOfLineAbove(from, text2) {
  if (text2[from - 1] === "\n" && text2[from - 2] === "\r") return from - 2;
  return text2[from - 1] === "\uFEFF" ? from : from - 1;
}

function removeFromBlock(part, written2) {
  const { text: text2 } = written2.source;
  const { kind, end } = part;
  const dash = lastWord(written2, part.start);
  const start = kind === "entry" ? part.start : dash;
  if (kind === "item" && text2[dash] !== "-") return refused2(ODD_SPELLING);
  if (!closesLine(written2, end)) return refused2(ODD_SPELLING);
  if (opensLine(written2, start)) return edited(withLines(start, end, written2));
  const isFirstOfItem = kind === "entry" && /^[ \t]*(?:-[ \t]+)+$/.test(text2.slice(lineStart(written2, start), start));
  return isFirstOfItem ? removeFirstOfItem(part, written2) : refused2(ODD_SPELLING);
}
function removeFirstOfItem({ start, end, around }, written2) {
  const next = nextWord(written2, end);
  const column2 = (at) => at - lineStart(written2, at);
  if (next >= around.end || column2(next) !== column2(start) || !opensLine(written2, next)) return refused2(ODD_SPELLING);
  if (commentsBetween2(written2, start, end).length > 0) return refused2(COMMENTS_WITHIN);
  const [comment] = commentsBetween2(written2, end, next);
  return edited({ start, end: comment?.start ?? next, newText: "" });
}

function removeFromFlow(part, written2) {
  const { start, end, around } = part;
  const { text: text2 } = written2.source;
  const [before, after] = [lastWord(written2, start), nextWord(written2, end)];
  const [isFirst, hasComma] = [before === around.start, text2[after] === ","];
  const next = hasComma ? nextWord(written2, after + 1) : after;
  const isLast = next === around.end - 1;
  if (!isFirst && text2[before] !== "," || !hasComma && !isLast) return refused2(ODD_SPELLING);
  if (isFirst && isLast) return refused2("it is all that its brackets hold");
  const isAlone2 = opensLine(written2, start) && closesLine(written2, hasComma ? after + 1 : end);
  if (!isAlone2 && commentsBetween2(written2, start, end).length > 0) return refused2(COMMENTS_WITHIN);
  if (hasComma && isAlone2) return edited(withLines(start, after + 1, written2));
  if (hasComma && (isFirst || opensLine(written2, start))) return edited(upTo(next, start, after, written2));
  if (commentsBetween2(written2, before, end).length === 0) return edited(withLines(before, end, written2));
  return edited({ start: before, end: before + 1, newText: "" }, withLines(start, end, written2));
}
function upTo(next, start, comma, written2) {
  const [comment] = commentsBetween2(written2, comma, next);
  return { start, end: comment?.start ?? next, newText: "" };
}

function remove(spot2, written2) {
  const { node, within: within4 } = spot2;
  if (within4 === void 0) return refused2("it is the whole document");
  const { outer } = within4;
  const call2 = callOf(outer.node) ?? (outer.within?.kind === "entry" ? callOf(outer.within.outer.node) : void 0);
  if (call2) return refused2(`it is an argument of \`${call2.name}\``);
  const around = within4.kind === "entry" ? within4.map : within4.list;
  if ((around.kind === "map" ? around.entries.size : around.items.length) < 2) return refused2(`it is all that its ${around.kind} holds`);
  if (isBesideDirective(spot2, written2)) return refused2("a comment that suppresses stands beside it, and would be about more than it is now");
  const part = { kind: within4.kind, start: within4.kind === "entry" ? within4.entry.at.start : node.start, end: node.end, around };
  return isInBrackets(around, written2) ? removeFromFlow(part, written2) : removeFromBlock(part, written2);
}
function isBesideDirective({ node, within: within4 }, written2) {
  const text2 = ({ start: start2, end }) => written2.source.text.slice(start2, end);
  const start = lineStart(written2, within4?.kind === "entry" ? within4.entry.at.start : node.start);
  const beside3 = commentsBetween2(written2, start, lineEnd(written2, node.end));
  const above = commentsBetween2(written2, lastWord(written2, start) + 1, start);
  return beside3.some((comment) => text2(comment).includes("cfn-latency-lint")) || above.some((comment) => text2(comment).includes("cfn-latency-lint-ignore-next"));
}

function replaceText(node, text2, key, around, written2, style) {
  const { start, end } = node;
  const raw = written2.source.text.slice(start, end);
  if (/[\n\r]/.test(raw) || /^[|>]/.test(raw)) return replaceInLines(node, raw, text2);
  return edited({ start, end, newText: likeBefore(raw, text2, key, around, style) });
}
function likeBefore(raw, text2, key, around, style) {
  const quote2 = raw[0];
  if (style.isJson) return JSON.stringify(text2);
  if (quote2 === "'" || quote2 === '"') return inQuotes(text2, quote2);
  return isPlainSafe(text2, around) ? text2 : printText2(text2, key, around, { ...style, isQuoted: () => true });
}
function replaceInLines(node, raw, text2) {
  const pieces = stretch(node, raw, text2) ?? words(node, raw, text2);
  return pieces ? edited(...pieces) : refused2("it is a text over several lines");
}
function stretch({ start, text: before }, raw, text2) {
  const [from, tail] = commonEnds(before, text2);
  const first = before.slice(0, from).search(/[\w-]*$/);
  const last2 = before.length - tail + (/^[\w-]*/.exec(before.slice(before.length - tail))?.[0].length ?? 0);
  const word = before.slice(first, last2);
  if (word === "" || /\s/.test(word)) return void 0;
  const inText2 = placesOf2(word, before);
  const inRaw = placesOf2(word, raw);
  const at = inRaw[inText2.indexOf(first)];
  if (inText2.length !== inRaw.length || at === void 0) return void 0;
  return [{ start: start + at, end: start + at + word.length, newText: text2.slice(first, last2 + text2.length - before.length) }];
}
function words({ start, text: before }, raw, text2) {
  const [from] = commonEnds(before, text2);
  const first = before.slice(0, from).search(/[\w-]*$/);
  const word = /^[\w-]+/.exec(before.slice(first))?.[0] ?? "";
  const rest = before.slice(first + word.length);
  if (word === "" || rest === "") return void 0;
  for (let end = text2.indexOf(rest.charAt(0), first); end > 0; end = text2.indexOf(rest.charAt(0), end + 1)) {
    const replacement = text2.slice(first, end);
    if (before.replaceAll(word, () => replacement) === text2) {
      return placesOf2(word, raw).map((at) => ({ start: start + at, end: start + at + word.length, newText: replacement }));
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
function placesOf2(word, text2) {
  const places = [];
  for (let at = text2.indexOf(word); at >= 0; at = text2.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function replace(spot2, value, written2, style) {
  const { node } = spot2;
  if (isWrittenAs(node, value)) return refused2("it is so already");
  if (value.kind === "text" && node.kind === "scalar" && node.value !== null) return replaceText(node, value.text, keyOf4(spot2), aroundOf(spot2, written2), written2, style);
  return within3(spot2, value, written2, style) ?? whole(spot2, value, written2, style);
}
function keyOf4({ within: inside }) {
  if (inside?.kind === "entry") return inside.entry.key;
  return inside === void 0 ? "" : keyOf4(inside.outer);
}
function aroundOf(spot2, written2) {
  return isWithinBrackets(spot2, written2) ? "brackets" : "block";
}
function within3(spot2, value, written2, style) {
  const parts = partsOf3(spot2, value);
  if (!parts) return void 0;
  const pieces = [];
  for (const { part, asked } of parts) {
    if (isWrittenAs(part.node, asked)) continue;
    const result = replace(part, asked, written2, style);
    if (result.kind === "refused") return result;
    pieces.push(...result.pieces);
  }
  return edited(...pieces);
}
function partsOf3(spot2, value) {
  const { node } = spot2;
  if (node.kind === "scalar" || value.kind === "text" || value.kind === "boolean") return void 0;
  if (value.kind === "list") {
    if (node.kind !== "list" || node.items.length !== value.items.length) return void 0;
    return node.items.flatMap((item, index) => pair(inList(item, node, spot2), value.items[index]));
  }
  if (node.kind !== "map") return void 0;
  const entries2 = value.kind === "map" ? value.entries : [[value.name, argumentOf(node, value)]];
  const own2 = entriesOf(node);
  if (own2.length !== entries2.length || own2.some(({ key }, index) => key !== entries2[index]?.[0])) return void 0;
  return own2.flatMap((entry, index) => pair(inEntry(entry, node, spot2), entries2[index]?.[1]));
}
function argumentOf(node, value) {
  const call2 = callOf(node);
  return call2 ? argumentLike(call2.argument, value) : value.argument;
}
function pair(part, asked) {
  return asked === void 0 ? [] : [{ part, asked }];
}
function whole(spot2, value, written2, given2) {
  const { node } = spot2;
  if (commentsBetween2(written2, node.start, node.end).length > 0) return refused2(COMMENTS_WITHIN);
  const isBehindTag = spot2.within?.kind === "entry" && hasShortTag(spot2.within.map, written2);
  const style = isBehindTag ? { ...given2, tags: "long" } : likeCall(given2, node, written2);
  if (style.tags === "short" && node.kind === "scalar" && node.value !== null && isOfText(value)) return tagged(spot2, node, value, written2, style);
  const isBracketed = isInBrackets(node, written2) && value.kind !== "text";
  if (isBehindTag || isBracketed || isWithinBrackets(spot2, written2)) {
    const isInLines = /[\n\r]/.test(written2.source.text.slice(node.start, node.end));
    return edited({ start: node.start, end: node.end, newText: printInBrackets(value, keyOf4(spot2), style, isInLines ? indentation(node.start, written2) : void 0) });
  }
  return afterIndicator(spot2, value, written2, style);
}
function likeCall(style, node, written2) {
  if (!callOf(node) || style.isJson) return style;
  return hasShortTag(node, written2) ? { ...style, tags: "short" } : { ...style, tags: "long", callsInBrackets: isInBrackets(node, written2) };
}
function isOfText(value) {
  return value.kind === "call" && value.argument.kind === "text" && /^(?:Ref|Condition|Fn::(?!Transform$)\w+)$/.test(value.name);
}
function tagged(spot2, node, { name, argument: { text: text2 } }, written2, style) {
  const tag = `!${name.replace(/^Fn::/, "")} `;
  const result = node.text === text2 ? edited() : replaceText(node, text2, keyOf4(spot2), aroundOf(spot2, written2), written2, style);
  if (result.kind === "refused") return result;
  const [first, ...others] = result.pieces;
  if (first?.start === node.start) return edited({ ...first, newText: tag + first.newText }, ...others);
  return edited({ start: node.start, end: node.start, newText: tag }, ...result.pieces);
}
function afterIndicator(spot2, value, written2, style) {
  const { node, within: inside } = spot2;
  const at = lastWord(written2, node.start);
  const isEntry = inside?.kind === "entry";
  if (!inside || written2.source.text[at] !== (isEntry ? ":" : "-")) return refused2(ODD_SPELLING);
  if (commentsBetween2(written2, at, node.end).length > 0) return refused2(COMMENTS_WITHIN);
  const head = written2.source.text.slice(lineStart(written2, isEntry ? inside.entry.at.start : at), isEntry ? inside.entry.at.start : at);
  if (!/^ *(?:- +)*$/.test(head) || isEntry && !opensLine(written2, inside.entry.at.start) && head.trim() === "") return refused2(ODD_SPELLING);
  const blanks = " ".repeat(head.length);
  const newText = isEntry ? printInBlock(value, keyOf4(spot2), blanks, style) : printItem(value, keyOf4(spot2), blanks, style);
  return edited({ start: at + 1, end: node.end, newText });
}

function filesIn(sources) {
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    const source = sources.get(file);
    if (!known2.has(file)) known2.set(file, source && readWritten(source));
    return known2.get(file);
  };
}
function textsWith(fixes, files) {
  const texts = /* @__PURE__ */ new Map();
  for (const file of filesOf(fixes)) {
    const before = files(file);
    const text2 = before && applyEdits(before.source.text, editsIn(file, fixes));
    if (before === void 0 || text2 === void 0 || !isSound(before, { file, text: text2 }, fixes)) return void 0;
    texts.set(file, text2);
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
  return steps.some(({ length: length2 }) => length2 === 0) || isAsPlanned(before, after, steps.flat());
}
function keepsComments(before, after) {
  return JSON.stringify(commentsOf(before)) === JSON.stringify(commentsOf(after));
}
function commentsOf({ comments, source: { text: text2 } }) {
  return comments.map(({ start, end }) => text2.slice(start, end).trimEnd());
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
    const own2 = groups.filter((group) => files.some((file) => group.files.has(file)));
    const [first, ...others] = own2;
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

function draftFixes(sources, changes) {
  const files = filesIn(sources);
  const draftables = draftablesOf(changes, files);
  const drafts = changes.map((change) => draftOf(change, draftables));
  const fixes = drafts.flatMap((draft) => draft.kind === "drafted" ? [draft.fix] : []);
  const sound = new Set(apart(fixes).flatMap((group) => [...soundEach(group, files)]));
  return drafts.map((draft) => {
    return draft.kind === "refused" || sound.has(draft.fix) ? draft : refused2("it would change more than it should");
  });
}
function draftablesOf(changes, files) {
  const places = changes.flatMap(({ steps }) => steps.map(placeOf2));
  const names = [...new Set(places.map(({ file }) => file))];
  return new Map(names.flatMap((file) => {
    const written2 = files(file);
    if (!written2) return [];
    let style;
    const spots = spotsAt(places.filter((place) => place.file === file), written2);
    return [[file, { written: written2, spots, style: () => style ??= styleOf(written2) }]];
  }));
}
function draftOf({ title, safety, steps }, files) {
  const edits = [];
  for (const step of steps) {
    const { file } = placeOf2(step);
    const result = stepped(step, files.get(file));
    if (result.kind === "refused") return result;
    edits.push(...result.pieces.map((piece) => ({ file, ...piece })));
  }
  const together5 = inOrder(edits);
  return together5 ? { kind: "drafted", fix: { title, safety, edits: together5, steps } } : refused2("its parts are in each other's way");
}
function stepped(step, draftable) {
  if (!draftable) return refused2("the file cannot be read without an error");
  const { written: written2, spots, style } = draftable;
  const [spot2, ...others] = spots.get(spanKey(placeOf2(step))) ?? [];
  if (!spot2) return refused2("it is not written there as a value of its own");
  if (others.length > 0) return refused2("an alias or a merge key repeats it elsewhere");
  switch (step.kind) {
    case "remove":
      return remove(spot2, written2);
    case "replace":
      return replace(spot2, step.value, written2, style());
    case "insert":
      return insert(step, spot2, written2, style());
  }
}
function inOrder(edits) {
  const each = edits.map((edit) => ({ edits: [edit] }));
  const { chosen, left: left2 } = withoutOverlaps(each);
  if (left2.length > 0) return void 0;
  const files = [...new Set(edits.map(({ file }) => file))];
  return files.flatMap((file) => joined5(chosen.flatMap((one) => one.edits).filter((edit) => edit.file === file).toSorted((a, b) => a.start - b.start || a.end - b.end)));
}
function joined5(edits) {
  const together5 = [];
  for (const edit of edits) {
    const last2 = together5.at(-1);
    if (last2?.start === edit.start && last2.end === edit.start) together5.splice(-1, 1, { ...edit, newText: last2.newText + edit.newText });
    else together5.push(edit);
  }
  return together5;
}
function soundEach(fixes, files) {
  const sound = /* @__PURE__ */ new Set();
  const queue = [fixes];
  for (let trials = 0; trials < MAX_TRIALS && queue.length > 0; trials += 1) {
    const { chosen, left: left2 } = withoutOverlaps(queue.shift() ?? []);
    if (left2.length > 0) queue.push(left2);
    const half = chosen.length >> 1;
    if (textsWith(chosen, files)) for (const fix of chosen) sound.add(fix);
    else if (half > 0) queue.push(chosen.slice(0, half), chosen.slice(half));
  }
  return sound;
}

var PRINCIPAL = "apigateway.amazonaws.com";
var ACTION = "lambda:InvokeFunction";
var SOURCE = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
var PERMISSION_TYPE = "AWS::Lambda::Permission";
function narrowGrants({ api, requests }) {
  const routes = [...new Set(requests.map(({ route }) => route))];
  return routes.map((route) => {
    const own2 = requests.filter((request) => request.route === route);
    return { route, resource: concat(api.id, literal2("/"), ...resourceOf2(own2)) };
  });
}
function wideGrant({ api }) {
  return { route: void 0, resource: concat(api.id, literal2("/*")) };
}
function resourceOf2(requests) {
  const [first] = requests;
  if (first === void 0) return [literal2("*")];
  if (first.stage === void 0) return [isOpen5(first.tail) ? literal2("authorizers/*") : first.tail];
  const verbs = new Set(requests.map(({ verb: verb2 }) => verb2));
  const verb = verbs.size > 1 ? "*" : first.verb;
  return [stageOf4(requests), literal2(verb === void 0 ? "/" : `/${verb}`), verb === void 0 ? first.tail : pathOf(first.tail)];
}
function stageOf4(requests) {
  const [only, ...others] = new Map(requests.flatMap(({ stage }) => stage ? [[printText(stage.name), stage]] : [])).values();
  const isOne = only !== void 0 && others.length === 0 && only.reference === void 0 && !isOpen5(only.name);
  return isOne ? only.name : literal2("*");
}
function isOpen5(text2) {
  return text2.some((token) => token.kind === "unknown" && token.source === "function");
}
function pathOf(tail) {
  const [first] = tail;
  if (first?.kind !== "literal" || !first.text.startsWith("/")) return [{ kind: "unknown", source: "function", id: "path" }];
  return tail.map((token) => token.kind === "literal" ? { ...token, text: token.text.replace(/\{[^{}/]+\}/g, "*") } : token);
}
function admitsAll(grants, call2) {
  const statements = grants.map(({ resource }) => statementOf2(concat(call2.api.arn, resource), call2));
  return call2.requests.every((request) => statements.some((statement) => judge(statement, call2, request).kind === "yes"));
}
function admits(statement, call2) {
  return call2.requests.every((request) => judge(statement, call2, request).kind === "yes");
}
function statementOf2(source, { target }) {
  const nowhere = { file: "", start: 0, end: 0, path: void 0 };
  return {
    at: nowhere,
    when: true,
    logicalId: "",
    effect: "allow",
    function: target,
    anyQualifier: false,
    admitsApiGateway: YES,
    sources: [source],
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 }
  };
}

function substitutionOf(text2, stack) {
  const pieces = text2.map((token) => pieceOf(token, stack));
  return pieces.includes(void 0) ? void 0 : pieces.join("");
}
function pieceOf(token, stack) {
  if (token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter") return void 0;
  if (token.kind !== "literal") return variable(tokenId(token), stack);
  const given2 = token.filledIn ?? token.parameter;
  return given2 === void 0 ? token.text.replaceAll("${", "${!") : variable(given2, stack);
}
function variable(id, stack) {
  const own2 = ownName(id, stack);
  return own2 === void 0 ? void 0 : `\${${own2}}`;
}
function ownName(id, stack) {
  if (id.startsWith("AWS::")) return id;
  const own2 = id.startsWith(stack) ? id.slice(stack.length) : void 0;
  return own2?.includes(PREFIX_END) === true ? void 0 : own2;
}
function stackOf(logicalId) {
  return logicalId.slice(0, logicalId.lastIndexOf(PREFIX_END) + 1);
}

var MAX_STATEMENTS = 4;
var USUAL_BYTES = 420;
var NEARLY_FULL = 0.8;
function permissionsFor(wanted, model) {
  const { call: call2, target } = wanted;
  const asked = withoutAdmitted(wanted);
  const fn = asked.target.logicalId === void 0 ? void 0 : indexOf(model).functions.get(asked.target.logicalId);
  const why = fn ? obstacle(fn, call2, target) : "the function is not in this template";
  if (fn === void 0 || why !== void 0) return refused(why ?? "");
  const stack = stackOf(fn.logicalId);
  const [functionName3, condition2] = [functionNameOf(asked, fn, stack), conditionOf2(call2, stack)];
  if (functionName3 === void 0) return refused("its qualifier is no resource of this template");
  if (condition2 === void 0) return refused("the call hangs on more than one condition");
  const grants = grantsFor(asked, fn, model);
  if (grants === void 0) return refused("its policy has no room for a statement more");
  const isOnly = wantedRoutes(asked, model) <= 1 && grants.length === 1;
  const steps = grants.flatMap((grant) => {
    const source = sourceOf(grant, stack);
    if (source === void 0) return [];
    const key = nameOf4(isOnly ? { ...grant, route: void 0 } : grant, call2, baseOf(asked, fn, stack));
    const value = permission2({ functionName: functionName3, source, condition: condition2 });
    return [{ kind: "add", beside: fn.at, after: fn.logicalId.slice(stack.length), key, value }];
  });
  const [first, ...others] = steps;
  if (first === void 0 || steps.length < grants.length) return refused("the API or a path has no name in this template");
  if (!admitsAll(grants, asked)) return refused("no one statement is sure to admit it");
  return { kind: "permissions", steps: [first, ...others], words: others.length === 0 ? "a permission" : `${steps.length} permissions` };
}
function withoutAdmitted({ target: { admission, asked: own2 }, asked }) {
  if (admission.kind !== "missing" || asked !== own2) return asked;
  const missed = new Set(admission.gaps.flatMap(({ routes }) => routes));
  return { ...asked, requests: asked.requests.filter(({ route }) => route === void 0 || missed.has(route)) };
}
function obstacle(fn, { api }, { elsewhere, admission }) {
  if (elsewhere !== void 0) return `the function is in another ${elsewhere}`;
  if (fn.at.generatedBy !== void 0) return "the function is made by a loop or a tool";
  if (fn.permissions.some(({ writtenAs }) => writtenAs === "document")) return "an `AWS::Lambda::ResourcePolicy` manages the function's policy";
  if (api.logicalId !== null && stackOf(api.logicalId) !== stackOf(fn.logicalId)) return "the API is in another stack than the function";
  return admission.kind === "undecided" ? admission.why : void 0;
}
function grantsFor(asked, fn, model) {
  const narrow = narrowGrants(asked);
  const policy = fn.policies.find(({ qualifier }) => qualifier === (asked.target.qualifier && printText(asked.target.qualifier)));
  const wanted = wantedRoutes(asked, model);
  if (policy !== void 0 && policy.load !== "light" && policy.fits < 1) return void 0;
  const isNear = policy !== void 0 && policy.bytes + wanted * USUAL_BYTES > policy.limit * NEARLY_FULL;
  return Math.max(wanted, narrow.length) > MAX_STATEMENTS || isNear ? [wideGrant(asked)] : narrow;
}
function wantedRoutes(asked, model) {
  return indexOf(model).waiting.get(policyKey2(asked))?.size ?? 0;
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
    const key = policyKey2(asked);
    const routes = waiting.get(key) ?? /* @__PURE__ */ new Set();
    waiting.set(key, routes);
    for (const { route } of asked.requests) routes.add(route ?? printText(asked.requests[0]?.tail ?? []));
  }
  return waiting;
}
function policyKey2({ api, target: { key, qualifier } }) {
  return JSON.stringify([printText(api.id), key, qualifier && printText(qualifier)]);
}
function functionNameOf({ target: { via, qualifier } }, { logicalId }, stack) {
  if (qualifier !== void 0 && via === void 0) return void 0;
  const name = ownName(via ?? logicalId, stack);
  return name === void 0 ? void 0 : call("Ref", name);
}
function conditionOf2({ when }, stack) {
  if (when === true) return "";
  return typeof when === "object" && when.kind === "condition" ? ownName(when.name, stack) : void 0;
}
function sourceOf({ resource }, stack) {
  const written2 = substitutionOf(resource, stack);
  return written2 === void 0 ? void 0 : `${SOURCE}${written2}`;
}
function permission2({ functionName: functionName3, source, condition: condition2 }) {
  return map({
    Type: text(PERMISSION_TYPE),
    Condition: condition2 === "" ? void 0 : text(condition2),
    Properties: map({
      Action: text(ACTION),
      FunctionName: functionName3,
      Principal: text(PRINCIPAL),
      SourceArn: call("Fn::Sub", source)
    })
  });
}
function baseOf({ target: { via } }, { logicalId }, stack) {
  return ownName(via ?? logicalId, stack) ?? "";
}
function nameOf4({ route, resource }, { api, ...call2 }, base) {
  const isAuthorizers = printText(resource).includes("/authorizers/");
  const authorizer = "name" in call2 && isAuthorizers ? call2.name : void 0;
  const words2 = route ?? authorizer ?? api.logicalId ?? "Api";
  return `${base}${pascalCase(withoutPrefix(words2))}`.slice(0, MAX_NAME) + "Permission";
}
var MAX_NAME = 200;
function pascalCase(words2) {
  return (words2.match(/[A-Za-z0-9]+/g) ?? []).map((word) => {
    const rest = word.slice(1);
    return `${word.slice(0, 1).toUpperCase()}${word === word.toUpperCase() ? rest.toLowerCase() : rest}`;
  }).join("");
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
  return { role: withoutPrefix(token.logicalId), places: known2.get(printText([token])) ?? [] };
}
function droppedRoles(model) {
  const dropped = [...model.integration, ...model.authorizer].flatMap((call2) => call2.auth.kind === "role" && !needsRole(call2, model) ? [call2.auth.role] : []);
  return new Map([...groupsByKey(dropped, ({ text: role2 }) => printText(role2))].map(([key, roles]) => [key, roles.map(({ at }) => at)]));
}
function remedyOf(call2, model) {
  const { target, auth } = call2;
  if (auth.kind !== "role" || target.kind !== "lambda") return void 0;
  if (target.elsewhere !== void 0) return refused(`the function is in another ${target.elsewhere}`);
  const { role: role2 } = auth;
  if (role2.at.generatedBy !== void 0) return samRole(call2, target, role2, model);
  const key = role2.at.path?.key ?? "";
  if (target.admission.kind === "missing") return withPermission(call2, target, role2, model);
  return isAdmitted(target, model) ? { title: `remove \`${key}\``, safety: safetyOf(role2), steps: [{ kind: "remove", at: role2.at }] } : refused(doubtOf3(target, model));
}
function doubtOf3({ admission, logicalId }, model) {
  if (admission.kind === "undecided") return `whether the function's policy admits API Gateway is not known: ${admission.why}`;
  if (logicalId !== void 0 && contestedFunctions(model).has(logicalId)) return "two kinds of resource write the function's policy";
  return "nothing is asked of the function yet, so that nothing shows that its policy admits API Gateway";
}
function needsRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy);
}
function withPermission(call2, target, { at }, model) {
  const permissions = permissionsFor({ call: call2, target, asked: target.asked }, model);
  if (permissions.kind === "refused") return permissions;
  const title = `remove \`${at.path?.key ?? ""}\`, and add ${permissions.words} for \`${target.name}\``;
  return { title, safety: "review", steps: [{ kind: "remove", at }, ...permissions.steps] };
}
function safetyOf({ text: role2 }) {
  return role2.some((token) => token.kind !== "unknown") ? "safe" : "review";
}
function isAdmitted({ admission, logicalId }, model) {
  if (admission.kind !== "admitted" || admission.by.length === 0) return false;
  return logicalId === void 0 || !contestedFunctions(model).has(logicalId);
}
function samRole(call2, target, role2, model) {
  const { at } = role2;
  const isOfSam = at.generatedBy?.startsWith("SAM: ") === true;
  if (!isOfSam) return refused("a tool made it of other words");
  if ("guards" in call2) {
    if (!isAdmitted(target, model)) return refused(doubtOf3(target, model));
    return { title: "let `InvokeRole` be `NONE`", safety: safetyOf(role2), steps: [{ kind: "replace", at, value: text("NONE") }] };
  }
  return call2.api.kind === "http" ? httpAuthorizer2(target, role2, model) : otherAuthorizer(call2, target, role2, model);
}
function httpAuthorizer2(target, role2, model) {
  const { at } = role2;
  if (isAdmitted(target, model)) return { title: "remove `FunctionInvokeRole`", safety: safetyOf(role2), steps: [{ kind: "remove", at }] };
  if (target.admission.kind !== "missing") return refused(doubtOf3(target, model));
  return {
    title: "remove `FunctionInvokeRole`, and set `EnableFunctionDefaultPermissions`",
    safety: "review",
    steps: [
      { kind: "remove", at },
      { kind: "add", beside: target.at, after: "FunctionArn", key: "EnableFunctionDefaultPermissions", value: { kind: "boolean", value: true } }
    ]
  };
}
function otherAuthorizer({ api }, target, role2, model) {
  const isWebSocket = api.kind === "websocket";
  if (!isWebSocket && !isAdmitted(target, model)) return refused(doubtOf3(target, model));
  if (isWebSocket && target.logicalId === void 0) return refused("the function is not in this template");
  const key = isWebSocket ? "InvokeRole" : "FunctionInvokeRole";
  return { title: `remove \`${key}\``, safety: isWebSocket ? "review" : safetyOf(role2), steps: [{ kind: "remove", at: role2.at }] };
}
var contestedIn = /* @__PURE__ */ new WeakMap();
function contestedFunctions(model) {
  const known2 = contestedIn.get(model);
  if (known2) return known2;
  const contested = new Set(model.function.filter(({ conflicts }) => conflicts.length > 0).map(({ logicalId }) => logicalId));
  contestedIn.set(model, contested);
  return contested;
}

function wholeChanges(changes) {
  return new Map(groupsOf(changes).flatMap((group) => {
    const whole2 = wholeOf(group);
    return group.map((change) => [change, whole2]);
  }));
}
function touched({ steps }) {
  return steps.flatMap((step) => step.kind === "insert" ? [] : [`${step.at.file}:${step.at.start}-${step.at.end}`]);
}
function groupsOf(changes) {
  const groupAt = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const change of changes) {
    const places = touched(change);
    const known2 = new Set(places.map((place) => groupAt.get(place)));
    const [first, ...others] = [...known2].filter((each) => each !== void 0);
    const group = first ?? [change];
    if (first) first.push(change, ...others.flat());
    for (const other of others) groups.delete(other);
    groups.add(group);
    for (const place of [...places, ...others.flat().flatMap(touched)]) groupAt.set(place, group);
  }
  return [...groups];
}
function wholeOf([first, ...others]) {
  if (others.length === 0) return first;
  const all2 = [first, ...others];
  const [step = first.steps[0], ...steps] = new Map(all2.flatMap((change) => change.steps).map((each) => [stepKey(each), each])).values();
  return { title: titleOf4(all2), safety: all2.every(({ safety }) => safety === "safe") ? "safe" : "review", steps: [step, ...steps] };
}
function titleOf4(all2) {
  const keys = new Map(all2.map((change) => [change, new Set(change.steps.map(stepKey))]));
  const isPart = (change, other) => change.steps.length < other.steps.length && [...keys.get(change) ?? []].every((key) => keys.get(other)?.has(key));
  return [...new Set(all2.filter((change) => !all2.some((other) => isPart(change, other))).map(({ title }) => title))].join("; ");
}
function stepsKey({ steps }) {
  return steps.map(stepKey).join();
}
function stepKey(step) {
  const { file, start, end } = step.kind === "insert" ? step.into : step.at;
  return JSON.stringify({ ...step, at: [file, start, end], into: void 0 });
}

function withFirmChanges({ model, findings }, open2) {
  const held = heldCredentials(model);
  if (findings.every(({ change }) => change === void 0)) return { findings, held };
  const others = open2();
  const groups = groupsByKey(others.findings, keyOf5);
  const firm = findings.map((finding) => ({ ...finding, change: firmChange(finding, groups.get(keyOf5(finding)) ?? []) }));
  const dropped = firm.flatMap(({ change }, index) => change === void 0 ? findings[index]?.change ?? [] : []);
  return { findings: firm, held: [...held, ...heldCredentials(others.model), ...dropped.flatMap(touched)] };
}
function firmChange({ change }, others) {
  const [first, ...changes] = others.map((other) => other.change);
  if (change === void 0 || first === void 0) return void 0;
  if (changes.some((other) => other === void 0 || stepsKey(other) !== stepsKey(first))) return void 0;
  return [change, first, ...changes].every((other) => other?.safety === "safe") ? first : { ...first, safety: "review" };
}
function keyOf5(finding) {
  return `${finding.rule} ${finding.api ?? ""} ${placeKey(finding)}`;
}
function withOpenParameters(settings, root) {
  const openParameters = new Set(entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const stacks = settings.stacks && new Map([...settings.stacks].map(([prefix, each]) => [prefix, withOpenParameters(each, root)]));
  return { ...settings, parameters: /* @__PURE__ */ new Map(), openParameters, stacks };
}
function heldCredentials(model) {
  return [...model.integration, ...model.authorizer].flatMap((call2) => {
    if (call2.auth.kind === "caller") return [placeKey(call2.auth)];
    return call2.auth.kind === "role" && needsRole(call2, model) ? [placeKey(call2.auth.role)] : [];
  });
}
function withFixes(findings, held, sources) {
  const wholes = wholeChanges(findings.flatMap((finding) => finding.change && !isMade(finding) ? [finding.change] : []));
  const changes = [...new Set(wholes.values())].filter((change) => !isHeld(change, held));
  const drafts = new Map(draftFixes(sources, changes).map((draft, index) => [changes[index], draft]));
  return findings.map((finding) => {
    const { change, ...rest } = finding;
    if (!change) return rest;
    if (isMade(finding)) return { ...rest, unfixed: "a tool writes it" };
    const draft = drafts.get(wholes.get(change));
    if (!draft) return { ...rest, unfixed: "something else needs it as it is" };
    return draft.kind === "drafted" ? { ...rest, fix: draft.fix } : { ...rest, unfixed: draft.why };
  });
}
function isMade({ cdk, construct }) {
  return cdk !== void 0 || construct !== void 0;
}
function isHeld(change, held) {
  return touched(change).some((place) => held.has(place));
}

function folded(findings) {
  return [...groupsByKey(findings, foldKey).values()].map(together4);
}
function foldKey(finding) {
  const { rule: rule2, at, api, routes, when, cdk, construct, stackSet } = finding;
  const severity = finding.off ? "off" : finding.severity;
  const message = stackSet?.region === void 0 ? finding.message : finding.message.replaceAll(`\`${stackSet.region}\``, "`AWS::Region`");
  const loop = loopOf2(finding);
  if (loop !== void 0) return JSON.stringify([rule2, severity, at.file, at.start, at.end, when, loop]);
  if (cdk && construct?.path.startsWith(`${cdk.path}/`)) {
    const inStack = construct.path.slice(cdk.path.length);
    return JSON.stringify([rule2, severity, shapeOf2(finding.message), routes, when, cdk.assembly, inStack, pathKeys(at.path)]);
  }
  return JSON.stringify([rule2, severity, message, at.file, at.start, at.end, api, routes, when]);
}
function loopOf2({ at }) {
  return /^Fn::(?:ForEach::[^:]+|Map)/.exec(at.generatedBy ?? "")?.[0];
}
function together4(all2) {
  const [first, ...others] = all2;
  const regions = someRegions(all2);
  if (others.length === 0 && regions.length === 0) return first;
  const stacks = [...new Set(all2.flatMap(({ cdk }) => cdk?.path ?? []))];
  const loop = loopOf2(first);
  const copies2 = new Set(all2.map(({ at }) => at.generatedBy));
  const notes = [
    ...first.notes,
    ...stacks.length > 1 ? [`it is so in ${stacks.length} stacks: ${listed2(stacks)}`] : [],
    ...regions.length === 0 ? [] : [`it is so in ${regions.length === 1 ? "region" : "regions"} ${listed2(regions)}`],
    ...loop === void 0 || copies2.size === 1 ? [] : [`it is so for ${copies2.size} copies that \`${loop}\` makes`]
  ];
  const told = stacks.length > 1 ? [first] : all2;
  const related = new Map(told.flatMap((finding) => finding.related).map((note) => [`${note.at.file} ${note.at.start} ${note.message}`, note]));
  return { ...first, routes: [...new Set(all2.flatMap(({ routes }) => routes))], related: [...related.values()], notes, remedy: remedyOf2(all2), change: changeOf2(all2) };
}
function shapeOf2(sentence) {
  return sentence.replaceAll(/`[^`]*`/g, "``");
}
function remedyOf2(all2) {
  const remedies = groupsByKey(all2.flatMap(({ remedy }) => remedy ?? []), shapeOf2);
  const firsts = [...remedies.values()].map(([remedy]) => remedy);
  return firsts.length < 2 ? firsts[0] : `not the same for all: ${firsts.join("; or ")}`;
}
function changeOf2(all2) {
  const [first] = all2;
  const changes = all2.flatMap(({ change: change2, at }) => change2 && at.start === first.at.start && at.file === first.at.file ? [change2] : []);
  const [change, ...others] = changes;
  return change && changes.length === all2.length ? wholeOf([change, ...others]) : void 0;
}
function listed2(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
function someRegions(all2) {
  const regions = new Set(all2.flatMap(({ stackSet }) => stackSet?.region ?? []));
  const isElsewhere2 = all2.some(({ stackSet }) => stackSet?.region === void 0);
  const isAlike = all2.every(({ stackSet, message }) => message === all2[0].message && stackSet?.regions.every((region) => regions.has(region)));
  return isElsewhere2 || isAlike ? [] : [...regions];
}

function settingsOf4(options, deployment = {}) {
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

function fromConfigs(files, suppressed, { configs }) {
  const overrides2 = [...new Set(files.map((file) => configs?.get(file)))].flatMap((config) => config?.overrides ?? []);
  const all2 = [
    ...suppressed.flatMap(({ finding: { rule: rule2 }, reason, by, at }) => by === "config" && at ? [fromConfig(rule2, reason, at, "used")] : []),
    // It may be for other files, too.
    ...overrides2.flatMap(({ severities, reason }) => [...severities].flatMap(([rule2, { value, at }]) => value === "off" ? [fromConfig(rule2, reason, at, "unknown")] : []))
  ];
  const once2 = /* @__PURE__ */ new Map();
  for (const one of all2) {
    const key = JSON.stringify([one.at.file, one.at.start, one.rule]);
    if (!once2.has(key)) once2.set(key, one);
  }
  return [...once2.values()];
}
function fromConfig(rule2, reason, { file, start, end }, kind) {
  return { rule: rule2, by: "config", reason: reason ?? `the configuration turns ${quote(rule2)} off here`, until: void 0, at: { file, start, end }, about: file, state: { kind } };
}

function ownWords(text2, at, parts) {
  return parts.length === 1 ? text2 : wordsOf(partsOf4(fileOf(at, parts, text2), parts), parts).sentence(text2);
}
function fileOf({ file }, parts, words2) {
  if (parts.some(({ stack }) => stack.file === file)) return file;
  const named2 = parts.filter(({ prefix }) => prefix !== "" && stands(prefix, words2));
  return named2.toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.stack.file ?? file;
}
function partsOf4(file, parts) {
  return parts.filter(({ stack }) => stack.file === file);
}
function partsMeant(own2, api, words2) {
  const named2 = [api, words2].map((text2) => own2.filter(({ prefix }) => prefix !== "" && stands(prefix, text2)));
  return named2.find(({ length: length2 }) => length2 > 0) ?? own2;
}
function wordsOf(own2, parts) {
  const [first] = parts;
  const isOther = first !== void 0 && own2.length > 0 && own2.every(({ prefix }) => prefix !== "");
  const isShared2 = (name) => isOther && namesIn5(first.stack).has(name) && own2.some(({ stack }) => namesIn5(stack).has(name));
  const told = (text2) => isOther ? text2.replaceAll(BARE_NAME, (name) => isShared2(name) ? `${nameOf(first.stack)}/${name}` : name) : text2;
  return {
    sentence: (text2) => inWordsOf(own2, text2.split("`").map((part, index) => index % 2 === 0 ? part : told(part)).join("`")),
    names: (text2) => inWordsOf(own2, told(text2))
  };
}
var BARE_NAME = /(?<![^\s(])[A-Za-z0-9]+(?![^\s).])/g;
var NAMING_SECTIONS = ["Parameters", "Conditions", "Resources"];
var namesOf = /* @__PURE__ */ new WeakMap();
function namesIn5({ root }) {
  const known2 = namesOf.get(root);
  if (known2) return known2;
  const names = new Set(NAMING_SECTIONS.flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key)));
  namesOf.set(root, names);
  return names;
}
function inWordsOf(own2, text2) {
  const prefixes = own2.map(({ prefix }) => prefix).filter((prefix) => prefix !== "").toSorted((a, b) => b.length - a.length);
  return prefixes.reduce((words2, prefix) => without(prefix, words2), text2).replaceAll(PREFIX_END, "/");
}
function without(prefix, text2) {
  const [first = "", ...others] = text2.split(prefix);
  return others.reduce((before, after) => `${before}${NAME_END.test(before) ? prefix : ""}${after}`, first);
}
var NAME_END = new RegExp(`[\\w${PREFIX_END}-]$`);
function stands(prefix, text2) {
  return without(prefix, text2) !== text2;
}
function inOwnWords(finding, parts) {
  const [first] = parts;
  const regions = first?.caller?.regions;
  const stackSet = regions && { region: first.stack.settings.region, regions };
  if (parts.length === 1 && stackSet === void 0) return finding;
  const { at, label, api, when, remedy } = finding;
  const file = fileOf(at, parts, `${api ?? ""} ${finding.message}`);
  const own2 = partsMeant(partsOf4(file, parts), api ?? "", finding.message);
  const { sentence: say, names } = wordsOf(own2, parts);
  return {
    ...finding,
    stackSet,
    message: say(finding.message),
    label: label && say(label),
    api: api && names(api),
    routes: finding.routes.map(say),
    when: when && names(when),
    related: [
      ...finding.related.map((note) => ({ ...note, message: say(note.message) })),
      ...own2.flatMap(({ caller }) => caller ? [{ at: caller.at, message: deploysThis(caller) }] : [])
    ],
    notes: finding.notes.map(say),
    remedy: remedy && say(remedy)
  };
}
function deploysThis({ logicalId, regions = [] }) {
  const to = regions.length > MAX_NAMED ? `${regions.length} regions` : regions.map((region) => `\`${region}\``).join(", ");
  return `\`${logicalId}\` deploys this template${to === "" ? "" : ` to ${to}`}`;
}
var MAX_NAMED = 4;
function rowInOwnWords(row, parts) {
  if (parts.length === 1) return row;
  const own2 = partsMeant(partsOf4(fileOf(row.at, parts, row.api.name), parts), row.api.name, "");
  return said2(row, (text2) => inWordsOf(own2, text2));
}
function said2(value, say) {
  const anew = (part, key) => {
    if (typeof part === "string") return say(part);
    if (typeof part !== "object" || part === null || key === "at") return part;
    if (Array.isArray(part)) return part.map((item) => anew(item));
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, anew(inner, name)]));
  };
  return anew(value);
}

function standaloneOpenApi(files, templates) {
  const candidates = files.flatMap(({ documents }) => documents.filter(({ kind }) => kind === "openapi"));
  if (candidates.length === 0) return [];
  const used = filesIn2(templates);
  return candidates.filter(({ root }) => !used.has(root.file));
}
function filesIn2(templates) {
  const files = /* @__PURE__ */ new Set();
  const open2 = [...templates];
  for (let node = open2.pop(); node; node = open2.pop()) {
    files.add(node.file);
    if (node.kind === "list") for (const item of node.items) open2.push(item);
    if (node.kind === "map") for (const { value } of node.entries.values()) open2.push(value);
  }
  return files;
}

function settled4(findings, options) {
  return findings.map((finding) => overridden(finding, options)).filter(({ off }) => off?.kind !== "unasked");
}
function partedByConfig(findings) {
  return {
    told: findings.filter(({ off }) => off === void 0),
    off: findings.flatMap(({ off, ...finding }) => off?.kind === "config" ? [{ finding, reason: off.reason, by: "config", at: off.at }] : [])
  };
}
function overridden(finding, { severities, configs }) {
  const config = configs?.get(finding.at.file);
  if (config === void 0) return finding;
  const judged = severities.has(finding.rule) ? finding : judgedBy(config, finding);
  const { ignoredBy } = config;
  if (ignoredBy === void 0 || judged.off?.kind === "unasked") return judged;
  return { ...judged, off: { kind: "config", reason: `\`ignore\` has \`${ignoredBy.value}\``, at: ignoredBy.at } };
}
function judgedBy({ overrides: overrides2 }, finding) {
  const override = overrides2.findLast(({ severities, selection: selection2 }) => severities.has(finding.rule) && isMeant(selection2, finding));
  return override === void 0 ? finding : as(override, finding);
}
function as({ severities, reason }, finding) {
  const setting2 = severities.get(finding.rule);
  if (setting2 === void 0) return finding;
  const { value, at } = setting2;
  if (value !== "off") return { ...finding, severity: value, off: void 0 };
  if (finding.off?.kind === "unasked") return finding;
  return { ...finding, off: { kind: "config", reason: reason ?? `the configuration turns \`${finding.rule}\` off here`, at } };
}
function isMeant({ apis, routes, constructPath, logicalIds }, { api, routes: own2, construct, logicalId }) {
  return isOneOf2(apis, api, matchesText) && isOneOf2(logicalIds, logicalId, matchesText) && isOneOf2(constructPath, construct?.path ?? null, (pattern, path) => matchesPath(`/${pattern}`, `/${path}`)) && (routes === void 0 || own2.length > 0 && own2.every((route) => routes.some((pattern) => isRoute(pattern, route))));
}
function isOneOf2(patterns, text2, matches2) {
  return patterns === void 0 || text2 !== null && patterns.some((pattern) => matches2(pattern, text2));
}
function isRoute(pattern, route) {
  const [, verb, path] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (verb === void 0 || path === void 0) return matchesText(pattern, route);
  const parts = partsOf2(route);
  return parts !== void 0 && (verb === "*" || verb === parts.verb) && matchesPath(path, parts.path);
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
    const call2 = callOf(value);
    if (call2 && call2.name !== "Fn::Transform" && call2.name !== "Ref") return unseenOf(call2.name);
    if (isUnseen(value)) return `a transform writes \`${key}\` at deployment`;
    const loop = loopOf3(value);
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
function loopOf3(resource) {
  if (textOf(get(resource, "Type")) !== "AWS::Lambda::Permission") return void 0;
  return entriesOf(get(resource, "Properties")).find(({ key }) => key.startsWith("Fn::ForEach"))?.key;
}
function addsResources(macro, resources) {
  const prefix = own(BY_TYPE, macro);
  return prefix === void 0 || entriesOf(resources).some(({ value }) => textOf(get(value, "Type"))?.startsWith(prefix));
}
function transformsOf2(root) {
  const transform = get(root, "Transform");
  const list = transform?.kind === "list" ? itemsOf(transform) : transform ? [transform] : [];
  return list.map((item) => textOf(item.kind === "map" ? get(item, "Name") : item) ?? "a macro");
}

function stacksOf({ source, documents }, options) {
  return documents.flatMap(({ kind, root, deployment }) => kind === "cloudformation" ? [stackOf2(source.file, root, deployment, options)] : []);
}
function stackOf2(file, authored, deployment, options) {
  const settings = settingsOf4(options, deployment);
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
    const found = library.document(template, from.file);
    if (found.kind === "unread") return found;
    const parameters = valuesGiven(given2, found.value);
    const key = JSON.stringify([found.file, region, account, [...parameters].map(([name, text2]) => [name, text2 ?? null])]);
    const stack = opened.get(key) ?? stackOf2(found.file, found.value, { region, account, parameters, cdk: from.deployment?.cdk }, own2);
    opened.set(key, stack);
    return { kind: "opened", stack };
  };
}
function valuesGiven(given2, child) {
  const parameters = given2 && givenParameters(given2, child);
  return new Map([...parameters ?? []].map(([name, value]) => [name, value.kind === "text" ? value.text : void 0]));
}

function coveringOf(findings, suppressions) {
  const byRule = groupsByKey(suppressions, ({ rule: rule2, scope }) => `${rule2} ${scope.file}`);
  const found = groupsByKey(findings, ({ rule: rule2, at }) => `${rule2} ${at.file}`);
  return new Map([...found].flatMap(([key, group]) => coveringInFile(group, byRule.get(key) ?? [])));
}
function coveringInFile(findings, suppressions) {
  const ofResource = groupsByKey(suppressions, ({ scope }) => scope.logicalId ?? null);
  const due = suppressions.toSorted((a, b) => b.scope.start - a.scope.start);
  let open2 = [];
  return findings.toSorted((a, b) => a.at.start - b.at.start).flatMap((finding) => {
    const { at, logicalId } = finding;
    for (let next = due.at(-1); next && next.scope.start <= at.start; next = due.at(-1)) open2.push(...due.splice(-1));
    open2 = open2.filter(({ scope }) => at.start <= scope.end);
    const about = logicalId === null ? [] : ofResource.get(logicalId) ?? [];
    const all2 = /* @__PURE__ */ new Set([...open2.filter(({ scope }) => isWithin2(at, scope)), ...about.filter(({ scope }) => isWithin2(at, scope.document))]);
    return all2.size === 0 ? [] : [[finding, [...all2].toSorted((a, b) => widthOf(a) - widthOf(b))]];
  });
}
function isWithin2(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function widthOf({ scope }) {
  return scope.end - scope.start;
}

var NAME2 = "cfn-latency-lint";
var COVERS = { ignore: "here", "ignore-next": "next", "ignore-file": "file" };
var OTHER_WORDS = [
  ["ignore-line", "ignore"],
  ["ignore-next-line", "ignore-next"],
  ["disable", "ignore"],
  ["disable-line", "ignore"],
  ["disable-next", "ignore-next"],
  ["disable-next-line", "ignore-next"],
  ["disable-file", "ignore-file"],
  ["suppress", "ignore"],
  ["skip", "ignore"]
];
var WORDS = [...Object.keys(COVERS).map((word) => [word, word]), ...OTHER_WORDS];
function readDirective(comment) {
  const [, joint = "", word = "", rest = ""] = /^#[ \t]*cfn-latency-lint(-|:[ \t]*|[ \t]+)([\w-]+)([^]*)$/.exec(comment) ?? [];
  const covers3 = Object.hasOwn(COVERS, word) ? COVERS[word] : void 0;
  if (covers3 && joint === "-" && /^(?:\s|$)/.test(rest)) return { kind: "directive", covers: covers3, ...partsOf5(rest) };
  const meant = covers3 ? word : joint === "-" ? nearest2(word) : void 0;
  if (meant === void 0) return void 0;
  const written2 = comment.replace(/^#[ \t]*/, "").slice(0, NAME2.length + joint.length + word.length + (rest.startsWith(":") ? 1 : 0));
  return { kind: "malformed", message: `${quote(written2)} suppresses nothing; did you mean \`${NAME2}-${meant}\`?` };
}
function nearest2(word) {
  const [first] = WORDS.map(([known2, ours]) => ({ ours, distance: editDistance(word, known2) })).toSorted((a, b) => a.distance - b.distance);
  return first && first.distance <= 2 ? first.ours : void 0;
}
function partsOf5(rest) {
  const [, what = "", reason] = /^([^]*?)(?:(?<=\s)--(?:\s([^]*))?)?$/.exec(rest) ?? [];
  const words2 = what.split(/[\s,]+/).filter((word) => word !== "");
  const until = words2.indexOf("until");
  if (until < 0) return { rules: words2, until: void 0, reason };
  return { rules: words2.slice(0, until), until: words2.slice(until + 1).join(" "), reason };
}

function outlineOf(source, roots) {
  const starts = lineStarts(source.text);
  const members = [];
  for (const root of roots) addMembers(members, root, void 0, { root, starts });
  return { source, roots, starts, members: members.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
function addMembers(members, node, around, within4) {
  const { root, starts } = within4;
  const columnOf = (offset) => offset - (starts[lineIndexAt(starts, offset)] ?? 0);
  const add = (value, start, column2) => {
    const end = Math.max(start, value.end);
    if (start < node.start || end > node.end) return;
    const member = { file: node.file, start, end, path: value.path, value, around, root, column: column2 };
    members.push(member);
    addMembers(members, value, member, within4);
  };
  for (const item of itemsOf(node)) add(item, item.start, columnOf(node.start));
  for (const { at, value } of entriesOf(node)) add(value, at.start, columnOf(at.start));
}
function lastBefore({ members }, offset) {
  const last2 = members[firstFrom(members, offset) - 1];
  const chain = [];
  for (let member = last2; member; member = member.around) chain.push(member);
  return chain;
}
function nextFrom({ members }, offset) {
  return members[firstFrom(members, offset)];
}
function beginningOnLineOf({ members, starts, source: { text: text2 } }, offset) {
  const line = lineIndexAt(starts, offset);
  const end = starts[line + 1] ?? text2.length + 1;
  const found = [];
  for (let index = firstFrom(members, starts[line] ?? 0); (members[index]?.start ?? end) < end; index++) {
    const member = members[index];
    if (member && member.start >= (found.at(-1)?.end ?? 0)) found.push(member);
  }
  return found;
}
function firstFrom(members, offset) {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((members[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromComments(outline) {
  const { source, roots } = outline;
  const all2 = commentsIn(source, roots).map((comment) => readComment(comment, outline));
  return { wishes: all2.flatMap(({ wishes }) => wishes), faults: all2.flatMap(({ faults: faults2 }) => faults2) };
}
function readComment(comment, outline) {
  const { source: { file, text: text2 } } = outline;
  const written2 = text2.slice(comment.start, comment.end).trimEnd();
  const directive = readDirective(written2);
  if (directive === void 0) return { wishes: [], faults: [] };
  const at = { file, start: comment.start, end: comment.start + written2.length, path: void 0 };
  if (directive.kind === "malformed") return faulty({ at, message: directive.message, remedy: void 0 });
  const { covers: covers3, rules, until, reason } = directive;
  const covered = coveredBy(covers3, comment, outline);
  if (covered.kind === "nothing") return faulty({ at, message: `${covered.why}, so that nothing is suppressed`, remedy: covered.remedy });
  const place = { ...at, path: covered.path };
  if (rules.length === 0) return faulty({ at: place, message: "no rule is named, so that nothing is suppressed", remedy: "name the rules whose findings are meant" });
  return { wishes: rules.map((rule2) => ({ by: "comment", rule: rule2, until, reason, at: place, scope: covered.scope })), faults: [] };
}
function faulty(fault) {
  return { wishes: [], faults: [fault] };
}
function coveredBy(covers3, comment, outline) {
  const { source: { file, text: text2 } } = outline;
  const whole2 = { file, start: 0, end: text2.length };
  if (covers3 === "file") return { kind: "something", scope: { ...whole2, logicalId: void 0, document: whole2 }, path: void 0 };
  if (covers3 === "next") return following(comment.end, outline);
  return isAlone(comment, outline) ? enclosing(comment, outline) : beside2(comment, outline);
}
function isAlone({ start }, { starts, source: { text: text2 } }) {
  return text2.slice(starts[lineIndexAt(starts, start)], start).trim() === "";
}
function following(offset, outline) {
  const next = nextFrom(outline, offset);
  return next ? scopeOf(beginningOnLineOf(outline, next.start)) : nothing("nothing follows", "write it above what it is about");
}
function beside2(comment, outline) {
  const begun = beginningOnLineOf(outline, comment.start);
  return scopeOf(begun.length > 0 ? begun : endingBefore(comment, outline));
}
function endingBefore({ start }, outline) {
  const { starts, source: { text: text2 } } = outline;
  const lineStart2 = starts[lineIndexAt(starts, start)] ?? 0;
  const line = text2.slice(lineStart2, start).trimEnd();
  const end = lineStart2 + (line.endsWith(",") ? line.slice(0, -1).trimEnd() : line).length;
  const [inner, ...outer] = lastBefore(outline, start).filter((member) => member.end >= end);
  if (inner?.end !== end || inner.value.kind !== "scalar" && !/[\]}]/.test(text2.charAt(end - 1))) return [];
  const lineOf = (member) => lineIndexAt(starts, member.start);
  return [outer.findLast((member) => member.end === end && lineOf(member) === lineOf(inner)) ?? inner];
}
function enclosing(comment, outline) {
  const column2 = comment.start - (outline.starts[lineIndexAt(outline.starts, comment.start)] ?? 0);
  const isIn2 = (member2) => member2.end > comment.start || member2.column < column2 && isBlock(member2.value, outline);
  const member = lastBefore(outline, comment.start).find(isIn2);
  if (member === void 0) return nothing("it stands in no entry", "write `cfn-latency-lint-ignore-next` for what follows or `cfn-latency-lint-ignore-file` for all of the file");
  if (pathKeys(member.path).join() !== "Resources") return scopeOf([member]);
  const next = nextFrom(outline, comment.end);
  return next?.around === member ? following(comment.end, outline) : nothing("no resource follows", "write it above the resource that it is about");
}
function isBlock(value, { source: { text: text2 } }) {
  const inner = text2.charAt(value.start) === "!" ? entriesOf(value)[0]?.value : value;
  return inner !== void 0 && inner.kind !== "scalar" && !/[[{*]/.test(text2.charAt(inner.start));
}
function scopeOf(members) {
  const [first, ...others] = members;
  if (first === void 0) return nothing("no value begins on this line", "write it on the line of a key");
  const { file, start, root } = first;
  const end = members.reduce((last2, member) => Math.max(last2, member.end), first.end);
  const logicalId = others.length === 0 ? resourceOf3(first) : void 0;
  return { kind: "something", scope: { file, start, end, logicalId, document: root }, path: others.length === 0 ? first.path : first.around?.path };
}
function resourceOf3({ path }) {
  const [section, logicalId, ...more] = pathKeys(path);
  return section === "Resources" && more.length === 0 ? logicalId : void 0;
}
function nothing(why, remedy) {
  return { kind: "nothing", why, remedy };
}

var NAME3 = "cfn-latency-lint";
var KEYS5 = ["rule", "reason", "until"];
function fromMetadata({ roots, members }) {
  const all2 = [
    ...roots.map((root) => readSettings(root, { file: root.file, start: root.start, end: root.end, logicalId: void 0, document: root })),
    ...members.map((member) => {
      const { value, file, start, end, root } = member;
      return readSettings(value, { file, start, end, logicalId: resourceOf3(member), document: root });
    })
  ];
  return { wishes: all2.flatMap(({ wishes }) => wishes), faults: all2.flatMap(({ faults: faults2 }) => faults2) };
}
function readSettings(holder, scope) {
  const settings = get(get(holder, "Metadata"), NAME3) ?? get(holder, `x-${NAME3}`);
  if (settings === void 0) return { wishes: [], faults: [] };
  const foreign = unknownKeys2(settings, ["ignore"]);
  const list = get(settings, "ignore");
  if (list?.kind !== "list") {
    const fault = { at: placeOf(list ?? settings), message: `\`${NAME3}\` wants \`ignore\` with a list, so that nothing is suppressed`, remedy: void 0 };
    return { wishes: [], faults: foreign.length > 0 ? foreign : [fault] };
  }
  const items = itemsOf(list).map((item) => readItem(item, scope));
  return { wishes: items.flatMap(({ wishes }) => wishes), faults: [...foreign, ...items.flatMap(({ faults: faults2 }) => faults2)] };
}
function readItem(item, scope) {
  const foreign = unknownKeys2(item, KEYS5);
  if (foreign.length > 0) return { wishes: [], faults: foreign };
  const [rule2, reason, until] = KEYS5.map((key) => get(item, key));
  const at = placeOf(rule2 ?? item);
  const odd = [rule2, reason, until].find((value) => value !== void 0 && textOf(value) === void 0);
  if (odd) return { wishes: [], faults: [{ at: placeOf(odd), message: "this is no text, so that nothing is suppressed", remedy: void 0 }] };
  const name = textOf(rule2);
  if (name === void 0) return { wishes: [], faults: [{ at, message: "no rule is named, so that nothing is suppressed", remedy: "add `rule`" }] };
  const wish = { by: "metadata", rule: name, reason: textOf(reason), until: textOf(until), at, scope };
  return { wishes: [wish], faults: [] };
}
function unknownKeys2(node, known2) {
  return entriesOf(node).filter(({ key }) => !known2.includes(key)).map(({ key, at, value }) => ({
    at: { ...at, path: value.path },
    message: `${quote(key)} is no key of a suppression, so that nothing is suppressed${didYouMean(key, known2)}`,
    remedy: void 0
  }));
}

var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(text2) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text2) ?? []).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeap ? 28 : DAYS[month - 1] ?? 0;
  return day >= 1 && day <= days;
}

var SUPPRESSION = "suppression";
function settled5(wish, { ruleIds, lacksRules, today }) {
  const { rule: rule2, until, at, by } = wish;
  const reason = wish.reason?.trim() ?? "";
  const faulty2 = (message, remedy) => ({ kind: "faulty", wish, fault: { at, message, remedy } });
  if (!/[\p{L}\p{N}]/u.test(reason)) return faulty2("no reason is given, so that nothing is suppressed", by === "comment" ? "end the comment with ` -- ` and the reason" : "add `reason`");
  if (rule2 === SUPPRESSION) return faulty2(`findings of \`${SUPPRESSION}\` cannot be suppressed`);
  if (!ruleIds.includes(rule2) && !(lacksRules && rule2.includes("/"))) return faulty2(`there is no rule ${quote(rule2)}${didYouMean(rule2, ruleIds.filter((id) => id !== SUPPRESSION))}`);
  if (until !== void 0 && !isDay(until)) return faulty2(`${quote(until)} is no day, so that \`${rule2}\` is not suppressed`, "write the last day as in `until 2027-03-31`");
  if (until !== void 0 && today !== void 0 && today > until) return faulty2(`the suppression of \`${rule2}\` ended with ${until}`, "mend what it is about, or decide anew");
  return { kind: "in-force", suppression: { ...wish, reason } };
}

var NEEDLE = "cfn-latency-lint";
function readSuppressions(source, file, standards) {
  if (!source.text.includes(NEEDLE)) return void 0;
  const reading = readQuickly(source);
  const problems = [...reading?.problems ?? [], ...file?.problems ?? []];
  const roots = reading?.documents ?? file?.documents.map(({ root }) => root) ?? [];
  const outline = outlineOf(source, roots);
  const [comments, metadata] = [fromComments(outline), fromMetadata(outline)];
  const all2 = [...comments.wishes, ...metadata.wishes].map((wish) => settled5(wish, standards));
  return {
    settled: all2,
    inForce: all2.flatMap((each) => each.kind === "in-force" ? [each.suppression] : []),
    faults: [...comments.faults, ...metadata.faults, ...all2.flatMap((each) => each.kind === "faulty" ? [each.fault] : [])],
    isWhole: roots.length > 0 && !problems.some(({ severity }) => severity === "error")
  };
}

function applySuppressions(found, rules, options) {
  const files = suppressionsOf(found, rules, options);
  if (files.length === 0) return { findings: found.told, suppressed: [], own: [], listed: [] };
  const suppressions = files.flatMap(({ inForce }) => inForce);
  const covering = coveringOf(found.each, suppressions);
  const all2 = groupsByKey(found.each, foldKey);
  const used = new Set([...covering.values()].flat());
  const active = activeRules(rules, options, found.sources.map(({ file }) => file));
  const unused = unusedOf(files, used, found, active, options);
  const sifted = found.told.map((finding) => {
    const by = (all2.get(foldKey(finding)) ?? []).map((each) => covering.get(each)?.[0]);
    return { finding, by: by.every((each) => each !== void 0) ? by[0] : void 0 };
  });
  return {
    findings: sifted.flatMap(({ finding, by }) => by ? [] : [finding]),
    suppressed: sifted.flatMap(({ finding, by }) => by ? [{ finding, reason: by.reason, by: by.by, at: by.at }] : []),
    own: ownFindings([...files.flatMap(({ faults: faults2 }) => faults2), ...unused.map(unusedFault)], active, found.files),
    listed: files.flatMap((file) => listedIn(file, used, new Set(unused)))
  };
}
function suppressionsOf({ files, sources }, rules, { today, lacksRules = false }) {
  const linted = new Map(files.map((file) => [file.source.file, file]));
  const standards = { ruleIds: rules.map(({ id }) => id), lacksRules, today };
  return sources.flatMap((source) => readSuppressions(source, linted.get(source.file), standards) ?? []);
}
function listedIn({ settled: settled6 }, used, unused) {
  return settled6.map((each) => {
    const { rule: rule2, by, reason, until, at } = each.kind === "in-force" ? each.suppression : each.wish;
    const listed3 = { rule: rule2, by, reason, until, at, about: at.file };
    if (each.kind === "faulty") return { ...listed3, state: { kind: "void", why: each.fault.message } };
    return { ...listed3, state: { kind: used.has(each.suppression) ? "used" : unused.has(each.suppression) ? "unused" : "unknown" } };
  });
}
function ownFindings(faults2, active, files) {
  const own2 = active.find(({ rule: rule2 }) => rule2.id === SUPPRESSION);
  if (own2 === void 0) return [];
  const once2 = new Map(faults2.map((fault) => [`${fault.at.file} ${String(fault.at.start)} ${fault.message}`, fault]));
  return [...once2.values()].map((fault) => findingOf2(fault, own2, files));
}
function unusedOf(files, used, { notChecked }, active, { parameters }) {
  if (parameters.size > 0) return [];
  const telling = new Map(active.flatMap((each) => each.rule.varies === true ? [] : [[each.rule.id, each]]));
  const isTelling = ({ rule: rule2, scope }) => (telling.get(rule2)?.standingIn(scope.file).kind ?? "unasked") !== "unasked";
  const words2 = new Set([...used].map(wordsOf2));
  const unknown2 = groupsByKey(notChecked, ({ at }) => at.file);
  const mayHide = ({ scope }) => (unknown2.get(scope.file) ?? []).some(({ at }) => at.start < scope.end && scope.start < at.end);
  return files.filter(({ isWhole }) => isWhole).flatMap(({ inForce }) => inForce).filter((suppression) => !used.has(suppression) && isTelling(suppression) && !words2.has(wordsOf2(suppression)) && !mayHide(suppression));
}
function unusedFault({ at, rule: rule2 }) {
  return { at, message: `there is no finding of \`${rule2}\` here to suppress`, remedy: "remove it" };
}
function wordsOf2({ by, rule: rule2, reason, until, at }) {
  return JSON.stringify([by, rule2, reason, until ?? null, ...by === "comment" ? [at.file, at.start] : []]);
}
function findingOf2({ at, message, remedy }, { rule: rule2, standingIn }, files) {
  const standing = standingIn(at.file);
  const severity = standing.kind === "set" ? standing.severity : rule2.severity;
  const [section, name] = pathKeys(at.path);
  const logicalId = section === "Resources" && name !== void 0 ? name : null;
  return {
    rule: rule2.id,
    severity,
    message,
    at,
    label: void 0,
    logicalId,
    api: null,
    routes: [],
    when: null,
    ...constructOf2(at.file, logicalId, files),
    related: [],
    notes: [],
    remedy,
    fingerprint: "",
    ...offBy(standing)
  };
}
function constructOf2(file, logicalId, files) {
  const apps = files.filter(({ source }) => source.file === file).flatMap(({ documents }) => documents.flatMap(({ deployment }) => deployment?.cdk ?? []));
  const construct = (cdk2) => logicalId === null ? void 0 : cdk2.constructs.get(file)?.get(logicalId);
  const [cdk] = apps;
  return cdk ? { cdk, construct: construct(cdk) } : { construct: void 0 };
}

function lint(files, rules, options) {
  const results = lintEach(files, rules, options);
  return reportOf(results, files, rules, options).report;
}
function lintSuppressions(files, rules, options) {
  const { report, listed: listed3 } = reportOf(lintEach(files, rules, options), files, rules, options);
  return { ...report, listed: [...listed3, ...fromConfigs(files.map(({ source }) => source.file), report.suppressed, options)] };
}
function lintRoutes(files, rules, options) {
  const results = lintEach(files, rules, options);
  const { report } = reportOf(results, files, rules, options);
  const byKey = groupsByKey(report.findings.map((finding, index) => ({ finding, index })), ({ finding }) => foldKey(finding));
  const rows = results.flatMap((result) => {
    const own2 = [...new Set(result.findings.map(foldKey))].flatMap((key) => byKey.get(key) ?? []).toSorted((a, b) => a.index - b.index);
    const about = own2.flatMap(({ finding }) => [...new Set(finding.routes)].map((route) => ({ route, finding })));
    const byRoute = groupsByKey(about, ({ route }) => route);
    return result.rows().map((row) => withFindings(row, (byRoute.get(row.route) ?? []).map(({ finding }) => finding), result.logic));
  });
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return { ...report, rows: [...distinct.values()].toSorted(byPlace) };
}
function lintEach(files, rules, options) {
  const active = activeRules(rules, options, textsOf3(files, options).map(({ file }) => file));
  const sources = sourcesOf(files, options);
  const read2 = { sources, trees: new Map(files.map(({ source, documents }) => [source.file, documents.map(({ root }) => root)])) };
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const results = [
    ...applications.map((application) => lintApplication(application, active, options, read2)),
    ...standaloneOpenApi(files, applications.map(({ root }) => root)).map((document2) => lintOpenApi(document2, active, options, read2))
  ];
  return results.map((result) => ({ ...result, findings: settled4(result.findings, options) }));
}
function sourcesOf(files, options) {
  const configs = [...new Set(options.configs?.values())].flatMap((config) => config.sources);
  return new Map([...configs, ...textsOf3(files, options)].map((source) => [source.file, source]));
}
function textsOf3(files, { library = NO_LIBRARY }) {
  const own2 = files.map(({ source }) => [source.file, source]);
  return [...new Map([...library.sources, ...own2]).values()];
}
function reportOf(results, files, rules, options) {
  const sources = sourcesOf(files, options);
  const notChecked = once(results.flatMap((result) => result.notChecked)).toSorted(byPlace);
  const each = results.flatMap((result) => result.findings);
  const held = new Set(results.flatMap((result) => result.held));
  const all2 = partedByConfig(withFingerprints(withFixes(folded(each).toSorted(byPosition2), held, sources)));
  const sifted = applySuppressions({ files, sources: textsOf3(files, options), each, told: all2.told, notChecked }, rules, options);
  const own2 = partedByConfig(withFingerprints(folded(settled4(sifted.own, options)).toSorted(byPosition2)));
  const findings = [...sifted.findings, ...own2.told].toSorted(byPosition2);
  const suppressed = [...all2.off, ...sifted.suppressed, ...own2.off].toSorted((a, b) => byPosition2(a.finding, b.finding));
  const problems = files.flatMap((file) => file.problems);
  const report = {
    findings,
    suppressed,
    notChecked,
    errors: [
      ...problems.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
      ...firstOfEachRule(results.flatMap((result) => result.faults))
    ],
    warnings: problems.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : []),
    summary: {
      files: files.length,
      routes: new Set(results.flatMap(({ routes }) => routes)).size,
      ...countsOf(findings),
      suppressed: suppressed.length
    },
    sources
  };
  return { report, listed: sifted.listed };
}
function firstOfEachRule(faults2) {
  return [...groupsByKey(faults2, ({ rule: rule2 }) => rule2).values()].map(([{ file, at, message }]) => ({ file, at, message }));
}
function modelsOf(files, options) {
  const sources = sourcesOf(files, options);
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const documents = standaloneOpenApi(files, applications.map(({ root }) => root));
  return [
    ...applications.map((application) => readApplication(application, sources).model),
    ...documents.map((document2) => readOpenApi2(document2, options, sources).model)
  ];
}
function readApplication({ root, settings, parts }, sources) {
  const scope = createScope(sources, root, settings, shapeOf);
  const unseen = parts.map(({ stack }) => stack.unseen).find((reason) => reason !== void 0);
  const origin = { kind: "cloudformation", isForKnownRegions: parts.some(isForKnownRegions), unseen };
  return { model: buildModel(root, scope, origin), scope, origin };
}
function lintApplication(application, rules, options, read2) {
  const { root, settings, parts, notes } = application;
  const { model, scope, origin } = readApplication(application, read2.sources);
  const account = accountOf3(model, scope, rules, options);
  const said3 = check(rules, { model, overruns: account.overruns, logic: scope.logic, ...read2 });
  const checked = { model, findings: said3.findings };
  const open2 = () => {
    if (parts.some(({ stack }) => isToolOutput(stack.root))) return { model, findings: [] };
    return hasParameters(root) ? checkOpen(root, settings, origin, rules, read2) : checked;
  };
  const { findings, held } = withFirmChanges(checked, open2);
  return {
    findings: withConstructs(findings.map((finding) => inOwnWords(finding, parts)), parts),
    held,
    notChecked: [
      ...parts.flatMap(({ stack }) => stack.notes),
      ...[...notes, ...model.notChecked, ...account.notChecked, ...said3.notChecked].map((note) => noteInOwnWords(note, parts))
    ],
    faults: said3.faults,
    routes: routesOf2(model.route),
    logic: scope.logic,
    rows: () => routeRows(model, scope.logic).map((row) => rowInOwnWords(row, parts))
  };
}
function hasParameters(root) {
  return entriesOf(get(root, "Parameters")).length > 0;
}
function checkOpen(root, settings, origin, rules, read2) {
  const scope = createScope(read2.sources, root, withOpenParameters(settings, root), shapeOf);
  const model = buildModel(root, scope, origin);
  return { model, findings: check(rules, { model, overruns: [], logic: scope.logic, ...read2 }).findings };
}
function accountOf3(model, scope, rules, { configs }) {
  const hasBudgets = [...configs?.values() ?? []].some(({ budgets }) => budgets.length > 0);
  const asking = hasBudgets ? rules.filter(({ rule: rule2 }) => rule2.on.includes("overrun")) : [];
  if (asking.length === 0) return { overruns: [], notChecked: [] };
  const isAsked = (file) => asking.some(({ standingIn }) => standingIn(file).kind !== "unasked");
  return holdToBudgets(model, scope, (file) => isAsked(file) ? configs?.get(file)?.budgets ?? [] : []);
}
function noteInOwnWords(note, parts) {
  const say = (text2) => ownWords(text2, note.at, parts);
  return { ...note, what: say(note.what), why: say(note.why), ...note.remedy !== void 0 && { remedy: say(note.remedy) } };
}
function isForKnownRegions({ stack, caller }) {
  return stack.deployment?.cdk !== void 0 || isToolOutput(stack.root) || (caller?.regions ?? []).length > 1;
}
function readOpenApi2({ root: authored, deployment }, options, sources) {
  const { root, notes } = expandOpenApi(authored, options.library);
  const scope = createScope(sources, root, settingsOf4(options, deployment), shapeOf);
  const origin = { kind: "openapi", isForKnownRegions: false, unseen: void 0 };
  return { model: buildModel(root, scope, origin), scope, origin, notChecked: notes };
}
function lintOpenApi(document2, rules, options, read2) {
  const { model, scope, notChecked } = readOpenApi2(document2, options, read2.sources);
  const account = accountOf3(model, scope, rules, options);
  const said3 = check(rules, { model, overruns: account.overruns, logic: scope.logic, ...read2 });
  const checked = { model, findings: said3.findings };
  return {
    // Such a file has no parameters.
    ...withFirmChanges(checked, () => checked),
    notChecked: [...notChecked, ...model.notChecked, ...account.notChecked, ...said3.notChecked],
    faults: said3.faults,
    routes: routesOf2(model.route),
    logic: scope.logic,
    rows: () => routeRows(model, scope.logic)
  };
}
function routesOf2(routes) {
  return routes.map(({ api: { at, name }, name: route }) => `${at.file} ${at.start} ${name} ${route}`);
}
function withRemedy(note) {
  const remedy = note.remedy ?? remedyFor(note.why);
  return remedy === void 0 ? note : { ...note, remedy };
}
function once(notes) {
  return [...new Map(notes.map((note) => [`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, withRemedy(note)])).values()];
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ at: a }, { at: b }) {
  return compare2(a.file, b.file) || a.start - b.start;
}
function byPosition2(a, b) {
  return byPlace(a, b) || a.at.end - b.at.end || compare2(a.rule, b.rule) || compare2(a.message, b.message);
}

var EXTENSION = "x-amazon-apigateway-";
var STATEMENT = /\{%|<%|\{\{(?!resolve:)/;
var RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;
var NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION, "template-file-path"];
function kindOf2(root) {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi2 = textOf(get(root, "openapi") ?? get(root, "swagger")) !== void 0;
  return isOpenApi2 && hasExtension(root) ? "openapi" : void 0;
}
function documentsOf(roots) {
  return roots.flatMap((root) => {
    const kind = kindOf2(root);
    return kind ? [{ kind, root }] : [];
  });
}
function isTemplateOfTemplates({ source: { text: text2 }, problems }) {
  const fault = problems.find(({ severity }) => severity === "error");
  if (!fault) return false;
  const start = text2.lastIndexOf("\n", fault.at.start - 1) + 1;
  const end = text2.indexOf("\n", fault.at.start);
  return STATEMENT.test(text2.slice(start, end === -1 ? void 0 : end));
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
  const open2 = [root];
  for (let node = open2.pop(); node; node = open2.pop()) {
    if (node.kind === "list") for (const item of node.items) open2.push(item);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      if (key.startsWith(EXTENSION)) return true;
      open2.push(value);
    }
  }
  return false;
}

export {
  standingOf,
  optionsOf,
  groupsByKey,
  remoteReason,
  withoutPrefix,
  formulaKey,
  concat,
  knownText,
  printText,
  linkStacks,
  defineRule,
  nameRoutes,
  callerDoes,
  whenAsked,
  warmthOf2 as warmthOf,
  roleNotes2 as roleNotes,
  admittedBy,
  dropRole,
  roleKey,
  functionsOf,
  groupBy2 as groupBy,
  placeKey,
  whenKey,
  whenAll,
  whenAny3 as whenAny,
  firstByPath,
  matchesText,
  matchesPath,
  partsOf2 as partsOf,
  readPlugin,
  isRecord,
  reasonOf,
  refused,
  text,
  call,
  withoutOverlaps,
  filesIn,
  textsWith,
  soundTogether,
  apart,
  PRINCIPAL,
  ACTION,
  narrowGrants,
  admits,
  ownName,
  stackOf,
  permissionsFor,
  functionNameOf,
  sourceOf,
  withoutRole,
  stacksOf,
  nestedStacks,
  SUPPRESSION,
  lint,
  lintSuppressions,
  lintRoutes,
  modelsOf,
  byPosition2 as byPosition,
  NEEDLES,
  documentsOf,
  isTemplateOfTemplates
};

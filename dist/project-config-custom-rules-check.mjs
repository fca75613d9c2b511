import {
  PLUGIN_FAULT,
  didYouMean,
  entriesOf,
  get,
  itemsOf,
  readQuickly,
  readSource,
  textOf
} from "./template-json.mjs";
import {
  pathKeys,
  placeOf
} from "./template-place.mjs";
import {
  MAX_LENGTH,
  quote
} from "./js-yaml.mjs";

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
function isPluginFault(message) {
  return message.endsWith(PLUGIN_FAULT);
}
var REASONS = {
  EACCES: "permission denied",
  EEXIST: "a file is in its way",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a file is in its way",
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

import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path2 from "node:path";

import path from "node:path";
var OPTIONS = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit", "-c", "core.quotePath=false"];
var ENVIRONMENT = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
var OUTPUT_LIMIT = 1 << 30;
function runGit(folder, args, input = "") {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  try {
    const { status, error, stdout, stderr } = spawnSync("git", [...OPTIONS, "-C", folder, ...args], {
      // Windows looks for programs in the folder that they are started in, too, and the user's may hold anything.
      cwd: path.dirname(process.execPath),
      input,
      maxBuffer: OUTPUT_LIMIT,
      env: { ...process.env, ...ENVIRONMENT },
      windowsHide: true
    });
    if (error) throw error;
    return status === 0 ? { kind: "done", output: stdout } : { kind: "failed", code: status ?? void 0, reason: reasonIn(stderr.toString("utf8")) };
  } catch (error) {
    return isMissing(error) ? { kind: "no-git" } : { kind: "failed", code: void 0, reason: messageOf2(error) };
  }
}
function gitText(folder, args) {
  const answer = runGit(folder, args);
  return answer.kind === "done" ? textOf2(answer.output) : void 0;
}
function textOf2(output) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(output);
}
function parted(output) {
  return output.split("\0").filter((item) => item !== "");
}
function isMissing(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
function messageOf2(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}
function reasonIn(stderr) {
  const lines = stderr.split("\n").filter((line) => line !== "");
  return (lines.findLast((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "it says nothing").replace(/^fatal: /, "");
}

function listedFiles(folder) {
  const output = gitText(folder, ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
  if (output === void 0) return void 0;
  if (output !== "") return [...new Set(parted(output))];
  return gitText(folder, ["check-ignore", "-q", "--", folder]) === void 0 ? [] : void 0;
}

var REAL_DISK = {
  read: (file) => readFileSync(file),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  stat: (file) => entryOf(statSync(file)),
  lstat: (file) => entryOf(lstatSync(file)),
  real: (file) => realpathSync(file),
  tracked: listedFiles
};
function overlaid(disk, texts) {
  const textOf3 = (file) => texts.get(path2.normalize(file));
  const stat = (file, below) => {
    const text = textOf3(file);
    return text === void 0 ? below(file) : { kind: "file", size: Buffer.byteLength(text) };
  };
  return {
    ...disk,
    read: (file) => {
      const text = textOf3(file);
      return text === void 0 ? disk.read(file) : Buffer.from(text);
    },
    stat: (file) => stat(file, disk.stat),
    lstat: (file) => stat(file, disk.lstat),
    // A file that was never saved has no link in its path that anyone could follow.
    real: (file) => textOf3(file) === void 0 || exists(disk, file) ? disk.real(file) : file
  };
}
function exists(disk, file) {
  return kindAt(disk, file) !== void 0;
}
function kindAt(disk, file) {
  try {
    return disk.stat(file).kind;
  } catch {
    return void 0;
  }
}
function ownKindAt(disk, file) {
  try {
    return disk.lstat(file).kind;
  } catch {
    return void 0;
  }
}
function namesIn(disk, folder) {
  try {
    return disk.list(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}
function entryOf(stats) {
  return { kind: kindOf(stats), size: stats.size };
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
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

import path8 from "node:path";

import path4 from "node:path";

import path3 from "node:path";
function boundaryOf(file, named, disk) {
  const own = path3.dirname(file);
  const repository = nearest(own, (folder) => exists(disk, path3.join(folder, ".git")));
  if (repository !== void 0) return { folder: repository, name: "the repository" };
  const [widest] = named.filter((folder) => isBelow(folder, file)).toSorted((a, b) => a.length - b.length);
  return widest === void 0 ? { folder: own, name: "the template's folder" } : { folder: widest, name: "the folder that is linted" };
}
function assemblyOf(file, disk) {
  let folder = path3.dirname(file);
  while (isAssembly(path3.dirname(folder), disk)) folder = path3.dirname(folder);
  return { folder, name: "the CDK app's output folder" };
}
function isBelow(folder, file) {
  const relative = path3.relative(folder, file);
  return relative !== "" && relative.split(path3.sep)[0] !== ".." && !path3.isAbsolute(relative);
}
function nearest(folder, isIt) {
  for (let at = folder; ; at = path3.dirname(at)) {
    if (isIt(at)) return at;
    if (path3.dirname(at) === at) return void 0;
  }
}
function isAssembly(folder, disk) {
  return kindAt(disk, path3.join(folder, "cdk.out")) === "file";
}

var REASONS2 = {
  EACCES: "may not be read",
  ELOOP: "is a symbolic link that leads in a circle",
  ENAMETOOLONG: "is too long a path",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EPERM: "may not be read"
};
var GITS = "belongs to git itself";
function admit(file, boundary, disk) {
  try {
    const folder = disk.real(boundary.folder);
    const within2 = [boundary.folder, folder].find((each) => isBelow(each, file));
    if (within2 === void 0) return refused(path4.relative(boundary.folder, file) === "" ? "is a folder" : `is outside ${boundary.name}`);
    if (isGits(within2, file)) return refused(GITS);
    const real = disk.real(file);
    if (!isBelow(folder, real)) return refused(`${linkOf(file, disk)} that leads out of ${boundary.name}`);
    if (isGits(folder, real)) return refused(GITS);
    return admitPlain(real, disk);
  } catch (error) {
    return refused(reasonOf(error));
  }
}
function admitPlain(real, disk) {
  const { kind, size } = disk.stat(real);
  if (kind === "folder") return refused("is a folder");
  if (kind !== "file") return refused("is a pipe or a device, no file");
  if (size > MAX_LENGTH) return refused(`is longer than ${MAX_LENGTH / 1024 / 1024} MB`);
  return { kind: "admitted", real, size };
}
function linkOf(file, disk) {
  return disk.lstat(file).kind === "link" ? "is a symbolic link" : "is in a folder behind a symbolic link";
}
function isGits(folder, file) {
  return path4.relative(folder, file).toLowerCase().split(path4.sep).includes(".git");
}
function refused(reason) {
  return { kind: "refused", reason };
}
function reasonOf(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS2[code] ?? "cannot be read";
}

import path5 from "node:path";
function shownPath(file, cwd) {
  return path5.relative(cwd, path5.resolve(cwd, file)).replaceAll(path5.sep, "/") || ".";
}

function readBeside(file, { cwd, disk }, from = file) {
  const admission = admit(file, boundaryOf(from, [cwd], disk), disk);
  if (admission.kind === "refused") return admission;
  try {
    return { kind: "read", source: { file: shownPath(file, cwd), text: decode(disk.read(admission.real)) } };
  } catch {
    return { kind: "refused", reason: "cannot be read" };
  }
}

function severitiesOf(rules) {
  return new Map([...rules].flatMap(([id, { severity }]) => severity ? [[id, severity]] : []));
}

function merged(own, extended, preset) {
  const layers = [...extended, own];
  const last = (key) => layers.findLast((layer) => layer[key])?.[key];
  return {
    source: own.source,
    sources: layers.map(({ source }) => source).toReversed(),
    preset,
    rules: layers.map(({ rules }) => rules).reduce(together, /* @__PURE__ */ new Map()),
    overrides: layers.flatMap(({ overrides }) => overrides),
    compliance: firstOfEach(layers.flatMap(({ compliance }) => compliance)),
    region: last("region"),
    parameters: new Map(layers.flatMap(({ parameters }) => [...parameters])),
    budgets: layers.flatMap(({ budgets }) => budgets),
    plugins: layers.flatMap(({ plugins }) => plugins),
    customRules: layers.flatMap(({ customRules }) => customRules),
    ignore: layers.flatMap(({ ignore }) => ignore),
    failOn: last("failOn")
  };
}
function together(below, above) {
  const all = new Map(below);
  for (const [id, { severity, options }] of above) {
    const known = below.get(id);
    all.set(id, { severity: severity ?? known?.severity, options: new Map([...known?.options ?? [], ...options]) });
  }
  return all;
}
function firstOfEach(settings) {
  return settings.filter(({ value }, index) => settings.findIndex((other) => other.value === value) === index);
}
function configFor({ overrides, ...rest }, { ignoredBy, isAbout }) {
  const own = overrides.filter(isAbout);
  const options = own.map(({ rules }) => new Map([...rules].map(([id, setting]) => [id, { ...setting, severity: void 0 }])));
  return {
    ...rest,
    rules: [rest.rules, ...options].reduce(together),
    overrides: own.map(({ selection, reason, rules }) => ({ selection, reason, severities: severitiesOf(rules) })),
    ignoredBy
  };
}

import path7 from "node:path";

import path6 from "node:path";
var PRESETS = ["recommended", "all", "security-first"];
var PACKAGE = /^(@[^/\\]+\/[^/\\]+|[^@./\\][^/\\]*)(?:\/(.+))?$/;
var MAIN = ["cfn-latency-lint.yaml", "cfn-latency-lint.yml", "cfn-latency-lint.json", "index.yaml", "index.yml", "index.json"];
var MAIN_CODE = ["cfn-latency-lint.config.mjs", "cfn-latency-lint.config.js", "index.mjs", "index.js"];
function findExtended(name, from, where) {
  const preset = PRESETS.find((each) => each === name);
  if (preset !== void 0) return { kind: "preset", preset };
  if (/^\.{1,2}[\\/]/.test(name)) return { kind: "file", path: path6.resolve(path6.dirname(from), name) };
  const [, packageName, file] = PACKAGE.exec(name) ?? [];
  if (packageName === void 0) return nothing(`${quote(name)} is no preset, no file from here (\`./team.yaml\`) and no package`);
  const folder = folderOf(packageName, from, where);
  if (folder === void 0) return nothing(`there is no preset and no installed package ${quote(packageName)}${hint(name, from, where)}`);
  return file === void 0 ? mainOf(packageName, folder, where) : within(folder, file, packageName);
}
function folderOf(name, from, { cwd, disk }) {
  const { folder: last } = boundaryOf(from, [cwd], disk);
  for (let folder = path6.dirname(from); ; folder = path6.dirname(folder)) {
    const candidate = path6.join(folder, "node_modules", name);
    if (kindAt(disk, candidate) === "folder") return candidate;
    if (!isBelow(last, folder)) return void 0;
  }
}
function mainOf(name, folder, where) {
  const manifest = readBeside(path6.join(folder, "package.json"), where, path6.join(folder, "package.json"));
  const named = manifest.kind === "read" ? textOf(get(readQuickly(manifest.source)?.documents[0], "cfn-latency-lint")) : void 0;
  if (named !== void 0) return within(folder, named, name);
  const found = [...MAIN, ...MAIN_CODE].find((each) => exists(where.disk, path6.join(folder, each)));
  return found === void 0 ? nothing(`package ${quote(name)} has no configuration: neither \`${MAIN[0] ?? ""}\` nor a file that its \`package.json\` names under \`cfn-latency-lint\``) : within(folder, found, name);
}
function within(folder, file, name) {
  const target = path6.resolve(folder, file);
  return isBelow(folder, target) ? { kind: "file", path: target } : nothing(`${quote(file)} is not in package ${quote(name)}`);
}
function hint(name, from, { disk }) {
  return exists(disk, path6.resolve(path6.dirname(from), name)) ? `; did you mean \`./${name}\`?` : didYouMean(name, PRESETS);
}
function nothing(why) {
  return { kind: "nothing", why };
}

var API = { api: "pattern", apiKind: ["rest", "http", "websocket"] };
var AUTHORIZATIONS = ["none", "iam", "cognito", "jwt", "lambda"];
var TARGETS = ["lambda", "service", "http", "mock"];
var RIGHTS = ["resource-policy", "role", "caller"];
var WARMTHS = ["warm", "bypassed", "cold"];
var STAGE = { stage: "pattern" };
var ROUTE = { ...API, route: "pattern", verb: "pattern", path: "pattern", authorization: AUTHORIZATIONS };
var CALL = { function: "pattern", qualifier: "pattern", by: RIGHTS, role: "pattern", warmth: WARMTHS };
var AUTHORIZER = { authorizer: "pattern", authorizerCache: "number" };
var INTEGRATION = { integration: TARGETS, ...CALL, asynchronous: "boolean" };
var CACHE = { cached: "boolean", encrypted: "boolean" };
var FACTS = {
  api: API,
  stage: { ...API, ...STAGE, ...CACHE },
  route: ROUTE,
  authorizer: { ...API, ...AUTHORIZER, ...CALL },
  integration: { ...API, ...INTEGRATION },
  function: { function: "pattern", permissions: "number", callers: "number" },
  path: {
    ...ROUTE,
    ...STAGE,
    ...AUTHORIZER,
    authorizerFunction: "pattern",
    authorizerBy: RIGHTS,
    authorizerRole: "pattern",
    authorizerWarmth: WARMTHS,
    ...INTEGRATION,
    ...CACHE,
    cacheSeconds: "number"
  }
};
var KEYS = ["id", "on", "select", "require", "forbid", "message", "severity", "remedy", "help"];
var NOUNS = Object.keys(FACTS);
var SEVERITIES = ["error", "warning", "info"];
function readCustomRules(node) {
  if (node.kind !== "list") return { rules: [], faults: [{ at: node, message: "`customRules` is a list of rules" }] };
  const readings = node.items.map(readRule);
  const ids = node.items.map((item) => get(item, "id")).filter((id) => id?.kind === "scalar");
  const twice = ids.filter(({ text }, index) => ids.findIndex((other) => other.text === text) < index);
  return {
    rules: readings.flatMap(({ rule }) => rule ?? []),
    faults: [...readings.flatMap(({ faults }) => faults), ...twice.map((at) => ({ at, message: `there are two rules ${quote(at.text)}` }))]
  };
}
function readRule(node) {
  if (node.kind !== "map") return { faults: [{ at: node, message: "`customRules` is a list of rules, each a map" }] };
  const faults = unknownKeys(node, KEYS);
  const note = (at, message2) => void faults.push({ at, message: message2 });
  const id = textAt(node, "id", note);
  if (id !== void 0 && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) note(get(node, "id") ?? node, `\`id\` is a name in kebab-case, not ${quote(id)}`);
  const on = oneOf(node, "on", NOUNS, note);
  const message = textAt(node, "message", note);
  const severity = get(node, "severity") === void 0 ? "warning" : oneOf(node, "severity", SEVERITIES, note);
  const [remedy, help] = [optionalText(node, "remedy", note), optionalText(node, "help", note)];
  if (help !== void 0 && !/^https?:\/\//.test(help)) note(get(node, "help") ?? node, "`help` is the URL of a page");
  if (on === void 0) return { faults };
  const facts = new Map(Object.entries(FACTS[on]));
  if (message !== void 0) notePlaceholders(get(node, "message") ?? node, message, facts, note);
  const select = get(node, "select") === void 0 ? /* @__PURE__ */ new Map() : readConditions(get(node, "select"), "select", facts, note);
  const [require2, forbid] = [readGroups(node, "require", facts, note), readGroups(node, "forbid", facts, note)];
  if (require2.length + forbid.length === 0 && faults.length === 0) note(get(node, "id") ?? node, "a rule needs `require` or `forbid`: what has to be so, or what must not");
  if (faults.length > 0 || id === void 0 || message === void 0 || severity === void 0) return { faults };
  return { rule: { id: `custom/${id}`, on, select, require: require2, forbid, message, severity, remedy, help }, faults };
}
function unknownKeys(node, known) {
  return entriesOf(node).filter(({ key }) => !known.includes(key)).map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known)}` }));
}
function textAt(node, key, note) {
  const value = get(node, key);
  if (value === void 0) {
    note(firstKey(node), `a rule needs \`${key}\``);
    return void 0;
  }
  return optionalText(node, key, note);
}
function optionalText(node, key, note) {
  const value = get(node, key);
  if (value === void 0) return void 0;
  if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return value.value;
  note(value, `\`${key}\` is a text`);
  return void 0;
}
function firstKey(node) {
  return entriesOf(node)[0]?.at ?? node;
}
function oneOf(node, key, choices, note) {
  const value = get(node, key);
  const given = value?.kind === "scalar" ? value.text : void 0;
  const choice = choices.find((each) => each === given);
  if (choice !== void 0) return choice;
  if (value === void 0) note(firstKey(node), `a rule needs \`${key}\``);
  else note(value, `\`${key}\` is one of ${choices.join(", ")}${given === void 0 ? "" : `, not ${quote(given)}${didYouMean(given, choices)}`}`);
  return void 0;
}
function notePlaceholders(at, message, facts, note) {
  for (const [, name = ""] of message.matchAll(/\{(\w+)\}/g)) {
    if (!facts.has(name)) note(at, `there is no fact ${quote(name)} to put into the message${didYouMean(name, [...facts.keys()])}`);
  }
}
function readGroups(node, key, facts, note) {
  const value = get(node, key);
  if (value === void 0) return [];
  const groups = value.kind === "list" ? value.items : [value];
  if (groups.length === 0) note(value, `\`${key}\` is a map of facts, or a list of such maps`);
  return groups.map((group) => readConditions(group, key, facts, note));
}
function readConditions(node, key, facts, note) {
  const conditions = /* @__PURE__ */ new Map();
  if (node?.kind !== "map" || node.entries.size === 0) {
    if (node) note(node, `\`${key}\` is a map of facts and what they are`);
    return conditions;
  }
  for (const { key: name, at, value } of entriesOf(node)) {
    const kind = facts.get(name);
    if (kind === void 0) note(at, `there is no fact ${quote(name)} here${didYouMean(name, [...facts.keys()])}`);
    else conditions.set(name, readWanted(value, name, kind, note));
  }
  return conditions;
}
function readWanted(node, name, kind, note) {
  const items = node.kind === "list" ? node.items : [node];
  if (items.length === 0) note(node, `\`${name}\` is ${formOf(kind)}, or a list`);
  return items.flatMap((item) => {
    const wanted = wantedOf(item, kind);
    if (wanted === void 0) note(item, `\`${name}\` is ${formOf(kind)}${item.kind === "scalar" && item.text !== "" ? `, not ${quote(item.text)}${hint2(item.text, kind)}` : ""}`);
    return wanted ?? [];
  });
}
function wantedOf(node, kind) {
  if (node.kind !== "scalar" || node.value === null || node.text === "") return void 0;
  if (typeof node.value === "boolean") return { kind: "presence", present: node.value };
  if (kind === "boolean") return void 0;
  if (kind === "number") return boundsOf(node.text);
  return kind === "pattern" || kind.includes(node.text) ? { kind: "pattern", pattern: node.text } : void 0;
}
function boundsOf(text) {
  const [, sign = "", digits] = /^\s*([<>]=?)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (digits === void 0) return void 0;
  const bound = Number(digits);
  if (sign === "") return { kind: "number", least: bound, most: bound };
  return sign.startsWith("<") ? { kind: "number", least: -Infinity, most: bound - (sign === "<" ? 1 : 0) } : { kind: "number", least: bound + (sign === ">" ? 1 : 0), most: Infinity };
}
function formOf(kind) {
  if (kind === "pattern") return "a text, with `*` for any characters, or true or false for whether there is one";
  if (kind === "boolean") return "true or false";
  return kind === "number" ? "a number such as 300 or `<= 300`, or true or false for whether there is one" : `one of ${kind.join(", ")}`;
}
function hint2(text, kind) {
  return typeof kind === "string" ? "" : didYouMean(text, kind);
}

function plainOf(node) {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return itemsOf(node).map(plainOf);
    case "map":
      return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plainOf(value)]));
  }
}
function scalarOf({ value, text, path: path9 }) {
  const isOff = value === false && text.toLowerCase() === "off";
  if (!isOff) return value;
  const [last, holder] = pathKeys(path9).reverse();
  return last === "severity" || holder === "rules" ? "off" : value;
}

async function examine(root) {
  const { validate } = await import("./project-config-validate-config.mjs");
  if (validate(plainOf(root))) return { faults: [], isSound: () => true };
  const wrong = meant((validate.errors ?? []).map((error) => wrongIn(root, error)));
  const unsound = new Set(wrong.flatMap(({ around, value, extra }) => [...around, value, ...extra ? [extra.value] : []]));
  const faults = new Map(wrong.map((each) => faultOf(each)).map((fault) => [`${fault.at.start} ${fault.message}`, fault]));
  return { faults: [...faults.values()].toSorted((a, b) => a.at.start - b.at.start), isSound: (node) => !unsound.has(node) };
}
function wrongIn(root, error) {
  const around = [];
  let value = root;
  for (const key of stepsIn(error.instancePath)) {
    around.push(value);
    value = (value.kind === "list" ? itemsOf(value)[Number(key)] : get(value, key)) ?? value;
  }
  return { error, value, around, extra: entryOf2(value, error.params["additionalProperty"]) };
}
function entryOf2(node, key) {
  return entriesOf(node).find((entry) => entry.key === key);
}
function meant(all) {
  const own = all.filter(({ error: { keyword, schemaPath } }) => keyword !== "if" && !/\/(?:anyOf|not|if)\//.test(schemaPath));
  const parts = own.filter(({ error }) => !isOfWhole(error));
  const told = new Set(parts.flatMap(({ value, around }) => [value, ...around]));
  return own.filter(({ error, value }) => !isOfWhole(error) || !told.has(value));
}
function isOfWhole({ keyword }) {
  return ["anyOf", "not", "required"].includes(keyword);
}
function faultOf({ error: { keyword, params, parentSchema, instancePath }, value: node, extra }) {
  const name = nameOf(instancePath);
  const { errorMessage: form = "" } = parentSchema;
  if (extra) return { at: extra.at, message: unknownKey(extra.key, instancePath, parentSchema) };
  switch (keyword) {
    case "anyOf":
    case "required":
      return { at: entriesOf(node)[0]?.at ?? node, message: form };
    case "not":
      return { at: entryOf2(node, "route")?.at ?? node, message: form };
    case "const":
      return { at: node, message: `\`${name}\` can only be \`${String(params["allowedValue"])}\`: ${form}` };
    case "enum":
      return { at: node, message: `\`${name}\` is one of ${choicesFor(node, textsIn(params["allowedValues"]), isRule(instancePath))}` };
    default:
      return { at: node, message: `${name === "" ? "a configuration" : `\`${name}\``} is ${form}${wrongText(node, parentSchema.pattern)}` };
  }
}
function nameOf(instancePath) {
  return stepsIn(instancePath).findLast((key) => !/^\d+$/.test(key)) ?? "";
}
function stepsIn(instancePath) {
  return instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function isRule(instancePath) {
  return stepsIn(instancePath).at(-2) === "rules";
}
function unknownKey(key, holder, { properties }) {
  const name = nameOf(holder);
  const hint3 = didYouMean(key, Object.keys(properties ?? {}));
  if (name === "rules") return `there is no rule ${quote(key)}${hint3}`;
  return isRule(holder) ? `rule \`${name}\` has no option ${quote(key)}${hint3}` : `there is no key ${quote(key)} here${hint3}`;
}
function textsIn(values) {
  return Array.isArray(values) ? values.map(String) : [];
}
function choicesFor(node, choices, isOfRule) {
  const given = node.kind === "scalar" ? scalarOf(node) : null;
  if (typeof given !== "string") {
    const wrong = node.kind === "scalar" && node.text !== "" ? `, not ${quote(node.text)}` : "";
    return `${choices.join(", ")}${isOfRule ? " or a map with `severity`" : ""}${wrong}`;
  }
  const alike = choices.find((each) => each.toLowerCase() === given.toLowerCase());
  return `${choices.join(", ")}, not ${quote(given)}${didYouMean(alike ?? given, choices)}`;
}
function wrongText(node, pattern) {
  if (pattern === void 0 || node.kind !== "scalar" || typeof node.value !== "string" || node.value === "") return "";
  const right = new RegExp(pattern);
  const meant2 = [node.value.replace(/^\w+/, (verb) => verb.toUpperCase()), `* ${node.value}`].find((each) => each.includes(" /") && right.test(each));
  return `, not ${quote(node.value)}${meant2 === void 0 ? "" : `; did you mean \`${meant2}\`?`}`;
}

function textAt2(node, key) {
  const [text] = textsIn2(get(node, key));
  return text;
}
function textsAt(node, key) {
  return textsIn2(get(node, key));
}
function settingsAt(node, key) {
  const value = get(node, key);
  return (value?.kind === "list" ? itemsOf(value) : value ? [value] : []).flatMap((item) => textsIn2(item).map((text) => ({ value: text, at: placeOf(item) })));
}
function settingAt(node, key) {
  const entry = entriesOf(node).find((each) => each.key === key);
  const [value] = textsIn2(entry?.value);
  return entry && value !== void 0 ? { value, at: settingPlace(entry.at, entry.value) } : void 0;
}
function textsIn2(node) {
  if (node?.kind === "list") return node.items.flatMap(textsIn2);
  return node?.kind === "scalar" && typeof node.value === "string" ? [node.value] : [];
}
function settingPlace(key, value) {
  return { ...placeOf(value), start: key.start, end: value.start >= key.end ? value.end : key.end };
}

var MEASURES = /* @__PURE__ */ new Map([
  ["stsCalls", "stsCalls"],
  ["regionHops", "regionHops"],
  ["authorizerCalls", "authorizerCalls"],
  ["coldStart", "coldStarts"],
  ["avoidable", "avoidable"],
  ["cached", "uncached"]
]);
function readBudget(node) {
  const [first, ...others] = [...MEASURES].flatMap(([key, measure]) => entriesOf(node).filter((entry) => entry.key === key).map((entry) => limitOf(entry, measure)));
  return first ? [{ name: textAt2(node, "name"), selection: selectionOf(node), limits: [first, ...others] }] : [];
}
function limitOf({ at, value }, measure) {
  const most = value.kind === "scalar" && typeof value.value === "number" ? value.value : 0;
  return { measure, most, at: settingPlace(at, value) };
}
function selectionOf(node) {
  const named = routeOf(textAt2(node, "route"));
  return {
    api: textAt2(node, "api"),
    stage: textAt2(node, "stage"),
    verbs: get(node, "verb") ? textsAt(node, "verb") : named?.verbs,
    path: textAt2(node, "path") ?? named?.path,
    route: named?.route
  };
}
function routeOf(text) {
  if (text === void 0) return void 0;
  const [, verb, path9] = /^(\S+) (.*)$/.exec(text) ?? [];
  return { verbs: verb === void 0 || verb === "*" ? void 0 : [verb], path: path9, route: path9 === void 0 ? text : void 0 };
}

var LEVELS = ["off", "info", "warning", "error"];
var STANDARDS = ["hipaa", "nist", "pci", "security-hub"];
var FAIL_ON = ["info", "warning", "error", "never"];
async function readLayer(source, root) {
  const { faults, isSound } = await examine(root);
  const overrides = itemsOf(get(root, "overrides")).filter(isSound);
  const misplaced = overrides.flatMap(optionFaults);
  const sound = entriesOf(root).filter(({ value }) => isSound(value));
  const settings = { ...root, ...root.kind === "map" && { entries: new Map(sound.map((entry) => [entry.key, entry])) } };
  const declared = get(settings, "customRules");
  const custom = declared ? readCustomRules(declared) : { rules: [], faults: [] };
  const layer = {
    source,
    extends: settingsAt(settings, "extends"),
    rules: rulesIn(get(root, "rules"), isSound),
    overrides: overrides.filter((override) => optionFaults(override).length === 0).map(overrideOf),
    compliance: settingsAt(settings, "compliance").flatMap((setting) => chosen(setting, STANDARDS)),
    region: settingAt(settings, "region"),
    parameters: new Map(entriesOf(get(root, "parameters")).filter(({ value }) => isSound(value)).flatMap(parameterOf)),
    budgets: itemsOf(get(root, "budgets")).filter(isSound).flatMap(readBudget),
    plugins: settingsAt(settings, "plugins"),
    customRules: custom.rules,
    ignore: settingsAt(settings, "ignore"),
    failOn: [settingAt(settings, "failOn")].flatMap((setting) => setting ? chosen(setting, FAIL_ON) : [])[0]
  };
  return { layer, faults: [...faults, ...misplaced, ...custom.faults] };
}
function emptyLayer(source) {
  return {
    source,
    extends: [],
    rules: /* @__PURE__ */ new Map(),
    overrides: [],
    compliance: [],
    region: void 0,
    parameters: /* @__PURE__ */ new Map(),
    budgets: [],
    plugins: [],
    customRules: [],
    ignore: [],
    failOn: void 0
  };
}
function chosen({ value, at }, choices) {
  return choices.filter((choice) => choice === value).map((choice) => ({ value: choice, at }));
}
function parameterOf({ key, at, value }) {
  return value.kind === "scalar" ? [[key, { value: value.text, at: settingPlace(at, value) }]] : [];
}
function rulesIn(node, isSound = () => true) {
  return new Map(entriesOf(node).filter(({ value }) => isSound(value)).map((entry) => [entry.key, ruleSettingOf(entry)]));
}
function ruleSettingOf(entry) {
  if (entry.value.kind !== "map") return { severity: levelOf(entry), options: /* @__PURE__ */ new Map() };
  const entries = entriesOf(entry.value);
  const options = entries.filter(({ key }) => key !== "severity");
  return {
    severity: entries.filter(({ key }) => key === "severity").map(levelOf)[0],
    options: new Map(options.map(({ key, at, value }) => [key, { value: plainOf(value), at: settingPlace(at, value) }]))
  };
}
function levelOf({ at, value }) {
  const level = value.kind === "scalar" ? LEVELS.find((each) => each === scalarOf(value)) : void 0;
  return level && { value: level, at: settingPlace(at, value) };
}
var SELECTORS = ["apis", "routes", "constructPath", "logicalIds"];
function optionFaults(override) {
  const selector = SELECTORS.find((key) => get(override, key));
  if (selector === void 0) return [];
  const options = [...rulesIn(get(override, "rules"))].flatMap(([id, setting]) => [...setting.options].map(([name, { at }]) => ({ id, name, at })));
  return options.map(({ id, name, at }) => ({ at, message: `\`${name}\` of \`${id}\` can be set for \`files\` alone, not for some \`${selector}\`` }));
}
function overrideOf(node) {
  const [apis, routes, constructPath, logicalIds] = SELECTORS.map((key) => get(node, key) ? textsAt(node, key) : void 0);
  return {
    files: get(node, "files") ? textsAt(node, "files") : void 0,
    selection: { apis, routes, constructPath, logicalIds },
    rules: rulesIn(get(node, "rules")),
    reason: textAt2(node, "reason")
  };
}

async function readConfig(source) {
  const { documents: [root, second], problems } = await readSource(source);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const isEmpty = root === void 0 || errors.length > 0 || isNothing(root);
  const { layer, faults } = isEmpty ? { layer: emptyLayer(source), faults: [] } : await readLayer(source, root);
  const more = second ? [{ at: second, message: "a configuration is one document; this one is not read" }] : [];
  return {
    layer,
    config: configFor(merged(layer, [], void 0), { ignoredBy: void 0, isAbout: () => true }),
    errors: [...errors, ...faults, ...more].map(errorOf),
    warnings: warnings.map(({ at, message }) => ({ at, message }))
  };
}
function errorOf({ at: { file, start, end }, message }) {
  return { file, at: { file, start, end }, message };
}
function isNothing(root) {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}

import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";

var MAX_DEPTH = 50;
function nodeOf(value, file, path9, depth = 0) {
  const place = { file, start: 0, end: 0, path: path9 };
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    const scalar = value;
    return { kind: "node", node: { kind: "scalar", ...place, text: scalar === null ? "" : String(scalar), value: scalar } };
  }
  const what = path9 === void 0 ? "what it exports" : `\`${path9.key}\``;
  if (typeof value !== "object") return { kind: "refused", why: `${what} is ${typeof value === "undefined" ? "nothing" : `a ${typeof value}`}, which no configuration file could say` };
  if (depth >= MAX_DEPTH) return { kind: "refused", why: `${what} is nested too deep, or holds itself` };
  const members = Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => ({ key, converted: nodeOf(member, file, { parent: path9, key }, depth + 1) }));
  const refused2 = members.map(({ converted }) => converted).find(({ kind }) => kind === "refused");
  if (refused2) return refused2;
  const nodes = members.flatMap(({ key, converted }) => converted.kind === "node" ? [{ key, value: converted.node }] : []);
  if (Array.isArray(value)) return { kind: "node", node: { kind: "list", ...place, items: nodes.map((member) => member.value) } };
  const entries = nodes.map((member) => [member.key, { ...member, at: { file, start: 0, end: 0 } }]);
  return { kind: "node", node: { kind: "map", ...place, entries: new Map(entries) } };
}

function isCode(file) {
  return /\.[cm]?[jt]sx?$/.test(file);
}
async function runCode(file, source) {
  if (!/\.m?js$/.test(file)) return failed(source, "configuration that is code is a module in JavaScript: `.mjs` or `.js`");
  try {
    const version = createHash("sha256").update(source.text).digest("hex").slice(0, 12);
    const module = await import(`${pathToFileURL(file).href}?${version}`);
    const converted = nodeOf(module["default"], source.file);
    if (converted.kind === "refused") return failed(source, module["default"] === void 0 ? "it has no default export, which would be the configuration" : converted.why);
    const { layer, faults } = await readLayer(source, converted.node);
    return { layer, faults: faults.map(({ message }) => message) };
  } catch (error) {
    return failed(source, `it cannot be run: ${reasonOf2(error)}`);
  }
}
function failed(source, why) {
  return { layer: emptyLayer(source), faults: [why] };
}
function reasonOf2(error) {
  const text = error instanceof Error || typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return text.split("\n", 1)[0] ?? "";
}

var MAX_DEPTH2 = 10;
async function resolveConfig(file, source, where) {
  const found = { layers: [], presets: [], errors: [], warnings: [], seen: /* @__PURE__ */ new Set([file]) };
  const own = await layerOf(file, source, found);
  await addTo(found, own, [file], where);
  const { layers, presets: [preset], errors, warnings } = found;
  return { merged: merged(own, layers.slice(1).toReversed(), preset), errors, warnings };
}
async function layerOf(file, source, found) {
  if (isCode(file)) {
    const { layer: layer2, faults } = await runCode(file, source);
    found.errors.push(...faults.map((message) => ({ file: source.file, message })));
    return layer2;
  }
  const { layer, errors, warnings } = await readConfig(source);
  found.errors.push(...errors);
  found.warnings.push(...warnings);
  return layer;
}
async function addTo(found, layer, chain, where) {
  found.layers.push(layer);
  const [file = ""] = chain;
  for (const setting of layer.extends.toReversed()) {
    const extended = findExtended(setting.value, file, where);
    if (extended.kind === "preset") found.presets.push({ value: extended.preset, at: setting.at });
    else if (extended.kind === "nothing") found.errors.push(faultAt(setting, layer, extended.why));
    else await addFile(extended.path, { setting, layer, chain }, found, where);
  }
}
async function addFile(file, { setting, layer, chain }, found, where) {
  const fault = (why) => found.errors.push(faultAt(setting, layer, `\`${setting.value}\` cannot be extended: ${why}`));
  const shown = (each) => `\`${shownPath(each, where.cwd)}\``;
  if (chain.includes(file)) {
    const circle = [...chain.slice(0, chain.indexOf(file) + 1).toReversed(), file];
    fault(`it goes in a circle: ${circle.map(shown).join(", which extends ")}`);
    return;
  }
  if (found.seen.has(file)) return;
  found.seen.add(file);
  if (chain.length >= MAX_DEPTH2) {
    fault(`configurations extend each other more than ${MAX_DEPTH2} deep`);
    return;
  }
  const beside = readBeside(file, where, chain.at(-1) ?? file);
  if (beside.kind === "refused") fault(`it ${beside.reason}`);
  else if (isCode(file) && !where.allowCode) fault("it is code, which is only run with `--allow-config-code`");
  else await addTo(found, await layerOf(file, beside.source, found), [file, ...chain], where);
}
function faultAt({ at }, { source }, message) {
  return isCode(path7.basename(source.file)) ? { file: source.file, message } : errorOf({ at, message });
}

var NAMES = [".cfn-latency-lint.yaml", ".cfn-latency-lint.yml", ".cfn-latency-lint.json"];
var CODE = ["cfn-latency-lint.config.js", "cfn-latency-lint.config.mjs"];
var CONFIG_NAMES = [...NAMES, ...CODE];
async function findConfigs(files, choice, places) {
  return openConfigs(choice, places)(files);
}
function openConfigs(choice, places) {
  switch (choice.kind) {
    case "none":
      return () => Promise.resolve({ configs: /* @__PURE__ */ new Map(), errors: [], warnings: [], sources: [], notes: [] });
    case "file": {
      const at = path8.resolve(places.cwd, choice.file);
      const read = remembered(() => readNamed(choice.file, places));
      return async (files) => configsOf(files.map((file) => ({ file, config: at })), /* @__PURE__ */ new Map([[at, await read(at)]]), [], places);
    }
    case "nearest":
      return nearest2(places);
  }
}
async function configsOf(users, readings, notes, places) {
  const makers = /* @__PURE__ */ new Map();
  for (const [config, reading] of readings) {
    if (reading.kind === "read") makers.set(config, await configMaker(reading.merged, path8.dirname(config), places));
  }
  const read = [...readings.values()].filter((reading) => reading.kind === "read");
  return {
    configs: new Map(users.flatMap(({ file, config }) => {
      const make = makers.get(config);
      return make ? [[file, make(file)]] : [];
    })),
    // Several configurations may extend one that is wrong.
    errors: once([...readings.values()].flatMap((reading) => reading.kind === "read" ? reading.errors : [reading.error])),
    warnings: once(read.flatMap(({ warnings }) => warnings)),
    sources: [...new Map(read.flatMap(({ merged: merged2 }) => merged2.sources).map((source) => [source.file, source])).values()],
    notes
  };
}
function once(things) {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
async function configMaker(merged2, folder, { cwd, noIgnore = false }) {
  const tests = await testsOf(merged2);
  const made = /* @__PURE__ */ new Map();
  return (file) => {
    const relative = path8.relative(folder, path8.resolve(cwd, file)).replaceAll(path8.sep, "/");
    const ignoredBy = noIgnore ? void 0 : tests.ignore.find(({ matches }) => matches(relative))?.setting;
    const about = new Set(tests.overrides.filter(({ matches }) => matches(relative)).map(({ override }) => override));
    const key = JSON.stringify([ignoredBy ? merged2.ignore.indexOf(ignoredBy) : -1, ...[...about].map((override) => merged2.overrides.indexOf(override))]);
    const config = made.get(key) ?? configFor(merged2, { ignoredBy, isAbout: (override) => about.has(override) });
    made.set(key, config);
    return config;
  };
}
async function testsOf({ ignore, overrides }) {
  if (ignore.length === 0 && overrides.every(({ files }) => files === void 0)) {
    return { ignore: [], overrides: overrides.map((override) => ({ override, matches: () => true })) };
  }
  const { matcherOf } = await import("./project-config-globs.mjs");
  return {
    ignore: ignore.map((setting) => ({ setting, matches: matcherOf([setting.value]) })),
    overrides: overrides.map((override) => ({ override, matches: override.files ? matcherOf(override.files) : () => true }))
  };
}
async function readNamed(named, places) {
  const { cwd, disk, allowCode = false } = places;
  const file = shownPath(named, cwd);
  const at = path8.resolve(cwd, named);
  let text;
  try {
    text = decode(disk.read(at));
  } catch (error) {
    return { kind: "unread", error: { file, message: `the file ${reasonOf(error)}` } };
  }
  return { kind: "read", ...await resolveConfig(at, { file, text }, { cwd, disk, allowCode }) };
}
function nearest2(places) {
  const { cwd, disk } = places;
  const list = remembered((folder) => namesIn(disk, folder));
  const find = remembered((folder) => findAbove(path8.join(folder, "file"), places, list));
  const read = remembered((config) => readFound(config, places));
  return async (files) => {
    const found = /* @__PURE__ */ new Map();
    const users = files.flatMap((file) => {
      const folder = path8.dirname(path8.resolve(cwd, file));
      const above = find(folder);
      found.set(folder, above);
      return above.config === void 0 ? [] : [{ file, config: above.config }];
    });
    const configs = [...new Set(users.map(({ config }) => config))];
    const readings = await Promise.all(configs.map(async (config) => [config, await read(config)]));
    return configsOf(users, new Map(readings), [...new Set([...found.values()].flatMap(({ notes }) => notes))], places);
  };
}
function remembered(make) {
  const made = /* @__PURE__ */ new Map();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
function findAbove(file, { cwd, disk, paths, allowCode = false }, list) {
  const { folder: last } = boundaryOf(file, [cwd, ...paths.map((named) => path8.resolve(cwd, named))], disk);
  const notes = [];
  for (let folder = path8.dirname(file); ; folder = path8.dirname(folder)) {
    const names = list(folder);
    const shown = (name2) => shownPath(path8.join(folder, name2), cwd);
    const [name, ...others] = [...NAMES, ...allowCode ? CODE : []].filter((each) => names.includes(each));
    const unrun = allowCode ? [] : CODE.filter((each) => names.includes(each));
    notes.push(
      ...unrun.map((each) => `${shown(each)} is code and is not run; \`--config\` names it, or \`--allow-config-code\` lets it run`),
      ...others.map((each) => `${shown(each)} is not read: \`${name ?? ""}\` stands beside it`)
    );
    if (name !== void 0) return { config: path8.join(folder, name), notes };
    if (!isBelow(last, folder)) return { config: void 0, notes };
  }
}
async function readFound(config, places) {
  const { cwd, disk, allowCode = false } = places;
  const beside = readBeside(config, places);
  if (beside.kind === "refused") return { kind: "unread", error: { file: shownPath(config, cwd), message: `the file ${beside.reason}` } };
  return { kind: "read", ...await resolveConfig(config, beside.source, { cwd, disk, allowCode }) };
}

export {
  UsageError,
  internalError,
  isInternalError,
  isPluginFault,
  systemReason,
  runGit,
  gitText,
  textOf2 as textOf,
  parted,
  REAL_DISK,
  overlaid,
  exists,
  kindAt,
  ownKindAt,
  namesIn,
  boundaryOf,
  assemblyOf,
  isBelow,
  shownPath,
  admit,
  refused,
  reasonOf,
  decode,
  isUtf16,
  readBeside,
  CONFIG_NAMES,
  findConfigs,
  openConfigs
};

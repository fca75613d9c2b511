import {
  UsageError,
  admit,
  assemblyOf,
  boundaryOf,
  decode,
  exists,
  internalError,
  isBelow,
  isInternalError,
  isPluginFault,
  isUtf16,
  kindAt,
  namesIn,
  openConfigs,
  ownKindAt,
  readBeside,
  reasonOf,
  refused,
  shownPath,
  systemReason
} from "./project-config-custom-rules-check.mjs";
import {
  NEEDLES,
  SUPPRESSION,
  byPosition,
  documentsOf,
  groupsByKey,
  isRecord,
  isTemplateOfTemplates,
  knownText,
  linkStacks,
  matchesPath,
  matchesText,
  nestedStacks,
  partsOf,
  readPlugin,
  reasonOf as reasonOf2,
  remoteReason,
  roleNotes,
  stacksOf,
  standingOf,
  withoutPrefix
} from "./resolve-evaluate.mjs";
import {
  didYouMean,
  entriesOf,
  get,
  getIn,
  itemsOf,
  readQuickly,
  readSource,
  textOf
} from "./template-json.mjs";
import {
  SEVERITIES,
  countsOf
} from "./lint-finding.mjs";
import {
  lineStarts,
  positionAt
} from "./template-lines.mjs";
import {
  quote
} from "./js-yaml.mjs";

import path from "node:path";
var BASELINE = ".cfn-latency-baseline.json";
async function readBaseline(named2, where) {
  const { cwd, disk } = where;
  const file = path.resolve(cwd, named2);
  if (!exists(disk, file)) return { kind: "missing" };
  try {
    const source = { file: shownPath(file, cwd), text: decode(disk.read(file)) };
    return { kind: "read", source, ...await readEntries(source, (known2) => shownPath(path.resolve(path.dirname(file), known2), cwd)) };
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}
function baselineText(named2, findings, { cwd }) {
  const folder = path.dirname(path.resolve(cwd, named2));
  const lines = findings.map(({ file, rule, severity, fingerprint, message }) => ({ file: shownPath(path.resolve(cwd, file), folder), rule, severity, fingerprint, ...message !== void 0 && { message } })).toSorted((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)).map((entry) => `
    ${JSON.stringify(entry)}`);
  return `{
  "version": 1,
  "findings": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]
}
`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var KEYS = ["$schema", "version", "findings"];
var ENTRY_KEYS = ["file", "rule", "severity", "fingerprint", "message"];
var SEVERITY = /* @__PURE__ */ new Map([["error", "error"], ["warning", "warning"], ["info", "info"]]);
async function readEntries(source, shown2) {
  const { documents: [root], problems } = await readSource(source);
  const broken = problems.filter(({ severity }) => severity === "error");
  if (root === void 0 || broken.length > 0) return { entries: [], errors: errorsOf(broken.length > 0 ? broken : [{ at: startOf(source), message: "the baseline is empty" }]) };
  const faults = faultsOf(root);
  const list2 = get(root, "findings");
  const items = list2?.kind === "list" && faults.length === 0 ? list2.items.map((item) => readEntry(item, shown2)) : [];
  return {
    entries: items.flatMap((item) => item.kind === "entry" ? [item.entry] : []),
    errors: errorsOf([...faults, ...items.flatMap((item) => item.kind === "faulty" ? item.faults : [])])
  };
}
function errorsOf(faults) {
  return faults.map(({ at: { file, start, end }, message }) => ({ file, at: { file, start, end }, message }));
}
function startOf({ file }) {
  return { file, start: 0, end: 0 };
}
function faultsOf(root) {
  if (root.kind !== "map") return [{ at: root, message: "a baseline is a map with `version` and `findings`" }];
  const version = get(root, "version");
  if (version?.kind !== "scalar") return [{ at: version ?? root, message: "a baseline says its `version`: 1" }];
  if (version.value !== 1) return [{ at: version, message: `the \`version\` of this baseline is ${quote(version.text)}; version 1 is all that is known here` }];
  const list2 = get(root, "findings");
  const wrong = list2?.kind === "list" ? [] : [{ at: list2 ?? root, message: "a baseline has `findings`, a list" }];
  return [...unknownKeys(root, KEYS), ...wrong];
}
function readEntry(item, shown2) {
  const { file: own, start, end } = item;
  if (item.kind !== "map") return { kind: "faulty", faults: [{ at: item, message: "what a baseline knows is a map with `file`, `rule`, `severity` and `fingerprint`" }] };
  const [file, rule, fingerprint, message] = ["file", "rule", "fingerprint", "message"].map((key) => stringOf(get(item, key)));
  const severity = SEVERITY.get(stringOf(get(item, "severity")));
  const faults = [...unknownKeys(item, ENTRY_KEYS), ...entryFaults(item)];
  if (faults.length > 0 || !file || !rule || !fingerprint || !severity) return { kind: "faulty", faults };
  return { kind: "entry", entry: { file: shown2(file), rule, severity, fingerprint, message, at: { file: own, start, end } } };
}
function entryFaults(item) {
  const texts = ["file", "rule", "fingerprint"].filter((key) => (stringOf(get(item, key)) ?? "") === "");
  const severity = get(item, "severity");
  return [
    ...texts.map((key) => ({ at: get(item, key) ?? item, message: `an entry has \`${key}\`, a text` })),
    ...SEVERITY.has(stringOf(severity)) ? [] : [{ at: severity ?? item, message: "an entry has `severity`, one of error, warning, info" }]
  ];
}
function unknownKeys(node, known2) {
  return entriesOf(node).filter(({ key }) => !known2.includes(key)).map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known2)}` }));
}
function stringOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}

import path3 from "node:path";

function holdAgainst(findings, entries, { isGone, wouldFind }) {
  const told = findings.filter(isBaselined);
  const own = pairsOf(told, entries, ({ file }) => file);
  const [left, lost] = [told.filter((finding) => !own.has(finding)), without(entries, own)];
  const homes2 = newHomes(left, lost.filter(({ file, rule }) => isGone(file) && wouldFind(rule, file)), new Set(entries.map(({ file }) => file)));
  const followed = pairsOf(left, lost, ({ file }) => homes2.get(file));
  const pairs = [...own, ...followed];
  const unmet = without(lost, followed);
  return {
    known: new Map(pairs.filter(([finding, entry]) => !isWorse(finding, entry))),
    worse: new Map(pairs.filter(([finding, entry]) => isWorse(finding, entry))),
    stale: unmet.filter(({ rule, file }) => wouldFind(rule, file)),
    rest: unmet.filter(({ rule, file }) => !wouldFind(rule, file))
  };
}
function isBaselined({ rule }) {
  return rule !== SUPPRESSION;
}
function isWorse(finding, entry) {
  return SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(entry.severity);
}
function pairsOf(findings, entries, fileOf3) {
  const keyOf = (file, fingerprint) => JSON.stringify([file, fingerprint]);
  const byKey = new Map(findings.map((finding) => [keyOf(finding.at.file, finding.fingerprint), finding]));
  return new Map(entries.flatMap((entry) => {
    const finding = byKey.get(keyOf(fileOf3(entry), entry.fingerprint));
    return finding ? [[finding, entry]] : [];
  }));
}
function without(entries, pairs) {
  const keyOf = ({ file, fingerprint }) => JSON.stringify([file, fingerprint]);
  const paired = new Set([...pairs.values()].map(keyOf));
  return entries.filter((entry) => !paired.has(keyOf(entry)));
}
function newHomes(findings, lost, known2) {
  const byFingerprint = groupsByKey(findings.filter(({ at }) => !known2.has(at.file)), ({ fingerprint }) => fingerprint);
  const moves = [...groupsByKey(lost, ({ file }) => file)].flatMap(([from, entries]) => {
    const found2 = entries.map(({ fingerprint }) => byFingerprint.get(fingerprint) ?? []);
    const [to, other] = new Set(found2.flatMap((alike) => alike.slice(0, 2).map(({ at }) => at.file)));
    const isMost = found2.filter((alike) => alike.length > 0).length * 2 >= entries.length;
    return to !== void 0 && other === void 0 && isMost ? [{ from, to }] : [];
  });
  return new Map([...groupsByKey(moves, ({ to }) => to)].flatMap(([to, [{ from }, ...others]]) => others.length === 0 ? [[from, to]] : []));
}
function baselineAfter(findings, { rest }) {
  const found2 = findings.filter(isBaselined);
  const fresh = found2.map(({ at, rule, severity, fingerprint, message }) => ({ file: at.file, rule, severity, fingerprint, message }));
  return { found: new Set(found2), entries: [...fresh, ...rest] };
}
var REASON = "it was known when the baseline was made";
function withoutKnown(report, known2) {
  if (known2.size === 0) return report;
  const findings = report.findings.filter((finding) => !known2.has(finding));
  const added = report.findings.filter((finding) => known2.has(finding)).map((finding) => ({ finding, reason: REASON, by: "baseline", at: void 0 }));
  const suppressed = [...report.suppressed, ...added].toSorted((a, b) => byPosition(a.finding, b.finding));
  const summary = { ...report.summary, ...countsOf(findings), suppressed: suppressed.length };
  return { ...report, findings, suppressed, summary, ...withFewerLinks(report, findings) };
}
function withFewerLinks(report, findings) {
  if (!hasRows(report)) return {};
  const told = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { rows: report.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => told.has(fingerprint)) })) };
}
function hasRows(report) {
  return "rows" in report;
}

import path2 from "node:path";
var GLOB = /[*?[{]/;
async function coverOf(paths, cwd) {
  const named2 = paths.filter((given) => given !== "-").map((given) => path2.resolve(cwd, given));
  const patterns = paths.filter((given) => GLOB.test(given)).map((given) => given.replaceAll("\\", "/").replace(/^\.\//, ""));
  const matches2 = patterns.length === 0 ? () => false : (await import("./picomatch.mjs")).default(patterns);
  return (file) => {
    const at = path2.resolve(cwd, file);
    return named2.some((each) => each === at || isBelow(each, at)) || matches2(file);
  };
}

async function namedBaseline(named2, where) {
  if (named2 === void 0) return void 0;
  const reading = await readBaseline(named2, where);
  switch (reading.kind) {
    case "read":
      return reading;
    case "missing":
      throw new UsageError(`there is no baseline \`${named2}\`; with \`--update-baseline\` it is made`);
    case "unreadable":
      throw new UsageError(`the baseline \`${named2}\` ${reading.reason}`);
  }
}
async function ranOver(given) {
  const { cwd, disk, files, options, rules, paths } = given;
  return { cwd, disk, files, options, rules, covers: await coverOf(paths, cwd) };
}
function heldIn(report, { baseline, ran }) {
  return holdAgainst(report.findings, baseline.entries, reachOf(report, ran));
}
var STALE = "what this entry is about is not found any more; `--update-baseline` takes it out";
function heldReport(report, against) {
  const { known: known2, stale } = heldIn(report, against);
  const { source } = against.baseline;
  return {
    ...withoutKnown(report, known2),
    warnings: [...report.warnings, ...stale.map(({ at }) => ({ at, message: STALE }))],
    sources: new Map([...report.sources, [source.file, source]])
  };
}
function reachOf({ errors }, { files, options, rules, covers, cwd, disk }) {
  const linted = new Set(files.map(({ source }) => source.file));
  const pulledIn = new Set(options.library?.sources.keys());
  const broken = new Set(errors.map(({ file }) => file));
  const gone = /* @__PURE__ */ new Map();
  const isGone = (file) => {
    const known2 = gone.get(file) ?? !exists(disk, path3.resolve(cwd, file));
    gone.set(file, known2);
    return known2;
  };
  const isRead = (file) => linted.has(file) || covers(file) && (pulledIn.has(file) || isGone(file));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isAsked = (id, file) => {
    const rule = byId.get(id);
    return rule !== void 0 && standingOf(rule, options.configs?.get(file), options).kind !== "unasked";
  };
  return { isGone, wouldFind: (rule, file) => isRead(file) && !broken.has(file) && isAsked(rule, file) };
}

import path10 from "node:path";

import path5 from "node:path";

var HASH = /[0-9a-f]{64}/g;
function assetsOf(manifest) {
  return entriesOf(get(manifest, "files")).flatMap(({ key: hash, value }) => {
    const file = textOf(getIn(value, "source", "path"));
    if (file === void 0 || textOf(getIn(value, "source", "packaging")) === "zip") return [];
    const keys = entriesOf(get(value, "destinations")).flatMap((destination) => textOf(get(destination.value, "objectKey")) ?? []);
    return [{ names: [hash, ...keys], file }];
  });
}
function namesIn2(location) {
  return [location, ...location.match(HASH) ?? []];
}

import path4 from "node:path";
function inside({ folder: root, disk }, folder, named2) {
  const file = path4.resolve(folder, named2);
  try {
    return isBelow(disk.real(root), disk.real(file)) ? file : void 0;
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
  const all2 = entriesOf(artifacts).map(({ key, value }) => ({ id: key, artifact: value, type: textOf(get(value, "type")) }));
  const named2 = (type, property) => all2.flatMap((each) => each.type === type ? textOf(getIn(each.artifact, "properties", property)) ?? [] : []);
  return {
    stacks: all2.flatMap(({ id, artifact, type }) => type === "aws:cloudformation:stack" ? stackOf(id, artifact) : []),
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
    const entries = itemsOf(value);
    const logicalId = ofType(entries, "aws:cdk:logicalId");
    const trace = get(ofType(entries, "aws:cdk:creationStack"), "data") ?? get(logicalId, "trace");
    return {
      path: key.replace(/^\//, ""),
      logicalId: textOf(get(logicalId, "data")),
      templateFile: textOf(get(ofType(entries, "aws:cdk:templateFile"), "data")),
      frames: itemsOf(trace).flatMap((frame) => textOf(frame) ?? [])
    };
  });
}
function legacyAssets(metadata) {
  const entries = entriesOf(metadata).flatMap(({ value }) => itemsOf(value));
  return entries.filter((entry) => textOf(get(entry, "type")) === "aws:cdk:asset").flatMap((entry) => {
    const data = get(entry, "data");
    const file = textOf(get(data, "path"));
    const names = [textOf(get(data, "sourceHash")), textOf(get(data, "id"))].filter((name) => name !== void 0);
    return file === void 0 || textOf(get(data, "packaging")) !== "file" ? [] : [{ names, file }];
  });
}
function ofType(entries, type) {
  return entries.find((entry) => textOf(get(entry, "type")) === type);
}

function readJson(file, disk) {
  let text;
  try {
    if (kindAt(disk, file) !== "file") return { kind: "absent" };
    text = Buffer.from(disk.read(file)).toString("utf8");
  } catch {
    return { kind: "absent" };
  }
  const reading = readQuickly({ file, text });
  const root = reading?.documents[0];
  const isWhole = reading?.problems.every(({ severity }) => severity === "warning") ?? false;
  return root && isWhole ? { kind: "read", root } : { kind: "broken", text };
}
function jsonOf(file, disk) {
  const json = readJson(file, disk);
  return json.kind === "read" ? json.root : void 0;
}

var MAX_FOLDERS = 1e3;
function readAssembly(output) {
  const { folder } = output;
  const read = readManifest(output);
  if (read.kind !== "manifest") return read;
  const manifests = manifestsFrom(output, read.manifest);
  const stacks = manifests.flatMap(({ folder: home, manifest }) => manifest.stacks.map((artifact) => ({ ...artifact, folder: home })));
  const found2 = stacks.map((stack) => ({ ...stack, template: inside(output, stack.folder, stack.templateFile) }));
  return {
    kind: "assembly",
    assembly: {
      ...output,
      folders: new Set(manifests.map((each) => each.folder)),
      stacks: new Map(found2.flatMap(({ template, ...stack }) => template === void 0 ? [] : [[template, { ...stack, template }]])),
      assets: new Map(manifests.flatMap((each) => assetsIn(output, each)).flatMap((asset) => asset.names.map((name) => [name, asset]))),
      missing: found2.flatMap((stack) => stack.template === void 0 ? [path5.relative(folder, path5.join(stack.folder, stack.templateFile))] : [])
    }
  };
}
function readManifest({ folder, disk }) {
  const json = readJson(path5.join(folder, "manifest.json"), disk);
  if (json.kind === "absent") return { kind: "none" };
  if (json.kind === "broken") return { kind: /"artifacts"\s*:/.test(json.text) ? "torn" : "none" };
  const manifest = manifestOf(json.root);
  return manifest ? { kind: "manifest", manifest } : { kind: "none" };
}
function assetFile(assembly, location) {
  const asset = namesIn2(location).map((name) => assembly.assets.get(name)).find((each) => each !== void 0);
  return asset && inside(assembly, asset.folder, asset.file);
}
function manifestsFrom(root, manifest) {
  const homes2 = [{ folder: root.folder, manifest }];
  const seen = /* @__PURE__ */ new Set([root.folder]);
  for (const home of homes2) {
    for (const name of home.manifest.stages) {
      const folder = inside(root, home.folder, name);
      if (folder === void 0 || seen.has(folder) || seen.size >= MAX_FOLDERS) continue;
      seen.add(folder);
      const read = readManifest({ ...root, folder });
      if (read.kind === "manifest") homes2.push({ folder, manifest: read.manifest });
    }
  }
  return homes2;
}
function assetsIn(root, { folder, manifest }) {
  const files = manifest.assetManifests.flatMap((name) => inside(root, folder, name) ?? []);
  const assets = [
    ...files.flatMap((file) => assetsOf(jsonOf(file, root.disk))),
    ...manifest.stacks.flatMap(({ metadata }) => legacyAssets(metadata))
  ];
  return assets.map((asset) => ({ ...asset, folder }));
}

import path8 from "node:path";

var MARKER = "/CDKMetadata/Default";
function constructsIn(root) {
  return new Map(entriesOf(get(root, "Resources")).flatMap(({ key, value }) => {
    const path24 = constructPath(value);
    return path24 === void 0 ? [] : [[key, { path: path24, source: void 0 }]];
  }));
}
function constructPath(resource) {
  return textOf(getIn(resource, "Metadata", "aws:cdk:path"));
}
function printedBy(root, file) {
  const constructs = constructsIn(root);
  const paths = [...constructs.values()].map(({ path: path24 }) => path24);
  const stack = paths.find((path24) => path24.endsWith(MARKER))?.slice(0, -MARKER.length) ?? paths[0]?.split("/")[0];
  return stack === void 0 ? void 0 : { assembly: file, path: stack, constructs: /* @__PURE__ */ new Map([[file, constructs]]) };
}

import path6 from "node:path";
import { fileURLToPath } from "node:url";
var LIBRARY = /[\\/](node_modules|site-packages|\.yarn)[\\/]|^(node:|internal[\\/])|[\\/]jsii-(kernel|runtime)|[\\/]lib[\\/]program\.js$/;
var LINE = /^(.+?):(\d+)(?::\d+)?$/;
var EXTENSION = /\.\w+$/;
function sourceLines({ cwd, disk }) {
  const bases = [.../* @__PURE__ */ new Set([cwd, realOf(cwd, disk)])];
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
  const base = path6.isAbsolute(file) ? bases.find((folder) => isBelow(folder, file)) : void 0;
  return base === void 0 ? file : shownPath(file, base);
}
function realOf(folder, disk) {
  try {
    return disk.real(folder);
  } catch {
    return folder;
  }
}

import path7 from "node:path";
var MAX_TEMPLATES = 500;
var NESTED = /\.NestedStack\/[^/]+$/;
function templatesOf(stack, stackPath, records, assembly) {
  const own = { path: stackPath, file: stack.template };
  const named2 = records.flatMap((record) => {
    const file = record.templateFile === void 0 ? void 0 : inside(assembly, stack.folder, record.templateFile);
    return file === void 0 ? [] : [{ path: record.path, file }];
  });
  if (named2.length > 0) return [own, ...named2.filter(({ file }) => file !== own.file)];
  const mayNest = records.length === 0 || records.some((record) => NESTED.test(record.path));
  return mayNest ? nestedFrom(own, records, assembly) : [own];
}
function nestedFrom(own, records, assembly) {
  const templates = [own];
  const nested = records.filter((record) => NESTED.test(record.path));
  for (const parent of templates) {
    for (const { key, value } of entriesOf(get(jsonOf(parent.file, assembly.disk), "Resources"))) {
      if (textOf(get(value, "Type")) !== "AWS::CloudFormation::Stack" || templates.length >= MAX_TEMPLATES) continue;
      const made = constructPath(value) ?? pathOf(key, parent, nested);
      const file = fileOf2(value, parent, assembly);
      if (made !== void 0 && file !== void 0) templates.push({ path: made.replace(NESTED, ""), file });
    }
  }
  return templates;
}
function pathOf(logicalId, parent, nested) {
  const paths = nested.filter((record) => record.logicalId === logicalId && record.path.startsWith(`${parent.path}/`)).map(({ path: path24 }) => path24);
  return paths.toSorted((a, b) => a.length - b.length)[0];
}
function fileOf2(resource, parent, assembly) {
  const named2 = textOf(getIn(resource, "Metadata", "aws:asset:path"));
  if (named2 !== void 0) return inside(assembly, path7.dirname(parent.file), named2);
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
    constructs: constructsOf(templates, records, { cwd, disk: assembly.disk })
  };
  return templates.map(({ file }) => [file, file === stack.template ? { account, region, stackName, parameters, cdk } : { account, region, cdk }]);
}
function metadataFrom({ metadataFile, folder }, assembly) {
  const file = metadataFile === void 0 ? void 0 : inside(assembly, folder, metadataFile);
  return file === void 0 ? void 0 : jsonOf(file, assembly.disk);
}
function commonPath(records) {
  const paths = records.filter(({ logicalId }) => logicalId !== void 0).map((record) => record.path.split("/"));
  const [first] = paths;
  if (!first) return void 0;
  const end = first.findIndex((segment, index) => paths.some((each) => each[index] !== segment));
  return end === 0 ? void 0 : first.slice(0, end < 0 ? -1 : end).join("/");
}
function constructsOf(templates, records, where) {
  const byPath = new Map(templates.map((template) => [template.path, template.file]));
  const sourceOf = sourceLines(where);
  const byFile = new Map(templates.map(({ file }) => [file, /* @__PURE__ */ new Map()]));
  for (const { path: made, logicalId, frames } of records) {
    const file = logicalId === void 0 ? void 0 : ownerOf(made, byPath);
    if (logicalId !== void 0 && file !== void 0) byFile.get(file)?.set(logicalId, { path: made, source: sourceOf(frames) });
  }
  return new Map([...byFile].map(([file, constructs]) => [shownPath(file, where.cwd), constructs.size > 0 ? constructs : constructsIn(jsonOf(file, where.disk))]));
}
function ownerOf(made, byPath) {
  for (let at = path8.posix.dirname(made); at !== "."; at = path8.posix.dirname(at)) {
    const file = byPath.get(at);
    if (file !== void 0) return file;
  }
  return void 0;
}

import path9 from "node:path";
var ASSET_FOLDER = /^asset\.[0-9a-f]{64}$/;
function homes(disk) {
  const known2 = /* @__PURE__ */ new Map();
  const homeOfFolder = (folder) => {
    const home = known2.get(folder) ?? look({ folder, disk }, homeOfFolder);
    known2.set(folder, home);
    return home;
  };
  return (file) => {
    const folder = assetFolder(file) ?? file;
    return homeOfFolder(path9.dirname(folder));
  };
}
function assetFolder(file) {
  const segments = path9.dirname(file).split(path9.sep);
  const at = segments.findIndex((segment) => ASSET_FOLDER.test(segment));
  return at < 0 ? void 0 : segments.slice(0, at + 1).join(path9.sep);
}
function look(output, homeOf) {
  const { folder } = output;
  const read = readAssembly(output);
  if (read.kind === "torn") return { kind: "torn", folder };
  if (read.kind === "none") return read;
  const parent = isStage(folder) ? homeOf(path9.dirname(folder)) : void 0;
  if (parent?.kind === "left-over") return parent;
  if (parent?.kind !== "assembly") return read;
  return parent.assembly.folders.has(folder) ? parent : { kind: "left-over", assembly: parent.assembly };
}
function isStage(folder) {
  return path9.basename(folder).startsWith("assembly-");
}

var NOWHERE = { kind: "none" };
var WRITTEN_BY_CDK = /\.(template|assets|metadata)\.json$|^asset\.|^(manifest|tree|validation-report)\.json$/;
var STACK_TEMPLATE = /(?<!\.nested)\.template\.json$/;
function readAssemblies(found2, { cwd, disk }) {
  const homeOf = homes(disk);
  const placed2 = found2.map((file) => ({ file, home: file.path === "-" ? NOWHERE : homeOf(file.path) }));
  const apart = placed2.filter((each) => !each.file.isNamed && isPart(each));
  const setApart = new Set(apart.map(({ file }) => file));
  const kept = placed2.filter(({ file }) => !setApart.has(file));
  return {
    files: kept.map(({ file }) => file),
    deployments: new Map(assembliesOf(kept).flatMap((assembly) => deploymentsIn(assembly, kept, cwd))),
    assetPath(location, from) {
      const home = homeOf(path10.resolve(cwd, from));
      return home.kind === "assembly" ? assetFile(home.assembly, location) : void 0;
    },
    notes: [...apart.flatMap(leftOverNote(cwd)), ...homeNotes(placed2, cwd)]
  };
}
function isPart({ file, home }) {
  if (home.kind === "none" || home.kind === "torn") return false;
  if (assetFolder(file.path) !== void 0) return true;
  return !isStackTemplate(file.path, home) && WRITTEN_BY_CDK.test(path10.basename(file.path));
}
function isStackTemplate(file, home) {
  return home.kind === "assembly" && home.assembly.stacks.has(file);
}
function assembliesOf(placed2) {
  return [...new Set(placed2.flatMap(({ home }) => home.kind === "assembly" ? [home.assembly] : []))];
}
function deploymentsIn(assembly, placed2, cwd) {
  const wanted = new Set(placed2.flatMap(({ file, home }) => home.kind === "assembly" && home.assembly === assembly ? [file.path] : []));
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
function homeNotes(placed2, cwd) {
  const torn = new Set(placed2.flatMap(({ home }) => home.kind === "torn" ? [home.folder] : []));
  return [
    ...[...torn].map((folder) => `${manifestIn(folder, cwd)} cannot be understood: the templates beside it are linted without it`),
    ...assembliesOf(placed2).flatMap(({ folder, missing: missing3 }) => missing3.map((file) => `${manifestIn(folder, cwd)} names ${file}, which is not in its folder`))
  ];
}
function manifestIn(folder, cwd) {
  return shownPath(path10.join(folder, "manifest.json"), cwd);
}

import path14 from "node:path";

import path12 from "node:path";

import path11 from "node:path";

var START = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
var NEXT = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=|file:\/\/)/;
function isOverride(text) {
  return START.test(text);
}
function parseOverrides(text) {
  return splitOverrides(text.trim()).map((part) => {
    const match = START.exec(part);
    if (!match) return { kind: "other", text: part };
    const [start, awsName, name = ""] = match;
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

var MAX_DEPTH = 50;
async function readToml({ file, text }) {
  const { parse, TomlError } = await import("./smol-toml.mjs");
  try {
    const table = parse(text.replace(/^\ufeff/, ""), { integersAsBigInt: true, maxDepth: MAX_DEPTH });
    return { kind: "read", root: nodeOf(table, { file, start: 0, end: text.length }, 0) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: "broken", message: "this is no TOML", line: 1, column: 1 };
    return { kind: "broken", message: reasonOf3(error.message), line: error.line, column: error.column };
  }
}
function reasonOf3(message) {
  const [first = ""] = message.split("\n");
  return first.replace(/^Invalid TOML document: /, "");
}
function nodeOf(value, file, depth) {
  const place = { ...file, path: void 0 };
  if (depth > MAX_DEPTH) return { ...place, kind: "scalar", text: "", value: null };
  if (Array.isArray(value)) return { ...place, kind: "list", items: value.map((item) => nodeOf(item, file, depth + 1)) };
  if (typeof value === "object" && !isTable(value)) return { ...place, kind: "scalar", text: value.toString(), value: value.toString() };
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([key, inner]) => [key, { key, at: file, value: nodeOf(inner, file, depth + 1) }]);
    return { ...place, kind: "map", entries: new Map(entries) };
  }
  return { ...place, kind: "scalar", text: String(value), value: typeof value === "bigint" ? Number(value) : value };
}
function isTable(value) {
  return !(Symbol.toStringTag in value) && !(value instanceof Date);
}

var DEFAULT_TEMPLATES = ["template.yaml", "template.yml", "template.json"];
var NAMES = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];
var FILE_PREFIX = "file://";
async function readSamconfig(folder, names, where) {
  const name = NAMES.find((each) => names.includes(each));
  if (name === void 0) return { kind: "none" };
  const reading = readBeside(path11.join(folder, name), where);
  const file = shownPath(path11.join(folder, name), where.cwd);
  if (reading.kind === "refused") return { kind: "broken", error: { file, message: `the file ${reading.reason}` }, source: void 0 };
  const root = await rootOf(reading.source);
  return root.kind === "broken" ? root : { kind: "read", samconfig: await samconfigFrom(root.root, folder, file, where) };
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
async function samconfigFrom(root, folder, file, where) {
  const region = textOf(setting(root, "deploy", "region"));
  const { values, notes } = await overridesIn(setting(root, "deploy", "parameter_overrides"), folder, where);
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
  return [...new Set(authored.map((template) => path11.resolve(folder, template)))];
}
async function overridesIn(node, folder, where) {
  if (node === void 0) return { values: void 0, notes: [] };
  if (node.kind === "map") return { values: tableValues(node), notes: [] };
  const parts = (node.kind === "list" ? itemsOf(node) : [node]).flatMap((item) => parseOverrides(textOf(item) ?? ""));
  const values = /* @__PURE__ */ new Map();
  const notes = [];
  for (const part of parts) {
    if (part.kind === "value") values.set(part.name, part.value);
    else if (part.text.startsWith(FILE_PREFIX)) {
      const named2 = await valuesOfFile(part.text, folder, where);
      if (typeof named2 === "string") notes.push(named2);
      else for (const [name, value] of named2) values.set(name, value);
    }
  }
  return { values, notes };
}
async function valuesOfFile(location, folder, where) {
  const reading = readBeside(path11.resolve(folder, location.slice(FILE_PREFIX.length)), where, path11.join(folder, "samconfig"));
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

async function findDefaultTemplate(where) {
  const { cwd, disk } = where;
  const reading = await readSamconfig(cwd, namesIn(disk, cwd), where);
  const { found: found2, notes } = reading.kind === "read" ? firstNamed(reading.samconfig, where) : { found: void 0, notes: [] };
  return {
    path: found2 ?? firstDefault(where),
    notes,
    broken: reading.kind === "broken" ? [reading] : []
  };
}
function firstNamed({ file, folder, templates }, { cwd, disk }) {
  const boundary = boundaryOf(path12.join(folder, file), [cwd], disk);
  const notes = [];
  for (const template of templates) {
    const admission = admit(template, boundary, disk);
    if (admission.kind === "admitted") return { found: template, notes };
    notes.push(`${file} names \`${shownPath(template, cwd)}\`, which ${admission.reason}`);
  }
  return { found: void 0, notes };
}
function firstDefault({ cwd, disk }) {
  return DEFAULT_TEMPLATES.map((name) => path12.join(cwd, name)).find((file) => kindAt(disk, file) === "file");
}

function searched(files, folder, disk) {
  const all2 = files.map((file) => ({ file, reason: whyNot(file, folder, disk) }));
  return {
    files: all2.flatMap(({ file, reason }) => reason === void 0 ? [file] : []),
    refused: all2.flatMap(({ file, reason }) => reason === void 0 || reason === "" ? [] : [{ file, reason }])
  };
}
function whyNot(file, folder, disk) {
  const own = ownKindAt(disk, file);
  if (own === void 0 || own === "file") return void 0;
  const target = kindAt(disk, file);
  if (target === void 0) return void 0;
  if (target === "folder") return "";
  const admission = admit(file, boundaryOf(file, [folder], disk), disk);
  return admission.kind === "refused" ? admission.reason : void 0;
}

import path13 from "node:path";
var SERVICE = /^serverless\.(ya?ml|json|[cm]?[jt]s)$/i;
var FOLDER = ".serverless";
var TEMPLATE = "cloudformation-template-update-stack.json";
function packagedTemplates(folder, files, disk) {
  const services = files.filter((file) => SERVICE.test(path13.basename(file)) && !file.split(/[\\/]/).includes("node_modules"));
  const templates = services.map((file) => path13.join(path13.dirname(file), FOLDER, TEMPLATE));
  return templates.filter((file) => kindAt(disk, path13.join(folder, file)) === "file");
}
function isPackageRest(file) {
  const parts = file.split(/[\\/]/);
  return parts.at(-2) === FOLDER && parts.at(-1) !== TEMPLATE;
}

var DEFAULT_FOLDER = "cdk.out";
var LEFT_OUT = /* @__PURE__ */ new Set(["node_modules", ".git", ".aws-sam"]);
var MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
var NOTHING = { files: [], missing: [], notes: [], broken: [] };
var GLOB2 = /[*?[{]/;
async function findFiles(paths, where) {
  const found2 = await Promise.all(paths.length === 0 ? [findDefault(where)] : paths.map((given) => findPath(given, where)));
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
async function findDefault(where) {
  const { cwd, disk } = where;
  const { path: template, notes, broken } = await findDefaultTemplate(where);
  if (template !== void 0) return { ...found([template], cwd, true), notes, broken };
  const hasApp = kindAt(disk, path14.join(cwd, DEFAULT_FOLDER)) === "folder";
  return { ...hasApp ? findFolder(DEFAULT_FOLDER, where) : NOTHING, notes, broken };
}
async function findPath(given, where) {
  const { cwd, disk } = where;
  if (given === "-") return { ...NOTHING, files: [{ path: "-", file: "-", isNamed: true }] };
  if (given === "") return missing("", cwd, "a path is empty");
  const absolute = path14.resolve(cwd, given);
  const kind = kindAt(disk, absolute);
  if (kind === "folder") return findFolder(given, where);
  if (kind !== void 0) return found([absolute], cwd, true);
  return GLOB2.test(given) ? findPattern(given, where) : missing(given, cwd, "there is no such file or folder");
}
function findFolder(given, where) {
  const folder = path14.resolve(where.cwd, given);
  try {
    return foundIn(folder, searchFolder(folder, where.disk), where);
  } catch {
    return missing(given, where.cwd, "the folder cannot be read");
  }
}
async function findPattern(pattern, where) {
  const { cwd, disk } = where;
  const { glob } = await import("./tinyglobby.mjs");
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    ignore,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: listerOf(disk) }
  }).catch(() => []);
  return files.length > 0 ? foundIn(cwd, files.map((file) => path14.normalize(file)), where) : missing(pattern, cwd, "no file matches the pattern");
}
function listerOf(disk) {
  return (folder, _, done) => {
    let entries;
    try {
      entries = disk.list(folder);
    } catch (error) {
      done(error, []);
      return;
    }
    done(null, entries.map(asDirent));
  };
}
function asDirent({ name, kind }) {
  return { name, isFile: () => kind === "file" || kind === "link", isDirectory: () => kind === "folder", isSymbolicLink: () => false };
}
function missing(given, cwd, message) {
  return { ...NOTHING, missing: [{ file: shownPath(given, cwd), message }] };
}
function found(paths, cwd, isNamed) {
  return { ...NOTHING, files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })) };
}
function foundIn(folder, paths, { cwd, disk }) {
  const { files, refused: refused2 } = searched(paths, folder, disk);
  const notes = refused2.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}
function searchFolder(folder, disk) {
  const relative = disk.tracked?.(folder) ?? walk(folder, disk);
  const candidates = [...relative.filter(isCandidate), ...packagedTemplates(folder, relative, disk)];
  return [...new Set(candidates.map((file) => path14.join(folder, file)))];
}
function isCandidate(relative) {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}
function walk(folder, disk) {
  const files = [];
  const folders = [""];
  for (const below of folders) {
    for (const { name, kind } of below === "" ? disk.list(folder) : listed(disk, path14.join(folder, below))) {
      if (!LEFT_OUT.has(name)) (kind === "folder" ? folders : files).push(path14.join(below, name));
    }
  }
  return files;
}
function listed(disk, folder) {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

function withConfigured(files, configs, isFromApp) {
  return files.map((file) => {
    const config = configs.get(file.source.file);
    if (config === void 0 || config.region === void 0 && config.parameters.size === 0) return file;
    const isApps = isFromApp(file.source.file);
    return { ...file, documents: file.documents.map((document) => deployed(document, config, isApps)) };
  });
}
function deployed(document, { region: setting2, parameters: settings }, isApps) {
  const { deployment = {} } = document;
  const region = setting2?.value;
  const parameters = new Map([...settings].map(([name, { value }]) => [name, value]));
  const known2 = isApps ? { ...deployment, region: deployment.region ?? region, parameters: new Map([...parameters, ...deployment.parameters ?? []]) } : { ...deployment, region: region ?? deployment.region, parameters: new Map([...deployment.parameters ?? [], ...parameters]) };
  return { ...document, deployment: known2 };
}
function unknownRules(configs, ids) {
  const known2 = new Set(ids);
  const settings = [...new Set(configs.values())].flatMap(settingsOfRules).filter(({ id }) => !known2.has(id));
  const first = new Map(settings.toSorted((a, b) => b.at.start - a.at.start).map((setting2) => [`${setting2.at.file} ${setting2.id}`, setting2]));
  return [...first.values()].toReversed().map(({ id, at: { file, start, end } }) => ({ file, at: { file, start, end }, message: `there is no rule ${quote(id)}${didYouMean(id, ids)}` }));
}
function settingsOfRules({ rules, overrides }) {
  return [
    ...[...rules].flatMap(([id, { severity, options }]) => [...severity ? [severity] : [], ...options.values()].map(({ at }) => ({ id, at }))),
    ...overrides.flatMap(({ severities }) => [...severities].map(([id, { at }]) => ({ id, at })))
  ];
}

import path17 from "node:path";

function fromApp(document, { path: path24 }, { deployments }) {
  const deployment = document.kind === "cloudformation" ? deployments.get(path24) : void 0;
  return deployment ? { ...document, deployment } : document;
}
function withPrintedConstructs(file) {
  return { ...file, documents: file.documents.map((document) => {
    const cdk = document.kind === "cloudformation" && !document.deployment?.cdk ? printedBy(document.root, file.source.file) : void 0;
    return cdk ? { ...document, deployment: { ...document.deployment, cdk } } : document;
  }) };
}

import path16 from "node:path";

import path15 from "node:path";
var DATA = /\.(json|ya?ml)$/i;
var PARAMETERS = /(^|[.-])parameters([.-][\w-]+)?$/i;
var MAYBE_TEMPLATE2 = /\.(ya?ml|json|template|cfn)$/i;
var OTHER = /^(\..*|package(-lock)?\.json|tsconfig.*\.json|cdk(\.context)?\.json|samconfig\.\w+|buildspec\.ya?ml|serverless\.\w+)$/i;
function parameterFileFor(template, names) {
  const files = names.filter((name) => DATA.test(name) && PARAMETERS.test(name.replace(DATA, "")) && name !== template);
  const others = names.filter((name) => MAYBE_TEMPLATE2.test(name) && !files.includes(name) && !OTHER.test(name) && name !== template);
  const free = files.filter((name) => others.every((other) => likeness(other, name) <= likeness(template, name)));
  const own = free.filter((name) => likeness(template, name) > 0);
  if (own.length > 0) return decided(own, (name) => stemsOf(template).some((stem) => [`${stem}.parameters`, `${stem}-parameters`].includes(name.replace(DATA, ""))));
  return decided(free, (name) => others.length === 0 && name.replace(DATA, "") === "parameters");
}
function likeness(template, name) {
  const lengths = stemsOf(template).map((stem) => name.startsWith(stem) && /^[._-]/.test(name.slice(stem.length)) ? stem.length : 0);
  return Math.max(...lengths);
}
function decided(names, isPlain) {
  const [name, ...others] = names;
  if (name === void 0) return { kind: "none" };
  return others.length === 0 && isPlain(name) ? { kind: "one", name } : { kind: "undecided", names };
}
function stemsOf(template) {
  const stem = path15.parse(template).name;
  const short = stem.replace(/\.(template|cfn)$/i, "");
  return short === stem ? [stem] : [stem, short];
}

async function withDeployments(placed2, found2, where) {
  const names = remembered((folder) => namesIn(where.disk, folder));
  const readings = /* @__PURE__ */ new Map();
  const samconfig = remembered(async (folder) => {
    const reading = await readSamconfig(folder, names(folder), where);
    readings.set(folder, reading);
    return reading;
  });
  const around = { where, names, samconfig, deploymentFiles: byTemplate(found2, where) };
  const results = [];
  for (const each of placed2) results.push(await deployed2(each, around));
  const read = [...readings.values()];
  return {
    files: results.map(({ file }) => file),
    origins: results.flatMap(({ origins }) => origins),
    notes: read.flatMap((reading) => reading.kind === "read" ? reading.samconfig.notes : []),
    broken: read.filter((reading) => reading.kind === "broken")
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
function byTemplate(files, { cwd, disk }) {
  const named2 = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { folder } = boundaryOf(file.path, [cwd], disk);
    const template = path16.resolve(folder, deployedTemplate(file.root) ?? "");
    named2.set(template, [...named2.get(template) ?? [], file]);
  }
  return named2;
}
async function deployed2({ path: template, lintFile }, around) {
  const isOpen2 = lintFile.documents.some(({ kind, deployment: deployment2 }) => kind === "cloudformation" && deployment2 === void 0);
  if (template === void 0 || !isOpen2) return { file: lintFile, origins: [] };
  const { deployment, origins } = await deploymentOf(template, lintFile, around);
  const documents = lintFile.documents.map((document) => document.kind === "cloudformation" && document.deployment === void 0 ? { ...document, deployment } : document);
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
  for (let folder = path16.dirname(template); ; folder = path16.dirname(folder)) {
    const reading = await around.samconfig(folder);
    if (reading.kind === "read" && isAbout(reading.samconfig, template, around)) return reading.samconfig;
    if (!isBelow(around.where.cwd, folder)) return void 0;
  }
}
function isAbout({ folder, templates }, template, { names }) {
  if (templates.length > 0) return templates.includes(template);
  const there = names(folder);
  return path16.join(folder, DEFAULT_TEMPLATES.find((name) => there.includes(name)) ?? "") === template;
}
async function parametersOf(template, lintFile, around) {
  const [file, ...others] = around.deploymentFiles.get(template) ?? [];
  if (file && others.length > 0) return { origin: `several stack deployment files name it, and none is used: ${list([file, ...others].map((each) => each.file))}` };
  if (file) return fromDeploymentFile(file);
  const beside = parameterFileFor(path16.basename(template), around.names(path16.dirname(template)));
  if (beside.kind === "none") return {};
  const folder = path16.dirname(template);
  const shown2 = (name2) => shownPath(path16.join(folder, name2), around.where.cwd);
  if (beside.kind === "one") return fromParameterFile(path16.join(folder, beside.name), lintFile, around.where);
  const [name = "", ...more] = beside.names;
  if (more.length > 0) return { origin: `there are several parameter files, and none is used: ${list(beside.names.map(shown2))}` };
  return { origin: `\`${shown2(name)}\` is not used: its name does not tell that it is for this template` };
}
function fromDeploymentFile({ file, root }) {
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return { origin: `\`${file}\` is not used: it ${reading.why}` };
  return { values: reading.values, origin: `parameters from ${file}` };
}
async function fromParameterFile(file, { documents }, where) {
  const name = shownPath(file, where.cwd);
  const unused = (why) => ({ origin: `\`${name}\` is not used: it ${why}` });
  const beside = readBeside(file, where);
  if (beside.kind === "refused") return unused(beside.reason);
  const { documents: [root], problems } = await readSource(beside.source);
  if (problems.some(({ severity }) => severity === "error")) return unused("cannot be understood");
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return unused(reading.why);
  const declared = new Set(documents.flatMap(({ root: each }) => entriesOf(get(each, "Parameters")).map(({ key }) => key)));
  const foreign = [...reading.values.keys()].find((key) => !declared.has(key));
  return foreign === void 0 ? { values: reading.values, origin: `parameters from ${name}` } : unused(`names \`${foreign}\`, which is no parameter of the template`);
}
function list(names) {
  return names.map((name) => `\`${name}\``).join(", ");
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
    reading
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
  const where = at === "-" ? file === STDIN ? void 0 : path17.resolve(cwd, file) : at;
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
async function readInput(found2, { disk, stdin, apps }) {
  const { file, isNamed } = found2;
  let bytes;
  try {
    bytes = found2.path === "-" ? await readAll(stdin) : disk.read(found2.path);
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
  const ours = documentsOf(documents).map((document) => fromApp(document, found2, apps));
  const isBroken2 = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || isNamed && isBroken2) return { kind: "template", file: { source, documents: ours, problems } };
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

import path18 from "node:path";

var COMMANDS = ["lint", "routes", "diff", "rules", "init"];

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
function nothingFound({ paths }, { cwd, disk }) {
  if (paths.length === 0) {
    return "nothing to lint: no path was given, and there is no template.yaml, template.yml, template.json or cdk.out here, nor a samconfig that names a template; `cfn-latency-lint .` searches the folder";
  }
  const app = paths.map((given) => path18.join(given, "cdk.out")).find((folder) => exists(disk, path18.resolve(cwd, folder, "manifest.json")));
  return app === void 0 ? "nothing to lint was found" : `nothing to lint was found; \`${app}\` is ignored by git, and is linted where it is named`;
}
function commandHint([word, ...others]) {
  return word !== void 0 && others.length === 0 && /^[a-z]+$/.test(word) ? didYouMean(word, COMMANDS) : "";
}

var YES = { kind: "yes" };
var NO = { kind: "no" };
function areSo(conditions, facts) {
  return all([...conditions].map(([name, wanted]) => isSo(name, wanted, facts.get(name))));
}
function all(answers) {
  return answers.find(({ kind }) => kind === "no") ?? answers.find(({ kind }) => kind === "open") ?? YES;
}
function some(answers) {
  return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "open") ?? NO;
}
function opposite(answer) {
  return answer.kind === "open" ? answer : answer.kind === "yes" ? NO : YES;
}
function isSo(name, wanted, fact) {
  if (fact === void 0) return NO;
  if (fact.kind === "open") return fact;
  return some(wanted.map((each) => matches(name, each, fact.value)));
}
function matches(name, wanted, value) {
  switch (wanted.kind) {
    case "presence":
      return (value !== void 0 && value !== false) === wanted.present ? YES : NO;
    case "number":
      return typeof value === "number" && value >= wanted.least && value <= wanted.most ? YES : NO;
    case "pattern":
      return typeof value === "string" ? matchesPattern(name, wanted.pattern, value) : NO;
  }
}
function matchesPattern(name, pattern, value) {
  if (name === "path") return pathIsAs(pattern, value);
  const [, wantedVerb, wantedPath] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (name !== "route" || wantedVerb === void 0 || wantedPath === void 0) return matchesText(pattern, value) ? YES : NO;
  const [, verb, path24] = /^(\S+) (\/[^]*)$/.exec(value) ?? [];
  return verb === void 0 || path24 === void 0 || !matchesText(wantedVerb, verb) ? NO : pathIsAs(wantedPath, path24);
}
function pathIsAs(pattern, path24) {
  if (matchesPath(pattern, path24)) return YES;
  const mayMatch = matchesPath(pattern, path24, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO;
}

function factsOf(named2) {
  return new Map(Object.entries(factsAs(named2)));
}
function factsAs({ noun, thing }) {
  switch (noun) {
    case "api":
      return apiFacts(thing);
    case "stage":
      return stageFacts(thing);
    case "route":
      return routeFacts(thing);
    case "authorizer":
      return authorizerFacts(thing);
    case "integration":
      return integrationFacts(thing);
    case "function":
      return functionFacts(thing);
    case "path":
      return pathFacts(thing);
  }
}
var NONE = known(void 0);
function known(value) {
  return { kind: "known", value };
}
function open(why) {
  return { kind: "open", why };
}
function apiFacts({ name, logicalId, kind }) {
  return { api: known(withoutPrefix(logicalId ?? name)), apiKind: known(kind) };
}
function stageFacts(stage) {
  const { api, cache, isCachingOpen } = stage;
  const caching = open(`what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    ...apiFacts(api),
    stage: stageName(stage),
    cached: cache === void 0 && isCachingOpen ? caching : known(cache !== void 0),
    encrypted: cache === void 0 && isCachingOpen ? caching : known(cache?.encryption !== void 0)
  };
}
function stageName({ name, isNameOpen }) {
  return isNameOpen ? open(`the name of stage \`${name}\` is not known before deployment`) : known(name);
}
function routeFacts({ api, name, authorization }) {
  const parts = partsOf(name);
  return {
    ...apiFacts(api),
    route: known(name),
    verb: known(parts?.verb),
    path: known(parts?.path),
    authorization: authorization === "unknown" ? open("what authorizes its requests is not known") : known(authorization)
  };
}
function authorizerFacts(authorizer) {
  const { api, name, cache: { seconds } } = authorizer;
  return {
    ...apiFacts(api),
    authorizer: known(withoutPrefix(name)),
    authorizerCache: seconds === void 0 ? open(`for how long what authorizer \`${name}\` says is kept is not known`) : known(seconds),
    ...callFacts(authorizer)
  };
}
function integrationFacts(integration) {
  const { target } = integration;
  return {
    ...apiFacts(integration.api),
    integration: target.kind === "unknown" ? open(target.why) : known(target.kind),
    ...callFacts(integration),
    asynchronous: ofLambda(integration, ({ asynchronous }) => known(asynchronous), known(false))
  };
}
function callFacts(call) {
  return {
    function: ofLambda(call, functionName),
    qualifier: ofLambda(call, qualifierOf),
    by: byOf(call),
    role: roleOf(call),
    warmth: ofLambda(call, warmthOf)
  };
}
function ofLambda({ target }, factOf, otherwise = NONE) {
  if (target.kind === "unknown") return open(target.why);
  return target.kind === "lambda" ? factOf(target) : otherwise;
}
function functionName({ logicalId, name }) {
  if (logicalId !== void 0) return known(withoutPrefix(logicalId));
  return name.includes("${") ? open(`which function \`${name}\` is is not known before deployment`) : known(name);
}
function qualifierOf({ qualifier, name }) {
  if (qualifier === void 0) return NONE;
  const text = knownText(qualifier);
  return text === void 0 ? open(`which version or alias of its function \`${name}\` is is not known before deployment`) : known(text);
}
function byOf({ target, auth }) {
  if (target.kind === "unknown") return open(target.why);
  return auth.kind === "resource-policy" && target.kind !== "lambda" ? NONE : known(auth.kind);
}
function roleOf({ auth }) {
  if (auth.kind !== "role") return NONE;
  const { name, text } = auth.role;
  return text.some(({ kind }) => kind === "unknown") ? open(`which role \`${name}\` is is not known before deployment`) : known(withoutPrefix(name));
}
function warmthOf({ name, warmth }) {
  const [first, ...others] = warmth.map(({ value }) => value);
  if (first === void 0 || first.kind === "unknown") return open(`whether \`${name}\` is kept warm is not known`);
  return others.every(({ kind }) => kind === first.kind) ? known(first.kind) : open(`whether \`${name}\` is kept warm hangs on conditions`);
}
function functionFacts({ logicalId, permissions, callers }) {
  return { function: known(withoutPrefix(logicalId)), permissions: known(permissions.length), callers: known(callers.length) };
}
var NO_STAGE = "no stage of its API is here";
var LEADS_NOWHERE = open("where it leads is not in what was read");
function pathFacts(path24) {
  const { stage, route, integration } = path24;
  const { integration: answering, ...call } = integration ? integrationFacts(integration) : callless(LEADS_NOWHERE);
  return {
    ...routeFacts(route),
    stage: stage ? stageName(stage) : open(NO_STAGE),
    ...askedFacts(path24),
    integration: answering,
    function: call.function,
    qualifier: call.qualifier,
    by: call.by,
    role: call.role,
    asynchronous: call.asynchronous,
    warmth: call.warmth,
    ...cacheFacts(path24)
  };
}
function callless(fact) {
  return { integration: fact, function: fact, qualifier: fact, by: fact, role: fact, asynchronous: fact, warmth: fact };
}
function askedFacts({ authorizer, route: { authorization } }) {
  const isUnseen = authorizer === void 0 && (authorization === "lambda" || authorization === "unknown");
  const otherwise = isUnseen ? open("what authorizes its requests is not known") : NONE;
  const facts = authorizer && authorizerFacts(authorizer);
  return {
    authorizer: facts?.authorizer ?? otherwise,
    authorizerCache: facts?.authorizerCache ?? otherwise,
    authorizerFunction: facts?.function ?? otherwise,
    authorizerBy: facts?.by ?? otherwise,
    authorizerRole: facts?.role ?? otherwise,
    authorizerWarmth: facts?.warmth ?? otherwise
  };
}
function cacheFacts({ api, stage, cache }) {
  const isOpen2 = cache === void 0 && api.kind === "rest" && (stage === void 0 || stage.isCachingOpen);
  const doubt = open(stage === void 0 ? NO_STAGE : `what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    cached: isOpen2 ? doubt : known(cache !== void 0),
    cacheSeconds: isOpen2 ? doubt : cache && cache.seconds === void 0 ? open("for how long responses are kept is not known") : known(cache?.seconds),
    encrypted: isOpen2 ? doubt : known(cache?.encrypted === true)
  };
}

function named(thing) {
  if ("kind" in thing) return { noun: "api", thing };
  if ("isNameOpen" in thing) return { noun: "stage", thing };
  if ("authorization" in thing) return { noun: "route", thing };
  if ("guards" in thing) return { noun: "integration", thing };
  if ("offers" in thing) return { noun: "function", thing };
  return "target" in thing ? { noun: "authorizer", thing } : { noun: "path", thing };
}
function callIt(named2) {
  switch (named2.noun) {
    case "api":
    case "route":
      return `\`${named2.thing.name}\``;
    case "stage":
    case "authorizer":
      return `${named2.noun} \`${named2.thing.name}\``;
    case "function":
      return `\`${named2.thing.logicalId}\``;
    case "integration":
      return named2.thing.routes[0] === void 0 ? `an integration of \`${named2.thing.api.name}\` without a route` : `\`${named2.thing.routes[0]}\``;
    case "path":
      return `\`${named2.thing.route.name}\`${named2.thing.stage ? ` on stage \`${named2.thing.stage.name}\`` : ""}`;
  }
}

var PRESETS = ["recommended", "security-first"];
function rulesOf(declarations) {
  return [...groupsByKey(declarations, ({ rule }) => rule.id).values()].map((group) => {
    const [{ rule: { id, severity, message, remedy, help } }] = group;
    return {
      id,
      severity,
      presets: PRESETS,
      help: help ?? null,
      on: [...new Set(group.map(({ rule }) => rule.on))],
      summary: remedy ?? withFacts(message, (name) => name),
      why: "The configuration of this project declares it.",
      check: (subject) => judged(subject, group).flatMap((judgement) => judgement.answer.kind === "yes" ? [problemOf(judgement)] : []),
      unchecked: (subject) => judged(subject, group).flatMap(({ answer, it }) => answer.kind === "open" ? [{ at: it.thing.at, what: `rule \`${id}\` for ${callIt(it)}`, why: answer.why }] : [])
    };
  });
}
function judged(subject, declarations) {
  if ("breaches" in subject) return [];
  const it = named(subject);
  const own = declarations.filter(({ rule, isFor }) => rule.on === it.noun && isFor(subject.at.file));
  if (own.length === 0) return [];
  const facts = factsOf(it);
  return own.map(({ rule }) => ({ rule, it, facts, answer: isBroken(rule, facts) }));
}
function isBroken({ select, require: require2, forbid }, facts) {
  const wrongs = [...require2.map((conditions) => opposite(areSo(conditions, facts))), ...forbid.map((conditions) => areSo(conditions, facts))];
  return all([areSo(select, facts), some(wrongs)]);
}
function problemOf({ rule, it, facts }) {
  const { message, severity, remedy } = rule;
  return {
    message: withFacts(message, (name) => shown(facts.get(name))),
    at: it.thing.at,
    severity,
    notes: notesOf2(rule, it),
    ...it.noun === "path" && it.thing.stage && !it.thing.stage.isNameOpen && { stages: [it.thing.stage.name] },
    ...remedy !== void 0 && { remedy }
  };
}
function withFacts(text, replacement) {
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => replacement(name));
}
function shown(fact) {
  if (fact?.kind !== "known") return "not known";
  return fact.value === void 0 ? "none" : String(fact.value);
}
function notesOf2({ select, require: require2, forbid }, it) {
  const asked = new Set([select, ...require2, ...forbid].flatMap((conditions) => [...conditions.keys()]));
  const calls = it.noun === "path" ? [asked.has("by") || asked.has("role") ? it.thing.integration : void 0, asked.has("authorizerBy") || asked.has("authorizerRole") ? it.thing.authorizer : void 0] : it.noun === "integration" || it.noun === "authorizer" ? [asked.has("by") || asked.has("role") ? it.thing : void 0] : [];
  return calls.flatMap((call) => call?.auth.kind === "role" ? roleNotes(call.auth.role) : []);
}

function declaredRules(configs) {
  const asked = /* @__PURE__ */ new Map();
  for (const [file, { customRules = [] }] of configs) {
    const distinct = new Map(customRules.map((rule) => [rule.id, rule]));
    for (const rule of distinct.values()) asked.set(rule, (asked.get(rule) ?? /* @__PURE__ */ new Set()).add(file));
  }
  return rulesOf([...asked].map(([rule, files]) => ({ rule, isFor: (file) => files.has(file) })));
}

import path19 from "node:path";
async function readParameterFile(file, where) {
  const { documents, problems } = await readSource({ file, text: readText(file, where) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const reading = parameterValuesIn(documents[0]);
  if (reading.kind === "refused") throw new UsageError(`\`--parameters ${file}\` ${reading.why}`);
  return reading.values;
}
function readText(file, { cwd, disk }) {
  try {
    return decode(disk.read(path19.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}

import path21 from "node:path";
import { pathToFileURL } from "node:url";

import path20 from "node:path";
function packageEntry(specifier, folder, last, disk) {
  const [, name, rest = ""] = /^((?:@[\w.-]+\/)?[\w.-]+)((?:\/[^/]+)*)$/.exec(specifier) ?? [];
  if (name === void 0 || specifier.split("/").includes("..")) return missing2("is no name of a package");
  const home = foldersUpTo(folder, last).map((each) => path20.join(each, "node_modules", name)).find((each) => kindAt(disk, each) === "folder");
  if (home === void 0) return missing2("is not installed");
  const manifest = manifestOf2(home, disk);
  if (manifest === void 0) return missing2("has no `package.json` that can be read");
  const target = targetOf(manifest, rest);
  const file = target === void 0 ? void 0 : path20.join(home, target);
  if (file === void 0 || path20.relative(home, file).startsWith("..") || kindAt(disk, file) !== "file") return missing2(`has nothing for those who import \`${specifier}\``);
  return { kind: "found", file };
}
function missing2(reason) {
  return { kind: "missing", reason };
}
function foldersUpTo(folder, last) {
  const folders = [folder];
  for (let at = folder; at !== last && path20.dirname(at) !== at; at = path20.dirname(at)) folders.push(path20.dirname(at));
  return folders;
}
function manifestOf2(home, disk) {
  try {
    const manifest = JSON.parse(Buffer.from(disk.read(path20.join(home, "package.json"))).toString());
    return isMap(manifest) ? manifest : void 0;
  } catch {
    return void 0;
  }
}
function targetOf({ exports, main }, rest) {
  if (exports === void 0 || exports === null) {
    if (rest !== "") return rest;
    return typeof main === "string" && main !== "" ? withExtension(main) : "index.js";
  }
  const isByPath = isMap(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  if (isByPath) return chosen(Object.hasOwn(exports, `.${rest}`) ? exports[`.${rest}`] : void 0);
  return rest === "" ? chosen(exports) : void 0;
}
function withExtension(main) {
  return path20.extname(main) === "" ? `${main}.js` : main;
}
var CONDITIONS = ["node", "import", "module-sync", "default"];
function chosen(target, depth = 0) {
  if (typeof target === "string") return target;
  if (depth > 20 || typeof target !== "object" || target === null) return void 0;
  const choices = Array.isArray(target) ? target : Object.entries(target).flatMap(([key, value]) => CONDITIONS.includes(key) ? [value] : []);
  for (const choice of choices) {
    const found2 = chosen(choice, depth + 1);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

var TAKEN = "custom";
async function loadPlugins(configs, areLeft, where) {
  const asked = askedFor(configs);
  if (areLeft) {
    const notes = asked.map(({ setting: { value } }) => `plugin ${quote(value)} is not run, and its rules say nothing`);
    return { rules: [], errors: [], notes, isIncomplete: asked.length > 0 };
  }
  const loaded = await Promise.all(asked.map((each) => load(each, where)));
  const distinct = loaded.map((each, index) => ({ ...each, faults: [...each.faults, ...clashes(each, loaded.slice(0, index))] }));
  const errors = distinct.flatMap(({ setting: { value, at }, faults }) => faults.map((fault) => ({ file: at.file, at, message: `plugin ${quote(value)}: ${fault}` })));
  return {
    rules: together(distinct.flatMap(({ faults, rules }) => faults.length === 0 ? rules : [])),
    errors,
    notes: [],
    isIncomplete: errors.length > 0
  };
}
function askedFor(configs) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const [file, { plugins }] of configs) {
    for (const setting2 of plugins) {
      const key = JSON.stringify([setting2.value, setting2.at.file]);
      const known2 = byPlace.get(key) ?? { setting: setting2, files: /* @__PURE__ */ new Set() };
      known2.files.add(file);
      byPlace.set(key, known2);
    }
  }
  return [...byPlace.values()];
}
async function load({ setting: setting2, files }, where) {
  const found2 = moduleOf(setting2, where);
  if (found2.kind === "missing") return { setting: setting2, name: "", url: void 0, rules: [], faults: [`it ${found2.reason}`] };
  const url = pathToFileURL(found2.file).href;
  try {
    const { name, rules, faults } = readPlugin(pluginIn(await import(url)), nameless(setting2.value));
    return { setting: setting2, name, url, faults, rules: rules.map((rule) => forFiles(rule, files)) };
  } catch (error) {
    return { setting: setting2, name: "", url, rules: [], faults: [`it cannot be loaded: ${reasonOf2(error)}`] };
  }
}
function moduleOf({ value, at }, { cwd, disk }) {
  const from = path21.resolve(cwd, at.file);
  const boundary = boundaryOf(from, [cwd], disk);
  if (!/^\.{1,2}\/|^\//.test(value)) return packageEntry(value, path21.dirname(from), boundary.folder, disk);
  const admission = admit(path21.resolve(path21.dirname(from), value), boundary, disk);
  return admission.kind === "admitted" ? { kind: "found", file: admission.real } : { kind: "missing", reason: admission.reason };
}
function pluginIn(module) {
  if (!isRecord(module)) return module;
  const { default: whole } = module;
  return isRecord(whole) ? whole : module;
}
function nameless(value) {
  return path21.posix.basename(value).replace(/\.[cm]?[jt]s$/, "").replace(/^cfn-latency-lint-(?:plugin-)?/, "");
}
function clashes({ name, url }, earlier) {
  if (name === TAKEN) return [`its name cannot be \`${TAKEN}\`: rules that a configuration declares begin so`];
  const other = earlier.find((each) => each.name === name && name !== "" && each.url !== url);
  return other ? [`its name is \`${name}\`, and so is that of ${quote(other.setting.value)}`] : [];
}
function forFiles(rule, files) {
  return { ...rule, check: (subject, model, options) => files.has(subject.at.file) ? rule.check(subject, model, options) : [] };
}
function together(rules) {
  const byId = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const first = byId.get(rule.id);
    byId.set(rule.id, first === void 0 ? rule : { ...first, check: (...given) => both(first.check(...given), () => rule.check(...given)) });
  }
  return [...byId.values()];
}
function* both(first, then) {
  yield* first;
  yield* then();
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

import path23 from "node:path";

function createBookshelf(disk) {
  const sources = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const problems = [];
  function open2(real, file) {
    return sources.get(file) ?? { file, text: decode(disk.read(real)) };
  }
  async function parse(real, file) {
    const source = open2(real, file);
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
    text(real, file) {
      try {
        const source = open2(real, file);
        if (source.text.includes("\0")) return refused("is no text: it holds a NUL character");
        sources.set(file, source);
        return { kind: "found", file, value: source };
      } catch (error) {
        return refused(reasonOf(error));
      }
    },
    async document(real, file) {
      const answer = documents.get(file) ?? await parse(real, file).catch((error) => refused(reasonOf(error)));
      documents.set(file, answer);
      return answer;
    }
  };
}

import path22 from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
function destinationOf(location, folder) {
  const remote = remoteReason(location);
  if (remote !== void 0) return unread(remote);
  if (location === "") return unread("its location is empty");
  if (location.includes("${")) return unread(`${quote(location)} is not known before deployment`);
  const file = /^file:/i.test(location) ? pathOfUrl(location) : location;
  if (file === void 0) return unread(`${quote(location)} leads to no file here`);
  if (file.includes("\0")) return unread(`${quote(location)} holds a NUL character`);
  return { kind: "file", path: path22.resolve(folder, file) };
}
function pathOfUrl(location) {
  try {
    return fileURLToPath2(location);
  } catch {
    return void 0;
  }
}
function unread(why) {
  return { kind: "unread", why };
}

var MAX_FILES = 1e3;
var MAX_MEGABYTES = 128;
function createFileLibrary({ cwd, disk, files, paths, assetPath }) {
  const named2 = paths.map((given) => path23.resolve(cwd, given));
  const readers = readersOf(files);
  const shelf = createBookshelf(disk);
  const documents = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const orders = [];
  function ask(location, from, answers, read) {
    const asset = assetPath?.(location, from);
    const destination = asset === void 0 ? destinationOf(location, path23.resolve(cwd, path23.dirname(from))) : { kind: "file", path: asset };
    if (destination.kind === "unread") return destination;
    const reader = readers.get(from);
    if (!reader) return unread2(`${quote(location)} is named by a text that has no folder`);
    const key = `${reader.path}\0${destination.path}\0${asset === void 0 ? "" : "asset"}`;
    const answer = answers.get(key);
    if (answer) return answer.kind === "found" ? answer : unread2(`${quote(location)} ${answer.reason}`);
    if (!mayAsk(reader, key)) return unread2(`more than ${MAX_FILES} files are named`);
    const order = { reader, path: destination.path, isAsset: asset !== void 0, from };
    orders.push(async () => {
      if (!answers.has(key)) answers.set(key, await fill(order, read));
    });
    return unread2(`${quote(location)} has not been read yet`);
  }
  async function fill(order, read) {
    const { reader } = order;
    reader.boundary ??= boundaryOf(reader.path, named2, disk);
    const boundary = order.isAsset ? assemblyOf(path23.resolve(cwd, order.from), disk) : reader.boundary;
    const admission = withinMemory(admit(order.path, boundary, disk), reader);
    if (admission.kind === "refused") return admission;
    const file = shownPath(order.path, cwd);
    if (!readers.has(file)) readers.set(file, reader);
    return read(admission.real, file);
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
function unread2(why) {
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
function faultsOf2({ problems }, files) {
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
  const parameters = await parametersOf2(settings, surroundings);
  const given = await findFiles(settings.paths, surroundings);
  const search = passingOver(settings, given);
  const apps = readAssemblies(search.files, surroundings);
  const all2 = apps.files.map((file) => file.path === "-" ? { ...file, file: settings.stdinFilename ?? STDIN } : file);
  const where = { cwd: surroundings.cwd, disk: surroundings.disk, paths: settings.paths };
  const { region, preset, severities, allowConfigCode: allowCode, noIgnore } = settings;
  const configsOf = openConfigs(settings.config, { ...where, allowCode, noIgnore, disk: surroundings.configDisk ?? where.disk });
  const { configs: before } = await configsOf(all2.map(({ file }) => file));
  const ignored = all2.filter(({ file }) => before.get(file)?.ignoredBy);
  const found2 = all2.filter(({ file }) => !before.get(file)?.ignoredBy);
  const read = await readInputs(found2, { ...surroundings, apps, progress: surroundings.progressOver(found2.length) });
  const isFromApp = new Set(found2.filter((file) => apps.deployments.has(file.path)).map(({ file }) => file));
  const inputs = { ...read, files: withConfigured(read.files, before, (file) => isFromApp.has(file)) };
  const options = { region, parameters, severities, preset, today: surroundings.today ?? today() };
  const library = await pullIn(inputs.files, options, { ...where, files: found2, assetPath: apps.assetPath });
  const pulledIn = faultsOf2(library, inputs.files);
  const concerned = /* @__PURE__ */ new Set([...inputs.files.map(({ source }) => source.file), ...library.sources.keys(), ...ignored.map(({ file }) => file)]);
  const configs = await configsOf([...concerned]);
  const own = await ownRules(configs.configs, settings, { cwd: where.cwd, disk: surroundings.configDisk ?? where.disk });
  const allRules = [...rules, ...own.rules];
  const ids = allRules.map(({ id }) => id);
  checkRuleIds(settings, ids, own.isIncomplete);
  const configErrors = [...configs.errors, ...own.errors, ...own.isIncomplete ? [] : unknownRules(configs.configs, ids)];
  const baseline = await namedBaseline(settings.baseline, { cwd: where.cwd, disk: surroundings.configDisk ?? where.disk });
  const settingFiles = new Set([...configErrors, ...baseline?.errors ?? []].map(({ file }) => file));
  const errors = [...missingOf(search, settings), ...inputs.errors, ...pulledIn.errors, ...search.broken.map(({ error }) => error), ...configErrors, ...baseline?.errors ?? []];
  const hasNothing = inputs.files.length === 0 && errors.length === 0;
  const inAll = { ...options, library, configs: configs.configs, lacksRules: own.isIncomplete };
  return {
    files: inputs.files,
    options: inAll,
    rules: allRules,
    baseline: baseline && { baseline, ran: await ranOver({ ...where, files: inputs.files, options: inAll, rules: allRules }) },
    faults: {
      errors,
      warnings: [...pulledIn.warnings, ...configs.warnings],
      sources: [...search.broken.flatMap(({ source }) => source ?? []), ...configs.sources, ...baseline ? [baseline.source] : []]
    },
    notes: [
      ...settings.quiet ? [] : [...apps.notes, ...configs.notes, ...own.notes],
      ...notesOf(settings, search, inputs, parameters, found2),
      ...ignoredNotes(settings, ignored, configs),
      ...configTrail(settings, inputs, configs),
      ...hasNothing ? [nothingFound(settings, surroundings)] : []
    ],
    // A search may turn up the configuration and the baseline, too.
    asked: askedFor2(asGiven(found2, given), library).filter(({ file }) => !settingFiles.has(file))
  };
}
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, "2026-11-22".length);
}
function passingOver({ onlyTemplates }, search) {
  return onlyTemplates ? { ...search, files: search.files.map((file) => ({ ...file, isNamed: false })) } : search;
}
function asGiven(found2, given) {
  const named2 = new Set(given.files.flatMap((file) => file.isNamed ? [file.path] : []));
  return found2.map((file) => ({ ...file, isNamed: named2.has(file.path) }));
}
function ignoredNotes({ verbose, quiet }, ignored, { configs }) {
  if (quiet) return [];
  return ignored.filter(({ isNamed }) => isNamed || verbose).flatMap(({ file }) => {
    const { ignoredBy } = configs.get(file) ?? {};
    return ignoredBy ? [`${file} is not linted: \`ignore\` of ${ignoredBy.at.file} has \`${ignoredBy.value}\`; \`--no-ignore\` lints it`] : [];
  });
}
function configTrail({ verbose, quiet }, { files }, { configs }) {
  if (!verbose || quiet) return [];
  return files.flatMap(({ source: { file } }) => {
    const config = configs.get(file);
    return config ? [`${file}: configuration from ${config.source.file}`] : [];
  });
}
async function ownRules(configs, { noPlugins = false }, where) {
  if (configs.size === 0) return { rules: [], errors: [], notes: [], isIncomplete: false };
  const plugins = await loadPlugins(configs, noPlugins, where);
  return { ...plugins, rules: [...plugins.rules, ...declaredRules(configs)] };
}
function checkRuleIds({ severities }, ids, isIncomplete) {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id) && !(isIncomplete && id.includes("/")));
  if (unknown !== void 0) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}
async function parametersOf2({ parameterFiles, parameterOverrides }, where) {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, where)));
  return new Map([...fromFiles.flatMap((values) => [...values]), ...parameterOverrides]);
}
function missingOf({ missing: missing3 }, { paths }) {
  return missing3.map(({ file, message }) => ({ file, message: message + commandHint(paths) }));
}
function reported({ files, faults, notes, baseline }, run) {
  const done = runSoundly(files, run);
  const sources = new Map([...done.sources, ...faults.sources.map((source) => [source.file, source])]);
  const all2 = withErrors({ ...done, warnings: [...done.warnings, ...faults.warnings], sources }, faults.errors);
  const report = baseline ? heldReport(all2, baseline) : all2;
  const isWorthPrinting = files.length > 0 || report.errors.length > 0;
  return { report, isWorthPrinting, notes };
}
function runSoundly(files, run) {
  const whole = attempt2(() => run(files));
  if (whole.kind === "done") return whole.report;
  const alone = files.map((file) => ({ file, result: attempt2(() => run([file])) }));
  const sound = alone.flatMap(({ file, result }) => result.kind === "done" ? [file] : []);
  const rest = attempt2(() => run(sound));
  const faults = alone.flatMap(({ file, result }) => {
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : void 0;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run([]), faults);
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
  return errors.some(({ file, message }) => !searched2.has(file) || isInternalError(message) || isPluginFault(message));
}

var UNSEEN = { step: () => void 0, end: () => void 0 };

export {
  isRegionCode,
  isOverride,
  parseOverrides,
  findFiles,
  baselineAfter,
  withoutKnown,
  BASELINE,
  readBaseline,
  baselineText,
  ranOver,
  heldIn,
  heldReport,
  unknownRules,
  prepare,
  ownRules,
  parametersOf2 as parametersOf,
  reported,
  hasFailed,
  UNSEEN
};

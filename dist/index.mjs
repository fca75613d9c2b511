import {
  package_default,
  reportValue
} from "./report-json.mjs";
import "./report-help-url.mjs";
import "./report-range.mjs";
import {
  rules
} from "./rules-missing-permission-rule.mjs";
import {
  UNSEEN,
  prepare,
  reported
} from "./run-prepare.mjs";
import {
  REAL_DISK
} from "./project-config-custom-rules-check.mjs";
import {
  lint,
  modelsOf,
  readPlugin
} from "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import path2 from "node:path";

import path from "node:path";
function memoryDisk(texts) {
  const folders = foldersOf([...texts.keys()]);
  const entryAt = (file) => {
    const text = texts.get(path.normalize(file));
    if (text !== void 0) return { kind: "file", size: Buffer.byteLength(text) };
    if (folders.has(path.normalize(file))) return { kind: "folder", size: 0 };
    throw missing(file);
  };
  return {
    read: (file) => {
      const text = texts.get(path.normalize(file));
      if (text === void 0) throw missing(file);
      return Buffer.from(text);
    },
    list: (folder) => {
      const names = folders.get(path.normalize(folder));
      if (names === void 0) throw missing(folder);
      return [...names].map((name) => ({ name, kind: entryAt(path.join(folder, name)).kind }));
    },
    stat: entryAt,
    lstat: entryAt,
    real: (file) => {
      entryAt(file);
      return path.normalize(file);
    }
  };
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (let at = file; path.dirname(at) !== at; at = path.dirname(at)) {
      const folder = path.dirname(at);
      folders.set(folder, (folders.get(folder) ?? /* @__PURE__ */ new Set()).add(path.basename(at)));
    }
  }
  return folders;
}
function missing(file) {
  return Object.assign(new Error(`there is no ${file}`), { code: "ENOENT" });
}

async function lint2(files, options = {}) {
  return reportFor(await inMemory(files, options));
}
async function lintFiles(paths, options = {}) {
  const { cwd = process.cwd(), config, noPlugins = false } = options;
  const choice = config === false ? { kind: "none" } : config === void 0 ? { kind: "nearest" } : { kind: "file", file: config };
  const settings = { ...settingsOf(paths, options), config: choice, noPlugins };
  return reportFor(await prepare(settings, surroundingsOf(path2.resolve(cwd), REAL_DISK, options), rulesOf(options)));
}
async function readModel(files, options = {}) {
  const prepared = await inMemory(files, options);
  const models = modelsOf(prepared.files, prepared.options);
  return { model: together(models), errors: reportFor({ ...prepared, rules: [] }).errors };
}
async function inMemory(files, options) {
  const root = path2.resolve("/");
  const texts = new Map(files.map((file) => [path2.join(root, file.path), file.text]));
  const settings = { ...settingsOf([...texts.keys()], options), noPlugins: true };
  return prepare(settings, surroundingsOf(root, memoryDisk(texts), options), rulesOf(options));
}
function settingsOf(paths, { region, parameters = {}, preset, rules: rules2 = {} }) {
  return {
    paths,
    region,
    preset,
    parameterFiles: [],
    parameterOverrides: new Map(Object.entries(parameters)),
    severities: new Map(Object.entries(rules2)),
    config: { kind: "nearest" },
    allowEmpty: true,
    onlyTemplates: false,
    stdinFilename: void 0,
    quiet: true,
    verbose: false
  };
}
function surroundingsOf(cwd, disk, { today }) {
  return { cwd, disk, stdin: noInput(), progressOver: () => UNSEEN, ...today !== void 0 && { today } };
}
async function* noInput() {
}
function rulesOf({ plugins = [] }) {
  const readings = plugins.map((plugin) => readPlugin(plugin, "plugin"));
  const [fault] = readings.flatMap(({ name, faults }) => faults.map((each) => `plugin \`${name}\`: ${each}`));
  if (fault !== void 0) throw new TypeError(fault);
  return [...rules, ...readings.flatMap(({ rules: rules2 }) => rules2)];
}
function reportFor(prepared) {
  const { report } = reported(prepared, (files) => lint(files, prepared.rules, prepared.options));
  return reportValue(report, package_default);
}
function together(models) {
  return {
    api: models.flatMap(({ api }) => api),
    stage: models.flatMap(({ stage }) => stage),
    route: models.flatMap(({ route }) => route),
    authorizer: models.flatMap(({ authorizer }) => authorizer),
    integration: models.flatMap(({ integration }) => integration),
    function: models.flatMap((model) => model.function),
    path: models.flatMap((model) => model.path),
    notChecked: models.flatMap(({ notChecked }) => notChecked)
  };
}
export {
  lint2 as lint,
  lintFiles,
  readModel
};

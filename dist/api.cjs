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
  lint: () => lint,
  lintFiles: () => lintFiles,
  readModel: () => readModel
});
module.exports = __toCommonJS(stdin_exports);
var import_package = require("./package.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_path = __toESM(require("node:path"));
var import_core_rules_index = require("./core.cjs").part("rules_index");
var import_core_lint_lint = require("./core.cjs").part("lint_lint");
var import_core_lint_plugin = require("./core.cjs").part("lint_plugin");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_report_json = require("./core.cjs").part("report_json");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var import_node_path2 = __toESM(require("node:path"));
function memoryDisk(texts) {
  const folders = foldersOf([...texts.keys()]);
  const entryAt = (file) => {
    const text = texts.get(import_node_path2.default.normalize(file));
    if (text !== void 0) return { kind: "file", size: Buffer.byteLength(text) };
    if (folders.has(import_node_path2.default.normalize(file))) return { kind: "folder", size: 0 };
    throw missing(file);
  };
  return {
    read: (file) => {
      const text = texts.get(import_node_path2.default.normalize(file));
      if (text === void 0) throw missing(file);
      return Buffer.from(text);
    },
    list: (folder) => {
      const names = folders.get(import_node_path2.default.normalize(folder));
      if (names === void 0) throw missing(folder);
      return [...names].map((name) => ({ name, kind: entryAt(import_node_path2.default.join(folder, name)).kind }));
    },
    stat: entryAt,
    lstat: entryAt,
    real: (file) => {
      entryAt(file);
      return import_node_path2.default.normalize(file);
    }
  };
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (let at = file; import_node_path2.default.dirname(at) !== at; at = import_node_path2.default.dirname(at)) {
      const folder = import_node_path2.default.dirname(at);
      folders.set(folder, (folders.get(folder) ?? /* @__PURE__ */ new Set()).add(import_node_path2.default.basename(at)));
    }
  }
  return folders;
}
function missing(file) {
  return Object.assign(new Error(`there is no ${file}`), { code: "ENOENT" });
}
async function lint(files, options = {}) {
  return reportFor(await inMemory(files, options));
}
async function lintFiles(paths, options = {}) {
  const { cwd = process.cwd(), config, noPlugins = false } = options;
  const choice = config === false ? { kind: "none" } : config === void 0 ? { kind: "nearest" } : { kind: "file", file: config };
  const settings = { ...settingsOf(paths, options), config: choice, noPlugins };
  return reportFor(await (0, import_core_run_prepare.prepare)(settings, surroundingsOf(import_node_path.default.resolve(cwd), import_core_project_disk.REAL_DISK, options), rulesOf(options)));
}
async function readModel(files, options = {}) {
  const prepared = await inMemory(files, options);
  const models = (0, import_core_lint_lint.modelsOf)(prepared.files, prepared.options);
  return { model: together(models), errors: reportFor({ ...prepared, rules: [] }).errors };
}
async function inMemory(files, options) {
  const root = import_node_path.default.resolve("/");
  const texts = new Map(files.map((file) => [import_node_path.default.join(root, file.path), file.text]));
  const settings = { ...settingsOf([...texts.keys()], options), noPlugins: true };
  return (0, import_core_run_prepare.prepare)(settings, surroundingsOf(root, memoryDisk(texts), options), rulesOf(options));
}
function settingsOf(paths, { region, parameters = {}, preset, rules = {} }) {
  return {
    paths,
    region,
    preset,
    parameterFiles: [],
    parameterOverrides: new Map(Object.entries(parameters)),
    severities: new Map(Object.entries(rules)),
    config: { kind: "nearest" },
    withFixes: true,
    allowEmpty: true,
    onlyTemplates: false,
    stdinFilename: void 0,
    quiet: true,
    verbose: false
  };
}
function surroundingsOf(cwd, disk, { today }) {
  return { cwd, disk, stdin: noInput(), progressOver: () => import_core_run_surroundings.UNSEEN, ...today !== void 0 && { today } };
}
async function* noInput() {
}
function rulesOf({ plugins = [] }) {
  const readings = plugins.map((plugin) => (0, import_core_lint_plugin.readPlugin)(plugin, "plugin"));
  const [fault] = readings.flatMap(({ name, faults }) => faults.map((each) => `plugin \`${name}\`: ${each}`));
  if (fault !== void 0) throw new TypeError(fault);
  return [...import_core_rules_index.rules, ...readings.flatMap(({ rules }) => rules)];
}
function reportFor(prepared) {
  const { report } = (0, import_core_run_prepare.reported)(prepared, (files) => (0, import_core_lint_lint.lint)(files, prepared.rules, prepared.options));
  return (0, import_core_report_json.reportValue)(report, import_package.package_default);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  lint,
  lintFiles,
  readModel
});
});

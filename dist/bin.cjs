#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"), 1);
var import_node_vm = __toESM(require("node:vm"), 1);

var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
var INTERVAL = 6e4;
var LONG_INTERVAL = 36e5;
var LONG_RUN = 2e6;
var NONE = { get: () => void 0, keep: () => void 0 };
function codeCacheIn(folder, build) {
  if (process.env["NODE_DISABLE_COMPILE_CACHE"] || process.env["NODE_V8_COVERAGE"]) return NONE;
  const root = import_node_path.default.join(folder, ".cache");
  const place = import_node_path.default.join(root, `${build}-${process.version}-${process.arch}`);
  return {
    get: (name) => attempted(() => (0, import_node_fs.readFileSync)(import_node_path.default.join(place, name))),
    keep: (name, script, before) => {
      const file = import_node_path.default.join(place, name);
      if (before && attempted(() => isFresh(file))) return;
      process.once("exit", () => attempted(() => {
        const { user, system } = process.cpuUsage();
        if (user + system > LONG_RUN) return;
        const data = script.createCachedData();
        if (before && data.length <= before.length) (0, import_node_fs.utimesSync)(file, /* @__PURE__ */ new Date(), new Date(Date.now() + LONG_INTERVAL - INTERVAL));
        else write(root, file, data);
      }));
    }
  };
}
function attempted(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function isFresh(file) {
  return Date.now() - (0, import_node_fs.statSync)(file).mtimeMs < INTERVAL;
}
function write(root, file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    (0, import_node_fs.mkdirSync)(import_node_path.default.dirname(file), { recursive: true });
    const descriptor = (0, import_node_fs.openSync)(draft, "w");
    (0, import_node_fs.writeFileSync)(descriptor, data);
    (0, import_node_fs.fsyncSync)(descriptor);
    (0, import_node_fs.closeSync)(descriptor);
    (0, import_node_fs.renameSync)(draft, file);
    removeOthers(root, import_node_path.default.basename(import_node_path.default.dirname(file)));
  } finally {
    attempted(() => {
      (0, import_node_fs.unlinkSync)(draft);
    });
  }
}
function removeOthers(root, own) {
  const [build = ""] = own.split(/[.-]/);
  for (const other of (0, import_node_fs.readdirSync)(root)) if (!other.startsWith(build)) (0, import_node_fs.rmSync)(import_node_path.default.join(root, other), { recursive: true, force: true });
}

function loaderIn(folder, build) {
  const cache = codeCacheIn(folder, build);
  const modules = /* @__PURE__ */ new Map();
  const importModule = (url) => import(url);
  const load2 = Object.assign((specifier) => {
    if (!specifier.startsWith("./")) return require(specifier);
    const known = modules.get(specifier);
    if (known) return known.exports;
    const file = import_node_path2.default.join(folder, specifier);
    const module2 = { exports: {} };
    modules.set(specifier, module2);
    compiled(file, cache)(module2.exports, load2, module2, file, folder);
    return module2.exports;
  }, { importModule });
  return load2;
}
function compiled(file, cache) {
  const name = import_node_path2.default.basename(file);
  const text = (0, import_node_fs2.readFileSync)(file, "latin1");
  const cachedData = cache.get(name);
  const script = new import_node_vm.default.Script(text, { filename: file, ...cachedData && { cachedData } });
  cache.keep(name, script, script.cachedDataRejected ? void 0 : cachedData);
  return script.runInThisContext();
}

var import_node_fs3 = require("node:fs");
var FLAGS = {
  11: "--interrupt-budget=1500000",
  12: "--invocation-count-for-turbofan=12000"
};
var LITTLE = 4e4;
var WITHOUT_FILES = /* @__PURE__ */ new Set(["--help", "-h", "--version", "-V", "rules", "init"]);
function beSlowToOptimize(argv) {
  const flag = FLAGS[process.versions.v8.split(".")[0] ?? ""];
  if (flag === void 0 || !isMuch(argv)) return false;
  require("node:v8").setFlagsFromString(flag);
  return true;
}
function isMuch(argv) {
  if (WITHOUT_FILES.has(argv[0] ?? "")) return false;
  const sizes = argv.flatMap((word) => sizeOf(word) ?? []);
  return sizes.length === 0 || sizes.reduce((sum, size) => sum + size, 0) > LITTLE;
}
function sizeOf(word) {
  try {
    const stats = (0, import_node_fs3.statSync)(word);
    return stats.isFile() ? stats.size : Infinity;
  } catch {
    return void 0;
  }
}

var isPatient = beSlowToOptimize(process.argv.slice(2));
var load = loaderIn(__dirname, isPatient ? `${"2aaaada63ff8ec0b"}.patient` : "2aaaada63ff8ec0b");
var { start } = load("./core.cjs");
void start();

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
  obstacleOf: () => obstacleOf,
  writeTogether: () => writeTogether,
  writeWhole: () => writeWhole
});
module.exports = __toCommonJS(stdin_exports);
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_node_fs2 = require("node:fs");
var import_node_path2 = __toESM(require("node:path"));
var import_core_run_failure = require("./core.cjs").part("run_failure");
function writeWhole(file, text) {
  const staged = stage(file, text);
  try {
    staged.commit();
  } catch (error) {
    staged.discard();
    throw error;
  }
}
function stage(file, text) {
  const like = (0, import_node_fs.statSync)(file, { throwIfNoEntry: false });
  const beside = import_node_path.default.join(import_node_path.default.dirname(file), `.${import_node_path.default.basename(file)}.${process.pid}.tmp`);
  const discard = () => {
    (0, import_node_fs.rmSync)(beside, { force: true });
  };
  const commit = () => {
    (0, import_node_fs.renameSync)(beside, file);
  };
  const descriptor = (0, import_node_fs.openSync)(beside, "wx", like?.mode);
  try {
    fill(descriptor, text, like);
  } catch (error) {
    discard();
    throw error;
  }
  return { commit, discard };
}
function fill(descriptor, text, like) {
  try {
    (0, import_node_fs.writeFileSync)(descriptor, text);
    if (like) giveTo(descriptor, like);
    (0, import_node_fs.fsyncSync)(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
function giveTo(descriptor, { uid, gid, mode }) {
  try {
    (0, import_node_fs.fchownSync)(descriptor, uid, gid);
  } catch {
  }
  (0, import_node_fs.fchmodSync)(descriptor, mode);
}
var ANYBODY_MAY_WRITE = 146;
function obstacleOf(file) {
  try {
    if (((0, import_node_fs2.statSync)(file).mode & ANYBODY_MAY_WRITE) === 0) return "it is read-only";
    (0, import_node_fs2.accessSync)(file, import_node_fs2.constants.W_OK);
    (0, import_node_fs2.accessSync)(import_node_path2.default.dirname(file), import_node_fs2.constants.W_OK);
    return void 0;
  } catch (error) {
    return (0, import_core_run_failure.systemReason)(error);
  }
}
function writeTogether(files) {
  const staged = [];
  for (const [index, file] of files.entries()) {
    const result = staging(file);
    if (typeof result !== "string") {
      staged.push(result);
      continue;
    }
    for (const other of staged) other.discard();
    const why = (other) => other === file ? result : `it would not be right without \`${file.file}\``;
    return [file, ...files.toSpliced(index, 1)].map((each) => ({ file: each, why: why(each) }));
  }
  return files.flatMap((file, index) => {
    const why = committing(staged[index]);
    return why === void 0 ? [] : [{ file, why }];
  });
}
function staging({ path: file, before, text }) {
  try {
    return (0, import_node_fs2.readFileSync)(file).equals(before) ? stage(file, text) : "it was changed in the meantime";
  } catch (error) {
    return (0, import_core_run_failure.systemReason)(error);
  }
}
function committing(staged) {
  try {
    staged?.commit();
    return void 0;
  } catch (error) {
    staged?.discard();
    return (0, import_core_run_failure.systemReason)(error);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  obstacleOf,
  writeTogether,
  writeWhole
});
});

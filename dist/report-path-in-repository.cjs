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
  fileInRepository: () => fileInRepository,
  isAbsolutePath: () => isAbsolutePath,
  pathInRepository: () => pathInRepository
});
module.exports = __toCommonJS(stdin_exports);
var import_report_repository_path = require("./report-repository-path.cjs");
var import_node_path = __toESM(require("node:path"));
var ABSOLUTE = /^(?:\/|\\\\|[A-Za-z]:[\\/])/;
function isAbsolutePath(file) {
  return ABSOLUTE.test(file);
}
function pathInRepository(file, prefix) {
  if (isAbsolutePath(file)) return void 0;
  const inside = import_node_path.default.posix.normalize((0, import_report_repository_path.repositoryPath)(file, prefix));
  return inside === ".." || inside.startsWith("../") ? void 0 : inside;
}
function fileInRepository(file, prefix) {
  return pathInRepository(file, prefix) ?? file;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  fileInRepository,
  isAbsolutePath,
  pathInRepository
});
});

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
  failed: () => failed,
  failureOf: () => failureOf,
  repositoryOf: () => repositoryOf
});
module.exports = __toCommonJS(stdin_exports);
var import_node_path = __toESM(require("node:path"));
var import_core_project_git_run_git = require("./core.cjs").part("project_git_run_git");
function failed(message) {
  return { kind: "failed", message };
}
function failureOf(answer, doing) {
  return failed(answer.kind === "no-git" ? "git is not installed, or is not on the `PATH`" : `${doing}: ${answer.reason}`);
}
var NONE = failed("there is no git repository here");
var NO_WORK_TREE = failed("there is no work tree here: the repository is bare, or this is git's own folder");
function repositoryOf(folder) {
  const answer = (0, import_core_project_git_run_git.runGit)(folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]);
  if (answer.kind !== "done") return whyNot(answer, folder);
  const [isInside, isShallow, ...prefix] = (0, import_core_project_git_run_git.textOf)(answer.output).replace(/\n$/, "").split("\n");
  if (isInside !== "true") return NO_WORK_TREE;
  const top = (0, import_core_project_git_run_git.runGit)(folder, ["rev-parse", "--show-toplevel"]);
  if (top.kind !== "done") return whyNot(top, folder);
  return {
    kind: "repository",
    root: import_node_path.default.resolve((0, import_core_project_git_run_git.textOf)(top.output).replace(/\r?\n$/, "")),
    prefix: prefix.join("\n").replace(/\/$/, ""),
    isShallow: isShallow === "true"
  };
}
function whyNot(answer, folder) {
  if (answer.kind === "no-git") return failureOf(answer, "");
  if (answer.reason.startsWith("not a git repository")) return NONE;
  if (answer.reason.startsWith("cannot use bare repository")) return NO_WORK_TREE;
  if (!answer.reason.includes("dubious ownership")) return failureOf(answer, "git cannot work here");
  return failed(`git does not trust this repository, which belongs to another user: \`git config --global --add safe.directory ${import_node_path.default.resolve(folder)}\` lets it`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  failed,
  failureOf,
  repositoryOf
});
});

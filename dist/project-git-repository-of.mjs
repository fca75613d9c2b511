import {
  runGit,
  textOf
} from "./project-config-custom-rules-check.mjs";

import path from "node:path";

function failed(message) {
  return { kind: "failed", message };
}
function failureOf(answer, doing) {
  return failed(answer.kind === "no-git" ? "git is not installed, or is not on the `PATH`" : `${doing}: ${answer.reason}`);
}

var NONE = failed("there is no git repository here");
var NO_WORK_TREE = failed("there is no work tree here: the repository is bare, or this is git's own folder");
function repositoryOf(folder) {
  const answer = runGit(folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]);
  if (answer.kind !== "done") return whyNot(answer, folder);
  const [isInside, isShallow, ...prefix] = textOf(answer.output).replace(/\n$/, "").split("\n");
  if (isInside !== "true") return NO_WORK_TREE;
  const top = runGit(folder, ["rev-parse", "--show-toplevel"]);
  if (top.kind !== "done") return whyNot(top, folder);
  return {
    kind: "repository",
    root: path.resolve(textOf(top.output).replace(/\r?\n$/, "")),
    prefix: prefix.join("\n").replace(/\/$/, ""),
    isShallow: isShallow === "true"
  };
}
function whyNot(answer, folder) {
  if (answer.kind === "no-git") return failureOf(answer, "");
  if (answer.reason.startsWith("not a git repository")) return NONE;
  if (answer.reason.startsWith("cannot use bare repository")) return NO_WORK_TREE;
  if (!answer.reason.includes("dubious ownership")) return failureOf(answer, "git cannot work here");
  return failed(`git does not trust this repository, which belongs to another user: \`git config --global --add safe.directory ${path.resolve(folder)}\` lets it`);
}

export {
  failed,
  failureOf,
  repositoryOf
};

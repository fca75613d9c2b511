import path from "node:path";
import { failed, failureOf, type GitFailure } from "./failure.ts";
import { type GitAnswer, runGit, textOf } from "./run-git.ts";

/** A work tree of a git repository, as seen from a folder in it. */
export interface Repository {
  readonly kind: "repository";
  /** The top of the work tree: absolute, without any link in it. */
  readonly root: string;
  /** From the root to the folder, with POSIX separators: "" or "services/orders". */
  readonly prefix: string;
  /** Whether its history is cut off. */
  readonly isShallow: boolean;
}

const NONE = failed("there is no git repository here");
const NO_WORK_TREE = failed("there is no work tree here: the repository is bare, or this is git's own folder");

/** The repository that a folder is in. In a work tree beside others and in a submodule it is that one. */
export function repositoryOf(folder: string): Repository | GitFailure {
  // The prefix comes last and alone: it may hold line breaks.
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
    isShallow: isShallow === "true",
  };
}

function whyNot(answer: Exclude<GitAnswer, { kind: "done" }>, folder: string): GitFailure {
  if (answer.kind === "no-git") return failureOf(answer, "");
  if (answer.reason.startsWith("not a git repository")) return NONE;
  if (answer.reason.startsWith("cannot use bare repository")) return NO_WORK_TREE;
  if (!answer.reason.includes("dubious ownership")) return failureOf(answer, "git cannot work here");
  return failed(`git does not trust this repository, which belongs to another user: \`git config --global --add safe.directory ${path.resolve(folder)}\` lets it`);
}

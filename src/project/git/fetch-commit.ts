import { isCommitName } from "./commit-of.ts";
import { failed, failureOf, type GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { runGit } from "./run-git.ts";

/** What was done to have a commit: nothing, where it was there. */
export type Fetched = { readonly kind: "present" } | { readonly kind: "fetched" } | GitFailure;

// Neither branches nor tags nor the work tree are changed, and nothing is left running.
const OPTIONS = ["--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--quiet"];

/** Fetches one commit by its whole name from a remote, unless it is there. */
export function fetchCommit(repository: Repository, sha: string, remote = "origin"): Fetched {
  if (!isCommitName(sha)) return failed(`\`${sha}\` is not the whole name of a commit`);
  const { root, isShallow } = repository;
  if (runGit(root, ["cat-file", "-e", `${sha}^{commit}`]).kind === "done") return { kind: "present" };
  // A clone that has all its history stays such a clone.
  return fetched(repository, [...(isShallow ? ["--depth=1"] : []), "--end-of-options", remote, sha], `\`${sha}\` cannot be fetched from \`${remote}\``);
}

/** Fetches so many more commits of the history of these, where it is cut off. */
export function deepen(repository: Repository, shas: readonly string[], commits: number, remote = "origin"): Fetched {
  return fetched(repository, [`--deepen=${commits}`, "--end-of-options", remote, ...shas], `more of the history cannot be fetched from \`${remote}\``);
}

function fetched({ root }: Repository, args: readonly string[], doing: string): Fetched {
  const answer = runGit(root, ["fetch", ...OPTIONS, ...args]);
  return answer.kind === "done" ? { kind: "fetched" } : failureOf(answer, doing);
}

import { failed, failureOf, type GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { runGit, textOf } from "./run-git.ts";

export interface Commit {
  readonly kind: "commit";
  /** The whole of its name. */
  readonly sha: string;
}

/** The commit that a revision means: a branch, a tag, "main~3", a part of a commit's name. */
export function commitOf(repository: Repository, revision: string): Commit | GitFailure {
  const unknown = failed(`\`${revision}\` is no revision of this repository${repository.isShallow ? ", whose history is cut off (`git fetch --unshallow` completes it)" : ""}`);
  // What begins so would be an option, if not to this git then to another.
  if (revision === "" || revision.startsWith("-")) return unknown;
  const answer = runGit(repository.root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (answer.kind === "no-git") return failureOf(answer, "");
  const sha = answer.kind === "done" ? textOf(answer.output).trim() : "";
  return isCommitName(sha) ? { kind: "commit", sha } : unknown;
}

/** Whether a text is the whole name of a commit; in some repositories it has 64 digits. */
export function isCommitName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

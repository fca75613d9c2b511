import { type Commit, isCommitName } from "./commit-of.ts";
import { failed, failureOf, type GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { runGit, textOf } from "./run-git.ts";

/** The commit that a branch or tag of a remote is at, whether it is here or not. */
export function remoteCommit({ root }: Repository, name: string, remote = "origin"): Commit | GitFailure {
  const answer = runGit(root, ["ls-remote", "--quiet", "--end-of-options", remote, `refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`]);
  if (answer.kind !== "done") return failureOf(answer, `\`${remote}\` cannot be asked for \`${name}\``);
  // Of a tag with a message the last line has the commit.
  const [sha = ""] = textOf(answer.output).trim().split("\n").at(-1)?.split("\t") ?? [];
  return isCommitName(sha) ? { kind: "commit", sha } : failed(`\`${remote}\` has no branch or tag \`${name}\``);
}

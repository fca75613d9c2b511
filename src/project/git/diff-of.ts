import { failureOf, type GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { runGit, textOf } from "./run-git.ts";

// Whatever the user has set for their own eyes. No program that an attribute names is run to show a file.
const OPTIONS = [
  "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative", "--no-prefix", "--no-indent-heuristic", "--inter-hunk-context=0",
  "--ignore-submodules=all", "--submodule=short",
];

/** What `git diff` says from one commit to another, or to the work tree where there is no other. Commits go by their whole names. */
export function diffOf({ root }: Repository, base: string, head: string | undefined, options: readonly string[]): { readonly kind: "diff"; readonly text: string } | GitFailure {
  const answer = runGit(root, ["diff", ...OPTIONS, ...options, "--end-of-options", base, ...(head === undefined ? [] : [head]), "--"]);
  return answer.kind === "done" ? { kind: "diff", text: textOf(answer.output) } : failureOf(answer, "what has changed cannot be told");
}

import type { Commit } from "./commit-of.ts";
import { failureOf, type GitFailure } from "./failure.ts";
import { deepen } from "./fetch-commit.ts";
import type { Repository } from "./repository-of.ts";
import { runGit, textOf } from "./run-git.ts";

/** Where two lines of history part. */
export type MergeBase =
  | Commit
  /** They have nothing in common. */
  | { readonly kind: "none" }
  /** The history is cut off before the place where they would meet. */
  | { readonly kind: "unknown" }
  | GitFailure;

// How much of the history is asked for in turn, before it is given up: most branches part within fifty commits.
const STEPS = [50, 200, 1_000, 5_000];

/** The best commit that two commits, given by their whole names, both come from, as far as the history is here. */
export function mergeBase({ root, isShallow }: Repository, a: string, b: string): MergeBase {
  const answer = runGit(root, ["merge-base", "--end-of-options", a, b]);
  if (answer.kind === "done") return { kind: "commit", sha: textOf(answer.output).trim() };
  // It says nothing, and 1, where there is none.
  if (answer.kind === "failed" && answer.code === 1) return { kind: isShallow ? "unknown" : "none" };
  return failureOf(answer, `it cannot be told where ${short(a)} and ${short(b)} part`);
}

/** The same, and fetches more of the history where it is cut off too early. */
export function fetchedMergeBase(repository: Repository, a: string, b: string, remote = "origin"): MergeBase & { readonly hasFetched?: boolean } {
  let base: MergeBase & { readonly hasFetched?: boolean } = mergeBase(repository, a, b);
  for (const commits of STEPS) {
    if (base.kind !== "unknown") return base;
    const answer = deepen(repository, [a, b], commits, remote);
    if (answer.kind === "failed") return answer;
    base = { ...mergeBase(repository, a, b), hasFetched: true };
  }
  return base;
}

function short(sha: string): string {
  return `\`${sha.slice(0, 10)}\``;
}

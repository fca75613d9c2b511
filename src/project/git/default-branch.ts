import type { Repository } from "./repository-of.ts";
import { gitText } from "./run-git.ts";

export interface Branch {
  /** "origin/main", or "main" where it is known here alone. */
  readonly name: string;
  /** The whole name of its last commit. */
  readonly sha: string;
}

/** Where branches of a repository end up, as far as it tells; the best first. */
const CANDIDATES = ["refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"];

/** The branch that others are merged into. */
export function defaultBranch({ root }: Repository): Branch | undefined {
  const listed = gitText(root, ["for-each-ref", "--format=%(refname) %(objectname) %(symref)", ...CANDIDATES]) ?? "";
  const branches = new Map(listed.split("\n").map((line) => {
    const [ref = "", sha = "", target = ""] = line.split(" ");
    return [ref, { name: (target || ref).replace(/^refs\/(remotes|heads)\//, ""), sha }] as const;
  }));
  return CANDIDATES.map((ref) => branches.get(ref)).find((branch) => branch !== undefined);
}

import { diffOf } from "./diff-of.ts";
import type { GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";

export interface Renames {
  readonly kind: "renames";
  /** From what a file is called now to what it was called, both from the root of the repository. */
  readonly was: ReadonlyMap<string, string>;
}

/** The files that were renamed from one commit to another, or to the work tree, as far as git recognises them. */
export function renames(repository: Repository, base: string, head: string | undefined): Renames | GitFailure {
  const diff = diffOf(repository, base, head, ["--name-status", "-M", "--diff-filter=R", "-z"]);
  if (diff.kind === "failed") return diff;
  const was = new Map<string, string>();
  // Status, old name, new name.
  const items = diff.text.split("\0");
  for (let at = 0; at + 2 < items.length; at += 3) was.set(items[at + 2] ?? "", items[at + 1] ?? "");
  return { kind: "renames", was };
}

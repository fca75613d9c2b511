import { diffOf } from "./diff-of.ts";
import { failureOf, type GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { parted, runGit, textOf } from "./run-git.ts";

export interface ChangedFiles {
  readonly kind: "files";
  /** From the root of the repository. A file that was renamed is one that was removed and one that was added. */
  readonly files: ReadonlyMap<string, "added" | "changed" | "removed">;
}

const KINDS: Readonly<Record<string, "added" | "removed">> = { A: "added", D: "removed" };

/** The files that differ from one commit to another, or to the work tree with what of it git does not know yet and does not ignore. */
export function changedFiles(repository: Repository, base: string, head: string | undefined): ChangedFiles | GitFailure {
  const diff = diffOf(repository, base, head, ["--name-status", "--no-renames", "-z"]);
  if (diff.kind === "failed") return diff;
  const fresh = head === undefined ? untrackedFiles(repository) : [];
  if ("kind" in fresh) return fresh;
  const items = diff.text.split("\0");
  const files = new Map<string, "added" | "changed" | "removed">();
  for (let at = 0; at + 1 < items.length; at += 2) files.set(items[at + 1] ?? "", KINDS[items[at] ?? ""] ?? "changed");
  return { kind: "files", files: new Map([...files, ...fresh.map((file) => [file, "added"] as const)]) };
}

/** What of the work tree git does not know yet and does not ignore, from the root of the repository. */
export function untrackedFiles({ root }: Repository): readonly string[] | GitFailure {
  const answer = runGit(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return answer.kind === "done" ? parted(textOf(answer.output)) : failureOf(answer, "the files of the work tree cannot be listed");
}

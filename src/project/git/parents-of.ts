import type { Repository } from "./repository-of.ts";
import { gitText } from "./run-git.ts";

/** The names of a commit's parents as it has them, also where the history is cut off at the commit. */
export function parentsOf({ root }: Repository, commit: string): string[] {
  const text = gitText(root, ["cat-file", "commit", commit]) ?? "";
  const [header = ""] = text.split("\n\n");
  return header.split("\n").flatMap((line) => (line.startsWith("parent ") ? [line.slice("parent ".length)] : []));
}

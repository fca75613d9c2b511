import path from "node:path";
import type { Tree, TreeEntry } from "./tree.ts";

/** Where a path in a tree leads to. */
export type Followed =
  | { readonly kind: "found"; readonly segments: readonly string[]; readonly entry: TreeEntry }
  /** A link leads out of the tree, to this absolute path. */
  | { readonly kind: "outside"; readonly path: string }
  | { readonly kind: "failed"; readonly code: "ENOENT" | "ENOTDIR" | "ELOOP" };

/** A tree as if it stood on a disk. */
export interface PlacedTree {
  /** Absolute. */
  readonly root: string;
  readonly tree: Tree;
  /** What a link says. */
  readonly targetOf: (sha: string) => string;
  /** The way from the top to what an absolute path means, if that is in the tree. */
  readonly wayTo: (absolute: string) => readonly string[] | undefined;
}

// As many as Linux follows.
const MAX_LINKS = 40;

interface Step {
  readonly name: string;
  readonly entry: TreeEntry;
}

/** Follows the way from the top of a tree through the links on it, and through one at its end if that is wanted. */
export function follow(way: readonly string[], isLastFollowed: boolean, placed: PlacedTree): Followed {
  const { root, tree, targetOf, wayTo } = placed;
  const at: Step[] = [];
  const ahead = way.toReversed();
  for (let links = 0, name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    const here = at.at(-1)?.entry ?? tree.top;
    if (here.kind !== "folder") return { kind: "failed", code: "ENOTDIR" };
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (!at.pop()) return { kind: "outside", path: path.resolve(root, "..", ...ahead.toReversed()) };
      continue;
    }
    const entry = here.names.get(name);
    if (!entry) return { kind: "failed", code: "ENOENT" };
    if (entry.kind !== "link" || (ahead.length === 0 && !isLastFollowed)) {
      at.push({ name, entry });
      continue;
    }
    if (++links > MAX_LINKS) return { kind: "failed", code: "ELOOP" };
    const target = targetOf(entry.sha);
    const absolute = path.isAbsolute(target) ? wayTo(path.resolve(target)) : undefined;
    if (path.isAbsolute(target) && !absolute) return { kind: "outside", path: path.resolve(target, ...ahead.toReversed()) };
    if (absolute) at.length = 0;
    ahead.push(...(absolute ?? target.split("/")).toReversed());
  }
  return { kind: "found", segments: at.map(({ name }) => name), entry: at.at(-1)?.entry ?? tree.top };
}

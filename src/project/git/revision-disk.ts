import path from "node:path";
import { type Disk, type Entry, REAL_DISK } from "../disk.ts";
import { contentsOf } from "./contents.ts";
import type { GitFailure } from "./failure.ts";
import { follow, type PlacedTree } from "./follow.ts";
import type { Repository } from "./repository-of.ts";
import { textOf } from "./run-git.ts";
import { type TreeEntry, treeOf } from "./tree.ts";

export interface RevisionDisk {
  readonly kind: "disk";
  readonly disk: Disk;
}

// As long as a path may be on any disk.
const MAX_TARGET = 4096;
const GITS: Entry = { kind: "folder", size: 0 };
// What a link out of the repository leads to is not looked at: on Windows a mere path may lead to another computer.
const OUTSIDE: Entry = { kind: "other", size: 0 };

/**
 * The disk as it would be if a commit, given by its whole name, were checked out in the repository's folder and nothing else stood
 * there. What lies outside the repository is as it is, but no link leads there. Of git's own folder nothing but its being there can
 * be seen. Files are as git keeps them, without what it may do to them on their way to a disk.
 */
export function revisionDisk(repository: Repository, commit: string, { cwd }: { readonly cwd: string }): RevisionDisk | GitFailure {
  const { root } = repository;
  const tree = treeOf(root, commit);
  if (tree.kind === "failed") return tree;
  const contents = contentsOf(root, tree);
  const wayTo = waysInto(repository, cwd);
  const content = (sha: string): Uint8Array => contents(sha) ?? fail("EIO", "git does not have the content");
  const placed: PlacedTree = { root, tree, wayTo, targetOf: (sha) => textOf((contents(sha) ?? new Uint8Array()).subarray(0, MAX_TARGET)) };
  return { kind: "disk", disk: diskOf(placed, content) };
}

function diskOf(placed: PlacedTree, content: (sha: string) => Uint8Array): Disk {
  const { root, tree, wayTo } = placed;
  const entryAt = (way: readonly string[], isLastFollowed: boolean): Entry => {
    if (isGits(way)) return GITS;
    const followed = follow(way, isLastFollowed, placed);
    if (followed.kind === "outside") return OUTSIDE;
    if (followed.kind === "failed") return fail(followed.code, path.join(root, ...way));
    const { entry } = followed;
    return { kind: entry.kind, size: entry.kind === "folder" ? 0 : entry.size ?? content(entry.sha).length };
  };
  return {
    read(file) {
      const way = wayTo(file);
      if (!way) return REAL_DISK.read(file);
      const entry = isGits(way) ? GITS : found(way, true, placed).entry;
      return "sha" in entry ? content(entry.sha) : fail("EISDIR", `${file} is a folder`);
    },
    list(folder) {
      const way = wayTo(folder);
      if (!way) return REAL_DISK.list(folder);
      if (isGits(way)) return [];
      const { entry, segments } = found(way, true, placed);
      if (entry.kind !== "folder") return fail("ENOTDIR", `${folder} is no folder`);
      const entries = [...entry.names].map(([name, { kind }]) => ({ name, kind }));
      return segments.length === 0 ? [...entries, { name: ".git", kind: "folder" }] : entries;
    },
    stat(file) {
      const way = wayTo(file);
      return way ? entryAt(way, true) : REAL_DISK.stat(file);
    },
    lstat(file) {
      const way = wayTo(file);
      return way ? entryAt(way, false) : REAL_DISK.lstat(file);
    },
    real(file) {
      const way = wayTo(file);
      if (!way) return REAL_DISK.real(file);
      if (isGits(way)) return path.join(root, ".git");
      const followed = follow(way, true, placed);
      if (followed.kind === "failed") return fail(followed.code, file);
      return followed.kind === "outside" ? followed.path : path.join(root, ...followed.segments);
    },
    listed(folder) {
      const way = wayTo(folder);
      if (!way) return REAL_DISK.listed?.(folder);
      const followed = follow(way, true, placed);
      if (followed.kind !== "found") return undefined;
      const start = followed.segments.map((segment) => `${segment}/`).join("");
      return { files: [...tree.files.keys()].flatMap((file) => (file.startsWith(start) ? [file.slice(start.length)] : [])) };
    },
  };
}

function found(way: readonly string[], isLastFollowed: boolean, placed: PlacedTree): { readonly entry: TreeEntry; readonly segments: readonly string[] } {
  const followed = follow(way, isLastFollowed, placed);
  switch (followed.kind) {
    case "found":
      return followed;
    case "outside":
      return fail("ENOENT", path.join(placed.root, ...way));
    case "failed":
      return fail(followed.code, path.join(placed.root, ...way));
  }
}

function isGits([first]: readonly string[]): boolean {
  return first === ".git";
}

/** The working directory may be spelled with a link in it, and so may be what is found from there. */
function waysInto({ root, prefix }: Repository, cwd: string): PlacedTree["wayTo"] {
  const segments = prefix.split("/").filter((segment) => segment !== "");
  const above = path.resolve(cwd, ...segments.map(() => ".."));
  const isSpelledRoot = path.join(above, ...segments) === path.resolve(cwd) && realOf(above) === realOf(root);
  const bases = [
    { folder: root, way: [] },
    ...(isSpelledRoot ? [{ folder: above, way: [] }] : [{ folder: path.resolve(cwd), way: segments }]),
  ];
  return (file) => {
    for (const { folder, way } of bases) {
      const relative = path.relative(folder, file);
      const [first = "", ...rest] = relative.split(path.sep);
      if (first !== ".." && !path.isAbsolute(relative)) return first === "" ? way : [...way, first, ...rest];
    }
    return undefined;
  };
}

function realOf(folder: string): string {
  try {
    return REAL_DISK.real(folder);
  } catch {
    return folder;
  }
}

/** Fails as Node's own functions do. */
function fail(code: string, what: string): never {
  throw Object.assign(new Error(`${code}: ${what}`), { code });
}

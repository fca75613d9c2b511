import { failureOf, type GitFailure } from "./failure.ts";
import { gitText, parted, runGit, textOf } from "./run-git.ts";

/** What a revision holds at a path. A submodule is a folder with nothing in it. */
export type TreeEntry =
  | { readonly kind: "folder"; readonly names: Map<string, TreeEntry> }
  /** `size` is not known where git would have to fetch the content to tell it. */
  | { readonly kind: "file" | "link"; readonly sha: string; readonly size: number | undefined };

export interface Tree {
  readonly kind: "tree";
  readonly top: Extract<TreeEntry, { kind: "folder" }>;
  /** The path of every file and link, with POSIX separators, in git's own order. */
  readonly files: ReadonlyMap<string, Extract<TreeEntry, { sha: string }>>;
  /** Whether contents may have to be fetched. */
  readonly isPartial: boolean;
}

const RECORD = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)(?: +(\d+|-))?\t([^]+)$/;

/** All files of a commit. */
export function treeOf(root: string, commit: string): Tree | GitFailure {
  const isPartial = gitText(root, ["config", "--get-regexp", String.raw`^remote\..*\.promisor$`]) !== undefined;
  const answer = runGit(root, ["ls-tree", "-r", "-z", ...(isPartial ? [] : ["-l"]), "--full-tree", "--end-of-options", commit]);
  if (answer.kind !== "done") return failureOf(answer, `the files of \`${commit}\` cannot be listed`);
  const top = { kind: "folder", names: new Map<string, TreeEntry>() } as const;
  const files: [string, Extract<TreeEntry, { sha: string }>][] = [];
  for (const record of parted(textOf(answer.output))) {
    const [, mode, sha = "", size, path = ""] = RECORD.exec(record) ?? [];
    const segments = path.split("/");
    if (mode === undefined || !segments.every(isName)) continue;
    const entry = entryOf(mode, sha, size);
    if (place(top, segments, entry) && entry.kind !== "folder") files.push([path, entry]);
  }
  return { kind: "tree", top, files: new Map(files), isPartial };
}

function entryOf(mode: string, sha: string, size: string | undefined): TreeEntry {
  if (mode === "160000") return { kind: "folder", names: new Map() };
  return { kind: mode === "120000" ? "link" : "file", sha, size: size === undefined ? undefined : Number(size) };
}

/** A tree that git itself has not written may have names that mean something else to a disk. */
function isName(segment: string): boolean {
  return segment !== "" && segment !== "." && segment !== ".." && segment.toLowerCase() !== ".git";
}

/** Whether it could be put there: a tree that git has not written may have a file where another's folder is. */
function place(top: Extract<TreeEntry, { kind: "folder" }>, segments: readonly string[], entry: TreeEntry): boolean {
  let folder = top;
  for (const segment of segments.slice(0, -1)) {
    const inner = folder.names.get(segment) ?? { kind: "folder", names: new Map<string, TreeEntry>() };
    if (inner.kind !== "folder") return false;
    folder.names.set(segment, inner);
    folder = inner;
  }
  const name = segments.at(-1) ?? "";
  if (folder.names.has(name)) return false;
  folder.names.set(name, entry);
  return true;
}

import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { listedFiles } from "./git/listed-files.ts";

/** What a path leads to. */
export interface Entry {
  readonly kind: "file" | "folder" | "link" | "other";
  /** Bytes. */
  readonly size: number;
}

export interface NamedEntry {
  readonly name: string;
  /** Of the entry itself: a link is a link. */
  readonly kind: Entry["kind"];
}

/**
 * Where files are read from: the disk, a revision of a repository, an editor's unsaved text over a disk. Paths are absolute. What
 * cannot be had throws an error with the `code` that Node's own functions give (`ENOENT`, `EACCES`, `EISDIR`, …).
 */
export interface Disk {
  readonly read: (file: string) => Uint8Array;
  /** What is in a folder, in no order. */
  readonly list: (folder: string) => readonly NamedEntry[];
  /** Follows links. */
  readonly stat: (file: string) => Entry;
  /** Does not. */
  readonly lstat: (file: string) => Entry;
  /** The path without any link in it. */
  readonly real: (file: string) => string;
  /**
   * The files that a search of a folder looks at, relative to it, or `undefined` where the folder has to be walked. A revision of a
   * repository knows all its files; on a disk git knows which of them are ignored.
   */
  readonly tracked?: (folder: string) => readonly string[] | undefined;
}

export const REAL_DISK: Disk = {
  read: (file) => readFileSync(file),
  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
  stat: (file) => {
    // Mostly it is asked whether there is anything at all, and Node's own error takes longer to make than the answer.
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) throw Object.assign(new Error(`ENOENT: no such file or directory, stat '${file}'`), { code: "ENOENT", errno: -2, syscall: "stat", path: file });
    return entryOf(stats);
  },
  lstat: (file) => entryOf(lstatSync(file)),
  real: (file) => realpathSync(file),
  tracked: listedFiles,
};

/** A disk on which some files have other text than below: what an editor has not saved. By absolute path. */
export function overlaid(disk: Disk, texts: ReadonlyMap<string, string>): Disk {
  const textOf = (file: string): string | undefined => texts.get(path.normalize(file));
  const stat = (file: string, below: (file: string) => Entry): Entry => {
    const text = textOf(file);
    return text === undefined ? below(file) : { kind: "file", size: Buffer.byteLength(text) };
  };
  return {
    ...disk,
    read: (file) => {
      const text = textOf(file);
      return text === undefined ? disk.read(file) : Buffer.from(text);
    },
    stat: (file) => stat(file, disk.stat),
    lstat: (file) => stat(file, disk.lstat),
    // A file that was never saved has no link in its path that anyone could follow.
    real: (file) => (textOf(file) === undefined || exists(disk, file) ? disk.real(file) : file),
  };
}

export function exists(disk: Disk, file: string): boolean {
  return kindAt(disk, file) !== undefined;
}

/** What a path leads to in the end; nothing where that cannot be told. */
export function kindAt(disk: Disk, file: string): Entry["kind"] | undefined {
  try {
    return disk.stat(file).kind;
  } catch {
    return undefined;
  }
}

/** What an entry itself is: a link is a link. */
export function ownKindAt(disk: Disk, file: string): Entry["kind"] | undefined {
  try {
    return disk.lstat(file).kind;
  } catch {
    return undefined;
  }
}

/** The names in a folder; none where it cannot be looked into. */
export function namesIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk.list(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}

function entryOf(stats: Stats): Entry {
  return { kind: kindOf(stats), size: stats.size };
}

function kindOf(entry: Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink">): Entry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

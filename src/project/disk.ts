import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { listedFiles, type Listing } from "./git/listed-files.ts";

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
  readonly listed?: ((folder: string) => Listing | undefined) | undefined;
  /** What is seen in a file's bytes, which are there only while they are looked at. Of many files that takes less than to read them. */
  readonly glance?: (<T>(file: string, see: (bytes: Uint8Array) => T) => T) | undefined;
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
  listed: listedFiles,
  glance: (file, see) => see(readBriefly(file)),
};

/** Most files that are looked at have less. */
const LITTLE = 256 * 1024;
let brief: Buffer | undefined;

/** The bytes of a file until the next one is read so: to make room for each, and to clear it away, takes longer than to read it. */
function readBriefly(file: string): Uint8Array {
  const room = (brief ??= Buffer.allocUnsafeSlow(LITTLE));
  const opened = openSync(file, "r");
  try {
    let length = 0;
    for (let more = -1; more !== 0 && length < LITTLE; length += more) more = readSync(opened, room, length, LITTLE - length, null);
    return length < LITTLE ? room.subarray(0, length) : readFileSync(file);
  } finally {
    closeSync(opened);
  }
}

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
    listed: disk.listed && ((folder) => changedListing(disk.listed?.(folder), (file) => textOf(path.join(folder, file)) !== undefined)),
    glance: (file, see) => {
      const text = textOf(file);
      return text === undefined ? glance(disk, file, see) : see(Buffer.from(text));
    },
    stat: (file) => stat(file, disk.stat),
    lstat: (file) => stat(file, disk.lstat),
    // A file that was never saved has no link in its path that anyone could follow.
    real: (file) => (textOf(file) === undefined || exists(disk, file) ? disk.real(file) : file),
  };
}

/** Of files that have another text nothing is known. */
function changedListing(listing: Listing | undefined, isOther: (file: string) => boolean): Listing | undefined {
  const lacking = listing?.lacking;
  return lacking ? { ...listing, lacking: (sought) => new Set([...lacking(sought)].filter((file) => !isOther(file))) } : listing;
}

/** What is seen in a file's bytes, on any disk; they must not be kept. */
export function glance<T>(disk: Disk, file: string, see: (bytes: Uint8Array) => T): T {
  return disk.glance ? disk.glance(file, see) : see(disk.read(file));
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

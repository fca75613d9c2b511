import path from "node:path";
import type { Disk, Entry } from "../project/disk.ts";

/** A disk that holds these files and nothing else. By absolute path. */
export function memoryDisk(texts: ReadonlyMap<string, string>): Disk {
  const folders = foldersOf([...texts.keys()]);
  const entryAt = (file: string): Entry => {
    const text = texts.get(path.normalize(file));
    if (text !== undefined) return { kind: "file", size: Buffer.byteLength(text) };
    if (folders.has(path.normalize(file))) return { kind: "folder", size: 0 };
    throw missing(file);
  };
  return {
    read: (file) => {
      const text = texts.get(path.normalize(file));
      if (text === undefined) throw missing(file);
      return Buffer.from(text);
    },
    list: (folder) => {
      const names = folders.get(path.normalize(folder));
      if (names === undefined) throw missing(folder);
      return [...names].map((name) => ({ name, kind: entryAt(path.join(folder, name)).kind }));
    },
    stat: entryAt,
    lstat: entryAt,
    real: (file) => {
      entryAt(file);
      return path.normalize(file);
    },
  };
}

/** The names in each folder. */
function foldersOf(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    for (let at = file; path.dirname(at) !== at; at = path.dirname(at)) {
      const folder = path.dirname(at);
      folders.set(folder, (folders.get(folder) ?? new Set()).add(path.basename(at)));
    }
  }
  return folders;
}

function missing(file: string): Error {
  return Object.assign(new Error(`there is no ${file}`), { code: "ENOENT" });
}

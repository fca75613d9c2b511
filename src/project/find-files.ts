import type { Dirent } from "node:fs";
import path from "node:path";
import { findDefaultTemplate } from "./default-template.ts";
import { type Disk, kindAt, type NamedEntry } from "./disk.ts";
import type { BrokenSamconfig } from "./samconfig.ts";
import { searched } from "./searched.ts";
import { isPackageRest, packagedTemplates } from "./serverless-package.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** A file to read. */
export interface FoundFile {
  /** Absolute, or "-" for standard input. */
  readonly path: string;
  /** As a report shows it: relative to the working directory, POSIX separators. */
  readonly file: string;
  /** Whether the user named it, rather than a folder that it was found in. */
  readonly isNamed: boolean;
}

export interface Search {
  /** Each file once, sorted by `file`. */
  readonly files: readonly FoundFile[];
  /** Paths that lead to nothing. */
  readonly missing: readonly { readonly file: string; readonly message: string }[];
  /** What was looked for in vain on the way. */
  readonly notes: readonly string[];
  /** What would have said where to look. */
  readonly broken: readonly BrokenSamconfig[];
}

const DEFAULT_FOLDER = "cdk.out";
const LEFT_OUT = new Set(["node_modules", ".git", ".aws-sam"]);
const MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
const NOTHING: Search = { files: [], missing: [], notes: [], broken: [] };
const GLOB = /[*?[{]/;

/** The files that the user's paths stand for; without any path, what the working directory is there to deploy, if anything. */
export async function findFiles(paths: readonly string[], where: Where): Promise<Search> {
  const found = await Promise.all(paths.length === 0 ? [findDefault(where)] : paths.map((given) => findPath(given, where)));
  const files = new Map<string, FoundFile>();
  for (const file of found.flatMap((search) => search.files)) {
    if (file.isNamed || !files.has(file.path)) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    missing: found.flatMap((search) => search.missing),
    notes: found.flatMap((search) => search.notes),
    broken: found.flatMap((search) => search.broken),
  };
}

async function findDefault(where: Where): Promise<Search> {
  const { cwd, disk } = where;
  const { path: template, notes, broken } = await findDefaultTemplate(where);
  if (template !== undefined) return { ...found([template], cwd, true), notes, broken };
  const hasApp = kindAt(disk, path.join(cwd, DEFAULT_FOLDER)) === "folder";
  return { ...(hasApp ? findFolder(DEFAULT_FOLDER, where) : NOTHING), notes, broken };
}

async function findPath(given: string, where: Where): Promise<Search> {
  const { cwd, disk } = where;
  if (given === "-") return { ...NOTHING, files: [{ path: "-", file: "-", isNamed: true }] };
  if (given === "") return missing("", cwd, "a path is empty");
  const absolute = path.resolve(cwd, given);
  const kind = kindAt(disk, absolute);
  if (kind === "folder") return findFolder(given, where);
  // Whatever else exists (a pipe such as /dev/stdin, too) can be read.
  if (kind !== undefined) return found([absolute], cwd, true);
  return GLOB.test(given) ? findPattern(given, where) : missing(given, cwd, "there is no such file or folder");
}

function findFolder(given: string, where: Where): Search {
  const folder = path.resolve(where.cwd, given);
  try {
    return foundIn(folder, searchFolder(folder, where.disk), where);
  } catch {
    return missing(given, where.cwd, "the folder cannot be read");
  }
}

/** Files that a pattern matches were not named one by one: what is no template among them is passed over. */
async function findPattern(pattern: string, where: Where): Promise<Search> {
  const { cwd, disk } = where;
  const { glob } = await import("tinyglobby");
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), {
    cwd, ignore, absolute: true, expandDirectories: false, followSymbolicLinks: false, fs: { readdir: listerOf(disk) as never },
  }).catch(() => []);
  return files.length > 0 ? foundIn(cwd, files.map((file) => path.normalize(file)), where) : missing(pattern, cwd, "no file matches the pattern");
}

type Lister = (folder: string, options: object, done: (error: Error | null, entries: readonly Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink">[]) => void) => void;

/** Lists folders as `fs.readdir` does, whatever the disk. */
function listerOf(disk: Disk): Lister {
  return (folder, _, done) => {
    let entries: readonly NamedEntry[];
    try {
      entries = disk.list(folder);
    } catch (error) {
      done(error as Error, []);
      return;
    }
    done(null, entries.map(asDirent));
  };
}

/** Links to folders may lead in circles or anywhere on the disk, so none is followed; a link to a file is as good as that file. */
function asDirent({ name, kind }: NamedEntry): Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink"> {
  return { name, isFile: () => kind === "file" || kind === "link", isDirectory: () => kind === "folder", isSymbolicLink: () => false };
}

function missing(given: string, cwd: string, message: string): Search {
  return { ...NOTHING, missing: [{ file: shownPath(given, cwd), message }] };
}

function found(paths: readonly string[], cwd: string, isNamed: boolean): Search {
  return { ...NOTHING, files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })) };
}

/** What a search turned up, without what may not be read. */
function foundIn(folder: string, paths: readonly string[], { cwd, disk }: Where): Search {
  const { files, refused } = searched(paths, folder, disk);
  const notes = refused.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}

/** Absolute paths of what may be a template in a folder and below. */
function searchFolder(folder: string, disk: Disk): string[] {
  const relative = disk.tracked?.(folder) ?? walk(folder, disk);
  const candidates = [...relative.filter(isCandidate), ...packagedTemplates(folder, relative, disk)];
  return [...new Set(candidates.map((file) => path.join(folder, file)))];
}

function isCandidate(relative: string): boolean {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}

/** All files in a folder and below, relative to it. */
function walk(folder: string, disk: Disk): string[] {
  const files: string[] = [];
  const folders = [""];
  for (const below of folders) {
    for (const { name, kind } of below === "" ? disk.list(folder) : listed(disk, path.join(folder, below))) {
      if (!LEFT_OUT.has(name)) (kind === "folder" ? folders : files).push(path.join(below, name));
    }
  }
  return files;
}

/** A folder below that one may not enter was not named; what can be read is linted all the same. */
function listed(disk: Disk, folder: string): readonly NamedEntry[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

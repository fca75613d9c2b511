import type { Dirent } from "node:fs";
import path from "node:path";
import { findDefaultTemplate } from "./default-template.ts";
import { type Disk, kindAt, type NamedEntry } from "./disk.ts";
import type { Listing } from "./git/listed-files.ts";
import type { BrokenSamconfig } from "./samconfig.ts";
import { searched } from "./searched.ts";
import { isPackageRest, packagedTemplates } from "./serverless-package.ts";
import { shownFrom, shownPath } from "./shown-path.ts";
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
  /** Files of folders that are known to hold none of the words; some may have been found another way, too. */
  readonly lacking?: readonly Lacking[];
}

/** Where files are looked for. */
interface Looking extends Where {
  /** Bytes, as Latin-1, without which a file that nobody named is not wanted: what is known to hold none of them is set apart. */
  readonly words?: readonly string[];
}

interface Lacking {
  /** Absolute. */
  readonly folder: string;
  /** Relative to it. */
  readonly files: readonly string[];
}

const DEFAULT_FOLDER = "cdk.out";
const LEFT_OUT = new Set(["node_modules", ".git", ".aws-sam"]);
const IN_LEFT_OUT = /(?:^|[\\/])(?:node_modules|\.git|\.aws-sam)(?:[\\/]|$)/;
const ENDINGS = ["yaml", "yml", "json", "template", "cfn"] as const;
const MAYBE_TEMPLATE = /\.(?:yaml|yml|json|template|cfn)$/i;
const NOTHING: Search = { files: [], missing: [], notes: [], broken: [] };
const NO_FILES: ReadonlySet<string> = new Set();
const GLOB = /[*?[{]/;

/** The files that the user's paths stand for; without any path, what the working directory is there to deploy, if anything. */
export async function findFiles(paths: readonly string[], where: Looking): Promise<Search> {
  const found = await Promise.all(paths.length === 0 ? [findDefault(where)] : paths.map((given) => findPath(given, where)));
  const files = new Map<string, FoundFile>();
  for (const file of found.flatMap((search) => search.files)) {
    if (file.isNamed || !files.has(file.path)) files.set(file.path, file);
  }
  const lacking = found.flatMap((search) => search.lacking ?? []);
  return {
    files: byName([...files.values()]),
    missing: found.flatMap((search) => search.missing),
    notes: found.flatMap((search) => search.notes),
    broken: found.flatMap((search) => search.broken),
    ...(lacking.length > 0 && { lacking }),
  };
}

export function byName(files: readonly FoundFile[]): FoundFile[] {
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** What was set apart: thousands of files, perhaps, of which hardly anyone wants to know. */
export function setApart({ files, lacking = [] }: Search, cwd: string): readonly FoundFile[] {
  const paths = new Set(lacking.flatMap((each) => each.files.map(pathsIn(each.folder))));
  for (const file of files) paths.delete(file.path);
  return found([...paths], cwd, false).files;
}

async function findDefault(where: Looking): Promise<Search> {
  const { cwd, disk } = where;
  const { path: template, notes, broken } = await findDefaultTemplate(where);
  if (template !== undefined) return { ...found([template], cwd, true), notes, broken };
  const hasApp = kindAt(disk, path.join(cwd, DEFAULT_FOLDER)) === "folder";
  return { ...(hasApp ? findFolder(DEFAULT_FOLDER, where) : NOTHING), notes, broken };
}

async function findPath(given: string, where: Looking): Promise<Search> {
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

function findFolder(given: string, where: Looking): Search {
  const folder = path.resolve(where.cwd, given);
  try {
    const { plain, paths, lacking } = searchFolder(folder, where);
    const search = withPlain(plain, foundIn(folder, paths, where, true), where);
    return lacking.length === 0 ? search : { ...search, lacking: [{ folder, files: lacking }] };
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
  return files.length > 0 ? foundIn(cwd, files.map((file) => path.normalize(file)), where, false) : missing(pattern, cwd, "no file matches the pattern");
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
  const shown = shownFrom(cwd);
  return { ...NOTHING, files: paths.map((file) => ({ path: file, file: shown(file), isNamed })) };
}

/** What a search turned up, without what may not be read. */
function foundIn(folder: string, paths: readonly string[], { cwd, disk }: Where, mayBeBehindLinks: boolean): Search {
  const { files, refused } = searched(paths, folder, disk, mayBeBehindLinks);
  const notes = refused.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}

function withPlain(paths: readonly string[], search: Search, { cwd }: Where): Search {
  return paths.length === 0 ? search : { ...search, files: [...search.files, ...found(paths, cwd, false).files] };
}

/** What a search of a folder turned up. */
interface Turned {
  /** Absolute, of plain files. */
  readonly plain: readonly string[];
  /** Absolute, of what may be anything. */
  readonly paths: readonly string[];
  /** What is known to hold none of the words, relative to the folder. */
  readonly lacking: readonly string[];
}

/** From so many files on it takes less to have git look into all of them than to look into each. */
const MANY = 500;

/** What may be a template in a folder and below. */
function searchFolder(folder: string, { disk, words = [] }: Looking): Turned {
  const { files, plain = NO_FILES, lacking } = disk.listed?.(folder) ?? walk(folder, disk);
  const candidates = files.filter(isCandidate);
  const known = candidates.length < MANY || words.length === 0 ? undefined : lacking?.({ words, endings: ENDINGS });
  const unknown = known ? candidates.filter((file) => !known.has(file)) : candidates;
  const wanted = [...new Set([...unknown, ...packagedTemplates(folder, files, disk)])];
  return {
    plain: wanted.filter((file) => plain.has(file)).map(pathsIn(folder)),
    paths: wanted.filter((file) => !plain.has(file)).map(pathsIn(folder)),
    lacking: known ? candidates.filter((file) => known.has(file)) : [],
  };
}

/** `path.join` of a folder, for many paths that are normal. */
function pathsIn(folder: string): (relative: string) => string {
  const start = path.join(folder, path.sep);
  return (relative) => start + (path.sep === "/" ? relative : relative.replaceAll("/", path.sep));
}

function isCandidate(relative: string): boolean {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !IN_LEFT_OUT.test(relative);
}

/** All files in a folder and below, relative to it. */
function walk(folder: string, disk: Disk): Listing {
  const files: string[] = [];
  const plain = new Set<string>();
  const folders = [""];
  for (const below of folders) {
    for (const { name, kind } of below === "" ? disk.list(folder) : listed(disk, path.join(folder, below))) {
      if (LEFT_OUT.has(name)) continue;
      const relative = below === "" ? name : `${below}${path.sep}${name}`;
      (kind === "folder" ? folders : files).push(relative);
      if (kind === "file") plain.add(relative);
    }
  }
  return { files, plain };
}

/** A folder below that one may not enter was not named; what can be read is linted all the same. */
function listed(disk: Disk, folder: string): readonly NamedEntry[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

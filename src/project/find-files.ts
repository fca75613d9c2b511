import { type Dirent, readdir as list } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { findDefaultTemplate } from "./default-template.ts";
import type { BrokenSamconfig } from "./samconfig.ts";
import { searched } from "./searched.ts";
import { isPackageRest, packagedTemplates } from "./serverless-package.ts";
import { shownPath } from "./shown-path.ts";

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
// What `git ls-files` prints of a large repository must not be cut off: a file that is not listed is a file not linted.
const GIT_OUTPUT_LIMIT = 1 << 28;
// A folder of a repository may look like a bare repository itself, with a configuration that names a program to run.
const GIT_OPTIONS = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"];

/** The files that the user's paths stand for; without any path, what the working directory is there to deploy, if anything. */
export async function findFiles(paths: readonly string[], cwd: string): Promise<Search> {
  const found = await Promise.all(paths.length === 0 ? [findDefault(cwd)] : paths.map((given) => findPath(given, cwd)));
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

async function findDefault(cwd: string): Promise<Search> {
  const { path: template, notes, broken } = await findDefaultTemplate(cwd);
  if (template !== undefined) return { ...found([template], cwd, true), notes, broken };
  const app = await stat(path.join(cwd, DEFAULT_FOLDER)).catch(() => undefined);
  return { ...(app?.isDirectory() ? await findPath(DEFAULT_FOLDER, cwd) : NOTHING), notes, broken };
}

async function findPath(given: string, cwd: string): Promise<Search> {
  if (given === "-") return { ...NOTHING, files: [{ path: "-", file: "-", isNamed: true }] };
  if (given === "") return missing("", cwd, "a path is empty");
  const absolute = path.resolve(cwd, given);
  const entry = await stat(absolute).catch(() => undefined);
  if (entry?.isDirectory()) {
    const files = await searchFolder(absolute).catch(() => undefined);
    return files ? foundIn(absolute, files, cwd) : missing(given, cwd, "the folder cannot be read");
  }
  // Whatever else exists (a pipe such as /dev/stdin, too) can be read.
  if (entry) return found([absolute], cwd, true);
  return GLOB.test(given) ? findPattern(given, cwd) : missing(given, cwd, "there is no such file or folder");
}

/** Files that a pattern matches were not named one by one: what is no template among them is passed over. */
async function findPattern(pattern: string, cwd: string): Promise<Search> {
  const { glob } = await import("tinyglobby");
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), {
    cwd, ignore, absolute: true, expandDirectories: false, followSymbolicLinks: false, fs: { readdir: listLinks as typeof list },
  }).catch(() => []);
  return files.length > 0 ? foundIn(cwd, files.map((file) => path.normalize(file)), cwd) : missing(pattern, cwd, "no file matches the pattern");
}

/** Links to folders may lead in circles or anywhere on the disk, so none is followed; a link to a file is as good as that file. */
function listLinks(folder: string, options: { withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void): void {
  list(folder, options, (error, entries) => {
    done(error, error ? [] : entries.map((entry) => (entry.isSymbolicLink() ? asFile(entry) : entry)));
  });
}

function asFile(entry: Dirent): Dirent {
  return Object.assign(Object.create(entry) as Dirent, { isFile: () => true, isSymbolicLink: () => false });
}

function missing(given: string, cwd: string, message: string): Search {
  return { ...NOTHING, missing: [{ file: shownPath(given, cwd), message }] };
}

function found(paths: readonly string[], cwd: string, isNamed: boolean): Search {
  return { ...NOTHING, files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })) };
}

/** What a search turned up, without what may not be read. */
async function foundIn(folder: string, paths: readonly string[], cwd: string): Promise<Search> {
  const { files, refused } = await searched(paths, folder);
  const notes = refused.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}

/** Absolute paths of what may be a template in a folder and below. */
async function searchFolder(folder: string): Promise<string[]> {
  const relative = (await listWithGit(folder)) ?? (await walk(folder));
  const candidates = [...relative.filter(isCandidate), ...await packagedTemplates(folder, relative)];
  return [...new Set(candidates.map((file) => path.join(folder, file)))];
}

function isCandidate(relative: string): boolean {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}

/** What git does not ignore, relative to the folder; `undefined` where git cannot tell. */
async function listWithGit(folder: string): Promise<string[] | undefined> {
  // Most runs name their files: they should not wait for what only a search needs.
  const [{ execFile }, { promisify }] = await Promise.all([import("node:child_process"), import("node:util")]);
  const git = (...args: string[]) => promisify(execFile)("git", [...GIT_OPTIONS, ...args], { cwd: folder, maxBuffer: GIT_OUTPUT_LIMIT });
  try {
    const { stdout } = await git("ls-files", "--cached", "--others", "--exclude-standard", "-z");
    if (stdout !== "") return [...new Set(stdout.split("\0"))].filter((file) => file !== "");
    // A folder that is ignored as a whole was named all the same: `cdk.out` for one.
    const isIgnored = await git("check-ignore", "-q", folder).then(() => true, () => false);
    return isIgnored ? undefined : [];
  } catch {
    return undefined;
  }
}

async function walk(folder: string, below = ""): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !LEFT_OUT.has(name));
  const files = kept.filter((entry) => !entry.isDirectory()).map(({ name }) => path.join(below, name));
  const folders = kept.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(below, name));
  // A folder below that one may not enter was not named; what can be read is linted all the same.
  const deeper = await Promise.all(folders.map((inner) => walk(folder, inner).catch(() => [])));
  return [...files, ...deeper.flat()];
}

import path from "node:path";
import { type Disk, exists, kindAt } from "./disk.ts";

/** The folder that a template may pull files from, and what a message calls it. */
export interface Boundary {
  /** Absolute. */
  readonly folder: string;
  readonly name: string;
}

/**
 * How far a linted file may reach: its repository; where there is none, the folder that the user named and it was found in,
 * or else its own. Paths are absolute.
 */
export function boundaryOf(file: string, named: readonly string[], disk: Disk): Boundary {
  return boundaryIn(repositoryAround(path.dirname(file), (folder) => exists(disk, path.join(folder, GIT))), file, named);
}

/** The same for many files, of which most stand in the same folders. `namesIn` says what is in a folder. */
export function boundariesBy(namesIn: (folder: string) => readonly string[]): (file: string, named: readonly string[]) => Boundary {
  const known = new Map<string, string | undefined>();
  return (file, named) => boundaryIn(repositoryAround(path.dirname(file), (folder) => namesIn(folder).includes(GIT), known), file, named);
}

function boundaryIn(repository: string | undefined, file: string, named: readonly string[]): Boundary {
  const own = path.dirname(file);
  if (repository !== undefined) return { folder: repository, name: "the repository" };
  const [widest] = named.filter((folder) => isBelow(folder, file)).toSorted((a, b) => a.length - b.length);
  return widest === undefined ? { folder: own, name: "the template's folder" } : { folder: widest, name: "the folder that is linted" };
}

/** The output folder of the CDK app that a file is part of; its assets may lie in it, and nowhere else. */
export function assemblyOf(file: string, disk: Disk): Boundary {
  let folder = path.dirname(file);
  // The assembly of a stage is a folder within that of the app, which has the assets of all. Each is marked.
  while (isAssembly(path.dirname(folder), disk)) folder = path.dirname(folder);
  return { folder, name: "the CDK app's output folder" };
}

/** Whether a path leads into a folder; the folder itself is not in it. */
export function isBelow(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}

// In a work tree and in a submodule it is a file.
const GIT = ".git";

/** The nearest folder with a repository; `known` is what is known of folders, and comes to know more. */
function repositoryAround(folder: string, isIt: (folder: string) => boolean, known = new Map<string, string | undefined>()): string | undefined {
  const passed: string[] = [];
  let found: string | undefined;
  for (let at = folder; ; at = path.dirname(at)) {
    if (known.has(at)) found = known.get(at);
    else if (isIt(at)) found = at;
    passed.push(at);
    if (found !== undefined || known.has(at) || path.dirname(at) === at) break;
  }
  for (const each of passed) known.set(each, found);
  return found;
}

function isAssembly(folder: string, disk: Disk): boolean {
  return kindAt(disk, path.join(folder, "cdk.out")) === "file";
}

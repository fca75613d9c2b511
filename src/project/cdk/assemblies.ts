import path from "node:path";
import type { Deployment } from "../../lint/deployment.ts";
import type { FoundFile } from "../find-files.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";
import { type Assembly, assetFile } from "./assembly.ts";
import { deploymentsOf } from "./deployment.ts";
import { assetFolder, type Home, homes } from "./home.ts";

/** What CDK apps say of the files that were found. */
export interface Assemblies {
  /** Those to lint by themselves: without what is there only for a stack of an app. */
  readonly files: readonly FoundFile[];
  /** By the absolute path of a template. */
  readonly deployments: ReadonlyMap<string, Deployment>;
  /** The absolute path of the file that a location in S3 means to a template of an app. `from` is as a report shows it. */
  readonly assetPath: (location: string, from: string) => string | undefined;
  /** What a person may want to know of assemblies that are not whole. */
  readonly notes: readonly string[];
}

const NOWHERE: Home = { kind: "none" };

interface Placed {
  readonly file: FoundFile;
  readonly home: Home;
}

// What the CDK calls its files: all else in the folder is somebody else's, for an app may write where its author works.
const WRITTEN_BY_CDK = /\.(template|assets|metadata)\.json$|^asset\.|^(manifest|tree|validation-report)\.json$/;
const STACK_TEMPLATE = /(?<!\.nested)\.template\.json$/;

/** Looks for the assemblies that the files belong to. Nothing outside their folders is read. */
export function readAssemblies(found: readonly FoundFile[], { cwd, disk }: Where): Assemblies {
  const homeOf = homes(disk);
  const placed = found.map((file) => ({ file, home: file.path === "-" ? NOWHERE : homeOf(file.path) }));
  const apart = placed.filter((each) => !each.file.isNamed && isPart(each));
  const setApart = new Set(apart.map(({ file }) => file));
  const kept = placed.filter(({ file }) => !setApart.has(file));
  return {
    files: kept.map(({ file }) => file),
    deployments: new Map(assembliesOf(kept).flatMap((assembly) => deploymentsIn(assembly, kept, cwd))),
    assetPath(location, from) {
      const home = homeOf(path.resolve(cwd, from));
      return home.kind === "assembly" ? assetFile(home.assembly, location) : undefined;
    },
    notes: [...apart.flatMap(leftOverNote(cwd)), ...homeNotes(placed, cwd)],
  };
}

/** Whether a file is there only for the stacks of an app, or for none any more. */
function isPart({ file, home }: Placed): boolean {
  if (home.kind === "none" || home.kind === "torn") return false;
  if (assetFolder(file.path) !== undefined) return true;
  return !isStackTemplate(file.path, home) && WRITTEN_BY_CDK.test(path.basename(file.path));
}

function isStackTemplate(file: string, home: Home): boolean {
  return home.kind === "assembly" && home.assembly.stacks.has(file);
}

function assembliesOf(placed: readonly Placed[]): Assembly[] {
  return [...new Set(placed.flatMap(({ home }) => (home.kind === "assembly" ? [home.assembly] : [])))];
}

/** Those of the stacks that are linted; of all, where a nested template is named, for its parent is not known yet. */
function deploymentsIn(assembly: Assembly, placed: readonly Placed[], cwd: string): [string, Deployment][] {
  const wanted = new Set(placed.flatMap(({ file, home }) => (home.kind === "assembly" && home.assembly === assembly ? [file.path] : [])));
  const stacks = [...assembly.stacks.values()];
  const linted = stacks.filter(({ template }) => wanted.delete(template));
  return (wanted.size > 0 ? stacks : linted).flatMap((stack) => deploymentsOf(stack, assembly, cwd));
}

function leftOverNote(cwd: string): (placed: Placed) => string[] {
  return ({ file, home }) => {
    if (!("assembly" in home) || assetFolder(file.path) !== undefined || !STACK_TEMPLATE.test(file.path)) return [];
    return [`${file.file} is left over from an earlier run: ${manifestIn(home.assembly.folder, cwd)} does not name it`];
  };
}

function homeNotes(placed: readonly Placed[], cwd: string): string[] {
  const torn = new Set(placed.flatMap(({ home }) => (home.kind === "torn" ? [home.folder] : [])));
  return [
    ...[...torn].map((folder) => `${manifestIn(folder, cwd)} cannot be understood: the templates beside it are linted without it`),
    ...assembliesOf(placed).flatMap(({ folder, missing }) => missing.map((file) => `${manifestIn(folder, cwd)} names ${file}, which is not in its folder`)),
  ];
}

function manifestIn(folder: string, cwd: string): string {
  return shownPath(path.join(folder, "manifest.json"), cwd);
}

import path from "node:path";
import { compareRuns } from "../diff/compare-runs.ts";
import type { Comparison, Renames } from "../diff/comparison.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { RoutesReport } from "../lint/routes-report.ts";
import type { Rule } from "../lint/rule.ts";
import { type Disk, exists } from "../project/disk.ts";
import { findFiles, type FoundFile } from "../project/find-files.ts";
import { renames } from "../project/git/renames.ts";
import type { Repository } from "../project/git/repository-of.ts";
import { revisionDisk } from "../project/git/revision-disk.ts";
import type { GitFailure } from "../project/git/failure.ts";
import { shownPath } from "../project/shown-path.ts";
import type { Where } from "../project/where.ts";
import { type Outcome, prepare, type Prepared, reported } from "./prepare.ts";
import type { Revisions } from "./revisions.ts";
import type { RunSettings } from "./settings.ts";
import { type Surroundings, UNSEEN } from "./surroundings.ts";

/** How each side is run: with the same settings, and with the configuration of head. */
export interface Comparing {
  readonly settings: RunSettings;
  readonly surroundings: Surroundings;
  readonly rules: readonly Rule[];
  readonly lintRoutes: (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => RoutesReport;
}

export interface Compared {
  readonly kind: "compared";
  readonly comparison: Comparison;
  /** The run over head. */
  readonly head: Outcome<RoutesReport> & { readonly prepared: Prepared };
}

/** The two sides, and what files of head were called at the base, both as reports show them. */
export interface Sides {
  readonly base: Disk;
  readonly head: Disk;
  readonly was: ReadonlyMap<string, string>;
}

/** Runs over both revisions, without a second checkout, and says what head has that the base has not. */
export async function compareRevisions(repository: Repository, revisions: Revisions, comparing: Comparing): Promise<Compared | GitFailure> {
  const sides = sidesOf(repository, revisions, comparing.surroundings);
  return "kind" in sides ? sides : compareSides(sides, comparing);
}

function sidesOf(repository: Repository, { base, head }: Revisions, surroundings: Surroundings): Sides | GitFailure {
  const before = revisionDisk(repository, base, surroundings);
  if (before.kind === "failed") return before;
  const after = head === undefined ? surroundings : revisionDisk(repository, head, surroundings);
  if ("kind" in after && after.kind === "failed") return after;
  const renamed = renames(repository, base, head);
  if (renamed.kind === "failed") return renamed;
  const shown = (file: string): string => path.posix.relative(repository.prefix, file);
  return { base: before.disk, head: after.disk, was: new Map([...renamed.was].map(([now, then]) => [shown(now), shown(then)])) };
}

/** The same for two disks, whatever they are. */
export async function compareSides({ base, head, was }: Sides, comparing: Comparing): Promise<Compared> {
  const { settings, surroundings } = comparing;
  const now = withoutGone(await runOver(settings, { ...surroundings, disk: head }, comparing), settings.paths, { cwd: surroundings.cwd, disk: base });
  const paths = await pathsAtBase(settings.paths, now.prepared.asked, was, { cwd: surroundings.cwd, disk: base });
  const atBase = { ...surroundings, disk: base, configDisk: head, progressOver: () => UNSEEN };
  const then = paths === undefined ? undefined : await runOver({ ...settings, paths, quiet: true }, atBase, comparing);
  const lost = then ? noLongerRead(then, now, was, { cwd: surroundings.cwd, disk: head }) : [];
  if (lost.length === 0) return together(then, now, was);
  // Broken so that a search takes them for something else, they would pass for mended.
  const named = settings.paths.length > 0 ? settings.paths : now.prepared.asked.map(({ file }) => file);
  return together(then, await runOver({ ...settings, paths: [...named, ...lost] }, { ...surroundings, disk: head }, comparing), was);
}

/** The files that were templates at the base, and still are there. */
function noLongerRead(then: Run, now: Run, was: Renames, atHead: Where): string[] {
  const isCalled = new Map([...was].map(([file, before]) => [before, file]));
  const files = then.prepared.files.filter(({ documents }) => documents.length > 0).map(({ source: { file } }) => isCalled.get(file) ?? file);
  return files.filter((file) => !now.report.sources.has(file) && exists(atHead.disk, path.resolve(atHead.cwd, file)));
}

/**
 * What stood at the base for what the user named now; `undefined` where nothing did. What was not there is no fault of anyone's,
 * and what has been renamed since stands where it was.
 */
async function pathsAtBase(
  given: readonly string[],
  asked: readonly FoundFile[],
  was: ReadonlyMap<string, string>,
  where: Where,
): Promise<readonly string[] | undefined> {
  const found = await Promise.all(given.filter((each) => each !== "-").map(async (each) => ((await findFiles([each], where)).files.length > 0 ? [each] : [])));
  const files = asked.flatMap(({ path: at, file }) => {
    const before = was.get(file) ?? file;
    return at !== "-" && exists(where.disk, path.resolve(where.cwd, before)) ? [before] : [];
  });
  // What a search has found now it found then, too; only what has another name since must be named.
  const paths = [...found.flat(), ...files.filter((file) => given.length === 0 || [...was.values()].includes(file))];
  // Without paths, what the folder was there to deploy may have been something else.
  return paths.length > 0 || given.length === 0 ? [...new Set(paths)] : undefined;
}

/** What a change removes may be named: its being gone is no fault. */
function withoutGone(run: Run, given: readonly string[], atBase: Where): Run {
  const gone = new Set(given.filter((each) => exists(atBase.disk, path.resolve(atBase.cwd, each))).map((each) => shownPath(each, atBase.cwd)));
  const isAbsent = (file: string): boolean => gone.has(file) && !run.report.sources.has(file);
  return { ...run, report: { ...run.report, errors: run.report.errors.filter(({ file, at }) => at !== undefined || !isAbsent(file)) } };
}

/** Compares two files, or two folders in which files have the same names. */
export async function compareFiles(base: string, head: string, comparing: Comparing): Promise<Compared> {
  const { settings, surroundings } = comparing;
  const now = await runOver({ ...settings, paths: [head] }, surroundings, comparing);
  const then = await runOver({ ...settings, paths: [base], quiet: true }, { ...surroundings, progressOver: () => UNSEEN }, comparing);
  const [from, to] = [base, head].map((each) => shownPath(each, surroundings.cwd));
  const wasCalled = (file: string): string => (file === to ? from ?? "" : path.posix.join(from ?? "", path.posix.relative(to ?? "", file)));
  const isIn = (file: string): boolean => file === to || to === "." || file.startsWith(`${to ?? ""}/`);
  const files = [...now.report.sources.keys()].filter(isIn);
  return together(then, now, new Map(files.map((file) => [file, wasCalled(file)])));
}

type Run = Outcome<RoutesReport> & { readonly prepared: Prepared };

async function runOver(settings: RunSettings, surroundings: Surroundings, { rules, lintRoutes }: Comparing): Promise<Run> {
  const prepared = await prepare(settings, surroundings, rules);
  return { ...reported(prepared, (files) => lintRoutes(files, prepared.rules, prepared.options)), prepared };
}

function together(then: Run | undefined, now: Run, was: Renames): Compared {
  const base = then ? { report: then.report, files: then.prepared.files } : { report: nothingIn(now.report), files: [] };
  const comparison = compareRuns(base, { report: now.report, files: now.prepared.files }, was);
  return { kind: "compared", comparison, head: now };
}

function nothingIn(report: RoutesReport): RoutesReport {
  const summary = { files: 0, routes: 0, error: 0, warning: 0, info: 0, suppressed: 0 };
  return { ...report, findings: [], suppressed: [], notChecked: [], errors: [], warnings: [], rows: [], summary };
}

import path from "node:path";
import { rules } from "../../../rules/index.ts";
import type { Comparison } from "../../diff/comparison.ts";
import { lint, lintRoutes } from "../../lint/lint.ts";
import type { Report } from "../../lint/report.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import { BASELINE } from "../../project/baseline.ts";
import { type Disk, exists, kindAt, REAL_DISK } from "../../project/disk.ts";
import type { GitFailure } from "../../project/git/failure.ts";
import { renames } from "../../project/git/renames.ts";
import type { Repository } from "../../project/git/repository-of.ts";
import type { Where } from "../../project/where.ts";
import { type Compared, compareRevisions, compareSides, type Comparing } from "../../run/compare.ts";
import { prepare, type Prepared, reported } from "../../run/prepare.ts";
import type { RunSettings } from "../../run/settings.ts";
import { UNSEEN } from "../../run/surroundings.ts";
import { type Base, baseOf } from "./base.ts";
import { inPlaceOf, withoutFolder } from "./base-disk.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { notInGit } from "./not-in-git.ts";
import type { Scope } from "./verdict.ts";

/** What was found in the work tree, and what of it is new. */
export interface Linted {
  readonly report: RoutesReport;
  readonly prepared: Prepared;
  /** `undefined` where there is nothing to compare with, or nobody asked. */
  readonly comparison: Comparison | undefined;
  /** The commit that it is compared with, where it is known. */
  readonly base: string | undefined;
  /** What a reader has to know of the result. */
  readonly remarks: readonly string[];
  /** What else is worth a line in the log. */
  readonly notes: readonly string[];
  readonly rerun: Rerun;
}

/** How the work tree is linted again. */
export interface Rerun {
  readonly where: Where & { readonly paths: readonly string[] };
  /** What is found there where some files are others; without fixes. */
  readonly lintOn: (disk: Disk) => Promise<Report>;
}

export interface Change {
  readonly event: Event;
  readonly scope: Scope;
  readonly repository: Repository | GitFailure;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute. */
  readonly cwd: string;
  /** Absolute: a second checkout, with the base. */
  readonly baseFolder: string | undefined;
}

/** Lints the work tree and, where the scope asks for it, what it is compared with. */
export async function lintChange(inputs: Inputs, change: Change): Promise<Linted> {
  const { scope, baseFolder } = change;
  const comparing = comparingOf(inputs, change);
  if (scope === "all") return alone(comparing, []);
  const base = baseIn(inputs, change);
  const compared = baseFolder === undefined ? await withRevision(base, change, comparing) : await withFolder(baseFolder, base, change, comparing);
  if (compared.kind === "failed") return alone(comparing, [`all findings count, for there is nothing to compare with: ${compared.message}`]);
  const { comparison, head } = compared;
  const remarks = [
    ...(base.kind === "base" ? base.notes : []),
    ...comparison.notes,
    ...(baseFolder === undefined ? notInGit(comparison, change.repository) : []),
  ];
  return { report: head.report, prepared: head.prepared, comparison: { ...comparison, notes: remarks }, base: base.kind === "base" ? base.sha : undefined, remarks, notes: head.notes, rerun: rerunOf(comparing) };
}

function baseIn({ base }: Inputs, { event, repository }: Change): Base {
  return repository.kind === "failed" ? { kind: "none", why: repository.message } : baseOf(event, base, repository);
}

async function withRevision(base: Base, { repository }: Change, comparing: Comparing): Promise<Compared | GitFailure> {
  if (repository.kind === "failed") return repository;
  if (base.kind === "none") return { kind: "failed", message: base.why };
  return compareRevisions(repository, { kind: "revisions", base: base.sha, head: undefined, notes: [] }, comparing);
}

/** With a second checkout it need not be known which commit that is. */
async function withFolder(folder: string, base: Base, { repository, workspace }: Change, comparing: Comparing): Promise<Compared | GitFailure> {
  if (kindAt(REAL_DISK, folder) !== "folder") return { kind: "failed", message: `there is no folder \`${path.relative(workspace, folder)}\`` };
  const { cwd, disk } = comparing.surroundings;
  const renamed = repository.kind === "failed" || base.kind === "none" ? undefined : renames(repository, base.sha, undefined);
  const shown = (file: string): string => (repository.kind === "failed" ? file : path.posix.relative(repository.prefix, file));
  const was = renamed?.kind === "renames" ? [...renamed.was].map(([now, then]) => [shown(now), shown(then)] as const) : [];
  const there = path.join(folder, path.relative(workspace, cwd));
  if (kindAt(REAL_DISK, there) !== "folder") return { kind: "failed", message: `there is no folder \`${path.relative(workspace, there)}\`` };
  return compareSides({ base: inPlaceOf(workspace, folder), head: disk, was: new Map(was) }, comparing);
}

async function alone(comparing: Comparing, remarks: readonly string[]): Promise<Linted> {
  const { settings, surroundings } = comparing;
  const prepared = await prepare(settings, surroundings, rules);
  const { report, notes } = reported(prepared, (files) => lintRoutes(files, prepared.rules, prepared.options));
  return { report, prepared, comparison: undefined, base: undefined, remarks, notes, rerun: rerunOf(comparing) };
}

function rerunOf({ settings, surroundings }: Comparing): Rerun {
  const { cwd, disk } = surroundings;
  const lintOn = async (other: Disk): Promise<Report> => {
    const prepared = await prepare({ ...settings, withFixes: false, quiet: true }, { ...surroundings, disk: other }, rules);
    return reported(prepared, (files) => lint(files, prepared.rules, prepared.options)).report;
  };
  return { where: { cwd, disk, paths: settings.paths }, lintOn };
}

function comparingOf(inputs: Inputs, change: Change): Comparing {
  const { cwd, baseFolder } = change;
  // A second checkout within the first is not what is to be linted.
  const disk = baseFolder === undefined ? REAL_DISK : withoutFolder(baseFolder);
  return {
    settings: settingsOf(inputs, change),
    surroundings: { cwd, disk, stdin: noInput(), progressOver: () => UNSEEN },
    rules, lintRoutes,
  };
}

const APP = "cdk.out";

function settingsOf(inputs: Inputs, { cwd, event }: Change): RunSettings {
  const { paths, config, baseline, region, parameterFiles, parameterOverrides, preset, cdk } = inputs;
  // git ignores an app's output, so that a search of the folder alone would miss it.
  const app = cdk === "auto" && exists(REAL_DISK, path.join(cwd, APP, "manifest.json")) ? [APP] : [];
  return {
    paths: paths.length > 0 ? paths : [".", ...app],
    region, parameterFiles, parameterOverrides, preset,
    severities: new Map(),
    baseline: baseline ?? (exists(REAL_DISK, path.join(cwd, BASELINE)) ? BASELINE : undefined),
    // There a workflow has secrets, and what is checked out may be a stranger's.
    noPlugins: event.kind === "pull-request" && event.isTarget,
    config: config === undefined ? { kind: "nearest" } : { kind: "file", file: config },
    withFixes: true,
    allowEmpty: true,
    onlyTemplates: false,
    stdinFilename: undefined,
    quiet: false,
    verbose: false,
  };
}

async function* noInput(): AsyncGenerator<string> {
  // A workflow pipes nothing to an action.
}

import path from "node:path";
import { rules as ours } from "../../rules/index.ts";
import manifest from "../../package.json" with { type: "json" };
import type { LintFile } from "../lint/lint-file.ts";
import { lint as lintAll, modelsOf } from "../lint/lint.ts";
import { type Plugin, readPlugin } from "../lint/plugin.ts";
import type { Severity } from "../lint/finding.ts";
import type { Preset, Rule } from "../lint/rule.ts";
import type { Model } from "../model/model.ts";
import { REAL_DISK } from "../project/disk.ts";
import { reportValue } from "../report/json.ts";
import type { JsonError, JsonReport } from "../report/report-value.ts";
import { prepare, type Prepared, reported } from "../run/prepare.ts";
import type { RunSettings } from "../run/settings.ts";
import { type Surroundings, UNSEEN } from "../run/surroundings.ts";
import { memoryDisk } from "./memory-disk.ts";

/** A file by its path and text. */
export interface TextFile {
  /** Relative; files that refer to each other find each other by it. */
  readonly path: string;
  readonly text: string;
}

/** How to lint. */
export interface LintOptions {
  /** The region that the stacks are deployed to; else that of what stands beside a template, else it is unknown. */
  readonly region?: string | undefined;
  /** Values of template parameters, by name. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Where rules start; else what the configuration says, else "recommended". */
  readonly preset?: Preset | "all" | undefined;
  /** Severities of single rules, by id. */
  readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
  /** Rules of one's own, beside those that the configuration names. */
  readonly plugins?: readonly Plugin[] | undefined;
  /** The day by which suppressions end, "2026-11-22"; today if not given. */
  readonly today?: string | undefined;
}

/** How to lint what lies on the disk. */
export interface LintFilesOptions extends LintOptions {
  /** What paths are relative to; the process's own if not given. */
  readonly cwd?: string | undefined;
  /** A configuration file for all that is linted, or `false` for none; else for each file the one that stands nearest. */
  readonly config?: string | false | undefined;
  /** Runs no plugin that a configuration names. */
  readonly noPlugins?: boolean | undefined;
}

/** What is understood of templates, before any rule looks at it. */
export interface ModelReading {
  /** Of all that was read; a thing that several stacks have is there for each. */
  readonly model: Model;
  readonly errors: readonly JsonError[];
}

/**
 * Lints texts: templates, and what they refer to, `.cfn-latency-lint.yaml` included. The same input gives the same report, whatever lies
 * on the disk; no code is run that is not given. Rejected only for wrong options.
 */
export async function lint(files: readonly TextFile[], options: LintOptions = {}): Promise<JsonReport> {
  return reportFor(await inMemory(files, options));
}

/** Lints files and folders as the command line does; without paths what the folder is there to deploy. */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<JsonReport> {
  const { cwd = process.cwd(), config, noPlugins = false } = options;
  const choice = config === false ? { kind: "none" } as const : config === undefined ? { kind: "nearest" } as const : { kind: "file", file: config } as const;
  const settings = { ...settingsOf(paths, options), config: choice, noPlugins };
  return reportFor(await prepare(settings, surroundingsOf(path.resolve(cwd), REAL_DISK, options), rulesOf(options)));
}

/** Reads what rules look at: what a rule of one's own is written on. */
export async function readModel(files: readonly TextFile[], options: LintOptions = {}): Promise<ModelReading> {
  const prepared = await inMemory(files, options);
  const models = modelsOf(prepared.files, prepared.options);
  return { model: together(models), errors: reportFor({ ...prepared, rules: [] }).errors };
}

async function inMemory(files: readonly TextFile[], options: LintOptions): Promise<Prepared> {
  const root = path.resolve("/");
  const texts = new Map(files.map((file) => [path.join(root, file.path), file.text]));
  const settings: RunSettings = { ...settingsOf([...texts.keys()], options), noPlugins: true };
  return prepare(settings, surroundingsOf(root, memoryDisk(texts), options), rulesOf(options));
}

function settingsOf(paths: readonly string[], { region, parameters = {}, preset, rules = {} }: LintOptions): RunSettings {
  return {
    paths, region, preset,
    parameterFiles: [], parameterOverrides: new Map(Object.entries(parameters)),
    severities: new Map(Object.entries(rules)),
    config: { kind: "nearest" },
    withFixes: true,
    allowEmpty: true, onlyTemplates: false, stdinFilename: undefined, quiet: true, verbose: false,
  };
}

function surroundingsOf(cwd: string, disk: Surroundings["disk"], { today }: LintOptions): Surroundings {
  return { cwd, disk, stdin: noInput(), progressOver: () => UNSEEN, ...(today !== undefined && { today }) };
}

async function* noInput(): AsyncGenerator<string> {
  // All that is read is named.
}

/** Ours, and those that are given. A plugin that is wrong is the caller's own, and is thrown. */
function rulesOf({ plugins = [] }: LintOptions): Rule[] {
  const readings = plugins.map((plugin) => readPlugin(plugin, "plugin"));
  const [fault] = readings.flatMap(({ name, faults }) => faults.map((each) => `plugin \`${name}\`: ${each}`));
  if (fault !== undefined) throw new TypeError(fault);
  return [...ours, ...readings.flatMap(({ rules }) => rules)];
}

function reportFor(prepared: Prepared): JsonReport {
  const { report } = reported(prepared, (files: readonly LintFile[]) => lintAll(files, prepared.rules, prepared.options));
  return reportValue(report, manifest);
}

function together(models: readonly Model[]): Model {
  return {
    api: models.flatMap(({ api }) => api),
    stage: models.flatMap(({ stage }) => stage),
    route: models.flatMap(({ route }) => route),
    authorizer: models.flatMap(({ authorizer }) => authorizer),
    integration: models.flatMap(({ integration }) => integration),
    function: models.flatMap((model) => model.function),
    path: models.flatMap((model) => model.path),
    notChecked: models.flatMap(({ notChecked }) => notChecked),
  };
}

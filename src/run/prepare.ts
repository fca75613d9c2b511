import type { ParameterValues } from "../lint/deployment.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Report } from "../lint/report.ts";
import type { Rule } from "../lint/rule.ts";
import { readAssemblies } from "../project/cdk/assemblies.ts";
import { type Configs, findConfigs } from "../project/config/find-configs.ts";
import { didYouMean } from "../template/did-you-mean.ts";
import { findFiles, type FoundFile, type Search } from "../project/find-files.ts";
import type { Where } from "../project/where.ts";
import type { Source } from "../template/read.ts";
import { internalError, isInternalError, UsageError } from "./failure.ts";
import { type Inputs, readInputs, STDIN } from "./inputs.ts";
import { commandHint, notesOf, nothingFound } from "./notes.ts";
import { readParameterFile } from "./parameter-file.ts";
import { askedFor, faultsOf, pullIn } from "./pulled-in.ts";
import type { RunSettings } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything that a run works on, read. */
export interface Prepared {
  readonly files: readonly LintFile[];
  readonly options: LintOptions;
  /** What is wrong with what was to be read, beside what the files themselves say. */
  readonly faults: Faults;
  /** What a person may want to know about the run itself; none of it is a result. */
  readonly notes: readonly string[];
  /** What the run is about; a file that a search turned up was not asked for by name. */
  readonly asked: readonly FoundFile[];
}

interface Faults extends Pick<Report, "errors" | "warnings"> {
  /** The texts that it is in, where those are no files of the run. */
  readonly sources: readonly Source[];
}

/** Finds and reads what the settings name, and all that it refers to. */
export async function prepare(settings: RunSettings, surroundings: Surroundings, rules: readonly Rule[]): Promise<Prepared> {
  checkRuleIds(settings, rules.map(({ id }) => id));
  const parameters = await parametersOf(settings, surroundings);
  const given = await findFiles(settings.paths, surroundings);
  const search = passingOver(settings, given);
  const apps = readAssemblies(search.files, surroundings);
  const found = apps.files.map((file) => (file.path === "-" ? { ...file, file: settings.stdinFilename ?? STDIN } : file));
  const inputs = await readInputs(found, { ...surroundings, apps, progress: surroundings.progressOver(found.length) });
  const where = { cwd: surroundings.cwd, disk: surroundings.disk, paths: settings.paths };
  const { region, preset, severities } = settings;
  const options: LintOptions = { region, parameters, severities, preset, today: surroundings.today ?? today() };
  const library = await pullIn(inputs.files, options, { ...where, files: found, assetPath: apps.assetPath });
  const pulledIn = faultsOf(library, inputs.files);
  const read = new Set([...inputs.files.map(({ source }) => source.file), ...library.sources.keys()]);
  const configs = await findConfigs([...read], settings.config, { ...where, disk: surroundings.configDisk ?? where.disk });
  const configFiles = new Set(configs.errors.map(({ file }) => file));
  // Without paths a samconfig says what to lint: where it is broken, that was not found out.
  const errors = [...missingOf(search, settings), ...inputs.errors, ...pulledIn.errors, ...search.broken.map(({ error }) => error), ...configs.errors];
  const hasNothing = inputs.files.length === 0 && errors.length === 0;
  return {
    files: inputs.files,
    options: { ...options, library, configs: configs.configs },
    faults: {
      errors,
      warnings: [...pulledIn.warnings, ...configs.warnings],
      sources: [...search.broken.flatMap(({ source }) => source ?? []), ...configs.sources],
    },
    notes: [
      ...(settings.quiet ? [] : [...apps.notes, ...configs.notes]),
      ...notesOf(settings, search, inputs, parameters, found),
      ...configTrail(settings, inputs, configs),
      ...(hasNothing ? [nothingFound(settings, surroundings)] : []),
    ],
    // A search may turn up the configuration, too.
    asked: askedFor(asGiven(found, given), library).filter(({ file }) => !configFiles.has(file)),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, "2026-11-22".length);
}

/** Hooks name whatever changed: what they name is no more taken for a template than what a search turns up. */
function passingOver({ onlyTemplates }: RunSettings, search: Search): Search {
  return onlyTemplates ? { ...search, files: search.files.map((file) => ({ ...file, isNamed: false })) } : search;
}

/** Where one is a template, though, it was asked for: what is wrong with it must not pass for clean. */
function asGiven(found: readonly FoundFile[], given: Search): FoundFile[] {
  const named = new Set(given.files.flatMap((file) => (file.isNamed ? [file.path] : [])));
  return found.map((file) => ({ ...file, isNamed: named.has(file.path) }));
}

function configTrail({ verbose, quiet }: RunSettings, { files }: Inputs, { configs }: Configs): string[] {
  if (!verbose || quiet) return [];
  return files.flatMap(({ source: { file } }) => {
    const config = configs.get(file);
    return config ? [`${file}: configuration from ${config.source.file}`] : [];
  });
}

function checkRuleIds({ severities }: RunSettings, ids: readonly string[]): void {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}

/** A file's values, overridden by those on the command line. */
async function parametersOf({ parameterFiles, parameterOverrides }: RunSettings, where: Where): Promise<ParameterValues> {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, where)));
  return new Map([...fromFiles.flatMap((values) => [...values]), ...parameterOverrides]);
}

function missingOf({ missing }: Search, { paths }: RunSettings): Report["errors"] {
  return missing.map(({ file, message }) => ({ file, message: message + commandHint(paths) }));
}

export interface Outcome<R extends Report> {
  readonly report: R;
  /** Not where there was nothing to lint. */
  readonly isWorthPrinting: boolean;
  /** What a person may want to know about the run itself, one sentence each. */
  readonly notes: readonly string[];
}

/** The report that a run gives, with what was wrong before it, and what a person is told beside it. */
export function reported<R extends Report>(
  { files, faults, notes }: Prepared,
  run: (files: readonly LintFile[]) => R,
): Outcome<R> {
  const done = runSoundly(files, run);
  const sources = new Map([...done.sources, ...faults.sources.map((source) => [source.file, source] as const)]);
  const report = withErrors({ ...done, warnings: [...done.warnings, ...faults.warnings], sources }, faults.errors);
  const isWorthPrinting = files.length > 0 || report.errors.length > 0;
  return { report, isWorthPrinting, notes };
}

/** Where we fail, the files that make us fail become errors, and the others are linted without them. */
function runSoundly<R extends Report>(files: readonly LintFile[], run: (files: readonly LintFile[]) => R): R {
  const whole = attempt(() => run(files));
  if (whole.kind === "done") return whole.report;
  const alone = files.map((file) => ({ file, result: attempt(() => run([file])) }));
  const sound = alone.flatMap(({ file, result }) => (result.kind === "done" ? [file] : []));
  const rest = attempt(() => run(sound));
  const faults = alone.flatMap(({ file, result }) => {
    // Where each goes well alone and together they do not, none can be told to be the one.
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : undefined;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run([]), faults);
}

function attempt<R>(work: () => R): { kind: "done"; report: R } | { kind: "failed"; error: unknown } {
  try {
    return { kind: "done", report: work() };
  } catch (error) {
    return { kind: "failed", error };
  }
}

function withErrors<R extends Report>(report: R, errors: Report["errors"]): R {
  if (errors.length === 0) return report;
  return { ...report, errors: [...report.errors, ...errors].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file)) };
}

/**
 * Whether something kept us from our work that the user asked for: a broken file that a search turned up is told of, but was not.
 * A fault of ours is one wherever it comes up, or a search would pass for clean.
 */
export function hasFailed({ errors }: Report, { asked }: Prepared): boolean {
  const searched = new Set(asked.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  return errors.some(({ file, message }) => !searched.has(file) || isInternalError(message));
}

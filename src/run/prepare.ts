import type { ParameterValues } from "../lint/deployment.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Report } from "../lint/report.ts";
import type { Rule } from "../lint/rule.ts";
import { readAssemblies } from "../project/cdk/assemblies.ts";
import { type Configs, openConfigs } from "../project/config/find-configs.ts";
import { didYouMean } from "../template/did-you-mean.ts";
import { byName, findFiles, type FoundFile, type Search, setApart } from "../project/find-files.ts";
import type { Where } from "../project/where.ts";
import type { Source } from "../template/read.ts";
import { heldReport, namedBaseline, ranOver, type RunBaseline } from "./baseline.ts";
import { unknownRules, withConfigured } from "./configured.ts";
import { internalError, isInternalError, isPluginFault, UsageError } from "./failure.ts";
import { type Inputs, passedOver, readInputs, sifted, STDIN, WORDS } from "./inputs.ts";
import { commandHint, notesOf, nothingDealt, nothingFound } from "./notes.ts";
import { declaredRules } from "./declared-rules.ts";
import { readParameterFile } from "./parameter-file.ts";
import { loadPlugins, type Plugins } from "./plugins.ts";
import { askedFor, faultsOf, pullIn } from "./pulled-in.ts";
import type { RunSettings } from "./settings.ts";
import type { Shard } from "./shard.ts";
import type { Share, Stock } from "./share.ts";
import type { Surroundings } from "./surroundings.ts";

/** Everything that a run works on, read. */
export interface Prepared {
  readonly files: readonly LintFile[];
  readonly options: LintOptions;
  /** Those that every run has, and those that configurations bring along. */
  readonly rules: readonly Rule[];
  /** What is wrong with what was to be read, beside what the files themselves say. */
  readonly faults: Faults;
  /** What a person may want to know about the run itself; none of it is a result. */
  readonly notes: readonly string[];
  /** What the run is about; a file that a search turned up was not asked for by name. */
  readonly asked: readonly FoundFile[];
  /** What was known before, and is not to be told again. */
  readonly baseline: RunBaseline | undefined;
  /** Which part of a run it is; nothing where it is all of it. */
  readonly shard?: Shard | undefined;
}

interface Faults extends Pick<Report, "errors" | "warnings"> {
  /** The texts that it is in, where those are no files of the run. */
  readonly sources: readonly Source[];
}

/** Finds and reads what the settings name, and all that it refers to. */
export async function prepare(settings: RunSettings, surroundings: Surroundings, rules: readonly Rule[]): Promise<Prepared> {
  const parameters = await parametersOf(settings, surroundings);
  const given = await findFiles(settings.paths, { ...surroundings, words: WORDS });
  const search = passingOver(settings, given);
  const { likely, others: unlikely } = sifted(search.files, surroundings.disk);
  // Thousands, of which only those are told who ask.
  const others = settings.verbose ? byName([...unlikely, ...setApart(search, surroundings.cwd)]) : [];
  const apps = readAssemblies(likely, surroundings);
  const all = apps.files.map((file) => (file.path === "-" ? { ...file, file: settings.stdinFilename ?? STDIN } : file));
  const where = { cwd: surroundings.cwd, disk: surroundings.disk, paths: settings.paths };
  const { region, preset, severities, allowConfigCode: allowCode, noIgnore } = settings;
  const configsOf = openConfigs(settings.config, { ...where, allowCode, noIgnore, disk: surroundings.configDisk ?? where.disk });
  const { configs: before } = await configsOf(all.map(({ file }) => file));
  const ignored = all.filter(({ file }) => before.get(file)?.ignoredBy);
  const found = all.filter(({ file }) => !before.get(file)?.ignoredBy);
  const fixes = settings.withFixes ? await import("../lint/fixes.ts") : undefined;
  const options: LintOptions = { region, parameters, severities, preset, fixes, today: surroundings.today ?? today() };
  const share = await shareIn(settings, { found, apps, configs: before, options, where, surroundings });
  const toRead = share?.files ?? found;
  const read = await readInputs(toRead, { ...surroundings, apps, progress: surroundings.progressOver(toRead.length) });
  const isFromApp = new Set(found.filter((file) => apps.deployments.has(file.path)).map(({ file }) => file));
  const inputs = { ...read, files: withConfigured(read.files, before, (file) => isFromApp.has(file)) };
  const { library, expanded } = await pullIn(inputs.files, options, { ...where, files: found, assetPath: apps.assetPath });
  const pulledIn = faultsOf(library, inputs.files);
  const templates = new Set([...inputs.files.map(({ source }) => source.file), ...share?.standIns ?? []]);
  const concerned = [...all.filter(({ file }) => templates.has(file)).map(({ file }) => file), ...share?.pulledIn ?? [], ...library.sources.keys(), ...ignored.map(({ file }) => file)];
  const configs = await configsOf([...new Set(concerned)]);
  const own = await ownRules(configs.configs, settings, { cwd: where.cwd, disk: surroundings.configDisk ?? where.disk });
  const allRules = [...rules, ...own.rules];
  const ids = allRules.map(({ id }) => id);
  checkRuleIds(settings, ids, own.isIncomplete);
  const configErrors = [...configs.errors, ...own.errors, ...(own.isIncomplete ? [] : unknownRules(configs.configs, ids))];
  const baseline = await namedBaseline(settings.baseline, { cwd: where.cwd, disk: surroundings.configDisk ?? where.disk });
  const settingFiles = new Set([...configErrors, ...baseline?.errors ?? []].map(({ file }) => file));
  // Without paths a samconfig says what to lint: where it is broken, that was not found out.
  const common = [...missingOf(search, settings), ...search.broken.map(({ error }) => error), ...configErrors, ...baseline?.errors ?? []];
  const errors = [...(isTeller(share) ? common : []), ...inputs.errors, ...pulledIn.errors];
  const hasNothing = inputs.files.length === 0 && errors.length === 0;
  const inAll = { ...options, library, expanded, configs: configs.configs, lacksRules: own.isIncomplete };
  return {
    files: inputs.files,
    shard: share?.shard,
    options: inAll,
    rules: allRules,
    baseline: baseline && { baseline, ran: await ranOver({ ...where, files: inputs.files, options: inAll, rules: allRules }) },
    faults: {
      errors,
      warnings: [...pulledIn.warnings, ...(isTeller(share) ? configs.warnings : [])],
      sources: [...search.broken.flatMap(({ source }) => source ?? []), ...configs.sources, ...(baseline ? [baseline.source] : [])],
    },
    notes: [
      ...(settings.quiet || !isTeller(share) ? [] : [...apps.notes, ...configs.notes, ...own.notes]),
      // Another shard may have the template with a parameter that none has here.
      ...notesOf(settings, isTeller(share) ? search : { ...search, notes: [] }, { ...inputs, trail: [...(isTeller(share) ? passedOver(others) : []), ...inputs.trail] }, share ? new Map() : parameters, isTeller(share) ? [...toRead, ...others] : toRead),
      ...(isTeller(share) ? ignoredNotes(settings, ignored, configs) : []),
      ...configTrail(settings, inputs, configs),
      ...(hasNothing ? [share && found.length > 0 ? nothingDealt(share.shard) : nothingFound(settings, surroundings)] : []),
    ],
    // A search may turn up the configuration and the baseline, too.
    asked: askedFor(asGiven(found, given), library).filter(({ file }) => !settingFiles.has(file)),
  };
}

/** Most runs are whole, and never load what deals files. */
async function shareIn({ shard }: RunSettings, stock: Stock): Promise<Share | undefined> {
  if (shard === undefined) return undefined;
  const { shareOf } = await import("./share.ts");
  return shareOf(shard, stock);
}

/** Whether a run tells of what is no single file's: of the shards of one, the first does. */
function isTeller(share: Share | undefined): boolean {
  return share === undefined || share.shard.index === 1;
}

function today(): string {
  // `toISOString` would look up the time zone first.
  const now = new Date();
  return [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()].map((part) => String(part).padStart(2, "0")).join("-");
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

/** A file that somebody named and that is not linted is worth a word; what a search comes by is for those who ask. */
function ignoredNotes({ verbose, quiet }: RunSettings, ignored: readonly FoundFile[], { configs }: Configs): string[] {
  if (quiet) return [];
  return ignored.filter(({ isNamed }) => isNamed || verbose).flatMap(({ file }) => {
    const { ignoredBy } = configs.get(file) ?? {};
    return ignoredBy ? [`${file} is not linted: \`ignore\` of ${ignoredBy.at.file} has \`${ignoredBy.value}\`; \`--no-ignore\` lints it`] : [];
  });
}

function configTrail({ verbose, quiet }: RunSettings, { files }: Inputs, { configs }: Configs): string[] {
  if (!verbose || quiet) return [];
  return files.flatMap(({ source: { file } }) => {
    const config = configs.get(file);
    return config ? [`${file}: configuration from ${config.source.file}`] : [];
  });
}

/** The rules that configurations bring along: code, and what is declared without. */
export async function ownRules(configs: Configs["configs"], { noPlugins = false }: RunSettings, where: Where): Promise<Plugins> {
  if (configs.size === 0) return { rules: [], errors: [], notes: [], isIncomplete: false };
  const plugins = await loadPlugins(configs, noPlugins, where);
  return { ...plugins, rules: [...plugins.rules, ...declaredRules(configs)] };
}

/** Where rules are missing, one of a plugin may be meant that is not here. */
function checkRuleIds({ severities }: RunSettings, ids: readonly string[], isIncomplete: boolean): void {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id) && !(isIncomplete && id.includes("/")));
  if (unknown !== undefined) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}

/** A file's values, overridden by those on the command line. */
export async function parametersOf({ parameterFiles, parameterOverrides }: RunSettings, where: Where): Promise<ParameterValues> {
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
  { files, faults, notes, baseline }: Prepared,
  run: (files: readonly LintFile[]) => R,
): Outcome<R> {
  const done = runSoundly(files, run);
  const sources = new Map([...done.sources, ...faults.sources.map((source) => [source.file, source] as const)]);
  const all = byFile(withErrors({ ...done, warnings: [...done.warnings, ...faults.warnings], sources }, faults.errors));
  const report = baseline ? heldReport(all, baseline) : all;
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
  return { ...report, errors: [...report.errors, ...errors] };
}

function byFile<R extends Report>(report: R): R {
  const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
  return {
    ...report,
    errors: report.errors.toSorted((a, b) => compare(a.file, b.file)),
    warnings: report.warnings.toSorted((a, b) => compare(a.at.file, b.at.file)),
  };
}

/**
 * Whether something kept us from our work that the user asked for: a broken file that a search turned up is told of, but was not.
 * A fault of ours is one wherever it comes up, or a search would pass for clean.
 */
export function hasFailed({ errors }: Report, { asked }: Prepared): boolean {
  const searched = new Set(asked.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  return errors.some(({ file, message }) => !searched.has(file) || isInternalError(message) || isPluginFault(message));
}

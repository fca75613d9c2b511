import path from "node:path";
import { optionsOf, standingOf } from "../lint/active-rules.ts";
import type { Budget } from "../lint/budget.ts";
import type { Config, FailOn, Override } from "../lint/config.ts";
import type { ParameterValues } from "../lint/deployment.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Report } from "../lint/report.ts";
import type { Rule } from "../lint/rule.ts";
import { findConfigs } from "../project/config/find-configs.ts";
import { shownPath } from "../project/shown-path.ts";
import { positionAt, readLines } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { unknownRules } from "./configured.ts";
import { ownRules, parametersOf } from "./prepare.ts";
import type { RunSettings } from "./settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** A setting that is in force, and who says so: "command line", ".cfn-latency-lint.yaml:3", "preset `recommended`", "default". */
export interface Effective<T = unknown> {
  readonly value: T;
  readonly origin: string;
}

/** All that is in force for a file. */
export interface EffectiveSettings {
  readonly file: string;
  /** The configuration that it has, and what that extends. */
  readonly config: string | null;
  readonly extends: readonly string[];
  readonly preset: Effective;
  readonly ignored: Effective<boolean>;
  /** `null` where only what stands beside a template may say it. */
  readonly region: Effective;
  readonly parameters: Readonly<Record<string, Effective>>;
  readonly failOn: Effective;
  readonly compliance: readonly Effective[];
  readonly rules: Readonly<Record<string, { readonly severity: Effective; readonly options?: Readonly<Record<string, Effective>> }>>;
  readonly overrides: readonly object[];
  readonly budgets: readonly Effective[];
  readonly plugins: readonly Effective[];
}

export interface PrintedConfig {
  readonly settings: EffectiveSettings;
  readonly errors: Report["errors"];
  /** The texts that errors are in. */
  readonly sources: readonly Source[];
}

/** What is in force for a file, which need not be there yet. */
export async function printConfig(
  file: string,
  settings: RunSettings & { readonly failOn: FailOn | undefined },
  surroundings: Surroundings,
  rules: readonly Rule[],
): Promise<PrintedConfig> {
  const { cwd } = surroundings;
  const shown = shownPath(file, cwd);
  const where = { cwd, disk: surroundings.configDisk ?? surroundings.disk };
  const places = { ...where, paths: [path.dirname(path.resolve(cwd, file))], allowCode: settings.allowConfigCode, noIgnore: settings.noIgnore };
  const { configs, errors, sources } = await findConfigs([shown], settings.config, places);
  const own = await ownRules(configs, settings, where);
  const all = [...rules, ...own.rules];
  const unknown = own.isIncomplete ? [] : unknownRules(configs, all.map(({ id }) => id));
  const parameters = await parametersOf(settings, surroundings);
  const { preset, severities, region, failOn } = settings;
  const inForce = effective(configs.get(shown), all, { region, parameters, preset, severities, configs }, failOn);
  return { settings: { file: shown, ...inForce }, errors: [...errors, ...own.errors, ...unknown], sources };
}

function effective(config: Config | undefined, rules: readonly Rule[], options: LintOptions, failOn: FailOn | undefined): Omit<EffectiveSettings, "file"> {
  const originOf = originIn(config);
  const setting = <T>(given: T | undefined, written: { readonly value: T; readonly at: Span } | undefined, usual: T | null): Effective =>
    (given !== undefined ? { value: given, origin: COMMAND_LINE } : written ? { value: written.value, origin: originOf(written.at) } : { value: usual, origin: DEFAULT });
  const each = (settings: readonly { readonly value: unknown; readonly at: Span }[] = []): Effective[] => settings.map(({ value, at }) => ({ value, origin: originOf(at) }));
  return {
    config: config?.source.file ?? null,
    extends: (config?.sources ?? []).filter(({ file }) => file !== config?.source.file).map(({ file }) => file),
    preset: setting(options.preset, config?.preset, "recommended"),
    ignored: config?.ignoredBy ? { value: true, origin: originOf(config.ignoredBy.at) } : { value: false, origin: DEFAULT },
    region: setting(options.region, config?.region, null),
    parameters: parametersIn(config, options.parameters, originOf),
    failOn: setting(failOn, config?.failOn, "warning"),
    compliance: each(config?.compliance),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleIn(rule, config, options)])),
    overrides: (config?.overrides ?? []).map((override) => plainOverride(override, originOf)),
    budgets: (config?.budgets ?? []).map((budget) => ({ value: plainBudget(budget), origin: originOf(budget.limits[0].at) })),
    plugins: each(config?.plugins),
  };
}

const COMMAND_LINE = "command line";
const DEFAULT = "default";

type OriginOf = (at: Span) => string;

/** The file and line of a place; of a file that is code the file alone. */
function originIn(config: Config | undefined): OriginOf {
  const texts = new Map((config?.sources ?? []).map(({ file, text }) => [file, readLines(text)]));
  return ({ file, start, end }) => {
    const lines = texts.get(file);
    return lines === undefined || end === 0 ? file : `${file}:${positionAt(lines, start).line}`;
  };
}

function parametersIn(config: Config | undefined, given: ParameterValues, originOf: OriginOf): Record<string, Effective> {
  const configured = [...config?.parameters ?? []].map(([name, { value, at }]): [string, Effective] => [name, { value, origin: originOf(at) }]);
  const own = [...given].map(([name, value]): [string, Effective] => [name, { value: value ?? null, origin: COMMAND_LINE }]);
  return Object.fromEntries(new Map([...configured, ...own]));
}

function ruleIn(rule: Rule, config: Config | undefined, options: LintOptions): EffectiveSettings["rules"][string] {
  const severity = severityOf(rule, config, options);
  if (rule.options === undefined) return { severity };
  const originOf = originIn(config);
  const given = config?.rules.get(rule.id)?.options;
  const values = Object.entries(optionsOf(rule, config)).map(([name, value]): [string, Effective] => {
    const written = given?.get(name);
    // Without a bound is what JSON has no number for.
    return [name, { value: value === Infinity ? null : value, origin: written ? originOf(written.at) : DEFAULT }];
  });
  return { severity, options: Object.fromEntries(values) };
}

function severityOf(rule: Rule, config: Config | undefined, options: LintOptions): Effective {
  const originOf = originIn(config);
  const standing = standingOf(rule, config, options);
  const value = standing.kind === "set" ? standing.severity : standing.kind === "usual" ? rule.severity : "off";
  if (options.severities.has(rule.id)) return { value, origin: COMMAND_LINE };
  const written = config?.rules.get(rule.id)?.severity;
  if (written) return { value, origin: originOf(written.at) };
  if (standing.kind === "off") return { value, origin: `${originOf(standing.at)}: ${standing.reason}` };
  return { value, origin: `preset \`${options.preset ?? config?.preset?.value ?? "recommended"}\`` };
}

function plainOverride({ selection, severities, reason }: Override, originOf: OriginOf): object {
  const rules = [...severities].map(([id, { value, at }]) => [id, { value, origin: originOf(at) }]);
  return { ...selection, rules: Object.fromEntries(rules) as object, ...(reason !== undefined && { reason }) };
}

function plainBudget({ name, selection, limits }: Budget): object {
  return { name, ...selection, ...Object.fromEntries(limits.map(({ measure, most }) => [measure, most])) };
}

import type { Span } from "../template/place.ts";
import { conflictOf } from "./compliance.ts";
import type { Config } from "./config.ts";
import type { Severity } from "./finding.ts";
import type { LintOptions } from "./options.ts";
import type { Rule, RuleOptions } from "./rule.ts";

/** What becomes of what a rule finds in a file, before overrides have their say. */
export type Standing =
  /** It has this severity, which stands for what the rule would vary. */
  | { readonly kind: "set"; readonly severity: Severity; readonly by: "command line" | "config" }
  /** The rule says how severe it is. */
  | { readonly kind: "usual" }
  /** Nobody asked for it. */
  | { readonly kind: "unasked" }
  /** Something that binds the team contradicts it. */
  | { readonly kind: "off"; readonly reason: string; readonly at: Span };

export interface ActiveRule {
  readonly rule: Rule;
  readonly standingIn: (file: string) => Standing;
  /** What is set of it for what stands in a file. */
  readonly optionsIn: (file: string) => RuleOptions;
}

type Options = Pick<LintOptions, "severities" | "preset" | "configs">;

/** The rules that may have something to say of one of the files. */
export function activeRules(rules: readonly Rule[], options: Options, files: readonly string[]): ActiveRule[] {
  const configs = [...new Set(files.map((file) => options.configs?.get(file)))];
  return rules.filter((rule) => configs.some((config) => mayTell(rule, config, options))).map((rule) => activeRule(rule, options));
}

function activeRule(rule: Rule, options: Options): ActiveRule {
  const standing = perConfig(options, (config) => standingOf(rule, config, options));
  return { rule, standingIn: standing, optionsIn: perConfig(options, (config) => optionsOf(rule, config)) };
}

/** Most files of a run share a configuration, and what follows from it is found out once. */
function perConfig<T>({ configs }: Options, make: (config: Config | undefined) => T): (file: string) => T {
  const made = new Map<Config | undefined, { readonly value: T }>();
  return (file) => {
    const config = configs?.get(file);
    const known = made.get(config) ?? { value: make(config) };
    made.set(config, known);
    return known.value;
  };
}

/** Decides for all of a file, in the order of who speaks before whom. */
export function standingOf(rule: Rule, config: Config | undefined, { severities, preset }: Options): Standing {
  const wanted = severities.get(rule.id);
  if (wanted !== undefined) return wanted === "off" ? UNASKED : { kind: "set", severity: wanted, by: "command line" };
  const own = config?.rules.get(rule.id)?.severity?.value;
  if (own !== undefined) return own === "off" ? UNASKED : { kind: "set", severity: own, by: "config" };
  const start = preset ?? config?.preset?.value ?? "recommended";
  if (start !== "all" && !rule.presets.includes(start)) return UNASKED;
  for (const { value: standard, at } of config?.compliance ?? []) {
    const conflict = conflictOf(rule.id, standard);
    if (conflict) return { kind: "off", at, reason: `\`${standard}\` asks for ${conflict.asksFor}: ${conflict.controls.join(", ")}` };
  }
  return { kind: "usual" };
}

const UNASKED: Standing = { kind: "unasked" };

/** What a standard turns off is looked for all the same, so that it can be told. */
function mayTell(rule: Rule, config: Config | undefined, options: Options): boolean {
  if (standingOf(rule, config, options).kind !== "unasked") return true;
  if (options.severities.has(rule.id)) return false;
  return (config?.overrides ?? []).some(({ severities }) => (severities.get(rule.id)?.value ?? "off") !== "off");
}

/** What a rule is set to: its own defaults, and what the configuration says in their place. */
export function optionsOf({ id, options }: Rule, config: Config | undefined): RuleOptions {
  if (options === undefined) return {};
  const given = [...config?.rules.get(id)?.options ?? []].filter(([name]) => Object.hasOwn(options.schema, name));
  return { ...options.defaults, ...Object.fromEntries(given.map(([name, { value }]) => [name, value])) };
}

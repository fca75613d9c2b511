import { parseArgs } from "node:util";
import type { Severity } from "../../lint/finding.ts";
import type { ConfigChoice } from "../../project/config/find-configs.ts";
import { didYouMean } from "../../project/did-you-mean.ts";
import { isOverride, parseOverrides } from "../../project/overrides.ts";
import { isRegionCode } from "../../project/region-code.ts";
import { UsageError } from "../../run/failure.ts";
import type { RunSettings } from "../../run/settings.ts";
import { FAIL_ON, FORMATS, OPTIONS, PRESETS, ROUTES_FORMATS, RULE_SEVERITIES, type Command, type Option } from "./options.ts";

export type CommandLine =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "rules"; readonly rule: string | undefined; readonly noColor: boolean }
  | LintSettings
  | RoutesSettings;

export interface LintSettings extends RunSettings, Shown {
  readonly command: "lint";
  readonly format: (typeof FORMATS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
}

export interface RoutesSettings extends RunSettings, Shown {
  readonly command: "routes";
  readonly format: (typeof ROUTES_FORMATS)[number];
}

/** How a command prints. */
interface Shown {
  readonly noColor: boolean;
}

/** The values given for each option, in their order; a switch that is on has one, the empty text. */
type Given = ReadonlyMap<string, readonly string[]>;

/** What a command line asks for; throws a `UsageError` where that cannot be told. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { given, positionals } = readArguments(argv);
  if (given.has("help")) return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand(others, given);
  if (first === "routes") return routesSettings(others, given);
  return lintSettings(first === "lint" ? others : positionals, given);
}

function rulesCommand(names: readonly string[], given: Given): CommandLine {
  checkCommand("rules", given);
  if (names.length > 1) throw new UsageError(`\`rules\` shows one rule at a time, not ${names.length}`);
  return { command: "rules", rule: names[0], noColor: given.has("no-color") };
}

function lintSettings(paths: readonly string[], given: Given): LintSettings {
  checkCommand("lint", given);
  return {
    command: "lint",
    format: choose(given, "format", FORMATS, "text"),
    failOn: choose(given, "fail-on", FAIL_ON, "warning"),
    ...runSettings(paths, given),
  };
}

function routesSettings(paths: readonly string[], given: Given): RoutesSettings {
  checkCommand("routes", given);
  return { command: "routes", format: choose(given, "format", ROUTES_FORMATS, "text"), ...runSettings(paths, given) };
}

function runSettings(paths: readonly string[], given: Given): RunSettings & Shown {
  return {
    paths,
    region: regionOf(given),
    parameterFiles: given.get("parameters") ?? [],
    parameterOverrides: new Map((given.get("parameter-overrides") ?? []).flatMap(overridesIn)),
    severities: new Map((given.get("rule") ?? []).map(parseRuleSeverity)),
    preset: choose(given, "preset", PRESETS, "recommended"),
    config: configOf(given),
    allowEmpty: given.has("allow-empty"),
    onlyTemplates: given.has("only-templates"),
    stdinFilename: given.get("stdin-filename")?.at(-1),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
    noColor: given.has("no-color"),
  };
}

function readArguments(argv: readonly string[]): { given: Given; positionals: string[] } {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => {
    const type = value === undefined ? "boolean" : "string";
    return [name, short === undefined ? { type } as const : { type, short } as const];
  }));
  // Not strict: its own messages know nothing of what was meant.
  const { tokens, positionals } = parseArgs({ args: spreadOverrides(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const value = checkValue(token);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  return { given, positionals };
}

/** `--parameter-overrides A=1 B=2` is what people know from the AWS CLI; Node's parser takes one value for each flag. */
function spreadOverrides(argv: readonly string[]): string[] {
  const args: string[] = [];
  let isSpreading = false;
  for (const [index, arg] of argv.entries()) {
    // What comes after `--` is a path, whatever it looks like.
    if (arg === "--") return [...args, ...argv.slice(index)];
    const isFlag = arg === "--parameter-overrides";
    if (isSpreading && isOverride(arg)) args.push(`--parameter-overrides=${arg}`);
    // The flag itself is kept only where no value follows, for the parser to complain of.
    else if (!isFlag || !isOverride(argv[index + 1] ?? "")) args.push(arg);
    isSpreading = isFlag || (isSpreading && isOverride(arg));
  }
  return args;
}

function overridesIn(text: string): [name: string, value: string][] {
  return parseOverrides(text).map((part) => {
    if (part.kind === "other") throw new UsageError(`\`--parameter-overrides\` wants Name=Value, not \`${part.text}\``);
    return [part.name, part.value];
  });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkValue({ name, rawName, value, inlineValue }: OptionToken): string {
  const option = OPTIONS.find((known) => known.name === name);
  if (!option) {
    const known = OPTIONS.map((each) => `--${each.name}`);
    throw new UsageError(`unknown option \`${rawName}\`${didYouMean(rawName, known)}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`\`${rawName}\` takes no value`);
    return "";
  }
  const isNextOption = inlineValue === false && value !== "-" && value?.startsWith("-");
  if (value === undefined || value === "" || isNextOption) throw new UsageError(`\`${rawName}\` needs a value: ${usageOf(option)}`);
  return value;
}

/** The option as the help shows it: `--region REGION`. */
export function usageOf({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function checkCommand(command: Command, given: Given): void {
  const foreign = OPTIONS.find((option) => given.has(option.name) && !option.commands.includes(command));
  if (foreign) throw new UsageError(`\`--${foreign.name}\` is no option of \`${command}\``);
}

function choose<const T extends string>(given: Given, name: string, choices: readonly T[], fallback: T): T {
  const value = given.get(name)?.at(-1);
  if (value === undefined) return fallback;
  return oneOf(value, choices, `\`--${name}\``);
}

function oneOf<const T extends string>(value: string, choices: readonly T[], what: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`${what} is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return choice;
}

function configOf(given: Given): ConfigChoice {
  const file = given.get("config")?.at(-1);
  if (!given.has("no-config")) return file === undefined ? { kind: "nearest" } : { kind: "file", file };
  if (file !== undefined) throw new UsageError("`--config` and `--no-config` exclude each other");
  return { kind: "none" };
}

function regionOf(given: Given): string | undefined {
  const region = given.get("region")?.at(-1);
  if (region === undefined || isRegionCode(region)) return region;
  throw new UsageError(`\`--region\` is a region code such as \`eu-central-1\`, not \`${region}\``);
}

function parseRuleSeverity(text: string): [string, Severity | "off"] {
  const [id = "", severity, ...rest] = text.split("=");
  if (id === "" || severity === undefined || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

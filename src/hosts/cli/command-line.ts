import { parseArgs } from "node:util";
import type { Severity } from "../../lint/finding.ts";
import { didYouMean } from "./did-you-mean.ts";
import { UsageError } from "./failure.ts";
import { FAIL_ON, FORMATS, OPTIONS, PRESETS, RULE_SEVERITIES, type Command, type Option } from "./options.ts";
import { isOverride, parseOverrides } from "./overrides.ts";

export type CommandLine =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "rules"; readonly rule: string | undefined; readonly noColor: boolean }
  | LintSettings;

export interface LintSettings {
  readonly command: "lint";
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly region: string | undefined;
  readonly parameterFiles: readonly string[];
  readonly parameterOverrides: ReadonlyMap<string, string>;
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly preset: (typeof PRESETS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly allowEmpty: boolean;
  readonly stdinFilename: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly noColor: boolean;
}

/** The values given for each option, in their order; a switch that is on has one, the empty text. */
type Given = ReadonlyMap<string, readonly string[]>;

// AWS's own shape for region codes: "eu-central-1", "us-gov-west-1", "us-isob-east-1".
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;

/** What a command line asks for; throws a `UsageError` where that cannot be told. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { given, positionals } = readArguments(argv);
  if (given.has("help")) return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand(others, given);
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
    paths,
    format: choose(given, "format", FORMATS, "text"),
    region: regionOf(given),
    parameterFiles: given.get("parameters") ?? [],
    parameterOverrides: new Map((given.get("parameter-overrides") ?? []).flatMap(parseOverrides)),
    severities: new Map((given.get("rule") ?? []).map(parseRuleSeverity)),
    preset: choose(given, "preset", PRESETS, "recommended"),
    failOn: choose(given, "fail-on", FAIL_ON, "warning"),
    allowEmpty: given.has("allow-empty"),
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

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkValue({ name, rawName, value, inlineValue }: OptionToken): string {
  const option = OPTIONS.find((known) => known.name === name);
  if (!option) {
    const known = OPTIONS.filter(({ isHidden }) => !isHidden).map((each) => `--${each.name}`);
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

function regionOf(given: Given): string | undefined {
  const region = given.get("region")?.at(-1);
  if (region === undefined || REGION.test(region)) return region;
  throw new UsageError(`\`--region\` is a region code such as \`eu-central-1\`, not \`${region}\``);
}

function parseRuleSeverity(text: string): [string, Severity | "off"] {
  const [id = "", severity, ...rest] = text.split("=");
  if (id === "" || severity === undefined || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

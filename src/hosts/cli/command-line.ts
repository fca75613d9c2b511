import { parseArgs } from "node:util";
import type { Severity } from "../../lint/finding.ts";
import type { ConfigChoice } from "../../project/config/find-configs.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import { isOverride, parseOverrides } from "../../project/overrides.ts";
import { isRegionCode } from "../../project/region-code.ts";
import { UsageError } from "../../run/failure.ts";
import type { RunSettings } from "../../run/settings.ts";
import { MAX_SHARDS, type ShardChoice } from "../../run/shard.ts";
import type { FixChoice } from "./fix-command.ts";
import { DIFF_FORMATS, FAIL_ON, FORMATS, OPTIONS, PRESETS, ROUTES_FORMATS, RULE_SEVERITIES, SUPPRESSIONS_FORMATS, type Command, type Option } from "./options.ts";

export type CommandLine =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | { readonly command: "rules"; readonly rule: string | undefined; readonly noColor: boolean }
  | { readonly command: "init" }
  | LintSettings
  | PrintConfigSettings
  | SuppressionsSettings
  | RoutesSettings
  | DiffSettings
  | MergeSettings;

export interface LintSettings extends RunSettings, Shown {
  readonly command: "lint";
  readonly outputs: Outputs<(typeof FORMATS)[number]>;
  /** `undefined` where the configuration may say it. */
  readonly failOn: FailOn | undefined;
  /** Whether only what another revision does not have is reported; `base` is `undefined` where the branch says which one. */
  readonly changed: { readonly base: string | undefined } | undefined;
  /** What is done with what can be fixed; `undefined` is nothing. */
  readonly fix: FixChoice | undefined;
  /** Whether what is found becomes what the baseline knows. */
  readonly updateBaseline: boolean;
}

/** What `--print-config` makes of `lint`. */
export interface PrintConfigSettings extends RunSettings {
  readonly command: "print-config";
  readonly file: string;
  readonly failOn: FailOn | undefined;
}

/** What `--report-suppressions` makes of `lint`. */
export interface SuppressionsSettings extends RunSettings, Shown {
  readonly command: "suppressions";
  readonly outputs: Outputs<(typeof SUPPRESSIONS_FORMATS)[number]>;
}

export interface RoutesSettings extends RunSettings, Shown {
  readonly command: "routes";
  readonly outputs: Outputs<(typeof ROUTES_FORMATS)[number]>;
}

export interface DiffSettings extends RunSettings, Shown {
  readonly command: "diff";
  readonly outputs: Outputs<(typeof DIFF_FORMATS)[number]>;
  /** `undefined` where the configuration may say it. */
  readonly failOn: FailOn | undefined;
  /** What is to be compared, before it is known what is a revision and what a path; `paths` are only those after `--`. */
  readonly compared: readonly string[];
}

export interface MergeSettings {
  readonly command: "merge";
  /** Files, folders and patterns. */
  readonly reports: readonly string[];
  /** Standard output, if not given. */
  readonly outputFile: string | undefined;
  /** `undefined` where the shards have said it. */
  readonly failOn: FailOn | undefined;
  readonly allowEmpty: boolean;
}

export type FailOn = (typeof FAIL_ON)[number];

/** Where reports go: one to standard output or instead to a file, and any number beside it. */
export interface Outputs<Format> {
  readonly main: { readonly format: Format; readonly file: string | undefined };
  readonly others: readonly { readonly format: Format; readonly file: string }[];
}

/** What a command line is read in. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a word leads to a file or folder. */
  readonly isPath: (word: string) => boolean;
}

/** How a command prints. */
export interface Shown {
  readonly noColor: boolean;
}

/** The values given for each option, in their order; a switch that is on has one, the empty text. */
type Given = ReadonlyMap<string, readonly string[]>;

/** What a command line asks for; throws a `UsageError` where that cannot be told. */
export function parseCommandLine(argv: readonly string[], context: Context): CommandLine {
  const { given, positionals, literal } = readArguments(argv, context);
  if (given.has("help")) return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand([...others, ...literal], given);
  if (first === "routes") return routesSettings([...others, ...literal], given);
  if (first === "diff") return diffSettings(others, literal, given);
  if (first === "merge") return mergeSettings([...others, ...literal], given);
  if (first === "init") return initSettings([...others, ...literal], given);
  return lintSettings([...(first === "lint" ? others : positionals), ...literal], given, context);
}

function rulesCommand(names: readonly string[], given: Given): CommandLine {
  checkCommand("rules", given);
  if (names.length > 1) throw new UsageError(`\`rules\` shows one rule at a time, not ${names.length}`);
  return { command: "rules", rule: names[0], noColor: given.has("no-color") };
}

function initSettings(words: readonly string[], given: Given): CommandLine {
  checkCommand("init", given);
  if (words.length > 0) throw new UsageError(`\`init\` writes into the working directory, and takes no \`${words[0] ?? ""}\``);
  return { command: "init" };
}

function lintSettings(paths: readonly string[], given: Given, { env }: Context): LintSettings | PrintConfigSettings | SuppressionsSettings {
  checkCommand("lint", given);
  // Each of them is about all files: one revision may be dealt otherwise than another, and what a shard does not have is not gone.
  checkAlone("shard", ["print-config", "report-suppressions", "changed", "fix", "fix-dry-run", "baseline", "update-baseline"], given);
  const printed = given.get("print-config")?.at(-1);
  if (printed !== undefined) return printConfigSettings(printed, paths, given);
  checkAlone("report-suppressions", ["changed", "fix", "fix-dry-run", "update-baseline", "fail-on"], given);
  checkAlone("update-baseline", ["changed", "fix", "fix-dry-run"], given);
  if (given.has("report-suppressions")) return { command: "suppressions", outputs: outputsOf(given, SUPPRESSIONS_FORMATS, "text"), ...runSettings(paths, given) };
  const base = given.get("changed")?.at(-1);
  if (base !== undefined && (given.has("fix") || given.has("fix-dry-run"))) throw new UsageError("`--changed` and `--fix` exclude each other");
  return {
    command: "lint",
    outputs: outputsOf(given, FORMATS, env["GITHUB_ACTIONS"] === "true" ? "github" : "text"),
    failOn: chosen(given, "fail-on", FAIL_ON),
    changed: base === undefined ? undefined : { base: base === "" ? undefined : base },
    fix: fixOf(paths, given),
    updateBaseline: given.has("update-baseline"),
    ...runSettings(paths, given),
    shard: shardOf(paths, given),
  };
}

function printConfigSettings(file: string, paths: readonly string[], given: Given): PrintConfigSettings {
  if (paths.length > 0) throw new UsageError(`\`--print-config\` names the file itself, and takes no \`${paths[0] ?? ""}\``);
  return { command: "print-config", file, failOn: chosen(given, "fail-on", FAIL_ON), ...runSettings([], given) };
}

function mergeSettings(reports: readonly string[], given: Given): MergeSettings {
  checkCommand("merge", given);
  if (reports.length === 0) throw new UsageError("`merge` needs the reports of all shards: files, folders or patterns");
  return { command: "merge", reports, outputFile: given.get("output-file")?.at(-1), failOn: chosen(given, "fail-on", FAIL_ON), allowEmpty: given.has("allow-empty") };
}

/** "2/4", the second of four. */
function shardOf(paths: readonly string[], given: Given): ShardChoice | undefined {
  const text = given.get("shard")?.at(-1);
  if (text === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageError(`\`--shard\` is which part of how many, from \`1/4\` to \`4/4\`, not \`${text}\``);
  if (count > MAX_SHARDS) throw new UsageError(`\`--shard\` makes at most ${MAX_SHARDS} parts, not ${count}`);
  // Each shard would have a standard input of its own.
  if (paths.includes("-")) throw new UsageError("`--shard` needs files: standard input cannot be dealt");
  return { index, count };
}

/** `--fix`, `--fix=all`, and the same with `--fix-dry-run`, which writes nothing whatever else is given. */
function fixOf(paths: readonly string[], given: Given): FixChoice | undefined {
  const isShown = given.has("fix-dry-run");
  if (!isShown && !given.has("fix")) return undefined;
  const option = isShown ? "--fix-dry-run" : "--fix";
  const levels = ["fix", "fix-dry-run"].flatMap((name) => given.get(name) ?? []);
  const odd = levels.find((level) => level !== "" && level !== "all");
  if (odd !== undefined) throw new UsageError(`\`${option}\` stands alone or is \`${option}=all\`, not \`${option}=${odd}\``);
  if (paths.includes("-")) throw new UsageError(`\`${option}\` needs files: standard input has none that could be fixed`);
  const report = ["format", "output-file"].find((name) => given.has(name));
  if (isShown && report !== undefined) throw new UsageError(`\`${option}\` prints a diff in place of a report: \`--${report}\` has no meaning with it`);
  return { kind: isShown ? "show" : "write", level: levels.includes("all") ? "all" : "safe" };
}

function routesSettings(paths: readonly string[], given: Given): RoutesSettings {
  checkCommand("routes", given);
  return { command: "routes", outputs: outputsOf(given, ROUTES_FORMATS, "text"), ...runSettings(paths, given) };
}

function diffSettings(compared: readonly string[], paths: readonly string[], given: Given): DiffSettings {
  checkCommand("diff", given);
  if (compared.length === 0) throw new UsageError("`diff` needs something to compare with: a revision such as `main`, or two template files");
  return {
    command: "diff",
    compared,
    outputs: outputsOf(given, DIFF_FORMATS, "text"),
    failOn: chosen(given, "fail-on", FAIL_ON),
    ...runSettings(paths, given),
  };
}

/** `--format sarif=report.sarif` is written beside what is printed; without a file a format is what is printed, the last one of several. */
function outputsOf<const T extends string>(given: Given, formats: readonly T[], fallback: T): Outputs<T> {
  const all = (given.get("format") ?? []).map((text) => {
    const [name = "", ...rest] = text.split("=");
    // "-" is standard output for most programs.
    const file = rest.length === 0 || rest.join("=") === "-" ? undefined : rest.join("=");
    if (file === "") throw new UsageError(`\`--format ${text}\` names no file`);
    return { format: oneOf(name, formats, "`--format`"), file };
  });
  const others = all.flatMap(({ format, file }) => (file === undefined ? [] : [{ format, file }]));
  const printed = all.findLast(({ file }) => file === undefined);
  const main = { format: printed?.format ?? fallback, file: given.get("output-file")?.at(-1) };
  const files = [...others.map(({ file }) => file), ...(main.file === undefined ? [] : [main.file])];
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`two reports would be written to \`${twice}\``);
  return { main, others };
}

/** The reports that have fixes in them. */
const WITH_FIXES = /^(json|sarif)(=|$)/;

function runSettings(paths: readonly string[], given: Given): RunSettings & Shown {
  return {
    paths,
    region: regionOf(given),
    parameterFiles: given.get("parameters") ?? [],
    parameterOverrides: new Map((given.get("parameter-overrides") ?? []).flatMap(overridesIn)),
    severities: new Map((given.get("rule") ?? []).map(parseRuleSeverity)),
    preset: chosen(given, "preset", PRESETS),
    config: configOf(given),
    allowConfigCode: given.has("allow-config-code"),
    noIgnore: given.has("no-ignore"),
    baseline: given.get("baseline")?.at(-1),
    noPlugins: given.has("no-plugins"),
    allowEmpty: given.has("allow-empty"),
    onlyTemplates: given.has("only-templates"),
    stdinFilename: given.get("stdin-filename")?.at(-1),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
    withFixes: given.has("fix") || given.has("fix-dry-run") || (given.get("format") ?? []).some((format) => WITH_FIXES.test(format)),
    noColor: given.has("no-color"),
  };
}

interface Arguments {
  readonly given: Given;
  readonly positionals: readonly string[];
  /** What comes after `--`. */
  readonly literal: readonly string[];
}

function readArguments(argv: readonly string[], { isPath }: Context): Arguments {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => {
    const type = value === undefined || isOptional(value) ? "boolean" : "string";
    return [name, short === undefined ? { type } as const : { type, short } as const];
  }));
  // Not strict: its own messages know nothing of what was meant.
  const { tokens } = parseArgs({ args: spreadOverrides(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const words = { before: [] as string[], after: [] as string[] };
  let side: keyof typeof words = "before";
  for (const [index, token] of tokens.entries()) {
    const last = tokens[index - 1];
    if (token.kind === "option-terminator") side = "after";
    else if (token.kind === "option") given.set(token.name, [...(given.get(token.name) ?? []), checkValue(token)]);
    // Nobody takes `--changed main` for a folder `main` that is not there.
    else if (side === "before" && last?.kind === "option" && takesWord(last) && !isPath(token.value)) given.set(last.name, [token.value]);
    else words[side].push(token.value);
  }
  return { given, positionals: words.before, literal: words.after };
}

function isOptional(value: string): boolean {
  return value.startsWith("[");
}

function takesWord({ name, value }: OptionToken): boolean {
  return name === "changed" && value === undefined;
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
  if (option.value !== undefined && isOptional(option.value)) return value ?? "";
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
  if (value === undefined) return `--${name}`;
  return isOptional(value) ? `--${name}[=${value.slice(1)}` : `--${name} ${value}`;
}

function checkCommand(command: Command, given: Given): void {
  const foreign = OPTIONS.find((option) => given.has(option.name) && !option.commands.includes(command));
  if (foreign) throw new UsageError(`\`--${foreign.name}\` is no option of \`${command}\``);
}

function checkAlone(name: string, others: readonly string[], given: Given): void {
  const other = given.has(name) ? others.find((each) => given.has(each)) : undefined;
  if (other !== undefined) throw new UsageError(`\`--${name}\` and \`--${other}\` exclude each other`);
}

function chosen<const T extends string>(given: Given, name: string, choices: readonly T[]): T | undefined {
  const value = given.get(name)?.at(-1);
  return value === undefined ? undefined : oneOf(value, choices, `\`--${name}\``);
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

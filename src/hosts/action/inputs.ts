import { getInput, getMultilineInput } from "@actions/core";
import type { FailOn } from "../../lint/config.ts";
import { SEVERITIES } from "../../lint/finding.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import { parseOverrides } from "../../project/overrides.ts";
import { isRegionCode } from "../../project/region-code.ts";
import { UsageError } from "../../run/failure.ts";

/** What the workflow asks for. */
export interface Inputs {
  /** Files, folders and patterns; none: the whole working directory. */
  readonly paths: readonly string[];
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  readonly config: string | undefined;
  /** `undefined` where the configuration may say it; so is the preset. */
  readonly failOn: FailOn | undefined;
  readonly scope: (typeof SCOPES)[number];
  /** A revision to compare with, instead of what the event says. */
  readonly base: string | undefined;
  /** A folder that holds the base, relative to the workspace. */
  readonly basePath: string | undefined;
  readonly region: string | undefined;
  readonly parameterOverrides: ReadonlyMap<string, string>;
  readonly parameterFiles: readonly string[];
  readonly preset: (typeof PRESETS)[number] | undefined;
  /** A file of findings that are known, relative to the working directory. */
  readonly baseline: string | undefined;
  /** Whether the CDK app's output in `cdk.out` is linted, which git ignores. */
  readonly cdk: "auto" | "off";
  readonly annotations: boolean;
  readonly comment: (typeof COMMENTS)[number];
  /** Which fixes are offered at the lines of the pull request. */
  readonly suggestions: (typeof SUGGESTIONS)[number];
  readonly summary: boolean;
  /** Relative to the workspace. */
  readonly sarifFile: string | undefined;
  readonly token: string;
}

/** Every input, with what it is where the workflow does not name it. `action.yml` says the same; the token it takes from the job. */
export const DEFAULTS = {
  "paths": "",
  "working-directory": ".",
  "config": "",
  "fail-on": "",
  "scope": "auto",
  "base": "",
  "base-path": "",
  "region": "",
  "parameters": "",
  "parameter-files": "",
  "preset": "",
  "baseline": "",
  "cdk": "auto",
  "annotations": "auto",
  "comment": "off",
  "suggestions": "off",
  "summary": "true",
  "sarif-file": "",
  "token": "",
} as const;

type Name = keyof typeof DEFAULTS;

const NAMES = Object.keys(DEFAULTS);
const FAIL_ON = [...SEVERITIES, "never"] as const;
const SCOPES = ["auto", "new", "changed-files", "all"] as const;
const COMMENTS = ["off", "on-findings", "always"] as const;
const SUGGESTIONS = ["off", "safe", "all"] as const;
const PRESETS = ["recommended", "all", "security-first"] as const;
const SWITCH = ["auto", "off"] as const;

/** Reads the inputs from these variables; throws a `UsageError` that names the one that cannot be meant. */
export function readInputs(variables: Readonly<Record<string, string | undefined>>): Inputs {
  checkNames(variables);
  return {
    paths: lines("paths"),
    workingDirectory: text("working-directory"),
    config: optional("config"),
    failOn: optionalChoice("fail-on", FAIL_ON),
    scope: choice("scope", SCOPES),
    base: optional("base"),
    basePath: optional("base-path"),
    region: region(),
    parameterOverrides: new Map(lines("parameters").flatMap(overridesIn)),
    parameterFiles: lines("parameter-files"),
    preset: optionalChoice("preset", PRESETS),
    baseline: optional("baseline"),
    cdk: choice("cdk", SWITCH),
    annotations: choice("annotations", SWITCH) === "auto",
    comment: choice("comment", COMMENTS),
    suggestions: choice("suggestions", SUGGESTIONS),
    summary: choice("summary", ["true", "false"]) === "true",
    sarifFile: optional("sarif-file"),
    token: text("token"),
  };
}

/** The runner passes what the action does not know, too; nobody writes an input to have it passed over. */
function checkNames(variables: Readonly<Record<string, string | undefined>>): void {
  const given = Object.keys(variables).flatMap((name) => (name.startsWith("INPUT_") ? [name.slice("INPUT_".length).toLowerCase()] : []));
  const unknown = given.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no input \`${unknown}\`${didYouMean(unknown, NAMES)}`);
}

function text(name: Name): string {
  return getInput(name) || DEFAULTS[name];
}

function optional(name: Name): string | undefined {
  return text(name) || undefined;
}

function lines(name: Name): string[] {
  return getMultilineInput(name).filter((line) => line !== "");
}

function choice<const T extends string>(name: Name, choices: readonly T[]): T {
  const value = text(name);
  const found = choices.find((each) => each === value.toLowerCase());
  if (found === undefined) throw new UsageError(`the input \`${name}\` is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return found;
}

function optionalChoice<const T extends string>(name: Name, choices: readonly T[]): T | undefined {
  return text(name) === "" ? undefined : choice(name, choices);
}

function region(): string | undefined {
  const value = optional("region");
  if (value === undefined || isRegionCode(value)) return value;
  throw new UsageError(`the input \`region\` is a region code such as \`eu-central-1\`, not \`${value}\``);
}

function overridesIn(line: string): [name: string, value: string][] {
  return parseOverrides(line).map((part) => {
    if (part.kind === "other") throw new UsageError(`the input \`parameters\` wants \`Name=Value\`, not \`${part.text}\``);
    return [part.name, part.value];
  });
}

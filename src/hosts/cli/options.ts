import type { COMMANDS } from "../../run/settings.ts";

export type Command = (typeof COMMANDS)[number];

/** One option: what the parser takes, the help prints and the README is checked against. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help, in brackets where it may be left out; an option without is a switch. */
  readonly value?: string;
  readonly commands: readonly Command[];
  readonly help: string;
}

export const FORMATS = ["text", "compact", "json", "sarif", "github", "junit", "gitlab", "markdown", "html"] as const;
export const ROUTES_FORMATS = ["text", "json", "markdown", "mermaid", "html"] as const;
export const SUPPRESSIONS_FORMATS = ["text", "json"] as const;
export const DIFF_FORMATS = ["text", "json", "markdown"] as const;
export const PRESETS = ["recommended", "all", "security-first"] as const;
export const FAIL_ON = ["error", "warning", "info", "never"] as const;
export const RULE_SEVERITIES = ["off", "info", "warning", "error"] as const;

const LINT: readonly Command[] = ["lint"];
const JUDGING: readonly Command[] = ["lint", "diff", "merge"];
const READING: readonly Command[] = ["lint", "routes", "diff"];
const REPORTING: readonly Command[] = [...READING, "merge"];
const ALL: readonly Command[] = ["lint", "routes", "diff", "rules", "init", "merge"];

export const OPTIONS: readonly Option[] = [
  {
    name: "format",
    value: "FORMAT[=FILE]",
    commands: READING,
    help: "how to report: text (the default; github in a GitHub workflow), compact, json, sarif, github, junit, gitlab, markdown or html; with a file, written there beside what is printed; may be repeated. routes: text, json, markdown, mermaid or html; diff: text, json or markdown",
  },
  { name: "output-file", value: "FILE", commands: REPORTING, help: "write the report there and print nothing" },
  { name: "region", value: "REGION", commands: READING, help: "the region that the stacks are deployed to; else that of a CDK app, of the configuration or a samconfig, else it is unknown" },
  {
    name: "parameter-overrides",
    value: "K=V ...",
    commands: READING,
    help: "values of template parameters, also as ParameterKey=K,ParameterValue=V; they win over those of a file",
  },
  {
    name: "parameters",
    value: "FILE",
    commands: READING,
    help: "a file of parameter values, as the AWS CLI, CodePipeline or Git sync takes them, or a plain map",
  },
  {
    name: "config",
    value: "FILE",
    commands: READING,
    help: "a configuration file for all that is linted; else the nearest .cfn-latency-lint.yaml (.yml, .json), from a file's folder up to the root of its repository",
  },
  { name: "no-config", commands: READING, help: "look for no configuration file" },
  { name: "allow-config-code", commands: READING, help: "run configuration that is code (cfn-latency-lint.config.mjs, .js) also where it is found or extended, not only where --config names it" },
  { name: "no-ignore", commands: READING, help: "lint also the files that a configuration's ignore takes out" },
  { name: "print-config", value: "FILE", commands: LINT, help: "print, as JSON, every setting that is in force for FILE and where it comes from, and lint nothing" },
  { name: "rule", value: "ID=SEVERITY", commands: READING, help: "set a rule to off, info, warning or error; may be repeated" },
  { name: "preset", value: "PRESET", commands: READING, help: "where rules start: recommended (the default), all or security-first; before what the configuration says" },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: JUDGING,
    help: "the least severity that makes the exit code 1: error, warning (the default), info or never; before what the configuration says",
  },
  {
    name: "changed",
    value: "[BASE]",
    commands: LINT,
    help: "report only what BASE does not have: a revision, by default the branch that this one will be merged into; both are compared with where they parted",
  },
  {
    name: "shard",
    value: "I/N",
    commands: LINT,
    help: "lint only the I-th of N parts, which are about equal and find together what the whole run does; merge makes one report of theirs",
  },
  {
    name: "baseline",
    value: "FILE",
    commands: LINT,
    help: "leave out what this file knows from before; what it knows and is not so any more is told",
  },
  { name: "update-baseline", commands: LINT, help: "write all that is found to the baseline (.cfn-latency-baseline.json, if none is given), and take out what is not found any more" },
  { name: "report-suppressions", commands: LINT, help: "list what suppresses findings instead of the findings: each with its reason, its age, its owners, and whether it is used; as text or json" },
  { name: "fix", value: "[all]", commands: LINT, help: "change the files where that changes nothing but what a finding is about; with all also where a person should look at it afterwards" },
  { name: "fix-dry-run", value: "[all]", commands: LINT, help: "print what --fix would change, as a diff, and write nothing" },
  { name: "no-plugins", commands: READING, help: "run no plugin that a configuration names: for templates of people whose code you would not run" },
  { name: "allow-empty", commands: REPORTING, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "only-templates", commands: READING, help: "pass over named files that are no templates, as a search does: for hooks that name whatever changed" },
  { name: "stdin-filename", value: "FILE", commands: READING, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: READING, help: "print findings and errors alone" },
  { name: "verbose", commands: READING, help: "list everything that was not checked; tell what became of each file, and what gave it its region and parameters" },
  { name: "no-color", commands: ALL, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "version", short: "V", commands: ALL, help: "print the version" },
  { name: "help", short: "h", commands: ALL, help: "print this help" },
];

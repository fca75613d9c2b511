export type Command = "lint" | "rules";

/** One option: what the parser takes, the help prints and the README is checked against. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; an option without is a switch. */
  readonly value?: string;
  readonly commands: readonly Command[];
  /** Accepted, but not told of. */
  readonly isHidden?: true;
  readonly help: string;
}

export const FORMATS = ["text", "compact", "json"] as const;
export const PRESETS = ["recommended", "all", "security-first"] as const;
export const FAIL_ON = ["error", "warning", "info", "never"] as const;
export const RULE_SEVERITIES = ["off", "info", "warning", "error"] as const;

const LINT: readonly Command[] = ["lint"];
const BOTH: readonly Command[] = ["lint", "rules"];

export const OPTIONS: readonly Option[] = [
  { name: "format", value: "FORMAT", commands: LINT, help: "how to report: text (the default), compact or json" },
  { name: "region", value: "REGION", commands: LINT, help: "the region that the stacks are deployed to; else it is unknown" },
  {
    name: "parameter-overrides",
    value: "K=V ...",
    commands: LINT,
    help: "values of template parameters, also as ParameterKey=K,ParameterValue=V; they win over those of a file",
  },
  {
    name: "parameters",
    value: "FILE",
    commands: LINT,
    help: "a file of parameter values, as the AWS CLI or CodePipeline takes them, or a plain map",
  },
  { name: "rule", value: "ID=SEVERITY", commands: LINT, help: "set a rule to off, info, warning or error; may be repeated" },
  { name: "preset", value: "PRESET", commands: LINT, help: "where rules start: recommended (the default), all or security-first" },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: LINT,
    help: "the least severity that makes the exit code 1: error, warning (the default), info or never",
  },
  { name: "allow-empty", commands: LINT, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "stdin-filename", value: "FILE", commands: LINT, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: LINT, help: "print findings and errors alone" },
  { name: "verbose", commands: LINT, help: "list everything that was not checked, and tell how many files were looked at" },
  { name: "no-color", commands: BOTH, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "no-config", commands: LINT, isHidden: true, help: "look for no configuration file" },
  { name: "version", short: "V", commands: BOTH, help: "print the version" },
  { name: "help", short: "h", commands: BOTH, help: "print this help" },
];

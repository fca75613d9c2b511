import { wrap } from "../../report/wrap.ts";
import { usageOf } from "./command-line.ts";
import { OPTIONS } from "./options.ts";

const COLUMN = 33;

const COMMANDS = [
  ["[lint] [PATHS...]", "lint files, folders, patterns, or - for standard input; without a path, the template of samconfig.toml, template.yaml or cdk.out"],
  ["routes [PATHS...]", "the request paths: who invokes what, by whose right, over which hops"],
  ["diff BASE [HEAD] [PATHS...]", "what a change does: two revisions, a revision and the files as they are, two template files or two folders"],
  ["rules [RULE]", "the table of rules, or the page of one"],
  ["init", "write a configuration to start from"],
  ["merge REPORTS...", "one report of those that the shards of a run wrote with --shard, all as json or all as sarif: files, folders or patterns"],
] as const;

const EXIT_CODES = [
  ["0", "nothing at or above --fail-on"],
  ["1", "findings at or above --fail-on"],
  ["2", "bad usage, a wrong configuration, a named file that could not be read, or an internal error"],
  ["3", "nothing to lint was found"],
] as const;

export function helpText(width: number): string {
  const options = OPTIONS.map((option) => [(option.short ? `-${option.short}, ` : "") + usageOf(option), option.help] as const);
  return [
    "Usage: cfn-latency-lint [COMMAND] [OPTIONS] [PATHS...]",
    "",
    ...wrap("Finds what makes API Gateway requests slower than need be, or fail, in CloudFormation, SAM and OpenAPI templates.", width),
    "",
    "Commands:",
    ...COMMANDS.flatMap((row) => printRow(row, width)),
    "",
    "Options:",
    ...options.flatMap((row) => printRow(row, width)),
    "",
    "Exit codes:",
    ...EXIT_CODES.flatMap((row) => printRow(row, width, 5)),
    "",
  ].join("\n");
}

function printRow([term, text]: readonly [string, string], width: number, column = COLUMN): string[] {
  const [first = "", ...others] = wrap(text, width - column);
  const rest = others.map((line) => " ".repeat(column) + line);
  return [`  ${term}`.padEnd(column) + first, ...rest];
}

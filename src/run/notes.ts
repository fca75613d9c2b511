import path from "node:path";
import type { ParameterValues } from "../lint/deployment.ts";
import { didYouMean } from "../template/did-you-mean.ts";
import { exists } from "../project/disk.ts";
import type { FoundFile, Search } from "../project/find-files.ts";
import type { BrokenSamconfig } from "../project/samconfig.ts";
import type { Where } from "../project/where.ts";
import { positionAt, readLines } from "../template/lines.ts";
import { entriesOf, get } from "../template/node.ts";
import type { Inputs } from "./inputs.ts";
import { COMMANDS, type RunSettings } from "./settings.ts";
import type { ShardChoice } from "./shard.ts";

/** What a person may want to know about the run itself; none of it is a result. */
export function notesOf(
  { quiet, verbose }: RunSettings,
  search: Search,
  inputs: Inputs,
  parameters: ParameterValues,
  found: readonly FoundFile[],
): string[] {
  if (quiet) return [];
  const { files, foreign } = inputs;
  const roots = files.flatMap(({ documents }) => documents.map(({ root }) => root));
  const declared = roots.flatMap((root) => entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const unknown = files.length === 0 ? [] : [...parameters.keys()].filter((name) => !declared.includes(name));
  return [
    ...search.notes,
    ...inputs.notes,
    ...asideOf(inputs.broken, search.broken).map(brokenNote),
    ...foreign.map((file) => `${file} is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions`),
    ...unknown.map((name) => `no template has a parameter \`${name}\`${didYouMean(name, declared)}`),
    ...(verbose ? [...inputs.trail, `linted ${files.length} of ${found.length} ${found.length === 1 ? "file" : "files"}`] : []),
  ];
}

/** Where the run depended on one of them, it is an error of the report already. */
function asideOf(broken: readonly BrokenSamconfig[], reported: readonly BrokenSamconfig[]): BrokenSamconfig[] {
  return broken.filter(({ error }) => !reported.some((other) => other.error.file === error.file));
}

function brokenNote({ error: { file, at, message }, source }: BrokenSamconfig): string {
  const position = at && source ? positionAt(readLines(source.text), at.start) : undefined;
  return `${position ? `${file}:${position.line}:${position.column}` : file}: ${message}; nothing of the file is used`;
}

/** Why there is no report, and where there may be one. */
export function nothingFound({ paths }: RunSettings, { cwd, disk }: Where): string {
  if (paths.length === 0) {
    return "nothing to lint: no path was given, and there is no template.yaml, template.yml, template.json or cdk.out here, nor a samconfig that names a template; `cfn-latency-lint .` searches the folder";
  }
  // git ignores it nearly everywhere, and what git ignores is not searched.
  const app = paths.map((given) => path.join(given, "cdk.out")).find((folder) => exists(disk, path.resolve(cwd, folder, "manifest.json")));
  return app === undefined ? "nothing to lint was found" : `nothing to lint was found; \`${app}\` is ignored by git, and is linted where it is named`;
}

/** Why a shard reports nothing; what there is may be with the others. */
export function nothingDealt({ index, count }: ShardChoice): string {
  return `shard ${index} of ${count} was dealt nothing to lint`;
}

/** A word alone that leads to no file may have been meant as a command. */
export function commandHint([word, ...others]: readonly string[]): string {
  return word !== undefined && others.length === 0 && /^[a-z]+$/.test(word) ? didYouMean(word, COMMANDS) : "";
}

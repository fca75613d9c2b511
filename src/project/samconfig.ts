import path from "node:path";
import type { Deployment, ParameterValues } from "../lint/deployment.ts";
import type { Report } from "../lint/report.ts";
import { readLines, startOfLine } from "../template/lines.ts";
import { entriesOf, getIn, itemsOf, type Node, textOf } from "../template/node.ts";
import type { Source } from "../template/read.ts";
import { readSource } from "../template/read-template.ts";
import { parseOverrides } from "./overrides.ts";
import { parameterValuesIn } from "./parameter-values.ts";
import { readBeside } from "./read-beside.ts";
import { isRegionCode } from "./region-code.ts";
import { shownPath } from "./shown-path.ts";
import { readToml } from "./toml.ts";
import type { Where } from "./where.ts";

/** What the SAM CLI's configuration says of a deployment, in its environment `default`. */
export interface Samconfig {
  /** As a report shows it. */
  readonly file: string;
  /** Absolute. */
  readonly folder: string;
  /** The templates it names, absolute, the best first; where there are none, SAM looks for its own defaults. */
  readonly templates: readonly string[];
  readonly deployment: Deployment;
  /** What of it could not be followed. */
  readonly notes: readonly string[];
}

/** A samconfig that cannot be read, or not be understood. */
export interface BrokenSamconfig {
  readonly kind: "broken";
  readonly error: Report["errors"][number];
  /** The text that the error is in, where there is any. */
  readonly source: Source | undefined;
}

export type SamconfigReading = { readonly kind: "none" } | { readonly kind: "read"; readonly samconfig: Samconfig } | BrokenSamconfig;

/** SAM's own defaults, in its order. */
export const DEFAULT_TEMPLATES = ["template.yaml", "template.yml", "template.json"];

// In SAM's order; of JSON it knows, but does not read it.
const NAMES = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];
const FILE_PREFIX = "file://";

/** Reads the samconfig of a folder, of which `names` are there. */
export async function readSamconfig(folder: string, names: readonly string[], where: Where): Promise<SamconfigReading> {
  const name = NAMES.find((each) => names.includes(each));
  if (name === undefined) return { kind: "none" };
  const reading = readBeside(path.join(folder, name), where);
  const file = shownPath(path.join(folder, name), where.cwd);
  if (reading.kind === "refused") return { kind: "broken", error: { file, message: `the file ${reading.reason}` }, source: undefined };
  const root = await rootOf(reading.source);
  return root.kind === "broken" ? root : { kind: "read", samconfig: await samconfigFrom(root.root, folder, file, where) };
}

async function rootOf(source: Source): Promise<{ readonly kind: "root"; readonly root: Node | undefined } | BrokenSamconfig> {
  const { file, text } = source;
  if (file.endsWith(".toml")) {
    const toml = await readToml(source);
    if (toml.kind === "read") return { kind: "root", root: toml.root };
    const start = (startOfLine(readLines(text), toml.line - 1) ?? 0) + toml.column - 1;
    return { kind: "broken", error: { file, message: toml.message, at: { file, start, end: Math.min(start + 1, text.length) } }, source };
  }
  const { documents: [root], problems } = await readSource(source);
  const problem = problems.find(({ severity }) => severity === "error");
  return problem ? { kind: "broken", error: { file, message: problem.message, at: problem.at }, source } : { kind: "root", root };
}

/** The value under a key for a command of SAM's; its own section speaks before the one for all commands. */
function setting(root: Node | undefined, command: string, key: string): Node | undefined {
  return getIn(root, "default", command, "parameters", key) ?? getIn(root, "default", "global", "parameters", key);
}

async function samconfigFrom(root: Node | undefined, folder: string, file: string, where: Where): Promise<Samconfig> {
  const region = textOf(setting(root, "deploy", "region"));
  const { values, notes } = await overridesIn(setting(root, "deploy", "parameter_overrides"), folder, where);
  return {
    file, folder,
    templates: templatesIn(root, folder),
    deployment: {
      // A region such as `$AWS_REGION` is not known.
      region: region !== undefined && isRegionCode(region) ? region : undefined,
      stackName: textOf(setting(root, "deploy", "stack_name")),
      parameters: values,
    },
    notes: notes.map((note) => `${file}: ${note}`),
  };
}

/** What `sam build` writes is not where an author would mend it: the source is linted in its place. */
function templatesIn(root: Node | undefined, folder: string): string[] {
  const named = ["deploy", "build"].flatMap((command) =>
    textOf(setting(root, command, "template_file") ?? setting(root, command, "template")) ?? []);
  const authored = named.filter((template) => !template.split(/[\\/]/).includes(".aws-sam"));
  return [...new Set(authored.map((template) => path.resolve(folder, template)))];
}

interface Overrides {
  /** Nothing where the file does not speak of parameters at all. */
  readonly values: ParameterValues | undefined;
  readonly notes: readonly string[];
}

/** A text such as "A=1 B=2", a list of those, or a table; a text may name a file that has more. */
async function overridesIn(node: Node | undefined, folder: string, where: Where): Promise<Overrides> {
  if (node === undefined) return { values: undefined, notes: [] };
  if (node.kind === "map") return { values: tableValues(node), notes: [] };
  const parts = (node.kind === "list" ? itemsOf(node) : [node]).flatMap((item) => parseOverrides(textOf(item) ?? ""));
  const values = new Map<string, string | undefined>();
  const notes: string[] = [];
  for (const part of parts) {
    if (part.kind === "value") values.set(part.name, part.value);
    else if (part.text.startsWith(FILE_PREFIX)) {
      const named = await valuesOfFile(part.text, folder, where);
      if (typeof named === "string") notes.push(named);
      else for (const [name, value] of named) values.set(name, value);
    }
  }
  return { values, notes };
}

async function valuesOfFile(location: string, folder: string, where: Where): Promise<ParameterValues | string> {
  const reading = readBeside(path.resolve(folder, location.slice(FILE_PREFIX.length)), where, path.join(folder, "samconfig"));
  if (reading.kind === "refused") return `\`${location}\` ${reading.reason}`;
  const { documents: [root], problems } = await readSource(reading.source);
  if (problems.some(({ severity }) => severity === "error")) return `\`${location}\` cannot be understood`;
  const values = root?.kind === "map" ? { kind: "read" as const, values: tableValues(root) } : parameterValuesIn(root);
  return values.kind === "read" ? values.values : `\`${location}\` ${values.why}`;
}

/** How SAM spells out a value of true or false is its own affair: such a parameter is left open. */
function tableValues(table: Node): ParameterValues {
  const values = new Map<string, string | undefined>();
  for (const { key, value } of entriesOf(table)) {
    const isTruth = value.kind === "scalar" && typeof value.value === "boolean";
    const items = value.kind === "list" ? itemsOf(value).map((item) => textOf(item) ?? "") : undefined;
    values.set(key, isTruth ? undefined : items?.join(",") ?? textOf(value));
  }
  return values;
}

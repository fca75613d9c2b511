import { readFileSync } from "node:fs";
import path from "node:path";
import { entriesOf, get, itemsOf, textOf, type Node } from "../../template/node.ts";
import { readSource } from "../../template/read-template.ts";
import { decode } from "./decode.ts";
import { systemReason, UsageError } from "./failure.ts";
import { isOverride, parseOverrides } from "./overrides.ts";

/**
 * The values in a parameter file, JSON or YAML: a list of `ParameterKey` and `ParameterValue` or of "Name=Value" (AWS CLI), a
 * map under `Parameters` (CodePipeline), or the bare map.
 */
export async function readParameterFile(file: string, cwd: string): Promise<[name: string, value: string][]> {
  const { documents, problems } = await readSource({ file, text: readText(file, cwd) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const [root] = documents;
  const values = get(root, "Parameters") ?? root;
  if (values?.kind === "map") return entriesOf(values).flatMap(({ key, value }) => pair(key, value, file));
  if (values?.kind === "list") return values.items.flatMap((item) => listed(item, file));
  throw new UsageError(`\`--parameters ${file}\` holds no parameters: it is neither a list nor a map`);
}

function readText(file: string, cwd: string): string {
  try {
    return decode(readFileSync(path.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}

function listed(item: Node, file: string): [string, string][] {
  const text = textOf(item);
  if (text !== undefined && isOverride(text)) return parseOverrides(text);
  const name = textOf(get(item, "ParameterKey"));
  if (name === undefined) throw new UsageError(`\`--parameters ${file}\` has an item without \`ParameterKey\``);
  const value = get(item, "ParameterValue");
  // `UsePreviousValue` stands in place of a value that only the deployed stack knows.
  return value ? pair(name, value, file) : [];
}

function pair(name: string, value: Node, file: string): [string, string][] {
  if (value.kind === "list") return [[name, itemsOf(value).map((item) => textOf(item) ?? "").join(",")]];
  if (value.kind === "map") throw new UsageError(`\`--parameters ${file}\` has no plain value for \`${name}\``);
  const text = textOf(value);
  return text === undefined ? [] : [[name, text]];
}

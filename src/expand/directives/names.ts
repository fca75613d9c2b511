import { functionsIn } from "../../template/functions-in.ts";
import type { Entry, MapNode, Node } from "../../template/node.ts";

/** In the order in which the preprocessor looks for them: of a map that has several, the first is followed. */
const NAMES = [
  "Fn::Map", "Fn::Length", "Fn::Include", "Fn::Flatten", "Fn::Merge", "Fn::DeepMerge", "Fn::Stringify", "Fn::UpperCamelCase",
  "Fn::LowerCamelCase", "Fn::GetEnv", "Fn::Outputs", "Fn::Sequence",
  // Not of the original, but of its forks.
  "Fn::Eval",
] as const;

export type DirectiveName = (typeof NAMES)[number];

const KNOWN: ReadonlySet<string> = new Set(NAMES);

/** The directive that a map holds, if any. One without an argument to speak of (`0`, an empty text) is none. */
export function directiveIn(node: Node): { readonly name: DirectiveName; readonly entry: Entry } | undefined {
  if (node.kind !== "map") return undefined;
  // Most maps hold no function at all.
  if (!hasKnownKey(node)) return undefined;
  for (const name of NAMES) {
    const entry = node.entries.get(name);
    if (entry && isGiven(entry.value)) return { name, entry };
  }
  return undefined;
}

/** Whether a value is a directive that could not be followed, so that nothing is known of it. */
export function isLeft(node: Node): boolean {
  const directive = directiveIn(node);
  // CloudFormation knows this one too, and it is always a number.
  return directive !== undefined && directive.name !== "Fn::Length";
}

/** Whether one of the values of a document may be a directive. */
export function holdsDirective(root: Node): boolean {
  return NAMES.some((name) => functionsIn(root).has(name));
}

/** How many values a tree has. */
export function valuesIn(root: Node): number {
  let values = 0;
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    values += 1;
    if (node.kind === "list") for (const item of node.items) open.push(item);
    else if (node.kind === "map") for (const { value } of node.entries.values()) open.push(value);
  }
  return values;
}

function hasKnownKey({ entries }: MapNode): boolean {
  for (const key of entries.keys()) if (key.startsWith("Fn::") && KNOWN.has(key)) return true;
  return false;
}

function isGiven(argument: Node): boolean {
  return argument.kind !== "scalar" || (argument.value !== null && argument.value !== false && argument.value !== 0 && argument.value !== "");
}

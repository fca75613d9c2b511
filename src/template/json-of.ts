import type { Node, ScalarNode } from "./node.ts";
import type { Json } from "./print-yaml.ts";

/** A value without its places, as JSON has it. Read again, its scalars have the same text. */
export function jsonOf(node: Node): Json {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return node.items.map(jsonOf);
    case "map":
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, jsonOf(value)]));
  }
}

/** `012` and `1.10` are numbers that would be written otherwise. */
function scalarOf({ value, text }: ScalarNode): Json {
  return typeof value === "number" && String(value) !== text ? text : value;
}

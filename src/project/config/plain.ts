import { entriesOf, itemsOf, type Node, type ScalarNode } from "../../template/node.ts";
import { pathKeys } from "../../template/place.ts";

/** A value as JSON has it, for a schema to look at. Keys are properties of its own, whatever they are called. */
export function plainOf(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return itemsOf(node).map(plainOf);
    case "map":
      return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plainOf(value)]));
  }
}

/** A severity is a word, also where it is `off` without quotes, which YAML 1.1 takes for `false` and an editor does not. */
export function scalarOf({ value, text, path }: ScalarNode): ScalarNode["value"] {
  const isOff = value === false && text.toLowerCase() === "off";
  if (!isOff) return value;
  const [last, holder] = pathKeys(path).reverse();
  return last === "severity" || holder === "rules" ? "off" : value;
}

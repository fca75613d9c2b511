import { entriesOf, get, itemsOf, type Node } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";

export interface PlacedValue {
  /** Where it stands in what was made: "Body/paths//items/get". */
  readonly made: string;
  /** Where its author wrote it, or what caused it. */
  readonly path: string;
  readonly generatedBy: string | undefined;
  /** The text at its place. */
  readonly text: string;
}

/** Every value that a resource of an expansion is made of, with its place. */
export function placesOf(root: Node, logicalId: string, text: string): PlacedValue[] {
  const resource = get(get(root, "Resources"), logicalId);
  return resource ? valuesIn(resource, []).map(({ node, keys }) => ({
    made: keys.join("/"),
    path: pathKeys(node.path).join("/"),
    generatedBy: node.generatedBy,
    text: text.slice(node.start, node.end),
  })) : [];
}

function valuesIn(node: Node, keys: readonly string[]): { readonly node: Node; readonly keys: readonly string[] }[] {
  const below = node.kind === "list"
    ? itemsOf(node).flatMap((item, index) => valuesIn(item, [...keys, String(index)]))
    : entriesOf(node).flatMap(({ key, value }) => valuesIn(value, [...keys, key]));
  return [{ node, keys }, ...below];
}

/** The one value at a path of what was made. */
export function placeAt(values: readonly PlacedValue[], made: string): Omit<PlacedValue, "made"> {
  const found = values.find((value) => value.made === made);
  if (found === undefined) throw new Error(`nothing was made at ${made}`);
  const { path, generatedBy, text } = found;
  return { path, generatedBy, text };
}

import { MAX_DEPTH, TOO_DEEP } from "../../template/limits.ts";
import type { Node } from "../../template/node.ts";
import { type Path, pathKeys } from "../../template/place.ts";
import { transplanted } from "../../template/transplant.ts";
import type { Found, Library } from "../library.ts";

/**
 * How many values the files of one template may bring in, each time they are named. A template is 1 MB when it is deployed,
 * which the densest of real ones fills with 69,000 values; a file that is included a thousand times is stopped here.
 */
export const MAX_INCLUDED_VALUES = 200_000;

/** Finds the document that a location means, as a value at a path of the template. `from` is the file that names the location. */
export type Documents = (location: string, from: string, path: Path | undefined) => Found<Node>;

/** The documents of a library, as many and as deep as one template may take in. */
export function createDocuments(library: Library): Documents {
  const sizes = new Map<Node, Size>();
  let left = MAX_INCLUDED_VALUES;
  return (location, from, path) => {
    const found = library.document(location, from);
    if (found.kind === "unread") return found;
    const size = sizes.get(found.value) ?? sizeOf(found.value);
    sizes.set(found.value, size);
    if (size.values > left) return unread(`the files that the template takes in have more than ${MAX_INCLUDED_VALUES} values`);
    if (pathKeys(path).length + size.depth > MAX_DEPTH) return unread(`with it ${TOO_DEEP}`);
    left -= size.values;
    return { ...found, value: transplanted(found.value, path) };
  };
}

function unread(why: string): Found<Node> {
  return { kind: "unread", why };
}

interface Size {
  readonly values: number;
  readonly depth: number;
}

function sizeOf(root: Node): Size {
  let [values, depth] = [0, 0];
  for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) {
    values += level.length;
    depth += 1;
  }
  return { values, depth };
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === "list") return node.items;
  return node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : [];
}

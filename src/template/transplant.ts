import type { Entry, Node } from "./node.ts";
import type { Path } from "./place.ts";

/** The same value at another place of a tree: its spans stay, its paths and those of all in it begin anew. */
export function transplanted<T extends Node>(node: T, path: Path | undefined): T;
export function transplanted(node: Node, path: Path | undefined): Node {
  if (node.kind === "scalar") return { ...node, path };
  if (node.kind === "list") {
    return { ...node, path, items: node.items.map((item, index) => transplanted(item, { parent: path, key: String(index) })) };
  }
  const entries = [...node.entries].map(([key, entry]): [string, Entry] =>
    [key, { ...entry, value: transplanted(entry.value, { parent: path, key }) }]);
  return { ...node, path, entries: new Map(entries) };
}

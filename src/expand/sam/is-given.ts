import type { Node } from "../../template/node.ts";

/** Whether SAM takes a property for set: null, false, zero and what is empty count as left out, as in Python. */
export function isGiven(node: Node | undefined): node is Node {
  if (node === undefined) return false;
  if (node.kind === "map") return node.entries.size > 0;
  if (node.kind === "list") return node.items.length > 0;
  return Boolean(node.value);
}

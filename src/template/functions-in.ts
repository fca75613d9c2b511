import type { Node } from "./node.ts";

const known = new WeakMap<Node, ReadonlySet<string>>();

/** What a reader has come by is not looked for again. */
export function rememberFunctions(root: Node, functions: ReadonlySet<string>): void {
  known.set(root, functions);
}

/** The keys of a document that begin with `Fn::`, wherever they stand. It is looked through once, whoever asks. */
export function functionsIn(root: Node): ReadonlySet<string> {
  const before = known.get(root);
  if (before) return before;
  const found = new Set<string>();
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "map") {
      node.entries.forEach(({ key, value }) => {
        if (key.startsWith("Fn::")) found.add(key);
        if (value.kind !== "scalar") open.push(value);
      });
    } else if (node.kind === "list") {
      node.items.forEach((item) => { if (item.kind !== "scalar") open.push(item); });
    }
  }
  known.set(root, found);
  return found;
}

import { PREFIX_END } from "../resolve/stack-prefix.ts";
import type { StackTree } from "./nested-stacks.ts";
import type { Stack } from "./stack.ts";

/** What the names of stacks that stand side by side begin with: nothing for the first, for others the stack's name or its file's. */
export function stackPrefixes<S extends Stack>([first, ...others]: readonly StackTree<S>[]): Map<StackTree<S>, string> {
  // The first one's names are its own, those of what it nests among them.
  const taken = new Set([...first?.top.children.keys() ?? []]);
  const prefixes = new Map(first ? [[first, ""]] : []);
  for (const tree of others) {
    const name = nameOf(tree.top.stack);
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}${String(count)}`;
    taken.add(unique);
    prefixes.set(tree, `${unique}${PREFIX_END}`);
  }
  return prefixes;
}

/** Names that say nothing of what is in a file: its folder says more. */
const COMMON = new Set(["template", "main", "index", "stack", "cloudformation", "sam", "serverless"]);

/** What others call a stack: "orders" of `orders.yaml` and of `orders/template.yaml`. */
export function nameOf({ file, settings }: Stack): string {
  const [folder = "", base = ""] = ["", ...file.split("/")].slice(-2);
  const stem = base.replace(/(?:\.template)?\.\w+$/, "");
  const name = settings.stackName ?? (COMMON.has(stem) && folder !== "" ? folder : stem);
  // Names stand in `Fn::Sub`, where a dot begins an attribute.
  return name.replaceAll(/[^\w-]+/g, "-") || "stack";
}

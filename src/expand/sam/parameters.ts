import { callOf, entriesOf, get, type Node, textOf } from "../../template/node.ts";

/** The values that SAM knows of parameters: those given, else their defaults. What is looked up at deployment it cannot know. */
export function knownParameters(
  root: Node,
  given: ReadonlyMap<string, string> = new Map(),
  open: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const known = new Map<string, string>();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const text = given.get(key) ?? (open.has(key) ? undefined : textOf(get(value, "Default")));
    if (text !== undefined && !textOf(get(value, "Type"))?.startsWith("AWS::SSM::Parameter::")) known.set(key, text);
  }
  return known;
}

/** The name inside `Ref`. */
export function referredTo(node: Node | undefined): string | undefined {
  const call = node && callOf(node);
  return call?.name === "Ref" ? textOf(call.argument) : undefined;
}

import type { Scope } from "../resolve/scope.ts";
import type { Text } from "../resolve/text.ts";
import type { Node } from "../template/node.ts";

/** The text of a value that has but one; `undefined` where conditions choose, or where it is absent. */
export function onlyText(node: Node | undefined, scope: Scope): Text | undefined {
  const [first, ...others] = scope.text(node);
  return others.length === 0 ? first?.value : undefined;
}

/** The text of a value; of several that conditions choose between, the first. */
export function firstText(node: Node | undefined, scope: Scope): Text | undefined {
  return scope.text(node)[0]?.value;
}

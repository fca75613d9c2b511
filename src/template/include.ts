import { get, type Node, textOf } from "./node.ts";

/** Whether what stands under `Fn::Transform`, or in a template's own `Transform`, is a call of `AWS::Include`, or a list of such. */
export function isInclude(transform: Node): boolean {
  if (transform.kind === "list") return transform.items.length > 0 && transform.items.every(isInclude);
  return textOf(get(transform, "Name")) === "AWS::Include";
}

import { callOf, type ListNode, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import { callNode } from "../make.ts";

/** The values that `Fn::If` chooses between, `AWS::NoValue` left out; of any other value itself. */
export function branchesOf(node: Node | undefined): Node[] {
  if (node === undefined || isNoValue(node)) return [];
  return conditional(node)?.items.slice(1).flatMap(branchesOf) ?? [node];
}

/** Changes a value, or each that `Fn::If` chooses between; `AWS::NoValue` stays what it is. */
export function inBranches(node: Node, change: (branch: Node) => Node): Node {
  if (isNoValue(node)) return node;
  const choice = conditional(node);
  if (choice === undefined) return change(node);
  const items = choice.items.map((item, index) => (index === 0 ? item : inBranches(item, change)));
  return callNode(placeOf(node), "Fn::If", { ...choice, items });
}

export function isNoValue(node: Node): boolean {
  const call = callOf(node);
  return call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}

function conditional(node: Node): ListNode | undefined {
  const call = callOf(node);
  return call?.name === "Fn::If" && call.argument.kind === "list" ? call.argument : undefined;
}

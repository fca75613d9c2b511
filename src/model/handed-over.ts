import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { callOf, entriesOf, itemsOf, type Node } from "../template/node.ts";
import type { Functions } from "./functions.ts";

/** The types of resources that deploy a template of their own. */
export const DEPLOYS_OTHERS = /^AWS::CloudFormation::Stack(?:Set)?$|::MODULE$/;

/**
 * The functions, by key, that a nested stack, a stack set or a module is given: its own template, which is not part of this, may let
 * API Gateway invoke them. With each, the logical id of what it is given to.
 */
export function functionsHandedOver(scope: Scope, functions: Functions): Map<string, string> {
  const given = new Map<string, string>();
  for (const { type, logicalId, properties } of scope.resources.values()) {
    if (!DEPLOYS_OTHERS.test(type)) continue;
    for (const leaf of leavesOf(properties)) {
      for (const { value } of scope.text(leaf)) {
        const named = value ? [value, ...value.map((token) => [token])] : [];
        for (const text of named) given.set(functions.read(text, stackOfName(logicalId, scope.settings)).key, logicalId);
      }
    }
  }
  return given;
}

/** The values of a tree that are text: scalars, and what the template language puts together. */
export function leavesOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  if (node.kind === "scalar" || callOf(node)) return [node];
  const parts = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return parts.flatMap(leavesOf);
}

import type { Scope } from "../resolve/scope.ts";
import { PREFIX_END } from "../resolve/stack-prefix.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import { DEPLOYS_OTHERS, leavesOf } from "./handed-over.ts";

/**
 * The resources, by logical id, whose ids others are given: by an output, as a parameter of a stack that is not here, or by way of
 * Parameter Store. Of a stack that another one deploys it is not known who else does, nor what they do with its outputs.
 */
export function idsHandedOut(scope: Scope): ReadonlySet<string> {
  const outputs = entriesOf(get(scope.root, "Outputs")).flatMap(({ value }) => get(value, "Value") ?? []);
  const resources = [...scope.resources.values()].flatMap(({ type, properties }): readonly Node[] => {
    if (type === "AWS::SSM::Parameter") return [get(properties, "Value")].filter((node) => node !== undefined);
    return DEPLOYS_OTHERS.test(type) ? leavesOf(properties) : [];
  });
  const deployed = [...scope.resources.keys()].filter((logicalId) => logicalId.includes(PREFIX_END));
  return new Set([...deployed, ...[...outputs, ...resources].flatMap((node) => idsIn(node, scope))]);
}

function idsIn(node: Node, scope: Scope): string[] {
  return scope.text(node).flatMap(({ value: [token, ...others] = [] }) =>
    (token?.kind === "reference" && token.attribute === undefined && others.length === 0 ? [token.logicalId] : []));
}

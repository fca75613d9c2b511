import type { Scope } from "../resolve/scope.ts";
import type { Token } from "../resolve/text.ts";
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
  return scope.text(node).flatMap(({ value = [] }) => value.flatMap((token, index) => {
    const isWhole = isEnd(value[index - 1], /[,;|\s]$/) && isEnd(value[index + 1], /^[,;|\s]/);
    return token.kind === "reference" && ID_ATTRIBUTES.has(token.attribute) && isWhole ? [token.logicalId] : [];
  }));
}

/** What gives an API's id, besides a reference to it. */
const ID_ATTRIBUTES: ReadonlySet<string | undefined> = new Set([undefined, "RestApiId", "ApiId"]);

/** Whether an id is not a part of something else, such as a URL; it may be one of a list. */
function isEnd(token: Token | undefined, separator: RegExp): boolean {
  return token === undefined || (token.kind === "literal" && separator.test(token.text));
}

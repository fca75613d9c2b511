import { callNode, listNode, scalarNode } from "../expand/make.ts";
import { callOf, entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";

/** What a parameter of a nested stack is: text that is written out, or a value in the parent's own names. */
export type Given =
  | TextGiven
  /** `default` is what the parameter is where the value is absent. */
  | { readonly kind: "value"; readonly node: Node; readonly default: string | undefined };

interface TextGiven {
  readonly kind: "text";
  readonly text: string;
}

/**
 * What a nested stack's parameters are. One that is given nothing is its default: only the parent could say otherwise, so unlike
 * that of a stack of its own it is certain. `undefined` where the template does not say which are given.
 */
export function givenParameters(written: Node | undefined, child: Node): ReadonlyMap<string, Given> | undefined {
  if (written && (callOf(written) || entriesOf(written).some(({ key }) => key.startsWith("Fn::")))) return undefined;
  return new Map(entriesOf(get(child, "Parameters")).flatMap(({ key, value }) => {
    const [node, otherwise] = [get(written, key), defaultOf(value)];
    const given = (node && givenOf(node, otherwise)) ?? otherwise;
    return given ? [[key, given] as const] : [];
  }));
}

function defaultOf(parameter: Node): TextGiven | undefined {
  const given = textGiven(textOf(get(parameter, "Default")), parameter);
  return given.kind === "text" ? given : undefined;
}

function givenOf(node: Node, otherwise: TextGiven | undefined): Given | undefined {
  if (isNoValue(node)) return undefined;
  if (node.kind === "scalar") return textGiven(textOf(node), node);
  if (node.kind === "map") return { kind: "value", node, default: mayBeAbsent(node) ? otherwise?.text : undefined };
  // A list parameter is given one text with commas.
  const texts = node.items.map(textOf);
  const joined = texts.every((text) => text !== undefined) ? texts.join(",") : undefined;
  return textGiven(joined, callNode(node, "Fn::Join", listNode(node, [scalarNode(node, ","), node])));
}

/** What a dynamic reference stands for is known only at deployment. */
function textGiven(text: string | undefined, node: Node): Given {
  return text === undefined || text.includes("{{resolve:") ? { kind: "value", node, default: undefined } : { kind: "text", text };
}

/** Whether a value may be absent, so that a parameter has its default. */
export function mayBeAbsent(node: Node): boolean {
  const call = callOf(node);
  return isNoValue(node) || (call?.name === "Fn::If" && itemsOf(call.argument).slice(1).some(mayBeAbsent));
}

/** The value with another one wherever it is absent. */
export function whereAbsent(node: Node, other: Node): Node {
  const call = callOf(node);
  if (isNoValue(node)) return other;
  if (call?.name !== "Fn::If" || call.argument.kind !== "list" || !mayBeAbsent(node)) return node;
  const [name, ...branches] = call.argument.items;
  const items = [...(name ? [name] : []), ...branches.map((branch) => whereAbsent(branch, other))];
  return callNode(node, "Fn::If", { ...call.argument, items });
}

function isNoValue(node: Node): boolean {
  const call = callOf(node);
  return (node.kind === "scalar" && node.value === null) || (call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue");
}

import { refNode } from "../expand/make.ts";
import { pseudoParameterName } from "../resolve/pseudo-parameters.ts";
import type { Settings } from "../resolve/settings.ts";
import { get, getIn, type MapNode, type Node, textOf } from "../template/node.ts";
import { mayBeAbsent, whereAbsent } from "./given-parameters.ts";
import type { Deployed } from "./nested-stacks.ts";
import { type Meaning, type Names, rewritten } from "./rewritten.ts";
import type { Stack } from "./stack.ts";

/** An output of a stack, as others name it. */
export interface Output<S extends Stack> {
  readonly of: Deployed<S>;
  readonly name: string;
}

/** What the names of several stacks are in one template. */
export interface Plan<S extends Stack> {
  readonly settings: Settings;
  /** What the names of a stack begin with. */
  prefixOf(deployed: Deployed<S>): string;
  /** What the names begin with of the stack, of those beside the first, that it is or is nested in. */
  stackOf(deployed: Deployed<S>): string;
  /** The output that a call in a stack names, where it is one of these stacks'. */
  imported(call: MapNode, by: Deployed<S>): Output<S> | undefined;
}

/** How values lead to values of other stacks: no deeper than these, so that whoever walks over them comes to an end. */
const MAX_CHAIN = 30;
const MAX_VALUE_DEPTH = 40;

/** How the names of each stack are said in the one template. A value that several name is worked out once. */
export function createNaming<S extends Stack>(plan: Plan<S>): (deployed: Deployed<S>) => Names {
  const values = new Map<string, Node | undefined>();
  const open = new Set<string>();
  const depths = new Map<Node, number>();

  /** A value in the names of the one template; `undefined` where it leads to itself, or too far. */
  function valueOf(key: string, authored: Node, deployed: Deployed<S>): Node | undefined {
    if (values.has(key)) return values.get(key);
    if (open.has(key) || open.size >= MAX_CHAIN || depthOf(authored, depths) > MAX_VALUE_DEPTH) return undefined;
    open.add(key);
    const value = rewritten(authored, namesOf(deployed));
    open.delete(key);
    const settled = depthOf(value, depths) > MAX_VALUE_DEPTH ? undefined : value;
    values.set(key, settled);
    return settled;
  }

  function outputOf({ of, name }: Output<S>): Node | undefined {
    const value = getIn(of.stack.root, "Outputs", name, "Value");
    return value && valueOf(`output ${plan.prefixOf(of)}${name}`, value, of);
  }

  function givenTo(name: string, deployed: Deployed<S>): Meaning | undefined {
    const prefix = plan.prefixOf(deployed);
    const given = deployed.given.get(name);
    if (given?.kind !== "value" || deployed.parent === undefined || isLookedUp(name, deployed)) return undefined;
    const value = valueOf(`parameter ${prefix}${name}`, given.node, deployed.parent);
    if (value === undefined) return undefined;
    const node = mayBeAbsent(value) ? whereAbsent(value, refNode(value, `${prefix}${name}`)) : value;
    return { kind: "value", node, isList: isListType(typeOf(name, deployed)) };
  }

  function namesOf(deployed: Deployed<S>): Names {
    const prefix = plan.prefixOf(deployed);
    const prefixedName = (name: string): string => `${prefix}${name}`;
    return {
      prefix,
      amongConditions: false,
      condition: prefixedName,
      mapping: prefixedName,
      ref(name) {
        if (name.startsWith("AWS::")) return { kind: "name", name: pseudoName(name, deployed) };
        return givenTo(name, deployed) ?? { kind: "name", name: prefixedName(name) };
      },
      attribute(logicalId, attribute) {
        const child = deployed.children.get(logicalId);
        const node = child && attribute.startsWith("Outputs.") ? outputOf({ of: child, name: attribute.slice("Outputs.".length) }) : undefined;
        return node ? { kind: "value", node, isList: false } : { kind: "name", name: prefixedName(logicalId) };
      },
      answer(call) {
        const output = plan.imported(call, deployed);
        return output && outputOf(output);
      },
    };
  }

  /** A nested stack is where its parent is, and has a name of its own. */
  function pseudoName(name: string, deployed: Deployed<S>): string {
    if (name === "AWS::NoValue") return name;
    const isOwn = deployed.parent !== undefined && OF_EACH_STACK.has(name);
    return isOwn ? `${plan.prefixOf(deployed)}${name}` : pseudoParameterName(name, plan.stackOf(deployed), plan.settings);
  }

  return namesOf;
}

const OF_EACH_STACK = new Set(["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"]);

/** Whether a parameter stands in the one template: it is not given, or what it is given may be absent or is but a name to look up. */
export function isKept<S extends Stack>(name: string, deployed: Deployed<S>): boolean {
  const given = deployed.given.get(name);
  return given?.kind !== "value" || isLookedUp(name, deployed) || mayBeAbsent(given.node);
}

function isLookedUp<S extends Stack>(name: string, deployed: Deployed<S>): boolean {
  return typeOf(name, deployed).startsWith("AWS::SSM::Parameter::Value<");
}

export function isListType(type: string): boolean {
  return type === "CommaDelimitedList" || type.includes("List<");
}

function typeOf<S extends Stack>(name: string, { stack }: Deployed<S>): string {
  return textOf(get(getIn(stack.root, "Parameters", name), "Type")) ?? "String";
}

/** How deep a value nests. Parts that several values have in common are looked at once. */
function depthOf(node: Node, known: Map<Node, number>): number {
  if (node.kind === "scalar") return 0;
  const depth = known.get(node);
  if (depth !== undefined) return depth;
  let deepest = 0;
  for (const part of node.kind === "list" ? node.items : node.entries.values()) {
    deepest = Math.max(deepest, depthOf("value" in part && "key" in part ? part.value : part, known));
  }
  known.set(node, deepest + 1);
  return deepest + 1;
}

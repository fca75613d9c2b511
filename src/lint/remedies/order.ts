import { callOf, entriesOf, get, getIn, itemsOf, type Node, textOf } from "../../template/node.ts";
import { pathKeys, type Place } from "../../template/place.ts";
import type { NewValue, Step } from "../change.ts";
import type { Trees } from "./ground.ts";

/** Why CloudFormation would not take what a change comes to refer to: it would wait for itself, or is not there at all times. */
export function outOfOrder(steps: readonly Step[], trees: Trees): string | undefined {
  const edges = steps.flatMap((step) => (step.kind === "replace" ? edgesOf(step.at, step.value, trees) : []));
  return edges.map((edge) => faultOf(edge, edges)).find((fault) => fault !== undefined);
}

function faultOf({ root, from, to }: Edge, edges: readonly Edge[]): string | undefined {
  const condition = conditionOf(to, root);
  if (condition !== undefined && condition !== conditionOf(from, root)) return `\`${to}\` is there only when \`${condition}\``;
  const others = edges.filter((edge) => edge.root === root);
  return reaches(to, from, others, root) ? `\`${to}\` depends on \`${from}\`` : undefined;
}

function conditionOf(logicalId: string, root: Node): string | undefined {
  return textOf(getIn(root, "Resources", logicalId, "Condition"));
}

/** A resource that comes to refer to another. */
interface Edge {
  readonly root: Node;
  readonly from: string;
  readonly to: string;
}

function edgesOf(at: Place, value: NewValue, trees: Trees): Edge[] {
  const [section, from] = pathKeys(at.path);
  if (section !== "Resources" || from === undefined) return [];
  const root = (trees.get(at.file) ?? []).find((each) => isWithin(at, getIn(each, "Resources", from)));
  if (root === undefined) return [];
  const known = new Set(neededBy(from, root));
  const isNew = (to: string): boolean => !known.has(to) && getIn(root, "Resources", to) !== undefined;
  return [...new Set(namesIn(value))].filter(isNew).map((to) => ({ root, from, to }));
}

function isWithin({ start, end }: Place, around: Node | undefined): boolean {
  return around !== undefined && around.start <= start && end <= around.end;
}

function namesIn(value: NewValue): string[] {
  if (value.kind === "list") return value.items.flatMap(namesIn);
  if (value.kind === "map") return value.entries.flatMap(([, each]) => namesIn(each));
  // A text may be what `Fn::Sub` reads.
  if (value.kind === "text") return variablesOf(value.text);
  if (value.kind !== "call" || value.argument.kind !== "text") return [];
  return value.name === "Fn::Sub" ? variablesOf(value.argument.text) : [value.argument.text.split(".")[0] ?? ""];
}

function variablesOf(text: string): string[] {
  return [...text.matchAll(/\$\{\s*([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
}

function reaches(start: string, goal: string, added: readonly Edge[], root: Node): boolean {
  const seen = new Set<string>();
  const queue = [start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...neededBy(name, root), ...added.filter(({ from }) => from === name).map(({ to }) => to));
  }
  return false;
}

/** Each resource is looked through once: many changes may lead past it. */
const needs = new WeakMap<Node, readonly string[]>();

/** The names that a resource refers to. */
function neededBy(name: string, root: Node): readonly string[] {
  const resource = getIn(root, "Resources", name);
  if (resource === undefined) return [];
  const known = needs.get(resource);
  if (known) return known;
  const after = get(resource, "DependsOn");
  const found = [...new Set([textOf(after) ?? "", ...itemsOf(after).map((each) => textOf(each) ?? ""), ...referencesIn(resource)])];
  needs.set(resource, found);
  return found;
}

function referencesIn(node: Node): string[] {
  const call = callOf(node);
  if (call?.name === "Ref") return [textOf(call.argument) ?? ""];
  if (call?.name === "Fn::GetAtt") return [(textOf(call.argument) ?? textOf(itemsOf(call.argument)[0]) ?? "").split(".")[0] ?? ""];
  if (call?.name === "Fn::Sub") {
    const [template, variables] = call.argument.kind === "list" ? call.argument.items : [call.argument];
    return [...variablesOf(textOf(template) ?? ""), ...(variables ? referencesIn(variables) : [])];
  }
  return [...itemsOf(node), ...entriesOf(node).map(({ value }) => value)].flatMap(referencesIn);
}

import { callNode, listNode, mapNode, scalarNode, withEntries } from "../expand/make.ts";
import { withVariables } from "../resolve/substitution.ts";
import { callOf, type Entry, get, itemsOf, type ListNode, type MapNode, type Node, type ScalarNode, textOf } from "../template/node.ts";
import { type Place, placeOf } from "../template/place.ts";

/** What a name of one stack's template is in the template of several. */
export type Meaning =
  | { readonly kind: "name"; readonly name: string }
  /** What another stack says it is; `isList` where the name is one of a list. */
  | { readonly kind: "value"; readonly node: Node; readonly isList: boolean };

/** How the names of one stack's template are said in the template of several. */
export interface Names {
  /** What names begin with of which it is not written out whose they are. */
  readonly prefix: string;
  /** Whether `{ Condition: IsProd }` is a name, as it is among conditions and rules. */
  readonly amongConditions: boolean;
  ref(name: string): Meaning;
  attribute(logicalId: string, attribute: string): Meaning;
  condition(name: string): string;
  mapping(name: string): string;
  /** What a call is by what another stack says (`Fn::ImportValue`), where one does. */
  answer(call: MapNode): Node | undefined;
}

/** A value of one stack's template, in the names of the template of several. What holds no name stays the very same node. */
export function rewritten(node: Node, names: Names): Node {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") return rewrittenList(node, names);
  const call = callOf(node);
  if (call) return rewrittenCall(node, call.name, call.argument, names);
  const name = names.amongConditions && node.entries.size === 1 ? get(node, "Condition") : undefined;
  return name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewrittenMap(node, names);
}

function rewrittenList(list: ListNode, names: Names): ListNode {
  let items: Node[] | undefined;
  for (const [index, item] of list.items.entries()) {
    const value = rewritten(item, names);
    if (value !== item) (items ??= [...list.items])[index] = value;
  }
  return items ? { ...list, items } : list;
}

function rewrittenMap(map: MapNode, names: Names): MapNode {
  let entries: Map<string, Entry> | undefined;
  for (const entry of map.entries.values()) {
    const value = rewritten(entry.value, names);
    if (value !== entry.value) (entries ??= new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return entries ? { ...map, entries } : map;
}

function rewrittenCall(call: MapNode, name: string, argument: Node, names: Names): Node {
  switch (name) {
    case "Ref":
      return rewrittenRef(call, argument, names);
    case "Fn::GetAtt":
      return rewrittenAttribute(call, argument, names);
    case "Fn::Sub":
      return withArgument(call, name, rewrittenSub(argument, names));
    case "Fn::If":
      return withArgument(call, name, withFirst(argument, names, (first) => conditionName(first, names)));
    case "Fn::FindInMap":
      return withArgument(call, name, withFirst(argument, names, (first) =>
        (first.kind === "scalar" ? renamed(first, names.mapping(first.text)) : prefixed(first, names))));
    case "Fn::ImportValue":
    case "Fn::GetStackOutput":
      return answered(call, names) ?? rewrittenMap(call, names);
    default:
      return rewrittenMap(call, names);
  }
}

function answered(call: MapNode, names: Names): Node | undefined {
  const node = names.answer(call);
  return node && valueAt(call, { kind: "value", node, isList: false });
}

function withArgument(call: MapNode, name: string, argument: Node): MapNode {
  return argument === get(call, name) ? call : withEntries(call, { [name]: argument });
}

function rewrittenRef(call: MapNode, argument: Node, names: Names): Node {
  if (argument.kind !== "scalar") return withArgument(call, "Ref", prefixed(argument, names));
  const meaning = names.ref(argument.text);
  return meaning.kind === "value" ? valueAt(call, meaning) : withArgument(call, "Ref", renamed(argument, meaning.name));
}

/** A name that is put together: whatever it is, it is one of this stack. */
function prefixed(name: Node, names: Names): Node {
  const written = rewritten(name, names);
  if (names.prefix === "") return written;
  return callNode(name, "Fn::Join", listNode(name, [scalarNode(name, ""), listNode(name, [scalarNode(name, names.prefix), written])]));
}

/** The dot between id and attribute may part the items of a list or stand in them. */
function rewrittenAttribute(call: MapNode, argument: Node, names: Names): Node {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first] = items;
  if (first?.kind !== "scalar") {
    return withArgument(call, "Fn::GetAtt", withFirst(argument, names, (computed) => prefixed(computed, names)));
  }
  const texts = items.map(textOf);
  const [logicalId = "", ...attribute] = (texts.includes(undefined) ? first.text : texts.join(".")).split(".");
  const meaning = names.attribute(logicalId, attribute.join("."));
  if (meaning.kind === "value") return valueAt(call, meaning);
  const head = renamed(first, `${meaning.name}${first.text.slice(logicalId.length)}`);
  return withArgument(call, "Fn::GetAtt", argument.kind === "list" ? withFirst(argument, names, () => head) : head);
}

/** A list with another first item, the others rewritten. */
function withFirst(argument: Node, names: Names, change: (first: Node) => Node): Node {
  const [first, ...others] = itemsOf(argument);
  if (argument.kind !== "list" || first === undefined) return rewritten(argument, names);
  const items = [change(first), ...others.map((item) => rewritten(item, names))];
  return items.every((item, index) => item === argument.items[index]) ? argument : { ...argument, items };
}

function conditionName(node: Node, names: Names): Node {
  if (node.kind === "scalar") return renamed(node, names.condition(node.text));
  const name = get(node, "Condition");
  return node.kind === "map" && name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewritten(node, names);
}

function rewrittenSub(argument: Node, names: Names): Node {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  if (template?.kind !== "scalar") return rewritten(argument, names);
  const values = new Map<string, Node>();
  const text = withVariables(template.text, (name) => {
    if (get(variables, name)) return name;
    const [logicalId = "", ...attribute] = name.split(".");
    const meaning = attribute.length === 0 ? names.ref(name) : names.attribute(logicalId, attribute.join("."));
    if (meaning.kind === "name") return `${meaning.name}${name.slice(logicalId.length)}`;
    values.set(name, valueAt(template, { ...meaning, isList: false }));
    return name;
  });
  const own = variables && rewritten(variables, names);
  if (text === template.text && values.size === 0 && own === variables) return argument;
  const put = renamed(template, text);
  if (values.size === 0 && own === undefined) return put;
  const all = new Map([...(own?.kind === "map" ? own.entries.values() : [])].map(({ key, value }) => [key, value] as const));
  return listNode(argument, [put, mapNode(own ?? template, [...all, ...values])]);
}

function renamed(scalar: ScalarNode, text: string): ScalarNode {
  return text === scalar.text ? scalar : { ...scalar, text, value: text };
}

/**
 * Another stack's value where a stack names it: findings are about the place of the name. A bare text is put into a call, since
 * it is not written at that place; what is given to a list parameter is a text with commas.
 */
function valueAt(at: Place, { node, isList }: Extract<Meaning, { kind: "value" }>): Node {
  const place = placeOf(at);
  if (isList) return callNode(place, "Fn::Split", listNode(place, [scalarNode(place, ","), node]));
  if (node.kind === "scalar") return callNode(place, "Fn::Join", listNode(place, [scalarNode(place, ""), listNode(place, [node])]));
  return node.kind === "list" ? { kind: "list", ...place, items: node.items } : { kind: "map", ...place, entries: node.entries };
}

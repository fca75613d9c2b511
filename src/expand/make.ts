import type { Entry, ListNode, MapNode, Node, ScalarNode } from "../template/node.ts";
import { type Place, placeOf, type Span } from "../template/place.ts";

/** The place of what is made: the authored text that caused it, and in words what made it of that. */
export function causedBy(cause: Place, reason: string): Place {
  return { ...placeOf(cause), generatedBy: afterLoops(cause, reason) };
}

/** What a loop made stays its copy, whatever is made of it next: "Fn::ForEach::Names: Name is Get; SAM: API Orders". */
function afterLoops({ generatedBy = "" }: Place, reason: string): string {
  const loops = /^Fn::ForEach::.*?(?=; SAM: |$)/s.exec(generatedBy)?.[0];
  return loops === undefined || reason.startsWith(loops) ? reason : `${loops}; ${reason}`;
}

/** The place of an entry by its key alone. */
export function placeOfKey({ at, value }: Entry): Place {
  return { ...placeOf(value), ...at };
}

/** A map at a place; what is `undefined` is left out. */
export function mapNode(
  at: Place,
  entries: Readonly<Record<string, Node | undefined>> | Iterable<readonly [string, Node | undefined]>,
): MapNode {
  const pairs = Symbol.iterator in entries ? entries : Object.entries(entries);
  const span = spanOf(at);
  const made = new Map<string, Entry>();
  for (const [key, value] of pairs) if (value !== undefined) made.set(key, { key, at: span, value });
  return { kind: "map", ...placeOf(at), entries: made };
}

function spanOf({ file, start, end }: Place): Span {
  return { file, start, end };
}

export function listNode(at: Place, items: readonly Node[]): ListNode {
  return { kind: "list", ...placeOf(at), items };
}

/** A scalar: text as if it stood in quotes, a number or a boolean as if it did not. */
export function scalarNode(at: Place, value: string | number | boolean): ScalarNode {
  return { kind: "scalar", ...placeOf(at), text: String(value), value };
}

/** A call of an intrinsic function, in the long form. */
export function callNode(at: Place, name: string, argument: Node): MapNode {
  return mapNode(at, [[name, argument]]);
}

export function refNode(at: Place, logicalId: string): MapNode {
  return callNode(at, "Ref", scalarNode(at, logicalId));
}

export function attributeNode(at: Place, logicalId: string, attribute: string): MapNode {
  return callNode(at, "Fn::GetAtt", listNode(at, [scalarNode(at, logicalId), scalarNode(at, attribute)]));
}

/** An authored value that serves in another place: its text and its place stay, and it says what put it there. */
export function servesAs<T extends Node>(node: T, reason: string): T {
  return { ...node, generatedBy: afterLoops(node, reason) };
}

/** The map with entries set anew, in their old order, new ones at the end; `undefined` takes one away. */
export function withEntries(map: MapNode, changes: Readonly<Record<string, Node | undefined>>): MapNode {
  const entries = new Map(map.entries);
  for (const [key, value] of Object.entries(changes)) {
    const old = entries.get(key);
    if (value === undefined) entries.delete(key);
    else entries.set(key, old ? { ...old, value } : { key, at: spanOf(value), value });
  }
  return { ...map, entries };
}

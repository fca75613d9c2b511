import { type Entry, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";

/** `Fn::ForEach::Topics: [Name, [Success, Failure], { "Topic${Name}": … }]`. */
export interface Loop {
  /** "Fn::ForEach::Topics". */
  readonly key: string;
  readonly identifier: string;
  readonly collection: Node;
  /** What each copy adds to the map that the loop stands in. */
  readonly fragment: MapNode;
}

/** Whether a key is that of a loop, well formed or not. */
export function isLoopKey(key: string): boolean {
  return key.startsWith("Fn::ForEach");
}

/** A loop, or in words why it is none. */
export function readLoop({ key, value }: Entry): Loop | string {
  if (!/^Fn::ForEach::./.test(key)) return "it has no name";
  const [first, collection, fragment, ...others] = itemsOf(value);
  const identifier = textOf(first);
  if (!collection || !fragment || others.length > 0) return "it is no list of an identifier, a collection and a map";
  if (!identifier) return "its identifier is no text";
  return fragment.kind === "map" ? { key, identifier, collection, fragment } : "what it repeats is no map";
}

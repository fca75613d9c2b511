import type { Place, Span } from "./place.ts";

/**
 * A value as written, with its place. Short tags are gone: `!GetAtt A.B` is the map `{ "Fn::GetAtt": "A.B" }`, so that
 * whoever reads a node need not know how it was spelled. Aliases and merge keys are gone too, each use a node of its own.
 */
export type Node = MapNode | ListNode | ScalarNode;

export interface MapNode extends Place {
  readonly kind: "map";
  /** In the order written; of a key that is written twice, the last. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  /** The key alone; of a short tag (`!Ref`) the tag. The whole entry runs from `at.start` to `value.end`. */
  readonly at: Span;
  readonly value: Node;
}

export interface ListNode extends Place {
  readonly kind: "list";
  readonly items: readonly Node[];
}

export interface ScalarNode extends Place {
  readonly kind: "scalar";
  /** The text without quotes and escapes, but otherwise as written: `012` stays "012", `1.10` stays "1.10". */
  readonly text: string;
  /**
   * The value as CloudFormation's own tools read it: YAML 1.1 by PyYAML's rules for plain scalars (`on` is true, `012` is 10,
   * `y` is "y", a date is its text), JSON by JSON's.
   */
  readonly value: string | number | boolean | null;
}

/** The value under a key, if the node is a map that has it. */
export function get(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The value at the end of a path of keys, if every step is a map that has the key. */
export function getIn(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  let at = node;
  for (let index = 0, key = keys[0]; key !== undefined; key = keys[++index]) at = get(at, key);
  return at;
}

/** The entries of a map; none of anything else. */
export function entriesOf(node: Node | undefined): Entry[] {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}

/** The items of a list; none of anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "list" ? node.items : [];
}

/** The text of a scalar that is not null. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}

/** Name and argument of an intrinsic function call: a map whose one key is `Ref` or begins with `Fn::`. */
export function callOf(node: Node): { readonly name: string; readonly argument: Node } | undefined {
  if (node.kind !== "map" || node.entries.size !== 1) return undefined;
  for (const { key, value } of node.entries.values()) {
    return key === "Ref" || key.startsWith("Fn::") ? { name: key, argument: value } : undefined;
  }
  return undefined;
}

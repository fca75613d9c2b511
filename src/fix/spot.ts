import { callOf, type Entry, entriesOf, type ListNode, type MapNode, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import { type Written } from "./written.ts";

/** A value where it is written. */
export interface Spot {
  readonly node: Node;
  readonly within: Within | undefined;
}

/** What a value is the value of. */
export type Within =
  | { readonly kind: "entry"; readonly map: MapNode; readonly entry: Entry; readonly outer: Spot }
  | { readonly kind: "item"; readonly list: ListNode; readonly outer: Spot };

export function inEntry(entry: Entry, map: MapNode, outer: Spot): Spot {
  return { node: entry.value, within: { kind: "entry", map, entry, outer } };
}

export function inList(node: Node, list: ListNode, outer: Spot): Spot {
  return { node, within: { kind: "item", list, outer } };
}

/** What identifies a stretch of one file. */
export function spanKey({ start, end }: Pick<Span, "start" | "end">): string {
  return `${start}-${end}`;
}

/** The values that stand at some places of the text: several where aliases repeat one. */
export function spotsAt(places: readonly Span[], { documents }: Written): ReadonlyMap<string, readonly Spot[]> {
  const wanted = new Set(places.map(spanKey));
  const found = new Map<string, Spot[]>();
  const visit = (spot: Spot): void => {
    const { node } = spot;
    const key = spanKey(node);
    if (wanted.has(key)) found.set(key, [...found.get(key) ?? [], spot]);
    if (node.kind === "map") for (const entry of entriesOf(node)) visit(inEntry(entry, node, spot));
    if (node.kind === "list") for (const item of node.items) visit(inList(item, node, spot));
  };
  for (const node of documents) visit({ node, within: undefined });
  return found;
}

/** Whether brackets are written around a map or list. A block may begin with a bracket, too: that of its first key or item. */
export function isInBrackets(node: Node, { source: { text } }: Written): boolean {
  if (node.kind === "scalar") return false;
  const [open, close] = node.kind === "map" ? ["{", "}"] : ["[", "]"];
  const first = node.kind === "map" ? [...node.entries.values()][0]?.at : node.items[0];
  return text[node.start] === open && text[node.end - 1] === close && first?.start !== node.start;
}

/** Whether a value stands within brackets of something around it. */
export function isWithinBrackets({ within }: Spot, written: Written): boolean {
  for (let at = within; at; at = at.outer.within) {
    if (isInBrackets(at.kind === "entry" ? at.map : at.list, written)) return true;
  }
  return false;
}

/** Whether a map is a call that is written with a short tag: `!Ref A`. */
export function hasShortTag(node: Node, { source: { text } }: Written): boolean {
  return callOf(node) !== undefined && entriesOf(node)[0]?.at.start === node.start && text[node.start] === "!";
}

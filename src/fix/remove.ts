import { callOf, type Entry, type ListNode, type MapNode, type Node } from "../template/node.ts";
import { type Edited, type Part, refused } from "./edited.ts";
import { removeFromBlock } from "./remove-from-block.ts";
import { removeFromFlow } from "./remove-from-flow.ts";
import type { Written } from "./written.ts";

/** A value where it is written. */
export interface Spot {
  readonly node: Node;
  readonly within: Within | undefined;
}

/** What a value is the value of. */
export type Within =
  | { readonly kind: "entry"; readonly map: MapNode; readonly entry: Entry; readonly outer: Spot }
  | { readonly kind: "item"; readonly list: ListNode; readonly outer: Spot };

/** Takes an entry or an item out of the text, in the author's own style. */
export function remove({ node, within }: Spot, written: Written): Edited {
  if (within === undefined) return refused("it is the whole document");
  const { outer } = within;
  const call = callOf(outer.node) ?? (outer.within?.kind === "entry" ? callOf(outer.within.outer.node) : undefined);
  if (call) return refused(`it is an argument of \`${call.name}\``);
  const around = within.kind === "entry" ? within.map : within.list;
  if ((around.kind === "map" ? around.entries.size : around.items.length) < 2) return refused(`it is all that its ${around.kind} holds`);
  const part: Part = { kind: within.kind, start: within.kind === "entry" ? within.entry.at.start : node.start, end: node.end, around };
  return isInBrackets(around, written) ? removeFromFlow(part, written) : removeFromBlock(part, written);
}

/** A block map may begin with a bracket, too: that of its first key. */
function isInBrackets(around: Node, { source: { text } }: Written): boolean {
  const [open, close] = around.kind === "map" ? ["{", "}"] : ["[", "]"];
  const first = around.kind === "map" ? [...around.entries.values()][0]?.at : around.kind === "list" ? around.items[0] : undefined;
  return text[around.start] === open && text[around.end - 1] === close && first?.start !== around.start;
}

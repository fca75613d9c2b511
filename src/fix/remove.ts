import { callOf } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import { type Edited, type Part, refused } from "./edited.ts";
import { removeFromBlock } from "./remove-from-block.ts";
import { removeFromFlow } from "./remove-from-flow.ts";
import { isInBrackets, type Spot } from "./spot.ts";
import { commentsBetween, lastWord, lineEnd, lineStart, type Written } from "./written.ts";

/** Takes an entry or an item out of the text, in the author's own style. */
export function remove(spot: Spot, written: Written): Edited {
  const { node, within } = spot;
  if (within === undefined) return refused("it is the whole document");
  const { outer } = within;
  const call = callOf(outer.node) ?? (outer.within?.kind === "entry" ? callOf(outer.within.outer.node) : undefined);
  if (call) return refused(`it is an argument of \`${call.name}\``);
  const around = within.kind === "entry" ? within.map : within.list;
  if ((around.kind === "map" ? around.entries.size : around.items.length) < 2) return refused(`it is all that its ${around.kind} holds`);
  if (isBesideDirective(spot, written)) return refused("a comment that suppresses stands beside it, and would be about more than it is now");
  const part: Part = { kind: within.kind, start: within.kind === "entry" ? within.entry.at.start : node.start, end: node.end, around };
  return isInBrackets(around, written) ? removeFromFlow(part, written) : removeFromBlock(part, written);
}

/** Comments are kept; one that suppresses findings in what it stands beside would suppress others in what is left. */
function isBesideDirective({ node, within }: Spot, written: Written): boolean {
  const text = ({ start, end }: Pick<Span, "start" | "end">): string => written.source.text.slice(start, end);
  const start = lineStart(written, within?.kind === "entry" ? within.entry.at.start : node.start);
  const beside = commentsBetween(written, start, lineEnd(written, node.end));
  // What is said of the next entry would be said of the one after it.
  const above = commentsBetween(written, lastWord(written, start) + 1, start);
  return beside.some((comment) => text(comment).includes("cfn-latency-lint")) || above.some((comment) => text(comment).includes("cfn-latency-lint-ignore-next"));
}

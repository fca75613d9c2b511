import type { Insertion } from "../lint/change.ts";
import { callOf, type Entry, type MapNode } from "../template/node.ts";
import { COMMENTS_WITHIN, edited, type Edited, ODD_SPELLING, refused } from "./edited.ts";
import { insertIntoBlock } from "./insert-into-block.ts";
import { insertIntoBrackets } from "./insert-into-brackets.ts";
import { printInBlock, printInBrackets } from "./print-value.ts";
import { isInBrackets, isWithinBrackets, type Spot } from "./spot.ts";
import { indentation, type Style } from "./style.ts";
import { closesLine, commentsBetween, lastWord, nextLine, opensLine, type Written } from "./written.ts";

/** Puts an entry into a map, in the author's own style. */
export function insert(step: Insertion, spot: Spot, written: Written, style: Style): Edited {
  const { node } = spot;
  const { key, after } = step;
  if (node.kind !== "map") return refused("it would have to be put into what is no map");
  const call = callOf(node);
  if (call) return refused(`it would have to be put into a call of \`${call.name}\``);
  if (node.entries.has(key)) return refused(`there is a \`${key}\` already`);
  if (node.entries.size === 0) return insertIntoNothing(step, spot, written, style);
  const sibling = after === undefined ? lastOf(node) : node.entries.get(after);
  if (!sibling) return refused(`there is no \`${after ?? ""}\` to put it after`);
  if (!isOwn(sibling, node)) return refused("what it would be put after is merged from elsewhere");
  return isInBrackets(node, written)
    ? insertIntoBrackets(step, sibling, node, written, style)
    : insertIntoBlock(step, sibling, node, written, style);
}

function lastOf({ entries }: MapNode): Entry | undefined {
  return [...entries.values()].toSorted((a, b) => a.at.start - b.at.start).at(-1);
}

function isOwn({ at, value }: Entry, map: MapNode): boolean {
  return map.start <= at.start && value.end <= map.end;
}

/** Of `{}` a block is made where the author writes blocks. */
function insertIntoNothing({ key, value }: Insertion, spot: Spot, written: Written, style: Style): Edited {
  const { node, within } = spot;
  if (!isInBrackets(node, written)) return refused(ODD_SPELLING);
  if (commentsBetween(written, node.start, node.end).length > 0) return refused(COMMENTS_WITHIN);
  const map = { kind: "map", entries: [[key, value]] } as const;
  const colon = lastWord(written, node.start);
  const isInLines = within?.kind === "entry" && opensLine(written, within.entry.at.start);
  const isAlone = commentsBetween(written, colon, nextLine(written, node.end)).length === 0 && closesLine(written, node.end);
  if (isInLines && isAlone && !isWithinBrackets(spot, written) && written.source.text[colon] === ":") {
    return edited({ start: colon + 1, end: node.end, newText: printInBlock(map, key, indentation(within.entry.at.start, written), style) });
  }
  const lines = within === undefined || (isInLines && isWithinBrackets(spot, written)) ? indentation(node.start, written) : undefined;
  return edited({ start: node.start, end: node.end, newText: printInBrackets(map, key, style, lines) });
}


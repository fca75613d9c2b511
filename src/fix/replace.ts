import type { NewValue } from "../lint/change.ts";
import { callOf, entriesOf, type Node, type ScalarNode } from "../template/node.ts";
import { COMMENTS_WITHIN, edited, type Edited, ODD_SPELLING, type Piece, refused } from "./edited.ts";
import { argumentLike, isWrittenAs } from "./new-value.ts";
import { printInBlock, printInBrackets, printItem } from "./print-value.ts";
import { replaceText } from "./replace-text.ts";
import { hasShortTag, inEntry, inList, isInBrackets, isWithinBrackets, type Spot } from "./spot.ts";
import { indentation, type Style } from "./style.ts";
import { commentsBetween, lastWord, lineStart, opensLine, type Written } from "./written.ts";

/** Puts a value in the place of another, and leaves alone what of it stays the same. */
export function replace(spot: Spot, value: NewValue, written: Written, style: Style): Edited {
  const { node } = spot;
  if (isWrittenAs(node, value)) return refused("it is so already");
  if (value.kind === "text" && node.kind === "scalar" && node.value !== null) return replaceText(node, value.text, keyOf(spot), aroundOf(spot, written), written, style);
  return within(spot, value, written, style) ?? whole(spot, value, written, style);
}

/** What a text is the value of, as habits are counted. */
function keyOf({ within: inside }: Spot): string {
  if (inside?.kind === "entry") return inside.entry.key;
  return inside === undefined ? "" : keyOf(inside.outer);
}

function aroundOf(spot: Spot, written: Written): "block" | "brackets" {
  return isWithinBrackets(spot, written) ? "brackets" : "block";
}

/** Edits of the parts of a value, where the new one has as many. */
function within(spot: Spot, value: NewValue, written: Written, style: Style): Edited | undefined {
  const parts = partsOf(spot, value);
  if (!parts) return undefined;
  const pieces: Piece[] = [];
  for (const { part, asked } of parts) {
    if (isWrittenAs(part.node, asked)) continue;
    const result = replace(part, asked, written, style);
    if (result.kind === "refused") return result;
    pieces.push(...result.pieces);
  }
  return edited(...pieces);
}

interface Pair {
  readonly part: Spot;
  readonly asked: NewValue;
}

function partsOf(spot: Spot, value: NewValue): readonly Pair[] | undefined {
  const { node } = spot;
  if (node.kind === "scalar" || value.kind === "text" || value.kind === "boolean") return undefined;
  if (value.kind === "list") {
    if (node.kind !== "list" || node.items.length !== value.items.length) return undefined;
    return node.items.flatMap((item, index) => pair(inList(item, node, spot), value.items[index]));
  }
  if (node.kind !== "map") return undefined;
  const entries = value.kind === "map" ? value.entries : [[value.name, argumentOf(node, value)] as const];
  const own = entriesOf(node);
  if (own.length !== entries.length || own.some(({ key }, index) => key !== entries[index]?.[0])) return undefined;
  return own.flatMap((entry, index) => pair(inEntry(entry, node, spot), entries[index]?.[1]));
}

function argumentOf(node: Node, value: Extract<NewValue, { readonly kind: "call" }>): NewValue {
  const call = callOf(node);
  return call ? argumentLike(call.argument, value) : value.argument;
}

function pair(part: Spot, asked: NewValue | undefined): Pair[] {
  return asked === undefined ? [] : [{ part, asked }];
}

/** All of the old value goes. */
function whole(spot: Spot, value: NewValue, written: Written, given: Style): Edited {
  const { node } = spot;
  if (commentsBetween(written, node.start, node.end).length > 0) return refused(COMMENTS_WITHIN);
  // Two tags cannot stand before one value.
  const isBehindTag = spot.within?.kind === "entry" && hasShortTag(spot.within.map, written);
  const style = isBehindTag ? { ...given, tags: "long" as const } : likeCall(given, node, written);
  if (style.tags === "short" && node.kind === "scalar" && node.value !== null && isOfText(value)) return tagged(spot, node, value, written, style);
  const isBracketed = isInBrackets(node, written) && value.kind !== "text";
  if (isBehindTag || isBracketed || isWithinBrackets(spot, written)) {
    const isInLines = /[\n\r]/.test(written.source.text.slice(node.start, node.end));
    return edited({ start: node.start, end: node.end, newText: printInBrackets(value, keyOf(spot), style, isInLines ? indentation(node.start, written) : undefined) });
  }
  return afterIndicator(spot, value, written, style);
}

/** One call takes the place of another in its own form. */
function likeCall(style: Style, node: Node, written: Written): Style {
  if (!callOf(node) || style.isJson) return style;
  return hasShortTag(node, written) ? { ...style, tags: "short" } : { ...style, tags: "long", callsInBrackets: isInBrackets(node, written) };
}

interface CallOfText {
  readonly kind: "call";
  readonly name: string;
  readonly argument: Extract<NewValue, { readonly kind: "text" }>;
}

function isOfText(value: NewValue): value is CallOfText {
  return value.kind === "call" && value.argument.kind === "text" && /^(?:Ref|Condition|Fn::(?!Transform$)\w+)$/.test(value.name);
}

/** A text gets a tag, and keeps the quotes that it has. */
function tagged(spot: Spot, node: ScalarNode, { name, argument: { text } }: CallOfText, written: Written, style: Style): Edited {
  const tag = `!${name.replace(/^Fn::/, "")} `;
  const result = node.text === text ? edited() : replaceText(node, text, keyOf(spot), aroundOf(spot, written), written, style);
  if (result.kind === "refused") return result;
  const [first, ...others] = result.pieces;
  if (first?.start === node.start) return edited({ ...first, newText: tag + first.newText }, ...others);
  return edited({ start: node.start, end: node.start, newText: tag }, ...result.pieces);
}

/** From the colon or the dash on, so that lines may take the place of one, and one that of lines. */
function afterIndicator(spot: Spot, value: NewValue, written: Written, style: Style): Edited {
  const { node, within: inside } = spot;
  const at = lastWord(written, node.start);
  const isEntry = inside?.kind === "entry";
  if (!inside || written.source.text[at] !== (isEntry ? ":" : "-")) return refused(ODD_SPELLING);
  if (commentsBetween(written, at, node.end).length > 0) return refused(COMMENTS_WITHIN);
  const head = written.source.text.slice(lineStart(written, isEntry ? inside.entry.at.start : at), isEntry ? inside.entry.at.start : at);
  if (!/^ *(?:- +)*$/.test(head) || (isEntry && !opensLine(written, inside.entry.at.start) && head.trim() === "")) return refused(ODD_SPELLING);
  const blanks = " ".repeat(head.length);
  const newText = isEntry ? printInBlock(value, keyOf(spot), blanks, style) : printItem(value, keyOf(spot), blanks, style);
  return edited({ start: at + 1, end: node.end, newText });
}

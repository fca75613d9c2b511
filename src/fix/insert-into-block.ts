import type { Insertion } from "../lint/change.ts";
import type { Entry, MapNode } from "../template/node.ts";
import { edited, type Edited, ODD_SPELLING, refused } from "./edited.ts";
import { printInBlock, printInBrackets, printKey } from "./print-value.ts";
import { remembered } from "./remembered.ts";
import { isInBrackets } from "./spot.ts";
import { column, type Style } from "./style.ts";
import { closesLine, commentsBetween, lineEnd, lineStart, nextLine, nextWord, type Written } from "./written.ts";

/** Puts an entry below another, before the comments that are about the next. */
export function insertIntoBlock({ key, value }: Insertion, sibling: Entry, map: MapNode, written: Written, style: Style): Edited {
  const { text } = written.source;
  const start = sibling.at.start;
  const head = text.slice(lineStart(written, start), start);
  if (!/^(?: *(?:- +)*)$/.test(head) || !closesLine(written, sibling.value.end)) return refused(ODD_SPELLING);
  const indentation = " ".repeat(head.length);
  const own = withOwnIndent(style, sibling, written);
  const name = `${indentation}${printKey(key, "block", own)}:`;
  const line = `${name} ${printInBrackets(value, key, own)}`;
  const isLine = isOneLine(map, written) && (line.length <= LINE || isInBrackets(sibling.value, written));
  const entry = isLine ? line : name + printInBlock(value, key, indentation, own);
  const blank = isSpaced(map, written) ? style.lineBreak : "";
  const at = endOf(sibling, map, written);
  // What follows is not to stand closer to it than to what was there before.
  const gap = nextWord(written, at) < map.end && !isBlankLine(at, written) ? blank : "";
  const isBelowBreak = at > 0 && lineStart(written, at) === at && /[\n\r]/.test(text.charAt(at - 1));
  return edited({ start: at, end: at, newText: isBelowBreak ? `${blank}${entry}${style.lineBreak}${gap}` : `${style.lineBreak}${blank}${entry}` });
}

/** What is beside it says best how far right it goes, and whether its keys have quotes. */
function withOwnIndent(style: Style, { at, value }: Entry, written: Written): Style {
  const deeper = value.kind === "map" && !isInBrackets(value, written) && lineStart(written, value.start) > at.start ? column(written, value.start) - column(written, at.start) : 0;
  return deeper > 0 && deeper <= 8 ? { ...style, indent: " ".repeat(deeper) } : style;
}

/** What a line may hold below what is not written in one. */
const LINE = 120;

/** Whether the maps beside it are mostly written in brackets, each in one line. */
const isOneLine = remembered(({ entries }, written: Written): boolean => {
  const { text } = written.source;
  const maps = [...entries.values()].flatMap(({ value }) => (value.kind === "map" && value.entries.size > 1 ? [value] : []));
  const inBrackets = maps.filter((each) => isInBrackets(each, written) && !/[\n\r]/.test(text.slice(each.start, each.end)));
  return inBrackets.length * 2 > maps.length;
});

/** Whether most entries of a map have an empty line before them. */
const isSpaced = remembered((map, written: Written): boolean => {
  const own = [...map.entries.values()].filter(({ at }) => map.start <= at.start && at.start < map.end).toSorted((a, b) => a.at.start - b.at.start);
  const spaced = own.filter(({ at }, index) => {
    const before = own[index - 1];
    return before !== undefined && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(written.source.text.slice(before.value.end, at.start));
  });
  return own.length > 1 && spaced.length * 2 > own.length - 1;
});

/** Where an entry is over: after its lines, and the comments that belong to it. */
function endOf(sibling: Entry, map: MapNode, written: Written): number {
  const from = nextLine(written, sibling.value.end);
  const next = nextWord(written, sibling.value.end);
  const isLast = next >= map.end;
  const width = column(written, sibling.at.start);
  const below = commentsBetween(written, from, next);
  // What is said of the next entry goes on being said of that.
  const about = below.findIndex(({ start, end }) => written.source.text.slice(start, end).includes("cfn-latency-lint-ignore-next"));
  const comments = about < 0 ? below : below.slice(0, about);
  const deeper = comments.findLast(({ start }) => column(written, start) > width);
  const reach = deeper ? nextLine(written, deeper.end) : from;
  return afterComments(reach, comments.filter(({ start }) => start >= reach), { width, isLast }, written);
}

/** Comments at once below an entry are about it, unless what they stand at once above is the next. */
function afterComments(from: number, comments: readonly { readonly start: number; readonly end: number }[], { width, isLast }: { readonly width: number; readonly isLast: boolean }, written: Written): number {
  let at = from;
  for (const { start, end } of comments) {
    if (lineStart(written, start) !== at || column(written, start) !== width) break;
    at = nextLine(written, end);
  }
  if (at === from || isLast) return at;
  return at < written.source.text.length && isBlankLine(at, written) ? at : from;
}

function isBlankLine(at: number, written: Written): boolean {
  return written.source.text.slice(at, lineEnd(written, at)).trim() === "";
}

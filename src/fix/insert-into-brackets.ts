import type { Insertion } from "../lint/change.ts";
import type { Entry, MapNode } from "../template/node.ts";
import { edited, type Edited, ODD_SPELLING, refused } from "./edited.ts";
import { printInBrackets, printKey } from "./print-value.ts";
import { remembered } from "./remembered.ts";
import { indentation, type Style } from "./style.ts";
import { closesLine, commentsBetween, nextLine, nextWord, opensLine, type Written } from "./written.ts";

/** Puts an entry behind another of a map in brackets, JSON's as well as YAML's, with the comma that it needs. */
export function insertIntoBrackets({ key, value }: Insertion, sibling: Entry, map: MapNode, written: Written, style: Style): Edited {
  const { text } = written.source;
  const { end } = sibling.value;
  const own = withOwnQuotes(style, sibling, text);
  const isInLines = opensLine(written, sibling.at.start);
  const lines = indentation(sibling.at.start, written);
  const printed = printInBrackets(value, key, own, isInLines && hasValuesInLines(map, text) ? lines : undefined);
  const entry = `${printKey(key, "brackets", own)}${style.brackets.colon}${printed}`;
  const comma = nextWord(written, end);
  const hasComma = text[comma] === ",";
  if (!hasComma && comma !== map.end - 1) return refused(ODD_SPELLING);
  if (hasComma && opensLine(written, comma)) return refused(ODD_SPELLING);
  if (!isInLines || (hasComma && !closesLine(written, comma + 1))) return edited({ start: end, end, newText: `${style.brackets.comma}${entry}` });
  const below = nextLine(written, hasComma ? comma : end);
  const isCommented = commentsBetween(written, end, below).length > 0;
  if (!isCommented) return edited({ start: end, end, newText: `,${style.lineBreak}${lines}${entry}` });
  // A comment behind the entry stays there.
  const line = { start: below, end: below, newText: `${lines}${entry}${hasComma ? "," : ""}${style.lineBreak}` };
  return hasComma ? edited(line) : edited({ start: end, end, newText: "," }, line);
}

/** JSON that stands in YAML has the quotes that JSON has. */
function withOwnQuotes(style: Style, { at }: Entry, text: string): Style {
  return text[at.start] === '"' ? { ...style, hasQuotedKeys: true, hasQuotedCalls: true, isQuoted: () => true, quote: '"' } : style;
}

/** Whether values that could be written in one line take several. */
const hasValuesInLines = remembered(({ entries }, text: string): boolean => {
  const maps = [...entries.values()].filter(({ value }) => value.kind !== "scalar");
  return maps.length === 0 || maps.some(({ value }) => /[\n\r]/.test(text.slice(value.start, value.end)));
});

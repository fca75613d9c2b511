import type { ScalarNode } from "../template/node.ts";
import { edited, type Edited, type Piece, refused } from "./edited.ts";
import { printText } from "./print-value.ts";
import { type Around, inQuotes, isPlainSafe } from "./scalars.ts";
import type { Style } from "./style.ts";
import type { Written } from "./written.ts";

/** Puts a text in the place of another, in the quotes that that one has. `key` is what it is the value of. */
export function replaceText(node: ScalarNode, text: string, key: string, around: Around, written: Written, style: Style): Edited {
  const { start, end } = node;
  const raw = written.source.text.slice(start, end);
  if (/[\n\r]/.test(raw) || /^[|>]/.test(raw)) return replaceInLines(node, raw, text);
  return edited({ start, end, newText: likeBefore(raw, text, key, around, style) });
}

function likeBefore(raw: string, text: string, key: string, around: Around, style: Style): string {
  const quote = raw[0];
  if (style.isJson) return JSON.stringify(text);
  if (quote === "'" || quote === '"') return inQuotes(text, quote);
  return isPlainSafe(text, around) ? text : printText(text, key, around, { ...style, isQuoted: () => true });
}

/** Of a text that is written over several lines only the words change that are others; its lines stay as the author broke them. */
function replaceInLines(node: ScalarNode, raw: string, text: string): Edited {
  const pieces = stretch(node, raw, text) ?? words(node, raw, text);
  return pieces ? edited(...pieces) : refused("it is a text over several lines");
}

/** The one stretch that differs. */
function stretch({ start, text: before }: ScalarNode, raw: string, text: string): Piece[] | undefined {
  const [from, tail] = commonEnds(before, text);
  // A whole word is found more surely than a part of one.
  const first = before.slice(0, from).search(/[\w-]*$/);
  const last = before.length - tail + (/^[\w-]*/.exec(before.slice(before.length - tail))?.[0].length ?? 0);
  const word = before.slice(first, last);
  if (word === "" || /\s/.test(word)) return undefined;
  const inText = placesOf(word, before);
  const inRaw = placesOf(word, raw);
  const at = inRaw[inText.indexOf(first)];
  if (inText.length !== inRaw.length || at === undefined) return undefined;
  return [{ start: start + at, end: start + at + word.length, newText: text.slice(first, last + text.length - before.length) }];
}

/** One word that is another wherever it stands. */
function words({ start, text: before }: ScalarNode, raw: string, text: string): Piece[] | undefined {
  const [from] = commonEnds(before, text);
  const first = before.slice(0, from).search(/[\w-]*$/);
  const word = /^[\w-]+/.exec(before.slice(first))?.[0] ?? "";
  const rest = before.slice(first + word.length);
  if (word === "" || rest === "") return undefined;
  for (let end = text.indexOf(rest.charAt(0), first); end > 0; end = text.indexOf(rest.charAt(0), end + 1)) {
    const replacement = text.slice(first, end);
    if (before.replaceAll(word, () => replacement) === text) {
      return placesOf(word, raw).map((at) => ({ start: start + at, end: start + at + word.length, newText: replacement }));
    }
    if (replacement.length > MAX_WORD) return undefined;
  }
  return undefined;
}

/** A word is not longer. */
const MAX_WORD = 100;

/** How much two texts have in common at their beginning, and behind that at their end. */
function commonEnds(a: string, b: string): readonly [number, number] {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < most - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [from, tail];
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

import { displayWidth } from "./width.ts";

// What stands in backticks is one word: a name that is torn apart cannot be searched for.
const WORD = /(?:`[^`]*`|[^\s`]|`)+/g;

/**
 * Breaks a text into lines of at most so many columns, the first line with a measure of its own. A word that is longer than
 * a line keeps a line to itself.
 */
export function wrap(text: string, first: number, others = first): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, Math.max(first, others))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || displayWidth(longer) <= (lines.length === 0 ? first : others)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function wordsOf(text: string, width: number): string[] {
  const words: readonly string[] = text.match(WORD) ?? [];
  return words.flatMap((word) => (displayWidth(word) > width ? word.split(/\s+/) : [word]));
}

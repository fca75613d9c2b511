import type { ScalarEvent } from "js-yaml";
import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from "js-yaml";
import { DOUBLE_QUOTE, SINGLE_QUOTE } from "./characters.ts";
import { BLOCK, PLAIN_LINES, QUOTED } from "./plain-scan.ts";

/** What a key says that is written at `start`, with quotes or without. */
export function keyAt(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? textOfQuotes(text, start, end) : text.slice(start, end);
}

/** What a scalar of any form says; `linesEnd` is where the lines of a block end, blank ones included. */
export function textAt(text: string, form: number, start: number, end: number, linesEnd: number): string {
  if (form === QUOTED) return textOfQuotes(text, start, end);
  if (form === BLOCK) return textOfBlock(text, start, linesEnd);
  return form === PLAIN_LINES ? decoded(text, { style: SCALAR_STYLE.PLAIN, valueStart: start, valueEnd: end }) : text.slice(start, end);
}

function textOfQuotes(text: string, start: number, end: number): string {
  const between = text.slice(start + 1, end - 1);
  const isDouble = text.charCodeAt(start) === DOUBLE_QUOTE;
  if (!between.includes("\n") && !between.includes(isDouble ? "\\" : "'")) return between;
  const style = isDouble ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  return decoded(text, { style, valueStart: start + 1, valueEnd: end - 1 });
}

const CHOMPINGS: Readonly<Record<string, ScalarEvent["chomping"]>> = { "-": CHOMPING_MODE.STRIP, "+": CHOMPING_MODE.KEEP };
const FIRST_LINE = /(?: *\r?\n)* */y;

function textOfBlock(text: string, start: number, valueEnd: number): string {
  const valueStart = text.indexOf("\n", start) + 1;
  FIRST_LINE.lastIndex = valueStart;
  FIRST_LINE.test(text);
  const indent = FIRST_LINE.lastIndex - text.lastIndexOf("\n", FIRST_LINE.lastIndex - 1) - 1;
  const style = text.startsWith("|", start) ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  const chomping = CHOMPINGS[text.charAt(start + 1)] ?? CHOMPING_MODE.CLIP;
  return decoded(text, { style, valueStart, valueEnd, chomping, indent });
}

/** What a parser's event makes of a scalar that is not simply what is written. */
function decoded(text: string, scalar: Pick<ScalarEvent, "style" | "valueStart" | "valueEnd"> & Partial<ScalarEvent>): string {
  const absent = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return getScalarValue(text, { type: EVENT_ID.SCALAR, ...absent, chomping: CHOMPING_MODE.CLIP, indent: -1, fast: false, ...scalar });
}

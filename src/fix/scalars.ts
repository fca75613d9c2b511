import { plainValue } from "../template/scalar.ts";

/** What stands around a text: brackets end what has no quotes. */
export type Around = "block" | "brackets";

/** What begins something else where it begins a text, or is something else where it is all of it. */
const INDICATOR = /^(?:[-?:,[\]{}#&*!|>'"%@`=<~.\s]|$)/;
const NOT_PLAIN = /:(?=\s|$)|\s#|[\n\r\t]|\s$/;
// To YAML 1.1 a date is no text, nor are the short words.
const NOT_TEXT = /^(?:[yYnN]|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/;

/** Whether a text is read as itself where it is written without quotes. */
export function isPlainSafe(text: string, around: Around): boolean {
  if (INDICATOR.test(text) || NOT_PLAIN.test(text) || NOT_TEXT.test(text)) return false;
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text)) return false;
  return plainValue(text) === text && (around === "block" || !/[,[\]{}]/.test(text));
}

/** A text in quotes; of the two kinds the one that is wished for, where that can hold it. */
export function inQuotes(text: string, quote: "'" | '"'): string {
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  const isSimple = !/[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(text);
  return quote === "'" && isSimple ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

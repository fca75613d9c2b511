import { defaultsIn, knownText, type Text } from "../resolve/text.ts";

/** The answer to a question about a value: "open" where another deployment may answer it otherwise. */
export type Answer = "yes" | "no" | "open";

/** Asks about a text. A yes that hangs on a default is a yes, for whoever says so; a no that does is none to build on. */
export function ask(text: Text | undefined, isSo: (known: string) => boolean): Answer {
  if (text === undefined) return "no";
  const known = knownText(text);
  if (known === undefined) return "open";
  if (isSo(known)) return "yes";
  return defaultsIn(text).length > 0 ? "open" : "no";
}

/** Whether all is so: one no is enough for a no. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}

export function isWholeAndPositive(known: string): boolean {
  return /^\d{1,9}$/.test(known) && Number(known) > 0;
}

const ASCII = /^[A-Za-z0-9]*$/;

/** Whether a text is fit to be part of a logical id: one or more letters and digits, of any script. */
export function isAlphanumeric(text: string): boolean {
  // Unicode's tables are slow to look up, and a stage is called `prod`.
  return text !== "" && (ASCII.test(text) || /^[\p{L}\p{N}]+$/u.test(text));
}

/** The letters and digits of a text. */
export function alphanumericOf(text: string): string {
  return ASCII.test(text) ? text : text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

const ASCII = /^[\x20-\x7e]*$/;

/** A text that a terminal shows on one line and as it stands: each character that would do otherwise is replaced by one that shows. */
export function printable(text: string): string {
  // Most texts are, and Unicode's tables are looked up when an expression is made.
  if (ASCII.test(text)) return text;
  // Control characters would move the cursor or colour the rest of the screen; bidirectional ones would show a text in an
  // order in which it does not stand (CVE-2021-42574).
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu, (character) => {
    if (character === "\n" || character === "\t") return " ";
    const code = character.codePointAt(0) ?? 0;
    // Unicode has a picture for each of the ASCII control characters, in their order.
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

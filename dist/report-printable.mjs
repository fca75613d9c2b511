var UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;
function printable(text) {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    return code === 127 ? "␡" : "�";
  });
}

export {
  printable
};

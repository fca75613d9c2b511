const ESCAPE = /\\([0-7]{3}|.)/g;
const LETTERS: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };

/** A name as git prints it where it holds quotes, backslashes or control characters: in quotes, as C would have it. */
export function unquoted(name: string): string {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name;
  return name.slice(1, -1).replace(ESCAPE, (_, escape: string) => (/^\d/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : LETTERS[escape] ?? escape));
}

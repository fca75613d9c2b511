/** An element as it was read: text of an element with other elements is layout, and is not kept. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Read[];
  readonly text: string;
}

const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Reads the part of XML that reports are made of, and throws at whatever is not well-formed. */
export function readXml(document: string): Read {
  if (!CHARACTERS.test(document)) throw new Error("a character that XML does not have");
  if (!document.startsWith(PROLOG)) throw new Error("no prolog");
  const { element, end } = readElement(document, PROLOG.length);
  if (document.slice(end).trim() !== "") throw new Error("text after the root");
  return element;
}

function readElement(document: string, start: number): { element: Read; end: number } {
  TAG.lastIndex = start;
  const [whole = "", slash, name = "", attributes = "", isEmpty] = TAG.exec(document) ?? [];
  if (whole === "" || slash !== "") throw new Error(`no start tag at ${start}`);
  const of = { name, attributes: readAttributes(attributes) };
  if (isEmpty === "/") return { element: { ...of, children: [], text: "" }, end: start + whole.length };
  const children: Read[] = [];
  let text = "";
  for (let at = start + whole.length; ; ) {
    const next = document.indexOf("<", at);
    if (next < 0) throw new Error(`<${name}> does not end`);
    text += readText(document.slice(at, next));
    if (document.startsWith(`</${name}>`, next)) {
      if (children.length > 0 && text.trim() !== "") throw new Error(`<${name}> has text beside elements`);
      return { element: { ...of, children, text: children.length > 0 ? "" : text }, end: next + name.length + 3 };
    }
    const child = readElement(document, next);
    children.push(child.element);
    at = child.end;
  }
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, readAttribute(value)] as const);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

/** Bare blanks of other kinds would be read as spaces. */
function readAttribute(text: string): string {
  return unescaped(text.replace(/[\t\n\r]/g, " "));
}

function readText(text: string): string {
  if (text.includes("]]>")) throw new Error("`]]>` in text");
  return unescaped(text.replace(/\r\n?/g, "\n"));
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+);|([a-z]+);)?/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const character = name === undefined ? undefined : NAMED[name];
    if (character === undefined) throw new Error(`no reference: ${whole}`);
    return character;
  });
}

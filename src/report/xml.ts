/** An element with other elements or with text. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly children?: readonly Element[] | string;
}

// XML 1.0 has no way to write these, not even as references.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPED = /[&<>"\t\n\r]/g;
const ESCAPED_IN_TEXT = /[&<>\r]/g;

/** A whole document. An element with text is on its own lines as it stands, since blanks of a text count. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, "")}`;
}

/** A text without what XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** As deep as whoever made the element nested it. */
function print({ name, attributes = {}, children = [] }: Element, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(String(value), ESCAPED)}"`)].join(" ");
  if (children.length === 0) return `${indent}<${start}/>\n`;
  if (typeof children === "string") return `${indent}<${start}>${escaped(children, ESCAPED_IN_TEXT)}</${name}>\n`;
  return `${indent}<${start}>\n${children.map((child) => print(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

function escaped(text: string, what: RegExp): string {
  return xmlText(text).replace(what, (character) => REFERENCES[character] ?? `&#${character.charCodeAt(0)};`);
}

const REFERENCES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

import { printable } from "../printable.ts";

/** A piece of a page: its tags are ours, and every text in it has been escaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, pieces stay as they are, of a list each item in turn. */
export type Piece = string | number | Html | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Makes a piece of a page; what a template of someone else's says cannot become markup of ours. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { markup: parts.map((part, index) => (index === 0 ? part : `${markupOf(pieces[index - 1] ?? "")}${part}`)).join("") };
}

function markupOf(piece: Piece): string {
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return "markup" in piece ? piece.markup : piece.map(markupOf).join("");
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The pieces with something between each two. */
export function joined(pieces: readonly Piece[], between: string): Piece {
  return pieces.map((piece, index) => (index === 0 ? piece : [between, piece]));
}

/** A sentence of ours, its names in backticks shown as code. */
export function sentence(text: string): Piece {
  const parts = text.split("`");
  // A backtick without a partner belongs to a name.
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}

import type { Node } from "../template/node.ts";

/** The stretch of text that an entry or an item takes, without what stands around it. */
export interface Part {
  readonly kind: "entry" | "item";
  readonly start: number;
  readonly end: number;
  /** The map or list that it is in. */
  readonly around: Node;
}

/** Text that takes the place of other text of one file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What becomes of the text, in its order; or why it is left as it is. */
export type Edited = { readonly kind: "edited"; readonly pieces: readonly Piece[] } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly why: string;
}

export function edited(...pieces: readonly Piece[]): Edited {
  return { kind: "edited", pieces };
}

export function refused(why: string): Refused {
  return { kind: "refused", why };
}

export const ODD_SPELLING = "it is spelled in a way that is not edited";
export const COMMENTS_WITHIN = "comments stand within it";

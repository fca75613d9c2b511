import type { Formula } from "../resolve/formula.ts";
import type { Text } from "../resolve/text.ts";
import type { NamedFunction } from "./functions.ts";
import type { WarmCapacity } from "./model.ts";

/** Capacity with what it takes to tell which calls it serves. */
export interface Capacity extends WarmCapacity {
  /** The function's key. */
  readonly function: string;
  /** Every way to invoke the function, its published versions and what leads to them, or one way: `undefined` is unqualified. */
  readonly serves: { readonly kind: "all" } | { readonly kind: "published" } | { readonly kind: "one"; readonly qualifier: Text | undefined };
  /** Why it may not be there after all; `undefined` where it is. */
  readonly doubt: string | undefined;
}

/** Something that may keep functions warm which the template does not name. */
export interface Doubt {
  readonly when: Formula;
  readonly why: string;
}

/** The capacity of one qualifier of a function, or of the unqualified function. */
export function servesOne({ qualifier }: NamedFunction): Capacity["serves"] {
  return { kind: "one", qualifier };
}

import type { Place } from "../template/place.ts";

/** What a rule would have done to a template, in terms of its values. How an author writes that is for `fix/` to know. */
export type Change = Removal;

/** What every change has. */
interface ChangeBase {
  /** What it does, in the imperative: "remove `Credentials`". */
  readonly title: string;
  readonly safety: "safe" | "review";
}

/** Takes away an entry of a map, or an item of a list. */
export interface Removal extends ChangeBase {
  readonly kind: "remove";
  /** The value. */
  readonly at: Place;
}

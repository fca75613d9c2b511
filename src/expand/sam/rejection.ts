import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";

/** What SAM refuses to translate, and so what cannot be deployed. */
export function rejection(at: Place, what: string, why: string): ExpansionNote {
  return { at: placeOf(at), what, why: `SAM rejects it: ${why}` };
}

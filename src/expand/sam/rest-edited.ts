import type { ExpansionNote } from "../expansion.ts";
import type { PathConditions } from "./rest-cors.ts";
import type { EventMethod } from "./rest-events.ts";
import type { Secured } from "./rest-security.ts";

/** The body of a REST API with its events' methods in it. */
export interface EditedBody extends Secured {
  /** The methods that made it into the body. */
  readonly methods: readonly EventMethod[];
  readonly conditions: PathConditions;
  readonly notes: readonly ExpansionNote[];
}

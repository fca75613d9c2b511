import type { Node } from "../template/node.ts";
import type { Place } from "../template/place.ts";

/** Something about a template that an expansion could not follow, or that the tool which would follow it rejects. */
export interface ExpansionNote {
  readonly at: Place;
  /** "event `Get` of `OrdersFunction`". */
  readonly what: string;
  /** "SAM rejects it: `RestApiId` must name an API of this template". */
  readonly why: string;
}

/** A template in plain CloudFormation, every place still that of the text its author wrote. */
export interface Expansion {
  readonly root: Node;
  readonly notes: readonly ExpansionNote[];
  /** Why there may be resources that were not made, where a part of what makes them is not here to be read. */
  readonly unseen?: string | undefined;
}

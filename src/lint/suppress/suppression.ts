import type { Place, Span } from "../../template/place.ts";

/** What a suppression covers. */
export interface Scope extends Span {
  /** Where it is a resource: what is about the resource is covered, too, as far as it is in the document. */
  readonly logicalId: string | undefined;
  readonly document: Pick<Span, "start" | "end">;
}

/** What somebody wrote to suppress the findings of a rule, not yet looked at. */
export interface Wish {
  readonly by: "comment" | "metadata";
  readonly rule: string;
  readonly reason: string | undefined;
  /** The last day on which it holds. */
  readonly until: string | undefined;
  /** The comment, the entry; its path is that of what is covered or of the entry. */
  readonly at: Place;
  readonly scope: Scope;
}

/** A wish that is in force. */
export interface Suppression extends Wish {
  readonly reason: string;
}

/** Why something that was meant to suppress does not. */
export interface Fault {
  readonly at: Place;
  readonly message: string;
  readonly remedy: string | undefined;
}

/** What was written to suppress findings, as far as it can be understood. */
export interface Written {
  readonly wishes: readonly Wish[];
  readonly faults: readonly Fault[];
}

import type { Settings } from "../resolve/settings.ts";
import type { Node } from "../template/node.ts";
import type { Place } from "../template/place.ts";

/** A template in plain CloudFormation, and what is known of the stack it becomes. */
export interface Stack {
  readonly file: string;
  readonly root: Node;
  readonly settings: Settings;
}

/** Stacks that refer to each other, as one template. A stack alone is its own. */
export interface Application<S extends Stack> {
  readonly root: Node;
  readonly settings: Settings;
  /** The stacks it is made of, the one without a prefix first. */
  readonly parts: readonly Part<S>[];
  readonly notes: readonly StackNote[];
}

export interface Part<S extends Stack> {
  readonly stack: S;
  /** What the names of its resources, parameters, conditions and mappings begin with in the application: "" or "Orders›". */
  readonly prefix: string;
  /** The resource that deploys it: of another part, or a stack set. */
  readonly caller: Caller | undefined;
}

export interface Caller {
  /** "OrdersStack". */
  readonly logicalId: string;
  readonly at: Place;
  /** All the regions that a stack set names, which deploys the template to each; none where it leaves them open. */
  readonly regions?: readonly string[];
}

/** A nested stack or stack set that could not be looked into, and why. */
export interface StackNote {
  readonly at: Place;
  readonly what: string;
  readonly why: string;
}

import type { Node } from "../template/node.ts";
import type { Expansion } from "./expansion.ts";
import { expandSam, type SamSettings } from "./sam/expand-sam.ts";

/** What is known of a deployment, as far as an expansion may write it out. */
export type ExpandSettings = SamSettings;

/** An authored template in plain CloudFormation: every spelling that a tool or macro takes away is gone. */
export function expandTemplate(root: Node, settings: ExpandSettings): Expansion {
  return root.kind === "map" ? expandSam(root, settings) : { root, notes: [] };
}

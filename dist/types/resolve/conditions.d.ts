import { type Node } from "../template/node.js";
import type { Place } from "../template/place.js";
import { type Surroundings } from "./evaluate.js";
import type { ConditionSystem } from "./logic.js";
/**
 * What the template says of its conditions. Parameters without a given value stay open here, also where they have a
 * default: each deployment decides anew, and a finding that holds only on one side says so in its `when`.
 */
export declare function readConditions(root: Node, around: Surroundings): ConditionSystem;
export interface ConditionCycle {
    readonly name: string;
    readonly at: Place;
}
/** Conditions that refer to themselves, over others or not. */
export declare function conditionCycles(root: Node, { definitions }: ConditionSystem): ConditionCycle[];

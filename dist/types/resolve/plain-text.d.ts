import { type Node } from "../template/node.js";
import { type Names } from "./named.js";
import { type Text } from "./text.js";
/** A text, or `null` for absence; `undefined` where it takes more than a look to tell. */
export type PlainText = Text | null | undefined;
export interface PlainSurroundings extends Names {
    readonly plain: PlainMemory;
}
/** What is known already of the values of one template, under the same settings. */
export interface PlainMemory {
    /** What names stand for, by how they were asked for. */
    readonly named: Map<string, Text | null>;
    /** What was put together before: a value may be asked for in many places. */
    readonly values: Map<Node, Text>;
    /** Texts that were put together, by what they say: equal ones are one, so that what is found out of one is known of all. */
    readonly alike: Map<string, Text>;
}
export declare function emptyMemory(): PlainMemory;
/**
 * What a value is where no condition, list or mapping has a part in it: written out, a reference, or put together of such. Nearly all
 * values are, and to follow alternatives that there are none of would take ten times as long.
 */
export declare function plainText(node: Node | undefined, around: PlainSurroundings): PlainText;

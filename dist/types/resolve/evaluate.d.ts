import { type Node } from "../template/node.js";
import { type Formula, type Guarded } from "./formula.js";
import { type PlainSurroundings } from "./plain-text.js";
import { type ReferenceToken, type Text } from "./text.js";
/** What an evaluation needs to know of the template around a value. */
export interface Surroundings extends PlainSurroundings {
    readonly mappings: Node | undefined;
    /** When the named condition holds: settled, or the condition itself. */
    readonly conditionHolds: (name: string) => Formula;
    /** The form of what a reference yields, where AWS fixes it: the ARN that `Fn::GetAtt: [Function, Arn]` is. */
    readonly shapeOf: (reference: ReferenceToken) => Text | undefined;
    /** Calls that were evaluated before. Some are asked twice, and a call in a call in a call would double it each time. */
    readonly evaluated: Map<Node, TextAlternatives>;
    /** Values that cannot be looked into, by what they are called: the values of two stacks that one template describes are called alike. */
    readonly opaque: Map<string, Map<object, number>>;
}
/** A text, or `undefined` for absence (`AWS::NoValue`, null); alternatives where conditions choose. */
export type TextAlternatives = readonly Guarded<Text | undefined>[];
/** What the template says a value is, as text. What it leaves to the deployment stays a reference or unknown. */
export declare function evaluateText(node: Node | undefined, around: Surroundings): TextAlternatives;
/** Every combination of what values are. `undefined` where that would be too many. */
export declare function evaluateTexts(nodes: readonly (Node | undefined)[], around: Surroundings): readonly Guarded<readonly (Text | undefined)[]>[] | undefined;
/** The two sides of a well-formed `Fn::If`, those that cannot be left out. */
export declare function conditionalBranches(argument: Node, around: Surroundings): readonly Guarded<Node>[] | undefined;

import { type Node } from "../template/node.js";
import { type Formula, type Guarded } from "./formula.js";
import { type Parameter } from "./parameters.js";
import type { Settings } from "./settings.js";
import { type ReferenceToken, type Text } from "./text.js";
/** What an evaluation needs to know of the template around a value. */
export interface Surroundings {
    readonly settings: Settings;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly mappings: Node | undefined;
    readonly isResource: (logicalId: string) => boolean;
    /** When the named condition holds: settled, or the condition itself. */
    readonly conditionHolds: (name: string) => Formula;
    /** Whether a parameter without a value stands for its default. Not so in conditions: each deployment decides those anew. */
    readonly useDefaults: boolean;
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
/** The two sides of a well-formed `Fn::If`, those that cannot be left out. */
export declare function conditionalBranches(argument: Node, around: Surroundings): readonly Guarded<Node>[] | undefined;

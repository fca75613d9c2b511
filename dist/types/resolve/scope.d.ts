import { type Node } from "../template/node.js";
import type { Span } from "../template/place.js";
import type { Source } from "../template/read.js";
import { type ConditionCycle } from "./conditions.js";
import { type TextAlternatives } from "./evaluate.js";
import { type Guarded } from "./formula.js";
import type { Logic } from "./logic.js";
import { type Parameter } from "./parameters.js";
import { type Resource } from "./resource.js";
import type { Settings } from "./settings.js";
import type { ReferenceToken, Text } from "./text.js";
/** A template with its references, parameters and conditions resolved as far as it settles them. */
export interface Scope {
    readonly root: Node;
    readonly settings: Settings;
    readonly logic: Logic;
    readonly resources: ReadonlyMap<string, Resource>;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly cycles: readonly ConditionCycle[];
    /** What is written at a place of the template, or of a file that is part of it. */
    written(at: Span): string;
    /** What a value is, as text. */
    text(node: Node | undefined): TextAlternatives;
    /** Every combination of what several values are; `undefined` where there are more than we follow. */
    texts(nodes: readonly (Node | undefined)[]): readonly Guarded<readonly (Text | undefined)[]>[] | undefined;
    /** What stands there once `Fn::If` has chosen: `undefined` for absence. */
    branches(node: Node | undefined): readonly Guarded<Node | undefined>[];
    /**
     * Every combination of what a map may hold under some keys; the node itself may be an `Fn::If`. Where there are more than we
     * follow, it is one combination of the values as written, `Fn::If` and all.
     */
    fields<K extends string>(node: Node | undefined, keys: readonly K[]): readonly Guarded<Fields<K>>[];
}
export type Fields<K extends string> = Readonly<Record<K, Node | undefined>> & {
    /** The map that holds them. */
    readonly node: Node | undefined;
};
/** The form of what a reference yields, where AWS fixes it: the ARN that `Fn::GetAtt: [Function, Arn]` is. */
export type ShapeOf = (reference: ReferenceToken, resources: ReadonlyMap<string, Resource>, settings: Settings) => Text | undefined;
/** `sources` are the texts that the places of `root` point into, by file. */
export declare function createScope(sources: ReadonlyMap<string, Source>, root: Node, settings: Settings, shapeOf: ShapeOf): Scope;

import { type Node } from "../template/node.js";
import { type Place, type Span } from "../template/place.js";
import { type Formula } from "./formula.js";
/** A resource of the template as written, and when it exists. */
export interface Resource {
    readonly logicalId: string;
    readonly type: string;
    /** The logical id alone. */
    readonly key: Span;
    readonly at: Place;
    readonly when: Formula;
    readonly properties: Node | undefined;
}
/** The resources of a template by logical id, in its order. What has no `Type` is none. */
export declare function readResources(root: Node, whenOf: (conditionName: string) => Formula): Map<string, Resource>;
/** The place of a map's entry by its key alone: what a message about a whole resource points at. */
export declare function keyPlace(resource: Resource): Place;

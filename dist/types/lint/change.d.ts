import type { Place } from "../template/place.js";
/**
 * What a rule would have done to a template, in terms of its values. How an author writes that is for `fix/` to know. All of its
 * steps are taken or none.
 */
export interface Change {
    /** What it does, in the imperative: "remove `Credentials`". */
    readonly title: string;
    /** `safe` changes nothing but what the finding is about; `review` wants a person to look at it first. */
    readonly safety: "safe" | "review";
    readonly steps: readonly [Step, ...Step[]];
}
export type Step = Removal | Replacement | Insertion;
/** Takes away an entry of a map, or an item of a list. */
export interface Removal {
    readonly kind: "remove";
    /** The value. */
    readonly at: Place;
}
/** Puts a value in the place of another. */
export interface Replacement {
    readonly kind: "replace";
    readonly at: Place;
    readonly value: NewValue;
}
/** Puts an entry into a map. */
export interface Insertion {
    readonly kind: "insert";
    /** The map. */
    readonly into: Place;
    /** The key of the entry that it follows; without one it is the last. */
    readonly after: string | undefined;
    readonly key: string;
    readonly value: NewValue;
}
/** A value that is not written yet. */
export type NewValue = {
    readonly kind: "text";
    readonly text: string;
} | {
    readonly kind: "boolean";
    readonly value: boolean;
} | {
    readonly kind: "list";
    readonly items: readonly NewValue[];
} | {
    readonly kind: "map";
    readonly entries: readonly (readonly [key: string, value: NewValue])[];
}
/** The name is the long one: "Fn::GetAtt", "Ref". */
 | {
    readonly kind: "call";
    readonly name: string;
    readonly argument: NewValue;
};

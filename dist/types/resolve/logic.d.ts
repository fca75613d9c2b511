import type { Formula } from "./formula.js";
/** What a condition means: a test of texts that only the deployment knows, or a combination of such tests. */
export type Definition = boolean
/** Another condition, by name. One that is not defined is `opaque`. */
 | {
    readonly kind: "condition";
    readonly name: string;
}
/** Whether a text that only the deployment knows (a parameter, a region) is this value. */
 | {
    readonly kind: "equals";
    readonly term: string;
    readonly value: string;
}
/** A test that cannot be looked into. Equal ids give equal answers. */
 | {
    readonly kind: "opaque";
    readonly id: string;
} | {
    readonly kind: "not";
    readonly of: Definition;
} | {
    readonly kind: "and" | "or";
    readonly of: readonly Definition[];
};
/** All that a template says of its conditions. */
export interface ConditionSystem {
    /** In the template's order. */
    readonly definitions: ReadonlyMap<string, Definition>;
    /** Terms that can be nothing but one of these values (`AllowedValues`). A term that is not here may be anything. */
    readonly domains: ReadonlyMap<string, readonly string[]>;
    /** What every deployment fulfils (`Rules`). */
    readonly constraints: readonly Definition[];
}
/** Answers about formulas. `undefined` is "undecided": the question was too large for the bound on the search. */
export interface Logic {
    /** Whether the formula can hold; together with what is given, where something is. */
    satisfiable(formula: Formula, given?: Definition): boolean | undefined;
    implies(premise: Formula, conclusion: Formula): boolean | undefined;
    /** The same meaning in fewer words: what is implied by the rest, or by what the template fixes, is left out. */
    simplify(formula: Formula): Formula;
    /** "IsProd and not IsEU", names in the template's order, brackets where needed; `null` for always. */
    describe(formula: Formula): string | null;
}

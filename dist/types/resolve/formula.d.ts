/** When something is so: a formula over the template's named conditions. `true` is always, `false` never. */
export type Formula = boolean | {
    readonly kind: "condition";
    readonly name: string;
} | {
    readonly kind: "not";
    readonly of: Formula;
} | {
    readonly kind: "and" | "or";
    readonly of: readonly Formula[];
};
/** One of several values, and when it is that one. */
export interface Guarded<T> {
    readonly when: Formula;
    readonly value: T;
}
export declare function condition(name: string): Formula;
export declare function not(formula: Formula): Formula;
export declare function and(...formulas: readonly Formula[]): Formula;
export declare function or(...formulas: readonly Formula[]): Formula;
/** Equal keys mean equal formulas; formulas that only mean the same may have different keys. */
export declare function formulaKey(formula: Formula): string;
/** The names a formula speaks of. */
export declare function conditionsIn(formula: Formula, into?: Set<string>): Set<string>;

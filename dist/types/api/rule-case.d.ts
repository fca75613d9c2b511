import type { Severity } from "../lint/finding.js";
import type { Rule } from "../lint/rule.js";
/** A template, and what else a rule is run with. */
export interface RuleCase {
    /** What the test is called; the template itself if not given. */
    readonly name?: string;
    /** YAML or JSON, in whatever spelling; the rule has to say the same of all of them. */
    readonly template: string;
    readonly region?: string;
    /** Values of template parameters, by name. */
    readonly parameters?: Readonly<Record<string, string>>;
    /** What the rule is set to, where it has options. */
    readonly options?: Readonly<Record<string, unknown>>;
}
/** A template of which a rule has something to say. */
export interface FailingCase extends RuleCase {
    /** All of it, in the template's order. */
    readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
}
/** What a finding is to be like; of what is not given, anything will do. */
export interface ExpectedFinding {
    readonly message: string;
    readonly severity?: Severity;
    readonly logicalId?: string | null;
    readonly api?: string | null;
    readonly routes?: readonly string[];
    /** "IsProd and not IsEU"; `null` for always. */
    readonly when?: string | null;
    /** The keys that lead to its place, from the root. */
    readonly path?: readonly string[];
    readonly notes?: readonly string[];
    readonly remedy?: string | null;
    /** What is said of the places beside it. */
    readonly related?: readonly string[];
}
/** A finding without what hangs on how the template is written. */
export type Told = Required<ExpectedFinding>;
/** What a rule says of one spelling of a case's template. */
export interface Spelled {
    /** "as written", "in JSON". */
    readonly spelling: string;
    readonly findings: readonly Told[];
}
/** What a rule says of a case, in every spelling. */
export declare function runCase(rule: Rule, given: RuleCase): Spelled[];

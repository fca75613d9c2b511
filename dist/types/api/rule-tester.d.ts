import { type PluginRule } from "../lint/plugin.js";
import { type FailingCase, type RuleCase } from "./rule-case.js";
export type { ExpectedFinding, FailingCase, RuleCase } from "./rule-case.js";
/** What a rule has to say nothing of, and what it has to say of what. A text stands for a case of this template alone. */
export interface RuleCases {
    readonly valid: readonly (string | RuleCase)[];
    readonly invalid: readonly FailingCase[];
}
/** What tests are made with: Jest's, Vitest's or `node:test`'s own functions. */
export interface Framework {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => void) => unknown;
}
/** Tests rules of one's own: each case in the spelling that it is written in, as YAML with short tags and without, and as JSON. */
export declare const RuleTester: {
    /**
     * Makes a test of each case. `describe` and `it` are those that are there for all (Jest, Vitest with `globals`) or that are given;
     * without any the cases run at once, and the first that fails is thrown.
     */
    run(name: string, rule: PluginRule, cases: RuleCases, framework?: Framework | undefined): void;
};

import type { Model, Noun } from "../model/model.js";
import type { Problem, Severity } from "./finding.js";
import type { Preset, Rule, RuleOptions } from "./rule.js";
/** A rule as a plugin writes it. */
export interface PluginRule<N extends Noun = Noun, O extends RuleOptions = RuleOptions> {
    /** Kebab-case; states the matter. Reports put the plugin's name before it: "acme/no-http-integrations". */
    readonly id: string;
    /** What it is about: the engine visits each of these once. */
    readonly on: N | readonly N[];
    readonly severity: Severity;
    /** One line, imperative: what to do. */
    readonly summary: string;
    /** One paragraph: what it costs not to. */
    readonly why?: string;
    /** The URL of its page. */
    readonly help?: string;
    /** The presets besides `all` that have it; every one if not given. */
    readonly presets?: readonly Preset[];
    /** What users can set of it beside its severity, with what it is if they do not. */
    readonly options?: O;
    /** Yields what is wrong with one thing. */
    check(subject: Model[N][number], model: Model, options: O): Iterable<Problem>;
}
/** Rules that belong together. */
export interface Plugin {
    /** Kebab-case; the rules' ids begin with it. */
    readonly name: string;
    readonly rules: readonly PluginRule[];
}
/** What a module gave as a plugin: its rules as the engine takes them, and what is wrong with it, in sentences. */
export interface PluginReading {
    readonly name: string;
    readonly rules: readonly Rule[];
    readonly faults: readonly string[];
}
/** Reads what somebody else's code gave: anything. `nameless` is what it is called where it does not say. It never throws. */
export declare function readPlugin(given: unknown, nameless: string): PluginReading;
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** What an error of somebody else's code says, in one line. Even that may fail. */
export declare function reasonOf(error: unknown): string;

import type { Plugin, PluginRule } from "../lint/plugin.js";
import type { RuleOptions } from "../lint/rule.js";
import type { Noun } from "../model/model.js";
/** A rule, with what it looks at known by what it is `on`. */
export declare function defineRule<const N extends Noun, O extends RuleOptions = RuleOptions>(rule: PluginRule<N, O>): PluginRule<N, O>;
/** Rules that belong together, as a module exports them by default. */
export declare function definePlugin(plugin: Plugin): Plugin;
export type { Change, NewValue, Step } from "../lint/change.js";
export type { Note, Problem, Severity } from "../lint/finding.js";
export type { Plugin, PluginRule } from "../lint/plugin.js";
export type { Refusal, Remedy, RemedyStep } from "../lint/remedies/remedy.js";
export { admittedBy, callerDoes, firstByPath, groupBy, nameRoutes, placeKey, type Preset, roleKey, roleNotes, warmthOf, whenAll, whenAny, whenAsked, whenKey, } from "../lint/rule.js";
export type * from "../model/model.js";
export type { Formula, Guarded } from "../resolve/formula.js";
export { knownText, printText, type Text, type Token } from "../resolve/text.js";
export { pathKeys, type Path, type Place, type Span } from "../template/place.js";

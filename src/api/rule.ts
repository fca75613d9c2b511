// What the package gives to those who write rules.
import type { Plugin, PluginRule } from "../lint/plugin.ts";
import type { RuleOptions } from "../lint/rule.ts";
import type { Noun } from "../model/model.ts";

/** A rule, with what it looks at known by what it is `on`. */
export function defineRule<const N extends Noun, O extends RuleOptions = RuleOptions>(rule: PluginRule<N, O>): PluginRule<N, O> {
  return rule;
}

/** Rules that belong together, as a module exports them by default. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

export type { Change, NewValue, Step } from "../lint/change.ts";
export type { Note, Problem, Severity } from "../lint/finding.ts";
export type { Plugin, PluginRule } from "../lint/plugin.ts";
export type { Refusal, Remedy, RemedyStep } from "../lint/remedies/remedy.ts";
export {
  admittedBy, callerDoes, firstByPath, groupBy, nameRoutes, placeKey, type Preset, roleKey, roleNotes, warmthOf, whenAll, whenAny, whenAsked, whenKey,
} from "../lint/rule.ts";
export type * from "../model/model.ts";
export type { Formula, Guarded } from "../resolve/formula.ts";
export { knownText, printText, type Text, type Token } from "../resolve/text.ts";
export { pathKeys, type Path, type Place, type Span } from "../template/place.ts";

import { type Declaration, rulesOf } from "../lint/declared-rules/rule-of.ts";
import type { Config } from "../lint/config.ts";
import type { Rule } from "../lint/rule.ts";

/** The rules that configurations declare without code, each for the files of those that declare it. */
export function declaredRules(configs: ReadonlyMap<string, Config>): Rule[] {
  const asked = new Map<NonNullable<Config["customRules"]>[number], Set<string>>();
  for (const [file, { customRules = [] }] of configs) {
    // Of what a configuration extends it may declare a rule anew.
    const distinct = new Map(customRules.map((rule) => [rule.id, rule]));
    for (const rule of distinct.values()) asked.set(rule, (asked.get(rule) ?? new Set()).add(file));
  }
  return rulesOf([...asked].map(([rule, files]): Declaration => ({ rule, isFor: (file) => files.has(file) })));
}

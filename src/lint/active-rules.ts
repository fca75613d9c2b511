import type { Severity } from "./finding.ts";
import type { LintOptions } from "./options.ts";
import type { Rule } from "./rule.ts";

export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The user asked for this severity, so it stands for what the rule would vary. */
  readonly isForced: boolean;
}

export function activeRules(rules: readonly Rule[], { severities, preset }: Pick<LintOptions, "severities" | "preset">): ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const wanted = severities.get(rule.id);
    if (wanted === "off") return [];
    if (wanted) return [{ rule, severity: wanted, isForced: true }];
    return preset === "all" || rule.presets.includes(preset) ? [{ rule, severity: rule.severity, isForced: false }] : [];
  });
}

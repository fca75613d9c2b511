import { SEVERITIES } from "../../lint/finding.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import type { LintOptions } from "./cdk.d.cts";

const CHOICES: { readonly [K in "failOn" | "preset"]: readonly NonNullable<LintOptions[K]>[] } = {
  failOn: [...SEVERITIES, "never"],
  preset: ["recommended", "all", "security-first"],
};
const KEYS = [...Object.keys(CHOICES), "rules", "config"];
const LEVELS: readonly string[] = ["off", ...SEVERITIES];

/** What of the options cannot be meant, where no compiler looked at them. */
export function optionFault(options: LintOptions, ruleIds: readonly string[]): string | undefined {
  const unknown = Object.keys(options).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `there is no option \`${unknown}\`${didYouMean(unknown, KEYS)}`;
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = options[name as keyof typeof CHOICES];
    if (value !== undefined && !choices.some((choice) => choice === value)) return `\`${name}\` is one of ${choices.join(", ")}, not \`${value}\``;
  }
  return ruleFault(options.rules ?? {}, ruleIds);
}

function ruleFault(rules: NonNullable<LintOptions["rules"]>, ruleIds: readonly string[]): string | undefined {
  for (const [id, severity] of Object.entries(rules)) {
    if (!ruleIds.includes(id)) return `there is no rule \`${id}\`${didYouMean(id, ruleIds)}`;
    if (!LEVELS.includes(severity)) return `rule \`${id}\` is set to one of ${LEVELS.join(", ")}, not \`${severity}\``;
  }
  return undefined;
}

/** The standards that a team can say it is bound to. */
export const STANDARDS = ["hipaa", "nist", "pci", "security-hub"] as const;

export type Standard = (typeof STANDARDS)[number];

/** What a standard's controls ask for that a rule would talk its reader out of. */
export interface Conflict {
  readonly rule: string;
  readonly standard: Standard;
  /** As the tools that check them call them. */
  readonly controls: readonly string[];
  readonly asksFor: string;
}

/** Every rule that contradicts a control: cdk-nag's packs and Security Hub's controls, as published in November 2026. */
const CONFLICTS: readonly Conflict[] = [
  encryption("hipaa", "cdk-nag HIPAA.Security-APIGWCacheEnabledAndEncrypted"),
  encryption("nist", "cdk-nag NIST.800.53.R4-APIGWCacheEnabledAndEncrypted", "cdk-nag NIST.800.53.R5-APIGWCacheEnabledAndEncrypted"),
  encryption("pci", "cdk-nag PCI.DSS.321-APIGWCacheEnabledAndEncrypted"),
  encryption("security-hub", "Security Hub APIGateway.5"),
];

/** The conflict of a rule with a standard, where there is one. */
export function conflictOf(rule: string, standard: Standard): Conflict | undefined {
  return CONFLICTS.find((conflict) => conflict.rule === rule && conflict.standard === standard);
}

function encryption(standard: Standard, ...controls: readonly string[]): Conflict {
  return { rule: "encrypted-cache", standard, controls, asksFor: "what is cached to be encrypted" };
}

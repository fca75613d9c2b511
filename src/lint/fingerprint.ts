import { pathKeys } from "../template/place.ts";
import { digestOf } from "../template/digest.ts";
import type { Finding } from "./finding.ts";

/**
 * What a finding is about, not where it stands: the same after moved lines, reordered resources and YAML ↔ JSON, and whatever
 * other files are linted with it.
 */
export function withFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    // Which of several stacks a condition is told to be of hangs on what else is linted.
    const when = finding.when?.replaceAll(/[\w-]+\//g, "") ?? null;
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    let fingerprint: string | undefined;
    // What people read shows none.
    return { ...finding, get fingerprint() { return (fingerprint ??= digestOf(`${what}#${String(repeated)}`).slice(0, 16)); } };
  });
}

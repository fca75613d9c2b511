import type { Config, FailOn } from "../lint/config.ts";
import { type Finding, SEVERITIES } from "../lint/finding.ts";

/** Who says which findings fail a run: the user, else the configuration of the file that a finding is in, else the host. */
export interface FailOnSays {
  readonly given: FailOn | undefined;
  /** By file. */
  readonly configured: ReadonlyMap<string, FailOn>;
  readonly otherwise: FailOn;
}

/** Those of the findings that fail a run. */
export function failing<F extends Pick<Finding, "severity" | "at">>(findings: readonly F[], { given, configured, otherwise }: FailOnSays): F[] {
  return findings.filter(({ severity, at }) => {
    const least = given ?? configured.get(at.file) ?? otherwise;
    return least !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  });
}

/** What configurations say, by the files that are theirs. */
export function failOnIn(configs: ReadonlyMap<string, Config> = new Map()): ReadonlyMap<string, FailOn> {
  return new Map([...configs].flatMap(([file, { failOn }]) => (failOn ? [[file, failOn.value] as const] : [])));
}

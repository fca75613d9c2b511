import type { SourceLine } from "../lint/deployment.ts";
import type { Finding } from "../lint/finding.ts";
import { pathInRepository } from "./path-in-repository.ts";

/**
 * The line of a CDK app's own code that a finding comes from, where it is in the repository. It is what a service should show:
 * the app's output is hardly ever committed, and of files that it does not have a service shows nothing.
 */
export function sourceLine({ construct }: Finding, prefix: string): SourceLine | undefined {
  const source = construct?.source;
  if (source === undefined) return undefined;
  const file = pathInRepository(source.file, prefix);
  return file === undefined ? undefined : { file, line: Math.max(1, source.line) };
}

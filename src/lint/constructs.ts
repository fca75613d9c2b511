import type { Part } from "../link/stack.ts";
import type { CdkStack, Construct } from "./deployment.ts";
import type { Finding } from "./finding.ts";
import type { LintStack } from "./stacks.ts";

/** Findings about templates of a CDK app, each with the construct and the line of code that its resource comes from. */
export function withConstructs(findings: readonly Finding[], parts: readonly Part<LintStack>[]): Finding[] {
  const apps = parts.flatMap(({ stack }) => (stack.deployment?.cdk ? [{ file: stack.file, cdk: stack.deployment.cdk }] : []));
  return findings.map(({ inCode, freed = [], ...finding }) => {
    if (apps.length === 0) return { ...finding, notes: [...finding.notes, ...freed] };
    const { at, logicalId } = finding;
    // What stands in a file that a template includes belongs to the resource that includes it.
    const app = apps.find(({ file }) => file === at.file) ?? apps.find((each) => constructOf(each, logicalId)) ?? apps[0];
    return { ...finding, remedy: app && inCode !== undefined ? inCode : finding.remedy, construct: app && constructOf(app, logicalId), cdk: app?.cdk };
  });
}

interface App {
  readonly file: string;
  readonly cdk: CdkStack;
}

function constructOf({ cdk, file }: App, logicalId: string | null): Construct | undefined {
  return logicalId === null ? undefined : cdk.constructs.get(file)?.get(logicalId);
}

import path from "node:path";
import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import { helpOf } from "../../report/help-url.ts";
import { printable } from "../../report/printable.ts";
import { positionAt, readLines } from "../../template/lines.ts";
import { pathKeys } from "../../template/place.ts";
import type { ViolatingResource, Violation } from "./cdk.d.cts";

/**
 * Findings in the CDK's words, each a violation of its own: what is said of one rarely holds of another, and the CDK prints them one by
 * one anyway.
 */
export function violationsOf({ findings }: Report, cwd: string): Violation[] {
  return findings.map((finding) => violationOf(finding, cwd));
}

function violationOf(finding: Finding, cwd: string): Violation {
  const { rule, severity, message, when, notes, remedy } = finding;
  const condition = when === null ? "" : ` (when ${when})`;
  return {
    ruleName: rule,
    description: printable([message + condition, ...notes].join("; ")),
    severity,
    fix: printable(fixOf(remedy, helpOf(finding))),
    ruleMetadata: metadataOf(finding),
    violatingResources: [resourceOf(finding, cwd)],
  };
}

/** What to do, and where to read more. */
function fixOf(remedy: string | undefined, page: string | undefined): string {
  if (remedy === undefined) return page ?? "";
  return page === undefined ? remedy : `${remedy} (${page})`;
}

function metadataOf({ routes, stages = [], when, construct, fingerprint }: Finding): Record<string, string> {
  const facts = {
    routes: routes.join(", "),
    stages: stages.join(", "),
    when: when ?? "",
    source: construct?.source ? `${construct.source.file}:${construct.source.line}` : "",
    fingerprint,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ""));
}

/** The CDK finds constructs by the logical ids of a template. An API's definition is a file beside it: there its path is told, too. */
function resourceOf({ at, logicalId, construct, cdk }: Finding, cwd: string): ViolatingResource {
  const resource = { resourceLogicalId: logicalId ?? "", locations: locationOf(pathKeys(at.path)) };
  const isTemplate = cdk === undefined || cdk.constructs.has(at.file);
  if (isTemplate) return { ...resource, templatePath: path.resolve(cwd, at.file) };
  const [template] = [...cdk.constructs].find(([, made]) => logicalId !== null && made.get(logicalId)?.path === construct?.path) ?? [at.file];
  return { ...resource, templatePath: path.resolve(cwd, template), ...(construct && { constructPath: construct.path }) };
}

/** Relative to the resource, as the CDK has it: "Properties.Integration.Credentials". */
function locationOf([section, , ...keys]: readonly string[]): string[] {
  return section === "Resources" && keys.length > 0 ? [keys.join(".")] : [];
}

/** What could not be read, which nobody can acknowledge. */
export function unreadable({ errors, sources }: Report, cwd: string): Violation[] {
  return errors.map(({ file, at, message }) => {
    const position = at && positionAt(readLines(sources.get(file)?.text ?? ""), at.start);
    return {
      ruleName: "not-linted",
      description: printable(`${file}${position ? `:${position.line}:${position.column}` : ""}: ${message}`),
      severity: "fatal",
      fix: "",
      ruleMetadata: {},
      violatingResources: [{ resourceLogicalId: "", templatePath: path.resolve(cwd, file), locations: [] }],
    };
  });
}

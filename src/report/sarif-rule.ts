import type { Severity } from "../lint/finding.ts";
import { helpUrl } from "./help-url.ts";
import type { RuleWords } from "./repository-options.ts";

export const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" } as const satisfies Record<Severity, string>;

/** A rule as SARIF describes it. It has no `security-severity`, which would make an alert about security of a lost millisecond. */
export function sarifRule({ id, severity, summary, why }: RuleWords): Readonly<Record<string, unknown>> {
  const url = helpUrl(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why} ${summary} See ${url}`, markdown: `${why}\n\n${summary}\n\n[The rule's page](${url})` },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["api-gateway", "lambda"],
      // What a template leaves open is no finding.
      precision: "high",
      "problem.severity": PROBLEM_SEVERITIES[severity],
    },
  };
}

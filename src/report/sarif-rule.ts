import type { Severity } from "../lint/finding.ts";
import { helpOf } from "./help-url.ts";
import type { RuleWords } from "./repository-options.ts";

export const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;
const PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" } as const satisfies Record<Severity, string>;

/** A rule as SARIF describes it. It has no `security-severity`, which would make an alert about security of a lost millisecond. */
export function sarifRule({ id, severity, summary, why, help }: RuleWords): Readonly<Record<string, unknown>> {
  const url = helpOf({ rule: id, help });
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: url === undefined
      ? { text: `${why} ${summary}`, markdown: `${why}\n\n${summary}` }
      : { text: `${why} ${summary} See ${url}`, markdown: `${why}\n\n${summary}\n\n[The rule's page](${url})` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["api-gateway", "lambda"],
      // What a template leaves open is no finding.
      precision: "high",
      "problem.severity": PROBLEM_SEVERITIES[severity],
    },
  };
}

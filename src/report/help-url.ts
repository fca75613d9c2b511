import type { Finding } from "../lint/finding.ts";

const PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";

/** Where the page of a rule is to be read. */
export function helpUrl(rule: string): string {
  return `${PAGES}/${rule}/README.md`;
}

/** Where the page of a finding's rule is to be read; the rules of others may have none. */
export function helpOf({ rule, help }: Pick<Finding, "rule" | "help">): string | undefined {
  return help === undefined ? helpUrl(rule) : help ?? undefined;
}

const PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";

/** Where the page of a rule is to be read. */
export function helpUrl(rule: string): string {
  return `${PAGES}/${rule}/README.md`;
}

import type { Finding, Severity } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import type { Lines } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import { distinct } from "./distinct.ts";
import { headline } from "./headline.ts";
import { fileInRepository } from "./path-in-repository.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import type { RepositoryOptions } from "./repository-options.ts";
import { sourceLine } from "./source-line.ts";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

type LinesOf = (file: string) => Lines;

const SEVERITIES = { error: "critical", warning: "minor", info: "info" } as const satisfies Record<Severity, Issue["severity"]>;

/**
 * The report as GitLab's code quality: a list of issues. What was suppressed or not checked is no issue, and GitLab has no other
 * word for it; a file that could not be read is one, lest its findings seem to be mended.
 */
export function gitlabReport(report: Report, { prefix }: RepositoryOptions): string {
  const linesOf = linesByFile(report);
  const issues = [
    ...report.errors.map((error) => errorIssue(error, linesOf, prefix)),
    ...report.findings.map((finding) => findingIssue(finding, linesOf, prefix)),
  ];
  // Of issues with one fingerprint GitLab shows the first.
  const fingerprints = distinct(issues.map(({ fingerprint }) => fingerprint));
  return `${JSON.stringify(issues.map((issue, index) => ({ ...issue, fingerprint: fingerprints[index] })), null, 2)}\n`;
}

function findingIssue(finding: Finding, linesOf: LinesOf, prefix: string): Issue {
  const { rule, at, severity, fingerprint } = finding;
  const source = sourceLine(finding, prefix);
  return {
    description: headline(finding),
    check_name: rule,
    // Ours tells findings of one file apart, and stays as it is when the line moves.
    fingerprint: `${fileInRepository(at.file, prefix)}:${fingerprint}`,
    severity: SEVERITIES[severity],
    location: source ? { path: source.file, lines: { begin: source.line, end: source.line } } : { path: fileInRepository(at.file, prefix), lines: linesAt(at, linesOf) },
  };
}

function errorIssue({ file, at, message }: Report["errors"][number], linesOf: LinesOf, prefix: string): Issue {
  const path = fileInRepository(file, prefix);
  return {
    description: printable(message),
    check_name: "error",
    fingerprint: `${path}:error:${printable(message)}`,
    severity: "blocker",
    location: { path, lines: at ? linesAt(at, linesOf) : { begin: 1, end: 1 } },
  };
}

function linesAt(at: Span, linesOf: LinesOf): Issue["location"]["lines"] {
  const { start, end } = rangeOf(at, linesOf(at.file));
  return { begin: start.line, end: end.line };
}

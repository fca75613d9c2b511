import type { Comparison } from "../../diff/comparison.ts";
import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import { failing, type FailOnSays } from "../../run/fail-on.ts";
import { newErrors } from "../../run/new-errors.ts";

export type Scope = "new" | "changed-files" | "all";

/** What a run comes to. */
export interface Verdict {
  readonly outcome: "clean" | "findings" | "no-templates" | "error";
  /** The findings that count. */
  readonly findings: readonly Finding[];
  /** The errors that are told. */
  readonly errors: Report["errors"];
  /** Why the step fails; `undefined` where it does not. */
  readonly failure: string | undefined;
}

/** What was run, and how it is judged. */
export interface Judged {
  readonly report: Report;
  readonly scope: Scope;
  readonly comparison: Comparison | undefined;
  /** Whether a finding stands in a file that the change touches. */
  readonly isInChangedFile: (finding: Finding) => boolean;
  readonly failOn: FailOnSays;
  /** Whether an error kept us from what was asked for by name. */
  readonly isInTheWay: (error: Problem) => boolean;
  readonly hasTemplates: boolean;
  /** Whether somebody named what is to be linted. */
  readonly isAskedFor: boolean;
}

type Problem = Report["errors"][number];

export function verdictOf(judged: Judged): Verdict {
  const { report, scope, failOn, hasTemplates, isAskedFor } = judged;
  const findings = countingOf(judged);
  const errors = failingErrors(judged);
  // What is broken at the base, too, is not told of at every change.
  const verdict = { findings, errors: scope === "all" ? report.errors : errors };
  if (errors.length > 0) return { ...verdict, outcome: "error", failure: "not all could be linted: the errors say why" };
  if (!hasTemplates) {
    return { ...verdict, outcome: "no-templates", failure: isAskedFor ? "nothing to lint was found in the paths that the workflow names" : undefined };
  }
  const severe = failing(findings, failOn);
  const what = scope === "new" && judged.comparison ? "new finding" : "finding";
  const failure = severe.length === 0 ? undefined : `${severe.length} ${what}${severe.length === 1 ? "" : "s"} ${leastOf(failOn)}`;
  return { ...verdict, outcome: findings.length === 0 ? "clean" : "findings", failure };
}

/** Several configurations may each say something else. */
function leastOf({ given, configured, otherwise }: FailOnSays): string {
  if (given !== undefined) return `at or above \`${given}\``;
  return configured.size === 0 ? `at or above \`${otherwise}\`` : "that the configuration does not let pass";
}

/** Without anything to compare with, all findings count: a base that could not be had must not turn red to green. */
function countingOf({ report, scope, comparison, isInChangedFile }: Judged): readonly Finding[] {
  if (scope === "all" || comparison === undefined) return report.findings;
  const fresh = new Set(comparison.fresh.map(({ finding }) => finding));
  return report.findings.filter((finding) => fresh.has(finding) || (scope === "changed-files" && isInChangedFile(finding)));
}

/**
 * The errors that hide findings which would count. Of files that nobody named, and that a search came upon, these are the ones that
 * the base does not have: a template that a change breaks must not pass for one without findings.
 */
function failingErrors({ report: { errors }, scope, comparison, isInTheWay }: Judged): Report["errors"] {
  if (scope === "all") return errors.filter(isInTheWay);
  const fresh = new Set(comparison ? newErrors(comparison) : errors);
  return errors.filter((error) => isInTheWay(error) || fresh.has(error));
}

/** The hops that a change adds to routes that were there before, less those that it takes away. */
export function addedHops({ routes }: Comparison): number {
  return routes.reduce((sum, { before, after }) => (before && after ? sum + addedBetween(before, after) : sum), 0);
}

type Cost = NonNullable<Comparison["routes"][number]["after"]>;

function addedBetween(before: Cost, after: Cost): number {
  // What is not known on one side is no change.
  const coldStarts = before.coldStarts === null || after.coldStarts === null ? 0 : after.coldStarts - before.coldStarts;
  const hopsOf = ({ stsCalls, authorizerCalls, regionHops }: Cost): number => stsCalls + authorizerCalls + regionHops;
  return hopsOf(after) - hopsOf(before) + coldStarts;
}

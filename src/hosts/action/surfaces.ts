import { appendFileSync } from "node:fs";
import { setOutput } from "@actions/core";
import type { Comparison } from "../../diff/comparison.ts";
import type { Finding } from "../../lint/finding.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import type { ChangedLines } from "../../project/git/changed-lines.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { workflowCommand } from "../../report/github.ts";
import { linesByFile, rangeOf } from "../../report/range.ts";
import { repositoryPath } from "../../report/repository-path.ts";
import { systemReason } from "../../run/failure.ts";
import type { Lines } from "../../template/lines.ts";
import type { Span } from "../../template/place.ts";
import type { Verdict } from "./verdict.ts";

export function appendText(file: string, text: string): void {
  appendFileSync(file, text);
}

export function setOutputs(outputs: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}

/** Does what may fail without changing the verdict; why it failed, if so. */
export function attempted(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

export interface Shown {
  readonly report: RoutesReport;
  readonly comparison: Comparison | undefined;
  readonly prefix: string;
  readonly changed: ChangedLines["lines"] | undefined;
  readonly whereRest: string;
}

/** The commands that make the runner show findings beside the code. */
export function annotationLines({ findings, errors }: Pick<Verdict, "findings" | "errors">, { report, comparison, prefix, changed, whereRest }: Shown): string[] {
  const linesOf = linesByFile(report);
  const shownAt = changed && comparison ? changedPlaces(comparison, changed, { prefix, linesOf }) : undefined;
  const { shown } = annotationsOf(findings, errors, { prefix, linesOf, whereRest, ...(shownAt && { shownAt }) });
  return shown.map(workflowCommand);
}

/**
 * On a pull request GitHub shows an annotation beside the code only where the change touches it. A finding elsewhere is shown at
 * the change that caused it, where that is still in the text.
 */
function changedPlaces(
  { fresh }: Comparison,
  changed: ChangedLines["lines"],
  { prefix, linesOf }: { readonly prefix: string; readonly linesOf: (file: string) => Lines },
): (finding: Finding) => Span | undefined {
  const isChanged = (span: Span): boolean => {
    const { start, end } = rangeOf(span, linesOf(span.file));
    return changed.get(repositoryPath(span.file, prefix))?.some((lines) => lines.start <= end.line && start.line <= lines.end) ?? false;
  };
  const causes = new Map(fresh.map(({ finding, causes: all }) => [finding, all]));
  return (finding) => (isChanged(finding.at) ? undefined : causes.get(finding)?.flatMap(({ at }) => at ?? []).find(isChanged));
}

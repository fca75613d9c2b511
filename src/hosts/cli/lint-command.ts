import { SEVERITIES } from "../../lint/finding.ts";
import type { lint, lintRoutes } from "../../lint/lint.ts";
import type { Report } from "../../lint/report.ts";
import type { Rule } from "../../lint/rule.ts";
import { compactReport } from "../../report/compact.ts";
import { jsonReport } from "../../report/json.ts";
import { textReport } from "../../report/text.ts";
import type { LintSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import { hasFailed } from "../../run/prepare.ts";
import { run } from "./run.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

/** The linter proper and its rules. */
export interface Engine {
  readonly lint: typeof lint;
  readonly lintRoutes: typeof lintRoutes;
  readonly rules: readonly Rule[];
}

/** Lints what the settings name, writes the report to standard output, and returns the exit code. */
export async function lintCommand(settings: LintSettings, io: Io, { lint, rules }: Engine): Promise<number> {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules, lint);
  if (isWorthPrinting || settings.format === "json") io.stdout.write(print(report, settings, io));
  if (hasFailed(report, prepared)) return 2;
  if (prepared.files.length === 0) return settings.allowEmpty ? 0 : 3;
  return isAtOrAbove(settings.failOn, report) ? 1 : 0;
}

function print(report: Report, { format, verbose, quiet, noColor }: LintSettings, io: Io): string {
  switch (format) {
    case "text":
      return textReport(report, { ...screenOf(io, noColor), verbose, quiet });
    case "compact":
      return compactReport(report, { quiet });
    case "json":
      return jsonReport(report, { version });
  }
}

function isAtOrAbove(failOn: LintSettings["failOn"], { summary }: Report): boolean {
  return failOn !== "never" && SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => summary[severity] > 0);
}

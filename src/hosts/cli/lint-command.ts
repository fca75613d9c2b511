import type { lint, lintRoutes } from "../../lint/lint.ts";
import type { Report } from "../../lint/report.ts";
import type { Rule } from "../../lint/rule.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { repositoryPrefix } from "../../project/repository-prefix.ts";
import { failing, failOnIn } from "../../run/fail-on.ts";
import { hasFailed } from "../../run/prepare.ts";
import type { LintSettings } from "./command-line.ts";
import type { AfterFixing } from "./fix-command.ts";
import type { Io } from "./io.ts";
import { printReport } from "./print-report.ts";
import { run as runOnce } from "./run.ts";
import { writeOutputs } from "./write-outputs.ts";

/** The linter proper and its rules. */
export interface Engine {
  readonly lint: typeof lint;
  readonly lintRoutes: typeof lintRoutes;
  readonly rules: readonly Rule[];
}

/** Lints what the settings name, writes the report, and returns the exit code. */
export async function lintCommand(settings: LintSettings, io: Io, engine: Engine): Promise<number> {
  const { outputs, quiet, verbose } = settings;
  // A page shows the paths that findings are about.
  const needsRoutes = [outputs.main, ...outputs.others].some(({ format }) => format === "html");
  const done = await lintAs(settings, io, needsRoutes, engine);
  const { report, isWorthPrinting, prepared } = done;
  const linted = [...report.sources.keys()];
  const exitCode = exitCodeOf(done, settings);
  const shard = prepared.shard && { ...prepared.shard, exitCode };
  const options = { quiet, verbose, rules: prepared.rules, prefix: repositoryPrefix(io.cwd, REAL_DISK), shard };
  const isWritten = settings.fix?.kind === "show" || await writeOutputs({
    settings, isWorthPrinting, linted, print: (format, screen) => printReport(report, format, { ...screen, ...options }),
  }, io);
  return isWritten ? exitCode : 2;
}

function exitCodeOf({ report, prepared, isComplete }: AfterFixing, settings: LintSettings): number {
  if (!isComplete || hasFailed(report, prepared)) return 2;
  if (prepared.files.length === 0) return settings.allowEmpty || prepared.shard ? 0 : 3;
  return failing(report.findings, { given: settings.failOn, configured: failOnIn(prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}

/** What is rarely asked for is loaded then. */
async function lintAs(settings: LintSettings, io: Io, needsRoutes: boolean, engine: Engine): Promise<AfterFixing> {
  const { fix, changed, updateBaseline } = settings;
  const run = needsRoutes ? engine.lintRoutes : engine.lint;
  if (changed) {
    const { changedFindings } = await import("./changed-findings.ts");
    return changedFindings(changed.base, settings, io, engine);
  }
  if (updateBaseline) {
    const { runAndUpdate } = await import("./update-baseline.ts");
    return runAndUpdate(settings, io, engine.rules, run);
  }
  if (fix === undefined) return { ...await runOnce<Report>(settings, io, engine.rules, run), isComplete: true };
  const { runAndFix } = await import("./fix-command.ts");
  return runAndFix(fix, settings, io, engine.rules, run);
}

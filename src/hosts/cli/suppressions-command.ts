import { lintSuppressions } from "../../lint/lint.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { suppressionsJson } from "../../report/suppressions-json.ts";
import { suppressionsText } from "../../report/suppressions-text.ts";
import { hasFailed, prepare } from "../../run/prepare.ts";
import { listSuppressions } from "../../run/suppressions.ts";
import type { SuppressionsSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";
import { progressOver } from "./progress.ts";
import { version } from "./version.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Writes what suppresses findings in what the settings name, and returns the exit code. What is found does not fail it. */
export async function suppressionsCommand(settings: SuppressionsSettings, io: Io, { rules }: Pick<Engine, "rules">): Promise<number> {
  const where = { cwd: io.cwd, disk: REAL_DISK };
  const prepared = await prepare(settings, { ...where, stdin: io.stdin, progressOver: (total) => progressOver(total, io, settings.quiet) }, rules);
  const { report, isWorthPrinting, notes } = listSuppressions(prepared, lintSuppressions, where);
  for (const note of notes) io.stderr.write(`cfn-latency-lint: ${note}\n`);
  const linted = [...report.sources.keys()];
  const isWritten = await writeOutputs({
    settings, isWorthPrinting, linted,
    print: (format, screen) => (format === "json" ? suppressionsJson(report, { version }) : suppressionsText(report, { ...screen, ...settings })),
  }, io);
  if (!isWritten || hasFailed(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}

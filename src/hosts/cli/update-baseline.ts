import { realpathSync } from "node:fs";
import path from "node:path";
import type { LintFile } from "../../lint/lint-file.ts";
import type { LintOptions } from "../../lint/options.ts";
import type { Report } from "../../lint/report.ts";
import type { Rule } from "../../lint/rule.ts";
import { BASELINE } from "../../project/baseline.ts";
import { exists, REAL_DISK } from "../../project/disk.ts";
import { writeText } from "../../project/write-text.ts";
import { ranOver } from "../../run/baseline.ts";
import { type BaselineUpdate, soundBaseline, updatedBaseline } from "../../run/baseline-update.ts";
import { systemReason } from "../../run/failure.ts";
import { hasFailed } from "../../run/prepare.ts";
import type { RunSettings } from "../../run/settings.ts";
import type { AfterFixing } from "./fix-command.ts";
import { obstacleOf } from "./fix-write.ts";
import type { Io } from "./io.ts";
import { run } from "./run.ts";
import { writeWhole } from "./write-whole.ts";

type Engine = (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => Report;

/** Lints what the settings name and writes all that is found to the baseline. What is left is what a baseline cannot hold. */
export async function runAndUpdate(settings: RunSettings, io: Io, rules: readonly Rule[], engine: Engine): Promise<AfterFixing> {
  const named = settings.baseline ?? BASELINE;
  const where = { cwd: io.cwd, disk: REAL_DISK };
  const tell = (line: string): unknown => io.stderr.write(`cfn-latency-lint: ${line}\n`);
  const before = await soundBaseline(named, where);
  const linted = await run(settings.baseline === undefined ? settings : { ...settings, baseline: undefined }, io, rules, engine);
  const { report, prepared } = linted;
  // What is missing in such a report would be missing in the baseline.
  if (hasFailed(report, prepared)) tell(`the baseline \`${named}\` is left as it is: not all could be linted`);
  if (hasFailed(report, prepared) || prepared.files.length === 0) return { ...linted, isComplete: true };
  const { files, options, rules: all } = prepared;
  const update = updatedBaseline(report, named, before, await ranOver({ ...where, files, options, rules: all, paths: settings.paths }));
  const isNew = update.text !== before?.source.text;
  const fault = isNew ? write(path.resolve(io.cwd, named), update.text) : undefined;
  if (fault !== undefined) tell(`the baseline \`${named}\` cannot be written: ${fault}`);
  else if (!settings.quiet) tell(isNew ? summaryOf(named, update) : `the baseline \`${named}\` is as it was`);
  return fault === undefined ? { ...linted, report: update.report, isComplete: true } : { ...linted, isComplete: false };
}

/** Why it could not be written, if so. */
function write(file: string, text: string): string | undefined {
  try {
    if (!exists(REAL_DISK, file)) {
      writeText(file, text);
      return undefined;
    }
    const real = realpathSync(file);
    const obstacle = obstacleOf(real);
    if (obstacle === undefined) writeWhole(real, text);
    return obstacle;
  } catch (error) {
    return systemReason(error);
  }
}

/** "the baseline `b.json` knows 12 findings now: 3 were added, 2 taken out". */
function summaryOf(named: string, { count, added, removed }: BaselineUpdate<Report>): string {
  const changes = [...(added === 0 ? [] : [`${added} added`]), ...(removed === 0 ? [] : [`${removed} taken out`])];
  return `the baseline \`${named}\` knows ${count} ${count === 1 ? "finding" : "findings"} now${changes.length === 0 ? "" : `: ${changes.join(", ")}`}`;
}

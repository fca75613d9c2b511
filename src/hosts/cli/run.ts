import type { Report } from "../../lint/report.ts";
import type { LintFile } from "../../lint/lint-file.ts";
import type { LintOptions } from "../../lint/options.ts";
import type { Rule } from "../../lint/rule.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { type Outcome, prepare, type Prepared, reported } from "../../run/prepare.ts";
import type { RunSettings } from "../../run/settings.ts";
import type { Io } from "./io.ts";
import { progressOver } from "./progress.ts";

type Engine<R> = (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => R;

/** Runs over what the settings name; what a person may want to know of the run goes to standard error. */
export async function run<R extends Report>(
  settings: RunSettings,
  io: Io,
  rules: readonly Rule[],
  engine: Engine<R>,
): Promise<Outcome<R> & { readonly prepared: Prepared }> {
  const { cwd, stdin } = io;
  const prepared = await prepare(settings, { cwd, stdin, disk: REAL_DISK, progressOver: (total) => progressOver(total, io, settings.quiet) }, rules);
  const outcome = reported(prepared, (files) => engine(files, prepared.rules, prepared.options));
  for (const note of outcome.notes) io.stderr.write(`cfn-latency-lint: ${note}\n`);
  return { ...outcome, prepared };
}

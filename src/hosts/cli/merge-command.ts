import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { SEVERITIES } from "../../lint/finding.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { findFiles } from "../../project/find-files.ts";
import { shownPath } from "../../project/shown-path.ts";
import { mergeParts, type Merging } from "../../report/merge/merge-parts.ts";
import type { Part } from "../../report/merge/part.ts";
import { readPart } from "../../report/merge/read-part.ts";
import { failedRule, systemReason, UsageError } from "../../run/failure.ts";
import type { MergeSettings } from "./command-line.ts";
import type { Io } from "./io.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Makes one report of those of all shards, writes it, and returns the exit code that the whole run would have had. */
export async function mergeCommand(settings: MergeSettings, io: Io): Promise<number> {
  const files = await reportFiles(settings.reports, io.cwd);
  const merging = mergeParts(files.map((file) => partIn(file, io.cwd)), failedRule);
  if (merging.kind === "refused") throw new UsageError(merging.why);
  const { format, text } = merging;
  const outputs = { main: { format, file: settings.outputFile }, others: [] };
  const isWritten = await writeOutputs({ settings: { outputs, noColor: true }, isWorthPrinting: true, linted: files, print: () => text }, io);
  return isWritten ? exitCodeOf(merging, settings) : 2;
}

/** Each once, whoever names it, sorted. */
async function reportFiles(named: readonly string[], cwd: string): Promise<string[]> {
  const found = await Promise.all(named.map((given) => filesOf(given, cwd)));
  return [...new Set(found.flat())].toSorted();
}

async function filesOf(given: string, cwd: string): Promise<string[]> {
  const at = path.resolve(cwd, given);
  const kind = statSync(at, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return reportsIn(given, cwd);
  if (kind) return [shownPath(at, cwd)];
  const { files, missing: [missing] } = await findFiles([given], { cwd, disk: REAL_DISK });
  if (missing) throw new UsageError(`\`${missing.file}\` cannot be merged: ${missing.message}`);
  return files.map(({ file }) => file);
}

/** What CI systems hand on from job to job lies in folders, one for each job. */
function reportsIn(folder: string, cwd: string): string[] {
  const names = attempt(folder, () => readdirSync(path.resolve(cwd, folder), { recursive: true, encoding: "utf8" })).filter((name) => /\.(json|sarif)$/i.test(name));
  if (names.length === 0) throw new UsageError(`\`${shownPath(folder, cwd)}\` has no report: no file in it ends in .json or .sarif`);
  return names.map((name) => shownPath(path.join(folder, name), cwd));
}

function partIn(file: string, cwd: string): Part {
  const reading = readPart(file, attempt(file, () => readFileSync(path.resolve(cwd, file), "utf8")));
  if (reading.kind === "refused") throw new UsageError(`\`${file}\` ${reading.why}`);
  return reading.part;
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`\`${file}\` cannot be read: ${systemReason(error)}`);
  }
}

/** Each shard knows what fails it by the configuration of its files; only an option can say otherwise here. */
function exitCodeOf({ files, severities, exitCodes }: Extract<Merging, { kind: "merged" }>, { failOn, allowEmpty }: MergeSettings): number {
  if (exitCodes.includes(2)) return 2;
  if (files === 0) return allowEmpty ? 0 : 3;
  if (failOn === undefined) return exitCodes.includes(1) ? 1 : 0;
  return failOn !== "never" && severities.some((severity) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn)) ? 1 : 0;
}

import path from "node:path";
import { standingOf } from "../lint/active-rules.ts";
import { type Held, holdAgainst, type Reach, withoutKnown } from "../lint/baseline.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Report } from "../lint/report.ts";
import type { Rule } from "../lint/rule.ts";
import { type Baseline, type BaselineEntry, readBaseline } from "../project/baseline.ts";
import { coverOf } from "../project/baseline-reach.ts";
import { exists } from "../project/disk.ts";
import type { Where } from "../project/where.ts";
import { UsageError } from "./failure.ts";

/** What a run was, as far as it matters to a baseline. */
export interface Ran extends Where {
  readonly files: readonly LintFile[];
  readonly options: LintOptions;
  readonly rules: readonly Rule[];
  /** Whether a search of what the user named comes by a file, if it is there. */
  readonly covers: (file: string) => boolean;
}

/** A baseline, and the run that is held against it. */
export interface RunBaseline {
  readonly baseline: Baseline;
  readonly ran: Ran;
}

/** The baseline that the user names, if any. */
export async function namedBaseline(named: string | undefined, where: Where): Promise<Baseline | undefined> {
  if (named === undefined) return undefined;
  const reading = await readBaseline(named, where);
  switch (reading.kind) {
    case "read":
      return reading;
    case "missing":
      throw new UsageError(`there is no baseline \`${named}\`; with \`--update-baseline\` it is made`);
    case "unreadable":
      throw new UsageError(`the baseline \`${named}\` ${reading.reason}`);
  }
}

/** What becomes of the files, rules and paths of a run. */
export async function ranOver(given: Omit<Ran, "covers"> & { readonly paths: readonly string[] }): Promise<Ran> {
  const { cwd, disk, files, options, rules, paths } = given;
  return { cwd, disk, files, options, rules, covers: await coverOf(paths, cwd) };
}

/** What a baseline is to what a run found. */
export function heldIn(report: Report, { baseline, ran }: RunBaseline): Held<BaselineEntry> {
  return holdAgainst(report.findings, baseline.entries, reachOf(report, ran));
}

const STALE = "what this entry is about is not found any more; `--update-baseline` takes it out";

/** The report without what the baseline knows, and with a word about each of its entries that is not needed any more. */
export function heldReport<R extends Report>(report: R, against: RunBaseline): R {
  const { known, stale } = heldIn(report, against);
  const { source } = against.baseline;
  return {
    ...withoutKnown(report, known),
    warnings: [...report.warnings, ...stale.map(({ at }) => ({ at, message: STALE }))],
    sources: new Map([...report.sources, [source.file, source]]),
  };
}

function reachOf({ errors }: Report, { files, options, rules, covers, cwd, disk }: Ran): Reach {
  const linted = new Set(files.map(({ source }) => source.file));
  const pulledIn = new Set(options.library?.sources.keys());
  // What is found in a broken file may not be all that is there.
  const broken = new Set(errors.map(({ file }) => file));
  const gone = new Map<string, boolean>();
  const isGone = (file: string): boolean => {
    const known = gone.get(file) ?? !exists(disk, path.resolve(cwd, file));
    gone.set(file, known);
    return known;
  };
  // What is found in a fragment comes from those that include it: they were all there only where it was come by itself.
  const isRead = (file: string): boolean => linted.has(file) || (covers(file) && (pulledIn.has(file) || isGone(file)));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const isAsked = (id: string, file: string): boolean => {
    const rule = byId.get(id);
    return rule !== undefined && standingOf(rule, options.configs?.get(file), options).kind !== "unasked";
  };
  return { isGone, wouldFind: (rule, file) => isRead(file) && !broken.has(file) && isAsked(rule, file) };
}

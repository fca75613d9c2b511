import path from "node:path";
import type { Held } from "../lint/baseline.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { DatedSuppression, ListedSuppression, Since, SuppressionsReport } from "../lint/listed-suppression.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Rule } from "../lint/rule.ts";
import type { BaselineEntry } from "../project/baseline.ts";
import { ownersIn } from "../project/codeowners.ts";
import { type LineDate, lineDates } from "../project/git/line-dates.ts";
import type { Where } from "../project/where.ts";
import { positionAt, readLines } from "../template/lines.ts";
import { heldIn, heldReport, type Ran } from "./baseline.ts";
import { type Outcome, type Prepared, reported } from "./prepare.ts";

type Engine = (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => SuppressionsReport;

/** All that is written to suppress findings in what a run read, with its age and its owners. */
export function listSuppressions(prepared: Prepared, engine: Engine, where: Where): Outcome<SuppressionsReport<DatedSuppression>> {
  const { baseline, options, rules } = prepared;
  const outcome = reported({ ...prepared, baseline: undefined }, (files) => engine(files, rules, options));
  const known = baseline ? fromBaseline(heldIn(outcome.report, baseline), baseline.ran) : [];
  const report = baseline ? heldReport(outcome.report, baseline) : outcome.report;
  const owners = ownersIn(where);
  const listed = dated([...outcome.report.listed, ...known].toSorted(byPlace), report, options.today, where).map((one) => ({ ...one, owners: owners(one.about) }));
  return { ...outcome, report: { ...report, listed } };
}

function byPlace({ at: a, rule: one }: ListedSuppression, { at: b, rule: other }: ListedSuppression): number {
  return compare(a.file, b.file) || a.start - b.start || compare(one, other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a baseline has of the files of a run. */
function fromBaseline({ known, worse, stale, rest }: Held<BaselineEntry>, { files, covers }: Ran): ListedSuppression[] {
  const linted = new Set(files.map(({ source }) => source.file));
  const entry = ({ rule, at, file, message }: BaselineEntry, state: ListedSuppression["state"]): ListedSuppression =>
    ({ rule, by: "baseline", reason: message, until: undefined, at, about: file, state });
  return [
    ...[...known.values()].map((one) => entry(one, { kind: "used" })),
    ...[...worse.values()].map((one) => entry(one, { kind: "void", why: `what was known as \`${one.severity}\` is more severe now` })),
    ...stale.map((one) => entry(one, { kind: "unused" })),
    ...rest.filter(({ file }) => linted.has(file) || covers(file)).map((one) => entry(one, { kind: "unknown" })),
  ];
}

/** With the day of the line that each begins on; git is asked once for each file. */
function dated(listed: readonly ListedSuppression[], { sources }: SuppressionsReport, today: string | undefined, { cwd }: Where): (ListedSuppression & Pick<DatedSuppression, "since">)[] {
  const linesBy = new Map([...new Set(listed.map(({ at }) => at.file))].map((file) => [file, readLines(sources.get(file)?.text ?? "")]));
  const wanted = new Map([...linesBy.keys()].map((file): [string, number[]] => [file, []]));
  const placed = listed.map((one) => ({ one, line: positionAt(linesBy.get(one.at.file) ?? readLines(""), one.at.start).line }));
  for (const { one, line } of placed) wanted.get(one.at.file)?.push(line);
  const dates = new Map([...wanted].map(([file, lines]) => [file, lineDates(path.resolve(cwd, file), lines)]));
  return placed.map(({ one, line }) => ({ ...one, since: sinceOf(dates.get(one.at.file)?.get(line), today) }));
}

const DAY = 24 * 60 * 60 * 1000;

function sinceOf(date: LineDate | undefined, today: string | undefined): Since {
  if (date?.kind !== "committed") return date ?? { kind: "unknown" };
  if (today === undefined) return { kind: "unknown" };
  // A clock may go wrong where a commit is made, and so may ours.
  return { kind: "committed", on: date.on, days: Math.max(0, Math.round((Date.parse(today) - Date.parse(date.on)) / DAY)) };
}

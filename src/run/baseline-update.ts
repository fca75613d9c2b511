import { baselineAfter, withoutKnown } from "../lint/baseline.ts";
import type { Report } from "../lint/report.ts";
import { type Baseline, baselineText, readBaseline } from "../project/baseline.ts";
import type { Where } from "../project/where.ts";
import { positionAt, readLines } from "../template/lines.ts";
import { heldIn, type Ran } from "./baseline.ts";
import { UsageError } from "./failure.ts";

/** A baseline as it is to be after a run. */
export interface BaselineUpdate<R extends Report> {
  readonly text: string;
  /** How many findings it knows, and how many of them it did not know, or knew and does not any more. */
  readonly count: number;
  readonly added: number;
  readonly removed: number;
  /** What is left of the report. */
  readonly report: R;
}

/** What stands in a baseline that is to be written anew; nothing where it is not there yet. Without all that it says, none may be lost. */
export async function soundBaseline(named: string, where: Where): Promise<Baseline | undefined> {
  const reading = await readBaseline(named, where);
  if (reading.kind === "missing") return undefined;
  if (reading.kind === "unreadable") throw new UsageError(`the baseline \`${named}\` ${reading.reason}`);
  const [fault] = reading.errors;
  if (fault === undefined) return reading;
  const { line, column } = positionAt(readLines(reading.source.text), fault.at?.start ?? 0);
  throw new UsageError(`${fault.file}:${line}:${column}: ${fault.message}; the baseline is left as it is`);
}

/** Puts all that a run found in a baseline. */
export function updatedBaseline<R extends Report>(report: R, named: string, before: Baseline | undefined, ran: Ran): BaselineUpdate<R> {
  const held = heldIn(report, { baseline: before ?? { source: { file: named, text: "" }, entries: [], errors: [] }, ran });
  const { found, entries } = baselineAfter(report.findings, held);
  return {
    text: baselineText(named, entries, ran),
    count: entries.length,
    added: found.size - held.known.size - held.worse.size,
    removed: held.stale.length,
    report: withoutKnown(report, found),
  };
}

import { rules } from "../../rules/index.ts";
import { compareRuns } from "../../src/diff/compare-runs.ts";
import type { Comparison, Fresh, Side } from "../../src/diff/comparison.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { lintRoutes } from "../../src/lint/lint.ts";
import type { LintFile } from "../../src/lint/lint-file.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { areNamedInFull, routeWords } from "../../src/report/diff/words.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { libraryOf } from "../helpers/library.ts";

type Texts = Readonly<Record<string, string>>;

export interface ComparedOptions {
  readonly renames?: Readonly<Record<string, string>>;
  /** The files that are linted themselves, on whichever side has them; the others are there to be referred to. */
  readonly named?: readonly string[];
  readonly base?: Partial<LintOptions>;
  readonly head?: Partial<LintOptions>;
}

/** Lints both sides and compares them. A text without a name is a template of its own. */
export function compared(base: Texts | string, head: Texts | string, { renames = {}, named, ...options }: ComparedOptions = {}): Comparison {
  const before = sideOf(base, named, options.base);
  return compareRuns(before, sideOf(head, named, options.head), new Map(Object.entries(renames)));
}

/** One side: its files linted, as a run does it. */
export function sideOf(given: Texts | string, named: readonly string[] | undefined, options: Partial<LintOptions> = {}): Side {
  const texts = typeof given === "string" ? { "template.yaml": given } : given;
  const files = Object.keys(texts).filter((file) => named?.includes(file) ?? true).map((file) => lintFile(file, texts[file] ?? ""));
  const report = lintRoutes(files, rules, {
    region: undefined, parameters: new Map(), severities: new Map(), preset: "recommended", library: libraryOf(texts), ...options,
  });
  return { report, files };
}

/** A file that nothing could be read of has a problem and no document. */
function lintFile(file: string, text: string): LintFile {
  const reading = readQuickly({ file, text });
  if (reading) return { ...reading, documents: documentsOf(reading.documents) };
  const at = { file, start: 0, end: 1 };
  return { source: { file, text }, documents: [], problems: [{ severity: "error", message: "it cannot be read", at }] };
}

/** A comparison in lines: what is new and why, what moved, what is gone, what routes cost, what is to be known. */
export function linesOf(comparison: Comparison): string[] {
  const { fresh, existing, moved, fixed, routes, notes, head, base } = comparison;
  const nameOf = (side: Comparison["head"]) => ({ rule, at, routes: about }: Finding): string => {
    const { line } = positionAt(readLines(side.sources.get(at.file)?.text ?? ""), at.start);
    return `${rule} ${about.join(", ")} ${at.file}:${line}`;
  };
  const [is, was] = [nameOf(head), nameOf(base)];
  const freshLines = ({ finding, causes }: Fresh): string[] =>
    [`new ${is(finding)}`, ...causes.map(({ what, impact }) => `  ${what}${impact === undefined ? "" : ` (${impact})`}`)];
  return [
    ...fresh.flatMap(freshLines),
    ...existing.map((finding) => `existing ${is(finding)}`),
    ...moved.map(({ from, to }) => `moved ${was(from)} to ${is(to)}`),
    ...fixed.map((finding) => `fixed ${was(finding)}`),
    ...routes.map((change) => `route ${routeWords(change, areNamedInFull(comparison))}`),
    ...notes.map((note) => `note ${note}`),
  ];
}

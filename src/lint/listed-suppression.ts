import { quote } from "../template/entry.ts";
import type { Span } from "../template/place.ts";
import type { LintOptions } from "./options.ts";
import type { Report, Suppressed } from "./report.ts";

/** Something that was written so that findings are not told, and what came of it. */
export interface ListedSuppression {
  readonly rule: string;
  readonly by: Suppressed["by"];
  readonly reason: string | undefined;
  /** The last day on which it holds. */
  readonly until: string | undefined;
  /** The comment, the entry. */
  readonly at: Span;
  /** The file whose owner it concerns. */
  readonly about: string;
  readonly state:
    | { readonly kind: "used" | "unused" }
    /** Whether it is for nothing cannot be told from this run. */
    | { readonly kind: "unknown" }
    /** It does not suppress anything. */
    | { readonly kind: "void"; readonly why: string };
}

/** The same, with what is known of its line outside the text. */
export interface DatedSuppression extends ListedSuppression {
  readonly since: Since;
  /** "@orders-team"; `undefined` where nothing says who owns what. */
  readonly owners: readonly string[] | undefined;
}

/** When a line was written as it is. */
export type Since =
  /** The day in UTC, "2026-11-22", and how many days ago that is. */
  | { readonly kind: "committed"; readonly on: string; readonly days: number }
  | { readonly kind: "uncommitted" }
  | { readonly kind: "unknown" };

/** A report with all that was written to suppress findings in the files of the run, used or not. */
export interface SuppressionsReport<S extends ListedSuppression = ListedSuppression> extends Report {
  readonly listed: readonly S[];
}

/** What configuration turns off of rules in these files, beside what it turns off everywhere. */
export function fromConfigs(files: readonly string[], suppressed: readonly Suppressed[], { configs }: LintOptions): ListedSuppression[] {
  const overrides = [...new Set(files.map((file) => configs?.get(file)))].flatMap((config) => config?.overrides ?? []);
  const all = [
    ...suppressed.flatMap(({ finding: { rule }, reason, by, at }) => (by === "config" && at ? [fromConfig(rule, reason, at, "used")] : [])),
    // It may be for other files, too.
    ...overrides.flatMap(({ severities, reason }) => [...severities].flatMap(([rule, { value, at }]) => (value === "off" ? [fromConfig(rule, reason, at, "unknown")] : []))),
  ];
  const once = new Map<string, ListedSuppression>();
  for (const one of all) {
    const key = JSON.stringify([one.at.file, one.at.start, one.rule]);
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

function fromConfig(rule: string, reason: string | undefined, { file, start, end }: Span, kind: "used" | "unknown"): ListedSuppression {
  return { rule, by: "config", reason: reason ?? `the configuration turns ${quote(rule)} off here`, until: undefined, at: { file, start, end }, about: file, state: { kind } };
}

import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import type { Report } from "../lint/report.ts";
import { wrap } from "./wrap.ts";

export interface UncheckedOptions {
  readonly width: number;
  readonly verbose: boolean;
  /** A place in words: "template.yaml:12:5". */
  readonly where: (span: Span) => string;
}

type Unchecked = Report["notChecked"][number];

const REASONS_SHOWN = 3;
const THINGS_SHOWN = 3;

/** What was not looked at and why: all of it with `verbose`, else a count for each reason and the first things of it. */
export function uncheckedLines({ notChecked }: Report, options: UncheckedOptions): string[] {
  if (notChecked.length === 0) return [];
  const { width, verbose, where } = options;
  const items = verbose ? notChecked.map((item) => `${where(item.at)}: ${item.what}: ${reasonOf(item)}`) : reasons(notChecked);
  return ["not checked:", ...items.flatMap((item) => itemLines(item, width))];
}

function itemLines(item: string, width: number): string[] {
  return wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}

/** Why it was not checked, and what would settle it, where something would. */
export function reasonOf({ why, remedy }: Pick<Unchecked, "why" | "remedy">): string {
  return remedy === undefined ? why : `${why}; ${remedy}`;
}

function reasons(notChecked: readonly Unchecked[]): string[] {
  const byReason = new Map<string, Unchecked[]>();
  for (const item of notChecked) {
    const reason = reasonOf(item);
    const items = byReason.get(reason);
    if (items) items.push(item);
    else byReason.set(reason, [item]);
  }
  const shown = [...byReason].slice(0, REASONS_SHOWN);
  const isShort = byReason.size <= REASONS_SHOWN && shown.every(([, items]) => items.length <= THINGS_SHOWN);
  const lines = shown.map(([why, items]) => `${nameThings(items)}: ${why}`);
  return isShort ? lines : [...lines, `(\`--verbose\` lists all ${notChecked.length})`];
}

function nameThings(items: readonly Unchecked[]): string {
  const more = items.length - THINGS_SHOWN;
  const names = items.slice(0, more > 0 ? THINGS_SHOWN - 1 : THINGS_SHOWN).map(({ what }) => what);
  return more > 0 ? `${names.join(", ")} and ${items.length - names.length} more` : names.join(", ");
}

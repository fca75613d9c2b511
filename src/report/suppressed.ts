import type { Report } from "../lint/report.ts";
import type { Span } from "../template/place.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

export interface SuppressedOptions {
  readonly width: number;
  /** A place in words: "template.yaml:12:5". */
  readonly where: (span: Span) => string;
}

/** What somebody decided not to be told of, one line each: the rule, the place, the reason and where it is given. */
export function suppressedLines({ suppressed }: Report, { width, where }: SuppressedOptions): string[] {
  if (suppressed.length === 0) return [];
  const items = suppressed.map(({ finding, reason, by, at }) => `${where(finding.at)}: ${finding.rule}: ${reason} (${by}${at ? ` at ${where(at)}` : ""})`);
  return ["suppressed:", ...items.flatMap((item) => wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line))];
}

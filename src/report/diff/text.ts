import type { Comparison } from "../../diff/comparison.ts";
import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import type { Span } from "../../template/place.ts";
import { painter } from "../paint.ts";
import { printable } from "../printable.ts";
import { linesByFile, rangeOf } from "../range.ts";
import { findingLines, textReport, type TextOptions } from "../text.ts";
import { wrap } from "../wrap.ts";
import { areNamedInFull, causeWords, countWords, routeWords } from "./words.ts";

type Where = (span: Span) => string;

/** What a change does, for a person at a terminal: what is new in full, what is gone and what routes cost in a line each. */
export function diffText(comparison: Comparison, options: TextOptions): string {
  const { base, head, fresh, fixed, existing, moved, notes } = comparison;
  const { width, colour, quiet, verbose } = options;
  const [was, is] = [placesIn(base), placesIn(head)];
  const screen = { width, paint: painter(colour), linesOf: linesByFile(head) };
  const added = fresh.map(({ finding, causes }) => findingLines(finding, causes.map((cause) => ["changed", causeWords(cause, is)]), screen));
  const errors = textReport({ ...head, findings: [], notChecked: [], warnings: [] }, { ...options, quiet: true });
  const isNamedInFull = areNamedInFull(comparison);
  const lines = (items: readonly string[]): string[] => items.flatMap((item) => itemLines(item, width));
  const rest = [
    titled("fixed:", lines(fixed.map((finding) => findingWords(finding, was)))),
    titled("moved:", verbose ? lines(moved.map(({ from, to }) => `${findingWords(to, is)} (from ${was(from.at)})`)) : []),
    titled("existing:", verbose ? lines(existing.map((finding) => findingWords(finding, is))) : []),
    titled("routes:", lines(comparison.routes.map((change) => routeWords(change, isNamedInFull)))),
    notes.flatMap((note) => wrap(printable(`note: ${note}`), width)),
  ];
  const parts = quiet ? added : [[screen.paint("strong", countWords(comparison))], ...added, ...rest];
  const texts = parts.filter((part) => part.length > 0).map((part) => `${part.join("\n")}\n`);
  return [...texts, ...(errors === "" ? [] : [errors])].join("\n");
}

/** Makes the function that tells a place in words: "template.yaml:12:5". */
export function placesIn(report: Report): Where {
  const linesOf = linesByFile(report);
  return (span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return printable(`${span.file}:${line}:${column}`);
  };
}

function findingWords({ at, severity, rule, message, when }: Finding, where: Where): string {
  return `${where(at)}: ${severity}[${rule}] ${message}${when === null ? "" : ` (when ${when})`}`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function itemLines(item: string, width: number): string[] {
  return wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}

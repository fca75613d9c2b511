import { type Finding, SEVERITIES } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import { findingCells, findingDetails, FINDINGS_HEAD, type MarkdownView, placeMarkdown } from "./markdown-findings.ts";
import { fitting, type Limit, partOf, type Room, roomAfter, roomOf } from "./markdown-limit.ts";
import { code, FOLD_END, foldStart, prose, tableHead, tableRow } from "./markdown-text.ts";
import { linesByFile } from "./range.ts";
import { repositoryPath } from "./repository-path.ts";
import { summaryLine } from "./summary.ts";
import { reasonOf } from "./unchecked.ts";

export interface MarkdownOptions extends Pick<MarkdownView, "prefix" | "link"> {
  /** Where there is one, findings are left out, and their number told, until the document keeps it. */
  readonly limit?: Limit | undefined;
}

/** Findings about one rule begin with its name. */
interface Detail {
  readonly finding: Finding;
  readonly isFirst: boolean;
}

/** What stands around the pieces of a section. */
interface Frame {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly more: (count: number) => readonly string[];
}

/** The report as a document for a job's summary or a pull request. */
export function markdownReport(report: Report, { prefix, link, limit }: MarkdownOptions): string {
  const view = { linesOf: linesByFile(report), prefix, link };
  const findings = report.findings.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
  const head = [`## ${summaryLine(report)}`, ""];
  const room = roomAfter(roomOf(limit), head);
  const errors = errorLines(report, view, partOf(room, 1 / 4));
  const table = tableLines(findings, view, partOf(roomAfter(room, errors), 1 / 2));
  const left = roomAfter(room, [...errors, ...table]);
  const rest = [...uncheckedLines(report, view, partOf(left, 1 / 4)), ...warningLines(report, view, partOf(left, 1 / 8))];
  const details = detailLines(findings, view, roomAfter(left, rest));
  return `${[...head, ...errors, ...table, ...details, ...rest].join("\n").trimEnd()}\n`;
}

/** The errors, as many as there is room for. */
export function errorLines({ errors }: Pick<Report, "errors">, view: MarkdownView, room: Room): string[] {
  const frame = { before: ["### Errors", ""], after: [""], more: (count: number) => [`- and ${plural(count, "more error")}`] };
  return section(errors, ({ file, at, message }) => {
    const place = at ? placeMarkdown(at, view) : code(repositoryPath(file, view.prefix));
    return [`- ${place}: ${prose(message)}`];
  }, frame, room);
}

function tableLines(findings: readonly Finding[], view: MarkdownView, room: Room): string[] {
  const frame = { before: tableHead(FINDINGS_HEAD), after: [""], more: (count: number) => ["", `and ${plural(count, "more finding")}`] };
  return section(findings, (finding) => [tableRow(findingCells(finding, view))], frame, room);
}

function detailLines(findings: readonly Finding[], view: MarkdownView, room: Room): string[] {
  const frame = { before: foldStart("details"), after: [FOLD_END, ""], more: (count: number) => [`and details of ${plural(count, "more finding")}`, ""] };
  return section(byRule(findings), ({ finding, isFirst }) => [
    ...(isFirst ? [`### ${code(finding.rule)}`, ""] : []),
    ...findingDetails(finding, view), "",
  ], frame, room);
}

/** Together what one rule found, in the order of the first of each. */
function byRule(findings: readonly Finding[]): Detail[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = rules.get(finding.rule);
    if (own) own.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return [...rules.values()].flatMap((own) => own.map((finding, index) => ({ finding, isFirst: index === 0 })));
}

/** What was not checked, to be unfolded. */
export function uncheckedLines({ notChecked }: Report, view: MarkdownView, room: Room): string[] {
  const frame = foldedFrame(`${notChecked.length} not checked`, (count) => [`- and ${count} more`]);
  return section(notChecked, (item) => [`- ${placeMarkdown(item.at, view)}: ${prose(item.what)}: ${prose(reasonOf(item))}`], frame, room);
}

function warningLines({ warnings }: Report, view: MarkdownView, room: Room): string[] {
  const frame = foldedFrame(plural(warnings.length, "note"), (count) => [`- and ${plural(count, "more note")}`]);
  return section(warnings, ({ at, message }) => [`- ${placeMarkdown(at, view)}: ${prose(message)}`], frame, room);
}

function foldedFrame(summary: string, more: Frame["more"]): Frame {
  return { before: foldStart(summary), after: ["", FOLD_END, ""], more };
}

/** Nothing where there is no room for any of it. */
function section<T>(items: readonly T[], piece: (item: T) => readonly string[], { before, after, more }: Frame, room: Room): string[] {
  if (items.length === 0) return [];
  const lines = fitting(items, piece, more, roomAfter(room, [...before, ...after]));
  return lines.length === 0 ? [] : [...before, ...lines, ...after];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

import type { Finding, Severity } from "../lint/finding.ts";
import type { Construct, SourceLine } from "../lint/deployment.ts";
import type { Lines } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import { frame, gutterFor } from "./frame.ts";
import { helpOf } from "./help-url.ts";
import { cell, code, codeCell, fenced, linkTo, prose, tableHead, tableRow } from "./markdown-text.ts";
import { painter } from "./paint.ts";
import { rangeOf } from "./range.ts";
import { repositoryPath } from "./repository-path.ts";
import { sourceLine } from "./source-line.ts";

/** What pieces of a document need to point into the files. */
export interface MarkdownView {
  readonly linesOf: (file: string) => Lines;
  /** The path from the repository's root to the directory that files are relative to. */
  readonly prefix: string;
  /** Where a line of a file of the repository is to be read; nothing where it is not known. */
  readonly link?: ((file: string, line: number) => string | undefined) | undefined;
}

/** `code` or `codeCell`. */
type CodeOf = (text: string) => string;

/** Columns of a line of a template that are shown. */
const FRAME_WIDTH = 100;
const ROUTES_IN_ROW = 2;
const ROUTES_IN_DETAILS = 20;
const RELATED_SHOWN = 5;

export const FINDINGS_HEAD = ["route", "API and resource", "problem", "where"] as const;

/** The findings as a table, from its head to its last row. */
export function findingsTable(findings: readonly Finding[], view: MarkdownView): string[] {
  return [...tableHead(FINDINGS_HEAD), ...findings.map((finding) => tableRow(findingCells(finding, view)))];
}

/** The cells of a finding's row, as the head names them. */
export function findingCells(finding: Finding, view: MarkdownView): string[] {
  const { severity, message, when, api, logicalId, routes } = finding;
  const names = [...new Set([api, logicalId])].flatMap((name) => (name === null ? [] : [codeCell(name)]));
  const condition = when === null ? "" : ` (when ${codeCell(when)})`;
  return [
    namesOf(routes, ROUTES_IN_ROW, codeCell), names.join(", "), `${bold(severity)}: ${cell(message)}${condition}`,
    mainPlace(finding, view, codeCell),
  ];
}

/** A finding with the lines that it is about and all that there is to say of it. */
export function findingDetails(finding: Finding, view: MarkdownView): string[] {
  const facts = factsOf(finding, view).map(([name, markup]) => `- ${name}: ${markup}`);
  return [`${mainPlace(finding, view, code)} ${bold(finding.severity)}: ${prose(finding.message)}`, "", ...sourceFrame(finding, view), ...facts];
}

/** Where something stands, as code and, where there is one, as a link: "template.yaml:12:5". */
export function placeMarkdown(span: Span, view: MarkdownView, codeOf: CodeOf = code): string {
  const { line, column } = rangeOf(span, view.linesOf(span.file)).start;
  return linked({ file: repositoryPath(span.file, view.prefix), line }, `:${column}`, view, codeOf);
}

function mainPlace(finding: Finding, view: MarkdownView, codeOf: CodeOf): string {
  const source = sourceLine(finding, view.prefix);
  return source ? linked(source, "", view, codeOf) : placeMarkdown(finding.at, view, codeOf);
}

function linked({ file, line }: SourceLine, column: string, { link }: MarkdownView, codeOf: CodeOf): string {
  const markup = codeOf(`${file}:${line}${column}`);
  const url = link?.(file, line);
  return url === undefined ? markup : linkTo(url, markup);
}

function sourceFrame({ at, severity, label }: Finding, { linesOf }: MarkdownView): string[] {
  const lines = linesOf(at.file);
  if (lines.text === "") return [];
  const marks = [{ start: at.start, end: at.end, severity, label }];
  const [, ...rows] = frame(lines, marks, { gutter: gutterFor(marks, lines), width: FRAME_WIDTH, paint: painter(false) });
  return [...fenced(rows), ""];
}

function factsOf(finding: Finding, view: MarkdownView): (readonly [name: string, markup: string])[] {
  const { rule, at, when, routes, related, notes, construct, remedy } = finding;
  const docs = helpOf(finding);
  const beside = related.slice(0, RELATED_SHOWN).map((note) => ["see also", `${placeMarkdown(note.at, view)}: ${prose(note.message)}`] as const);
  const more = related.length - beside.length;
  return [
    ...(remedy === undefined ? [] : [["help", prose(remedy)] as const]),
    ...(when === null ? [] : [["when", code(when)] as const]),
    ...(routes.length < 2 ? [] : [["routes", namesOf(routes, ROUTES_IN_DETAILS, code)] as const]),
    ...beside,
    ...(more > 0 ? [["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this`] as const] : []),
    ...notes.map((note) => ["note", prose(note)] as const),
    ...(construct ? [["construct", constructMarkdown(construct)] as const] : []),
    ...(sourceLine(finding, view.prefix) ? [["template", placeMarkdown(at, view)] as const] : []),
    ...(at.generatedBy === undefined ? [] : [["generated", prose(at.generatedBy)] as const]),
    ...(docs === undefined ? [] : [["docs", linkTo(docs, code(rule))] as const]),
  ];
}

function constructMarkdown({ path, source }: Construct): string {
  return source ? `${code(path)}, ${code(`${source.file}:${source.line}`)}` : code(path);
}

function namesOf(names: readonly string[], most: number, codeOf: CodeOf): string {
  const more = names.length - most;
  const shown = names.slice(0, most).map(codeOf).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function bold(severity: Severity): string {
  return `**${severity}**`;
}

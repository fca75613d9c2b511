import type { Finding, Severity } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import type { Lines } from "../template/lines.ts";
import type { Span } from "../template/place.ts";
import { causesOf, type Cause } from "./causes.ts";
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL } from "./github-limits.ts";
import { headline } from "./headline.ts";
import { helpOf } from "./help-url.ts";
import { printable } from "./printable.ts";
import { rangeOf } from "./range.ts";
import { repositoryPath } from "./repository-path.ts";
import { sourceLine } from "./source-line.ts";

/** What GitHub shows beside the code. */
export interface Annotation extends AnnotatedPlace {
  readonly level: Level;
  readonly title: string;
  /** One or several lines. */
  readonly message: string;
}

export interface AnnotatedPlace {
  /** As the repository calls it. */
  readonly file: string;
  readonly line?: number;
  readonly endLine?: number;
  /** Where it is all on one line: GitHub takes no columns otherwise. The end is exclusive. */
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** What none of them begins with: more of the same causes, and what there was no room for. */
  readonly rest: Pick<Report, "findings" | "errors">;
}

export interface AnnotationOptions {
  /** The path from the repository's root to the directory that files are relative to. */
  readonly prefix: string;
  readonly linesOf: (file: string) => Lines;
  /** Where a reader finds the rest: "in the log of this step". */
  readonly whereRest: string;
  /** Where a finding is shown instead of at its own place, which is then told: at the line that a change touches, say. */
  readonly shownAt?: (finding: Finding) => Span | undefined;
}

type Level = "error" | "warning" | "notice";
type Problem = Report["errors"][number];

interface Candidate {
  readonly subject: { readonly kind: "error"; readonly error: Problem } | { readonly kind: "cause"; readonly cause: Cause };
  readonly level: Level;
}

const LEVEL = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, Level>;
const LEVELS = ["error", "warning", "notice"] as const satisfies readonly Level[];
/** Routes with the cause of an annotation that it names. */
const ROUTES_NAMED = 3;

/**
 * The annotations for these findings and errors, the most severe first: one for each cause, those that touch the most routes
 * first, and of each level as many as GitHub shows. They say how many findings they leave to the rest.
 */
export function annotationsOf(findings: readonly Finding[], errors: Report["errors"], options: AnnotationOptions): Annotations {
  const causes = causesOf(findings, options.linesOf).toSorted((a, b) => b.routes.length - a.routes.length);
  const candidates: readonly Candidate[] = [
    ...errors.map((error): Candidate => ({ subject: { kind: "error", error }, level: "error" })),
    ...causes.map((cause): Candidate => ({ subject: { kind: "cause", cause }, level: LEVEL[cause.lead.severity] })),
  ];
  const levels = LEVELS.map((level) => candidates.filter((candidate) => candidate.level === level));
  const shown = levels.flatMap((all) => all.slice(0, ANNOTATIONS_PER_LEVEL));
  const leads = new Set(shown.map(({ subject }) => (subject.kind === "error" ? subject.error : subject.cause.lead)));
  return {
    shown: levels.flatMap((all) => annotationsOfLevel(all, options)),
    rest: { findings: findings.filter((finding) => !leads.has(finding)), errors: errors.filter((error) => !leads.has(error)) },
  };
}

/** The first ones, the last of which says what comes after it. */
function annotationsOfLevel(all: readonly Candidate[], options: AnnotationOptions): Annotation[] {
  const left = all.slice(ANNOTATIONS_PER_LEVEL).reduce((sum, candidate) => sum + sizeOf(candidate), 0);
  const shown = all.slice(0, ANNOTATIONS_PER_LEVEL);
  return shown.map((candidate, index) => {
    const { level } = candidate;
    const after = index === shown.length - 1 && left > 0 ? [`${plural(left, "more", level)} ${left === 1 ? "is" : "are"} ${options.whereRest}`] : [];
    return annotation(candidate, after, options);
  });
}

function sizeOf({ subject }: Candidate): number {
  return subject.kind === "error" ? 1 : 1 + subject.cause.others.length;
}

function annotation({ subject, level }: Candidate, after: readonly string[], options: AnnotationOptions): Annotation {
  if (subject.kind === "error") {
    const { file, at, message } = subject.error;
    const place = at ? spanPlace(at, options) : { file: repositoryPath(file, options.prefix) };
    return { level, title: "cfn-latency-lint", message: messageOf([message], after), ...place };
  }
  const { lead } = subject.cause;
  return { level, title: lead.rule, message: messageOf(linesAbout(lead, options), [...moreLines(subject.cause), ...after]), ...findingPlace(lead, options) };
}

/** What was found, and what to do; should it be more than GitHub keeps, it is cut, and not what is said of the rest. */
function messageOf(about: readonly string[], rest: readonly string[]): string {
  const end = rest.map((line) => `\n${printable(line)}`).join("");
  return cutTo(about.map(printable).join("\n"), ANNOTATION_LIMIT - end.length) + end;
}

function cutTo(text: string, length: number): string {
  // Half of a character is none.
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function linesAbout(finding: Finding, { shownAt, prefix, linesOf }: AnnotationOptions): string[] {
  const { construct, remedy } = finding;
  const docs = helpOf(finding);
  return [
    headline(finding),
    ...(shownAt?.(finding) ? [`found at ${repositoryPath(finding.at.file, prefix)}:${rangeOf(finding.at, linesOf(finding.at.file)).start.line}`] : []),
    ...(remedy === undefined ? [] : [`help: ${remedy}`]),
    ...(construct ? [`construct: ${construct.path}${construct.source ? `, ${construct.source.file}:${construct.source.line}` : ""}`] : []),
    ...(docs === undefined ? [] : [`docs: ${docs}`]),
  ];
}

function moreLines({ lead, others, routes }: Cause): string[] {
  if (others.length === 0) return [];
  const names = routes.filter((route) => !lead.routes.includes(route));
  const count = `${plural(others.length, "more", "finding")} ${others.length === 1 ? "has" : "have"} the same cause`;
  if (names.length === 0) return [count];
  const more = names.length - ROUTES_NAMED;
  const first = names.slice(0, ROUTES_NAMED).map((route) => `\`${cutTo(route, LONGEST_ROUTE)}\``).join(", ");
  return [`${count}: ${first}${more > 0 ? ` and ${plural(more, "more", "route")}` : ""}`];
}

/** Characters of a route; what is said of the rest must fit into a message. */
const LONGEST_ROUTE = 200;

function plural(count: number, which: string, noun: string): string {
  return `${count} ${which} ${noun}${count === 1 ? "" : "s"}`;
}

function findingPlace(finding: Finding, options: AnnotationOptions): AnnotatedPlace {
  const source = sourceLine(finding, options.prefix);
  return source ? { file: source.file, line: source.line, endLine: source.line } : spanPlace(options.shownAt?.(finding) ?? finding.at, options);
}

/** A place without the blank that may end it. */
function spanPlace({ file, start, end }: Span, { prefix, linesOf }: AnnotationOptions): AnnotatedPlace {
  const lines = linesOf(file);
  const written = lines.text.slice(start, end).trimEnd().length;
  const range = rangeOf({ start, end: start + written }, lines);
  const columns = range.start.line === range.end.line ? { column: range.start.column, endColumn: range.end.column } : {};
  return { file: repositoryPath(file, prefix), line: range.start.line, endLine: range.end.line, ...columns };
}

import type { Finding, Note, Severity } from "../lint/finding.ts";
import type { Span } from "../template/place.ts";
import { frame, gutterFor, gutterText, type FrameOptions, type Mark } from "./frame.ts";
import { helpOf } from "./help-url.ts";
import { painter, type Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import type { Report } from "../lint/report.ts";
import type { Lines } from "../template/lines.ts";
import { summaryLine } from "./summary.ts";
import { suppressedLines } from "./suppressed.ts";
import { uncheckedLines } from "./unchecked.ts";
import { wrap } from "./wrap.ts";

export interface TextOptions {
  /** Columns of the screen; lines are kept within them where that can be. */
  readonly width: number;
  readonly colour: boolean;
  /** Everything that was not checked, rather than the first of each reason. */
  readonly verbose: boolean;
  /** Findings and errors alone. */
  readonly quiet: boolean;
}

/** What everything that is printed needs. */
export interface Screen {
  readonly width: number;
  readonly paint: Paint;
  readonly linesOf: (file: string) => Lines;
  /** Facts as they were printed before: what a rule says of one finding it says of many. */
  readonly printed?: Map<string, readonly string[]>;
}

/** What is told of one matter: a headline, where it is, and facts. */
interface Block {
  readonly severity: Severity;
  readonly rule: string | undefined;
  readonly message: string;
  readonly file: string;
  readonly at: Span | undefined;
  readonly label: string | undefined;
  readonly related: readonly Note[];
  readonly facts: readonly (readonly [name: string, text: string])[];
}

/** Marks of one file that are shown together, and the place that their heading names. */
interface Section {
  readonly at: Span;
  readonly marks: readonly Mark[];
}

/** Lines between a finding and a place beside it that are still shown in one frame. */
const NEAR = 10;
/** Places beside a finding that are shown; of more, the number is told. */
const RELATED_SHOWN = 5;

/** The report for a person at a terminal. */
export function textReport(report: Report, { width, colour, verbose, quiet }: TextOptions): string {
  const screen = { width, paint: painter(colour), linesOf: linesByFile(report), printed: new Map<string, readonly string[]>() };
  const blocks = [...report.findings.map((finding) => findingBlock(finding, [])), ...report.errors.map(errorBlock)].map((block) => printBlock(block, screen));
  const unchecked = () => uncheckedLines(report, { width, verbose, where: (span) => where(span, screen) });
  const suppressed = () => (verbose ? suppressedLines(report, { width, where: (span) => where(span, screen) }) : []);
  const rest = quiet ? [] : [warningLines(report, screen), suppressed(), unchecked(), [screen.paint("strong", summaryLine(report))]];
  const parts = [...blocks, ...rest];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}

/** One finding as `textReport` prints it; what else there is to say of it stands before the page of its rule. */
export function findingLines(finding: Finding, facts: Block["facts"], screen: Screen): string[] {
  return printBlock(findingBlock(finding, facts), screen);
}

function findingBlock(finding: Finding, beside: Block["facts"]): Block {
  const { rule, severity, message, at, label, related, when, construct, notes, remedy, routes } = finding;
  // Where the message names every route, it need not be said twice.
  const listsRoutes = routes.length > 1 && routes.some((route) => !message.includes(`\`${route}\``));
  const facts: [string, string][] = [];
  if (when !== null) facts.push(["when", when]);
  if (listsRoutes) facts.push(["routes", routes.map((route) => `\`${route}\``).join(", ")]);
  for (const note of notes) facts.push(["note", note]);
  if (construct) facts.push(["construct", constructText(construct)]);
  const more = related.length - RELATED_SHOWN;
  if (more > 0) facts.push(["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this (\`--format json\` lists them)`]);
  if (remedy !== undefined) facts.push(["help", remedy]);
  if (at.generatedBy !== undefined) facts.push(["generated", at.generatedBy]);
  const docs = helpOf(finding);
  const shown = related.slice(0, RELATED_SHOWN);
  return { severity, rule, message, file: at.file, at, label, related: shown, facts: [...facts, ...beside, ...(docs === undefined ? [] : [["docs", docs] as const])] };
}

/** The author of a CDK app mends their code, not the template. */
function constructText({ path, source }: NonNullable<Finding["construct"]>): string {
  return source ? `\`${path}\`, ${source.file}:${source.line}` : `\`${path}\``;
}

function errorBlock({ file, at, message }: Report["errors"][number]): Block {
  return { severity: "error", rule: undefined, message, file, at, label: undefined, related: [], facts: [] };
}

function printBlock(block: Block, screen: Screen): string[] {
  const sections = block.at ? sectionsOf(block, block.at, screen) : [];
  const gutter = Math.max(1, ...sections.map(({ at, marks }) => gutterFor(marks, screen.linesOf(at.file))));
  const options = { gutter, width: screen.width, paint: screen.paint };
  const rule = gutterText(undefined, options);
  return [
    ...headline(block, screen),
    ...(block.at ? [] : [heading("-->", printable(block.file), options)]),
    ...sections.flatMap(({ at, marks }, index) => [
      ...(index === 0 ? [] : [rule]),
      heading(index === 0 ? "-->" : ":::", where(at, screen), options),
      ...frame(screen.linesOf(at.file), marks, options),
    ]),
    ...(block.facts.length === 0 ? [] : [rule]),
    ...block.facts.flatMap(([name, text]) => knownFactLines(name, text, options, screen)),
  ];
}

function headline({ severity, rule, message }: Block, { width, paint }: Screen): string[] {
  const head = rule === undefined ? severity : `${severity}[${rule}]`;
  const indent = "  ";
  const [first = "", ...others] = wrap(printable(message), width - head.length - 2, width - indent.length);
  return [`${paint(severity, head)}${paint("strong", `: ${first}`)}`, ...others.map((line) => indent + paint("strong", line))];
}

function heading(arrow: string, text: string, { gutter, paint }: FrameOptions): string {
  return `${" ".repeat(gutter)}${paint("frame", arrow)} ${text}`;
}

function knownFactLines(name: string, text: string, options: FrameOptions, { printed }: Screen): readonly string[] {
  const key = `${options.gutter} ${name} ${text}`;
  const lines = printed?.get(key) ?? factLines(name, text, options);
  printed?.set(key, lines);
  return lines;
}

function factLines(name: string, text: string, { gutter, width, paint }: FrameOptions): string[] {
  const before = gutter + 3 + name.length + 2;
  return wrap(printable(text), width - before).map((line, index) =>
    index === 0
      ? `${" ".repeat(gutter)} ${paint("frame", "=")} ${paint("strong", `${name}:`)} ${line}`
      : " ".repeat(before) + line,
  );
}

/** The finding's own place with those near it, then each farther place, in the order in which the rule named them. */
function sectionsOf({ severity, label, related }: Block, at: Span, { linesOf }: Screen): Section[] {
  const lines = linesOf(at.file);
  const own = rangeOf(at, lines);
  const isNear = (span: Span) => {
    if (span.file !== at.file) return false;
    const { line } = rangeOf(span, lines).start;
    return line >= own.start.line - NEAR && line <= own.end.line + NEAR;
  };
  const main = { start: at.start, end: at.end, severity, label };
  const near = related.filter((note) => isNear(note.at)).map(besideMark);
  const far = related.filter((note) => !isNear(note.at)).map((note) => ({ at: note.at, marks: [besideMark(note)] }));
  return [{ at, marks: [main, ...near] }, ...far];
}

function besideMark({ at: { start, end }, message }: Note): Mark {
  return { start, end, severity: undefined, label: message };
}

/** What is said of many places of one file is told once, at the first. */
function warningLines({ warnings }: Report, screen: Screen): string[] {
  const together = new Map<string, { readonly first: Report["warnings"][number]; count: number }>();
  for (const warning of warnings) {
    const key = JSON.stringify([warning.at.file, warning.message]);
    const known = together.get(key);
    if (known) known.count++;
    else together.set(key, { first: warning, count: 1 });
  }
  return [...together.values()].flatMap(({ first: { at, message }, count }) =>
    wrap(printable(`note: ${where(at, screen)}: ${message}${count === 1 ? "" : ` (and ${count - 1} more)`}`), screen.width));
}

function where(span: Span, { linesOf }: Screen): string {
  const { line, column } = rangeOf(span, linesOf(span.file)).start;
  return printable(`${span.file}:${line}:${column}`);
}

import type { Finding } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import { pathKeys, type Span } from "../template/place.ts";
import { distinct } from "./distinct.ts";
import { headline } from "./headline.ts";
import { helpOf } from "./help-url.ts";
import { fileInRepository } from "./path-in-repository.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import type { RepositoryOptions } from "./repository-options.ts";
import { reasonOf } from "./unchecked.ts";
import { type Element, xmlDocument, xmlText } from "./xml.ts";

type Outcome = "error" | "failure" | "skipped" | "passed";

/** What becomes of one matter. */
interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly children: readonly Element[];
}

/** Everything that is told of one file. */
interface Suite {
  readonly cases: Case[];
  /** What is not about a finding. */
  readonly lines: string[];
}

/** How files and places are told. */
interface Words {
  readonly file: (file: string) => string;
  readonly where: (span: Span) => string;
}

/**
 * The report as JUnit's XML: a suite for each file, a case for each finding, and one that passes for a file without any. There
 * are no times in it, since a report has none.
 */
export function junitReport(report: Report, { prefix }: RepositoryOptions): string {
  const words = wordsOf(report, prefix);
  const suites = [...suitesOf(report, words)].map(([file, suite]) => ({ name: words.file(file), suite: withCase(suite) }));
  const elements = suites.toSorted((one, other) => Number(one.name > other.name) - Number(one.name < other.name)).map(({ name, suite }) => suiteElement(name, suite));
  return xmlDocument({
    name: "testsuites",
    attributes: { name: "cfn-latency-lint", ...countsOf(suites.flatMap(({ suite }) => suite.cases)) },
    children: elements,
  });
}

function wordsOf(report: Report, prefix: string): Words {
  const linesOf = linesByFile(report);
  const file = (name: string): string => fileInRepository(name, prefix);
  const where = (span: Span): string => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return `${file(span.file)}:${line}:${column}`;
  };
  return { file, where };
}

function suitesOf(report: Report, words: Words): Map<string, Suite> {
  const { where } = words;
  const suites = new Map<string, Suite>([...report.sources.keys()].map((file) => [file, { cases: [], lines: [] }]));
  const suiteOf = (file: string): Suite => {
    const suite = suites.get(file) ?? { cases: [], lines: [] };
    suites.set(file, suite);
    return suite;
  };
  for (const error of report.errors) suiteOf(error.file).cases.push(errorCase(error, words));
  for (const finding of report.findings) suiteOf(finding.at.file).cases.push(findingCase(finding, words));
  for (const { finding, reason } of report.suppressed) suiteOf(finding.at.file).cases.push(suppressedCase(finding, reason));
  for (const { at, message } of report.warnings) suiteOf(at.file).lines.push(`${where(at)}: ${message}`);
  for (const item of report.notChecked) suiteOf(item.at.file).lines.push(`${where(item.at)}: not checked: ${item.what}: ${reasonOf(item)}`);
  return suites;
}

/** A file that nothing is told of passes. */
function withCase({ cases, lines }: Suite): Suite {
  return cases.length > 0 ? { cases, lines } : { cases: [{ name: "no findings", outcome: "passed", children: [] }], lines };
}

function errorCase({ at, message }: Report["errors"][number], { where }: Words): Case {
  const text = lines(at ? [message, where(at)] : [message]);
  return { name: "error", outcome: "error", children: [{ name: "error", attributes: { type: "error", message: printable(message) }, children: text }] };
}

/** Services show failures alone, and a finding that only informs is none. */
function findingCase(finding: Finding, words: Words): Case {
  const { severity } = finding;
  const text = lines(factsOf(finding, words));
  if (severity === "info") return { name: nameOf(finding), outcome: "passed", children: [{ name: "system-out", children: text }] };
  return { name: nameOf(finding), outcome: "failure", children: [{ name: "failure", attributes: { type: severity, message: headline(finding) }, children: text }] };
}

function suppressedCase(finding: Finding, reason: string): Case {
  return { name: nameOf(finding), outcome: "skipped", children: [{ name: "skipped", children: printable(reason) }] };
}

/** A name lasts where a line does not: services compare the cases of two runs by their names. */
function nameOf({ rule, at }: Finding): string {
  const path = pathKeys(at.path).join("/");
  return xmlText(printable(path === "" ? rule : `${rule}: ${path}`));
}

/** GitLab shows the text alone, without the attributes. */
function factsOf(finding: Finding, { file, where }: Words): string[] {
  const { severity, at, routes, notes, construct, related, remedy } = finding;
  const source = construct?.source ? `, ${file(construct.source.file)}:${construct.source.line}` : "";
  return [
    `${severity}: ${headline(finding)}`,
    where(at),
    ...(routes.length === 0 ? [] : [`routes: ${routes.map((route) => `\`${route}\``).join(", ")}`]),
    ...notes.map((note) => `note: ${note}`),
    ...(construct ? [`construct: \`${construct.path}\`${source}`] : []),
    ...related.map((note) => `see: ${where(note.at)}: ${note.message}`),
    ...(remedy === undefined ? [] : [`help: ${remedy}`]),
    ...(at.generatedBy === undefined ? [] : [`generated: ${at.generatedBy}`]),
    ...docsOf(finding),
  ];
}

function docsOf(finding: Finding): string[] {
  const url = helpOf(finding);
  return url === undefined ? [] : [`docs: ${url}`];
}

function lines(texts: readonly string[]): string {
  return texts.map(printable).join("\n");
}

function suiteElement(name: string, { cases, lines: told }: Suite): Element {
  // Of cases with one name services show the first.
  const names = distinct(cases.map((each) => each.name));
  const shown = printable(name);
  return {
    name: "testsuite",
    attributes: { name: shown, ...countsOf(cases), skipped: countOf(cases, "skipped") },
    children: [
      ...cases.map(({ children }, index) => ({ name: "testcase", attributes: { name: names[index] ?? "", classname: shown }, children })),
      ...(told.length === 0 ? [] : [{ name: "system-out", children: lines(told) }]),
    ],
  };
}

function countsOf(cases: readonly Case[]) {
  return { tests: cases.length, failures: countOf(cases, "failure"), errors: countOf(cases, "error") };
}

function countOf(cases: readonly Case[], outcome: Outcome): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

import type { Report } from "../lint/report.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import { compactReport } from "./compact.ts";
import { logLine } from "./log-line.ts";
import { printable } from "./printable.ts";
import { linesByFile } from "./range.ts";
import { summaryLine } from "./summary.ts";

export interface GitHubOptions {
  /** The path from the repository's root to the directory that files are relative to. */
  readonly prefix: string;
}

/** The report as commands to GitHub's runner, which makes annotations of them; what has none of its own follows in a line each. */
export function githubReport(report: Report, { prefix }: GitHubOptions): string {
  const options = { prefix, linesOf: linesByFile(report), whereRest: "in the log of this step" };
  const { shown, rest } = annotationsOf(report.findings, report.errors, options);
  const lines = compactReport({ ...report, ...rest }, { quiet: true }).split("\n").filter((line) => line !== "");
  const plain = lines.length === 0 ? [] : ["without an annotation of their own:", ...lines.map(logLine)];
  return [...shown.map(workflowCommand), ...plain, summaryLine(report)].map((line) => `${line}\n`).join("");
}

/** An annotation as the line that asks GitHub's runner for it. */
export function workflowCommand({ level, title, message, file, line, endLine, column, endColumn }: Annotation): string {
  const properties = Object.entries({ file, line, endLine, col: column, endColumn, title })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${property(String(value))}`]));
  return `::${level} ${properties.join(",")}::${data(message)}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };

function data(text: string): string {
  return printable(text.replaceAll(/[%\r\n]/g, (character) => ESCAPES[character] ?? character));
}

function property(text: string): string {
  return printable(text.replaceAll(/[%\r\n:,]/g, (character) => ESCAPES[character] ?? character));
}

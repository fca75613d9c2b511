import { countsOf } from "../../lint/finding.ts";
import { diffMarkdown } from "../../report/diff/markdown.ts";
import { COMMENT_LIMIT, SUMMARY_LIMIT } from "../../report/github-limits.ts";
import { errorLines, markdownReport, uncheckedLines } from "../../report/markdown.ts";
import type { MarkdownView } from "../../report/markdown-findings.ts";
import { type Limit, partOf, type Room, roomAfter, roomOf } from "../../report/markdown-limit.ts";
import { code, prose } from "../../report/markdown-text.ts";
import { linesByFile } from "../../report/range.ts";
import { repositoryPath } from "../../report/repository-path.ts";
import { short } from "../../run/revisions.ts";
import { linkTo } from "./place.ts";
import type { Result } from "./show-result.ts";
import { outsideLines } from "./suggestions.ts";

/** A character of UTF-16 takes three bytes of UTF-8 at most. */
const BYTES = 3;
const REMARKS_SHOWN = 5;
const SILENCE = "A finding that is meant to stay is silenced with `# cfn-latency-lint-ignore RULE -- reason`.";

/** What the summary of the job says. */
export function summaryText(result: Result): string {
  const { linted, scope, plan } = result;
  if (scope !== "new" || !linted.comparison) return documentOf(result, { bytes: SUMMARY_LIMIT }, outsideLines(plan));
  const limit = { characters: Math.floor(SUMMARY_LIMIT / BYTES) };
  const unchecked = uncheckedLines(linted.report, viewOf(result), partOf(roomOf(limit), 1 / 8));
  return documentOf(result, limit, [...outsideLines(plan).flatMap((line) => [line, ""]), ...unchecked]);
}

/** What the comment says, beside the line by which it is found again. */
export function commentText(result: Result): string {
  const { event, folder } = result;
  const sha = event.kind === "pull-request" ? ` Updated for ${short(event.headSha)}.` : "";
  const footer = `<sub>cfn-latency-lint${folder === "" ? "" : ` in ${code(folder)}`}. ${SILENCE}${sha}</sub>\n`;
  return `${documentOf(result, { characters: COMMENT_LIMIT - footer.length }, [])}\n${footer}`;
}

/** The findings that count, what the change does to routes, and what hid others. */
function documentOf(result: Result, limit: Limit, after: readonly string[]): string {
  const { linted: { report, comparison }, scope, verdict, folder } = result;
  const view = viewOf(result);
  const before = [
    ...(folder === "" ? [] : [`In ${code(folder)}:`, ""]),
    ...(comparison && scope === "new" ? [] : remarkLines(result)),
  ];
  const room = roomAfter(roomOf(limit), [...before, ...after]);
  if (scope === "new" && comparison) {
    // What could not be read comes first: without it, what follows looks better than it is.
    const errors = errorLines(verdict, view, partOf(room, 1 / 4));
    const rest = [...(after.length > 0 ? ["", ...after] : []), "", ...knownLines(result)];
    const diff = diffMarkdown(comparison, { limit: roomAfter(room, [...errors, ...rest]).left, link: (file, line) => view.link(repositoryPath(file, view.prefix), line) });
    return textOf([...before, ...errors, diff.trimEnd(), ...rest]);
  }
  const counting = { ...report, findings: verdict.findings, errors: verdict.errors, summary: { ...report.summary, ...countsOf(verdict.findings) } };
  return textOf([...before, markdownReport(counting, { ...view, limit: limitOf(room, limit) }), ...after]);
}

function remarkLines({ linted: { remarks } }: Result): string[] {
  return remarks.length === 0 ? [] : [...remarks.slice(0, REMARKS_SHOWN).map((remark) => `- ${prose(remark)}`), ""];
}

/** What is not shown because the base has it, too. */
function knownLines({ linted: { comparison } }: Result): string[] {
  const count = comparison ? comparison.existing.length + comparison.moved.length : 0;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? "finding that the base has, too, is" : "findings that the base has, too, are"} not shown.`];
}

function limitOf({ left }: Room, limit: Limit): Limit {
  return "bytes" in limit ? { bytes: left } : { characters: left };
}

function viewOf({ linted: { report }, event, place, prefix }: Result): MarkdownView & { readonly link: (file: string, line: number) => string | undefined } {
  // The branch of a pull request is what its readers see, rather than its merge with the base.
  const sha = event.kind === "pull-request" ? event.headSha : place.sha;
  return { linesOf: linesByFile(report), prefix, link: linkTo(place, sha) };
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n").trimEnd()}\n`;
}

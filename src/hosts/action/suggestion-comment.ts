import { createHash } from "node:crypto";
import type { Step } from "../../lint/change.ts";
import type { Finding } from "../../lint/finding.ts";
import type { Fix } from "../../lint/fix.ts";
import { helpOf } from "../../report/help-url.ts";
import { code, linkTo, prose } from "../../report/markdown-text.ts";
import { pathKeys } from "../../template/place.ts";
import { hiddenName } from "./sticky-comment.ts";
import type { Suggestion } from "./suggestion.ts";

/** A comment that offers a fix, and the line at its end by which it is found again. */
export interface SuggestionComment {
  readonly marker: string;
  readonly body: string;
}

/** What every marker of one folder of the repository begins with. */
export function suggestionMark(folder: string): string {
  return `<!-- cfn-latency-lint suggestion: ${hiddenName(folder)} `;
}

/** The comment that offers a fix of a finding as these lines. */
export function suggestionComment(finding: Finding, fix: Fix, suggestion: Suggestion, folder: string): SuggestionComment {
  const text = [...wordsOf(finding, fix), "", ...blockOf(suggestion)].join("\n");
  const digest = createHash("sha256").update(JSON.stringify([suggestion.path, suggestion.before, text])).digest("hex").slice(0, 16);
  const marker = `${suggestionMark(folder)}${finding.fingerprint} ${digest} -->`;
  return { marker, body: `${text}\n\n${marker}` };
}

function wordsOf(finding: Finding, { title, safety, steps = [] }: Fix): string[] {
  const { rule, severity, message, when } = finding;
  const docs = helpOf(finding);
  const condition = when === null ? "" : ` (when ${code(when)})`;
  const facts = safety === "safe" ? [] : [`- look first: ${prose(stepWords(steps))}`];
  return [
    `**${severity}**: ${prose(message)}${condition}`, "",
    `- fix: ${prose(title)}`, ...facts,
    ...(docs === undefined ? [] : [`- docs: ${linkTo(docs, code(rule))}`]),
  ];
}

/** What a person should have looked at before the fix is made. */
function stepWords(steps: readonly Step[]): string {
  const words = [...new Set(steps.flatMap(wordsOfStep))];
  return words.length === 0 ? "it may change more than what was found" : words.join(", ");
}

function wordsOfStep(step: Step): string[] {
  if (step.kind === "insert") return [`\`${step.key}\` is new`];
  const name = pathKeys(step.at.path).at(-1);
  if (name === undefined) return [];
  return [step.kind === "remove" ? `\`${name}\` goes` : `\`${name}\` is another`];
}

/** An empty block takes lines away; one with an empty line in it puts that in their place. */
function blockOf({ after }: Suggestion): string[] {
  const lines = after.map((line) => line.slice(0, -1));
  const longest = Math.max(0, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines, fence];
}

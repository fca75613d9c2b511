import type { Finding } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import type { DeclaredOptions, Rule, RuleOptions } from "../lint/rule.ts";
import { linesByFile, rangeOf } from "../report/range.ts";
import { textReport } from "../report/text.ts";

/** The parts of a rule's page that are made from the rule and its examples, in the order of the page. */
export const PARTS = ["facts", "report", "configuration", "suppressing"] as const;

export type Part = (typeof PARTS)[number];

/** A page with one of its parts made anew; the page itself where it has no place for it, or several. */
export function withPart(page: string, part: Part, text: string): string {
  const marks = new RegExp(`(<!-- ${part}: [^\\n]* -->\\n)[^]*?(<!-- /${part} -->)`, "g");
  const places = page.match(marks) ?? [];
  return places.length === 1 ? page.replace(marks, (_, open: string, close: string) => `${open}${text}${close}`) : page;
}

/** What a reader wants to know of a rule before anything else. */
export function factsTable({ severity, on, presets, fixes }: Rule): string {
  const names = [...presets, "all"].map((preset) => `\`${preset}\``).join(", ");
  const fix = fixes === undefined ? "none" : `${fixes}, for some findings`;
  return `| default | on | presets | fix |\n|---|---|---|---|\n| ${severity} | ${on.join(", ") || "–"} | ${names} | ${fix} |\n`;
}

/** What a terminal shows of an example, without what other rules say of it. */
export function reportBlock({ id }: Rule, report: Report): string {
  const [first] = report.findings.filter(({ rule }) => rule === id);
  const text = textReport({ ...report, findings: first ? [first] : [], errors: [] }, { width: 80, colour: false, verbose: false, quiet: true });
  return `\`\`\`text\n${text}\`\`\`\n`;
}

/** How to make more or less of a rule, and what can be set of it. */
export function configurationText({ id, severity, presets, options }: Rule): string {
  const on = presets.includes("recommended") ? "" : `\`--preset all\` or \`--rule ${id}=${severity}\` turns it on. `;
  const other = severity === "warning" ? "error" : "warning";
  const text = `${on}\`--rule ${id}=${other}\` sets another severity, \`--rule ${id}=off\` turns it off.\n`;
  return options ? `${text}\n${optionsText(id, options)}` : text;
}

function optionsText(id: string, { schema, defaults }: DeclaredOptions<RuleOptions>): string {
  const names = Object.keys(schema);
  const rows = names.map((name) => `| \`${name}\` | ${String(schema[name]?.["description"])} | ${valueText(defaults[name])} |\n`);
  const set = names.map((name) => `    ${name}: …\n`);
  return `| option | what it sets | default |\n|---|---|---|\n${rows.join("")}\n\`\`\`yaml\n# .cfn-latency-lint.yaml\nrules:\n  ${id}:\n${set.join("")}\`\`\`\n`;
}

/** A limit that nothing reaches is none. */
function valueText(value: unknown): string {
  return value === undefined || value === null || value === Infinity ? "none" : `\`${JSON.stringify(value)}\``;
}

/** A line with the comment that suppresses a finding; where that does not suppress it, that nothing does. */
export function suppressingText(line: string, isSuppressed: boolean): string {
  if (!isSuppressed) return "Findings of this rule cannot be suppressed.\n";
  const others = "How to say so of more than a line, until a day, in JSON and in the CDK is on the page of [suppression](../suppression/README.md).";
  return `A finding that is to stay, and why:\n\n\`\`\`yaml\n${line}\n\`\`\`\n\n${others}\n`;
}

/** The text of an example with a comment that suppresses one of its findings, and the commented line alone. */
export function withSuppression(finding: Finding, report: Report): { readonly text: string; readonly line: string } {
  const { rule, at } = finding;
  const lines = report.sources.get(at.file)?.text.split("\n") ?? [];
  const index = rangeOf(at, linesByFile(report)(at.file)).start.line - 1;
  const line = `${lines[index] ?? ""}  # cfn-latency-lint-ignore ${rule} -- why it is to stay`;
  return { text: lines.with(index, line).join("\n"), line: line.trim() };
}

import { printable } from "./printable.ts";

/** A row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The two lines that a table begins with. */
export function tableHead(names: readonly string[]): string[] {
  return [tableRow(names), tableRow(names.map(() => "---"))];
}

/** A text as code, whatever backticks are in it. */
export function code(text: string): string {
  const line = printable(text);
  // Without a character there is no code, and of a space at each end Markdown takes one away.
  if (line.trim() === "") return "` `";
  const fence = "`".repeat(longestRun(line) + 1);
  const room = /^[ `]|[ `]$/.test(line) ? " " : "";
  return `${fence}${room}${line}${room}${fence}`;
}

/** As code in a cell of a table, which a bar would end even there. */
export function codeCell(text: string): string {
  return barred(code(text));
}

/** Our words in a line of their own, names from a template in backticks as code. No markup that is in a name takes effect. */
export function prose(text: string): string {
  const line = marked(text, (part) => part);
  // At the beginning of a line these make lists and rules.
  return line.replace(/^[-+=]/, String.raw`\$&`).replace(/^\d+(?=[.)])/, "$&\\");
}

/** The same in a cell of a table. */
export function cell(text: string): string {
  return marked(text, barred);
}

/** Lines as they are, in a block of code that nothing in them can end. */
export function fenced(lines: readonly string[]): string[] {
  const shown = lines.map(printable);
  const fence = "`".repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...shown, fence];
}

/** Markup of ours that leads somewhere. */
export function linkTo(url: string, markup: string): string {
  return `[${markup}](${url.replaceAll(/[\s<>()|\\`"]|\p{Cc}/gu, (mark) => PARENTHESES[mark] ?? encodeURIComponent(mark))})`;
}

const PARENTHESES: Readonly<Record<string, string>> = { "(": "%28", ")": "%29" };

/** What begins lines that a reader has to unfold. The summary is ours, and HTML. */
export function foldStart(summary: string): string[] {
  return ["<details>", `<summary>${summary}</summary>`, ""];
}

export const FOLD_END = "</details>";

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}

function barred(markup: string): string {
  return markup.replaceAll("|", String.raw`\|`);
}

/** A text as markup: what stands in backticks is code, the rest means nothing but itself. */
function marked(text: string, codeOf: (part: string) => string): string {
  const line = printable(text).trim();
  // Two backticks side by side are none of ours, and would begin code where we see none.
  const parts: readonly string[] = line.match(line.includes("``") ? /[^`]+|`/g : /`[^`]*`|[^`]+|`/g) ?? [];
  // Between two dollar signs GitHub sees a formula; a backslash is no help there.
  const dollar = line.indexOf("$") === line.lastIndexOf("$") ? "$" : "<span>$</span>";
  return parts.map((part) => (part.length > 1 && part.startsWith("`") ? codeOf(part) : escaped(part, dollar))).join("");
}

// What GitHub makes links, mentions and pictures of after it has read the markup, where a backslash is no help any more:
// `@name`, `#12`, `GH-12`, `https://`, `www.`, `:smile:`.
const TRIGGER = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+\\-]+(?::|$))|www(?=\.)/gi;
const NOTHING_SEEN = "\u200b";

function escaped(text: string, dollar: string): string {
  return text
    .replaceAll(/[\\|<>*_[\]#~`&]/g, String.raw`\$&`)
    .replaceAll(TRIGGER, `$&${NOTHING_SEEN}`)
    .replaceAll("$", () => dollar);
}

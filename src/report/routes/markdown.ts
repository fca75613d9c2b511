import type { RoutesReport } from "../../lint/routes-report.ts";
import { printable } from "../printable.ts";
import { reasonOf } from "../unchecked.ts";
import { groupsOf } from "./groups.ts";
import { authorizerWords, cacheWords, hopWords, integrationWords, rightWords, warmthWords } from "./words.ts";

const HEAD = ["route", "authorizer", "cache", "integration", "warmth", "invoked by right of", "hops"];

/** The request paths as tables for a page, a comment or a wiki. */
export function routesMarkdown({ rows, errors, notChecked }: RoutesReport): string {
  const tables = groupsOf(rows).map((group) => {
    const lines = group.rows.map((row) => {
      const route = row.when === null ? code(row.route) : `${code(row.route)} when ${code(row.when)}`;
      return [route, ...[authorizerWords(row), cacheWords(row), integrationWords(row), warmthWords(row), rightWords(row), hopWords(row)].map(cell)];
    });
    return [`### ${prose(group.title)}`, "", row(HEAD), row(HEAD.map(() => "---")), ...lines.map(row)];
  });
  const sections = [
    listed("Errors", errors.map(({ file, message }) => `${file}: ${message}`)),
    listed("Not checked", notChecked.map((item) => `${item.what}: ${reasonOf(item)}`)),
  ];
  return [...tables, ...sections.filter((lines) => lines.length > 0)].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title}`, "", ...items.map((item) => `- ${prose(item)}`)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** As code, whatever backticks are in it; a bar would end the cell even there. */
function code(text: string): string {
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat([...runs, 0].reduce((most, run) => Math.max(most, run)) + 1);
  // A backtick at an end would belong to the fence.
  const room = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${room}${printable(text).replaceAll("|", "\\|")}${room}${fence}`;
}

/** Our words, with names from a template in backticks as code, in a cell of a table. */
function cell(text: string): string {
  return prose(text).replaceAll(/\\?\|/g, "\\|");
}

/** The same in a line of its own. No markup that is in a name takes effect. */
function prose(text: string): string {
  const line = printable(text);
  // Two backticks side by side are none of ours, and would begin code where we see none.
  if (line.includes("``")) return escaped(line);
  return line.replaceAll(/`[^`]*`|[^`]+|`/g, (part) => (part.length > 1 && part.startsWith("`") ? part : escaped(part)));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\|<>*_[\]#~`&]/g, String.raw`\$&`);
}

import type { RoutesReport } from "../../lint/routes-report.ts";
import { reasonOf } from "../unchecked.ts";
import { groupsOf } from "./groups.ts";
import { authorizerWords, cacheWords, hopWords, integrationWords, rightWords, warmthWords } from "./words.ts";

const HEAD = ["route", "authorizer", "cache", "integration", "warmth", "invoked by right of", "hops"];

/** The request paths as tables for a page, a comment or a wiki. */
export function routesMarkdown({ rows, notChecked }: RoutesReport): string {
  const tables = groupsOf(rows).map((group) => {
    const lines = group.rows.map((row) => {
      const route = row.when === null ? code(row.route) : `${code(row.route)} when ${code(row.when)}`;
      return [route, ...[authorizerWords(row), cacheWords(row), integrationWords(row), warmthWords(row), rightWords(row), hopWords(row)].map(escaped)];
    });
    return [`### ${escaped(group.title)}`, "", row(HEAD), row(HEAD.map(() => "---")), ...lines.map(row)];
  });
  const unchecked = notChecked.map((item) => `- ${escaped(`${item.what}: ${reasonOf(item)}`)}`);
  const rest = unchecked.length === 0 ? [] : [["### Not checked", "", ...unchecked]];
  return [...tables, ...rest].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** As code, whatever backticks are in it; a bar would end the cell even there. */
function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  return `${fence}${text.replaceAll("|", "\\|").replaceAll(/[\r\n]+/g, " ")}${fence}`;
}

/** Names from a template are text: no markup of theirs may take effect. */
function escaped(text: string): string {
  return text.replaceAll(/[\\|<>*_[\]#~]/g, String.raw`\$&`).replaceAll(/[\r\n]+/g, " ");
}

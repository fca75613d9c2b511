import type { RoutesReport } from "../../lint/routes-report.ts";
import { cell, codeCell, prose, tableHead, tableRow } from "../markdown-text.ts";
import { reasonOf } from "../unchecked.ts";
import { groupsOf } from "./groups.ts";
import { authorizerWords, cacheWords, hopWords, integrationWords, rightWords, warmthWords } from "./words.ts";

const HEAD = ["route", "authorizer", "cache", "integration", "warmth", "invoked by right of", "hops"];

/** The request paths as tables for a page, a comment or a wiki. */
export function routesMarkdown({ rows, errors, notChecked }: RoutesReport): string {
  const tables = groupsOf(rows).map((group) => {
    const lines = group.rows.map((row) => {
      const route = row.when === null ? codeCell(row.route) : `${codeCell(row.route)} when ${codeCell(row.when)}`;
      return [route, ...[authorizerWords(row), cacheWords(row), integrationWords(row), warmthWords(row), rightWords(row), hopWords(row)].map(cell)];
    });
    return [`### ${prose(group.title)}`, "", ...tableHead(HEAD), ...lines.map(tableRow)];
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

import type { RouteRow, RowCall } from "../../lint/route-row.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import { reasonOf } from "../unchecked.ts";
import { groupsOf, type RowGroup } from "./groups.ts";
import { authorizerWords, hopWords, integrationWords, rightWords } from "./words.ts";

/** The request paths as a Mermaid flowchart: from the client over stage, route and authorizer to the code. */
export function routesMermaid({ rows, notChecked }: RoutesReport): string {
  const names = new Map<string, string>();
  const id = (kind: string, key: string): string => {
    const known = names.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const name = `${kind}${names.size + 1}`;
    names.set(`${kind} ${key}`, name);
    return name;
  };
  const groups = groupsOf(rows).map((group) => groupLines(group, id));
  // A comment ends with its line, and braces in one would begin a directive.
  const unchecked = notChecked.map((item) => `%% not checked: ${item.what}: ${reasonOf(item)}`.replaceAll(/[\r\n{}]+/g, " "));
  const lines = ["flowchart LR", "  client([client])", ...new Set(groups.flat()), "  classDef avoidable stroke-width:3px,stroke-dasharray:5 3", ...unchecked];
  return `${lines.join("\n")}\n`;
}

type IdOf = (kind: string, key: string) => string;

function groupLines({ title, rows }: RowGroup, id: IdOf): string[] {
  const stage = id("stage", title);
  return [`  client --> ${stage}[${quoted(title)}]`, ...rows.flatMap((row, index) => rowLines(row, stage, `${title} ${index}`, id))];
}

function rowLines(row: RouteRow, stage: string, key: string, id: IdOf): string[] {
  const route = id("route", key);
  const { authorizer, integration } = row;
  const words = row.when === null ? row.route : `${row.route}\nwhen ${row.when}`;
  const hops = hopWords(row) === "none" ? "" : `\n${hopWords(row)}`;
  const lines = [`  ${stage} --> ${route}[${quoted(words + hops)}]${row.hops.some(({ avoidable }) => avoidable) ? ":::avoidable" : ""}`];
  const asker = authorizer && id("authorizer", `${key} ${authorizer.name}`);
  if (asker) lines.push(`  ${route} --> ${asker}{{${quoted(authorizerWords(row))}}}`);
  if (integration) lines.push(`  ${asker ?? route} -->|${quoted(rightWords(row))}| ${id("target", targetKey(integration))}[(${quoted(integrationWords(row))})]`);
  return lines;
}

/** Routes that call one thing meet there. */
function targetKey({ kind, target, region }: RowCall): string {
  return `${kind} ${target} ${region ?? ""}`;
}

/** In Mermaid's quotes everything is text but its own entities, which begin with `#`. */
function quoted(text: string): string {
  return `"${text.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;").replaceAll("\n", "<br/>")}"`;
}

import type { RouteRow, RowCall } from "../../lint/route-row.ts";
import type { RoutesReport } from "../../lint/routes-report.ts";
import { printable } from "../printable.ts";
import { reasonOf } from "../unchecked.ts";
import { groupsOf, type RowGroup } from "./groups.ts";
import { authorizerWords, hopWords, integrationWords, rightWords } from "./words.ts";

/** The request paths as a Mermaid flowchart: from the client over stage, route and authorizer to the code. */
export function routesMermaid({ rows, errors, notChecked }: RoutesReport): string {
  const names = new Map<string, string>();
  const id = (kind: string, key: string): string => {
    const known = names.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const name = `${kind}${names.size + 1}`;
    names.set(`${kind} ${key}`, name);
    return name;
  };
  const groups = groupsOf(rows).map((group) => groupLines(group, id));
  const remarks = [
    ...errors.map(({ file, message }) => `error: ${file}: ${message}`),
    ...notChecked.map((item) => `not checked: ${item.what}: ${reasonOf(item)}`),
  ];
  const classes = "  classDef avoidable stroke-width:3px,stroke-dasharray:5 3";
  return `${["flowchart LR", "  client([client])", ...new Set(groups.flat()), classes, ...remarks.map(comment)].join("\n")}\n`;
}

/** A comment ends with its line, and braces in one could begin a directive. */
function comment(text: string): string {
  return `%% ${printable(text).replaceAll("{", "(").replaceAll("}", ")")}`;
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
  if (integration) lines.push(`  ${asker ?? route} -->|${quoted(rightWords(row))}| ${id("target", targetKey(integration, key))}[(${quoted(integrationWords(row))})]`);
  return lines;
}

/** Routes that call one function or service meet there; of the rest it is not known whether they do. */
function targetKey({ kind, target, region }: RowCall, path: string): string {
  return kind === "lambda" || kind === "service" ? `${kind} ${target} ${region ?? ""}` : path;
}

const ENTITIES: Readonly<Record<string, string>> = { '"': "#quot;", "<": "#lt;", ">": "#gt;" };

/** In Mermaid's quotes everything is text but its own entities, Markdown between backticks and directives between `%%`. */
function quoted(text: string): string {
  const lines = text.split("\n").map((line) => printable(line).replaceAll(/["<>#%`]/g, (mark) => ENTITIES[mark] ?? `#${mark.charCodeAt(0)};`));
  return `"${lines.join("<br/>")}"`;
}

import type { RouteRow } from "../../lint/route-row.ts";
import type { Report } from "../../lint/report.ts";
import { summaryLine } from "../summary.ts";
import { HOP_KINDS } from "./html-hops.ts";
import { html, type Html, type Piece } from "./html-markup.ts";

/** What was read and found, in a line and, on request, by name. */
export function whatWasRead(report: Report): Html {
  const files = [...report.sources.keys()];
  const names = html`<details><summary>${files.length === 1 ? "1 file was read" : `${files.length} files were read`}</summary><ul>${
    files.map((file) => html`<li class="place">${file}</li>`)}</ul></details>`;
  return html`<p class="summary">${summaryLine(report)}</p>${files.length === 0 ? [] : names}`;
}

/** How many paths and hops there are in all, and how many of the hops are avoidable. */
export function totals(rows: readonly RouteRow[]): Piece {
  if (rows.length === 0) return [];
  const hops = rows.flatMap((row) => row.hops);
  const tiles = HOP_KINDS.map(({ kind, one, several }) => {
    const own = hops.filter((hop) => hop.kind === kind);
    return tile(own.length === 1 ? one : several, own.length, own.filter(({ avoidable }) => avoidable).length);
  });
  return html`<dl class="totals" aria-label="Totals of all request paths">${tile(rows.length === 1 ? "request path" : "request paths", rows.length, 0)}${tiles}</dl>`;
}

function tile(name: string, count: number, avoidable: number): Html {
  const mark = avoidable === 0 ? [] : html`<dd class="avoidable">${avoidable} avoidable</dd>`;
  return html`<div><dt>${name}</dt><dd class="count">${count}</dd>${mark}</div>`;
}

import type { RouteRow } from "../../lint/route-row.ts";
import { groupsOf, type RowGroup } from "./groups.ts";
import { html, type Html, type Piece } from "./html-markup.ts";
import { pathBoxes } from "./html-path.ts";
import { remarks } from "./html-remarks.ts";
import type { Section } from "./html-page.ts";
import type { View } from "./html-view.ts";
import { apiWords } from "./words.ts";

/** Every request path, by stage of each API. */
export function routesSection(rows: readonly RouteRow[], view: View): Section {
  const content = rows.length === 0 ? html`<p>No route was found in what was read.</p>` : groupSections(rows, view);
  return { id: "routes", title: "Request paths", count: rows.length, content };
}

function groupSections(rows: readonly RouteRow[], view: View): Piece {
  const legend = html`<p class="legend"><span class="avoidable">avoidable: the path could do without it</span> <span class="needed">a hop that it needs as it is</span></p>`;
  return [legend, html`<p class="empty" hidden>No request path is like that.</p>`, groupsOf(rows).map((group) => groupSection(group, view))];
}

function groupSection({ title, rows }: RowGroup, view: View): Html {
  const name = apiWords(rows[0]);
  return html`
<section class="group"><h3>${name}<span class="rest">${title.slice(name.length)}</span></h3>
<ul class="routes" role="list">${rows.map((row) => routeItem(row, view))}
</ul></section>`;
}

function routeItem(row: RouteRow, view: View): Html {
  const avoidable = row.hops.filter((hop) => hop.avoidable);
  return html`
<li class="route" id="${view.idOf(row)}" data-api="${row.api.name}"${kindsAttribute("hops", row.hops)}${kindsAttribute("avoidable", avoidable)}>${
  pathBoxes(row)}${remarks(row, view)}</li>`;
}

function kindsAttribute(name: string, hops: RouteRow["hops"]): Piece {
  const kinds = [...new Set(hops.map(({ kind }) => kind))];
  return kinds.length === 0 ? [] : html` data-${name}="${kinds.join(" ")}"`;
}

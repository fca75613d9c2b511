import type { RouteRow } from "../../lint/route-row.ts";
import { HOP_KINDS } from "./html-hops.ts";
import { html, type Html, type Piece } from "./html-markup.ts";

/** The controls by which a reader narrows the page down; hidden until the script takes them over. */
export function filterForm(rows: readonly RouteRow[], apis: readonly string[]): Html {
  return html`<search aria-label="Filter"><form id="filter" class="filter" hidden>
<label class="words">Search <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="API, stage, route, function, role"></label>
${apiChoice(apis)}${hopChoices(rows)}
<div class="shown"><output role="status"></output><button type="reset" hidden>Show all</button></div>
</form></search>`;
}

function apiChoice(apis: readonly string[]): Piece {
  if (apis.length < 2) return [];
  return html`<label>API <select name="api"><option value="">all</option>${apis.map((api) => html`<option value="${api}">${api}</option>`)}</select></label>`;
}

/** Only what would leave something: kinds of hops that are there. */
function hopChoices(rows: readonly RouteRow[]): Piece {
  const hops = rows.flatMap((row) => row.hops);
  const kinds = HOP_KINDS.filter(({ kind }) => hops.some((hop) => hop.kind === kind));
  if (kinds.length === 0) return [];
  const avoidable = hops.some((hop) => hop.avoidable) ? checkbox("avoidable", "1", "avoidable only") : [];
  return html`<fieldset><legend>With hops</legend>${kinds.map(({ kind, one }) => checkbox("hop", kind, one))}${avoidable}</fieldset>`;
}

function checkbox(name: string, value: string, label: string): Html {
  return html`<label class="check"><input type="checkbox" name="${name}" value="${value}"> ${label}</label>`;
}

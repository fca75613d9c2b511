import type { Hop, RouteRow, RowAnswer, RowCall } from "../../lint/route-row.ts";
import { hopName } from "./html-hops.ts";
import { html, type Html, joined, type Piece, sentence } from "./html-markup.ts";
import type { View } from "./html-view.ts";

/** What is to be said of a path beneath its boxes: its hops, the permissions that it lacks, and the findings about it. */
export function remarks(row: RouteRow, view: View): Piece {
  const items = [
    ...row.hops.map((hop) => hopItem(hop, view)),
    ...[row.authorizer, row.integration].flatMap((call) => (call === null ? [] : proofItems(call, view))),
    ...findingItems(row, view),
  ];
  return items.length === 0 ? [] : html`<ul class="remarks" role="list">${items}</ul>`;
}

function hopItem(hop: Hop, view: View): Html {
  return html`<li class="${hop.avoidable ? "avoidable" : "needed"}"><span><b>${hopName(hop)}</b>: ${sentence(hop.what)}, ${
    sentence(hop.often)} ${view.place(hop.at)}</span></li>`;
}

function proofItems({ target, by, proof }: RowCall, view: View): Html[] {
  // Beside a role nobody asks for a permission.
  if (by !== "resource-policy") return [];
  return (proof?.answers ?? []).flatMap((answer) => (answer.kind === "admitted" ? [] : [answerItem(target, answer, view)]));
}

function answerItem(target: string, { kind, verbs, statement, why }: RowAnswer, view: View): Html {
  const what = kind === "missing" ? "permission missing" : "permission not known";
  const requests = verbs.length === 0 ? [] : [" for ", joined(verbs.map((verb) => html`<code>${verb}</code>`), ", ")];
  const reason = why === null ? [] : [": ", sentence(why)];
  const nearest = statement === null ? [] : [" (nearest: ", html`<code>${statement.logicalId}</code>`, " ", view.place(statement.at), ")"];
  return html`<li class="${kind}"><span><b>${what}</b> to invoke <code>${target}</code>${requests}${reason}${nearest}</span></li>`;
}

function findingItems(row: RouteRow, view: View): Html[] {
  const links = view.findingsOf(row).map((finding) =>
    html`<a href="#${view.idOf(finding)}">${finding.severity}: ${finding.rule}, ${view.place(finding.at)}</a>`);
  return links.length === 0 ? [] : [html`<li class="says"><span><b>${links.length === 1 ? "finding" : "findings"}</b>: ${joined(links, "; ")}</span></li>`];
}

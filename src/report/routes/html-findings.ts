import type { Finding } from "../../lint/finding.ts";
import type { RouteRow } from "../../lint/route-row.ts";
import { frame, gutterFor } from "../frame.ts";
import { helpOf } from "../help-url.ts";
import { painter } from "../paint.ts";
import { html, type Html, joined, type Piece, sentence } from "./html-markup.ts";
import type { Section } from "./html-page.ts";
import type { View } from "./html-view.ts";

type Fact = readonly [name: string, value: Piece];

/** Columns of a line of a template that are shown. */
const FRAME_WIDTH = 88;
/** Of more paths than these, the number is told and the list folded. */
const PATHS_SHOWN = 6;

/** Every finding, with the lines it is about and what to do. */
export function findingsSection(findings: readonly Finding[], view: View): Section {
  const items = findings.map((finding) => findingItem(finding, view));
  const list = html`<p class="empty" hidden>No finding is like that.</p><ul class="findings" role="list">${items}
</ul>`;
  const content = findings.length === 0 ? html`<p>There are no findings.</p>` : list;
  return { id: "findings", title: "Findings", count: findings.length, content };
}

function findingItem(finding: Finding, view: View): Html {
  const { rule, severity, message, at } = finding;
  const facts = factsOf(finding, view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`
<li class="finding" id="${view.idOf(finding)}"${finding.api === null ? [] : html` data-api="${finding.api}"`}><h3><span class="severity ${severity}">${
  severity}</span> ${sentence(message)}</h3><p class="source">${view.place(at)} <span class="rule">${rule}</span></p>${
  sourceFrame(finding, view)}<dl class="facts">${facts}</dl></li>`;
}

/** The lines that a finding is about, as a terminal shows them. */
function sourceFrame({ at, severity, label }: Finding, view: View): Piece {
  const lines = view.linesOf(at.file);
  if (lines.text === "") return [];
  const marks = [{ start: at.start, end: at.end, severity, label }];
  const [, ...rows] = frame(lines, marks, { gutter: gutterFor(marks, lines), width: FRAME_WIDTH, paint: painter(false) });
  return html`<pre tabindex="0" role="group" aria-label="lines of ${at.file}">${rows.map((row) => html`${row}
`)}</pre>`;
}

function factsOf(finding: Finding, view: View): Fact[] {
  const { rule, at, when, related, notes, construct, remedy } = finding;
  const docs = helpOf(finding);
  return [
    ...(remedy === undefined ? [] : [["what to do", sentence(remedy)] as const]),
    ...(when === null ? [] : [["when", when] as const]),
    ...pathsFact(finding, view),
    ...related.map(({ at: beside, message }): Fact => ["see also", [view.place(beside), ": ", sentence(message)]]),
    ...notes.map((note): Fact => ["note", sentence(note)]),
    ...(construct ? [["construct", constructPiece(construct)] as const] : []),
    ...(at.generatedBy === undefined ? [] : [["generated", at.generatedBy] as const]),
    ["rule", docs === undefined ? rule : html`<a href="${docs}" rel="noreferrer">about ${rule}</a>`],
  ];
}

function constructPiece({ path, source }: NonNullable<Finding["construct"]>): Piece {
  return [html`<code>${path}</code>`, source ? html` <span class="place">${source.file}:${source.line}</span>` : []];
}

/** The paths that a finding is about, as links; their names, where the page does not draw them. */
function pathsFact(finding: Finding, view: View): Fact[] {
  const rows = view.rowsOf(finding);
  const names = rows.length > 0 ? rows.map((row) => pathLink(row, view)) : finding.routes.map((route) => html`<code>${route}</code>`);
  if (names.length === 0) return [];
  const list = joined(names, ", ");
  return [["paths", names.length <= PATHS_SHOWN ? list : html`<details><summary>${names.length} paths</summary>${list}</details>`]];
}

function pathLink(row: RouteRow, view: View): Html {
  return html`<a href="#${view.idOf(row)}"><code>${row.route}</code>${row.stage === null ? [] : ` in ${row.stage}`}</a>`;
}

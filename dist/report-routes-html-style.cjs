(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  pageOf: () => pageOf,
  routesHtml: () => routesHtml
});
module.exports = __toCommonJS(stdin_exports);
var import_report_routes_words = require("./report-routes-words.cjs");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_frame = require("./core.cjs").part("report_frame");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_report_paint = require("./core.cjs").part("report_paint");
var import_core_report_unchecked = require("./core.cjs").part("report_unchecked");
var import_core_report_summary = require("./core.cjs").part("report_summary");
var import_core_report_range = require("./core.cjs").part("report_range");
var HOP_KINDS = [
  { kind: "sts-call", one: "STS call", several: "STS calls" },
  { kind: "authorizer-call", one: "authorizer call", several: "authorizer calls" },
  { kind: "region-crossing", one: "region crossing", several: "region crossings" },
  { kind: "cold-start", one: "cold start", several: "cold starts" }
];
function hopName({ kind, avoidable }) {
  const name = HOP_KINDS.find((each) => each.kind === kind)?.one ?? kind;
  return avoidable ? `avoidable ${name}` : name;
}
function hopsOf(of, { hops }) {
  return hops.filter((hop) => hop.of === of);
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function html(parts, ...pieces) {
  return { markup: parts.map((part, index) => index === 0 ? part : `${markupOf(pieces[index - 1] ?? "")}${part}`).join("") };
}
function markupOf(piece) {
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return "markup" in piece ? piece.markup : piece.map(markupOf).join("");
}
function escaped(text) {
  return (0, import_core_report_printable.printable)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
function joined(pieces, between) {
  return pieces.map((piece, index) => index === 0 ? piece : [between, piece]);
}
function sentence(text) {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return text;
  return parts.map((part, index) => index % 2 === 0 ? part : html`<code>${part}</code>`);
}
function filterForm(rows, apis) {
  return html`<search aria-label="Filter"><form id="filter" class="filter" hidden>
<label class="words">Search <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="API, stage, route, function, role"></label>
${apiChoice(apis)}${hopChoices(rows)}
<div class="shown"><output role="status"></output><button type="reset" hidden>Show all</button></div>
</form></search>`;
}
function apiChoice(apis) {
  if (apis.length < 2) return [];
  return html`<label>API <select name="api"><option value="">all</option>${apis.map((api) => html`<option value="${api}">${api}</option>`)}</select></label>`;
}
function hopChoices(rows) {
  const hops = rows.flatMap((row) => row.hops);
  const kinds = HOP_KINDS.filter(({ kind }) => hops.some((hop) => hop.kind === kind));
  if (kinds.length === 0) return [];
  const avoidable = hops.some((hop) => hop.avoidable) ? checkbox("avoidable", "1", "avoidable only") : [];
  return html`<fieldset><legend>With hops</legend>${kinds.map(({ kind, one }) => checkbox("hop", kind, one))}${avoidable}</fieldset>`;
}
function checkbox(name, value, label) {
  return html`<label class="check"><input type="checkbox" name="${name}" value="${value}"> ${label}</label>`;
}
var FRAME_WIDTH = 88;
var PATHS_SHOWN = 6;
function findingsSection(findings, view) {
  const items = findings.map((finding) => findingItem(finding, view));
  const list = html`<p class="empty" hidden>No finding is like that.</p><ul class="findings" role="list">${items}
</ul>`;
  const content = findings.length === 0 ? html`<p>There are no findings.</p>` : list;
  return { id: "findings", title: "Findings", count: findings.length, content };
}
function findingItem(finding, view) {
  const { rule, severity, message, at } = finding;
  const facts = factsOf(finding, view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`
<li class="finding" id="${view.idOf(finding)}"${finding.api === null ? [] : html` data-api="${finding.api}"`}><h3><span class="severity ${severity}">${severity}</span> ${sentence(message)}</h3><p class="source">${view.place(at)} <span class="rule">${rule}</span></p>${sourceFrame(finding, view)}<dl class="facts">${facts}</dl></li>`;
}
function sourceFrame({ at, severity, label }, view) {
  const lines = view.linesOf(at.file);
  if (lines.text === "") return [];
  const marks = [{ start: at.start, end: at.end, severity, label }];
  const [, ...rows] = (0, import_core_report_frame.frame)(lines, marks, { gutter: (0, import_core_report_frame.gutterFor)(marks, lines), width: FRAME_WIDTH, paint: (0, import_core_report_paint.painter)(false) });
  return html`<pre tabindex="0" role="group" aria-label="lines of ${at.file}">${rows.map((row) => html`${row}
`)}</pre>`;
}
function factsOf(finding, view) {
  const { rule, at, when, related, notes, construct, remedy } = finding;
  const docs = (0, import_core_report_help_url.helpOf)(finding);
  return [
    ...remedy === void 0 ? [] : [["what to do", sentence(remedy)]],
    ...when === null ? [] : [["when", when]],
    ...pathsFact(finding, view),
    ...related.map(({ at: beside, message }) => ["see also", [view.place(beside), ": ", sentence(message)]]),
    ...notes.map((note) => ["note", sentence(note)]),
    ...construct ? [["construct", constructPiece(construct)]] : [],
    ...at.generatedBy === void 0 ? [] : [["generated", at.generatedBy]],
    ["rule", docs === void 0 ? rule : html`<a href="${docs}" rel="noreferrer">about ${rule}</a>`]
  ];
}
function constructPiece({ path, source }) {
  return [html`<code>${path}</code>`, source ? html` <span class="place">${source.file}:${source.line}</span>` : []];
}
function pathsFact(finding, view) {
  const rows = view.rowsOf(finding);
  const names = rows.length > 0 ? rows.map((row) => pathLink(row, view)) : finding.routes.map((route) => html`<code>${route}</code>`);
  if (names.length === 0) return [];
  const list = joined(names, ", ");
  return [["paths", names.length <= PATHS_SHOWN ? list : html`<details><summary>${names.length} paths</summary>${list}</details>`]];
}
function pathLink(row, view) {
  return html`<a href="#${view.idOf(row)}"><code>${row.route}</code>${row.stage === null ? [] : ` in ${row.stage}`}</a>`;
}
var SCRIPT_HASH = "sha256-5EY+2vhOBSfiJlh56XYhRAX+V7+y6CAuGdWhl8Q3MCQ=";
var SCRIPT = `
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const listOf = (text) => (text ? text.split(" ") : []);
  const button = form.querySelector("button");
  const shown = form.querySelector("output");

  // The texts are collected at the first search; a page that is only read need not wait for it.
  let known;
  const entries = () => known ??= {
    routes: all(".group").flatMap((group) => {
      const title = group.querySelector("h3").textContent;
      return all(".route", group).map((element) => ({
        element,
        text: (title + " " + element.textContent).toLowerCase(),
        api: element.dataset.api,
        hops: listOf(element.dataset.hops),
        avoidable: listOf(element.dataset.avoidable),
        findings: all(".says a", element).map((link) => link.hash.slice(1)),
      }));
    }),
    findings: all(".finding").map((element) => ({ element, text: element.textContent.toLowerCase(), api: element.dataset.api })),
  };

  const chosen = () => {
    const params = new URLSearchParams(new FormData(form));
    for (const name of ["q", "api"]) if (!params.get(name)?.trim()) params.delete(name);
    return params;
  };

  const show = (params) => {
    const words = (params.get("q") ?? "").toLowerCase().split(/\\s+/).filter(Boolean);
    const api = params.get("api");
    const kinds = params.getAll("hop");
    const avoidable = params.has("avoidable");
    const isFree = [...params.keys()].length === 0;
    const fits = (entry) => (!api || entry.api === api) && words.every((word) => entry.text.includes(word));
    const hasHops = ({ hops, avoidable: own }) => {
      const there = avoidable ? own : hops;
      if (kinds.length > 0) return kinds.some((kind) => there.includes(kind));
      return !avoidable || there.length > 0;
    };
    const { routes, findings } = entries();
    const named = new Set();
    let routesShown = 0;
    for (const route of routes) {
      const isShown = fits(route) && hasHops(route);
      route.element.hidden = !isShown;
      if (!isShown) continue;
      routesShown += 1;
      for (const id of route.findings) named.add(id);
    }
    let findingsShown = 0;
    for (const finding of findings) {
      const isAlone = kinds.length === 0 && !avoidable && fits(finding);
      const isShown = isFree || isAlone || named.has(finding.element.id);
      finding.element.hidden = !isShown;
      if (isShown) findingsShown += 1;
    }
    for (const group of all(".group")) group.hidden = !group.querySelector(".route:not([hidden])");
    for (const list of all(".findings")) list.hidden = findingsShown === 0;
    for (const empty of all("#routes .empty")) empty.hidden = routesShown > 0;
    for (const empty of all("#findings .empty")) empty.hidden = findingsShown > 0;
    button.hidden = isFree;
    const parts = [];
    if (routes.length > 0) parts.push(routesShown + " of " + routes.length + " request paths");
    if (findings.length > 0) parts.push(findingsShown + " of " + findings.length + " findings");
    shown.textContent = isFree ? "" : parts.join(", ");
  };

  const keep = (params) => {
    const text = params.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };

  const choose = (params) => {
    for (const control of form.elements) {
      if (control.type === "checkbox") control.checked = params.getAll(control.name).includes(control.value);
      else if (control.name) control.value = params.get(control.name) ?? "";
    }
  };

  // What stands behind the "#" is either choices or the name of an entry.
  const follow = () => {
    const text = location.hash.slice(1);
    if (text === "" || text.includes("=")) {
      choose(new URLSearchParams(text));
      show(chosen());
      return;
    }
    const target = document.getElementById(text);
    if (!target?.closest("[hidden]")) return;
    choose(new URLSearchParams());
    show(chosen());
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("input", () => { const params = chosen(); show(params); keep(params); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choose(new URLSearchParams());
    show(chosen());
    keep(chosen());
    form.elements.q.focus();
  });
  addEventListener("hashchange", follow);
  if (location.hash) follow();
})();
`;
var STYLE_HASH = "sha256-97jGIR8ZOeP33GIMLpdT5KddR959U7W+dzqgVnBbyX4=";
var STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f7f7f4; --card: #fff; --ink: #1c2127; --soft: #59616c; --line: #dfe1e0; --edge: #7d858f;
  --link: #1a5a9e; --mark: #8f3d00; --mark-tint: #fdf3e7; --bad: #b0231d; --bad-tint: #fdf0ee; --code: #eeefec;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1c2024; --ink: #e5e7e9; --soft: #a3abb5; --line: #30363c; --edge: #7b8590;
    --link: #8fbdf3; --mark: #f2ae72; --mark-tint: #32261a; --bad: #ff9c92; --bad-tint: #3a2220; --code: #282d32;
  }
}
* { box-sizing: border-box; }
html { text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 80rem; padding: 2.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
search { display: block; }
[hidden] { display: none !important; }
h1, h2, h3, h4, p, ul, ol, dl, dd, pre, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -.015em; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; margin: 3rem 0 .5rem; }
#main > section:first-child h2 { margin-top: 1.25rem; }
h3 { font-size: 1rem; font-weight: 650; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, pre, .place, .rule, .name h4 { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
code, .place, .name, .rest { unicode-bidi: isolate; }
code { background: var(--code); border-radius: 3px; padding: .05em .3em; }
.place { color: var(--soft); }
a .place { color: inherit; }
details summary { cursor: pointer; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; }

.summary { margin-top: .5rem; color: var(--soft); }
header details { margin-top: .25rem; color: var(--soft); font-size: .875rem; }
header details ul { margin: .25rem 0 0 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin-top: 1rem; font-size: .875rem; }
.totals { display: flex; flex-wrap: wrap; gap: 0; margin-top: 1.5rem; border-block: 1px solid var(--line); }
.totals div { flex: 1 1 9rem; padding: 1rem 1.25rem 1rem 0; display: flex; flex-direction: column; }
.totals .count { order: -1; font-size: 1.75rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.totals dt { color: var(--soft); font-size: .875rem; }
.totals .avoidable { font-size: .875rem; margin-top: .125rem; }

.avoidable { color: var(--mark); }
.missing { color: var(--bad); }
.avoidable::before, .needed::before, .missing::before, .undecided::before, .says::before {
  content: ""; flex: none; display: inline-block; margin: 0 .5em 0 .13em; text-align: center; font-weight: 700; line-height: 1; }
.avoidable::before { border: .27em solid; transform: rotate(45deg); }
.needed::before { width: .54em; height: .54em; border: .1em solid; border-radius: 50%; }
.missing::before { content: "\\d7"; content: "\\d7" / ""; }
.undecided::before { content: "?"; content: "?" / ""; }
.says::before { content: "\\2192"; content: "\\2192" / ""; }
.missing::before, .undecided::before, .says::before { width: .8em; margin: 0 .37em 0 0; }

.filter { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1.5rem; margin-top: 1.5rem; font-size: .875rem; }
.filter .words { flex: 1 1 18rem; }
.filter .words, .filter label:has(select) { display: flex; flex-direction: column; gap: .25rem; color: var(--soft); }
.filter input[type=search], .filter select, .filter button { font: inherit; font-size: 1rem; height: 2.5rem; padding: 0 .75rem; max-width: 100%;
  color: var(--ink); background: var(--card); border: 1px solid var(--edge); border-radius: 6px; }
.filter select { padding-right: .25rem; }
.filter button { font-size: .875rem; cursor: pointer; }
.filter ::placeholder { color: var(--soft); opacity: 1; }
.filter fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.1rem; min-height: 2.5rem; min-width: 0; }
.filter legend { float: left; margin-right: .9rem; padding: 0; color: var(--soft); }
.check { display: inline-flex; align-items: center; gap: .4rem; min-height: 1.75rem; }
.check input { width: 1rem; height: 1rem; margin: 0; accent-color: var(--link); }
.shown { flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; min-height: 2.25rem; color: var(--soft); }
.filter button { height: 2.25rem; }

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: .875rem; color: var(--soft); }
.empty { color: var(--soft); margin-top: 1rem; }
.group { margin-top: 1.75rem; }
.group h3 { margin-bottom: .6rem; }
.rest { color: var(--soft); font-weight: 400; }
.routes, .findings { background: var(--card); border: 1px solid var(--line); border-radius: 10px; list-style: none; }
.route, .finding { padding: 1.1rem 1.25rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.route { content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.route:first-child, .finding:first-child { border-top: 0; border-radius: 10px 10px 0 0; }
.route:last-child, .finding:last-child { border-radius: 0 0 10px 10px; }
.route:target, .finding:target { box-shadow: inset 4px 0 0 var(--link); }

.path { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .5rem 0; list-style: none; }
.step { display: flex; max-width: 100%; }
.step + .step::before { content: "\\2192"; content: "\\2192" / ""; flex: none; width: 1.5rem; text-align: center; color: var(--soft); padding-top: 1.15rem; line-height: 1.3; }
.box { display: flex; flex-direction: column; align-items: start; min-width: 0; max-width: 14.5rem; padding: .35rem .65rem .45rem; border: 1px solid var(--line); border-radius: 6px;
  font-size: .875rem; line-height: 1.4; }
.passed .box { border-color: transparent; padding-inline: 0; }
.passed .name { font-weight: 400; }
.end .box { background: var(--paper); }
.lacking .box { border-color: var(--bad); }
.marked .box { border-color: var(--mark); background: var(--mark-tint); }
.label { color: var(--soft); font-size: .75rem; }
.name { font-weight: 600; }
.name h4 { font-size: .9375em; font-weight: 700; }
.detail { color: var(--soft); font-size: .8125rem; }
.marked .detail, .marked .label { color: var(--ink); }
.chip { font-size: .8125rem; font-weight: 600; display: inline-flex; align-items: baseline; }
.chip.needed, .chip.undecided { font-weight: 400; color: var(--ink); }
.remarks { list-style: none; margin-top: .8rem; font-size: .875rem; display: grid; gap: .25rem; }
.remarks li { display: flex; align-items: baseline; }
.remarks b { font-weight: 600; }
.remarks li > span { min-width: 0; color: var(--ink); }
.remarks .avoidable b { color: var(--mark); }
.remarks .missing b { color: var(--bad); }

.findings { margin-top: 1rem; }
.finding h3 { font-weight: 500; line-height: 1.45; }
.finding h3 code { font-weight: 500; }
.severity { display: inline-block; min-width: 4.6rem; margin-right: .35rem; padding: 0 .5rem; border: 1px solid; border-radius: 4px; text-align: center; font-size: .8125rem; font-weight: 650; }
.severity.error { color: var(--bad); background: var(--bad-tint); }
.severity.warning { color: var(--mark); background: var(--mark-tint); }
.severity.info { color: var(--soft); }
.source { margin-top: .3rem; font-size: .875rem; color: var(--soft); }
.rule::before { content: "\\b7"; content: "\\b7" / ""; margin: 0 .5em; }
pre { margin-top: .75rem; padding: .7rem .9rem; overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; font-size: .8125rem; line-height: 1.45; overflow-wrap: normal; }
.facts { margin-top: .75rem; font-size: .875rem; display: grid; gap: .2rem; }
.facts div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); }
.facts dt { color: var(--soft); }
.plain { margin: .5rem 0 0 1.25rem; font-size: .9375rem; display: grid; gap: .4rem; }
.plain ul { margin: .1rem 0 0 1.25rem; font-size: .875rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }

@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  .totals { display: grid; grid-template-columns: 1fr 1fr; }
  .route, .finding { padding: 1rem .9rem; }
  .path { gap: 0; }
  .step { flex: 1 1 100%; flex-direction: column; }
  .step + .step::before { content: "\\2193"; content: "\\2193" / ""; padding: .1rem 0; }
  .step.passed { flex: none; flex-direction: row; }
  .passed + .passed::before { content: "\\2192"; content: "\\2192" / ""; padding: .35rem 0 0; }
  .passed .label { display: none; }
  .box { max-width: none; width: 100%; }
  .filter label:has(select), .filter select { width: 100%; }
  .facts div { grid-template-columns: 1fr; margin-top: .2rem; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; background: none; }
  .filter, .skip, nav { display: none; }
  .route, .finding { break-inside: avoid; content-visibility: visible; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; }
  .facts a[href^=https]::after { content: " (" attr(href) ")"; }
}
`;
var POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
function htmlPage({ title, header, filter, sections, version }) {
  const shown = sections.filter((section2) => section2 !== void 0);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1>${header}${contents(shown)}</header>
${filter}
<main id="main" tabindex="-1">${shown.map(sectionOf)}
</main>
<footer>Made by cfn-latency-lint ${version}</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}
function contents(sections) {
  return html`<nav aria-label="On this page"><ul role="list">${sections.map(({ id, title, count }) => html`<li><a href="#${id}">${title}</a> ${count}</li>`)}</ul></nav>`;
}
function sectionOf({ id, title, content }) {
  return html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}
function trusted(markup) {
  return { markup };
}
function errorsSection({ errors }, view) {
  const items = errors.map(({ file, at, message }) => html`<li>${at ? view.place(at) : html`<span class="place">${file}</span>`}: ${sentence(message)}</li>`);
  return section("errors", "Errors", errors.length, items);
}
function warningsSection({ warnings }, view) {
  const items = warnings.map(({ at, message }) => html`<li>${view.place(at)}: ${sentence(message)}</li>`);
  return section("warnings", "Warnings", warnings.length, items);
}
function uncheckedSection({ notChecked }, view) {
  const reasons = /* @__PURE__ */ new Map();
  for (const item of notChecked) {
    const items = reasons.get((0, import_core_report_unchecked.reasonOf)(item));
    if (items) items.push(item);
    else reasons.set((0, import_core_report_unchecked.reasonOf)(item), [item]);
  }
  return section("not-checked", "Not checked", notChecked.length, [...reasons].map(([why, items]) => reasonItem(why, items, view)));
}
function reasonItem(why, items, view) {
  return html`<li><span class="why">${sentence(why)}</span><ul>${items.map(({ at, what }) => html`<li>${sentence(what)} ${view.place(at)}</li>`)}</ul></li>`;
}
function section(id, title, count, items) {
  return count === 0 ? void 0 : { id, title, count, content: html`<ul class="plain">${items}</ul>` };
}
var CALLS = { lambda: "Lambda", service: "AWS service", http: "HTTP", mock: "mock", unknown: "not known" };
var TARGETS = { lambda: "function", service: "service", http: "endpoint", mock: "answer", unknown: "target" };
function pathBoxes(row) {
  const steps = [
    step("from", "client", [], { part: "passed" }),
    step("stage", row.stage ?? "none was read", [], { part: "passed" }),
    step("route", html`<h4>${row.route}</h4>`, row.when === null ? [] : [`when ${row.when}`]),
    authorizerStep(row),
    ...cacheSteps(row),
    ...integrationSteps(row)
  ];
  return html`<ol class="path" role="list">${steps.map(stepBox)}</ol>`;
}
function step(label, name, details = [], more = {}) {
  return { label, name, details: details.filter((each) => each !== ""), part: "asked", call: null, hops: [], ...more };
}
function authorizerStep(row) {
  const { authorizer } = row;
  if (authorizer === null) return step("authorization", (0, import_report_routes_words.authorizerWords)(row));
  const rest = (0, import_report_routes_words.authorizerWords)(row).slice(authorizer.name.length + 2);
  const asked = { ...row, integration: authorizer };
  const right = authorizer.by === "resource-policy" ? rightOf(asked) : "";
  return step("authorizer", authorizer.name, [rest, `asks ${(0, import_report_routes_words.integrationWords)(asked)}`, right, warmthOf(asked)], {
    call: authorizer,
    hops: hopsOf("authorizer", row)
  });
}
function cacheSteps(row) {
  return row.cache === null ? [] : [step("cache", (0, import_report_routes_words.cacheWords)(row))];
}
function integrationSteps(row) {
  const { integration } = row;
  if (integration === null) return [step("integration", (0, import_report_routes_words.integrationWords)(row))];
  const { kind, target } = integration;
  if (kind === "mock") return [step("integration", CALLS.mock, [], { hops: hopsOf("integration", row) })];
  const hops = hopsOf("integration", row);
  const isAtEnd = ({ kind: hop }) => hop === "cold-start";
  return [
    step("integration", CALLS[kind], [rightOf(row)], { call: integration, hops: hops.filter((hop) => !isAtEnd(hop)) }),
    step(TARGETS[kind], target, [(0, import_report_routes_words.integrationWords)(row).slice(target.length + 2), warmthOf(row)], { part: "end", hops: hops.filter(isAtEnd) })
  ];
}
function rightOf(row) {
  const words = (0, import_report_routes_words.rightWords)(row);
  if (words === "-" || words === "not known") return "";
  return row.integration?.by === "resource-policy" ? `by right of ${words}` : `with ${words}`;
}
function warmthOf(row) {
  const words = (0, import_report_routes_words.warmthWords)(row);
  return words === "-" ? "" : words;
}
function stepBox({ label, name, part, details, call, hops }) {
  const look = [part, ...hops.some(({ avoidable }) => avoidable) ? ["marked"] : [], ...askedProof(call) === "missing" ? ["lacking"] : []];
  return html`<li class="step ${look.join(" ")}"><div class="box"><span class="label">${label}</span> <div class="name">${name}</div>${details.map((each) => html` <span class="detail">${sentence(each)}</span>`)}${proofChip(call)}${hops.map((hop) => html` <span class="chip ${hop.avoidable ? "avoidable" : "needed"}">${hopName(hop)}</span>`)}</div></li>`;
}
function askedProof(call) {
  return call?.by === "resource-policy" ? call.proof?.kind : void 0;
}
function proofChip(call) {
  const kind = askedProof(call);
  if (kind === "missing") return html` <span class="chip missing">permission missing</span>`;
  return kind === "undecided" ? html` <span class="chip undecided">permission not known</span>` : [];
}
function remarks(row, view) {
  const items = [
    ...row.hops.map((hop) => hopItem(hop, view)),
    ...[row.authorizer, row.integration].flatMap((call) => call === null ? [] : proofItems(call, view)),
    ...findingItems(row, view)
  ];
  return items.length === 0 ? [] : html`<ul class="remarks" role="list">${items}</ul>`;
}
function hopItem(hop, view) {
  return html`<li class="${hop.avoidable ? "avoidable" : "needed"}"><span><b>${hopName(hop)}</b>: ${sentence(hop.what)}, ${sentence(hop.often)} ${view.place(hop.at)}</span></li>`;
}
function proofItems({ target, by, proof }, view) {
  if (by !== "resource-policy") return [];
  return (proof?.answers ?? []).flatMap((answer) => answer.kind === "admitted" ? [] : [answerItem(target, answer, view)]);
}
function answerItem(target, { kind, verbs, statement, why }, view) {
  const what = kind === "missing" ? "permission missing" : "permission not known";
  const requests = verbs.length === 0 ? [] : [" for ", joined(verbs.map((verb) => html`<code>${verb}</code>`), ", ")];
  const reason = why === null ? [] : [": ", sentence(why)];
  const nearest = statement === null ? [] : [" (nearest: ", html`<code>${statement.logicalId}</code>`, " ", view.place(statement.at), ")"];
  return html`<li class="${kind}"><span><b>${what}</b> to invoke <code>${target}</code>${requests}${reason}${nearest}</span></li>`;
}
function findingItems(row, view) {
  const links = view.findingsOf(row).map((finding) => html`<a href="#${view.idOf(finding)}">${finding.severity}: ${finding.rule}, ${view.place(finding.at)}</a>`);
  return links.length === 0 ? [] : [html`<li class="says"><span><b>${links.length === 1 ? "finding" : "findings"}</b>: ${joined(links, "; ")}</span></li>`];
}
function routesSection(rows, view) {
  const content = rows.length === 0 ? html`<p>No route was found in what was read.</p>` : groupSections(rows, view);
  return { id: "routes", title: "Request paths", count: rows.length, content };
}
function groupSections(rows, view) {
  const legend = html`<p class="legend"><span class="avoidable">avoidable: the path could do without it</span> <span class="needed">a hop that it needs as it is</span></p>`;
  return [legend, html`<p class="empty" hidden>No request path is like that.</p>`, (0, import_report_routes_words.groupsOf)(rows).map((group) => groupSection(group, view))];
}
function groupSection({ title, rows }, view) {
  const name = (0, import_report_routes_words.apiWords)(rows[0]);
  return html`
<section class="group"><h3>${name}<span class="rest">${title.slice(name.length)}</span></h3>
<ul class="routes" role="list">${rows.map((row) => routeItem(row, view))}
</ul></section>`;
}
function routeItem(row, view) {
  const avoidable = row.hops.filter((hop) => hop.avoidable);
  return html`
<li class="route" id="${view.idOf(row)}" data-api="${row.api.name}"${kindsAttribute("hops", row.hops)}${kindsAttribute("avoidable", avoidable)}>${pathBoxes(row)}${remarks(row, view)}</li>`;
}
function kindsAttribute(name, hops) {
  const kinds = [...new Set(hops.map(({ kind }) => kind))];
  return kinds.length === 0 ? [] : html` data-${name}="${kinds.join(" ")}"`;
}
function whatWasRead(report) {
  const files = [...report.sources.keys()];
  const names = html`<details><summary>${files.length === 1 ? "1 file was read" : `${files.length} files were read`}</summary><ul>${files.map((file) => html`<li class="place">${file}</li>`)}</ul></details>`;
  return html`<p class="summary">${(0, import_core_report_summary.summaryLine)(report)}</p>${files.length === 0 ? [] : names}`;
}
function totals(rows) {
  if (rows.length === 0) return [];
  const hops = rows.flatMap((row) => row.hops);
  const tiles = HOP_KINDS.map(({ kind, one, several }) => {
    const own = hops.filter((hop) => hop.kind === kind);
    return tile(own.length === 1 ? one : several, own.length, own.filter(({ avoidable }) => avoidable).length);
  });
  return html`<dl class="totals" aria-label="Totals of all request paths">${tile(rows.length === 1 ? "request path" : "request paths", rows.length, 0)}${tiles}</dl>`;
}
function tile(name, count, avoidable) {
  const mark = avoidable === 0 ? [] : html`<dd class="avoidable">${avoidable} avoidable</dd>`;
  return html`<div><dt>${name}</dt><dd class="count">${count}</dd>${mark}</div>`;
}
function viewOf(report, rows) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const findings = multimap(report.findings.map((finding) => [finding.fingerprint, finding]));
  const touched = multimap(rows.flatMap((row) => row.findings.map((fingerprint) => [fingerprint, row])));
  const ids = idsOf(report.findings, rows);
  return {
    linesOf,
    place: (span) => html`<span class="place">${span.file}:${(0, import_core_report_range.rangeOf)(span, linesOf(span.file)).start.line}</span>`,
    idOf: (entry) => ids.get(entry) ?? "",
    findingsOf: (row) => row.findings.flatMap((fingerprint) => findings.get(fingerprint) ?? []),
    rowsOf: ({ fingerprint }) => touched.get(fingerprint) ?? []
  };
}
function idsOf(findings, rows) {
  const seen = /* @__PURE__ */ new Map();
  const entries = findings.map((finding) => {
    const { fingerprint } = finding;
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return [finding, count === 1 ? `finding-${fingerprint}` : `finding-${fingerprint}-${count}`];
  });
  return new Map([...entries, ...rows.map((row, index) => [row, `route-${index + 1}`])]);
}
function multimap(entries) {
  const map = /* @__PURE__ */ new Map();
  for (const [key, value] of entries) {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
  return map;
}
function routesHtml(report, { version }) {
  return pageOf(report, { version, title: "Request paths", order: ["routes", "findings", "unchecked", "errors", "warnings"] });
}
function pageOf(report, { version, title, order }) {
  const { rows, findings } = report;
  const sections = sectionsOf(report);
  return htmlPage({
    title,
    version,
    header: [whatWasRead(report), totals(rows)],
    filter: rows.length === 0 && findings.length === 0 ? [] : filterForm(rows, apisOf(report)),
    sections: order.map((name) => sections[name])
  });
}
function sectionsOf(report) {
  const { rows, findings } = report;
  const view = viewOf(report, rows);
  return {
    routes: routesSection(rows, view),
    findings: findingsSection(findings, view),
    unchecked: uncheckedSection(report, view),
    errors: errorsSection(report, view),
    warnings: warningsSection(report, view)
  };
}
function apisOf({ rows, findings }) {
  const names = [...rows.map((row) => row.api.name), ...findings.flatMap(({ api }) => api === null ? [] : [api])];
  return [...new Set(names)].sort();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pageOf,
  routesHtml
});
});

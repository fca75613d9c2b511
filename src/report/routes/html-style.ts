/** What the style is by to the page's policy; a test says what it must be. */
export const STYLE_HASH = "sha256-97jGIR8ZOeP33GIMLpdT5KddR959U7W+dzqgVnBbyX4=";

/**
 * How a page looks. Colours are named once for each scheme; shapes are made of borders, which print and which stay where a
 * reader's own colours replace ours. Nothing moves.
 */
export const STYLE = `
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

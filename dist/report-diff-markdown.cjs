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
  countWords: () => countWords,
  diffMarkdown: () => diffMarkdown,
  diffText: () => diffText
});
module.exports = __toCommonJS(stdin_exports);
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_core_report_paint = require("./core.cjs").part("report_paint");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_text = require("./core.cjs").part("report_text");
var import_core_report_wrap = require("./core.cjs").part("report_wrap");
var import_core_report_paint2 = require("./core.cjs").part("report_paint");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_report_text2 = require("./core.cjs").part("report_text");
function countWords({ fresh, fixed, existing, moved }) {
  const others = [[fixed.length, "fixed"], [existing.length, "existing"], [moved.length, "moved"]];
  return [`${fresh.length} new`, ...others.flatMap(([count, what]) => count === 0 ? [] : [`${count} ${what}`])].join(", ");
}
function causeWords({ what, at, impact }, where) {
  const outcome = impact === void 0 ? "" : `, so that the resource ${impact === "replaced" ? "is replaced" : impact}`;
  return `${what}${outcome}${at ? ` (${where(at)})` : ""}`;
}
function routeWords(change, isNamedInFull) {
  const { kind } = change;
  const name = routeName(change, isNamedInFull);
  if (kind === "removed") return `${name} was removed`;
  const costs = costWords(change);
  if (kind === "changed") return `${name}: ${costs}`;
  return costs === "" ? `${name} is new` : `${name} is new: ${costs}`;
}
function routeName({ route, api, stage, when }, isNamedInFull) {
  const whose = isNamedInFull ? ` of \`${api.name}\`${stage === null ? "" : `, stage \`${stage}\``}` : "";
  return `\`${route}\`${whose}${when === null ? "" : ` when ${when}`}`;
}
function areNamedInFull({ base, head }) {
  return [base, head].some(({ rows }) => new Set(rows.map(({ api, stage, at }) => JSON.stringify([at.file, api.name, stage]))).size > 1);
}
var COUNTED = [
  ["stsCalls", "STS call"],
  ["authorizerCalls", "authorizer call"],
  ["regionHops", "region crossing"],
  ["coldStarts", "cold start"]
];
function costWords({ before, after }) {
  const costs = COUNTED.flatMap(([key, noun]) => {
    const isOpen = [before, after].some((cost) => cost?.[key] === null);
    const [was, is] = [before?.[key] ?? 0, after?.[key] ?? 0];
    if (isOpen || was === is) return [];
    return [before && after ? `${noun}s ${was} \u2192 ${is}` : `${was + is} ${noun}${was + is === 1 ? "" : "s"}`];
  });
  return [...costs, ...cacheWords(before, after)].join(", ");
}
function cacheWords(before, after) {
  if (before?.cached === true && after) return after.cached ? [] : ["no longer cached"];
  return after?.cached === true ? ["cached"] : [];
}
function diffText(comparison, options) {
  const { base, head, fresh, fixed, existing, moved, notes } = comparison;
  const { width, colour, quiet, verbose } = options;
  const [was, is] = [placesIn(base), placesIn(head)];
  const screen = { width, paint: (0, import_core_report_paint.painter)(colour), linesOf: (0, import_core_report_range.linesByFile)(head) };
  const added = fresh.map(({ finding, causes }) => (0, import_core_report_text.findingLines)(finding, causes.map((cause) => ["changed", causeWords(cause, is)]), screen));
  const errors = (0, import_core_report_text.textReport)({ ...head, findings: [], notChecked: [], warnings: [] }, { ...options, quiet: true });
  const isNamedInFull = areNamedInFull(comparison);
  const lines = (items) => items.flatMap((item) => itemLines(item, width));
  const rest = [
    titled("fixed:", lines(fixed.map((finding) => findingWords(finding, was)))),
    titled("moved:", verbose ? lines(moved.map(({ from, to }) => `${findingWords(to, is)} (from ${was(from.at)})`)) : []),
    titled("existing:", verbose ? lines(existing.map((finding) => findingWords(finding, is))) : []),
    titled("routes:", lines(comparison.routes.map((change) => routeWords(change, isNamedInFull)))),
    notes.flatMap((note) => (0, import_core_report_wrap.wrap)((0, import_core_report_printable.printable)(`note: ${note}`), width))
  ];
  const parts = quiet ? added : [[screen.paint("strong", countWords(comparison))], ...added, ...rest];
  const texts = parts.filter((part) => part.length > 0).map((part) => `${part.join("\n")}
`);
  return [...texts, ...errors === "" ? [] : [errors]].join("\n");
}
function placesIn(report) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  return (span) => {
    const { line, column } = (0, import_core_report_range.rangeOf)(span, linesOf(span.file)).start;
    return (0, import_core_report_printable.printable)(`${span.file}:${line}:${column}`);
  };
}
function findingWords({ at, severity, rule, message, when }, where) {
  return `${where(at)}: ${severity}[${rule}] ${message}${when === null ? "" : ` (when ${when})`}`;
}
function titled(title, lines) {
  return lines.length === 0 ? [] : [title, ...lines];
}
function itemLines(item, width) {
  return (0, import_core_report_wrap.wrap)((0, import_core_report_printable.printable)(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}
var WIDTH = 100;
var NOTES_SHOWN = 5;
var ROUTES_NAMED = 3;
var HEAD = ["route", "function", "problem", "why new", "where"];
function diffMarkdown(comparison, { link, limit }) {
  const parts = {
    comparison,
    rows: findingRows(comparison, link),
    routes: routeRows(comparison),
    frames: frames(comparison)
  };
  const none = { findings: 0, routes: 0, frames: 0 };
  const findings = most(parts.rows.length, (count) => render(parts, { ...none, findings: count }), limit);
  const routes = most(parts.routes.length, (count) => render(parts, { ...none, findings, routes: count }), limit);
  const framesShown = most(findings, (count) => render(parts, { findings, routes, frames: count }), limit);
  const text = render(parts, { findings, routes, frames: framesShown });
  return text.length <= limit ? text : `${headline(comparison)}
`.slice(0, limit);
}
function most(all, make, limit) {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (make(middle).length <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
function render({ comparison, rows, routes, frames: blocks }, shown) {
  const { notes } = comparison;
  const sections = [
    [`### ${headline(comparison)}`],
    notes.length === 0 ? [] : [...notes.slice(0, NOTES_SHOWN).map((note) => `- ${(0, import_report_markdown_text.prose)(note)}`), ...moreLine(notes.length - NOTES_SHOWN, "note")],
    table(["route", "what a request meets"], routes, shown.routes, "route"),
    table(HEAD, rows, shown.findings, "new finding"),
    shown.frames === 0 ? [] : [...(0, import_report_markdown_text.foldStart)("Code"), ...blocks.slice(0, shown.frames).flat(), ...moreLine(blocks.length - shown.frames, "new finding"), "", import_report_markdown_text.FOLD_END]
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function headline({ fresh, fixed }) {
  const routes = new Set(fresh.flatMap(({ finding: { api, routes: about, at } }) => about.map((route) => JSON.stringify([at.file, api, route]))));
  const found = fresh.length === 0 ? "No new latency findings" : plural(fresh.length, "new latency finding");
  return `${found}${routes.size === 0 ? "" : ` on ${plural(routes.size, "route")}`}${fixed.length === 0 ? "" : ` \xB7 ${fixed.length} fixed`}`;
}
function table(head, rows, shown, noun) {
  if (rows.length === 0) return [];
  const more = moreLine(rows.length - shown, noun);
  return shown === 0 ? more.slice(1) : [...(0, import_report_markdown_text.tableHead)(head), ...rows.slice(0, shown), ...more];
}
function moreLine(count, noun) {
  return count <= 0 ? [] : ["", `and ${count} more ${noun}${count === 1 ? "" : "s"}`];
}
function routeRows(comparison) {
  const isNamedInFull = areNamedInFull(comparison);
  return comparison.routes.map((change) => {
    const words = change.kind === "removed" ? ["removed"] : [...change.kind === "added" ? ["new"] : [], costWords(change)];
    return (0, import_report_markdown_text.tableRow)([(0, import_report_markdown_text.cell)(routeName(change, isNamedInFull)), (0, import_report_markdown_text.cell)(words.filter((part) => part !== "").join(": "))]);
  });
}
function findingRows({ fresh, head }, link) {
  const linesOf = (0, import_core_report_range2.linesByFile)(head);
  const functions = functionsByFinding(head.rows);
  return fresh.map(({ finding, causes }) => {
    const { line } = (0, import_core_report_range2.rangeOf)(finding.at, linesOf(finding.at.file)).start;
    return (0, import_report_markdown_text.tableRow)([
      routeCell(finding),
      [...functions.get(finding.fingerprint) ?? []].slice(0, ROUTES_NAMED).map(import_report_markdown_text.codeCell).join(", "),
      (0, import_report_markdown_text.cell)(`${finding.severity}: ${finding.message}${finding.when === null ? "" : ` (when ${finding.when})`}`),
      (0, import_report_markdown_text.cell)(causes.map((cause) => causeWords({ ...cause, at: void 0 }, String)).join("; ")),
      whereCell(finding, line, link)
    ]);
  });
}
function routeCell({ routes }) {
  const more = routes.length - ROUTES_NAMED;
  return [...routes.slice(0, ROUTES_NAMED).map(import_report_markdown_text.codeCell), ...more > 0 ? [`${more} more`] : []].join(", ");
}
function whereCell({ at, construct }, line, link) {
  const place = (file, number) => {
    const name = (0, import_report_markdown_text.codeCell)(`${file}:${number}`);
    const url = link?.(file, number);
    return url === void 0 ? name : (0, import_report_markdown_text.linkTo)(url, name);
  };
  if (!construct) return place(at.file, line);
  return [(0, import_report_markdown_text.codeCell)(construct.path), ...construct.source ? [place(construct.source.file, construct.source.line)] : []].join(", ");
}
function functionsByFinding(rows) {
  const functions = /* @__PURE__ */ new Map();
  for (const { integration, authorizer, findings } of rows) {
    for (const fingerprint of findings) {
      const names = functions.get(fingerprint) ?? /* @__PURE__ */ new Set();
      for (const call of [integration, authorizer]) if (call && call.function !== null) names.add(call.function);
      functions.set(fingerprint, names);
    }
  }
  return functions;
}
function frames({ fresh, head }) {
  const screen = { width: WIDTH, paint: (0, import_core_report_paint2.painter)(false), linesOf: (0, import_core_report_range2.linesByFile)(head) };
  const where = placesIn(head);
  const linesFor = ({ finding, causes }) => (0, import_core_report_text2.findingLines)(finding, causes.map((cause) => ["changed", causeWords(cause, where)]), screen);
  return fresh.map((one, index) => [...index === 0 ? [] : [""], ...(0, import_report_markdown_text.fenced)(linesFor(one))]);
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  countWords,
  diffMarkdown,
  diffText
});
});

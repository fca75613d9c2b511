(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  routesCommand: () => routesCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_report_routes_words = require("./report-routes-words.cjs");
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_report_json = require("./core.cjs").part("report_json");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_unchecked = require("./core.cjs").part("report_unchecked");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_unchecked2 = require("./core.cjs").part("report_unchecked");
var import_core_report_paint = require("./core.cjs").part("report_paint");
var import_core_report_printable2 = require("./core.cjs").part("report_printable");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_report_summary = require("./core.cjs").part("report_summary");
var import_core_report_table = require("./core.cjs").part("report_table");
var import_core_report_unchecked3 = require("./core.cjs").part("report_unchecked");
var import_core_report_width = require("./core.cjs").part("report_width");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_hosts_cli_run = require("./core.cjs").part("hosts_cli_run");
var import_core_hosts_cli_version = require("./core.cjs").part("hosts_cli_version");
var import_core_hosts_cli_write_outputs = require("./core.cjs").part("hosts_cli_write_outputs");
function routesJson(report, options) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const place = (span) => ({ file: span.file, range: (0, import_core_report_range.rangeOf)(span, linesOf(span.file)) });
  const { version: version2, tool, ...rest } = (0, import_core_report_json.reportValue)(report, options);
  return `${JSON.stringify({ version: version2, tool, routes: report.rows.map((row) => rowValue(row, place)), ...rest }, null, 2)}
`;
}
function rowValue(row, place) {
  const { api, stage, route, when, authorization, authorizer, cache, integration, hops, findings } = row;
  return {
    api: api.name,
    apiKind: api.kind,
    logicalId: api.logicalId,
    stage,
    route,
    ...place(row.at),
    when,
    authorization,
    authorizer: authorizer && { name: authorizer.name, cacheSeconds: authorizer.cacheSeconds, ...callValue(authorizer, place) },
    cache,
    integration: integration && callValue(integration, place),
    hops: (0, import_report_routes_words.countHops)(hops),
    path: hops.map((hop) => hopValue(hop, place)),
    findings
  };
}
function callValue(call, place) {
  const { kind, target, qualifier, by, role, region, asynchronous, warmth, proof } = call;
  return {
    kind,
    target,
    function: call.function,
    qualifier,
    by,
    role,
    region,
    asynchronous,
    ...place(call.at),
    warmth: warmth && { kind: warmth.kind, what: warmth.what, at: warmth.at && place(warmth.at) },
    proof: proof && proofValue(proof, place)
  };
}
function proofValue({ kind, answers }, place) {
  return {
    kind,
    answers: answers.map(({ verbs, kind: answer, statement, why }) => ({
      verbs,
      kind: answer,
      statement: statement && { logicalId: statement.logicalId, ...place(statement.at) },
      why
    }))
  };
}
function hopValue({ kind, of, what, often, avoidable, at }, place) {
  return { kind, of, what, often, avoidable, ...place(at) };
}
var HEAD = ["route", "authorizer", "cache", "integration", "warmth", "invoked by right of", "hops"];
function routesMarkdown({ rows, errors, notChecked }) {
  const tables = (0, import_report_routes_words.groupsOf)(rows).map((group) => {
    const lines = group.rows.map((row) => {
      const route = row.when === null ? (0, import_report_markdown_text.codeCell)(row.route) : `${(0, import_report_markdown_text.codeCell)(row.route)} when ${(0, import_report_markdown_text.codeCell)(row.when)}`;
      return [route, ...[(0, import_report_routes_words.authorizerWords)(row), (0, import_report_routes_words.cacheWords)(row), (0, import_report_routes_words.integrationWords)(row), (0, import_report_routes_words.warmthWords)(row), (0, import_report_routes_words.rightWords)(row), (0, import_report_routes_words.hopWords)(row)].map(import_report_markdown_text.cell)];
    });
    return [`### ${(0, import_report_markdown_text.prose)(group.title)}`, "", ...(0, import_report_markdown_text.tableHead)(HEAD), ...lines.map(import_report_markdown_text.tableRow)];
  });
  const sections = [
    listed("Errors", errors.map(({ file, message }) => `${file}: ${message}`)),
    listed("Not checked", notChecked.map((item) => `${item.what}: ${(0, import_core_report_unchecked.reasonOf)(item)}`))
  ];
  return [...tables, ...sections.filter((lines) => lines.length > 0)].map((lines) => `${lines.join("\n")}
`).join("\n");
}
function listed(title, items) {
  return items.length === 0 ? [] : [`### ${title}`, "", ...items.map((item) => `- ${(0, import_report_markdown_text.prose)(item)}`)];
}
function routesMermaid({ rows, errors, notChecked }) {
  const names = /* @__PURE__ */ new Map();
  const id = (kind, key) => {
    const known = names.get(`${kind} ${key}`);
    if (known !== void 0) return known;
    const name = `${kind}${names.size + 1}`;
    names.set(`${kind} ${key}`, name);
    return name;
  };
  const groups = (0, import_report_routes_words.groupsOf)(rows).map((group) => groupLines(group, id));
  const remarks = [
    ...errors.map(({ file, message }) => `error: ${file}: ${message}`),
    ...notChecked.map((item) => `not checked: ${item.what}: ${(0, import_core_report_unchecked2.reasonOf)(item)}`)
  ];
  const classes = "  classDef avoidable stroke-width:3px,stroke-dasharray:5 3";
  return `${["flowchart LR", "  client([client])", ...new Set(groups.flat()), classes, ...remarks.map(comment)].join("\n")}
`;
}
function comment(text) {
  return `%% ${(0, import_core_report_printable.printable)(text).replaceAll("{", "(").replaceAll("}", ")")}`;
}
function groupLines({ title, rows }, id) {
  const stage = id("stage", title);
  return [`  client --> ${stage}[${quoted(title)}]`, ...rows.flatMap((row, index) => rowLines(row, stage, `${title} ${index}`, id))];
}
function rowLines(row, stage, key, id) {
  const route = id("route", key);
  const { authorizer, integration } = row;
  const words = row.when === null ? row.route : `${row.route}
when ${row.when}`;
  const hops = (0, import_report_routes_words.hopWords)(row) === "none" ? "" : `
${(0, import_report_routes_words.hopWords)(row)}`;
  const lines = [`  ${stage} --> ${route}[${quoted(words + hops)}]${row.hops.some(({ avoidable }) => avoidable) ? ":::avoidable" : ""}`];
  const asker = authorizer && id("authorizer", `${key} ${authorizer.name}`);
  if (asker) lines.push(`  ${route} --> ${asker}{{${quoted((0, import_report_routes_words.authorizerWords)(row))}}}`);
  if (integration) lines.push(`  ${asker ?? route} -->|${quoted((0, import_report_routes_words.rightWords)(row))}| ${id("target", targetKey(integration, key))}[(${quoted((0, import_report_routes_words.integrationWords)(row))})]`);
  return lines;
}
function targetKey({ kind, target, region }, path) {
  return kind === "lambda" || kind === "service" ? `${kind} ${target} ${region ?? ""}` : path;
}
var ENTITIES = { '"': "#quot;", "<": "#lt;", ">": "#gt;" };
function quoted(text) {
  const lines = text.split("\n").map((line) => (0, import_core_report_printable.printable)(line).replaceAll(/["<>#%`]/g, (mark) => ENTITIES[mark] ?? `#${mark.charCodeAt(0)};`));
  return `"${lines.join("<br/>")}"`;
}
var ROUTE = { head: "ROUTE", words: ({ route, when }) => when === null ? route : `${route}
when ${when}` };
var CALLS = [
  ROUTE,
  { head: "AUTHORIZER", words: import_report_routes_words.authorizerWords },
  { head: "CACHE", words: import_report_routes_words.cacheWords },
  { head: "INTEGRATION", words: import_report_routes_words.integrationWords },
  { head: "BY RIGHT OF", words: import_report_routes_words.rightWords }
];
var HOPS = [
  { head: "STS", words: (row) => numberOf((0, import_report_routes_words.countHops)(row.hops).stsCalls) },
  { head: "AUTH", words: (row) => numberOf((0, import_report_routes_words.countHops)(row.hops).authorizerCalls) },
  { head: "REGION", words: (row) => numberOf((0, import_report_routes_words.countHops)(row.hops).regionHops) },
  { head: "COLD", words: coldWords }
];
var ALL_HOPS = { head: "HOPS", words: (row) => (0, import_report_routes_words.hopWords)(row).replace("none", "-") };
function numberOf(hops) {
  return hops === 0 ? "-" : String(hops);
}
function coldWords({ hops, integration, authorizer }) {
  if ((0, import_report_routes_words.countHops)(hops).coldStart) return "yes";
  const kinds = [integration, authorizer].flatMap((call) => call?.warmth?.kind ?? []);
  if (kinds.includes("unknown")) return "?";
  return kinds.length === 0 ? "-" : "no";
}
function routesText(report, { width, colour, verbose, quiet }) {
  const paint = (0, import_core_report_paint.painter)(colour);
  const linesOf = (0, import_core_report_range2.linesByFile)(report);
  const where = (span) => {
    const { line, column } = (0, import_core_report_range2.rangeOf)(span, linesOf(span.file)).start;
    return (0, import_core_report_printable2.printable)(`${span.file}:${line}:${column}`);
  };
  const tables = (0, import_report_routes_words.groupsOf)(report.rows).map(({ title, rows }) => {
    const [head = "", ...lines] = table(rows, width - 2);
    return [paint("strong", (0, import_core_report_printable2.printable)(title)), `  ${paint("frame", head)}`, ...lines.map((line) => `  ${line}`)];
  });
  const errors = report.errors.map(({ file, at, message }) => [(0, import_core_report_printable2.printable)(`error: ${at ? where(at) : file}: ${message}`)]);
  const rest = quiet ? [] : [(0, import_core_report_unchecked3.uncheckedLines)(report, { width, verbose, where }), [paint("strong", (0, import_core_report_summary.summaryLine)(report))]];
  return [...tables, ...errors, ...rest].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
var ROOMY = 12;
var NARROW = 8;
function table(rows, width) {
  const lines = (0, import_core_report_table.tableLines)(cellsOf(rows, [...CALLS, ...HOPS]), width, ROOMY);
  const fits = lines.every((line) => (0, import_core_report_width.displayWidth)(line) <= width);
  return fits ? lines : (0, import_core_report_table.tableLines)(cellsOf(rows, [...CALLS, ALL_HOPS]), width, NARROW);
}
function cellsOf(rows, all) {
  const columns = all.filter((column) => column === ROUTE || rows.some((row) => column.words(row) !== "-"));
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ words }) => words(row).split("\n").map(import_core_report_printable2.printable).join("\n")))];
}
async function routesCommand(settings, io, { lintRoutes, rules }) {
  const { report, isWorthPrinting, prepared } = await (0, import_core_hosts_cli_run.run)(settings, io, rules, lintRoutes);
  const linted = [...report.sources.keys()];
  const print = (format, screen) => printed(report, format, { ...screen, ...settings });
  if (!await (0, import_core_hosts_cli_write_outputs.writeOutputs)({ settings, print, isWorthPrinting, linted }, io) || (0, import_core_run_prepare.hasFailed)(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}
async function printed(report, format, options) {
  switch (format) {
    case "text":
      return routesText(report, options);
    case "json":
      return routesJson(report, { version: import_core_hosts_cli_version.version });
    case "markdown":
      return routesMarkdown(report);
    case "mermaid":
      return routesMermaid(report);
    case "html": {
      const { routesHtml } = await Promise.resolve().then(() => require("./report-routes-html.cjs"));
      return routesHtml(report, { version: import_core_hosts_cli_version.version });
    }
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  routesCommand
});
});

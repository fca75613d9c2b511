import {
  authorizerWords,
  cacheWords,
  countHops,
  groupsOf,
  hopWords,
  integrationWords,
  rightWords,
  warmthWords
} from "./report-routes-words.mjs";
import {
  cell,
  codeCell,
  prose,
  tableHead,
  tableRow
} from "./report-markdown-text.mjs";
import {
  tableLines
} from "./report-table.mjs";
import {
  version,
  writeOutputs
} from "./hosts-cli-write-outputs.mjs";
import {
  run
} from "./hosts-cli-run.mjs";
import "./hosts-cli-progress.mjs";
import "./project-write-text.mjs";
import {
  painter
} from "./report-paint.mjs";
import {
  summaryLine
} from "./report-summary.mjs";
import {
  displayWidth,
  reasonOf,
  uncheckedLines
} from "./report-unchecked.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  reportValue
} from "./report-json.mjs";
import "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import {
  hasFailed
} from "./run-prepare.mjs";
import "./project-config-custom-rules-check.mjs";
import "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

function routesJson(report, options) {
  const linesOf = lineTables(report);
  const place = (span) => ({ file: span.file, range: rangeOf(span, linesOf(span.file)) });
  const { version: version2, tool, ...rest } = reportValue(report, options);
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
    hops: countHops(hops),
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
  const tables = groupsOf(rows).map((group) => {
    const lines = group.rows.map((row) => {
      const route = row.when === null ? codeCell(row.route) : `${codeCell(row.route)} when ${codeCell(row.when)}`;
      return [route, ...[authorizerWords(row), cacheWords(row), integrationWords(row), warmthWords(row), rightWords(row), hopWords(row)].map(cell)];
    });
    return [`### ${prose(group.title)}`, "", ...tableHead(HEAD), ...lines.map(tableRow)];
  });
  const sections = [
    listed("Errors", errors.map(({ file, message }) => `${file}: ${message}`)),
    listed("Not checked", notChecked.map((item) => `${item.what}: ${reasonOf(item)}`))
  ];
  return [...tables, ...sections.filter((lines) => lines.length > 0)].map((lines) => `${lines.join("\n")}
`).join("\n");
}
function listed(title, items) {
  return items.length === 0 ? [] : [`### ${title}`, "", ...items.map((item) => `- ${prose(item)}`)];
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
  const groups = groupsOf(rows).map((group) => groupLines(group, id));
  const remarks = [
    ...errors.map(({ file, message }) => `error: ${file}: ${message}`),
    ...notChecked.map((item) => `not checked: ${item.what}: ${reasonOf(item)}`)
  ];
  const classes = "  classDef avoidable stroke-width:3px,stroke-dasharray:5 3";
  return `${["flowchart LR", "  client([client])", ...new Set(groups.flat()), classes, ...remarks.map(comment)].join("\n")}
`;
}
function comment(text) {
  return `%% ${printable(text).replaceAll("{", "(").replaceAll("}", ")")}`;
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
  const hops = hopWords(row) === "none" ? "" : `
${hopWords(row)}`;
  const lines = [`  ${stage} --> ${route}[${quoted(words + hops)}]${row.hops.some(({ avoidable }) => avoidable) ? ":::avoidable" : ""}`];
  const asker = authorizer && id("authorizer", `${key} ${authorizer.name}`);
  if (asker) lines.push(`  ${route} --> ${asker}{{${quoted(authorizerWords(row))}}}`);
  if (integration) lines.push(`  ${asker ?? route} -->|${quoted(rightWords(row))}| ${id("target", targetKey(integration, key))}[(${quoted(integrationWords(row))})]`);
  return lines;
}
function targetKey({ kind, target, region }, path) {
  return kind === "lambda" || kind === "service" ? `${kind} ${target} ${region ?? ""}` : path;
}
var ENTITIES = { '"': "#quot;", "<": "#lt;", ">": "#gt;" };
function quoted(text) {
  const lines = text.split("\n").map((line) => printable(line).replaceAll(/["<>#%`]/g, (mark) => ENTITIES[mark] ?? `#${mark.charCodeAt(0)};`));
  return `"${lines.join("<br/>")}"`;
}

var ROUTE = { head: "ROUTE", words: ({ route, when }) => when === null ? route : `${route}
when ${when}` };
var CALLS = [
  ROUTE,
  { head: "AUTHORIZER", words: authorizerWords },
  { head: "CACHE", words: cacheWords },
  { head: "INTEGRATION", words: integrationWords },
  { head: "BY RIGHT OF", words: rightWords }
];
var HOPS = [
  { head: "STS", words: (row) => numberOf(countHops(row.hops).stsCalls) },
  { head: "AUTH", words: (row) => numberOf(countHops(row.hops).authorizerCalls) },
  { head: "REGION", words: (row) => numberOf(countHops(row.hops).regionHops) },
  { head: "COLD", words: coldWords }
];
var ALL_HOPS = { head: "HOPS", words: (row) => hopWords(row).replace("none", "-") };
function numberOf(hops) {
  return hops === 0 ? "-" : String(hops);
}
function coldWords({ hops, integration, authorizer }) {
  if (countHops(hops).coldStart) return "yes";
  const kinds = [integration, authorizer].flatMap((call) => call?.warmth?.kind ?? []);
  if (kinds.includes("unknown")) return "?";
  return kinds.length === 0 ? "-" : "no";
}
function routesText(report, { width, colour, verbose, quiet }) {
  const paint = painter(colour);
  const linesOf = lineTables(report);
  const where = (span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return printable(`${span.file}:${line}:${column}`);
  };
  const tables = groupsOf(report.rows).map(({ title, rows }) => {
    const [head = "", ...lines] = table(rows, width - 2);
    return [paint("strong", printable(title)), `  ${paint("frame", head)}`, ...lines.map((line) => `  ${line}`)];
  });
  const errors = report.errors.map(({ file, at, message }) => [printable(`error: ${at ? where(at) : file}: ${message}`)]);
  const rest = quiet ? [] : [uncheckedLines(report, { width, verbose, where }), [paint("strong", summaryLine(report))]];
  return [...tables, ...errors, ...rest].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
var ROOMY = 12;
var NARROW = 8;
function table(rows, width) {
  const lines = tableLines(cellsOf(rows, [...CALLS, ...HOPS]), width, ROOMY);
  const fits = lines.every((line) => displayWidth(line) <= width);
  return fits ? lines : tableLines(cellsOf(rows, [...CALLS, ALL_HOPS]), width, NARROW);
}
function cellsOf(rows, all) {
  const columns = all.filter((column) => column === ROUTE || rows.some((row) => column.words(row) !== "-"));
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ words }) => words(row).split("\n").map(printable).join("\n")))];
}

async function routesCommand(settings, io, { lintRoutes, rules }) {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules, lintRoutes);
  const linted = [...report.sources.keys()];
  const print = (format, screen) => printed(report, format, { ...screen, ...settings });
  if (!await writeOutputs({ settings, print, isWorthPrinting, linted }, io) || hasFailed(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}
async function printed(report, format, options) {
  switch (format) {
    case "text":
      return routesText(report, options);
    case "json":
      return routesJson(report, { version });
    case "markdown":
      return routesMarkdown(report);
    case "mermaid":
      return routesMermaid(report);
    case "html": {
      const { routesHtml } = await import("./report-routes-html.mjs");
      return routesHtml(report, { version });
    }
  }
}
export {
  routesCommand
};

import {
  hasFailed,
  reportValue,
  run,
  screenOf,
  version
} from "./resolve-evaluate.mjs";
import "./js-yaml.mjs";
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
  cellsOf,
  displayWidth,
  lineTables,
  painter,
  printable,
  rangeOf,
  reasonOf,
  summaryLine,
  uncheckedLines,
  wrap
} from "./report-unchecked.mjs";
import "./runtime.mjs";

function routesJson(report, options) {
  const linesOf = lineTables(report);
  const place = (span) => ({ file: span.file, range: rangeOf(span, linesOf(span.file)) });
  const { version: version2, tool, ...rest } = reportValue(report, options);
  return `${JSON.stringify({ version: version2, tool, routes: report.rows.map((row2) => rowValue(row2, place)), ...rest }, null, 2)}
`;
}
function rowValue(row2, place) {
  const { api, stage, route, when, authorization, authorizer, cache, integration, hops, findings } = row2;
  return {
    api: api.name,
    apiKind: api.kind,
    logicalId: api.logicalId,
    stage,
    route,
    ...place(row2.at),
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
    const lines = group.rows.map((row2) => {
      const route = row2.when === null ? code(row2.route) : `${code(row2.route)} when ${code(row2.when)}`;
      return [route, ...[authorizerWords(row2), cacheWords(row2), integrationWords(row2), warmthWords(row2), rightWords(row2), hopWords(row2)].map(cell)];
    });
    return [`### ${prose(group.title)}`, "", row(HEAD), row(HEAD.map(() => "---")), ...lines.map(row)];
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
function row(cells) {
  return `| ${cells.join(" | ")} |`;
}
function code(text) {
  const runs = (text.match(/`+/g) ?? []).map((run2) => run2.length);
  const fence = "`".repeat([...runs, 0].reduce((most, run2) => Math.max(most, run2)) + 1);
  const room = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${room}${printable(text).replaceAll("|", "\\|")}${room}${fence}`;
}
function cell(text) {
  return prose(text).replaceAll(/\\?\|/g, "\\|");
}
function prose(text) {
  const line = printable(text);
  if (line.includes("``")) return escaped(line);
  return line.replaceAll(/`[^`]*`|[^`]+|`/g, (part) => part.length > 1 && part.startsWith("`") ? part : escaped(part));
}
function escaped(text) {
  return text.replaceAll(/[\\|<>*_[\]#~`&]/g, String.raw`\$&`);
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
  return [`  client --> ${stage}[${quoted(title)}]`, ...rows.flatMap((row2, index) => rowLines(row2, stage, `${title} ${index}`, id))];
}
function rowLines(row2, stage, key, id) {
  const route = id("route", key);
  const { authorizer, integration } = row2;
  const words = row2.when === null ? row2.route : `${row2.route}
when ${row2.when}`;
  const hops = hopWords(row2) === "none" ? "" : `
${hopWords(row2)}`;
  const lines = [`  ${stage} --> ${route}[${quoted(words + hops)}]${row2.hops.some(({ avoidable }) => avoidable) ? ":::avoidable" : ""}`];
  const asker = authorizer && id("authorizer", `${key} ${authorizer.name}`);
  if (asker) lines.push(`  ${route} --> ${asker}{{${quoted(authorizerWords(row2))}}}`);
  if (integration) lines.push(`  ${asker ?? route} -->|${quoted(rightWords(row2))}| ${id("target", targetKey(integration, key))}[(${quoted(integrationWords(row2))})]`);
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

var GAP = 2;
var LEAST = 10;
function tableLines(rows, width, least = LEAST) {
  const natural = (rows[0] ?? []).map((_, column) => widest(rows.flatMap((row2) => (row2[column] ?? "").split("\n"))));
  const widths = fitted(natural, width - GAP * (natural.length - 1), least);
  return rows.flatMap((row2) => {
    const cells = widths.map((columns, column) => cellLines(row2[column] ?? "", columns));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}
function widest(lines) {
  return lines.reduce((columns, line) => Math.max(columns, displayWidth(line)), 0);
}
function cellLines(text, width) {
  return text.split("\n").flatMap((line) => wrap(line, width).flatMap((part) => broken(part, width)));
}
function broken(text, width) {
  if (displayWidth(text) <= width) return [text];
  const lines = [];
  let [start, columns] = [0, 0];
  for (const cell2 of cellsOf(text)) {
    while (columns + cell2.width > width && cell2.offset > start) {
      const line = upToMark(text.slice(start, cell2.offset), width);
      lines.push(line);
      start += line.length;
      columns = displayWidth(text.slice(start, cell2.offset));
    }
    columns += cell2.width;
  }
  return [...lines, text.slice(start)];
}
function upToMark(head, width) {
  const cut = Math.max(...["/", ":", ".", "-", ","].map((mark) => head.lastIndexOf(mark))) + 1;
  return cut > width / 2 ? head.slice(0, cut) : head;
}
function fitted(natural, width, least) {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess--) {
    const most = Math.max(...widths);
    if (most <= least) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
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
  { head: "STS", words: (row2) => numberOf(countHops(row2.hops).stsCalls) },
  { head: "AUTH", words: (row2) => numberOf(countHops(row2.hops).authorizerCalls) },
  { head: "REGION", words: (row2) => numberOf(countHops(row2.hops).regionHops) },
  { head: "COLD", words: coldWords }
];
var ALL_HOPS = { head: "HOPS", words: (row2) => hopWords(row2).replace("none", "-") };
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
  const lines = tableLines(cellsOf2(rows, [...CALLS, ...HOPS]), width, ROOMY);
  const fits = lines.every((line) => displayWidth(line) <= width);
  return fits ? lines : tableLines(cellsOf2(rows, [...CALLS, ALL_HOPS]), width, NARROW);
}
function cellsOf2(rows, all) {
  const columns = all.filter((column) => column === ROUTE || rows.some((row2) => column.words(row2) !== "-"));
  return [columns.map(({ head }) => head), ...rows.map((row2) => columns.map(({ words }) => words(row2).split("\n").map(printable).join("\n")))];
}

async function routesCommand(settings, io, { lintRoutes, rules }) {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules, lintRoutes);
  if (isWorthPrinting || settings.format === "json") io.stdout.write(await print(report, settings, io));
  if (hasFailed(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}
async function print(report, { format, verbose, quiet, noColor }, io) {
  switch (format) {
    case "text":
      return routesText(report, { ...screenOf(io, noColor), verbose, quiet });
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

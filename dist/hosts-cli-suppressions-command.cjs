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
  suppressionsCommand: () => suppressionsCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_project_git_repository_of_2 = require("./project-git-repository-of-2.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_lint_lint = require("./core.cjs").part("lint_lint");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_report_json = require("./core.cjs").part("report_json");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_paint = require("./core.cjs").part("report_paint");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_report_table = require("./core.cjs").part("report_table");
var import_core_report_text = require("./core.cjs").part("report_text");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_node_path = __toESM(require("node:path"));
var import_node_path2 = __toESM(require("node:path"));
var import_core_project_boundary = require("./core.cjs").part("project_boundary");
var import_core_project_disk2 = require("./core.cjs").part("project_disk");
var import_core_project_read_beside = require("./core.cjs").part("project_read_beside");
var import_core_project_shown_path = require("./core.cjs").part("project_shown_path");
var import_node_path3 = __toESM(require("node:path"));
var import_core_project_git_run_git = require("./core.cjs").part("project_git_run_git");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_core_run_baseline = require("./core.cjs").part("run_baseline");
var import_core_run_prepare2 = require("./core.cjs").part("run_prepare");
var import_core_hosts_cli_progress = require("./core.cjs").part("hosts_cli_progress");
var import_core_hosts_cli_version = require("./core.cjs").part("hosts_cli_version");
var import_core_hosts_cli_write_outputs = require("./core.cjs").part("hosts_cli_write_outputs");
function suppressionsJson(report, options) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const range = (span) => (0, import_core_report_range.rangeOf)(span, linesOf(span.file));
  const suppressions = report.listed.map((one) => suppressionValue(one, range));
  const { version: version2, tool, ...rest } = (0, import_core_report_json.reportValue)(report, options);
  return `${JSON.stringify({ version: version2, tool, suppressions, ...rest }, null, 2)}
`;
}
function suppressionValue({ rule, by, reason, until, at, about, state, since, owners }, range) {
  return {
    rule,
    by,
    reason: reason ?? null,
    until: until ?? null,
    file: at.file,
    range: range(at),
    about,
    state: state.kind,
    why: state.kind === "void" ? state.why : null,
    since: since.kind === "committed" ? since.on : null,
    days: since.kind === "committed" ? since.days : null,
    committed: since.kind === "unknown" ? null : since.kind === "committed",
    owners: owners ?? null
  };
}
function stateWords(state) {
  switch (state.kind) {
    case "used":
      return "used";
    case "unused":
      return "not used";
    case "unknown":
      return "not known";
    case "void":
      return "not in force";
  }
}
function sinceWords(since) {
  switch (since.kind) {
    case "committed":
      return since.days === 1 ? "1 day" : `${since.days} days`;
    case "uncommitted":
      return "not committed yet";
    case "unknown":
      return "unknown";
  }
}
var LEAST = 16;
function suppressionsText(report, options) {
  const { listed } = report;
  const errors = (0, import_core_report_text.textReport)({ ...report, findings: [], suppressed: [], notChecked: [], warnings: [] }, { ...options, quiet: true });
  const paint = (0, import_core_report_paint.painter)(options.colour);
  const columns = columnsOf(report).filter(({ isShown }) => isShown === void 0 || listed.some(isShown));
  const rows = [columns.map(({ title }) => title), ...listed.map((one) => columns.map(({ cell }) => (0, import_core_report_printable.printable)(cell(one))))];
  const [head = "", ...lines] = listed.length === 0 ? [] : (0, import_core_report_table.tableLines)(rows, options.width, LEAST);
  const table = listed.length === 0 ? "" : [paint("strong", head), ...lines].map((line) => `${line}
`).join("");
  return [errors, table, ...options.quiet ? [] : [`${paint("strong", totalLine(listed))}
`]].filter((part) => part !== "").join("\n");
}
function columnsOf(report) {
  const linesOf = (0, import_core_report_range2.linesByFile)(report);
  return [
    { title: "WHERE", cell: ({ at }) => `${at.file}:${(0, import_core_report_range2.rangeOf)(at, linesOf(at.file)).start.line}` },
    { title: "RULE", cell: ({ rule }) => rule },
    { title: "AGE", cell: ({ since }) => sinceWords(since) },
    { title: "OWNER", cell: ({ owners = [] }) => owners.join(" ") || "-", isShown: ({ owners }) => owners !== void 0 },
    { title: "UNTIL", cell: ({ until }) => until ?? "-", isShown: ({ until }) => until !== void 0 },
    { title: "STATE", cell: ({ state }) => stateWords(state) },
    { title: "REASON", cell: reasonOf }
  ];
}
function reasonOf({ reason, state, by, about }) {
  const own = by === "baseline" ? `in the baseline, for ${about}` : reason ?? "-";
  return state.kind === "void" ? `${own} (${state.why})` : own;
}
function totalLine(listed) {
  const count = (kind) => listed.filter(({ state }) => state.kind === kind).length;
  const parts = [["unused", "not used"], ["void", "not in force"]];
  const others = parts.flatMap(([kind, words]) => count(kind) === 0 ? [] : [`${count(kind)} ${words}`]);
  return [`${listed.length === 0 ? "no" : listed.length} ${listed.length === 1 ? "suppression" : "suppressions"}`, ...others].join("; ");
}
function ownedPattern(glob) {
  if (/^!|(?<!\\)[[\]]/.test(glob)) return void 0;
  const isFolder = glob.endsWith("/");
  const body = glob.replace(/^\//, "").replace(/\/$/, "");
  if (body === "") return void 0;
  const isAnchored = glob.replace(/\/$/, "").includes("/");
  const segments = [...isAnchored ? [] : ["**"], ...body.split("/")];
  const last = segments.at(-1);
  if (isFolder) return { segments: [...segments, "**", "*"], isDeep: false };
  return { segments: last === "**" ? [...segments, "*"] : segments, isDeep: last !== "**" && !(isAnchored && last === "*") };
}
function matchesOwned({ segments, isDeep }, file) {
  const parts = file.split("/");
  const deep = isDeep ? [...segments, "**"] : segments;
  return matchesSequence(deep, parts, (segment) => segment === "**", (segment, part) => matchesName(segment, part));
}
function matchesName(glob, name) {
  const marks = glob.match(/\\.|[^]/gu) ?? [];
  return matchesSequence(marks, Array.from(name), (mark) => mark === "*", (mark, character) => mark === "?" || mark.replace(/^\\(?=.)/u, "") === character);
}
function matchesSequence(pattern, items, isMany, isOne) {
  let [at, next] = [0, 0];
  let [wildcard, resume] = [-1, 0];
  while (next < items.length) {
    const part = pattern[at];
    if (part !== void 0 && isMany(part)) {
      [wildcard, resume] = [at, next];
      at++;
    } else if (part !== void 0 && isOne(part, items[next] ?? "")) {
      at++;
      next++;
    } else if (wildcard >= 0) {
      resume++;
      [at, next] = [wildcard + 1, resume];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isMany);
}
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
function ownersIn(where) {
  const known = /* @__PURE__ */ new Map();
  return (file) => {
    const at = import_node_path2.default.resolve(where.cwd, file);
    const { folder, name } = (0, import_core_project_boundary.boundaryOf)(at, [], where.disk);
    if (name !== "the repository") return void 0;
    if (!known.has(folder)) known.set(folder, rulesOf(folder, where));
    const rules = known.get(folder);
    return rules && ownersOf((0, import_core_project_shown_path.shownPath)(at, folder), rules);
  };
}
function rulesOf(root, where) {
  const first = PLACES.map((each) => import_node_path2.default.join(root, each)).find((each) => (0, import_core_project_disk2.exists)(where.disk, each));
  const reading = first === void 0 ? void 0 : (0, import_core_project_read_beside.readBeside)(first, where);
  return reading?.kind === "read" ? readOwners(reading.source.text) : void 0;
}
function ownersOf(file, rules) {
  return rules.findLast(({ pattern }) => matchesOwned(pattern, file))?.owners ?? [];
}
function readOwners(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const [glob, ...words] = line.replace(/^\ufeff/, "").match(/(?:\\.|[^\s\\])+/g) ?? [];
    const pattern = glob === void 0 || glob.startsWith("#") ? void 0 : ownedPattern(glob);
    const end = words.findIndex((word) => word.startsWith("#"));
    const owners = end < 0 ? words : words.slice(0, end);
    return pattern && owners.every((owner) => owner.includes("@")) ? [{ pattern, owners }] : [];
  });
}
var MAX_RANGES = 200;
var NOT_COMMITTED = /^0+$/;
function lineDates(file, lines) {
  const [folder, name] = [import_node_path3.default.dirname(file), import_node_path3.default.basename(file)];
  const repository = (0, import_project_git_repository_of_2.repositoryOf)(folder);
  if (repository.kind === "failed") return /* @__PURE__ */ new Map();
  const distinct = [...new Set(lines)];
  const ranges = distinct.length > MAX_RANGES ? [] : distinct.flatMap((line) => ["-L", `${line},${line}`]);
  const answer = (0, import_core_project_git_run_git.runGit)(folder, ["blame", "--porcelain", "--no-textconv", "--no-progress", ...ranges, "--", name]);
  if (answer.kind === "done") return datesIn((0, import_core_project_git_run_git.textOf)(answer.output), repository.isShallow);
  const isCommitted = (0, import_core_project_git_run_git.runGit)(folder, ["cat-file", "-e", `HEAD:./${name}`]).kind === "done";
  return new Map(distinct.map((line) => [line, { kind: isCommitted ? "unknown" : "uncommitted" }]));
}
function datesIn(output, isShallow) {
  const commits = /* @__PURE__ */ new Map();
  const dates = /* @__PURE__ */ new Map();
  let commit = "";
  for (const line of output.split("\n")) {
    if (line.startsWith("	")) continue;
    const [, sha, now] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+)/.exec(line) ?? [];
    if (sha !== void 0) {
      commit = sha;
      dates.set(Number(now), sha);
      if (NOT_COMMITTED.test(sha)) commits.set(sha, { kind: "uncommitted" });
    } else if (line.startsWith("author-time ") && !commits.has(commit)) {
      commits.set(commit, { kind: "committed", on: dayOf(Number(line.slice("author-time ".length))) });
    } else if (line === "boundary" && isShallow) {
      commits.set(commit, { kind: "unknown" });
    }
  }
  return new Map([...dates].map(([now, sha]) => [now, commits.get(sha) ?? { kind: "unknown" }]));
}
function dayOf(seconds) {
  const date = new Date(seconds * 1e3);
  return Number.isNaN(date.getTime()) ? "1970-01-01" : date.toISOString().slice(0, "2026-11-22".length);
}
function listSuppressions(prepared, engine, where) {
  const { baseline, options, rules } = prepared;
  const outcome = (0, import_core_run_prepare2.reported)({ ...prepared, baseline: void 0 }, (files) => engine(files, rules, options));
  const known = baseline ? fromBaseline((0, import_core_run_baseline.heldIn)(outcome.report, baseline), baseline.ran) : [];
  const report = baseline ? (0, import_core_run_baseline.heldReport)(outcome.report, baseline) : outcome.report;
  const owners = ownersIn(where);
  const listed = dated([...outcome.report.listed, ...known].toSorted(byPlace), report, options.today, where).map((one) => ({ ...one, owners: owners(one.about) }));
  return { ...outcome, report: { ...report, listed } };
}
function byPlace({ at: a, rule: one }, { at: b, rule: other }) {
  return compare(a.file, b.file) || a.start - b.start || compare(one, other);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function fromBaseline({ known, worse, stale, rest }, { files, covers }) {
  const linted = new Set(files.map(({ source }) => source.file));
  const entry = ({ rule, at, file, message }, state) => ({ rule, by: "baseline", reason: message, until: void 0, at, about: file, state });
  return [
    ...[...known.values()].map((one) => entry(one, { kind: "used" })),
    ...[...worse.values()].map((one) => entry(one, { kind: "void", why: `what was known as \`${one.severity}\` is more severe now` })),
    ...stale.map((one) => entry(one, { kind: "unused" })),
    ...rest.filter(({ file }) => linted.has(file) || covers(file)).map((one) => entry(one, { kind: "unknown" }))
  ];
}
function dated(listed, { sources }, today, { cwd }) {
  const linesBy = new Map([...new Set(listed.map(({ at }) => at.file))].map((file) => [file, (0, import_core_template_lines.readLines)(sources.get(file)?.text ?? "")]));
  const wanted = new Map([...linesBy.keys()].map((file) => [file, []]));
  const placed = listed.map((one) => ({ one, line: (0, import_core_template_lines.positionAt)(linesBy.get(one.at.file) ?? (0, import_core_template_lines.readLines)(""), one.at.start).line }));
  for (const { one, line } of placed) wanted.get(one.at.file)?.push(line);
  const dates = new Map([...wanted].map(([file, lines]) => [file, lineDates(import_node_path.default.resolve(cwd, file), lines)]));
  return placed.map(({ one, line }) => ({ ...one, since: sinceOf(dates.get(one.at.file)?.get(line), today) }));
}
var DAY = 24 * 60 * 60 * 1e3;
function sinceOf(date, today) {
  if (date?.kind !== "committed") return date ?? { kind: "unknown" };
  if (today === void 0) return { kind: "unknown" };
  return { kind: "committed", on: date.on, days: Math.max(0, Math.round((Date.parse(today) - Date.parse(date.on)) / DAY)) };
}
async function suppressionsCommand(settings, io, { rules }) {
  const where = { cwd: io.cwd, disk: import_core_project_disk.REAL_DISK };
  const prepared = await (0, import_core_run_prepare.prepare)(settings, { ...where, stdin: io.stdin, progressOver: (total) => (0, import_core_hosts_cli_progress.progressOver)(total, io, settings.quiet) }, rules);
  const { report, isWorthPrinting, notes } = listSuppressions(prepared, import_core_lint_lint.lintSuppressions, where);
  for (const note of notes) io.stderr.write(`cfn-latency-lint: ${note}
`);
  const linted = [...report.sources.keys()];
  const isWritten = await (0, import_core_hosts_cli_write_outputs.writeOutputs)({
    settings,
    isWorthPrinting,
    linted,
    print: (format, screen) => format === "json" ? suppressionsJson(report, { version: import_core_hosts_cli_version.version }) : suppressionsText(report, { ...screen, ...settings })
  }, io);
  if (!isWritten || (0, import_core_run_prepare.hasFailed)(report, prepared)) return 2;
  return prepared.files.length > 0 || settings.allowEmpty ? 0 : 3;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  suppressionsCommand
});
});

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
  mergeCommand: () => mergeCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_report_sarif_2 = require("./report-sarif-2.cjs");
var import_report_source_line = require("./report-source-line.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_project_find_files = require("./core.cjs").part("project_find_files");
var import_core_project_shown_path = require("./core.cjs").part("project_shown_path");
var import_core_lint_finding2 = require("./core.cjs").part("lint_finding");
var import_core_lint_finding3 = require("./core.cjs").part("lint_finding");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_core_hosts_cli_write_outputs = require("./core.cjs").part("hosts_cli_write_outputs");
function byFile(lists, fileOf) {
  return lists.flat().toSorted((a, b) => {
    const [one, other] = [fileOf(a), fileOf(b)];
    return Number(one > other) - Number(one < other);
  });
}
function firstOfEach(items, keyOf) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === void 0) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
function mergedJson(parts, failedRule2) {
  const reports = parts.map(({ report }) => report);
  const { version, tool } = parts[0].report;
  const count = (name) => reports.reduce((sum, { summary }) => sum + summary[name], 0);
  const inOrder2 = (lists) => byFile(lists, ({ file }) => file);
  return {
    version,
    tool,
    findings: inOrder2(reports.map(({ findings }) => findings)),
    suppressed: inOrder2(reports.map(({ suppressed }) => suppressed)),
    notChecked: inOrder2(reports.map(({ notChecked }) => notChecked)),
    // A run tells of a rule that fails once.
    errors: firstOfEach(inOrder2(reports.map(({ errors }) => errors)), ({ message }) => failedRule2(message)),
    warnings: inOrder2(reports.map(({ warnings }) => warnings)),
    summary: { files: count("files"), routes: count("routes"), error: count("error"), warning: count("warning"), info: count("info"), suppressed: count("suppressed") }
  };
}
function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var OURS = "cfn-latency-lint";
function readPart(name, text) {
  const value = parsed(text);
  if (!isPlain(value)) return refused(value === void 0 ? "is no report: it is not JSON" : `is no report of ${OURS}`);
  return Array.isArray(value["runs"]) ? readSarif(name, value) : readJson(name, value);
}
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return void 0;
  }
}
function refused(why) {
  return { kind: "refused", why };
}
function readJson(name, value) {
  const { tool, version } = value;
  if (!isPlain(tool) || tool["name"] !== OURS) return refused(`is no report of ${OURS}`);
  if (version !== 1) return refused(`is a report in format ${String(version)}; this release reads 1`);
  const faulty = notWhole(value, "a lint report, as `--format json` writes it");
  if (faulty !== void 0 || !isReport(value)) return refused(faulty ?? BROKEN);
  const { shard, summary, findings } = value;
  return { kind: "read", part: { kind: "json", name, version: value.tool.version, shard, files: summary.files, severities: findings.map(({ severity }) => severity), report: value } };
}
var BROKEN = "is not as it was written: parts of it are missing";
function notWhole(value, wanted) {
  if (!Array.isArray(value["findings"]) || "routes" in value || "suppressions" in value) return `is not ${wanted}`;
  return "shard" in value ? void 0 : WHOLE;
}
var WHOLE = "is the report of a whole run, not of one with `--shard`";
var LISTS = ["findings", "suppressed", "notChecked", "errors", "warnings"];
var COUNTS = ["files", "routes", "error", "warning", "info", "suppressed"];
function isReport(value) {
  const { tool, shard, summary, findings, errors } = value;
  return isPlain(tool) && typeof tool["version"] === "string" && isShard(shard) && isPlain(summary) && COUNTS.every((name) => isCount(summary[name])) && LISTS.every((name) => listOf(value[name], ({ file }) => typeof file === "string")) && listOf(findings, ({ severity }) => import_core_lint_finding3.SEVERITIES.some((each) => each === severity)) && listOf(errors, ({ message }) => typeof message === "string");
}
function isShard(value) {
  if (!isPlain(value)) return false;
  const { index, count, of, exitCode } = value;
  return isCount(index) && isCount(count) && index >= 1 && index <= count && typeof of === "string" && isCount(exitCode) && exitCode <= 2;
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function listOf(value, test) {
  return Array.isArray(value) && value.every((item) => isPlain(item) && test(item));
}
function readSarif(name, log) {
  const runs = log["runs"];
  const [run, ...others] = Array.isArray(runs) ? runs : [];
  const driver = driverOf(run);
  if (!isPlain(run) || others.length > 0 || driver?.["name"] !== OURS) return refused(`is SARIF, but no report of ${OURS}`);
  const shard = isPlain(run["properties"]) ? run["properties"]["shard"] : void 0;
  if (shard === void 0) return refused(WHOLE);
  const [results, notifications, version] = [run["results"], notificationsOf(run), driver["version"]];
  if (!isSarifShard(shard) || !isResults(results) || !isNotifications(notifications) || typeof version !== "string") return refused(BROKEN);
  if (results.length !== shard.resultFiles.length || notifications.length !== shard.notificationFiles.length) return refused(BROKEN);
  const severities = results.filter((result) => !isSuppressed(result)).map(severityOf);
  return { kind: "read", part: { kind: "sarif", name, version, shard, files: shard.files, severities, log, run, results, notifications } };
}
function driverOf(run) {
  const tool = isPlain(run) ? run["tool"] : void 0;
  const driver = isPlain(tool) ? tool["driver"] : void 0;
  return isPlain(driver) ? driver : void 0;
}
function notificationsOf(run) {
  const [invocation] = Array.isArray(run["invocations"]) ? run["invocations"] : [];
  return isPlain(invocation) ? invocation["toolExecutionNotifications"] : void 0;
}
function isSarifShard(value) {
  if (!isShard(value)) return false;
  const { files, resultFiles, notificationFiles } = value;
  const areTexts = (list) => Array.isArray(list) && list.every((item) => typeof item === "string");
  return isCount(files) && areTexts(resultFiles) && areTexts(notificationFiles);
}
function isResults(value) {
  return listOf(value, ({ level, suppressions }) => Object.values(import_report_sarif_2.LEVELS).includes(level) && (suppressions === void 0 || Array.isArray(suppressions)));
}
function isNotifications(value) {
  return listOf(value, ({ level, message }) => typeof level === "string" && isPlain(message) && typeof message["text"] === "string");
}
function isSuppressed({ suppressions = [] }) {
  return suppressions.length > 0;
}
function severityOf({ level }) {
  return import_core_lint_finding3.SEVERITIES.find((severity) => import_report_sarif_2.LEVELS[severity] === level) ?? "info";
}
function mergedSarif(parts, failedRule2) {
  const { log, run } = parts[0];
  const results = inOrder(parts.map(({ results: own, shard }) => own.map((item, index) => ({ item, file: shard.resultFiles[index] ?? "" }))));
  const all = [...results.filter((result) => !isSuppressed(result)), ...results.filter(isSuppressed)];
  const told = (0, import_report_sarif_2.mostSevere)(all, (result) => isSuppressed(result) ? -1 : import_core_lint_finding2.SEVERITIES.indexOf(severityOf(result)));
  const notifications = inOrder(parts.map(({ notifications: own, shard }) => own.map((item, index) => ({ item, file: shard.notificationFiles[index] ?? "" }))));
  const ofLevel = (level) => notifications.filter((each) => each.level === level);
  const errors = firstOfEach(ofLevel("error"), ({ message }) => failedRule2(message.text));
  return {
    ...log,
    runs: [{
      ...withoutShard(run),
      invocations: [{
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [...(0, import_report_sarif_2.leftOut)(all.length, told.length), ...errors, ...ofLevel("warning"), ...ofLevel("note")]
      }],
      results: told.map((result) => tellingSuppressions(result, told.some(isSuppressed)))
    }]
  };
}
function withoutShard(run) {
  return Object.fromEntries(Object.entries(run).filter(([key]) => key !== "properties"));
}
function inOrder(lists) {
  return byFile(lists, ({ file }) => file).map(({ item }) => item);
}
function tellingSuppressions({ suppressions = [], properties, ...result }, areTold) {
  return { ...result, ...areTold && { suppressions }, properties };
}
function mergeParts(parts, failedRule2) {
  const why = mismatch(parts) ?? missing(parts);
  if (why !== void 0) return { kind: "refused", why };
  const inOrder2 = parts.toSorted((a, b) => a.shard.index - b.shard.index);
  const [json, sarif] = [inOrder2.filter((part) => part.kind === "json"), inOrder2.filter((part) => part.kind === "sarif")];
  return {
    kind: "merged",
    format: isSome(json) ? "json" : "sarif",
    text: `${JSON.stringify(isSome(json) ? mergedJson(json, failedRule2) : isSome(sarif) ? mergedSarif(sarif, failedRule2) : {}, null, 2)}
`,
    files: parts.reduce((sum, { files }) => sum + files, 0),
    severities: parts.flatMap(({ severities }) => severities),
    exitCodes: parts.map(({ shard }) => shard.exitCode)
  };
}
function isSome(parts) {
  return parts.length > 0;
}
function mismatch([first, ...others]) {
  if (first === void 0) return "there is no report";
  const seen = /* @__PURE__ */ new Map([[first.shard.index, first]]);
  for (const part of others) {
    const both = `\`${first.name}\` and \`${part.name}\``;
    if (part.kind !== first.kind) return `${both} are of two formats: only reports of one can be merged`;
    if (part.version !== first.version) return `${both} are of two releases, ${first.version} and ${part.version}`;
    if (part.shard.count !== first.shard.count) return `${both} are of two runs: one had ${first.shard.count} shards, the other ${part.shard.count}`;
    if (part.shard.of !== first.shard.of) return `${both} are of two runs: these did not find the same files`;
    const other = seen.get(part.shard.index);
    if (other) return `\`${other.name}\` and \`${part.name}\` are both of shard ${part.shard.index}`;
    seen.set(part.shard.index, part);
  }
  return void 0;
}
var NAMED = 5;
function missing(parts) {
  const [count, there] = [parts[0]?.shard.count ?? 0, new Set(parts.map(({ shard }) => shard.index))];
  const lacking = count - there.size;
  if (lacking === 0) return void 0;
  const named = [];
  for (let index = 1; named.length < Math.min(lacking, NAMED); index++) if (!there.has(index)) named.push(index);
  const more = lacking > named.length ? ` and ${lacking - named.length} more` : "";
  return lacking === 1 ? `the report of shard ${named.join()} of ${count} is missing` : `the reports of shards ${named.join(", ")}${more} of ${count} are missing`;
}
async function mergeCommand(settings, io) {
  const files = await reportFiles(settings.reports, io.cwd);
  const merging = mergeParts(files.map((file) => partIn(file, io.cwd)), import_core_run_failure.failedRule);
  if (merging.kind === "refused") throw new import_core_run_failure.UsageError(merging.why);
  const { format, text } = merging;
  const outputs = { main: { format, file: settings.outputFile }, others: [] };
  const isWritten = await (0, import_core_hosts_cli_write_outputs.writeOutputs)({ settings: { outputs, noColor: true }, isWorthPrinting: true, linted: files, print: () => text }, io);
  return isWritten ? exitCodeOf(merging, settings) : 2;
}
async function reportFiles(named, cwd) {
  const found = await Promise.all(named.map((given) => filesOf(given, cwd)));
  return [...new Set(found.flat())].toSorted();
}
async function filesOf(given, cwd) {
  const at = import_node_path.default.resolve(cwd, given);
  const kind = (0, import_node_fs.statSync)(at, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return reportsIn(given, cwd);
  if (kind) return [(0, import_core_project_shown_path.shownPath)(at, cwd)];
  const { files, missing: [missing2] } = await (0, import_core_project_find_files.findFiles)([given], { cwd, disk: import_core_project_disk.REAL_DISK });
  if (missing2) throw new import_core_run_failure.UsageError(`\`${missing2.file}\` cannot be merged: ${missing2.message}`);
  return files.map(({ file }) => file);
}
function reportsIn(folder, cwd) {
  const names = attempt(folder, () => (0, import_node_fs.readdirSync)(import_node_path.default.resolve(cwd, folder), { recursive: true, encoding: "utf8" })).filter((name) => /\.(json|sarif)$/i.test(name));
  if (names.length === 0) throw new import_core_run_failure.UsageError(`\`${(0, import_core_project_shown_path.shownPath)(folder, cwd)}\` has no report: no file in it ends in .json or .sarif`);
  return names.map((name) => (0, import_core_project_shown_path.shownPath)(import_node_path.default.join(folder, name), cwd));
}
function partIn(file, cwd) {
  const reading = readPart(file, attempt(file, () => (0, import_node_fs.readFileSync)(import_node_path.default.resolve(cwd, file), "utf8")));
  if (reading.kind === "refused") throw new import_core_run_failure.UsageError(`\`${file}\` ${reading.why}`);
  return reading.part;
}
function attempt(file, read) {
  try {
    return read();
  } catch (error) {
    throw new import_core_run_failure.UsageError(`\`${file}\` cannot be read: ${(0, import_core_run_failure.systemReason)(error)}`);
  }
}
function exitCodeOf({ files, severities, exitCodes }, { failOn, allowEmpty }) {
  if (exitCodes.includes(2)) return 2;
  if (files === 0) return allowEmpty ? 0 : 3;
  if (failOn === void 0) return exitCodes.includes(1) ? 1 : 0;
  return failOn !== "never" && severities.some((severity) => import_core_lint_finding.SEVERITIES.indexOf(severity) >= import_core_lint_finding.SEVERITIES.indexOf(failOn)) ? 1 : 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mergeCommand
});
});

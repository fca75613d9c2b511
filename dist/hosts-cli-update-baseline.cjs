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
  runAndUpdate: () => runAndUpdate
});
module.exports = __toCommonJS(stdin_exports);
var import_hosts_cli_fix_write = require("./hosts-cli-fix-write.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_core_project_baseline = require("./core.cjs").part("project_baseline");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_project_write_text = require("./core.cjs").part("project_write_text");
var import_core_run_baseline = require("./core.cjs").part("run_baseline");
var import_core_lint_baseline = require("./core.cjs").part("lint_baseline");
var import_core_project_baseline2 = require("./core.cjs").part("project_baseline");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_core_run_baseline2 = require("./core.cjs").part("run_baseline");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_core_run_failure2 = require("./core.cjs").part("run_failure");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_hosts_cli_run = require("./core.cjs").part("hosts_cli_run");
async function soundBaseline(named, where) {
  const reading = await (0, import_core_project_baseline2.readBaseline)(named, where);
  if (reading.kind === "missing") return void 0;
  if (reading.kind === "unreadable") throw new import_core_run_failure.UsageError(`the baseline \`${named}\` ${reading.reason}`);
  const [fault] = reading.errors;
  if (fault === void 0) return reading;
  const { line, column } = (0, import_core_template_lines.positionAt)((0, import_core_template_lines.readLines)(reading.source.text), fault.at?.start ?? 0);
  throw new import_core_run_failure.UsageError(`${fault.file}:${line}:${column}: ${fault.message}; the baseline is left as it is`);
}
function updatedBaseline(report, named, before, ran) {
  const held = (0, import_core_run_baseline2.heldIn)(report, { baseline: before ?? { source: { file: named, text: "" }, entries: [], errors: [] }, ran });
  const { found, entries } = (0, import_core_lint_baseline.baselineAfter)(report.findings, held);
  return {
    text: (0, import_core_project_baseline2.baselineText)(named, entries, ran),
    count: entries.length,
    added: found.size - held.known.size - held.worse.size,
    removed: held.stale.length,
    report: (0, import_core_lint_baseline.withoutKnown)(report, found)
  };
}
async function runAndUpdate(settings, io, rules, engine) {
  const named = settings.baseline ?? import_core_project_baseline.BASELINE;
  const where = { cwd: io.cwd, disk: import_core_project_disk.REAL_DISK };
  const tell = (line) => io.stderr.write(`cfn-latency-lint: ${line}
`);
  const before = await soundBaseline(named, where);
  const linted = await (0, import_core_hosts_cli_run.run)(settings.baseline === void 0 ? settings : { ...settings, baseline: void 0 }, io, rules, engine);
  const { report, prepared } = linted;
  if ((0, import_core_run_prepare.hasFailed)(report, prepared)) tell(`the baseline \`${named}\` is left as it is: not all could be linted`);
  if ((0, import_core_run_prepare.hasFailed)(report, prepared) || prepared.files.length === 0) return { ...linted, isComplete: true };
  const { files, options, rules: all } = prepared;
  const update = updatedBaseline(report, named, before, await (0, import_core_run_baseline.ranOver)({ ...where, files, options, rules: all, paths: settings.paths }));
  const isNew = update.text !== before?.source.text;
  const fault = isNew ? write(import_node_path.default.resolve(io.cwd, named), update.text) : void 0;
  if (fault !== void 0) tell(`the baseline \`${named}\` cannot be written: ${fault}`);
  else if (!settings.quiet) tell(isNew ? summaryOf(named, update) : `the baseline \`${named}\` is as it was`);
  return fault === void 0 ? { ...linted, report: update.report, isComplete: true } : { ...linted, isComplete: false };
}
function write(file, text) {
  try {
    if (!(0, import_core_project_disk.exists)(import_core_project_disk.REAL_DISK, file)) {
      (0, import_core_project_write_text.writeText)(file, text);
      return void 0;
    }
    const real = (0, import_node_fs.realpathSync)(file);
    const obstacle = (0, import_hosts_cli_fix_write.obstacleOf)(real);
    if (obstacle === void 0) (0, import_hosts_cli_fix_write.writeWhole)(real, text);
    return obstacle;
  } catch (error) {
    return (0, import_core_run_failure2.systemReason)(error);
  }
}
function summaryOf(named, { count, added, removed }) {
  const changes = [...added === 0 ? [] : [`${added} added`], ...removed === 0 ? [] : [`${removed} taken out`]];
  return `the baseline \`${named}\` knows ${count} ${count === 1 ? "finding" : "findings"} now${changes.length === 0 ? "" : `: ${changes.join(", ")}`}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAndUpdate
});
});

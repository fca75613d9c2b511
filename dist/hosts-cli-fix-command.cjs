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
  runAndFix: () => runAndFix
});
module.exports = __toCommonJS(stdin_exports);
var import_hosts_cli_fix_write = require("./hosts-cli-fix-write.cjs");
var import_run_fix = require("./run-fix.cjs");
var import_fix_plan = require("./fix-plan.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_project_decode = require("./core.cjs").part("project_decode");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_core_hosts_cli_progress = require("./core.cjs").part("hosts_cli_progress");
async function runAndFix(choice, settings, io, rules, engine) {
  const { cwd } = io;
  const lintOn = linterOf(settings, io, rules, engine);
  const fixing = await (0, import_run_fix.fixAll)(lintOn, { cwd, disk: import_core_project_disk.REAL_DISK, paths: settings.paths, level: choice.level, obstacle: import_hosts_cli_fix_write.obstacleOf });
  const tell = (line) => io.stderr.write(`cfn-latency-lint: ${line}
`);
  for (const note of [...fixing.first.notes, ...settings.quiet ? [] : fixing.notes, ...fixing.faults]) tell(note);
  if (settings.verbose && !settings.quiet) for (const line of unfixedLines(fixing)) tell(line);
  const isWorthTelling = fixing.count > 0 && !settings.quiet;
  const files = fixing.files.flat();
  if (choice.kind === "show") {
    io.stdout.write(await diffOf(files, cwd));
    if (isWorthTelling) tell(`would fix ${summaryOf(fixing)}`);
    return { ...fixing.first, isComplete: fixing.faults.length === 0 };
  }
  const unwritten = new Map(onePerPath(fixing.files).flatMap(import_hosts_cli_fix_write.writeTogether).map(({ file, why }) => [file.path, why]));
  const failed = files.filter((file) => unwritten.has(file.path));
  for (const file of failed) tell(`\`${file.file}\` cannot be fixed: ${unwritten.get(file.path) ?? ""}`);
  const written = files.filter((file) => !failed.includes(file));
  if (failed.length > 0) return { ...await lintOn((0, import_run_fix.withFixed)({ disk: import_core_project_disk.REAL_DISK, cwd }, written)), isComplete: false };
  if (isWorthTelling) tell(`fixed ${summaryOf(fixing)}`);
  return { ...fixing.last, isComplete: fixing.faults.length === 0 };
}
function linterOf(settings, io, rules, engine) {
  let isFirst = true;
  return async (disk) => {
    const progress = isFirst ? (total) => (0, import_core_hosts_cli_progress.progressOver)(total, io, settings.quiet) : () => import_core_run_surroundings.UNSEEN;
    isFirst = false;
    const prepared = await (0, import_core_run_prepare.prepare)(settings, { cwd: io.cwd, stdin: io.stdin, disk, progressOver: progress }, rules);
    return { ...(0, import_core_run_prepare.reported)(prepared, (files) => engine(files, prepared.rules, prepared.options)), prepared };
  };
}
async function diffOf(files, cwd) {
  if (files.length === 0) return "";
  const { unifiedDiff } = await Promise.resolve().then(() => require("./fix-unified-diff.cjs"));
  const prefix = await prefixFor(files, cwd);
  return files.map(({ file, before, text }) => unifiedDiff((0, import_report_repository_path.repositoryPath)(file, prefix), (0, import_core_project_decode.decode)(before), text)).join("");
}
async function prefixFor(files, cwd) {
  if (files.every(({ file }) => !file.startsWith("../"))) return "";
  const { repositoryOf } = await Promise.resolve().then(() => require("./project-git-repository-of.cjs"));
  const repository = repositoryOf(cwd);
  return repository.kind === "repository" ? repository.prefix : "";
}
function onePerPath(sets) {
  const known = /* @__PURE__ */ new Set();
  return sets.map((files) => files.filter((file) => {
    const isNew = !known.has(file.path);
    known.add(file.path);
    return isNew;
  }));
}
function unfixedLines({ last: { report }, withdrawn }) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const line = ({ rule, at }, why) => `no fix for \`${rule}\` at ${at.file}:${(0, import_core_template_lines.positionAt)(linesOf(at.file), at.start).line}: ${why}`;
  const reasons = new Map(withdrawn.map(({ finding, why }) => [`${finding.at.file} ${finding.fingerprint}`, why]));
  return report.findings.flatMap((finding) => {
    const why = reasons.get(`${finding.at.file} ${finding.fingerprint}`) ?? finding.unfixed;
    return why === void 0 ? [] : [line(finding, why)];
  });
}
function summaryOf({ count, files }) {
  const written = files.flat().length;
  return `${count} ${count === 1 ? "finding" : "findings"} in ${written} ${written === 1 ? "file" : "files"}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runAndFix
});
});

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
  diffCommand: () => diffCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_report_diff_markdown = require("./report-diff-markdown.cjs");
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_aws_cdk_aws_service_spec = require("./aws-cdk-aws-service-spec.cjs");
var import_project_git_repository_of_2 = require("./project-git-repository-of-2.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_report_json = require("./core.cjs").part("report_json");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_core_run_fail_on = require("./core.cjs").part("run_fail_on");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_hosts_cli_progress = require("./core.cjs").part("hosts_cli_progress");
var import_core_hosts_cli_version = require("./core.cjs").part("hosts_cli_version");
var import_core_hosts_cli_write_outputs = require("./core.cjs").part("hosts_cli_write_outputs");
function diffJson(comparison, options) {
  return `${JSON.stringify(diffValue(comparison, options), null, 2)}
`;
}
function diffValue(comparison, { version: version2, baseRevision, headRevision }) {
  const { base, head, fresh, existing, moved, fixed, routes, notes } = comparison;
  const [was, is] = [rangesIn(base), rangesIn(head)];
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version: version2 },
    base: { revision: baseRevision ?? null },
    head: { revision: headRevision ?? null },
    findings: {
      new: fresh.map((one) => freshValue(one, is)),
      existing: existing.map((finding) => (0, import_core_report_json.findingValue)(finding, is)),
      moved: moved.map(({ from, to }) => ({ from: (0, import_core_report_json.findingValue)(from, was), to: (0, import_core_report_json.findingValue)(to, is) })),
      fixed: fixed.map((finding) => (0, import_core_report_json.findingValue)(finding, was))
    },
    routes: routes.map((change) => routeValue(change, change.kind === "removed" ? was : is)),
    errors: head.errors.map(({ file, at, message }) => ({ file, range: at ? is(at) : null, message })),
    notes,
    summary: summaryOf(comparison)
  };
}
function rangesIn(report) {
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  return (span) => (0, import_core_report_range.rangeOf)(span, linesOf(span.file));
}
function freshValue({ finding, causes, before }, range) {
  return {
    ...(0, import_core_report_json.findingValue)(finding, range),
    causes: causes.map((cause) => causeValue(cause, range)),
    before: before ? { severity: before.severity, routes: before.routes } : null
  };
}
function causeValue({ what, at, impact }, range) {
  return { what, file: at?.file ?? null, range: at ? range(at) : null, impact: impact ?? null };
}
function routeValue({ kind, api, at, stage, route, when, before, after, hops }, range) {
  return {
    kind,
    api: api.name,
    logicalId: api.logicalId,
    stage,
    route,
    when,
    file: at.file,
    range: range(at),
    before,
    after,
    hops: hops.map((hop) => hopValue(hop, range))
  };
}
function hopValue({ kind, of, what, often, avoidable, at }, range) {
  return { kind, of, what, often, avoidable, file: at.file, range: range(at) };
}
function summaryOf({ fresh, existing, moved, fixed, routes }) {
  const counts = import_core_lint_finding.SEVERITIES.toReversed().map((severity) => [severity, fresh.filter(({ finding }) => finding.severity === severity).length]);
  return { new: fresh.length, existing: existing.length, moved: moved.length, fixed: fixed.length, routes: routes.length, ...Object.fromEntries(counts) };
}
async function diffCommand(settings, io, { lintRoutes, rules }) {
  const { cwd, stdin } = io;
  const surroundings = { cwd, stdin, disk: import_core_project_disk.REAL_DISK, progressOver: (total) => (0, import_core_hosts_cli_progress.progressOver)(total, io, settings.quiet) };
  const { comparison, head, revisions, notes } = await compare(settings, { settings, surroundings, rules, lintRoutes });
  const told = settings.quiet ? [] : notes;
  for (const note of [...told, ...head.notes]) io.stderr.write(`cfn-latency-lint: ${note}
`);
  const isWorthPrinting = head.isWorthPrinting || comparison.fixed.length > 0 || comparison.routes.length > 0;
  const linted = [...head.report.sources.keys()];
  const print = (format, screen) => printed(comparison, format, { ...screen, ...settings }, revisions);
  if (!await (0, import_core_hosts_cli_write_outputs.writeOutputs)({ settings, print, isWorthPrinting, linted }, io) || (0, import_core_run_prepare.hasFailed)(head.report, head.prepared) || (0, import_aws_cdk_aws_service_spec.newErrors)(comparison).length > 0) return 2;
  if (!isWorthPrinting) return settings.allowEmpty ? 0 : 3;
  const fresh = comparison.fresh.map(({ finding }) => finding);
  return (0, import_core_run_fail_on.failing)(fresh, { given: settings.failOn, configured: (0, import_core_run_fail_on.failOnIn)(head.prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}
async function compare(settings, comparing) {
  const { cwd } = comparing.surroundings;
  const isPath = (word) => (0, import_node_fs.existsSync)(import_node_path.default.resolve(cwd, word));
  const [first = "", second, ...others] = settings.compared;
  if (second !== void 0 && others.length === 0 && settings.paths.length === 0 && isPath(first) && isPath(second)) {
    return { ...await (0, import_aws_cdk_aws_service_spec.compareFiles)(first, second, comparing), revisions: {}, notes: [] };
  }
  const repository = (0, import_project_git_repository_of_2.repositoryOf)(cwd);
  if (repository.kind === "failed") throw new import_core_run_failure.UsageError(`${repository.message}, and \`${first}\` is ${isPath(first) ? "one path where `diff` wants two" : "no path"}`);
  const { base, head, paths } = wordsOf(settings, repository, isPath);
  const revisions = (0, import_aws_cdk_aws_service_spec.revisionsOf)(repository, base, head);
  if (revisions.kind === "failed") throw new import_core_run_failure.UsageError(revisions.message);
  const compared = await (0, import_aws_cdk_aws_service_spec.compareRevisions)(repository, revisions, { ...comparing, settings: { ...settings, paths } });
  if (compared.kind === "failed") throw new import_core_run_failure.UsageError(compared.message);
  const sides = { baseRevision: revisions.base, ...revisions.head !== void 0 && { headRevision: revisions.head } };
  const note = `compared with \`${(0, import_aws_cdk_aws_service_spec.short)(revisions.base)}\`, the base of ${head === void 0 ? "this" : `\`${head}\``} in \`${base}\``;
  return { ...compared, revisions: sides, notes: [...settings.verbose ? [note] : [], ...revisions.notes] };
}
function wordsOf({ compared: [base = "", ...words], paths }, repository, isPath) {
  const [second] = words;
  const isRevision = second !== void 0 && (0, import_aws_cdk_aws_service_spec.commitOf)(repository, second).kind === "commit";
  if (isRevision && isPath(second)) throw new import_core_run_failure.UsageError(`\`${second}\` is a revision and a path: put \`--\` before the paths`);
  const named = [...isRevision ? words.slice(1) : words, ...paths];
  return { base, head: isRevision ? second : void 0, paths: named.length > 0 ? named : ["."] };
}
function printed(comparison, format, options, revisions) {
  switch (format) {
    case "text":
      return (0, import_report_diff_markdown.diffText)(comparison, options);
    case "json":
      return diffJson(comparison, { version: import_core_hosts_cli_version.version, ...revisions });
    case "markdown":
      return (0, import_report_diff_markdown.diffMarkdown)(comparison, { limit: Infinity });
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  diffCommand
});
});

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
  changedFindings: () => changedFindings
});
module.exports = __toCommonJS(stdin_exports);
var import_aws_cdk_aws_service_spec = require("./aws-cdk-aws-service-spec.cjs");
var import_project_git_repository_of_2 = require("./project-git-repository-of-2.cjs");
var import_runtime = require("./runtime.cjs");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_hosts_cli_progress = require("./core.cjs").part("hosts_cli_progress");
function onlyFresh({ head, fresh }) {
  const findings = fresh.map(({ finding }) => finding);
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...head,
    findings,
    rows: head.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => known.has(fingerprint)) })),
    summary: { ...head.summary, ...(0, import_core_lint_finding.countsOf)(findings) }
  };
}
async function changedFindings(base, settings, io, { lintRoutes, rules }) {
  const { cwd, stdin } = io;
  const repository = (0, import_project_git_repository_of_2.repositoryOf)(cwd);
  if (repository.kind === "failed") throw new import_core_run_failure.UsageError(`\`--changed\` needs a repository: ${repository.message}`);
  const revisions = base === void 0 ? (0, import_aws_cdk_aws_service_spec.revisionsFromDefault)(repository) : (0, import_aws_cdk_aws_service_spec.revisionsOf)(repository, base, void 0);
  if (revisions.kind === "failed") throw new import_core_run_failure.UsageError(revisions.message);
  const surroundings = { cwd, stdin, disk: import_core_project_disk.REAL_DISK, progressOver: (total) => (0, import_core_hosts_cli_progress.progressOver)(total, io, settings.quiet) };
  const compared = await (0, import_aws_cdk_aws_service_spec.compareRevisions)(repository, revisions, { settings, surroundings, rules, lintRoutes });
  if (compared.kind === "failed") throw new import_core_run_failure.UsageError(compared.message);
  const { comparison, head } = compared;
  const known = comparison.existing.length + comparison.moved.length;
  const left = known === 0 ? [] : [`${known} ${known === 1 ? "finding" : "findings"} that \`${(0, import_aws_cdk_aws_service_spec.short)(revisions.base)}\` has too ${known === 1 ? "is" : "are"} not shown`];
  const told = settings.quiet ? [] : [...revisions.notes, ...comparison.notes, ...left];
  for (const note of [...head.notes, ...told]) io.stderr.write(`cfn-latency-lint: ${note}
`);
  return { ...head, report: onlyFresh(comparison), isComplete: (0, import_aws_cdk_aws_service_spec.newErrors)(comparison).length === 0 };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changedFindings
});
});

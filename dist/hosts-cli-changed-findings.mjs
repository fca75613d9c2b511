import {
  compareRevisions,
  newErrors,
  revisionsFromDefault,
  revisionsOf,
  short
} from "./aws-cdk-aws-service-spec.mjs";
import {
  repositoryOf
} from "./project-git-repository-of.mjs";
import {
  progressOver
} from "./hosts-cli-progress.mjs";
import "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError
} from "./project-config-custom-rules-check.mjs";
import "./resolve-evaluate.mjs";
import "./template-json.mjs";
import {
  countsOf
} from "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

function onlyFresh({ head, fresh }) {
  const findings = fresh.map(({ finding }) => finding);
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...head,
    findings,
    rows: head.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => known.has(fingerprint)) })),
    summary: { ...head.summary, ...countsOf(findings) }
  };
}

async function changedFindings(base, settings, io, { lintRoutes, rules }) {
  const { cwd, stdin } = io;
  const repository = repositoryOf(cwd);
  if (repository.kind === "failed") throw new UsageError(`\`--changed\` needs a repository: ${repository.message}`);
  const revisions = base === void 0 ? revisionsFromDefault(repository) : revisionsOf(repository, base, void 0);
  if (revisions.kind === "failed") throw new UsageError(revisions.message);
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: (total) => progressOver(total, io, settings.quiet) };
  const compared = await compareRevisions(repository, revisions, { settings, surroundings, rules, lintRoutes });
  if (compared.kind === "failed") throw new UsageError(compared.message);
  const { comparison, head } = compared;
  const known = comparison.existing.length + comparison.moved.length;
  const left = known === 0 ? [] : [`${known} ${known === 1 ? "finding" : "findings"} that \`${short(revisions.base)}\` has too ${known === 1 ? "is" : "are"} not shown`];
  const told = settings.quiet ? [] : [...revisions.notes, ...comparison.notes, ...left];
  for (const note of [...head.notes, ...told]) io.stderr.write(`cfn-latency-lint: ${note}
`);
  return { ...head, report: onlyFresh(comparison), isComplete: newErrors(comparison).length === 0 };
}
export {
  changedFindings
};

import {
  diffMarkdown,
  diffText
} from "./report-diff-markdown.mjs";
import {
  commitOf,
  compareFiles,
  compareRevisions,
  newErrors,
  revisionsOf,
  short
} from "./aws-cdk-aws-service-spec.mjs";
import {
  repositoryOf
} from "./project-git-repository-of.mjs";
import "./report-markdown-text.mjs";
import {
  version,
  writeOutputs
} from "./hosts-cli-write-outputs.mjs";
import {
  progressOver
} from "./hosts-cli-progress.mjs";
import "./report-text.mjs";
import "./project-write-text.mjs";
import "./report-frame.mjs";
import "./report-paint.mjs";
import "./report-summary.mjs";
import "./report-unchecked.mjs";
import "./report-printable.mjs";
import {
  failOnIn,
  failing
} from "./run-fail-on.mjs";
import {
  findingValue
} from "./report-json.mjs";
import "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import {
  hasFailed
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError
} from "./project-config-custom-rules-check.mjs";
import "./resolve-evaluate.mjs";
import "./template-json.mjs";
import {
  SEVERITIES
} from "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import { existsSync } from "node:fs";
import path from "node:path";

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
      existing: existing.map((finding) => findingValue(finding, is)),
      moved: moved.map(({ from, to }) => ({ from: findingValue(from, was), to: findingValue(to, is) })),
      fixed: fixed.map((finding) => findingValue(finding, was))
    },
    routes: routes.map((change) => routeValue(change, change.kind === "removed" ? was : is)),
    errors: head.errors.map(({ file, at, message }) => ({ file, range: at ? is(at) : null, message })),
    notes,
    summary: summaryOf(comparison)
  };
}
function rangesIn(report) {
  const linesOf = lineTables(report);
  return (span) => rangeOf(span, linesOf(span.file));
}
function freshValue({ finding, causes, before }, range) {
  return {
    ...findingValue(finding, range),
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
  const counts = SEVERITIES.toReversed().map((severity) => [severity, fresh.filter(({ finding }) => finding.severity === severity).length]);
  return { new: fresh.length, existing: existing.length, moved: moved.length, fixed: fixed.length, routes: routes.length, ...Object.fromEntries(counts) };
}

async function diffCommand(settings, io, { lintRoutes, rules }) {
  const { cwd, stdin } = io;
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: (total) => progressOver(total, io, settings.quiet) };
  const { comparison, head, revisions, notes } = await compare(settings, { settings, surroundings, rules, lintRoutes });
  const told = settings.quiet ? [] : notes;
  for (const note of [...told, ...head.notes]) io.stderr.write(`cfn-latency-lint: ${note}
`);
  const isWorthPrinting = head.isWorthPrinting || comparison.fixed.length > 0 || comparison.routes.length > 0;
  const linted = [...head.report.sources.keys()];
  const print = (format, screen) => printed(comparison, format, { ...screen, ...settings }, revisions);
  if (!await writeOutputs({ settings, print, isWorthPrinting, linted }, io) || hasFailed(head.report, head.prepared) || newErrors(comparison).length > 0) return 2;
  if (!isWorthPrinting) return settings.allowEmpty ? 0 : 3;
  const fresh = comparison.fresh.map(({ finding }) => finding);
  return failing(fresh, { given: settings.failOn, configured: failOnIn(head.prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}
async function compare(settings, comparing) {
  const { cwd } = comparing.surroundings;
  const isPath = (word) => existsSync(path.resolve(cwd, word));
  const [first = "", second, ...others] = settings.compared;
  if (second !== void 0 && others.length === 0 && settings.paths.length === 0 && isPath(first) && isPath(second)) {
    return { ...await compareFiles(first, second, comparing), revisions: {}, notes: [] };
  }
  const repository = repositoryOf(cwd);
  if (repository.kind === "failed") throw new UsageError(`${repository.message}, and \`${first}\` is ${isPath(first) ? "one path where `diff` wants two" : "no path"}`);
  const { base, head, paths } = wordsOf(settings, repository, isPath);
  const revisions = revisionsOf(repository, base, head);
  if (revisions.kind === "failed") throw new UsageError(revisions.message);
  const compared = await compareRevisions(repository, revisions, { ...comparing, settings: { ...settings, paths } });
  if (compared.kind === "failed") throw new UsageError(compared.message);
  const sides = { baseRevision: revisions.base, ...revisions.head !== void 0 && { headRevision: revisions.head } };
  const note = `compared with \`${short(revisions.base)}\`, the base of ${head === void 0 ? "this" : `\`${head}\``} in \`${base}\``;
  return { ...compared, revisions: sides, notes: [...settings.verbose ? [note] : [], ...revisions.notes] };
}
function wordsOf({ compared: [base = "", ...words], paths }, repository, isPath) {
  const [second] = words;
  const isRevision = second !== void 0 && commitOf(repository, second).kind === "commit";
  if (isRevision && isPath(second)) throw new UsageError(`\`${second}\` is a revision and a path: put \`--\` before the paths`);
  const named = [...isRevision ? words.slice(1) : words, ...paths];
  return { base, head: isRevision ? second : void 0, paths: named.length > 0 ? named : ["."] };
}
function printed(comparison, format, options, revisions) {
  switch (format) {
    case "text":
      return diffText(comparison, options);
    case "json":
      return diffJson(comparison, { version, ...revisions });
    case "markdown":
      return diffMarkdown(comparison, { limit: Infinity });
  }
}
export {
  diffCommand
};

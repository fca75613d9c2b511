import { readFileSync } from "node:fs";
import path from "node:path";
import { setFailed, warning } from "@actions/core";
import { countsOf, type Finding } from "../../lint/finding.ts";
import { isBelow } from "../../project/boundary.ts";
import { kindAt, REAL_DISK } from "../../project/disk.ts";
import { changedFiles } from "../../project/git/changed-files.ts";
import { changedLines } from "../../project/git/changed-lines.ts";
import { commitOf } from "../../project/git/commit-of.ts";
import type { GitFailure } from "../../project/git/failure.ts";
import { parentsOf } from "../../project/git/parents-of.ts";
import { type Repository, repositoryOf } from "../../project/git/repository-of.ts";
import { repositoryPrefix } from "../../project/repository-prefix.ts";
import { countWords } from "../../report/diff/words.ts";
import { logLine } from "../../report/log-line.ts";
import { repositoryPath } from "../../report/repository-path.ts";
import { summaryLine } from "../../report/summary.ts";
import { failOnIn } from "../../run/fail-on.ts";
import { UsageError } from "../../run/failure.ts";
import { hasFailed } from "../../run/prepare.ts";
import { short } from "../../run/revisions.ts";
import { type Event, eventOf } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { lintChange, type Linted } from "./lint-change.ts";
import type { Workplace } from "./place.ts";
import { type Result, showResult } from "./show-result.ts";
import { type Scope, type Verdict, verdictOf } from "./verdict.ts";

type Git = Repository | GitFailure;

/** The whole of the action, from its inputs to its surfaces. What is wrong with the inputs is thrown as a `UsageError`. */
export async function runAction(place: Workplace, variables: Readonly<Record<string, string | undefined>>): Promise<void> {
  const inputs = readInputs(variables);
  const cwd = workingDirectory(inputs, place);
  const baseFolder = inputs.basePath === undefined ? undefined : folderIn(place.workspace, "base-path", inputs.basePath);
  const event = eventOf(place.eventName, payloadOf(place));
  const scope = scopeOf(inputs, event);
  const repository = repositoryOf(cwd);
  const linted = await lintChange(inputs, { event, scope, repository, workspace: place.workspace, cwd, baseFolder });
  for (const note of [...aside(event, repository), ...linted.remarks, ...linted.notes]) say(note);
  const prefix = repositoryPrefix(cwd, REAL_DISK);
  const verdict = judged({ inputs, scope, linted, repository, prefix });
  const folder = path.relative(place.workspace, cwd).split(path.sep).join("/");
  tell(await showResult({ inputs, place, event, scope, linted, verdict, prefix, folder, changed: changedIn(repository, linted) }));
  for (const line of lastLines(linted, verdict)) say(line);
  if (verdict.failure !== undefined) setFailed(verdict.failure);
}

/** A line of the log. */
function say(text: string): void {
  process.stdout.write(`${logLine(text)}\n`);
}

function tell(faults: Awaited<ReturnType<typeof showResult>>): void {
  for (const { message, isExpected } of faults) {
    if (isExpected) say(message);
    else warning(message, { title: "cfn-latency-lint" });
  }
}

function workingDirectory({ workingDirectory: given }: Inputs, { workspace }: Workplace): string {
  const folder = path.resolve(workspace, given) === workspace ? workspace : folderIn(workspace, "working-directory", given);
  if (kindAt(REAL_DISK, folder) !== "folder") throw new UsageError(`the input \`working-directory\` names no folder: \`${given}\``);
  return folder;
}

function folderIn(workspace: string, input: string, given: string): string {
  const folder = path.resolve(workspace, given);
  if (!isBelow(workspace, folder)) throw new UsageError(`the input \`${input}\` is a folder in the workspace, not \`${given}\``);
  return folder;
}

function payloadOf({ eventPath }: Workplace): unknown {
  try {
    return eventPath === undefined ? undefined : JSON.parse(readFileSync(eventPath, "utf8"));
  } catch {
    return undefined;
  }
}

function scopeOf({ scope, base }: Inputs, { kind }: Event): Scope {
  if (scope !== "auto") return scope;
  return kind === "pull-request" || kind === "merge-group" || base !== undefined ? "new" : "all";
}

function aside(event: Event, repository: Git): string[] {
  if (event.kind !== "pull-request" || !event.isTarget || repository.kind === "failed") return [];
  const head = commitOf(repository, "HEAD");
  if (head.kind === "failed" || head.sha === event.headSha || parentsOf(repository, head.sha).includes(event.headSha)) return [];
  return ["what is checked out is not the change, as is usual on `pull_request_target`; to lint the change, run on `pull_request`"];
}

function judged({ inputs, scope, linted, repository, prefix }: Pick<Result, "inputs" | "scope" | "linted" | "prefix"> & { readonly repository: Git }): Verdict {
  const { report, prepared, comparison } = linted;
  return verdictOf({
    report, comparison, scope,
    isInChangedFile: scope === "changed-files" ? changedFilesOf(repository, linted, prefix) : () => false,
    failOn: { given: inputs.failOn, configured: failOnIn(linted.prepared.options.configs), otherwise: "error" },
    isInTheWay: (error) => hasFailed({ ...report, errors: [error] }, prepared),
    // What was not asked for by name and is not there is no fault.
    hasTemplates: prepared.files.length > 0 || report.errors.length > 0,
    isAskedFor: inputs.paths.length > 0,
  });
}

function changedIn(repository: Git, { base }: Linted): Result["changed"] {
  if (repository.kind === "failed" || base === undefined) return undefined;
  const changed = changedLines(repository, base, undefined);
  return changed.kind === "failed" ? undefined : changed.lines;
}

function changedFilesOf(repository: Git, { base }: Linted, prefix: string): (finding: Finding) => boolean {
  const changed = repository.kind === "failed" || base === undefined ? undefined : changedFiles(repository, base, undefined);
  // Where it cannot be told what has changed, all may have.
  if (changed === undefined || changed.kind === "failed") return () => true;
  return ({ at, construct }) => [at.file, construct?.source?.file].some((file) => file !== undefined && changed.files.has(repositoryPath(file, prefix)));
}

function lastLines({ report, comparison, base }: Linted, { findings, errors }: Verdict): string[] {
  const summary = { ...report.summary, ...countsOf(findings) };
  return [
    ...(comparison ? [`compared with ${base === undefined ? "the base" : `\`${short(base)}\``}: ${countWords(comparison)}`] : []),
    summaryLine({ ...report, errors, summary }),
  ];
}

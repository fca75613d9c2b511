import { REAL_DISK } from "../../project/disk.ts";
import { repositoryOf } from "../../project/git/repository-of.ts";
import { compareRevisions } from "../../run/compare.ts";
import { UsageError } from "../../run/failure.ts";
import { newErrors } from "../../run/new-errors.ts";
import { onlyFresh } from "../../run/only-fresh.ts";
import { revisionsFromDefault, revisionsOf, short } from "../../run/revisions.ts";
import type { LintSettings } from "./command-line.ts";
import type { AfterFixing } from "./fix-command.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";
import { progressOver } from "./progress.ts";

/** Lints what the settings name, and leaves out what a base, which may be unnamed, has too. */
export async function changedFindings(base: string | undefined, settings: LintSettings, io: Io, { lintRoutes, rules }: Engine): Promise<AfterFixing> {
  const { cwd, stdin } = io;
  const repository = repositoryOf(cwd);
  if (repository.kind === "failed") throw new UsageError(`\`--changed\` needs a repository: ${repository.message}`);
  const revisions = base === undefined ? revisionsFromDefault(repository) : revisionsOf(repository, base, undefined);
  if (revisions.kind === "failed") throw new UsageError(revisions.message);
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: (total: number) => progressOver(total, io, settings.quiet) };
  const compared = await compareRevisions(repository, revisions, { settings, surroundings, rules, lintRoutes });
  if (compared.kind === "failed") throw new UsageError(compared.message);
  const { comparison, head } = compared;
  const known = comparison.existing.length + comparison.moved.length;
  const left = known === 0 ? [] : [`${known} ${known === 1 ? "finding" : "findings"} that \`${short(revisions.base)}\` has too ${known === 1 ? "is" : "are"} not shown`];
  const told = settings.quiet ? [] : [...revisions.notes, ...comparison.notes, ...left];
  for (const note of [...head.notes, ...told]) io.stderr.write(`cfn-latency-lint: ${note}\n`);
  return { ...head, report: onlyFresh(comparison), isComplete: newErrors(comparison).length === 0 };
}

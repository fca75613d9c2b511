import { existsSync } from "node:fs";
import path from "node:path";
import type { Comparison } from "../../diff/comparison.ts";
import { SEVERITIES } from "../../lint/finding.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { commitOf } from "../../project/git/commit-of.ts";
import { repositoryOf } from "../../project/git/repository-of.ts";
import { diffJson } from "../../report/diff/json.ts";
import { diffMarkdown } from "../../report/diff/markdown.ts";
import { diffText } from "../../report/diff/text.ts";
import { type Compared, compareFiles, type Comparing, compareRevisions } from "../../run/compare.ts";
import { UsageError } from "../../run/failure.ts";
import { hasFailed } from "../../run/prepare.ts";
import { revisionsOf, short } from "../../run/revisions.ts";
import type { DiffSettings, FailOn } from "./command-line.ts";
import type { Io } from "./io.ts";
import type { Engine } from "./lint-command.ts";
import { progressOver } from "./progress.ts";
import type { Screen } from "./screen.ts";
import { version } from "./version.ts";
import { writeOutputs } from "./write-outputs.ts";

/** Says what a change does to the request paths, and returns the exit code. Only what is new fails it. */
export async function diffCommand(settings: DiffSettings, io: Io, { lintRoutes, rules }: Engine): Promise<number> {
  const { cwd, stdin } = io;
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: (total: number) => progressOver(total, io, settings.quiet) };
  const { comparison, head, revisions, notes } = await compare(settings, { settings, surroundings, rules, lintRoutes });
  const told = settings.quiet ? [] : notes;
  for (const note of [...told, ...head.notes]) io.stderr.write(`cfn-latency-lint: ${note}\n`);
  const isWorthPrinting = head.isWorthPrinting || comparison.fixed.length > 0 || comparison.routes.length > 0;
  const linted = head.prepared.files.map(({ source }) => source.file);
  const print = (format: Format, screen: Screen) => printed(comparison, format, { ...screen, ...settings }, revisions);
  if (!(await writeOutputs({ settings, print, isWorthPrinting, linted }, io)) || hasFailed(head.report, head.prepared)) return 2;
  if (!isWorthPrinting) return settings.allowEmpty ? 0 : 3;
  return isNewAtOrAbove(settings.failOn, comparison) ? 1 : 0;
}

/** What is told of the two sides. */
interface Named {
  readonly baseRevision?: string;
  readonly headRevision?: string;
}

type Format = DiffSettings["outputs"]["main"]["format"];

async function compare(settings: DiffSettings, comparing: Comparing): Promise<Compared & { readonly revisions: Named; readonly notes: readonly string[] }> {
  const { cwd } = comparing.surroundings;
  const isPath = (word: string): boolean => existsSync(path.resolve(cwd, word));
  const [first = "", second, ...others] = settings.compared;
  if (second !== undefined && others.length === 0 && settings.paths.length === 0 && isPath(first) && isPath(second)) {
    return { ...await compareFiles(first, second, comparing), revisions: {}, notes: [] };
  }
  const repository = repositoryOf(cwd);
  if (repository.kind === "failed") throw new UsageError(`${repository.message}, and \`${first}\` is ${isPath(first) ? "one path where `diff` wants two" : "no path"}`);
  // As git has it, a word is a revision before it is a path, and what is both wants `--` to tell.
  const isRevision = (word: string): boolean => commitOf(repository, word).kind === "commit";
  if (second !== undefined && isPath(second) && isRevision(second)) throw new UsageError(`\`${second}\` is a revision and a path: put \`--\` before the paths`);
  const head = second !== undefined && isRevision(second) ? second : undefined;
  const words = second === undefined ? [] : head === undefined ? [second, ...others] : others;
  const revisions = revisionsOf(repository, first, head);
  if (revisions.kind === "failed") throw new UsageError(revisions.message);
  const compared = await compareRevisions(repository, revisions, { ...comparing, settings: { ...settings, paths: [...words, ...settings.paths] } });
  if (compared.kind === "failed") throw new UsageError(compared.message);
  const named = { baseRevision: revisions.base, ...(revisions.head !== undefined && { headRevision: revisions.head }) };
  const note = `compared with \`${short(revisions.base)}\`${first === revisions.base ? "" : `, where \`${first}\` and ${head === undefined ? "this" : `\`${head}\``} part`}`;
  return { ...compared, revisions: named, notes: settings.verbose ? [note, ...revisions.notes] : revisions.notes };
}

function printed(comparison: Comparison, format: Format, options: Screen & Pick<DiffSettings, "quiet" | "verbose">, revisions: Named): string {
  switch (format) {
    case "text":
      return diffText(comparison, options);
    case "json":
      return diffJson(comparison, { version, ...revisions });
    case "markdown":
      return diffMarkdown(comparison, { limit: Infinity });
  }
}

function isNewAtOrAbove(failOn: FailOn, { fresh }: Comparison): boolean {
  return failOn !== "never" && fresh.some(({ finding }) => SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(failOn));
}

import { existsSync } from "node:fs";
import path from "node:path";
import type { Comparison } from "../../diff/comparison.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { commitOf } from "../../project/git/commit-of.ts";
import { type Repository, repositoryOf } from "../../project/git/repository-of.ts";
import { diffJson } from "../../report/diff/json.ts";
import { diffMarkdown } from "../../report/diff/markdown.ts";
import { diffText } from "../../report/diff/text.ts";
import { type Compared, compareFiles, type Comparing, compareRevisions } from "../../run/compare.ts";
import { UsageError } from "../../run/failure.ts";
import { failing, failOnIn } from "../../run/fail-on.ts";
import { newErrors } from "../../run/new-errors.ts";
import { hasFailed } from "../../run/prepare.ts";
import { revisionsOf, short } from "../../run/revisions.ts";
import type { DiffSettings } from "./command-line.ts";
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
  const linted = [...head.report.sources.keys()];
  const print = (format: Format, screen: Screen) => printed(comparison, format, { ...screen, ...settings }, revisions);
  if (!(await writeOutputs({ settings, print, isWorthPrinting, linted }, io)) || hasFailed(head.report, head.prepared) || newErrors(comparison).length > 0) return 2;
  if (!isWorthPrinting) return settings.allowEmpty ? 0 : 3;
  const fresh = comparison.fresh.map(({ finding }) => finding);
  return failing(fresh, { given: settings.failOn, configured: failOnIn(head.prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}

/** What is told of the two sides. */
interface Named {
  readonly baseRevision?: string;
  readonly headRevision?: string;
}

type Format = DiffSettings["outputs"]["main"]["format"];

type Result = Compared & { readonly revisions: Named; readonly notes: readonly string[] };

async function compare(settings: DiffSettings, comparing: Comparing): Promise<Result> {
  const { cwd } = comparing.surroundings;
  const isPath: IsPath = (word) => existsSync(path.resolve(cwd, word));
  const [first = "", second, ...others] = settings.compared;
  if (second !== undefined && others.length === 0 && settings.paths.length === 0 && isPath(first) && isPath(second)) {
    return { ...await compareFiles(first, second, comparing), revisions: {}, notes: [] };
  }
  const repository = repositoryOf(cwd);
  if (repository.kind === "failed") throw new UsageError(`${repository.message}, and \`${first}\` is ${isPath(first) ? "one path where `diff` wants two" : "no path"}`);
  const { base, head, paths } = wordsOf(settings, repository, isPath);
  const revisions = revisionsOf(repository, base, head);
  if (revisions.kind === "failed") throw new UsageError(revisions.message);
  const compared = await compareRevisions(repository, revisions, { ...comparing, settings: { ...settings, paths } });
  if (compared.kind === "failed") throw new UsageError(compared.message);
  const sides = { baseRevision: revisions.base, ...(revisions.head !== undefined && { headRevision: revisions.head }) };
  const note = `compared with \`${short(revisions.base)}\`, the base of ${head === undefined ? "this" : `\`${head}\``} in \`${base}\``;
  return { ...compared, revisions: sides, notes: [...(settings.verbose ? [note] : []), ...revisions.notes] };
}

type IsPath = (word: string) => boolean;

/** As git has it, words are revisions before they are paths, what is both wants `--` to tell, and without paths all that is here is meant. */
function wordsOf({ compared: [base = "", ...words], paths }: DiffSettings, repository: Repository, isPath: IsPath): { base: string; head: string | undefined; paths: readonly string[] } {
  const [second] = words;
  const isRevision = second !== undefined && commitOf(repository, second).kind === "commit";
  if (isRevision && isPath(second)) throw new UsageError(`\`${second}\` is a revision and a path: put \`--\` before the paths`);
  const named = [...(isRevision ? words.slice(1) : words), ...paths];
  return { base, head: isRevision ? second : undefined, paths: named.length > 0 ? named : ["."] };
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

import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import type { LintFile } from "../../lint/lint-file.ts";
import type { LintOptions } from "../../lint/options.ts";
import type { Rule } from "../../lint/rule.ts";
import { decode } from "../../project/decode.ts";
import { type Disk, REAL_DISK } from "../../project/disk.ts";
import { linesByFile } from "../../report/range.ts";
import { repositoryPath } from "../../report/repository-path.ts";
import { fixAll, type FixedFile, type FixLevel, type Fixing, type Linted, withFixed } from "../../run/fix.ts";
import { prepare, reported } from "../../run/prepare.ts";
import type { RunSettings } from "../../run/settings.ts";
import { UNSEEN } from "../../run/surroundings.ts";
import { positionAt } from "../../template/lines.ts";
import { obstacleOf, writeTogether } from "./fix-write.ts";
import type { Io } from "./io.ts";
import { progressOver } from "./progress.ts";

/** What is to be done with fixes: the files are written, or a person is shown what would be. */
export interface FixChoice {
  readonly kind: "write" | "show";
  readonly level: FixLevel;
}

/** What is left after fixing, and whether all could be fixed that was to be. */
export interface AfterFixing extends Linted {
  readonly isComplete: boolean;
}

type Engine = (files: readonly LintFile[], rules: readonly Rule[], options: LintOptions) => Report;

/** Lints what the settings name and fixes it, or shows how on standard output; what is told of that goes to standard error. */
export async function runAndFix(choice: FixChoice, settings: RunSettings, io: Io, rules: readonly Rule[], engine: Engine): Promise<AfterFixing> {
  const { cwd } = io;
  const lintOn = linterOf(settings, io, rules, engine);
  const fixing = await fixAll(lintOn, { cwd, disk: REAL_DISK, paths: settings.paths, level: choice.level, obstacle: obstacleOf });
  const tell = (line: string): unknown => io.stderr.write(`cfn-latency-lint: ${line}\n`);
  for (const note of [...fixing.first.notes, ...(settings.quiet ? [] : fixing.notes), ...fixing.faults]) tell(note);
  if (settings.verbose && !settings.quiet) for (const line of unfixedLines(fixing)) tell(line);
  const isWorthTelling = fixing.count > 0 && !settings.quiet;
  const files = fixing.files.flat();
  if (choice.kind === "show") {
    io.stdout.write(await diffOf(files, cwd));
    if (isWorthTelling) tell(`would fix ${summaryOf(fixing)}`);
    return { ...fixing.first, isComplete: fixing.faults.length === 0 };
  }
  const unwritten = new Map(onePerPath(fixing.files).flatMap(writeTogether).map(({ file, why }) => [file.path, why]));
  const failed = files.filter((file) => unwritten.has(file.path));
  for (const file of failed) tell(`\`${file.file}\` cannot be fixed: ${unwritten.get(file.path) ?? ""}`);
  const written = files.filter((file) => !failed.includes(file));
  if (failed.length > 0) return { ...await lintOn(withFixed({ disk: REAL_DISK, cwd }, written)), isComplete: false };
  if (isWorthTelling) tell(`fixed ${summaryOf(fixing)}`);
  return { ...fixing.last, isComplete: fixing.faults.length === 0 };
}

/** Only the first run is followed: the others are over the same files, and a reader knows nothing of them. */
function linterOf(settings: RunSettings, io: Io, rules: readonly Rule[], engine: Engine): (disk: Disk) => Promise<Linted> {
  let isFirst = true;
  return async (disk) => {
    const progress = isFirst ? (total: number) => progressOver(total, io, settings.quiet) : () => UNSEEN;
    isFirst = false;
    const prepared = await prepare(settings, { cwd: io.cwd, stdin: io.stdin, disk, progressOver: progress }, rules);
    return { ...reported(prepared, (files) => engine(files, prepared.rules, prepared.options)), prepared };
  };
}

async function diffOf(files: readonly FixedFile[], cwd: string): Promise<string> {
  if (files.length === 0) return "";
  const { unifiedDiff } = await import("../../fix/unified-diff.ts");
  const prefix = await prefixFor(files, cwd);
  return files.map(({ file, before, text }) => unifiedDiff(repositoryPath(file, prefix), decode(before), text)).join("");
}

/**
 * What stands before the names of files in a diff. `git apply` takes no path that leads out of the working directory: where there is one,
 * all are those of the repository, for it to be applied there.
 */
async function prefixFor(files: readonly FixedFile[], cwd: string): Promise<string> {
  if (files.every(({ file }) => !file.startsWith("../"))) return "";
  const { repositoryOf } = await import("../../project/git/repository-of.ts");
  const repository = repositoryOf(cwd);
  return repository.kind === "repository" ? repository.prefix : "";
}

/** Two ways may lead to one file. */
function onePerPath(sets: readonly (readonly FixedFile[])[]): readonly (readonly FixedFile[])[] {
  const known = new Set<string>();
  return sets.map((files) => files.filter((file) => {
    const isNew = !known.has(file.path);
    known.add(file.path);
    return isNew;
  }));
}

/** Why findings that might have a fix are left, one line each. */
function unfixedLines({ last: { report }, withdrawn }: Fixing): string[] {
  const linesOf = linesByFile(report);
  const line = ({ rule, at }: Finding, why: string): string => `no fix for \`${rule}\` at ${at.file}:${positionAt(linesOf(at.file), at.start).line}: ${why}`;
  const reasons = new Map(withdrawn.map(({ finding, why }) => [`${finding.at.file} ${finding.fingerprint}`, why]));
  return report.findings.flatMap((finding) => {
    const why = reasons.get(`${finding.at.file} ${finding.fingerprint}`) ?? finding.unfixed;
    return why === undefined ? [] : [line(finding, why)];
  });
}

/** "3 findings in 2 files". */
function summaryOf({ count, files }: Fixing): string {
  const written = files.flat().length;
  return `${count} ${count === 1 ? "finding" : "findings"} in ${written} ${written === 1 ? "file" : "files"}`;
}

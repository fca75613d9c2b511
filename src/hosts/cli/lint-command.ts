import { SEVERITIES } from "../../lint/finding.ts";
import type { lint } from "../../lint/lint.ts";
import type { LintOptions } from "../../lint/options.ts";
import type { LintFile } from "../../lint/lint-file.ts";
import type { Report } from "../../lint/report.ts";
import type { Rule } from "../../lint/rule.ts";
import { findFiles, type FoundFile } from "../../project/find-files.ts";
import { compactReport } from "../../report/compact.ts";
import { jsonReport } from "../../report/json.ts";
import { textReport } from "../../report/text.ts";
import { entriesOf, get } from "../../template/node.ts";
import type { LintSettings } from "./command-line.ts";
import { didYouMean } from "./did-you-mean.ts";
import { internalError, UsageError } from "./failure.ts";
import { readInputs, type Inputs } from "./inputs.ts";
import type { Io } from "./io.ts";
import { readParameterFile } from "./parameter-file.ts";
import { screenOf } from "./screen.ts";
import { version } from "./version.ts";

/** The linter proper and its rules. */
export interface Engine {
  readonly lint: typeof lint;
  readonly rules: readonly Rule[];
}

/** Lints what the settings name, writes the report to standard output, and returns the exit code. */
export async function lintCommand(settings: LintSettings, io: Io, { lint, rules }: Engine): Promise<number> {
  checkRuleIds(settings, rules.map(({ id }) => id));
  const parameters = await parametersOf(settings, io.cwd);
  const { files, missing } = await findFiles(settings.paths, io.cwd);
  const found = files.map((file) => (file.path === "-" ? { ...file, file: settings.stdinFilename ?? "<stdin>" } : file));
  const inputs = await readInputs(found, io.stdin);

  const { region, preset, severities } = settings;
  const options: LintOptions = { region, parameters, severities, preset };
  const run = (some: readonly LintFile[]) => lint(some, rules, options);
  const report = withErrors(lintSoundly(inputs.files, run), [...missing, ...inputs.errors]);

  const isEmpty = inputs.files.length === 0;
  const hasReport = !isEmpty || report.errors.length > 0;
  const notes = [...notesOf(settings, inputs, parameters, found), ...(hasReport ? [] : [nothingFound(settings)])];
  for (const note of notes) io.stderr.write(`cfn-latency-lint: ${note}\n`);
  if (hasReport || settings.format === "json") io.stdout.write(print(report, settings, io));
  return exitCode(report, settings, found, isEmpty);
}

function checkRuleIds({ severities }: LintSettings, ids: readonly string[]): void {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}

/** A file's values, overridden by those on the command line. */
async function parametersOf({ parameterFiles, parameterOverrides }: LintSettings, cwd: string): Promise<ReadonlyMap<string, string>> {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, cwd)));
  return new Map([...fromFiles.flat(), ...parameterOverrides]);
}

/** Where we fail, the files that make us fail become errors, and the others are linted without them. */
function lintSoundly(files: readonly LintFile[], run: (files: readonly LintFile[]) => Report): Report {
  const whole = attempt(() => run(files));
  if (whole.kind === "done") return whole.report;
  const alone = files.map((file) => ({ file, result: attempt(() => run([file])) }));
  const sound = alone.flatMap(({ file, result }) => (result.kind === "done" ? [file] : []));
  const rest = attempt(() => run(sound));
  const faults = alone.flatMap(({ file, result }) => {
    // Where each goes well alone and together they do not, none can be told to be the one.
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : undefined;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run([]), faults);
}

function attempt(work: () => Report): { kind: "done"; report: Report } | { kind: "failed"; error: unknown } {
  try {
    return { kind: "done", report: work() };
  } catch (error) {
    return { kind: "failed", error };
  }
}

function withErrors(report: Report, errors: Report["errors"]): Report {
  if (errors.length === 0) return report;
  return { ...report, errors: [...report.errors, ...errors].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file)) };
}

/** What a person may want to know about the run itself; none of it is a result. */
function notesOf(
  { quiet, verbose }: LintSettings,
  { files, foreign }: Inputs,
  parameters: ReadonlyMap<string, string>,
  found: readonly FoundFile[],
): string[] {
  if (quiet) return [];
  const roots = files.flatMap(({ documents }) => documents.map(({ root }) => root));
  const declared = roots.flatMap((root) => entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const unknown = files.length === 0 ? [] : [...parameters.keys()].filter((name) => !declared.includes(name));
  return [
    ...foreign.map((file) => `${file} is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions`),
    ...unknown.map((name) => `no template has a parameter \`${name}\`${didYouMean(name, declared)}`),
    ...(verbose ? [`linted ${files.length} of ${found.length} ${found.length === 1 ? "file" : "files"}`] : []),
  ];
}

function nothingFound({ paths }: LintSettings): string {
  return paths.length === 0
    ? "nothing to lint: no path was given, and there is no template.yaml, template.yml or template.json here"
    : "nothing to lint was found";
}

function print(report: Report, { format, verbose, quiet, noColor }: LintSettings, io: Io): string {
  switch (format) {
    case "text":
      return textReport(report, { ...screenOf(io, noColor), verbose, quiet });
    case "compact":
      return compactReport(report);
    case "json":
      return jsonReport(report, { version });
  }
}

function exitCode(report: Report, { failOn, allowEmpty }: LintSettings, found: readonly FoundFile[], isEmpty: boolean): number {
  // A broken file that a search turned up is told of, but it was not what the user asked about.
  const searched = new Set(found.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  if (report.errors.some(({ file }) => !searched.has(file))) return 2;
  if (isEmpty) return allowEmpty ? 0 : 3;
  if (failOn === "never") return 0;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => report.summary[severity] > 0) ? 1 : 0;
}

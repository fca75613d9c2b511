import { NO_LIBRARY } from "../expand/library.ts";
import { isToolOutput } from "../expand/tool-output.ts";
import { unseenResources } from "../expand/unseen.ts";
import { linkStacks } from "../link/link-stacks.ts";
import type { Application } from "../link/stack.ts";
import { buildModel } from "../model/build-model.ts";
import { shapeOf } from "../model/identity.ts";
import type { Unchecked } from "../model/model.ts";
import { createScope } from "../resolve/scope.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { type ActiveRule, activeRules } from "./active-rules.ts";
import { check } from "./check.ts";
import { withConstructs } from "./constructs.ts";
import type { Finding, Severity } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";
import { folded } from "./fold.ts";
import type { LintFile } from "./lint-file.ts";
import { type LintOptions, settingsOf } from "./options.ts";
import { inOwnWords, ownWords } from "./own-words.ts";
import type { Report } from "./report.ts";
import type { Rule } from "./rule.ts";
import { type LintStack, nestedStacks, stacksOf } from "./stacks.ts";

/** Lints files. The same input gives the same report; nothing is thrown for what a template says. */
export function lint(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): Report {
  const active = activeRules(rules, options);
  const library = options.library ?? NO_LIBRARY;
  const sources = new Map([...library.sources, ...files.map(({ source }) => [source.file, source] as const)]);
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options));
  const results = [
    ...applications.map((application) => lintApplication(application, active, sources)),
    ...files.flatMap((file) => lintOpenApi(file, active, options, sources)),
  ];
  const findings = withFingerprints(folded(results.flatMap((result) => result.findings)).toSorted(byPosition));
  const problems = files.flatMap((file) => file.problems);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    notChecked: once(results.flatMap((result) => result.notChecked)).toSorted(byPlace),
    errors: problems.flatMap(({ severity, at, message }) => (severity === "error" ? [{ file: at.file, at, message }] : [])),
    warnings: problems.flatMap(({ severity, at, message }) => (severity === "warning" ? [{ at, message }] : [])),
    summary: {
      files: files.length,
      routes: results.reduce((sum, { routes }) => sum + routes, 0),
      error: count("error"), warning: count("warning"), info: count("info"), suppressed: 0,
    },
    sources,
  };
}

interface Result {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly Unchecked[];
  readonly routes: number;
}

type Sources = ReadonlyMap<string, Source>;

function lintApplication(application: Application<LintStack>, rules: readonly ActiveRule[], sources: Sources): Result {
  const { root, settings, parts, notes } = application;
  const scope = createScope(sources, root, settings, shapeOf);
  const roots = parts.map(({ stack }) => stack.root);
  const unseen = roots.map(unseenResources).find((reason) => reason !== undefined);
  const model = buildModel(root, scope, { kind: "cloudformation", isToolOutput: roots.some(isToolOutput), unseen });
  const findings = check(rules, model, scope.logic).map((finding) => inOwnWords(finding, parts));
  return {
    findings: withConstructs(findings, parts),
    notChecked: [
      ...parts.flatMap(({ stack }) => stack.notes),
      ...[...notes, ...model.notChecked].map((note) => ({ ...note, what: ownWords(note.what, note.at, parts), why: ownWords(note.why, note.at, parts) })),
    ],
    routes: routesOf(model.route),
  };
}

function lintOpenApi({ documents }: LintFile, rules: readonly ActiveRule[], options: LintOptions, sources: Sources): Result[] {
  return documents.filter(({ kind }) => kind === "openapi").map(({ root, deployment }) => {
    const scope = createScope(sources, root, settingsOf(options, deployment), shapeOf);
    const model = buildModel(root, scope, { kind: "openapi", isToolOutput: false, unseen: undefined });
    return { findings: check(rules, model, scope.logic), notChecked: model.notChecked, routes: routesOf(model.route) };
  });
}

function routesOf(routes: readonly { readonly api: { readonly name: string }; readonly name: string }[]): number {
  return new Set(routes.map(({ api, name }) => `${api.name} ${name}`)).size;
}

/** A template that several stacks deploy says the same each time. */
function once(notes: readonly Unchecked[]): Unchecked[] {
  return [...new Map(notes.map((note) => [`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, note])).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace({ at: a }: { readonly at: Span }, { at: b }: { readonly at: Span }): number {
  return compare(a.file, b.file) || a.start - b.start;
}

function byPosition(a: Finding, b: Finding): number {
  return byPlace(a, b) || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}

import { createHash } from "node:crypto";
import { expandTemplate } from "../expand/expand.ts";
import { isToolOutput } from "../expand/tool-output.ts";
import { unseenResources } from "../expand/unseen.ts";
import { buildModel } from "../model/build-model.ts";
import { shapeOf } from "../model/identity.ts";
import type { Api, Model, Noun, Unchecked } from "../model/model.ts";
import { partitionOf } from "../model/partitions.ts";
import { and } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import { createScope } from "../resolve/scope.ts";
import type { Settings } from "../resolve/settings.ts";
import { pathKeys, type Span } from "../template/place.ts";
import type { Finding, Problem, Severity } from "./finding.ts";
import type { Document, LintFile } from "./lint-file.ts";
import type { Report } from "./report.ts";
import type { Preset, Rule } from "./rule.ts";

export interface LintOptions {
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  /** What the user says of single rules; the preset decides the others. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly preset: Preset | "all";
}

/** Lints files. The same input gives the same report; nothing is thrown for what a template says. */
export function lint(files: readonly LintFile[], rules: readonly Rule[], options: LintOptions): Report {
  const settings = settingsOf(options);
  const active = activeRules(rules, options);
  const results = files.flatMap((file) => file.documents.map((document) => lintDocument(file, document, active, settings)));
  const findings = results.flatMap((result) => result.findings).toSorted(byPosition);
  const problems = files.flatMap((file) => file.problems);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings: withFingerprints(findings),
    notChecked: results.flatMap((result) => result.notChecked).toSorted(byPlace),
    errors: problems.flatMap(({ severity, at, message }) => (severity === "error" ? [{ file: at.file, at, message }] : [])),
    warnings: problems.flatMap(({ severity, at, message }) => (severity === "warning" ? [{ at, message }] : [])),
    summary: {
      files: files.length,
      routes: results.reduce((sum, { routes }) => sum + routes, 0),
      error: count("error"), warning: count("warning"), info: count("info"), suppressed: 0,
    },
    sources: new Map(files.map(({ source }) => [source.file, source])),
  };
}

/** What is known of the deployment; a region tells the partition. */
export function settingsOf({ region, account, parameters }: Pick<LintOptions, "region" | "account" | "parameters">): Settings {
  const partition = region === undefined ? undefined : partitionOf(region);
  return { region, account, partition: partition?.id, urlSuffix: partition?.dnsSuffix, parameters };
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The user asked for this severity, so it stands for what the rule would vary. */
  readonly isForced: boolean;
}

function activeRules(rules: readonly Rule[], { severities, preset }: LintOptions): ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const wanted = severities.get(rule.id);
    if (wanted === "off") return [];
    if (wanted) return [{ rule, severity: wanted, isForced: true }];
    return preset === "all" || rule.presets.includes(preset) ? [{ rule, severity: rule.severity, isForced: false }] : [];
  });
}

interface DocumentResult {
  readonly findings: readonly Finding[];
  readonly notChecked: readonly Unchecked[];
  readonly routes: number;
}

function lintDocument(
  { source }: LintFile,
  { kind, root: authored }: Document,
  rules: readonly ActiveRule[],
  settings: Settings,
): DocumentResult {
  const { root, notes } = kind === "cloudformation" ? expandTemplate(authored, settings) : { root: authored, notes: [] };
  const scope = createScope(source, root, settings, shapeOf);
  const model = buildModel(root, scope, { kind, isToolOutput: isToolOutput(root), unseen: unseenResources(root) });
  return {
    findings: rules.flatMap((active) => checkAll(active, model, scope.logic)),
    notChecked: [...notes, ...model.notChecked],
    routes: new Set(model.route.map(({ api, name }) => `${api.name} ${name}`)).size,
  };
}

/** A thing that a rule can be about. */
type Subject = Model[Noun][number];

function checkAll(active: ActiveRule, model: Model, logic: Logic): Finding[] {
  const { rule } = active;
  return rule.on.flatMap((noun) => {
    const subjects: readonly Subject[] = model[noun];
    return subjects.flatMap((subject) =>
      [...rule.check(subject, model)].flatMap((problem) => findingOf(problem, subject, active, logic)));
  });
}

function findingOf(problem: Problem, subject: Subject, { rule, severity, isForced }: ActiveRule, logic: Logic): Finding[] {
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  return [{
    rule: rule.id,
    severity: isForced ? severity : problem.severity ?? severity,
    message: problem.message,
    at: problem.at,
    label: problem.label,
    logicalId: keys[0] === "Resources" ? keys[1] ?? null : null,
    api: apiOf(subject)?.logicalId ?? null,
    routes: problem.routes ?? routesOf(subject),
    when: logic.describe(when),
    related: problem.related ?? [],
    notes: problem.notes ?? [],
    remedy: problem.remedy,
    fingerprint: "",
  }];
}

function apiOf(subject: Subject): Api | undefined {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : undefined;
}

function routesOf(subject: Subject): readonly string[] {
  return "routes" in subject ? subject.routes : [];
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

/**
 * What a finding is about, not where it stands: the same after moved lines, reordered resources and YAML ↔ JSON, and whatever
 * other files are linted with it.
 */
function withFingerprints(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), finding.when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    const fingerprint = createHash("sha256").update(`${what}#${String(repeated)}`).digest("hex").slice(0, 16);
    return { ...finding, fingerprint };
  });
}

import { groupsByKey } from "../../resolve/groups.ts";
import { pathKeys, type Span } from "../../template/place.ts";
import type { Source } from "../../template/read.ts";
import { type ActiveRule, activeRules } from "../active-rules.ts";
import { offBy } from "../check.ts";
import type { Construct } from "../deployment.ts";
import type { Finding } from "../finding.ts";
import { foldKey } from "../fold.ts";
import type { LintFile } from "../lint-file.ts";
import type { ListedSuppression } from "../listed-suppression.ts";
import type { LintOptions } from "../options.ts";
import type { Suppressed } from "../report.ts";
import type { Rule } from "../rule.ts";
import { coveringOf } from "./covering.ts";
import { type FileSuppressions, readSuppressions } from "./read-suppressions.ts";
import { SUPPRESSION } from "./settle.ts";
import type { Fault, Suppression } from "./suppression.ts";

/** What a run has found, and in what. */
export interface Found {
  readonly files: readonly LintFile[];
  /** The texts that findings may stand in. */
  readonly sources: readonly Source[];
  /** As the rules said them: what several stacks repeat, several times. */
  readonly each: readonly Finding[];
  /** As they are told. */
  readonly told: readonly Finding[];
  readonly notChecked: readonly { readonly at: Span }[];
}

export interface Sifted {
  /** What is left of what is told. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** What is wrong with the suppressions themselves, not yet in order and without fingerprints. */
  readonly own: readonly Finding[];
  /** All that was written to suppress something, with what came of it. */
  readonly listed: readonly ListedSuppression[];
}

/** Takes out what somebody gave a reason for, and says which of these reasons are not in force, or are for nothing. */
export function applySuppressions(found: Found, rules: readonly Rule[], options: LintOptions): Sifted {
  const files = suppressionsOf(found, rules, options);
  if (files.length === 0) return { findings: found.told, suppressed: [], own: [], listed: [] };
  const suppressions = files.flatMap(({ inForce }) => inForce);
  const covering = coveringOf(found.each, suppressions);
  const all = groupsByKey(found.each, foldKey);
  const used = new Set([...covering.values()].flat());
  const active = activeRules(rules, options, found.sources.map(({ file }) => file));
  const unused = unusedOf(files, used, found, active, options);
  const sifted = found.told.map((finding) => {
    // What is so in several stacks is only suppressed where it is in each of them.
    const by = (all.get(foldKey(finding)) ?? []).map((each) => covering.get(each)?.[0]);
    return { finding, by: by.every((each) => each !== undefined) ? by[0] : undefined };
  });
  return {
    findings: sifted.flatMap(({ finding, by }) => (by ? [] : [finding])),
    suppressed: sifted.flatMap(({ finding, by }) => (by ? [{ finding, reason: by.reason, by: by.by, at: by.at }] : [])),
    own: ownFindings([...files.flatMap(({ faults }) => faults), ...unused.map(unusedFault)], active, found.files),
    listed: files.flatMap((file) => listedIn(file, used, new Set(unused))),
  };
}

function suppressionsOf({ files, sources }: Found, rules: readonly Rule[], { today, lacksRules = false }: LintOptions): FileSuppressions[] {
  const linted = new Map(files.map((file) => [file.source.file, file]));
  const standards = { ruleIds: rules.map(({ id }) => id), lacksRules, today };
  return sources.flatMap((source) => readSuppressions(source, linted.get(source.file), standards) ?? []);
}

function listedIn({ settled }: FileSuppressions, used: ReadonlySet<Suppression>, unused: ReadonlySet<Suppression>): ListedSuppression[] {
  return settled.map((each) => {
    const { rule, by, reason, until, at } = each.kind === "in-force" ? each.suppression : each.wish;
    const listed = { rule, by, reason, until, at, about: at.file };
    if (each.kind === "faulty") return { ...listed, state: { kind: "void", why: each.fault.message } };
    return { ...listed, state: { kind: used.has(each.suppression) ? "used" : unused.has(each.suppression) ? "unused" : "unknown" } };
  });
}

function ownFindings(faults: readonly Fault[], active: readonly ActiveRule[], files: readonly LintFile[]): Finding[] {
  const own = active.find(({ rule }) => rule.id === SUPPRESSION);
  if (own === undefined) return [];
  const once = new Map(faults.map((fault) => [`${fault.at.file} ${String(fault.at.start)} ${fault.message}`, fault]));
  return [...once.values()].map((fault) => findingOf(fault, own, files));
}

/** Suppressions that were for nothing, as far as a run can tell: with other parameters their rule may find what it does not find now. */
function unusedOf(files: readonly FileSuppressions[], used: ReadonlySet<Suppression>, { notChecked }: Found, active: readonly ActiveRule[], { parameters }: LintOptions): Suppression[] {
  if (parameters.size > 0) return [];
  const telling = new Map(active.flatMap((each) => (each.rule.varies === true ? [] : [[each.rule.id, each]])));
  // Where nobody asks for a rule, nothing is looked for that could be suppressed.
  const isTelling = ({ rule, scope }: Suppression): boolean => (telling.get(rule)?.standingIn(scope.file).kind ?? "unasked") !== "unasked";
  // One line of an app or of an anchor writes the same metadata in many places.
  const words = new Set([...used].map(wordsOf));
  const unknown = groupsByKey(notChecked, ({ at }) => at.file);
  const mayHide = ({ scope }: Suppression): boolean => (unknown.get(scope.file) ?? []).some(({ at }) => at.start < scope.end && scope.start < at.end);
  return files.filter(({ isWhole }) => isWhole).flatMap(({ inForce }) => inForce)
    .filter((suppression) => !used.has(suppression) && isTelling(suppression) && !words.has(wordsOf(suppression)) && !mayHide(suppression));
}

function unusedFault({ at, rule }: Suppression): Fault {
  return { at, message: `there is no finding of \`${rule}\` here to suppress`, remedy: "remove it" };
}

/** A comment stands for itself alone; metadata may be copies of one. */
function wordsOf({ by, rule, reason, until, at }: Suppression): string {
  return JSON.stringify([by, rule, reason, until ?? null, ...(by === "comment" ? [at.file, at.start] : [])]);
}

function findingOf({ at, message, remedy }: Fault, { rule, standingIn }: ActiveRule, files: readonly LintFile[]): Finding {
  const standing = standingIn(at.file);
  const severity = standing.kind === "set" ? standing.severity : rule.severity;
  const [section, name] = pathKeys(at.path);
  const logicalId = section === "Resources" && name !== undefined ? name : null;
  return {
    rule: rule.id, severity, message, at, label: undefined, logicalId, api: null, routes: [], when: null,
    ...constructOf(at.file, logicalId, files),
    related: [], notes: [], remedy, fingerprint: "", ...offBy(standing),
  };
}

function constructOf(file: string, logicalId: string | null, files: readonly LintFile[]): Pick<Finding, "cdk" | "construct"> {
  const apps = files.filter(({ source }) => source.file === file).flatMap(({ documents }) => documents.flatMap(({ deployment }) => deployment?.cdk ?? []));
  const construct = (cdk: (typeof apps)[number]): Construct | undefined => (logicalId === null ? undefined : cdk.constructs.get(file)?.get(logicalId));
  const [cdk] = apps;
  return cdk ? { cdk, construct: construct(cdk) } : { construct: undefined };
}

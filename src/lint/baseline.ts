import { groupsByKey } from "../resolve/groups.ts";
import { countsOf, type Finding, SEVERITIES, type Severity } from "./finding.ts";
import { byPosition } from "./lint.ts";
import type { Report, Suppressed } from "./report.ts";
import type { RoutesReport } from "./routes-report.ts";
import { SUPPRESSION } from "./suppress/settle.ts";

/** A finding that a baseline knows. Where it stands in its file is left out: that changes with every line above it. */
export interface KnownFinding {
  /** As reports show it. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  /** For whoever reads the baseline; nothing hangs on it. */
  readonly message: string | undefined;
}

/** What a run can say of findings that it does not have. */
export interface Reach {
  /** Whether there is nothing at a path any more. */
  readonly isGone: (file: string) => boolean;
  /** Whether it would have found what a rule finds in a file. */
  readonly wouldFind: (rule: string, file: string) => boolean;
}

/** What a baseline is to a run. */
export interface Held<K extends KnownFinding> {
  /** What it knows, each with how it knows it. */
  readonly known: ReadonlyMap<Finding, K>;
  /** What it knows as less severe than it is now: that is told. */
  readonly worse: ReadonlyMap<Finding, K>;
  /** What it knows and is not so any more. */
  readonly stale: readonly K[];
  /** What the run has nothing to say about. */
  readonly rest: readonly K[];
}

/** Finds out which findings a baseline knows, and what of it is not needed any more. */
export function holdAgainst<K extends KnownFinding>(findings: readonly Finding[], entries: readonly K[], { isGone, wouldFind }: Reach): Held<K> {
  const told = findings.filter(isBaselined);
  const own = pairsOf(told, entries, ({ file }) => file);
  const [left, lost] = [told.filter((finding) => !own.has(finding)), without(entries, own)];
  const homes = newHomes(left, lost.filter(({ file, rule }) => isGone(file) && wouldFind(rule, file)), new Set(entries.map(({ file }) => file)));
  const followed = pairsOf(left, lost, ({ file }) => homes.get(file));
  const pairs = [...own, ...followed];
  const unmet = without(lost, followed);
  return {
    known: new Map(pairs.filter(([finding, entry]) => !isWorse(finding, entry))),
    worse: new Map(pairs.filter(([finding, entry]) => isWorse(finding, entry))),
    stale: unmet.filter(({ rule, file }) => wouldFind(rule, file)),
    rest: unmet.filter(({ rule, file }) => !wouldFind(rule, file)),
  };
}

/** What a baseline may hold: one that made the faults of suppressions go away would hide what they hide. */
function isBaselined({ rule }: Finding): boolean {
  return rule !== SUPPRESSION;
}

function isWorse(finding: Finding, entry: KnownFinding): boolean {
  return SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(entry.severity);
}

/** Findings and the entries that know them; `fileOf` says where an entry is to be looked for. In one file each fingerprint is there once. */
function pairsOf<K extends KnownFinding>(findings: readonly Finding[], entries: readonly K[], fileOf: (entry: K) => string | undefined): Map<Finding, K> {
  const keyOf = (file: string | undefined, fingerprint: string): string => JSON.stringify([file, fingerprint]);
  const byKey = new Map(findings.map((finding) => [keyOf(finding.at.file, finding.fingerprint), finding]));
  return new Map(entries.flatMap((entry) => {
    const finding = byKey.get(keyOf(fileOf(entry), entry.fingerprint));
    return finding ? [[finding, entry] as const] : [];
  }));
}

function without<K extends KnownFinding>(entries: readonly K[], pairs: ReadonlyMap<Finding, K>): K[] {
  const keyOf = ({ file, fingerprint }: KnownFinding): string => JSON.stringify([file, fingerprint]);
  // A merge may leave an entry twice.
  const paired = new Set([...pairs.values()].map(keyOf));
  return entries.filter((entry) => !paired.has(keyOf(entry)));
}

/**
 * Where files that are gone are now: in the one file that the baseline does not know and that has at least half of what was known of
 * them. What could be in one of several files, or be one of several that are gone, is followed nowhere.
 */
function newHomes(findings: readonly Finding[], lost: readonly KnownFinding[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const byFingerprint = groupsByKey(findings.filter(({ at }) => !known.has(at.file)), ({ fingerprint }) => fingerprint);
  const moves = [...groupsByKey(lost, ({ file }) => file)].flatMap(([from, entries]) => {
    const found = entries.map(({ fingerprint }) => byFingerprint.get(fingerprint) ?? []);
    const [to, other] = new Set(found.flatMap((alike) => alike.slice(0, 2).map(({ at }) => at.file)));
    const isMost = found.filter((alike) => alike.length > 0).length * 2 >= entries.length;
    return to !== undefined && other === undefined && isMost ? [{ from, to }] : [];
  });
  return new Map([...groupsByKey(moves, ({ to }) => to)].flatMap(([to, [{ from }, ...others]]) => (others.length === 0 ? [[from, to] as const] : [])));
}

/** What a baseline has to say after a run: all that was found, and of what it said before what the run cannot know. */
export function baselineAfter(findings: readonly Finding[], { rest }: Pick<Held<KnownFinding>, "rest">): { readonly found: ReadonlySet<Finding>; readonly entries: readonly KnownFinding[] } {
  const found = findings.filter(isBaselined);
  const fresh = found.map(({ at, rule, severity, fingerprint, message }) => ({ file: at.file, rule, severity, fingerprint, message }));
  return { found: new Set(found), entries: [...fresh, ...rest] };
}

const REASON = "it was known when the baseline was made";

/** The report without what a baseline knows. */
export function withoutKnown<R extends Report>(report: R, known: Pick<ReadonlySet<Finding>, "has" | "size">): R {
  if (known.size === 0) return report;
  const findings = report.findings.filter((finding) => !known.has(finding));
  const added = report.findings.filter((finding) => known.has(finding)).map((finding): Suppressed => ({ finding, reason: REASON, by: "baseline", at: undefined }));
  const suppressed = [...report.suppressed, ...added].toSorted((a, b) => byPosition(a.finding, b.finding));
  const summary = { ...report.summary, ...countsOf(findings), suppressed: suppressed.length };
  return { ...report, findings, suppressed, summary, ...withFewerLinks(report, findings) };
}

/** Rows of request paths name the findings about them. */
function withFewerLinks(report: Report, findings: readonly Finding[]): Partial<Pick<RoutesReport, "rows">> {
  if (!hasRows(report)) return {};
  const told = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { rows: report.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => told.has(fingerprint)) })) };
}

function hasRows(report: Report): report is RoutesReport {
  return "rows" in report;
}

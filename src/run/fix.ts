import path from "node:path";
import { applyFixes } from "../fix/apply-fixes.ts";
import type { Finding } from "../lint/finding.ts";
import type { Fix } from "../lint/fix.ts";
import type { Report } from "../lint/report.ts";
import { withoutWaiting } from "../lint/wait-for-others.ts";
import { type Disk, overlaid } from "../project/disk.ts";
import type { Where } from "../project/where.ts";
import type { Span } from "../template/place.ts";
import { type FixPlace, fixPlaceOf, type FixWhere } from "./fix-places.ts";
import type { Outcome, Prepared } from "./prepare.ts";
import { worseForIt } from "./worse-for-it.ts";

/** Which fixes are made: those that change nothing but what a finding is about, or also those that want to be looked at. */
export type FixLevel = "safe" | "all";

/** What one run over the files gave. */
export type Linted = Outcome<Report> & { readonly prepared: Prepared };

export interface FixSettings extends FixWhere {
  readonly level: FixLevel;
}

/** A file that fixes change. */
export interface FixedFile {
  /** As a report shows it. */
  readonly file: string;
  /** Absolute; where the file truly is. */
  readonly path: string;
  /** Other ways that lead to it, as reports show them. */
  readonly others?: readonly string[];
  /** What was read of it. */
  readonly before: Uint8Array;
  readonly text: string;
}

export interface Fixing {
  /** Before anything was fixed. */
  readonly first: Linted;
  /** What is left. */
  readonly last: Linted;
  /** In sets of which all are to be written or none; what is put in stands before what is taken away. */
  readonly files: readonly (readonly FixedFile[])[];
  /** How many findings are gone. */
  readonly count: number;
  /** Files that could be fixed if something did not keep us from it, in sentences. */
  readonly faults: readonly string[];
  /** Files that are not ours to fix, and whether there was an end to trying, in sentences. */
  readonly notes: readonly string[];
  /** What is left although it has a fix. */
  readonly withdrawn: readonly Withdrawn[];
}

/** A finding whose fix would leave the files no better. */
export interface Withdrawn {
  readonly finding: Finding;
  readonly why: string;
}

/** How often files are linted again at the most: mostly once, for there is room for all fixes and none does harm. */
const MAX_RUNS = 240;

/** To find each of some fixes that do harm, as many runs as this are needed at the most, and some more for those that wait for others. */
function runsFor(fixables: number): number {
  return Math.min(MAX_RUNS, 20 + 2 * fixables);
}

/** What is fixed so far. */
interface State {
  readonly linted: Linted;
  readonly files: ReadonlyMap<string, FixedFile>;
  readonly made: readonly Fixable[];
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  readonly runs: number;
}

/** A finding that has a fix which is asked for, in files that may be written. */
export interface Fixable {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** What is found out once about each file, by its name. */
type Places = Map<string, FixPlace>;

/** What every round of a run goes by. */
interface Round {
  readonly lintOn: (disk: Disk) => Promise<Linted>;
  readonly places: Places;
  readonly settings: FixSettings;
  /** How often files may be linted again. */
  readonly limit: number;
}

/**
 * Makes fixes and lints again until there is nothing left to fix. A fix after which its finding is still there, or another comes, is
 * not made. Nothing is written.
 */
export async function fixAll(lintOn: Round["lintOn"], settings: FixSettings): Promise<Fixing> {
  const places: Places = new Map();
  const first = await lintOn(settings.disk);
  const round = { lintOn, places, settings, limit: runsFor(fixablesIn(first, places, settings).length) };
  let state: State = { linted: first, files: new Map(), made: [], withdrawn: new Map(), runs: 0 };
  for (let runs = -1; runs < state.runs;) {
    ({ runs } = state);
    state = await advanced(state, round);
  }
  const { linted: last, made, withdrawn } = state;
  const reasons = (kind: "obstructed" | "foreign"): string[] => [...places.values()].flatMap((place) => (place.kind === kind ? [place.why] : []));
  return {
    first, last, count: Math.max(made.length, toldIn(first, places) - toldIn(last, places)), files: setsOf(state),
    faults: reasons("obstructed"), notes: [...reasons("foreign"), ...unfinished(state, round)], withdrawn: [...withdrawn.values()],
  };
}

/** How many findings there are, each told once to whatever ways lead to its file. */
function toldIn({ report }: Linted, places: Places): number {
  const told = report.findings.map(({ rule, message, at }) => {
    const place = places.get(at.file);
    return JSON.stringify([rule, message, place?.kind === "ours" ? place.path : at.file, at.start]);
  });
  return new Set(told).size;
}

/** What is said where there were too many fixes that do harm to find the others. */
function unfinished(state: State, round: Round): string[] {
  const left = state.runs < round.limit ? 0 : openIn(state, round).length;
  return left === 0 ? [] : [`${left === 1 ? "1 more fix was" : `${left} more fixes were`} not tried after ${state.runs} runs: fix again, or file by file`];
}

/** The fixes that are left to try. */
function openIn({ linted, withdrawn }: State, { places, settings }: Round): Fixable[] {
  return fixablesIn(linted, places, settings).filter(({ finding }) => !withdrawn.has(keyOf(finding)));
}

/** One round further: all that can be fixed at once, or else each part of it that does no harm. */
async function advanced(from: State, round: Round): Promise<State> {
  let state = from;
  const queue: ReadonlySet<string>[] = [keysOf(openIn(state, round))];
  while (queue.length > 0 && state.runs < round.limit) {
    const asked = queue.shift();
    const attempt = attempted(withoutWaiting(openIn(state, round)).filter(({ finding }) => asked?.has(keyOf(finding))), state, round.places);
    if (!attempt) continue;
    const { files, made } = attempt;
    const linted = await round.lintOn(withFixed(round.settings, [...files.values()]));
    const runs = state.runs + 1;
    const why = worseForIt(state.linted.report, linted.report, made.map(({ finding }) => finding));
    if (why === undefined) {
      state = { ...state, linted, files, made: [...state.made, ...made], runs };
      continue;
    }
    const half = made.length >> 1;
    if (half > 0) queue.unshift(keysOf(made.slice(0, half)), keysOf(made.slice(half)));
    const alone = half === 0 ? made.map(({ finding }): [string, Withdrawn] => [keyOf(finding), { finding, why }]) : [];
    state = { ...state, withdrawn: new Map([...state.withdrawn, ...alone]), runs };
  }
  return state;
}

function keysOf(fixables: readonly Fixable[]): ReadonlySet<string> {
  return new Set(fixables.map(({ finding }) => keyOf(finding)));
}

/** What becomes of the files with some fixes more; nothing where that is nothing new. */
function attempted(fixables: readonly Fixable[], { linted, files }: State, places: Places): Pick<State, "files" | "made"> | undefined {
  const { texts, made } = applyFixes(fixables.map(({ fix }) => fix), linted.report.sources);
  if (texts.size === 0) return undefined;
  const fixed = new Set(made);
  const changed = [...texts].flatMap(([file, text]): [string, FixedFile][] => {
    const place = places.get(file);
    return place?.kind === "ours" ? [[file, { file, path: place.path, others: othersOf(file, place.path, places), before: place.before, text }]] : [];
  });
  return { files: new Map([...files, ...changed]), made: fixables.filter(({ fix }) => fixed.has(fix)) };
}

function othersOf(own: string, path: string, places: Places): string[] {
  return [...places].flatMap(([file, place]) => (place.kind === "ours" && place.path === path && file !== own ? [file] : []));
}

/** The fixes that are asked for, in files that may be written. */
export function fixablesIn({ report, prepared }: Pick<Linted, "report" | "prepared">, places: Places, settings: FixSettings): Fixable[] {
  const spared = new Set(report.suppressed.map(({ finding: { at } }) => spanKey(at)));
  const asked = report.findings.flatMap((finding) => (finding.fix && isAsked(finding.fix, settings) ? [{ finding, fix: finding.fix }] : []));
  // Somebody wants the same text to stay for another reason.
  const fixables = asked.filter(({ finding, fix }) => ![spanKey(finding.at), ...takenBy(fix)].some((key) => spared.has(key)));
  const linted = new Set(prepared.files.map(({ source }) => source.file));
  for (const file of new Set(fixables.flatMap(({ fix }) => fix.edits.map((edit) => edit.file)))) {
    if (!places.has(file)) places.set(file, fixPlaceOf(file, linted, settings));
  }
  const names = new Set(namesByPath(places, settings).values());
  return fixables.filter(({ fix }) => fix.edits.every(({ file }) => names.has(file)));
}

function isAsked({ safety }: Fix, { level }: FixSettings): boolean {
  return safety === "safe" || level === "all";
}

function takenBy({ steps = [] }: Fix): string[] {
  return steps.flatMap((step) => (step.kind === "insert" ? [] : [spanKey(step.at)]));
}

/** The files of ours by where they truly are: of several ways that lead to one the way itself, or else the first. */
function namesByPath(places: Places, { cwd }: FixSettings): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [file, place] of places) {
    if (place.kind === "ours" && (!names.has(place.path) || path.resolve(cwd, file) === place.path)) names.set(place.path, file);
  }
  return names;
}

function spanKey({ file, start, end }: Span): string {
  return `${file}:${start}-${end}`;
}

/** The files in sets that have no fix in common. */
function setsOf({ files, made }: State): FixedFile[][] {
  const shared = made.map(({ fix }) => fix).filter(({ edits }) => new Set(edits.map(({ file }) => file)).size > 1);
  const stepsIn = shared.flatMap(({ steps = [] }) => steps.flatMap((step) => (step.kind === "insert" ? [] : [step.at.file])));
  const takes = new Set(stepsIn);
  const sets = [...files.keys()].map((file) => new Set([file]));
  for (const { edits } of shared) {
    const own = sets.filter((set) => edits.some(({ file }) => set.has(file)));
    const [first, ...others] = own;
    for (const other of others) {
      for (const file of other) first?.add(file);
      sets.splice(sets.indexOf(other), 1);
    }
  }
  return sets.map((set) => [...set].toSorted((a, b) => Number(takes.has(a)) - Number(takes.has(b))).flatMap((file) => files.get(file) ?? []));
}

/** The disk as it would be with some files fixed. */
export function withFixed({ disk, cwd }: Where, files: readonly FixedFile[]): Disk {
  // A file may be asked for by the way that leads to it, and by where it truly is.
  return overlaid(disk, new Map(files.flatMap(({ file, others = [], path: real, text }) => [real, ...[file, ...others].map((name) => path.resolve(cwd, name))].map((each) => [each, text] as const))));
}

/** What identifies a finding over several runs. */
function keyOf({ rule, at, fingerprint }: Finding): string {
  return `${rule} ${at.file} ${fingerprint}`;
}

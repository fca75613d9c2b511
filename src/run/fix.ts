import path from "node:path";
import { applyFixes } from "../fix/apply-fixes.ts";
import type { Finding } from "../lint/finding.ts";
import type { Fix } from "../lint/fix.ts";
import type { Report } from "../lint/report.ts";
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
  /** Files that are not ours to fix, in sentences. */
  readonly notes: readonly string[];
  /** What is left although it has a fix. */
  readonly withdrawn: readonly Withdrawn[];
}

/** A finding whose fix would leave the files no better. */
export interface Withdrawn {
  readonly finding: Finding;
  readonly why: string;
}

/** How often files are linted again: mostly once, for there is room for all fixes and none does harm. */
const MAX_RUNS = 40;

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

type LintOn = (disk: Disk) => Promise<Linted>;

/**
 * Makes fixes and lints again until there is nothing left to fix. A fix after which its finding is still there, or another comes, is
 * not made. Nothing is written.
 */
export async function fixAll(lintOn: LintOn, settings: FixSettings): Promise<Fixing> {
  const places: Places = new Map();
  const first = await lintOn(settings.disk);
  let state: State = { linted: first, files: new Map(), made: [], withdrawn: new Map(), runs: 0 };
  for (let made = -1; made < state.made.length;) {
    made = state.made.length;
    state = await advanced(state, lintOn, places, settings);
  }
  const { linted: last, made, withdrawn } = state;
  const reasons = (kind: "obstructed" | "foreign"): string[] => [...places.values()].flatMap((place) => (place.kind === kind ? [place.why] : []));
  return {
    first, last, count: made.length, files: setsOf(state),
    faults: reasons("obstructed"), notes: reasons("foreign"), withdrawn: [...withdrawn.values()],
  };
}

/** One round further: with all that can be fixed at once, or with as much of it as does no harm. */
async function advanced(state: State, lintOn: LintOn, places: Places, settings: FixSettings): Promise<State> {
  const withdrawn = new Map(state.withdrawn);
  const queue = [fixablesIn(state.linted, places, settings).filter(({ finding }) => !withdrawn.has(keyOf(finding)))];
  let { runs } = state;
  while (queue.length > 0 && runs < MAX_RUNS) {
    const attempt = attempted(queue.shift() ?? [], state, places);
    if (!attempt) continue;
    const { files, made } = attempt;
    const linted = await lintOn(withFixed(settings, [...files.values()]));
    runs += 1;
    const why = worseForIt(state.linted.report, linted.report, made.map(({ finding }) => finding));
    if (why === undefined) return { linted, files, made: [...state.made, ...made], withdrawn, runs };
    const half = made.length >> 1;
    if (half > 0) queue.unshift(made.slice(0, half), made.slice(half));
    else for (const { finding } of made) withdrawn.set(keyOf(finding), { finding, why });
  }
  return { ...state, withdrawn, runs };
}

/** What becomes of the files with some fixes more; nothing where that is nothing new. */
function attempted(fixables: readonly Fixable[], { linted, files }: State, places: Places): Pick<State, "files" | "made"> | undefined {
  const { texts, made } = applyFixes(fixables.map(({ fix }) => fix), linted.report.sources);
  if (texts.size === 0) return undefined;
  const fixed = new Set(made);
  const changed = [...texts].flatMap(([file, text]): [string, FixedFile][] => {
    const place = places.get(file);
    return place?.kind === "ours" ? [[file, { file, path: place.path, before: place.before, text }]] : [];
  });
  return { files: new Map([...files, ...changed]), made: fixables.filter(({ fix }) => fixed.has(fix)) };
}

/** The fixes that are asked for, in files that may be written. */
export function fixablesIn({ report, prepared }: Pick<Linted, "report" | "prepared">, places: Places, settings: FixSettings): Fixable[] {
  const spared = new Set(report.suppressed.map(({ finding: { at } }) => spanKey(at)));
  const linted = new Set(prepared.files.map(({ source }) => source.file));
  return report.findings.flatMap((finding) => {
    const { fix, at } = finding;
    if (!fix || (fix.safety !== "safe" && settings.level !== "all")) return [];
    // Somebody wants the same text to stay for another reason.
    const taken = (fix.steps ?? []).flatMap((step) => (step.kind === "insert" ? [] : [spanKey(step.at)]));
    if ([spanKey(at), ...taken].some((key) => spared.has(key))) return [];
    const isOurs = fix.edits.every(({ file }) => {
      const place = places.get(file) ?? fixPlaceOf(file, linted, settings);
      places.set(file, place);
      return place.kind === "ours";
    });
    return isOurs ? [{ finding, fix }] : [];
  });
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
  return overlaid(disk, new Map(files.flatMap(({ file, path: real, text }) => [[path.resolve(cwd, file), text], [real, text]])));
}

/** What identifies a finding over several runs. */
function keyOf({ rule, at, fingerprint }: Finding): string {
  return `${rule} ${at.file} ${fingerprint}`;
}

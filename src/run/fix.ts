import path from "node:path";
import { applyFixes } from "../fix/apply-fixes.ts";
import type { Fix } from "../lint/fix.ts";
import type { Report } from "../lint/report.ts";
import { admit } from "../project/admit.ts";
import { boundaryOf } from "../project/boundary.ts";
import { decode } from "../project/decode.ts";
import { type Disk, overlaid } from "../project/disk.ts";
import type { Where } from "../project/where.ts";
import type { Outcome, Prepared } from "./prepare.ts";

/** Which fixes are made: those that change nothing but what a finding is about, or also those that want to be looked at. */
export type FixLevel = "safe" | "all";

/** What one run over the files gave. */
export type Linted = Outcome<Report> & { readonly prepared: Prepared };

export interface FixSettings extends Where {
  /** What the user named. */
  readonly paths: readonly string[];
  readonly level: FixLevel;
  /** Why a file cannot be written, by its absolute path. */
  readonly obstacle: (file: string) => string | undefined;
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
  readonly files: readonly FixedFile[];
  /** How many findings are gone. */
  readonly count: number;
  /** Files that could be fixed if something did not keep us from it, in sentences. */
  readonly faults: readonly string[];
  /** Files that are not ours to fix, in sentences. */
  readonly notes: readonly string[];
}

/** What makes room for others may take some rounds; what goes on and on is a fault of ours. */
const MAX_ROUNDS = 10;

/** Makes fixes and lints again until there is nothing left to fix. Nothing is written. */
export async function fixAll(lintOn: (disk: Disk) => Promise<Linted>, settings: FixSettings): Promise<Fixing> {
  const places = new Map<string, Place>();
  const files = new Map<string, FixedFile>();
  const first = await lintOn(settings.disk);
  let [last, count] = [first, 0];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { texts, made } = applyFixes(fixesOf(last, places, settings), last.report.sources);
    if (texts.size === 0) break;
    for (const [file, text] of texts) {
      const place = places.get(file);
      if (place?.kind === "ours") files.set(file, { file, path: place.path, before: place.before, text });
    }
    count += made.length;
    last = await lintOn(withFixed(settings, [...files.values()]));
  }
  const reasons = (kind: "obstructed" | "foreign"): string[] => [...places.values()].flatMap((place) => (place.kind === kind ? [place.why] : []));
  return { first, last, count, files: [...files.values()], faults: reasons("obstructed"), notes: reasons("foreign") };
}

/** The disk as it would be with some files fixed. */
export function withFixed({ disk, cwd }: Where, files: readonly FixedFile[]): Disk {
  // A file may be asked for by the way that leads to it, and by where it truly is.
  return overlaid(disk, new Map(files.flatMap(({ file, path: real, text }) => [[path.resolve(cwd, file), text], [real, text]])));
}

/** Where a file is that a fix edits, or why it is left as it is. */
type Place =
  | { readonly kind: "ours"; readonly path: string; readonly before: Uint8Array }
  | { readonly kind: "obstructed" | "foreign"; readonly why: string };

/** The fixes that are asked for, in files that may be written; `places` remembers what is found out about each. */
function fixesOf({ report, prepared }: Linted, places: Map<string, Place>, settings: FixSettings): Fix[] {
  const spared = new Set(report.suppressed.map(({ finding: { at } }) => `${at.file}:${at.start}-${at.end}`));
  const linted = new Set(prepared.files.map(({ source }) => source.file));
  return report.findings.flatMap(({ fix, at }) => {
    if (!fix || (fix.safety !== "safe" && settings.level !== "all")) return [];
    // Somebody wants the same text to stay for another reason.
    if (spared.has(`${at.file}:${at.start}-${at.end}`)) return [];
    const isOurs = fix.edits.every(({ file }) => {
      const place = places.get(file) ?? placeOf(file, linted, settings);
      places.set(file, place);
      return place.kind === "ours";
    });
    return isOurs ? [fix] : [];
  });
}

function placeOf(file: string, linted: ReadonlySet<string>, { cwd, disk, paths, obstacle }: FixSettings): Place {
  const given = path.resolve(cwd, file);
  if (MADE.test(given)) return { kind: "foreign", why: `\`${file}\` is left as it is: a tool makes it` };
  if (!linted.has(file)) return { kind: "foreign", why: `\`${file}\` is left as it is: it is only referred to; name it to have it fixed` };
  const admission = admit(given, boundaryOf(given, paths.map((each) => path.resolve(cwd, each)), disk), disk);
  if (admission.kind === "refused") return { kind: "obstructed", why: `\`${file}\` cannot be fixed: it ${admission.reason}` };
  const before = disk.read(admission.real);
  const why = isUtf8(before) ? obstacle(admission.real) : "it is not UTF-8";
  return why === undefined ? { kind: "ours", path: admission.real, before } : { kind: "obstructed", why: `\`${file}\` cannot be fixed: ${why}` };
}

/** Folders of which a tool makes all that is in them. */
const MADE = /[\\/](?:cdk\.out|\.aws-sam|\.serverless|node_modules)[\\/]/;

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(decode(bytes)).equals(bytes);
}

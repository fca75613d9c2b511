import { applyFixes } from "../../fix/apply-fixes.ts";
import type { Report } from "../../lint/report.ts";
import { type FixedFile, withFixed } from "../../run/fix.ts";
import type { FixPlace } from "../../run/fix-places.ts";
import { worseForIt } from "../../run/worse-for-it.ts";
import type { Rerun } from "./lint-change.ts";
import type { Offer } from "./offers.ts";

/** How often everything is linted again: mostly once, for no fix does harm. */
const MAX_RUNS = 12;

/**
 * The offers after which their findings are gone, and no other has come: a click is as good as `--fix`. They are tried together, and in
 * halves where something is wrong.
 */
export async function harmless(offers: readonly Offer[], report: Report, rerun: Rerun, places: ReadonlyMap<string, FixPlace>): Promise<readonly Offer[]> {
  const sound = new Set<Offer>();
  const queue = [offers];
  for (let runs = 0; runs < MAX_RUNS && queue.length > 0; runs += 1) {
    const batch = queue.shift() ?? [];
    const { texts, made } = applyFixes(batch.map(({ fix }) => fix), report.sources);
    if (texts.size === 0) continue;
    const fixes = new Set(made);
    const [tried, left] = [batch.filter(({ fix }) => fixes.has(fix)), batch.filter(({ fix }) => !fixes.has(fix))];
    if (left.length > 0) queue.push(left);
    const after = await rerun.lintOn(withFixed(rerun.where, fixedFiles(texts, places)));
    const fixed = report.findings.filter(({ fix }) => fix !== undefined && fixes.has(fix));
    const half = tried.length >> 1;
    if (worseForIt(report, after, fixed) === undefined) for (const offer of tried) sound.add(offer);
    else if (half > 0) queue.push(tried.slice(0, half), tried.slice(half));
  }
  return offers.filter((offer) => sound.has(offer));
}

function fixedFiles(texts: ReadonlyMap<string, string>, places: ReadonlyMap<string, FixPlace>): FixedFile[] {
  return [...texts].flatMap(([file, text]) => {
    const place = places.get(file);
    return place?.kind === "ours" ? [{ file, path: place.path, before: place.before, text }] : [];
  });
}

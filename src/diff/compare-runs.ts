import type { Finding } from "../lint/finding.ts";
import { causesBetween } from "./causes.ts";
import { compareRoutes } from "./compare-routes.ts";
import type { Comparison, Fresh, Renames, Side } from "./comparison.ts";
import { authored } from "./declarations.ts";
import { type FilePairs, filePairs } from "./file-pairs.ts";
import { addedRoutes, isSeverer, matchFindings } from "./match-findings.ts";
import { notesOf } from "./notes.ts";
import type { Pair } from "./paired.ts";

/** Says what head has that the base has not, and why, as far as the texts tell. Nothing is read, and nothing decided anew. */
export function compareRuns(base: Side, head: Side, renames: Renames): Comparison {
  const files = filePairs(renames);
  const routes = compareRoutes(base.report.rows, head.report.rows, files);
  const texts = { base: authored(base), head: authored(head) };
  const matched = matchFindings({ base: base.report.findings, head: head.report.findings }, { ...texts, files, apiAtBase: routes.apis.nameAtBase });
  const existing = new Set(matched.existing.map((pair) => pair.head));
  const movedFrom = new Map(matched.moved.map((pair) => [pair.head, pair.base]));
  const before = new Map(matched.worse.map((pair) => [pair.head, pair.base]));
  const causesOf = causesBetween(texts.base, texts.head, files);
  const wasSuppressed = suppressedAtBase(base, files);
  const freshOf = (finding: Finding): Fresh => {
    const was = before.get(finding);
    const known = [...(wasSuppressed(finding) ? ["its suppression was removed, or its day is over"] : []), ...(was ? growth({ base: was, head: finding }) : [])];
    return { finding, before: was, causes: causesOf(finding, known) };
  };
  const isFresh = (finding: Finding): boolean => !existing.has(finding) && !movedFrom.has(finding);
  const gone = new Set(matched.rest.base);
  const comparison = {
    fresh: head.report.findings.filter(isFresh).map(freshOf),
    existing: head.report.findings.filter((finding) => existing.has(finding)),
    moved: head.report.findings.flatMap((to) => {
      const from = movedFrom.get(to);
      return from ? [{ from, to }] : [];
    }),
    fixed: base.report.findings.filter((finding) => gone.has(finding)),
  };
  return { ...comparison, routes: routes.changes, notes: notesOf(base, head, files, comparison), base: base.report, head: head.report };
}

/** In what a finding is more than it was. */
function growth({ base, head }: Pair<Finding>): string[] {
  const routes = addedRoutes(base, head).map((route) => `\`${route}\``);
  return [
    ...(isSeverer({ base, head }) ? [`its severity was \`${base.severity}\``] : []),
    ...(routes.length === 0 ? [] : [`it was not about ${routes.join(", ")}`]),
  ];
}

/** A baseline is the same for both sides: where one of them is told, it is more than the baseline knows. */
function suppressedAtBase({ report }: Side, { toBase }: FilePairs): (finding: Finding) => boolean {
  const known = new Set(report.suppressed.filter(({ by }) => by !== "baseline").map(({ finding: { at, fingerprint } }) => JSON.stringify([at.file, fingerprint])));
  return ({ at, fingerprint }) => known.has(JSON.stringify([toBase(at.file), fingerprint]));
}

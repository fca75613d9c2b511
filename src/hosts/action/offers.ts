import { SEVERITIES } from "../../lint/finding.ts";
import type { Fix } from "../../lint/fix.ts";
import { COMMENT_LIMIT } from "../../report/github-limits.ts";
import type { Fixable } from "../../run/fix.ts";
import { editedLines, mayBeShown, type ShownFile, type Suggestion, suggestionOf, unsuited, type Unsuited } from "./suggestion.ts";
import { type SuggestionComment, suggestionComment } from "./suggestion-comment.ts";
import { type TakenLines, takenLines } from "./taken-lines.ts";

/** A fix that a comment offers. */
export interface Offer extends Fixable {
  readonly suggestion: Suggestion;
  readonly comment: SuggestionComment;
}

export interface Offers {
  /** Those of the most severe findings first; no two of them share a line. */
  readonly offered: readonly Offer[];
  readonly unsuited: readonly (Unsuited & { readonly fix: Fix })[];
}

export type FileOf = (file: string) => ShownFile | Unsuited;

/** What can be offered of some fixes, in the comments of one folder of the repository. */
export function offersOf(fixables: readonly Fixable[], fileOf: FileOf, folder: string): Offers {
  const offered: Offer[] = [];
  const others: Offers["unsuited"][number][] = [];
  const taken = takenLines();
  for (const fixable of onePerFix(fixables)) {
    const offer = offerOf(fixable, fileOf, taken, folder);
    if (offer && "kind" in offer) others.push({ ...offer, fix: fixable.fix });
    else if (offer) offered.push(offer);
  }
  return { offered, unsuited: others };
}

/** One fix may be that of several findings, such as all routes that assume a role: then it is that of the most severe. */
function onePerFix(fixables: readonly Fixable[]): readonly Fixable[] {
  const severest = fixables.toSorted((a, b) => SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity));
  const fixes = new Set<Fix>();
  return severest.filter(({ fix }) => {
    const isNew = !fixes.has(fix);
    fixes.add(fix);
    return isNew;
  });
}

/** Nothing where its lines are another's. */
function offerOf({ finding, fix }: Fixable, fileOf: FileOf, taken: TakenLines, folder: string): Offer | Unsuited | undefined {
  const [file = "", ...more] = new Set(fix.edits.map((edit) => edit.file));
  if (more.length > 0) return unsuited("files");
  const shown = fileOf(file);
  if (shown.kind === "unsuited") return shown;
  // Before the lines are made, which may be as long as the file.
  const edited = editedLines(fix, shown.lines);
  if (!mayBeShown(edited, shown.hunks)) return unsuited("outside");
  if (!taken.isFree(shown.path, edited)) return undefined;
  const suggestion = suggestionOf(fix, shown);
  if (suggestion.kind === "unsuited") return suggestion;
  if (!taken.isFree(shown.path, suggestion)) return undefined;
  const comment = suggestionComment(finding, fix, suggestion, folder);
  if (comment.body.length > COMMENT_LIMIT) return unsuited("too-long");
  taken.take(shown.path, suggestion);
  return { finding, fix, suggestion, comment };
}

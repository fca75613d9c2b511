import type { Fix } from "../lint/fix.ts";
import type { Source } from "../template/read.ts";
import { withoutOverlaps } from "./apply-edits.ts";
import { apart, filesIn, soundTogether, textsWith } from "./trial.ts";

/** What becomes of some files. */
export interface Applied {
  /** The new texts, by file; none of a file in which nothing changes. */
  readonly texts: ReadonlyMap<string, string>;
  readonly made: readonly Fix[];
}

/**
 * Makes fixes, each whole or not at all. One for which others leave no room is left for another time; so is one after which
 * anything would not be as it should.
 */
export function applyFixes(fixes: readonly Fix[], sources: ReadonlyMap<string, Source>): Applied {
  const files = filesIn(sources);
  const groups = apart(withoutOverlaps([...new Set(fixes)]).chosen).map((group) => soundTogether(group, files));
  const made = new Set(groups.flat());
  const texts = groups.flatMap((group) => [...textsWith(group, files) ?? []]);
  return {
    texts: new Map(texts.filter(([file, text]) => text !== sources.get(file)?.text)),
    made: fixes.filter((fix) => made.has(fix)),
  };
}

import { untrackedFiles } from "./changed-files.ts";
import { diffOf } from "./diff-of.ts";
import type { GitFailure } from "./failure.ts";
import type { Repository } from "./repository-of.ts";
import { unquoted } from "./unquoted.ts";

/** Lines count from 1, and both are in it. A new file that git does not know yet has no last line. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export interface ChangedLines {
  readonly kind: "lines";
  /** By the file's name now, from the root of the repository. Where lines were only taken away, there are none. */
  readonly lines: ReadonlyMap<string, readonly LineRange[]>;
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const ALL: readonly LineRange[] = [{ start: 1, end: Infinity }];

/** The lines that were added or changed from one commit to another, or to the work tree. */
export function changedLines(repository: Repository, base: string, head: string | undefined): ChangedLines | GitFailure {
  const diff = diffOf(repository, base, head, ["--unified=0", "-M"]);
  if (diff.kind === "failed") return diff;
  const fresh = head === undefined ? untrackedFiles(repository) : [];
  if ("kind" in fresh) return fresh;
  return { kind: "lines", lines: new Map([...linesIn(diff.text), ...fresh.map((file) => [file, ALL] as const)]) };
}

function linesIn(patch: string): Map<string, LineRange[]> {
  const lines = new Map<string, LineRange[]>();
  let file: string | undefined;
  // Lines of the files themselves may look like anything: how many follow is said before them.
  let content = 0;
  for (const line of patch.split("\n")) {
    if (content > 0 || line.startsWith("\\")) {
      if (!line.startsWith("\\")) content--;
      continue;
    }
    if (line.startsWith("+++ ")) file = nameIn(line.slice("+++ ".length));
    const [, removed = "1", start, added = "1"] = HUNK.exec(line) ?? [];
    if (start === undefined) continue;
    content = Number(removed) + Number(added);
    if (file === undefined || Number(added) === 0) continue;
    const ranges = lines.get(file) ?? [];
    ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    lines.set(file, ranges);
  }
  return lines;
}

/** A name with a blank in it is followed by a tab; one that is no more is `/dev/null`. */
function nameIn(text: string): string | undefined {
  const name = unquoted(text.replace(/\t$/, ""));
  return name === "/dev/null" ? undefined : name;
}

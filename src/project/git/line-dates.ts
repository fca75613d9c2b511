import path from "node:path";
import { repositoryOf } from "./repository-of.ts";
import { runGit, textOf } from "./run-git.ts";

/** The day in UTC, "2026-11-22", on which a line became what it is. */
export type LineDate = { readonly kind: "committed"; readonly on: string } | { readonly kind: "uncommitted" } | { readonly kind: "unknown" };

/** Of more lines git is told nothing, and says all of the file: a command line has an end. */
const MAX_RANGES = 200;
const NOT_COMMITTED = /^0+$/;

/** When lines of a file, counted from 1, were written; the file goes by its absolute path. */
export function lineDates(file: string, lines: readonly number[]): ReadonlyMap<number, LineDate> {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  const repository = repositoryOf(folder);
  if (repository.kind === "failed") return new Map();
  const distinct = [...new Set(lines)];
  const ranges = distinct.length > MAX_RANGES ? [] : distinct.flatMap((line) => ["-L", `${line},${line}`]);
  // No program that an attribute names is run to show a file.
  const answer = runGit(folder, ["blame", "--porcelain", "--no-textconv", "--no-progress", ...ranges, "--", name]);
  if (answer.kind === "done") return datesIn(textOf(answer.output), repository.isShallow);
  // A file that is in no commit cannot be asked about.
  const isCommitted = runGit(folder, ["cat-file", "-e", `HEAD:./${name}`]).kind === "done";
  return new Map(distinct.map((line) => [line, { kind: isCommitted ? "unknown" : "uncommitted" }]));
}

/** Each line is "commit line-then line-now", what is known of the commit where it comes for the first time, and after a tab the text. */
function datesIn(output: string, isShallow: boolean): Map<number, LineDate> {
  const commits = new Map<string, LineDate>();
  const dates = new Map<number, string>();
  let commit = "";
  for (const line of output.split("\n")) {
    if (line.startsWith("\t")) continue;
    const [, sha, now] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+)/.exec(line) ?? [];
    if (sha !== undefined) {
      commit = sha;
      dates.set(Number(now), sha);
      if (NOT_COMMITTED.test(sha)) commits.set(sha, { kind: "uncommitted" });
    } else if (line.startsWith("author-time ") && !commits.has(commit)) {
      commits.set(commit, { kind: "committed", on: dayOf(Number(line.slice("author-time ".length))) });
    } else if (line === "boundary" && isShallow) {
      // Where history is cut off, all that is older seems to be of that day.
      commits.set(commit, { kind: "unknown" });
    }
  }
  return new Map([...dates].map(([now, sha]) => [now, commits.get(sha) ?? { kind: "unknown" }]));
}

function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "1970-01-01" : date.toISOString().slice(0, "2026-11-22".length);
}

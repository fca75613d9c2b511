import path from "node:path";
import type { Fix } from "../../lint/fix.ts";
import { REAL_DISK } from "../../project/disk.ts";
import { linesByFile } from "../../report/range.ts";
import { pathInRepository } from "../../report/path-in-repository.ts";
import { fixablesIn } from "../../run/fix.ts";
import type { FixPlace } from "../../run/fix-places.ts";
import type { GitHubApi } from "./github-api.ts";
import { harmless } from "./harmless.ts";
import { type FileOf, type Offers, offersOf } from "./offers.ts";
import { postedSuggestions, updateOf } from "./posted-suggestions.ts";
import { blobOf, type ChangedFile, changedFilesOf, isCurrent, type PullRequest } from "./pull-request.ts";
import type { Fault, Result } from "./show-result.ts";
import { OBSTACLES, type ShownFile, unsuited, type Unsuited } from "./suggestion.ts";
import { suggestionMark } from "./suggestion-comment.ts";
import { removeSuggestions, writeSuggestions } from "./write-suggestions.ts";

/** Of so many comments of one review GitHub is sure to take all, and a person to read them. */
const MAX_WRITTEN = 30;

/** Which fixes are to be offered at their lines, before anything is written. */
export type Plan =
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly reason: string }
  /** What was linted is not what the pull request is now. */
  | { readonly kind: "late" }
  | Planned;

interface Planned {
  readonly kind: "planned";
  readonly api: GitHubApi;
  readonly pull: PullRequest;
  readonly files: ReadonlyMap<string, ChangedFile>;
  readonly offers: Offers;
  /** Where the files are that fixes edit. */
  readonly places: ReadonlyMap<string, FixPlace>;
}

type Shown = Omit<Result, "plan">;

/** Finds out what can be offered; it reads alone. */
export async function planOf(result: Shown, api: GitHubApi): Promise<Plan> {
  const { inputs, event, place, verdict, linted: { report, prepared, rerun } } = result;
  if (inputs.suggestions === "off" || event.kind !== "pull-request") return { kind: "none" };
  if (inputs.token === "") return { kind: "failed", reason: "there is no token" };
  const pull = { repository: place.repository, number: event.number, headSha: event.headSha };
  const current = await isCurrent(api, pull);
  if (current.kind === "failed") return current;
  if (!current.isCurrent) return { kind: "late" };
  const changed = await changedFilesOf(api, pull);
  if (changed.kind === "failed") return changed;
  const { files } = changed;
  const places = new Map<string, FixPlace>();
  const counting = new Set(verdict.findings);
  const settings = { ...rerun.where, level: inputs.suggestions, obstacle: () => undefined };
  const fixables = fixablesIn({ report, prepared }, places, settings).filter(({ finding }) => counting.has(finding));
  const offers = offersOf(fixables, filesShown(result, files, places), result.folder);
  return { kind: "planned", api, pull, files, offers, places };
}

/** Files as the pull request shows them, each looked at once. */
function filesShown({ linted: { report }, prefix }: Shown, files: ReadonlyMap<string, ChangedFile>, places: ReadonlyMap<string, FixPlace>): FileOf {
  const linesOf = linesByFile(report);
  const known = new Map<string, ShownFile | Unsuited>();
  const look = (file: string): ShownFile | Unsuited => {
    const [inside, place] = [pathInRepository(file, prefix), places.get(file)];
    const changed = inside === undefined ? undefined : files.get(inside);
    if (inside === undefined || changed === undefined || place?.kind !== "ours") return unsuited("outside");
    if (blobOf(place.before) !== changed.blob) return unsuited("differs");
    const lines = linesOf(file);
    // With which line ends GitHub writes a suggestion into such a file is written nowhere, and people have found both kinds in one.
    if (/\r|^\ufeff/.test(lines.text)) return unsuited("line-ends");
    return changed.hunks === undefined ? unsuited("unshown") : { kind: "shown", path: inside, lines, hunks: changed.hunks };
  };
  return (file) => {
    const shown = known.get(file) ?? look(file);
    known.set(file, shown);
    return shown;
  };
}

/** What the summary says of fixes that no comment can offer. */
export function outsideLines(plan: Plan): string[] {
  if (plan.kind !== "planned") return [];
  const fixes = fixesBy(plan.offers, "outside");
  if (fixes.length === 0) return [];
  const command = `cfn-latency-lint ${fixes.every(({ safety }) => safety === "safe") ? "--fix" : "--fix=all"}`;
  return [`${fixes.length === 1 ? "1 fix touches" : `${fixes.length} fixes touch`} lines outside of the change: run \`${command}\`.`];
}

/** Makes the pull request have the suggestions of a plan, and no others of ours; what did not come about is told. */
export async function suggest(plan: Plan, result: Shown): Promise<Fault[]> {
  switch (plan.kind) {
    case "none":
      return [];
    case "late":
      return [expected("no fixes are offered as suggestions: the pull request is closed, or has changed since")];
    case "failed":
      return [fault(plan.reason, result)];
    case "planned":
      return suggestPlanned(plan, result);
  }
}

async function suggestPlanned({ api, pull, files, offers, places }: Planned, result: Shown): Promise<Fault[]> {
  const { report, rerun } = result.linted;
  const posted = await postedSuggestions(api, pull, suggestionMark(result.folder));
  if (posted.kind === "failed") return [fault(posted.reason, result)];
  const sound = await harmless(offers.offered, report, rerun, places);
  const harmful = offers.offered.filter((offer) => !sound.includes(offer)).map(({ fix }) => ({ ...unsuited("harmful"), fix }));
  const { gone, fresh } = updateOf(posted.comments, sound, judge(result, files));
  const notRemoved = await removeSuggestions(api, pull, gone);
  const wanted = fresh.slice(0, MAX_WRITTEN);
  const unwritten = await writeSuggestions(api, pull, wanted);
  const left = fresh.length - wanted.length;
  return [
    ...obstacleNotes({ ...offers, unsuited: [...offers.unsuited, ...harmful] }),
    ...(left === 0 ? [] : [expected(`${left} more ${left === 1 ? "fix is" : "fixes are"} offered by the next run: a run offers ${MAX_WRITTEN} at most`)]),
    ...(unwritten ? [fault(unwritten.reason, result, `${unwritten.count} of ${wanted.length} suggestions could not be written`)] : []),
    ...(notRemoved === undefined || unwritten ? [] : [fault(notRemoved, result, "suggestions that are over could not be taken away")]),
  ];
}

/** Whether it can be told of a file what is still wrong with it: it was read, and is what the pull request has. */
function judge({ linted: { report, rerun: { where } }, prefix }: Shown, files: ReadonlyMap<string, ChangedFile>): (file: string) => boolean {
  const unread = new Set(report.errors.map(({ file }) => pathInRepository(file, prefix)));
  return (file) => {
    const changed = files.get(file);
    return changed === undefined || (!unread.has(file) && blobAt(path.resolve(where.cwd, path.posix.relative(prefix, file))) === changed.blob);
  };
}

function blobAt(file: string): string | undefined {
  try {
    return blobOf(REAL_DISK.read(file));
  } catch {
    return undefined;
  }
}

function obstacleNotes(offers: Offers): Fault[] {
  const obstacles = new Set(offers.unsuited.map(({ obstacle }) => obstacle));
  obstacles.delete("outside");
  return [...obstacles].map((obstacle) => {
    const { length } = fixesBy(offers, obstacle);
    return expected(`${length} ${length === 1 ? "fix is" : "fixes are"} not offered as ${length === 1 ? "a suggestion" : "suggestions"}: ${OBSTACLES[obstacle]}`);
  });
}

function fixesBy(offers: Offers, obstacle: Unsuited["obstacle"]): Fix[] {
  return offers.unsuited.flatMap((each) => (each.obstacle === obstacle ? [each.fix] : []));
}

function expected(message: string): Fault {
  return { message, isExpected: true };
}

function fault(reason: string, { event }: Shown, what = "the suggestions could not be written"): Fault {
  const isFork = event.kind === "pull-request" && event.isFork;
  return { message: `${what}: ${reason}${isFork ? " (a workflow for a fork may not write)" : ""}`, isExpected: isFork };
}

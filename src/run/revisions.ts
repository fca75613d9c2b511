import { commitOf } from "../project/git/commit-of.ts";
import { defaultBranch } from "../project/git/default-branch.ts";
import { failed, type GitFailure } from "../project/git/failure.ts";
import { fetchedMergeBase } from "../project/git/merge-base.ts";
import type { Repository } from "../project/git/repository-of.ts";

/** What is compared with what. */
export interface Revisions {
  readonly kind: "revisions";
  /** A commit's whole name. */
  readonly base: string;
  /** The same, or `undefined` for the work tree as it is. */
  readonly head: string | undefined;
  /** What a person should know of the choice. */
  readonly notes: readonly string[];
}

/**
 * Where a branch and another parted: a comparison with the tip of the other would blame the branch for what others did since.
 * `base` may be "main..topic", for these two as they are, and "main...topic", for what it means without.
 */
export function revisionsOf(repository: Repository, base: string, head: string | undefined): Revisions | GitFailure {
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(base) ?? [];
  if (left === undefined || right === undefined) return parted(repository, base, head);
  if (head !== undefined) return failed(`\`${base}\` names two revisions already, and \`${head}\` would be a third`);
  const [from, to] = [left || "HEAD", right || "HEAD"];
  return dots === "..." ? parted(repository, from, to) : asTheyAre(repository, from, to);
}

/** The same, with the branch that others are merged into. */
export function revisionsFromDefault(repository: Repository): Revisions | GitFailure {
  const branch = defaultBranch(repository);
  if (!branch) return failed("there is no branch `main` or `master` here to compare with: name a revision, as in `--changed=origin/develop`");
  return parted(repository, branch.sha, undefined);
}

function asTheyAre(repository: Repository, base: string, head: string): Revisions | GitFailure {
  const from = commitOf(repository, base);
  if (from.kind === "failed") return from;
  const to = commitOf(repository, head);
  return to.kind === "failed" ? to : { kind: "revisions", base: from.sha, head: to.sha, notes: [] };
}

function parted(repository: Repository, base: string, head: string | undefined): Revisions | GitFailure {
  const pair = asTheyAre(repository, base, head ?? "HEAD");
  if (pair.kind === "failed") return pair;
  const tip = pair.head ?? pair.base;
  const meeting = fetchedMergeBase(repository, tip, pair.base);
  const own = head === undefined ? undefined : pair.head;
  switch (meeting.kind) {
    case "commit":
      return { kind: "revisions", base: meeting.sha, head: own, notes: meeting.hasFetched ? ["more of the history was fetched from `origin` to find where the two parted"] : [] };
    case "failed":
      return { kind: "revisions", base: pair.base, head: own, notes: [`${meeting.message}; it is compared with \`${short(pair.base)}\` itself`] };
    case "none":
    case "unknown":
      return { kind: "revisions", base: pair.base, head: own, notes: [`where the two parted is not in this clone's history; it is compared with \`${short(pair.base)}\` itself`] };
  }
}

export function short(sha: string): string {
  return sha.slice(0, 10);
}

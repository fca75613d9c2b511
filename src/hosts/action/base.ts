import { commitOf, isCommitName } from "../../project/git/commit-of.ts";
import type { GitFailure } from "../../project/git/failure.ts";
import { fetchCommit } from "../../project/git/fetch-commit.ts";
import { fetchedMergeBase } from "../../project/git/merge-base.ts";
import { parentsOf } from "../../project/git/parents-of.ts";
import { remoteCommit } from "../../project/git/remote-commit.ts";
import type { Repository } from "../../project/git/repository-of.ts";
import type { Event } from "./event.ts";

/** What the work tree is compared with, or why it is compared with nothing. */
export type Base =
  | { readonly kind: "base"; readonly sha: string; readonly notes: readonly string[] }
  | { readonly kind: "none"; readonly why: string };

/** The commit that an event's change begins at; it is fetched where the clone does not have it. `wanted` is what the workflow names. */
export function baseOf(event: Event, wanted: string | undefined, repository: Repository): Base {
  if (wanted !== undefined) return partedFrom(wanted, repository);
  switch (event.kind) {
    case "pull-request":
      return pullRequestBase(event, repository);
    case "merge-group":
      return fetched(event.baseSha, [], repository);
    case "push":
      return event.before === undefined ? none("the branch is new") : fetched(event.before, [], repository);
    case "other":
      return none(`the event \`${event.name}\` is about no change`);
  }
}

function none(why: string): Base {
  return { kind: "none", why };
}

function fetched(sha: string, notes: readonly string[], repository: Repository): Base {
  const answer = fetchCommit(repository, sha);
  return answer.kind === "failed" ? none(answer.message) : { kind: "base", sha, notes };
}

/**
 * What is checked out by default is a commit that merges the pull request into its base: its first parent is the base as it is now,
 * which needs no history. Otherwise it is where the two parted.
 */
function pullRequestBase({ baseSha, headSha }: Extract<Event, { kind: "pull-request" }>, repository: Repository): Base {
  const head = commitOf(repository, "HEAD");
  if (head.kind === "failed") return none(head.message);
  const [first, ...others] = parentsOf(repository, head.sha);
  if (first !== undefined && others.includes(headSha)) return fetched(first, [], repository);
  const base = fetched(baseSha, [], repository);
  if (base.kind === "none") return base;
  const meeting = fetchedMergeBase(repository, head.sha, baseSha);
  if (meeting.kind === "commit") return { kind: "base", sha: meeting.sha, notes: [] };
  const why = meeting.kind === "failed" ? meeting.message : "the history does not show where the branch left its base";
  return { ...base, notes: [`${why}; it is compared with the base as it is now`] };
}

function partedFrom(revision: string, repository: Repository): Base {
  const commit = named(revision, repository);
  if (commit.kind === "failed") return none(commit.message);
  const base = fetched(commit.sha, [], repository);
  if (base.kind === "none") return base;
  const meeting = fetchedMergeBase(repository, headOf(repository) ?? commit.sha, commit.sha);
  return meeting.kind === "commit" ? { kind: "base", sha: meeting.sha, notes: [] } : base;
}

function headOf(repository: Repository): string | undefined {
  const head = commitOf(repository, "HEAD");
  return head.kind === "commit" ? head.sha : undefined;
}

/** A commit by its name, by a name that the clone knows, or by one that only the remote knows. */
function named(revision: string, repository: Repository): { readonly kind: "commit"; readonly sha: string } | GitFailure {
  if (isCommitName(revision)) return { kind: "commit", sha: revision };
  const here = [revision, `origin/${revision}`].map((name) => commitOf(repository, name)).find(({ kind }) => kind === "commit");
  return here ?? remoteCommit(repository, revision);
}

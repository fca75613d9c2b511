import { allPages } from "./all-pages.ts";
import { type Author, authorOf, ownAuthor } from "./author.ts";
import type { Answer, GitHubApi } from "./github-api.ts";
import { propertyOf, textIn } from "./json-value.ts";
import type { Offer } from "./offers.ts";
import { pullPath, type PullRequest } from "./pull-request.ts";

/** A suggestion of ours that stands in the pull request. */
export interface Posted {
  readonly id: number;
  readonly path: string;
  readonly marker: string;
  /** Whether its lines are no part of the change any more. */
  readonly isOutdated: boolean;
  readonly isAnswered: boolean;
}

export interface PostedSuggestions {
  readonly kind: "posted";
  readonly comments: readonly Posted[];
}

interface ReviewComment extends Author, Omit<Posted, "isAnswered" | "marker"> {
  readonly lastLine: string;
  readonly answers: unknown;
}

/** Our suggestions whose markers begin so. Anyone may write such a line; only a comment of our own is ours to take away. */
export async function postedSuggestions(api: GitHubApi, pull: PullRequest, mark: string): Promise<PostedSuggestions | Extract<Answer, { kind: "failed" }>> {
  const listed = await allPages(api, `${pullPath(pull)}/comments`);
  if (listed.kind === "failed") return listed;
  const all = listed.items.flatMap(reviewComment);
  const answered = new Set(all.map(({ answers }) => answers));
  const isOwn = ownAuthor(api);
  const comments: Posted[] = [];
  for (const comment of all.filter(({ answers, lastLine }) => typeof answers !== "number" && lastLine.startsWith(mark))) {
    const { id, path, isOutdated, lastLine } = comment;
    if (await isOwn(comment)) comments.push({ id, path, isOutdated, marker: lastLine, isAnswered: answered.has(id) });
  }
  return { kind: "posted", comments };
}

function reviewComment(comment: unknown): ReviewComment[] {
  const id = propertyOf(comment, "id");
  if (typeof id !== "number") return [];
  return [{
    id, path: textIn(comment, "path"), isOutdated: propertyOf(comment, "position") === null,
    lastLine: textIn(comment, "body").trimEnd().split("\n").at(-1) ?? "",
    answers: propertyOf(comment, "in_reply_to_id"),
    ...authorOf(comment),
  }];
}

export interface Update {
  readonly gone: readonly Posted[];
  readonly fresh: readonly Offer[];
}

/**
 * What is to be taken away and what is to be added for the offers to stand there, each once. What somebody has answered stays, and so
 * does what is in a file of which nothing can be told.
 */
export function updateOf(posted: readonly Posted[], offers: readonly Offer[], isJudged: (path: string) => boolean): Update {
  const wanted = new Set(offers.map(({ comment: { marker } }) => marker));
  const kept = new Set<string>();
  const gone = posted.filter(({ marker, path, isOutdated, isAnswered }) => {
    const isGood = wanted.has(marker) && !kept.has(marker) && !isOutdated;
    const stays = isGood || isAnswered || !isJudged(path);
    if (stays) kept.add(marker);
    return !stays;
  });
  return { gone, fresh: offers.filter(({ comment: { marker } }) => !kept.has(marker)) };
}

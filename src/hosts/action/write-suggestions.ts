import type { GitHubApi } from "./github-api.ts";
import type { Offer } from "./offers.ts";
import type { Posted } from "./posted-suggestions.ts";
import { pullPath, type PullRequest } from "./pull-request.ts";

/** Requests that a run makes at most: to take comments away, and to find out which one of a review GitHub does not take. */
const MAX_REMOVALS = 100;
const MAX_REVIEWS = 12;

const UNPROCESSABLE = 422;

/** Takes comments away; why one could not be. What is left is for the next run. */
export async function removeSuggestions(api: GitHubApi, { repository }: PullRequest, gone: readonly Posted[]): Promise<string | undefined> {
  for (const { id } of gone.slice(0, MAX_REMOVALS)) {
    const answer = await api.remove(`/repos/${repository}/pulls/comments/${id}`);
    // Somebody else may have been quicker.
    if (answer.kind === "failed" && answer.status !== 404) return answer.reason;
  }
  return undefined;
}

/** How many of the comments were not written, and why. */
export interface Unwritten {
  readonly count: number;
  readonly reason: string;
}

/** Writes comments as one review. GitHub takes a review whole or not at all: where one of them is in its way, the others come in parts. */
export async function writeSuggestions(api: GitHubApi, pull: PullRequest, offers: readonly Offer[]): Promise<Unwritten | undefined> {
  const queue = offers.length === 0 ? [] : [offers];
  let [written, reason] = [0, ""];
  for (let count = 0; count < MAX_REVIEWS && queue.length > 0; count += 1) {
    const batch = queue.shift() ?? [];
    const answer = await api.send("POST", `${pullPath(pull)}/reviews`, { event: "COMMENT", commit_id: pull.headSha, comments: batch.map(reviewComment) });
    if (answer.kind === "done") {
      written += batch.length;
      continue;
    }
    reason ||= answer.reason;
    if (answer.status !== UNPROCESSABLE) break;
    const half = batch.length >> 1;
    if (half > 0) queue.push(batch.slice(0, half), batch.slice(half));
  }
  return written === offers.length ? undefined : { count: offers.length - written, reason };
}

function reviewComment({ suggestion: { path, start, end }, comment: { body } }: Offer) {
  // GitHub refuses a first line that is the last one.
  const first = start < end ? { start_line: start, start_side: "RIGHT" } : {};
  return { path, body, ...first, line: end, side: "RIGHT" };
}

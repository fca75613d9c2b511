import { type Author, authorOf, ownAuthor } from "./author.ts";
import type { Answer, GitHubApi } from "./github-api.ts";
import { propertyOf, textIn } from "./json-value.ts";

/** One comment of a pull request that is kept up to date. */
export interface Sticky {
  /** "octo/orders". */
  readonly repository: string;
  readonly number: number;
  /** A line that no reader sees and by which the comment is found again. */
  readonly marker: string;
  readonly body: string;
  /** Whether a comment is made where there is none yet. */
  readonly isNewWanted: boolean;
}

export type StickyOutcome =
  | { readonly kind: "created" | "updated" | "unchanged" | "not-wanted" }
  | { readonly kind: "failed"; readonly reason: string };

/** The hidden line of a comment about one folder of the repository: several jobs of a monorepo each have their own. */
export function markerFor(folder: string): string {
  return `<!-- cfn-latency-lint: ${hiddenName(folder)} -->`;
}

/** A name as it can stand in a line that no reader sees. */
export function hiddenName(name: string): string {
  // Two hyphens would end an HTML comment.
  return encodeURIComponent(name).replaceAll("-", "%2D");
}

/** Creates or updates the comment. */
export async function stick(api: GitHubApi, sticky: Sticky): Promise<StickyOutcome> {
  const comments = `/repos/${sticky.repository}/issues/${sticky.number}/comments`;
  const found = await findOwn(api, `${comments}?per_page=100`, sticky.marker);
  if (found.kind === "failed") return found;
  const body = `${sticky.marker}\n${sticky.body}`;
  if (found.kind === "none") {
    if (!sticky.isNewWanted) return { kind: "not-wanted" };
    return outcomeOf(await api.send("POST", comments, { body }), "created");
  }
  if (found.body === body) return { kind: "unchanged" };
  return outcomeOf(await api.send("PATCH", `/repos/${sticky.repository}/issues/comments/${found.id}`, { body }), "updated");
}

function outcomeOf(answer: Answer, kind: "created" | "updated"): StickyOutcome {
  return answer.kind === "done" ? { kind } : answer;
}

interface Comment extends Author {
  readonly id: number;
  readonly body: string;
}

/** Of a hundred comments each. */
const MAX_PAGES = 100;

type Found = ({ readonly kind: "found" } & Comment) | { readonly kind: "none" } | { readonly kind: "failed"; readonly reason: string };

/** Anyone may write a comment that begins with the marker; only one of our own is ours to change. */
async function findOwn(api: GitHubApi, first: string, marker: string): Promise<Found> {
  const isOwn = ownAuthor(api);
  let page: string | undefined = first;
  for (let count = 0; page !== undefined; count++) {
    if (count === MAX_PAGES) return { kind: "failed", reason: "it has too many comments to look through" };
    const answer: Answer = await api.get(page);
    if (answer.kind === "failed") return answer;
    for (const comment of commentsIn(answer.value).filter(({ body }) => body.startsWith(`${marker}\n`))) {
      if (await isOwn(comment)) return { kind: "found", ...comment };
    }
    page = answer.next;
  }
  return { kind: "none" };
}

function commentsIn(value: unknown): Comment[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((comment: unknown) => {
    const id = propertyOf(comment, "id");
    if (typeof id !== "number") return [];
    return [{ id, body: textIn(comment, "body"), ...authorOf(comment) }];
  });
}

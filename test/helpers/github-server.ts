import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment of an issue as GitHub's API has it. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" } | null;
}

/** A comment at lines of a pull request as GitHub's API has it. */
export interface StoredReviewComment extends StoredComment {
  readonly path: string;
  /** `null` where its lines are no part of the change any more. */
  readonly position: number | null;
  readonly in_reply_to_id?: number;
}

/** A file of a pull request as GitHub's API has it. */
export interface StoredFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly patch?: string;
}

/** A review as it is sent. */
export interface Review {
  readonly event: string;
  readonly commit_id: string;
  readonly comments: readonly ReviewComment[];
}

export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly line: number;
  readonly side: string;
}

/** The pull request, beside the comments of its conversation. */
export interface StoredPull {
  head: string;
  state: string;
  files: readonly StoredFile[];
  /** The comments at its lines; they may be put there, and changed. */
  comments: StoredReviewComment[];
  /** The reviews that came in, taken or not. */
  reviews: Review[];
}

/** A request that came in. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** An answer in place of the usual one. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What a server may do, too: break off, or let one wait. */
type Special = Answer | "hang up" | "nothing";

/** A server that stands for GitHub's. */
export interface GitHubServer {
  readonly url: string;
  /** What was asked, in order: "GET /repos/octo/orders/issues/7/comments?per_page=100&page=2". */
  readonly asked: Asked[];
  /** The comments of the pull request; they may be put there, and changed. */
  readonly comments: StoredComment[];
  readonly pull: StoredPull;
  /** What answers the next requests, one each, before the usual ones do. */
  readonly next: Special[];
  /** What answers every request, where it gives an answer. */
  always: ((asked: Asked) => Special | undefined) | undefined;
  readonly close: () => Promise<void>;
}

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const PAGE = 100;

/** The part of GitHub's API that comments need, on this machine. Its pages hold as many comments as GitHub's do at most. */
export async function githubServer(): Promise<GitHubServer> {
  const state = { asked: [] as Asked[], comments: [] as StoredComment[], pull: { head: "", state: "open", files: [], comments: [], reviews: [] } as StoredPull, next: [] as Special[], always: undefined as GitHubServer["always"] };
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const asked = { method: request.method ?? "", path: request.url ?? "", authorization: request.headers.authorization };
      state.asked.push(asked);
      const answer = state.next.shift() ?? state.always?.(asked) ?? usual(asked, text, state, urlOf());
      if (answer === "hang up") response.destroy();
      else if (answer !== "nothing") send(response, answer);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const urlOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    url: urlOf(),
    close: () => new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => { resolve(); });
    }),
  });
}

function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function usual({ method, path }: Asked, text: string, { comments, pull }: Pick<GitHubServer, "comments" | "pull">, url: string): Answer {
  const { pathname, searchParams } = new URL(path, url);
  const refused = { status: 404, body: { message: "Not Found" } };
  if (pathname.startsWith("/repos/octo/orders/pulls/")) return ofPull(method, pathname, Number(searchParams.get("page") ?? "1"), text, pull, url) ?? refused;
  if (pathname === "/repos/octo/orders/issues/7/comments") {
    if (method === "GET") return page(comments, Number(searchParams.get("page") ?? "1"), `${url}${pathname}?per_page=${PAGE}`);
    const comment = { id: comments.length + 1, body: bodyOf(text), user: BOT };
    comments.push(comment);
    return { status: 201, body: comment };
  }
  const id = Number(/^\/repos\/octo\/orders\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
  const at = comments.findIndex((comment) => comment.id === id);
  const old = comments[at];
  if (method !== "PATCH" || old === undefined) return pathname === "/user" ? { status: 403, body: { message: "Resource not accessible by integration" } } : refused;
  comments[at] = { ...old, body: bodyOf(text) };
  return { status: 200, body: comments[at] };
}

function ofPull(method: string, pathname: string, number: number, text: string, pull: StoredPull, url: string): Answer | undefined {
  const first = `${url}${pathname}?per_page=${PAGE}`;
  switch (`${method} ${pathname.slice("/repos/octo/orders/pulls/".length).replace(/\d+$/, "#")}`) {
    case "GET #":
      return { status: 200, body: { number: 7, state: pull.state, head: { sha: pull.head } } };
    case "GET 7/files":
      return page(pull.files, number, first);
    case "GET 7/comments":
      return page(pull.comments, number, first);
    case "POST 7/reviews":
      return review(JSON.parse(text) as Review, pull);
    case "DELETE comments/#": {
      const left = pull.comments.filter(({ id }) => !pathname.endsWith(`/${id}`));
      if (left.length === pull.comments.length) return undefined;
      pull.comments = left;
      return { status: 204 };
    }
    default:
      return undefined;
  }
}

/** Takes a review as GitHub does: whole, and where every comment is at lines of one hunk. */
function review(sent: Review, pull: StoredPull): Answer {
  pull.reviews.push(sent);
  if (sent.commit_id !== pull.head || !sent.comments.every((comment) => isInHunk(comment, pull))) return { status: 422, body: { message: "Unprocessable Entity", errors: ["Pull request review thread line must be part of the diff"] } };
  for (const { path, body } of sent.comments) pull.comments.push({ id: Math.max(0, ...pull.comments.map(({ id }) => id)) + 1, path, body: bodyOf(JSON.stringify({ body })), position: 1, user: BOT });
  return { status: 200, body: { id: 1 } };
}

function isInHunk({ path, line, start_line: start = line, start_side: startSide, side }: ReviewComment, { files }: StoredPull): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? "";
  const hunks = [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count = "1"]) => ({ from: Number(from), to: Number(from) + Number(count) - 1 }));
  const isOrdered = startSide === undefined ? start === line : startSide === "RIGHT" && start < line;
  return side === "RIGHT" && isOrdered && hunks.some(({ from, to }) => from <= start && line <= to);
}

function page(comments: readonly unknown[], number: number, url: string): Answer {
  const shown = comments.slice((number - 1) * PAGE, number * PAGE);
  const hasMore = comments.length > number * PAGE;
  return { status: 200, body: shown, headers: hasMore ? { link: `<${url}&page=${number + 1}>; rel="next", <${url}&page=9>; rel="last"` } : {} };
}

function bodyOf(text: string): string {
  const { body } = JSON.parse(text) as { body: string };
  // GitHub refuses what is longer.
  if (body.length > 65_536) throw new Error("body is too long");
  return body;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment of an issue as GitHub's API has it. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" } | null;
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
  const state = { asked: [] as Asked[], comments: [] as StoredComment[], next: [] as Special[], always: undefined as GitHubServer["always"] };
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const asked = { method: request.method ?? "", path: request.url ?? "", authorization: request.headers.authorization };
      state.asked.push(asked);
      const answer = state.next.shift() ?? state.always?.(asked) ?? usual(asked, text, state.comments, urlOf());
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

function usual({ method, path }: Asked, text: string, comments: StoredComment[], url: string): Answer {
  const { pathname, searchParams } = new URL(path, url);
  const refused = { status: 404, body: { message: "Not Found" } };
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

function page(comments: readonly StoredComment[], number: number, url: string): Answer {
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

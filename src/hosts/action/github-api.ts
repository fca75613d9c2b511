import { printable } from "../../report/printable.ts";

/** The part of GitHub's REST API that comments need. */
export interface GitHubApi {
  readonly get: (path: string) => Promise<Answer>;
  readonly send: (method: "POST" | "PATCH", path: string, body: unknown) => Promise<Answer>;
  readonly remove: (path: string) => Promise<Answer>;
}

export type Answer =
  | { readonly kind: "done"; readonly value: unknown; readonly next: string | undefined }
  /** `reason` is a sentence part: "it answered 403: Resource not accessible by integration". Without an answer there is no status. */
  | { readonly kind: "failed"; readonly reason: string; readonly status: number | undefined };

export interface ApiOptions {
  /** "https://api.github.com", or that of a GitHub Enterprise Server. */
  readonly url: string;
  readonly token: string;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 3;
// A job should not stand still for a comment: where GitHub asks for more patience, the comment is given up.
const LONGEST_WAIT = 30_000;
const MAX_MESSAGE = 200;

export function githubApi(options: ApiOptions): GitHubApi {
  return {
    get: (path) => request("GET", path, undefined, options),
    send: (method, path, body) => request(method, path, JSON.stringify(body), options),
    remove: (path) => request("DELETE", path, undefined, options),
  };
}

async function request(method: string, path: string, body: string | undefined, options: ApiOptions): Promise<Answer> {
  const url = urlOf(path, options.url);
  if (url === undefined) return { kind: "failed", reason: "it names a page of another server", status: undefined };
  let last: Attempt = { kind: "failed", reason: "", status: undefined, retryAfter: undefined };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    last = await attemptOf(method, url, body, options);
    if (last.kind === "done" || last.retryAfter === undefined || last.retryAfter > LONGEST_WAIT) break;
    if (attempt < ATTEMPTS) await options.wait(Math.max(last.retryAfter, 500 * 2 ** attempt));
  }
  return last.kind === "done" ? last : { kind: "failed", reason: last.reason, status: last.status };
}

type Attempt =
  | Extract<Answer, { kind: "done" }>
  /** `retryAfter` in milliseconds; `undefined` where another attempt would be in vain. */
  | (Extract<Answer, { kind: "failed" }> & { readonly retryAfter: number | undefined });

async function attemptOf(method: string, url: string, body: string | undefined, { token, timeout }: ApiOptions): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        "accept": "application/vnd.github+json",
        "authorization": `Bearer ${token}`,
        "user-agent": "cfn-latency-lint",
        "x-github-api-version": "2022-11-28",
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body }),
      // A redirect would carry the token to wherever it leads.
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    if (response.ok) return { kind: "done", value: parsed(text), next: nextPage(response.headers.get("link")) };
    const { status } = response;
    return { kind: "failed", reason: `it answered ${status}${messageIn(text, token)}`, status, retryAfter: retryAfter(response) };
  } catch (error) {
    const isTimeout = typeof error === "object" && error !== null && "name" in error && error.name === "TimeoutError";
    // Whether a request that broke off was carried out is not known; a comment twice would be worse than none.
    return { kind: "failed", reason: isTimeout ? "it did not answer in time" : "it cannot be reached", status: undefined, retryAfter: method === "POST" ? undefined : 0 };
  }
}

/** Pages are given by their whole address, which must be the API's own: the token goes with it. */
function urlOf(path: string, base: string): string | undefined {
  const url = path.startsWith("/") ? `${base}${path}` : path;
  return url.startsWith(`${base}/`) ? url : undefined;
}

function retryAfter({ status, headers }: Response): number | undefined {
  if (status >= 500) return 0;
  const isLimited = status === 429 || (status === 403 && (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0"));
  if (!isLimited) return undefined;
  const seconds = Number(headers.get("retry-after") ?? "60");
  return Number.isFinite(seconds) ? seconds * 1000 : LONGEST_WAIT + 1;
}

function nextPage(link: string | null): string | undefined {
  return /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
}

function parsed(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the server says of itself, in a line, and should it repeat the token, without that. */
function messageIn(text: string, token: string): string {
  const body = parsed(text);
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
  if (typeof message !== "string") return "";
  return `: ${printable(message.replaceAll(token, "***")).slice(0, MAX_MESSAGE)}`;
}

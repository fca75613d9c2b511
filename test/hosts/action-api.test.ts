import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { githubApi } from "../../src/hosts/action/github-api.ts";
import { type Answer, githubServer } from "../helpers/github-server.ts";

const server = await githubServer();
afterAll(server.close);

const waited: number[] = [];
const wait = (milliseconds: number) => {
  waited.push(milliseconds);
  return Promise.resolve();
};
const COMMENTS = "/repos/octo/orders/issues/7/comments";

function api(timeout = 5_000) {
  return githubApi({ url: server.url, token: "secret", timeout, wait });
}

beforeEach(() => {
  for (const list of [waited, server.asked, server.comments, server.next]) list.length = 0;
  server.always = undefined;
});

const BUSY: Answer = { status: 500 };
const DONE = { kind: "done", value: [], next: undefined };

describe("a request that may succeed later", () => {
  test.each<[name: string, next: readonly (Answer | "hang up")[], waited: readonly number[]]>([
    ["a server that is busy twice", [BUSY, { status: 503 }], [1_000, 2_000]],
    ["a connection that breaks off", ["hang up"], [1_000]],
    ["a limit that says for how long", [{ status: 429, headers: { "retry-after": "7" } }], [7_000]],
    ["a limit that asks for no time", [{ status: 429, headers: { "retry-after": "0" } }], [1_000]],
    ["a second limit, which GitHub calls forbidden", [{ status: 403, headers: { "retry-after": "3" }, body: { message: "You have exceeded a secondary rate limit" } }], [3_000]],
  ])("is made again: %s", async (_, next, expected) => {
    server.next.push(...next);
    expect({ answer: await api().get(COMMENTS), waited, asked: server.asked.length }).toEqual({ answer: DONE, waited: expected, asked: next.length + 1 });
  });
});

describe("a request that has failed", () => {
  const failed = (reason: string) => {
    const status = /^it answered (\d+)/.exec(reason)?.[1];
    return { kind: "failed", reason, status: status === undefined ? undefined : Number(status) };
  };

  test.each<[name: string, answer: Answer, reason: string, asked: number]>([
    ["a server that stays busy", { status: 502, body: { message: "Server Error" } }, "it answered 502: Server Error", 3],
    ["what is forbidden", { status: 403, body: { message: "Resource not accessible by integration" } }, "it answered 403: Resource not accessible by integration", 1],
    ["a limit for the rest of the hour", { status: 403, headers: { "x-ratelimit-remaining": "0", "retry-after": "1800" } }, "it answered 403", 1],
    ["a limit that says nothing", { status: 429 }, "it answered 429", 1],
    ["a limit that says what is no time", { status: 429, headers: { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" } }, "it answered 429", 1],
    ["what is too long or wrong", { status: 422, body: { message: "Validation Failed" } }, "it answered 422: Validation Failed", 1],
    ["what would be shown as more than a line", { status: 400, body: { message: `\n::error::x secret ${"y".repeat(500)}` } }, `it answered 400:  ::error::x *** ${"y".repeat(184)}`, 1],
    ["an answer that is no message", { status: 400, body: ["message"] }, "it answered 400", 1],
    ["a redirect, which would take the token along", { status: 301, headers: { location: "https://example.org" } }, "it cannot be reached", 3],
  ])("%s", async (_, answer, reason, asked) => {
    server.always = () => answer;
    expect({ answer: await api().get(COMMENTS), asked: server.asked.length }).toEqual({ answer: failed(reason), asked });
  });

  test("is not made again where that could make a comment twice", async () => {
    server.next.push("hang up");
    expect(await api().send("POST", COMMENTS, { body: "x" })).toEqual(failed("it cannot be reached"));
    expect(server.asked).toHaveLength(1);
  });

  test("is made again where what is to go may be gone by then", async () => {
    server.next.push("hang up");
    expect(await api().remove("/repos/octo/orders/pulls/comments/9")).toEqual(failed("it answered 404: Not Found"));
    expect(server.asked.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
  });

  test("is given up after a time", async () => {
    server.always = () => "nothing";
    expect(await api(50).get(COMMENTS)).toEqual(failed("it did not answer in time"));
    expect(server.asked).toHaveLength(3);
  });
});

describe("pages", () => {
  test("are named by the answer", async () => {
    for (let id = 0; id < 101; id++) server.comments.push({ id, body: "", user: null });
    const first = await api().get(`${COMMENTS}?per_page=100`);
    expect(first).toMatchObject({ kind: "done", next: `${server.url}${COMMENTS}?per_page=100&page=2` });
    const second = await api().get(`${server.url}${COMMENTS}?per_page=100&page=2`);
    expect(second).toEqual({ kind: "done", value: [{ id: 100, body: "", user: null }], next: undefined });
  });

  test.each(["https://example.org/repos", `${server.url}.example.org/x`, `${server.url}0/x`, "repos"])("%s is another server's", async (page) => {
    expect(await api().get(page)).toEqual({ kind: "failed", reason: "it names a page of another server" });
    expect(server.asked).toEqual([]);
  });
});

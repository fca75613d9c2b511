import path from "node:path";
import { afterAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { actionIn, builtAction, commandsIn, runStep, type Step, TOKEN } from "../helpers/action-runner.ts";
import { githubServer, type StoredComment } from "../helpers/github-server.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { checkedOut, hosted, pullRequestEvent } from "../helpers/pull-request.ts";

jest.setTimeout(120_000);

const action = builtAction();
const server = await githubServer();
afterAll(server.close);

beforeEach(() => {
  server.asked.length = 0;
  server.comments.length = 0;
  server.next.length = 0;
  server.always = undefined;
});

const NO_PERMISSION = ordersTemplate({ hasPermission: false });
const MARKER = "<!-- cfn-latency-lint:  -->";
const COMMENTS = "/repos/octo/orders/issues/7/comments";
const PERSON = { login: "someone", type: "User" } as const;
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;

const bad = hosted({ "README.md": "" }, { "template.yaml": NO_PERMISSION });
const good = hosted({ "template.yaml": NO_PERMISSION }, { "template.yaml": ordersTemplate() });
const fails: Step = { workspace: checkedOut(bad, bad.merge), event: pullRequestEvent(bad), sha: bad.merge, api: server.url, with: { comment: "on-findings" } };
const passes: Step = { workspace: checkedOut(good, good.merge), event: pullRequestEvent(good), sha: good.merge, api: server.url, with: { comment: "on-findings" } };

/** What was asked of the server, without what is the same each time. */
function asked(): string[] {
  return server.asked.map(({ method, path: where }) => `${method} ${where.replace("/repos/octo/orders/issues/", "")}`);
}

const LIST = "GET 7/comments?per_page=100";
const POST = "POST 7/comments";

describe("a comment", () => {
  test("is made where there are new findings, with the token that was given", async () => {
    expect((await runStep(action, fails)).status).toBe(1);
    expect(server.asked).toEqual([
      { method: "GET", path: `${COMMENTS}?per_page=100`, authorization: `Bearer ${TOKEN}` },
      { method: "POST", path: COMMENTS, authorization: `Bearer ${TOKEN}` },
    ]);
    const page = `https://github.com/octo/orders/blob/${bad.head}/template.yaml#L7`;
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- cfn-latency-lint: {2}-->\n### 1 new latency finding on 1 route\n/)]);
    const body = server.comments[0]?.body ?? "";
    expect(body).toContain(`[\`template.yaml:7\`](${page})`);
    expect(body.endsWith(`<sub>cfn-latency-lint. A finding that is meant to stay is silenced with \`# cfn-latency-lint-ignore RULE -- reason\`. Updated for ${bad.head.slice(0, 10)}.</sub>\n`)).toBe(true);
  });

  test("is brought up to date, left alone where it is, and says so when all is well again", async () => {
    await runStep(action, fails);
    expect(asked()).toEqual([LIST, POST]);
    await runStep(action, fails);
    expect(asked().slice(2)).toEqual([LIST]);
    await runStep(action, passes);
    expect(asked().slice(3)).toEqual([LIST, "PATCH comments/1"]);
    expect(server.comments.map(({ body }) => body.split("\n").slice(0, 2))).toEqual([[MARKER, "### No new latency findings · 1 fixed"]]);
  });

  test.each<[when: string, step: Step, expected: string[]]>([
    ["nobody asks for one", { ...fails, with: {} }, []],
    ["there is nothing to say", passes, [LIST]],
    ["the event is no pull request", { ...fails, event: { name: "push", payload: { before: bad.base } } }, []],
  ])("is not made where %s", async (_, step, expected) => {
    await runStep(action, step);
    expect(asked()).toEqual(expected);
    expect(server.comments).toEqual([]);
  });

  test("is made all the same where it always should be", async () => {
    await runStep(action, { ...passes, with: { comment: "always" } });
    expect(server.comments.map(({ body }) => body.split("\n")[1])).toEqual(["### No new latency findings · 1 fixed"]);
  });

  test("is found again among many", async () => {
    for (let id = 1; id <= 150; id++) server.comments.push({ id, body: id === 140 ? `${MARKER}\nold` : "hello", user: id === 140 ? BOT : PERSON });
    await runStep(action, fails);
    expect(asked()).toEqual([LIST, `${LIST}&page=2`, "PATCH comments/140"]);
    expect(server.comments).toHaveLength(150);
  });

  test("of a person that looks like ours is theirs", async () => {
    const theirs: StoredComment[] = [{ id: 1, body: `${MARKER}\nmine`, user: PERSON }, { id: 2, body: `${MARKER}\nof nobody`, user: null }, { id: 3, body: `quoting ${MARKER}`, user: BOT }];
    server.comments.push(...theirs);
    await runStep(action, fails);
    expect(asked()).toEqual([LIST, "GET /user", POST]);
    expect(server.comments.slice(0, 3)).toEqual(theirs);
  });

  test("of the person whose token it is, is ours", async () => {
    server.comments.push({ id: 1, body: `${MARKER}\nold`, user: PERSON });
    server.always = ({ path: where }) => (where === "/user" ? { status: 200, body: { login: "someone" } } : undefined);
    await runStep(action, fails);
    expect(asked()).toEqual([LIST, "GET /user", "PATCH comments/1"]);
  });

  test("stands alone for each folder of a monorepo", async () => {
    const there = hosted({ "README.md": "" }, { "services/orders/template.yaml": NO_PERMISSION, "services/bills--/template.yaml": NO_PERMISSION });
    const workspace = checkedOut(there, there.merge);
    const step = { ...fails, workspace, event: pullRequestEvent(there) };
    for (const folder of ["services/orders", "./services/bills--/", "services/orders"]) {
      const { summary, stdout } = await runStep(action, { ...step, with: { comment: "on-findings", "working-directory": folder } });
      expect(summary.split("\n")[0]).toBe(`In \`${path.normalize(folder).replace(/\/$/, "")}\`:`);
      expect(commandsIn(stdout)[0]?.properties).toMatchObject({ file: `${path.normalize(folder).replace(/\/$/, "")}/template.yaml`, line: "7" });
    }
    expect(server.comments.map(({ body }) => body.split("\n").slice(0, 4))).toEqual([
      ["<!-- cfn-latency-lint: services%2Forders -->", "In `services/orders`:", "", "### 1 new latency finding on 1 route"],
      ["<!-- cfn-latency-lint: services%2Fbills%2D%2D -->", "In `services/bills--`:", "", "### 1 new latency finding on 1 route"],
    ]);
  });

  test("is made after a template that cannot be read, too", async () => {
    const there = hosted({ "template.yaml": ordersTemplate() }, { "template.yaml": `${ordersTemplate()}  Broken: [\n` });
    const { status, outputs } = await runStep(action, { ...fails, workspace: checkedOut(there, there.merge), event: pullRequestEvent(there) });
    expect({ status, outcome: outputs["outcome"] }).toEqual({ status: 1, outcome: "error" });
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^<!-- cfn-latency-lint: {2}-->\n### Errors\n\n- \[`template\.yaml:[^]*\n\n### No new latency findings/)]);
  });
});

describe("where GitHub does not take the comment", () => {
  const REFUSED = { status: 403, body: { message: "Resource not accessible by integration" } };
  const fork = { ...fails, event: pullRequestEvent(bad, { from: "someone/orders" }) };
  const WHY = "the comment could not be written: it answered 403: Resource not accessible by integration";

  test("the verdict is the same, and the log says why", async () => {
    server.always = ({ method }) => (method === "POST" ? REFUSED : undefined);
    const { status, stdout, stderr, outputs, summary } = await runStep(action, fails);
    expect({ status, stderr, outcome: outputs["outcome"], new: outputs["new"] }).toEqual({ status: 1, stderr: "", outcome: "findings", new: "1" });
    expect(commandsIn(stdout).filter(({ name }) => name === "warning")).toEqual([{ name: "warning", properties: { title: "cfn-latency-lint" }, message: WHY }]);
    expect(summary).toMatch(/^### 1 new latency finding on 1 route\n/);
    expect(asked()).toEqual([LIST, POST]);
  });

  test("a fork is told in the log alone, and only once", async () => {
    server.always = () => REFUSED;
    const { status, stdout } = await runStep(action, { ...fork, with: { comment: "always" } });
    expect(status).toBe(1);
    expect(stdout.split("\n").filter((line) => line.includes("comment"))).toEqual([`- ${WHY} (a workflow for a fork may not write)`]);
    expect(asked()).toEqual([LIST]);
  });

  test("nothing that passed fails for it", async () => {
    server.always = () => REFUSED;
    const { status, outputs } = await runStep(action, { ...passes, with: { comment: "always" } });
    expect({ status, outcome: outputs["outcome"] }).toEqual({ status: 0, outcome: "clean" });
  });

  test("it is asked again when it asks for time", async () => {
    server.next.push({ status: 429, headers: { "retry-after": "1" } });
    await runStep(action, fails);
    expect(asked()).toEqual([LIST, LIST, POST]);
    expect(server.comments).toHaveLength(1);
  });

  test.each<[name: string, step: Partial<Step>, why: string]>([
    ["without a token", { with: { comment: "always", token: "" } }, "there is no token"],
    ["without a server", { api: "http://127.0.0.1:9" }, "it cannot be reached"],
  ])("%s", async (_, step, why) => {
    const { status, stdout } = await runStep(action, { ...fails, ...step });
    expect(status).toBe(1);
    expect(commandsIn(stdout).filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([`the comment could not be written: ${why}`]);
  });

  test("a server that sends it elsewhere is not followed", async () => {
    const other = await githubServer();
    server.always = ({ path: where }) => ({ status: 307, headers: { location: `${other.url}${where}` } });
    const { status } = await runStep(action, fails);
    expect(status).toBe(1);
    expect(other.asked).toEqual([]);
    await other.close();
  });
});

test("the token is nowhere to be seen", async () => {
  server.always = ({ authorization }) => ({ status: 401, body: { message: `Bad credentials: ${authorization ?? ""}` } });
  const { stdout, summary, outputs } = await runStep(action, fails);
  expect(JSON.stringify({ stdout, summary, outputs })).not.toContain(TOKEN);
});

test("the surfaces that cannot be written change nothing", async () => {
  const gone = "/nowhere/at/all";
  const { status, stdout, outputs } = await runStep(actionIn(action.folder), { ...fails, env: { GITHUB_STEP_SUMMARY: gone, RUNNER_TEMP: "/dev/null/x", GITHUB_OUTPUT: gone } });
  expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
  const messages = commandsIn(stdout).filter(({ name }) => name === "warning").map(({ message }) => message.split(":")[0]);
  expect(messages).toEqual(["the JSON report could not be written", "the Markdown report could not be written", "the summary could not be written", "the outputs could not be written"]);
  expect(server.comments).toHaveLength(1);
});

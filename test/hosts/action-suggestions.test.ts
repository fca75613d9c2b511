import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { withSuggestion } from "../helpers/apply-suggestion.ts";
import { builtAction, commandsIn, runStep, type Step, TOKEN } from "../helpers/action-runner.ts";
import { githubServer, type StoredReviewComment } from "../helpers/github-server.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { checkedOut, type Hosted, hosted, pullFiles, pullRequestEvent, pushed } from "../helpers/pull-request.ts";
import { runCli } from "./run-cli.ts";

jest.setTimeout(240_000);

const action = builtAction();
const server = await githubServer();
afterAll(server.close);

beforeEach(() => {
  server.asked.length = 0;
  server.next.length = 0;
  server.always = undefined;
  Object.assign(server.pull, { state: "open", comments: [], reviews: [] });
});

/** The step that runs for a pull request, as GitHub has it now. */
function stepFor(there: Hosted, inputs: Readonly<Record<string, string>> = {}): Step {
  Object.assign(server.pull, { head: there.head, files: pullFiles(there) });
  return { workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), sha: there.merge, api: server.url, with: { suggestions: "all", ...inputs } };
}

/** What was asked of the server, without what is the same each time. */
function asked(): string[] {
  return server.asked.map(({ method, path: where }) => `${method} ${where.replace(/^\/repos\/octo\/orders\/pulls\//, "").replace("?per_page=100", "")}`);
}

/** The lines of a log that are neither commands nor the counts at its end. */
function notes(stdout: string): string[] {
  return stdout.split("\n").filter((line) => /suggest|offered/.test(line));
}

const WITH_ROLE = ordersTemplate({ hasRole: true });
const CLEAN = ordersTemplate();
const NO_PERMISSION = ordersTemplate({ hasPermission: false });
const READS = ["GET 7", "GET 7/files", "GET 7/comments"];
const PERSON = { login: "someone", type: "User" } as const;
const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const MARKER = expect.stringMatching(/<!-- cfn-latency-lint suggestion: {2}[0-9a-f]{16} [0-9a-f]{16} -->$/) as unknown as string;

const ROLE_BODY = `**warning**: \`$default\` assumes \`invoke\` to invoke \`Function\`

- fix: remove \`CredentialsArn\`
- docs: [\`role-credentials\`](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md)

\`\`\`suggestion
\`\`\`

`;
const PERMISSION_BODY = `**error**: no statement lets API Gateway invoke \`Function\` for \`$default\`

- fix: add a permission for \`Function\`
- look first: \`FunctionOrdersPermission\` is new
- docs: [\`missing-permission\`](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md)

\`\`\`suggestion
      Handler: index.handler
  FunctionOrdersPermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Function
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub "arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Orders}/$default/$default"
\`\`\`

`;

/** The bodies of all that was sent, without their markers. */
function sent(): unknown[] {
  return server.pull.reviews.map(({ event, commit_id, comments }) => ({ event, commit_id, comments: comments.map(({ body, ...place }) => ({ ...place, body: body.replace(/<!--.*-->$/, "") })) }));
}

describe("suggestions", () => {
  const there = hosted({ "README.md": "" }, { "a.yaml": WITH_ROLE, "b.yaml": NO_PERMISSION, "c.yaml": ordersTemplate({ hasPermission: false, hasRole: true }) });

  test("come as one review, the most severe first, and once", async () => {
    const step = stepFor(there);
    const { status, stderr } = await runStep(action, step);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(asked()).toEqual([...READS, "POST 7/reviews"]);
    expect(new Set(server.asked.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
    expect(sent()).toEqual([{
      event: "COMMENT", commit_id: there.head,
      comments: [
        { path: "b.yaml", line: 11, side: "RIGHT", body: PERMISSION_BODY },
        { path: "a.yaml", line: 8, side: "RIGHT", body: ROLE_BODY },
        { path: "c.yaml", start_line: 8, start_side: "RIGHT", line: 12, side: "RIGHT", body: expect.stringContaining("- look first: `CredentialsArn` goes, `FunctionOrdersPermission` is new\n") },
      ],
    }]);
    expect(server.pull.comments.map(({ body }) => body)).toEqual([MARKER, MARKER, MARKER]);
    await runStep(action, step);
    expect(asked().slice(4)).toEqual(READS);
    expect(server.pull.comments).toHaveLength(3);
  });

  test("are, once taken, what `--fix` would have made", async () => {
    await runStep(action, stepFor(there));
    const workspace = checkedOut(there, there.head);
    const read = (file: string): string => readFileSync(path.join(workspace, file), "utf8");
    const taken = server.pull.reviews.flatMap(({ comments }) => comments.map((comment) => [comment.path, withSuggestion(read(comment.path), comment)]));
    await runCli(["--fix=all", "."], { cwd: workspace });
    expect(taken).toEqual(["b.yaml", "a.yaml", "c.yaml"].map((file) => [file, read(file)]));
  });

  test("are those that are safe where only these are wanted", async () => {
    await runStep(action, stepFor(there, { suggestions: "safe" }));
    expect(sent()).toEqual([{ event: "COMMENT", commit_id: there.head, comments: [{ path: "a.yaml", line: 8, side: "RIGHT", body: ROLE_BODY }] }]);
  });

  test.each<[name: string, change: Partial<Step>]>([
    ["nobody asks for them", { with: {} }],
    ["the event is no pull request", { event: { name: "push", payload: { before: there.base } } }],
  ])("are none where %s", async (_, change) => {
    await runStep(action, { ...stepFor(there), ...change });
    expect(asked()).toEqual([]);
  });

  test("stand apart for each folder of a monorepo", async () => {
    const both = hosted({ "README.md": "" }, { "one/a.yaml": WITH_ROLE, "two--/a.yaml": WITH_ROLE });
    for (const folder of ["one", "two--", "one"]) await runStep(action, stepFor(both, { "working-directory": folder }));
    expect(server.pull.comments.map(({ path: file, body }) => [file, body.split("\n").at(-1)?.split(" ")[3]])).toEqual([["one/a.yaml", "one"], ["two--/a.yaml", "two%2D%2D"]]);
  });
});

describe("suggestions of an earlier run", () => {
  const first = hosted({ "README.md": "" }, { "a.yaml": WITH_ROLE, "b.yaml": WITH_ROLE });
  const later = pushed(first, { "a.yaml": WITH_ROLE.replace("role/invoke", "role/call"), "b.yaml": CLEAN });
  const moved = pushed(later, { "a.yaml": `# above\n${WITH_ROLE}`, "b.yaml": `# above\n${WITH_ROLE}` });
  const broken = pushed(moved, { "a.yaml": `${WITH_ROLE}  Broken: [\n`, "b.yaml": WITH_ROLE });
  const answer = (to: number): StoredReviewComment => ({ id: 90, path: "a.yaml", position: 1, in_reply_to_id: to, body: "no", user: PERSON });

  beforeEach(async () => {
    await runStep(action, stepFor(first));
    server.asked.length = 0;
  });

  test("go where they are another or their finding is gone", async () => {
    await runStep(action, stepFor(later));
    expect(asked()).toEqual([...READS, "DELETE comments/1", "DELETE comments/2", "POST 7/reviews"]);
    expect(server.pull.comments.map(({ path: file, body }) => [file, body.includes("assumes `call`")])).toEqual([["a.yaml", true]]);
  });

  test("stay where somebody has answered", async () => {
    server.pull.comments.push(answer(1), answer(2));
    await runStep(action, stepFor(later));
    expect(asked()).toEqual([...READS, "POST 7/reviews"]);
  });

  test("stay where their lines have only moved, and come anew where they are out of place", async () => {
    const [a, b] = server.pull.comments;
    if (a && b) server.pull.comments = [a, { ...b, position: null }];
    await runStep(action, stepFor(moved));
    expect(asked()).toEqual([...READS, "DELETE comments/2", "POST 7/reviews"]);
    expect(server.pull.reviews.at(-1)?.comments.map(({ path: file, line }) => [file, line])).toEqual([["b.yaml", 9]]);
  });

  test("stay where the file cannot be read any more", async () => {
    await runStep(action, stepFor(broken));
    expect(asked()).toEqual(READS);
  });

  test("of others look like ours and are theirs", async () => {
    const body = server.pull.comments[0]?.body ?? "";
    const theirs: StoredReviewComment[] = [{ id: 50, path: "a.yaml", position: 1, body: body.replace(/[0-9a-f]{16} -->/, "0123456789abcdef -->"), user: PERSON }, { id: 51, path: "a.yaml", position: 1, body: `${body}\nquoted`, user: BOT }];
    server.pull.comments.push(...theirs);
    await runStep(action, stepFor(first));
    expect(asked()).toEqual([...READS, "GET /user"]);
  });
});

describe("no suggestion is made", () => {
  const far = `Resources:\n${Array.from({ length: 20 }, (_, index) => `  # ${index}\n`).join("")}`;
  const FAR_ROLE = WITH_ROLE.replace("Resources:\n", far);
  const FAR_CLEAN = CLEAN.replace("Resources:\n", far);

  test("of lines that the pull request does not show, which the summary says", async () => {
    const there = hosted({ "a.yaml": FAR_ROLE, "b.yaml": FAR_ROLE }, { "a.yaml": `# new\n${FAR_ROLE}` });
    const { summary, stdout } = await runStep(action, stepFor(there, { scope: "all" }));
    expect({ asked: asked(), notes: notes(stdout) }).toEqual({ asked: READS, notes: [] });
    expect(summary).toMatch(/\n\n2 fixes touch lines outside of the change: run `cfn-latency-lint --fix`\.\n+$/);
  });

  test("of the one fix that is outside where only new findings count, too", async () => {
    const spoilt = FAR_CLEAN.replace("Principal: apigateway", "Principal: events");
    const there = hosted({ "a.yaml": spoilt.replace("      Target: !GetAtt Function.Arn\n", "") }, { "a.yaml": spoilt });
    const { summary } = await runStep(action, stepFor(there));
    expect(asked()).toEqual(READS);
    expect(summary).toMatch(/\n\n1 fix touches lines outside of the change: run `cfn-latency-lint --fix=all`\.\n/);
  });

  test("where what was linted is not what the branch has", async () => {
    const there = hosted({ "a.yaml": FAR_CLEAN }, { "a.yaml": FAR_ROLE }, { "a.yaml": `# others\n${FAR_CLEAN}` });
    server.pull.comments = [{ id: 1, path: "a.yaml", position: 1, body: "x\n\n<!-- cfn-latency-lint suggestion:  0123456789abcdef 0123456789abcdef -->", user: BOT }];
    const { stdout } = await runStep(action, stepFor(there));
    expect({ asked: asked(), notes: notes(stdout) }).toEqual({
      asked: READS, notes: ["- 1 fix is not offered as a suggestion: what was linted is not what the branch has, as where the base has changed the same file"],
    });
  });

  test.each<[name: string, text: string, isShown: boolean, note: string]>([
    ["in a file with CR LF", WITH_ROLE.replaceAll("\n", "\r\n"), true, "the file does not end its lines as a suggestion does"],
    ["in a file with a byte order mark", `\ufeff${WITH_ROLE}`, true, "the file does not end its lines as a suggestion does"],
    ["in a file that is too large for GitHub to show", WITH_ROLE, false, "GitHub does not show what has changed in the file"],
  ])("%s", async (_, text, isShown, note) => {
    const there = hosted({ "README.md": "" }, { "a.yaml": text });
    const step = stepFor(there);
    if (!isShown) server.pull.files = server.pull.files.map(({ filename, status, sha }) => ({ filename, status, sha }));
    const { stdout } = await runStep(action, step);
    expect({ asked: asked(), notes: notes(stdout) }).toEqual({ asked: READS, notes: [`- 1 fix is not offered as a suggestion: ${note}`] });
  });

  test.each([["closed", { state: "closed" }], ["elsewhere by now", { head: "0".repeat(40) }]])("where the pull request is %s", async (_, change) => {
    const there = hosted({ "README.md": "" }, { "a.yaml": WITH_ROLE });
    const step = stepFor(there);
    Object.assign(server.pull, change);
    const { stdout } = await runStep(action, step);
    expect({ asked: asked(), notes: notes(stdout) }).toEqual({ asked: ["GET 7"], notes: ["- no fixes are offered as suggestions: the pull request is closed, or has changed since"] });
  });

  test("of what somebody has silenced", async () => {
    const silenced = WITH_ROLE.replace("role/invoke\n", "role/invoke # cfn-latency-lint-ignore role-credentials -- many share it\n");
    const there = hosted({ "README.md": "" }, { "a.yaml": silenced });
    await runStep(action, stepFor(there));
    expect(asked()).toEqual(READS);
  });

  test("of what is checked out in the place of the change", async () => {
    const there = hosted({ "a.yaml": WITH_ROLE }, { "a.yaml": `# above\n${WITH_ROLE}` });
    const step = stepFor(there, { scope: "all" });
    const { status } = await runStep(action, { ...step, workspace: checkedOut(there, there.base), event: pullRequestEvent(there, { name: "pull_request_target" }) });
    expect({ status, asked: asked() }).toEqual({ status: 0, asked: READS });
  });
});

describe("many", () => {
  test("suggestions come thirty at a time", async () => {
    const there = hosted({ "README.md": "" }, Object.fromEntries(Array.from({ length: 35 }, (_, index) => [`t${index}.yaml`, WITH_ROLE])));
    const step = stepFor(there);
    const first = await runStep(action, step);
    expect(notes(first.stdout)).toEqual(["- 5 more fixes are offered by the next run: a run offers 30 at most"]);
    const second = await runStep(action, step);
    expect(notes(second.stdout)).toEqual([]);
    expect(server.pull.reviews.map(({ comments }) => comments.length)).toEqual([30, 5]);
    expect(new Set(server.pull.comments.map(({ path: file }) => file)).size).toBe(35);
  });

  test("files and comments come in pages", async () => {
    const there = hosted({ "README.md": "" }, { "a.yaml": WITH_ROLE });
    const step = stepFor(there);
    server.pull.files = [...Array.from({ length: 150 }, (_, index) => ({ filename: `f${index}`, status: "removed", sha: "" })), ...server.pull.files];
    server.pull.comments = Array.from({ length: 250 }, (_, index) => ({ id: index + 1, path: "a.yaml", position: 1, body: index === 240 ? "<!-- cfn-latency-lint suggestion:  0123456789abcdef 0123456789abcdef -->" : "hello", user: BOT }));
    await runStep(action, step);
    expect(asked()).toEqual(["GET 7", "GET 7/files", "GET 7/files&page=2", "GET 7/comments", "GET 7/comments&page=2", "GET 7/comments&page=3", "DELETE comments/241", "POST 7/reviews"]);
  });
});

describe("where GitHub does not take them", () => {
  const there = hosted({ "README.md": "" }, { "a.yaml": WITH_ROLE, "b.yaml": WITH_ROLE });
  const REFUSED = { status: 403, body: { message: "Resource not accessible by integration" } };
  const WHY = "it answered 403: Resource not accessible by integration";
  const warnings = (stdout: string) => commandsIn(stdout).filter(({ name, properties }) => name === "warning" && properties["file"] === undefined).map(({ message }) => message);

  test("the verdict is the same, and the log says why", async () => {
    server.always = ({ method }) => (method === "POST" ? REFUSED : undefined);
    const { status, stdout } = await runStep(action, stepFor(there));
    expect({ status, asked: asked(), warnings: warnings(stdout) }).toEqual({ status: 0, asked: [...READS, "POST 7/reviews"], warnings: [`2 of 2 suggestions could not be written: ${WHY}`] });
  });

  test("a fork is told in the log alone", async () => {
    server.always = ({ method }) => (method === "POST" ? REFUSED : undefined);
    const { stdout } = await runStep(action, { ...stepFor(there), event: pullRequestEvent(there, { from: "someone/orders" }) });
    expect({ notes: notes(stdout), warnings: warnings(stdout) }).toEqual({ notes: [`- 2 of 2 suggestions could not be written: ${WHY} (a workflow for a fork may not write)`], warnings: [] });
  });

  test.each<[name: string, where: RegExp, asked: readonly string[]]>([
    ["what the pull request is", /pulls\/7$/, ["GET 7"]],
    ["what it changes", /files/, ["GET 7", "GET 7/files"]],
    ["what stands there", /comments/, READS],
  ])("nothing is written where it does not say %s", async (_, where, requests) => {
    server.always = ({ path: each }) => (where.test(each) ? { status: 404, body: { message: "Not Found" } } : undefined);
    const { status, stdout } = await runStep(action, stepFor(there));
    expect({ status, asked: asked(), warnings: warnings(stdout) }).toEqual({ status: 0, asked: requests, warnings: ["the suggestions could not be written: it answered 404: Not Found"] });
  });

  test("the others come where one of them is in the way", async () => {
    const step = stepFor(there);
    server.pull.files = server.pull.files.map((file) => (file.filename === "b.yaml" ? { ...file, patch: `@@ -0,0 +1,20 @@\n` } : file));
    // To us all lines are in it; to the server, none of a.yaml.
    server.always = ({ method }) => {
      if (method === "POST") server.pull.files = server.pull.files.filter(({ filename }) => filename === "b.yaml");
      return undefined;
    };
    const { stdout } = await runStep(action, step);
    expect(warnings(stdout)).toEqual(["1 of 2 suggestions could not be written: it answered 422: Unprocessable Entity"]);
    expect(server.pull.comments.map(({ path: file }) => file)).toEqual(["b.yaml"]);
  });

  test("what is over stays where it may not be taken away, and the rest comes", async () => {
    const step = stepFor(there);
    server.pull.comments = [{ id: 1, path: "a.yaml", position: 1, body: "<!-- cfn-latency-lint suggestion:  0123456789abcdef 0123456789abcdef -->", user: BOT }];
    server.always = ({ method }) => (method === "DELETE" ? REFUSED : undefined);
    const { stdout } = await runStep(action, step);
    expect({ asked: asked(), warnings: warnings(stdout) }).toEqual({ asked: [...READS, "DELETE comments/1", "POST 7/reviews"], warnings: [`suggestions that are over could not be taken away: ${WHY}`] });
  });

  test("without a token nothing is asked", async () => {
    const { stdout } = await runStep(action, stepFor(there, { token: "" }));
    expect({ asked: asked(), warnings: warnings(stdout) }).toEqual({ asked: [], warnings: ["the suggestions could not be written: there is no token"] });
  });
});


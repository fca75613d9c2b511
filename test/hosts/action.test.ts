import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { builtAction, commandsIn, runStep, type Step } from "../helpers/action-runner.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { checkedOut, checkOut, type Files, type Hosted, hosted, pullRequestEvent } from "../helpers/pull-request.ts";
import { git } from "../project/git/repository.ts";

jest.setTimeout(120_000);

const action = builtAction();
const CLEAN = ordersTemplate();
const NO_PERMISSION = ordersTemplate({ hasPermission: false });
const WITH_ROLE = ordersTemplate({ hasRole: true });
const ZEROS = "0".repeat(40);

/** What a run comes to, in a line each: outcome, counts, annotations. */
async function told(step: Step): Promise<{ status: number | null; outcome: string; counts: string; commands: string[] }> {
  const result = await runStep(action, step);
  const { status, stdout, stderr, outputs } = result;
  expect(stderr).toBe("");
  const { outcome = "", new: fresh = "", existing = "", fixed = "", total = "" } = outputs;
  return { status, outcome, counts: [fresh, existing, fixed, total].join("/"), commands: commandsIn(stdout).map(shown) };
}

function shown({ name, properties, message }: ReturnType<typeof commandsIn>[number]): string {
  const { file, line, title } = properties;
  const [first = "", ...others] = message.split("\n");
  const text = [first, ...others.filter((each) => each.startsWith("found at "))].join(" | ");
  return `${name}${file === undefined ? "" : ` ${file}:${line ?? ""}`}${title === undefined ? "" : ` ${title}`}: ${text}`;
}

function onPullRequest(before: Files, change: Files, since?: Files): { hosted: Hosted; step: Step } {
  const there = hosted(before, change, since);
  return { hosted: there, step: { workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), sha: there.merge } };
}

const MISSING = "no statement lets API Gateway invoke `Function` for `$default`";
const FAILED = "error: 1 new finding at or above `error`";

describe("a pull request, checked out as it is by default", () => {
  test.each<[name: string, before: Files, change: Files, since: Files, expected: Awaited<ReturnType<typeof told>>]>([
    [
      "that adds a template with an error fails", { "README.md": "" }, { "template.yaml": NO_PERMISSION }, {},
      { status: 1, outcome: "findings", counts: "1/0/0/1", commands: [`error template.yaml:7 missing-permission: ${MISSING}`, FAILED] },
    ],
    [
      "whose findings the base has, too, passes", { "template.yaml": NO_PERMISSION }, { "README.md": "" }, {},
      { status: 0, outcome: "clean", counts: "0/1/0/1", commands: [] },
    ],
    [
      "that mends one passes", { "template.yaml": NO_PERMISSION }, { "template.yaml": CLEAN }, {},
      { status: 0, outcome: "clean", counts: "0/0/1/0", commands: [] },
    ],
    [
      "that renames a template has nothing new", { "template.yaml": NO_PERMISSION }, { "template.yaml": null, "orders/api.yaml": NO_PERMISSION }, {},
      { status: 0, outcome: "clean", counts: "0/1/0/1", commands: [] },
    ],
    [
      "that moves lines has nothing new", { "template.yaml": NO_PERMISSION }, { "template.yaml": ordersTemplate({ hasPermission: false, above: "# one\n# two\n" }) }, {},
      { status: 0, outcome: "clean", counts: "0/1/0/1", commands: [] },
    ],
    [
      "that removes a permission is told where the call is, since what was removed is in no line", { "template.yaml": CLEAN }, { "template.yaml": NO_PERMISSION }, {},
      { status: 1, outcome: "findings", counts: "1/0/0/1", commands: [`error template.yaml:7 missing-permission: ${MISSING}`, FAILED] },
    ],
    [
      "that spoils a permission is told at the line that it changes", { "template.yaml": CLEAN }, { "template.yaml": CLEAN.replace("Principal: apigateway", "Principal: events") }, {},
      {
        status: 1, outcome: "findings", counts: "1/0/0/1",
        commands: [`error template.yaml:17 missing-permission: ${MISSING}; \`Permission\` comes nearest, but its principal is \`events.amazonaws.com\` | found at template.yaml:7`, FAILED],
      },
    ],
    [
      "with a warning is told of it and passes", { "template.yaml": CLEAN }, { "template.yaml": WITH_ROLE }, {},
      { status: 0, outcome: "findings", counts: "1/0/0/1", commands: ["warning template.yaml:8 role-credentials: `$default` assumes `invoke` to invoke `Function`"] },
    ],
    [
      "is not blamed for what others did since", { "template.yaml": CLEAN }, { "README.md": "" }, { "other.yaml": NO_PERMISSION },
      { status: 0, outcome: "clean", counts: "0/1/0/1", commands: [] },
    ],
    [
      "without any template passes", { "README.md": "" }, { "README.md": "more" }, {},
      { status: 0, outcome: "no-templates", counts: "0/0/0/0", commands: [] },
    ],
    [
      "that breaks a template fails, and the rest is shown all the same", { "a.yaml": CLEAN, "b.yaml": CLEAN }, { "a.yaml": `${CLEAN}  Broken: [\n`, "b.yaml": WITH_ROLE }, {},
      { status: 1, outcome: "error", counts: "1/0/0/1", commands: [expect.stringMatching(/^error a\.yaml:\d+ cfn-latency-lint: /) as unknown as string, expect.stringMatching(/^warning b\.yaml:8 role-credentials: /) as unknown as string, "error: not all could be linted: the errors say why"] },
    ],
    [
      "is not told of what was broken before", { "a.yaml": `${CLEAN}  Broken: [\n` }, { "README.md": "" }, {},
      { status: 0, outcome: "clean", counts: "0/0/0/0", commands: [] },
    ],
  ])("%s", async (_, before, change, since, expected) => {
    const { step } = onPullRequest(before, change, since);
    expect(await told(step)).toEqual(expected);
  });
});

describe("however it is checked out", () => {
  const there = hosted({ "old.yaml": NO_PERMISSION, "README.md": "" }, { "template.yaml": NO_PERMISSION, "README.md": "topic" }, { "other.yaml": NO_PERMISSION });
  const FRESH = { status: 1, outcome: "findings", commands: [`error template.yaml:7 missing-permission: ${MISSING}`, FAILED] };

  test.each([
    ["as its merge, with one commit", there.merge, 1, "1/2/0/3"],
    ["as its merge, with the commits before", there.merge, 2, "1/2/0/3"],
    ["as its merge, with all of the history", there.merge, 0, "1/2/0/3"],
    ["as its own last commit, alone", there.head, 1, "1/1/0/2"],
    ["as its own last commit, with all of the history", there.head, 0, "1/1/0/2"],
  ])("%s, what is new is the same", async (_, sha, depth, counts) => {
    const step = { workspace: checkedOut(there, sha, { depth }), event: pullRequestEvent(there), sha };
    expect(await told(step)).toEqual({ ...FRESH, counts });
  });

  test.each([
    ["a pull request of a fork", pullRequestEvent(there, { from: "someone/orders" })],
    ["one of a fork that is gone", pullRequestEvent(there, { from: null })],
    ["a merge queue", { name: "merge_group", payload: { action: "checks_requested", merge_group: { base_sha: there.base, head_sha: there.merge } } }],
  ])("%s has the same", async (_, event) => {
    const step = { workspace: checkedOut(there, there.merge), event, sha: there.merge };
    expect(await told(step)).toEqual({ ...FRESH, counts: "1/2/0/3" });
  });

  test("the base is looked for on the server by its name, too", async () => {
    const step = { workspace: checkedOut(there, there.head), event: { name: "workflow_dispatch", payload: {} }, with: { base: "main" } };
    expect(await told(step)).toEqual({ ...FRESH, counts: "1/1/0/2" });
  });

  test("with the commits before, no server is asked", async () => {
    const workspace = checkedOut(there, there.merge, { depth: 2 });
    git(workspace, "remote", "set-url", "origin", `${there.url}-gone`);
    expect(await told({ workspace, event: pullRequestEvent(there), sha: there.merge })).toEqual({ ...FRESH, counts: "1/2/0/3" });
  });

  test("without a server to ask, everything counts, and the summary says why", async () => {
    const workspace = checkedOut(there, there.merge);
    git(workspace, "remote", "set-url", "origin", `${there.url}-gone`);
    const { status, outputs, summary, stdout } = await runStep(action, { workspace, event: pullRequestEvent(there), sha: there.merge });
    expect({ status, outcome: outputs["outcome"], new: outputs["new"], total: outputs["total"] }).toEqual({ status: 1, outcome: "findings", new: "", total: "3" });
    expect(summary).toMatch(/^- all findings count, for there is nothing to compare with: `[0-9a-f]{40}` cannot be fetched from `origin`/);
    expect(stdout).toMatch(/^- all findings count, for there is nothing to compare with: `[0-9a-f]{40}` cannot be fetched from `origin`/);
  });
});

describe("on pull_request_target", () => {
  const there = hosted({ "old.yaml": NO_PERMISSION }, { "template.yaml": NO_PERMISSION });
  const NOTE = "- what is checked out is not the change, as is usual on `pull_request_target`; to lint the change, run on `pull_request`\n";

  test("the base is checked out, which is told", async () => {
    const { status, stdout } = await runStep(action, { workspace: checkedOut(there, there.base), event: pullRequestEvent(there, { name: "pull_request_target" }), sha: there.base });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(NOTE) });
  });

  test("it is not where the workflow has the change checked out", async () => {
    const { status, stdout } = await runStep(action, { workspace: checkedOut(there, there.head), event: pullRequestEvent(there, { name: "pull_request_target" }), sha: there.base });
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.not.stringContaining(NOTE) });
  });
});

describe("a push", () => {
  const there = hosted({ "old.yaml": NO_PERMISSION }, { "template.yaml": NO_PERMISSION });
  const push = (before: string) => ({ name: "push", payload: { ref: "refs/heads/topic", before, after: there.head } });
  const fails = (count: number, what = "finding") => `error: ${count} ${what}${count === 1 ? "" : "s"} at or above \`error\``;
  const OLD = `error old.yaml:7 missing-permission: ${MISSING}`;
  const NEW = `error template.yaml:7 missing-permission: ${MISSING}`;

  test.each<[name: string, before: string, inputs: Record<string, string>, expected: Partial<Awaited<ReturnType<typeof told>>>]>([
    ["has everything count", there.base, {}, { counts: "///2", commands: [OLD, NEW, fails(2)] }],
    ["has only new findings count where that is asked for", there.base, { scope: "new" }, { counts: "1/1/0/2", commands: [NEW, fails(1, "new finding")] }],
    ["of a new branch has nothing before it", ZEROS, { scope: "new" }, { counts: "///2", commands: [OLD, NEW, fails(2)] }],
    ["whose commits before it are nowhere any more", "1".repeat(40), { scope: "new" }, { counts: "///2", commands: [OLD, NEW, fails(2)] }],
    ["has all of a changed file count", there.base, { scope: "changed-files" }, { counts: "1/1/0/2", commands: [NEW, fails(1)] }],
  ])("%s", async (_, before, inputs, expected) => {
    const step = { workspace: checkedOut(there, there.head), event: push(before), sha: there.head, with: inputs };
    expect(await told(step)).toEqual({ status: 1, outcome: "findings", ...expected });
  });

  test.each(["schedule", "workflow_dispatch", "release", "issue_comment"])("is no more to it than %s: everything counts", async (name) => {
    const step = { workspace: checkedOut(there, there.head), event: { name, payload: {} }, sha: there.head };
    expect(await told(step)).toEqual({ status: 1, outcome: "findings", counts: "///2", commands: [OLD, NEW, fails(2)] });
  });
});

describe("what the runner does not tell", () => {
  const there = hosted({ "old.yaml": NO_PERMISSION }, { "README.md": "" });
  const ALL = { status: 1, outcome: "findings", counts: "///1", commands: [`error old.yaml:7 missing-permission: ${MISSING}`, "error: 1 finding at or above `error`"] };

  test.each<[name: string, step: Partial<Step>]>([
    ["an event without a file", { env: { GITHUB_EVENT_PATH: undefined } }],
    ["an event whose file is not there", { env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } }],
    ["an event that is no JSON", { event: { name: "pull_request", payload: "{" } }],
    ["an event that is not what it should be", { event: { name: "pull_request", payload: { number: "7", pull_request: { base: null, head: [] } } } }],
    ["an event whose commits are no names of commits", { event: { name: "pull_request", payload: { number: 7, pull_request: { base: { sha: "--upload-pack=x" }, head: { sha: "main" } } } } }],
    ["a merge queue without a base", { event: { name: "merge_group", payload: {} } }],
  ])("%s: everything counts", async (_, step) => {
    expect(await told({ workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), ...step })).toEqual(ALL);
  });

  test("without a repository everything counts", async () => {
    expect(await told({ workspace: folderOf({ "old.yaml": NO_PERMISSION }), event: pullRequestEvent(there) })).toEqual(ALL);
  });

  test("without git, too", async () => {
    const step = { workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), env: { PATH: folderOf({}) } };
    expect(await told(step)).toEqual(ALL);
  });
});

describe("inputs", () => {
  const workspace = folderOf({ "a.yaml": NO_PERMISSION, "b/template.yaml": WITH_ROLE });
  const event = { name: "push", payload: {} };

  test.each<[inputs: Record<string, string>, message: string]>([
    [{ "fail-on": "erorr" }, "the input `fail-on` is one of info, warning, error, never, not `erorr`; did you mean `error`?"],
    [{ "fail-onn": "never" }, "there is no input `fail-onn`; did you mean `fail-on`?"],
    [{ "scope": "some" }, "the input `scope` is one of auto, new, changed-files, all, not `some`"],
    [{ "comment": "yes" }, "the input `comment` is one of off, on-findings, always, not `yes`"],
    [{ "region": "europe" }, "the input `region` is a region code such as `eu-central-1`, not `europe`"],
    [{ "parameters": "Stage" }, "the input `parameters` wants `Name=Value`, not `Stage`"],
    [{ "working-directory": "../.." }, "the input `working-directory` is a folder in the workspace, not `../..`"],
    [{ "working-directory": "nowhere" }, "the input `working-directory` names no folder: `nowhere`"],
    [{ "base-path": "." }, "the input `base-path` is a folder in the workspace, not `.`"],
    [{ "summary": "::warning::x%0A" }, "the input `summary` is one of true, false, not `::warning::x%0A`"],
  ])("%j is refused", async (inputs, message) => {
    const { status, stdout, outputs } = await runStep(action, { workspace, event, with: inputs });
    expect({ status, commands: commandsIn(stdout), outputs }).toEqual({ status: 1, commands: [{ name: "error", properties: {}, message }], outputs: { outcome: "error" } });
  });

  test.each<[inputs: Record<string, string>, expected: string]>([
    [{}, "1 findings 2 1 1"],
    [{ "fail-on": "never" }, "0 findings 2 1 1"],
    [{ "paths": "b" }, "0 findings 1 0 1"],
    [{ "paths": "b\na.yaml\n" }, "1 findings 2 1 1"],
    [{ "paths": "**/template.yaml" }, "0 findings 1 0 1"],
    [{ "working-directory": "b" }, "0 findings 1 0 1"],
    [{ "working-directory": "./b/", "fail-on": "Warning" }, "1 findings 1 0 1"],
    [{ "paths": "nothing" }, "1 error 0 0 0"],
    [{ "paths": "nothing/**" }, "1 error 0 0 0"],
  ])("%j", async (inputs, expected) => {
    const { status, outputs } = await runStep(action, { workspace, event, with: inputs });
    const { outcome, total, errors, warnings } = outputs;
    expect([status, outcome, total, errors, warnings].join(" ")).toBe(expected);
  });
});

describe("a CDK app's output, which git does not have", () => {
  const manifest = JSON.stringify({
    version: "36.0.0",
    artifacts: { Orders: { type: "aws:cloudformation:stack", environment: "aws://111122223333/eu-west-1", properties: { templateFile: "Orders.template.json" }, displayName: "Orders" } },
  });
  const there = hosted({ "app.ts": "1", ".gitignore": "cdk.out\n" }, { "app.ts": "2" });

  /** What `cdk synth` leaves behind. */
  function synthesized(folder: string, name: string): void {
    const api = (logicalId: string) => ({ [logicalId]: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: logicalId, ProtocolType: "HTTP", Target: { "Fn::GetAtt": ["Function", "Arn"] } } } });
    const template = { Resources: { ...api("Old"), ...(name === "" ? {} : api(name)), Function: { Type: "AWS::Lambda::Function", Properties: { Handler: "index.handler" } } } };
    mkdirSync(path.join(folder, "cdk.out"), { recursive: true });
    for (const [file, text] of Object.entries({ "manifest.json": manifest, "cdk.out": '{"version":"36.0.0"}', "Orders.template.json": JSON.stringify(template, undefined, 1) })) {
      writeFileSync(path.join(folder, "cdk.out", file), text);
    }
  }

  function step(inputs: Record<string, string> = {}): Step {
    const workspace = checkedOut(there, there.merge);
    synthesized(workspace, "New");
    return { workspace, event: pullRequestEvent(there), sha: there.merge, with: inputs };
  }

  const NOTE = "`cdk.out/Orders.template.json` is not in git, so that the base has none of it and all findings there count as new; the input `base-path` can name a folder with the base's";

  test("is linted where there is one; all of it is new, and the summary and the log say so", async () => {
    const { status, outputs, summary, stdout } = await runStep(action, step());
    expect({ status, new: outputs["new"], existing: outputs["existing"] }).toEqual({ status: 1, new: "2", existing: "0" });
    expect(summary).toContain(`\n- ${NOTE}\n`);
    expect(stdout.split("\n")).toContain(`- ${NOTE}`);
  });

  test("is left alone where that is asked for", async () => {
    expect(await told(step({ cdk: "off" }))).toEqual({ status: 0, outcome: "no-templates", counts: "0/0/0/0", commands: [] });
  });

  test.each<[name: string, inputs: Record<string, string>]>([["", {}], [", with everything that a pattern matches", { paths: "cdk.out\n**/*.json" }]])("is compared with the base's in a second checkout%s", async (_, inputs) => {
    const within = step({ ...inputs, "base-path": "base" });
    checkOut(there, there.base, path.join(within.workspace, "base"));
    synthesized(path.join(within.workspace, "base"), "");
    const { outputs, stdout } = await runStep(action, within);
    expect([outputs["new"], outputs["existing"], outputs["fixed"], outputs["total"]]).toEqual(["1", "1", "0", "2"]);
    expect(commandsIn(stdout).map(shown)).toEqual([expect.stringMatching(/^error cdk\.out\/Orders\.template\.json:\d+ missing-permission: /), FAILED]);
    expect(stdout).not.toContain("not in git");
  });

  test("all of it counts where the second checkout is not there", async () => {
    const { status, outputs, summary } = await runStep(action, step({ "base-path": "base" }));
    expect({ status, new: outputs["new"], total: outputs["total"] }).toEqual({ status: 1, new: "", total: "2" });
    expect(summary).toMatch(/^- all findings count, for there is nothing to compare with: there is no folder `base`\n/);
  });
});

describe("a second checkout as the base", () => {
  const there = hosted({ "services/orders/template.yaml": NO_PERMISSION }, { "services/orders/template.yaml": null, "services/orders/api.yaml": NO_PERMISSION, "services/orders/b.yaml": WITH_ROLE });

  test("knows what was renamed, and the folder that is linted", async () => {
    const workspace = checkedOut(there, there.merge);
    checkOut(there, there.base, path.join(workspace, "base"));
    const step = { workspace, event: pullRequestEvent(there), sha: there.merge, with: { "base-path": "base", "working-directory": "services/orders" } };
    expect(await told(step)).toEqual({
      status: 0, outcome: "findings", counts: "1/1/0/2",
      commands: ["warning services/orders/b.yaml:8 role-credentials: `$default` assumes `invoke` to invoke `Function`"],
    });
  });
});

test("the summary says how much it does not show, and what was not checked", async () => {
  const unchecked = "  Other:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      BodyS3Location: { Bucket: b, Key: k }\n";
  const { step } = onPullRequest({ "old.yaml": NO_PERMISSION, "template.yaml": CLEAN }, { "template.yaml": CLEAN + unchecked });
  const { summary } = await runStep(action, step);
  expect(summary.split("\n").filter((line) => line !== "")).toEqual([
    "### No new latency findings",
    "<details>", "<summary>1 not checked</summary>", expect.stringMatching(/^- \[`template\.yaml:\d+:\d+`\]\(https:\/\/github\.com\/octo\/orders\/blob\/[0-9a-f]{40}\/template\.yaml#L\d+\): body of `Other`: /), "</details>",
    "1 finding that the base has, too, is not shown.",
  ]);
});

test("the reports are files that later steps can read", async () => {
  const { step } = onPullRequest({ "old.yaml": NO_PERMISSION }, { "template.yaml": WITH_ROLE });
  const { outputs, summary } = await runStep(action, { ...step, with: { "sarif-file": "reports/out.sarif" } });
  const textOf = (name: string) => readFileSync(outputs[name] ?? "", "utf8");
  const { findings } = JSON.parse(textOf("report-json")) as { findings: { rule: string; file: string }[] };
  expect(findings.map(({ rule, file }) => [rule, file])).toEqual([["missing-permission", "old.yaml"], ["role-credentials", "template.yaml"]]);
  expect(`${textOf("report-markdown")}\n`).toBe(summary);
  expect(outputs["sarif-file"]).toBe(path.join(step.workspace, "reports/out.sarif"));
  const { runs } = JSON.parse(textOf("sarif-file")) as { runs: { results: { ruleId: string }[] }[] };
  expect(runs.map(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual([["missing-permission", "role-credentials"]]);
});

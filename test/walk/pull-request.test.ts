import { chmodSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { actionIn, commandsIn, type InstalledAction } from "../helpers/action-runner.ts";
import { githubServer } from "../helpers/github-server.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { copyProject } from "../helpers/project-copy.ts";
import { withSuggestion } from "../helpers/apply-suggestion.ts";
import { hosted, pullFiles, pushed } from "../helpers/pull-request.ts";
import { runJob, type Workflow, workflowIn } from "../helpers/workflow.ts";
import { git } from "../project/git/repository.ts";

// The way of somebody new: the workflows are those of the page, the action is what a clone of this repository gives, and a pull request
// that brings a fault fails until it is mended.

jest.setTimeout(120_000);

const ROOT = path.resolve(import.meta.dirname, "../..");
const server = await githubServer();
afterAll(server.close);

const clone = path.join(folderOf({}), "action");
let action: InstalledAction;
let workflows: readonly Workflow[];

beforeAll(() => {
  const source = folderOf({});
  copyProject(source);
  git(source, "init");
  // As git keeps it: what it ignores is not there.
  git(source, "add", "--all");
  git(source, "commit", "--message", "release");
  git(source, "tag", "v0.1.0");
  git(path.dirname(clone), "clone", "--depth=1", "--branch=v0.1.0", pathToFileURL(source).href, clone);
  action = actionIn(clone);
  const [section = ""] = /^## GitHub Action\n[^]*?(?=^## )/m.exec(readFileSync(path.join(clone, "README.md"), "utf8")) ?? [];
  workflows = [...section.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, text = ""]) => workflowIn(text));
});

beforeEach(() => {
  server.asked.length = 0;
  server.comments.length = 0;
});

function workflow(number: number): Workflow {
  const found = workflows[number];
  if (!found) throw new Error(`the page has no workflow ${number + 1}`);
  return found;
}

const GOOD = ordersTemplate();
const BAD = ordersTemplate({ hasPermission: false });
/** What somebody had before they came here: a fault that is not their change's. */
const SHOP = { "shop/template.yaml": BAD, "orders/template.yaml": GOOD };

function titles(stdout: string): string[] {
  return commandsIn(stdout).map(({ name, properties, message }) => [name, properties["file"], properties["line"], properties["title"] ?? message].filter((part) => part !== undefined).join(" "));
}

test("nothing has to be installed or built", () => {
  expect(existsSync(path.join(clone, "node_modules"))).toBe(false);
  expect(existsSync(path.join(clone, action.manifest.runs.main))).toBe(true);
  expect(readFileSync(path.join(clone, "README.md"), "utf8")).toBe(readFileSync(path.join(ROOT, "README.md"), "utf8"));
});

test("a pull request fails, is mended, and passes", async () => {
  expect(workflow(0).permissions).toEqual({ contents: "read" });
  const change = hosted(SHOP, { "orders/template.yaml": BAD });
  const failing = await runJob(workflow(0), { action, server, hosted: change });
  expect({ isGreen: failing.isGreen, told: titles(failing.action?.stdout ?? "") }).toEqual({
    isGreen: false, told: ["error orders/template.yaml 7 missing-permission", "error 1 new finding at or above `error`"],
  });
  expect(failing.action?.summary).toMatch(/^### 1 new latency finding on 1 route\n/);

  const passing = await runJob(workflow(0), { action, server, hosted: pushed(change, { "orders/template.yaml": `${GOOD}# with its permission\n` }) });
  expect({ isGreen: passing.isGreen, told: titles(passing.action?.stdout ?? "") }).toEqual({ isGreen: true, told: [] });
  expect(passing.action?.summary).toMatch(/^### No new latency findings\n/);
  // It asks GitHub for nothing.
  expect(server.asked).toEqual([]);
});

test("a comment comes, and says so when all is well again", async () => {
  expect(workflow(1).permissions).toEqual({ "contents": "read", "pull-requests": "write" });
  const change = hosted(SHOP, { "orders/template.yaml": BAD });
  expect((await runJob(workflow(1), { action, server, hosted: change })).isGreen).toBe(false);
  expect(headings()).toEqual(["### 1 new latency finding on 1 route"]);
  expect((await runJob(workflow(1), { action, server, hosted: pushed(change, { "orders/template.yaml": GOOD }) })).isGreen).toBe(true);
  expect(headings()).toEqual(["### No new latency findings"]);
});

test("a workflow that may not comment fails for the finding alone", async () => {
  const { permissions: { contents = "read" }, ...rest } = workflow(1);
  const { isGreen, action: step } = await runJob({ ...rest, permissions: { contents } }, { action, server, hosted: hosted(SHOP, { "orders/template.yaml": BAD }) });
  expect({ isGreen, outcome: step?.outputs["outcome"], comments: server.comments }).toEqual({ isGreen: false, outcome: "findings", comments: [] });
});

test("a fix is offered at its lines, and makes the next run clean", async () => {
  expect(workflow(2).permissions).toEqual({ "contents": "read", "pull-requests": "write" });
  const change = hosted(SHOP, { "orders/template.yaml": ordersTemplate({ hasRole: true }) });
  Object.assign(server.pull, { head: change.head, state: "open", files: pullFiles(change), comments: [], reviews: [] });
  expect((await runJob(workflow(2), { action, server, hosted: change })).action?.outputs["new"]).toBe("1");
  const [offer, ...others] = server.pull.reviews.flatMap(({ comments }) => comments);
  if (!offer) throw new Error("nothing is offered");
  expect(others).toEqual([]);
  const taken = withSuggestion(ordersTemplate({ hasRole: true }), offer);
  expect(taken).toBe(GOOD);
  const passing = await runJob(workflow(2), { action, server, hosted: pushed(change, { "orders/template.yaml": taken }) });
  expect({ isGreen: passing.isGreen, outcome: passing.action?.outputs["outcome"] }).toEqual({ isGreen: true, outcome: "clean" });
});

describe("code scanning", () => {
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly results: readonly { readonly ruleId: string; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } }[]; readonly partialFingerprints: object }[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    }[];
  }

  function told(log: Log): string[] {
    return log.runs.flatMap(({ results }) => results.map(({ ruleId, locations }) => {
      const [{ physicalLocation: { artifactLocation, region } }] = locations as [Log["runs"][number]["results"][number]["locations"][number]];
      return `${artifactLocation.uri}:${region.startLine} ${ruleId}`;
    }));
  }

  test("is handed everything, whether the pull request fails or passes", async () => {
    const change = hosted(SHOP, { "orders/template.yaml": BAD });
    const failing = await runJob(workflow(3), { action, server, hosted: change });
    const log = failing.uploaded as Log;
    expect(failing.isGreen).toBe(false);
    expect([log.version, log.runs.length, log.runs[0]?.invocations[0]?.executionSuccessful]).toEqual(["2.1.0", 1, true]);
    expect(told(log)).toEqual(["orders/template.yaml:7 missing-permission", "shop/template.yaml:7 missing-permission"]);
    for (const { partialFingerprints } of log.runs[0]?.results ?? []) expect(Object.keys(partialFingerprints)).not.toEqual([]);

    const passing = await runJob(workflow(3), { action, server, hosted: pushed(change, { "orders/template.yaml": GOOD }) });
    expect({ isGreen: passing.isGreen, told: told(passing.uploaded as Log) }).toEqual({ isGreen: true, told: ["shop/template.yaml:7 missing-permission"] });
  });
});

test("the output of a CDK app is compared with the base's", async () => {
  // In the place of `npm ci` and `cdk synth`: an app whose template is beside it already.
  const programs = folderOf({
    "npm": "#!/bin/sh\n",
    "npx": '#!/bin/sh\nmkdir cdk.out\ncp app.txt cdk.out/Orders.template.json\nprintf %s \'{ "version": "36.0.0" }\' >cdk.out/cdk.out\ncp app.manifest cdk.out/manifest.json\n',
  });
  for (const name of ["npm", "npx"]) chmodSync(path.join(programs, name), 0o755);
  const api = (name: string) => ({ [name]: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: name, ProtocolType: "HTTP", Target: { "Fn::GetAtt": ["Function", "Arn"] } } } });
  const app = (...names: readonly string[]) => JSON.stringify({ Resources: { ...Object.assign({}, ...names.map(api)) as object, Function: { Type: "AWS::Lambda::Function", Properties: { Handler: "index.handler" } } } });
  const manifest = { version: "36.0.0", artifacts: { Orders: { type: "aws:cloudformation:stack", environment: "aws://111122223333/eu-west-1", properties: { templateFile: "Orders.template.json" } } } };
  const before = { ".gitignore": "cdk.out\n", "app.manifest": JSON.stringify(manifest), "app.txt": app("Old") };

  const change = hosted(before, { "app.txt": app("Old", "New") });
  const failing = await runJob(workflow(4), { action, server, hosted: change, programs });
  expect({ isGreen: failing.isGreen, new: failing.action?.outputs["new"], existing: failing.action?.outputs["existing"] }).toEqual({ isGreen: false, new: "1", existing: "1" });
  const passing = await runJob(workflow(4), { action, server, hosted: pushed(change, { "app.txt": app("Old") }), programs });
  expect({ isGreen: passing.isGreen, outcome: passing.action?.outputs["outcome"] }).toEqual({ isGreen: true, outcome: "clean" });
});

function headings(): string[] {
  return server.comments.map(({ body }) => body.split("\n")[1] ?? "");
}

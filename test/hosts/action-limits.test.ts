import { readFileSync } from "node:fs";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { COMMENT_LIMIT, SUMMARY_LIMIT } from "../../src/report/github-limits.ts";
import { folderOf } from "../folder.ts";
import { builtAction, type Command, commandsIn, runStep, type Step } from "../helpers/action-runner.ts";
import { githubServer } from "../helpers/github-server.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { checkedOut, hosted, pullRequestEvent } from "../helpers/pull-request.ts";

jest.setTimeout(240_000);

const action = builtAction();
const server = await githubServer();
afterAll(server.close);

/** Annotations by their level. */
function levels(stdout: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name, properties } of commandsIn(stdout)) if (properties["file"] !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const VERBS = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/** An API of so many routes, each with an integration of its own that a role calls: a warning each, and without a permission an error each. */
function manyRoutes(count: number): string {
  const route = (index: number) => `  Route${index}: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: ${VERBS[index % VERBS.length] ?? ""} /things/${index}/é, Target: !Sub "integrations/\${Call${index}}" } }
  Call${index}: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, PayloadFormatVersion: "2.0", IntegrationUri: !GetAtt Fn${index}.Arn${index % 2 === 0 ? `, CredentialsArn: "arn:aws:iam::111122223333:role/r${index}"` : ""} } }
  Fn${index}: { Type: AWS::Lambda::Function, Properties: { Handler: index.handler } }
`;
  return `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: things, ProtocolType: HTTP } }
${Array.from({ length: count }, (_, index) => route(index)).join("")}`;
}

describe("five thousand findings", () => {
  const there = hosted({ "README.md": "" }, { "template.yaml": manyRoutes(5_000) });

  test.each(["new", "all"])("fit wherever they are shown, with the scope `%s`", async (scope) => {
    server.comments.length = 0;
    const step = { workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), sha: there.merge, api: server.url, with: { scope, comment: "always", "sarif-file": "out.sarif" } };
    const { status, stdout, stderr, outputs, summary } = await runStep(action, step);
    expect({ status, stderr, total: outputs["total"] }).toEqual({ status: 1, stderr: "", total: "5000" });
    expect(levels(stdout)).toEqual({ error: 10, warning: 10 });
    expect(stdout).toMatch(/%0A2490 more errors are in the summary of this job\n/);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_LIMIT / 4);
    expect(Buffer.byteLength(summary)).toBeLessThan(SUMMARY_LIMIT + 1_024);
    expect(summary).toMatch(/and \d+ more (?:new )?finding/);
    const body = server.comments[0]?.body ?? "";
    expect(body.length).toBeGreaterThan(COMMENT_LIMIT / 4);
    expect(body.length).toBeLessThan(COMMENT_LIMIT + 200);
    expect(body).toMatch(/and \d+ more (?:new )?finding[^]*Updated for/);
    const sarif = JSON.parse(readFileSync(outputs["sarif-file"] ?? "", "utf8")) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]?.results).toHaveLength(5_000);
  });
});

describe("names that would be commands", () => {
  const HOSTILE = [
    "::error::x", "\n::error::x", "##[error]x", "##\u200d[group]x", "::set-output name=outcome::clean", "::stop-commands::pause", "::add-mask::e", "%0A::debug::x", "%250A::debug::x",
    "\r::warning::x", "\u2028::error::x", "\u0085::error::x", "a,line=1::x", "<!-- x", "</details>", "@everyone", "`", "\u001b[31m", "\\ud83d",
  ];
  const names = HOSTILE.flatMap((name, index) => [name, `x${index}${name}`]);
  const resources = (hasPermission: boolean): Record<string, unknown> => Object.fromEntries(names.flatMap((name, index): [string, unknown][] => [
    [name, { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: name, ProtocolType: "HTTP", Target: { "Fn::GetAtt": [`F${name}`, "Arn"] }, RouteKey: `GET /${name}` } }],
    [`F${name}`, { Type: "AWS::Lambda::Function", Properties: { Handler: name } }],
    [`P${name}`, { Type: "AWS::Lambda::Permission", Properties: { FunctionName: { Ref: `F${name}` }, Action: "lambda:InvokeFunction", Principal: hasPermission ? "apigateway.amazonaws.com" : name }, Metadata: { index } }],
    [`U${name}`, { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: name, BodyS3Location: { Bucket: name, Key: name } } }],
  ]));
  const template = (hasPermission: boolean) => JSON.stringify({ Resources: resources(hasPermission), Conditions: { "::error::x": { "Fn::Equals": [1, 1] } } }, undefined, 1).replaceAll(String.raw`\\ud83d`, String.raw`\ud83d`);
  // What a file system takes, short of separators.
  const files = HOSTILE.filter((name) => !name.includes("/")).map((name) => `${name} a`);

  const there = hosted(
    { "README.md": "", "template.json": template(true), ...Object.fromEntries(files.map((name) => [`${name}.moved.yaml`, ordersTemplate()])) },
    {
      "template.json": template(false),
      ...Object.fromEntries(files.flatMap((name) => [[`${name}.yaml`, ordersTemplate({ hasPermission: false })], [`${name}.json`, '{ "Resources": { "A": { "Type": "AWS::Lambda::Function" } ']])),
    },
  );

  test.each<[name: string, inputs: Record<string, string>]>([
    ["a pull request", {}],
    ["everything", { scope: "all" }],
    ["a step without a summary", { summary: "false", "fail-on": "never" }],
    ["paths", { paths: files.filter((name) => !/[\r\n]/.test(name)).map((name) => `${name}.yaml`).join("\n"), scope: "all" }],
  ])("are names, in %s", async (_, inputs) => {
    server.comments.length = 0;
    const step: Step = { workspace: checkedOut(there, there.merge), event: pullRequestEvent(there), sha: there.merge, api: server.url, with: { ...inputs, comment: "always" } };
    const { stdout, stderr, outputs, summary } = await runStep(action, step);
    expect(stderr).toBe("");
    expect(foreign(commandsIn(stdout))).toEqual([]);
    expect(Object.keys(outputs)).toEqual(Object.keys(action.manifest.outputs));
    // Our own lines look like this and no other way.
    expect(stdout.split("\n").filter((line) => line !== "" && !/^(- |::(error|warning|notice)[ :])/.test(line))).toEqual([]);
    expect(summary === "").toBe(inputs["summary"] === "false");
    expect(server.comments).toHaveLength(1);
  });

  /** What is neither an annotation of ours nor the reason of a failure. */
  function foreign(commands: readonly Command[]): Command[] {
    return commands.filter(({ name, properties, message }) => {
      const isAnnotation = properties["file"] !== undefined && ["error", "warning", "notice"].includes(name);
      return !isAnnotation && !(name === "error" && /^(\d+ (new )?findings? at or above|not all could be linted)/.test(message));
    });
  }

  test("the check of that would see one", () => {
    expect(foreign(commandsIn("x ##[group]y\n  ::add-mask::e\n- ::error::x\n"))).toHaveLength(2);
  });
});

test("an event may have a name that is a command", async () => {
  const { status, stdout } = await runStep(action, { workspace: folderOf({ "a.yaml": ordersTemplate() }), event: { name: "push\n::error::x", payload: {} }, with: { scope: "new" } });
  expect(status).toBe(0);
  expect(commandsIn(stdout)).toEqual([]);
});

import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { lint, lintFiles, type LintOptions, readModel } from "../../src/api/cfn-latency-lint.ts";
import { definePlugin, defineRule } from "../../src/api/rule.ts";
import schema from "../../src/report/report.schema.json" with { type: "json" };
import { folderOf } from "../folder.ts";

const TEMPLATE = `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: GET /orders, Target: !Sub "integrations/\${Invoke}" }
  Invoke:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn, PayloadFormatVersion: "2.0" }
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, Code: { ZipFile: x } }
`;
const FILES = [{ path: "app/orders.yaml", text: TEMPLATE }];
const MISSING = "missing-permission: no statement lets API Gateway invoke `Fn` for `GET /orders`";

const acme = definePlugin({
  name: "acme",
  rules: [defineRule({
    id: "no-api",
    on: "api",
    severity: "info",
    summary: "Do without.",
    *check(api) {
      yield { message: `\`${api.name}\` is an API`, at: api.at };
    },
  })],
});

async function said(files: readonly { readonly path: string; readonly text: string }[], options?: LintOptions): Promise<string[]> {
  const { findings, errors } = await lint(files, options);
  return [...findings.map(({ rule, message }) => `${rule}: ${message}`), ...errors.map(({ file, message }) => `${file}: ${message}`)];
}

describe("lint", () => {
  test("gives the report that the schema describes", async () => {
    const report = await lint(FILES);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(true);
    expect(report.findings.map(({ file, range }) => ({ file, range }))).toEqual([{ file: "app/orders.yaml", range: { start: { line: 10, column: 83 }, end: { line: 10, column: 97 } } }]);
    expect(report.summary).toEqual({ files: 1, routes: 1, error: 1, warning: 0, info: 0, suppressed: 0 });
  });

  test("finds what files say of each other", async () => {
    const parent = { path: "parent.yaml", text: "Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: app/orders.yaml } } }" };
    expect((await lint([parent, ...FILES])).findings.map(({ message, related }) => ({ message, related: related.map((note) => `${note.file}: ${note.message}`) }))).toEqual([
      { message: "no statement lets API Gateway invoke `Fn` for `GET /orders`", related: ["parent.yaml: `Child` deploys this template"] },
    ]);
    expect(await said([{ path: ".cfn-latency-lint.yaml", text: "rules: { missing-permission: off }" }, ...FILES])).toEqual([]);
    expect(await said([{ path: ".cfn-latency-lint.yaml", text: "plugins: [./evil.mjs]" }, { path: "evil.mjs", text: "process.exit(7)" }, ...FILES])).toEqual([MISSING]);
  });

  test("does as it is told", async () => {
    expect(await said(FILES, { rules: { "missing-permission": "off" } })).toEqual([]);
    expect(await said(FILES, { plugins: [acme] })).toEqual(["acme/no-api: `Orders` is an API", MISSING]);
    expect(await said(FILES, { plugins: [acme], rules: { "acme/no-api": "off" } })).toEqual([MISSING]);
    expect((await said(FILES, { preset: "all" })).map((text) => text.split(":")[0])).toEqual(["missing-permission", "cold-start"]);
  });

  test("tells what it cannot read, and throws for nothing that a text says", async () => {
    expect(await said([...FILES, { path: "broken.yaml", text: "Resources:\n  A: [\n" }])).toEqual([MISSING, expect.stringMatching(/^broken\.yaml: /)]);
    expect(await said([{ path: "other.yaml", text: "a: 1" }, { path: "a\0", text: "" }])).toEqual([]);
    expect(await said([])).toEqual([]);
  });

  test("gives the same again", async () => {
    expect(await lint(FILES)).toEqual(await lint([...FILES]));
  });

  test.each<[string, LintOptions, string]>([
    ["a rule that there is not", { rules: { "role-credential": "off" } }, "there is no rule `role-credential`; did you mean `role-credentials`?"],
    ["what is no plugin", { plugins: [{ name: "a b", rules: [] }] }, "plugin `plugin`: its name is to be in kebab-case, not `a b`"],
    ["a rule without a check", { plugins: [{ name: "a", rules: [{ id: "b", on: "api", severity: "info", summary: "x" } as never] }] }, "plugin `a`: rule `b`: it has no `check`"],
  ])("refuses %s", async (_, options, message) => {
    await expect(lint(FILES, options)).rejects.toThrow(message);
  });
});

describe("lintFiles", () => {
  const cwd = folderOf({ ".git/HEAD": "", ".cfn-latency-lint.yaml": "rules: { missing-permission: info }", "app/orders.yaml": TEMPLATE });

  test("lints as the command line does", async () => {
    const { findings } = await lintFiles(["."], { cwd });
    expect(findings.map(({ file, severity }) => `${file}: ${severity}`)).toEqual(["app/orders.yaml: info"]);
    expect((await lintFiles(["app/orders.yaml"], { cwd, config: false })).findings.map(({ severity }) => severity)).toEqual(["error"]);
    expect((await lintFiles(["gone.yaml"], { cwd })).errors).toEqual([{ file: "gone.yaml", range: null, message: "there is no such file or folder" }]);
    expect((await lintFiles(["orders.yaml"], { cwd: path.join(cwd, "app"), plugins: [acme] })).findings.map(({ rule }) => rule)).toEqual(["acme/no-api", "missing-permission"]);
  });
});

test("a model is what rules look at", async () => {
  const { model, errors } = await readModel(FILES);
  expect(errors).toEqual([]);
  expect(model.path.map(({ api, stage, route, integration }) => [api.name, stage?.name, route.name, integration?.target.kind])).toEqual([["Orders", undefined, "GET /orders", "lambda"]]);
  expect((await readModel([{ path: "a.yaml", text: "Resources: [" }])).errors).toHaveLength(1);
});

import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { runCli } from "./run-cli.ts";

/** A call that leaves the region of the stack as soon as `Where` is another. */
const CALL = `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Where: { Type: String, Default: us-east-1 }
Resources:
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a } }
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: NONE
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:\${Where}:123456789012:function:a/invocations
`;
const PLAIN = "AWSTemplateFormatVersion: 2010-09-09\n";
const SAMCONFIG = '[default.deploy.parameters]\nregion = "eu-west-1"\nparameter_overrides = "Where=eu-west-1"\n';

function git(cwd: string, ...args: string[]) {
  // Without the variables that a hook of the surrounding repository would hand down.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", args, { cwd, env, stdio: "ignore" });
}

/** The files whose call leaves the region of the stack. */
async function leaving(cwd: string, ...argv: readonly string[]): Promise<string[]> {
  const { out } = await runCli([...argv, "--format", "json"], { cwd });
  const report = JSON.parse(out) as { findings: { rule: string; file: string }[] };
  return report.findings.filter(({ rule }) => rule === "cross-region-uri").map(({ file }) => file);
}

describe("what stands beside a template", () => {
  const elsewhere = ["template.yaml"];

  test.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
    ["nothing, and no region is known", {}, [], []],
    ["nothing, and the default is elsewhere", {}, ["--region", "eu-west-1"], elsewhere],
    ["a samconfig", { "samconfig.toml": SAMCONFIG }, [], []],
    ["a samconfig with another region", { "samconfig.toml": SAMCONFIG.replace("eu-west-1", "us-west-2") }, [], elsewhere],
    ["a samconfig that the region given speaks against", { "samconfig.toml": SAMCONFIG }, ["--region", "us-west-2"], elsewhere],
    ["a samconfig that a value given speaks against", { "samconfig.toml": SAMCONFIG }, ["--parameter-overrides", "Where=us-west-2"], elsewhere],
    ["a parameter file", { "template.parameters.json": '{ "Where": "eu-west-1" }' }, ["--region", "eu-west-1"], []],
    ["a value that stays as it is deployed", { "p.json": '[{ "ParameterKey": "Where", "UsePreviousValue": true }]' }, ["--region", "eu-west-1", "--parameters", "p.json"], []],
    ["a stack deployment file", { "deploy.yaml": "template-file-path: template.yaml\nparameters: { Where: eu-west-1 }\n", ".git/HEAD": "" }, [".", "--region", "eu-west-1"], []],
  ])("%s", async (_, files, argv, expected) => {
    expect(await leaving(folderOf({ "template.yaml": CALL, ...files }), ...argv)).toEqual(expected);
  });

  test("is that of each template, named or found", async () => {
    const cwd = folderOf({ "a/template.yaml": CALL, "a/samconfig.toml": SAMCONFIG.replace("eu-west-1", "us-west-2"), "b/template.yaml": CALL, "b/samconfig.toml": SAMCONFIG });
    const expected = ["a/template.yaml"];
    expect(await leaving(cwd, ".")).toEqual(expected);
    expect(await leaving(cwd, "a/template.yaml", "b/template.yaml")).toEqual(expected);
    expect(await leaving(cwd, "**/*.yaml")).toEqual(expected);
  });

  test("is that of a template that an editor pipes, where it has a name", async () => {
    const cwd = folderOf({ "template.yaml": "", "samconfig.toml": SAMCONFIG.replace("eu-west-1", "us-west-2") });
    const piped = async (...argv: string[]) => (await runCli(["-", ...argv, "--format=compact"], { cwd, stdin: CALL })).out;
    expect(await piped("--stdin-filename", "template.yaml")).toMatch(/^template\.yaml:.*cross-region-uri/);
    expect(await piped()).not.toContain("cross-region-uri");
  });
});

describe("a broken samconfig", () => {
  const cwd = folderOf({ "samconfig.toml": "a = 1\n[default.deploy.parameters]\nregion =\n", "template.yaml": PLAIN });

  test("is an error where it would have said what to lint", async () => {
    const { code, out, err } = await runCli(["--format=compact"], { cwd });
    expect({ code, out, err }).toEqual({ code: 2, out: "samconfig.toml:3:9: error: invalid value\n", err: "" });
    expect((await runCli([], { cwd })).out).toContain("3 | region =");
  });

  test("is told of, and no more, where a path says it", async () => {
    const note = "cfn-latency-lint: samconfig.toml:3:9: invalid value; nothing of the file is used\n";
    expect(await runCli(["."], { cwd })).toEqual({ code: 0, out: "no findings in 1 file (0 routes)\n", err: note });
    expect((await runCli([".", "--quiet"], { cwd })).err).toBe("");
  });
});

describe("--verbose", () => {
  test("tells of each file what became of it, and why", async () => {
    const cwd = folderOf({
      "a.yaml": PLAIN, "a.parameters.json": "{}", "broken.yaml": `${PLAIN}Resources: [\n`, "deploy.yaml": "template-file-path: b.yaml\n",
      "jinja.yaml": `${PLAIN}{% if a %}\n`, "pod.yaml": "kind: Pod # AWS::\n", "tsconfig.json": "{}",
    });
    expect((await runCli([".", "--verbose"], { cwd })).err.trimEnd().split("\n")).toEqual([
      "a.parameters.json: passed over: it mentions neither `AWS::` nor API Gateway's extensions",
      "tsconfig.json: passed over: it mentions neither `AWS::` nor API Gateway's extensions",
      "a.yaml: linted",
      "broken.yaml: linted as far as it can be read",
      "deploy.yaml: no template, but it tells how one is deployed",
      "jinja.yaml: passed over: it is written in another template language",
      "pod.yaml: passed over: it is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions",
      "a.yaml: parameters from a.parameters.json",
      "linted 2 of 7 files",
    ].map((line) => `cfn-latency-lint: ${line}`));
  });
});

describe("where nothing is found", () => {
  test("an app's output that git ignores is told of", async () => {
    const cwd = folderOf({ "cdk.out/manifest.json": "{}", ".gitignore": "cdk.out\n" });
    git(cwd, "init");
    expect((await runCli(["."], { cwd })).err).toBe("cfn-latency-lint: nothing to lint was found; `cdk.out` is ignored by git, and is linted where it is named\n");
  });

  test.each([
    ["lin", "; did you mean `lint`?"],
    ["rule", "; did you mean `rules`?"],
    ["infrastructure", ""],
    ["lint.yaml", ""],
  ])("%s may have been meant as a command", async (word, hint) => {
    const { code, out } = await runCli([word, "--format=compact"], { cwd: folderOf({}) });
    expect({ code, out }).toEqual({ code: 2, out: `${word}: error: there is no such file or folder${hint}\n` });
  });

  test("of several paths none is taken for a command", async () => {
    expect((await runCli(["lin", "gone", "--format=compact"], { cwd: folderOf({}) })).out).not.toContain("did you mean");
  });
});

describe("a repository of 2,000 files", () => {
  const templates = Array.from({ length: 50 }, (_, index) => `services/s${index}/${["template.yaml", "stack.json", "api.template"][index % 3] ?? ""}`);
  const json = (file: string) => (file.endsWith(".json") ? JSON.stringify({ AWSTemplateFormatVersion: "2010-09-09", Resources: { A: { Type: "AWS::S3::Bucket" } } }) : CALL);
  const other = (index: number): [string, string] => {
    const folder = `services/s${index % 50}/f${index % 7}`;
    switch (index % 6) {
      case 0: return [`${folder}/pod${index}.yaml`, "apiVersion: v1\nkind: Pod\nmetadata: { annotations: { note: 'AWS::' } }\n"];
      case 1: return [`${folder}/package${index}.json`, `{ "name": "p${index}" }`];
      case 2: return [`.github/workflows/w${index}.yml`, "on: push\njobs: { a: { runs-on: x, steps: [{ run: '${{ env.A }}' }] } }\n"];
      case 3: return [`${folder}/chart${index}.yaml`, "{{- if .Values.on }}\nkind: A # AWS::\n{{- end }}\n"];
      case 4: return [`ignored/template${index}.yaml`, CALL];
      default: return [`${folder}/code${index}.ts`, "export {};\n"];
    }
  };
  const cwd = folderOf(Object.fromEntries([
    ...templates.map((file): [string, string] => [file, json(file)]),
    ...Array.from({ length: 1949 }, (_, index) => other(index)),
    [".gitignore", "ignored/\n"],
  ]));
  git(cwd, "init");

  test("by its root folder is the 50 templates among them", async () => {
    const [searched, named] = [await runCli([".", "--format=json", "--region=eu-west-1"], { cwd }), await runCli([...templates, "--format=json", "--region=eu-west-1"], { cwd })];
    expect(searched).toEqual(named);
    expect((JSON.parse(named.out) as { summary: { files: number } }).summary.files).toBe(50);
  });
});

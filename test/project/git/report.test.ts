import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../../../rules/index.ts";
import { lintRoutes } from "../../../src/lint/lint.ts";
import { type Disk, REAL_DISK } from "../../../src/project/disk.ts";
import { revisionDisk } from "../../../src/project/git/revision-disk.ts";
import { routesJson } from "../../../src/report/routes/json.ts";
import { prepare, reported } from "../../../src/run/prepare.ts";
import type { RunSettings } from "../../../src/run/settings.ts";
import { UNSEEN } from "../../../src/run/surroundings.ts";
import { folderOf } from "../../folder.ts";
import * as t from "../../verdicts/templates.ts";
import { commitAll, git, opened } from "./repository.ts";

const SLOW = `AWSTemplateFormatVersion: 2010-09-09\n${t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials: "!GetAtt Role.Arn" })])}\n`;

const BODY = `openapi: 3.0.1
paths:
  /orders:
    get:
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        credentials: arn:aws:iam::123456789012:role/invoke
        uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:123456789012:function:orders/invocations
`;

const TEMPLATE = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: { Type: String }
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: !Ref Stage
      DefinitionBody: { "Fn::Transform": { Name: AWS::Include, Parameters: { Location: ./bodies/api.yaml } } }
  Out:
    Type: AWS::Serverless::Api
    Properties: { StageName: live, DefinitionUri: out.yaml }
  Nested:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: stacks/child.yaml }
`;

const ASSET = "a".repeat(64);
const STACK = {
  Resources: {
    Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Name: "orders", BodyS3Location: { Bucket: "assets", Key: `${ASSET}.yaml` } } },
    Nest: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: "https://s3.amazonaws.com/assets/b.json" }, Metadata: { "aws:asset:path": "AppNest.nested.template.json" } },
  },
};
const MANIFEST = {
  version: "36.0.0",
  artifacts: {
    App: {
      type: "aws:cloudformation:stack", environment: "aws://123456789012/eu-west-1", displayName: "App", properties: { templateFile: "App.template.json", stackName: "prod" },
      metadata: { "/App/Api": [{ type: "aws:cdk:logicalId", data: "Api", trace: ["new App (/app/lib/app.ts:7:3)"] }] },
    },
    Assets: { type: "cdk:asset-manifest", properties: { file: "App.assets.json" } },
  },
};

const FILES = {
  ".cfn-latency-lint.yaml": "budgets:\n  - { name: strict, stsCalls: 0 }\n",
  "samconfig.toml": "[default.deploy.parameters]\ntemplate_file = 'template.yaml'\nregion = 'eu-central-1'\nstack_name = 'orders'\nparameter_overrides = 'Stage=prod'\n",
  "template.yaml": TEMPLATE,
  "bodies/api.yaml": BODY,
  "stacks/child.yaml": SLOW,
  "slow/orders.yaml": SLOW.replace("Resources:", "Parameters:\n  Size: { Type: Number }\nResources:"),
  "slow/orders.parameters.json": JSON.stringify([{ ParameterKey: "Size", ParameterValue: "3" }]),
  "slow/.cfn-latency-lint.json": JSON.stringify({ budgets: [{ name: "loose", stsCalls: 1 }] }),
  "slow/broken.yaml": "AWSTemplateFormatVersion: 2010-09-09\nResources: [\n",
  "other/notes.yaml": "kind: Deployment\n",
  "other/deployment.yaml": "template-file-path: stacks/child.yaml\nparameters: { Stage: live }\n",
  "cdk.out/cdk.out": "{}",
  "cdk.out/manifest.json": JSON.stringify(MANIFEST),
  "cdk.out/App.template.json": JSON.stringify(STACK),
  "cdk.out/App.assets.json": JSON.stringify({ files: { [ASSET]: { source: { path: `asset.${ASSET}.yaml`, packaging: "file" }, destinations: {} } } }),
  [`cdk.out/asset.${ASSET}.yaml`]: BODY,
  "cdk.out/AppNest.nested.template.json": JSON.stringify({ Resources: { Topic: { Type: "AWS::SNS::Topic" } } }),
};

const around = folderOf({ "outside.yaml": BODY, ...Object.fromEntries(Object.entries(FILES).map(([file, text]) => [`repo/${file}`, text])) });
const root = path.join(around, "repo");
git(root, "init");
symlinkSync("slow/orders.yaml", path.join(root, "link.yaml"));
symlinkSync("slow", path.join(root, "folder"));
symlinkSync("../outside.yaml", path.join(root, "out.yaml"));
commitAll(root);
git(root, "worktree", "add", "--detach", path.join(around, "checkout"), "HEAD");
const commit = git(root, "rev-parse", "HEAD");
// Nothing of it is on the disk any more where the revision is read.
commitAll(root, Object.fromEntries([...Object.keys(FILES), "link.yaml", "folder", "out.yaml"].map((file) => [file, null])));
// A working directory is there, whatever is in it.
mkdirSync(path.join(root, "slow"), { recursive: true });

function over(paths: readonly string[], more: Partial<RunSettings> = {}): RunSettings {
  return {
    paths, region: undefined, parameterFiles: [], parameterOverrides: new Map(), severities: new Map(), preset: "all", config: { kind: "nearest" },
    allowEmpty: false, onlyTemplates: false, stdinFilename: undefined, quiet: false, verbose: true, ...more,
  };
}

/** All that a run says. */
async function said(settings: RunSettings, cwd: string, disk: Disk): Promise<{ report: string; notes: readonly string[]; files: number }> {
  const prepared = await prepare(settings, { cwd, disk, stdin: nothing(), progressOver: () => UNSEEN }, rules);
  const { report, notes } = reported(prepared, (files) => lintRoutes(files, rules, prepared.options));
  return { report: routesJson(report, { version: "0" }), notes, files: prepared.files.length };
}

async function* nothing(): AsyncGenerator<string> {
  yield await Promise.resolve("");
}

describe("a run over a revision says what a run over a checkout of it says", () => {
  test.each<[string, RunSettings, string, number]>([
    ["by default", over([]), "", 1],
    ["a folder", over(["."]), "", 7],
    ["an app", over(["cdk.out"]), "", 1],
    ["a pattern", over(["**/*.{yaml,json}"]), "", 7],
    ["links", over(["link.yaml", "folder/orders.yaml", "gone.yaml"]), "", 2],
    ["a link to a folder", over(["folder"]), "", 2],
    ["from a folder below", over(["orders.yaml", "../template.yaml"]), "slow", 2],
    ["files that are named", over(["slow/orders.yaml"], { config: { kind: "file", file: ".cfn-latency-lint.yaml" }, parameterFiles: ["slow/orders.parameters.json"] }), "", 1],
    ["nothing", over(["other"]), "", 0],
    ["an app's template", over(["cdk.out/App.template.json"]), "", 1],
  ])("%s", async (_, settings, folder, count) => {
    const cwd = path.join(root, folder);
    const answer = revisionDisk(opened(cwd), commit, { cwd });
    const then = answer.kind === "disk" ? await said(settings, cwd, answer.disk) : answer;
    expect(then).toEqual(await said(settings, path.join(around, "checkout", folder), REAL_DISK));
    expect(then).toMatchObject({ files: count });
  });
});

test("the project is one that has something to say", async () => {
  const { report, notes } = await said(over(["."]), path.join(around, "checkout"), REAL_DISK);
  const { findings, notChecked } = JSON.parse(report) as { findings: { file: string; constructPath: string | null }[]; notChecked: { why: string }[] };
  expect([...new Set(findings.map(({ file, constructPath }) => `${file} ${constructPath ?? ""}`.trim()))].toSorted()).toEqual([
    "bodies/api.yaml", `cdk.out/asset.${ASSET}.yaml App/Api`, "link.yaml", "slow/orders.yaml", "stacks/child.yaml",
  ]);
  expect(notChecked.map(({ why }) => why)).toContain("`out.yaml` is a symbolic link that leads out of the repository");
  expect(notes).toEqual(expect.arrayContaining([
    "out.yaml is passed over: it is a symbolic link that leads out of the repository",
    "slow/orders.yaml: parameters from slow/orders.parameters.json",
    "slow/orders.yaml: configuration from slow/.cfn-latency-lint.json",
    "stacks/child.yaml: parameters from other/deployment.yaml",
    "template.yaml: region, stack name, parameters from samconfig.toml",
  ]));
});

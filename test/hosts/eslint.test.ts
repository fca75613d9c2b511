import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type ESLint as ESLint10, Linter } from "eslint";
import type { ESLint as ESLint9 } from "eslint-9";
import { rules } from "../../rules/index.ts";
import type plugin from "../../src/hosts/eslint/eslint.d.mts";
import { createPlugin } from "../../src/hosts/eslint/plugin.ts";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import type { Answer } from "../../src/run/sync/request.ts";
import { helpUrl } from "../../src/report/help-url.ts";
import { folderOf } from "../folder.ts";
import { runProgram } from "../helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VERSIONS = ["eslint", "eslint-9"];
const PATIENCE = 120_000;

/** An HTTP API whose one integration has a role that it does not need; the function is admitted. */
const ADMITTED = `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: orders, ProtocolType: HTTP } }
  Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: live } }
  Get:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /orders, Target: !Sub "integrations/\${Call}" }
  Call:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      IntegrationUri: !GetAtt Orders.Arn
      PayloadFormatVersion: "2.0"
      CredentialsArn: arn:aws:iam::111122223333:role/invoke
  Orders: { Type: AWS::Lambda::Function, Properties: { Runtime: python3.13, Handler: a.b, Role: r, Code: { ZipFile: "" } } }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Orders.Arn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*
`;
const ROLE = "      CredentialsArn: arn:aws:iam::111122223333:role/invoke\n";
const FIXED = ADMITTED.replace(ROLE, "");
const JSON_TEMPLATE = `{
  "openapi": "3.0.1",
  "info": { "title": "orders", "version": "1" },
  "paths": { "/orders": { "get": { "x-amazon-apigateway-integration": {
    "type": "aws_proxy", "httpMethod": "POST",
    "uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations",
    "credentials": "arn:aws:iam::111122223333:role/invoke"
  } } } }
}
`;
const UNREADABLE = "Resources:\n  Api:\n    Type: AWS::ApiGatewayV2::Api\n    Properties: { Name: [ }\n";

/** A run of ESLint's API: what stands in files or in a text, linted with language options and rules beside the configuration. */
interface Job {
  readonly files?: readonly string[];
  readonly text?: string;
  readonly as?: string;
  readonly languageOptions?: object;
  readonly rules?: Readonly<Record<string, string>>;
  readonly fix?: boolean;
}

const FIRST = "`GET /orders` assumes `invoke` to invoke `Orders`; remove the credentials";
const FOUND = `template.yaml 14:23-14:60 warn role-credentials ${FIRST} [fix]`;
const HARD_CODED = "`GET /orders` uses a URI with `eu-west-1` written into it";
const TAKE_REGION = "take the region from the deployment: `${AWS::Region}` in a template";
const disabled = (comment: string): string => ADMITTED.replace(ROLE, `${comment}\n${ROLE}`);

const JOBS: readonly (readonly [name: string, Job, readonly string[]])[] = [
  ["a template", { files: ["template.yaml"] }, [FOUND]],
  ["a template in JSON", { files: ["openapi.json"] }, [
    `openapi.json 6:32-6:41 warn hard-coded-region ${HARD_CODED}; ${TAKE_REGION}`,
    "openapi.json 7:20-7:59 warn role-credentials `GET /orders` assumes `invoke` to invoke `orders`; make sure that the policy of `orders` admits API Gateway, then remove the credentials",
  ]],
  ["YAML and JSON of others, well made or not", { files: ["foreign.yaml", "foreign.json", "broken.yaml", "workflow.yaml"] }, []],
  ["a template that cannot be read", { files: ["unreadable.yaml"] }, [
    "unreadable.yaml 4:27 error null Parsing error: Flow sequence in block collection must be sufficiently indented and end with a ]",
    "unreadable.yaml 4:28 error null Parsing error: Flow map in block collection must be sufficiently indented and end with a }",
  ]],
  ["text that is not saved", { text: ADMITTED, as: "new/template.yaml" }, [FOUND.replace("template.yaml", "new/template.yaml")]],
  ["text that is other than what is saved", { text: FIXED, as: "template.yaml" }, []],
  ["text with a byte order mark and Windows's line ends", { text: `\ufeff${ADMITTED.replaceAll("\n", "\r\n")}`, as: "template.yaml" }, [FOUND]],
  ["a fix", { text: ADMITTED, as: "template.yaml", fix: true }, [`= ${FIXED}`]],
  ["a fix after a byte order mark", { text: `\ufeff${ADMITTED}`, as: "template.yaml", fix: true }, [`= \ufeff${FIXED}`]],
  ["a comment that switches a rule off", { text: disabled("      # eslint-disable-next-line cfn-latency-lint/role-credentials -- shared"), as: "template.yaml" }, []],
  ["a comment on the line", { text: ADMITTED.replace(ROLE, `${ROLE.trimEnd()} # eslint-disable-line cfn-latency-lint/role-credentials\n`), as: "template.yaml" }, []],
  ["a comment about what is not so", { text: `# eslint-disable cfn-latency-lint/missing-permission -- never\n${FIXED}`, as: "template.yaml" }, [
    "template.yaml 1:1 warn null Unused eslint-disable directive (no problems were reported from 'cfn-latency-lint/missing-permission'). [fix]",
  ]],
  ["what looks like such a comment in a text", { text: ADMITTED.replace("Name: orders", 'Name: " # eslint-disable"'), as: "template.yaml" }, [FOUND]],
  ["ESLint's own severities", { files: ["template.yaml"], rules: { "role-credentials": "off", "cold-start": "error" } }, [
    "template.yaml 15:3-15:9 error cold-start nothing in this template keeps `Orders` warm, and `GET /orders` waits for it; where the delay matters, switch SnapStart on and invoke a published version, or provision concurrency on an alias and invoke that",
  ]],
  ["a region", { files: ["openapi.json"], languageOptions: { region: "us-east-1" }, rules: { "role-credentials": "off" } }, [
    "openapi.json 6:12-6:141 warn cross-region-uri `GET /orders` calls `orders` in `eu-west-1` from `us-east-1`; call what is in the API's own region, or move the API",
  ]],
  ["a configuration", { files: ["template.yaml"], languageOptions: { config: "budgets.yaml" }, rules: { "role-credentials": "off" } }, [
    "template.yaml 4:3-4:6 error route-budget `GET /orders` on stage `live` makes 1 STS call; its budget allows none; take out what can go: assume `invoke` to call `Orders`",
  ]],
  ["a configuration that is wrong", { files: ["template.yaml"], languageOptions: { config: "wrong.yaml" } }, [
    expect.stringMatching(/^template\.yaml 1:1 error null Parsing error: wrong\.yaml:1:1: .*`budget`/) as unknown as string,
  ]],
  ["what is found in a fragment, where that is included", { files: ["including.yaml"] }, [
    "including.yaml 4:25-4:125 warn role-credentials `GET /orders` assumes `invoke` to invoke `orders` (in fragment.yaml:6); make sure that the policy of `orders` admits API Gateway, then remove the credentials",
    `including.yaml 4:25-4:125 warn hard-coded-region ${HARD_CODED} (in fragment.yaml:5); ${TAKE_REGION}`,
  ]],
  ["a language option that is misspelled", { files: ["template.yaml"], languageOptions: { regoin: "eu-west-1" } }, [
    expect.stringContaining("there is no language option `regoin`; did you mean `region`?") as unknown as string,
  ]],
  ["a configuration without `files`", { text: "let a", as: "code.js" }, [
    "code.js 1:1 error null Parsing error: this language is for templates: the configuration that brings it needs `files`, such as `**/*.yaml`",
  ]],
];

const FRAGMENT = `paths:
  /orders:
    get:
      x-amazon-apigateway-integration:
        { type: aws_proxy, httpMethod: POST, uri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:orders/invocations",
          credentials: "arn:aws:iam::111122223333:role/invoke" }
`;

const project = folderOf({
  "node_modules/cfn-latency-lint/package.json": readFileSync(path.join(ROOT, "package.json")),
  "template.yaml": ADMITTED,
  "openapi.json": JSON_TEMPLATE,
  "unreadable.yaml": UNREADABLE,
  "foreign.yaml": "a: 1\n",
  "foreign.json": '{ "AWS::": 1 }\n',
  "broken.yaml": "a: [\n",
  "workflow.yaml": "# deploys AWS::Lambda::Function\non: [push]\n",
  "budgets.yaml": "budgets: [{ stsCalls: 0 }]\n",
  "wrong.yaml": "budget: []\n",
  "fragment.yaml": FRAGMENT,
  "including.yaml": `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Body: { openapi: 3.0.1, "Fn::Transform": { Name: AWS::Include, Parameters: { Location: fragment.yaml } } } }
`,
  "eslint.config.mjs": `import cfn from "cfn-latency-lint/eslint";
export default [{ ...cfn.configs.recommended }];
`,
  "cli/eslint.config.mjs": `import cfn from "cfn-latency-lint/eslint";
export default [{ ...cfn.configs.recommended, files: ["**/*.yaml"] }];
`,
  "cli/eslint.yaml": ADMITTED,
  "cli/eslint-9.yaml": ADMITTED,
  "run.mjs": `import { createRequire } from "node:module";
const [eslint, jobs] = process.argv.slice(2);
const { ESLint } = createRequire(import.meta.url)(eslint);
const results = [];
for (const { files, text, as, languageOptions = {}, rules = {}, fix = false } of JSON.parse(jobs)) {
  const named = Object.fromEntries(Object.entries(rules).map(([id, severity]) => ["cfn-latency-lint/" + id, severity]));
  const runner = new ESLint({ fix, overrideConfig: [{ files: ["**"], languageOptions, rules: named }] });
  const run = text === undefined ? runner.lintFiles(files) : runner.lintText(text, { filePath: as });
  results.push(await run.catch((error) => error.message.split("\\n").join(" ")));
}
console.log(JSON.stringify(results));
`,
});

type Result = ESLint10.LintResult;

function lines(result: readonly Result[] | string): string[] {
  if (typeof result === "string") return [result];
  return result.flatMap(({ filePath, messages, output }) => [
    ...(output === undefined ? [] : [`= ${output}`]),
    ...messages.map(({ line, column, endLine, endColumn, severity, ruleId, message, fix, suggestions = [] }) => [
      path.relative(project, filePath).replaceAll(path.sep, "/"),
      `${line}:${column}${endLine === undefined ? "" : `-${endLine}:${endColumn ?? ""}`}`,
      severity === 2 ? "error" : "warn",
      ruleId?.replace("cfn-latency-lint/", "") ?? "null",
      message,
      ...(fix ? ["[fix]"] : []),
      ...suggestions.map(({ desc }) => `[${desc}]`),
    ].join(" ")),
  ]);
}

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, "scripts/build.mjs"), "--out", path.join(project, "node_modules/cfn-latency-lint/dist")]);
}, PATIENCE);

describe.each(VERSIONS)("the plugin in %s", (eslint) => {
  let results: readonly (readonly Result[] | string)[] = [];

  beforeAll(() => {
    const jobs = JSON.stringify(JOBS.map(([, job]) => job));
    const { stdout, stderr } = runProgram(process.execPath, ["run.mjs", path.join(ROOT, "node_modules", eslint), jobs], { cwd: project });
    if (stderr !== "") throw new Error(stderr);
    results = JSON.parse(stdout) as typeof results;
  }, PATIENCE);

  test.each(JOBS.map(([name, , expected], index) => [name, index, expected] as const))("%s", (_, index, expected) => {
    expect(lines(results[index] ?? "")).toEqual(expected);
  });

  test("fixes files from the command line", () => {
    const cwd = path.join(project, "cli");
    const { status, stdout, stderr } = runProgram(process.execPath, [path.join(ROOT, "node_modules", eslint, "bin/eslint.js"), "--fix", `${eslint}.yaml`], { cwd });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(path.join(cwd, `${eslint}.yaml`), "utf8")).toBe(FIXED);
  }, PATIENCE);
});

test("every rule of ours is one of ESLint's", () => {
  const { rules: bridged, configs } = createPlugin(rules, () => ({ kind: "failed", message: "not asked" }), "0.0.0");
  expect(Object.entries(bridged).map(([id, { meta }]) => [id, meta.docs.url])).toEqual(rules.map(({ id }) => [id, helpUrl(id)]));
  expect(Object.keys(configs.all.rules)).toEqual(rules.map(({ id }) => `cfn-latency-lint/${id}`));
  expect(configs.recommended.rules).not.toHaveProperty(["cfn-latency-lint/cold-start"]);
});

describe("what a finding becomes", () => {
  const EDIT = { file: "a.yaml", start: 4, end: 12, newText: "" };
  const FINDING: Finding = {
    rule: "role-credentials", severity: "warning", message: "a \u001b[31m {{ b }}", at: { file: "a.yaml", start: 12, end: 17, path: undefined }, label: undefined,
    logicalId: null, api: null, routes: [], when: "IsProd", construct: undefined, related: [], notes: [], remedy: undefined, fingerprint: "",
  };
  const TEXT = "A: [AWS::B, AWS::C]\n";

  function verify(finding: Partial<Finding>, others: readonly string[] = []): Linter.LintMessage[] {
    const sources = new Map(["a.yaml", ...others].map((file) => [file, { file, text: TEXT }]));
    const summary = { files: 1, routes: 0, error: 0, warning: 1, info: 0, suppressed: 0 };
    const report: Report = { findings: [{ ...FINDING, ...finding }], suppressed: [], notChecked: [], errors: [], warnings: [], summary, sources };
    return verifyWith({ kind: "report", report });
  }

  function verifyWith(answer: Answer): Linter.LintMessage[] {
    const { configs } = createPlugin(rules, () => answer, "0.0.0");
    const config = { ...configs.recommended, files: ["**/*.yaml"] };
    return new Linter({ configType: "flat" }).verify(TEXT, config as unknown as Linter.Config, { filename: "a.yaml" });
  }

  const LOCATED = { ruleId: "cfn-latency-lint/role-credentials", severity: 1, line: 1, column: 13, endLine: 1, endColumn: 18 };
  const MESSAGE = "a \u241b[31m {{ b }} (when IsProd)";

  test.each<[string, Partial<Finding>, readonly string[], readonly object[]]>([
    ["one line that a terminal can show", {}, [], [{ message: MESSAGE }]],
    ["a fix, where it is safe", { fix: { title: "remove `B`", safety: "safe", edits: [EDIT] } }, [], [
      { message: MESSAGE, fix: { range: [4, 12], text: "" } },
    ]],
    ["one fix of several edits", { fix: { title: "remove both", safety: "safe", edits: [EDIT, { ...EDIT, start: 13, end: 18 }] } }, [], [
      { message: MESSAGE, fix: { range: [4, 18], text: "A" } },
    ]],
    ["a suggestion, where it wants a person to look at it", { fix: { title: "remove `B`", safety: "review", edits: [EDIT] } }, [], [
      { message: MESSAGE, suggestions: [{ desc: "remove `B`", fix: { range: [4, 12], text: "" } }] },
    ]],
    ["no fix, where another file is to be changed", { fix: { title: "remove `B`", safety: "safe", edits: [EDIT, { ...EDIT, file: "b.yaml" }] } }, [], [{ message: MESSAGE }]],
    ["nothing, where it is in another template", { at: { ...FINDING.at, file: "b.yaml" } }, [], []],
    ["nothing, where nothing leads to it from here", { at: { ...FINDING.at, file: "b.yaml" } }, ["b.yaml"], []],
    ["what this file says, where another file is included", { at: { ...FINDING.at, file: "b.yaml", path: { parent: undefined, key: "A" } } }, ["b.yaml"], [
      { message: MESSAGE.replace(" (when", " (in b.yaml:1) (when"), column: 4, endColumn: 20 },
    ]],
  ])("%s", (_, finding, others, expected) => {
    expect(verify(finding, others)).toEqual(
      expected.map((each) => ({ ...LOCATED, ...each })),
    );
  });

  test("an answer that did not come is told of, and does not pass for clean", () => {
    expect(verifyWith({ kind: "failed", message: "internal error: torn" })).toEqual([
      { ruleId: null, fatal: true, severity: 2, message: "Parsing error: internal error: torn", line: 1, column: 1 },
    ]);
  });
});

// Held by the compiler.
test("the plugin is one by ESLint's own types", () => {
  const forNewer = (given: typeof plugin): ESLint10.Plugin => given;
  const forOlder = (given: typeof plugin): Pick<ESLint9.Plugin, "meta" | "rules"> => given;
  expect([forNewer, forOlder]).toHaveLength(2);
});

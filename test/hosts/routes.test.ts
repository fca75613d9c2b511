import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { displayWidth } from "../../src/report/width.ts";
import { folderOf } from "../folder.ts";
import { runCli } from "./run-cli.ts";

const root = path.resolve(import.meta.dirname, "../..");
const schema = JSON.parse(readFileSync(path.join(root, "src/report/report.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);

const FORMATS = ["text", "json", "markdown", "mermaid", "html"] as const;

/** An HTTP API whose routes lead to one function and one service, and to one function that another stack has. */
function apiOf(...routes: readonly string[]): string {
  const resources = routes.map((key, index) => `
  Route${index}:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: ${JSON.stringify(key)}, Target: !Sub "integrations/\${ToFn}" }`);
  return `AWSTemplateFormatVersion: 2010-09-09
Conditions: { IsProd: !Equals [!Ref AWS::AccountId, "123456789012"] }
Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: items, ProtocolType: HTTP }
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties: { ApiId: !Ref Api, StageName: $default }
  ToFn:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      PayloadFormatVersion: "2.0"
      IntegrationUri: !GetAtt Fn.Arn
      CredentialsArn: !If [IsProd, !GetAtt Role.Arn, !Ref AWS::NoValue]
  Fn:
    Type: AWS::Lambda::Function
  Role:
    Type: AWS::IAM::Role
  Permission:
    Type: AWS::Lambda::Permission
    Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com }
  Queue:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationSubtype: SQS-SendMessage, CredentialsArn: !GetAtt Role.Arn }
  Send:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: POST /send, Target: !Sub "integrations/\${Queue}" }${resources.join("")}
`;
}

const ELSEWHERE = `
  ToOther:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !ImportValue other }
  Other:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /other, Target: !Sub "integrations/\${ToOther}" }
`;

const HOSTILE = [
  'GET /"]:::avoidable', "GET /<script>alert(1)</script>", "GET /a|b", "GET /#quot;#35;", "GET /`a` *b* [c](d) \\|", "GET /%%{init: {}}%%", "GET /a\nclient --> x",
  "GET /\u001b[31mred", "GET /\u202egnp", "end", "subgraph x", "GET /漢字/😀",
];

const folder = folderOf({
  "api.yaml": apiOf("GET /items"),
  "other.yaml": apiOf("GET /items") + ELSEWHERE,
  "hostile.yaml": apiOf(...HOSTILE),
  "long.yaml": apiOf(`GET /${"segment/".repeat(30)}`, `GET /${"x".repeat(200)}`, `GET /${"漢".repeat(70)}`),
  "none.yaml": "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Fn:\n    Type: AWS::Lambda::Function\n",
  "broken.yaml": "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: [\n  B: }\n",
  "notes.yaml": "a: 1\n",
  "empty/notes.yaml": "a: 1\n",
});

interface Json {
  readonly routes: readonly { readonly route: string; readonly stage: string | null; readonly integration: { readonly target: string } | null }[];
  readonly errors: readonly { readonly file: string }[];
}

async function run(argv: readonly string[], columns = 80, cwd = folder): Promise<{ code: number; out: string; err: string }> {
  return await runCli(["routes", ...argv], { cwd, columns });
}

async function jsonOf(...argv: readonly string[]): Promise<Json> {
  const { out } = await run([...argv, "--format", "json"]);
  const report: unknown = JSON.parse(out);
  expect({ isValid: validate(report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  return report as Json;
}

describe("the text", () => {
  test("is a table for each stage of an API", async () => {
    expect((await run(["other.yaml"], 100)).out).toMatchInlineSnapshot(`
"Api (HTTP), stage $default, other.yaml
  ROUTE            AUTHORIZER  INTEGRATION  BY RIGHT OF  STS  COLD
  POST /send       open        SQS          role Role    1    -
  GET /items       open        Fn           role Role    1    yes
  when IsProd
  GET /items       open        Fn           Permission   -    yes
  when not IsProd
  GET /other       open        not known    -            -    -

not checked:
  target of \`GET /other\`: \`Fn::ImportValue(other)\` is not known before deployment; name the template
    that exports \`other\` too

1 warning in 1 file (3 routes); 1 not checked
"
`);
  });

  test("goes on in the line below where it is narrow", async () => {
    expect((await run(["other.yaml", "--quiet"], 60)).out).toMatchInlineSnapshot(`
"Api (HTTP), stage $default, other.yaml
  ROUTE       AUTHORIZER  INTEGRATIO  BY RIGHT    HOPS
                          N           OF
  POST /send  open        SQS         role Role   1 STS call
  GET /items  open        Fn          role Role   1 STS
  when                                            call, cold
  IsProd                                          starts
  GET /items  open        Fn          Permission  cold
  when not                                        starts
  IsProd
  GET /other  open        not known   -           -
"
`);
  });

  test.each([60, 80, 120, 200])("is no wider than %i columns", async (columns) => {
    const app = await run(["fixtures/app", "--region", "eu-west-1"], columns, root);
    const { out: long } = await run(["long.yaml", "hostile.yaml", "other.yaml"], columns);
    // The titles are no part of the tables: they hold the path of a file, which is not to be broken.
    const tables = (app.out + long).split("\n").filter((line) => line.startsWith("  "));
    expect(tables.length).toBeGreaterThan(60);
    expect(tables.filter((line) => displayWidth(line) > columns)).toEqual([]);
  });

  test.each(["text", "markdown", "mermaid"])("puts nothing of a template on the screen that would move the cursor: %s", async (format) => {
    // eslint-disable-next-line no-control-regex -- that is what it is about
    expect((await run(["hostile.yaml", "--format", format], 200)).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
  });

  test("has colours where they are asked for, and the same words", async () => {
    const plain = await run(["other.yaml"]);
    const coloured = await runCli(["routes", "other.yaml"], { cwd: folder, columns: 80, isTTY: true, env: { FORCE_COLOR: "1" } });
    // eslint-disable-next-line no-control-regex -- that is what it is about
    const bare = coloured.out.replaceAll(/\u001b\[[\d;]*m/g, "");
    expect({ isColoured: coloured.out !== bare, bare }).toEqual({ isColoured: true, bare: plain.out });
  });
});

describe("Markdown", () => {
  test("has a table for each stage, and what was not checked", async () => {
    expect((await run(["other.yaml", "--format", "markdown"])).out).toMatchInlineSnapshot(`
"### Api (HTTP), stage $default, other.yaml

| route | authorizer | cache | integration | warmth | invoked by right of | hops |
| --- | --- | --- | --- | --- | --- | --- |
| \`POST /send\` | open | - | SQS | - | role Role | 1 STS call |
| \`GET /items\` when \`IsProd\` | open | - | Fn | cold | role Role | 1 STS call, cold starts |
| \`GET /items\` when \`not IsProd\` | open | - | Fn | cold | Permission | cold starts |
| \`GET /other\` | open | - | not known | - | - | none |

### Not checked

- target of \`GET /other\`: \`Fn::ImportValue(other)\` is not known before deployment; name the template that exports \`other\` too
"
`);
  });

  test("has as many cells in each row, whatever names are in it", async () => {
    const { out } = await run(["hostile.yaml", "--format", "markdown"]);
    const rows = out.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBe(2 + 2 * HOSTILE.length + 1);
    expect(new Set(rows.map((row) => row.match(/(?<!\\)\|/g)?.length))).toEqual(new Set([8]));
  });

  test("says what could not be read", async () => {
    expect((await run(["missing.yaml", "--format", "markdown"])).out).toBe("### Errors\n\n- missing.yaml: there is no such file or folder\n");
  });
});

describe("Mermaid", () => {
  test("is a chart from the client to the code, and what was not checked a comment", async () => {
    expect((await run(["other.yaml", "--format", "mermaid"])).out).toMatchInlineSnapshot(`
"flowchart LR
  client([client])
  client --> stage1["Api (HTTP), stage $default, other.yaml"]
  stage1 --> route2["POST /send<br/>1 STS call"]
  route2 -->|"role Role"| target3[("SQS")]
  stage1 --> route4["GET /items<br/>when IsProd<br/>1 STS call, cold starts"]:::avoidable
  route4 -->|"role Role"| target5[("Fn")]
  stage1 --> route6["GET /items<br/>when not IsProd<br/>cold starts"]:::avoidable
  route6 -->|"Permission"| target5[("Fn")]
  stage1 --> route7["GET /other"]
  route7 -->|"-"| target8[("not known")]
  classDef avoidable stroke-width:3px,stroke-dasharray:5 3
%% not checked: target of \`GET /other\`: \`Fn::ImportValue(other)\` is not known before deployment; name the template that exports \`other\` too
"
`);
  });

  // The grammar of what we write, no more of it than we use: nothing of a template is outside of quotes.
  const TEXT = String.raw`"(?:[^"#<>%\x60\n]|#(?:quot|lt|gt|\d+);|<br/>)*"`;
  const LINES = [
    "flowchart LR", String.raw`  client\(\[client\]\)`, String.raw`  client --> stage\d+\[${TEXT}\]`, String.raw`  stage\d+ --> route\d+\[${TEXT}\](?::::avoidable)?`,
    String.raw`  route\d+ --> authorizer\d+\{\{${TEXT}\}\}`, String.raw`  (?:route|authorizer)\d+ -->\|${TEXT}\| target\d+\[\(${TEXT}\)\]`,
    "  classDef avoidable stroke-width:3px,stroke-dasharray:5 3", String.raw`%% [^{}\n]*`,
  ];
  const LINE = new RegExp(`^(?:${LINES.join("|")})$`);

  test.each([["names of all sorts", ["hostile.yaml", "long.yaml"], folder], ["an app", ["fixtures/app", "--region", "eu-west-1"], root]])(
    "is nothing but what its grammar has: %s", async (_, argv, cwd) => {
      const { out } = await run([...argv, "--format", "mermaid"], 80, cwd);
      const lines = out.trimEnd().split("\n");
      expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    });

  test("has one name for each thing and one thing for each name", async () => {
    const { out } = await run(["fixtures/app", "--region", "eu-west-1", "--format", "mermaid"], 80, root);
    const said = [...out.matchAll(/([a-z]+\d+)([[{(]+"[^"]*"[\]})]+)/g)].map(([, id = "", words = ""]) => ({ id, words }));
    const ids = new Set(said.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(80);
    expect(new Set(said.map(({ id, words }) => `${id} ${words}`)).size).toBe(ids.size);
  });
});

test("Markdown keeps names as they are, and none of their markup", async () => {
  const { out } = await run(["hostile.yaml", "--format", "markdown"]);
  expect(out.split("\n").flatMap((line) => /^\| (.*?) when `IsProd`/.exec(line)?.[1] ?? [])).toEqual([
    "`GET /\"]:::avoidable`", "`GET /<script>alert(1)</script>`", "`GET /a\\|b`", "`GET /#quot;#35;`", "``GET /`a` *b* [c](d) \\\\|``", "`GET /%%{init: {}}%%`",
    "`GET /a client --> x`", "`GET /\u241b[31mred`", "`GET /\ufffdgnp`", "`end`", "`SUBGRAPH x`", "`GET /漢字/😀`",
  ]);
});

describe("JSON", () => {
  test.each([["other.yaml"], ["hostile.yaml"], ["none.yaml"], ["missing.yaml"], ["empty"]])("of %s is as the schema says", async (file) => {
    expect(await jsonOf(file)).toHaveProperty("routes");
  });

  test("of an app is as the schema says", () => {
    const report: unknown = JSON.parse(readFileSync(path.join(root, "fixtures/app/routes.json"), "utf8"));
    expect({ isValid: validate(report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  test("has a row for each way in which conditions choose the parts", async () => {
    const { routes } = await jsonOf("api.yaml");
    expect(routes).toMatchObject([
      { route: "POST /send", when: null, integration: { target: "SQS", by: "role", role: "Role" }, hops: { stsCalls: 1, coldStart: false } },
      { route: "GET /items", when: "IsProd", integration: { target: "Fn", by: "role", role: "Role" }, hops: { stsCalls: 1, coldStart: true } },
      { route: "GET /items", when: "not IsProd", integration: { target: "Fn", by: "resource-policy", role: null }, hops: { stsCalls: 0, coldStart: true } },
    ]);
  });
});

test("HTML has every route", async () => {
  const { out } = await run(["fixtures/app", "--region", "eu-west-1", "--format", "html"], 80, root);
  const { routes } = JSON.parse(readFileSync(path.join(root, "fixtures/app/routes.json"), "utf8")) as Json;
  const shown = [...out.matchAll(/<h4>([^<]*)<\/h4>/g)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(routes.map(({ route }) => route).toSorted());
});

test.each(FORMATS)("the same input gives the same bytes: %s", async (format) => {
  const [first, second] = [await run(["other.yaml", "api.yaml", "--format", format]), await run(["api.yaml", "other.yaml", "--format", format])];
  expect(first.out).toBe(second.out);
});

describe("the exit code", () => {
  test.each<[string, readonly string[], number]>([
    ["of routes", ["api.yaml"], 0],
    ["of findings, errors among them", ["hostile.yaml"], 0],
    ["of a template without an API", ["none.yaml"], 0],
    ["of a file that is not there, beside one that is", ["api.yaml", "missing.yaml"], 2],
    ["of a file that cannot be understood", ["broken.yaml"], 2],
    ["of an unknown format", ["api.yaml", "--format", "sarif"], 2],
    ["of an option of another command", ["api.yaml", "--fail-on", "error"], 2],
    ["of nothing that could be read", ["empty"], 3],
    ["of nothing, where that is allowed", ["empty", "--allow-empty"], 0],
  ])("%s", async (_, argv, code) => {
    expect((await run(argv)).code).toBe(code);
  });

  test("of an unknown format comes with the known ones", async () => {
    const { out, err } = await run(["api.yaml", "--format", "mermad"]);
    expect({ out, err }).toEqual({
      out: "",
      err: "cfn-latency-lint: `--format` is one of text, json, markdown, mermaid, html, not `mermad`; did you mean `mermaid`?\n`cfn-latency-lint --help` lists the options\n",
    });
  });
});

describe("what was not checked", () => {
  const WHAT = /target of `?GET \/other/;
  const WHY = /is not known before deployment/;
  const REMEDY = /name the template that exports/;

  test.each(FORMATS)("is in %s, with what would settle it", async (format) => {
    const { out } = await run(["other.yaml", "--format", format], 200);
    const shown = format === "html" ? out.replaceAll(/<\/?[a-z][^>]*>/g, "") : out;
    expect([WHAT, WHY, REMEDY].filter((words) => !words.test(shown))).toEqual([]);
  });

  test.each(FORMATS)("is not in %s where everything was", async (format) => {
    const { out } = await run(["api.yaml", "--format", format], 200);
    expect(out).not.toMatch(/not checked: |### Not checked|"why": "the|id="not-checked"/);
  });
});

test.each<[string, readonly string[], boolean, boolean]>([
  ["by default", [], true, false],
  ["with --verbose", ["--verbose"], true, true],
  ["with --quiet", ["--quiet"], false, false],
])("what is said beside the tables %s", async (_, flags, hasRest, hasTrail) => {
  const { out, err } = await run(["other.yaml", ...flags]);
  expect({ hasTable: out.includes("POST /send"), hasRest: out.includes("not checked:") && out.includes("1 file"), hasTrail: err.includes("other.yaml: linted") })
    .toEqual({ hasTable: true, hasRest, hasTrail });
});

describe("what conditions choose", () => {
  const lines = (credentials: string, alias: string): string => `Conditions: { A: !Equals [!Ref AWS::StackName, a], B: !Not [!Condition A] }
Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: a.b, Role: r, Code: { ZipFile: x } } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: shop, ProtocolType: HTTP } }
  Int: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn, CredentialsArn: ${credentials} } }
  Get: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /orders, Target: !Sub "integrations/\${Int}" } }
  P1: { Type: AWS::Lambda::Permission, Condition: A, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com } }
  P2: { Type: AWS::Lambda::Permission, Condition: B, Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Fn, Principal: apigateway.amazonaws.com } }
  Version: { Type: AWS::Lambda::Version, Properties: { FunctionName: !Ref Fn } }
  Live: { Type: AWS::Lambda::Alias, Properties: { Name: live, FunctionName: !Ref Fn, FunctionVersion: !GetAtt Version.Version${alias} } }
`;

  interface Told {
    readonly routes: readonly {
      readonly when: string | null;
      readonly hops: { readonly coldStart: boolean };
      readonly integration: { readonly by: string; readonly proof: { readonly answers: readonly { readonly statement: { readonly logicalId: string } | null; readonly why: string | null }[] } };
    }[];
  }

  async function told(template: string): Promise<Told["routes"]> {
    const { out } = await runCli(["routes", "-", "--format", "json"], { stdin: template });
    return (JSON.parse(out) as Told).routes;
  }

  test("a statement that is not there is not named", async () => {
    const rows = await told(lines("!If [A, !GetAtt Role.Arn, !Ref AWS::NoValue]", ""));
    expect(rows.map(({ when, integration }) => [when, integration.by, integration.proof.answers.map(({ statement }) => statement?.logicalId)])).toEqual([
      ["A", "role", ["P1"]],
      ["not A", "resource-policy", ["P2"]],
    ]);
  });

  test("statements that only admit together are both named", async () => {
    const [row] = await told(lines("!Ref AWS::NoValue", ""));
    expect(row?.integration.proof.answers).toMatchObject([{ statement: { logicalId: "P1" }, why: "together with `P2`" }]);
  });

  test("capacity that is passed by on one side, and absent on the other, is a cold start on both", async () => {
    const rows = await told(lines("!Ref AWS::NoValue", ", ProvisionedConcurrencyConfig: !If [A, { ProvisionedConcurrentExecutions: 5 }, !Ref AWS::NoValue]"));
    expect(rows.map(({ hops }) => hops.coldStart)).toEqual([true]);
  });

  test("a method without a verb is not guessed at", async () => {
    const method = "Resources:\n  Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: n } }\n  Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Api, ResourceId: !GetAtt Api.RootResourceId, Integration: { Type: MOCK } } }\n";
    const { out } = await runCli(["-", "--format", "compact"], { stdin: method });
    expect(out).toBe("<stdin>:3:3: note: not checked: method `Get`: it has no `HttpMethod`\n");
  });
});

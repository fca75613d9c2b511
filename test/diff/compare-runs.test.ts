import { describe, expect, test } from "@jest/globals";
import { jsonOf } from "../helpers/whole-templates.ts";
import * as t from "../verdicts/templates.ts";
import { compareRuns } from "../../src/diff/compare-runs.ts";
import { compared, type ComparedOptions, linesOf, sideOf } from "./compared.ts";

type Texts = Parameters<typeof compared>[0];
type Row = [what: string, base: Texts, head: Texts, lines: string[], options?: ComparedOptions];

const BY_ROLE = { credentials: "!GetAtt Role.Arn" };
const BASE = t.stack([t.REST, t.ROLE, t.method(), t.permission()]);
const ROLE_BASE = t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission()]);

const ROLE_PARAMETER = (value: string): string => t.stack(
  [t.REST, t.ROLE, t.method({ credentials: "!Ref RoleArn" }), t.permission()], [`Parameters: { RoleArn: { Type: String, Default: "${value}" } }`],
);
const MAPPED = (region: string): string => t.stack(
  [t.REST, t.ROLE, t.method({ uri: t.path("arn:aws:lambda:us-east-1:123456789012:function:far", "${X}").replace(/^!Sub (.*)$/, '!Sub [$1, { X: !FindInMap [Regions, here, name] }]') })],
  [`Mappings: { Regions: { here: { name: ${region} } } }`],
);
const CONDITIONAL = (value: string): string => t.stack(
  [t.REST, t.ROLE, t.method(), t.permission({ condition: "IsProd" })],
  ["Parameters: { Env: { Type: String, Default: dev } }", `Conditions: { IsProd: !Equals [${value}, prod] }`],
);
const SAM = (globals: string, events = ""): string => `Transform: AWS::Serverless-2016-10-31
Globals: { ${globals} }
Resources:
  Role: { Type: AWS::IAM::Role, Properties: {} }
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: i.handler
      Events:
        Get: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /orders, Method: get } }
${events}`;
const OPENAPI = (credentials: string): string => `openapi: 3.0.1
paths:
  /orders:
    get:
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:orders/invocations
${credentials}`;
const WITH_BODY = `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body: { "Fn::Transform": { Name: AWS::Include, Parameters: { Location: ./api/openapi.yaml } } }
`;
const PARENT = `Resources:
  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml } }
`;

const LOOP = (more = ""): string => `Transform: AWS::LanguageExtensions
${t.stack([t.REST, t.ROLE, t.permission()])}
  Fn::ForEach::Verbs:
    - V
    - [GET, PUT]
    - "M\${V}":
        Type: AWS::ApiGateway::Method
        Properties:
          RestApiId: !Ref Api
          ResourceId: !Ref Items
          HttpMethod: !Ref V
          AuthorizationType: NONE
          Integration: { Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: ${t.invoke("Fn.Arn")} ${more} }
`;
const ENCRYPTED = "{ ResourcePath: '/*', HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }";
const CACHED = (...before: readonly string[]): string => t.stack([
  t.REST_API, t.FUNCTION, t.stage("prod", "Stage", { CacheClusterEnabled: "true", MethodSettings: `[${[...before, ENCRYPTED].join(", ")}]` }),
]);
/** An HTTP API whose routes lead to one integration by a role. */
const BOTH = (...verbs: readonly string[]): string => t.stack([
  t.HTTP, t.ROLE, t.permission(), t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), ...verbs.map((verb) => t.route(`${verb} /a`, {}, verb)),
]);

describe("what changed, and what of it is told", () => {
  test.each<Row>([
    ["nothing", ROLE_BASE, ROLE_BASE, [
      "existing role-credentials GET /items template.yaml:46",
    ]],
    ["an event's settings", SAM("Function: { Timeout: 3 }"), SAM("Function: { Timeout: 3 }").replace("Method: get", "Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }"), [
      "new role-credentials GET /orders template.yaml:11",
      "  `Auth` of `Orders` is new",
      "route `GET /orders` of `Api`, stage `Stage`: STS calls 0 → 1",
      "route `GET /orders` of `Api`, stage `prod`: STS calls 0 → 1",
    ]],
    ["the API itself", t.stack([t.HTTP, t.ROLE, t.permission(), t.route("GET /a")]), t.stack([t.HTTP.replace("HTTP", "HTTP\n      RouteKey: GET /b\n      Target: !GetAtt Fn.Arn\n      CredentialsArn: !GetAtt Role.Arn"), t.ROLE, t.permission(), t.route("GET /a")]), [
      "new role-credentials GET /b template.yaml:9",
      "  `CredentialsArn` of `Api` is new",
      "  `RouteKey` of `Api` is new",
      "  `Target` of `Api` is new",
      "route `GET /b` is new: 1 STS call, 1 cold start",
    ]],
    ["a child of a parent", { "parent.yaml": PARENT, "child.yaml": CONDITIONAL("prod") }, { "parent.yaml": PARENT.replace("./child.yaml", "./child.yaml, Parameters: { Env: test }"), "child.yaml": CONDITIONAL("!Ref Env") }, [
      "new missing-permission GET /items child.yaml:48",
      "  `Parameters` of `Child` is new",
      "  condition `IsProd` changed",
    ], { named: ["parent.yaml"] }],
    ["a role is there, and used", t.stack([t.REST, t.method(), t.permission()]), ROLE_BASE, [
      "new role-credentials GET /items template.yaml:46",
      "  `Credentials` of `Get` is new",
      "  `Role` is new",
      "route `GET /items`: STS calls 0 → 1",
    ]],
    ["a permission is gone", BASE, t.stack([t.REST, t.ROLE, t.method()]), [
      "new missing-permission GET /items template.yaml:46",
      "  `Permission` was removed",
    ]],
    ["a permission is another", BASE, t.stack([t.REST, t.ROLE, t.method(), t.permission({ source: "${Api}/*/POST/items" })]), [
      "new missing-permission GET /items template.yaml:46",
      "  `SourceArn` of `Permission` changed (replaced)",
    ]],
    ["the role is gone", ROLE_BASE, BASE, [
      "fixed role-credentials GET /items template.yaml:46",
      "route `GET /items`: STS calls 1 → 0",
    ]],
    ["a method is added", BASE, t.stack([t.REST, t.ROLE, t.method(), t.method({ id: "Post", verb: "POST", ...BY_ROLE }), t.permission()]), [
      "new role-credentials POST /items template.yaml:54",
      "  `Post` is new",
      "route `POST /items` is new: 1 STS call, 1 cold start",
    ]],
    ["a parameter's default", ROLE_PARAMETER(""), ROLE_PARAMETER("arn:aws:iam::123456789012:role/x"), [
      "new role-credentials GET /items template.yaml:47",
      "  default of parameter `RoleArn` changed",
      "route `GET /items`: STS calls 0 → 1",
    ]],
    ["a mapping", MAPPED("us-east-1"), MAPPED("eu-west-1"), [
      "new cross-region-uri GET /items template.yaml:47",
      "  mapping `Regions` changed",
      "fixed hard-coded-region GET /items template.yaml:47",
      "route `GET /items`: region crossings 0 → 1",
    ]],
    ["a condition", CONDITIONAL("prod"), CONDITIONAL("!Ref Env"), [
      "new missing-permission GET /items template.yaml:48",
      "  condition `IsProd` changed",
    ]],
    ["`Globals`", SAM("Function: { Timeout: 3 }"), SAM(`Api: { CacheClusterEnabled: true, MethodSettings: [${ENCRYPTED}] }`), [
      "new encrypted-cache  template.yaml:2",
      "  `Globals` changed",
      "route `GET /orders` of `Api`, stage `prod`: cached",
    ]],
    ["an event", SAM("Function: { Timeout: 3 }"), SAM("Function: { Timeout: 3 }", "        Post: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /orders, Method: post, Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn } } }\n"), [
      "new role-credentials POST /orders template.yaml:12",
      "  `Post` of `Orders` is new",
      "route `POST /orders` of `Api`, stage `Stage` is new: 1 STS call, 1 cold start",
      "route `POST /orders` of `Api`, stage `prod` is new: 1 STS call, 1 cold start",
    ]],
    ["a logical id", ROLE_BASE, ROLE_BASE.replaceAll(/\bGet:/g, "GetItems:"), [
      "moved role-credentials GET /items template.yaml:46 to role-credentials GET /items template.yaml:46",
    ]],
    ["the API's logical id", ROLE_BASE, ROLE_BASE.replaceAll(/\bApi(?=[:.}\n])/g, "ItemsApi"), [
      "existing role-credentials GET /items template.yaml:46",
    ]],
    ["the file's name", { "a.yaml": ROLE_BASE }, { "b.yaml": ROLE_BASE }, [
      "moved role-credentials GET /items a.yaml:46 to role-credentials GET /items b.yaml:46",
    ], { renames: { "b.yaml": "a.yaml" } }],
    ["the file's name, of which nobody knows", { "a.yaml": ROLE_BASE }, { "b.yaml": ROLE_BASE }, [
      "moved role-credentials GET /items a.yaml:46 to role-credentials GET /items b.yaml:46",
    ]],
    ["the order of resources", ROLE_BASE, t.stack([t.permission(), t.method(BY_ROLE), t.ROLE, t.REST]), [
      "existing role-credentials GET /items template.yaml:16",
    ]],
    ["lines", ROLE_BASE, `# moved\n\n${ROLE_BASE}`, [
      "existing role-credentials GET /items template.yaml:48",
    ]],
    ["the language", { "template.yaml": ROLE_BASE }, { "template.json": JSON.stringify(jsonOf(ROLE_BASE)) }, [
      "moved role-credentials GET /items template.yaml:46 to role-credentials GET /items template.json:1",
    ], { renames: { "template.json": "template.yaml" } }],
    ["the language, in a file without a suffix", { template: ROLE_BASE }, { template: JSON.stringify(jsonOf(ROLE_BASE)) }, [
      "existing role-credentials GET /items template:1",
    ]],
    ["an index", CACHED(), CACHED("{ ResourcePath: /x, HttpMethod: GET, LoggingLevel: INFO }"), [
      "moved encrypted-cache  template.yaml:36 to encrypted-cache  template.yaml:36",
    ]],
    ["a function's code", ROLE_BASE, ROLE_BASE.replace("ZipFile: x", "ZipFile: y"), [
      "existing role-credentials GET /items template.yaml:46",
    ]],
    ["an OpenAPI file", { "template.yaml": WITH_BODY, "api/openapi.yaml": OPENAPI("") }, { "template.yaml": WITH_BODY, "api/openapi.yaml": OPENAPI("        credentials: arn:aws:iam::123456789012:role/x") }, [
      "new role-credentials GET /orders api/openapi.yaml:9",
      "  `api/openapi.yaml` changed",
      "existing hard-coded-region GET /orders api/openapi.yaml:8",
      "route `GET /orders`: STS calls 0 → 1",
    ], { named: ["template.yaml"] }],
    ["a nested stack's template", { "parent.yaml": PARENT, "child.yaml": BASE }, { "parent.yaml": PARENT, "child.yaml": ROLE_BASE }, [
      "new role-credentials GET /items child.yaml:46",
      "  `Credentials` of `Get` is new",
      "route `GET /items`: STS calls 0 → 1",
    ], { named: ["parent.yaml"] }],
    ["a file is added", {}, { "template.yaml": ROLE_BASE }, [
      "new role-credentials GET /items template.yaml:46",
      "  `template.yaml` is new",
      "route `GET /items` is new: 1 STS call, 1 cold start",
    ]],
    ["a file is removed", { "template.yaml": ROLE_BASE }, {}, [
      "fixed role-credentials GET /items template.yaml:46",
      "route `GET /items` was removed",
    ]],
    ["a file that could not be read", { "template.yaml": "\0" }, { "template.yaml": ROLE_BASE }, [
      "new role-credentials GET /items template.yaml:46",
      "route `GET /items` is new: 1 STS call, 1 cold start",
      "note `template.yaml` cannot be read at the base: all that is found in it counts as new",
    ]],
    ["a file that cannot be read any more", { "template.yaml": ROLE_BASE }, { "template.yaml": "\0" }, [
      "fixed role-credentials GET /items template.yaml:46",
      "route `GET /items` was removed",
      "note `template.yaml` cannot be read now: all that the base has in it counts as fixed",
    ]],
    ["a severity is higher", ROLE_BASE, ROLE_BASE, [
      "new role-credentials GET /items template.yaml:46",
      "  its severity was `warning`",
    ], { head: { severities: new Map([["role-credentials", "error"]]) } }],
    ["a severity is lower", ROLE_BASE, ROLE_BASE, [
      "existing role-credentials GET /items template.yaml:46",
    ], { base: { severities: new Map([["role-credentials", "error"]]) } }],
    ["a stage", ROLE_BASE, t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission(), t.stage("beta", "Beta")]), [
      "existing role-credentials GET /items template.yaml:46",
      "route `GET /items` of `Api`, stage `beta` is new: 1 STS call, 1 cold start",
    ]],
    ["a loop", LOOP(), LOOP(", Credentials: !GetAtt Role.Arn"), [
      "new role-credentials GET /items, PUT /items template.yaml:57",
      "  `Fn::ForEach::Verbs` changed",
      "route `GET /items`: STS calls 0 → 1",
      "route `PUT /items`: STS calls 0 → 1",
    ]],
    ["a route of a finding", BOTH("GET"), BOTH("GET", "PUT"), [
      "new role-credentials GET /a, PUT /a template.yaml:37",
      "  it was not about `PUT /a`",
      "  `PUT` is new",
      "route `PUT /a` is new: 1 STS call, 1 cold start",
    ]],
    ["a route less", BOTH("GET", "PUT"), BOTH("GET"), [
      "existing role-credentials GET /a template.yaml:37",
      "route `PUT /a` was removed",
    ]],
    ["an API in another file", { "a.yaml": ROLE_BASE, "b.yaml": t.stack([t.ROLE]) }, { "a.yaml": t.stack([t.ROLE]), "b.yaml": ROLE_BASE }, [
      "moved role-credentials GET /items a.yaml:46 to role-credentials GET /items b.yaml:46",
    ]],
    ["a setting of another stage", CACHED(), CACHED().replace("CachingEnabled: true", "CachingEnabled: false").concat(`\n${t.stage("beta", "Beta", { CacheClusterEnabled: "true", MethodSettings: `[${ENCRYPTED}]` })}`), [
      "new encrypted-cache  template.yaml:44",
      "  `Beta` is new",
      "  `MethodSettings` of `Stage` changed",
      "fixed encrypted-cache  template.yaml:36",
    ]],
  ])("%s", (...[, base, head, lines, options]) => {
    expect(linesOf(compared(base, head, options))).toEqual(lines);
  });
});

describe("what was suppressed, or is", () => {
  const found = sideOf(ROLE_BASE, undefined);
  const [finding] = found.report.findings;
  const at = undefined;
  const suppressed = finding && { ...found, report: { ...found.report, findings: [], suppressed: [{ finding, reason: "shared", by: "comment" as const, at }] } };

  test.each([
    ["is new without its suppression", suppressed, found, ["new role-credentials GET /items template.yaml:46", "  its suppression was removed, or its day is over"]],
    ["counts as fixed with one", found, suppressed, ["fixed role-credentials GET /items template.yaml:46", "note 1 of what counts as fixed is suppressed now"]],
    ["is nothing where both have one", suppressed, suppressed, []],
  ])("%s", (_, base, head, lines) => {
    expect(base && head && linesOf(compareRuns(base, head, new Map()))).toEqual(lines);
  });
});

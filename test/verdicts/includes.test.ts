import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { textReport } from "../../src/report/text.ts";
import { jsonReport } from "../../src/report/json.ts";
import { pathKeys } from "../../src/template/place.ts";
import { lintFiles } from "../helpers/lint-files.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import * as t from "./templates.ts";

const BY_ROLE = `openapi: 3.0.1
paths:
  /items:
    get:
      x-amazon-apigateway-integration:
        type: aws_proxy
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:far/invocations
        credentials: arn:aws:iam::123456789012:role/invoke
`;

function include(location: string): string {
  return `{ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "${location}" } } }`;
}

/** "rule logicalId file: routes" of all findings. */
function findingsOf({ findings }: Report): string[] {
  return findings.map(({ rule, logicalId, at, routes }) => `${rule} ${String(logicalId)} ${at.file}: ${routes.join(", ")}`);
}

function notesOf({ notChecked }: Report): string[] {
  return notChecked.map(({ what, why }) => `${what}: ${why}`);
}

/** What a report says, whatever file it says it of. */
function saidIn({ findings, notChecked }: Report): unknown {
  const said = ({ rule, severity, message, logicalId, api, routes, when, fingerprint }: Finding): unknown =>
    ({ rule, severity, message, logicalId, api, routes, when, fingerprint });
  const inOrder = (all: readonly unknown[]): string[] => all.map((each) => JSON.stringify(each)).toSorted();
  return { findings: inOrder(findings.map(said)), notChecked: inOrder(notChecked.map(({ what, why }) => ({ what, why }))) };
}

function sam(api: string, functions = ""): string {
  return `Transform: AWS::Serverless-2016-10-31\nResources:\n  Api: { Type: AWS::Serverless::Api, Properties: { StageName: prod, ${api} } }\n${functions}`;
}

const HARD_CODED = "hard-coded-region Api api.yaml: GET /items";
const ROLE = "role-credentials Api api.yaml: GET /items";

describe("J.64 a body that is in a file of the project is checked", () => {
  test.each([
    ["included", t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: include("api.yaml") })])],
    ["included among more", t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `{ info: { title: x }, ${include("api.yaml").slice(1)}` })])],
    ["named", t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { BodyS3Location: "api.yaml" })])],
    ["an HTTP API's", t.stack([t.resource("Api", "AWS::ApiGatewayV2::Api", { BodyS3Location: "./api.yaml" })])],
    ["SAM's `DefinitionUri`", sam("DefinitionUri: ./api.yaml")],
    ["SAM's `DefinitionBody`", sam(`DefinitionBody: ${include("api.yaml")}`)],
    ["SAM's for an HTTP API", sam(`DefinitionBody: ${include("api.yaml")}`).replace("StageName: prod, ", "").replace("Serverless::Api,", "Serverless::HttpApi,")],
  ])("%s", (_, template) => {
    const report = lintFiles({ "template.yaml": template, "api.yaml": BY_ROLE });
    expect(findingsOf(report)).toEqual([HARD_CODED, ROLE]);
    expect(notesOf(report)).toEqual([]);
  });

  test.each([
    ["a file that is not there", "none.yaml", "body of `Api`: there is no file `none.yaml`"],
    ["a file in S3", "s3://bucket/api.yaml", "body of `Api`: it is in S3"],
  ])("and %s is noted once, however it is named", (_, location, note) => {
    const rest = (property: string, value: string): string => t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { [property]: value })]);
    const templates = [
      rest("Body", include(location)), rest("Body", include(location).replace("{ Name", "[{ Name").replace("} } }", "} }] }")), rest("BodyS3Location", location), sam(`DefinitionUri: ${location}`), sam(`DefinitionBody: ${include(location)}`),
    ];
    for (const template of templates) expect(notesOf(lintFiles({ "template.yaml": template }))).toEqual([note]);
  });
});

describe("what else may be included", () => {
  test.each(["s3://bucket/x.yaml", "x.yaml"])("events, from %s: noted once", (location) => {
    const text = `Transform: AWS::Serverless-2016-10-31\nResources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: ${include(location)} } } }`;
    expect(notesOf(lintFiles({ "template.yaml": text }))).toEqual([expect.stringMatching(/^`Events` of `Fn`: /)]);
  });

  test("events that are here make methods", () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: ${include("events.yaml")} } } }`;
    const events = "Get: { Type: Api, Properties: { Path: /a, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: 'arn:aws:iam::123456789012:role/x' } } }";
    const report = lintFiles({ "template.yaml": text, "events.yaml": events });
    expect(findingsOf(report)).toEqual(["role-credentials Fn events.yaml: GET /a"]);
    expect(notesOf(report)).toEqual([]);
  });

  test.each([
    ["a resource", `  Permission: ${include("permission.yaml")}`, "permission.yaml"],
    ["among the resources", `  ${include("permissions.yaml").slice(2, -2)}`, "permissions.yaml"],
    ["a resource's properties", `  Permission: { Type: AWS::Lambda::Permission, Properties: ${include("properties.yaml")} }`, "properties.yaml"],
  ])("a permission, as %s: it admits where it is here, and may admit where it is not", (_, resource, file) => {
    const permission = t.permission();
    const files: Readonly<Record<string, string>> = {
      "permission.yaml": permission.split("\n").slice(1).join("\n"), "permissions.yaml": permission,
      "properties.yaml": permission.split("\n").slice(3).join("\n"),
    };
    const template = t.stack([t.REST, t.method(), resource]);
    expect(saidIn(lintFiles({ "template.yaml": template, [file]: files[file] ?? "" }))).toEqual({ findings: [], notChecked: [] });
    const without = lintFiles({ "template.yaml": template });
    expect(findingsOf(without)).toEqual([]);
    expect(notesOf(without).length).toBeGreaterThan(0);
  });

  test("resources, by the template's own transform", () => {
    const text = `Transform: { Name: AWS::Include, Parameters: { Location: permissions.yaml } }\n${t.stack([t.REST, t.method()])}`;
    const files = { "permissions.yaml": `Resources:\n${t.permission()}` };
    expect(saidIn(lintFiles({ "template.yaml": text, ...files }))).toEqual({ findings: [], notChecked: [] });
    expect(findingsOf(lintFiles({ "template.yaml": text }))).toEqual([]);
  });
});

/**
 * CloudFormation is through with `AWS::Include` before SAM begins, as it works on macros from the inside out. So SAM treats what
 * was included like a body that its author wrote, and a file that API Gateway reads like none that it may touch.
 */
describe("A.5 events of an API whose body is in a file", () => {
  const FN = "  Fn: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { Path: /items, Method: get, RestApiId: !Ref Api } } } } }";
  const BODY = BY_ROLE.replace(/uri: .*/, "uri: !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations")
    .replace(/ *credentials: .*\n/, "");

  test.each([["included", `DefinitionBody: ${include("api.yaml")}`], ["named", "DefinitionUri: api.yaml"]])("get the permission, and add no method: %s", (_, api) => {
    const template = sam(api, FN);
    const report = lintFiles({ "template.yaml": template, "api.yaml": BODY });
    expect(findingsOf(report)).toEqual([]);
    expect(report.summary.routes).toBe(1);
    const other = lintFiles({ "template.yaml": template.replace("/items, Method", "/others, Method"), "api.yaml": BODY });
    expect(findingsOf(other)).toEqual(["missing-permission Api api.yaml: GET /items"]);
    expect(other.summary.routes).toBe(1);
  });

  test("SAM puts CORS into what is included", () => {
    const template = sam(`Cors: "'*'", DefinitionBody: ${include("api.yaml")}`, FN);
    expect(lintFiles({ "template.yaml": template, "api.yaml": BODY }).summary.routes).toBe(2);
  });

  test("an HTTP API's events add routes to what is included", () => {
    const template = sam(`DefinitionBody: ${include("api.yaml")}`, FN).replace("StageName: prod, ", "").replace("Serverless::Api,", "Serverless::HttpApi,")
      .replace("Type: Api, Properties: { Path: /items", "Type: HttpApi, Properties: { Path: /others").replace("RestApiId", "ApiId");
    const report = lintFiles({ "template.yaml": template, "api.yaml": BODY });
    expect(report.summary.routes).toBe(2);
    expect(findingsOf(report)).toEqual(["missing-permission Api api.yaml: GET /items"]);
  });
});

describe("a report about an included file", () => {
  const FILES = {
    "stacks/template.yaml": t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: include("../specs/api.yaml") })]),
    "specs/api.yaml": BY_ROLE,
  };

  test("shows that file's own lines", () => {
    const report = lintFiles(FILES, { named: ["stacks/template.yaml"] });
    const found = { ...report, findings: report.findings.filter(({ rule }) => rule === "role-credentials") };
    expect(textReport(found, { width: 80, colour: false, verbose: false, quiet: false })).toMatchInlineSnapshot(`
"warning[role-credentials]: \`GET /items\` assumes \`invoke\` to invoke \`far\`
 --> specs/api.yaml:8:22
  |
8 |         credentials: arn:aws:iam::123456789012:role/invoke
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |                      API Gateway must assume this role first
  |
  = help: make sure that the policy of \`far\` admits API Gateway, then remove the
          credentials
  = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

1 warning, 1 info in 1 file (1 route)
"
`);
  });

  test("gives that file's own ranges", () => {
    const { findings } = JSON.parse(jsonReport(lintFiles(FILES, { named: ["stacks/template.yaml"] }), { version: "1.0.0" })) as { readonly findings: readonly object[] };
    expect(findings).toMatchObject([
      { rule: "hard-coded-region", file: "specs/api.yaml", range: { start: { line: 7 } }, logicalId: "Api" },
      {
        rule: "role-credentials", file: "specs/api.yaml", range: { start: { line: 8, column: 22 }, end: { line: 8, column: 59 } }, logicalId: "Api",
        path: ["Resources", "Api", "Properties", "Body", "paths", "/items", "get", "x-amazon-apigateway-integration", "credentials"],
      },
    ]);
  });
});

describe("an OpenAPI file that is found by itself", () => {
  const TEMPLATE = t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { BodyS3Location: "api.yaml" })]);
  const FILES = { "template.yaml": TEMPLATE, "api.yaml": BY_ROLE, "other.yaml": BY_ROLE };

  test("is looked at once, as a part of the template that takes it in", () => {
    expect(findingsOf(lintFiles(FILES, { named: ["api.yaml", "template.yaml"] }))).toEqual([HARD_CODED, ROLE]);
    expect(lintFiles(FILES, { named: ["api.yaml", "template.yaml"] }).summary.routes).toBe(1);
  });

  test("is looked at alone where no template takes it in", () => {
    const alone = ["hard-coded-region null other.yaml: GET /items", "role-credentials null other.yaml: GET /items"];
    expect(findingsOf(lintFiles(FILES, { named: ["other.yaml", "template.yaml"] }))).toEqual([HARD_CODED, ROLE, ...alone]);
    expect(findingsOf(lintFiles(FILES, { named: ["other.yaml"] }))).toEqual(alone);
  });

  test("may itself include parts", () => {
    const parts = { "other.yaml": `${BY_ROLE}  /more: ${include("more.yaml")}\n`, "more.yaml": BY_ROLE.split("\n").slice(3).join("\n") };
    const report = lintFiles(parts, { named: ["other.yaml"] });
    expect(findingsOf(report).filter((finding) => finding.startsWith("role"))).toEqual([
      "role-credentials null more.yaml: GET /more", "role-credentials null other.yaml: GET /items",
    ]);
    expect(notesOf(lintFiles({ "other.yaml": parts["other.yaml"] }, { named: ["other.yaml"] }))).toEqual([
      "`AWS::Include` in `paths`: there is no file `more.yaml`",
    ]);
  });
});

describe("laws", () => {
  const FAR = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:far/invocations";
  const uri = fc.constantFrom<Json>(
    FAR, { "Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations" }, "https://example.com/",
  );
  const credentials = fc.constantFrom<Json>(null, "arn:aws:iam::123456789012:role/x", "arn:aws:iam::*:user/*", { "Fn::GetAtt": ["Role", "Arn"] });
  const operation = fc.record({ uri, credentials, type: fc.constantFrom("aws_proxy", "http_proxy") })
    .map((integration): Json => ({ "x-amazon-apigateway-integration": integration }));
  const item = fc.dictionary(fc.constantFrom("get", "post", "x-amazon-apigateway-any-method"), operation, { noNullPrototype: true }) as fc.Arbitrary<Json>;
  const paths = fc.dictionary(fc.constantFrom("/a", "/b/{id}", "/"), item, { noNullPrototype: true }) as fc.Arbitrary<Json>;
  const body = fc.record({ swagger: fc.constant("2.0"), paths }) as fc.Arbitrary<Json>;
  const shape = fc.constantFrom("plain", "sam", "http");

  const INCLUDE: Json = { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "api" } } };

  function template(Body: Json, kind: string): Json {
    const resources = { Fn: { Type: "AWS::Lambda::Function", Properties: {} }, Role: { Type: "AWS::IAM::Role", Properties: {} } };
    if (kind === "sam") {
      const Api = { Type: "AWS::Serverless::Api", Properties: { StageName: "prod", DefinitionBody: Body, Cors: "'*'" } };
      return { Transform: "AWS::Serverless-2016-10-31", Resources: { Api, ...resources } };
    }
    return { Resources: { Api: { Type: kind === "http" ? "AWS::ApiGatewayV2::Api" : "AWS::ApiGateway::RestApi", Properties: { Body } }, ...resources } };
  }

  const print = (value: Json, isJson: boolean): string => (isJson ? JSON.stringify(value) : printYaml(value, { short: true }));

  test("an included body is the body, in YAML and in JSON", () => {
    fc.assert(fc.property(body, shape, fc.boolean(), fc.boolean(), (document, kind, isJson, isIncludedJson) => {
      const inline = lintFiles({ "template.yaml": print(template(document, kind), isJson) });
      const included = lintFiles({ "template.yaml": print(template(INCLUDE, kind), isJson), "api": print(document, isIncludedJson) });
      expect(saidIn(included)).toEqual(saidIn(inline));
      expect(included.findings.map(({ at }) => pathKeys(at.path))).toEqual(inline.findings.map(({ at }) => pathKeys(at.path)));
    }), { numRuns: 60 });
  });
});

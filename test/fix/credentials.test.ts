import { describe, expect, test } from "@jest/globals";
import { lintFiles } from "../helpers/lint-files.ts";
import { reportOf, type Report } from "../helpers/report-of.ts";
import * as t from "../verdicts/templates.ts";

/** What becomes of each finding about a role: the safety and title of its fix, or "none". */
function fixesIn({ findings }: Report): string[] {
  return findings.flatMap(({ rule, fix }) => (/^(authorizer-)?role-credentials$/.test(rule) ? [fix ? `${fix.safety}: ${fix.title}` : "none"] : []));
}

function fixesOf(resources: readonly string[], sections: readonly string[] = []): string[] {
  return fixesIn(reportOf(t.stack(resources, sections)));
}

const ROLE_ARN = "!GetAtt Role.Arn";
const BY_ROLE = t.method({ credentials: ROLE_ARN });
const SAFE = "safe: remove `Credentials`";
const parameter = (more: string): string => `Parameters: { P: { Type: String${more} } }`;

describe("a role that a permission makes superfluous", () => {
  test.each<[string, string[], string[]]>([
    ["of a method", fixesOf([t.REST, t.ROLE, BY_ROLE, t.permission()]), [SAFE]],
    ["an ARN that is written out", fixesOf([t.REST, t.method({ credentials: '"arn:aws:iam::123456789012:role/x"' }), t.permission()]), [SAFE]],
    ["of an HTTP API's integration", fixesOf([t.HTTP, t.ROLE, t.integration({ CredentialsArn: ROLE_ARN }), t.route("GET /a"), t.permission()]), ["safe: remove `CredentialsArn`"]],
    ["of an authorizer", fixesOf([
      t.REST, t.ROLE, t.AUTH_FUNCTION, t.authorizer({ AuthorizerCredentials: ROLE_ARN }), t.mockMethod(), t.permission({ fn: "!Ref AuthFn" }),
    ]), ["safe: remove `AuthorizerCredentials`"]],
    ["under a condition, as the permission is", fixesOf(
      [t.REST, t.ROLE, t.method({ credentials: ROLE_ARN, condition: "IsProd" }), t.permission({ condition: "IsProd" })], [t.IS_PROD],
    ), [SAFE]],
    ["of a stage whose name is a parameter on both sides", fixesOf(
      [t.REST_API, t.FUNCTION, t.stage("!Ref P"), t.ROLE, BY_ROLE, t.permission({ source: "${Api}/${P}/*" })], [parameter(", Default: prod")],
    ), [SAFE]],
  ])("%s", (_, fixes, expected) => {
    expect(fixes).toEqual(expected);
  });
});

describe("a role that only the deployment knows", () => {
  test.each([
    ["a parameter", parameter("")],
    ["a parameter's default", parameter(", Default: 'arn:aws:iam::123456789012:role/x'")],
  ])("%s", (_, section) => {
    expect(fixesOf([t.REST, t.method({ credentials: "!Ref P" }), t.permission()], [section])).toEqual(["review: remove `Credentials`"]);
  });

  test("another stack's output", () => {
    expect(fixesOf([t.REST, t.method({ credentials: "!ImportValue role" }), t.permission()])).toEqual(["review: remove `Credentials`"]);
  });

  test("what this deployment gives is not what all give", () => {
    const text = t.stack([t.REST, t.method({ credentials: "!Ref P" }), t.permission()], [parameter("")]);
    expect(fixesIn(reportOf(text, { parameters: { P: "arn:aws:iam::123456789012:role/x" } }))).toEqual(["review: remove `Credentials`"]);
  });
});

describe("a role that goes where a permission comes", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["no permission", [t.REST, t.ROLE, BY_ROLE], []],
    ["a permission for another path", [t.REST, t.ROLE, BY_ROLE, t.permission({ source: "${Api}/*/GET/others" })], []],
    ["a permission under a condition", [t.REST, t.ROLE, BY_ROLE, t.permission({ condition: "IsProd" })], [t.IS_PROD]],
  ])("%s", (_, resources, sections) => {
    expect(fixesOf(resources, sections)).toEqual(["review: remove `Credentials`, and add a permission for `Fn`"]);
  });
});

describe("a role that has to stay", () => {
  const EITHER = `!If [IsProd, ${t.invoke("Fn.Arn")}, !Sub "arn:aws:apigateway:\${AWS::Region}:sqs:path/\${AWS::AccountId}/queue"]`;
  const LITERAL_STAGE = t.permission({ source: "${Api}/prod/*" });

  test.each<[string, readonly string[], readonly string[]]>([
    ["a permission for the default of a stage's name", [t.REST_API, t.FUNCTION, t.stage("!Ref P"), t.ROLE, BY_ROLE, LITERAL_STAGE], [parameter(", Default: prod")]],
    ["a permission for the default of a function's name", [
      t.REST, t.ROLE, t.method({ credentials: ROLE_ARN, uri: t.path("arn:aws:lambda:us-east-1:123456789012:function:${P}") }), t.permission({ fn: "my-fn" }),
    ], [parameter(", Default: my-fn")]],
    ["a permission that another kind of resource may overwrite", [
      t.REST, t.ROLE, BY_ROLE, t.permission(), t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
        ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: "{ Version: 2012-10-17, Statement: [{ Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: lambda:InvokeFunction, Resource: !GetAtt Fn.Arn }] }",
      }),
    ], []],
    ["one branch of a choice", [t.REST, t.ROLE, t.method({ credentials: `!If [IsProd, ${ROLE_ARN}, !Ref "AWS::NoValue"]` }), t.permission()], [t.IS_PROD]],
    ["a service needs it under another condition", [t.REST, t.ROLE, t.method({ credentials: ROLE_ARN, uri: EITHER }), t.permission()], [t.IS_PROD]],
    ["a tool wrote it", [t.REST, t.ROLE, BY_ROLE, t.permission(), t.resource("CDKMetadata", "AWS::CDK::Metadata", {})], []],
  ])("%s", (_, resources, sections) => {
    expect(fixesOf(resources, sections)).toEqual(["none"]);
  });

  test("what this deployment gives for a stage's name is not what all give", () => {
    const text = t.stack([t.REST_API, t.FUNCTION, t.stage("!Ref P"), t.ROLE, BY_ROLE, LITERAL_STAGE], [parameter("")]);
    expect(fixesIn(reportOf(text, { parameters: { P: "prod" } }))).toEqual(["none"]);
  });

  test("copies that a loop makes", () => {
    const body = ["Fn::ForEach::Loop:", "  - Verb", "  - [GET, POST]", "  - Get${Verb}:", ...t.method({ verb: "!Ref Verb", credentials: ROLE_ARN }).split("\n").slice(1).map((line) => `    ${line}`)];
    const text = t.stack([t.REST, t.ROLE, ...body.map((line) => `  ${line}`), t.permission()], ["Transform: AWS::LanguageExtensions"]);
    expect(fixesIn(reportOf(text))).toEqual(["none"]);
  });

  test("SAM's `InvokeRole` does, as `NONE`: without it SAM passes the caller's credentials on", () => {
    const text = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Role: { Type: AWS::IAM::Role, Properties: {} }
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Handler: i.handler
      Events:
        Get: { Type: Api, Properties: { Path: /, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn } } }
`;
    expect(fixesIn(reportOf(text))).toEqual(["safe: let `InvokeRole` be `NONE`"]);
  });
});

describe("an OpenAPI definition", () => {
  const body = (indent: string): string => [
    "openapi: 3.0.1", "paths:", "  /a:", "    get:", "      x-amazon-apigateway-integration:", "        type: aws_proxy", "        httpMethod: POST",
    `        uri: { "Fn::Sub": "arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations" }`,
    "        credentials: { \"Fn::GetAtt\": [Role, Arn] }", "",
  ].join(`\n${indent}`);
  const api = (id: string): string => t.resource(id, "AWS::ApiGateway::RestApi", { Name: id, Body: '{ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: api.yaml } } }' });
  const permission = (id: string): string => t.permission({ id: `${id}Permission`, source: `\${${id}}/*` });
  const shared = (...resources: readonly string[]): Report =>
    lintFiles({ "template.yaml": t.stack([t.FUNCTION, t.ROLE, ...resources]), "api.yaml": body("") });

  test("in the template", () => {
    const text = t.stack([t.FUNCTION, t.ROLE, t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `\n        ${body("        ")}` }), t.permission()]);
    expect(fixesIn(reportOf(text))).toEqual(["safe: remove `credentials`"]);
  });

  test("in a file that the template includes", () => {
    const { findings } = shared(api("Api"), t.permission());
    expect(findings.map(({ rule, fix }) => [rule, fix?.edits.map(({ file }) => file)])).toEqual([["role-credentials", ["api.yaml"]]]);
  });

  test("in a file that two APIs share: with what each of them needs instead", () => {
    expect(fixesIn(shared(api("Api"), api("Other"), permission("Api"), permission("Other")))).toEqual(["safe: remove `credentials`", "safe: remove `credentials`"]);
    expect(fixesIn(shared(api("Api"), api("Other"), permission("Api")))).toEqual(Array(2).fill("review: remove `credentials`, and add a permission for `Fn`"));
  });

  test("in a file that two templates share: with what each of them needs instead", () => {
    const both = (...of: readonly string[][]): string[] => {
      const files = Object.fromEntries(of.map((resources, index) => [`${index}.yaml`, t.stack([t.FUNCTION, t.ROLE, api("Api"), ...resources])]));
      return fixesIn(lintFiles({ ...files, "api.yaml": body("") }, { named: Object.keys(files) }));
    };
    expect(both([t.permission()], [t.permission()])).toEqual(["safe: remove `credentials`"]);
    expect(both([t.permission()], [])).toEqual(["review: remove `credentials`, and add a permission for `Fn`"]);
  });

  test("in SAM's `DefinitionBody`", () => {
    const text = [
      "Transform: AWS::Serverless-2016-10-31", "Resources:", t.FUNCTION, t.ROLE,
      t.resource("Api", "AWS::Serverless::Api", { StageName: "prod", DefinitionBody: `\n        ${body("        ")}` }), t.permission(),
    ].join("\n");
    expect(fixesIn(reportOf(text))).toEqual(["safe: remove `credentials`"]);
  });

  test("within a string", () => {
    const json = JSON.stringify({ paths: { "/a": { get: { "x-amazon-apigateway-integration": {
      type: "aws_proxy", uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:my-fn/invocations",
      credentials: "arn:aws:iam::123456789012:role/x",
    } } } } });
    const text = t.stack([t.NAMED_FUNCTION, t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `'${json}'` }), t.permission()]);
    expect(fixesIn(reportOf(text, { region: "us-east-1" }))).toEqual(["none"]);
  });
});

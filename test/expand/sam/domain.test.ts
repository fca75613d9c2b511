import { describe, expect, test } from "@jest/globals";
import { type ReportOptions, reportOf } from "../../helpers/report-of.ts";
import { restTemplate } from "./rest.ts";

/** "rule: routes" of all findings, those about warmth left aside. */
function verdicts(text: string, options: ReportOptions = {}): string[] {
  const others = new Set(["cold-start", "bypassed-warm-capacity", "uncached-authorizer"]);
  const { findings } = reportOf(text, options);
  return findings.flatMap(({ rule, routes, when }) => (others.has(rule) ? [] : [`${rule}: ${routes.join(", ")}${when === null ? "" : ` when ${when}`}`]));
}

const ROLE = "'arn:aws:iam::123456789012:role/Invoke'";
const DEFAULT_IAM = "Auth: { DefaultAuthorizer: AWS_IAM }";
const uri = (fn: string): string => `!Sub 'arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${fn}}/invocations'`;
const operation = (fn: string, more = ""): string => `{ x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, ${more}uri: ${uri(fn)} } }`;
const body = (paths: string): string => `DefinitionBody: { swagger: '2.0', paths: ${paths} }`;
const GET = "Get: { Path: /a, Method: get }";
const withAuth = (auth: string): string => `Get: { Path: /a, Method: get, Auth: ${auth} }`;

describe("A.4 what an event's Auth makes of an API whose default is AWS_IAM", () => {
  test.each([
    [GET, ["caller-credentials: GET /a"]],
    [withAuth("{ Authorizer: AWS_IAM }"), ["caller-credentials: GET /a"]],
    [withAuth("{ ApiKeyRequired: true }"), []],
    [withAuth("{ InvokeRole: NONE }"), []],
    [withAuth(`{ InvokeRole: ${ROLE} }`), []],
    [withAuth("{ Authorizer: AWS_IAM, InvokeRole: NONE }"), []],
    [withAuth("{ Authorizer: AWS_IAM, InvokeRole: }"), []],
    [withAuth(`{ Authorizer: AWS_IAM, InvokeRole: ${ROLE} }`), ["role-credentials: GET /a"]],
    [withAuth("{ Authorizer: NONE }"), []],
  ])("%s", (event, expected) => {
    expect(verdicts(restTemplate({ api: DEFAULT_IAM, events: [event] }))).toEqual(expected);
  });
});

describe("A.4 InvokeRole of an API", () => {
  const cognito = `Auth: { DefaultAuthorizer: Pool, InvokeRole: ${ROLE}, Authorizers: { Pool: { UserPoolArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/p' } } }`;
  const withRole = `Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: ${ROLE} }`;
  test.each([
    ["is the role of every event", withRole, ["role-credentials: GET /a"]],
    ["beside a Cognito default is ignored", cognito, []],
    ["beside a definition of its own is ignored", `${withRole}\n${body(`{ /a: { get: ${operation("Fn.Arn")} } }`)}`, []],
  ])("%s", (_, api, expected) => {
    expect(verdicts(restTemplate({ api, events: [GET] }))).toEqual(expected);
  });

  const sections = `Globals: { Api: { ${withRole} } }`;
  test.each([["", ["role-credentials: GET /a"]], ["Auth: { InvokeRole: NONE }", []]])("of `Globals`, the API saying %j", (api, expected) => {
    expect(verdicts(restTemplate({ sections, api, events: [GET] }))).toEqual(expected);
  });
});

test("A.4 MergeDefinitions takes an inline role away where an event is, and nowhere else", () => {
  const paths = `{ /a: { get: ${operation("Fn.Arn", `credentials: ${ROLE}, `)} }, /b: { get: ${operation("Fn.Arn", `credentials: ${ROLE}, `)} } }`;
  expect(verdicts(restTemplate({ api: `MergeDefinitions: true\n${body(paths)}`, events: [GET] }))).toEqual(["role-credentials: GET /b"]);
});

test.each(["AWS::Serverless::WebFunction", "AWS::Lambda::WebFunction"])("A.4 %s has nothing to do with API Gateway", (type) => {
  const resources = `Web:\n  Type: ${type}\n  Properties: { Handler: a.b, Role: ${ROLE} }`;
  const report = reportOf(restTemplate({ events: [GET], resources }));
  expect(JSON.stringify([report.findings, report.notChecked])).not.toContain("Web");
});

describe("A.5 the permission of an event", () => {
  test("admits its own path, whatever the document says", () => {
    const written = body(`{ /a: { get: ${operation("Fn.Arn")} } }`);
    expect(verdicts(restTemplate({ api: written, events: [GET] }))).toEqual([]);
    expect(verdicts(restTemplate({ api: written, events: ["Get: { Path: /other, Method: get }"] }))).toEqual(["missing-permission: GET /a"]);
  });

  test.each(["/a/{id}", "/{proxy+}", "/a/", "/", "/a/{id}/b/{rest+}"])("admits %s, by any verb too", (path) => {
    const events = [`Get: { Path: '${path}', Method: get }`, `Any: { Path: '/other${path}', Method: any }`];
    expect(verdicts(restTemplate({ events }))).toEqual([]);
  });

  test("never matches an API that is named without a reference", () => {
    expect(verdicts(restTemplate({ events: ["Get: { Path: /a, Method: get, RestApiId: Api }"] }))).toEqual(["missing-permission: GET /a"]);
  });

  test("is not made for a method that only the document has", () => {
    expect(verdicts(restTemplate({ api: body(`{ /a: { get: ${operation("Fn.Arn")} } }`) }))).toEqual(["missing-permission: GET /a"]);
  });

  test("is the alias's where the function publishes one", () => {
    const sections = "Globals: { Function: { AutoPublishAlias: live } }";
    const document = (fn: string): string => body(`{ /a: { get: ${operation(fn)} } }`);
    expect(verdicts(restTemplate({ sections, events: [GET] }))).toEqual([]);
    expect(verdicts(restTemplate({ sections, events: [GET], api: document("Fn.Alias") }))).toEqual([]);
    expect(verdicts(restTemplate({ sections, events: [GET], api: document("Fn.Arn") }))).toEqual(["missing-permission: GET /a"]);
  });

  test("goes with the function's condition, as the integration does", () => {
    expect(verdicts(restTemplate({ functionAttributes: "Condition: C", events: [GET] }))).toEqual([]);
  });

  test("serves an API that SAM did not make", () => {
    const raw = (paths: string): string => `Raw: { Type: AWS::ApiGateway::RestApi, Properties: { Body: { swagger: '2.0', paths: ${paths} } } }
Live: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Raw, StageName: live } }`;
    const events = ["Get: { Path: /a, Method: get, RestApiId: !Ref Raw }"];
    expect(verdicts(restTemplate({ events, resources: raw(`{ /a: { get: ${operation("Fn.Arn")} }, /b: { get: ${operation("Fn.Arn")} } }`) }))).toEqual(["missing-permission: GET /b"]);
  });
});

describe("A.5 the permission of an authorizer", () => {
  const guard = (more: string): string => `Auth: { DefaultAuthorizer: Guard, Authorizers: { Guard: { FunctionArn: !GetAtt Guard.Arn${more} } } }`;
  const resources = "Guard: { Type: AWS::Serverless::Function, Properties: { Handler: a.b } }";
  test.each([
    ["is there by default", "", []],
    ["is not where it is turned off", ", DisableFunctionDefaultPermissions: true", ["missing-permission: GET /a"]],
    ["is not needed beside a role", `, FunctionInvokeRole: ${ROLE}`, ["authorizer-role-credentials: GET /a"]],
    ["nor is NONE a role", ", FunctionInvokeRole: NONE", []],
  ])("of a REST API %s", (_, more, expected) => {
    expect(verdicts(restTemplate({ api: guard(more), events: [GET], resources }))).toEqual(expected);
  });

  const http = (more: string): string => `${resources}
Http:
  Type: AWS::Serverless::HttpApi
  Properties:
    ${guard(`, AuthorizerPayloadFormatVersion: '2.0', Identity: { Headers: [Authorization] }${more}`)}
Web:
  Type: AWS::Serverless::Function
  Properties: { Handler: a.b, Events: { Get: { Type: HttpApi, Properties: { Path: /w, Method: get, ApiId: !Ref Http } } } }`;
  test.each([
    ["is not there by default", "", ["missing-permission: GET /w"]],
    ["is where it is asked for", ", EnableFunctionDefaultPermissions: true", []],
    ["is not needed beside a role", `, FunctionInvokeRole: ${ROLE}`, ["authorizer-role-credentials: GET /w"]],
  ])("of an HTTP API %s", (_, more, expected) => {
    expect(verdicts(restTemplate({ resources: http(more), events: [GET] }))).toEqual(expected);
  });
});

describe("A.4 A.5 in other partitions", () => {
  test.each(["us-east-1", "cn-north-1", "us-gov-west-1"])("%s: what SAM makes fits together", (region) => {
    const api = "Auth: { DefaultAuthorizer: Guard, Authorizers: { Guard: { FunctionArn: !GetAtt Fn.Arn } } }";
    const events = [GET, "Any: { Path: '/{proxy+}', Method: any, Auth: { Authorizer: NONE } }"];
    expect(verdicts(restTemplate({ api, events }), { region })).toEqual([]);
    expect(verdicts(restTemplate({ api: DEFAULT_IAM, events: [GET] }), { region })).toEqual(["caller-credentials: GET /a"]);
  });
});

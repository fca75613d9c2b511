import { describe, expect, test } from "@jest/globals";
import { authorizerRole, encrypted, findingsOf, lineOf, role, verdictOf } from "../../verdicts/expected.ts";
import { INTEGRATION, restTemplate } from "./rest.ts";

const ROLE = "arn:aws:iam::123456789012:role/invoke";
const GUARD = "Guard: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler } }";
const CALLER = { rule: "caller-credentials", severity: "info" };

describe("verdicts on REST APIs of SAM", () => {
  test("AWS_IAM as the default and nothing else hands on the caller's credentials", async () => {
    const text = restTemplate({ api: "Auth: { DefaultAuthorizer: AWS_IAM }", events: ["Get: { Path: /a, Method: get }", "Put: { Path: /a, Method: put, Auth: { Authorizer: AWS_IAM, InvokeRole: NONE } }"] });
    expect(await findingsOf(text)).toMatchObject([{ ...CALLER, logicalId: "Api", routes: ["GET /a"], line: lineOf(text, "DefaultAuthorizer") }]);
  });

  test("an event's InvokeRole without its Authorizer is no role", async () => {
    const text = restTemplate({ api: "Auth: { DefaultAuthorizer: AWS_IAM }", events: [`Get: { Path: /a, Method: get, Auth: { InvokeRole: '${ROLE}' } }`] });
    expect(await verdictOf(text)).toEqual({
      findings: [],
      notChecked: ["`InvokeRole` of event `Get` of `Fn`: SAM ignores it: it has an effect only beside `Authorizer: AWS_IAM`"],
    });
  });

  test("an API's InvokeRole beside a body of its own is no role", async () => {
    const text = restTemplate({
      api: `Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: '${ROLE}' }\nDefinitionBody: { swagger: '2.0', paths: { /a: { get: { ${INTEGRATION}: { type: mock } } } } }`,
    });
    expect(await findingsOf(text)).toEqual([]);
  });

  test("MergeDefinitions takes a role away where an event is, and leaves it elsewhere", async () => {
    const operation = (uri: string): string => `{ ${INTEGRATION}: { type: aws_proxy, uri: !Sub '${uri}', credentials: '${ROLE}' } }`;
    const uri = "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations";
    const text = restTemplate({
      api: `MergeDefinitions: true\nDefinitionBody: { swagger: '2.0', paths: { /a: { get: ${operation(uri)} }, /b: { get: ${operation(uri)} } } }`,
      events: ["Get: { Path: /a, Method: get }"],
    });
    expect(await findingsOf(text)).toMatchObject([role("Api", ["GET /b"])]);
  });

  test("a role of an event is the function's, at its own line", async () => {
    const text = restTemplate({ events: [`Get: { Path: /a, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: '${ROLE}' } }`] });
    expect(await findingsOf(text)).toMatchObject([role("Fn", ["GET /a"], { line: lineOf(text, "InvokeRole") })]);
  });

  test("a role under a condition is one there only", async () => {
    const text = restTemplate({ functionAttributes: "Condition: D", events: [`Get: { Path: /a, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: !If [C, '${ROLE}', !Ref AWS::NoValue] } }`] });
    expect(await findingsOf(text)).toMatchObject([role("Fn", ["GET /a"], { when: "C and D" })]);
  });

  test("an authorizer's role is the API's", async () => {
    const text = restTemplate({
      api: `Auth: { DefaultAuthorizer: Tok, Authorizers: { Tok: { FunctionArn: !GetAtt Guard.Arn, FunctionInvokeRole: '${ROLE}' } } }`,
      events: ["Get: { Path: /a, Method: get }"],
      resources: GUARD,
    });
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Api", ["GET /a"], { line: lineOf(text, "FunctionInvokeRole") })]);
  });

  test("an encrypted cache is found at the setting", async () => {
    const text = restTemplate({
      api: "CacheClusterEnabled: true\nMethodSettings:\n  - { ResourcePath: /*, HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }",
      events: ["Get: { Path: /a, Method: get }"],
    });
    expect(await findingsOf(text)).toMatchObject([encrypted("Api", { line: lineOf(text, "CacheDataEncrypted") })]);
  });

  test("the same setting in Globals and in the API is found once", async () => {
    const setting = "{ ResourcePath: /*, HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }";
    const text = restTemplate({ sections: `Globals: { Api: { CacheClusterEnabled: true, MethodSettings: [${setting}] } }`, api: `MethodSettings: [${setting}]`, events: ["Get: { Path: /a, Method: get }"] });
    expect(await findingsOf(text)).toHaveLength(1);
  });

  test("every method is permitted, whatever its authorization", async () => {
    const auth = `Auth: { DefaultAuthorizer: Tok, Authorizers: { Tok: { FunctionArn: !GetAtt Guard.Arn } } }\nCors: "'*'"`;
    const events = ["Get: { Path: '/a/{id}', Method: get }", "Any: { Path: '/{proxy+}', Method: any, Auth: { Authorizer: NONE } }"];
    expect(await findingsOf(restTemplate({ api: auth, events, resources: GUARD }))).toEqual([]);
  });

  test("an authorizer that is not to be permitted is not", async () => {
    const api = "Auth: { DefaultAuthorizer: Tok, Authorizers: { Tok: { FunctionArn: !GetAtt Guard.Arn, DisableFunctionDefaultPermissions: true } } }";
    const text = restTemplate({ api, events: ["Get: { Path: /a, Method: get }"], resources: GUARD });
    expect(await findingsOf(text)).toMatchObject([{ rule: "missing-permission", logicalId: "Api", routes: ["GET /a"] }]);
  });

  test("a body elsewhere is not checked", async () => {
    const text = restTemplate({ api: "DefinitionUri: ./openapi.yaml" });
    expect(await verdictOf(text)).toEqual({ findings: [], notChecked: [expect.stringMatching(/^body of `Api`: /)] });
  });
});

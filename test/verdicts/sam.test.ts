import { describe, expect, test } from "@jest/globals";
import { encrypted, findingsOf, missing, passedOn, role, verdictOf } from "./expected.ts";

const FUNCTION = "Runtime: nodejs20.x, Handler: a.b, InlineCode: x";

/** A SAM template of these resources, each written on a line. */
function sam(...resources: readonly string[]): string {
  return ["Transform: AWS::Serverless-2016-10-31", "Resources:", ...resources.map((line) => `  ${line}`), ""].join("\n");
}

function fn(events: string, more = ""): string {
  return `Fn: { Type: AWS::Serverless::Function, Properties: { ${FUNCTION}${more}, Events: { ${events} } } }`;
}

function api(properties: string, type = "Api"): string {
  return `Api: { Type: AWS::Serverless::${type}, Properties: { ${properties} } }`;
}

const ROLE = "Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }";
const GET = "Get: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /items, Method: get } }";
const ROUTES = ["GET /items"];

describe("what SAM does with roles", () => {
  test("J.6 AWS_IAM alone passes the caller on, and nobody asked for that", async () => {
    const text = sam(api("StageName: prod, Auth: { DefaultAuthorizer: AWS_IAM }"), fn(GET));
    expect(await findingsOf(text)).toMatchObject([passedOn("Api", ROUTES)]);
  });

  test("J.7 a role without an authorizer beside it is ignored: no finding, and it is said", async () => {
    const event = GET.replace("Method: get", "Method: get, Auth: { InvokeRole: !GetAtt Role.Arn }");
    const { findings, notChecked } = await verdictOf(sam(api("StageName: prod, Auth: { DefaultAuthorizer: AWS_IAM }"), fn(event), ROLE));
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([expect.stringMatching(/SAM ignores it/)]);
  });

  test("J.8 a role of the API is ignored beside a body of the author's own", async () => {
    const body = "DefinitionBody: { openapi: 3.0.1, info: { title: x, version: '1' }, paths: { /items: { get: { responses: {}, x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' } } } } }";
    const text = sam(api(`StageName: prod, Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }, ${body}`), fn(GET), ROLE);
    expect((await findingsOf(text)).filter(({ rule }) => rule === "role-credentials")).toEqual([]);
  });

  test("J.9 of merged definitions an event's path loses the body's credentials, another keeps them", async () => {
    const operation = "get: { responses: {}, x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, credentials: !GetAtt Role.Arn, uri: !Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' } }";
    const body = `DefinitionBody: { openapi: 3.0.1, info: { title: x, version: '1' }, paths: { /items: { ${operation} }, /others: { ${operation} } } }`;
    const text = sam(api(`StageName: prod, MergeDefinitions: true, ${body}`), fn(GET), ROLE);
    expect(await findingsOf(text)).toMatchObject([role("Api", ["GET /others"])]);
  });
});

describe("what SAM permits", () => {
  test("J.31 an API that is named by text and not by reference is not the one that is permitted", async () => {
    const body = "DefinitionBody: { openapi: 3.0.1, info: { title: x, version: '1' }, paths: { /items: { get: { responses: {}, x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' } } } } }";
    const text = sam(api(`StageName: prod, ${body}`), fn(GET.replace("!Ref Api", "Api")));
    expect(await findingsOf(text)).toMatchObject([missing("Api", ROUTES)]);
  });

  test("J.66 a connector is a permission", async () => {
    const method = "Get: { Type: AWS::ApiGateway::Method, Properties: { RestApiId: !Ref Rest, ResourceId: !GetAtt Rest.RootResourceId, HttpMethod: GET, AuthorizationType: NONE, Integration: { Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: !Sub 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations' } } }";
    const rest = "Rest: { Type: AWS::ApiGateway::RestApi, Properties: { Name: x } }";
    const connector = "Connector: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Rest }, Destination: { Id: Fn }, Permissions: [Write] } }";
    const plain = `Fn: { Type: AWS::Serverless::Function, Properties: { ${FUNCTION} } }`;
    expect(await findingsOf(sam(rest, method, plain, connector))).toEqual([]);
    expect(await findingsOf(sam(rest, method, plain))).toMatchObject([missing("Get", ["GET /"])]);
  });

  test.each([[false, ""], [true, ", EnableFunctionDefaultPermissions: true"]])(
    "J.67 an HTTP API's authorizer is permitted only where SAM is asked to: %s",
    async (isAsked, more) => {
      const auth = `Auth: { DefaultAuthorizer: Tokens, Authorizers: { Tokens: { FunctionArn: !GetAtt Fn.Arn, AuthorizerPayloadFormatVersion: '2.0', EnableSimpleResponses: true, Identity: { Headers: [Authorization], ReauthorizeEvery: 60 }${more} } } }`;
      const event = "Get: { Type: HttpApi, Properties: { ApiId: !Ref Api, Path: /items, Method: get } }";
      const findings = await findingsOf(sam(api(auth, "HttpApi"), fn(event)));
      expect(findings).toMatchObject(isAsked ? [] : [missing("Api", ROUTES)]);
    },
  );

  test("J.68 an HTTP API's other routes are covered by the statement of its owner of `$default`", async () => {
    const events = "Any: { Type: HttpApi }, Get: { Type: HttpApi, Properties: { Path: /items, Method: get } }";
    expect(await findingsOf(sam(fn(events)))).toEqual([]);
  });
});

test("J.49 settings of Globals stand before the resource's own; their cache is told of once", async () => {
  const globals = "Globals: { Api: { CacheClusterEnabled: true, MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }] } }\n";
  const settings = "MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }]";
  expect(await findingsOf(globals + sam(api(`StageName: prod, ${settings}`), fn(GET)))).toMatchObject([encrypted("Api")]);
});

import { describe, expect, test } from "@jest/globals";
import { authorizerRole, crossing, findingsOf, hardCoded, lineOf, missing, role, twin, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const ROUTES = ["GET /items"];
const ROLES = [t.ROLE, t.AUTH_ROLE].join("\n");
const HELD = [t.permission(), t.permission({ id: "AuthPermission", fn: "!GetAtt AuthFn.Arn" })].join("\n");
const BY_POLICY = `{ type: aws_proxy, httpMethod: POST, uri: ${t.invoke("Fn.Arn")} }`;
const BY_ROLE = `{ type: aws_proxy, httpMethod: POST, uri: ${t.invoke("Fn.Arn")}, credentials: !GetAtt Role.Arn }`;
const AUTHORIZER = `authorizerUri: ${t.invoke("AuthFn.Arn")}, authorizerCredentials: !GetAtt AuthRole.Arn`;

const INCLUDE = '{ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "s3://definitions/api.yaml" } } }';
const FN = "arn:aws:lambda:us-east-1:123456789012:function:x";
const URI = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FN}/invocations`;

/** A body, each line indented as far as the property's value. */
function indented(body: string): string {
  return body.trimEnd().replaceAll("\n", "\n        ");
}

/** The REST API `Api` of a body. */
function rest(body: string, others: readonly string[] = []): string {
  const api = t.resource("Api", "AWS::ApiGateway::RestApi", { Body: indented(body) });
  const deployment = t.resource("Deployment", "AWS::ApiGateway::Deployment", { RestApiId: "!Ref Api" });
  return t.stack([api, deployment, t.stage(), t.FUNCTION, t.AUTH_FUNCTION, ROLES, ...others]);
}

/** The HTTP API `Api` of a body. */
function http(body: string, others: readonly string[] = []): string {
  const api = t.resource("Api", "AWS::ApiGatewayV2::Api", { Body: indented(body) });
  const stage = t.resource("Stage", "AWS::ApiGatewayV2::Stage", { ApiId: "!Ref Api", StageName: "$default", AutoDeploy: "true" });
  return t.stack([api, stage, t.FUNCTION, t.AUTH_FUNCTION, ROLES, ...others]);
}

/** An OpenAPI 3 body with one operation. */
function paths(integration: string, path = "/items", verb = "get", more = ""): string {
  return `
openapi: 3.0.1
paths:
  ${path}:
    ${verb}:${more}
      x-amazon-apigateway-integration: ${integration}`;
}

describe("a REST API's body", () => {
  test("a role is a finding at the line that names it", async () => {
    const text = rest(paths(BY_ROLE), [HELD]);
    expect(await findingsOf(text)).toMatchObject([role("Api", ROUTES, { line: lineOf(text, "credentials") })]);
  });

  test("without a role the permission is asked for", async () => {
    expect(await findingsOf(rest(paths(BY_POLICY)))).toMatchObject([missing("Api", ROUTES)]);
    expect(await findingsOf(rest(paths(BY_POLICY), [HELD]))).toEqual([]);
  });

  test("the permission has to admit the path", async () => {
    const only = (path: string) => t.permission({ source: `\${Api}/*/GET/${path}` });
    expect(await findingsOf(rest(paths(BY_POLICY, "/items/{id}"), [only("items/*")]))).toEqual([]);
    expect(await findingsOf(rest(paths(BY_POLICY, "/items/{id}"), [only("items")]))).toMatchObject([
      missing("Api", ["GET /items/{id}"]),
    ]);
  });

  test("C.4 the slash at a path's end is stripped", async () => {
    const only = (path: string) => t.permission({ source: `\${Api}/*/GET/${path}` });
    expect(await findingsOf(rest(paths(BY_POLICY, "/items/"), [only("items")]))).toEqual([]);
  });

  test.each(["AWS_PROXY", "Aws_Proxy", "aws", "AWS"])("A.3 the type %s is read in any letters", async (type) => {
    expect(await findingsOf(rest(paths(BY_ROLE.replace("aws_proxy", type)), [HELD]))).toMatchObject([role("Api", ROUTES)]);
  });

  test.each(["mock", "http_proxy", "HTTP"])("J.12 stray credentials on the type %s are no finding", async (type) => {
    const uri = type === "mock" ? "" : "uri: https://www.example.com/, ";
    expect(await findingsOf(rest(paths(`{ type: ${type}, ${uri}credentials: !GetAtt Role.Arn }`)))).toEqual([]);
  });

  test("J.1 a service needs its role", async () => {
    const uri = '!Sub "arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/queue"';
    const service = `{ type: aws, httpMethod: POST, uri: ${uri}, credentials: !GetAtt Role.Arn }`;
    expect(await findingsOf(rest(paths(service)))).toEqual([]);
  });

  test("any-method is ANY, and may stand beside a verb", async () => {
    const any = paths(BY_ROLE, "/items", "x-amazon-apigateway-any-method");
    expect(await findingsOf(rest(any, [HELD]))).toMatchObject([role("Api", ["ANY /items"])]);
    const beside = `${any}\n    post:\n      x-amazon-apigateway-integration: ${BY_POLICY}`;
    expect(await findingsOf(rest(beside, [HELD]))).toMatchObject([role("Api", ["ANY /items"])]);
  });

  test("operations without an integration, and what else stands on a path, do not matter", async () => {
    const body = `${paths(BY_ROLE)}\n    parameters: []\n    summary: items\n  /docs:\n    get: { responses: {} }`;
    expect(await findingsOf(rest(body, [HELD]))).toMatchObject([role("Api", ROUTES)]);
  });

  test("OpenAPI 2 is read too", async () => {
    const body = paths(BY_ROLE).replace("openapi: 3.0.1", 'swagger: "2.0"');
    expect(await findingsOf(rest(body, [HELD]))).toMatchObject([role("Api", ROUTES)]);
  });

  test("A.1 the body may be a string of JSON", async () => {
    const integration = { type: "aws_proxy", httpMethod: "POST", uri: URI, credentials: "arn:aws:iam::123456789012:role/x" };
    const paths = { "/items": { get: { "x-amazon-apigateway-integration": integration } } };
    const body = JSON.stringify({ swagger: "2.0", paths });
    const text = t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `'${body}'` })]);
    const expected = [hardCoded("Api", ROUTES), role("Api", ROUTES)];
    expect(await findingsOf(text)).toMatchObject(expected);
    const json = JSON.stringify({ Resources: { Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Body: body } } } });
    expect(await findingsOf(json)).toMatchObject(expected);
  });

  test("A.1 a string of JSON that Fn::Sub makes is read, or named as not checked", async () => {
    const integration = {
      type: "aws_proxy",
      uri: "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations",
      credentials: "${Role.Arn}",
    };
    const body =
      JSON.stringify({ swagger: "2.0", paths: { "/items": { get: { "x-amazon-apigateway-integration": integration } } } });
    const text = t.stack([
      t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `!Sub '${body}'` }), t.FUNCTION, t.ROLE, t.permission(),
    ]);
    const { findings, notChecked } = await verdictOf(text);
    expect([...findings.map(({ rule }) => rule), ...notChecked]).toEqual([expect.stringMatching(/role-credentials|`Api`/)]);
  });

  test.each([
    ["S3", "BodyS3Location", "{ Bucket: definitions, Key: api.yaml }", /S3/],
    ["AWS::Include", "Body", INCLUDE, /Include|Transform|S3/],
    ["another API", "CloneFrom", "abc123", /`Api`/],
  ])("J.64 a body that is elsewhere is not checked: %s", async (_, name, value, says) => {
    const api = t.resource("Api", "AWS::ApiGateway::RestApi", { [name]: value });
    const { findings, notChecked } = await verdictOf(t.stack([api, t.FUNCTION]));
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([expect.stringMatching(/`Api`/)]);
    expect(notChecked).toEqual([expect.stringMatching(says)]);
  });

  test.each([
    ["S3", "BodyS3Location", "{ Bucket: definitions, Key: api.yaml }"],
    ["AWS::Include", "Body", INCLUDE],
  ])("J.64 nor is an HTTP API's: %s", async (_, name, value) => {
    const { findings, notChecked } = await verdictOf(t.stack([t.resource("Api", "AWS::ApiGatewayV2::Api", { [name]: value })]));
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([expect.stringMatching(/`Api`/)]);
  });

  test("J.64 a part of a body that is elsewhere is not checked, the other part is", async () => {
    const { findings, notChecked } = await verdictOf(rest(`${paths(BY_ROLE)}\n  /orders: ${INCLUDE}`, [HELD]));
    expect(findings).toMatchObject([role("Api", ROUTES)]);
    expect(notChecked).toHaveLength(1);
  });

  test("J.64 a body that is here is checked", async () => {
    expect(await verdictOf(rest(paths(BY_POLICY), [HELD]))).toEqual({ findings: [], notChecked: [] });
  });
});

describe("authorizers of a body", () => {
  const SCHEME =
    `{ type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: { type: token, ${AUTHORIZER} } }`;
  const THREE = `\ncomponents:\n  securitySchemes:\n    auth: ${SCHEME}`;
  const TWO = `\nsecurityDefinitions:\n  auth: ${SCHEME}`;
  const GUARDED = "\n      security: [{ auth: [] }]";
  const OPEN = "\n      security: []";
  const GLOBAL = "\nsecurity: [{ auth: [] }]";
  const GUARD = authorizerRole("Api", ROUTES);

  test("an operation's security uses the scheme", async () => {
    const text = rest(paths(BY_POLICY, "/items", "get", GUARDED) + THREE, [HELD]);
    expect(await findingsOf(text)).toMatchObject([
      authorizerRole("Api", ROUTES, { line: lineOf(text, "authorizerCredentials") }),
    ]);
  });

  test("OpenAPI 2's securityDefinitions are schemes", async () => {
    const body = paths(BY_POLICY, "/items", "get", GUARDED).replace("openapi: 3.0.1", 'swagger: "2.0"') + TWO;
    expect(await findingsOf(rest(body, [HELD]))).toMatchObject([GUARD]);
  });

  test("the API's security is every operation's, but of one that says otherwise", async () => {
    const open = `\n  /open:\n    get:${OPEN}\n      x-amazon-apigateway-integration: ${BY_ROLE}`;
    const body = paths(BY_ROLE) + open + THREE + GLOBAL;
    expect(await findingsOf(rest(body, [HELD]))).toMatchObject([
      GUARD,
      role("Api", ROUTES),
      role("Api", ["GET /open"]),
      twin(ROUTES),
    ]);
  });

  test("both sides by role are twins", async () => {
    expect(await findingsOf(rest(paths(BY_ROLE, "/items", "get", GUARDED) + THREE, [HELD]))).toMatchObject([
      GUARD,
      role("Api", ROUTES),
      twin(ROUTES),
    ]);
  });

  test("J.53 a scheme that nobody uses makes no twin, and at most information", async () => {
    const findings = await findingsOf(rest(paths(BY_ROLE) + THREE, [HELD]));
    expect(findings.filter(({ severity }) => severity !== "info")).toMatchObject([role("Api", ROUTES)]);
  });

  test("J.51 a Cognito scheme calls no function", async () => {
    const cognito = THREE.replace(/type: token, .*(?= } }$)/, "type: cognito_user_pools, providerARNs: [!GetAtt Pool.Arn]");
    expect(await findingsOf(rest(paths(BY_ROLE, "/items", "get", GUARDED) + cognito, [HELD]))).toMatchObject([
      role("Api", ROUTES),
    ]);
  });

  test("A.3 a scheme that asks for a signature calls no function", async () => {
    const signed = "\ncomponents:\n  securitySchemes:\n    auth: { type: apiKey, x-amazon-apigateway-authtype: awsSigv4 }";
    expect(await findingsOf(rest(paths(BY_ROLE, "/items", "get", GUARDED) + signed, [HELD]))).toMatchObject([
      role("Api", ROUTES),
    ]);
  });

  test("without a role the authorizer's permission is asked for", async () => {
    const scheme = THREE.replace(", authorizerCredentials: !GetAtt AuthRole.Arn", "");
    const body = paths(BY_POLICY, "/items", "get", GUARDED) + scheme;
    const admitting = (source: string) => [t.permission(), t.permission({ id: "AuthPermission", fn: "!Ref AuthFn", source })];
    expect(await findingsOf(rest(body, [t.permission()]))).toMatchObject([missing("Api", ROUTES)]);
    expect(await findingsOf(rest(body, admitting("${Api}/*/*/*")))).toMatchObject([missing("Api", ROUTES)]);
    expect(await findingsOf(rest(body, admitting("${Api}/authorizers/*")))).toEqual([]);
  });

  test("an HTTP API's authorizers", async () => {
    const scheme = THREE.replace("type: token", "type: request, authorizerPayloadFormatVersion: '2.0'");
    expect(await findingsOf(http(paths(BY_POLICY, "/items", "get", GUARDED) + scheme, [HELD]))).toMatchObject([GUARD]);
  });
});

describe("an HTTP API's body", () => {
  const COMPONENTS = `
components:
  x-amazon-apigateway-integrations:
    shared: ${BY_ROLE}`;
  const REFERENCE = '{ $ref: "#/components/x-amazon-apigateway-integrations/shared" }';

  test("J.65 an integration that several routes refer to is one finding, where it is defined", async () => {
    const second = `\n    post:\n      x-amazon-apigateway-integration: ${REFERENCE}`;
    const text = http(paths(REFERENCE) + second + COMPONENTS, [HELD]);
    expect(await findingsOf(text)).toMatchObject([
      role("Api", ["GET /items", "POST /items"], { line: lineOf(text, "credentials") }),
    ]);
  });

  test("J.65 and without a role one missing permission", async () => {
    const second = `\n    post:\n      x-amazon-apigateway-integration: ${REFERENCE}`;
    const text = http(paths(REFERENCE) + second + COMPONENTS.replace(BY_ROLE, BY_POLICY));
    expect(await findingsOf(text)).toMatchObject([missing("Api", ["GET /items", "POST /items"])]);
  });

  test.each([
    ["/$default", "x-amazon-apigateway-any-method", "\n      isDefaultRoute: true"],
    ["$default", "x-amazon-apigateway-any-method", "\n      isDefaultRoute: true"],
    ["/$default", "x-amazon-apigateway-any-method", ""],
  ])("A.3 the default route, written %s", async (path, verb, more) => {
    const admitting = (source: string) => t.permission({ source });
    expect(await findingsOf(http(paths(BY_ROLE, path, verb, more), [HELD]))).toMatchObject([role("Api", ["$default"])]);
    expect(await findingsOf(http(paths(BY_POLICY, path, verb, more), [admitting("${Api}/*/$default")]))).toEqual([]);
    const three = http(paths(BY_POLICY, path, verb, more), [admitting("${Api}/*/*/*")]);
    expect(await findingsOf(three)).toMatchObject([missing("Api", ["$default"])]);
  });

  test("the URI may be a function's ARN", async () => {
    const byArn = BY_ROLE.replace(t.invoke("Fn.Arn"), "!GetAtt Fn.Arn");
    expect(await findingsOf(http(paths(byArn), [HELD]))).toMatchObject([role("Api", ROUTES)]);
  });

  test("J.2 a subtype needs its role", async () => {
    const service =
      "{ type: aws_proxy, integrationSubtype: SQS-SendMessage, credentials: !GetAtt Role.Arn, requestParameters: {} }";
    expect(await findingsOf(http(paths(service)))).toEqual([]);
  });
});

describe("Fn::If in a body", () => {
  const SECTIONS = `${t.IS_PROD}\n`;
  const NONE = '!Ref "AWS::NoValue"';

  function body(path: string): string {
    return `\nopenapi: 3.0.1\npaths:\n  /items: ${path}`;
  }

  const OPERATION = `{ x-amazon-apigateway-integration: ${BY_ROLE} }`;
  const CHOSEN = OPERATION.replace("!GetAtt Role.Arn", `!If [IsProd, !GetAtt Role.Arn, ${NONE}]`);

  test.each([
    ["the path item", body(`!If [IsProd, { get: ${OPERATION} }, ${NONE}]`)],
    ["the operation", body(`{ get: !If [IsProd, ${OPERATION}, ${NONE}] }`)],
    ["the integration", body(`{ get: { x-amazon-apigateway-integration: !If [IsProd, ${BY_ROLE}, ${BY_POLICY}] } }`)],
    ["the credentials", body(`{ get: ${CHOSEN} }`)],
    ["path item and credentials", body(`!If [IsProd, { get: ${CHOSEN} }, ${NONE}]`)],
  ])("around %s: a finding under the condition", async (_, definition) => {
    expect(await findingsOf(SECTIONS + rest(definition, [HELD]))).toMatchObject([role("Api", ROUTES, { when: "IsProd" })]);
  });

  test("around the whole body", async () => {
    const text = rest(`!If [IsProd, { openapi: 3.0.1, paths: { /items: { get: ${OPERATION} } } }, ${NONE}]`, [HELD]);
    expect(await findingsOf(SECTIONS + text)).toMatchObject([role("Api", ROUTES, { when: "IsProd" })]);
  });

  test("around the URI, as SAM writes it for a function under a condition", async () => {
    const uri = `!If [IsProd, ${t.invoke("Fn.Arn")}, ${t.invoke("OtherFn.Arn")}]`;
    const text = rest(paths(`{ type: aws_proxy, httpMethod: POST, uri: ${uri} }`), [t.OTHER_FUNCTION, t.permission()]);
    expect(await findingsOf(SECTIONS + text)).toMatchObject([missing("Api", ROUTES, { when: "not IsProd", says: /OtherFn/ })]);
  });
});

describe("a standalone OpenAPI file", () => {
  const BY_POLICY_ALONE = `{ type: aws_proxy, httpMethod: POST, uri: "${URI}" }`;
  const BY_ROLE_ALONE = `{ type: aws_proxy, httpMethod: POST, uri: "${URI}", credentials: "arn:aws:iam::123456789012:role/x" }`;
  const file = "openapi.yaml";

  test("a role and a region; of permissions it knows nothing", async () => {
    const text = paths(BY_ROLE_ALONE).trimStart();
    expect(await findingsOf(text, { file })).toMatchObject([
      hardCoded(null, ROUTES), role(null, ROUTES, { line: lineOf(text, "credentials") }),
    ]);
    expect(await findingsOf(paths(BY_POLICY_ALONE).trimStart(), { file })).toMatchObject([hardCoded(null, ROUTES)]);
  });

  test("OpenAPI 2 is read too", async () => {
    const text = paths(BY_ROLE_ALONE).trimStart().replace("openapi: 3.0.1", 'swagger: "2.0"');
    expect(await findingsOf(text, { file })).toMatchObject([hardCoded(null, ROUTES), role(null, ROUTES)]);
  });

  test("and JSON", async () => {
    const integration = { type: "aws_proxy", uri: URI, credentials: "arn:aws:iam::123456789012:role/x" };
    const text =
      JSON.stringify({ openapi: "3.0.1", paths: { "/items": { get: { "x-amazon-apigateway-integration": integration } } } });
    expect(await findingsOf(text, { file: "openapi.json" })).toMatchObject([hardCoded(null, ROUTES), role(null, ROUTES)]);
  });

  test("A.2 credentials that are null are none", async () => {
    const text = paths(BY_ROLE_ALONE).trimStart();
    const none = text.replace('"arn:aws:iam::123456789012:role/x"', "null");
    expect(await findingsOf(none, { file })).toMatchObject([hardCoded(null, ROUTES)]);
    const empty = paths(BY_POLICY_ALONE).trimStart().replace(/ }$/, ", credentials: }");
    expect(await findingsOf(empty, { file })).toMatchObject([hardCoded(null, ROUTES)]);
  });

  test("J.5 the caller's credentials are a design", async () => {
    const text = paths(BY_ROLE_ALONE).trimStart().replace("arn:aws:iam::123456789012:role/x", "arn:aws:iam::*:user/*");
    expect(await findingsOf(text, { file })).toMatchObject([hardCoded(null, ROUTES)]);
  });

  test("where it is deployed is known if it is given", async () => {
    const text = paths(BY_POLICY_ALONE).trimStart();
    expect(await findingsOf(text, { file, region: "eu-west-1" })).toMatchObject([crossing("warning", null, ROUTES)]);
  });

  test("J.40 regions that differ from each other cannot work", async () => {
    const text = paths(BY_POLICY_ALONE).trimStart().replace("arn:aws:lambda:us-east-1", "arn:aws:lambda:eu-west-1");
    expect(await findingsOf(text, { file })).toMatchObject([crossing("error", null, ROUTES)]);
  });

  test("both sides by role are twins", async () => {
    const authorizer = `{ type: token, authorizerUri: "${URI}", authorizerCredentials: "arn:aws:iam::123456789012:role/auth" }`;
    const scheme = `\ncomponents: { securitySchemes: { auth: { type: apiKey, x-amazon-apigateway-authorizer: ${authorizer} } } }`;
    const text = paths(BY_ROLE_ALONE, "/items", "get", "\n      security: [{ auth: [] }]").trimStart() + scheme;
    expect((await findingsOf(text, { file })).filter(({ rule }) => rule !== "hard-coded-region")).toMatchObject([
      authorizerRole(null, ROUTES),
      role(null, ROUTES),
      twin(ROUTES),
    ]);
  });
});

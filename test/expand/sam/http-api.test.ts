import { describe, expect, test } from "@jest/globals";
import { authorizerRole, findingsOf, lineOf, missing } from "../../verdicts/expected.ts";
import { placeAt, placesOf } from "./places.ts";
import { expanded, type Plain, plain, type PlainResource, resourcesOf } from "./plain.ts";

const FUNCTION = "Fn: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler, Runtime: nodejs22.x } }";
const AUTH_FUNCTION = "AuthFn: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler, Runtime: nodejs22.x } }";
const ROLE = "Role: { Type: AWS::IAM::Role }";

interface Event {
  readonly Path?: string;
  readonly Method?: string;
  /** In flow style. */
  readonly Auth?: string;
  readonly PayloadFormatVersion?: string;
}

/** A function with these `HttpApi` events, all of `Api`. */
function functionWith(events: Readonly<Record<string, Event>>, attributes = "", id = "Fn"): string {
  const written = Object.entries(events).map(([name, properties]) => {
    const pairs = Object.entries({ ApiId: "!Ref Api", ...properties }).map(([key, value]) => `${key}: ${value}`);
    return `        ${name}: { Type: HttpApi, Properties: { ${pairs.join(", ")} } }`;
  });
  return [
    `${id}:`, "    Type: AWS::Serverless::Function", ...(attributes === "" ? [] : [`    ${attributes}`]),
    "    Properties:", "      Handler: index.handler", "      Runtime: nodejs22.x", "      Events:", ...written,
  ].join("\n");
}

/** The HTTP API `Api` with these properties, in flow style. */
function apiWith(properties: Readonly<Record<string, string>> = {}, attributes = ""): string {
  const pairs = Object.entries(properties).map(([key, value]) => `      ${key}: ${value}`);
  const head = ["Api:", "    Type: AWS::Serverless::HttpApi", ...(attributes === "" ? [] : [`    ${attributes}`])];
  return [...head, "    Properties:", ...(pairs.length > 0 ? pairs : ["      Tags: {}"])].join("\n");
}

function stack(...resources: readonly string[]): string {
  const head = ["Transform: AWS::Serverless-2016-10-31", "Conditions:", "  C: !Equals [!Ref AWS::Region, us-east-1]", "Resources:"];
  return [...head, ...resources.map((resource) => `  ${resource}`), ""].join("\n");
}

const GET: Event = { Path: "/items", Method: "get" };
const INTEGRATION = "x-amazon-apigateway-integration";

function uri(name: string): Plain {
  return { "Fn::Sub": `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${name}}/invocations` };
}

function integration(name = "Fn.Arn", version = "2.0"): Plain {
  return { type: "aws_proxy", httpMethod: "POST", payloadFormatVersion: version, uri: uri(name) };
}

async function resources(text: string, partition?: string): Promise<Readonly<Record<string, PlainResource>>> {
  return resourcesOf(plain((await expanded(text, { partition })).root));
}

interface Body {
  readonly openapi?: Plain;
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Plain>>>>;
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, Plain>> };
}

async function body(text: string, partition?: string): Promise<Body> {
  const { Api } = await resources(text, partition);
  return (Api?.Properties?.["Body"] ?? {}) as Body;
}

/** "what: why", of all that could not be followed. */
async function notes(text: string): Promise<string[]> {
  return (await expanded(text)).notes.map(({ what, why }) => `${what}: ${why}`);
}

async function securityOf(text: string, path = "/items", method = "get"): Promise<Plain | undefined> {
  const { paths } = await body(text);
  return (paths?.[path]?.[method] as { readonly security?: Plain } | undefined)?.security;
}

const GUARD = "{ FunctionArn: !GetAtt AuthFn.Arn, AuthorizerPayloadFormatVersion: '2.0' }";
const JWT = "{ IdentitySource: $request.header.Authorization, JwtConfiguration: { Issuer: 'https://idp', audience: [a] } }";

/** `Auth` with the Lambda authorizer `Guard`, more of it in flow style. */
function guardedBy(more: string, standard = "Guard"): string {
  return `{ DefaultAuthorizer: ${standard}, Authorizers: { Guard: ${GUARD.replace(" }", more === "" ? " }" : `, ${more} }`)} } }`;
}

describe("routes of events", () => {
  test("an event adds a route that invokes its function by payload format 2.0", async () => {
    const { openapi, paths } = await body(stack(functionWith({ Get: GET }), apiWith()));
    expect(openapi).toBe("3.0.1");
    expect(paths).toEqual({ "/items": { get: { [INTEGRATION]: integration(), responses: {} } } });
  });

  test("the event says which payload format, never which role", async () => {
    const { paths } = await body(stack(functionWith({ Get: { ...GET, PayloadFormatVersion: '"1.0"' } }), apiWith()));
    expect(paths?.["/items"]?.["get"]).toMatchObject({ [INTEGRATION]: integration("Fn.Arn", "1.0") });
  });

  test("without path and method it is the default route", async () => {
    const { paths } = await body(stack(functionWith({ All: {} }), apiWith()));
    expect(paths).toEqual({ $default: { "x-amazon-apigateway-any-method": { [INTEGRATION]: integration(), isDefaultRoute: true, responses: {} } } });
  });

  test("any method", async () => {
    const { paths } = await body(stack(functionWith({ Any: { Path: "/items", Method: "ANY" } }), apiWith()));
    expect(paths).toEqual({ "/items": { "x-amazon-apigateway-any-method": { [INTEGRATION]: integration(), responses: {} } } });
  });

  test("a function that publishes an alias is invoked by it", async () => {
    const aliased = functionWith({ Get: GET }).replace("Handler:", "AutoPublishAlias: live\n      Handler:");
    const { paths } = await body(stack(aliased, apiWith()));
    expect(paths?.["/items"]?.["get"]).toMatchObject({ [INTEGRATION]: integration("FnAliaslive") });
  });

  test("a function under a condition is called under that condition", async () => {
    const { paths } = await body(stack(functionWith({ Get: GET }, "Condition: C"), apiWith()));
    expect(paths?.["/items"]?.["get"]).toEqual({ "Fn::If": ["C", { [INTEGRATION]: integration(), responses: {} }, { Ref: "AWS::NoValue" }] });
  });

  test("events without an API make one of their own", async () => {
    const made = await resources(stack(functionWith({ Get: GET }).replace("ApiId: !Ref Api, ", "")));
    expect(Object.entries(made).map(([id, { Type }]) => `${id}: ${Type}`)).toEqual([
      "Fn: AWS::Lambda::Function", "FnRole: AWS::IAM::Role", "FnGetPermission: AWS::Lambda::Permission",
      "ServerlessHttpApi: AWS::ApiGatewayV2::Api", "ServerlessHttpApiApiGatewayDefaultStage: AWS::ApiGatewayV2::Stage",
    ]);
  });

  test("a route that two events ask for is refused to the second", async () => {
    const text = stack(functionWith({ Get: GET }), functionWith({ Other: GET }, "", "Fn2"), apiWith());
    expect(await notes(text)).toEqual(["event `Other` of `Fn2`: SAM rejects it: `GET /items` is another event's already"]);
    expect((await body(text)).paths?.["/items"]?.["get"]).toMatchObject({ [INTEGRATION]: integration() });
  });

  test("a role for the integration is what an HTTP API has no place for", async () => {
    const guarded = functionWith({ Get: { ...GET, Auth: "{ Authorizer: Guard, InvokeRole: !GetAtt Role.Arn }" } });
    expect(await notes(stack(guarded, apiWith({ Auth: guardedBy("") }), AUTH_FUNCTION))).toEqual([
      "`InvokeRole` of event `Get` of `Fn`: SAM ignores it: an HTTP API invokes functions by their permissions",
    ]);
  });
});

describe("whether the functions may be invoked", () => {
  test("A.5 an event permits its own route, on every stage, also of a written body", async () => {
    expect(await findingsOf(stack(functionWith({ Get: { Path: "'/items/{id}/'", Method: "any" } }), apiWith({ StageName: "prod" })))).toEqual([]);
    expect(await findingsOf(stack(functionWith({ Get: GET }), apiWith({ DefinitionBody: "{ openapi: 3.0.1, paths: {} }" })))).toEqual([]);
  });

  test("A.5 an event does not permit the route of another function", async () => {
    const call = `${INTEGRATION}: { type: aws_proxy, uri: !GetAtt Fn2.Arn }`;
    const api = apiWith({ DefinitionBody: `{ openapi: 3.0.1, paths: { /items: { get: { ${call} } } } }` });
    const text = stack(functionWith({ Get: GET }), FUNCTION.replace("Fn", "Fn2"), api);
    expect(await findingsOf(text)).toMatchObject([missing("Api", ["GET /items"], { line: lineOf(text, "DefinitionBody"), says: /`Fn2`/ })]);
  });

  test("J68 the function of the default route needs no permission for others", async () => {
    const text = stack(functionWith({ All: {}, Get: GET }), apiWith());
    expect(Object.keys(await resources(text)).filter((id) => id.endsWith("Permission"))).toEqual(["FnAllPermission"]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("A.5 the permission of a function under a condition goes with it", async () => {
    expect(await findingsOf(stack(functionWith({ Get: GET }, "Condition: C"), apiWith()))).toEqual([]);
  });
});

describe("a body that is written", () => {
  const written = (paths: string): string => apiWith({ DefinitionBody: `{ openapi: 3.0.1, paths: ${paths} }` });
  const OTHER = "{ type: AWS_PROXY, uri: !GetAtt Fn2.Arn, credentials: !GetAtt Role.Arn }";

  test("A.5 the route of an event is added to it", async () => {
    const { paths } = await body(stack(functionWith({ Get: GET }), written("{ /other: { get: { x: y } } }")));
    expect(paths).toEqual({ "/other": { get: { x: "y" } }, "/items": { get: { [INTEGRATION]: integration(), responses: {} } } });
  });

  test("A.4 an integration that stands in it stays as it is, its role too", async () => {
    const { paths } = await body(stack(functionWith({ Get: GET }), written(`{ /items: { get: { ${INTEGRATION}: ${OTHER} } } }`)));
    const call = { type: "AWS_PROXY", uri: { "Fn::GetAtt": ["Fn2", "Arn"] }, credentials: { "Fn::GetAtt": ["Role", "Arn"] } };
    expect(paths).toEqual({ "/items": { get: { [INTEGRATION]: call } } });
  });

  test("an operation without an integration gets one", async () => {
    const { paths } = await body(stack(functionWith({ Get: GET }), written("{ /items: { get: { summary: all, responses: { 200: {} } } } }")));
    expect(paths).toEqual({ "/items": { get: { summary: "all", responses: { 200: {} }, [INTEGRATION]: integration() } } });
  });

  test("where conditions choose the path, each choice gets the route", async () => {
    const { paths } = await body(stack(functionWith({ Get: GET }), written("{ /items: !If [C, { put: { a: b } }, !Ref AWS::NoValue] }")));
    const get = { [INTEGRATION]: integration(), responses: {} };
    expect(paths).toEqual({ "/items": { "Fn::If": ["C", { put: { a: "b" }, get }, { Ref: "AWS::NoValue" }] } });
  });

  test("one in S3 stays there", async () => {
    const { Api } = await resources(stack(functionWith({ Get: GET }), apiWith({ DefinitionUri: "s3://bucket/key" })));
    expect(Api?.Properties).toEqual({ BodyS3Location: "s3://bucket/key" });
  });

  test("J64 one that is included is passed on, so that nobody takes it for checked", async () => {
    const DefinitionBody = "{ Fn::Transform: { Name: AWS::Include, Parameters: { Location: api.yaml } } }";
    const text = stack(functionWith({ Get: GET }), apiWith({ DefinitionBody, Auth: guardedBy("") }));
    expect(await notes(text)).toEqual(["body of `Api`: it is in `api.yaml`, a file that is not read"]);
    expect(await body(text)).toEqual({ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "api.yaml" } } });
  });

  test("J64 a part that is included stays beside the routes of events", async () => {
    const include = "Fn::Transform: { Name: AWS::Include, Parameters: { Location: paths.yaml } }";
    const DefinitionBody = `{ openapi: 3.0.1, paths: { ${include}, /items: { ${include} } } }`;
    const text = stack(functionWith({ Get: GET }), apiWith({ DefinitionBody, Auth: guardedBy("") }), AUTH_FUNCTION);
    expect(new Set(await notes(text))).toEqual(new Set(["`AWS::Include` in `Api`: it is in `paths.yaml`, a file that is not read"]));
    const { paths } = await body(text);
    expect(Object.keys(paths ?? {})).toEqual(["Fn::Transform", "/items"]);
    expect(paths?.["/items"]).toMatchObject({ "Fn::Transform": { Name: "AWS::Include" }, "get": { [INTEGRATION]: integration(), security: [{ Guard: [] }] } });
  });

  test("conditions may choose between whole bodies, as long as SAM has nothing to add", async () => {
    const DefinitionBody = "!If [C, { openapi: 3.0.1, paths: {} }, { openapi: 3.0.2, paths: {} }]";
    expect(await body(stack(apiWith({ DefinitionBody })))).toEqual({ "Fn::If": ["C", { openapi: "3.0.1", paths: {} }, { openapi: "3.0.2", paths: {} }] });
    expect(await notes(stack(functionWith({ Get: GET }), apiWith({ DefinitionBody })))).toEqual([
      "body of `Api`: SAM rejects it: events cannot be added to what is not OpenAPI 3",
    ]);
  });
});

describe("authorizers", () => {
  const guarded = (more: string): string => stack(functionWith({ Get: GET }), apiWith({ Auth: guardedBy(more) }), AUTH_FUNCTION, ROLE);
  const scheme = async (text: string, partition?: string): Promise<Plain> => (await body(text, partition)).components?.securitySchemes?.["Guard"] ?? null;

  test("a Lambda authorizer is a scheme of the body, in the partition that SAM runs in", async () => {
    const functionArn = { "Fn::GetAtt": ["AuthFn", "Arn"] };
    const authorizerUri = (partition: string): Plain => ({
      "Fn::Sub": [`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`, { __FunctionArn__: functionArn }],
    });
    expect(await scheme(guarded(""))).toEqual({
      "type": "apiKey", "name": "Unused", "in": "header",
      "x-amazon-apigateway-authorizer": { type: "request", authorizerUri: authorizerUri("aws"), authorizerPayloadFormatVersion: "2.0" },
    });
    expect(await scheme(guarded(""), "aws-cn")).toMatchObject({ "x-amazon-apigateway-authorizer": { authorizerUri: authorizerUri("aws-cn") } });
  });

  test.each([
    ["FunctionInvokeRole: !GetAtt Role.Arn", { "Fn::GetAtt": ["Role", "Arn"] }],
    ["FunctionInvokeRole: arn:aws:iam::123456789012:role/x", "arn:aws:iam::123456789012:role/x"],
    ["FunctionInvokeRole: NONE", undefined],
    ["FunctionInvokeRole: ~", undefined],
    ["EnableSimpleResponses: true", undefined],
  ])("A.4 its role: %s", async (more, role) => {
    const { "x-amazon-apigateway-authorizer": authorizer } = await scheme(guarded(more)) as Readonly<Record<string, Readonly<Record<string, Plain>>>>;
    expect(authorizer?.["authorizerCredentials"]).toEqual(role);
  });

  test("its identity and for how long a verdict is kept", async () => {
    const identity = "Identity: { Headers: [A, B], QueryStrings: [q], StageVariables: [v], Context: [c], ReauthorizeEvery: 0 }";
    expect(await scheme(guarded(identity))).toMatchObject({
      "x-amazon-apigateway-authorizer": {
        identitySource: ["$request.header.A", "$request.header.B", "$request.querystring.q", "$stageVariables.v", "$context.c"],
        authorizerResultTtlInSeconds: 0,
      },
    });
  });

  test.each([
    ["EnableFunctionDefaultPermissions: true", ["ApiGuardAuthorizerPermission"]],
    ["EnableFunctionDefaultPermissions: false", []],
    ["EnableSimpleResponses: true", []],
    ["EnableFunctionDefaultPermissions: true, FunctionInvokeRole: !GetAtt Role.Arn", ["ApiGuardAuthorizerPermission"]],
  ])("A.5 permitted only where that is asked for: %s", async (more, ids) => {
    const made = await resources(guarded(more));
    const permissions = Object.entries(made).filter(([id, { Type }]) => Type === "AWS::Lambda::Permission" && id.startsWith("Api"));
    expect(permissions.map(([id]) => id)).toEqual(ids);
    expect(permissions.map(([, { Properties }]) => Properties)).toEqual(ids.map(() => ({
      Action: "lambda:InvokeFunction",
      FunctionName: { "Fn::GetAtt": ["AuthFn", "Arn"] },
      Principal: "apigateway.amazonaws.com",
      SourceArn: {
        "Fn::Sub": ["arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", { __ApiId__: { Ref: "Api" } }],
      },
    })));
  });

  test("J67 without role, flag and statement nobody may invoke it", async () => {
    const text = guarded("");
    expect(await findingsOf(text)).toMatchObject([missing("Api", ["GET /items"], { line: lineOf(text, "Auth:"), says: /`AuthFn`/ })]);
    expect(await findingsOf(guarded("EnableFunctionDefaultPermissions: true"))).toEqual([]);
  });

  test("A.4 its role is a finding where it is written", async () => {
    const text = guarded("FunctionInvokeRole: !GetAtt Role.Arn");
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Api", ["GET /items"], { line: lineOf(text, "Auth:"), says: /`Guard`/ })]);
  });

  test("JWT and IAM authorizers", async () => {
    const auth = `{ EnableIamAuthorizer: true, Authorizers: { Token: ${JWT} } }`;
    const { components } = await body(stack(functionWith({ Get: GET }), apiWith({ Auth: auth })));
    expect(components?.securitySchemes).toEqual({
      AWS_IAM: { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" },
      Token: {
        "type": "oauth2",
        "x-amazon-apigateway-authorizer": {
          type: "jwt", jwtConfiguration: { issuer: "https://idp", audience: ["a"] }, identitySource: "$request.header.Authorization",
        },
      },
    });
  });

  test("`EnableIamAuthorizer` is on only where it says so by itself", async () => {
    expect((await body(stack(apiWith({ Auth: "{ EnableIamAuthorizer: 'true' }" })))).components).toBeUndefined();
  });
});

describe("which routes are guarded", () => {
  const BOTH = `{ DefaultAuthorizer: Guard, EnableIamAuthorizer: true, Authorizers: { Guard: ${GUARD}, Token: ${JWT} } }`;
  const one = async (auth: string | undefined, api = BOTH): Promise<Plain | undefined> =>
    securityOf(stack(functionWith({ Get: { ...GET, ...(auth !== undefined && { Auth: auth }) } }), apiWith({ Auth: api }), AUTH_FUNCTION));

  test.each([
    [undefined, [{ Guard: [] }]],
    ["{}", [{ Guard: [] }]],
    ["{ AuthorizationScopes: [s] }", [{ Guard: ["s"] }]],
    ["{ Authorizer: Token }", [{ Token: [] }]],
    ["{ Authorizer: Token, AuthorizationScopes: [s] }", [{ Token: ["s"] }]],
    ["{ Authorizer: AWS_IAM }", [{ AWS_IAM: [] }]],
    ["{ Authorizer: NONE }", [{ NONE: [] }]],
  ])("an event's `Auth` %s", async (auth, security) => {
    expect(await one(auth)).toEqual(security);
  });

  test("an authorizer's own scopes", async () => {
    expect(await one(undefined, `{ DefaultAuthorizer: Token, Authorizers: { Token: ${JWT.replace("{", "{ AuthorizationScopes: [s],")} } }`)).toEqual([{ Token: ["s"] }]);
  });

  test("without a default and without `Auth` nothing is", async () => {
    expect(await one(undefined, `{ Authorizers: { Guard: ${GUARD} } }`)).toBeUndefined();
    expect(await one(undefined, `{ DefaultAuthorizer: !Ref AWS::NoValue, Authorizers: { Guard: ${GUARD} } }`)).toBeUndefined();
  });

  test("the default holds in a written body too, but not for OPTIONS, not for what asks for something, not for what calls nothing", async () => {
    const call = `${INTEGRATION}: { type: http_proxy, uri: 'https://x' }`;
    const paths = [
      `get: { ${call} }`, `options: { ${call} }`, `put: { ${call}, security: [{ Token: [] }] }`, "post: { summary: none }", "parameters: []",
      `delete: !If [C, { ${call} }, !Ref AWS::NoValue]`,
    ];
    const text = stack(apiWith({ DefinitionBody: `{ openapi: 3.0.1, paths: { /items: { ${paths.join(", ")} } } }`, Auth: BOTH }), AUTH_FUNCTION);
    const operations = await body(text);
    const proxy = { type: "http_proxy", uri: "https://x" };
    expect(operations.paths?.["/items"]).toEqual({
      get: { [INTEGRATION]: proxy, security: [{ Guard: [] }] },
      options: { [INTEGRATION]: proxy },
      put: { [INTEGRATION]: proxy, security: [{ Token: [] }] },
      post: { summary: "none" },
      parameters: [],
      delete: { "Fn::If": ["C", { [INTEGRATION]: proxy, security: [{ Guard: [] }] }, { Ref: "AWS::NoValue" }] },
    });
  });

  test.each([
    ["{ Authorizer: Nobody }", "`Nobody` is not among the API's `Authorizers`"],
    ["{ Authorizer: !Ref Guard }", "`Authorizer` must be a text"],
    ["{ Authorizer: Token, AuthorizationScopes: s }", "`AuthorizationScopes` must be a list"],
    ["[Guard]", "it must be a map"],
  ])("SAM refuses %s, and the route is not made up", async (auth, why) => {
    const text = stack(functionWith({ Get: { ...GET, Auth: auth } }), apiWith({ Auth: BOTH }), AUTH_FUNCTION);
    expect(await notes(text)).toEqual([expect.stringContaining(`SAM rejects it: ${why}`)]);
    expect((await body(text)).paths).toEqual({});
  });

  test.each([
    ["{ AuthorizationScopes: [s] }", "it needs an `Authorizer`, since its API has no `DefaultAuthorizer`"],
    ["{ Authorizer: NONE }", "`NONE` needs a `DefaultAuthorizer` on the API"],
    ["{ Authorizer: AWS_IAM }", "`AWS_IAM` is not among the API's `Authorizers`"],
  ])("without a default SAM refuses %s", async (auth, why) => {
    const text = stack(functionWith({ Get: { ...GET, Auth: auth } }), apiWith({ Auth: `{ Authorizers: { Token: ${JWT} } }` }));
    expect(await notes(text)).toEqual([`event \`Get\` of \`Fn\`: SAM rejects it: ${why}`]);
  });
});

describe("stages", () => {
  test.each([
    [undefined, "ApiApiGatewayDefaultStage", "$default"],
    ["$default", "ApiApiGatewayDefaultStage", "$default"],
    ["prod", "ApiprodStage", "prod"],
    ["!Ref Stage", "ApiStage", { Ref: "Stage" }],
    ["~", "ApiApiGatewayDefaultStage", "$default"],
  ])("named %s", async (name, id, stageName) => {
    const made = await resources(stack(apiWith(name === undefined ? {} : { StageName: name })));
    expect(made[id]).toMatchObject({ Type: "AWS::ApiGatewayV2::Stage", Properties: { ApiId: { Ref: "Api" }, StageName: stageName, AutoDeploy: true } });
  });

  test("a name that is not fit for an id still makes one stage", async () => {
    const made = Object.values(await resources(stack(apiWith({ StageName: "dev-1" })))).filter(({ Type }) => Type === "AWS::ApiGatewayV2::Stage");
    expect(made.map(({ Properties }) => Properties?.["StageName"])).toEqual(["dev-1"]);
  });

  test("variables and settings are the stage's, and the API's condition is everybody's", async () => {
    const properties = { StageVariables: "{ v: x }", RouteSettings: "{ 'GET /items': { ThrottlingBurstLimit: 1 } }", Auth: guardedBy("EnableFunctionDefaultPermissions: true") };
    const made = await resources(stack(apiWith(properties, "Condition: C"), AUTH_FUNCTION));
    expect(made["ApiApiGatewayDefaultStage"]).toMatchObject({
      Condition: "C", Properties: { StageVariables: { v: "x" }, RouteSettings: { "GET /items": { ThrottlingBurstLimit: 1 } } },
    });
    expect([made["Api"]?.Condition, made["ApiGuardAuthorizerPermission"]?.Condition]).toEqual(["C", "C"]);
  });
});

describe("what SAM refuses makes no API", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      "two bodies", { DefinitionUri: "s3://b/k", DefinitionBody: "{ openapi: 3.0.1, paths: {} }" },
      "`DefinitionUri` of `Api`: SAM rejects it: there is a `DefinitionBody` too",
    ],
    [
      "authorizers for a file", { DefinitionUri: "s3://b/k", Auth: `{ Authorizers: { Guard: ${GUARD} } }` },
      "`Auth` of `Api`: SAM rejects it: it cannot be added to a `DefinitionUri`",
    ],
    [
      "authorizers for Swagger 2", { DefinitionBody: "{ swagger: '2.0', paths: {} }", Auth: `{ Authorizers: { Guard: ${GUARD} } }` },
      "`Auth` of `Api`: SAM rejects it: it cannot be added to a body that is not OpenAPI 3",
    ],
    [
      "another kind of `Auth`", { Auth: "{ InvokeRole: x }" },
      "`InvokeRole` in `Auth` of `Api`: SAM rejects it: an HTTP API does not know it",
    ],
    [
      "a default that is no authorizer", { Auth: `{ DefaultAuthorizer: AWS_IAM, Authorizers: { Guard: ${GUARD} } }` },
      "`DefaultAuthorizer` of `Api`: SAM rejects it: `AWS_IAM` is not among the `Authorizers`",
    ],
    [
      "a default by reference", { Auth: `{ DefaultAuthorizer: !Ref Guard, Authorizers: { Guard: ${GUARD} } }` },
      "`DefaultAuthorizer` of `Api`: SAM rejects it: it must be a text",
    ],
    [
      "an authorizer without a payload format", { Auth: "{ Authorizers: { Guard: { FunctionArn: x } } }" },
      "authorizer `Guard` of `Api`: SAM rejects it: it needs `AuthorizerPayloadFormatVersion`",
    ],
    [
      "an authorizer without a function", { Auth: "{ Authorizers: { Guard: { AuthorizerPayloadFormatVersion: '2.0' } } }" },
      "authorizer `Guard` of `Api`: SAM rejects it: it needs `FunctionArn`",
    ],
    [
      "an authorizer that is none", { Auth: "{ Authorizers: { Guard: x } }" },
      "authorizer `Guard` of `Api`: SAM rejects it: it must be a map",
    ],
    [
      "a flag that is none", { Auth: `{ Authorizers: { Guard: ${GUARD.replace("{", "{ EnableFunctionDefaultPermissions: foo,")} } }` },
      "authorizer `Guard` of `Api`: SAM rejects it: `EnableFunctionDefaultPermissions` must be a boolean",
    ],
    [
      "a role for a JWT authorizer", { Auth: `{ Authorizers: { Token: ${JWT.replace("{", "{ FunctionInvokeRole: x,")} } }` },
      "authorizer `Token` of `Api`: SAM rejects it: a JWT authorizer cannot have `FunctionInvokeRole`",
    ],
    [
      "headers by reference", { Auth: `{ Authorizers: { Guard: ${GUARD.replace("{", "{ Identity: { Headers: [!Ref Name] },")} } }` },
      "authorizer `Guard` of `Api`: SAM rejects it: `Headers` must hold texts",
    ],
    ["a stage named by a number", { StageName: "1" }, "`StageName` of `Api`: SAM rejects it: it must be a text or a map"],
    [
      "a method without an operation", { DefinitionBody: "{ openapi: 3.0.1, paths: { /a: { get: ~ } } }", Auth: guardedBy("") },
      "path `/a` of `Api`: SAM rejects it: `get` must be a map",
    ],
  ])("%s", async (_, properties, note) => {
    const text = stack(FUNCTION, apiWith(properties));
    expect(await notes(text)).toEqual([note]);
    expect(Object.keys(await resources(text))).toEqual(["Fn", "FnRole"]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["settings of another type", { RouteSettings: "[a]" }, "`RouteSettings` of `Api`: SAM rejects it: it must be a map"],
    ["tags for a file", { DefinitionUri: "s3://b/k", Tags: "{ a: b }" }, "`Tags` of `Api`: SAM rejects it: it cannot be added to a `DefinitionUri`"],
    ["a domain without a certificate", { Domain: "{ DomainName: x.example }" }, "`Domain` of `Api`: SAM rejects it: it needs `CertificateArn`"],
    ["another key of CORS", { CorsConfiguration: "{ Origins: [a] }" }, "`CorsConfiguration` of `Api`: SAM rejects it: an HTTP API does not know `Origins`"],
    [
      "credentials for every origin", { CorsConfiguration: "{ AllowOrigins: ['*'], AllowCredentials: true }" },
      "`CorsConfiguration` of `Api`: SAM rejects it: `AllowCredentials` does not go with every origin",
    ],
  ])("but %s: the routes are there to be looked at", async (_, properties, note) => {
    const text = stack(FUNCTION, apiWith(properties));
    expect((await notes(text)).filter((each) => each.includes("SAM rejects"))).toEqual([note]);
    expect(Object.keys(await resources(text))).toEqual(["Fn", "FnRole", "Api", "ApiApiGatewayDefaultStage"]);
  });
});

describe("places", () => {
  const TEXT = stack(
    functionWith({ Get: { ...GET, Auth: "{ Authorizer: Guard }" }, Put: { Path: "/items", Method: "put" } }),
    apiWith({ StageName: "prod", Auth: guardedBy("FunctionInvokeRole: !GetAtt Role.Arn, EnableFunctionDefaultPermissions: true") }), AUTH_FUNCTION, ROLE,
  );
  const EVENT = { path: "Resources/Fn/Properties/Events/Get", generatedBy: "SAM: event Get of Fn", text: "Get" };
  const GUARD_PATH = "Resources/Api/Properties/Auth/Authorizers/Guard";
  const ITEMS = "Properties/Body/paths//items";
  const SCHEME = "Properties/Body/components/securitySchemes/Guard";

  test.each([
    [`${ITEMS}/get`, EVENT],
    [`${ITEMS}/get/${INTEGRATION}`, EVENT],
    [`${ITEMS}/get/${INTEGRATION}/uri`, EVENT],
    [`${ITEMS}/get/security/0`, { path: `${EVENT.path}/Properties/Auth/Authorizer`, generatedBy: EVENT.generatedBy, text: "Guard" }],
    [`${ITEMS}/put/security/0`, { path: "Resources/Api/Properties/Auth/DefaultAuthorizer", generatedBy: "SAM: DefaultAuthorizer of Api is Guard", text: "Guard" }],
    [SCHEME, { path: GUARD_PATH, generatedBy: "SAM: authorizer Guard of Api", text: "Guard" }],
    [`${SCHEME}/x-amazon-apigateway-authorizer/authorizerUri`, { path: `${GUARD_PATH}/FunctionArn`, generatedBy: "SAM: authorizer Guard of Api", text: "!GetAtt AuthFn.Arn" }],
    [`${SCHEME}/x-amazon-apigateway-authorizer/authorizerCredentials`, { path: `${GUARD_PATH}/FunctionInvokeRole`, generatedBy: "SAM: authorizer Guard of Api", text: "!GetAtt Role.Arn" }],
    ["Properties/Body", { path: "Resources/Api", generatedBy: "SAM: AWS::Serverless::HttpApi Api", text: "Api" }],
  ])("%s", async (made, place) => {
    const { root } = await expanded(TEXT);
    expect(placeAt(placesOf(root, "Api", TEXT), made)).toEqual(place);
  });

  test("an authorizer of `Globals` stands there", async () => {
    const text = stack(functionWith({ Get: GET }), apiWith(), AUTH_FUNCTION).replace("Conditions:", `Globals: { HttpApi: { Auth: ${guardedBy("")} } }\nConditions:`);
    const { root } = await expanded(text);
    expect(placeAt(placesOf(root, "Api", text), SCHEME)).toMatchObject({ path: "Globals/HttpApi/Auth/Authorizers/Guard" });
  });

  test.each(["Api", "ApiprodStage", "ApiGuardAuthorizerPermission"])("all of %s was caused by something that is written", async (id) => {
    const { root } = await expanded(TEXT);
    const values = placesOf(root, id, TEXT);
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter(({ path, text }) => !path.startsWith("Resources/") || text === "")).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { authorizerRole, findingsOf, lineOf, missing } from "../../verdicts/expected.ts";
import { placeAt, placesOf } from "./places.ts";
import { expanded, type Plain, plain, type PlainResource, resourcesOf } from "./plain.ts";

const FUNCTIONS = ["Fn", "AuthFn"].map((id) => `${id}: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler, Runtime: nodejs22.x } }`);
const ROUTES = "{ $connect: { FunctionArn: !GetAtt Fn.Arn }, sendMessage: { FunctionArn: !GetAtt Fn.Arn } }";
const CUSTOM = "{ AuthType: CUSTOM, AuthArn: !GetAtt AuthFn.Arn }";
const BY_ROLE = "{ AuthType: CUSTOM, AuthArn: !GetAtt AuthFn.Arn, InvokeRole: !GetAtt Role.Arn }";

/** A template with the WebSocket API `Ws` of these properties, in flow style; `undefined` takes one of the usual away. */
function stack(properties: Readonly<Record<string, string | undefined>> = {}, more: readonly string[] = []): string {
  const all: Readonly<Record<string, string | undefined>> = { RouteSelectionExpression: "$request.body.action", Routes: ROUTES, ...properties };
  const written = Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [`      ${key}: ${value}`]));
  return [
    "Transform: AWS::Serverless-2016-10-31",
    "Parameters:", "  Stage: { Type: String }", "  Kind: { Type: String, Default: CUSTOM }", "  Open: { Type: String }",
    "Conditions:", "  C: !Equals [!Ref Stage, prod]",
    "Resources:", ...[...FUNCTIONS, "Role: { Type: AWS::IAM::Role }", ...more].map((line) => `  ${line}`),
    "  Ws:", "    Type: AWS::Serverless::WebSocketApi", "    Properties:", ...written, "",
  ].join("\n");
}

async function resources(text: string): Promise<Readonly<Record<string, PlainResource>>> {
  return resourcesOf(plain((await expanded(text)).root));
}

async function notes(text: string): Promise<string[]> {
  return (await expanded(text)).notes.map(({ what, why }) => `${what}: ${why}`);
}

/** "Id: Type" of what the API became. */
async function made(text: string): Promise<string[]> {
  return Object.entries(await resources(text)).flatMap(([id, { Type }]) => (id.startsWith("Ws") ? [`${id}: ${Type.replace(/^AWS::/, "")}`] : []));
}

const FUNCTION_ARN = { "Fn::GetAtt": ["Fn", "Arn"] };
const PATH = "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations";
const REQUESTS = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";

describe("routes", () => {
  test("each is a route, an integration and a permission, and there is one stage", async () => {
    expect(await made(stack())).toEqual([
      "Ws: ApiGatewayV2::Api",
      "WsConnectRoute: ApiGatewayV2::Route", "WsConnectIntegration: ApiGatewayV2::Integration", "WsConnectPermission: Lambda::Permission",
      "WsSendmessageRoute: ApiGatewayV2::Route", "WsSendmessageIntegration: ApiGatewayV2::Integration", "WsSendmessagePermission: Lambda::Permission",
      "WsDefaultStage: ApiGatewayV2::Stage",
    ]);
  });

  test("a route leads to its integration, which invokes by the function's path and never by a role", async () => {
    const { Ws, WsSendmessageRoute: route, WsSendmessageIntegration: integration } = await resources(stack());
    expect(Ws?.Properties).toMatchObject({ ProtocolType: "WEBSOCKET", RouteSelectionExpression: "$request.body.action", Name: "Ws" });
    expect(route?.Properties).toEqual({
      ApiId: { Ref: "Ws" }, RouteKey: "sendMessage", Target: { "Fn::Join": ["/", ["integrations", { Ref: "WsSendmessageIntegration" }]] },
    });
    expect(integration?.Properties).toEqual({
      ApiId: { Ref: "Ws" }, IntegrationType: "AWS_PROXY", IntegrationUri: { "Fn::Sub": [PATH, { __FunctionArn__: FUNCTION_ARN }] },
    });
  });

  test.each<[string | undefined, string, Plain]>([
    [undefined, "WsDefaultStage", { "Fn::Sub": `${REQUESTS}\${Ws.ApiId}/default/$connect` }],
    ["~", "WsDefaultStage", { "Fn::Sub": `${REQUESTS}\${Ws.ApiId}/default/$connect` }],
    ["prod", "WsprodStage", { "Fn::Sub": `${REQUESTS}\${Ws.ApiId}/prod/$connect` }],
    ["!Ref Stage", "WsStage", { "Fn::Sub": [`${REQUESTS}\${Ws.ApiId}/\${__StageName__}/$connect`, { __StageName__: { Ref: "Stage" } }] }],
  ])("A.5 permitted for the stage %s alone", async (StageName, stage, SourceArn) => {
    const all = await resources(stack({ StageName }));
    expect(all["WsConnectPermission"]?.Properties).toEqual({
      Action: "lambda:InvokeFunction", FunctionName: FUNCTION_ARN, Principal: "apigateway.amazonaws.com", SourceArn,
    });
    expect(all[stage]).toMatchObject({ Type: "AWS::ApiGatewayV2::Stage", Properties: { ApiId: { Ref: "Ws" } } });
    expect(await findingsOf(stack({ StageName }))).toEqual([]);
  });

  test("J69 the stage that SAM names by itself is `default`, not `$default`", async () => {
    expect((await resources(stack()))["WsDefaultStage"]?.Properties).toMatchObject({ StageName: "default" });
  });

  test("another stage of the same API is not permitted anything", async () => {
    const text = stack({ Routes: "{ $connect: { FunctionArn: !GetAtt Fn.Arn } }" }, ["Beta: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Ws, StageName: beta } }"]);
    expect(await findingsOf(text)).toMatchObject([missing("Ws", ["$connect"], { line: lineOf(text, "$connect"), says: /`beta`/ })]);
  });

  test("its variables and settings are the stage's", async () => {
    const { WsDefaultStage: stage } = await resources(stack({ StageVariables: "{ v: x }", DefaultRouteSettings: "{ ThrottlingBurstLimit: 1 }" }));
    expect(stage?.Properties).toMatchObject({ StageVariables: { v: "x" }, DefaultRouteSettings: { ThrottlingBurstLimit: 1 }, AutoDeploy: true });
  });

  test("a condition has no effect, and that is said", async () => {
    const text = stack().replace("Type: AWS::Serverless::WebSocketApi", "Type: AWS::Serverless::WebSocketApi\n    Condition: C");
    expect(Object.values(await resources(text)).filter(({ Condition }) => Condition !== undefined)).toEqual([]);
    expect(await notes(text)).toEqual(["`Condition` of `Ws`: SAM ignores it: a WebSocket API is made all the same"]);
  });
});

describe("authorization of $connect", () => {
  test("A.5 an authorizer is permitted to be invoked", async () => {
    const all = await resources(stack({ Auth: CUSTOM }));
    expect(all["WsConnectRoute"]?.Properties).toMatchObject({ AuthorizationType: "CUSTOM", AuthorizerId: { Ref: "WsConnectAuthorizer" } });
    expect(all["WsSendmessageRoute"]?.Properties).not.toHaveProperty("AuthorizationType");
    expect(all["WsConnectAuthorizer"]).toEqual({
      Type: "AWS::ApiGatewayV2::Authorizer",
      Properties: { ApiId: { Ref: "Ws" }, AuthorizerType: "REQUEST", AuthorizerUri: { "Fn::Sub": [PATH, { __FunctionArn__: { "Fn::GetAtt": ["AuthFn", "Arn"] } }] } },
    });
    expect(all["WsAuthorizerPermission"]?.Properties).toMatchObject({
      FunctionName: { "Fn::GetAtt": ["AuthFn", "Arn"] },
      SourceArn: { "Fn::Sub": [`${REQUESTS}\${__ApiId__}/authorizers/*`, { __ApiId__: { Ref: "Ws" } }] },
    });
    expect(await findingsOf(stack({ Auth: CUSTOM }))).toEqual([]);
  });

  test("A.4 A.5 unless a role is named, which is a finding where it is written", async () => {
    const text = stack({ Auth: BY_ROLE });
    const all = await resources(text);
    expect(all["WsConnectAuthorizer"]?.Properties).toMatchObject({ AuthorizerCredentialsArn: { "Fn::GetAtt": ["Role", "Arn"] } });
    expect(all).not.toHaveProperty("WsAuthorizerPermission");
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Ws", ["$connect"], { line: lineOf(text, "Auth:"), says: /`Role`/ })]);
  });

  test("a role of null is none", async () => {
    const all = await resources(stack({ Auth: CUSTOM.replace(" }", ", InvokeRole: ~ }") }));
    expect(all["WsConnectAuthorizer"]?.Properties).not.toHaveProperty("AuthorizerCredentialsArn");
    expect(all).toHaveProperty("WsAuthorizerPermission");
  });

  test.each<[string, Plain, boolean]>([
    ["{ AuthType: AWS_IAM }", "AWS_IAM", false],
    ["{ AuthType: NONE }", "NONE", false],
    ["{ AuthType: aws_iam }", "NONE", false],
    ["{ AuthType: custom, AuthArn: !GetAtt AuthFn.Arn }", "NONE", false],
    ["{ AuthType: !Ref Kind, AuthArn: !GetAtt AuthFn.Arn }", "CUSTOM", true],
    ["{ AuthType: !Ref Open, AuthArn: !GetAtt AuthFn.Arn }", { Ref: "Open" }, true],
  ])("%s", async (Auth, type, hasAuthorizer) => {
    const all = await resources(stack({ Auth }));
    expect(all["WsConnectRoute"]?.Properties).toMatchObject({ AuthorizationType: type });
    expect("WsConnectAuthorizer" in all).toBe(hasAuthorizer);
  });
});

describe("what SAM refuses makes no API", () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ["no routes", { Routes: undefined }, "`Ws`: SAM rejects it: it needs at least one route"],
    ["an empty map of routes", { Routes: "{}" }, "`Ws`: SAM rejects it: it needs at least one route"],
    ["no selection", { RouteSelectionExpression: undefined }, "`Ws`: SAM rejects it: it needs a `RouteSelectionExpression`"],
    [
      "a route without a function", { Routes: "{ $connect: {} }" },
      "route `$connect` of `Ws`: SAM rejects it: it needs a `FunctionArn`",
    ],
    ["a route that is none", { Routes: "{ $connect: ~ }" }, "route `$connect` of `Ws`: SAM rejects it: it needs a `FunctionArn`"],
    [
      "a key of its own kind", { Routes: "{ $x: { FunctionArn: a } }" },
      "route `$x` of `Ws`: SAM rejects it: a route is `$connect`, `$disconnect`, `$default`, or letters and digits",
    ],
    [
      "a stage of an HTTP API", { StageName: "$default" },
      "stage of `Ws`: SAM rejects it: a WebSocket API's `StageName` must be letters and digits",
    ],
    [
      "nothing to guard", { Routes: "{ x: { FunctionArn: a } }", Auth: CUSTOM },
      "`Auth` of `Ws`: SAM rejects it: there is no `$connect` route for it to guard",
    ],
    ["no type", { Auth: "{ AuthArn: x }" }, "`Auth` of `Ws`: SAM rejects it: it needs an `AuthType`"],
    [
      "another type", { Auth: "{ AuthType: JWT }" },
      "`Auth` of `Ws`: SAM rejects it: `AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`",
    ],
    [
      "a type that conditions choose", { Auth: "{ AuthType: !If [C, NONE, CUSTOM] }" },
      "`Auth` of `Ws`: SAM rejects it: `AuthType` must be a text",
    ],
    ["no authorizer", { Auth: "{ AuthType: CUSTOM }" }, "`Auth` of `Ws`: SAM rejects it: `CUSTOM` needs an `AuthArn`"],
    [
      "more than IAM", { Auth: "{ AuthType: AWS_IAM, InvokeRole: x }" },
      "`Auth` of `Ws`: SAM rejects it: `AWS_IAM` goes with nothing else",
    ],
    ["a stage named by a number", { StageName: "1" }, "`StageName` of `Ws`: SAM rejects it: it must be a text or a map"],
  ])("%s", async (_, properties, note) => {
    expect(await notes(stack(properties))).toEqual([note]);
    expect(await made(stack(properties))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["settings of another type", { AccessLogSettings: "[a]" }, "`AccessLogSettings` of `Ws`: SAM rejects it: it must be a map"],
    [
      "a base path that is no text", { Domain: "{ DomainName: a, CertificateArn: b, BasePath: [1] }" },
      "`Domain` of `Ws`: SAM rejects it: a `BasePath` must be a text",
    ],
  ])("but %s: the routes are there to be looked at", async (_, properties, note) => {
    expect(await notes(stack(properties))).toEqual([note]);
    expect(await made(stack(properties))).toEqual(await made(stack()));
  });
});

describe("places", () => {
  const TEXT = stack({ Auth: BY_ROLE, StageName: "prod" });
  const ROUTE = { path: "Resources/Ws/Properties/Routes/$connect", generatedBy: "SAM: route $connect of Ws", text: "$connect" };
  const AUTH = { path: "Resources/Ws/Properties/Auth", generatedBy: "SAM: Auth of Ws", text: "Auth" };

  test.each([
    ["WsConnectRoute", "", ROUTE],
    ["WsConnectIntegration", "Properties/IntegrationUri", ROUTE],
    ["WsConnectIntegration", "Properties/IntegrationUri/Fn::Sub/1/__FunctionArn__", { ...ROUTE, path: `${ROUTE.path}/FunctionArn`, text: "!GetAtt Fn.Arn" }],
    ["WsConnectPermission", "", ROUTE],
    ["WsConnectAuthorizer", "", AUTH],
    ["WsConnectAuthorizer", "Properties/AuthorizerUri", { ...AUTH, path: `${AUTH.path}/AuthArn`, text: "!GetAtt AuthFn.Arn" }],
    ["WsConnectAuthorizer", "Properties/AuthorizerCredentialsArn", { ...AUTH, path: `${AUTH.path}/InvokeRole`, text: "!GetAtt Role.Arn" }],
    ["WsprodStage", "", { path: "Resources/Ws/Properties/StageName", generatedBy: "SAM: stage of Ws", text: "prod" }],
  ])("%s %s", async (id, value, place) => {
    const { root } = await expanded(TEXT);
    expect(placeAt(placesOf(root, id, TEXT), value)).toEqual(place);
  });
});

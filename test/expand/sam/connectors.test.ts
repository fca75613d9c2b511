import { describe, expect, test } from "@jest/globals";
import { findingsOf, missing } from "../../verdicts/expected.ts";
import { placeAt, placesOf } from "./places.ts";
import { expanded, type Plain, plain, type PlainResource, resourcesOf } from "./plain.ts";

const RESOURCES = [
  "Fn: { Type: AWS::Lambda::Function }",
  "Sam: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler, Runtime: nodejs22.x } }",
  "Rest: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }",
  "Http: { Type: AWS::Serverless::HttpApi }",
  "Ws: { Type: AWS::Serverless::WebSocketApi, Properties: { RouteSelectionExpression: x, Routes: { $connect: { FunctionArn: !GetAtt Sam.Arn } } } }",
  "RawRest: { Type: AWS::ApiGateway::RestApi }",
  "RawHttp: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }",
  "Queue: { Type: AWS::SQS::Queue }",
];

function stack(...more: readonly string[]): string {
  return ["Transform: AWS::Serverless-2016-10-31", "Conditions:", "  C: !Equals [!Ref AWS::Region, us-east-1]", "Resources:", ...[...RESOURCES, ...more].map((line) => `  ${line}`), ""].join("\n");
}

/** The connector `Link`, its ends and permissions in flow style. */
function link(source: string, destination = "{ Id: Fn }", permissions = "[Write]", attributes = ""): string {
  return `Link: { Type: AWS::Serverless::Connector, ${attributes}Properties: { Source: ${source}, Destination: ${destination}, Permissions: ${permissions} } }`;
}

/** The API `Raw` with the connector `ToFn` written into it. */
function embedded(properties: string, attributes = ""): string {
  return `Raw: { Type: AWS::ApiGateway::RestApi, Connectors: { ToFn: { ${attributes}Properties: ${properties} } } }`;
}

async function permissions(text: string): Promise<Readonly<Record<string, PlainResource>>> {
  const all = resourcesOf(plain((await expanded(text)).root));
  return Object.fromEntries(Object.entries(all).filter(([id]) => id.includes("WriteLambdaPermission")));
}

async function notes(text: string): Promise<string[]> {
  return (await expanded(text)).notes.map(({ what, why }) => `${what}: ${why}`);
}

function permission(functionName: Plain, id: Plain, qualifier: Plain = "*"): object {
  const arn = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${SourceResourceId}/${SourceQualifier}";
  return {
    Type: "AWS::Lambda::Permission",
    Properties: {
      Action: "lambda:InvokeFunction", FunctionName: functionName, Principal: "apigateway.amazonaws.com",
      SourceArn: { "Fn::Sub": [arn, { SourceResourceId: id, SourceQualifier: qualifier }] },
    },
  };
}

const FN = { "Fn::GetAtt": ["Fn", "Arn"] };

describe("a connector from an API to a function", () => {
  test.each(["Rest", "Http", "Ws", "RawRest", "RawHttp"])("A.5 permits every request of %s", async (id) => {
    expect(await permissions(stack(link(`{ Id: ${id} }`)))).toEqual({ LinkWriteLambdaPermission: permission(FN, { Ref: id }) });
  });

  test("to a function of SAM's own", async () => {
    expect(await permissions(stack(link("{ Id: Http }", "{ Id: Sam }")))).toEqual({
      LinkWriteLambdaPermission: permission({ "Fn::GetAtt": ["Sam", "Arn"] }, { Ref: "Http" }),
    });
  });

  test("A.5 a qualifier narrows it", async () => {
    expect(await permissions(stack(link("{ Id: Http, Qualifier: prod/GET/items }")))).toEqual({
      LinkWriteLambdaPermission: permission(FN, { Ref: "Http" }, "prod/GET/items"),
    });
  });

  test("several destinations have a permission each", async () => {
    expect(Object.keys(await permissions(stack(link("{ Id: Http }", "[{ Id: Fn }, { Id: Queue }, { Id: Sam }]"))))).toEqual([
      "LinkWriteLambdaPermissionDestination0", "LinkWriteLambdaPermissionDestination2",
    ]);
  });

  test("the ends may be written out", async () => {
    const source = "{ Type: AWS::ApiGateway::RestApi, ResourceId: !Ref RawRest, Qualifier: 'prod/*' }";
    const destination = "{ Type: AWS::Serverless::Function, Arn: !GetAtt Fn.Arn }";
    expect(await permissions(stack(link(source, destination)))).toEqual({ LinkWriteLambdaPermission: permission(FN, { Ref: "RawRest" }, "prod/*") });
  });

  test("the implicit API is one too", async () => {
    const event = "Events: { Get: { Type: HttpApi, Properties: { Path: /a, Method: get } } }";
    const text = stack(link("{ Id: ServerlessHttpApi }"), `Own: { Type: AWS::Serverless::Function, Properties: { Handler: a, Runtime: nodejs22.x, ${event} } }`);
    expect(await permissions(text)).toEqual({ LinkWriteLambdaPermission: permission(FN, { Ref: "ServerlessHttpApi" }) });
  });

  test("its condition is the permission's", async () => {
    const { LinkWriteLambdaPermission: made } = await permissions(stack(link("{ Id: Http }", "{ Id: Fn }", "[Write]", "Condition: C, ")));
    expect(made?.Condition).toBe("C");
  });
});

describe("a connector that is written into its source", () => {
  test("A.5 permits requests of that", async () => {
    expect(await permissions(stack(embedded("{ Destination: { Id: Fn }, Permissions: [Write] }")))).toEqual({
      RawToFnWriteLambdaPermission: permission(FN, { Ref: "Raw" }),
    });
  });

  test("may narrow its source, but not name another", async () => {
    const narrowed = embedded("{ SourceReference: { Qualifier: prod/GET/foobar }, Destination: { Id: Fn }, Permissions: [Write] }");
    expect(await permissions(stack(narrowed))).toEqual({ RawToFnWriteLambdaPermission: permission(FN, { Ref: "Raw" }, "prod/GET/foobar") });
    const other = embedded("{ SourceReference: { Id: Http }, Destination: { Id: Fn }, Permissions: [Write] }");
    expect(await permissions(stack(other))).toEqual({});
    expect(await notes(stack(other))).toEqual(["connector `ToFn` of `Raw`: SAM rejects it: it needs a `Source` and a `Destination`"]);
  });

  test("has a condition of its own, not that of its source", async () => {
    const raw = embedded("{ Destination: { Id: Fn }, Permissions: [Write] }").replace("Raw: {", "Raw: { Condition: C,");
    expect((await permissions(stack(raw)))["RawToFnWriteLambdaPermission"]?.Condition).toBeUndefined();
    const own = embedded("{ Destination: { Id: Fn }, Permissions: [Write] }", "Condition: C, ");
    expect((await permissions(stack(own)))["RawToFnWriteLambdaPermission"]?.Condition).toBe("C");
  });
});

describe("other connectors", () => {
  test.each([
    ["from a function to a queue", link("{ Id: Fn }", "{ Id: Queue }")],
    ["from a queue to a function", link("{ Id: Queue }")],
    ["between functions", link("{ Id: Fn }", "{ Id: Sam }")],
    ["from a type that is written out", link("{ Type: AWS::SNS::Topic, Arn: !Ref Topic }")],
  ])("%s: nothing is said and nothing made", async (_, connector) => {
    expect(await permissions(stack(connector))).toEqual({});
    expect(await notes(stack(connector))).toEqual([]);
  });

  test.each([
    ["another permission", link("{ Id: Http }", "{ Id: Fn }", "[Read]"), "SAM rejects it: an API has no other permission for a function than `Write`"],
    ["no permission", link("{ Id: Http }", "{ Id: Fn }", "[]"), "SAM rejects it: `Permissions` must list `Write`"],
    ["an id and more", link("{ Id: Http, Type: x }"), "SAM rejects it: beside `Id` only `Qualifier` may stand"],
    ["an API without a qualifier", link("{ Type: AWS::ApiGateway::RestApi, ResourceId: x }"), "SAM rejects it: an API needs `ResourceId` and `Qualifier`, or an `Id`"],
    ["a function without an ARN", link("{ Id: Http }", "{ Type: AWS::Lambda::Function }"), "SAM rejects it: a function needs an `Arn` or an `Id`"],
    ["an id of nothing", link("{ Id: Nobody }"), "`Nobody` is not a resource of this template as written"],
    ["an id by reference", link("{ Id: !Ref Http }"), "SAM rejects it: `Id` must be a text"],
    ["no destination", "Link: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Http } } }", "SAM rejects it: it needs a `Source` and a `Destination`"],
  ])("%s is noted", async (_, connector, why) => {
    expect(await permissions(stack(connector))).toEqual({});
    expect(await notes(stack(connector))).toEqual([`connector \`Link\`: ${why}`]);
  });
});

describe("J66 what a connector permits is permitted", () => {
  const ROUTE = [
    "Call: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref RawHttp, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn } }",
    "Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref RawHttp, RouteKey: GET /items, Target: !Sub 'integrations/${Call}' } }",
    "Stage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref RawHttp, StageName: $default } }",
  ];

  test("and without it nothing is", async () => {
    expect(await findingsOf(stack(...ROUTE))).toMatchObject([missing("Call", ["GET /items"])]);
    expect(await findingsOf(stack(...ROUTE, link("{ Id: RawHttp }")))).toEqual([]);
  });

  test("a qualifier that does not fit leaves it missing", async () => {
    expect(await findingsOf(stack(...ROUTE, link("{ Id: RawHttp, Qualifier: '*/POST/*' }")))).toMatchObject([
      missing("Call", ["GET /items"], { says: /`LinkWriteLambdaPermission`/ }),
    ]);
  });
});

describe("places", () => {
  test.each([
    [link("{ Id: Http }"), "LinkWriteLambdaPermission", { path: "Resources/Link", generatedBy: "SAM: connector Link", text: "Link" }],
    [embedded("{ Destination: { Id: Fn }, Permissions: [Write] }"), "RawToFnWriteLambdaPermission", { path: "Resources/Raw/Connectors/ToFn", generatedBy: "SAM: connector ToFn of Raw", text: "ToFn" }],
  ])("%s", async (connector, id, place) => {
    const text = stack(connector);
    const { root } = await expanded(text);
    expect(placeAt(placesOf(root, id, text), "")).toEqual(place);
    expect(placeAt(placesOf(root, id, text), "Properties/SourceArn")).toEqual(place);
  });
});

import { describe, expect, test } from "@jest/globals";
import { placeAt, placesOf } from "./places.ts";
import { expanded, type Plain } from "./plain.ts";
import { at, bodyOf, INTEGRATION, madeOf, mapAt, notesOf, restTemplate } from "./rest.ts";

const NO_VALUE = { Ref: "AWS::NoValue" };

function uriOf(name: string, partition = "aws"): Plain {
  return { "Fn::Sub": `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${name}}/invocations` };
}

function lambda(uri: Plain): Plain {
  return { type: "aws_proxy", httpMethod: "POST", uri };
}

describe("the body that SAM writes", () => {
  test("has a method for each event", async () => {
    const body = await bodyOf(restTemplate({ events: ["Get: { Path: /a, Method: GET }", "Put: { Path: /a, Method: Put }", "Any: { Path: '/{proxy+}', Method: any }"] }));
    const method = { [INTEGRATION]: lambda(uriOf("Fn.Arn")) };
    expect(body).toEqual({ swagger: "2.0", paths: { "/a": { get: method, put: method }, "/{proxy+}": { "x-amazon-apigateway-any-method": method } } });
  });

  test("is empty without events", async () => {
    expect(await bodyOf(restTemplate({}))).toEqual({ swagger: "2.0", paths: {} });
  });

  test.each(["aws", "aws-cn", "aws-us-gov"])("names the partition %s", async (partition) => {
    const body = await bodyOf(restTemplate({ events: ["Get: { Path: /a, Method: get }"] }), { partition });
    expect(at(body, "paths", "/a", "get", INTEGRATION, "uri")).toEqual(uriOf("Fn.Arn", partition));
  });

  test("invokes the alias that a function publishes", async () => {
    const text = restTemplate({ events: ["Get: { Path: /a, Method: get }"] }).replace("Handler: index.handler", "AutoPublishAlias: live");
    expect(at(await bodyOf(text), "paths", "/a", "get", INTEGRATION, "uri")).toEqual(uriOf("FnAliaslive"));
  });

  test("has a method only where its function is", async () => {
    const text = restTemplate({ functionAttributes: "Condition: C", events: ["Get: { Path: /a, Method: get }"] });
    const method = { [INTEGRATION]: lambda({ "Fn::If": ["C", uriOf("Fn.Arn"), NO_VALUE] }) };
    expect(at(await bodyOf(text), "paths", "/a", "get")).toEqual({ "Fn::If": ["C", method, NO_VALUE] });
  });

  test("streams where the event asks for it by the one word that SAM knows", async () => {
    const events = ["On: { Path: /on, Method: get, ResponseTransferMode: RESPONSE_STREAM }", "Off: { Path: /off, Method: get, ResponseTransferMode: STREAM }"];
    const body = await bodyOf(restTemplate({ events }));
    expect(at(body, "paths", "/on", "get", INTEGRATION)).toEqual({
      type: "aws_proxy",
      httpMethod: "POST",
      uri: { "Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2021-11-15/functions/${Fn.Arn}/response-streaming-invocations" },
      responseTransferMode: "STREAM",
    });
    expect(at(body, "paths", "/off", "get", INTEGRATION)).toEqual(lambda(uriOf("Fn.Arn")));
  });

  test.each([["3.0.1", "openapi"], ["'2.0'", "swagger"], ["3.0", "openapi"]])("is of the version that `OpenApiVersion: %s` names", async (version, key) => {
    const body = await bodyOf(restTemplate({ api: `OpenApiVersion: ${version}\nAuth: { ApiKeyRequired: true }`, events: ["Get: { Path: /a, Method: get }"] }));
    expect(body).toHaveProperty(key);
    const scheme = { type: "apiKey", name: "x-api-key", in: "header" };
    expect(key === "openapi" ? at(body, "components", "securitySchemes") : at(body, "securityDefinitions")).toEqual({ api_key: scheme });
  });

  test("exists under the API's condition, as all that is made of it", async () => {
    const made = await madeOf(restTemplate({ apiAttributes: "Condition: D", api: "Auth: { Authorizers: { Tok: { FunctionArn: arn } } }" }));
    const ids = ["Api", "ApiDeployment", "ApidevStage", "ApiTokAuthorizerPermission"];
    expect(ids.map((id) => made[id]?.Condition)).toEqual(["D", "D", "D", "D"]);
  });

  test("starts a state machine by the role of its event", async () => {
    const resources = "Flow: { Type: AWS::Serverless::StateMachine, Condition: C, Properties: { Events: { Start: { Type: Api, Properties: { Path: /a, Method: post, RestApiId: !Ref Api } } } } }";
    expect(at(await bodyOf(restTemplate({ resources })), "paths", "/a", "post")).toEqual({ "Fn::If": ["C", {
      [INTEGRATION]: {
        type: "aws",
        httpMethod: "POST",
        uri: { "Fn::If": ["C", { "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution" }, NO_VALUE] },
        credentials: { "Fn::GetAtt": ["FlowStartRole", "Arn"] },
      },
    }, NO_VALUE] });
  });

  test("of an implicit API is made of the events that name none", async () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Resources:
  Fn: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } } } }`;
    expect(await bodyOf(text, {}, "ServerlessRestApi")).toEqual({ swagger: "2.0", paths: { "/a": { get: { [INTEGRATION]: lambda(uriOf("Fn.Arn")) } } } });
    expect((await madeOf(text))["ServerlessRestApiProdStage"]?.Type).toBe("AWS::ApiGateway::Stage");
  });
});

describe("the places of what SAM writes", () => {
  test("of a method and its integration are the event's", async () => {
    const text = restTemplate({ events: ["Get: { Path: /a, Method: get }"] });
    const values = placesOf((await expanded(text)).root, "Api", text).filter(({ made }) => made.startsWith("Properties/Body/paths//a/get"));
    expect(values.length).toBeGreaterThan(3);
    for (const { path, generatedBy, text: written } of values) {
      expect({ path, generatedBy, written }).toEqual({ path: "Resources/Fn/Properties/Events/Get", generatedBy: "SAM: event Get of Fn", written: "Get" });
    }
  });

  test("none is at the beginning of the template", async () => {
    const api = "Cors: \"'*'\"\nAuth: { DefaultAuthorizer: Tok, ApiKeyRequired: true, Authorizers: { Tok: { FunctionArn: !GetAtt Fn.Arn } } }";
    const text = restTemplate({ api, functionAttributes: "Condition: C", events: ["Get: { Path: /a, Method: get }"] });
    const { root } = await expanded(text);
    for (const id of ["Api", "ApiDeployment", "ApidevStage", "ApiTokAuthorizerPermission"]) {
      const values = placesOf(root, id, text);
      expect(values.length).toBeGreaterThan(3);
      expect(values.filter(({ path }) => !path.startsWith("Resources/"))).toEqual([]);
      expect(values.filter(({ path, generatedBy }) => path !== "Resources/Api" && generatedBy === undefined && !path.includes("/Properties/"))).toEqual([]);
    }
  });

  test("of what is said in Globals are there", async () => {
    const text = restTemplate({ sections: "Globals: { Api: { Cors: \"'*'\" } }", events: ["Get: { Path: /a, Method: get }"] });
    expect(placeAt(placesOf((await expanded(text)).root, "Api", text), "Properties/Body/paths//a/options")).toEqual({
      path: "Globals/Api/Cors", text: "\"'*'\"", generatedBy: "SAM: Cors of Api",
    });
  });
});

const INLINE = `DefinitionBody:
  swagger: '2.0'
  paths:
    /a: { get: { summary: mine, ${INTEGRATION}: { type: aws_proxy, uri: there, credentials: role } } }
    /b: { get: { ${INTEGRATION}: { type: aws_proxy, uri: there, credentials: role } } }`;

describe("a body of the author's", () => {
  test("stays as it is, whatever the events", async () => {
    const body = await bodyOf(restTemplate({ api: INLINE, events: ["Get: { Path: /a, Method: get }", "Other: { Path: /other, Method: get }"] }));
    const integration = { type: "aws_proxy", uri: "there", credentials: "role" };
    expect(body).toEqual({ swagger: "2.0", paths: { "/a": { get: { summary: "mine", [INTEGRATION]: integration } }, "/b": { get: { [INTEGRATION]: integration } } } });
  });

  test("keeps its places", async () => {
    const text = restTemplate({ api: INLINE });
    expect(placeAt(placesOf((await expanded(text)).root, "Api", text), `Properties/Body/paths//b/get/${INTEGRATION}/credentials`)).toEqual({
      path: `Resources/Api/Properties/DefinitionBody/paths//b/get/${INTEGRATION}/credentials`, text: "role", generatedBy: undefined,
    });
  });

  test("lets events' integrations in by MergeDefinitions, in place of its own", async () => {
    const body = await bodyOf(restTemplate({ api: `MergeDefinitions: true\n${INLINE}`, events: ["Get: { Path: /a, Method: get }", "New: { Path: /c, Method: post }"] }));
    expect(at(body, "paths")).toEqual({
      "/a": { get: { summary: "mine", [INTEGRATION]: lambda(uriOf("Fn.Arn")) } },
      "/b": { get: { [INTEGRATION]: { type: "aws_proxy", uri: "there", credentials: "role" } } },
      "/c": { post: { [INTEGRATION]: lambda(uriOf("Fn.Arn")) } },
    });
  });

  test("gets a method `any` of its own by MergeDefinitions", async () => {
    const body = await bodyOf(restTemplate({ api: `MergeDefinitions: true\n${INLINE}`, events: ["Any: { Path: /a, Method: ANY }"] }));
    expect(Object.keys(mapAt(at(body, "paths", "/a")))).toEqual(["get", "any"]);
  });

  test("that SAM writes itself is merged like any other: the last event wins, and `any` is not known for what it is", async () => {
    const events = ["Any: { Path: /a, Method: any }", "First: { Path: /a, Method: get, Auth: { ApiKeyRequired: true } }", "Last: { Path: /a, Method: GET }"];
    const text = restTemplate({ api: "MergeDefinitions: true", events });
    const integration = lambda(uriOf("Fn.Arn"));
    expect(await bodyOf(text)).toEqual({
      swagger: "2.0", paths: { "/a": { any: { [INTEGRATION]: integration }, get: { [INTEGRATION]: integration, security: [{ api_key: [] }] } } },
    });
    expect(await notesOf(text)).toEqual([]);
  });

  test("without paths takes nothing in", async () => {
    const text = restTemplate({ api: "MergeDefinitions: true\nDefinitionBody: { swagger: '2.0' }", events: ["Get: { Path: /a, Method: get }"] });
    expect(await bodyOf(text)).toEqual({ swagger: "2.0" });
    expect(await notesOf(text)).toEqual(["event `Get` of `Fn`: SAM drops it: the `DefinitionBody` that it is to be merged into has no paths"]);
  });

  test("may be included: then it is passed on, with whatever is to be added to it at deployment", async () => {
    const include = { "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: "s3://bucket/key" } } };
    const text = restTemplate({ api: `DefinitionBody: ${JSON.stringify(include)}\nCors: "'*'"\nAuth: { DefaultAuthorizer: AWS_IAM }`, events: ["Get: { Path: /a, Method: get }"] });
    expect(await bodyOf(text)).toEqual(include);
    expect(await notesOf(text)).toEqual(["body of `Api`: it is in S3"]);
  });

  test.each(["s3://bucket/key", "./openapi.yaml", "{ Bucket: bucket, Key: key }"])("may be the file %s", async (uri) => {
    const text = restTemplate({ api: `DefinitionUri: ${uri}`, events: ["Get: { Path: /a, Method: get }"] });
    const { Body, BodyS3Location } = (await madeOf(text))["Api"]?.Properties ?? {};
    expect(Body).toBeUndefined();
    expect(BodyS3Location).toEqual(uri.startsWith("{") ? { Bucket: "bucket", Key: "key" } : uri);
    expect(placeAt(placesOf((await expanded(text)).root, "Api", text), "Properties/BodyS3Location")).toMatchObject({ path: "Resources/Api/Properties/DefinitionUri", text: uri });
  });
});

describe("Cors", () => {
  const MOCK = { [INTEGRATION]: { type: "mock" } };

  async function options(text: string, path = "/a"): Promise<unknown> {
    return at(await bodyOf(text), "paths", path, "options");
  }

  test.each(["\"'*'\"", "!Sub \"'https://${Host}'\"", "{ AllowOrigin: \"'https://example.com'\", AllowCredentials: true, MaxAge: 5 }"])("%s answers preflight requests", async (cors) => {
    expect(await options(restTemplate({ api: `Cors: ${cors}`, events: ["Get: { Path: /a, Method: get }"] }))).toEqual(MOCK);
    expect(await options(restTemplate({ api: `Cors: ${cors}\n${INLINE}` }), "/b")).toEqual(MOCK);
  });

  test("leaves an OPTIONS method that is there", async () => {
    const text = restTemplate({ api: "Cors: \"'*'\"", events: ["Opt: { Path: /a, Method: options }"] });
    expect(await options(text)).toEqual({ [INTEGRATION]: lambda(uriOf("Fn.Arn")) });
  });

  test("answers once where two paths are one resource", async () => {
    const text = restTemplate({ api: "Cors: \"'*'\"", events: ["One: { Path: /a, Method: get }", "Two: { Path: /a/, Method: put }"] });
    expect([await options(text), await options(text, "/a/")]).toEqual([MOCK, null]);
  });

  test("answers only where there is something to ask for", async () => {
    const other = "Other: { Type: AWS::Serverless::Function, Condition: D, Properties: { Events: { Put: { Type: Api, Properties: { Path: /a, Method: put, RestApiId: !Ref Api } } } } }";
    const events = ["Get: { Path: /a, Method: get }"];
    const api = "Cors: \"'*'\"";
    expect(await options(restTemplate({ api, events, functionAttributes: "Condition: C" }))).toEqual({ "Fn::If": ["C", MOCK, NO_VALUE] });
    expect(await options(restTemplate({ api, events, functionAttributes: "Condition: C", resources: other })))
      .toEqual({ "Fn::If": ["C", MOCK, { "Fn::If": ["D", MOCK, NO_VALUE] }] });
    expect(await options(restTemplate({ api, events, resources: other }))).toEqual(MOCK);
  });

  test("reaches paths that conditions choose between", async () => {
    const body = `DefinitionBody: { swagger: '2.0', paths: { /a: { Fn::If: [C, { get: { ${INTEGRATION}: { type: mock } } }, { Ref: AWS::NoValue }] } } }`;
    expect(at(await bodyOf(restTemplate({ api: `Cors: "'*'"\n${body}` })), "paths", "/a")).toEqual({ "Fn::If": ["C", { get: MOCK, options: MOCK }, NO_VALUE] });
  });
});

import { describe, expect, test } from "@jest/globals";
import { expanded } from "./plain.ts";
import { at, bodyOf, madeOf, mapAt, notesOf, restTemplate } from "./rest.ts";

const BODY = "DefinitionBody: { swagger: '2.0', paths: { /a: { get: { x-amazon-apigateway-integration: { type: mock } } } } }";

describe("an API that SAM rejects is noted, and becomes nothing", () => {
  test.each([
    ["StageName: ''", "`Api`: it needs a `StageName`"],
    ["StageName: null", "`Api`: it needs a `StageName`"],
    ["StageName: [a]", "`StageName` of `Api`: it must be a text or a map"],
    ["DefinitionBody: text", "`DefinitionBody` of `Api`: it must be a map"],
    [`DefinitionUri: s3://a/b\n${BODY}`, "`DefinitionUri` of `Api`: there is a `DefinitionBody` too, its own or one that SAM writes"],
    ["DefinitionUri: { Bucket: a }", "`DefinitionUri` of `Api`: it needs a `Bucket` and a `Key`"],
    ["DefinitionUri: s3://a/b\nMergeDefinitions: true", "`MergeDefinitions` of `Api`: there is no `DefinitionBody` to merge into"],
    ["DefinitionUri: s3://a/b\nAuth: { ApiKeyRequired: true }", "`Auth` of `Api`: it has an effect only where the body is here, in `DefinitionBody`"],
    ["DefinitionUri: s3://a/b\nDisableExecuteApiEndpoint: false", "`DisableExecuteApiEndpoint` of `Api`: it has an effect only where the body is here, in `DefinitionBody`"],
    ["DefinitionBody: { odd: true }\nCors: \"'*'\"", "`Cors` of `Api`: the `DefinitionBody` is no OpenAPI document that SAM could write it into"],
    ["MergeDefinitions: !If [C, true, false]", "`MergeDefinitions` of `Api`: it must be a boolean that is written out"],
    ["OpenApiVersion: '3'", "`OpenApiVersion` of `Api`: it must be a text like `3.0.1`"],
    ["OpenApiVersion: !Ref Version", "`OpenApiVersion` of `Api`: it must be a text like `3.0.1`"],
    ["CacheClusterEnabled: 'true'", "`CacheClusterEnabled` of `Api`: it must be a boolean"],
    ["MethodSettings: { a: 1, b: 2 }", "`MethodSettings` of `Api`: it must be a list"],
    ["Auth: { Unheard: of }", "`Unheard` in `Auth` of `Api`: a REST API does not know it"],
    ["Auth: [a]", "`Auth` of `Api`: it must be a map"],
    ["Auth: { Authorizers: text }", "`Authorizers` of `Api`: it must be a map"],
    ["Auth: { Authorizers: { Tok: text } }", "authorizer `Tok` of `Api`: it must be a map"],
    ["Auth: { DefaultAuthorizer: Who, Authorizers: { Tok: { FunctionArn: a } } }", "`DefaultAuthorizer` of `Api`: `Who` is not among the `Authorizers`"],
    ["Auth: { DefaultAuthorizer: [Tok], Authorizers: { Tok: { FunctionArn: a } } }", "`DefaultAuthorizer` of `Api`: it must be a text"],
    ["Auth: { Authorizers: { to-k: { FunctionArn: a } } }", "authorizer `to-k` of `Api`: its permission's logical id would not be alphanumeric"],
    ["Auth: { Authorizers: { Tok: { FunctionArn: a, FunctionPayloadType: ANY } } }", "authorizer `Tok` of `Api`: `FunctionPayloadType` must be TOKEN or REQUEST"],
    ["Auth: { Authorizers: { Tok: { FunctionArn: a, DisableFunctionDefaultPermissions: 'yes, please' } } }",
      "authorizer `Tok` of `Api`: `DisableFunctionDefaultPermissions` must be a boolean"],
    ["Auth: { Authorizers: { Tok: { FunctionArn: a, FunctionPayloadType: REQUEST } } }",
      "authorizer `Tok` of `Api`: a REQUEST authorizer with a cache needs an `Identity` with `Headers`, `QueryStrings`, `StageVariables` or `Context`"],
    ["Auth: { Authorizers: { Tok: { FunctionArn: a, Identity: text } } }", "authorizer `Tok` of `Api`: `Identity` must be a map"],
    ["Auth: { Authorizers: { Tok: { FunctionArn: a, FunctionPayloadType: REQUEST, Identity: { Headers: [1] } } } }", "authorizer `Tok` of `Api`: `Headers` must hold texts"],
    ["Auth: { Authorizers: { Tok: { UserPoolArn: a, AuthorizationScopes: all } } }", "authorizer `Tok` of `Api`: `AuthorizationScopes` must be a list"],
    ["Auth: { ApiKeyRequired: true }\nDefinitionBody: { swagger: '2.0', paths: { /a: text } }", "`DefinitionBody` of `Api`: a path must be a map"],
    ["Auth: { ApiKeyRequired: true }\nDefinitionBody: { swagger: '2.0', paths: { /a: { Fn::If: { a: b } } } }", "`DefinitionBody` of `Api`: `Fn::If` must be a list"],
    ["Auth: { ApiKeyRequired: true }\nDefinitionBody: { swagger: '2.0', securityDefinitions: [a], paths: {} }", "`DefinitionBody` of `Api`: `securityDefinitions` must be a map"],
  ])("%s", async (api, reason) => {
    const text = restTemplate({ api });
    const [what = "", why = ""] = reason.split(": ");
    expect(await notesOf(text)).toContain(`${what}: SAM rejects it: ${why}`);
    const made = await madeOf(text);
    expect(Object.values(made).filter(({ Type }) => Type.startsWith("AWS::ApiGateway"))).toEqual([]);
  });

  test("at the value that is wrong", async () => {
    const text = restTemplate({ api: "OpenApiVersion: latest" });
    const [note] = (await expanded(text)).notes;
    expect(text.slice(note?.at.start, note?.at.end)).toBe("latest");
  });

  test("at its own name, where a value is missing", async () => {
    const text = restTemplate({ api: "StageName: null" });
    const [note] = (await expanded(text)).notes;
    expect(text.slice(note?.at.start, note?.at.end)).toBe("Api");
  });
});

describe("what SAM rejects beside the methods is noted, and the methods are looked at", () => {
  test.each([
    ["Cors: { Origins: a }", "`Origins` in `Cors` of `Api`: it does not know it"],
    ["Cors: { AllowCredentials: true }", "`Cors` of `Api`: credentials need an `AllowOrigin` that is not `'*'`"],
    ["Cors: { AllowOrigin: '', MaxAge: 1 }", "`Cors` of `Api`: `AllowOrigin` is empty"],
    ["GatewayResponses: { DEFAULT_5XX: { Status: 500 } }", "`GatewayResponses` of `Api`: it does not know `Status`"],
    ["Domain: { DomainName: example.com }", "`Domain` of `Api`: it needs a `CertificateArn`"],
    ["EndpointConfiguration: { Type: PRIVATE, VPCEndpointIds: [a], VpcEndpointIds: [b] }", "`EndpointConfiguration` of `Api`: `VPCEndpointIds` and `VpcEndpointIds` cannot both be there"],
  ])("%s", async (api, reason) => {
    const text = restTemplate({ api: `${api}\n${BODY}` });
    const [what = "", why = ""] = reason.split(": ");
    expect(await notesOf(text)).toContain(`${what}: SAM rejects it: ${why}`);
    expect(await bodyOf(text)).toMatchObject({ paths: { "/a": { get: {} } } });
  });
});

describe("an event that SAM rejects is noted, and adds no method", () => {
  const AUTH = "Auth: { Authorizers: { Tok: { FunctionArn: arn } } }";

  test.each([
    ["", "Auth: { Authorizer: Tok }", "its API has no authorizer `Tok`"],
    [AUTH, "Auth: { Authorizer: Who }", "its API has no authorizer `Who`"],
    [AUTH, "Auth: { Authorizer: !Ref Who }", "`Authorizer` must be a text"],
    [AUTH, "Auth: { Authorizer: NONE }", "`Authorizer: NONE` needs a `DefaultAuthorizer` of its API"],
    [AUTH, "Auth: { AuthorizationScopes: [all] }", "`AuthorizationScopes` needs an `Authorizer` beside it"],
    [AUTH, "Auth: { Authorizer: Tok, AuthorizationScopes: all }", "`AuthorizationScopes` must be a list"],
    [AUTH, "Auth: { ApiKeyRequired: false }", "it declines an API key that its API does not ask for"],
    [AUTH, "Auth: { OverrideApiAuth: true }", "`OverrideApiAuth` needs an `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`"],
    ["", "RequestModel: { Model: User }", "its API has no such model"],
    ["Models: { User: { type: object } }", "RequestModel: { Model: User, ValidateBody: !If [C, true, false] }", "a model is validated or not: a boolean that is written out"],
  ])("%s %s", async (api, properties, why) => {
    const text = restTemplate({ api, events: [`Bad: { Path: /bad, Method: get, ${properties} }`, "Good: { Path: /good, Method: get }"] });
    expect(await notesOf(text)).toEqual([`event \`Bad\` of \`Fn\`: SAM rejects it: ${why}`]);
    expect(Object.keys(mapAt((await bodyOf(text))["paths"]))).toEqual(["/good"]);
  });

  test.each(["Auth: text", "TimeoutInMillis: soon", "ResponseTransferMode: [a]", "RequestParameters: text"])("%s", async (property) => {
    const text = restTemplate({ events: [`Bad: { Path: /bad, Method: get, ${property} }`] });
    expect(await notesOf(text)).toEqual([expect.stringMatching(/ of event `Bad` of `Fn`: SAM rejects it: it must be a /)]);
    expect((await bodyOf(text))["paths"]).toEqual({});
  });

  test("that comes second to a path and method", async () => {
    const text = restTemplate({ events: ["First: { Path: /a, Method: any }", "Second: { Path: /a, Method: ANY }", "Third: { Path: /a, Method: get }"] });
    expect(await notesOf(text)).toEqual(["event `Second` of `Fn`: SAM rejects it: `ANY /a` has an event already"]);
    expect(Object.keys(mapAt(at(await bodyOf(text), "paths", "/a")))).toEqual(["x-amazon-apigateway-any-method", "get"]);
  });

  test("that overrides what a body does not have", async () => {
    const text = restTemplate({ api: BODY, events: ["Get: { Path: /other, Method: get, Auth: { ApiKeyRequired: true, OverrideApiAuth: true } }"] });
    expect(await notesOf(text)).toEqual(["event `Get` of `Fn`: SAM rejects it: the `DefinitionBody` has no such method"]);
  });

  test("whose body cannot be merged into", async () => {
    const api = "MergeDefinitions: true\nDefinitionBody: { swagger: '2.0', paths: { /a: text } }";
    expect(await notesOf(restTemplate({ api, events: ["Get: { Path: /a, Method: get }"] }))).toEqual(["`DefinitionBody` of `Api`: SAM rejects it: it must be a map"]);
  });
});

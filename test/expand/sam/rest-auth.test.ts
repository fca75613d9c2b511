import { describe, expect, test } from "@jest/globals";
import { placeAt, placesOf } from "./places.ts";
import { expanded, type Plain } from "./plain.ts";
import { at, bodyOf, INTEGRATION, madeOf, mapAt, notesOf, restTemplate } from "./rest.ts";

const AUTHORIZERS = "Authorizers: { Tok: { FunctionArn: !GetAtt Guard.Arn }, Pool: { UserPoolArn: arn:pool } }";
const GUARD = "Guard: { Type: AWS::Serverless::Function, Properties: { Handler: index.handler } }";
const EVENT = "Get: { Path: /a, Method: get }";

/** The names of what an operation asks for. */
async function security(text: string, method = "get", path = "/a"): Promise<readonly string[] | null> {
  const operation = mapAt(at(await bodyOf(text), "paths", path, method));
  if (operation[INTEGRATION] === undefined) throw new Error(`no ${method} ${path}`);
  const list = operation["security"] as readonly Plain[] | undefined;
  return list === undefined ? null : list.flatMap((item) => Object.keys(mapAt(item)));
}

function apiWith(auth: string, events: readonly string[] = [EVENT]): string {
  return restTemplate({ api: `Auth: { ${auth} }`, events, resources: GUARD });
}

describe("what a method asks for", () => {
  test.each<[string, string, readonly string[] | null]>([
    [AUTHORIZERS, "", null],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, "", ["Tok"]],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ", Auth: { Authorizer: Pool }", ["Pool"]],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ", Auth: { Authorizer: AWS_IAM }", ["AWS_IAM"]],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ", Auth: { Authorizer: NONE }", ["NONE"]],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ", Auth: { ApiKeyRequired: true }", ["api_key", "Tok"]],
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ", Auth: { Authorizer: NONE, ApiKeyRequired: true }", ["api_key"]],
    [`ApiKeyRequired: true, ${AUTHORIZERS}`, ", Auth: { Authorizer: Tok }", ["Tok", "api_key"]],
    [`ApiKeyRequired: true, ${AUTHORIZERS}`, ", Auth: { ApiKeyRequired: false }", []],
    ["DefaultAuthorizer: AWS_IAM", "", ["AWS_IAM"]],
    ["DefaultAuthorizer: AWS_IAM", ", Auth: { InvokeRole: NONE }", ["AWS_IAM"]],
    // Without authorizers there is none to be the default, and SAM does not mind.
    ["DefaultAuthorizer: Nobody", "", null],
  ])("%s%s", async (auth, eventAuth, expected) => {
    expect(await security(apiWith(auth, [`Get: { Path: /a, Method: get${eventAuth} }`]))).toEqual(expected);
  });

  test("has the scopes of the event, else those of the authorizer", async () => {
    const scoped = "Authorizers: { Pool: { UserPoolArn: arn, AuthorizationScopes: [all] } }, DefaultAuthorizer: Pool";
    const own = ["Get: { Path: /a, Method: get, Auth: { Authorizer: Pool, AuthorizationScopes: [mine] } }", "Put: { Path: /a, Method: put }"];
    const item = at(await bodyOf(apiWith(scoped, own)), "paths", "/a");
    expect([at(item, "get", "security"), at(item, "put", "security")]).toEqual([[{ Pool: ["mine"] }], [{ Pool: ["all"] }]]);
  });

  test("is decided by a parameter's value, where one decides it", async () => {
    const text = apiWith(`DefaultAuthorizer: !Ref Who, ${AUTHORIZERS}`).replace("Resources:", "Parameters: { Who: { Type: String, Default: Tok } }\nResources:");
    expect(await security(text)).toEqual(["Tok"]);
    const given = await bodyOf(text, { parameters: new Map([["Who", "Pool"]]) });
    expect(at(given, "paths", "/a", "get", "security")).toEqual([{ Pool: [] }]);
    const open = text.replace(", Default: Tok", "");
    expect(await security(open)).toBeNull();
    expect(await notesOf(open)).toEqual(["`DefaultAuthorizer` of `Api`: only the deployment says which it is"]);
  });

  test("is the state machine's event's too", async () => {
    const flow = "Flow: { Type: AWS::Serverless::StateMachine, Properties: { Events: { Start: { Type: Api, Properties: { Path: /a, Method: post, RestApiId: !Ref Api, Auth: { Authorizer: Pool } } } } } }";
    const text = restTemplate({ api: `Auth: { DefaultAuthorizer: Tok, ${AUTHORIZERS} }`, resources: `${GUARD}\n${flow}` });
    expect(await security(text, "post")).toEqual(["Pool"]);
  });
});

describe("preflight requests", () => {
  test.each([
    [`DefaultAuthorizer: Tok, ${AUTHORIZERS}`, ["Tok"]],
    [`DefaultAuthorizer: Tok, AddDefaultAuthorizerToCorsPreflight: false, ${AUTHORIZERS}`, null],
    ["ApiKeyRequired: true", ["api_key"]],
    ["ApiKeyRequired: true, AddApiKeyRequiredToCorsPreflight: false", null],
  ])("of an API with %s ask for %j", async (auth, expected) => {
    const text = restTemplate({ api: `Cors: "'*'"\nAuth: { ${auth} }`, events: [EVENT], resources: GUARD });
    expect(await security(text, "options")).toEqual(expected);
  });
});

describe("a body of the author's", () => {
  const operation = (more = ""): string => `{ ${INTEGRATION}: { type: aws_proxy, uri: there }${more} }`;
  const body = (item: string, head = "swagger: '2.0'"): string => `DefinitionBody: { ${head}, paths: { /a: ${item}, /b: { get: { summary: nothing } } } }`;
  const auth = `Auth: { DefaultAuthorizer: Tok, ${AUTHORIZERS} }`;
  const textOf = (item: string, events: readonly string[] = [], head?: string): string => restTemplate({ api: `${auth}\n${body(item, head)}`, events, resources: GUARD });

  test("is guarded by the default where it says nothing itself", async () => {
    expect(await security(textOf(`{ get: ${operation()} }`))).toEqual(["Tok"]);
    expect(await security(textOf(`{ get: ${operation(", security: [{ Pool: [] }]")} }`))).toEqual(["Pool"]);
    expect(await security(textOf(`{ get: ${operation(", security: [{ NONE: [] }]")} }`))).toEqual(["NONE"]);
    expect(await security(textOf(`{ get: ${operation(", security: [{ mine: [] }]")} }`))).toEqual(["mine", "Tok"]);
  });

  test("is left alone where there is no integration", async () => {
    expect(at(await bodyOf(textOf(`{ get: ${operation()} }`)), "paths", "/b")).toEqual({ get: { summary: "nothing" } });
  });

  test("is guarded in every branch of a condition", async () => {
    const item = `{ Fn::If: [C, { get: { Fn::If: [D, ${operation()}, { Ref: AWS::NoValue }] } }, { put: ${operation()} }] }`;
    const guarded = { [INTEGRATION]: { type: "aws_proxy", uri: "there" }, "security": [{ Tok: [] }] };
    expect(at(await bodyOf(textOf(item)), "paths", "/a")).toEqual({
      "Fn::If": ["C", { get: { "Fn::If": ["D", guarded, { Ref: "AWS::NoValue" }] } }, { put: guarded }],
    });
  });

  test.each<[string, readonly string[]]>([
    ["{ Authorizer: Pool }", ["Tok"]],
    ["{ Authorizer: Pool, OverrideApiAuth: true }", ["Pool"]],
    ["{ Authorizer: NONE, OverrideApiAuth: true }", ["NONE"]],
    ["{ ApiKeyRequired: true, OverrideApiAuth: true }", ["api_key", "Tok"]],
  ])("is guarded as an event says: Auth: %s", async (eventAuth, expected) => {
    expect(await security(textOf(`{ get: ${operation()} }`, [`Get: { Path: /a, Method: get, Auth: ${eventAuth} }`]))).toEqual(expected);
  });

  test("keeps its own schemes beside those that are added", async () => {
    const known = "swagger: '2.0', securityDefinitions: { mine: { type: apiKey } }";
    expect(Object.keys(mapAt(at(await bodyOf(textOf(`{ get: ${operation()} }`, [], known)), "securityDefinitions")))).toEqual(["mine", "Tok", "Pool"]);
  });

  test("loses its own schemes in OpenAPI 3, where SAM puts others in their place", async () => {
    const known = "openapi: 3.0.1, components: { schemas: {}, securitySchemes: { mine: { type: apiKey } } }";
    const { components } = await bodyOf(textOf(`{ get: ${operation()} }`, [], known));
    expect(Object.keys(mapAt(at(components, "securitySchemes")))).toEqual(["Tok", "Pool"]);
    expect(at(components, "schemas")).toEqual({});
  });
});

describe("an authorizer", () => {
  const ROLE = "arn:aws:iam::123456789012:role/invoke";

  async function scheme(properties: string, partition?: string): Promise<Plain> {
    const text = restTemplate({ api: `Auth: { Authorizers: { Own: ${properties} } }`, resources: GUARD });
    return at(await bodyOf(text, { partition }), "securityDefinitions", "Own");
  }

  const uri = (partition = "aws"): Plain => ({ "Fn::Sub": [
    `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`,
    { __FunctionArn__: { "Fn::GetAtt": ["Guard", "Arn"] } },
  ] });

  test.each(["aws", "aws-cn", "aws-us-gov"])("that is a function invokes it, in %s", async (partition) => {
    expect(await scheme("{ FunctionArn: !GetAtt Guard.Arn }", partition)).toEqual({
      "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "custom",
      "x-amazon-apigateway-authorizer": { type: "token", authorizerUri: uri(partition) },
    });
  });

  test("that sees the request has its identity from there", async () => {
    const identity = "Identity: { Headers: [A, B], QueryStrings: [q], StageVariables: [v], Context: [c], ReauthorizeEvery: 0 }";
    expect(await scheme(`{ FunctionArn: !GetAtt Guard.Arn, FunctionPayloadType: REQUEST, ${identity} }`)).toEqual({
      "type": "apiKey", "name": "Unused", "in": "header", "x-amazon-apigateway-authtype": "custom",
      "x-amazon-apigateway-authorizer": {
        type: "request", authorizerUri: uri(), authorizerResultTtlInSeconds: 0,
        identitySource: "method.request.header.A, method.request.header.B, method.request.querystring.q, stageVariables.v, context.c",
      },
    });
  });

  test("that is a user pool has no function", async () => {
    expect(await scheme("{ UserPoolArn: [one, two], Identity: { Header: Token } }")).toEqual({
      "type": "apiKey", "name": "Token", "in": "header", "x-amazon-apigateway-authtype": "cognito_user_pools",
      "x-amazon-apigateway-authorizer": { type: "cognito_user_pools", providerARNs: ["one", "two"] },
    });
  });

  test.each<[string, Plain]>([
    [ROLE, ROLE],
    ["!GetAtt Role.Arn", { "Fn::GetAtt": ["Role", "Arn"] }],
    ["NONE", null],
    ["''", null],
    ["null", null],
  ])("with FunctionInvokeRole %s", async (role, credentials) => {
    expect(at(await scheme(`{ FunctionArn: !GetAtt Guard.Arn, FunctionInvokeRole: ${role} }`), "x-amazon-apigateway-authorizer", "authorizerCredentials")).toEqual(credentials);
  });

  test.each<[string, boolean]>([
    ["{ FunctionArn: !GetAtt Guard.Arn }", true],
    [`{ FunctionArn: !GetAtt Guard.Arn, FunctionInvokeRole: ${ROLE} }`, true],
    ["{ FunctionArn: !GetAtt Guard.Arn, DisableFunctionDefaultPermissions: false }", true],
    ["{ FunctionArn: !GetAtt Guard.Arn, DisableFunctionDefaultPermissions: true }", false],
    ["{ UserPoolArn: arn }", false],
  ])("%s is permitted: %s", async (properties, isPermitted) => {
    const made = await madeOf(restTemplate({ api: `Auth: { Authorizers: { Own: ${properties} } }`, resources: GUARD }));
    expect(made["ApiOwnAuthorizerPermission"]).toEqual(isPermitted ? {
      Type: "AWS::Lambda::Permission",
      Properties: {
        Action: "lambda:InvokeFunction",
        FunctionName: { "Fn::GetAtt": ["Guard", "Arn"] },
        Principal: "apigateway.amazonaws.com",
        SourceArn: { "Fn::Sub": ["arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", { __ApiId__: { Ref: "Api" } }] },
      },
    } : undefined);
  });

  test("and its role stand where they are written", async () => {
    const text = restTemplate({ api: `Auth: { Authorizers: { Own: { FunctionArn: !GetAtt Guard.Arn, FunctionInvokeRole: ${ROLE} } } }`, resources: GUARD });
    const { root } = await expanded(text);
    const own = "Resources/Api/Properties/Auth/Authorizers/Own";
    const made = "Properties/Body/securityDefinitions/Own";
    const generatedBy = "SAM: authorizer Own of Api";
    expect(placeAt(placesOf(root, "Api", text), made)).toEqual({ path: own, text: "Own", generatedBy });
    expect(placeAt(placesOf(root, "Api", text), `${made}/x-amazon-apigateway-authorizer/authorizerCredentials`)).toEqual({ path: `${own}/FunctionInvokeRole`, text: ROLE, generatedBy });
    expect(placeAt(placesOf(root, "ApiOwnAuthorizerPermission", text), "")).toEqual({ path: own, text: "Own", generatedBy });
  });

  test("AWS_IAM is defined where it is asked for, and only there", async () => {
    const scheme = { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" };
    const definitions = async (text: string): Promise<Plain> => at(await bodyOf(text), "securityDefinitions");
    expect(await definitions(apiWith("DefaultAuthorizer: AWS_IAM"))).toEqual({ AWS_IAM: scheme });
    expect(await definitions(restTemplate({ events: ["Get: { Path: /a, Method: get, Auth: { Authorizer: AWS_IAM } }"] }))).toEqual({ AWS_IAM: scheme });
    expect(await definitions(restTemplate({ events: [EVENT] }))).toBeNull();
  });
});

import { expect, test } from "@jest/globals";
import { expandTemplate } from "../../src/expand/expand.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { shapeOf } from "../../src/model/identity.ts";
import { createScope } from "../../src/resolve/scope.ts";
import { fixed } from "../helpers/fixed.ts";
import { modelLines } from "../helpers/model-lines.ts";
import { readOne, settingsOf } from "../helpers/scope.ts";

/** What a template means, whatever it is spelled in. */
function meaningOf(text: string): string[] {
  const { reading, root } = readOne(text);
  const expanded = expandTemplate(root, settingsOf({})).root;
  const scope = createScope(new Map([[reading.source.file, reading.source]]), expanded, settingsOf({}), shapeOf);
  return modelLines(buildModel(expanded, scope, { kind: "cloudformation", isForKnownRegions: false, unseen: undefined }), scope.logic);
}

const fixedText = (text: string): string => fixed("template.yaml", text)?.text ?? "";

const FUNCTION = "{ Runtime: nodejs22.x, Handler: i.handler, CodeUri: src";
const ROLE = "  Role: { Type: AWS::IAM::Role, Properties: {} }";
const sam = (...resources: readonly string[]): string => ["Transform: AWS::Serverless-2016-10-31", "Resources:", ROLE, ...resources].join("\n");
const event = (kind: string, id: string, auth = ""): string =>
  `  Fn:\n    Type: AWS::Serverless::Function\n    Properties: ${FUNCTION}, Events: { Get: { Type: ${kind}, Properties: { ${id}: !Ref Api, Path: /orders, Method: get${auth} } } } }`;
const api = (kind: string, auth: string): string => `  Api:\n    Type: AWS::Serverless::${kind}\n    Properties: { ${kind === "Api" ? "StageName: prod, " : ""}Auth: ${auth} }`;
const AUTH_FUNCTION = `  AuthFn:\n    Type: AWS::Serverless::Function\n    Properties: ${FUNCTION} }`;

const uri = (fn: string, partition: string): string => `!Sub "arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${fn}.Arn}/invocations"`;
const source = (partition: string, tail: string): string => `!Sub "arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/${tail}"`;
const permission = (id: string, fn: string, sourceArn: string): string =>
  `  ${id}:\n    Type: AWS::Lambda::Permission\n    Properties: { Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, FunctionName: ${fn}, SourceArn: ${sourceArn} }`;
const plainFunction = (id: string): string => `  ${id}: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: i.handler } }`;

/** The REST API that SAM makes, by hand: with the stage of its deployment that nobody asked for. */
function plainRest(operation: string, schemes = "{}"): string[] {
  return [
    "Resources:", ROLE, plainFunction("Fn"),
    "  Api:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      Body:",
    `        { swagger: "2.0", securityDefinitions: ${schemes}, paths: { /orders: { get: { ${operation}, x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: ${uri("Fn", "aws")} } } } } }`,
    "  ApiDeployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api, StageName: Stage } }",
    "  ApiprodStage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, DeploymentId: !Ref ApiDeployment, StageName: prod } }",
    permission("FnGetPermissionprod", "!Ref Fn", source("aws", "*/GET/orders")),
  ];
}

const IAM = "security: [{ AWS_IAM: [] }]";
const IAM_SCHEME = "{ AWS_IAM: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4 } }";
const by = (uriOf: string, type: string, more = ""): string => `{ type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: { type: ${type}, authorizerUri: ${uriOf}${more} } }`;

test.each([
  ["an event's role", sam(event("Api", "RestApiId", ", Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }"), api("Api", "{}")), plainRest(IAM, IAM_SCHEME)],
  ["an API's role", sam(event("Api", "RestApiId"), api("Api", "{ DefaultAuthorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }")), plainRest(IAM, IAM_SCHEME)],
  ["the caller's credentials, of an event", sam(event("Api", "RestApiId", ", Auth: { Authorizer: AWS_IAM }"), api("Api", "{}")), plainRest(IAM, IAM_SCHEME)],
  ["the caller's credentials, of an API", sam(event("Api", "RestApiId"), api("Api", "{ DefaultAuthorizer: AWS_IAM }")), plainRest(IAM, IAM_SCHEME)],
  [
    "a REST API's authorizer, which is permitted anyway",
    sam(event("Api", "RestApiId"), AUTH_FUNCTION, api("Api", "{ DefaultAuthorizer: Auth, Authorizers: { Auth: { FunctionArn: !GetAtt AuthFn.Arn, FunctionInvokeRole: !GetAtt Role.Arn } } }")),
    [
      ...plainRest("security: [{ Auth: [] }]", `{ Auth: ${by(uri("AuthFn", "aws"), "token")} }`), plainFunction("AuthFn"),
      permission("ApiAuthAuthorizerPermission", "!GetAtt AuthFn.Arn", source("aws", "authorizers/*")),
    ],
  ],
  [
    "an HTTP API's authorizer, which is permitted where that is asked for",
    sam(event("HttpApi", "ApiId"), AUTH_FUNCTION, api("HttpApi", '{ DefaultAuthorizer: Auth, Authorizers: { Auth: { FunctionArn: !GetAtt AuthFn.Arn, AuthorizerPayloadFormatVersion: "2.0", FunctionInvokeRole: !GetAtt Role.Arn } } }')),
    [
      "Resources:", ROLE, plainFunction("Fn"), plainFunction("AuthFn"),
      "  Api:\n    Type: AWS::ApiGatewayV2::Api\n    Properties:\n      Body:",
      `        { openapi: 3.0.1, components: { securitySchemes: { Auth: ${by(uri("AuthFn", "${AWS::Partition}"), "request", ", authorizerPayloadFormatVersion: '2.0'")} } }, paths: { /orders: { get: { security: [{ Auth: [] }], x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, payloadFormatVersion: "2.0", uri: ${uri("Fn", "${AWS::Partition}")} } } } } }`,
      "  ApiApiGatewayDefaultStage: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Api, StageName: $default, AutoDeploy: true } }",
      permission("FnGetPermission", "!Ref Fn", source("${AWS::Partition}", "*/GET/orders")),
      permission("ApiAuthAuthorizerPermission", "!GetAtt AuthFn.Arn", source("${AWS::Partition}", "authorizers/*")),
    ],
  ],
])("%s: what is left expands to what one would have written by hand", (_, before, byHand) => {
  const after = fixedText(before);
  expect(after).not.toBe(before);
  expect(meaningOf(after)).toEqual(meaningOf(byHand.join("\n")));
  expect(meaningOf(before)).not.toEqual(meaningOf(after));
});

test("SAM's own permission for a WebSocket API's authorizer comes back once no role is named", () => {
  const text = sam(
    AUTH_FUNCTION,
    `  Fn:\n    Type: AWS::Serverless::Function\n    Properties: ${FUNCTION} }`,
    "  Api:\n    Type: AWS::Serverless::WebSocketApi\n    Properties:\n      RouteSelectionExpression: $request.body.action\n      Auth: { AuthType: CUSTOM, AuthArn: !GetAtt AuthFn.Arn, InvokeRole: !GetAtt Role.Arn }\n      Routes: { $connect: { FunctionArn: !GetAtt Fn.Arn } }",
  );
  expect(fixedText(text)).toBe(text.replace(", InvokeRole: !GetAtt Role.Arn", ""));
  expect(meaningOf(fixedText(text)).filter((line) => line.startsWith("authorizer "))).toEqual([expect.stringMatching(/lambda AuthFn, admitted by resource-policy$/)]);
});

const body = (fn: string, more = ""): string => `  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      DefinitionBody: { openapi: 3.0.1, paths: { /orders: { get: { x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub "arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${fn}}/invocations"${more} } } } } }`;
const BY_ROLE = ", credentials: !GetAtt Role.Arn";
const CALLED = `  Fn:\n    Type: AWS::Serverless::Function\n    Properties: ${FUNCTION}`;

/** The ids and the functions of the permissions that come in. */
function permissionsIn(text: string): string[] {
  return [...text.matchAll(/^ {2}(\w+):\n {4}Type: AWS::Lambda::Permission\n(?:.*\n)*? {6}FunctionName: (.+)$/gm)].map(([, id = "", fn = ""]) => `${id}: ${fn}`);
}

test.each([
  ["a function", [body("Fn.Arn", BY_ROLE), `${CALLED} }`], ["FnApiPermission: !Ref Fn"]],
  ["an alias that SAM makes", [body("Fn.Alias", BY_ROLE), `${CALLED}, AutoPublishAlias: live }`], ["FnLiveApiPermission: !Ref Fn.Alias"]],
  ["a function that has a permission of that name by SAM", [body("Fn.Arn", BY_ROLE), `${CALLED}, Events: { Api: { Type: SNS, Properties: { Topic: !Ref Topic } } } }`, "  Topic: { Type: AWS::SNS::Topic }"],
    ["FnApiPermission2: !Ref Fn"]],
])("a permission for %s", (_, resources, expected) => {
  expect(permissionsIn(fixedText(sam(...resources)))).toEqual(expected);
});

test("where it is said that SAM is not to permit an authorizer, that is said otherwise", () => {
  const auth = (permissions: string, role = ""): string => sam(event("HttpApi", "ApiId"), AUTH_FUNCTION,
    api("HttpApi", `{ DefaultAuthorizer: Auth, Authorizers: { Auth: { EnableFunctionDefaultPermissions: ${permissions}, FunctionArn: !GetAtt AuthFn.Arn, AuthorizerPayloadFormatVersion: "2.0"${role} } } }`));
  expect(fixedText(auth("false"))).toBe(auth("true"));
  expect(fixedText(auth("false", ", FunctionInvokeRole: !GetAtt Role.Arn"))).toBe(auth("true"));
});

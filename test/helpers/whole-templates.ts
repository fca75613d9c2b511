import type { Node } from "../../src/template/node.ts";
import * as t from "../verdicts/templates.ts";
import type { Json } from "../../src/template/print-yaml.ts";
import { readOne } from "./scope.ts";

const HEAD = `
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, test, prod] }
  RoleArn: { Type: String, Default: "" }
  Names: { Type: CommaDelimitedList, Default: "a,b" }
Rules:
  Known: { RuleCondition: !Equals [!Ref Env, prod], Assertions: [{ Assert: { "Fn::Contains": [[a, b], !Ref RoleArn] } }] }
Mappings:
  Regions: { eu-west-1: { Role: "arn:aws:iam::123456789012:role/x", Zones: [a, b] } }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsTest: !And [!Not [!Condition IsProd], !Or [!Equals [!Ref Env, test], !Equals [!Ref "AWS::Region", eu-west-1]]]`;

const CACHING = '{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: !If [IsProd, true, false], CacheTtlInSeconds: 300 }';
const JOINED = `!Join ["", ["arn:", !Select [1, !Split [":", !GetAtt Fn.Arn]], ":apigateway:", !Ref "AWS::Region",
        ":lambda:path/2015-03-31/functions/", !Ref Alias, /invocations]]`;

const REST = t.stack([
  t.REST_API, t.FUNCTION, t.AUTH_FUNCTION, t.ALIAS, t.VERSION, t.ROLE,
  t.stage("prod", "Stage", {
    Variables: "{ alias: live }", CacheClusterEnabled: "true", MethodSettings: `[${CACHING}]`,
  }),
  t.stage("!Ref Env", "Other", {}, "IsTest"),
  t.authorizer({ AuthorizerCredentials: "!Ref RoleArn" }),
  t.method({ credentials: '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]', authorization: t.GUARDED }),
  t.method({ id: "Any", verb: "ANY", at: "!Ref Item", uri: t.invoke("Fn.Arn}:${!stageVariables.alias"), condition: "IsTest" }),
  t.method({ id: "Post", verb: "POST", uri: JOINED }),
  t.method({
    id: "Put", verb: "PUT", type: "AWS", uri: '!Sub "arn:aws:apigateway:us-east-1:sqs:path/${AWS::AccountId}/queue"',
    credentials: '!FindInMap [Regions, !Ref "AWS::Region", Role]',
  }),
  t.method({ id: "Delete", verb: "DELETE", type: "HTTP_PROXY", uri: "https://abc.execute-api.eu-west-1.amazonaws.com/x" }),
  t.permission({ condition: "IsProd", more: { SourceAccount: "!Ref AWS::AccountId" } }),
  t.permission({ id: "Live", fn: "!Ref Alias", source: "${Api}/prod/*/items/{id}" }),
], [HEAD]);

const HTTP = t.stack([
  t.HTTP, t.AUTH_FUNCTION, t.ROLE, t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt Role.Arn", AuthorizerResultTtlInSeconds: "60" }),
  t.integration({ CredentialsArn: '!If [IsProd, !GetAtt Role.Arn, !ImportValue shared-role]', PayloadFormatVersion: '"2.0"' }),
  t.integration({
    IntegrationSubtype: "SQS-SendMessage", IntegrationUri: undefined, CredentialsArn: "!GetAtt Role.Arn",
    RequestParameters: '{ QueueUrl: "https://sqs.eu-west-1.amazonaws.com/1/q", Region: us-east-1 }',
  }, "Queue"),
  t.route("GET /items/{id}", t.GUARDED), t.route("$default", {}, "Default", "Queue"), t.permission({ source: "${Api}/*/*/items/*" }),
], [HEAD]);

const WEBSOCKET = t.stack([
  t.WEBSOCKET, t.ROLE, t.AUTH_FUNCTION, t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt Role.Arn" }),
  t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), t.route("$connect", t.GUARDED), t.route("send", {}, "Send"),
  t.permission({ source: "${Api}/*$connect" }),
], [HEAD]);

const QUICK = t.stack([
  t.resource("Api", "AWS::ApiGatewayV2::Api", {
    Name: "api", ProtocolType: "HTTP", Target: "!GetAtt Fn.Arn", RouteKey: '"GET /items"', CredentialsArn: "!Ref RoleArn",
  }),
  t.FUNCTION, t.AUTH_FUNCTION, t.OTHER_FUNCTION, t.authorizerV2(), t.integration({ IntegrationUri: t.invoke("OtherFn.Arn") }),
  t.resource("Overrides", "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", {
    ApiId: "!Ref Api", Route: '{ Target: !Sub "integrations/${Integration}", AuthorizationType: CUSTOM, AuthorizerId: !Ref Auth }',
  }),
], [HEAD]);

const POLICY = t.stack([
  t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" }), t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
    ResourceArn: "!GetAtt Fn.Arn",
    PolicyDocument: `
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Principal: { Service: apigateway.amazonaws.com }
            Action: [lambda:InvokeFunction]
            Resource: !Sub "\${Fn.Arn}:*"
            Condition:
              ArnLike: { aws:SourceArn: !Sub "arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*" }
              StringEquals: { aws:SourceAccount: !Ref "AWS::AccountId" }`,
  }),
], [HEAD]);

const INTEGRATION = `{ type: aws_proxy, httpMethod: POST, uri: ${t.invoke("Fn.Arn")}, credentials: !GetAtt Role.Arn, responseTransferMode: STREAM }`;
const SHARED = '{ $ref: "#/components/x-amazon-apigateway-integrations/shared" }';
const BODY = `
        openapi: 3.0.1
        info: { title: pets }
        security: [{ auth: [] }]
        paths:
          /pets:
            get: { x-amazon-apigateway-integration: ${INTEGRATION} }
            x-amazon-apigateway-any-method: !If [IsProd, { security: [], x-amazon-apigateway-integration: ${SHARED} }, !Ref "AWS::NoValue"]
          /pets/{id}/: { post: { x-amazon-apigateway-auth: { type: AWS_IAM }, x-amazon-apigateway-integration: ${SHARED} } }
          $default:
            x-amazon-apigateway-any-method: { isDefaultRoute: true, x-amazon-apigateway-integration: { type: http_proxy, uri: "https://example.com" } }
        components:
          securitySchemes:
            auth:
              type: apiKey
              x-amazon-apigateway-authorizer:
                type: request
                authorizerUri: ${t.invoke("AuthFn.Arn")}
                authorizerCredentials: !GetAtt Role.Arn
                authorizerResultTtlInSeconds: 0
          x-amazon-apigateway-integrations: { shared: ${INTEGRATION} }`;

const written = (fn: string): string => `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${fn}/invocations`;
const WRITTEN_OUT = { "x-amazon-apigateway-integration": { type: "aws", uri: written("x"), credentials: "arn:aws:iam::1:role/x" } };

const DOCUMENT = t.stack([
  t.resource("Api", "AWS::ApiGateway::RestApi", { Body: BODY }),
  t.resource("Text", "AWS::ApiGateway::RestApi", { Body: `'${JSON.stringify({ swagger: "2.0", paths: { "/a": { get: WRITTEN_OUT } } })}'` }),
  t.stage(), t.FUNCTION, t.AUTH_FUNCTION, t.ROLE, t.permission(),
], [HEAD]);

const OPENAPI = BODY.replaceAll("\n        ", "\n").trimStart().replaceAll(t.invoke("Fn.Arn"), written("x"))
  .replaceAll(t.invoke("AuthFn.Arn"), written("y")).replaceAll("!GetAtt Role.Arn", "arn:aws:iam::1:role/x");

const SAM = `${HEAD}
Transform: AWS::Serverless-2016-10-31
Globals:
  Function: { Runtime: nodejs22.x, AutoPublishAlias: live }
  Api: { Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: NONE }, CacheClusterEnabled: true, MethodSettings: [${CACHING}] }
  HttpApi: { Auth: { EnableIamAuthorizer: true } }
Resources:
  Role: { Type: AWS::IAM::Role, Properties: {} }
  Orders:
    Type: AWS::Serverless::Function
    Condition: IsProd
    Properties:
      Handler: i.handler
      Events:
        Implicit: { Type: Api, Properties: { Path: "/orders/{id}", Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn } } }
        Own: { Type: Api, Properties: { RestApiId: !Ref Api, Path: /own, Method: any, Auth: { Authorizer: Tokens } } }
        Http: { Type: HttpApi, Properties: { Path: /http, Method: POST } }
        Web: { Type: HttpApi, Properties: { ApiId: !Ref Web, Auth: { Authorizer: Lambda } } }
  Tokens:
    Type: AWS::Serverless::Function
    Properties: { Handler: i.tokens, Events: { Daily: { Type: Schedule, Properties: { Schedule: rate(1 day) } } } }
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: !Ref Env
      Auth:
        DefaultAuthorizer: Tokens
        Authorizers: { Tokens: { FunctionArn: !GetAtt Tokens.Arn, FunctionInvokeRole: !GetAtt Role.Arn, Identity: { ReauthorizeEvery: 0 } } }
      Cors: "'*'"
      MergeDefinitions: true
      DefinitionBody: { openapi: 3.0.1, paths: { /body: { get: { x-amazon-apigateway-integration: ${INTEGRATION} } } } }
  Web:
    Type: AWS::Serverless::HttpApi
    Properties: { Auth: { Authorizers: { Lambda: { FunctionArn: !GetAtt Tokens.Arn, AuthorizerPayloadFormatVersion: 2.0 } } } }
  Chat:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      Auth: { AuthType: CUSTOM, AuthArn: !GetAtt Tokens.Arn, InvokeRole: !GetAtt Role.Arn }
      Routes: { $connect: { FunctionArn: !GetAtt Tokens.Arn } }
  Link: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: Web }, Destination: { Id: Tokens }, Permissions: [Write] } }
`;

/** Templates as people write them, each with nearly everything that its kind of API can have. */
export const WHOLE_TEMPLATES: Readonly<Record<string, string>> = {
  "a REST API": REST, "an HTTP API": HTTP, "a WebSocket API": WEBSOCKET, "quick create": QUICK, "a resource policy": POLICY,
  "an OpenAPI body": DOCUMENT, "an OpenAPI file": OPENAPI, "a SAM template": SAM,
};

/** A text as JSON has it, its calls in the long form. */
export function jsonOf(text: string): Json {
  return toJson(readOne(text).root);
}

function toJson(node: Node): Json {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toJson);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toJson(value)]));
}

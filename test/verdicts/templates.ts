/** The parts of a template that a verdict is not about, so that its test shows what it is about. */

/** Properties as they are written: names, and values in YAML's flow style. What is `undefined` is left out. */
export type Properties = Readonly<Record<string, string | undefined>>;

/** A template of resources, and of other sections where there are any. */
export function stack(resources: readonly string[], sections: readonly string[] = []): string {
  return [...sections, "Resources:", ...resources].join("\n");
}

/** A resource, one property a line. */
export function resource(id: string, type: string, properties: Properties, condition?: string): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`      ${name}: ${value}`]));
  const guard = condition === undefined ? [] : [`    Condition: ${condition}`];
  return [`  ${id}:`, `    Type: ${type}`, ...guard, ...(lines.length === 0 ? [] : ["    Properties:", ...lines])].join("\n");
}

/** The invocation path of a function: "Fn.Arn", "Alias", "Fn.Arn}:${stageVariables.x" stand where the function is named. */
export function invoke(reference: string): string {
  return path(`\${${reference}}`);
}

/** The invocation path of what is written out: "arn:aws:lambda:…". */
export function path(fn: string, region = "${AWS::Region}", head = "path/2015-03-31"): string {
  return `!Sub "arn:\${AWS::Partition}:apigateway:${region}:lambda:${head}/functions/${fn}/invocations"`;
}

/** The ARN of requests to an API: "${Api}/*\/GET/items". */
export function requests(tail: string, region = "${AWS::Region}"): string {
  return `!Sub "arn:\${AWS::Partition}:execute-api:${region}:\${AWS::AccountId}:${tail}"`;
}

function code(name?: string): Properties {
  const role = '!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/runs"';
  return { FunctionName: name, Runtime: "nodejs22.x", Handler: "i.handler", Role: role, Code: "{ ZipFile: x }" };
}

export const FUNCTION = resource("Fn", "AWS::Lambda::Function", code());
export const NAMED_FUNCTION = resource("Fn", "AWS::Lambda::Function", code("my-fn"));
export const AUTH_FUNCTION = resource("AuthFn", "AWS::Lambda::Function", code());
export const OTHER_FUNCTION = resource("OtherFn", "AWS::Lambda::Function", code());
export const ALIAS = resource("Alias", "AWS::Lambda::Alias", { FunctionName: "!Ref Fn", FunctionVersion: '"7"', Name: "live" });
export const VERSION = resource("Version", "AWS::Lambda::Version", { FunctionName: "!Ref Fn" });
export const OTHER_VERSION = resource("OtherVersion", "AWS::Lambda::Version", { FunctionName: "!Ref Fn" });
export const ROLE = resource("Role", "AWS::IAM::Role", { AssumeRolePolicyDocument: "{}" });
export const AUTH_ROLE = resource("AuthRole", "AWS::IAM::Role", { AssumeRolePolicyDocument: "{}" });

/** The path `/` of the REST API. */
export const ROOT = "!GetAtt Api.RootResourceId";

/** A REST API with the resources `/items`, `/items/{id}`, and no stage. */
export const REST_API = [
  resource("Api", "AWS::ApiGateway::RestApi", { Name: "api" }),
  resource("Items", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: ROOT, PathPart: "items" }),
  resource("Item", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: "!Ref Items", PathPart: '"{id}"' }),
  resource("Deployment", "AWS::ApiGateway::Deployment", { RestApiId: "!Ref Api" }),
].join("\n");

/** A stage of the REST API. */
export function stage(name = "prod", id = "Stage", more: Properties = {}, condition?: string): string {
  const properties = { RestApiId: "!Ref Api", DeploymentId: "!Ref Deployment", StageName: name, ...more };
  return resource(id, "AWS::ApiGateway::Stage", properties, condition);
}

/** A REST API with a stage `prod`, and the function `Fn`. */
export const REST = [REST_API, stage(), FUNCTION].join("\n");

/** An HTTP API with a stage `$default`, and the function `Fn`. */
export const HTTP = [
  resource("Api", "AWS::ApiGatewayV2::Api", { Name: "api", ProtocolType: "HTTP" }),
  resource("Stage", "AWS::ApiGatewayV2::Stage", { ApiId: "!Ref Api", StageName: "$default", AutoDeploy: "true" }),
  FUNCTION,
].join("\n");

/** A WebSocket API with a stage `prod`, and the function `Fn`. */
export const WEBSOCKET = [
  resource("Api", "AWS::ApiGatewayV2::Api", {
    Name: "api",
    ProtocolType: "WEBSOCKET",
    RouteSelectionExpression: "$request.body.action",
  }),
  resource("Stage", "AWS::ApiGatewayV2::Stage", { ApiId: "!Ref Api", StageName: "prod" }),
  FUNCTION,
].join("\n");

interface MethodParts {
  readonly id?: string;
  readonly verb?: string;
  readonly at?: string;
  readonly type?: string;
  readonly uri?: string | undefined;
  readonly credentials?: string | undefined;
  /** What else the integration has, as the inside of a flow map. */
  readonly integration?: string;
  readonly authorization?: Properties;
  readonly condition?: string;
}

/** `GET /items`, answered by `Fn`, by its resource policy, unless told otherwise. */
export function method(parts: MethodParts = {}): string {
  const { id = "Get", verb = "GET", at = "!Ref Items", type = "AWS_PROXY", uri = invoke("Fn.Arn") } = parts;
  const integration = [
    `Type: ${type}`,
    "IntegrationHttpMethod: POST",
    `Uri: ${uri}`,
    ...(parts.credentials === undefined ? [] : [`Credentials: ${parts.credentials}`]),
    ...(parts.integration === undefined ? [] : [parts.integration]),
  ];
  const properties = {
    RestApiId: "!Ref Api",
    ResourceId: at,
    HttpMethod: verb,
    ...(parts.authorization ?? { AuthorizationType: "NONE" }),
    Integration: `{ ${integration.join(", ")} }`,
  };
  return resource(id, "AWS::ApiGateway::Method", properties, parts.condition);
}

/** A method that answers by itself, for what an authorizer does before it. */
export function mockMethod(id = "Get", verb = "GET", authorization: Properties = GUARDED): string {
  const properties = { RestApiId: "!Ref Api", ResourceId: "!Ref Items", HttpMethod: verb, ...authorization };
  return resource(id, "AWS::ApiGateway::Method", { ...properties, Integration: "{ Type: MOCK }" });
}

/** What puts the authorizer `Auth` before a method or route. */
export const GUARDED: Properties = { AuthorizationType: "CUSTOM", AuthorizerId: "!Ref Auth" };

/** The Lambda authorizer `Auth` of the REST API, unless told otherwise. */
export function authorizer(more: Properties = {}, condition?: string): string {
  const properties = {
    RestApiId: "!Ref Api",
    Name: "auth",
    Type: "TOKEN",
    IdentitySource: "method.request.header.Authorization",
    AuthorizerUri: invoke("AuthFn.Arn"),
  };
  return resource("Auth", "AWS::ApiGateway::Authorizer", { ...properties, ...more }, condition);
}

/** The Lambda authorizer `Auth` of the HTTP or WebSocket API, unless told otherwise. */
export function authorizerV2(more: Properties = {}): string {
  const properties = { ApiId: "!Ref Api", Name: "auth", AuthorizerType: "REQUEST", AuthorizerUri: invoke("AuthFn.Arn") };
  return resource("Auth", "AWS::ApiGatewayV2::Authorizer", { ...properties, ...more });
}

/** An integration of the HTTP or WebSocket API that calls `Fn`, unless told otherwise. */
export function integration(more: Properties = {}, id = "Integration", condition?: string): string {
  const properties = { ApiId: "!Ref Api", IntegrationType: "AWS_PROXY", IntegrationUri: invoke("Fn.Arn") };
  return resource(id, "AWS::ApiGatewayV2::Integration", { ...properties, ...more }, condition);
}

export function route(key: string, more: Properties = {}, id = "Route", target = "Integration"): string {
  const properties = { ApiId: "!Ref Api", RouteKey: key, Target: `!Sub "integrations/\${${target}}"` };
  return resource(id, "AWS::ApiGatewayV2::Route", { ...properties, ...more });
}

interface PermissionParts {
  readonly id?: string;
  readonly fn?: string;
  readonly action?: string;
  readonly principal?: string;
  /** The part of the SourceArn from the API's id on; "" where there is no SourceArn. */
  readonly source?: string;
  readonly sourceArn?: string | undefined;
  readonly more?: Properties;
  readonly condition?: string;
}

/** A statement that admits API Gateway to `Fn` for all that the API does, unless told otherwise. */
export function permission(parts: PermissionParts = {}): string {
  const { id = "Permission", fn = "!GetAtt Fn.Arn", action = "lambda:InvokeFunction", source = "${Api}/*" } = parts;
  const properties = {
    Action: `"${action}"`,
    FunctionName: fn,
    Principal: parts.principal ?? "apigateway.amazonaws.com",
    SourceArn: parts.sourceArn ?? (source === "" ? undefined : requests(source)),
    ...parts.more,
  };
  return resource(id, "AWS::Lambda::Permission", properties, parts.condition);
}

export const ENV = "Parameters: { Env: { Type: String } }";
export const IS_PROD = `${ENV}\nConditions: { IsProd: !Equals [!Ref Env, prod] }`;

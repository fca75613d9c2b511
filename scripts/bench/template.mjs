// Templates that are known to the last finding: so many routes, functions and permissions, so many planted problems, and nothing else
// that a rule has a word on. The same plan gives the same template.

/** The rule that finds each planted problem. */
export const RULES = {
  role: "role-credentials",
  authorizer: "authorizer-role-credentials",
  cache: "encrypted-cache",
  missing: "missing-permission",
};

const DEFAULTS = {
  /** rest, http, sam; rest-body and http-body have their routes in an OpenAPI body. */
  api: "rest",
  /** plain, or cdk: long hashed ids, metadata, and joins in place of substitutions. */
  style: "plain",
  routes: 8,
  functions: 4,
  /** Statements beside the one that each route has. */
  permissions: 0,
  /** How many routes, from the first, stand under a condition of their own, together with their permissions. */
  conditions: 0,
  /** Routes that look like a planted problem and are none. */
  decoys: 0,
  /** Resources of no interest. */
  filler: 0,
  /** Statements that make the functions' roles longer. */
  statements: 0,
  plant: {},
};

const PLANTED_IN = {
  rest: ["role", "authorizer", "cache", "missing"],
  "rest-body": ["role", "cache", "missing"],
  http: ["role", "authorizer", "missing"],
  "http-body": ["role", "missing"],
  sam: ["role", "cache"],
};

/** A template, and how many findings of each rule there are in it. */
export function templateOf(options) {
  const plan = { ...DEFAULTS, ...options };
  const fault = faultIn(plan);
  if (fault !== undefined) throw new Error(fault);
  const spelling = SPELLINGS[plan.style];
  const context = { ...spelling, plan, routes: routesOf(plan, spelling), api: spelling.id("Api"), role: spelling.id("InvokeRole") };
  const resources = [...(plan.api === "sam" ? samResources(context) : plainResources(context)), ...fillers(context)];
  return { template: { ...frame(plan), Resources: Object.fromEntries(resources) }, expected: expectedOf(plan.plant) };
}

/** What is found where this is planted, by rule. */
export function expectedOf(plant) {
  return Object.fromEntries(Object.entries(plant).flatMap(([kind, count]) => (count > 0 ? [[RULES[kind], count]] : [])));
}

function faultIn({ api, style, routes, functions, decoys, plant }) {
  if (!Object.hasOwn(PLANTED_IN, api)) return `no kind of API: ${api}`;
  if (!Object.hasOwn(SPELLINGS, style)) return `no style: ${style}`;
  const stranger = Object.keys(plant).find((kind) => !PLANTED_IN[api].includes(kind));
  if (stranger !== undefined) return `${stranger} cannot be planted in ${api}`;
  const { role = 0, missing = 0, authorizer = 0 } = plant;
  if (role + missing + decoys + authorizer > routes) return "more is planted than there are routes";
  return functions < 1 ? "no function" : undefined;
}

const ref = (id) => ({ Ref: id });
const attribute = (id, name) => ({ "Fn::GetAtt": [id, name] });
const upTo = (count) => Array.from({ length: count }, (_, index) => index);

const SPELLINGS = {
  plain: { id: (name) => name, text: (text) => ({ "Fn::Sub": text }), extra: () => ({}) },
  cdk: {
    id: (name) => `Shop${name}${hash(name).toString(16).padStart(8, "0").toUpperCase()}`,
    text: (text) => ({ "Fn::Join": ["", joined(text)] }),
    extra: (id) => ({ Metadata: { "aws:cdk:path": `ShopStack/Shop/${id}/Resource` } }),
  },
};

function joined(text) {
  return text.split(/(\$\{[^}]+\})/).filter((part) => part !== "").map((part) => {
    const [, id, name] = /^\$\{([^.}]+)(?:\.(.+))?\}$/.exec(part) ?? [];
    if (id === undefined) return part;
    return name === undefined ? ref(id) : attribute(id, name);
  });
}

/** FNV-1a: what looks thrown and is not. */
function hash(text) {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return value;
}

const VERBS = ["GET", "POST", "PUT", "DELETE", "PATCH"];
const NOUNS = ["orders", "invoices", "carts", "shipments", "payments", "products", "reviews", "tickets", "reports", "devices"];

/** The routes, with what is planted lying scattered among them. */
function routesOf({ routes, functions, decoys, conditions, plant }, { id }) {
  const kinds = Object.entries({ role: plant.role, missing: plant.missing, decoy: decoys, authorizer: plant.authorizer })
    .flatMap(([kind, count = 0]) => upTo(count).map(() => kind));
  const order = upTo(routes).toSorted((a, b) => hash(`route ${a}`) - hash(`route ${b}`) || a - b);
  const kindOf = new Map(kinds.map((kind, index) => [order[index], kind]));
  return upTo(routes).map((index) => {
    const noun = NOUNS[index % NOUNS.length];
    const name = `${noun[0].toUpperCase()}${noun.slice(1)}${index}`;
    const condition = index < conditions ? { Condition: `Has${index}` } : {};
    return { name, part: `${noun}-${index}`, verb: VERBS[index % VERBS.length], fn: id(functionName(index % functions)), kind: kindOf.get(index), condition };
  });
}

function functionName(index) {
  return `Function${index}`;
}

function frame({ api, style, conditions }) {
  const isOpen = conditions > 0;
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    ...(api === "sam" ? { Transform: "AWS::Serverless-2016-10-31" } : {}),
    Description: `A shop with an API, ${style}`,
    ...(isOpen ? { Parameters: Object.fromEntries(upTo(conditions).map((index) => [`Is${index}`, { Type: "String" }])) } : {}),
    ...(isOpen ? { Conditions: Object.fromEntries(upTo(conditions).map((index) => [`Has${index}`, { "Fn::Equals": [ref(`Is${index}`), "yes"] }])) } : {}),
  };
}

function resource({ extra }, id, Type, Properties, more = {}) {
  return [id, { Type, ...more, Properties, ...extra(id) }];
}

function fillers(context) {
  return upTo(context.plan.filler).map((index) =>
    resource(context, context.id(`Topic${index}`), "AWS::SNS::Topic", { TopicName: `topic-${index}`, Tags: [{ Key: "number", Value: String(index) }] }));
}

function plainResources(context) {
  const { plan } = context;
  const isRest = plan.api.startsWith("rest");
  const routes = plan.api.endsWith("-body") ? [] : context.routes.flatMap((route) => (isRest ? restRoute(context, route) : httpRoute(context, route)));
  const isRoleUsed = context.routes.some(({ kind }) => kind === "role" || kind === "decoy" || kind === "authorizer");
  return [
    ...upTo(plan.functions).flatMap((index) => functionWithRole(context, index)),
    ...(isRoleUsed ? [invokeRole(context)] : []),
    isRest ? restApi(context) : httpApi(context), ...routes, ...permissions(context),
    ...(isRest ? restStage(context) : [resource(context, context.id("Stage"), "AWS::ApiGatewayV2::Stage", { ApiId: ref(context.api), StageName: "$default", AutoDeploy: true })]),
  ];
}

function functionWithRole(context, index) {
  const { id, plan, text } = context;
  const [fn, role] = [id(functionName(index)), id(`Role${index}`)];
  const noun = NOUNS[index % NOUNS.length];
  const own = upTo(Math.ceil((plan.statements - index) / plan.functions));
  const table = (name) => text(`arn:\${AWS::Partition}:dynamodb:\${AWS::Region}:\${AWS::AccountId}:table/${name}`);
  const reads = (name) => ({ Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"], Resource: [table(name)] });
  return [
    resource(context, role, "AWS::IAM::Role", {
      AssumeRolePolicyDocument: trust("lambda"),
      ManagedPolicyArns: [text("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")],
      Policies: [{ PolicyName: "data", PolicyDocument: { Version: "2012-10-17", Statement: [reads(noun), ...own.map((count) => reads(`${noun}-${count}`))] } }],
    }),
    resource(context, fn, "AWS::Lambda::Function", {
      Code: { S3Bucket: text("code-${AWS::AccountId}-${AWS::Region}"), S3Key: `${noun}-${index}.zip` },
      Handler: `index.${noun}`, Runtime: "nodejs22.x", MemorySize: 512, Timeout: 10, Role: attribute(role, "Arn"),
      Environment: { Variables: { TABLE_NAME: `${noun}-${index}`, LOG_LEVEL: "info" } },
      Tags: [{ Key: "service", Value: noun }],
    }),
    resource(context, id(`Log${index}`), "AWS::Logs::LogGroup", { LogGroupName: text(`/aws/lambda/\${${fn}}`), RetentionInDays: 30 }),
  ];
}

function trust(service) {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: `${service}.amazonaws.com` }, Action: "sts:AssumeRole" }] };
}

function invokeRole(context) {
  const Statement = [{ Effect: "Allow", Action: ["lambda:InvokeFunction", "sqs:SendMessage"], Resource: "*" }];
  return resource(context, context.role, "AWS::IAM::Role", {
    AssumeRolePolicyDocument: trust("apigateway"), Policies: [{ PolicyName: "invoke", PolicyDocument: { Version: "2012-10-17", Statement } }],
  });
}

/** The URI by which API Gateway invokes a route's function. */
function invocation({ text }, { fn }) {
  return text(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${fn}.Arn}/invocations`);
}

function queue({ text }) {
  return text("arn:${AWS::Partition}:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/orders");
}

/** The role that a route is called with, under the name that its spelling has for it. */
function credentials({ role }, { kind }, name) {
  return kind === "role" || kind === "decoy" ? { [name]: attribute(role, "Arn") } : {};
}

function restApi(context) {
  const body = context.plan.api === "rest-body" ? { Body: document(context) } : { Name: "shop", EndpointConfiguration: { Types: ["REGIONAL"] } };
  return resource(context, context.api, "AWS::ApiGateway::RestApi", body);
}

function restRoute(context, route) {
  const { id, api } = context;
  const [path, authorizer] = [id(`${route.name}Resource`), id(`${route.name}Authorizer`)];
  const target = route.kind === "decoy" ? { Type: "AWS", Uri: queue(context) } : { Type: "AWS_PROXY", Uri: invocation(context, route) };
  const isAuthorized = route.kind === "authorizer";
  return [
    resource(context, path, "AWS::ApiGateway::Resource", { RestApiId: ref(api), ParentId: attribute(api, "RootResourceId"), PathPart: route.part }),
    ...(isAuthorized ? [resource(context, authorizer, "AWS::ApiGateway::Authorizer", restAuthorizer(context, route))] : []),
    resource(context, id(`${route.name}Method`), "AWS::ApiGateway::Method", {
      RestApiId: ref(api), ResourceId: ref(path), HttpMethod: route.verb,
      ...(isAuthorized ? { AuthorizationType: "CUSTOM", AuthorizerId: ref(authorizer) } : { AuthorizationType: "AWS_IAM" }),
      Integration: { IntegrationHttpMethod: "POST", ...target, ...credentials(context, route, "Credentials") },
      MethodResponses: [{ StatusCode: "200" }],
    }, route.condition),
  ];
}

function restAuthorizer(context, route) {
  return {
    RestApiId: ref(context.api), Name: route.name, Type: "TOKEN", IdentitySource: "method.request.header.Authorization",
    AuthorizerUri: invocation(context, route), AuthorizerCredentials: attribute(context.role, "Arn"), AuthorizerResultTtlInSeconds: 300,
  };
}

/** The deployment and its stages: those of which the cache is encrypted, and one that is cached and open, or not cached at all. */
function restStage(context) {
  const { id, api, plan: { plant, decoys } } = context;
  const deployment = id("Deployment");
  const stage = (name, more) => resource(context, id(`${name}Stage`), "AWS::ApiGateway::Stage", {
    RestApiId: ref(api), DeploymentId: ref(deployment), StageName: name.toLowerCase(), ...more,
  });
  return [
    resource(context, deployment, "AWS::ApiGateway::Deployment", { RestApiId: ref(api) }),
    ...upTo(plant.cache ?? 0).map((index) => stage(`Cached${index}`, cached(true))), stage("Prod", decoys > 0 ? cached(false) : {}),
  ];
}

function cached(CacheDataEncrypted) {
  const MethodSettings = [{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true, CacheTtlInSeconds: 60, CacheDataEncrypted }];
  return { CacheClusterEnabled: true, CacheClusterSize: "0.5", MethodSettings };
}

function httpApi(context) {
  const body = context.plan.api === "http-body" ? { Body: document(context) } : { Name: "shop", ProtocolType: "HTTP" };
  return resource(context, context.api, "AWS::ApiGatewayV2::Api", body);
}

function httpRoute(context, route) {
  const { id, api, text } = context;
  const [integration, authorizer] = [id(`${route.name}Integration`), id(`${route.name}Authorizer`)];
  const target = route.kind === "decoy"
    ? { IntegrationSubtype: "SQS-SendMessage", PayloadFormatVersion: "1.0", RequestParameters: { QueueUrl: "$request.header.queue", MessageBody: "$request.body" } }
    : { IntegrationUri: invocation(context, route), PayloadFormatVersion: "2.0" };
  const isAuthorized = route.kind === "authorizer";
  return [
    resource(context, integration, "AWS::ApiGatewayV2::Integration", {
      ApiId: ref(api), IntegrationType: "AWS_PROXY", ...target, ...credentials(context, route, "CredentialsArn"),
    }, route.condition),
    ...(isAuthorized ? [resource(context, authorizer, "AWS::ApiGatewayV2::Authorizer", httpAuthorizer(context, route))] : []),
    resource(context, id(`${route.name}Route`), "AWS::ApiGatewayV2::Route", {
      ApiId: ref(api), RouteKey: `${route.verb} /${route.part}`, Target: text(`integrations/\${${integration}}`),
      ...(isAuthorized ? { AuthorizationType: "CUSTOM", AuthorizerId: ref(authorizer) } : { AuthorizationType: "NONE" }),
    }, route.condition),
  ];
}

function httpAuthorizer(context, route) {
  return {
    ApiId: ref(context.api), Name: route.name, AuthorizerType: "REQUEST", AuthorizerPayloadFormatVersion: "2.0",
    IdentitySource: ["$request.header.Authorization"], AuthorizerUri: invocation(context, route),
    AuthorizerCredentialsArn: attribute(context.role, "Arn"), AuthorizerResultTtlInSeconds: 300,
  };
}

/** The routes as an OpenAPI document. */
function document(context) {
  const isRest = context.plan.api === "rest-body";
  const operation = (route) => {
    const target = route.kind === "decoy" ? queueOperation(context, isRest) : { type: "aws_proxy", httpMethod: "POST", uri: invocation(context, route), payloadFormatVersion: isRest ? "1.0" : "2.0" };
    return { operationId: route.name, responses: { 200: { description: "OK" } }, "x-amazon-apigateway-integration": { ...target, ...credentials(context, route, "credentials") } };
  };
  const paths = context.routes.map((route) => [`/${route.part}`, { [route.verb.toLowerCase()]: operation(route) }]);
  return { openapi: "3.0.1", info: { title: "shop", version: "1.0" }, paths: Object.fromEntries(paths) };
}

function queueOperation(context, isRest) {
  if (isRest) return { type: "aws", httpMethod: "POST", uri: queue(context) };
  return { type: "aws_proxy", integrationSubtype: "SQS-SendMessage", payloadFormatVersion: "1.0", requestParameters: { QueueUrl: "$request.header.queue", MessageBody: "$request.body" } };
}

/** A statement for each route, but for those whose statement is missing, and then as many more as are asked for. */
function permissions(context) {
  const { id, api, text, plan } = context;
  const invoked = context.routes.filter(({ kind }) => kind !== "decoy" && kind !== "missing");
  const permission = (name, fn, tail, more) => resource(context, id(`${name}Permission`), "AWS::Lambda::Permission", {
    Action: "lambda:InvokeFunction", FunctionName: attribute(fn, "Arn"), Principal: "apigateway.amazonaws.com",
    SourceArn: text(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${api}}/${tail}`),
  }, more);
  return [
    ...invoked.map(({ name, fn, verb, part, condition }) => permission(name, fn, `*/${verb}/${part}`, condition)),
    ...upTo(plan.permissions).map((index) => permission(`Test${index}`, id(functionName(index % plan.functions)), `test-invoke-stage/GET/test-${index}`, {})),
  ];
}

/** What is cached stands in APIs of its own, each with its share of the routes. */
function samResources(context) {
  const { id, plan: { functions, plant } } = context;
  const apis = [context.api, ...upTo((plant.cache ?? 1) - 1).map((index) => id(`Api${index + 1}`))];
  const caching = plant.cache ? cached(true) : {};
  return [
    ...apis.map((api) => resource(context, api, "AWS::Serverless::Api", { StageName: "prod", ...caching })),
    ...(plant.role ? [invokeRole(context)] : []),
    ...upTo(functions).map((index) => samFunction(context, index, apis)),
  ];
}

function samFunction(context, index, apis) {
  const { id, routes } = context;
  const [fn, noun] = [id(functionName(index)), NOUNS[index % NOUNS.length]];
  const events = routes.filter((route) => route.fn === fn).map((route) => [route.name, samEvent(context, route, apis)]);
  return resource(context, fn, "AWS::Serverless::Function", {
    CodeUri: `src/${noun}`, Handler: `app.${noun}`, Runtime: "nodejs22.x", MemorySize: 512, Timeout: 10,
    Environment: { Variables: { TABLE_NAME: `${noun}-${index}` } },
    Policies: [{ DynamoDBCrudPolicy: { TableName: `${noun}-${index}` } }],
    ...(events.length > 0 ? { Events: Object.fromEntries(events) } : {}),
  });
}

function samEvent({ role, routes }, route, apis) {
  const auth = route.kind === "role" ? { Auth: { Authorizer: "AWS_IAM", InvokeRole: attribute(role, "Arn") } } : {};
  return { Type: "Api", Properties: {
    RestApiId: ref(apis[routes.indexOf(route) % apis.length]), Path: `/${route.part}`, Method: route.verb.toLowerCase(), ...auth,
  } };
}

import { describe, expect, test } from "@jest/globals";
import { formulaKey } from "../../src/resolve/formula.ts";
import { getIn } from "../../src/template/node.ts";
import { pathKeys } from "../../src/template/place.ts";
import { modelOf, type Nouns, nounsOf } from "../helpers/model.ts";
import { readOne } from "../helpers/scope.ts";
import * as t from "../verdicts/templates.ts";

const NOTHING: Nouns = { api: [], stage: [], route: [], authorizer: [], integration: [], function: [], notChecked: [] };

describe("the nouns of small templates", () => {
  test("a template without an API has none", () => {
    expect(nounsOf(t.stack([t.resource("Queue", "AWS::SQS::Queue", {})]))).toEqual(NOTHING);
    expect(nounsOf("Resources: {}")).toEqual(NOTHING);
    expect(nounsOf("AWSTemplateFormatVersion: 2010-09-09")).toEqual(NOTHING);
  });

  test("a REST API", () => {
    const text = t.stack([t.REST, t.AUTH_FUNCTION, t.authorizer(), t.method({ authorization: t.GUARDED }), t.permission()]);
    expect(nounsOf(text)).toEqual({
      api: ["rest Api"],
      stage: ["Api: prod"],
      route: ["Api: GET /items (lambda)"],
      authorizer: ["Auth for GET /items → AuthFn, missing, 300 s"],
      integration: ["GET /items → Fn, admitted after Auth (GET /items)"],
      function: ["Fn [Permission]", "AuthFn []"],
      notChecked: [],
    });
  });

  test("an HTTP API, one integration behind two routes", () => {
    const text = t.stack([
      t.HTTP, t.AUTH_FUNCTION, t.authorizerV2({ AuthorizerResultTtlInSeconds: "60" }), t.integration(), t.permission(),
      t.route("GET /items", { AuthorizationType: "CUSTOM", AuthorizerId: "!Ref Auth" }), t.route("$default", {}, "Default"),
    ]);
    expect(nounsOf(text)).toEqual({
      api: ["http Api"],
      stage: ["Api: $default"],
      route: ["Api: GET /items (lambda)", "Api: $default"],
      authorizer: ["Auth for GET /items → AuthFn, missing, 60 s"],
      integration: ["GET /items, $default → Fn, admitted after Auth (GET /items)"],
      function: ["Fn [Permission]", "AuthFn []"],
      notChecked: [],
    });
  });

  test("a WebSocket API", () => {
    const text = t.stack([
      t.WEBSOCKET, t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), t.ROLE, t.route("$connect"), t.route("GET /a", {}, "Odd"),
    ]);
    expect(nounsOf(text)).toMatchObject({
      api: ["websocket Api"],
      stage: ["Api: prod"],
      route: ["Api: $connect", "Api: GET /a"],
      integration: ["$connect, GET /a → Fn, missing by role Role"],
    });
  });

  test("an integration that no route leads to asks for nothing", () => {
    expect(nounsOf(t.stack([t.HTTP, t.integration()]))).toMatchObject({ route: [], integration: ["nothing → Fn, admitted"] });
  });

  test("a route that leads nowhere", () => {
    expect(nounsOf(t.stack([t.HTTP, t.route("GET /a", { Target: "integrations/abc123" })]))).toMatchObject({
      route: ["Api: GET /a"], integration: [],
    });
  });

  test("an API of another stack", () => {
    const foreign = (id: string) => t.resource("Get", "AWS::ApiGateway::Method", {
      RestApiId: id, ResourceId: "abc", HttpMethod: "GET", Integration: `{ Type: AWS_PROXY, Uri: ${t.invoke("Fn.Arn")} }`,
    });
    expect(nounsOf(t.stack([t.FUNCTION, foreign("!ImportValue shared-api")]))).toMatchObject({
      api: ["rest Fn::ImportValue(shared-api) elsewhere"],
      route: ["Fn::ImportValue(shared-api): GET ${abc}"],
    });
    const parameter = "Parameters: { SharedApi: { Type: String } }";
    expect(nounsOf(t.stack([t.FUNCTION, foreign("!Ref SharedApi")], [parameter]))).toMatchObject({ api: ["rest SharedApi elsewhere"] });
  });

  test("one API that is named in two ways is one", () => {
    const one = t.stage("prod", "Prod", { RestApiId: "!Ref Api" });
    const other = t.stage("beta", "Beta", { RestApiId: "!GetAtt Api.RestApiId" });
    expect(nounsOf(t.stack([t.REST_API, one, other]))).toMatchObject({ api: ["rest Api"], stage: ["Api: prod", "Api: beta"] });
    const v2 = t.resource("Stage", "AWS::ApiGatewayV2::Stage", { ApiId: "!GetAtt Web.ApiId", StageName: "prod" });
    const web = t.resource("Web", "AWS::ApiGatewayV2::Api", { ProtocolType: "HTTP" });
    expect(nounsOf(t.stack([web, v2]))).toMatchObject({ api: ["http Web"], stage: ["Web: prod"] });
  });

  test("what conditions choose are alternatives", () => {
    const credentials = '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]';
    const uri = `!If [IsProd, ${t.invoke("Fn.Arn")}, ${t.invoke("OtherFn.Arn")}]`;
    const text = t.stack([t.REST, t.ROLE, t.OTHER_FUNCTION, t.method({ uri, credentials }), t.permission({ condition: "IsProd" })], [t.IS_PROD]);
    expect(nounsOf(text)).toMatchObject({
      route: ["Api: GET /items"],
      integration: ["GET /items → Fn, admitted by role Role if IsProd", "GET /items → OtherFn, missing if !IsProd"],
      function: ["Fn [Permission]", "OtherFn []"],
    });
  });

  test("a resource under a condition exists under it", () => {
    const text = t.stack([
      t.REST_API, t.stage("prod", "Stage", {}, "IsProd"), t.resource("Fn", "AWS::Lambda::Function", {}, "IsProd"), t.method({ condition: "IsProd" }),
    ], [t.IS_PROD]);
    expect(nounsOf(text)).toMatchObject({
      stage: ["Api: prod if IsProd"],
      route: ["Api: GET /items if IsProd"],
      integration: ["GET /items → Fn, missing if IsProd"],
      function: ["Fn [] if IsProd"],
    });
  });

  test("each thing knows where it is written", () => {
    const method = t.method({ credentials: "!GetAtt Role.Arn", authorization: t.GUARDED });
    const text = t.stack([t.REST, t.ROLE, t.AUTH_FUNCTION, t.authorizer(), method, t.permission()]);
    const { root } = readOne(text);
    const { api, stage, route, authorizer, integration, function: functions } = modelOf(text);
    const keys = [...api, ...stage, ...route, ...authorizer, ...functions].map(({ at }) => text.slice(at.start, at.end));
    expect(keys).toEqual(["Api", "Stage", "Get", "Auth", "Fn", "AuthFn"]);
    expect(integration).toHaveLength(1);
    const auth = integration[0]?.auth;
    const written = getIn(root, "Resources", "Get", "Properties", "Integration");
    expect(integration[0]?.at).toMatchObject({ start: written?.start, end: written?.end });
    expect(auth?.kind === "role" && pathKeys(auth.role.at.path)).toEqual(["Resources", "Get", "Properties", "Integration", "Credentials"]);
    expect(auth?.kind === "role" && text.slice(auth.role.at.start, auth.role.at.end)).toBe("!GetAtt Role.Arn");
  });

  test("the kinds of target", () => {
    const method = (id: string, verb: string, integration: string) => t.resource(id, "AWS::ApiGateway::Method", {
      RestApiId: "!Ref Api", ResourceId: "!Ref Items", HttpMethod: verb, Integration: integration,
    });
    const text = t.stack([
      t.REST,
      method("A", "GET", "{ Type: MOCK }"),
      method("B", "PUT", "{ Type: HTTP_PROXY, Uri: https://example.com/ }"),
      method("C", "POST", '{ Type: AWS, Uri: !Sub "arn:aws:apigateway:${AWS::Region}:sqs:path/q", Credentials: !GetAtt R.Arn }'),
      method("D", "PATCH", "{ Type: AWS_PROXY, Uri: !ImportValue uri }"),
      method("E", "DELETE", "{ Type: AWS_PROXY }"),
      t.resource("R", "AWS::IAM::Role", {}),
      t.resource("NoIntegration", "AWS::ApiGateway::Method", { RestApiId: "!Ref Api", ResourceId: "!Ref Item", HttpMethod: "GET" }),
    ]);
    const nouns = nounsOf(text);
    expect(nouns.integration).toEqual([
      "GET /items → mock",
      "PUT /items → http",
      "POST /items → sqs by role R",
      "PATCH /items → unknown, as `Fn::ImportValue(uri)` is not known before deployment",
      "DELETE /items → unknown, as it has no URI",
    ]);
    expect(nouns.notChecked).toEqual([
      "target of `PATCH /items`: `Fn::ImportValue(uri)` is not known before deployment",
      "target of `DELETE /items`: it has no URI",
    ]);
    expect(nouns.route).toContain("Api: GET /items/{id}");
  });
});

describe("a cache", () => {
  const settings = "{ ResourcePath: '/*', HttpMethod: '*', CachingEnabled: true, CacheDataEncrypted: true }";
  const caches = (...methods: readonly string[]): string[] => {
    const stage = t.stage("prod", "Stage", { CacheClusterEnabled: "true", MethodSettings: `[${settings}]` });
    const { stage: stages } = modelOf(t.stack([t.REST_API, t.FUNCTION, stage, ...methods], [t.IS_PROD]));
    return stages.map(({ cache }) => (cache?.encryption ? formulaKey(cache.encryption.when) : "none"));
  };
  const post = t.method({ id: "Post", verb: "POST" });

  test("keeps something where a method is there whose responses it keeps", () => {
    expect(caches(t.method())).toEqual(["true"]);
    expect(caches(t.method({ condition: "IsProd" }), post)).toEqual(["IsProd", "none"]);
    expect(caches(t.method({ condition: "IsProd" }), t.method({ id: "Any", verb: "ANY", at: "!Ref Item" }))).toEqual(["true"]);
    expect(caches(post)).toEqual(["none"]);
  });

  test("of methods that are not in this template may keep something", () => {
    expect(caches()).toEqual(["true"]);
  });
});

describe("names that JavaScript has a meaning for", () => {
  test.each(["__proto__", "constructor", "toString"])("%s", (name) => {
    const role = t.resource("Get", "AWS::ApiGateway::Method", {
      RestApiId: `!GetAtt ${name}.Id`, ResourceId: `!GetAtt ${name}.Id`, HttpMethod: name, AuthorizationType: name, AuthorizerId: `!Ref ${name}`,
      Integration: `{ Type: ${name}, Uri: ${t.invoke("Fn.Arn")} }`,
    });
    const policy = t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
      ResourceArn: "!GetAtt Fn.Arn",
      PolicyDocument: `{ Statement: [{ Effect: Allow, Principal: "*", Action: "*", Condition: { ${name}: { ${name}: x } } }] }`,
    });
    expect(nounsOf(t.stack([t.resource(name, name, {}), t.FUNCTION, role, policy]))).toMatchObject({
      api: [`rest ${name} elsewhere`], route: [expect.stringMatching(/ \(unknown\)$/)], integration: [expect.stringMatching(/ → Fn, undecided$/)],
    });
    const scheme = `{ x-amazon-apigateway-authorizer: { type: ${name}, authorizerUri: ${t.invoke("Fn.Arn")} } }`;
    const operation = "{ security: [{ auth: [] }], x-amazon-apigateway-integration: { type: mock } }";
    const body = `{ openapi: 3.0.1, paths: { /a: { get: ${operation} } }, components: { securitySchemes: { auth: ${scheme} } } }`;
    expect(nounsOf(t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: body }), t.FUNCTION]))).toMatchObject({
      route: ["Api: GET /a (unknown)"], authorizer: [],
    });
  });
});

describe("the paths of a resource tree", () => {
  function routeOf(resourceId: string | undefined, resources: readonly string[], sections: readonly string[] = []): string[] {
    const method = t.resource("Get", "AWS::ApiGateway::Method", {
      RestApiId: "!Ref Api", ResourceId: resourceId, HttpMethod: "GET", Integration: "{ Type: MOCK }",
    });
    return nounsOf(t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", {}), ...resources, method], sections)).route;
  }

  const part = (id: string, parent: string, name: string) =>
    t.resource(id, "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: parent, PathPart: name });

  test.each<[string, string | undefined, readonly string[], string]>([
    ["the root", "!GetAtt Api.RootResourceId", [], "/"],
    ["one part", "!Ref A", [part("A", t.ROOT, "a")], "/a"],
    [
      "several, the last first", "!Ref C",
      [part("C", "!Ref B", '"{proxy+}"'), part("B", "!Ref A", '"{id}"'), part("A", t.ROOT, "a")], "/a/{id}/{proxy+}",
    ],
    ["named by attribute", "!GetAtt B.ResourceId", [part("A", t.ROOT, "a"), part("B", "!GetAtt A.ResourceId", "b")], "/a/b"],
    ["a part that looks like a number", "!Ref A", [part("A", t.ROOT, "010")], "/010"],
    ["a parent of another stack", "!Ref A", [part("A", "!ImportValue parent", "a")], "/${Fn::ImportValue(parent)}/a"],
    ["a parent that is written out", "!Ref A", [part("A", "x1y2z3", "a")], "/${x1y2z3}/a"],
    ["a parent that is not here", "!Ref A", [part("A", "!Ref Nowhere", "a")], "/${Nowhere}/a"],
    ["a parent of another type", "!Ref A", [part("A", "!Ref Api", "a")], "/${Api}/a"],
    ["a resource of another stack", "!ImportValue items", [], "/${Fn::ImportValue(items)}"],
    ["no resource", undefined, [], "/${ResourceId}"],
    ["no part", "!Ref A", [t.resource("A", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: t.ROOT })], "/${A}"],
    ["no parent", "!Ref A", [t.resource("A", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", PathPart: "a" })], "/${ResourceId}/a"],
  ])("%s", (_, resourceId, resources, path) => {
    // What is not known stands in the path as what it is, with or without a slash before it.
    const [route, ...others] = routeOf(resourceId, resources);
    expect(others).toEqual([]);
    expect(route?.replace("GET $", "GET /$")).toBe(`Api: GET ${path}`);
  });

  test.each<[string, string, readonly string[]]>([
    ["itself", "!Ref A", [part("A", "!Ref A", "a")]],
    ["a child", "!Ref A", [part("A", "!Ref B", "a"), part("B", "!Ref A", "b")]],
    ["a grandchild", "!Ref C", [part("A", "!Ref C", "a"), part("B", "!Ref A", "b"), part("C", "!Ref B", "c")]],
  ])("a part whose parent is %s ends somewhere", (_, resourceId, resources) => {
    const [route, ...others] = routeOf(resourceId, resources);
    expect(others).toEqual([]);
    expect(route).toMatch(/^Api: GET \$\{[ABC]\}(\/[abc])+$/);
  });

  test("a part that conditions choose is not guessed", () => {
    const chosen = (name: string) => routeOf("!Ref A", [part("A", t.ROOT, name)], [t.IS_PROD]);
    expect(chosen("!If [IsProd, a, b]")).toEqual(["Api: GET ${A}"]);
    expect(chosen("!Sub ['v${n}', { n: !If [IsProd, 1, 2] }]")).toEqual(["Api: GET ${A}"]);
    expect(chosen("!If [IsProd, a, a]")).toEqual(["Api: GET ${A}"]);
  });

  test("a parent that conditions choose is not guessed", () => {
    const parents = [part("A", t.ROOT, "a"), part("B", t.ROOT, "b")];
    expect(routeOf("!Ref C", [...parents, part("C", "!If [IsProd, !Ref A, !Ref B]", "c")], [t.IS_PROD])).toEqual(["Api: GET ${C}"]);
  });

  test("a resource that conditions choose makes two routes", () => {
    const both = [part("A", t.ROOT, "a"), part("B", t.ROOT, "b")];
    expect(routeOf("!If [IsProd, !Ref A, !Ref B]", both, [t.IS_PROD])).toEqual(["Api: GET /a if IsProd", "Api: GET /b if !IsProd"]);
  });

  test("a part that is a parameter's default", () => {
    expect(routeOf("!Ref A", [part("A", t.ROOT, "!Ref Part")], ["Parameters: { Part: { Type: String, Default: a } }"])).toEqual(["Api: GET /a"]);
    expect(routeOf("!Ref A", [part("A", t.ROOT, "!Ref Part")], ["Parameters: { Part: { Type: String } }"])).toEqual(["Api: GET /${Part}"]);
  });

  test("a statement for a path that conditions choose is not called missing", () => {
    const items = t.resource("Items", "AWS::ApiGateway::Resource", {
      RestApiId: "!Ref Api", ParentId: t.ROOT, PathPart: "!Sub ['v${n}', { n: !If [IsProd, 1, 2] }]",
    });
    const api = t.resource("Api", "AWS::ApiGateway::RestApi", {});
    const sourceArn = `!If [IsProd, ${t.requests("${Api}/*/GET/v1")}, ${t.requests("${Api}/*/GET/v2")}]`;
    const text = t.stack([api, items, t.stage(), t.FUNCTION, t.method(), t.permission({ sourceArn })], [t.IS_PROD]);
    expect(nounsOf(text).integration).toEqual(["GET ${Items} → Fn, undecided"]);
  });
});

describe("stage variables", () => {
  const uri = t.invoke("Fn.Arn}:${!stageVariables.alias");
  const withStages = (...stages: readonly string[]) => {
    const resources = [t.REST_API, t.FUNCTION, ...stages, t.method({ uri }), t.permission({ fn: '!Sub "${Fn.Arn}:live"' })];
    return nounsOf(t.stack(resources, ["Parameters: { Alias: { Type: String, Default: live } }"]));
  };
  const variables = (value: string) => ({ Variables: `{ alias: ${value} }` });

  test("of the one stage are what they are there", () => {
    expect(withStages(t.stage("prod", "Stage", variables("live")))).toMatchObject({ integration: ["GET /items → Fn:live, admitted"] });
    expect(withStages(t.stage("prod", "Stage", variables("beta")))).toMatchObject({ integration: ["GET /items → Fn:beta, missing"] });
    expect(withStages(t.stage("prod", "Stage", variables("!Ref Alias")))).toMatchObject({ integration: ["GET /items → Fn:live, admitted"] });
  });

  test.each<[string, readonly string[]]>([
    ["no stage", []],
    ["a stage without variables", [t.stage()]],
    ["a stage with another variable", [t.stage("prod", "Stage", { Variables: "{ other: live }" })]],
    ["a variable that is not known", [t.stage("prod", "Stage", variables("!ImportValue alias"))]],
    ["two stages", [t.stage("prod", "Stage", variables("live")), t.stage("beta", "Beta", variables("live"))]],
  ])("%s: not known", (_, stages) => {
    const { integration, notChecked } = withStages(...stages);
    expect(integration).toEqual(["GET /items → Fn:${stageVariables.alias}, undecided"]);
    expect(notChecked).toHaveLength(1);
  });

  test("a deployment's stage has some too", () => {
    const deployment = t.resource("Deployment", "AWS::ApiGateway::Deployment", {
      RestApiId: "!Ref Api", StageName: "prod", StageDescription: "{ Variables: { alias: live } }",
    });
    const api = t.REST_API.slice(0, t.REST_API.indexOf("  Deployment:")).trimEnd();
    const text = t.stack([api, deployment, t.FUNCTION, t.method({ uri }), t.permission({ fn: '!Sub "${Fn.Arn}:live"' })]);
    expect(nounsOf(text)).toMatchObject({ stage: ["Api: prod"], integration: ["GET /items → Fn:live, admitted"] });
  });

  test("the whole function may be one", () => {
    const whole = t.path("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${!stageVariables.fn}");
    const of = (stage: string) => nounsOf(t.stack([t.REST_API, stage, t.NAMED_FUNCTION, t.method({ uri: whole })])).integration;
    expect(of(t.stage("prod", "Stage", { Variables: "{ fn: my-fn }" }))).toEqual(["GET /items → Fn, missing"]);
    expect(of(t.stage())).toEqual(["GET /items → ${stageVariables.fn}, undecided"]);
  });

  test("of an HTTP API", () => {
    const http = t.HTTP.replace("AutoDeploy: true", "StageVariables: { alias: live }");
    const text = t.stack([http, t.integration({ IntegrationUri: uri }), t.route("GET /a"), t.permission({ fn: '!Sub "${Fn.Arn}:live"' })]);
    expect(nounsOf(text)).toMatchObject({ integration: ["GET /a → Fn:live, admitted"] });
  });
});

describe("integrations of an OpenAPI document that several operations share", () => {
  const operation = (reference: string) => `{ get: { x-amazon-apigateway-integration: { $ref: "${reference}" } } }`;
  const body = (paths: string, shared: string) => `
      Body:
        openapi: 3.0.1
        paths: { ${paths} }
        components:
          x-amazon-apigateway-integrations:
            ${shared}`;
  const api = (text: string) => ["  Api:", "    Type: AWS::ApiGatewayV2::Api", `    Properties:${text}`].join("\n");
  const SHARED = `orders: { type: aws_proxy, uri: ${t.invoke("Fn.Arn")}, credentials: !GetAtt Role.Arn, payloadFormatVersion: 2.0 }`;
  const integrationsOf = (paths: string, shared = SHARED) => nounsOf(t.stack([api(body(paths, shared)), t.FUNCTION, t.ROLE]));

  test("are one, with all their routes", () => {
    const reference = "#/components/x-amazon-apigateway-integrations/orders";
    const { integration, route } = integrationsOf(`/a: ${operation(reference)}, /b: ${operation(reference)}`);
    expect(route).toEqual(["Api: GET /a", "Api: GET /b"]);
    expect(integration).toEqual(["GET /a, GET /b → Fn, missing by role Role"]);
  });

  test("a slash and a tilde in the name are written ~1 and ~0", () => {
    const reference = "#/components/x-amazon-apigateway-integrations/a~1b~0c";
    expect(integrationsOf(`/a: ${operation(reference)}`, SHARED.replace("orders", "a/b~c")).integration).toEqual([
      "GET /a → Fn, missing by role Role",
    ]);
  });

  test.each(["#/components/x-amazon-apigateway-integrations/nowhere", "other.yaml#/a", "#/", "#", ""])("one that is nowhere: %j", (reference) => {
    expect(integrationsOf(`/a: ${operation(reference)}`).integration).toEqual(["GET /a → unknown, as it has no URI"]);
  });

  test("one that refers to itself", () => {
    const reference = "#/components/x-amazon-apigateway-integrations/orders";
    expect(integrationsOf(`/a: ${operation(reference)}`, `orders: { $ref: "${reference}" }`).integration).toEqual([
      "GET /a → unknown, as it has no URI",
    ]);
  });

  test("a reference to a reference is not followed", () => {
    const base = "#/components/x-amazon-apigateway-integrations";
    const shared = `{ first: { $ref: "${base}/orders" }, ${SHARED} }`;
    expect(integrationsOf(`/a: ${operation(`${base}/first`)}`, shared).integration).toEqual(["GET /a → unknown, as it has no URI"]);
  });
});

describe("what quick create makes, and what is overridden of it", () => {
  const quick = t.resource("Api", "AWS::ApiGatewayV2::Api", { ProtocolType: "HTTP", Target: "!GetAtt Fn.Arn" });
  const overridden = (route: string | undefined, api = "!Ref Api") =>
    nounsOf(t.stack([
      quick, t.FUNCTION, t.AUTH_FUNCTION, t.OTHER_FUNCTION, t.authorizerV2(), t.integration({ IntegrationUri: t.invoke("OtherFn.Arn") }),
      ...(route === undefined ? [] : [t.resource("Overrides", "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", { ApiId: api, Route: route })]),
    ]));

  test("nothing", () => {
    expect(overridden(undefined)).toMatchObject({
      stage: ["Api: $default"], route: ["Api: $default"], integration: ["$default → Fn, missing", "nothing → OtherFn, admitted"],
    });
  });

  test("the target", () => {
    expect(overridden('{ Target: !Sub "integrations/${Integration}" }').integration).toEqual([
      "nothing → Fn, admitted", "$default → OtherFn, missing",
    ]);
  });

  test("the authorizer", () => {
    expect(overridden("{ AuthorizationType: CUSTOM, AuthorizerId: !Ref Auth }")).toMatchObject({
      route: ["Api: $default (lambda)"],
      authorizer: ["Auth for $default → AuthFn, missing, undefined s"],
      integration: ["$default → Fn, missing after Auth ($default)", "nothing → OtherFn, admitted"],
    });
  });

  test("another API's is another API's", () => {
    expect(overridden('{ Target: !Sub "integrations/${Integration}" }', "abc").integration).toEqual([
      "$default → Fn, missing", "nothing → OtherFn, admitted",
    ]);
  });

  test("a route key of its own", () => {
    const own = t.resource("Api", "AWS::ApiGatewayV2::Api", { ProtocolType: "HTTP", Target: "!GetAtt Fn.Arn", RouteKey: "GET /items" });
    expect(nounsOf(t.stack([own, t.FUNCTION, t.permission({ source: "${Api}/*/GET/items" })]))).toMatchObject({
      route: ["Api: GET /items"], integration: ["GET /items → Fn, admitted"],
    });
  });
});

describe("path parameters and slashes at the end", () => {
  function admissionOf(path: string, source: string): string {
    const operation = `{ x-amazon-apigateway-integration: { type: aws_proxy, uri: ${t.invoke("Fn.Arn")} } }`;
    const api = t.resource("Api", "AWS::ApiGateway::RestApi", { Body: `{ openapi: 3.0.1, paths: { "${path}": { get: ${operation} } } }` });
    const text = t.stack([api, t.FUNCTION, t.permission({ source: `\${Api}/*/GET${source}` })]);
    const { integration } = nounsOf(text);
    expect(integration).toHaveLength(1);
    return integration[0]?.replace(/^GET (.*) → Fn, /, "$1: ") ?? "";
  }

  test.each<[string, string, string]>([
    ["/items/{id}", "/items/*", "/items/{id}: admitted"],
    ["/items/{id}", "/items/{id}", "/items/{id}: admitted"],
    ["/items/{id}", "/items/{other}", "/items/{id}: missing"],
    ["/items/{id}", "/items/?id?", "/items/{id}: admitted"],
    ["/items/{proxy+}", "/items/*", "/items/{proxy+}: admitted"],
    ["/items/{proxy+}", "/items/{proxy}", "/items/{proxy+}: missing"],
    ["/items/{id}/parts/{part}", "/items/*/parts/*", "/items/{id}/parts/{part}: admitted"],
    ["/items/{id}/parts/{part}", "/items/*/other/*", "/items/{id}/parts/{part}: missing"],
    ["/items/", "/items", "/items/: admitted"],
    ["/items/", "/items/", "/items/: missing"],
    ["/items/", "/items/*", "/items/: missing"],
    ["/", "/", "/: admitted"],
    ["/", "/*", "/: admitted"],
    ["/", "", "/: missing"],
    ["/items", "/ITEMS", "/items: missing"],
  ])("%s by %s", (path, source, expected) => {
    expect(admissionOf(path, source)).toBe(expected);
  });
});

import fc from "fast-check";
import type { Json } from "../../src/template/print-yaml.ts";

type Map = Readonly<Record<string, Json>>;
type Assignment = Readonly<Record<string, string>>;

/** A template that CloudFormation could deploy, whatever its conditions turn out to be. */
export interface Generated {
  readonly template: Map;
  /** What is tried for each parameter; where `AllowedValues` says less, one value that no condition asks for is among them. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const NO_VALUE: Map = { Ref: "AWS::NoValue" };
const ref = (name: string): Map => ({ Ref: name });
const attribute = (name: string, key: string): Map => ({ "Fn::GetAtt": [name, key] });
const sub = (text: string): Map => ({ "Fn::Sub": text });
const resource = (type: string, properties: Map, condition?: string): Map => ({
  Type: type, ...(condition !== undefined && { Condition: condition }), Properties: properties,
});

/** What is `undefined` is left out. */
function map(entries: Readonly<Record<string, Json | undefined>>): Map {
  return Object.fromEntries(Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

function invoke(fn: string, region = "${AWS::Region}"): Map {
  return sub(`arn:\${AWS::Partition}:apigateway:${region}:lambda:path/2015-03-31/functions/\${${fn}}/invocations`);
}

function requests(tail: string): Map {
  return sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${tail}`);
}

const ELSEWHERE = sub("arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:far/invocations");
const CONSTANTS: Readonly<Record<string, Map>> = {
  Fn: resource("AWS::Lambda::Function", { Handler: "index.handler" }),
  OtherFn: resource("AWS::Lambda::Function", { Handler: "index.handler", FunctionName: "other" }),
  Alias: resource("AWS::Lambda::Alias", { FunctionName: ref("Fn"), Name: "live" }),
  RoleA: resource("AWS::IAM::Role", {}),
  RoleB: resource("AWS::IAM::Role", {}),
  Api: resource("AWS::ApiGateway::RestApi", { Name: "api" }),
  Items: resource("AWS::ApiGateway::Resource", { RestApiId: ref("Api"), ParentId: attribute("Api", "RootResourceId"), PathPart: "items" }),
  Item: resource("AWS::ApiGateway::Resource", { RestApiId: ref("Api"), ParentId: ref("Items"), PathPart: "{id}" }),
  // An API without any method cannot be deployed.
  PostStatus: resource("AWS::ApiGateway::Method", {
    RestApiId: ref("Api"), ResourceId: attribute("Api", "RootResourceId"), HttpMethod: "POST", Integration: { Type: "MOCK" },
  }),
  Web: resource("AWS::ApiGatewayV2::Api", { Name: "web", ProtocolType: "HTTP" }),
  WebStage: resource("AWS::ApiGatewayV2::Stage", { ApiId: ref("Web"), StageName: "$default" }),
};

/** Conditions C0, C1, … over the parameters P0, P1, …, each made of those before it. */
function conditionsOver(values: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Map> {
  const tests = Object.entries(values).flatMap(([name, options]) => options.map((option) => [name, option] as const));
  const equals = fc.tuple(fc.constantFrom(...tests), fc.boolean()).map(([[name, option], isSwapped]): Map =>
    ({ "Fn::Equals": isSwapped ? [option, ref(name)] : [ref(name), option] }));
  const definition = (before: readonly string[]): fc.Arbitrary<Map> => {
    const leaf = before.length === 0 ? equals : fc.oneof(equals, fc.constantFrom(...before).map((name): Map => ({ Condition: name })));
    const several = fc.array(leaf, { minLength: 2, maxLength: 3 });
    return fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: leaf.map((of): Map => ({ "Fn::Not": [of] })) },
      { weight: 2, arbitrary: several.map((of): Map => ({ "Fn::And": of })) },
      { weight: 2, arbitrary: several.map((of): Map => ({ "Fn::Or": of })) },
      { weight: 1, arbitrary: several.map((of): Map => ({ "Fn::Not": [{ "Fn::Or": of }] })) },
    );
  };
  return fc.integer({ min: 1, max: 6 }).chain((count) => {
    const names = Array.from({ length: count }, (_, index) => `C${index}`);
    return fc.tuple(...names.map((_, index) => definition(names.slice(0, index)))).chain((definitions) =>
      // Also in an order in which a condition stands before those it is made of.
      fc.shuffledSubarray(names, { minLength: count }).map((order) =>
        Object.fromEntries(order.map((name) => [name, definitions[names.indexOf(name)] ?? {}]))));
  });
}

/** The arbitraries of one template's values, which may hang on its conditions. */
function choices(conditions: readonly string[]) {
  const condition = fc.constantFrom(...conditions);
  const either = (yes: fc.Arbitrary<Json>, no: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
    fc.tuple(condition, yes, no).map((argument): Json => ({ "Fn::If": argument }));
  const chosen = (value: fc.Arbitrary<Json>, depth = 2): fc.Arbitrary<Json> => (depth === 0 ? value : fc.oneof(
    { weight: 3, arbitrary: value }, { weight: 2, arbitrary: either(chosen(value, depth - 1), chosen(value, depth - 1)) },
  ));
  return { condition, either, chosen, maybe: fc.option(condition, { nil: undefined, freq: 2 }) };
}

type Choices = ReturnType<typeof choices>;

const roles = fc.constantFrom<Json>(attribute("RoleA", "Arn"), attribute("RoleB", "Arn"), NO_VALUE, NO_VALUE, "arn:aws:iam::*:user/*");
const functions = fc.constantFrom<Json>(invoke("Fn.Arn"), invoke("OtherFn.Arn"), invoke("Alias"), ELSEWHERE, invoke("Fn.Arn", "eu-central-1"));

function restMethod(id: string, path: Json, verb: string, { condition, either, chosen, maybe }: Choices): fc.Arbitrary<Map> {
  const parts = { Type: fc.constantFrom("AWS_PROXY", "AWS"), Uri: chosen(functions), Credentials: chosen(roles) };
  const integration = fc.record(parts) as fc.Arbitrary<Json>;
  const whole = fc.oneof(
    { weight: 3, arbitrary: integration },
    { weight: 1, arbitrary: either(integration, fc.oneof(integration, fc.constant<Json>({ Type: "MOCK" }))) },
  );
  const authorization = fc.oneof(
    fc.constant<Map>({ AuthorizationType: "NONE" }),
    fc.constant<Map>({ AuthorizationType: "CUSTOM", AuthorizerId: ref("Auth") }),
    condition.map((name): Map => ({
      AuthorizationType: { "Fn::If": [name, "CUSTOM", "NONE"] }, AuthorizerId: { "Fn::If": [name, ref("Auth"), NO_VALUE] },
    })),
  );
  return fc.tuple(whole, authorization, maybe).map(([Integration, auth, under]) => ({
    [id]: resource("AWS::ApiGateway::Method", { RestApiId: ref("Api"), ResourceId: path, HttpMethod: verb, ...auth, Integration }, under),
  }));
}

/** A function that is there under a condition, with a method and a statement that are there only together with it. */
function guarded({ condition, chosen }: Choices): fc.Arbitrary<Map> {
  return fc.record({ name: condition, role: chosen(roles), isPermitted: fc.boolean() }).map(({ name, role, isPermitted }) => map({
    GuardedFn: resource("AWS::Lambda::Function", { Handler: "index.handler" }, name),
    GuardedMethod: resource("AWS::ApiGateway::Method", {
      RestApiId: ref("Api"), ResourceId: ref("Item"), HttpMethod: "DELETE",
      Integration: { Type: "AWS_PROXY", Uri: invoke("GuardedFn.Arn"), Credentials: role },
    }, name),
    GuardedPermission: isPermitted ? permission(attribute("GuardedFn", "Arn"), requests("${Api}/*"), name) : undefined,
  }));
}

function permission(fn: Json, source: Json, under: string | undefined): Map {
  return resource("AWS::Lambda::Permission", {
    Action: "lambda:InvokeFunction", FunctionName: fn, Principal: "apigateway.amazonaws.com", SourceArn: source,
  }, under);
}

const SOURCES = [
  "${Api}/*", "${Api}/*/*/*", "${Api}/prod/*", "${Api}/*/GET/items", "${Api}/*/*/items/*", "${Api}/*/POST/*", "${Api}/authorizers/*",
  "${Web}/*", "${Web}/*/GET/a",
];

function permissions({ chosen, maybe }: Choices): fc.Arbitrary<Map> {
  const fn = fc.constantFrom<Json>(attribute("Fn", "Arn"), ref("Fn"), ref("OtherFn"), ref("Alias"), "other", attribute("AuthFn", "Arn"));
  const source = fc.constantFrom(...SOURCES).map((tail): Json => requests(tail));
  return fc.array(fc.tuple(chosen(fn, 1), chosen(source, 1), maybe), { maxLength: 5 }).map((all) =>
    Object.fromEntries(all.map((parts, index) => [`Permission${index}`, permission(...parts)])));
}

function authorizer({ chosen }: Choices): fc.Arbitrary<Map> {
  return chosen(roles).map((role) => ({
    AuthFn: resource("AWS::Lambda::Function", { Handler: "index.handler" }),
    Auth: resource("AWS::ApiGateway::Authorizer", {
      RestApiId: ref("Api"), Type: "TOKEN", Name: "auth", AuthorizerUri: invoke("AuthFn.Arn"), AuthorizerCredentials: role,
    }),
  }));
}

function stages({ chosen, maybe }: Choices): fc.Arbitrary<Map> {
  const isOn = chosen(fc.constantFrom<Json>(true, false));
  const settings = fc.record({ cluster: isOn, caching: isOn, encrypted: isOn, beta: fc.option(maybe, { nil: null }) });
  return settings.map(({ cluster, caching, encrypted, beta }) => map({
    Prod: resource("AWS::ApiGateway::Stage", {
      RestApiId: ref("Api"), StageName: "prod", CacheClusterEnabled: cluster,
      MethodSettings: [{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: caching, CacheDataEncrypted: encrypted }],
    }),
    Beta: beta === null ? undefined : resource("AWS::ApiGateway::Stage", { RestApiId: ref("Api"), StageName: "beta" }, beta),
  }));
}

/** An HTTP API with an integration behind two routes. */
function web({ chosen, maybe }: Choices): fc.Arbitrary<Map> {
  const uri = fc.constantFrom<Json>(attribute("Fn", "Arn"), ref("Alias"), invoke("OtherFn.Arn"));
  const route = (key: string): Map => ({ ApiId: ref("Web"), RouteKey: key, Target: sub("integrations/${WebIntegration}") });
  return fc.record({ uri: chosen(uri), role: chosen(roles), under: maybe }).map(({ uri: IntegrationUri, role, under }) => ({
    WebIntegration: resource("AWS::ApiGatewayV2::Integration", {
      ApiId: ref("Web"), IntegrationType: "AWS_PROXY", IntegrationUri, CredentialsArn: role, PayloadFormatVersion: "2.0",
    }, under),
    WebRouteA: resource("AWS::ApiGatewayV2::Route", route("GET /a"), under),
    WebRouteB: resource("AWS::ApiGatewayV2::Route", route("POST /b"), under),
  }));
}

/** A REST API that is written as an OpenAPI document, in which conditions may choose at any level. */
function document({ either, chosen }: Choices): fc.Arbitrary<Map> {
  const parts = { type: fc.constant("aws_proxy"), uri: chosen(functions, 1), credentials: chosen(roles, 1) };
  const integration = fc.record(parts) as fc.Arbitrary<Json>;
  const operation = chosen(integration, 1).map((one): Json => ({ "x-amazon-apigateway-integration": one }));
  const orNone = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.oneof(value, either(value, fc.constant<Json>(NO_VALUE)));
  const path = fc.record({ get: orNone(operation), "x-amazon-apigateway-any-method": operation }) as fc.Arbitrary<Json>;
  const paths = chosen(fc.record({ "/pets": orNone(path), "/pets/{id}/": path }), 1);
  return paths.map((all) => ({ Document: resource("AWS::ApiGateway::RestApi", { Body: { openapi: "3.0.1", paths: all } }) }));
}

const parameter = fc.record({ values: fc.integer({ min: 2, max: 3 }), isClosed: fc.boolean(), isBoolean: fc.boolean() });
const parameters = fc.array(parameter, { minLength: 1, maxLength: 4 })
  .filter((all) => all.reduce((product, { values, isClosed }) => product * (values + (isClosed ? 0 : 1)), 1) <= 36)
  .map((all) => all.map(({ values, isClosed, isBoolean }, index) => {
    const options = isBoolean ? ["true", "false"] : ["dev", "test", "prod"].slice(0, values);
    return { name: `P${index}`, options, isClosed };
  }));

/** Templates with up to four parameters and six conditions, on which nearly everything may hang. */
export const generated: fc.Arbitrary<Generated> = parameters.chain((all) => {
  // A condition may ask for what is not allowed.
  const asked = Object.fromEntries(all.map(({ name, options, isClosed }) => [name, isClosed ? [...options, "staging"] : options]));
  return conditionsOver(asked).chain((conditions) => {
    const choice = choices(Object.keys(conditions).toSorted());
    const parts = fc.tuple(
      restMethod("GetItems", ref("Items"), "GET", choice), restMethod("AnyItem", ref("Item"), "ANY", choice),
      fc.option(guarded(choice), { nil: {} }), permissions(choice), authorizer(choice), stages(choice),
      fc.option(web(choice), { nil: {} }), fc.option(document(choice), { nil: {}, freq: 2 }),
    );
    return parts.map((resources): Generated => ({
      template: {
        Parameters: Object.fromEntries(all.map(({ name, options, isClosed }) =>
          [name, map({ Type: "String", AllowedValues: isClosed ? options : undefined })])),
        Conditions: conditions,
        Resources: Object.assign({}, CONSTANTS, ...resources) as Map,
      },
      values: Object.fromEntries(all.map(({ name, options, isClosed }) => [name, isClosed ? options : [...options, "something else"]])),
    }));
  });
});

/** Every way to give the parameters values. */
export function assignmentsOf({ values }: Generated): Assignment[] {
  return Object.entries(values).reduce<Assignment[]>(
    (all, [name, options]) => all.flatMap((assignment) => options.map((option) => ({ ...assignment, [name]: option }))), [{}]);
}

/** What the conditions are under an assignment, worked out as CloudFormation does. */
export function truthOf({ template }: Generated, assignment: Assignment): Readonly<Record<string, boolean>> {
  const conditions = template["Conditions"] as Readonly<Record<string, Json>>;
  const valueOf = (operand: Json): Json => (typeof operand === "string" ? operand : assignment[(operand as { Ref: string }).Ref] ?? "");
  const isTrue = (definition: Json): boolean => {
    const [[name, argument] = ["", []]] = Object.entries(definition as Map);
    const parts = argument as readonly Json[];
    switch (name) {
      case "Condition":
        return isTrue(conditions[argument as string] ?? {});
      case "Fn::Equals":
        return valueOf(parts[0] ?? "") === valueOf(parts[1] ?? "");
      case "Fn::Not":
        return !isTrue(parts[0] ?? {});
      case "Fn::And":
        return parts.every(isTrue);
      case "Fn::Or":
        return parts.some(isTrue);
      default:
        throw new Error(`The test's own condition is no condition: ${name}`);
    }
  };
  return Object.fromEntries(Object.entries(conditions).map(([name, definition]) => [name, isTrue(definition)]));
}

/** The template that is left once every condition is decided: what CloudFormation deploys. */
export function deployed({ template }: Generated, truth: Readonly<Record<string, boolean>>): Map {
  const resources = Object.entries(template["Resources"] as Map).filter(([, one]) => {
    const name = (one as Map)["Condition"];
    return name === undefined || truth[name as string] === true;
  });
  const decided = resources.map(([id, one]) => [id, decide(map({ ...(one as Map), Condition: undefined }), truth)] as const);
  return map({ Resources: map(Object.fromEntries(decided)) });
}

/** `undefined` is absence. */
function decide(value: Json, truth: Readonly<Record<string, boolean>>): Json | undefined {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => decide(item, truth) ?? []);
  const object = value as Map;
  if (object["Ref"] === "AWS::NoValue") return undefined;
  const choice = object["Fn::If"] as readonly [string, Json, Json] | undefined;
  if (choice) return decide(truth[choice[0]] === true ? choice[1] : choice[2], truth);
  return map(Object.fromEntries(Object.entries(object).map(([key, item]) => [key, decide(item, truth)])));
}

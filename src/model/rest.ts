import { and } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { concat, knownText, literal, printText, type Text } from "../resolve/text.ts";
import { callOf, get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { authorizerCache } from "./authorizer-cache.ts";
import type { Authorization } from "./model.ts";
import type { AuthorizerPlan, IntegrationPlan, RoutePlan, StagePlan } from "./plan.ts";
import { authorizationOf, partsOfApi, plainCall, type PlanContext, stageName, variablesOf } from "./spelling.ts";
import { firstText } from "./texts.ts";

/** Methods of REST APIs that are resources of their own: `AWS::ApiGateway::Method`. */
export function restMethods(resource: Resource, context: PlanContext, pathOf: PathOf): RestMethod[] {
  const { scope } = context;
  return partsOfApi(resource, "rest", ["ResourceId", "HttpMethod"], context).map(({ api, when, fields }) => {
    const path = pathOf(firstText(fields.ResourceId, scope));
    const verb = firstText(fields.HttpMethod, scope);
    const verbName = verb ? (knownText(verb)?.toUpperCase() ?? printText(verb)) : "ANY";
    const route: RoutePlan = {
      api,
      name: `${verbName} ${printText(path)}`,
      verb: verbName,
      tail: path,
      at: keyPlace(resource),
      when,
      ...authorizationOf(fields.node, REST_AUTHORIZATION, context),
      streams: isStreamed(get(fields.node, "Integration"), scope),
    };
    return { route, integrations: methodIntegrations(route, get(fields.node, "Integration"), scope) };
  });
}

interface RestMethod {
  readonly route: RoutePlan;
  readonly integrations: readonly IntegrationPlan[];
}

function methodIntegrations(route: RoutePlan, node: Node | undefined, scope: Scope): IntegrationPlan[] {
  const keys = ["Type", "Uri", "Credentials", "ConnectionType", "RequestParameters"] as const;
  return scope.fields(node, keys).flatMap(({ when, value: fields }) => {
    const exists = and(route.when, when);
    if (exists === false || fields.node === undefined) return [];
    return [{
      ...plainCall(fields.Uri, fields.Credentials),
      type: fields.Type,
      connectionType: fields.ConnectionType,
      parameters: fields.RequestParameters,
      api: route.api,
      routes: [route],
      at: placeOf(fields.node),
      when: exists,
    }];
  });
}

function isStreamed(integration: Node | undefined, scope: Scope): boolean {
  const modes = scope.text(get(integration, "ResponseTransferMode"));
  return modes.every(({ value }) => value && knownText(value)?.toUpperCase() === "STREAM");
}

const REST_AUTHORIZATION: Readonly<Record<string, Authorization>> = {
  NONE: "none", AWS_IAM: "iam", CUSTOM: "lambda", COGNITO_USER_POOLS: "cognito",
};

/** The full path of the `AWS::ApiGateway::Resource` (or root) that a text names. */
export type PathOf = (resourceId: Text | undefined) => Text;

/** Paths of a REST API's resource tree. A parent that is not here stays in the path as what it is: `${ParentId}/orders`. */
export function createPaths({ scope, canonical }: PlanContext): PathOf {
  const paths = new Map<string, Text>();
  const ofResource = (resource: Resource, below: ReadonlySet<string>): Text => {
    const [only, ...others] = scope.fields(resource.properties, ["ParentId", "PathPart"]);
    const [parents = [], parts = []] = [only?.value.ParentId, only?.value.PathPart].map((node) => scope.text(node));
    const [parent, part] = [parents[0]?.value, parts[0]?.value];
    const isChosen = others.length > 0 || parents.length > 1 || parts.length > 1;
    if (isChosen || part === undefined) return open(resource.logicalId);
    const above = pathOf(parent, new Set(below).add(resource.logicalId));
    return concat(knownText(above) === "/" ? [] : above, literal("/"), part);
  };
  const pathOf = (id: Text | undefined, below: ReadonlySet<string>): Text => {
    const [token, ...others] = id ? canonical(id) : [];
    // The id of a resource that another stack owns, written out or not, is no path.
    if (token?.kind === "literal") return open(printText(id ?? []));
    if (token?.kind !== "reference" || others.length > 0) return id ?? open("ResourceId");
    if (token.attribute === "RootResourceId") return literal("/");
    const resource = scope.resources.get(token.logicalId);
    // A tree that bites its own tail cannot be deployed; it has no path.
    if (resource?.type !== "AWS::ApiGateway::Resource" || below.has(token.logicalId)) return open(token.logicalId);
    const known = paths.get(token.logicalId) ?? ofResource(resource, below);
    paths.set(token.logicalId, known);
    return known;
  };
  return (id) => pathOf(id, new Set());
}

function open(id: string): Text {
  return [{ kind: "unknown", source: "function", id }];
}

/** Lambda authorizers of REST APIs. */
export function restAuthorizers(resource: Resource, context: PlanContext): AuthorizerPlan[] {
  const { scope } = context;
  const keys = ["Type", "AuthorizerUri", "AuthorizerCredentials", "AuthorizerResultTtlInSeconds", "IdentitySource"] as const;
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }): AuthorizerPlan[] => {
    const type = firstText(fields.Type, scope);
    if (fields.AuthorizerUri === undefined || (type && knownText(type)?.toUpperCase() === "COGNITO_USER_POOLS")) return [];
    const id: Text = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache("rest", fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentials),
    }];
  });
}

/** Stages of REST APIs: `AWS::ApiGateway::Stage`, and the stage that an `AWS::ApiGateway::Deployment` makes with it. */
export function restStages(resource: Resource, context: PlanContext): StagePlan[] {
  const { scope } = context;
  const isStage = resource.type === "AWS::ApiGateway::Stage";
  const keys = ["StageName", "StageDescription"] as const;
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }): StagePlan[] => {
    if (!isStage && fields.StageName === undefined) return [];
    const settings = isStage ? fields.node : fields.StageDescription;
    return [{
      api,
      ...stageName(fields.StageName, resource, scope),
      at: keyPlace(resource),
      when,
      variables: withoutCanary(variablesOf(get(settings, "Variables"), scope), settings),
      caching: {
        cluster: get(settings, "CacheClusterEnabled"),
        methods: get(settings, "MethodSettings"),
        everyMethod: isStage ? undefined : settings,
      },
      isUpToDate: false,
    }];
  });
}

/** The variables that have one value: a canary gives some of the requests other values. */
function withoutCanary(variables: ReadonlyMap<string, string>, settings: Node | undefined): ReadonlyMap<string, string> {
  const others = get(get(settings, "CanarySetting"), "StageVariableOverrides");
  if (others === undefined) return variables;
  const isKnown = others.kind === "map" && callOf(others) === undefined;
  return new Map([...variables].filter(([name]) => isKnown && get(others, name) === undefined));
}

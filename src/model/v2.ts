import { and, type Guarded } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { knownText, literal, printText, splitText, type Text } from "../resolve/text.ts";
import { get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { authorizerCache } from "./authorizer-cache.ts";
import type { Authorization } from "./model.ts";
import type { ApiPlan, AuthorizerPlan, IntegrationPlan, RoutePlan, StagePlan } from "./plan.ts";
import { authorizationOf, partsOfApi, plainCall, type PlanContext, stageName, variablesOf } from "./spelling.ts";
import { firstText } from "./texts.ts";

/** An `AWS::ApiGatewayV2::Integration`, before it is known which routes lead to it. */
export interface LooseIntegration extends Omit<IntegrationPlan, "routes"> {
  readonly key: string;
}

/** A route, and the keys of the integrations that it leads to, each when it does. */
export interface LooseRoute {
  readonly route: RoutePlan;
  readonly targets: readonly Guarded<string>[];
}

export function v2Integrations(resource: Resource, context: PlanContext): LooseIntegration[] {
  const keys = [
    "IntegrationType", "IntegrationUri", "IntegrationSubtype", "CredentialsArn", "ConnectionType", "RequestParameters",
  ] as const;
  return partsOfApi(resource, "http", keys, context).map(({ api, when, fields }) => ({
    api,
    key: `integration ${resource.logicalId}`,
    at: keyPlace(resource),
    when,
    type: fields.IntegrationType,
    uri: fields.IntegrationUri,
    credentials: fields.CredentialsArn,
    subtype: fields.IntegrationSubtype,
    connectionType: fields.ConnectionType,
    parameters: fields.RequestParameters,
  }));
}

export function v2Routes(resource: Resource, context: PlanContext): LooseRoute[] {
  const { scope } = context;
  return partsOfApi(resource, "http", ["RouteKey", "Target"], context).flatMap(({ api, when, fields }) => {
    const routeKey = firstText(fields.RouteKey, scope);
    if (routeKey === undefined) return [];
    const route: RoutePlan = {
      api,
      ...routeOf(routeKey, api),
      at: keyPlace(resource),
      when,
      ...authorizationOf(fields.node, V2_AUTHORIZATION, context),
      streams: false,
    };
    return [{ route, targets: targetsOf(fields.Target, scope) }];
  });
}

/** `GET /orders` has a verb and a path, as HTTP APIs write it; `$default` and a WebSocket API's keys are taken whole. */
export function routeOf(key: Text, api: ApiPlan): Pick<RoutePlan, "name" | "verb" | "tail"> {
  const [verb, path, ...others] = splitText(key, " ");
  const verbName = knownText(verb ?? [])?.toUpperCase();
  if (api.api.kind === "websocket" || path === undefined || others.length > 0 || verbName === undefined) {
    return { name: printText(key), verb: undefined, tail: key };
  }
  return { name: `${verbName} ${printText(path)}`, verb: verbName, tail: path };
}

/** `integrations/${Integration}`; under several alternatives each is a target. */
function targetsOf(node: Node | undefined, scope: Scope): Guarded<string>[] {
  return scope.text(node).flatMap(({ when, value }) => {
    const last = value?.at(-1);
    return last?.kind === "reference" ? [{ when, value: `integration ${last.logicalId}` }] : [];
  });
}

const V2_AUTHORIZATION: Readonly<Record<string, Authorization>> = {
  NONE: "none", AWS_IAM: "iam", CUSTOM: "lambda", JWT: "jwt",
};

/** Lambda authorizers of HTTP and WebSocket APIs. */
export function v2Authorizers(resource: Resource, context: PlanContext): AuthorizerPlan[] {
  const { scope } = context;
  const keys = ["AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerResultTtlInSeconds", "IdentitySource"] as const;
  return partsOfApi(resource, "http", keys, context).flatMap(({ api, when, fields }): AuthorizerPlan[] => {
    const type = firstText(fields.AuthorizerType, scope);
    if (fields.AuthorizerUri === undefined || (type && knownText(type)?.toUpperCase() === "JWT")) return [];
    const id: Text = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache(api.api.kind, fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentialsArn),
    }];
  });
}

export function v2Stages(resource: Resource, context: PlanContext): StagePlan[] {
  const { scope } = context;
  return partsOfApi(resource, "http", ["StageName", "AutoDeploy"], context).map(({ api, when, fields }) => ({
    api,
    ...stageName(fields.StageName, resource, scope),
    at: keyPlace(resource),
    when,
    variables: variablesOf(get(fields.node, "StageVariables"), scope),
    caching: undefined,
    isUpToDate: knownText(firstText(fields.AutoDeploy, scope) ?? []) === "true",
  }));
}

/** What quick create makes of an HTTP API that has a `Target`: a route, its integration, and the stage `$default`. */
export interface QuickCreated {
  readonly routes: readonly LooseRoute[];
  readonly integrations: readonly LooseIntegration[];
  readonly stages: readonly StagePlan[];
}

export function quickCreate(resource: Resource, context: PlanContext): QuickCreated {
  const { scope, apis } = context;
  const quick = scope.fields(resource.properties, ["Target", "CredentialsArn", "RouteKey"]).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    if (exists === false || fields.Target === undefined) return [];
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target, resource.logicalId);
    return [{ fields, exists, api, target: fields.Target }];
  });
  const key = `quick create ${resource.logicalId}`;
  return {
    integrations: quick.map(({ fields, exists, api, target }) => ({
      api, key, when: exists, at: placeOf(target), ...plainCall(target, fields.CredentialsArn),
    })),
    routes: quick.map(({ fields, exists, api, target }) => {
      const overrides = managedOverrides(api, context);
      const routeKey = firstText(fields.RouteKey, scope) ?? literal("$default");
      const route: RoutePlan = {
        api, ...routeOf(routeKey, api), at: placeOf(target), when: exists, streams: false,
        ...authorizationOf(overrides, V2_AUTHORIZATION, context),
      };
      const elsewhere = targetsOf(get(overrides, "Target"), scope);
      return { route, targets: elsewhere.length > 0 ? elsewhere : [{ when: true, value: key }] };
    }),
    stages: quick.map(({ exists, api, target }) => ({
      api,
      name: literal("$default"),
      label: "$default",
      at: placeOf(target),
      when: exists,
      variables: new Map<string, string>(),
      caching: undefined,
      isUpToDate: true,
    })),
  };
}

/** What `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` says of the route that quick create made. */
function managedOverrides(api: ApiPlan, { scope, canonical }: PlanContext): Node | undefined {
  for (const resource of scope.resources.values()) {
    if (resource.type !== "AWS::ApiGatewayV2::ApiGatewayManagedOverrides") continue;
    const apiId = firstText(get(resource.properties, "ApiId"), scope);
    if (apiId && printText(canonical(apiId)) === api.key) return get(resource.properties, "Route");
  }
  return undefined;
}

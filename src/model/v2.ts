import { and, type Guarded } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { knownText, literal, printText, splitText, type Text } from "../resolve/text.ts";
import { get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import type { Authorization } from "./model.ts";
import type { ApiPlan, AuthorizerPlan, IntegrationPlan, RoutePlan, StagePlan } from "./plan.ts";
import { authorizationOf, authorizerCall, type PlanContext, secondsOf, stageName, variablesOf } from "./rest.ts";

/** An `AWS::ApiGatewayV2::Integration`, before it is known which routes lead to it. */
export interface LooseIntegration extends Omit<IntegrationPlan, "routes"> {
  readonly key: string;
}

/** A route, and the keys of the integrations that it leads to, each when it does. */
export interface LooseRoute {
  readonly route: RoutePlan;
  readonly targets: readonly Guarded<string>[];
}

export function v2Integrations(resource: Resource, { scope, apis }: PlanContext): LooseIntegration[] {
  const keys = [
    "ApiId", "IntegrationType", "IntegrationUri", "IntegrationSubtype", "CredentialsArn", "ConnectionType", "RequestParameters",
  ] as const;
  return scope.fields(resource.properties, keys).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const apiId = scope.text(fields.ApiId)[0]?.value;
    if (exists === false || !apiId || !fields.ApiId) return [];
    return [{
      api: apis.named(apiId, "http", fields.ApiId),
      key: `integration ${resource.logicalId}`,
      at: keyPlace(resource),
      when: exists,
      type: fields.IntegrationType,
      uri: fields.IntegrationUri,
      credentials: fields.CredentialsArn,
      subtype: fields.IntegrationSubtype,
      connectionType: fields.ConnectionType,
      parameters: fields.RequestParameters,
    }];
  });
}

export function v2Routes(resource: Resource, context: PlanContext): LooseRoute[] {
  const { scope, apis } = context;
  const keys = ["ApiId", "RouteKey", "Target"] as const;
  return scope.fields(resource.properties, keys).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const [apiId, routeKey] = [fields.ApiId, fields.RouteKey].map((node) => scope.text(node)[0]?.value);
    if (exists === false || !apiId || !fields.ApiId || routeKey === undefined) return [];
    const api = apis.named(apiId, "http", fields.ApiId);
    const route: RoutePlan = {
      api,
      ...routeOf(routeKey, api),
      at: keyPlace(resource),
      when: exists,
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

const V2_AUTHORIZATION: Readonly<Record<string, Authorization>> = { NONE: "none", AWS_IAM: "iam", CUSTOM: "lambda", JWT: "jwt" };

/** Lambda authorizers of HTTP and WebSocket APIs. For how long an HTTP API keeps a verdict by default is not documented. */
export function v2Authorizers(resource: Resource, { scope, apis }: PlanContext): AuthorizerPlan[] {
  const keys = ["ApiId", "AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerResultTtlInSeconds"] as const;
  return scope.fields(resource.properties, keys).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const [apiId, type] = [fields.ApiId, fields.AuthorizerType].map((node) => scope.text(node)[0]?.value);
    if (exists === false || !apiId || !fields.ApiId || fields.AuthorizerUri === undefined) return [];
    if (type && knownText(type)?.toUpperCase() === "JWT") return [];
    const id: Text = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api: apis.named(apiId, "http", fields.ApiId),
      key: printText(id),
      name: resource.logicalId,
      id,
      cacheSeconds: secondsOf(fields.AuthorizerResultTtlInSeconds, scope),
      at: keyPlace(resource),
      when: exists,
      ...authorizerCall(fields.AuthorizerUri, fields.AuthorizerCredentialsArn),
    }];
  });
}

export function v2Stages(resource: Resource, { scope, apis }: PlanContext): StagePlan[] {
  return scope.fields(resource.properties, ["ApiId", "StageName"]).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const apiId = scope.text(fields.ApiId)[0]?.value;
    if (exists === false || !apiId || !fields.ApiId) return [];
    const api = apis.named(apiId, "http", fields.ApiId);
    const variables = variablesOf(get(fields.node, "StageVariables"), scope);
    return [{ api, ...stageName(fields.StageName, resource, scope), at: keyPlace(resource), when: exists, variables, caching: undefined }];
  });
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
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target);
    return [{ fields, exists, api, target: fields.Target }];
  });
  const key = `quick create ${resource.logicalId}`;
  return {
    integrations: quick.map(({ fields, exists, api, target }) => ({
      api, key, when: exists, at: placeOf(target), ...authorizerCall(target, fields.CredentialsArn),
    })),
    routes: quick.map(({ fields, exists, api, target }) => {
      const overrides = managedOverrides(api, context);
      const routeKey = scope.text(fields.RouteKey)[0]?.value ?? literal("$default");
      const route: RoutePlan = {
        api, ...routeOf(routeKey, api), at: placeOf(target), when: exists, streams: false,
        ...authorizationOf(overrides, V2_AUTHORIZATION, context),
      };
      const elsewhere = targetsOf(get(overrides, "Target"), scope);
      return { route, targets: elsewhere.length > 0 ? elsewhere : [{ when: true, value: key }] };
    }),
    stages: quick.map(({ exists, api, target }) => ({
      api, name: literal("$default"), label: "$default", at: placeOf(target), when: exists, variables: new Map<string, string>(), caching: undefined,
    })),
  };
}

/** What `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` says of the route that quick create made. */
function managedOverrides(api: ApiPlan, { scope, canonical }: PlanContext): Node | undefined {
  for (const resource of scope.resources.values()) {
    if (resource.type !== "AWS::ApiGatewayV2::ApiGatewayManagedOverrides") continue;
    const apiId = scope.text(get(resource.properties, "ApiId"))[0]?.value;
    if (apiId && printText(canonical(apiId)) === api.key) return get(resource.properties, "Route");
  }
  return undefined;
}

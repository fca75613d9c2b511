import { and } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import type { Text } from "../resolve/text.ts";
import { readEmbedded } from "../template/embedded.ts";
import { isInclude } from "../template/include.ts";
import { callOf, get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { createApis } from "./apis.ts";
import { isHttpApi, joined, type OpenApiPlan, readOpenApi, titleOf } from "./openapi.ts";
import type { ApiPlan, IntegrationPlan, Plan, RoutePlan, StagePlan } from "./plan.ts";
import { createPaths, type PathOf, restAuthorizers, restMethods, restStages } from "./rest.ts";
import type { PlanContext } from "./spelling.ts";
import { type LooseIntegration, type LooseRoute, quickCreate, v2Authorizers, v2Integrations, v2Routes, v2Stages } from "./v2.ts";

/** What one resource adds to the plan. */
interface Part extends Partial<OpenApiPlan> {
  readonly stages?: readonly StagePlan[];
  readonly looseRoutes?: readonly LooseRoute[];
  readonly looseIntegrations?: readonly LooseIntegration[];
}

/** Everything that the resources of a template say of APIs. */
export function planTemplate(scope: Scope, canonical: (text: Text) => Text, handedOut: () => ReadonlySet<string>): Plan {
  const context: PlanContext = { scope, apis: createApis(scope, canonical, handedOut), canonical };
  const pathOf = createPaths(context);
  const parts = [...scope.resources.values()].map((resource) => partOf(resource, context, pathOf));
  const looseRoutes = parts.flatMap((part) => part.looseRoutes ?? []);
  return {
    apis: context.apis.all(),
    stages: parts.flatMap((part) => part.stages ?? []),
    routes: [...parts.flatMap((part) => part.routes ?? []), ...looseRoutes.map(({ route }) => route)],
    integrations: [
      ...parts.flatMap((part) => part.integrations ?? []),
      ...ledTo(parts.flatMap((part) => part.looseIntegrations ?? []), looseRoutes),
    ],
    authorizers: parts.flatMap((part) => part.authorizers ?? []),
    notChecked: parts.flatMap((part) => part.notChecked ?? []),
  };
}

function partOf(resource: Resource, context: PlanContext, pathOf: PathOf): Part {
  switch (resource.type) {
    case "AWS::ApiGateway::RestApi":
      return readBody(resource, context);
    case "AWS::ApiGateway::Method": {
      const methods = restMethods(resource, context, pathOf);
      // It is required, and what it would be is not for us to guess.
      if (get(resource.properties, "HttpMethod") === undefined) return { notChecked: [{ at: keyPlace(resource), what: `method \`${resource.logicalId}\``, why: "it has no `HttpMethod`" }] };
      return { routes: methods.map(({ route }) => route), integrations: methods.flatMap(({ integrations }) => integrations) };
    }
    case "AWS::ApiGateway::Authorizer":
      return { authorizers: restAuthorizers(resource, context) };
    case "AWS::ApiGateway::Stage":
    case "AWS::ApiGateway::Deployment":
      return { stages: restStages(resource, context) };
    case "AWS::ApiGatewayV2::Api": {
      const { stages, routes, integrations } = quickCreate(resource, context);
      return { ...readBody(resource, context), stages, looseRoutes: routes, looseIntegrations: integrations };
    }
    case "AWS::ApiGatewayV2::Route":
      return { looseRoutes: v2Routes(resource, context) };
    case "AWS::ApiGatewayV2::Integration":
      return { looseIntegrations: v2Integrations(resource, context) };
    case "AWS::ApiGatewayV2::Authorizer":
      return { authorizers: v2Authorizers(resource, context) };
    case "AWS::ApiGatewayV2::Stage":
      return { stages: v2Stages(resource, context) };
    default:
      return {};
  }
}

/** Each integration with the routes that lead to it. */
function ledTo(integrations: readonly LooseIntegration[], routes: readonly LooseRoute[]): IntegrationPlan[] {
  const byTarget = new Map<string, RoutePlan[]>(integrations.map(({ key }) => [key, []]));
  for (const { route, targets } of routes) {
    for (const target of targets) {
      const when = and(route.when, target.when);
      if (when !== false) byTarget.get(target.value)?.push({ ...route, when });
    }
  }
  return integrations.map((integration) => ({ ...integration, routes: byTarget.get(integration.key) ?? [] }));
}

const NO_BODY: OpenApiPlan = { routes: [], integrations: [], authorizers: [], notChecked: [] };

/** An API's body, where it has one that is here to be read. */
function readBody(resource: Resource, { scope, apis }: PlanContext): OpenApiPlan {
  const { logicalId, properties } = resource;
  const kind = resource.type === "AWS::ApiGateway::RestApi" ? "rest" : "http";
  const parts = scope.fields(properties, ["Body", "BodyS3Location", "CloneFrom"]).map(({ when, value }): OpenApiPlan => {
    const exists = and(resource.when, when);
    const unread = (node: Node, why: string): OpenApiPlan =>
      ({ ...NO_BODY, notChecked: [{ at: placeOf(node), what: `body of \`${logicalId}\``, why }] });
    if (exists === false) return NO_BODY;
    // What is in a file that was not found, and what is included from one, was noted when it was looked for.
    if (value.BodyS3Location) return NO_BODY;
    if (value.CloneFrom) return unread(value.CloneFrom, "it is cloned from an API that is not in this template");
    if (value.Body === undefined) return NO_BODY;
    const call = callOf(value.Body);
    if (call?.name === "Fn::Transform" && isInclude(call.argument)) return NO_BODY;
    if (call) return unread(value.Body, `it is made by \`${call.name}\` at deployment`);
    const body = value.Body.kind === "scalar" ? readEmbedded(value.Body, scope.written(value.Body)) : value.Body;
    if (body?.kind !== "map") return unread(value.Body, "it is not an OpenAPI document");
    return readOpenApi(body, apis.named([{ kind: "reference", logicalId }], kind, value.Body, logicalId), exists, scope, properties);
  });
  return joined(parts);
}

/** What an OpenAPI file says by itself, without the template that deploys it. */
export function planOpenApi(document: Node, scope: Scope): Plan {
  const name = titleOf(document);
  const api: ApiPlan = {
    key: name,
    api: { kind: isHttpApi(document) ? "http" : "rest", logicalId: null, name, isHandedOut: false, isWhole: true, at: placeOf(document), when: true },
    identity: { id: [{ kind: "unknown", source: "function", id: name }], isResource: false, arn: [], stack: "" },
  };
  return { apis: [api], stages: [], ...readOpenApi(document, api, true, scope) };
}

import { and } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Fields, Scope } from "../resolve/scope.ts";
import { concat, knownText, literal, printText, type Text } from "../resolve/text.ts";
import { entriesOf, get, type Node, textOf } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import type { Apis } from "./apis.ts";
import { nameOf, onlyText } from "./identity.ts";
import type { Authorization } from "./model.ts";
import type { AuthorizerPlan, CallPlan, IntegrationPlan, RoutePlan, StagePlan } from "./plan.ts";
import type { RequestStage } from "./request.ts";

/** What a reader of one spelling works with. */
export interface PlanContext {
  readonly scope: Scope;
  readonly apis: Apis;
  readonly canonical: (text: Text) => Text;
}

/** Methods of REST APIs that are resources of their own: `AWS::ApiGateway::Method`. */
export function restMethods(resource: Resource, context: PlanContext, pathOf: PathOf): { readonly route: RoutePlan; readonly integrations: readonly IntegrationPlan[] }[] {
  const { scope, apis } = context;
  const keys = ["RestApiId", "ResourceId", "HttpMethod"] as const;
  return scope.fields(resource.properties, keys).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const [apiId, resourceId, verb] = [fields.RestApiId, fields.ResourceId, fields.HttpMethod].map((node) => scope.text(node)[0]?.value);
    if (exists === false || !apiId || !fields.RestApiId) return [];
    const api = apis.named(apiId, "rest", fields.RestApiId);
    const path = pathOf(resourceId);
    const verbName = verb ? (knownText(verb)?.toUpperCase() ?? printText(verb)) : "ANY";
    const route: RoutePlan = {
      api,
      name: `${verbName} ${printText(path)}`,
      verb: verbName,
      tail: path,
      at: keyPlace(resource),
      when: exists,
      ...authorizationOf(fields.node, REST_AUTHORIZATION, context),
      streams: isStreamed(get(fields.node, "Integration"), scope),
    };
    return [{ route, integrations: methodIntegrations(route, fields, scope) }];
  });
}

function methodIntegrations(route: RoutePlan, fields: Fields<string>, scope: Scope): IntegrationPlan[] {
  const keys = ["Type", "Uri", "Credentials", "ConnectionType", "RequestParameters"] as const;
  return scope.fields(get(fields.node, "Integration"), keys).flatMap(({ when, value }) => {
    const exists = and(route.when, when);
    if (exists === false || value.node === undefined) return [];
    return [{ ...restCall(value), api: route.api, routes: [route], at: placeOf(value.node), when: exists }];
  });
}

function restCall(fields: Fields<"Type" | "Uri" | "Credentials" | "ConnectionType" | "RequestParameters">): CallPlan {
  return {
    type: fields.Type, uri: fields.Uri, credentials: fields.Credentials, subtype: undefined,
    connectionType: fields.ConnectionType, parameters: fields.RequestParameters,
  };
}

function isStreamed(integration: Node | undefined, scope: Scope): boolean {
  const modes = scope.text(get(integration, "ResponseTransferMode"));
  return modes.every(({ value }) => value && knownText(value)?.toUpperCase() === "STREAM");
}

const REST_AUTHORIZATION: Readonly<Record<string, Authorization>> = {
  NONE: "none", AWS_IAM: "iam", CUSTOM: "lambda", COGNITO_USER_POOLS: "cognito",
};

/**
 * How a method or route is guarded. An authorizer that is named under another type than CUSTOM guards nothing; where
 * conditions choose, each guard has its own.
 */
export function authorizationOf(
  node: Node | undefined,
  kinds: Readonly<Record<string, Authorization>>,
  { scope, canonical }: PlanContext,
): Pick<RoutePlan, "authorization" | "guards"> {
  const alternatives = scope.fields(node, ["AuthorizationType", "AuthorizerId"]).map(({ when, value: fields }) => {
    const type = scope.text(fields.AuthorizationType)[0]?.value;
    const authorization: Authorization = type ? kinds[knownText(type)?.toUpperCase() ?? ""] ?? "unknown" : "none";
    const ids = authorization === "lambda" ? scope.text(fields.AuthorizerId) : [];
    return { authorization, guards: ids.flatMap((id) => (id.value ? [{ key: printText(canonical(id.value)), when: and(when, id.when) }] : [])) };
  });
  const [authorization, ...others] = new Set(alternatives.map((alternative) => alternative.authorization));
  return {
    authorization: authorization === undefined || others.length > 0 ? "unknown" : authorization,
    guards: alternatives.flatMap(({ guards }) => guards),
  };
}

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

/** Lambda authorizers of REST APIs. Source for the default of 300 seconds: the resource's own documentation. */
export function restAuthorizers(resource: Resource, { scope, apis }: PlanContext): AuthorizerPlan[] {
  const keys = ["RestApiId", "Type", "AuthorizerUri", "AuthorizerCredentials", "AuthorizerResultTtlInSeconds", "Name"] as const;
  return scope.fields(resource.properties, keys).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    const [apiId, type] = [fields.RestApiId, fields.Type].map((node) => scope.text(node)[0]?.value);
    if (exists === false || !apiId || !fields.RestApiId || fields.AuthorizerUri === undefined) return [];
    if (type && knownText(type)?.toUpperCase() === "COGNITO_USER_POOLS") return [];
    return [{
      api: apis.named(apiId, "rest", fields.RestApiId),
      key: printText([{ kind: "reference", logicalId: resource.logicalId }]),
      name: resource.logicalId,
      id: [{ kind: "reference", logicalId: resource.logicalId }],
      cacheSeconds: fields.AuthorizerResultTtlInSeconds ? secondsOf(fields.AuthorizerResultTtlInSeconds, scope) : 300,
      at: keyPlace(resource),
      when: exists,
      ...authorizerCall(fields.AuthorizerUri, fields.AuthorizerCredentials),
    } satisfies AuthorizerPlan];
  });
}

export function authorizerCall(uri: Node | undefined, credentials: Node | undefined): CallPlan {
  return { type: undefined, uri, credentials, subtype: undefined, connectionType: undefined, parameters: undefined };
}

/** A whole number of seconds; `undefined` where the template leaves it open. */
export function secondsOf(node: Node | undefined, scope: Scope): number | undefined {
  const [only, ...others] = scope.text(node);
  const known = only?.value && others.length === 0 ? knownText(only.value) : undefined;
  return known !== undefined && /^\d+$/.test(known) ? Number(known) : undefined;
}

/** Stages of REST APIs: `AWS::ApiGateway::Stage`, and the stage that an `AWS::ApiGateway::Deployment` makes with it. */
export function restStages(resource: Resource, { scope, apis }: PlanContext): StagePlan[] {
  const isStage = resource.type === "AWS::ApiGateway::Stage";
  return scope.fields(resource.properties, ["RestApiId", "StageName", "StageDescription"]).flatMap(({ when, value: fields }) => {
    const apiId = scope.text(fields.RestApiId)[0]?.value;
    if (!apiId || !fields.RestApiId || (!isStage && fields.StageName === undefined)) return [];
    const settings = isStage ? fields.node : fields.StageDescription;
    const exists = and(resource.when, when);
    if (exists === false) return [];
    return [{
      api: apis.named(apiId, "rest", fields.RestApiId),
      ...stageName(fields.StageName, resource, scope),
      at: keyPlace(resource),
      when: exists,
      variables: variablesOf(get(settings, "Variables"), scope),
      caching: {
        cluster: get(settings, "CacheClusterEnabled"),
        methods: get(settings, "MethodSettings"),
        everyMethod: isStage ? undefined : settings,
      },
    } satisfies StagePlan];
  });
}

/** A stage's name; one that conditions choose between has its reference too, as the template's own ARNs may name it. */
export function stageName(node: Node | undefined, resource: Resource, scope: Scope): RequestStage {
  const [only, ...others] = scope.text(node);
  const reference: Text = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = only?.value && others.length === 0 ? only.value : reference;
  // A deployment's reference is the deployment's id, not its stage's name.
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && onlyText(scope, resource, "StageName") === undefined;
  return { name, label: knownText(name) ?? nameOf(name), ...(isChosen && { reference }) };
}

export function variablesOf(node: Node | undefined, scope: Scope): Map<string, string> {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const [only, ...others] = scope.text(value);
    const known = only?.value && others.length === 0 ? knownText(only.value) : textOf(undefined);
    return known === undefined ? [] : [[key, known] as const];
  }));
}

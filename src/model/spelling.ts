import { and, type Formula } from "../resolve/formula.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Fields, Scope } from "../resolve/scope.ts";
import { knownText, printText, type Text } from "../resolve/text.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Apis } from "./apis.ts";
import { nameOf } from "./identity.ts";
import type { Authorization } from "./model.ts";
import type { ApiPlan, CallPlan, RoutePlan } from "./plan.ts";
import type { RequestStage } from "./request.ts";
import { firstText, onlyText } from "./texts.ts";

/** What a reader of one spelling works with. */
export interface PlanContext {
  readonly scope: Scope;
  readonly apis: Apis;
  readonly canonical: (text: Text) => Text;
}

/** A resource that belongs to an API, in one of the ways in which conditions choose its properties. */
export interface ApiPart<K extends string> {
  readonly api: ApiPlan;
  readonly when: Formula;
  readonly fields: Fields<K>;
}

/** The ways in which a resource can be, each with the API that it names; none where it names no API. */
export function partsOfApi<K extends string>(
  resource: Resource,
  kind: "rest" | "http",
  keys: readonly K[],
  { scope, apis }: PlanContext,
): ApiPart<K>[] {
  return scope.fields(resource.properties, keys).flatMap((alternative) =>
    scope.branches(get(alternative.value.node, kind === "rest" ? "RestApiId" : "ApiId")).flatMap((branch) => {
      const when = and(resource.when, alternative.when, branch.when);
      const apiId = firstText(branch.value, scope);
      if (when === false || !branch.value || !apiId) return [];
      return [{ api: apis.named(apiId, kind, branch.value, resource.logicalId), when, fields: alternative.value }];
    }));
}

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
    const type = firstText(fields.AuthorizationType, scope);
    const authorization: Authorization = type ? kinds[knownText(type)?.toUpperCase() ?? ""] ?? "unknown" : "none";
    const ids = authorization === "lambda" ? scope.text(fields.AuthorizerId) : [];
    const guards = ids.flatMap((id) => (id.value ? [{ key: printText(canonical(id.value)), when: and(when, id.when) }] : []));
    return { authorization, guards };
  });
  const [authorization, ...others] = new Set(alternatives.map((alternative) => alternative.authorization));
  return {
    authorization: authorization === undefined || others.length > 0 ? "unknown" : authorization,
    guards: alternatives.flatMap(({ guards }) => guards),
  };
}

/** A call that has a URI and may have credentials, and nothing else that is written of it. */
export function plainCall(uri: Node | undefined, credentials: Node | undefined): CallPlan {
  return { type: undefined, uri, credentials, subtype: undefined, connectionType: undefined, parameters: undefined };
}

/** A whole number of seconds; `undefined` where the template leaves it open. */
export function secondsOf(node: Node | undefined, scope: Scope): number | undefined {
  const text = onlyText(node, scope);
  const known = text && knownText(text);
  return known !== undefined && /^\d+$/.test(known) ? Number(known) : undefined;
}

/** A stage's name; one that conditions choose between has its reference too, as the template's own ARNs may name it. */
export function stageName(node: Node | undefined, resource: Resource, scope: Scope): RequestStage {
  const reference: Text = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = onlyText(node, scope) ?? reference;
  // A deployment's reference is the deployment's id, not its stage's name.
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && !onlyText(get(resource.properties, "StageName"), scope);
  return { name, label: knownText(name) ?? nameOf(name), ...(isChosen && { reference }) };
}

/** The stage variables whose values are known. */
export function variablesOf(node: Node | undefined, scope: Scope): Map<string, string> {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text = onlyText(value, scope);
    const known = text && knownText(text);
    return known === undefined ? [] : [[key, known] as const];
  }));
}

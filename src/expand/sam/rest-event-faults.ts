import { get, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { isGiven } from "./is-given.ts";
import { isNull, type PropertyTypes, wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import { IAM, type RestAuth } from "./rest-auth.ts";
import { eventTitle, overrides } from "./rest-events.ts";
import type { ApiEvent, SamResource } from "./sam-template.ts";

const TYPES: PropertyTypes = {
  Auth: ["map"], RequestModel: ["map"], RequestParameters: ["list"], TimeoutInMillis: ["number"], ResponseTransferMode: ["text"],
  UnescapeMappingTemplate: ["boolean"],
};

/** Why SAM refuses an event of a REST API, as far as the event alone says it. */
export function* eventFaults(event: ApiEvent): Generator<ExpansionNote> {
  yield* wrongTypes(event.properties, TYPES, eventTitle(event));
  const literal = get(event.properties, "UnescapeMappingTemplate");
  const isCall = event.invoked === undefined && literal?.kind === "map";
  if (isCall) yield rejection(literal, eventTitle(event), "`UnescapeMappingTemplate` must be a boolean that is written out");
}

/** Why SAM refuses an event's `RequestModel`, given the API's `Models`; asked only where it uses it. */
export function* requestModelFaults(event: ApiEvent, api: SamResource): Generator<ExpansionNote> {
  const request = get(event.properties, "RequestModel");
  const model = get(request, "Model");
  if (event.invoked === undefined || !isGiven(model)) return;
  const isKnown = isGiven(get(get(api.properties, "Models"), textOf(model) ?? ""));
  if (!isKnown) yield rejection(model, eventTitle(event), "its API has no such model");
  for (const flag of ["ValidateBody", "ValidateParameters"].flatMap((key) => get(request, key) ?? [])) {
    const isBoolean = isNull(flag) || (flag.kind === "scalar" && typeof flag.value === "boolean");
    if (!isBoolean) yield rejection(flag, eventTitle(event), "a model is validated or not: a boolean that is written out");
  }
}

/** Why SAM refuses an event's `Auth`, given the API's; asked only where it uses it. */
export function* eventAuthFaults(event: ApiEvent, auth: RestAuth): Generator<ExpansionNote> {
  const own = get(event.properties, "Auth");
  if (!isGiven(own)) return;
  const fault = (at: Place, why: string): ExpansionNote => rejection(at, eventTitle(event), why);
  const [authorizer, scopes, apiKey] = [get(own, "Authorizer"), get(own, "AuthorizationScopes"), get(own, "ApiKeyRequired")];
  const why = isGiven(authorizer) ? authorizerFault(authorizer, auth) : undefined;
  if (authorizer && why !== undefined) yield fault(authorizer, why);
  if (isGiven(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  if (isGiven(scopes) && !isGiven(authorizer)) yield fault(scopes, "`AuthorizationScopes` needs an `Authorizer` beside it");
  const isIdle = overrides(event) && ![authorizer, apiKey, get(own, "ResourcePolicy")].some(isGiven);
  if (isIdle) yield fault(event.at, "`OverrideApiAuth` needs an `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`");
  const declinesKey = apiKey !== undefined && !isNull(apiKey) && !isGiven(apiKey);
  if (declinesKey && auth.apiKey === undefined) yield fault(apiKey, "it declines an API key that its API does not ask for");
}

function authorizerFault(authorizer: Node, { authorizers, standard }: RestAuth): string | undefined {
  const name = textOf(authorizer);
  if (name === IAM) return undefined;
  if (name === "NONE") return standard ? undefined : "`Authorizer: NONE` needs a `DefaultAuthorizer` of its API";
  if (name === undefined) return "`Authorizer` must be a text";
  return isGiven(get(authorizers, name)) ? undefined : `its API has no authorizer \`${name}\``;
}

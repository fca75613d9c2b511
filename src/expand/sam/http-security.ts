import { type Entry, entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, listNode, mapNode, withEntries } from "../make.ts";
import { branchesOf, inBranches } from "./branches.ts";
import { type HttpAuth, IAM_AUTHORIZER } from "./http-auth.ts";
import { isGiven } from "./is-given.ts";
import { rejection } from "./rejection.ts";
import type { ApiEvent, SamResource } from "./sam-template.ts";

export const INTEGRATION = "x-amazon-apigateway-integration";

/** What `Auth` of an event asks for: a requirement in OpenAPI's words, nothing, or what SAM refuses. */
export type EventSecurity =
  | { readonly kind: "none" }
  | { readonly kind: "required"; readonly requirement: MapNode }
  | { readonly kind: "rejected"; readonly at: Place; readonly why: string };

export function securityOf(event: ApiEvent, auth: HttpAuth): EventSecurity {
  const own = get(event.properties, "Auth");
  if (!isGiven(own)) return { kind: "none" };
  const written = get(own, "Authorizer");
  const authorizer = isGiven(written) ? written : auth.standard;
  if (authorizer === undefined) {
    return { kind: "rejected", at: placeOf(own), why: "it needs an `Authorizer`, since its API has no `DefaultAuthorizer`" };
  }
  const scopes = get(own, "AuthorizationScopes");
  const name = textOf(authorizer);
  const why = name === undefined ? "`Authorizer` must be a text" : faultOf(name, auth) ?? scopesFault(scopes);
  if (name === undefined || why !== undefined) return { kind: "rejected", at: placeOf(authorizer), why: why ?? "" };
  const reason = authorizer === auth.standard ? `${event.reason}; DefaultAuthorizer is ${name}` : event.reason;
  return { kind: "required", requirement: requirementOf(name, causedBy(authorizer, reason), auth, scopes) };
}

/** `NONE` undoes a default; every other name must be that of an authorizer. */
function faultOf(name: string, { authorizers, iam, standard }: HttpAuth): string | undefined {
  if (name === "NONE") return standard ? undefined : "`NONE` needs a `DefaultAuthorizer` on the API";
  if (name === IAM_AUTHORIZER && iam) return undefined;
  return authorizers.has(name) ? undefined : `\`${name}\` is not among the API's \`Authorizers\``;
}

function scopesFault(scopes: Node | undefined): string | undefined {
  return isGiven(scopes) && scopes.kind !== "list" ? "`AuthorizationScopes` must be a list" : undefined;
}

function requirementOf(name: string, at: Place, { authorizers }: HttpAuth, scopes?: Node): MapNode {
  const standing = get(authorizers.get(name)?.properties, "AuthorizationScopes");
  const hasScopes = name !== "NONE" && name !== IAM_AUTHORIZER;
  return mapNode(at, { [name]: listNode(at, hasScopes ? itemsOf(isGiven(scopes) ? scopes : standing) : []) });
}

/** Adds a requirement to an operation that calls something. */
export function secured(operation: Node, requirement: MapNode): Node {
  if (operation.kind !== "map" || !isGiven(get(operation, INTEGRATION))) return operation;
  return withEntries(operation, { security: listNode(placeOf(requirement), [...itemsOf(get(operation, "security")), requirement]) });
}

/** Paths whose operations are behind `DefaultAuthorizer`, or why SAM refuses them. */
export interface SecuredPaths {
  readonly paths: MapNode;
  readonly faults: readonly ExpansionNote[];
}

/** The default holds for whatever calls something and asks for nothing of its own; `OPTIONS` is left open for browsers. */
export function withDefaultSecurity(paths: MapNode, auth: HttpAuth, api: SamResource): SecuredPaths {
  const name = textOf(auth.standard);
  if (auth.standard === undefined || name === undefined) return { paths, faults: [] };
  const at = causedBy(auth.standard, `SAM: DefaultAuthorizer of ${api.logicalId} is ${name}`);
  const requirement = requirementOf(name, at, auth);
  const written = entriesOf(paths).filter(({ key }) => !isIncluded(key));
  const items = written.map(({ key, value }) => [key, inBranches(value, (item) => securedItem(item, requirement))] as const);
  return { paths: withEntries(paths, Object.fromEntries(items)), faults: written.flatMap(({ key, value }) => shapeFaults(key, value, api)) };
}

/** What is included at deployment is neither a path nor a method. */
function isIncluded(key: string): boolean {
  return key === "Fn::Transform";
}

const OPEN = new Set(["options", "parameters"]);

function guardable(item: Node): Entry[] {
  return entriesOf(item).filter(({ key }) => !OPEN.has(key.toLowerCase()) && !isIncluded(key));
}

function securedItem(item: Node, requirement: MapNode): Node {
  if (item.kind !== "map") return item;
  const guard = (operation: Node): Node => (isGiven(get(operation, "security")) ? operation : secured(operation, requirement));
  return withEntries(item, Object.fromEntries(guardable(item).map(({ key, value }) => [key, inBranches(value, guard)])));
}

function shapeFaults(path: string, value: Node, { logicalId }: SamResource): ExpansionNote[] {
  const what = `path \`${path}\` of \`${logicalId}\``;
  return branchesOf(value).flatMap((item) => {
    if (item.kind !== "map") return [rejection(item, what, "it must be a map")];
    return guardable(item).flatMap(({ key, value: operation }) =>
      branchesOf(operation).filter(({ kind }) => kind !== "map").map((node) => rejection(node, what, `\`${key}\` must be a map`)));
  });
}

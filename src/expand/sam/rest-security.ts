import { entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import { causedBy, listNode, mapNode, scalarNode, withEntries } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { isNull } from "./property-types.ts";
import { IAM, type RestAuth } from "./rest-auth.ts";
import { mapOperations } from "./rest-paths.ts";
import type { ApiEvent, SamResource } from "./sam-template.ts";
import { own } from "../own.ts";

/** SAM's mark of an operation that wants no API key though the API asks for one. */
const NO_KEY = "api_key_false";
const KEY = "api_key";

/** Schemes that SAM adds to a document by itself, by name: where each was first asked for. */
export type OwnSchemes = ReadonlyMap<string, Place>;

/** A document whose operations were changed, and the schemes that they ask for now. */
export interface Secured {
  readonly document: MapNode;
  readonly asks: OwnSchemes;
}

/** What an event's `Auth` adds to the security of its operation. */
export interface EventSecurity {
  readonly entries: readonly MapNode[];
  readonly asks: OwnSchemes;
}

export function eventSecurity({ properties, reason }: ApiEvent, auth: RestAuth): EventSecurity {
  const own = get(properties, "Auth");
  const [authorizer, apiKey] = [get(own, "Authorizer"), get(own, "ApiKeyRequired")];
  const guard = isGiven(authorizer)
    ? [requirement(causedBy(authorizer, reason), textOf(authorizer) ?? "", eventScopes(own, authorizer, auth))]
    : [];
  if (apiKey === undefined || isNull(apiKey)) return { entries: guard, asks: new Map() };
  const at = causedBy(apiKey, reason);
  const asks = isGiven(apiKey);
  return { entries: [...guard, requirement(at, asks ? KEY : NO_KEY)], asks: new Map(asks ? [[KEY, at]] : []) };
}

function eventScopes(own: Node | undefined, authorizer: Node, { authorizers }: RestAuth): Node | undefined {
  const configured = get(authorizers, textOf(authorizer) ?? "");
  if (configured === undefined) return undefined;
  return get(own, "AuthorizationScopes") ?? get(configured, "AuthorizationScopes");
}

function requirement(at: Place, scheme: string, scopes?: Node): MapNode {
  const place = placeOf(at);
  return mapNode(place, { [scheme]: scopes ?? listNode(place, []) });
}

export interface SecuredOperation {
  readonly operation: MapNode;
  /** SAM looks at the first requirement only. */
  readonly asksForIam: boolean;
}

/** An operation with more requirements than it had. */
export function withSecurity(operation: MapNode, added: readonly Node[]): SecuredOperation {
  const written = get(operation, "security");
  const security = [...itemsOf(written), ...added];
  const [first] = security;
  if (first === undefined || added.length === 0) return { operation, asksForIam: false };
  const list = listNode(placeOf(written ?? first), security);
  return { operation: withEntries(operation, { security: list }), asksForIam: get(first, IAM) !== undefined };
}

/** Guards every operation that has no authorizer of its own by the API's default. */
export function withDefaultAuthorizer(document: MapNode, auth: RestAuth, api: SamResource): Secured {
  const { standard, standardName, authorizers, guardsPreflight } = auth;
  if (standard === undefined || standardName === undefined) return { document, asks: new Map() };
  const at = causedBy(standard, `SAM: DefaultAuthorizer of ${api.logicalId}`);
  const names = new Set([IAM, ...entriesOf(authorizers).map(({ key }) => key)]);
  const standing = requirement(at, standardName, get(get(authorizers, standardName), "AuthorizationScopes"));
  const asks = new Map<string, Place>(standardName === IAM ? [[IAM, at]] : []);
  const secured = mapOperations(document, ({ method, node }) => {
    if (method === "options" && !guardsPreflight) return node;
    const written = get(node, "security");
    const [first, ...others] = guarded(itemsOf(written), names, standing);
    // SAM leaves its own mark `NONE` where nothing else is asked for.
    if (first === undefined) return node;
    if (get(first, IAM) !== undefined) asks.set(IAM, at);
    return withEntries(node, { security: listNode(placeOf(written ?? at), [first, ...others]) });
  });
  return { document: secured, asks };
}

/** An authorizer of the operation's own stands before the default, and `NONE` before both. */
function guarded(security: readonly Node[], names: ReadonlySet<string>, standing: MapNode): Node[] {
  const isAuthorizer = (item: Node): boolean => entriesOf(item).some(({ key }) => names.has(key));
  const [own, others] = [security.filter(isAuthorizer), security.filter((item) => !isAuthorizer(item))];
  const none = others.findIndex((item) => get(item, "NONE") !== undefined);
  if (none >= 0) return others.toSpliced(none, 1);
  return [...others, ...(own.length > 0 ? own : [standing])];
}

/** Asks for an API key on every operation that does not decline it. */
export function withApiKeys(document: MapNode, auth: RestAuth, api: SamResource): Secured {
  const { apiKey, asksKeyOnPreflight } = auth;
  if (apiKey === undefined) return { document, asks: new Map() };
  const at = causedBy(apiKey, `SAM: ApiKeyRequired of ${api.logicalId}`);
  const secured = mapOperations(document, ({ method, node }) => {
    const written = get(node, "security");
    const security = itemsOf(written);
    const others = security.filter((item) => get(item, KEY) === undefined && get(item, NO_KEY) === undefined);
    const isDeclined = security.some((item) => get(item, NO_KEY) !== undefined) || (method === "options" && !asksKeyOnPreflight);
    const wanted = isDeclined ? others : [...others, requirement(at, KEY)];
    if (written === undefined && wanted.length === 0) return node;
    return withEntries(node, { security: listNode(placeOf(written ?? at), wanted) });
  });
  return { document: secured, asks: new Map([[KEY, at]]) };
}

const OWN_SCHEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [IAM]: { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" },
  [KEY]: { type: "apiKey", name: "x-api-key", in: "header" },
};

/** The document with its authorizers among its schemes, and SAM's own schemes where they are asked for and not yet there. */
export function withSchemes(document: MapNode, authorizers: ReadonlyMap<string, MapNode>, asks: OwnSchemes): MapNode {
  const written = get(document, "securityDefinitions");
  const schemes = new Map<string, MapNode>(authorizers);
  for (const [name, at] of asks) if (get(written, name) === undefined && !schemes.has(name)) schemes.set(name, ownScheme(name, at));
  const [first] = schemes.values();
  if (first === undefined) return document;
  const known = written?.kind === "map" ? written : mapNode(placeOf(first), {});
  return withEntries(document, { securityDefinitions: withEntries(known, Object.fromEntries(schemes)) });
}

function ownScheme(name: string, at: Place): MapNode {
  return mapNode(at, Object.entries(own(OWN_SCHEMES, name) ?? {}).map(([key, value]) => [key, scalarNode(at, value)] as const));
}

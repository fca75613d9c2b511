import { flatMapAlternatives } from "../resolve/alternatives.ts";
import { and, type Formula, type Guarded, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Scope } from "../resolve/scope.ts";
import { concat, knownText, literal, type Text } from "../resolve/text.ts";
import { isInclude } from "../template/include.ts";
import { callOf, entriesOf, get, getIn, itemsOf, type Node, textOf } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { authorizerCache } from "./authorizer-cache.ts";
import { pathPrefix } from "./base-path.ts";
import type { Authorization, Unchecked } from "./model.ts";
import type { ApiPlan, AuthorizerPlan, CallPlan, IntegrationPlan, RoutePlan } from "./plan.ts";
import { VERBS } from "./request.ts";
import { plainCall } from "./spelling.ts";
import { firstText } from "./texts.ts";

/** What an OpenAPI document says of an API that it is the body of. */
export interface OpenApiPlan {
  readonly routes: readonly RoutePlan[];
  readonly integrations: readonly IntegrationPlan[];
  readonly authorizers: readonly AuthorizerPlan[];
  readonly notChecked: readonly Unchecked[];
}

const ANY_METHOD = "x-amazon-apigateway-any-method";
const OPERATIONS = new Set([ANY_METHOD, ...VERBS.map((verb) => verb.toLowerCase())]);

interface Reader {
  readonly api: ApiPlan;
  readonly scope: Scope;
  readonly document: Node;
  /** What the import puts before every path. */
  readonly prefix: Text;
}

/** Reads a document (OpenAPI 2 or 3 with API Gateway's extensions) in which `Fn::If` may stand at any level. */
export function readOpenApi(body: Node | undefined, api: ApiPlan, when: Formula, scope: Scope, properties?: Node): OpenApiPlan {
  const parts = scope.branches(body).flatMap((branch): OpenApiPlan[] => {
    const exists = and(when, branch.when);
    if (exists === false || branch.value === undefined) return [];
    const prefix = pathPrefix(branch.value, properties, scope);
    return [readDocument({ api, scope, document: branch.value, prefix }, exists)];
  });
  return joined(parts);
}

/** What several documents, or alternatives of one, say together. */
export function joined(parts: readonly OpenApiPlan[]): OpenApiPlan {
  return {
    routes: parts.flatMap(({ routes }) => routes),
    integrations: parts.flatMap(({ integrations }) => integrations),
    authorizers: parts.flatMap(({ authorizers }) => authorizers),
    notChecked: parts.flatMap(({ notChecked }) => notChecked),
  };
}

function readDocument(reader: Reader, when: Formula): OpenApiPlan {
  const { api, document } = reader;
  const schemes = readSchemes(reader, when);
  const operations = children(get(document, "paths"), when, reader).flatMap((path) =>
    children(path.value, path.when, reader)
      .filter(({ key }) => OPERATIONS.has(key.toLowerCase()))
      .map((operation) => readOperation(path.key, operation, schemes, reader)));
  return {
    routes: operations.map(({ route }) => route),
    integrations: integrationsOf(operations, reader),
    authorizers: [...schemes.values()].flatMap(({ authorizers }) => authorizers),
    notChecked: transformsIn(document, get(document, "paths"), ...entriesOf(get(document, "paths")).map(({ value }) => value))
      .map((node) => ({ at: placeOf(node), what: `body of \`${api.api.name}\``, why: "a part of it is made by a macro at deployment" })),
  };
}

/** What a macro makes is not here to be read. What is included was noted when its file was looked for. */
function transformsIn(...nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.flatMap((node) => get(node, "Fn::Transform") ?? []).filter((transform) => !isInclude(transform));
}

interface Child {
  readonly key: string;
  readonly when: Formula;
  readonly value: Node;
}

/** The entries of a map, with what conditions choose for the map and for each of its values. */
function children(node: Node | undefined, when: Formula, { scope }: Reader): Child[] {
  return scope.branches(node).flatMap((map) =>
    entriesOf(map.value).flatMap(({ key, value }) =>
      scope.branches(value).flatMap((branch) => {
        const exists = and(when, map.when, branch.when);
        return exists === false || branch.value === undefined ? [] : [{ key, when: exists, value: branch.value }];
      })));
}

interface Operation {
  readonly route: RoutePlan;
  readonly integrations: readonly Guarded<Node>[];
}

function readOperation(path: string, { key, when, value }: Child, schemes: Schemes, reader: Reader): Operation {
  const { api, scope } = reader;
  const verb = key.toLowerCase() === ANY_METHOD ? "ANY" : key.toUpperCase();
  const isRoot = path === "/" && reader.prefix.length > 0;
  const tail = concat(reader.prefix, literal(isRoot ? "" : path));
  const isDefault = path === "$default" || path === "/$default" || textOf(get(value, "isDefaultRoute")) === "true";
  const integrations = scope.branches(get(value, "x-amazon-apigateway-integration")).flatMap((branch) =>
    branch.value === undefined ? [] : [{ when: branch.when, value: dereferenced(branch.value, reader) }]);
  const route: RoutePlan = {
    api,
    ...(isDefault
      ? { name: "$default", verb: undefined, tail: literal("$default") }
      : { name: `${verb} ${knownText(tail) ?? path}`, verb, tail }),
    at: placeOf(value),
    when,
    ...authorizationOf(value, schemes, reader),
    streams: integrations.length > 0 && integrations.every((integration) => isStreamed(integration.value)),
  };
  return { route, integrations };
}

function isStreamed(integration: Node): boolean {
  return textOf(get(integration, "responseTransferMode"))?.toUpperCase() === "STREAM";
}

/** `$ref: "#/components/x-amazon-apigateway-integrations/orders"`, and any other place in the same document. */
function dereferenced(node: Node, { document }: Reader): Node {
  const reference = textOf(get(node, "$ref"));
  if (!reference?.startsWith("#/")) return node;
  const keys = reference.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return getIn(document, ...keys) ?? node;
}

/** Each integration once: one that several operations refer to has their routes. */
function integrationsOf(operations: readonly Operation[], { api, scope }: Reader): IntegrationPlan[] {
  const uses = operations.flatMap(({ route, integrations }) =>
    integrations.map(({ when, value }) => ({ node: value, route, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ node }) => node)].flatMap(([node, group]) => integrationAlternatives(node, group, api, scope));
}

function integrationAlternatives(
  node: Node,
  uses: readonly { readonly route: RoutePlan; readonly when: Formula }[],
  api: ApiPlan,
  scope: Scope,
): IntegrationPlan[] {
  const keys = ["type", "uri", "credentials", "integrationSubtype", "connectionType", "requestParameters"] as const;
  const used = or(...uses.map((use) => use.when));
  return scope.fields(node, keys).flatMap(({ when, value }): IntegrationPlan[] => {
    const exists = and(used, when);
    if (exists === false || value.node === undefined) return [];
    const call: CallPlan = {
      type: value.type, uri: value.uri, credentials: value.credentials, subtype: value.integrationSubtype,
      connectionType: value.connectionType, parameters: value.requestParameters,
    };
    const routes = uses.map((use) => ({ ...use.route, when: and(use.when, exists) }));
    return [{ ...call, api, at: placeOf(value.node), when: exists, routes }];
  });
}

interface Scheme {
  readonly authorization: Authorization;
  readonly authorizers: readonly AuthorizerPlan[];
}

type Schemes = ReadonlyMap<string, Scheme>;

function readSchemes(reader: Reader, when: Formula): Schemes {
  const { document } = reader;
  const written = [getIn(document, "components", "securitySchemes"), get(document, "securityDefinitions")];
  const schemes = new Map<string, Scheme>();
  for (const child of written.flatMap((node) => children(node, when, reader))) {
    const authorizers = schemeAuthorizers(child, reader);
    const known = schemes.get(child.key);
    schemes.set(child.key, {
      authorization: schemeAuthorization(child.value, reader),
      authorizers: [...(known?.authorizers ?? []), ...authorizers],
    });
  }
  return schemes;
}

const AUTHORIZER_TYPES: ReadonlyMap<string, Authorization> = new Map<string, Authorization>([
  ["token", "lambda"], ["request", "lambda"], ["jwt", "jwt"], ["cognito_user_pools", "cognito"],
]);

function schemeAuthorization(scheme: Node, { scope }: Reader): Authorization {
  if (textOf(get(scheme, "x-amazon-apigateway-authtype"))?.toLowerCase() === "awssigv4") return "iam";
  const authorizer = scope.branches(get(scheme, "x-amazon-apigateway-authorizer"))[0]?.value;
  if (authorizer === undefined) return "none";
  const type = firstText(get(authorizer, "type"), scope);
  const known = type && knownText(type);
  if (known === undefined) return get(authorizer, "authorizerUri") ? "lambda" : "unknown";
  return AUTHORIZER_TYPES.get(known.toLowerCase()) ?? "unknown";
}

function schemeAuthorizers({ key, when, value }: Child, reader: Reader): AuthorizerPlan[] {
  const { api, scope } = reader;
  if (schemeAuthorization(value, reader) !== "lambda") return [];
  const keys = ["authorizerUri", "authorizerCredentials", "authorizerResultTtlInSeconds", "identitySource"] as const;
  return scope.fields(get(value, "x-amazon-apigateway-authorizer"), keys).flatMap((fields): AuthorizerPlan[] => {
    const exists = and(when, fields.when);
    const { node, authorizerUri, authorizerCredentials, authorizerResultTtlInSeconds: ttl, identitySource } = fields.value;
    if (exists === false || node === undefined || authorizerUri === undefined) return [];
    return [{
      api,
      key: schemeKey(api, key),
      name: key,
      // API Gateway makes the id on import; nobody can write it down beforehand.
      id: [{ kind: "unknown", source: "function", id: `id of authorizer ${key} of ${api.key}` }],
      // A token is what the scheme's own header holds.
      cache: authorizerCache(api.api.kind, ttl, identitySource ?? (isToken(node, scope) ? get(value, "name") : undefined), scope),
      at: placeOf(value),
      when: exists,
      ...plainCall(authorizerUri, authorizerCredentials),
    }];
  });
}

function isToken(authorizer: Node, scope: Scope): boolean {
  const type = firstText(get(authorizer, "type"), scope);
  return type !== undefined && knownText(type)?.toLowerCase() === "token";
}

function schemeKey(api: ApiPlan, scheme: string): string {
  return `scheme ${scheme} of ${api.key}`;
}

/** The operation's own `security`, else the document's; `x-amazon-apigateway-auth` stands beside both. */
function authorizationOf(operation: Node, schemes: Schemes, { api, scope, document }: Reader): Pick<RoutePlan, "authorization" | "guards"> {
  const security = get(operation, "security") ?? get(document, "security");
  const required = flatMapAlternatives(scope.branches(security), (list) => [{ when: true, value: schemeNames(list, scope) }]) ?? [];
  const found = required.flatMap(({ when, value }) => value.flatMap((name) => {
    const scheme = schemes.get(name);
    return scheme ? [{ when, name, scheme }] : [];
  }));
  const guards = found.flatMap(({ when, name, scheme }) =>
    (scheme.authorization === "lambda" ? [{ key: schemeKey(api, name), when }] : []));
  const kinds = found.map(({ scheme }) => scheme.authorization).filter((kind) => kind !== "none");
  const auth = firstText(getIn(operation, "x-amazon-apigateway-auth", "type"), scope);
  const isIam = auth && knownText(auth)?.toUpperCase() === "AWS_IAM";
  return { authorization: kinds[0] ?? (isIam ? "iam" : "none"), guards };
}

function schemeNames(list: Node | undefined, scope: Scope): string[] {
  return itemsOf(list).flatMap((item) =>
    scope.branches(item).flatMap(({ value }) => (value && callOf(value) ? [] : entriesOf(value).map(({ key }) => key))));
}

/** The title of a document, as a message about an API without a logical id calls it. */
export function titleOf(document: Node): string {
  return textOf(getIn(document, "info", "title")) ?? "API";
}

/** HTTP APIs alone have these; a document that has none of them is a REST API's. */
export function isHttpApi(document: Node): boolean {
  const operations = entriesOf(get(document, "paths")).flatMap(({ value }) => entriesOf(value));
  return get(document, "x-amazon-apigateway-cors") !== undefined
    || getIn(document, "components", "x-amazon-apigateway-integrations") !== undefined
    || operations.some(({ value }) => getIn(value, "x-amazon-apigateway-integration", "payloadFormatVersion") !== undefined);
}

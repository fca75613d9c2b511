import { get, getIn, type Node, textOf } from "../../template/node.ts";
import { branchesOf } from "./branches.ts";
import type { ApiEvent, SamResource, SamTemplate } from "./sam-template.ts";

/** Who has the `$default` route of each HTTP API, as "API function": its permission then serves the function's other routes too. */
export type DefaultRoutes = ReadonlySet<string>;

/**
 * A route that a document already has stays with whom it names. SAM knows a function there by `${Function.Arn}`, and so
 * does not know again one that publishes an alias: such a function gets all its permissions.
 */
export function defaultRoutes(events: readonly ApiEvent[], { resources }: SamTemplate): DefaultRoutes {
  const owners = new Map<string, string | undefined>();
  for (const { kind, apiId, path, method, invoked } of events) {
    if (kind !== "HttpApi" || apiId === undefined) continue;
    const api = resources.get(apiId);
    const body = get(api?.properties, "DefinitionBody");
    if (!owners.has(apiId) && hasIntegration(body)) owners.set(apiId, ownerIn(body));
    const isDefault = path === undefined && method === "any";
    if (isDefault && !owners.has(apiId) && hasDocument(api)) owners.set(apiId, functionIn(invoked?.uriVariable));
  }
  return new Set([...owners].flatMap(([apiId, owner]) => (owner === undefined ? [] : [`${apiId} ${owner}`])));
}

export function hasDefaultRoute({ apiId, invoked }: ApiEvent, routes: DefaultRoutes): boolean {
  return routes.has(`${apiId ?? ""} ${functionIn(invoked?.uriVariable) ?? ""}`);
}

/** Only to a document that SAM holds does it add a route, and only there can it find it again. */
function hasDocument(api: SamResource | undefined): boolean {
  return api?.type === "AWS::Serverless::HttpApi" && get(api.properties, "DefinitionUri") === undefined;
}

function functionIn(uriVariable: string | undefined): string | undefined {
  return uriVariable?.endsWith(".Arn") ? uriVariable.slice(0, -".Arn".length) : undefined;
}

function integrationsIn(body: Node | undefined): Node[] {
  const methods = branchesOf(getIn(body, "paths", "$default")).flatMap((item) => branchesOf(get(item, "x-amazon-apigateway-any-method")));
  return methods.flatMap((method) => get(method, "x-amazon-apigateway-integration") ?? []);
}

function hasIntegration(body: Node | undefined): boolean {
  return integrationsIn(body).length > 0;
}

/** The function whose ARN every alternative of the route's URI begins with. */
function ownerIn(body: Node | undefined): string | undefined {
  const uris = integrationsIn(body).flatMap((integration) => branchesOf(get(integration, "uri")));
  const names = new Set(uris.map((uri) => /([A-Za-z0-9]+)\.Arn/.exec(textOf(get(uri, "Fn::Sub")) ?? "")?.[1]));
  return names.size === 1 ? [...names][0] : undefined;
}

import { callOf, entriesOf, get, itemsOf, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { domainFaults } from "./domain-faults.ts";
import { openApiOf } from "./http-document.ts";
import { isGiven } from "./is-given.ts";
import { isNull, type PropertyTypes, wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import type { ApiEvent, SamResource } from "./sam-template.ts";

/** The types of what decides about routes, and of what does not. */
const ROUTE_TYPES: PropertyTypes = { StageName: ["text", "map"], DefinitionBody: ["map"], DefinitionUri: ["text", "map"], Auth: ["map"] };
const OTHER_TYPES: PropertyTypes = {
  Tags: ["map"], StageVariables: ["map"], CorsConfiguration: ["boolean", "map"], AccessLogSettings: ["map"], DefaultRouteSettings: ["map"],
  RouteSettings: ["map"], Domain: ["map"], FailOnWarnings: ["boolean"], Description: ["text"], DisableExecuteApiEndpoint: ["boolean"],
};

/** Why SAM refuses an HTTP API in a way that leaves its routes open, its authorizers left aside. */
export function httpApiFaults(api: SamResource, events: readonly ApiEvent[]): ExpansionNote[] {
  const { logicalId, properties } = api;
  const [uri, body] = [get(properties, "DefinitionUri"), get(properties, "DefinitionBody")];
  const isDouble = isGiven(uri) && isGiven(body);
  return [
    ...wrongTypes(properties, ROUTE_TYPES, `\`${logicalId}\``),
    ...(isDouble ? [rejection(uri, `\`DefinitionUri\` of \`${logicalId}\``, "there is a `DefinitionBody` too")] : []),
    ...additionFaults(api, ["Auth"]),
    ...(events.length > 0 && isGiven(body) && isStrange(body)
      ? [rejection(body, `body of \`${logicalId}\``, "events cannot be added to what is not OpenAPI 3")]
      : []),
  ];
}

/** What else SAM refuses. The routes are what their author wrote all the same, and are worth a look. */
export function sideFaults(api: SamResource): ExpansionNote[] {
  const { logicalId, properties } = api;
  const owner = `\`${logicalId}\``;
  return [
    ...wrongTypes(properties, OTHER_TYPES, owner),
    ...additionFaults(api, ["CorsConfiguration", "Tags", "DisableExecuteApiEndpoint", "Name", "Description"]),
    ...domainFaults(get(properties, "Domain"), owner),
    ...corsFaults(get(properties, "CorsConfiguration"), owner),
  ];
}

/** SAM writes these into the body: not into a file, and only into a document that it understands. */
function additionFaults({ logicalId, properties }: SamResource, keys: readonly string[]): ExpansionNote[] {
  const body = get(properties, "DefinitionBody");
  const isFile = !isGiven(body) && isGiven(get(properties, "DefinitionUri"));
  if (!isFile && !(isGiven(body) && isStrange(body))) return [];
  const why = isFile ? "it cannot be added to a `DefinitionUri`" : "it cannot be added to a body that is not OpenAPI 3";
  return keys.flatMap((key) => {
    const node = get(properties, key);
    // Of this one SAM asks whether it is there at all.
    const isSet = key === "DisableExecuteApiEndpoint" ? node && !isNull(node) : isGiven(node);
    return node && isSet ? [rejection(node, `\`${key}\` of \`${logicalId}\``, why)] : [];
  });
}

const CORS = new Set(["AllowMethods", "AllowHeaders", "AllowOrigins", "MaxAge", "ExposeHeaders", "AllowCredentials"]);

function corsFaults(cors: Node | undefined, owner: string): ExpansionNote[] {
  if (cors === undefined || callOf(cors)) return [];
  const what = `\`CorsConfiguration\` of ${owner}`;
  const unknown = entriesOf(cors).filter(({ key }) => !CORS.has(key));
  const credentials = get(cors, "AllowCredentials");
  const isForAll = itemsOf(get(cors, "AllowOrigins")).map(textOf).join(" ") === "*";
  const hasCredentials = credentials?.kind === "scalar" && credentials.value === true;
  return [
    ...unknown.map(({ key, value }) => rejection(value, what, `an HTTP API does not know \`${key}\``)),
    ...(isForAll && hasCredentials ? [rejection(credentials, what, "`AllowCredentials` does not go with every origin")] : []),
  ];
}

/** Not OpenAPI 3, nor included: `AWS::Include` is done with before SAM begins, and what SAM then sees is not here to be read. */
function isStrange(body: Node): boolean {
  return openApiOf(body) === undefined && get(body, "Fn::Transform") === undefined;
}

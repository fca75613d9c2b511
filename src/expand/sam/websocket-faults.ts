import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { domainFaults } from "./domain-faults.ts";
import { isGiven } from "./is-given.ts";
import { entryPlace } from "./plain-resource.ts";
import { type PropertyTypes, wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import type { SamResource } from "./sam-template.ts";

/** The types of what decides about routes, and of what does not. */
const ROUTE_TYPES: PropertyTypes = { Auth: ["map"], Routes: ["map"], RouteSelectionExpression: ["text"], StageName: ["text", "map"] };
const OTHER_TYPES: PropertyTypes = {
  ApiKeySelectionExpression: ["text"], AccessLogSettings: ["map"], DefaultRouteSettings: ["map"], Description: ["text"],
  DisableExecuteApiEndpoint: ["boolean"], Domain: ["map"], DisableSchemaValidation: ["boolean"], FailOnWarnings: ["boolean"],
  IpAddressType: ["text"], Name: ["text"], PropagateTags: ["boolean"], RouteSettings: ["map"], StageVariables: ["map"], Tags: ["map"],
};

const SPECIAL_ROUTES = new Set(["$connect", "$disconnect", "$default"]);

/** Why SAM refuses a WebSocket API in a way that leaves its routes open, its `Auth` left aside. */
export function websocketFaults({ logicalId, properties, at }: SamResource): ExpansionNote[] {
  const owner = `\`${logicalId}\``;
  const routes = get(properties, "Routes");
  const routesAt = entryPlace(properties, "Routes") ?? at;
  return [
    ...wrongTypes(properties, ROUTE_TYPES, owner),
    ...(isGiven(get(properties, "RouteSelectionExpression")) ? [] : [rejection(at, owner, "it needs a `RouteSelectionExpression`")]),
    ...(isGiven(routes) ? routeFaults(routes, owner) : [rejection(routesAt, owner, "it needs at least one route")]),
    ...stageFaults(get(properties, "StageName"), owner),
  ];
}

/** What else SAM refuses. The routes are what their author wrote all the same, and are worth a look. */
export function websocketSideFaults({ logicalId, properties }: SamResource): ExpansionNote[] {
  const owner = `\`${logicalId}\``;
  return [...wrongTypes(properties, OTHER_TYPES, owner), ...domainFaults(get(properties, "Domain"), owner)];
}

function routeFaults(routes: Node, owner: string): ExpansionNote[] {
  return entriesOf(routes).flatMap(({ key, at: keyAt, value }) => {
    const at = { ...keyAt, path: value.path };
    const what = `route \`${key}\` of ${owner}`;
    return [
      ...(isRouteKey(key) ? [] : [rejection(at, what, "a route is `$connect`, `$disconnect`, `$default`, or letters and digits")]),
      ...(isGiven(get(value, "FunctionArn")) ? [] : [rejection(at, what, "it needs a `FunctionArn`")]),
    ];
  });
}

function isRouteKey(key: string): boolean {
  return SPECIAL_ROUTES.has(key) || isAlphanumeric(key);
}

/** A stage's name becomes a part of a logical id. */
function stageFaults(stage: Node | undefined, owner: string): ExpansionNote[] {
  const name = textOf(stage);
  if (stage === undefined || name === undefined || isAlphanumeric(name)) return [];
  return [rejection(stage, `stage of ${owner}`, "a WebSocket API's `StageName` must be letters and digits")];
}

function isAlphanumeric(text: string): boolean {
  return /^[A-Za-z0-9]+$/.test(text);
}

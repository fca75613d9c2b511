import { get, type MapNode, type Node } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { callNode, causedBy, listNode, mapNode, refNode, scalarNode, servesAs, withEntries } from "../make.ts";
import { branchesOf, inBranches } from "./branches.ts";
import type { HttpAuth } from "./http-auth.ts";
import { type EventSecurity, INTEGRATION, secured, securityOf } from "./http-security.ts";
import { invocationUri } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { wrongTypes } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import { asksForRole } from "./rest-credentials.ts";
import { eventTitle } from "./rest-events.ts";
import type { ApiEvent, InvokedFunction } from "./sam-template.ts";

const ANY_METHOD = "x-amazon-apigateway-any-method";
const DEFAULT_PATH = "$default";

const EVENT_TYPES = { Auth: ["map"], TimeoutInMillis: ["number"], PayloadFormatVersion: ["text"] } as const;

/** An HTTP API to which events add routes. */
export interface HttpDesign {
  readonly auth: HttpAuth;
  /** Its author wrote the body. */
  readonly isWritten: boolean;
}

/** The paths of a body, and what of them was refused. */
export interface HttpPaths {
  readonly paths: MapNode;
  readonly notes: readonly ExpansionNote[];
}

/**
 * Adds the routes of events to the paths of a body. Where the author wrote the body, integrations that stand in it are left
 * alone; where SAM writes it, a second event for a route is refused.
 */
export function withEventRoutes(paths: MapNode, events: readonly ApiEvent[], design: HttpDesign): HttpPaths {
  const changed = new Map<string, Node>();
  const notes: ExpansionNote[] = [];
  for (const event of events) {
    if (event.invoked === undefined) continue;
    const path = event.path ?? DEFAULT_PATH;
    const item = changed.get(path) ?? get(paths, path);
    const security = securityOf(event, design.auth);
    const isTaken = item !== undefined && hasIntegration(item, methodKey(event));
    const faults = eventFaults(event, security, isTaken && !design.isWritten);
    notes.push(...faults, ...ignoredRole(event));
    if (faults.length === 0) changed.set(path, itemWith(event, event.invoked, security, isTaken, item));
  }
  return { paths: withEntries(paths, Object.fromEntries(changed)), notes };
}

function eventFaults(event: ApiEvent, security: EventSecurity, isRepeated: boolean): ExpansionNote[] {
  const { properties, at } = event;
  const what = eventTitle(event);
  return [
    ...wrongTypes(properties, EVENT_TYPES, what),
    ...(security.kind === "rejected" ? [rejection(security.at, what, security.why)] : []),
    ...(isRepeated ? [rejection(at, what, `\`${routeName(event)}\` is another event's already`)] : []),
  ];
}

/** REST APIs alone have roles on integrations. */
function ignoredRole(event: ApiEvent): ExpansionNote[] {
  const role = get(get(event.properties, "Auth"), "InvokeRole");
  if (!asksForRole(role)) return [];
  const why = "SAM ignores it: an HTTP API invokes functions by their permissions";
  return [{ at: placeOf(role), what: `\`InvokeRole\` of ${eventTitle(event)}`, why }];
}

function routeName({ path, method }: ApiEvent): string {
  return path === undefined ? DEFAULT_PATH : `${method.toUpperCase()} ${path}`;
}

function methodKey({ method }: ApiEvent): string {
  return method === "any" ? ANY_METHOD : method;
}

/** Whether a method calls something already, whatever `Fn::If` chooses. */
function hasIntegration(item: Node, method: string): boolean {
  return branchesOf(item).every((branch) =>
    branchesOf(get(branch, method)).some((operation) => isGiven(get(operation, INTEGRATION))));
}

function itemWith(event: ApiEvent, invoked: InvokedFunction, security: EventSecurity, isTaken: boolean, before: Node | undefined): Node {
  const at = causedBy(event.at, event.reason);
  const method = methodKey(event);
  return inBranches(before ?? mapNode(at, {}), (item) => {
    if (item.kind !== "map") return item;
    const written = get(item, method);
    const operation = isTaken && written ? written : operationOf(event, invoked, at, written);
    const behind = security.kind === "required" ? inBranches(operation, (branch) => secured(branch, security.requirement)) : operation;
    return withEntries(item, { [method]: behind });
  });
}

/** An operation that invokes the event's function, under the function's own condition. */
function operationOf(event: ApiEvent, invoked: InvokedFunction, at: Place, written: Node | undefined): Node {
  const isDefault = (event.path ?? DEFAULT_PATH) === DEFAULT_PATH && event.method === "any";
  const operation = withEntries(written?.kind === "map" ? written : mapNode(at, {}), {
    [INTEGRATION]: integrationOf(event, invoked, at),
    ...(isDefault && { isDefaultRoute: scalarNode(at, true) }),
    responses: get(written, "responses") ?? mapNode(at, {}),
  });
  const { condition } = event.owner;
  if (condition === undefined) return operation;
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition), operation, refNode(at, "AWS::NoValue")]));
}

function integrationOf({ properties, reason }: ApiEvent, { uriVariable }: InvokedFunction, at: Place): MapNode {
  const version = get(properties, "PayloadFormatVersion");
  return mapNode(at, {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    payloadFormatVersion: isGiven(version) ? servesAs(version, reason) : scalarNode(at, "2.0"),
    uri: invocationUri(at, `\${${uriVariable}}`),
  });
}

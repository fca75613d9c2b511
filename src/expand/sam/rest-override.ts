import { get, type MapNode } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { branchesOf } from "./branches.ts";
import { rejection } from "./rejection.ts";
import type { RestAuth } from "./rest-auth.ts";
import { eventTitle, withIam } from "./rest-events.ts";
import { mapOperations, methodKey } from "./rest-paths.ts";
import { eventSecurity, type Secured, withSecurity } from "./rest-security.ts";
import type { ApiEvent } from "./sam-template.ts";

/** `OverrideApiAuth`: an event guards the operation that the body has for its path and method. */
export function overriddenBody(body: MapNode, events: readonly ApiEvent[], auth: RestAuth): Secured {
  if (events.length === 0) return { document: body, asks: new Map() };
  const byOperation = new Map<string, ApiEvent[]>();
  for (const event of events) {
    const key = operationKey(event.path ?? "/", methodKey(event.method));
    byOperation.set(key, [...byOperation.get(key) ?? [], event]);
  }
  const asks = new Map<string, Place>();
  const document = mapOperations(body, ({ path, method, node }) => {
    let operation = node;
    for (const event of byOperation.get(operationKey(path, method)) ?? []) {
      const security = eventSecurity(event, auth);
      const secured = withSecurity(operation, security.entries);
      operation = secured.operation;
      for (const [scheme, at] of withIam(security.asks, secured.asksForIam, event.at)) asks.set(scheme, at);
    }
    return operation;
  });
  return { document, asks };
}

function operationKey(path: string, method: string): string {
  return `${method} ${path}`;
}

/** Why SAM refuses to override: there must be something to guard. */
export function overrideFaults(event: ApiEvent, body: MapNode): ExpansionNote[] {
  const items = branchesOf(get(get(body, "paths"), event.path ?? "/"));
  const isThere = items.length > 0 && items.every((item) => get(item, methodKey(event.method)) !== undefined);
  return isThere ? [] : [rejection(event.at, eventTitle(event), "the `DefinitionBody` has no such method")];
}

import { entriesOf, get, itemsOf, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, placeOfKey, scalarNode, withEntries } from "../make.ts";
import { type ConnectorEnd, connectorEnd } from "./connector-end.ts";
import { invokePermission, requestArn } from "./invoke-permission.ts";
import { rejection } from "./rejection.ts";
import type { Made, SamResource, SamTemplate } from "./sam-template.ts";

/** A connector, a resource by itself or written into the resource that it leads from. */
interface Connector {
  readonly logicalId: string;
  /** "connector `OrdersToFunction`". */
  readonly title: string;
  readonly at: Place;
  readonly condition: string | undefined;
  readonly source: Node | undefined;
  readonly destination: Node | undefined;
  readonly permissions: Node | undefined;
}

/** The permissions by which connectors let APIs invoke functions. What other connectors do is on no request's path. */
export function expandConnectors(template: SamTemplate): Made {
  const connectors = [...template.resources.values()].flatMap(connectorsOf);
  return together(connectors.map((connector) => expandConnector(connector, template)));
}

function together(parts: readonly Made[]): Made {
  return { resources: parts.flatMap(({ resources }) => resources), notes: parts.flatMap(({ notes }) => notes) };
}

function connectorsOf(resource: SamResource): Connector[] {
  const { logicalId, type, node, properties, at, condition } = resource;
  if (type === "AWS::Serverless::Connector") {
    return [{
      logicalId,
      title: `connector \`${logicalId}\``,
      at: causedBy(at, `SAM: connector ${logicalId}`),
      condition,
      source: get(properties, "Source"),
      destination: get(properties, "Destination"),
      permissions: get(properties, "Permissions"),
    }];
  }
  return entriesOf(get(node, "Connectors")).map((entry) => {
    const { key, value } = entry;
    const own = get(value, "Properties");
    const place = causedBy(placeOfKey(entry), `SAM: connector ${key} of ${logicalId}`);
    return {
      logicalId: `${logicalId}${key}`,
      title: `connector \`${key}\` of \`${logicalId}\``,
      at: place,
      condition: textOf(get(value, "Condition")),
      source: ownSource(get(own, "SourceReference"), logicalId, place),
      destination: get(own, "Destination"),
      permissions: get(own, "Permissions"),
    };
  });
}

/** What a connector is written into is its source; it may say more of it, but not that it is another. */
function ownSource(reference: Node | undefined, logicalId: string, at: Place): Node | undefined {
  const map = reference?.kind === "map" ? reference : mapNode(at, {});
  return map.entries.has("Id") ? undefined : withEntries(map, { Id: scalarNode(at, logicalId) });
}

const NOTHING: Made = { resources: [], notes: [] };

function expandConnector(connector: Connector, template: SamTemplate): Made {
  const { source, destination, title, at } = connector;
  if (source === undefined || destination === undefined) {
    return { resources: [], notes: [rejection(at, title, "it needs a `Source` and a `Destination`")] };
  }
  const from = connectorEnd(source, at, template);
  if (destination.kind !== "list") return between(connector, from, connectorEnd(destination, at, template), "");
  return together(destination.items.map((item, index) =>
    between(connector, from, connectorEnd(item, at, template), `Destination${String(index)}`)));
}

function between(connector: Connector, from: ConnectorEnd, to: ConnectorEnd, suffix: string): Made {
  const { logicalId, title, at, condition, permissions } = connector;
  const ends = [from, to];
  if (ends.some(({ kind }) => kind === "other")) return NOTHING;
  const faults = ends.flatMap((end) => endFault(end, title, at));
  if (faults.length > 0) return { resources: [], notes: faults };
  if (from.kind !== "api" || to.kind !== "function") return NOTHING;
  const why = permissionsFault(permissions);
  if (why !== undefined) return { resources: [], notes: [rejection(permissions ?? at, title, why)] };
  const addition = { logicalId: `${logicalId}WriteLambdaPermission${suffix}`, at, condition };
  const source = requestArn(at, "${SourceResourceId}/${SourceQualifier}", { SourceResourceId: from.id, SourceQualifier: from.requests });
  return { resources: [invokePermission(addition, to.arn, source)], notes: [] };
}

function endFault(end: ConnectorEnd, title: string, at: Place): ExpansionNote[] {
  if (end.kind === "unknown") return [{ at: placeOf(at), what: title, why: `\`${end.name}\` is not a resource of this template as written` }];
  return end.kind === "rejected" ? [rejection(at, title, end.why)] : [];
}

/** An API can be connected to a function in one way only. */
function permissionsFault(permissions: Node | undefined): string | undefined {
  const names = itemsOf(permissions).map(textOf);
  if (names.length === 0) return "`Permissions` must list `Write`";
  return names.every((name) => name === "Write") ? undefined : "an API has no other permission for a function than `Write`";
}

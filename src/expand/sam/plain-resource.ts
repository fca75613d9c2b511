import type { MapNode, Node } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { mapNode, placeOfKey, scalarNode, withEntries } from "../make.ts";
import type { MadeResource, SamResource } from "./sam-template.ts";

/** What a SAM resource becomes itself, under its own id: its attributes stay (`Condition`, `Metadata`, `DependsOn`). */
export function plainResource(resource: SamResource, type: string, properties: MapNode): MadeResource {
  const { logicalId, node, at, condition } = resource;
  const changes = {
    Type: scalarNode(at, type),
    // An API that events imply has its condition from them, not from a text of its own.
    Condition: node.entries.get("Condition")?.value ?? conditionNode(condition, at),
    Properties: properties,
    Connectors: undefined,
    IgnoreGlobals: undefined,
  };
  return { logicalId, node: withEntries(node, changes) };
}

/** What SAM adds to a template: it exists under the condition of the resource that caused it. */
export interface Addition {
  readonly logicalId: string;
  readonly at: Place;
  readonly condition: string | undefined;
}

export function addedResource(addition: Addition, type: string, properties: Readonly<Record<string, Node | undefined>>): MadeResource {
  const { logicalId, at, condition } = addition;
  return {
    logicalId,
    node: mapNode(at, { Type: scalarNode(at, type), Condition: conditionNode(condition, at), Properties: mapNode(at, properties) }),
  };
}

function conditionNode(condition: string | undefined, at: Place): Node | undefined {
  return condition === undefined ? undefined : scalarNode(at, condition);
}

/** The place of a map's entry by its key: what a message about the entry as a whole points at. */
export function entryPlace(map: Node | undefined, key: string): Place | undefined {
  const entry = map?.kind === "map" ? map.entries.get(key) : undefined;
  return entry && placeOfKey(entry);
}

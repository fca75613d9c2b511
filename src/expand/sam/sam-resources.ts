import { entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { mapNode, placeOfKey } from "../make.ts";
import { type Globals, withGlobals } from "./globals.ts";
import { rejection } from "./rejection.ts";
import type { SamResource } from "./sam-template.ts";

export interface SamResources {
  readonly resources: ReadonlyMap<string, SamResource>;
  readonly notes: readonly ExpansionNote[];
}

/** The resources of a template, those that `Globals` speaks of with what it says. One whose properties are no map is none. */
export function readSamResources(root: Node, globals: Globals): SamResources {
  const resources = new Map<string, SamResource>();
  const notes: ExpansionNote[] = [];
  for (const entry of entriesOf(get(root, "Resources"))) {
    const { key, value } = entry;
    const type = textOf(get(value, "Type"));
    if (type === undefined || value.kind !== "map") continue;
    const at = placeOfKey(entry);
    const own = ownProperties(value, at);
    if (own === undefined) {
      notes.push(...(type.startsWith("AWS::Serverless::") ? [rejection(at, `\`${key}\``, "its `Properties` must be a map")] : []));
      continue;
    }
    if (isEmptyProperties(value, type)) notes.push(rejection(at, `\`${key}\``, "its `Properties` must be a map"));
    const merged = withGlobals({ logicalId: key, type, node: value }, own, globals);
    notes.push(...merged.notes);
    resources.set(key, { logicalId: key, type, node: value, properties: merged.properties, at, condition: textOf(get(value, "Condition")) });
  }
  return { resources, notes };
}

/** SAM refuses `Properties:` with nothing after it, but not a resource without them; what it is meant to be is plain in both. */
function isEmptyProperties(node: MapNode, type: string): boolean {
  const written = get(node, "Properties");
  return type.startsWith("AWS::Serverless::") && written?.kind === "scalar" && written.value === null;
}

function ownProperties(node: MapNode, at: Place): MapNode | undefined {
  const written = get(node, "Properties");
  if (written === undefined || (written.kind === "scalar" && written.value === null)) return mapNode(at, {});
  return written.kind === "map" ? written : undefined;
}

import { entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { type Place, placeOf, type Span } from "../template/place.ts";
import { and, type Formula } from "./formula.ts";

/** A resource of the template as written, and when it exists. */
export interface Resource {
  readonly logicalId: string;
  readonly type: string;
  /** The logical id alone. */
  readonly key: Span;
  readonly at: Place;
  readonly when: Formula;
  readonly properties: Node | undefined;
}

/** The resources of a template by logical id, in its order. What has no `Type` is none. */
export function readResources(root: Node, whenOf: (conditionName: string) => Formula): Map<string, Resource> {
  const resources = new Map<string, Resource>();
  for (const { key, at, value } of entriesOf(get(root, "Resources"))) {
    const type = textOf(get(value, "Type"));
    if (type === undefined) continue;
    resources.set(key, {
      logicalId: key,
      type,
      key: at,
      at: placeOf(value),
      when: and(...conditionNames(get(value, "Condition")).map(whenOf)),
      properties: get(value, "Properties"),
    });
  }
  return resources;
}

/** Of a nested stack's resource all must hold: the stack's own, and the resource's. An author can write but one. */
function conditionNames(node: Node | undefined): readonly string[] {
  return (node?.kind === "list" ? itemsOf(node) : [node]).flatMap((name) => textOf(name) ?? []);
}

/** The place of a map's entry by its key alone: what a message about a whole resource points at. */
export function keyPlace(resource: Resource): Place {
  return { ...resource.at, ...resource.key };
}

import { get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { mapNode, scalarNode, withEntries } from "../make.ts";

/** A body that SAM can read and add to. */
export interface HttpDocument {
  readonly root: MapNode;
  readonly paths: MapNode;
}

/** A body as a document, if SAM takes it for one: OpenAPI 3, with paths. */
export function openApiOf(body: Node): HttpDocument | undefined {
  const paths = get(body, "paths");
  const isThree = /^3\.\d(\.\d)?$/.test(textOf(get(body, "openapi")) ?? "");
  return isThree && body.kind === "map" && paths?.kind === "map" ? { root: body, paths } : undefined;
}

/** What SAM begins with where there is no body. */
export function emptyDocument(at: Place): HttpDocument {
  const paths = mapNode(at, {});
  return { root: mapNode(at, { openapi: scalarNode(at, "3.0.1"), paths }), paths };
}

/** The document with its paths replaced, and with security schemes beside those that it has. */
export function documentWith({ root }: HttpDocument, paths: MapNode, schemes: ReadonlyMap<string, MapNode>, at: Place): MapNode {
  const changed = withEntries(root, { paths });
  if (schemes.size === 0) return changed;
  const components = mapOr(get(root, "components"), at);
  const securitySchemes = withEntries(mapOr(get(components, "securitySchemes"), at), Object.fromEntries(schemes));
  return withEntries(changed, { components: withEntries(components, { securitySchemes }) });
}

function mapOr(node: Node | undefined, at: Place): MapNode {
  return node?.kind === "map" ? node : mapNode(at, {});
}

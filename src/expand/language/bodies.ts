import { callOf, entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { withEntries } from "../make.ts";

/** Properties that hold a document, written as a map or as its JSON. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ["AWS::ApiGateway::RestApi", "Body"],
  ["AWS::ApiGatewayV2::Api", "Body"],
]);

/** The template with the objects themselves where their JSON (`Fn::ToJsonString`) is the body of an API. */
export function withBodiesAsObjects(root: MapNode): MapNode {
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return root;
  const changed = entriesOf(resources).flatMap(({ key, value }): [string, Node][] => {
    const object = withObject(value);
    return object === value ? [] : [[key, object]];
  });
  return changed.length === 0 ? root : withEntries(root, { Resources: withEntries(resources, Object.fromEntries(changed)) });
}

function withObject(resource: Node): Node {
  const property = DOCUMENTS.get(textOf(get(resource, "Type")) ?? "");
  const properties = get(resource, "Properties");
  const body = property === undefined ? undefined : get(properties, property);
  if (property === undefined || body === undefined || resource.kind !== "map" || properties?.kind !== "map") return resource;
  const object = objectOf(body);
  return object === body ? resource : withEntries(resource, { Properties: withEntries(properties, { [property]: object }) });
}

/** What `Fn::ToJsonString` is called with, also on either side of an `Fn::If`. */
function objectOf(node: Node): Node {
  const call = callOf(node);
  if (call?.name === "Fn::ToJsonString") return call.argument.kind === "map" ? call.argument : node;
  if (call?.name !== "Fn::If" || node.kind !== "map") return node;
  const sides = call.argument;
  if (sides.kind !== "list") return node;
  const items = sides.items.map((item) => objectOf(item));
  return items.every((item, index) => item === sides.items[index]) ? node : withEntries(node, { "Fn::If": { ...sides, items } });
}

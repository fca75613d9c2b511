import type { MapNode, Node } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { rejection } from "./rejection.ts";

export type PropertyType = "text" | "number" | "boolean" | "map" | "list";

/** The types that SAM asks of properties. One that it has come to know since is none of our business. */
export type PropertyTypes = Readonly<Record<string, readonly PropertyType[]>>;

/** The properties of `owner` ("`OrdersApi`") that SAM refuses for their type. An intrinsic function may stand for any. */
export function wrongTypes(properties: MapNode, types: PropertyTypes, owner: string): ExpansionNote[] {
  return [...properties.entries.values()].flatMap(({ key, value }) => {
    const wanted = types[key];
    if (wanted === undefined || isNull(value) || isIntrinsic(value) || wanted.includes(typeOf(value))) return [];
    return [rejection(value, `\`${key}\` of ${owner}`, `it must be a ${wanted.join(" or a ")}`)];
  });
}

export function isNull(node: Node): boolean {
  return node.kind === "scalar" && node.value === null;
}

/** What SAM takes for a function call: a map of one key, whatever the key. */
function isIntrinsic(node: Node): boolean {
  return node.kind === "map" && node.entries.size === 1;
}

function typeOf(node: Node): PropertyType {
  if (node.kind !== "scalar") return node.kind;
  return typeof node.value === "number" ? "number" : typeof node.value === "boolean" ? "boolean" : "text";
}

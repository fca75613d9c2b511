import { MAX_DEPTH } from "../../template/limits.ts";
import { type Entry, get, type MapNode, type Node } from "../../template/node.ts";
import type { Path } from "../../template/place.ts";
import { directiveIn, isLeft } from "./names.ts";

/** The parts of a resource without which nothing can be said of it. */
const ESSENTIAL = ["Type", "Condition", "Properties"] as const;

/**
 * A tree with the paths that its values have where they stand now, each directive that is left alone in its map: of what stands
 * beside it nobody knows what the directive would add. What did not move stays the same node. `undefined` where it is too deep.
 */
export function settle(root: Node): Node | undefined {
  return placed(root, undefined, 0);
}

function placed(node: Node, path: Path | undefined, depth: number): Node | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (node.kind === "scalar") return node.path === path ? node : { ...node, path };
  if (node.kind === "list") {
    const items = node.items.map((item, index) => placed(item, stepTo(item, path, String(index)), depth + 1));
    const all = items.filter((item) => item !== undefined);
    if (all.length < items.length) return undefined;
    return node.path === path && all.every((item, index) => item === node.items[index]) ? node : { ...node, path, items: all };
  }
  const map = known(node, path, depth);
  const entries = new Map<string, Entry>();
  let isSame = map === node && map.path === path;
  for (const [key, entry] of map.entries) {
    const value = placed(entry.value, stepTo(entry.value, path, key), depth + 1);
    if (!value) return undefined;
    isSame &&= value === entry.value;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isSame ? node : { ...map, path, entries };
}

/** The path that a value has already, if it is the right one. */
function stepTo({ path }: Node, parent: Path | undefined, key: string): Path {
  return path?.parent === parent && path?.key === key ? path : { parent, key };
}

/** What of a map is known. Of a template, and of its sections, each entry stands for itself. */
function known(map: MapNode, path: Path | undefined, depth: number): MapNode {
  if (depth === 2 && path?.parent?.key === "Resources") {
    const part = [map, ...ESSENTIAL.map((key) => get(map, key))].find((value) => value?.kind === "map" && isLeft(value));
    return part?.kind === "map" ? alone(part) : map;
  }
  const isOpen = depth === 0 || (depth === 1 && path?.key !== "Globals");
  return isOpen || !isLeft(map) ? map : alone(map);
}

function alone(map: MapNode): MapNode {
  const directive = directiveIn(map);
  if (!directive || map.entries.size === 1) return map;
  return { ...map, entries: new Map([[directive.name, directive.entry]]) };
}

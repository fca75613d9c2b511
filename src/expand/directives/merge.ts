import type { Entry, ListNode, MapNode, Node } from "../../template/node.ts";
import { isLeft } from "./names.ts";
import { type Follow, leave, leaveSilently } from "./work.ts";

/** How two lists under one key become one: item by item, or the one behind the other. */
type Lists = "by item" | "behind";

/** `Fn::Merge` and `Fn::DeepMerge`: maps become one, of what both have the later wins. What stands beside the directive stays. */
export const merged: Follow = (directive, work, expand) => {
  const { name, map, argument, around, depth } = directive;
  const list = expand(argument, around, depth + 1);
  if (isLeft(list)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "it takes a list of maps");
  const maps = list.items.filter((item) => item.kind === "map");
  const others = list.items.filter((item) => item.kind !== "map" && !(name === "Fn::Merge" && item.kind === "scalar" && item.value === null));
  if (others.length > 0) return leave(directive, work, expand, "it merges what is not a map");
  const all = mergedMaps(maps, name === "Fn::Merge" ? "by item" : "behind");
  const result: MapNode = { ...map, entries: beside(map, name, all) };
  // Of a map of which a part is not known, the rest is; the directive that is left in it must not be followed again.
  if (isLeft(result) && maps.some(isLeft)) work.settled.add(result);
  return result;
};

/** The entries of a map without its directive, and those that it does not have itself. */
export function beside(map: MapNode, directive: string, made: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const own = [...map.entries].filter(([key]) => key !== directive);
  const entries = new Map(own);
  for (const [key, entry] of made) if (!entries.has(key)) entries.set(key, entry);
  return entries;
}

/** All values of a key are brought together before they are merged: one after the other would copy the first ones each time. */
function mergedMaps(maps: readonly MapNode[], lists: Lists): ReadonlyMap<string, Entry> {
  const groups = new Map<string, { readonly values: Node[]; last: Entry }>();
  for (const { entries } of maps) {
    for (const [key, entry] of entries) {
      const group = groups.get(key);
      if (group) {
        group.values.push(entry.value);
        group.last = entry;
      } else {
        groups.set(key, { values: [entry.value], last: entry });
      }
    }
  }
  return new Map([...groups].map(([key, { values, last }]) => [key, { ...last, value: mergedValues(values, last.value, lists) }]));
}

function mergedValues(values: readonly Node[], last: Node, lists: Lists): Node {
  const run = runOf(values, lists);
  const [first] = run;
  if (first === undefined || run.length === 1) return first ?? last;
  if (first.kind === "map") return { ...first, entries: mergedMaps(run.filter((node) => node.kind === "map"), lists) };
  return first.kind === "list" ? mergedLists(first, run.filter((node) => node.kind === "list"), lists) : first;
}

/** Those of the values that count: the last that starts anew, and what can be merged into it. */
function runOf(values: readonly Node[], lists: Lists): readonly Node[] {
  let run: Node[] = [];
  for (const value of values) {
    const [first] = run;
    if (first && first.kind !== "scalar" && first.kind === value.kind) run.push(value);
    // A map's keys are none of a list.
    else if (!(lists === "by item" && first?.kind === "list" && value.kind === "map")) run = [value];
  }
  return run;
}

function mergedLists(first: ListNode, all: readonly ListNode[], lists: Lists): ListNode {
  if (lists === "behind") return { ...first, items: all.flatMap(({ items }) => items) };
  const groups: Node[][] = [];
  for (const { items } of all) items.forEach((item, index) => (groups[index] ??= []).push(item));
  return { ...first, items: groups.flatMap((group) => { const last = group.at(-1); return last ? [mergedValues(group, last, lists)] : []; }) };
}

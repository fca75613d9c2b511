import type { Entry, MapNode, Node } from "../../template/node.ts";

/** Two maps as one, or the keys to what both of them say: which of the two then holds is written nowhere. */
export type Merged = { readonly kind: "merged"; readonly node: MapNode } | { readonly kind: "clash"; readonly keys: readonly string[] };

/** Puts the entries of an included map behind those of the map that includes it. */
export function mergedBeside(map: MapNode, included: MapNode): Merged {
  const added: (readonly [string, Entry])[] = [];
  for (const [key, entry] of included.entries) {
    const own = map.entries.get(key);
    if (own && !isSameText(own.value, entry.value)) return { kind: "clash", keys: [key] };
    if (!own) added.push([key, entry]);
  }
  return { kind: "merged", node: added.length === 0 ? map : { ...map, entries: new Map([...map.entries, ...added]) } };
}

/** What a template says about itself stays, whatever the files that it includes say about themselves. */
const OWN_SECTIONS = new Set(["AWSTemplateFormatVersion", "Description"]);

/** Puts the sections of an included template behind those of a template, and of a section that both have its entries. */
export function mergedSections(template: MapNode, included: MapNode): Merged {
  const entries = new Map(template.entries);
  for (const entry of included.entries.values()) {
    const own = entries.get(entry.key);
    if (!own) entries.set(entry.key, entry);
    if (!own || OWN_SECTIONS.has(entry.key)) continue;
    const section = mergedSection(own.value, entry.value);
    if (section.kind === "clash") return { kind: "clash", keys: [entry.key, ...section.keys] };
    entries.set(entry.key, { ...own, value: section.node });
  }
  return { kind: "merged", node: { ...template, entries } };
}

function mergedSection(own: Node, included: Node): Merged {
  return own.kind === "map" && included.kind === "map" ? mergedBeside(own, included) : { kind: "clash", keys: [] };
}

function isSameText(one: Node, other: Node): boolean {
  return one.kind === "scalar" && other.kind === "scalar" && one.value === other.value;
}

import type { Setting } from "../../lint/config.ts";
import { entriesOf, get, itemsOf, type Node } from "../../template/node.ts";
import { type Place, placeOf, type Span } from "../../template/place.ts";

// Readers of what is as the schema has it: what is not is left out, for it was told of.

export function textAt(node: Node, key: string): string | undefined {
  const [text] = textsIn(get(node, key));
  return text;
}

/** One text, or a list of them. */
export function textsAt(node: Node, key: string): string[] {
  return textsIn(get(node, key));
}

/** The same with where each is written. */
export function settingsAt(node: Node, key: string): Setting<string>[] {
  const value = get(node, key);
  return (value?.kind === "list" ? itemsOf(value) : value ? [value] : []).flatMap((item) => textsIn(item).map((text) => ({ value: text, at: placeOf(item) })));
}

/** A text under a key, with the key. */
export function settingAt(node: Node, key: string): Setting<string> | undefined {
  const entry = entriesOf(node).find((each) => each.key === key);
  const [value] = textsIn(entry?.value);
  return entry && value !== undefined ? { value, at: settingPlace(entry.at, entry.value) } : undefined;
}

function textsIn(node: Node | undefined): string[] {
  if (node?.kind === "list") return node.items.flatMap(textsIn);
  return node?.kind === "scalar" && typeof node.value === "string" ? [node.value] : [];
}

/** The key with its value; an alias has its value elsewhere. */
export function settingPlace(key: Span, value: Node): Place {
  return { ...placeOf(value), start: key.start, end: value.start >= key.end ? value.end : key.end };
}

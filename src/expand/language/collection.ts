import { callOf, entriesOf, type Node, textOf } from "../../template/node.ts";
import type { NamedValue } from "./known-names.ts";

/** A collection that has been settled as far as the template goes: its items, or why they are not known. */
export type Collection = { readonly kind: "known"; readonly items: readonly string[] } | { readonly kind: "open"; readonly why: string };

/** Longer items are none: they become part of names. */
const MAX_ITEM = 1000;

/** The items of a settled collection. A list in it, which a parameter stands for, is part of it. */
export function itemsOfCollection(node: Node, names: (name: string) => NamedValue): Collection {
  if (node.kind !== "list") return { kind: "open", why: callOf(node) ? whyOpen(node, names) : "it is no list" };
  const items: string[] = [];
  for (const item of node.items.flatMap((each) => (each.kind === "list" ? each.items : [each]))) {
    if (isAbsent(item)) continue;
    const text = textOf(item);
    if (text === undefined || text.length > MAX_ITEM) return { kind: "open", why: whyOpen(item, names) };
    items.push(text);
  }
  return { kind: "known", items };
}

function isAbsent(node: Node): boolean {
  const call = callOf(node);
  return call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}

function whyOpen(node: Node, names: (name: string) => NamedValue): string {
  const call = callOf(node);
  if (call) return openReference(node, names) ?? `the template does not settle \`${call.name}\``;
  return node.kind === "scalar" ? "it holds what is no name" : "it holds what is no text";
}

/** Why the first name that a call refers to is open, where one is. */
function openReference(node: Node, names: (name: string) => NamedValue): string | undefined {
  const call = callOf(node);
  const value = call?.name === "Ref" ? names(textOf(call.argument) ?? "") : undefined;
  if (value?.kind === "open") return value.why;
  const inner = node.kind === "list" ? node.items : entriesOf(node).map((entry) => entry.value);
  for (const each of inner) {
    const why = openReference(each, names);
    if (why !== undefined) return why;
  }
  return undefined;
}

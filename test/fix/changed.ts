import { applyEdits } from "../../src/fix/apply-edits.ts";
import { draftFixes } from "../../src/fix/draft-fixes.ts";
import type { Change, NewValue, Step } from "../../src/lint/change.ts";
import { getIn, itemsOf, type Node } from "../../src/template/node.ts";
import type { Source } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";

/** The value at the end of a path, "" for the whole; a number is an item's index. */
export function valueAt(root: Node | undefined, path: string): Node | undefined {
  if (path === "") return root;
  return path.split(".").reduce<Node | undefined>((node, key) => (/^\d+$/.test(key) && node?.kind === "list" ? itemsOf(node)[Number(key)] : getIn(node, key)), root);
}

/** The same, in the first document of a text. */
export function placeIn(source: Source, path: string): Node {
  const at = valueAt(readQuickly(source)?.documents[0], path);
  if (!at) throw new Error(`The test's own path leads nowhere: ${path}`);
  return at;
}

export function changeOf(...steps: readonly [Step, ...Step[]]): Change {
  return { title: "do it", safety: "safe", steps };
}

/** What becomes of a text that is changed, or why it stays. */
export function changed(source: Source, ...steps: readonly [Step, ...Step[]]): string {
  const [drafted] = draftFixes(new Map([[source.file, source]]), [changeOf(...steps)]);
  return drafted?.kind === "drafted" ? applyEdits(source.text, drafted.fix.edits) : `refused: ${drafted?.why ?? ""}`;
}

export function removal(source: Source, path: string): Step {
  return { kind: "remove", at: placeIn(source, path) };
}

export function replacement(source: Source, path: string, value: NewValue): Step {
  return { kind: "replace", at: placeIn(source, path), value };
}

/** An entry for the map at the end of a path. */
export function insertion(source: Source, path: string, after: string | undefined, key: string, value: NewValue): Step {
  return { kind: "insert", into: placeIn(source, path), after, key, value };
}

export function text(value: string): NewValue {
  return { kind: "text", text: value };
}

export function list(...items: readonly (string | NewValue)[]): NewValue {
  return { kind: "list", items: items.map(asValue) };
}

export function map(entries: Readonly<Record<string, string | NewValue>>): NewValue {
  return { kind: "map", entries: Object.entries(entries).map(([key, value]) => [key, asValue(value)]) };
}

export function call(name: string, argument: string | NewValue): NewValue {
  return { kind: "call", name, argument: asValue(argument) };
}

function asValue(value: string | NewValue): NewValue {
  return typeof value === "string" ? text(value) : value;
}

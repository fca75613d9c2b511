import { MAX_DEPTH, TOO_DEEP } from "../../template/limits.ts";
import type { Entry, Node, ScalarNode } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { callNode, listNode, scalarNode } from "../make.ts";
import { isLeft } from "./names.ts";
import { spokenText, spokenValue } from "./texts.ts";
import { type Around, spendCharacters, spendValues, stop, type Work } from "./work.ts";

/** The placeholder of a map that names none. It stands for itself alone, not within a text. */
export const DEFAULT_PLACEHOLDER = "_";

/**
 * A copy of a value in which placeholders are replaced, in keys too: a text that is a placeholder by the whole of what it
 * stands for, `${placeholder}` within a text by that as text. `undefined` where a key would hang on what is not known.
 */
export function substituted(work: Work, node: Node, around: Around, depth: number): Node | undefined {
  // What is left has been noted as it is written, and is not followed again.
  if (work.stopped || around.values.size === 0 || (work.settled.has(node) && isLeft(node))) return node;
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
  if (!spendValues(work, 1, node)) return node;
  if (node.kind === "scalar") return substitutedScalar(work, node, around, depth);
  if (node.kind === "list") {
    const items = node.items.map((item) => substituted(work, item, around, depth + 1));
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? { ...node, ...copyOf(node, around), items: known } : undefined;
  }
  const entries = new Map<string, Entry>();
  for (const entry of node.entries.values()) {
    const key = substitutedKey(work, entry.key, around, node);
    // A map within a map replaces in its body by itself, when it is its turn.
    const value = key === "Fn::Map" ? entry.value : substituted(work, entry.value, around, depth + 1);
    if (key === undefined || value === undefined) return undefined;
    entries.set(key, { ...entry, key, value });
  }
  return { ...node, ...copyOf(node, around), entries };
}

function copyOf({ generatedBy }: Place, { reason }: Around): Pick<Place, "generatedBy"> {
  const by = reason ?? generatedBy;
  return by === undefined ? {} : { generatedBy: by };
}

function substitutedScalar(work: Work, node: ScalarNode, around: Around, depth: number): Node | undefined {
  const { file, start, end, path } = node;
  const at: Place = { file, start, end, path, ...copyOf(node, around) };
  const whole = wholeValue(node, around);
  if (whole.kind !== "scalar") return isLeft(whole) ? whole : substituted(work, whole, around, depth + 1);
  const text = spokenValue(whole);
  if (typeof text !== "string") return { ...whole, ...at };
  const inserted = insertKnown(work, text, around, node);
  const unknown = unknownIn(inserted, around);
  return unknown.length === 0 ? { ...whole, ...at, text: inserted, value: inserted } : joined(inserted, unknown, at);
}

/** What a text stands for if it is a placeholder, which may be a text that is another one. */
function wholeValue(node: ScalarNode, { values }: Around): Node {
  let value: Node = node;
  for (const [name, replacement] of values) {
    if (value.kind === "scalar" && spokenValue(value) === name) value = replacement;
  }
  return value;
}

function substitutedKey(work: Work, key: string, around: Around, at: Place): string | undefined {
  let text = key;
  for (const [name, value] of around.values) {
    if (text !== name) continue;
    if (isLeft(value)) return undefined;
    text = spokenText(value);
  }
  const inserted = insertKnown(work, text, around, at);
  return unknownIn(inserted, around).length > 0 ? undefined : inserted;
}

function insertKnown(work: Work, written: string, { values }: Around, at: Place): string {
  if (!written.includes("${")) return written;
  let text = written;
  for (const [name, value] of values) {
    if (!spendCharacters(work, text.length, at)) return text;
    if (isLeft(value) || !isIn(name, text)) continue;
    const replacement = spokenText(value);
    if (!spendCharacters(work, longest(text, spot(name), replacement), at)) return text;
    // The preprocessor too lets `$&` and its like in the replacement have their meaning.
    text = text.replaceAll(spot(name), replacement);
  }
  return text;
}

function unknownIn(text: string, { values }: Around): readonly (readonly [string, Node])[] {
  return [...values].filter(([name, value]) => isLeft(value) && isIn(name, text));
}

/** Whether a text names a placeholder. The preprocessor takes the name for a pattern, in which a `$` matches nothing. */
function isIn(name: string, text: string): boolean {
  return name !== DEFAULT_PLACEHOLDER && !name.includes("$") && text.includes(spot(name));
}

function spot(name: string): string {
  return `\${${name}}`;
}

/** How long a text may become: of what a `$` in the replacement brings in, there is no more than the text itself. */
function longest(text: string, pattern: string, replacement: string): number {
  const [found, brought] = [text.split(pattern).length - 1, replacement.split("$").length - 1];
  return text.length + found * (replacement.length + brought * text.length);
}

/** A text with values in it that are not known: a call that puts them together at deployment is as unknown as they are. */
function joined(text: string, unknown: readonly (readonly [string, Node])[], at: Place): Node {
  const values = new Map(unknown.map(([name, value]) => [spot(name), value]));
  const pieces = unknown.reduce((parts, [name]) => parts.flatMap((part) => part.split(spot(name)).flatMap((piece, index) => (index === 0 ? [piece] : [spot(name), piece]))), [text]);
  const items = pieces.filter((piece) => piece !== "").map((piece) => values.get(piece) ?? scalarNode(at, piece));
  return callNode(at, "Fn::Join", listNode(at, [scalarNode(at, ""), listNode(at, items)]));
}

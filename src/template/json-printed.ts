import { rememberFunctions } from "./functions-in.ts";
import { MAX_DEPTH } from "./limits.ts";
import type { Entry, ListNode, MapNode, Node } from "./node.ts";
import type { Path } from "./place.ts";
import type { Reading, Source } from "./read.ts";

type Json = string | number | boolean | null | JsonMap | readonly Json[];
interface JsonMap {
  readonly [key: string]: Json;
}

/** A text that `JSON.stringify` might have printed. */
interface Printed {
  readonly file: string;
  readonly text: string;
  /** What each line begins with for each level. */
  readonly indent: string;
}

/**
 * Reads a text that is, to the letter, what `JSON.stringify` prints with an indent, as the CDK does; nothing where it is any other, and
 * with it all that anything could be said about. Where a value stands follows from what it is and from the lines, so that a value comes
 * into being when somebody looks at it: of a large template that is a small part.
 */
export function readPrintedJson({ file, text }: Source): Reading | undefined {
  const indent = /^\{\n([ \t]{1,10})"/.exec(text)?.[1];
  if (indent === undefined || text.includes(`\n${indent.repeat(MAX_DEPTH)}`)) return undefined;
  const value = parsed(text);
  if (value === undefined || !isPrinted(value, indent, text)) return undefined;
  const root = nodeOf(value, 0, 0, undefined, { file, text, indent });
  rememberFunctions(root, new Set([...text.matchAll(/"(Fn::[^"\\]*)":/g)].map(([, name = ""]) => name)));
  return { source: { file, text }, documents: [root], problems: [] };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Whether there is nothing in the text but the value: no key twice, no number or escape in another spelling. */
function isPrinted(value: Json, indent: string, text: string): boolean {
  const printed = JSON.stringify(value, undefined, indent);
  return text.startsWith(printed) && text.slice(printed.length).trim() === "";
}

/** `level` counts the maps and lists that the value stands in. */
function nodeOf(value: Json, start: number, level: number, path: Path | undefined, printed: Printed): Node {
  const { file } = printed;
  if (Array.isArray(value)) return listOf(value as readonly Json[], start, level, path, printed);
  if (typeof value === "object" && value !== null) return mapOf(value as JsonMap, start, level, path, printed);
  const text = String(value);
  const end = start + (typeof value === "string" ? JSON.stringify(value) : text).length;
  return { kind: "scalar", file, start, end, path, text, value };
}

function mapOf(map: JsonMap, start: number, level: number, path: Path | undefined, printed: Printed): MapNode {
  const { file } = printed;
  let entries: ReadonlyMap<string, Entry> | undefined;
  return {
    kind: "map", file, start, end: endOf("}", start, level, printed), path,
    get entries() { return (entries ??= entriesOf(map, start, level, path, printed)); },
  };
}

function listOf(list: readonly Json[], start: number, level: number, path: Path | undefined, printed: Printed): ListNode {
  const { file } = printed;
  let items: readonly Node[] | undefined;
  return {
    kind: "list", file, start, end: endOf("]", start, level, printed), path,
    get items() { return (items ??= itemsOf(list, start, level, path, printed)); },
  };
}

/** An empty one ends at once; any other on the next line that is as little indented as the one on which it begins. */
function endOf(bracket: string, start: number, level: number, { text, indent }: Printed): number {
  if (text[start + 1] === bracket) return start + 2;
  const last = `\n${indent.repeat(level)}${bracket}`;
  return text.indexOf(last, start) + last.length;
}

function entriesOf(map: JsonMap, start: number, level: number, path: Path | undefined, printed: Printed): ReadonlyMap<string, Entry> {
  const { file, indent } = printed;
  const entries = new Map<string, Entry>();
  const margin = "\n".length + indent.length * (level + 1);
  let at = start + "{".length;
  for (const key of Object.keys(map)) {
    const keyStart = at + margin;
    const end = keyStart + JSON.stringify(key).length;
    const value = nodeOf(map[key] ?? null, end + ": ".length, level + 1, { parent: path, key }, printed);
    entries.set(key, { key, at: { file, start: keyStart, end }, value });
    at = value.end + ",".length;
  }
  return entries;
}

function itemsOf(list: readonly Json[], start: number, level: number, path: Path | undefined, printed: Printed): readonly Node[] {
  const margin = "\n".length + printed.indent.length * (level + 1);
  let at = start + "[".length;
  return list.map((each, index) => {
    const node = nodeOf(each, at + margin, level + 1, { parent: path, key: String(index) }, printed);
    at = node.end + ",".length;
    return node;
  });
}

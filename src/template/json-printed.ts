import { EntriesOnDemand } from "./entries-on-demand.ts";
import { rememberFunctions } from "./functions-in.ts";
import { MAX_DEPTH } from "./limits.ts";
import type { Entry, ListNode, Node } from "./node.ts";
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
  /** Whether a string may be longer in the text than it is, and its quotes. */
  readonly hasEscapes: boolean;
  /** How the last line of a map or list begins, by its bracket and level. */
  readonly lastLines: { readonly "}": string[]; readonly "]": string[] };
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
  const root = nodeOf(value, 0, 0, undefined, { file, text, indent, hasEscapes: text.includes("\\"), lastLines: { "}": [], "]": [] } });
  rememberFunctions(root, functionsOf(text));
  return { source: { file, text }, documents: [root], problems: [] };
}

/** Nearly all calls are of these three: to find each of them would take longer than all else. */
const COMMON = ["Fn::GetAtt", "Fn::Join", "Fn::Sub"];
const OTHERS = /"(Fn::(?!GetAtt"|Join"|Sub")[^"\\]*)":/g;

function functionsOf(text: string): Set<string> {
  const functions = new Set(COMMON.filter((name) => text.includes(`"${name}":`)));
  for (const [, name = ""] of text.matchAll(OTHERS)) functions.add(name);
  return functions;
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
  // Two texts are held to each other in a tenth of the time that one takes to be looked for at the beginning of the other.
  return text.trimEnd() === JSON.stringify(value, undefined, indent);
}

/** `level` counts the maps and lists that the value stands in. */
function nodeOf(value: Json, start: number, level: number, path: Path | undefined, printed: Printed): Node {
  const { file } = printed;
  if (typeof value === "string") {
    return { kind: "scalar", file, start, end: start + lengthOf(value, printed), path, text: value, value };
  }
  if (Array.isArray(value)) return listOf(value as readonly Json[], start, level, path, printed);
  if (typeof value === "object" && value !== null) {
    const map = value as JsonMap;
    return { kind: "map", file, start, end: endOf("}", start, level, printed), path, entries: new EntriesOnDemand(() => entriesOf(map, start, level, path, printed)) };
  }
  const text = String(value);
  return { kind: "scalar", file, start, end: start + text.length, path, text, value };
}

/** How long a string is in the text, with its quotes. */
function lengthOf(value: string, { hasEscapes }: Printed): number {
  return hasEscapes ? JSON.stringify(value).length : value.length + 2;
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
function endOf(bracket: "}" | "]", start: number, level: number, { text, indent, lastLines }: Printed): number {
  if (text[start + 1] === bracket) return start + 2;
  const last = (lastLines[bracket][level] ??= `\n${indent.repeat(level)}${bracket}`);
  return text.indexOf(last, start) + last.length;
}

function entriesOf(map: JsonMap, start: number, level: number, path: Path | undefined, printed: Printed): ReadonlyMap<string, Entry> {
  const { file, indent } = printed;
  const entries = new Map<string, Entry>();
  const margin = "\n".length + indent.length * (level + 1);
  let at = start + "{".length;
  const keys = Object.keys(map);
  // Counted, not by `of`: V8 optimizes none of this before all is read.
  for (let index = 0, key = keys[0]; key !== undefined; key = keys[++index]) {
    const keyStart = at + margin;
    const end = keyStart + lengthOf(key, printed);
    const value = nodeOf(map[key] ?? null, end + ": ".length, level + 1, { parent: path, key }, printed);
    entries.set(key, { key, at: { file, start: keyStart, end }, value });
    at = value.end + ",".length;
  }
  return entries;
}

function itemsOf(list: readonly Json[], start: number, level: number, path: Path | undefined, printed: Printed): readonly Node[] {
  const margin = "\n".length + printed.indent.length * (level + 1);
  const items: Node[] = [];
  let at = start + "[".length;
  for (let index = 0, count = list.length; index < count; index++) {
    const node = nodeOf(list[index] ?? null, at + margin, level + 1, { parent: path, key: String(items.length) }, printed);
    items.push(node);
    at = node.end + ",".length;
  }
  return items;
}

import { addEntry, nothing, quote } from "./entry.ts";
import { rememberFunctions } from "./functions-in.ts";
import { MAX_ALIAS_VALUES, MAX_DEPTH, TOO_DEEP } from "./limits.ts";
import type { Entry, MapNode, Node } from "./node.ts";
import type { Path, Span } from "./place.ts";
import type { SyntaxProblem } from "./read.ts";
import { plainValue, taggedValue } from "./scalar.ts";

/** What may stand before a YAML value. */
export interface Properties {
  readonly anchor: string | undefined;
  /** As written: `!Ref`, `!!str`, `!<tag:yaml.org,2002:int>`. */
  readonly tag: string | undefined;
  readonly tagStart: number;
}

export const NO_PROPERTIES: Properties = { anchor: undefined, tag: undefined, tagStart: -1 };

/**
 * The nodes of one file while they come into being. Whatever parses YAML calls the functions below in the order of the text,
 * keys and values in turn; tags, anchors, merge keys, duplicate keys and limits are dealt with here, once for all parsers.
 */
export interface Composition {
  readonly file: string;
  readonly problems: SyntaxProblem[];
  readonly stack: Frame[];
  /** `undefined` while the value itself is being read. */
  readonly anchors: Map<string, Node | undefined>;
  /** The keys of the document that begin with `Fn::`. */
  functions: Set<string>;
  root: Node | undefined;
  /** How many values aliases and merge keys may yet make; negative once that was reported. */
  aliasValues: number;
  isTooDeep: boolean;
}

interface Key {
  readonly role: "name" | "merge" | "ignored";
  readonly text: string;
  readonly at: Span;
}

interface FrameBase {
  readonly start: number;
  /** Of the map or list itself, within the call that its tag makes. */
  readonly path: Path | undefined;
  readonly outerPath: Path | undefined;
  readonly depth: number;
  readonly properties: Properties;
}

interface MapFrame extends FrameBase {
  readonly kind: "map";
  readonly entries: Map<string, Entry>;
  /** What `<<` names, the strongest last. */
  readonly merged: MapNode[];
  /** The key whose value comes next. */
  key: Key | undefined;
}

interface ListFrame extends FrameBase {
  readonly kind: "list";
  readonly items: Node[];
  /** Whether the list is the value of a merge key. */
  readonly merges: boolean;
}

type Frame = MapFrame | ListFrame;

export function startComposition(file: string, problems: SyntaxProblem[]): Composition {
  return { file, problems, stack: [], anchors: new Map(), functions: new Set(), root: undefined, aliasValues: MAX_ALIAS_VALUES, isTooDeep: false };
}

/** Ends a document and hands over its root. Anchors do not reach into the next one. */
export function takeRoot(composition: Composition): Node | undefined {
  const { root, functions } = composition;
  if (root) rememberFunctions(root, functions);
  composition.root = undefined;
  composition.functions = new Set();
  composition.anchors.clear();
  return root;
}

/** What the next value will be. */
export function nextRole({ stack }: Composition): "root" | "item" | "key" | "value" {
  const top = stack.at(-1);
  if (top === undefined) return "root";
  if (top.kind === "list") return "item";
  return top.key === undefined ? "key" : "value";
}

export function openCollection(composition: Composition, kind: "map" | "list", start: number, properties: Properties): void {
  const { anchors, stack } = composition;
  const outerPath = nextPath(composition);
  const call = callKey(properties.tag);
  const path = call === undefined ? outerPath : { parent: outerPath, key: call };
  const depth = nextDepth(composition) + (call === undefined ? 0 : 1);
  if (properties.anchor !== undefined) anchors.set(properties.anchor, undefined);
  if (kind === "map") {
    stack.push({ kind, start, path, outerPath, depth, properties, entries: new Map(), merged: [], key: undefined });
  } else {
    stack.push({ kind, start, path, outerPath, depth, properties, items: [], merges: isMerging(composition) });
  }
}

/** Ends the map or list that was opened last; `end` is where its text ends. */
export function closeCollection(composition: Composition, end: number): void {
  const { file } = composition;
  const frame = composition.stack.pop();
  if (frame === undefined) return;
  const { start, path } = frame;
  if (frame.depth > MAX_DEPTH) {
    finish(composition, tooDeep(composition, { file, start, end }, path), frame);
  } else if (frame.kind === "map") {
    finish(composition, { kind: "map", file, start, end, path, entries: entriesWithMerged(composition, frame) }, frame);
  } else {
    finish(composition, { kind: "list", file, start, end, path, items: frame.items }, frame);
  }
}

/** `text` is the scalar decoded; `isPlain` where it is written without quotes and not as a block. */
export function addScalar(
  composition: Composition,
  start: number,
  end: number,
  text: string,
  isPlain: boolean,
  properties: Properties,
): void {
  const { file } = composition;
  if (properties !== NO_PROPERTIES) {
    addMarkedScalar(composition, start, end, text, isPlain, properties);
  } else if (nextRole(composition) === "key") {
    setKey(composition, { role: isPlain && text === "<<" ? "merge" : "name", text, at: { file, start, end } });
  } else {
    const value = isPlain ? plainValue(text) : text;
    add(composition, { kind: "scalar", file, start, end, path: nextPath(composition), text, value });
  }
}

/** A scalar with a tag or an anchor. Under a short tag it is text, whatever it looks like: `!Ref 012`. */
function addMarkedScalar(
  composition: Composition,
  start: number,
  end: number,
  text: string,
  isPlain: boolean,
  properties: Properties,
): void {
  const { file } = composition;
  const { tag } = properties;
  const outerPath = nextPath(composition);
  const call = callKey(tag);
  const path = call === undefined ? outerPath : { parent: outerPath, key: call };
  const ofPlain = isPlain && tag === undefined ? plainValue(text) : text;
  const value = tag === undefined || call !== undefined ? ofPlain : taggedValue(text, ownTag(tag));
  finish(composition, { kind: "scalar", file, start, end, path, text, value }, { outerPath, properties });
}

/** The value of an alias is a copy of the anchored one, so that each use has its own path. */
export function addAlias(composition: Composition, name: string, start: number, end: number): void {
  const { anchors, file, problems } = composition;
  const use = { file, start, end };
  const anchored = anchors.get(name);
  if (anchored === undefined) {
    const inItself = `${quote(`*${name}`)} stands inside the value that it repeats`;
    const message = anchors.has(name) ? inItself : `nothing above is marked ${quote(`&${name}`)}`;
    problems.push({ severity: "error", message, at: use });
    const path = nextPath(composition);
    // What cannot be found merges nothing, and is not said twice.
    add(composition, isMerging(composition) ? { kind: "map", ...use, path, entries: new Map() } : nothing(use, path));
  } else if (isMerging(composition)) {
    // The entries are copied when they are merged, with the path that they get there.
    add(composition, { ...anchored, start, end });
  } else {
    const copied = copy(composition, anchored, nextPath(composition), nextDepth(composition) - 1, use);
    add(composition, { ...copied, start, end });
  }
}

/** Puts a value where it belongs, within the call that a short tag makes of it. */
function finish(composition: Composition, inner: Node, around: Pick<FrameBase, "outerPath" | "properties">): void {
  const { outerPath, properties } = around;
  if (properties === NO_PROPERTIES) {
    add(composition, inner);
    return;
  }
  const { anchor, tag, tagStart } = properties;
  const call = callKey(tag);
  const node = call === undefined ? inner : callNode(call, inner, outerPath, tagStart, tagStart + (tag?.length ?? 0));
  if (call?.startsWith("Fn::")) composition.functions.add(call);
  if (anchor !== undefined) composition.anchors.set(anchor, node);
  add(composition, node);
}

/** What a short tag makes of the value behind it. */
export function callNode(key: string, value: Node, path: Path | undefined, start: number, tagEnd: number): MapNode {
  const { file, end } = value;
  return { kind: "map", file, start, end, path, entries: new Map([[key, { key, at: { file, start, end: tagEnd }, value }]]) };
}

function setKey({ stack }: Composition, key: Key): void {
  const top = stack.at(-1);
  if (top?.kind === "map") top.key = key;
}

function add(composition: Composition, node: Node): void {
  const top = composition.stack.at(-1);
  if (top === undefined) {
    composition.root = node;
  } else if (top.kind === "list") {
    top.items.push(node);
  } else if (top.key === undefined) {
    top.key = keyFrom(composition, node);
  } else {
    addToMap(composition, top, top.key, node);
    top.key = undefined;
  }
}

/** A key that is an alias, or no scalar. */
function keyFrom({ problems }: Composition, node: Node): Key {
  const { file, start, end } = node;
  if (node.kind === "scalar") return { role: "name", text: node.text, at: { file, start, end } };
  problems.push({ severity: "warning", message: "a key that is not text is passed over", at: { file, start, end } });
  return { role: "ignored", text: "", at: { file, start, end } };
}

function addToMap({ file, problems, functions }: Composition, frame: MapFrame, key: Key, value: Node): void {
  const { role, text, at } = key;
  if (role === "name") {
    if (text.startsWith("Fn::")) functions.add(text);
    addEntry(frame.entries, { key: text, at, value }, problems);
  } else if (role === "merge") {
    for (const source of value.kind === "list" ? value.items.toReversed() : [value]) {
      if (source.kind === "map") {
        frame.merged.push(source);
      } else {
        const { start, end } = source;
        problems.push({ severity: "error", message: "`<<` takes a map or a list of maps", at: { file, start, end } });
      }
    }
  }
}

/** What is written out wins over what is merged; of the maps in a merged list the first wins. */
function entriesWithMerged(composition: Composition, { entries, merged, path, depth }: MapFrame): ReadonlyMap<string, Entry> {
  if (merged.length === 0) return entries;
  const sources = new Map<string, Entry>();
  for (const map of merged) {
    for (const [key, entry] of map.entries) {
      // Looking at an entry counts too: many merges of one large map would else cost much and make little.
      if (!spendAliasValue(composition, map)) break;
      if (!entries.has(key)) sources.set(key, entry);
    }
  }
  const all = new Map<string, Entry>();
  for (const { key, at, value } of sources.values()) {
    all.set(key, { key, at, value: copy(composition, value, { parent: path, key }, depth, at) });
  }
  for (const [key, entry] of entries) all.set(key, entry);
  return all;
}

/** A copy with paths of its own; `depth` is that of the map or list around it, `use` the alias or merged key that asks for it. */
function copy(composition: Composition, node: Node, path: Path | undefined, depth: number, use: Span): Node {
  if (!spendAliasValue(composition, use)) return nothing(node, path);
  const { file, start, end } = node;
  if (node.kind === "scalar") return { kind: "scalar", file, start, end, path, text: node.text, value: node.value };
  if (depth >= MAX_DEPTH) return tooDeep(composition, use, path);
  if (node.kind === "list") {
    const items: Node[] = [];
    for (const item of node.items) {
      if (composition.aliasValues < 0) break;
      items.push(copy(composition, item, { parent: path, key: String(items.length) }, depth + 1, use));
    }
    return { kind: "list", file, start, end, path, items };
  }
  const entries = new Map<string, Entry>();
  for (const { key, at, value } of node.entries.values()) {
    if (composition.aliasValues < 0) break;
    entries.set(key, { key, at, value: copy(composition, value, { parent: path, key }, depth + 1, use) });
  }
  return { kind: "map", file, start, end, path, entries };
}

function spendAliasValue(composition: Composition, { file, start, end }: Span): boolean {
  if (composition.aliasValues > 0) {
    composition.aliasValues--;
    return true;
  }
  if (composition.aliasValues === 0) {
    composition.aliasValues = -1;
    const message = `aliases and merge keys make more than ${MAX_ALIAS_VALUES.toLocaleString("en")} values of this file`;
    composition.problems.push({ severity: "error", message, at: { file, start, end } });
  }
  return false;
}

/** Reported once; the value is left out. */
function tooDeep(composition: Composition, at: Span, path: Path | undefined): Node {
  if (!composition.isTooDeep) {
    composition.isTooDeep = true;
    composition.problems.push({ severity: "error", message: TOO_DEEP, at: { ...at, end: Math.min(at.end, at.start + 1) } });
  }
  return nothing(at, path);
}

function nextPath({ stack }: Composition): Path | undefined {
  const top = stack.at(-1);
  if (top === undefined) return undefined;
  return { parent: top.path, key: top.kind === "list" ? String(top.items.length) : (top.key?.text ?? "") };
}

/** The depth of the next value, if it is a map or a list: 1 at the root. */
function nextDepth({ stack }: Composition): number {
  return (stack.at(-1)?.depth ?? 0) + 1;
}

/** Whether the next value is what a merge key names. */
function isMerging({ stack }: Composition): boolean {
  const top = stack.at(-1);
  return top?.kind === "map" ? top.key?.role === "merge" : top?.merges === true;
}

/** The key that a short tag stands for; nothing for YAML's own tags and for `!`, which only says "not plain". */
export function callKey(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const name = tag.startsWith("!<!") ? tag.slice(3, -1) : tag.slice(1);
  if (name === "" || name.startsWith("<") || name.includes("!")) return undefined;
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}

/** `int` of `!!int` and of `!<tag:yaml.org,2002:int>`. */
function ownTag(tag: string): string {
  return tag.replace(/^!(?:!|<tag:yaml\.org,2002:)/, "").replace(/>$/, "");
}

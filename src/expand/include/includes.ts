import { functionsIn } from "../../template/functions-in.ts";
import { isInclude } from "../../template/include.ts";
import { type Entry, getIn, type ListNode, type MapNode, type Node } from "../../template/node.ts";
import { type Path, pathKeys, placeOf } from "../../template/place.ts";
import type { Expansion, ExpansionNote } from "../expansion.ts";
import type { Found, Library } from "../library.ts";
import { withEntries } from "../make.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { locationOf } from "./location.ts";
import { type Merged, mergedBeside, mergedSections } from "./merge.ts";

/** CloudFormation follows no include within an include; tools that put files together before it do, a few files deep. */
export const MAX_INCLUDE_DEPTH = 10;

/** What a walk over a template takes along. Of an include that is not followed it says why. */
interface Walk {
  readonly documents: Documents;
  /** The files that it is in, the template's own first. */
  readonly files: readonly string[];
  note(note: ExpansionNote): void;
}

/**
 * Puts in what `AWS::Include` includes from files: `Fn::Transform` anywhere, and among the template's own transforms. Like
 * CloudFormation it begins with the innermost, and so SAM finds what is included as if it had been written there.
 */
export function expandIncludes(root: MapNode, library: Library): Expansion {
  const notes: ExpansionNote[] = [];
  const walk: Walk = { documents: createDocuments(library), files: [root.file], note: (note) => notes.push(note) };
  // Most templates include nothing.
  const inner = functionsIn(root).has("Fn::Transform") ? expandMap(root, walk) : root;
  const whole = inner.kind === "map" ? withIncluded({ map: inner, key: "Transform", merge: mergedSections }, walk) : inner;
  return { root: whole, notes };
}

function expandNode(node: Node, walk: Walk): Node {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? expandList(node, walk) : expandMap(node, walk);
}

function expandList(list: ListNode, walk: Walk): ListNode {
  const items = list.items.map((item) => expandNode(item, walk));
  return items.some((item, index) => item !== list.items[index]) ? { ...list, items } : list;
}

function expandMap(map: MapNode, walk: Walk): Node {
  // Most of a template includes nothing, and stays what it is.
  let changed: Map<string, Entry> | undefined;
  for (const entry of map.entries.values()) {
    const value = expandNode(entry.value, walk);
    if (value !== entry.value) changed = (changed ?? new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return withIncluded({ map: changed ? { ...map, entries: changed } : map, key: "Fn::Transform", merge: mergedBeside }, walk);
}

/** A map that has transforms, and how it takes in what they include. */
interface Including {
  readonly map: MapNode;
  readonly key: "Fn::Transform" | "Transform";
  readonly merge: (map: MapNode, included: MapNode) => Merged;
}

/** A map with all that its transforms include. Those that are no includes stay, and those that cannot be followed. */
function withIncluded(including: Including, walk: Walk): Node {
  const { map, key } = including;
  const transform = map.entries.get(key);
  const calls = transform?.value.kind === "list" ? transform.value.items : transform ? [transform.value] : [];
  if (!transform || !calls.some(isInclude)) return map;
  let whole: Node = withEntries(map, { [key]: undefined });
  const left: Node[] = [];
  for (const call of calls) {
    const more: Node | undefined = isInclude(call) ? included(call, whole, including, walk) : undefined;
    if (more) whole = more;
    else left.push(call);
  }
  if (left.length === 0) return whole;
  if (left.length === calls.length || whole.kind !== "map") return map;
  const value = transform.value.kind === "list" ? { ...transform.value, items: left } : transform.value;
  return { ...whole, entries: new Map(whole.entries).set(key, { ...transform, value }) };
}

/** A value with the document of one more include; `undefined` where the include cannot be followed, which is then noted. */
function included(call: Node, whole: Node, { map, key, merge }: Including, walk: Walk): Node | undefined {
  const isAlone = key === "Fn::Transform" && whole.kind === "map" && whole.entries.size === 0;
  const found = documentOf(call, map.path, walk);
  const result = found.kind === "unread" ? found : joined(whole, followed(found, walk), { isAlone, merge });
  if (result.kind === "found") return result.value;
  const at = placeOf(getIn(call, "Parameters", "Location") ?? call);
  walk.note({ at, what: titleOf(map.path, isAlone), why: result.why });
  return undefined;
}

/** A document with what it includes itself. */
function followed({ file, value }: FoundDocument, walk: Walk): FoundDocument {
  return { kind: "found", file, value: expandNode(value, { ...walk, files: [...walk.files, file] }) };
}

type FoundDocument = Extract<Found<Node>, { readonly kind: "found" }>;

interface Joining extends Pick<Including, "merge"> {
  /** There is nothing beside the include. */
  readonly isAlone: boolean;
}

function joined(whole: Node, { file, value }: FoundDocument, { isAlone, merge }: Joining): Found<Node> {
  if (isAlone && value.kind !== "scalar") return { kind: "found", file, value };
  if (value.kind !== "map" || whole.kind !== "map") return { kind: "unread", why: `\`${file}\` holds no map` };
  const merged = merge(whole, value);
  if (merged.kind === "merged") return { kind: "found", file, value: merged.node };
  return { kind: "unread", why: `\`${merged.keys.join("/")}\` is in \`${file}\` too, and AWS does not say which of the two holds` };
}

function documentOf(call: Node, path: Path | undefined, { documents, files }: Walk): Found<Node> {
  const written = getIn(call, "Parameters", "Location");
  const unread = (why: string): Found<Node> => ({ kind: "unread", why });
  if (written === undefined) return unread("it names no location");
  const location = locationOf(written);
  if (location === undefined) return unread("its location is not known before deployment");
  if (files.length > MAX_INCLUDE_DEPTH) return unread(`includes within includes are followed ${MAX_INCLUDE_DEPTH} files deep`);
  const found = documents(location, written.file, path);
  return found.kind === "found" && files.includes(found.file) ? unread(`\`${found.file}\` includes itself`) : found;
}

/** What an include is for: "body of `Api`" where it is all of it, "`AWS::Include` in `Api`". */
function titleOf(path: Path | undefined, isAlone: boolean): string {
  const [section, id, part, property, ...deeper] = pathKeys(path);
  if (section !== "Resources" || id === undefined) return `\`AWS::Include\` in \`${section ?? "Transform"}\``;
  const isProperty = isAlone && part === "Properties" && property !== undefined && deeper.length === 0;
  if (!isProperty) return `\`AWS::Include\` in \`${id}\``;
  return property === "Body" || property === "DefinitionBody" ? `body of \`${id}\`` : `\`${property}\` of \`${id}\``;
}

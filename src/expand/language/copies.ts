import { callOf, type Entry, type ListNode, type MapNode, type Node, type ScalarNode } from "../../template/node.ts";
import type { Path, Place } from "../../template/place.ts";
import { type Collection, itemsOfCollection } from "./collection.ts";
import type { NamedValue } from "./known-names.ts";
import { isLoopKey, type Loop, readLoop } from "./loop.ts";
import { type Bindings, withItems } from "./placeholders.ts";
import { settled } from "./settle.ts";
import { addNote, spend, type Work } from "./work.ts";

/** What a value is copied with. */
interface Copying {
  readonly work: Work;
  readonly bindings: Bindings;
  /** "Fn::ForEach::Topics: Name is Success". Absent outside loops. */
  readonly madeBy: string | undefined;
  /** What `Ref` and `Fn::Sub` may settle: identifiers, in a collection parameters too. */
  readonly valueOf: (name: string) => NamedValue;
}

const OPEN: NamedValue = { kind: "open", why: "it is settled at deployment" };

/** Whether a loop stands anywhere in a value. */
export function holdsLoop(node: Node): boolean {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLoop);
  for (const { key, value } of node.entries.values()) if (isLoopKey(key) || holdsLoop(value)) return true;
  return false;
}

/** The value with the copies that loops make in place of the loops. What holds none stays the very same node. */
export function expanded(node: Node, work: Work): Node {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") {
    const items = node.items.map((item) => expanded(item, work));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  const outside: Copying = { work, bindings: new Map(), madeBy: undefined, valueOf: () => OPEN };
  const entries = assembled(node, work, (entry) => (isLoopKey(entry.key) ? copiesOf(entry, node.path, outside) : [withValue(entry, expanded(entry.value, work))]));
  const isSame = entries.size === node.entries.size && [...entries].every(([key, entry]) => entry === node.entries.get(key));
  return isSame ? node : { ...node, entries };
}

function withValue(entry: Entry, value: Node): Entry {
  return value === entry.value ? entry : { ...entry, value };
}

/** The entries that stand in place of a map's own. A name is taken once: what comes later is in the way of a deployment. */
function assembled(map: MapNode, work: Work, madeOf: (entry: Entry) => readonly Entry[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of map.entries.values()) {
    for (const made of madeOf(entry)) {
      if (!entries.has(made.key)) entries.set(made.key, made);
      else if (!isLoopKey(made.key)) addNote(work, { at: keyPlace(entry), what: `the second \`${made.key}\``, why: "a name can be taken once" });
    }
  }
  return entries;
}

function keyPlace({ at, value }: Entry): Place {
  return { ...at, path: value.path };
}

/** What a loop makes, as entries of the map that it stands in; the loop itself where that is open. */
function copiesOf(entry: Entry, path: Path | undefined, outer: Copying): readonly Entry[] {
  const { work } = outer;
  const left = (what: string, why: string): readonly Entry[] => {
    addNote(work, { at: keyPlace(entry), what, why });
    return [entry];
  };
  const loop = readLoop(entry);
  if (typeof loop === "string") return left(`\`${entry.key}\``, loop);
  const collection = collectionOf(loop, outer);
  const what = `copies that \`${entry.key}\` makes`;
  if (collection.kind === "open") return left(what, `its collection is not known: ${collection.why}`);
  const made = collection.items.flatMap((item) => copyOf(loop, item, path, outer));
  // Loops within are left to the outermost, which is where the user can see all that is too much.
  return work.left < 0 && outer.madeBy === undefined ? left(what, "loops make more than is looked at") : made;
}

function collectionOf({ collection }: Loop, outer: Copying): Collection {
  const { work, bindings } = outer;
  const names = (name: string): NamedValue => bound(bindings, name) ?? work.names(name);
  return itemsOfCollection(copied(collection, collection.path, { ...outer, valueOf: names }), names);
}

function bound(bindings: Bindings, name: string): NamedValue | undefined {
  const text = bindings.get(name);
  return text === undefined ? undefined : { kind: "text", text };
}

function copyOf(loop: Loop, item: string, path: Path | undefined, outer: Copying): readonly Entry[] {
  const { work, madeBy } = outer;
  spend(work, 1);
  if (work.left < 0) return [];
  const bindings = new Map([...outer.bindings, [loop.identifier, item]]);
  const own = `${loop.key}: ${loop.identifier} is ${item}`;
  const inner: Copying = {
    work, bindings,
    madeBy: madeBy === undefined ? own : `${madeBy}; ${own}`,
    valueOf: (name) => bound(bindings, name) ?? OPEN,
  };
  return [...loop.fragment.entries.values()].flatMap((entry) => copiedEntry(entry, path, inner));
}

function copiedEntry(entry: Entry, path: Path | undefined, copying: Copying): readonly Entry[] {
  if (isLoopKey(entry.key)) return copiesOf(entry, path, copying);
  const key = withItems(entry.key, copying.bindings);
  return [{ ...entry, key, value: copied(entry.value, { parent: path, key }, copying) }];
}

function copied(node: Node, path: Path | undefined, copying: Copying): Node {
  // It will not be used.
  if (copying.work.left < 0) return node;
  spend(copying.work, 1);
  if (node.kind === "scalar") return copiedScalar(node, path, copying);
  if (node.kind === "list") return copiedList(node, path, copying);
  const entries = assembled(node, copying.work, (entry) => copiedEntry(entry, path, copying));
  const copy: MapNode = { ...node, ...madeAt(node, path, copying), entries };
  if (!callOf(copy)) return copy;
  const value = settled(copy, { mappings: copying.work.mappings, valueOf: copying.valueOf });
  spend(copying.work, value.kind === "list" ? value.items.length : 0);
  return value;
}

function copiedScalar(scalar: ScalarNode, path: Path | undefined, copying: Copying): ScalarNode {
  const text = withItems(scalar.text, copying.bindings);
  spend(copying.work, 0, text);
  const at = madeAt(scalar, path, copying);
  return text === scalar.text ? { ...scalar, ...at } : { ...scalar, ...at, text, value: text };
}

function copiedList(list: ListNode, path: Path | undefined, copying: Copying): ListNode {
  const items = list.items.map((item, index) => copied(item, { parent: path, key: String(index) }, copying));
  return { ...list, ...madeAt(list, path, copying), items };
}

/** The authored text, the path that the copy would have if it were written out, and what made it. */
function madeAt({ generatedBy }: Place, path: Path | undefined, { madeBy }: Copying): Pick<Place, "path" | "generatedBy"> {
  const reasons = [madeBy, generatedBy].filter((reason) => reason !== undefined);
  return reasons.length === 0 ? { path } : { path, generatedBy: reasons.join("; ") };
}

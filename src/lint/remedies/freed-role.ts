import { entriesOf, get, getIn, type Node, type ScalarNode, textOf } from "../../template/node.ts";
import type { Span } from "../../template/place.ts";
import type { Source } from "../../template/read.ts";
import type { Trees } from "./ground.ts";
import type { FreedRole } from "./remedy.ts";

/** What is said of a role; every finding about it has the same places. */
const said = new WeakMap<FreedRole["places"], string[]>();

/** Points out a role that nothing uses once the credentials are gone. It is for its author to delete. */
export function freedNotes(freed: FreedRole | undefined, trees: Trees, sources: ReadonlyMap<string, Source>): string[] {
  const notes = freed && (said.get(freed.places) ?? notesOf(freed, trees, sources));
  if (freed && notes) said.set(freed.places, notes);
  return notes ?? [];
}

function notesOf(freed: FreedRole, trees: Trees, sources: ReadonlyMap<string, Source>): string[] {
  const [first, ...others] = freed.places;
  const roots = trees.get(first?.file ?? "") ?? [];
  const root = roots.find((each) => textOf(getIn(each, "Resources", freed.role, "Type")) === "AWS::IAM::Role");
  if (first === undefined || root === undefined) return [];
  const places = [first, ...others];
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const isUsed = mentionsOf(freed.role, root, sources.get(first.file)?.text ?? "").some((mention) => !isWithin(mention, sorted));
  if (isUsed) return [];
  const distinct = new Set(places.map(({ start }) => start)).size;
  const when = freed.isLater ? "without the credentials, and once the API is deployed again, it can go" : "without the credentials it can go";
  return [distinct === 1 ? `nothing else in this template uses \`${freed.role}\`: ${when}` : `nothing in this template uses \`${freed.role}\` but credentials that can go, in ${distinct} places`];
}

/** Whether a span is in one of these, which are in order and not in one another. */
function isWithin({ start, end }: Span, places: readonly Span[]): boolean {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = places[low - 1];
  return last !== undefined && last.start <= start && end <= last.end;
}

/** For how many roles a text is searched before all that it names is put down. */
const FEW = 20;

const asked = new WeakMap<Node, number>();

/** An escape spells a name otherwise, or cuts it in two lines. */
const OTHER_SPELLING = /\\[uUx\r\n]/;

/** Where the texts of a document name one of its resources. */
function mentionsOf(role: string, root: Node, text: string): readonly Span[] {
  const count = (asked.get(root) ?? 0) + 1;
  asked.set(root, count);
  return count > FEW || (text.includes("\\") && OTHER_SPELLING.test(text)) ? mentionsIn(root).get(role) ?? [] : searched(role, root, text);
}

function searched(role: string, root: Node, text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(role); at >= 0; at = text.indexOf(role, at + role.length)) {
    const scalar = scalarAt(root, at);
    if (scalar && [...namesIn(scalar)].includes(role)) found.push(scalar);
  }
  return found;
}

function scalarAt(root: Node, offset: number): ScalarNode | undefined {
  let at: Node | undefined = root;
  while (at !== undefined && at.kind !== "scalar") {
    const isHere = ({ start, end }: Node): boolean => start <= offset && offset < end;
    at = at.kind === "list" ? at.items.find(isHere) : entriesOf(at).find(({ value }) => isHere(value))?.value;
  }
  return at;
}

/** Each document is looked through once: every finding about a role asks for one name. */
const mentions = new WeakMap<Node, ReadonlyMap<string, readonly Span[]>>();

/** Where the texts of a document name one of its resources, by the name. */
function mentionsIn(root: Node): ReadonlyMap<string, readonly Span[]> {
  const known = mentions.get(root);
  if (known) return known;
  const found = new Map(entriesOf(get(root, "Resources")).map(({ key }) => [key, [] as Span[]]));
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "scalar") for (const name of namesIn(node)) found.get(name)?.push(node);
    else if (node.kind === "list") for (const item of node.items) open.push(item);
    else for (const { value } of node.entries.values()) open.push(value);
  }
  mentions.set(root, found);
  return found;
}

/** What a text may refer to: all of it, what stands before its first dot, and the variables of `Fn::Sub`. */
function namesIn({ text }: ScalarNode): Iterable<string> {
  const [dot, variable] = [text.indexOf("."), text.indexOf("${")];
  if (dot < 0 && variable < 0) return [text];
  const variables = variable < 0 ? [] : [...text.matchAll(/\$\{\s*([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
  return new Set([text, dot < 0 ? text : text.slice(0, dot), ...variables]);
}

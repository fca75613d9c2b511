import { callOf, entriesOf, get, getIn, type MapNode, type Node } from "../../template/node.ts";
import { pathKeys, type Place, placeOf, type Span } from "../../template/place.ts";
import type { Change, Insertion, NewValue, Replacement, Step } from "../change.ts";
import type { Finding } from "../finding.ts";
import { outOfOrder } from "./order.ts";
import { type Addition, isRefused, type Refusal, type Remedy, type RemedyStep, type Respelling, type Rewording, type Setting } from "./remedy.ts";
import { respelled, reworded } from "./reword.ts";

/** The documents of files as their authors wrote them, by file. */
export type Trees = ReadonlyMap<string, readonly Node[]>;

/** A remedy as a change to what the author wrote, or why there is none. */
export function grounded(remedy: Remedy | Refusal | undefined, trees: Trees): Pick<Finding, "change" | "unfixed"> {
  if (remedy === undefined) return {};
  if (isRefused(remedy)) return { unfixed: remedy.why };
  if (remedy.steps.some((step) => isPastLimit(step, trees))) return { unfixed: "the template has no room for a resource more" };
  const change = changeOf(remedy, trees);
  const why = change ? outOfOrder(change.steps, trees) : "what it would change is not written in this file in so many words";
  if (why === undefined && change) return { change };
  return remedy.instead ? grounded(remedy.instead, trees) : { unfixed: why };
}

/** What CloudFormation takes. Source: AWS CloudFormation user guide, "Understand CloudFormation quotas". */
const MAX_RESOURCES = 500;

function isPastLimit(step: RemedyStep, trees: Trees): boolean {
  if (step.kind !== "add" || step.place === undefined) return false;
  const resources = mapIn(trees, step.beside, step.after);
  return resources !== undefined && resources.entries.size + step.place > MAX_RESOURCES;
}

/** Nothing where a part of it has no place there. */
function changeOf(remedy: Remedy, trees: Trees): Change | undefined {
  const steps: Step[] = [];
  const taken = new Set<string>();
  for (const step of remedy.steps) {
    const found = stepsOf(step, trees, taken);
    if (found.length === 0) return undefined;
    steps.push(...found);
  }
  const [first, ...others] = steps;
  return first && { title: remedy.title, safety: remedy.safety, steps: [first, ...others] };
}

/** None where what it is about is not written there. */
function stepsOf(step: RemedyStep, trees: Trees, taken: Set<string>): readonly Step[] {
  switch (step.kind) {
    case "add":
      return present(insertion(step, trees, taken));
    case "reword":
      return rewordings(step, trees);
    case "set":
      return present(setting(step, trees));
    case "respell":
      return present(respelling(step, trees));
    case "insert":
    case "remove":
    case "replace":
      return [step];
  }
}

function present(step: Step | undefined): readonly Step[] {
  return step ? [step] : [];
}

/** An entry beside another; one that is there already, and says otherwise, is not kept. */
function insertion({ beside, after, key, value }: Addition, trees: Trees, taken: Set<string>): Insertion | Replacement | undefined {
  const map = mapIn(trees, beside, after);
  if (map === undefined) return undefined;
  const isResources = pathKeys(map.path).join() === "Resources";
  const others = isResources ? namesBeside(map, trees.get(beside.file) ?? []) : NONE;
  const isTaken = (name: string): boolean => map.entries.has(name) || taken.has(name) || others.has(name);
  const written = isResources ? undefined : map.entries.get(key)?.value;
  if (written) return callOf(written) ? undefined : { kind: "replace", at: placeOf(written), value };
  if (isTaken(key) && !isResources) return undefined;
  const free = freeName(key, isTaken);
  taken.add(free);
  return { kind: "insert", into: placeOf(map), after, key: free, value: isResources ? withReferences(value, map, after) : value };
}

function setting({ resource, property, value }: Setting, trees: Trees): Replacement | undefined {
  const written = propertyOf(resource, property, trees);
  return written && { kind: "replace", at: placeOf(written), value };
}

/** Where it is said once, in one text. */
function respelling({ resource, property, from, to }: Respelling, trees: Trees): Replacement | undefined {
  const written = propertyOf(resource, property, trees);
  const [only, ...others] = written ? respelled(written, from, to) : [];
  return others.length === 0 ? only : undefined;
}

/** What conditions choose is left to the author. */
function propertyOf(resource: Place, property: string, trees: Trees): Node | undefined {
  const key = resource.path?.key ?? "";
  const written = getIn(mapIn(trees, resource, key), key, "Properties", property);
  return written && callOf(written)?.name === "Fn::If" ? undefined : written;
}

const NONE: ReadonlySet<string> = new Set();

/** Each map of resources is looked through once: every statement that is added to it asks. */
const besideOf = new WeakMap<MapNode, ReadonlySet<string>>();

/**
 * The names that a new resource may not have though no resource has them: what else has a name in the template, and the permissions
 * that SAM makes for events.
 */
function namesBeside(resources: MapNode, roots: readonly Node[]): ReadonlySet<string> {
  const known = besideOf.get(resources);
  if (known) return known;
  const root = roots.find((each) => get(each, "Resources") === resources);
  const named = ["Parameters", "Conditions", "Mappings"].flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key));
  const made = entriesOf(resources).flatMap(({ key, value }) => entriesOf(getIn(value, "Properties", "Events")).map((event) => `${key}${event.key}Permission`));
  const names = new Set([...named, ...made]);
  besideOf.set(resources, names);
  return names;
}

function mapIn(trees: Trees, span: Span, key: string): MapNode | undefined {
  return trees.get(span.file)?.map((root) => mapAround(root, span, key)).find((found) => found !== undefined);
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}${number}`;
  return free;
}

/** The innermost map in which an entry of that key stands around a span. */
function mapAround(root: Node, span: Span, key: string): MapNode | undefined {
  let found: MapNode | undefined;
  let at: Node | undefined = root;
  while (at !== undefined) {
    const own: Node = at;
    if (own.kind === "map" && covers(own.entries.get(key), span)) found = own;
    at = childrenOf(own).find((child) => covers(child, span))?.value;
  }
  return found;
}

interface Child {
  readonly at: Span;
  readonly value: Node;
}

function childrenOf(node: Node): readonly Child[] {
  return node.kind === "list" ? node.items.map((value) => ({ at: value, value })) : entriesOf(node);
}

function covers(child: Child | undefined, { start, end }: Span): boolean {
  return child !== undefined && child.at.start <= start && end <= child.value.end;
}

/** What SAM publishes is no resource that an author can name: `Fn.Alias` stands for `FnAliaslive`. */
function withReferences(value: NewValue, resources: MapNode, fn: string): NewValue {
  if (value.kind === "map") return { ...value, entries: value.entries.map(([key, each]) => [key, withReferences(each, resources, fn)] as const) };
  if (value.kind !== "call" || value.name !== "Ref" || value.argument.kind !== "text") return value;
  const { text } = value.argument;
  if (get(resources, text) !== undefined) return value;
  const attribute = ["Alias", "Version"].find((each) => text.startsWith(`${fn}${each}`));
  return attribute === undefined ? value : { ...value, argument: { kind: "text", text: `${fn}.${attribute}` } };
}

/** Every part of the value that says it. */
function rewordings({ at, from, to }: Rewording, trees: Trees): readonly Step[] {
  const node = (trees.get(at.file) ?? []).map((root) => nodeAt(root, at)).find((found) => found !== undefined);
  return node ? reworded(node, from, to) : [];
}

/** The value that stands at a place: of those that stand in each other there, the outermost. */
function nodeAt(root: Node, span: Span): Node | undefined {
  let at: Node | undefined = root;
  while (at !== undefined && (at.start !== span.start || at.end !== span.end)) {
    at = childrenOf(at).find(({ value }) => value.start <= span.start && span.end <= value.end)?.value;
  }
  return at;
}

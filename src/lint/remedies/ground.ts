import { callOf, entriesOf, get, getIn, type MapNode, type Node } from "../../template/node.ts";
import { pathKeys, placeOf, type Span } from "../../template/place.ts";
import type { Change, Insertion, NewValue, Replacement, Step } from "../change.ts";
import type { Finding } from "../finding.ts";
import { type Addition, isRefused, type Refusal, type Remedy, type RemedyStep, type Rewording, type Setting } from "./remedy.ts";
import { reworded } from "./reword.ts";

/** The documents of files as their authors wrote them, by file. */
export type Trees = ReadonlyMap<string, readonly Node[]>;

/** A remedy as a change to what the author wrote, or why there is none. */
export function grounded(remedy: Remedy | Refusal | undefined, trees: Trees): Pick<Finding, "change" | "unfixed"> {
  if (remedy === undefined) return {};
  if (isRefused(remedy)) return { unfixed: remedy.why };
  const change = changeOf(remedy, trees);
  return change ? { change } : { unfixed: "what it would change is not written in this file in so many words" };
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
    case "insert":
    case "remove":
    case "replace":
      return [step];
  }
}

function present(step: Step | undefined): readonly Step[] {
  return step ? [step] : [];
}

function insertion({ beside, after, key, value }: Addition, trees: Trees, taken: Set<string>): Insertion | undefined {
  const map = mapIn(trees, beside, after);
  if (map === undefined) return undefined;
  const isResources = pathKeys(map.path).join() === "Resources";
  const isTaken = (name: string): boolean => map.entries.has(name) || taken.has(name);
  if (isTaken(key) && !isResources) return undefined;
  const free = freeName(key, isTaken);
  taken.add(free);
  return { kind: "insert", into: placeOf(map), after, key: free, value: isResources ? withReferences(value, map, after) : value };
}

/** What conditions choose is left to the author. */
function setting({ resource, property, value }: Setting, trees: Trees): Replacement | undefined {
  const key = resource.path?.key ?? "";
  const resources = mapIn(trees, resource, key);
  const written = getIn(resources, key, "Properties", property);
  if (resources === undefined || written === undefined || callOf(written)?.name === "Fn::If") return undefined;
  return { kind: "replace", at: placeOf(written), value };
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

import { entriesOf, get, type Node, textOf } from "../template/node.ts";
import type { Place } from "../template/place.ts";
import { type Deployed, type Open, type Opened, openStacks, openTemplate, type StackTree } from "./nested-stacks.ts";
import { givenBy, type Target, targetsOf } from "./stack-set-targets.ts";
import type { Caller, Stack, StackNote } from "./stack.ts";

/** A tree, and the stacks that the stack sets in it deploy, each a tree of its own. */
export interface WithStackSets<S extends Stack> {
  /** With notes of the stack sets that could not be looked into. */
  readonly tree: StackTree<S>;
  readonly instances: readonly StackTree<S>[];
  /** The files that the stack sets deploy. */
  readonly files: readonly string[];
}

/** How many stacks of one stack set are followed: AWS has fewer regions. */
const MAX_INSTANCES = 40;

/** How many stacks all stack sets that a tree leads to may have, and of how much text: each is linted by itself. */
const MAX_ALL = 400;
const MAX_TEXT = 32 * 1024 * 1024;

/** Opens what the stack sets in a tree deploy, and the stack sets in that. */
export function openStackSets<S extends Stack>(top: StackTree<S>, open: Open<S>): WithStackSets<S> {
  const notes: StackNote[] = [];
  const files: string[] = [];
  const seen = new Set<string>();
  const reached: { readonly tree: StackTree<S>; readonly above: readonly string[] }[] = [{ tree: top, above: [] }];
  let text = MAX_TEXT;

  /** Why not all of it is followed; `undefined` where all is. */
  function deploy(set: StackSet<S>): string | undefined {
    for (const [index, target] of set.targets.entries()) {
      const found = instanceOf(set, target, open);
      if (found.kind === "unread") return found.why;
      if (index >= MAX_INSTANCES || reached.length > MAX_ALL || text <= 0) return `only ${index} of its ${set.targets.length} stacks are followed`;
      const tree = openStacks(found.stack, open, set.caller);
      text -= tree.all.reduce((sum, { stack: { root } }) => sum + root.end - root.start, 0);
      if (set.body === undefined) files.push(found.stack.file);
      reached.push({ tree, above: [...set.above, found.stack.file] });
    }
    return undefined;
  }

  // The list grows as it is walked over. Whoever deploys a stack set, its stacks are the same.
  for (const { tree, above } of reached) {
    for (const set of tree.all.flatMap((deployed) => stackSetsIn(deployed, above))) {
      if (seen.has(set.key)) continue;
      seen.add(set.key);
      const why = deploy(set);
      if (why !== undefined) notes.push({ at: set.caller.at, what: `stack set \`${set.caller.logicalId}\``, why });
    }
  }
  return { tree: { ...top, notes: [...top.notes, ...notes] }, instances: reached.slice(1).map(({ tree }) => tree), files };
}

interface StackSet<S extends Stack> {
  readonly key: string;
  readonly resource: Node;
  readonly by: S;
  readonly caller: Caller;
  readonly targets: readonly Target[];
  /** The template, where it is written in the resource. */
  readonly body: Node | undefined;
  /** The files that lead to it. */
  readonly above: readonly string[];
}

function stackSetsIn<S extends Stack>(deployed: Deployed<S>, above: readonly string[]): StackSet<S>[] {
  const { stack } = deployed;
  return entriesOf(get(stack.root, "Resources")).flatMap(({ key, at: span, value }): StackSet<S>[] => {
    if (textOf(get(value, "Type")) !== "AWS::CloudFormation::StackSet") return [];
    const properties = get(value, "Properties");
    const targets = targetsOf(properties);
    const at: Place = { ...span, path: value.path };
    const regions = [...new Set(targets.flatMap(({ region }) => region ?? []))];
    return [{
      key: `${span.file} ${String(span.start)} ${key}`,
      resource: value, by: stack, targets,
      caller: { logicalId: key, at, regions },
      body: get(properties, "TemplateBody"),
      above: [...above, ...filesTo(deployed)],
    }];
  });
}

function filesTo<S extends Stack>(deployed: Deployed<S>): string[] {
  return deployed.parent ? [...filesTo(deployed.parent), deployed.stack.file] : [deployed.stack.file];
}

/** One stack of the set, its template opened for the region and account that it is in. */
function instanceOf<S extends Stack>({ resource, body, by, above }: StackSet<S>, { region, account, given }: Target, open: Open<S>): Opened<S> {
  const from = { ...by, settings: { ...by.settings, region, account } };
  const found = body === undefined ? openTemplate(resource, from, open) : openBody(body, from, open);
  if (found.kind === "unread") return found;
  const { stack } = found;
  if (body === undefined && above.includes(stack.file)) return { kind: "unread", why: `\`${stack.file}\` deploys itself` };
  const values = [...givenBy(given, entriesOf(get(stack.root, "Parameters")).map(({ key }) => key))];
  const settings = {
    ...stack.settings,
    parameters: new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))),
    openParameters: new Set(values.flatMap(([name, value]) => (value === undefined ? [name] : []))),
  };
  return { kind: "opened", stack: { ...stack, settings } };
}

function openBody<S extends Stack>(body: Node, from: S, open: Open<S>): Opened<S> {
  if (body.kind !== "scalar") return { kind: "unread", why: "its `TemplateBody` is not known before deployment" };
  const found = open(body, from);
  const isTemplate = found.kind === "unread" || get(found.stack.root, "Resources") !== undefined;
  return isTemplate ? found : { kind: "unread", why: "its `TemplateBody` is not a template" };
}

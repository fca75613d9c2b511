import type { Settings } from "../resolve/settings.ts";
import type { MapNode } from "../template/node.ts";
import type { Imports } from "./imports.ts";
import { mergedTemplate } from "./merged-template.ts";
import { createNaming, type Output } from "./naming.ts";
import type { Deployed, StackTree } from "./nested-stacks.ts";
import { stackPrefixes } from "./stack-prefixes.ts";
import type { Application, Stack } from "./stack.ts";

/** Stacks that belong together as one template. A stack alone stays the very same. */
export function applicationOf<S extends Stack>(group: readonly [StackTree<S>, ...StackTree<S>[]], imports: Imports<S>): Application<S> {
  const trees = group.length === 1 ? group : group.toSorted((a, b) => compare(a.top.stack.file, b.top.stack.file));
  const [first = group[0]] = trees;
  const notes = trees.flatMap((tree) => tree.notes);
  const { root } = first.top.stack;
  if (root.kind !== "map" || (trees.length === 1 && first.all.length === 1)) {
    return { root, settings: imports.settingsOf(first), parts: [{ stack: first.top.stack, prefix: "", caller: first.top.caller }], notes };
  }
  const places = placesOf(trees);
  const settings = settingsOf(places, imports);
  return {
    root: merged(places, root, settings, imports),
    settings,
    parts: places.map(({ deployed, prefix }) => ({ stack: deployed.stack, prefix, caller: deployed.caller })),
    notes,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A stack, and where its names are in the one template. */
interface StackPlace<S extends Stack> {
  readonly deployed: Deployed<S>;
  readonly tree: StackTree<S>;
  /** What the names begin with of the stack, of those side by side, that it is or is nested in. */
  readonly stack: string;
  readonly prefix: string;
}

function placesOf<S extends Stack>(trees: readonly StackTree<S>[]): StackPlace<S>[] {
  const prefixes = stackPrefixes(trees);
  return trees.flatMap((tree) => {
    const stack = prefixes.get(tree) ?? "";
    return tree.all.map((deployed) => ({ deployed, tree, stack, prefix: `${stack}${deployed.within}` }));
  });
}

/** What is known of the deployment of all: the first stack's, and of each beside it its own. */
function settingsOf<S extends Stack>(places: readonly StackPlace<S>[], imports: Imports<S>): Settings {
  const parameters = new Map(places.flatMap(({ deployed, prefix }) => givenTexts(deployed).map(([name, text]) => [`${prefix}${name}`, text] as const)));
  const open = places.flatMap(({ deployed, prefix }) => [...deployed.stack.settings.openParameters ?? []].map((name) => `${prefix}${name}`));
  const tops = places.filter(({ deployed }) => deployed.parent === undefined);
  const [first, ...others] = tops.map(({ tree, stack }) => ({ stack, settings: imports.settingsOf(tree) }));
  return {
    region: undefined, account: undefined, partition: undefined, urlSuffix: undefined,
    ...first?.settings,
    parameters,
    ...(open.length > 0 && { openParameters: new Set(open) }),
    ...(others.length > 0 && { stacks: new Map(others.map(({ stack, settings }) => [stack, settings])) }),
  };
}

function givenTexts<S extends Stack>({ parent, given, stack }: Deployed<S>): (readonly [string, string])[] {
  if (parent === undefined) return [...stack.settings.parameters];
  return [...given].flatMap(([name, value]) => {
    const text = value.kind === "text" ? value.text : value.default;
    return text === undefined ? [] : [[name, text] as const];
  });
}

function merged<S extends Stack>(places: readonly StackPlace<S>[], root: MapNode, settings: Settings, imports: Imports<S>): MapNode {
  const placeOf = new Map(places.map((place) => [place.deployed, place]));
  const outputs = new Map<Deployed<S>, Map<MapNode, Output<S>>>();
  for (const { by, call, output } of imports.found) {
    if (!placeOf.has(by) || !placeOf.has(output.of)) continue;
    outputs.set(by, (outputs.get(by) ?? new Map<MapNode, Output<S>>()).set(call, output));
  }
  const namesOf = createNaming<S>({
    settings,
    prefixOf: (deployed) => placeOf.get(deployed)?.prefix ?? "",
    stackOf: (deployed) => placeOf.get(deployed)?.stack ?? "",
    imported: (call, by) => outputs.get(by)?.get(call),
  });
  return mergedTemplate(places.map(({ deployed, stack }) =>
    ({ deployed, names: namesOf(deployed), conditions: deployed.conditions.map((name) => `${stack}${name}`) })), root);
}

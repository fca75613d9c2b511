import { callNode, listNode, mapNode, scalarNode, withEntries } from "../expand/make.ts";
import { type Entry, entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../template/node.ts";
import type { Place } from "../template/place.ts";
import { isKept, isListType } from "./naming.ts";
import type { Deployed } from "./nested-stacks.ts";
import { type Names, rewritten } from "./rewritten.ts";
import type { Stack } from "./stack.ts";

/** A stack, and how its names are said in the one template. */
export interface NamedStack<S extends Stack> {
  readonly deployed: Deployed<S>;
  readonly names: Names;
  /** The conditions, by those names, under which the stack is there. */
  readonly conditions: readonly string[];
}

/** The template of several stacks: what each says, in names that say whose it is. */
export function mergedTemplate<S extends Stack>(stacks: readonly NamedStack<S>[], first: MapNode): MapNode {
  const section = (entriesIn: (stack: NamedStack<S>) => readonly Entry[]): MapNode | undefined => {
    const entries = stacks.flatMap(entriesIn);
    return entries.length === 0 ? undefined : { ...mapNode(first, []), entries: new Map(entries.map((entry) => [entry.key, entry])) };
  };
  return withEntries(first, {
    Parameters: section(parametersOf),
    Mappings: section(({ deployed, names }) => entriesOf(get(deployed.stack.root, "Mappings")).map((entry) => prefixed(entry, names))),
    Conditions: section(({ deployed, names }) =>
      entriesOf(get(deployed.stack.root, "Conditions")).map((entry) => prefixed(entry, names, definition(entry.value, names)))),
    Rules: section(rulesOf),
    Resources: section(resourcesOf),
  });
}

function prefixed(entry: Entry, { prefix }: Names, value = entry.value): Entry {
  return { ...entry, key: `${prefix}${entry.key}`, value };
}

function definition(node: Node, names: Names): Node {
  return rewritten(node, { ...names, amongConditions: true });
}

function parametersOf<S extends Stack>({ deployed, names }: NamedStack<S>): Entry[] {
  return entriesOf(get(deployed.stack.root, "Parameters"))
    .filter(({ key }) => isKept(key, deployed))
    .map((entry) => prefixed(entry, names));
}

/** What a stack's own rules say, and what its parameters allow of what they are given: without that it is not deployed. */
function rulesOf<S extends Stack>(stack: NamedStack<S>): Entry[] {
  const { deployed, names } = stack;
  const own = entriesOf(get(deployed.stack.root, "Rules")).map((entry) => prefixed(entry, names, ruleOf(entry.value, stack)));
  const allowed = entriesOf(get(deployed.stack.root, "Parameters")).flatMap((entry): Entry[] => {
    const values = get(entry.value, "AllowedValues");
    const isOne = !isKept(entry.key, deployed) && !isListType(textOf(get(entry.value, "Type")) ?? "");
    if (!isOne || values?.kind !== "list" || values.items.length === 0) return [];
    const value = rewritten(callNode(values, "Ref", scalarNode(values, entry.key)), names);
    const assertion = mapNode(values, { Assert: callNode(values, "Fn::Contains", listNode(values, [values, value])) });
    const rule = mapNode(values, { Assertions: listNode(values, [assertion]) });
    return [{ ...entry, key: `${names.prefix}AllowedValues of ${entry.key}`, value: whereDeployed(rule, stack) }];
  });
  return [...own, ...allowed];
}

function ruleOf<S extends Stack>(rule: Node, stack: NamedStack<S>): Node {
  const written = definition(rule, stack.names);
  return written.kind === "map" ? whereDeployed(written, stack) : written;
}

/** A rule speaks where its stack is deployed. */
function whereDeployed<S extends Stack>(rule: MapNode, { conditions }: NamedStack<S>): MapNode {
  if (conditions.length === 0) return rule;
  const own = get(rule, "RuleCondition");
  const named = conditions.map((name) => mapNode(rule, { Condition: scalarNode(rule, name) }));
  return withEntries(rule, { RuleCondition: callNode(rule, "Fn::And", listNode(rule, [...named, ...(own ? [own] : [])])) });
}

/** A stack's resources, but for the stacks that it nests: their resources stand for them. */
function resourcesOf<S extends Stack>(stack: NamedStack<S>): Entry[] {
  const { deployed, names } = stack;
  return entriesOf(get(deployed.stack.root, "Resources"))
    .filter(({ key }) => !deployed.children.has(key))
    .map((entry) => prefixed(entry, names, resourceOf(entry.value, stack)));
}

function resourceOf<S extends Stack>(resource: Node, { names, conditions }: NamedStack<S>): Node {
  if (resource.kind !== "map") return resource;
  const properties = get(resource, "Properties");
  const own = namesIn(get(resource, "Condition"), names);
  return withEntries(resource, {
    ...(properties && { Properties: rewritten(properties, names) }),
    ...(names.prefix === "" ? {} : { Condition: conditionOf([...conditions, ...own], resource) }),
  });
}

function namesIn(condition: Node | undefined, names: Names): string[] {
  return (condition?.kind === "list" ? itemsOf(condition) : [condition]).flatMap((name) => {
    const text = textOf(name);
    return text === undefined ? [] : [names.condition(text)];
  });
}

function conditionOf(names: readonly string[], at: Place): Node | undefined {
  return names.length === 0 ? undefined : listNode(at, names.map((name) => scalarNode(at, name)));
}

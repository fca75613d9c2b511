import { callOf, get, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { always, combine, flatMapAlternatives } from "./alternatives.ts";
import { conditionCycles, readConditions, type ConditionCycle } from "./conditions.ts";
import { conditionalBranches, evaluateText, evaluateTexts, type Surroundings, type TextAlternatives } from "./evaluate.ts";
import { condition, type Formula, type Guarded } from "./formula.ts";
import { groupsByKey } from "./groups.ts";
import type { Logic } from "./logic.ts";
import { type Parameter, readParameters } from "./parameters.ts";
import { emptyMemory } from "./plain-text.ts";
import { readResources, type Resource } from "./resource.ts";
import type { Settings } from "./settings.ts";
import { createLogic } from "./solver.ts";
import { withoutPrefix } from "./stack-prefix.ts";
import type { ReferenceToken, Text } from "./text.ts";

/** A template with its references, parameters and conditions resolved as far as it settles them. */
export interface Scope {
  readonly root: Node;
  readonly settings: Settings;
  readonly logic: Logic;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly cycles: readonly ConditionCycle[];
  /** What is written at a place of the template, or of a file that is part of it. */
  written(at: Span): string;
  /** What a value is, as text. */
  text(node: Node | undefined): TextAlternatives;
  /** Every combination of what several values are; `undefined` where there are more than we follow. */
  texts(nodes: readonly (Node | undefined)[]): readonly Guarded<readonly (Text | undefined)[]>[] | undefined;
  /** What stands there once `Fn::If` has chosen: `undefined` for absence. */
  branches(node: Node | undefined): readonly Guarded<Node | undefined>[];
  /**
   * Every combination of what a map may hold under some keys; the node itself may be an `Fn::If`. Where there are more than we
   * follow, it is one combination of the values as written, `Fn::If` and all.
   */
  fields<K extends string>(node: Node | undefined, keys: readonly K[]): readonly Guarded<Fields<K>>[];
}

export type Fields<K extends string> = Readonly<Record<K, Node | undefined>> & {
  /** The map that holds them. */
  readonly node: Node | undefined;
};

/** The form of what a reference yields, where AWS fixes it: the ARN that `Fn::GetAtt: [Function, Arn]` is. */
export type ShapeOf = (reference: ReferenceToken, resources: ReadonlyMap<string, Resource>, settings: Settings) => Text | undefined;

/** `sources` are the texts that the places of `root` point into, by file. */
export function createScope(sources: ReadonlyMap<string, Source>, root: Node, settings: Settings, shapeOf: ShapeOf): Scope {
  const parameters = readParameters(root, settings.openParameters);
  const written = get(root, "Resources");
  const inConditions: Surroundings = {
    settings,
    parameters,
    mappings: get(root, "Mappings"),
    isResource: (logicalId) => get(written, logicalId) !== undefined,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => undefined,
    evaluated: new Map(),
    plain: emptyMemory(),
    opaque: new Map(),
  };
  const system = readConditions(root, inConditions);
  const logic = createLogic(system);
  const conditionHolds = settledConditions(logic, [...system.definitions.keys()]);
  const resources = readResources(root, conditionHolds);
  const around: Surroundings = {
    ...inConditions,
    conditionHolds,
    useDefaults: true,
    shapeOf: (reference) => shapeOf(reference, resources, settings),
    evaluated: new Map(),
    plain: emptyMemory(),
  };
  const branches = (node: Node | undefined): readonly Guarded<Node | undefined>[] => branchesOf(node, around);
  return {
    root, settings, logic, resources, parameters, branches,
    cycles: conditionCycles(root, system),
    written: ({ file, start, end }) => sources.get(file)?.text.slice(start, end) ?? "",
    text: (node) => evaluateText(node, around),
    texts: (nodes) => evaluateTexts(nodes, around),
    fields: (node, keys) => flatMapAlternatives(branches(node), (map) => fieldsOf(map, keys, branches))
      ?? always(fieldsFrom(node, keys, (key) => get(node, key))),
  };
}

/** Conditions that every deployment decides alike are gone at once, so that nothing downstream meets a branch that cannot be. */
function settledConditions(logic: Logic, names: readonly string[]): (name: string) => Formula {
  const settled = new Map<string, Formula>();
  const namesakes = groupsByKey(names, withoutPrefix);
  return (name) => {
    const known = settled.get(name);
    if (known !== undefined) return known;
    const simplified = logic.simplify(condition(name));
    const formula = typeof simplified === "boolean" ? simplified : condition(sameCondition(name, namesakes.get(withoutPrefix(name)) ?? [], logic));
    settled.set(name, formula);
    return formula;
  };
}

/** How many conditions of one name are compared: a stack within a stack has it from the one around it, or has one of its own. */
const COMPARED = 8;

/** The first condition of the same name, in the stacks of one template, that always holds when this one does. */
function sameCondition(name: string, namesakes: readonly string[], logic: Logic): string {
  if (namesakes.length < 2) return name;
  const own = condition(name);
  const isSame = (other: string): boolean => logic.implies(own, condition(other)) === true && logic.implies(condition(other), own) === true;
  return namesakes.slice(0, COMPARED).find(isSame) ?? name;
}

function branchesOf(node: Node | undefined, around: Surroundings): readonly Guarded<Node | undefined>[] {
  if (node === undefined || (node.kind === "scalar" && node.value === null)) return always(undefined);
  const call = callOf(node);
  if (call?.name === "Ref" && call.argument.kind === "scalar" && call.argument.text === "AWS::NoValue") return always(undefined);
  if (call?.name !== "Fn::If") return always(node);
  const branches = conditionalBranches(call.argument, around);
  // Too many, or not well formed: the call itself stands for whatever it may be.
  return (branches && flatMapAlternatives(branches, (branch) => branchesOf(branch, around))) ?? always(node);
}

/** Whether a value, or that there is none, is all that it may be. */
function isItself(node: Node | undefined): boolean {
  if (node === undefined || node.kind === "list") return true;
  if (node.kind === "scalar") return node.value !== null;
  return node.entries.size !== 1 || !(node.entries.has("Ref") || node.entries.has("Fn::If"));
}

function fieldsOf<K extends string>(
  node: Node | undefined,
  keys: readonly K[],
  branches: Scope["branches"],
): readonly Guarded<Fields<K>>[] | undefined {
  const unchosen = unchosenFields(node, keys);
  if (unchosen) return always(unchosen);
  const present = keys.filter((key) => get(node, key) !== undefined);
  return combine(present.map((key) => branches(get(node, key))))?.map(({ when, value }) =>
    ({ when, value: fieldsFrom(node, keys, (key) => value[present.indexOf(key)]) }));
}

/** What a map holds under some keys, where, as nearly always, conditions choose nothing of it. */
function unchosenFields<K extends string>(node: Node | undefined, keys: readonly K[]): Fields<K> | undefined {
  if (node?.kind !== "map") return undefined;
  const fields: Partial<Record<string, Node | undefined>> = { node };
  for (let index = 0, key = keys[0]; key !== undefined; key = keys[++index]) {
    const value = node.entries.get(key)?.value;
    if (!isItself(value)) return undefined;
    fields[key] = value;
  }
  return fields as Fields<K>;
}

function fieldsFrom<K extends string>(node: Node | undefined, keys: readonly K[], valueOf: (key: K) => Node | undefined): Fields<K> {
  const fields: Partial<Record<string, Node | undefined>> = { node };
  for (const key of keys) fields[key] = valueOf(key);
  return fields as Fields<K>;
}

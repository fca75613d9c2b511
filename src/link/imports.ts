import { type Surroundings, evaluateText } from "../resolve/evaluate.ts";
import { condition } from "../resolve/formula.ts";
import { append } from "../resolve/groups.ts";
import { readParameters } from "../resolve/parameters.ts";
import { emptyMemory } from "../resolve/plain-text.ts";
import type { Settings } from "../resolve/settings.ts";
import { knownText } from "../resolve/text.ts";
import { functionsIn } from "../template/functions-in.ts";
import { callOf, entriesOf, get, type MapNode, type Node } from "../template/node.ts";
import type { Output } from "./naming.ts";
import type { Deployed, StackTree } from "./nested-stacks.ts";
import type { Stack } from "./stack.ts";

/** A call in one stack that names an output of another one. */
export interface Import<S extends Stack> {
  readonly by: Deployed<S>;
  readonly from: StackTree<S>;
  readonly to: StackTree<S>;
  readonly call: MapNode;
  readonly output: Output<S>;
}

export interface Imports<S extends Stack> {
  readonly found: readonly Import<S>[];
  /** Where each stack is: who imports from a stack is where that stack is. */
  settingsOf(tree: StackTree<S>): Settings;
}

interface Exported<S extends Stack> {
  readonly from: StackTree<S>;
  readonly output: Output<S>;
}

/** Finds which stacks name outputs of which others: only where exactly one stack is meant, whatever the parameters are. */
export function findImports<S extends Stack>(trees: readonly StackTree<S>[]): Imports<S> {
  const where = new Map<StackTree<S>, Settings>();
  const settingsOf = (tree: StackTree<S>): Settings => where.get(tree) ?? tree.top.stack.settings;
  const nameOf = createNames<S>();
  const exports = exportsOf(trees, nameOf);
  const byName = stacksByName(trees);
  if (exports.size === 0 && byName.size === 0) return { found: [], settingsOf };
  const found: Import<S>[] = [];

  function oneOf(candidates: readonly Exported<S>[] = [], importer: StackTree<S>, place: Place): Exported<S> | undefined {
    const fitting = candidates.filter(({ from }) => from !== importer && isAt(settingsOf(from), place));
    const [only, ...others] = fitting;
    return others.length === 0 ? only : undefined;
  }

  function follow(call: MapNode, by: Deployed<S>, tree: StackTree<S>): void {
    const asked = askedOf(call, by, settingsOf(tree), nameOf);
    if (asked === undefined) return;
    const candidates = asked.kind === "export" ? exports.get(asked.name) : byName.get(asked.stack)?.flatMap((from): Exported<S>[] =>
      (get(get(from.top.stack.root, "Outputs"), asked.output) ? [{ from, output: { of: from.top, name: asked.output } }] : []));
    const exported = oneOf(candidates, tree, asked.place);
    if (exported === undefined) return;
    found.push({ by, from: tree, to: exported.from, call, output: exported.output });
    where.set(exported.from, settledAt(settingsOf(exported.from), asked.place));
    if (asked.isHere) where.set(tree, settledAt(settingsOf(tree), settingsOf(exported.from)));
  }

  for (const tree of trees) {
    for (const by of tree.all) for (const call of importCalls(by.stack.root)) follow(call, by, tree);
  }
  return { found, settingsOf };
}

/** The names by which a stack finds others, and those by which it is found. */
export interface Meeting {
  readonly asked: readonly string[];
  readonly offered: readonly string[];
}

/** Stacks of which none asks for what another one offers have nothing to do with each other, wherever they are. */
export function meetingOf<S extends Stack>(tree: StackTree<S>): Meeting {
  const nameOf = createNames<S>();
  const { settings } = tree.top.stack;
  const asked = tree.all.flatMap((by) => importCalls(by.stack.root).flatMap((call) => askedOf(call, by, settings, nameOf) ?? []));
  return {
    asked: asked.map((each) => (each.kind === "export" ? `export ${each.name}` : `stack ${each.stack}`)),
    offered: [
      ...[...exportsOf([tree], nameOf).keys()].map((name) => `export ${name}`),
      ...(settings.stackName === undefined ? [] : [`stack ${settings.stackName}`]),
    ],
  };
}

type Place = Pick<Settings, "region" | "account">;

/** Whether a stack may be at a place, as far as both are known. */
function isAt(settings: Settings, place: Place): boolean {
  const isSame = (own: string | undefined, other: string | undefined): boolean => own === undefined || other === undefined || own === other;
  return isSame(settings.region, place.region) && isSame(settings.account, place.account);
}

function settledAt(settings: Settings, place: Place & Partial<Settings>): Settings {
  return {
    ...settings,
    region: settings.region ?? place.region,
    account: settings.account ?? place.account,
    partition: settings.partition ?? place.partition,
    urlSuffix: settings.urlSuffix ?? place.urlSuffix,
  };
}

/** What a call asks for, and of a stack at which place; `isHere` where that is the place of who asks. */
type Asked = { readonly place: Place & Partial<Settings>; readonly isHere: boolean } & (
  | { readonly kind: "export"; readonly name: string }
  | { readonly kind: "output"; readonly stack: string; readonly output: string }
);

type NameOf<S extends Stack> = (node: Node | undefined, deployed: Deployed<S>) => string | undefined;

function askedOf<S extends Stack>(call: MapNode, by: Deployed<S>, here: Settings, nameOf: NameOf<S>): Asked | undefined {
  const exported = get(call, "Fn::ImportValue");
  const argument = get(call, "Fn::GetStackOutput");
  if (exported) {
    const name = nameOf(exported, by);
    return name === undefined ? undefined : { kind: "export", name, place: here, isHere: true };
  }
  const [stack, output] = [nameOf(get(argument, "StackName"), by), nameOf(get(argument, "OutputName"), by)];
  const [written, region] = [get(argument, "Region"), nameOf(get(argument, "Region"), by)];
  // A role may lead to any account.
  if (stack === undefined || output === undefined || get(argument, "RoleArn") || (written && region === undefined)) return undefined;
  const isHere = region === undefined || region === here.region;
  return { kind: "output", stack, output, isHere, place: isHere ? here : { region, account: here.account } };
}

function exportsOf<S extends Stack>(trees: readonly StackTree<S>[], nameOf: NameOf<S>): Map<string, [Exported<S>, ...Exported<S>[]]> {
  const exports = new Map<string, [Exported<S>, ...Exported<S>[]]>();
  for (const from of trees) {
    for (const of of from.all) {
      for (const { key, value } of entriesOf(get(of.stack.root, "Outputs"))) {
        const written = get(get(value, "Export"), "Name");
        const name = written && nameOf(written, of);
        if (name !== undefined) append(exports, name, { from, output: { of, name: key } });
      }
    }
  }
  return exports;
}

function stacksByName<S extends Stack>(trees: readonly StackTree<S>[]): Map<string, [StackTree<S>, ...StackTree<S>[]]> {
  const stacks = new Map<string, [StackTree<S>, ...StackTree<S>[]]>();
  for (const tree of trees) {
    const { stackName } = tree.top.stack.settings;
    if (stackName !== undefined) append(stacks, stackName, tree);
  }
  return stacks;
}

const IMPORTS: readonly string[] = ["Fn::ImportValue", "Fn::GetStackOutput"];

/** The calls in a template that name outputs of other stacks. */
function importCalls(root: Node): MapNode[] {
  const calls: MapNode[] = [];
  if (!IMPORTS.some((name) => functionsIn(root).has(name))) return calls;
  const visit = (node: Node): void => {
    if (node.kind === "scalar") return;
    if (node.kind === "map" && IMPORTS.includes(callOf(node)?.name ?? "")) calls.push(node);
    if (node.kind === "list") node.items.forEach(visit);
    else for (const { value } of node.entries.values()) visit(value);
  };
  for (const section of [get(root, "Resources"), get(root, "Outputs")]) if (section) visit(section);
  return calls;
}

/** Names that a template settles, whatever its parameters are that are not given. A default counts for nothing. */
function createNames<S extends Stack>(): NameOf<S> {
  const surroundings = new Map<Deployed<S>, Surroundings>();
  const around = (deployed: Deployed<S>): Surroundings => {
    const known = surroundings.get(deployed) ?? surroundingsOf(deployed, givenTexts(deployed, nameOf));
    surroundings.set(deployed, known);
    return known;
  };
  const nameOf: NameOf<S> = (node, deployed) => {
    const [only, ...others] = evaluateText(node, around(deployed));
    return only?.value && others.length === 0 ? knownText(only.value) : undefined;
  };
  return nameOf;
}

function givenTexts<S extends Stack>({ parent, given, stack }: Deployed<S>, nameOf: NameOf<S>): ReadonlyMap<string, string> {
  if (parent === undefined) return stack.settings.parameters;
  return new Map([...given].flatMap(([name, value]): [string, string][] => {
    const text = value.kind === "text" ? value.text : nameOf(value.node, parent);
    return text === undefined ? [] : [[name, text]];
  }));
}

function surroundingsOf<S extends Stack>({ stack }: Deployed<S>, parameters: ReadonlyMap<string, string>): Surroundings {
  return {
    settings: { ...stack.settings, parameters },
    parameters: readParameters(stack.root, stack.settings.openParameters),
    mappings: get(stack.root, "Mappings"),
    isResource: () => false,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => undefined,
    evaluated: new Map(),
    plain: emptyMemory(),
    opaque: new Map(),
  };
}

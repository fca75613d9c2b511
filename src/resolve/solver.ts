import { and, formulaKey, not, or, type Formula } from "./formula.ts";
import type { ConditionSystem, Definition, Logic } from "./logic.ts";

/**
 * What one search may cost: each of its steps costs one for every gate of the question and one for every part of those,
 * so that these are 20,000 steps over a hundred. It is counted and not timed: a question has the same answer on every
 * machine. It also bounds the depth of the recursion, since a search of n variables has at least n gates.
 */
const SEARCH_LIMIT = 2_000_000;

/** Formulas of more words than these are not shortened: it takes two questions a word. */
const WORD_LIMIT = 200;

/**
 * Decides questions about conditions exactly, or says that it cannot. A condition that is not defined, or whose
 * definition leads back to itself, may be so or not. Constraints that contradict each other, and an empty domain, count
 * for nothing. An answer depends on the question alone, not on what was asked before.
 */
export function createLogic(system: ConditionSystem): Logic {
  const ranks = new Map([...system.definitions.keys()].map((name, index) => [name, index]));
  const circuit = createCircuit(system);
  const answers = new Map<number, boolean | undefined>();
  const simplified = new Map<string, Formula>();
  let constraints: Constraints | undefined;

  function satisfiable(formula: Formula, given: Definition = true): boolean | undefined {
    const gate = circuit.gateOf(given === true ? formula : { kind: "and", of: [formula, given] });
    if (gate < 0) return gate === TRUE;
    constraints ??= readConstraints(circuit, system.constraints);
    if (!answers.has(gate)) answers.set(gate, decide(circuit, gate, constraints));
    return answers.get(gate);
  }

  function implies(premise: Formula, conclusion: Formula): boolean | undefined {
    const counterexample = satisfiable(and(premise, not(conclusion)));
    return counterexample === undefined ? undefined : !counterexample;
  }

  function simplify(formula: Formula): Formula {
    const key = formulaKey(formula);
    const shorter = simplified.get(key) ?? shorten(formula, implies, ranks);
    simplified.set(key, shorter);
    return shorter;
  }

  return { satisfiable, implies, simplify, describe: (formula) => describe(simplify(formula), ranks) };
}

type Gate = Atom | { readonly kind: "not"; readonly of: number } | { readonly kind: "and" | "or"; readonly of: readonly number[] };

/** Whether a variable has a value. A boolean is a variable with one value that can be named, and another. */
interface Atom {
  readonly kind: "atom";
  readonly variable: number;
  readonly value: number;
}

/** What the template says, equal parts once, so that definitions made of definitions do not multiply. */
interface Circuit {
  readonly gates: readonly Gate[];
  /** For each variable, how many values it can have. */
  readonly sizes: readonly number[];
  /** A gate's index, or `TRUE` or `FALSE`: what is settled has no gate. */
  gateOf(definition: Definition): number;
}

const FALSE = -2;
const TRUE = -1;

function createCircuit({ definitions, domains }: ConditionSystem): Circuit {
  const gates: Gate[] = [];
  const gateIds = new Map<string, number>();
  const variables = new Map<string, number>();
  const values = new Map<string, number>();
  const sizes: number[] = [];
  const names = new Map<string, number>();

  function add(key: string, gate: Gate): number {
    const id = intern(gateIds, key, gates.length);
    gates[id] ??= gate;
    return id;
  }

  function atom(name: string, value: string, size: number): number {
    const variable = intern(variables, name, variables.size);
    sizes[variable] = size;
    const valueId = intern(values, value, values.size);
    return add(`${variable}=${valueId}`, { kind: "atom", variable, value: valueId });
  }

  function equals(term: string, value: string): number {
    const domain = new Set(domains.get(term));
    if (domain.size > 0 && !domain.has(value)) return FALSE;
    return atom(`term ${term}`, value, domain.size === 0 ? Infinity : domain.size);
  }

  function inverse(of: number): number {
    if (of < 0) return of === TRUE ? FALSE : TRUE;
    const gate = gates[of];
    return gate?.kind === "not" ? gate.of : add(`!${of}`, { kind: "not", of });
  }

  function group(kind: "and" | "or", parts: readonly number[]): number {
    const [neutral, absorbing] = kind === "and" ? [TRUE, FALSE] : [FALSE, TRUE];
    if (parts.includes(absorbing)) return absorbing;
    const of = [...new Set(parts)].filter((part) => part !== neutral);
    const [first = neutral, ...others] = of;
    return others.length === 0 ? first : add(`${kind} ${of.join(" ")}`, { kind, of });
  }

  function gateOf(definition: Definition): number {
    if (typeof definition === "boolean") return definition ? TRUE : FALSE;
    switch (definition.kind) {
      case "condition":
        return names.get(definition.name) ?? atom(`condition ${definition.name}`, "", 2);
      case "opaque":
        return atom(`opaque ${definition.id}`, "", 2);
      case "equals":
        return equals(definition.term, definition.value);
      case "not":
        return inverse(gateOf(definition.of));
      case "and":
      case "or":
        return group(definition.kind, definition.of.map(gateOf));
    }
  }

  for (const [name, definition] of inOrderOfNeed(definitions)) names.set(name, gateOf(definition));
  return { gates, sizes, gateOf };
}

function intern(ids: Map<string, number>, key: string, next: number): number {
  const id = ids.get(key) ?? next;
  ids.set(key, id);
  return id;
}

/** Definitions, each after those it is made of, so that none is read within another. Those on a cycle are left out. */
function inOrderOfNeed(definitions: ConditionSystem["definitions"]): [string, Definition][] {
  const needs = needsOf(definitions);
  for (const name of onCycles(needs)) needs.delete(name);
  for (const [name, needed] of needs) needs.set(name, new Set([...needed].filter((other) => needs.has(other))));
  return orderOfNeed(needs).map((name) => [name, definitions.get(name) ?? false]);
}

/** The conditions whose definitions lead back to themselves, over others or not. */
export function conditionsOnCycles(definitions: ConditionSystem["definitions"]): string[] {
  return onCycles(needsOf(definitions));
}

function needsOf(definitions: ConditionSystem["definitions"]): Map<string, ReadonlySet<string>> {
  return new Map([...definitions].map(([name, definition]) => [name, new Set(namesIn(definition).filter((other) => definitions.has(other)))]));
}

function onCycles(needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reached = new Set(orderOfNeed(needs));
  return [...needs.keys()].filter((name) => !reached.has(name) && leadsTo(name, name, needs));
}

function namesIn(definition: Definition): string[] {
  if (typeof definition === "boolean" || definition.kind === "opaque" || definition.kind === "equals") return [];
  if (definition.kind === "condition") return [definition.name];
  return definition.kind === "not" ? namesIn(definition.of) : definition.of.flatMap(namesIn);
}

/** Those on a cycle, and those that need one of them, are not reached. */
function orderOfNeed(needs: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const neededBy = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const [name, needed] of needs) {
    missing.set(name, needed.size);
    for (const other of needed) append(neededBy, other, name);
  }
  const order = [...needs.keys()].filter((name) => missing.get(name) === 0);
  for (const name of order) {
    for (const user of neededBy.get(name) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  return order;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function leadsTo(from: string, target: string, needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set(needs.get(from));
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

/** What every deployment fulfils, in groups that share no variable: a question looks at those of its own variables. */
interface Constraints {
  readonly groupOf: ReadonlyMap<number, ConstraintGroup>;
  /** Whether some deployment fulfils them all; where it is undecided they may count for nothing. */
  readonly consistent: true | undefined;
}

interface ConstraintGroup {
  readonly gates: readonly number[];
  readonly variables: readonly number[];
}

const NO_CONSTRAINTS: Constraints = { groupOf: new Map(), consistent: true };

function readConstraints(circuit: Circuit, definitions: readonly Definition[]): Constraints {
  const groupOf = new Map<number, ConstraintGroup>();
  for (const definition of definitions) {
    const gate = circuit.gateOf(definition);
    if (gate === FALSE) return NO_CONSTRAINTS;
    const variables = variablesUnder(circuit, gate);
    const touched = [...new Set(variables.flatMap((variable) => groupOf.get(variable) ?? []))];
    const group: ConstraintGroup = {
      gates: [...touched.flatMap(({ gates }) => gates), gate],
      variables: [...new Set([...touched.flatMap((other) => other.variables), ...variables])],
    };
    for (const variable of group.variables) groupOf.set(variable, group);
  }
  const verdicts = [...new Set(groupOf.values())].map(({ gates }) => search(circuit, gates));
  if (verdicts.includes(false)) return NO_CONSTRAINTS;
  return { groupOf, consistent: verdicts.includes(undefined) ? undefined : true };
}

function decide(circuit: Circuit, gate: number, { groupOf, consistent }: Constraints): boolean | undefined {
  const groups = new Set(variablesUnder(circuit, gate).flatMap((variable) => groupOf.get(variable) ?? []));
  const answer = search(circuit, [gate, ...[...groups].flatMap(({ gates }) => gates)]);
  if (answer !== false || consistent) return answer;
  return search(circuit, [gate]) === false ? false : undefined;
}

function variablesUnder(circuit: Circuit, root: number): number[] {
  const variables = gatesUnder(circuit, [root]).flatMap((id) => {
    const gate = circuit.gates[id];
    return gate?.kind === "atom" ? [gate.variable] : [];
  });
  return [...new Set(variables)];
}

/** Every gate that roots are made of, each after its parts, in the order in which the roots come to them. */
function gatesUnder({ gates }: Circuit, roots: readonly number[]): number[] {
  const opened = new Set<number>();
  const closed = new Set<number>();
  const stack = roots.toReversed();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    if (opened.has(id)) {
      stack.pop();
      closed.add(id);
    } else {
      opened.add(id);
      stack.push(...partsOf(gates[id]).toReversed());
    }
  }
  return [...closed];
}

function partsOf(gate: Gate | undefined): readonly number[] {
  if (gate === undefined || gate.kind === "atom") return [];
  return gate.kind === "not" ? [gate.of] : gate.of;
}

const NO = 0;
const OPEN = 1;
const YES = 2;
const UNASSIGNED = -2;
/** Any value that no gate asks for: one such value is like another. */
const OTHER = -1;

/** Whether the roots can all be true at once: assigns one variable at a time, for as long as the outcome is open. */
function search(circuit: Circuit, wholeRoots: readonly number[]): boolean | undefined {
  const { gates, roots } = excerpt(circuit, wholeRoots);
  const candidates = candidatesOf(circuit, gates);
  const assigned = new Int32Array(circuit.sizes.length).fill(UNASSIGNED);
  const truth = new Uint8Array(gates.length);
  const stepCost = gates.reduce((cost, gate) => cost + 1 + partsOf(gate).length, 0);
  let cost = 0;

  function visit(): boolean | undefined {
    cost += stepCost;
    if (cost > SEARCH_LIMIT) return undefined;
    gates.forEach((gate, index) => (truth[index] = evaluate(gate, truth, assigned)));
    if (roots.some((root) => truth[root] === NO)) return false;
    const open = roots.find((root) => truth[root] === OPEN);
    if (open === undefined) return true;
    const { variable, value, wanted } = openAtom(gates, open, truth);
    const others = (candidates.get(variable) ?? []).filter((other) => other !== value);
    for (const candidate of wanted ? [value, ...others] : [...others, value]) {
      assigned[variable] = candidate;
      const answer = visit();
      if (answer !== false) return answer;
    }
    assigned[variable] = UNASSIGNED;
    return false;
  }
  return visit();
}

/** The gates that roots are made of, numbered anew: a question costs no more for what was asked before it. */
function excerpt(circuit: Circuit, roots: readonly number[]): { gates: Gate[]; roots: number[] } {
  const ids = gatesUnder(circuit, roots);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: number): number => indices.get(id) ?? 0;
  const gates = ids.flatMap((id): Gate[] => {
    const gate = circuit.gates[id];
    if (gate === undefined) return [];
    if (gate.kind === "atom") return [gate];
    return [gate.kind === "not" ? { kind: "not", of: indexOf(gate.of) } : { kind: gate.kind, of: gate.of.map(indexOf) }];
  });
  return { gates, roots: roots.map(indexOf) };
}

function candidatesOf({ sizes }: Circuit, gates: readonly Gate[]): Map<number, number[]> {
  const candidates = new Map<number, number[]>();
  for (const gate of gates) if (gate.kind === "atom") append(candidates, gate.variable, gate.value);
  for (const [variable, values] of candidates) if (values.length < (sizes[variable] ?? 0)) values.push(OTHER);
  return candidates;
}

function evaluate(gate: Gate, truth: Uint8Array, assigned: Int32Array): number {
  if (gate.kind === "atom") {
    const value = assigned[gate.variable];
    if (value === UNASSIGNED) return OPEN;
    return value === gate.value ? YES : NO;
  }
  if (gate.kind === "not") return YES - (truth[gate.of] ?? OPEN);
  const [strong, weak] = gate.kind === "and" ? [NO, YES] : [YES, NO];
  let outcome = weak;
  for (const part of gate.of) {
    if (truth[part] === strong) return strong;
    if (truth[part] === OPEN) outcome = OPEN;
  }
  return outcome;
}

/** The first atom that keeps a gate open, and whether the gate would sooner have it true. */
function openAtom(gates: readonly Gate[], from: number, truth: Uint8Array): Atom & { readonly wanted: boolean } {
  let wanted = true;
  for (let gate = gates[from]; gate !== undefined; ) {
    if (gate.kind === "atom") return { ...gate, wanted };
    if (gate.kind === "not") wanted = !wanted;
    gate = gates[partsOf(gate).find((part) => truth[part] === OPEN) ?? -1];
  }
  throw new Error("A gate is open without an open part.");
}

type Ranks = ReadonlyMap<string, number>;
type Implies = Logic["implies"];

function shorten(formula: Formula, implies: Implies, ranks: Ranks): Formula {
  const [never, always] = [implies(formula, false), implies(true, formula)];
  if (never === true) return false;
  if (always === true) return true;
  if (never === undefined || always === undefined || wordsIn(formula) > WORD_LIMIT) return formula;
  const shorter = shortenWithin(true, formula, implies, ranks);
  // What one pass leaves out may make more superfluous. Each pass but the last has fewer words, so that there is a last.
  return wordsIn(shorter) < wordsIn(formula) ? shorten(shorter, implies, ranks) : formula;
}

/** A formula that means the same wherever the context holds. */
function shortenWithin(context: Formula, formula: Formula, implies: Implies, ranks: Ranks): Formula {
  if (implies(context, formula) === true) return true;
  if (implies(context, not(formula)) === true) return false;
  if (typeof formula === "boolean" || formula.kind === "condition") return formula;
  if (formula.kind === "not") return negation(shortenWithin(context, formula.of, implies, ranks));

  const { kind } = formula;
  const parts = [...formula.of];
  // The longest go first, and of two that say the same the one that the template names last.
  const order = [...parts.keys()].sort((a, b) => compareParts(parts[b] ?? true, parts[a] ?? true, ranks));
  for (const index of order) {
    // A part matters only where the others leave the matter open.
    const others = parts.filter((_, other) => other !== index).map((other) => (kind === "and" ? other : not(other)));
    parts[index] = shortenWithin(and(context, ...others), parts[index] ?? true, implies, ranks);
  }
  return kind === "and" ? and(...parts) : or(...parts);
}

function compareParts(a: Formula, b: Formula, ranks: Ranks): number {
  return wordsIn(a) - wordsIn(b) || compareInTemplate(a, b, ranks);
}

/** `not`, drawn into a group where that takes fewer words: "not (A and not B)" is "not A or B". */
function negation(formula: Formula): Formula {
  const outside = not(formula);
  if (typeof formula === "boolean" || formula.kind === "condition" || formula.kind === "not") return outside;
  const parts = formula.of.map(not);
  const inside = formula.kind === "and" ? or(...parts) : and(...parts);
  return wordsIn(inside) < wordsIn(outside) ? inside : outside;
}

function wordsIn(formula: Formula): number {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return 1 + wordsIn(formula.of);
  return formula.of.reduce((words, part) => words + wordsIn(part), formula.of.length - 1);
}

function describe(formula: Formula, ranks: Ranks): string | null {
  if (typeof formula === "boolean") return formula ? null : "never";
  return print(formula, ranks);
}

function print(formula: Formula, ranks: Ranks): string {
  if (typeof formula === "boolean") return formula ? "always" : "never";
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `not ${printPart(formula.of, ranks)}`;
  return formula.of.toSorted((a, b) => compareInTemplate(a, b, ranks)).map((part) => printPart(part, ranks)).join(` ${formula.kind} `);
}

function printPart(formula: Formula, ranks: Ranks): string {
  const isGroup = typeof formula === "object" && (formula.kind === "and" || formula.kind === "or");
  return isGroup ? `(${print(formula, ranks)})` : print(formula, ranks);
}

/** By the names, in the template's order; names that it does not define come last. */
function compareInTemplate(a: Formula, b: Formula, ranks: Ranks): number {
  const [namesOfA, namesOfB] = [namesInOrder(a, ranks), namesInOrder(b, ranks)];
  const index = namesOfA.findIndex((name, at) => name !== namesOfB[at]);
  const [nameOfA, nameOfB] = [namesOfA[index], namesOfB[index]];
  if (nameOfA !== undefined && nameOfB !== undefined) return compareNames(nameOfA, nameOfB, ranks);
  return namesOfA.length - namesOfB.length || wordsIn(a) - wordsIn(b) || compareTexts(print(a, ranks), print(b, ranks));
}

function namesInOrder(formula: Formula, ranks: Ranks): string[] {
  return namesIn(formula).sort((a, b) => compareNames(a, b, ranks));
}

function compareNames(a: string, b: string, ranks: Ranks): number {
  return (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size) || compareTexts(a, b);
}

/** Not by the locale: the same order everywhere. */
function compareTexts(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

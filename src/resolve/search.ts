import { type Atom, type Circuit, type Gate, gatesUnder, partsOf } from "./circuit.ts";
import { append } from "./groups.ts";

/**
 * What one search may cost: each of its steps costs one for every gate of the question and one for every part of those,
 * so that these are 20,000 steps over a hundred. It is counted and not timed: a question has the same answer on every
 * machine. It also bounds the depth of the recursion, since a search of n variables has at least n gates.
 */
const SEARCH_LIMIT = 2_000_000;

const NO = 0;
const OPEN = 1;
const YES = 2;
const UNASSIGNED = -2;
/** Any value that no gate asks for: one such value is like another. */
const OTHER = -1;

/** Whether the roots can all be true at once: assigns one variable at a time, for as long as the outcome is open. */
export function search(circuit: Circuit, wholeRoots: readonly number[]): boolean | undefined {
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

function candidatesOf({ sizes }: Circuit, gates: readonly Gate[]): ReadonlyMap<number, readonly number[]> {
  const candidates = new Map<number, [number, ...number[]]>();
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

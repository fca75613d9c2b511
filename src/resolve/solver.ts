import { createCircuit, TRUE } from "./circuit.ts";
import { type Constraints, decide, readConstraints } from "./constraints.ts";
import { describe } from "./describe.ts";
import { and, formulaKey, not, type Formula } from "./formula.ts";
import type { ConditionSystem, Definition, Logic } from "./logic.ts";
import { shorten } from "./simplify.ts";

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

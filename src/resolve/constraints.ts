import { type Circuit, FALSE, variablesUnder } from "./circuit.ts";
import type { Definition } from "./logic.ts";
import { search } from "./search.ts";

/** What every deployment fulfils, in groups that share no variable: a question looks at those of its own variables. */
export interface Constraints {
  readonly groupOf: ReadonlyMap<number, ConstraintGroup>;
  /** Whether some deployment fulfils them all; where it is undecided they may count for nothing. */
  readonly consistent: true | undefined;
}

interface ConstraintGroup {
  readonly gates: readonly number[];
  readonly variables: readonly number[];
}

const NO_CONSTRAINTS: Constraints = { groupOf: new Map(), consistent: true };

export function readConstraints(circuit: Circuit, definitions: readonly Definition[]): Constraints {
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

export function decide(circuit: Circuit, gate: number, { groupOf, consistent }: Constraints): boolean | undefined {
  const groups = new Set(variablesUnder(circuit, gate).flatMap((variable) => groupOf.get(variable) ?? []));
  const answer = search(circuit, [gate, ...[...groups].flatMap(({ gates }) => gates)]);
  if (answer !== false || consistent) return answer;
  return search(circuit, [gate]) === false ? false : undefined;
}

import { inOrderOfNeed } from "./condition-order.ts";
import type { ConditionSystem, Definition } from "./logic.ts";

export type Gate =
  | Atom
  | { readonly kind: "not"; readonly of: number }
  | { readonly kind: "and" | "or"; readonly of: readonly number[] };

/** Whether a variable has a value. A boolean is a variable with one value that can be named, and another. */
export interface Atom {
  readonly kind: "atom";
  readonly variable: number;
  readonly value: number;
}

/** What the template says, equal parts once, so that definitions made of definitions do not multiply. */
export interface Circuit {
  readonly gates: readonly Gate[];
  /** For each variable, how many values it can have. */
  readonly sizes: readonly number[];
  /** A gate's index, or `TRUE` or `FALSE`: what is settled has no gate. */
  gateOf(definition: Definition): number;
}

export const FALSE = -2;
export const TRUE = -1;

export function createCircuit({ definitions, domains }: ConditionSystem): Circuit {
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

export function variablesUnder(circuit: Circuit, root: number): number[] {
  const variables = gatesUnder(circuit, [root]).flatMap((id) => {
    const gate = circuit.gates[id];
    return gate?.kind === "atom" ? [gate.variable] : [];
  });
  return [...new Set(variables)];
}

/** Every gate that roots are made of, each after its parts, in the order in which the roots come to them. */
export function gatesUnder({ gates }: Circuit, roots: readonly number[]): number[] {
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

export function partsOf(gate: Gate | undefined): readonly number[] {
  if (gate === undefined || gate.kind === "atom") return [];
  return gate.kind === "not" ? [gate.of] : gate.of;
}

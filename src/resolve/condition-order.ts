import { append } from "./groups.ts";
import type { ConditionSystem, Definition } from "./logic.ts";

/** Definitions, each after those it is made of, so that none is read within another. Those on a cycle are left out. */
export function inOrderOfNeed(definitions: ConditionSystem["definitions"]): [string, Definition][] {
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
  return new Map([...definitions].map(([name, definition]) => {
    const needed = namesIn(definition).filter((other) => definitions.has(other));
    return [name, new Set(needed)];
  }));
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
  const neededBy = new Map<string, [string, ...string[]]>();
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

function leadsTo(from: string, target: string, needs: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set(needs.get(from));
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

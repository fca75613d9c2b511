import type { MapNode } from "../template/node.ts";

/** The same question, asked of each map once: however much is put into a map, all that is in it is looked through one time. */
export function remembered<C, T>(ask: (map: MapNode, context: C) => T): (map: MapNode, context: C) => T {
  const answers = new WeakMap<MapNode, { readonly answer: T }>();
  return (map, context) => {
    const known = answers.get(map) ?? { answer: ask(map, context) };
    answers.set(map, known);
    return known.answer;
  };
}

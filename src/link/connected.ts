import { groupsByKey } from "../resolve/groups.ts";

/** The things that pairs connect, over others or not: each group, and the things in it, in the order in which they come. */
export function connected<T>(things: readonly T[], pairs: readonly (readonly [T, T])[]): [T, ...T[]][] {
  const leaders = new Map<T, T>();
  const leaderOf = (thing: T): T => {
    let leader = thing;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
    // What was walked over leads there at once from now on.
    for (let at = thing; at !== leader; ) {
      const next = leaders.get(at) ?? leader;
      leaders.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    if (first !== second) leaders.set(second, first);
  }
  return [...groupsByKey(things, leaderOf).values()];
}

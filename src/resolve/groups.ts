/** Puts a value at the end of the list that a map has under a key; the first makes the list. */
export function append<K, V>(lists: Map<K, [V, ...V[]]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Things with equal keys together; keys and things in the order in which they come. */
export function groupsByKey<K, T>(things: readonly T[], keyOf: (thing: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const thing of things) append(groups, keyOf(thing), thing);
  return groups;
}

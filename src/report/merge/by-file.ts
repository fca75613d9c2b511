/** What several shards say, in the order of their files; each file is one shard's, and what that says of it stays in its order. */
export function byFile<T>(lists: readonly (readonly T[])[], fileOf: (item: T) => string): T[] {
  return lists.flat().toSorted((a, b) => {
    const [one, other] = [fileOf(a), fileOf(b)];
    return Number(one > other) - Number(one < other);
  });
}

/** The first of those that have a key in common; what has none stays. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (key === undefined) return true;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** Names in their order, none of them twice: "a", "b", "a (2)". */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set(names);
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    if (!given.has(name)) {
      given.add(name);
      return name;
    }
    let count = counts.get(name) ?? 2;
    while (taken.has(`${name} (${count})`)) count++;
    counts.set(name, count + 1);
    const free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

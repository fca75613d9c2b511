/** The two sides of what is compared, as far as they are not matched yet. */
export interface Rest<T> {
  readonly base: readonly T[];
  readonly head: readonly T[];
}

export interface Pair<T> {
  readonly base: T;
  readonly head: T;
}

export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly rest: Rest<T>;
}

/** Tells what belongs together; what has no key is left for later. */
export interface Keys<T> {
  readonly base: (one: T) => string | undefined;
  readonly head: (one: T) => string | undefined;
}

/** Pairs what has one key, the first with the first and so on; of a key that has more on one side, the others are left. */
export function paired<T>(rest: Rest<T>, keys: Keys<T>): Pairing<T> {
  const waiting = new Map<string, { readonly items: T[]; next: number }>();
  for (const item of rest.base) {
    const key = keys.base(item);
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue) queue.items.push(item);
    else waiting.set(key, { items: [item], next: 0 });
  }
  const pairs: Pair<T>[] = [];
  for (const head of rest.head) {
    const queue = waiting.get(keys.head(head) ?? "");
    const base = queue?.items[queue.next];
    if (!queue || base === undefined) continue;
    queue.next++;
    pairs.push({ base, head });
  }
  return { pairs, rest: without(rest, pairs) };
}

/** Pairs what has one key that nothing else has on its side. */
export function pairedAlone<T>(rest: Rest<T>, keys: Keys<T>): Pairing<T> {
  const base = counted(rest.base, keys.base);
  const head = counted(rest.head, keys.head);
  const alone = (key: string | undefined): string | undefined =>
    (key !== undefined && base.get(key) === 1 && head.get(key) === 1 ? key : undefined);
  return paired(rest, { base: (one) => alone(keys.base(one)), head: (one) => alone(keys.head(one)) });
}

/** What no pair holds. */
export function without<T>(rest: Rest<T>, pairs: readonly Pair<T>[]): Rest<T> {
  const bases = new Set(pairs.map(({ base }) => base));
  const heads = new Set(pairs.map(({ head }) => head));
  return { base: rest.base.filter((one) => !bases.has(one)), head: rest.head.filter((one) => !heads.has(one)) };
}

function counted<T>(all: readonly T[], keyOf: (one: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

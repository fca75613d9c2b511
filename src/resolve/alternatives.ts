import { and, type Formula, type Guarded, or } from "./formula.ts";

/**
 * How many alternatives one value may have. Templates have one or two; a value past this many is made to be slow, and
 * is unknown to us.
 */
const MAX_ALTERNATIVES = 48;

/** How many names the formula of one alternative may hold. Each of 48 alternatives may hang on 48 conditions. */
const MAX_NAMES = 48 * 48;

/** The one value that is always so. */
export function always<T>(value: T): readonly Guarded<T>[] {
  return [{ when: true, value }];
}

/** Each alternative narrowed; those that cannot be are gone. */
export function given<T>(when: Formula, alternatives: readonly Guarded<T>[]): readonly Guarded<T>[] {
  if (when === true) return alternatives;
  return alternatives.flatMap((alternative) => {
    const narrowed = and(when, alternative.when);
    return narrowed === false ? [] : [{ when: narrowed, value: alternative.value }];
  });
}

/** Each alternative replaced by what it leads to. `undefined` where that would be too many. */
export function flatMapAlternatives<T, U>(
  alternatives: readonly Guarded<T>[],
  next: (value: T) => readonly Guarded<U>[] | undefined,
): readonly Guarded<U>[] | undefined {
  const [only] = alternatives;
  if (alternatives.length === 1 && only?.when === true) return next(only.value);
  const results: Guarded<U>[] = [];
  for (const { when, value } of alternatives) {
    const followers = next(value);
    if (followers === undefined) return undefined;
    results.push(...given(when, followers));
    if (results.length > MAX_ALTERNATIVES) return undefined;
  }
  return results;
}

/** Every combination of one alternative of each list. `undefined` where that would be too many. */
export function combine<T>(lists: readonly (readonly Guarded<T>[])[]): readonly Guarded<readonly T[]>[] | undefined {
  // Nearly always there is nothing to choose, in lists of any length.
  if (lists.every((list) => list.length === 1 && list[0]?.when === true)) {
    const values: T[] = [];
    for (const [only] of lists) if (only) values.push(only.value);
    return always(values);
  }
  let results: readonly Guarded<readonly T[]>[] | undefined = always([]);
  for (const list of lists) {
    results = flatMapAlternatives(results, (values) => list.map(({ when, value }) => ({ when, value: [...values, value] })));
    if (results === undefined) return undefined;
  }
  return results;
}

/**
 * Alternatives with the same value become one. `undefined` where there are too many already, or where it takes too many
 * words to say when one is so: what is merged again and again on the way up would grow at each step.
 */
export function mergeAlternatives<T>(
  alternatives: readonly Guarded<T>[] | undefined,
  keyOf: (value: T) => string,
): readonly Guarded<T>[] | undefined {
  if (alternatives === undefined || alternatives.length < 2) return alternatives;
  const merged = new Map<string, Guarded<T>>();
  for (const alternative of alternatives) {
    const key = keyOf(alternative.value);
    const other = merged.get(key);
    merged.set(key, other ? { when: or(other.when, alternative.when), value: other.value } : alternative);
  }
  const results = [...merged.values()];
  return results.every(({ when }) => namesIn(when) <= MAX_NAMES) ? results : undefined;
}

function namesIn(formula: Formula): number {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return namesIn(formula.of);
  return formula.of.reduce((names, part) => names + namesIn(part), 0);
}

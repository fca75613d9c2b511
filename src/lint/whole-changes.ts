import type { Change, Step } from "./change.ts";

/**
 * Changes of the same text as one: what takes a value away for one reader of it must not forget what another needs instead. Each
 * change comes with the whole that it is a part of.
 */
export function wholeChanges(changes: readonly Change[]): ReadonlyMap<Change, Change> {
  return new Map(groupsOf(changes).flatMap((group) => {
    const whole = wholeOf(group);
    return group.map((change) => [change, whole] as const);
  }));
}

/** Where what stood there is gone or another after a change. */
export function touched({ steps }: Pick<Change, "steps">): string[] {
  return steps.flatMap((step) => (step.kind === "insert" ? [] : [`${step.at.file}:${step.at.start}-${step.at.end}`]));
}

/** Changes that have a place in common, directly or by others. */
function groupsOf(changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const groupAt = new Map<string, [Change, ...Change[]]>();
  const groups = new Set<[Change, ...Change[]]>();
  for (const change of changes) {
    const places = touched(change);
    const known = new Set(places.map((place) => groupAt.get(place)));
    const [first, ...others] = [...known].filter((each) => each !== undefined);
    const group = first ?? [change];
    if (first) first.push(change, ...others.flat());
    for (const other of others) groups.delete(other);
    groups.add(group);
    for (const place of [...places, ...others.flat().flatMap(touched)]) groupAt.set(place, group);
  }
  return [...groups];
}

/** Several changes as one that does what each of them does. */
export function wholeOf([first, ...others]: readonly [Change, ...Change[]]): Change {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const [step = first.steps[0], ...steps] = new Map(all.flatMap((change) => change.steps).map((each) => [stepKey(each), each])).values();
  return { title: titleOf(all), safety: all.every(({ safety }) => safety === "safe") ? "safe" : "review", steps: [step, ...steps] };
}

/** What one change does as a part of another need not be said. */
function titleOf(all: readonly Change[]): string {
  const keys = new Map(all.map((change) => [change, new Set(change.steps.map(stepKey))]));
  const isPart = (change: Change, other: Change): boolean =>
    change.steps.length < other.steps.length && [...keys.get(change) ?? []].every((key) => keys.get(other)?.has(key));
  return [...new Set(all.filter((change) => !all.some((other) => isPart(change, other))).map(({ title }) => title))].join("; ");
}

/** What identifies what a change does, by whatever way its text came to be read. */
export function stepsKey({ steps }: Change): string {
  return steps.map(stepKey).join();
}

/** The text that a step is about and what it makes of that. */
function stepKey(step: Step): string {
  const { file, start, end } = step.kind === "insert" ? step.into : step.at;
  return JSON.stringify({ ...step, at: [file, start, end], into: undefined });
}

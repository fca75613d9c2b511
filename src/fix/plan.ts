import type { Insertion, NewValue, Step } from "../lint/change.ts";
import type { Entry, MapNode, Node } from "../template/node.ts";
import type { Place } from "../template/place.ts";
import { isWrittenAs, valueKey } from "./new-value.ts";
import { spanKey, spotsAt } from "./spot.ts";
import type { Written } from "./written.ts";

/** What is to become of the values of a file. */
interface Plan {
  readonly gone: ReadonlySet<Node>;
  readonly replaced: ReadonlyMap<Node, NewValue>;
  /** By the map that they go into. */
  readonly inserted: ReadonlyMap<Node, readonly Insertion[]>;
}

/** Whether one text holds the values of another as some steps leave them, and all others as they were, in the same order. */
export function isAsPlanned(before: Written, after: Written, steps: readonly Step[]): boolean {
  const plan = planOf(before, steps.filter((step) => placeOf(step).file === before.source.file));
  if (!plan || before.documents.length !== after.documents.length) return false;
  return before.documents.every((root, index) => {
    const other = after.documents[index];
    return other !== undefined && isSame(root, other, plan);
  });
}

/** The value that a step is about; of an insertion the map. */
export function placeOf(step: Step): Place {
  return step.kind === "insert" ? step.into : step.at;
}

/** Nothing where a step is about no value or about several, or two steps are at odds. */
function planOf(before: Written, steps: readonly Step[]): Plan | undefined {
  const spots = spotsAt(steps.map(placeOf), before);
  const gone = new Set<Node>();
  const replaced = new Map<Node, NewValue>();
  const inserted = new Map<Node, Insertion[]>();
  for (const step of steps) {
    const [spot, ...others] = spots.get(spanKey(placeOf(step))) ?? [];
    if (!spot || others.length > 0) return undefined;
    const { node } = spot;
    if (step.kind === "remove") gone.add(node);
    else if (step.kind === "insert") inserted.set(node, withInsertion(inserted.get(node) ?? [], step));
    else if (isAtOdds(replaced.get(node), step.value)) return undefined;
    else replaced.set(node, step.value);
  }
  return { gone, replaced, inserted };
}

function isAtOdds(known: NewValue | undefined, value: NewValue): boolean {
  return known !== undefined && valueKey(known) !== valueKey(value);
}

/** Two changes may need the same entry. */
function withInsertion(known: Insertion[], step: Insertion): Insertion[] {
  const isKnown = known.some(({ key, value, after }) => key === step.key && after === step.after && valueKey(value) === valueKey(step.value));
  return isKnown ? known : [...known, step];
}

function isSame(before: Node, after: Node, plan: Plan): boolean {
  const replacement = plan.replaced.get(before);
  if (replacement) return isWrittenAs(after, replacement);
  if (before.kind === "scalar") return after.kind === "scalar" && before.text === after.text && Object.is(before.value, after.value);
  if (before.kind === "list") {
    const items = before.items.filter((item) => !plan.gone.has(item));
    return after.kind === "list" && items.length === after.items.length
      && items.every((item, index) => after.items[index] !== undefined && isSame(item, after.items[index], plan));
  }
  if (after.kind !== "map") return false;
  const [expected, found] = [entriesAfter(before, plan), [...after.entries.values()]];
  return expected.length === found.length && expected.every((entry, index) => isSameEntry(entry, found[index], plan));
}

type Expected = { readonly kind: "known"; readonly entry: Entry } | { readonly kind: "new"; readonly step: Insertion };

function isSameEntry(expected: Expected, found: Entry | undefined, plan: Plan): boolean {
  if (!found) return false;
  if (expected.kind === "known") return expected.entry.key === found.key && isSame(expected.entry.value, found.value, plan);
  return expected.step.key === found.key && isWrittenAs(found.value, expected.step.value);
}

/** The entries that a map is to have, in their order. */
function entriesAfter(map: MapNode, { gone, inserted }: Plan): Expected[] {
  const behind = new Map<string | undefined, Expected[]>();
  for (const step of inserted.get(map) ?? []) {
    const known = behind.get(step.after);
    if (known) known.push({ kind: "new", step });
    else behind.set(step.after, [{ kind: "new", step }]);
  }
  const following = (key: string | undefined): readonly Expected[] => behind.get(key) ?? [];
  const known = [...map.entries.values()].flatMap((entry): Expected[] => {
    const own: Expected[] = gone.has(entry.value) ? [] : [{ kind: "known", entry }];
    return [...own, ...following(entry.key)];
  });
  return [...known, ...following(undefined)];
}

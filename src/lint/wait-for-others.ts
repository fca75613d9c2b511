import { matchText } from "../model/arn-like.ts";
import { PERMISSION_TYPE } from "../model/grant.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { literal } from "../resolve/text.ts";
import type { Insertion, NewValue } from "./change.ts";
import type { Finding } from "./finding.ts";
import type { Fix } from "./fix.ts";

/** A finding and what mends it. */
interface Fixable {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes without those that others of them may make needless: what does nothing but add something for a text that another changes, and
 * a statement for requests that another statement admits too. They have their turn once the others are made, or are not to be.
 */
export function withoutWaiting<F extends Fixable>(fixables: readonly F[]): F[] {
  const changed = startsOfChanges(fixables);
  const statements = groupsByKey(fixables.flatMap(statementsOf), ({ owner }) => owner);
  return fixables.filter((fixable) => !isForChanged(fixable, changed) && !isCovered(fixable, statements));
}

/** Where texts begin that are replaced, by file, in their order. */
function startsOfChanges(fixables: readonly Fixable[]): ReadonlyMap<string, readonly number[]> {
  const places = fixables.flatMap(({ fix: { steps = [] } }) => steps.flatMap((step) => (step.kind === "replace" ? [step.at] : [])));
  return new Map([...groupsByKey(places, ({ file }) => file)].map(([file, group]) => [file, group.map(({ start }) => start).toSorted((a, b) => a - b)]));
}

function isForChanged({ finding: { at }, fix: { steps = [] } }: Fixable, changed: ReadonlyMap<string, readonly number[]>): boolean {
  const starts = changed.get(at.file) ?? [];
  return steps.length > 0 && steps.every(({ kind }) => kind === "insert") && (firstFrom(at.start, starts) ?? Infinity) < at.end;
}

function firstFrom(start: number, sorted: readonly number[]): number | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** A statement that a fix adds. */
interface Added {
  /** Whose policy it is for, and in which template. */
  readonly owner: string;
  readonly source: string;
  readonly condition: string | undefined;
}

function statementsOf({ fix: { steps = [] } }: Fixable): Added[] {
  return steps.flatMap((step) => (step.kind === "insert" ? statementOf(step) : []));
}

function statementOf({ into, value }: Insertion): Added[] {
  const properties = fieldOf(value, "Properties");
  const source = fieldOf(properties, "SourceArn");
  if (textOf(fieldOf(value, "Type")) !== PERMISSION_TYPE || source?.kind !== "call" || source.argument.kind !== "text") return [];
  const owner = JSON.stringify([into.file, into.start, fieldOf(properties, "FunctionName")]);
  return [{ owner, source: source.argument.text, condition: textOf(fieldOf(value, "Condition")) }];
}

function fieldOf(value: NewValue | undefined, name: string): NewValue | undefined {
  return value?.kind === "map" ? value.entries.find(([key]) => key === name)?.[1] : undefined;
}

function textOf(value: NewValue | undefined): string | undefined {
  return value?.kind === "text" ? value.text : undefined;
}

function isCovered(fixable: Fixable, statements: ReadonlyMap<string, readonly Added[]>): boolean {
  const own = statementsOf(fixable);
  return own.length > 0 && own.every((added) => (statements.get(added.owner) ?? []).some((other) => covers(other, added)));
}

function covers(wide: Added, narrow: Added): boolean {
  const isThere = wide.condition === undefined || wide.condition === narrow.condition;
  return isThere && wide.source !== narrow.source && matchText(literal(wide.source), literal(narrow.source)) === "yes";
}

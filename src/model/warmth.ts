import { and, type Formula, type Guarded, not, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { printText } from "../resolve/text.ts";
import { functionCapacities } from "./function-settings.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import type { WarmCapacity, Warmth } from "./model.ts";
import { provisionedConcurrency, scaledConcurrency, scalingDoubt } from "./provisioned-concurrency.ts";
import { type Qualifiers, readQualifiers } from "./qualifiers.ts";
import type { Capacity, Doubt } from "./warm-capacity.ts";
import { readWarmers } from "./warmers.ts";

/** What a template keeps warm. */
export interface WarmthReader {
  /** Whether a call of a function finds an environment ready, and when; `when` is when the call is there. */
  of(named: NamedFunction, when: Formula): readonly Guarded<Warmth>[];
}

/** What may keep functions warm out of the template's sight. */
export interface OutOfSight {
  /** Why there may be more resources than are written; `undefined` where there are none. */
  readonly unseen: string | undefined;
  /** Functions, by key, that another stack is given, each with the logical id of what it is given to. */
  readonly handedOver: ReadonlyMap<string, string>;
}

interface Facts extends OutOfSight {
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
  readonly doubt: Doubt | undefined;
  readonly qualifiers: Qualifiers;
}

const SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";

export function readWarmth(scope: Scope, functions: Functions, outOfSight: OutOfSight): WarmthReader {
  const resources = [...scope.resources.values()];
  const warmers = readWarmers(scope, functions);
  const capacities = [...resources.flatMap((resource) => lastingCapacities(resource, scope, functions)), ...warmers.capacities];
  const scaled = resources.filter(({ type }) => type === SCALABLE_TARGET);
  const doubts = [...warmers.doubts, ...scaled.flatMap((resource) => scalingDoubt(resource, scope, functions))];
  const facts: Facts = {
    ...outOfSight,
    capacities: groupsByKey(capacities, (capacity) => capacity.function),
    doubt: together(doubts),
    qualifiers: readQualifiers(scope, functions),
  };
  // A function that many routes invoke alike is looked at once.
  const known = new Map<string, readonly Guarded<Warmth>[]>();
  return {
    of(named, when) {
      const invoked = `${named.key} ${named.qualifier ? printText(named.qualifier) : "unqualified"}`;
      const values = known.get(invoked) ?? warmthOf(named, facts);
      known.set(invoked, values);
      return firstOf(values, when, scope);
    },
  };
}

function lastingCapacities(resource: Resource, scope: Scope, functions: Functions): Capacity[] {
  switch (resource.type) {
    case "AWS::Lambda::Function":
      return functionCapacities(resource, functions.keyOfResource(resource.logicalId), scope);
    case "AWS::Lambda::Alias":
    case "AWS::Lambda::Version":
      return provisionedConcurrency(resource, scope, functions);
    case SCALABLE_TARGET:
      return scaledConcurrency(resource, scope, functions);
    default:
      return [];
  }
}

/** Doubts that hold for every function are one. */
function together([first, ...others]: readonly Doubt[]): Doubt | undefined {
  return first && { why: first.why, when: or(first.when, ...others.map(({ when }) => when)) };
}

/** What the warmth of a call may be, in the order of precedence. The last is always so. */
function warmthOf(named: NamedFunction, facts: Facts): readonly Guarded<Warmth>[] {
  if (named.logicalId === undefined) return [{ when: true, value: unknown("the function is not in this template") }];
  const fitting = (facts.capacities.get(named.key) ?? []).map((capacity) => ({ capacity, fit: fitOf(capacity, named, facts.qualifiers) }));
  const lasting = fitting.filter(({ capacity }) => capacity.kind !== "warmer");
  const warmers = fitting.filter(({ capacity }) => capacity.kind === "warmer");
  const why = outOfSight(named, facts);
  return [
    ...lasting.flatMap(isWarm),
    ...lasting.flatMap(isDoubtful),
    ...isBypassed(lasting),
    ...warmers.flatMap(isWarm),
    ...warmers.flatMap(isDoubtful),
    ...(facts.doubt ? [{ when: facts.doubt.when, value: unknown(facts.doubt.why) }] : []),
    { when: true, value: why === undefined ? { kind: "cold" } : unknown(why) },
  ];
}

interface Fitting {
  readonly capacity: Capacity;
  readonly fit: "same" | "different" | "maybe";
}

function fitOf({ serves }: Capacity, { key, qualifier }: NamedFunction, qualifiers: Qualifiers): Fitting["fit"] {
  if (serves.kind === "all") return "same";
  if (serves.kind === "one") return qualifiers.compare(key, qualifier, serves.qualifier);
  const isUnpublished = qualifiers.compare(key, qualifier, undefined);
  return isUnpublished === "same" ? "different" : isUnpublished === "different" ? "same" : "maybe";
}

function isWarm({ capacity, fit }: Fitting): Guarded<Warmth>[] {
  return fit === "same" && capacity.doubt === undefined ? [{ when: capacity.when, value: { kind: "warm", by: capacity } }] : [];
}

function isDoubtful({ capacity, fit }: Fitting): Guarded<Warmth>[] {
  if (fit === "different" || (fit === "same" && capacity.doubt === undefined)) return [];
  return [{ when: capacity.when, value: unknown(capacity.doubt ?? `\`${capacity.name}\` may be what it invokes`) }];
}

/** Capacity that another way to invoke the function has, all of it together. */
function isBypassed(lasting: readonly Fitting[]): Guarded<Warmth>[] {
  const [first, ...others] = lasting.flatMap(({ capacity, fit }): WarmCapacity[] =>
    (fit === "different" && capacity.doubt === undefined ? [capacity] : []));
  if (first === undefined) return [];
  return [{ when: or(first.when, ...others.map(({ when }) => when)), value: { kind: "bypassed", capacities: [first, ...others] } }];
}

function unknown(why: string): Warmth {
  return { kind: "unknown", why };
}

/** What else may keep the function warm that the template does not show. */
function outOfSight(named: NamedFunction, { unseen, handedOver, qualifiers }: Facts): string | undefined {
  const stack = handedOver.get(named.key);
  if (stack !== undefined) return `\`${stack}\` is given the function`;
  return unseen ?? (qualifiers.isOwn(named) ? undefined : "what it invokes is published elsewhere");
}

/** Each value where none before it holds; those that never do are gone. */
function firstOf(values: readonly Guarded<Warmth>[], given: Formula, { logic }: Scope): Guarded<Warmth>[] {
  const alternatives: Guarded<Warmth>[] = [];
  let rest: Formula = true;
  for (const { when, value } of values) {
    const holds = and(rest, when);
    const mayBe = holds === true || (holds !== false && logic.satisfiable(and(given, holds)) !== false);
    if (mayBe) alternatives.push({ when: holds, value });
    rest = and(rest, not(when));
    if (rest === false) break;
  }
  return alternatives;
}

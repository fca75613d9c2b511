import { and, type Formula } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName, withoutPrefix } from "../resolve/stack-prefix.ts";
import { knownText, type Text } from "../resolve/text.ts";
import { itemsOf, type Node } from "../template/node.ts";
import { type Answer, ask } from "./answer.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import { nameOf } from "./identity.ts";
import { type Frequency, frequencyOf } from "./schedule-frequency.ts";
import { firstText, onlyText } from "./texts.ts";
import { type Capacity, type Doubt, servesOne } from "./warm-capacity.ts";

/** A schedule that invokes something. */
interface ScheduledCall {
  readonly resource: Resource;
  readonly when: Formula;
  readonly named: NamedFunction;
  readonly frequency: Frequency;
  readonly input: Text | undefined;
}

export interface Warmers {
  readonly capacities: readonly Capacity[];
  /** Functions that by their names warm others: which, the template does not say. */
  readonly doubts: readonly Doubt[];
}

/** What people call a warmer, and what they have it send. */
const WARMER = /warm/i;
const WARMING_INPUT = /warm|ping|keep-?alive/i;

/** Schedules that keep what they invoke ready, and those that may. */
export function readWarmers(scope: Scope, functions: Functions): Warmers {
  const calls = [...scope.resources.values()].flatMap((resource) => scheduledCalls(resource, scope, functions));
  return { capacities: calls.flatMap(warmerOf), doubts: calls.flatMap(doubtOf) };
}

function scheduledCalls(resource: Resource, scope: Scope, functions: Functions): ScheduledCall[] {
  const isRule = resource.type === "AWS::Events::Rule";
  if (!isRule && resource.type !== "AWS::Scheduler::Schedule") return [];
  const list = isRule ? "Targets" : "Target";
  const stack = stackOfName(resource.logicalId, scope.settings);
  return scope.fields(resource.properties, ["ScheduleExpression", "State", list]).flatMap(({ when: isChosen, value }) => {
    const { ScheduleExpression: expression, State: state } = value;
    const when = and(resource.when, isChosen);
    if (expression === undefined || isDisabled(state, scope) === "yes") return [];
    const written = onlyText(expression, scope);
    const isSure = isDisabled(state, scope) === "no";
    const frequency = frequencyOfText(written, isSure);
    const targets = isRule ? itemsOf(value[list]) : [value[list]];
    return targets.flatMap((target) => targetsOf(target, when, { scope, functions, stack }).map((call) => ({ ...call, resource, frequency })));
  });
}

function isDisabled(state: Node | undefined, scope: Scope): Answer {
  const texts = scope.text(state);
  return texts.length > 1 ? "open" : ask(texts[0]?.value, (known) => known === "DISABLED");
}

/** What hangs on a parameter may fire at any time. */
function frequencyOfText(expression: Text | undefined, isSure: boolean): Frequency {
  if (expression === undefined || ask(expression, () => true) === "open") return "at-times";
  const frequency = frequencyOf(knownText(expression) ?? "");
  const isFixed = isSure && ask(expression, () => false) === "no";
  return isFixed ? frequency : "at-times";
}

interface Reading {
  readonly scope: Scope;
  readonly functions: Functions;
  /** The stack that the schedule is in. */
  readonly stack: string;
}

function targetsOf(target: Node | undefined, when: Formula, { scope, functions, stack }: Reading): Omit<ScheduledCall, "resource" | "frequency">[] {
  return scope.fields(target, ["Arn", "Input"]).flatMap(({ when: isChosen, value }) =>
    scope.text(value.Arn).flatMap((arn) => {
      const exists = and(when, isChosen, arn.when);
      if (exists === false || arn.value === undefined) return [];
      return [{ when: exists, named: functions.read(arn.value, stack), input: firstText(value.Input, scope) }];
    }));
}

/** A rare schedule that calls itself a warmer is taken at its word, but not for certain. */
function warmerOf({ resource, when, named, frequency, input }: ScheduledCall): Capacity[] {
  const isNamed = WARMER.test(withoutPrefix(resource.logicalId)) || WARMING_INPUT.test(knownText(input ?? []) ?? "");
  if (frequency === "rare" && !isNamed) return [];
  const { logicalId } = resource;
  return [{
    kind: "warmer",
    name: logicalId,
    at: keyPlace(resource),
    when,
    defaults: [],
    function: named.key,
    serves: servesOne(named),
    doubt: frequency === "steady" ? undefined : `\`${logicalId}\` invokes it on a schedule`,
  }];
}

function doubtOf({ resource, when, named }: ScheduledCall): Doubt[] {
  const name = named.logicalId ?? nameOf(namedText(named));
  const isWarmer = WARMER.test(withoutPrefix(name)) || (named.logicalId === undefined && WARMER.test(withoutPrefix(resource.logicalId)));
  return isWarmer ? [{ when, why: `\`${name}\` may keep it warm` }] : [];
}

function namedText({ identity }: NamedFunction): Text {
  if (identity.kind === "name") return identity.name;
  return identity.kind === "opaque" ? identity.text : [];
}

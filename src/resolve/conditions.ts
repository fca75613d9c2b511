import { callOf, entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import type { Place } from "../template/place.ts";
import { combine } from "./alternatives.ts";
import { conditionsOnCycles } from "./condition-order.ts";
import { evaluateText, type Surroundings } from "./evaluate.ts";
import type { ConditionSystem, Definition } from "./logic.ts";
import type { Parameter } from "./parameters.ts";
import { knownText, printText, type Text, tokenId } from "./text.ts";

/**
 * What the template says of its conditions. Parameters without a given value stay open here, also where they have a
 * default: each deployment decides anew, and a finding that holds only on one side says so in its `when`.
 */
export function readConditions(root: Node, around: Surroundings): ConditionSystem {
  const definitions = new Map<string, Definition>();
  for (const { key, value } of entriesOf(get(root, "Conditions"))) definitions.set(key, definitionOf(value, readerOf(`condition ${key}`, around)));
  return {
    definitions,
    domains: domainsOf(around.parameters, around.settings.parameters),
    constraints: constraintsOf(get(root, "Rules"), around),
  };
}

function domainsOf(parameters: ReadonlyMap<string, Parameter>, given: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const domains = new Map<string, readonly string[]>();
  for (const { name, allowed, isLookedUp } of parameters.values()) {
    if (allowed && !isLookedUp && !given.has(name)) domains.set(name, allowed);
  }
  return domains;
}

/** What a definition is read with. */
interface DefinitionReader {
  readonly around: Surroundings;
  /** A test that cannot be looked into. It is like no other: the same words in two stacks of one template may mean two things. */
  opaque(): Definition;
}

function readerOf(owner: string, around: Surroundings): DefinitionReader {
  let count = 0;
  return { around, opaque: () => ({ kind: "opaque", id: `${owner}#${String(count += 1)}` }) };
}

function definitionOf(node: Node | undefined, reader: DefinitionReader): Definition {
  if (node === undefined) return reader.opaque();
  const [only] = entriesOf(node);
  if (node.kind === "map" && node.entries.size === 1 && only?.key === "Condition") {
    return { kind: "condition", name: textOf(only.value) ?? "" };
  }
  const call = callOf(node);
  const parts = itemsOf(call?.argument);
  switch (call?.name ?? "") {
    case "Fn::And":
      return parts.length === 0 ? reader.opaque() : { kind: "and", of: parts.map((part) => definitionOf(part, reader)) };
    case "Fn::Or":
      return parts.length === 0 ? reader.opaque() : { kind: "or", of: parts.map((part) => definitionOf(part, reader)) };
    case "Fn::Not":
      return { kind: "not", of: definitionOf(parts[0], reader) };
    case "Fn::Equals":
      return equalsOf(parts[0], parts[1], reader);
    case "Fn::Contains":
      // A list parameter may hold anything.
      if (parts[0]?.kind !== "list") return reader.opaque();
      return { kind: "or", of: parts[0].items.map((item) => equalsOf(item, parts[1], reader)) };
    default:
      return reader.opaque();
  }
}

/** Conditions stand above `Fn::If`, but a nested stack may test what its parent chose for it. */
function equalsOf(left: Node | undefined, right: Node | undefined, reader: DefinitionReader): Definition {
  const pairs = combine([evaluateText(left, reader.around), evaluateText(right, reader.around)]);
  const tests = pairs?.map(({ when, value: [a, b] }): Definition => {
    const test = a && b ? textsEqual(a, b) : reader.opaque();
    return when === true ? test : { kind: "and", of: [when, test] };
  });
  const [first = reader.opaque(), ...others] = tests ?? [];
  return others.length === 0 ? first : { kind: "or", of: [first, ...others] };
}

function textsEqual(a: Text, b: Text): Definition {
  const [knownA, knownB] = [knownText(a), knownText(b)];
  if (knownA !== undefined && knownB !== undefined) return knownA === knownB;
  const [printedA, printedB] = [printText(a), printText(b)];
  if (printedA === printedB) return true;
  const [open, value] = knownA === undefined ? [a, knownB] : [b, knownA];
  const [token] = open;
  if (value !== undefined && open.length === 1 && token && token.kind !== "literal") {
    return { kind: "equals", term: tokenId(token), value };
  }
  return { kind: "opaque", id: [printedA, printedB].toSorted().join(" = ") };
}

/** `Rules`: what CloudFormation checks before it deploys, so that it holds in every stack there is. */
function constraintsOf(rules: Node | undefined, around: Surroundings): Definition[] {
  return entriesOf(rules).flatMap(({ key, value }) => {
    const reader = readerOf(`rule ${key}`, around);
    const condition = get(value, "RuleCondition");
    return itemsOf(get(value, "Assertions")).map((assertion): Definition => {
      const assert = definitionOf(get(assertion, "Assert"), reader);
      return condition ? { kind: "or", of: [{ kind: "not", of: definitionOf(condition, reader) }, assert] } : assert;
    });
  });
}

export interface ConditionCycle {
  readonly name: string;
  readonly at: Place;
}

/** Conditions that refer to themselves, over others or not. */
export function conditionCycles(root: Node, { definitions }: ConditionSystem): ConditionCycle[] {
  const onCycles = new Set(conditionsOnCycles(definitions));
  return entriesOf(get(root, "Conditions")).flatMap(({ key, at, value }) =>
    onCycles.has(key) ? [{ name: key, at: { ...at, path: value.path } }] : []);
}

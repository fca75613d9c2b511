import { fullDiff } from "@aws-cdk/cloudformation-diff";
import { callOf, entriesOf, get, type Node, textOf } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Cause } from "./comparison.ts";
import type { Declaration } from "./declarations.ts";
import { plainKey, plainOf } from "./plain.ts";
import { isSame } from "./same-value.ts";
import { isBeside, isInert } from "./weightless.ts";

/** A change of a resource, and whether it is on the way to what a finding points at. */
export interface ResourceChange extends Cause {
  readonly isOnPath: boolean;
}

/** A value on both sides, and the name that it has. */
interface Change {
  readonly name: string;
  readonly base: Node | undefined;
  readonly head: Node | undefined;
  readonly at: Span | undefined;
}

/** What changed of a resource that both sides have. `path` leads from the resource to what a finding points at, if it is in it. */
export function resourceChanges(base: Declaration, head: Declaration, path: readonly string[] = []): ResourceChange[] {
  const { name } = head;
  const whole = (what: string): ResourceChange[] => [{ what, at: head.at, impact: undefined, isOnPath: path.length > 0 }];
  if (isSame(base.value, head.value)) return [];
  // A loop is a list, in which nobody can tell what belongs to what.
  if (name.startsWith("Fn::ForEach::")) return whole(`\`${name}\` changed`);
  const type = textOf(get(head.value, "Type"));
  if (textOf(get(base.value, "Type")) !== type) return whole(`type of \`${name}\` changed`);
  // Neither CloudFormation nor the library that tells what it does knows what this is.
  if (type === undefined) return [];
  const impacts = impactsOf(base.value, head.value);
  return partsOf(base.value, head.value).flatMap(({ in: section, ...part }) => {
    const top = plainKey(part.name);
    if (!(section === "Properties" ? impacts.properties : impacts.others).has(top)) return [];
    const isAhead = path[0] === section && path[1] === part.name;
    const along = isAhead ? path.slice(2) : [];
    if (isInert(part.name) && !isAhead) return [];
    const inner = innermost(part, along);
    if (!inner) return [];
    const impact = section === "Properties" && !type.startsWith("AWS::Serverless::") ? impacts.properties.get(top) : undefined;
    return [{ what: `\`${inner.name}\` of \`${name}\` ${verbOf(inner)}`, at: inner.at, impact, isOnPath: isAhead }];
  });
}

/** Of one that is there on one side alone, that it is new or gone; of the others whether they changed. */
export function verbOf({ base, head }: { readonly base: unknown; readonly head: unknown }): string {
  if (base === undefined) return "is new";
  return head === undefined ? "was removed" : "changed";
}

/** Properties, and what else of a resource can decide how a request goes. */
const OTHERS = ["Condition", "DependsOn", "IgnoreGlobals", "Connectors"];

function partsOf(base: Node, head: Node): (Change & { readonly in: "Properties" | "" })[] {
  const properties = changesBetween(get(base, "Properties"), get(head, "Properties"));
  const others = changesBetween(base, head).filter(({ name }) => OTHERS.includes(name));
  return [...properties.map((part) => ({ ...part, in: "Properties" as const })), ...others.map((part) => ({ ...part, in: "" as const }))];
}

/** The keys of two maps whose values differ, of those that are meant, in head's order, then those that are gone. */
function changesBetween(base: Node | undefined, head: Node | undefined, isMeant: (key: string) => boolean = () => true): Change[] {
  const kept = entriesOf(head).filter(({ key }) => isMeant(key)).flatMap(({ key, at, value }) => {
    const before = get(base, key);
    return isSame(before, value) ? [] : [{ name: key, base: before, head: value, at: { ...at, end: Math.max(at.end, value.end) } }];
  });
  const gone = entriesOf(base).filter(({ key }) => isMeant(key) && get(head, key) === undefined);
  return [...kept, ...gone.map(({ key, value }) => ({ name: key, base: value, head: undefined, at: undefined }))];
}

/** Goes down to the one thing that changed, or as near to what a finding points at as it can; nothing where all that changed is beside it. */
function innermost(from: Change, along: readonly string[]): Change | undefined {
  let change = from;
  for (const steps = [...along]; ; steps.shift()) {
    const { name, base, head } = change;
    if (base?.kind !== "map" || head?.kind !== "map" || callOf(base) || callOf(head)) return change;
    const inner = changesBetween(base, head, (key) => !isBeside(name, key, steps[0], along.length > 0));
    if (inner.length === 0) return undefined;
    const ahead = inner.find(({ name: key }) => key === steps[0]);
    const next = ahead ?? (inner.length === 1 ? inner[0] : undefined);
    // Off the way to the finding, a key that is no name would not tell what it is of.
    if (!next || (!ahead && !/^[\w-]+$/.test(next.name))) return change;
    if (!ahead) steps.length = 0;
    change = next;
  }
}

interface Impacts {
  readonly properties: ReadonlyMap<string, Cause["impact"]>;
  readonly others: ReadonlySet<string>;
}

/** More keys than any resource has; the library spreads them over the arguments of one call. */
const MAX_KEYS = 1000;

const SAYS: Readonly<Record<string, Cause["impact"]>> = { WILL_REPLACE: "replaced", MAY_REPLACE: "may be replaced" };

const UNKNOWN: Impacts = { properties: new Map(), others: new Set() };

/** By head's resource; it has one counterpart. */
const known = new WeakMap<Node, { readonly base: Node; readonly impacts: Impacts }>();

function impactsOf(base: Node, head: Node): Impacts {
  const before = known.get(head);
  if (before?.base === base) return before.impacts;
  const impacts = impactsBetween(base, head);
  known.set(head, { base, impacts });
  return impacts;
}

/** What CloudFormation sees as changed. The resource stands alone, so that what is said is said of its own text. */
function impactsBetween(base: Node, head: Node): Impacts {
  if ([base, head].some((node) => entriesOf(node).length > MAX_KEYS || entriesOf(get(node, "Properties")).length > MAX_KEYS)) return UNKNOWN;
  const { resources } = fullDiff({ Resources: { Resource: plainOf(base) } }, { Resources: { Resource: plainOf(head) } });
  const difference = resources.changes["Resource"];
  const properties = Object.entries(difference?.propertyUpdates ?? {});
  return {
    properties: new Map(properties.map(([name, { changeImpact }]) => [name, SAYS[changeImpact ?? ""]])),
    others: new Set(Object.keys(difference?.otherChanges ?? {})),
  };
}


import { and, type Formula } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { defaultsIn, knownText, type Text } from "../resolve/text.ts";
import { get, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { type Answer, ask, isWholeAndPositive } from "./answer.ts";
import { functionName, type Functions, type NamedFunction } from "./functions.ts";
import { firstText } from "./texts.ts";
import { type Capacity, type Doubt, servesOne } from "./warm-capacity.ts";

/** What an alias or a version has provisioned. */
export function provisionedConcurrency(resource: Resource, scope: Scope, functions: Functions): Capacity[] {
  const { logicalId, properties } = resource;
  const config = get(properties, "ProvisionedConcurrencyConfig");
  if (config === undefined) return [];
  const named = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
  // What a tool made has an id that nobody wrote.
  const name = resource.at.generatedBy === undefined ? logicalId : functionName(named);
  return scope.fields(config, ["ProvisionedConcurrentExecutions"]).flatMap((alternative) => {
    const count = alternative.value.ProvisionedConcurrentExecutions;
    const when = and(resource.when, alternative.when);
    return capacitiesOf({ resource, named, name, count, when }, scope);
  });
}

/** What Application Auto Scaling keeps provisioned of an alias or a version, where that is not always zero. */
export function scaledConcurrency(resource: Resource, scope: Scope, functions: Functions): Capacity[] {
  const { properties } = resource;
  const named = scaledFunction(resource, scope, functions);
  if (named === undefined) return [];
  return scope.fields(properties, ["MinCapacity", "ScheduledActions"]).flatMap((alternative) => {
    const { MinCapacity: minimum, ScheduledActions: actions } = alternative.value;
    const when = and(resource.when, alternative.when);
    const counts = [minimum, ...(actions?.kind === "list" ? actions.items : []).map((action) => get(get(action, "ScalableTargetAction"), "MinCapacity"))];
    const [best] = counts.flatMap((count) => capacitiesOf({ resource, named, name: functionName(named), count, when }, scope))
      .toSorted((a, b) => Number(a.doubt !== undefined) - Number(b.doubt !== undefined));
    return best ? [best] : [];
  });
}

/** A function is scaled, and the template does not tell which. */
export function scalingDoubt(resource: Resource, scope: Scope, functions: Functions): Doubt[] {
  const named = scaledFunction(resource, scope, functions);
  if (named === undefined || named.logicalId !== undefined) return [];
  const isNamed = named.identity.kind === "name" && knownText(named.identity.name) !== undefined;
  return isNamed ? [] : [{ when: resource.when, why: `\`${resource.logicalId}\` provisions concurrency for a function that is not known before deployment` }];
}

/** "function:{name}:{alias}", where that is what is scaled. */
function scaledFunction({ logicalId, properties }: Resource, scope: Scope, functions: Functions): NamedFunction | undefined {
  const dimension = firstText(get(properties, "ScalableDimension"), scope);
  if (!dimension || knownText(dimension) !== "lambda:function:ProvisionedConcurrency") return undefined;
  const resourceId = firstText(get(properties, "ResourceId"), scope);
  return resourceId && functions.read(resourceId, stackOfName(logicalId, scope.settings));
}

interface Provision {
  readonly resource: Resource;
  readonly named: NamedFunction;
  readonly name: string;
  readonly count: Node | undefined;
  readonly when: Formula;
}

function capacitiesOf({ resource, named, name, count, when }: Provision, scope: Scope): Capacity[] {
  return scope.text(count).flatMap((text): Capacity[] => {
    const exists = and(when, text.when);
    const isThere = isProvided(text.value);
    if (exists === false || isThere === "no") return [];
    return [{
      kind: "provisioned-concurrency",
      name,
      at: count ? placeOf(count) : keyPlace(resource),
      when: exists,
      defaults: defaultsIn(text.value ?? []),
      function: named.key,
      serves: servesOne(named),
      doubt: isThere === "open" ? `how much is provisioned on \`${name}\` is not known before deployment` : undefined,
    }];
  });
}

function isProvided(count: Text | undefined): Answer {
  return ask(count, isWholeAndPositive);
}

import { admits } from "../../model/grant.ts";
import type { Authorizer, Integration, LambdaFunction, LambdaTarget, Model, WarmCapacity } from "../../model/model.ts";
import type { AskedCall } from "../../model/request.ts";
import { pathKeys } from "../../template/place.ts";
import { permissionsFor } from "./permission.ts";
import { call as callValue, type Remedy, type RemedyStep } from "./remedy.ts";
import { ownName, stackOf } from "./substitution.ts";

/** Calls that come to a function past the alias or version that is kept ready. */
export interface Bypassing {
  readonly call: Integration | Authorizer;
  readonly target: LambdaTarget;
  readonly capacities: readonly WarmCapacity[];
}

/** Has calls invoke what is kept ready, and lets API Gateway do so: the whole of it, or nothing. */
export function throughWarmAlias(bypasses: readonly Bypassing[], model: Model): Remedy | undefined {
  const together = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together, model));
  const steps = [...new Map(parts.flat().map((step) => [JSON.stringify(step), step])).values()].flatMap((step) => step ?? []);
  const [first, ...others] = steps;
  const [name] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === undefined || parts.includes(undefined)) return undefined;
  return { title: `invoke \`${name ?? ""}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}

function partOf({ call, target, capacities }: Bypassing, together: ReadonlySet<LambdaTarget>, model: Model): readonly RemedyStep[] | undefined {
  const [capacity, ...others] = capacities;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  if (capacity === undefined || others.length > 0 || fn === undefined || target.qualifier !== undefined || target.at.generatedBy !== undefined) return undefined;
  const alias = aliasOf(capacity);
  const stack = stackOf(fn.logicalId);
  const own = alias && ownName(alias, stack);
  // What a role may invoke is written in its policy.
  if (own === undefined || alias === undefined || call.auth.kind !== "resource-policy") return undefined;
  const reworded: RemedyStep = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own}}` };
  const permissions = permissionSteps({ call, target, alias, fn, together }, model);
  return permissions && [reworded, ...permissions];
}

/** The alias or version that an author gave the capacity; nothing where something else does, from outside. */
function aliasOf({ kind, name, at }: WarmCapacity): string | undefined {
  const [section, logicalId] = pathKeys(at.path);
  return kind === "provisioned-concurrency" && section === "Resources" && logicalId === name && at.generatedBy === undefined ? logicalId : undefined;
}

interface Turning extends Pick<Bypassing, "call" | "target"> {
  readonly fn: LambdaFunction;
  /** What is to be invoked instead. */
  readonly alias: string;
  /** The calls that are turned there at the same time. */
  readonly together: ReadonlySet<LambdaTarget>;
}

function permissionSteps({ call, target, alias, fn, together }: Turning, model: Model): readonly RemedyStep[] | undefined {
  const asked = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked))) return [];
  const moved = movable(target, together, fn, model);
  const own = ownName(alias, stackOf(fn.logicalId)) ?? "";
  if (moved) return moved.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value: callValue("Ref", own) }));
  const permissions = permissionsFor({ call, target, asked }, model);
  return permissions.kind === "permissions" ? permissions.steps : undefined;
}

function askedOf(asked: AskedCall, alias: string, fn: LambdaFunction): AskedCall {
  const known = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked, target: known ?? { ...asked.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}

/** The statements that admit these calls and nothing else: they may go with them. */
function movable({ admission }: LambdaTarget, together: ReadonlySet<LambdaTarget>, fn: LambdaFunction, { integration, authorizer }: Model): LambdaFunction["permissions"] | undefined {
  if (admission.kind !== "admitted" || admission.by.length === 0) return undefined;
  const own = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...integration, ...authorizer].flatMap(({ target }) => (target.kind === "lambda" && !together.has(target) ? [target] : []));
  const isShared = others.some(({ admission: other }) => other.kind === "admitted" && other.by.some((statement) => own.some((mine) => mine === statement)));
  const isAuthored = own.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === undefined && writtenAs === "permission" && when === true);
  return isShared || !isAuthored || own.length < admission.by.length ? undefined : own;
}

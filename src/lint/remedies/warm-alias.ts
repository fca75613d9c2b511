import { admits } from "../../model/grant.ts";
import type { Authorizer, Integration, LambdaFunction, LambdaTarget, Model, WarmCapacity } from "../../model/model.ts";
import type { AskedCall } from "../../model/request.ts";
import { printText } from "../../resolve/text.ts";
import { pathKeys } from "../../template/place.ts";
import { hasOpenCalls } from "./open-calls.ts";
import { permissionsFor } from "./permission.ts";
import { call as callValue, type Refusal, refused, type Remedy, type RemedyStep } from "./remedy.ts";
import { ownName, stackOf } from "./substitution.ts";
import { isUpToDate } from "./up-to-date.ts";

/** Calls that come to a function past the alias or version that is kept ready. */
export interface Bypassing {
  readonly call: Integration | Authorizer;
  readonly target: LambdaTarget;
  readonly capacities: readonly WarmCapacity[];
}

/** Has calls invoke what is kept ready, and lets API Gateway do so: the whole of it, or nothing. */
export function throughWarmAlias(bypasses: readonly Bypassing[], model: Model): Remedy | Refusal {
  const together = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together, model));
  const refusal = parts.find((part) => part.kind === "refused");
  if (refusal) return refusal;
  const all = parts.flatMap((part) => (part.kind === "steps" ? part.steps : []));
  const [first, ...others] = new Map(all.map((step) => [JSON.stringify(step), step])).values();
  const [name = ""] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === undefined) return refused("nothing is known to change");
  return { title: `invoke \`${name}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}

interface Steps {
  readonly kind: "steps";
  readonly steps: readonly RemedyStep[];
}

function partOf(bypass: Bypassing, together: ReadonlySet<LambdaTarget>, model: Model): Steps | Refusal {
  const { call, target, capacities: [capacity] } = bypass;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  const alias = capacity && aliasOf(capacity);
  const stack = stackOf(fn?.logicalId ?? "");
  const own = alias && ownName(alias, stack);
  const why = obstacle(bypass, fn);
  if (why !== undefined) return refused(why);
  if (fn === undefined || alias === undefined || own === undefined) return refused("what is kept ready is no alias or version that somebody wrote in this template");
  const reworded: RemedyStep = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own}}` };
  const permissions = permissionSteps({ call, target, alias, fn, together }, model);
  return permissions.kind === "refused" ? permissions : { kind: "steps", steps: [reworded, ...permissions.steps] };
}

/** What keeps a call from being turned to an alias or version. */
function obstacle({ call, target, capacities }: Bypassing, fn: LambdaFunction | undefined): string | undefined {
  if (capacities.length > 1) return "more than one alias or version is kept ready";
  if (capacities.some(({ kind }) => kind === "snap-start")) return "SnapStart is for whatever is published: which version or alias to invoke is for its author to say";
  if (fn === undefined) return "the function is not in this template";
  if (target.qualifier !== undefined) return "another alias or version is asked for by name";
  if (target.at.generatedBy !== undefined) return "a tool makes the URI";
  // What a role may invoke is written in its policy.
  if (call.auth.kind !== "resource-policy") return "the call is made by a role or the caller, whose own policies say what may be invoked";
  return fn.permissions.some(({ writtenAs }) => writtenAs === "document") ? "an `AWS::Lambda::ResourcePolicy` manages the function's policy" : undefined;
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

function permissionSteps(turning: Turning, model: Model): Steps | Refusal {
  const { call, target, alias, fn, together } = turning;
  const asked = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked))) return { kind: "steps", steps: [] };
  const value = callValue("Ref", ownName(alias, stackOf(fn.logicalId)) ?? "");
  const moved = movable(turning, model);
  if (moved) return { kind: "steps", steps: moved.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value })) };
  const routes = new Set([...together].flatMap((each) => each.asked.requests.map(({ route }) => route))).size;
  const added = permissionsFor({ call, target, asked, routes, isTurned: true }, model);
  return added.kind === "refused" ? added : { kind: "steps", steps: added.steps };
}

function askedOf(asked: AskedCall, alias: string, fn: LambdaFunction): AskedCall {
  const known = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked, target: known ?? { ...asked.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}

/**
 * The statements that admit these calls and nothing else: they may go with them. Where an API goes on as it was last deployed, and
 * where others may add to it, they stay for those who call the function itself.
 */
function movable({ call: { api }, target: { admission, asked }, together, fn }: Turning, model: Model): LambdaFunction["permissions"] | undefined {
  if (!isUpToDate(api, model) || hasOpenCalls(api, fn.logicalId, model) || admission.kind !== "admitted" || admission.by.length === 0) return undefined;
  const own = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...model.integration, ...model.authorizer].flatMap(({ target }) => (target.kind === "lambda" && !together.has(target) ? target.proofs : []));
  const isShared = others.some(({ outcome }) => outcome.kind === "admitted" && outcome.by.some((statement) => own.some((mine) => mine === statement)));
  const isAuthored = own.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === undefined && writtenAs === "permission" && when === true);
  // One for other APIs, too, may be what calls from elsewhere live on.
  const isPinned = own.every(({ sources }) => sources?.every((source) => printText(source).includes(`:${printText(asked.api.id)}/`)) === true);
  return isShared || !isAuthored || !isPinned || own.length < admission.by.length ? undefined : own;
}

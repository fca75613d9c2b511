import { ACTION, admitsAll, type Grant, narrowGrants, PERMISSION_TYPE, PRINCIPAL, SOURCE, wideGrant, withoutCovered } from "../../model/grant.ts";
import type { Authorizer, Integration, LambdaFunction, LambdaTarget, Model } from "../../model/model.ts";
import type { AskedCall, Request } from "../../model/request.ts";
import { withoutPrefix } from "../../resolve/stack-prefix.ts";
import { knownText, printText } from "../../resolve/text.ts";
import type { NewValue } from "../change.ts";
import { type Addition, call as callValue, map, type Refusal, refused, text } from "./remedy.ts";
import { ownName, stackOf, substitutionOf } from "./substitution.ts";

/** Statements to write, or why none are. */
export type Permissions = { readonly kind: "permissions"; readonly steps: readonly [Addition, ...Addition[]]; readonly words: string } | Refusal;

/** What a statement takes of a policy. */
const USUAL_BYTES = 420;
/** What a policy may have at the most. */
const LIMIT = 20_480;
/** From here on a policy is nearly full. */
const NEARLY_FULL = 0.8;

/** A call of a function, or the same call to be made of another of its qualifiers. */
export interface Wanted {
  readonly call: Integration | Authorizer;
  readonly target: LambdaTarget;
  readonly asked: AskedCall;
  /** How many routes come to want a statement of the same policy, where that is not told by what waits for one now. */
  readonly routes?: number;
  /** Whether calls that are let in as they are come to need the statements: those by stages of others, too. */
  readonly isTurned?: boolean;
}

/** The permissions that let API Gateway make a call that no statement admits yet, as resources beside the function. */
export function permissionsFor(request: Wanted, model: Model): Permissions {
  const { call, target, routes = 0 } = request;
  const asked = withoutAdmitted(request);
  const fn = asked.target.logicalId === undefined ? undefined : indexOf(model).functions.get(asked.target.logicalId);
  const why = fn ? obstacle(fn, call, target) : "the function is not in this template";
  if (fn === undefined || why !== undefined) return refused(why ?? "");
  const stack = stackOf(fn.logicalId);
  const [functionName, condition] = [functionNameOf(asked, fn, stack), conditionOf(call, stack)];
  if (functionName === undefined) return refused("its qualifier is no resource of this template");
  if (condition === undefined) return refused("the call hangs on more than one condition");
  const wanted = Math.max(routes, wantedRoutes(asked, model));
  const grants = grantsFor(asked, fn, wanted, request.isTurned === true && call.api.isHandedOut);
  if (grants === undefined) return refused("its policy has no room for a statement more");
  if (call.api.kind === "http" && asked.requests.some(hasOpenKey)) return refused("a route's key is not known before deployment");
  const isOnly = wanted <= 1 && grants.length === 1;
  const steps = grants.flatMap((grant): Addition[] => {
    const source = sourceOf(grant, stack);
    if (source === undefined) return [];
    const value = permission({ functionName, source, condition });
    const named = nameOf(isOnly ? { ...grant, route: undefined } : grant, call, baseOf(asked, fn, stack));
    return [{ kind: "add", beside: fn.at, after: fn.logicalId.slice(stack.length), ...distinct(named, value, stack, model), value }];
  });
  const [first, ...others] = steps;
  if (first === undefined || steps.length < grants.length) return refused("the API or a path has no name in this template");
  if (!admitsAll(grants, asked)) return refused("no one statement is sure to admit it");
  return { kind: "permissions", steps: [first, ...others], words: others.length === 0 ? "a permission" : `${steps.length} permissions` };
}

/** A key that is not known may hold a verb, which stands elsewhere in a request's ARN. */
function hasOpenKey({ stage, verb, tail }: Request): boolean {
  return stage !== undefined && verb === undefined && tail.some(({ kind }) => kind !== "literal");
}

/** What of a call is admitted already needs no statement. */
function withoutAdmitted({ target: { admission, asked: own, proofs }, asked }: Wanted): AskedCall {
  if (admission.kind !== "missing" || asked !== own) return asked;
  const missed = new Set(proofs.filter(({ outcome }) => outcome.kind !== "admitted").flatMap(({ route, stage, verbs }) =>
    (verbs.length === 0 ? [undefined] : verbs).map((verb) => requestKey({ route, stage, verb }))));
  const requests = asked.requests.filter(({ route, stage, verb }) => missed.has(requestKey({ route, stage: stage?.label, verb })));
  return requests.length === 0 ? asked : { ...asked, requests };
}

function requestKey({ route, stage, verb }: { readonly route: string | undefined; readonly stage: string | undefined; readonly verb: string | undefined }): string {
  return JSON.stringify([route, stage, verb]);
}

/** What keeps a statement from being written in this template. */
function obstacle(fn: LambdaFunction, { api }: Integration | Authorizer, { elsewhere, admission }: LambdaTarget): string | undefined {
  if (elsewhere !== undefined) return `the function is in another ${elsewhere}`;
  if (fn.at.generatedBy !== undefined) return "the function is made by a loop or a tool";
  if (fn.permissions.some(({ writtenAs }) => writtenAs === "document")) return "an `AWS::Lambda::ResourcePolicy` manages the function's policy";
  if (api.logicalId !== null && stackOf(api.logicalId) !== stackOf(fn.logicalId)) return "the API is in another stack than the function";
  return admission.kind === "undecided" ? admission.why : undefined;
}

/** One statement for each route; where they would nearly fill the policy one for all that the API asks of the function; none where there is no room. */
function grantsFor(asked: AskedCall, fn: LambdaFunction, wanted: number, isForEveryStage: boolean): readonly Grant[] | undefined {
  // Others may have stages of an API whose id they are given.
  const narrow = narrowGrants(asked, isForEveryStage);
  const policy = fn.policies.find(({ qualifier }) => qualifier === (asked.target.qualifier && printText(asked.target.qualifier)));
  if (policy !== undefined && policy.load !== "light" && policy.fits < 1) return undefined;
  const { bytes, limit } = policy ?? { bytes: 0, limit: LIMIT };
  const isNear = bytes + Math.max(wanted, narrow.length) * USUAL_BYTES > limit * NEARLY_FULL;
  return isNear ? [wideGrant(asked)] : withoutCovered(narrow, asked);
}

/** How many routes of the same API wait for a statement of the same policy. */
function wantedRoutes(asked: AskedCall, model: Model): number {
  return indexOf(model).waiting.get(policyKey(asked))?.size ?? 0;
}

/** What every remedy of a model asks for; it is put in order once. */
interface Index {
  readonly functions: ReadonlyMap<string, LambdaFunction>;
  /** The routes that wait for a statement, by API and policy. */
  readonly waiting: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<Model, Index>();

function indexOf(model: Model): Index {
  const index = indexes.get(model) ?? { functions: new Map(model.function.map((fn) => [fn.logicalId, fn])), waiting: waitingRoutes(model) };
  indexes.set(model, index);
  return index;
}

function waitingRoutes({ integration, authorizer }: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const waiting = new Map<string, Set<string>>();
  for (const { target, auth } of [...integration, ...authorizer]) {
    if (target.kind !== "lambda" || target.admission.kind !== "missing" || auth.kind === "caller") continue;
    const { asked } = target;
    const key = policyKey(asked);
    const routes = waiting.get(key) ?? new Set();
    waiting.set(key, routes);
    for (const { route } of asked.requests) routes.add(route ?? printText(asked.requests[0]?.tail ?? []));
  }
  return waiting;
}

function policyKey({ api, target: { key, qualifier } }: AskedCall): string {
  return JSON.stringify([printText(api.id), key, qualifier && printText(qualifier)]);
}

/** The function, alias or version as a permission names it; nothing where it is no resource here. */
export function functionNameOf({ target: { via, qualifier } }: AskedCall, { logicalId }: LambdaFunction, stack: string): NewValue | undefined {
  if (qualifier !== undefined && via === undefined) return undefined;
  const name = ownName(via ?? logicalId, stack);
  return name === undefined ? undefined : callValue("Ref", name);
}

/** The name of the condition under which a call is made, "" for always; nothing where no one name says it. */
export function conditionOf({ when }: Integration | Authorizer, stack: string): string | undefined {
  if (when === true) return "";
  return typeof when === "object" && when.kind === "condition" ? ownName(when.name, stack) : undefined;
}

export function sourceOf({ resource }: Grant, stack: string): string | undefined {
  const written = substitutionOf(resource, stack);
  return written === undefined ? undefined : `${SOURCE}${written}`;
}

interface Statement {
  readonly functionName: NewValue;
  readonly source: string;
  readonly condition: string;
}

function permission({ functionName, source, condition }: Statement): NewValue {
  return map({
    Type: text(PERMISSION_TYPE),
    Condition: condition === "" ? undefined : text(condition),
    Properties: map({
      Action: text(ACTION),
      FunctionName: functionName,
      Principal: text(PRINCIPAL),
      SourceArn: callValue("Fn::Sub", source),
    }),
  });
}

/** The alias or version that has the policy; else the function. */
function baseOf({ target: { via, qualifier } }: AskedCall, { logicalId }: LambdaFunction, stack: string): string {
  const [fn, own] = [ownName(logicalId, stack) ?? "", ownName(via ?? logicalId, stack) ?? ""];
  const name = knownText(qualifier ?? []) ?? "";
  // What SAM names an alias is no name that anybody wrote.
  return name !== "" && own === `${fn}Alias${name.replaceAll(/[^A-Za-z0-9]/g, "")}` ? `${fn}${pascalCase(name)}` : own;
}

/** "OrdersFunctionGetOrdersPermission", "AuthFunctionTokensPermission", "OrdersFunctionApiPermission": no more than CloudFormation takes. */
function nameOf({ route, resource }: Grant, { api, ...call }: Integration | Authorizer, base: string): string {
  const isAuthorizers = printText(resource).includes("/authorizers/");
  const authorizer = "name" in call && isAuthorizers ? call.name : undefined;
  const words = route ?? authorizer ?? api.logicalId ?? "Api";
  return `${base}${pascalCase(withoutPrefix(words))}`.slice(0, MAX_NAME) + "Permission";
}

const MAX_NAME = 200;

interface Named {
  readonly written: string;
  /** Which of them it is. */
  readonly place: number;
}

/** The statements that remedies of a model add, by their names: what is not the same has another name. */
const namedIn = new WeakMap<Model, Map<string, Named>>();

function distinct(name: string, value: NewValue, stack: string, model: Model): Pick<Addition, "key" | "place"> {
  const named = namedIn.get(model) ?? new Map<string, Named>();
  namedIn.set(model, named);
  const written = JSON.stringify(value);
  const known = (key: string): Named | undefined => named.get(`${stack}${key}`);
  let key = name;
  for (let number = 2; ![undefined, written].includes(known(key)?.written); number += 1) key = `${name}${number}`;
  const { place } = known(key) ?? { place: named.size + 1 };
  named.set(`${stack}${key}`, { written, place });
  return { key, place };
}

/** "GET /orders/{id}" → "GetOrdersId". */
function pascalCase(words: string): string {
  return (words.match(/[A-Za-z0-9]+/g) ?? []).map((word) => {
    const rest = word.slice(1);
    return `${word.slice(0, 1).toUpperCase()}${word === word.toUpperCase() ? rest.toLowerCase() : rest}`;
  }).join("");
}

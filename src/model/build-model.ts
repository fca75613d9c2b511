import { and, not, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { once, remembering } from "../resolve/remembering.ts";
import { keyPlace } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText } from "../resolve/text.ts";
import type { Node } from "../template/node.ts";
import { pathKeys } from "../template/place.ts";
import { decideAdmission, type Evidence } from "./admission.ts";
import { planOpenApi, planTemplate } from "./build-plan.ts";
import { isCachingOpen, stageCaches } from "./cache.ts";
import { callersOf } from "./callers.ts";
import { type CallContext, type CallDraft, draftCalls } from "./call.ts";
import { offersOf } from "./function-settings.ts";
import { createFunctions, functionName, type Functions, type NamedFunction } from "./functions.ts";
import { idsHandedOut } from "./handed-out.ts";
import { functionsHandedOver } from "./handed-over.ts";
import { createCanonical, stackAccount } from "./identity.ts";
import type {
  Authorizer, Call, Caller, Crossing, Guard, Integration, LambdaFunction, LambdaTarget, Model, RequestPath, Route, Stage, Unchecked,
} from "./model.ts";
import type { AuthorizerPlan, IntegrationPlan, Plan, RoutePlan, StagePlan } from "./plan.ts";
import type { AskedCall } from "./request.ts";
import { policyConflicts } from "./policy-conflicts.ts";
import { createCrowded, functionPolicies } from "./policy-size.ts";
import { requestPaths } from "./request-paths.ts";
import { createRequests, type Requests } from "./requests.ts";
import type { Statement } from "./statement.ts";
import { indexStatements } from "./statement-index.ts";
import { readStatements } from "./statements.ts";
import { classifyUri } from "./target.ts";
import { readWarmth, type WarmthReader } from "./warmth.ts";

/** What is known of a document besides its text. */
export interface Origin {
  readonly kind: "cloudformation" | "openapi";
  /** The regions that it is deployed to were known when it was written: a literal region is no slip. */
  readonly isForKnownRegions: boolean;
  /** Why it may hold more resources than are written in it (a macro, a loop); `undefined` where it holds what it says. */
  readonly unseen: string | undefined;
}

/** What the calls of a plan are worked out with. */
interface CallBuilding {
  readonly context: Omit<CallContext, "stack">;
  readonly evidence: Evidence;
  readonly requests: Requests;
  readonly guarded: ReadonlyMap<string, readonly RoutePlan[]>;
  readonly variables: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly warmth: WarmthReader;
  /** The resources whose ids others are given. */
  readonly handedOut: () => ReadonlySet<string>;
  readonly isCrowded: (named: NamedFunction) => boolean;
}

/** The request paths of a document: what its spelling said is gone, what it means is here. */
export function buildModel(document: Node, scope: Scope, origin: Origin): Model {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const handedOut = once(() => idsHandedOut(scope));
  const plan: Plan = origin.kind === "openapi" ? planOpenApi(document, scope) : planTemplate(scope, canonical, handedOut);
  const { logic, parameters, settings } = scope;
  const statements = groupsByKey(readStatements(scope, functions, canonical), (statement) => statement.function.key);
  const handedOver = functionsHandedOver(scope, functions);
  const building: CallBuilding = {
    context: { scope, functions, isForKnownRegions: origin.isForKnownRegions, classify: remembering((uri) => classifyUri(uri, functions.mayBeInvoked)) },
    evidence: { logic, statements: new Map([...statements].map(([key, group]) => [key, indexStatements(group)])), unseen: origin.unseen, parameters, settings, handedOver },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages),
    warmth: readWarmth(scope, functions, { unseen: origin.unseen, handedOver }),
    isCrowded: createCrowded(statements, logic),
    handedOut,
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) =>
    buildIntegrations(integration, byKey, building).map((noun) => ({ plan: integration, noun })));
  const stages = plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope).map((noun) => ({ key: stage.api.key, noun })));
  const routes = plan.routes.map((route) => ({ plan: route, noun: routeOf(route) }));
  let paths: readonly RequestPath[] | undefined;
  const callers = [
    ...authorizers.flatMap(({ key, noun }) => callersOf(noun, building.guarded.get(key) ?? [])),
    ...integrations.flatMap(({ plan: { routes: own }, noun }) => callersOf(noun, own)),
  ];
  return {
    api: plan.apis.map(({ api }) => api),
    stage: stages.map(({ noun }) => noun),
    route: routes.map(({ noun }) => noun),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations.map(({ noun }) => noun),
    // Most rules ask for no paths, and there are more of them than of anything else.
    get path() {
      return (paths ??= requestPaths({ routes, integrations, stages: nounsByKey(stages), authorizers: nounsByKey(authorizers), logic }));
    },
    function: buildFunctions({ scope, functions, statements, callers }),
    notChecked: [
      ...cycles(scope),
      ...plan.notChecked,
      ...authorizers.flatMap(({ noun }) => undecided(noun, `authorizer \`${noun.name}\``)),
      ...integrations.flatMap(({ noun }) => undecided(noun, routeWords(noun))),
    ],
  };
}

/** Nouns by the key of the plan that they were made of. */
function nounsByKey<T>(built: readonly { readonly key: string; readonly noun: T }[]): Map<string, readonly T[]> {
  return new Map([...groupsByKey(built, ({ key }) => key)].map(([key, group]) => [key, group.map(({ noun }) => noun)]));
}

/** The routes that name each authorizer, and when they do. */
function groupGuarded(routes: readonly RoutePlan[]): Map<string, RoutePlan[]> {
  const uses = routes.flatMap((route) =>
    route.guards.map(({ key, when }) => ({ key, route: { ...route, when: and(route.when, when) } })));
  return new Map([...groupsByKey(uses, ({ key }) => key)].map(([key, group]) => [key, group.map(({ route }) => route)]));
}

/** A stage variable has one value where its API has one stage. */
function knownVariables(stages: readonly StagePlan[]): Map<string, ReadonlyMap<string, string>> {
  return new Map([...groupsByKey(stages, ({ api }) => api.key)].flatMap(([key, [only, ...others]]) =>
    (others.length === 0 ? [[key, only.variables] as const] : [])));
}

interface BuiltAuthorizer {
  readonly key: string;
  readonly noun: Authorizer;
}

function buildAuthorizers(plan: AuthorizerPlan, building: CallBuilding): BuiltAuthorizer[] {
  const guarded = building.guarded.get(plan.key) ?? [];
  return callsOf(plan, building).flatMap((draft) => {
    if (draft.target.kind === "mock") return [];
    const requests = building.requests.ofAuthorizer({ ...plan, when: draft.when }, guarded);
    const call = withAdmission(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, building);
    const noun: Authorizer = {
      ...call,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded.map(({ name }) => name))],
      cache: plan.cache,
      at: plan.at,
      when: draft.when,
    };
    return [{ key: plan.key, noun }];
  });
}

function buildIntegrations(
  plan: IntegrationPlan,
  authorizers: ReadonlyMap<string, readonly BuiltAuthorizer[]>,
  building: CallBuilding,
): Integration[] {
  return callsOf(plan, building).map((draft) => {
    const requests = plan.routes.flatMap((route) =>
      building.requests.ofRoute(route).flatMap((request) => {
        const when = and(draft.when, request.when);
        return when === false ? [] : [{ ...request, when }];
      }));
    return {
      ...withAdmission(draft, { api: plan.api.identity, requests, caller: undefined }, building),
      api: plan.api.api,
      routes: [...new Set(plan.routes.map(({ name }) => name))],
      guards: guardsOf(plan.routes, authorizers),
      get isHandedOut() { return building.handedOut().has(pathKeys(plan.at.path)[1] ?? ""); },
      at: plan.at,
      when: draft.when,
    };
  });
}

function callsOf(plan: IntegrationPlan | AuthorizerPlan, { context, variables }: CallBuilding): readonly CallDraft[] {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? new Map<string, string>(), { ...context, stack: plan.api.identity.stack });
  // Conditions that exclude each other make alternatives that never are.
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}

/** A call with the answer to who admits it. */
function withAdmission(draft: CallDraft, requested: Omit<AskedCall, "target">, { evidence, context, warmth, isCrowded }: CallBuilding): Call {
  const { target, auth, crossings, literalRegion } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion };
  const named = target.function;
  const asked: AskedCall = { ...requested, target: named };
  const decision = decideAdmission(asked, evidence);
  const elsewhere = elsewhereOf(crossings, named, asked.api.stack, context.scope);
  const lambda: LambdaTarget = {
    kind: "lambda",
    at: target.at,
    name: functionName(named),
    logicalId: named.logicalId,
    qualifier: named.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    admission: decision.admission,
    get proofs() { return decision.proofs; },
    asked,
    get isCrowded() { return isCrowded(named); },
    warmth: warmth.of(named, draft.when),
  };
  return { target: lambda, auth, crossings, literalRegion };
}

function elsewhereOf(crossings: readonly Crossing[], { account, identity }: NamedFunction, stack: string, { settings }: Scope): LambdaTarget["elsewhere"] {
  const own = identity.kind === "resource" ? stackAccount(settings, stackOfName(identity.logicalId, settings)) : undefined;
  const [known, home] = [account ?? own, stackAccount(settings, stack)].map((text) => text && knownText(text));
  // An ARN may leave its account empty.
  if (known && home !== undefined && known !== home) return "account";
  return crossings.length > 0 ? "region" : undefined;
}

/** The authorizers on the way, each with the routes it guards. */
function guardsOf(routes: readonly RoutePlan[], authorizers: ReadonlyMap<string, readonly BuiltAuthorizer[]>): Guard[] {
  if (routes.every(({ guards }) => guards.length === 0)) return [];
  const uses = routes.flatMap((route) =>
    route.guards.map(({ key, when }) => ({ key, name: route.name, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ key }) => key)].flatMap(([key, group]) =>
    (authorizers.get(key) ?? []).flatMap(({ noun }) => group.flatMap((use): Guard[] => {
      const when = and(use.when, noun.when);
      return when === false ? [] : [{ authorizer: noun, when, routes: [use.name] }];
    })));
}

function buildStages(plan: StagePlan, routes: readonly RoutePlan[], scope: Scope): Stage[] {
  const own = routes.filter(({ api }) => api.key === plan.api.key);
  const caches = plan.caching ? stageCaches(plan.caching, own, scope) : [];
  const isOpen = plan.caching !== undefined && isCachingOpen(plan.caching, scope);
  const isNameOpen = knownText(plan.name) === undefined;
  // Where conditions switch the cache on, the stage is there without it, too.
  const rest = { when: not(or(...caches.map(({ when }) => when))), value: undefined };
  return [...caches, rest].flatMap((cache): Stage[] => {
    const when = and(plan.when, cache.when);
    if (when === false || scope.logic.satisfiable(when) === false) return [];
    return [{ api: plan.api.api, name: plan.label, isNameOpen, cache: cache.value, isCachingOpen: isOpen, isUpToDate: plan.isUpToDate, at: plan.at, when }];
  });
}

function routeOf({ api, name, authorization, at, when }: RoutePlan): Route {
  return { api: api.api, name, authorization, at, when };
}

interface FunctionBuilding {
  readonly scope: Scope;
  readonly functions: Functions;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly callers: readonly Caller[];
}

function buildFunctions({ scope, functions, statements, callers }: FunctionBuilding): LambdaFunction[] {
  const byKey = groupsByKey(callers, ({ target }) => functions.keyOfResource(target.logicalId ?? ""));
  return [...scope.resources.values()].flatMap((resource): LambdaFunction[] => {
    if (resource.type !== "AWS::Lambda::Function") return [];
    const { logicalId, when } = resource;
    const key = functions.keyOfResource(logicalId);
    const own = statements.get(key) ?? [];
    return [{
      logicalId, at: keyPlace(resource), when,
      permissions: own,
      policies: functionPolicies(own, { logicalId, when }, scope.logic),
      conflicts: policyConflicts(own, { logicalId, when }, scope.logic),
      callers: byKey.get(key) ?? [],
      offers: offersOf(resource, scope),
    }];
  });
}

function cycles(scope: Scope): Unchecked[] {
  return scope.cycles.map(({ name, at }) => ({ at, what: `condition \`${name}\``, why: "it refers to itself" }));
}

function routeWords({ routes, at }: Integration): string {
  const [first, ...others] = routes;
  if (first === undefined) return `integration \`${at.path?.key ?? ""}\``;
  return others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${String(others.length)} more`;
}

/** A call that nobody's right could be shown for, and what it does to call. */
function undecided({ target, auth }: Pick<Call, "target" | "auth">, name: string): Unchecked[] {
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, ...doubtOf(target) }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, ...doubtOf(target.admission) }] : [];
}

function doubtOf({ why, remedy }: Pick<Unchecked, "why" | "remedy">): Pick<Unchecked, "why" | "remedy"> {
  return { why, ...(remedy !== undefined && { remedy }) };
}

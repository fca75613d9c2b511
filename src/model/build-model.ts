import { and } from "../resolve/formula.ts";
import { keyPlace } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import type { Node } from "../template/node.ts";
import { type AskedCall, decideAdmission, type Evidence, groupStatements } from "./admission.ts";
import { planOpenApi, planTemplate } from "./build-plan.ts";
import { stageCaches } from "./cache.ts";
import { type CallContext, type CallDraft, draftCalls, narrowed } from "./call.ts";
import { createFunctions, functionName, type Functions } from "./functions.ts";
import { functionsHandedOver } from "./handed-over.ts";
import { createCanonical } from "./identity.ts";
import type { Authorizer, Call, Guard, Integration, LambdaFunction, LambdaTarget, Model, Route, Stage, Unchecked } from "./model.ts";
import type { ApiPlan, AuthorizerPlan, IntegrationPlan, Plan, RoutePlan, StagePlan } from "./plan.ts";
import { createRequests, groupBy, type Requests } from "./requests.ts";
import { readStatements } from "./statements.ts";

/** What is known of a document besides its text. */
export interface Origin {
  readonly kind: "cloudformation" | "openapi";
  /** A tool wrote it for one region, which it knew. */
  readonly isToolOutput: boolean;
  /** Why it may hold more resources than are written in it (a macro, a loop); `undefined` where it holds what it says. */
  readonly unseen: string | undefined;
}

interface Workshop {
  readonly plan: Plan;
  readonly context: CallContext;
  readonly evidence: Evidence;
  readonly requests: Requests;
  readonly guarded: ReadonlyMap<string, readonly RoutePlan[]>;
  readonly variables: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The request paths of a document: what its spelling said is gone, what it means is here. */
export function buildModel(document: Node, scope: Scope, origin: Origin): Model {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const plan = origin.kind === "openapi" ? planOpenApi(document, scope) : planTemplate(scope, canonical);
  const statements = readStatements(scope, functions).map((statement) => ({ ...statement, sources: statement.sources?.map(canonical) }));
  const byFunction = groupStatements(statements);
  const workshop: Workshop = {
    plan,
    context: { scope, functions, isToolOutput: origin.isToolOutput },
    evidence: { logic: scope.logic, statements: byFunction, unseen: origin.unseen, parameters: scope.parameters, handedOver: functionsHandedOver(scope, functions) },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages),
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, workshop));
  const byKey = groupBy(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, workshop));
  return {
    api: plan.apis.map(({ api }) => api),
    stage: plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope)),
    route: plan.routes.map(routeOf),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations,
    function: buildFunctions(scope, functions, byFunction),
    notChecked: [
      ...cycles(scope), ...plan.notChecked,
      ...[...authorizers.map(({ noun }) => ({ noun, name: `authorizer \`${noun.name}\`` })), ...integrations.map((noun) => ({ noun, name: routeWords(noun) }))]
        .flatMap(({ noun, name }) => undecided(noun, name)),
    ],
  };
}

/** The routes that name each authorizer, and when they do. */
function groupGuarded(routes: readonly RoutePlan[]): Map<string, RoutePlan[]> {
  const uses = routes.flatMap((route) => route.guards.map((guard) => ({ key: guard.key, route: { ...route, when: and(route.when, guard.when) } })));
  return new Map([...groupBy(uses, ({ key }) => key)].map(([key, group]) => [key, group.map(({ route }) => route)]));
}

/** A stage variable has one value where its API has one stage. */
function knownVariables(stages: readonly StagePlan[]): Map<string, ReadonlyMap<string, string>> {
  return new Map([...groupBy(stages, ({ api }) => api.key)].flatMap(([key, group]) =>
    (group.length === 1 && group[0] ? [[key, group[0].variables] as const] : [])));
}

interface BuiltAuthorizer {
  readonly key: string;
  readonly noun: Authorizer;
}

function buildAuthorizers(plan: AuthorizerPlan, workshop: Workshop): BuiltAuthorizer[] {
  const guarded = workshop.guarded.get(plan.key) ?? [];
  return callsOf(plan, workshop).flatMap((draft) => {
    if (draft.target.kind === "mock") return [];
    const requests = workshop.requests.ofAuthorizer({ ...plan, when: draft.when }, guarded);
    const call = finished(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, workshop);
    const noun: Authorizer = {
      ...call,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded.map(({ name }) => name))],
      cacheSeconds: plan.cacheSeconds,
      at: plan.at,
      when: draft.when,
    };
    return [{ key: plan.key, noun }];
  });
}

function buildIntegrations(plan: IntegrationPlan, authorizers: ReadonlyMap<string, readonly BuiltAuthorizer[]>, workshop: Workshop): Integration[] {
  return callsOf(plan, workshop).map((draft) => {
    const requests = plan.routes.flatMap((route) =>
      workshop.requests.ofRoute(route).flatMap((request) => {
        const when = and(draft.when, request.when);
        return when === false ? [] : [{ ...request, when }];
      }));
    return {
      ...finished(draft, { api: plan.api.identity, requests, caller: undefined }, workshop),
      api: plan.api.api,
      routes: [...new Set(plan.routes.map(({ name }) => name))],
      guards: guardsOf(plan.routes, authorizers),
      at: plan.at,
      when: draft.when,
    };
  });
}

function callsOf(plan: (IntegrationPlan | AuthorizerPlan) & { readonly api: ApiPlan }, { context, variables }: Workshop): CallDraft[] {
  const known = variables.get(plan.api.key) ?? new Map<string, string>();
  const drafts = narrowed(draftCalls(plan, plan.at, known, context), plan.when);
  // Conditions that exclude each other make alternatives that never are.
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}

/** A call with the answer to who admits it. */
function finished(draft: CallDraft, asked: Omit<AskedCall, "target">, { evidence, context }: Workshop): Call {
  const { target, auth, crossings, literalRegion } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion };
  const named = target.function;
  const elsewhere = elsewhereOf(crossings, named.account, context);
  const lambda: LambdaTarget = {
    kind: "lambda",
    at: target.at,
    name: functionName(named),
    logicalId: named.logicalId,
    qualifier: named.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    admission: decideAdmission({ ...asked, target: named }, evidence),
  };
  return { target: lambda, auth, crossings, literalRegion };
}

function elsewhereOf(crossings: Call["crossings"], account: CallAccount, { scope }: CallContext): LambdaTarget["elsewhere"] {
  const [only, ...others] = account ?? [];
  const isOther = only?.kind === "literal" && others.length === 0 && scope.settings.account !== undefined && only.text !== scope.settings.account;
  if (isOther) return "account";
  return crossings.length > 0 ? "region" : undefined;
}

type CallAccount = ReturnType<CallContext["functions"]["read"]>["account"];

/** The authorizers on the way, each with the routes it guards. */
function guardsOf(routes: readonly RoutePlan[], authorizers: ReadonlyMap<string, readonly BuiltAuthorizer[]>): Guard[] {
  const uses = routes.flatMap((route) => route.guards.map((guard) => ({ key: guard.key, name: route.name, when: and(route.when, guard.when) })));
  return [...groupBy(uses, ({ key }) => key)].flatMap(([key, group]) =>
    (authorizers.get(key) ?? []).flatMap(({ noun }) => group.flatMap((use): Guard[] => {
      const when = and(use.when, noun.when);
      return when === false ? [] : [{ authorizer: noun, when, routes: [use.name] }];
    })));
}

function buildStages(plan: StagePlan, routes: readonly RoutePlan[], scope: Scope): Stage[] {
  const own = routes.filter(({ api }) => api.key === plan.api.key);
  const caches = plan.caching ? stageCaches(plan.caching, own, scope) : [{ when: true, value: undefined }];
  return caches.flatMap((cache): Stage[] => {
    const when = and(plan.when, cache.when);
    return when === false ? [] : [{ api: plan.api.api, name: plan.label, cache: cache.value, at: plan.at, when }];
  });
}

function routeOf({ api, name, authorization, at, when }: RoutePlan): Route {
  return { api: api.api, name, authorization, at, when };
}

function buildFunctions(scope: Scope, functions: Functions, statements: ReturnType<typeof groupStatements>): LambdaFunction[] {
  return [...scope.resources.values()].flatMap((resource): LambdaFunction[] => {
    if (resource.type !== "AWS::Lambda::Function") return [];
    const { logicalId, when } = resource;
    return [{ logicalId, at: keyPlace(resource), when, permissions: statements.get(functions.keyOfResource(logicalId)) ?? [] }];
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
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, why: target.why }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, why: target.admission.why }] : [];
}

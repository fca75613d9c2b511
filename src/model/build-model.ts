import { and } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { keyPlace } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { knownText, type Text } from "../resolve/text.ts";
import type { Node } from "../template/node.ts";
import { decideAdmission, type Evidence } from "./admission.ts";
import { planOpenApi, planTemplate } from "./build-plan.ts";
import { stageCaches } from "./cache.ts";
import { type CallContext, type CallDraft, draftCalls } from "./call.ts";
import { createFunctions, functionName, type Functions } from "./functions.ts";
import { functionsHandedOver } from "./handed-over.ts";
import { createCanonical } from "./identity.ts";
import type {
  Authorizer, Call, Crossing, Guard, Integration, LambdaFunction, LambdaTarget, Model, Route, Stage, Unchecked,
} from "./model.ts";
import type { AuthorizerPlan, IntegrationPlan, Plan, RoutePlan, StagePlan } from "./plan.ts";
import type { AskedCall } from "./request.ts";
import { createRequests, type Requests } from "./requests.ts";
import type { Statement } from "./statement.ts";
import { indexStatements } from "./statement-index.ts";
import { readStatements } from "./statements.ts";

/** What is known of a document besides its text. */
export interface Origin {
  readonly kind: "cloudformation" | "openapi";
  /** A tool wrote it for one region, which it knew. */
  readonly isToolOutput: boolean;
  /** Why it may hold more resources than are written in it (a macro, a loop); `undefined` where it holds what it says. */
  readonly unseen: string | undefined;
}

/** What the calls of a plan are worked out with. */
interface CallBuilding {
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
  const plan: Plan = origin.kind === "openapi" ? planOpenApi(document, scope) : planTemplate(scope, canonical);
  const { logic, parameters } = scope;
  const statements = groupsByKey(readStatements(scope, functions, canonical), (statement) => statement.function.key);
  const building: CallBuilding = {
    context: { scope, functions, isToolOutput: origin.isToolOutput },
    evidence: { logic, statements: new Map([...statements].map(([key, group]) => [key, indexStatements(group)])), unseen: origin.unseen, parameters, handedOver: functionsHandedOver(scope, functions) },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages),
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, building));
  return {
    api: plan.apis.map(({ api }) => api),
    stage: plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope)),
    route: plan.routes.map(routeOf),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations,
    function: buildFunctions(scope, functions, statements),
    notChecked: [
      ...cycles(scope),
      ...plan.notChecked,
      ...authorizers.flatMap(({ noun }) => undecided(noun, `authorizer \`${noun.name}\``)),
      ...integrations.flatMap((integration) => undecided(integration, routeWords(integration))),
    ],
  };
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
      cacheSeconds: plan.cacheSeconds,
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
      at: plan.at,
      when: draft.when,
    };
  });
}

function callsOf(plan: IntegrationPlan | AuthorizerPlan, { context, variables }: CallBuilding): readonly CallDraft[] {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? new Map<string, string>(), context);
  // Conditions that exclude each other make alternatives that never are.
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}

/** A call with the answer to who admits it. */
function withAdmission(draft: CallDraft, asked: Omit<AskedCall, "target">, { evidence, context }: CallBuilding): Call {
  const { target, auth, crossings, literalRegion } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion };
  const named = target.function;
  const elsewhere = elsewhereOf(crossings, named.account, context.scope);
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

function elsewhereOf(crossings: readonly Crossing[], account: Text | undefined, { settings }: Scope): LambdaTarget["elsewhere"] {
  const known = account && knownText(account);
  // An ARN may leave its account empty.
  if (known && settings.account !== undefined && known !== settings.account) return "account";
  return crossings.length > 0 ? "region" : undefined;
}

/** The authorizers on the way, each with the routes it guards. */
function guardsOf(routes: readonly RoutePlan[], authorizers: ReadonlyMap<string, readonly BuiltAuthorizer[]>): Guard[] {
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
  const caches = plan.caching ? stageCaches(plan.caching, own, scope) : [{ when: true, value: undefined }];
  return caches.flatMap((cache): Stage[] => {
    const when = and(plan.when, cache.when);
    return when === false ? [] : [{ api: plan.api.api, name: plan.label, cache: cache.value, at: plan.at, when }];
  });
}

function routeOf({ api, name, authorization, at, when }: RoutePlan): Route {
  return { api: api.api, name, authorization, at, when };
}

function buildFunctions(
  scope: Scope,
  functions: Functions,
  statements: ReadonlyMap<string, readonly Statement[]>,
): LambdaFunction[] {
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

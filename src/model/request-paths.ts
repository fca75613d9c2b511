import { and, type Formula, type Guarded, not, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Authorizer, Integration, RequestPath, Route, Stage } from "./model.ts";
import type { IntegrationPlan, RoutePlan } from "./plan.ts";

/** What request paths are put together from: plans, which know what leads where and when, and the nouns made of them. */
export interface PathParts {
  readonly routes: readonly { readonly plan: RoutePlan; readonly noun: Route }[];
  /** By the key of their API. */
  readonly stages: ReadonlyMap<string, readonly Stage[]>;
  readonly integrations: readonly { readonly plan: IntegrationPlan; readonly noun: Integration }[];
  /** By their key. */
  readonly authorizers: ReadonlyMap<string, readonly Authorizer[]>;
  readonly logic: Logic;
}

/** Every path that a request can take, in the order of the routes, each with the stages of its API. */
export function requestPaths(parts: PathParts): RequestPath[] {
  const leads = groupsByKey(
    parts.integrations.flatMap(({ plan, noun }) =>
      plan.routes.map((route) => ({ key: routeKey(route), value: noun, when: and(route.when, noun.when) }))),
    ({ key }) => key,
  );
  return parts.routes.flatMap(({ plan, noun }) => {
    const integrations = withRest(leads.get(routeKey(plan)) ?? []);
    const authorizers = withRest(plan.guards.flatMap(({ key, when }) =>
      (parts.authorizers.get(key) ?? []).map((authorizer) => ({ value: authorizer, when: and(when, authorizer.when) }))));
    const stages = withRest((parts.stages.get(plan.api.key) ?? []).map((stage) => ({ value: stage, when: stage.when })), true);
    return stages.flatMap((stage) => authorizers.flatMap((authorizer) => integrations.flatMap((integration): RequestPath[] => {
      const when = and(noun.when, stage.when, authorizer.when, integration.when);
      if (when === false || parts.logic.satisfiable(when) === false) return [];
      return [{
        api: noun.api, stage: stage.value, route: noun, authorizer: authorizer.value, integration: integration.value,
        cache: stage.value?.cache?.routes.get(noun.name), at: noun.at, when,
      }];
    })));
  });
}

/** A route as the integrations name it: they have copies of it, under conditions of their own. */
function routeKey({ api, name, at }: RoutePlan): string {
  return JSON.stringify([api.key, name, at.file, at.start]);
}

/** The alternatives, and nothing at all for when none of them is there. */
function withRest<T>(alternatives: readonly Guarded<T>[], onlyIfNone = false): readonly Guarded<T | undefined>[] {
  const rest: Formula = not(or(...alternatives.map(({ when }) => when)));
  if (rest === false || (onlyIfNone && alternatives.length > 0)) return alternatives;
  return [...alternatives, { when: rest, value: undefined }];
}

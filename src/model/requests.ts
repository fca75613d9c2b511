import { and, type Formula, not, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { concat, knownText, literal, printText, type Text } from "../resolve/text.ts";
import type { ApiPlan, AuthorizerPlan, RoutePlan, StagePlan } from "./plan.ts";
import { type Request, type RequestStage, VERBS, withoutEndSlash } from "./request.ts";

/** Which requests can come to an API, by its routes and stages. */
export interface Requests {
  /** What a route is asked for: each verb it serves, on each stage. */
  ofRoute(route: RoutePlan): readonly Request[];
  /** What an authorizer is asked for; nothing where no route uses it. */
  ofAuthorizer(authorizer: AuthorizerPlan, guarded: readonly RoutePlan[]): readonly Request[];
}

export function createRequests(routes: readonly RoutePlan[], stages: readonly StagePlan[]): Requests {
  const stagesOf = groupsByKey(stages, ({ api }) => api.key);
  const explicit = groupsByKey(routes.filter(({ verb }) => verb !== undefined && verb !== "ANY"), pathKey);
  return {
    ofRoute(route) {
      const served = route.verb === "ANY" ? otherVerbs(explicit.get(pathKey(route))) : [{ verb: route.verb, when: true }];
      const tails = requestTails(route);
      return requestStages(route.api, stagesOf.get(route.api.key)).flatMap((stage) =>
        served.flatMap(({ verb, when: isServed }): Request[] => {
          const comes = and(route.when, stage.when, isServed);
          return comes === false ? [] : [{ when: comes, route: route.name, stage, verb, ...tails }];
        }));
    },
    ofAuthorizer(authorizer, guarded) {
      const comes = and(authorizer.when, or(...guarded.map(({ when }) => when)));
      const tail = concat(literal("authorizers/"), authorizer.id);
      return comes === false ? [] : [{ when: comes, route: undefined, stage: undefined, verb: undefined, tail }];
    },
  };
}

function pathKey({ api, tail }: RoutePlan): string {
  return `${api.key} ${printText(tail)}`;
}

/** A route for any method serves what no route of its path serves by name. */
function otherVerbs(explicit: readonly RoutePlan[] = []): readonly { readonly verb: string; readonly when: Formula }[] {
  return VERBS.flatMap((verb) => {
    const when = not(or(...explicit.flatMap((route) => (route.verb === verb ? [route.when] : []))));
    return when === false ? [] : [{ verb, when }];
  });
}

/**
 * API Gateway drops a trailing slash from a REST API's resource path (aws/serverless-application-model#665). Whether the
 * ARN of an HTTP API's request has it is not documented.
 */
function requestTails({ api, tail, verb }: RoutePlan): Pick<Request, "tail" | "otherTail"> {
  const dropped = verb === undefined || knownText(tail) === "/" ? undefined : withoutEndSlash(tail);
  if (dropped === undefined) return { tail };
  return api.api.kind === "rest" ? { tail: dropped } : { tail, otherTail: dropped };
}

/** An API without a stage in this template has one elsewhere, of a name that we do not know. */
function requestStages({ key }: ApiPlan, stages: readonly StagePlan[] = []): readonly (RequestStage & Pick<StagePlan, "when">)[] {
  if (stages.length > 0) return stages;
  const name: Text = [{ kind: "unknown", source: "function", id: `stage of ${key}` }];
  return [{ name, label: "*", when: true }];
}

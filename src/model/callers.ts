import { and, formulaKey } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Authorizer, Caller, Integration } from "./model.ts";
import type { RoutePlan } from "./plan.ts";

/** What waits for a call's function: the routes that it is made for, those together that are there at the same times. */
export function callersOf(call: Integration | Authorizer, routes: readonly RoutePlan[]): Caller[] {
  const { target } = call;
  if (target.kind !== "lambda" || target.asynchronous || target.logicalId === undefined) return [];
  const waiting = routes.filter(isWaitedFor).flatMap(({ name, when: comes }) => {
    const when = and(call.when, comes);
    return when === false ? [] : [{ name, when }];
  });
  return [...groupsByKey(waiting, ({ when }) => formulaKey(when)).values()].map((group): Caller =>
    ({ call, target, routes: [...new Set(group.map(({ name }) => name))], when: group[0].when }));
}

/** Nobody waits for the answer to a client that has gone; a browser that asks for leave does so once for many requests. */
function isWaitedFor({ name }: RoutePlan): boolean {
  return name !== "$disconnect" && !name.startsWith("OPTIONS ");
}

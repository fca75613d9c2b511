import { callerDoes, defineRule, groupBy, nameRoutes, warmthOf, whenAsked, whenKey } from "../../src/lint/rule.ts";
import type { Note, Problem } from "../../src/lint/finding.ts";
import type { Authorizer, Caller, Integration, LambdaFunction } from "../../src/model/model.ts";

/** Of many callers the first few are shown; the routes of the finding are complete. */
const SHOWN = 4;

const REMEDY = {
  "snap-start": "where the delay matters, switch SnapStart on and invoke a published version, or provision concurrency on an alias and invoke that",
  "provisioned-concurrency": "where the delay matters, provision concurrency on an alias and invoke that",
  nothing: "where the delay matters, do less before the handler runs: with an environment for each tenant there is neither SnapStart nor provisioned concurrency",
} as const satisfies Record<LambdaFunction["offers"], string>;

export default defineRule({
  id: "cold-start",
  on: ["function"],
  severity: "info",
  summary: "Know which functions a request may have to wait for from cold.",
  why: "Where no idle environment of a function is left, Lambda makes a new one: it fetches the code, starts the runtime and runs what stands outside the handler, while the request waits. Provisioned concurrency, SnapStart and managed instances do that work, or most of it, beforehand; a schedule that invokes the function keeps about one environment.",
  presets: [],

  // There is no fix of its own: capacity costs money, and a warmer is a decision.
  *check(called) {
    const cold = called.callers.flatMap((caller) => warmthOf(caller, "cold").map(({ when }) => ({ ...caller, when })));
    for (const group of groupBy(cold, whenKey)) yield problemOf(called, group);
  },
});

function problemOf({ logicalId, at, offers }: LambdaFunction, callers: readonly [Caller, ...Caller[]]): Problem {
  const [{ when }] = callers;
  const authorizers = [...new Set(callers.map(({ call }) => call).filter(isAuthorizer))];
  return {
    message: `nothing in this template keeps \`${logicalId}\` warm, and ${whoWaits(callers)} for it`,
    at,
    when,
    routes: [...new Set(callers.flatMap(({ routes }) => routes))],
    related: callers.slice(0, SHOWN).map(waitsHere),
    notes: authorizers.map((authorizer) => `authorizer \`${authorizer.name}\` is asked ${whenAsked(authorizer)}`),
    remedy: REMEDY[offers],
  };
}

function isAuthorizer(call: Integration | Authorizer): call is Authorizer {
  return !("guards" in call);
}

/** "`GET /orders` waits", "`GET /orders` and authorizer `Tokens` wait". */
function whoWaits(callers: readonly Caller[]): string {
  const routes = [...new Set(callers.flatMap((caller) => (isAuthorizer(caller.call) ? [] : caller.routes)))];
  const authorizers = [...new Set(callers.map(({ call }) => call).filter(isAuthorizer).map(({ name }) => `authorizer \`${name}\``))];
  const [first, ...others] = authorizers;
  const names = [
    ...(routes.length > 0 ? [nameRoutes(routes)] : []),
    ...(first === undefined ? [] : [others.length === 0 ? first : `${authorizers.length} authorizers`]),
  ];
  return `${names.join(" and ")} ${routes.length + authorizers.length === 1 ? "waits" : "wait"}`;
}

function waitsHere({ call, target, routes }: Caller): Note {
  return { at: target.at, message: `${callerDoes({ ...call, routes }, "invoke")} it here` };
}

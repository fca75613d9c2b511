import { throughWarmAlias } from "../../src/lint/remedies/warm-alias.ts";
import { callerDoes, defineRule, firstByPath, groupBy, warmthOf, whenKey } from "../../src/lint/rule.ts";
import type { Problem } from "../../src/lint/finding.ts";
import type { Caller, WarmCapacity } from "../../src/model/model.ts";

export default defineRule({
  id: "bypassed-warm-capacity",
  on: ["api"],
  severity: "warning",
  summary: "Invoke the alias or version that is kept ready.",
  why: "Provisioned concurrency belongs to one alias or version, and SnapStart to published versions. A route that invokes the function unqualified gets `$LATEST`, which has neither: the capacity is set up, some of it paid for, and requests wait for cold starts all the same.",
  presets: ["recommended", "security-first"],
  fixes: "review",

  *check(api, model) {
    const callers = [...new Set(model.function.flatMap((called) => called.callers))];
    const used = new Set(callers.flatMap((caller) => warmthOf(caller, "warm").map(({ value }) => value.by)));
    const bypasses = callers.filter(({ call }) => call.api === api).flatMap((caller) => bypassesOf(caller, used));
    for (const group of groupBy(bypasses, keyOf)) yield { ...problemOf(group), fix: throughWarmAlias(group, model) };
  },
});

/** Requests that come to other environments than those that are kept ready. */
interface Bypass extends Caller {
  readonly capacities: readonly [WarmCapacity, ...WarmCapacity[]];
}

/** An alias of its own for tests, beside one that some route does invoke, is meant to be without capacity. */
function bypassesOf(caller: Caller, used: ReadonlySet<WarmCapacity>): Bypass[] {
  return warmthOf(caller, "bypassed").flatMap(({ when, value: { capacities } }) => {
    const isMeant = caller.target.qualifier !== undefined && capacities.some((capacity) => used.has(capacity));
    return isMeant ? [] : [{ ...caller, capacities, when }];
  });
}

/** Routes that bypass the same capacity in the same way and at the same times are told together; an authorizer by itself. */
function keyOf({ call, target, capacities, when }: Bypass): string {
  const caller = "guards" in call ? "routes" : call.name;
  return [caller, target.name, whenKey({ when }), ...capacities.map(({ kind, name }) => `${kind} ${name}`)].join(" ");
}

function problemOf(group: readonly [Bypass, ...Bypass[]]): Problem {
  const { call, target, capacities, when } = firstByPath(group, (bypass) => bypass.target.at);
  const [capacity] = capacities;
  const routes = [...new Set(group.flatMap((bypass) => bypass.routes))];
  const invoked = target.qualifier === undefined ? `\`${target.name}\` unqualified` : `\`${target.name}\``;
  const defaults = [...new Set(capacities.flatMap((each) => each.defaults))];
  return {
    message: `${capacityWords(capacity)}, but ${callerDoes({ ...call, routes }, "invoke")} ${invoked}`,
    at: target.at,
    when,
    routes,
    related: capacities.map(({ kind, at }) => ({ at, message: kind === "snap-start" ? "only what is published has this" : "this is kept ready" })),
    notes: defaults.map((parameter) => `the capacity hangs on the default of parameter \`${parameter}\``),
    remedy: remedyOf(capacity),
    inCode: "in the construct's code, give the integration the alias or version instead of the function; the CDK then writes its permission too",
  };
}

function capacityWords({ kind, name }: WarmCapacity): string {
  return kind === "snap-start" ? `SnapStart of \`${name}\` is for published versions` : `provisioned concurrency is on \`${name}\``;
}

function remedyOf({ kind, name }: WarmCapacity): string {
  const means = kind === "snap-start"
    ? "publish a version and invoke it, or an alias that leads to it (in SAM, `AutoPublishAlias` does both)"
    : `invoke \`${name}\` there`;
  return `${means}; API Gateway needs a permission for just that qualifier`;
}

import { withoutCaller } from "../../src/lint/remedies/asked-caller.ts";
import { defineRule, groupBy, nameRoutes, placeKey, whenAny } from "../../src/lint/rule.ts";
import type { Integration } from "../../src/model/model.ts";

export default defineRule({
  id: "caller-credentials",
  on: ["api"],
  severity: "info",
  summary: "Ask for the caller's credentials where you mean them, and only there.",
  why: "A tool that passes the caller's credentials on without being asked makes every caller need the right to invoke the function, besides the right to call the API. Whoever does not mean that pays for it in policies, and in a call whose rights are checked twice.",
  presets: ["recommended", "security-first"],
  fixes: "review",

  *check(api, model) {
    const handed = model.integration.flatMap((integration) => handedOn(integration, api) ?? []);
    // One line of an author's may have caused it for many routes.
    for (const group of groupBy(handed, placeKey)) {
      const routes = [...new Set(group.flatMap((one) => one.routes))];
      const functions = new Set(group.map((one) => one.target));
      yield {
        message: `${nameRoutes(routes)} ${routes.length === 1 ? "hands" : "hand"} the caller's credentials on to invoke ${nameFunctions(functions)}, which nobody asked for`,
        at: group[0].at,
        label: "this alone makes every caller need `lambda:InvokeFunction`",
        when: whenAny(group),
        routes,
        notes: ["whether API Gateway fetches credentials for that first is not documented"],
        remedy: "write `InvokeRole: NONE` where the function's policy is to admit API Gateway, or `InvokeRole: CALLER_CREDENTIALS` where this is meant",
        fix: withoutCaller(group.map(({ integration }) => integration)),
      };
    }
  },
});

function handedOn(integration: Integration, of: Integration["api"]): HandedOn | undefined {
  const { api, target, auth, routes, when } = integration;
  if (api !== of || target.kind !== "lambda" || auth.kind !== "caller" || auth.isAsked) return undefined;
  return { at: auth.at, integration, target: target.name, routes, when };
}

interface HandedOn extends Pick<Integration, "at" | "routes" | "when"> {
  readonly integration: Integration;
  readonly target: string;
}

function nameFunctions(names: ReadonlySet<string>): string {
  const [first, ...others] = names;
  return others.length === 0 ? `\`${String(first)}\`` : `${names.size} functions`;
}

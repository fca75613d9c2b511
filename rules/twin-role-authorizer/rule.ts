import { defineRule, firstByPath, groupBy, nameRoutes, roleKey, whenAll, whenAny, whenAsked } from "../../src/lint/rule.ts";
import type { Integration } from "../../src/model/model.ts";

export default defineRule({
  id: "twin-role-authorizer",
  on: ["api"],
  severity: "warning",
  summary: "Do not make one request wait for two roles.",
  why: "Where the authorizer and the integration each use a role of their own, API Gateway must hold two sets of temporary credentials before the request reaches its function: up to two calls to AWS STS, one after the other.",
  presets: ["recommended", "security-first"],

  // There is no fix of its own: those of the two roles' own findings mend it.
  *check(api, model) {
    const twins = model.integration.filter((integration) => integration.api === api).flatMap(twinsOf);
    for (const pair of groupBy(twins, ({ own, other }) => `${roleKey(own)} ${roleKey(other)}`)) {
      const { own, other } = firstByPath(pair, (twin) => twin.own.at);
      const routes = [...new Set(pair.flatMap((twin) => twin.routes))];
      const asked = [...new Set(pair.map(({ authorizer }) => whenAsked(authorizer)))].join(" or ");
      const authorizers = oneOrMore(pair.map(({ authorizer }) => `authorizer \`${authorizer.name}\``), "authorizers");
      const functions = oneOrMore(pair.map(({ target }) => `\`${target.name}\``), "functions");
      yield {
        message: `${nameRoutes(routes)} may need two roles for one request: ${asked} \`${other.name}\` to ask ${authorizers}, then \`${own.name}\` to invoke ${functions}`,
        at: own.at,
        when: whenAny(pair),
        routes,
        related: [{ at: other.at, message: `the role to ask ${authorizers}` }],
        remedy: "remove the credentials of both; their own findings say how",
      };
    }
  },
});

/** The pairs of a Lambda integration and a Lambda authorizer before it whose roles are not provably one. */
function twinsOf(integration: Integration) {
  const { target, auth, guards } = integration;
  if (target.kind !== "lambda" || auth.kind !== "role") return [];
  return guards.flatMap((guard) => {
    const { authorizer, routes } = guard;
    if (authorizer.target.kind !== "lambda" || authorizer.auth.kind !== "role") return [];
    const [own, other] = [auth.role, authorizer.auth.role];
    if (roleKey(own) === roleKey(other)) return [];
    return [{ own, other, authorizer, target, routes, when: whenAll([integration, guard]) }];
  });
}

function oneOrMore(names: readonly string[], noun: string): string {
  const [first, ...others] = new Set(names);
  return first === undefined || others.length > 0 ? `${others.length + 1} ${noun}` : first;
}

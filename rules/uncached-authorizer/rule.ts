import { defineRule, nameRoutes } from "../../src/lint/rule.ts";
import type { AuthorizerCache } from "../../src/model/model.ts";

const REMEDIES = {
  nothing: "give it an identity source and let that be kept for some seconds; what it answers is then used for every route that it guards",
  "identity-and-route": "let that be kept for some seconds",
  identity: "let that be kept for some seconds; what it answers is then used for every route that it guards",
} as const satisfies Record<AuthorizerCache["keyedBy"], string>;

export default defineRule({
  id: "uncached-authorizer",
  on: ["authorizer"],
  severity: "info",
  summary: "Know which authorizers every request has to wait for.",
  why: "API Gateway can keep what an authorizer said of a caller, for up to an hour. With a time of 0 it asks the function anew on every request, which waits for that call and for the authorizer's own work before anything else begins. Whoever must be able to lock a caller out at once wants it so: it is a choice to make, not a mistake to mend.",
  presets: ["recommended", "security-first"],

  // There is no fix of its own: how long a verdict may be kept is a decision.
  *check({ api, name, routes, cache, target, at }) {
    const [first] = routes;
    if (api.kind === "websocket" || cache.seconds !== 0 || first === undefined) return;
    const who = target.kind === "lambda" ? `\`${target.name}\`` : "its function";
    yield {
      message: `authorizer \`${name}\` asks ${who} on every request to ${nameRoutes(routes)}: nothing that it says is kept`,
      at: cache.at ?? at,
      notes: [
        ...(cache.parameter === undefined ? [] : [`the time is the default of parameter \`${cache.parameter}\``]),
        ...keyNotes(cache),
      ],
      remedy: `where what it says of a caller stays true for a while, ${REMEDIES[cache.keyedBy]}`,
    };
  },
});

function keyNotes({ keyedBy }: AuthorizerCache): string[] {
  switch (keyedBy) {
    case "nothing":
      return ["it has no identity source, and without one nothing can be kept"];
    case "identity-and-route":
      return ["one of its identity sources is the route: what it says would be kept for each route by itself"];
    case "identity":
      return [];
  }
}

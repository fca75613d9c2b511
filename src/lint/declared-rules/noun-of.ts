import type { Api, Authorizer, Integration, LambdaFunction, RequestPath, Route, Stage } from "../../model/model.ts";

/** A thing of the model, with the noun that it is one of. */
export type Named =
  | { readonly noun: "api"; readonly thing: Api }
  | { readonly noun: "stage"; readonly thing: Stage }
  | { readonly noun: "route"; readonly thing: Route }
  | { readonly noun: "authorizer"; readonly thing: Authorizer }
  | { readonly noun: "integration"; readonly thing: Integration }
  | { readonly noun: "function"; readonly thing: LambdaFunction }
  | { readonly noun: "path"; readonly thing: RequestPath };

/** Tells by what it has what a thing is. */
export function named(thing: Named["thing"]): Named {
  if ("kind" in thing) return { noun: "api", thing };
  if ("isNameOpen" in thing) return { noun: "stage", thing };
  if ("authorization" in thing) return { noun: "route", thing };
  if ("guards" in thing) return { noun: "integration", thing };
  if ("offers" in thing) return { noun: "function", thing };
  return "target" in thing ? { noun: "authorizer", thing } : { noun: "path", thing };
}

/** What a message calls it: "`GET /orders` on stage `prod`", "authorizer `Tokens`". */
export function callIt(named: Named): string {
  switch (named.noun) {
    case "api":
    case "route":
      return `\`${named.thing.name}\``;
    case "stage":
    case "authorizer":
      return `${named.noun} \`${named.thing.name}\``;
    case "function":
      return `\`${named.thing.logicalId}\``;
    case "integration":
      return named.thing.routes[0] === undefined ? `an integration of \`${named.thing.api.name}\` without a route` : `\`${named.thing.routes[0]}\``;
    case "path":
      return `\`${named.thing.route.name}\`${named.thing.stage ? ` on stage \`${named.thing.stage.name}\`` : ""}`;
  }
}


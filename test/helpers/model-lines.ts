import type {
  Admission, Authorizer, Call, Integration, InvokeAuth, LambdaFunction, Model, Permission, Stage, Target,
} from "../../src/model/model.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { Formula } from "../../src/resolve/formula.ts";
import type { Logic } from "../../src/resolve/logic.ts";
import { printText } from "../../src/resolve/text.ts";

/**
 * A model as lines of text, without places, route by route: two models with the same lines make every rule say the same of
 * every route. The lines are sorted, since the order of resources says nothing; for the same reason it is not said which of
 * several statements that admit a request is found first.
 */
export function modelLines(model: Model, logic: Logic): string[] {
  const when = (formula: Formula): string => {
    const words = logic.describe(formula);
    return words === null ? "" : ` when ${words}`;
  };
  return [
    ...model.api.map((api) => `api ${api.name}: ${api.kind}${when(api.when)}`),
    ...model.stage.map((stage) => stageLine(stage) + when(stage.when)),
    ...model.route.map((route) => `route ${route.api.name} ${route.name}: ${route.authorization}${when(route.when)}`),
    ...model.authorizer.map((authorizer) => authorizerLine(authorizer) + when(authorizer.when)),
    ...model.integration.flatMap((integration) => integrationLines(integration).map((line) => line + when(integration.when))),
    ...model.function.map((fn) => functionLine(fn) + when(fn.when)),
  ].toSorted();
}

function stageLine({ api, name, cache }: Stage): string {
  return `stage ${api.name}/${name}: cache ${cache ? (cache.encryption?.covers ?? "in the clear") : "none"}`;
}

function authorizerLine(authorizer: Authorizer): string {
  const { api, name, routes, cache } = authorizer;
  return `authorizer ${api.name} ${name} of [${routes.toSorted().join(", ")}] for ${String(cache.seconds)} s: ${callLine(authorizer)}`;
}

function integrationLines(integration: Integration): string[] {
  const { api, routes, guards } = integration;
  return (routes.length === 0 ? ["no route"] : routes).map((route) => {
    const before = new Set(guards.flatMap((guard) => (guard.routes.includes(route) ? [guard.authorizer.name] : [])));
    return `integration ${api.name} ${route} behind [${[...before].toSorted().join(" ")}]: ${callLine(integration)}`;
  });
}

function functionLine({ logicalId, permissions }: LambdaFunction): string {
  return `function ${logicalId}: ${permissions.filter(isForApiGateway).map((permission) => permission.logicalId).toSorted().join(" ")}`;
}

/** A permission for a bucket or a topic is on no request's path. */
function isForApiGateway(permission: Permission): boolean {
  return !("admitsApiGateway" in permission) || (permission as Statement).admitsApiGateway.kind !== "no";
}

function callLine({ target, auth, crossings, literalRegion }: Call): string {
  const crossed = crossings.map(({ kind, from, to }) => `${kind} ${from}→${to}`);
  const regions = literalRegion ? [...crossed, `literal ${literalRegion.region}`] : crossed;
  return `${targetLine(target)} by ${authLine(auth)}${regions.length > 0 ? ` (${regions.join(", ")})` : ""}`;
}

function targetLine(target: Target): string {
  if (target.kind === "service") return `service ${target.service}`;
  if (target.kind !== "lambda") return target.kind;
  const how = `${target.qualifier ? " qualified" : ""}${target.asynchronous ? " asynchronously" : ""}`;
  return `lambda ${target.logicalId ?? target.name}${how}, ${admissionLine(target.admission)}`;
}

function authLine(auth: InvokeAuth): string {
  return auth.kind === "role" ? `role ${printText(auth.role.text)}` : auth.kind;
}

function admissionLine(admission: Admission): string {
  switch (admission.kind) {
    case "admitted":
      return "admitted";
    case "undecided":
      return "undecided";
    case "missing":
      return `missing for ${admission.gaps.map(({ request }) => request).toSorted().join("; ")}`;
  }
}

import type { Logic } from "../../src/resolve/logic.ts";
import type { Formula } from "../../src/resolve/formula.ts";
import { printText } from "../../src/resolve/text.ts";
import type { Statement } from "../../src/model/statement.ts";
import type { Admission, Call, InvokeAuth, Model, Permission, Target } from "../../src/model/model.ts";

/**
 * A model as lines of text, without places, route by route: two models with the same lines make every rule say the same of
 * every route. The lines are sorted, since the order of resources says nothing; for the same reason it is not said which of
 * several statements that admit a request is found first.
 */
export function modelLines(model: Model, logic: Logic): string[] {
  const when = (formula: Formula): string => (logic.describe(formula) === null ? "" : ` when ${String(logic.describe(formula))}`);
  const lines = [
    ...model.api.map((api) => `api ${api.name}: ${api.kind}${when(api.when)}`),
    ...model.stage.map((stage) => `stage ${stage.api.name}/${String(stage.name)}: cache ${stage.cache ? (stage.cache.encryption?.covers ?? "in the clear") : "none"}${when(stage.when)}`),
    ...model.route.map((route) => `route ${route.api.name} ${route.name}: ${route.authorization}${when(route.when)}`),
    ...model.authorizer.map((authorizer) =>
      `authorizer ${authorizer.api.name} ${authorizer.name} of ${routesOf(authorizer.routes)} for ${String(authorizer.cacheSeconds)} s: ${callLine(authorizer)}${when(authorizer.when)}`),
    ...model.integration.flatMap((integration) => (integration.routes.length === 0 ? ["no route"] : integration.routes).map((route) => {
      const guards = new Set(integration.guards.filter(({ routes }) => routes.includes(route)).map(({ authorizer }) => authorizer.name));
      return `integration ${integration.api.name} ${route} behind [${[...guards].toSorted().join(" ")}]: ${callLine(integration)}${when(integration.when)}`;
    })),
    ...model.function.map((fn) => `function ${fn.logicalId}: ${fn.permissions.filter(isForApiGateway).map(({ logicalId }) => logicalId).toSorted().join(" ")}${when(fn.when)}`),
  ];
  return lines.toSorted();
}

/** A permission for a bucket or a topic is on no request's path. */
function isForApiGateway(permission: Permission): boolean {
  return !("admitsApiGateway" in permission) || (permission as Statement).admitsApiGateway.kind !== "no";
}

function routesOf(routes: readonly string[]): string {
  return `[${routes.toSorted().join(", ")}]`;
}

function callLine({ target, auth, crossings, literalRegion }: Call): string {
  const regions = [...crossings.map(({ kind, from, to }) => `${kind} ${from}→${to}`), ...(literalRegion ? [`literal ${literalRegion.region}`] : [])];
  return `${targetLine(target)} by ${authLine(auth)}${regions.length > 0 ? ` (${regions.join(", ")})` : ""}`;
}

function targetLine(target: Target): string {
  if (target.kind === "service") return `service ${target.service}`;
  if (target.kind !== "lambda") return target.kind;
  const qualifier = target.qualifier ? ` qualified` : "";
  return `lambda ${target.logicalId ?? target.name}${qualifier}${target.asynchronous ? " asynchronously" : ""}, ${admissionLine(target.admission)}`;
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

import { concat, literal, printText, type Text, type Token } from "../resolve/text.ts";
import { judge } from "./judge.ts";
import type { RouteName } from "./model.ts";
import type { AskedCall, Request } from "./request.ts";
import { type Statement, YES } from "./statement.ts";

/** Who calls API Gateway's functions, in every partition. */
export const PRINCIPAL = "apigateway.amazonaws.com";
export const ACTION = "lambda:InvokeFunction";
/** What stands before the resource in a source of a call of API Gateway's, as a template writes it. */
export const SOURCE = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
/** The resource that makes one statement of a function's policy. */
export const PERMISSION_TYPE = "AWS::Lambda::Permission";

/** Requests that one statement admits, by the resource of its source: `${Api}/*\/GET/orders`. */
export interface Grant {
  /** `undefined` for an authorizer's own call, and for all that an API may ask of a function. */
  readonly route: RouteName | undefined;
  readonly resource: Text;
}

/** The narrowest statements that admit every request of a call, one for each of its routes. */
export function narrowGrants({ api, requests }: AskedCall, isForEveryStage = false): Grant[] {
  const routes = [...new Set(requests.map(({ route }) => route))];
  return routes.map((route) => {
    const own = requests.filter((request) => request.route === route);
    return { route, resource: concat(api.id, literal("/"), ...resourceOf(own, isForEveryStage)) };
  });
}

/** The statements without those that others of them make superfluous. */
export function withoutCovered(grants: readonly Grant[], call: AskedCall): readonly Grant[] {
  return grants.reduce((kept: readonly Grant[], grant) => {
    const others = kept.filter((other) => other !== grant);
    const own = { ...call, requests: call.requests.filter(({ route }) => route === grant.route) };
    return others.length > 0 && admitsAll(others, own) ? others : kept;
  }, grants);
}

/** The one statement that admits whatever an API asks of a function. */
export function wideGrant({ api }: AskedCall): Grant {
  return { route: undefined, resource: concat(api.id, literal("/*")) };
}

/** What follows the API's id, for requests of one route on any of its stages. */
function resourceOf(requests: readonly Request[], isForEveryStage: boolean): Text[] {
  const [first] = requests;
  if (first === undefined) return [literal("*")];
  // Nobody can write down the id that an import gives an authorizer.
  if (first.stage === undefined) return [isNameless(first.tail) ? literal("authorizers/*") : first.tail];
  const verbs = new Set(requests.map(({ verb }) => verb));
  // What only the deployment knows is not printed here as it would be written.
  const isOpenVerb = first.verb !== undefined && !/^[A-Z]+$/.test(first.verb);
  const verb = verbs.size > 1 || isOpenVerb ? "*" : first.verb;
  return [isForEveryStage ? literal("*") : stageOf(requests), literal(verb === undefined ? "/" : `/${verb}`), verb === undefined ? first.tail : pathOf(first.tail)];
}

/** The stage's name where there is but one, and `*` where there are several, or none that is known. */
function stageOf(requests: readonly Request[]): Text {
  const [only, ...others] = new Map(requests.flatMap(({ stage }) => (stage ? [[printText(stage.name), stage] as const] : []))).values();
  const isOne = only !== undefined && others.length === 0 && only.reference === undefined && !isNameless(only.name);
  return isOne ? only.name : literal("*");
}

/** Whether a text holds something that has no name in a template: what an import, a mapping or a function gives. */
function isNameless(text: Text): boolean {
  return text.some((token) => token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter");
}

/**
 * A request's ARN holds what a path parameter is named here: a statement need not know that. What stands for the path of a resource
 * that is elsewhere is the id of that resource, and no path.
 */
function pathOf(tail: Text): Text {
  const [first] = tail;
  if (first?.kind !== "literal" || !first.text.startsWith("/")) return [{ kind: "unknown", source: "function", id: "path" }];
  return tail.map((token): Token => (token.kind === "literal" ? { ...token, text: token.text.replace(/\{[^{}/]+\}/g, "*") } : token));
}

/** Whether statements with these sources admit every request of a call, as far as anybody can tell. */
export function admitsAll(grants: readonly Grant[], call: AskedCall): boolean {
  const statements = grants.map(({ resource }) => statementOf(concat(call.api.arn, resource), call));
  return call.requests.every((request) => statements.some((statement) => judge(statement, call, request).kind === "yes"));
}

/** Whether a statement admits every request of a call. */
export function admits(statement: Statement, call: AskedCall): boolean {
  return call.requests.every((request) => judge(statement, call, request).kind === "yes");
}

function statementOf(source: Text, { target }: AskedCall): Statement {
  const nowhere = { file: "", start: 0, end: 0, path: undefined };
  return {
    at: nowhere, when: true, logicalId: "", effect: "allow", function: target, anyQualifier: false, admitsApiGateway: YES, isTrusting: false,
    sources: [source], comparison: "ArnLike", writtenAs: "permission", bytes: { least: 0, usual: 0 },
  };
}


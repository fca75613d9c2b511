import { combine, flatMapAlternatives } from "../resolve/alternatives.ts";
import { and, type Formula } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { knownText, literal, printText, type Text } from "../resolve/text.ts";
import { get, type Node } from "../template/node.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import { matchText } from "./arn-like.ts";
import { nameOf } from "./identity.ts";
import type { Permission } from "./model.ts";
import { policyStatements } from "./policy-document.ts";

/** Whether something fits, and if not, what is wrong with it. */
export type Verdict =
  | { readonly kind: "yes" }
  | { readonly kind: "maybe"; readonly why: string }
  | { readonly kind: "no"; readonly fault: string };

export const YES: Verdict = { kind: "yes" };

/** A statement of a function's resource policy, read so that one judge serves both resource types that make them. */
export interface Statement extends Permission {
  readonly effect: "allow" | "deny";
  readonly function: NamedFunction;
  /** The resource covers the function and all its versions and aliases. */
  readonly anyQualifier: boolean;
  /** Principal, action and every condition but the source: what does not depend on the request. */
  readonly admitsApiGateway: Verdict;
  /** The patterns of which the request's ARN must match one; `undefined` where any source will do. */
  readonly sources: readonly Text[] | undefined;
  /** ArnLike compares the fields of an ARN one by one, StringLike the whole, StringEquals without wildcards. */
  readonly comparison: "ArnLike" | "StringLike" | "StringEquals";
}

/** Every statement that this template gives to a function, in the template's order. */
export function readStatements(scope: Scope, functions: Functions): Statement[] {
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type === "AWS::Lambda::Permission") return permissionStatements(resource, scope, functions);
    if (resource.type === "AWS::Lambda::ResourcePolicy") return policyStatements(resource, scope, functions);
    return [];
  });
}

const PERMISSION_KEYS = [
  "FunctionName", "Principal", "Action", "SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType",
  "InvokedViaFunctionUrl",
] as const;

type PermissionKey = (typeof PERMISSION_KEYS)[number];

function permissionStatements(resource: Resource, scope: Scope, functions: Functions): Statement[] {
  const alternatives = flatMapAlternatives(scope.fields(resource.properties, PERMISSION_KEYS), (fields) =>
    combine(PERMISSION_KEYS.map((key) => scope.text(fields[key]))));
  if (alternatives === undefined) return [unreadable(resource, scope, functions, get(resource.properties, "FunctionName"))];
  return alternatives.flatMap(({ when, value }) => {
    const texts = Object.fromEntries(PERMISSION_KEYS.map((key, index) => [key, value[index]])) as Record<PermissionKey, Text | undefined>;
    const exists = and(resource.when, when);
    if (texts.FunctionName === undefined || exists === false) return [];
    return [{
      ...permissionOf(resource, exists),
      effect: "allow",
      function: functions.read(texts.FunctionName),
      anyQualifier: false,
      admitsApiGateway: firstDoubt([
        principalVerdict(texts.Principal),
        actionVerdict(texts.Action),
        urlVerdict(texts),
        accountVerdict(texts.SourceAccount, scope),
        texts.PrincipalOrgID ? { kind: "maybe", why: "its `PrincipalOrgID` may not hold for a service" } : YES,
        texts.EventSourceToken ? { kind: "maybe", why: "it asks for an event source token" } : YES,
      ]),
      sources: texts.SourceArn && [texts.SourceArn],
      comparison: "ArnLike",
    } satisfies Statement];
  });
}

/** A statement with more alternatives than we follow may admit anything. */
function unreadable(resource: Resource, scope: Scope, functions: Functions, functionName: Node | undefined): Statement {
  return {
    ...permissionOf(resource, resource.when),
    effect: "allow",
    function: functions.read(scope.text(functionName)[0]?.value ?? literal(resource.logicalId)),
    anyQualifier: false,
    admitsApiGateway: { kind: "maybe", why: "it has more alternatives than we follow" },
    sources: undefined,
    comparison: "ArnLike",
  };
}

export function permissionOf(resource: Resource, when: Formula): Permission {
  return { at: keyPlace(resource), when, logicalId: resource.logicalId };
}

/** The first that says no; else the first that is not sure; else yes. */
export function firstDoubt(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ kind }) => kind === "no") ?? verdicts.find(({ kind }) => kind === "maybe") ?? YES;
}

/**
 * API Gateway calls as `apigateway.amazonaws.com` in every partition. The suffix pseudo parameter gives that name in most;
 * where it is known to give another, it is wrong.
 */
export function principalVerdict(principal: Text | undefined): Verdict {
  if (principal === undefined) return { kind: "no", fault: "it has no principal" };
  const printed = printText(principal);
  if (["apigateway.amazonaws.com", "*", "apigateway.${AWS::URLSuffix}"].includes(printed)) return YES;
  const isRole = principal.length === 1 && principal[0]?.kind === "reference" && principal[0].attribute === "Arn";
  if (isRole || knownText(principal) !== undefined) return { kind: "no", fault: `its principal is \`${nameOf(principal)}\`` };
  return { kind: "maybe", why: "its principal is not known before deployment" };
}

export function actionVerdict(action: Text | undefined): Verdict {
  const known = action && knownText(action);
  if (action === undefined) return { kind: "no", fault: "it has no action" };
  if (known === undefined) return { kind: "maybe", why: "its action is not known before deployment" };
  // IAM takes actions in any case, and in a policy with wildcards.
  const admits = matchText(literal(known.toLowerCase()), literal("lambda:invokefunction")) === "yes";
  return admits ? YES : { kind: "no", fault: `its action is \`${known}\`` };
}

/** Statements for function URLs do not serve API Gateway. */
function urlVerdict(texts: Record<PermissionKey, Text | undefined>): Verdict {
  if (texts.FunctionUrlAuthType) return { kind: "no", fault: "it is for the function's URL" };
  const viaUrl = texts.InvokedViaFunctionUrl && knownText(texts.InvokedViaFunctionUrl);
  return viaUrl === "true" ? { kind: "no", fault: "it is for the function's URL" } : YES;
}

export function accountVerdict(account: Text | undefined, { settings }: Scope): Verdict {
  const known = account && knownText(account);
  if (known === undefined || settings.account === undefined || known === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known}\`` };
}

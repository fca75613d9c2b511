import { combine, flatMapAlternatives } from "../resolve/alternatives.ts";
import { textWhere } from "../resolve/defaults.ts";
import { and } from "../resolve/formula.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, literal, type Text } from "../resolve/text.ts";
import { get } from "../template/node.ts";
import type { Functions } from "./functions.ts";
import {
  accountVerdict, actionVerdict, firstDoubt, isTrusting, permissionOf, principalVerdict, type Statement, type Verdict, YES,
} from "./statement.ts";
import { permissionBytes } from "./statement-bytes.ts";
import { firstText } from "./texts.ts";

const PERMISSION_KEYS = [
  "FunctionName", "Principal", "Action", "SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType",
  "InvokedViaFunctionUrl",
] as const;

type PermissionTexts = Readonly<Record<(typeof PERMISSION_KEYS)[number], Text | undefined>>;

/** The statement that an `AWS::Lambda::Permission` makes: one for each way in which conditions choose its properties. */
export function permissionStatements(resource: Resource, scope: Scope, functions: Functions): Statement[] {
  const alternatives = flatMapAlternatives(scope.fields(resource.properties, PERMISSION_KEYS), (fields) =>
    combine(PERMISSION_KEYS.map((key) => scope.text(fields[key]))));
  if (alternatives === undefined) return [unreadable(resource, scope, functions)];
  return alternatives.flatMap(({ when, value }): Statement[] => {
    const exists = and(resource.when, when);
    const here = value.map((text) => text && textWhere(exists, text, scope.parameters, scope.logic));
    const texts = Object.fromEntries(PERMISSION_KEYS.map((key, index) => [key, here[index]])) as PermissionTexts;
    if (texts.FunctionName === undefined || exists === false) return [];
    const named = functions.read(texts.FunctionName, stackOfName(resource.logicalId, scope.settings));
    return [{
      ...permissionOf(resource, exists),
      effect: "allow",
      function: named,
      anyQualifier: false,
      admitsApiGateway: firstDoubt([
        principalVerdict(texts.Principal),
        actionVerdict(texts.Action),
        urlVerdict(texts),
        accountVerdict(texts.SourceAccount, scope),
        texts.PrincipalOrgID ? { kind: "maybe", why: "its `PrincipalOrgID` may not hold for a service" } : YES,
        texts.EventSourceToken ? { kind: "maybe", why: "it asks for an event source token" } : YES,
      ]),
      isTrusting: isTrusting(texts.Principal, texts.SourceAccount, scope),
      sources: texts.SourceArn && [texts.SourceArn],
      comparison: "ArnLike",
      writtenAs: "permission",
      bytes: permissionBytes({ ...texts, logicalId: resource.logicalId, function: named }, scope),
    }];
  });
}

/** A statement with more alternatives than we follow may admit anything. */
function unreadable(resource: Resource, scope: Scope, functions: Functions): Statement {
  return {
    ...permissionOf(resource, resource.when),
    effect: "allow",
    function: functions.read(firstText(get(resource.properties, "FunctionName"), scope) ?? literal(resource.logicalId), stackOfName(resource.logicalId, scope.settings)),
    anyQualifier: false,
    admitsApiGateway: { kind: "maybe", why: "it has more alternatives than we follow" },
    isTrusting: false,
    sources: undefined,
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 },
  };
}

/** Statements for function URLs do not serve API Gateway. */
function urlVerdict(texts: PermissionTexts): Verdict {
  if (texts.FunctionUrlAuthType) return { kind: "no", fault: "it is for the function's URL" };
  const viaUrl = texts.InvokedViaFunctionUrl && knownText(texts.InvokedViaFunctionUrl);
  return viaUrl === "true" ? { kind: "no", fault: "it is for the function's URL" } : YES;
}

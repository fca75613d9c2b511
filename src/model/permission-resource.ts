import { flatMapAlternatives } from "../resolve/alternatives.ts";
import { textWhere } from "../resolve/defaults.ts";
import { and, type Formula } from "../resolve/formula.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, literal, type Text } from "../resolve/text.ts";
import { get } from "../template/node.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import {
  accountVerdict, actionVerdict, type Bytes, firstDoubt, isTrusting, permissionOf, principalVerdict, type Statement, type Verdict, YES,
} from "./statement.ts";
import type { Granted } from "./statement-bytes.ts";
import { firstText } from "./texts.ts";

/** `byKey` goes by their order. */
const PERMISSION_KEYS = [
  "FunctionName", "Principal", "Action", "SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType",
  "InvokedViaFunctionUrl",
] as const;

type PermissionTexts = Readonly<Record<(typeof PERMISSION_KEYS)[number], Text | undefined>>;

/** What statements are read with. */
export interface StatementReading {
  readonly scope: Scope;
  readonly functions: Functions;
  /** Spells a source so that equal ones are equal texts. */
  readonly canonical: (source: Text) => Text;
  readonly bytes: (logicalId: string, named: NamedFunction, granted: Granted) => Bytes;
}

/** The statement that an `AWS::Lambda::Permission` makes: one for each way in which conditions choose its properties. */
export function permissionStatements(resource: Resource, reading: StatementReading): Statement[] {
  const { scope } = reading;
  const alternatives = flatMapAlternatives(scope.fields(resource.properties, PERMISSION_KEYS), (fields) =>
    scope.texts(PERMISSION_KEYS.map((key) => fields[key])));
  if (alternatives === undefined) return [unreadable(resource, reading)];
  return alternatives.flatMap(({ when, value }) => {
    const exists = and(resource.when, when);
    if (exists === false || value[0] === undefined) return [];
    const here = exists === true ? value : value.map((text) => text && textWhere(exists, text, scope.parameters, scope.logic));
    return [statementOf(resource, exists, byKey(here), here[0] ?? [], reading)];
  });
}

/** Texts in the order of the keys. An object that is written out costs a fraction of one that is filled key by key. */
function byKey(texts: readonly (Text | undefined)[]): PermissionTexts {
  return {
    FunctionName: texts[0], Principal: texts[1], Action: texts[2], SourceArn: texts[3], SourceAccount: texts[4], PrincipalOrgID: texts[5],
    EventSourceToken: texts[6], FunctionUrlAuthType: texts[7], InvokedViaFunctionUrl: texts[8],
  };
}

function statementOf(resource: Resource, when: Formula, texts: PermissionTexts, name: Text, { scope, functions, canonical, bytes }: StatementReading): Statement {
  const { logicalId } = resource;
  const named = functions.read(name, stackOfName(logicalId, scope.settings));
  return {
    ...permissionOf(resource, when),
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
    sources: texts.SourceArn && [canonical(texts.SourceArn)],
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: bytes(logicalId, named, texts),
  };
}

/** A statement with more alternatives than we follow may admit anything. */
function unreadable(resource: Resource, { scope, functions }: StatementReading): Statement {
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

import { remembering } from "../resolve/remembering.ts";
import type { Scope } from "../resolve/scope.ts";
import { PREFIX_END, stackOfName } from "../resolve/stack-prefix.ts";
import type { Text, Token } from "../resolve/text.ts";
import { callOf, entriesOf, get, type Node } from "../template/node.ts";
import type { NamedFunction } from "./functions.ts";
import type { Bytes } from "./statement.ts";
import { onlyText } from "./texts.ts";

/**
 * How long what only the deployment knows is: an account and a region as short as there are any, an API's id, and what
 * CloudFormation adds to a name so that it is like no other.
 */
const REGION = same("us-east-1".length);
const ACCOUNT = same(12);
const PARTITION = same("aws".length);
const API_ID = same(10);
const RANDOM = 12;
/** The name of a stack; most are longer. */
const STACK_NAME: Bytes = { least: 1, usual: 12 };
/** Any other text, a parameter's or an import's. */
const UNKNOWN: Bytes = { least: 1, usual: 10 };
/** An ARN that is not looked into, beside the name that it ends in. */
const ARN_HEAD: Bytes = { least: 20, usual: 36 };
/** Source: Lambda API reference, `AddPermission`: `StatementId` has 100 characters at most; a function's name has 64. */
const LONGEST_SID = 100;
const LONGEST_NAME = 64;
/** Of a name that is too long CloudFormation keeps about as much of each part. */
const CUT_PART = 24;

/** What an `AWS::Lambda::Permission` asks for, beside the function. */
export interface Granted {
  readonly Principal: Text | undefined;
  readonly Action: Text | undefined;
  readonly SourceArn: Text | undefined;
  readonly SourceAccount: Text | undefined;
  readonly PrincipalOrgID: Text | undefined;
  readonly EventSourceToken: Text | undefined;
  readonly FunctionUrlAuthType: Text | undefined;
  readonly InvokedViaFunctionUrl: Text | undefined;
}

/** A number of bytes that grows piece by piece. */
interface Tally {
  least: number;
  usual: number;
}

/**
 * How long the statement is that Lambda makes of a permission: JSON without blanks, as `GetPolicy` shows it. Most functions have several
 * statements, and a function's ARN is as long in each.
 */
export function createPermissionBytes(scope: Scope): (logicalId: string, named: NamedFunction, granted: Granted) => Bytes {
  const arnBytes = remembering((named: NamedFunction) => functionArn(named, scope));
  return (logicalId, named, granted) => {
    const tally = { least: FRAME, usual: FRAME };
    add(tally, statementId(logicalId, scope));
    addPrincipal(tally, granted.Principal, scope);
    if (granted.Action) addText(tally, granted.Action, scope);
    add(tally, arnBytes(named));
    addConditions(tally, granted, scope);
    return tally;
  };
}

/** What stands around the parts of every statement. */
const FRAME = '{"Sid":"","Effect":"Allow","Principal":,"Action":"","Resource":""}'.length;

function addPrincipal(tally: Tally, principal: Text | undefined, scope: Scope): void {
  const [first] = principal ?? [];
  const written = first?.kind === "literal" ? first.text : "";
  if (principal === undefined || written === "*") {
    add(tally, same('"*"'.length));
  } else if (/^\d{12}$/.test(written)) {
    add(tally, same(`{"AWS":"arn:aws:iam::${written}:root"}`.length));
  } else {
    add(tally, same((written.startsWith("arn:") ? '{"AWS":""}' : '{"Service":""}').length));
    addText(tally, principal, scope);
  }
}

/** The function's ARN, with the alias or version whose policy it is. */
function functionArn({ identity, logicalId, qualifier }: NamedFunction, scope: Scope): Bytes {
  const name = logicalId === undefined ? (identity.kind === "name" ? textBytes(identity.name, scope) : UNKNOWN) : functionName(logicalId, scope);
  const fixed = [same("arn::lambda:::function:".length), PARTITION, regionBytes(scope), ACCOUNT, name];
  return total(qualifier ? [...fixed, same(":".length), textBytes(qualifier, scope)] : fixed);
}

function regionBytes({ settings }: Scope): Bytes {
  return settings.region === undefined ? REGION : same(settings.region.length);
}

function functionName(logicalId: string, scope: Scope): Bytes {
  const given = onlyText(get(scope.resources.get(logicalId)?.properties, "FunctionName"), scope);
  if (given) return textBytes(given, scope);
  const { least, usual } = generatedName(logicalId, scope, CUT_PART);
  return { least: Math.min(least, LONGEST_NAME), usual: Math.min(usual, LONGEST_NAME) };
}

function statementId(logicalId: string, scope: Scope): Bytes {
  const { least, usual } = generatedName(logicalId, scope, LONGEST_SID);
  return { least: Math.min(least, LONGEST_SID), usual: Math.min(usual, LONGEST_SID) };
}

/** `<stack>-<logical id>-<random>`: the name that CloudFormation gives what its author does not name. */
function generatedName(logicalId: string, scope: Scope, cut: number): Bytes {
  const [id = "", ...around] = ownNames(logicalId, scope).toReversed();
  const stack = total([stackName(logicalId, scope), ...around.map((name) => same(name.length + RANDOM + 2))]);
  return { least: stack.least + Math.min(id.length, cut) + RANDOM + 2, usual: stack.usual + id.length + RANDOM + 2 };
}

/** The logical id of a resource, behind those of the nested stacks that it is in. */
function ownNames(logicalId: string, { settings }: Scope): string[] {
  return logicalId.slice(stackOfName(logicalId, settings).length).split(PREFIX_END);
}

function stackName(logicalId: string, { settings }: Scope): Bytes {
  const stack = stackOfName(logicalId, settings);
  const known = stack === "" ? settings.stackName : settings.stacks?.get(stack)?.stackName;
  return known === undefined ? STACK_NAME : same(known.length);
}

const OPERATORS = [
  {
    operator: "StringEquals",
    keys: [
      { key: "AWS:SourceAccount", property: "SourceAccount" },
      { key: "aws:PrincipalOrgID", property: "PrincipalOrgID" },
      { key: "lambda:EventSourceToken", property: "EventSourceToken" },
      { key: "lambda:FunctionUrlAuthType", property: "FunctionUrlAuthType" },
    ],
  },
  { operator: "Bool", keys: [{ key: "lambda:InvokedViaFunctionUrl", property: "InvokedViaFunctionUrl" }] },
  { operator: "ArnLike", keys: [{ key: "AWS:SourceArn", property: "SourceArn" }] },
] as const;

function addConditions(tally: Tally, granted: Granted, scope: Scope): void {
  let operators = 0;
  for (const { operator, keys } of OPERATORS) {
    let tests = 0;
    for (const { key, property } of keys) {
      const text = granted[property];
      if (text === undefined) continue;
      tests += 1;
      add(tally, same(`"${key}":""`.length));
      addText(tally, text, scope);
    }
    if (tests === 0) continue;
    operators += 1;
    // With the commas between the tests.
    add(tally, same(`"${operator}":{}`.length + tests - 1));
  }
  if (operators > 0) add(tally, same(',"Condition":{}'.length + operators - 1));
}

function add(tally: Tally, { least, usual }: Bytes): void {
  tally.least += least;
  tally.usual += usual;
}

function addText(tally: Tally, text: Text, scope: Scope): void {
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) add(tally, tokenBytes(token, scope));
}

/** How long a text is within JSON. */
function textBytes(text: Text, scope: Scope): Bytes {
  return total(text.map((token) => tokenBytes(token, scope)));
}

function tokenBytes(token: Token, scope: Scope): Bytes {
  if (token.kind === "literal") return same(quotedLength(token.text) - 2);
  if (token.kind === "unknown") return token.source === "pseudo-parameter" ? pseudoBytes(token.id) : UNKNOWN;
  const { logicalId, attribute } = token;
  const type = scope.resources.get(logicalId)?.type ?? "";
  if (type === "AWS::Lambda::Function" && attribute === undefined) return functionName(logicalId, scope);
  if (type === "AWS::ApiGateway::Stage" || type === "AWS::ApiGatewayV2::Stage") return stageName(logicalId, scope);
  if (type.startsWith("AWS::ApiGateway")) return API_ID;
  return attribute?.endsWith("Arn") === true ? ARN_HEAD : UNKNOWN;
}

function stageName(logicalId: string, scope: Scope): Bytes {
  const name = onlyText(get(scope.resources.get(logicalId)?.properties, "StageName"), scope);
  return name?.every(({ kind }) => kind === "literal") === true ? textBytes(name, scope) : UNKNOWN;
}

function pseudoBytes(id: string): Bytes {
  if (id.endsWith("AWS::Region")) return REGION;
  if (id.endsWith("AWS::AccountId")) return ACCOUNT;
  if (id.endsWith("AWS::Partition")) return PARTITION;
  return id.endsWith("AWS::StackName") ? STACK_NAME : UNKNOWN;
}

/** How long a value of a policy document is as JSON without blanks; of what conditions choose between, the shortest. */
export function jsonBytes(node: Node, scope: Scope): Bytes {
  const call = callOf(node);
  if (call?.name === "Fn::If") return callBytes(node, scope);
  if (call) return shortest(scope.text(node).flatMap(({ value }) => (value ? [total([same(2), textBytes(value, scope)])] : [])));
  if (node.kind === "scalar") return same(typeof node.value === "string" ? quotedLength(node.value) : String(node.value).length);
  const parts = node.kind === "list"
    ? node.items.map((item) => jsonBytes(item, scope))
    : entriesOf(node).map(({ key, value }) => total([same(quotedLength(key) + 1), jsonBytes(value, scope)]));
  return total([same(2 + Math.max(0, parts.length - 1)), ...parts]);
}

function callBytes(node: Node, scope: Scope): Bytes {
  return shortest(scope.branches(node).map(({ value }) => (value === undefined || value === node ? same(0) : jsonBytes(value, scope))));
}

function shortest(sizes: readonly Bytes[]): Bytes {
  const [first = same(0), ...others] = sizes;
  return others.reduce((a, b) => ({ least: Math.min(a.least, b.least), usual: Math.min(a.usual, b.usual) }), first);
}

/** What JSON writes as it is, each character one byte. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quotedLength(text: string): number {
  return PLAIN.test(text) ? text.length + 2 : Buffer.byteLength(JSON.stringify(text));
}

function same(length: number): Bytes {
  return { least: length, usual: length };
}

function total(sizes: readonly Bytes[]): Bytes {
  return sizes.reduce((sum, { least, usual }) => ({ least: sum.least + least, usual: sum.usual + usual }), same(0));
}

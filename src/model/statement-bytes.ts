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

/** What an `AWS::Lambda::Permission` asks for. */
export interface Granted {
  readonly logicalId: string;
  readonly function: NamedFunction;
  readonly Principal: Text | undefined;
  readonly Action: Text | undefined;
  readonly SourceArn: Text | undefined;
  readonly SourceAccount: Text | undefined;
  readonly PrincipalOrgID: Text | undefined;
  readonly EventSourceToken: Text | undefined;
  readonly FunctionUrlAuthType: Text | undefined;
  readonly InvokedViaFunctionUrl: Text | undefined;
}

/** A piece of JSON: written so, a text within it, or a length. */
type Piece = string | Text | Bytes;

/** How long the statement is that Lambda makes of a permission: JSON without blanks, as `GetPolicy` shows it. */
export function permissionBytes(granted: Granted, scope: Scope): Bytes {
  const { logicalId, function: named } = granted;
  const pieces: Piece[] = [
    '{"Sid":"', statementId(logicalId, scope), '","Effect":"Allow","Principal":', ...principalPieces(granted.Principal),
    ',"Action":"', granted.Action ?? [], '","Resource":"', ...functionArn(named, scope), '"', ...conditionPieces(granted), "}",
  ];
  return total(pieces.map((piece) => pieceBytes(piece, scope)));
}

function principalPieces(principal: Text | undefined): Piece[] {
  const [first] = principal ?? [];
  const written = first?.kind === "literal" ? first.text : "";
  if (principal === undefined || written === "*") return ['"*"'];
  if (/^\d{12}$/.test(written)) return [`{"AWS":"arn:aws:iam::${written}:root"}`];
  return [written.startsWith("arn:") ? '{"AWS":"' : '{"Service":"', principal, '"}'];
}

/** The function's ARN, with the alias or version whose policy it is. */
function functionArn({ identity, logicalId, qualifier }: NamedFunction, scope: Scope): Piece[] {
  const name = logicalId === undefined ? (identity.kind === "name" ? identity.name : UNKNOWN) : functionName(logicalId, scope);
  return ["arn:", PARTITION, ":lambda:", regionBytes(scope), ":", ACCOUNT, ":function:", name, ...(qualifier ? [":", qualifier] : [])];
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
  ["StringEquals", [
    ["AWS:SourceAccount", "SourceAccount"], ["aws:PrincipalOrgID", "PrincipalOrgID"], ["lambda:EventSourceToken", "EventSourceToken"],
    ["lambda:FunctionUrlAuthType", "FunctionUrlAuthType"],
  ]],
  ["Bool", [["lambda:InvokedViaFunctionUrl", "InvokedViaFunctionUrl"]]],
  ["ArnLike", [["AWS:SourceArn", "SourceArn"]]],
] as const;

function conditionPieces(granted: Granted): Piece[] {
  const operators = OPERATORS.flatMap(([operator, keys]) => {
    const tests = keys.flatMap(([key, property]): Piece[][] => (granted[property] ? [[`"${key}":"`, granted[property], '"']] : []));
    return tests.length === 0 ? [] : [[`"${operator}":{`, ...listed(tests), "}"]];
  });
  return operators.length === 0 ? [] : [',"Condition":{', ...listed(operators), "}"];
}

function listed(parts: readonly (readonly Piece[])[]): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [",", ...part]));
}

function pieceBytes(piece: Piece, scope: Scope): Bytes {
  if (typeof piece === "string") return same(piece.length);
  return "least" in piece ? piece : textBytes(piece, scope);
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

function quotedLength(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}

function same(length: number): Bytes {
  return { least: length, usual: length };
}

function total(sizes: readonly Bytes[]): Bytes {
  return sizes.reduce((sum, { least, usual }) => ({ least: sum.least + least, usual: sum.usual + usual }), same(0));
}

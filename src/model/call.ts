import { combine } from "../resolve/alternatives.ts";
import { and, type Formula } from "../resolve/formula.ts";
import type { Parameter } from "../resolve/parameters.ts";
import { textWhere } from "../resolve/defaults.ts";
import type { Scope } from "../resolve/scope.ts";
import { concat, defaultsIn, knownText, literal, printText, splitText, type Text, type Token } from "../resolve/text.ts";
import { entriesOf, type Node } from "../template/node.ts";
import { type Place, placeOf } from "../template/place.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import { nameOf, stackRegion } from "./identity.ts";
import type { Crossing, InvokeAuth, LiteralRegion, Target, Thing } from "./model.ts";
import { isRegion } from "./partitions.ts";
import type { CallPlan } from "./plan.ts";
import { compareRegions, regionOfHost, regionOfQueueUrl } from "./region.ts";
import { classifyUri, type LambdaUri } from "./target.ts";

/** A call as far as it can be told without asking who admits it. */
export interface CallDraft {
  readonly when: Formula;
  readonly target: Exclude<Target, { kind: "lambda" }> | { readonly kind: "lambda"; readonly function: NamedFunction; readonly at: Place; readonly asynchronous: boolean };
  readonly auth: InvokeAuth;
  readonly crossings: readonly Crossing[];
  readonly literalRegion: LiteralRegion | undefined;
}

export interface CallContext {
  readonly scope: Scope;
  readonly functions: Functions;
  /** A tool wrote the template for one region, which it knew: literal regions are its business. */
  readonly isToolOutput: boolean;
}

/** The calls that a plan stands for: one for each way in which conditions choose its type, target and credentials. */
export function draftCalls(plan: CallPlan & Pick<Thing, "when">, at: Place, variables: ReadonlyMap<string, string>, context: CallContext): readonly CallDraft[] {
  const { scope } = context;
  const texts = combine([plan.type, plan.uri, plan.credentials, plan.subtype, plan.connectionType].map((node) => scope.text(node)));
  if (texts === undefined) {
    const target: Target = { kind: "unknown", why: "it has more alternatives than we follow", at };
    return [{ when: true, target, auth: { kind: "resource-policy" }, crossings: [], literalRegion: undefined }];
  }
  return texts.map(({ when, value }): CallDraft => {
    const exists = and(plan.when, when);
    const [type, uri, credentials, subtype, connectionType] = value.map((text) => text && textWhere(exists, text, scope.parameters, scope.logic));
    const written = { type: upperCase(type), uri: uri && withVariables(uri, variables), subtype, viaLink: upperCase(connectionType) === "VPC_LINK" };
    const uriAt = plan.uri ? placeOf(plan.uri) : at;
    const drafted = draftTarget(written, uriAt, plan, context);
    return { when, auth: authOf(credentials, plan.credentials, scope), ...drafted };
  });
}

function upperCase(text: Text | undefined): string | undefined {
  return text && knownText(text)?.toUpperCase();
}

/** Stage variables that have but one value are that value. */
function withVariables(uri: Text, variables: ReadonlyMap<string, string>): Text {
  if (variables.size === 0) return uri;
  return uri.map((token): Token => (token.kind === "literal" ? {
    ...token, text: token.text.replace(/\$\{stageVariables\.(\w+)\}/g, (whole, name: string) => variables.get(name) ?? whole),
  } : token));
}

interface WrittenCall {
  readonly type: string | undefined;
  readonly uri: Text | undefined;
  readonly subtype: Text | undefined;
  /** Through a VPC link the host is but a header. */
  readonly viaLink: boolean;
}

type Drafted = Pick<CallDraft, "target" | "crossings" | "literalRegion">;

const NOWHERE = { crossings: [], literalRegion: undefined } as const;

function draftTarget(call: WrittenCall, at: Place, plan: CallPlan, context: CallContext): Drafted {
  if (call.type === "MOCK") return { target: { kind: "mock" }, ...NOWHERE };
  if (call.subtype) {
    const named = parameterRegion(plan.parameters, context.scope);
    return draftService(nameOf(call.subtype).split("-")[0] ?? "", named?.region, named?.at ?? at, context);
  }
  if (call.uri === undefined) return { target: { kind: "unknown", why: "it has no URI", at }, ...NOWHERE };
  const { functions } = context;
  const isFunction = (logicalId: string): boolean => functions.lookup.function(logicalId) || functions.lookup.qualified(logicalId) !== undefined;
  const called = classifyUri(call.uri, isFunction);
  const isHttp = call.type === "HTTP" || call.type === "HTTP_PROXY";
  if (called.kind === "lambda" && !isHttp) return draftLambda(called, at, plan, context);
  if (called.kind === "service") return { ...draftService(called.service, called.region, at, context), literalRegion: literalRegion(called.region, at, context) };
  if (called.kind === "http" || isHttp) return draftHttp(called.kind === "http" && !call.viaLink ? called.host : [], at, context);
  if (called.kind === "listener") return draftHttp([], at, context);
  const isOpen = call.uri.length === 1 && call.uri[0]?.kind !== "literal";
  const why = isOpen ? `\`${nameOf(call.uri)}\` is not known before deployment` : `\`${printText(call.uri)}\` is no URI that we know`;
  return { target: { kind: "unknown", why, at }, ...NOWHERE };
}

function draftLambda(called: LambdaUri, at: Place, plan: CallPlan, context: CallContext): Drafted {
  const named = context.functions.read(called.function);
  const asynchronous = isAsynchronous(plan.parameters, context.scope);
  return {
    target: { kind: "lambda", function: named, at, asynchronous },
    crossings: lambdaCrossings(called, named, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named.region ?? [], at, context),
  };
}

/**
 * Lambda's endpoint is the URI's first region, the function lives in the second: they must be one. A function of this
 * template lives where the stack does.
 */
function lambdaCrossings(called: LambdaUri, named: NamedFunction, at: Place, { scope }: CallContext): Crossing[] {
  const own = stackRegion(scope.settings);
  const functionRegion = named.region ?? (named.identity.kind === "resource" ? own : undefined);
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  const target = functionRegion ?? called.uriRegion;
  return target && compareRegions(own, target) === "different" ? [crossing("lambda", own, target, at)] : [];
}

function crossing(kind: Crossing["kind"], from: Text, to: Text, at: Place): Crossing {
  const [parameter] = [...defaultsIn(to), ...defaultsIn(from)];
  return { kind, from: printText(from), to: printText(to), parameter, at, when: true };
}

function draftService(service: string, region: Text | undefined, at: Place, { scope }: CallContext): Drafted {
  const own = stackRegion(scope.settings);
  const crossings = region && compareRegions(own, region) === "different" ? [crossing("service", own, region, at)] : [];
  return { target: { kind: "service", service, at }, crossings, literalRegion: undefined };
}

function draftHttp(host: Text, at: Place, { scope }: CallContext): Drafted {
  const own = stackRegion(scope.settings);
  const region = regionOfHost(host);
  const crossings = region && compareRegions(own, region) === "different" ? [crossing("http", own, region, at)] : [];
  return { target: { kind: "http", at }, crossings, literalRegion: undefined };
}

/** An HTTP API's service integration names its region in the parameters, or in the queue's URL. */
function parameterRegion(parameters: Node | undefined, scope: Scope): { readonly region: Text; readonly at: Place } | undefined {
  for (const { key, value } of entriesOf(parameters)) {
    const [only, ...others] = scope.text(value);
    if (!only?.value || others.length > 0) continue;
    const region = key === "Region" ? only.value : key === "QueueUrl" ? regionOfQueueUrl(only.value) : undefined;
    if (region) return { region, at: placeOf(value) };
  }
  return undefined;
}

function literalRegion(region: Text, at: Place, { isToolOutput, scope }: CallContext): LiteralRegion | undefined {
  const known = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.pseudoParameter === undefined);
  if (isToolOutput || known === undefined || !isWritten || !isRegion(known)) return undefined;
  return { region: known, parameter: defaultsIn(region)[0], at: within(at, known, scope), when: true };
}

/** Where a word stands in the text of a place; the whole place where it is not written there in one piece. */
function within(at: Place, word: string, { source }: Scope): Place {
  const offset = at.file === source.file ? source.text.slice(at.start, at.end).indexOf(word) : -1;
  return offset < 0 ? at : { ...at, start: at.start + offset, end: at.start + offset + word.length };
}

/** Source: API Gateway developer guide, "Set up asynchronous invocation of the backend Lambda function". */
function isAsynchronous(parameters: Node | undefined, scope: Scope): boolean {
  return entriesOf(parameters).some(({ key, value }) =>
    key.toLowerCase() === "integration.request.header.x-amz-invocation-type"
    && scope.text(value).every((text) => text.value && knownText(text.value)?.toLowerCase() === "'event'"));
}

/** By whose right the call is made. A default of "" is absence; a value that is not known is taken for a role. */
function authOf(credentials: Text | undefined, node: Node | undefined, scope: Scope): InvokeAuth {
  const text = credentials && allowedOnly(credentials, scope.parameters);
  if (text === undefined || node === undefined) return { kind: "resource-policy" };
  const [parameter] = defaultsIn(text);
  if (knownText(text) === "") return { kind: "resource-policy", ...(parameter !== undefined && { parameter }) };
  const at = placeOf(node);
  return isCaller(text) ? { kind: "caller", at, isAsked: at.generatedBy === undefined } : { kind: "role", role: { at, name: roleName(text), text } };
}

/** What a message calls a role: of an ARN that is written out, what follows the last slash. */
function roleName(text: Text): string {
  const resource = splitText(text, ":").slice(5);
  const path = resource.length === 1 ? splitText(resource[0] ?? [], "/") : [];
  return path.length > 1 && knownText(path[0] ?? []) === "role" ? printText(path.at(-1) ?? []) : nameOf(text);
}

/** A parameter whose every allowed value says that there is no role is no role. */
function allowedOnly(text: Text, parameters: ReadonlyMap<string, Parameter>): Text {
  const [token, ...others] = text;
  const allowed = token?.kind === "unknown" && others.length === 0 ? parameters.get(token.id)?.allowed : undefined;
  if (allowed === undefined) return text;
  const values = allowed.map(literal);
  return values.every((value) => knownText(value) === "" || isCaller(value)) ? concat(values.find(isCaller) ?? []) : text;
}

/** `arn:aws:iam::*:user/*` in any partition: pass on whoever calls. */
function isCaller(text: Text): boolean {
  const [, , service, , account, user, ...others] = splitText(text, ":").map(printText);
  return service === "iam" && account === "*" && user === "user/*" && others.length === 0;
}

/** Drafts narrowed to when their plan is there. */
export function narrowed<T extends { readonly when: Formula }>(drafts: readonly T[], when: Formula): T[] {
  return drafts.flatMap((draft) => {
    const both = and(when, draft.when);
    return both === false ? [] : [{ ...draft, when: both }];
  });
}


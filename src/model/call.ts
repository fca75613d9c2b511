import { textWhere } from "../resolve/defaults.ts";
import { and, type Formula } from "../resolve/formula.ts";
import type { Parameter } from "../resolve/parameters.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { concat, defaultsIn, knownText, literal, printText, splitText, type Text, type Token } from "../resolve/text.ts";
import { entriesOf, type Node } from "../template/node.ts";
import { isAuthored, type Place, placeOf } from "../template/place.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import { nameOf, stackRegion } from "./identity.ts";
import type { Call, Crossing, InvokeAuth, LambdaTarget, LiteralRegion, Target, Thing } from "./model.ts";
import { isRegion } from "./partitions.ts";
import type { CallPlan } from "./plan.ts";
import { compareRegions, regionOfHost, regionOfQueueUrl } from "./region.ts";
import { settledBy } from "./settled-by.ts";
import type { LambdaUri, UriTarget } from "./target.ts";
import { onlyText } from "./texts.ts";

/** A call as far as it can be told without asking who admits it. */
export interface CallDraft extends Omit<Call, "target"> {
  readonly when: Formula;
  readonly target: Exclude<Target, LambdaTarget> | LambdaDraft;
}

interface LambdaDraft extends Pick<LambdaTarget, "kind" | "at" | "asynchronous"> {
  readonly function: NamedFunction;
}

export interface CallContext {
  readonly scope: Scope;
  readonly functions: Functions;
  /** What a URI calls. */
  readonly classify: (uri: Text) => UriTarget;
  /** The stack that the API is in, where the template stands for several. */
  readonly stack: string;
  /** The regions that the template is deployed to were known when it was written: a literal region is no slip. */
  readonly isForKnownRegions: boolean;
}

/**
 * The calls that a plan stands for: one for each way in which conditions choose its type, target and credentials.
 * `variables` are the stage variables that are known.
 */
export function draftCalls(
  plan: CallPlan & Thing,
  variables: ReadonlyMap<string, string>,
  context: CallContext,
): readonly CallDraft[] {
  const { scope } = context;
  const nodes = [plan.type, plan.uri, plan.credentials, plan.subtype, plan.connectionType];
  const alternatives = scope.texts(nodes);
  if (alternatives === undefined) {
    const drafted = unknownTarget("it has more alternatives than we follow", plan.at);
    return [{ when: plan.when, auth: { kind: "resource-policy" }, ...drafted }];
  }
  return alternatives.flatMap((alternative): CallDraft[] => {
    const when = and(plan.when, alternative.when);
    if (when === false) return [];
    const texts = alternative.value.map((text) => text && textWhere(when, text, scope.parameters, scope.logic));
    const [type, uri, credentials, subtype, connectionType] = texts;
    const written: WrittenCall = {
      type: upperCase(type),
      uri: uri && withVariables(uri, variables),
      subtype,
      viaLink: upperCase(connectionType) === "VPC_LINK",
      parameters: plan.parameters,
      at: plan.uri ? placeOf(plan.uri) : plan.at,
    };
    return [{ when, auth: authOf(credentials, plan.credentials, scope), ...draftTarget(written, context) }];
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
  readonly parameters: Node | undefined;
  /** The URI's place; the integration's where it has none. */
  readonly at: Place;
}

type Drafted = Pick<CallDraft, "target" | "crossings" | "literalRegion">;

function draftTarget(call: WrittenCall, context: CallContext): Drafted {
  const { type, uri, subtype, at } = call;
  if (type === "MOCK") return { target: { kind: "mock" }, crossings: [], literalRegion: undefined };
  if (subtype) {
    const named = parameterRegion(call.parameters, context.scope);
    return draftService(nameOf(subtype).split("-")[0] ?? "", named?.region, named?.at ?? at, context);
  }
  if (uri === undefined) return unknownTarget("it has no URI", at);
  const called = context.classify(uri);
  if (called.kind === "service") {
    const { service, region } = called;
    return { ...draftService(service, region, at, context), literalRegion: literalRegion(region, at, context) };
  }
  if (called.kind === "http" && !call.viaLink) return draftHttp(called.host, at, context);
  const isHttp = called.kind === "http" || called.kind === "listener" || type === "HTTP" || type === "HTTP_PROXY";
  if (isHttp) return draftHttp([], at, context);
  if (called.kind === "lambda") return draftLambda(called, call, context);
  const isOpen = uri.length === 1 && uri[0]?.kind !== "literal";
  const why = isOpen ? `\`${nameOf(uri)}\` is not known before deployment` : `\`${called.text}\` is no URI that we know`;
  return unknownTarget(why, at, settledBy(uri, context.scope.parameters));
}

function unknownTarget(why: string, at: Place, remedy?: string): Drafted {
  return { target: { kind: "unknown", why, ...(remedy !== undefined && { remedy }), at }, crossings: [], literalRegion: undefined };
}

function draftLambda(called: LambdaUri, { at, parameters }: WrittenCall, context: CallContext): Drafted {
  const named = context.functions.read(called.function, context.stack);
  return {
    target: { kind: "lambda", function: named, at, asynchronous: isAsynchronous(parameters, context.scope) },
    crossings: lambdaCrossings(called, named, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named.region ?? [], at, context),
  };
}

/**
 * Lambda's endpoint is the URI's first region, the function lives in the second: they must be one. A function of this
 * template lives where the stack does.
 */
function lambdaCrossings(called: LambdaUri, named: NamedFunction, at: Place, context: CallContext): readonly Crossing[] {
  const { settings } = context.scope;
  const own = named.identity.kind === "resource" ? stackRegion(settings, stackOfName(named.identity.logicalId, settings)) : undefined;
  const functionRegion = named.region ?? own;
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  return crossingsTo(functionRegion ?? called.uriRegion, "lambda", at, context);
}

/** The call of something in a region, where that is known to be another than the stack's. */
function crossingsTo(region: Text | undefined, kind: Crossing["kind"], at: Place, { scope, stack }: CallContext): readonly Crossing[] {
  const own = stackRegion(scope.settings, stack);
  return region && compareRegions(own, region) === "different" ? [crossing(kind, own, region, at)] : [];
}

function crossing(kind: Crossing["kind"], from: Text, to: Text, at: Place): Crossing {
  const [parameter] = [...defaultsIn(to), ...defaultsIn(from)];
  return { kind, from: printText(from), to: printText(to), parameter, at, when: true };
}

function draftService(service: string, region: Text | undefined, at: Place, context: CallContext): Drafted {
  return { target: { kind: "service", service, at }, crossings: crossingsTo(region, "service", at, context), literalRegion: undefined };
}

function draftHttp(host: Text, at: Place, context: CallContext): Drafted {
  return { target: { kind: "http", at }, crossings: crossingsTo(regionOfHost(host), "http", at, context), literalRegion: undefined };
}

/** An HTTP API's service integration names its region in the parameters, or in the queue's URL. */
function parameterRegion(parameters: Node | undefined, scope: Scope): { readonly region: Text; readonly at: Place } | undefined {
  for (const { key, value } of entriesOf(parameters)) {
    const text = onlyText(value, scope);
    const region = text && key === "QueueUrl" ? regionOfQueueUrl(text) : text;
    if (region && (key === "Region" || key === "QueueUrl")) return { region, at: placeOf(value) };
  }
  return undefined;
}

function literalRegion(region: Text, at: Place, { isForKnownRegions, scope }: CallContext): LiteralRegion | undefined {
  const known = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.filledIn === undefined);
  if (isForKnownRegions || known === undefined || !isWritten || !isRegion(known)) return undefined;
  return { region: known, parameter: defaultsIn(region)[0], at: within(at, known, scope), when: true };
}

/** Where a word stands in the text of a place; the whole place where it is not written there in one piece. */
function within(at: Place, word: string, scope: Scope): Place {
  const offset = scope.written(at).indexOf(word);
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
  if (isCaller(text)) return { kind: "caller", at, isAsked: isAuthored(at) };
  return { kind: "role", role: { at, name: roleName(text), text } };
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

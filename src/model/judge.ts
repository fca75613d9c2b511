import { concat, knownText, literal, printText, splitText, type Text, type Token, tokenId } from "../resolve/text.ts";
import { arnParts, joinTexts, matchText } from "./arn-like.ts";
import type { NamedFunction } from "./functions.ts";
import { type ApiIdentity, type AskedCall, type Request, requestResource, withoutEndSlash } from "./request.ts";
import { type Statement, type Verdict, YES } from "./statement.ts";

/** A verdict on one statement and one request. */
export type Judgement = Exclude<Verdict, { readonly kind: "no" }> | Refusal;

/** Why a statement does not admit a request. */
export interface Refusal {
  readonly kind: "no";
  readonly fault: string;
  /** The higher, the nearer the statement came to a yes. */
  readonly rank: number;
  /** AWS's documents and its behaviour disagree about whether this is a no. */
  readonly doubtful: boolean;
}

/** What of a statement is wrong, from what is farthest from a yes to what is nearest. */
const RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 } as const;

const maybe = (why: string, open?: Text): Judgement => ({ kind: "maybe", why, ...(open && { open }) });
const no = (fault: string, rank: number, doubtful = false): Refusal => ({ kind: "no", fault, rank, doubtful });

/** Whether a statement admits a request that comes with a call. */
export function judge(statement: Statement, { target, api }: Pick<AskedCall, "target" | "api">, request: Request): Judgement {
  if (statement.effect === "deny") return no("it denies calls", RANK.effect);
  const qualifier = judgeQualifier(statement, target);
  if (qualifier.kind === "no") return qualifier;
  const source = judgeSource(statement, api, request);
  return source.kind === "yes" ? qualifier : source;
}

/** Whether a statement is about the function as it is called: each qualifier has a policy of its own. */
function judgeQualifier(statement: Statement, target: NamedFunction): Judgement {
  if (statement.anyQualifier) return YES;
  const [mine, asked] = [statement.function.qualifier, target.qualifier].map((text) => text && printText(text));
  if (mine === asked) return YES;
  // An unqualified policy may or may not cover calls of `$LATEST`: AWS does not say.
  if (mine === undefined && asked === "$LATEST") return maybe("whether the function's policy covers `$LATEST` is not documented");
  const qualifiers = [...statement.function.qualifier ?? [], ...target.qualifier ?? []];
  const isUnknown = qualifiers.some((token) => token.kind === "unknown");
  if (isUnknown && mine !== undefined && asked !== undefined) return maybe("the qualifier is not known before deployment", qualifiers);
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked)}`, RANK.qualifier);
}

function qualifierName(qualifier: string | undefined): string {
  return qualifier === undefined ? "the unqualified function" : `\`:${qualifier}\``;
}

/** Whether a statement's source covers a request to an API. */
function judgeSource({ admitsApiGateway, sources, comparison }: Statement, api: ApiIdentity, request: Request): Judgement {
  if (admitsApiGateway.kind === "no") return no(admitsApiGateway.fault, RANK.statement);
  if (admitsApiGateway.kind === "maybe" || sources === undefined) return admitsApiGateway;
  const [only] = sources;
  if (only && sources.length === 1 && request.stage?.reference === undefined && request.otherTail === undefined) {
    return judgePattern(only, comparison, api, request);
  }
  const others = otherSpellings(request);
  const judgements = sources.map((source) => {
    const judgeSpelled = (spelled: Request): Judgement => judgePattern(source, comparison, api, spelled);
    return others.map(judgeSpelled).find(({ kind }) => kind === "yes") ?? judgeSpelled(request);
  });
  return judgements.find(({ kind }) => kind === "yes")
    ?? judgements.find(({ kind }) => kind === "maybe")
    ?? nearest(judgements.filter((judgement) => judgement.kind === "no"))
    ?? no("its list of sources is empty", RANK.arn);
}

/**
 * The request as its ARN may be spelled too: its stage by reference where conditions choose the stage's name, its other
 * tail.
 */
function otherSpellings(request: Request): readonly Request[] {
  const { stage, otherTail } = request;
  const stages = stage?.reference ? [stage, { ...stage, name: stage.reference }] : [stage];
  const tails = otherTail ? [request.tail, otherTail] : [request.tail];
  return stages.flatMap((each) => tails.map((tail) => ({ ...request, stage: each, tail }))).slice(1);
}

/** The first of those that come nearest to a yes. */
export function nearest<T extends Refusal>(refusals: readonly T[]): T | undefined {
  return refusals.toSorted((a, b) => b.rank - a.rank)[0];
}

function judgePattern(source: Text, comparison: Statement["comparison"], api: ApiIdentity, request: Request): Judgement {
  // Lambda refuses it in a permission, and what IAM makes of it in a policy is not documented.
  if (knownText(source) === "*") return maybe("its source is `*`");
  if (comparison === "StringLike" && matchText(source, concat(api.arn, api.id, requestResource(request))) === "yes") return YES;
  const parts = arnParts(source);
  if (parts === undefined) {
    return source.some((token) => token.kind === "unknown")
      ? maybe("its source ARN is not known before deployment", source)
      : no(`its source \`${printText(source)}\` is not the ARN of an API`, RANK.arn);
  }
  const resource = parts[5] ?? [];
  return judgeArn(parts, api)
    ?? (comparison === "StringEquals" ? judgeExact(resource, api, request) : judgeResource(resource, api, request));
}

const PLACES = [[1, "partition"], [3, "region"], [4, "account"]] as const;

/**
 * Service, partition, region and account. Where the template writes one of them out and the stack's own is not known, it is
 * taken to be the stack's.
 */
function judgeArn(parts: readonly Text[], api: ApiIdentity): Refusal | undefined {
  const service = knownText(parts[2] ?? []);
  if (service !== undefined && service !== "execute-api" && !service.includes("*")) {
    return no(`its source is an ARN of \`${service}\`, not of \`execute-api\``, RANK.arn);
  }
  const own = arnParts(api.arn) ?? [];
  const wrong = PLACES.find(([index]) => differs(parts[index], own[index]));
  return wrong && no(`its source is in ${wrong[1]} \`${printText(parts[wrong[0]] ?? [])}\``, RANK.arn);
}

function differs(pattern: Text | undefined, own: Text | undefined): boolean {
  if (pattern === undefined || own === undefined) return false;
  return knownText(pattern) !== undefined && knownText(own) !== undefined && matchText(pattern, own) === "no";
}

function judgeExact(resource: Text, api: ApiIdentity, request: Request): Judgement {
  const wanted = concat(api.id, requestResource(request));
  if (printText(wanted) === printText(resource)) return YES;
  return isOpen(resource) || isOpen(wanted)
    ? maybe("its source ARN is not known before deployment", resource)
    : no(`it admits exactly \`${printText(resource)}\``, RANK.path);
}

function isOpen(text: Text): boolean {
  return text.some((token) => token.kind !== "literal");
}

function judgeResource(resource: Text, api: ApiIdentity, request: Request): Judgement {
  const { apiPart, isAlone } = apiPartOf(resource);
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (isAlone) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = wantedOf(api, request);
  switch (matchResource(resource, wanted, request)) {
    case "yes":
      return YES;
    case "maybe":
      return maybe("its source ARN is not known before deployment", resource);
    case "no":
      return explain(resource, wanted.text, request);
  }
}

/** What stands before the first slash of literal text. */
function apiPartOf(resource: Text): { readonly apiPart: Text; readonly isAlone: boolean } {
  const index = resource.findIndex((token) => token.kind === "literal" && token.text.includes("/"));
  const token = resource[index];
  if (token?.kind !== "literal") return { apiPart: resource, isAlone: true };
  const text = token.text.slice(0, token.text.indexOf("/"));
  return { apiPart: [...resource.slice(0, index), ...(text === "" ? [] : [{ ...token, text }])], isAlone: false };
}

/** The resource that a request asks for, and what in it only the deployment knows. */
interface Wanted {
  readonly text: Text;
  readonly ids: ReadonlySet<string>;
  readonly sealed: ReadonlySet<string>;
  /** With a seal for what is sealed. */
  readonly known: Text;
}

/** A request is held to each statement of its function. */
const wantedBy = new WeakMap<Request, { readonly api: ApiIdentity; readonly wanted: Wanted }>();

function wantedOf(api: ApiIdentity, request: Request): Wanted {
  const before = wantedBy.get(request);
  if (before?.api === api) return before.wanted;
  const text = concat(api.id, requestResource(request));
  const sealed = openIds(request.stage ? request.stage.name : request.tail);
  const wanted: Wanted = { text, ids: openIds(text), sealed, known: seal(text, sealed) };
  wantedBy.set(request, { api, wanted });
  return wanted;
}

/** Stands for the name of a stage or the id of an authorizer that nobody knows yet, and that is sure to hold no slash. */
const SEAL = "\uE000";
/** Stands for another resource's name or id. */
const OTHER_SEAL = "\uE001";
/** What can be written down for a stage's name, and for an authorizer's id. */
const STAGE_NAME = /^(?:[\w-]+|\$default)$/;
const AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;

function matchResource(resource: Text, { ids, sealed, known }: Wanted, { stage }: Request): Verdict["kind"] {
  const isOther = (token: Token): boolean => token.kind === "reference" && token.attribute === undefined && !ids.has(tokenId(token));
  const own = seal(resource, sealed);
  const pattern = own.some(isOther) ? own.map((token): Token => (isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token)) : own;
  const verdict = matchText(pattern, known);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  // A name that is written down may be the one that only the deployment knows; another resource's is not.
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || (name !== undefined && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name))) return "no";
  return matchText(joinTexts(segments.with(position, literal(SEAL)), "/"), known) === "no" ? "no" : "maybe";
}

/** What in a text only the deployment knows. */
function openIds(text: Text): ReadonlySet<string> {
  return new Set(text.flatMap((token) => (token.kind === "literal" ? [] : [tokenId(token)])));
}

function seal(text: Text, sealed: ReadonlySet<string>): Text {
  return sealed.size === 0 ? text : text.map((token): Token =>
    (token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token));
}

/** An id in the shape that API Gateway gives: one that was written down after a first deployment may be this API's. */
const GIVEN_ID = /^[a-z0-9]{8,12}$/;

function judgeApi(apiPart: Text, api: ApiIdentity): Judgement | undefined {
  if (printText(apiPart) === printText(api.id)) return undefined;
  const known = knownText(apiPart);
  const [only] = apiPart;
  const bothReferences = apiPart.length === 1 && only?.kind === "reference" && api.isResource;
  const neverAnId = known !== undefined && api.isResource && !GIVEN_ID.test(known);
  const bothKnown = known !== undefined && knownText(api.id) !== undefined;
  if (bothReferences && only.attribute === undefined) return no(`it admits API \`${only.logicalId}\``, RANK.api);
  if (neverAnId || bothKnown) return no(`its source names the API \`${known}\`, which is not the id of this API`, RANK.api);
  return maybe("its source names an API that is not known before deployment", apiPart);
}

/** Says which part of a source that does not match is wrong, and whether AWS leaves that in doubt. */
function explain(resource: Text, wanted: Text, request: Request): Refusal {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  const [stage, verb] = rest;
  const admits = `it admits ${admittedWords(rest, request)}`;
  if (hasParameter(resource) && matchText(withoutParameterNames(resource), withoutParameterNames(wanted)) === "yes") {
    return no(`${admits}, with other names for the path parameters`, RANK.path, true);
  }
  if (request.verb === undefined) return no(`${admits}; ${shapeOfRequest(request)}`, RANK.path);
  const isAny = verb !== undefined && knownText(verb) === "ANY";
  if (isAny && matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits}; this stage is \`${request.stage.label}\``, isAlone ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits;
    return no(fault, isAlone ? RANK.verbAlone : RANK.verb);
  }
  const bare = withoutEndSlash(resource);
  if (bare && matchText(bare, wanted) === "yes") return no(`${admits}; API Gateway drops the slash at a path's end`, RANK.path);
  return no(admits, RANK.path);
}

/** How the ARN of a request without a verb ends: what a pattern of stage, verb and path cannot match. */
function shapeOfRequest({ stage, tail, route }: Request): string {
  if (stage === undefined) return "an authorizer is called for `authorizers/` and its id";
  return `a request to \`${route ?? printText(tail)}\` is \`${stage.label}/${printText(tail)}\`, without a verb`;
}

/** "`GET /orders` on stage `prod`", or the pattern itself where it is not made that way. */
function admittedWords(rest: readonly Text[], request: Request): string {
  const [stage, verb, ...path] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === undefined || verb === undefined || path.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path, "/"))}\``;
  return printText(stage) === "*" ? words : `${words} on stage \`${printText(stage)}\``;
}

function hasWildcard(text: Text): boolean {
  return text.some((token) => token.kind === "literal" && /[*?]/.test(token.text));
}

function hasParameter(text: Text): boolean {
  return text.some((token) => token.kind === "literal" && token.text.includes("{"));
}

function withoutParameterNames(text: Text): Text {
  return text.map((token): Token =>
    (token.kind === "literal" ? { kind: "literal", text: token.text.replace(/\{[^{}/+]*(\+?)\}/g, "{$1}") } : token));
}

import { concat, knownText, literal, printText, splitText, type Text, type Token, tokenId } from "../resolve/text.ts";
import { matchText } from "./arn-like.ts";
import type { NamedFunction } from "./functions.ts";
import { type Request, requestResource } from "./request.ts";
import type { Statement, Verdict } from "./statement.ts";

/** A verdict on one statement and one request. The higher the rank, the nearer a statement that says no came to a yes. */
export type Judgement = Verdict & {
  readonly rank: number;
  /** AWS's documents and its behaviour disagree about whether this is a no. */
  readonly doubtful: boolean;
};

/** The API as request ARNs name it. */
export interface ApiIdentity {
  readonly id: Text;
  /** The API is a resource of this template, so that nobody but CloudFormation knows its id beforehand. */
  readonly isResource: boolean;
  /** The stack's own "arn:partition:execute-api:region:account:", where it is known. */
  readonly arn: Text;
}

const RANK = { qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7 } as const;

const judged = (verdict: Verdict, rank: number, doubtful = false): Judgement => ({ ...verdict, rank, doubtful });
const no = (fault: string, rank: number, doubtful = false): Judgement => judged({ kind: "no", fault }, rank, doubtful);

/** Whether a statement is about the function as it is called: each qualifier has a policy of its own. */
export function judgeQualifier(statement: Statement, target: NamedFunction): Judgement {
  if (statement.anyQualifier) return judged({ kind: "yes" }, 0);
  const [mine, asked] = [statement.function.qualifier, target.qualifier].map((text) => text && printText(text));
  if (mine === asked) return judged({ kind: "yes" }, 0);
  // An unqualified policy may or may not cover calls of `$LATEST`: AWS does not say.
  if (mine === undefined && asked === "$LATEST") return judged({ kind: "maybe", why: "whether the function's policy covers `$LATEST` is not documented" }, 0);
  const open = [statement.function.qualifier, target.qualifier].some((text) => text?.some((token) => token.kind === "unknown"));
  if (open && mine !== undefined && asked !== undefined) return judged({ kind: "maybe", why: "the qualifier is not known before deployment" }, 0);
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked)}`, RANK.qualifier);
}

function qualifierName(qualifier: string | undefined): string {
  return qualifier === undefined ? "the unqualified function" : `\`:${qualifier}\``;
}

/** Whether a statement's source covers a request to an API. */
export function judgeSource(statement: Statement, api: ApiIdentity, request: Request): Judgement {
  if (statement.admitsApiGateway.kind !== "yes") return judged(statement.admitsApiGateway, RANK.statement);
  if (statement.sources === undefined) return judged({ kind: "yes" }, 0);
  const others = otherSpellings(request);
  const judgements = statement.sources.map((source) => {
    const judge = (spelled: Request): Judgement => judgePattern(source, statement.comparison, api, spelled);
    return others.map(judge).find(({ kind }) => kind === "yes") ?? judge(request);
  });
  return best(judgements) ?? no("its list of sources is empty", RANK.arn);
}

/** The request as its ARN may be spelled too: its stage by reference where conditions choose the stage's name, its other tail. */
function otherSpellings(request: Request): readonly Request[] {
  const { stage, otherTail } = request;
  const stages = stage?.reference ? [stage, { ...stage, name: stage.reference }] : [stage];
  const tails = otherTail ? [request.tail, otherTail] : [request.tail];
  return stages.flatMap((each) => tails.map((tail) => ({ ...request, stage: each, tail }))).slice(1);
}

/** A yes if there is one, then what comes nearest to it. */
export function best(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.find(({ kind }) => kind === "yes")
    ?? judgements.find(({ kind }) => kind === "maybe")
    ?? judgements.toSorted((a, b) => b.rank - a.rank)[0];
}

function judgePattern(source: Text, comparison: Statement["comparison"], api: ApiIdentity, request: Request): Judgement {
  // Lambda refuses it in a permission, and what IAM makes of it in a policy is not documented.
  if (knownText(source) === "*") return judged({ kind: "maybe", why: "its source is `*`" }, RANK.arn);
  const fields = arnFields(source);
  if (comparison === "StringLike" && matchText(source, concat(api.arn, api.id, requestResource(request))) === "yes") return judged({ kind: "yes" }, 0);
  if (fields === undefined) {
    return source.some((token) => token.kind === "unknown")
      ? judged({ kind: "maybe", why: "its source ARN is not known before deployment" }, RANK.arn)
      : no(`its source \`${printText(source)}\` is not the ARN of an API`, RANK.arn);
  }
  const around = judgeArn(fields, api);
  if (around) return around;
  const resource = fields[5] ?? [];
  if (comparison === "StringEquals") return judgeExact(resource, api, request);
  return judgeResource(resource, api, request);
}

/** The six fields of an ARN pattern; `undefined` where it has fewer. */
function arnFields(source: Text): Text[] | undefined {
  const fields = splitText(source, ":");
  return fields.length < 6 ? undefined : [...fields.slice(0, 5), joinBy(fields.slice(5), ":")];
}

function joinBy(parts: readonly Text[], separator: string): Text {
  return concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [literal(separator), part])));
}

/**
 * Service, region and account. Where the template writes out a partition, a region or an account and the stack's own is not
 * known, it is taken to be the stack's.
 */
function judgeArn(fields: readonly Text[], api: ApiIdentity): Judgement | undefined {
  const own = splitText(api.arn, ":");
  const [, partition, service, region, account] = fields;
  const serviceName = knownText(service ?? []);
  if (serviceName !== undefined && serviceName !== "execute-api" && !serviceName.includes("*")) {
    return no(`its source is an ARN of \`${serviceName}\`, not of \`execute-api\``, RANK.arn);
  }
  if (differs(partition, own[1])) return no(`its source is in partition \`${printText(partition ?? [])}\``, RANK.arn);
  if (differs(region, own[3])) return no(`its source is in region \`${printText(region ?? [])}\``, RANK.arn);
  if (differs(account, own[4])) return no(`its source is in account \`${printText(account ?? [])}\``, RANK.arn);
  return undefined;
}

function differs(pattern: Text | undefined, own: Text | undefined): boolean {
  if (pattern === undefined || own === undefined) return false;
  return knownText(pattern) !== undefined && knownText(own) !== undefined && matchText(pattern, own) === "no";
}

function judgeExact(resource: Text, api: ApiIdentity, request: Request): Judgement {
  const wanted = concat(api.id, requestResource(request));
  if (printText(wanted) === printText(resource)) return judged({ kind: "yes" }, 0);
  return isOpen(resource) || isOpen(wanted)
    ? judged({ kind: "maybe", why: "its source ARN is not known before deployment" }, RANK.arn)
    : no(`it admits exactly \`${printText(resource)}\``, RANK.path);
}

function isOpen(text: Text): boolean {
  return text.some((token) => token.kind !== "literal");
}

function judgeResource(resource: Text, api: ApiIdentity, request: Request): Judgement {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (rest.length === 0) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = concat(api.id, requestResource(request));
  const verdict = matchResource(resource, wanted, request);
  if (verdict === "yes") return judged({ kind: "yes" }, 0);
  if (verdict === "maybe") return judged({ kind: "maybe", why: "its source ARN is not known before deployment" }, RANK.api);
  return explain(rest, resource, wanted, request);
}

/** Stands for the name of a stage or the id of an authorizer that nobody knows yet, and that is sure to hold no slash. */
const SEAL = "\uE000";
/** Stands for another resource's name or id. */
const OTHER_SEAL = "\uE001";
/** What can be written down for a stage's name, and for an authorizer's id. */
const STAGE_NAME = /^(?:[\w-]+|\$default)$/;
const AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;

function matchResource(resource: Text, wanted: Text, request: Request): Verdict["kind"] {
  const sealed = sealedTokens(request);
  const isWanted = new Set(wanted.map((token) => (token.kind === "literal" ? "" : tokenId(token))));
  const isOther = (token: Token): boolean => token.kind === "reference" && token.attribute === undefined && !isWanted.has(tokenId(token));
  const pattern = seal(resource, sealed).map((token): Token => (isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token));
  const known = seal(wanted, sealed);
  const verdict = matchText(pattern, known);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  // A name that is written down may be the one that only the deployment knows; another resource's is not.
  const segments = splitText(pattern, "/");
  const position = request.stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || (name !== undefined && !(request.stage ? STAGE_NAME : AUTHORIZER_ID).test(name))) return "no";
  return matchText(joinBy(segments.with(position, literal(SEAL)), "/"), known) === "no" ? "no" : "maybe";
}

function sealedTokens({ stage, tail }: Request): ReadonlySet<string> {
  return new Set((stage ? stage.name : tail).flatMap((token) => (token.kind === "literal" ? [] : [tokenId(token)])));
}

function seal(text: Text, sealed: ReadonlySet<string>): Text {
  return text.map((token): Token => (token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token));
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
  return judged({ kind: "maybe", why: "its source names an API that is not known before deployment" }, RANK.api);
}

/** Says which part of a source that does not match is wrong, and whether AWS leaves that in doubt. */
function explain(rest: readonly Text[], resource: Text, wanted: Text, request: Request): Judgement {
  const admits = admittedWords(rest, request);
  if (hasParameter(resource) && matchText(withoutParameterNames(resource), withoutParameterNames(wanted)) === "yes") {
    return no(`it admits ${admits}, with other names for the path parameters`, RANK.path, true);
  }
  const [stage, verb] = rest;
  if (request.verb === undefined) return no(`it admits ${admits}; ${shapeOfRequest(request)}`, RANK.path);
  const anyVerb = rest.map((part, index) => (index === 1 && knownText(part) === "ANY" ? literal("*") : part));
  const apiPart = splitText(resource, "/")[0] ?? [];
  if (request.verb && verb && knownText(verb) === "ANY" && matchText(joinBy([apiPart, ...anyVerb], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    return no(`it admits ${admits}; this stage is \`${request.stage.label}\``, RANK.stage);
  }
  if (request.verb && verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    return no(isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : `it admits ${admits}`, RANK.verb);
  }
  const slash = resource.at(-1);
  const bare = slash?.kind === "literal" && slash.text.endsWith("/") ? [...resource.slice(0, -1), { ...slash, text: slash.text.slice(0, -1) }] : undefined;
  if (bare && matchText(bare, wanted) === "yes") return no(`it admits ${admits}; API Gateway drops the slash at a path's end`, RANK.path);
  return no(`it admits ${admits}`, RANK.path);
}

/** How the ARN of a request without a verb ends: what a pattern of stage, verb and path cannot match. */
function shapeOfRequest({ stage, tail, route }: Request): string {
  if (stage === undefined) return "an authorizer is called for `authorizers/` and its id";
  return `a request to \`${route ?? printText(tail)}\` is \`${nameOfStage(stage.label)}/${printText(tail)}\`, without a verb`;
}

/** A stage that is not known is any. */
function nameOfStage(label: string): string {
  return label === "?" ? "*" : label;
}

/** "`GET /orders` on stage `prod`", or the pattern itself where it is not made that way. */
function admittedWords(rest: readonly Text[], request: Request): string {
  const [stage, verb, ...path] = rest;
  const pattern = printText(joinBy(rest, "/"));
  if (!request.verb || stage === undefined || verb === undefined || path.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinBy(path, "/"))}\``;
  return printText(stage) === "*" ? words : `${words} on stage \`${printText(stage)}\``;
}

function hasWildcard(text: Text): boolean {
  return text.some((token) => token.kind === "literal" && /[*?]/.test(token.text));
}

function hasParameter(text: Text): boolean {
  return text.some((token) => token.kind === "literal" && token.text.includes("{"));
}

function withoutParameterNames(text: Text): Text {
  return text.map((token): Token => (token.kind === "literal" ? { kind: "literal", text: token.text.replace(/\{[^{}/+]*(\+?)\}/g, "{$1}") } : token));
}

import type { Api, Authorizer, Call, Integration, LambdaFunction, LambdaTarget, Noun, RequestPath, Route, Stage } from "../../model/model.ts";
import { withoutPrefix } from "../../resolve/stack-prefix.ts";
import { knownText } from "../../resolve/text.ts";
import { partsOf } from "../selects.ts";
import type { Named } from "./noun-of.ts";

/** What is known of one fact of a thing. A value of `undefined` is that there is none. */
export type Fact =
  | { readonly kind: "known"; readonly value: string | number | boolean | undefined }
  | { readonly kind: "open"; readonly why: string };

/** The facts by which declared rules speak of each noun. */
export interface FactNames {
  readonly api: keyof ReturnType<typeof apiFacts>;
  readonly stage: keyof ReturnType<typeof stageFacts>;
  readonly route: keyof ReturnType<typeof routeFacts>;
  readonly authorizer: keyof ReturnType<typeof authorizerFacts>;
  readonly integration: keyof ReturnType<typeof integrationFacts>;
  readonly function: keyof ReturnType<typeof functionFacts>;
  readonly path: keyof ReturnType<typeof pathFacts>;
}

/** A name of a fact, of any noun. */
export type FactName = FactNames[Noun];

/** The facts of a thing, by name. */
export function factsOf(named: Named): ReadonlyMap<string, Fact> {
  return new Map(Object.entries(factsAs(named)));
}

function factsAs({ noun, thing }: Named): Readonly<Record<string, Fact>> {
  switch (noun) {
    case "api":
      return apiFacts(thing);
    case "stage":
      return stageFacts(thing);
    case "route":
      return routeFacts(thing);
    case "authorizer":
      return authorizerFacts(thing);
    case "integration":
      return integrationFacts(thing);
    case "function":
      return functionFacts(thing);
    case "path":
      return pathFacts(thing);
  }
}

const NONE: Fact = known(undefined);

function known(value: string | number | boolean | undefined): Fact {
  return { kind: "known", value };
}

function open(why: string): Fact {
  return { kind: "open", why };
}

function apiFacts({ name, logicalId, kind }: Api) {
  return { api: known(withoutPrefix(logicalId ?? name)), apiKind: known(kind) };
}

function stageFacts(stage: Stage) {
  const { api, cache, isCachingOpen } = stage;
  const caching = open(`what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    ...apiFacts(api),
    stage: stageName(stage),
    cached: cache === undefined && isCachingOpen ? caching : known(cache !== undefined),
    encrypted: cache === undefined && isCachingOpen ? caching : known(cache?.encryption !== undefined),
  };
}

function stageName({ name, isNameOpen }: Stage): Fact {
  return isNameOpen ? open(`the name of stage \`${name}\` is not known before deployment`) : known(name);
}

function routeFacts({ api, name, authorization }: Route) {
  const parts = partsOf(name);
  return {
    ...apiFacts(api),
    route: known(name),
    verb: known(parts?.verb),
    path: known(parts?.path),
    authorization: authorization === "unknown" ? open("what authorizes its requests is not known") : known(authorization),
  };
}

function authorizerFacts(authorizer: Authorizer) {
  const { api, name, cache: { seconds } } = authorizer;
  return {
    ...apiFacts(api),
    authorizer: known(withoutPrefix(name)),
    authorizerCache: seconds === undefined ? open(`for how long what authorizer \`${name}\` says is kept is not known`) : known(seconds),
    ...callFacts(authorizer),
  };
}

function integrationFacts(integration: Integration) {
  const { target } = integration;
  return {
    ...apiFacts(integration.api),
    integration: target.kind === "unknown" ? open(target.why) : known(target.kind),
    ...callFacts(integration),
    asynchronous: ofLambda(integration, ({ asynchronous }) => known(asynchronous), known(false)),
  };
}

function callFacts(call: Call) {
  return {
    function: ofLambda(call, functionName),
    qualifier: ofLambda(call, qualifierOf),
    by: byOf(call),
    role: roleOf(call),
    warmth: ofLambda(call, warmthOf),
  };
}

/** A fact about the function that is called; `otherwise` is it where something else is. */
function ofLambda({ target }: Call, factOf: (target: LambdaTarget) => Fact, otherwise = NONE): Fact {
  if (target.kind === "unknown") return open(target.why);
  return target.kind === "lambda" ? factOf(target) : otherwise;
}

function functionName({ logicalId, name }: LambdaTarget): Fact {
  if (logicalId !== undefined) return known(withoutPrefix(logicalId));
  return name.includes("${") ? open(`which function \`${name}\` is is not known before deployment`) : known(name);
}

function qualifierOf({ qualifier, name }: LambdaTarget): Fact {
  if (qualifier === undefined) return NONE;
  const text = knownText(qualifier);
  return text === undefined ? open(`which version or alias of its function \`${name}\` is is not known before deployment`) : known(text);
}

function byOf({ target, auth }: Call): Fact {
  if (target.kind === "unknown") return open(target.why);
  return auth.kind === "resource-policy" && target.kind !== "lambda" ? NONE : known(auth.kind);
}

function roleOf({ auth }: Call): Fact {
  if (auth.kind !== "role") return NONE;
  const { name, text } = auth.role;
  return text.some(({ kind }) => kind === "unknown") ? open(`which role \`${name}\` is is not known before deployment`) : known(withoutPrefix(name));
}

function warmthOf({ name, warmth }: LambdaTarget): Fact {
  const [first, ...others] = warmth.map(({ value }) => value);
  if (first === undefined || first.kind === "unknown") return open(`whether \`${name}\` is kept warm is not known`);
  return others.every(({ kind }) => kind === first.kind) ? known(first.kind) : open(`whether \`${name}\` is kept warm hangs on conditions`);
}

function functionFacts({ logicalId, permissions, callers }: LambdaFunction) {
  return { function: known(withoutPrefix(logicalId)), permissions: known(permissions.length), callers: known(callers.length) };
}

const NO_STAGE = "no stage of its API is here";
const LEADS_NOWHERE = open("where it leads is not in what was read");

function pathFacts(path: RequestPath) {
  const { stage, route, integration } = path;
  const { integration: answering, ...call } = integration ? integrationFacts(integration) : callless(LEADS_NOWHERE);
  return {
    ...routeFacts(route),
    stage: stage ? stageName(stage) : open(NO_STAGE),
    ...askedFacts(path),
    integration: answering,
    function: call.function, qualifier: call.qualifier, by: call.by, role: call.role, asynchronous: call.asynchronous, warmth: call.warmth,
    ...cacheFacts(path),
  };
}

function callless(fact: Fact) {
  return { integration: fact, function: fact, qualifier: fact, by: fact, role: fact, asynchronous: fact, warmth: fact };
}

/** Of the Lambda authorizer that a path asks first. */
function askedFacts({ authorizer, route: { authorization } }: RequestPath) {
  const isUnseen = authorizer === undefined && (authorization === "lambda" || authorization === "unknown");
  const otherwise = isUnseen ? open("what authorizes its requests is not known") : NONE;
  const facts = authorizer && authorizerFacts(authorizer);
  return {
    authorizer: facts?.authorizer ?? otherwise,
    authorizerCache: facts?.authorizerCache ?? otherwise,
    authorizerFunction: facts?.function ?? otherwise,
    authorizerBy: facts?.by ?? otherwise,
    authorizerRole: facts?.role ?? otherwise,
    authorizerWarmth: facts?.warmth ?? otherwise,
  };
}

function cacheFacts({ api, stage, cache }: RequestPath) {
  const isOpen = cache === undefined && api.kind === "rest" && (stage === undefined || stage.isCachingOpen);
  const doubt = open(stage === undefined ? NO_STAGE : `what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    cached: isOpen ? doubt : known(cache !== undefined),
    cacheSeconds: isOpen ? doubt : cache && cache.seconds === undefined ? open("for how long responses are kept is not known") : known(cache?.seconds),
    encrypted: isOpen ? doubt : known(cache?.encrypted === true),
  };
}

import { always, combine, given } from "../resolve/alternatives.ts";
import { and, type Formula, type Guarded, or } from "../resolve/formula.ts";
import type { Scope } from "../resolve/scope.ts";
import { defaultsIn, knownText, printText, type Text } from "../resolve/text.ts";
import { callOf, get, itemsOf, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import type { CacheEncryption, RouteCache, RouteName, StageCache } from "./model.ts";
import type { Caching, RoutePlan } from "./plan.ts";
import { secondsOf } from "./spelling.ts";
import { firstText } from "./texts.ts";

/**
 * The caches of a stage, when one is in effect: a cluster, and at least one method whose responses it keeps. A setting that
 * is merely mentioned is none. Facts: API Gateway developer guide, "Enabling API caching to enhance responsiveness".
 */
export function stageCaches(caching: Caching, routes: readonly RoutePlan[], scope: Scope): readonly Alternative[] {
  const cluster = scope.text(caching.cluster).filter(({ value }) => isTrue(value));
  const settings = cluster.length === 0 ? undefined : settingsOf(caching, scope);
  if (settings === undefined) return [];
  return cluster.flatMap(({ when }) => settings.flatMap((alternative): Alternative[] => {
    const set = and(when, alternative.when);
    const methods = cachedMethods(alternative.value, routes);
    // What is set keeps nothing where none of the methods is there.
    const exists = and(set, or(...methods.map((method) => method.when)));
    return exists === false ? [] : [{ when: exists, value: { encryption: encryptionOf(methods, set), routes: routeCaches(alternative.value, routes) } }];
  }));
}

type Alternative = Guarded<StageCache>;

/** Whether only the deployment knows what is cached. */
export function isCachingOpen({ cluster, methods, everyMethod }: Caching, scope: Scope): boolean {
  if (cluster === undefined || scope.text(cluster).every(({ value }) => value !== undefined && knownText(value) !== undefined && !isTrue(value))) return false;
  const lists = scope.branches(methods).flatMap(({ value }) => value ?? []);
  const entries = [everyMethod, ...lists.flatMap(itemsOf)].flatMap((entry) => scope.branches(entry).flatMap(({ value }) => value ?? []));
  const isUnread = lists.some(({ kind }) => kind !== "list") || entries.some((entry) => callOf(entry) !== undefined);
  return isUnread || isOpen(cluster, scope) || entries.some((entry) => SETTINGS.some((key) => isOpen(get(entry, key), scope)));
}

const SETTINGS = ["ResourcePath", "HttpMethod", "CachingEnabled"];

function isOpen(node: Node | undefined, scope: Scope): boolean {
  return node !== undefined && scope.text(node).some(({ value }) => value !== undefined && knownText(value) === undefined);
}

/** What is said of one method, or of every method; `undefined` where nothing is said. */
interface Setting {
  /** "GET /items"; `undefined` for every method. */
  readonly method: string | undefined;
  readonly caching: boolean | undefined;
  readonly encrypted: { readonly value: boolean; readonly node: Node; readonly text: Text } | undefined;
  /** `undefined` where nothing is said, "open" where it is not known what. */
  readonly seconds: number | "open" | undefined;
}

function settingsOf({ methods, everyMethod }: Caching, scope: Scope): readonly Guarded<readonly Setting[]>[] | undefined {
  const stageWide = everyMethod ? [settingAlternatives(everyMethod, undefined, scope)] : [];
  const lists = scope.branches(methods).flatMap(({ when, value }) => {
    const entries = itemsOf(value).map((entry) =>
      scope.branches(entry).flatMap((branch) => given(branch.when, entryAlternatives(branch.value, scope))));
    const combinations = combine([...stageWide, ...entries]) ?? [];
    return combinations.map((combination) => ({ when: and(when, combination.when), value: combination.value.flat() }));
  });
  return lists.length === 0 ? undefined : lists;
}

function entryAlternatives(entry: Node | undefined, scope: Scope): readonly Guarded<readonly Setting[]>[] {
  const subject = entry && subjectOf(entry, scope);
  return entry && subject ? settingAlternatives(entry, subject.method, scope) : always([]);
}

function settingAlternatives(node: Node, method: string | undefined, scope: Scope): readonly Guarded<readonly Setting[]>[] {
  return scope.fields(node, ["CachingEnabled", "CacheDataEncrypted", "CacheTtlInSeconds"]).map(({ when, value: fields }) => {
    const encrypting = fields.CacheDataEncrypted;
    const text = firstText(encrypting, scope);
    return {
      when,
      value: [{
        method,
        caching: booleanOf(firstText(fields.CachingEnabled, scope)),
        encrypted: encrypting && text && { value: isTrue(text), node: encrypting, text },
        seconds: fields.CacheTtlInSeconds && (secondsOf(fields.CacheTtlInSeconds, scope) ?? "open"),
      }],
    };
  });
}

/**
 * What an entry of `MethodSettings` is about: one method, or (`method` absent) every one. Only the pair of `/*` and `*` means
 * every method; other wildcards are accepted and do nothing (aws/serverless-application-model#1518).
 */
function subjectOf(entry: Node, scope: Scope): { readonly method: string | undefined } | undefined {
  const [path, verb] = [get(entry, "ResourcePath"), get(entry, "HttpMethod")].map((node) => firstText(node, scope));
  if (!path || !verb) return undefined;
  const [pathText, verbText] = [printText(path), printText(verb).toUpperCase()];
  if (pathText === "/*" && verbText === "*") return { method: undefined };
  return verbText === "*" || pathText.includes("*") ? undefined : { method: `${verbText} ${decodedPath(pathText)}` };
}

/** In a key of the settings `/` is written `~1` after the first character: `/~1items~1{id}`. People also write it plainly. */
function decodedPath(path: string): string {
  return path.includes("~1") ? path.replace(/^\//, "").replaceAll("~1", "/") : path;
}

/** The routes whose responses are kept, each with what is set for it. */
function routeCaches(settings: readonly Setting[], routes: readonly RoutePlan[]): Map<RouteName, RouteCache> {
  const wide = everyMethod(settings);
  const exact = new Map(settings.map((setting) => [setting.method, setting]));
  return new Map(routes.flatMap(({ name, verb, streams }) => {
    const own = exact.get(name);
    const isOnByDefault = verb === "GET" || verb === "ANY";
    const caching = own?.caching ?? wide.caching;
    const seconds = own?.seconds ?? wide.seconds ?? DEFAULT_SECONDS;
    if (streams || caching !== true || seconds === 0 || (!own && !isOnByDefault)) return [];
    const encrypted = (own?.encrypted ?? wide.encrypted)?.value === true;
    return [[name, { seconds: seconds === "open" ? undefined : seconds, encrypted }] as const];
  }));
}

/** Source: API Gateway developer guide, "The default TTL value for API caching is 300 seconds." */
const DEFAULT_SECONDS = 300;

/** What the settings say of every method together; of several the last. */
function everyMethod(settings: readonly Setting[]): Setting {
  const every = settings.filter(({ method }) => method === undefined);
  return {
    method: undefined,
    caching: last(every, ({ caching }) => caching),
    encrypted: last(every, ({ encrypted }) => encrypted),
    seconds: last(every, ({ seconds }) => seconds),
  };
}

interface CachedMethod {
  readonly name: string | undefined;
  readonly encrypted: Setting["encrypted"];
  /** When a method is there that it is about. */
  readonly when: Formula;
}

/** The methods whose responses are kept; `name` is absent where every method shares one setting. */
function cachedMethods(settings: readonly Setting[], routes: readonly RoutePlan[]): CachedMethod[] {
  const wide = everyMethod(settings);
  const exact = settings.filter(({ method }) => method !== undefined);
  const own = exact.flatMap((setting): CachedMethod[] => {
    const caching = setting.caching ?? wide.caching;
    const seconds = setting.seconds ?? wide.seconds;
    if (caching !== true || seconds === 0) return [];
    return [{ name: setting.method, encrypted: setting.encrypted ?? wide.encrypted, when: cacheable(setting.method, routes) }];
  });
  const overridden = new Set(exact.map(({ method }) => method));
  const isShared = wide.caching === true && wide.seconds !== 0;
  const shared = isShared ? [{ name: undefined, encrypted: wide.encrypted, when: otherGets(routes, overridden) }] : [];
  return [...shared, ...own].filter(({ when }) => when !== false);
}

function last<T>(settings: readonly Setting[], pick: (setting: Setting) => T | undefined): T | undefined {
  return settings.map(pick).findLast((value) => value !== undefined);
}

/** By default only GET is cached. Where the API's methods are not in this template, one of them may be. */
function otherGets(routes: readonly RoutePlan[], overridden: ReadonlySet<string | undefined>): Formula {
  if (routes.length === 0) return true;
  return whenAny(routes.filter(({ name, verb, streams }) =>
    (verb === "GET" || verb === "ANY") && !streams && !overridden.has(name)));
}

function cacheable(method: string | undefined, routes: readonly RoutePlan[]): Formula {
  if (routes.length === 0) return true;
  const [verb, path] = method?.split(" ") ?? [];
  return whenAny(routes.filter(({ name, streams }) =>
    !streams && (name === method || name === `ANY ${path ?? ""}` || (verb === "ANY" && name.endsWith(` ${path ?? ""}`)))));
}

function whenAny(routes: readonly RoutePlan[]): Formula {
  return or(...routes.map(({ when }) => when));
}

function encryptionOf(methods: readonly CachedMethod[], set: Formula): CacheEncryption | undefined {
  const encrypting = methods.flatMap(({ name, encrypted, when }) => (encrypted?.value ? [{ name, when, ...encrypted }] : []));
  const first = encrypting.toSorted((a, b) => a.node.start - b.node.start)[0];
  if (first === undefined) return undefined;
  const names = encrypting.flatMap(({ name }) => (name === undefined ? [] : [`\`${name}\``]));
  const every = encrypting.some(({ name }) => name === undefined);
  return {
    at: placeOf(first.node),
    when: and(set, or(...encrypting.map(({ when }) => when))),
    covers: every ? (methods.length > encrypting.length ? "every other cached method" : "every cached method") : names.join(", "),
    parameter: defaultsIn(first.text)[0],
  };
}

function booleanOf(text: Text | undefined): boolean | undefined {
  const known = text && knownText(text);
  return known === undefined ? undefined : isTrue(text);
}

/** CloudFormation takes strings for booleans; YAML 1.1 has more words for true. */
function isTrue(text: Text | undefined): boolean {
  return text !== undefined && /^(?:true|yes|on)$/i.test(knownText(text) ?? "");
}

import type { Api, Authorizer, Caller, Integration, LambdaTarget, Model, Noun, Role, RouteName, Thing, Unchecked, Warmth } from "../model/model.ts";
import { and, type Formula, formulaKey, type Guarded, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import { defaultsIn, printText } from "../resolve/text.ts";
import { pathKeys, type Place } from "../template/place.ts";
import type { Limit } from "./budget.ts";
import type { Change } from "./change.ts";
import type { Note, Problem, Severity } from "./finding.ts";
import type { Hop } from "./route-row.ts";

/** Every noun that a rule can be about: those of the model, and what becomes of budgets. */
export interface Subjects extends Pick<Model, Noun> {
  readonly overrun: readonly Overrun[];
}

/** A route that costs requests on a stage more than a budget allows. Its place is the route's. */
export interface Overrun extends Thing {
  readonly api: Api;
  /** `undefined` where the API has no stage here. */
  readonly stage: string | undefined;
  readonly routes: readonly [RouteName];
  /** The budget's name, where it has one. */
  readonly budget: string | undefined;
  readonly breaches: readonly [Breach, ...Breach[]];
  /** What a reader must know of how certain the breaches are. */
  readonly notes: readonly string[];
}

/** One limit, and how it is exceeded. */
export interface Breach {
  readonly limit: Limit;
  readonly count: number;
  /** What is counted, where it is hops. */
  readonly hops: readonly Hop[];
}

/** What a rule says about each thing of the nouns it names. The engine visits each thing once. */
export interface Rule<N extends keyof Subjects = keyof Subjects, O extends RuleOptions = RuleOptions> {
  /** Kebab-case; states the matter. */
  readonly id: string;
  readonly on: readonly N[];
  readonly severity: Severity;
  /** One line, imperative: what to do. */
  readonly summary: string;
  /** One paragraph: what it costs not to. */
  readonly why: string;
  /** The presets besides `all` that have it. */
  readonly presets: readonly Preset[];
  /** The safety of the best fix that its findings can have; nothing where none ever has one. */
  readonly fixes?: Change["safety"];
  /** What it finds hangs on more than the template: where it finds nothing now, it may in another region or with another budget. */
  readonly varies?: true;
  /** The plugin that it comes from. What somebody else's code yields is looked at before it is believed. */
  readonly plugin?: string;
  /** The URL of its page, `null` where it has none; ours have theirs beside them. */
  readonly help?: string | null;
  /** What it cannot tell of a thing, and why. */
  unchecked?(subject: Subjects[N][number], model: Model): Iterable<Unchecked>;
  /** What users can set of it beside its severity. */
  readonly options?: DeclaredOptions<O>;
  check(subject: Subjects[N][number], model: Model, options: O): Iterable<Problem>;
}

/** What a rule is set to, by name. */
export type RuleOptions = Readonly<Record<string, unknown>>;

export interface DeclaredOptions<O extends RuleOptions> {
  /** A JSON Schema for each, with the `description` that editors show and, in `errorMessage`, what messages call a value: "a whole number". */
  readonly schema: { readonly [K in keyof O]: Readonly<Record<string, unknown>> };
  readonly defaults: O;
}

export type Preset = "recommended" | "security-first";

export function defineRule<const N extends keyof Subjects, O extends RuleOptions = RuleOptions>(rule: Rule<N, O>): Rule<N, O> {
  return rule;
}

/** "`GET /orders`", "`GET /orders` and `POST /orders`", "`GET /orders` and 3 more routes". There is at least one. */
export function nameRoutes(routes: readonly RouteName[]): string {
  const [first = "", second, ...others] = routes;
  if (second === undefined) return `\`${first}\``;
  return others.length === 0 ? `\`${first}\` and \`${second}\`` : `\`${first}\` and ${others.length + 1} more routes`;
}

/**
 * How a sentence about a call begins: "`GET /orders` assumes", "`GET /orders` and 3 more routes assume", "authorizer `Tokens`
 * assumes", "an integration of `OrdersApi` without a route assumes". The verb is given without its "s".
 */
export function callerDoes(call: Integration | Authorizer, verb: string): string {
  if ("guards" in call) {
    if (call.routes.length === 0) return `an integration of \`${call.api.name}\` without a route ${verb}s`;
    return `${nameRoutes(call.routes)} ${call.routes.length === 1 ? `${verb}s` : verb}`;
  }
  return `authorizer \`${call.name}\` ${verb}s`;
}

/** When API Gateway asks an authorizer: "on a cache miss", "on `$connect`". */
export function whenAsked({ api, cache: { seconds } }: Pick<Authorizer, "api" | "cache">): string {
  if (api.kind === "websocket") return "on `$connect`";
  if (seconds === undefined) return "whenever no verdict is cached";
  return seconds === 0 ? "on every request" : "on a cache miss";
}

/** When requests find their function in one state of warmth, and what is known of that state. */
export function warmthOf<K extends Warmth["kind"]>({ target, when }: Caller, kind: K): Guarded<Extract<Warmth, { kind: K }>>[] {
  return target.warmth.flatMap(({ when: isSo, value }) => (isKind(value, kind) ? [{ when: and(when, isSo), value }] : []));
}

function isKind<K extends Warmth["kind"]>(warmth: Warmth, kind: K): warmth is Extract<Warmth, { kind: K }> {
  return warmth.kind === kind;
}

/** What a reader of a finding about a role must know of how certain it is. */
export function roleNotes({ name, text }: Role): string[] {
  const defaults = defaultsIn(text).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open = text.length > 0 && text.every((token) => token.kind === "unknown");
  return open ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
}

/** The permission that would still let API Gateway in without the role; of several, which may be one for each route, the first. */
export function admittedBy({ admission }: LambdaTarget): Note[] {
  if (admission.kind !== "admitted") return [];
  const [first, ...others] = admission.by;
  if (first === undefined) return [];
  const subject = others.length === 0 ? "this permission already admits" : `this permission and ${others.length} more already admit`;
  return [{ at: first.at, message: `${subject} API Gateway` }];
}

/** How to do without the role. Without a statement in the function's policy first, dropping it would break the call. */
export function dropRole({ name, elsewhere, admission, isCrowded }: LambdaTarget): string {
  if (elsewhere === "account") return `once the account of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (elsewhere === "region") return `once a stack in the region of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  // Where nothing is asked for yet, nothing had to admit it.
  if (admission.kind === "admitted" && admission.by.length > 0) return "remove the credentials";
  if (admission.kind !== "missing") return `make sure that the policy of \`${name}\` admits API Gateway, then remove the credentials`;
  if (isCrowded) return `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`, and then remove the credentials`;
  return `add an \`AWS::Lambda::Permission\` for \`${name}\` and then remove the credentials; without it every request would be a 500`;
}

/** What identifies a role: two with the same are provably one, two with different may still be. */
export function roleKey({ text }: Role): string {
  return printText(text);
}

/** Each model's roles are counted once: every call by a role asks for its own. */
const functionsByRole = new WeakMap<Model, ReadonlyMap<string, ReadonlySet<string>>>();

/** How many functions API Gateway invokes by a role, as integrations and as authorizers. */
export function functionsOf(role: Role, model: Model): number {
  const known = functionsByRole.get(model) ?? invokedByRole(model);
  functionsByRole.set(model, known);
  return known.get(roleKey(role))?.size ?? 0;
}

function invokedByRole(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const calls = [...model.integration, ...model.authorizer].flatMap(({ target, auth }) =>
    (target.kind === "lambda" && auth.kind === "role" ? [{ role: roleKey(auth.role), name: target.name }] : []));
  return new Map([...groupsByKey(calls, ({ role }) => role)].map(([role, all]) => [role, new Set(all.map(({ name }) => name))]));
}

/** Things with equal keys together, in the order of the first of each. */
export function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): [T, ...T[]][] {
  return [...groupsByKey(things, keyOf).values()];
}

/** What identifies where a thing stands in the text. */
export function placeKey({ at }: { readonly at: Place }): string {
  return `${at.file}:${at.start}-${at.end}`;
}

/** What identifies when a thing is there. */
export function whenKey({ when }: { readonly when: Formula }): string {
  return formulaKey(when);
}

/** When several things are there together. */
export function whenAll(things: readonly { readonly when: Formula }[]): Formula {
  return and(...things.map(({ when }) => when));
}

/** When at least one of several things is there. */
export function whenAny(things: readonly { readonly when: Formula }[]): Formula {
  return or(...things.map(({ when }) => when));
}

/** Of several things the one whose place in the tree comes first by its keys: the same one, in whatever order they are written. */
export function firstByPath<T>(things: readonly [T, ...T[]], placeOf: (thing: T) => Place): T {
  const key = (thing: T): string => pathKeys(placeOf(thing).path).join("/");
  return things.reduce((first, thing) => (key(thing) < key(first) ? thing : first));
}

import type { Api, Authorizer, Caller, Integration, LambdaTarget, Model, Noun, Role, RouteName, Thing, Unchecked, Warmth } from "../model/model.js";
import { type Formula, type Guarded } from "../resolve/formula.js";
import { type Place } from "../template/place.js";
import type { Limit } from "./budget.js";
import type { Change } from "./change.js";
import type { Note, Problem, Severity } from "./finding.js";
import type { Hop } from "./route-row.js";
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
    readonly schema: {
        readonly [K in keyof O]: Readonly<Record<string, unknown>>;
    };
    readonly defaults: O;
}
export type Preset = "recommended" | "security-first";
export declare function defineRule<const N extends keyof Subjects, O extends RuleOptions = RuleOptions>(rule: Rule<N, O>): Rule<N, O>;
/** "`GET /orders`", "`GET /orders` and `POST /orders`", "`GET /orders` and 3 more routes". There is at least one. */
export declare function nameRoutes(routes: readonly RouteName[]): string;
/**
 * How a sentence about a call begins: "`GET /orders` assumes", "`GET /orders` and 3 more routes assume", "authorizer `Tokens`
 * assumes", "an integration of `OrdersApi` without a route assumes". The verb is given without its "s".
 */
export declare function callerDoes(call: Integration | Authorizer, verb: string): string;
/** When API Gateway asks an authorizer: "on a cache miss", "on `$connect`". */
export declare function whenAsked({ api, cache: { seconds } }: Pick<Authorizer, "api" | "cache">): string;
/** When requests find their function in one state of warmth, and what is known of that state. */
export declare function warmthOf<K extends Warmth["kind"]>({ target, when }: Caller, kind: K): Guarded<Extract<Warmth, {
    kind: K;
}>>[];
/** What a reader of a finding about a role must know of how certain it is. */
export declare function roleNotes({ name, text }: Role): string[];
/** The permission that would still let API Gateway in without the role; of several, which may be one for each route, the first. */
export declare function admittedBy({ admission }: LambdaTarget): Note[];
/** How to do without the role. Without a statement in the function's policy first, dropping it would break the call. */
export declare function dropRole({ name, elsewhere, admission, isCrowded }: LambdaTarget): string;
/** What identifies a role: two with the same are provably one, two with different may still be. */
export declare function roleKey({ text }: Role): string;
/** How many functions API Gateway invokes by a role, as integrations and as authorizers. */
export declare function functionsOf(role: Role, model: Model): number;
/** Things with equal keys together, in the order of the first of each. */
export declare function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): [T, ...T[]][];
/** What identifies where a thing stands in the text. */
export declare function placeKey({ at }: {
    readonly at: Place;
}): string;
/** What identifies when a thing is there. */
export declare function whenKey({ when }: {
    readonly when: Formula;
}): string;
/** When several things are there together. */
export declare function whenAll(things: readonly {
    readonly when: Formula;
}[]): Formula;
/** When at least one of several things is there. */
export declare function whenAny(things: readonly {
    readonly when: Formula;
}[]): Formula;
/** Of several things the one whose place in the tree comes first by its keys: the same one, in whatever order they are written. */
export declare function firstByPath<T>(things: readonly [T, ...T[]], placeOf: (thing: T) => Place): T;

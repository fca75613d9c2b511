import type { ApiKind, Authorization, RouteName } from "../model/model.js";
import type { Formula } from "../resolve/formula.js";
import type { Place } from "../template/place.js";
/** One request path, told for people and machines: what a request goes through from a stage and route to the code. */
export interface RouteRow {
    /** The route. */
    readonly at: Place;
    readonly api: {
        readonly name: string;
        readonly logicalId: string | null;
        readonly kind: ApiKind;
    };
    /** `null` where the API has no stage in what was read. */
    readonly stage: string | null;
    readonly route: RouteName;
    /** "IsProd and not IsEU"; `null` for always. */
    readonly when: string | null;
    /** The same as a formula, over the conditions of the template that it was found in. */
    readonly guard?: Formula;
    readonly authorization: Authorization;
    readonly authorizer: RowAuthorizer | null;
    /** The stage's cache, where it keeps this route's responses. */
    readonly cache: RowCache | null;
    /** `null` where the route leads nowhere that was read. */
    readonly integration: RowCall | null;
    /** In the order in which a request meets them. */
    readonly hops: readonly Hop[];
    /** Fingerprints of the findings about this path. */
    readonly findings: readonly string[];
}
export interface RowCache {
    /** Seconds, 1 to 3600; `null` where the template leaves it open. */
    readonly seconds: number | null;
    readonly encrypted: boolean;
}
/** A call that API Gateway makes on the way. */
export interface RowCall {
    readonly at: Place;
    readonly kind: "lambda" | "service" | "http" | "mock" | "unknown";
    /** As a person names it: "OrdersFunction:live", "sqs", "HTTP". */
    readonly target: string;
    /** The function's logical id, where it is one of what was read. */
    readonly function: string | null;
    readonly qualifier: string | null;
    /** By whose right the call is made; `null` where it needs none. */
    readonly by: "resource-policy" | "role" | "caller" | null;
    readonly role: string | null;
    /** The region that the call goes to, where it leaves the API's own. */
    readonly region: string | null;
    readonly asynchronous: boolean;
    readonly warmth: RowWarmth | null;
    readonly proof: RowProof | null;
}
export interface RowAuthorizer extends RowCall {
    readonly name: string;
    /** Seconds for which a verdict is kept, 0 to 3600; `null` where that is open. */
    readonly cacheSeconds: number | null;
}
export interface RowWarmth {
    readonly kind: "warm" | "bypassed" | "cold" | "unknown";
    /** "provisioned concurrency on `LiveAlias`". */
    readonly what: string;
    readonly at: Place | null;
}
/** Who lets API Gateway invoke the function, for this stage and route. */
export interface RowProof {
    readonly kind: "admitted" | "missing" | "undecided";
    /** One for each group of verbs that has the same answer. */
    readonly answers: readonly RowAnswer[];
}
export interface RowAnswer {
    /** None where requests have no verb. */
    readonly verbs: readonly string[];
    readonly kind: RowProof["kind"];
    /** The statement that admits, or the one that comes nearest. */
    readonly statement: {
        readonly logicalId: string;
        readonly at: Place;
    } | null;
    /** What is wrong with the nearest, or why it cannot be told. */
    readonly why: string | null;
}
export type HopKind = "sts-call" | "authorizer-call" | "region-crossing" | "cold-start";
/** A step that costs a request time beside the work itself. */
export interface Hop {
    readonly kind: HopKind;
    /** Which call of the path it belongs to. */
    readonly of: "authorizer" | "integration";
    /** "assume `InvokeRole` to invoke `OrdersFunction`". */
    readonly what: string;
    /** "on every request", "on a cache miss", "on `$connect`". */
    readonly often: string;
    /** Whether the path could do without it. */
    readonly avoidable: boolean;
    readonly at: Place;
}

import type { Formula, Guarded } from "../resolve/formula.ts";
import type { Text } from "../resolve/text.ts";
import type { Place } from "../template/place.ts";
import type { AskedCall } from "./request.ts";
import type { Statement } from "./statement.ts";

/** Every noun that a rule can be about, each thing once, in the template's order. */
export interface Model {
  readonly api: readonly Api[];
  readonly stage: readonly Stage[];
  readonly route: readonly Route[];
  readonly authorizer: readonly Authorizer[];
  readonly integration: readonly Integration[];
  readonly function: readonly LambdaFunction[];
  readonly path: readonly RequestPath[];
  /** What could not be looked into, and why. */
  readonly notChecked: readonly Unchecked[];
}

export type Noun = Exclude<keyof Model, "notChecked">;

/** A thing of the template: where it is written, and under which of the template's conditions it exists. */
export interface Thing {
  readonly at: Place;
  readonly when: Formula;
}

export interface Unchecked {
  readonly at: Place;
  /** "body of `Api`". */
  readonly what: string;
  /** "it is in S3". */
  readonly why: string;
  /** What would settle it, in the imperative, where something would: "pass `--region`". */
  readonly remedy?: string;
}

export type ApiKind = "rest" | "http" | "websocket";

export interface Api extends Thing {
  readonly kind: ApiKind;
  /** The logical id; `null` in a bare OpenAPI file, and for an API that another stack owns. */
  readonly logicalId: string | null;
  /** What a message calls it. */
  readonly name: string;
  /** Whether its id leaves the template, so that another stack may have routes and stages of it. */
  readonly isHandedOut: boolean;
  /** Whether all that it is made of is here: no part of its body is in S3, copied from another API, or made by a macro. */
  readonly isWhole: boolean;
}

export interface Stage extends Thing {
  readonly api: Api;
  /** The stage's name; where the template leaves it open, what it refers to. */
  readonly name: string;
  /** Whether only the deployment knows the name. */
  readonly isNameOpen: boolean;
  /** The cache that is in effect; `undefined` where there is none, or none that is known of. */
  readonly cache: StageCache | undefined;
  /** Whether only the deployment knows what is cached. */
  readonly isCachingOpen: boolean;
  /** Whether what is changed of the API is served as soon as the stack is updated, and not only once somebody deploys the API anew. */
  readonly isUpToDate: boolean;
}

/** A cache cluster that caches at least one method's responses. Facts: domain of REST APIs; others have none. */
export interface StageCache {
  /** The first setting that encrypts what is cached; `undefined` where nothing is encrypted. */
  readonly encryption: CacheEncryption | undefined;
  /** The routes whose responses it keeps. */
  readonly routes: ReadonlyMap<RouteName, RouteCache>;
}

export interface RouteCache {
  /** 1 to 3600; `undefined` where the template leaves it open. */
  readonly seconds: number | undefined;
  readonly encrypted: boolean;
}

/**
 * What a request goes through from one stage and route to the code that answers it. One for each way in which conditions
 * choose the parts. Its place is the route's.
 */
export interface RequestPath extends Thing {
  readonly api: Api;
  /** `undefined` where the API has no stage here. */
  readonly stage: Stage | undefined;
  readonly route: Route;
  /** The Lambda authorizer that is asked first. */
  readonly authorizer: Authorizer | undefined;
  readonly cache: RouteCache | undefined;
  /** `undefined` where the route leads nowhere that is here to be read. */
  readonly integration: Integration | undefined;
}

export interface CacheEncryption extends Thing {
  /** The methods whose responses are cached and encrypted: "every method", "`GET /items`". */
  readonly covers: string;
  /** The parameter whose default says so. */
  readonly parameter: string | undefined;
}

export interface Route extends Thing {
  readonly api: Api;
  readonly name: RouteName;
  readonly authorization: Authorization;
}

/** "GET /orders", "ANY /orders", "$default", "$connect": unique within an API. */
export type RouteName = string;

export type Authorization = "none" | "iam" | "cognito" | "jwt" | "lambda" | "unknown";

/** A function that API Gateway asks whether a request may pass. Authorizers that call no function are not here. */
export interface Authorizer extends Thing, Call {
  readonly api: Api;
  readonly name: string;
  /** The routes it guards; none where no route uses it. */
  readonly routes: readonly RouteName[];
  readonly cache: AuthorizerCache;
}

/** For how long API Gateway keeps what an authorizer said. */
export interface AuthorizerCache {
  /** 0 to 3600; 0 is never; `undefined` where it is open or AWS's default is not documented. */
  readonly seconds: number | undefined;
  /** The setting; `undefined` where there is none. */
  readonly at: Place | undefined;
  /** The parameter whose default says so. */
  readonly parameter: string | undefined;
  /** What a verdict is kept under: what the caller sends, that and the route, or nothing, and then none is kept. */
  readonly keyedBy: "identity" | "identity-and-route" | "nothing";
}

export interface Integration extends Thing, Call {
  readonly api: Api;
  /** The routes that lead here; none where no route does. */
  readonly routes: readonly RouteName[];
  /** The Lambda authorizers that guard those routes. */
  readonly guards: readonly Guard[];
  /** Whether its id leaves the template, so that routes of another stack may lead to it. */
  readonly isHandedOut: boolean;
}

/** An authorizer on the way to an integration, when it is there, and for which of the integration's routes. */
export interface Guard {
  readonly authorizer: Authorizer;
  readonly when: Formula;
  readonly routes: readonly RouteName[];
}

/** A call that API Gateway makes on a request's way: what it calls, by whose right, across which regions. */
export interface Call {
  readonly target: Target;
  readonly auth: InvokeAuth;
  /** Calls that leave the API's region. */
  readonly crossings: readonly Crossing[];
  /** A region written out by hand in the URI, where that region is not yet known to be wrong. */
  readonly literalRegion: LiteralRegion | undefined;
}

export type Target =
  | LambdaTarget
  | { readonly kind: "service"; readonly service: string; readonly at: Place }
  | { readonly kind: "http"; readonly at: Place }
  | { readonly kind: "mock" }
  | { readonly kind: "unknown"; readonly why: string; readonly remedy?: string; readonly at: Place };

export interface LambdaTarget {
  readonly kind: "lambda";
  /** The URI. */
  readonly at: Place;
  /** The function and qualifier, as a message names it: "OrdersFunction", "OrdersFunction:live". */
  readonly name: string;
  /** The function, where this template holds it. */
  readonly logicalId: string | undefined;
  /** Alias or version; `undefined` is unqualified. */
  readonly qualifier: Text | undefined;
  /** Whether the function is in another account or region than the stack, as far as the template tells. */
  readonly elsewhere: "account" | "region" | undefined;
  /** Whether the caller does not wait for the function (`X-Amz-Invocation-Type: 'Event'`). */
  readonly asynchronous: boolean;
  /** Whether the function's own policy admits API Gateway. It is asked also where a role is used and it does not matter. */
  readonly admission: Admission;
  /** The same by route, stage and verb: it is admitted where all of these say so. */
  readonly proofs: readonly Proof[];
  /** The requests, as that policy sees them. */
  readonly asked: AskedCall;
  /** Whether that policy has hardly room for a statement more. */
  readonly isCrowded: boolean;
  /** Whether the function, invoked so, has execution environments ready, and when. */
  readonly warmth: readonly Guarded<Warmth>[];
}

/** Whether a call finds an execution environment ready, as far as the template tells. */
export type Warmth =
  | { readonly kind: "warm"; readonly by: WarmCapacity }
  /** There is capacity, but for another way to invoke the function. */
  | { readonly kind: "bypassed"; readonly capacities: readonly [WarmCapacity, ...WarmCapacity[]] }
  | { readonly kind: "cold" }
  | { readonly kind: "unknown"; readonly why: string };

/** What keeps a function's execution environments ready before a request comes. */
export interface WarmCapacity extends Thing {
  readonly kind: "provisioned-concurrency" | "snap-start" | "managed-instances" | "warmer";
  /** What has it, as a message names it: "LiveAlias", "OrdersFunction:live"; for SnapStart the function. */
  readonly name: string;
  /** The parameters whose defaults it hangs on. */
  readonly defaults: readonly string[];
}

/** By whose right API Gateway makes the call. */
export type InvokeAuth =
  /** No credentials: for a function its resource policy decides. `parameter`'s default of "" may be what says so. */
  | { readonly kind: "resource-policy"; readonly parameter?: string }
  | { readonly kind: "role"; readonly role: Role }
  /** The caller's own credentials are passed on; `isAsked` where an author wrote that, and not a tool by itself. */
  | { readonly kind: "caller"; readonly at: Place; readonly isAsked: boolean };

export interface Role {
  /** The credentials entry's value. */
  readonly at: Place;
  /** As a message names it: "InvokeRole", "arn:aws:iam::123456789012:role/invoke". */
  readonly name: string;
  readonly text: Text;
}

/** Whether a function's resource policy admits API Gateway's calls for every stage, route and verb concerned. */
export type Admission =
  | { readonly kind: "admitted"; readonly by: readonly Statement[] }
  | { readonly kind: "undecided"; readonly why: string; readonly remedy?: string }
  | { readonly kind: "missing"; readonly gaps: readonly Gap[] };

/** Who admits requests of one route on one stage that have the same answer. One that conditions divide has an answer for each part. */
export interface Proof {
  /** `undefined` for an authorizer's own call. */
  readonly route: RouteName | undefined;
  /** The stage's name, as `Stage` has it; `*` where the API has none here, `undefined` for an authorizer's call. */
  readonly stage: string | undefined;
  /** None where such requests have no verb. */
  readonly verbs: readonly string[];
  readonly outcome: ProofOutcome;
  /** When such requests can come and have this answer. */
  readonly when: Formula;
}

export type ProofOutcome =
  | { readonly kind: "admitted"; readonly by: readonly Permission[] }
  | { readonly kind: "undecided"; readonly why: string; readonly remedy?: string }
  | { readonly kind: "missing"; readonly nearest: NearestPermission | undefined };

/** The statement that comes nearest, and what keeps it from matching: "it admits `GET /orders` on stage `prod`". */
export interface NearestPermission {
  readonly permission: Permission;
  readonly fault: string;
}

/** Requests that no statement admits. */
export interface Gap {
  readonly when: Formula;
  /** The request in words: "`GET /orders` on stage `beta`", "authorizer `Tokens`". */
  readonly request: string;
  readonly routes: readonly RouteName[];
  /** The stages that they come by; none for an authorizer's call. */
  readonly stages: readonly string[];
  /** Whether some requests of the same route are admitted (other verbs, stages or conditions). */
  readonly partial: boolean;
  /** AWS's documents and its behaviour disagree: at most a warning. */
  readonly doubtful: boolean;
  readonly nearest: NearestPermission | undefined;
  /** The parameters whose defaults keep a statement from matching; another deployment may give others. */
  readonly defaults?: readonly string[];
}

/** A statement of a function's resource policy: an `AWS::Lambda::Permission`, or one of an `AWS::Lambda::ResourcePolicy`. */
export interface Permission extends Thing {
  readonly logicalId: string;
}

export interface LambdaFunction extends Thing {
  readonly logicalId: string;
  readonly permissions: readonly Statement[];
  /** Those of its own and of its versions and aliases that speak of API Gateway. */
  readonly policies: readonly FunctionPolicy[];
  /** Where two kinds of resource write one policy. */
  readonly conflicts: readonly PolicyConflict[];
  readonly callers: readonly Caller[];
  /** What may keep it ready: SnapStart too, provisioned concurrency alone, or, with an environment for each tenant, neither. */
  readonly offers: "snap-start" | "provisioned-concurrency" | "nothing";
}

/** Requests that wait for a function, and the call by which they come to it. */
export interface Caller {
  readonly call: Integration | Authorizer;
  readonly target: LambdaTarget;
  /** Those that are there at the same times. */
  readonly routes: readonly RouteName[];
  readonly when: Formula;
}

/** A resource-based policy: the function, each version and each alias have one of their own, and Lambda limits each in size. */
export interface FunctionPolicy {
  /** "OrdersFunction", "OrdersFunction:live". */
  readonly name: string;
  /** Alias or version; `undefined` is unqualified. */
  readonly qualifier: string | undefined;
  readonly statements: readonly Permission[];
  /** As Lambda stores them, where what only the deployment knows has its usual length. */
  readonly bytes: number;
  /** How many bytes it may have. */
  readonly limit: number;
  /** How many more statements as long as these fit. */
  readonly fits: number;
  /** "near" from four fifths of the limit; "over" only where it is, however short the names turn out that are not known. */
  readonly load: "light" | "near" | "over";
  /** When these statements are there together. */
  readonly when: Formula;
}

/** An `AWS::Lambda::Permission` and an `AWS::Lambda::ResourcePolicy` that write the same policy: one overwrites the other. */
export interface PolicyConflict {
  /** "OrdersFunction", "OrdersFunction:live". */
  readonly name: string;
  readonly permissions: readonly [Permission, ...Permission[]];
  readonly documents: readonly [Permission, ...Permission[]];
  /** When both are there. */
  readonly when: Formula;
}

/** A call that leaves the region of the API. */
export interface Crossing extends Thing {
  /** What is elsewhere. `mismatch`: the URI's own two regions differ, which cannot work. */
  readonly kind: "mismatch" | "lambda" | "http" | "service";
  /** The region the call leaves, or the URI's first region for a mismatch. */
  readonly from: string;
  /** The region the call goes to. */
  readonly to: string;
  /** The parameter whose default names a region; another deployment may give another. */
  readonly parameter: string | undefined;
}

export interface LiteralRegion extends Thing {
  readonly region: string;
  /** The parameter whose default it is; `undefined` where it stands in the URI. */
  readonly parameter: string | undefined;
}

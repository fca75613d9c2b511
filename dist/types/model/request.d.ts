import type { Formula } from "../resolve/formula.js";
import { type Text } from "../resolve/text.js";
import type { NamedFunction } from "./functions.js";
import type { RouteName } from "./model.js";
/** The API as request ARNs name it. */
export interface ApiIdentity {
    readonly id: Text;
    /** The API is a resource of this template, so that nobody but CloudFormation knows its id beforehand. */
    readonly isResource: boolean;
    /** The stack's own "arn:partition:execute-api:region:account:", where it is known. */
    readonly arn: Text;
    /** The stack that it is in, where the template stands for several: what that one's names begin with. */
    readonly stack: string;
}
/** A request as a resource policy sees it: the ARN that API Gateway calls the function for, in its parts. */
export interface Request {
    /** When such a request can come. */
    readonly when: Formula;
    /** The route it comes by; `undefined` for an authorizer's call. */
    readonly route: RouteName | undefined;
    readonly stage: RequestStage | undefined;
    /** "GET"; `undefined` where the ARN has none (`$default`, WebSocket routes, authorizers). */
    readonly verb: string | undefined;
    /** Path or route key: `/items/{id}`, `$connect`, `authorizers/abc`. */
    readonly tail: Text;
    /** How it may end as well, where AWS does not say which. */
    readonly otherTail?: Text;
}
export interface RequestStage {
    readonly name: Text;
    /** What a message calls it; `*` where nothing is known of it. */
    readonly label: string;
    /** The stage resource, where conditions choose its name: `${Stage}` in an ARN is then whichever it is. */
    readonly reference?: Text;
}
/** A call of a function that API Gateway makes for some requests. */
export interface AskedCall {
    readonly api: ApiIdentity;
    readonly target: NamedFunction;
    readonly requests: readonly Request[];
    /** "authorizer `Tokens`": what the requests are called where they come by no route. */
    readonly caller: string | undefined;
}
/** The verbs that a route for any method serves. */
export declare const VERBS: readonly ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
/**
 * What follows the API's id in the ARN: `/prod/GET/items/{id}`, `/prod/$connect`, `/authorizers/abc`.
 * Source: API Gateway developer guide, "Amazon Resource Name (ARN) syntax".
 */
export declare function requestResource({ stage, verb, tail }: Request): Text;
/** A text without the slash that it ends in; `undefined` where it ends in none. */
export declare function withoutEndSlash(text: Text): Text | undefined;

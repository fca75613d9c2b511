import type { Formula } from "../resolve/formula.js";
import { type Resource } from "../resolve/resource.js";
import type { Scope } from "../resolve/scope.js";
import { type Text } from "../resolve/text.js";
import type { NamedFunction } from "./functions.js";
import type { Permission } from "./model.js";
/** Whether something fits, and if not, what is wrong with it. */
export type Verdict = {
    readonly kind: "yes";
}
/** `open` is the text that is not known and decides. */
 | {
    readonly kind: "maybe";
    readonly why: string;
    readonly open?: Text;
} | {
    readonly kind: "no";
    readonly fault: string;
};
export declare const YES: {
    readonly kind: "yes";
};
/** A statement of a function's resource policy, read so that one judge serves both resource types that make them. */
export interface Statement extends Permission {
    readonly effect: "allow" | "deny";
    readonly function: NamedFunction;
    /** The resource covers the function and all its versions and aliases. */
    readonly anyQualifier: boolean;
    /** Principal, action and every condition but the source: what does not depend on the request. */
    readonly admitsApiGateway: Verdict;
    /** Whether it takes somebody's word for it: any principal at all, or an account that is written out and may be another's. */
    readonly isTrusting: boolean;
    /** The patterns of which the request's ARN must match one; `undefined` where any source will do. */
    readonly sources: readonly Text[] | undefined;
    /** ArnLike compares the fields of an ARN one by one, StringLike the whole, StringEquals without wildcards. */
    readonly comparison: "ArnLike" | "StringLike" | "StringEquals";
    /** What the policy is written with: statement by statement, or as one document that replaces what was there. */
    readonly writtenAs: "permission" | "document";
    /** How long it is in the policy, as Lambda stores it. */
    readonly bytes: Bytes;
}
/** A number of bytes: at the least, and where what only the deployment knows has its usual length. */
export interface Bytes {
    readonly least: number;
    readonly usual: number;
}
export declare function permissionOf(resource: Resource, when: Formula): Permission;
/** The first that says no; else the first that is not sure; else yes. */
export declare function firstDoubt(verdicts: readonly Verdict[]): Verdict;
/**
 * API Gateway calls as `apigateway.amazonaws.com` in every partition. The suffix pseudo parameter gives that name in most;
 * where it is known to give another, it is wrong.
 */
export declare function principalVerdict(principal: Text | undefined): Verdict;
export declare function actionVerdict(action: Text | undefined): Verdict;
export declare function accountVerdict(account: Text | undefined, { settings }: Scope): Verdict;
/** Whether a principal or an account may be others' than API Gateway's and the stack's, as far as the template tells. */
export declare function isTrusting(principal: Text | undefined, account: Text | undefined, { settings }: Scope): boolean;

import type { Place } from "../../template/place.js";
import type { Change, NewValue, Step } from "../change.js";
/**
 * What a rule would have done: a change, or one that is said by what stands beside it. Rules know the template by what it means; in
 * which map an author wrote a thing is found out when the remedy is made a change.
 */
export interface Remedy extends Omit<Change, "steps"> {
    readonly steps: readonly [RemedyStep, ...RemedyStep[]];
    /** A role of this template that may be used by nothing then. */
    readonly frees?: FreedRole | undefined;
    /** What is to be done where this cannot be: it is not written in so many words, or would wait for itself. */
    readonly instead?: Remedy | Refusal;
}
/** A role, by its logical id, and where it is named that this and other remedies take away. */
export interface FreedRole {
    readonly role: string;
    readonly places: readonly Place[];
    /** Whether an API goes on using it until somebody deploys the API again. */
    readonly isLater: boolean;
}
/** Why there is no remedy that could be made for the author. */
export interface Refusal {
    readonly kind: "refused";
    readonly why: string;
}
export declare function refused(why: string): Refusal;
export declare function isRefused(remedy: Remedy | Refusal | undefined): remedy is Refusal;
export type RemedyStep = Step | Addition | Rewording | Setting | Respelling;
/** Puts an entry after another one of the same map. */
export interface Addition {
    readonly kind: "add";
    /** The other entry: its key, its value, or a part of them. */
    readonly beside: Place;
    /** The other entry's key. */
    readonly after: string;
    /** Of a resource it is as good with a number behind it, where there is one of that name. */
    readonly key: string;
    readonly value: NewValue;
    /** Which of all the resources it is that remedies would add, from 1 on. */
    readonly place?: number;
}
/** Says one thing for another within a value that is a text: what `Fn::Sub` makes of `${Fn.Arn}`, or a region. */
export interface Rewording {
    readonly kind: "reword";
    readonly at: Place;
    /** Both in the spelling of `Fn::Sub`. */
    readonly from: string;
    readonly to: string;
}
/** Says one thing for another within a property of a resource that is a text, and leaves the rest of it as it is. */
export interface Respelling {
    readonly kind: "respell";
    /** The resource's key. */
    readonly resource: Place;
    readonly property: string;
    /** Both in the spelling of `Fn::Sub`. */
    readonly from: string;
    readonly to: string;
}
/** Gives a property of a resource another value. */
export interface Setting {
    readonly kind: "set";
    /** The resource's key. */
    readonly resource: Place;
    readonly property: string;
    readonly value: NewValue;
}
export declare function text(value: string): NewValue;
export declare function map(entries: Readonly<Record<string, NewValue | undefined>>): NewValue;
export declare function call(name: string, argument: string): NewValue;

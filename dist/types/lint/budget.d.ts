import type { Place } from "../template/place.js";
/** What a team allows the routes that it is about to cost a request, at most. */
export interface Budget {
    readonly name: string | undefined;
    readonly selection: Selection;
    readonly limits: readonly [Limit, ...Limit[]];
}
/** Which routes a budget is about: those that are as each of these says, where it says something. */
export interface Selection {
    /** The logical id, or the title of a bare OpenAPI file, with `*` for any characters. */
    readonly api?: string | undefined;
    /** The same of a stage's name. */
    readonly stage?: string | undefined;
    /** "GET"; "ANY" is the route of that name alone. */
    readonly verbs?: readonly string[] | undefined;
    /** A path of segments: `*` is one, or a part of one, `**` any number of them. */
    readonly path?: string | undefined;
    /** The name of a route that has no path, with `*` for any characters: "$connect". */
    readonly route?: string | undefined;
}
export interface Limit {
    readonly measure: Measure;
    /** How much of it is allowed. */
    readonly most: number;
    /** The limit, in the configuration file. */
    readonly at: Place;
}
/** What a budget can limit. `uncached` is that no response is kept. */
export type Measure = "stsCalls" | "regionHops" | "authorizerCalls" | "coldStarts" | "avoidable" | "uncached";

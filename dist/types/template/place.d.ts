/** A stretch of one file: UTF-16 offsets into its text, the end exclusive. */
export interface Span {
    readonly file: string;
    readonly start: number;
    readonly end: number;
}
/** The keys that lead to a value, innermost first: linked, so that a tree of values costs one small object each. */
export interface Path {
    readonly parent: Path | undefined;
    /** A map's key, or a list's index as text. */
    readonly key: string;
}
/** Where a value stands: in the text (feeds every screen) and in the tree (feeds suppressions, baselines, fingerprints). */
export interface Place extends Span {
    /** `undefined` at the root. In an included file the path begins where the file was included. */
    readonly path: Path | undefined;
    /** What made this value, where no author wrote it: "SAM: event Get of OrdersFunction". Its span is then the authored cause. */
    readonly generatedBy?: string;
}
/** The keys from the root down to the value. */
export declare function pathKeys(path: Path | undefined): string[];
/** Whether an author wrote the value: also where a loop makes copies of it, but not where a tool adds it. */
export declare function isAuthored({ generatedBy }: Place): boolean;
/** The bare place of something that carries more than a place. */
export declare function placeOf({ file, start, end, path, generatedBy }: Place): Place;

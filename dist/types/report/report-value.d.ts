import type { Severity } from "../lint/finding.js";
/** The JSON report, version 1. New fields may be added within a version; none is taken away or changes its meaning. */
export interface JsonReport {
    /** Of this format. */
    readonly version: 1;
    readonly tool: {
        readonly name: "cfn-latency-lint";
        readonly version: string;
    };
    /** Only where it is a part of a run. */
    readonly shard?: JsonShard;
    /** Sorted by file, position and rule. */
    readonly findings: readonly JsonFinding[];
    /** What somebody decided not to be told of again. */
    readonly suppressed: readonly JsonSuppressed[];
    /** What could not be looked into. A report without findings says nothing about these. */
    readonly notChecked: readonly JsonUnchecked[];
    /** What kept the linter from reading or understanding a file, or a part of it. */
    readonly errors: readonly JsonError[];
    /** Oddities in the text that cost nothing. */
    readonly warnings: readonly JsonRemark[];
    readonly summary: Readonly<Record<Severity | "files" | "routes" | "suppressed", number>>;
}
/** Which part of a run a report is. */
export interface JsonShard {
    /** From 1. */
    readonly index: number;
    readonly count: number;
    /** The same for all shards of one run, and for no others: a hash of what all were dealt. */
    readonly of: string;
    /** What the command line exits with. */
    readonly exitCode: number;
}
/** One thing that a rule found. */
export interface JsonFinding {
    readonly rule: string;
    readonly severity: Severity;
    /** What is so. Names from the template stand in backticks. */
    readonly message: string;
    /** Relative to the working directory, with POSIX separators. */
    readonly file: string;
    readonly range: JsonRange;
    /** The authored resource that holds the cause; `null` in a bare OpenAPI file. */
    readonly logicalId: string | null;
    /** The keys that lead to the place, from the root. */
    readonly path: readonly string[];
    /** The API's logical id, where it has one. */
    readonly api: string | null;
    readonly routes: readonly string[];
    /** "IsProd and not IsEU"; `null` for always. */
    readonly when: string | null;
    /** What made the place, where no author wrote it. */
    readonly generatedBy: string | null;
    /** Of AWS CDK: "OrdersStack/Api/Default/orders/GET/Resource". */
    readonly constructPath: string | null;
    /** Of AWS CDK: the line of the program that made the resource. */
    readonly source: {
        readonly file: string;
        readonly line: number;
    } | null;
    readonly related: readonly JsonRemark[];
    readonly notes: readonly string[];
    /** What to do, in the imperative. */
    readonly remedy: string | null;
    readonly fix: JsonFix | null;
    /** Survives moved lines, reordered resources and a change between YAML and JSON. */
    readonly fingerprint: string;
    /** The rule's page; `null` for a rule of somebody's own that has none. */
    readonly help: string | null;
}
/** A stretch of a file; the end is exclusive. */
export interface JsonRange {
    readonly start: JsonPosition;
    readonly end: JsonPosition;
}
/** A place between two characters. */
export interface JsonPosition {
    /** From 1. */
    readonly line: number;
    /** From 1, in UTF-16 code units. */
    readonly column: number;
}
/** Text edits that belong together: all of them or none. */
export interface JsonFix {
    readonly title: string;
    readonly safety: "safe" | "review";
    readonly edits: readonly {
        readonly file: string;
        readonly range: JsonRange;
        readonly newText: string;
    }[];
}
/** A place, and what there is to say of it. */
export interface JsonRemark {
    readonly message: string;
    readonly file: string;
    readonly range: JsonRange;
}
/** A finding that is not reported. */
export interface JsonSuppressed {
    readonly rule: string;
    readonly file: string;
    readonly range: JsonRange;
    readonly reason: string;
    readonly by: string;
    readonly fingerprint: string;
}
/** Something that was not looked into. */
export interface JsonUnchecked {
    readonly file: string;
    readonly range: JsonRange;
    /** "body of `Api`". */
    readonly what: string;
    /** "it is in S3". */
    readonly why: string;
    readonly remedy: string | null;
}
/** Why a file, or a part of it, is missing from the report. */
export interface JsonError {
    readonly file: string;
    /** `null` where there is no text to point at. */
    readonly range: JsonRange | null;
    readonly message: string;
}

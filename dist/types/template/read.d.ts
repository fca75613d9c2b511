import type { Node } from "./node.js";
import type { Span } from "./place.js";
/** A file's path, relative to the working directory with POSIX separators, and its text. */
export interface Source {
    readonly file: string;
    readonly text: string;
}
/** Something wrong with the text itself. An error may have cost a part of the file; a warning has not. */
export interface SyntaxProblem {
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly at: Span;
}
/** What could be read. Several documents only in YAML; none where nothing could be read. */
export interface Reading {
    readonly source: Source;
    readonly documents: readonly Node[];
    readonly problems: readonly SyntaxProblem[];
}

/** Of each level, GitHub shows so many annotations of a step; what else the step prints is in its log alone. */
export const ANNOTATIONS_PER_LEVEL = 10;

/** What GitHub's runner keeps of an annotation's message, in characters. */
export const ANNOTATION_LIMIT = 4_096;

/** Characters of a comment. GitHub refuses one of more than 65,536, and has refused some that were not that long. */
export const COMMENT_LIMIT = 60_000;

/** Bytes, in UTF-8, of what a step adds to its job's summary. GitHub drops it where it is more than 1 MiB. */
export const SUMMARY_LIMIT = 900 * 1_024;

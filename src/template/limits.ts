/**
 * How deep maps and lists may nest, counted in keys from the root. Whoever walks a tree afterwards may then recurse without a
 * thought for the stack. The deepest of 1,405 real templates has 28 levels.
 */
export const MAX_DEPTH = 250;

export const TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels`;

/**
 * How many values aliases and merge keys may make in one file. A billion-laughs file is stopped here; written out, the
 * densest of 1,405 real templates would have 69,000 values in the 1 MB that CloudFormation takes.
 */
export const MAX_ALIAS_VALUES = 100_000;

/** How long a text may be, in UTF-16 units: CloudFormation takes 1 MB, and an OpenAPI file or a bundled one may be some more. */
export const MAX_LENGTH = 32 * 1024 * 1024;

/** The longest text that is read a second time to recover from an error: `yaml` needs about a second for it. */
export const MAX_RECOVERY_LENGTH = 512 * 1024;

/** Further errors in one file are mostly consequences of the first ones. */
export const MAX_ERRORS = 10;

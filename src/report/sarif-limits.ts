// What GitHub takes in and shows of one upload:
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
// Of what it refuses nothing is shown at all. A file has one run, a run far fewer than 25,000 rules, and a rule few tags.

/** It takes 25,000 and keeps these. */
export const RESULTS_PER_RUN = 5000;

/** A result's own location among them. */
export const LOCATIONS_PER_RESULT = 1000;

/** Characters of a rule's descriptions. */
export const DESCRIPTION_LENGTH = 1024;

/** Tags of a rule that are shown. */
export const TAGS_PER_RULE = 10;

import type { Rule } from "../lint/rule.ts";

/** What a rule says of itself, whatever it finds. */
export type RuleWords = Pick<Rule, "id" | "severity" | "summary" | "why" | "help">;

/** For reports that a service reads beside a repository. */
export interface RepositoryOptions {
  /** Of the tool. */
  readonly version: string;
  readonly rules: readonly RuleWords[];
  /** The path from the repository's root to the working directory, which files of a report are relative to. */
  readonly prefix: string;
}

import type { Severity } from "../lint/finding.ts";
import type { Preset } from "../lint/rule.ts";
import type { ConfigChoice } from "../project/config/find-configs.ts";
import type { ShardChoice } from "./shard.ts";

/** What the program can be told to do. */
export const COMMANDS = ["lint", "routes", "diff", "rules", "init", "merge"] as const;

/** What a run is asked for, whoever asks. */
export interface RunSettings {
  /** Files, folders, patterns; "-" for standard input. None: what the working directory is there to deploy. */
  readonly paths: readonly string[];
  readonly region: string | undefined;
  readonly parameterFiles: readonly string[];
  readonly parameterOverrides: ReadonlyMap<string, string>;
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** `undefined` where the configuration may say it. */
  readonly preset: Preset | "all" | undefined;
  readonly config: ConfigChoice;
  /** Whether configuration that is code is run also where nobody named it. */
  readonly allowConfigCode?: boolean | undefined;
  /** Whether files are linted that a configuration takes out. */
  readonly noIgnore?: boolean | undefined;
  /** A file of findings that are known and not told again. */
  readonly baseline?: string | undefined;
  /** Whether findings come with their fixes; only some reports show them. */
  readonly withFixes?: boolean | undefined;
  /** The part of the run that is wanted; all of it, if not given. */
  readonly shard?: ShardChoice | undefined;
  /** No code of anybody else's is run. */
  readonly noPlugins?: boolean | undefined;
  readonly allowEmpty: boolean;
  /** Files that were named are treated like files that a search turned up: what is no template among them is passed over. */
  readonly onlyTemplates: boolean;
  readonly stdinFilename: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

import type { Library } from "../expand/library.ts";
import { partitionOf } from "../model/partitions.ts";
import type { Settings } from "../resolve/settings.ts";
import type { Config } from "./config.ts";
import type { Deployment, ParameterValues } from "./deployment.ts";
import type { Severity } from "./finding.ts";
import type { Fixes } from "./fixes.ts";
import type { Preset } from "./rule.ts";
import type { Expanded } from "./stacks.ts";

export interface LintOptions {
  readonly region?: string | undefined;
  readonly account?: string | undefined;
  readonly parameters: ParameterValues;
  /** What the user says of single rules, whatever the configuration has. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** Where rules start; `undefined` where the configuration may say it, and is `recommended` where nothing does. */
  readonly preset: Preset | "all" | undefined;
  /** The files that templates refer to; without it none of them is looked at. */
  readonly library?: Library | undefined;
  /** What finding out which files templates refer to has come by: it need not be done twice. */
  readonly expanded?: Expanded | undefined;
  /** What a team asks of the files that findings may stand in, by file. */
  readonly configs?: ReadonlyMap<string, Config> | undefined;
  /** Whether rules are missing that a configuration asks for: what is said of them elsewhere is not wrong for that. */
  readonly lacksRules?: boolean | undefined;
  /** Without it no finding has a fix: to work them out costs as much as all the rest, and most reports show none. */
  readonly fixes?: Fixes | undefined;
  /** The day of the run in UTC, "2026-11-22"; without it no suppression is ever over. */
  readonly today?: string | undefined;
}

/** What is known of a deployment: what the user says before what stands beside the template. A region tells the partition. */
export function settingsOf(options: Pick<LintOptions, "region" | "account" | "parameters">, deployment: Deployment = {}): Settings {
  const region = options.region ?? deployment.region;
  const partition = region === undefined ? undefined : partitionOf(region);
  return {
    region,
    account: options.account ?? deployment.account,
    partition: partition?.id,
    urlSuffix: partition?.dnsSuffix,
    stackName: deployment.stackName,
    ...splitParameters(new Map([...deployment.parameters ?? [], ...options.parameters])),
  };
}

function splitParameters(given: ParameterValues): Pick<Settings, "parameters" | "openParameters"> {
  const parameters = new Map<string, string>();
  const openParameters = new Set<string>();
  for (const [name, value] of given) {
    if (value === undefined) openParameters.add(name);
    else parameters.set(name, value);
  }
  return openParameters.size === 0 ? { parameters } : { parameters, openParameters };
}

import type { Budget } from "../../lint/budget.ts";
import type { Standard } from "../../lint/compliance.ts";
import type { FailOn, Level, Override, RuleSetting, Setting } from "../../lint/config.ts";
import type { DeclaredRule } from "../../lint/declared-rules/declared-rule.ts";
import type { Source } from "../../template/read.ts";

/** What one configuration file says by itself. */
export interface Layer {
  readonly source: Source;
  readonly extends: readonly Setting<string>[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly overrides: readonly FileOverride[];
  readonly compliance: readonly Setting<Standard>[];
  readonly region: Setting<string> | undefined;
  readonly parameters: ReadonlyMap<string, Setting<string>>;
  readonly budgets: readonly Budget[];
  readonly plugins: readonly Setting<string>[];
  readonly customRules: readonly DeclaredRule[];
  readonly ignore: readonly Setting<string>[];
  readonly failOn: Setting<FailOn> | undefined;
}

/** An override, before it is known which files it is about. */
export interface FileOverride extends Omit<Override, "severities"> {
  /** Patterns, from the folder of the configuration; every file where there are none. */
  readonly files: readonly string[] | undefined;
  /** Options only where files alone are named. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** The severities of those rules that have one. */
export function severitiesOf(rules: ReadonlyMap<string, RuleSetting>): ReadonlyMap<string, Setting<Level>> {
  return new Map([...rules].flatMap(([id, { severity }]) => (severity ? [[id, severity] as const] : [])));
}

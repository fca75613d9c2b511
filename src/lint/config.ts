import type { Place } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import type { Budget } from "./budget.ts";
import type { Standard } from "./compliance.ts";
import type { DeclaredRule } from "./declared-rules/declared-rule.ts";
import type { Severity } from "./finding.ts";
import type { Preset } from "./rule.ts";

/** A value that a configuration gives, and where it does. */
export interface Setting<T> {
  readonly value: T;
  /** The key with its value; all of a file that is code. */
  readonly at: Place;
}

/** How much is made of what a rule finds. */
export type Level = Severity | "off";

/** The least severity that fails a run. */
export type FailOn = Severity | "never";

/** What a configuration makes of a rule. */
export interface RuleSetting {
  readonly severity: Setting<Level> | undefined;
  /** By their names, as they are written. */
  readonly options: ReadonlyMap<string, Setting<unknown>>;
}

/** Another severity for some of what rules find. */
export interface Override {
  readonly selection: FindingSelection;
  readonly severities: ReadonlyMap<string, Setting<Level>>;
  readonly reason: string | undefined;
}

/** Which findings are meant: those that are as each of these says, where it says something. Of several patterns one is enough. */
export interface FindingSelection {
  /** The API's logical id, with `*` for any characters. */
  readonly apis?: readonly string[] | undefined;
  /** "GET /orders/**", "* /orders", "$connect"; all routes of a finding must be meant. */
  readonly routes?: readonly string[] | undefined;
  /** "Orders/Api/**": segments as in paths. */
  readonly constructPath?: readonly string[] | undefined;
  readonly logicalIds?: readonly string[] | undefined;
}

/** What counts for one file, of all that its configuration and what that extends say. */
export interface Config {
  /** The configuration that is nearest to the file, or was named. */
  readonly source: Source;
  /** Its text and those of all that it extends. */
  readonly sources: readonly Source[];
  readonly preset: Setting<Preset | "all"> | undefined;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Those that are about the file; the last one that is about a finding counts. */
  readonly overrides: readonly Override[];
  readonly compliance: readonly Setting<Standard>[];
  readonly region: Setting<string> | undefined;
  readonly parameters: ReadonlyMap<string, Setting<string>>;
  readonly budgets: readonly Budget[];
  /** As they are written: a path is that from the file that says it. */
  readonly plugins: readonly Setting<string>[];
  /** Rules that it declares without code. */
  readonly customRules?: readonly DeclaredRule[] | undefined;
  readonly failOn: Setting<FailOn> | undefined;
  /** The pattern that takes the file out of what is linted. */
  readonly ignoredBy: Setting<string> | undefined;
}

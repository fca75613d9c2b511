import type { Config, RuleSetting, Setting } from "../../lint/config.ts";
import type { Preset } from "../../lint/rule.ts";
import type { Source } from "../../template/read.ts";
import { type FileOverride, type Layer, severitiesOf } from "./layer.ts";

/** All that a configuration and what it extends say together. */
export interface Merged extends Omit<Config, "overrides" | "ignoredBy"> {
  readonly overrides: readonly FileOverride[];
  readonly ignore: readonly Setting<string>[];
}

/** A configuration and what it extends as one: of what it extends a later one wins over an earlier one, and it over all. */
export function merged(own: Layer, extended: readonly Layer[], preset: Setting<Preset | "all"> | undefined): Merged {
  const layers = [...extended, own];
  const last = <K extends "region" | "failOn">(key: K): Layer[K] => layers.findLast((layer) => layer[key])?.[key];
  return {
    source: own.source,
    sources: layers.map(({ source }): Source => source).toReversed(),
    preset,
    rules: layers.map(({ rules }) => rules).reduce(together, new Map()),
    overrides: layers.flatMap(({ overrides }) => overrides),
    compliance: firstOfEach(layers.flatMap(({ compliance }) => compliance)),
    region: last("region"),
    parameters: new Map(layers.flatMap(({ parameters }) => [...parameters])),
    budgets: layers.flatMap(({ budgets }) => budgets),
    plugins: layers.flatMap(({ plugins }) => plugins),
    customRules: layers.flatMap(({ customRules }) => customRules),
    ignore: layers.flatMap(({ ignore }) => ignore),
    failOn: last("failOn"),
  };
}

type Rules = ReadonlyMap<string, RuleSetting>;

function together(below: Rules, above: Rules): Rules {
  const all = new Map(below);
  for (const [id, { severity, options }] of above) {
    const known = below.get(id);
    all.set(id, { severity: severity ?? known?.severity, options: new Map([...known?.options ?? [], ...options]) });
  }
  return all;
}

function firstOfEach<T>(settings: readonly Setting<T>[]): Setting<T>[] {
  return settings.filter(({ value }, index) => settings.findIndex((other) => other.value === value) === index);
}

/** What is known of a file. */
export interface FileFacts {
  readonly ignoredBy: Setting<string> | undefined;
  /** Whether an override is about it. */
  readonly isAbout: (override: FileOverride) => boolean;
}

/** What counts for one file. */
export function configFor({ overrides, ...rest }: Merged, { ignoredBy, isAbout }: FileFacts): Config {
  const own = overrides.filter(isAbout);
  const options = own.map(({ rules }) => new Map([...rules].map(([id, setting]) => [id, { ...setting, severity: undefined }])));
  return {
    ...rest,
    rules: [rest.rules, ...options].reduce(together),
    overrides: own.map(({ selection, reason, rules }) => ({ selection, reason, severities: severitiesOf(rules) })),
    ignoredBy,
  };
}

import type { Standard } from "../../lint/compliance.ts";
import type { FailOn, Level, RuleSetting, Setting } from "../../lint/config.ts";
import { type Entry, entriesOf, get, itemsOf, type Node } from "../../template/node.ts";
import type { Source } from "../../template/read.ts";
import { readCustomRules } from "./custom-rules-check.ts";
import { examine, type Fault } from "./faults.ts";
import type { FileOverride, Layer } from "./layer.ts";
import { plainOf, scalarOf } from "./plain.ts";
import { readBudget } from "./read-budgets.ts";
import { settingAt, settingPlace, settingsAt, textAt, textsAt } from "./values.ts";

const LEVELS = ["off", "info", "warning", "error"] as const satisfies readonly Level[];
const STANDARDS = ["hipaa", "nist", "pci", "security-hub"] as const satisfies readonly Standard[];
const FAIL_ON = ["info", "warning", "error", "never"] as const satisfies readonly FailOn[];

/** What a configuration says, and what is wrong with it: of that nothing counts, but what stands beside it does. */
export async function readLayer(source: Source, root: Node): Promise<{ readonly layer: Layer; readonly faults: readonly Fault[] }> {
  const { faults, isSound } = await examine(root);
  const overrides = itemsOf(get(root, "overrides")).filter(isSound);
  const misplaced = overrides.flatMap(optionFaults);
  const sound = entriesOf(root).filter(({ value }) => isSound(value));
  const settings = { ...root, ...(root.kind === "map" && { entries: new Map(sound.map((entry) => [entry.key, entry])) }) };
  const declared = get(settings, "customRules");
  const custom = declared ? readCustomRules(declared) : { rules: [], faults: [] };
  const layer: Layer = {
    source,
    extends: settingsAt(settings, "extends"),
    rules: rulesIn(get(root, "rules"), isSound),
    overrides: overrides.filter((override) => optionFaults(override).length === 0).map(overrideOf),
    compliance: settingsAt(settings, "compliance").flatMap((setting) => chosen(setting, STANDARDS)),
    region: settingAt(settings, "region"),
    parameters: new Map(entriesOf(get(root, "parameters")).filter(({ value }) => isSound(value)).flatMap(parameterOf)),
    budgets: itemsOf(get(root, "budgets")).filter(isSound).flatMap(readBudget),
    plugins: settingsAt(settings, "plugins"),
    customRules: custom.rules,
    ignore: settingsAt(settings, "ignore"),
    failOn: [settingAt(settings, "failOn")].flatMap((setting) => (setting ? chosen(setting, FAIL_ON) : []))[0],
  };
  return { layer, faults: [...faults, ...misplaced, ...custom.faults] };
}

/** What a configuration without anything in it says. */
export function emptyLayer(source: Source): Layer {
  return {
    source, extends: [], rules: new Map(), overrides: [], compliance: [], region: undefined, parameters: new Map(), budgets: [], plugins: [], customRules: [], ignore: [], failOn: undefined,
  };
}

function chosen<const T extends string>({ value, at }: Setting<string>, choices: readonly T[]): Setting<T>[] {
  return choices.filter((choice) => choice === value).map((choice) => ({ value: choice, at }));
}

function parameterOf({ key, at, value }: Entry): [string, Setting<string>][] {
  // As it is written: an account id may begin with 0.
  return value.kind === "scalar" ? [[key, { value: value.text, at: settingPlace(at, value) }]] : [];
}

function rulesIn(node: Node | undefined, isSound: (node: Node) => boolean = () => true): ReadonlyMap<string, RuleSetting> {
  return new Map(entriesOf(node).filter(({ value }) => isSound(value)).map((entry) => [entry.key, ruleSettingOf(entry)]));
}

function ruleSettingOf(entry: Entry): RuleSetting {
  if (entry.value.kind !== "map") return { severity: levelOf(entry), options: new Map() };
  const entries = entriesOf(entry.value);
  const options = entries.filter(({ key }) => key !== "severity");
  return {
    severity: entries.filter(({ key }) => key === "severity").map(levelOf)[0],
    options: new Map(options.map(({ key, at, value }) => [key, { value: plainOf(value), at: settingPlace(at, value) }])),
  };
}

function levelOf({ at, value }: Entry): Setting<Level> | undefined {
  const level = value.kind === "scalar" ? LEVELS.find((each) => each === scalarOf(value)) : undefined;
  return level && { value: level, at: settingPlace(at, value) };
}

const SELECTORS = ["apis", "routes", "constructPath", "logicalIds"] as const;

/** What a rule is to look at is decided before it finds anything, and cannot hang on what it finds. */
function optionFaults(override: Node): Fault[] {
  const selector = SELECTORS.find((key) => get(override, key));
  if (selector === undefined) return [];
  const options = [...rulesIn(get(override, "rules"))].flatMap(([id, setting]) => [...setting.options].map(([name, { at }]) => ({ id, name, at })));
  return options.map(({ id, name, at }) => ({ at, message: `\`${name}\` of \`${id}\` can be set for \`files\` alone, not for some \`${selector}\`` }));
}

function overrideOf(node: Node): FileOverride {
  const [apis, routes, constructPath, logicalIds] = SELECTORS.map((key) => (get(node, key) ? textsAt(node, key) : undefined));
  return {
    files: get(node, "files") ? textsAt(node, "files") : undefined,
    selection: { apis, routes, constructPath, logicalIds },
    rules: rulesIn(get(node, "rules")),
    reason: textAt(node, "reason"),
  };
}

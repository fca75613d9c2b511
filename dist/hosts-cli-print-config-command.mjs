import {
  UNSEEN,
  ownRules,
  parametersOf,
  unknownRules
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  findConfigs,
  shownPath
} from "./project-config-custom-rules-check.mjs";
import {
  optionsOf,
  standingOf
} from "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import {
  lineStarts,
  positionAt
} from "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import path from "node:path";
async function printConfig(file, settings, surroundings, rules) {
  const { cwd } = surroundings;
  const shown = shownPath(file, cwd);
  const where = { cwd, disk: surroundings.configDisk ?? surroundings.disk };
  const places = { ...where, paths: [path.dirname(path.resolve(cwd, file))], allowCode: settings.allowConfigCode, noIgnore: settings.noIgnore };
  const { configs, errors, sources } = await findConfigs([shown], settings.config, places);
  const own = await ownRules(configs, settings, where);
  const all = [...rules, ...own.rules];
  const unknown = own.isIncomplete ? [] : unknownRules(configs, all.map(({ id }) => id));
  const parameters = await parametersOf(settings, surroundings);
  const { preset, severities, region, failOn } = settings;
  const inForce = effective(configs.get(shown), all, { region, parameters, preset, severities, configs }, failOn);
  return { settings: { file: shown, ...inForce }, errors: [...errors, ...own.errors, ...unknown], sources };
}
function effective(config, rules, options, failOn) {
  const originOf = originIn(config);
  const setting = (given, written, usual) => given !== void 0 ? { value: given, origin: COMMAND_LINE } : written ? { value: written.value, origin: originOf(written.at) } : { value: usual, origin: DEFAULT };
  const each = (settings = []) => settings.map(({ value, at }) => ({ value, origin: originOf(at) }));
  return {
    config: config?.source.file ?? null,
    extends: (config?.sources ?? []).filter(({ file }) => file !== config?.source.file).map(({ file }) => file),
    preset: setting(options.preset, config?.preset, "recommended"),
    ignored: config?.ignoredBy ? { value: true, origin: originOf(config.ignoredBy.at) } : { value: false, origin: DEFAULT },
    region: setting(options.region, config?.region, null),
    parameters: parametersIn(config, options.parameters, originOf),
    failOn: setting(failOn, config?.failOn, "warning"),
    compliance: each(config?.compliance),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleIn(rule, config, options)])),
    overrides: (config?.overrides ?? []).map((override) => plainOverride(override, originOf)),
    budgets: (config?.budgets ?? []).map((budget) => ({ value: plainBudget(budget), origin: originOf(budget.limits[0].at) })),
    plugins: each(config?.plugins)
  };
}
var COMMAND_LINE = "command line";
var DEFAULT = "default";
function originIn(config) {
  const texts = new Map((config?.sources ?? []).map(({ file, text }) => [file, lineStarts(text)]));
  return ({ file, start, end }) => {
    const starts = texts.get(file);
    return starts === void 0 || end === 0 ? file : `${file}:${positionAt(starts, start).line}`;
  };
}
function parametersIn(config, given, originOf) {
  const configured = [...config?.parameters ?? []].map(([name, { value, at }]) => [name, { value, origin: originOf(at) }]);
  const own = [...given].map(([name, value]) => [name, { value: value ?? null, origin: COMMAND_LINE }]);
  return Object.fromEntries(new Map([...configured, ...own]));
}
function ruleIn(rule, config, options) {
  const severity = severityOf(rule, config, options);
  if (rule.options === void 0) return { severity };
  const originOf = originIn(config);
  const given = config?.rules.get(rule.id)?.options;
  const values = Object.entries(optionsOf(rule, config)).map(([name, value]) => {
    const written = given?.get(name);
    return [name, { value: value === Infinity ? null : value, origin: written ? originOf(written.at) : DEFAULT }];
  });
  return { severity, options: Object.fromEntries(values) };
}
function severityOf(rule, config, options) {
  const originOf = originIn(config);
  const standing = standingOf(rule, config, options);
  const value = standing.kind === "set" ? standing.severity : standing.kind === "usual" ? rule.severity : "off";
  if (options.severities.has(rule.id)) return { value, origin: COMMAND_LINE };
  const written = config?.rules.get(rule.id)?.severity;
  if (written) return { value, origin: originOf(written.at) };
  if (standing.kind === "off") return { value, origin: `${originOf(standing.at)}: ${standing.reason}` };
  return { value, origin: `preset \`${options.preset ?? config?.preset?.value ?? "recommended"}\`` };
}
function plainOverride({ selection, severities, reason }, originOf) {
  const rules = [...severities].map(([id, { value, at }]) => [id, { value, origin: originOf(at) }]);
  return { ...selection, rules: Object.fromEntries(rules), ...reason !== void 0 && { reason } };
}
function plainBudget({ name, selection, limits }) {
  return { name, ...selection, ...Object.fromEntries(limits.map(({ measure, most }) => [measure, most])) };
}

async function printConfigCommand(settings, { cwd, stdin, stdout, stderr }, { rules }) {
  const surroundings = { cwd, stdin, disk: REAL_DISK, progressOver: () => UNSEEN };
  const { settings: inForce, errors, sources } = await printConfig(settings.file, settings, surroundings, rules);
  stdout.write(`${JSON.stringify(inForce, void 0, 2)}
`);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  for (const { file, at, message } of errors) {
    const text = texts.get(file);
    const { line, column } = positionAt(lineStarts(text ?? ""), at?.start ?? 0);
    stderr.write(`cfn-latency-lint: ${file}${at && text !== void 0 ? `:${line}:${column}` : ""}: ${message}
`);
  }
  return errors.length > 0 ? 2 : 0;
}
export {
  printConfigCommand
};

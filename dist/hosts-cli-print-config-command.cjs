(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  printConfigCommand: () => printConfigCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_node_path = __toESM(require("node:path"));
var import_core_lint_active_rules = require("./core.cjs").part("lint_active_rules");
var import_core_project_config_find_configs = require("./core.cjs").part("project_config_find_configs");
var import_core_project_shown_path = require("./core.cjs").part("project_shown_path");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_core_run_configured = require("./core.cjs").part("run_configured");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var import_core_template_lines2 = require("./core.cjs").part("template_lines");
async function printConfig(file, settings, surroundings, rules) {
  const { cwd } = surroundings;
  const shown = (0, import_core_project_shown_path.shownPath)(file, cwd);
  const where = { cwd, disk: surroundings.configDisk ?? surroundings.disk };
  const places = { ...where, paths: [import_node_path.default.dirname(import_node_path.default.resolve(cwd, file))], allowCode: settings.allowConfigCode, noIgnore: settings.noIgnore };
  const { configs, errors, sources } = await (0, import_core_project_config_find_configs.findConfigs)([shown], settings.config, places);
  const own = await (0, import_core_run_prepare.ownRules)(configs, settings, where);
  const all = [...rules, ...own.rules];
  const unknown = own.isIncomplete ? [] : (0, import_core_run_configured.unknownRules)(configs, all.map(({ id }) => id));
  const parameters = await (0, import_core_run_prepare.parametersOf)(settings, surroundings);
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
  const texts = new Map((config?.sources ?? []).map(({ file, text }) => [file, (0, import_core_template_lines.readLines)(text)]));
  return ({ file, start, end }) => {
    const lines = texts.get(file);
    return lines === void 0 || end === 0 ? file : `${file}:${(0, import_core_template_lines.positionAt)(lines, start).line}`;
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
  const values = Object.entries((0, import_core_lint_active_rules.optionsOf)(rule, config)).map(([name, value]) => {
    const written = given?.get(name);
    return [name, { value: value === Infinity ? null : value, origin: written ? originOf(written.at) : DEFAULT }];
  });
  return { severity, options: Object.fromEntries(values) };
}
function severityOf(rule, config, options) {
  const originOf = originIn(config);
  const standing = (0, import_core_lint_active_rules.standingOf)(rule, config, options);
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
  const surroundings = { cwd, stdin, disk: import_core_project_disk.REAL_DISK, progressOver: () => import_core_run_surroundings.UNSEEN };
  const { settings: inForce, errors, sources } = await printConfig(settings.file, settings, surroundings, rules);
  stdout.write(`${JSON.stringify(inForce, void 0, 2)}
`);
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  for (const { file, at, message } of errors) {
    const text = texts.get(file);
    const { line, column } = (0, import_core_template_lines2.positionAt)((0, import_core_template_lines2.readLines)(text ?? ""), at?.start ?? 0);
    stderr.write(`cfn-latency-lint: ${file}${at && text !== void 0 ? `:${line}:${column}` : ""}: ${message}
`);
  }
  return errors.length > 0 ? 2 : 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  printConfigCommand
});
});

export { lint, type LintFilesOptions, lintFiles, type LintOptions, type ModelReading, readModel, type TextFile } from "./lint.js";
export type { Severity } from "../lint/finding.js";
export type { Plugin, PluginRule } from "../lint/plugin.js";
export type { Preset } from "../lint/rule.js";
export type { Model } from "../model/model.js";
export type { JsonError, JsonFinding, JsonFix, JsonPosition, JsonRange, JsonRemark, JsonReport, JsonShard, JsonSuppressed, JsonUnchecked, } from "../report/report-value.js";

// What the package gives to those who import it by its name.
export { lint, type LintFilesOptions, lintFiles, type LintOptions, type ModelReading, readModel, type TextFile } from "./lint.ts";
export type { Severity } from "../lint/finding.ts";
export type { Plugin, PluginRule } from "../lint/plugin.ts";
export type { Preset } from "../lint/rule.ts";
export type { Model } from "../model/model.ts";
export type {
  JsonError, JsonFinding, JsonFix, JsonPosition, JsonRange, JsonRemark, JsonReport, JsonShard, JsonSuppressed, JsonUnchecked,
} from "../report/report-value.ts";

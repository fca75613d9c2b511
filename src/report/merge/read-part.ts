import { SEVERITIES, type Severity } from "../../lint/finding.ts";
import type { JsonReport, JsonShard } from "../report-value.ts";
import type { SarifShard } from "../sarif.ts";
import { LEVELS } from "../sarif-rule.ts";
import { isPlain, type Part, type Plain, type SarifNotification, type SarifResult } from "./part.ts";

/** A shard's report, or why a text is none, as the end of a sentence about its file. */
export type Reading = { readonly kind: "read"; readonly part: Part } | { readonly kind: "refused"; readonly why: string };

const OURS = "cfn-latency-lint";

/** Reads what a shard wrote. It is believed only as far as it was looked at: anybody may have changed it since. */
export function readPart(name: string, text: string): Reading {
  const value = parsed(text);
  if (!isPlain(value)) return refused(value === undefined ? "is no report: it is not JSON" : `is no report of ${OURS}`);
  return Array.isArray(value["runs"]) ? readSarif(name, value) : readJson(name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function refused(why: string): Extract<Reading, { kind: "refused" }> {
  return { kind: "refused", why };
}

function readJson(name: string, value: Plain): Reading {
  const { tool, version } = value;
  if (!isPlain(tool) || tool["name"] !== OURS) return refused(`is no report of ${OURS}`);
  if (version !== 1) return refused(`is a report in format ${String(version)}; this release reads 1`);
  const faulty = notWhole(value, "a lint report, as `--format json` writes it");
  if (faulty !== undefined || !isReport(value)) return refused(faulty ?? BROKEN);
  const { shard, summary, findings } = value;
  return { kind: "read", part: { kind: "json", name, version: value.tool.version, shard, files: summary.files, severities: findings.map(({ severity }) => severity), report: value } };
}

const BROKEN = "is not as it was written: parts of it are missing";

/** Other commands have reports of the same tool. */
function notWhole(value: Plain, wanted: string): string | undefined {
  if (!Array.isArray(value["findings"]) || "routes" in value || "suppressions" in value) return `is not ${wanted}`;
  return "shard" in value ? undefined : WHOLE;
}

const WHOLE = "is the report of a whole run, not of one with `--shard`";

const LISTS = ["findings", "suppressed", "notChecked", "errors", "warnings"] as const;
const COUNTS = ["files", "routes", "error", "warning", "info", "suppressed"] as const;

function isReport(value: Plain): value is Plain & JsonReport & { readonly shard: JsonShard } {
  const { tool, shard, summary, findings, errors } = value;
  return isPlain(tool) && typeof tool["version"] === "string" && isShard(shard)
    && isPlain(summary) && COUNTS.every((name) => isCount(summary[name]))
    && LISTS.every((name) => listOf(value[name], ({ file }) => typeof file === "string"))
    && listOf(findings, ({ severity }) => SEVERITIES.some((each) => each === severity))
    && listOf(errors, ({ message }) => typeof message === "string");
}

function isShard(value: unknown): value is Plain & JsonShard {
  if (!isPlain(value)) return false;
  const { index, count, of, exitCode } = value;
  return isCount(index) && isCount(count) && index >= 1 && index <= count && typeof of === "string" && isCount(exitCode) && exitCode <= 2;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function listOf(value: unknown, test: (item: Plain) => boolean): value is Plain[] {
  return Array.isArray(value) && value.every((item) => isPlain(item) && test(item));
}

function readSarif(name: string, log: Plain): Reading {
  const runs: unknown = log["runs"];
  const [run, ...others] = Array.isArray(runs) ? (runs as unknown[]) : [];
  const driver = driverOf(run);
  if (!isPlain(run) || others.length > 0 || driver?.["name"] !== OURS) return refused(`is SARIF, but no report of ${OURS}`);
  const shard = isPlain(run["properties"]) ? run["properties"]["shard"] : undefined;
  if (shard === undefined) return refused(WHOLE);
  const [results, notifications, version] = [run["results"], notificationsOf(run), driver["version"]];
  if (!isSarifShard(shard) || !isResults(results) || !isNotifications(notifications) || typeof version !== "string") return refused(BROKEN);
  if (results.length !== shard.resultFiles.length || notifications.length !== shard.notificationFiles.length) return refused(BROKEN);
  const severities = results.filter((result) => !isSuppressed(result)).map(severityOf);
  return { kind: "read", part: { kind: "sarif", name, version, shard, files: shard.files, severities, log, run, results, notifications } };
}

function driverOf(run: unknown): Plain | undefined {
  const tool = isPlain(run) ? run["tool"] : undefined;
  const driver = isPlain(tool) ? tool["driver"] : undefined;
  return isPlain(driver) ? driver : undefined;
}

function notificationsOf(run: Plain): unknown {
  const [invocation] = Array.isArray(run["invocations"]) ? (run["invocations"] as unknown[]) : [];
  return isPlain(invocation) ? invocation["toolExecutionNotifications"] : undefined;
}

function isSarifShard(value: unknown): value is SarifShard {
  if (!isShard(value)) return false;
  const { files, resultFiles, notificationFiles }: Plain = value;
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((item) => typeof item === "string");
  return isCount(files) && areTexts(resultFiles) && areTexts(notificationFiles);
}

function isResults(value: unknown): value is SarifResult[] {
  return listOf(value, ({ level, suppressions }) => Object.values<unknown>(LEVELS).includes(level) && (suppressions === undefined || Array.isArray(suppressions)));
}

function isNotifications(value: unknown): value is SarifNotification[] {
  return listOf(value, ({ level, message }) => typeof level === "string" && isPlain(message) && typeof message["text"] === "string");
}

/** Whether somebody gave a reason not to be told of it. */
export function isSuppressed({ suppressions = [] }: SarifResult): boolean {
  return suppressions.length > 0;
}

/** How severe a result is as a finding. */
export function severityOf({ level }: SarifResult): Severity {
  return SEVERITIES.find((severity) => LEVELS[severity] === level) ?? "info";
}

import type { JsonReport } from "../report-value.ts";
import { byFile, firstOfEach } from "./by-file.ts";
import type { FailedRule } from "./merge-parts.ts";
import type { JsonPart } from "./part.ts";

/** One report of those of all shards. */
export function mergedJson(parts: readonly [JsonPart, ...JsonPart[]], failedRule: FailedRule): JsonReport {
  const reports = parts.map(({ report }) => report);
  const { version, tool } = parts[0].report;
  const count = (name: keyof JsonReport["summary"]): number => reports.reduce((sum, { summary }) => sum + summary[name], 0);
  const inOrder = <T extends { readonly file: string }>(lists: readonly (readonly T[])[]): T[] => byFile(lists, ({ file }) => file);
  return {
    version,
    tool,
    findings: inOrder(reports.map(({ findings }) => findings)),
    suppressed: inOrder(reports.map(({ suppressed }) => suppressed)),
    notChecked: inOrder(reports.map(({ notChecked }) => notChecked)),
    // A run tells of a rule that fails once.
    errors: firstOfEach(inOrder(reports.map(({ errors }) => errors)), ({ message }) => failedRule(message)),
    warnings: inOrder(reports.map(({ warnings }) => warnings)),
    summary: { files: count("files"), routes: count("routes"), error: count("error"), warning: count("warning"), info: count("info"), suppressed: count("suppressed") },
  };
}

import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { RESULTS_PER_RUN } from "../../src/report/sarif-limits.ts";
import { merged } from "../helpers/sharded.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const TEXTS = { "a.yaml": "text", "b.yaml": "text", "c.yaml": "text" };
const OPTIONS = { version: "1.2.3", rules: [], prefix: "" };

function found(file: string, severity: Finding["severity"], count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => findingAt(placeIn(file, "text", "text"), { severity, message: `${index}` }));
}

/** A report of what is found in some of the files. */
function reportOn(files: readonly string[], findings: readonly Finding[], suppressed: Report["suppressed"]): Report {
  const isIn = ({ at }: Finding): boolean => files.includes(at.file);
  return reportOf(TEXTS, findings.filter(isIn), { suppressed: suppressed.filter(({ finding }) => isIn(finding)) });
}

const HALF = RESULTS_PER_RUN / 2;

test.each<[what: string, findings: readonly Finding[], suppressed: readonly Finding[]]>([
  ["more than GitHub shows", [...found("a.yaml", "info", HALF + 1), ...found("b.yaml", "info", HALF), ...found("c.yaml", "error", 1)], found("b.yaml", "error", 1)],
  ["as many as GitHub shows", [...found("a.yaml", "info", HALF), ...found("b.yaml", "warning", HALF)], []],
  ["some of which are suppressed", [...found("a.yaml", "info", 1), ...found("b.yaml", "warning", 1)], [...found("a.yaml", "error", 1), ...found("c.yaml", "error", 1)]],
])("of results, %s, the merged log has those that the whole one has", (_, findings, dropped) => {
  const suppressed = dropped.map((finding) => ({ finding, reason: "so it is", by: "comment" as const, at: undefined }));
  const shards = [["a.yaml", "c.yaml"], ["b.yaml"]].map((files, index) => {
    const shard = { index: index + 1, count: 2, of: "0123456789abcdef", exitCode: 0 };
    return sarifReport(reportOn(files, findings, suppressed), { ...OPTIONS, shard });
  });
  const whole = sarifReport(reportOn(Object.keys(TEXTS), findings, suppressed), OPTIONS);
  expect(merged(shards)).toEqual(expect.objectContaining({ kind: "merged", format: "sarif", text: whole }));
});

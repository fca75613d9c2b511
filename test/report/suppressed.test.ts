import { describe, expect, test } from "@jest/globals";
import { textReport } from "../../src/report/text.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const TEXT = "Role: x # why\nOther: y\n";
const finding = findingAt(placeIn("template.yaml", TEXT, "x"));
const report = reportOf({ "template.yaml": TEXT }, [], {
  suppressed: [
    { finding, reason: "one role\u001b[31m for all", by: "comment", at: placeIn("template.yaml", TEXT, "# why") },
    { finding: { ...finding, at: placeIn("template.yaml", TEXT, "y", 1) }, reason: "known of old", by: "baseline", at: undefined },
  ],
  summary: { files: 1, routes: 1, error: 0, warning: 0, info: 0, suppressed: 2 },
});

describe("what is suppressed", () => {
  const options = { width: 80, colour: false, quiet: false };
  const summary = "no findings in 1 file (1 route); 2 suppressed\n";

  test("is counted", () => {
    expect(textReport(report, { ...options, verbose: false })).toBe(summary);
  });

  test("is listed with its reason for those who ask", () => {
    expect(textReport(report, { ...options, verbose: true })).toBe(`suppressed:
  template.yaml:1:7: role-credentials: one role␛[31m for all (comment at
    template.yaml:1:9)
  template.yaml:2:8: role-credentials: known of old (baseline)

${summary}`);
  });
});

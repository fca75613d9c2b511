import { expect, test } from "@jest/globals";
import { compactReport } from "../../src/report/compact.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

test("says everything of a finding on one line, errors first", () => {
  const text = "A: 1\nB: 😀 two\n";
  const report = reportOf(
    { "a b.yaml": text },
    [
      findingAt(placeIn("a b.yaml", text, "two"), { when: "IsProd and not IsEU" }),
      findingAt(placeIn("a b.yaml", text, "1"), { severity: "error", rule: "missing-permission", message: "one\n::error::two\u001b[31m" }),
    ],
    {
      errors: [{ file: "gone.yaml", message: "there is no such file or folder" }, { file: "a b.yaml", at: placeIn("a b.yaml", text, "B"), message: "it is broken" }],
      notChecked: [{ at: placeIn("a b.yaml", text, "A"), what: "body of `Api`", why: "it is in S3" }],
    },
  );
  expect(compactReport(report, { quiet: false }).split("\n")).toEqual([
    "gone.yaml: error: there is no such file or folder",
    "a b.yaml:2:1: error: it is broken",
    "a b.yaml:2:7: warning[role-credentials] `GET /orders` assumes `InvokeRole` to invoke `OrdersFunction` (when IsProd and not IsEU)",
    "a b.yaml:1:4: error[missing-permission] one ::error::two␛[31m",
    "a b.yaml:1:1: note: not checked: body of `Api`: it is in S3",
    "",
  ]);
  expect(compactReport(report, { quiet: true })).not.toContain("not checked");
});

test("says nothing where there is nothing", () => {
  expect(compactReport(reportOf({ "a.yaml": "A: 1\n" }, []), { quiet: false })).toBe("");
});

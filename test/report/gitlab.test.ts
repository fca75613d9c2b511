import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gitlabReport } from "../../src/report/gitlab.ts";
import { anyReport } from "./any-report.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const OPTIONS = { version: "1.2.3", rules: [], prefix: "" };
const TEXT = "A: 1\nB:\n  two\n  three\n";
const A = placeIn("a.yaml", TEXT, "1");
const B = placeIn("a.yaml", TEXT, "two\n  three");

interface Issue {
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

function issuesOf(...[report, options]: Parameters<typeof gitlabReport>): readonly Issue[] {
  return JSON.parse(gitlabReport(report, options)) as Issue[];
}

test("an issue for each error and each finding, and none for what is none", () => {
  const report = reportOf(
    { "a.yaml": TEXT },
    [
      findingAt(A, { rule: "missing-permission", severity: "error", message: "a\n\u001b[31m\"b\"", when: "IsProd" }),
      findingAt(B),
      findingAt(B, { rule: "encrypted-cache", severity: "info" }),
    ],
    {
      errors: [{ file: "a.yaml", at: B, message: "it is broken" }, { file: "gone.yaml", message: "there is no such file" }],
      suppressed: [{ finding: findingAt(A), reason: "we know", by: "comment", at: undefined }],
      warnings: [{ at: B, message: "key `B` is written twice" }],
      notChecked: [{ at: A, what: "body of `Api`", why: "it is in S3" }],
    },
  );
  const text = gitlabReport(report, { ...OPTIONS, prefix: "my app" });
  expect(text.endsWith("]\n")).toBe(true);
  expect(JSON.parse(text)).toEqual([
    {
      description: "it is broken", check_name: "error", fingerprint: "my app/a.yaml:error:it is broken", severity: "blocker",
      location: { path: "my app/a.yaml", lines: { begin: 3, end: 4 } },
    },
    {
      description: "there is no such file", check_name: "error", fingerprint: "my app/gone.yaml:error:there is no such file", severity: "blocker",
      location: { path: "my app/gone.yaml", lines: { begin: 1, end: 1 } },
    },
    {
      description: 'a ␛[31m"b" (when IsProd)', check_name: "missing-permission", fingerprint: "my app/a.yaml:0123456789abcdef", severity: "critical",
      location: { path: "my app/a.yaml", lines: { begin: 1, end: 1 } },
    },
    {
      description: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`", check_name: "role-credentials", fingerprint: "my app/a.yaml:0123456789abcdef (2)", severity: "minor",
      location: { path: "my app/a.yaml", lines: { begin: 3, end: 4 } },
    },
    {
      description: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`", check_name: "encrypted-cache", fingerprint: "my app/a.yaml:0123456789abcdef (3)", severity: "info",
      location: { path: "my app/a.yaml", lines: { begin: 3, end: 4 } },
    },
  ]);
});

test("nothing found is an empty list", () => {
  expect(gitlabReport(reportOf({ "a.yaml": TEXT }, []), OPTIONS)).toBe("[]\n");
});

test.each([
  ["./a.yaml", "", "a.yaml"],
  ["a b%.yaml", "x", "x/a b%.yaml"],
  ["../a.yaml", "x/y", "x/a.yaml"],
  ["../a.yaml", "", "../a.yaml"],
  ["/tmp/a.yaml", "x", "/tmp/a.yaml"],
])("%j below %j is %j", (file, prefix, path) => {
  expect(issuesOf(reportOf({ [file]: "x" }, [findingAt({ ...A, file })]), { ...OPTIONS, prefix }).map(({ location }) => location.path)).toEqual([path]);
});

test.each([
  ["lib/app.ts", "x/lib/app.ts", { begin: 7, end: 7 }],
  ["/home/build/lib/app.ts", "x/a.yaml", { begin: 1, end: 1 }],
])("what a CDK app makes in %j is shown in %j", (file, path, lines) => {
  const finding = findingAt(A, { construct: { path: "App/Get", source: { file, line: 7 } } });
  expect(issuesOf(reportOf({ "a.yaml": TEXT }, [finding]), { ...OPTIONS, prefix: "x" })).toMatchObject([{ fingerprint: "x/a.yaml:0123456789abcdef", location: { path, lines } }]);
});

test("any report gives issues with fingerprints of their own, and lines that are there", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const issues = issuesOf(report, OPTIONS);
      expect(issues).toHaveLength(report.findings.length + report.errors.length);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
      for (const { location: { lines } } of issues) expect(lines.begin >= 1 && lines.end >= lines.begin).toBe(true);
    }),
  );
});

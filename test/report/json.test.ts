import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonReport } from "../../src/report/json.ts";
import { findingAt, pathOf, placeIn, reportOf } from "./sample.ts";

const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../src/report/report.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: true, allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);

const TEXT = "Resources:\r\n  Méthode:\r\n    Credentials: '😀 漢字 role'\r\n    Uri: x\r\n";

function reportWithEverything() {
  const at = { ...placeIn("a.yaml", TEXT, "'😀 漢字 role'"), path: pathOf("Resources", "Méthode", "Credentials"), generatedBy: "SAM: event Get of OrdersFunction" };
  const uri = placeIn("a.yaml", TEXT, "x");
  return reportOf(
    { "a.yaml": TEXT, "b.yaml": "A: 1\n" },
    [
      findingAt(at, {
        when: "IsProd and not IsEU",
        related: [{ at: placeIn("b.yaml", "A: 1\n", "1"), message: "this permission already admits API Gateway" }],
        notes: ["the region is the default of parameter `Region`"],
        remedy: "remove the credentials",
      }),
      findingAt(uri, { rule: "encrypted-cache", severity: "info", api: null, logicalId: null, routes: [] }),
    ],
    {
      notChecked: [{ at: uri, what: "body of `Api`", why: "it is in S3", remedy: "pass `--region`" }],
      errors: [{ file: "b.yaml", at: placeIn("b.yaml", "A: 1\n", "A"), message: "it is broken" }, { file: "c.yaml", message: "it cannot be read" }],
      warnings: [{ at: uri, message: "key `Uri` is written twice" }],
    },
  );
}

test("holds what the contract names, and nothing that the schema does not", () => {
  const text = jsonReport(reportWithEverything(), { version: "1.2.3" });
  const report: unknown = JSON.parse(text);
  expect({ isValid: validate(report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  expect(text.endsWith("}\n")).toBe(true);
  expect(report).toEqual({
    version: 1,
    tool: { name: "cfn-latency-lint", version: "1.2.3" },
    findings: [
      {
        rule: "role-credentials",
        severity: "warning",
        message: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`",
        file: "a.yaml",
        // The emoji is two UTF-16 units, each of the others one.
        range: { start: { line: 3, column: 18 }, end: { line: 3, column: 30 } },
        logicalId: "GetOrdersMethod",
        path: ["Resources", "Méthode", "Credentials"],
        api: "OrdersApi",
        routes: ["GET /orders"],
        when: "IsProd and not IsEU",
        generatedBy: "SAM: event Get of OrdersFunction",
        constructPath: null,
        source: null,
        related: [{ message: "this permission already admits API Gateway", file: "b.yaml", range: { start: { line: 1, column: 4 }, end: { line: 1, column: 5 } } }],
        notes: ["the region is the default of parameter `Region`"],
        remedy: "remove the credentials",
        fix: null,
        fingerprint: "0123456789abcdef",
        help: "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md",
      },
      {
        rule: "encrypted-cache",
        severity: "info",
        message: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`",
        file: "a.yaml",
        range: { start: { line: 4, column: 10 }, end: { line: 4, column: 11 } },
        logicalId: null,
        path: [],
        api: null,
        routes: [],
        when: null,
        generatedBy: null,
        constructPath: null,
        source: null,
        related: [],
        notes: [],
        remedy: null,
        fix: null,
        fingerprint: "0123456789abcdef",
        help: "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/encrypted-cache/README.md",
      },
    ],
    suppressed: [],
    notChecked: [{ file: "a.yaml", range: { start: { line: 4, column: 10 }, end: { line: 4, column: 11 } }, what: "body of `Api`", why: "it is in S3", remedy: "pass `--region`" }],
    errors: [
      { file: "b.yaml", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, message: "it is broken" },
      { file: "c.yaml", range: null, message: "it cannot be read" },
    ],
    warnings: [{ message: "key `Uri` is written twice", file: "a.yaml", range: { start: { line: 4, column: 10 }, end: { line: 4, column: 11 } } }],
    summary: { files: 2, routes: 12, error: 0, warning: 1, info: 1, suppressed: 0 },
  });
});

test("an empty report is valid too", () => {
  const report: unknown = JSON.parse(jsonReport(reportOf({}, []), { version: "0.0.0" }));
  expect({ isValid: validate(report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
});

describe("the schema refuses", () => {
  type Json = Record<string, unknown>;
  const valid = () => JSON.parse(jsonReport(reportWithEverything(), { version: "1.2.3" })) as { findings: Json[]; errors: Json[]; summary: Json } & Json;

  test.each<[string, (report: ReturnType<typeof valid>) => void]>([
    ["a field it does not know", (report) => (report["extra"] = 1)],
    ["a finding with one", (report) => (report.findings[0] = { ...report.findings[0], extra: 1 })],
    ["a finding without a range", (report) => (report.findings[0] = { ...report.findings[0], range: null })],
    ["a severity of another name", (report) => (report.findings[0] = { ...report.findings[0], severity: "fatal" })],
    ["a column of nought", (report) => (report.errors[0] = { ...report.errors[0], range: { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } } })],
    ["a summary that leaves out a count", (report) => delete report.summary["info"]],
    ["another version", (report) => (report["version"] = 2)],
  ])("%s", (_, spoil) => {
    const report = valid();
    spoil(report);
    expect(validate(report)).toBe(false);
  });
});

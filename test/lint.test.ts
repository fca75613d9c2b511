import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { rules } from "../rules/index.ts";
import { lint } from "../src/lint/lint.ts";
import type { LintFile } from "../src/lint/lint-file.ts";
import { documentsOf } from "../src/project/sniff.ts";
import { readQuickly } from "../src/template/read-template.ts";

const TEMPLATE = readFileSync("fixtures/cfn/orders.yaml", "utf8");

function lintFile(file: string): LintFile {
  const reading = readQuickly({ file, text: TEMPLATE });
  if (reading === undefined) throw new Error("The fixture cannot be read.");
  return { ...reading, documents: documentsOf(reading.documents) };
}

function fingerprints(linted: readonly string[], file: string): string[] {
  const { findings } = lint(linted.map(lintFile), rules, { parameters: new Map(), severities: new Map(), preset: "all" });
  return findings.filter(({ at }) => at.file === file).map(({ fingerprint }) => fingerprint);
}

test("a finding has the same fingerprint whatever else is linted, and whatever its file is called", () => {
  const alone = fingerprints(["b.yaml"], "b.yaml");
  expect(new Set(alone).size).toBe(10);
  expect(fingerprints(["a.yaml", "b.yaml"], "b.yaml")).toEqual(alone);
  expect(fingerprints(["renamed.yaml"], "renamed.yaml")).toEqual(alone);
});

test("what is not here says what would settle it, where something would", () => {
  const text = "Resources:\n  Api: { Type: AWS::ApiGateway::RestApi, Properties: { BodyS3Location: { Bucket: b, Key: k } } }\n";
  const reading = readQuickly({ file: "a.yaml", text });
  const documents = documentsOf(reading?.documents ?? []);
  const { notChecked } = lint([{ source: { file: "a.yaml", text }, documents, problems: [] }], rules, { parameters: new Map(), severities: new Map(), preset: "all" });
  expect(notChecked.map(({ what, why, remedy }) => ({ what, why, remedy }))).toEqual([
    { what: "body of `Api`", why: "it is in S3", remedy: "lint the template as it is before it is packaged" },
  ]);
});

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

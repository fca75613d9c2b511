import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyFixes } from "../../src/fix/apply-fixes.ts";
import type { Fix } from "../../src/lint/fix.ts";
import { commentsIn } from "../../src/template/comments.ts";
import { pathKeys } from "../../src/template/place.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { generated } from "../helpers/generated-template.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import { reportOf, type Report, type ReportOptions } from "../helpers/report-of.ts";
import { jsonOf } from "../helpers/whole-templates.ts";

type Finding = Report["findings"][number];

/** Spellings of a template, each with a comment at the end of some lines where it has comments. */
const SPELLINGS: Readonly<Record<string, (template: Json) => string>> = {
  "YAML, short": (template) => withComments(printYaml(template, { short: true })),
  "YAML, long": (template) => withComments(printYaml(template, { short: false })),
  "JSON in lines": (template) => JSON.stringify(template, undefined, 2),
  "JSON in one line": (template) => JSON.stringify(template),
  "YAML in brackets": (template) => withComments(JSON.stringify(template, undefined, 1)),
};

function withComments(text: string): string {
  return text.split("\n").map((line, index) => (index % 3 === 0 && line !== "" ? `${line} # ${index}` : line)).join("\r\n");
}

/** What a finding says, wherever it stands. */
function said({ rule, severity, message, at, routes, when }: Finding): string {
  return JSON.stringify([rule, severity, message, pathKeys(at.path), routes, when]);
}

function fixesIn({ findings }: Report): Fix[] {
  return findings.flatMap(({ fix }) => fix ?? []);
}

/** The text with all fixes made that can be made at once. */
function fixed(text: string, options: ReportOptions): { readonly text: string; readonly made: readonly Fix[] } {
  const report = reportOf(text, options);
  const { texts, made } = applyFixes(fixesIn(report), report.sources);
  return { text: [...texts.values()][0] ?? text, made };
}

function commentTexts(text: string): string[] {
  const { source, documents } = readQuickly({ file: "template.yaml", text }) ?? { source: { file: "", text: "" }, documents: [] };
  return commentsIn(source, documents).map(({ start, end }) => text.slice(start, end));
}

/** The value without what stands at some paths. */
function without(value: Json, paths: readonly (readonly string[])[]): Json {
  if (typeof value !== "object" || value === null) return value;
  const below = (key: string): string[][] => paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
  const isGone = (key: string): boolean => below(key).some((rest) => rest.length === 0);
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => (isGone(String(index)) ? [] : [without(item, below(String(index)))]));
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (isGone(key) ? [] : [[key, without(item, below(key))]])));
}

describe.each(Object.entries(SPELLINGS))("%s", (name, spell) => {
  const options: ReportOptions = { preset: "all", file: name.startsWith("JSON") ? "template.json" : "template.yaml" };


  test("what is fixed is gone, and nothing else", () => {
    let count = 0;
    fc.assert(fc.property(generated, ({ template }) => {
      const text = spell(template);
      const before = reportOf(text, options);
      const fixable = before.findings.filter(({ fix }) => fix !== undefined);
      count += fixable.length;
      const after = fixed(text, options);
      expect(after.made).toEqual(fixesIn(before));
      // The values that findings with a fix point at, and no others.
      expect(jsonOf(after.text)).toEqual(without(jsonOf(text), fixable.map(({ at }) => pathKeys(at.path))));
      expect(commentTexts(after.text)).toEqual(commentTexts(text));
      const left = reportOf(after.text, options);
      const [saidBefore, saidAfter] = [before.findings.map(said), left.findings.map(said)];
      expect(left.errors).toEqual([]);
      expect(saidAfter.filter((finding) => !saidBefore.includes(finding))).toEqual([]);
      expect(saidAfter.filter((finding) => fixable.map(said).includes(finding))).toEqual([]);
      // Twice is once.
      expect(fixed(after.text, options).text).toBe(after.text);
    }), { numRuns: 20 });
    // Where no template had a fix, nothing was shown.
    expect(count).toBeGreaterThan(0);
  });
});

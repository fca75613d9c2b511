import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Report } from "../../src/lint/report.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { assignmentsOf, type Generated, generated, truthOf } from "../helpers/generated-template.ts";
import { libraryOf } from "../helpers/library.ts";
import type { Json } from "../../src/template/print-yaml.ts";
import { nestedSplit, sideBySide } from "../helpers/split-template.ts";
import { holds } from "../helpers/when.ts";

type Files = Readonly<Record<string, Json>>;
type Texts = Readonly<Record<string, string>>;

/** The report about some files, of which others may be there to be nested. */
function reportOf(files: Files, named: readonly string[], parameters: Texts = {}): Report {
  const texts = Object.fromEntries(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]));
  const linted = named.map((file) => {
    const reading = readQuickly({ file, text: texts[file] ?? "" });
    if (!reading) throw new Error("The test's own text cannot be read.");
    return { source: reading.source, documents: documentsOf(reading.documents), problems: reading.problems };
  });
  return lint(linted, rules, { region: "eu-west-1", parameters: new Map(Object.entries(parameters)), severities: new Map(), preset: "all", library: libraryOf(texts) });
}

/** What findings are about, and under which of some truths they hold. In other files names have the stack's before them. */
function claims({ findings }: Report, truths: readonly Readonly<Record<string, boolean>>[]): string[] {
  return findings.map(({ rule, severity, logicalId, routes, when }) => {
    const held = truths.map((truth) => (holds(when?.replaceAll(/\w+\//g, "") ?? null, truth) ? "1" : "0")).join("");
    return `${rule} ${severity} ${logicalId ?? ""} ${routes.toSorted().join(", ")} ${held}`;
  }).toSorted();
}

/** A template, and which of its resources go. */
const split = generated.chain((one) => {
  const ids = Object.keys(one.template["Resources"] as Files);
  return fc.subarray(ids).map((moved): { one: Generated; moved: ReadonlySet<string> } => ({ one, moved: new Set(moved) }));
});

describe("a template in two is the same template", () => {
  test("parent and nested stack", () => {
    fc.assert(fc.property(split, ({ one, moved }) => {
      const truths = assignmentsOf(one).map((assignment) => truthOf(one, assignment));
      const { parent, child } = nestedSplit(one.template, moved);
      const whole = reportOf({ "template.json": one.template }, ["template.json"]);
      const both = reportOf({ "template.json": parent, "child.json": child }, ["template.json", "child.json"]);
      expect(claims(both, truths)).toEqual(claims(whole, truths));
    }), { numRuns: 30 });
  });

  test("side by side", () => {
    fc.assert(fc.property(split, fc.nat(), ({ one, moved }, seed) => {
      const assignments = assignmentsOf(one);
      const given = assignments[seed % assignments.length] ?? {};
      const { parent, child } = sideBySide(one.template, moved);
      const whole = reportOf({ "a.json": one.template }, ["a.json"], given);
      const both = reportOf({ "a.json": parent, "b.json": child }, ["a.json", "b.json"], given);
      expect(claims(both, [{}])).toEqual(claims(whole, [{}]));
    }), { numRuns: 30 });
  });
});

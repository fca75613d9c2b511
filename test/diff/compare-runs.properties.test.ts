import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareRuns } from "../../src/diff/compare-runs.ts";
import type { Comparison, Side } from "../../src/diff/comparison.ts";
import type { Finding } from "../../src/lint/finding.ts";
import type { Json } from "../../src/template/print-yaml.ts";
import { generated } from "../helpers/generated-template.ts";
import { linesOf, sideOf } from "./compared.ts";

type Texts = Readonly<Record<string, string>>;

const template = generated.map(({ template: value }) => JSON.stringify(value));

/** The same template, with some of its resources and properties gone: what two revisions of one file are like. */
const revision = fc.tuple(generated, fc.func(fc.nat(9))).map(([{ template: value }, dice]) =>
  JSON.stringify(value, (key, part: Json) => (key !== "" && dice(key, typeof part === "string" ? part : "") === 0 ? undefined : part)));

const NAMES = ["a.json", "b.json", "c.json"];
const texts: fc.Arbitrary<Texts> = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(template, revision), { maxKeys: 3 });
const renames = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), { maxKeys: 2 })
  // A file of the base becomes one file.
  .map((all) => new Map(Object.entries(all).filter(([, base], index, list) => list.findIndex(([, other]) => other === base) === index)));

const sides = fc.tuple(texts, texts, renames).map(([base, head, was]) => ({ base: sideOf(base, undefined), head: sideOf(head, undefined), was }));

function fresh({ fresh: all }: Comparison): Finding[] {
  return all.flatMap(({ finding, before }) => (before ? [] : [finding]));
}

function inOrder(findings: Iterable<Finding>, { report }: Side): Finding[] {
  return [...findings].toSorted((a, b) => report.findings.indexOf(a) - report.findings.indexOf(b));
}

describe("whatever two runs find", () => {
  test("a run has nothing that it has not itself", () => {
    fc.assert(fc.property(texts, (files) => {
      const side = sideOf(files, undefined);
      const { fresh: added, existing, moved, fixed, routes, notes } = compareRuns(side, side, new Map());
      expect({ added, existing, moved, fixed, routes, notes }).toEqual({ added: [], existing: side.report.findings, moved: [], fixed: [], routes: [], notes: [] });
    }), { numRuns: 25 });
  });

  test("each finding of head is in one list, and each of the base", () => {
    fc.assert(fc.property(sides, ({ base, head, was }) => {
      const { fresh: added, existing, moved, fixed } = compareRuns(base, head, was);
      expect(inOrder([...added.map(({ finding }) => finding), ...existing, ...moved.map(({ to }) => to)], head)).toEqual(head.report.findings);
      const known = new Set([...moved.map(({ from }) => from), ...added.flatMap(({ before }) => before ?? []), ...fixed]);
      expect(known.size).toBe(moved.length + added.filter(({ before }) => before).length + fixed.length);
      expect(base.report.findings.length - known.size).toBe(existing.length);
    }), { numRuns: 40 });
  });

  test("what is new one way is fixed the other way", () => {
    fc.assert(fc.property(sides, ({ base, head, was }) => {
      const there = compareRuns(base, head, was);
      const back = compareRuns(head, base, new Map([...was].map(([now, then]) => [then, now])));
      expect(fresh(there)).toEqual(back.fixed);
      expect(there.fixed).toEqual(fresh(back));
      expect(there.routes.length).toBe(back.routes.length);
    }), { numRuns: 40 });
  });

  test("the same comes of the same", () => {
    fc.assert(fc.property(sides, ({ base, head, was }) => {
      expect(linesOf(compareRuns(base, head, was))).toEqual(linesOf(compareRuns(base, head, was)));
    }), { numRuns: 15 });
  });

  test("nothing is thrown for what a template says", () => {
    const names = fc.constantFrom("Resources", "Type", "Properties", "Fn::GetAtt", "Ref", "Fn::ForEach::X", "constructor", "hasOwnProperty", "__proto__", "paths", "Condition");
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof({ maxDepth: 5 }, fc.constantFrom<Json>(null, 1, "Api", "AWS::Lambda::Permission", "${Api}"), fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(names, tie("value"), { maxKeys: 4 })),
    }));
    const wild = fc.tuple(generated, fc.dictionary(fc.constantFrom("Get", "Fn", "Api", "AnyItem", "constructor", "__proto__", "Permission0"), value)).map(([one, odd]) =>
      JSON.stringify({ ...one.template, Resources: { ...(one.template["Resources"] as object), ...odd } }));
    fc.assert(fc.property(wild, wild, (base, head) => {
      const [before, after] = [sideOf(base, undefined), sideOf(head, undefined)];
      expect(() => compareRuns(before, after, new Map())).not.toThrow();
    }), { numRuns: 60 });
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { collect } from "../../src/lint/foreign.ts";
import { readPlugin } from "../../src/lint/plugin.ts";
import { jsonOf } from "../../src/template/json-of.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import { readQuickly } from "../../src/template/read-template.ts";

const SOURCES = new Map([["a.yaml", { file: "a.yaml", text: "a: 1\n" }]]);
const AT = { file: "a.yaml", start: 0, end: 4, path: undefined };

describe("whatever a plugin gives", () => {
  test("reading it throws nothing", () => {
    fc.assert(fc.property(fc.anything({ withMap: true, withNullPrototype: true }), (given) => {
      expect(readPlugin(given, "nameless").rules).toEqual([]);
    }));
    fc.assert(fc.property(fc.record({ name: fc.constant("a"), rules: fc.array(fc.record({ id: fc.anything(), on: fc.anything(), check: fc.func(fc.anything()), severity: fc.constant("info"), summary: fc.anything() })) }), (given) => {
      const { rules, faults } = readPlugin(given, "nameless");
      expect(rules.length + faults.length).toBe(given.rules.length);
    }));
  });

  test("what it yields is a problem or a fault", () => {
    const problem = fc.record({
      message: fc.oneof(fc.string(), fc.anything()), at: fc.oneof(fc.constant(AT), fc.anything()), when: fc.oneof(fc.boolean(), fc.anything()), notes: fc.anything(), related: fc.anything(), fix: fc.anything(),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.array(problem, { maxLength: 5 }), (given) => {
      const { problems, fault } = collect(() => given, SOURCES);
      expect(problems.length === given.length).toBe(fault === undefined);
      for (const each of problems) expect(each).toMatchObject({ message: expect.stringMatching(/\S/), at: { file: "a.yaml" } });
    }));
  });

  test("what it does to a problem afterwards changes nothing", () => {
    const given = { message: "so", at: { ...AT }, notes: ["a"] };
    const { problems } = collect(() => [given], SOURCES);
    given.notes.push("b");
    given.at.end = 99;
    expect(problems).toEqual([{ message: "so", at: AT, related: [], notes: ["a"] }]);
  });

  test.each([
    [{ ...AT, end: 6 }],
    [{ ...AT, start: 3, end: 2 }],
    [{ ...AT, start: 0.5 }],
    [{ ...AT, file: "b.yaml" }],
    [{ ...AT, path: "Resources" }],
    [{ ...AT, path: { key: 1 } }],
  ])("%j is no place", (at) => {
    expect(collect(() => [{ message: "so", at }], SOURCES)).toEqual({ problems: [], fault: "it yields a problem whose `at` is no place in what was read" });
  });
});

test("a value is the same after it was printed and read again, in each spelling", () => {
  const calls = ["Ref", "Condition", "Fn::Sub", "Fn::If", "Fn::ForEach::Loop", "Fn::Transform", "Fn::a b", "Fn::"];
  const text = fc.oneof(fc.string(), fc.constantFrom("012", "1.10", "yes", "2026-01-01", "a: b", "- a", "#", "", "~", "A.B"));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(text, tie("value"), { maxKeys: 3 }),
      fc.tuple(fc.constantFrom(...calls), tie("value")).map(([name, argument]) => ({ [name]: argument })),
    ),
  }));
  const read = (file: string, written: string): Json | undefined => {
    const root = readQuickly({ file, text: written })?.documents[0];
    return root && jsonOf(root);
  };
  expect(printYaml({ a: { "Fn::GetAtt": ["A", "B.C"] } }, { short: true })).toBe("a: !GetAtt A.B.C\n");
  fc.assert(fc.property(value, (given) => {
    const wrapped: Json = { a: given };
    expect(read("a.yaml", printYaml(wrapped, { short: true }))).toEqual(wrapped);
    expect(read("a.yaml", printYaml(wrapped, { short: false }))).toEqual(wrapped);
    expect(read("a.json", JSON.stringify(wrapped))).toEqual(wrapped);
  }), { numRuns: 300 });
});

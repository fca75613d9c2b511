import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readJson } from "../../src/template/json.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { entriesOf } from "../../src/template/node.ts";
import { placeFaults, placesOf, plain, problemsOf } from "./trees.ts";

const read = (text: string) => readJson({ file: "a.json", text });

describe("places", () => {
  test("every key and value has the range of its text, quotes and brackets included", () => {
    const text = '\ufeff{\t"a" : [1, {"b\\n": "c"} ],\r\n "d": null}\n';
    expect(placesOf(read(text))).toEqual([
      ' = {\t"a" : [1, {"b\\n": "c"} ],\r\n "d": null}',
      'a: "a"',
      'a = [1, {"b\\n": "c"} ]',
      "a.0 = 1",
      'a.1 = {"b\\n": "c"}',
      'a.1.b\n: "b\\n"',
      'a.1.b\n = "c"',
      'd: "d"',
      "d = null",
    ]);
  });

  test("a scalar keeps its text", () => {
    expect(read('[1.10, -0, 1E3, "\\u0041\\"\\/", true, null]').documents).toMatchObject([
      {
        items: [
          { text: "1.10", value: 1.1 },
          { text: "-0", value: -0 },
          { text: "1E3", value: 1000 },
          { text: 'A"/', value: 'A"/' },
          { text: "true", value: true },
          { text: "null", value: null },
        ],
      },
    ]);
  });
});

describe("errors", () => {
  test.each<[string, string, unknown, string[]]>([
    ["a trailing comma", '{"a": [1, 2,], "b": 1,}', { a: [1, 2], b: 1 }, [
      "error: a comma may not stand before `]` | ,",
      "error: a comma may not stand before `}` | ,",
    ]],
    ["a comment", '{// x\n"a": 1 /* y */, "b": 2 # z\n}', { a: 1, b: 2 }, ["error: JSON has no comments | // x"]],
    ["a missing comma", '{"a": 1\n "b": [1 "2" {"c": 3}]}', { a: 1, b: [1, "2", { c: 3 }] }, [
      "error: expected `,` or `}` | \n",
      "error: expected `,` or `]` |  ",
      "error: expected `,` or `]` |  ",
    ]],
    ["a number that is none", '{"a": 012, "b": .5, "c": +1, "d": 1.}', { a: 12, b: 0.5, c: 1, d: 1 }, [
      "error: `012` is no JSON value | 012",
      "error: `.5` is no JSON value | .5",
      "error: `+1` is no JSON value | +1",
      "error: `1.` is no JSON value | 1.",
    ]],
    ["a word that is none", "[True, 'x', undefined]", ["True", "'x'", "undefined"], [
      "error: `True` is no JSON value | True",
      "error: `'x'` is no JSON value | 'x'",
      "error: `undefined` is no JSON value | undefined",
    ]],
    ["a line break in a string", '{"a": "x\ny", "b": 1}', { a: "x\ny", b: 1 }, [
      "error: a string may not hold control characters or line breaks | \n",
    ]],
    ["an unknown escape", '["\\d\\u12"]', ["du12"], ["error: `\\d` is no escape that JSON knows | \\d", "error: `\\u12\"]` is no escape that JSON knows | \\u"]],
    ["a key without quotes", '{"a": 1, b: 2}', { a: 1 }, ["error: expected a key in double quotes | b"]],
    ["a missing colon", '{"a": 1, "b" 2}', { a: 1 }, ["error: expected `:` after the key `b` | 2"]],
    ["a missing value", '{"a": [1, ], "b": }', { a: [1], b: null }, ["error: a comma may not stand before `]` | ,", "error: expected a value | }"]],
    ["two commas", '{"a": [1,, 2]}', { a: [1, null] }, ["error: expected a value | ,"]],
    ["a bracket of the other kind", '{"a": [1, 2}, "b": 1}', { a: [1, 2] }, ["error: expected `,` or `]` | }"]],
    ["text after the end", '{"a": 1} {', { a: 1 }, ["error: expected nothing after the end of the value | {"]],
    ["a map that does not end", '{"a": {"b": 1', { a: { b: 1 } }, ["error: expected `}`, but the text ends here | "]],
    ["a list that does not end", '{"a": [1, {"b": 2},', { a: [1, { b: 2 }] }, ["error: expected `]`, but the text ends here | "]],
    ["a string that does not end", '{"a": 1, "b": "xy', { a: 1, b: "xy" }, ["error: the string that begins here does not end | \""]],
    ["a key without anything", '{"a"', {}, ["error: expected `:` after the key `a` | "]],
    ["a value that is missing at the end", '{"a":', { a: null }, ["error: expected a value, but the text ends here | "]],
  ])("%s", (_, text, tree, problems) => {
    const reading = read(text);
    expect(reading.documents.map(plain)).toEqual([tree]);
    expect(problemsOf(reading)).toEqual(problems);
    expect(placeFaults(reading).filter((fault) => !fault.includes("bracket not closed"))).toEqual([]);
  });

  test("they stand at the line and column where a person looks", () => {
    const text = '{\n  "a": 1\n  "b": 2\n}\n';
    const [problem] = read(text).problems;
    expect(positionAt(readLines(text), problem?.at.start ?? 0)).toEqual({ line: 2, column: 9 });
  });

  test("of a flood of errors the first ten are reported", () => {
    const reading = read(`[${"x, ".repeat(1000)}1]`);
    expect(reading.problems).toHaveLength(10);
    expect(reading.documents).toMatchObject([{ items: { length: 1001 } }]);
  });

  test.each(["", " \n\t", "\ufeff", "\ufeff\r\n"])("%j holds nothing and is no error", (text) => {
    expect(read(text)).toMatchObject({ documents: [], problems: [] });
  });
});

test("of a key that is written twice the last counts, with a warning at each further one", () => {
  const reading = read('{"a": 1, "b": 2, "a": 3, "\\u0061": 4}');
  expect(reading.documents.map(plain)).toEqual([{ b: 2, a: 4 }]);
  expect(reading.documents.flatMap(entriesOf).map(({ key }) => key)).toEqual(["b", "a"]);
  expect(problemsOf(reading)).toEqual([
    'warning: `a` is written twice; the last one counts | "a"',
    'warning: `a` is written twice; the last one counts | "\\u0061"',
  ]);
});

test("tabs are blanks, and stand for themselves in a string", () => {
  const reading = read('{\n\t"a"\t:\t"x\ty"\n}');
  expect(reading.documents.map(plain)).toEqual([{ a: "x\ty" }]);
  expect(reading.problems).toEqual([]);
});

describe("whatever JSON.parse reads", () => {
  test("is read the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const reading = read(text);
        expect(reading.problems).toEqual([]);
        expect(reading.documents.map(plain)).toEqual([JSON.parse(text)]);
        expect(placeFaults(reading)).toEqual([]);
      }),
    );
  });

  test("is all that is read without an error", () => {
    const pieces = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"', "1", "-", ".", "e", "true", "nul", " ", "\n", "\\", "\\u00e9", "/", "\u0001");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        fc.pre(text.trim() !== "");
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(read(text).problems.every(({ severity }) => severity === "warning")).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readJson } from "../../src/template/json.ts";
import { readPrintedJson } from "../../src/template/json-printed.ts";
import { MAX_DEPTH } from "../../src/template/limits.ts";
import { inFull } from "./trees.ts";

const file = "a.json";

/** What the reader that takes every text makes of it. */
function slowly(text: string) {
  return readJson({ file, text });
}

function quickly(text: string) {
  const reading = readPrintedJson({ file, text });
  return reading && inFull(reading);
}

describe("a text as JSON.stringify prints it", () => {
  test.each([1, 2, 4, 10, "\t", "  \t"])("is read as by any reader, with an indent of %j", (indent) => {
    const value = { a: { b: [], c: {}, d: [1, -2.5, 1e21, "x\"\\\n\u2028é😀", true, false, null, [[]], { e: { "": 0 } }] }, "k\"\n": "", z: { y: [{ x: 1 }, 2] } };
    const text = JSON.stringify(value, undefined, indent);
    for (const each of [text, `${text}\n`, `${text}\n \t`]) expect(quickly(each)).toEqual(slowly(each));
  });

  test("is read as by any reader, whatever it is", () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 6 }), { minKeys: 1 }), fc.integer({ min: 1, max: 10 }), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(quickly(text)).toEqual(slowly(text));
    }), { numRuns: 300 });
  });
});

describe("any other text is left to the other reader", () => {
  test.each([
    ["on one line", '{"a": 1}'],
    ["a list", "[\n 1\n]"],
    ["empty", "{}"],
    ["a key twice", '{\n "a": 1,\n "a": 1\n}'],
    ["a number otherwise", '{\n "a": 1.0\n}'],
    ["an escape that needs none", '{\n "a": "\\u0061"\n}'],
    ["a list on one line", '{\n "a": [1, 2]\n}'],
    ["indents of two kinds", '{\n "a": {\n   "b": 1\n }\n}'],
    ["Windows line ends", '{\r\n "a": 1\r\n}'],
    ["a byte order mark", '\ufeff{\n "a": 1\n}'],
    ["a comment", '{\n "a": 1\n}\n// no'],
    ["a comma too many", '{\n "a": 1,\n}'],
    ["cut off", '{\n "a": {\n  "b": 1'],
    ["two values", '{\n "a": 1\n}\n{}'],
    ["too deep", JSON.stringify({ a: nested(MAX_DEPTH) }, undefined, 1)],
  ])("%s", (_, text) => {
    expect(readPrintedJson({ file, text })).toBeUndefined();
  });

  test("a map is all that a map is", () => {
    const [root] = readPrintedJson({ file, text: JSON.stringify({ a: 1, b: { c: 2 } }, undefined, 1) })?.documents ?? [];
    const entries = root?.kind === "map" ? root.entries : new Map<string, never>();
    const seen: string[] = [];
    entries.forEach((entry, key, map) => { seen.push(`${key} ${entry.key} ${map === entries}`); });
    expect([seen, [...entries.keys()], [...entries.entries()].map(([key]) => key), entries.size, entries.has("a"), entries.has("c"), entries.get("b")?.key]).toEqual([
      ["a a true", "b b true"], ["a", "b"], ["a", "b"], 2, true, false, "b",
    ]);
  });

  test("what is changed anywhere is read the same or not at all", () => {
    const text = JSON.stringify({ Resources: { A: { Type: "T", P: [{ b: [1, "x"] }, {}] }, B: "\\" } }, undefined, 1);
    fc.assert(fc.property(fc.nat(text.length), fc.constantFrom("", " ", "\n", '"', "{", "}", "[", "]", ",", ":", "\\", "a", "1"), fc.boolean(), (at, piece, isInPlace) => {
      const changed = text.slice(0, at) + piece + text.slice(isInPlace ? at + 1 : at);
      expect([undefined, slowly(changed)]).toContainEqual(quickly(changed));
    }), { numRuns: 1000 });
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? {} : [nested(depth - 1)];
}

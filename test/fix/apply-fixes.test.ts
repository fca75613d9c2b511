import { describe, expect, test } from "@jest/globals";
import { applyFixes } from "../../src/fix/apply-fixes.ts";
import type { Edit, Fix } from "../../src/lint/fix.ts";

const TEXTS: Readonly<Record<string, string>> = { "a.yaml": "a: 1\nb: 2\nc: 3\n", "b.yaml": "x: 1 # one\ny: 2\n" };
const SOURCES = new Map(Object.entries(TEXTS).map(([file, text]) => [file, { file, text }]));

/** A fix that puts words in the place of others. */
function fixOf(...changes: readonly (readonly [file: string, old: string, replacement: string])[]): Fix {
  const edits = changes.map(([file, old, newText]): Edit => {
    const start = TEXTS[file]?.indexOf(old) ?? -1;
    return { file, start, end: start + old.length, newText };
  });
  return { title: changes.map(([, , newText]) => newText).join(), safety: "safe", edits };
}

function applied(...fixes: readonly Fix[]): object {
  const { texts, made } = applyFixes(fixes, SOURCES);
  return { ...Object.fromEntries(texts), made: made.map(({ title }) => title) };
}

describe("fixes", () => {
  test.each<[string, readonly Fix[], object]>([
    ["none", [], { made: [] }],
    ["in any order", [fixOf(["a.yaml", "3", "4"]), fixOf(["a.yaml", "1", "2"])], { "a.yaml": "a: 2\nb: 2\nc: 4\n", made: ["4", "2"] }],
    ["the same one twice", [fixOf(["a.yaml", "1", "2"]), fixOf(["a.yaml", "1", "2"])], { "a.yaml": "a: 2\nb: 2\nc: 3\n", made: ["2", "2"] }],
    ["two that are side by side", [fixOf(["a.yaml", "a: 1\n", ""]), fixOf(["a.yaml", "b: 2\n", ""])], { "a.yaml": "c: 3\n", made: ["", ""] }],
    ["one that overlaps another", [fixOf(["a.yaml", "1\nb", "2\nd"]), fixOf(["a.yaml", "b: 2", "b: 3"])], { "a.yaml": "a: 2\nd: 2\nc: 3\n", made: ["2\nd"] }],
    ["one that stands within the edits of another", [fixOf(["a.yaml", "1", "2"], ["a.yaml", "3", "4"]), fixOf(["a.yaml", "2", "5"])], { "a.yaml": "a: 2\nb: 5\nc: 4\n", made: ["2,4", "5"] }],
    ["one in two files", [fixOf(["a.yaml", "1", "2"], ["b.yaml", "1", "2"])], { "a.yaml": "a: 2\nb: 2\nc: 3\n", "b.yaml": "x: 2 # one\ny: 2\n", made: ["2,2"] }],
    ["one in two files, without room in one", [fixOf(["a.yaml", "a: 1", "b: 1"]), fixOf(["a.yaml", "1", "2"], ["b.yaml", "1", "2"])], { "a.yaml": "b: 1\nb: 2\nc: 3\n", made: ["b: 1"] }],
    ["one that breaks its file", [fixOf(["a.yaml", "1", "["]), fixOf(["b.yaml", "2", "3"])], { "b.yaml": "x: 1 # one\ny: 3\n", made: ["3"] }],
    ["one that breaks one of its two files", [fixOf(["a.yaml", "1", "["], ["b.yaml", "2", "3"])], { made: [] }],
    ["one that loses a comment", [fixOf(["b.yaml", " # one", ""])], { made: [] }],
    ["one of a file that is not there", [{ title: "away", safety: "safe", edits: [{ file: "c.yaml", start: 0, end: 0, newText: "x" }] }], { made: [] }],
  ])("%s", (_, fixes, expected) => {
    expect(applied(...fixes)).toEqual(expected);
  });
});

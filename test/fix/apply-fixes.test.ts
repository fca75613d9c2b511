import { describe, expect, test } from "@jest/globals";
import { applyFixes } from "../../src/fix/apply-fixes.ts";
import { draftFixes } from "../../src/fix/draft-fixes.ts";
import type { Step } from "../../src/lint/change.ts";
import type { Edit, Fix } from "../../src/lint/fix.ts";
import { changeOf, insertion, removal, replacement, text } from "./changed.ts";

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
    ["one in two files, without room in one", [fixOf(["a.yaml", "a: 1", "d: 1"]), fixOf(["a.yaml", "1", "2"], ["b.yaml", "1", "2"])], { "a.yaml": "d: 1\nb: 2\nc: 3\n", made: ["d: 1"] }],
    ["one that writes a key twice", [fixOf(["a.yaml", "a: 1", "b: 1"])], { made: [] }],
    ["one that breaks its file", [fixOf(["a.yaml", "1", "["]), fixOf(["b.yaml", "2", "3"])], { "b.yaml": "x: 1 # one\ny: 3\n", made: ["3"] }],
    ["one that breaks one of its two files", [fixOf(["a.yaml", "1", "["], ["b.yaml", "2", "3"])], { made: [] }],
    ["one that loses a comment", [fixOf(["b.yaml", " # one", ""])], { made: [] }],
    ["one of a file that is not there", [{ title: "away", safety: "safe", edits: [{ file: "c.yaml", start: 0, end: 0, newText: "x" }] }], { made: [] }],
  ])("%s", (_, fixes, expected) => {
    expect(applied(...fixes)).toEqual(expected);
  });
});

describe("fixes that say what they do", () => {
  const source = { file: "a.yaml", text: "R:\n  A:\n    x: 1\n    y: 2\n  B:\n    x: 1\n    y: 2\n" };
  const sources = new Map([[source.file, source]]);

  /** What becomes of the text, and how many of some changes that can each be made alone are made together. */
  function together(...changes: readonly (readonly [Step, ...Step[]])[]): { readonly text: string | undefined; readonly made: number } {
    const fixes = draftFixes(sources, changes.map((steps) => changeOf(...steps))).flatMap((draft) => (draft.kind === "drafted" ? [draft.fix] : []));
    expect(fixes).toHaveLength(changes.length);
    const { texts, made } = applyFixes(fixes, sources);
    return { text: texts.get(source.file), made: made.length };
  }

  test.each<[string, readonly (readonly [Step, ...Step[]])[], object]>([
    ["all that a map holds: one stays", [[removal(source, "R.A.x")], [removal(source, "R.A.y")]], { text: "R:\n  A:\n    y: 2\n  B:\n    x: 1\n    y: 2\n", made: 1 }],
    ["two that need the same entry", [
      [removal(source, "R.A.x"), insertion(source, "R", "B", "New", text("z"))], [removal(source, "R.B.x"), insertion(source, "R", "B", "New", text("z"))],
    ], { text: "R:\n  A:\n    y: 2\n  B:\n    y: 2\n  New: z\n", made: 2 }],
    ["two that need different entries of one name", [
      [removal(source, "R.A.x"), insertion(source, "R", "A", "New", text("z"))], [removal(source, "R.B.x"), insertion(source, "R", "B", "New", text("other"))],
    ], { text: "R:\n  A:\n    y: 2\n  New: z\n  B:\n    x: 1\n    y: 2\n", made: 1 }],
    ["two entries behind the same one", [
      [insertion(source, "R", "A", "New", text("z"))], [insertion(source, "R", "A", "Other", text("z"))],
    ], { text: "R:\n  A:\n    x: 1\n    y: 2\n  New: z\n  Other: z\n  B:\n    x: 1\n    y: 2\n", made: 2 }],
    ["one within what another takes away", [[removal(source, "R.A")], [replacement(source, "R.A.x", text("z"))]], { text: "R:\n  B:\n    x: 1\n    y: 2\n", made: 1 }],
    ["two values for one", [[replacement(source, "R.A.x", text("z"))], [replacement(source, "R.A.x", text("other"))]], { text: "R:\n  A:\n    x: z\n    y: 2\n  B:\n    x: 1\n    y: 2\n", made: 1 }],
  ])("%s", (_, changes, expected) => {
    expect(together(...changes)).toEqual(expected);
  });
});

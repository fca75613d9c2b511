import { describe, expect, test } from "@jest/globals";
import { applyEdits } from "../../src/fix/apply-edits.ts";
import { draftFixes } from "../../src/fix/draft-fixes.ts";
import type { Place } from "../../src/template/place.ts";
import { changed, changeOf, placeIn, removal } from "./changed.ts";

/** The text without the value at a path, or why it stays. */
function without(text: string, path: string, file = "template.yaml"): string {
  const source = { file, text };
  return changed(source, removal(source, path));
}

const ALIAS = "an alias or a merge key repeats it elsewhere";
const ODD = "it is spelled in a way that is not edited";
const MORE = "it would change more than it should";

describe("an entry of a map in lines", () => {
  test.each<[string, string, string, string]>([
    ["between others", "a: 1\nx: 2\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["the last", "a: 1\nx: 2\n", "x", "a: 1\n"],
    ["the first of the text", "x: 2\na: 1\n", "x", "a: 1\n"],
    ["below another key", "a:\n  x: 2\n  b: 3\nc: 4\n", "a.x", "a:\n  b: 3\nc: 4\n"],
    ["a short tag", "a: 1\nx: !GetAtt Role.Arn\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["a call in lines", "a: 1\nx:\n  Fn::GetAtt:\n    - Role\n    - Arn\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["a short tag above its value", "a: 1\nx: !Sub\n  - ${a}\n  - a: b\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["a block of text", "a: 1\nx: |\n  one\n\n  two\n\nb: 3\n", "x", "a: 1\n\nb: 3\n"],
    ["a folded block at the end", "a: 1\nx: >-\n  one\n  two\n", "x", "a: 1\n"],
    ["a plain text of several lines", "a: 1\nx: one\n  two\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["a key in quotes", "a: 1\n\"x\": '2'\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["a value in brackets over several lines", "a: 1\nx: [\n  1,\n  2\n]\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["no value", "a: 1\nx:\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["the use of an alias", "a: &r 1\nx: *r\nb: 3\n", "x", "a: &r 1\nb: 3\n"],
    ["an anchor that nothing uses", "a: 1\nx: &r 2\nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["blank lines around it", "a: 1\n\nx: 2\n\nb: 3\n", "x", "a: 1\n\n\nb: 3\n"],
    ["spaces at the end of its line", "a: 1\nx: 2  \nb: 3\n", "x", "a: 1\nb: 3\n"],
    ["no line break at the end", "a: 1\nx: 2", "x", "a: 1"],
    ["none, and CR LF", "a: 1\r\nx: 2", "x", "a: 1"],
    ["CR LF", "a: 1\r\nx: 2\r\nb: 3\r\n", "x", "a: 1\r\nb: 3\r\n"],
    ["CR LF and a comment", "a: 1\r\nx: 2 # why\r\nb: 3\r\n", "x", "a: 1\r\n# why\r\nb: 3\r\n"],
    ["a byte order mark before it", "\ufeffx: 2\na: 1\n", "x", "\ufeffa: 1\n"],
    ["a byte order mark", "\ufeffa: 1\nx: 2\n", "x", "\ufeffa: 1\n"],
    ["the last of its document", "a: 1\nx: 2\n---\nb: 3\n", "x", "a: 1\n---\nb: 3\n"],
    ["below the mark of a document", "---\nx: 2\na: 1\n...\n", "x", "---\na: 1\n...\n"],
  ])("%s", (_, text, path, expected) => {
    expect(without(text, path)).toBe(expected);
  });
});

describe("comments around an entry", () => {
  test.each<[string, string, string, string]>([
    ["behind it: on a line of its own", "a:\n  b: 1\n  x: 2 # why\n  c: 3\n", "a.x", "a:\n  b: 1\n  # why\n  c: 3\n"],
    ["behind the last", "a: 1\nx: 2 # why", "x", "a: 1\n# why"],
    ["above it", "a: 1\n# above\nx: 2\nb: 3\n", "x", "a: 1\n# above\nb: 3\n"],
    ["within its value", "a: 1\nx: # one\n  # two\n  b: 2 # three\nc: 3\n", "x", "a: 1\n# one\n# two\n# three\nc: 3\n"],
    ["behind the header of a block", "a: 1\nx: | # header\n  text # no comment\nb: 3\n", "x", "a: 1\n# header\nb: 3\n"],
    ["below the block", "a: 1\nx: |\n  text\n# below\nb: 3\n", "x", "a: 1\n# below\nb: 3\n"],
    ["a sign within words is none", "a: b#c\nx: 'd # e'\nf: \"# g\"\n", "x", "a: b#c\nf: \"# g\"\n"],
    ["in brackets: behind it", "{ a: 1,\n  x: 2, # why\n  b: 3 }\n", "x", "{ a: 1,\n  # why\n  b: 3 }\n"],
    ["in brackets: behind the last", "{\n  a: 1, # one\n  x: 2 # two\n}\n", "x", "{\n  a: 1 # one\n  # two\n}\n"],
    ["in brackets: behind the first", "{ x: 2, # two\n  a: 1 }\n", "x", "{ # two\n  a: 1 }\n"],
    ["in brackets: within its value", "{\n  a: 1,\n  x: { # one\n    b: 2 # two\n  },\n  c: 3\n}\n", "x", "{\n  a: 1,\n  # one\n  # two\n  c: 3\n}\n"],
    ["in brackets: within the last value", "{\n  a: 1,\n  x: { # one\n    b: 2\n  } # two\n}\n", "x", "{\n  a: 1\n  # one\n  # two\n}\n"],
    ["first of an item", "- x: 1 # why\n  a: 2\n", "0.x", "- # why\n  a: 2\n"],
    ["first of an item, below it", "- x: 1\n  # about a\n  a: 2\n", "0.x", "- # about a\n  a: 2\n"],
  ])("%s", (_, text, path, expected) => {
    expect(without(text, path)).toBe(expected);
  });
});

describe("items, and entries of items", () => {
  test.each<[string, string, string, string]>([
    ["the first entry of an item", "a:\n  - x: 1\n    b: 2\n  - c: 3\n", "a.0.x", "a:\n  - b: 2\n  - c: 3\n"],
    ["of an item of an item", "- - x: 1\n    b: 2\n", "0.0.x", "- - b: 2\n"],
    ["another entry of an item", "- a: 1\n  x: 2\n- c: 3\n", "0.x", "- a: 1\n- c: 3\n"],
    ["the first entry, with a value in lines", "- x:\n    - 1\n    - 2\n  b: 2\n", "0.x", "- b: 2\n"],
    ["an item", "a:\n- 1\n- 2\n- 3\n", "a.1", "a:\n- 1\n- 3\n"],
    ["an item in lines", "a:\n  - b: 1\n    c: 2\n  - d: 3\n", "a.0", "a:\n  - d: 3\n"],
    ["an item in brackets", "a: [1, 2, 3]\n", "a.1", "a: [1, 3]\n"],
    ["the last item in brackets", "a: [1, 2]\n", "a.1", "a: [1]\n"],
  ])("%s", (_, text, path, expected) => {
    expect(without(text, path)).toBe(expected);
  });
});

describe("an entry of a map in brackets", () => {
  test.each<[string, string, string]>([
    ["the first", "{ x: 2, a: 1 }\n", "{ a: 1 }\n"],
    ["between others", "{a: 1, x: 2, b: 3}\n", "{a: 1, b: 3}\n"],
    ["the last", "{ a: 1, x: 2 }\n", "{ a: 1 }\n"],
    ["the last, and a comma behind it", "{ a: 1, x: 2, }\n", "{ a: 1, }\n"],
    ["without blanks", '{"a":1,"x":{"b":[1,2]},"c":3}', '{"a":1,"c":3}'],
    ["a line of its own", "{\n  a: 1,\n  x: 2,\n  b: 3\n}\n", "{\n  a: 1,\n  b: 3\n}\n"],
    ["the last line", "{\n  a: 1,\n  x: 2\n}\n", "{\n  a: 1\n}\n"],
    ["the last line, and a comma behind it", "{\n  a: 1,\n  x: 2,\n}\n", "{\n  a: 1,\n}\n"],
    ["the first line", "{\n  x: 2,\n  a: 1\n}\n", "{\n  a: 1\n}\n"],
    ["the first, on the bracket's line", "{ x: 2,\n  a: 1 }\n", "{ a: 1 }\n"],
    ["the last, on the bracket's line", "{ a: 1,\n  x: 2 }\n", "{ a: 1 }\n"],
    ["the first of its line", "{ a: 1,\n  x: 2, b: 3 }\n", "{ a: 1,\n  b: 3 }\n"],
    ["the last of its line", "{ a: 1, x: 2,\n  b: 3 }\n", "{ a: 1,\n  b: 3 }\n"],
    ["commas before", "{ a: 1\n, x: 2\n, b: 3\n}\n", "{ a: 1\n, b: 3\n}\n"],
    ["tabs", '{\n\t"a": 1,\n\t"x": {\n\t\t"b": 1\n\t}\n}\n', '{\n\t"a": 1\n}\n'],
    ["CR LF", '{\r\n  "a": 1,\r\n  "x": 2\r\n}\r\n', '{\r\n  "a": 1\r\n}\r\n'],
    ["a sign in quotes", '{ "a": "#", "x": "# }", "b": "," }', '{ "a": "#", "b": "," }'],
    ["a tag", "{ a: 1, x: !GetAtt Role.Arn, b: !Ref c }\n", "{ a: 1, b: !Ref c }\n"],
  ])("%s", (_, text, expected) => {
    expect(without(text, "x")).toBe(expected);
    // To JSON a comma too many and a word without quotes are errors.
    const isJson = /^\s*\{\s*"/.test(text);
    expect(without(text, "x", isJson ? "template.json" : "template.yml")).toBe(expected);
  });
});

describe("what stays as it is", () => {
  test.each<[string, string, string, string]>([
    ["the only entry", "a:\n  x: 1\n", "a.x", "it is all that its map holds"],
    ["the only entry in brackets", "a: { x: 1 }\n", "a.x", "it is all that its map holds"],
    ["the only item", "a: [1]\n", "a.0", "it is all that its list holds"],
    ["an argument", "a: !If [b, c, d]\ne: 1\n", "a.Fn::If.1", "it is an argument of `Fn::If`"],
    ["an argument in lines", "a:\n  Fn::Transform:\n    Name: AWS::Include\n    Parameters: {}\n", "a.Fn::Transform.Parameters", "it is an argument of `Fn::Transform`"],
    ["an anchor that is used", "a: 1\nx: &r 2\nb: *r\n", "x", "an alias repeats it elsewhere"],
    ["what a merge key brings", "a: &r { x: 1, b: 2 }\nc: { <<: *r, d: 3 }\n", "c.x", ALIAS],
    ["what a merge key takes", "a: &r { x: 1, b: 2 }\nc: { <<: *r, d: 3 }\n", "a.x", ALIAS],
    ["what an alias repeats", "a: &r { x: 1, b: 2 }\nc: *r\n", "c.x", ALIAS],
    ["what hides what a merge key brings", "a: &r { x: 1 }\nc:\n  <<: *r\n  x: 2\n  b: 3\n", "c.x", MORE],
    ["a key that is written twice", "a: 1\nx: 2\nx: 3\n", "x", MORE],
    ["a long key", "a: 1\n? x\n: 2\n", "x", ODD],
    ["a long key in brackets", "{ a: 1, ? x : 2 }\n", "x", ODD],
    ["an anchor before the key", "a: 1\n&k x: 2\nb: 3\n", "x", ODD],
    ["comments in the first value of an item", "- x: # why\n    b: 1\n  a: 2\n", "0.x", "comments stand within it"],
    ["what a comment that suppresses stands beside", "a: 1\nx: 2 # cfn-latency-lint-ignore cold-start -- why\nb: 3\n", "x", "a comment that suppresses stands beside it, and would be about more than it is now"],
    ["what a comment above suppresses", "a: 1\n# cfn-latency-lint-ignore-next cold-start -- why\n\n# more\nx:\n  y: 2\nb: 3\n", "x", "a comment that suppresses stands beside it, and would be about more than it is now"],
    ["a comma at the end of JSON", '{ "a": 1, "x": 2, }', "x", "the file cannot be read without an error"],
  ])("%s", (_, text, path, why) => {
    expect(without(text, path, text.startsWith('{ "') ? "template.json" : "template.yaml")).toBe(`refused: ${why}`);
  });

  test("the whole document, and what is written in no place of its own", () => {
    const source = { file: "template.yaml", text: "a: 'x: 1'\n" };
    const at = (start: number, end: number): Place => ({ file: source.file, start, end, path: undefined });
    const why = [at(0, 9), at(4, 8)].map((each) => changed(source, { kind: "remove", at: each }));
    expect(why).toEqual(["refused: it is the whole document", "refused: it is not written there as a value of its own"]);
  });
});

describe("several changes of a file", () => {
  test("each is drafted by itself, those that leave each other no room too", () => {
    const source = { file: "template.yaml", text: "{ a: 1, x: 2, y: 3 }\n" };
    const changes = ["x", "y", "y"].map((path) => changeOf(removal(source, path)));
    const texts = draftFixes(new Map([[source.file, source]]), changes).map((drafted) => (drafted.kind === "drafted" ? applyEdits(source.text, drafted.fix.edits) : drafted.why));
    expect(texts).toEqual(["{ a: 1, y: 3 }\n", "{ a: 1, x: 2 }\n", "{ a: 1, x: 2 }\n"]);
  });

  test("one that goes wrong leaves the others alone", () => {
    const text = `r: &r { x: 1, b: 2 }\na:\n${Array.from({ length: 40 }, (_, index) => `  k${index}: { x: 1, y: 2 }\n`).join("")}c: 1\nc: 2\n`;
    const source = { file: "template.yaml", text };
    const paths = ["c", ...Array.from({ length: 40 }, (_, index) => `a.k${index}.x`)];
    const kinds = draftFixes(new Map([[source.file, source]]), paths.map((path) => changeOf({ kind: "remove", at: placeIn(source, path) }))).map(({ kind }) => kind);
    expect(kinds).toEqual(["refused", ...Array.from({ length: 40 }, () => "drafted")]);
  });
});

describe("a comment that would be left makes a person look", () => {
  const safetyOf = (text: string, path: string): string | undefined => {
    const source = { file: "template.yaml", text };
    const [drafted] = draftFixes(new Map([[source.file, source]]), [changeOf(removal(source, path))]);
    return drafted?.kind === "drafted" ? drafted.fix.safety : undefined;
  };

  test.each([
    ["behind it", "a: 1\nx: 2 # why\n", "review"],
    ["on the line above", "a: 1\n# why\nx: 2\n", "review"],
    ["within it", "a: 1\nx:\n  # why\n  b: 2\n", "review"],
    ["behind what is above", "a: 1 # one\nx: 2\n", "safe"],
    ["above an empty line", "a: 1\n# one\n\nx: 2\n", "safe"],
    ["below it", "a: 1\nx: 2\n# more\nb: 3\n", "safe"],
    ["none", "a: 1\nx: 2\n", "safe"],
  ])("%s", (_, text, safety) => {
    expect(safetyOf(text, "x")).toBe(safety);
  });
});

test("an anchor stays while its alias does, and goes after that", () => {
  const source = { file: "template.yaml", text: "a:\n  x: &r 2\n  y: 3\nb:\n  x: *r\n  y: 3\n" };
  const changes = ["a.x", "b.x"].map((path) => changeOf(removal(source, path)));
  expect(draftFixes(new Map([[source.file, source]]), changes).map((draft) => (draft.kind === "drafted" ? draft.fix.edits.length : draft.why))).toEqual(["an alias repeats it elsewhere", 1]);
});

import { describe, expect, test } from "@jest/globals";
import type { NewValue } from "../../src/lint/change.ts";
import { call, changed, list, map, replacement, text } from "./changed.ts";

/** A text with another value at the end of a path. */
function withValue(before: string, path: string, value: NewValue): string {
  const source = { file: before.startsWith('{"') ? "template.json" : "template.yaml", text: before };
  return changed(source, replacement(source, path, value));
}

describe("a text for a text", () => {
  test.each<[string, string, string, string, string?]>([
    ["plain", "a: old # why\nb: 1\n", "new", "a: new # why\nb: 1\n"],
    ["single quotes", "a: 'old'\n", "it's", "a: 'it''s'\n"],
    ["double quotes", 'a: "old"\n', 'a "b"', 'a: "a \\"b\\""\n'],
    ["plain that would be read as something else", "a: old\nb: 'x'\n", "true", "a: 'true'\nb: 'x'\n"],
    ["plain that would be a comment", "a: old\n", "a #b", 'a: "a #b"\n'],
    ["a line break", "a: 'old'\n", "x\ny", 'a: "x\\ny"\n'],
    ["brackets around it", "a: { a: old, b: 1 }\n", "new", "a: { a: new, b: 1 }\n", "a.a"],
    ["brackets around it that would end it", "a: { a: old }\n", "${x}", 'a: { a: "${x}" }\n', "a.a"],
    ["a number", "a: 80\n", "81", 'a: "81"\n'],
    ["JSON", '{"a":"old","b":1}', 'n"w', '{"a":"n\\"w","b":1}'],
    ["a tag before it", "a: !Sub old\n", "new", "a: !Sub new\n", "a.Fn::Sub"],
    ["an anchor before it", "a: &x old\n", "new", "a: &x new\n"],
    ["CR LF", "a: old\r\nb: 1\r\n", "new", "a: new\r\nb: 1\r\n"],
    ["no value", "a:\nb: 1\n", "new", "a: new\nb: 1\n"],
  ])("%s", (_, before, value, expected, path = "a") => {
    expect(withValue(before, path, text(value))).toBe(expected);
  });
});

describe("a text over several lines: only the words that are others", () => {
  const OLD = "arn:aws:eu-west-1:path/arn:aws:lambda";
  test.each<[string, string, string, string]>([
    ["folded", "a: >-\n  arn:aws:eu-west-1\n  path\nb: 1\n", "arn:aws:x path", "a: >-\n  arn:aws:x\n  path\nb: 1\n"],
    ["literal", "a: |\n  one: eu-west-1\n  two\nb: 1\n", "one: ${R}\ntwo\n", "a: |\n  one: ${R}\n  two\nb: 1\n"],
    ["one line of a block", `a: >-\n  ${OLD}\n`, OLD.replace("eu-west-1", "${R}"), `a: >-\n  ${OLD.replace("eu-west-1", "${R}")}\n`],
    ["a tag before it", "a: !Sub |\n  ${A}.eu-west-1.x\n", "${A}.${R}.x\n", "a: !Sub |\n  ${A}.${R}.x\n"],
    ["plain", "a: one\n  two eu-west-1\nb: 1\n", "one two ${R}", "a: one\n  two ${R}\nb: 1\n"],
    ["in quotes", 'a: "one\n  eu-west-1 two"\n', "one ${R} two", 'a: "one\n  ${R} two"\n'],
    ["in quotes, with a line that goes on", 'a: "arn:\\\n  eu-west-1:\\\n  two"\n', "arn:${R}:two", 'a: "arn:\\\n  ${R}:\\\n  two"\n'],
    ["the second of two", "a: >-\n  x eu-west-1\n  y eu-west-1\n", "x eu-west-1 y ${R}", "a: >-\n  x eu-west-1\n  y ${R}\n"],
    ["twice", "a: >-\n  x eu-west-1\n  y eu-west-1 z\n", "x ${R} y ${R} z", "a: >-\n  x ${R}\n  y ${R} z\n"],
  ])("%s", (_, before, value, expected) => {
    expect(withValue(before, before.includes("!Sub") ? "a.Fn::Sub" : "a", text(value))).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["all others", "a: >-\n  one\n  two\n", "three four"],
    ["words that a line break stands between", "a: >-\n  one two\n  three four\n", "one 2 3 four"],
  ])("%s: left as it is", (_, before, value) => {
    expect(withValue(before, "a", text(value))).toBe("refused: it is a text over several lines");
  });
});

describe("a call for a text", () => {
  const SUB = call("Fn::Sub", "x:${R}:y");
  test.each<[string, string, string, string?]>([
    ["plain", "a: x:eu:y # why\n", "a: !Sub x:${R}:y # why\n"],
    ["single quotes", "a: 'x:eu:y'\n", "a: !Sub 'x:${R}:y'\n"],
    ["double quotes", 'a: "x:eu:y"\n', 'a: !Sub "x:${R}:y"\n'],
    ["an item", "a:\n  - x:eu:y\n  - b\n", "a:\n  - !Sub x:${R}:y\n  - b\n", "a.0"],
    ["brackets around it", "a: { b: x:eu:y, c: 1 }\n", 'a: { b: !Sub "x:${R}:y", c: 1 }\n', "a.b"],
    ["a list in brackets around it", "a: [x:eu:y, b]\n", 'a: [!Sub "x:${R}:y", b]\n', "a.0"],
    ["a folded block", "a: >-\n  x:eu:y\nb: 1\n", "a: !Sub >-\n  x:${R}:y\nb: 1\n"],
    ["long calls elsewhere", "a: x:eu:y\nb:\n  Ref: c\n", 'a:\n  Fn::Sub: "x:${R}:y"\nb:\n  Ref: c\n'],
    ["long calls elsewhere, and an item", "a:\n  - x:eu:y\nb:\n  Ref: c\n", 'a:\n  - Fn::Sub: "x:${R}:y"\nb:\n  Ref: c\n', "a.0"],
    ["long calls elsewhere, in brackets", "a: x:eu:y\nb: { Ref: c }\n", 'a: { "Fn::Sub": "x:${R}:y" }\nb: { Ref: c }\n'],
    ["a tag before it", "a: !Base64 x:eu:y\n", 'a: !Base64 { "Fn::Sub": "x:${R}:y" }\n', "a.Fn::Base64"],
    ["a tag before the list around it", "a: !Join [b, [x:eu:y]]\n", 'a: !Join [b, [!Sub "x:${R}:y"]]\n', "a.Fn::Join.1.0"],
    ["JSON", '{"a": "x:eu:y"}', '{"a": {"Fn::Sub": "x:${R}:y"}}'],
    ["JSON in lines", '{"a": "x:eu:y",\n "b": { "Ref": "c" }}', '{"a": { "Fn::Sub": "x:${R}:y" },\n "b": { "Ref": "c" }}'],
  ])("%s", (_, before, expected, path = "a") => {
    expect(withValue(before, path, SUB)).toBe(expected);
  });
});

describe("a call for a call", () => {
  const REF = call("Ref", "Alias");
  const ATTRIBUTE = call("Fn::GetAtt", list("Alias", "Arn"));
  test.each<[string, string, NewValue, string]>([
    ["a short tag", "a: !GetAtt Fn.Arn\n", REF, "a: !Ref Alias\n"],
    ["another argument", "a: !GetAtt Fn.Arn # why\n", ATTRIBUTE, "a: !GetAtt Alias.Arn # why\n"],
    ["another argument in quotes", "a: !GetAtt 'Fn.Arn'\n", ATTRIBUTE, "a: !GetAtt 'Alias.Arn'\n"],
    ["another argument in a list", "a: !GetAtt [Fn, Arn]\n", ATTRIBUTE, "a: !GetAtt [Alias, Arn]\n"],
    ["another argument of a long call", "a:\n  Fn::GetAtt: [Fn, Arn]\n", ATTRIBUTE, "a:\n  Fn::GetAtt: [Alias, Arn]\n"],
    ["another argument of a long call, in lines", "a:\n  Fn::GetAtt:\n    - Fn # one\n    - Arn\n", ATTRIBUTE, "a:\n  Fn::GetAtt:\n    - Alias # one\n    - Arn\n"],
    ["the whole of a long call", "a:\n  Fn::GetAtt:\n    - Fn\n    - Arn\nb: 1\n", REF, "a:\n  Ref: Alias\nb: 1\n"],
    ["the whole of a long call among short ones", "a:\n  Fn::GetAtt: [Fn, Arn]\nb: !Ref x\nc: !Ref y\n", REF, "a:\n  Ref: Alias\nb: !Ref x\nc: !Ref y\n"],
    ["a short tag among long calls", "a: !GetAtt Fn.Arn\nb: { Ref: x }\nc: { Ref: y }\n", REF, "a: !Ref Alias\nb: { Ref: x }\nc: { Ref: y }\n"],
    ["a long call in brackets", "a: { Fn::GetAtt: [Fn, Arn] }\n", REF, "a: { Ref: Alias }\n"],
    ["an item", "a:\n  - Fn::GetAtt: [Fn, Arn]\n  - b\n", REF, "a:\n  - Ref: Alias\n  - b\n"],
    ["JSON", '{"a":{"Fn::GetAtt":["Fn","Arn"]}}', REF, '{"a":{"Ref":"Alias"}}'],
    ["JSON in lines", '{"a": {\n  "Fn::GetAtt": [\n    "Fn",\n    "Arn"\n  ]\n}}', ATTRIBUTE, '{"a": {\n  "Fn::GetAtt": [\n    "Alias",\n    "Arn"\n  ]\n}}'],
    ["the text of a text with variables", "a: !Sub\n  - x:eu:${V}\n  - V: !Ref y # why\n", call("Fn::Sub", list("x:${R}:${V}", map({ V: call("Ref", "y") }))), "a: !Sub\n  - x:${R}:${V}\n  - V: !Ref y # why\n"],
    ["text that is meant as it is written", "a: !Sub ${!x}:eu\n", call("Fn::Sub", "${!x}:${R}"), "a: !Sub ${!x}:${R}\n"],
    ["a call for another in a text's place", "a: !If [C, !GetAtt Fn.Arn, b]\n", call("Fn::If", list("C", REF, "b")), "a: !If [C, !Ref Alias, b]\n"],
  ])("%s", (_, before, value, expected) => {
    expect(withValue(before, before.startsWith("a:\n  - ") ? "a.0" : "a", value)).toBe(expected);
  });
});

describe("maps and lists", () => {
  test.each<[string, string, NewValue, string]>([
    ["a block for a text", "a: x\nb: 1\n", map({ c: "d", e: "f" }), "a:\n  c: d\n  e: f\nb: 1\n"],
    ["a text for a block", "a:\n  c: d\nb: 1\n", text("x"), "a: x\nb: 1\n"],
    ["a text for brackets", "a: { c: d }\nb: 1\n", text("${x}"), "a: ${x}\nb: 1\n"],
    ["a block for a block", "a:\n  c: d\nb: 1\n", list("x", "z"), "a:\n  - x\n  - z\nb: 1\n"],
    ["brackets for brackets", "a: { c: d }\n", list("x", "z"), "a: [x, z]\n"],
    ["a truth", "a: x\n", { kind: "boolean", value: true }, "a: true\n"],
    ["a value of a block", "a:\n  c: d # why\n  e: f\n", map({ c: "g", e: "f" }), "a:\n  c: g # why\n  e: f\n"],
    ["JSON in lines", '{"a": {\n  "b": 1\n}}', map({ c: "d" }), '{"a": {\n  "c": "d"\n}}'],
  ])("%s", (_, before, value, expected) => {
    expect(withValue(before, "a", value)).toBe(expected);
  });
});

describe("what stays as it is", () => {
  test.each<[string, string, string, NewValue, string]>([
    ["what is so already", "a: !GetAtt [A, Arn]\n", "a", call("Fn::GetAtt", "A.Arn"), "it is so already"],
    ["comments within", "a:\n  b: 1 # why\n  c: 2\n", "a", text("x"), "comments stand within it"],
    ["comments before what goes below", "a: # why\n  b\nc:\n  Ref: d\n", "a", call("Ref", "x"), "comments stand within it"],
    ["an anchor before what goes below", "a: &x\n  b: 1\n", "a", text("y"), "it is spelled in a way that is not edited"],
    ["an anchor that is used", "a: &x old\nb: *x\n", "a", text("new"), "it would change more than it should"],
    ["an alias", "a: &x { c: old }\nb: *x\n", "a.c", text("new"), "an alias or a merge key repeats it elsewhere"],
    ["a long key", "? a\n: b\n", "a", map({ c: "d" }), "it is spelled in a way that is not edited"],
  ])("%s", (_, before, path, value, why) => {
    expect(withValue(before, path, value)).toBe(`refused: ${why}`);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ToStringOptions } from "yaml";
import { stringify } from "yaml";
import { readQuickly } from "../../src/template/read-template.ts";
import { calls, shortLines, tree } from "./arbitraries.ts";
import { placeFaults, placesOf, plain, problemsOf, read, values } from "./trees.ts";

describe("places", () => {
  test.each<[string, string, string[]]>([
    [
      "of block maps and lists end with what they hold, not with blank lines or comments",
      "a:\n  b: 1   # one\n\n  c:\n  - x y\n  # last\n\nd: e\n",
      [
        " = a:\n  b: 1   # one\n\n  c:\n  - x y\n  # last\n\nd: e",
        "a: a",
        "a = b: 1   # one\n\n  c:\n  - x y",
        "a.b: b",
        "a.b = 1",
        "a.c: c",
        "a.c = - x y",
        "a.c.0 = x y",
        "d: d",
        "d = e",
      ],
    ],
    [
      "of brackets hold the brackets, of quotes the quotes",
      "a: { b: [1, 'it''s' ,\n  ], \"c\":\"d\\n\" , # }\n e }\nf: []\n",
      [
        " = a: { b: [1, 'it''s' ,\n  ], \"c\":\"d\\n\" , # }\n e }\nf: []",
        "a: a",
        "a = { b: [1, 'it''s' ,\n  ], \"c\":\"d\\n\" , # }\n e }",
        "a.b: b",
        "a.b = [1, 'it''s' ,\n  ]",
        "a.b.0 = 1",
        "a.b.1 = 'it''s'",
        'a.c: "c"',
        'a.c = "d\\n"',
        "a.e: e",
        "a.e = ",
        "f: f",
        "f = []",
      ],
    ],
    [
      "of blocks of text run from the header to the last line",
      "a: |  # so\n  one\n\n  two  \n\n\nb: !Sub >-\n  ${x}\nc: |+\n\nd:\n- |2-\n   e\n",
      [
        " = a: |  # so\n  one\n\n  two  \n\n\nb: !Sub >-\n  ${x}\nc: |+\n\nd:\n- |2-\n   e",
        "a: a",
        "a = |  # so\n  one\n\n  two  ",
        "b: b",
        "b = !Sub >-\n  ${x}",
        "b.Fn::Sub: !Sub",
        "b.Fn::Sub = >-\n  ${x}",
        "c: c",
        "c = |+",
        "d: d",
        "d = - |2-\n   e",
        "d.0 = |2-\n   e",
      ],
    ],
    [
      "of values that are not there are empty, where they would stand",
      "a:\nb: &x # c\nc: !Ref\nd:\n  -\n  - # e\n? f\n",
      [
        " = a:\nb: &x # c\nc: !Ref\nd:\n  -\n  - # e\n? f",
        "a: a",
        "a = ",
        "b: b",
        "b = ",
        "c: c",
        "c = !Ref",
        "c.Ref: !Ref",
        "c.Ref = ",
        "d: d",
        "d = -\n  -",
        "d.0 = ",
        "d.1 = ",
        "f: f",
        "f = ",
      ],
    ],
    [
      "of lone pairs in brackets run from key to value",
      "[a: 1, 'b': [2], ? c : d]",
      [
        " = [a: 1, 'b': [2], ? c : d]",
        "0 = a: 1",
        "0.a: a",
        "0.a = 1",
        "1 = 'b': [2]",
        "1.b: 'b'",
        "1.b = [2]",
        "1.b.0 = 2",
        "2 = c : d",
        "2.c: c",
        "2.c = d",
      ],
    ],
    [
      "of text over several lines hold all of them",
      "\ufeffa: one\r\n  two # c\r\nb: 'three\r\n\r\n  four'\r\n",
      [
        " = a: one\r\n  two # c\r\nb: 'three\r\n\r\n  four'",
        "a: a",
        "a = one\r\n  two",
        "b: b",
        "b = 'three\r\n\r\n  four'",
      ],
    ],
    [
      "of short tags: the call begins at the tag and ends with its argument",
      "a: !GetAtt A.B.C\nb: !If [C, !Ref X, !Condition D]\nc: &c !Join\n  - ','\n  - [d]\n",
      [
        " = a: !GetAtt A.B.C\nb: !If [C, !Ref X, !Condition D]\nc: &c !Join\n  - ','\n  - [d]",
        "a: a",
        "a = !GetAtt A.B.C",
        "a.Fn::GetAtt: !GetAtt",
        "a.Fn::GetAtt = A.B.C",
        "b: b",
        "b = !If [C, !Ref X, !Condition D]",
        "b.Fn::If: !If",
        "b.Fn::If = [C, !Ref X, !Condition D]",
        "b.Fn::If.0 = C",
        "b.Fn::If.1 = !Ref X",
        "b.Fn::If.1.Ref: !Ref",
        "b.Fn::If.1.Ref = X",
        "b.Fn::If.2 = !Condition D",
        "b.Fn::If.2.Condition: !Condition",
        "b.Fn::If.2.Condition = D",
        "c: c",
        "c = !Join\n  - ','\n  - [d]",
        "c.Fn::Join: !Join",
        "c.Fn::Join = - ','\n  - [d]",
        "c.Fn::Join.0 = ','",
        "c.Fn::Join.1 = [d]",
        "c.Fn::Join.1.0 = d",
      ],
    ],
    [
      "of an alias are its own, of what is in it those of the anchored text; the path is that of the use",
      "a: &a {b: !Ref X}\nc: [*a]\n",
      [
        " = a: &a {b: !Ref X}\nc: [*a]",
        "a: a",
        "a = {b: !Ref X}",
        "a.b: b",
        "a.b = !Ref X",
        "a.b.Ref: !Ref",
        "a.b.Ref = X",
        "c: c",
        "c = [*a]",
        "c.0 = *a",
        "c.0.b: b",
        "c.0.b = !Ref X",
        "c.0.b.Ref: !Ref",
        "c.0.b.Ref = X",
      ],
    ],
    [
      "of merged entries are those of the anchored text, with the path that they have here",
      "a: &a\n  b: 1\n  c: {d: 2}\ne:\n  <<: *a\n  b: 3\n",
      [
        " = a: &a\n  b: 1\n  c: {d: 2}\ne:\n  <<: *a\n  b: 3",
        "a: a",
        "a = b: 1\n  c: {d: 2}",
        "a.b: b",
        "a.b = 1",
        "a.c: c",
        "a.c = {d: 2}",
        "a.c.d: d",
        "a.c.d = 2",
        "e: e",
        "e = <<: *a\n  b: 3",
        "e.c: c",
        "e.c = {d: 2}",
        "e.c.d: d",
        "e.c.d = 2",
        "e.b: b",
        "e.b = 3",
      ],
    ],
  ])("%s", async (_, text, places) => {
    const reading = await read(text);
    expect(placesOf(reading)).toEqual(places);
    expect(placeFaults(reading)).toEqual([]);
    expect(problemsOf(reading)).toEqual([]);
  });
});

describe("anchors and merge keys", () => {
  test.each<[string, string, unknown]>([
    ["what is written out wins", "a: &a {x: 1, y: 2}\nb: {x: 3, <<: *a}", { a: { x: 1, y: 2 }, b: { x: 3, y: 2 } }],
    ["the first of a list wins", "[&a {x: 1}, &b {x: 2, y: 3}, {<<: [*a, *b]}]", [{ x: 1 }, { x: 2, y: 3 }, { x: 1, y: 3 }]],
    ["a map may stand in place", "{<<: {x: 1}, y: 2}", { x: 1, y: 2 }],
    ["what was merged is merged on", "[&a {x: 1}, &b {<<: *a, y: 2}, {<<: *b}]", [{ x: 1 }, { x: 1, y: 2 }, { x: 1, y: 2 }]],
    ["of two merge keys the later wins, as with PyYAML", "{<<: {x: 1}, <<: {x: 2}}", { x: 2 }],
    ["in quotes it is a key", "{'<<': {x: 1}}", { "<<": { x: 1 } }],
    ["a name that is used again means the last value above", "[&a 1, *a, &a 2, *a]", [1, 1, 2, 2]],
    ["a scalar repeats its value", "[&a 012, *a, &b '012', *b, &c !Ref x, *c]", [10, 10, "012", "012", { Ref: "x" }, { Ref: "x" }]],
    ["a key may be an alias", "{a: &a b, *a : c}", { a: "b", b: "c" }],
    ["a key may have an anchor", "{&a b: *a}", { b: "b" }],
    ["tag and anchor in either order", "[&a !Ref x, !Ref &b y, *a, *b]", [{ Ref: "x" }, { Ref: "y" }, { Ref: "x" }, { Ref: "y" }]],
  ])("%s", async (_, text, tree) => {
    const reading = await read(text, "a.yaml");
    expect(reading.documents.map(plain)).toEqual([tree]);
    expect(reading.problems).toEqual([]);
    expect(placeFaults(reading)).toEqual([]);
  });
});

describe("short tags", () => {
  test.each<[string, unknown]>([
    ["!Ref X", { Ref: "X" }],
    ["!Condition X", { Condition: "X" }],
    ["!Ref 012", { Ref: "012" }],
    ["!Sub on", { "Fn::Sub": "on" }],
    ["!GetAZs", { "Fn::GetAZs": "" }],
    ["!GetAZs ''", { "Fn::GetAZs": "" }],
    ["!GetAtt A.B.C", { "Fn::GetAtt": "A.B.C" }],
    ["!GetAtt [A, B]", { "Fn::GetAtt": ["A", "B"] }],
    ["!Equals [012, on]", { "Fn::Equals": [10, true] }],
    ["!GetStackOutput {StackName: s}", { "Fn::GetStackOutput": { StackName: "s" } }],
    ["!Transform {Name: n, Parameters: {Location: l}}", { "Fn::Transform": { Name: "n", Parameters: { Location: "l" } } }],
    ["!Whatever x", { "Fn::Whatever": "x" }],
    ["!<!Ref> X", { Ref: "X" }],
    ["!Base64\n  Fn::Sub: x", { "Fn::Base64": { "Fn::Sub": "x" } }],
    ["!Select\n- 0\n- !Split [',', !Ref X]", { "Fn::Select": [0, { "Fn::Split": [",", { Ref: "X" }] }] }],
  ])("%s", async (text, tree) => {
    const reading = await read(`key: ${text}\n`);
    expect(reading.documents.map(plain)).toEqual([{ key: tree }]);
    expect(reading.problems).toEqual([]);
  });
});

describe("documents", () => {
  test.each<[string, unknown[]]>([
    ["", []],
    ["\ufeff", []],
    ["# only a comment", []],
    ["---\n", []],
    ["---\n...\n", []],
    ["null\n", [null]],
    ["a: 1\n---\nb: 2\n", [{ a: 1 }, { b: 2 }]],
    ["---\n---\na: 1\n...\n# c\n--- b\n", [{ a: 1 }, "b"]],
    ["%YAML 1.1\n# c\n--- |\n a\n b\n...\n", ["a\nb\n"]],
    ["%TAG !e! tag:example.com:\n---\na: !e!y z\n", [{ a: "z" }]],
    ["a: &x 1\n---\nb: &x 2\nc: *x\n", [{ a: 1 }, { b: 2, c: 2 }]],
    ["\ufeffa: 1\r\nb: 2\r\n", [{ a: 1, b: 2 }]],
    ["a: 1\rb: 2\r", [{ a: 1, b: 2 }]],
  ])("%j", async (text, trees) => {
    const reading = await read(text);
    expect(reading.documents.map(plain)).toEqual(trees);
    expect(reading.problems).toEqual([]);
  });

  test("an anchor does not reach into the next one", async () => {
    expect(problemsOf(await read("a: &x 1\n---\nb: *x\n"))).toEqual(["error: nothing above is marked `&x` | *x"]);
  });
});

describe("problems that cost a value or less", () => {
  test.each<[string, string, unknown, string[]]>([
    ["a key that is written twice", "a: 1\nb: 2\n'a': 3\na: 4\n", { b: 2, a: 4 }, [
      "warning: `a` is written twice; the last one counts | 'a'",
      "warning: `a` is written twice; the last one counts | a",
    ]],
    ["keys that read alike but are not the same text", "1: a\n01: b\non: c\ntrue: d\n", { 1: "a", "01": "b", on: "c", true: "d" }, []],
    ["a key that is no text", "? [a, b]\n: c\n!Ref d: e\nf: g\n", { f: "g" }, [
      "warning: a key that is not text is passed over | [a, b]",
      "warning: a key that is not text is passed over | !Ref d",
    ]],
    ["a merge of what is no map", "a: 1\n<<: [{b: 2}, 3]\n", { b: 2, a: 1 }, ["error: `<<` takes a map or a list of maps | 3"]],
    ["an alias without an anchor", "a: *b\n<<: *c\n", { a: null }, [
      "error: nothing above is marked `&b` | *b",
      "error: nothing above is marked `&c` | *c",
    ]],
    ["an alias in its own value", "a: &a [1, *a]\nb: *a\n", { a: [1, null], b: [1, null] }, [
      "error: `*a` stands inside the value that it repeats | *a",
    ]],
  ])("%s", async (_, text, tree, problems) => {
    const reading = await read(text);
    expect(reading.documents.map(plain)).toEqual([tree]);
    expect(problemsOf(reading)).toEqual(problems);
  });
});

describe("lines in brackets or quotes that stand too far left are read, as PyYAML does", () => {
  test.each<[string, string, unknown]>([
    ["a bracket below its key", "a:\n  b: [\n    c\n  ]\n  d: {\n    e: 1,\n  }\nf: g\n", { a: { b: ["c"], d: { e: 1 } }, f: "g" }],
    ["a bracket further left", "a:\n  b:\n  - !FindInMap [\n    x, y\n]\n  - z\n", { a: { b: [{ "Fn::FindInMap": ["x", "y"] }, "z"] } }],
    ["JSON at column 1", 'a:\n  b: {\n"c": [\n1, "d]"\n],\n"e": "it\'s"\n}\n  f: g\n', { a: { b: { c: [1, "d]"], e: "it's" }, f: "g" } }],
    ["text in double quotes", 'a:\n  b: "one\ntwo\\\n three\n\nfour"\n  c: d\n', { a: { b: "one twothree\nfour", c: "d" } }],
    ["text in single quotes", "a:\n  - 'it''s\none'\n  - b\n", { a: ["it's one", "b"] }],
    ["with comments", "a:\n  b: [ # ]\n# [\n  c, # '\n  d]\ne: f\n", { a: { b: ["c", "d"] }, e: "f" }],
    ["beside text that only looks like brackets", "a:\n  b: don't [\n   go on\n  c: [\n1]\n", { a: { b: "don't [ go on", c: [1] } }],
    ["after blocks and plain text with quotes in them", "a: |\n  b: '\n  c: [\nd: it's\n  'so\ne: [\n1]\n", { a: "b: '\nc: [\n", d: "it's 'so", e: [1] }],
    ["after text below its key", "a:\n  text [\n  more '\nb: [\n1]\n", { a: "text [ more '", b: [1] }],
    ["a key in quotes, and a pair in a list", '- "a": [\n1]\n- [b: [\n2]\n]\n', [{ a: [1] }, [{ b: [2] }]]],
    ["with line breaks of all kinds", "a: [\r\n1,\r2\n]\r\nb: 'c\r\n\r\nd'\r\n", { a: [1, 2], b: "c\nd" }],
    ["behind a byte order mark", "\ufeffa: [\n1]\n", { a: [1] }],
    ["with tags and anchors", "a: &x !Join [\n'', [\n!Ref y, !Sub 'z\nw']]\nb: *x\n", (() => {
      const join = { "Fn::Join": ["", [{ Ref: "y" }, { "Fn::Sub": "z w" }]] };
      return { a: join, b: join };
    })()],
  ])("%s", async (_, text, tree) => {
    const reading = await read(text);
    expect(reading.documents.map(plain)).toEqual([tree]);
    expect(reading.problems).toEqual([]);
    expect(placeFaults(reading)).toEqual([]);
    expect(readQuickly(reading.source)).toEqual(reading);
  });

  test("whatever their indentation", async () => {
    await fc.assert(
      fc.asyncProperty(shortLines, async ({ text, value }) => {
        const reading = await read(text);
        expect(problemsOf(reading)).toEqual([]);
        expect(reading.documents.map(plain)).toEqual([JSON.parse(JSON.stringify(value))]);
        expect(placeFaults(reading)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("one value, however it is written", () => {
  const yaml = (options: ToStringOptions) => (value: unknown) => stringify(value, { version: "1.1", ...options });

  test.each([
    ["JSON", (value: unknown) => JSON.stringify(value, undefined, 2)],
    ["block YAML", yaml({ indentSeq: false })],
    ["block YAML, folded", yaml({ lineWidth: 20, blockQuote: "folded" })],
    ["YAML in brackets", yaml({ collectionStyle: "flow", lineWidth: 20 })],
    ["YAML in quotes", yaml({ defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "QUOTE_SINGLE" })],
  ] as const)("%s", async (_, print) => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const reading = await read(print({ value }));
        expect(problemsOf(reading)).toEqual([]);
        expect(reading.documents.map(plain)).toEqual([JSON.parse(JSON.stringify({ value }))]);
        expect(placeFaults(reading)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a short tag and its long form", async () => {
    await fc.assert(
      fc.asyncProperty(calls, async ({ short, long }) => {
        const [ofShort, ofLong] = await Promise.all([values(`- ${short}\n`), values(`- ${long}\n`)]);
        expect(ofShort).toHaveLength(1);
        expect(ofShort).toEqual(ofLong);
      }),
      { numRuns: 300 },
    );
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { functionsIn } from "../../src/template/functions-in.ts";
import { readPlainYaml } from "../../src/template/plain-yaml.ts";
import type { Reading, SyntaxProblem } from "../../src/template/read.ts";
import { parseYaml } from "../../src/template/yaml-events.ts";
import { documentsFrom } from "../../src/template/yaml.ts";
import { plainTexts } from "./plain-arbitraries.ts";
import { inFull, plain } from "./trees.ts";

const file = "a.yaml";

/** A reading, and what is remembered of it. */
interface Known {
  readonly reading: Reading;
  readonly functions: readonly (readonly string[])[];
}

function known(reading: Reading): Known {
  return { reading: inFull(reading), functions: reading.documents.map((root) => [...functionsIn(root)].toSorted()) };
}

function quickly(text: string): Known | undefined {
  const reading = readPlainYaml({ file, text });
  return reading && known(reading);
}

/** What a parser's events make of a text; nothing where it is refused. */
function slowly(text: string): Known | undefined {
  const parsed = parseYaml(text);
  if (parsed.kind === "refused") return undefined;
  const problems: SyntaxProblem[] = [];
  return known({ source: { file, text }, documents: documentsFrom({ file, text }, parsed.events, problems), problems });
}

describe("what most templates are written in is read as a parser reads it", () => {
  test.each<[string, string, unknown]>([
    ["maps", "a: b\nc:\n  d: e f\n  g:\n    h: i\nj: k", { a: "b", c: { d: "e f", g: { h: "i" } }, j: "k" }],
    ["lists", "a:\n  - b\n  -   c\n  - - d\n    - e\n  -\n    f\n", { a: ["b", "c", ["d", "e"], "f"] }],
    ["lists as far left as their key", "a:\n- b\n- c: d\n  e:\n  - f\ng: h", { a: ["b", { c: "d", e: ["f"] }], g: "h" }],
    ["a list alone", "- a\n- b: c\n", ["a", { b: "c" }]],
    ["values that are not there", "a:\nb: # c\n\nd:\n- \n-\ne: !Ref\nf:\n  -\n  - g:\n", { a: null, b: null, d: [null, null], e: { Ref: "" }, f: [null, { g: null }] }],
    ["values below their key", "a:\n  b\nc:\n\n   # d\n   !Ref e\nf:\n  - g:\n      'h'\n", { a: "b", c: { Ref: "e" }, f: [{ g: "h" }] }],
    ["plain scalars", "a: 012\nb: on\nc: ~\nd: 2010-09-09\ne: x:y#z\nf: -1\ng: :z\nh: a, b] }", { a: 10, b: true, c: null, d: "2010-09-09", e: "x:y#z", f: -1, g: ":z", h: "a, b] }" }],
    ["plain scalars of several lines", "a: b\n  c 'd' - e\nf:\n- g\n  h\n\n  i # j\n", { a: "b c 'd' - e", f: ["g h\ni"] }],
    ["quotes", "a: 'it''s'\nb: \"c\\n\\x41\\u00e9\\\"\" # d\ne: \"\"\nf: '# g: h'", { a: "it's", b: 'c\nA\u00e9"', e: "", f: "# g: h" }],
    ["quotes over several lines", "a: 'b\n\n  c'\nd:\n  - \"e \\\n     f\n     g\"\n", { a: "b\nc", d: ["e f g"] }],
    ["keys", "'a b': 1\n\"c\\n\": 2\nd e : 3\n200: 4\non: 5\n__proto__: 6\n/x/{y}: 7\nA::B: 8\n$z: 9\n", [["a b", 1], ["c\n", 2], ["d e", 3], ["200", 4], ["on", 5], ["__proto__", 6], ["/x/{y}", 7], ["A::B", 8], ["$z", 9]]],
    ["short tags", "a: !Ref 012\nb: !GetAtt C.D\ne: !Sub '${f}'\ng: !If\n  - h\n  - !Ref i\nj: !Not\n- k\nl: !M::N\n  o: p\n", { a: { Ref: "012" }, b: { "Fn::GetAtt": "C.D" }, e: { "Fn::Sub": "${f}" }, g: { "Fn::If": ["h", { Ref: "i" }] }, j: { "Fn::Not": ["k"] }, l: { "Fn::M::N": { o: "p" } } }],
    ["tags on lines of their own", "a:\n  !If\n    - b\n    - - !Sub\n        - c\nd:\n  !Sub\n  'e'\n", { a: { "Fn::If": ["b", [{ "Fn::Sub": ["c"] }]] }, d: { "Fn::Sub": "e" } }],
    ["tags in lists", "- !Ref a\n- !If\n  - b\n- !Sub [c, {d: e}]\n", [{ Ref: "a" }, { "Fn::If": ["b"] }, { "Fn::Sub": ["c", { d: "e" }] }]],
    ["brackets", "a: []\nb: {}\nc: [d, 'e,f', !Ref g, [h], 1, ]\ni: {j: k l, \"m\":n, 'o' : [p], q : 2}\n", { a: [], b: {}, c: ["d", "e,f", { Ref: "g" }, ["h"], 1], i: { j: "k l", m: "n", o: ["p"], q: 2 } }],
    ["lone pairs in brackets", "a: [b: c, 'd':[e], f]\n", { a: [{ b: "c" }, { d: ["e"] }, "f"] }],
    ["brackets over several lines", "a: !Join [ # b\n  '',\n  # c\n  [d,\n  !Ref e]\n ]\nf:\n  - {\n      g: h\n    }\n", { a: { "Fn::Join": ["", ["d", { Ref: "e" }]] }, f: [{ g: "h" }] }],
    ["lines in brackets and quotes that are too far left", "a: [b,\n'c']\nd:\n  - {\n  e: 'f\n\ng'\n }\nh: \"i\nj\"\n", { a: ["b", "c"], d: [{ e: "f\ng" }], h: "i j" }],
    ["blocks of text", "a: |\n  b: c\n\n   # d\n\ne: !Sub >- # f\n  g\n  h\ni:\n- |+\n j\n\n# k\nl: m", { a: "b: c\n\n # d\n", e: { "Fn::Sub": "g h" }, i: ["j\n\n"], l: "m" }],
    ["blocks of text that begin with blank lines or end with the text", "a: |-\n\n \n  b\nc: >\n  d\n\n  e", { a: "\n\nb", c: "d\ne\n" }],
    ["deep lists", `a: ${"!Not [".repeat(90)}b${"]".repeat(90)}\n`, { a: Array.from({ length: 90 }).reduce<unknown>((inner) => ({ "Fn::Not": [inner] }), "b") }],
    ["comments", "# a\n\n  # b\nc: # d\n# e\n  f: g#h #i\n      # j\n  k: l\n#m", { c: { f: "g#h", k: "l" } }],
    ["a marker at the top", "# a\n---  # b\n\nc: d\n", { c: "d" }],
    ["Windows line ends", "a:\r\n  - b\r\n  - |\r\n    c\r\n    d\r\n\r\n  - e\r\n    f\r\n  - 'g\r\n    h'\r\n", { a: ["b", "c\nd\n", "e f", "g h"] }],
    ["blanks at the ends of lines", "a:  \n  b: c  \n  \n  d: 'e' \n", { a: { b: "c", d: "e" } }],
    ["characters of any script", "\u00e9: \u20ac \ud83d\ude00\u00a0\n", { "\u00e9": "\u20ac \ud83d\ude00\u00a0" }],
    ["long keys and lines", `${"k".repeat(3000)}: ${"v ".repeat(3000)}v\n`, { ["k".repeat(3000)]: `${"v ".repeat(3000)}v` }],
  ])("%s", (_, text, value) => {
    const reading = quickly(text);
    expect(reading).toEqual(slowly(text));
    const expected = Array.isArray(value) && Array.isArray(value[0]) ? Object.fromEntries(value as [string, unknown][]) : value;
    expect(reading?.reading.documents.map(plain)).toEqual([expected]);
    expect(reading?.reading.problems).toEqual([]);
  });
});

describe("what might be read otherwise is left to a parser", () => {
  test.each([
    ["nothing", ""],
    ["a comment alone", "# a\n"],
    ["a scalar alone", "a\n"],
    ["brackets alone", "{a: b}\n"],
    ["anchors and aliases", "a: &b c\nd: *b\n"],
    ["an anchor on a map", "a: &b\n  c: d\n"],
    ["a merge key", "<<: a\n"],
    ["a merge key in brackets", "a: {<<: {b: c}}\n"],
    ["a directive", "%YAML 1.1\n---\na: b\n"],
    ["two documents", "a: b\n---\nc: d\n"],
    ["the end of a document", "a: b\n...\n"],
    ["a value behind the marker", "--- a: b\n"],
    ["an explicit key", "? a\n: b\n"],
    ["a key without text", ": a\n"],
    ["a key that is a list", "[a]: b\n"],
    ["a key with a tag", "!Ref a: b\n"],
    ["a key that is written twice", "a: b\nc: d\n'a': e\n"],
    ["a key that is written twice in brackets", "a: {b: c, \"b\": d}\n"],
    ["a byte order mark", "\ufeffa: b\n"],
    ["a lone surrogate", "a: \ud800\n"],
    ["what is not printable", "a: b\u0001\n"],
    ["what some take for a line break", "a: b\u0085\n"],
    ["a line separator", "a: b\u2028\n"],
    ["a lone carriage return", "a: b\rc: d\n"],
    ["a tab as an indent", "a:\n\tb: c\n"],
    ["a tab behind a colon", "a:\tb\n"],
    ["an indent at the top", "  a: b\n"],
    ["an indent that fits nowhere", "a:\n    b: c\n  d: e\n"],
    ["a value and lines below it", "a: b\n  c: d\n"],
    ["text that goes on behind a comment", "a: b # c\n  d\n"],
    ["a list below a value", "a: b\n- c\n"],
    ["a map within a line", "a: b: c\n"],
    ["a list within a line", "a: - b\n"],
    ["a tag of YAML's own", "a: !!str 1\n"],
    ["two tags", "a: !Sub !Ref b\n"],
    ["a tag before a compact map", "- !If a: b\n"],
    ["text behind quotes", "a: 'b' c\n"],
    ["an unknown escape", 'a: "\\q"\n'],
    ["an open quote", "a: 'b\n"],
    ["an open bracket", "a: [b\n"],
    ["a bracket that closes another", "a: [b}\n"],
    ["lines in brackets that are too far left, behind what looks like a quote", "a: [b:',\nc]\n"],
    ["a key without a value in brackets", "a: {b}\n"],
    ["a block of text with a width", "a: |2\n   b\n"],
    ["a block of text far to the right", `a: |\n${" ".repeat(300)}b\n`],
    ["a block of text without any", "a: |\nb: c\n"],
    ["a block of text below wide blank lines", "a: |\n    \n  b\n"],
    ["a block of text before blanks at the end", "a: |\n  b\n   "],
    ["an indicator", "a: @b\n"],
    ["too deep", Array.from({ length: 120 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("")],
    ["too deep in brackets", `a: ${"[".repeat(120)}${"]".repeat(120)}\n`],
    ["too deep in dashes", `${"- ".repeat(120)}a\n`],
    ["too long", `a: b\n${"#\n".repeat(1024 * 1024)}`],
  ])("%s", (_, text) => {
    expect(readPlainYaml({ file, text })).toBeUndefined();
  });
});

test("whatever the text, it is read as a parser reads it or not at all", () => {
  let taken = 0;
  fc.assert(fc.property(plainTexts, (text) => {
    const reading = quickly(text);
    if (reading === undefined) return;
    taken += 1;
    expect(reading).toEqual(slowly(text));
    expect(reading.reading.problems).toEqual([]);
  }), { numRuns: 3000, seed: 1 });
  expect(taken).toBeGreaterThan(500);
});

// As long as a text may be, of what an expression takes many of.
test.each(["\n", " \n", "#\n", "a ", "a:", "' ", "''", "\\n", "[a,", "- ", "\n  a"])("many of %j are no trouble", (piece) => {
  const many = piece.repeat(2 * 1024 * 1024 / piece.length - 10);
  for (const text of [`a: b${many}`, `${many}: a\n`, `a: '${many}'`, `a: "${many}"`, `a: |\n ${many}`, `a: [b${many}]`, many]) {
    expect([undefined, file]).toContain(readPlainYaml({ file, text })?.documents[0]?.file);
  }
});

/** Which templates of a folder are read so, and which of these otherwise than a parser reads them. */
function readingsIn(folder: string): { readonly all: number; readonly taken: number; readonly different: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:ya?ml|template)$/.test(name) && !name.includes("node_modules"));
  const texts = files.map((name) => readFileSync(path.join(folder, name), "utf8"));
  const ofYaml = texts.filter((text) => !/^\s*[{[]/.test(text));
  const taken = ofYaml.filter((text) => quickly(text) !== undefined);
  return { all: ofYaml.length, taken: taken.length, different: taken.filter((text) => !isDeepStrictEqual(quickly(text), slowly(text))) };
}

test.each(["fixtures", "rules"])("templates in %s are read so, nearly all of them", (folder) => {
  const { all, taken, different } = readingsIn(path.resolve(import.meta.dirname, "../..", folder));
  expect(all).toBeGreaterThan(20);
  expect(taken / all).toBeGreaterThan(0.9);
  expect(different).toEqual([]);
});

const CORPUS = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
const isThere = existsSync(CORPUS);
if (!isThere) process.stdout.write("skipped: ../shared/corpus is not there\n");

(isThere ? describe : describe.skip)("real templates", () => {
  test("are read so, nearly all of them", () => {
    const { all, taken, different } = readingsIn(CORPUS);
    expect(all).toBeGreaterThan(500);
    expect(taken / all).toBeGreaterThan(0.95);
    expect(different).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { MAX_DEPTH } from "../../src/template/limits.ts";
import type { Node } from "../../src/template/node.ts";
import type { SyntaxProblem } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { pieces, torn } from "./arbitraries.ts";
import { placeFaults, placesOf, plain, problemsOf, read, values } from "./trees.ts";

describe("which reader", () => {
  test.each<[string, string, string, unknown[], string[]]>([
    ["JSON by its name", "a.json", "a: 1", ["a"], ["error: `a` is no JSON value | a", "error: expected nothing after the end of the value | :"]],
    ["JSON by its first character", "a.yaml", ' \n{"a": 1e3}', [{ a: 1000 }], []],
    ["JSON behind a byte order mark", "a.template", '\ufeff{"a": [1]}', [{ a: [1] }], []],
    ["YAML by its name and text", "a.template", "a: 1e3", [{ a: "1e3" }], []],
    ["YAML in brackets", "a.yaml", "{a: !Ref b, # c\n d: [e,],}", [{ a: { Ref: "b" }, d: ["e"] }], []],
    ["tabs and a comma too many", "a.template", '{\n\t"a": [1,\n\t],\n}', [{ a: [1] }], []],
    ["two documents in brackets", "a.yaml", "{}\n---\n[]", [{}, []], []],
    ["bad JSON under another name", "a.template", '{"a": {"b": 1 "c": 2}, "d": 3}', [{ a: { b: 1, c: 2 }, d: 3 }], ["error: expected `,` or `}` |  "]],
    ["JSON that does not end under another name", "a.yaml", '{"a": 1, "b": {"c": 2}', [{ a: 1, b: { c: 2 } }], ["error: expected `}`, but the text ends here | "]],
    ["a comment that YAML would take for text", "a.yaml", '{\n// c\n"a": 1}', [{ a: 1 }], ["error: JSON has no comments | // c"]],
    ["bad YAML in brackets", "a.yaml", "{a: [1, 2, b: 3}\n", [{ a: [1, 2, { b: 3 }] }], [
      "error: Flow sequence in block collection must be sufficiently indented and end with a ] | }",
      "error: Flow map must end with a } | \n",
    ]],
  ])("%s", async (_, file, text, trees, problems) => {
    const reading = await read(text, file);
    expect(reading.documents.map(plain)).toEqual(trees);
    expect(problemsOf(reading)).toEqual(problems);
  });

  test("only a real error needs the slow one", () => {
    const isQuick = (text: string) => readQuickly({ file: "a.yaml", text }) !== undefined;
    expect(["a: b", "a: [\n]", "{,", "a: *b", "[".repeat(1000), "\0"].map(isQuick)).toEqual([true, true, true, true, true, true]);
    expect(["a: b: c", "a: [\nb: c", "a: 'b", "\ta: b"].map(isQuick)).toEqual([false, false, false, false]);
  });
});

describe("a real error has its place, and what surrounds it is read", () => {
  test.each<[string, string, unknown, string[]]>([
    ["indentation", "R:\n  A:\n    T: X\n   B:\n    T: !Ref Y\n  C: 010\nO: 1\n", { R: { A: { T: "X" }, B: { T: { Ref: "Y" } }, C: 8 }, O: 1 }, [
      "4:1 All mapping items must start at the same column",
    ]],
    ["a bracket that is not closed", "R:\n  A: [1, on\n  B: 3\nO: 1\n", { R: { A: [1, true], B: 3 }, O: 1 }, [
      "3:3 Flow sequence in block collection must be sufficiently indented and end with a ]",
    ]],
    ["tabs", "R:\n  A:\n\t\tB: 1\nO: 1\n", { R: { A: null }, B: 1, O: 1 }, ["3:1 Tabs are not allowed as indentation"]],
    ["a colon too many", "R:\n  A: x: y\n  B: 1\n", { R: { A: { x: "y", B: 1 } } }, ["2:6 Nested mappings are not allowed in compact mappings"]],
    ["two tags", "a: !ImportValue\n  !Sub x\nb: !Ref c\n", { a: { "Fn::Sub": "x" }, b: { Ref: "c" } }, ["2:3 A node can have at most one tag"]],
    ["a quote within quotes", "a: 'it's'\nb: [&x 1, *x]\nc: {<<: {d: 1}}\n", { a: "it", b: [1, 1], c: { d: 1 } }, ["1:8 Unexpected scalar at node end"]],
    ["a character that may not begin a value", "a: %x\nb: !If [c, @y, {d: 1, d: 2}]\n", { a: "%x", b: { "Fn::If": ["c", "@y", { d: 2 }] } }, [
      "1:4 Plain value cannot start with directive indicator character %",
      "2:12 Plain value cannot start with reserved character @",
      "2:23 `d` is written twice; the last one counts",
    ]],
    ["a tag without its directive", "a: !e!x y\nb: !!int '1'\n", { a: "y", b: 1 }, ["1:4 Could not resolve tag: !e!x"]],
  ])("%s", async (_, text, tree, problems) => {
    const reading = await read(text);
    const lines = readLines(text);
    expect(reading.documents.map(plain)).toEqual([tree]);
    expect(
      reading.problems.map(({ message, at }) => {
        const { line, column } = positionAt(lines, at.start);
        return `${line}:${column} ${message}`;
      }),
    ).toEqual(problems);
  });

  test("places are as without an error", async () => {
    const text = "a: &a !Sub\n- |\n  x\n\n- {b: 'c', \"d\": [e: 1]}\nf:   # g\nh: *a\n";
    const error = "i: j: k\n";
    const [sound, broken] = [await read(text), await read(text + error)];
    expect(broken.problems).toHaveLength(1);
    expect(placeFaults(broken)).toEqual([]);
    expect(placesOf(broken).slice(1, placesOf(sound).length)).toEqual(placesOf(sound).slice(1));
  });

  test("directives without a document are an error, though the slow reader is silent", async () => {
    expect(await read("%YAML 1.2\n")).toMatchObject({ documents: [], problems: [{ message: "directives end mark is expected" }] });
  });

  test("of a flood of errors the first ten are reported", async () => {
    expect((await read("a: %b\n- ".repeat(100))).problems.filter(({ severity }) => severity === "error")).toHaveLength(10);
  });
});

describe("limits", () => {
  const depthOf = (node: Node): number => {
    if (node.kind === "scalar") return 0;
    const children = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
    return 1 + Math.max(0, ...children.map(depthOf));
  };
  const deep = (depth: number): Record<string, string> => ({
    "a.json": "[".repeat(depth) + "]".repeat(depth),
    "b.json": '{"a":'.repeat(depth) + "1" + "}".repeat(depth),
    "flow.yaml": `- ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}`,
    "list.yaml": `${"- ".repeat(depth)}a`,
    "map.yaml": Array.from({ length: depth }, (_, index) => `${" ".repeat(index)}a:\n`).join(""),
    "tags.yaml": `- ${"!If [".repeat((depth - 2) / 2)}!Ref a${"]".repeat((depth - 2) / 2)}`,
  });

  test.each(Object.keys(deep(2)))(`${MAX_DEPTH} levels are read: %s`, async (file) => {
    const { documents, problems } = await read(deep(MAX_DEPTH)[file] ?? "", file);
    expect(problems).toEqual([]);
    expect(documents.map(depthOf)).toEqual([MAX_DEPTH]);
  });

  test.each(Object.keys(deep(2)))("deeper ones are an error: %s", async (file) => {
    // Each level of a block map costs a column, so that 10,000 would be 50 MB.
    for (const depth of [MAX_DEPTH + 2, file === "map.yaml" ? 2000 : 10_000]) {
      const { documents, problems } = await read(deep(depth)[file] ?? "", file);
      expect(problems.map(({ message }) => message)).toEqual(["the nesting is deeper than 250 levels"]);
      expect(Math.max(0, ...documents.map(depthOf))).toBeLessThanOrEqual(MAX_DEPTH + 1);
    }
  });

  test.each<[string, string]>([
    ["JSON", '{"a": 1, "b": ' + "[".repeat(10_000)],
    ["a broken text", `a: 1\nb: c: d\ne: ${"[".repeat(10_000)}`],
    ["many brackets that do not end", "a: [\n".repeat(20_000)],
    ["many questions", `a: b: c\n${"? ".repeat(10_000)}`],
    ["many tags", `a: b: c\n${"!a ".repeat(50_000)}`],
  ])("what is too deep does not take the rest with it, nor the stack or the day: %s", async (_, text) => {
    const reading = await read(text, text.startsWith("{") ? "a.json" : "a.yaml");
    expect(reading.problems.length).toBeGreaterThan(0);
    expect(reading.documents.map(plain)).toMatchObject(text.startsWith("a: [") ? [{}] : text.startsWith("a: b") ? [{ a: {} }] : [{ a: 1 }]);
  });

  const TOO_MANY = "aliases and merge keys make more than 100,000 values of this file";

  test("a billion laughs", async () => {
    const laughs = Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(", ")}]\n`);
    const { documents, problems } = await read(`a0: &a0 lol\n${laughs.join("")}`);
    expect(problems.map(({ message }) => message)).toEqual([TOO_MANY]);
    expect(documents).toHaveLength(1);
  });

  test("the same with merge keys", async () => {
    const map = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join(", ");
    const { problems } = await read(`a: &a {${map}}\nb: {<<: [${Array(5000).fill("*a").join(", ")}]}\n`);
    expect(problems.map(({ message }) => message)).toEqual([TOO_MANY]);
  });

  test("many uses of one value are fine", async () => {
    const text = `a: &a {b: [1, 2, 3]}\n${Array.from({ length: 2000 }, (_, index) => `c${index}: *a\n`).join("")}`;
    expect((await read(text)).problems).toEqual([]);
  });

  test("aliases that nest too deep", async () => {
    const nested = Array.from({ length: 400 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`);
    const { documents, problems } = await read(`a0: &a0 []\n${nested.join("")}`);
    expect(problems.map(({ message }) => message)).toEqual(["the nesting is deeper than 250 levels"]);
    expect(documents.map(depthOf)).toEqual([MAX_DEPTH]);
  });

  test("a file that is too long, and one that is no text", async () => {
    expect(problemsOf(await read(" ".repeat(32 * 1024 * 1024 + 1)))).toEqual(["error: the file is longer than 32 MB |  "]);
    expect(problemsOf(await read("PK\u0003\u0004\0\0"))).toEqual(["error: this is no text: it holds a NUL character | \0"]);
  });

  test.each<[string, string, string]>([
    ["JSON", "a.json", JSON.stringify({ a: "x".repeat(5_000_000) })],
    ["text", "a.yaml", `a: ${"x ".repeat(2_500_000)}`],
    ["a number", "a.yaml", `a: ${"1".repeat(5_000_000)}`],
    ["quotes", "a.yaml", `a: "${"x ".repeat(2_500_000)}"`],
    ["brackets", "a.yaml", `a: [${"abcdefghijklmnopqrstuvwxy, ".repeat(200_000)}]`],
  ])("a line of 5 MB: %s", async (_, file, text) => {
    const reading = await read(text, file);
    expect(reading.problems).toEqual([]);
    expect(reading.documents).toMatchObject([{ kind: "map", start: 0, end: text.trimEnd().length }]);
  });

  test("a broken text of 5 MB is not read twice", async () => {
    const reading = await read(`a: b: c\n${"d: e\n".repeat(1_000_000)}`);
    expect(problemsOf(reading)).toEqual(["error: bad indentation of a mapping entry | :"]);
  });
});

describe("never throws, and every place is in the text", () => {
  const template = `AWSTemplateFormatVersion: 2010-09-09
Globals: &g
  Function: {Timeout: 010}
Resources:
  Api:
    Type: AWS::ApiGateway::Method
    Properties:
      <<: *g
      Integration:
        Credentials: !GetAtt Role.Arn
        Uri: !Sub
          - >-
            arn:$\{x}

          - {x: !Ref "A", y: [1, '2']}
      Tags: [
        a: b
      ]
# end
---
- |2
    text
...`;
  const json = '{"Resources": {"Api": {"Type": "AWS::\\u0041", "Properties": {"a": [1, -2.5e3, true, null, "x\\n"]}}}}';
  // Where a text has an error, a bracket may be missing and a parent may end before its child; a key in brackets confuses the check.
  const isImpossible = (fault: string): boolean => fault.includes("not in the text") || fault.includes(": path ");

  test.each([
    ["torn YAML", "a.yaml", torn(template)],
    ["torn JSON", "a.json", torn(json)],
    ["torn JSON under another name", "a.template", torn(json)],
    ["pieces of YAML", "a.yaml", pieces],
    ["any text", "a.yaml", fc.string({ unit: "binary", maxLength: 200 })],
    ["any bytes", "a.json", fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString("latin1"))],
  ] as const)("%s", async (_, file, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const reading = await read(text, file);
        const quick = readQuickly(reading.source);
        const isSound = quick !== undefined && reading.problems.length === 0;
        expect(quick ?? reading).toEqual(reading);
        expect(placeFaults(reading).filter((fault) => isSound || isImpossible(fault))).toEqual([]);
        const isOutside = ({ at }: SyntaxProblem) => at.start < 0 || at.end < at.start || at.end > text.length || at.file !== file;
        expect(reading.problems.filter(isOutside)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  test("the template that is torn is sound", async () => {
    expect((await read(template)).problems).toEqual([]);
    expect(await values(json, "a.json")).toHaveLength(1);
  });
});

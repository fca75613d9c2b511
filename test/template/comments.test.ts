import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Lexer, parseAllDocuments } from "yaml";
import { commentsIn } from "../../src/template/comments.ts";
import { parseYaml } from "../../src/template/yaml-events.ts";
import { readSource } from "../../src/template/read-template.ts";
import { pieces, shortLines, torn } from "./arbitraries.ts";

function comments(text: string, file = "template.yaml"): string[] {
  return commentsIn({ file, text }).map(({ start, end }) => text.slice(start, end));
}

describe("comments", () => {
  test.each<[string, string, readonly string[]]>([
    ["at the end of a line and on lines of their own", "# a\na: 1 # b\n  # c\n\t# d\nb: 2\n# e", ["# a", "# b", "# c", "# d", "# e"]],
    ["not in quotes", "a: 'x # y' # b\nc: \"x # \\\" # y\" # d\ne: \"x\n  # f\n  y\"\n", ["# b", "# d"]],
    ["not in plain text", "a: x#y\nb: https://a/#b # c\n#d: e\n", ["# c", "#d: e"]],
    ["below the header of a block, not in it", "a: | # b\n  # c\n  d # e\n # f\ng: >-\n\n  # h\n\n# i\n", ["# b", "# f", "# i"]],
    ["between brackets", "a: [1, # b\n  'c # d', # e\n  {f: 2} # g\n] # h\n", ["# b", "# e", "# g", "# h"]],
    ["after tags, anchors, aliases and indicators", "a: !Sub # b\n  c\nd: &e # f\n  - # g\n    h\ni: *e # j\n? k # l\n: m # n\n", ["# b", "# f", "# g", "# j", "# l", "# n"]],
    ["beside markers and directives", "%YAML 1.1 # a\n--- # b\nc: 1\n... # d\n--- |  # e\n  # f\n", ["# a", "# b", "# d", "# e"]],
    ["with any line break", "\ufeff# a\r\nb: 1 # c\rd: 2\n", ["# a", "# c"]],
    ["where lines within brackets begin too far left", "a:\n  b: [\n1, # c\n'#'\n]\n", ["# c"]],
    ["nowhere in a key that is written in quotes", "'a # b': 1\n\"c # d\": 2 # e\n", ["# e"]],
  ])("are found %s", (_, text, expected) => {
    expect(comments(text)).toEqual(expected);
  });

  test("JSON has none, as YAML in brackets may", () => {
    const text = "{\"a\": 1 # b\n}\n";
    expect([comments(text, "a.json"), comments(text)]).toEqual([[], ["# b"]]);
  });

  test("what only the recovery reads has them, too", async () => {
    const source = { file: "template.yaml", text: "# a\nb: 'x # y' # c\nd: |\n  # e\nf: [1\ng: 2 # h\n" };
    const { documents, problems } = await readSource(source);
    expect(problems).not.toEqual([]);
    expect(commentsIn(source, documents).map(({ start, end }) => source.text.slice(start, end))).toEqual(["# a", "# c", "# h"]);
  });
});

/** The comments as the lexer of `yaml` finds them: slow, and made by others. */
function lexed(text: string): string[] {
  const tokens = [...new Lexer().lex(text.replace(/^\ufeff/, ""))];
  // The token before a scalar says that it is one.
  return tokens.filter((token, index) => token.startsWith("#") && tokens[index - 1] !== "\u001f");
}

describe("the lexer of yaml finds the same comments", () => {
  /** Whether both parsers read the text, without line breaks that only one of them knows. */
  const isAccepted = (text: string): boolean =>
    parseYaml(text).kind === "accepted" && !/\r(?!\n)|[\u0085\u2028\u2029]|(?!^)\ufeff/.test(text)
    && [parseAllDocuments(text, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" })].flat().every(({ errors }) => errors.length === 0);

  test("in generated text", () => {
    const commented = shortLines.chain(({ text }) => torn(text.replaceAll("\n", " # c\n")));
    fc.assert(fc.property(fc.oneof(commented, pieces, fc.constantFrom(...HARD)), (text) => {
      fc.pre(isAccepted(text));
      expect(comments(text)).toEqual(lexed(text));
    }), { numRuns: 2_000 });
  });

  test.each(filesBelow("fixtures"))("in %s", (file) => {
    const text = readFileSync(file, "utf8");
    expect(comments(text)).toEqual(lexed(text));
  });

  const corpus = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
  const isThere = existsSync(corpus);
  const testWithCorpus = isThere ? test : test.skip;
  if (!isThere) process.stdout.write("skipped: ../shared/corpus is not there\n");
  testWithCorpus("in real templates", () => {
    const texts = filesBelow(corpus).map((file) => readFileSync(file, "utf8")).filter(isAccepted);
    expect(texts.length).toBeGreaterThan(500);
    const different = texts.filter((text) => comments(text).join("\n") !== lexed(text).join("\n"));
    expect(different.map((text) => [comments(text), lexed(text)])).toEqual([]);
  });
});

const HARD = ["a: >+\n\n # b\n", "- |2\n   # a\n # b\n", "? |\n  # a\n: # b\n  c\n", "'a\n  # b'\n", "a: &b#c d # e\n", "!a#b c # d\n", "[a, # b\n]"];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ya?ml|template)$/.test(file) && !file.includes("node_modules"))
    .map((file) => path.join(folder, file));
}

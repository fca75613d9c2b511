import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { terminalPage } from "../../src/report/markdown-terminal.ts";
import { displayWidth } from "../../src/report/width.ts";

const URL_OF_PAGE = "https://example.com/rules/one/README.md";

function shown(page: string, { width = 40, colour = false } = {}): string {
  return terminalPage(page, { width, colour, url: URL_OF_PAGE });
}

describe("a page at a terminal", () => {
  test.each([
    ["a heading", "# one\n", "one\n"],
    ["a section", "# one\n\n## What it `finds`\n\n### SAM\n", "one\n\nWHAT IT `FINDS`\n\nSAM\n"],
    ["a paragraph", "One sentence that goes on in the\nnext line, and another.\n", "One sentence that goes on in the next\nline, and another.\n"],
    ["paragraphs", "One.\n\nTwo.\n", "One.\n\nTwo.\n"],
    ["no page", "", ""],
    ["a list", "Such as:\n\n- one that is longer than a line of the\n  screen\n- two\n", "Such as:\n\n- one that is longer than a line of the\n  screen\n- two\n"],
    ["a list behind a sentence", "Such as:\n- one\n- two\n\nAnd so on.\n", "Such as:\n\n- one\n- two\n\nAnd so on.\n"],
    ["a numbered list", "1. one\n10. two words that need more than one line\n", "1. one\n10. two words that need more than one\n    line\n"],
    ["code", "```yaml\nResources:\n  # a\n\n  A: |\n```\nAfter.\n", "    Resources:\n      # a\n\n      A: |\n\nAfter.\n"],
    ["code longer than a line", `\`\`\`\n${"a ".repeat(30)}b\n\`\`\`\n`, `    ${"a ".repeat(30)}b\n`],
    ["code without an end", "```\na\n", "    a\n\n"],
    ["a table", "| tool | control |\n|---|:-:|\n| one | `a\\|b` |\n| another | |\n", "TOOL     CONTROL\none      `a|b`\nanother\n"],
    ["a comment", "One.\n\n<!-- facts: how -->\n| a |\n|---|\n| b |\n<!-- /facts -->\n\nTwo.\n", "One.\n\nA\nb\n\nTwo.\n"],
    ["a link", "See [a page](https://a.example/b).\n", "See a page (https://a.example/b).\n"],
    ["a link that is named at the end", "See [a page][p] and [p][], not [q][r].\n\n[p]: https://a.example/b\n", "See a page (https://a.example/b) and p\n(https://a.example/b), not [q][r].\n"],
    ["a link to another file", "See [pass.yaml](pass.yaml).\n", "See pass.yaml\n(https://example.com/rules/one/pass.yaml).\n"],
    ["a link to another rule", "See [two](../two/README.md#evidence).\n", "See `two`.\n"],
    ["a link to a part of the page", "See [below](#below).\n", "See below.\n"],
    ["a link to nowhere", "See [it](https://[).\n", "See it.\n"],
    ["no link", "The list `[a](b)` and [c] of it.\n", "The list `[a](b)` and [c] of it.\n"],
    ["Windows lines", "# one\r\n\r\nTwo\r\nthree.\r\n", "one\n\nTwo three.\n"],
  ])("%s", (_, page, text) => {
    expect(shown(page)).toBe(text);
  });

  test("has its headings in bold, line by line", () => {
    const page = "# one\n\n## A section with a heading that is long\n\nText.\n";
    const bold = (text: string) => `\u001b[1m${text}\u001b[0m`;
    expect(shown(page, { colour: true })).toBe(`${bold("one")}\n\n${bold("A SECTION WITH A HEADING THAT IS LONG")}\n\nText.\n`);
    expect(shown(page, { colour: true, width: 25 })).toContain(`${bold("A SECTION WITH A HEADING")}\n${bold("THAT IS LONG")}\n`);
  });

  test("keeps every word of a text, and its lines within the screen", () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), fc.integer({ min: 12, max: 90 }), (paragraphs, width) => {
      const text = shown(paragraphs.map((words) => words.join(" ")).join("\n\n"), { width });
      expect(text.match(/[a-z]+/g)).toEqual(paragraphs.flat());
      expect(text.split("\n").filter((line) => displayWidth(line) > width)).toEqual([]);
    }));
  });

  test("throws for no text", () => {
    const piece = fc.constantFrom("#", " ", "\n", "|", "---", "```", "- ", "[a](", ")", "](", "<!--", "-->", "[p]: ", "`", "\\|", "x", "é");
    fc.assert(fc.property(fc.array(piece).map((pieces) => pieces.join("")), fc.integer({ min: 1, max: 90 }), (page, width) => {
      expect(() => shown(page, { width })).not.toThrow();
    }));
  });
});

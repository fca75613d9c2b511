import { describe, expect, test } from "@jest/globals";
import { cell, code, codeCell, fenced, linkTo, prose, tableHead } from "../../src/report/markdown-text.ts";

describe("code", () => {
  test.each([
    ["Fn", "`Fn`", "`Fn`"],
    ["", "` `", "` `"],
    ["  ", "` `", "` `"],
    [" a ", "`  a  `", "`  a  `"],
    ["a`b", "``a`b``", "``a`b``"],
    ["`", "`` ` ``", "`` ` ``"],
    ["a``b", "```a``b```", "```a``b```"],
    ["a|b", "`a|b`", "`a\\|b`"],
    ["a\\|b", "`a\\|b`", "`a\\\\|b`"],
    ["a\nb", "`a b`", "`a b`"],
    ["@someone #12", "`@someone #12`", "`@someone #12`"],
  ])("%j", (text, line, inTable) => {
    expect([code(text), codeCell(text)]).toEqual([line, inTable]);
  });
});

describe("prose", () => {
  test.each([
    ["body of `Api_1` is in S3", "body of `Api_1` is in S3"],
    ["a_b *c* <d> &e; [f](g) ~h~ #i", "a\\_b \\*c\\* \\<d\\> \\&e; \\[f\\](g) \\~h\\~ \\#i"],
    ["a `b", "a \\`b"],
    ["name ``: `a`", "name \\`\\`: \\`a\\`"],
    ["- a", "\\- a"],
    ["--- a", "\\--- a"],
    ["12. a", "12\\. a"],
    ["  a\n", "a"],
    ["@someone", "@\u200bsomeone"],
    ["a@example.org", "a@\u200bexample.org"],
    ["octo/orders#12, GH-3", "octo/orders\\#\u200b12, GH-\u200b3"],
    ["https://www.example.org", "https:\u200b//www\u200b.example.org"],
    [":smile: lambda:Invoke it", ":\u200bsmile: lambda:Invoke it"],
    ["$default alone", "$default alone"],
    ["$a and $b", "<span>$</span>a and <span>$</span>b"],
    ["$`a`$", "<span>$</span>`a`<span>$</span>"],
    ["a|b `c|d`", "a\\|b `c|d`"],
  ])("%j", (text, markup) => {
    expect(prose(text)).toBe(markup);
  });
});

test("a cell is not ended by what is in it, and needs no care for how a line begins", () => {
  expect(["a|b `c|d` `e\\|f`", "a\\|b", "-", "1."].map(cell)).toEqual(["a\\|b `c\\|d` `e\\\\|f`", "a\\\\\\|b", "-", "1."]);
});

test("a block of code ends where we end it", () => {
  expect(fenced(["a", "````", "</details>\n```"])).toEqual(["`````text", "a", "````", "</details> ```", "`````"]);
  expect(fenced([])).toEqual(["```text", "```"]);
});

test("a link leads where it is told, and is markup no further", () => {
  expect(linkTo("https://example.org/a b(c)|<d>`e`\\f\ng", "`a`")).toBe("[`a`](https://example.org/a%20b%28c%29%7C%3Cd%3E%60e%60%5Cf%0Ag)");
});

test("a table begins with its names", () => {
  expect(tableHead(["a", "b"])).toEqual(["| a | b |", "| --- | --- |"]);
});

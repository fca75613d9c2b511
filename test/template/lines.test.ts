import { describe, expect, test } from "@jest/globals";
import { lineStarts, positionAt } from "../../src/template/lines.ts";

describe("lineStarts", () => {
  test.each([
    ["", [0]],
    ["a", [0]],
    ["a\nb", [0, 2]],
    ["a\r\nb\r\n", [0, 3, 6]],
    ["a\rb\n\rc", [0, 2, 4, 5]],
    ["\ufeffa\nb", [1, 3]],
    ["\ufeff\r\na", [1, 3]],
  ])("%j", (text, starts) => {
    expect(lineStarts(text)).toEqual(starts);
  });
});

describe("positionAt", () => {
  const position = (text: string, offset: number): string => {
    const { line, column } = positionAt(lineStarts(text), offset);
    return `${line}:${column}`;
  };

  test.each([
    ["ab\ncd", 0, "1:1"],
    ["ab\ncd", 2, "1:3"],
    ["ab\ncd", 3, "2:1"],
    ["ab\ncd", 5, "2:3"],
    ["ab\r\ncd", 4, "2:1"],
    ["ab\rcd", 4, "2:2"],
    ["\ufeffab", 1, "1:1"],
    ["\ufeffab", 0, "1:1"],
    ["𝄞a", 2, "1:3"],
    ["\n\n\n", 3, "4:1"],
  ])("%j at %d is %s", (text, offset, expected) => {
    expect(position(text, offset)).toBe(expected);
  });

  test("agrees with counting line breaks", () => {
    const text = "a\n\nbcd\n".repeat(40);
    const offsets = Array.from(text, (_, offset) => offset);
    const counted = offsets.map((offset) => {
      const lines = text.slice(0, offset).split("\n");
      return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
    });
    expect(offsets.map((offset) => position(text, offset))).toEqual(counted);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { positionAt, readLines, startOfLine } from "../../src/template/lines.ts";

describe("startOfLine", () => {
  test.each([
    ["", [0]],
    ["a", [0]],
    ["a\nb", [0, 2]],
    ["a\r\nb\r\n", [0, 3, 6]],
    ["a\rb\n\rc", [0, 2, 4, 5]],
    ["\ufeffa\nb", [1, 3]],
    ["\ufeff\r\na", [1, 3]],
  ])("%j", (text, starts) => {
    const lines = readLines(text);
    expect([...starts, undefined].map((_, index) => startOfLine(lines, index))).toEqual([...starts, undefined]);
  });
});

describe("positionAt", () => {
  const position = (text: string, offset: number): string => {
    const { line, column } = positionAt(readLines(text), offset);
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

  test("and so it does whatever ends the lines, and however many there are", () => {
    const texts = fc.array(fc.constantFrom("\n", "\r\n", "\r", "a", "\ufeff", "b".repeat(100)), { maxLength: 400 }).map((pieces) => pieces.join(""));
    fc.assert(fc.property(texts, (text) => {
      const lines = readLines(text);
      const ends = [...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length);
      const starts = [text.startsWith("\ufeff") ? 1 : 0, ...ends];
      const offsets = [...starts, ...starts.map((start) => start + 1), text.length].filter((offset) => offset <= text.length);
      for (const offset of offsets) {
        const line = starts.findLastIndex((start) => start <= offset) + 1;
        expect(positionAt(lines, offset)).toEqual({ line, column: offset - (starts[line - 1] ?? 0) + 1 });
      }
      expect(starts.map((_, index) => startOfLine(lines, index))).toEqual(starts);
      expect(startOfLine(lines, starts.length)).toBeUndefined();
    }), { numRuns: 300 });
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { viewLine } from "../../src/report/line-view.ts";
import { printable } from "../../src/report/printable.ts";
import { cellsOf, displayWidth } from "../../src/report/width.ts";
import { wrap } from "../../src/report/wrap.ts";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["plain", 5],
    ["é", 1],
    ["e\u0301", 1],
    ["漢字", 4],
    ["ｆｕｌｌ", 8],
    ["ｶﾅ", 2],
    ["한국", 4],
    ["😀", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇩🇪", 2],
    ["❤️", 2],
    ["❤", 1],
    ["…", 1],
    ["\u200b", 0],
    ["𠀀", 2],
    ["\t", 1],
  ])("%j takes %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("a tab fills up to the next multiple of four", () => {
    expect(cellsOf("a\tbcd\te").map(({ width }) => width)).toEqual([1, 3, 1, 1, 1, 1, 1]);
    expect(cellsOf("\t\t").map(({ text }) => text)).toEqual(["    ", "    "]);
    expect(cellsOf("漢\tb").map(({ width }) => width)).toEqual([2, 2, 1]);
  });
});

describe("wrap", () => {
  test("breaks between words, never within backticks that fit", () => {
    expect(wrap("the quick `GET /brown fox` jumps", 16)).toEqual(["the quick", "`GET /brown fox`", "jumps"]);
    expect(wrap("a `much too long piece of code` b", 12)).toEqual(["a `much too", "long piece", "of code` b"]);
    expect(wrap("https://example.com/a/long/address is long", 10)).toEqual(["https://example.com/a/long/address", "is long"]);
    expect(wrap("one two three", 5, 20)).toEqual(["one", "two three"]);
    expect(wrap("漢字 漢字 漢字", 9)).toEqual(["漢字 漢字", "漢字"]);
    expect(wrap("an odd ` backtick", 80)).toEqual(["an odd ` backtick"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  test("loses nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(wrap(text, width).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("viewLine", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "漢", "😀", "\t", " ", "e\u0301", "\u0007", "-"), maxLength: 120 });

  test("never shows more than there is room for, and always the place that is asked for", () => {
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(20), fc.integer({ min: 20, max: 90 }), (text, from, length, room) => {
        const start = from % (text.length + 1);
        const stretch = { start, end: Math.min(text.length, start + length) };
        const view = viewLine(text, stretch, room);
        const columns = view.columnsOf(stretch);
        expect(displayWidth(view.text)).toBeLessThanOrEqual(room);
        expect(columns).toBeDefined();
        expect(columns?.length).toBeGreaterThanOrEqual(1);
        // A place at the end of a full line stands behind it.
        expect((columns?.from ?? 0) + (columns?.length ?? 0)).toBeLessThanOrEqual(room + 1);
      }),
    );
  });

  test("points below what it names", () => {
    fc.assert(
      fc.property(line, line, fc.integer({ min: 20, max: 90 }), (before, after, room) => {
        const view = viewLine(`${before}NAME${after}`, { start: before.length, end: before.length + 4 }, room);
        const columns = view.columnsOf({ start: before.length, end: before.length + 4 });
        expect(displayWidth(view.text.slice(0, view.text.indexOf("NAME")))).toBe(columns?.from);
        expect(columns?.length).toBe(4);
      }),
    );
  });

  test("does not reach what is far off", () => {
    expect(viewLine(`a${" ".repeat(200)}b`, { start: 0, end: 1 }, 40).columnsOf({ start: 201, end: 202 })).toBeUndefined();
  });
});

describe("printable", () => {
  test.each([
    ["plain `text` …", "plain `text` …"],
    ["a\nb\tc", "a b c"],
    ["\u001b[31m\u0000\u007f", "␛[31m␀␡"],
    ["\u202egnp.exe\u2066", "\ufffdgnp.exe\ufffd"],
    ["\u0085\u2028", "\ufffd\ufffd"],
  ])("%j is shown as %j", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

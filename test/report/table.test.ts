import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { tableLines } from "../../src/report/table.ts";
import { displayWidth } from "../../src/report/width.ts";

const ROUTES = [
  ["ROUTE", "INTEGRATION", "COLD"],
  ["GET /orders/{id}", "OrdersFunction:live", "no"],
  ["POST /orders", "sqs", "-"],
];

describe("a table", () => {
  test.each<[string, number, readonly (readonly string[])[], readonly string[]]>([
    ["takes the room it needs", 80, ROUTES, [
      "ROUTE             INTEGRATION          COLD",
      "GET /orders/{id}  OrdersFunction:live  no",
      "POST /orders      sqs                  -",
    ]],
    ["lets the widest column give way first", 36, ROUTES, [
      "ROUTE           INTEGRATION     COLD",
      "GET             OrdersFunction  no",
      "/orders/{id}    :live",
      "POST /orders    sqs             -",
    ]],
    ["stays as wide as names need where there is no room", 20, ROUTES, [
      "ROUTE       INTEGRATIO  COLD",
      "            N",
      "GET         OrdersFunc  no",
      "/orders/    tion:live",
      "{id}",
      "POST        sqs         -",
      "/orders",
    ]],
    ["goes on in the line below behind a mark", 12, [["GET /a/b/c/{identifier}"]], ["GET", "/a/b/c/", "{identifier}"]],
    ["breaks one long word where it must", 10, [["abcdefghijklmnopqrstuvwxyz"]], ["abcdefghij", "klmnopqrst", "uvwxyz"]],
    ["keeps the line breaks of a cell", 40, [["GET /a\nwhen IsProd", "x"]], ["GET /a       x", "when IsProd"]],
    ["counts two columns for wide characters", 40, [["漢字", "a"], ["😀", "b"], ["ab", "c"]], ["漢字  a", "😀    b", "ab    c"]],
    ["breaks between wide characters and not within", 11, [["漢字漢字漢字漢字", "a"]], ["漢字漢字漢  a", "字漢字"]],
    ["keeps what looks like one character together", 10, [["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"]], ["👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "👩‍👩‍👧"]],
    ["has a line for a row of nothing", 40, [["a", "b"], ["", ""], ["c", "d"]], ["a  b", "", "c  d"]],
    ["of nothing is nothing", 40, [], []],
  ])("%s", (_, width, rows, lines) => {
    expect(tableLines(rows, width)).toEqual(lines);
  });
});

const word = fc.array(fc.constantFrom("a", "/", "-", ".", ":", "{", "漢", "é", "e\u0301", "😀", "👩‍👩‍👧", "`"), { maxLength: 40 }).map((parts) => parts.join(""));
const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
const table = fc.integer({ min: 1, max: 6 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));

function bare(text: string): string {
  return text.replaceAll(/\s+/g, "");
}

describe("every table", () => {
  test("holds the text of each cell in its order", () => {
    fc.assert(fc.property(table, fc.integer({ min: 1, max: 120 }), (rows, width) => {
      // In one column the lines of a cell are the cell; beside each other they cross.
      for (const text of rows.flat()) expect(bare(tableLines([[text]], width).join(""))).toBe(bare(text));
      const sorted = (texts: readonly string[]): string[] => Array.from(bare(texts.join(""))).toSorted();
      expect(sorted(tableLines(rows, width))).toEqual(sorted(rows.flat()));
    }));
  });

  test("is made of any name, however long", () => {
    const name = "a".repeat(1_000_000);
    expect(tableLines([[name, "x"]], 100).map((line) => line.replace(/ +x$/, "")).join("")).toBe(name);
  });

  test("is no wider than asked where each column has room for a name", () => {
    fc.assert(fc.property(table, fc.integer({ min: 0, max: 80 }), (rows, more) => {
      const width = (rows[0]?.length ?? 0) * 12 + more;
      expect(tableLines(rows, width).map(displayWidth).filter((columns) => columns > width)).toEqual([]);
    }));
  });

  test("begins each column at one place", () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, fc.constantFrom("x", "yy")), { minLength: 1 }), (rows) => {
      const lines = tableLines(rows, 1000);
      const starts = lines.map((line) => displayWidth(line.replace(/[xy]+$/, "")));
      expect(new Set(starts).size).toBe(1);
    }));
  });
});

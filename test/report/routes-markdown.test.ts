import { describe, expect, test } from "@jest/globals";
import { routesMarkdown } from "../../src/report/routes/markdown.ts";
import { callTo, orders, rowOf } from "./routes-html-sample.ts";
import { reportOf } from "./sample.ts";

function cellsOf(line: string): string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
}

/** What the cells say of one route to one function; the fourth is the function, the first the route. */
function cellsFor(route: string, target: string): string[] {
  const markdown = routesMarkdown({ ...reportOf({}, []), rows: [rowOf(route, { integration: callTo(target) })] });
  return cellsOf(markdown.split("\n")[4] ?? "");
}

describe("names in Markdown", () => {
  test.each([
    ["Fn", "`Fn`", "Fn"],
    ["a|b", "`a\\|b`", "a\\|b"],
    ["a`b", "``a`b``", "a\\`b"],
    ["`a", "`` `a ``", "\\`a"],
    ["a``b`c", "```a``b`c```", "a\\`\\`b\\`c"],
    ["*a* _b_ ~c~", "`*a* _b_ ~c~`", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["[a](javascript:b)", "`[a](javascript:b)`", "\\[a\\](javascript:b)"],
    ["<img src=x>", "`<img src=x>`", "\\<img src=x\\>"],
    ["&lt;", "`&lt;`", "\\&lt;"],
    ["a\\|b", "`a\\\\|b`", "a\\\\\\|b"],
    ["`a|b` <c>", "`` `a\\|b` <c> ``", "`a\\|b` \\<c\\>"],
    ["a\u202eb\u0007", "`a\ufffdb\u2407`", "a\ufffdb\u2407"],
  ])("%j is shown and does nothing", (name, code, text) => {
    const cells = cellsFor(name, name);
    expect({ code: cells[0], text: cells[3], count: cells.length }).toEqual({ code, text, count: 7 });
  });

  test("stand in lists as they are, where our own words put them in backticks", () => {
    const at = orders("OrdersApi");
    const report = reportOf({}, [], {
      errors: [{ file: "a_b.yaml", message: "key `A_|_B` <c>" }],
      notChecked: [{ at, what: "body of `Api_1`", why: "it is *there*", remedy: "name `a|b`" }, { at, what: "target of ``", why: "`x` is not known" }],
    });
    expect(routesMarkdown({ ...report, rows: [] })).toBe([
      "### Errors", "", "- a\\_b.yaml: key `A_|_B` \\<c\\>", "",
      "### Not checked", "", "- body of `Api_1`: it is \\*there\\*; name `a|b`", "- target of \\`\\`: \\`x\\` is not known", "",
    ].join("\n"));
  });
});

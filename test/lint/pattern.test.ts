import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { matchesPath, matchesText } from "../../src/lint/pattern.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["/", ["/"], ["/a", "/a/"]],
  ["/orders", ["/orders"], ["/", "/orders/", "/order", "/orders/1"]],
  ["/*", ["/orders", "/{id}"], ["/", "/a/b"]],
  ["/**", ["/", "/a", "/a/b/c"], []],
  ["/orders/**", ["/orders", "/orders/1", "/orders/1/lines"], ["/", "/ordersx", "/a/orders"]],
  ["/**/lines", ["/lines", "/a/b/lines"], ["/lines/a", "/xlines"]],
  ["/a/**/b/**/c", ["/a/b/c", "/a/b/b/c/c"], ["/a/c", "/a/b/c/d", "/a/c/b"]],
  ["/v*/*s/{id}", ["/v1/orders/{id}", "/v/s/{id}"], ["/v1/orders/{name}", "/v1/order/{id}"]],
  ["/{proxy+}", ["/{proxy+}"], ["/a", "/{proxy}"]],
])("the path pattern %s", (pattern, yes, no) => {
  expect([yes, no].map((paths) => paths.filter((path) => matchesPath(pattern, path)))).toEqual([yes, []]);
});

test("a segment that is not known may be any", () => {
  const mayBe = (pattern: string) => matchesPath(pattern, "/${Version}/orders", (segment) => segment.includes("${"));
  expect(["/v1/orders", "/*/orders", "/v1/**", "/v1/items", "/orders"].map(mayBe)).toEqual([true, true, true, false, false]);
});

const character = fc.constantFrom("a", "b", "*");

test("a text pattern matches as a regular expression does", () => {
  fc.assert(fc.property(fc.string({ unit: character, maxLength: 12 }), fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }), (pattern, text) => {
    expect(matchesText(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll(/\*+/g, ".*")}$`).test(text));
  }));
});

test("a path pattern matches as a regular expression does", () => {
  const segment = fc.constantFrom("a", "b", "*", "**");
  fc.assert(fc.property(fc.array(segment, { minLength: 1, maxLength: 6 }), fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 6 }), (pattern, path) => {
    const source = pattern.map((each) => (each === "**" ? "(?:/[^/]+)*" : each === "*" ? "/[^/]+" : `/${each}`)).join("");
    expect(matchesPath(`/${pattern.join("/")}`, `/${path.join("/")}`)).toBe(new RegExp(`^${source}$`).test(`/${path.join("/")}`));
  }));
});

test("many wildcards that match nothing come to an end", () => {
  expect(matchesText("a*".repeat(200) + "b", "a".repeat(5000))).toBe(false);
  expect(matchesPath("/a/**".repeat(50) + "/b", "/a".repeat(1000))).toBe(false);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ownersIn, ownersOf, readOwners } from "../../src/project/codeowners.ts";
import { matchesOwned, ownedPattern } from "../../src/project/codeowners-pattern.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { folderOf } from "../folder.ts";

/** Whether a pattern matches a file; `undefined` where it is none. */
function matches(glob: string, file: string): boolean | undefined {
  const pattern = ownedPattern(glob);
  return pattern && matchesOwned(pattern, file);
}

describe("a pattern", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["*", ["a.yaml", "x/y/a.yaml", ".github/a"], []],
    ["*.yaml", ["a.yaml", "x/y/a.yaml", "x.yaml/b"], ["a.yml", "a.yaml.bak"]],
    ["orders", ["orders", "orders/a", "x/orders/y/a"], ["orders2", "my-orders"]],
    ["/orders", ["orders", "orders/x/a"], ["x/orders"]],
    ["/orders/", ["orders/a", "orders/x/a"], ["orders", "x/orders/a"]],
    ["orders/", ["orders/a", "x/orders/y/a"], ["orders", "x/orders"]],
    ["x/orders", ["x/orders", "x/orders/a"], ["y/x/orders"]],
    ["docs/*", ["docs/a"], ["docs/x/a", "y/docs/a"]],
    ["/*", ["a"], ["x/a"]],
    ["docs/**", ["docs/a", "docs/x/y/a"], ["docs"]],
    ["**/orders", ["orders", "x/y/orders/a"], ["orders2"]],
    ["x/**/a", ["x/a", "x/y/a", "x/y/z/a", "x/y/a/b"], ["x", "a"]],
    ["a?c", ["abc", "x/a-c"], ["ac", "a/c"]],
    ["*a*b*", ["ab", "xaxbx"], ["ba"]],
    ["my\\ file", ["my file"], ["my"]],
    ["a\\*", ["a*"], ["ab", "a\\b"]],
    ["A", ["A"], ["a"]],
  ])("%s", (glob, those, others) => {
    expect([those.filter((file) => matches(glob, file) !== true), others.filter((file) => matches(glob, file) !== false)]).toEqual([[], []]);
  });

  test.each(["!orders", "[ab].yaml", "a]", "/"])("%s is none", (glob) => {
    expect(ownedPattern(glob)).toBeUndefined();
  });

  test("of a path that is written out matches it and what is in it, and nothing else", () => {
    const name = fc.stringMatching(/^[a-z0-9._-]{1,6}$/).filter((text) => text !== "." && text !== "..");
    fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.array(name, { minLength: 1, maxLength: 4 }), (path, other) => {
      const [file, another] = [path.join("/"), other.join("/")];
      expect(matches(`/${file}`, file)).toBe(true);
      expect(matches(`/${file}`, `${file}/x`)).toBe(true);
      expect(matches(`/${file}`, another)).toBe(another === file || another.startsWith(`${file}/`));
    }));
  });

  test("costs no more than its length times that of the path", () => {
    expect(matches(`${"*a".repeat(2000)}b`, "a".repeat(4000))).toBe(false);
    expect(matches(`${"**/a/".repeat(1000)}b`, "a/".repeat(2000))).toBe(false);
  });
});

describe("a file of owners", () => {
  const rules = readOwners([
    "\ufeff# who owns what", "", "*       @org/all # the rest", "/orders/ @org/orders orders@example.com", "/orders/legacy.yaml", "*.md me", "[Section] @org/x", "!a @org/x", "/my\\ orders/ @org/mine\r",
  ].join("\n"));

  test.each<[string, readonly string[]]>([
    ["template.yaml", ["@org/all"]],
    ["orders/template.yaml", ["@org/orders", "orders@example.com"]],
    ["orders/legacy.yaml", []],
    ["orders/README.md", ["@org/orders", "orders@example.com"]],
    ["my orders/a.yaml", ["@org/mine"]],
  ])("says of %s", (file, owners) => {
    expect(ownersOf(file, rules)).toEqual(owners);
  });

  test("that says nothing of a file leaves it without owners", () => {
    expect(ownersOf("a", readOwners("/b @x"))).toEqual([]);
  });
});

describe("in a repository", () => {
  const owners = (files: Readonly<Record<string, string>>, file: string): readonly string[] | undefined =>
    ownersIn({ cwd: folderOf({ ".git/HEAD": "", ...files }), disk: REAL_DISK })(file);

  test.each<[string, Readonly<Record<string, string>>, readonly string[] | undefined]>([
    ["there may be none", {}, undefined],
    ["it stands at the root", { CODEOWNERS: "* @root" }, ["@root"]],
    ["that for GitHub comes first", { ".github/CODEOWNERS": "* @github", CODEOWNERS: "* @root", "docs/CODEOWNERS": "* @docs" }, ["@github"]],
    ["that at the root comes second", { CODEOWNERS: "* @root", "docs/CODEOWNERS": "* @docs" }, ["@root"]],
    ["it may stand in the documentation", { "docs/CODEOWNERS": "* @docs" }, ["@docs"]],
    ["one elsewhere is none", { "stacks/CODEOWNERS": "* @stacks" }, undefined],
  ])("%s", (_, files, expected) => {
    expect(owners(files, "stacks/a.yaml")).toEqual(expected);
  });

  test("paths are from its root, wherever the run is", () => {
    const folder = folderOf({ ".git/HEAD": "", CODEOWNERS: "/stacks/ @x", "stacks/a.yaml": "", "other/.git": "", "other/a.yaml": "" });
    const ask = ownersIn({ cwd: `${folder}/stacks`, disk: REAL_DISK });
    expect([ask("a.yaml"), ask("../a.yaml"), ask("../other/a.yaml")]).toEqual([["@x"], [], undefined]);
  });

  test("without one nobody owns anything", () => {
    expect(ownersIn({ cwd: folderOf({ CODEOWNERS: "* @x" }), disk: REAL_DISK })("a.yaml")).toBeUndefined();
  });
});

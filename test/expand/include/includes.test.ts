import { describe, expect, test } from "@jest/globals";
import { expandIncludes, MAX_INCLUDE_DEPTH } from "../../../src/expand/include/includes.ts";
import { MAX_INCLUDED_VALUES } from "../../../src/expand/include/documents.ts";
import type { Expansion } from "../../../src/expand/expansion.ts";
import { getIn, type Node } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { libraryOf } from "../../helpers/library.ts";
import { readOne } from "../../helpers/scope.ts";
import { plain, type Plain } from "../sam/plain.ts";

function include(location: string): string {
  return `Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } }`;
}

function expansionOf(text: string, files: Readonly<Record<string, string>> = {}, file = "template.yaml"): Expansion {
  const { root } = readOne(text, file);
  if (root.kind !== "map") throw new Error("The test's own text is no map.");
  return expandIncludes(root, libraryOf(files));
}

function valueOf(text: string, files: Readonly<Record<string, string>> = {}, file = "template.yaml"): Plain {
  const { root, notes } = expansionOf(text, files, file);
  expect(notes).toEqual([]);
  return plain(root);
}

function notesOf(text: string, files: Readonly<Record<string, string>> = {}): string[] {
  const { notes } = expansionOf(text, files);
  return notes.map(({ at, what, why }) => `${at.file} ${what}: ${why}`);
}

describe("what is included", () => {
  test("stands alone where nothing is beside it", () => {
    expect(valueOf(`A: { ${include("b.yaml")} }`, { "b.yaml": "B: 1" })).toEqual({ A: { B: 1 } });
  });

  test("comes after what stands beside it", () => {
    expect(valueOf(`A: { ${include("b.yaml")}, C: 2, D: 3 }`, { "b.yaml": "B: 1" })).toEqual({ A: { C: 2, D: 3, B: 1 } });
    const { root } = expansionOf(`A: { ${include("b.yaml")}, C: 2 }`, { "b.yaml": "B: 1" });
    expect(Object.keys((plain(root) as { A: object }).A)).toEqual(["C", "B"]);
  });

  test.each([
    ["in a list", `A: [x, { ${include("b.yaml")} }]`, { A: ["x", { B: 1 }] }],
    ["with a short tag", "A: !Transform { Name: AWS::Include, Parameters: { Location: b.yaml } }", { A: { B: 1 } }],
    ["in JSON", '{ "A": { "Fn::Transform": { "Name": "AWS::Include", "Parameters": { "Location": "b.yaml" } } } }', { A: { B: 1 } }],
    ["as one of several", "A: { Fn::Transform: [{ Name: AWS::Include, Parameters: { Location: b.yaml } }, { Name: AWS::Include, Parameters: { Location: c.yaml } }] }", { A: { B: 1, C: 2 } }],
    ["beside a macro", "A: { Fn::Transform: [{ Name: AWS::Include, Parameters: { Location: b.yaml } }, { Name: M }] }", { A: { "B": 1, "Fn::Transform": [{ Name: "M" }] } }],
    ["as a list", `A: { ${include("list.yaml")} }`, { A: [1, 2] }],
    ["where both say the same", `A: { ${include("b.yaml")}, B: 1 }`, { A: { B: 1 } }],
    ["under a key of every object", `A: { ${include("object.yaml")}, toString: 1 }`, { A: { toString: 1, constructor: 2 } }],
  ])("%s", (_, text, value) => {
    const files = { "b.yaml": "B: 1", "c.yaml": '{ "C": 2 }', "list.yaml": "[1, 2]", "object.yaml": "constructor: 2" };
    expect(valueOf(text, files)).toEqual(value);
  });

  test("may include more, relative to its own folder", () => {
    const files = { "parts/b.yaml": `B: { ${include("../c.yaml")} }`, "c.yaml": `{ D: !Ref X, ${include("parts/e.yaml")} }`, "parts/e.yaml": "E: 2" };
    expect(valueOf(`A: { ${include("parts/b.yaml")} }`, files)).toEqual({ A: { B: { D: { Ref: "X" }, E: 2 } } });
  });

  test("is found from the template's own folder", () => {
    expect(valueOf(`A: { ${include("../b.yaml")} }`, { "stacks/b.yaml": "B: 1" }, "stacks/one/template.yaml")).toEqual({ A: { B: 1 } });
  });

  test("has the places of its own file, and a path that goes on from where it is included", () => {
    const files = { "b.yaml": "B: { C: here }" };
    const placeOf = (node: Node | undefined): unknown => node && { file: node.file, start: node.start, end: node.end, path: pathKeys(node.path) };
    const { root } = expansionOf(`A: [{ ${include("b.yaml")} }, { D: 1, ${include("b.yaml")} }]`, files);
    const [alone, beside] = [0, 1].map((index) => (getIn(root, "A") as { items: readonly Node[] }).items[index]);
    expect(placeOf(getIn(alone, "B", "C"))).toEqual({ file: "b.yaml", start: 8, end: 12, path: ["A", "0", "B", "C"] });
    expect(placeOf(getIn(beside, "B", "C"))).toEqual({ file: "b.yaml", start: 8, end: 12, path: ["A", "1", "B", "C"] });
    expect([alone?.file, beside?.file]).toEqual(["b.yaml", "template.yaml"]);
    expect(pathKeys(alone?.path)).toEqual(["A", "0"]);
  });
});

test("a template without includes stays what it is", () => {
  const { root } = readOne("A: [{ Fn::Transform: { Name: M, Parameters: { Location: b.yaml } } }]\nTransform: [M, { Name: N }]");
  expect(root.kind === "map" && expandIncludes(root, libraryOf({ "b.yaml": "B: 1" })).root).toBe(root);
});

describe("an include among a template's own transforms", () => {
  const INCLUDE = "{ Name: AWS::Include, Parameters: { Location: b.yaml } }";

  test.each([
    ["alone", INCLUDE, undefined],
    ["in a list", `[${INCLUDE}]`, undefined],
    ["with others", `[M, ${INCLUDE}]`, ["M"]],
  ])("adds sections, and entries to those that are there: %s", (_, transform, left) => {
    const text = `Transform: ${transform}\nDescription: mine\nResources: { A: { Type: X } }`;
    expect(valueOf(text, { "b.yaml": "Description: other\nMappings: { M: {} }\nResources: { B: { Type: Y } }" })).toEqual({
      ...(left && { Transform: left }), Description: "mine", Resources: { A: { Type: "X" }, B: { Type: "Y" } }, Mappings: { M: {} },
    });
  });

  test("may include more", () => {
    const files = { "b.yaml": `Resources: { ${include("c.yaml")} }`, "c.yaml": "B: { Type: Y }" };
    expect(valueOf(`Transform: ${INCLUDE}\nResources: {}`, files)).toEqual({ Resources: { B: { Type: "Y" } } });
  });

  test("has the last word nowhere", () => {
    const text = `Transform: ${INCLUDE}\nResources: { A: { Type: X } }`;
    const files = { "b.yaml": "Resources: { A: { Type: Y } }" };
    expect(notesOf(text, files)).toEqual([
      "template.yaml `AWS::Include` in `Transform`: `Resources/A` is in `b.yaml` too, and AWS does not say which of the two holds",
    ]);
    expect(plain(expansionOf(text, files).root)).toEqual(plain(readOne(text).root));
  });
});

describe("an include that is not followed stays, and is noted", () => {
  const inBody = (location: string): string => `Resources: { Api: { Properties: { Body: { ${include(location)} } } } }`;

  test.each([
    ["in S3", "s3://bucket/api.yaml", "it is in S3"],
    ["on the web", "https://example.com/api.yaml", "it is fetched over the network"],
    ["not there", "none.yaml", "there is no file `none.yaml`"],
    ["named by a parameter", "!Ref Location", "its location is not known before deployment"],
    ["a text", "text.yaml", "`text.yaml` holds no map"],
    ["too deep", "deep.yaml", "with it the nesting is deeper than 250 levels"],
  ])("%s", (_, location, why) => {
    const files = { "text.yaml": "just a text", "deep.yaml": `${"[".repeat(248)}${"]".repeat(248)}` };
    expect(notesOf(inBody(location), files)).toEqual([`template.yaml body of \`Api\`: ${why}`]);
    expect(plain(expansionOf(inBody(location), files).root)).toEqual(plain(readOne(inBody(location)).root));
  });

  test.each([
    ["a body", "Resources: { Api: { Properties: { DefinitionBody: { % } } } }", "body of `Api`"],
    ["a part of a body", "Resources: { Api: { Properties: { Body: { openapi: 3.0.1, % } } } }", "`AWS::Include` in `Api`"],
    ["a path", "Resources: { Api: { Properties: { Body: { paths: { /a: { % } } } } } }", "`AWS::Include` in `Api`"],
    ["another property", "Resources: { Fn: { Properties: { Events: { % } } } }", "`Events` of `Fn`"],
    ["a resource", "Resources: { Fn: { % } }", "`AWS::Include` in `Fn`"],
    ["resources", "Resources: { % }", "`AWS::Include` in `Resources`"],
    ["another section", "Globals: { % }", "`AWS::Include` in `Globals`"],
    ["the template", "%", "`AWS::Include` in `Transform`"],
  ])("in the words of where it is: %s", (_, text, what) => {
    expect(notesOf(text.replace("%", include("s3://b/k")))).toEqual([`template.yaml ${what}: it is in S3`]);
  });

  test("points at the location, also in an included file", () => {
    const files = { "b.yaml": `B: { ${include("s3://b/k")} }` };
    const [note] = expansionOf(`A: { ${include("b.yaml")} }`, files).notes;
    expect(note && files["b.yaml"].slice(note.at.start, note.at.end)).toBe("s3://b/k");
    expect(note?.at.file).toBe("b.yaml");
  });

  test("without a location", () => {
    expect(notesOf("A: { Fn::Transform: { Name: AWS::Include } }")).toEqual(["template.yaml `AWS::Include` in `A`: it names no location"]);
  });

  test("where both say something else", () => {
    expect(notesOf(`A: { ${include("b.yaml")}, B: 2 }`, { "b.yaml": "B: 1" })).toEqual([
      "template.yaml `AWS::Include` in `A`: `B` is in `b.yaml` too, and AWS does not say which of the two holds",
    ]);
  });

  test("while the others are followed", () => {
    const transforms = ["b.yaml", "s3://b/k"].map((location) => `{ Name: AWS::Include, Parameters: { Location: ${location} } }`);
    const { root, notes } = expansionOf(`A: { Fn::Transform: [${transforms.join(", ")}] }`, { "b.yaml": "B: 1" });
    expect(plain(root)).toEqual({ A: { "B": 1, "Fn::Transform": [{ Name: "AWS::Include", Parameters: { Location: "s3://b/k" } }] } });
    expect(notes.map(({ why }) => why)).toEqual(["it is in S3"]);
  });
});

describe("includes without an end", () => {
  test("a file that includes itself is included once", () => {
    const files = { "b.yaml": `B: { ${include("b.yaml")} }` };
    expect(notesOf(`A: { ${include("b.yaml")} }`, files)).toEqual(["b.yaml `AWS::Include` in `A`: `b.yaml` includes itself"]);
  });

  test("a file that includes the template is not followed back", () => {
    const files = { "b.yaml": `B: { ${include("template.yaml")} }`, "template.yaml": "A: 1" };
    expect(notesOf(`A: { ${include("b.yaml")} }`, files)).toEqual(["b.yaml `AWS::Include` in `A`: `template.yaml` includes itself"]);
  });

  test("two files that include each other are included once", () => {
    const files = { "b.yaml": `{ B: 1, ${include("c.yaml")} }`, "c.yaml": `C: { ${include("b.yaml")} }` };
    expect(notesOf(`A: { ${include("b.yaml")} }`, files)).toEqual(["c.yaml `AWS::Include` in `A`: `b.yaml` includes itself"]);
  });

  test(`files are followed ${MAX_INCLUDE_DEPTH} deep`, () => {
    const names = Array.from({ length: MAX_INCLUDE_DEPTH + 2 }, (_, index) => `${index}.yaml`);
    const files = Object.fromEntries(names.map((name, index) => [name, `A${index}: { ${include(`${index + 1}.yaml`)} }`]));
    expect(notesOf(`A: { ${include("0.yaml")} }`, files)).toEqual([
      `${MAX_INCLUDE_DEPTH - 1}.yaml \`AWS::Include\` in \`A\`: includes within includes are followed ${MAX_INCLUDE_DEPTH} files deep`,
    ]);
  });

  test("a big file is included as often as there is room for it", () => {
    const size = MAX_INCLUDED_VALUES / 10;
    const files = { "big.yaml": `[${"1,".repeat(size - 1)}]` };
    const { root, notes } = expansionOf(Array.from({ length: 1000 }, (_, index) => `A${index}: { ${include("big.yaml")} }`).join("\n"), files);
    const taken = [...(root.kind === "map" ? root.entries.values() : [])].filter(({ value }) => value.kind === "list");
    expect(taken).toHaveLength(10);
    expect(notes).toHaveLength(990);
    expect(new Set(notes.map(({ why }) => why))).toEqual(new Set([`the files that the template takes in have more than ${MAX_INCLUDED_VALUES} values`]));
  });

  test("files that double each other end", () => {
    const names = Array.from({ length: MAX_INCLUDE_DEPTH }, (_, index) => `${index}.yaml`);
    const twenty = (next: string): string => Array.from({ length: 20 }, (_, index) => `A${index}: { ${include(next)} }`).join("\n");
    const files = Object.fromEntries(names.map((name, index) => [name, twenty(`${index + 1}.yaml`)]));
    const { notes } = expansionOf(`A: { ${include("0.yaml")} }`, files);
    expect(new Set(notes.map(({ why }) => why)).size).toBeGreaterThan(0);
    expect(notes.length).toBeLessThan(MAX_INCLUDED_VALUES);
  });
});

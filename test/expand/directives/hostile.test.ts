import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { expandDirectives } from "../../../src/expand/directives/expand-directives.ts";
import { unseenResources } from "../../../src/expand/unseen.ts";
import { type Library, NO_LIBRARY } from "../../../src/expand/library.ts";
import type { Node } from "../../../src/template/node.ts";
import { readQuickly } from "../../../src/template/read-template.ts";
import { libraryOf } from "../../helpers/library.ts";
import { plain } from "../sam/plain.ts";
import { ours, said } from "./oracle.ts";

/** A library that has nothing, and what it was asked for. */
function asked(): { readonly library: Library; readonly calls: string[] } {
  const calls: string[] = [];
  const none = (kind: string) => (location: string, from: string) => {
    calls.push(`${kind} ${location} from ${from}`);
    return { kind: "unread" as const, why: "it is out of bounds" };
  };
  return { calls, library: { document: none("document"), text: none("text"), sources: new Map() } };
}

describe("a file is asked of the library, and of nobody else", () => {
  test.each([
    ["!Include ../../etc/hostname", "document ../../etc/hostname"],
    // As cfn-include has it: an absolute path begins at the folder of the file that names it.
    ["!Include /etc/hostname", "document etc/hostname"],
    ["!Include file:///etc/passwd", "document file:///etc/passwd"],
    ["!Include { location: /proc/self/environ, type: string }", "text proc/self/environ"],
    ["!Include { location: ../x, type: literal }", "text ../x"],
    ["!Include http://169.254.169.254/latest/meta-data", "document http://169.254.169.254/latest/meta-data"],
    ["!Include s3://bucket/key.yaml", "document s3://bucket/key.yaml"],
    ["!Include { location: https://example.com/a.txt, type: string }", "text https://example.com/a.txt"],
    ["!Map [[../up], X, !Include '${X}.yaml']", "document ../up.yaml"],
  ])("%s", (value, call) => {
    const { library, calls } = asked();
    const { notes } = ours({ "template.yaml": `Out: ${value}\n` }, library);
    expect({ calls, why: notes.map(({ why }) => why) }).toEqual({ calls: [`${call} from template.yaml`], why: ["it is out of bounds"] });
  });

  test.each([
    ["!Include { type: api, service: EC2, action: describeRegions, region: us-east-1 }", "`Fn::Include` of type `api`: it asks AWS while the template is built"],
    ["{ Fn::Include: { type: api, location: x.yaml } }", "`Fn::Include` of type `api`: it asks AWS while the template is built"],
    ["!GetEnv HOME", "`Fn::GetEnv` of `HOME`: it reads the environment in which the template is built"],
    ["!GetEnv [HOME, none]", "`Fn::GetEnv` of `HOME`: it reads the environment in which the template is built"],
    ["!Eval { script: process.exit(1) }", "`Fn::Eval`: it is code, which is not run"],
    ["!Include //host/x.yaml", "`Fn::Include` of `//host/x.yaml`: it is relative to the folder in which the template is built"],
  ])("nobody is asked: %s", (value, note) => {
    const { library, calls } = asked();
    const files = { "template.yaml": `Out: ${value}\n` };
    const env = jest.replaceProperty(process, "env", new Proxy({}, { get: () => { throw new Error("the environment was read"); } }));
    const expansion = ours(files, library);
    env.restore();
    expect({ calls, said: said(expansion) }).toEqual({ calls: [], said: [note] });
    expect(plain(expansion.root)).toEqual(plain(readQuickly({ file: "template.yaml", text: files["template.yaml"] })?.documents[0]));
  });

  test("a template comes back as it is where there are no files", () => {
    expect(said(ours({ "template.yaml": "Out: !Include x.yaml\n" }, NO_LIBRARY))).toEqual([
      "`Fn::Include` of `x.yaml`: it is in `x.yaml`, a file that is not read",
    ]);
  });
});

describe("what hangs on what is not known", () => {
  test.each<[string, unknown]>([
    ["Fn::Flatten: [[1], !GetEnv A]", { "Fn::Flatten": [[1], { "Fn::GetEnv": "A" }] }],
    ["Fn::Stringify: { a: !GetEnv A }", { "Fn::Stringify": { a: { "Fn::GetEnv": "A" } } }],
    ["Fn::Map: [!GetEnv A, _]", { "Fn::Map": [{ "Fn::GetEnv": "A" }, "_"] }],
    ["Fn::Merge: !GetEnv A", { "Fn::Merge": { "Fn::GetEnv": "A" } }],
    ["Fn::Sequence: [1, !GetEnv A]", { "Fn::Sequence": [1, { "Fn::GetEnv": "A" }] }],
    ["Fn::Outputs: !GetEnv A", { "Fn::Outputs": { "Fn::GetEnv": "A" } }],
    // The list is known, an item of it is not.
    ["Fn::Map: [[a, !GetEnv A], X, { k: X, t: 'x${X}y' }]",
      [{ k: "a", t: "xay" }, { k: { "Fn::GetEnv": "A" }, t: { "Fn::Join": ["", ["x", { "Fn::GetEnv": "A" }, "y"]] } }]],
    // What would stand beside it, or go over it, nobody knows.
    ["{ a: 1, Fn::Include: x.yaml, b: !Sequence [1, 2] }", { "Fn::Include": "x.yaml" }],
    ["Fn::Merge: [{ a: 1 }, !Include x.yaml]", { "Fn::Include": "x.yaml" }],
    ["{ deep: { Fn::Merge: [{ a: 1 }, !Include x.yaml] }, k: 1 }", { deep: { "Fn::Include": "x.yaml" }, k: 1 }],
  ])("%s", (value, made) => {
    const expansion = ours({ "template.yaml": `Out: { In: { ${value.startsWith("{") ? `Value: ${value}` : `Value: { ${value} }`} } }\n` });
    expect(plain(expansion.root)).toEqual({ Out: { In: { Value: made } } });
    expect(said(expansion)).toHaveLength(1);
  });

  test("a key that is not known leaves the loop", () => {
    const expansion = ours({ "template.yaml": "Out: !Map [[!GetEnv A], X, { 'Fn${X}': 1 }]\n" });
    expect(plain(expansion.root)).toEqual({ Out: { "Fn::Map": [[{ "Fn::GetEnv": "A" }], "X", { "Fn${X}": 1 }] } });
    expect(said(expansion)).toEqual([
      "`Fn::GetEnv` of `A`: it reads the environment in which the template is built", "`Fn::Map`: a key of what it makes is not known",
    ]);
  });

  test.each<[string, string, unknown, string]>([
    ["among the resources", "Resources: { A: { Type: T }, Fn::Merge: [{ B: { Type: T } }, !Include x.yaml] }",
      { Resources: { A: { Type: "T" }, B: { Type: "T" }, "Fn::Include": "x.yaml" } }, "Fn::Include"],
    ["at the root", "{ Fn::Merge: [!Include x.yaml, { Resources: { A: { Type: T } } }] }",
      { "Fn::Include": "x.yaml", Resources: { A: { Type: "T" } } }, "Fn::Include"],
    ["in a resource", "Resources: { A: { Type: T, Fn::Include: x.yaml } }", { Resources: { A: { "Fn::Include": "x.yaml" } } }, "Fn::Include"],
    ["in the properties of a resource", "Resources: { A: { Type: T, Properties: { P: 1, Fn::Include: x.yaml } } }",
      { Resources: { A: { "Fn::Include": "x.yaml" } } }, "Fn::Include"],
    ["for the type of a resource", "Resources: { A: { Type: !GetEnv T } }", { Resources: { A: { "Fn::GetEnv": "T" } } }, "Fn::GetEnv"],
    ["for the resources", "Resources: !Include x.yaml", { Resources: { "Fn::Include": "x.yaml" } }, "Fn::Include"],
  ])("%s: there may be resources that are not seen", (_, text, made, maker) => {
    const { root } = ours({ "template.yaml": `${text}\n` });
    expect(plain(root)).toEqual(made);
    expect(unseenResources(root)).toBe(`\`${maker}\` makes resources that are not looked at`);
  });

  test("deeper in a resource it is the value alone that is not known", () => {
    const { root } = ours({ "template.yaml": "Resources: { A: { Type: T, Properties: { P: !Include x.yaml } } }\n" });
    expect(plain(root)).toEqual({ Resources: { A: { Type: "T", Properties: { P: { "Fn::Include": "x.yaml" } } } } });
    expect(unseenResources(root)).toBeUndefined();
  });
});

/** Loops in loops: ten items each, as deep as it says. */
function nested(depth: number, body: string): string {
  return depth === 0 ? body : `!Map [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], N${depth}, ${nested(depth - 1, body)}]`;
}

describe("what would never end ends", () => {
  const VALUES = "cfn-include's directives: they make more than 200,000 values";

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a file that includes itself", { "template.yaml": "Out: !Include a.yaml", "a.yaml": "A: !Include a.yaml" }, ["`Fn::Include` of `a.yaml`: it includes itself"]],
    ["with something beside it", { "template.yaml": "Out: !Include a.yaml", "a.yaml": "{ B: 1, Fn::Include: a.yaml }" }, ["`Fn::Include` of `a.yaml`: it includes itself"]],
    ["from within a loop", { "template.yaml": "Out: !Map [[1, 2], X, !Include a.yaml]", "a.yaml": "{ 'B${X}': 1, A: !Include a.yaml }" }, ["`Fn::Include` of `a.yaml`: it includes itself"]],
    ["two that include each other", { "template.yaml": "Out: !Include a.yaml", "a.yaml": "A: !Include b.yaml", "b.yaml": "B: !Include a.yaml" }, ["`Fn::Include` of `a.yaml`: it includes itself"]],
    ["a file that merges itself", { "template.yaml": "Out: !Include a.yaml", "a.yaml": "Fn::Merge: !Map [[1, 2], X, !Merge [!Include a.yaml, { a: 1 }]]" }, ["`Fn::Include` of `a.yaml`: it includes itself"]],
    ["a template that includes itself", { "template.yaml": "Out: !Include template.yaml" }, ["`Fn::Include` of `template.yaml`: it includes itself"]],
    ["files too deep", { "template.yaml": "Out: !Include f0.yaml", ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.yaml`, `{ A: !Include f${index + 1}.yaml }`])) },
      ["`Fn::Include` of `f20.yaml`: files include each other more than 20 deep"]],
    ["each file two of the next", { "template.yaml": "Out: !Include f0.yaml", ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.yaml`, `[!Include f${index + 1}.yaml, !Include f${index + 1}.yaml]`])) }, [VALUES]],
    ["a big file many times", { "template.yaml": "Out: !Map [!Sequence [1, 1000], !Include big.yaml]", "big.yaml": `[${"1, ".repeat(1000)}1]` }, [VALUES]],
    ["a query many times", { "template.yaml": `Out: !Map [!Sequence [1, 12000], !Include { location: big.yaml, query: "[*].a" }]`, "big.yaml": `[${"1, ".repeat(1000)}1]` },
      ["cfn-include's directives: they make more than 10,000,000 characters"]],
    ["loops in loops", { "template.yaml": `Out: ${nested(9, "1")}` }, [VALUES]],
    ["an item that holds its own placeholder", { "template.yaml": "Out: !Map [[[X, X]], X, X]" }, ["cfn-include's directives: the nesting is deeper than 250 levels"]],
    ["a long sequence", { "template.yaml": "Out: !Sequence [1, 1000000000]" }, ["`Fn::Sequence`: it makes 1,000,000,000 values"]],
    ["a sequence that does not go on", { "template.yaml": "Out: !Sequence [1, 2, 0]" }, ["`Fn::Sequence`: it makes endlessly many values"]],
    ["texts that double", { "template.yaml": `Out: ${Array.from({ length: 40 }, (_, index) => 39 - index).reduce((body, index) => `!Map [['\${N${index + 1}}\${N${index + 1}}'], N${index}, ${body}]`, "'${N0}'")}` },
      ["cfn-include's directives: they make more than 10,000,000 characters"]],
    ["texts that hold themselves", { "template.yaml": `Out: !Map [["$'$'$'$'"], X, '${"${X}".repeat(10_000)}']` }, ["cfn-include's directives: they make more than 10,000,000 characters"]],
    ["quotes of quotes", { "template.yaml": `Out: ${'{ Fn::Stringify: '.repeat(60)}['"']${" }".repeat(60)}` }, ["cfn-include's directives: they make more than 10,000,000 characters"]],
  ])("%s", (_, files, notes) => {
    expect(said(ours(files))).toEqual(notes);
  });

  test("a template that directives make too deep", () => {
    const text = `Out: ${"{ Fn::Outputs: { a: [".repeat(70)}1${"] } }".repeat(70)}\n`;
    expect(said(ours({ "template.yaml": text }))).toEqual(["cfn-include's directives: the nesting is deeper than 250 levels"]);
  });

  test("what is given up is left as it was", () => {
    const expansion = ours({ "template.yaml": "Resources: { A: { Type: T }, Fn::Merge: !Map [[[X]], X, { B: X }] }\n" });
    expect(Object.keys(plain((expansion.root as Node & { kind: "map" }).entries.get("Resources")?.value) as object)).toEqual(["A", "Fn::Merge"]);
    expect(unseenResources(expansion.root)).toBe("`Fn::Merge` makes resources that are not looked at");
  });
});

describe("laws", () => {
  const names = ["Map", "Length", "Include", "Flatten", "Merge", "DeepMerge", "Stringify", "UpperCamelCase", "LowerCamelCase", "GetEnv", "Outputs", "Sequence", "Eval"];
  const words = fc.constantFrom("_", "X", "${X}", "a.yaml", "json", "string", "literal", "[*].a", "__proto__", "constructor", "{{a}}", "$&", "");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 6 },
      words, fc.integer(), fc.constantFrom(null, true, 0.5),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(words, fc.constantFrom("location", "type", "query", "context", "Resources", "Properties", ...names.map((name) => `Fn::${name}`))), tie("value"), { maxKeys: 4 }),
      fc.tuple(fc.constantFrom(...names), tie("value")).map(([name, argument]) => ({ [`Fn::${name}`]: argument })),
    ),
  }));

  test("nothing is thrown, whatever stands under a directive; YAML or no, what comes back is a map with the right paths", () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom("Resources", "A", "Fn::Map", "Fn::Merge", "Fn::Include"), value), value, (template, included) => {
      const files = { "template.yaml": JSON.stringify(template), "a.yaml": JSON.stringify(included) };
      const { root } = ours(files);
      expect(root.kind).toBe("map");
      expectPaths(root);
    }), { numRuns: 500 });
  });

  test("without a directive the template is the same node", () => {
    const root = readQuickly({ file: "t.yaml", text: "Resources: { A: { Type: T, P: !Sub 'Fn::Map', Q: { Fn::If: [a, b, c] }, L: { Fn::Length: !Ref L } } }\n" })?.documents[0];
    expect(root?.kind === "map" && expandDirectives(root, libraryOf({})).root).toBe(root);
  });

  test("a map over a list is the list written out", () => {
    const item = fc.oneof(fc.stringMatching(/^[A-Za-z0-9 -]{1,8}$/), fc.nat(99));
    fc.assert(fc.property(fc.array(item, { maxLength: 6 }), fc.stringMatching(/^[A-Z]{2,5}$/), (items, name) => {
      const body = { Name: name, [`Fn\${${name}}`]: [`a\${${name}}b\${${name}}`, `x${name}`, { Ref: name }] };
      const written = items.map((each) => ({ Name: each, [`Fn${each}`]: [`a${each}b${each}`, `x${name}`, { Ref: each }] }));
      fc.pre(!items.some((each) => each === name));
      const { root, notes } = ours({ "template.yaml": JSON.stringify({ Out: { "Fn::Map": [items, name, body] } }) });
      expect({ made: plain(root), notes }).toEqual({ made: { Out: written }, notes: [] });
    }));
  });
});

/** Each value's path is where it stands. */
function expectPaths(root: Node): void {
  const open: { readonly node: Node; readonly keys: string }[] = [{ node: root, keys: "" }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, keys } = next;
    let written = "";
    for (let path = node.path; path; path = path.parent) written = `/${path.key}${written}`;
    expect(written).toBe(keys);
    if (node.kind === "list") open.push(...node.items.map((item, index) => ({ node: item, keys: `${keys}/${index}` })));
    if (node.kind === "map") open.push(...[...node.entries].map(([key, entry]) => ({ node: entry.value, keys: `${keys}/${key}` })));
  }
}

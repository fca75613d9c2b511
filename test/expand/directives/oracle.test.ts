import { describe, expect, test } from "@jest/globals";
import { plain } from "../sam/plain.ts";
import { type Files, original, ours, said } from "./oracle.ts";

const FILES: Files = {
  "names.yaml": "[Orders, Items, { a: 1 }]\n",
  "sub/part.yaml": "Timeout: 3\nName: ${X}\nX: X\nMore: !Include more.yaml\n",
  "sub/more.yaml": '{ "List": [1, { "y": 2 }, { "y": 3 }, { "z": null }], "Deep": { "q": [[1], [2, [3]]] } }',
  "script.sh": "echo ${X}\nX {{A}} b{{B}}c{{None}}\n",
  "x.txt": "X",
  "no-end.txt": "a\r\nb",
  "five.yaml": "5\n",
  "self.yaml": "Foo: { a: 1 }\nBar: !Include { location: self.yaml, query: Foo }\n",
};

/** A template of one value: what stands for it is compared. */
function at(value: string): Files {
  return { ...FILES, "template.yaml": `Out:\n  ${value.replaceAll("\n", "\n  ")}\n` };
}

describe("as cfn-include 1.5.0 has it", () => {
  test.each([
    // Includes.
    "!Include names.yaml",
    "!Include ./sub/../names.yaml",
    "!Include /names.yaml",
    "Fn::Include: { location: names.yaml, type: json }",
    "!Include five.yaml",
    "{ z: 1, Fn::Include: five.yaml }",
    "{ Timeout: 9, Fn::Include: sub/part.yaml, Own: !Sequence [1, 2] }",
    "!Include self.yaml",
    "!Include { location: script.sh, type: string }",
    "Fn::Sub: !Include { location: script.sh, type: string }",
    "!Include { location: script.sh, type: literal }",
    "!Include { location: no-end.txt, type: literal }",
    "!Include { location: script.sh, type: literal, context: { A: 1, B: { Ref: Z } } }",
    "!Include { location: script.sh, type: literal, context: { A: [1, 2], B: { Fn::Sequence: [1, 2] } } }",
    "!Include { location: script.sh, type: literal, context: text }",
    ...["List[*].y", "List[-1].z", "List[1].y", "Deep.q[]", "Deep.q[][]", "Deep.q[*][0]", "Deep.q[*][1][]", "Deep.*", "*.q", '"List"[0]', "nothing", "List.y"]
      .map((query) => `!Include { location: sub/more.yaml, query: '${query}' }`),
    // Maps.
    "!Map [[80, 443], { From: _, To: _, _: _, In: a_b, Text: '${_}' }]",
    "!Map [[a, b], X, { 'Sub${X}': { Name: 'n${X}n', X: X, XY: XY } }]",
    "!Map [[a, b], [X, I, N], ['${X}${I}${N}', I, N, { 'k${N}': N }]]",
    "!Map [[a, b], [X], 'x${X}']",
    "!Map [[a, b], [_, x]]",
    "!Map [[a, b], X, passed over, '${X}']",
    "!Map [[1, 2], X, !Map [[a, X], Y, '${X}${Y}']]",
    "!Map [[a, b], [X, I, N], !Map [[c, d], [Y, J, M], '${X}${I}${N}${Y}${J}${M}']]",
    "!Map [[1, 2], !Map [[a, _], [_]]]",
    "!Map [[80, 443], $, !Map [[a, b], { C: _, From: $, Text: '${$}' }]]",
    "!Map [[], X, X]",
    "!Map [[{ a: 1 }, [1, 2], null, true, 1.5, yes, off], X, [X, 'v${X}']]",
    "!Map [[X], X, ['${X}', X]]",
    "!Map [[Y], X, !Map [[1], Y, [X, '${X}']]]",
    "!Map [['$&', '$$', 'a$'], X, '<${X}>']",
    "!Map [!Include names.yaml, X, { v: X }]",
    "!Map [[p, q], X, !Include sub/part.yaml]",
    "!Map [[names, five], X, !Include '${X}.yaml']",
    "!Map [[p, q], X, !Include { location: script.sh, type: string }]",
    "!Map [[p, q], X, !Include { location: x.txt, type: string }]",
    "!Map [[p], X, { Fn::Sub: '${X} ${Y} ${!X}' }]",
    "!Map [[p], X, { Fn::Merge: [{ a: 1 }], s: !Sequence [1, 2] }]",
    "!Map [[foo-bar], X, { Fn::UpperCamelCase: '${X}' }]",
    "!Map [[[1, 2], [3]], X, { Fn::Length: X }]",
    "{ a: 1, Fn::Map: [[1], _] }",
    // Merges.
    "!Merge [{ a: { b: 1, c: 2 } }, { a: { b: null, d: 3 } }, { z: 1 }]",
    "!Merge [{ a: [1, { x: 1 }, 3] }, { a: [9, { y: 2 }] }, null]",
    "!Merge [{ a: 1 }, { a: { b: 1 } }, { a: [2] }, { a: [[3], 4] }]",
    "!Merge [{ a: { b: 1 } }, { a: 2 }, { a: { c: 1 } }, { a: { d: 1 } }]",
    "!Merge [{ a: [1] }, { a: { b: 1 } }]",
    "!Merge []",
    "{ a: { k: 1 }, Fn::Merge: [{ a: { j: 1 }, b: 2 }] }",
    "Fn::Merge: !Map [[a, b], X, { 'N${X}': { Type: 'x${X}y' } }]",
    "Fn::Merge: [!Include sub/more.yaml, { List: [7] }]",
    "Fn::Merge: [{ Ref: X }, { a: 1 }]",
    "Fn::DeepMerge: [{ a: [1], b: { c: 1 } }, { a: [2], b: { d: 2 } }]",
    "Fn::DeepMerge: [{ a: [1] }, { a: { b: 1 } }, { c: [[1]], a: { e: 1 } }, { a: null }]",
    "Fn::DeepMerge: [{ a: { b: 1 } }, { a: 2 }, { a: { c: 1 } }]",
    "Fn::DeepMerge: []",
    // The others.
    "!Flatten [[1, [2]], 3, [4]]",
    "Fn::Flatten: !Map [[80, 443], $, !Map [[a, b], { C: _, P: $ }]]",
    ...["[1, 4]", "[1, 10, 2]", "[a, d]", "[a, g, 2]", "[4, 1]", "[4, 1, -1]", "['1', '3']", "[1, 2, 0.5]", "[a, d, '2']"].map((range) => `!Sequence ${range}`),
    "[!Length [1, 2], { Fn::Length: !Sequence [1, 3] }, !Length [], !Length [!Flatten [[1], [2]]]]",
    "[!Stringify { b: 1, a: [x, null, yes, true, 1.50], 2: '\"' }, !Stringify [1], { Fn::Stringify: text }, { Fn::Stringify: !Stringify [a] }]",
    "[!UpperCamelCase foo-bar_baz.qux, !LowerCamelCase 'foo-bar BAZ', !UpperCamelCase FOO, !UpperCamelCase '-foo+bar']",
    "!Outputs { V: 1.0, A: '${B.Arn}', C: { Condition: X, Value: '${D}' }, S: ['${P}', { P: '${Q}' }] }",
    "[{ Fn::Length: '' }, { Fn::Stringify: '' }, { Fn::Merge: null }, { Fn::Include: '' }, { Fn::Flatten: false }, { Fn::Map: 0 }]",
    "{ Fn::Merge: [{ a: 1 }], Fn::Stringify: { b: 1 } }",
    "{ Fn::Flatten: [[1]], Fn::Length: [1, 2] }",
    "{ a: !Sequence [1, 2], Fn::Merge: [{ b: !Sequence [1, 2] }] }",
  ])("%s", async (value) => {
    const files = at(value);
    const expansion = ours(files);
    expect({ made: plain(expansion.root), notes: expansion.notes }).toEqual({ made: await original(files), notes: [] });
  });
});

describe("otherwise than cfn-include 1.5.0, knowingly", () => {
  const REJECTED = expect.any(Error);

  test.each<[string, unknown, unknown, readonly string[]]>([
    // Its `Condition` of null would be refused by CloudFormation.
    ["!Outputs { E: { Value: 1 } }",
      { E: { Value: { "Fn::Sub": 1 }, Condition: null, Export: { Name: { "Fn::Sub": "${AWS::StackName}:E" } } } },
      { E: { Value: { "Fn::Sub": 1 }, Export: { Name: { "Fn::Sub": "${AWS::StackName}:E" } } } }, []],
    // CloudFormation's own function has the same name.
    ["[{ Fn::Length: { Ref: List } }, { Fn::Length: text }]", [0, 0], [{ "Fn::Length": { Ref: "List" } }, { "Fn::Length": "text" }], []],
    ["Fn::Flatten: { Ref: List }", [], { "Fn::Flatten": { Ref: "List" } }, ["`Fn::Flatten`: it takes a list"]],
    ["Fn::Flatten: text", ["t", "e", "x", "t"], { "Fn::Flatten": "text" }, ["`Fn::Flatten`: it takes a list"]],
    ["Fn::Merge: { a: 1 }", {}, { "Fn::Merge": { a: 1 } }, ["`Fn::Merge`: it takes a list of maps"]],
    ["!Merge [[1], { a: 1 }]", { 0: 1, a: 1 }, { "Fn::Merge": [[1], { a: 1 }] }, ["`Fn::Merge`: it merges what is not a map"]],
    ["!Sequence [1]", [], { "Fn::Sequence": [1] }, ["`Fn::Sequence`: it takes two numbers or letters, and a step"]],
    ["!Map [[a], X., ['${XY}', X.]]", [["a", "a"]], { "Fn::Map": [["a"], "X.", ["${XY}", "X."]] }, ["`Fn::Map`: its placeholder `X.` is a pattern to cfn-include"]],
    ["!Map [[a, b]]", [["a", "b"], ["a", "b"]], { "Fn::Map": [["a", "b"]] }, ["`Fn::Map`: it takes a list, its placeholders and a body"]],
    ["!Include { location: five.yaml, type: yaml }", null, { "Fn::Include": { location: "five.yaml", type: "yaml" } }, ["`Fn::Include` of `five.yaml`: its type `yaml` is not known"]],
    ["!Include { location: five.yaml, inject: { A: 1 } }", 5, { "Fn::Include": { location: "five.yaml", inject: { A: 1 } } }, ["`Fn::Include` of `five.yaml`: `inject` is not known to cfn-include 1.5"]],
    ["!Include { location: sub/more.yaml, query: 'List[1:]' }", [{ y: 2 }, { y: 3 }, { z: null }],
      { "Fn::Include": { location: "sub/more.yaml", query: "List[1:]" } }, ["`Fn::Include` of `sub/more.yaml`: its query `List[1:]` is more than is followed here"]],
    // What it rejects is left and said.
    ["!Include nowhere.yaml", REJECTED, { "Fn::Include": "nowhere.yaml" }, ["`Fn::Include` of `nowhere.yaml`: there is no file `nowhere.yaml`"]],
    ["!Include file://names.yaml", REJECTED, { "Fn::Include": "file://names.yaml" },
      ["`Fn::Include` of `file://names.yaml`: it is relative to the folder in which the template is built"]],
    ["Fn::Include: { location: { Ref: X } }", REJECTED, { "Fn::Include": { location: { Ref: "X" } } }, ["`Fn::Include`: its location is not a text"]],
    ["!Map [{ Ref: List }, _]", REJECTED, { "Fn::Map": [{ Ref: "List" }, "_"] }, ["`Fn::Map`: what it goes through is not a list"]],
    ["Fn::Map: text", REJECTED, { "Fn::Map": "text" }, ["`Fn::Map`: it takes a list, its placeholders and a body"]],
    ["Fn::UpperCamelCase: 5", REJECTED, { "Fn::UpperCamelCase": 5 }, ["`Fn::UpperCamelCase`: it takes a text"]],
    ["Fn::DeepMerge: [null]", REJECTED, { "Fn::DeepMerge": [null] }, ["`Fn::DeepMerge`: it merges what is not a map"]],
  ])("%s", async (value, theirs, made, notes) => {
    const files = { ...FILES, "template.yaml": `Out:\n  ${value}\n` };
    const expansion = ours(files);
    const their = await original(files);
    expect(their instanceof Error ? their : (their as { readonly Out: unknown }).Out).toEqual(theirs);
    expect({ made: plain(expansion.root), notes: said(expansion) }).toEqual({ made: { Out: made }, notes });
  });

  test("`Fn::Map` in place of the resources makes a list of them, and it is said", async () => {
    const files = { "template.yaml": "Resources:\n  A: { Type: T }\n  Fn::Map: [[a, b], { _: { Type: _ } }]\n" };
    const expansion = ours(files);
    const made = { Resources: [{ a: { Type: "a" } }, { b: { Type: "b" } }] };
    expect(await original(files)).toEqual(made);
    expect(plain(expansion.root)).toEqual(made);
    expect(said(expansion)).toEqual(["`Resources`: its directives make no map of it"]);
  });
});

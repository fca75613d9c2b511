import { describe, expect, test } from "@jest/globals";
import { expandLanguage } from "../../../src/expand/language/expand-language.ts";
import type { LanguageSettings } from "../../../src/expand/language/settings.ts";
import { entriesOf, get, getIn, type Node } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { plain, type Plain, readMap } from "../sam/plain.ts";

const PARAMETERS = `
Parameters:
  Names: { Type: CommaDelimitedList, Default: " a ,b" }
  Ports: { Type: "List<Number>", Default: "1,2" }
  Open: { Type: CommaDelimitedList }
  Empty: { Type: CommaDelimitedList, Default: "" }
  LookedUp: { Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /names }
  Env: { Type: String, Default: dev }
  OpenEnv: { Type: String }
Mappings:
  Names: { dev: { All: [x, y], One: z }, prod: { All: [], Deep: { k: v } } }
  Regions: { eu-west-1: { All: [i] } }
`;

interface Result {
  readonly root: Node;
  /** "what: why". */
  readonly notes: readonly string[];
}

async function expanded(text: string, settings: Partial<LanguageSettings> = {}): Promise<Result> {
  const { root, notes } = expandLanguage(await readMap(text), { region: undefined, ...settings });
  return { root, notes: notes.map(({ what, why }) => `${what}: ${why}`) };
}

/** A loop in the section `Outputs`, written in one line. */
async function outputs(loop: string, settings: Partial<LanguageSettings> = {}): Promise<{ readonly made: Plain; readonly notes: readonly string[] }> {
  const { root, notes } = await expanded(`${PARAMETERS}\nOutputs: { "Fn::ForEach::L": ${loop} }`, settings);
  return { made: plain(get(root, "Outputs")), notes };
}

/** The keys that a loop makes over a collection. */
async function keysOver(collection: string, settings: Partial<LanguageSettings> = {}): Promise<readonly string[]> {
  const { made, notes } = await outputs(`[X, ${collection}, { "K\${X}": 1 }]`, settings);
  return [...Object.keys(made as object), ...notes];
}

describe("what a copy says", () => {
  test.each<[written: string, made: Plain]>([
    ["{ Ref: X }", "a-1"],
    ["!Sub '${X}'", "a-1"],
    ["!Sub '/${X}/${!X}/${ X }'", "/a-1/${X}/a-1"],
    ["!Sub '${X}-${AWS::Region}'", { "Fn::Sub": "a-1-${AWS::Region}" }],
    ["!Sub ['${V}', { V: !Ref X }]", "a-1"],
    ["!Sub ['${V}-${X}', { V: !Ref Env }]", { "Fn::Sub": ["${V}-a-1", { V: { Ref: "Env" } }] }],
    ["'${X} &{X} ${Y} ${!X} $X {X} ${} ${'", "a-1 a1 ${Y} ${!X} $X {X} ${} ${"],
    ["{ 'k${X}': { 'n&{X}': ['${X}', 7, true, null] } }", { "ka-1": { na1: ["a-1", 7, true, null] } }],
    ["!GetAtt [!Sub 'Fn${X}', Arn]", { "Fn::GetAtt": ["Fna-1", "Arn"] }],
    ["{ Fn::GetAtt: 'Fn&{X}.Arn' }", { "Fn::GetAtt": ["Fna1", "Arn"] }],
    ["{ Ref: !Sub 'Fn${X}' }", { Ref: "Fna-1" }],
    ["{ Ref: Env }", { Ref: "Env" }],
    ["!Join ['/', [v1, !Ref X]]", "v1/a-1"],
    ["!Join ['/', [!Ref Env, !Ref X]]", { "Fn::Join": ["/", [{ Ref: "Env" }, "a-1"]] }],
    ["!Select [1, !Split ['-', !Ref X]]", "1"],
    ["!Select [2, !Split ['-', !Ref X]]", { "Fn::Select": [2, ["a", "1"]] }],
    ["{ Fn::Length: !Split ['-', !Ref X] }", 2],
    ["{ Fn::Length: !Ref Names }", { "Fn::Length": { Ref: "Names" } }],
    ["!FindInMap [Names, dev, !Sub 'One']", "z"],
    ["!FindInMap [Names, !Ref X, One, { DefaultValue: !Ref AWS::NoValue }]", { Ref: "AWS::NoValue" }],
    ["!FindInMap [Names, !Ref X, One]", { "Fn::FindInMap": ["Names", "a-1", "One"] }],
    ["!FindInMap [Names, !Ref Env, One]", { "Fn::FindInMap": ["Names", { Ref: "Env" }, "One"] }],
    ["!FindInMap [Names, prod, Deep]", { "Fn::FindInMap": ["Names", "prod", "Deep"] }],
    ["!If [!Sub 'Is${X}', 1, 2]", { "Fn::If": ["Isa-1", 1, 2] }],
  ])("%s", async (written, made) => {
    expect(await outputs(`[X, [a-1], { "O&{X}": { Value: ${written} } }]`)).toEqual({ made: { Oa1: { Value: made } }, notes: [] });
  });
});

describe("what a loop goes over", () => {
  test.each<[collection: string, ...keys: string[]]>([
    ["[a, 1, true]", "Ka", "K1", "Ktrue"],
    ["[]"],
    ["!Ref Names", "Ka", "Kb"],
    ["!Ref Ports", "K1", "K2"],
    ["[!Ref Env, c]", "Kdev", "Kc"],
    ["[!Ref Names, c]", "Ka", "Kb", "Kc"],
    ["[a, !Ref AWS::NoValue]", "Ka"],
    ["!FindInMap [Names, !Ref Env, All]", "Kx", "Ky"],
    ["!FindInMap [Names, !Sub '${Env}', All]", "Kx", "Ky"],
    ["!FindInMap [Names, prod, All]"],
    ["!FindInMap [Names, none, All, { DefaultValue: [d, !Ref Env] }]", "Kd", "Kdev"],
    ["!Split ['|', 'p|q']", "Kp", "Kq"],
    ["!Split ['-', !Join ['-', [!Ref Env, !Select [0, !Ref Names]]]]", "Kdev", "Ka"],
    ["['${Env}']", "K${Env}"],
  ])("%s", async (collection, ...keys) => {
    expect(await keysOver(collection)).toEqual(keys);
  });

  test("a value that is given comes before a default, and none of a list is none", async () => {
    expect(await keysOver("!Ref Names", { parameters: new Map([["Names", "c,d"]]) })).toEqual(["Kc", "Kd"]);
    expect(await keysOver("!Ref Open", { parameters: new Map([["Open", ""]]) })).toEqual([]);
    expect(await keysOver("!FindInMap [Regions, !Ref AWS::Region, All]", { region: "eu-west-1" })).toEqual(["Ki"]);
    expect(await keysOver("!FindInMap [Regions, !Ref AWS::AccountId, All, { DefaultValue: [d] }]", { account: "123456789012" })).toEqual(["Kd"]);
  });

  const what = "copies that `Fn::ForEach::L` makes: its collection is not known";
  test.each([
    ["!Ref Open", "parameter `Open` has no value"],
    ["!Ref Empty", "parameter `Empty` is empty by default"],
    ["!Ref LookedUp", "parameter `LookedUp` is looked up at deployment"],
    ["[!Ref OpenEnv]", "parameter `OpenEnv` has no value"],
    ["!FindInMap [Regions, !Ref AWS::Region, All]", "`AWS::Region` is known at deployment"],
    ["!FindInMap [Names, none, All]", "the template does not settle `Fn::FindInMap`"],
    ["!GetAZs eu-west-1", "the template does not settle `Fn::GetAZs`"],
    ["!If [IsProd, [a], [b]]", "the template does not settle `Fn::If`"],
    ["text", "it is no list"],
    ["!Ref Env", "it is no list"],
    ["{ a: b }", "it is no list"],
    ["[{ a: b }]", "it holds what is no text"],
    ["[[[a]]]", "it holds what is no text"],
    ["[null]", "it holds what is no name"],
  ])("%s is open", async (collection, why) => {
    expect(await keysOver(collection)).toEqual(["Fn::ForEach::L", `${what}: ${why}`]);
  });

  test("a parameter that a caller fills in has no default", async () => {
    expect(await keysOver("!Ref Names", { openParameters: new Set(["Names"]) })).toEqual(["Fn::ForEach::L", `${what}: parameter \`Names\` has no value`]);
  });
});

describe("where a loop stands", () => {
  test("conditions, resources, their properties at any depth, and outputs; nowhere else", async () => {
    const loop = '{ "Fn::ForEach::L": [X, [a], { "${X}": "&{X}" }] }';
    const { root, notes } = await expanded(`
Metadata: ${loop}
Mappings: ${loop}
Conditions: ${loop}
Resources: { Fn: { Properties: { Deep: [${loop}] } }, "Fn::ForEach::M": [Y, [b], { "R\${Y}": { Properties: ${loop} } }] }
Outputs: ${loop}`);
    expect(plain(root)).toEqual({
      Metadata: { "Fn::ForEach::L": ["X", ["a"], { "${X}": "&{X}" }] },
      Mappings: { "Fn::ForEach::L": ["X", ["a"], { "${X}": "&{X}" }] },
      Conditions: { a: "a" },
      Resources: { Fn: { Properties: { Deep: [{ a: "a" }] } }, Rb: { Properties: { a: "a" } } },
      Outputs: { a: "a" },
    });
    expect(notes).toEqual([]);
  });

  test("the copies stand where the loop stood, in the order of its collection", async () => {
    const { root } = await expanded('Outputs: { A: 1, "Fn::ForEach::L": [X, [c, b], { "P${X}": 1, "Q${X}": 2 }], Z: 1 }');
    expect(entriesOf(get(root, "Outputs")).map(({ key }) => key)).toEqual(["A", "Pc", "Qc", "Pb", "Qb", "Z"]);
  });

  test("what no loop stands in stays the very same", async () => {
    const written = await readMap('Resources: { A: { Properties: { B: [1] } }, "Fn::ForEach::L": [X, [a], { "${X}": 1 }] }\nOutputs: { O: 1 }');
    const { root } = expandLanguage(written, { region: undefined });
    expect(getIn(root, "Resources", "A")).toBe(getIn(written, "Resources", "A"));
    expect(get(root, "Outputs")).toBe(get(written, "Outputs"));
    const without = await readMap("Resources: { A: { Properties: { B: [1] } } }");
    expect(expandLanguage(without, { region: undefined })).toEqual({ root: without, notes: [] });
  });
});

describe("loops in loops", () => {
  test("see the items of those around them, in their collections too", async () => {
    const inner = '"Fn::ForEach::I": [Y, !FindInMap [M, !Ref X, Ys], { "${X}${Y}": [!Ref X, !Ref Y, !Sub "${X}.${Y}"] }]';
    const { root, notes } = await expanded(`
Mappings: { M: { a: { Ys: [c, d] }, b: { Ys: [e] } } }
Outputs: { "Fn::ForEach::O": [X, [a, b], { ${inner} }] }`);
    expect(plain(get(root, "Outputs"))).toEqual({ ac: ["a", "c", "a.c"], ad: ["a", "d", "a.d"], be: ["b", "e", "b.e"] });
    expect(notes).toEqual([]);
  });

  test("an inner one whose collection is open stays, once", async () => {
    const { made, notes } = await outputs('[X, [a, b], { "K${X}": 1, "Fn::ForEach::I": [Y, !Ref Open, { "${X}${Y}": 1 }] }]');
    expect(Object.keys(made as object)).toEqual(["Ka", "Fn::ForEach::I", "Kb"]);
    expect(notes).toEqual(["copies that `Fn::ForEach::I` makes: its collection is not known: parameter `Open` has no value"]);
  });
});

describe("spellings", () => {
  test.each([
    ["YAML in blocks", "Outputs:\n  Fn::ForEach::L:\n    - X\n    - - a.b\n    - K&{X}:\n        Value: !Ref X\n      L${X}: 1\n      '&{X}': 2"],
    ["YAML in quotes", "Outputs: { 'Fn::ForEach::L': ['X', ['a.b'], { 'K&{X}': { Value: { 'Ref': 'X' } }, \"L${X}\": 1, '&{X}': 2 }] }"],
    ["JSON", '{ "Outputs": { "Fn::ForEach::L": ["X", ["a.b"], { "K&{X}": { "Value": { "Ref": "X" } }, "L${X}": 1, "&{X}": 2 }] } }'],
  ])("%s", async (_, text) => {
    const { root, notes } = await expanded(text);
    expect({ root: plain(root), notes }).toEqual({ root: { Outputs: { Kab: { Value: "a.b" }, "La.b": 1, ab: 2 } }, notes: [] });
  });
});

describe("places", () => {
  test("the authored text, the path of what is written out, and what made it", async () => {
    const text = `Resources:
  Fn::ForEach::Fns:
    - Name
    - [A, B]
    - Fn\${Name}:
        Type: T
        Properties:
          Fn::ForEach::Tags:
            - Tag
            - [x]
            - "T\${Tag}": !Sub "\${Name}-\${Tag}"`;
    const { root } = await expanded(text);
    const entry = entriesOf(get(root, "Resources"))[1];
    expect(entry?.key).toBe("FnB");
    expect(text.slice(entry?.at.start, entry?.at.end)).toBe("Fn${Name}");
    const place = (node: Node | undefined): object => ({ path: pathKeys(node?.path).join("/"), by: node?.generatedBy, text: text.slice(node?.start, node?.end) });
    expect(place(get(entry?.value, "Type"))).toEqual({ path: "Resources/FnB/Type", by: "Fn::ForEach::Fns: Name is B", text: "T" });
    expect(place(getIn(entry?.value, "Properties", "Tx"))).toEqual({
      path: "Resources/FnB/Properties/Tx", by: "Fn::ForEach::Fns: Name is B; Fn::ForEach::Tags: Tag is x", text: '!Sub "${Name}-${Tag}"',
    });
  });
});

describe("what is no loop", () => {
  const shape = "it is no list of an identifier, a collection and a map";
  test.each([
    ['"Fn::ForEach::L": 1', shape],
    ['"Fn::ForEach::L": []', shape],
    ['"Fn::ForEach::L": { a: b }', shape],
    ['"Fn::ForEach::L": [X, [a]]', shape],
    ['"Fn::ForEach::L": [X, [a], {}, 4]', shape],
    ['"Fn::ForEach::L": [[X], [[a]], { "${X}": 1 }]', "its identifier is no text"],
    ['"Fn::ForEach::L": ["", [a], { "${X}": 1 }]', "its identifier is no text"],
    ['"Fn::ForEach::L": [X, [a], [1]]', "what it repeats is no map"],
    ['"Fn::ForEach": [X, [a], { "${X}": 1 }]', "it has no name"],
    ['"Fn::ForEach::": [X, [a], { "${X}": 1 }]', "it has no name"],
  ])("%s stays", async (written, why) => {
    const key = /"(.*?)"/.exec(written)?.[1] ?? "";
    const { root, notes } = await expanded(`Resources: { ${written} }`);
    expect(plain(root)).toEqual(plain(await readMap(`Resources: { ${written} }`)));
    expect(notes).toEqual([`\`${key}\`: ${why}`]);
  });

  test.each([
    ["two copies", '"Fn::ForEach::L": [X, [a, a], { "K${X}": !Ref X }]', { Ka: "a" }, "Ka"],
    ["copies without the identifier", '"Fn::ForEach::L": [X, [a, b, c], { K: !Ref X }]', { K: "a" }, "K"],
    ["a copy and what is written", 'Ka: 1, "Fn::ForEach::L": [X, [a], { "K${X}": 2 }]', { Ka: 1 }, "Ka"],
  ])("a name is taken once: %s", async (_, written, made, name) => {
    const { root, notes } = await expanded(`Outputs: { ${written} }`);
    expect(plain(get(root, "Outputs"))).toEqual(made);
    expect(notes).toEqual([`the second \`${name}\`: a name can be taken once`]);
  });

  test("names that every object has", async () => {
    const { made, notes } = await outputs('[constructor, [__proto__, toString], { "${constructor}": !Ref constructor, "${hasOwnProperty}": 1 }]');
    expect(Object.entries(made as object)).toEqual([["__proto__", "__proto__"], ["${hasOwnProperty}", 1], ["toString", "toString"]]);
    expect(notes).toEqual(["the second `${hasOwnProperty}`: a name can be taken once"]);
  });
});

describe("loops that make too much", () => {
  const TOO_MUCH = "loops make more than is looked at";

  test("ten loops in one another over ten items each", async () => {
    const nested = Array.from({ length: 10 }).reduce<string>((inner, _, index) =>
      `"Fn::ForEach::L${String(index)}": [X${String(index)}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { ${inner} }]`, '"K${X0}${X9}": 1');
    const { root, notes } = await expanded(`Outputs: { ${nested}, After: 1, "Fn::ForEach::Z": [Y, [a], { "\${Y}": 1 }] }`);
    expect(entriesOf(get(root, "Outputs")).map(({ key }) => key)).toEqual(["Fn::ForEach::L9", "After", "Fn::ForEach::Z"]);
    expect(notes.filter((note) => note.endsWith(TOO_MUCH))).toEqual([
      `copies that \`Fn::ForEach::L9\` makes: ${TOO_MUCH}`, `copies that \`Fn::ForEach::Z\` makes: ${TOO_MUCH}`,
    ]);
  });

  test.each([
    ["many items of a large map", `[X, [${Array.from({ length: 600 }).join("a,")}a], { "K": [${Array.from({ length: 200 }).join("a,")}a] }]`],
    ["long items in a long text", `[X, [${"a".repeat(900)}], { "K": "${"${X}".repeat(20_000)}" }]`],
    ["a long text for many items", `[X, [${Array.from({ length: 600 }).join("a,")}a], { "K": "${"a".repeat(20_000)}" }]`],
    ["texts that are split over and over", `[X, [a], { K: [${Array.from({ length: 30 }).join(`!Split [a, "${"a".repeat(9000)}"],`)}] }]`],
  ])("%s", async (_, loop) => {
    const { made, notes } = await outputs(loop);
    expect(Object.keys(made as object)).toEqual(["Fn::ForEach::L"]);
    expect(notes).toContain(`copies that \`Fn::ForEach::L\` makes: ${TOO_MUCH}`);
  });

  test("an item that is too long for a name", async () => {
    expect(await keysOver(`["${"a".repeat(1001)}"]`)).toEqual(["Fn::ForEach::L", "copies that `Fn::ForEach::L` makes: its collection is not known: it holds what is no name"]);
  });

  test("a text that doubles with each call", async () => {
    const doubled = Array.from({ length: 60 }).reduce<string>((inner) => `!Sub ["\${x}\${x}", { x: ${inner} }]`, "a");
    const { notes } = await outputs(`[X, [${doubled}], { "K\${X}": 1 }]`);
    expect(notes).toEqual(["copies that `Fn::ForEach::L` makes: its collection is not known: the template does not settle `Fn::Sub`"]);
  });
});

describe("Fn::ToJsonString", () => {
  const body = (value: string): string => `Resources: { Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: a, Body: ${value} } } }`;

  test.each<[written: string, made: Plain]>([
    ["{ Fn::ToJsonString: { paths: { /a: !Ref B } } }", { paths: { "/a": { Ref: "B" } } }],
    ["!If [C, { Fn::ToJsonString: { a: 1 } }, { b: 2 }]", { "Fn::If": ["C", { a: 1 }, { b: 2 }] }],
    ["{ Fn::ToJsonString: [1] }", { "Fn::ToJsonString": [1] }],
    ["!If [C]", { "Fn::If": ["C"] }],
    ["!If C", { "Fn::If": "C" }],
  ])("as a body is the object: %s", async (written, made) => {
    const { root } = await expanded(body(written));
    expect(plain(getIn(root, "Resources", "Api", "Properties"))).toEqual({ Name: "a", Body: made });
  });

  test("elsewhere is a text", async () => {
    const other = await readMap("Resources: { A: { Type: AWS::SNS::Topic, Properties: { Body: { Fn::ToJsonString: { a: 1 } } } }, B: { Type: AWS::ApiGateway::RestApi } }");
    expect(expandLanguage(other, { region: undefined }).root).toBe(other);
  });
});

import { describe, expect, test } from "@jest/globals";
import { linkStacks } from "../../src/link/link-stacks.ts";
import type { Open } from "../../src/link/nested-stacks.ts";
import type { Application, Stack } from "../../src/link/stack.ts";
import type { Settings } from "../../src/resolve/settings.ts";
import type { Node } from "../../src/template/node.ts";
import { pathKeys } from "../../src/template/place.ts";
import type { Json } from "../../src/template/print-yaml.ts";
import { readQuickly } from "../../src/template/read-template.ts";

type Files = Readonly<Record<string, string>>;

const NOWHERE: Settings = { region: undefined, account: undefined, partition: undefined, urlSuffix: undefined, parameters: new Map() };

function stackOf(file: string, text: string, settings: Partial<Settings> = {}): Stack {
  const root = readQuickly({ file, text })?.documents[0];
  if (!root) throw new Error("The test's own text cannot be read.");
  return { file, root, settings: { ...NOWHERE, ...settings } };
}

/** Links the files that are named, of which others may be nested. */
function link(files: Files, named: readonly string[] = ["template.yaml"], settings: Readonly<Record<string, Partial<Settings>>> = {}): Application<Stack>[] {
  const stacks = new Map(Object.entries(files).map(([file, text]) => [file, stackOf(file, text, settings[file])]));
  const open: Open<Stack> = (location) => {
    const stack = typeof location === "string" ? stacks.get(location) : undefined;
    return stack ? { kind: "opened", stack } : { kind: "unread", why: "it is not here" };
  };
  return linkStacks(named.flatMap((file) => stacks.get(file) ?? []), open);
}

function only(applications: readonly Application<Stack>[]): Application<Stack> {
  const [first, ...others] = applications;
  if (!first || others.length > 0) throw new Error(`There are ${String(applications.length)} applications.`);
  return first;
}

function plain(node: Node): Json {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, plain(value)]));
}

/** The one template of a parent and its child, without what the parent says for itself. */
function merged(child: string, given = "{}", more = "", rest = ""): Json {
  const template = `Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: ${given} } }\n${more}${rest}`;
  return plain(only(link({ "template.yaml": template, "child.yaml": child })).root);
}

/** A child with one resource that has a property. */
function valued(property: string, rest = ""): string {
  return `Resources:\n  Fn: { Type: A::B::C }\n  It: { Type: A::B::C, Properties: { Value: ${property} } }\n${rest}`;
}

function valueOf(property: string, given = "{}", rest = ""): Json {
  return (merged(valued(property, rest), given) as { Resources: Record<string, { Properties: { Value: Json } }> }).Resources["Child›It"]?.Properties.Value ?? null;
}

describe("a child's names in the parent's template", () => {
  const PARAMETERS = "Parameters: { P: { Type: String }, Names: { Type: CommaDelimitedList }, Looked: { Type: AWS::SSM::Parameter::Value<String> } }\n";

  test.each<[string, string, Json, string?]>([
    ["a reference", "!Ref Fn", { Ref: "Child›Fn" }],
    ["an attribute", "!GetAtt Fn.Arn", { "Fn::GetAtt": "Child›Fn.Arn" }],
    ["an attribute in a list", "!GetAtt [Fn, Outputs.Arn]", { "Fn::GetAtt": ["Child›Fn", "Outputs.Arn"] }],
    ["a substitution", '!Sub "${Fn.Arn}-${ Fn }-${!Fn}-${AWS::Region}-${X}"', { "Fn::Sub": "${Child›Fn.Arn}-${Child›Fn}-${!Fn}-${AWS::Region}-${Child›X}" }],
    ["a substitution with variables", '!Sub ["${X}${Fn}", { X: !Ref Fn }]', { "Fn::Sub": ["${X}${Child›Fn}", { X: { Ref: "Child›Fn" } }] }],
    ["a condition", '!If [Is, !Ref Fn, !Ref "AWS::NoValue"]', { "Fn::If": ["Child›Is", { Ref: "Child›Fn" }, { Ref: "AWS::NoValue" }] }],
    ["a mapping", "!FindInMap [Map, !Ref AWS::Region, Key]", { "Fn::FindInMap": ["Child›Map", { Ref: "AWS::Region" }, "Key"] }],
    ["a name that is put together", "{ Ref: !Sub 'F${X}' }", { Ref: { "Fn::Join": ["", ["Child›", { "Fn::Sub": "F${Child›X}" }]] } }],
    ["the stack's own name", "!Ref AWS::StackName", { Ref: "Child›AWS::StackName" }],
    ["what is no call", "{ Condition: Is, Ref: Fn }", { Condition: "Is", Ref: "Fn" }],
    ["a parameter that is not given", "!Ref P", { Ref: "Child›P" }],
    ["a parameter that is given a text", "!Ref P", { Ref: "Child›P" }, "{ P: text }"],
    ["a parameter that is given a value", "!Ref P", { Ref: "Api" }, "{ P: !Ref Api }"],
    ["... in a substitution", '!Sub "${P}-${Fn}"', { "Fn::Sub": ["${P}-${Child›Fn}", { P: { Ref: "Api" } }] }, "{ P: !Ref Api }"],
    ["... in a substitution with variables", '!Sub ["${P}${X}", { X: x }]', { "Fn::Sub": ["${P}${X}", { X: "x", P: { Ref: "Api" } }] }, "{ P: !Ref Api }"],
    ["a list parameter", "!Select [0, !Ref Names]", { "Fn::Select": [0, { "Fn::Split": [",", { Ref: "Api" }] }] }, "{ Names: !Ref Api }"],
    ["a parameter that may be absent", "!Ref P", { "Fn::If": ["Is", "x", { Ref: "Child›P" }] }, '{ P: !If [Is, x, !Ref "AWS::NoValue"] }'],
    ["a parameter that is looked up", "!Ref Looked", { Ref: "Child›Looked" }, "{ Looked: !Ref Api }"],
    ["a dynamic reference", "!Ref P", { "Fn::Join": ["", ["{{resolve:ssm:x}}"]] }, '{ P: "{{resolve:ssm:x}}" }'],
    ["a parameter that the child does not have", "!Ref Q", { Ref: "Child›Q" }, "{ Q: !Ref Api }"],
  ])("%s", (_, property, expected, given = "{}") => {
    expect(valueOf(property, given, PARAMETERS)).toEqual(expected);
  });

  test("every section", () => {
    const child = `
Parameters: { P: { Type: String, AllowedValues: [a, b] }, Q: { Type: String, Default: q } }
Mappings: { Map: { A: { B: c } } }
Conditions: { Is: !And [!Condition Other, !Equals [!Ref P, a]], Other: !Equals [!Ref Q, q] }
Rules: { Known: { RuleCondition: !Condition Is, Assertions: [{ Assert: !Equals [!Ref Q, q] }] } }
Resources: { Fn: { Type: A::B::C, Condition: Is, DependsOn: X, Metadata: { Ref: X } }, Bare: { Type: A::B::C } }
`;
    const template = `
Parameters: { Env: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
Resources:
  Api: { Type: A::B::C, Condition: IsProd }
  Child: { Type: AWS::CloudFormation::Stack, Condition: IsProd, Properties: { TemplateURL: child.yaml, Parameters: { P: !Ref Env } } }
`;
    const application = only(link({ "template.yaml": template, "child.yaml": child }));
    const under = (...more: Json[]): Json => ({ "Fn::And": [{ Condition: "IsProd" }, ...more] });
    expect(plain(application.root)).toEqual({
      Parameters: { Env: { Type: "String" }, "Child›Q": { Type: "String", Default: "q" } },
      Mappings: { "Child›Map": { A: { B: "c" } } },
      Conditions: {
        IsProd: { "Fn::Equals": [{ Ref: "Env" }, "prod"] },
        "Child›Is": { "Fn::And": [{ Condition: "Child›Other" }, { "Fn::Equals": [{ Ref: "Env" }, "a"] }] },
        "Child›Other": { "Fn::Equals": [{ Ref: "Child›Q" }, "q"] },
      },
      Rules: {
        "Child›Known": { RuleCondition: under({ Condition: "Child›Is" }), Assertions: [{ Assert: { "Fn::Equals": [{ Ref: "Child›Q" }, "q"] } }] },
        "Child›AllowedValues of P": { RuleCondition: under(), Assertions: [{ Assert: { "Fn::Contains": [["a", "b"], { Ref: "Env" }] } }] },
      },
      Resources: {
        Api: { Type: "A::B::C", Condition: "IsProd" },
        "Child›Fn": { Type: "A::B::C", Condition: ["IsProd", "Child›Is"], DependsOn: "X", Metadata: { Ref: "X" } },
        "Child›Bare": { Type: "A::B::C", Condition: ["IsProd"] },
      },
    });
    expect(application.parts.map(({ prefix, caller }) => [prefix, caller?.logicalId, caller && pathKeys(caller.at.path)]))
      .toEqual([["", undefined, undefined], ["Child›", "Child", ["Resources", "Child"]]]);
  });

  test("a given text is a given parameter", () => {
    const files = { "template.yaml": "Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: text, Names: [a, b] } } } }", "child.yaml": valued("!Ref P", PARAMETERS) };
    expect([...only(link(files, ["template.yaml"], { "template.yaml": { parameters: new Map([["P", "mine"]]) } })).settings.parameters])
      .toEqual([["P", "mine"], ["Child›P", "text"], ["Child›Names", "a,b"]]);
  });

  test("a given value stands where the child names the parameter; what is in it, where the parent wrote it", () => {
    const files = { "template.yaml": "Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { P: !Ref Api } } } }", "child.yaml": valued("!Ref P", PARAMETERS) };
    const { root } = only(link(files));
    const at = ["Resources", "Child›It", "Properties", "Value"].reduce<Node | undefined>((node, key) => (node?.kind === "map" ? node.entries.get(key)?.value : undefined), root);
    const inside = at?.kind === "map" ? at.entries.get("Ref")?.value : undefined;
    expect([at?.file, pathKeys(at?.path), files["child.yaml"].slice(at?.start, at?.end)]).toEqual(["child.yaml", ["Resources", "It", "Properties", "Value"], "!Ref P"]);
    expect([inside?.file, inside && files["template.yaml"].slice(inside.start, inside.end)]).toEqual(["template.yaml", "Api"]);
  });
});

describe("a child's outputs", () => {
  const child = valued("x", "Outputs: { Arn: { Value: !GetAtt Fn.Arn }, Text: { Value: text }, Self: { Value: !GetAtt Fn.Arn, Condition: Is } }");
  const own = (property: string): Json =>
    (merged(child, "{}", `  Own: { Type: A::B::C, Properties: { Value: ${property} } }\n`) as { Resources: Record<string, { Properties: { Value: Json } }> }).Resources["Own"]?.Properties.Value ?? null;

  test.each<[string, Json]>([
    ["!GetAtt Child.Outputs.Arn", { "Fn::GetAtt": "Child›Fn.Arn" }],
    ["!GetAtt [Child, Outputs.Self]", { "Fn::GetAtt": "Child›Fn.Arn" }],
    ["!GetAtt [Child, Outputs.Text]", { "Fn::Join": ["", ["text"]] }],
    ["!GetAtt [Child, Outputs.None]", { "Fn::GetAtt": ["Child", "Outputs.None"] }],
    ["!Sub '${Child.Outputs.Arn}-${Own}'", { "Fn::Sub": ["${Child.Outputs.Arn}-${Own}", { "Child.Outputs.Arn": { "Fn::GetAtt": "Child›Fn.Arn" } }] }],
    ["!Ref Child", { Ref: "Child" }],
  ])("%s", (property, expected) => {
    expect(own(property)).toEqual(expected);
  });

  test("one that leads to itself, over what the child is given, is known to nobody", () => {
    const loop = valued("!Ref P", "Parameters: { P: { Type: String } }\nOutputs: { Arn: { Value: !Ref P } }");
    expect(merged(loop, "{ P: !GetAtt Child.Outputs.Arn }")).toMatchObject({ Resources: { "Child›It": { Properties: { Value: { Ref: "Child›P" } } } } });
    expect(merged(loop, "{ P: !GetAtt Child.Outputs.Arn }")).not.toHaveProperty("Parameters");
  });
});

describe("what is followed has an end", () => {
  const nest = (url: string, given = "{}"): string => `{ Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url}, Parameters: ${given} } }`;

  test("ten levels deep", () => {
    const files = Object.fromEntries(Array.from({ length: 14 }, (_, level) => [`${String(level)}.yaml`, `Resources: { N: ${nest(`${String(level + 1)}.yaml`)} }`]));
    const { parts, notes } = only(link(files, ["0.yaml"]));
    expect([parts.length, notes.map(({ what, why }) => `${what}: ${why}`)]).toEqual([11, ["nested stack `N`: stacks are nested deeper than 10 levels"]]);
  });

  test("ten stacks in each of ten", () => {
    const ten = (level: number): string => `Resources: { ${Array.from({ length: 10 }, (_, index) => `N${String(index)}: ${nest(`${String(level + 1)}.yaml`)}`).join(", ")} }`;
    const files = { ...Object.fromEntries(Array.from({ length: 8 }, (_, level) => [`${String(level)}.yaml`, ten(level)])), "8.yaml": "Resources: {}" };
    const { parts, notes } = only(link(files, ["0.yaml"]));
    expect([parts.length, new Set(notes.map(({ why }) => why))]).toEqual([200, new Set(["there are more nested stacks than we follow"])]);
  });

  test("a value that each of many stacks doubles, and one that each wraps", () => {
    const child = (value: string): string => `Parameters: { P: { Type: String } }\nResources: { R: { Type: A::B::C, Properties: { V: ${value} } } }\nOutputs: { O: { Value: ${value} } }`;
    const deep = `${"{ 'Fn::Join': ['', [".repeat(30)}!Ref P${"]] }".repeat(30)}`;
    for (const value of ["!Join ['', [!Ref P, !Ref P]]", deep]) {
      const stacks = Array.from({ length: 150 }, (_, index) => `N${String(index)}: ${nest("child.yaml", index === 0 ? "{ P: !Ref X }" : `{ P: !GetAtt N${String(index - 1)}.Outputs.O }`)}`);
      const application = only(link({ "template.yaml": `Resources: { ${stacks.join(", ")}, Own: { Type: A::B::C, Properties: { V: !GetAtt N149.Outputs.O } } }`, "child.yaml": child(value) }));
      expect([application.parts.length, depthOf(application.root) < 300]).toEqual([151, true]);
    }
  });

  function depthOf(node: Node, known = new Map<Node, number>()): number {
    if (node.kind === "scalar") return 0;
    const parts = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
    const depth = known.get(node) ?? 1 + Math.max(0, ...parts.map((part) => depthOf(part, known)));
    known.set(node, depth);
    return depth;
  }
});

describe("stacks that refer to nothing", () => {
  test("stay the very same templates", () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index)}.yaml`, valued("!ImportValue x", `Outputs: { X: { Value: x, Export: { Name: e${String(index)} } } }`)]));
    const applications = link(files, Object.keys(files));
    expect(applications.map(({ root, parts }) => parts.length === 1 && root === parts[0]?.stack.root)).toEqual(Object.keys(files).map(() => true));
  });

  test.each(["1", "[]", "Resources: 1", "Resources: { A: 1, B: { Type: AWS::CloudFormation::Stack } }", "Outputs: { A: 1, B: { Export: 1 }, C: { Export: { Name: [1] } } }"])("%s", (text) => {
    expect(only(link({ "template.yaml": text })).parts).toHaveLength(1);
  });
});

describe("the names of stacks side by side", () => {
  const back = "Resources: { Fn: { Type: AWS::Lambda::Function } }\nOutputs: { Arn: { Value: !GetAtt Fn.Arn, Export: { Name: x } } }";
  const front = "Resources: { It: { Type: A::B::C, Properties: { Value: !ImportValue x } }, zed: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: empty.yaml } } }";

  test.each<[string, Partial<Settings>, string]>([
    ["z/template.yaml", {}, "z›"],
    ["z/my.api.template.yaml", {}, "my-api›"],
    ["z/template.yaml", { stackName: "Shop" }, "Shop›"],
    ["zed/template.yaml", {}, "zed2›"],
  ])("%s %j", (file, settings, prefix) => {
    const files = { "a.yaml": front, [file]: back, "empty.yaml": "Resources: {}" };
    expect(only(link(files, [file, "a.yaml"], { [file]: settings })).parts.map((part) => part.prefix)).toEqual(["", "zed›", prefix]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { linkStacks } from "../../src/link/link-stacks.ts";
import type { Open } from "../../src/link/nested-stacks.ts";
import type { Application, Stack } from "../../src/link/stack.ts";
import type { Settings } from "../../src/resolve/settings.ts";
import { readQuickly } from "../../src/template/read-template.ts";

type Files = Readonly<Record<string, string>>;

const NOWHERE: Settings = { region: undefined, account: undefined, partition: undefined, urlSuffix: undefined, parameters: new Map() };

/** Links the files that are named, of which others may be deployed by these. */
function link(files: Files, named: readonly string[] = ["template.yaml"]): Application<Stack>[] {
  const roots = new Map(Object.entries(files).map(([file, text]) => [text, readQuickly({ file, text })?.documents[0]]));
  const stackOf = (file: string, text: string, settings: Settings): Stack | undefined => {
    const root = roots.get(text) ?? readQuickly({ file, text })?.documents[0];
    return root && { file, root, settings };
  };
  const open: Open<Stack> = (template, from) => {
    const [file, text] = typeof template === "string" ? [template, files[template]] : [template.file, template.text];
    const { region, account } = from.settings;
    const stack = text === undefined ? undefined : stackOf(file, text, { ...NOWHERE, region, account });
    return stack ? { kind: "opened", stack } : { kind: "unread", why: "it is not here" };
  };
  return linkStacks(named.flatMap((file) => stackOf(file, files[file] ?? "", NOWHERE) ?? []), open);
}

/** A template with a stack set in it. */
function deploying(properties: string, id = "Everywhere"): string {
  return `Resources: { ${id}: { Type: AWS::CloudFormation::StackSet, Properties: { ${properties} } } }`;
}

const CHILD = "Parameters: { A: { Type: String, Default: a }, B: { Type: String } }\nResources: { R: { Type: A::B::C } }";
const FILES = { "child.yaml": CHILD, "other.yaml": "Resources: { R: { Type: A::B::C } }" };

/** The settings of what a stack set deploys: region, account, and what its parameters are. */
function deployedWith(properties: string): unknown[] {
  const [, ...instances] = link({ ...FILES, "template.yaml": deploying(`TemplateURL: child.yaml, ${properties}`) });
  return instances.map(({ settings: { region, account, parameters, openParameters } }) =>
    ({ region, account, parameters: Object.fromEntries(parameters), open: [...openParameters ?? []] }));
}

/** What is linked, each file with its region, and what is not, with the reason. */
function told(files: Files, named?: readonly string[]): Readonly<Record<"stacks" | "notes", readonly string[]>> {
  const applications = link(files, named);
  return {
    stacks: applications.map(({ parts }) => parts.map(({ stack, prefix }) => `${prefix}${stack.file} ${stack.settings.region ?? "?"}`).join(" + ")),
    notes: applications.flatMap(({ notes }) => notes.map(({ at, what, why }) => `${at.file} ${what}: ${why}`)),
  };
}

describe("where a stack set deploys its template", () => {
  const OPEN = { region: undefined, account: undefined, parameters: {}, open: [] };
  const groups = (...each: readonly string[]): string => `StackInstancesGroup: [${each.map((group) => `{ ${group} }`).join(", ")}]`;
  const accounts = (list: string): string => `DeploymentTargets: { Accounts: ${list} }`;

  test.each<[string, string, readonly object[]]>([
    ["no groups", "", [OPEN]],
    ["groups that are not known", "StackInstancesGroup: !Ref Groups", [OPEN]],
    ["no regions", groups(""), [OPEN]],
    ["regions that are not known", groups("Regions: !Ref Regions"), [OPEN]],
    ["regions none of which is known", groups("Regions: [!Ref Region, '{{resolve:ssm:region}}', ~]"), [OPEN]],
    ["regions some of which are known", groups("Regions: [!Ref Region, eu-west-1]"), [{ ...OPEN, region: "eu-west-1" }]],
    ["a region in several groups", groups("Regions: [eu-west-1, us-east-1, eu-west-1]", "Regions: [eu-west-1]"), [{ ...OPEN, region: "eu-west-1" }, { ...OPEN, region: "us-east-1" }]],
    ["an account", groups(`Regions: [eu-west-1], ${accounts("['012345678901']")}`), [{ ...OPEN, region: "eu-west-1", account: "012345678901" }]],
    ["an account, without quotes", groups(accounts("[012345678901]")), [{ ...OPEN, account: "012345678901" }]],
    ["two accounts", groups(accounts("['1', '2']")), [OPEN]],
    ["two accounts in two groups", groups(accounts("['1']"), accounts("['2']")), [OPEN]],
    ["an account, and one that is not known", groups(accounts("['1', !Ref Account]")), [OPEN]],
    ["an account, and a group that names none", groups(accounts("['1']"), ""), [OPEN]],
    ["an account within organizational units", groups("DeploymentTargets: { Accounts: ['1'], OrganizationalUnitIds: [ou-1], AccountFilterType: UNION }"), [OPEN]],
  ])("%s", (_, properties, expected) => {
    expect(deployedWith(properties)).toEqual(expected);
  });
});

describe("what a stack set gives parameters", () => {
  const given = (...each: readonly string[]): string => `[${each.map((pair) => `{ ParameterKey: ${pair} }`).join(", ")}]`;

  test.each<[string, string, { readonly parameters: object; readonly open: readonly string[] }]>([
    ["texts", given("A, ParameterValue: x", "B, ParameterValue: 012"), { parameters: { A: "x", B: "012" }, open: [] }],
    ["what is not known", given("A, ParameterValue: !Ref X", "B, ParameterValue: '{{resolve:ssm:b}}'"), { parameters: {}, open: ["A", "B"] }],
    ["nothing", given("A"), { parameters: {}, open: ["A"] }],
    ["parameters that are not known", "!Ref Parameters", { parameters: {}, open: ["A", "B"] }],
    ["one of which it is not known which", "[!Ref One, { ParameterKey: B, ParameterValue: y }]", { parameters: { B: "y" }, open: ["A"] }],
  ])("%s", (_, parameters, expected) => {
    expect(deployedWith(`Parameters: ${parameters}`)).toEqual([{ region: undefined, account: undefined, ...expected }]);
  });

  test("other values in a group", () => {
    const groups = `[{ Regions: [eu-west-1] }, { Regions: [eu-west-1, us-east-1], ParameterOverrides: ${given("A, ParameterValue: y")} }]`;
    const at = { account: undefined, open: [] };
    expect(deployedWith(`Parameters: ${given("A, ParameterValue: x", "B, ParameterValue: z")}, StackInstancesGroup: ${groups}`)).toEqual([
      { ...at, region: "eu-west-1", parameters: { A: "x", B: "z" } },
      { ...at, region: "eu-west-1", parameters: { A: "y", B: "z" } },
      { ...at, region: "us-east-1", parameters: { A: "y", B: "z" } },
    ]);
  });
});

describe("what a stack set deploys", () => {
  const IN_TWO = "StackInstancesGroup: [{ Regions: [eu-west-1, us-east-1] }]";
  const NESTING = "Resources: { Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } } }";

  test("is no stack of its own, though the file is named", () => {
    const files = { ...FILES, "template.yaml": deploying(`TemplateURL: child.yaml, ${IN_TWO}`) };
    expect(told(files, ["child.yaml", "other.yaml", "template.yaml"])).toEqual({
      stacks: ["other.yaml ?", "template.yaml ?", "child.yaml eu-west-1", "child.yaml us-east-1"], notes: [],
    });
  });

  test("a body that is written in the resource", () => {
    const template = deploying(`TemplateBody: ${JSON.stringify(CHILD)}, ${IN_TWO}`);
    expect(told({ "template.yaml": template })).toEqual({ stacks: ["template.yaml ?", "template.yaml eu-west-1", "template.yaml us-east-1"], notes: [] });
  });

  test("what nests others, and a stack set that is nested", () => {
    const set = deploying(`TemplateURL: nesting.yaml, ${IN_TWO}`);
    const outer = "Resources: { A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: set.yaml } }, B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: set.yaml } } }";
    const files = { ...FILES, "nesting.yaml": NESTING, "set.yaml": set, "template.yaml": outer };
    expect(told(files, Object.keys(files))).toEqual({
      stacks: ["other.yaml ?", "template.yaml ? + A›set.yaml ? + B›set.yaml ?", "nesting.yaml eu-west-1 + Child›child.yaml eu-west-1", "nesting.yaml us-east-1 + Child›child.yaml us-east-1"],
      notes: [],
    });
  });

  test("a stack set of a stack set is deployed once", () => {
    const files = { ...FILES, "template.yaml": deploying(`TemplateURL: set.yaml, ${IN_TWO}`), "set.yaml": deploying("TemplateURL: child.yaml, StackInstancesGroup: [{ Regions: [sa-east-1] }]") };
    expect(told(files)).toEqual({ stacks: ["template.yaml ?", "set.yaml eu-west-1", "set.yaml us-east-1", "child.yaml sa-east-1"], notes: [] });
  });

  test.each<[string, string, string]>([
    ["a file that is not here", "TemplateURL: gone.yaml", "it is not here"],
    ["a location that is not known", "TemplateURL: !Ref Url", "its location is not known before deployment"],
    ["nowhere", "StackSetName: x", "it has no `TemplateURL`"],
    ["a file that is no template", "TemplateURL: text.yaml", "`text.yaml` is not a template"],
    ["the stack set's own template", "TemplateURL: template.yaml", "`template.yaml` deploys itself"],
    ["what deploys the stack set's own template", "TemplateURL: back.yaml", "`template.yaml` deploys itself"],
    ["a body that is not known", "TemplateBody: !Ref Body", "its `TemplateBody` is not known before deployment"],
    ["a body that is no template", "TemplateBody: 'a: 1'", "its `TemplateBody` is not a template"],
  ])("unless it is %s", (_, properties, why) => {
    const files = { "template.yaml": deploying(`${properties}, ${IN_TWO}`), "text.yaml": "a: 1", "back.yaml": deploying("TemplateURL: template.yaml", "Back") };
    const { stacks, notes } = told(files);
    const [file, id] = properties.includes("back.yaml") ? ["back.yaml", "Back"] : ["template.yaml", "Everywhere"];
    expect({ stacks: stacks.filter((stack) => !stack.startsWith("back.yaml")), notes }).toEqual({
      stacks: ["template.yaml ?"], notes: [`${file} stack set \`${id}\`: ${why}`],
    });
  });

  test("of two that deploy each other the first is a stack of its own", () => {
    const files = { "a.yaml": deploying("TemplateURL: b.yaml"), "b.yaml": deploying("TemplateURL: a.yaml") };
    expect(told(files, ["a.yaml", "b.yaml"])).toEqual({ stacks: ["a.yaml ?", "b.yaml ?"], notes: ["b.yaml stack set `Everywhere`: `a.yaml` deploys itself"] });
  });

  test("imports nothing from stacks that are where nobody knows", () => {
    const back = "Resources: { Fn: { Type: AWS::Lambda::Function } }\nOutputs: { Arn: { Value: !GetAtt Fn.Arn, Export: { Name: x } } }";
    const child = "Resources: { R: { Type: A::B::C, Properties: { V: !ImportValue x } } }";
    const files = { "template.yaml": deploying("TemplateURL: child.yaml"), "child.yaml": child, "back.yaml": back };
    expect(told(files, Object.keys(files)).stacks).toEqual(["template.yaml ?", "back.yaml ?", "child.yaml ?"]);
  });
});

describe("what is followed has an end", () => {
  test("forty regions", () => {
    const regions = Array.from({ length: 45 }, (_, index) => `r${String(index)}`);
    const { stacks, notes } = told({ ...FILES, "template.yaml": deploying(`TemplateURL: child.yaml, StackInstancesGroup: [{ Regions: [${regions.join(", ")}] }]`) });
    expect([stacks.length, stacks.at(-1), notes]).toEqual([41, "child.yaml r39", ["template.yaml stack set `Everywhere`: only 40 of its 45 stacks are followed"]]);
  });

  test("forty regions of each of many stack sets", () => {
    const regions = Array.from({ length: 40 }, (_, index) => `r${String(index)}`).join(", ");
    const sets = Array.from({ length: 12 }, (_, index) => `S${String(index)}: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: child.yaml, StackInstancesGroup: [{ Regions: [${regions}] }] } }`);
    const { stacks, notes } = told({ ...FILES, "template.yaml": `Resources: { ${sets.join(", ")} }` });
    expect([stacks.length, notes]).toEqual([401, ["S10", "S11"].map((id) => `template.yaml stack set \`${id}\`: only 0 of its 40 stacks are followed`)]);
  });

  test("the text of all stacks", () => {
    const large = `${CHILD}\n#${"x".repeat(1024 * 1024)}\nOutputs: {}`;
    const regions = Array.from({ length: 20 }, (_, index) => `r${String(index)}`);
    const sets = ["A", "B", "C"].map((id) => `${id}: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: child.yaml, StackInstancesGroup: [{ Regions: [${regions.join(", ")}] }] } }`);
    const { stacks, notes } = told({ "template.yaml": `Resources: { ${sets.join(", ")} }`, "child.yaml": large });
    expect([stacks.length, notes]).toEqual([33, [
      "template.yaml stack set `B`: only 12 of its 20 stacks are followed",
      "template.yaml stack set `C`: only 0 of its 20 stacks are followed",
    ]]);
  });
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REAL_DISK } from "../../src/project/disk.ts";
import { readSamconfig } from "../../src/project/samconfig.ts";
import { folderOf } from "../folder.ts";

type Files = Readonly<Record<string, string>>;

async function read(files: Files) {
  const cwd = folderOf(files);
  const reading = await readSamconfig(cwd, readdirSync(cwd), { cwd, disk: REAL_DISK });
  if (reading.kind !== "read") return reading;
  const { file, folder, templates, deployment: { parameters, ...deployment }, notes } = reading.samconfig;
  expect(folder).toBe(cwd);
  return { file, templates: templates.map((template) => path.relative(cwd, template)), deployment, parameters: parameters && [...parameters], notes };
}

const NOTHING = { templates: [], deployment: { region: undefined, stackName: undefined }, parameters: undefined, notes: [] };

test("a folder may have none", async () => {
  expect(await read({ "samconfig.json": "{}", "template.yaml": "" })).toEqual({ kind: "none" });
});

test.each<[string, Files]>([
  ["empty", { "samconfig.toml": "" }],
  ["with other environments alone", { "samconfig.toml": '[prod.deploy.parameters]\nregion = "eu-west-1"\n' }],
  ["with other commands alone", { "samconfig.toml": '[default.validate.parameters]\nregion = "eu-west-1"\n' }],
  ["with values of other types", { "samconfig.toml": "default = 1\nglobal = [1, { a = 2 }]\nat = 2020-01-01\n" }],
  ["with a region that is not known yet", { "samconfig.toml": '[default.deploy.parameters]\nregion = "$AWS_REGION"\n' }],
  ["with tables within tables", { "samconfig.toml": `[${"default.".repeat(10_000)}deploy]\nregion = "eu-west-1"\n` }],
  ["with a prototype", { "samconfig.toml": '[__proto__.default.deploy.parameters]\nregion = "eu-west-1"\n' }],
])("one %s says nothing", async (_, files) => {
  expect(await read(files)).toEqual({ file: "samconfig.toml", ...NOTHING });
});

test("the section of a command speaks before that of all commands", async () => {
  const toml = `version = 0.1
[default.global.parameters]
region = "eu-west-1"
stack_name = "all"
[default.deploy.parameters]
stack_name = "orders"
template_file = "infra/a.yaml"
template = "b.yaml"
`;
  const yaml = "default:\n  global: { parameters: { region: eu-west-1, stack_name: all } }\n  deploy: { parameters: { stack_name: orders, template_file: infra/a.yaml, template: b.yaml } }\n";
  const said = { ...NOTHING, deployment: { region: "eu-west-1", stackName: "orders" }, templates: ["infra/a.yaml"] };
  expect(await read({ "samconfig.toml": `\ufeff${toml}` })).toEqual({ file: "samconfig.toml", ...said });
  expect(await read({ "samconfig.yaml": yaml })).toEqual({ file: "samconfig.yaml", ...said });
  expect(await read({ "samconfig.yml": yaml })).toEqual({ file: "samconfig.yml", ...said });
});

describe("parameter overrides", () => {
  const files = { "more.yaml": "B: 2\nC: [x, y]\n", "list.json": '["D=4"]', "broken.yaml": "a: [", "text.yaml": "text\n" };

  test.each<[string, readonly (readonly [string, string | undefined])[], readonly string[]]>([
    [`'A="1" B="two words"'`, [["A", "1"], ["B", "two words"]], []],
    ['"ParameterKey=A,ParameterValue=1 ParameterKey=B,ParameterValue=2"', [["A", "1"], ["B", "2"]], []],
    ['["A=1", "B=2 C=3"]', [["A", "1"], ["B", "2"], ["C", "3"]], []],
    ['{ A = "1", B = 2, C = ["x", "y"], D = 123456789012345678 }', [["A", "1"], ["B", "2"], ["C", "x,y"], ["D", "123456789012345678"]], []],
    ["{ A = true }", [["A", undefined]], []],
    ['""', [], []],
    ['"file://more.yaml"', [["B", "2"], ["C", "x,y"]], []],
    ['"A=1 file://more.yaml B=3"', [["A", "1"], ["B", "3"], ["C", "x,y"]], []],
    ['["file://list.json", "A=1"]', [["D", "4"], ["A", "1"]], []],
    ['"A=1 file://gone.yaml"', [["A", "1"]], ["samconfig.toml: `file://gone.yaml` does not exist"]],
    ['"file://broken.yaml"', [], ["samconfig.toml: `file://broken.yaml` cannot be understood"]],
    ['"file://text.yaml"', [], ["samconfig.toml: `file://text.yaml` holds no parameters: it is neither a list nor a map"]],
    ['"file:///etc/passwd"', [], ["samconfig.toml: `file:///etc/passwd` is outside the folder that is linted"]],
  ])("%s", async (value, parameters, notes) => {
    expect(await read({ ...files, "samconfig.toml": `[default.deploy.parameters]\nparameter_overrides = ${value}\n` }))
      .toEqual({ ...NOTHING, file: "samconfig.toml", parameters, notes });
  });
});

test.each<[string, string, string, readonly [number, number]]>([
  ["samconfig.toml", "a = 1\n[b\nc = 1\n", "illegal character in key", [8, 9]],
  ["samconfig.toml", "a = 1\r\na = 2\r\n", "trying to redefine an already defined table or value", [7, 8]],
  ["samconfig.toml", "region = ", "invalid value", [9, 9]],
  ["samconfig.yaml", "default: {\n", "Flow map in block collection must be sufficiently indented and end with a }", [11, 11]],
])("a broken one is known by its place: %s %j", async (file, text, message, [start, end]) => {
  expect(await read({ [file]: text })).toEqual({ kind: "broken", error: { file, message, at: { file, start, end } }, source: { file, text } });
});

test("a folder of that name is no samconfig", async () => {
  expect(await read({ "samconfig.toml/a": "" })).toEqual({ kind: "broken", error: { file: "samconfig.toml", message: "the file is a folder" }, source: undefined });
});

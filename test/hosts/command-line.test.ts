import { describe, expect, test } from "@jest/globals";
import { type Context, parseCommandLine, type LintSettings } from "../../src/hosts/cli/command-line.ts";
import { didYouMean, editDistance } from "../../src/template/did-you-mean.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { readParameterFile } from "../../src/run/parameter-file.ts";
import { folderOf } from "../folder.ts";

const NOWHERE: Context = { env: {}, isPath: () => false };

function settingsOf(...argv: readonly string[]): LintSettings {
  const line = parseCommandLine(argv, NOWHERE);
  if (line.command !== "lint") throw new Error(`the command is ${line.command}`);
  return line;
}

test("without options everything has its default", () => {
  expect(settingsOf()).toEqual({
    command: "lint",
    paths: [],
    outputs: { main: { format: "text", file: undefined }, others: [] },
    changed: undefined,
    updateBaseline: false,
    baseline: undefined,
    region: undefined,
    parameterFiles: [],
    parameterOverrides: new Map(),
    severities: new Map(),
    preset: undefined,
    config: { kind: "nearest" },
    allowConfigCode: false,
    noIgnore: false,
    noPlugins: false,
    failOn: undefined,
    allowEmpty: false,
    onlyTemplates: false,
    stdinFilename: undefined,
    quiet: false,
    verbose: false,
    withFixes: false,
    noColor: false,
  });
});

test("of an option given twice the last counts; rules add up", () => {
  const { outputs, region, severities } = settingsOf("--format=text", "--format", "json", "--region=us-gov-west-1", "--rule=a=off", "--rule", "b=error", "--rule=a=info");
  expect({ format: outputs.main.format, region, severities: [...severities] }).toEqual({ format: "json", region: "us-gov-west-1", severities: [["a", "info"], ["b", "error"]] });
});

describe("reports", () => {
  const outputsOf = (argv: readonly string[], env: Context["env"] = {}) => {
    const line = parseCommandLine(argv, { ...NOWHERE, env });
    if (line.command !== "lint") throw new Error(`the command is ${line.command}`);
    return [line.outputs.main, ...line.outputs.others].map(({ format, file }) => `${format} to ${file ?? "stdout"}`);
  };

  test.each<[readonly string[], readonly string[]]>([
    [[], ["text to stdout"]],
    [["--format=sarif=a.sarif"], ["text to stdout", "sarif to a.sarif"]],
    [["--format", "json", "--format", "sarif=out/a=b.sarif", "--format=junit=j.xml"], ["json to stdout", "sarif to out/a=b.sarif", "junit to j.xml"]],
    [["--format", "sarif", "--output-file", "a.sarif"], ["sarif to a.sarif"]],
    [["--output-file=a.txt", "--format=json=b.json"], ["text to a.txt", "json to b.json"]],
  ])("%j", (argv, outputs) => {
    expect(outputsOf(argv)).toEqual(outputs);
  });

  test("in a GitHub workflow speak to GitHub where nothing else is asked for", () => {
    const env = { GITHUB_ACTIONS: "true" };
    expect(outputsOf([], env)).toEqual(["github to stdout"]);
    expect(outputsOf(["--format=sarif=a.sarif"], env)).toEqual(["github to stdout", "sarif to a.sarif"]);
    expect(outputsOf(["--format=text"], env)).toEqual(["text to stdout"]);
  });
});

describe("--changed", () => {
  const changedOf = (...argv: readonly string[]) => {
    const line = parseCommandLine(argv, { ...NOWHERE, isPath: (word) => word.endsWith(".yaml") });
    if (line.command !== "lint") throw new Error(`the command is ${line.command}`);
    return { changed: line.changed, paths: line.paths };
  };

  test.each<[readonly string[], { base: string | undefined } | undefined, readonly string[]]>([
    [["a.yaml"], undefined, ["a.yaml"]],
    [["--changed", "a.yaml"], { base: undefined }, ["a.yaml"]],
    [["--changed", "main", "a.yaml"], { base: "main" }, ["a.yaml"]],
    [["--changed=main", "lib"], { base: "main" }, ["lib"]],
    [["--changed", "--", "main"], { base: undefined }, ["main"]],
    [["lib", "--changed"], { base: undefined }, ["lib"]],
    [["--changed", "--quiet", "lib"], { base: undefined }, ["lib"]],
  ])("%j", (argv, changed, paths) => {
    expect(changedOf(...argv)).toEqual({ changed, paths });
  });
});

test("what comes after -- is a path", () => {
  expect(settingsOf("a.yaml", "--", "--quiet", "rules").paths).toEqual(["a.yaml", "--quiet", "rules"]);
  expect(settingsOf("--quiet", "-").paths).toEqual(["-"]);
});

describe("parameter overrides", () => {
  test.each<[readonly string[], readonly (readonly [string, string])[], readonly string[]]>([
    [["--parameter-overrides", "A=1"], [["A", "1"]], []],
    [["--parameter-overrides=A=1", "t.yaml"], [["A", "1"]], ["t.yaml"]],
    [["--parameter-overrides", "A=1", "B=x=y", "C=", "t.yaml"], [["A", "1"], ["B", "x=y"], ["C", ""]], ["t.yaml"]],
    [["t.yaml", "--parameter-overrides", "A=1", "--quiet", "B=2"], [["A", "1"]], ["t.yaml", "B=2"]],
    [["--parameter-overrides", "A=1", "--parameter-overrides", "A=2", "B=3"], [["A", "2"], ["B", "3"]], []],
    [["--parameter-overrides", "A=1", "dir/B=2.yaml", "C=3"], [["A", "1"]], ["dir/B=2.yaml", "C=3"]],
    [["--parameter-overrides", "A=1", "--", "B=2"], [["A", "1"]], ["B=2"]],
    [["--parameter-overrides", "ParameterKey=A,ParameterValue=1", "ParameterKey=B,ParameterValue=x\\,y"], [["A", "1"], ["B", "x,y"]], []],
    [["--parameter-overrides", "A=1 B=two C='three four' D=\"five=5\""], [["A", "1"], ["B", "two"], ["C", "three four"], ["D", "five=5"]], []],
    [["--parameter-overrides", "ParameterKey=A,ParameterValue=1 ParameterKey=B,ParameterValue=2"], [["A", "1"], ["B", "2"]], []],
    [["--parameter-overrides", "A=hello world"], [["A", "hello world"]], []],
    [["--parameter-overrides", "A='B=1 C=2'"], [["A", "B=1 C=2"]], []],
    [["--parameter-overrides", "Subnets=a,b"], [["Subnets", "a,b"]], []],
  ])("%j", (argv, overrides, paths) => {
    const settings = settingsOf(...argv);
    expect({ overrides: [...settings.parameterOverrides], paths: settings.paths }).toEqual({ overrides, paths });
  });
});

describe("a parameter file", () => {
  const read = async (text: string, name = "p.json") => [...await readParameterFile(name, { cwd: folderOf({ [name]: text }), disk: REAL_DISK })];

  test.each([
    ["of the AWS CLI", '[{ "ParameterKey": "A", "ParameterValue": "1" }, { "ParameterKey": "B", "ParameterValue": "x,y" }]', "p.json"],
    ["of Git sync", "template-file-path: t.yaml\nparameters: { A: 1, B: 'x,y' }\ntags: {}\n", "p.yaml"],
    ["of `aws cloudformation deploy`", '["A=1", "B=x,y"]', "p.json"],
    ["of CodePipeline", '{ "Parameters": { "A": "1", "B": "x,y" }, "Tags": { "a": "b" } }', "p.json"],
    ["that is a map", '{ "A": 1, "B": ["x", "y"] }', "p.json"],
    ["in YAML", "A: 1\nB: [x, y]\n", "p.yaml"],
  ])("%s", async (_, text, name) => {
    expect(await read(text, name)).toEqual([["A", "1"], ["B", "x,y"]]);
  });

  test("may leave a value as it is deployed, which nobody here knows", async () => {
    const text = '[{ "ParameterKey": "A", "UsePreviousValue": true }, { "ParameterKey": "B", "ParameterValue": "1", "UsePreviousValue": false }]';
    expect(await read(text)).toEqual([["A", undefined], ["B", "1"]]);
  });

  test("of Git sync may have no parameters", async () => {
    expect(await read("template-file-path: t.yaml\n", "p.yaml")).toEqual([]);
  });

  test("keeps values as they are written", async () => {
    expect(await read("A: 012\nB: 1.10\nC: yes\n", "p.yaml")).toEqual([["A", "012"], ["B", "1.10"], ["C", "yes"]]);
  });

  test.each([
    ["no parameters", '"text"', /holds no parameters/],
    ["an item without a name", '[{ "ParameterValue": "1" }]', /has an item without `ParameterKey`/],
    ["a value that is a map", '{ "A": { "B": 1 } }', /has no plain value for `A`/],
    ["bad JSON", '{ "A": ', /cannot be understood/],
  ])("with %s is bad usage", async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});

describe("did you mean", () => {
  test.each([
    ["", "", 0],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
    ["abc", "abc", 0],
    ["ab", "ba", 2],
  ])("%j and %j are %i apart", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  test.each([
    ["jsno", ["text", "json"], "; did you mean `json`?"],
    ["role", ["role-credentials"], "; did you mean `role-credentials`?"],
    ["xyz", ["text", "json"], ""],
    ["", ["a"], ""],
    ["x", [], ""],
  ])("%j among %j", (word, candidates, hint) => {
    expect(didYouMean(word, candidates)).toBe(hint);
  });
});

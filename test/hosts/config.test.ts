import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import * as t from "../verdicts/templates.ts";
import { runCli } from "./run-cli.ts";

const TEMPLATE = `AWSTemplateFormatVersion: 2010-09-09\n${t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials: "!GetAtt Role.Arn" })])}\n`;
const STRICT = "budgets:\n  - { name: strict, stsCalls: 0 }\n";
const ALLOWED = "budgets:\n  - { stsCalls: 1 }\n";
const MESSAGE = "`GET /items` on stage `prod` makes 1 STS call; budget `strict` allows none";

interface JsonReport {
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string; readonly file: string; readonly related: readonly { readonly file: string; readonly range: object }[] }[];
  readonly errors: readonly object[];
  readonly routes?: readonly { readonly findings: readonly string[] }[];
}

/** What a run says of budgets: "a/t.yaml: error: …", its errors, its notes. */
async function run(cwd: string, ...argv: readonly string[]) {
  const { code, out, err } = await runCli([...argv, "--format", "json"], { cwd });
  const { findings, errors } = JSON.parse(out) as JsonReport;
  const budgets = findings.filter(({ rule }) => rule === "route-budget").map(({ file, severity, message }) => `${file}: ${severity}: ${message}`);
  return { code, budgets, errors, err };
}

const folder = folderOf({
  ".git/HEAD": "",
  ".cfn-latency-lint.yaml": STRICT,
  "t.yaml": TEMPLATE,
  "own/.cfn-latency-lint.json": JSON.stringify({ budgets: [{ stsCalls: 1 }] }),
  "own/t.yaml": TEMPLATE,
  "wrong/.cfn-latency-lint.yml": "budgets:\n  - stsCall: 0\n    cached: true\n",
  "wrong/t.yaml": TEMPLATE,
  "code/cfn-latency-lint.config.js": "process.exit(7)",
  "code/t.yaml": TEMPLATE,
  "allowed.yaml": ALLOWED,
});

test("each file is held to the budgets that are nearest to it", async () => {
  expect(await run(folder, "t.yaml", "own/t.yaml", "--fail-on", "error")).toEqual({ code: 1, budgets: [`t.yaml: error: ${MESSAGE}`], errors: [], err: "" });
  expect(await run(folder, "own/t.yaml", "--fail-on", "error")).toEqual({ code: 0, budgets: [], errors: [], err: "" });
  expect((await run(path.join(folder, "own"), "../t.yaml")).budgets).toEqual([`../t.yaml: error: ${MESSAGE}`]);
});

test("a file of budgets may be named for all, or none be looked for", async () => {
  expect((await run(folder, "t.yaml", "own/t.yaml", "--config", ".cfn-latency-lint.yaml")).budgets).toEqual([`own/t.yaml: error: ${MESSAGE}`, `t.yaml: error: ${MESSAGE}`]);
  expect((await run(folder, "t.yaml", "--config=allowed.yaml")).budgets).toEqual([]);
  expect((await run(folder, "t.yaml", "--no-config")).budgets).toEqual([]);
  expect(await runCli(["t.yaml", "--no-config", "--config", "allowed.yaml"], { cwd: folder }))
    .toEqual({ code: 2, out: "", err: "cfn-latency-lint: `--config` and `--no-config` exclude each other\n`cfn-latency-lint --help` lists the options\n" });
});

test("the rule is set like others", async () => {
  expect((await run(folder, "t.yaml", "--rule", "route-budget=info")).budgets).toEqual([`t.yaml: info: ${MESSAGE}`]);
  expect((await run(folder, "t.yaml", "--rule", "route-budget=off")).budgets).toEqual([]);
});

test("what a person reads shows the budget", async () => {
  const { out } = await runCli(["t.yaml", "--rule", "role-credentials=off"], { cwd: folder, columns: 100 });
  const line = TEMPLATE.split("\n").findIndex((text) => text === "  Get:") + 1;
  const uri = TEMPLATE.split("\n")[line + 6] ?? "";
  expect(uri).toContain("Credentials");
  expect(out).toContain(`error[route-budget]: ${MESSAGE}\n  --> t.yaml:${line}:3\n`);
  expect(out).toContain("  ::: .cfn-latency-lint.yaml:2:21\n   |\n 2 |   - { name: strict, stsCalls: 0 }\n   |                     ----------- budget `strict`\n");
});

test("`routes` says the same, and does not fail for it", async () => {
  const { code, out } = await runCli(["routes", "t.yaml", "--format", "json"], { cwd: folder });
  const { findings, routes = [] } = JSON.parse(out) as JsonReport;
  expect([code, findings.map(({ rule }) => rule), routes.map((row) => row.findings.length)]).toEqual([0, ["route-budget", "role-credentials"], [2]]);
});

describe("a configuration that is wrong", () => {
  const error = {
    file: "wrong/.cfn-latency-lint.yml",
    range: { start: { line: 2, column: 5 }, end: { line: 2, column: 12 } },
    message: "there is no key `stsCall` here; did you mean `stsCalls`?",
  };

  test.each([[["wrong/t.yaml", "t.yaml"]], [["."]]])("is an error, and the files are linted all the same: %j", async (paths) => {
    const { code, budgets, errors } = await run(folder, ...paths);
    expect({ code, budgets, errors }).toEqual({ code: 2, budgets: expect.arrayContaining([`t.yaml: error: ${MESSAGE}`]) as unknown, errors: [error] });
  });

  test("is told once, at its place", async () => {
    const { code, out } = await runCli(["wrong", "--format", "compact"], { cwd: folder });
    expect(code).toBe(2);
    expect(out.split("\n").filter((line) => line.includes("stsCall"))).toEqual([expect.stringContaining("wrong/.cfn-latency-lint.yml:2:5")]);
  });

  test("may be one that is not there", async () => {
    expect((await run(folder, "t.yaml", "--config", "gone.yaml"))).toEqual({
      code: 2, budgets: [], errors: [{ file: "gone.yaml", range: null, message: "the file does not exist" }], err: "",
    });
  });
});

test("one that is code is not run, and that is told", async () => {
  const note = "cfn-latency-lint: code/cfn-latency-lint.config.js is code and is not run; `--config` names it, or `--allow-config-code` lets it run\n";
  expect(await run(folder, "code/t.yaml")).toEqual({ code: 1, budgets: [`code/t.yaml: error: ${MESSAGE}`], errors: [], err: note });
  expect((await run(folder, "code/t.yaml", "--quiet")).err).toBe("");
});

test("--verbose says which configuration a file has", async () => {
  const { err } = await runCli(["t.yaml", "own/t.yaml", "--verbose"], { cwd: folder });
  expect(err.split("\n").filter((line) => line.includes("configuration"))).toEqual([
    "cfn-latency-lint: own/t.yaml: configuration from own/.cfn-latency-lint.json",
    "cfn-latency-lint: t.yaml: configuration from .cfn-latency-lint.yaml",
  ]);
});

test("standard input has the configuration of where it is said to be", async () => {
  const piped = (...argv: readonly string[]) => runCli(["-", "--format", "compact", ...argv], { cwd: folder, stdin: TEMPLATE });
  expect((await piped()).out).toContain(MESSAGE);
  expect((await piped("--stdin-filename", "own/t.yaml")).out).not.toContain("route-budget");
});

test("a template that another deploys has the configuration nearest to itself", async () => {
  const parent = t.stack([t.resource("Orders", "AWS::CloudFormation::Stack", { TemplateURL: "orders/child.yaml" })]);
  const base = folderOf({ ".git/HEAD": "", "main.yaml": `AWSTemplateFormatVersion: 2010-09-09\n${parent}\n`, "orders/child.yaml": TEMPLATE, "orders/.cfn-latency-lint.yaml": STRICT });
  expect((await run(base, "main.yaml")).budgets).toEqual([`orders/child.yaml: error: ${MESSAGE}`]);
});

describe("what fails a run", () => {
  const base = folderOf({
    ".git/HEAD": "", "t.yaml": TEMPLATE,
    "loose/.cfn-latency-lint.yaml": "failOn: error\n", "loose/t.yaml": TEMPLATE,
    "never/.cfn-latency-lint.yaml": "failOn: never\n", "never/t.yaml": TEMPLATE,
  });

  test.each<[readonly string[], number]>([
    [["t.yaml"], 1],
    [["loose/t.yaml"], 0],
    [["never/t.yaml", "loose/t.yaml"], 0],
    [["never/t.yaml", "t.yaml"], 1],
    [["loose/t.yaml", "--rule", "role-credentials=error"], 1],
    [["never/t.yaml", "--rule", "role-credentials=error"], 0],
    [["never/t.yaml", "--fail-on", "warning"], 1],
    [["t.yaml", "--fail-on", "error"], 0],
  ])("%j: %i", async (argv, code) => {
    expect((await run(base, ...argv)).code).toBe(code);
  });
});

describe("files that are ignored", () => {
  const base = folderOf({
    ".git/HEAD": "", "t.yaml": TEMPLATE, "gen/t.yaml": TEMPLATE, "gen/broken.yaml": "AWSTemplateFormatVersion: [\n",
    ".cfn-latency-lint.yaml": "ignore: [gen, nothing/**]\n",
    "parent.yaml": `AWSTemplateFormatVersion: 2010-09-09\n${t.stack([t.resource("Child", "AWS::CloudFormation::Stack", { TemplateURL: "gen/t.yaml" })])}\n`,
  });
  const files = async (...argv: readonly string[]) => {
    const { code, out, err } = await runCli([...argv, "--format", "json"], { cwd: base });
    const { findings, errors, suppressed } = JSON.parse(out) as JsonReport & { suppressed: readonly { file: string; reason: string; by: string }[] };
    return { code, found: findings.map(({ file }) => file), errors: errors.length, suppressed: suppressed.map(({ file, by, reason }) => `${file}: ${by}: ${reason}`), err };
  };

  test("are not found in a search, nor linted where they are named", async () => {
    expect(await files(".")).toEqual({ code: 1, found: ["t.yaml"], errors: 0, suppressed: ["gen/t.yaml: config: `ignore` has `gen`"], err: "" });
    const note = "cfn-latency-lint: gen/broken.yaml is not linted: `ignore` of .cfn-latency-lint.yaml has `gen`; `--no-ignore` lints it\n";
    expect(await files("t.yaml", "gen/broken.yaml")).toEqual({ code: 1, found: ["t.yaml"], errors: 0, suppressed: [], err: note });
    expect((await files("gen/broken.yaml")).code).toBe(3);
    expect((await files("gen/broken.yaml", "--allow-empty")).code).toBe(0);
  });

  test("are linted with `--no-ignore`", async () => {
    expect(await files("t.yaml", "gen", "--no-ignore")).toEqual({ code: 1, found: ["gen/t.yaml", "t.yaml"], errors: 1, suppressed: [], err: "" });
  });

  test("are still what others refer to, but nothing is told of them", async () => {
    expect(await files("parent.yaml")).toEqual({ code: 0, found: [], errors: 0, suppressed: ["gen/t.yaml: config: `ignore` has `gen`"], err: "" });
  });
});

describe("region and parameters", () => {
  const REGIONAL = `AWSTemplateFormatVersion: 2010-09-09
Parameters: { Far: { Type: String, Default: eu-west-1 } }
${t.stack([t.REST, t.permission({ source: "${Api}/*/*/items" }), t.method({ uri: t.path("${Fn.Arn}", "${Far}") })])}
`;
  const base = folderOf({
    ".git/HEAD": "", "plain/t.yaml": REGIONAL,
    "own/.cfn-latency-lint.yaml": "region: eu-west-1\nparameters: { Far: us-east-1, Unknown: 1 }\n", "own/t.yaml": REGIONAL,
    "beside/.cfn-latency-lint.yaml": "region: eu-west-1\n", "beside/t.yaml": REGIONAL, "beside/t.parameters.json": '{ "Far": "us-east-1" }',
    "both/.cfn-latency-lint.yaml": "region: eu-west-1\nparameters: { Far: us-east-1 }\n", "both/t.yaml": REGIONAL, "both/t.parameters.json": '{ "Far": "eu-west-1" }',
  });
  const crossings = async (...argv: readonly string[]) => {
    const { out, err } = await runCli([...argv, "--format", "json"], { cwd: base });
    const { findings } = JSON.parse(out) as JsonReport;
    return { crossings: findings.filter(({ rule }) => rule === "cross-region-uri").length, err };
  };

  test.each<[readonly string[], number]>([
    [["plain/t.yaml"], 0],
    [["own/t.yaml"], 1],
    [["own/t.yaml", "--parameter-overrides", "Far=eu-west-1"], 0],
    [["own/t.yaml", "--region", "us-east-1"], 0],
    [["own/t.yaml", "--no-config"], 0],
    [["beside/t.yaml"], 1],
    [["both/t.yaml"], 1],
  ])("%j: %i", async (argv, count) => {
    expect(await crossings(...argv)).toEqual({ crossings: count, err: "" });
  });
});

describe("--print-config", () => {
  const base = folderOf({
    ".git/HEAD": "",
    ".cfn-latency-lint.yaml": `extends: [security-first, ./team.yaml]
region: eu-central-1
rules:
  cold-start: info
overrides:
  - { files: "*.yaml", routes: GET /**, rules: { cold-start: warning }, reason: slow }
ignore: gen
failOn: error
`,
    "team.yaml": "compliance: pci\nparameters: { Stage: prod, Size: 2 }\nrules: { role-credentials: { maxFunctionsPerRole: 9 } }\nbudgets: [{ name: b, route: GET /a, stsCalls: 0 }]\n",
    "wrong/.cfn-latency-lint.yaml": "\nregions: x\n",
  });
  interface Printed extends Readonly<Record<string, unknown>> { readonly rules: Readonly<Record<string, unknown>> }
  const printed = async (...argv: readonly string[]) => {
    const { code, out, err } = await runCli(["--print-config", ...argv], { cwd: base });
    const { rules, ...rest } = JSON.parse(out) as Printed;
    return { code, err, rest, rules };
  };

  test("tells of each setting where it comes from, also for a file that is not there yet", async () => {
    const { code, err, rest, rules } = await printed("new.yaml", "--parameter-overrides", "Stage=dev", "--rule", "policy-size=off");
    const from = (line: number, file = ".cfn-latency-lint.yaml"): string => `${file}:${line}`;
    expect({ code, err, rest }).toEqual({ code: 0, err: "", rest: {
      file: "new.yaml", config: ".cfn-latency-lint.yaml", extends: ["team.yaml"],
      preset: { value: "security-first", origin: from(1) },
      ignored: { value: false, origin: "default" },
      region: { value: "eu-central-1", origin: from(2) },
      parameters: { Stage: { value: "dev", origin: "command line" }, Size: { value: "2", origin: from(2, "team.yaml") } },
      failOn: { value: "error", origin: from(8) },
      compliance: [{ value: "pci", origin: from(1, "team.yaml") }],
      overrides: [{ routes: ["GET /**"], rules: { "cold-start": { value: "warning", origin: from(6) } }, reason: "slow" }],
      budgets: [{ value: { name: "b", verbs: ["GET"], path: "/a", stsCalls: 0 }, origin: from(4, "team.yaml") }],
      plugins: [],
    } });
    expect(Object.fromEntries(["role-credentials", "cold-start", "policy-size", "encrypted-cache", "missing-permission"].map((id) => [id, rules[id]]))).toEqual({
      "role-credentials": { severity: { value: "warning", origin: "preset `security-first`" }, options: { maxFunctionsPerRole: { value: 9, origin: from(3, "team.yaml") } } },
      "cold-start": { severity: { value: "info", origin: from(4) } },
      "policy-size": { severity: { value: "off", origin: "command line" } },
      "encrypted-cache": { severity: { value: "off", origin: "preset `security-first`" } },
      "missing-permission": { severity: { value: "error", origin: "preset `security-first`" } },
    });
  });

  test("knows who turns what off, and what is ignored", async () => {
    const { rest, rules } = await printed("gen/t.yaml", "--preset", "all", "--region=us-east-1", "--fail-on=never");
    expect({ preset: rest["preset"], region: rest["region"], failOn: rest["failOn"], ignored: rest["ignored"], overrides: rest["overrides"], cache: rules["encrypted-cache"] }).toEqual({
      preset: { value: "all", origin: "command line" }, region: { value: "us-east-1", origin: "command line" }, failOn: { value: "never", origin: "command line" },
      ignored: { value: true, origin: ".cfn-latency-lint.yaml:7" },
      overrides: [],
      cache: { severity: { value: "off", origin: "team.yaml:1: `pci` asks for what is cached to be encrypted: cdk-nag PCI.DSS.321-APIGWCacheEnabledAndEncrypted" } },
    });
  });

  test("tells what is wrong, and lints nothing", async () => {
    const { code, err, rest } = await printed("wrong/t.yaml");
    expect([code, err, rest["region"]]).toEqual([2, "cfn-latency-lint: wrong/.cfn-latency-lint.yaml:2:1: there is no key `regions` here; did you mean `region`?\n", { value: null, origin: "default" }]);
    expect((await runCli(["--print-config", "a.yaml", "b.yaml"], { cwd: base })).err).toContain("`--print-config` names the file itself, and takes no `b.yaml`\n");
    expect((await runCli(["routes", "--print-config", "a.yaml"], { cwd: base })).code).toBe(2);
  });
});

describe("init", () => {
  test("writes a configuration that is sound, with all that is commented out as well", async () => {
    const cwd = folderOf({ "t.yaml": TEMPLATE });
    expect(await runCli(["init"], { cwd })).toEqual({ code: 0, out: ".cfn-latency-lint.yaml is written; `cfn-latency-lint --print-config template.yaml` tells what is in force\n", err: "" });
    const text = readFileSync(path.join(cwd, ".cfn-latency-lint.yaml"), "utf8");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=https://raw.githubusercontent.com/cfn-latency-lint/cfn-latency-lint/main/src/project/config/config.schema.json");
    expect((await run(cwd, "t.yaml", "--fail-on=error")).code).toBe(0);
    writeFileSync(path.join(cwd, ".cfn-latency-lint.yaml"), text.replaceAll(/^# (?=\w+:| {2})/gm, ""));
    const { code, out, err } = await runCli(["--print-config", "t.yaml"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect((JSON.parse(out) as { failOn: object }).failOn).toEqual({ value: "error", origin: ".cfn-latency-lint.yaml:27" });
  });

  test("knows the schema of a package that is installed", async () => {
    const cwd = folderOf({ "node_modules/cfn-latency-lint/src/project/config/config.schema.json": "{}" });
    await runCli(["init"], { cwd });
    expect(readFileSync(path.join(cwd, ".cfn-latency-lint.yaml"), "utf8")).toMatch(/^# yaml-language-server: \$schema=node_modules\/cfn-latency-lint\/src\/project\/config\/config\.schema\.json\n/);
  });

  test("overwrites nothing", async () => {
    const cwd = folderOf({ ".cfn-latency-lint.json": "{}" });
    const refusal = "cfn-latency-lint: there is `.cfn-latency-lint.json` already, and it is left as it is\n`cfn-latency-lint --help` lists the options\n";
    expect(await runCli(["init"], { cwd })).toEqual({ code: 2, out: "", err: refusal });
    expect((await runCli(["init", "x"], { cwd })).code).toBe(2);
    expect((await runCli(["init", "--quiet"], { cwd })).code).toBe(2);
  });
});

test("a rule that only a plugin would have is asked of the plugins", async () => {
  const base = folderOf({ ".git/HEAD": "", "t.yaml": TEMPLATE, ".cfn-latency-lint.yaml": "rules: { acme/quick: error }\noverrides: [{ files: t.yaml, rules: { acme/slow: { severity: off, most: 3 } } }]\n" });
  const { code, errors } = await run(base, "t.yaml");
  expect(code).toBe(2);
  expect(errors.map((error) => (error as { message: string; range: { start: object } })).map(({ message, range }) => [message, range.start])).toEqual([
    ["there is no rule `acme/quick`", { line: 1, column: 10 }],
    ["there is no rule `acme/slow`", { line: 2, column: 52 }],
  ]);
});

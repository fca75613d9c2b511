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
  const note = "cfn-latency-lint: code/cfn-latency-lint.config.js: configuration that is code is not read\n";
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

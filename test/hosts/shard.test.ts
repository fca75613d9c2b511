import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../src/report/report.schema.json" with { type: "json" };
import { folderOf } from "../folder.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { runCli } from "./run-cli.ts";

const CLEAN = ordersTemplate();
const FAULTY = ordersTemplate({ hasPermission: false });
const ROLE = ordersTemplate({ hasRole: true });

type Files = Readonly<Record<string, string>>;

/** A repository in which each of so many shards has written its reports to a folder of its own. */
async function sharded(files: Files, count: number, ...argv: readonly string[]) {
  const cwd = folderOf({ ".git/HEAD": "", ...files });
  const exits: number[] = [];
  for (let index = 1; index <= count; index++) {
    const folder = path.join(cwd, "out", `shard-${index}`);
    mkdirSync(folder, { recursive: true });
    const { code } = await runCli(["src", `--shard=${index}/${count}`, `--format=json=${folder}/report.json`, `--format=sarif=${folder}/report.sarif`, "--format=compact", ...argv], { cwd });
    exits.push(code);
  }
  return { cwd, exits };
}

describe("merge", () => {
  const files = { "src/a.yaml": FAULTY, "src/b.yaml": ROLE, "src/c.yaml": CLEAN };

  test.each(["json", "sarif"])("writes as %s what the whole run does", async (format) => {
    const { cwd, exits } = await sharded(files, 2);
    const whole = await runCli(["src", `--format=${format}`], { cwd });
    expect(exits).toEqual([1, 1]);
    expect(await runCli(["merge", `out/*/report.${format}`], { cwd })).toEqual({ code: whole.code, out: whole.out, err: "" });
  });

  test("takes files and folders, each once, and writes to a file", async () => {
    const { cwd } = await sharded(files, 2);
    const whole = await runCli(["src", "--format=json"], { cwd });
    const { code, out, err } = await runCli(["merge", "out/shard-2/report.json", "out/*/*.json", path.join(cwd, "out/shard-1/report.json"), "--output-file", "merged.json"], { cwd });
    expect({ code, out, err }).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(path.join(cwd, "merged.json"), "utf8")).toBe(whole.out);
    mkdirSync(path.join(cwd, "in/deep"), { recursive: true });
    for (const index of [1, 2]) writeFileSync(path.join(cwd, `in/deep/${index}.JSON`), readFileSync(path.join(cwd, `out/shard-${index}/report.json`)));
    expect(await runCli(["merge", "in"], { cwd })).toEqual({ code: 1, out: whole.out, err: "" });
  });

  test("writes over no report that it reads", async () => {
    const { cwd } = await sharded(files, 1);
    expect(await runCli(["merge", "out/shard-1/report.json", "--output-file=out/shard-1/report.json"], { cwd })).toEqual({
      code: 2, out: "", err: "cfn-latency-lint: the json report cannot be written to `out/shard-1/report.json`: it is one of the files that were linted or read for it\n",
    });
  });

  test("a shard's report is valid, too, and says which one it is", async () => {
    const { cwd } = await sharded(files, 2);
    const report = JSON.parse(readFileSync(path.join(cwd, "out/shard-2/report.json"), "utf8")) as Readonly<Record<string, unknown>>;
    const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(schema);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report["shard"]).toEqual({ index: 2, count: 2, of: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown, exitCode: 1 });
  });
});

describe("the exit code is that of the whole run", () => {
  test.each<[what: string, files: Files, argv: readonly string[], merging: readonly string[], exits: readonly number[], code: number]>([
    ["nothing found", { "src/a.yaml": CLEAN, "src/b.yaml": CLEAN }, [], [], [0, 0], 0],
    ["found by one shard", { "src/a.yaml": FAULTY, "src/b.yaml": CLEAN }, [], [], [0, 1], 1],
    ["what shards were told to fail on", { "src/a.yaml": ROLE, "src/b.yaml": CLEAN }, ["--fail-on=error"], [], [0, 0], 0],
    ["what configurations say", { "src/.cfn-latency-lint.yaml": "failOn: never", "src/a.yaml": FAULTY, "src/b.yaml": CLEAN }, [], [], [0, 0], 0],
    ["told to fail on more", { "src/.cfn-latency-lint.yaml": "failOn: never", "src/a.yaml": ROLE, "src/b.yaml": CLEAN }, [], ["--fail-on=warning"], [0, 0], 1],
    ["told to fail on less", { "src/a.yaml": ROLE, "src/b.yaml": CLEAN }, [], ["--fail-on=error"], [1, 0], 0],
    ["told never to fail", { "src/a.yaml": FAULTY, "src/b.yaml": CLEAN }, [], ["--fail-on=never"], [0, 1], 0],
    ["a configuration that is wrong", { "src/.cfn-latency-lint.yaml": "rules: { no-rule: off }", "src/a.yaml": CLEAN, "src/b.yaml": CLEAN }, [], ["--fail-on=never"], [2, 0], 2],
    ["a broken file that a search turned up", { "src/a.yaml": `${CLEAN}  X: [\n`, "src/b.yaml": CLEAN }, [], [], [0, 0], 0],
    ["a broken file that is named", { "src/a.yaml": `${CLEAN}  X: [\n`, "src/b.yaml": CLEAN }, ["src/a.yaml"], [], [2, 0], 2],
    ["a named file that is not there", { "src/a.yaml": CLEAN, "src/b.yaml": CLEAN }, ["gone.yaml"], [], [2, 0], 2],
    ["more shards than files", { "src/a.yaml": CLEAN }, [], [], [0, 0], 0],
    ["nothing to lint", { "src/notes.yaml": "a: b\n" }, [], [], [0, 0], 3],
    ["nothing to lint, which may be", { "src/notes.yaml": "a: b\n" }, [], ["--allow-empty"], [0, 0], 0],
  ])("%s", async (_, files, argv, merging, exits, code) => {
    const { cwd, exits: actual } = await sharded(files, 2, ...argv);
    expect(actual).toEqual(exits);
    for (const format of ["json", "sarif"]) {
      const { code: merged, err } = await runCli(["merge", `out/*/*.${format}`, ...merging], { cwd });
      expect([merged, err]).toEqual([code, ""]);
    }
    const whole = await runCli(["src", ...argv, ...merging, "--format=json"], { cwd });
    expect(whole.code).toBe(code);
    expect((await runCli(["merge", "out/*/*.json"], { cwd })).out).toBe(whole.out);
  });
});

test("a shard without files says so, and has an empty report", async () => {
  const cwd = folderOf({ ".git/HEAD": "", "a.yaml": CLEAN });
  const { code, out, err } = await runCli([".", "--shard=2/2", "--format=json"], { cwd });
  expect([code, err]).toEqual([0, "cfn-latency-lint: shard 2 of 2 was dealt nothing to lint\n"]);
  expect(JSON.parse(out)).toMatchObject({ findings: [], summary: { files: 0 } });
});

test("a rule of a plugin that fails is told of once", async () => {
  const plugin = 'export default { name: "odd", rules: [{ id: "fails", on: "route", severity: "warning", summary: "S.", *check() { throw new Error("no"); } }] };\n';
  const files = { ".cfn-latency-lint.yaml": "plugins: [./odd.mjs]", "odd.mjs": plugin, "src/a.yaml": CLEAN, "src/b.yaml": `${CLEAN}# longer\n`, "src/c.yaml": CLEAN };
  const { cwd, exits } = await sharded(files, 3);
  expect(exits).toEqual([2, 2, 2]);
  for (const format of ["json", "sarif"]) {
    const whole = await runCli(["src", `--format=${format}`], { cwd });
    expect(await runCli(["merge", `out/*/*.${format}`], { cwd })).toEqual({ code: 2, out: whole.out, err: "" });
    expect(whole.out.match(/failed on/g)).toHaveLength(1);
  }
});

describe("what cannot be merged is told", () => {
  const REPORT = {
    version: 1, tool: { name: "cfn-latency-lint", version: "1.0.0" }, shard: { index: 1, count: 2, of: "0123456789abcdef", exitCode: 0 },
    findings: [], suppressed: [], notChecked: [], errors: [], warnings: [], summary: { files: 0, routes: 0, error: 0, warning: 0, info: 0, suppressed: 0 },
  };
  const { shard, ...whole } = REPORT;
  const second = { ...REPORT, shard: { ...shard, index: 2 } };
  const sarif = (name: string, properties?: object) => ({ version: "2.1.0", runs: [{ tool: { driver: { name, version: "1.0.0" } }, results: [], invocations: [{ toolExecutionNotifications: [] }], properties }] });
  const log = sarif("cfn-latency-lint", { shard: { ...shard, index: 2, files: 0, resultFiles: [], notificationFiles: [] } });

  test.each<[what: string, files: Readonly<Record<string, unknown>>, message: string]>([
    ["no JSON", { "a.json": "{" }, "`in/a.json` is no report: it is not JSON"],
    ["another JSON", { "a.json": [] }, "`in/a.json` is no report of cfn-latency-lint"],
    ["a report of something else", { "a.json": { version: 1, tool: { name: "other" } } }, "`in/a.json` is no report of cfn-latency-lint"],
    ["a format to come", { "a.json": { ...REPORT, version: 2 } }, "`in/a.json` is a report in format 2; this release reads 1"],
    ["a report of `routes`", { "a.json": { ...whole, routes: [] } }, "`in/a.json` is not a lint report, as `--format json` writes it"],
    ["a report of `diff`", { "a.json": { version: 1, tool: REPORT.tool } }, "`in/a.json` is not a lint report, as `--format json` writes it"],
    ["a whole report", { "a.json": whole }, "`in/a.json` is the report of a whole run, not of one with `--shard`"],
    ["a report without its counts", { "a.json": { ...REPORT, summary: {} } }, "`in/a.json` is not as it was written: parts of it are missing"],
    ["a finding without a file", { "a.json": { ...REPORT, findings: [{ severity: "error" }] } }, "`in/a.json` is not as it was written: parts of it are missing"],
    ["a shard that there cannot be", { "a.json": { ...REPORT, shard: { ...shard, index: 3 } } }, "`in/a.json` is not as it was written: parts of it are missing"],
    ["SARIF of another tool", { "a.sarif": sarif("other") }, "`in/a.sarif` is SARIF, but no report of cfn-latency-lint"],
    ["SARIF without a run", { "a.sarif": { version: "2.1.0", runs: [] } }, "`in/a.sarif` is SARIF, but no report of cfn-latency-lint"],
    ["SARIF of a whole run", { "a.sarif": sarif("cfn-latency-lint") }, "`in/a.sarif` is the report of a whole run, not of one with `--shard`"],
    ["SARIF that lost a result", { "a.sarif": sarif("cfn-latency-lint", { shard: { ...shard, files: 1, resultFiles: ["a"], notificationFiles: [] } }) }, "`in/a.sarif` is not as it was written: parts of it are missing"],
    ["two formats", { "a.json": REPORT, "b.sarif": log }, "`in/a.json` and `in/b.sarif` are of two formats: only reports of one can be merged"],
    ["two releases", { "a.json": REPORT, "b.json": { ...second, tool: { ...REPORT.tool, version: "2.0.0" } } }, "`in/a.json` and `in/b.json` are of two releases, 1.0.0 and 2.0.0"],
    ["another number of shards", { "a.json": REPORT, "b.json": { ...REPORT, shard: { ...shard, index: 2, count: 3 } } }, "`in/a.json` and `in/b.json` are of two runs: one had 2 shards, the other 3"],
    ["other files", { "a.json": REPORT, "b.json": { ...REPORT, shard: { ...shard, index: 2, of: "fedcba9876543210" } } }, "`in/a.json` and `in/b.json` are of two runs: these did not find the same files"],
    ["a shard twice", { "a.json": REPORT, "b.json": second, "c.json": REPORT }, "`in/a.json` and `in/c.json` are both of shard 1"],
    ["a shard that is missing", { "b.json": second }, "the report of shard 1 of 2 is missing"],
    ["many shards that are missing", { "a.json": { ...REPORT, shard: { ...shard, count: 900 } } }, "the reports of shards 2, 3, 4, 5, 6 and 894 more of 900 are missing"],
    ["a folder without a report", { "a.txt": "" }, "`in` has no report: no file in it ends in .json or .sarif"],
  ])("%s", async (_, files, message) => {
    const cwd = folderOf(Object.fromEntries(Object.entries(files).map(([file, content]) => [`in/${file}`, typeof content === "string" ? content : JSON.stringify(content)])));
    expect(await runCli(["merge", "in"], { cwd })).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });

  test.each([
    [["merge"], "`merge` needs the reports of all shards: files, folders or patterns"],
    [["merge", "gone.json"], "`gone.json` cannot be merged: there is no such file or folder"],
    [["merge", "gone/*.json"], "`gone/*.json` cannot be merged: no file matches the pattern"],
    [["merge", "x", "--format=json"], "`--format` is no option of `merge`"],
    [["merge", "x", "--shard=1/2"], "`--shard` is no option of `merge`"],
  ])("%j", async (argv, message) => {
    expect(await runCli(argv, { cwd: folderOf({}) })).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });
});

describe("--shard", () => {
  test.each([
    ["0/4", "`--shard` is which part of how many, from `1/4` to `4/4`, not `0/4`"],
    ["5/4", "`--shard` is which part of how many, from `1/4` to `4/4`, not `5/4`"],
    ["2", "`--shard` is which part of how many, from `1/4` to `4/4`, not `2`"],
    ["1/", "`--shard` is which part of how many, from `1/4` to `4/4`, not `1/`"],
    ["1/4/8", "`--shard` is which part of how many, from `1/4` to `4/4`, not `1/4/8`"],
    ["-1/4", "`--shard` is which part of how many, from `1/4` to `4/4`, not `-1/4`"],
    ["1/1001", "`--shard` makes at most 1000 parts, not 1001"],
  ])("%s", async (text, message) => {
    expect(await runCli([`--shard=${text}`, "."], {})).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });

  test.each([
    [["--changed"], "`--shard` and `--changed` exclude each other"],
    [["--fix"], "`--shard` and `--fix` exclude each other"],
    [["--fix-dry-run"], "`--shard` and `--fix-dry-run` exclude each other"],
    [["--baseline=b.json"], "`--shard` and `--baseline` exclude each other"],
    [["--update-baseline"], "`--shard` and `--update-baseline` exclude each other"],
    [["--report-suppressions"], "`--shard` and `--report-suppressions` exclude each other"],
    [["--print-config=a.yaml"], "`--shard` and `--print-config` exclude each other"],
    [["-"], "`--shard` needs files: standard input cannot be dealt"],
  ])("beside %j", async (argv, message) => {
    expect(await runCli(["--shard=1/2", ...argv], {})).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });

  test.each(["routes", "diff"])("is no option of %s", async (command) => {
    expect((await runCli([command, ".", "--shard=1/2"], {})).err).toContain(`\`--shard\` is no option of \`${command}\``);
  });
});

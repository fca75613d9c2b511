import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { folderOf } from "../folder.ts";
import { commitAll, git, repositoryWith } from "../project/git/repository.ts";
import * as t from "../verdicts/templates.ts";
import { runCli } from "./run-cli.ts";

const HEAD = "AWSTemplateFormatVersion: 2010-09-09\n";
/** One finding: a role that the function's own policy makes needless. */
const ROLE = `${HEAD}${t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials: "!GetAtt Role.Arn" })])}\n`;
const CLEAN = `${HEAD}${t.stack([t.REST, t.permission(), t.method()])}\n`;
/** One more. */
const MORE = `${ROLE}${t.method({ id: "Post", verb: "POST", credentials: "!GetAtt Role.Arn" })}\n`;

const BASELINE = ".cfn-latency-baseline.json";
const USE = ["--baseline", BASELINE];
const UPDATE = "--update-baseline";

function schemaOf(file: string) {
  const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../src", file), "utf8")) as object;
  return new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);
}

const isBaseline = schemaOf("run/baseline.schema.json");
const isReport = schemaOf("report/report.schema.json");

interface JsonReport {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly routes: readonly string[] }[];
  readonly suppressed: readonly { readonly by: string; readonly reason: string; readonly file: string }[];
  readonly warnings: readonly { readonly file: string; readonly range: { readonly start: { readonly line: number } }; readonly message: string }[];
  readonly errors: readonly { readonly file: string; readonly range: object | null; readonly message: string }[];
  readonly summary: object;
}

/** What a run says: "file: route" of what is told, how much is known, the lines of entries that are not needed. */
async function run(cwd: string, ...argv: readonly string[]) {
  const { code, out, err } = await runCli([...argv, "--format", "json"], { cwd });
  const report = JSON.parse(out) as JsonReport;
  expect({ isValid: isReport(report), errors: isReport.errors }).toEqual({ isValid: true, errors: null });
  return {
    code, err,
    told: report.findings.map(({ rule, file, routes }) => `${file}: ${rule}: ${routes.join()}`),
    known: report.suppressed.map(({ by, file }) => `${file}: ${by}`),
    stale: report.warnings.map(({ file, range, message }) => `${file}:${range.start.line}: ${message}`),
  };
}

interface Entry {
  readonly file: string;
  readonly severity: string;
  readonly message: string;
}

/** "file severity message" of each entry. */
function entriesIn(folder: string, name = BASELINE): string[] {
  const baseline = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { readonly findings: readonly Entry[] };
  expect({ isValid: isBaseline(baseline), errors: isBaseline.errors }).toEqual({ isValid: true, errors: null });
  return baseline.findings.map(({ file, severity, message }) => `${file} ${severity} ${message}`);
}

/** A folder whose baseline knows all that is found. */
async function known(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = folderOf(files);
  expect((await runCli([".", UPDATE], { cwd: folder })).code).toBe(0);
  return folder;
}

const NOTHING = { code: 0, err: "", told: [], known: [], stale: [] };
const STALE = "what this entry is about is not found any more; `--update-baseline` takes it out";

describe("a baseline", () => {
  test("is made of all that is found, and then none of it is told", async () => {
    const folder = folderOf({ "a.yaml": ROLE, "b/c.yaml": CLEAN });
    expect((await runCli([".", ...USE], { cwd: folder })).code).toBe(2);
    expect(await runCli([".", UPDATE], { cwd: folder })).toEqual({
      code: 0,
      out: "no findings in 2 files (2 routes); 1 suppressed\n",
      err: `cfn-latency-lint: the baseline \`${BASELINE}\` knows 1 finding now: 1 added\n`,
    });
    const text = readFileSync(path.join(folder, BASELINE), "utf8");
    expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"findings": \[\n {4}\{"file":"a\.yaml","rule":"role-credentials","severity":"warning","fingerprint":"[0-9a-f]{16}","message":"`GET \/items` assumes `Role` to invoke `Fn`"\}\n {2}\]\n\}\n$/);
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["a.yaml: baseline"] });
    expect((await runCli([".", ...USE, "--verbose"], { cwd: folder, columns: 200 })).out).toMatch(/^ {2}a\.yaml:\d+:\d+: role-credentials: it was known when the baseline was made \(baseline\)$/m);
  });

  test("is only used where it is asked for", async () => {
    const folder = await known({ "a.yaml": ROLE });
    expect((await run(folder, ".")).told).toEqual(["a.yaml: role-credentials: GET /items"]);
  });

  test("knows nothing of what came later", async () => {
    const folder = await known({ "a.yaml": ROLE });
    writeFileSync(path.join(folder, "a.yaml"), MORE.replace(HEAD, `# moved\n\n${HEAD}`));
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, code: 1, told: ["a.yaml: role-credentials: POST /items"], known: ["a.yaml: baseline"] });
  });

  test("knows nothing of what got worse, until it is told so", async () => {
    const folder = await known({ "a.yaml": ROLE });
    const worse = [".", "--rule", "role-credentials=error"];
    expect(await run(folder, ...worse, ...USE)).toEqual({ ...NOTHING, code: 1, told: ["a.yaml: role-credentials: GET /items"] });
    expect((await runCli([...worse, UPDATE], { cwd: folder })).err).toBe(`cfn-latency-lint: the baseline \`${BASELINE}\` knows 1 finding now\n`);
    expect(entriesIn(folder)).toEqual(["a.yaml error `GET /items` assumes `Role` to invoke `Fn`"]);
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["a.yaml: baseline"] });
  });

  test("does not know the faults of suppressions", async () => {
    const folder = folderOf({ "a.yaml": `${CLEAN}# cfn-latency-lint-ignore-file cold-start\n` });
    expect(await run(folder, ".", UPDATE)).toEqual({
      ...NOTHING, code: 1, told: ["a.yaml: suppression: "], err: `cfn-latency-lint: the baseline \`${BASELINE}\` knows 0 findings now\n`,
    });
    expect(readFileSync(path.join(folder, BASELINE), "utf8")).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
  });

  test("is written the same again, and not written then", async () => {
    const folder = await known({ "a.yaml": MORE, "b.yaml": ROLE });
    const before = statSync(path.join(folder, BASELINE)).ino;
    expect((await runCli([".", UPDATE], { cwd: folder })).err).toBe(`cfn-latency-lint: the baseline \`${BASELINE}\` is as it was\n`);
    expect(statSync(path.join(folder, BASELINE)).ino).toBe(before);
    expect((await runCli([".", UPDATE, "--quiet"], { cwd: folder })).err).toBe("");
  });

  test("knows files from where it stands, wherever it is used", async () => {
    const folder = folderOf({ "stacks/a.yaml": ROLE });
    const update = await runCli(["a.yaml", UPDATE, "--baseline", "../known/all.json"], { cwd: path.join(folder, "stacks") });
    expect(update.err).toBe("cfn-latency-lint: the baseline `../known/all.json` knows 1 finding now: 1 added\n");
    expect(entriesIn(folder, "known/all.json")).toEqual(["../stacks/a.yaml warning `GET /items` assumes `Role` to invoke `Fn`"]);
    expect(await run(folder, ".", "--baseline", "known/all.json")).toEqual({ ...NOTHING, known: ["stacks/a.yaml: baseline"] });
  });

  test("takes findings from the routes that they are about", async () => {
    const folder = await known({ "a.yaml": ROLE });
    const { out } = await runCli([".", ...USE, "--format", "html"], { cwd: folder });
    expect(out).not.toContain("role-credentials");
  });

  test("leaves what it knows unfixed", async () => {
    const folder = await known({ "a.yaml": ROLE });
    expect((await runCli([".", ...USE, "--fix"], { cwd: folder })).code).toBe(0);
    expect(readFileSync(path.join(folder, "a.yaml"), "utf8")).toBe(ROLE);
  });
});

describe("what a baseline knows and is not so any more", () => {
  test("is told at its line, fails nothing, and is taken out", async () => {
    const folder = await known({ "a.yaml": MORE, "b.yaml": ROLE });
    writeFileSync(path.join(folder, "a.yaml"), CLEAN);
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["b.yaml: baseline"], stale: [`${BASELINE}:4: ${STALE}`, `${BASELINE}:5: ${STALE}`] });
    const { out } = await runCli([".", ...USE], { cwd: folder, columns: 200 });
    expect(out).toBe(`note: ${BASELINE}:4:5: ${STALE} (and 1 more)\n\nno findings in 2 files (2 routes); 1 suppressed\n`);
    expect((await runCli([".", ...USE, "--quiet"], { cwd: folder })).out).toBe("");
    expect((await runCli([".", UPDATE], { cwd: folder })).err).toBe(`cfn-latency-lint: the baseline \`${BASELINE}\` knows 1 finding now: 2 taken out\n`);
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["b.yaml: baseline"] });
  });

  test.each<[string, readonly string[], number]>([
    ["the folder", ["."], 1],
    ["a folder around it", ["../"], 1],
    ["the file itself", ["a.yaml", "b.yaml"], 1],
    ["a pattern", ["./*.yaml"], 1],
    ["another file", ["b.yaml"], 0],
    ["another pattern", ["b*.yaml"], 0],
  ])("is looked for where the run is over %s", async (_, paths, count) => {
    const folder = await known({ "a.yaml": ROLE, "b.yaml": CLEAN });
    writeFileSync(path.join(folder, "a.yaml"), CLEAN);
    expect((await run(folder, ...paths, ...USE)).stale).toHaveLength(count);
  });

  test.each<[string, readonly string[], number]>([
    ["the folder that it was in", ["."], 1],
    ["a pattern that it had", ["*.yaml"], 1],
    ["other files", ["b.yaml"], 0],
    ["other patterns", ["b*"], 0],
  ])("is told of a file that is gone where the run is over %s, and only then taken out", async (_, paths, count) => {
    const folder = await known({ "a.yaml": ROLE, "b.yaml": CLEAN });
    rmSync(path.join(folder, "a.yaml"));
    expect((await run(folder, ...paths, ...USE)).stale).toHaveLength(count);
    expect((await runCli([...paths, UPDATE], { cwd: folder })).code).toBe(0);
    expect(entriesIn(folder)).toHaveLength(1 - count);
  });

  test("is not told where a rule is off, or where the file is broken", async () => {
    const folder = await known({ "a.yaml": ROLE });
    expect((await run(folder, ".", "--rule", "role-credentials=off", ...USE)).stale).toEqual([]);
    expect((await runCli([".", "--rule", "role-credentials=off", UPDATE], { cwd: folder })).err).toContain("is as it was");
    writeFileSync(path.join(folder, "a.yaml"), `${CLEAN}  "broken\n`);
    expect((await run(folder, ".", ...USE)).stale).toEqual([]);
  });

  test("is told of what is suppressed in its place", async () => {
    const folder = await known({ "a.yaml": ROLE });
    writeFileSync(path.join(folder, "a.yaml"), `${ROLE}# cfn-latency-lint-ignore-file role-credentials -- for good\n`);
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["a.yaml: comment"], stale: [`${BASELINE}:4: ${STALE}`] });
  });

  test("is told of a fragment where all that include it are linted", async () => {
    const parent = (name: string, part: string): string => `${HEAD}${t.stack([t.REST_API.replace("PathPart: items", `PathPart: ${part}`), t.stage(), t.FUNCTION, t.ROLE, t.permission(), `  ${name}:\n    Fn::Transform: { Name: AWS::Include, Parameters: { Location: get.yaml } }`])}\n`;
    const get = t.method({ credentials: "!GetAtt Role.Arn" }).split("\n").slice(1).map((line) => line.slice(4)).join("\n");
    const folder = await known({ "a.yaml": parent("GetA", "a"), "b.yaml": parent("GetB", "b"), "get.yaml": `${get}\n` });
    expect(entriesIn(folder)).toHaveLength(2);
    expect((await run(folder, "a.yaml", ...USE)).stale).toEqual([]);
    rmSync(path.join(folder, "b.yaml"));
    expect((await run(folder, "a.yaml", ...USE)).stale).toEqual([]);
    expect((await run(folder, ".", ...USE)).stale).toHaveLength(1);
  });
});

describe("a file that has another name", () => {
  test("is followed, and then known by it", async () => {
    const folder = await known({ "a.yaml": MORE, "b.yaml": ROLE.replaceAll("items", "others") });
    mkdirSync(path.join(folder, "stacks"));
    renameSync(path.join(folder, "a.yaml"), path.join(folder, "stacks/orders.yaml"));
    expect(await run(folder, ".", ...USE)).toEqual({ ...NOTHING, known: ["b.yaml: baseline", "stacks/orders.yaml: baseline", "stacks/orders.yaml: baseline"] });
    expect((await runCli([".", UPDATE], { cwd: folder })).err).toBe(`cfn-latency-lint: the baseline \`${BASELINE}\` knows 3 findings now\n`);
    expect(entriesIn(folder).map((entry) => entry.split(" ")[0])).toEqual(["b.yaml", "stacks/orders.yaml", "stacks/orders.yaml"]);
  });

  test("is not guessed", async () => {
    const folder = await known({ "a.yaml": ROLE });
    renameSync(path.join(folder, "a.yaml"), path.join(folder, "b.yaml"));
    writeFileSync(path.join(folder, "c.yaml"), ROLE);
    expect((await run(folder, ".", ...USE)).told).toEqual(["b.yaml: role-credentials: GET /items", "c.yaml: role-credentials: GET /items"]);
  });
});

describe("a baseline that is wrong", () => {
  const entry = '{"file":"a.yaml","rule":"role-credentials","severity":"warning","fingerprint":"0"}';

  test.each<[string, string, string]>([
    ["", "1:1", "the baseline is empty"],
    ["[]", "1:1", "a baseline is a map with `version` and `findings`"],
    ["{}", "1:1", "a baseline says its `version`: 1"],
    ['{\n  "version": 2, "findings": {} }', "2:14", "the `version` of this baseline is `2`; version 1 is all that is known here"],
    ['{ "version": 1 }', "1:1", "a baseline has `findings`, a list"],
    ['{ "version": 1, "findings": {} }', "1:29", "a baseline has `findings`, a list"],
    ['{ "version": 1, "finding": [], "findings": [] }', "1:17", "there is no key `finding` here; did you mean `findings`?"],
    [`{ "version": 1, "findings": [\n  3] }`, "2:3", "what a baseline knows is a map with `file`, `rule`, `severity` and `fingerprint`"],
    [`{ "version": 1, "findings": [\n  ${entry.replace('"a.yaml"', "3")}] }`, "2:11", "an entry has `file`, a text"],
    [`{ "version": 1, "findings": [\n  ${entry.replace("fingerprint", "finger")}] }`, "2:67", "there is no key `finger` here; did you mean `fingerprint`?"],
    [`{ "version": 1, "findings": [\n  ${entry.replace('"warning"', '"Warning"')}] }`, "2:57", "an entry has `severity`, one of error, warning, info"],
    [`{ "version": 1, "findings": [\n<<<<<<< ours\n  ${entry}] }`, "2:1", "`<<<<<<<` is no JSON value"],
  ])("is told with its place, and left as it is: %j", async (text, place, message) => {
    const folder = folderOf({ "a.yaml": ROLE, [BASELINE]: text });
    const { code, out } = await runCli([".", ...USE, "--format", "compact"], { cwd: folder });
    const [first = "", ...others] = out.trimEnd().split("\n");
    expect({ code, first, last: others.at(-1) }).toEqual({
      code: 2, first: expect.stringContaining(`${BASELINE}:${place}: error: ${message}`) as unknown, last: expect.stringMatching(/^a\.yaml:\d+:\d+: warning\[role-credentials\] /) as unknown,
    });
    const update = await runCli([".", UPDATE], { cwd: folder });
    const [told = ""] = update.err.split("\n");
    expect({ code: update.code, out: update.out, told }).toEqual({ code: 2, out: "", told: expect.stringContaining(`cfn-latency-lint: ${BASELINE}:${place}: ${message}`) as unknown });
    expect(told).toMatch(/; the baseline is left as it is$/);
    expect(readFileSync(path.join(folder, BASELINE), "utf8")).toBe(text);
  });

  test("costs none of its other entries", async () => {
    const folder = await known({ "a.yaml": ROLE });
    const file = path.join(folder, BASELINE);
    writeFileSync(file, readFileSync(file, "utf8").replace("[", "[\n    {},"));
    expect((await run(folder, ".", ...USE)).known).toEqual(["a.yaml: baseline"]);
  });

  test.each<[readonly string[], string]>([
    [["--baseline", "gone.json"], "there is no baseline `gone.json`; with `--update-baseline` it is made"],
    [["--baseline", "."], "the baseline `.` cannot be read"],
    [["--baseline", ".", UPDATE], "the baseline `.` cannot be read"],
    [["--baseline"], "`--baseline` needs a value: --baseline FILE"],
    [["--update-baseline=x"], "`--update-baseline` takes no value"],
    [[UPDATE, "--fix"], "`--update-baseline` and `--fix` exclude each other"],
    [[UPDATE, "--fix-dry-run"], "`--update-baseline` and `--fix-dry-run` exclude each other"],
    [[UPDATE, "--changed"], "`--update-baseline` and `--changed` exclude each other"],
    [["--report-suppressions", UPDATE], "`--report-suppressions` and `--update-baseline` exclude each other"],
    [["--report-suppressions", "--fail-on", "error"], "`--report-suppressions` and `--fail-on` exclude each other"],
    [["--report-suppressions", "--format", "sarif"], "`--format` is one of text, json, not `sarif`"],
  ])("is bad usage: %j", async (argv, message) => {
    const folder = folderOf({ "a.yaml": ROLE });
    expect(await runCli(["a.yaml", ...argv], { cwd: folder })).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
    expect(existsSync(path.join(folder, BASELINE))).toBe(false);
  });
});

describe("a baseline is not written", () => {
  test("where not all could be linted", async () => {
    const folder = await known({ "a.yaml": ROLE });
    const before = readFileSync(path.join(folder, BASELINE), "utf8");
    writeFileSync(path.join(folder, "a.yaml"), CLEAN);
    const { code, err } = await runCli(["a.yaml", "gone.yaml", UPDATE], { cwd: folder });
    expect({ code, err }).toEqual({ code: 2, err: `cfn-latency-lint: the baseline \`${BASELINE}\` is left as it is: not all could be linted\n` });
    expect(readFileSync(path.join(folder, BASELINE), "utf8")).toBe(before);
  });

  test("where there was nothing to lint", async () => {
    const folder = folderOf({ "a.txt": "" });
    expect((await runCli([".", UPDATE], { cwd: folder })).code).toBe(3);
    expect(existsSync(path.join(folder, BASELINE))).toBe(false);
  });

  test("where it is read-only, and what was found is told then", async () => {
    const folder = await known({ "a.yaml": ROLE });
    chmodSync(path.join(folder, BASELINE), 0o444);
    writeFileSync(path.join(folder, "a.yaml"), MORE);
    const { code, err, told } = await run(folder, ".", UPDATE);
    expect({ code, err, told }).toEqual({
      code: 2, err: `cfn-latency-lint: the baseline \`${BASELINE}\` cannot be written: it is read-only\n`,
      told: ["a.yaml: role-credentials: GET /items", "a.yaml: role-credentials: POST /items"],
    });
  });

  test("over a link, but where that leads", async () => {
    const folder = await known({ "a.yaml": ROLE });
    renameSync(path.join(folder, BASELINE), path.join(folder, "all.json"));
    symlinkSync("all.json", path.join(folder, BASELINE));
    writeFileSync(path.join(folder, "a.yaml"), MORE);
    await runCli([".", UPDATE], { cwd: folder });
    expect(entriesIn(folder, "all.json")).toHaveLength(2);
  });
});

test("what a baseline knows is no news to `--changed` either", async () => {
  const folder = repositoryWith({ "a.yaml": CLEAN, "b.yaml": CLEAN });
  writeFileSync(path.join(folder, "a.yaml"), ROLE);
  await runCli(["a.yaml", UPDATE], { cwd: folder });
  writeFileSync(path.join(folder, "b.yaml"), ROLE);
  expect((await run(folder, ".", "--changed", "HEAD")).told).toEqual(["a.yaml: role-credentials: GET /items", "b.yaml: role-credentials: GET /items"]);
  expect((await run(folder, ".", "--changed", "HEAD", ...USE)).told).toEqual(["b.yaml: role-credentials: GET /items"]);
});

describe("`--report-suppressions`", () => {
  const line = ROLE.split("\n").findIndex((text) => text.includes("Credentials")) + 1;
  const comment = (text: string): string => ROLE.replace(/(Credentials: .*)/, `$1 # ${text}`);
  const folder = repositoryWith({
    "stacks/a.yaml": comment("cfn-latency-lint-ignore role-credentials until 2999-12-31 -- all teams share it"),
    "stacks/b.yaml": `${ROLE}# cfn-latency-lint-ignore-file encrypted-cache -- for nothing\n# cfn-latency-lint-ignore-file policy-size until 2020-01-01 -- over\n`,
    "CODEOWNERS": "* @org/all\n/stacks/a.yaml @org/orders a@example.com\n",
  });
  git(folder, "commit", "--amend", "--no-edit", "--date=2024-03-01T12:00:00+0000");
  const days = Math.round((Date.parse(new Date().toISOString().slice(0, 10)) - Date.parse("2024-03-01")) / 86_400_000);

  test("lists all of them with their age and owners", async () => {
    const { code, out, err } = await runCli([".", "--report-suppressions"], { cwd: folder, columns: 160 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const rows = out.trimEnd().split("\n").map((row) => row.split(/ {2,}/));
    const age = `${days} days`;
    expect(rows).toEqual([
      ["WHERE", "RULE", "AGE", "OWNER", "UNTIL", "STATE", "REASON"],
      [`stacks/a.yaml:${line}`, "role-credentials", age, "@org/orders a@example.com", "2999-12-31", "used", "all teams share it"],
      [`stacks/b.yaml:${ROLE.split("\n").length}`, "encrypted-cache", age, "@org/all", "-", "not used", "for nothing"],
      [`stacks/b.yaml:${ROLE.split("\n").length + 1}`, "policy-size", age, "@org/all", "2020-01-01", "not in force", "over (the suppression of `policy-size` ended with 2020-01-01)"],
      [""],
      ["3 suppressions; 1 not used; 1 not in force"],
    ]);
  });

  test("has them in JSON beside the report, with what the baseline knows", async () => {
    await runCli([".", UPDATE], { cwd: folder });
    commitAll(folder);
    git(folder, "commit", "--amend", "--no-edit", "--date=2024-03-01T12:00:00+0000");
    writeFileSync(path.join(folder, "stacks/b.yaml"), `${CLEAN}# cfn-latency-lint-ignore-file cold-start -- new\n`);
    const { code, out } = await runCli([".", ...USE, "--report-suppressions", "--format", "json"], { cwd: folder });
    const report = JSON.parse(out) as { readonly suppressions: readonly (Readonly<Record<string, unknown>> & { readonly range: { readonly start: object } })[] };
    expect({ code, isValid: isReport(report), errors: isReport.errors }).toEqual({ code: 0, isValid: true, errors: null });
    expect(report.suppressions.map(({ range, ...rest }) => ({ ...rest, ...range.start }))).toEqual([
      {
        rule: "role-credentials", by: "baseline", reason: "`GET /items` assumes `Role` to invoke `Fn`", until: null, file: BASELINE, line: 4, column: 5,
        about: "stacks/b.yaml", state: "unused", why: null, since: "2024-03-01", days, committed: true, owners: ["@org/all"],
      },
      {
        rule: "role-credentials", by: "comment", reason: "all teams share it", until: "2999-12-31", file: "stacks/a.yaml", line, column: expect.any(Number),
        about: "stacks/a.yaml", state: "used", why: null, since: "2024-03-01", days, committed: true, owners: ["@org/orders", "a@example.com"],
      },
      {
        rule: "cold-start", by: "comment", reason: "new", until: null, file: "stacks/b.yaml", line: CLEAN.split("\n").length, column: 1,
        about: "stacks/b.yaml", state: "unknown", why: null, since: null, days: null, committed: false, owners: ["@org/all"],
      },
    ]);
  });

  test("has what the configuration turns off of rules, used or perhaps elsewhere", async () => {
    const config = [
      "compliance: [pci]", "overrides:", "  - { files: a.yaml, rules: { role-credentials: off }, reason: legacy }", "  - { files: '*.yaml', rules: { policy-size: off, cold-start: info } }",
      "  - { files: other.yaml, rules: { role-credentials: off } }", "",
    ];
    const other = folderOf({ ".git/HEAD": "", ".cfn-latency-lint.yaml": config.join("\n"), "a.yaml": ROLE, "b.yaml": ROLE });
    const { out } = await runCli([".", "--report-suppressions"], { cwd: other, columns: 200 });
    expect(out.trimEnd().split("\n").map((row) => row.split(/ {2,}/))).toEqual([
      ["WHERE", "RULE", "AGE", "STATE", "REASON"],
      [".cfn-latency-lint.yaml:3", "role-credentials", "unknown", "used", "legacy"],
      [".cfn-latency-lint.yaml:4", "policy-size", "unknown", "not known", "the configuration turns `policy-size` off here"],
      [""],
      ["2 suppressions"],
    ]);
  });

  test("says that there are none, and that a file cannot be read", async () => {
    const other = folderOf({ "a.yaml": ROLE });
    expect(await runCli(["a.yaml", "--report-suppressions"], { cwd: other })).toEqual({ code: 0, out: "no suppressions\n", err: "" });
    expect(await runCli(["a.yaml", "--report-suppressions", "--quiet"], { cwd: other })).toEqual({ code: 0, out: "", err: "" });
    expect(await runCli(["gone.yaml", "a.yaml", "--report-suppressions"], { cwd: other }))
      .toEqual({ code: 2, out: "error: there is no such file or folder\n --> gone.yaml\n\nno suppressions\n", err: "" });
    expect((await runCli([".", "--report-suppressions"], { cwd: folderOf({}) })).code).toBe(3);
  });
});

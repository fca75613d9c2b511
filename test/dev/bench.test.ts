import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { lintText } from "../helpers/lint-text.ts";
import { runProgram } from "../helpers/run-program.ts";

type Counts = Readonly<Record<string, number>>;

interface Plan {
  readonly api?: string;
  readonly style?: string;
  readonly routes?: number;
  readonly functions?: number;
  readonly permissions?: number;
  readonly conditions?: number;
  readonly decoys?: number;
  readonly filler?: number;
  readonly statements?: number;
  readonly plant?: Counts;
}

interface Templates {
  readonly templateOf: (plan: Plan) => { readonly template: object; readonly expected: Counts };
}

interface Writer {
  readonly textOf: (template: object, format: string) => string;
}

interface Rows {
  readonly ROWS: readonly { readonly name: string; readonly work: string; readonly against: string; readonly aim?: number; readonly isOptional?: boolean }[];
}

const SCRIPTS = path.resolve(import.meta.dirname, "../../scripts/bench");
const { templateOf } = (await import(path.join(SCRIPTS, "template.mjs"))) as Templates;
const { textOf } = (await import(path.join(SCRIPTS, "write.mjs"))) as Writer;
const { ROWS } = (await import(path.join(SCRIPTS, "rows.mjs"))) as Rows;

const NOT_PLANTED = { routes: 12, functions: 3, permissions: 5, decoys: 2, filler: 2, statements: 4 };
const ALL = { ...NOT_PLANTED, plant: { role: 2, authorizer: 2, cache: 2, missing: 1 } };

const PLANS: readonly (readonly [string, Plan, Counts])[] = [
  ["what has nothing planted", NOT_PLANTED, {}],
  ["one route", { routes: 1, functions: 1 }, {}],
  ["no route", { api: "rest-body", routes: 0, functions: 1 }, {}],
  ["nothing but what is planted", { routes: 2, functions: 1, plant: { role: 2 } }, { "role-credentials": 2 }],
  ["methods", ALL, { "role-credentials": 2, "authorizer-role-credentials": 2, "encrypted-cache": 2, "missing-permission": 1 }],
  ["conditions", { ...ALL, conditions: 12 }, { "role-credentials": 2, "authorizer-role-credentials": 2, "encrypted-cache": 2, "missing-permission": 1 }],
  ["the body of a REST API", { ...ALL, api: "rest-body", plant: { role: 3, cache: 1, missing: 2 } }, { "role-credentials": 3, "encrypted-cache": 1, "missing-permission": 2 }],
  ["an HTTP API", { ...ALL, api: "http", plant: { role: 3, authorizer: 1, missing: 2 } }, { "role-credentials": 3, "authorizer-role-credentials": 1, "missing-permission": 2 }],
  ["the body of an HTTP API", { ...ALL, api: "http-body", plant: { role: 3, missing: 2 } }, { "role-credentials": 3, "missing-permission": 2 }],
  ["SAM", { api: "sam", routes: 7, functions: 3, plant: { role: 2, cache: 2 } }, { "role-credentials": 2, "encrypted-cache": 2 }],
  ["many routes", { api: "rest-body", routes: 60, functions: 15, plant: { role: 50, missing: 5 } }, { "role-credentials": 50, "missing-permission": 5 }],
];

jest.setTimeout(60_000);

describe("a generated template has what is planted in it, and nothing else", () => {
  test.each(PLANS)("%s", async (_, plan, expected) => {
    for (const style of ["plain", "cdk"]) {
      const generated = templateOf({ ...plan, style });
      expect(generated.expected).toEqual(expected);
      for (const format of ["yaml", "long-yaml", "json"]) {
        const { findings, notChecked, errors } = await lintText(textOf(generated.template, format), { file: format === "json" ? "template.json" : "template.yaml" });
        expect({ style, format, counts: countsOf(findings.map(({ rule }) => rule)), notChecked, errors }).toEqual({ style, format, counts: expected, notChecked: [], errors: [] });
      }
    }
  });

  test.each<readonly [Plan, string]>([
    [{ api: "soap" }, "no kind of API: soap"],
    [{ style: "terse" }, "no style: terse"],
    [{ api: "http", plant: { cache: 1 } }, "cache cannot be planted in http"],
    [{ routes: 3, decoys: 1, plant: { role: 2, missing: 1 } }, "more is planted than there are routes"],
    [{ functions: 0 }, "no function"],
  ])("unless it cannot: %j", (plan, fault) => {
    expect(() => templateOf(plan)).toThrow(new Error(fault));
  });
});

describe("the bench", () => {
  test("has an aim for each row of the page", () => {
    const page = readFileSync(path.join(SCRIPTS, "../../README.md"), "utf8");
    const [, section = ""] = /^## Speed\n(.*?)^## /ms.exec(page) ?? [];
    const told = [...section.matchAll(/^\| (.+?) \| (.+?) \| ([\d.]+) \|/gm)].map(([, work, against, aim]) => ({ work, against, aim: Number(aim) }));
    expect(told).toEqual(ROWS.flatMap(({ work, against, aim, isOptional }) => (aim === undefined || isOptional === true ? [] : [{ work, against, aim }])));
  });

  test("measures", () => {
    const folder = folderOf({});
    const { status, stdout } = bench(folder, "--quick", "--only", "startup", "--json", "results.json");
    const { rows } = JSON.parse(readFileSync(path.join(folder, "results.json"), "utf8")) as { rows: { kind: string; samples: readonly unknown[] }[] };
    expect({ status, rows: rows.map(({ kind, samples }) => [kind, samples.length]) }).toEqual({ status: 0, rows: [["measured", 3]] });
    expect(stdout).toMatch(/^\| startup +\| `--version` +\| `node -e 0` +\| \d+\.\d\d +\|/m);
  });

  test("does not measure what is blind", () => {
    const folder = folderOf({ "blind.mjs": `console.log('{ "findings": [{ "rule": "cold-start" }], "errors": [] }');` });
    const { status, stdout } = bench(folder, "--rounds", "1", "--only", "small", "--bin", "blind.mjs");
    expect({ status, last: stdout.trim().split("\n").at(-1) }).toEqual({
      status: 1, last: "small: failed, encrypted-cache: 0 found, 1 planted; cold-start: 1 found, 0 planted",
    });
  });

  test("goes on without what is not there", () => {
    const { status, stdout } = bench(folderOf({}), "--only", "baseline-small,guard-corpus");
    expect({ status, last: stdout.trim().split("\n").slice(-2) }).toEqual({
      status: 0, last: ["guard-corpus: skipped, not there: --corpus FOLDER, or CFN_LATENCY_LINT_CORPUS", "baseline-small: skipped, not there: --baseline DIST"],
    });
  });

  test.each([
    [["--only", "large"], "there is no row `large`"],
    [["--rounds", "0"], "`--rounds` takes a number"],
    [["--fast"], "Unknown option '--fast'"],
    [["--bin", "/none.mjs"], "there is no program at /none.mjs"],
    [["--baseline", "/none"], "there is no program at /none"],
    [["--corpus", "/dev/null"], "there is no folder /dev/null"],
  ])("refuses %j", (args, fault) => {
    const { status, stdout, stderr } = bench(folderOf({}), ...args);
    expect({ status, stdout, isSaid: stderr.startsWith(`bench: ${fault}`) }).toEqual({ status: 2, stdout: "", isSaid: true });
  });
});

function bench(cwd: string, ...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return runProgram(process.execPath, [path.join(SCRIPTS, "bench.mjs"), ...args], { cwd, env: { CFN_LATENCY_LINT_CORPUS: "" } });
}

function countsOf(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { folderOf } from "./folder.ts";
import { outputOf, runProgram } from "./helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
/** What a rule is made of, in and with. */
const NEEDED = ["scripts", "rules", "src", "test/rules.test.ts", "README.md", "package.json", "tsconfig.json", "eslint.config.mjs", "jest.config.mjs"];
const NOUNS = ["api", "stage", "route", "authorizer", "integration", "function", "path"];

const project = folderOf({ "rules.json": '{ "extends": "./tsconfig.json", "include": ["rules"] }' });
const ids = NOUNS.map((noun) => `tried-${noun}`);
const files = ["README.md", "fail.yaml", "pass.yaml", "rule.ts"];

jest.setTimeout(120_000);

function newRule(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return runProgram(process.execPath, ["scripts/new-rule.mjs", ...args], { cwd: project });
}

function filesOf(rule: string): string[] {
  return readdirSync(path.join(project, "rules", rule)).sort();
}

beforeAll(() => {
  for (const name of NEEDED) cpSync(path.join(ROOT, name), path.join(project, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(project, "node_modules"));
});

describe("a rule is not begun", () => {
  test.each([
    [[], "the rule needs an id"],
    [["slow-thing"], "`--on` says what the rule is about"],
    [["slow-thing", "--on", "thing"], "`thing` is no noun of the model"],
    [["slow-thing", "--on", "toString"], "`toString` is no noun of the model"],
    [["slow-thing", "other-thing", "--on", "api"], "one rule at a time"],
    [["slow-thing", "--for", "api"], "Unknown option '--for'"],
    [["class", "--on", "api"], "`class` is no id: two or more words in lower case, with dashes between, that state the matter"],
    [["SlowThing", "--on", "api"], "`SlowThing` is no id: "],
    [["slow--thing", "--on", "api"], "`slow--thing` is no id: "],
    [["../slow-thing", "--on", "api"], "`../slow-thing` is no id: "],
    [["role-credentials", "--on", "api"], "there is a rule `role-credentials` already"],
  ])("by %j", (args, message) => {
    const before = readdirSync(path.join(project, "rules"));
    const { status, stdout, stderr } = newRule(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/\nusage: npm run new-rule -- ID --on api\|stage\|route\|authorizer\|integration\|function\|path\n$/);
    expect(stderr.startsWith(`new-rule: ${message}`)).toBe(true);
    expect(readdirSync(path.join(project, "rules"))).toEqual(before);
    expect(readFileSync(path.join(project, "rules/index.ts"), "utf8")).toBe(readFileSync(path.join(ROOT, "rules/index.ts"), "utf8"));
  });
});

describe("a rule about each noun of the model", () => {
  beforeAll(() => {
    for (const noun of NOUNS) outputOf(process.execPath, ["scripts/new-rule.mjs", `tried-${noun}`, "--on", noun], { cwd: project });
  });

  test("is a folder with what a rule is made of, and a line in the list", () => {
    expect(ids.map(filesOf)).toEqual(ids.map(() => files));
    const [before, after] = [ROOT, project].map((folder) => readFileSync(path.join(folder, "rules/index.ts"), "utf8").split("\n"));
    const nameOf = (noun: string) => `tried${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}`;
    const imports = NOUNS.toSorted().map((noun) => `import ${nameOf(noun)} from "./tried-${noun}/rule.ts";`);
    const added = [...imports, ...NOUNS.map((noun) => `  ${nameOf(noun)},`)];
    expect(after?.filter((line) => !before?.includes(line))).toEqual(added);
    expect(after?.filter((line) => before?.includes(line))).toEqual(before);
  });

  test("compiles and has no faults of style", () => {
    const checks = [["@typescript/native/bin/tsc", "-p", "rules.json"], ["eslint/bin/eslint.js", "rules/index.ts", ...ids.map((id) => `rules/${id}`)]];
    const results = checks.map(([program = "", ...args]) => runProgram(process.execPath, [`node_modules/${program}`, ...args], { cwd: project }));
    expect(results).toEqual([{ status: 0, stdout: "", stderr: "" }, { status: 0, stdout: "", stderr: "" }]);
  });

  test("finds something in the one example, nothing in the other, and is left to be written", () => {
    const jestOf = (env: Readonly<Record<string, string>>) => {
      const args = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", "test/rules.test.ts", "--json", "-t", "^tried-"];
      return JSON.parse(runProgram(process.execPath, args, { cwd: project, env }).stdout) as Results;
    };
    jestOf({ UPDATE_OUT: "1" });
    expect(ids.map(filesOf)).toEqual(ids.map(() => [...files, "fail.out"].sort()));
    const { testResults: [results], numPassedTests } = jestOf({});
    const failed = results?.assertionResults.flatMap(({ fullName, status }) => (status === "failed" ? [fullName] : []));
    expect(failed).toEqual(ids.map((id) => `${id} page has nothing left to be written`));
    expect(numPassedTests).toBeGreaterThanOrEqual(7 * ids.length);
  });
});

interface Results {
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[];
}

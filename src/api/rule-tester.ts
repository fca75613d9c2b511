import { isDeepStrictEqual } from "node:util";
import { isRecord, type PluginRule, readPlugin } from "../lint/plugin.ts";
import { type ExpectedFinding, type FailingCase, type RuleCase, runCase, type Spelled, type Told } from "./rule-case.ts";

export type { ExpectedFinding, FailingCase, RuleCase } from "./rule-case.ts";

/** What a rule has to say nothing of, and what it has to say of what. A text stands for a case of this template alone. */
export interface RuleCases {
  readonly valid: readonly (string | RuleCase)[];
  readonly invalid: readonly FailingCase[];
}

/** What tests are made with: Jest's, Vitest's or `node:test`'s own functions. */
export interface Framework {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => void) => unknown;
}

/** Tests rules of one's own: each case in the spelling that it is written in, as YAML with short tags and without, and as JSON. */
export const RuleTester = {
  /**
   * Makes a test of each case. `describe` and `it` are those that are there for all (Jest, Vitest with `globals`) or that are given;
   * without any the cases run at once, and the first that fails is thrown.
   */
  run(name: string, rule: PluginRule, cases: RuleCases, framework: Framework | undefined = globalFramework()): void {
    const tests = testsOf(rule, cases);
    if (!framework) {
      for (const test of tests) runAlone(name, test);
      return;
    }
    framework.describe(name, () => {
      for (const test of tests) framework.it(`${test.group}: ${test.name}`, test.run);
    });
  },
};

interface Test {
  readonly group: "valid" | "invalid";
  readonly name: string;
  readonly run: () => void;
}

function globalFramework(): Framework | undefined {
  const { describe, it } = globalThis as Partial<Record<"describe" | "it", unknown>>;
  return typeof describe === "function" && typeof it === "function" ? { describe, it } as Framework : undefined;
}

function runAlone(name: string, { group, name: test, run }: Test): void {
  try {
    run();
  } catch (error) {
    const message = isRecord(error) && typeof error["message"] === "string" ? error["message"] : "it fails";
    throw new Error(`${name}: ${group}: ${test}: ${message}`, { cause: error });
  }
}

/** Throws for cases that would show nothing, before any test runs. */
function testsOf(given: PluginRule, { valid, invalid }: RuleCases): Test[] {
  const { rules: [rule], faults: [fault] } = readPlugin({ name: "rule-tester", rules: [given] }, "rule-tester");
  if (!rule) throw new TypeError(fault ?? "there is no rule to test");
  if (valid.length === 0 || invalid.length === 0) throw new TypeError("a rule is tested by what it says nothing of and by what it says something of: give `valid` and `invalid` cases");
  const passing = valid.map((each): RuleCase => (typeof each === "string" ? { template: each } : each));
  const seen = new Set<string>();
  for (const each of [...passing, ...invalid]) checkCase(each, seen);
  for (const each of invalid) checkExpected(each);
  return [
    ...passing.map((each): Test => ({ group: "valid", name: nameOf(each), run: () => { expectFindings(runCase(rule, each), []); } })),
    ...invalid.map((each): Test => ({ group: "invalid", name: nameOf(each), run: () => { expectFindings(runCase(rule, each), each.findings); } })),
  ];
}

const CASE_KEYS = ["name", "template", "region", "parameters", "options", "findings"];
const FINDING_KEYS = ["message", "severity", "logicalId", "api", "routes", "when", "path", "notes", "remedy", "related"] as const satisfies readonly (keyof Told)[];

function checkCase(given: RuleCase, seen: Set<string>): void {
  if (typeof given.template !== "string") throw new TypeError("a case needs a `template`: its text");
  checkKeys(given, CASE_KEYS, `the case ${nameOf(given)}`);
  const { template, region, parameters, options } = given;
  const key = JSON.stringify([template, region ?? null, parameters ?? null, options ?? null]);
  if (seen.has(key)) throw new TypeError(`the case ${nameOf(given)} is there twice`);
  seen.add(key);
}

function checkExpected(given: FailingCase): void {
  const findings: unknown = given.findings;
  if (!Array.isArray(findings) || findings.length === 0) throw new TypeError(`the invalid case ${nameOf(given)} does not say which \`findings\` there are to be`);
  for (const finding of given.findings) {
    if (typeof finding.message !== "string") throw new TypeError(`a finding of the invalid case ${nameOf(given)} has no \`message\``);
    checkKeys(finding, FINDING_KEYS, `a finding of the invalid case ${nameOf(given)}`);
  }
}

function checkKeys(given: object, known: readonly string[], what: string): void {
  const odd = Object.keys(given).find((key) => !known.includes(key));
  if (odd !== undefined) throw new TypeError(`${what} has a key \`${odd}\` that means nothing; the keys are ${known.join(", ")}`);
}

/** A template in one short line. */
function nameOf({ name, template }: RuleCase): string {
  const line = name ?? template.trim().replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function expectFindings(spelled: readonly Spelled[], expected: readonly ExpectedFinding[]): void {
  const [written, ...others] = spelled;
  if (!written) return;
  const actual = written.findings.map((finding, index) => like(finding, expected[index]));
  if (!isDeepStrictEqual(actual, expected)) fail(differenceOf(actual, expected), actual, expected);
  for (const { spelling, findings } of others) {
    if (!isDeepStrictEqual(findings, written.findings)) fail(`the rule says something else of the template ${spelling} than as it is written${firstDifference(findings, written.findings)}`, findings, written.findings);
  }
}

/** A finding in those of its facts that are expected to be something. */
function like(finding: Told, expected: ExpectedFinding | undefined): Partial<Told> {
  if (!expected) return { message: finding.message };
  return Object.fromEntries(FINDING_KEYS.flatMap((key) => (key in expected ? [[key, finding[key]]] : [])));
}

function differenceOf(actual: readonly Partial<Told>[], expected: readonly ExpectedFinding[]): string {
  const listed = actual.map(({ message = "" }) => `\n  ${message}`).join("");
  if (expected.length === 0) return `the rule is to say nothing, but it says:${listed}`;
  if (actual.length === 0) return "the rule says nothing";
  return actual.length === expected.length ? `the findings are not as expected${firstDifference(actual, expected)}` : `the rule is to find ${expected.length}, but it finds ${actual.length}:${listed}`;
}

/** The first that differs, in both lists. */
function firstDifference(actual: readonly object[], expected: readonly object[]): string {
  const index = actual.findIndex((each, at) => !isDeepStrictEqual(each, expected[at]));
  const at = index < 0 ? actual.length : index;
  const shown = (each: object | undefined): string => (each ? JSON.stringify(each) : "nothing");
  return `:\n  ${shown(actual[at])}\nin place of\n  ${shown(expected[at])}`;
}

function fail(message: string, actual: unknown, expected: unknown): never {
  // Where tests show differences they look for these.
  throw Object.assign(new Error(message), { actual, expected });
}

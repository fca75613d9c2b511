import { describe, expect, test } from "@jest/globals";
import { defineRule } from "../../src/api/rule.ts";
import { type FailingCase, type Framework, type RuleCase, type RuleCases, RuleTester } from "../../src/api/rule-tester.ts";
import type { PluginRule } from "../../src/lint/plugin.ts";

const TEMPLATE = `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: GET /orders, Target: !Sub "integrations/\${Proxy}" }
  Proxy:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: TYPE, IntegrationMethod: GET, IntegrationUri: !Sub "https://example.com", PayloadFormatVersion: "1.0" }
`;
const PROXY = TEMPLATE.replace("TYPE", "HTTP_PROXY");
const MOCK = TEMPLATE.replace("IntegrationType: TYPE, IntegrationMethod: GET, IntegrationUri: !Sub \"https://example.com\"", "IntegrationType: MOCK");
const FOUND = { message: "`GET /orders` is answered by a server elsewhere" };

const noHttp = defineRule({
  id: "no-http-integrations",
  on: "integration",
  severity: "warning",
  summary: "Answer requests in AWS.",

  *check({ target, routes }) {
    if (target.kind === "http") yield { message: `\`${routes[0] ?? ""}\` is answered by a server elsewhere`, at: target.at };
  },
});

RuleTester.run("no-http-integrations", noHttp, {
  valid: [MOCK],
  invalid: [
    { name: "an HTTP proxy", template: PROXY, findings: [{ ...FOUND, severity: "warning", logicalId: "Proxy", api: "Orders", routes: ["GET /orders"], when: null, path: ["Resources", "Proxy", "Properties", "IntegrationUri"], notes: [], remedy: null, related: [] }] },
  ],
});

/** What the tests that are made are called, and what is wrong with those that fail. */
function outcomes(rule: PluginRule, cases: RuleCases): string[] {
  const told: string[] = [];
  const framework: Framework = {
    describe: (_, body) => { body(); },
    it: (name, body) => {
      try {
        body();
        told.push(`${name}: well`);
      } catch (error) {
        told.push(`${name}: ${(error as Error).message}`);
      }
    },
  };
  RuleTester.run("rule", rule, cases, framework);
  return told;
}

const VALID: RuleCase = { name: "v", template: MOCK };
const INVALID: FailingCase = { name: "i", template: PROXY, findings: [FOUND] };

function ruleThat(check: PluginRule["check"]): PluginRule {
  return { ...noHttp, on: "integration", check };
}

describe("a tester of rules", () => {
  test("says how each case went", () => {
    expect(outcomes(noHttp, { valid: [VALID, { name: "w", template: `${PROXY}# w\n` }], invalid: [INVALID, { name: "j", template: `${MOCK}# j\n`, findings: [FOUND] }, { ...INVALID, name: "k", region: "eu-west-1", findings: [{ message: "no" }] }] })).toEqual([
      "valid: v: well",
      `valid: w: the rule is to say nothing, but it says:\n  ${FOUND.message}`,
      "invalid: i: well",
      "invalid: j: the rule says nothing",
      `invalid: k: the findings are not as expected:\n  {"message":"${FOUND.message}"}\nin place of\n  {"message":"no"}`,
    ]);
  });

  test("wants the same of every spelling", () => {
    const told = outcomes(ruleThat(function* ({ at }) { if (at.start < 400) yield { message: "early", at }; }), { valid: [VALID], invalid: [{ ...INVALID, findings: [{ message: "early" }] }] });
    expect(told[1]).toMatch(/^invalid: i: the rule says something else of the template in (YAML|JSON)/);
  });

  test.each<[string, PluginRule["check"], string]>([
    ["throws", () => { throw new Error("boom\n  at a.js"); }, "boom"],
    ["yields what is no problem", function* () { yield 7 as never; }, "what it yields is no problem"],
    ["yields a problem without words", function* ({ at }) { yield { message: "", at }; }, "it yields a problem without a `message`"],
    ["yields a place of nowhere", function* () { yield { message: "x", at: { file: "x", start: 0, end: 1, path: undefined } }; }, "it yields a problem whose `at` is no place in what was read"],
    ["yields no formula", function* ({ at }) { yield { message: "x", at, when: { kind: "xor" } as never }; }, "it yields a problem whose `when` is no formula"],
    ["yields without end", function* ({ at }) { for (;;) yield { message: "x", at }; }, "it finds more than 1000 things wrong with it"],
  ])("tells of a rule that %s", (_, check, why) => {
    expect(outcomes(ruleThat(check), { valid: [VALID], invalid: [INVALID] })[0])
      .toBe(`valid: v: plugin \`rule-tester\`: rule \`rule-tester/no-http-integrations\` failed on \`GET /orders\`: ${why}; this is a fault of the plugin`);
  });

  test.each<[string, RuleCases, string]>([
    ["no valid case", { valid: [], invalid: [INVALID] }, "a rule is tested by what it says nothing of and by what it says something of: give `valid` and `invalid` cases"],
    ["no expectation", { valid: [VALID], invalid: [{ ...INVALID, findings: [] as never }] }, "the invalid case i does not say which `findings` there are to be"],
    ["a finding without words", { valid: [VALID], invalid: [{ ...INVALID, findings: [{ severity: "info" } as never] }] }, "a finding of the invalid case i has no `message`"],
    ["a word that means nothing", { valid: [VALID], invalid: [{ ...INVALID, findings: [{ ...FOUND, line: 3 } as never] }] }, "a finding of the invalid case i has a key `line` that means nothing; the keys are message, severity, logicalId, api, routes, when, path, notes, remedy, related"],
    ["a case twice", { valid: [VALID, { name: "again", template: MOCK }], invalid: [INVALID] }, "the case again is there twice"],
  ])("refuses %s", (_, cases, message) => {
    expect(() => outcomes(noHttp, cases)).toThrow(new TypeError(message));
  });

  test.each<[string, RuleCase, string]>([
    ["is broken", { name: "v", template: "Resources: [" }, "the template cannot be read: it is broken"],
    ["is none", { name: "v", template: "a: 1" }, "the text is no template"],
    ["are two", { name: "v", template: `${MOCK}---\n${MOCK}` }, "the text holds more than one template"],
    ["has nothing to look at", { name: "v", template: "Resources: { A: { Type: AWS::SNS::Topic } }" }, "the template has no integration for the rule to look at, so that the case shows nothing"],
  ])("fails where a template %s", (_, valid, message) => {
    expect(outcomes(noHttp, { valid: [valid], invalid: [INVALID] })[0]).toBe(`valid: v: ${message}`);
  });

  test("refuses what is no rule", () => {
    expect(() => outcomes({ ...noHttp, id: "No Http" }, { valid: [VALID], invalid: [INVALID] })).toThrow("`rules[0]`: its id is to be in kebab-case, not `No Http`");
  });

  test("sets a rule's options", () => {
    const rule = defineRule({ ...noHttp, on: "integration", options: { word: "usual" }, *check({ at }, _, { word }) { if (word !== "none") yield { message: word, at }; } });
    expect(outcomes(rule, { valid: [{ ...VALID, options: { word: "none" } }], invalid: [{ ...INVALID, findings: [{ message: "usual" }] }, { ...INVALID, name: "o", options: { word: "other" }, findings: [{ message: "other" }] }] }))
      .toEqual(["valid: v: well", "invalid: i: well", "invalid: o: well"]);
  });

  test("runs at once where there is nothing to make tests with", () => {
    const { describe: theirs } = globalThis as { describe?: unknown };
    Reflect.deleteProperty(globalThis, "describe");
    const run = (valid: RuleCase) => { RuleTester.run("rule", noHttp, { valid: [valid], invalid: [INVALID] }); };
    try {
      run(VALID);
      expect(() => { run({ name: "w", template: `${PROXY}# w\n` }); }).toThrow(`rule: valid: w: the rule is to say nothing, but it says:\n  ${FOUND.message}`);
    } finally {
      Reflect.set(globalThis, "describe", theirs);
    }
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rules } from "../../rules/index.ts";
import type { CdkStack } from "../../src/lint/deployment.ts";
import { lint } from "../../src/lint/lint.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import type { Report } from "../../src/lint/report.ts";
import { defineRule, type Rule } from "../../src/lint/rule.ts";
import { readConfig } from "../../src/project/config/read-config.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { WHOLE_TEMPLATES } from "../helpers/whole-templates.ts";
import * as t from "../verdicts/templates.ts";

/** `GET /items` and `POST /items` by a role, to two functions; a cache that is encrypted. */
const TEMPLATE = t.stack([
  t.REST_API, t.FUNCTION, t.OTHER_FUNCTION, t.ROLE,
  t.stage("prod", "Stage", { CacheClusterEnabled: "true", MethodSettings: '[{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }]' }),
  t.method({ credentials: "!GetAtt Role.Arn" }),
  t.method({ id: "Post", verb: "POST", uri: t.invoke("OtherFn.Arn"), credentials: "!GetAtt Role.Arn" }),
  t.permission({ source: "${Api}/*/*/items" }), t.permission({ id: "OtherPermission", fn: "!Ref OtherFn", source: "${Api}/*/*/items" }),
]);

interface Options extends Partial<Pick<LintOptions, "severities" | "preset">> {
  readonly ruleList?: readonly Rule[];
  readonly cdk?: CdkStack;
  readonly template?: string;
  readonly name?: string;
}

async function reportOf(config: string, { ruleList = rules, template = TEMPLATE, cdk, name = "c.yaml", ...options }: Options = {}): Promise<Report> {
  const reading = await readConfig({ file: name, text: config });
  expect(reading.errors).toEqual([]);
  const file = readQuickly({ file: "t.yaml", text: template });
  if (!file) throw new Error("The test's own text cannot be read.");
  const documents = documentsOf(file.documents).map((document) => (cdk ? { ...document, deployment: { cdk } } : document));
  return lint([{ ...file, documents }], ruleList, {
    parameters: new Map(), severities: new Map(), preset: undefined, configs: new Map([["t.yaml", reading.config]]), ...options,
  });
}

/** "warning role-credentials Get", and of what is suppressed why and by which line. */
async function said(config: string, options: Options = {}) {
  const { findings, suppressed, summary, sources } = await reportOf(config, options);
  expect(summary.suppressed).toBe(suppressed.length);
  return {
    findings: findings.map(({ severity, rule, logicalId }) => `${severity} ${rule} ${logicalId ?? ""}`),
    suppressed: suppressed.map(({ finding: { rule, logicalId, fingerprint }, by, reason, at }) => {
      expect([by, fingerprint]).toEqual([expect.stringMatching(/^(?:config|comment)$/), expect.stringMatching(/^[0-9a-f]{16}$/)]);
      const line = at && positionAt(readLines(sources.get(at.file)?.text ?? ""), at.start).line;
      return `${rule} ${logicalId ?? ""}: ${reason} (${at?.file ?? ""}:${line ?? ""})`;
    }),
  };
}

const CACHE = "info encrypted-cache Stage";
const [GET, POST] = ["warning role-credentials Get", "warning role-credentials Post"];
const COLD = ["info cold-start Fn", "info cold-start OtherFn"];
const told = (...findings: readonly string[]) => ({ findings, suppressed: [] });

test("without a word everything is as it starts", async () => {
  expect(await said("")).toEqual(told(CACHE, GET, POST));
});

describe("severities", () => {
  test.each<[string, string, Options, readonly string[]]>([
    ["of a rule", "rules: { role-credentials: error }", {}, [CACHE, "error role-credentials Get", "error role-credentials Post"]],
    ["in a map", "rules: { role-credentials: { severity: info } }", {}, [CACHE, "info role-credentials Get", "info role-credentials Post"]],
    ["off", "rules: { role-credentials: off, encrypted-cache: 'off' }", {}, []],
    ["on where the preset has it not", "rules: { cold-start: info, role-credentials: off }", {}, [...COLD, CACHE].toSorted(byPlace)],
    ["of the command line before all", "rules: { role-credentials: off }", { severities: new Map([["role-credentials", "error" as const]]) }, [CACHE, "error role-credentials Get", "error role-credentials Post"]],
    ["off on the command line", "overrides: [{ apis: '*', rules: { role-credentials: error } }]", { severities: new Map([["role-credentials", "off" as const]]) }, [CACHE]],
    ["of a preset on the command line before rules that are not set", "rules: { encrypted-cache: warning }", { preset: "security-first" }, ["warning encrypted-cache Stage", GET, POST]],
  ])("%s", async (_, config, options, findings) => {
    expect(await said(config, options)).toEqual(told(...findings));
  });
});

/** Functions stand before stages in the template, and stages before methods. */
function byPlace(a: string, b: string): number {
  const place = (text: string): number => ["Fn", "OtherFn", "Stage"].indexOf(text.split(" ")[2] ?? "");
  return place(a) - place(b);
}

describe("overrides", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["logicalIds: Get, rules: { role-credentials: error }", [CACHE, "error role-credentials Get", POST], []],
    ["logicalIds: [G*, Nothing], rules: { role-credentials: info }", [CACHE, "info role-credentials Get", POST], []],
    ["apis: A*, rules: { role-credentials: off }", [CACHE], ["role-credentials Get", "role-credentials Post"]],
    ["apis: Other, rules: { role-credentials: off }", [CACHE, GET, POST], []],
    ["routes: GET /items, rules: { role-credentials: off }", [CACHE, POST], ["role-credentials Get"]],
    ["routes: '* /**', rules: { role-credentials: off, encrypted-cache: off }", [CACHE], ["role-credentials Get", "role-credentials Post"]],
    ["routes: [$connect, POST /*], rules: { role-credentials: off }", [CACHE, GET], ["role-credentials Post"]],
    ["routes: GET /items, logicalIds: Post, rules: { role-credentials: off }", [CACHE, GET, POST], []],
    ["logicalIds: Fn, rules: { cold-start: warning }", ["warning cold-start Fn", CACHE, GET, POST], []],
    ["logicalIds: Fn, rules: { cold-start: off }", [CACHE, GET, POST], []],
  ])("%s", async (override, findings, off) => {
    const suppressed = off.map((each) => `${each}: the configuration turns \`${each.split(" ")[0] ?? ""}\` off here (c.yaml:2)`);
    expect(await said(`overrides:\n  - { ${override} }\n`)).toEqual({ findings, suppressed });
  });

  test("a later one wins, and its reason is told", async () => {
    const config = `rules: { role-credentials: info }
overrides:
  - { apis: Api, rules: { role-credentials: off }, reason: all of it }
  - { routes: POST /items, rules: { role-credentials: error } }
  - { logicalIds: Stage, rules: { encrypted-cache: off }, reason: measured }
`;
    expect(await said(config)).toEqual({
      findings: ["error role-credentials Post"],
      suppressed: ["encrypted-cache Stage: measured (c.yaml:5)", "role-credentials Get: all of it (c.yaml:3)"],
    });
  });

  test("of constructs", async () => {
    const constructs = new Map([["Get", "Shop/Api/items/GET/Resource"], ["Post", "Shop/Api/items/POST/Resource"]].map(([id, at]) => [id ?? "", { path: at ?? "", source: undefined }]));
    const cdk = { assembly: "cdk.out", path: "Shop", constructs: new Map([["t.yaml", constructs]]) };
    const off = async (pattern: string) => (await said(`overrides: [{ constructPath: ${pattern}, rules: { role-credentials: off } }]`, { cdk })).suppressed.map((each) => each.split(":")[0]);
    expect(await off("Shop/**/GET/*")).toEqual(["role-credentials Get"]);
    expect(await off("Shop/**")).toEqual(["role-credentials Get", "role-credentials Post"]);
    expect(await off("Shop/*")).toEqual([]);
  });

  test("a finding about several routes is meant where all of them are", async () => {
    const template = t.stack([t.REST_API, t.stage(), t.FUNCTION, t.method({}), t.method({ id: "Post", verb: "POST" }), t.permission({ source: "${Api}/*/*/items" })]);
    const cold = async (routes: string) => (await said(`rules: { cold-start: info }\noverrides: [{ routes: ${routes}, rules: { cold-start: off } }]`, { template })).findings;
    expect(await cold("GET /items")).toEqual(["info cold-start Fn"]);
    expect(await cold("[GET /items, POST /items]")).toEqual([]);
  });
});

describe("compliance", () => {
  const reason = (standard: string, controls: string): string => `\`${standard}\` asks for what is cached to be encrypted: ${controls}`;

  test.each([
    ["hipaa", "cdk-nag HIPAA.Security-APIGWCacheEnabledAndEncrypted"],
    ["nist", "cdk-nag NIST.800.53.R4-APIGWCacheEnabledAndEncrypted, cdk-nag NIST.800.53.R5-APIGWCacheEnabledAndEncrypted"],
    ["pci", "cdk-nag PCI.DSS.321-APIGWCacheEnabledAndEncrypted"],
    ["security-hub", "Security Hub APIGateway.5"],
  ])("%s takes out what its controls contradict, and says so", async (standard, controls) => {
    expect(await said(`compliance: ${standard}\n`)).toEqual({ findings: [GET, POST], suppressed: [`encrypted-cache Stage: ${reason(standard, controls)} (c.yaml:1)`] });
  });

  test("speaks after rules and overrides, and of what is asked for alone", async () => {
    expect(await said("compliance: [pci]\nrules: { encrypted-cache: info }")).toEqual(told(CACHE, GET, POST));
    expect(await said("compliance: [pci]\noverrides: [{ logicalIds: Stage, rules: { encrypted-cache: warning } }]")).toEqual(told("warning encrypted-cache Stage", GET, POST));
    expect(await said("compliance: [pci]", { preset: "security-first" })).toEqual(told(GET, POST));
    expect(await said("compliance: [pci]", { severities: new Map([["encrypted-cache", "error"]]) })).toEqual(told("error encrypted-cache Stage", GET, POST));
  });
});

describe("a role that many functions share", () => {
  const NOTE = "API Gateway invokes 2 functions by `Role`, more than the 1 of `maxFunctionsPerRole`: it is taken for a choice";

  test("is a choice beyond the number that is set", async () => {
    const { findings } = await reportOf("rules: { role-credentials: { maxFunctionsPerRole: 1 } }");
    expect(findings.filter(({ rule }) => rule === "role-credentials").map(({ severity, notes, remedy, fix }) => ({ severity, notes, remedy, fix }))).toEqual([
      { severity: "info", notes: [NOTE], remedy: undefined, fix: undefined }, { severity: "info", notes: [NOTE], remedy: undefined, fix: undefined },
    ]);
    expect(await said("rules: { role-credentials: { maxFunctionsPerRole: 2 } }")).toEqual(told(CACHE, GET, POST));
  });

  test("stays one where the rule has a severity of its own, but not against what is said of some findings or on the command line", async () => {
    const one = "{ severity: error, maxFunctionsPerRole: 1 }";
    const INFOS = [CACHE, "info role-credentials Get", "info role-credentials Post"];
    expect(await said(`rules: { role-credentials: ${one} }`)).toEqual(told(...INFOS));
    expect(await said(`rules: { role-credentials: ${one} }\noverrides: [{ logicalIds: Get, rules: { role-credentials: error } }]`)).toEqual(told(CACHE, "error role-credentials Get", "info role-credentials Post"));
    expect(await said(`rules: { role-credentials: ${one} }`, { severities: new Map([["role-credentials", "error"]]) })).toEqual(told(CACHE, "error role-credentials Get", "error role-credentials Post"));
  });

  test("may be one in some files", async () => {
    expect(await said("overrides: [{ files: '*.yaml', rules: { role-credentials: { maxFunctionsPerRole: 1 } } }]")).toEqual(told(CACHE, "info role-credentials Get", "info role-credentials Post"));
  });
});

test("a rule that is off everywhere does not run", async () => {
  const torn = defineRule({
    id: "cold-start", on: ["function"], severity: "info", summary: "", why: "", presets: ["recommended"],
    check: () => { throw new Error("it ran"); },
  });
  const ruleList: Rule[] = [torn];
  await expect(reportOf("", { ruleList })).rejects.toThrow("it ran");
  expect((await reportOf("rules: { cold-start: off }", { ruleList })).findings).toEqual([]);
  expect((await reportOf("rules: { cold-start: off }\noverrides: [{ apis: A, rules: { cold-start: off } }]", { ruleList })).findings).toEqual([]);
  expect((await reportOf("", { ruleList, severities: new Map([["cold-start", "off"]]) })).findings).toEqual([]);
  await expect(reportOf("rules: { cold-start: off }\noverrides: [{ apis: A, rules: { cold-start: info } }]", { ruleList })).rejects.toThrow("it ran");
});

test("suppressions are set like other rules, and one of a rule that nobody asks for is not for nothing", async () => {
  const template = TEMPLATE.replace(/^/, "# cfn-latency-lint-ignore-file cold-start -- r\n# cfn-latency-lint-ignore-file policy-size -- r\n");
  expect((await said("", { template })).findings).toEqual(["warning suppression ", CACHE, GET, POST]);
  expect((await said("rules: { policy-size: off }", { template })).findings).toEqual([CACHE, GET, POST]);
  expect((await said("rules: { suppression: error, cold-start: info }", { template })).findings).toEqual(["error suppression ", CACHE, GET, POST]);
  expect(await said("overrides: [{ files: t.yaml, rules: { suppression: off }, reason: later }]", { template })).toEqual({
    findings: [CACHE, GET, POST], suppressed: ["suppression : later (c.yaml:1)"],
  });
});

describe("laws", () => {
  const texts = fc.constantFrom(...Object.values(WHOLE_TEMPLATES));
  const level = fc.constantFrom("off", "info", "warning", "error");
  const id = fc.constantFrom(...rules.filter((rule) => rule.id !== "suppression").map((rule) => rule.id));
  const selection = fc.constantFrom({ apis: "*" }, { apis: "A*" }, { routes: "* /**" }, { routes: ["GET /items"] }, { logicalIds: "*" }, { logicalIds: ["Get", "Fn"] });
  const config = fc.record({
    rules: fc.dictionary(id, level, { maxKeys: 4 }),
    overrides: fc.array(fc.record({ selection, rules: fc.dictionary(id, level, { maxKeys: 3 }) }).map(({ selection: of, ...rest }) => ({ ...of, ...rest })), { maxLength: 3 }),
    compliance: fc.subarray(["hipaa", "pci", "nist", "security-hub"]),
    extends: fc.constant("recommended"),
  });
  const saidOf = ({ findings, suppressed }: Report): object => ({ findings, suppressed: suppressed.map(({ finding, reason }) => ({ finding, reason })) });

  test("what is said of one rule leaves the others' findings as they are", async () => {
    let changed = 0;
    await fc.assert(fc.asyncProperty(texts, config, id, fc.nat(), level, selection, async (template, base, any, pick, to, of) => {
      const options = { template, name: "c.json", preset: "all" as const };
      const before = await reportOf(JSON.stringify(base), options);
      // One that has something to say, where any has.
      const rule = before.findings[pick % Math.max(1, before.findings.length)]?.rule ?? any;
      const after = await reportOf(JSON.stringify({ ...base, overrides: [...base.overrides, { ...of, rules: { [rule]: to } }] }), options);
      const others = ({ findings, suppressed }: Report): object => ({
        findings: findings.filter((finding) => finding.rule !== rule), suppressed: suppressed.flatMap(({ finding }) => (finding.rule === rule ? [] : [finding])),
      });
      expect(others(after)).toEqual(others(before));
      if (before.findings.length !== after.findings.length) changed++;
    }), { numRuns: 100 });
    expect(changed).toBeGreaterThan(0);
  }, 60_000);

  test("the order of keys does not matter, nor whether they are JSON or YAML", async () => {
    await fc.assert(fc.asyncProperty(texts, config, async (template, base) => {
      const reversed = Object.fromEntries(Object.entries(base).toReversed().map(([key, value]) => [key, key === "rules" ? Object.fromEntries(Object.entries(value).toReversed()) : value]));
      const report = saidOf(await reportOf(JSON.stringify(base), { template, name: "c.json" }));
      expect(saidOf(await reportOf(JSON.stringify(reversed), { template, name: "c.json" }))).toEqual(report);
      expect(saidOf(await reportOf(JSON.stringify(base), { template, name: "c.yaml" }))).toEqual(report);
    }), { numRuns: 20 });
  }, 60_000);
});

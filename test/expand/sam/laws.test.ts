import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { generated } from "../../helpers/generated-template.ts";
import { type Report, reportOf } from "../../helpers/report-of.ts";
import { expanded, plain, type Plain } from "./plain.ts";

type PlainMap = Readonly<Record<string, Plain>>;

const SAM = "AWS::Serverless-2016-10-31";

function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe("a SAM transform on a plain template", () => {
  const transforms = fc.constantFrom<Plain>(SAM, [SAM], { Name: SAM });

  test("changes nothing in the template but itself", async () => {
    await fc.assert(fc.asyncProperty(generated, transforms, async ({ template }, Transform) => {
      const { root, notes } = await expanded(JSON.stringify({ ...template, Transform }));
      expect(notes).toEqual([]);
      expect(plain(root)).toEqual(plain((await expanded(JSON.stringify(template))).root));
    }), { numRuns: 50 });
  });

  test("changes nothing in the report: not a place, not a fingerprint", () => {
    let found = 0;
    fc.assert(fc.property(generated, transforms, ({ template }, Transform) => {
      // At the end it moves nothing.
      const [without, beside] = [reportOf(JSON.stringify(template), { preset: "all" }), reportOf(JSON.stringify({ ...template, Transform }), { preset: "all" })];
      found += without.findings.length;
      expect({ ...beside, sources: without.sources }).toEqual(without);
    }), { numRuns: 50 });
    expect(found).toBeGreaterThan(0);
  });
});

const ROLE = "arn:aws:iam::123456789012:role/Invoke";
const REF: PlainMap = { "Fn::GetAtt": ["Role", "Arn"] };

/** What may be said once for all, each with values that differ in more than their spelling. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, readonly Plain[]>>>> = {
  Function: {
    Timeout: [3, 30],
    AutoPublishAlias: ["live", "test"],
    SnapStart: [{ ApplyOn: "PublishedVersions" }, { ApplyOn: "None" }],
    Environment: [{ Variables: { A: "1", B: "2" } }, { Variables: { B: "3" } }, { Variables: { "Fn::If": ["C", { A: "1" }, { B: "2" }] } }],
    Layers: [["a"], ["b", "c"]],
    Architectures: [["arm64"], ["x86_64"]],
  },
  Api: {
    Auth: [
      { DefaultAuthorizer: "AWS_IAM" }, { InvokeRole: "NONE" }, { InvokeRole: ROLE }, { DefaultAuthorizer: "AWS_IAM", InvokeRole: REF },
      { DefaultAuthorizer: "Guard", Authorizers: { Guard: { FunctionArn: "arn:aws:lambda:us-east-1:123456789012:function:g", FunctionInvokeRole: ROLE } } },
      { Authorizers: { Guard: { FunctionArn: { "Fn::GetAtt": ["Fn", "Arn"] } } } },
    ],
    CacheClusterEnabled: [true, false],
    MethodSettings: [
      [{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true, CacheDataEncrypted: true }],
      [{ ResourcePath: "/*", HttpMethod: "GET", CachingEnabled: true, CacheDataEncrypted: false }],
    ],
    Variables: [{ A: "1" }, { A: "2", B: "3" }],
    Cors: ["'*'", { AllowOrigin: "'https://example.com'" }],
  },
  HttpApi: {
    Auth: [
      { EnableIamAuthorizer: true, DefaultAuthorizer: "AWS_IAM" },
      { Authorizers: { Guard: { FunctionArn: { "Fn::GetAtt": ["Fn", "Arn"] }, AuthorizerPayloadFormatVersion: "2.0" } }, DefaultAuthorizer: "Guard" },
      { Authorizers: { Guard: { FunctionInvokeRole: ROLE, FunctionArn: "arn", AuthorizerPayloadFormatVersion: "2.0" } } },
    ],
    StageVariables: [{ A: "1" }, { A: "2", B: "3" }],
  },
};

const REPLACED = new Set(["Architectures"]);

/** What a resource has in the end, worked out by the words of SAM's documentation. */
function writtenOut(global: PlainMap, own: PlainMap): PlainMap {
  const both = Object.entries(own).map(([key, value]): [string, Plain] => [key, REPLACED.has(key) ? value : merged(global[key], value)]);
  return { ...global, ...Object.fromEntries(both) };
}

function merged(global: Plain | undefined, own: Plain): Plain {
  if (Array.isArray(global) && Array.isArray(own)) return [...global as readonly Plain[], ...own as readonly Plain[]];
  return isMap(global) && isMap(own) && !isCall(global) && !isCall(own) ? writtenOut(global, own) : own;
}

function isCall(value: PlainMap): boolean {
  const [key = "", ...others] = Object.keys(value);
  return others.length === 0 && (key === "Ref" || key.startsWith("Fn::"));
}

/** Some of what a section may say. */
function some(section: string): fc.Arbitrary<PlainMap> {
  const entries = Object.entries(PROPERTIES[section] ?? {});
  const values = Object.fromEntries(entries.map(([key, options]) => [key, fc.option(fc.constantFrom(...options), { nil: undefined, freq: 3 })]));
  return fc.record(values).map((chosen) => Object.fromEntries(Object.entries(chosen).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))));
}

interface Parts {
  readonly Function: PlainMap;
  readonly Api: PlainMap;
  readonly HttpApi: PlainMap;
}

const parts: fc.Arbitrary<Parts> = fc.record({ Function: some("Function"), Api: some("Api"), HttpApi: some("HttpApi") });

const EVENTS: PlainMap = {
  Get: { Type: "Api", Properties: { Path: "/a", Method: "get", RestApiId: { Ref: "Rest" } } },
  Own: { Type: "Api", Properties: { Path: "/b", Method: "get", RestApiId: { Ref: "Rest" }, Auth: { Authorizer: "AWS_IAM" } } },
  Web: { Type: "HttpApi", Properties: { Path: "/a", Method: "get", ApiId: { Ref: "Http" } } },
};

function templateOf(own: Parts): PlainMap {
  return {
    Transform: SAM,
    Conditions: { C: { "Fn::Equals": [{ Ref: "AWS::Region" }, "us-east-1"] } },
    Resources: {
      Role: { Type: "AWS::IAM::Role" },
      Fn: { Type: "AWS::Serverless::Function", Properties: { Handler: "a.b", ...own.Function, Events: EVENTS } },
      Rest: { Type: "AWS::Serverless::Api", Properties: { StageName: "dev", ...own.Api } },
      Http: { Type: "AWS::Serverless::HttpApi", Properties: own.HttpApi },
    },
  };
}

/** What a report says, wherever it points. */
function said({ findings, notChecked, summary }: Report): unknown {
  return {
    findings: findings.map(({ rule, severity, message, routes, when, api }) => JSON.stringify([rule, severity, message, routes, when, api])).toSorted(),
    notChecked: notChecked.map(({ what, why }) => `${what}: ${why}`).toSorted(),
    summary,
  };
}

describe("`Globals`", () => {
  const cases = fc.tuple(parts, parts).map(([global, own]) => ({
    withGlobals: JSON.stringify({ ...templateOf(own), Globals: global }),
    without: JSON.stringify(templateOf({
      Function: writtenOut(global.Function, own.Function), Api: writtenOut(global.Api, own.Api), HttpApi: writtenOut(global.HttpApi, own.HttpApi),
    })),
  }));

  test("make the same resources as the properties written out", async () => {
    await fc.assert(fc.asyncProperty(cases, async ({ withGlobals, without }) => {
      const [first, second] = [await expanded(withGlobals), await expanded(without)];
      expect(plain(first.root)).toEqual(plain(second.root));
      expect(first.notes.map(({ what, why }) => `${what}: ${why}`).toSorted()).toEqual(second.notes.map(({ what, why }) => `${what}: ${why}`).toSorted());
    }), { numRuns: 200 });
  });

  test("have the same findings as the properties written out", () => {
    const rules = new Set<string>();
    fc.assert(fc.property(cases, ({ withGlobals, without }) => {
      const report = reportOf(without);
      for (const { rule } of report.findings) rules.add(rule);
      expect(said(reportOf(withGlobals))).toEqual(said(report));
    }), { numRuns: 150, seed: 3 });
    // Else there was nothing to compare.
    expect([...rules]).toEqual(expect.arrayContaining(["authorizer-role-credentials", "caller-credentials", "missing-permission", "role-credentials"]));
  });
});

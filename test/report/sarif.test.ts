import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import Ajv from "ajv-draft-04";
import fc from "fast-check";
import type { Log, Result, Run } from "sarif";
import { rules } from "../../rules/index.ts";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report, Suppressed } from "../../src/lint/report.ts";
import type { RuleWords } from "../../src/report/repository-options.ts";
import { sarifReport, type SarifOptions } from "../../src/report/sarif.ts";
import { DESCRIPTION_LENGTH, LOCATIONS_PER_RESULT, RESULTS_PER_RUN, TAGS_PER_RULE } from "../../src/report/sarif-limits.ts";
import { reportOfAny } from "../helpers/report-of.ts";
import { anyReport } from "./any-report.ts";
import { findingAt, pathOf, placeIn, reportOf } from "./sample.ts";

jest.setTimeout(120_000);

const SCHEMA = path.resolve(import.meta.dirname, "../../../shared/schemas/sarif-schema-2.1.0.json");
const CORPUS = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
const hasSchema = existsSync(SCHEMA);
if (!hasSchema) process.stdout.write("skipped: ../shared/schemas is not there\n");
const hasCorpus = hasSchema && existsSync(CORPUS);
if (!hasCorpus) process.stdout.write("skipped: ../shared/corpus is not there\n");

const WORDS: readonly RuleWords[] = [
  { id: "missing-permission", severity: "error", summary: "Admit API Gateway.", why: "Without it every request fails." },
  { id: "role-credentials", severity: "warning", summary: "Do without the role.", why: "It costs a call." },
];
const OPTIONS: SarifOptions = { version: "1.2.3", rules: WORDS, prefix: "" };
const TEXT = "Resources:\r\n  Méthode:\r\n    Credentials: '😀 漢字 role'\r\n    Uri: x\r\n";
const ROLE = { ...placeIn("a.yaml", TEXT, "'😀 漢字 role'"), path: pathOf("Resources", "Méthode", "Credentials") };
const URI = placeIn("a.yaml", TEXT, "x");

function runOf(report: Report, options: Partial<SarifOptions> = {}): Run {
  const { runs } = JSON.parse(sarifReport(report, { ...OPTIONS, ...options })) as Log;
  return only(runs);
}

function only<T>(things: readonly T[]): T {
  const [thing, ...others] = things;
  if (thing === undefined || others.length > 0) throw new Error(`there are ${things.length}`);
  return thing;
}

function resultsOf(findings: readonly Finding[], options: Partial<SarifOptions> = {}, more: Partial<Report> = {}): Result[] {
  return runOf(reportOf({ "a.yaml": TEXT, "b.yaml": "A: 1\n" }, findings, more), options).results ?? [];
}

function resultOf(more: Partial<Finding>, options: Partial<SarifOptions> = {}): Result {
  return only(resultsOf([findingAt(URI, more)], options));
}

function suppressedBy(by: Suppressed["by"], at?: Suppressed["at"]): Suppressed {
  return { finding: findingAt(URI), reason: "we\nknow", by, at };
}

test("a finding with everything", () => {
  const at = { ...ROLE, generatedBy: "SAM: event Get of OrdersFunction" };
  const finding = findingAt(at, {
    when: "IsProd and not IsEU",
    routes: ["GET /orders/{id}"],
    related: [{ at: placeIn("b.yaml", "A: 1\n", "1"), message: "this permission [1] already admits API Gateway" }],
    notes: ["the region is the default of parameter `Region`"],
    remedy: "remove the credentials",
    fix: { title: "remove `Credentials`", safety: "safe", edits: [{ file: "a.yaml", start: ROLE.start, end: ROLE.end, newText: "x\n" }] },
  });
  expect(resultsOf([finding], { prefix: "services/my orders" })).toEqual([
    {
      ruleId: "role-credentials",
      ruleIndex: 1,
      level: "warning",
      message: {
        text: [
          "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction` (when IsProd and not IsEU).",
          "Note: the region is the default of parameter `Region`.",
          "Help: remove the credentials.",
          "See [this permission \\[1\\] already admits API Gateway](1).",
        ].join("\n"),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "services/my%20orders/a.yaml", uriBaseId: "%SRCROOT%" },
            // The emoji is two UTF-16 units, each of the others one.
            region: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 30 },
          },
          logicalLocations: [
            { name: "GetOrdersMethod", kind: "resource" },
            { name: "Credentials", fullyQualifiedName: "Resources/Méthode/Credentials", kind: "property" },
            { name: "GET /orders/{id}", kind: "route" },
          ],
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: "services/my%20orders/b.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 5 },
          },
          message: { text: "this permission [1] already admits API Gateway" },
        },
      ],
      partialFingerprints: { "cfnLatencyLint/v1": "0123456789abcdef" },
      fixes: [
        {
          description: { text: "remove `Credentials`" },
          artifactChanges: [
            {
              artifactLocation: { uri: "services/my%20orders/a.yaml", uriBaseId: "%SRCROOT%" },
              replacements: [{ deletedRegion: { startLine: 3, startColumn: 18, endLine: 3, endColumn: 30 }, insertedContent: { text: "x\n" } }],
            },
          ],
          properties: { safety: "safe" },
        },
      ],
      properties: { when: "IsProd and not IsEU", routes: ["GET /orders/{id}"], api: "OrdersApi", generatedBy: "SAM: event Get of OrdersFunction", constructPath: null },
    },
  ]);
});

test("a report without findings is a run without results, with all rules", () => {
  const text = sarifReport(reportOf({ "a.yaml": TEXT }, []), { ...OPTIONS, rules: WORDS.slice(0, 1) });
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cfn-latency-lint",
            version: "1.2.3",
            semanticVersion: "1.2.3",
            informationUri: "https://github.com/cfn-latency-lint/cfn-latency-lint",
            rules: [
              {
                id: "missing-permission",
                shortDescription: { text: "Admit API Gateway." },
                fullDescription: { text: "Without it every request fails." },
                help: {
                  text: "Without it every request fails. Admit API Gateway. See https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md",
                  markdown: "Without it every request fails.\n\nAdmit API Gateway.\n\n[The rule's page](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md)",
                },
                helpUri: "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md",
                defaultConfiguration: { level: "error" },
                properties: { tags: ["api-gateway", "lambda"], precision: "high", "problem.severity": "error" },
              },
            ],
          },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "the root of the repository" } } },
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: [],
      },
    ],
  });
});

test("a bare finding says no more than it has, also of a rule that is not described", () => {
  expect(resultOf({ rule: "suppression", severity: "info", logicalId: null, api: null, routes: [] })).toEqual({
    ruleId: "suppression",
    level: "note",
    message: { text: "`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`." },
    locations: [{ physicalLocation: { artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" }, region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 11 } } }],
    partialFingerprints: { "cfnLatencyLint/v1": "0123456789abcdef" },
    properties: { when: null, routes: [], api: null, generatedBy: null, constructPath: null },
  });
});

test("what kept us from reading is a failure, the rest that is no finding a remark", () => {
  const report = reportOf({ "a.yaml": TEXT }, [], {
    errors: [{ file: "a.yaml", at: URI, message: "it is\nbroken" }, { file: "c.yaml", message: "it cannot be read" }],
    warnings: [{ at: URI, message: "key `Uri` is written twice" }],
    notChecked: [{ at: URI, what: "body of `Api`", why: "it is in S3", remedy: "pass `--region`" }],
  });
  const physicalLocation = { artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" }, region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 11 } };
  expect(runOf(report).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: "it is broken" }, locations: [{ physicalLocation }] },
        { level: "error", message: { text: "it cannot be read" }, locations: [{ physicalLocation: { artifactLocation: { uri: "c.yaml", uriBaseId: "%SRCROOT%" } } }] },
        { level: "warning", message: { text: "key `Uri` is written twice" }, locations: [{ physicalLocation }] },
        { level: "note", message: { text: "not checked: body of `Api`: it is in S3; pass `--region`" }, locations: [{ physicalLocation }] },
      ],
    },
  ]);
});

describe("a finding in a CDK app", () => {
  const template = { artifactLocation: { uri: "app/a.yaml", uriBaseId: "%SRCROOT%" }, region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 11 } };
  const made = (file: string) => resultOf({ routes: [], related: [{ at: URI, message: "beside" }], construct: { path: "Orders/Api/GET", source: { file, line: 37 } } }, { prefix: "app" });

  test("is at the line of the app's own code, and the template is beside it", () => {
    const { locations, relatedLocations, message } = made("lib/my stack.ts");
    expect(locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "app/lib/my%20stack.ts", uriBaseId: "%SRCROOT%" }, region: { startLine: 37 } },
        logicalLocations: [{ name: "GetOrdersMethod", kind: "resource" }, { fullyQualifiedName: "Orders/Api/GET", kind: "construct" }],
      },
    ]);
    expect(relatedLocations).toEqual([
      { id: 1, physicalLocation: template, message: { text: "the template that the app writes" } },
      { id: 2, physicalLocation: template, message: { text: "beside" } },
    ]);
    expect(message.text?.split("\n").at(-1)).toBe("See [the template that the app writes](1), [beside](2).");
  });

  test.each([
    ["/home/build/lib/stack.ts"],
    ["C:\\build\\lib\\stack.ts"],
    ["../../elsewhere/stack.ts"],
  ])("is in the template where %s is not in the repository", (file) => {
    expect(made(file).locations?.map(({ physicalLocation }) => physicalLocation)).toEqual([template]);
  });
});

describe("a file", () => {
  const SPACE = "%SRCROOT%";
  test.each([
    ["a b.yaml", "", { uri: "a%20b.yaml", uriBaseId: SPACE }],
    ["50%.yaml", "", { uri: "50%25.yaml", uriBaseId: SPACE }],
    ["./a.yaml", "", { uri: "a.yaml", uriBaseId: SPACE }],
    ["a#b?.yaml", "x/y", { uri: "x/y/a%23b%3F.yaml", uriBaseId: SPACE }],
    ["http:a.yaml", "", { uri: "http%3Aa.yaml", uriBaseId: SPACE }],
    ["😀\ud800.yaml", "", { uri: "%F0%9F%98%80%EF%BF%BD.yaml", uriBaseId: SPACE }],
    ["../b/a.yaml", "x/y", { uri: "x/b/a.yaml", uriBaseId: SPACE }],
    ["../../a.yaml", "x", { uri: "../../a.yaml" }],
    ["../a.yaml", "", { uri: "../a.yaml" }],
    ["/tmp/a b.yaml", "x", { uri: "file:///tmp/a%20b.yaml" }],
    ["C:\\my files\\a.yaml", "x", { uri: "file:///C:/my%20files/a.yaml" }],
    ["\\\\server\\a.yaml", "x", { uri: "file:////server/a.yaml" }],
    ["\\a.yaml", "", { uri: "%5Ca.yaml", uriBaseId: SPACE }],
  ])("%j below %j", (file, prefix, artifactLocation) => {
    const [result] = runOf(reportOf({ [file]: "x" }, [findingAt({ file, start: 0, end: 1, path: undefined })]), { prefix }).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(artifactLocation);
  });
});

test("names neither break the message nor become links", () => {
  expect(resultOf({ message: "`a](https://example.com)` \u202e\n\u001b[31m", when: "](1)" }).message).toEqual({
    text: "`a] (https://example.com)` \ufffd ␛[31m (when ] (1)).",
  });
});

describe("suppressed findings", () => {
  test("are results that say who decided it, and all others that they are not", () => {
    const comment = { file: "b.yaml", start: 0, end: 1 };
    const suppressed = [suppressedBy("comment", comment), suppressedBy("metadata"), suppressedBy("config"), suppressedBy("baseline")];
    const tell = { status: "accepted", justification: "we know" };
    expect(resultsOf([findingAt(URI)], {}, { suppressed }).map(({ suppressions }) => suppressions)).toEqual([
      [],
      [
        {
          kind: "inSource", ...tell, properties: { by: "comment" },
          location: { physicalLocation: { artifactLocation: { uri: "b.yaml", uriBaseId: "%SRCROOT%" }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } } },
        },
      ],
      [{ kind: "inSource", ...tell, properties: { by: "metadata" } }],
      [{ kind: "external", ...tell, properties: { by: "config" } }],
      [{ kind: "external", ...tell, properties: { by: "baseline" } }],
    ]);
  });

  test("can be left out", () => {
    const results = resultsOf([findingAt(URI)], { leaveOutSuppressed: true }, { suppressed: [suppressedBy("comment")] });
    expect(results.map(({ suppressions }) => suppressions)).toEqual([undefined]);
  });
});

describe("limits of GitHub", () => {
  test("of too many results the most severe are kept, in their order, and the rest is counted", () => {
    const info = Array.from({ length: RESULTS_PER_RUN - 1 }, () => findingAt(URI, { severity: "info" }));
    const findings = [...info, findingAt(URI, { severity: "warning" }), findingAt(URI, { severity: "error" })];
    const { results = [], invocations } = runOf(reportOf({ "a.yaml": TEXT }, findings, { suppressed: [suppressedBy("comment")] }));
    expect(results.map(({ level, suppressions }) => ({ level, suppressions }))).toEqual([
      ...info.slice(1).map(() => ({ level: "note" })),
      { level: "warning" },
      { level: "error" },
    ]);
    expect(invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: "warning", message: { text: `2 of ${RESULTS_PER_RUN + 2} results are left out; the ${RESULTS_PER_RUN} most severe are here, as many as GitHub shows` } }],
      },
    ]);
  });

  test("as many results as are taken are all there", () => {
    const findings = Array.from({ length: RESULTS_PER_RUN }, () => findingAt(URI));
    const { results, invocations } = runOf(reportOf({ "a.yaml": TEXT }, findings));
    expect({ results: results?.length, notifications: invocations?.[0]?.toolExecutionNotifications }).toEqual({ results: RESULTS_PER_RUN, notifications: [] });
  });

  test("a result has no more places than are taken, and links to the first of them", () => {
    const related = Array.from({ length: LOCATIONS_PER_RESULT + 5 }, (_, index) => ({ at: URI, message: String(index + 1) }));
    const { locations = [], relatedLocations = [], message } = resultOf({ related });
    expect(locations.length + relatedLocations.length).toBe(LOCATIONS_PER_RESULT);
    expect(relatedLocations.at(-1)).toMatchObject({ id: LOCATIONS_PER_RESULT - 1, message: { text: String(LOCATIONS_PER_RESULT - 1) } });
    expect(message.text?.split("\n").at(-1)).toBe("See [1](1), [2](2), [3](3), [4](4), [5](5).");
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))("what %s says of itself is shown whole", (_, rule) => {
    const [described] = runOf(reportOf({}, []), { rules: [rule] }).tool.driver.rules ?? [];
    expect(described?.shortDescription?.text.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    expect(described?.fullDescription?.text.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    expect(described?.properties?.tags?.length).toBeLessThanOrEqual(TAGS_PER_RULE);
    expect(described?.properties).not.toHaveProperty("security-severity");
  });
});

test("the same report gives the same bytes, and any report gives sound places", () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom("", "a b", "x/y"), (report, prefix) => {
      const text = sarifReport(report, { ...OPTIONS, prefix });
      expect(sarifReport(report, { ...OPTIONS, prefix })).toBe(text);
      const { results = [] } = runOf(report, { prefix });
      expect(results).toHaveLength(report.findings.length + report.suppressed.length);
      for (const { locations = [], ruleIndex, ruleId } of results) {
        expect([undefined, ruleId]).toContain(ruleIndex === undefined ? undefined : WORDS[ruleIndex]?.id);
        expect(locations).toHaveLength(1);
        expect(locations[0]?.physicalLocation?.region?.startLine).toBeGreaterThanOrEqual(1);
        expect(URL.canParse(locations[0]?.physicalLocation?.artifactLocation?.uri ?? "", "file:///")).toBe(true);
      }
    }),
  );
});

const testWithCorpus = hasCorpus ? test : test.skip;

(hasSchema ? describe : describe.skip)("the schema", () => {
  // Its formats are of draft 4; one of its patterns is none with the `u` flag.
  const ajv = new Ajv.default({
    strict: false,
    unicodeRegExp: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, "file:///"),
      "date-time": true,
    },
  });
  const validate = ajv.compile(hasSchema ? (JSON.parse(readFileSync(SCHEMA, "utf8")) as object) : {});
  const faultsOf = (report: Report): unknown => (validate(JSON.parse(sarifReport(report, { ...OPTIONS, rules }))) ? [] : validate.errors);

  test("refuses what is none", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x" } }, results: [{ message: { text: "x" }, level: "fatal" }] }] })).toBe(false);
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x", informationUri: "a b" } } }] })).toBe(false);
  });

  test("admits any report", () => {
    fc.assert(fc.property(anyReport, (report) => { expect(faultsOf(report)).toEqual([]); }), { numRuns: 50 });
  });

  test("admits the reports about all fixtures", async () => {
    const report = await reportAbout(path.resolve("fixtures"));
    expect(report.findings.length).toBeGreaterThan(50);
    expect(faultsOf(report)).toEqual([]);
  });

  testWithCorpus("admits the reports about all real templates", async () => {
    const report = await reportAbout(CORPUS);
    expect(report.findings.length).toBeGreaterThan(1000);
    expect(faultsOf(report)).toEqual([]);
  });
});

/** One report about all templates in a folder, so that one log is checked rather than a thousand. */
async function reportAbout(folder: string): Promise<Report> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:ya?ml|json|template)$/.test(file)).toSorted();
  const reports = await Promise.all(files.map((file) => reportOfAny(readFileSync(path.join(folder, file), "utf8"), { file, preset: "all" })));
  return {
    ...reportOf({}, reports.flatMap(({ findings }) => findings)),
    notChecked: reports.flatMap(({ notChecked }) => notChecked),
    errors: reports.flatMap(({ errors }) => errors),
    warnings: reports.flatMap(({ warnings }) => warnings),
    sources: new Map(reports.flatMap(({ sources }) => [...sources])),
  };
}

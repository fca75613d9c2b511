import { describe, expect, test } from "@jest/globals";
import { rules } from "../../rules/index.ts";
import type { LintFile } from "../../src/lint/lint-file.ts";
import { lintRoutes } from "../../src/lint/lint.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { libraryOf } from "../helpers/library.ts";
import { lintFiles } from "../helpers/lint-files.ts";
import * as t from "./templates.ts";

type Files = Readonly<Record<string, string>>;

interface Told {
  readonly findings: readonly ToldFinding[];
  readonly notChecked: readonly string[];
  readonly routes: number;
}

interface ToldFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** File and line. */
  readonly at: string;
  readonly related: readonly string[];
  readonly notes: readonly string[];
}

/** What a report says, each place as file and line. */
function told(files: Files, named: readonly string[] = ["template.yaml"]): Told {
  const report = lintFiles(files, { named });
  const where = ({ file, start }: { readonly file: string; readonly start: number }): string =>
    `${file}:${String(positionAt(readLines(files[file] ?? ""), start).line)}`;
  return {
    findings: report.findings.map(({ rule, severity, message, at, related, notes }) =>
      ({ rule, severity, message, at: where(at), related: related.map((note) => `${where(note.at)} ${note.message}`), notes })),
    notChecked: report.notChecked.map(({ at, what, why }) => `${where(at)} ${what}: ${why}`),
    routes: report.summary.routes,
  };
}

/** A stack set at line 2. */
function everywhere(regions: string, more: t.Properties = {}): string {
  return t.stack([t.resource("Everywhere", "AWS::CloudFormation::StackSet", { TemplateURL: "child.yaml", StackInstancesGroup: `[{ Regions: ${regions} }]`, ...more })]);
}

/** The line of a text that has a part. */
function line(text: string, part: string): string {
  return String(text.slice(0, text.indexOf(part)).split("\n").length);
}

/** `Fn` by its ARN, and a URI, both with a region that is written out. */
const VIRGINIA = t.path("arn:aws:lambda:us-east-1:${AWS::AccountId}:function:shared", "us-east-1");
/** A function that is in another template, called by role, so that nothing is said of its permission. */
const CALLS_VIRGINIA = t.stack([t.REST_API, t.stage(), t.method({ uri: VIRGINIA, credentials: '"arn:aws:iam::*:user/*"' })]);

const CROSSING = {
  rule: "cross-region-uri",
  severity: "warning",
  message: "`GET /items` calls `shared` in `us-east-1` from `eu-west-1`",
  at: `child.yaml:${line(CALLS_VIRGINIA, "Integration")}`,
};
const HARD_CODED = {
  rule: "hard-coded-region",
  severity: "info",
  message: "`GET /items` uses a URI with `us-east-1` written into it",
  at: CROSSING.at,
};

function to(regions: string): string {
  return `template.yaml:2 \`Everywhere\` deploys this template${regions}`;
}

describe("J.43 a region that is written out, in a stack set's template", () => {
  test("is another region's in the others", () => {
    const files = { "template.yaml": everywhere("[us-east-1, eu-west-1]"), "child.yaml": CALLS_VIRGINIA };
    expect(told(files)).toEqual({
      findings: [{ ...CROSSING, related: [to(" to `us-east-1`, `eu-west-1`")], notes: ["it is so in region `eu-west-1`"] }], notChecked: [], routes: 1,
    });
    // A folder that is searched holds the template too: it is linted as what it is deployed as.
    expect(told(files, ["child.yaml", "template.yaml"])).toEqual(told(files));
  });

  test("is one finding, whichever the others are", () => {
    const files = { "template.yaml": everywhere("[us-east-1, eu-west-1, eu-west-2, sa-east-1, af-south-1]"), "child.yaml": CALLS_VIRGINIA };
    const notes = ["it is so in regions `eu-west-1`, `eu-west-2`, `sa-east-1`, `af-south-1`"];
    expect(told(files).findings).toEqual([{ ...CROSSING, related: [to(" to 5 regions")], notes }]);
  });

  test("which all are others", () => {
    const files = { "template.yaml": everywhere("[eu-west-1, eu-west-2]"), "child.yaml": CALLS_VIRGINIA };
    expect(told(files).findings).toEqual([{ ...CROSSING, related: [to(" to `eu-west-1`, `eu-west-2`")], notes: ["it is so in regions `eu-west-1`, `eu-west-2`"] }]);
  });

  test.each([
    ["is the only one's", "[us-east-1]", " to `us-east-1`"],
    ["is whose nobody knows", "!Ref Regions", ""],
    ["is that of none", "[]", ""],
  ])("%s", (_, regions, where) => {
    const files = { "template.yaml": everywhere(regions), "child.yaml": CALLS_VIRGINIA };
    expect(told(files)).toEqual({ findings: [{ ...HARD_CODED, related: [to(where)], notes: [] }], notChecked: [], routes: 1 });
  });

  test("is each region's own", () => {
    const uri = (region: string): string => `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${region}:123456789012:function:f/invocations`;
    const regions = ["us-east-1", "eu-west-1"];
    const head = `Mappings: { By: { ${regions.map((region) => `${region}: { Uri: "${uri(region)}" }`).join(", ")} } }`;
    const child = CALLS_VIRGINIA.replace(VIRGINIA, "!FindInMap [By, !Ref AWS::Region, Uri]");
    expect(told({ "template.yaml": everywhere("[us-east-1, eu-west-1]"), "child.yaml": `${head}\n${child}` })).toEqual({ findings: [], notChecked: [], routes: 1 });
  });

  test("cannot be that of the stack's own function", () => {
    const child = t.stack([t.REST, t.method({ uri: t.path("${Fn.Arn}", "us-east-1") }), t.permission()]);
    expect(told({ "template.yaml": everywhere("[us-east-1, eu-west-1]"), "child.yaml": child }).findings).toEqual([{
      rule: "cross-region-uri",
      severity: "error",
      message: "`GET /items` calls a function through a URI of two regions, `us-east-1` and `eu-west-1`, which cannot work",
      at: `child.yaml:${line(child, "Integration")}`,
      related: [to(" to `us-east-1`, `eu-west-1`")],
      notes: ["it is so in region `eu-west-1`"],
    }]);
  });
});

describe("what a stack set deploys", () => {
  const MISSING = { rule: "missing-permission", severity: "error", message: "no statement lets API Gateway invoke `Fn` for `GET /items`" };

  test("is said once of what is so in each region", () => {
    const child = t.stack([t.REST, t.method()]);
    expect(told({ "template.yaml": everywhere("[us-east-1, eu-west-1]"), "child.yaml": child })).toEqual({
      findings: [{ ...MISSING, at: `child.yaml:${line(child, "Integration")}`, related: [to(" to `us-east-1`, `eu-west-1`")], notes: [] }],
      notChecked: [], routes: 1,
    });
  });

  test("says where a condition leaves something out", () => {
    const child = t.stack([t.REST, t.method(), t.permission({ condition: "IsHome" })], ["Conditions: { IsHome: !Equals [!Ref AWS::Region, us-east-1] }"]);
    expect(told({ "template.yaml": everywhere("[us-east-1, eu-west-1, eu-west-2]"), "child.yaml": child }).findings).toMatchObject([
      { rule: "missing-permission", notes: ["it is so in regions `eu-west-1`, `eu-west-2`"] },
    ]);
  });

  test("has the parameters that the stack set gives", () => {
    const child = t.stack([t.REST, t.method(), t.permission({ condition: "IsOpen" })], [
      'Parameters: { Open: { Type: String, Default: "false" } }', 'Conditions: { IsOpen: !Equals [!Ref Open, "true"] }',
    ]);
    const findingsWith = (value: string): readonly ToldFinding[] =>
      told({ "template.yaml": everywhere("[us-east-1]", { Parameters: `[{ ParameterKey: Open, ParameterValue: ${value} }]` }), "child.yaml": child }).findings;
    expect([findingsWith('"true"'), findingsWith('"false"'), findingsWith("!Ref Open")]).toMatchObject([[], [{ rule: "missing-permission" }], [{ rule: "missing-permission" }]]);
  });

  test("is written in SAM, or nests others", () => {
    const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Child: { Type: AWS::Serverless::Application, Properties: { Location: api.yaml } }
`;
    const api = t.stack([t.REST, t.method()]);
    expect(told({ "template.yaml": everywhere("[us-east-1, eu-west-1]"), "child.yaml": sam, "api.yaml": api }).findings).toEqual([
      { ...MISSING, at: `api.yaml:${line(api, "Integration")}`, related: ["child.yaml:3 `Child` deploys this template"], notes: [] },
    ]);
  });

  test.each([
    ["YAML", (text: string) => `|\n${text.replaceAll(/^/gm, "        ")}`],
    ["JSON text", (text: string) => JSON.stringify(text)],
  ])("is written in its resource: %s", (_, written) => {
    const child = t.stack([t.REST, t.method()]);
    const template = `${everywhere("[us-east-1, eu-west-1]", { TemplateURL: undefined, TemplateBody: written(child) })}\n`;
    const findings = [{ ...MISSING, at: `template.yaml:${line(template, "Integration")}`, related: [to(" to `us-east-1`, `eu-west-1`")], notes: [] }];
    expect(told({ "template.yaml": template })).toEqual({ findings, notChecked: [], routes: 1 });
  });

  test("is not here", () => {
    expect(told({ "template.yaml": everywhere("[us-east-1]", { TemplateURL: "s3://bucket/child.yaml" }) })).toEqual({
      findings: [], notChecked: ["template.yaml:2 stack set `Everywhere`: it is in S3"], routes: 0,
    });
    expect(told({ "template.yaml": everywhere("[us-east-1]", { TemplateURL: undefined, TemplateBody: '"[1"' }) })).toEqual({
      findings: [], notChecked: ["template.yaml:2 stack set `Everywhere`: its template cannot be read"], routes: 0,
    });
  });

  test("may admit the API to a function that it is given", () => {
    const set = t.resource("Everywhere", "AWS::CloudFormation::StackSet", { TemplateURL: "s3://b/c.yaml", Parameters: "[{ ParameterKey: FnArn, ParameterValue: !GetAtt Fn.Arn }]" });
    const template = t.stack([t.REST, t.method(), set]);
    expect(told({ "template.yaml": template })).toEqual({
      findings: [],
      notChecked: [
        `template.yaml:${line(template, "Integration")} permission for \`GET /items\` to invoke \`Fn\`: \`Everywhere\` is given the function and may admit it`,
        `template.yaml:${line(template, "  Everywhere:")} stack set \`Everywhere\`: it is in S3`,
      ],
      routes: 1,
    });
  });
});

describe("routes of what a stack set deploys", () => {
  test("are rows once, but for regions that a call leaves", () => {
    const rowsOf = (child: string): readonly string[] => {
      const files = { "template.yaml": everywhere("[us-east-1, eu-west-1, eu-west-1]"), "child.yaml": child };
      const { rows } = lintRoutes([lintFileOf("template.yaml", files["template.yaml"])], rules, {
        region: undefined, parameters: new Map(), severities: new Map(), preset: "recommended", library: libraryOf(files),
      });
      return rows.map(({ route, integration }) => `${route} ${integration?.region ?? "at home"}`);
    };
    expect(rowsOf(t.stack([t.REST, t.method()]))).toEqual(["GET /items at home"]);
    expect(rowsOf(CALLS_VIRGINIA)).toEqual(["GET /items at home", "GET /items us-east-1"]);
  });
});

function lintFileOf(file: string, text: string): LintFile {
  const reading = readQuickly({ file, text });
  if (!reading) throw new Error("The test's own text cannot be read.");
  return { ...reading, documents: documentsOf(reading.documents) };
}

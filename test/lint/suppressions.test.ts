import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rules } from "../../rules/index.ts";
import type { Deployment } from "../../src/lint/deployment.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { lint, lintRoutes } from "../../src/lint/lint.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import type { Report } from "../../src/lint/report.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import type { Node } from "../../src/template/node.ts";
import { readSource } from "../../src/template/read-template.ts";
import { lintFiles } from "../helpers/lint-files.ts";
import { WHOLE_TEMPLATES } from "../helpers/whole-templates.ts";

const OPTIONS: LintOptions = { parameters: new Map(), severities: new Map(), preset: "recommended", today: "2026-11-22" };

async function read(text: string, file: string): Promise<Parameters<typeof lint>[0][number]> {
  const { source, documents, problems } = await readSource({ file, text });
  return { source, documents: documentsOf(documents), problems };
}

async function reportOf(text: string, more: Partial<LintOptions> = {}, file = text.startsWith("{") ? "template.json" : "template.yaml"): Promise<Report> {
  return lint([await read(text, file)], rules, { ...OPTIONS, ...more });
}

/** What a report says, each with its line: what is left, what is suppressed, what is said of suppressions. */
interface Told {
  readonly left: readonly string[];
  readonly suppressed: readonly string[];
  readonly own: readonly string[];
}

function told({ findings, suppressed, sources, summary }: Report): Told {
  const line = ({ file, start }: { file: string; start: number }): number => positionAt(readLines(sources.get(file)?.text ?? ""), start).line;
  expect(summary.suppressed).toBe(suppressed.length);
  return {
    left: findings.filter(({ rule }) => rule !== "suppression").map(({ rule, at }) => `${line(at)} ${rule}`),
    suppressed: suppressed.map(({ finding, reason, by, at }) => `${line(finding.at)} ${finding.rule}: ${reason} (${by} ${at ? line(at) : "?"})`),
    own: findings.filter(({ rule }) => rule === "suppression").map(({ message, at }) => `${line(at)} ${message}`),
  };
}

/** A template of two integrations, each by a role; a text under the number of a line stands above or, after `+`, at the end of it. */
function template(added: Readonly<Record<string, string>> = {}): string {
  const lines = LINES.map((line, index) => `${added[index + 1] === undefined ? "" : `${added[index + 1] ?? ""}\n`}${line}${added[`+${index + 1}`] ?? ""}\n`);
  return lines.join("") + (added["end"] ?? "");
}

const LINES = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: a, ProtocolType: HTTP }
  A:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      CredentialsArn: !GetAtt Role.Arn
      IntegrationType: AWS_PROXY
      IntegrationUri: !GetAtt Fn.Arn
  RouteA:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /a, Target: !Sub "integrations/\${A}" }
  B:
    Type: AWS::ApiGatewayV2::Integration
    Properties: {
      ApiId: !Ref Api, IntegrationType: AWS_PROXY,
      CredentialsArn: !GetAtt Role.Arn,
      IntegrationUri: !GetAtt Fn.Arn
    }
  RouteB:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /b, Target: !Sub "integrations/\${B}" }
  Role:
    Type: AWS::IAM::Role
    Properties: { AssumeRolePolicyDocument: {} }
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: a.b, Runtime: nodejs22.x, Role: x, Code: { ZipFile: "" } }`.split("\n");

const HERE = "# cfn-latency-lint-ignore role-credentials -- r";
const NEXT = "# cfn-latency-lint-ignore-next role-credentials -- r";
const FILE = "# cfn-latency-lint-ignore-file role-credentials -- r";

/** Which of the two findings are suppressed: `A` on line 10, `B` on line 20 of the template without comments. */
async function suppressedBy(added: Readonly<Record<string, string>>): Promise<string> {
  const { suppressed, findings } = await reportOf(template(added));
  const ids = suppressed.map(({ finding }) => finding.logicalId).join("");
  const own = findings.filter(({ rule }) => rule === "suppression").map(({ message }) => message);
  return [ids || "-", ...own].join("; ");
}

const UNUSED = "-; there is no finding of `role-credentials` here to suppress";

describe("a comment covers", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["the entry that begins on its line", { "+10": ` ${HERE}` }, "A"],
    ["an entry between brackets", { "+20": ` ${HERE}` }, "B"],
    ["all entries that begin on its line, and no others", { "+19": ` ${HERE}` }, UNUSED],
    ["the value that ends on its line, where none begins there", { "+22": ` ${HERE}` }, "B"],
    ["all of the value of a key", { "+8": ` ${HERE}` }, "A"],
    ["the resource on the line of its logical id", { "+6": ` ${HERE}` }, "A"],
    ["the section", { "+2": ` ${HERE}` }, "AB"],
    ["nothing of a neighbour", { "+11": ` ${HERE}` }, UNUSED],
    ["the resource above whose logical id it stands", { 6: `  ${HERE}` }, "A"],
    ["it over blank lines and other comments", { 6: `  ${HERE}\n\n  # of old\n` }, "A"],
    ["it, whatever the resource before it ends with", { 16: `  ${HERE}` }, "B"],
    ["the resource in whose block it stands", { 7: `    ${HERE}` }, "A"],
    ["it at the end of its block, too", { 13: `    ${HERE}` }, "A"],
    ["the properties in whose block it stands", { 10: `      ${HERE}` }, "A"],
    ["them at the end of their block, too", { 13: `      ${HERE}` }, "A"],
    ["what it stands in, though it begins too far left", { 10: HERE }, "A"],
    ["what stands between brackets with it", { 20: `      ${HERE}` }, "B"],
    ["what follows on the next line", { 10: `      ${NEXT}` }, "A"],
    ["what follows, over blank lines and other comments", { 6: `${NEXT}\n\n  # of old\n` }, "A"],
    ["no more than what follows", { 9: `      ${NEXT}` }, UNUSED],
    ["what follows also from the end of a line", { "+9": ` ${NEXT}` }, "A"],
    ["the file, from its beginning", { 1: FILE }, "AB"],
    ["the file, from its end", { end: FILE }, "AB"],
    ["nothing at the top", { 1: HERE }, "-; it stands in no entry, so that nothing is suppressed"],
    ["nothing at the end of the resources", { end: `  ${HERE}` }, "-; no resource follows, so that nothing is suppressed"],
    ["nothing where nothing follows", { end: `  ${NEXT}` }, "-; nothing follows, so that nothing is suppressed"],
  ])("%s", async (_, added, expected) => {
    expect(await suppressedBy(added)).toBe(expected);
  });

  test.each([["LF", "\n"], ["CR LF", "\r\n"], ["CR", "\r"]])("the same with %s and a byte order mark", async (_, ending) => {
    const text = `\ufeff${template({ "+10": `\t${HERE} `, 16: `  ${HERE}` })}`.replaceAll("\n", ending);
    expect(told(await reportOf(text))).toEqual({
      left: [],
      suppressed: ["10 role-credentials: r (comment 10)", "21 role-credentials: r (comment 16)"],
      own: [],
    });
  });

  test("an item of a list, whole, and in a list that is not indented its block", async () => {
    const statement = (comment: string): string => `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:
        swagger: "2.0"
        paths:
          /a:
            get:
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                uri:
                  Fn::If:
                  - Prod
                  - !Sub arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations${comment}
                  - !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations
                credentials: !GetAtt Role.Arn
Conditions: { Prod: !Equals [!Ref AWS::Region, us-east-1] }
`;
    const before = await reportOf(statement(""));
    expect(told(before).left).toContain("16 hard-coded-region");
    const after = await reportOf(statement(" # cfn-latency-lint-ignore hard-coded-region -- r"));
    expect(told(after)).toEqual({ left: told(before).left.filter((each) => each !== "16 hard-coded-region"), suppressed: ["16 hard-coded-region: r (comment 16)"], own: [] });
  });
});

test("what looks like a comment and is none suppresses nothing", async () => {
  for (const text of [`"${FILE}"`, `'${FILE}'`, "a#cfn-latency-lint-ignore-file"]) {
    expect(told(await reportOf(template().replace("Name: a", `Name: ${text}`)))).toEqual(BOTH_LEFT);
  }
  expect(told(await reportOf(template({ 2: `Description: |\n  ${FILE}` })))).toEqual({ ...BOTH_LEFT, left: ["12 role-credentials", "22 role-credentials"] });
});

const BOTH_LEFT: Told = { left: ["10 role-credentials", "20 role-credentials"], suppressed: [], own: [] };

describe("a comment on line 10 that", () => {
  test.each<[string, string, readonly string[]]>([
    ["gives no reason", "# cfn-latency-lint-ignore role-credentials", ["no reason is given, so that nothing is suppressed"]],
    ["gives a reason without letters", "# cfn-latency-lint-ignore role-credentials -- …", ["no reason is given, so that nothing is suppressed"]],
    ["gives its reason without the dashes", "# cfn-latency-lint-ignore role-credentials it is so", ["no reason is given, so that nothing is suppressed"]],
    ["names no rule", "# cfn-latency-lint-ignore -- r", ["no rule is named, so that nothing is suppressed"]],
    ["names a rule that is not there", "# cfn-latency-lint-ignore role-credential -- r", ["there is no rule `role-credential`; did you mean `role-credentials`?"]],
    ["wants all", "# cfn-latency-lint-ignore * -- r", ["there is no rule `*`"]],
    ["is about suppressions", "# cfn-latency-lint-ignore suppression -- r", ["findings of `suppression` cannot be suppressed"]],
    ["was over yesterday", "# cfn-latency-lint-ignore role-credentials until 2026-11-21 -- r", ["the suppression of `role-credentials` ended with 2026-11-21"]],
    ["ends on no day", "# cfn-latency-lint-ignore role-credentials until 2027-02-29 -- r", ["`2027-02-29` is no day, so that `role-credentials` is not suppressed"]],
    ["ends on nothing", "# cfn-latency-lint-ignore role-credentials until -- r", ["`` is no day, so that `role-credentials` is not suppressed"]],
    ["is misspelt", "# cfn-latency-lint-ingore role-credentials -- r", ["`cfn-latency-lint-ingore` suppresses nothing; did you mean `cfn-latency-lint-ignore`?"]],
    ["is spelt as elsewhere", "# cfn-latency-lint-disable-next-line role-credentials -- r", ["`cfn-latency-lint-disable-next-line` suppresses nothing; did you mean `cfn-latency-lint-ignore-next`?"]],
    ["has a colon", "# cfn-latency-lint-ignore: role-credentials -- r", ["`cfn-latency-lint-ignore:` suppresses nothing; did you mean `cfn-latency-lint-ignore`?"]],
    ["has a colon before", "# cfn-latency-lint: ignore role-credentials -- r", ["`cfn-latency-lint: ignore` suppresses nothing; did you mean `cfn-latency-lint-ignore`?"]],
    ["is prose", "# cfn-latency-lint ignores what stands here, see cfn-latency-lint-ignore", []],
    ["names a file", "# cfn-latency-lint-report.json lists it", []],
    ["is a line that was taken out", "# CredentialsArn: x # cfn-latency-lint-ignore role-credentials -- r", []],
  ])("%s suppresses nothing", async (_, comment, messages) => {
    expect(told(await reportOf(template({ "+10": ` ${comment}` })))).toEqual({ ...BOTH_LEFT, own: messages.map((message) => `10 ${message}`) });
  });

  test.each<[string, string, string]>([
    ["holds to this day", "role-credentials until 2026-11-22 -- r", "r"],
    ["holds to a leap day", "role-credentials until 2028-02-29 -- r", "r"],
    ["has dashes in its reason", "role-credentials -- a -- b --c", "a -- b --c"],
  ])("%s suppresses", async (_, words, reason) => {
    expect(told(await reportOf(template({ "+10": ` # cfn-latency-lint-ignore ${words}` })))).toEqual({
      left: ["20 role-credentials"], suppressed: [`10 role-credentials: ${reason} (comment 10)`], own: [],
    });
  });

  test("names several rules is judged rule by rule", async () => {
    const words = "role-credentials, missing-permission cold-start,nothing -- r";
    expect(told(await reportOf(template({ "+10": ` # cfn-latency-lint-ignore ${words}` })))).toEqual({
      left: ["20 role-credentials"],
      suppressed: ["10 role-credentials: r (comment 10)"],
      own: ["10 there is no finding of `missing-permission` here to suppress", "10 there is no rule `nothing`"],
    });
  });

  test("is over is in force where no day is known", async () => {
    const text = template({ "+10": " # cfn-latency-lint-ignore role-credentials until 2000-01-01 -- r" });
    expect(told(await reportOf(text, { today: undefined })).suppressed).toEqual(["10 role-credentials: r (comment 10)"]);
  });
});

/** Suppresses a finding that is not there. */
const UNUSED_COMMENT = { "+10": " # cfn-latency-lint-ignore missing-permission -- r" };

describe("that a suppression is for nothing", () => {
  const MESSAGE = "10 there is no finding of `missing-permission` here to suppress";

  test.each<[string, Partial<LintOptions>, readonly string[]]>([
    ["is told", {}, [MESSAGE]],
    ["is told where a region is given", { region: "eu-west-1" }, [MESSAGE]],
    ["is not told where its rule is off", { severities: new Map([["missing-permission", "off"]]) }, []],
    ["is not told where parameters are given", { parameters: new Map([["Env", "dev"]]) }, []],
    ["is not told where nobody wants to know", { severities: new Map([["suppression", "off"]]) }, []],
  ])("%s", async (_, options, own) => {
    expect(told(await reportOf(template(UNUSED_COMMENT), options))).toEqual({ ...BOTH_LEFT, own });
  });

  test("is not told of a rule that the preset leaves out, nor of one that may speak in another region", async () => {
    const text = template({ "+10": " # cfn-latency-lint-ignore cold-start, cross-region-uri -- r" });
    expect(told(await reportOf(text))).toEqual(BOTH_LEFT);
    expect(told(await reportOf(text, { preset: "all" })).own).toEqual(["10 there is no finding of `cold-start` here to suppress"]);
  });

  test("is not told where something in it was not checked", async () => {
    const imported = template({ 7: "    # cfn-latency-lint-ignore missing-permission -- r" })
      .replace("      CredentialsArn: !GetAtt Role.Arn\n", "").replace("IntegrationUri: !GetAtt Fn.Arn", "IntegrationUri: !ImportValue Fn");
    const report = await reportOf(imported);
    expect(report.notChecked.map(({ what }) => what)).not.toEqual([]);
    expect(told(report).own).toEqual([]);
  });

  test("is not told of a file that cannot be read to its end", async () => {
    const report = await reportOf(`${template(UNUSED_COMMENT)}Outputs: [\n`);
    expect(report.errors).not.toEqual([]);
    expect(told(report)).toEqual(BOTH_LEFT);
  });

  test("is as severe as the user says", async () => {
    const { findings } = await reportOf(template(UNUSED_COMMENT), { severities: new Map([["suppression", "error"]]) });
    expect(findings.filter(({ rule }) => rule === "suppression").map(({ severity, logicalId, routes }) => ({ severity, logicalId, routes })))
      .toEqual([{ severity: "error", logicalId: "A", routes: [] }]);
  });
});

describe("metadata", () => {
  const REASON = "{ rule: role-credentials, reason: r }";
  const ofA = (settings: string): string => template({ 7: `    Metadata: { cfn-latency-lint: ${settings} }` });
  const left = ["11 role-credentials", "21 role-credentials"];

  test.each<[string, string, Told]>([
    ["suppresses in its resource", `{ ignore: [${REASON}] }`, { left: ["21 role-credentials"], suppressed: ["11 role-credentials: r (metadata 7)"], own: [] }],
    ["holds until a day", "{ ignore: [{ rule: role-credentials, reason: r, until: 2026-11-22 }] }", { left: ["21 role-credentials"], suppressed: ["11 role-credentials: r (metadata 7)"], own: [] }],
    ["is over", "{ ignore: [{ rule: role-credentials, reason: r, until: 2026-11-21 }] }", { left, suppressed: [], own: ["7 the suppression of `role-credentials` ended with 2026-11-21"] }],
    ["needs a reason", "{ ignore: [{ rule: role-credentials }] }", { left, suppressed: [], own: ["7 no reason is given, so that nothing is suppressed"] }],
    ["needs a rule", "{ ignore: [{ reason: r }] }", { left, suppressed: [], own: ["7 no rule is named, so that nothing is suppressed"] }],
    ["needs texts", "{ ignore: [{ rule: role-credentials, reason: !Ref R }] }", { left, suppressed: [], own: ["7 this is no text, so that nothing is suppressed"] }],
    ["needs a list", `{ ignore: ${REASON} }`, { left, suppressed: [], own: ["7 `cfn-latency-lint` wants `ignore` with a list, so that nothing is suppressed"] }],
    ["knows its keys", `{ ingore: [${REASON}] }`, { left, suppressed: [], own: ["7 `ingore` is no key of a suppression, so that nothing is suppressed; did you mean `ignore`?"] }],
    ["knows the keys of each", "{ ignore: [{ rule: role-credentials, reason: r, untill: 2026-01-01 }] }", { left, suppressed: [], own: ["7 `untill` is no key of a suppression, so that nothing is suppressed; did you mean `until`?"] }],
    ["is told of where it is for nothing", "{ ignore: [{ rule: missing-permission, reason: r }] }", { left, suppressed: [], own: ["7 there is no finding of `missing-permission` here to suppress"] }],
  ])("%s", async (_, settings, expected) => {
    expect(told(await reportOf(ofA(settings)))).toEqual(expected);
  });

  test("of the template is about all of it", async () => {
    const report = await reportOf(template({ 2: `Metadata: { cfn-latency-lint: { ignore: [${REASON}] } }` }));
    expect(told(report)).toEqual({ left: [], suppressed: ["11 role-credentials: r (metadata 2)", "21 role-credentials: r (metadata 2)"], own: [] });
  });

  test("that an anchor repeats is for nothing only where all of it is", async () => {
    const repeated = (rule: string): string => template({ 7: `    Metadata: &why { cfn-latency-lint: { ignore: [{ rule: ${rule}, reason: r }] } }`, 14: "    Metadata: *why" });
    expect(told(await reportOf(repeated("role-credentials")))).toEqual({ left: ["22 role-credentials"], suppressed: ["11 role-credentials: r (metadata 7)"], own: [] });
    expect(told(await reportOf(repeated("missing-permission"))).own).toEqual(["7 there is no finding of `missing-permission` here to suppress"]);
  });

  test("suppresses in JSON", async () => {
    const { documents } = await read(template(), "template.yaml");
    const json = JSON.stringify(plain(documents[0]?.root), null, 1);
    const metadata = { "cfn-latency-lint": { ignore: [{ rule: "role-credentials", reason: "r" }] } };
    const report = await reportOf(json.replace('"A": {', `"A": { "Metadata": ${JSON.stringify(metadata)},`));
    expect(report.suppressed.map(({ finding, by }) => `${finding.logicalId ?? ""} ${by}`)).toEqual(["A metadata"]);
    expect(report.findings.map(({ rule, logicalId }) => `${logicalId ?? ""} ${rule}`)).toEqual(["B role-credentials"]);
  });

  test("of OpenAPI is an extension", async () => {
    const openapi = (extension: object): string => JSON.stringify({
      openapi: "3.0.1", info: { title: "a", version: "1" },
      paths: Object.fromEntries(["/a", "/b"].map((path) => [path, { get: { ...(path === "/a" && extension), "x-amazon-apigateway-integration": {
        type: "aws_proxy", httpMethod: "POST", credentials: "arn:aws:iam::123456789012:role/x",
        uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations",
      } } }])),
    });
    const of = (report: Report): string[] => report.findings.map(({ rule, routes }) => `${routes.join()} ${rule}`);
    const before = of(await reportOf(openapi({})));
    const after = await reportOf(openapi({ "x-cfn-latency-lint": { ignore: [{ rule: "role-credentials", reason: "r" }] } }));
    expect(before).toContain("GET /a role-credentials");
    expect(of(after)).toEqual(before.filter((each) => each !== "GET /a role-credentials"));
  });
});

function plain(node: Node | undefined): unknown {
  if (node?.kind === "list") return node.items.map(plain);
  if (node?.kind === "map") return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, plain(value)]));
  return node?.value;
}

describe("what several files have to do with each other", () => {
  const PARENT = "Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } }\n";

  test("a nested template's findings are suppressed in its own file, and not by its parent", () => {
    expect(told(lintFiles({ "template.yaml": PARENT, "child.yaml": template({ "+10": ` ${HERE}` }) }))).toEqual({
      left: ["20 role-credentials"], suppressed: ["10 role-credentials: r (comment 10)"], own: [],
    });
    expect(told(lintFiles({ "template.yaml": `${PARENT}${FILE}`, "child.yaml": template() })).left).toEqual(BOTH_LEFT.left);
  });

  test("a resource covers what it takes from an anchor elsewhere", async () => {
    const shared = template({ "+6": ` ${HERE}` }).replace("      CredentialsArn: !GetAtt Role.Arn\n", "      <<: *role\n");
    const report = await reportOf(`Shared: &role { CredentialsArn: !GetAtt Role.Arn }\n${shared}`);
    expect(told(report)).toEqual({ left: ["21 role-credentials"], suppressed: ["1 role-credentials: r (comment 7)"], own: [] });
  });

  test("of several suppressions the narrowest gives the reason, and none of them is for nothing", async () => {
    const report = await reportOf(template({ 1: FILE.replace("-- r", "-- wide"), "+6": ` ${HERE.replace("-- r", "-- middle")}`, "+10": ` ${HERE}` }));
    expect(told(report)).toEqual({ left: [], suppressed: ["11 role-credentials: r (comment 11)", "21 role-credentials: wide (comment 1)"], own: [] });
  });

  test("a resource covers what is about it, and not what stands in another document of the file", async () => {
    const report = await reportOf(`${template({ "+6": ` ${HERE}` })}---\n${template()}`);
    expect(told(report).suppressed).toEqual(["10 role-credentials: r (comment 6)"]);
    expect(told(report).left).toEqual(["20 role-credentials", "42 role-credentials", "52 role-credentials"]);
  });
});

describe("stacks of one app", () => {
  const metadata = (rule: string): string => `    Metadata: { cfn-latency-lint: { ignore: [{ rule: ${rule}, reason: r }] } }`;
  const stack = (path: string): Deployment => ({ cdk: { assembly: "cdk.out", path, constructs: new Map([[`${path}.yaml`, new Map([["A", { path: `${path}/A`, source: undefined }], ["B", { path: `${path}/B`, source: undefined }]])]]) } });
  const app = (dev: string, prod: string): Report =>
    lintFiles({ "Dev.yaml": dev, "Prod.yaml": prod }, { named: ["Dev.yaml", "Prod.yaml"], deployments: { "Dev.yaml": stack("Dev"), "Prod.yaml": stack("Prod") } });
  const of = ({ findings, suppressed }: Report): readonly string[] => [
    ...findings.map(({ rule, logicalId, notes }) => `${rule} ${logicalId ?? ""}: ${notes.join()}`),
    ...suppressed.map(({ finding }) => `suppressed ${finding.rule} ${finding.logicalId ?? ""}`),
  ];
  const both = (id: string): string => `role-credentials ${id}: it is so in 2 stacks: \`Dev\`, \`Prod\``;

  test.each<[string, string, string, readonly string[]]>([
    ["is suppressed where each says so", template({ 7: metadata("role-credentials") }), template({ 7: metadata("role-credentials") }), [both("B"), "suppressed role-credentials A"]],
    ["is told where the first alone says so", template({ 7: metadata("role-credentials") }), template({ 7: "    # -" }), [both("A"), both("B")]],
    ["is told where the second alone says so", template({ 7: "    # -" }), template({ 7: metadata("role-credentials") }), [both("A"), both("B")]],
    ["is told to be for nothing once", template({ 7: metadata("missing-permission") }), template({ 7: metadata("missing-permission") }), ["suppression A: it is so in 2 stacks: `Dev`, `Prod`", both("A"), both("B")]],
  ])("what is so in both %s", (_, dev, prod, expected) => {
    expect(of(app(dev, prod))).toEqual(expected);
  });
});

test("routes lead to no finding that is suppressed", async () => {
  const file = await read(template({ "+10": ` ${HERE}` }), "template.yaml");
  const { rows, findings } = lintRoutes([file], rules, OPTIONS);
  expect(rows.map(({ route, findings: of }) => [route, of])).toEqual([["GET /a", []], ["GET /b", findings.map(({ fingerprint }) => fingerprint)]]);
});

describe("laws", () => {
  /** All that is said of a finding but where in the text it stands. */
  // What may be fixed hangs on the comments beside it.
  const unsaid = new Set(["start", "end", "fix", "unfixed"]);
  const saidOf = (finding: Finding): string => JSON.stringify(finding, (key, value: unknown) => (unsaid.has(key) ? undefined : value));
  const isOwn = ({ rule }: Finding): boolean => rule === "suppression";
  const texts = Object.entries(WHOLE_TEMPLATES);

  test("suppressing takes nothing from the findings but what it covers, and changes nothing of the others", async () => {
    let suppressedOnes = 0;
    const form = fc.constantFrom("ignore", "ignore-next", "ignore-file");
    await fc.assert(fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), form, fc.boolean(), async ([, text], which, keyword, isTrailing) => {
      const before = await reportOf(text, { preset: "all" });
      const finding = before.findings[which % before.findings.length];
      if (finding === undefined) throw new Error("The test's own text has no findings.");
      const start = text.lastIndexOf("\n", finding.at.start - 1) + 1;
      const end = text.indexOf("\n", finding.at.start);
      const comment = `# cfn-latency-lint-${keyword} ${finding.rule} -- r`;
      const indent = /^ */.exec(text.slice(start))?.[0] ?? "";
      const edited = isTrailing ? `${text.slice(0, end)} ${comment}${text.slice(end)}` : `${text.slice(0, start)}${indent}${comment}\n${text.slice(start)}`;
      const after = await reportOf(edited, { preset: "all" });
      fc.pre(after.errors.length === 0);
      suppressedOnes += after.suppressed.length;
      const taken = after.suppressed.map(({ finding: each }) => each);
      expect([...after.findings.filter((each) => !isOwn(each)), ...taken].map(saidOf).toSorted()).toEqual(before.findings.map(saidOf).toSorted());
      expect(taken.filter(({ rule }) => rule !== finding.rule)).toEqual([]);
      // Elsewhere it is about what stands around it, or about the line below.
      const isSure = keyword === "ignore-file" || isTrailing === (keyword === "ignore");
      expect(isSure ? taken.map(saidOf) : [saidOf(finding)]).toContain(saidOf(finding));
    }), { numRuns: 150 });
    expect(suppressedOnes).toBeGreaterThan(50);
  });

  test("a text that says nothing of it is not looked at", async () => {
    for (const [, text] of texts) expect((await reportOf(text)).findings.filter(isOwn)).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { type Report, reportOf } from "./helpers/report-of.ts";
import * as t from "./verdicts/templates.ts";

const NONE = '!Ref "AWS::NoValue"';

/** 0, 1, … */
function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Conditions of a parameter each: C0 is whether P0 is "on". */
function open(count: number): string[] {
  return [
    "Parameters:", ...upTo(count).map((index) => `  P${index}: { Type: String }`),
    "Conditions:", ...upTo(count).map((index) => `  C${index}: !Equals [!Ref P${index}, "on"]`),
  ];
}

function part(id: string, name: string, parent = t.ROOT): string {
  return t.resource(id, "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: parent, PathPart: name });
}

/** How many findings there are of each rule and condition. */
function counts({ findings }: Report): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { rule, when } of findings) {
    const key = `${rule} ${when === null ? "always" : when.replaceAll(/\d+/g, "#")}`;
    all[key] = (all[key] ?? 0) + 1;
  }
  return all;
}

function whyNotChecked({ notChecked }: Report): string[] {
  return [...new Set(notChecked.map(({ why }) => why))];
}

describe("large templates", () => {
  test("400 routes under 40 conditions", () => {
    const routes = upTo(400).flatMap((index) => {
      const condition = `C${index % 40}`;
      const at = `!Ref Part${index}`;
      const statement = (under?: string) =>
        t.permission({ id: `Permission${index}`, source: `\${Api}/*/GET/part${index}`, ...(under !== undefined && { condition: under }) });
      const plain = t.method({ id: `Get${index}`, at });
      return [part(`Part${index}`, `part${index}`), ...[
        [t.method({ id: `Get${index}`, at, credentials: `!If [${condition}, !GetAtt Role.Arn, ${NONE}]` }), statement()],
        [plain, statement(condition)],
        [t.method({ id: `Get${index}`, at, condition }), statement(condition)],
        [t.method({ id: `Get${index}`, at, condition })],
      ][index % 4] ?? []];
    });
    const report = reportOf(t.stack([t.REST, t.ROLE, ...routes], open(40)));
    expect(counts(report)).toEqual({
      "role-credentials C#": 100, "missing-permission not C#": 100, "missing-permission C#": 100, "policy-size always": 1,
    });
    expect(report.summary).toMatchObject({ routes: 400, warning: 100, error: 201 });
    expect(report.notChecked).toEqual([]);
    expect(report.findings.find(({ routes: [route] }) => route === "GET /part41")).toMatchObject({ rule: "missing-permission", when: "not C1" });
  });

  test("500 resources of one REST API", () => {
    const routes = upTo(240).flatMap((index) => {
      const id = `Part${index}`;
      const credentials = index % 5 === 0 ? "!GetAtt Role.Arn" : undefined;
      return [part(id, `part${index}`), t.method({ id: `Get${index}`, at: `!Ref ${id}`, credentials })];
    });
    const others = upTo(14).map((index) => t.resource(`Queue${index}`, "AWS::SQS::Queue", {}));
    const report = reportOf(t.stack([t.REST, t.ROLE, t.permission(), ...routes, ...others]));
    expect(counts(report)).toEqual({ "role-credentials always": 48 });
    expect(report.summary).toMatchObject({ routes: 240, warning: 48, error: 0 });
    expect(report.notChecked).toEqual([]);
  });

  test("an integration behind 300 routes is one finding with all of them", () => {
    const routes = upTo(300).map((index) => t.route(`"GET /r${index}"`, {}, `Route${index}`));
    const { findings } = reportOf(t.stack([t.HTTP, t.ROLE, t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), ...routes, t.permission()]));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.routes).toHaveLength(300);
  });

  test("one function with 400 statements of which none matches", () => {
    const statements = upTo(400).map((index) => t.permission({ id: `Permission${index}`, source: `\${Api}/*/POST/part${index}` }));
    const report = reportOf(t.stack([t.REST, t.method({ verb: "ANY" }), ...statements]));
    expect(counts(report)).toEqual({ "missing-permission always": 1, "policy-size always": 1 });
  });

  test("400 statements under a condition each, which cover nothing together", () => {
    const statements = upTo(400).map((index) => t.permission({ id: `Permission${index}`, condition: `C${index}` }));
    const report = reportOf(t.stack([t.REST, t.method(), ...statements], open(400)));
    expect(report.findings.map(({ rule, routes }) => [rule, routes])).toEqual([["missing-permission", ["GET /items"]]]);
  });

  test("a path of 300 parts", () => {
    const parts = upTo(300).map((index) => part(`Part${index}`, "p", index === 0 ? t.ROOT : `!Ref Part${index - 1}`));
    const text = t.stack([t.REST, ...parts, t.method({ at: "!Ref Part299" }), t.permission({ source: `\${Api}/*/GET${"/p".repeat(300)}` })]);
    expect(reportOf(text).findings).toEqual([]);
    expect(counts(reportOf(text.replace("/GET/p/p", "/GET/p")))).toEqual({ "missing-permission always": 1 });
  });

  test("4,000 conditions, each made of the one before", () => {
    const chain = upTo(4000).map((index) => `  C${index + 1}: !Not [!Condition C${index}]`);
    const text = (condition: string) =>
      t.stack([t.REST, t.method(), t.permission({ condition: "C0" }), t.permission({ id: "Other", condition })], [...open(1), ...chain]);
    expect(reportOf(text("C3999")).findings).toEqual([]);
    expect(counts(reportOf(text("C4000")))).toEqual({ "missing-permission not C#": 1 });
  });

  test("1,000 conditions in a circle", () => {
    const circle = upTo(1000).map((index) => `  C${index}: !Not [!Condition C${(index + 1) % 1000}]`);
    const report = reportOf(t.stack([t.REST, t.method(), t.permission({ condition: "C0" })], ["Conditions:", ...circle]));
    expect(counts(report)).toEqual({ "missing-permission not C#": 1 });
    expect(report.notChecked).toHaveLength(1000);
    expect(whyNotChecked(report)).toEqual(["it refers to itself"]);
  });
});

describe("what is too much to decide is said", () => {
  const chosen = (count: number) => upTo(count).map((index) => `!If [C${index}, "${index}", ""]`).join(", ");

  test("a URI that is joined of 200 choices", () => {
    const uri = `!Join ["", ["arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/", ${chosen(200)}]]`;
    const report = reportOf(t.stack([t.REST, t.method({ uri })], open(200)));
    expect(report.findings).toEqual([]);
    expect(report.notChecked.map(({ what }) => what)).toEqual(["target of `GET /items`"]);
  });

  test("a SourceArn that is joined of 200 choices", () => {
    const sourceArn = `!Join ["", ["arn:aws:execute-api:", ${chosen(200)}]]`;
    const report = reportOf(t.stack([t.REST, t.method(), t.permission({ sourceArn })], open(200)));
    expect(report.findings).toEqual([]);
    expect(report.notChecked.map(({ what }) => what)).toEqual(["permission for `GET /items` to invoke `Fn`"]);
  });

  test("credentials that are joined of 200 choices are taken for a role", () => {
    const credentials = `!Join ["", ["arn:aws:iam::123456789012:role/", ${chosen(200)}]]`;
    const report = reportOf(t.stack([t.REST, t.method({ credentials }), t.permission()], open(200)));
    expect(counts(report)).toEqual({ "role-credentials always": 1 });
    expect(report.findings[0]?.notes).toEqual([expect.stringMatching(/it is taken for a role$/)]);
  });

  test("a statement whose every property is chosen by a condition of its own may admit anything", () => {
    const either = (index: number, value: string) => `!If [C${index}, ${value}, ${value === "x" ? "y" : "x"}]`;
    const properties = {
      FunctionName: either(0, "!GetAtt Fn.Arn"), Principal: either(1, "apigateway.amazonaws.com"), Action: either(2, "lambda:InvokeFunction"),
      SourceArn: either(3, t.requests("${Api}/*")), SourceAccount: either(4, "x"), EventSourceToken: either(5, "x"),
    };
    const report = reportOf(t.stack([t.REST, t.method(), t.resource("Permission", "AWS::Lambda::Permission", properties)], open(6)));
    expect(report.findings).toEqual([]);
    expect(report.notChecked.map(({ what }) => what)).toEqual(["permission for `GET /items` to invoke `Fn`"]);
  });

  test("an integration whose every property is chosen by a condition of its own", () => {
    const either = (index: number, value: string) => `!If [C${index}, ${value}, x${index}]`;
    const properties = {
      IntegrationType: either(0, "AWS_PROXY"), IntegrationUri: either(1, either(7, t.invoke("Fn.Arn"))),
      CredentialsArn: either(2, either(6, "!GetAtt Role.Arn")),
      IntegrationSubtype: either(3, NONE), ConnectionType: either(4, "INTERNET"), RequestParameters: either(5, NONE),
    };
    const report = reportOf(t.stack([t.HTTP, t.ROLE, t.integration(properties), t.route("GET /a")], open(8)));
    expect(report.findings).toEqual([]);
    expect(whyNotChecked(report)).toEqual(["it has more alternatives than we follow"]);
  });

  test("conditions that are too entangled", () => {
    // Whether 9 pigeons have room in 8 holes: a question that every search of this kind takes very long for.
    const name = (pigeon: number, hole: number) => `H${pigeon}x${hole}`;
    const holes = upTo(8);
    const pigeons = upTo(9);
    const all = pigeons.flatMap((pigeon) => holes.map((hole) => name(pigeon, hole)));
    const somewhere = pigeons.map((pigeon) => `!Or [${holes.map((hole) => `!Condition ${name(pigeon, hole)}`).join()}]`);
    const apart = holes.flatMap((hole) => pigeons.flatMap((one) => pigeons.filter((other) => other > one).map((other) =>
      `!Not [!And [!Condition ${name(one, hole)}, !Condition ${name(other, hole)}]]`)));
    const head = [
      "Parameters:", ...all.map((one) => `  P${one}: { Type: String }`),
      "Conditions:", ...all.map((one) => `  ${one}: !Equals [!Ref P${one}, "on"]`), `  Impossible: !And [${[...somewhere, ...apart].join()}]`,
    ];
    const report = reportOf(t.stack([t.REST, t.method({ condition: "Impossible" })], head));
    expect(report.findings).toEqual([]);
    expect(whyNotChecked(report)).toEqual(["its conditions are too many to decide"]);
  });

  test("patterns and paths that take long to match", () => {
    const parts = upTo(40).map((index) => part(`Part${index}`, `"${"a".repeat(2000)}"`, index === 0 ? t.ROOT : `!Ref Part${index - 1}`));
    const statement = t.permission({ source: `\${Api}/*/GET/${"*a".repeat(20_000)}*b*` });
    const report = reportOf(t.stack([t.REST, ...parts, t.method({ at: "!Ref Part39" }), statement]));
    expect(counts(report)).toEqual({ "policy-size always": 1 });
    expect(report.notChecked).toHaveLength(1);
  });
});

test("a function with more events than its policy could ever hold ends with every route looked at", () => {
  const events = upTo(1000).map((index) => `        E${index}: { Type: Api, Properties: { Path: "/p${index}/{id}", Method: get } }`);
  const report = reportOf([
    "Transform: AWS::Serverless-2016-10-31", "Resources:", "  Fn:", "    Type: AWS::Serverless::Function", "    Properties:",
    "      Runtime: nodejs22.x", "      Handler: index.handler", "      CodeUri: src/", "      Events:", ...events, "",
  ].join("\n"));
  expect(counts(report)).toEqual({ "policy-size always": 1 });
  expect(report.summary.routes).toBe(1000);
});

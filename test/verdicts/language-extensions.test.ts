import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lintText } from "../helpers/lint-text.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import { type Report, reportOf } from "../helpers/report-of.ts";
import { findingsOf, missing, role, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const HEAD = "Transform: AWS::LanguageExtensions";
const NAMES = 'Parameters: { Names: { Type: CommaDelimitedList, Default: "Orders,Carts" } }';

/** A loop among the resources; what it repeats as it would stand there. */
function loop(collection: string, ...fragment: readonly string[]): string {
  const lines = fragment.flatMap((resource) => resource.split("\n")).map((line, index) => `    ${index === 0 ? "- " : "  "}${line.slice(2)}`);
  return ["  Fn::ForEach::Loop:", "    - Name", `    - ${collection}`, ...lines].join("\n");
}

const PATH = t.resource("Path${Name}", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: t.ROOT, PathPart: "!Ref Name" });

function method(credentials?: string, condition?: string): string {
  return t.method({ id: "Get${Name}", at: '{ Ref: !Sub "Path${Name}" }', credentials, ...(condition !== undefined && { condition }) });
}

function roleFinding(text: string): Report["findings"][number] | undefined {
  return reportOf(text).findings.find(({ rule }) => rule === "role-credentials");
}

const ROUTES = ["GET /Orders", "GET /Carts"];

describe("Fn::ForEach", () => {
  test("a role in every copy is one finding, which lists the routes of all", async () => {
    const text = t.stack([t.REST, t.ROLE, t.permission(), loop("[Orders, Carts]", PATH, method("!GetAtt Role.Arn"))], [HEAD]);
    const { findings, notChecked } = await verdictOf(text);
    expect(findings).toEqual([expect.objectContaining(role("GetOrders", ROUTES))]);
    expect(notChecked).toEqual([]);
    const finding = roleFinding(text);
    expect(finding?.notes).toEqual(["it is so for 2 copies that `Fn::ForEach::Loop` makes"]);
    expect(finding?.at.generatedBy).toBe("Fn::ForEach::Loop: Name is Orders");
    expect(text.slice(finding?.at.start, finding?.at.end)).toBe("!GetAtt Role.Arn");
  });

  test("a permission that is missing in every copy", async () => {
    const text = t.stack([t.REST, loop("!Ref Names", PATH, method())], [HEAD, NAMES]);
    expect(await findingsOf(text)).toMatchObject([missing("GetOrders", ROUTES)]);
  });

  test("roles that differ from copy to copy", async () => {
    const credentials = '!If ["Is${Name}", !GetAtt Role.Arn, !Ref AWS::NoValue]';
    const conditions = 'Conditions: { "Fn::ForEach::C": [Name, [Orders, Carts], { "Is${Name}": !Equals [!Ref Name, Orders] }] }';
    const text = t.stack([t.REST, t.ROLE, t.permission(), loop("[Orders, Carts]", PATH, method(credentials))], [HEAD, conditions]);
    expect(await findingsOf(text)).toMatchObject([role("GetOrders", ["GET /Orders"])]);
  });

  test.each(['!Sub "Is${Name}"', "Is${Name}", "!FindInMap [Guards, !Ref Name, Is]"])("a copy has the condition %s", async (condition) => {
    const sections = [
      HEAD,
      "Parameters: { Env: { Type: String } }",
      "Mappings: { Guards: { Orders: { Is: IsOrders } } }",
      'Conditions: { "Fn::ForEach::C": [Name, [Orders], { "Is${Name}": !Equals [!Ref Env, !Ref Name] }] }',
    ];
    const text = t.stack([t.REST, t.ROLE, t.permission(), loop("[Orders]", PATH, method("!GetAtt Role.Arn", condition))], sections);
    expect(await findingsOf(text)).toMatchObject([role("GetOrders", ["GET /Orders"], { when: "IsOrders" })]);
  });

  test.each([
    ["the functions and their permissions", "[Fn, OtherFn]", "!GetAtt [!Sub '${Name}', Arn]"],
    ["by a list that a parameter gives", "!Split [',', 'Fn,OtherFn']", "!GetAtt [!Ref Name, Arn]"],
  ])("permissions that a loop makes: %s", async (_, collection, fn) => {
    const text = t.stack([t.REST, t.OTHER_FUNCTION, t.method(), loop(collection, t.permission({ id: "Permit${Name}", fn }))], [HEAD]);
    expect(await verdictOf(text)).toEqual({ findings: [], notChecked: [] });
  });

  test("a collection that is not known may make the permission: not checked", async () => {
    const open = "Parameters: { Names: { Type: CommaDelimitedList } }";
    const text = t.stack([t.REST, t.method(), loop("!Ref Names", t.permission({ id: "Permit${Name}", fn: "!GetAtt [!Ref Name, Arn]" }))], [HEAD, open]);
    const { findings, notChecked } = await verdictOf(text);
    expect(findings).toEqual([]);
    expect(notChecked).toContain("copies that `Fn::ForEach::Loop` makes: its collection is not known: parameter `Names` has no value");
    expect(notChecked).toContainEqual(expect.stringContaining("`Fn::ForEach::Loop` makes resources that are not looked at"));
    expect(await findingsOf(text, { parameters: { Names: "Fn" } })).toEqual([]);
    expect(await findingsOf(text, { parameters: { Names: "Other" } })).toMatchObject([missing("Get", ["GET /items"])]);
  });

  test("a loop that is left within a permission leaves open whom it lets in", async () => {
    const permission = t.resource("Permit", "AWS::Lambda::Permission", { "Fn::ForEach::Parts": '[Part, !GetAZs "", { "${Part}": a }]' });
    const { findings, notChecked } = await verdictOf(t.stack([t.REST, t.method(), permission], [HEAD]));
    expect(findings).toEqual([]);
    expect(notChecked).toContainEqual(expect.stringContaining("`Fn::ForEach::Parts` writes a part of `Permit` that is not looked at"));
  });

  test("paths of a body", async () => {
    const operation = `{ get: { x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: ${t.invoke("Fn.Arn")}, credentials: !GetAtt Role.Arn } } }`;
    const body = `{ openapi: 3.0.1, paths: { "Fn::ForEach::Paths": [Name, [orders, carts], { "/\${Name}": ${operation} }] } }`;
    const text = t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: body }), t.FUNCTION, t.ROLE, t.permission()], [HEAD]);
    expect(await findingsOf(text)).toMatchObject([role("Api", ["GET /orders", "GET /carts"])]);
  });

  test("the caller's credentials are as the author wrote them", async () => {
    const credentials = "arn:aws:iam::*:user/*";
    const report = (text: string) => lintText(text, { preset: "all" });
    const looped = await report(t.stack([t.REST, t.permission(), loop("[Orders]", PATH, method(credentials))], [HEAD]));
    const written = [PATH, method(credentials)].map((each) => each.replaceAll("${Name}", "Orders").replaceAll("!Ref Name", "Orders"));
    const { findings, notChecked } = await report(t.stack([t.REST, t.permission(), ...written], [HEAD]));
    expect(looped.findings.map(({ rule, routes }) => ({ rule, routes }))).toEqual(findings.map(({ rule, routes }) => ({ rule, routes })));
    expect(looped.notChecked).toEqual(notChecked);
  });
});

describe("with SAM", () => {
  const SAM = "Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]";
  const fn = (path: string) => `
    - Name
    - [Orders, Carts]
    - "\${Name}Function":
        Type: AWS::Serverless::Function
        Properties:
          Runtime: nodejs22.x
          Handler: i.handler
          InlineCode: x
          Events:
            Get: { Type: Api, Properties: { Path: ${path}, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn } } }`;

  test.each(['!Sub "/${Name}"', '"/${Name}"', '!Join ["", [/, !Ref Name]]'])("events of a function in a loop, at %s", async (path) => {
    const text = t.stack([t.ROLE, `  Fn::ForEach::Fns:${fn(path)}`], [SAM]);
    const { findings, notChecked } = await verdictOf(text);
    expect(findings).toEqual([expect.objectContaining(role("OrdersFunction", ROUTES, { line: 17 }))]);
    expect(notChecked).toEqual([]);
    expect(roleFinding(text)?.at.generatedBy).toBe("Fn::ForEach::Fns: Name is Orders; SAM: event Get of OrdersFunction");
  });

  test("events that a loop makes", async () => {
    const events = '{ "Fn::ForEach::Events": [Name, [Orders, Carts], { "Get${Name}": { Type: HttpApi, Properties: { Path: !Sub "/${Name}", Method: get } } }] }';
    const properties = { Runtime: "nodejs22.x", Handler: "i.handler", InlineCode: "x", Events: events };
    const text = t.stack([t.resource("Fn", "AWS::Serverless::Function", properties)], [SAM]);
    expect(await verdictOf(text)).toEqual({ findings: [], notChecked: [] });
    expect(reportOf(text).summary.routes).toBe(2);
  });
});

describe("the other functions", () => {
  test("a body as a JSON string is the body", async () => {
    const integration = `{ type: aws_proxy, httpMethod: POST, uri: ${t.invoke("Fn.Arn")}, credentials: !GetAtt Role.Arn }`;
    const body = `{ "Fn::ToJsonString": { openapi: 3.0.1, paths: { /items: { get: { x-amazon-apigateway-integration: ${integration} } } } } }`;
    const text = t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { Body: body }), t.FUNCTION, t.ROLE, t.permission()], [HEAD]);
    expect(await findingsOf(text)).toMatchObject([role("Api", ["GET /items"])]);
  });

  test("Fn::Length in a condition", async () => {
    const sections = [HEAD, "Parameters: { Names: { Type: CommaDelimitedList } }", "Conditions: { HasOne: !Equals [{ Fn::Length: !Ref Names }, 1] }"];
    const text = t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials: "!If [HasOne, !GetAtt Role.Arn, !Ref AWS::NoValue]" })], sections);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { when: "HasOne" })]);
    expect(await findingsOf(text, { parameters: { Names: "a" } })).toMatchObject([role("Get", ["GET /items"])]);
    expect(await findingsOf(text, { parameters: { Names: "a, b" } })).toEqual([]);
  });

  test("names that are put together", async () => {
    const credentials = '!GetAtt [!Join ["", [Ro, le]], Arn]';
    const text = t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials, at: '{ Ref: !Join ["", [It, ems]] }' })], [HEAD]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { says: /`Role`/ })]);
  });
});

type Template = Readonly<Record<string, Json>>;

/** Resources by a pattern of their names, with what they say; `item` stands in every text where the item does. */
function repeated(item: string, kinds: readonly string[]): Template {
  const arn = { "Fn::GetAtt": [`Fn${item}`, "Arn"] };
  const uri = { "Fn::Sub": ["arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Arn}/invocations", { Arn: arn }] };
  const integration = { Type: "AWS_PROXY", IntegrationHttpMethod: "POST", Uri: uri, ...(kinds.includes("role") && { Credentials: { "Fn::GetAtt": ["Role", "Arn"] } }) };
  const source = { "Fn::Sub": `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/GET/${kinds.includes("wrong") ? "other" : item}` };
  return {
    [`Fn${item}`]: { Type: "AWS::Lambda::Function", Properties: { Runtime: "nodejs22.x" } },
    [`Path${item}`]: { Type: "AWS::ApiGateway::Resource", Properties: { RestApiId: { Ref: "Api" }, ParentId: { "Fn::GetAtt": ["Api", "RootResourceId"] }, PathPart: item } },
    [`Get${item}`]: {
      Type: "AWS::ApiGateway::Method",
      Properties: { RestApiId: { Ref: "Api" }, ResourceId: { Ref: `Path${item}` }, HttpMethod: "GET", AuthorizationType: "NONE", Integration: integration },
    },
    ...(kinds.includes("permission") && {
      [`Permit${item}`]: {
        Type: "AWS::Lambda::Permission",
        Properties: { Action: "lambda:InvokeFunction", Principal: "apigateway.amazonaws.com", FunctionName: arn, SourceArn: source },
      },
    }),
  };
}

function templateOf(resources: Template): Json {
  return {
    Transform: "AWS::LanguageExtensions",
    Resources: {
      Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Name: "api" } },
      Role: { Type: "AWS::IAM::Role", Properties: {} },
      Deployment: { Type: "AWS::ApiGateway::Deployment", Properties: { RestApiId: { Ref: "Api" } } },
      Stage: { Type: "AWS::ApiGateway::Stage", Properties: { RestApiId: { Ref: "Api" }, DeploymentId: { Ref: "Deployment" }, StageName: "prod" } },
      ...resources,
    },
  };
}

/** "rule route" for each route. */
function claims(text: string): string[] {
  const { findings, errors, notChecked } = reportOf(text);
  expect({ errors, notChecked }).toEqual({ errors: [], notChecked: [] });
  return findings.flatMap(({ rule, routes }) => routes.map((route) => `${rule} ${route}`)).toSorted();
}

describe("a loop says the same as what it makes, written out", () => {
  const items = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9]{1,6}$/), { maxLength: 5 });
  const kinds = fc.subarray(["role", "permission", "wrong"]);

  test("in YAML and in JSON", () => {
    let found = 0;
    fc.assert(fc.property(items, kinds, fc.boolean(), (names, some, short) => {
      const written = templateOf(Object.assign({}, ...names.map((name) => repeated(name, some))) as Template);
      const looped = templateOf({ "Fn::ForEach::Loop": ["Name", names, repeated("${Name}", some)] });
      const expected = claims(JSON.stringify(written));
      found += expected.length;
      expect(claims(JSON.stringify(looped))).toEqual(expected);
      expect(claims(printYaml(looped, { short }))).toEqual(expected);
    }), { numRuns: 40 });
    expect(found).toBeGreaterThan(0);
  });

  test("each resource has its own finding under its own name where it is the only copy", () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,6}$/), kinds, (name, some) => {
      const findings = (template: Json): object[] =>
        reportOf(JSON.stringify(template)).findings.map(({ rule, routes, logicalId, message, fingerprint }) => ({ rule, routes, logicalId, message, fingerprint }));
      const looped = templateOf({ "Fn::ForEach::Loop": ["Name", [name], repeated("${Name}", some)] });
      expect(findings(looped)).toEqual(findings(templateOf(repeated(name, some))));
    }), { numRuns: 40 });
  });
});

test("whatever stands in a loop does no harm", () => {
  const texts = fc.constantFrom("Name", "Fn::ForEach::In", "${Name}", "&{Name}", "${!Name}", "${", "Ref", "Type", "Fn::Sub", "Fn::FindInMap", "Fn::If", "__proto__", "", "AWS::NoValue", "Names");
  const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
    anything: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      texts, fc.constantFrom<Json>(1, true, null),
      fc.array(tie("anything"), { maxLength: 4 }),
      fc.array(fc.tuple(texts, tie("anything")), { maxLength: 4 }).map((entries): Json => Object.fromEntries(entries)),
      fc.tuple(texts, tie("anything"), fc.dictionary(texts, tie("anything"), { maxKeys: 3 })).map((parts): Json => ({ "Fn::ForEach::X": parts })),
    ),
  }));
  const sections = fc.constantFrom("Conditions", "Resources", "Outputs");
  fc.assert(fc.property(sections, fc.oneof(anything, fc.tuple(texts, anything, fc.dictionary(texts, anything))), (section, value) => {
    const template = { Parameters: { Names: { Type: "CommaDelimitedList", Default: "Name,Ref" } }, Mappings: { Name: { Name: { Name: ["a"] } } }, [section]: { "Fn::ForEach::X": value } };
    expect(() => reportOf(JSON.stringify({ Transform: "AWS::LanguageExtensions", Resources: {}, ...template }))).not.toThrow();
  }), { numRuns: 300 });
});

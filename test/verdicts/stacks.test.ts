import { describe, expect, test } from "@jest/globals";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { lintFiles, type LintFilesOptions } from "../helpers/lint-files.ts";
import * as t from "./templates.ts";

type Files = Readonly<Record<string, string>>;

interface Told {
  readonly findings: readonly ToldFinding[];
  readonly notChecked: readonly string[];
}

interface ToldFinding {
  readonly rule: string;
  readonly message: string;
  /** File and line. */
  readonly at: string;
  readonly logicalId: string | null;
  readonly api: string | null;
  readonly when: string | null;
  readonly related: readonly string[];
}

/** What a report says, each place as file and line. */
function told(files: Files, options?: LintFilesOptions): Told {
  const report = lintFiles(files, options);
  const where = ({ file, start }: { readonly file: string; readonly start: number }): string =>
    `${file}:${String(positionAt(readLines(files[file] ?? ""), start).line)}`;
  return {
    findings: report.findings.map(({ rule, message, at, logicalId, api, when, related }) =>
      ({ rule, message, at: where(at), logicalId, api, when, related: related.map((note) => `${where(note.at)} ${note.message}`) })),
    notChecked: report.notChecked.map(({ at, what, why }) => `${where(at)} ${what}: ${why}`),
  };
}

const NOTHING: Told = { findings: [], notChecked: [] };

function nested(id: string, url: string, parameters: Readonly<Record<string, string>> = {}, condition?: string): string {
  const given = Object.entries(parameters).map(([name, value]) => `${name}: ${value}`).join(", ");
  return t.resource(id, "AWS::CloudFormation::Stack", { TemplateURL: url, Parameters: `{ ${given} }` }, condition);
}

function parameters(...names: readonly string[]): string {
  return `Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }`;
}

function outputs(values: Readonly<Record<string, string>>, exported?: string): string {
  const exporting = exported === undefined ? "" : `, Export: { Name: ${exported} }`;
  return `Outputs: { ${Object.entries(values).map(([name, value]) => `${name}: { Value: ${value}${exporting} }`).join(", ")} }`;
}

/** The line of a text that has a part. */
function line(text: string, part: string): string {
  return String(text.slice(0, text.indexOf(part)).split("\n").length);
}

/** A URI of a function whose ARN a call yields. */
function invoking(call: string): string {
  return t.path("${F}").replace(/^!Sub (.*)$/, `!Sub [$1, { F: ${call} }]`);
}

/** An API whose role is given to it. */
const ROLE_CHILD = t.stack([t.REST, t.method({ credentials: "!Ref RoleArn" }), t.permission()], [parameters("RoleArn")]);
/** A statement that admits an API to a function, both given to it. */
const GRANT = t.permission({ fn: "!Ref FnArn", source: "${ApiId}/*" });
const GRANT_CHILD = t.stack([GRANT], [parameters("FnArn", "ApiId")]);
const BOTH = { FnArn: "!GetAtt Fn.Arn", ApiId: "!Ref Api" };

const MISSING = { rule: "missing-permission", logicalId: "Get", api: "Api", when: null, related: [] };

function roleIn(deployedBy: readonly string[]): ToldFinding {
  return {
    rule: "role-credentials",
    message: "`GET /items` assumes `Role` to invoke `Fn`",
    at: `child.yaml:${line(ROLE_CHILD, "Credentials")}`,
    logicalId: "Get",
    api: "Api",
    when: null,
    related: [`child.yaml:${line(ROLE_CHILD, "  Permission:")} this permission already admits API Gateway`, ...deployedBy],
  };
}

describe("a parent and its nested stack", () => {
  test("J.35 the child's permission admits the parent's API to the parent's function", () => {
    const template = t.stack([t.REST, t.method(), nested("Grants", "child.yaml", BOTH)]);
    expect(told({ "template.yaml": template, "child.yaml": GRANT_CHILD })).toEqual(NOTHING);
  });

  test("J.35 one that does not match is told as the parent knows it", () => {
    const template = t.stack([t.REST, t.method(), nested("Grants", "child.yaml", BOTH)]);
    const child = t.stack([t.permission({ fn: "!Ref FnArn", source: "${ApiId}/*/POST/items" })], [parameters("FnArn", "ApiId")]);
    expect(told({ "template.yaml": template, "child.yaml": child })).toEqual({
      findings: [{
        ...MISSING,
        message: "no statement lets API Gateway invoke `Fn` for `GET /items`; `Grants/Permission` comes nearest, but it admits `POST /items`",
        at: `template.yaml:${line(template, "Integration")}`,
        related: ["child.yaml:3 it admits `POST /items`"],
      }],
      notChecked: [],
    });
  });

  test("J.34 the parent gives the function, and admits the child's API to it by an output", () => {
    const child = t.stack([t.REST_API, t.stage(), t.method({ uri: t.invoke("FnArn") })], [parameters("FnArn"), outputs({ ApiId: "!Ref Api" })]);
    const without = t.stack([t.FUNCTION, nested("Child", "child.yaml", { FnArn: "!GetAtt Fn.Arn" })]);
    const admitting = t.stack([t.FUNCTION, nested("Child", "child.yaml", { FnArn: "!GetAtt Fn.Arn" }), t.permission({ source: "${Child.Outputs.ApiId}/*" })]);
    expect(told({ "template.yaml": admitting, "child.yaml": child })).toEqual(NOTHING);
    expect(told({ "template.yaml": without, "child.yaml": child })).toEqual({
      findings: [{
        ...MISSING,
        message: "no statement lets API Gateway invoke `Fn` for `GET /items`",
        at: `child.yaml:${line(child, "Integration")}`,
        related: [`template.yaml:${line(without, "  Child:")} \`Child\` deploys this template`],
      }],
      notChecked: [],
    });
  });

  test("the parent gives the role: the finding is where the child names it", () => {
    const template = t.stack([t.ROLE, nested("Child", "child.yaml", { RoleArn: "!GetAtt Role.Arn" })]);
    const files = { "template.yaml": template, "child.yaml": ROLE_CHILD };
    const expected = { findings: [roleIn([`template.yaml:${line(template, "  Child:")} \`Child\` deploys this template`])], notChecked: [] };
    expect(told(files)).toEqual(expected);
    // A folder that is searched holds the child too: it is linted as what it is deployed as.
    expect(told(files, { named: ["child.yaml", "template.yaml"] })).toEqual(expected);
  });

  test("over three levels", () => {
    const template = t.stack([t.ROLE, nested("Outer", "outer.yaml", { Given: "!GetAtt Role.Arn" })]);
    const outer = t.stack([nested("Inner", "child.yaml", { RoleArn: "!Ref Given" })], [parameters("Given")]);
    expect(told({ "template.yaml": template, "outer.yaml": outer, "child.yaml": ROLE_CHILD })).toEqual({
      findings: [roleIn([`outer.yaml:${line(outer, "  Inner:")} \`Inner\` deploys this template`])], notChecked: [],
    });
  });

  test("one child, deployed several times, is looked at each time", () => {
    const template = t.stack([t.ROLE, ...["A", "AA"].map((id) => nested(id, "child.yaml", { RoleArn: "!GetAtt Role.Arn" })), nested("B", "child.yaml", { RoleArn: '""' })]);
    const by = ["A", "AA"].map((id) => `template.yaml:${line(template, `  ${id}:`)} \`${id}\` deploys this template`);
    expect(told({ "template.yaml": template, "child.yaml": ROLE_CHILD })).toEqual({ findings: [roleIn(by)], notChecked: [] });
  });

  test("one child, deployed twice: who is told of is who lacks the permission", () => {
    const child = t.stack([t.REST_API, t.stage(), t.method({ uri: t.invoke("FnArn") })], [parameters("FnArn"), outputs({ ApiId: "!Ref Api" })]);
    const twice = ["A", "B"].map((id) => nested(id, "child.yaml", { FnArn: "!GetAtt Fn.Arn" }));
    const template = t.stack([t.FUNCTION, ...twice, t.permission({ source: "${A.Outputs.ApiId}/*" })]);
    expect(told({ "template.yaml": template, "child.yaml": child })).toEqual({
      findings: [{
        ...MISSING,
        message: "no statement lets API Gateway invoke `Fn` for `GET /items`; `Permission` comes nearest, but it admits API `A/Api`",
        at: `child.yaml:${line(child, "Integration")}`,
        related: [
          `template.yaml:${line(template, "  Permission:")} it admits API \`A/Api\``,
          `template.yaml:${line(template, "  B:")} \`B\` deploys this template`,
        ],
      }],
      notChecked: [],
    });
  });

  test("one child, deployed twice: what mends the one would break the other", () => {
    const child = t.stack([t.REST_API, t.stage(), t.method({ uri: t.invoke("FnArn"), credentials: "!Ref RoleArn" })], [parameters("FnArn", "RoleArn"), outputs({ ApiId: "!Ref Api" })]);
    const twice = ["A", "B"].map((id) => nested(id, "child.yaml", { FnArn: "!GetAtt Fn.Arn", RoleArn: "!GetAtt Role.Arn" }));
    const template = t.stack([t.FUNCTION, t.ROLE, ...twice, t.permission({ source: "${A.Outputs.ApiId}/*" })]);
    expect(lintFiles({ "template.yaml": template, "child.yaml": child }).findings.map(({ rule, remedy }) => ({ rule, remedy }))).toEqual([{
      rule: "role-credentials",
      remedy: "not the same for all: remove the credentials; or add an `AWS::Lambda::Permission` for `Fn` and then remove the credentials; without it every request would be a 500",
    }]);
  });

  test("what one deployment of a child admits, another one does not", () => {
    const child = t.stack([t.REST, t.method(), t.permission({ condition: "IsOpen" })], [
      "Parameters: { Open: { Type: String } }", 'Conditions: { IsOpen: !Equals [!Ref Open, "true"] }',
    ]);
    const template = t.stack([nested("A", "child.yaml", { Open: "true" }), nested("B", "child.yaml", { Open: "false" })]);
    expect(told({ "template.yaml": template, "child.yaml": child }).findings).toEqual([{
      ...MISSING,
      message: expect.stringMatching(/^no statement lets API Gateway invoke `Fn` for `GET \/items`/),
      at: `child.yaml:${line(child, "Integration")}`,
      related: expect.arrayContaining([`template.yaml:${line(template, "  B:")} \`B\` deploys this template`]),
    }]);
  });

  test("of several deployments that cannot be looked into one admits nothing for another", () => {
    const name = "FunctionName: { Odd: [!Ref Api] }";
    const child = t.stack([t.REST, t.method(), t.permission({ source: "", condition: "IsFirst" })], [
      parameters("Which"), "Conditions: { IsFirst: !Equals [!Ref Which, first] }",
    ]).replace("Runtime:", `${name}\n      Runtime:`);
    const template = t.stack([nested("A", "child.yaml", { Which: "first" }), nested("B", "child.yaml", { Which: "second" })]);
    expect(told({ "template.yaml": template, "child.yaml": child }).findings).toMatchObject([{ rule: "missing-permission" }]);
  });

  test("a file that the child includes speaks in the child's words", () => {
    const body = `openapi: 3.0.1
paths: { /items: { get: { x-amazon-apigateway-integration: { type: aws_proxy, uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/my-fn/invocations" } } } }
`;
    const child = t.stack([t.resource("Api", "AWS::ApiGateway::RestApi", { BodyS3Location: "api.yaml" }), t.stage().replace(/ *DeploymentId.*\n/, ""), t.NAMED_FUNCTION]);
    const template = t.stack([nested("Child", "child.yaml")]);
    expect(told({ "template.yaml": template, "child.yaml": child, "api.yaml": body }).findings).toEqual([
      { ...MISSING, message: "no statement lets API Gateway invoke `Fn` for `GET /items`", at: "api.yaml:2", logicalId: "Api", related: ["template.yaml:2 `Child` deploys this template"] },
      expect.objectContaining({ rule: "hard-coded-region", api: "Api", related: ["template.yaml:2 `Child` deploys this template"] }),
    ]);
  });

  test("under SAM it is an application", () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Resources:
  Role: { Type: AWS::IAM::Role }
  Child:
    Type: AWS::Serverless::Application
    Properties: { Location: ./child.yaml, Parameters: { RoleArn: !GetAtt Role.Arn } }
  Repository:
    Type: AWS::Serverless::Application
    Properties: { Location: { ApplicationId: "arn:aws:serverlessrepo:us-east-1:1:applications/x", SemanticVersion: 1.0.0 } }
`;
    expect(told({ "template.yaml": template, "child.yaml": ROLE_CHILD })).toEqual({
      findings: [roleIn(["template.yaml:4 `Child` deploys this template"])],
      notChecked: ["template.yaml:7 nested stack `Repository`: it is in the Serverless Application Repository"],
    });
  });

  test("the CDK names the file beside the address that it will have", () => {
    const template = `${t.stack([t.ROLE])}
  Child:
    Type: AWS::CloudFormation::Stack
    Metadata: { aws:asset:path: child.yaml, aws:asset:property: TemplateURL }
    Properties:
      TemplateURL: !Join ["", ["https://s3.", !Ref "AWS::Region", ".", !Ref "AWS::URLSuffix", "/assets/1a2b.json"]]
      Parameters: { RoleArn: !GetAtt Role.Arn }
`;
    expect(told({ "template.yaml": template, "child.yaml": ROLE_CHILD })).toEqual({
      findings: [roleIn([`template.yaml:${line(template, "  Child:")} \`Child\` deploys this template`])], notChecked: [],
    });
  });
});

describe("conditions of a parent and its nested stack", () => {
  const guarded = (condition: string): string => t.stack([t.permission({ fn: "!Ref FnArn", source: "${ApiId}/*", condition })], [
    "Parameters: { FnArn: { Type: String }, ApiId: { Type: String }, Stage: { Type: String, AllowedValues: [dev, prod] } }",
    "Conditions: { IsProd: !Equals [!Ref Stage, prod], IsDev: !Equals [dev, !Ref Stage] }",
  ]);
  const parent = (method: string, given: string, head: string = t.IS_PROD): string =>
    t.stack([t.REST, method, nested("Grants", "child.yaml", { ...BOTH, Stage: given })], [head]);

  test("the child's test of what the parent gives is the parent's own", () => {
    const template = parent(t.method({ condition: "IsProd" }), "!Ref Env");
    expect(told({ "template.yaml": template, "child.yaml": guarded("IsProd") })).toEqual(NOTHING);
    expect(told({ "template.yaml": template, "child.yaml": guarded("IsDev") }).findings).toMatchObject([{ ...MISSING, when: "IsProd", related: [expect.anything()] }]);
  });

  test("the parent may choose what it gives", () => {
    const chosen = parent(t.method({ condition: "IsProd" }), "!If [IsProd, prod, dev]");
    expect(told({ "template.yaml": chosen, "child.yaml": guarded("IsProd") })).toEqual(NOTHING);
    expect(told({ "template.yaml": chosen, "child.yaml": guarded("IsDev") }).findings).toMatchObject([{ when: "IsProd" }]);
  });

  test("what the child allows is all that the parent can give", () => {
    const child = `${guarded("IsProd")}\n${t.permission({ id: "Dev", fn: "!Ref FnArn", source: "${ApiId}/*", condition: "IsDev" })}`;
    expect(told({ "template.yaml": parent(t.method(), "!Ref Env"), "child.yaml": child })).toEqual(NOTHING);
    expect(told({ "template.yaml": parent(t.method(), "!Ref Env"), "child.yaml": child.replace(", AllowedValues: [dev, prod]", "") }).findings)
      .toMatchObject([{ rule: "missing-permission" }]);
  });

  test("a child under a condition is there when that holds, and its rules hold only then", () => {
    const template = t.stack([t.REST, t.method(), nested("Grants", "child.yaml", { ...BOTH, Stage: "!Ref Env" }, "IsProd")], [t.IS_PROD]);
    const own = "Rules: { Known: { Assertions: [{ Assert: !Equals [!Ref Stage, prod] }] } }";
    const child = GRANT_CHILD.replace("{ FnArn", "{ Stage: { Type: String, AllowedValues: [prod] }, FnArn").replace("Resources:", `${own}\nResources:`);
    expect(told({ "template.yaml": template, "child.yaml": child }).findings).toMatchObject([{ ...MISSING, when: "not IsProd", related: [expect.anything()] }]);
  });

  test("an absent value is the child's default", () => {
    const child = t.stack([t.REST, t.method({ credentials: "!Ref RoleArn" })], ['Parameters: { RoleArn: { Type: String, Default: "" } }']);
    const template = t.stack([t.ROLE, nested("Child", "child.yaml", { RoleArn: '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]' })], [t.IS_PROD]);
    expect(told({ "template.yaml": template, "child.yaml": child }).findings).toMatchObject([
      { rule: "missing-permission", when: "not IsProd" }, { rule: "role-credentials", when: "IsProd" },
    ]);
  });
});

describe("a name that two templates have is told with whose it is", () => {
  test("a condition of the parent", () => {
    const child = t.stack([t.REST_API, t.stage(), t.method({ uri: t.invoke("FnArn") })], [
      parameters("FnArn", "Env"), "Conditions: { IsProd: !Equals [!Ref Env, other] }", outputs({ ApiId: "!Ref Api" }),
    ]);
    const given = { FnArn: "!GetAtt Fn.Arn", Env: "!Ref Env" };
    const template = t.stack([t.FUNCTION, nested("Child", "child.yaml", given), t.permission({ source: "${Child.Outputs.ApiId}/*", condition: "IsProd" })], [t.IS_PROD]);
    expect(told({ "template.yaml": template, "child.yaml": child }).findings).toMatchObject([{
      when: "not template/IsProd",
      message: "no statement lets API Gateway invoke `Fn` for `GET /items`; `Permission` comes nearest, but it is there only when `template/IsProd`",
    }]);
  });

  test("a function of the stack beside it", () => {
    const exporting = t.stack([t.FUNCTION], [outputs({ FnArn: "!GetAtt Fn.Arn" }, "fn")]);
    const importing = t.stack([t.REST, t.ROLE, t.method({ uri: invoking("!ImportValue fn"), credentials: "!GetAtt Role.Arn" })]);
    const files = { "a/template.yaml": exporting, "b/template.yaml": importing };
    expect(told(files, { named: Object.keys(files) }).findings).toMatchObject([{ message: "`GET /items` assumes `Role` to invoke `a/Fn`" }]);
  });
});

describe("what a parent does not give a nested stack is the child's default, and nobody else can say otherwise", () => {
  const child = t.stack([t.REST, t.ROLE, t.method({ credentials: '!If [HasRole, !GetAtt Role.Arn, !Ref "AWS::NoValue"]' }), t.permission()], [
    'Parameters: { Mode: { Type: String, Default: "off" } }', 'Conditions: { HasRole: !Equals [!Ref Mode, "on"] }',
  ]);
  const deploying = (given: Readonly<Record<string, string>>): Files => ({ "template.yaml": t.stack([nested("Child", "child.yaml", given)], [t.IS_PROD]), "child.yaml": child });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["nothing", {}],
    ["an absent value", { Mode: '!Ref "AWS::NoValue"' }],
    ["a value that is absent either way", { Mode: '!If [IsProd, !Ref "AWS::NoValue", "off"]' }],
    ["something else", { Other: "on" }],
  ])("%s", (_, given) => {
    expect(told(deploying(given))).toEqual(NOTHING);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["is absent on one side", { Mode: '!If [IsProd, "on", !Ref "AWS::NoValue"]' }, "HasRole"],
    ["is known at deployment", { Mode: '"{{resolve:ssm:/mode}}"' }, "HasRole"],
  ])("a value that %s", (_, given, when) => {
    expect(told(deploying(given)).findings).toMatchObject([{ rule: "role-credentials", when }]);
  });

  test("a loop of the child runs over what the parent gives, each time that it does", () => {
    const loop = "Fn::ForEach::Apis: [Name, !Ref Names, { \"Api${Name}\": { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Name: x, Target: !GetAtt Fn.Arn } } }]";
    const looping = `Transform: AWS::LanguageExtensions\n${t.stack([t.FUNCTION, `  ${loop}`], ["Parameters: { Names: { Type: CommaDelimitedList, Default: A } }"])}`;
    const template = t.stack([
      nested("One", "child.yaml", { Names: '"B,C"' }), nested("Two", "child.yaml", { Names: '"D"' }), nested("Three", "child.yaml"),
    ]);
    const { findings, notChecked } = lintFiles({ "template.yaml": template, "child.yaml": looping });
    expect(findings.map(({ rule, notes }) => ({ rule, notes }))).toEqual([{ rule: "missing-permission", notes: ["it is so for 4 copies that `Fn::ForEach::Apis` makes"] }]);
    expect(notChecked).toEqual([]);
  });

  test("a loop over what only the deployment knows is not checked, whatever the default", () => {
    const child = "Transform: AWS::LanguageExtensions\nParameters: { Names: { Type: CommaDelimitedList, Default: A } }\nResources: { \"Fn::ForEach::Topics\": [Name, !Ref Names, { \"Topic${Name}\": { Type: AWS::SNS::Topic } }] }";
    const template = t.stack([nested("Child", "child.yaml", { Names: "!Ref Env" })], [t.ENV]);
    expect(told({ "template.yaml": template, "child.yaml": child }).notChecked).toEqual([
      "child.yaml:3 copies that `Fn::ForEach::Topics` makes: its collection is not known: parameter `Names` has no value",
    ]);
  });

  test("a stack of its own may be given anything", () => {
    expect(told({ "template.yaml": child }).findings).toMatchObject([{ rule: "role-credentials", when: "HasRole" }]);
  });
});

describe("a nested stack that is not here", () => {
  const given = (url: string): string => t.stack([t.REST, t.method(), nested("Grants", url, BOTH)]);
  const held = (template: string): string =>
    `template.yaml:${line(template, "Integration")} permission for \`GET /items\` to invoke \`Fn\`: \`Grants\` is given the function and may admit it`;

  test.each([
    ["in S3", "s3://bucket/child.yaml", "it is in S3"],
    ["a file that is not there", "gone.yaml", "there is no file `gone.yaml`"],
    ["known at deployment", "!Ref Url", "its location is not known before deployment"],
    ["not a template", "notes.yaml", "`notes.yaml` is not a template"],
    ["the template itself", "template.yaml", "`template.yaml` nests itself"],
  ])("may admit what it is given: %s", (_, url, why) => {
    const template = given(url);
    expect(told({ "template.yaml": template, "notes.yaml": "a: 1\n" })).toEqual({
      findings: [], notChecked: [held(template), `template.yaml:${line(template, "  Grants:")} nested stack \`Grants\`: ${why}`],
    });
  });

  test("two that nest each other are looked at once, from the first", () => {
    const a = t.stack([t.REST, t.method(), nested("B", "b.yaml")]);
    const b = t.stack([nested("A", "a.yaml")]);
    expect(told({ "a.yaml": a, "b.yaml": b, "c.yaml": t.stack([t.FUNCTION]) }, { named: ["a.yaml", "b.yaml", "c.yaml"] })).toMatchObject({
      findings: [{ rule: "missing-permission", at: `a.yaml:${line(a, "Integration")}` }],
      notChecked: ["b.yaml:2 nested stack `A`: `a.yaml` nests itself"],
    });
  });
});

describe("stacks side by side", () => {
  const exporting = (name: string): string => t.stack([t.FUNCTION], [outputs({ Arn: "!GetAtt Fn.Arn" }, name)]);
  const importing = (name: string): string => t.stack([t.REST_API, t.stage(), t.method({ uri: invoking(`!ImportValue ${name}`) })]);
  const UNKNOWN = "the function is not in this template";
  const named = ["api.yaml", "back/template.yaml"];
  const both = (back: string, api: string, options: LintFilesOptions = {}): Told => told({ "api.yaml": api, "back/template.yaml": back }, { named, ...options });

  test("J.35 an import is the function that exactly one stack exports", () => {
    const api = importing("orders");
    expect(both(exporting("orders"), api)).toEqual({
      findings: [{ ...MISSING, message: "no statement lets API Gateway invoke `back/Fn` for `GET /items`", at: `api.yaml:${line(api, "Integration")}` }],
      notChecked: [],
    });
  });

  test("J.35 a permission where the function is admits the API that it imports", () => {
    const back = t.stack([t.NAMED_FUNCTION, t.permission({ sourceArn: t.requests("${A}/*").replace(/^!Sub (.*)$/, "!Sub [$1, { A: !ImportValue api-id }]") })]);
    const uri = t.path("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:my-fn");
    const api = t.stack([t.REST_API, t.stage(), t.method({ uri })], [outputs({ Id: "!Ref Api" }, "api-id")]);
    expect(both(back, api)).toEqual(NOTHING);
    expect(both(back.replace("api-id", "other-id"), api).notChecked).toHaveLength(1);
  });

  test.each([
    ["nobody exports it", exporting("others"), "orders"],
    ["the name hangs on a default", `${exporting("!Ref Name")}\nParameters: { Name: { Type: String, Default: orders } }`, "orders"],
    ["the stack's name is not known", exporting('!Sub "${AWS::StackName}-orders"'), "back-orders"],
  ])("an import stays one: %s", (_, back, name) => {
    const { findings, notChecked } = both(back, importing(name));
    expect({ findings, notChecked }).toEqual({ findings: [], notChecked: [expect.stringContaining(UNKNOWN)] });
  });

  test("an import stays one: several stacks export it", () => {
    const files = { "api.yaml": importing("orders"), "b.yaml": exporting("orders"), "c.yaml": exporting("orders") };
    expect(told(files, { named: Object.keys(files) })).toEqual({ findings: [], notChecked: [expect.stringContaining(UNKNOWN)] });
    // Where each is in a region of its own, the one is meant that is where the import is.
    const deployments = { "api.yaml": { region: "eu-west-1" }, "b.yaml": { region: "us-east-1" }, "c.yaml": { region: "eu-west-1" } };
    expect(told(files, { named: Object.keys(files), deployments }).findings).toMatchObject([{ message: "no statement lets API Gateway invoke `c/Fn` for `GET /items`" }]);
  });

  test("an import stays one: the stack that exports it is in another region", () => {
    const deployments = { "api.yaml": { region: "eu-west-1" }, "back/template.yaml": { region: "us-east-1" } };
    expect(both(exporting("orders"), importing("orders"), { deployments })).toEqual({ findings: [], notChecked: [expect.stringContaining(UNKNOWN)] });
  });

  test("a known stack name is part of a name", () => {
    const deployments = { "back/template.yaml": { stackName: "shop" } };
    expect(both(exporting('!Sub "${AWS::StackName}-orders"'), importing("shop-orders"), { deployments }).findings)
      .toMatchObject([{ message: "no statement lets API Gateway invoke `shop/Fn` for `GET /items`" }]);
  });

  test("J.40 an output of a stack in another region is a call that leaves the region", () => {
    const api = t.stack([t.HTTP.replace(t.FUNCTION, ""), t.integration({ IntegrationUri: '{ "Fn::GetStackOutput": { StackName: shop, OutputName: Arn, Region: us-east-1 } }' }), t.route("GET /items")]);
    const deployments = { "api.yaml": { region: "eu-west-1" }, "back/template.yaml": { region: "us-east-1", stackName: "shop" } };
    const back = t.stack([t.FUNCTION], [outputs({ Arn: "!GetAtt Fn.Arn" })]);
    expect(both(back, api, { deployments })).toMatchObject({
      findings: [{ rule: "cross-region-uri", message: "`GET /items` calls `shop/Fn` in `us-east-1` from `eu-west-1`", at: `api.yaml:${line(api, "IntegrationUri")}` }],
      notChecked: [expect.stringContaining("the function is in another region")],
    });
    // A stack whose region nobody says is where it is looked for.
    expect(both(back, api, { deployments: { ...deployments, "back/template.yaml": { stackName: "shop" } } }).findings).toMatchObject([{ rule: "cross-region-uri" }]);
  });

  test("each stack has parameters of its own, which may as a rule be taken to be the same: not checked", () => {
    const head = "Parameters: { Env: { Type: String } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }";
    const back = t.stack([t.FUNCTION, t.permission({ source: "", condition: "IsProd" })], [head, outputs({ Arn: "!GetAtt Fn.Arn" }, "orders")]);
    const api = t.stack([t.REST_API, t.stage(), t.method({ uri: invoking("!ImportValue orders"), condition: "IsProd" })], [head]);
    expect(both(back, api)).toEqual({
      findings: [],
      notChecked: [`api.yaml:${line(api, "Integration")} permission for \`GET /items\` to invoke \`back/Fn\`: it hangs on conditions of several stacks`],
    });
  });

  test("what is exported for others than requests joins nothing", () => {
    const network = t.stack([t.resource("Vpc", "AWS::EC2::VPC", {})], ["Transform: OurMacro", outputs({ Vpc: "!Ref Vpc" }, "vpc")]);
    const api = t.stack([t.REST, t.method(), t.resource("Group", "AWS::EC2::SecurityGroup", { VpcId: "!ImportValue vpc" })]);
    // Otherwise what the macro makes might admit the API.
    expect(both(network, api).findings).toMatchObject([{ rule: "missing-permission" }]);
  });

  test("a stack that nests one and imports from another", () => {
    const api = t.stack([t.REST_API, t.stage(), t.method({ uri: invoking("!ImportValue orders") }), nested("Grants", "child.yaml", { FnArn: "!ImportValue orders", ApiId: "!Ref Api" })]);
    expect(told({ "api.yaml": api, "back/template.yaml": exporting("orders"), "child.yaml": GRANT_CHILD }, { named })).toEqual(NOTHING);
  });
});

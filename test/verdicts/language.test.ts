import { describe, expect, test } from "@jest/globals";
import { findingsOf, missing, role, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const ROUTES = ["GET /items"];

test("J.63 a permission that Fn::ForEach makes is not missing", async () => {
  const statement = `
    - Name
    - [Fn]
    - Permission\${Name}:
        Type: AWS::Lambda::Permission
        Properties:
          Action: lambda:InvokeFunction
          FunctionName: !GetAtt ["\${Name}", Arn]
          Principal: apigateway.amazonaws.com`;
  const text = t.stack([t.REST, t.method(), `  Fn::ForEach::Permissions:${statement}`], ["Transform: AWS::LanguageExtensions"]);
  expect(await findingsOf(text)).toEqual([]);
});

describe("G.2 transforms and mappings", () => {
  test.each(["OrdersMacro", "[AWS::LanguageExtensions, OrdersMacro]", "{ Name: OrdersMacro }"])(
    "a macro may add the permission: not checked (%s)",
    async (transform) => {
      const { findings, notChecked } = await verdictOf(t.stack([t.REST, t.method()], [`Transform: ${transform}`]));
      expect(findings).toEqual([]);
      expect(notChecked).toContainEqual(expect.stringMatching(/OrdersMacro/));
    },
  );

  test("what is included among the resources may be the permission: not checked", async () => {
    const include = "  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://definitions/permissions.yaml } }";
    const { findings, notChecked } = await verdictOf(t.stack([t.REST, t.method(), include]));
    expect(findings).toEqual([]);
    expect(notChecked).not.toEqual([]);
  });

  test("a mapping by region is settled where the region is known", async () => {
    const arn = '!FindInMap [Roles, !Ref "AWS::Region", Arn]';
    const roles = ["us-east-1: { Arn: arn:aws:iam::123456789012:role/x }", 'eu-west-1: { Arn: "arn:aws:iam::*:user/*" }'];
    const text = t.stack(
      [t.REST, t.permission(), t.method({ credentials: arn })],
      [`Mappings: { Roles: { ${roles.join(", ")} } }`],
    );
    expect(await findingsOf(text, { region: "us-east-1" })).toMatchObject([role("Get", ROUTES)]);
    expect(await findingsOf(text, { region: "eu-west-1" })).toEqual([]);
  });

  test("a macro takes no role away", async () => {
    const text = t.stack([t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" })], ["Transform: OrdersMacro"]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ROUTES)]);
  });

  test("the language extensions add no permission", async () => {
    const text = t.stack([t.REST, t.method()], ["Transform: AWS::LanguageExtensions"]);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ROUTES)]);
  });
});

test("J.73 functions that are reached without API Gateway are not our matter", async () => {
  const principal = "elasticloadbalancing.amazonaws.com";
  const resources = [
    t.FUNCTION,
    t.resource("Url", "AWS::Lambda::Url", { AuthType: "NONE", TargetFunctionArn: "!GetAtt Fn.Arn" }),
    t.permission({ id: "Balanced", principal, source: "" }),
    t.permission({ id: "Public", action: "lambda:InvokeFunctionUrl", principal: '"*"', source: "" }),
    t.resource("Balancer", "AWS::ElasticLoadBalancingV2::TargetGroup", { TargetType: "lambda", Targets: "[{ Id: !GetAtt Fn.Arn }]" }),
    t.resource("Web", "AWS::Lambda::WebFunction", { FunctionName: "web" }),
  ];
  expect(await verdictOf(t.stack(resources))).toEqual({ findings: [], notChecked: [] });
  expect(await findingsOf(t.stack([...resources, t.REST_API, t.stage(), t.method()]))).toMatchObject([missing("Get", ROUTES)]);
});

describe("J.74 keys and values that YAML 1.1 would change", () => {
  test("logical ids and conditions named Y and N", async () => {
    const head = ["Parameters: { Env: { Type: String } }", "Conditions: { Y: !Equals [!Ref Env, prod] }"];
    const method = t.method({ id: "N", credentials: '!If [Y, !GetAtt Role.Arn, !Ref "AWS::NoValue"]' });
    const text = t.stack([t.REST, t.ROLE, method, t.permission()], head);
    expect(await findingsOf(text)).toMatchObject([role("N", ROUTES, { when: "Y" })]);
  });

  test("a policy's version that looks like a date", async () => {
    const what = "Action: lambda:InvokeFunction, Resource: !GetAtt Fn.Arn";
    const allow = `{ Effect: Allow, Principal: { Service: apigateway.amazonaws.com }, ${what} }`;
    const properties = { ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: `{ Version: 2012-10-17, Statement: [${allow}] }` };
    const policy = t.resource("Policy", "AWS::Lambda::ResourcePolicy", properties);
    expect(await findingsOf(t.stack([t.REST, t.method(), policy], ["AWSTemplateFormatVersion: 2010-09-09"]))).toEqual([]);
    expect(await findingsOf(t.stack([t.REST, t.method()], ["AWSTemplateFormatVersion: 2010-09-09"]))).toMatchObject([
      missing("Get", ROUTES),
    ]);
  });

  test("a stage name that looks like a number", async () => {
    const text = (name: string) =>
      t.stack([t.REST_API, t.stage("1.10"), t.FUNCTION, t.method(), t.permission({ source: `\${Api}/${name}/GET/items` })]);
    expect(await findingsOf(text("1.10"))).toEqual([]);
    expect(await findingsOf(text("1.1"))).toMatchObject([missing("Get", ROUTES)]);
  });

  test("an account id that looks octal", async () => {
    const uri = t.path("arn:aws:lambda:${AWS::Region}:001234567012:function:my-fn");
    const sourceArn = '!Join [":", [arn, aws, execute-api, !Ref "AWS::Region", 001234567012, !Sub "${Api}/*"]]';
    const text = t.stack([t.REST_API, t.stage(), t.NAMED_FUNCTION, t.method({ uri }), t.permission({ sourceArn })]);
    expect(await findingsOf(text, { account: "001234567012" })).toEqual([]);
  });
});

test("B.3 the same template as JSON has the same verdict", async () => {
  const uri =
    { "Fn::Sub": "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations" };
  const resources = {
    Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Name: "api" } },
    Fn: { Type: "AWS::Lambda::Function", Properties: { Runtime: "nodejs22.x" } },
    Role: { Type: "AWS::IAM::Role", Properties: {} },
    Get: {
      Type: "AWS::ApiGateway::Method",
      Properties: {
        RestApiId: { Ref: "Api" },
        ResourceId: { "Fn::GetAtt": ["Api", "RootResourceId"] },
        HttpMethod: "GET",
        Integration: { Type: "AWS_PROXY", Uri: uri, Credentials: { "Fn::GetAtt": "Role.Arn" } },
      },
    },
  };
  const findings = await findingsOf(JSON.stringify({ Resources: resources }), { file: "template.json" });
  expect(findings).toMatchObject([role("Get", ["GET /"], { line: 1 })]);
});

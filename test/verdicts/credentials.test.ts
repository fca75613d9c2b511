import { describe, expect, test } from "@jest/globals";
import { crossing, findingsOf, foreignRole, lineOf, missing, role, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const SQS = '!Sub "arn:${AWS::Partition}:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/queue"';
const CALLER = "arn:aws:iam::*:user/*";
const HELD = t.permission();

describe("which integrations are Lambda's", () => {
  test("J.1 a REST service integration needs its role", async () => {
    const text = t.stack([t.REST, t.ROLE, t.method({ type: "AWS", uri: SQS, credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("J.1 a REST integration of type AWS that calls a function does not", async () => {
    const text = t.stack([t.REST, t.ROLE, HELD, t.method({ type: "AWS", credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { line: lineOf(text, "Credentials") })]);
  });

  test("J.2 an HTTP API integration with a subtype needs its role", async () => {
    const properties = {
      IntegrationSubtype: "StepFunctions-StartExecution",
      IntegrationUri: undefined,
      CredentialsArn: "!GetAtt Role.Arn",
      RequestParameters: "{ StateMachineArn: !Ref Machine }",
    };
    const text = t.stack([t.HTTP, t.ROLE, t.integration(properties), t.route("GET /items")]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("J.3 an HTTP API integration without a subtype is Lambda's", async () => {
    const properties = { IntegrationUri: "!GetAtt Fn.Arn", CredentialsArn: "!GetAtt Role.Arn" };
    const text = t.stack([t.HTTP, t.ROLE, HELD, t.integration(properties), t.route("GET /items")]);
    expect(await findingsOf(text)).toMatchObject([
      role("Integration", ["GET /items"], { line: lineOf(text, "CredentialsArn"), says: /`Role`.*`Fn`/ }),
    ]);
  });

  test("J.3 one integration of several routes is one finding", async () => {
    const integration = t.integration({ IntegrationUri: "!GetAtt Fn.Arn", CredentialsArn: "!GetAtt Role.Arn" });
    const routes = [t.route("GET /items", {}, "Read"), t.route("POST /items", {}, "Write")];
    const text = t.stack([t.HTTP, t.ROLE, HELD, integration, ...routes]);
    expect(await findingsOf(text)).toMatchObject([role("Integration", ["GET /items", "POST /items"])]);
  });

  test("J.4 a WebSocket integration of type AWS is Lambda's if its URI is", async () => {
    const properties = { IntegrationType: "AWS", CredentialsArn: "!GetAtt Role.Arn" };
    const text = t.stack([t.WEBSOCKET, t.ROLE, HELD, t.integration(properties), t.route("send")]);
    expect(await findingsOf(text)).toMatchObject([role("Integration", ["send"])]);
  });

  test("J.4 a WebSocket integration with a table needs its role", async () => {
    const uri = '!Sub "arn:${AWS::Partition}:apigateway:${AWS::Region}:dynamodb:action/PutItem"';
    const properties = { IntegrationType: "AWS", IntegrationUri: uri, CredentialsArn: "!GetAtt Role.Arn" };
    const text = t.stack([t.WEBSOCKET, t.ROLE, HELD, t.integration(properties), t.route("send")]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test.each(["MOCK", "HTTP_PROXY", "HTTP"])("J.12 credentials on an integration of type %s are no finding", async (type) => {
    const uri = type === "MOCK" ? undefined : "https://www.example.com/items";
    const text = t.stack([t.REST, t.ROLE, t.method({ type, uri, credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test.each([
    ["path//2015-03-31", "invocations"],
    ["path/2021-11-15", "response-streaming-invocations"],
  ])("J.38 lambda:%s/functions/…/%s is Lambda's, by role and by policy", async (head, operation) => {
    const uri = t.path("${Fn.Arn}", undefined, head).replace(/invocations"$/, `${operation}"`);
    const byRole = t.stack([t.REST, t.ROLE, HELD, t.method({ uri, credentials: "!GetAtt Role.Arn" })]);
    const byPolicy = t.stack([t.REST, t.method({ uri })]);
    expect(await findingsOf(byRole)).toMatchObject([role("Get", ["GET /items"])]);
    expect(await findingsOf(byPolicy)).toMatchObject([missing("Get", ["GET /items"])]);
  });

  test.each(["lambda:path/2015-03-31/functions", "lambda:action/ListFunctions", "lambda:path/2015-03-31/event-source-mappings"])(
    "B.4 Lambda's own API (%s) is a service that needs a role",
    async (api) => {
      const uri = `!Sub "arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${api}"`;
      const text = t.stack([t.REST, t.ROLE, t.method({ type: "AWS", uri, credentials: "!GetAtt Role.Arn" })]);
      expect(await findingsOf(text)).toEqual([]);
    },
  );

  test("B.3 Fn::Join says the same as Fn::Sub, wherever it is split", async () => {
    const uri =
      '{ "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, ":apigateway:", { Ref: "AWS::Region" }, ":lam", ' +
      '"bda:path/2015-03-31/fun", "ctions/", { "Fn::GetAtt": [Fn, Arn] }, "/invocations"]] }';
    const byRole = t.stack([t.REST, t.ROLE, HELD, t.method({ uri, credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(byRole)).toMatchObject([role("Get", ["GET /items"])]);
    expect(await findingsOf(t.stack([t.REST, t.method({ uri })]))).toMatchObject([missing("Get", ["GET /items"])]);
  });
});

describe("by whose right", () => {
  test.each([
    ["the literal", `"${CALLER}"`],
    ["another partition's", '"arn:aws-us-gov:iam::*:user/*"'],
    ["Fn::Join with the partition", '{ "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, ":iam::*:user/*"]] }'],
    ["Fn::Sub with the partition", '!Sub "arn:${AWS::Partition}:iam::*:user/*"'],
  ])("J.5 caller passthrough that an author wrote is a design: %s", async (_, credentials) => {
    const authorization = { AuthorizationType: "AWS_IAM" };
    expect(await findingsOf(t.stack([t.REST, t.method({ credentials, authorization })]))).toEqual([]);
    expect(await findingsOf(t.stack([t.REST, HELD, t.method({ credentials, authorization })]))).toEqual([]);
  });

  test.each([
    ["GetAtt of a role", "!GetAtt Role.Arn"],
    ["GetAtt in long form", '{ "Fn::GetAtt": [Role, Arn] }'],
    ["a literal", '"arn:aws:iam::123456789012:role/invoke"'],
    ["a literal with a path", '"arn:aws-cn:iam::123456789012:role/team/invoke"'],
    ["Fn::Sub", '!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/invoke"'],
    ["Fn::Sub of GetAtt", '!Sub "${Role.Arn}"'],
    ["Fn::Join", '!Join ["", ["arn:aws:iam::", !Ref "AWS::AccountId", ":role/", !Ref Role]]'],
    ["an import", "!ImportValue shared-role"],
    ["another stack's output", '{ "Fn::GetStackOutput": { StackName: shared, OutputName: Role } }'],
    ["a dynamic reference", '"{{resolve:ssm:/shared/role}}"'],
    ["a parameter without default", "!Ref RoleArn"],
    ["a stage variable", '"arn:aws:iam::123456789012:${stageVariables.role}"'],
  ])("A.2 a role is a role, however it is spelled: %s", async (_, credentials) => {
    const text = t.stack([t.REST, t.ROLE, HELD, t.method({ credentials })], ["Parameters: { RoleArn: { Type: String } }"]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"])]);
  });

  test.each([
    ["absent", undefined],
    ["AWS::NoValue", '!Ref "AWS::NoValue"'],
    ["the empty string", '""'],
  ])("A.2 credentials that are none leave it to the policy: %s", async (_, credentials) => {
    expect(await findingsOf(t.stack([t.REST, HELD, t.method({ credentials })]))).toEqual([]);
    expect(await findingsOf(t.stack([t.REST, t.method({ credentials })]))).toMatchObject([missing("Get", ["GET /items"])]);
  });

  test("J.10 a role under a condition is a finding under it, and without it the permission is asked for", async () => {
    const credentials = '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]';
    const text = t.stack([t.REST, t.ROLE, t.method({ credentials })], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([
      missing("Get", ["GET /items"], { when: "not IsProd" }),
      role("Get", ["GET /items"], { when: "IsProd" }),
    ]);
  });

  test("J.10 with a permission only the role remains", async () => {
    const credentials = '!If [IsProd, !Ref "AWS::NoValue", !GetAtt Role.Arn]';
    const text = t.stack([t.REST, t.ROLE, HELD, t.method({ credentials })], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { when: "not IsProd" })]);
  });

  test("J.13 a role beside a permission that already admits is a finding that names both", async () => {
    const text = t.stack([t.REST, t.ROLE, HELD, t.method({ credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { says: /`Role`.*`Fn`/ })]);
  });

  test("J.13 without the role there is nothing to say", async () => {
    expect(await findingsOf(t.stack([t.REST, t.ROLE, HELD, t.method()]))).toEqual([]);
  });

  test("J.14 a role without any permission is a role, not a missing permission", async () => {
    const text = t.stack([t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"])]);
  });

  test("J.15 a role for a function of another account is information: its policy is not ours to write", async () => {
    const uri = t.path("arn:aws:lambda:${AWS::Region}:999999999999:function:theirs");
    const text = t.stack([t.REST, t.ROLE, t.method({ uri, credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text, { account: "123456789012" })).toMatchObject([foreignRole("Get", ["GET /items"])]);
    expect(await findingsOf(text, { account: "999999999999" })).toMatchObject([role("Get", ["GET /items"])]);
  });

  test("J.15 a function of another account and no role: not checked", async () => {
    const uri = t.path("arn:aws:lambda:${AWS::Region}:999999999999:function:theirs");
    const { findings, notChecked } = await verdictOf(t.stack([t.REST, t.method({ uri })]), { account: "123456789012" });
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([expect.stringMatching(/account/)]);
  });
});

describe("J.11 credentials from a parameter", () => {
  const HAS_ROLE = 'Conditions: { HasRole: !Not [!Equals [!Ref RoleArn, ""]] }';

  function withParameter(declaration: string, credentials = "!Ref RoleArn", sections: readonly string[] = []): string {
    return t.stack([
      t.REST, HELD, t.method({ credentials })], [`Parameters: { RoleArn: { Type: String, ${declaration} } }`, ...sections,
    ]);
  }

  test("a default of the empty string is absence", async () => {
    expect(await findingsOf(withParameter('Default: ""'))).toEqual([]);
  });

  test("a given value comes before the default", async () => {
    const parameters = { RoleArn: "arn:aws:iam::123456789012:role/invoke" };
    expect(await findingsOf(withParameter('Default: ""'), { parameters })).toMatchObject([role("Get", ["GET /items"])]);
    const empty = withParameter('Default: "arn:aws:iam::123456789012:role/invoke"');
    expect(await findingsOf(empty, { parameters: { RoleArn: "" } })).toEqual([]);
  });

  test("without either it is taken for a role", async () => {
    expect(await findingsOf(withParameter("Description: x"))).toMatchObject([role("Get", ["GET /items"])]);
  });

  test("unless its allowed values say otherwise", async () => {
    expect(await findingsOf(withParameter(`AllowedValues: ["${CALLER}"]`))).toEqual([]);
    expect(await findingsOf(withParameter('AllowedValues: [""]'))).toEqual([]);
  });

  test("a default that is a role is one", async () => {
    const text = withParameter('Default: "arn:aws:iam::123456789012:role/invoke"');
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"])]);
  });

  test("a default that is the caller is none", async () => {
    expect(await findingsOf(withParameter(`Default: "${CALLER}"`))).toEqual([]);
  });

  test("an SSM parameter's default is a name, not the value: it is taken for a role", async () => {
    const parameter = 'Parameters: { RoleArn: { Type: "AWS::SSM::Parameter::Value<String>", Default: "" } }';
    const text = t.stack([t.REST, HELD, t.method({ credentials: "!Ref RoleArn" })], [parameter]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"])]);
  });

  test("under a condition on that parameter nothing is said without the condition", async () => {
    const credentials = '!If [HasRole, !Ref RoleArn, !Ref "AWS::NoValue"]';
    const text = withParameter("Description: x", credentials, [HAS_ROLE]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ["GET /items"], { when: "HasRole" })]);
    const defaulted = withParameter('Default: ""', credentials, [HAS_ROLE]);
    expect((await findingsOf(defaulted)).filter(({ when, severity }) => when !== "HasRole" || severity === "error")).toEqual([]);
  });
});

test("B.5 a function URL called over HTTP is neither a matter of roles nor of permissions", async () => {
  const uri = "https://abcdefghij.lambda-url.us-east-1.on.aws/";
  const text = t.stack([t.REST, t.ROLE, t.method({ type: "HTTP_PROXY", uri, credentials: "!GetAtt Role.Arn" })]);
  const rules = (await findingsOf(text)).map(({ rule }) => rule);
  expect(rules).not.toContain("role-credentials");
  expect(rules).not.toContain("missing-permission");
  expect(await findingsOf(text, { region: "eu-west-1" })).toMatchObject([crossing("warning", "Get", ["GET /items"])]);
});

import { describe, expect, test } from "@jest/globals";
import { lintText, type LintTextOptions, type TextFinding } from "../helpers/lint-text.ts";
import { bypassed, cold, lineOf } from "./expected.ts";
import * as t from "./templates.ts";

const GET = ["GET /items"];
const PROVISIONED = "{ ProvisionedConcurrentExecutions: 2 }";
const SNAP_START = "{ ApplyOn: PublishedVersions }";

async function findingsOf(text: string, options: LintTextOptions = { preset: "all" }): Promise<readonly TextFinding[]> {
  const { findings, errors } = await lintText(text, options);
  expect(errors).toEqual([]);
  return findings;
}

function fn(more: t.Properties = {}, id = "Fn"): string {
  return t.resource(id, "AWS::Lambda::Function", { Runtime: "nodejs22.x", Handler: "i.handler", Code: "{ ZipFile: x }", ...more });
}

function alias(more: t.Properties = {}, name = "live", id = "Alias", version = "Version"): string {
  return t.resource(id, "AWS::Lambda::Alias", { FunctionName: "!Ref Fn", FunctionVersion: `!GetAtt ${version}.Version`, Name: name, ...more });
}

const PROVISIONED_ALIAS = alias({ ProvisionedConcurrencyConfig: PROVISIONED });
const HELD = [t.permission(), t.permission({ id: "AliasPermission", fn: "!Ref Alias" })].join("\n");

/** A REST API whose `GET /items` invokes what it is told, with the alias and version there are. */
function rest(own: string, invokes: string, published: string): string {
  return t.stack([t.REST_API, t.stage(), own, t.method({ uri: t.invoke(invokes) }), t.VERSION, published, HELD]);
}

describe("J.56 provisioned concurrency on an alias", () => {
  test("is bypassed by the function's own ARN, and that is not also a cold start", async () => {
    const text = rest(fn(), "Fn.Arn", PROVISIONED_ALIAS);
    expect(await findingsOf(text)).toMatchObject([
      bypassed("Get", GET, { line: lineOf(text, "Integration:"), says: /^provisioned concurrency is on `Alias`, but `GET \/items` invokes `Fn` unqualified$/ }),
    ]);
    expect(await findingsOf(text, {})).toMatchObject([bypassed("Get", GET)]);
  });

  test("is used by the alias", async () => {
    expect(await findingsOf(rest(fn(), "Alias", PROVISIONED_ALIAS))).toEqual([]);
  });

  test("is a finding for the routes alone that go past it", async () => {
    const del = t.method({ id: "Delete", verb: "DELETE" });
    const text = t.stack([t.REST_API, t.stage(), fn(), t.method({ uri: t.invoke("Alias") }), del, t.VERSION, PROVISIONED_ALIAS, HELD]);
    expect(await findingsOf(text)).toMatchObject([bypassed("Delete", ["DELETE /items"])]);
  });

  test("several routes past it are one finding", async () => {
    const del = t.method({ id: "Delete", verb: "DELETE" });
    const text = t.stack([t.REST_API, t.stage(), fn(), t.method(), del, t.VERSION, PROVISIONED_ALIAS, HELD]);
    expect(await findingsOf(text)).toMatchObject([bypassed("Delete", ["GET /items", "DELETE /items"], { says: /`GET \/items` and `DELETE \/items` invoke `Fn`/ })]);
  });

  test("another alias beside it is meant where a route uses the first, and bypasses it where none does", async () => {
    const spare = [alias({}, "spare", "Spare", "OtherVersion"), t.OTHER_VERSION, t.permission({ id: "SparePermission", fn: "!Ref Spare" })];
    const del = t.method({ id: "Delete", verb: "DELETE", uri: t.invoke("Spare") });
    const parts = [t.REST_API, t.stage(), fn(), del, t.VERSION, PROVISIONED_ALIAS, HELD, ...spare];
    expect(await findingsOf(t.stack([...parts, t.method({ uri: t.invoke("Alias") })]))).toEqual([]);
    expect(await findingsOf(t.stack(parts))).toMatchObject([bypassed("Delete", ["DELETE /items"], { says: /invokes `Fn:spare`$/ })]);
  });

  test("under a condition it is bypassed under that condition, and cold otherwise", async () => {
    const config = `!If [IsProd, ${PROVISIONED}, !Ref "AWS::NoValue"]`;
    const text = t.stack([t.REST, t.method(), t.VERSION, alias({ ProvisionedConcurrencyConfig: config }), HELD], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([cold("Fn", GET, { when: "not IsProd" }), bypassed("Get", GET, { when: "IsProd" })]);
  });

  test("by SAM, events go to the alias, and OpenAPI that names the function does not", async () => {
    const sam = (api: string): string => `
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: i.handler
      CodeUri: .
      AutoPublishAlias: live
      ProvisionedConcurrencyConfig: ${PROVISIONED}
${api}`;
    const event = "      Events: { Get: { Type: Api, Properties: { Path: /items, Method: get } } }";
    const body = `  Api:
    Type: AWS::Serverless::HttpApi
    Properties:
      DefinitionBody:
        openapi: "3.0.1"
        paths:
          /items:
            get:
              x-amazon-apigateway-integration:
                type: aws_proxy
                httpMethod: POST
                payloadFormatVersion: "2.0"
                uri: ${t.invoke("Fn.Arn")}
${t.permission()}`;
    expect(await findingsOf(sam(event))).toEqual([]);
    expect(await findingsOf(sam(body))).toMatchObject([bypassed("Api", GET, { says: /^provisioned concurrency is on `Fn:live`, but/ })]);
  });
});

describe("J.57 SnapStart", () => {
  test("on a runtime that has none is no mitigation", async () => {
    expect(await findingsOf(rest(fn({ SnapStart: SNAP_START }), "Alias", alias()))).toMatchObject([cold("Fn", GET)]);
  });

  test("without a published version is a finding", async () => {
    const text = t.stack([t.REST_API, t.stage(), fn({ Runtime: "java21", SnapStart: SNAP_START }), t.method(), t.permission()]);
    expect(await findingsOf(text)).toMatchObject([bypassed("Get", GET, { says: /^SnapStart of `Fn` is for published versions, but/ })]);
  });

  test("that applies to nothing is off", async () => {
    expect(await findingsOf(rest(fn({ Runtime: "java21", SnapStart: "{ ApplyOn: None }" }), "Alias", alias()))).toMatchObject([cold("Fn", GET)]);
  });

  test("with an alias is a mitigation", async () => {
    expect(await findingsOf(rest(fn({ Runtime: "java21", SnapStart: SNAP_START }), "Alias", alias()))).toEqual([]);
  });

  const sam = (more: string): string => `
Transform: AWS::Serverless-2016-10-31
Globals: { Function: { SnapStart: ${SNAP_START}, Runtime: python3.13 } }
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties: { Handler: i.handler, CodeUri: ., ${more} Events: { Get: { Type: HttpApi, Properties: { Path: /items, Method: get } } } }
`;

  test("SAM publishes a version for AutoPublishAlias alone", async () => {
    expect(await findingsOf(sam(""))).toMatchObject([bypassed("Fn", GET)]);
    expect(await findingsOf(sam("AutoPublishAlias: live,"))).toEqual([]);
  });
});

test("J.58 managed instances have no cold starts, whatever invokes them", async () => {
  const config = "{ LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: x } }";
  expect(await findingsOf(rest(fn({ CapacityProviderConfig: config }), "Fn.Arn", alias()))).toEqual([]);
});

test("J.59 an environment for each tenant: neither provisioned concurrency nor SnapStart is advised", async () => {
  const text = t.stack([t.REST_API, t.stage(), fn({ Runtime: "java21", TenancyConfig: "{ TenantIsolationMode: PER_TENANT }" }), t.method(), t.permission()]);
  expect(await findingsOf(text)).toMatchObject([cold("Fn", GET)]);
});

describe("J.60 schedules", () => {
  const sam = (type: string, schedule: string): string => `
Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs22.x
      Handler: i.handler
      CodeUri: .
      Events:
        Get: { Type: Api, Properties: { Path: /items, Method: get } }
        Tick: { Type: ${type}, Properties: { ${schedule} } }
`;
  test.each([
    ["Schedule", "Schedule: rate(5 minutes)"],
    ["Schedule", "Schedule: rate(5 minutes), Enabled: true"],
    ["ScheduleV2", "ScheduleExpression: rate(5 minutes)"],
    ["ScheduleV2", "ScheduleExpression: cron(0/10 * * * ? *), State: ENABLED"],
  ])("%s with %s is a warmer", async (type, schedule) => {
    expect(await findingsOf(sam(type, schedule))).toEqual([]);
  });

  test.each([
    ["Schedule", "Schedule: rate(5 minutes), Enabled: false"],
    ["Schedule", "Schedule: rate(5 minutes), State: DISABLED"],
    ["Schedule", "Schedule: cron(0 6 * * ? *)"],
    ["ScheduleV2", "ScheduleExpression: rate(5 minutes), State: DISABLED"],
    ["ScheduleV2", "ScheduleExpression: rate(1 day)"],
  ])("%s with %s is none", async (type, schedule) => {
    expect(await findingsOf(sam(type, schedule))).toMatchObject([cold("Fn", GET)]);
  });

  test("warm the alias where there is one", async () => {
    const text = sam("Schedule", "Schedule: rate(5 minutes)").replace("CodeUri: .", "CodeUri: .\n      AutoPublishAlias: live");
    expect(await findingsOf(text)).toEqual([]);
  });
});

describe("J.61 nobody waits", () => {
  test.each([
    ["an asynchronous integration", t.method({ type: "AWS", integration: "RequestParameters: { integration.request.header.X-Amz-Invocation-Type: \"'Event'\" }" })],
    ["a mock", t.mockMethod("Get", "GET", { AuthorizationType: "NONE" })],
    ["a preflight", t.method({ verb: "OPTIONS" })],
  ])("for %s", async (_, method) => {
    expect(await findingsOf(t.stack([t.REST, method, t.permission()]))).toEqual([]);
    expect(await findingsOf(t.stack([t.REST, method, t.permission(), t.VERSION, PROVISIONED_ALIAS]))).toEqual([]);
  });
});

describe("J.62 an authorizer's function is on the way too", () => {
  const guarded = (more: t.Properties): string => t.stack([
    t.REST, t.AUTH_FUNCTION, t.authorizer(more), t.mockMethod(), t.permission(), t.permission({ id: "AuthPermission", fn: "!GetAtt AuthFn.Arn" }),
  ]);

  test.each(["0", "300"])("with verdicts kept for %s seconds", async (seconds) => {
    const findings = await findingsOf(guarded({ AuthorizerResultTtlInSeconds: seconds }));
    expect(findings.filter(({ rule }) => rule === "cold-start")).toMatchObject([
      cold("AuthFn", GET, { says: /^nothing in this template keeps `AuthFn` warm, and authorizer `Auth` waits for it$/ }),
    ]);
  });

  test("one function for both", async () => {
    const text = t.stack([t.REST, t.authorizer({ AuthorizerUri: t.invoke("Fn.Arn") }), t.method({ authorization: t.GUARDED }), t.permission()]);
    expect(await findingsOf(text)).toMatchObject([cold("Fn", GET, { says: /, and `GET \/items` and authorizer `Auth` wait for it$/ })]);
  });

  test("its capacity can be bypassed as well", async () => {
    const published = [
      t.resource("AuthVersion", "AWS::Lambda::Version", { FunctionName: "!Ref AuthFn" }),
      t.resource("AuthAlias", "AWS::Lambda::Alias", {
        FunctionName: "!Ref AuthFn", FunctionVersion: "!GetAtt AuthVersion.Version", Name: "live", ProvisionedConcurrencyConfig: PROVISIONED,
      }),
    ];
    const text = t.stack([guarded({}).replace("Resources:\n", ""), ...published]);
    expect(await findingsOf(text)).toMatchObject([bypassed("Auth", GET, { says: /^provisioned concurrency is on `AuthAlias`, but authorizer `Auth` invokes `AuthFn` unqualified$/ })]);
  });
});

test("a cold start is nobody's business who did not ask", async () => {
  expect(await findingsOf(t.stack([t.REST, t.method(), t.permission()]), {})).toEqual([]);
});

test("what the template leaves open is no finding", async () => {
  const parameter = "Parameters: { Other: { Type: String } }";
  const held = t.permission({ fn: "!Ref Other" });
  expect(await findingsOf(t.stack([t.REST, t.method({ uri: t.invoke("Other") }), held], [parameter]))).toEqual([]);
  const byStage = t.method({ uri: t.path("${Fn.Arn}:${!stageVariables.alias}") });
  expect(await findingsOf(t.stack([t.REST, byStage, t.VERSION, PROVISIONED_ALIAS, HELD]))).toEqual([]);
});

import { describe, expect, test } from "@jest/globals";
import { entriesOf, get } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { expanded, type Plain, plain, type PlainResource, readMap, resourcesOf } from "./plain.ts";
import { expandTemplate } from "../../../src/expand/expand.ts";

const APIS = `
  Rest: { Type: AWS::Serverless::Api, Properties: { StageName: dev } }
  Open: { Type: AWS::Serverless::Api, Properties: { StageName: !Ref Stage } }
  Http: { Type: AWS::Serverless::HttpApi }
  Raw: { Type: AWS::ApiGateway::RestApi }`;

/** A template with one function of these properties, and APIs that its events may name. */
function templateOf(properties: string, attributes = ""): string {
  return `Parameters:
  Stage: { Type: String }
  Alias: { Type: String, Default: live }
  Unnamed: { Type: String }
Conditions: { C: !Equals [!Ref Stage, prod] }
Resources:
  Fn:
    Type: AWS::Serverless::Function${attributes}
    Properties: ${properties}${APIS}`;
}

async function resources(text: string, partition?: string): Promise<Readonly<Record<string, PlainResource>>> {
  return resourcesOf(plain((await expanded(text, { partition })).root));
}

/** Permissions of the function, "id: what may call what". */
async function permissions(text: string, partition?: string): Promise<string[]> {
  return Object.entries(await resources(text, partition)).flatMap(([id, { Type, Condition, Properties = {} }]) => {
    const { Principal, FunctionName, SourceArn } = Properties;
    if (Type !== "AWS::Lambda::Permission" || Principal !== "apigateway.amazonaws.com") return [];
    return [`${id}${Condition === undefined ? "" : ` if ${Condition}`}: ${spell(FunctionName)} from ${spell(SourceArn)}`];
  });
}

function spell(value: Plain | undefined): string {
  const { Ref: reference, "Fn::Sub": substitution } = (value ?? {}) as Readonly<Record<string, Plain>>;
  if (typeof reference === "string") return `\${${reference}}`;
  const [template, variables] = (substitution ?? []) as readonly Plain[];
  if (typeof template !== "string") return JSON.stringify(value);
  return Object.entries(variables as Readonly<Record<string, Plain>>).reduce(
    (text, [name, put]) => text.replace(`\${${name}}`, typeof put === "string" ? put : spell(put)), template);
}

const REST = "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}";
const HTTP = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}";

function event(type: string, properties: string): string {
  return `{ Events: { Get: { Type: ${type}, Properties: ${properties} } } }`;
}

describe("the permission of an API's event", () => {
  test.each([
    ["of the implicit API", "{ Path: /a, Method: get }", "FnGetPermissionProd", "${ServerlessRestApi}/*/GET/a"],
    ["with any verb", "{ Path: /a, Method: any }", "FnGetPermissionProd", "${ServerlessRestApi}/*/*/a"],
    ["with a path parameter", "{ Path: '/a/{id}/b', Method: get }", "FnGetPermissionProd", "${ServerlessRestApi}/*/GET/a/*/b"],
    ["with all paths", "{ Path: '/{proxy+}', Method: get }", "FnGetPermissionProd", "${ServerlessRestApi}/*/GET/*"],
    ["with a slash at the end", "{ Path: /a/, Method: get }", "FnGetPermissionProd", "${ServerlessRestApi}/*/GET/a"],
    ["of the root", "{ Path: /, Method: get }", "FnGetPermissionProd", "${ServerlessRestApi}/*/GET/"],
    ["of an API with a stage", "{ Path: /a, Method: get, RestApiId: !Ref Rest }", "FnGetPermissiondev", "${Rest}/*/GET/a"],
    ["of an API with an open stage", "{ Path: /a, Method: get, RestApiId: !Ref Open }", "FnGetPermissionStage", "${Open}/*/GET/a"],
    ["of an API named without a reference", "{ Path: /a, Method: get, RestApiId: Rest }", "FnGetPermissiondev", "Rest/*/GET/a"],
    ["of an API that SAM did not make", "{ Path: /a, Method: get, RestApiId: !Ref Raw }", "FnGetPermissionStage", "${Raw}/*/GET/a"],
    ["with a role", "{ Path: /a, Method: get, RestApiId: !Ref Rest, Auth: { Authorizer: AWS_IAM, InvokeRole: 'arn:aws:iam::123456789012:role/r' } }", "FnGetPermissiondev", "${Rest}/*/GET/a"],
  ])("%s", async (_, properties, id, source) => {
    expect(await permissions(templateOf(event("Api", properties)))).toEqual([`${id}: \${Fn} from ${REST}:${source}`]);
  });

  test.each([
    ["a document of its own", "DefinitionBody: { swagger: '2.0', paths: {} }"],
    ["an included document", "DefinitionBody: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: api.yaml } } }"],
    ["a document in S3", "DefinitionUri: s3://bucket/key"],
  ])("of an API with %s", async (_, definition) => {
    const text = `${templateOf(event("Api", "{ Path: /a, Method: get, RestApiId: !Ref Written }"))}
  Written: { Type: AWS::Serverless::Api, Properties: { StageName: dev, ${definition} } }`;
    expect(await permissions(text)).toEqual([`FnGetPermissiondev: \${Fn} from ${REST}:\${Written}/*/GET/a`]);
  });

  test("is not made for what a document alone says", async () => {
    const text = `${templateOf("{}")}
  Written: { Type: AWS::Serverless::Api, Properties: { StageName: dev, DefinitionBody: { swagger: '2.0', paths: { /a: { get: {} } } } } }`;
    expect(await permissions(text)).toEqual([]);
  });

  test("names the partition that SAM runs in", async () => {
    const [permission] = await permissions(templateOf(event("Api", "{ Path: /a, Method: get }")), "aws-cn");
    expect(permission).toContain("from arn:aws-cn:execute-api:");
  });

  test("has the function's condition", async () => {
    const [permission] = await permissions(templateOf(event("Api", "{ Path: /a, Method: get, RestApiId: !Ref Rest }"), "\n    Condition: C"));
    expect(permission).toContain("FnGetPermissiondev if C: ");
  });
});

describe("the permission of an HTTP API's event", () => {
  test.each([
    ["with a path", "{ Path: /a, Method: get }", "${ServerlessHttpApi}/*/GET/a"],
    ["with a path parameter", "{ Path: '/a/{id}', Method: any }", "${ServerlessHttpApi}/*/*/a/*"],
    ["for all routes", "null", "${ServerlessHttpApi}/*/*"],
    ["for all routes of a verb", "{ Path: $default, Method: get }", "${ServerlessHttpApi}/*/GET"],
    ["for a path called as the default route is", "{ Path: /$default, Method: any }", "${ServerlessHttpApi}/*/$default"],
    ["of an API", "{ ApiId: !Ref Http }", "${Http}/*/*"],
    ["of an API named without a reference", "{ ApiId: Http }", "Http/*/*"],
  ])("%s", async (_, properties, source) => {
    expect(await permissions(templateOf(event("HttpApi", properties)))).toEqual([`FnGetPermission: \${Fn} from ${HTTP}:${source}`]);
  });

  const TWO = "Events: { All: { Type: HttpApi, Properties: { ApiId: !Ref Http } }, Get: { Type: HttpApi, Properties: { ApiId: !Ref Http, Path: /a, Method: get } } }";

  test("is left out where the function has the default route already", async () => {
    expect(await permissions(templateOf(`{ ${TWO} }`))).toEqual([`FnAllPermission: \${Fn} from ${HTTP}:\${Http}/*/*`]);
  });

  test("is not left out where it has that of another API", async () => {
    const text = templateOf(`{ Events: { All: { Type: HttpApi }, Get: { Type: HttpApi, Properties: { ApiId: !Ref Http, Path: /a, Method: get } } } }`);
    expect(await permissions(text)).toHaveLength(2);
  });

  test("is not left out for an alias, which SAM does not know again", async () => {
    expect(await permissions(templateOf(`{ AutoPublishAlias: live, ${TWO} }`))).toEqual([
      `FnAllPermission: \${FnAliaslive} from ${HTTP}:\${Http}/*/*`, `FnGetPermission: \${FnAliaslive} from ${HTTP}:\${Http}/*/GET/a`,
    ]);
  });

  test.each([
    ["names the function", "Sub: '${Fn.Arn}'", 0],
    ["names another", "Sub: '${Other.Arn}'", 1],
    ["is a choice between two", "If: [C, { Fn::Sub: '${Fn.Arn}' }, { Fn::Sub: '${Other.Arn}' }]", 1],
    ["is a choice, both times the function", "If: [C, { Fn::Sub: '${Fn.Arn}' }, { Fn::Sub: 'x${Fn.Arn}' }]", 0],
  ])("goes by the document's default route, where that %s", async (_, uri, count) => {
    const text = `${templateOf(event("HttpApi", "{ ApiId: !Ref Written, Path: /a, Method: get }"))}
  Written:
    Type: AWS::Serverless::HttpApi
    Properties:
      DefinitionBody: { openapi: 3.0.1, paths: { $default: { x-amazon-apigateway-any-method: { x-amazon-apigateway-integration: { uri: { Fn::${uri} } } } } } }`;
    expect(await permissions(text)).toHaveLength(count);
  });

  test("of a document in S3 is not left out, whoever has the default route there", async () => {
    const text = `${templateOf(TWO.replace(/^/, "{ ").replace(/$/, " }").replaceAll("!Ref Http", "!Ref Written"))}
  Written: { Type: AWS::Serverless::HttpApi, Properties: { DefinitionUri: s3://bucket/key } }`;
    expect(await permissions(text)).toHaveLength(2);
  });
});

describe("a function", () => {
  test("is a plain one under its own id, without what only SAM knows", async () => {
    const { Fn } = await resources(templateOf(`
      FunctionName: fn
      Handler: index.handler
      Role: !GetAtt Other.Arn
      Policies: [A]
      CodeUri: src
      SnapStart: { ApplyOn: PublishedVersions }
      TenancyConfig: { TenantIsolationMode: PER_TENANT }
      CapacityProviderConfig: { Arn: !Ref Provider, PerExecutionEnvironmentMaxConcurrency: 4 }
      Events: {}`, "\n    Condition: C\n    Connectors: {}\n    Metadata: { A: 1 }"));
    expect(Fn).toEqual({
      Type: "AWS::Lambda::Function",
      Condition: "C",
      Metadata: { A: 1 },
      Properties: {
        FunctionName: "fn",
        Handler: "index.handler",
        Role: { "Fn::GetAtt": ["Other", "Arn"] },
        SnapStart: { ApplyOn: "PublishedVersions" },
        TenancyConfig: { TenantIsolationMode: "PER_TENANT" },
        CapacityProviderConfig: {
          LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: { Ref: "Provider" }, PerExecutionEnvironmentMaxConcurrency: 4 },
        },
      },
    });
  });

  test("without properties is one all the same", async () => {
    const { root } = await expanded("Resources: { Fn: { Type: AWS::Serverless::Function } }");
    expect(resourcesOf(plain(root))).toEqual({
      Fn: { Type: "AWS::Lambda::Function", Properties: { Role: { "Fn::GetAtt": ["FnRole", "Arn"] } } },
      FnRole: { Type: "AWS::IAM::Role", Properties: {} },
    });
  });

  test("has a role made for it only where it has none", async () => {
    expect(Object.keys(await resources(templateOf("{ Role: !Ref Given }")))).not.toContain("FnRole");
    expect(await resources(templateOf("{ Role: null }", "\n    Condition: C"))).toMatchObject({ FnRole: { Type: "AWS::IAM::Role", Condition: "C" } });
  });
});

test.each([
  ["Role: [a]", "`Role` of `Fn`: SAM rejects it: it must be a text"],
  ["AutoPublishAliasAllProperties: maybe", "`AutoPublishAliasAllProperties` of `Fn`: SAM rejects it: it must be a boolean"],
  ["SnapStart: PublishedVersions", "`SnapStart` of `Fn`: SAM rejects it: it must be a map"],
])("a function with %s is noted, and made all the same", async (property, note) => {
  const { root, notes } = await expanded(templateOf(`{ ${property} }`));
  expect(notes.map(({ what, why }) => `${what}: ${why}`)).toEqual([note]);
  expect(resourcesOf(plain(root))["Fn"]?.Type).toBe("AWS::Lambda::Function");
});

describe("AutoPublishAlias", () => {
  test.each([
    ["live", "FnAliaslive", "live"],
    ["!Ref Alias", "FnAliaslive", { Ref: "Alias" }],
    ["!Ref Unnamed", "FnAlias", { Ref: "Unnamed" }],
  ])("%s is an alias of a version that every event invokes", async (name, id, written) => {
    const text = templateOf(`{ AutoPublishAlias: ${name}, ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
      Events: { Get: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Rest } }, Tick: { Type: Schedule, Properties: { Schedule: rate(5 minutes) } } } }`, "\n    Condition: C");
    const made = await resources(text);
    expect(made[id]).toEqual({
      Type: "AWS::Lambda::Alias",
      Condition: "C",
      Properties: {
        FunctionName: { Ref: "Fn" }, FunctionVersion: { "Fn::GetAtt": ["FnVersion", "Version"] }, Name: written,
        ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
      },
    });
    expect(made["FnVersion"]).toEqual({ Type: "AWS::Lambda::Version", Condition: "C", Properties: { FunctionName: { Ref: "Fn" } } });
    expect(made["FnTick"]?.Properties).toMatchObject({ Targets: [{ Arn: { Ref: id } }] });
    expect(await permissions(text)).toEqual([`FnGetPermissiondev if C: \${${id}} from ${REST}:\${Rest}/*/GET/a`]);
  });

  test("takes a given value before the default", async () => {
    const { root } = await expanded(templateOf("{ AutoPublishAlias: !Ref Alias }"), { parameters: new Map([["Alias", "blue"]]) });
    expect(Object.keys(resourcesOf(plain(root)))).toContain("FnAliasblue");
  });

  test.each(["null", "''"])("%s is none", async (name) => {
    const { root, notes } = await expanded(templateOf(`{ AutoPublishAlias: ${name} }`));
    expect(notes).toEqual([]);
    expect(Object.keys(resourcesOf(plain(root)))).not.toContain("FnVersion");
  });

  test.each(["!Sub '${Stage}'", "!If [C, live, test]", "!Ref AWS::NoValue", "!Ref Nothing"])("%s is rejected", async (name) => {
    const { root, notes } = await expanded(templateOf(`{ AutoPublishAlias: ${name} }`));
    expect(notes.map(({ what, why }) => `${what}: ${why}`)).toEqual(["`AutoPublishAlias` of `Fn`: SAM rejects it: it must be a text, or a `Ref` of a parameter"]);
    expect(Object.keys(resourcesOf(plain(root)))).not.toContain("FnVersion");
  });

  test("is what provisioned concurrency needs", async () => {
    const { notes } = await expanded(templateOf("{ ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 } }"));
    expect(notes.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "`ProvisionedConcurrencyConfig` of `Fn`: SAM rejects it: without `AutoPublishAlias` there is nothing to keep ready",
    ]);
  });

  test("counts from `Globals` too", async () => {
    const made = await resources(`Globals: { Function: { AutoPublishAlias: live } }\n${templateOf("{}")}`);
    expect(made["FnAliaslive"]?.Properties).toMatchObject({ Name: "live" });
  });
});

describe("other events", () => {
  test.each([
    ["{ Type: Schedule, Properties: { Schedule: rate(5 minutes), Input: '{}' } }", undefined],
    ["{ Type: Schedule, Properties: { Schedule: rate(5 minutes), Enabled: true } }", "ENABLED"],
    ["{ Type: Schedule, Properties: { Schedule: rate(5 minutes), Enabled: false } }", "DISABLED"],
    ["{ Type: Schedule, Properties: { Schedule: rate(5 minutes), State: DISABLED } }", "DISABLED"],
    ["{ Type: Schedule, Properties: { Schedule: rate(5 minutes), Enabled: !If [C, true, false] } }", "ENABLED"],
  ])("%s", async (written, state) => {
    const { FnTick, FnTickPermission } = await resources(templateOf(`{ Events: { Tick: ${written} } }`));
    expect(FnTick?.Properties).toMatchObject({ ScheduleExpression: "rate(5 minutes)", Targets: [{ Arn: { "Fn::GetAtt": ["Fn", "Arn"] } }] });
    expect(FnTick?.Properties?.["State"]).toBe(state);
    expect(FnTickPermission?.Properties).toEqual({
      Action: "lambda:InvokeFunction", FunctionName: { Ref: "Fn" }, Principal: "events.amazonaws.com", SourceArn: { "Fn::GetAtt": ["FnTick", "Arn"] },
    });
  });

  test("ScheduleV2 invokes by a role", async () => {
    const made = await resources(templateOf("{ Events: { Tick: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(5 minutes), State: DISABLED } } } }"));
    expect(made["FnTick"]).toEqual({
      Type: "AWS::Scheduler::Schedule",
      Properties: {
        ScheduleExpression: "rate(5 minutes)", State: "DISABLED",
        Target: { Arn: { "Fn::GetAtt": ["Fn", "Arn"] }, RoleArn: { "Fn::GetAtt": ["FnTickRole", "Arn"] } },
      },
    });
    expect(made["FnTickRole"]?.Type).toBe("AWS::IAM::Role");
    expect(made["FnTickPermission"]).toBeUndefined();
  });

  test.each([
    ["{ Type: EventBridgeRule, Properties: { Pattern: { source: [a] } } }", "FnOnPermission", { Principal: "events.amazonaws.com" }],
    ["{ Type: S3, Properties: { Bucket: !Ref B, Events: x } }", "FnOnPermission", { Principal: "s3.amazonaws.com", SourceAccount: { Ref: "AWS::AccountId" } }],
    ["{ Type: SNS, Properties: { Topic: !Ref T } }", "FnOnPermission", { Principal: "sns.amazonaws.com", SourceArn: { Ref: "T" } }],
    ["{ Type: AlexaSkill, Properties: { SkillId: s } }", "FnOnPermission", { Principal: "alexa-appkit.amazon.com", EventSourceToken: "s" }],
    ["{ Type: AlexaSkill }", "FnOnPermission", { Principal: "alexa-appkit.amazon.com" }],
    ["{ Type: Cognito, Properties: { UserPool: !Ref U, Trigger: x } }", "FnCognitoPermission", { Principal: "cognito-idp.amazonaws.com", SourceArn: { "Fn::GetAtt": ["U", "Arn"] } }],
    ["{ Type: CloudWatchLogs, Properties: { LogGroupName: g } }", "FnOnPermission", { Principal: "logs.amazonaws.com" }],
    ["{ Type: IoTRule, Properties: { Sql: x } }", "FnOnPermission", { Principal: "iot.amazonaws.com", SourceAccount: { "Fn::Sub": "${AWS::AccountId}" } }],
  ])("%s takes room in the function's policy", async (written, id, permission) => {
    expect((await resources(templateOf(`{ Events: { On: ${written} } }`)))[id]).toMatchObject({ Type: "AWS::Lambda::Permission", Properties: permission });
  });

  test.each(["{ Type: SQS, Properties: { Queue: q } }", "{ Type: SNS, Properties: { Topic: t, SqsSubscription: true } }", "{ Type: Novelty }", "{}", "null"])("%s does not", async (written) => {
    const made = await resources(templateOf(`{ Events: { On: ${written} } }`));
    expect(Object.values(made).map(({ Type }) => Type)).not.toContain("AWS::Lambda::Permission");
  });

  test.each([["NONE", ["FnUrlPublicPermissions", "FnURLInvokeAllowPublicAccess"]], ["AWS_IAM", []]])("a URL with authorization %s", async (authType, ids) => {
    const made = await resources(templateOf(`{ FunctionUrlConfig: { AuthType: ${authType} } }`));
    expect(made["FnUrl"]).toEqual({ Type: "AWS::Lambda::Url", Properties: { TargetFunctionArn: { Ref: "Fn" }, AuthType: authType } });
    expect(Object.entries(made).flatMap(([id, { Type }]) => (Type === "AWS::Lambda::Permission" ? [id] : []))).toEqual(ids);
  });
});

test("whatever is made for a function has a place in it", async () => {
  const text = templateOf(`
      AutoPublishAlias: live
      FunctionUrlConfig: { AuthType: NONE }
      Events:
        Get: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Rest } }
        Tick: { Type: Schedule, Properties: { Schedule: rate(1 day) } }`);
  const { root } = expandTemplate(await readMap(text), { region: undefined, partition: undefined });
  const made = entriesOf(get(root, "Resources")).filter(({ key }) => key.startsWith("Fn"));
  const causes = made.map(({ key, at, value }) => [key, text.slice(at.start, at.end), pathKeys(value.path).slice(2).join("/"), value.generatedBy ?? "as written"]);
  expect(causes).toEqual([
    ["Fn", "Fn", "", "as written"],
    ["FnRole", "Fn", "", "SAM: role of Fn"],
    ["FnVersion", "AutoPublishAlias", "Properties/AutoPublishAlias", "SAM: AutoPublishAlias of Fn"],
    ["FnAliaslive", "AutoPublishAlias", "Properties/AutoPublishAlias", "SAM: AutoPublishAlias of Fn"],
    ["FnUrl", "FunctionUrlConfig", "Properties/FunctionUrlConfig", "SAM: FunctionUrlConfig of Fn"],
    ["FnUrlPublicPermissions", "FunctionUrlConfig", "Properties/FunctionUrlConfig", "SAM: FunctionUrlConfig of Fn"],
    ["FnURLInvokeAllowPublicAccess", "FunctionUrlConfig", "Properties/FunctionUrlConfig", "SAM: FunctionUrlConfig of Fn"],
    ["FnGetPermissiondev", "Get", "Properties/Events/Get", "SAM: event Get of Fn"],
    ["FnTick", "Tick", "Properties/Events/Tick", "SAM: event Tick of Fn"],
    ["FnTickPermission", "Tick", "Properties/Events/Tick", "SAM: event Tick of Fn"],
  ]);
});

import { describe, expect, test } from "@jest/globals";
import { lintText } from "./helpers/lint-text.ts";
import { reportOf } from "./helpers/report-of.ts";

const ON_ENV = `
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Equals [!Ref Env, dev]
  NotProd: !Not [!Condition IsProd]`;

/** A template of one function that `GET /items` of a REST API leads to. A line given under a logical id stands for the one here. */
function rest(resources: Readonly<Record<string, string>>, parameters = "{}"): string {
  const lines = Object.entries({
    Fn: "{ Type: AWS::Lambda::Function }",
    Api: "{ Type: AWS::ApiGateway::RestApi, Properties: { Name: x } }",
    Items: "{ Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: items } }",
    Get: method(),
    Stage: stage("prod"),
    ...resources,
  });
  return `Parameters: ${parameters}\nResources:\n${lines.map(([logicalId, text]) => `  ${logicalId}: ${text}\n`).join("")}`;
}

interface MethodParts {
  readonly verb?: string;
  readonly target?: string;
  readonly more?: string;
  readonly resource?: string;
}

function method({ verb = "GET", target = "${Fn.Arn}", more = "", resource = "" }: MethodParts = {}): string {
  const uri = `!Sub "arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/${target}/invocations"`;
  const integration = `{ Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: ${uri}, ${more} }`;
  return `{ Type: AWS::ApiGateway::Method, ${resource} Properties: { RestApiId: !Ref Api, ResourceId: !Ref Items, HttpMethod: ${verb}, AuthorizationType: NONE, Integration: ${integration} } }`;
}

function stage(name: string): string {
  return `{ Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, DeploymentId: d, StageName: ${name} } }`;
}

function source(tail: string): string {
  return `!Sub "arn:aws:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/${tail}"`;
}

function permission(sourceArn: string, more: { readonly function?: string; readonly condition?: string; readonly principal?: string } = {}): string {
  const { function: named = "!GetAtt Fn.Arn", condition, principal = "apigateway.amazonaws.com" } = more;
  const properties = `{ Action: lambda:InvokeFunction, FunctionName: ${named}, Principal: ${principal}, SourceArn: ${sourceArn} }`;
  return `{ Type: AWS::Lambda::Permission, ${condition === undefined ? "" : `Condition: ${condition},`} Properties: ${properties} }`;
}

/** "rule: when: message" of each finding. */
async function said(text: string, options: Parameters<typeof lintText>[1] = {}): Promise<string[]> {
  const { findings, errors } = await lintText(text, options);
  expect(errors).toEqual([]);
  return findings.map(({ rule, when, message }) => `${rule}: ${when ?? "always"}: ${message}`);
}

async function unchecked(text: string): Promise<string[]> {
  const { notChecked } = await lintText(text);
  return notChecked.map(({ what, why }) => `${what}: ${why}`);
}

describe("a parameter's default and a condition on the same parameter", () => {
  test("a stage named by the parameter, and one permission for each of its values", async () => {
    const permissions = {
      P: permission(source("prod/GET/items"), { condition: "IsProd" }),
      Q: permission(source("dev/GET/items"), { condition: "IsDev" }),
    };
    const text = rest({ Stage: stage("!Ref Env"), ...permissions }, ON_ENV);
    expect(await said(text)).toEqual([]);
    expect(await unchecked(text)).toEqual(["permission for `GET /items` to invoke `Fn`: it hangs on parameter `Env`"]);
    expect(await said(text, { parameters: { Env: "prod" } })).toEqual([]);
  });

  test("a permission that the default itself misses is still told of, with its parameter", async () => {
    const { findings } = await lintText(rest({ Stage: stage("!Ref Env"), P: permission(source("prod/GET/items")) }, ON_ENV));
    expect(findings.map(({ message }) => message)).toEqual([
      "no statement lets API Gateway invoke `Fn` for `GET /items`; `P` comes nearest, but it admits `GET /items` on stage `prod`; this stage is `dev`",
    ]);
  });

  test("a permission under a condition that the stage's name has nothing to do with", async () => {
    const text = rest({ Stage: stage("!Ref Env"), P: permission(source("${Env}/GET/items"), { condition: "IsDev" }) }, ON_ENV);
    expect(await said(text)).toEqual([expect.stringMatching(/^missing-permission: not IsDev: /)]);
  });

  test("a role whose default is empty, where a condition says that it is not", async () => {
    const parameters = '\n  Role: { Type: String, Default: "" }\nConditions:\n  HasRole: !Not [!Equals [!Ref Role, ""]]';
    const get = method({ more: 'Credentials: !If [HasRole, !Ref Role, !Ref "AWS::NoValue"]' });
    expect(await said(rest({ Get: get }, parameters))).toEqual([
      "missing-permission: not HasRole: no statement lets API Gateway invoke `Fn` for `GET /items`",
      "role-credentials: HasRole: `GET /items` assumes `Role` to invoke `Fn`",
    ]);
  });
});

describe("a stage whose name conditions choose", () => {
  const Stage = stage("!If [IsProd, p, d]");

  test("is also named by reference", async () => {
    expect(await said(rest({ Stage, P: permission(source("${Stage}/GET/items")) }, ON_ENV))).toEqual([]);
  });

  test("is no other stage for that", async () => {
    expect(await said(rest({ Stage, P: permission(source("p/GET/items")) }, ON_ENV))).toEqual([
      expect.stringMatching(/^missing-permission: not IsProd: /),
    ]);
  });
});

describe("conditions that choose what a call leads to", () => {
  test("two functions of one name, each under its condition, are one function", async () => {
    const resources = {
      Fn: "{ Type: AWS::Lambda::Function, Condition: IsProd, Properties: { FunctionName: orders } }",
      Other: "{ Type: AWS::Lambda::Function, Condition: NotProd, Properties: { FunctionName: orders } }",
      Get: method({ target: "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:orders" }),
      P: permission(source("*/GET/items"), { condition: "IsProd", function: "!Ref Fn" }),
    };
    expect(await said(rest(resources, ON_ENV))).toEqual([expect.stringMatching(/^missing-permission: not IsProd: /)]);
    const Q = permission(source("*/GET/items"), { condition: "NotProd", function: "!Ref Other" });
    expect(await said(rest({ ...resources, Q }, ON_ENV))).toEqual([]);
  });

  test("a route to one of two integrations, chosen within `Fn::Sub`", async () => {
    const integration = (name: string): string =>
      `{ Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt ${name}.Arn } }`;
    const text = `Parameters: ${ON_ENV}
Resources:
  A: { Type: AWS::Lambda::Function }
  B: { Type: AWS::Lambda::Function }
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Name: x } }
  ToA: ${integration("A")}
  ToB: ${integration("B")}
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /items, Target: !Sub ["integrations/\${To}", { To: !If [IsProd, !Ref ToA, !Ref ToB] }] }
  P: ${permission(source("*/GET/items"), { function: "!Ref A", condition: "IsProd" })}
`;
    expect(await said(text)).toEqual([expect.stringMatching(/^missing-permission: not IsProd: .*`B`/)]);
    expect(await said(`${text}  Q: ${permission(source("*/GET/items"), { function: "!Ref B", condition: "NotProd" })}\n`)).toEqual([]);
  });

  test("an any-method serves a verb where the method of that verb is not there", async () => {
    const resources = {
      Get: method({ resource: "Condition: IsProd," }),
      Any: method({ verb: "ANY", target: "${Rest.Arn}" }),
      Rest: "{ Type: AWS::Lambda::Function }",
      P: permission(source("*/GET/items")),
      ...Object.fromEntries(["HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"].map((verb) => [verb, permission(source(`*/${verb}/items`), { function: "!Ref Rest" })])),
    };
    expect(await said(rest(resources, ON_ENV))).toEqual([expect.stringMatching(/^missing-permission: not IsProd: .*`ANY \/items` \(GET\)/)]);
    const Q = permission(source("*/GET/items"), { function: "!Ref Rest", condition: "NotProd" });
    expect(await said(rest({ ...resources, Q }, ON_ENV))).toEqual([]);
  });
});

describe("names that are not written out", () => {
  test("a function named by a parameter, and a permission and a URI that name it by the same", async () => {
    const resources = {
      Fn: "{ Type: AWS::Lambda::Function, Properties: { FunctionName: !Ref Name } }",
      Get: method({ target: "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}" }),
    };
    const named = (name: string): string => rest({ ...resources, P: permission(source("*/GET/items"), { function: name }) }, "{ Name: { Type: String } }");
    expect(await said(named("!Ref Name"))).toEqual([]);
    expect(await said(named("other"))).toHaveLength(1);
  });

  test("an alias whose name conditions choose, named by reference and by name", async () => {
    const resources = {
      Live: "{ Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Fn, FunctionVersion: '1', Name: !If [IsProd, a, b] } }",
      Get: method({ target: '${Fn.Arn}:${Name}' }).replace(/!Sub ("[^"]*")/, "!Sub [$1, { Name: !If [IsProd, a, b] }]"),
    };
    expect(await said(rest({ ...resources, P: permission(source("*"), { function: "!Ref Live" }) }, ON_ENV))).toEqual([]);
    expect(await said(rest({ ...resources, P: permission(source("*"), { function: "!Ref Fn" }) }, ON_ENV))).toHaveLength(2);
  });
});

test("a finding about an API as a whole names that API", () => {
  const role = 'Credentials: "arn:aws:iam::123456789012:role/one"';
  const authorizer = '{ Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Api, Type: TOKEN, AuthorizerCredentials: "arn:aws:iam::123456789012:role/two", AuthorizerUri: !Sub "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations" } }';
  const get = method({ more: role }).replace("AuthorizationType: NONE", "AuthorizationType: CUSTOM, AuthorizerId: !Ref Auth");
  const report = reportOf(rest({ Get: get, Auth: authorizer, P: permission(source("*")) }));
  expect(report.findings.map(({ rule, api }) => [rule, api])).toContainEqual(["twin-role-authorizer", "Api"]);
});

describe("what others may grant", () => {
  const given = (type: string): string => `{ Type: ${type}, Properties: { TemplateURL: t, Parameters: { Name: !Ref Fn } } }`;

  test.each([
    ["AWS::CloudFormation::Stack", ["nested stack `Grants`: it is in `t`, a file that is not read"]],
    ["Our::Lambda::Permission::MODULE", []],
  ])("a %s that is given the function", async (type, unread) => {
    const text = rest({ Grants: given(type) });
    expect(await said(text)).toEqual([]);
    expect((await unchecked(text)).toSorted()).toEqual([...unread, "permission for `GET /items` to invoke `Fn`: `Grants` is given the function and may admit it"]);
  });

  test("a nested stack that is not given it cannot", async () => {
    const text = rest({ Nested: "{ Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: t, Parameters: { Api: !Ref Api } } }" });
    expect(await said(text)).toEqual([expect.stringMatching(/^missing-permission: /)]);
  });
});

describe("resource policies that are put together", () => {
  const policy = (document: string): string => `{ Type: AWS::Lambda::ResourcePolicy, Properties: { ResourceArn: !GetAtt Fn.Arn, PolicyDocument: ${document} } }`;
  const statement = (service: string): string => `{ Effect: Allow, Principal: { Service: ${service} }, Action: lambda:InvokeFunction, Resource: "*" }`;

  test("a statement that conditions choose", async () => {
    const chosen = (other: string): string => policy(`{ Statement: [!If [IsProd, ${statement("apigateway.amazonaws.com")}, ${other}]] }`);
    expect(await said(rest({ R: chosen(statement("apigateway.amazonaws.com")) }, ON_ENV))).toEqual([]);
    expect(await said(rest({ R: chosen('!Ref "AWS::NoValue"') }, ON_ENV))).toEqual([expect.stringMatching(/^missing-permission: not IsProd: /)]);
  });

  test("a document that is made at deployment may admit anything", async () => {
    const text = rest({ R: policy("!Sub '{\"Statement\": []}'") });
    expect(await said(text)).toEqual([]);
    expect(await unchecked(text)).toEqual(["permission for `GET /items` to invoke `Fn`: `R` may admit it: it is made by `Fn::Sub`"]);
  });
});

describe("paths", () => {
  const body = (mode: string, document: string): string => rest({
    Items: "{ Type: AWS::SNS::Topic }",
    Get: "{ Type: AWS::SNS::Topic }",
    Api: `{ Type: AWS::ApiGateway::RestApi, Properties: { Parameters: { basepath: ${mode} }, Body: { ${document}, info: { title: t, version: "1" }, paths: { /items: { get: { x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: !Sub "arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations" } } } } } } }`,
    P: permission(source("*/GET/a/b/items")),
  });

  test.each([
    ["prepend", 'swagger: "2.0", basePath: /a/b'],
    ["prepend", "openapi: 3.0.1, servers: [{ url: https://example.com/a/b }]"],
    ["prepend", 'openapi: 3.0.1, servers: [{ url: "https://example.com/{basePath}", variables: { basePath: { default: a/b } } }]'],
    ["split", 'swagger: "2.0", basePath: /version/a/b'],
  ])("an import that is to %s the base path of %s", async (mode, document) => {
    expect(await said(body(mode, document))).toEqual([]);
  });

  test("an import that is to ignore it", async () => {
    expect(await said(body("ignore", 'swagger: "2.0", basePath: /a/b'))).toEqual([expect.stringMatching(/`GET \/items`; `P` comes nearest/)]);
  });

  test("a slash at the end of an HTTP API's route may be in the request's ARN, or not", async () => {
    const text = (tail: string): string => `Resources:
  Fn: { Type: AWS::Lambda::Function }
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Target: !GetAtt Fn.Arn, RouteKey: GET /items/ } }
  P: ${permission(source(tail))}
`;
    expect(await said(text("*/GET/items/"))).toEqual([]);
    expect(await said(text("*/GET/items"))).toEqual([]);
    expect(await said(text("*/GET/other/"))).toHaveLength(1);
  });

  test("a slash at the end of a REST API's pattern is named", async () => {
    expect(await said(rest({ P: permission(source("*/GET/items/")) }))).toEqual([expect.stringMatching(/API Gateway drops the slash at a path's end/)]);
  });

  test("the id of another stack's resource is no path", async () => {
    const get = method().replace("ResourceId: !Ref Items", "ResourceId: abc123");
    expect(await said(rest({ Get: get, P: permission(source("*/GET/items")) }))).toEqual([]);
    expect(await said(rest({ Get: get, P: permission(source("prod/POST/items")) }))).toHaveLength(1);
  });
});

describe("what a nearest statement has wrong", () => {
  test("a verb in lower case", async () => {
    expect(await said(rest({ P: permission(source("*/get/items")) }))).toEqual([expect.stringMatching(/it admits the verb `get`; a request's is `GET`/)]);
  });

  test.each(['!Ref "AWS::AccountId"', '!Sub "arn:aws:iam::${AWS::AccountId}:root"'])("an account as its principal: %s", async (principal) => {
    expect(await said(rest({ P: permission(source("*"), { principal }) }))).toEqual([expect.stringMatching(/`P` comes nearest, but its principal is /)]);
  });

  test("another partition", async () => {
    const text = rest({ P: permission(source("*")) });
    expect(await said(text, { region: "us-east-1" })).toEqual([]);
    expect(await said(text, { region: "cn-north-1" })).toEqual([expect.stringMatching(/its source is in partition `aws`/)]);
  });
});

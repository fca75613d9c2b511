import { describe, expect, test } from "@jest/globals";
import { crossing, findingsOf, hardCoded, lineOf, missing, role, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const ROUTES = ["GET /items"];
const IN_VIRGINIA = { region: "us-east-1" };
const IN_IRELAND = { region: "eu-west-1" };

/** The URI of a function by its ARN, both of its regions written out. */
function both(first: string, second = first, name = "function:shared"): string {
  return t.path(`arn:aws:lambda:${second}:\${AWS::AccountId}:${name}`, first);
}

describe("functions that are not in the template", () => {
  test.each([
    ["a literal ARN", t.path("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:shared")],
    ["a parameter", t.invoke("FnArn")],
    ["an import", t.path("${F}").replace(/^!Sub (.*)$/, "!Sub [$1, { F: !ImportValue shared }]")],
    ["a nested stack's output", t.invoke("Nested.Outputs.FnArn")],
    ["a dynamic reference", t.path("{{resolve:ssm:/shared/fn}}")],
  ])("J.34 without a permission here it is not checked: %s", async (_, uri) => {
    const nested = t.resource("Nested", "AWS::CloudFormation::Stack", { TemplateURL: "https://example.com/nested.yaml" });
    const text = t.stack([t.REST, nested, t.method({ uri })], ["Parameters: { FnArn: { Type: String } }"]);
    const { findings, notChecked } = await verdictOf(text);
    expect(findings).toEqual([]);
    expect(notChecked).toEqual(["nested stack `Nested`: it is fetched over the network", expect.stringMatching(/^permission for/)]);
  });

  test("J.34 and by role it is a role", async () => {
    const text = t.stack([t.REST, t.ROLE, t.method({ uri: t.invoke("FnArn"), credentials: "!GetAtt Role.Arn" })], [
      "Parameters: { FnArn: { Type: String } }",
    ]);
    expect(await findingsOf(text)).toMatchObject([role("Get", ROUTES)]);
  });

  test.each(["${stageVariables.fn}", "x:${stageVariables.alias}"])(
    "J.37 a stage variable names the function: not checked, but a role is a role (%s)",
    async (fn) => {
      const arn = `arn:aws:lambda:us-east-1:123456789012:function:${fn}`;
      const uri = `"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations"`;
      const byPolicy = await verdictOf(t.stack([t.REST, t.method({ uri })]), IN_VIRGINIA);
      expect(byPolicy.findings).toMatchObject([hardCoded("Get", ROUTES)]);
      expect(byPolicy.notChecked).toContainEqual(expect.stringMatching(/stage ?variable/i));
      expect(await findingsOf(t.stack([t.REST, t.method({ uri })]), IN_IRELAND)).toMatchObject([
        crossing("warning", "Get", ROUTES),
      ]);
      const byRole = await findingsOf(t.stack([t.REST, t.ROLE, t.method({ uri, credentials: "!GetAtt Role.Arn" })]), IN_VIRGINIA);
      expect(byRole).toMatchObject([hardCoded("Get", ROUTES), role("Get", ROUTES)]);
    },
  );

  test("J.37 in Fn::Sub a stage variable is escaped", async () => {
    const uri = t.path("${Fn.Arn}:${!stageVariables.alias}");
    const { findings, notChecked } = await verdictOf(t.stack([t.REST, t.method({ uri })]));
    expect(findings).toEqual([]);
    expect(notChecked).toContainEqual(expect.stringMatching(/stage ?variable/i));
  });
});

describe("Lambda's two regions", () => {
  test("J.39 both are the stack's: no call leaves it", async () => {
    const text = t.stack([t.REST, t.method({ uri: both("us-east-1") })]);
    expect(await findingsOf(text, IN_VIRGINIA)).toMatchObject([
      hardCoded("Get", ROUTES, { says: /us-east-1/, line: lineOf(text, "us-east-1") }),
    ]);
  });

  test("J.39 the stack is elsewhere: every call leaves its region", async () => {
    const text = t.stack([t.REST, t.method({ uri: both("us-east-1") })]);
    const says = /us-east-1/;
    expect(await findingsOf(text, IN_IRELAND)).toMatchObject([
      crossing("warning", "Get", ROUTES, { says, line: lineOf(text, "us-east-1") }),
    ]);
  });

  test("J.39 the region that the template names itself is right everywhere", async () => {
    const text = t.stack([t.REST, t.method(), t.permission()]);
    expect(await findingsOf(text, IN_IRELAND)).toEqual([]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("J.40 they differ from each other: it cannot work", async () => {
    const text = t.stack([t.REST, t.method({ uri: both("us-east-1", "eu-west-1") })]);
    expect(await findingsOf(text, IN_VIRGINIA)).toMatchObject([
      crossing("error", "Get", ROUTES, { says: /us-east-1.*eu-west-1|eu-west-1.*us-east-1/ }),
    ]);
  });

  test("J.40 and that is so wherever the stack is", async () => {
    const text = t.stack([t.REST, t.method({ uri: both("us-east-1", "eu-west-1") })]);
    expect(await findingsOf(text)).toMatchObject([crossing("error", "Get", ROUTES)]);
  });

  test("J.40 as the CDK writes an imported function of another region", async () => {
    const text = t.stack([t.REST, t.method({ uri: both("${AWS::Region}", "eu-west-1") })]);
    expect(await findingsOf(text, IN_VIRGINIA)).toMatchObject([crossing("error", "Get", ROUTES)]);
    expect((await findingsOf(text, IN_IRELAND)).filter(({ rule }) => rule === "cross-region-uri")).toEqual([]);
  });

  test("J.40 a literal region before a function of this stack, deployed elsewhere", async () => {
    const text = t.stack([t.REST, t.permission(), t.method({ uri: t.path("${Fn.Arn}", "us-east-1") })]);
    expect(await findingsOf(text, IN_IRELAND)).toMatchObject([crossing("error", "Get", ROUTES, { says: /us-east-1/ })]);
    expect(await findingsOf(text, IN_VIRGINIA)).toMatchObject([hardCoded("Get", ROUTES)]);
    expect(await findingsOf(text)).toMatchObject([hardCoded("Get", ROUTES)]);
  });

  test("J.41 a function of another region is a crossing and no missing permission, whatever the SourceArn says", async () => {
    const uri = both("eu-west-1");
    const permission = t.permission({
      fn: '!Sub "arn:aws:lambda:eu-west-1:${AWS::AccountId}:function:shared"',
      sourceArn: t.requests("${Api}/*", "us-east-1"),
    });
    expect(await findingsOf(t.stack([t.REST, t.method({ uri }), permission]), IN_VIRGINIA)).toMatchObject([
      crossing("warning", "Get", ROUTES),
    ]);
    expect(await findingsOf(t.stack([t.REST, t.method({ uri })]), IN_VIRGINIA)).toMatchObject([
      crossing("warning", "Get", ROUTES),
    ]);
  });

  test("J.42 a region from a parameter's default may be overridden: information", async () => {
    const parameter = ["Parameters: { Region: { Type: String, Default: us-east-1 } }"];
    const text = t.stack([t.REST, t.method({ uri: both("${Region}") })], parameter);
    expect(await findingsOf(text, IN_IRELAND)).toMatchObject([crossing("info", "Get", ROUTES)]);
    // Whether a default counts as "written into the URI" the documents leave open; if so, as information.
    for (const options of [IN_VIRGINIA, {}]) {
      const others = (await findingsOf(text, options)).filter(({ rule, severity }) => rule !== "hard-coded-region" || severity !== "info");
      expect(others).toEqual([]);
    }
  });

  test.each([
    ["is given for a parameter", "Parameters: { Region: { Type: String } }", "${Region}", { parameters: { Region: "us-east-1" } }],
    ["a mapping holds for the stack's own", "Mappings: { Regions: { us-east-1: { Lambda: us-east-1 } } }", "${R}", IN_VIRGINIA],
  ])("a region that %s is not written out", async (_, section, variable, deployment) => {
    const inMap = `{ R: !FindInMap [Regions, !Ref "AWS::Region", Lambda] }`;
    const uri = t.path("${Fn.Arn}", variable);
    const text = t.stack([t.REST, t.FUNCTION, t.method({ uri: variable === "${R}" ? uri.replace(/^!Sub (.*)$/, `!Sub [$1, ${inMap}]`) : uri }), t.permission()], [section]);
    expect(await findingsOf(text, deployment)).toEqual([]);
  });

  test("J.42 a region that is given is no default", async () => {
    const parameter = ["Parameters: { Region: { Type: String, Default: eu-west-1 } }"];
    const text = t.stack([t.REST, t.method({ uri: both("${Region}") })], parameter);
    const findings = await findingsOf(text, { ...IN_IRELAND, parameters: { Region: "us-east-1" } });
    expect(findings).toMatchObject([crossing("warning", "Get", ROUTES)]);
  });

  test.each(["us-gov-west-1", "eusc-de-east-1", "us-isob-east-1", "cn-northwest-1", "il-central-1", "mx-central-1"])(
    "J.45 %s is a region",
    async (region) => {
      const text = t.stack([t.REST, t.method({ uri: both(region) })]);
      expect(await findingsOf(text)).toMatchObject([hardCoded("Get", ROUTES, { says: new RegExp(region) })]);
    },
  );

  test("an authorizer's function elsewhere is a finding about the authorizer", async () => {
    const text = t.stack([t.REST, t.authorizer({ AuthorizerUri: both("us-east-1") }), t.mockMethod()]);
    expect(await findingsOf(text, IN_IRELAND)).toMatchObject([crossing("warning", "Auth", ROUTES)]);
    expect(await findingsOf(text)).toMatchObject([hardCoded("Auth", ROUTES)]);
  });
});

describe("hard-coded regions", () => {
  test("a hand-written template names its region: information, once an integration", async () => {
    const uri = t.path("${Fn.Arn}", "us-east-1");
    const text = t.stack([t.REST, t.permission(), t.method({ uri }), t.method({ id: "Post", verb: "POST", uri })]);
    expect(await findingsOf(text)).toMatchObject([hardCoded("Get", ROUTES), hardCoded("Post", ["POST /items"])]);
  });

  test("J.39 what the CDK wrote for one region is right to name it", async () => {
    const parameter = '{ Type: "AWS::SSM::Parameter::Value<String>", Default: /cdk-bootstrap/hnb659fds/version }';
    const sections = [`Parameters: { BootstrapVersion: ${parameter} }`];
    const metadata = t.resource("CDKMetadata", "AWS::CDK::Metadata", { Analytics: "v2:deflate64:x" });
    const byHand = [t.REST, t.permission(), t.method({ uri: t.path("${Fn.Arn}", "us-east-1") })];
    const origin = "    Metadata: { aws:cdk:path: Stack/Api/Default/items/GET/Resource }\n";
    const byTool = byHand.map((part) => part.replace("  Get:\n", `$&${origin}`));
    expect(await findingsOf(t.stack(byHand), IN_VIRGINIA)).toMatchObject([hardCoded("Get", ROUTES)]);
    expect(await findingsOf(t.stack([...byTool, metadata], sections), IN_VIRGINIA)).toEqual([]);
  });
});

describe("other calls that leave the region", () => {
  function proxy(uri: string, integration?: string): string {
    return t.stack([t.REST, t.method({ type: "HTTP_PROXY", uri, ...(integration !== undefined && { integration }) })]);
  }

  test("J.44 a host of another region is a warning", async () => {
    const findings = await findingsOf(proxy("https://abcdefghij.execute-api.eu-west-1.amazonaws.com/prod/items"), IN_VIRGINIA);
    expect(findings).toMatchObject([crossing("warning", "Get", ROUTES, { says: /eu-west-1/ })]);
  });

  test.each([
    "https://my-app-1.us-west-2.elb.amazonaws.com/",
    "https://my-app-1.elb.us-west-2.amazonaws.com/",
    "https://abcdefghij.lambda-url.us-west-2.on.aws/",
    "https://bucket.s3.us-west-2.amazonaws.com/key",
    "http://bucket.s3-website-us-west-2.amazonaws.com/",
    "https://abcdefghij.appsync-api.us-west-2.amazonaws.com/graphql",
  ])("J.45 %s is in us-west-2", async (uri) => {
    expect(await findingsOf(proxy(uri), IN_VIRGINIA)).toMatchObject([crossing("warning", "Get", ROUTES, { says: /us-west-2/ })]);
    const there = await findingsOf(proxy(uri), { region: "us-west-2" });
    expect(there.filter(({ rule }) => rule === "cross-region-uri")).toEqual([]);
  });

  test.each([
    "https://api.example.com/eu-west-1/items",
    "https://eu-west-1.example.com/items",
    "https://my-app-1.example.com/",
    "https://service.my-app-1.amazonaws.com/",
    "https://d111111abcdef8.cloudfront.net/",
  ])("J.44 %s carries no region", async (uri) => {
    expect(await findingsOf(proxy(uri), IN_VIRGINIA)).toEqual([]);
  });

  test("B.5 behind a VPC link the host is but a header", async () => {
    const uri = "https://my-app-1.elb.us-west-2.amazonaws.com/";
    const findings = await findingsOf(proxy(uri, "ConnectionType: VPC_LINK, ConnectionId: abc123"), IN_VIRGINIA);
    expect(findings.filter(({ rule }) => rule === "cross-region-uri")).toEqual([]);
  });

  test("B.4 a service in another region is information", async () => {
    const uri = (region: string) => `!Sub "arn:aws:apigateway:${region}:sqs:path/\${AWS::AccountId}/queue"`;
    const text = (region: string) =>
      t.stack([t.REST, t.ROLE, t.method({ type: "AWS", uri: uri(region), credentials: "!GetAtt Role.Arn" })]);
    expect(await findingsOf(text("eu-west-1"), IN_VIRGINIA)).toMatchObject([
      crossing("info", "Get", ROUTES, { says: /eu-west-1/ }),
    ]);
    expect(await findingsOf(text("${AWS::Region}"), IN_VIRGINIA)).toEqual([]);
  });

  test.each([
    ["Region", '{ Region: eu-west-1, QueueUrl: !Ref Queue, MessageBody: "$request.body" }'],
    ["QueueUrl", '{ QueueUrl: "https://sqs.eu-west-1.amazonaws.com/123456789012/queue", MessageBody: "$request.body" }'],
  ])("B.4 an HTTP API's queue in another region is information: %s", async (_, parameters) => {
    const properties = {
      IntegrationUri: undefined,
      IntegrationSubtype: "SQS-SendMessage",
      CredentialsArn: "!GetAtt Role.Arn",
      RequestParameters: parameters,
    };
    const text = t.stack([t.HTTP, t.ROLE, t.integration(properties), t.route("POST /items")]);
    expect(await findingsOf(text, IN_VIRGINIA)).toMatchObject([crossing("info", "Integration", ["POST /items"])]);
    const there = await findingsOf(text, IN_IRELAND);
    expect(there.filter(({ rule }) => rule === "cross-region-uri")).toEqual([]);
  });
});

test("a function of this stack, named by a literal ARN of another region, is not this stack's", async () => {
  const uri = both("us-east-1", "us-east-1", "function:${Fn}");
  const text = t.stack([t.REST, t.method({ uri })]);
  expect(await findingsOf(text, IN_IRELAND)).toMatchObject([crossing("warning", "Get", ROUTES)]);
  const here = await findingsOf(text, IN_VIRGINIA);
  expect(here).toMatchObject([hardCoded("Get", ROUTES), missing("Get", ROUTES)]);
});

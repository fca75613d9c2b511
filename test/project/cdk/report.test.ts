import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../../folder.ts";
import { runCli } from "../../hosts/run-cli.ts";

interface Metadata {
  readonly Metadata?: object;
}

/** A method that is invoked through a role, in one region whatever the stack's is. */
function template(uriRegion: string | object, metadata: Metadata = {}): object {
  const uri = ["arn:aws:apigateway:", uriRegion, ":lambda:path/2015-03-31/functions/", { "Fn::GetAtt": ["Fn", "Arn"] }, "/invocations"];
  return {
    Resources: {
      Api: { Type: "AWS::ApiGateway::RestApi", Properties: { Name: "orders" } },
      Get: {
        Type: "AWS::ApiGateway::Method",
        ...metadata,
        Properties: {
          RestApiId: { Ref: "Api" }, ResourceId: { "Fn::GetAtt": ["Api", "RootResourceId"] }, HttpMethod: "GET", AuthorizationType: "NONE",
          Integration: { Type: "AWS_PROXY", IntegrationHttpMethod: "POST", Credentials: "arn:aws:iam::123456789012:role/invoke", Uri: { "Fn::Join": ["", uri] } },
        },
      },
      Fn: { Type: "AWS::Lambda::Function", Properties: { Handler: "index.handler", Runtime: "nodejs22.x", Role: "arn:aws:iam::123456789012:role/fn", Code: { ZipFile: "" } } },
    },
  };
}

function manifest(...environments: readonly string[]): object {
  const stacks = environments.map((environment, index) => [`App${index}`, {
    type: "aws:cloudformation:stack",
    environment,
    properties: { templateFile: `App${index}.template.json` },
    displayName: `App${index}`,
    metadata: { [`/App${index}/Get`]: [{ type: "aws:cdk:logicalId", data: "Get", trace: ["new App (/app/lib/app.ts:7:3)"] }] },
  }] as const);
  return { version: "36.0.0", artifacts: Object.fromEntries(stacks) };
}

function folderWith(files: Readonly<Record<string, object>>): string {
  return folderOf(Object.fromEntries(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content, null, 1)])));
}

async function rulesOf(cwd: string, ...argv: readonly string[]): Promise<string[]> {
  const { out } = await runCli([...argv, "--format", "json"], { cwd });
  const { findings } = JSON.parse(out) as { findings: readonly { rule: string; severity: string; constructPath: string | null }[] };
  return findings.map(({ rule, severity, constructPath }) => `${severity} ${rule} ${constructPath ?? ""}`);
}

describe("the region of an app's stack", () => {
  const ROLE = "warning role-credentials App0/Get";

  test.each<[string, string, readonly string[]]>([
    ["is that of the URI", "aws://123456789012/us-east-1", [ROLE]],
    ["is another than that of the URI", "aws://123456789012/eu-west-1", ["error cross-region-uri App0/Get", ROLE]],
    ["is left open: the CDK wrote the URI for whatever it is", "aws://unknown-account/unknown-region", [ROLE]],
  ])("%s", async (_, environment, rules) => {
    const cwd = folderWith({ "cdk.out/manifest.json": manifest(environment), "cdk.out/App0.template.json": template("us-east-1") });
    expect((await rulesOf(cwd, "cdk.out")).toSorted()).toEqual(rules);
  });

  test("is what the command line says before all", async () => {
    const cwd = folderWith({ "cdk.out/manifest.json": manifest("aws://123456789012/eu-west-1"), "cdk.out/App0.template.json": template("us-east-1") });
    expect(await rulesOf(cwd, "cdk.out", "--region", "us-east-1")).toEqual([ROLE]);
  });
});

test("a template that `cdk synth` printed has its constructs, and the folder it is in is no app", async () => {
  const printed = (stack: string) => template({ Ref: "AWS::Region" }, { Metadata: { "aws:cdk:path": `${stack}/Get/Resource` } });
  const cwd = folderWith({ "dev.json": printed("Dev"), "prod.json": printed("Prod"), "own.json": template({ Ref: "AWS::Region" }) });
  expect(await rulesOf(cwd, ".")).toEqual(["warning role-credentials Dev/Get/Resource", "warning role-credentials ", "warning role-credentials Prod/Get/Resource"]);
});

test("a person is told of the construct and of the line that made it, once for all stacks", async () => {
  const cwd = folderWith({
    "cdk.out/manifest.json": manifest("aws://123456789012/us-east-1", "aws://123456789012/eu-west-1"),
    "cdk.out/App0.template.json": template({ Ref: "AWS::Region" }),
    "cdk.out/App1.template.json": template({ Ref: "AWS::Region" }),
    "cdk.out/App2.template.json": template({ Ref: "AWS::Region" }),
  });
  const { code, out, err } = await runCli(["."], { cwd });
  expect(out).toBe(`\
warning[role-credentials]: \`GET /\` assumes \`invoke\` to invoke \`Fn\`
  --> cdk.out/App0.template.json:26:21
   |
26 |      "Credentials": "arn:aws:iam::123456789012:role/invoke",
   |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |                     API Gateway must assume this role first
   |
   = note: it is so in 2 stacks: \`App0\`, \`App1\`
   = construct: \`App0/Get\`, /app/lib/app.ts:7
   = help: in the construct's code, leave \`credentialsRole\` out of the
           integration; where the CDK writes no permission by itself
           (\`SpecRestApi\`, \`CfnMethod\`), call \`addPermission\` on the function
           too
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

1 warning in 2 files (2 routes)
`);
  expect(err).toBe("cfn-latency-lint: cdk.out/App2.template.json is left over from an earlier run: cdk.out/manifest.json does not name it\n");
  expect(code).toBe(1);
  expect((await runCli([".", "--quiet"], { cwd })).err).toBe("");
});

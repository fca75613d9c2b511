import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { merged, runOver, shardsOver } from "../helpers/sharded.ts";
import { ordersTemplate } from "../helpers/orders-template.ts";
import { dealt } from "../../src/run/shard.ts";

type Files = Readonly<Record<string, string>>;

const FN = "{ Type: AWS::Lambda::Function, Properties: { Handler: i.handler } }";
const FAULTY = ordersTemplate({ hasPermission: false });

/** An API whose function is elsewhere. */
function calling(target: string): string {
  return `Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP, Target: ${target} } }\n`;
}

function exporting(name: string, value = "!GetAtt Fn.Arn"): string {
  return `Resources:\n  Fn: ${FN}\nOutputs:\n  Arn: { Value: ${value}, Export: { Name: ${name} } }\n`;
}

function nesting(url: string): string {
  return `Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`;
}

function including(url: string): string {
  return `${ordersTemplate()}  Included: { "Fn::Transform": { Name: AWS::Include, Parameters: { Location: ${url} } } }\n`;
}

/** A function that is admitted or not, with metadata that suppresses it if it is not. */
function suppressing(reason: string, hasPermission: boolean): string {
  return `Metadata: { cfn-latency-lint: { ignore: [{ rule: missing-permission, reason: ${reason} }] } }\n${ordersTemplate({ hasPermission })}`;
}

/** An API whose function is admitted in production alone. */
const IN_PROD = `Parameters: { Env: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
${ordersTemplate().replace("  Permission:\n", "  Permission:\n    Condition: IsProd\n")}`;

const STACK = `Resources: { Fn: ${FN} }\nOutputs: { Arn: { Value: !GetAtt Fn.Arn } }\n`;
const OPENAPI = `openapi: 3.0.1
paths:
  /items:
    get: { x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, payloadFormatVersion: "2.0", uri: !Sub "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-2:111122223333:function:f/invocations" } }
`;

function app(...names: readonly string[]): Files {
  const stack = (name: string) => ({ type: "aws:cloudformation:stack", environment: "aws://111122223333/eu-west-1", properties: { templateFile: `${name}.template.json` } });
  const template = (name: string) => ({ Resources: {
    Api: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: "a", ProtocolType: "HTTP", Target: { "Fn::GetAtt": ["Fn", "Arn"] } }, Metadata: { "aws:cdk:path": `${name}/Api/Resource` } },
    Fn: { Type: "AWS::Lambda::Function", Properties: { Handler: "i.handler" }, Metadata: { "aws:cdk:path": `${name}/Fn/Resource` } },
  } });
  return {
    "cdk.out/manifest.json": JSON.stringify({ version: "36.0.0", artifacts: Object.fromEntries(names.map((name) => [name, stack(name)])) }),
    ...Object.fromEntries(names.map((name) => [`cdk.out/${name}.template.json`, JSON.stringify(template(name))])),
  };
}

/** What belongs together, and what does not though it might seem so. */
const GROUPS: [what: string, files: Files, groups: string[]][] = [
  ["templates that name nothing", { "a.yaml": FAULTY, "b.yaml": ordersTemplate(), "c.yaml": FAULTY }, ["a.yaml", "b.yaml", "c.yaml"]],
  ["a nested stack", { "child.yaml": FAULTY, "other.yaml": FAULTY, "parent.yaml": nesting("child.yaml") }, ["child.yaml parent.yaml", "other.yaml"]],
  ["stacks that nest one", { "a/top.yaml": nesting("../shared/child.yaml"), "b/top.yaml": nesting("../shared/child.yaml"), "shared/child.yaml": FAULTY }, ["a/top.yaml b/top.yaml shared/child.yaml"]],
  ["templates that include one broken file", { "a.yaml": including("part.txt"), "b.yaml": including("./part.txt"), "c.yaml": including("other.txt"), "part.txt": "{", "other.txt": "Type: AWS::SNS::Topic" }, ["a.yaml b.yaml", "c.yaml"]],
  ["a body in a file", { "a.yaml": `Transform: AWS::Serverless-2016-10-31\nResources: { Api: { Type: AWS::Serverless::HttpApi, Properties: { DefinitionUri: openapi.yaml } } }`, "openapi.yaml": OPENAPI, "z/openapi.yaml": OPENAPI }, ["a.yaml openapi.yaml", "z/openapi.yaml"]],
  ["an import", { "api.yaml": calling("!ImportValue fn"), "fn.yaml": exporting("fn"), "other.yaml": exporting("other") }, ["api.yaml fn.yaml", "other.yaml"]],
  ["an import of what two export", { "a.yaml": calling("!ImportValue fn"), "b.yaml": exporting("fn"), "c.yaml": exporting("fn") }, ["a.yaml b.yaml c.yaml"]],
  ["an import of what nobody exports", { "a.yaml": calling("!ImportValue nobody"), "b.yaml": calling("!ImportValue nobody"), "c.yaml": exporting("fn") }, ["a.yaml", "b.yaml", "c.yaml"]],
  ["exports that nobody imports", { "a.yaml": exporting("fn"), "b.yaml": exporting("fn") }, ["a.yaml", "b.yaml"]],
  ["an import in other characters", { "api.json": JSON.stringify({ Resources: { Api: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: "a", ProtocolType: "HTTP", Target: { IMPORT: "fn" } } } } }).replace("IMPORT", "Fn::Import\\u0056alue"), "fn.yaml": exporting("fn") }, ["api.json fn.yaml"]],
  ["an import in a file that is included", { "api.yaml": including("part.txt"), "part.txt": "Type: AWS::SNS::Topic\nProperties: { TopicName: !ImportValue fn }", "fn.yaml": exporting("fn") }, ["api.yaml fn.yaml"]],
  ["an import of what a nested stack exports", { "a.yaml": calling("!ImportValue fn"), "b.yaml": nesting("c.yaml"), "c.yaml": exporting("fn") }, ["a.yaml b.yaml c.yaml"]],
  ["an import by a name that is put together of what the configuration gives", {
    "a/.cfn-latency-lint.yaml": "parameters: { Stack: shop }", "a/api.yaml": `Parameters: { Stack: { Type: String } }\n${calling('!ImportValue { "Fn::Sub": "${Stack}-fn" }')}`,
    "b/fn.yaml": exporting("shop-fn"), "c/fn.yaml": exporting("fn"),
  }, ["a/api.yaml b/fn.yaml", "c/fn.yaml"]],
  ["an import of a name that is given where a template is deployed", {
    "api.yaml": calling("!ImportValue shop-fn"), "deployed.yaml": "template-file-path: fn.yaml\nparameters: { Name: shop-fn }\n",
    "fn.yaml": `Parameters: { Name: { Type: String } }\n${exporting("!Ref Name")}`,
  }, ["api.yaml fn.yaml"]],
  ["an output of another stack", {
    "api.yaml": calling("{ Fn::GetStackOutput: { StackName: shop, OutputName: Arn } }"),
    "a/template.yaml": STACK, "a/samconfig.toml": 'version = 0.1\n[default.deploy.parameters]\nstack_name = "shop"\n', "b/template.yaml": STACK,
  }, ["a/template.yaml api.yaml", "b/template.yaml"]],
  ["stacks of an app", { ...app("One", "Two"), "a.yaml": FAULTY }, ["a.yaml", "cdk.out/One.template.json cdk.out/Two.template.json"]],
  ["what says how a template is deployed", { "a.yaml": IN_PROD, "b.yaml": "template-file-path: a.yaml\nparameters: { Env: prod }\n", "z.yaml": FAULTY }, ["a.yaml", "z.yaml"]],
  ["two that say how a template is deployed", {
    "a.yaml": IN_PROD, "b.yaml": "template-file-path: a.yaml\nparameters: { Env: prod }\n", "c/c.yaml": "template-file-path: ./a.yaml\nparameters: { Env: prod }\n",
  }, ["a.yaml"]],
  ["metadata with the same words", { "a.yaml": suppressing("same", false), "b.yaml": suppressing("same", true), "c.yaml": suppressing("other", true) }, ["a.yaml b.yaml", "c.yaml"]],
  ["comments with the same words", {
    "a.yaml": `# cfn-latency-lint-ignore-file missing-permission -- same\n${FAULTY}`, "b.yaml": `# cfn-latency-lint-ignore-file missing-permission -- same\n${ordersTemplate()}`,
  }, ["a.yaml", "b.yaml"]],
];

/** What a run tells once, whoever it concerns. */
const COMMON: [what: string, files: Files][] = [
  ["a configuration that is wrong", { ".cfn-latency-lint.yaml": "rules: { no-rule: off, encrypted-cache: often }", "a.yaml": FAULTY, "b.yaml": FAULTY }],
  ["a configuration that others extend", {
    "base.yaml": "rules: { no-rule: off }", "a/.cfn-latency-lint.yaml": "extends: ../base.yaml", "b/.cfn-latency-lint.yaml": "extends: ../base.yaml\nrules: { role-credentials: error }",
    "a/a.yaml": FAULTY, "b/b.yaml": ordersTemplate({ hasRole: true }),
  }],
  ["a rule that one configuration declares and another sets", {
    "a/.cfn-latency-lint.yaml": 'customRules: [{ id: no-open, on: path, forbid: { authorization: none }, message: "`{route}` is open" }]', "a/a.yaml": FAULTY,
    "b/.cfn-latency-lint.yaml": "rules: { custom/no-open: error }", "b/b.yaml": `# cfn-latency-lint-ignore-file custom/no-open -- it is\n${FAULTY}`,
  }],
  ["a configuration of files that are no templates", { "a/.cfn-latency-lint.yaml": "rules: { no-rule: off }", "a/notes.yaml": "see: AWS::SNS::Topic", "b/b.yaml": FAULTY, "b/c.yaml": FAULTY }],
  ["a plugin that is not there", { "a/.cfn-latency-lint.yaml": "plugins: [./gone.mjs]", "a/a.yaml": FAULTY, "b/b.yaml": `# cfn-latency-lint-ignore-file gone/rule -- why not\n${FAULTY}`, "c/c.yaml": FAULTY }],
  ["a configuration of what is included", { "a.yaml": `${FAULTY}# ${"x".repeat(2000)}\n`, "b.yaml": including("parts/part.txt"), "parts/part.txt": "Type: AWS::SNS::Topic", "parts/.cfn-latency-lint.yaml": "rules: { no-rule: off }" }],
  ["files that the configuration takes out", { ".cfn-latency-lint.yaml": "ignore: [old]", "old/a.yaml": FAULTY, "b.yaml": nesting("old/a.yaml"), "c.yaml": FAULTY }],
  ["files that cannot be read to their end", { "a.yaml": `${FAULTY}  X: [\n`, "b.yaml": `${FAULTY}  X: [\n`, "c.yaml": FAULTY }],
  ["budgets", { "a/.cfn-latency-lint.yaml": "budgets: [{ name: few, stsCalls: 0 }]", "a/a.yaml": ordersTemplate({ hasRole: true }), "b/b.yaml": ordersTemplate({ hasRole: true }) }],
];

/** What a whole run writes, and what is made of what its shards write; with the files that were linted. */
async function bothWays(files: Files, count: number) {
  const whole = await runOver(files);
  const shards = await shardsOver(files, count);
  const [json, sarif] = [merged(shards.map((shard) => shard.json)), merged(shards.map((shard) => shard.sarif))];
  return {
    whole: { ...whole, files: whole.files.toSorted() },
    merged: {
      json: json.kind === "merged" && json.format === "json" ? json.text : json,
      sarif: sarif.kind === "merged" && sarif.format === "sarif" ? sarif.text : sarif,
      files: shards.flatMap((shard) => shard.files).toSorted(),
    },
  };
}

describe("files that belong together stay together", () => {
  test.each(GROUPS)("%s", async (_, files, groups) => {
    const shards = await shardsOver(files, Object.keys(files).length + 1);
    expect(shards.flatMap((shard) => (shard.files.length === 0 ? [] : [shard.files.join(" ")])).toSorted()).toEqual(groups);
  });

  test.each(GROUPS)("%s: the merged report is the whole one", async (_, files) => {
    for (const count of [2, 4]) {
      const { whole, merged: together } = await bothWays(files, count);
      expect(together).toEqual(whole);
    }
  });
});

describe("what is common to all is told once", () => {
  test.each(COMMON)("%s", async (_, files) => {
    const { json } = await runOver(files);
    // There is something that could get lost.
    expect(json).toMatch(/"(severity|message)"/);
    for (const count of [1, 2, 3]) {
      const { whole, merged: together } = await bothWays(files, count);
      expect(together).toEqual(whole);
    }
  });
});

const NAMES = ["x", "y"];
const FOLDERS = ["", "a/", "b/"];
const content = fc.oneof(
  fc.record({ hasPermission: fc.boolean(), hasRole: fc.boolean() }).map(ordersTemplate),
  fc.constantFrom(...NAMES).map((name) => calling(`!ImportValue ${name}`)),
  fc.constantFrom(...NAMES).map((name) => exporting(name)),
  fc.tuple(fc.constantFrom(...NAMES), fc.boolean()).map(([reason, hasPermission]) => suppressing(reason, hasPermission)),
  fc.tuple(fc.constantFrom("./", "../", "a/", "b/"), fc.nat(6)).map(([folder, index]) => nesting(`${folder}t${index}.yaml`)),
  fc.tuple(fc.constantFrom("./", "../"), fc.nat(6)).map(([folder, index]) => including(`${folder}t${index}.yaml`)),
  fc.tuple(fc.constantFrom(...FOLDERS), fc.nat(6)).map(([folder, index]) => `template-file-path: ${folder}t${index}.yaml\nparameters: {}\n`),
  fc.constantFrom(OPENAPI, STACK, `${FAULTY}  X: [\n`, "kind: Deployment\n", `# cfn-latency-lint-ignore-file custom/r -- so\n${FAULTY}`, calling("{ Fn::GetStackOutput: { StackName: shop, OutputName: Arn } }")),
);
const config = fc.constantFrom("rules: { missing-permission: info }", "rules: { no-rule: off }", "rules: {", "ignore: [t1.yaml]", "preset: all", 'customRules: [{ id: r, on: path, forbid: { authorization: none }, message: open }]', "rules: { custom/r: error }");

/** A repository with much in it that refers to something. */
const repository = fc.tuple(
  fc.uniqueArray(fc.tuple(fc.constantFrom(...FOLDERS), fc.nat(6), content), { minLength: 1, maxLength: 9, selector: ([folder, index]) => `${folder}${index}` }),
  fc.uniqueArray(fc.tuple(fc.constantFrom(...FOLDERS), config), { maxLength: 2, selector: ([folder]) => folder }),
  fc.boolean(),
).map(([templates, configs, hasApp]): Files => ({
  ...Object.fromEntries(templates.map(([folder, index, text]) => [`${folder}t${index}.yaml`, text])),
  ...Object.fromEntries(configs.map(([folder, text]) => [`${folder}.cfn-latency-lint.yaml`, text])),
  ...(hasApp && app("One", "Two")),
}));

test("whatever there is, and however many shards: the merged report is the whole one", async () => {
  await fc.assert(fc.asyncProperty(repository, fc.integer({ min: 1, max: 5 }), async (files, count) => {
    const { whole, merged: together } = await bothWays(files, count);
    expect(together).toEqual(whole);
  }), { numRuns: 40 });
}, 120_000);

describe("dealing", () => {
  const hand = fc.record({ files: fc.array(fc.string(), { minLength: 1, maxLength: 3 }), bytes: fc.nat(1000) });

  test("gives every file to one shard, and no shard more than another by more than the largest group", () => {
    fc.assert(fc.property(fc.array(hand), fc.integer({ min: 1, max: 6 }), (groups, count) => {
      const shards = dealt(groups, count);
      const loads = shards.map(({ bytes }) => bytes);
      expect(shards).toHaveLength(count);
      expect(shards.flatMap(({ files }) => files).toSorted()).toEqual(groups.flatMap(({ files }) => files).toSorted());
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(0, ...groups.map(({ bytes }) => bytes)));
    }));
  });

  test("the largest first", () => {
    const groups = [["a", 1], ["b", 5], ["c", 4], ["d", 3]].map(([file, bytes]) => ({ files: [String(file)], bytes: Number(bytes) }));
    expect(dealt(groups, 2)).toEqual([{ files: ["b", "a"], bytes: 6 }, { files: ["c", "d"], bytes: 7 }]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { get, getIn } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { readGlobals } from "../../../src/expand/sam/globals.ts";
import { readSamResources } from "../../../src/expand/sam/sam-resources.ts";
import { type Plain, plain, readMap } from "./plain.ts";

async function propertiesOf(text: string, id = "Api"): Promise<Plain> {
  const root = await readMap(text);
  return plain(readSamResources(root, readGlobals(root)).resources.get(id)?.properties);
}

async function notesOf(text: string): Promise<string[]> {
  const root = await readMap(text);
  const globals = readGlobals(root);
  return [...globals.notes, ...readSamResources(root, globals).notes].map(({ what, why }) => `${what}: ${why}`);
}

describe("the properties of a resource", () => {
  test("are its own where `Globals` says nothing of its type", async () => {
    const text = "Globals: { Function: { Timeout: 3 } }\nResources: { Api: { Type: AWS::Serverless::Api, Properties: { StageName: dev } } }";
    expect(await propertiesOf(text)).toEqual({ StageName: "dev" });
  });

  test("are those of `Globals` where it has none", async () => {
    const text = "Globals: { Api: { Auth: { InvokeRole: NONE } } }\nResources: { Api: { Type: AWS::Serverless::Api } }";
    expect(await propertiesOf(text)).toEqual({ Auth: { InvokeRole: "NONE" } });
  });

  test.each([
    ["a single value: the resource's", "1", "2", 2],
    ["maps: key by key, as deep as they go", "{ A: { B: 1, C: 1 }, D: 1 }", "{ A: { C: 2 }, E: 2 }", { A: { B: 1, C: 2 }, D: 1, E: 2 }],
    ["lists: those of `Globals` first, nothing left out", "[a, b]", "[b, c]", ["a", "b", "b", "c"]],
    ["lists in maps too", "{ A: [a] }", "{ A: [b] }", { A: ["a", "b"] }],
    ["a map against a list: the resource's", "{ A: 1 }", "[b]", ["b"]],
    ["a list against a map: the resource's", "[a]", "{ B: 2 }", { B: 2 }],
    ["a map against null: the resource's", "{ A: 1 }", "null", null],
    ["a map against a call: the resource's", "{ A: 1 }", "!Ref P", { Ref: "P" }],
    ["a call against a map: the resource's", "!If [C, 1, 2]", "{ B: 2 }", { B: 2 }],
    ["two calls: the resource's", "!Ref P", "!GetAtt A.B", { "Fn::GetAtt": ["A", "B"] }],
    ["two conditions: the resource's", "{ Condition: A }", "{ Condition: B }", { Condition: "B" }],
  ])("%s", async (_, global, local, merged) => {
    const text = `Globals: { Api: { Auth: ${global} } }\nResources: { Api: { Type: AWS::Serverless::Api, Properties: { Auth: ${local} } } }`;
    expect(await propertiesOf(text)).toEqual({ Auth: merged });
  });

  test("replace lists of architectures", async () => {
    const text = `Globals: { Function: { Architectures: [x86_64], Layers: [a] } }
Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Architectures: [arm64], Layers: [b] } } }`;
    expect(await propertiesOf(text, "Fn")).toEqual({ Architectures: ["arm64"], Layers: ["a", "b"] });
  });

  test("have each its own place", async () => {
    const root = await readMap(`Globals: { Api: { Auth: { InvokeRole: NONE, DefaultAuthorizer: AWS_IAM } } }
Resources: { Api: { Type: AWS::Serverless::Api, Properties: { Auth: { InvokeRole: mine } } } }`);
    const auth = get(readSamResources(root, readGlobals(root)).resources.get("Api")?.properties, "Auth");
    expect(pathKeys(get(auth, "InvokeRole")?.path)).toEqual(["Resources", "Api", "Properties", "Auth", "InvokeRole"]);
    expect(get(auth, "DefaultAuthorizer")).toBe(getIn(root, "Globals", "Api", "Auth", "DefaultAuthorizer"));
  });
});

describe("IgnoreGlobals", () => {
  test.each([
    ["'*'", { StageName: "dev" }],
    ["[CacheClusterEnabled]", { Variables: { A: 1 }, StageName: "dev" }],
    ["[CacheClusterEnabled, Variables]", { StageName: "dev" }],
    ["[]", { CacheClusterEnabled: true, Variables: { A: 1 }, StageName: "dev" }],
    ["null", { CacheClusterEnabled: true, Variables: { A: 1 }, StageName: "dev" }],
  ])("%s", async (ignored, properties) => {
    const text = `Globals: { Api: { CacheClusterEnabled: true, Variables: { A: 1 } } }
Resources: { Api: { Type: AWS::Serverless::Api, IgnoreGlobals: ${ignored}, Properties: { StageName: dev } } }`;
    expect(await propertiesOf(text)).toEqual(properties);
    expect(await notesOf(text)).toEqual([]);
  });

  test.each(["all", "[Timeout]", "{ A: 1 }"])("%s is refused", async (ignored) => {
    const text = `Globals: { Api: { CacheClusterEnabled: true } }
Resources: { Api: { Type: AWS::Serverless::Api, IgnoreGlobals: ${ignored}, Properties: { StageName: dev } } }`;
    expect(await notesOf(text)).toEqual(["`IgnoreGlobals` of `Api`: SAM rejects it: it must be `*`, or list properties that `Globals` sets"]);
  });
});

describe("what SAM does not take of `Globals`", () => {
  test.each([
    ["[Function]", "`Globals`: SAM rejects it: it must be a map"],
    ["{ Table: { A: 1 } }", "`Table` of `Globals`: SAM rejects it: there is no such section"],
    ["{ Api: dev }", "`Api` of `Globals`: SAM rejects it: it must be a map"],
    ["{ Api: { StageName: dev } }", "`StageName` of `Api` of `Globals`: SAM rejects it: it is not a property that may be set for all"],
    ["{ Fn::Transform: { Name: GlobalsMacro } }", "`Globals`: a part of it is made by `Fn::Transform` at deployment"],
  ])("%s", async (globals, note) => {
    expect(await notesOf(`Globals: ${globals}\nResources: { Api: { Type: AWS::Serverless::Api, Properties: { StageName: dev } } }`)).toEqual([note]);
  });

  test("is not merged, and the rest is", async () => {
    const text = `Globals: { Api: { StageName: all, CacheClusterEnabled: true } }
Resources: { Api: { Type: AWS::Serverless::Api, Properties: {} } }`;
    expect(await propertiesOf(text)).toEqual({ CacheClusterEnabled: true });
  });

  test.each(["SimpleTable: { SSESpecification: {} }", "CapacityProvider: { Tags: {} }", "LayerVersion: { PublishLambdaVersion: true }"])("but %s it does", async (section) => {
    expect(await notesOf(`Globals: { ${section} }\nResources: {}`)).toEqual([]);
  });
});

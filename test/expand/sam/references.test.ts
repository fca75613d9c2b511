import { describe, expect, test } from "@jest/globals";
import { get, getIn } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { resolveReferences } from "../../../src/expand/sam/references.ts";
import { expanded, type Plain, plain, readMap } from "./plain.ts";

const IDS = new Map([["Fn.Alias", "FnAliaslive"], ["Fn.Version", "FnVersion"], ["Api.Stage", "ApidevStage"]]);

async function resolvedValue(value: string): Promise<Plain> {
  return plain(get(resolveReferences(await readMap(`Value: ${value}`), IDS), "Value"));
}

describe("a reference through a SAM resource", () => {
  test.each([
    ["!Ref Fn.Alias", { Ref: "FnAliaslive" }],
    ["{ Ref: Api.Stage }", { Ref: "ApidevStage" }],
    ["!GetAtt Fn.Version.Version", { "Fn::GetAtt": ["FnVersion", "Version"] }],
    ["{ Fn::GetAtt: [Fn.Version, Version] }", { "Fn::GetAtt": ["FnVersion", "Version"] }],
    ["{ Fn::GetAtt: [Fn, Version.Version] }", { "Fn::GetAtt": ["FnVersion", "Version"] }],
    ["{ Fn::GetAtt: [Fn, Alias, A.B] }", { "Fn::GetAtt": ["FnAliaslive", "A.B"] }],
    ["!Sub '${Fn.Alias}/${Api.Stage}'", { "Fn::Sub": "${FnAliaslive}/${ApidevStage}" }],
    ["!Sub '${Fn.Version.Version}'", { "Fn::Sub": "${FnVersion.Version}" }],
    ["!Sub ['${Fn.Alias}/${a}', { a: !Ref Fn.Alias }]", { "Fn::Sub": ["${FnAliaslive}/${a}", { a: { Ref: "FnAliaslive" } }] }],
    ["!Join ['', [a, !Ref Fn.Alias, { b: [!Ref Fn.Version] }]]", { "Fn::Join": ["", ["a", { Ref: "FnAliaslive" }, { b: [{ Ref: "FnVersion" }] }]] }],
  ])("%s", async (written, resolved) => {
    expect(await resolvedValue(written)).toEqual(resolved);
  });

  test.each([
    "!Ref Fn", "!Ref Other.Alias", "!Ref Fn.Url", "!Ref Fn.Alias.Name", "!GetAtt Fn.Arn", "!GetAtt Fn.Alias", "{ Fn::GetAtt: [Fn.Alias, !Ref A] }", "{ Fn::GetAtt: [] }",
    "!Sub '${Fn} ${Fn.Arn} ${!Fn.Alias} ${Fn.Aliases} ${MyFn.Alias} Fn.Alias'", "!Sub []", "!Sub [!Ref A, {}]", "{ Ref: [Fn.Alias] }", "{ Ref: Fn.Alias, A: 1 }", "Fn.Alias", "null",
  ])("%s is none, and the very same as before", async (written) => {
    const root = await readMap(`Value: ${written}`);
    expect(resolveReferences(root, IDS)).toBe(root);
  });

  test("keeps its place, and everything beside it its identity", async () => {
    const root = await readMap("A: { B: !Ref Fn.Alias, C: { D: 1 } }");
    const resolved = resolveReferences(root, IDS);
    expect(getIn(resolved, "A", "C")).toBe(getIn(root, "A", "C"));
    const [before, after] = [getIn(root, "A", "B", "Ref"), getIn(resolved, "A", "B", "Ref")];
    expect({ start: after?.start, end: after?.end, path: pathKeys(after?.path) }).toEqual({ start: before?.start, end: before?.end, path: pathKeys(before?.path) });
  });
});

test("the ids are those of what was made", async () => {
  const { root } = await expanded(`Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties: { AutoPublishAlias: live, Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } } }
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: dev } }
  Open: { Type: AWS::Serverless::Api, Properties: { StageName: !Ref AWS::StackName } }
  Http: { Type: AWS::Serverless::HttpApi, Properties: { StageName: dev } }
  Permission:
    Type: AWS::Lambda::Permission
    Properties: { FunctionName: !Ref Fn.Alias }
Outputs:
  Version: { Value: !GetAtt Fn.Version.Version }
  Api: { Value: !Sub 'https://\${Api}/\${Api.Stage}' }
  Open: { Value: !Ref Open.Stage }
  Http: { Value: !Ref Http.Stage }
  Implicit: { Value: !Ref ServerlessRestApi.Stage }`);
  expect(plain(getIn(root, "Resources", "Permission", "Properties"))).toEqual({ FunctionName: { Ref: "FnAliaslive" } });
  expect(plain(get(root, "Outputs"))).toEqual({
    Version: { Value: { "Fn::GetAtt": ["FnVersion", "Version"] } },
    Api: { Value: { "Fn::Sub": "https://${Api}/${ApidevStage}" } },
    Open: { Value: { Ref: "OpenStage" } },
    Http: { Value: { Ref: "HttpdevStage" } },
    Implicit: { Value: { Ref: "ServerlessRestApiProdStage" } },
  });
});

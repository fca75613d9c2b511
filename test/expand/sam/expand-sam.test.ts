import { describe, expect, test } from "@jest/globals";
import { entriesOf, get } from "../../../src/template/node.ts";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { lintText } from "../../helpers/lint-text.ts";
import { expanded, plain, readMap, resourcesOf } from "./plain.ts";

const NOTHING = { region: undefined, partition: undefined };

describe("a template", () => {
  test.each([
    ["AWS::Serverless-2016-10-31", null],
    ["[AWS::Serverless-2016-10-31]", null],
    ["[AWS::LanguageExtensions, AWS::Serverless-2016-10-31, Mine]", ["AWS::LanguageExtensions", "Mine"]],
    ["{ Name: AWS::Serverless-2016-10-31 }", null],
    ["[{ Name: AWS::Serverless-2016-10-31 }]", null],
  ])("of transform %s is expanded, and the transform gone", async (transform, left) => {
    const { root } = await expanded(`Transform: ${transform}\nGlobals: { Function: { Timeout: 3 } }\nResources: { Topic: { Type: AWS::SNS::Topic } }`);
    expect(plain(get(root, "Transform"))).toEqual(left);
    expect(get(root, "Globals")).toBeUndefined();
    expect(resourcesOf(plain(root))).toEqual({ Topic: { Type: "AWS::SNS::Topic" } });
  });

  test("that has SAM's resources without its transform is expanded all the same", async () => {
    const { root } = await expanded("Resources: { Fn: { Type: AWS::Serverless::Function } }");
    expect(resourcesOf(plain(root))["Fn"]?.Type).toBe("AWS::Lambda::Function");
  });

  test.each([
    "Resources: { Topic: { Type: AWS::SNS::Topic } }",
    "Transform: AWS::LanguageExtensions\nResources: { Topic: { Type: AWS::SNS::Topic } }",
    "Transform: [{ A: 1 }, Mine]\nGlobals: {}\nResources: {}",
    "Resources: [a]",
    "a: b",
  ])("%j has nothing to do with SAM and stays the very same", async (text) => {
    const root = await readMap(text);
    expect(expandTemplate(root, NOTHING)).toEqual({ root, notes: [] });
    expect(expandTemplate(root, NOTHING).root).toBe(root);
  });

  test.each([
    "Transform: AWS::Serverless-2016-10-31",
    "Transform: AWS::Serverless-2016-10-31\nResources: null",
    "Transform: AWS::Serverless-2016-10-31\nGlobals: null\nResources: [a]\nParameters: [a]\nConditions: [a]",
    "Transform: AWS::Serverless-2016-10-31\nResources: { A: null, B: [], C: { Type: [] }, D: { Type: AWS::Serverless::Function, Properties: [] }, Fn::ForEach::X: [a] }",
    "Resources: { A: { Type: AWS::Serverless::Api, Properties: { Auth: [], StageName: [] } }, B: { Type: AWS::Serverless::HttpApi, Properties: { Auth: a } } }",
    "Resources: { A: { Type: AWS::Serverless::Connector }, B: { Type: AWS::Serverless::WebSocketApi }, C: { Type: AWS::Serverless::StateMachine, Properties: { Events: a } } }",
    "Resources: { A: { Type: AWS::Serverless::Function, Condition: [a], Properties: { Events: { E: { Type: [] }, F: { Type: Api, Properties: { Auth: a, Path: /, Method: get } } } } } }",
  ])("%j is odd, and does no harm", async (text) => {
    const root = await readMap(text);
    expect(expandTemplate(root, NOTHING).root.kind).toBe("map");
  });

  test("keeps the order of its resources, and what is none of SAM's as it is", async () => {
    const written = await readMap(`Transform: AWS::Serverless-2016-10-31
Resources:
  First: { Type: AWS::SNS::Topic }
  Fn: { Type: AWS::Serverless::Function, Properties: { Role: r, Events: { Get: { Type: Api, Properties: { Path: /, Method: get } } } } }
  Table: { Type: AWS::Serverless::SimpleTable }
  Last: { Type: AWS::SNS::Topic }`);
    const { root } = expandTemplate(written, NOTHING);
    const ids = entriesOf(get(root, "Resources")).map(({ key }) => key);
    expect(ids.slice(0, 5)).toEqual(["First", "Fn", "FnGetPermissionProd", "Table", "Last"]);
    expect(ids.slice(5)).toContain("ServerlessRestApi");
    for (const id of ["First", "Table", "Last"]) expect(get(get(root, "Resources"), id)).toBe(get(get(written, "Resources"), id));
  });

  test("that has a resource where SAM would make another is told so", async () => {
    const { root, notes } = await expanded(`Resources:
  FnRole: { Type: AWS::SNS::Topic }
  Fn: { Type: AWS::Serverless::Function }`);
    expect(notes.map(({ what, why }) => `${what}: ${why}`)).toEqual(["`FnRole`: SAM rejects it: the template has a resource of this name already"]);
    expect(resourcesOf(plain(root))["FnRole"]?.Type).toBe("AWS::SNS::Topic");
  });

  test("whose SAM resource has no map of properties is told so", async () => {
    const { notes } = await expanded("Resources: { Api: { Type: AWS::Serverless::Api, Properties: 123 } }");
    expect(notes.map(({ what, why }) => `${what}: ${why}`)).toEqual(["`Api`: SAM rejects it: its `Properties` must be a map"]);
  });
});

describe("the linter", () => {
  test("says what it could not follow", async () => {
    const { findings, notChecked } = await lintText(`Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Get: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !ImportValue shared } }`);
    expect(findings).toEqual([]);
    expect(notChecked).toEqual([{ what: "event `Get` of `Fn`", why: "SAM rejects it: `RestApiId` must be a text or a `Ref`" }]);
  });

  test("no longer takes the transform for something that makes resources unseen", async () => {
    const { findings } = await lintText(`Transform: AWS::Serverless-2016-10-31
Resources:
  Fn: { Type: AWS::Serverless::Function }
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: dev
      DefinitionBody:
        swagger: "2.0"
        paths:
          /a:
            get:
              x-amazon-apigateway-integration:
                type: aws_proxy
                uri: !Sub "arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations"`);
    expect(findings).toMatchObject([{ rule: "missing-permission", logicalId: "Api", line: 15, routes: ["GET /a"] }]);
  });

  test("finds that an API named without a reference is permitted nothing", async () => {
    const { findings } = await lintText(`Transform: AWS::Serverless-2016-10-31
Resources:
  MyApi: { Type: AWS::Serverless::Api, Properties: { StageName: dev } }
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Get:
          Type: Api
          Properties: { Path: /a, Method: get, RestApiId: MyApi }`);
    expect(findings).toMatchObject([{ rule: "missing-permission", severity: "error", logicalId: "Fn", line: 8, routes: ["GET /a"] }]);
  });

  test("finds nothing in an event that is all as it should be", async () => {
    const { findings, notChecked } = await lintText(`Transform: AWS::Serverless-2016-10-31
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      Events:
        Get: { Type: Api, Properties: { Path: "/a/{id}", Method: get } }
        All: { Type: HttpApi }
        One: { Type: HttpApi, Properties: { Path: /b, Method: post } }`);
    expect({ findings, notChecked }).toEqual({ findings: [], notChecked: [] });
  });

  test("points into `Globals`, and names the conditions that the author wrote", async () => {
    const { findings } = await lintText(`Transform: AWS::Serverless-2016-10-31
Parameters: { Stage: { Type: String } }
Conditions:
  A: !Equals [!Ref Stage, a]
  B: !Equals [!Ref Stage, b]
Globals:
  Api:
    Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: "arn:aws:iam::123456789012:role/all" }
Resources:
  FA:
    Type: AWS::Serverless::Function
    Condition: A
    Properties: { Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } } }
  FB:
    Type: AWS::Serverless::Function
    Condition: B
    Properties:
      Events:
        Get: { Type: Api, Properties: { Path: /b, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: "arn:aws:iam::123456789012:role/own" } } }`);
    expect(findings).toMatchObject([
      { rule: "role-credentials", logicalId: null, line: 8, routes: ["GET /a"], when: "A" },
      { rule: "role-credentials", logicalId: "FB", line: 19, routes: ["GET /b"], when: "B" },
    ]);
  });
});

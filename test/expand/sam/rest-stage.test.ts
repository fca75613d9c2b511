import { describe, expect, test } from "@jest/globals";
import { placeAt, placesOf } from "./places.ts";
import { expanded } from "./plain.ts";
import { madeOf, restTemplate } from "./rest.ts";

describe("the stage of a REST API", () => {
  test.each([
    ["dev", "ApidevStage"],
    ["'1'", "Api1Stage"],
    ["!Ref Stage", "ApiStage"],
    ["!Sub '${Stage}'", "ApiStage"],
    ["!If [C, a, b]", "ApiStage"],
  ])("named %s has the id %s", async (name, id) => {
    const made = await madeOf(restTemplate({ api: `StageName: ${name}` }));
    const stages = Object.entries(made).filter(([, { Type }]) => Type === "AWS::ApiGateway::Stage");
    expect(stages.map(([logicalId]) => logicalId)).toEqual([id]);
  });

  test("has the API's settings, Globals' before its own", async () => {
    const made = await madeOf(restTemplate({
      sections: "Globals: { Api: { CacheClusterEnabled: true, MethodSettings: [{ ResourcePath: /*, HttpMethod: '*', CachingEnabled: true }] } }",
      api: "CacheClusterSize: '0.5'\nVariables: { name: value }\nCanarySetting: { PercentTraffic: 5 }\nMethodSettings: [{ ResourcePath: /a, HttpMethod: GET, CacheDataEncrypted: true }]",
    }));
    expect(made["ApidevStage"]).toEqual({
      Type: "AWS::ApiGateway::Stage",
      Properties: {
        RestApiId: { Ref: "Api" },
        DeploymentId: { Ref: "ApiDeployment" },
        StageName: "dev",
        CacheClusterEnabled: true,
        CacheClusterSize: "0.5",
        Variables: { name: "value" },
        MethodSettings: [{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true }, { ResourcePath: "/a", HttpMethod: "GET", CacheDataEncrypted: true }],
        CanarySetting: { PercentTraffic: 5 },
      },
    });
  });

  test("points at its name, and its settings at themselves", async () => {
    const text = restTemplate({ api: "StageName: !Ref Stage\nCacheClusterEnabled: true" });
    const values = placesOf((await expanded(text)).root, "ApiStage", text);
    expect(placeAt(values, "")).toEqual({ path: "Resources/Api/Properties/StageName", text: "!Ref Stage", generatedBy: "SAM: stage of Api" });
    expect(placeAt(values, "Properties/CacheClusterEnabled")).toEqual({ path: "Resources/Api/Properties/CacheClusterEnabled", text: "true", generatedBy: undefined });
  });

  test("may be referred to through the API, and its deployment too", async () => {
    const resources = "Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Sub '${Api.Stage} ${Api.Deployment}', TopicName: !Ref Api.Stage } }";
    const { Topic } = await madeOf(restTemplate({ resources }));
    expect(Topic?.Properties).toEqual({ DisplayName: { "Fn::Sub": "${ApidevStage} ${ApiDeployment}" }, TopicName: { Ref: "ApidevStage" } });
  });
});

describe("the deployment of a REST API", () => {
  test("makes a stage of its own", async () => {
    expect((await madeOf(restTemplate({})))["ApiDeployment"]).toEqual({ Type: "AWS::ApiGateway::Deployment", Properties: { RestApiId: { Ref: "Api" }, StageName: "Stage" } });
  });

  test.each(["3.0.1", "'2.0'"])("makes none where the API says `OpenApiVersion: %s`", async (version) => {
    expect((await madeOf(restTemplate({ api: `OpenApiVersion: ${version}` })))["ApiDeployment"]?.Properties).toEqual({ RestApiId: { Ref: "Api" } });
  });
});

import { describe, expect, test } from "@jest/globals";
import { pathKeys } from "../../../src/template/place.ts";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { collectApiEvents } from "../../../src/expand/sam/events.ts";
import { readGlobals } from "../../../src/expand/sam/globals.ts";
import { readSamResources } from "../../../src/expand/sam/sam-resources.ts";
import type { ApiEvent, SamTemplate } from "../../../src/expand/sam/sam-template.ts";
import { expanded, plain, readMap, resourcesOf } from "./plain.ts";

async function templateOf(text: string): Promise<SamTemplate> {
  const root = await readMap(text);
  return { root, resources: readSamResources(root, readGlobals(root)).resources, partition: "aws", region: undefined };
}

async function eventsOf(text: string): Promise<readonly ApiEvent[]> {
  return collectApiEvents(await templateOf(text)).events;
}

async function notesOf(text: string): Promise<string[]> {
  return collectApiEvents(await templateOf(text)).notes.map(({ what, why }) => `${what}: ${why}`);
}

const APIS = `
  Rest: { Type: AWS::Serverless::Api, Properties: { StageName: dev } }
  Http: { Type: AWS::Serverless::HttpApi }
  RawRest: { Type: AWS::ApiGateway::RestApi }
  RawHttp: { Type: AWS::ApiGatewayV2::Api }`;

function oneEvent(type: string, properties: string): string {
  return `Parameters: { ApiParameter: { Type: String, Default: Rest } }
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties: { Events: { Get: { Type: ${type}, Properties: ${properties} } } }${APIS}`;
}

describe("the API of an event", () => {
  test.each([
    ["Api", "{ Path: /a, Method: get }", "ServerlessRestApi", { Ref: "ServerlessRestApi" }],
    ["Api", "{ Path: /a, Method: get, RestApiId: !Ref ServerlessRestApi }", "ServerlessRestApi", { Ref: "ServerlessRestApi" }],
    ["Api", "{ Path: /a, Method: get, RestApiId: !Ref Rest }", "Rest", { Ref: "Rest" }],
    ["Api", "{ Path: /a, Method: get, RestApiId: Rest }", "Rest", "Rest"],
    ["Api", "{ Path: /a, Method: get, RestApiId: !Ref RawRest }", "RawRest", { Ref: "RawRest" }],
    ["HttpApi", "{ Path: /a, Method: get }", "ServerlessHttpApi", { Ref: "ServerlessHttpApi" }],
    ["HttpApi", "null", "ServerlessHttpApi", { Ref: "ServerlessHttpApi" }],
    ["HttpApi", "{ Path: /a, Method: get, ApiId: !Ref Http }", "Http", { Ref: "Http" }],
    ["HttpApi", "{ Path: /a, Method: get, ApiId: !Ref RawHttp }", "RawHttp", { Ref: "RawHttp" }],
  ])("%s %s: %s", async (type, properties, apiId, reference) => {
    const [event, ...others] = await eventsOf(oneEvent(type, properties));
    expect(others).toEqual([]);
    expect({ apiId: event?.apiId, reference: plain(event?.apiReference) }).toEqual({ apiId, reference });
  });

  test.each([
    ["Api", "RestApiId: !ImportValue shared", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: !GetAtt Rest.RootResourceId", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: !If [C, !Ref Rest, !Ref RawRest]", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: !Sub '${Rest}'", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: null", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: [Rest]", "`RestApiId` must be a text or a `Ref`"],
    ["Api", "RestApiId: !Ref ApiParameter", "`RestApiId` must name a REST API of this template"],
    ["Api", "RestApiId: a1b2c3d4e5", "`RestApiId` must name a REST API of this template"],
    ["Api", "RestApiId: !Ref Http", "`RestApiId` must name a REST API of this template"],
    ["HttpApi", "ApiId: [!Sub '${Http}']", "`ApiId` must be a text or a `Ref`"],
    ["HttpApi", "ApiId: !Ref SomeApi", "`ApiId` must name an HTTP API of this template"],
  ])("%s, %s: rejected", async (type, api, why) => {
    const text = oneEvent(type, `{ Path: /a, Method: get, ${api} }`);
    expect(await eventsOf(text)).toEqual([]);
    expect(await notesOf(text)).toEqual([`event \`Get\` of \`Fn\`: SAM rejects it: ${why}`]);
  });
});

describe("path and method of an event", () => {
  test.each([
    ["Api", "{ Path: /a, Method: GET }", "/a", "get"],
    ["Api", "{ Path: /a, Method: ANY }", "/a", "any"],
    ["Api", "{ Path: /a, Method: x-amazon-apigateway-any-method }", "/a", "any"],
    ["Api", "{ Path: /a/, Method: get }", "/a/", "get"],
    ["HttpApi", "{ Path: '', Method: '' }", undefined, "any"],
    ["HttpApi", "{}", undefined, "any"],
    ["HttpApi", "{ Path: $default, Method: any }", undefined, "any"],
    ["HttpApi", "{ Path: $default, Method: get }", "$default", "get"],
    ["Api", "{ Path: $default, Method: any }", "$default", "any"],
  ])("%s %s", async (type, properties, path, method) => {
    const [event] = await eventsOf(oneEvent(type, properties));
    expect({ path: event?.path, method: event?.method }).toEqual({ path, method });
  });

  test.each([
    ["Api", "null", "it has no `Path`"],
    ["Api", "{ Path: /a }", "it has no `Method`"],
    ["Api", "{ Method: get }", "it has no `Path`"],
    ["Api", "{ Path: !Sub '/${AWS::Region}', Method: get }", "`Path` must be a text"],
    ["Api", "{ Path: /a, Method: !Ref Verb }", "`Method` must be a text"],
    ["Api", "!If [C, { Path: /a, Method: get }, { Path: /b, Method: get }]", "it has no `Path`"],
    ["HttpApi", "{ Path: /a }", "it has no `Method`"],
    ["HttpApi", "{ Path: 12.12, Method: post }", "`Path` must be a text"],
    ["HttpApi", "/basic", "its `Properties` must be a map"],
    ["HttpApi", "{ Path: /a, Method: get, RouteSettings: null }", "`RouteSettings` must be a map"],
    ["HttpApi", "{ Path: /a, Method: get, RouteSettings: fast }", "`RouteSettings` must be a map"],
  ])("%s %s: rejected", async (type, properties, why) => {
    const text = oneEvent(type, properties);
    expect(await eventsOf(text)).toEqual([]);
    expect(await notesOf(text)).toEqual([`event \`Get\` of \`Fn\`: SAM rejects it: ${why}`]);
  });
});

describe("the events of a template", () => {
  test.each([
    ["a list", "[a]", "`Events` of `Fn`: SAM rejects it: it must be a map"],
    ["a text for an event", "{ Get: Api }", "event `Get` of `Fn`: SAM rejects it: it must be a map"],
    ["a choice", "!If [C, {}, {}]", "`Events` of `Fn`: it is made by `Fn::If` at deployment"],
    ["a macro", "{ Fn::Transform: { Name: EventsMacro } }", "`Events` of `Fn`: it is made by `Fn::Transform` at deployment"],
  ])("%s is noted", async (_, events, note) => {
    const text = `Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: ${events} } } }`;
    expect(await eventsOf(text)).toEqual([]);
    expect(await notesOf(text)).toEqual([note]);
  });

  test("are taken function by function, within each by path, and state machines last", async () => {
    const text = `Resources:
  Steps:
    Type: AWS::Serverless::StateMachine
    Properties: { Events: { Start: { Type: Api, Properties: { Path: /s, Method: post } } } }
  B:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Late: { Type: HttpApi, Properties: { Path: /z, Method: get } }
        Early: { Type: HttpApi, Properties: { Path: /a, Method: get } }
        All: { Type: HttpApi }
        Other: { Type: Schedule, Properties: { Schedule: rate(1 day) } }
  A:
    Type: AWS::Serverless::Function
    Properties: { Events: { Get: { Type: Api, Properties: { Path: /, Method: get } } } }`;
    expect((await eventsOf(text)).map(({ reason }) => reason)).toEqual([
      "SAM: event All of B", "SAM: event Early of B", "SAM: event Late of B", "SAM: event Get of A", "SAM: event Start of Steps",
    ]);
  });

  test("of a state machine are a REST API's", async () => {
    const text = `Resources:
  Steps: { Type: AWS::Serverless::StateMachine, Properties: { Events: { Start: { Type: HttpApi, Properties: { Path: /s, Method: post } } } } }`;
    expect(await notesOf(text)).toEqual(["event `Start` of `Steps`: SAM rejects it: a state machine takes no `HttpApi` events"]);
  });

  test("point at their own keys", async () => {
    const text = oneEvent("Api", "{ Path: /a, Method: get }");
    const [event] = await eventsOf(text);
    expect(text.slice(event?.at.start, event?.at.end)).toBe("Get");
    expect(pathKeys(event?.at.path)).toEqual(["Resources", "Fn", "Properties", "Events", "Get"]);
  });
});

function conditional(conditions: readonly (string | undefined)[]): string {
  return `Conditions:
  A: !Equals [!Ref Stage, a]
  B: !Equals [!Ref Stage, b]
Resources:${conditions.map((condition, index) => `
  F${index}:
    Type: AWS::Serverless::Function${condition === undefined ? "" : `\n    Condition: ${condition}`}
    Properties: { Events: { Get: { Type: HttpApi, Properties: { Path: /${index}, Method: get } } } }`).join("")}`;
}

describe("an implicit API", () => {
  test("is there for events without an API of their own, with what `Globals` says", async () => {
    const { root, notes } = await expanded(`Globals: { Api: { CacheClusterEnabled: true } }
Resources: { Fn: { Type: AWS::Serverless::Function, Properties: { Events: { Get: { Type: Api, Properties: { Path: /a, Method: get } } } } } }`);
    expect(notes).toEqual([]);
    const resources = resourcesOf(plain(root));
    expect(resources["ServerlessRestApi"]?.Type).toBe("AWS::ApiGateway::RestApi");
    expect(resources["ServerlessRestApiProdStage"]?.Properties).toMatchObject({ StageName: "Prod", CacheClusterEnabled: true });
  });

  test("is not there where every event has its own", async () => {
    const { root } = await expanded(oneEvent("Api", "{ Path: /a, Method: get, RestApiId: !Ref Rest }"));
    expect(Object.keys(resourcesOf(plain(root))).filter((id) => id.startsWith("Serverless"))).toEqual([]);
  });

  test("is not there for events that are rejected", async () => {
    const { root } = await expanded(oneEvent("Api", "{ Path: /a }"));
    expect(Object.keys(resourcesOf(plain(root))).filter((id) => id.startsWith("Serverless"))).toEqual([]);
  });

  test("takes the place of a resource that has its name", async () => {
    const { root, notes } = await expanded(`${oneEvent("Api", "{ Path: /a, Method: get }")}
  ServerlessRestApi: { Type: AWS::Serverless::Api, Properties: { StageName: mine } }`);
    expect(notes).toEqual([]);
    expect(Object.keys(resourcesOf(plain(root))).filter((id) => id.startsWith("ServerlessRestApi") && id.endsWith("Stage"))).toEqual(["ServerlessRestApiProdStage"]);
  });

  test.each([
    ["always, where one function has no condition", ["A", undefined], undefined, []],
    ["under the one condition of all functions", ["A", "A"], "A", []],
    ["under any of their conditions", ["B", "A", "B"], "ServerlessHttpApiCondition", [{ Condition: "A" }, { Condition: "B" }]],
  ])("exists %s", async (_, conditions, condition, alternatives) => {
    const { root } = await expanded(conditional(conditions));
    const template = plain(root) as { readonly Conditions: Readonly<Record<string, unknown>> };
    expect(resourcesOf(plain(root))["ServerlessHttpApi"]?.Condition).toBe(condition);
    expect(template.Conditions["ServerlessHttpApiCondition"]).toEqual(alternatives.length > 0 ? { "Fn::Or": alternatives } : undefined);
    expect(Object.keys(template.Conditions)).toEqual(expect.arrayContaining(["A", "B"]));
  });

  test("points at the first event that wants it", async () => {
    const text = oneEvent("Api", "{ Path: /a, Method: get }");
    const { root } = expandTemplate(await readMap(text), { region: undefined, partition: undefined });
    const resources = root.kind === "map" ? root.entries.get("Resources")?.value : undefined;
    const api = resources?.kind === "map" ? resources.entries.get("ServerlessRestApi") : undefined;
    expect(text.slice(api?.at.start, api?.at.end)).toBe("Get");
    expect(pathKeys(api?.value.path).slice(0, 2)).toEqual(["Resources", "Fn"]);
    expect(api?.value.generatedBy).toBe("SAM: event Get of Fn, which implies an API");
  });
});

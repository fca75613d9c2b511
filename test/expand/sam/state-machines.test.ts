import { describe, expect, test } from "@jest/globals";
import { findingsOf } from "../../verdicts/expected.ts";
import { placeAt, placesOf } from "./places.ts";
import { expanded, plain, type PlainResource, resourcesOf } from "./plain.ts";

/** A template with the state machine `Machine` of these properties, in flow style. */
function stack(properties: Readonly<Record<string, string>>, attributes = ""): string {
  const written = Object.entries({ DefinitionUri: "machine.json", ...properties }).map(([key, value]) => `${key}: ${value}`);
  return [
    "Transform: AWS::Serverless-2016-10-31", "Parameters: { Alias: { Type: String, Default: live } }",
    "Conditions: { C: !Equals [!Ref AWS::Region, us-east-1] }",
    "Resources:", `  Machine: { Type: AWS::Serverless::StateMachine, ${attributes}Properties: { ${written.join(", ")} } }`, "",
  ].join("\n");
}

async function resources(text: string): Promise<Readonly<Record<string, PlainResource>>> {
  return resourcesOf(plain((await expanded(text)).root));
}

async function types(text: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await resources(text)).map(([id, { Type }]) => [id, Type]));
}

const EVENTS = "{ Start: { Type: Api, Properties: { Path: /start, Method: post } } }";
const ROLE = "AWS::IAM::Role";

describe("a state machine", () => {
  test("keeps its id, and its role where it has one", async () => {
    const made = await resources(stack({ Role: "!GetAtt Role.Arn", Name: "orders", Type: "EXPRESS" }));
    expect(made).toEqual({
      Machine: {
        Type: "AWS::StepFunctions::StateMachine",
        Properties: { RoleArn: { "Fn::GetAtt": ["Role", "Arn"] }, StateMachineName: "orders", StateMachineType: "EXPRESS" },
      },
    });
  });

  test("without a role it is given one", async () => {
    const made = await resources(stack({}));
    expect(made["Machine"]?.Properties).toEqual({ RoleArn: { "Fn::GetAtt": ["MachineRole", "Arn"] } });
    expect(made["MachineRole"]?.Type).toBe(ROLE);
  });

  test.each(["live", "!Ref Alias"])("an alias %s, and the version behind it", async (AutoPublishAlias) => {
    expect(await types(stack({ Role: "x", AutoPublishAlias }))).toEqual({
      Machine: "AWS::StepFunctions::StateMachine",
      MachineVersion: "AWS::StepFunctions::StateMachineVersion",
      MachineAliaslive: "AWS::StepFunctions::StateMachineAlias",
    });
  });

  test("its condition is that of all that is made of it", async () => {
    const made = await resources(stack({ Events: EVENTS, AutoPublishAlias: "live" }, "Condition: C, "));
    const own = Object.entries(made).filter(([id]) => id.startsWith("Machine"));
    expect(own.map(([id]) => id)).toEqual(["Machine", "MachineRole", "MachineVersion", "MachineAliaslive", "MachineStartRole"]);
    expect(own.map(([, { Condition }]) => Condition)).toEqual(["C", "C", "C", "C", "C"]);
  });
});

describe("its events", () => {
  test.each([
    ["Api", "{ Path: /start, Method: post }", true],
    ["Schedule", "{ Schedule: rate(1 day) }", true],
    ["Schedule", "{ Schedule: rate(1 day), RoleArn: x }", false],
    ["ScheduleV2", "{ ScheduleExpression: rate(1 day), RoleArn: x }", false],
    ["EventBridgeRule", "{ Pattern: { source: [x] } }", true],
    ["SomethingElse", "{}", false],
  ])("%s %s: a role of its own is %s", async (type, properties, hasRole) => {
    const made = await types(stack({ Role: "x", Events: `{ Start: { Type: ${type}, Properties: ${properties} } }` }));
    expect(made["MachineStartRole"]).toBe(hasRole ? ROLE : undefined);
  });

  test("A.4 the role that starts it from an API is no finding: a service integration needs one", async () => {
    const text = stack({ Role: "x", Events: EVENTS });
    const { ServerlessRestApi: api } = await resources(text);
    expect(JSON.stringify(api)).toContain('"credentials":{"Fn::GetAtt":["MachineStartRole","Arn"]}');
    expect(await findingsOf(text)).toEqual([]);
  });

  test("the role stands where the event does", async () => {
    const text = stack({ Role: "x", Events: EVENTS });
    const { root } = await expanded(text);
    const place = { path: "Resources/Machine/Properties/Events/Start", generatedBy: "SAM: event Start of Machine", text: "Start" };
    expect(placeAt(placesOf(root, "MachineStartRole", text), "")).toEqual(place);
  });
});

import { describe, expect, test } from "@jest/globals";
import { expanded } from "./plain.ts";
import { madeOf, notesOf } from "./rest.ts";

function functionWith(event: string): string {
  return [
    "Transform: AWS::Serverless-2016-10-31",
    "Conditions: { C: !Equals [!Ref AWS::Region, us-east-1] }",
    "Resources:",
    "  Fn:",
    "    Type: AWS::Serverless::Function",
    "    Properties:",
    "      Events:",
    "        Get: { Type: Api, Properties: { Path: /get, Method: get } }",
    `        On: ${event}`,
  ].join("\n");
}

describe("an event whose type SAM cannot read is not passed over in silence", () => {
  test.each([
    ["!If [C, { Type: Api, Properties: { Path: /a, Method: get } }, !Ref AWS::NoValue]", "it does not look into `Fn::If` there"],
    ["{ Properties: { Path: /a, Method: get } }", "it has no `Type`"],
    ["{ Type: , Properties: { Path: /a, Method: get } }", "it has no `Type`"],
    ["{ Type: !If [C, Api, HttpApi], Properties: { Path: /a, Method: get } }", "its `Type` must be a text"],
  ])("%s", async (event, why) => {
    expect(await notesOf(functionWith(event))).toEqual([`event \`On\` of \`Fn\`: SAM rejects it: ${why}`]);
  });

  test("at the event, or at its type", async () => {
    const texts = ["!If [C, { Type: Api }, !Ref AWS::NoValue]", "{ Type: !Ref Kind }"].map(functionWith);
    const placed = await Promise.all(texts.map(async (text) => (await expanded(text)).notes.map(({ at }) => text.slice(at.start, at.end))));
    expect(placed).toEqual([["On"], ["!Ref Kind"]]);
  });

  test.each(["{ Type: SQS, Properties: { Queue: q } }", "{ Type: Novelty }"])("but %s is none of this", async (event) => {
    expect(await notesOf(functionWith(event))).toEqual([]);
  });
});

describe("`Properties` with nothing after it", () => {
  const stack = (properties: string, type = "AWS::Serverless::Function"): string =>
    `Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: ${type}\n${properties}`;

  test("is refused by SAM, and the resource is looked at all the same", async () => {
    const text = stack("    Properties:\n");
    expect(await notesOf(text)).toEqual(["`Fn`: SAM rejects it: its `Properties` must be a map"]);
    expect((await madeOf(text))["Fn"]?.Type).toBe("AWS::Lambda::Function");
  });

  test.each([stack(""), stack("    Properties:\n", "AWS::SQS::Queue")])("is not what a resource without them has, nor one of another kind: %j", async (text) => {
    expect(await notesOf(text)).toEqual([]);
  });
});

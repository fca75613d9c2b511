import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { remembering } from "../../src/resolve/remembering.ts";
import { concat, exactly, literal, type Text } from "../../src/resolve/text.ts";
import { getIn } from "../../src/template/node.ts";
import { scopeOf, spell, spellAll } from "../helpers/scope.ts";

const AROUND = {
  Parameters: { Stage: { Type: "String", Default: "dev" }, Open: { Type: "String" }, Blank: { Type: "String", Default: "" }, Names: { Type: "CommaDelimitedList", Default: "a,b" } },
  Conditions: { IsOpen: { "Fn::Equals": [{ Ref: "Open" }, "x"] } },
};
/** What is absent in any case, but only for who looks at both sides. */
const ABSENT = { "Fn::If": ["IsOpen", { Ref: "AWS::NoValue" }, { Ref: "AWS::NoValue" }] };

const names = fc.constantFrom("Stage", "Open", "Blank", "Names", "Fn", "Api", "AWS::Region", "AWS::NoValue", "AWS::Partition", "Nowhere", "Fn.Arn", "{{resolve:ssm:x}}", "");
const texts = fc.oneof(names, fc.constantFrom("arn:", ":", "{{resolve:ssm:", "}}", "${Stage}", "${!Stage}", "${Fn.Arn}/${V}", "$", "a-${AWS::Region}-${V}${V}"));
const values = fc.letrec<{ value: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null), fc.record({ Ref: names }), fc.record({ "Fn::GetAtt": fc.oneof(names, fc.array(names, { maxLength: 3 })) })),
  value: fc.oneof(
    { depthSize: "small" },
    tie("leaf"),
    fc.record({ "Fn::Join": fc.tuple(tie("leaf"), fc.array(tie("value"), { maxLength: 4 })) }),
    fc.record({ "Fn::Sub": texts }),
    fc.record({ "Fn::Sub": fc.tuple(texts, fc.record({ V: tie("value") })) }),
    fc.record({ "Fn::Base64": tie("value") }),
    fc.record({ "Fn::Select": fc.tuple(fc.constant(0), fc.array(tie("value"), { maxLength: 2 })) }),
  ),
})).value;

/** What a value may be; it stands in the same place each time, which gives what cannot be told its name. */
function readingsOf(value: unknown): string[] {
  const Resources = { Fn: { Type: "AWS::Lambda::Function" }, Api: { Type: "AWS::ApiGateway::RestApi" }, Subject: { Type: "AWS::SSM::Parameter", Properties: { Value: value } } };
  const scope = scopeOf(JSON.stringify({ ...AROUND, Resources }));
  return spellAll(scope.text(getIn(scope.root, "Resources", "Subject", "Properties", "Value")), spell);
}

describe("what has no alternatives is what it is where alternatives are followed", () => {
  test("in a join", () => {
    fc.assert(fc.property(texts, fc.array(values, { maxLength: 4 }), (separator, items) => {
      expect(readingsOf({ "Fn::Join": [separator, items] })).toEqual(readingsOf({ "Fn::Join": [separator, [...items, ABSENT]] }));
    }), { numRuns: 500 });
  });

  test("in a substitution", () => {
    fc.assert(fc.property(texts, values, (template, value) => {
      expect(readingsOf({ "Fn::Sub": [`${template}\${V}`, { V: value }] })).toEqual(readingsOf({ "Fn::Sub": [`${template}\${V}\${None}`, { V: value, None: ABSENT }] }));
    }), { numRuns: 500 });
  });
});

test("several values together are each what they are alone", () => {
  fc.assert(fc.property(fc.array(fc.oneof(values, fc.constant(ABSENT), fc.constant({ "Fn::If": ["IsOpen", "yes", "no"] })), { minLength: 1, maxLength: 3 }), (items) => {
    const scope = scopeOf(JSON.stringify({ ...AROUND, Resources: { Subject: { Type: "AWS::SSM::Parameter", Properties: { Value: items } } } }));
    const list = getIn(scope.root, "Resources", "Subject", "Properties", "Value");
    const nodes = list?.kind === "list" ? list.items : [];
    const together = scope.texts(nodes)?.map(({ value }) => value.map(spell).join("|"));
    const each = nodes.map((node) => scope.text(node).map(({ value }) => spell(value)));
    const combined = each.reduce<string[]>((before, next) => before.flatMap((first) => next.map((second) => `${first}|${second}`)), [""]).map((line) => line.slice(1));
    expect(together?.filter((line) => !combined.includes(line))).toEqual([]);
    expect(together?.length).toBeGreaterThan(0);
  }), { numRuns: 300 });
});

test("equal texts that are put together are one", () => {
  const value = { "Fn::Sub": "arn:${AWS::Partition}:x:${Fn.Arn}/${Stage}" };
  const scope = scopeOf(JSON.stringify({ ...AROUND, Resources: { Fn: { Type: "AWS::Lambda::Function" }, A: { Type: "T::T::T", Properties: { V: value, W: { "Fn::Join": ["", ["arn:", { Ref: "AWS::Partition" }, ":x:", { "Fn::GetAtt": ["Fn", "Arn"] }, "/", { Ref: "Stage" }]] } } } } }));
  const [one, other] = ["V", "W"].map((name) => scope.text(getIn(scope.root, "Resources", "A", "Properties", name))[0]?.value);
  expect(one).toBeDefined();
  expect(one).toBe(other);
});

describe("all that there is to say of a text", () => {
  const tokens: Text = [
    { kind: "literal", text: "a" }, { kind: "literal", text: "a", parameter: "P" }, { kind: "literal", text: "a", filledIn: "P" }, { kind: "literal", text: "aa" },
    { kind: "reference", logicalId: "a" }, { kind: "reference", logicalId: "a", attribute: "P" }, { kind: "reference", logicalId: "a.P" },
    { kind: "literal", text: "al0 0 1 a" }, { kind: "literal", text: "ar1 - a" }, { kind: "reference", logicalId: "a", attribute: "" },
    { kind: "unknown", source: "parameter", id: "a" }, { kind: "unknown", source: "import", id: "a" },
  ];

  test("differs where texts do", () => {
    const all = [...tokens.map((token) => [token]), ...tokens.flatMap((one) => tokens.map((other) => concat([one], [other]))), literal("")];
    const distinct = new Map(all.map((text) => [JSON.stringify(text), text]));
    expect(new Set([...distinct.values()].map(exactly)).size).toBe(distinct.size);
  });
});

test("what is remembered is worked out once for each key", () => {
  const asked: object[] = [];
  const [one, other] = [{}, {}];
  const numbered = remembering((key: object) => asked.push(key));
  expect([numbered(one), numbered(other), numbered(one), asked]).toEqual([1, 2, 1, [one, other]]);
});

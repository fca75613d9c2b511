import { expect, test } from "@jest/globals";
import { knownParameters } from "../../../src/expand/sam/parameters.ts";
import { readQuickly } from "../../../src/template/read-template.ts";

test("a parameter is the value given, else its default, unless it is open or looked up", () => {
  const text = `Parameters:
  Given: { Type: String, Default: no }
  Default: { Type: String, Default: yes }
  Open: { Type: String, Default: no }
  LookedUp: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /a }
  Bare: { Type: String }
`;
  const [root] = readQuickly({ file: "a.yaml", text })?.documents ?? [];
  if (!root) throw new Error("there was something to read");
  expect([...knownParameters(root, new Map([["Given", "yes"]]), new Set(["Open"]))]).toEqual([["Given", "yes"], ["Default", "yes"]]);
});

import { expect, test } from "@jest/globals";
import type { Deployment } from "../../src/lint/deployment.ts";
import { settingsOf } from "../../src/lint/options.ts";
import { readParameters } from "../../src/resolve/parameters.ts";
import { readQuickly } from "../../src/template/read-template.ts";

type Values = Readonly<Record<string, string | undefined>>;

function valuesOf(given: Values, beside: Values | undefined) {
  const deployment: Deployment = { parameters: beside && new Map(Object.entries(beside)) };
  const { parameters, openParameters } = settingsOf({ parameters: new Map(Object.entries(given)) }, deployment);
  return { known: Object.fromEntries(parameters), open: [...openParameters ?? []] };
}

test.each<[Values, Values | undefined, Values, readonly string[]]>([
  [{}, undefined, {}, []],
  [{ A: "1" }, undefined, { A: "1" }, []],
  [{}, { A: "1" }, { A: "1" }, []],
  [{ A: "1" }, { A: "2", B: "3" }, { A: "1", B: "3" }, []],
  [{ A: undefined }, { A: "2" }, {}, ["A"]],
  [{ A: "1" }, { A: undefined }, { A: "1" }, []],
  [{ A: undefined, B: "1" }, { C: undefined }, { B: "1" }, ["C", "A"]],
])("of %j, with %j beside the template, parameters are %j", (given, beside, known, open) => {
  expect(valuesOf(given, beside)).toEqual({ known, open });
});

test("what the user says of a deployment wins, and a region tells the partition", () => {
  const beside = { region: "cn-north-1", account: "111111111111", stackName: "a" };
  expect(settingsOf({ parameters: new Map() }, beside)).toEqual({
    ...beside, partition: "aws-cn", urlSuffix: "amazonaws.com.cn", parameters: new Map(),
  });
  expect(settingsOf({ region: "eu-west-1", account: "222222222222", parameters: new Map() }, beside)).toEqual({
    region: "eu-west-1", account: "222222222222", stackName: "a", partition: "aws", urlSuffix: "amazonaws.com", parameters: new Map(),
  });
});

test("the default of an open parameter is not its value; what is allowed still holds", () => {
  const root = readQuickly({ file: "a.yaml", text: "Parameters:\n  A: { Type: String, Default: x, AllowedValues: [x, y] }\n  B: { Type: String, Default: z }\n" })?.documents[0];
  if (!root) throw new Error("there was something to read");
  const read = (...open: string[]) => [...readParameters(root, new Set(open)).values()].map(({ default: value, allowed }) => ({ value, allowed }));
  expect(read()).toEqual([{ value: "x", allowed: ["x", "y"] }, { value: "z", allowed: undefined }]);
  expect(read("A")).toEqual([{ value: undefined, allowed: ["x", "y"] }, { value: "z", allowed: undefined }]);
});

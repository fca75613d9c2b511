import { expect, test } from "@jest/globals";
import { parameterFileFor } from "../../src/project/parameter-files.ts";

const NONE = { kind: "none" };
const one = (name: string) => ({ kind: "one", name });
const undecided = (...names: string[]) => ({ kind: "undecided", names });

test.each<[string, readonly string[], object]>([
  ["a.yaml", [], NONE],
  ["a.yaml", ["readme.md", "parameters", "parameters.md", "b.json", "myparameters.json", "api_with_request_parameters_openapi.yaml"], NONE],
  ["a.yaml", ["a.parameters.json"], one("a.parameters.json")],
  ["a.yaml", ["a-parameters.yml", "b.yaml", "b.parameters.json"], one("a-parameters.yml")],
  ["a.template", ["a.parameters.yaml"], one("a.parameters.yaml")],
  ["a.template.json", ["a.parameters.json"], one("a.parameters.json")],
  ["a.template.json", ["a.template.parameters.json"], one("a.template.parameters.json")],
  ["a.yaml", ["a.parameters.json", "parameters.json"], one("a.parameters.json")],
  ["a.yaml", ["a.parameters.json", "a-parameters.json"], undecided("a.parameters.json", "a-parameters.json")],
  ["a.yaml", ["a.parameters.json", "a.parameters.prod.json"], undecided("a.parameters.json", "a.parameters.prod.json")],
  ["a.yaml", ["a-dev-parameters.json", "a-prod-parameters.json"], undecided("a-dev-parameters.json", "a-prod-parameters.json")],
  ["a.yaml", ["a.parameters.prod.json"], undecided("a.parameters.prod.json")],
  ["a.yaml", ["a-b.yaml", "a-b.parameters.json"], NONE],
  ["a.yaml", ["a-b.yaml", "a-b.parameters.json", "a.parameters.json"], one("a.parameters.json")],
  ["a-b.yaml", ["a.yaml", "a-b.parameters.json", "a.parameters.json"], one("a-b.parameters.json")],
  ["c.yaml", ["a.yaml", "a.parameters.json"], NONE],
  ["a.yaml", ["ab.parameters.json"], undecided("ab.parameters.json")],
  ["a.yaml", ["parameters.json"], one("parameters.json")],
  ["a.yaml", ["parameters.json", "package.json", ".eslintrc.json", "samconfig.yaml"], one("parameters.json")],
  ["a.yaml", ["parameters.json", "b.template"], undecided("parameters.json")],
  ["a.yaml", ["parameters.json", "parameters.yaml"], undecided("parameters.json", "parameters.yaml")],
  ["a.yaml", ["parameters.json", "prod.parameters.json"], undecided("parameters.json", "prod.parameters.json")],
  ["a.yaml", ["parameters.dev.json"], undecided("parameters.dev.json")],
  ["parameters.yaml", ["parameters.json"], undecided("parameters.json")],
])("%s among %j", (template, beside, expected) => {
  expect(parameterFileFor(template, [template, ...beside])).toEqual(expected);
});

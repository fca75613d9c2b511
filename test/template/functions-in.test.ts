import { expect, test } from "@jest/globals";
import { functionsIn } from "../../src/template/functions-in.ts";
import { readQuickly } from "../../src/template/read-template.ts";

const YAML = `A: !Sub "\${B}"
B: &b
  Fn::Join: ["", [!GetAtt C.D, { Fn::If: [E, *b, !Ref F] }]]
C: { Ref: Fn::Sub, "Fn::Select": [0, []] }
D: !Condition E
`;
const JSON_TEXT = '{"A":{"Fn::Sub":"${B}"},"B":["Fn::No",{"Fn::Join":["",[{"Fn::GetAtt":"C.D"}]]}],"C":{"Ref":"\\"Fn::Select\\":"}}';

function functionsOf(file: string, text: string): string[] {
  const root = readQuickly({ file, text })?.documents[0];
  if (!root) throw new Error("The test's own text cannot be read.");
  const remembered = [...functionsIn(root)].toSorted();
  // Looked for in a value of its own, which no reader has come by.
  expect([...functionsIn({ ...root })].toSorted()).toEqual(remembered);
  return remembered;
}

test.each([
  ["a.yaml", YAML, ["Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub"]],
  ["a.json", JSON_TEXT, ["Fn::GetAtt", "Fn::Join", "Fn::Sub"]],
  ["b.json", JSON.stringify(JSON.parse(JSON_TEXT), undefined, 2), ["Fn::GetAtt", "Fn::Join", "Fn::Sub"]],
  ["c.json", "[]", []],
])("the functions of %s are known once it is read", (file, text, functions) => {
  expect(functionsOf(file, text)).toEqual(functions);
});

import { describe, expect, test } from "@jest/globals";
import { lintFiles } from "../helpers/lint-files.ts";
import * as t from "../verdicts/templates.ts";

const CREDENTIALS = "!GetAtt Role.Arn";
const HANDED_OUT = 'Outputs: { Id: { Value: !GetAtt Api.RestApiId, Export: { Name: api } } }';
const HOME = "Conditions: { Home: !Equals [!Ref AWS::Region, us-east-1] }";
const VARIABLE = t.method({ id: "Post", verb: "POST", uri: t.path("${!stageVariables.fn}") });
const here = (region: string): string => `!Sub "arn:aws:execute-api:${region}:\${AWS::AccountId}:\${Api}/prod/GET/items"`;

/** The fix of the one finding of a rule: its safety, and the sources of the statements that there are afterwards. */
function fixOf(rule: string, resources: readonly string[], sections: readonly string[] = [], region?: string): string | null {
  const text = t.stack(resources, sections);
  const { findings } = lintFiles({ "template.yaml": text }, region === undefined ? {} : { region });
  const [only, ...others] = findings.filter((finding) => finding.rule === rule);
  expect(others).toEqual([]);
  if (!only?.fix) return null;
  const after = only.fix.edits.toSorted((a, b) => b.start - a.start).reduce((left, { start, end, newText }) => left.slice(0, start) + newText + left.slice(end), text);
  return [only.fix.safety, ...[...after.matchAll(/\$\{Api\}(\/[^"\s]*)/g)].map(([, source = ""]) => source)].join(" ");
}

describe("a role goes without a look only where its proof holds wherever the template is deployed", () => {
  const byRole = [t.REST, t.ROLE, t.method({ credentials: CREDENTIALS })];

  test.each([
    ["where it is", [...byRole, t.permission({ source: "${Api}/prod/GET/items" })], [], "us-east-1", "safe /prod/GET/items"],
    ["a region that is written out, by the region of this deployment", [...byRole, t.permission({ sourceArn: here("us-east-1") })], [], "us-east-1", "review /prod/GET/items"],
    ["a statement of this region alone", [...byRole, t.permission({ source: "${Api}/prod/GET/items", condition: "Home" })], [HOME], "us-east-1", "review /prod/GET/items"],
    ["a statement for this stage, where others are given the API", [...byRole, t.permission({ source: "${Api}/prod/GET/items" })], [HANDED_OUT], undefined, "review /prod/GET/items"],
    ["a statement of another partition", [...byRole, t.permission({ sourceArn: here("${AWS::Region}").replace("arn:aws:", "arn:aws-cn:") })], [], undefined, "review /prod/GET/items"],
    ["an integration that others are given", [t.HTTP, t.ROLE, t.integration({ CredentialsArn: CREDENTIALS }), t.route('"GET /items"'), t.permission({ source: "${Api}/*/*/items" })],
      ["Outputs: { Id: { Value: !Ref Integration } }"], undefined, "review /*/*/items"],
  ])("%s", (_, resources, sections, region, expected) => {
    expect(fixOf("role-credentials", resources, sections, region)).toBe(expected);
  });

  test("what is added is for every stage, where others may have some", () => {
    expect(fixOf("role-credentials", byRole, [HANDED_OUT])).toBe("review /*/GET/items");
  });
});

describe("a statement stays where calls that nobody sees may live on it", () => {
  const posting = t.permission({ source: "${Api}/*/POST/items" });

  test.each([
    ["all that the API calls is here", [t.REST, t.method(), posting], "review /*/GET/items"],
    ["a stage variable says what another call invokes", [t.REST, t.method(), VARIABLE, posting], "review /prod/GET/items /*/POST/items"],
    ["a part of the API is in S3", [t.REST.replace("Name: api", "Name: api\n      BodyS3Location: { Bucket: b, Key: k }"), t.method(), posting], "review /prod/GET/items /*/POST/items"],
    ["it is for authorizers", [t.REST, t.method(), t.permission({ source: "${Api}/authorizers/*" })], "review /prod/GET/items /authorizers/*"],
  ])("%s", (_, resources, expected) => {
    expect(fixOf("missing-permission", resources)).toBe(expected);
  });
});

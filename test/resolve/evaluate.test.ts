import { describe, expect, test } from "@jest/globals";
import { defaultsIn, printText } from "../../src/resolve/text.ts";
import { getIn, textOf, type Node } from "../../src/template/node.ts";
import { type Deployment, readOne, scopeOf, spell, spellAll } from "../helpers/scope.ts";

/** What every snippet below may refer to. */
const AROUND = `
Parameters:
  Open: { Type: String }
  Other: { Type: String }
  Stage: { Type: String, Default: dev }
  Region: { Type: String, Default: eu-west-1 }
  Blank: { Type: String, Default: "" }
  Closed: { Type: String, AllowedValues: [only] }
  ClosedLate: { Type: String, Default: first, AllowedValues: [first, second] }
  Id: { Type: Number, Default: 012 }
  LookedUp: { Type: "AWS::SSM::Parameter::Value<String>", Default: /shared/role }
  LookedUpList: { Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /shared/roles }
  LookedUpName: { Type: "AWS::SSM::Parameter::Name", Default: /shared/role }
  Names: { Type: CommaDelimitedList, Default: "a, b,c" }
  OpenNames: { Type: CommaDelimitedList }
  SomeNames: { Type: CommaDelimitedList, AllowedValues: [a] }
  Subnets: { Type: "List<AWS::EC2::Subnet::Id>", Default: "subnet-1,subnet-2" }
Mappings:
  Regions:
    eu-west-1: { Role: role-in-ireland, Zones: [a, b] }
    us-east-1: { Role: role-in-virginia, Zones: [c] }
  Stages:
    dev: { Size: small }
    prod: { Size: large, Name: !Ref Open }
Conditions:
  IsProd: !Equals [!Ref Open, prod]
  IsTest: !Equals [!Ref Open, test]
  IsLive: !Or [!Condition IsProd, !Condition IsTest]
  IsBig: !Equals [!Ref Other, big]
  Always: !Equals [a, a]
  Never: !Equals [a, b]
Resources:
  Fn: { Type: AWS::Lambda::Function }
  Alias: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Fn, Name: live } }
  Role: { Type: AWS::IAM::Role }
  Nested: { Type: AWS::CloudFormation::Stack }
  Subject:
    Type: AWS::CloudFormation::CustomResource
    Properties:
      Value: `;

const NONE = '!Ref "AWS::NoValue"';

/** A snippet in the place of a property's value, and what it may turn out to be. */
function alternativesOf(snippet: string, deployment: Deployment = {}): string[] {
  const scope = scopeOf(AROUND + snippet.replaceAll("\n", "\n        "), deployment);
  return spellAll(scope.text(valueIn(scope.root)), spell);
}

function valueIn(root: Node): Node | undefined {
  return getIn(root, "Resources", "Subject", "Properties", "Value");
}

type Row = readonly [snippet: string, ...alternatives: string[]];

/** One test a row. */
function yields(rows: readonly Row[], deployment?: Deployment): void {
  test.each(rows.map(([snippet, ...expected]) => [snippet, expected] as const))("%s", (snippet, expected) => {
    expect(alternativesOf(snippet, deployment)).toEqual(expected);
  });
}

describe("what is written out", () => {
  yields([
    ["text", "text"],
    ['""', "(empty)"],
    ["", "(absent)"],
    ["null", "(absent)"],
    ["012345678901", "012345678901"],
    ["1.10", "1.10"],
    ["on", "on"],
    ["true", "true"],
    ["2012-10-17", "2012-10-17"],
    ['"${Fn.Arn}"', "${Fn.Arn}"],
    ["'{{resolve:ssm:/shared/role}}'", "${dynamic-reference {{resolve:ssm:/shared/role}}}"],
    ["'arn:{{resolve:ssm:/a:1}}:x/{{resolve:secretsmanager:s:SecretString:k}}'",
      "arn:${dynamic-reference {{resolve:ssm:/a:1}}}:x/${dynamic-reference {{resolve:secretsmanager:s:SecretString:k}}}"],
    ["'{{resolve:ssm:/never/closed'", "{{resolve:ssm:/never/closed"],
  ]);
});

describe("Ref", () => {
  yields([
    ["!Ref Fn", "${Fn}"],
    ["{ Ref: Fn }", "${Fn}"],
    ["!Ref Open", "${parameter Open}"],
    ["!Ref Stage", "${Stage=dev}"],
    ["!Ref Id", "${Id=012}"],
    ["!Ref Blank", "${Blank=}"],
    ["!Ref Closed", "only"],
    ["!Ref ClosedLate", "${ClosedLate=first}"],
    ["!Ref LookedUp", "${parameter LookedUp}"],
    ["!Ref LookedUpName", "${LookedUpName=/shared/role}"],
    ["!Ref SomeNames", "${parameter SomeNames}"],
    [NONE, "(absent)"],
    ["!Ref Nowhere", "${function Nowhere}"],
    ["!Ref 'AWS::Region'", "${pseudo-parameter AWS::Region}"],
    ["!Ref 'AWS::Partition'", "${pseudo-parameter AWS::Partition}"],
    ["!Ref 'AWS::Elsewhere'", "${function AWS::Elsewhere}"],
    ["{ Ref: !If [IsProd, Fn, Role] }", "IsProd: ${Fn}", "!IsProd: ${Role}"],
    ["{ Ref: !Ref Open }", "${function Ref(${Open})}"],
    [`{ Ref: ${NONE} }`, "(absent)"],
  ]);

  test("an empty default is known to be empty", () => {
    const scope = scopeOf(`${AROUND}!Ref Blank`);
    const [only] = scope.text(valueIn(scope.root));
    expect(only?.value && [printText(only.value), defaultsIn(only.value)]).toEqual(["", ["Blank"]]);
  });
});

describe("parameters that are given", () => {
  yields([
    ["!Ref Open", "mine"],
    ["!Ref Stage", "prod"],
    ["!Ref Closed", "forbidden"],
    ["!Ref Blank", "(empty)"],
    // The value is a name to look up, whoever gives it.
    ["!Ref LookedUp", "${parameter LookedUp}"],
    ["!Ref LookedUpName", "/mine"],
    ["!Join [':', !Ref OpenNames]", "x:y"],
    ["!Sub '${Open}-${Stage}'", "mine-prod"],
  ], { parameters: { Open: "mine", Stage: "prod", Closed: "forbidden", Blank: "", LookedUp: "/mine", LookedUpName: "/mine", OpenNames: "x,y" } });
});

describe("pseudo parameters", () => {
  const SNIPPET = "!Sub '${AWS::Partition}:${AWS::Region}:${AWS::URLSuffix}:${AWS::AccountId}'";

  test.each<[Deployment, string]>([
    [{}, "${pseudo-parameter AWS::Partition}:${pseudo-parameter AWS::Region}:${pseudo-parameter AWS::URLSuffix}:${pseudo-parameter AWS::AccountId}"],
    [{ region: "eu-west-1" }, "aws:eu-west-1:amazonaws.com:${pseudo-parameter AWS::AccountId}"],
    [{ region: "cn-north-1", account: "012345678901" }, "aws-cn:cn-north-1:amazonaws.com.cn:012345678901"],
    [{ region: "us-gov-west-1" }, "aws-us-gov:us-gov-west-1:amazonaws.com:${pseudo-parameter AWS::AccountId}"],
    [{ region: "eusc-de-east-1" }, "aws-eusc:eusc-de-east-1:amazonaws.eu:${pseudo-parameter AWS::AccountId}"],
    [{ region: "nowhere" }, "${pseudo-parameter AWS::Partition}:nowhere:${pseudo-parameter AWS::URLSuffix}:${pseudo-parameter AWS::AccountId}"],
  ])("%j", (deployment, expected) => {
    expect(alternativesOf(SNIPPET, deployment)).toEqual([expected]);
  });
});

describe("Fn::GetAtt", () => {
  yields([
    ["!GetAtt Fn.Arn", "${Fn.Arn}"],
    ["!GetAtt [Fn, Arn]", "${Fn.Arn}"],
    ['{ "Fn::GetAtt": Fn.Arn }', "${Fn.Arn}"],
    ["!GetAtt Nested.Outputs.RoleArn", "${Nested.Outputs.RoleArn}"],
    ["!GetAtt [Nested, Outputs.RoleArn]", "${Nested.Outputs.RoleArn}"],
    ["!GetAtt [Nested, Outputs, RoleArn]", "${Nested.Outputs.RoleArn}"],
    ["!GetAtt [Fn, !Ref Closed]", "${Fn.only}"],
    ["!GetAtt [!If [IsProd, Fn, Role], Arn]", "IsProd: ${Fn.Arn}", "!IsProd: ${Role.Arn}"],
    ["!GetAtt Nowhere.Arn", "${function Nowhere.Arn}"],
    ["!GetAtt [Fn, !Ref Open]", "${function Fn::GetAtt(Fn, ${Open})}"],
    ["!GetAtt Fn", "${function Fn::GetAtt(Fn)}"],
  ]);
});

describe("Fn::Sub", () => {
  yields([
    ["!Sub text", "text"],
    ["!Sub ''", "(empty)"],
    ["!Sub '${Fn.Arn}:live'", "${Fn.Arn}:live"],
    ["!Sub '${Fn}/${Nested.Outputs.X}'", "${Fn}/${Nested.Outputs.X}"],
    ["!Sub '${ Fn.Arn }-${ Stage }'", "${Fn.Arn}-${Stage=dev}"],
    ["!Sub 'a${!Fn.Arn}b${!stageVariables.fn}'", "a${Fn.Arn}b${stageVariables.fn}"],
    ["!Sub '$Fn ${} {Fn} $${Fn}'", "$Fn ${} {Fn} $${Fn}"],
    ["!Sub '${Open}-${Stage}-${Closed}'", "${parameter Open}-${Stage=dev}-only"],
    ["!Sub '${Stage}${Stage}'", "${Stage=dev}${Stage=dev}"],
    ["!Sub '${Nowhere}${No.Where}'", "${function Nowhere}${function No.Where}"],
    ["!Sub 'a${AWS::NoValue}b'", "ab"],
    ["!Sub ['${x}:${Fn}', { x: y }]", "y:${Fn}"],
    ["!Sub ['${Fn}', { Fn: mine }]", "mine"],
    ["!Sub ['${Fn.Arn}', { Fn.Arn: mine }]", "mine"],
    ["!Sub ['${a}${a}${b}', { a: !GetAtt Role.Arn, b: !Sub '-${Stage}' }]", "${Role.Arn}${Role.Arn}-${Stage=dev}"],
    ["!Sub ['${x}', {}]", "${function x}"],
    ["!Sub ['${Fn}']", "${Fn}"],
    ["!Sub ['/${x}', { x: !If [IsProd, a, b] }]", "IsProd: /a", "!IsProd: /b"],
    [`!Sub ['/\${x}', { x: !If [IsProd, a, ${NONE}] }]`, "IsProd: /a", "!IsProd: /"],
    ["!Sub ['${x}${x}', { x: !If [IsProd, a, b] }]", "IsProd: aa", "!IsProd: bb"],
    ["!Sub '{{resolve:ssm:/shared/role}}/x'", "${dynamic-reference {{resolve:ssm:/shared/role}}}/x"],
    ["!Sub '{{resolve:ssm:/${Closed}/role}}/x'", "${dynamic-reference {{resolve:ssm:/only/role}}}/x"],
    ["!Sub 'a{{resolve:ssm:/${Open}/role}}{{resolve:ssm:b}}'",
      "a${dynamic-reference {{resolve:ssm:/${Open}/role}}}${dynamic-reference {{resolve:ssm:b}}}"],
    ["!Sub '{{resolve:ssm:/${Open}/never'", "{{resolve:ssm:/${parameter Open}/never"],
    ["!Sub |-\n  ${Fn}\n  ${Stage}", "${Fn}\n${Stage=dev}"],
  ]);
});

describe("Fn::Join", () => {
  yields([
    ["!Join ['', [a, b]]", "ab"],
    ["!Join [':', [arn, !Ref Open, !GetAtt Fn.Arn]]", "arn:${parameter Open}:${Fn.Arn}"],
    ["!Join [':', []]", "(empty)"],
    ["!Join [':', [a]]", "a"],
    ["!Join [':', ['', '']]", ":"],
    ["!Join ['/', [a, !Join ['-', [b, !Join ['', [c, d]]]]]]", "a/b-cd"],
    [`!Join [':', [a, ${NONE}, b]]`, "a:b"],
    ["!Join [':', [a, !If [IsProd, b, c]]]", "IsProd: a:b", "!IsProd: a:c"],
    [`!Join [':', [a, !If [IsProd, b, ${NONE}], c]]`, "IsProd: a:b:c", "!IsProd: a:c"],
    ["!Join [':', [!If [IsProd, a, b], !If [IsProd, c, d]]]", "IsProd: a:c", "!IsProd: b:d"],
    ["!Join [':', !If [IsProd, [a, b], [c]]]", "IsProd: a:b", "!IsProd: c"],
    ["!Join ['', !Split ['-', a-b-c]]", "abc"],
    ["!Join [':', !Ref Names]", "${Names=a}:${Names=b}:${Names=c}"],
    ["!Join [':', !Ref Subnets]", "${Subnets=subnet-1}:${Subnets=subnet-2}"],
    ["!Join [':', !FindInMap [Regions, eu-west-1, Zones]]", "a:b"],
    ["!Join [!If [IsProd, '/', '-'], [a, b]]", "IsProd: a/b", "!IsProd: a-b"],
    ["!Join ['', ['{{resolve:ssm:', !Ref Closed, ':1}}/x']]", "${dynamic-reference {{resolve:ssm:only:1}}}/x"],
  ]);

  test.each(["!Ref OpenNames", "!Ref LookedUpList", "!GetAZs ''", "!Ref Open", "text", "!Cidr [a, 1, 2]"])("of a list that is open: %s", (list) => {
    expect(alternativesOf(`!Join [':', ${list}]`)).toEqual([expect.stringMatching(/^\$\{\w+ Fn::Join/)]);
  });
});

describe("Fn::Split and Fn::Select", () => {
  yields([
    ["!Select [0, [a, b]]", "a"],
    ["!Select ['1', [a, b]]", "b"],
    ["!Select [1, !Ref Names]", "${Names=b}"],
    ["!Select [1, !Split ['-', a-b-c]]", "b"],
    ["!Select [2, !Split ['::', 'a::b::']]", "(empty)"],
    ["!Select [1, !Split ['-', !Ref Stage]]", "${function Fn::Select(1, ${Fn::Split(-, dev)})}"],
    ["!Select [1, !Split [':', !Sub 'x:${Open}-y:z']]", "${function Fn::Select(1, ${Fn::Split(:, x:${Open}-y:z)})}"],
    ["!Select [0, !If [IsProd, [a], [b]]]", "IsProd: a", "!IsProd: b"],
    ["!Select [!If [IsProd, 0, 1], [a, b]]", "IsProd: a", "!IsProd: b"],
    ["!Select [0, [!If [IsProd, a, b], c]]", "IsProd: a", "!IsProd: b"],
    ["!Select [0, !FindInMap [Regions, us-east-1, Zones]]", "c"],
    ["!Select [1, !Split [':', !GetAtt Fn.Arn]]", "${pseudo-parameter AWS::Partition}"],
    ["!Select [3, !Split [':', !GetAtt Fn.Arn]]", "${pseudo-parameter AWS::Region}"],
    ["!Select [4, !Split [':', !GetAtt Fn.Arn]]", "${pseudo-parameter AWS::AccountId}"],
    ["!Select [6, !Split [':', !GetAtt Fn.Arn]]", "${Fn}"],
    ["!Select [7, !Split [':', !Sub '${Fn.Arn}:live']]", "live"],
    ["!Select [3, !Split [':', !Ref Alias]]", "${pseudo-parameter AWS::Region}"],
    ["!Select [3, !Split [':', !Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q']]", "${pseudo-parameter AWS::Region}"],
  ]);

  test.each(["9", "!Ref Open", "''", "-1", "0.5", "0x1", "first"])("no item has the index %s", (index) => {
    expect(alternativesOf(`!Select [${index}, [a, b]]`)).toEqual([expect.stringMatching(/^\$\{function Fn::Select\(/)]);
  });

  test("the region is known where the stack's is", () => {
    expect(alternativesOf("!Select [3, !Split [':', !GetAtt Fn.Arn]]", { region: "cn-north-1" })).toEqual(["cn-north-1"]);
  });

  test.each(["!ImportValue x", "!Ref Open", "!GetAtt Role.Arn", "!Ref 'AWS::StackId'", "'{{resolve:ssm:x}}'"])(
    "what only the deployment knows is not split: %s",
    (source) => {
      const select = `!Select [3, !Split [':', ${source}]]`;
      const [once, ...others] = alternativesOf(select);
      expect(others).toEqual([]);
      expect(once).toMatch(/^\$\{function Fn::Select\(3, /);
      // Asked twice, it is the same unknown, so that a statement and a call that both say so agree.
      expect(alternativesOf(`!Sub ['\${a}', { a: ${select} }]`)).toEqual([once]);
    },
  );
});

describe("Fn::FindInMap", () => {
  yields([
    ["!FindInMap [Regions, eu-west-1, Role]", "role-in-ireland"],
    ["!FindInMap [Regions, !Ref Region, Role]", "${Region=role-in-ireland}"],
    ["!FindInMap [Regions, !Ref 'AWS::Region', Role]", "${mapping Fn::FindInMap(Regions, ${AWS::Region}, Role)}"],
    ["!FindInMap [Regions, nowhere, Role]", "${mapping Fn::FindInMap(Regions, nowhere, Role)}"],
    ["!FindInMap [Regions, nowhere, Role, { DefaultValue: x }]", "x"],
    ["!FindInMap [Regions, eu-west-1, Role, { DefaultValue: x }]", "role-in-ireland"],
    ["!FindInMap [Regions, nowhere, Role, { DefaultValue: !If [IsProd, x, !GetAtt Role.Arn] }]", "IsProd: x", "!IsProd: ${Role.Arn}"],
    ["!FindInMap [Regions, !Ref Open, Role, { DefaultValue: x }]", "${mapping Fn::FindInMap(Regions, ${Open}, Role)}"],
    ["!FindInMap [Stages, !If [IsProd, prod, dev], Size]", "IsProd: large", "!IsProd: small"],
    ["!FindInMap [Stages, !If [IsProd, dev, dev], Size]", "small"],
    ["!FindInMap [Stages, !If [IsProd, prod, nowhere], Size]",
      "IsProd: large", "!IsProd: ${mapping Fn::FindInMap(Stages, nowhere, Size)}"],
    ["!FindInMap [!Sub 'Stage${x}', dev, Size]", "${mapping Fn::FindInMap(Stage${x}, dev, Size)}"],
    ["!FindInMap [Stages, dev]", "${mapping Fn::FindInMap(Stages, dev)}"],
  ]);

  test.each([
    ["us-east-1", "role-in-virginia"],
    ["eu-west-1", "role-in-ireland"],
    ["us-west-2", "${mapping Fn::FindInMap(Regions, us-west-2, Role)}"],
  ])("by the region, which is %s", (region, expected) => {
    expect(alternativesOf("!FindInMap [Regions, !Ref 'AWS::Region', Role]", { region })).toEqual([expected]);
  });
});

describe("Fn::Length", () => {
  yields([
    ["{ Fn::Length: [a, !Ref Open] }", "2"],
    ["{ Fn::Length: [] }", "0"],
    ["{ Fn::Length: !Ref Names }", "${Names=3}"],
    ["{ Fn::Length: !Split ['-', a-b] }", "2"],
    ["{ Fn::Length: !Split [':', !GetAtt Fn.Arn] }", "7"],
    ["{ Fn::Length: !FindInMap [Regions, !Ref Region, Zones] }", "${Region=2}"],
    ["{ Fn::Length: !If [IsProd, [a], [a, b]] }", "IsProd: 1", "!IsProd: 2"],
    [`{ Fn::Length: [a, !If [IsProd, b, ${NONE}]] }`, "IsProd: 2", "!IsProd: 1"],
    ["{ Fn::Length: !Ref OpenNames }", "${function Fn::Length(${OpenNames})}"],
    ["{ Fn::Length: !GetAZs '' }", "${function Fn::Length(${Fn::GetAZs()})}"],
    ["{ Fn::Length: !FindInMap [Stages, dev, Size] }", "${function Fn::Length(small)}"],
    ["{ Fn::Length: text }", "${function Fn::Length(text)}"],
  ]);

  test("of a list that is given; a blank one may have none or one", () => {
    expect(alternativesOf("{ Fn::Length: !Ref OpenNames }", { parameters: { OpenNames: "a, b" } })).toEqual(["2"]);
    expect(alternativesOf("{ Fn::Length: !Ref OpenNames }", { parameters: { OpenNames: "" } })).toEqual(["${function Fn::Length()}"]);
  });

  test("of a list whose name is put together", () => {
    expect(alternativesOf("{ Fn::Length: { Ref: !Join ['', [Nam, es]] } }")).toEqual(["${Names=3}"]);
  });
});

describe("Fn::ToJsonString", () => {
  yields([
    ["{ Fn::ToJsonString: { a: x, b: [1, true, null, 012, '1'] } }", '{"a":"x","b":[1,true,null,10,"1"]}'],
    ["{ Fn::ToJsonString: {} }", "{}"],
    ["{ Fn::ToJsonString: [] }", "[]"],
    ["{ Fn::ToJsonString: ['say \"hi\"'] }", '["say \\"hi\\""]'],
    ["{ Fn::ToJsonString: { arn: !GetAtt Fn.Arn, 'a\"b': !Sub 'say \"${Open}\"' } }", '{"arn":"${Fn.Arn}","a\\"b":"say \\"${parameter Open}\\""}'],
    ["{ Fn::ToJsonString: [!Ref Names] }", '[["${Names=a}","${Names=b}","${Names=c}"]]'],
    ["{ Fn::ToJsonString: [!Ref OpenNames] }", '["${parameter OpenNames}"]'],
    ["{ Fn::ToJsonString: !Split ['-', a-b] }", '["a","b"]'],
    ["{ Fn::ToJsonString: { n: { Fn::Length: [a] } } }", '{"n":1}'],
    [`{ Fn::ToJsonString: { a: ${NONE}, b: !If [IsProd, { c: 1 }, ${NONE}] } }`, 'IsProd: {"b":{"c":1}}', "!IsProd: {}"],
    ["{ Fn::ToJsonString: ['{{resolve:ssm:x}}'] }", '["${dynamic-reference {{resolve:ssm:x}}}"]'],
    ["!Join ['', ['<', { Fn::ToJsonString: { a: { Ref: Role } } }, '>']]", '<{"a":"${Role}"}>'],
  ]);

  test("a text that is too long is unknown, and takes no time", () => {
    const long = "a".repeat(40_000);
    const items = (count: number) => `{ Fn::ToJsonString: [${Array.from({ length: count }).map(() => "!Ref Open").join()}] }`;
    expect(alternativesOf(items(2), { parameters: { Open: long } })).toEqual([`["${long}","${long}"]`]);
    expect(alternativesOf(items(2000), { parameters: { Open: long } })).toEqual([expect.stringMatching(/^\$\{limit Fn::ToJsonString@/)]);
  });
});

describe("Fn::If", () => {
  yields([
    ["!If [IsProd, a, b]", "IsProd: a", "!IsProd: b"],
    [`!If [IsProd, a, ${NONE}]`, "IsProd: a", "!IsProd: (absent)"],
    ["!If [IsProd, a, '']", "IsProd: a", "!IsProd: (empty)"],
    ["!If [IsProd, a, a]", "a"],
    ["!If [IsProd, a, !If [IsBig, b, c]]", "IsProd: a", "(!IsProd&IsBig): b", "(!IsProd&!IsBig): c"],
    ["!If [IsProd, !If [IsProd, a, b], c]", "IsProd: a", "!IsProd: c"],
    ["!If [IsProd, a, !If [IsBig, a, b]]", "(IsProd|(!IsProd&IsBig)): a", "(!IsProd&!IsBig): b"],
    ["!If [Always, a, b]", "a"],
    ["!If [Never, a, b]", "b"],
    ["!If [Nowhere, a, b]", "Nowhere: a", "!Nowhere: b"],
    ["!If [IsProd, !GetAtt Role.Arn, !Ref Stage]", "IsProd: ${Role.Arn}", "!IsProd: ${Stage=dev}"],
  ]);

  test.each(["!If [IsProd, a]", "!If [IsProd]", "!If IsProd", "!If []", "!If { a: b }", "!If [[IsProd], a, b]"])("not well formed: %s", (snippet) => {
    expect(alternativesOf(snippet)).toEqual([expect.stringMatching(/^\$\{\w+ Fn::If/)]);
  });

  test("a parameter that is given decides", () => {
    expect(alternativesOf("!If [IsProd, a, !If [IsBig, b, c]]", { parameters: { Open: "test" } })).toEqual(["IsBig: b", "!IsBig: c"]);
  });
});

describe("what only the deployment knows, by what is asked for", () => {
  yields([
    ["!ImportValue shared-role", "${import Fn::ImportValue(shared-role)}"],
    ["!ImportValue\n  'Fn::Sub': '${Stage}-role'", "${import Fn::ImportValue(dev-role)}"],
    ["{ 'Fn::ImportValue': !Sub '${Open}-role' }", "${import Fn::ImportValue(${Open}-role)}"],
    ["{ 'Fn::ImportValue': !If [IsProd, a, b] }", "IsProd: ${import Fn::ImportValue(a)}", "!IsProd: ${import Fn::ImportValue(b)}"],
    ["!GetStackOutput { StackName: shared, OutputName: Role }", "${stack-output Fn::GetStackOutput(OutputName=Role, StackName=shared)}"],
    ["!GetStackOutput { OutputName: Role, StackName: shared }", "${stack-output Fn::GetStackOutput(OutputName=Role, StackName=shared)}"],
    ["!GetAZs ''", "${function Fn::GetAZs()}"],
    ["!Cidr [10.0.0.0/16, 2, 8]", "${function Fn::Cidr(10.0.0.0/16, 2, 8)}"],
    ["!Base64 text", "dGV4dA=="],
    ["!Base64 grün", "Z3LDvG4="],
    ["{ 'Fn::Base64': !Ref Open }", "${function Fn::Base64(${Open})}"],
    ["{ 'Fn::Base64': !If [IsProd, a, b] }", "IsProd: YQ==", "!IsProd: Yg=="],
    ["{ 'Fn::Base64': !Ref Stage }", "${Stage=ZGV2}"],
  ]);

  test.each(["{ 'Fn::Transform': { Name: Macro } }", "[a]", "{ a: b }", "{}", "[]", "!Sub { a: b }", "!Sub []"])(
    "a value that is no text: %s", (snippet) => {
      expect(alternativesOf(snippet)).toEqual([expect.stringMatching(/^\$\{\w+ .*@Resources\/Subject\/Properties\/Value\b.*\}$/)]);
    });

  test("two values that are no text are not taken for the same", () => {
    const [sub, ...others] = alternativesOf("!Sub ['${a}|${b}', { a: { 'Fn::Transform': { Name: M } }, b: { 'Fn::Transform': { Name: M } } }]");
    expect(others).toEqual([]);
    const [one, other] = sub?.split("|") ?? [];
    expect(one).toMatch(/Fn::Transform/);
    expect(one).not.toBe(other);
  });
});

describe("more alternatives than are followed", () => {
  const conditions = (count: number) => Array.from({ length: count }, (_, index) => `C${String(index)}`);

  function manyOf(count: number, snippet: (names: readonly string[]) => string): string[] {
    const names = conditions(count);
    const defined = names.map((name) => `  ${name}: !Equals [!Ref Open, ${name}]`).join("\n");
    const text = AROUND.replace("\nConditions:", `\nConditions:\n${defined}`) + snippet(names);
    const scope = scopeOf(text);
    return spellAll(scope.text(valueIn(scope.root)), spell);
  }

  const join = (names: readonly string[]) => `!Join ['', [${names.map((name) => `!If [${name}, ${name}, x]`).join()}]]`;
  const map = (names: readonly string[]) => `!FindInMap [Stages, ${join(names.slice(0, 4))}, ${join(names.slice(2))}]`;
  const select = (names: readonly string[]) => `!Select [0, [${join(names)}, ${join(names.slice(1))}]]`;
  const nested = ([first, ...others]: readonly string[]): string => (first === undefined ? "last" : `!If [${first}, ${first}, ${nested(others)}]`);

  test("as many as 48 are followed", () => {
    expect(manyOf(5, join)).toHaveLength(32);
    expect(manyOf(47, nested)).toHaveLength(48);
  });

  const TOO_MANY = [["Join", join, 6], ["Join", join, 200], ["FindInMap", map, 6]] as const;

  test.each(TOO_MANY)("%s: more are unknown, not absent (%#)", (_, snippet, count) => {
    expect(manyOf(count, snippet)).toEqual([expect.stringMatching(/^\$\{limit Fn::\w+@/)]);
  });

  test("so is what is made of them", () => {
    expect(manyOf(7, select)).toEqual([expect.stringMatching(/^\$\{limit Fn::Join@/)]);
    expect(manyOf(200, (names) => `!FindInMap [Stages, ${join(names)}, Size]`)).toEqual([
      expect.stringMatching(/^\$\{mapping Fn::FindInMap\(Stages, \$\{Fn::Join@.*\}, Size\)\}$/),
    ]);
  });

  test("of nested Ifs the innermost are unknown together", () => {
    const all = manyOf(60, nested);
    expect(all.filter((one) => one.includes("${limit "))).toHaveLength(1);
    expect(all[0]).toBe("C0: C0");
  });

  test("what is asked for twice at every level costs no more for it", () => {
    const deep = (levels: number, inner: string): string => (levels === 0 ? inner : `!FindInMap [Stages, ${deep(levels - 1, inner)}, Size]`);
    expect(alternativesOf(deep(60, "!Ref Open"))).toEqual([expect.stringMatching(/^\$\{mapping Fn::FindInMap/)]);
    const selected = (levels: number): string => (levels === 0 ? "!Ref Open" : `!Select [${selected(levels - 1)}, [a, b]]`);
    expect(alternativesOf(selected(60))).toEqual([expect.stringMatching(/^\$\{function Fn::Select/)]);
  });

  test("formulas that would grow at every level are unknown", () => {
    // Each level merges the 32 combinations of its five parts into two values, which the next one combines again.
    const level = (depth: number, at: string): string => {
      const parts = ["0", "1", "2", "3", "4"].map((part) => (depth === 0 ? `!If [C${at}${part}, dev, ""]` : level(depth - 1, at + part)));
      return `!FindInMap [Stages, !Join ['', [${parts.join()}]], Size, { DefaultValue: "" }]`;
    };
    expect(alternativesOf(level(0, ""))).toHaveLength(2);
    expect(alternativesOf(level(3, ""))).toEqual([expect.stringMatching(/^\$\{\w+ .*Fn::FindInMap/)]);
  });

  test("texts that would double at every level are unknown", () => {
    const level = (depth: number): string => (depth === 0 ? "text" : `!Sub ['\${x}\${x}', { x: ${level(depth - 1)} }]`);
    expect(alternativesOf(level(3))).toEqual(["text".repeat(8)]);
    expect(alternativesOf(level(40))).toEqual([expect.stringContaining("${limit Fn::Sub@")]);
  });
});

describe("branches", () => {
  const branchesOf = (snippet: string, deployment: Deployment = {}): string[] => {
    const scope = scopeOf(AROUND + snippet, deployment);
    return spellAll(scope.branches(valueIn(scope.root)), (node) => (node === undefined ? "(absent)" : textOf(node) ?? node.kind));
  };

  test.each<[string, string[]]>([
    ["text", ["text"]],
    ["", ["(absent)"]],
    ["{ a: b }", ["map"]],
    ["[a]", ["list"]],
    [NONE, ["(absent)"]],
    ["!Ref Fn", ["map"]],
    [`!If [IsProd, { a: b }, ${NONE}]`, ["IsProd: map", "!IsProd: (absent)"]],
    ["!If [IsProd, [a], !If [IsBig, { a: b }, c]]", ["IsProd: list", "(!IsProd&IsBig): map", "(!IsProd&!IsBig): c"]],
    ["!If [IsProd, !If [IsProd, a, b], c]", ["IsProd: a", "!IsProd: c"]],
    ["!If [Never, a, b]", ["b"]],
    ["!If [IsProd, a]", ["map"]],
  ])("%s", (snippet, expected) => {
    expect(branchesOf(snippet)).toEqual(expected);
  });

  test("a parameter that is given decides", () => {
    expect(branchesOf("!If [IsProd, a, b]", { parameters: { Open: "prod" } })).toEqual(["a"]);
  });
});

describe("fields", () => {
  const fieldsOf = (snippet: string): string[] => {
    const scope = scopeOf(AROUND + snippet);
    return spellAll(scope.fields(valueIn(scope.root), ["a", "b"]), ({ node, ...fields }) =>
      node === undefined ? "(absent)" : Object.entries(fields).map(([key, value]) => `${key}=${textOf(value) ?? value?.kind ?? "-"}`).join(" "));
  };

  test.each<[string, string[]]>([
    ["{ a: 1, b: 2, c: 3 }", ["a=1 b=2"]],
    ["{ a: 1 }", ["a=1 b=-"]],
    ["{}", ["a=- b=-"]],
    ["", ["(absent)"]],
    ["{ a: null, b: { c: d } }", ["a=- b=map"]],
    ["{ a: !If [IsProd, 1, 2], b: 3 }", ["IsProd: a=1 b=3", "!IsProd: a=2 b=3"]],
    ["{ a: !If [IsProd, 1, 2], b: !If [IsProd, 3, 4] }", ["IsProd: a=1 b=3", "!IsProd: a=2 b=4"]],
    [`{ a: !If [IsProd, 1, ${NONE}], b: !If [IsBig, 3, 4] }`,
      ["(IsProd&IsBig): a=1 b=3", "(IsProd&!IsBig): a=1 b=4", "(!IsProd&IsBig): a=- b=3", "(!IsProd&!IsBig): a=- b=4"]],
    [`!If [IsProd, { a: !If [IsProd, 1, 2] }, ${NONE}]`, ["IsProd: a=1 b=-", "!IsProd: (absent)"]],
    ["!If [IsProd, { a: 1 }, { b: !If [IsBig, 1, 2] }]", ["IsProd: a=1 b=-", "(!IsProd&IsBig): a=- b=1", "(!IsProd&!IsBig): a=- b=2"]],
    ["text", ["a=- b=-"]],
  ])("%s", (snippet, expected) => {
    expect(fieldsOf(snippet)).toEqual(expected);
  });

  test("more combinations than are followed are one, whose values are as written", () => {
    const keys = ["a", "b", "c", "d", "e", "f"] as const;
    const conditions = keys.map((key) => `  Is${key}: !Equals [!Ref Open, ${key}]`).join("\n");
    const written = keys.map((key) => `${key}: !If [Is${key}, 1, 2]`).join(", ");
    const scope = scopeOf(`${AROUND.replace("\nConditions:", `\nConditions:\n${conditions}`)}{ ${written} }`);
    const all = scope.fields(valueIn(scope.root), keys);
    expect(all).toHaveLength(1);
    expect(all[0]?.when).toBe(true);
    for (const key of keys) expect(all[0]?.value[key]).toMatchObject({ kind: "map" });
  });
});

describe("conditions", () => {
  /** What is left of `Fn::If` on a condition: "a" where it always holds, "b" where it never does, both where it is open. */
  function settled(definition: string, parameters: string, deployment: Deployment = {}, more = ""): string {
    const text = `
Parameters: { ${parameters} }
Mappings: { M: { a: { k: x } } }
Conditions:
  C: ${definition}
${more}
Resources:
  Subject: { Type: "A::B::C", Properties: { Value: !If [C, a, b] } }
`;
    const scope = scopeOf(text, deployment);
    return scope.text(valueIn(scope.root)).map(({ value }) => spell(value)).join(" or ");
  }

  test.each<[string, string, string]>([
    ["!Equals [a, a]", "", "a"],
    ["!Equals [a, b]", "", "b"],
    ["!Equals ['', '']", "", "a"],
    ["!Equals [true, 'true']", "", "a"],
    ["!Equals [1, '1']", "", "a"],
    ["!Equals [!Ref P, x]", "P: { Type: String }", "a or b"],
    ["!Equals [x, !Ref P]", "P: { Type: String }", "a or b"],
    ["!Equals [!Ref P, !Ref P]", "P: { Type: String }", "a"],
    ["!Equals [!Ref P, !Ref Q]", "P: { Type: String }, Q: { Type: String }", "a or b"],
    ["!Equals [!Sub 'x${P}', !Join ['', [x, !Ref P]]]", "P: { Type: String }", "a"],
    ["!Equals [!Sub '${P}x', x]", "P: { Type: String }", "a or b"],
    ["!Equals [!Ref 'AWS::Region', eu-west-1]", "", "a or b"],
    ["!Equals [!FindInMap [M, a, k], x]", "", "a"],
    ["!Equals [!FindInMap [M, !Ref P, k], x]", "P: { Type: String }", "a or b"],
    ["!Equals [!Select [1, !Split ['-', a-b]], b]", "", "a"],
    // A default decides nothing: each deployment may give another value.
    ["!Equals [!Ref P, x]", "P: { Type: String, Default: x }", "a or b"],
    ["!Equals [!Ref P, x]", "P: { Type: String, AllowedValues: [x] }", "a"],
    ["!Equals [!Ref P, y]", "P: { Type: String, AllowedValues: [x] }", "b"],
    ["!Equals [!Ref P, z]", "P: { Type: String, AllowedValues: [x, y] }", "b"],
    ["!Equals [!Ref P, x]", "P: { Type: String, AllowedValues: [x, y] }", "a or b"],
    ["!Equals [!Ref P, 1]", "P: { Type: Number, AllowedValues: [1] }", "a"],
    ["!Or [!Equals [!Ref P, x], !Equals [!Ref P, y]]", "P: { Type: String, AllowedValues: [x, y] }", "a"],
    ["!And [!Equals [!Ref P, x], !Equals [!Ref P, y]]", "P: { Type: String }", "b"],
    ["!And [!Equals [!Ref P, x], !Equals [y, !Ref P]]", "P: { Type: String, AllowedValues: [x, y] }", "b"],
    ["!Not [!Equals [a, b]]", "", "a"],
    ["!Not [!Condition D]", "", "b"],
    ["!Condition D", "", "a"],
    ["{ Condition: D }", "", "a"],
    ["!And [!Condition D, !Not [!Condition D]]", "", "b"],
    ["!Condition Nowhere", "", "a or b"],
    // The values under SSM types are looked up; what is allowed is the name.
    ["!Equals [!Ref P, x]", 'P: { Type: "AWS::SSM::Parameter::Value<String>", AllowedValues: [x] }', "a or b"],
    // What is allowed of a list is each of its items.
    ["!Equals [!Join [',', !Ref P], 'x,x']", "P: { Type: CommaDelimitedList, AllowedValues: [x] }", "a or b"],
    ["!Equals [!Join ['', !Ref P], 'x']", "P: { Type: CommaDelimitedList, AllowedValues: [x] }", "a or b"],
    // What is not well formed says nothing.
    ["!Equals [a]", "", "a or b"],
    ["!Equals [null, a]", "", "a or b"],
    ["!And []", "", "a or b"],
    ["!Or []", "", "a or b"],
    ["!Or text", "", "a or b"],
    ["!Not []", "", "a or b"],
    ["!Ref P", "P: { Type: String }", "a or b"],
    ["text", "", "a or b"],
    ["{ a: b, c: d }", "", "a or b"],
    ["{ 'Fn::Transform': { Name: M } }", "", "a or b"],
  ])("%s of %s", (definition, parameters, expected) => {
    expect(settled(definition, parameters, {}, "  D: !Equals [a, a]")).toBe(expected);
  });

  test.each<[Deployment, string]>([
    [{ parameters: { P: "x" } }, "a"],
    [{ parameters: { P: "y" } }, "b"],
    [{ parameters: { Q: "x" } }, "a or b"],
  ])("a parameter that is given decides: %j", (deployment, expected) => {
    expect(settled("!Equals [!Ref P, x]", "P: { Type: String, Default: y }, Q: { Type: String }", deployment)).toBe(expected);
  });

  test.each<[Deployment, string]>([[{ region: "eu-west-1" }, "a"], [{ region: "us-east-1" }, "b"], [{}, "a or b"]])(
    "so does the region: %j", (deployment, expected) => {
      expect(settled('!Equals [!Ref "AWS::Region", eu-west-1]', "", deployment)).toBe(expected);
    });

  test.each<[string, string]>([
    ['{ Assert: !Equals [!Ref P, x] }', "a"],
    ['{ Assert: !Not [!Equals [!Ref P, x]] }', "b"],
    ['{ Assert: { "Fn::Contains": [[x], !Ref P] } }', "a"],
    ['{ Assert: { "Fn::Contains": [[y, z], !Ref P] } }', "b"],
    ['{ Assert: { "Fn::Contains": [[x, y], !Ref P] } }', "a or b"],
    ['{ Assert: { "Fn::Contains": [!Ref Allowed, !Ref P] } }', "a or b"],
    ['{ Assert: !Or [{ "Fn::Contains": [!Ref Allowed, !Ref P] }, !Equals [!Ref P, x]] }', "a or b"],
    ['{ Assert: { "Fn::EachMemberIn": [[!Ref P], [x]] } }', "a or b"],
    ["{ Assert: !Condition C }", "a"],
  ])("Rules: %s", (assertion, expected) => {
    const rules = `Rules: { R: { Assertions: [${assertion}] } }`;
    expect(settled("!Equals [!Ref P, x]", "P: { Type: String }, Allowed: { Type: CommaDelimitedList }", {}, rules)).toBe(expected);
  });

  test("a rule under a condition that always holds counts, under one that never does it does not", () => {
    const rules = (condition: string) => `Rules: { R: { RuleCondition: ${condition}, Assertions: [{ Assert: !Equals [!Ref P, x] }] } }`;
    expect(settled("!Equals [!Ref P, x]", "P: { Type: String }", {}, rules("!Equals [a, a]"))).toBe("a");
    expect(settled("!Equals [!Ref P, x]", "P: { Type: String }", {}, rules("!Equals [a, b]"))).toBe("a or b");
  });

  test("two that mean the same are one to those who ask", () => {
    const { root, ...scope } = scopeOf(`
Parameters: { P: { Type: String } }
Conditions: { A: !Equals [!Ref P, x], B: !Equals [x, !Ref P], C: !Not [!Condition A] }
Resources: { Subject: { Type: "A::B::C", Properties: { Value: !If [A, !If [B, both, one], !If [C, neither, odd]] } } }`);
    const sure = scope.text(valueIn(root)).filter(({ when }) => scope.logic.satisfiable(when) !== false);
    expect(sure.map(({ value }) => spell(value))).toEqual(["both", "neither"]);
  });
});

describe("conditions that refer to themselves", () => {
  function cyclesIn(conditions: string): string[] {
    const text = `Conditions:\n${conditions}\nResources: { R: { Type: "A::B::C", Properties: { Value: !If [A, a, b] } } }\n`;
    const { root } = readOne(text);
    const scope = scopeOf(text);
    expect(scope.text(getIn(root, "Resources", "R", "Properties", "Value"))).toHaveLength(2);
    return scope.cycles.map(({ name, at }) => {
      expect(text.slice(at.start, at.end)).toBe(name);
      return name;
    });
  }

  test.each<[string, string[]]>([
    ["  A: !Condition A", ["A"]],
    ["  A: !Not [!Condition A]", ["A"]],
    ["  A: !Not [!Condition B]\n  B: !Or [!Equals [a, b], !Condition A]", ["A", "B"]],
    ["  A: !Condition B\n  B: !Condition C\n  C: !Condition B", ["B", "C"]],
    ["  A: !Condition B\n  B: !Condition A\n  C: !Condition A\n  D: !Equals [!Ref X, x]", ["A", "B"]],
    ["  A: !Condition B\n  B: !Condition Nowhere", []],
    ["  A: !And [!Condition B, !Condition B]\n  B: !Equals [!Ref X, x]", []],
  ])("%s", (conditions, expected) => {
    expect(cyclesIn(conditions)).toEqual(expected);
  });
});

describe("names that JavaScript has a meaning for", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s", (name) => {
    expect(alternativesOf(`!Ref ${name}`)).toEqual([`\${function ${name}}`]);
    expect(alternativesOf(`!Sub ['\${${name}}', {}]`)).toEqual([`\${function ${name}}`]);
    expect(alternativesOf(`!FindInMap [Regions, ${name}, Role]`)).toEqual([`\${mapping Fn::FindInMap(Regions, ${name}, Role)}`]);
    expect(alternativesOf(`!If [${name}, a, b]`)).toEqual([`${name}: a`, `!${name}: b`]);
  });
});

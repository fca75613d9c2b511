import { describe, expect, test } from "@jest/globals";
import type { NewValue } from "../../src/lint/change.ts";
import { call, changed, insertion, list, map, removal, text } from "./changed.ts";

const SMALL = map({ Type: "T", Condition: "C" });

/** A text with a value put behind the entry of a key, in the map at the end of a path. */
function withEntry(before: string, path: string, after: string | undefined, value: NewValue = SMALL, file = "template.yaml"): string {
  const source = { file, text: before };
  return changed(source, insertion(source, path, after, "New", value));
}

const PERMISSION = map({
  Type: "AWS::Lambda::Permission",
  Properties: map({
    Action: "lambda:InvokeFunction",
    FunctionName: call("Fn::GetAtt", list("Fn", "Arn")),
    Principal: "apigateway.amazonaws.com",
    SourceArn: call("Fn::Sub", "arn:${AWS::Partition}:execute-api:${Api}/*/GET/"),
  }),
});

describe("a resource beside another", () => {
  test.each<[string, string, string | undefined, string]>([
    ["between two", "R:\n  A:\n    Type: X\n  B:\n    Type: Y\n", "A", "R:\n  A:\n    Type: X\n  New:\n    Type: T\n    Condition: C\n  B:\n    Type: Y\n"],
    ["the last of its map", "R:\n  A:\n    Type: X\nO:\n  B: 1\n", "A", "R:\n  A:\n    Type: X\n  New:\n    Type: T\n    Condition: C\nO:\n  B: 1\n"],
    ["the last of all", "R:\n  A:\n    Type: X\n", "A", "R:\n  A:\n    Type: X\n  New:\n    Type: T\n    Condition: C\n"],
    ["without a sibling it is the last", "R:\n  A:\n    Type: X\n  B: 1\n", undefined, "R:\n  A:\n    Type: X\n  B: 1\n  New:\n    Type: T\n    Condition: C\n"],
    ["no line break at the end", "R:\n  A:\n    Type: X", "A", "R:\n  A:\n    Type: X\n  New:\n    Type: T\n    Condition: C"],
    ["CR LF", "R:\r\n  A:\r\n    Type: X\r\n", "A", "R:\r\n  A:\r\n    Type: X\r\n  New:\r\n    Type: T\r\n    Condition: C\r\n"],
    ["CR LF, and no line break at the end", "R:\r\n  A:\r\n    Type: X", "A", "R:\r\n  A:\r\n    Type: X\r\n  New:\r\n    Type: T\r\n    Condition: C"],
    ["four blanks a level", "R:\n    A:\n        Type: X\n", "A", "R:\n    A:\n        Type: X\n    New:\n        Type: T\n        Condition: C\n"],
    ["empty lines between resources", "R:\n  A:\n    Type: X\n\n  B:\n    Type: Y\n", "A", "R:\n  A:\n    Type: X\n\n  New:\n    Type: T\n    Condition: C\n\n  B:\n    Type: Y\n"],
    ["empty lines, and the last", "R:\n  A:\n    Type: X\n\n  B:\n    Type: Y\n\nO:\n  C: 1\n", "B", "R:\n  A:\n    Type: X\n\n  B:\n    Type: Y\n\n  New:\n    Type: T\n    Condition: C\n\nO:\n  C: 1\n"],
    ["empty lines between few", "R:\n  A: 1\n  B: 2\n  C: 3\n\n  D: 4\n", "A", "R:\n  A: 1\n  New:\n    Type: T\n    Condition: C\n  B: 2\n  C: 3\n\n  D: 4\n"],
    ["one line each", "R:\n  A: { Type: X, B: 1 }\n  B: { Type: Y, B: 1 }\n", "A", "R:\n  A: { Type: X, B: 1 }\n  New: { Type: T, Condition: C }\n  B: { Type: Y, B: 1 }\n"],
    ["an empty line that holds blanks", "R:\n  A:\n    Type: X\n  \n  B:\n    Type: Y\n", "A", "R:\n  A:\n    Type: X\n\n  New:\n    Type: T\n    Condition: C\n  \n  B:\n    Type: Y\n"],
    ["before the mark of the next document", "R:\n  A: 1\n---\nB: 2\n", "A", "R:\n  A: 1\n  New:\n    Type: T\n    Condition: C\n---\nB: 2\n"],
    ["below a block of text", "R:\n  A: |\n    one\n\n    two\n  B: 2\n", "A", "R:\n  A: |\n    one\n\n    two\n  New:\n    Type: T\n    Condition: C\n  B: 2\n"],
    ["below what is empty", "R:\n  A:\n  B: 2\n", "A", "R:\n  A:\n  New:\n    Type: T\n    Condition: C\n  B: 2\n"],
    ["keys in quotes", '"R":\n  "A":\n    "Type": X\n', "A", '"R":\n  "A":\n    "Type": X\n  "New":\n    "Type": T\n    "Condition": C\n'],
  ])("%s", (_, before, after, expected) => {
    expect(withEntry(before, "R", after)).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ["the whole document", "A: 1\nB: 2\n", "", "A: 1\nNew:\n  Type: T\n  Condition: C\nB: 2\n"],
    ["an item", "L:\n  - A: 1\n    B: 2\n", "L.0", "L:\n  - A: 1\n    New:\n      Type: T\n      Condition: C\n    B: 2\n"],
    ["the argument of a long call", "A:\n  Fn::Transform:\n    A: 1\n    B: 2\n", "A.Fn::Transform", "A:\n  Fn::Transform:\n    A: 1\n    New:\n      Type: T\n      Condition: C\n    B: 2\n"],
  ])("in %s", (_, before, path, expected) => {
    expect(withEntry(before, path, "A")).toBe(expected);
  });
});

test.each([
  ["below what is in lines", "R:\n  A:\n    Type: X\n    B: 1\n  B: { Type: Y, B: 1 }\n  C: { Type: Y, B: 1 }\n", "A", /^ {2}New:\n {4}Type: /m],
  ["below what is in one line, too", "R:\n  A:\n    Type: X\n    B: 1\n  B: { Type: Y, B: 1 }\n  C: { Type: Y, B: 1 }\n", "B", /^ {2}New: \{ Type: .*\}$/m],
])("what is too long for a line, %s", (_, before, after, expected) => {
  expect(withEntry(before, "R", after, PERMISSION)).toMatch(expected);
});

describe("comments around it", () => {
  test.each<[string, string, string]>([
    ["behind what it follows", "R:\n  A: 1 # one\n  B: 2\n", "R:\n  A: 1 # one\n  New: x\n  B: 2\n"],
    ["about the next", "R:\n  A: 1\n  # two\n  # more\n  B: 2\n", "R:\n  A: 1\n  New: x\n  # two\n  # more\n  B: 2\n"],
    ["about the next, below an empty line", "R:\n  A: 1\n\n  # two\n  B: 2\n", "R:\n  A: 1\n\n  New: x\n\n  # two\n  B: 2\n"],
    ["about what it follows, further right", "R:\n  A:\n    C: 1\n    # D: 2\n  B: 2\n", "R:\n  A:\n    C: 1\n    # D: 2\n  New: x\n  B: 2\n"],
    ["about what it follows, above an empty line", "R:\n  A: 1\n  # one\n\n  B: 2\n", "R:\n  A: 1\n  # one\n\n  New: x\n\n  B: 2\n"],
    ["what suppresses in the next", "R:\n  A: 1\n  # one\n  # cfn-latency-lint-ignore-next cold-start -- why\n\n  B: 2\n", "R:\n  A: 1\n\n  New: x\n\n  # one\n  # cfn-latency-lint-ignore-next cold-start -- why\n\n  B: 2\n"],
    ["a title of its own", "R:\n  A: 1\n\n  # Others\n\n  B: 2\n", "R:\n  A: 1\n\n  New: x\n\n  # Others\n\n  B: 2\n"],
    ["below the last", "R:\n  A: 1\n  # end\nO: 2\n", "R:\n  A: 1\n  # end\n  New: x\nO: 2\n"],
    ["about the next section", "R:\n  A: 1\n# next\nO: 2\n", "R:\n  A: 1\n  New: x\n# next\nO: 2\n"],
    ["at the end of the text", "R:\n  A: 1 # one", "R:\n  A: 1 # one\n  New: x"],
    ["in brackets: behind what it follows", "R: {\n  A: 1, # one\n  B: 2\n}\n", "R: {\n  A: 1, # one\n  New: x,\n  B: 2\n}\n"],
    ["in brackets: behind the last", "R: {\n  A: 1 # one\n}\n", "R: {\n  A: 1, # one\n  New: x\n}\n"],
  ])("%s", (_, before, expected) => {
    expect(withEntry(before, "R", "A", text("x"))).toBe(expected);
  });
});

describe("a map in brackets", () => {
  test.each<[string, string, string]>([
    ["one line", "R: { A: 1, B: 2 }\n", "R: { A: 1, New: x, B: 2 }\n"],
    ["the last", "R: { A: 1 }\n", "R: { A: 1, New: x }\n"],
    ["the last, and a comma behind it", "R: { A: 1, }\n", "R: { A: 1, New: x, }\n"],
    ["one line each", "R: {\n  A: 1,\n  B: 2\n}\n", "R: {\n  A: 1,\n  New: x,\n  B: 2\n}\n"],
    ["one line each, the last", "R: {\n  A: 1\n}\n", "R: {\n  A: 1,\n  New: x\n}\n"],
    ["one line each, a comma behind the last", "R: {\n  A: 1,\n}\n", "R: {\n  A: 1,\n  New: x,\n}\n"],
    ["the bracket behind the last", "R: {\n  A: 1 }\n", "R: {\n  A: 1,\n  New: x }\n"],
    ["JSON", '{\n  "R": {\n    "A": 1,\n    "B": 2\n  }\n}\n', '{\n  "R": {\n    "A": 1,\n    "New": "x",\n    "B": 2\n  }\n}\n'],
    ["JSON in one line", '{"R":{"A":1}}', '{"R":{"A":1,"New":"x"}}'],
    ["JSON and tabs", '{\n\t"R": {\n\t\t"A": 1\n\t}\n}', '{\n\t"R": {\n\t\t"A": 1,\n\t\t"New": "x"\n\t}\n}'],
    ["JSON and CR LF", '{\r\n  "R": {\r\n    "A": 1\r\n  }\r\n}\r\n', '{\r\n  "R": {\r\n    "A": 1,\r\n    "New": "x"\r\n  }\r\n}\r\n'],
    ["JSON within YAML", 'R:\n  {\n    "A": "1",\n    "B": 2\n  }\n', 'R:\n  {\n    "A": "1",\n    "New": "x",\n    "B": 2\n  }\n'],
  ])("%s", (_, before, expected) => {
    expect(withEntry(before, "R", "A", text("x"), before.startsWith("{") ? "template.json" : "template.yaml")).toBe(expected);
  });
});

describe("an empty map", () => {
  test.each<[string, string, string, string]>([
    ["becomes a block", "R: {}\nO: 1\n", "R", "R:\n  New:\n    Type: T\n    Condition: C\nO: 1\n"],
    ["within a block", "R:\n  A:\n    B: {}\n", "R.A.B", "R:\n  A:\n    B:\n      New:\n        Type: T\n        Condition: C\n"],
    ["with a comment behind it stays in its line", "R: {} # none\nO: 1\n", "R", "R: { New: { Type: T, Condition: C } } # none\nO: 1\n"],
    ["in brackets", "R: { A: {} }\n", "R.A", "R: { A: { New: { Type: T, Condition: C } } }\n"],
    ["in JSON", '{\n  "R": {}\n}\n', "R", '{\n  "R": {\n    "New": {\n      "Type": "T",\n      "Condition": "C"\n    }\n  }\n}\n'],
    ["in JSON of one line", '{"R":{}}', "R", '{"R":{"New":{"Type":"T","Condition":"C"}}}'],
  ])("%s", (_, before, path, expected) => {
    expect(withEntry(before, path, undefined, SMALL, before.startsWith("{") ? "template.json" : "template.yaml")).toBe(expected);
  });
});

describe("calls and texts as the author writes them", () => {

  test.each<[string, string, string]>([
    ["short tags", "R:\n  A: !Ref X\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Fn.Arn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"
`],
    ["a transform, which has no short tag", "R:\n  A:\n    Fn::Transform: { Name: X }\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Fn.Arn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"
`],
    ["short tags and texts without quotes", "R:\n  A: !Sub ${X}:y\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Fn.Arn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/
`],
    ["quotes by key", "R:\n  A: { Type: 'X', Action: 'a:b', Principal: c }\n  B:\n    Type: Y\n    Type2: Z\n  C: 1\n", `  New:
    Type: 'AWS::Lambda::Permission'
    Properties:
      Action: 'lambda:InvokeFunction'
      FunctionName: !GetAtt Fn.Arn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub 'arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/'
`],
    ["long calls", "R:\n  A:\n    B:\n      Ref: X\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName:
        Fn::GetAtt: [Fn, Arn]
      Principal: apigateway.amazonaws.com
      SourceArn:
        Fn::Sub: "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"
`],
    ["long calls whose lists are blocks", "R:\n  A:\n    B:\n      Fn::GetAtt:\n      - X\n      - Arn\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName:
        Fn::GetAtt:
        - Fn
        - Arn
      Principal: apigateway.amazonaws.com
      SourceArn:
        Fn::Sub: "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"
`],
    ["long calls in brackets", "R:\n  A:\n    B: { Ref: X }\n", `  New:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: { "Fn::GetAtt": [Fn, Arn] }
      Principal: apigateway.amazonaws.com
      SourceArn: { "Fn::Sub": "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/" }
`],
  ])("%s", (_, before, expected) => {
    const after = withEntry(before, "R", before.includes("  C: 1") ? "C" : "A", PERMISSION);
    expect(after).toBe(before + expected);
  });

  test.each<[string, string, string]>([
    ["calls in one line", '{\n  "R": {\n    "A": { "B": { "Ref": "X" } }\n  }\n}', `"New": { "Type": "AWS::Lambda::Permission", "Properties": { "Action": "lambda:InvokeFunction", "FunctionName": { "Fn::GetAtt": ["Fn", "Arn"] }, "Principal": "apigateway.amazonaws.com", "SourceArn": { "Fn::Sub": "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/" } } }
  }
}`],
    ["all in lines", JSON.stringify({ R: { A: { B: { Ref: "X" }, C: ["x"] } } }, undefined, 2), `"New": {
      "Type": "AWS::Lambda::Permission",
      "Properties": {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {
          "Fn::GetAtt": [
            "Fn",
            "Arn"
          ]
        },
        "Principal": "apigateway.amazonaws.com",
        "SourceArn": {
          "Fn::Sub": "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"
        }
      }
    }
  }
}`],
    ["calls in one line, the rest in lines", '{\n  "R": {\n    "A": {\n      "B": {"Ref": "X"}\n    }\n  }\n}', `"New": {
      "Type": "AWS::Lambda::Permission",
      "Properties": {
        "Action": "lambda:InvokeFunction",
        "FunctionName": {"Fn::GetAtt": ["Fn", "Arn"]},
        "Principal": "apigateway.amazonaws.com",
        "SourceArn": {"Fn::Sub": "arn:\${AWS::Partition}:execute-api:\${Api}/*/GET/"}
      }
    }
  }
}`],
  ])("JSON: %s", (_, before, expected) => {
    const after = withEntry(before, "R", "A", PERMISSION, "template.json");
    expect(after.slice(after.indexOf('"New"'))).toBe(expected);
  });


  test.each<[string, NewValue, string]>([
    ["a text that looks like a number", text("012"), "'012'"],
    ["a text that looks like a truth", text("yes"), "'yes'"],
    ["a date", text("2012-10-17"), "'2012-10-17'"],
    ["nothing", text(""), "''"],
    ["a quote", text("it's: so"), "'it''s: so'"],
    ["a line break", text("a\nb"), '"a\\nb"'],
    ["a word", text("it's"), "it's"],
    ["a truth", { kind: "boolean", value: true }, "true"],
    ["a list", list("a", "b"), "\n    - a\n    - b"],
    ["a list of maps", list(map({ a: "b", c: "d" })), "\n    - a: b\n      c: d"],
    ["a list of lists", list(list("a"), list()), "\n    -\n      - a\n    - []"],
    ["a list of calls", list(call("Ref", "a")), "\n    - !Ref a"],
    ["nothing in a map", map({}), "{}"],
    ["a call of a call", call("Fn::Base64", call("Fn::Sub", "a")), "\n    Fn::Base64: !Sub 'a'"],
    ["a call with a list", call("Fn::Join", list("", list("a", call("Ref", "b")))), "!Join\n    - ''\n    -\n      - a\n      - !Ref b"],
    ["a call with texts", call("Fn::If", list("a", "b", "c")), "!If [a, b, c]"],
    ["a nested attribute", call("Fn::GetAtt", list("Nested", "Outputs.Arn")), "!GetAtt Nested.Outputs.Arn"],
  ])("%s", (_, value, expected) => {
    const before = "Q: 'a b: c'\nR:\n  A: 1\n";
    expect(withEntry(before, "R", "A", value)).toBe(`${before}  New:${expected.startsWith("\n") ? "" : " "}${expected}\n`);
  });
});

describe("what stays as it is", () => {
  test.each<[string, string, string, string | undefined, string]>([
    ["a key that is there", "R:\n  New: 1\n", "R", "New", "there is a `New` already"],
    ["no such sibling", "R:\n  A: 1\n", "R", "B", "there is no `B` to put it after"],
    ["a text", "R: x\n", "R", undefined, "it would have to be put into what is no map"],
    ["a call", "R: !Ref x\n", "R", undefined, "it would have to be put into a call of `Ref`"],
    ["what an alias repeats", "R: &r\n  A: 1\nS: *r\n", "R", "A", "it would change more than it should"],
    ["what a merge key brings", "R: &r { A: 1 }\nS:\n  <<: *r\n  B: 1\n", "S", "A", "what it would be put after is merged from elsewhere"],
    ["a long key", "R:\n  ? A\n  : 1\n", "R", "A", "it is spelled in a way that is not edited"],
    ["commas before", "R: { A: 1\n, B: 2\n}\n", "R", "A", "it is spelled in a way that is not edited"],
    ["comments in what is empty", "R: { # none\n}\n", "R", undefined, "comments stand within it"],
  ])("%s", (_, before, path, after, why) => {
    expect(withEntry(before, path, after)).toBe(`refused: ${why}`);
  });
});

describe("several steps of one change", () => {
  const source = { file: "template.yaml", text: "R:\n  A:\n    B: 1\n    C: 2\n  D: 3\n" };

  test("what is taken away at the end of what something is put behind", () => {
    expect(changed(source, removal(source, "R.A.C"), insertion(source, "R", "A", "New", text("x")))).toBe("R:\n  A:\n    B: 1\n  New: x\n  D: 3\n");
  });

  test("two entries behind the same one", () => {
    expect(changed(source, insertion(source, "R", "A", "New", text("x")), insertion(source, "R", "A", "Other", text("z")))).toBe("R:\n  A:\n    B: 1\n    C: 2\n  New: x\n  Other: z\n  D: 3\n");
  });

  test("the same key twice", () => {
    expect(changed(source, insertion(source, "R", "A", "New", text("x")), insertion(source, "R", "D", "New", text("y")))).toBe("refused: it would change more than it should");
  });

  test("one of them cannot be taken", () => {
    expect(changed(source, insertion(source, "R", "A", "New", text("x")), insertion(source, "R", "Z", "Other", text("z")))).toBe("refused: there is no `Z` to put it after");
  });

  test("they are in each other's way", () => {
    expect(changed(source, removal(source, "R.A"), removal(source, "R.A.B"))).toBe("refused: its parts are in each other's way");
  });
});

import { describe, expect, test } from "@jest/globals";
import { textReport, type TextOptions } from "../../src/report/text.ts";
import type { Finding } from "../../src/lint/finding.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const PLAIN: TextOptions = { width: 80, colour: false, verbose: false, quiet: false };

const TEMPLATE = `Resources:
  GetOrdersMethod:
    Type: AWS::ApiGateway::Method
    Properties:
      HttpMethod: GET
      Integration:
        Type: AWS_PROXY
        Credentials: !GetAtt InvokeRole.Arn
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${OrdersFunction.Arn}/invocations
  OrdersFunction:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      Role: !GetAtt FunctionRole.Arn
      Code: src
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Principal: apigateway.amazonaws.com
`;

/** The report of findings in the template above. */
function show(findings: readonly Finding[], options: Partial<TextOptions> = {}) {
  return textReport(reportOf({ "template.yaml": TEMPLATE }, findings), { ...PLAIN, ...options });
}

/** The frame alone of a finding at a piece of a text. */
function frameOf(text: string, piece: string, more: Partial<Finding> = {}, width = 80) {
  const report = reportOf({ "a.yaml": text }, [findingAt(placeIn("a.yaml", text, piece), { message: "so it is", ...more })]);
  const lines = textReport(report, { ...PLAIN, width }).split("\n");
  return `\n${lines.slice(1, lines.findIndex((line) => line.includes("= docs:"))).join("\n")}\n`;
}

function at(piece: string, nth = 0) {
  return placeIn("template.yaml", TEMPLATE, piece, nth);
}

describe("a finding", () => {
  const role = findingAt(at("!GetAtt InvokeRole.Arn"), {
    label: "this role",
    when: "IsProd and not IsEU",
    related: [
      { at: at("GetOrdersMethod"), message: "of this method" },
      { at: at("OrdersFunction.Arn"), message: "the function that is invoked" },
      { at: at("Permission:\n    Type: AWS::Lambda::Permission\n    Properties:\n      Principal: apigateway.amazonaws.com\n"), message: "this permission already admits API Gateway" },
    ],
    notes: ["the role's name is the default of parameter `RoleName`, and another deployment may well be given another one"],
    remedy: "remove `Credentials`",
  });

  test("with all that can be said of it", () => {
    expect(show([role])).toMatchInlineSnapshot(`
"warning[role-credentials]: \`GET /orders\` assumes \`InvokeRole\` to invoke
  \`OrdersFunction\`
  --> template.yaml:8:22
   |
 2 |   GetOrdersMethod:
   |   --------------- of this method
...
 8 |         Credentials: !GetAtt InvokeRole.Arn
   |                      ^^^^^^^^^^^^^^^^^^^^^^ this role
 9 | …Region}:lambda:path/2015-03-31/functions/\${OrdersFunction.Arn}/invocations
   |                                             ------------------
   |                                             the function that is invoked
...
17 |   Permission:
   |   ----------- this permission already admits API Gateway
   |
   = when: IsProd and not IsEU
   = note: the role's name is the default of parameter \`RoleName\`, and another
           deployment may well be given another one
   = help: remove \`Credentials\`
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

1 warning in 1 file (12 routes)
"
`);
  });

  test("with far places in the same file and in another", () => {
    const other = "\tname: 漢字 role\n";
    const finding = findingAt(at("GetOrdersMethod"), {
      severity: "error",
      message: "no statement admits it",
      related: [
        { at: at("Principal"), message: "this comes nearest" },
        { at: placeIn("lib/other.yaml", other, "role"), message: "and this is in another file" },
      ],
    });
    expect(textReport(reportOf({ "template.yaml": TEMPLATE, "lib/other.yaml": other }, [finding]), PLAIN)).toMatchInlineSnapshot(`
"error[role-credentials]: no statement admits it
  --> template.yaml:2:3
   |
 2 |   GetOrdersMethod:
   |   ^^^^^^^^^^^^^^^
   |
  ::: template.yaml:20:7
   |
20 |       Principal: apigateway.amazonaws.com
   |       --------- this comes nearest
   |
  ::: lib/other.yaml:1:11
   |
 1 |     name: 漢字 role
   |                ---- and this is in another file
   |
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

1 error in 2 files (12 routes)
"
`);
  });

  test("that a tool made, on routes that its message does not name", () => {
    const finding = findingAt({ ...at("Handler"), generatedBy: "SAM: event Get of OrdersFunction" }, { message: "2 routes do", routes: ["GET /orders", "$default"] });
    expect(show([finding])).toMatchInlineSnapshot(`
"warning[role-credentials]: 2 routes do
  --> template.yaml:14:7
   |
14 |       Handler: index.handler
   |       ^^^^^^^
   |
   = routes: \`GET /orders\`, \`$default\`
   = generated: SAM: event Get of OrdersFunction
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

1 warning in 1 file (12 routes)
"
`);
  });

  test("with more places than one reads", () => {
    const related = Array.from({ length: 8 }, (_, index) => ({ at: at("Type"), message: `place ${index}` }));
    const text = show([findingAt(at("Integration"), { related })]);
    expect(text).toContain("---- place 4");
    expect(text).not.toContain("---- place 5");
    expect(text).toContain("= note: 3 more places belong to this (`--format json` lists them)");
  });

  test("in colour says the same as without", () => {
    const coloured = show([role], { colour: true });
    expect(coloured).toContain("\u001b[1;33mwarning[role-credentials]\u001b[0m");
    // eslint-disable-next-line no-control-regex -- the control characters are what is taken away
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(show([role]));
  });

  test.each([60, 80, 100, 160])("keeps within %i columns, but for what cannot be broken", (width) => {
    const lines = show([role], { width }).split("\n");
    expect(lines.filter((line) => line.length > width && !line.includes("= docs: https://"))).toEqual([]);
  });
});

describe("a frame", () => {
  test("of several lines", () => {
    expect(frameOf("a:\n  b:\n    c: 1\n    d: 2\ne: 3\n", "b:\n    c: 1\n    d: 2\n", { label: "all of it" })).toMatchInlineSnapshot(`
"
 --> a.yaml:2:3
  |
2 |     b:
  |  ___^
3 | |     c: 1
4 | |     d: 2
  | |________^ all of it
  |
"
`);
  });

  test("of many lines leaves out the middle", () => {
    const text = `a:\n${Array.from({ length: 12 }, (_, index) => `  k${index}: ${index}\n`).join("")}b: 1\n`;
    expect(frameOf(text, text.slice(text.indexOf("k1"), text.indexOf("b: 1")))).toMatchInlineSnapshot(`
"
  --> a.yaml:3:3
   |
 3 |     k1: 1
   |  ___^
 4 | |   k2: 2
 5 | |   k3: 3
...  |
13 | |   k11: 11
   | |_________^
   |
"
`);
  });

  test("shows a single line between two, and no more", () => {
    const text = "one: 1\ntwo: 2\nthree: 3\nfour: 4\nfive: 5\nsix: 6\n";
    const related = [{ at: placeIn("a.yaml", text, "three"), message: "here" }, { at: placeIn("a.yaml", text, "six"), message: "and here" }];
    expect(frameOf(text, "one", { related })).toMatchInlineSnapshot(`
"
 --> a.yaml:1:1
  |
1 | one: 1
  | ^^^
2 | two: 2
3 | three: 3
  | ----- here
...
6 | six: 6
  | --- and here
  |
"
`);
  });

  test("of two places on one line", () => {
    const text = "key: one two three\n";
    const related = [{ at: placeIn("a.yaml", text, "three"), message: "the second" }];
    expect(frameOf(text, "one", { label: "the first", related })).toMatchInlineSnapshot(`
"
 --> a.yaml:1:6
  |
1 | key: one two three
  |      ^^^ the first
  |              ----- the second
  |
"
`);
  });

  test("with tabs, wide characters and emoji", () => {
    expect(frameOf("\ta:\t漢字 👩‍👩‍👧‍👦 e\u0301 x\n", "x", { label: "here" })).toMatchInlineSnapshot(`
"
 --> a.yaml:1:23
  |
1 |     a:  漢字 👩‍👩‍👧‍👦 é x
  |                   ^ here
  |
"
`);
    expect(frameOf("漢字: '😀 ロール'\n", "'😀 ロール'", { label: "here" })).toMatchInlineSnapshot(`
"
 --> a.yaml:1:5
  |
1 | 漢字: '😀 ロール'
  |       ^^^^^^^^^^^ here
  |
"
`);
  });

  test("with CR LF", () => {
    expect(frameOf("a: 1\r\nb:\r\n  c: 2\r\nd: 3\r\n", "b:\r\n  c: 2\r\n")).toMatchInlineSnapshot(`
"
 --> a.yaml:2:1
  |
2 |   b:
  |  _^
3 | |   c: 2
  | |______^
  |
"
`);
    expect(frameOf("a: 1\r\nb: 2\r\n", "2")).not.toContain("\r");
  });

  test("at the very end of a file", () => {
    const text = "a: 1";
    const end = { file: "a.yaml", start: 4, end: 4, path: undefined };
    const lines = textReport(reportOf({ "a.yaml": text }, [findingAt(end)]), PLAIN).split("\n");
    expect(lines.slice(2, 6).join("\n")).toMatchInlineSnapshot(`
" --> a.yaml:1:5
  |
1 | a: 1
  |     ^"
`);
  });

  test("of a very long line is cut around the place", () => {
    const long = `start ${"a".repeat(300)} middle ${"b".repeat(300)} end\n`;
    expect(frameOf(long, "start", { label: "here" }, 60)).toMatchInlineSnapshot(`
"
 --> a.yaml:1:1
  |
1 | start aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
  | ^^^^^ here
  |
"
`);
    expect(frameOf(long, "middle", { label: "here" }, 60)).toMatchInlineSnapshot(`
"
 --> a.yaml:1:308
  |
1 | …aaaaaaaaaaaaaaaaaaaaaaa middle bbbbbbbbbbbbbbbbbbbbbbb…
  |                          ^^^^^^ here
  |
"
`);
    expect(frameOf(long, "end", { label: "here" }, 60)).toMatchInlineSnapshot(`
"
 --> a.yaml:1:616
  |
1 | …bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb end
  |                                                      ^^^
  |                                                     here
  |
"
`);
    expect(frameOf(long, long.trim(), { label: "here" }, 60)).toMatchInlineSnapshot(`
"
 --> a.yaml:1:1
  |
1 | start aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  | here
  |
"
`);
  });

  test("of a megabyte on one line is cut too, and shown again for each place far from the first", () => {
    const long = `{"first":1,"filler":"${"x".repeat(1_000_000)}","second":2}`;
    const related = [{ at: placeIn("a.yaml", long, "second"), message: "far off" }];
    expect(frameOf(long, "first", { related }, 60)).toMatchInlineSnapshot(`
"
 --> a.yaml:1:3
  |
1 | {"first":1,"filler":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
  |   ^^^^^
1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","second":2}
  |                                               ------
  |                                               far off
  |
"
`);
  });

  test("shows control characters without obeying them", () => {
    expect(frameOf("a: \u001b[31m\u202ered\u0007\n", "red")).toMatchInlineSnapshot(`
"
 --> a.yaml:1:10
  |
1 | a: ␛[31m�red␇
  |          ^^^
  |
"
`);
  });

  test("puts a label that does not fit beneath", () => {
    const label = "API Gateway needs credentials of this role before it can call the function, and holds them for a while";
    expect(frameOf(`a: ${" ".repeat(50)}role\n`, "role", { label })).toMatchInlineSnapshot(`
"
 --> a.yaml:1:54
  |
1 | a:                                                   role
  |                                                      ^^^^
  |                                             API Gateway needs credentials of
  |                                             this role before it can call the
  |                                             function, and holds them for a
  |                                             while
  |
"
`);
  });
});

describe("the end of a report", () => {
  const uncheckedAt = at("Code");
  const finding = findingAt(at("Handler"), { message: "so it is" });

  test("without findings", () => {
    expect(show([])).toBe("no findings in 1 file (12 routes)\n");
  });

  test("counts", () => {
    const report = reportOf({ "template.yaml": TEMPLATE, "b.yaml": "", "c.yaml": "" }, [], {
      summary: { files: 3, routes: 1, error: 2, warning: 1, info: 3, suppressed: 4 },
      notChecked: [{ at: uncheckedAt, what: "body of `Api`", why: "it is in S3" }],
      errors: [{ file: "b.yaml", message: "one" }, { file: "b.yaml", message: "two" }],
    });
    expect(textReport(report, PLAIN).split("\n").at(-2)).toBe("2 errors, 1 warning, 3 info in 3 files (1 route); 4 suppressed; 1 not checked; 1 file with errors");
  });

  test("errors, warnings of the text and what was not checked", () => {
    const report = reportOf({ "template.yaml": TEMPLATE }, [finding], {
      errors: [{ file: "template.yaml", at: at("nodejs24.x"), message: "this is broken" }, { file: "gone.yaml", message: "there is no such file or folder" }],
      warnings: [{ at: at("Type", 1), message: "key `Type` is written twice" }],
      notChecked: [{ at: uncheckedAt, what: "body of `Api`", why: "it is in S3" }],
    });
    expect(textReport(report, PLAIN)).toMatchInlineSnapshot(`
"warning[role-credentials]: so it is
  --> template.yaml:14:7
   |
14 |       Handler: index.handler
   |       ^^^^^^^
   |
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

error: this is broken
  --> template.yaml:13:16
   |
13 |       Runtime: nodejs24.x
   |                ^^^^^^^^^^

error: there is no such file or folder
 --> gone.yaml

note: template.yaml:7:9: key \`Type\` is written twice

not checked:
  body of \`Api\`: it is in S3

1 warning in 1 file (12 routes); 1 not checked; 2 files with errors
"
`);
  });

  const unchecked = Array.from({ length: 5 }, (_, index) => ({ at: uncheckedAt, what: `function \`F${index}\``, why: "it is imported" }));

  test("groups what was not checked", () => {
    const report = reportOf({ "template.yaml": TEMPLATE }, [], { notChecked: [...unchecked, { at: uncheckedAt, what: "body of `Api`", why: "it is in S3" }] });
    expect(textReport(report, PLAIN)).toMatchInlineSnapshot(`
"not checked:
  function \`F0\`, function \`F1\` and 3 more: it is imported
  body of \`Api\`: it is in S3
  (\`--verbose\` lists all 6)

no findings in 1 file (12 routes); 6 not checked
"
`);
    expect(textReport(report, { ...PLAIN, verbose: true })).toMatchInlineSnapshot(`
"not checked:
  template.yaml:16:7: function \`F0\`: it is imported
  template.yaml:16:7: function \`F1\`: it is imported
  template.yaml:16:7: function \`F2\`: it is imported
  template.yaml:16:7: function \`F3\`: it is imported
  template.yaml:16:7: function \`F4\`: it is imported
  template.yaml:16:7: body of \`Api\`: it is in S3

no findings in 1 file (12 routes); 6 not checked
"
`);
  });

  test("quiet leaves findings and errors", () => {
    const report = reportOf({ "template.yaml": TEMPLATE }, [finding], { notChecked: unchecked, errors: [{ file: "gone.yaml", message: "it is gone" }] });
    expect(textReport(report, { ...PLAIN, quiet: true })).toMatchInlineSnapshot(`
"warning[role-credentials]: so it is
  --> template.yaml:14:7
   |
14 |       Handler: index.handler
   |       ^^^^^^^
   |
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

error: it is gone
 --> gone.yaml
"
`);
    expect(show([], { quiet: true })).toBe("");
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { type Annotations, annotationsOf } from "../../src/report/annotations.ts";
import { ANNOTATION_LIMIT, ANNOTATIONS_PER_LEVEL } from "../../src/report/github-limits.ts";
import { linesByFile } from "../../src/report/range.ts";
import { anyReport } from "./hostile.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const DOCS = "docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md";

function annotate(report: Report, prefix = ""): Annotations {
  return annotationsOf(report.findings, report.errors, { prefix, linesOf: linesByFile(report), whereRest: "in the summary" });
}

/** As many routes as that, each of which assumes a role by itself. */
function assuming(count: number, roleOf: (index: number) => string, more: Partial<Finding> = {}): Report {
  const lines = Array.from({ length: count }, (_, index) => `Credentials: !GetAtt ${roleOf(index)}.Arn # ${index}.\n`);
  const text = lines.join("");
  const findings = lines.map((line, index) => {
    const { start } = placeIn("a.yaml", text, line);
    const at = { file: "a.yaml", start: start + "Credentials: ".length, end: start + line.indexOf(" #"), path: undefined };
    return findingAt(at, { message: `\`GET /${index}\` assumes \`${roleOf(index)}\` to invoke \`Fn${index}\``, routes: [`GET /${index}`], ...more });
  });
  return reportOf({ "a.yaml": text }, findings);
}

describe("a cause", () => {
  test("that forty routes share is one annotation, which counts them", () => {
    const report = assuming(40, () => "InvokeRole");
    expect(annotate(report)).toEqual({
      shown: [{
        level: "warning", title: "role-credentials", file: "a.yaml", line: 1, endLine: 1, column: 14, endColumn: 36,
        message: `\`GET /0\` assumes \`InvokeRole\` to invoke \`Fn0\`\n${DOCS}\n39 more findings have the same cause: \`GET /1\`, \`GET /2\`, \`GET /3\` and 36 more routes`,
      }],
      rest: { findings: report.findings.slice(1), errors: [] },
    });
  });

  const text = "A: !GetAtt RoleA.Arn\nB: !GetAtt RoleB.Arn\nC: !GetAtt RoleA.Arn\nD: 0\nE: 0\n";
  const at = (piece: string, nth = 0) => placeIn("a.yaml", text, piece, nth);
  const assumes = (route: string, role: string, nth = 0) =>
    findingAt(at(`!GetAtt ${role}.Arn`, nth), { message: `\`${route}\` assumes \`${role}\` to invoke \`Fn\``, routes: [route] });
  const asks = (route: string, name: string, nth: number) => findingAt(at("0", nth), { message: `\`${name}\` is asked on every request to \`${route}\``, routes: [route] });
  const source = { path: "App/Api", source: { file: "lib/app.ts", line: 7 } };
  test.each<[string, readonly [Finding, Finding], number]>([
    ["one role", [assumes("GET /a", "RoleA"), assumes("GET /b", "RoleA", 1)], 1],
    ["two roles", [assumes("GET /a", "RoleA"), assumes("GET /b", "RoleB")], 2],
    ["another rule", [assumes("GET /a", "RoleA"), { ...assumes("GET /b", "RoleA", 1), rule: "cold-start" }], 2],
    ["another severity", [assumes("GET /a", "RoleA"), { ...assumes("GET /b", "RoleA", 1), severity: "error" }], 2],
    ["another condition", [assumes("GET /a", "RoleA"), { ...assumes("GET /b", "RoleA", 1), when: "IsProd" }], 2],
    ["places that name nothing, with one message", [asks("GET /a", "Tokens", 0), asks("GET /b", "Tokens", 1)], 1],
    ["places that name nothing, with two messages", [asks("GET /a", "Tokens", 0), asks("GET /a", "Others", 1)], 2],
    ["one line of an app's code", [{ ...asks("GET /a", "Tokens", 0), construct: source }, { ...asks("GET /a", "Others", 1), construct: source }], 1],
  ])("%s", (_, findings, count) => {
    expect(annotate(reportOf({ "a.yaml": text }, findings)).shown).toHaveLength(count);
  });
});

describe("where an annotation stands", () => {
  const text = "A:\n  B: |\n    1\n    2\n\nC: 3\n";
  test.each([
    ["on one line, with its columns", findingAt(placeIn("a.yaml", text, "3")), "", { file: "a.yaml", line: 6, endLine: 6, column: 4, endColumn: 5 }],
    ["on several, without columns and without the blank that ends it", findingAt(placeIn("a.yaml", text, "|\n    1\n    2\n\n")), "", { file: "a.yaml", line: 2, endLine: 4 }],
    ["in the repository", findingAt(placeIn("a.yaml", text, "3")), "services/orders", { file: "services/orders/a.yaml", line: 6, endLine: 6, column: 4, endColumn: 5 }],
    [
      "in the code of a CDK app", findingAt(placeIn("a.yaml", text, "3"), { construct: { path: "App/Api", source: { file: "lib/app.ts", line: 42 } } }), "app",
      { file: "app/lib/app.ts", line: 42, endLine: 42 },
    ],
    [
      "in the template where that code is elsewhere", findingAt(placeIn("a.yaml", text, "3"), { construct: { path: "App/Api", source: { file: "../lib/app.ts", line: 42 } } }), "",
      { file: "a.yaml", line: 6, endLine: 6, column: 4, endColumn: 5 },
    ],
    ["in a file whose text is not there", findingAt({ file: "b.yaml", start: 0, end: 0, path: undefined }), "", { file: "b.yaml", line: 1, endLine: 1, column: 1, endColumn: 1 }],
  ])("%s", (_, finding, prefix, place) => {
    const [shown] = annotate(reportOf({ "a.yaml": text }, [finding]), prefix).shown;
    expect(shown).toEqual({ ...place, level: "warning", title: "role-credentials", message: expect.any(String) });
  });

  test("an error without a place is about its file", () => {
    expect(annotate(reportOf({}, [], { errors: [{ file: "a.yaml", message: "it is broken" }] }), "x").shown).toEqual([
      { level: "error", title: "cfn-latency-lint", message: "it is broken", file: "x/a.yaml" },
    ]);
  });
});

test("says all of a finding that needs no page", () => {
  const finding = findingAt(placeIn("a.yaml", "A: 1", "1"), {
    message: "one\ntwo", when: "IsProd", remedy: "remove it", construct: { path: "App/Api", source: { file: "/lib/app.ts", line: 42 } },
  });
  expect(annotate(reportOf({ "a.yaml": "A: 1" }, [finding])).shown[0]?.message.split("\n")).toEqual([
    "one two (when IsProd)", "help: remove it", "construct: App/Api, /lib/app.ts:42", DOCS,
  ]);
});

describe("of more than GitHub shows", () => {
  const last = (report: Report) => annotate(report).shown.map(({ message }) => message.split("\n").at(-1)).filter((line) => line !== DOCS);

  test("the last annotation of a level says how many there are and where", () => {
    const report = assuming(47, (index) => `Role${index}.`);
    expect(annotate(report).shown).toHaveLength(10);
    expect(last(report)).toEqual(["37 more warnings are in the summary"]);
    expect(last(assuming(11, (index) => `Role${index}.`, { severity: "info" }))).toEqual(["1 more notice is in the summary"]);
    expect(last(assuming(10, (index) => `Role${index}.`))).toEqual([]);
  });

  test("what touches most routes comes first, after the errors, and no level takes the room of another", () => {
    const many = { ...assuming(1, () => "Role").findings[0], routes: ["GET /1", "GET /2"], rule: "cold-start" } as Finding;
    const warnings = assuming(15, (index) => `Role${index}.`);
    const findings = [...warnings.findings, many, { ...many, severity: "error" as const }];
    const errors = Array.from({ length: 9 }, (_, index) => ({ file: `${index}.yaml`, message: "it is broken" }));
    const { shown } = annotate({ ...warnings, findings, errors });
    expect(shown.map(({ level, title }) => `${level} ${title}`)).toEqual([
      ...errors.map(() => "error cfn-latency-lint"), "error cold-start", "warning cold-start", ...Array.from({ length: 9 }, () => "warning role-credentials"),
    ]);
  });
});

test("nothing is dropped: what is shown, what it counts and the rest are all there is, within GitHub's limits", () => {
  fc.assert(fc.property(anyReport(60), (report) => {
    const { shown, rest } = annotate(report);
    const counted = shown.flatMap(({ message }) => [...message.matchAll(/\n(\d+) more (?:(?:finding|error|warning|notice)s?) /g)]).reduce((sum, [, count]) => sum + Number(count), 0);
    const all = report.findings.length + report.errors.length;
    expect(shown.length + counted).toBe(all);
    expect(shown.length + rest.findings.length + rest.errors.length).toBe(all);
    for (const level of ["error", "warning", "notice"]) expect(shown.filter((each) => each.level === level).length).toBeLessThanOrEqual(ANNOTATIONS_PER_LEVEL);
    for (const { message } of shown) expect(message.length).toBeLessThanOrEqual(ANNOTATION_LIMIT);
  }));
});

test("a message that is too long is cut, and what it says of the rest is not", () => {
  const report = assuming(12, (index) => `Role${index}.`, { message: "😀".repeat(5_000), routes: ["x".repeat(9_000)] });
  const [first] = annotate({ ...report, findings: report.findings.map((finding, index) => (index === 1 ? { ...finding, routes: ["y".repeat(9_000)] } : finding)) }).shown;
  expect(first?.message.length).toBeLessThanOrEqual(ANNOTATION_LIMIT);
  expect(first?.message).toMatch(/^(?:😀)+…\n11 more findings have the same cause: `y{199}…`$/u);
});

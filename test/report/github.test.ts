import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { annotationsOf } from "../../src/report/annotations.ts";
import { githubReport } from "../../src/report/github.ts";
import { linesByFile } from "../../src/report/range.ts";
import { anyReport } from "./hostile.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that GitHub's runner reads in these lines; what cannot be seen it may overlook when it compares. */
function commandsIn(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const [whole, name = "", rest = "", data = ""] = /^\s*::(\S*?)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
    if (whole === undefined) return isOldCommand(line) ? [{ name: "old", properties: {}, data: line }] : [];
    const properties = rest.trim().split(",").map((pair): [string, string] => [pair.slice(0, pair.indexOf("=")), plain(pair.slice(pair.indexOf("=") + 1))]);
    return [{ name, properties: Object.fromEntries(properties), data: plain(data) }];
  });
}

function isOldCommand(line: string): boolean {
  const seen = line.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  return seen.includes("##[") || seen.trimStart().startsWith("::");
}

function plain(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

test("a sample, whole", () => {
  const text = "A: !GetAtt InvokeRole.Arn\nB: !GetAtt InvokeRole.Arn\nC: 100%\n";
  const report = reportOf(
    { "a, b.yaml": text },
    [
      findingAt(placeIn("a, b.yaml", text, "!GetAtt InvokeRole.Arn")),
      findingAt(placeIn("a, b.yaml", text, "!GetAtt InvokeRole.Arn", 1), { message: "`PUT /orders` assumes `InvokeRole` to invoke `OrdersFunction`", routes: ["PUT /orders"] }),
      findingAt(placeIn("a, b.yaml", text, "100%"), { severity: "error", rule: "missing-permission", message: "100% of it\n::error::x", when: "IsProd", remedy: "add it" }),
      findingAt(placeIn("a, b.yaml", text, "B"), { severity: "info", rule: "cold-start", message: "nothing keeps it" }),
    ],
    {
      errors: [{ file: "gone.yaml", message: "there is no such file" }],
      notChecked: [{ at: placeIn("a, b.yaml", text, "A"), what: "body of `Api`", why: "it is in S3" }],
    },
  );
  expect(githubReport({ ...report, summary: { ...report.summary, suppressed: 2 } }, { prefix: "x:y" }).split("\n")).toEqual([
    "::error file=x%3Ay/gone.yaml,title=cfn-latency-lint::there is no such file",
    "::error file=x%3Ay/a%2C b.yaml,line=3,endLine=3,col=4,endColumn=8,title=missing-permission::100%25 of it ::error::x (when IsProd)%0Ahelp: add it%0Adocs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md",
    "::warning file=x%3Ay/a%2C b.yaml,line=1,endLine=1,col=4,endColumn=26,title=role-credentials::`GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`%0Adocs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md%0A1 more finding has the same cause: `PUT /orders`",
    "::notice file=x%3Ay/a%2C b.yaml,line=2,endLine=2,col=1,endColumn=2,title=cold-start::nothing keeps it%0Adocs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/cold-start/README.md",
    "without an annotation of their own:",
    "- a, b.yaml:2:4: warning[role-credentials] `PUT /orders` assumes `InvokeRole` to invoke `OrdersFunction`",
    "1 error, 2 warnings, 1 info in 1 file (12 routes); 2 suppressed; 1 not checked; 1 file with errors",
    "",
  ]);
});

test("where there is nothing, it says so", () => {
  expect(githubReport(reportOf({ "a.yaml": "A: 1" }, []), { prefix: "" })).toBe("no findings in 1 file (12 routes)\n");
});

test("a name in the log is no command", () => {
  const hostile = ["::error::x", "  ::error::x", "a ##[error]x", "#\u200d#\u00ad[group]x"];
  const findings = hostile.flatMap((file) => [1, 2].map(() => findingAt({ file, start: 0, end: 0, path: undefined }, { message: "m", routes: [] })));
  const lines = githubReport(reportOf({}, findings), { prefix: "" }).split("\n");
  expect(lines.filter((line) => line.startsWith("- "))).toEqual([
    "- ::error::x:1:1: warning[role-credentials] m",
    "-   ::error::x:1:1: warning[role-credentials] m",
    "- a ## [error]x:1:1: warning[role-credentials] m",
    "- ## [group]x:1:1: warning[role-credentials] m",
  ]);
});

test("GitHub's runner reads the annotations, as they are, and no other command; each other finding has a line", () => {
  fc.assert(fc.property(anyReport(40), fc.constantFrom("", "services/a,b:c%0A"), (report, prefix) => {
    const output = githubReport(report, { prefix });
    const { shown, rest } = annotationsOf(report.findings, report.errors, { prefix, linesOf: linesByFile(report), whereRest: "in the log of this step" });
    const commands = commandsIn(output);
    expect(commands.map(({ name, data, properties: { title, line } }) => [name, title, line, data])).toEqual(
      shown.map(({ level, title, line, message }) => [level, title, line === undefined ? undefined : String(line), message]),
    );
    expect(output.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(rest.findings.length + rest.errors.length);
  }));
});

test("five thousand findings of as many causes are ten annotations and a line for each other", () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `Role${index}.\n`).join("");
  const findings = Array.from({ length: 5_000 }, (_, index) => findingAt(placeIn("a.yaml", text, `Role${index}.`), { message: `\`Role${index}.\` is assumed` }));
  const lines = githubReport(reportOf({ "a.yaml": text }, findings), { prefix: "" }).split("\n");
  expect([lines.filter((line) => line.startsWith("::")).length, lines.filter((line) => line.startsWith("- ")).length]).toEqual([10, 4_990]);
  expect(lines[9]).toMatch(/%0A4990 more warnings are in the log of this step$/);
});

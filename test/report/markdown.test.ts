import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { COMMENT_LIMIT, SUMMARY_LIMIT } from "../../src/report/github-limits.ts";
import { findingDetails, findingsTable } from "../../src/report/markdown-findings.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { linesByFile } from "../../src/report/range.ts";
import { anyName, anyReport, HOSTILE } from "./hostile.ts";
import { findingAt, placeIn, reportOf } from "./sample.ts";

const HEAD = "| route | API and resource | problem | where |";

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function rowsOf(document: string): string[] {
  return document.split("\n").filter((line) => line.startsWith("| ") && line !== HEAD && !line.startsWith("| ---"));
}

function detailsOf(document: string): string[] {
  return document.split("\n").filter((line) => line.startsWith("- docs: "));
}

function numberIn(document: string, pattern: RegExp): number {
  return Number(pattern.exec(document)?.[1] ?? 0);
}

/** The findings that a document shows and those that it counts, of its table and of its details. */
function told(document: string): { readonly table: number; readonly details: number } {
  return {
    table: rowsOf(document).length + numberIn(document, /^and (\d+) more findings?$/m),
    details: detailsOf(document).length + numberIn(document, /^and details of (\d+) more findings?$/m),
  };
}

function manyFindings(count: number): Report {
  const text = "A: 1\n";
  return reportOf({ "a.yaml": text }, Array.from({ length: count }, (_, index) => findingAt(placeIn("a.yaml", text, "1"), { routes: [`GET /${index}`] })));
}

test("a sample, whole", () => {
  const text = "A:\n  Credentials: !GetAtt InvokeRole.Arn\nB: 1\n";
  const report = reportOf(
    { "a.yaml": text },
    [
      findingAt(placeIn("a.yaml", text, "!GetAtt InvokeRole.Arn"), {
        label: "this role", when: "IsProd", remedy: "remove the credentials", routes: ["GET /a|b", "GET /b", "GET /c"],
        related: [{ at: placeIn("a.yaml", text, "B"), message: "`B` admits it" }], notes: ["it is so in 2 stacks"],
      }),
      findingAt(placeIn("a.yaml", text, "1"), {
        rule: "missing-permission", severity: "error", message: "nothing admits it", api: null, logicalId: "B", routes: [],
        construct: { path: "App/B", source: { file: "lib/app.ts", line: 42 } },
      }),
    ],
    {
      errors: [{ file: "gone.yaml", message: "there is no such file" }, { file: "a.yaml", at: placeIn("a.yaml", text, "A"), message: "key `A` is odd" }],
      notChecked: [{ at: placeIn("a.yaml", text, "B"), what: "body of `Api`", why: "it is in S3", remedy: "give it" }],
      warnings: [{ at: placeIn("a.yaml", text, "A"), message: "key `A` is written twice" }],
    },
  );
  const link = (file: string, line: number) => (file.endsWith(".ts") ? `https://example.org/${file}#L${line}` : undefined);
  expect(markdownReport({ ...report, summary: { ...report.summary, suppressed: 1 } }, { prefix: "svc", link })).toBe(`## 1 error, 1 warning in 1 file (12 routes); 1 suppressed; 1 not checked; 2 files with errors

### Errors

- \`svc/gone.yaml\`: there is no such file
- \`svc/a.yaml:1:1\`: key \`A\` is odd

| route | API and resource | problem | where |
| --- | --- | --- | --- |
|  | \`B\` | **error**: nothing admits it | [\`svc/lib/app.ts:42\`](https://example.org/svc/lib/app.ts#L42) |
| \`GET /a\\|b\`, \`GET /b\` and 1 more | \`OrdersApi\`, \`GetOrdersMethod\` | **warning**: \`GET /orders\` assumes \`InvokeRole\` to invoke \`OrdersFunction\` (when \`IsProd\`) | \`svc/a.yaml:2:16\` |

<details>
<summary>details</summary>

### \`missing-permission\`

[\`svc/lib/app.ts:42\`](https://example.org/svc/lib/app.ts#L42) **error**: nothing admits it

\`\`\`text
3 | B: 1
  |    ^
\`\`\`

- construct: \`App/B\`, \`lib/app.ts:42\`
- template: \`svc/a.yaml:3:4\`
- docs: [\`missing-permission\`](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/missing-permission/README.md)

### \`role-credentials\`

\`svc/a.yaml:2:16\` **warning**: \`GET /orders\` assumes \`InvokeRole\` to invoke \`OrdersFunction\`

\`\`\`text
2 |   Credentials: !GetAtt InvokeRole.Arn
  |                ^^^^^^^^^^^^^^^^^^^^^^ this role
\`\`\`

- help: remove the credentials
- when: \`IsProd\`
- routes: \`GET /a|b\`, \`GET /b\`, \`GET /c\`
- see also: \`svc/a.yaml:3:1\`: \`B\` admits it
- note: it is so in 2 stacks
- docs: [\`role-credentials\`](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md)

</details>

<details>
<summary>1 not checked</summary>

- \`svc/a.yaml:3:1\`: body of \`Api\`: it is in S3; give it

</details>

<details>
<summary>1 note</summary>

- \`svc/a.yaml:1:1\`: key \`A\` is written twice

</details>
`);
});

test("where there is nothing, it says so", () => {
  expect(markdownReport(reportOf({ "a.yaml": "A: 1" }, []), { prefix: "" })).toBe("## no findings in 1 file (12 routes)\n");
});

describe("pieces for other documents", () => {
  const text = "A: 1\n";
  const finding = findingAt(placeIn("a.yaml", text, "1"), { label: "here", related: Array.from({ length: 7 }, () => ({ at: placeIn("a.yaml", text, "A"), message: "beside" })) });
  const view = { linesOf: linesByFile(reportOf({ "a.yaml": text }, [])), prefix: "" };

  test("a table", () => {
    expect(findingsTable([finding], view)).toEqual([
      HEAD, "| --- | --- | --- | --- |",
      "| `GET /orders` | `OrdersApi`, `GetOrdersMethod` | **warning**: `GET /orders` assumes `InvokeRole` to invoke `OrdersFunction` | `a.yaml:1:4` |",
    ]);
  });

  test("details, of which not all places are told", () => {
    expect(findingDetails(finding, view)).toEqual([
      "`a.yaml:1:4` **warning**: `GET /orders` assumes `InvokeRole` to invoke `OrdersFunction`", "",
      "```text", "1 | A: 1", "  |    ^ here", "```", "",
      ...Array.from({ length: 5 }, () => "- see also: `a.yaml:1:1`: beside"), "- note: 2 more places belong to this",
      "- docs: [`role-credentials`](https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md)",
    ]);
  });

  test("details of a file whose text is not there", () => {
    expect(findingDetails(findingAt({ file: "b.yaml", start: 0, end: 0, path: undefined }), view)).toHaveLength(3);
  });
});

/** What is left of a document when its code and our own markup are taken out of it. */
function bare(document: string): string {
  return document
    .replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, "")
    .replaceAll(/(?<![`\\])(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, "")
    .replaceAll(/^<details>$|^<summary>[^<>]*<\/summary>$|^<\/details>$|<span>\$<\/span>|\]\(https:\/\/github\.com\/cfn-latency-lint\/[^)]*\)/gm, "");
}

/** A report in which everything that can have a name has this one. */
function allNamed(name: string): Report {
  const text = `A: 1\n${name}\n`;
  const at = placeIn(name, text, "1");
  const finding = findingAt(at, {
    message: `\`${name}\` is ${name}`, routes: [name, `${name}2`], api: name, logicalId: name, when: name, label: name, remedy: name, notes: [name],
    related: [{ at, message: name }], construct: { path: name, source: { file: name, line: 1 } },
  });
  return reportOf({ [name]: text }, [finding], {
    errors: [{ file: name, message: name }], notChecked: [{ at, what: name, why: name }], warnings: [{ at, message: name }],
  });
}

/** The cells of the one row, the marks of what is folded, and what of the name is more than text. */
function lookOf(name: string) {
  const document = markdownReport(allNamed(name), { prefix: "" });
  return {
    cells: rowsOf(document).map((row) => row.split(/(?<!\\)\|/).length - 2),
    folds: document.split("\n").filter((line) => /^<\/?details>$/.test(line)),
    effects: bare(document).match(/(?<!\\)[<`_~]|(?<!\\)\]\(|@(?!\u200b)|#(?=\d)|:\/\/|www\.|:\w+:/g),
  };
}

describe("a name is shown and does nothing", () => {
  const inert = { cells: [4], folds: ["<details>", "</details>", "<details>", "</details>", "<details>", "</details>"], effects: null };

  test.each([...HOSTILE])("%j", (name) => {
    expect(lookOf(name)).toEqual(inert);
  });

  test("whatever it is", () => {
    fc.assert(fc.property(anyName, (name) => { expect(lookOf(name)).toEqual(inert); }), { numRuns: 50 });
  });
});

describe("a limit", () => {
  test("that is far away changes nothing", () => {
    const report = manyFindings(20);
    const whole = markdownReport(report, { prefix: "" });
    expect(markdownReport(report, { prefix: "", limit: { characters: COMMENT_LIMIT } })).toBe(whole);
    expect(markdownReport(report, { prefix: "", limit: { bytes: SUMMARY_LIMIT } })).toBe(whole);
    expect(told(whole)).toEqual({ table: 20, details: 20 });
  });

  test("leaves findings out and counts them", () => {
    const document = markdownReport(manyFindings(12), { prefix: "", limit: { characters: 2_000 } });
    expect(rowsOf(document)).toHaveLength(6);
    expect(document).toContain("\n\nand 6 more findings\n\n<details>");
    expect(detailsOf(document)).toHaveLength(3);
    expect(document).toMatch(/\n\nand details of 9 more findings\n\n<\/details>\n$/);
  });

  test.each([{ characters: COMMENT_LIMIT }, { bytes: SUMMARY_LIMIT }])("of %j holds five thousand findings, most of them as a number", (limit) => {
    const document = markdownReport(manyFindings(5_000), { prefix: "", limit });
    expect("bytes" in limit ? bytes(document) : document.length).toBeLessThanOrEqual(Object.values(limit)[0] ?? 0);
    expect(told(document)).toEqual({ table: 5_000, details: 5_000 });
    expect(detailsOf(document).length).toBeGreaterThan(40);
  });

  const limits = fc.oneof(fc.record({ characters: fc.integer({ min: 200, max: 20_000 }) }), fc.record({ bytes: fc.integer({ min: 200, max: 20_000 }) }));

  test("is kept, whatever is found", () => {
    fc.assert(fc.property(anyReport(30), limits, (report, limit) => {
      const document = markdownReport(report, { prefix: "", limit });
      expect("bytes" in limit ? bytes(document) : document.length).toBeLessThanOrEqual(Math.max(...Object.values(limit)));
    }));
  });

  test("drops nothing without a word where there is room for the word", () => {
    const anyLimit = fc.option(fc.record({ bytes: fc.integer({ min: 3_000, max: 30_000 }) }), { nil: undefined });
    fc.assert(fc.property(anyReport(30), anyLimit, (report, limit) => {
      const count = report.findings.length;
      expect(told(markdownReport(report, { prefix: "", limit }))).toEqual({ table: count, details: count });
    }));
  });
});

test("errors come before warnings, and of one rule all together", () => {
  const at = placeIn("a.yaml", "A: 1", "1");
  const finding = (rule: string, severity: Finding["severity"]) => findingAt(at, { rule, severity, message: `${rule} ${severity}` });
  const document = markdownReport(
    reportOf({ "a.yaml": "A: 1" }, [finding("cold-start", "info"), finding("role-credentials", "warning"), finding("cross-region-uri", "error"), finding("role-credentials", "error")]),
    { prefix: "" },
  );
  expect(rowsOf(document).map((row) => /\*\*: (.*?) \|/.exec(row)?.[1])).toEqual(["cross-region-uri error", "role-credentials error", "role-credentials warning", "cold-start info"]);
  expect(document.match(/^### .*|\*\*\w+\*\*(?=.*$)/gm)?.slice(4)).toEqual([
    "### `cross-region-uri`", "**error**", "### `role-credentials`", "**error**", "**warning**", "### `cold-start`", "**info**",
  ]);
});

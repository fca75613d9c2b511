import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Finding } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import { distinct } from "../../src/report/distinct.ts";
import { junitReport } from "../../src/report/junit.ts";
import { xmlDocument } from "../../src/report/xml.ts";
import { anyReport } from "./any-report.ts";
import { findingAt, pathOf, placeIn, reportOf } from "./sample.ts";
import { type Read, readXml } from "./xml-reader.ts";

const OPTIONS = { version: "1.2.3", rules: [], prefix: "" };
const TEXT = "A: 1\nB: two\n";
const A = { ...placeIn("a.yaml", TEXT, "1"), path: pathOf("Resources", "Get", "Credentials") };
const B = { ...placeIn("a.yaml", TEXT, "two"), path: pathOf("Resources", "Api") };

test("a suite for each file, a case for each finding", () => {
  const report = reportOf(
    { "z/clean.yaml": "", "a.yaml": TEXT },
    [
      findingAt(A, {
        severity: "error",
        when: "IsProd",
        routes: ["GET /a", "GET /b"],
        notes: ["the region is the default of parameter `Region`"],
        related: [{ at: B, message: "this permission" }],
        remedy: "remove the credentials",
        construct: { path: "App/Get", source: { file: "lib/app.ts", line: 7 } },
      }),
      findingAt({ ...B, generatedBy: "SAM: event Get of Fn" }, { rule: "encrypted-cache", severity: "info", message: "it is <encrypted> & \"slow\" ]]>", routes: [] }),
    ],
    {
      suppressed: [{ finding: findingAt(A), reason: "we know", by: "comment", at: undefined }],
      errors: [{ file: "gone.yaml", message: "there is no such file" }, { file: "a.yaml", at: B, message: "it is broken" }],
      warnings: [{ at: B, message: "key `B` is written twice" }],
      notChecked: [{ at: A, what: "body of `Api`", why: "it is in S3" }],
    },
  );
  expect(junitReport(report, { ...OPTIONS, prefix: "my app" })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cfn-latency-lint" tests="6" failures="1" errors="2">
  <testsuite name="my app/a.yaml" tests="4" failures="1" errors="1" skipped="1">
    <testcase name="error" classname="my app/a.yaml">
      <error type="error" message="it is broken">it is broken
my app/a.yaml:2:4</error>
    </testcase>
    <testcase name="role-credentials: Resources/Get/Credentials" classname="my app/a.yaml">
      <failure type="error" message="\`GET /orders\` assumes \`InvokeRole\` to invoke \`OrdersFunction\` (when IsProd)">error: \`GET /orders\` assumes \`InvokeRole\` to invoke \`OrdersFunction\` (when IsProd)
my app/a.yaml:1:4
routes: \`GET /a\`, \`GET /b\`
note: the region is the default of parameter \`Region\`
construct: \`App/Get\`, my app/lib/app.ts:7
see: my app/a.yaml:2:4: this permission
help: remove the credentials
docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md</failure>
    </testcase>
    <testcase name="encrypted-cache: Resources/Api" classname="my app/a.yaml">
      <system-out>info: it is &lt;encrypted&gt; &amp; "slow" ]]&gt;
my app/a.yaml:2:4
generated: SAM: event Get of Fn
docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/encrypted-cache/README.md</system-out>
    </testcase>
    <testcase name="role-credentials: Resources/Get/Credentials (2)" classname="my app/a.yaml">
      <skipped>we know</skipped>
    </testcase>
    <system-out>my app/a.yaml:2:4: key \`B\` is written twice
my app/a.yaml:1:4: not checked: body of \`Api\`: it is in S3</system-out>
  </testsuite>
  <testsuite name="my app/gone.yaml" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="error" classname="my app/gone.yaml">
      <error type="error" message="there is no such file">there is no such file</error>
    </testcase>
  </testsuite>
  <testsuite name="my app/z/clean.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="my app/z/clean.yaml"/>
  </testsuite>
</testsuites>
`);
});

test("nothing that was linted is no suite", () => {
  expect(junitReport(reportOf({}, []), OPTIONS)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cfn-latency-lint" tests="0" failures="0" errors="0"/>\n');
});

test.each<[string, Partial<Finding>, string, string]>([
  ["quotes and markup", { message: `"a" <b> & 'c' ]]>`, at: { ...A, path: pathOf("a\"<b>'&") } }, "role-credentials: a\"<b>'&", `"a" <b> & 'c' ]]>`],
  ["line breaks", { message: "a\nb\r\tc\u2028d", at: { ...A, path: pathOf("a\nb") } }, "role-credentials: a b", "a b␍ c\ufffdd"],
  ["control characters", { message: "\u0000\u001b[31m\u007f\ufffe", at: { ...A, path: pathOf("\u0001") } }, "role-credentials: ␁", "␀␛[31m␡"],
  ["halves of characters", { message: "\ud800a😀\udc00", at: { ...A, path: pathOf("\ud800") } }, "role-credentials: ", "a😀"],
  ["a place without a path", { message: "100 %", at: { ...A, path: undefined } }, "role-credentials", "100 %"],
])("%s", (_, more, name, message) => {
  const [suite] = readXml(junitReport(reportOf({ "a.yaml": TEXT }, [findingAt(A, more)]), OPTIONS)).children;
  const [only] = suite?.children ?? [];
  expect(only?.attributes["name"]).toBe(name);
  expect(only?.children[0]?.attributes["message"]).toBe(message);
  expect(only?.children[0]?.text.split("\n")[0]).toBe(`warning: ${message}`);
});

/** What Jenkins' schema asks for: the attributes that have to be there, and what may stand in what. */
const STRUCTURE: Readonly<Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>> = {
  testsuites: { attributes: ["name", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: { attributes: ["name", "tests", "failures", "errors", "skipped"], children: ["testcase", "system-out"] },
  testcase: { attributes: ["name", "classname"], children: ["error", "failure", "skipped", "system-out"] },
  error: { attributes: ["type", "message"], children: [] },
  failure: { attributes: ["type", "message"], children: [] },
  skipped: { attributes: [], children: [] },
  "system-out": { attributes: [], children: [] },
};

function faultsOf({ name, attributes, children }: Read): string[] {
  const known = STRUCTURE[name];
  if (!known) return [`<${name}>`];
  const strange = children.filter((child) => !known.children.includes(child.name)).map((child) => `<${child.name}> in <${name}>`);
  return [...(Object.keys(attributes).join() === known.attributes.join() ? [] : [`<${name}> ${Object.keys(attributes).join()}`]), ...strange, ...children.flatMap(faultsOf)];
}

/** What the counts of a suite have to be, from what is in it. */
function countsIn(suites: readonly Read[]): Record<string, string> {
  const cases = suites.flatMap(({ children }) => children.filter(({ name }) => name === "testcase"));
  const count = (outcome: string) => String(cases.filter(({ children }) => children.some(({ name }) => name === outcome)).length);
  return { tests: String(cases.length), failures: count("failure"), errors: count("error") };
}

test("any report gives a well-formed document with the structure that services read", () => {
  fc.assert(
    fc.property(anyReport, (report: Report) => {
      const document = junitReport(report, OPTIONS);
      const root = readXml(document);
      expect(faultsOf(root)).toEqual([]);
      expect(root.attributes).toEqual({ name: "cfn-latency-lint", ...countsIn(root.children) });
      for (const suite of root.children) {
        expect(suite.attributes).toMatchObject(countsIn([suite]));
        const names = suite.children.flatMap(({ attributes }) => attributes["name"] ?? []);
        expect(new Set(names).size).toBe(names.length);
      }
      const failed = report.findings.filter(({ severity }) => severity !== "info").length;
      expect(root.attributes).toMatchObject({ failures: String(failed), errors: String(report.errors.length) });
    }),
  );
});

describe("XML", () => {
  test("keeps every text but for what it cannot hold", () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom("&", "<", ">", '"', "]]>", "\n", "\r", "\t", "\u0000", "\ud800", "\uffff", "😀"), fc.string({ minLength: 1, maxLength: 1 })), minLength: 1 });
    fc.assert(
      fc.property(text, text, (value, content) => {
        const kept = (all: string) => all.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
        expect(readXml(xmlDocument({ name: "a", attributes: { b: value, c: 1 }, children: content }))).toEqual({
          name: "a", attributes: { b: kept(value), c: "1" }, children: [], text: kept(content),
        });
      }),
    );
  });

  const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
  test.each([
    ["<a/>"], [`${PROLOG}<a>`], [`${PROLOG}<a></b>`], [`${PROLOG}<a/><b/>`], [`${PROLOG}<a>&</a>`], [`${PROLOG}<a>&nbsp;</a>`], [`${PROLOG}<a>]]></a>`],
    [`${PROLOG}<a b="<"/>`], [`${PROLOG}<a b="1" b="2"/>`], [`${PROLOG}<a b='1'/>`], [`${PROLOG}<a>\u0000</a>`], [`${PROLOG}<a>\ud800</a>`], [`${PROLOG}<a>x<b/></a>`],
  ])("the reader of these tests refuses %j", (document) => {
    expect(() => readXml(document)).toThrow();
  });
});

test("names that are there twice are told apart, also from those that look so", () => {
  expect(distinct(["a", "a (2)", "a", "b", "a", "a (2)"])).toEqual(["a", "a (2)", "a (3)", "b", "a (4)", "a (2) (2)"]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "a (2)", "a (2) (2)", "b", "")), (names) => {
      const given = distinct(names);
      expect(new Set(given).size).toBe(names.length);
      expect(given.map((name, index) => name.startsWith(names[index] ?? ""))).toEqual(names.map(() => true));
    }),
  );
});

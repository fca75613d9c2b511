import { describe, expect, test } from "@jest/globals";
import { diffMarkdown } from "../../src/report/diff/markdown.ts";
import { diffText } from "../../src/report/diff/text.ts";
import type { TextOptions } from "../../src/report/text.ts";
import { compared } from "../diff/compared.ts";
import * as t from "../verdicts/templates.ts";

const PLAIN: TextOptions = { width: 100, colour: false, verbose: false, quiet: false };
const BY_ROLE = { CredentialsArn: "!GetAtt Role.Arn" };

/** An HTTP API with a route and an integration for each function. */
function api(...integrations: readonly Readonly<Record<string, string>>[]): string {
  const parts = integrations.flatMap((more, index) => [t.integration(more, `To${index}`), t.route(`GET /${index}`, {}, `Get${index}`, `To${index}`)]);
  return t.stack([t.HTTP, t.ROLE, t.permission(), ...parts]);
}

const SOME = compared({ "a.yaml": api({}, BY_ROLE, {}), "b.yaml": "\0" }, { "a.yaml": api(BY_ROLE, {}), "b.yaml": "\0" });

describe("as text", () => {
  test("what is new stands in full, with what changed; the rest in a line each", () => {
    expect(diffText(SOME, PLAIN)).toMatchInlineSnapshot(`
"1 new, 1 fixed

warning[role-credentials]: \`GET /0\` assumes \`Role\` to invoke \`Fn\`
  --> a.yaml:37:23
   |
37 |       CredentialsArn: !GetAtt Role.Arn
   |                       ^^^^^^^^^^^^^^^^ API Gateway must assume this role first
   |
  ::: a.yaml:24:3
   |
24 |   Permission:
   |   ---------- this permission already admits API Gateway
   |
   = note: nothing else in this template uses \`Role\`: without the credentials it can go
   = help: remove the credentials
   = changed: \`CredentialsArn\` of \`To0\` is new (a.yaml:37:7)
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

fixed:
  a.yaml:49:23: warning[role-credentials] \`GET /1\` assumes \`Role\` to invoke \`Fn\`

routes:
  \`GET /0\`: STS calls 0 → 1
  \`GET /1\`: STS calls 1 → 0
  \`GET /2\` was removed

error: this is no text: it holds a NUL character
 --> b.yaml:1:1
  |
1 | ␀
  | ^
"
`);
  });

  test("in colour, the words are the same", () => {
    // eslint-disable-next-line no-control-regex
    expect(diffText(SOME, { ...PLAIN, colour: true }).replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(diffText(SOME, PLAIN));
  });

  test("quietly, what is new and what cannot be read alone", () => {
    const text = diffText(SOME, { ...PLAIN, quiet: true });
    expect(text.split("\n").filter((line) => /^\S/.test(line) && !/^\d+ \|/.test(line))).toEqual([
      "warning[role-credentials]: `GET /0` assumes `Role` to invoke `Fn`",
      "error: this is no text: it holds a NUL character",
    ]);
  });

  test("verbosely, also what is known", () => {
    const known = compared({ "a.yaml": api(BY_ROLE), "b.yaml": api(BY_ROLE) }, { "a.yaml": api(BY_ROLE), "c.yaml": api(BY_ROLE) }, { renames: { "c.yaml": "b.yaml" } });
    expect(diffText(known, PLAIN)).toBe("0 new, 1 existing, 1 moved\n");
    expect(diffText(known, { ...PLAIN, verbose: true })).toMatchInlineSnapshot(`
"0 new, 1 existing, 1 moved

moved:
  c.yaml:37:23: warning[role-credentials] \`GET /0\` assumes \`Role\` to invoke \`Fn\` (from b.yaml:37:23)

existing:
  a.yaml:37:23: warning[role-credentials] \`GET /0\` assumes \`Role\` to invoke \`Fn\`
"
`);
  });

  test("of nothing it says so", () => {
    expect(diffText(compared({}, {}), PLAIN)).toBe("0 new\n");
  });
});

describe("as Markdown", () => {
  const link = (file: string, line: number): string => `https://example.com/${file}#L${line}`;

  test("tables, and the code to unfold", () => {
    expect(diffMarkdown(SOME, { link, limit: 60_000 })).toMatchInlineSnapshot(`
"### 1 new latency finding on 1 route · 1 fixed

| route | what a request meets |
| --- | --- |
| \`GET /0\` | STS calls 0 → 1 |
| \`GET /1\` | STS calls 1 → 0 |
| \`GET /2\` | removed |

| route | function | problem | why new | where |
| --- | --- | --- | --- | --- |
| \`GET /0\` | \`Fn\` | warning: \`GET /0\` assumes \`Role\` to invoke \`Fn\` | \`CredentialsArn\` of \`To0\` is new | [\`a.yaml:37\`](https://example.com/a.yaml#L37) |

<details>
<summary>Code</summary>

\`\`\`text
warning[role-credentials]: \`GET /0\` assumes \`Role\` to invoke \`Fn\`
  --> a.yaml:37:23
   |
37 |       CredentialsArn: !GetAtt Role.Arn
   |                       ^^^^^^^^^^^^^^^^ API Gateway must assume this role first
   |
  ::: a.yaml:24:3
   |
24 |   Permission:
   |   ---------- this permission already admits API Gateway
   |
   = note: nothing else in this template uses \`Role\`: without the credentials it can go
   = help: remove the credentials
   = changed: \`CredentialsArn\` of \`To0\` is new (a.yaml:37:7)
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md
\`\`\`

</details>
"
`);
  });

  test("of nothing it says so", () => {
    expect(diffMarkdown(compared({}, {}), { limit: 1000 })).toBe("### No new latency findings\n");
  });

  const many = compared({ "a.yaml": api(...Array.from({ length: 30 }, () => ({}))) }, { "a.yaml": api(...Array.from({ length: 30 }, () => BY_ROLE)) });

  test.each([60, 10, 0])("in %i characters, the headline at most", (limit) => {
    expect(diffMarkdown(many, { link, limit })).toBe("30 new latency findings on 30 routes\n".slice(0, limit));
  });

  test.each([60_000, 20_000, 6000, 3000, 1000, 300])("in %i characters, as much as there is room for, and the number of the rest", (limit) => {
    const text = diffMarkdown(many, { link, limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    const rows = text.split("\n").filter((line) => !line.includes("role-credentials") && line.includes("https://example.com/a.yaml")).length;
    const more = Number(/and (\d+) more new finding/.exec(text.split("<details>")[0] ?? "")?.[1] ?? 0);
    expect(rows + more).toBe(30);
  });

  test("names of a template are no markup", () => {
    const odd = (text: string): string => text.replaceAll("/0", "/<b>|x`*");
    const text = diffMarkdown(compared(odd(api({})), odd(api(BY_ROLE))), { limit: 60_000 });
    expect(text.split("\n").filter((line) => line.startsWith("| ") && line.includes("<b>"))).toMatchInlineSnapshot(`
[
  "| \`GET /<b>\\|x\`\\*\\\` | STS calls 0 → 1 |",
  "| \`\`GET /<b>\\|x\`*\`\` | \`Fn\` | warning: \`GET /<b>\\|x\`\\*\` assumes \`Role\` to invoke \`Fn\\\` | \`CredentialsArn\` of \`To0\` is new | \`template.yaml:37\` |",
]
`);
  });
});

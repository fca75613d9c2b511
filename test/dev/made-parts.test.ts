import { describe, expect, test } from "@jest/globals";
import { configurationText, factsTable, withPart } from "../../src/dev/made-parts.ts";
import type { Rule } from "../../src/lint/rule.ts";

const RULE: Rule = { id: "slow-thing", on: ["api", "stage"], severity: "warning", summary: "", why: "", presets: ["recommended"], fixes: "review", check: () => [] };

test("the facts of a rule", () => {
  expect(factsTable(RULE)).toBe("| default | on | presets | fix |\n|---|---|---|---|\n| warning | api, stage | `recommended`, `all` | review, for some findings |\n");
});

test("the options of a rule", () => {
  const schema = { most: { type: "integer", description: "How many are a few." }, names: { type: "array", description: "Those that are meant." } };
  expect(configurationText({ ...RULE, options: { schema, defaults: { most: 3, names: undefined } } })).toBe(`\`--rule slow-thing=error\` sets another severity, \`--rule slow-thing=off\` turns it off.

| option | what it sets | default |
|---|---|---|
| \`most\` | How many are a few. | \`3\` |
| \`names\` | Those that are meant. | none |

\`\`\`yaml
# .cfn-latency-lint.yaml
rules:
  slow-thing:
    most: …
    names: …
\`\`\`
`);
});

describe("a part of a page", () => {
  test.each([
    ["takes the place of what was there", "a\n<!-- facts: how -->\nold\n<!-- /facts -->\nb\n", "a\n<!-- facts: how -->\n$1 new\n<!-- /facts -->\nb\n"],
    ["is put where nothing was", "<!-- facts: how -->\n<!-- /facts -->\n", "<!-- facts: how -->\n$1 new\n<!-- /facts -->\n"],
    ["needs its place", "a\n<!-- report: how -->\n<!-- /report -->\n", "a\n<!-- report: how -->\n<!-- /report -->\n"],
  ])("%s", (_, page, wanted) => {
    expect(withPart(page, "facts", "$1 new\n")).toBe(wanted);
  });

  test("has one place, not two", () => {
    const page = "<!-- facts: how -->\n<!-- /facts -->\n".repeat(2);
    expect(withPart(page, "facts", "new\n")).toBe(page);
  });
});

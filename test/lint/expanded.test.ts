import { expect, test } from "@jest/globals";
import type { LintFile } from "../../src/lint/lint-file.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import { stacksOf } from "../../src/lint/stacks.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";

function fileOf(text: string): LintFile {
  const source = { file: "template.yaml", text };
  return { source, documents: documentsOf(readQuickly(source)?.documents ?? []), problems: [] };
}

const FILE = fileOf("Resources: { Topic: { Type: AWS::SNS::Topic } }\n");
const OPTIONS: LintOptions = { region: "eu-central-1", parameters: new Map(), severities: new Map(), preset: undefined };
const STACKS = stacksOf(FILE, OPTIONS);
const EXPANDED = { region: "eu-central-1", account: undefined, parameters: OPTIONS.parameters, library: undefined, stacks: new Map([[FILE, STACKS]]) };

test("what was expanded before is not expanded again", () => {
  expect(STACKS).toHaveLength(1);
  expect(stacksOf(FILE, { ...OPTIONS, expanded: EXPANDED, preset: "all" })).toBe(STACKS);
});

test.each<[string, LintFile, Partial<LintOptions>]>([
  ["another file", { ...FILE }, {}], ["another region", FILE, { region: undefined }], ["an account", FILE, { account: "123456789012" }],
  ["other parameters", FILE, { parameters: new Map() }], ["a library", FILE, { library: { document: () => ({ kind: "unread", why: "" }), text: () => ({ kind: "unread", why: "" }), sources: new Map() } }],
])("but it is with %s", (_, file, more) => {
  const stacks = stacksOf(file, { ...OPTIONS, expanded: EXPANDED, ...more });
  expect(stacks).toHaveLength(1);
  expect(stacks).not.toBe(STACKS);
});

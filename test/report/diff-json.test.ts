import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { diffJson } from "../../src/report/diff/json.ts";
import { compared } from "../diff/compared.ts";
import * as t from "../verdicts/templates.ts";

const schemaOf = (file: string): object => JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../src/report", file), "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validate = ajv.addSchema(schemaOf("report.schema.json")).compile(schemaOf("diff/diff.schema.json"));

const BY_ROLE = { credentials: "!GetAtt Role.Arn" };
const put = (more = {}): string => t.method({ id: "Put", verb: "PUT", ...more });
const post = (more = {}): string => t.method({ id: "Post", verb: "POST", ...more });

/** Something of each kind: new and worse, existing, moved, fixed; routes added, removed and changed. */
const everything = compared(
  {
    "a.yaml": t.stack([t.REST, t.ROLE, t.method(), put(BY_ROLE), post(BY_ROLE), t.permission()]),
    "b.yaml": t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission()]),
  },
  {
    "a.yaml": t.stack([t.REST, t.ROLE, t.method(BY_ROLE), put(BY_ROLE), t.method({ id: "Delete", verb: "DELETE" }), t.permission({ source: "${Api}/prod/*/items" })]),
    "c.yaml": t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission()]),
  },
  { renames: { "c.yaml": "b.yaml" } },
);

function valueOf(comparison = everything): Record<string, unknown> {
  return JSON.parse(diffJson(comparison, { version: "1.2.3", baseRevision: "abc" })) as Record<string, unknown>;
}

test("holds each finding once, with the ranges of its own side", () => {
  const value = valueOf();
  expect({ isValid: validate(value), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  const { findings, routes, base, head, summary, notes } = value as { findings: Record<string, Record<string, unknown>[]>; routes: Record<string, unknown>[] } & Record<string, unknown>;
  const brief = ({ file, range, routes: about }: Record<string, unknown>): unknown[] => [file, (range as { start: { line: number } }).start.line, about];
  expect({ base, head, summary, notes }).toEqual({
    base: { revision: "abc" }, head: { revision: null }, notes: [],
    summary: { new: 1, existing: 1, moved: 1, fixed: 1, routes: 3, error: 0, warning: 1, info: 0 },
  });
  expect(findings["new"]?.map((finding) => [...brief(finding), finding["causes"], finding["before"]])).toEqual([[
    "a.yaml", 46, ["GET /items"],
    [
      { what: "`Credentials` of `Get` is new", file: "a.yaml", range: { start: { line: 46, column: 184 }, end: { line: 46, column: 213 } }, impact: null },
      { what: "`SourceArn` of `Permission` changed", file: "a.yaml", range: { start: { line: 69, column: 7 }, end: { line: 69, column: 111 } }, impact: "replaced" },
    ],
    null,
  ]]);
  expect(findings["existing"]?.map(brief)).toEqual([["a.yaml", 54, ["PUT /items"]]]);
  expect(findings["moved"]?.map(({ from, to }) => [brief(from as Record<string, unknown>), brief(to as Record<string, unknown>)])).toEqual([
    [["b.yaml", 46, ["GET /items"]], ["c.yaml", 46, ["GET /items"]]],
  ]);
  expect(findings["fixed"]?.map(brief)).toEqual([["a.yaml", 62, ["POST /items"]]]);
  expect(routes.map(({ kind, route, file, before, after, hops }) => [kind, route, file, before, after, (hops as { what: string }[]).map(({ what }) => what)])).toEqual([
    ["changed", "GET /items", "a.yaml", COST, { ...COST, stsCalls: 1 }, ["assume `Role` to call `Fn`"]],
    ["added", "DELETE /items", "a.yaml", null, COST, ["start `Fn` from cold"]],
    ["removed", "POST /items", "a.yaml", { ...COST, stsCalls: 1 }, null, []],
  ]);
});

const COST = { stsCalls: 0, authorizerCalls: 0, regionHops: 0, coldStarts: 1, cached: false };

test.each([
  ["nothing", compared({}, {})],
  ["what is worse, and what cannot be read", compared(
    t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission()]),
    { "template.yaml": t.stack([t.REST, t.ROLE, t.method(BY_ROLE), t.permission()]), "b.yaml": "\0" },
    { head: { severities: new Map([["role-credentials", "error"]]) } },
  )],
])("%s is valid too", (_, comparison) => {
  expect({ isValid: validate(valueOf(comparison)), errors: validate.errors }).toEqual({ isValid: true, errors: null });
});

describe("the schema refuses", () => {
  type Findings = Record<string, Record<string, unknown>[]>;
  test.each<[string, (value: Record<string, unknown>, findings: Findings) => void]>([
    ["a field it does not know", (value) => (value["extra"] = 1)],
    ["a new finding with one", (_, findings) => (findings["new"] = [{ ...findings["new"]?.[0], extra: 1 }])],
    ["a new finding without causes", (_, findings) => delete findings["new"]?.[0]?.["causes"]],
    ["an existing finding with causes", (_, findings) => (findings["existing"] = [{ ...findings["existing"]?.[0], causes: [] }])],
    ["a moved finding that comes from nowhere", (_, findings) => delete findings["moved"]?.[0]?.["from"]],
    ["another version", (value) => (value["version"] = 2)],
  ])("%s", (_, spoil) => {
    const value = valueOf();
    spoil(value, value["findings"] as Findings);
    expect(validate(value)).toBe(false);
  });
});

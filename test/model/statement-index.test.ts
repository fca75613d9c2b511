import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judge } from "../../src/model/judge.ts";
import type { AskedCall, Request } from "../../src/model/request.ts";
import { indexStatements } from "../../src/model/statement-index.ts";
import { type Statement, YES } from "../../src/model/statement.ts";
import { concat, literal, type Text } from "../../src/resolve/text.ts";

const api: Text = [{ kind: "reference", logicalId: "Api" }];
const at = { file: "t.yaml", start: 0, end: 0, path: undefined };
const named = {
  identity: { kind: "resource", logicalId: "Fn" }, logicalId: "Fn", key: "resource Fn",
  qualifier: undefined, region: undefined, account: undefined, partition: undefined, via: undefined,
} as const;
const call: AskedCall = { api: { id: api, isResource: true, arn: literal("arn:aws:execute-api:eu-west-1:111122223333:"), stack: "" }, target: named, requests: [], caller: undefined };

function statement(source: string): Statement {
  return {
    at, when: true, logicalId: source, effect: "allow", function: named, anyQualifier: false, admitsApiGateway: YES, isTrusting: false,
    sources: [concat(literal("arn:aws:execute-api:eu-west-1:111122223333:"), api, literal(source))], comparison: "ArnLike",
    writtenAs: "permission", bytes: { least: 0, usual: 0 },
  };
}

const segment = fc.constantFrom("a", "b", "items", "{id}", "live", "GET", "*", "it*", "?", "*s", "");
const source = fc.array(segment, { maxLength: 5 }).map((segments) => segments.map((each) => `/${each}`).join(""));
const path = fc.array(fc.constantFrom("a", "b", "items", "{id}", "GET"), { maxLength: 3 }).map((segments) => `/${segments.join("/")}`);
const stage = fc.constantFrom<Text>(literal("live"), literal("b"), [{ kind: "unknown", source: "parameter", id: "Stage" }]);

test("whatever is left out of the candidates says no", () => {
  fc.assert(fc.property(fc.array(source, { minLength: 1, maxLength: 6 }), path, stage, fc.constantFrom("GET", "POST", undefined), (sources, tail, name, verb) => {
    const statements = sources.map(statement);
    const request: Request = { when: true, route: "r", stage: { name, label: "s" }, verb, tail: literal(verb === undefined ? tail.slice(1) : tail) };
    const candidates = new Set(indexStatements(statements).candidates(request));
    const wrong = statements.filter((each) => !candidates.has(each) && judge(each, call, request).kind !== "no");
    expect(wrong.map(({ logicalId }) => logicalId)).toEqual([]);
  }), { numRuns: 3000 });
});

test("of a statement for each route, a request meets its own", () => {
  const statements = Array.from({ length: 50 }, (_, index) => statement(`/*/GET/items${String(index)}/*`));
  const request: Request = { when: true, route: "r", stage: { name: literal("live"), label: "live" }, verb: "GET", tail: literal("/items7/{id}") };
  expect(indexStatements(statements).candidates(request).map(({ logicalId }) => logicalId)).toEqual(["/*/GET/items7/*"]);
});

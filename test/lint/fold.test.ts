import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/lint/finding.ts";
import { folded } from "../../src/lint/fold.ts";
import { findingAt, placeIn } from "../report/sample.ts";

const CONSTRUCTS = new Map();

/** A finding about one construct, as it is in one stack of an app. */
function inStack(path: string, message: string, more: Partial<Finding> = {}): Finding {
  const file = `${path}.template.json`;
  return findingAt(placeIn(file, "x", "x"), {
    message,
    cdk: { assembly: "cdk.out", path, constructs: CONSTRUCTS },
    construct: { path: `${path}/Api/Resource`, source: undefined },
    ...more,
  });
}

describe("a construct of several stacks", () => {
  test("is one finding, though each stack calls the other one by its own name", () => {
    const findings = [inStack("Dev/Api", "`GET /` invokes `Dev-Fns/Fn`"), inStack("Prod/Api", "`GET /` invokes `Prod-Fns/Fn`")];
    expect(folded(findings)).toEqual([{ ...findings[0], notes: ["it is so in 2 stacks: `Dev/Api`, `Prod/Api`"] }]);
  });

  test.each<[string, Partial<Finding>]>([
    ["says another thing", { message: "`GET /` may invoke `Prod-Fns/Fn`" }],
    ["is of another app", { cdk: { assembly: "other.out", path: "Prod/Api", constructs: CONSTRUCTS } }],
    ["is another construct", { construct: { path: "Prod/Api/Other", source: undefined } }],
    ["is about another route", { routes: ["POST /"] }],
    ["holds at other times", { when: "IsProd" }],
    ["is graver", { severity: "error" }],
  ])("is not folded where one %s", (_, more) => {
    expect(folded([inStack("Dev/Api", "m"), inStack("Prod/Api", "m", more)])).toHaveLength(2);
  });
});

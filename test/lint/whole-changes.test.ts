import { describe, expect, test } from "@jest/globals";
import type { Change, Step } from "../../src/lint/change.ts";
import { wholeChanges } from "../../src/lint/whole-changes.ts";

const at = (start: number, key = "") => ({ file: "a.yaml", start, end: start + 1, path: { parent: undefined, key } });
const gone = (start: number, key?: string): Step => ({ kind: "remove", at: at(start, key) });
const added = (key: string): Step => ({ kind: "insert", into: at(0), after: undefined, key, value: { kind: "text", text: "x" } });
const change = (title: string, safety: Change["safety"], ...steps: [Step, ...Step[]]): Change => ({ title, safety, steps });

/** The whole of each change: title, safety and steps, as "-1" and "+P". */
function wholes(...changes: readonly Change[]): string[] {
  const all = wholeChanges(changes);
  return changes.map((each) => {
    const { title, safety, steps } = all.get(each) ?? each;
    return `${safety}: ${title}: ${steps.map((step) => (step.kind === "insert" ? `+${step.key}` : `-${step.at.start}`)).join(" ")}`;
  });
}

describe("changes", () => {
  test.each<[string, readonly Change[], readonly string[]]>([
    ["of other text stay as they are", [change("a", "safe", gone(1)), change("b", "review", gone(2), added("P"))], ["safe: a: -1", "review: b: -2 +P"]],
    ["that put in the same entry stay as they are", [change("a", "review", gone(1), added("P")), change("b", "review", gone(2), added("P"))], ["review: a: -1 +P", "review: b: -2 +P"]],
    ["that do the same are one", [change("a", "safe", gone(1, "x")), change("a", "safe", gone(1, "y"))], ["safe: a: -1", "safe: a: -1"]],
    ["of which one is a part of another are that", [change("a", "safe", gone(1)), change("a and P", "review", gone(1), added("P"))], ["review: a and P: -1 +P", "review: a and P: -1 +P"]],
    ["of the same text do what each does", [change("P", "review", gone(1), added("P")), change("Q", "review", gone(1), added("Q"))], ["review: P; Q: -1 +P +Q", "review: P; Q: -1 +P +Q"]],
    ["that a third has text in common with are one", [change("a", "safe", gone(1)), change("b", "safe", gone(2)), change("c", "review", gone(1), gone(2))], [
      "review: c: -1 -2", "review: c: -1 -2", "review: c: -1 -2",
    ]],
  ])("%s", (_, changes, expected) => {
    expect(wholes(...changes)).toEqual(expected);
  });
});

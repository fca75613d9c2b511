import { describe, expect, test } from "@jest/globals";
import { readChange } from "../../src/lint/foreign-change.ts";
import type { Place } from "../../src/template/place.ts";

const PLACE: Place = { file: "a.yaml", start: 0, end: 1, path: undefined };
const read = (given: unknown) => readChange(given, (place) => (place === "here" ? PLACE : undefined));
const withStep = (step: unknown) => ({ title: "do it", safety: "safe", steps: [step] });
const TEXT = { kind: "text", text: "x" };

describe("a change of a plugin", () => {
  test.each<[string, object, object]>([
    ["a removal", { kind: "remove", at: "here", more: 1 }, { kind: "remove", at: PLACE }],
    ["a replacement", { kind: "replace", at: "here", value: { kind: "call", name: "Ref", argument: TEXT } }, { kind: "replace", at: PLACE, value: { kind: "call", name: "Ref", argument: TEXT } }],
    ["an insertion", { kind: "insert", into: "here", after: "A", key: "B", value: { kind: "map", entries: [["a", TEXT]] } }, {
      kind: "insert", into: PLACE, after: "A", key: "B", value: { kind: "map", entries: [["a", TEXT]] },
    }],
    ["an insertion at the end", { kind: "insert", into: "here", key: "B", value: { kind: "list", items: [TEXT, { kind: "boolean", value: true }] } }, {
      kind: "insert", into: PLACE, after: undefined, key: "B", value: { kind: "list", items: [TEXT, { kind: "boolean", value: true }] },
    }],
  ])("%s", (_, given, expected) => {
    expect(read(withStep(given))).toEqual({ title: "do it", safety: "safe", steps: [expected] });
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["no step", { title: "", safety: "safe", steps: [] }],
    ["another safety", { title: "", safety: "sure", steps: [{ kind: "remove", at: "here" }] }],
    ["no title", { safety: "safe", steps: [{ kind: "remove", at: "here" }] }],
    ["a step of another kind", withStep({ kind: "move", at: "here" })],
    ["one step that is none", { title: "", safety: "safe", steps: [{ kind: "remove", at: "here" }, null] }],
    ["a removal elsewhere", withStep({ kind: "remove", at: "there" })],
    ["a replacement by nothing", withStep({ kind: "replace", at: "here" })],
    ["a value of another kind", withStep({ kind: "replace", at: "here", value: { kind: "number", value: 1 } })],
    ["an entry without a value", withStep({ kind: "replace", at: "here", value: { kind: "map", entries: [["a"]] } })],
    ["an item that is none", withStep({ kind: "replace", at: "here", value: { kind: "list", items: [TEXT, 1] } })],
    ["an insertion without a key", withStep({ kind: "insert", into: "here", value: TEXT })],
    ["a value without end", withStep({ kind: "replace", at: "here", value: endless() })],
  ])("is none: %s", (_, given) => {
    expect(read(given)).toBeUndefined();
  });
});

function endless(): object {
  const value: { kind: string; items: unknown[] } = { kind: "list", items: [] };
  value.items.push(value);
  return value;
}

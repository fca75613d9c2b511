import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../src/fix/apply-edits.ts";
import { applyFixes } from "../../src/fix/apply-fixes.ts";
import { draftFixes } from "../../src/fix/draft-fixes.ts";
import type { Change, NewValue, Step } from "../../src/lint/change.ts";
import { commentsIn } from "../../src/template/comments.ts";
import { callOf, entriesOf, itemsOf, type Node } from "../../src/template/node.ts";
import { pathKeys } from "../../src/template/place.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import type { Source } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { generated } from "../helpers/generated-template.ts";
import { changeOf } from "./changed.ts";

/** Spellings of a template. */
const SPELLINGS: Readonly<Record<string, (template: Json) => Source>> = {
  "YAML, short": (template) => yaml(withComments(printYaml(template, { short: true }))),
  "YAML, long, CR LF": (template) => yaml(withComments(printYaml(template, { short: false })).replaceAll("\n", "\r\n")),
  "JSON in lines": (template) => ({ file: "template.json", text: JSON.stringify(template, undefined, "\t") }),
  "JSON in one line": (template) => ({ file: "template.json", text: JSON.stringify(template) }),
  "YAML in brackets": (template) => yaml(withComments(JSON.stringify(template, undefined, 1))),
  "YAML, resources in brackets": (template) => yaml(withComments(inBrackets(template))),
};

function yaml(text: string): Source {
  return { file: "template.yaml", text };
}

function withComments(text: string): string {
  return text.split("\n").map((line, index) => (index % 3 === 0 && line !== "" ? `${line} # ${index}` : line)).join("\n");
}

function inBrackets(template: Json): string {
  const sections = Object.entries(template as Readonly<Record<string, Json>>);
  return sections.map(([section, things]) => {
    const lines = Object.entries(things as Readonly<Record<string, Json>>).map(([id, thing]) => `\n  ${id}: ${JSON.stringify(thing).replaceAll(/":|,/g, "$& ")}`);
    return `${section}:${lines.length === 0 ? " {}" : lines.join("\n")}`;
  }).join("\n");
}

const texts = fc.oneof(
  fc.constantFrom("", "a", "true", "012", "1.10", "~", "y", "2012-10-17", "it's", 'a "b"', "a: b", "a #b", "- a", "*", "&a", "!a", "{a}", "[a", "a,b", "%", "@", "`", "a\nb", "a\\b", " a ", "<<", "=", "\t", "é", "😀", "\u2028", "\u0085", "\u0000"),
  fc.constantFrom("lambda:InvokeFunction", "arn:${AWS::Partition}:x:${Api}/*/GET/", "apigateway.amazonaws.com", "Fn.Arn"),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const values: fc.Arbitrary<NewValue> = fc.letrec<{ value: NewValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    texts.map((text): NewValue => ({ kind: "text", text })),
    fc.boolean().map((value): NewValue => ({ kind: "boolean", value })),
    fc.constantFrom("Ref", "Fn::Sub", "Fn::GetAtt").chain((name) => texts.map((text): NewValue => ({ kind: "call", name, argument: { kind: "text", text } }))),
    fc.array(tie("value"), { maxLength: 3 }).map((items): NewValue => ({ kind: "list", items })),
    fc.array(tie("value"), { maxLength: 3 }).map((items): NewValue => ({ kind: "call", name: "Fn::Join", argument: { kind: "list", items } })),
    fc.uniqueArray(fc.tuple(texts.map((text) => `k${text}`), tie("value")), { maxLength: 3, selector: ([key]) => key }).map((entries): NewValue => ({ kind: "map", entries })),
  ),
})).value;

function asJson(value: NewValue): Json {
  switch (value.kind) {
    case "text":
      return value.text;
    case "boolean":
      return value.value;
    case "list":
      return value.items.map(asJson);
    case "map":
      return Object.fromEntries(value.entries.map(([key, item]) => [key, asJson(item)]));
    case "call":
      return { [value.name]: asJson(value.argument) };
  }
}

/** Every value of a tree but the root. */
function valuesIn(node: Node): Node[] {
  const below = [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)];
  return below.flatMap((value) => [value, ...valuesIn(value)]);
}

function isOpen(node: Node): boolean {
  return node.kind === "map" && !callOf(node);
}

interface Wish {
  readonly kind: Step["kind"];
  readonly index: number;
  readonly after: number;
  readonly key: string;
  readonly value: NewValue;
}

const wishes = fc.record<Wish>({
  kind: fc.constantFrom("remove", "replace", "insert"),
  index: fc.nat(), after: fc.nat(), key: fc.constantFrom("New", "Other", "k: 1", "it's", "true"), value: values,
});

function stepOf({ kind, index, after, key, value }: Wish, root: Node): Step | undefined {
  const all = kind === "insert" ? [root, ...valuesIn(root)].filter(isOpen) : valuesIn(root);
  const node = all[index % Math.max(1, all.length)];
  if (!node) return undefined;
  if (kind === "remove") return { kind, at: node };
  if (kind === "replace") return { kind, at: node, value };
  const keys = [...entriesOf(node).map((entry) => entry.key), undefined];
  return { kind, into: node, after: keys[after % keys.length], key, value };
}

/** What a tree is as JSON, once some steps are taken. */
function after(json: Json, steps: readonly Step[], keys: readonly string[] = []): Json {
  const here = (path: readonly string[]): readonly Step[] => steps.filter((step) => JSON.stringify(pathKeys((step.kind === "insert" ? step.into : step.at).path)) === JSON.stringify(path));
  const isGone = (key: string): boolean => here([...keys, key]).some(({ kind }) => kind === "remove");
  const replaced = here(keys).find((step) => step.kind === "replace");
  if (replaced?.kind === "replace") return asJson(replaced.value);
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return (json as readonly Json[]).flatMap((item, index) => (isGone(String(index)) ? [] : [after(item, steps, [...keys, String(index)])]));
  const inserted = here(keys).flatMap((step) => (step.kind === "insert" ? [step] : []));
  const following = (key: string | undefined): [string, Json][] => inserted.filter((step) => step.after === key).map((step) => [step.key, asJson(step.value)]);
  const own = Object.entries(json).flatMap(([key, item]): [string, Json][] => [...(isGone(key) ? [] : [[key, after(item, steps, [...keys, key])] as [string, Json]]), ...following(key)]);
  return Object.fromEntries([...own, ...following(undefined)]);
}

/** A tree as JSON: attributes in one form, and the order of keys as it is. */
function inOrder(json: Json): string {
  return JSON.stringify(json, (key, value: Json) => (key === "Fn::GetAtt" && Array.isArray(value) ? value.join(".") : value));
}

function jsonIn(source: Source): Json {
  const asValue = (node: Node): Json => {
    if (node.kind === "scalar") return node.value;
    return node.kind === "list" ? node.items.map(asValue) : Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, asValue(value)]));
  };
  const reading = readQuickly(source);
  expect(reading?.problems).toEqual([]);
  return reading?.documents[0] ? asValue(reading.documents[0]) : null;
}

function commentsOf(source: Source): string[] {
  return commentsIn(source, readQuickly(source)?.documents).map(({ start, end }) => source.text.slice(start, end).trimEnd());
}

describe.each(Object.entries(SPELLINGS))("%s", (_, spell) => {
  test("a change does what it says, and nothing else", () => {
    let [drafted, asked] = [0, 0];
    fc.assert(fc.property(generated, fc.array(wishes, { minLength: 1, maxLength: 3 }), ({ template }, all) => {
      const source = spell(template);
      const root = readQuickly(source)?.documents[0];
      const [first, ...others] = root ? all.flatMap((wish) => stepOf(wish, root) ?? []) : [];
      if (!first) return;
      asked += 1;
      const steps = [first, ...others] as const;
      const [draft] = draftFixes(new Map([[source.file, source]]), [changeOf(...steps)]);
      if (draft?.kind !== "drafted") return;
      drafted += 1;
      const changed = { ...source, text: applyEdits(source.text, draft.fix.edits) };
      expect(inOrder(jsonIn(changed))).toBe(inOrder(after(jsonIn(source), steps)));
      expect(commentsOf(changed)).toEqual(commentsOf(source));
      // One line break is that of the others.
      expect(changed.text.includes("\r")).toBe(source.text.includes("\r"));
      expect(/[^\r]\n/.test(changed.text)).toBe(/[^\r]\n/.test(source.text));
    }), { numRuns: 40 });
    expect(drafted / asked).toBeGreaterThan(0.2);
  });

  test("several changes together do what each of them says", () => {
    let made = 0;
    fc.assert(fc.property(generated, fc.array(wishes, { minLength: 2, maxLength: 12 }), ({ template }, all) => {
      const source = spell(template);
      const sources = new Map([[source.file, source]]);
      const root = readQuickly(source)?.documents[0];
      const changes: Change[] = root ? all.flatMap((wish) => stepOf(wish, root) ?? []).map((step) => changeOf(step)) : [];
      const drafts = draftFixes(sources, changes);
      const applied = applyFixes(drafts.flatMap((draft) => (draft.kind === "drafted" ? [draft.fix] : [])), sources);
      made += applied.made.length;
      const text = applied.texts.get(source.file) ?? source.text;
      const steps = applied.made.flatMap((fix) => fix.steps ?? []);
      const once = [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
      expect(inOrder(jsonIn({ ...source, text }))).toBe(inOrder(after(jsonIn(source), once)));
      expect(commentsOf({ ...source, text })).toEqual(commentsOf(source));
      // Each by itself could be made; so at least one is.
      expect(applied.made.length > 0).toBe(drafts.some(({ kind }) => kind === "drafted"));
    }), { numRuns: 15 });
    expect(made).toBeGreaterThan(0);
  });
});

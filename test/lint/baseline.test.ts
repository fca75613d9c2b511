import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type KnownFinding, baselineAfter, holdAgainst, type Reach, withoutKnown } from "../../src/lint/baseline.ts";
import type { Finding, Severity } from "../../src/lint/finding.ts";
import type { Report } from "../../src/lint/report.ts";
import type { Node } from "../../src/template/node.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { generated, type Generated } from "../helpers/generated-template.ts";
import { reportOf } from "../helpers/report-of.ts";
import { WHOLE_TEMPLATES } from "../helpers/whole-templates.ts";
import { findingAt, reportOf as reportAbout } from "../report/sample.ts";

/** A run that would find everything; what is in `gone` is not there any more. */
function reach(gone: readonly string[] = [], unread: readonly string[] = []): Reach {
  return { isGone: (file) => gone.includes(file), wouldFind: (rule, file) => !unread.includes(file) && rule !== "off" };
}

function found(file: string, fingerprint: string, severity: Severity = "warning", rule = "role-credentials"): Finding {
  return findingAt({ file, start: 0, end: 1, path: undefined }, { rule, severity, fingerprint, message: fingerprint });
}

function entry(file: string, fingerprint: string, severity: Severity = "warning", rule = "role-credentials"): KnownFinding {
  return { file, rule, severity, fingerprint, message: undefined };
}

/** "file fingerprint" of all that a baseline is to some findings. */
function told(findings: readonly Finding[], entries: readonly KnownFinding[], where: Reach = reach()) {
  const { known, worse, stale, rest } = holdAgainst(findings, entries, where);
  const name = ({ file, fingerprint }: KnownFinding): string => `${file} ${fingerprint}`;
  const pair = ([{ at, fingerprint }, of]: [Finding, KnownFinding]): string => (at.file === of.file ? `${at.file} ${fingerprint}` : `${of.file} > ${at.file} ${fingerprint}`);
  return { known: [...known].map(pair), worse: [...worse].map(pair), stale: stale.map(name), rest: rest.map(name) };
}

describe("what a baseline knows", () => {
  const NOTHING = { known: [], worse: [], stale: [], rest: [] };

  test.each<[string, Parameters<typeof told>, Partial<ReturnType<typeof told>>]>([
    ["a finding of one file is not that of another", [[found("a", "1")], [entry("b", "1")]], { stale: ["b 1"] }],
    ["of several in a file each goes by itself", [[found("a", "1"), found("a", "2")], [entry("a", "2"), entry("a", "3")]], { known: ["a 2"], stale: ["a 3"] }],
    ["what is less severe than it was is known", [[found("a", "1", "info")], [entry("a", "1", "error")]], { known: ["a 1"] }],
    ["what is more severe than it was is told, and its entry is needed", [[found("a", "1", "error")], [entry("a", "1")]], { worse: ["a 1"] }],
    ["a merge leaves an entry twice", [[found("a", "1")], [entry("a", "1"), entry("a", "1")]], { known: ["a 1"] }],
    ["what the run would not find is nothing to speak of", [[], [entry("a", "1"), entry("b", "1", "info", "off")], reach([], ["a"])], { rest: ["a 1", "b 1"] }],
    ["the faults of suppressions cannot be known", [[found("a", "1", "warning", "suppression")], [entry("a", "1", "warning", "suppression")]], { stale: ["a 1"] }],
  ])("%s", (_, given, expected) => {
    expect(told(...given)).toEqual({ ...NOTHING, ...expected });
  });
});

describe("a file that is gone", () => {
  const NOTHING = { known: [], worse: [], stale: [], rest: [] };

  test.each<[string, readonly Finding[], readonly KnownFinding[], Partial<ReturnType<typeof told>>]>([
    ["is where all of it is", [found("b", "1"), found("b", "2")], [entry("a", "1"), entry("a", "2")], { known: ["a > b 1", "a > b 2"] }],
    ["is where half of it is", [found("b", "1"), found("b", "9")], [entry("a", "1"), entry("a", "2")], { known: ["a > b 1"], stale: ["a 2"] }],
    ["is not where less of it is", [found("b", "1")], [entry("a", "1"), entry("a", "2"), entry("a", "3")], { stale: ["a 1", "a 2", "a 3"] }],
    ["is in no file that the baseline knows", [found("b", "1")], [entry("a", "1"), entry("b", "2")], { stale: ["a 1", "b 2"] }],
    ["is in neither of two that may be it", [found("b", "1"), found("c", "1")], [entry("a", "1")], { stale: ["a 1"] }],
    ["is not to be told from another that is gone", [found("b", "1")], [entry("a", "1"), entry("z", "1")], { stale: ["a 1", "z 1"] }],
    ["may have got worse on the way", [found("b", "1", "error")], [entry("a", "1")], { worse: ["a > b 1"] }],
    ["is the same for rules that are off", [found("b", "1")], [entry("a", "1"), entry("a", "2", "info", "off"), entry("a", "3", "info", "off")], { known: ["a > b 1"], rest: ["a 2", "a 3"] }],
  ])("%s", (_, findings, entries, expected) => {
    expect(told(findings, entries, reach(["a", "z"]))).toEqual({ ...NOTHING, ...expected });
  });

  test("is not looked for where it is there", () => {
    expect(told([found("b", "1")], [entry("a", "1")])).toEqual({ ...NOTHING, stale: ["a 1"] });
  });
});

test("the report is left with what is not known, and counts that", () => {
  const [one, other] = [found("a", "1", "error"), found("a", "2")];
  const report = reportAbout({ a: "x" }, [one, other]);
  const { known } = holdAgainst(report.findings, [entry("a", "1", "error")], reach());
  expect(withoutKnown(report, known)).toEqual({
    ...report,
    findings: [other],
    suppressed: [{ finding: one, reason: "it was known when the baseline was made", by: "baseline", at: undefined }],
    summary: { files: 1, routes: 12, error: 0, warning: 1, info: 0, suppressed: 1 },
  });
});

test("what a baseline has after a run is what was found, and what the run could not know", () => {
  const findings = [found("a", "1", "error"), found("a", "2"), found("c", "1"), found("a", "9", "warning", "suppression")];
  const before = [entry("a", "1"), entry("a", "gone"), entry("b", "1"), entry("z", "1"), entry("a", "x", "info", "off")];
  const { entries } = baselineAfter(findings, holdAgainst(findings, before, reach(["z"], ["b"])));
  const wrote = (file: string, fingerprint: string, severity: Severity) => ({ ...entry(file, fingerprint, severity), message: fingerprint });
  expect(entries).toEqual([wrote("a", "1", "error"), wrote("a", "2", "warning"), wrote("c", "1", "warning"), entry("b", "1"), entry("a", "x", "info", "off")]);
});

describe("laws", () => {
  const print = ({ template }: Generated): string => printYaml(template, { short: true });
  const entriesFor = (findings: readonly Finding[]): readonly KnownFinding[] => baselineAfter(findings, { rest: [] }).entries;

  test("a baseline made from a run silences exactly that run", () => {
    let count = 0;
    fc.assert(fc.property(generated, fc.infiniteStream(fc.boolean()), (one, isKept) => {
      const report = reportOf(print(one), { preset: "all" });
      const all = entriesFor(report.findings);
      const whole = holdAgainst(report.findings, all, reach());
      expect([withoutKnown(report, whole.known).findings, whole.stale]).toEqual([[], []]);
      // Each entry is for one finding, and for no other.
      const kept = all.filter(() => isKept.next().value);
      const left = withoutKnown(report, holdAgainst(report.findings, kept, reach()).known);
      expect(entriesFor(left.findings)).toEqual(all.filter((each) => !kept.includes(each)));
      count += all.length;
    }), { numRuns: 60 });
    expect(count).toBeGreaterThan(100);
  });

  test("a baseline that is updated is needed as a whole, and stays as it is", () => {
    fc.assert(fc.property(generated, generated, (one, other) => {
      const [before, after] = [reportOf(print(one), { preset: "all" }), reportOf(print(other), { preset: "all" })];
      const updated = baselineAfter(after.findings, holdAgainst(after.findings, entriesFor(before.findings), reach())).entries;
      const again = holdAgainst(after.findings, updated, reach());
      expect([again.known.size, again.stale, again.rest]).toEqual([after.findings.length, [], []]);
      expect(baselineAfter(after.findings, again).entries).toEqual(updated);
    }), { numRuns: 30 });
  });
});

/** What a report is known by. */
function fingerprints({ findings }: Report): string[] {
  return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`).toSorted();
}

function valueOf(node: Node): Json {
  // `3.0` and `3` are two things to who reads the text.
  if (node.kind === "scalar") return typeof node.value === "number" && String(node.value) !== node.text ? node.text : node.value;
  if (node.kind === "list") return node.items.map(valueOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, valueOf(value)]));
}

/** The same template with its resources from the last to the first. */
function reordered(template: Json): Json {
  if (typeof template !== "object" || template === null || !("Resources" in template)) return template;
  const { Resources: resources } = template;
  if (typeof resources !== "object" || resources === null) return template;
  return { ...template, Resources: Object.fromEntries(Object.entries(resources).toReversed()) as Json };
}

const ORDER = "its resources in another order";

type Change = (text: string, file: string, template: Json) => readonly [text: string, file: string];

/** What may happen to a template without its findings being others. */
const CHANGES: Readonly<Record<string, Change>> = {
  "lines before it": (text, file) => (isYaml(text) ? [`# one\n\n# two\n\n${text}`, file] : [`\n\n${text}`, file]),
  [ORDER]: (_text, file, template) => [printYaml(reordered(template), { short: false }), file.replace(/\.\w+$/, ".yaml")],
  "JSON for YAML": (_, file, template) => [JSON.stringify(template, undefined, 2), file.replace(/\.\w+$/, ".json")],
  "another name": (text, file) => [text, otherName(file)],
};

/** The same in fewer steps, where there are many templates. */
const TOGETHER: Readonly<Record<string, Change>> = {
  "lines before it and another name": (text, file) => [isYaml(text) ? `# one\n\n# two\n\n${text}` : `\n\n${text}`, otherName(file)],
  "JSON for YAML": (_, file, template) => [JSON.stringify(template), file.replace(/\.\w+$/, ".json")],
  [ORDER]: (_text, file, template) => [JSON.stringify(reordered(template)), file.replace(/\.\w+$/, ".json")],
};

function otherName(file: string): string {
  return `elsewhere/${file.replace(/^.*\//, "other-")}`;
}

function isYaml(text: string): boolean {
  return !/^\ufeff?\s*[{[]/.test(text);
}

/** What is different after one of the changes, one line a template and change. */
function unlike(texts: Readonly<Record<string, string>>, changes: Readonly<Record<string, Change>>): string[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const root = readQuickly({ file, text })?.documents[0];
    if (root === undefined) return [];
    const report = reportOf(text, { file, preset: "all" });
    const [before, template] = [fingerprints(report), valueOf(root)];
    // Of two that claim one route the first has it, until SAM is asked: it takes neither.
    const isOrdered = report.notChecked.some(({ why }) => why.startsWith("SAM rejects it"));
    return Object.entries(changes).filter(([what]) => !isOrdered || what !== ORDER).flatMap(([what, change]) => {
      const [changed, name] = change(text, file, template);
      const after = fingerprints(reportOf(changed, { file: name, preset: "all" }));
      return before.join() === after.join() ? [] : [`${file}: ${what}: ${before.join()} became ${after.join()}`];
    });
  });
}

test("fingerprints survive moved lines, reordered resources, JSON for YAML and another name", () => {
  expect(unlike(Object.fromEntries(Object.entries(WHOLE_TEMPLATES).map(([name, text]) => [`${name}.yaml`, text])), CHANGES)).toEqual([]);
});

const CORPUS = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
const isThere = existsSync(CORPUS);
if (!isThere) process.stdout.write("skipped: ../shared/corpus is not there\n");

(isThere ? describe : describe.skip)("real templates", () => {
  test("are known by the same fingerprints, too", () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:ya?ml|json|template)$/.test(file));
    expect(files.length).toBeGreaterThan(1000);
    expect(unlike(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(CORPUS, file), "utf8")])), TOGETHER)).toEqual([]);
  });
});

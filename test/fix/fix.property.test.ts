import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commentsIn } from "../../src/template/comments.ts";
import { pathKeys } from "../../src/template/place.ts";
import { type Json, printYaml } from "../../src/template/print-yaml.ts";
import type { Source } from "../../src/template/read.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import type { Disk } from "../../src/project/disk.ts";
import { fixAll, type Fixing, type Linted } from "../../src/run/fix.ts";
import { generated } from "../helpers/generated-template.ts";
import { reportOf, type Report } from "../helpers/report-of.ts";

type Finding = Report["findings"][number];

/** Spellings of a template, each with a comment at the end of some lines where it has comments. */
const SPELLINGS: Readonly<Record<string, (template: Json) => string>> = {
  "YAML, short": (template) => withComments(printYaml(template, { short: true })),
  "YAML, long": (template) => withComments(printYaml(template, { short: false })),
  "JSON in lines": (template) => JSON.stringify(template, undefined, 2),
  "JSON in one line": (template) => JSON.stringify(template),
  "YAML in brackets": (template) => withComments(JSON.stringify(template, undefined, 1)),
};

function withComments(text: string): string {
  return text.split("\n").map((line, index) => (index % 3 === 0 && line !== "" ? `${line} # ${index}` : line)).join("\r\n");
}

/**
 * What a finding is about, wherever it stands. Two roles on the way of requests are told once for several places and routes: once some of
 * them are fixed, what is left stands at another.
 */
function about({ rule, at, api, routes }: Finding): string[] {
  return rule === "twin-role-authorizer" ? routes.map((route) => JSON.stringify([rule, api, route])) : [JSON.stringify([rule, pathKeys(at.path)])];
}

function diskOf(text: string): Disk {
  const entry = { kind: "file", size: text.length } as const;
  return { read: () => Buffer.from(text), list: () => [], stat: () => entry, lstat: () => entry, real: (file) => file };
}

/** What becomes of a file of which all is fixed that can be. */
async function allFixed({ file, text }: Source): Promise<Fixing> {
  return fixAll((disk) => {
    const source = { file, text: Buffer.from(disk.read(`/there/${file}`)).toString() };
    const prepared = { files: [{ source, documents: [], problems: [] }] } as unknown as Linted["prepared"];
    return Promise.resolve({ report: reportOf(source.text, { preset: "all", file }), prepared, isWorthPrinting: true, notes: [] });
  }, { cwd: "/there", disk: diskOf(text), paths: [], level: "all", obstacle: () => undefined });
}

function commentsOf(source: Source): string[] {
  return commentsIn(source, readQuickly(source)?.documents).map(({ start, end }) => source.text.slice(start, end));
}

describe.each(Object.entries(SPELLINGS))("%s", (name, spell) => {
  const file = name.startsWith("JSON") ? "template.json" : "template.yaml";

  test("what is fixed is gone, and nothing else comes", async () => {
    let count = 0;
    await fc.assert(fc.asyncProperty(generated, async ({ template }) => {
      const text = spell(template);
      const fixing = await allFixed({ file, text });
      count += fixing.count;
      const after = { file, text: fixing.files[0]?.[0]?.text ?? text };
      expect(commentsOf(after)).toEqual(commentsOf({ file, text }));
      const [before, left] = [fixing.first.report, fixing.last.report];
      expect(left.errors).toEqual([]);
      const known = new Set(before.findings.flatMap(about));
      expect(left.findings.flatMap(about).filter((subject) => !known.has(subject))).toEqual([]);
      // Twice is once.
      expect((await allFixed(after)).files).toEqual([]);
    }), { numRuns: 20 });
    // Where no template had a fix, nothing was shown.
    expect(count).toBeGreaterThan(0);
  });
});

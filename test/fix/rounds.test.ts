import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/lint/finding.ts";
import type { Edit } from "../../src/lint/fix.ts";
import type { Disk } from "../../src/project/disk.ts";
import { fixAll, type Linted } from "../../src/run/fix.ts";
import { reportOf } from "../helpers/report-of.ts";

const FILE = "/work/a.yaml";

/** A disk with one file. */
function diskOf(text: string): Disk {
  const entry = { kind: "file", size: text.length } as const;
  return { read: () => Buffer.from(text), list: () => [], stat: () => entry, lstat: () => entry, real: (file) => file };
}

/** A linter that has a fix for each match of a pattern. */
function linterOf(pattern: RegExp, replacement: string, seen: string[]): (disk: Disk) => Promise<Linted> {
  return (disk) => {
    const text = Buffer.from(disk.read(FILE)).toString();
    seen.push(text);
    const source = { file: "a.yaml", text };
    const edits = [...text.matchAll(pattern)].map(({ index, 1: found = "" }): Edit => ({ file: "a.yaml", start: index, end: index + found.length, newText: replacement }));
    const findings = edits.map((edit) => ({ at: { ...edit, path: undefined }, fix: { title: "", safety: "safe", edits: [edit] } } as unknown as Finding));
    const report = { ...reportOf("a: 1\n"), findings, sources: new Map([[source.file, source]]) };
    const prepared = { files: [{ source, documents: [], problems: [] }] } as unknown as Linted["prepared"];
    return Promise.resolve({ report, prepared, isWorthPrinting: true, notes: [] });
  };
}

async function fixed(text: string, pattern: RegExp, replacement: string): Promise<{ seen: string[]; count: number; text: string | undefined }> {
  const seen: string[] = [];
  const { count, files } = await fixAll(linterOf(pattern, replacement, seen), {
    cwd: "/work", disk: diskOf(text), paths: [], level: "safe", obstacle: () => undefined,
  });
  return { seen, count, text: files[0]?.text };
}

test("fixes that leave each other no room take their turns", async () => {
  // Each takes the line break above it and below it.
  expect(await fixed("a: 1\nx: 1\ny: 1\nb: 2\n", /(?=(\n[xy]: 1\n))/g, "\n")).toEqual({
    seen: ["a: 1\nx: 1\ny: 1\nb: 2\n", "a: 1\ny: 1\nb: 2\n", "a: 1\nb: 2\n"], count: 2, text: "a: 1\nb: 2\n",
  });
});

test("fixes that come to no end are stopped", async () => {
  const { seen, count } = await fixed("a: 1\n", /(?=(a: 1))/g, "a: 1\na2: 1");
  expect({ runs: seen.length, count }).toEqual({ runs: 11, count: 10 });
});

test("without a fix there is one run", async () => {
  expect(await fixed("a: 1\n", /(?=(b: 1))/g, "")).toEqual({ seen: ["a: 1\n"], count: 0, text: undefined });
});

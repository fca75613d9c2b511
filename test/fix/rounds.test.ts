import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/lint/finding.ts";
import type { Edit } from "../../src/lint/fix.ts";
import type { Disk } from "../../src/project/disk.ts";
import { fixAll, type Fixing, type Linted } from "../../src/run/fix.ts";
import { reportOf } from "../helpers/report-of.ts";

const FILE = "/there/a.yaml";

/** A disk with one file. */
function diskOf(text: string): Disk {
  const entry = { kind: "file", size: text.length } as const;
  return { read: () => Buffer.from(text), list: () => [], stat: () => entry, lstat: () => entry, real: (file) => file };
}

/** A linter that finds each match of a pattern, named by the first group, and would put a text in the place of the second. */
function linterOf(pattern: RegExp, replacement: string, seen: string[]): (disk: Disk) => Promise<Linted> {
  return (disk) => {
    const text = Buffer.from(disk.read(FILE)).toString();
    seen.push(text);
    const source = { file: "a.yaml", text };
    const findings = [...text.matchAll(pattern)].map(({ index, 1: name = "", 2: found = "" }) => {
      const edit: Edit = { file: "a.yaml", start: index, end: index + found.length, newText: replacement };
      const at = { ...edit, path: { parent: undefined, key: name } };
      return { rule: "rule", message: `there is \`${name}\``, fingerprint: name, at, fix: { title: "", safety: "safe", edits: [edit] } } as unknown as Finding;
    });
    const report = { ...reportOf("a: 1\n"), findings, sources: new Map([[source.file, source]]) };
    const prepared = { files: [{ source, documents: [], problems: [] }] } as unknown as Linted["prepared"];
    return Promise.resolve({ report, prepared, isWorthPrinting: true, notes: [] });
  };
}

interface Rounds extends Pick<Fixing, "count"> {
  readonly notes?: readonly string[];
  readonly seen: readonly string[];
  readonly text: string | undefined;
  readonly withdrawn: readonly string[];
}

async function fixed(text: string, pattern: RegExp, replacement: string): Promise<Rounds> {
  const seen: string[] = [];
  const { count, files, withdrawn, notes } = await fixAll(linterOf(pattern, replacement, seen), {
    cwd: "/there", disk: diskOf(text), paths: [], level: "safe", obstacle: () => undefined,
  });
  return { ...(notes.length > 0 && { notes }), seen, count, text: files[0]?.[0]?.text, withdrawn: withdrawn.map(({ finding, why }) => `${finding.fingerprint}: ${why}`) };
}

test("fixes that leave each other no room take their turns", async () => {
  // Each takes the line break above it and below it.
  expect(await fixed("a: 1\nx: 1\ny: 1\nb: 2\n", /(?=\n([xy]): 1\n)(?=(\n[xy]: 1\n))/g, "\n")).toEqual({
    seen: ["a: 1\nx: 1\ny: 1\nb: 2\n", "a: 1\ny: 1\nb: 2\n", "a: 1\nb: 2\n"], count: 2, text: "a: 1\nb: 2\n", withdrawn: [],
  });
});

describe("a fix is not made", () => {
  test("after which its finding is still there", async () => {
    expect(await fixed("a: 1\n", /(?=(a))(?=(a: 1))/g, "a: 10")).toEqual({
      seen: ["a: 1\n", "a: 10\n"], count: 0, text: undefined, withdrawn: ["a: it would be found all the same"],
    });
  });

  test("after which something else is found: those that do no harm are made all the same", async () => {
    // Without `a`, `c` is found as well.
    expect(await fixed("a: 1\nb: 1\nc: 1\n", /(?<![^\n])(?=([ab]|(?<!a: 1\n(?:b: 1\n)?)c): 1)(?=(\w: 1\n))/g, "")).toEqual({
      seen: ["a: 1\nb: 1\nc: 1\n", "c: 1\n", "b: 1\nc: 1\n", "a: 1\nc: 1\n"], count: 1, text: "a: 1\nc: 1\n", withdrawn: ["a: then there is `c` (`rule`)"],
    });
  });
});

test("without a fix there is one run", async () => {
  expect(await fixed("a: 1\n", /(?=(b))(?=(b: 1))/g, "")).toEqual({ seen: ["a: 1\n"], count: 0, text: undefined, withdrawn: [] });
});

describe("many fixes of which half do harm", () => {
  const lines = (count: number, value: (name: string) => string): string =>
    Array.from({ length: count }, (_, index) => (index % 2 === 0 ? `a${index}` : `b${index}`)).map((name) => `${name}: ${value(name)}\n`).join("");
  // What begins with `b` is found whatever it is.
  const PATTERN = /(?<=([ab]\d+): )(?=((?<=a\d+: )1\n|(?<=b\d+: )[1x]\n))/g;

  test("each of those is found, and all others are made", async () => {
    const { seen, withdrawn, ...rest } = await fixed(lines(60, () => "1"), PATTERN, "x\n");
    expect(rest).toEqual({ count: 30, text: lines(60, (name) => (name.startsWith("a") ? "x" : "1")) });
    expect(withdrawn).toHaveLength(30);
    expect(seen.length).toBeLessThanOrEqual(1 + 20 + 2 * 60);
  });

  test("where they are too many, that is said", async () => {
    const { seen, notes = [] } = await fixed(lines(150, () => "1"), PATTERN, "x\n");
    expect(seen).toHaveLength(1 + 240);
    expect(notes).toEqual([expect.stringMatching(/^\d+ more fixes were not tried after 240 runs: fix again, or file by file$/)]);
  });
});

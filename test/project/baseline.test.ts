import path from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { KnownFinding } from "../../src/lint/baseline.ts";
import { baselineText, readBaseline } from "../../src/project/baseline.ts";
import { overlaid, REAL_DISK } from "../../src/project/disk.ts";

const NAMED = "known/all.json";

/** What is read of what is written, in the order of the file. */
async function again(findings: readonly KnownFinding[], cwd = "/work tree"): Promise<{ entries: readonly KnownFinding[]; text: string }> {
  const text = baselineText(NAMED, findings, { cwd });
  const reading = await readBaseline(NAMED, { cwd, disk: overlaid(REAL_DISK, new Map([[path.resolve(cwd, NAMED), text]])) });
  if (reading.kind !== "read") throw new Error(reading.kind);
  expect(reading.errors).toEqual([]);
  return { entries: reading.entries.map(({ file, rule, severity, fingerprint, message }) => ({ file, rule, severity, fingerprint, message })), text };
}

const name = fc.string({ minLength: 1, maxLength: 8, unit: "binary" }).map((text) => text.replaceAll(/[/\\\0]/g, "-")).filter((text) => !/^\.*$/.test(text));
const finding: fc.Arbitrary<KnownFinding> = fc.record({
  file: fc.oneof(fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/")), name.map((one) => `../${one}`)),
  rule: fc.constantFrom("role-credentials", "policy-size", "team/own-rule"),
  severity: fc.constantFrom("error", "warning", "info"),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
  message: fc.option(fc.string({ unit: "binary" }), { nil: undefined }),
});

test("what is written is read, wherever it was found", async () => {
  const key = ({ file, fingerprint }: KnownFinding): string => `${file} ${fingerprint}`;
  await fc.assert(fc.asyncProperty(fc.uniqueArray(finding, { selector: key, maxLength: 6 }), async (findings) => {
    const { entries } = await again(findings);
    expect(entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
  }));
});

test("the order in which things were found makes no difference", async () => {
  const key = ({ file, rule, fingerprint }: KnownFinding): string => `${file} ${rule} ${fingerprint}`;
  await fc.assert(fc.asyncProperty(fc.uniqueArray(finding, { selector: key, maxLength: 6 }), async (findings) => {
    const { text } = await again(findings);
    expect((await again(findings.toReversed())).text).toBe(text);
    expect(text.split("\n").filter((line) => line.startsWith("    {"))).toHaveLength(findings.length);
  }));
});

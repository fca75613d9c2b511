import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Reading } from "../../src/template/read.ts";
import { placeFaults, problemsOf, read } from "./trees.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../../shared/corpus/templates");
const isThere = existsSync(CORPUS);
if (!isThere) process.stdout.write("skipped: ../shared/corpus is not there\n");

const readings = (): Promise<readonly Reading[]> => {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" });
  const templates = files.filter((file) => /\.(?:ya?ml|json|template)$/.test(file));
  return Promise.all(templates.map((file) => read(readFileSync(path.join(CORPUS, file), "utf8"), file)));
};

(isThere ? describe : describe.skip)("real templates", () => {
  // PyYAML reads all but two of them too; those two are JSON indented with tabs.
  test("every file is read whole, without an error", async () => {
    const all = await readings();
    const problems = all.flatMap((reading) => problemsOf(reading).map((problem) => `${reading.source.file}: ${problem}`));
    expect(all.length).toBeGreaterThan(1000);
    expect(problems.filter((problem) => !problem.includes("is written twice; the last one counts"))).toEqual([]);
    expect(all.filter(({ documents }) => documents.length !== 1).map(({ source }) => source.file)).toEqual([]);
    expect(all.flatMap(placeFaults)).toEqual([]);
  });
});
